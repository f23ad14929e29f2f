#pragma once

#include <functional>
#include <string>
#include <vector>

#include "src/case.hpp"

namespace kneewise {

/// Reads the cases of several files ("-" is stdin), in order. What is wrong is also said in one line on stderr, with
/// file, case and place; the other cases and files are still read.
/// @return whether everything could be read
[[nodiscard]] bool for_each_case(const std::vector<std::string>& paths, const Vocabulary& vocabulary,
                                 const std::function<void(const CaseOrError&)>& take);

}  // namespace kneewise
