#include "src/server/body.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "src/basics/text.hpp"
#include "src/cases/answer_json.hpp"
#include "src/cases/case_json.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

// What stands at a key, when it is of that kind; null when nothing does.
const Json* member(const Json& json, const char* key, const std::string& at, bool (Json::*is)() const noexcept,
                   const char* takes) {
  const auto found = json.find(key);
  if (found == json.end()) return nullptr;
  if (!((*found).*is)())
    throw HttpProblem(400, fmt::format("'{}' takes {}, not {}.", key, takes, type_name(*found)),
                      fmt::format("{}/{}", at, key));
  return &*found;
}

}  // namespace

std::string pointer_part(const std::string& key) {
  std::string part;
  for (const char c : on_one_line(key, 80)) part += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
  return part;
}

void check_keys(const Json& json, std::initializer_list<const char*> known, const std::string& at) {
  if (!json.is_object()) throw HttpProblem(400, fmt::format("This is an object, not {}.", type_name(json)), at);
  const std::vector<std::string> names(known.begin(), known.end());
  for (const auto& [key, value] : json.items())
    if (std::find(names.begin(), names.end(), key) == names.end())
      throw HttpProblem(400, fmt::format("Unknown key '{}'{}.", on_one_line(key, 80), did_you_mean(key, names)),
                        at + "/" + pointer_part(key));
}

std::string text_in(const Json& json, const char* key, const std::string& at) {
  const Json* found = member(json, key, at, &Json::is_string, "a text");
  return found == nullptr ? "" : found->get<std::string>();
}

bool flag_in(const Json& json, const char* key, const std::string& at) {
  const Json* found = member(json, key, at, &Json::is_boolean, "true or false");
  return found != nullptr && found->get<bool>();
}

std::vector<std::string> texts_in(const Json& json, const char* key, const std::string& at) {
  std::vector<std::string> texts;
  const Json* found = member(json, key, at, &Json::is_array, "a list");
  if (found == nullptr) return texts;
  for (const Json& item : *found) {
    if (!item.is_string())
      throw HttpProblem(400, fmt::format("'{}' is a list of texts; one of them is {}.", key, type_name(item)),
                        fmt::format("{}/{}/{}", at, key, texts.size()));
    texts.push_back(item.get<std::string>());
  }
  return texts;
}

const Json& object_in(const Json& json, const char* key, const std::string& at) {
  const Json* found = member(json, key, at, &Json::is_object, "an object");
  if (found == nullptr) throw HttpProblem(400, fmt::format("'{}' is missing.", key), at);
  return *found;
}

Case case_in(const Json& body, const Vocabulary& vocabulary) {
  Json document = body.contains("case") ? object_in(body, "case", "") : Json::object();
  if (!document.contains("id")) document["id"] = "interview";
  if (!document.contains("answers")) document["answers"] = Json::object();
  const CaseOrError item = read_case(std::move(document), vocabulary);
  if (const auto* error = std::get_if<CaseError>(&item))
    throw HttpProblem(400, capitalised(error->message) + ".", "/case" + error->at);
  return std::get<Case>(item);
}

}  // namespace kneewise
