#include "src/cases/csv_cases.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <deque>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <utility>

#include "src/basics/number.hpp"
#include "src/basics/text.hpp"
#include "src/cases/answer_json.hpp"
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

// Words that tables write where there is nothing.
constexpr std::array<std::string_view, 13> words_for_nothing = {"na",   "n/a",  "#n/a", "nan", "null", "nil", "nat",
                                                                "<na>", "none", ".",    "-",   "--",   "?"};
constexpr std::array<std::string_view, 8> checked_words = {"1", "checked", "true", "yes", "y", "x", "t", "ja"};
constexpr std::array<std::string_view, 7> unchecked_words = {"0", "unchecked", "false", "no", "n", "f", "nein"};

// What a column holds.
struct Column {
  enum class Kind { id, question, text, expected_word, expected_list, ignored };
  std::string name;  // of what it is in a case
  Kind kind = Kind::text;
  const Question* question = nullptr;
  const ColumnMap::Column* mapped = nullptr;
  std::string box{};    // the answer that it adds when it is checked
  std::string given{};  // its name in the table
};
struct Header {
  std::vector<Column> columns{};
  const ColumnMap* map = nullptr;
};

bool contains(const auto& list, std::string_view name) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

// Without white space at its ends, the no-break space of web forms among it.
std::string bare(const std::string& cell) {
  std::string text = trimmed(cell);
  constexpr std::string_view no_break = "\xC2\xA0";
  while (text.starts_with(no_break)) text = trimmed(text.substr(no_break.size()));
  while (text.ends_with(no_break)) text = trimmed(text.substr(0, text.size() - no_break.size()));
  return text;
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
std::optional<Column> column_named(const std::string& name, const Vocabulary& vocabulary) {
  if (name == "id") return Column{name, Column::Kind::id};
  if (const Question* question = vocabulary.find(name)) return Column{name, Column::Kind::question, question};
  if (contains(text_columns, name)) return Column{name, Column::Kind::text};
  if (contains(expected_words, name)) return Column{name, Column::Kind::expected_word};
  if (contains(expected_lists, name)) return Column{name, Column::Kind::expected_list};
  return std::nullopt;
}

// Reads the names of the columns, and gathers all that is wrong with them.
class HeaderReader {
 public:
  HeaderReader(const Vocabulary& vocabulary, const ColumnMap* map)
      : vocabulary_(vocabulary), map_(map), names_(column_names(vocabulary)) {}

  Header read(const Fields& given) {
    Header header{.map = map_};
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

  Column column_of(const std::string& name) {
    if (!is_utf8(name)) return problem(fmt::format("the name '{}' is not UTF-8", shown(name))), Column{};
    const ColumnMap::Column* mapped = map_ != nullptr ? map_->find(name) : nullptr;
    if (mapped != nullptr) {
      if (mapped->to.empty()) return {name, Column::Kind::ignored};
      std::optional<Column> column = column_named(mapped->to, vocabulary_);
      if (!column) {
        problem(fmt::format("{} makes '{}' of '{}', which is no column of cases{}", map_->name, shown(mapped->to),
                            shown(name), did_you_mean(mapped->to, names_)));
        return {};
      }
      column->mapped = mapped;
      column->box = map_->box_of(name);
      return *column;
    }
    if (std::optional<Column> column = column_named(name, vocabulary_)) return *column;
    if (name.empty() || (map_ != nullptr && map_->ignore_others)) return {name, Column::Kind::ignored};
    unknown_.push_back(fmt::format("'{}'{}", shown(name), did_you_mean(lower(name), names_)));
    return {};
  }

  void check_whole(const Header& header, const std::set<std::string>& seen) {
    std::map<std::string, const Column*> whole;
    for (const Column& column : header.columns) {
      if (column.kind == Column::Kind::ignored || column.name.empty()) continue;
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

std::vector<std::string> parts_of(const std::string& cell) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= cell.size();) {
    const std::size_t end = std::min(cell.find(';', begin), cell.size());
    if (std::string part = bare(cell.substr(begin, end - begin)); !part.empty()) parts.push_back(std::move(part));
    begin = end + 1;
  }
  return parts;
}

Json number_in(std::string cell, bool decimal_comma) {
  if (decimal_comma && cell.find('.') == std::string::npos) std::replace(cell.begin(), cell.end(), ',', '.');
  const auto number = number_of(cell);
  return number ? json_number(*number) : Json(cell);  // the gate tells what it should be
}

// One row, on its way to a case. What is wrong is gathered, by what was written.
class Row {
 public:
  Row(const Header& header, const Fields& fields, std::size_t line, const Vocabulary& vocabulary)
      : header_(header), fields_(fields), line_(line), vocabulary_(vocabulary) {}

  CaseOrError read() {
    for (const std::string& field : fields_)
      if (!is_utf8(field)) return CaseError{"", "", fmt::format("line {} is not UTF-8", line_)};
    if (const std::string wrong = wrong_width(); !wrong.empty()) return CaseError{"", "", wrong};
    Json document{{"id", ""}, {"answers", Json::object()}};
    for (std::size_t i = 0; i < header_.columns.size(); ++i) add(header_.columns[i], fields_[i], document);
    CaseOrError item = read_case(document, vocabulary_);
    const auto* error = std::get_if<CaseError>(&item);
    if (problems_.empty() && error == nullptr) return item;
    check_each(document, error != nullptr ? *error : CaseError{});
    return CaseError{document["id"], at_, fmt::format("line {}: {}", line_, summed_up())};
  }

 private:
  [[nodiscard]] std::string wrong_width() const {
    if (fields_.size() == header_.columns.size()) {
      for (std::size_t i = 0; i < fields_.size(); ++i)
        if (header_.columns[i].given.empty() && header_.columns[i].mapped == nullptr && !bare(fields_[i]).empty() &&
            !is_mapped_away(i))
          return fmt::format("line {}: column {} has no name and holds '{}': give it one, or leave it out (--map)",
                             line_, i + 1, on_one_line(shortened(fields_[i])));
      return "";
    }
    return fmt::format("line {} has {} columns, the header has {}", line_, fields_.size(), header_.columns.size());
  }

  [[nodiscard]] bool is_mapped_away(std::size_t i) const {
    return header_.map != nullptr && (header_.map->ignore_others || header_.map->columns.contains("")) &&
           header_.columns[i].given.empty();
  }

  // The answer that a cell stands for, by the map; empty: not asked.
  [[nodiscard]] std::string translated(const Column& column, const std::string& cell) const {
    std::string text = bare(cell);
    if (column.mapped != nullptr)
      if (const auto value = column.mapped->values.find(text); value != column.mapped->values.end())
        return value->second;
    if (header_.map != nullptr)
      if (const auto value = header_.map->values.find(text); value != header_.map->values.end()) return value->second;
    return text;
  }

  void problem(const std::string& column, const std::string& what) {
    if (problems_.empty()) at_ = vocabulary_.find(column) != nullptr ? "/answers/" + column : "";
    std::vector<std::string>& columns = problems_[what];
    if (!contains(columns, column)) columns.push_back(column);
    if (!contains(order_, what)) order_.push_back(what);
  }

  void add(const Column& column, const std::string& cell, Json& document) {
    if (column.kind == Column::Kind::ignored) return;
    const std::string text = translated(column, cell);
    if (text.empty()) return;  // not asked, not said
    switch (column.kind) {
      case Column::Kind::id:
      case Column::Kind::text: document[column.name] = without_guard(text); break;
      case Column::Kind::question: answer(column, text, document["answers"]); break;
      case Column::Kind::expected_word: document["expect"][column.name.substr(7)] = text; break;
      default: document["expect"][column.name.substr(7)] = parts_of(text);
    }
  }

  void answer(const Column& column, const std::string& text, Json& answers) {
    const Question& question = *column.question;
    if (!column.box.empty()) return check_box(column, text, answers);
    if (text != "unknown" && is_nothing(text, question)) {
      problem(column.name, fmt::format("'{}' is no answer: leave the cell empty for not asked, 'unknown' for not known",
                                       on_one_line(shortened(text))));
    } else if (text != "unknown" && question.kind == QuestionKind::number) {
      number(column, text, answers);
    } else if (text == "unknown" || question.kind != QuestionKind::several) {
      answers[column.name] = text;
    } else if (text == "none" && !question.has_answer("none")) {
      answers[column.name] = Json::array();  // the only word that denies
    } else {
      Json list = Json::array();
      for (const std::string& part : parts_of(text))
        if (std::string word = translated(column, part); !word.empty()) list.push_back(std::move(word));
      if (!list.empty()) answers[column.name] = std::move(list);
    }
  }

  static bool is_nothing(const std::string& text, const Question& question) {
    if (question.has_answer(text)) return false;
    const bool denies = question.kind == QuestionKind::several && text == "none";
    return !denies && contains(words_for_nothing, lower(text));
  }

  void number(const Column& column, const std::string& text, Json& answers) {
    const bool comma = header_.map != nullptr && header_.map->decimal_comma;
    Json number = number_in(text, comma);
    const bool with_comma =
        text.find(',') != std::string::npos && text.find_first_not_of("+-0123456789,") == std::string::npos;
    if (!number.is_string() || !with_comma) {
      answers[column.name] = std::move(number);
    } else {
      problem(column.name, fmt::format("'{}' has a decimal comma: write a point, or \"decimal\": \",\" in a --map",
                                       on_one_line(shortened(text))));
    }
  }

  void check_box(const Column& column, const std::string& text, Json& answers) {
    const std::string word = lower(text);
    if (contains(unchecked_words, word)) return;  // that it is not checked does not say that it was asked
    if (!contains(checked_words, word))
      return problem(column.given,
                     fmt::format("'{}' is neither checked (1) nor not (0)", on_one_line(shortened(text))));
    Json& list = answers[column.name];
    if (!list.is_array()) list = Json::array();
    if (column.box == "none" && !column.question->has_answer("none")) {
      if (!list.empty()) problem(column.given, "'none' is checked beside another answer");
      denied_.insert(column.name);
    } else {
      if (denied_.contains(column.name)) problem(column.given, "'none' is checked beside another answer");
      list.push_back(column.box);
    }
  }

  // Each answer by itself, so that all that is wrong is told.
  void check_each(const Json& document, const CaseError& first) {
    for (const auto& [question, value] : document["answers"].items()) {
      const Json alone{{"id", "row"}, {"answers", {{question, value}}}};
      const CaseOrError item = read_case(alone, vocabulary_);
      if (const auto* error = std::get_if<CaseError>(&item)) {
        const std::string kind = without_name(error->message, question) + hint(question, value);
        problem(question, kind);
        alone_[kind] = error->message + hint(question, value);
        if (problems_.size() == 1) at_ = error->at;
      }
    }
    if (!problems_.empty()) return;
    at_ = first.at;
    order_ = {first.message};
    problems_[first.message] = {};
  }

  // The same mistake in several columns is one kind of mistake.
  static std::string without_name(std::string message, const std::string& question) {
    const std::string name = " for " + question;
    if (const auto at = message.find(name); at != std::string::npos) message.erase(at, name.size());
    if (message.starts_with(question + " ")) message.erase(0, question.size() + 1);
    return message;
  }

  [[nodiscard]] std::string hint(const std::string& id, const Json& value) const {
    const Question* question = vocabulary_.find(id);
    if (question == nullptr || question->kind != QuestionKind::yes_no || !value.is_string()) return "";
    const std::string word = lower(value.get<std::string>());
    if (word == "yes" || word == "no") return fmt::format(" (write {}, in small letters)", word);
    if (contains(checked_words, word)) return " (write yes, or translate it in a --map)";
    if (contains(unchecked_words, word)) return " (write no, or translate it in a --map)";
    return "";
  }

  [[nodiscard]] std::string summed_up() const {
    constexpr std::size_t most = 8;
    std::string line;
    for (std::size_t i = 0; i < std::min(order_.size(), most); ++i) {
      const std::vector<std::string>& columns = problems_.at(order_[i]);
      if (i > 0) line += "; ";
      const auto alone = alone_.find(order_[i]);
      if (columns.size() == 1 && alone != alone_.end()) {
        line += alone->second;
        continue;
      }
      if (columns.size() == 1) line += columns.front() + ": ";
      if (columns.size() > 1) line += in_columns(columns) + ": ";
      line += order_[i];
    }
    return order_.size() > most ? line + fmt::format("; and {} more problems", order_.size() - most) : line;
  }

  static std::string in_columns(const std::vector<std::string>& columns) {
    constexpr std::size_t shown = 3;
    std::vector<std::string> first(columns.begin(),
                                   columns.begin() + static_cast<std::ptrdiff_t>(std::min(shown, columns.size())));
    if (columns.size() > shown) first.push_back(fmt::format("{} more columns", columns.size() - shown));
    return listed(first, "and");
  }

  const Header& header_;
  const Fields& fields_;
  std::size_t line_;
  const Vocabulary& vocabulary_;
  std::string at_;
  std::map<std::string, std::vector<std::string>> problems_;  // what is wrong, and the columns
  std::map<std::string, std::string> alone_;                  // the same in the words for one column
  std::vector<std::string> order_;
  std::set<std::string> denied_;
};

// The separator that a header is parted by: the one that stands there most often, outside of quotes.
char separator_in(const std::string& line) {
  constexpr std::string_view candidates = ",;\t";
  std::array<std::size_t, candidates.size()> counts{};
  bool quoted = false;
  for (const char c : line) {
    if (c == '"') quoted = !quoted;
    if (const auto which = candidates.find(c); !quoted && which != std::string_view::npos) ++counts[which];
  }
  return candidates[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

// The lines of a table: those of old Macs end with CR alone, and come as one.
class TableLines {
 public:
  explicit TableLines(CaseLines& lines) : lines_(lines) {}
  bool next(std::string& line) {
    if (pieces_.empty() && !fill()) return false;
    line = std::move(pieces_.front());
    pieces_.pop_front();
    ++number_;
    return true;
  }
  [[nodiscard]] std::size_t number() const { return number_; }

 private:
  bool fill() {
    std::string line;
    if (!lines_.next(line)) return false;
    if (line.ends_with('\r')) line.pop_back();
    if (number_ == 0) split_ = line.find('\r') != std::string::npos;
    for (std::size_t begin = 0; begin <= line.size();) {
      const std::size_t end = split_ ? std::min(line.find('\r', begin), line.size()) : line.size();
      pieces_.push_back(line.substr(begin, end - begin));
      begin = end + 1;
    }
    return true;
  }

  CaseLines& lines_;
  std::deque<std::string> pieces_;
  bool split_ = false;
  std::size_t number_ = 0;
};

// `sep=;` before the header, as Excel understands it.
std::optional<char> separator_line(const std::string& line) {
  constexpr std::string_view mark = "sep=";
  const std::string text = lower(trimmed(line));
  const bool is_one = text.starts_with(mark) && text.size() == mark.size() + 1;
  if (line.starts_with("sep=\t") || line.starts_with("SEP=\t")) return '\t';
  return is_one ? std::optional(text.back()) : std::nullopt;
}

bool is_blank_row(const Fields& fields) {
  return std::all_of(fields.begin(), fields.end(), [](const std::string& field) { return bare(field).empty(); });
}

// Reads a table row by row.
class TableReader {
 public:
  TableReader(CaseLines& lines, std::string name, const Vocabulary& vocabulary, const ColumnMap* map,
              const std::function<bool(PendingCase)>& take)
      : lines_(lines), name_(std::move(name)), vocabulary_(vocabulary), map_(map), take_(take) {}

  void read() {
    std::string line;
    bool more = true;
    while (more && lines_.next(line)) {
      if (!reader_) {
        if (const auto separator = separator_line(line)) {
          separator_ = separator;
          continue;
        }
        if (trimmed(line).empty()) continue;
        if (map_ != nullptr && map_->separator) separator_ = map_->separator;
        reader_.emplace(separator_ ? *separator_ : separator_in(line));
      }
      more = line_read(line);
    }
    if (more && first_line_ != 0) fail(first_line_, "a quote is opened there and never closed");
  }

 private:
  [[noreturn]] void fail(std::size_t line, const std::string& what) const {
    throw InputError(fmt::format("{}: line {}: {}", name_, line, what));
  }

  // @return whether more is wanted
  bool line_read(const std::string& line) {
    constexpr std::size_t longest = 64U << 20U;
    if (first_line_ == 0) first_line_ = lines_.number();
    bytes_ += line.size() + 1;
    Fields fields;
    const CsvReader::Outcome outcome = reader_->take(line, fields);
    if (outcome == CsvReader::Outcome::open_quote) {
      if (bytes_ > longest) fail(first_line_, "a quote is opened and not closed within 64 MB");
      return true;
    }
    const std::size_t begun = std::exchange(first_line_, 0);
    const std::size_t bytes = std::exchange(bytes_, 0);
    if (outcome == CsvReader::Outcome::broken) return broken(begun, bytes);
    if (outcome == CsvReader::Outcome::row) return row(fields, begun, bytes);
    return true;
  }

  bool broken(std::size_t line, std::size_t bytes) const {
    const char* what = "broken quotes: a quote inside a cell is written twice, the cell in quotes";
    if (!header_) fail(line, what);
    return take_({[text = fmt::format("line {}: {}", line, what)] { return CaseError{"", "", text}; }, bytes});
  }

  bool row(Fields& fields, std::size_t line, std::size_t bytes) {
    if (!header_) {
      try {
        header_ = std::make_shared<Header>(HeaderReader(vocabulary_, map_).read(fields));
      } catch (const InputError& error) {
        fail(line, error.what());
      }
      skip_ = map_ != nullptr ? map_->skipped_rows : 0;
      return true;
    }
    if (skip_ > 0) {
      --skip_;
      return true;
    }
    if (is_blank_row(fields)) return true;  // spreadsheets end with them
    return take_({[header = header_, fields = std::move(fields), line, &vocabulary = vocabulary_] {
                    return Row(*header, fields, line, vocabulary).read();
                  },
                  bytes});
  }

  TableLines lines_;
  std::string name_;
  const Vocabulary& vocabulary_;
  const ColumnMap* map_;
  const std::function<bool(PendingCase)>& take_;
  std::optional<char> separator_;
  std::optional<CsvReader> reader_;
  std::shared_ptr<const Header> header_;
  std::size_t skip_ = 0;
  std::size_t first_line_ = 0;  // of the row that is being read
  std::size_t bytes_ = 0;
};

}  // namespace

bool looks_like_csv_header(const std::string& line, const ColumnMap* map) {
  const std::string first = line.substr(0, line.find('\r'));
  if (separator_line(first)) return true;
  CsvReader reader(map != nullptr && map->separator ? *map->separator : separator_in(first));
  Fields names;
  if (reader.take(first, names) != CsvReader::Outcome::row) return false;
  return std::any_of(names.begin(), names.end(), [map](const std::string& name) {
    return lower(bare(name)) == "id" || (map != nullptr && map->find(bare(name)) != nullptr);
  });
}

void read_csv_cases(CaseLines& lines, const std::string& name, const Vocabulary& vocabulary, const ColumnMap* map,
                    const std::function<bool(PendingCase)>& take) {
  TableReader(lines, name, vocabulary, map, take).read();
}

}  // namespace kneewise
