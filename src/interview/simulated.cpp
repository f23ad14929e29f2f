#include "src/interview/simulated.hpp"

#include <algorithm>

#include "src/basics/lists.hpp"

namespace kneewise {
namespace {

std::optional<Said> said_of(const Knowledge& knowledge, const Answers& told, const Option& option) {
  const auto given = told.find(option.question);
  if (given == told.end()) return std::nullopt;
  const Answer& answer = given->second;
  const Question& question = knowledge.vocabulary.at(option.question);
  if (!answer.known || contains(answer.unsure, option.answer)) return Said::unsure;
  if (contains(answer.chosen, option.answer)) return Said::yes;
  if (question.kind != QuestionKind::several || is_denied(answer, question, option.answer)) return Said::no;
  return std::nullopt;
}

// Whoever can palpate is a therapist; else the person answers.
std::string practitioner_of(const Knowledge& knowledge, const Answers& told) {
  const bool examined = std::any_of(told.begin(), told.end(), [&knowledge](const auto& item) {
    return knowledge.vocabulary.at(item.first).by_therapist;
  });
  return examined ? "therapist" : "self";
}

// What a case says to numbers and words.
void say_values(const Answers& told, const Prompt& prompt, Reply& reply) {
  const auto known = [&told](const std::string& question) {
    const auto answer = told.find(question);
    return answer != told.end() && answer->second.known ? &answer->second : nullptr;
  };
  for (const std::string& question : prompt.numbers) {
    if (const Answer* answer = known(question)) {
      reply.numbers[question] = *answer->number;
    } else {
      reply.unknown.insert(question);
    }
  }
  for (const std::string& question : prompt.words) {
    if (const Answer* answer = known(question)) {
      reply.words[question] = answer->chosen.front();
    } else {
      reply.unknown.insert(question);
    }
  }
}

Reply reply_to(const Knowledge& knowledge, const Answers& told, const Prompt& prompt, Untold untold) {
  Reply reply;
  for (const Option& option : prompt.options) {
    const auto said = said_of(knowledge, told, option);
    reply.said[option] = said.value_or(untold == Untold::no && prompt.options.size() > 1 ? Said::no : Said::unsure);
    if (option.question == "practitioner" && !told.contains("practitioner"))
      reply.said[option] = option.answer == practitioner_of(knowledge, told) ? Said::yes : Said::no;
  }
  if (const auto worst = told.find("worst-zone"); worst != told.end() && worst->second.known)
    reply.order = worst->second.chosen;
  for (const Option& option : prompt.options)
    if (reply.said[option] == Said::yes) append_new(reply.order, {option.answer});
  say_values(told, prompt, reply);
  for (const Page& page : knowledge.pages)
    if (page.id == prompt.more)
      reply.more = std::any_of(page.options.begin(), page.options.end(),
                               [&](const Option& option) { return said_of(knowledge, told, option) == Said::yes; });
  return reply;
}

// A place that the source did not specify cannot be said in an interview: it stands from the beginning.
Answers unspecified(const Knowledge& knowledge, const Answers& told) {
  Answers given;
  for (const char* id : {"pain-zone", "worst-zone"}) {
    const auto answer = told.find(id);
    const Question& question = knowledge.vocabulary.at(id);
    if (answer != told.end() && std::any_of(answer->second.chosen.begin(), answer->second.chosen.end(),
                                            [&](const auto& zone) { return contains(question.not_offered, zone); }))
      given.insert(*answer);
  }
  return given;
}

}  // namespace

SimulatedInterview simulated_interview(Reasoner& reasoner, const Answers& told, Untold untold) {
  const Knowledge& knowledge = reasoner.knowledge();
  Interview interview(reasoner, unspecified(knowledge, told));
  SimulatedInterview simulated;
  while (const auto prompt = interview.next()) {
    simulated.prompts.push_back(prompt->id);
    simulated.options_shown += prompt->options.size();
    interview.reply(*prompt, reply_to(knowledge, told, *prompt, untold));
  }
  simulated.end = interview.end();
  simulated.exchanges = interview.exchanges();
  simulated.answers = interview.answers();
  return simulated;
}

}  // namespace kneewise
