#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "src/cases/case.hpp"
#include "src/reasoning/session.hpp"

namespace kneewise::testing {

/// The knowledge base that ships with its engines, loaded once for a test program.
[[nodiscard]] Reasoner& shipped_reasoner();
[[nodiscard]] const Knowledge& shipped_knowledge();

/// Engines for the shipped knowledge with something changed, such as the weights.
[[nodiscard]] Reasoner reasoner_with(const std::function<void(Knowledge&)>& change);

/// Answers written as a case file writes them: answers_of({{"age", 47}, {"fever", "yes"}}).
/// @throws std::runtime_error naming the place when they are wrong
[[nodiscard]] Answers answers_of(const nlohmann::ordered_json& answers);

/// The assessment of such answers, with everything; and its ranking alone.
[[nodiscard]] Assessment assessed(const nlohmann::ordered_json& answers);
[[nodiscard]] Assessment ranked(const Answers& answers);

/// The cases of a file that ships, such as "cases/published.json". @throws std::runtime_error for any wrong case
[[nodiscard]] std::vector<Case> shipped_cases(const std::string& path);

/// Everything in the working memory of an engine, sorted.
[[nodiscard]] std::vector<std::string> facts_in(const engine::Engine& engine);

/// What a conclusion rests on, as the result format writes it.
[[nodiscard]] std::vector<std::string> texts_of(const std::vector<Finding>& findings);

/// A path inside the project.
[[nodiscard]] std::string project_path(const std::string& path);

/// Makes a folder of rules and facts whole after files were written or taken away: each gets its last line, and
/// facts/version.clp lists them all. The version stays.
void make_whole(const std::filesystem::path& folder);

}  // namespace kneewise::testing
