#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "src/score/score.hpp"

namespace kneewise {

/// How often the first muscle changes when all strengths go up and down by a share.
struct Sensitivity {
  double share = 0;
  Proportion up;
  Proportion down;
};

/// A figure that may be asked to reach a value. All are better the higher they are.
struct Figure {
  const char* name;  ///< as --fail-under takes it
  double value = 0;
  std::size_t total = 0;  ///< of cases it was measured on
};
[[nodiscard]] std::vector<Figure> figures_of(const Score& score);

/// What a figure must reach at least.
struct Threshold {
  std::string name;
  double least = 0;
};
/// One line for each threshold that is not reached, compared as it is and never rounded. What was measured on no case
/// fails.
[[nodiscard]] std::vector<std::string> not_reached(const Score& score, const std::vector<Threshold>& thresholds);

/// All that a report of scores tells.
struct ScoreReport {
  Score score;
  std::optional<Sensitivity> sensitivity;
  std::vector<Threshold> thresholds;
  std::string knowledge_version;
  std::string knowledge_sha256;
  bool show_wrong = false;  ///< in text
};

/// Whether the cases can tell how right it is; generated ones and those without an origin cannot.
[[nodiscard]] std::string origin_text(const Score& score);

/// The program and what is simpler, side by side; null: it says nothing of that.
struct Method {
  const char* name;
  const MuscleScore* muscles;
  const TriageScore* triage;
};
[[nodiscard]] std::vector<Method> methods_of(const Score& score);

/// Whether the ranking beats the location alone: the difference with its interval, in one sentence.
[[nodiscard]] std::string beats_text(const Score& score);

[[nodiscard]] std::string score_as_text(const ScoreReport& report);
[[nodiscard]] nlohmann::ordered_json score_as_json(const ScoreReport& report);
[[nodiscard]] std::string score_as_json_text(const ScoreReport& report);
/// JUnit XML: a test case for each case, and one for each threshold.
[[nodiscard]] std::string score_as_junit(const ScoreReport& report);
/// One HTML file without scripts, with its plots inside.
[[nodiscard]] std::string score_as_html(const ScoreReport& report);

/// A form in which scores can be had: the one table of them is in score_report.cpp.
struct ScoreFormat {
  std::string_view name;  ///< as --format takes it
  std::string (*write)(const ScoreReport& report);
};
[[nodiscard]] std::span<const ScoreFormat> score_formats();

}  // namespace kneewise
