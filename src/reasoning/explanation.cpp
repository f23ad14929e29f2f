#include "src/reasoning/explanation.hpp"

namespace kneewise {

AnswerState state_of(const Answers& answers, const Question& question, std::string_view answer) {
  switch (openness(answers, question, answer)) {
    case Openness::not_asked: return AnswerState::not_asked;
    case Openness::unknown: return AnswerState::not_known;
    case Openness::closed: break;
  }
  const bool by_itself = question.kind == QuestionKind::several || question.kind == QuestionKind::yes_no;
  return by_itself ? AnswerState::denied : AnswerState::otherwise;
}

Answers given_to(const Answers& answers, const Answers& changes) {
  Answers given;
  for (const auto& [question, answer] : changes)
    if (const auto found = answers.find(question); found != answers.end()) given.insert(*found);
  return given;
}

}  // namespace kneewise
