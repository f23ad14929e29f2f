#include "src/cases/column_map.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

#include "src/basics/input_error.hpp"
#include "src/basics/text.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view before_box = "___";  // as REDCap names them

class MapReader {
 public:
  explicit MapReader(std::string name) { map_.name = std::move(name); }

  ColumnMap read(const Json& document) {
    check_object(document, "", {"separator", "decimal", "skip_rows", "other_columns", "columns", "values"});
    if (document.contains("separator")) map_.separator = separator_in(document["separator"]);
    if (document.contains("decimal")) map_.decimal_comma = word_in(document["decimal"], "/decimal", {",", "."}) == ",";
    if (document.contains("other_columns"))
      map_.ignore_others = word_in(document["other_columns"], "/other_columns", {"ignore", "refuse"}) == "ignore";
    if (document.contains("skip_rows")) {
      if (!document["skip_rows"].is_number_unsigned()) fail("/skip_rows", "takes a count of rows");
      map_.skipped_rows = document["skip_rows"].get<std::size_t>();
    }
    if (document.contains("values")) map_.values = texts_in(document["values"], "/values");
    if (document.contains("columns")) read_columns(document["columns"]);
    return std::move(map_);
  }

 private:
  [[noreturn]] void fail(const std::string& at, const std::string& what) const {
    throw InputError(fmt::format("{}: {}: {}", map_.name, on_one_line(at.empty() ? "the map" : at), what));
  }

  void check_object(const Json& value, const std::string& at, const std::vector<std::string>& keys) const {
    if (!value.is_object()) fail(at, "takes an object { }");
    for (const auto& [key, unused] : value.items())
      if (std::find(keys.begin(), keys.end(), key) == keys.end())
        fail(at, fmt::format("unknown key '{}'{}", shortened(key), did_you_mean(key, keys)));
  }

  [[nodiscard]] std::string text_in(const Json& value, const std::string& at) const {
    if (!value.is_string()) fail(at, "takes a text in quotes");
    return value.get<std::string>();
  }

  [[nodiscard]] std::string word_in(const Json& value, const std::string& at,
                                    const std::vector<std::string>& words) const {
    std::string word = text_in(value, at);
    if (std::find(words.begin(), words.end(), word) == words.end())
      fail(at, fmt::format("takes {}, not '{}'", listed(words, "or"), shortened(word)));
    return word;
  }

  [[nodiscard]] char separator_in(const Json& value) const {
    const std::string word = word_in(value, "/separator", {",", ";", "\t", "|", "tab"});
    return word == "tab" ? '\t' : word.front();
  }

  [[nodiscard]] std::map<std::string, std::string> texts_in(const Json& value, const std::string& at) const {
    if (!value.is_object()) fail(at, "takes an object { } of texts");
    std::map<std::string, std::string> texts;
    for (const auto& [key, text] : value.items()) texts[key] = text_in(text, fmt::format("{}/{}", at, key));
    return texts;
  }

  void read_columns(const Json& columns) {
    if (!columns.is_object()) fail("/columns", "takes an object { }: the names of columns and what they are");
    for (const auto& [name, value] : columns.items()) {
      const std::string at = "/columns/" + name;
      ColumnMap::Column& column = map_.columns[name];
      if (value.is_null()) continue;  // ignored
      if (value.is_string()) {
        column.to = value.get<std::string>();
      } else {
        check_object(value, at, {"to", "values", "boxes", "adds"});
        if (!value.contains("to")) fail(at, "'to' says which question the column answers");
        column.to = text_in(value["to"], at + "/to");
        if (value.contains("values")) column.values = texts_in(value["values"], at + "/values");
        if (value.contains("adds")) column.adds = text_in(value["adds"], at + "/adds");
        if (value.contains("boxes")) column.boxes = texts_in(value["boxes"], at + "/boxes");
      }
      if (column.to.empty()) fail(at, "takes the id of a question, or null for a column to ignore");
    }
  }

  ColumnMap map_;
};

}  // namespace

const ColumnMap::Column* ColumnMap::find(const std::string& column) const {
  if (const auto found = columns.find(column); found != columns.end() && found->second.boxes.empty())
    return &found->second;
  const auto group = columns.find(column.substr(0, column.find(before_box)));
  return group != columns.end() && !box_of(column).empty() ? &group->second : nullptr;
}

std::string ColumnMap::box_of(const std::string& column) const {
  if (const auto alone = columns.find(column); alone != columns.end() && !alone->second.adds.empty())
    return alone->second.adds;
  const auto mark = column.find(before_box);
  if (mark == std::string::npos) return "";
  const auto group = columns.find(column.substr(0, mark));
  if (group == columns.end()) return "";
  const auto box = group->second.boxes.find(column.substr(mark + before_box.size()));
  return box == group->second.boxes.end() ? "" : box->second;
}

std::set<std::string> ColumnMap::named() const {
  std::set<std::string> names;
  for (const auto& [column, meaning] : columns) {
    if (meaning.boxes.empty()) names.insert(column);
    for (const auto& [box, answer] : meaning.boxes) names.insert(fmt::format("{}{}{}", column, before_box, box));
  }
  return names;
}

ColumnMap read_column_map(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file || std::filesystem::is_directory(path)) throw InputError(path.string() + ": cannot be opened");
  try {
    return MapReader(path.string()).read(Json::parse(file));
  } catch (const nlohmann::json::exception& error) {
    const std::string message = error.what();
    const auto tag = message.find("] ");
    throw InputError(fmt::format("{}: not JSON: {}", path.string(),
                                 on_one_line(tag == std::string::npos ? message : message.substr(tag + 2))));
  }
}

}  // namespace kneewise
