#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "src/practice/drawing.hpp"
#include "src/practice/patient.hpp"

namespace kneewise {

/// How hard a case is before the first question.
struct Difficulty {
  enum class Level { easy, medium, hard };
  double uncertainty = 0;  ///< entropy of the muscles' beliefs after the complaint, 0 (one stands out) to 1
  std::size_t rivals = 0;  ///< muscles that are about as likely as the right one then
  Level level = Level::easy;
};
inline constexpr std::array<std::string_view, 3> difficulty_ids = {"easy", "medium", "hard"};
[[nodiscard]] constexpr std::string_view id_of(Difficulty::Level level) {
  return difficulty_ids[static_cast<std::size_t>(level)];
}
/// @param muscles  the right ones
[[nodiscard]] Difficulty difficulty_of(Reasoner& reasoner, const Patient& patient,
                                       const std::vector<std::string>& muscles);

/// A made-up patient.
struct GeneratedCase {
  GenerateRequest request;
  Case subject;
  Difficulty difficulty;
};

/// Makes a case from the tables and rules, and checks with the engine that it comes out as it should; if not, draws
/// again. The same request makes the same case, byte for byte.
/// @throws InputError when the knowledge yields no such case
[[nodiscard]] GeneratedCase generate_case(Reasoner& reasoner, const GenerateRequest& request);

/// As the text of a case file, with seed, kind and difficulty.
[[nodiscard]] std::string case_text(const GeneratedCase& generated, const Vocabulary& vocabulary);

}  // namespace kneewise
