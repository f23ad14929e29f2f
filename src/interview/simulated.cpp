#include "src/interview/simulated.hpp"

#include <algorithm>

#include "src/basics/lists.hpp"

namespace kneewise {
namespace {

std::optional<Said> said_of(const KnowledgeBase& base, const Answers& told, const Option& option) {
  const auto given = told.find(option.question);
  if (given == told.end()) return std::nullopt;
  const Answer& answer = given->second;
  const Question& question = *base.vocabulary.find(option.question);
  if (!answer.known || contains(answer.unsure, option.answer)) return Said::unsure;
  if (contains(answer.chosen, option.answer)) return Said::yes;
  if (question.kind != QuestionKind::several || is_denied(answer, question, option.answer)) return Said::no;
  return std::nullopt;
}

// Whoever can palpate is a therapist; else the person answers.
std::string practitioner_of(const KnowledgeBase& base, const Answers& told) {
  const bool examined = std::any_of(
      told.begin(), told.end(), [&base](const auto& item) { return base.vocabulary.find(item.first)->by_therapist; });
  return examined ? "therapist" : "self";
}

Reply reply_to(const KnowledgeBase& base, const Answers& told, const Prompt& prompt, Untold untold) {
  Reply reply;
  for (const Option& option : prompt.options) {
    const auto said = said_of(base, told, option);
    reply.said[option] = said.value_or(untold == Untold::no && prompt.options.size() > 1 ? Said::no : Said::unsure);
    if (option.question == "practitioner" && !told.contains("practitioner"))
      reply.said[option] = option.answer == practitioner_of(base, told) ? Said::yes : Said::no;
  }
  if (const auto worst = told.find("worst-zone"); worst != told.end() && worst->second.known)
    reply.order = worst->second.chosen;
  for (const Option& option : prompt.options)
    if (reply.said[option] == Said::yes && !contains(reply.order, option.answer)) reply.order.push_back(option.answer);
  for (const std::string& question : prompt.numbers) {
    const auto answer = told.find(question);
    if (answer != told.end() && answer->second.known) {
      reply.numbers[question] = answer->second.number.value();
    } else {
      reply.unknown.insert(question);
    }
  }
  for (const std::string& question : prompt.words) {
    const auto answer = told.find(question);
    if (answer != told.end() && answer->second.known) {
      reply.words[question] = answer->second.chosen.front();
    } else {
      reply.unknown.insert(question);
    }
  }
  for (const ScreenText& screen : base.screens)
    if (screen.id == prompt.more)
      reply.more = std::any_of(screen.options.begin(), screen.options.end(),
                               [&](const Option& option) { return said_of(base, told, option) == Said::yes; });
  return reply;
}

// A place that the source did not specify cannot be said in an interview: it stands from the beginning.
Answers unspecified(const KnowledgeBase& base, const Answers& told) {
  Answers given;
  for (const char* id : {"pain-zone", "worst-zone"}) {
    const auto answer = told.find(id);
    const Question& question = *base.vocabulary.find(id);
    if (answer != told.end() && std::any_of(answer->second.chosen.begin(), answer->second.chosen.end(),
                                            [&](const auto& zone) { return contains(question.not_offered, zone); }))
      given.insert(*answer);
  }
  return given;
}

}  // namespace

Replay replay(const KnowledgeBase& base, const Answers& told, Untold untold) {
  Interview interview(base, unspecified(base, told));
  Replay replay;
  while (const auto prompt = interview.next()) {
    replay.prompts.push_back(prompt->id);
    replay.options_shown += prompt->options.size();
    interview.reply(*prompt, reply_to(base, told, *prompt, untold));
  }
  replay.end = interview.end();
  replay.exchanges = interview.exchanges();
  replay.answers = interview.answers();
  return replay;
}

}  // namespace kneewise
