#include "src/practice/schedule.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <tuple>

namespace kneewise {
namespace {

constexpr std::string_view of_muscle = "muscle:";
constexpr std::string_view of_missed_danger = "error:missed-danger";
constexpr std::string_view of_over_triage = "error:over-triage";

}  // namespace

std::string text_of(const Topic& topic) {
  switch (topic.kind) {
    case Topic::Kind::missed_danger: return std::string(of_missed_danger);
    case Topic::Kind::over_triage: return std::string(of_over_triage);
    case Topic::Kind::muscle: return std::string(of_muscle) + topic.muscle;
    default: return "chosen";
  }
}

Topic topic_of(std::string_view text) {
  if (text == of_missed_danger) return {Topic::Kind::missed_danger};
  if (text == of_over_triage) return {Topic::Kind::over_triage};
  if (text.starts_with(of_muscle)) return {Topic::Kind::muscle, std::string(text.substr(of_muscle.size()))};
  return {};
}

Review reviewed(Review review, int quality, std::int64_t today) {
  constexpr double least_ease = 1.3;
  constexpr int passed = 3;
  constexpr std::int64_t second_interval = 6;
  const int missing = 5 - quality;
  if (quality < passed) {
    review.repetitions = 0;
    review.interval = 1;
  } else {
    ++review.repetitions;
    review.interval = review.repetitions == 1   ? 1
                      : review.repetitions == 2 ? second_interval
                                                : std::llround(static_cast<double>(review.interval) * review.ease);
  }
  review.ease = std::max(least_ease, review.ease + 0.1 - (missing * (0.08 + (missing * 0.02))));
  review.due = today + review.interval;
  return review;
}

std::map<Topic, int> qualities_of(const PracticeOutcome& outcome) {
  std::map<Topic, int> qualities;
  if (outcome.dangerous) {
    qualities[{Topic::Kind::missed_danger}] = outcome.score.missed ? 1 : 5;
  } else {
    qualities[{Topic::Kind::over_triage}] = outcome.over_triage ? 1 : 5;
    if (!outcome.muscle.empty())
      qualities[{Topic::Kind::muscle, outcome.muscle}] =
          static_cast<int>(std::lround(5 * outcome.score.ranking / full_ranking));
  }
  return qualities;
}

Topic next_topic(const Reviews& reviews, const std::vector<Topic>& all, const Topic& last,
                 const std::vector<Topic>& confusable, std::int64_t today, Choices& choices) {
  std::vector<Topic> due;
  std::vector<Topic> fresh;
  std::vector<Topic> others;
  for (const Topic& topic : all) {
    if (topic == last && all.size() > 1) continue;
    const auto review = reviews.find(topic);
    if (review == reviews.end()) {
      fresh.push_back(topic);
    } else {
      (review->second.due <= today ? due : others).push_back(topic);
    }
  }
  if (!due.empty()) {
    const auto place = [&](const Topic& topic) {
      const bool near = std::ranges::find(confusable, topic) != confusable.end();
      const Review& review = reviews.at(topic);
      return std::tuple(!near, review.due, review.ease, topic);
    };
    return *std::ranges::min_element(due, [&](const auto& a, const auto& b) { return place(a) < place(b); });
  }
  if (!fresh.empty()) return choices.one_of(fresh);
  return *std::ranges::min_element(others, [&](const auto& a, const auto& b) {
    return std::tie(reviews.at(a).ease, reviews.at(a).due, a) < std::tie(reviews.at(b).ease, reviews.at(b).due, b);
  });
}

std::optional<std::int64_t> day_of(const std::string& date) {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  char rest = 0;
  if (std::sscanf(date.c_str(), "%4d-%2u-%2u%c", &year, &month, &day, &rest) != 3) return std::nullopt;
  const std::chrono::year_month_day when{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
  if (!when.ok()) return std::nullopt;
  return std::chrono::sys_days(when).time_since_epoch().count();
}

std::string date_of(std::int64_t day) {
  const std::chrono::year_month_day when{std::chrono::sys_days(std::chrono::days(day))};
  return fmt::format("{:04}-{:02}-{:02}", int(when.year()), unsigned(when.month()), unsigned(when.day()));
}

}  // namespace kneewise
