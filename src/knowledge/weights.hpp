#pragma once

#include <cmath>
#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "src/knowledge/specificity.hpp"

namespace kneewise {

/// The numbers of the ranking; facts/strengths.clp is their source.
struct Weights {
  std::map<std::string, double, std::less<>> strengths;  ///< of words, and of the first suspect of a place
  double guide_step = 1;                                 ///< what each further rank among the suspects of a place keeps
  double location_ceiling = 1;                           ///< the share of all that the places say that counts
  double likely = 1;
  double possible = 1;
  bool limits_known = false;  ///< all limits were read
  Specificity specificity{};
};

/// The weight of a strength; 0 for a word that is none. @param rank  among the suspects of a place; 0: none
[[nodiscard]] inline double weight_of(std::string_view strength, const Weights& weights, int rank = 0) {
  const auto weight = weights.strengths.find(strength);
  if (weight == weights.strengths.end()) return 0;
  return rank > 1 ? weight->second * std::pow(weights.guide_step, rank - 1) : weight->second;
}

}  // namespace kneewise
