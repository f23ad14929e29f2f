#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>

#include "src/reasoning/assess.hpp"
#include "src/reasoning/outlook.hpp"

namespace kneewise {

/// "What if?": what would follow from other answers, found by the engine itself. Holds a case assumed while it lives.
class LookAhead {
 public:
  LookAhead(const KnowledgeBase& base, Answers answers);

  [[nodiscard]] const Answers& answers() const { return answers_; }
  /// What the case comes to as it is.
  [[nodiscard]] const Outlook& now() const { return now_; }
  /// What it would come to if this question had this answer. Cheap for a question that is open.
  [[nodiscard]] Outlook with(const std::string& question, const Answer& answer);
  /// The same for several answers at once.
  [[nodiscard]] Outlook with(const Answers& changes);
  /// The danger rules that would be raised then.
  [[nodiscard]] std::set<std::string> red_flag_rules_with(const Answers& changes);
  /// How often it looked ahead so far.
  [[nodiscard]] std::size_t count() const { return count_; }

 private:
  // Reads the engines while these answers are assumed; told whether one of all answers is uncertain.
  void look(const Answers& changes, const std::function<void(bool)>& read);

  const KnowledgeBase& base_;
  Answers answers_;
  std::optional<AssumedCase> assumed_;
  Outlook now_;
  std::size_t count_ = 0;
};

/// Answers with some of them changed or added.
[[nodiscard]] Answers changed(Answers answers, const Answers& changes);

}  // namespace kneewise
