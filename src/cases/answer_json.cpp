#include "src/cases/answer_json.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "src/basics/ids.hpp"
#include "src/basics/lists.hpp"
#include "src/basics/text.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

// JSON pointer tokens escape ~ and /.
std::string pointer(const std::string& parent, const std::string& key) {
  std::string token;
  for (const char c : key) {
    if (c == '~') {
      token += "~0";
    } else if (c == '/') {
      token += "~1";
    } else {
      token += c;
    }
  }
  return parent + "/" + token;
}

std::string read_id(const Json& value, const Question& question, const std::string& at) {
  if (value.is_boolean())
    throw Refused{at, fmt::format("{} takes \"yes\" or \"no\" in quotes, not true or false", question.id)};
  if (!value.is_string())
    throw Refused{at, fmt::format("{} takes the id of an answer, not {}", question.id, type_name(value))};
  auto answer = value.get<std::string>();
  if (!contains(question.answers, answer))
    throw Refused{at, fmt::format("unknown answer '{}' for {}{}", shortened(answer), question.id,
                                  did_you_mean(answer, question.answers))};
  return answer;
}

double read_exact(const Json& value, const Question& question, const std::string& at) {
  if (!value.is_number()) throw Refused{at, fmt::format("{} takes a number, not {}", question.id, type_name(value))};
  const auto number = value.get<double>();
  if (!std::isfinite(number)) throw Refused{at, fmt::format("{} takes a finite number", question.id)};
  if (number < question.min || number > question.max)
    throw Refused{at, fmt::format("{} is out of range: {} is not between {} and {} {}", question.id, number,
                                  question.min, question.max, question.unit)};
  return number;
}

// A rough number is an object: {"from": 45, "to": 55}.
bool is_range(const Json& value) {
  return value.is_object() && (value.contains("from") || value.contains("to"));
}

Number read_number(const Json& value, const Question& question, const std::string& at) {
  if (!is_range(value)) return read_exact(value, question, at);
  for (const auto& [key, end] : value.items())
    if (key != "from" && key != "to")
      throw Refused{pointer(at, key), fmt::format("unknown key '{}' in a range; it holds from and to, and a certainty "
                                                  "stands beside the range as 'value'",
                                                  shortened(key))};
  for (const char* key : {"from", "to"})
    if (!value.contains(key)) throw Refused{at, fmt::format("the range has no '{}'", key)};
  const Number range{read_exact(value["from"], question, pointer(at, "from")),
                     read_exact(value["to"], question, pointer(at, "to"))};
  if (range.from > range.to)
    throw Refused{at, fmt::format("the range runs backwards: from {} to {}", range.from, range.to)};
  return range;
}

std::vector<std::string> read_list(const Json& value, const Question& question, const std::string& at) {
  if (!value.is_array())
    throw Refused{at, fmt::format("{} takes a list of answers, not {}", question.id, type_name(value))};
  std::vector<std::string> list;
  for (std::size_t i = 0; i < value.size(); ++i)
    append_new(list, {read_id(value[i], question, fmt::format("{}/{}", at, i))});
  return list;
}

double read_certainty(const Json& value, const std::string& at) {
  if (!value.is_number()) throw Refused{at, "certainty is a number from 0 to 1"};
  const auto certainty = value.get<double>();
  if (!(certainty >= 0 && certainty <= 1)) throw Refused{at, fmt::format("certainty {} is not from 0 to 1", certainty)};
  return certainty;
}

// What an answer that is an object says beside its value.
void read_beside_value(const Json& given, const Question& question, const std::string& at, Answer& answer) {
  for (const auto& [key, part] : given.items()) {
    if (key != "value" && key != "certainty" && key != "unsure" && key != "denied" && key != "others")
      throw Refused{pointer(at, key), fmt::format("unknown key '{}' in an answer; it may hold value, certainty, "
                                                  "unsure, denied and others",
                                                  shortened(key))};
  }
  if (!given.contains("value")) throw Refused{at, fmt::format("the answer to {} has no 'value'", question.id)};
  if (given.contains("certainty")) answer.certainty = read_certainty(given["certainty"], pointer(at, "certainty"));
  if (question.kind != QuestionKind::several) {
    for (const char* key : {"unsure", "denied", "others"})
      if (given.contains(key))
        throw Refused{pointer(at, key), fmt::format("'{}' belongs to lists; {} takes one answer", key, question.id)};
    return;
  }
  if (given.contains("unsure")) answer.unsure = read_list(given["unsure"], question, pointer(at, "unsure"));
  if (given.contains("denied")) answer.denied = read_list(given["denied"], question, pointer(at, "denied"));
  if (!given.contains("others")) return;
  if (given["others"] != "denied" && given["others"] != "open")
    throw Refused{pointer(at, "others"), "'others' is \"denied\" or \"open\""};
  answer.others_denied = given["others"] == "denied";
}

// What a list says of the answers that it leaves out, when it does not say so itself.
bool plain_denies(const Answer& answer, const Question& question) {
  return question.unlisted_denied || (answer.chosen.empty() && answer.unsure.empty() && answer.denied.empty());
}

void check_lists(const Answer& answer, const std::string& at) {
  for (const std::string& id : answer.unsure)
    if (contains(answer.chosen, id))
      throw Refused{pointer(at, "unsure"), fmt::format("'{}' is both chosen and unsure", id)};
  for (const std::string& id : answer.denied)
    for (const auto* list : {&answer.chosen, &answer.unsure})
      if (contains(*list, id))
        throw Refused{pointer(at, "denied"),
                      fmt::format("'{}' is both {} and denied", id, list == &answer.chosen ? "chosen" : "unsure")};
}

Answer read_answer(const Json& given, const Question& question, const std::string& at) {
  Answer answer;
  const bool detailed = given.is_object() && !(question.kind == QuestionKind::number && is_range(given));
  if (detailed) read_beside_value(given, question, at, answer);
  const Json& value = detailed ? given["value"] : given;
  const std::string value_at = detailed ? pointer(at, "value") : at;
  if (value == "unknown") {
    answer.known = false;
    return answer;
  }
  switch (question.kind) {
    case QuestionKind::number: answer.number = read_number(value, question, value_at); break;
    case QuestionKind::several:
      answer.chosen = read_list(value, question, value_at);
      check_lists(answer, at);
      if (!detailed || !given.contains("others")) answer.others_denied = plain_denies(answer, question);
      break;
    default: answer.chosen = {read_id(value, question, value_at)};
  }
  return answer;
}

}  // namespace

std::string type_name(const Json& value) {
  if (value.is_null()) return "null";
  if (value.is_string()) return "text";
  if (value.is_number()) return "a number";
  if (value.is_boolean()) return "true or false";
  if (value.is_array()) return "a list";
  return "an object";
}

Answers read_answers(const Json& answers, const std::string& at, const Vocabulary& vocabulary) {
  if (!answers.is_object())
    throw Refused{at, fmt::format("'answers' is an object of question and answer, not {}", type_name(answers))};
  Answers read;
  for (const auto& [key, given] : answers.items()) {
    const std::string place = pointer(at, key);
    const Question* question = vocabulary.find(key);
    if (question == nullptr)
      throw Refused{place, fmt::format("unknown question '{}'{}", shortened(key), did_you_mean(key, vocabulary.ids()))};
    read.emplace(key, read_answer(given, *question, place));
  }
  return read;
}

Json json_number(const Number& number) {
  if (!number.is_exact()) return {{"from", json_number(number.from)}, {"to", json_number(number.to)}};
  // Whole numbers go out as they came in.
  constexpr double surely_whole = 1e15;
  if (std::floor(number.from) == number.from && std::abs(number.from) < surely_whole)
    return static_cast<std::int64_t>(number.from);
  return number.from;
}

Number number_in(const Json& value, const Question& question, const std::string& at) {
  return read_number(value, question, at);
}

Json json_answer(const Answer& answer, const Question& question) {
  if (!answer.known) return "unknown";
  Json value;
  if (question.kind == QuestionKind::number) {
    value = json_number(answer.number.value());
  } else if (question.kind == QuestionKind::several) {
    value = answer.chosen;
  } else {
    value = answer.chosen.front();
  }
  const bool says_others =
      question.kind == QuestionKind::several && answer.others_denied != plain_denies(answer, question);
  if (answer.certainty == 1 && answer.unsure.empty() && answer.denied.empty() && !says_others) return value;
  Json detailed{{"value", std::move(value)}};
  if (!answer.unsure.empty()) detailed["unsure"] = answer.unsure;
  if (!answer.denied.empty()) detailed["denied"] = answer.denied;
  if (says_others) detailed["others"] = answer.others_denied ? "denied" : "open";
  if (answer.certainty < 1) detailed["certainty"] = answer.certainty;
  return detailed;
}

Json json_answers(const Answers& answers, const Vocabulary& vocabulary) {
  Json object = Json::object();
  for (const auto& [question, answer] : answers) object[question] = json_answer(answer, vocabulary.at(question));
  return object;
}

bool has_marks(const Answers& answers) {
  return std::any_of(answers.begin(), answers.end(), [](const auto& item) { return item.second.mark != Mark::said; });
}

Json json_marks(const Answers& answers) {
  Json object = Json::object();
  for (const auto& [question, answer] : answers)
    if (answer.mark != Mark::said) object[question] = id_of(answer.mark);
  return object;
}

void read_marks(const Json& marks, const std::string& at, Answers& answers) {
  if (!marks.is_object())
    throw Refused{at, fmt::format("'origin_of' is an object of question and mark, not {}", type_name(marks))};
  std::vector<std::string> answered;
  for (const auto& [question, answer] : answers) answered.push_back(question);
  for (const auto& [key, value] : marks.items()) {
    const std::string place = pointer(at, key);
    const auto answer = answers.find(key);
    if (answer == answers.end())
      throw Refused{place, fmt::format("'{}' has no answer here{}", shortened(key), did_you_mean(key, answered))};
    const auto mark = value.is_string() ? value_named<Mark>(mark_ids, value.get<std::string>()) : std::nullopt;
    if (!mark) throw Refused{place, "an answer was \"said\", \"confirmed\" or \"derived\""};
    answer->second.mark = *mark;
  }
}

}  // namespace kneewise
