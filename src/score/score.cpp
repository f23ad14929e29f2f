#include "src/score/score.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "src/basics/lists.hpp"
#include "src/reasoning/assess.hpp"
#include "src/score/baselines.hpp"

namespace kneewise {
namespace {

std::vector<std::string> strings(const nlohmann::ordered_json& object, const char* key) {
  std::vector<std::string> list;
  if (object.contains(key) && object[key].is_array())
    for (const auto& item : object[key])
      if (item.is_string()) list.push_back(item.get<std::string>());
  return list;
}

bool among_first(const std::vector<std::string>& ranking, std::size_t count, const std::vector<std::string>& right) {
  const auto end = ranking.begin() + static_cast<long>(std::min(count, ranking.size()));
  return std::any_of(ranking.begin(), end, [&right](const std::string& id) { return contains(right, id); });
}

std::vector<std::string> ranking_of(const Assessment& assessment) {
  std::vector<std::string> ranking;
  for (const Candidate& muscle : assessment.muscles)
    if (muscle.ranked.belief > 0) ranking.push_back(muscle.ranked.id);
  return ranking;
}

// The muscles that a report shows as such.
std::vector<std::string> shown_of(const Assessment& assessment) {
  std::vector<std::string> shown;
  for (const Candidate& muscle : assessment.muscles)
    if (muscle.ranked.likelihood != Likelihood::unlikely) shown.push_back(muscle.ranked.id);
  return shown;
}

// What a case holds under a key such as `category` or `answers.sex`, as text; empty when it holds nothing there.
std::string text_at(const Case& subject, const std::string& key) {
  const nlohmann::ordered_json* value = &subject.document;
  for (std::size_t begin = 0; begin <= key.size();) {
    const std::size_t end = std::min(key.find('.', begin), key.size());
    const auto part = value->is_object() ? value->find(key.substr(begin, end - begin)) : value->end();
    if (part == value->end()) return "";
    value = &*part;
    begin = end + 1;
  }
  return value->is_string() ? value->get<std::string>() : value->dump();
}

std::string joined(const std::vector<std::string>& list) {
  return fmt::format("{}", fmt::join(list, ", "));
}

}  // namespace

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
  five_strict.add(among_first(ranking, 5, expected.muscles));
  five_lenient.add(among_first(ranking, 5, expected.acceptable_muscles));
}

int level_of(Disposition disposition) {
  switch (disposition) {
    case Disposition::emergency: return 0;
    case Disposition::urgent: return 1;
    case Disposition::routine_referral: return 2;
    default: return 3;
  }
}

void TriageScore::add(const Expectation& expected, Disposition came_out) {
  const auto& acceptable = expected.acceptable_dispositions;
  if (!acceptable.empty()) {
    const Disposition least_urgent = *std::max_element(acceptable.begin(), acceptable.end());
    const Disposition most_urgent = *std::min_element(acceptable.begin(), acceptable.end());
    // What needs no doctor is no less urgent than what is inconclusive.
    under_triage.add(level_of(came_out) > level_of(least_urgent));
    if (expected.dangerous) {
      danger_caught.add(came_out <= least_urgent);
    } else {
      over_triage.add(came_out < most_urgent);
    }
  }
  if (!expected.disposition) return;
  exact_disposition.add(came_out == *expected.disposition);
  const int below = level_of(came_out) - level_of(*expected.disposition);
  under_triage_strict.add(below > 0);
  under_triage_two.add(below > 1);
  if (below != 0) inclination.add(below < 0);
}

void Calibration::add(const Expectation& expected, const Ranked& muscle) {
  strict.add(contains(expected.muscles, muscle.id));
  lenient.add(contains(expected.acceptable_muscles, muscle.id));
  beliefs += muscle.belief;
}

Origin origin_of(const Case& subject) {
  const auto text = [&subject](const char* key) {
    return subject.document.contains(key) && subject.document[key].is_string()
               ? subject.document[key].get<std::string>()
               : std::string();
  };
  const std::string origin = text("origin").empty() ? text("kind") : text("origin");
  if (origin == "author" || origin == "generated") return origin == "author" ? Origin::author : Origin::generated;
  for (const char* published : {"published", "case-report", "case-series", "client-story", "teaching-vignette"})
    if (origin == published) return Origin::published;
  return Origin::unstated;
}

void Score::add(const Case& subject, const Expectation& expected, const Assessment& assessment,
                const KnowledgeBase& base) {
  ++cases;
  ++origins.at(static_cast<std::size_t>(origin_of(subject)));
  scored.push_back({subject.id, text_at(subject, "category")});
  std::vector<std::string> faults;
  add_triage(expected, assessment, faults);
  if (!expected.muscles.empty()) {
    add_muscles(subject, expected, assessment, base, faults);
  } else if (!expected.dangerous) {
    abstained_rightly.add(shown_of(assessment).empty());
  }
  if (assessment.screen) {
    const auto& families = assessment.screen->families;
    const auto asked = std::count_if(families.begin(), families.end(),
                                     [](const Screen::Entry& entry) { return entry.state != FamilyState::not_asked; });
    screen_complete.add(assessment.screen->complete);
    if (!families.empty()) screen_asked.add(static_cast<double>(asked) / static_cast<double>(families.size()));
  }
  for (const std::string& id : expected.precautions) {
    const bool given = std::any_of(assessment.precautions.begin(), assessment.precautions.end(),
                                   [&id](const Precaution& precaution) { return precaution.id == id; });
    precautions.add(given);
    if (!given) faults.push_back(fmt::format("precaution missed: {}", id));
  }
  add_subgroups(subject, expected, assessment);
  for (std::string& fault : faults) wrong.push_back({subject.id, std::move(fault)});
}

void Score::add_triage(const Expectation& expected, const Assessment& assessment, std::vector<std::string>& faults) {
  const Disposition came_out = assessment.disposition;
  triage.add(expected, came_out);
  always_urgent.add(expected, Disposition::urgent);
  random_triage.add(expected, random_disposition(mixed(seed, cases)));
  if (expected.disposition)
    ++confusion.at(static_cast<std::size_t>(*expected.disposition)).at(static_cast<std::size_t>(came_out));
  const auto& acceptable = expected.acceptable_dispositions;
  if (!acceptable.empty()) {
    const Disposition least_urgent = *std::max_element(acceptable.begin(), acceptable.end());
    const Disposition most_urgent = *std::min_element(acceptable.begin(), acceptable.end());
    if (expected.dangerous && came_out > least_urgent) {
      faults.push_back(fmt::format("danger missed: {}, expected {}", id_of(came_out), id_of(least_urgent)));
    } else if (!expected.dangerous && came_out < most_urgent) {
      const std::string why = assessment.red_flags.empty() ? "" : " by " + assessment.red_flags.front().rule;
      faults.push_back(fmt::format("over-triage: {}{}, expected {}", id_of(came_out), why, id_of(most_urgent)));
    } else if (level_of(came_out) > level_of(least_urgent)) {
      faults.push_back(fmt::format("under-triage: {}, expected {}", id_of(came_out), id_of(least_urgent)));
    }
  }
  if (!expected.dangerous || expected.red_flags.empty()) return;
  const bool right =
      std::any_of(assessment.red_flags.begin(), assessment.red_flags.end(),
                  [&expected](const RedFlag& red_flag) { return contains(expected.red_flags, red_flag.family); });
  right_family.add(right);
  if (!right) faults.push_back(fmt::format("family missed: expected {}", joined(expected.red_flags)));
}

void Score::add_muscles(const Case& subject, const Expectation& expected, const Assessment& assessment,
                        const KnowledgeBase& base, std::vector<std::string>& faults) {
  const std::vector<std::string> ranking = ranking_of(assessment);
  const std::vector<std::string> shown = shown_of(assessment);
  muscles.add(expected, ranking);
  const ListQuality quality = quality_of(shown, expected.muscles, expected.acceptable_muscles);
  list.length.add(static_cast<double>(shown.size()));
  list.recall.add(quality.recall);
  list.precision.add(quality.precision);
  list.f1.add(quality.f1);
  list.ndcg.add(ndcg(ranking, expected.muscles, expected.acceptable_muscles));
  abstained.add(shown.empty());
  const auto first = std::find_if(ranking.begin(), ranking.end(),
                                  [&expected](const std::string& id) { return contains(expected.muscles, id); });
  ++ranks[first == ranking.end() ? 0 : static_cast<std::size_t>(first - ranking.begin()) + 1];
  add_calibration(expected, assessment);
  const bool first_right = among_first(ranking, 1, expected.muscles);
  add_baselines(subject, expected, first_right, base);
  if (first_right) return;
  const bool found = among_first(looked_up(base, subject.answers, false), 1, expected.muscles);
  faults.push_back(fmt::format("{}: {} first, expected {}{}",
                               among_first(ranking, 3, expected.muscles) ? "muscle among three" : "muscle missed",
                               ranking.empty() ? "none" : ranking.front(), joined(expected.muscles),
                               found ? " (the look-up has it first)" : ""));
}

void Score::add_calibration(const Expectation& expected, const Assessment& assessment) {
  for (const Candidate& muscle : assessment.muscles) {
    words.at(static_cast<std::size_t>(muscle.ranked.likelihood)).add(expected, muscle.ranked);
    if (muscle.ranked.belief <= 0) continue;
    const auto bin = static_cast<std::size_t>(muscle.ranked.belief * bins);
    beliefs.at(std::min(bin, bins - 1)).add(expected, muscle.ranked);
  }
}

void Score::add_baselines(const Case& subject, const Expectation& expected, bool first_right,
                          const KnowledgeBase& base) {
  const auto add = [&](const char* name, MuscleScore& score, const std::vector<std::string>& ranking) {
    score.add(expected, ranking);
    paired[name].add(first_right, among_first(ranking, 1, expected.muscles));
  };
  add("location_only", location_only, looked_up(base, subject.answers, true));
  add("look_up", look_up, looked_up(base, subject.answers, false));
  add("commonest", commonest, commonest_muscles(base));
  add("random", random, random_muscles(base, mixed(seed, cases)));
}

void Score::add_subgroups(const Case& subject, const Expectation& expected, const Assessment& assessment) {
  for (const std::string& key : by) {
    const std::string value = text_at(subject, key);
    Subgroup& group = subgroups[key][value.empty() ? "not stated" : value];
    ++group.cases;
    group.triage.add(expected, assessment.disposition);
    if (!expected.muscles.empty()) group.muscles.add(expected, ranking_of(assessment));
  }
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
