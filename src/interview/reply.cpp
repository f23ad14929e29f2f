#include "src/interview/reply.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "src/basics/lists.hpp"
#include "src/interview/heard.hpp"

namespace kneewise {
namespace {

// "none" where a number is asked for, such as minutes of stiffness; an age cannot be 0.
void take_none_for_zero(Heard& heard, const PromptNames& names) {
  if (!heard.nothing || !names.prompt().options.empty()) return;
  for (const std::string& id : names.prompt().numbers)
    if (names.knowledge().vocabulary.at(id).min == 0 && id != "age") heard.reply.numbers.emplace(id, 0);
}

// What was left out although the rest of the prompt was answered, and would be missed: a number or a word that is asked
// for, and a choice whose silence is not a "no". Empty: nothing.
std::string unanswered(const Heard& heard, const PromptNames& names) {
  const Prompt& prompt = names.prompt();
  const Reply& reply = heard.reply;
  if (prompt.options.empty()) {
    for (const std::string& id : prompt.numbers)
      if (!reply.numbers.contains(id)) return id;
    return "";
  }
  if (heard.nothing || reply.order.empty()) return "";
  for (const Option& option : prompt.options) {
    if (!names.needs_answer(option.question) || prompt.is_block()) continue;
    const bool answered = std::any_of(reply.said.begin(), reply.said.end(),
                                      [&option](const auto& item) { return item.first.question == option.question; });
    if (!answered) return option.question;
  }
  for (const std::string& id : prompt.words)
    if (!reply.words.contains(id)) return id;
  return "";
}

// Whether one of its answers must be so: "none" is not an answer.
bool must_be_one(const PromptNames& names) {
  const Prompt& prompt = names.prompt();
  return !prompt.is_block() && (!prompt.more.empty() || std::any_of(prompt.options.begin(), prompt.options.end(),
                                                                    [&names](const Option& option) {
                                                                      return names.needs_answer(option.question);
                                                                    }));
}

// A line that contradicts itself, or says nothing. @throws Misunderstood
void check_clear(const Heard& heard, const PromptNames& names) {
  const Prompt& prompt = names.prompt();
  const bool named = heard.names_options();
  if (heard.nothing && named && prompt.options.size() == 1) throw Misunderstood(names.how_to_answer());
  if (heard.nothing && (named || heard.affirmed))
    throw Misunderstood("None, and something that fits: which of the two? Please type none, or only what fits.");
  if (heard.nothing && must_be_one(names))
    throw Misunderstood("One of these must be so. Please type the number that fits best, or unknown.");
  if (heard.doubt) throw Misunderstood("Please say first what is probable: 2 probably.");
  if (heard.affirmed && !named) throw Misunderstood("Which of these? " + names.how_to_answer());
  const bool said = named || !heard.reply.numbers.empty() || !heard.reply.words.empty();
  if (!said && !(heard.nothing && !prompt.options.empty())) throw Misunderstood(names.how_to_answer());
}

// Something that the prompt asks for as well. @throws Misunderstood
void check_whole(const Heard& heard, const PromptNames& names) {
  const std::string kept = fmt::format("{}", fmt::join(heard.parts, ", "));
  if (!names.prompt().options.empty() && !heard.nothing && !heard.names_options())
    throw Misunderstood({.message = "Please name the numbers that fit as well, or type none.", .kept = kept});
  if (const std::string id = unanswered(heard, names); !id.empty() && !heard.rest_unknown)
    throw Misunderstood({.message = fmt::format("Please add this as well, or unknown: {}",
                                                names.knowledge().wording.ask(id, names.audience())),
                         .kept = kept});
}

// In a change what is not said again stays: words and numbers, a choice, and the options when none is named.
void keep_what_was_said(Heard& heard, const Reply& before, const PromptNames& names) {
  Reply& reply = heard.reply;
  const bool all_options = !heard.names_options() && !heard.nothing && !heard.rest_unknown;
  std::set<std::string> said;
  for (const auto& [option, how] : reply.said) said.insert(option.question);
  const auto stays = [&](const std::string& id) {
    return all_options || (names.needs_answer(id) && !said.contains(id));
  };
  for (const auto& [option, how] : before.said)
    if (!heard.nothing && !heard.rest_unknown && stays(option.question)) {
      reply.said.emplace(option, how);
      if (how == Said::yes) append_new(reply.order, {option.answer});
    }
  if (all_options) {
    reply.order = before.order;
    reply.more = before.more;
  }
  if (!said.contains("duration"))
    for (const auto& [id, number] : before.numbers) reply.numbers.emplace(id, number);
  for (const auto& [id, word] : before.words) reply.words.emplace(id, word);
  for (const auto& [id, certainty] : before.certainty)
    if (!said.contains(id)) reply.certainty.emplace(id, certainty);
}

// What was not named was denied; of a choice, only when it has another answer or may be none.
void deny_the_rest(Heard& heard, const PromptNames& names) {
  const Prompt& prompt = names.prompt();
  Reply& reply = heard.reply;
  // Else it is the missing word that is not known.
  const bool others_unknown = heard.rest_unknown && unanswered(heard, names).empty();
  std::set<std::string> answered;
  for (const auto& [option, said] : reply.said)
    if (said == Said::yes) answered.insert(option.question);
  for (const Option& option : prompt.options) {
    const bool unnamed = !answered.contains(option.question);
    const bool list = names.knowledge().vocabulary.at(option.question).kind == QuestionKind::several;
    const bool open =
        others_unknown ? unnamed || list : unnamed && !prompt.is_block() && names.needs_answer(option.question);
    reply.said.emplace(option, open ? Said::unsure : Said::no);
  }
  for (const std::string& id : prompt.numbers)
    if (!reply.numbers.contains(id) && prompt.options.empty()) reply.unknown.insert(id);
  for (const std::string& id : prompt.words)
    if (!reply.words.contains(id)) reply.unknown.insert(id);
}

}  // namespace

std::variant<Reply, NotUnderstood> read_reply(const std::string& line, const Prompt& prompt, const Knowledge& knowledge,
                                              Audience audience, const Reply* before) {
  try {
    const PromptNames names(prompt, knowledge, audience);
    Heard heard = heard_in(line, names);
    if (heard.only_unknown()) return unknown_reply(prompt);
    take_none_for_zero(heard, names);
    check_clear(heard, names);
    if (before == nullptr) {
      check_whole(heard, names);
    } else {
      keep_what_was_said(heard, *before, names);
    }
    deny_the_rest(heard, names);
    return heard.reply;
  } catch (const Misunderstood& misunderstood) {
    return misunderstood.problem();
  }
}

Reply unknown_reply(const Prompt& prompt) {
  Reply reply;
  for (const Option& option : prompt.options) reply.said[option] = Said::unsure;
  reply.unknown.insert(prompt.numbers.begin(), prompt.numbers.end());
  reply.unknown.insert(prompt.words.begin(), prompt.words.end());
  return reply;
}

}  // namespace kneewise
