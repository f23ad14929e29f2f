#include "src/cases/record_json.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>

#include "src/basics/ids.hpp"
#include "src/basics/text.hpp"
#include "src/cases/answer_json.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t longest_text = 500;  // of a question
constexpr std::array<std::string_view, 3> said_ids = {"yes", "no", "unsure"};

const Question* known(const Vocabulary& vocabulary, const std::string& id, QuestionKind kind) {
  const Question* question = vocabulary.find(id);
  return question != nullptr && question->kind == kind ? question : nullptr;
}

// Records have marks for two kinds; the others are told by the form of the id.
Prompt::Kind kind_of(const Json& item, const Prompt& prompt, const Vocabulary& vocabulary) {
  if (item.at("to_lift").get<bool>()) return Prompt::Kind::lift;
  if (item.at("to_clear").get<bool>()) return Prompt::Kind::clear;
  if (prompt.id.starts_with("more-")) return Prompt::Kind::signs;
  if (prompt.id.starts_with("follow-up-")) return Prompt::Kind::follow_ups;
  const bool asks_itself = vocabulary.find(prompt.id) != nullptr && prompt.questions() == std::set{prompt.id};
  return asks_itself ? Prompt::Kind::question : Prompt::Kind::page;
}

Prompt read_prompt(const Json& item, const Vocabulary& vocabulary) {
  Prompt prompt{.id = item.at("prompt"),
                .ask = on_one_line(item.at("ask"), longest_text),
                .clinical = on_one_line(item.at("clinical"), longest_text),
                .hint = on_one_line(item.at("hint"), longest_text),
                .numbers = item.at("number_questions"),
                .words = item.at("word_questions"),
                .more = item.at("opens")};
  std::erase_if(prompt.numbers, [&vocabulary](const std::string& id) {
    return known(vocabulary, id, QuestionKind::number) == nullptr;
  });
  std::erase_if(prompt.words, [&vocabulary](const std::string& id) {
    return known(vocabulary, id, QuestionKind::choice) == nullptr;
  });
  for (const Json& option : item.at("options"))
    if (const Question* question = vocabulary.find(option.at(0).get<std::string>());
        question != nullptr && question->has_answer(option.at(1).get<std::string>()))
      prompt.options.push_back({option.at(0), option.at(1)});
  prompt.kind = kind_of(item, prompt, vocabulary);
  return prompt;
}

// Nothing for a number that the question does not take, as of another knowledge base.
std::optional<Number> number_or_nothing(const Json& value, const Question& question) {
  try {
    return number_in(value, question, "");
  } catch (const Refused&) {
    return std::nullopt;
  }
}

// Exact numbers keep the form that records have had from the first version on: 57.0.
Json json_numbers(const std::map<std::string, Number>& numbers) {
  Json object = Json::object();
  for (const auto& [question, number] : numbers)
    object[question] = number.is_exact() ? Json(number.from) : json_number(number);
  return object;
}

Reply read_reply_of(const Json& item, const Prompt& prompt, const Vocabulary& vocabulary) {
  Reply reply;
  for (const Json& option : item.at("options")) {
    const Option shown{option.at(0), option.at(1)};
    if (std::find(prompt.options.begin(), prompt.options.end(), shown) == prompt.options.end()) continue;
    if (const auto said = value_named<Said>(said_ids, option.at(2).get<std::string>())) reply.said[shown] = *said;
  }
  reply.order = item.at("order").get<std::vector<std::string>>();
  if (!item.at("numbers").is_object()) throw InputError("the record of the interview is damaged");
  for (const auto& [id, number] : item.at("numbers").items())
    if (const Question* question = known(vocabulary, id, QuestionKind::number))
      if (const auto known_number = number_or_nothing(number, *question)) reply.numbers[id] = *known_number;
  for (const auto& [id, word] : item.at("words").get<std::map<std::string, std::string>>())
    if (const Question* question = known(vocabulary, id, QuestionKind::choice);
        question != nullptr && question->has_answer(word))
      reply.words[id] = word;
  for (const auto& id : item.at("unknown").get<std::set<std::string>>())
    if (vocabulary.find(id) != nullptr) reply.unknown.insert(id);
  for (const auto& [id, certainty] : item.at("certainty").get<std::map<std::string, double>>())
    if (vocabulary.find(id) != nullptr && certainty >= 0 && certainty <= 1) reply.certainty[id] = certainty;
  reply.more = item.at("more");
  return reply;
}

Json json_exchange(const Exchange& exchange) {
  const auto& [prompt, reply] = exchange;
  Json options = Json::array();
  for (const Option& option : prompt.options) {
    const auto said = reply.said.find(option);
    options.push_back({option.question, option.answer,
                       said == reply.said.end() ? "open" : said_ids.at(static_cast<std::size_t>(said->second))});
  }
  return {{"prompt", prompt.id},
          {"ask", prompt.ask},
          {"clinical", prompt.clinical},
          {"hint", prompt.hint},
          {"options", options},
          {"number_questions", prompt.numbers},
          {"word_questions", prompt.words},
          {"opens", prompt.more},
          {"to_lift", prompt.kind == Prompt::Kind::lift},
          {"to_clear", prompt.kind == Prompt::Kind::clear},
          {"order", reply.order},
          {"numbers", json_numbers(reply.numbers)},
          {"words", reply.words},
          {"unknown", reply.unknown},
          {"certainty", reply.certainty},
          {"more", reply.more}};
}

}  // namespace

Json json_record(const Record& record, const Vocabulary& vocabulary) {
  Json exchanges = Json::array();
  for (const Exchange& exchange : record.exchanges) exchanges.push_back(json_exchange(exchange));
  Json json{{"given", json_answers(record.given, vocabulary)}};
  if (has_marks(record.given)) json["origin_of"] = json_marks(record.given);
  json["exchanges"] = std::move(exchanges);
  json["finished"] = record.finished;
  return json;
}

Record read_record(const Json& json, const Vocabulary& vocabulary) try {
  Record record;
  record.finished = json.value("finished", true);
  record.given = read_answers(json.at("given"), "/interview/given", vocabulary);
  if (json.contains("origin_of")) read_marks(json["origin_of"], "/interview/origin_of", record.given);
  const Json& exchanges = json.at("exchanges");
  if (!exchanges.is_array()) throw InputError("the record of the interview is damaged");
  record.exchanges.reserve(exchanges.size());
  for (const Json& item : exchanges) {
    Prompt prompt = read_prompt(item, vocabulary);
    Reply reply = read_reply_of(item, prompt, vocabulary);
    record.exchanges.push_back({std::move(prompt), std::move(reply)});
  }
  return record;
} catch (const nlohmann::json::exception&) {
  throw InputError("the record of the interview is damaged");
}

}  // namespace kneewise
