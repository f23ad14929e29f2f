#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "src/interview/interview.hpp"

namespace kneewise {

/// What the person says to what the case does not tell.
enum class Untold { unknown, no };

/// An interview that was led with the answers of a case.
struct SimulatedInterview {
  std::vector<std::string> prompts;  ///< their ids, in the order they were put
  std::size_t options_shown = 0;
  End end = End::not_yet;
  std::vector<Exchange> exchanges;
  Answers answers;  ///< what was said by the end
};

/// Leads the whole interview with a case for a person: what the case tells is said, what it does not tell is unknown,
/// or "no" where options are grouped.
[[nodiscard]] SimulatedInterview simulated_interview(Reasoner& reasoner, const Answers& told, Untold untold);

}  // namespace kneewise
