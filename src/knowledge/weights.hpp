#pragma once

#include <array>
#include <cmath>
#include <cstddef>
#include <string_view>

#include "src/knowledge/specificity.hpp"

namespace kneewise {

/// How much a piece of evidence counts: the words of the tables, strongest first; then those of a place, whose weight
/// goes with the muscle's rank among the suspects there.
enum class Strength {
  decisive,
  strong,
  moderate,
  weak,
  slight,
  place,
  worst_place,    ///< the place that hurts most
  derived_place,  ///< a row that was inferred and not read in a source
  worst_derived_place,
};
inline constexpr std::array<std::string_view, 9> strength_ids = {
    "decisive", "strong", "moderate", "weak", "slight", "place", "worst-place", "derived-place", "worst-derived-place"};
inline constexpr std::size_t words_of_tables = 5;  ///< of the strengths: those that facts/strengths.clp weighs itself
[[nodiscard]] constexpr std::string_view id_of(Strength strength) {
  return strength_ids[static_cast<std::size_t>(strength)];
}

/// The numbers of the ranking; facts/strengths.clp is their source.
struct Weights {
  std::array<double, strength_ids.size()> strengths{};  ///< of words, and of the first suspect of a place, 0 to 1
  double guide_step = 1;                                ///< what each further rank among the suspects keeps, 0 to 1
  double location_ceiling = 1;                          ///< the share of all that the places say that counts, 0 to 1
  double likely = 1;                                    ///< the belief from which the word is used
  double possible = 1;
  Specificity specificity{};

  /// @param rank  among the suspects of a place; 0: none
  [[nodiscard]] double of(Strength strength, int rank = 0) const {
    const double weight = strengths[static_cast<std::size_t>(strength)];
    return rank > 1 ? weight * std::pow(guide_step, rank - 1) : weight;
  }
  [[nodiscard]] double& operator[](Strength strength) { return strengths[static_cast<std::size_t>(strength)]; }
};

}  // namespace kneewise
