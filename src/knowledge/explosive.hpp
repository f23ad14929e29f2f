#pragma once

#include <vector>

#include "src/knowledge/load_contract.hpp"

namespace kneewise {

/// Rules that would cost CLIPS its memory or hours before it could say so: their `or`s spell out to too many rules,
/// they are nested too deep, or their patterns have so many matches between them that the tables alone would fill the
/// memory. A file with such a rule is not given to CLIPS.
/// @param files  all of the knowledge: the rows of the tables are counted
[[nodiscard]] std::vector<Problem> check_explosive(const std::vector<SourceFile>& files);

}  // namespace kneewise
