#include "src/practice/names.hpp"

#include <algorithm>
#include <set>

#include "src/basics/lists.hpp"
#include "src/practice/patient.hpp"

namespace kneewise {
namespace {

void add(Names& names, const std::string& id, const std::string& name, const std::vector<std::string>& called,
         const std::vector<std::string>& hints = {}) {
  names.ids.push_back(id);
  names.called[id] = name;
  names.finder.add(id, called, hints);
}

// All names of one thing: those of the tables, then what else people call it.
std::vector<std::string> with_also_called(std::vector<std::string> names, const Knowledge& knowledge,
                                          const std::string& kind, const std::string& id) {
  if (const auto also = knowledge.wording.also_called.find({kind, id}); also != knowledge.wording.also_called.end())
    append_new(names, also->second);
  return names;
}

void add_muscles(Names& names, const Knowledge& knowledge) {
  for (const auto& [id, muscle] : knowledge.muscles)
    add(names, id, muscle.name, with_also_called({id, muscle.name}, knowledge, "muscle", id),
        {knowledge.wording.muscle(id, Audience::person)});
}

void add_families(Names& names, const Knowledge& knowledge) {
  for (const std::string& id : danger_families(knowledge)) {
    const std::string& name = entry_of(knowledge.wording.families, id, "red-flag condition").name;
    add(names, id, name, with_also_called({id, name}, knowledge, "family", id));
  }
}

}  // namespace

std::vector<QuestionTopic> question_topics(const Vocabulary& vocabulary) {
  std::vector<QuestionTopic> topics = {{Stage::context, "person"},  {Stage::complaint, "pain"},
                                       {Stage::signs, "signs"},     {Stage::overuse, "habits"},
                                       {Stage::structure, "build"}, {Stage::examination, "examination"},
                                       {Stage::danger, "danger"}};
  for (const Question& question : vocabulary.questions())
    for (QuestionTopic& topic : topics)
      if (question.asked && question.stage == topic.stage) topic.questions.push_back(question.id);
  std::erase_if(topics, [](const QuestionTopic& topic) { return topic.questions.empty(); });
  return topics;
}

std::vector<Finding> possible_causes(const Vocabulary& vocabulary) {
  std::vector<Finding> causes;
  for (const Question& question : vocabulary.questions()) {
    if (!question.asked ||
        (question.stage != Stage::overuse && question.stage != Stage::structure && question.id != "trauma"))
      continue;
    for (const std::string& answer : question.answers)
      if (answer != (question.kind == QuestionKind::yes_no ? "no" : "none"))
        causes.push_back({Finding::Kind::answer, question.id, answer});
  }
  return causes;
}

std::string cause_in_words(const Finding& cause, const Wording& wording) {
  if (cause.answer == "yes" || cause.answer.empty()) return wording.label(cause.question, Audience::person);
  return wording.answer(cause.question, cause.answer, Audience::person);
}

std::vector<std::string> danger_families(const Knowledge& knowledge) {
  std::set<std::string> families;
  for (const auto& [name, rule] : knowledge.rules)
    if (!rule.family.empty() && rule.disposition && is_urgent(*rule.disposition)) families.insert(rule.family);
  return {families.begin(), families.end()};
}

Finder question_finder(const Knowledge& knowledge) {
  const Wording& wording = knowledge.wording;
  Finder finder(false);
  for (const Question& question : knowledge.vocabulary.questions()) {
    if (!question.asked) continue;
    const std::vector<std::string> names = {question.id, wording.label(question.id, Audience::person),
                                            wording.label(question.id, Audience::therapist),
                                            wording.ask(question.id, Audience::person)};
    std::vector<std::string> hints = {wording.ask(question.id, Audience::therapist)};
    if (const auto text = wording.questions.find(question.id); text != wording.questions.end())
      hints.push_back(text->second.help);
    if (question.kind != QuestionKind::yes_no && question.id != palpation_question)
      for (const std::string& answer : question.answers)
        hints.push_back(wording.answer(question.id, answer, Audience::person));
    finder.add(question.id, with_also_called(names, knowledge, "question", question.id), hints);
  }
  return finder;
}

Names muscle_names(const Knowledge& knowledge) {
  Names names;
  add_muscles(names, knowledge);
  return names;
}

Names family_names(const Knowledge& knowledge) {
  Names names;
  add_families(names, knowledge);
  return names;
}

Names thought_names(const Knowledge& knowledge) {
  Names names;
  add_muscles(names, knowledge);
  add_families(names, knowledge);
  return names;
}

Names precaution_names(const Knowledge& knowledge) {
  const auto& texts = knowledge.wording.precautions;
  Names names;
  for (const auto& [id, text] : texts) add(names, id, text.name, {id, text.name});
  std::ranges::stable_sort(
      names.ids, [&](const std::string& a, const std::string& b) { return texts.at(a).order < texts.at(b).order; });
  return names;
}

Names cause_names(const Knowledge& knowledge) {
  Names names;
  for (const Finding& cause : possible_causes(knowledge.vocabulary)) {
    const std::string id = text_of(cause);
    const std::string name = cause_in_words(cause, knowledge.wording);
    add(names, id, name, with_also_called({cause.answer, name}, knowledge, "answer", id));
  }
  return names;
}

}  // namespace kneewise
