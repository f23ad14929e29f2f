#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/engine.hpp"
#include "src/knowledge/finding.hpp"

namespace kneewise {

/// The findings under a standing fact, followed through whatever was concluded in between; in the order of their text.
[[nodiscard]] std::vector<Finding> findings_under(const engine::Engine& engine, const engine::Fact& concluded);

/// The rules that concluded a standing fact, sorted.
[[nodiscard]] std::vector<std::string> rules_concluding(const engine::Engine& engine, const engine::Fact& concluded);

/// The findings under a standing fact as far as one rule concluded it.
[[nodiscard]] std::vector<Finding> findings_under(const engine::Engine& engine, const engine::Fact& concluded,
                                                  std::string_view rule);

/// The rules that concluded what a standing fact rests on as far as one rule concluded it, such as those of the points
/// of a score; sorted.
[[nodiscard]] std::vector<std::string> rules_under(const engine::Engine& engine, const engine::Fact& concluded,
                                                   std::string_view rule);

/// How certain a concluded fact is by each rule that concluded it, 0 to 1: the lowest certainty among the findings of
/// each support; of these the best.
[[nodiscard]] std::map<std::string, double> certainties_of(const engine::Engine& engine, const engine::Fact& concluded);

}  // namespace kneewise
