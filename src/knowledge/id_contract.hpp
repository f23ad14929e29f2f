#pragma once

#include <vector>

#include "src/knowledge/load_contract.hpp"

namespace kneewise {

/// Checks that whatever rows and rules name is there: muscles, differential diagnoses, techniques, red-flag conditions,
/// pages, questions; that ranges are in order and within what their question allows; that a value is of its question's
/// kind. What stands in a variable is not checked.
/// @return the problems of all files, each with line and the nearest id that is there
[[nodiscard]] std::vector<Problem> check_ids(const std::vector<SourceFile>& files);

}  // namespace kneewise
