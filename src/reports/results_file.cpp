#include "src/reports/results_file.hpp"

#include <fmt/format.h>

#include <array>
#include <fstream>
#include <nlohmann/json.hpp>

#include "src/basics/ids.hpp"
#include "src/basics/input_error.hpp"
#include "src/basics/text.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

// The value of an enum that a result names by its id.
template <typename Enum, std::size_t count>
Enum value_in(const Json& object, const char* key, const std::array<std::string_view, count>& ids) {
  const auto id = object.at(key).get<std::string>();
  const auto value = value_named<Enum>(ids, id);
  if (!value) throw InputError(fmt::format("unknown {} '{}'", key, shortened(id)));
  return *value;
}

Disposition disposition_in(const Json& object) {
  return value_in<Disposition>(object, "disposition", disposition_ids);
}

Screen screen_in(const Json& json) {
  Screen screen;
  screen.complete = json.at("complete").get<bool>();
  screen.clear = json.at("clear").get<bool>();
  for (const Json& family : json.at("families"))
    screen.families.push_back(
        {family.at("id").get<std::string>(), value_in<FamilyState>(family, "state", family_state_ids)});
  return screen;
}

Assessment assessment_in(const Json& result) {
  Assessment assessment;
  assessment.disposition = disposition_in(result);
  assessment.cleared = result.at("cleared").get<bool>();
  for (const Json& item : result.at("red_flags")) {
    RedFlag red_flag;
    red_flag.family = item.at("family").get<std::string>();
    red_flag.rule = item.at("rule").get<std::string>();
    red_flag.disposition = disposition_in(item);
    assessment.red_flags.push_back(std::move(red_flag));
  }
  for (const Json& item : result.at("muscles")) {
    Candidate muscle;
    muscle.ranked.id = item.at("id").get<std::string>();
    muscle.ranked.belief = item.at("belief").get<double>();
    muscle.ranked.likelihood = value_in<Likelihood>(item, "likelihood", likelihood_ids);
    assessment.muscles.push_back(std::move(muscle));
  }
  if (result.contains("precautions")) {
    for (const Json& item : result.at("precautions")) {
      Precaution precaution;
      precaution.id = item.at("id").get<std::string>();
      assessment.precautions.push_back(std::move(precaution));
    }
  }
  if (result.contains("screen")) assessment.screen = screen_in(result.at("screen"));
  assessment.knowledge_version = result.at("knowledge").at("version").get<std::string>();
  assessment.knowledge_sha256 = result.at("knowledge").at("sha256").get<std::string>();
  return assessment;
}

void add(const Json& result, const std::string& place, std::map<std::string, RecordedResult>& results) {
  try {
    RecordedResult read = recorded(result);
    if (!result.contains("id")) throw InputError("this is no result of kneewise: it has no id");
    if (result["id"].is_null()) return;  // an error record of a case that had no id
    if (!result["id"].is_string()) throw InputError("this is no result of kneewise: its id is no text");
    const auto id = result["id"].get<std::string>();
    if (!results.emplace(id, std::move(read)).second)
      throw InputError(fmt::format("there is another result of '{}'", on_one_line(id)));
  } catch (const InputError& error) {
    throw InputError(fmt::format("{}: {}", place, error.what()));
  }
}

// The first letters of a file without white space: enough to tell forms apart.
std::string beginning_of(std::istream& file) {
  std::string text;
  constexpr std::size_t enough = 64;
  for (char c = 0; text.size() < enough && file.get(c);)
    if (c != ' ' && c != '\n' && c != '\r' && c != '\t') text += c;
  return text;
}

}  // namespace

bool holds_results(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (path == "-" || !file) return false;
  if (beginning_of(file).starts_with(R"({"results":)")) return true;
  file.clear();
  file.seekg(0);
  std::string line;
  if (!std::getline(file, line)) return false;
  const Json first = Json::parse(line, nullptr, false);
  return first.is_object() && !first.contains("answers") && first.contains("id") &&
         (first.contains("disposition") || first.contains("error"));
}

RecordedResult recorded(const Json& result) {
  try {
    if (result.contains("error")) return {std::nullopt, result.at("error").at("message").get<std::string>()};
    return {assessment_in(result), ""};
  } catch (const Json::exception&) {
    throw InputError("this is no result of kneewise");
  }
}

std::map<std::string, RecordedResult> read_results(const std::vector<std::string>& paths) {
  std::map<std::string, RecordedResult> results;
  for (const std::string& path : paths) {
    std::ifstream file(path, std::ios::binary);
    const bool whole = beginning_of(file).starts_with(R"({"results":)");
    file.clear();
    file.seekg(0);
    if (whole) {
      const Json document = Json::parse(file, nullptr, false);
      if (document.is_discarded() || !document["results"].is_array())
        throw InputError(fmt::format("{}: is not whole JSON; was it cut off?", path));
      for (std::size_t i = 0; i < document["results"].size(); ++i)
        add(document["results"][i], fmt::format("{}: /results/{}", path, i), results);
      continue;
    }
    std::size_t number = 0;
    for (std::string line; std::getline(file, line);) {
      ++number;
      if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
      const Json result = Json::parse(line, nullptr, false);
      const std::string place = fmt::format("{}: line {}", path, number);
      if (result.is_discarded()) throw InputError(place + " is not JSON; was the file cut off?");
      add(result, place, results);
    }
  }
  return results;
}

}  // namespace kneewise
