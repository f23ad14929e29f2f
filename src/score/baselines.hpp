#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "src/basics/disposition.hpp"
#include "src/cases/answers.hpp"
#include "src/knowledge/knowledge.hpp"

namespace kneewise {

/// Muscles by a plain look-up: each row of a muscle's table that an answer matches adds 3, 2 or 1 for strong, moderate
/// or weak, and nothing speaks against. @param location_only  the zones that hurt alone
[[nodiscard]] std::vector<std::string> looked_up(const Knowledge& knowledge, const Answers& answers,
                                                 bool location_only);

/// Always the same: the suspects of a knee of which nobody said where it hurts, in their order.
[[nodiscard]] std::vector<std::string> commonest_muscles(const Knowledge& knowledge);

/// All muscles in an order drawn at random, and a random disposition. The same for the same number.
[[nodiscard]] std::vector<std::string> random_muscles(const Knowledge& knowledge, std::uint64_t number);
[[nodiscard]] Disposition random_disposition(std::uint64_t number);

}  // namespace kneewise
