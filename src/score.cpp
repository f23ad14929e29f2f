#include "src/score.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "src/assess.hpp"

namespace kneewise {
namespace {

constexpr double z95 = 1.959963984540054;  // the normal quantile at 97.5 %

bool contains(const std::vector<std::string>& list, const std::string& item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

double wilson(const Proportion& p, double sign) {
  if (p.total == 0) return sign < 0 ? 0 : 1;
  const auto n = static_cast<double>(p.total);
  const double share = p.share();
  const double spread = z95 * std::sqrt((share * (1 - share) / n) + (z95 * z95 / (4 * n * n)));
  return std::clamp((share + (z95 * z95 / (2 * n)) + (sign * spread)) / (1 + (z95 * z95 / n)), 0.0, 1.0);
}

std::vector<std::string> strings(const nlohmann::ordered_json& object, const char* key) {
  std::vector<std::string> list;
  if (object.contains(key) && object[key].is_array())
    for (const auto& item : object[key])
      if (item.is_string()) list.push_back(item.get<std::string>());
  return list;
}

void append_new(std::vector<std::string>& list, const std::vector<std::string>& more) {
  for (const std::string& item : more)
    if (!contains(list, item)) list.push_back(item);
}

bool among_first(const std::vector<std::string>& ranking, std::size_t count, const std::vector<std::string>& right) {
  const auto end = ranking.begin() + static_cast<long>(std::min(count, ranking.size()));
  return std::any_of(ranking.begin(), end, [&right](const std::string& id) { return contains(right, id); });
}

// A plain look-up: each row of a muscle's table that an answer matches adds its weight, and nothing speaks against.
std::vector<std::string> looked_up(const KnowledgeBase& base, const Answers& answers, bool location_only) {
  const std::map<std::string, int, std::less<>> weights = {{"strong", 3}, {"moderate", 2}, {"weak", 1}};
  std::map<std::string, int> sums;
  const auto chosen = [&answers](const std::string& question, const std::string& answer) {
    const auto given = answers.find(question);
    return given != answers.end() && contains(given->second.chosen, answer);
  };
  for (const auto& [key, row] : base.rows) {
    if (!base.muscles.contains(row.about) || !row.for_it || (location_only && row.kind != "location")) continue;
    if (chosen(row.question, row.answer)) sums[row.about] += weights.at(row.strength);
  }
  if (!location_only)
    for (const auto& [id, muscle] : base.muscles)
      if (chosen("palpation", "reproduces-pain-" + id)) sums[id] += weights.at("strong");
  std::vector<std::pair<int, std::string>> order;
  order.reserve(sums.size());
  for (const auto& [id, sum] : sums) order.emplace_back(-sum, id);
  std::sort(order.begin(), order.end());
  std::vector<std::string> ranking;
  ranking.reserve(order.size());
  for (const auto& [sum, id] : order) ranking.push_back(id);
  return ranking;
}

std::vector<std::string> ranking_of(const Assessment& assessment) {
  std::vector<std::string> ranking;
  for (const Candidate& muscle : assessment.muscles)
    if (muscle.ranked.belief > 0) ranking.push_back(muscle.ranked.id);
  return ranking;
}

std::string joined(const std::vector<std::string>& list) {
  return fmt::format("{}", fmt::join(list, ", "));
}

}  // namespace

double Proportion::share() const {
  return total == 0 ? 0 : static_cast<double>(count) / static_cast<double>(total);
}
double Proportion::low() const {
  return wilson(*this, -1);
}
double Proportion::high() const {
  return wilson(*this, 1);
}

std::optional<Expectation> expectation_of(const Case& subject) {
  if (!subject.document.contains("expect") || !subject.document["expect"].is_object()) return std::nullopt;
  const auto& expect = subject.document["expect"];
  Expectation expected;
  if (expect.contains("disposition") && expect["disposition"].is_string())
    expected.disposition = disposition_of(expect["disposition"].get<std::string>());
  for (const std::string& id : strings(expect, "acceptable_dispositions"))
    if (const auto disposition = disposition_of(id)) expected.acceptable_dispositions.push_back(*disposition);
  if (expected.disposition) expected.acceptable_dispositions.push_back(*expected.disposition);
  const std::vector<std::string> red_flags = strings(expect, "red_flags");
  expected.red_flags = red_flags;
  append_new(expected.red_flags, strings(expect, "acceptable_red_flags"));
  expected.muscles = strings(expect, "muscles");
  expected.acceptable_muscles = expected.muscles;
  append_new(expected.acceptable_muscles, strings(expect, "acceptable_muscles"));
  expected.precautions = strings(expect, "precautions");
  const bool has_category = subject.document.contains("category") && subject.document["category"].is_string();
  expected.dangerous = has_category ? subject.document["category"] == "danger" : !red_flags.empty();
  return expected;
}

void MuscleScore::add(const Expectation& expected, const std::vector<std::string>& ranking) {
  first_strict.add(among_first(ranking, 1, expected.muscles));
  first_lenient.add(among_first(ranking, 1, expected.acceptable_muscles));
  three_strict.add(among_first(ranking, 3, expected.muscles));
  three_lenient.add(among_first(ranking, 3, expected.acceptable_muscles));
}

void Score::add(const Case& subject, const Expectation& expected, const Assessment& assessment,
                const KnowledgeBase& base) {
  ++cases;
  std::vector<std::string> faults;
  const std::string came_out(id_of(assessment.disposition));
  const auto& acceptable = expected.acceptable_dispositions;
  if (!acceptable.empty()) {
    const Disposition least_urgent = *std::max_element(acceptable.begin(), acceptable.end());
    const Disposition most_urgent = *std::min_element(acceptable.begin(), acceptable.end());
    if (expected.dangerous) {
      const bool caught = assessment.disposition <= least_urgent;
      danger_caught.add(caught);
      if (!caught) faults.push_back(fmt::format("danger missed: {}, expected {}", came_out, id_of(least_urgent)));
    } else {
      const bool too_urgent = assessment.disposition < most_urgent;
      over_triage.add(too_urgent);
      if (too_urgent) {
        const std::string why = assessment.red_flags.empty() ? "" : " by " + assessment.red_flags.front().rule;
        faults.push_back(fmt::format("over-triage: {}{}, expected {}", came_out, why, id_of(most_urgent)));
      }
    }
  }
  if (expected.disposition) exact_disposition.add(assessment.disposition == *expected.disposition);
  if (expected.dangerous && !expected.red_flags.empty()) {
    const bool right =
        std::any_of(assessment.red_flags.begin(), assessment.red_flags.end(),
                    [&expected](const RedFlag& red_flag) { return contains(expected.red_flags, red_flag.family); });
    right_family.add(right);
    if (!right) faults.push_back(fmt::format("family missed: expected {}", joined(expected.red_flags)));
  }
  if (!expected.muscles.empty()) {
    const std::vector<std::string> ranking = ranking_of(assessment);
    muscles.add(expected, ranking);
    location_only.add(expected, looked_up(base, subject.answers, true));
    const std::vector<std::string> found = looked_up(base, subject.answers, false);
    look_up.add(expected, found);
    if (!among_first(ranking, 1, expected.muscles))
      faults.push_back(fmt::format("{}: {} first, expected {}{}",
                                   among_first(ranking, 3, expected.muscles) ? "muscle among three" : "muscle missed",
                                   ranking.empty() ? "none" : ranking.front(), joined(expected.muscles),
                                   among_first(found, 1, expected.muscles) ? " (the look-up has it first)" : ""));
  }
  for (const std::string& id : expected.precautions) {
    const bool given = std::any_of(assessment.precautions.begin(), assessment.precautions.end(),
                                   [&id](const Precaution& precaution) { return precaution.id == id; });
    precautions.add(given);
    if (!given) faults.push_back(fmt::format("precaution missed: {}", id));
  }
  for (std::string& fault : faults) wrong.push_back({subject.id, std::move(fault)});
}

Proportion first_muscle_changes(KnowledgeBase& base, const std::vector<Case>& cases, double factor) {
  const Weights usual = base.weights;
  Weights changed = usual;
  for (auto& [word, weight] : changed.strengths) weight = std::min(1.0, weight * factor);
  Proportion changes;
  for (const Case& subject : cases) {
    const auto first = [&](const Weights& weights) {
      base.weights = weights;
      const Assessment assessment = assess(base, subject.answers, Detail::ranking);
      return assessment.muscles.empty() ? std::string() : assessment.muscles.front().ranked.id;
    };
    changes.add(first(usual) != first(changed));
  }
  base.weights = usual;
  return changes;
}

}  // namespace kneewise
