#pragma once

#include "src/knowledge/knowledge.hpp"

namespace kneewise {

/// Reads what the loaded facts say into values: vocabulary, muscles, weights, treatments, wording.
/// @throws KnowledgeError when something the program cannot do without is missing, or has no words
void read_tables(KnowledgeBase& base);

}  // namespace kneewise
