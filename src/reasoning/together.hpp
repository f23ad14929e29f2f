#pragma once

#include <string>
#include <vector>

#include "src/reasoning/assessment.hpp"

namespace kneewise {

/// A muscle that is needed beside the first, and the places that those before it leave unexplained.
struct Beside {
  std::string muscle;
  std::vector<std::string> zones;  ///< ids of places that hurt
};

/// Whom the places need beside the first muscle, best first: more speaks for each than against it, and it is a suspect
/// where those before it are none. Empty when the first explains every place that any possible muscle explains, or is
/// not possible itself.
[[nodiscard]] std::vector<Beside> needed_beside_first(const std::vector<Candidate>& muscles);

}  // namespace kneewise
