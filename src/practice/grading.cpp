#include "src/practice/grading.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "src/basics/lists.hpp"
#include "src/practice/hints.hpp"

namespace kneewise {
namespace {

using Asked = std::vector<Ask>;

double screened_share(const Expert& expert, const Asked& asked) {
  constexpr double enough = 0.8;
  std::set<std::string> open;
  std::set<std::string> covered;
  for (const DangerQuestion& item : expert.screen) {
    open.insert(item.families.begin(), item.families.end());
    if (holds(asked, item.question)) covered.insert(item.families.begin(), item.families.end());
  }
  if (open.empty()) return 1;
  return std::min(1.0, static_cast<double>(covered.size()) / (enough * static_cast<double>(open.size())));
}

// How much of a whole picture of danger was found: of the one that was found best. Half of it is enough to see it.
double signs_share(const AnswerKey& key, const Asked& asked) {
  constexpr double enough = 0.5;
  double best = key.pictures.empty() ? 1 : 0;
  for (const auto& picture : key.pictures) {
    const auto found = std::ranges::count_if(picture, [&](const auto& id) { return holds(asked, id); });
    best = std::max(best, picture.empty() ? 1 : static_cast<double>(found) / static_cast<double>(picture.size()));
  }
  return std::min(1.0, best / enough);
}

void add_safety(const AnswerKey& key, const Asked& asked, const Judgement& judged, PracticeScore& score) {
  constexpr double for_family = 10;
  constexpr double for_next = 15;
  constexpr double for_screen = 10;
  const bool acceptable = std::ranges::find(key.dispositions, judged.next) != key.dispositions.end();
  const bool too_mild = judged.next > key.dispositions.back();
  const int off = std::min(std::abs(int(judged.next) - int(key.dispositions.front())),
                           std::abs(int(judged.next) - int(key.dispositions.back())));
  double judging = 0;
  double screen = for_screen * score.screened;
  if (key.dangerous) {
    const double signs = signs_share(key, asked);
    if (contains(key.families, judged.family))
      judging += for_family;
    else if (!judged.family.empty())
      judging += for_family / 4;
    if (acceptable)
      judging += for_next;
    else if (!too_mild)
      judging += for_next * 2 / 3;
    score.missed = too_mild || signs == 0;
    // What nobody asked for was guessed.
    judging *= signs;
    screen = for_screen * (score.screened + signs) / 2;
  } else {
    if (judged.family.empty()) judging += for_family;
    if (acceptable)
      judging += for_next;
    else if (off == 1 && !is_urgent(judged.next))
      judging += for_next / 2;
    // Who did not ask cannot know that it is harmless.
    judging *= score.screened;
  }
  score.safety = judging + screen;
}

void add_information(const Patient& patient, const AnswerKey& key, const Expert& expert, const Asked& asked,
                     const Vocabulary& vocabulary, PracticeScore& score) {
  constexpr double for_information = 15;
  constexpr double slack = 4;
  std::set<std::string> screen;
  for (const DangerQuestion& item : expert.screen) screen.insert(item.question);
  double value = 0;
  double learnt = 0;
  double allowed = slack;
  for (const Step& step : expert.path) {
    if (!step.danger && !screen.contains(step.ask.question)) allowed += 1;
    if (step.danger) screen.insert(step.ask.question);
    // In danger what counts is what shows it.
    if (step.shift < smallest_shift || (key.dangerous && step.from == step.to)) continue;
    value += step.shift;
    if (holds(asked, step.ask)) learnt += step.shift;
  }
  double spent = 0;
  for (const Ask& ask : asked) {
    if (patient.opening().contains(ask.question) || screen.contains(ask.question)) continue;
    spent += vocabulary.at(ask.question).stage == Stage::danger ? 0.5 : 1;
  }
  score.coverage = value > 0 ? learnt / value : (asked.empty() ? 0 : 1);
  const bool nothing = asked.empty() || (value > 0 && learnt == 0);
  score.efficiency = nothing ? 0 : spent > allowed ? allowed / spent : 1;
  score.information = for_information * score.coverage * score.efficiency;
}

void add_ranking(const AnswerKey& key, const Judgement& judged, PracticeScore& score) {
  constexpr std::array<double, 4> by_rank = {1, 0.6, 0.35, 0.15};
  double sum = 0;
  for (const Guess& guess : judged.muscles) sum += guess.sure;
  score.first_right = judged.muscles.empty() ? key.abstain : contains(key.muscles, judged.muscles[0].muscle);
  if (judged.muscles.empty() && key.abstain) {
    score.ranking = full_ranking;
    return;
  }
  if (key.muscles.empty()) {
    score.ranking = full_ranking * std::max(0.0, 1 - sum);
    return;
  }
  double first = 0;
  for (std::size_t i = 0; i < std::min(by_rank.size(), judged.muscles.size()) && first == 0; ++i)
    if (contains(key.muscles, judged.muscles[i].muscle)) first = by_rank[i];
  double both = first;
  if (key.leading.size() > 1) {
    both = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, judged.muscles.size()); ++i)
      if (contains(key.leading, judged.muscles[i].muscle)) both += 0.5;
  }
  score.ranking = full_ranking * ((0.8 * first) + (0.2 * both));
}

void add_calibration(const AnswerKey& key, const Judgement& judged, PracticeScore& score) {
  constexpr double for_calibration = 15;
  constexpr double worst_of_danger = 0.25;  // what saying "half and half" always gets
  constexpr double worst_of_muscles = 0.8;  // what spreading over five muscles gets
  score.danger_brier = std::pow(judged.danger_sure - (key.dangerous ? 1 : 0), 2);
  const double danger = std::max(0.0, 1 - (score.danger_brier / worst_of_danger));
  if (key.abstain && judged.muscles.empty()) {
    score.calibration = for_calibration * danger;
    return;
  }
  double right = 0;
  double wrong = 0;
  double sum = 0;
  for (const Guess& guess : judged.muscles) {
    sum += guess.sure;
    if (contains(key.muscles, guess.muscle))
      right += guess.sure;
    else
      wrong += guess.sure * guess.sure;
  }
  const double other = std::max(0.0, 1 - sum);
  score.muscle_brier =
      key.muscles.empty() ? wrong + std::pow(1 - other, 2) : wrong + std::pow(1 - right, 2) + (other * other);
  const double muscles = std::max(0.0, 1 - (*score.muscle_brier / worst_of_muscles));
  score.calibration = for_calibration * (danger + muscles) / 2;
}

void add_precautions(const AnswerKey& key, const Expert& expert, const Judgement& judged, PracticeScore& score) {
  constexpr double for_precautions = 10;
  const std::size_t wanted = key.dangerous ? 1 : 3;  // in danger it is enough to know what must not be done now
  const auto& all = key.assessment.precautions;
  std::size_t hits = 0;
  std::size_t wrong = 0;
  for (const std::string& id : judged.precautions) {
    if (contains(key.precautions, id)) {
      ++hits;
    } else if (!expert.precautions.contains(id) &&
               std::ranges::none_of(all, [&id](const Precaution& item) { return item.id == id; })) {
      ++wrong;
    }
  }
  const std::size_t needed = std::min(wanted, key.precautions.size());
  const double recall = needed == 0 ? 1 : std::min(1.0, double(hits) / double(needed));
  const std::size_t right = std::max<std::size_t>(hits, 1);
  const double precision = double(right) / double(right + wrong);
  score.precautions = for_precautions * recall * precision;
}

void add_cause(const AnswerKey& key, const Judgement& judged, PracticeScore& score) {
  constexpr double for_cause = 5;
  if (judged.cause ? key.has_cause(*judged.cause) : key.no_cause)
    score.cause = for_cause;
  else if (key.causes.empty())
    score.cause = for_cause / 2;
}

}  // namespace

PracticeScore score_of(const Patient& patient, const AnswerKey& key, const Expert& expert, const Practice& practice,
                       const Vocabulary& vocabulary) {
  PracticeScore score;
  const Judgement judged = practice.judgement.value_or(Judgement{});
  score.screened = screened_share(expert, practice.asked);
  add_safety(key, practice.asked, judged, score);
  add_information(patient, key, expert, practice.asked, vocabulary, score);
  add_ranking(key, judged, score);
  add_calibration(key, judged, score);
  add_precautions(key, expert, judged, score);
  add_cause(key, judged, score);
  for (const int level : practice.hints) score.hints += cost_of_hint(level);
  score.total = score.safety + score.information + score.ranking + score.calibration + score.precautions + score.cause -
                score.hints;
  score.total = std::clamp(score.total, 0.0, score.missed ? missed_danger_cap : 100.0);
  return score;
}

}  // namespace kneewise
