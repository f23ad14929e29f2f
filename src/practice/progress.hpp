#pragma once

#include <cstddef>
#include <string>

#include "src/knowledge/wording.hpp"
#include "src/practice/history.hpp"

namespace kneewise {

/// What a learner has reached so far, in words and tables.
/// @param width  in columns; below 80, and where `plain`, each row of a table becomes an item
[[nodiscard]] std::string practice_progress(const Wording& wording, const PracticeHistory& history, std::size_t width,
                                            bool plain);

}  // namespace kneewise
