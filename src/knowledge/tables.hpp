#pragma once

#include <vector>

#include "engine/engine.hpp"
#include "src/knowledge/knowledge.hpp"
#include "src/knowledge/load_contract.hpp"

namespace kneewise {

/// Reads what the loaded facts say into values: questions, muscles, weights, treatments, wording.
/// @param engine     holds all tables
/// @param sources    the files they were loaded from, to say where a wrong row is
/// @param knowledge  `directory` and `rules` are there already
/// @throws KnowledgeError with file and line of a row that names what no table holds; or when something the program
///         cannot do without is missing, or has no words
void read_tables(const engine::Engine& engine, const std::vector<SourceFile>& sources, Knowledge& knowledge);

}  // namespace kneewise
