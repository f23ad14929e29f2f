#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace kneewise {

/// The numbers of the ranking; facts/strengths.clp is their source.
struct Weights {
  std::map<std::string, double, std::less<>> strengths;
  double location_ceiling = 1;
  double likely = 1;
  double possible = 1;
  bool limits_known = false;  ///< all three limits were read
};

/// The weight of a strength; 0 for a word that is none.
[[nodiscard]] inline double weight_of(std::string_view strength, const Weights& weights) {
  const auto weight = weights.strengths.find(strength);
  return weight == weights.strengths.end() ? 0 : weight->second;
}

}  // namespace kneewise
