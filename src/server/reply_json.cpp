#include "src/server/reply_json.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "src/basics/lists.hpp"
#include "src/basics/text.hpp"
#include "src/server/body.hpp"
#include "src/server/words_json.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

const Option& option_named(const std::string& id, const Prompt& prompt, const std::string& at) {
  std::vector<std::string> ids;
  for (const Option& option : prompt.options) {
    ids.push_back(option.question + "=" + option.answer);
    if (ids.back() == id) return option;
  }
  throw HttpProblem(400, fmt::format("This prompt has no option '{}'{}.", on_one_line(id, 80), did_you_mean(id, ids)),
                    at);
}

void take_options(const Json& json, const char* key, Said said, const Prompt& prompt, Reply& reply) {
  const std::vector<std::string> ids = texts_in(json, key, "/reply");
  for (std::size_t i = 0; i < ids.size(); ++i) {
    const std::string at = fmt::format("/reply/{}/{}", key, i);
    const Option& option = option_named(ids[i], prompt, at);
    if (!reply.said.emplace(option, said).second)
      throw HttpProblem(400, fmt::format("'{}' is named twice.", ids[i]), at);
    if (said == Said::yes) append_new(reply.order, {option.answer});
  }
}

void check_choices(const Prompt& prompt, const Reply& reply, const Vocabulary& vocabulary) {
  std::set<std::string> chosen;
  for (const Option& option : prompt.options) {
    const auto said = reply.said.find(option);
    if (said == reply.said.end() || said->second != Said::yes) continue;
    if (vocabulary.at(option.question).kind == QuestionKind::choice && !chosen.insert(option.question).second)
      throw HttpProblem(400, fmt::format("Only one answer to '{}' can be so.", option.question), "/reply/chosen");
  }
}

void take_numbers(const Json& json, const Prompt& prompt, const Vocabulary& vocabulary, Reply& reply) {
  if (!json.contains("numbers")) return;
  for (const auto& [id, value] : object_in(json, "numbers", "/reply").items()) {
    const std::string at = "/reply/numbers/" + pointer_part(id);
    if (!contains(prompt.numbers, id))
      throw HttpProblem(
          400,
          fmt::format("This prompt does not ask for '{}'{}.", on_one_line(id, 80), did_you_mean(id, prompt.numbers)),
          at);
    const Question& question = vocabulary.at(id);
    if (!value.is_number() || value < question.min || value > question.max)
      throw HttpProblem(400, fmt::format("{} is a number from {:g} to {:g}.", id, question.min, question.max), at);
    reply.numbers[id] = value.get<double>();
  }
}

void take_words(const Json& json, const Prompt& prompt, const Vocabulary& vocabulary, Reply& reply) {
  if (!json.contains("words")) return;
  for (const auto& [id, value] : object_in(json, "words", "/reply").items()) {
    const std::string at = "/reply/words/" + pointer_part(id);
    if (!contains(prompt.words, id))
      throw HttpProblem(
          400, fmt::format("This prompt does not ask for '{}'{}.", on_one_line(id, 80), did_you_mean(id, prompt.words)),
          at);
    const Question& question = vocabulary.at(id);
    const std::string word = value.is_string() ? value.get<std::string>() : "";
    if (!question.offers(word) || !question.has_answer(word))
      throw HttpProblem(400, fmt::format("{} has no such answer{}.", id, did_you_mean(word, question.answers)), at);
    reply.words[id] = word;
  }
}

// A prompt that is answered in part: the terminal asks for the rest, and so does this.
void check_whole(const Prompt& prompt, const Reply& reply, const Vocabulary& vocabulary) {
  const bool named = !reply.said.empty() || reply.more;
  if (must_be_one(prompt, vocabulary) && !named)
    throw HttpProblem(400, "One of these must be so; or send unknown.", "/reply/chosen");
}

// What was not named was denied; of a choice, only when it has another answer or may be none.
void deny_what_is_left(const Prompt& prompt, const Vocabulary& vocabulary, Reply& reply) {
  std::set<std::string> answered;
  for (const auto& [option, said] : reply.said)
    if (said == Said::yes) answered.insert(option.question);
  for (const Option& option : prompt.options) {
    const bool open =
        !answered.contains(option.question) && !prompt.is_block() && must_be_answered(vocabulary.at(option.question));
    reply.said.emplace(option, open ? Said::unsure : Said::no);
  }
  if (prompt.options.empty())
    for (const std::string& id : prompt.numbers)
      if (!reply.numbers.contains(id)) reply.unknown.insert(id);
  for (const std::string& id : prompt.words)
    if (!reply.words.contains(id)) reply.unknown.insert(id);
}

}  // namespace

std::variant<Reply, NotUnderstood> reply_in(const Json& json, const Prompt& prompt, const Knowledge& knowledge,
                                            Audience audience) {
  check_keys(json, {"to", "said", "unknown", "chosen", "unsure", "numbers", "words", "more"}, "/reply");
  constexpr std::size_t longest = 2'000;
  if (json.contains("said"))
    return read_reply(on_one_line(text_in(json, "said", "/reply"), longest), prompt, knowledge, audience);
  if (flag_in(json, "unknown", "/reply")) return unknown_reply(prompt);
  Reply reply;
  take_options(json, "chosen", Said::yes, prompt, reply);
  take_options(json, "unsure", Said::unsure, prompt, reply);
  check_choices(prompt, reply, knowledge.vocabulary);
  take_numbers(json, prompt, knowledge.vocabulary, reply);
  take_words(json, prompt, knowledge.vocabulary, reply);
  reply.more = flag_in(json, "more", "/reply");
  if (reply.more && prompt.more.empty()) throw HttpProblem(400, "This prompt opens no further page.", "/reply/more");
  check_whole(prompt, reply, knowledge.vocabulary);
  deny_what_is_left(prompt, knowledge.vocabulary, reply);
  return reply;
}

}  // namespace kneewise
