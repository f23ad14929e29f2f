#include "src/server/settings.hpp"

#include <fmt/format.h>

#include <fstream>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "src/basics/input_error.hpp"
#include "src/basics/lists.hpp"
#include "src/basics/text.hpp"
#include "src/cases/answer_json.hpp"
#include "src/knowledge/questions.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

struct Key {
  const char* takes;
  std::function<bool(const Json& value, Settings& settings)> set;  // false: not of that kind
};

Key text_key(std::string Settings::*member) {
  return {"a text", [member](const Json& value, Settings& settings) {
            if (value.is_string()) settings.*member = value.get<std::string>();
            return value.is_string();
          }};
}

Key flag_key(bool Settings::*member) {
  return {"true or false", [member](const Json& value, Settings& settings) {
            if (value.is_boolean()) settings.*member = value.get<bool>();
            return value.is_boolean();
          }};
}

Key list_key(std::vector<std::string> Settings::*member) {
  return {"a list of texts", [member](const Json& value, Settings& settings) {
            if (!value.is_array()) return false;
            for (const Json& item : value) {
              if (!item.is_string()) return false;
              (settings.*member).push_back(item.get<std::string>());
            }
            return true;
          }};
}

// A count of something within limits. @param take  gets it
Key count_key(const char* takes, long least, long most, std::function<void(Settings&, long)> take) {
  return {takes, [least, most, take = std::move(take)](const Json& value, Settings& settings) {
            if (!value.is_number_integer() || value < least || value > most) return false;
            take(settings, value.get<long>());
            return true;
          }};
}

const std::map<std::string, Key>& keys() {
  using std::chrono::seconds;
  static const std::map<std::string, Key> table = {
      {"clinic", text_key(&Settings::clinic)},
      {"consent", text_key(&Settings::consent)},
      {"hosts", list_key(&Settings::hosts)},
      {"origins", list_key(&Settings::origins)},
      {"kiosk", flag_key(&Settings::kiosk)},
      {"handover", flag_key(&Settings::handover)},
      {"idle_seconds", count_key("a whole number from 10 to 3600", 10, 3600,
                                 [](Settings& settings, long count) { settings.idle = seconds(count); })},
      {"warning_seconds", count_key("a whole number from 20 to 600", 20, 600,
                                    [](Settings& settings, long count) { settings.warning = seconds(count); })},
      {"queue", count_key("a whole number from 1 to 10000", 1, 10'000,
                          [](Settings& s, long count) { s.queue = static_cast<std::size_t>(count); })},
      {"connections", count_key("a whole number from 8 to 100000", 8, 100'000,
                                [](Settings& s, long count) { s.connections = static_cast<std::size_t>(count); })},
      {"request_seconds", count_key("a whole number from 1 to 600", 1, 600,
                                    [](Settings& settings, long count) { settings.request = seconds(count); })},
      {"drain_seconds", count_key("a whole number from 0 to 600", 0, 600,
                                  [](Settings& settings, long count) { settings.drain = seconds(count); })}};
  return table;
}

}  // namespace

Settings read_settings(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  if (!file || !(text << file.rdbuf())) throw InputError(fmt::format("{}: cannot be read", path));
  const Json document = Json::parse(text.str(), nullptr, false);
  if (document.is_discarded()) throw InputError(fmt::format("{}: is no JSON", path));
  if (!document.is_object()) throw InputError(fmt::format("{}: settings are an object", path));
  Settings settings;
  for (const auto& [name, value] : document.items()) {
    const auto key = keys().find(name);
    if (key == keys().end()) {
      throw InputError(
          fmt::format("{} at /{}: unknown setting{}", path, on_one_line(name), did_you_mean(name, keys_of(keys()))));
    }
    if (!key->second.set(value, settings))
      throw InputError(fmt::format("{} at /{}: takes {}, not {}", path, name, key->second.takes,
                                   shortened(on_one_line(value.dump(-1, ' ', true)))));
  }
  return settings;
}

Json json_for_page(const Settings& settings) {
  return {{"clinic", settings.clinic},
          {"consent", settings.consent},
          {"kiosk", settings.kiosk},
          {"handover", settings.handover},
          {"idle_seconds", settings.idle.count()},
          {"warning_seconds", settings.warning.count()}};
}

}  // namespace kneewise
