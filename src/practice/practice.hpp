#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "src/basics/disposition.hpp"
#include "src/knowledge/finding.hpp"
#include "src/practice/patient.hpp"

namespace kneewise {

/// When a trainee is told what a question was worth.
enum class FeedbackMode {
  now,     ///< after each question
  demand,  ///< when asked for
  end,     ///< after the judgement
};
inline constexpr std::array<std::string_view, 3> feedback_mode_ids = {"now", "demand", "end"};
[[nodiscard]] constexpr std::string_view id_of(FeedbackMode mode) {
  return feedback_mode_ids[static_cast<std::size_t>(mode)];
}

/// A muscle that a trainee thinks of.
struct Guess {
  std::string muscle;
  double sure = 0;  ///< 0 to 1; those of one judgement add up to 1 at most, the rest is "something else"
};

/// A judgement, before anything is revealed.
struct Judgement {
  std::string family{};                          ///< the red-flag condition that is feared most; empty: none
  double danger_sure = 0;                        ///< how sure that something dangerous is behind it, 0 to 1
  Disposition next = Disposition::inconclusive;  ///< what should happen
  std::vector<Guess> muscles{};                  ///< likeliest first; empty: no muscle fits
  std::optional<Finding> cause{};                ///< an answer; nothing: none
  std::vector<std::string> precautions{};        ///< the most important ones
};

/// What was thought before the judgement: a muscle or a red-flag condition; neither when none.
struct Thought {
  std::string muscle{};
  std::string family{};
  double sure = 0;        ///< 0 to 1
  std::size_t after = 0;  ///< after how many questions
};

/// The state of one practice: a plain value.
struct Practice {
  std::vector<Ask> asked{};         ///< in order, each once
  std::vector<int> hints{};         ///< their levels, 1 to 4
  std::vector<Thought> thoughts{};  ///< in order; of several about the same the last
  std::optional<Judgement> judgement{};
};

}  // namespace kneewise
