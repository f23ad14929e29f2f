#include "src/practice/generate.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

#include "src/basics/lists.hpp"
#include "src/cases/case_json.hpp"
#include "src/practice/grading.hpp"
#include "src/reasoning/session.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

std::string complaint_of(const Answers& answers, const Wording& wording) {
  const auto words = [&](const char* question, const char* frame) -> std::string {
    const auto given = answers.find(question);
    if (given == answers.end() || given->second.chosen.empty()) return "";
    std::vector<std::string> labels;
    for (const std::string& answer : given->second.chosen)
      labels.push_back(wording.answer(question, answer, Audience::person));
    return fmt::format(fmt::runtime(frame), fmt::join(labels, ", "));
  };
  return words("pain-zone", "I have pain: {}.") + words("duration", " It has lasted for {}.") +
         words("onset", " It began {}.");
}

Expectation expectation_of(const Assessment& assessment, const Plan& plan) {
  Expectation expected;
  expected.disposition = assessment.disposition;
  expected.acceptable_dispositions = {assessment.disposition};
  if (plan.kind != GeneratedKind::mimic) expected.muscles.push_back(plan.muscle);
  if (!plan.second.empty()) expected.muscles.push_back(plan.second);
  expected.acceptable_muscles = expected.muscles;
  std::set<std::string> families;
  for (const RedFlag& flag : assessment.red_flags)
    if (is_urgent(flag.disposition)) families.insert(flag.family);
  expected.red_flags.assign(families.begin(), families.end());
  expected.dangerous = !families.empty();
  return expected;
}

// What careful asking does not bring to light is no exercise.
bool solved_by_asking(Reasoner& reasoner, const Patient& patient) {
  constexpr double well = 95;
  const Expert expert = expert_of(reasoner, patient);
  Practice practice;
  for (const Step& step : expert.path) practice.asked.push_back(step.ask);
  practice.judgement = expert.judgement;
  return score_of(patient, answer_key_of(reasoner, patient), expert, practice, reasoner.knowledge().vocabulary).total >=
         well;
}

// The case that one attempt makes; nothing when it does not come out, or cannot be solved by asking.
std::optional<Case> attempted(Reasoner& reasoner, const GenerateRequest& request, std::uint64_t attempt) {
  Choices choices(request.seed, attempt);
  Plan plan;
  const auto answers = draw(reasoner, request, choices, plan);
  if (!answers) return std::nullopt;
  const Assessment ranking = Session(reasoner, *answers).ranking();
  if (!comes_out(plan, ranking)) return std::nullopt;
  Case subject;
  subject.id = fmt::format("generated-{}-{}{}", id_of(request.kind), request.seed,
                           request.muscle.empty() ? "" : "-" + request.muscle);
  subject.answers = *answers;
  subject.complaint = complaint_of(*answers, reasoner.knowledge().wording);
  subject.origin = Origin::generated;
  subject.expect = expectation_of(ranking, plan);
  if (!solved_by_asking(reasoner, Patient(reasoner.knowledge(), subject))) return std::nullopt;
  return subject;
}

// A list that was asked through says so, even an empty one.
Json written(const Answer& answer, const Question& question) {
  if (question.kind == QuestionKind::several && !question.unlisted_denied && answer.others_denied)
    return {{"value", answer.chosen}, {"others", "denied"}};
  return json_answer(answer, question);
}

}  // namespace

Difficulty difficulty_of(Reasoner& reasoner, const Patient& patient, const std::vector<std::string>& muscles) {
  constexpr double about_as_likely = 0.1;
  constexpr std::size_t few = 3;
  constexpr std::size_t many = 7;
  const Outlook outlook = Session(reasoner, patient.opening()).outlook();
  double sum = 0;
  double right = 0;
  for (const Standing& item : outlook.muscles) {
    sum += std::max(0.0, item.belief);
    if (contains(muscles, item.id)) right = std::max(right, item.belief);
  }
  Difficulty difficulty;
  for (const Standing& item : outlook.muscles) {
    const double share = sum > 0 ? std::max(0.0, item.belief) / sum : 0;
    if (share > 0)
      difficulty.uncertainty -= share * std::log(share) / std::log(double(reasoner.knowledge().muscles.size()));
    if (item.belief >= right - about_as_likely && !contains(muscles, item.id)) ++difficulty.rivals;
  }
  difficulty.level = difficulty.rivals <= few    ? Difficulty::Level::easy
                     : difficulty.rivals <= many ? Difficulty::Level::medium
                                                 : Difficulty::Level::hard;
  return difficulty;
}

GeneratedCase generate_case(Reasoner& reasoner, const GenerateRequest& request) {
  constexpr std::uint64_t most_attempts = 300;
  for (std::uint64_t attempt = 0; attempt < most_attempts; ++attempt) {
    auto subject = attempted(reasoner, request, attempt);
    if (!subject) continue;
    const Difficulty difficulty =
        difficulty_of(reasoner, Patient(reasoner.knowledge(), *subject), subject->expect->muscles);
    return {request, std::move(*subject), difficulty};
  }
  throw InputError(fmt::format("practice: the knowledge yields no case of kind '{}'{}", id_of(request.kind),
                               request.muscle.empty() ? "" : fmt::format(" about '{}'", request.muscle)));
}

std::string case_text(const GeneratedCase& generated, const Vocabulary& vocabulary) {
  const auto& [request, subject, difficulty] = generated;
  const Expectation& expected = subject.expect.value();
  Json document = {{"id", subject.id}, {"origin", id_of(subject.origin)}, {"kind", id_of(request.kind)}};
  document["seed"] = request.seed;
  document["solvable"] = request.kind == GeneratedKind::mimic ? "should-abstain" : "yes";
  document["difficulty"] = {{"uncertainty", std::round(difficulty.uncertainty * 100) / 100},
                            {"rivals", difficulty.rivals},
                            {"level", id_of(difficulty.level)}};
  document["complaint"] = subject.complaint;
  Json& answers = document["answers"] = Json::object();
  for (const Question& question : vocabulary.questions())
    if (const auto given = subject.answers.find(question.id); given != subject.answers.end())
      answers[question.id] = written(given->second, question);
  document["expect"] = {{"disposition", id_of(expected.disposition.value())},
                        {"muscles", expected.muscles},
                        {"red_flags", expected.red_flags}};
  return document.dump(1) + "\n";
}

}  // namespace kneewise
