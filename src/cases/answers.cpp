#include "src/cases/answers.hpp"

#include <algorithm>

#include "src/basics/lists.hpp"

namespace kneewise {

Answer unknown_answer() {
  Answer answer;
  answer.known = false;
  return answer;
}

Answer number_answer(Number number) {
  Answer answer;
  answer.number = number;
  return answer;
}

bool is_denied(const Answer& given, const Question& question, std::string_view answer) {
  const auto is = [answer](const std::string& id) { return id == answer; };
  const auto in = [&is](const std::vector<std::string>& list) { return std::any_of(list.begin(), list.end(), is); };
  if (!given.known || in(given.chosen) || in(given.unsure)) return false;
  if (in(given.denied)) return true;
  if (!given.others_denied) return false;
  return std::none_of(given.chosen.begin(), given.chosen.end(), [&](const std::string& chosen) {
    const auto open = question.leaves_open.find(chosen);
    return open != question.leaves_open.end() && std::any_of(open->second.begin(), open->second.end(), is);
  });
}

Answer with_chosen(Answer given, const std::string& answer) {
  given.known = true;
  std::erase(given.unsure, answer);
  std::erase(given.denied, answer);
  append_new(given.chosen, {answer});
  return given;
}

Answer without_chosen(Answer given, const std::string& answer) {
  std::erase(given.chosen, answer);
  return given;
}

Openness openness(const Answers& answers, const Question& question, std::string_view answer) {
  const auto given = answers.find(question.id);
  if (given == answers.end()) return Openness::not_asked;
  const Answer& said = given->second;
  if (!said.known) return Openness::unknown;
  if (contains(said.chosen, answer)) return Openness::closed;
  const bool worrying_yes = question.kind == QuestionKind::yes_no && question.worries(said.chosen.front());
  if (said.certainty < 1 && !worrying_yes) return Openness::unknown;
  if (said.number && !said.number->is_exact()) return Openness::unknown;
  if (question.kind != QuestionKind::several) return Openness::closed;
  if (contains(said.unsure, answer)) return Openness::unknown;
  return is_denied(said, question, answer) ? Openness::closed : Openness::not_asked;
}

Openness openness(const Answers& answers, const Question& question, const Range& wanted) {
  const auto given = answers.find(question.id);
  if (given == answers.end()) return Openness::not_asked;
  const Answer& said = given->second;
  if (!said.known || said.certainty < 1) return Openness::unknown;
  return wanted.contains(*said.number) || !wanted.meets(*said.number) ? Openness::closed : Openness::unknown;
}

bool applies(const Question& question, const Answers& answers) {
  if (question.applies_when.empty()) return true;
  return std::any_of(question.applies_when.begin(), question.applies_when.end(), [&](const Condition& condition) {
    const auto given = answers.find(condition.question);
    if (given == answers.end() || !given->second.known) return false;
    const Answer& answer = given->second;
    if (condition.from && condition.to) return answer.number && answer.number->meets({*condition.from, *condition.to});
    return std::any_of(answer.chosen.begin(), answer.chosen.end(),
                       [&](const std::string& chosen) { return contains(condition.answers, chosen); });
  });
}

bool never_applies(const Question& question, const Answers& answers, const Vocabulary& vocabulary) {
  if (question.applies_when.empty()) return false;
  return std::all_of(question.applies_when.begin(), question.applies_when.end(), [&](const Condition& condition) {
    const auto given = answers.find(condition.question);
    if (given == answers.end() || !given->second.known || given->second.certainty < 1) return false;
    const Answer& answer = given->second;
    if (condition.from && condition.to) return !answer.number->meets({*condition.from, *condition.to});
    const Question& followed = vocabulary.at(condition.question);
    return std::all_of(condition.answers.begin(), condition.answers.end(), [&](const std::string& id) {
      if (followed.kind == QuestionKind::several) return is_denied(answer, followed, id);
      return !contains(answer.chosen, id);
    });
  });
}

Answers changed(Answers answers, const Answers& changes) {
  for (const auto& [question, answer] : changes) answers[question] = answer;
  return answers;
}

bool some_uncertain(const Answers& answers) {
  return std::any_of(answers.begin(), answers.end(), [](const auto& item) { return item.second.certainty < 1; });
}

}  // namespace kneewise
