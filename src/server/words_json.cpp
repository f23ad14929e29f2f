#include "src/server/words_json.hpp"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <set>

#include "src/basics/text.hpp"
#include "src/cases/record_json.hpp"
#include "src/interview/prompts.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 6> prompt_kind_ids = {"page",  "question", "follow-ups",
                                                             "signs", "lift",     "clear"};
constexpr std::array<std::string_view, 5> block_kind_ids = {"title", "heading", "paragraph", "item", "option"};
constexpr std::array<std::string_view, 4> tone_ids = {"plain", "danger", "caution", "calm"};

std::string help_of_answer(const Wording& wording, const std::string& question, const std::string& answer) {
  const auto text = wording.answers.find({question, answer});
  return text == wording.answers.end() ? "" : text->second.help;
}

std::string help_of_question(const Wording& wording, const std::string& question) {
  const auto text = wording.questions.find(question);
  return text == wording.questions.end() ? "" : text->second.help;
}

Json json_option(const Prompt& prompt, const Option& option, const Knowledge& knowledge, Audience audience) {
  const Question& question = knowledge.vocabulary.at(option.question);
  const bool yes_no = question.kind == QuestionKind::yes_no;
  Json json = {{"id", option.question + "=" + option.answer},
               {"question", option.question},
               {"answer", option.answer},
               {"label", capitalised(option_label(prompt, option, knowledge, audience))},
               {"one_of", question.kind == QuestionKind::choice}};
  const std::string help = yes_no ? help_of_question(knowledge.wording, option.question)
                                  : help_of_answer(knowledge.wording, option.question, option.answer);
  if (!help.empty()) json["help"] = help;
  if (question.kind == QuestionKind::choice) json["asks"] = knowledge.wording.ask(option.question, audience);
  return json;
}

Json json_number(const std::string& id, const Prompt& prompt, const Knowledge& knowledge, Audience audience) {
  const Question& question = knowledge.vocabulary.at(id);
  const auto unit = knowledge.wording.units.find(id);
  Json json = {{"question", id},
               {"ask", knowledge.wording.ask(id, audience)},
               {"label", capitalised(knowledge.wording.label(id, audience))},
               {"unit", unit == knowledge.wording.units.end() ? question.unit : unit->second},
               {"min", question.min},
               {"max", question.max},
               {"needed", prompt.options.empty()}};
  if (const std::string help = help_of_question(knowledge.wording, id); !help.empty()) json["help"] = help;
  return json;
}

Json json_answers_of(const Question& question, const Wording& wording, Audience audience) {
  Json answers = Json::array();
  for (const std::string& answer : question.answers) {
    if (!question.offers(answer)) continue;
    answers.push_back({{"answer", answer}, {"label", capitalised(wording.answer(question.id, answer, audience))}});
    if (const std::string help = help_of_answer(wording, question.id, answer); !help.empty())
      answers.back()["help"] = help;
  }
  return answers;
}

Json json_word(const std::string& id, const Knowledge& knowledge, Audience audience) {
  return {{"question", id},
          {"ask", knowledge.wording.ask(id, audience)},
          {"label", capitalised(knowledge.wording.label(id, audience))},
          {"answers", json_answers_of(knowledge.vocabulary.at(id), knowledge.wording, audience)}};
}

Json json_place(const Place& place) {
  return {{"view", place.back ? "back" : "front"}, {"x", place.x}, {"y", place.y}, {"rx", place.rx}, {"ry", place.ry}};
}

}  // namespace

Json json_document(const Document& document) {
  Json blocks = Json::array();
  for (const Block& block : document.blocks())
    blocks.push_back({{"kind", block_kind_ids.at(static_cast<std::size_t>(block.kind))},
                      {"lead", block.lead},
                      {"text", block.text},
                      {"level", block.level},
                      {"tone", tone_ids.at(static_cast<std::size_t>(block.tone))}});
  return blocks;
}

bool must_be_answered(const Question& question) {
  return question.kind == QuestionKind::choice && !question.nothing();
}

bool must_be_one(const Prompt& prompt, const Vocabulary& vocabulary) {
  if (prompt.is_block() || prompt.options.empty()) return false;
  return !prompt.more.empty() ||
         std::any_of(prompt.options.begin(), prompt.options.end(),
                     [&vocabulary](const Option& option) { return must_be_answered(vocabulary.at(option.question)); });
}

Json json_exchange_of(const Exchange& exchange, const Vocabulary& vocabulary) {
  Record record;
  record.exchanges.push_back(exchange);
  return json_record(record, vocabulary).at("exchanges").front();
}

Exchange read_exchange(const Json& json, const Vocabulary& vocabulary) {
  return read_record({{"given", Json::object()}, {"exchanges", Json::array({json})}}, vocabulary).exchanges.front();
}

Json json_prompt(const Prompt& prompt, const Knowledge& knowledge, Audience audience) {
  Json json = {{"id", prompt.id},
               {"kind", prompt_kind_ids.at(static_cast<std::size_t>(prompt.kind))},
               {"ask", audience == Audience::therapist && !prompt.clinical.empty() ? prompt.clinical : prompt.ask},
               {"none", !prompt.options.empty() && !must_be_one(prompt, knowledge.vocabulary)},
               {"options", Json::array()},
               {"numbers", Json::array()},
               {"words", Json::array()}};
  for (const Option& option : prompt.options)
    json["options"].push_back(json_option(prompt, option, knowledge, audience));
  for (const std::string& id : prompt.numbers) json["numbers"].push_back(json_number(id, prompt, knowledge, audience));
  for (const std::string& id : prompt.words) json["words"].push_back(json_word(id, knowledge, audience));
  for (const Page& page : knowledge.pages)
    if (!prompt.more.empty() && page.id == prompt.more) json["more"] = page.ask;
  json["exchange"] = json_exchange_of({prompt, Reply()}, knowledge.vocabulary);
  return json;
}

Json json_questions(const Knowledge& knowledge) {
  Json list = Json::array();
  for (const Question& question : knowledge.vocabulary.questions()) {
    Json json = {{"id", question.id},
                 {"kind", id_of(question.kind)},
                 {"stage", id_of(question.stage)},
                 {"ask", knowledge.wording.ask(question.id, Audience::person)},
                 {"label", knowledge.wording.label(question.id, Audience::person)},
                 {"help", help_of_question(knowledge.wording, question.id)},
                 {"clinical", knowledge.wording.ask(question.id, Audience::therapist)},
                 {"by_therapist", question.by_therapist}};
    if (question.kind == QuestionKind::number) {
      json["unit"] = question.unit;
      json["min"] = question.min;
      json["max"] = question.max;
    } else {
      json["answers"] = json_answers_of(question, knowledge.wording, Audience::person);
    }
    list.push_back(std::move(json));
  }
  return {{"knowledge", json_knowledge(knowledge)}, {"questions", std::move(list)}};
}

Json json_atlas(const Knowledge& knowledge) {
  Json zones = Json::object();
  Json muscles = Json::object();
  for (const auto& [id, place] : knowledge.atlas) {
    Json json = json_place(place);
    if (knowledge.muscles.contains(id)) {
      json["name"] = knowledge.wording.muscle(id, Audience::person);
      muscles[id] = std::move(json);
    } else {
      zones[id] = std::move(json);
    }
  }
  return {{"knowledge", json_knowledge(knowledge)},
          {"width", 200},
          {"height", 500},
          {"zones", std::move(zones)},
          {"muscles", std::move(muscles)}};
}

Json json_knowledge(const Knowledge& knowledge) {
  return {{"version", knowledge.version}, {"sha256", knowledge.sha256}};
}

}  // namespace kneewise
