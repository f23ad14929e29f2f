#pragma once

#include <string>

#include "src/knowledge/knowledge.hpp"
#include "src/practice/patient.hpp"

namespace kneewise {

/// The last level of hints; each says more than the one before.
inline constexpr int most_telling_hint = 4;

/// What a hint of a level (1 to most_telling_hint) costs, in points of the score.
[[nodiscard]] double cost_of_hint(int level);

/// A hint towards what the expert would ask next, in a sentence.
/// @param topic  the name of the topic that the question belongs to
/// @param level  1: is danger left to ask for? 2: the topic; 3: the question itself; 4: why it matters
[[nodiscard]] std::string hint_towards(const Ask& next, const std::string& topic, int level,
                                       const Knowledge& knowledge);

}  // namespace kneewise
