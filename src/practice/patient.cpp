#include "src/practice/patient.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <set>

#include "src/interview/interview.hpp"
#include "src/basics/lists.hpp"
#include "src/basics/text.hpp"

namespace kneewise {
namespace {

constexpr std::array<std::string_view, 6> opening_questions = {"age",          "sex",       "side",
                                                               "practitioner", "pain-zone", "duration"};

std::vector<std::string> labels_of(const std::vector<std::string>& answers, const std::string& question,
                                   const Wording& wording) {
  std::vector<std::string> labels;
  labels.reserve(answers.size());
  for (const std::string& answer : answers) labels.push_back(wording.answer(question, answer, Audience::person));
  return labels;
}

// What the hand finds in one muscle, and what the patient says to it.
std::string felt(const Answer& palpation, const std::string& muscle) {
  const bool band = contains(palpation.chosen, "taut-band-" + muscle);
  const bool pain = contains(palpation.chosen, "reproduces-pain-" + muscle);
  static const std::string known = "The patient says: yes, that is the pain I know.";
  static const std::string other = "The patient says: that is not the pain I know.";
  if (band) return "A tight band. " + (pain ? known : other);
  if (pain) return known;
  if (palpation.others_denied) return "No tight band. " + other;
  return "Nothing that you could be sure of.";
}

// "Cannot put weight on the leg: No" would be read twice.
std::string no_to(const Question& question, const Wording& wording) {
  return wording.label(question.id, Audience::person).find("cannot") == std::string::npos ? "No."
                                                                                          : "No, that is not so.";
}

}  // namespace

Patient::Patient(const KnowledgeBase& base, Case subject) : base_(&base), subject_(std::move(subject)) {
  for (const std::string_view id : opening_questions)
    if (const auto given = subject_.answers.find(id); given != subject_.answers.end()) opening_.insert(*given);
}

std::string Patient::complaint() const {
  if (const auto said = subject_.document.find("complaint");
      said != subject_.document.end() && said->is_string() && !said->get<std::string>().empty())
    return said->get<std::string>();
  std::string text = "I have pain";
  if (const auto zones = opening_.find("pain-zone"); zones != opening_.end() && !zones->second.chosen.empty())
    text += ": " + fmt::format("{}", fmt::join(labels_of(zones->second.chosen, "pain-zone", base_->wording), ", "));
  return text + ".";
}

std::vector<std::string> Patient::opening_lines() const {
  std::vector<std::string> lines;
  for (const std::string_view id : opening_questions)
    if (const auto given = opening_.find(id); given != opening_.end() && given->second.known)
      lines.push_back(fmt::format("{}: {}", base_->wording.label(id, Audience::person),
                                  in_words(given->second, *base_->vocabulary.find(id), base_->wording)));
  return lines;
}

bool Patient::holds(const Ask& ask) const {
  return subject_.answers.contains(ask.question);
}

bool Patient::ruled_out(const Ask& ask) const {
  return !holds(ask) && never_applies(*base_->vocabulary.find(ask.question), opening_, base_->vocabulary);
}

std::string Patient::answer(const Ask& ask) const {
  const auto given = subject_.answers.find(ask.question);
  const Question& question = *base_->vocabulary.find(ask.question);
  if (question.stage == "examination" && (given == subject_.answers.end() || !given->second.known))
    return "This case holds no such examination.";
  if (given == subject_.answers.end())
    return never_applies(question, subject_.answers, base_->vocabulary) ? "That does not apply to me."
                                                                        : "I don't know.";
  if (!ask.muscle.empty()) return felt(given->second, ask.muscle);
  return in_words(given->second, question, base_->wording);
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
    for (const std::string& finding : {"taut-band-" + ask.muscle, "reproduces-pain-" + ask.muscle})
      if (contains(given->second.chosen, finding) && !contains(felt_so_far.chosen, finding))
        felt_so_far.chosen.push_back(finding);
  }
}

std::string in_words(const Answer& answer, const Question& question, const Wording& wording) {
  if (!answer.known) return "I don't know.";
  const bool sure = answer.certainty >= 1;
  if (question.kind == QuestionKind::number)
    return fmt::format("{}{}.", sure ? "" : "About ",
                       wording.answer(question.id, fmt::format("{}", *answer.number), Audience::person));
  if (question.kind == QuestionKind::yes_no) {
    if (answer.chosen.front() == "yes") return sure ? "Yes." : "I think so, but I'm not sure.";
    return sure ? no_to(question, wording) : "I don't think so, but I'm not sure.";
  }
  std::string text;
  if (!answer.chosen.empty()) {
    text = capitalised(fmt::format("{}", fmt::join(labels_of(answer.chosen, question.id, wording), ", ")));
    text += sure ? "." : ", I think.";
  } else if (answer.unsure.empty()) {
    text = question.stage == "complaint" ? "I can't put a name to it." : "Nothing of the kind.";
  }
  if (!answer.unsure.empty())
    text += fmt::format("{}Not sure: {}.", text.empty() ? "" : " ",
                        fmt::join(labels_of(answer.unsure, question.id, wording), ", "));
  return text;
}

std::vector<Topic> practice_topics(const Vocabulary& vocabulary) {
  std::vector<Topic> topics = {{"context", "person", {}},  {"complaint", "pain", {}},
                               {"signs", "signs", {}},     {"overuse", "habits", {}},
                               {"structure", "build", {}}, {"examination", "examination", {}},
                               {"danger", "danger", {}}};
  for (const Question& question : vocabulary.questions())
    for (Topic& topic : topics)
      if (question.asked && question.stage == topic.id) topic.questions.push_back(question.id);
  std::erase_if(topics, [](const Topic& topic) { return topic.questions.empty(); });
  return topics;
}

std::vector<std::string> practice_causes(const Vocabulary& vocabulary) {
  std::vector<std::string> causes;
  for (const Question& question : vocabulary.questions()) {
    if (!question.asked || (question.stage != "overuse" && question.stage != "structure" && question.id != "trauma"))
      continue;
    if (question.kind == QuestionKind::yes_no) {
      causes.push_back(question.id + "=yes");
    } else {
      for (const std::string& answer : question.answers)
        if (answer != "none") causes.push_back(question.id + "=" + answer);
    }
  }
  return causes;
}

std::vector<std::string> danger_families(const KnowledgeBase& base) {
  std::set<std::string> families;
  for (const auto& [name, rule] : base.rules)
    if (!rule.family.empty() && (rule.disposition == "urgent" || rule.disposition == "emergency"))
      families.insert(rule.family);
  return {families.begin(), families.end()};
}

std::string cause_in_words(const std::string& cause, const Wording& wording) {
  const auto equals = cause.find('=');
  const std::string question = cause.substr(0, equals);
  const std::string answer = equals == std::string::npos ? "" : cause.substr(equals + 1);
  if (answer == "yes" || answer.empty()) return wording.label(question, Audience::person);
  return wording.answer(question, answer, Audience::person);
}

}  // namespace kneewise
