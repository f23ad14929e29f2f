#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "src/practice/choices.hpp"
#include "src/practice/outcome.hpp"

namespace kneewise {

/// What a patient is to teach.
struct Topic {
  enum class Kind {
    chosen,         ///< nothing: the trainee chose the case
    missed_danger,  ///< a danger, so that none is missed
    over_triage,    ///< a harmless case, so that not everybody is sent to a doctor
    muscle,
  };
  Kind kind = Kind::chosen;
  std::string muscle{};  ///< empty but for a muscle

  friend bool operator==(const Topic&, const Topic&) = default;
  // clang-tidy 14 takes the zero of a defaulted comparison for a null pointer.
  friend auto operator<=>(const Topic&, const Topic&) = default;  // NOLINT(modernize-use-nullptr)
};

/// As the history writes it: "muscle:popliteus", "error:missed-danger", "error:over-triage", "chosen".
[[nodiscard]] std::string text_of(const Topic& topic);
/// Reads what text_of wrote; anything else was chosen.
[[nodiscard]] Topic topic_of(std::string_view text);

/// When something is to be met again, after SM-2 (Wozniak 1990).
struct Review {
  double ease = 2.5;          ///< 1.3 or more: how much longer each interval is than the last
  int repetitions = 0;        ///< how often in a row it went well
  std::int64_t interval = 0;  ///< days
  std::int64_t due = 0;       ///< day, counted from 1970-01-01

  friend bool operator==(const Review&, const Review&) = default;
};
using Reviews = std::map<Topic, Review>;

/// The review after another meeting. @param quality  0 (nothing known) to 5 (perfect); below 3 it starts anew
[[nodiscard]] Review reviewed(Review review, int quality, std::int64_t today);

/// What was learnt in one practice: topics with a quality from 0 to 5.
[[nodiscard]] std::map<Topic, int> qualities_of(const PracticeOutcome& outcome);

/// The topic to meet next: of those due the one that is easily confused with the last, then the longest due; else one
/// never met; else the one that went worst. Never the last one again while there is another.
/// @param confusable  topics that are easily confused with the last
[[nodiscard]] Topic next_topic(const Reviews& reviews, const std::vector<Topic>& all, const Topic& last,
                               const std::vector<Topic>& confusable, std::int64_t today, Choices& choices);

/// Days since 1970-01-01 of "2026-11-21", and back. Nothing for what is no date.
[[nodiscard]] std::optional<std::int64_t> day_of(const std::string& date);
[[nodiscard]] std::string date_of(std::int64_t day);

}  // namespace kneewise
