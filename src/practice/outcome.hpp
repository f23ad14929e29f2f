#pragma once

#include <cstddef>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "src/practice/grading.hpp"

namespace kneewise {

/// What one practice came to, as the history keeps it.
struct PracticeOutcome {
  struct Guessed {
    std::string muscle;
    double sure = 0;  ///< 0 to 1
    bool right = false;
  };
  PracticeScore score{};  ///< without the Brier scores, which are not kept
  bool dangerous = false;
  double danger_sure = 0;  ///< 0 to 1: as judged
  Disposition judged = Disposition::inconclusive;
  Disposition expert = Disposition::inconclusive;
  std::size_t questions = 0;
  std::string muscle{};  ///< the one that it was: of the verdict, else the engine's first; empty: none
  std::vector<Guessed> guesses{};
  bool over_triage = false;  ///< a harmless case was judged more urgent than anything that is acceptable
};

/// @param practice  was judged
[[nodiscard]] PracticeOutcome outcome_of(const AnswerKey& key, const Practice& practice, const PracticeScore& score);

/// The outcome as the history's file and its export hold it.
[[nodiscard]] nlohmann::ordered_json to_json(const PracticeOutcome& outcome);
/// Reads what to_json wrote. @throws nlohmann::json::exception when it is no such thing
[[nodiscard]] PracticeOutcome outcome_in(const nlohmann::ordered_json& json);

}  // namespace kneewise
