#pragma once

#include <optional>

#include "src/practice/answer_key.hpp"
#include "src/practice/expert.hpp"
#include "src/practice/practice.hpp"

namespace kneewise {

/// The parts of a score. docs/practice.md explains them.
struct PracticeScore {
  double safety = 0;                   ///< of 35
  double information = 0;              ///< of 15
  double ranking = 0;                  ///< of 20
  double calibration = 0;              ///< of 15
  double precautions = 0;              ///< of 10
  double cause = 0;                    ///< of 5
  double hints = 0;                    ///< what hints cost
  bool missed = false;                 ///< a danger was missed: the total is capped
  double total = 0;                    ///< 0 to 100
  double screened = 0;                 ///< 0 to 1: share of the families of danger that were asked about
  double efficiency = 0;               ///< 0 to 1
  double coverage = 0;                 ///< 0 to 1: share of what could be learnt that was learnt
  double danger_brier = 0;             ///< 0 to 1
  std::optional<double> muscle_brier;  ///< 0 to 2; nothing when no muscle needed naming
  bool first_right = false;            ///< the first muscle is a right one, or none was named and none fits
};

inline constexpr double full_ranking = 20;
inline constexpr double missed_danger_cap = 40;

/// Scores a practice that was judged. A pure function.
[[nodiscard]] PracticeScore score_of(const Patient& patient, const AnswerKey& key, const Expert& expert,
                                     const Practice& practice, const Vocabulary& vocabulary);

}  // namespace kneewise
