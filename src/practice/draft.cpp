#include "src/practice/draft.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "src/basics/lists.hpp"
#include "src/practice/patient.hpp"

namespace kneewise {

bool Draft::is(std::string_view question, const std::string& answer) const {
  const auto given = answers_.find(question);
  return given != answers_.end() && contains(given->second.chosen, answer);
}

std::vector<std::string> Draft::chosen(std::string_view question) const {
  const auto given = answers_.find(question);
  return given == answers_.end() ? std::vector<std::string>{} : given->second.chosen;
}

bool Draft::put(const std::string& id, const std::string& answer) {
  const Question* question = knowledge_->vocabulary.find(id);
  if (question == nullptr || !question->asked || !question->offers(answer) || !fits(id, answer)) return false;
  if (question->kind != QuestionKind::several && has(id)) return is(id, answer);
  Answer& given = answers_[id];
  append_new(given.chosen, {answer});
  given.others_denied = question->unlisted_denied;
  return true;
}

bool Draft::put_number(const std::string& id, double from, double to) {
  if (const auto given = answers_.find(id); given != answers_.end())
    return given->second.number >= from && given->second.number <= to;
  const auto& ranges = knowledge_->patients.usual_ranges;
  if (const auto usual = ranges.find(id);
      usual != ranges.end() && usual->second.first <= to && usual->second.second >= from) {
    from = std::max(from, usual->second.first);
    to = std::min(to, usual->second.second);
  }
  const auto low = static_cast<std::int64_t>(std::ceil(from));
  const auto high = static_cast<std::int64_t>(std::floor(to));
  if (high < low) return false;
  const auto count = static_cast<std::size_t>(high - low) + 1;
  const std::size_t above = (choices_->below(count) + choices_->below(count)) / 2;
  answers_[id] = number_answer(static_cast<double>(low + static_cast<std::int64_t>(above)));
  return true;
}

bool Draft::put(const TableRow& row) {
  if (!row.answer.empty()) return put(row.question, row.answer);
  const Question* question = knowledge_->vocabulary.find(row.question);
  if (question == nullptr) return false;
  return put_number(row.question, std::max(question->min, row.from), std::min(question->max, row.to));
}

void Draft::found_by_hand(const std::vector<std::string>& bands, bool painful) {
  const Question& question = knowledge_->vocabulary.at(palpation_question);
  Answer found;
  found.others_denied = true;
  for (const std::string& muscle : bands) {
    if (question.has_answer(taut_band_in(muscle))) found.chosen.push_back(taut_band_in(muscle));
    if (painful && question.has_answer(familiar_pain_from(muscle))) found.chosen.push_back(familiar_pain_from(muscle));
  }
  answers_[question.id] = found;
}

void Draft::deny_the_rest() {
  for (const Question& question : knowledge_->vocabulary.questions()) {
    if (!question.asked || question.by_therapist) continue;
    if (question.kind == QuestionKind::several) {
      if (!question.unlisted_denied) answers_[question.id].others_denied = true;
    } else if (has(question.id)) {
      continue;
    } else if (question.kind == QuestionKind::yes_no) {
      if (!question.worries("no")) try_to_put(question.id, "no");
    } else if (question.kind == QuestionKind::choice) {
      if (question.id == "trauma" && is("onset", "sudden-injury")) continue;
      for (const char* nothing : {"none", "normal", "steady"})
        if (!has(question.id)) try_to_put(question.id, nothing);
    }
  }
}

std::optional<Answers> Draft::answers() const {
  for (const auto& [id, answer] : answers_) {
    const Question& question = knowledge_->vocabulary.at(id);
    if (answer.number && !answer.number->within({question.min, question.max})) return std::nullopt;
  }
  return answers_;
}

bool Draft::fits(const std::string& question, const std::string& answer) const {
  const std::string item = text_of(Finding{Finding::Kind::answer, question, answer});
  const auto given = [this](const std::string& other) { return is(finding_of(other)); };
  const PatientTables& tables = knowledge_->patients;
  if (const auto others = tables.only_with.find(item); others != tables.only_with.end())
    if (std::ranges::none_of(others->second, given)) return false;
  return std::none_of(tables.never_together.begin(), tables.never_together.end(),
                      [&](const std::vector<std::string>& items) {
                        return contains(items, item) && !is(question, answer) && std::ranges::any_of(items, given);
                      });
}

}  // namespace kneewise
