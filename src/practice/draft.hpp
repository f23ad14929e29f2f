#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "src/cases/answers.hpp"
#include "src/knowledge/knowledge.hpp"
#include "src/practice/choices.hpp"

namespace kneewise {

/// Answers of a made-up patient in the making: only such as go together (PatientTables).
class Draft {
 public:
  /// @param knowledge, choices  must live longer
  Draft(const Knowledge& knowledge, Choices& choices) : knowledge_(&knowledge), choices_(&choices) {}

  [[nodiscard]] bool has(std::string_view question) const { return answers_.contains(question); }
  [[nodiscard]] bool is(std::string_view question, const std::string& answer) const;
  /// What was chosen of a list or a choice; empty when nothing was.
  [[nodiscard]] std::vector<std::string> chosen(std::string_view question) const;

  /// Adds one answer; false when the question has another already, or nobody could be asked it.
  [[nodiscard]] bool put(const std::string& question, const std::string& answer);
  [[nodiscard]] bool put(const Finding& answer) { return put(answer.question, answer.answer); }
  /// Adds it where it can be added.
  void try_to_put(const std::string& question, const std::string& answer) { (void)put(question, answer); }
  /// What a row of the tables says of its muscle or condition.
  [[nodiscard]] bool put(const TableRow& row);
  /// A number from a range: of the usual ones where there are any; those in the middle are commonest.
  [[nodiscard]] bool put_number(const std::string& question, double from, double to);

  /// What pressing finds: bands in some muscles, which bring back the pain or not. All else is silent.
  void found_by_hand(const std::vector<std::string>& bands, bool painful);
  /// A patient who can answer: what was not said is denied.
  void deny_the_rest();

  /// All answers; nothing when one is out of its question's range.
  [[nodiscard]] std::optional<Answers> answers() const;

 private:
  [[nodiscard]] bool is(const Finding& item) const { return is(item.question, item.answer); }
  /// Whether an answer goes with those that were given.
  [[nodiscard]] bool fits(const std::string& question, const std::string& answer) const;

  const Knowledge* knowledge_;
  Choices* choices_;
  Answers answers_;
};

}  // namespace kneewise
