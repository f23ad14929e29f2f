#include "src/knowledge/questions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "src/basics/ids.hpp"

namespace kneewise {
namespace {

// Optimal string alignment distance.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before = last;
    last = row;
  }
  return last[b.size()];
}

}  // namespace

bool Question::has_answer(std::string_view answer) const {
  return std::find(answers.begin(), answers.end(), answer) != answers.end();
}

bool Question::offers(std::string_view answer) const {
  return has_answer(answer) && std::find(not_offered.begin(), not_offered.end(), answer) == not_offered.end();
}

bool Question::worries(std::string_view answer) const {
  return std::any_of(worrying.begin(), worrying.end(), [answer](const AnswerValue& value) {
    const auto* word = std::get_if<std::string>(&value);
    return word != nullptr && *word == answer;
  });
}

Vocabulary::Vocabulary(std::vector<Question> questions) : questions_(std::move(questions)) {
  std::sort(questions_.begin(), questions_.end(),
            [](const Question& a, const Question& b) { return std::tie(a.order, a.id) < std::tie(b.order, b.id); });
  for (std::size_t i = 0; i < questions_.size(); ++i) places_.emplace(questions_[i].id, i);
}

const Question* Vocabulary::find(std::string_view id) const {
  const auto found = places_.find(id);
  return found == places_.end() ? nullptr : &questions_[found->second];
}

const Question& Vocabulary::at(std::string_view id) const {
  const Question* question = find(id);
  if (question == nullptr) throw UnknownId("question", id);
  return *question;
}

std::vector<std::string> Vocabulary::ids() const {
  std::vector<std::string> ids;
  ids.reserve(questions_.size());
  for (const Question& question : questions_) ids.push_back(question.id);
  return ids;
}

std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates) {
  constexpr std::size_t longest_word = 80;  // nobody misspells an id at greater length
  if (word.size() > longest_word) return std::nullopt;
  std::optional<std::string> best;
  std::size_t fewest = word.size() / 3 + 1;
  for (const std::string& candidate : candidates) {
    const std::size_t wrong = distance(word, candidate);
    if (wrong < fewest || (wrong == fewest && !best)) {
      fewest = wrong;
      best = candidate;
    }
  }
  return best;
}

std::string did_you_mean(std::string_view word, std::span<const std::string> candidates) {
  const auto best = nearest(word, candidates);
  return best ? fmt::format("; did you mean '{}'?", *best) : std::string();
}

}  // namespace kneewise
