#include "src/cases/csv_header.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "src/basics/input_error.hpp"
#include "src/basics/text.hpp"

namespace kneewise {
namespace {

// Columns that are no questions.
constexpr std::array<const char*, 8> text_columns = {"category", "kind",    "origin", "confidence",
                                                     "source",   "summary", "note",   "complaint"};
constexpr std::array<const char*, 1> expected_words = {"expect.disposition"};
constexpr std::array<const char*, 6> expected_lists = {"expect.acceptable_dispositions", "expect.red_flags",
                                                       "expect.acceptable_red_flags",    "expect.muscles",
                                                       "expect.acceptable_muscles",      "expect.precautions"};

bool is_among(const auto& list, std::string_view name) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

std::vector<std::string> column_names(const Vocabulary& vocabulary) {
  std::vector<std::string> names = vocabulary.ids();
  names.emplace_back("id");
  names.insert(names.end(), text_columns.begin(), text_columns.end());
  names.insert(names.end(), expected_words.begin(), expected_words.end());
  names.insert(names.end(), expected_lists.begin(), expected_lists.end());
  return names;
}

// The column that has this name in a case; nothing for a name that is none of them.
std::optional<CsvColumn> column_named(const std::string& name, const Vocabulary& vocabulary) {
  if (name == "id") return CsvColumn{name, CsvColumn::Kind::id};
  if (const Question* question = vocabulary.find(name)) return CsvColumn{name, CsvColumn::Kind::question, question};
  if (is_among(text_columns, name)) return CsvColumn{name, CsvColumn::Kind::text};
  if (is_among(expected_words, name)) return CsvColumn{name, CsvColumn::Kind::expected_word};
  if (is_among(expected_lists, name)) return CsvColumn{name, CsvColumn::Kind::expected_list};
  return std::nullopt;
}

// Reads the names of the columns, and gathers all that is wrong with them.
class CsvHeaderReader {
 public:
  CsvHeaderReader(const Vocabulary& vocabulary, const ColumnMap* map)
      : vocabulary_(vocabulary), map_(map), names_(column_names(vocabulary)) {}

  CsvHeader read(const std::vector<std::string>& given) {
    CsvHeader header{.map = map_};
    std::set<std::string> seen;
    for (const auto& field : given) {
      const std::string name = bare(field);
      if (!seen.insert(name).second && !name.empty())
        problem(fmt::format("the column '{}' is given twice", shown(name)));
      header.columns.push_back(column_of(name));
      header.columns.back().given = name;
    }
    check_whole(header, seen);
    if (!problems_.empty() || !unknown_.empty()) throw InputError(summed_up());
    return header;
  }

 private:
  static std::string shown(const std::string& name) { return on_one_line(shortened(name)); }
  void problem(std::string what) { problems_.push_back(std::move(what)); }

  CsvColumn column_of(const std::string& name) {
    if (!is_utf8(name)) return problem(fmt::format("the name '{}' is not UTF-8", shown(name))), CsvColumn{};
    const ColumnMap::Column* mapped = map_ != nullptr ? map_->find(name) : nullptr;
    if (mapped != nullptr) {
      if (mapped->to.empty()) return {name, CsvColumn::Kind::ignored};
      std::optional<CsvColumn> column = column_named(mapped->to, vocabulary_);
      if (!column) {
        problem(fmt::format("{} makes '{}' of '{}', which is no column of cases{}", map_->name, shown(mapped->to),
                            shown(name), did_you_mean(mapped->to, names_)));
        return {};
      }
      column->mapped = mapped;
      column->box = map_->box_of(name);
      return *column;
    }
    if (std::optional<CsvColumn> column = column_named(name, vocabulary_)) return *column;
    if (name.empty() || (map_ != nullptr && map_->ignore_others)) return {name, CsvColumn::Kind::ignored};
    unknown_.push_back(fmt::format("'{}'{}", shown(name), did_you_mean(lower(name), names_)));
    return {};
  }

  void check_whole(const CsvHeader& header, const std::set<std::string>& seen) {
    std::map<std::string, const CsvColumn*> whole;
    for (const CsvColumn& column : header.columns) {
      if (column.kind == CsvColumn::Kind::ignored || column.name.empty()) continue;
      const auto [before, added] = whole.try_emplace(column.name, &column);
      if (!added && (column.box.empty() || before->second->box.empty()) && before->second->given != column.given)
        problem(fmt::format("the columns '{}' and '{}' are both '{}'", shown(before->second->given),
                            shown(column.given), column.name));
      if (!column.box.empty() && column.question != nullptr && column.question->kind != QuestionKind::several)
        problem(fmt::format("'{}' is a check box, but '{}' takes one answer", shown(column.given), column.name));
    }
    const std::vector<std::string> there(seen.begin(), seen.end());
    if (map_ != nullptr)
      for (const std::string& name : map_->named())
        if (!seen.contains(name))
          problem(fmt::format("{} names the column '{}', which is not there{}", map_->name, shown(name),
                              did_you_mean(name, there)));
    if (!whole.contains("id")) problem("there is no column 'id'");
  }

  // All in one line: the unknown columns together.
  [[nodiscard]] std::string summed_up() {
    constexpr std::size_t most = 12;
    if (!unknown_.empty()) {
      const std::size_t count = unknown_.size();
      std::string line = count == 1 ? "unknown column " : fmt::format("{} unknown columns: ", count);
      for (std::size_t i = 0; i < std::min(count, most); ++i) line += (i > 0 ? ", " : "") + unknown_[i];
      if (count > most) line += fmt::format(" and {} more", count - most);
      if (count > 1) line += "; --map says what the columns of a survey are (docs/batch.md)";
      problems_.insert(problems_.begin(), line);
    }
    std::string line;
    for (std::size_t i = 0; i < std::min(problems_.size(), most); ++i) line += (i > 0 ? "; " : "") + problems_[i];
    return problems_.size() > most ? line + fmt::format("; and {} more problems", problems_.size() - most) : line;
  }

  const Vocabulary& vocabulary_;
  const ColumnMap* map_;
  std::vector<std::string> names_;
  std::vector<std::string> problems_;
  std::vector<std::string> unknown_;
};

}  // namespace

std::string bare(const std::string& cell) {
  std::string text = trimmed(cell);
  constexpr std::string_view no_break = "\xC2\xA0";
  while (text.starts_with(no_break)) text = trimmed(text.substr(no_break.size()));
  while (text.ends_with(no_break)) text = trimmed(text.substr(0, text.size() - no_break.size()));
  return text;
}

CsvHeader read_csv_header(const std::vector<std::string>& fields, const Vocabulary& vocabulary, const ColumnMap* map) {
  return CsvHeaderReader(vocabulary, map).read(fields);
}

}  // namespace kneewise
