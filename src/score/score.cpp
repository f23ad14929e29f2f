#include "src/score/score.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "src/basics/lists.hpp"
#include "src/basics/random.hpp"
#include "src/reasoning/session.hpp"
#include "src/score/baselines.hpp"

namespace kneewise {
namespace {

std::string joined(const std::vector<std::string>& list) {
  return fmt::format("{}", fmt::join(list, ", "));
}

}  // namespace

std::vector<std::string> believed_muscles(const Assessment& assessment) {
  std::vector<std::string> ranking;
  for (const Candidate& muscle : assessment.muscles)
    if (muscle.ranked.belief > 0) ranking.push_back(muscle.ranked.id);
  return ranking;
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

void Score::add(const Case& subject, const Answers& answers, const Assessment& assessment, const Knowledge& knowledge) {
  const Expectation& expected = subject.expect.value();
  ++cases;
  ++origins.at(static_cast<std::size_t>(subject.origin));
  scored.push_back({subject.id, subject.category});
  std::vector<std::string> faults;
  add_triage(expected, assessment, faults);
  if (!expected.muscles.empty()) {
    add_muscles(expected, answers, assessment, knowledge, faults);
  } else if (!expected.dangerous) {
    abstained_rightly.add(assessment.possible_muscles().empty());
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
  add_subgroups(subject, assessment, knowledge.vocabulary);
  for (std::string& fault : faults) wrong.push_back({subject.id, std::move(fault)});
}

void Score::add_triage(const Expectation& expected, const Assessment& assessment, std::vector<std::string>& faults) {
  const Disposition came_out = assessment.disposition;
  triage.add(expected, came_out);
  always_urgent.add(expected, Disposition::urgent);
  random_triage.add(expected, random_disposition(SplitMix64::at(seed, cases)));
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

void Score::add_muscles(const Expectation& expected, const Answers& answers, const Assessment& assessment,
                        const Knowledge& knowledge, std::vector<std::string>& faults) {
  const std::vector<std::string> ranking = believed_muscles(assessment);
  const std::vector<std::string> shown = assessment.possible_muscles();
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
  add_baselines(expected, answers, first_right, knowledge);
  if (first_right) return;
  const bool found = among_first(looked_up(knowledge, answers, false), 1, expected.muscles);
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

void Score::add_baselines(const Expectation& expected, const Answers& answers, bool first_right,
                          const Knowledge& knowledge) {
  const auto add = [&](const char* name, MuscleScore& score, const std::vector<std::string>& ranking) {
    score.add(expected, ranking);
    paired[name].add(first_right, among_first(ranking, 1, expected.muscles));
  };
  add("location_only", location_only, looked_up(knowledge, answers, true));
  add("look_up", look_up, looked_up(knowledge, answers, false));
  add("commonest", commonest, commonest_muscles(knowledge));
  add("random", random, random_muscles(knowledge, SplitMix64::at(seed, cases)));
}

void Score::add_subgroups(const Case& subject, const Assessment& assessment, const Vocabulary& vocabulary) {
  const Expectation& expected = subject.expect.value();
  for (const Grouping& grouping : by) {
    Subgroup& group = subgroups[grouping.key][grouping.group_of(subject, vocabulary)];
    ++group.cases;
    group.triage.add(expected, assessment.disposition);
    if (!expected.muscles.empty()) group.muscles.add(expected, believed_muscles(assessment));
  }
}

Proportion first_muscle_changes(Reasoner& reasoner, const std::vector<Answers>& cases, double factor) {
  const auto changed = std::make_shared<Knowledge>(reasoner.knowledge());
  for (double& weight : changed->weights.strengths) weight = std::min(1.0, weight * factor);
  Reasoner otherwise{std::shared_ptr<const Knowledge>(changed)};
  const auto first = [](Reasoner& with, const Answers& answers) {
    Session session(with, answers);
    const std::vector<Standing>& muscles = session.outlook().muscles;
    return muscles.empty() ? std::string() : std::string(muscles.front().id);
  };
  Proportion changes;
  for (const Answers& answers : cases) changes.add(first(reasoner, answers) != first(otherwise, answers));
  return changes;
}

}  // namespace kneewise
