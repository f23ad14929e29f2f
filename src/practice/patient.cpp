#include "src/practice/patient.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <utility>

#include "src/basics/lists.hpp"
#include "src/basics/text.hpp"

namespace kneewise {
namespace {

constexpr std::array<std::string_view, 6> opening_questions = {"age",          "sex",       "side",
                                                               "practitioner", "pain-zone", "duration"};

std::string listed(const std::vector<std::string>& answers, const std::string& question, const Wording& wording) {
  std::vector<std::string> labels;
  labels.reserve(answers.size());
  for (const std::string& answer : answers) labels.push_back(wording.answer(question, answer, Audience::person));
  return fmt::format("{}", fmt::join(labels, ", "));
}

// What the hand finds in one muscle, and what the patient says to it.
std::string felt(const Answer& pressed, const std::string& muscle) {
  const bool band = contains(pressed.chosen, taut_band_in(muscle));
  const bool pain = contains(pressed.chosen, familiar_pain_from(muscle));
  static const std::string known = "The patient says: yes, that is the pain I know.";
  static const std::string other = "The patient says: that is not the pain I know.";
  if (band) return "A tight band. " + (pain ? known : other);
  if (pain) return known;
  if (pressed.others_denied) return "No tight band. " + other;
  return "Nothing that you could be sure of.";
}

// "Cannot put weight on the leg: No" would be read twice.
std::string no_to(const Question& question, const Wording& wording) {
  return wording.label(question.id, Audience::person).find("cannot") == std::string::npos ? "No."
                                                                                          : "No, that is not so.";
}

}  // namespace

std::string taut_band_in(const std::string& muscle) {
  return "taut-band-" + muscle;
}

std::string familiar_pain_from(const std::string& muscle) {
  return "reproduces-pain-" + muscle;
}

bool holds(const std::vector<Ask>& asked, const Ask& ask) {
  return std::ranges::find(asked, ask) != asked.end();
}

bool holds(const std::vector<Ask>& asked, std::string_view question) {
  return std::ranges::any_of(asked, [&](const Ask& ask) { return ask.question == question; });
}

Patient::Patient(const Knowledge& knowledge, Case subject) : knowledge_(&knowledge), subject_(std::move(subject)) {
  for (const std::string_view id : opening_questions)
    if (const auto given = subject_.answers.find(id); given != subject_.answers.end()) opening_.insert(*given);
}

std::string Patient::complaint() const {
  if (!subject_.complaint.empty()) return subject_.complaint;
  std::string text = "I have pain";
  if (const auto zones = opening_.find("pain-zone"); zones != opening_.end() && !zones->second.chosen.empty())
    text += ": " + listed(zones->second.chosen, "pain-zone", knowledge_->wording);
  return text + ".";
}

std::vector<std::string> Patient::opening_lines() const {
  std::vector<std::string> lines;
  for (const std::string_view id : opening_questions)
    if (const auto given = opening_.find(id); given != opening_.end() && given->second.known)
      lines.push_back(fmt::format("{}: {}", knowledge_->wording.label(id, Audience::person),
                                  in_words(given->second, knowledge_->vocabulary.at(id), knowledge_->wording)));
  return lines;
}

bool Patient::holds(const Ask& ask) const {
  return subject_.answers.contains(ask.question);
}

bool Patient::ruled_out(const Ask& ask) const {
  return !holds(ask) && never_applies(knowledge_->vocabulary.at(ask.question), opening_, knowledge_->vocabulary);
}

std::string Patient::answer(const Ask& ask) const {
  const auto given = subject_.answers.find(ask.question);
  const Question& question = knowledge_->vocabulary.at(ask.question);
  if (question.stage == Stage::examination && (given == subject_.answers.end() || !given->second.known))
    return "This case holds no such examination.";
  if (given == subject_.answers.end())
    return never_applies(question, subject_.answers, knowledge_->vocabulary) ? "That does not apply to me."
                                                                             : "I don't know.";
  if (!ask.muscle.empty()) return felt(given->second, ask.muscle);
  return in_words(given->second, question, knowledge_->wording);
}

void Patient::tell(const Ask& ask, Answers& known) const {
  const auto given = subject_.answers.find(ask.question);
  if (given == subject_.answers.end()) {
    known[ask.question].known = false;
  } else if (ask.muscle.empty() || !given->second.known) {
    known[ask.question] = given->second;
  } else {
    Answer& felt_so_far = known[ask.question];
    felt_so_far.known = true;
    for (const std::string& finding : {taut_band_in(ask.muscle), familiar_pain_from(ask.muscle)})
      if (contains(given->second.chosen, finding)) append_new(felt_so_far.chosen, {finding});
  }
}

std::string in_words(const Answer& answer, const Question& question, const Wording& wording) {
  if (!answer.known) return "I don't know.";
  const bool sure = answer.certainty >= 1;
  if (question.kind == QuestionKind::number)
    return fmt::format("{}{}.", sure ? "" : "About ",
                       wording.answer(question.id, text_of(*answer.number), Audience::person));
  if (question.kind == QuestionKind::yes_no) {
    if (answer.chosen.front() == "yes") return sure ? "Yes." : "I think so, but I'm not sure.";
    return sure ? no_to(question, wording) : "I don't think so, but I'm not sure.";
  }
  std::string text;
  if (!answer.chosen.empty()) {
    text = capitalised(listed(answer.chosen, question.id, wording)) + (sure ? "." : ", I think.");
  } else if (answer.unsure.empty()) {
    text = question.stage == Stage::complaint ? "I can't put a name to it." : "Nothing of the kind.";
  }
  if (!answer.unsure.empty())
    text += fmt::format("{}Not sure: {}.", text.empty() ? "" : " ", listed(answer.unsure, question.id, wording));
  return text;
}

}  // namespace kneewise
