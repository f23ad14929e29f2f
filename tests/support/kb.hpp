#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "src/cases/case.hpp"
#include "src/knowledge/knowledge.hpp"

namespace kneewise::testing {

/// The knowledge base that ships, loaded once for a test program.
[[nodiscard]] KnowledgeBase& shipped_knowledge();

/// Answers written as a case file writes them: answers_of({{"age", 47}, {"fever", "yes"}}).
/// @throws std::runtime_error naming the place when they are wrong
[[nodiscard]] Answers answers_of(const nlohmann::ordered_json& answers);

/// The cases of a file that ships, such as "cases/published.json". @throws std::runtime_error for any wrong case
[[nodiscard]] std::vector<Case> shipped_cases(const std::string& path);

/// A path inside the project.
[[nodiscard]] std::string project_path(const std::string& path);

}  // namespace kneewise::testing
