#pragma once

#include <optional>
#include <string>
#include <vector>

#include "src/knowledge/questions.hpp"

namespace kneewise {

/// How much, as people type it: "10", "2.5", "three", "half a" year, "a few" days, "2-3" weeks, "yesterday".
struct Amount {
  double value = 0;
  bool rough = false;     ///< not to be taken to the letter
  std::string rest{};     ///< what follows in the same word: "days" of "10days"; the unit that goes without saying
  std::size_t words = 1;  ///< how many words it took
};

/// The amount that begins at a word, or nothing when none does.
[[nodiscard]] std::optional<Amount> amount_at(const std::vector<std::string>& words, std::size_t at);

/// A unit of time or length.
struct Unit {
  enum class Of { time, length } of = Of::time;
  double factor = 1;  ///< in days, or centimetres
};

/// The unit that a word names, or nothing when it names none.
[[nodiscard]] std::optional<Unit> unit_of(const std::string& word);

/// A quantity in the unit of a question; nothing when the units do not go together.
[[nodiscard]] std::optional<double> in_unit_of(const Question& question, double value, const std::optional<Unit>& unit);

}  // namespace kneewise
