#include "src/cases/csv_cases.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>
#include <nlohmann/json.hpp>

#include "src/basics/number.hpp"
#include "src/basics/text.hpp"
#include "src/cases/case_json.hpp"
#include "src/cases/csv.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;
using Fields = std::vector<std::string>;

// Columns that are no questions.
constexpr std::array<const char*, 8> text_columns = {"category", "kind",    "origin", "confidence",
                                                     "source",   "summary", "note",   "complaint"};
constexpr std::array<const char*, 1> expected_words = {"expect.disposition"};
constexpr std::array<const char*, 6> expected_lists = {"expect.acceptable_dispositions", "expect.red_flags",
                                                       "expect.acceptable_red_flags",    "expect.muscles",
                                                       "expect.acceptable_muscles",      "expect.precautions"};

// What a column holds.
struct Column {
  enum class Kind { id, question, text, expected_word, expected_list };
  std::string name;
  Kind kind = Kind::text;
  const Question* question = nullptr;
};
using Header = std::vector<Column>;

bool contains(const auto& list, const std::string& name) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

Column column_of(const std::string& name, const Vocabulary& vocabulary) {
  if (name == "id") return {name, Column::Kind::id, nullptr};
  if (const Question* question = vocabulary.find(name)) return {name, Column::Kind::question, question};
  if (contains(text_columns, name)) return {name, Column::Kind::text, nullptr};
  if (contains(expected_words, name)) return {name, Column::Kind::expected_word, nullptr};
  if (contains(expected_lists, name)) return {name, Column::Kind::expected_list, nullptr};
  std::vector<std::string> names = vocabulary.ids();
  names.emplace_back("id");
  names.insert(names.end(), text_columns.begin(), text_columns.end());
  names.insert(names.end(), expected_words.begin(), expected_words.end());
  names.insert(names.end(), expected_lists.begin(), expected_lists.end());
  throw InputError(fmt::format("unknown column '{}'{}", shortened(name), did_you_mean(name, names)));
}

Header header_of(const Fields& names, const Vocabulary& vocabulary) {
  Header header;
  for (const std::string& name : names) {
    const bool twice = std::any_of(header.begin(), header.end(), [&](const Column& c) { return c.name == name; });
    if (twice) throw InputError(fmt::format("the column '{}' is given twice", shortened(name)));
    header.push_back(column_of(name, vocabulary));
  }
  if (std::none_of(header.begin(), header.end(), [](const Column& c) { return c.kind == Column::Kind::id; }))
    throw InputError("there is no column 'id'");
  return header;
}

std::vector<std::string> parts_of(const std::string& cell) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= cell.size();) {
    const std::size_t end = std::min(cell.find(';', begin), cell.size());
    const std::size_t first = cell.find_first_not_of(' ', begin);
    if (first < end) parts.push_back(cell.substr(first, cell.find_last_not_of(' ', end - 1) + 1 - first));
    begin = end + 1;
  }
  return parts;
}

Json number_in_cell(const std::string& cell) {
  const auto number = number_of(cell);
  return number ? json_number(*number) : Json(cell);  // the gate tells what it should be
}

// `none` is the empty list, unless it is an answer itself.
Json answer_in(const std::string& cell, const Question& question) {
  if (cell == "unknown" || question.kind == QuestionKind::yes_no || question.kind == QuestionKind::choice) return cell;
  if (question.kind == QuestionKind::number) return number_in_cell(cell);
  if (cell == "none" && !question.has_answer("none")) return Json::array();
  return parts_of(cell);
}

// An empty cell: not asked, not said.
Json document_of(const Header& header, const Fields& fields) {
  Json document{{"id", ""}, {"answers", Json::object()}};
  for (std::size_t i = 0; i < header.size(); ++i) {
    if (fields[i].empty()) continue;
    const Column& column = header[i];
    switch (column.kind) {
      case Column::Kind::id:
      case Column::Kind::text: document[column.name] = fields[i]; break;
      case Column::Kind::question: document["answers"][column.name] = answer_in(fields[i], *column.question); break;
      case Column::Kind::expected_word: document["expect"][column.name.substr(7)] = fields[i]; break;
      default: document["expect"][column.name.substr(7)] = parts_of(fields[i]);
    }
  }
  return document;
}

CaseOrError case_in_row(const Header& header, const Fields& fields, std::size_t line, const Vocabulary& vocabulary) {
  for (const std::string& field : fields)
    if (!is_utf8(field)) return CaseError{"", "", fmt::format("line {} is not UTF-8", line)};
  if (fields.size() != header.size())
    return CaseError{"", "",
                     fmt::format("line {} has {} columns, the header has {}", line, fields.size(), header.size())};
  CaseOrError item = read_case(document_of(header, fields), vocabulary);
  if (auto* error = std::get_if<CaseError>(&item)) error->message = fmt::format("line {}: {}", line, error->message);
  return item;
}

// Of a header in one piece: columns may have been parted by something else.
std::string parted_by_another(const Fields& names) {
  if (names.size() > 1) return "";
  const bool semicolon = names.front().find(';') != std::string::npos;
  const bool tab = names.front().find('\t') != std::string::npos;
  return semicolon || tab ? fmt::format("; columns are parted by commas here, not by {}", tab ? "tabs" : "semicolons")
                          : "";
}

}  // namespace

bool looks_like_csv_header(const std::string& line) {
  CsvReader reader;
  Fields names;
  return reader.take(line, names) == CsvReader::Outcome::row && contains(names, "id");
}

void read_csv_cases(CaseLines& lines, const std::string& name, const Vocabulary& vocabulary,
                    const std::function<bool(PendingCase)>& take) {
  constexpr std::size_t longest = 64U << 20U;
  CsvReader reader;
  std::shared_ptr<const Header> header;
  std::size_t first_line = 0;  // of the row that is being read
  std::size_t bytes = 0;
  const auto refuse = [&](const std::string& what) {
    return take({[what] { return CaseError{"", "", what}; }, bytes});
  };
  std::string line;
  while (lines.next(line)) {
    if (first_line == 0) first_line = lines.number();
    bytes += line.size() + 1;
    Fields fields;
    const CsvReader::Outcome outcome = reader.take(line, fields);
    if (outcome == CsvReader::Outcome::open_quote) {
      if (bytes <= longest) continue;
      throw InputError(fmt::format("{}: line {}: a quote is opened and not closed within 64 MB", name, first_line));
    }
    if (outcome == CsvReader::Outcome::broken) {
      const std::string what =
          fmt::format("line {}: broken quotes: a quote inside a cell is written twice, the cell in quotes", first_line);
      if (!header) throw InputError(fmt::format("{}: {}", name, what));
      if (!refuse(what)) return;
    } else if (outcome == CsvReader::Outcome::row && !header) {
      try {
        header = std::make_shared<Header>(header_of(fields, vocabulary));
      } catch (const InputError& error) {
        throw InputError(fmt::format("{}: line {}: {}{}", name, first_line, error.what(), parted_by_another(fields)));
      }
    } else if (outcome == CsvReader::Outcome::row) {
      const auto check = [header, fields = std::move(fields), first_line, &vocabulary] {
        return case_in_row(*header, fields, first_line, vocabulary);
      };
      if (!take({check, bytes})) return;
    }
    first_line = 0;
    bytes = 0;
  }
  if (first_line != 0)
    throw InputError(fmt::format("{}: line {}: a quote is opened there and never closed", name, first_line));
}

}  // namespace kneewise
