#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "src/cases/case.hpp"
#include "src/knowledge/knowledge.hpp"
#include "src/reasoning/assessment.hpp"

namespace kneewise {

/// The danger ledger of a case, found by looking ahead: for each rule of each family, what would follow if its open
/// questions got their worrying answers. Call while the case is assumed in the danger engine and at rest.
/// @param raised  the red flags that stand
[[nodiscard]] Screen screen_of(const KnowledgeBase& base, const Answers& answers, const std::vector<RedFlag>& raised);

/// Whether looking ahead can raise this danger rule at all: from a case in which everything is open. A rule that cannot
/// be raised so would be taken for ruled out. For tests of the knowledge.
[[nodiscard]] bool can_be_raised(const KnowledgeBase& base, const RuleOutline& rule);

/// Whether an answer may yet be given to a question; if so, whether the question was asked.
enum class Openness { closed, unknown, not_asked };

/// What was said without certainty closes nothing, except that a worrying yes counts as it stands. An answer that a
/// list leaves out is open until it is denied.
[[nodiscard]] Openness openness(const Answers& answers, const Question& question, std::string_view answer);

/// What a danger rule waits for, followed through what it reads: questions; of a list that was answered in part, the
/// answers ("history=cancer") that are still open.
struct RuleOutlook {
  const RuleOutline* rule = nullptr;
  bool can_be_raised = false;  ///< by worrying answers to what is open
  std::vector<std::string> not_asked{};
  std::vector<std::string> unknown{};  ///< asked, not known
};

/// The outlook of each rule of a family that was not raised, gravest first. Call as `screen_of`.
[[nodiscard]] std::vector<RuleOutlook> outlooks_of(const KnowledgeBase& base, const Answers& answers,
                                                   std::string_view family);

/// The questions in the narrowing conditions of a rule that nobody answered, in the order of the rule.
[[nodiscard]] std::vector<std::string> assumed_by(const RuleOutline& rule, const Answers& answers,
                                                  const Vocabulary& vocabulary);

}  // namespace kneewise
