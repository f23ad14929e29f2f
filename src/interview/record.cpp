#include "src/interview/record.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "src/documents/document.hpp"
#include "src/basics/text.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t longest_text = 500;  // of a question

const Question* known(const Vocabulary& vocabulary, const std::string& id, QuestionKind kind) {
  const Question* question = vocabulary.find(id);
  return question != nullptr && question->kind == kind ? question : nullptr;
}

Prompt read_prompt(const Json& item, const Vocabulary& vocabulary) {
  Prompt prompt{.id = item.at("prompt"),
                .ask = on_one_line(item.at("ask"), longest_text),
                .clinical = on_one_line(item.at("clinical"), longest_text),
                .hint = on_one_line(item.at("hint"), longest_text),
                .numbers = item.at("number_questions"),
                .words = item.at("word_questions"),
                .more = item.at("opens"),
                .to_lift = item.at("to_lift"),
                .to_clear = item.at("to_clear")};
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
  return prompt;
}

Reply read_reply_of(const Json& item, const Prompt& prompt, const Vocabulary& vocabulary) {
  Reply reply;
  for (const Json& option : item.at("options")) {
    const Option shown{option.at(0), option.at(1)};
    if (std::find(prompt.options.begin(), prompt.options.end(), shown) == prompt.options.end()) continue;
    const std::string said = option.at(2);
    if (said == "yes") reply.said[shown] = Said::yes;
    if (said == "no") reply.said[shown] = Said::no;
    if (said == "unsure") reply.said[shown] = Said::unsure;
  }
  reply.order = item.at("order").get<std::vector<std::string>>();
  for (const auto& [id, number] : item.at("numbers").get<std::map<std::string, double>>())
    if (const Question* question = known(vocabulary, id, QuestionKind::number);
        question != nullptr && number >= question->min && number <= question->max)
      reply.numbers[id] = number;
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

}  // namespace

Json record_of(const std::vector<Exchange>& exchanges) {
  Json list = Json::array();
  for (const Exchange& exchange : exchanges) {
    Json options = Json::array();
    for (const Option& option : exchange.prompt.options) {
      const auto said = exchange.reply.said.find(option);
      const char* word = said == exchange.reply.said.end() ? "open"
                         : said->second == Said::yes       ? "yes"
                         : said->second == Said::no        ? "no"
                                                           : "unsure";
      options.push_back({option.question, option.answer, word});
    }
    list.push_back({{"prompt", exchange.prompt.id},
                    {"ask", exchange.prompt.ask},
                    {"clinical", exchange.prompt.clinical},
                    {"hint", exchange.prompt.hint},
                    {"options", options},
                    {"number_questions", exchange.prompt.numbers},
                    {"word_questions", exchange.prompt.words},
                    {"opens", exchange.prompt.more},
                    {"to_lift", exchange.prompt.to_lift},
                    {"to_clear", exchange.prompt.to_clear},
                    {"order", exchange.reply.order},
                    {"numbers", exchange.reply.numbers},
                    {"words", exchange.reply.words},
                    {"unknown", exchange.reply.unknown},
                    {"certainty", exchange.reply.certainty},
                    {"more", exchange.reply.more}});
  }
  return list;
}

std::vector<Exchange> read_record(const Json& record, const Vocabulary& vocabulary) {
  if (!record.is_array()) throw InputError("the record of the interview is damaged");
  std::vector<Exchange> exchanges;
  exchanges.reserve(record.size());
  try {
    for (const Json& item : record) {
      Prompt prompt = read_prompt(item, vocabulary);
      Reply reply = read_reply_of(item, prompt, vocabulary);
      exchanges.push_back({std::move(prompt), std::move(reply)});
    }
  } catch (const nlohmann::json::exception&) {
    throw InputError("the record of the interview is damaged");
  }
  return exchanges;
}

}  // namespace kneewise
