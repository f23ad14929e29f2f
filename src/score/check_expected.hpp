#pragma once

#include <vector>

#include "src/cases/case.hpp"
#include "src/knowledge/knowledge.hpp"

namespace kneewise {

/// What is wrong with what a case says about itself and expects: keys, kinds and ids of `expect`, `category`, `origin`.
/// What is misspelt there would leave a figure in silence, so such a case is not counted.
/// @return each problem with its place and the nearest right word; empty when all can be counted
[[nodiscard]] std::vector<CaseError> check_expected(const Case& subject, const Knowledge& knowledge);

}  // namespace kneewise
