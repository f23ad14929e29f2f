#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/engine.hpp"
#include "src/cases/answers.hpp"
#include "src/knowledge/knowledge.hpp"
#include "src/reasoning/assessment.hpp"

namespace kneewise {

/// What a danger rule waits for, followed through what it reads: questions; of a list that was answered in part, the
/// answers that are still open.
struct RuleOutlook {
  struct Wait {
    std::string question;
    std::string answer{};  ///< empty: any
    friend bool operator==(const Wait&, const Wait&) = default;
  };
  std::string rule;
  bool can_be_raised = false;  ///< by worrying answers to what is open
  std::vector<Wait> not_asked{};
  std::vector<Wait> unknown{};  ///< asked, not known
};

/// Looks ahead over the danger rules: what would follow if open questions got their worrying answers. Works on a danger
/// engine in which the case stands, and leaves it as it was. Used by a Session only.
class DangerScreen {
 public:
  DangerScreen(const Knowledge& knowledge, engine::Engine& danger, const Answers& answers);

  /// The ledger of the case. @param raised  the families of the red flags that stand
  [[nodiscard]] Screen ledger(const std::vector<std::string>& raised) const;
  /// The outlook of each rule of a family that was not raised, gravest first.
  [[nodiscard]] std::vector<RuleOutlook> outlooks(std::string_view family) const;
  /// Whether worrying answers to all that is open would raise the rule.
  [[nodiscard]] bool can_be_raised(const RuleOutline& rule) const;

 private:
  struct Wanted;
  [[nodiscard]] std::vector<Wanted> open_findings(const RuleOutline& rule) const;
  [[nodiscard]] bool would_raise(const RuleOutline& rule, const std::vector<Wanted>& findings) const;
  void collect(const RuleOutline& rule, std::vector<const RuleOutline*>& seen, std::vector<Wanted>& wanted) const;
  void add(const PatternOutline& pattern, const Question& question, const AnswerValue& answer,
           std::vector<Wanted>& wanted) const;
  [[nodiscard]] std::vector<const RuleOutline*> rules_to_look_at(
      const std::map<std::string, FamilyState>& states) const;

  const Knowledge& knowledge_;
  engine::Engine& danger_;
  const Answers& answers_;
  std::map<std::string, std::vector<const RuleOutline*>> concluding_;  // rules by the template that they conclude
};

/// The questions in the narrowing conditions of a rule that nobody answered, in the order of the rule.
[[nodiscard]] std::vector<std::string> assumed_by(const RuleOutline& rule, const Answers& answers,
                                                  const Vocabulary& vocabulary);

}  // namespace kneewise
