#pragma once

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

/// The questions in the narrowing conditions of a rule that nobody answered, in the order of the rule.
[[nodiscard]] std::vector<std::string> assumed_by(const RuleOutline& rule, const Answers& answers,
                                                  const Vocabulary& vocabulary);

}  // namespace kneewise
