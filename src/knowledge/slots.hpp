#pragma once

#include <vector>

#include "src/knowledge/load_contract.hpp"

namespace kneewise {

/// Checks rows, patterns and conclusions against the templates, in words that lead to the mend: what was written, what
/// is allowed, the nearest right one. CLIPS finds the same, and says it in its own terms; a file with such a problem is
/// not given to it.
[[nodiscard]] std::vector<Problem> check_slots(const std::vector<SourceFile>& files);

}  // namespace kneewise
