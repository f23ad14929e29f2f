#include "tests/support/generate.hpp"

#include <cmath>

namespace kneewise::testing {
namespace {

bool chance(std::mt19937& random, double probability) {
  return std::uniform_real_distribution<double>(0, 1)(random) < probability;
}

std::size_t below(std::mt19937& random, std::size_t count) {
  return std::uniform_int_distribution<std::size_t>(0, count - 1)(random);
}

Answer random_answer(const Question& question, std::mt19937& random) {
  constexpr double unknown = 0.1;
  constexpr double uncertain = 0.15;
  Answer answer;
  answer.known = !chance(random, unknown);
  if (!answer.known) return answer;
  if (chance(random, uncertain)) answer.certainty = std::uniform_real_distribution<double>(0, 1)(random);
  switch (question.kind) {
    case QuestionKind::number:
      answer.number = std::floor(std::uniform_real_distribution<double>(question.min, question.max)(random));
      break;
    case QuestionKind::several:
      for (const std::string& id : question.answers) {
        if (chance(random, 2.0 / static_cast<double>(question.answers.size()))) answer.chosen.push_back(id);
      }
      answer.others_denied = question.unlisted_denied || answer.chosen.empty() || chance(random, 0.3);
      break;
    default: answer.chosen = {question.answers[below(random, question.answers.size())]};
  }
  return answer;
}

}  // namespace

Answers random_answers(const Vocabulary& vocabulary, std::mt19937& random, double answered) {
  Answers answers;
  for (const Question& question : vocabulary.questions())
    if (chance(random, answered)) answers[question.id] = random_answer(question, random);
  return answers;
}

}  // namespace kneewise::testing
