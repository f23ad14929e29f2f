#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace kneewise {

/// The words for how much a piece of evidence counts, strongest first.
enum class Strength { decisive, strong, moderate, weak, slight };
inline constexpr std::array<std::string_view, 5> strength_ids = {"decisive", "strong", "moderate", "weak", "slight"};
[[nodiscard]] constexpr std::string_view id_of(Strength strength) {
  return strength_ids[static_cast<std::size_t>(strength)];
}

/// The numbers of the ranking; facts/strengths.clp is their source.
struct Weights {
  std::array<double, strength_ids.size()> strengths{};  ///< of each word, 0 to 1
  double location_ceiling = 1;                          ///< the most that the place of the pain may add, 0 to 1
  double likely = 1;                                    ///< the belief from which the word is used
  double possible = 1;

  [[nodiscard]] double of(Strength strength) const { return strengths[static_cast<std::size_t>(strength)]; }
};

}  // namespace kneewise
