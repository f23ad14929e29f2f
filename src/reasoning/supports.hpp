#pragma once

#include <string>
#include <vector>

#include "engine/engine.hpp"
#include "src/knowledge/finding.hpp"

namespace kneewise {

/// The findings under a standing fact, followed through whatever was concluded in between; in the order of their text.
[[nodiscard]] std::vector<Finding> findings_under(const engine::Engine& engine, const engine::Fact& concluded);

/// The rules that concluded what a standing fact rests on, such as the points of a score; sorted.
[[nodiscard]] std::vector<std::string> rules_under(const engine::Engine& engine, const engine::Fact& concluded);

/// How certain a concluded fact is, 0 to 1: the lowest certainty among the findings of each support; of these the best.
[[nodiscard]] double certainty_of(const engine::Engine& engine, const engine::Fact& concluded);

}  // namespace kneewise
