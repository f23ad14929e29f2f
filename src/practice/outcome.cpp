#include "src/practice/outcome.hpp"

#include <nlohmann/json.hpp>

#include "src/basics/lists.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

// Every field of an outcome but the guesses, with the key that it is kept under, in the order in which it is written.
template <typename Outcome, typename Visit>
void each_field(Outcome& outcome, const Visit& visit) {
  auto& score = outcome.score;
  visit("total", score.total);
  visit("safety", score.safety);
  visit("information", score.information);
  visit("ranking", score.ranking);
  visit("calibration", score.calibration);
  visit("precautions", score.precautions);
  visit("cause", score.cause);
  visit("hints", score.hints);
  visit("missed_danger", score.missed);
  visit("dangerous", outcome.dangerous);
  visit("danger_sure", outcome.danger_sure);
  visit("disposition", outcome.judged);
  visit("expert_disposition", outcome.expert);
  visit("screened", score.screened);
  visit("efficiency", score.efficiency);
  visit("coverage", score.coverage);
  visit("questions", outcome.questions);
  visit("first_right", score.first_right);
  visit("muscle", outcome.muscle);
  visit("guesses", outcome.guesses);
  visit("over_triage", outcome.over_triage);
}

template <typename Value>
Json json_of(const Value& value) {
  return value;
}
Json json_of(Disposition disposition) {
  return id_of(disposition);
}
Json json_of(const std::vector<PracticeOutcome::Guessed>& guesses) {
  Json list = Json::array();
  for (const auto& guess : guesses)
    list.push_back({{"muscle", guess.muscle}, {"sure", guess.sure}, {"right", guess.right}});
  return list;
}

template <typename Value>
void read(const Json& json, Value& value) {
  json.get_to(value);
}
void read(const Json& json, Disposition& disposition) {
  disposition = disposition_of(json.get<std::string>()).value_or(Disposition::inconclusive);
}
void read(const Json& json, std::vector<PracticeOutcome::Guessed>& guesses) {
  for (const Json& guess : json)
    guesses.push_back(
        {guess.at("muscle").get<std::string>(), guess.at("sure").get<double>(), guess.at("right").get<bool>()});
}

}  // namespace

PracticeOutcome outcome_of(const AnswerKey& key, const Practice& practice, const PracticeScore& score) {
  const Judgement& judged = practice.judgement.value();
  PracticeOutcome outcome{.score = score,
                          .dangerous = key.dangerous,
                          .danger_sure = judged.danger_sure,
                          .judged = judged.next,
                          .expert = key.assessment.disposition,
                          .questions = practice.asked.size()};
  // Progress is by what it really was.
  if (const auto& right = key.verdict.empty() ? key.muscles : key.verdict; !right.empty())
    outcome.muscle = right.front();
  for (const Guess& guess : judged.muscles)
    outcome.guesses.push_back({guess.muscle, guess.sure, contains(key.muscles, guess.muscle)});
  outcome.over_triage = !key.dangerous && judged.next < key.dispositions.front();
  return outcome;
}

nlohmann::ordered_json to_json(const PracticeOutcome& outcome) {
  nlohmann::ordered_json json;
  each_field(outcome, [&json](const char* key, const auto& value) { json[key] = json_of(value); });
  return json;
}

PracticeOutcome outcome_in(const nlohmann::ordered_json& json) {
  PracticeOutcome outcome;
  each_field(outcome, [&json](const char* key, auto& value) { read(json.at(key), value); });
  return outcome;
}

}  // namespace kneewise
