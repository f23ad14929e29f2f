#pragma once

#include <string>

#include "src/knowledge/knowledge.hpp"
#include "src/practice/history.hpp"

namespace kneewise {

/// What a learner has reached so far, in words and tables.
/// @param width  in columns; below 80, and where `plain`, each row of a table becomes an item
[[nodiscard]] std::string practice_progress(const KnowledgeBase& base, const PracticeHistory& history,
                                            std::size_t width, bool plain);

}  // namespace kneewise
