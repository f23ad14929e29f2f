#include "src/cases/case.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "src/basics/lists.hpp"
#include "src/basics/text.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

// Thrown inside this file only: becomes the CaseError of one case.
struct Refused {
  std::string at;
  std::string message;
};

std::string type_name(const Json& value) {
  if (value.is_null()) return "null";
  if (value.is_string()) return "text";
  if (value.is_number()) return "a number";
  if (value.is_boolean()) return "true or false";
  if (value.is_array()) return "a list";
  return "an object";
}

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

const std::vector<std::string>& yes_and_no() {
  static const std::vector<std::string> answers = {"yes", "no"};
  return answers;
}

std::string read_id(const Json& value, const Question& question, const std::string& at) {
  const auto& answers = question.kind == QuestionKind::yes_no ? yes_and_no() : question.answers;
  if (value.is_boolean())
    throw Refused{at, fmt::format("{} takes \"yes\" or \"no\" in quotes, not true or false", question.id)};
  if (!value.is_string())
    throw Refused{at, fmt::format("{} takes the id of an answer, not {}", question.id, type_name(value))};
  auto answer = value.get<std::string>();
  if (std::find(answers.begin(), answers.end(), answer) == answers.end())
    throw Refused{
        at, fmt::format("unknown answer '{}' for {}{}", shortened(answer), question.id, did_you_mean(answer, answers))};
  return answer;
}

double read_number(const Json& value, const Question& question, const std::string& at) {
  if (!value.is_number()) throw Refused{at, fmt::format("{} takes a number, not {}", question.id, type_name(value))};
  const auto number = value.get<double>();
  if (!std::isfinite(number)) throw Refused{at, fmt::format("{} takes a finite number", question.id)};
  if (number < question.min || number > question.max)
    throw Refused{at, fmt::format("{} is out of range: {} is not between {} and {} {}", question.id, number,
                                  question.min, question.max, question.unit)};
  return number;
}

std::vector<std::string> read_list(const Json& value, const Question& question, const std::string& at) {
  if (!value.is_array())
    throw Refused{at, fmt::format("{} takes a list of answers, not {}", question.id, type_name(value))};
  std::vector<std::string> list;
  for (std::size_t i = 0; i < value.size(); ++i) {
    const std::string id = read_id(value[i], question, fmt::format("{}/{}", at, i));
    if (std::find(list.begin(), list.end(), id) == list.end()) list.push_back(id);
  }
  return list;
}

Answer read_answer(const Json& given, const Question& question, const std::string& at) {
  Answer answer;
  const Json* value = &given;
  std::string value_at = at;
  if (given.is_object()) {
    for (const auto& [key, part] : given.items()) {
      if (key != "value" && key != "certainty" && key != "unsure" && key != "denied" && key != "others")
        throw Refused{pointer(at, key), fmt::format("unknown key '{}' in an answer; it may hold value, certainty, "
                                                    "unsure, denied and others",
                                                    shortened(key))};
    }
    if (!given.contains("value")) throw Refused{at, fmt::format("the answer to {} has no 'value'", question.id)};
    value = &given["value"];
    value_at = pointer(at, "value");
    if (given.contains("certainty")) {
      const Json& certainty = given["certainty"];
      if (!certainty.is_number()) throw Refused{pointer(at, "certainty"), "certainty is a number from 0 to 1"};
      answer.certainty = certainty.get<double>();
      if (!(answer.certainty >= 0 && answer.certainty <= 1))
        throw Refused{pointer(at, "certainty"), fmt::format("certainty {} is not from 0 to 1", answer.certainty)};
    }
    if (question.kind != QuestionKind::several) {
      for (const char* key : {"unsure", "denied", "others"})
        if (given.contains(key))
          throw Refused{pointer(at, key), fmt::format("'{}' belongs to lists; {} takes one answer", key, question.id)};
    } else {
      if (given.contains("unsure")) answer.unsure = read_list(given["unsure"], question, pointer(at, "unsure"));
      if (given.contains("denied")) answer.denied = read_list(given["denied"], question, pointer(at, "denied"));
      if (given.contains("others")) {
        if (given["others"] != "denied" && given["others"] != "open")
          throw Refused{pointer(at, "others"), "'others' is \"denied\" or \"open\""};
        answer.others_denied = given["others"] == "denied";
      }
    }
  }

  if (value->is_string() && value->get<std::string>() == "unknown") {
    answer.known = false;
    return answer;
  }
  switch (question.kind) {
    case QuestionKind::number: answer.number = read_number(*value, question, value_at); break;
    case QuestionKind::several:
      answer.chosen = read_list(*value, question, value_at);
      for (const std::string& id : answer.unsure)
        if (std::find(answer.chosen.begin(), answer.chosen.end(), id) != answer.chosen.end())
          throw Refused{pointer(at, "unsure"), fmt::format("'{}' is both chosen and unsure", id)};
      for (const std::string& id : answer.denied)
        for (const auto* list : {&answer.chosen, &answer.unsure})
          if (std::find(list->begin(), list->end(), id) != list->end())
            throw Refused{pointer(at, "denied"),
                          fmt::format("'{}' is both {} and denied", id, list == &answer.chosen ? "chosen" : "unsure")};
      if (!given.is_object() || !given.contains("others"))
        answer.others_denied =
            question.unlisted_denied || (answer.chosen.empty() && answer.unsure.empty() && answer.denied.empty());
      break;
    default: answer.chosen = {read_id(*value, question, value_at)};
  }
  return answer;
}

}  // namespace

bool is_denied(const Answer& given, const Question& question, std::string_view answer) {
  const auto is = [answer](const std::string& id) { return id == answer; };
  const auto in = [&is](const std::vector<std::string>& list) { return std::any_of(list.begin(), list.end(), is); };
  if (!given.known || in(given.chosen) || in(given.unsure)) return false;
  if (in(given.denied)) return true;
  if (!given.others_denied) return false;
  return std::none_of(given.chosen.begin(), given.chosen.end(), [&](const std::string& chosen) {
    const auto open = question.leaves_open.find(chosen);
    return open != question.leaves_open.end() && std::any_of(open->second.begin(), open->second.end(), is);
  });
}

Answer with_chosen(Answer given, const std::string& answer) {
  given.known = true;
  std::erase(given.unsure, answer);
  std::erase(given.denied, answer);
  append_new(given.chosen, {answer});
  return given;
}

Answer without_chosen(Answer given, const std::string& answer) {
  std::erase(given.chosen, answer);
  return given;
}

Json json_answer(const Answer& answer, const Question& question) {
  if (!answer.known) return "unknown";
  Json value;
  if (question.kind == QuestionKind::number) {
    // Whole numbers go out as they came in.
    const double number = answer.number.value();
    if (std::floor(number) == number) {
      value = static_cast<std::int64_t>(number);
    } else {
      value = number;
    }
  } else if (question.kind == QuestionKind::several) {
    value = answer.chosen;
  } else {
    value = answer.chosen.front();
  }
  // What a plain list says of the answers it leaves out, by itself.
  const bool plain_denies =
      question.unlisted_denied || (answer.chosen.empty() && answer.unsure.empty() && answer.denied.empty());
  const bool says_others = question.kind == QuestionKind::several && answer.others_denied != plain_denies;
  if (answer.certainty == 1 && answer.unsure.empty() && answer.denied.empty() && !says_others) return value;
  Json detailed{{"value", std::move(value)}};
  if (!answer.unsure.empty()) detailed["unsure"] = answer.unsure;
  if (!answer.denied.empty()) detailed["denied"] = answer.denied;
  if (says_others) detailed["others"] = answer.others_denied ? "denied" : "open";
  if (answer.certainty < 1) detailed["certainty"] = answer.certainty;
  return detailed;
}

CaseOrError read_case(Json document, const Vocabulary& vocabulary) {
  if (!document.is_object()) return CaseError{"", "", fmt::format("a case is an object, not {}", type_name(document))};
  Case accepted;
  try {
    if (!document.contains("id")) throw Refused{"/id", "the case has no 'id'"};
    if (!document["id"].is_string() || document["id"].get<std::string>().empty())
      throw Refused{"/id", "'id' is a text of at least one letter"};
    accepted.id = document["id"].get<std::string>();
    if (!document.contains("answers")) throw Refused{"/answers", "the case has no 'answers'"};
    const Json& answers = document["answers"];
    if (!answers.is_object())
      throw Refused{"/answers",
                    fmt::format("'answers' is an object of question and answer, not {}", type_name(answers))};
    for (const auto& [key, given] : answers.items()) {
      const std::string at = pointer("/answers", key);
      const Question* question = vocabulary.find(key);
      if (question == nullptr)
        throw Refused{at, fmt::format("unknown question '{}'{}", shortened(key), did_you_mean(key, vocabulary.ids()))};
      accepted.answers.emplace(key, read_answer(given, *question, at));
    }
  } catch (const Refused& refused) {
    return CaseError{accepted.id, refused.at, refused.message};
  }
  accepted.document = std::move(document);
  return accepted;
}

}  // namespace kneewise
