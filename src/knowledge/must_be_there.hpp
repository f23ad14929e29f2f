#pragma once

#include <vector>

#include "src/knowledge/knowledge.hpp"
#include "src/knowledge/load_contract.hpp"

namespace kneewise {

/// What must be there because something else is, in both directions: each family of red flags a rule and a question
/// that the interview asks, each text of a precaution a rule, each muscle and each differential diagnosis its rows,
/// each template something that fills it. The one list of these is in the source file. What is missing is told where it
/// is missed, with the file where its like stands.
[[nodiscard]] std::vector<Problem> check_must_be_there(const std::vector<SourceFile>& files,
                                                       const ById<RuleOutline>& rules);

}  // namespace kneewise
