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

#include "src/basics/lists.hpp"
#include "src/basics/number.hpp"
#include "src/basics/text.hpp"
#include "src/cases/answer_json.hpp"
#include "src/cases/case_json.hpp"
#include "src/cases/csv.hpp"
#include "src/cases/csv_header.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;
using Fields = std::vector<std::string>;

// Words that tables write where there is nothing.
constexpr std::array<std::string_view, 13> words_for_nothing = {"na",   "n/a",  "#n/a", "nan", "null", "nil", "nat",
                                                                "<na>", "none", ".",    "-",   "--",   "?"};
constexpr std::array<std::string_view, 8> checked_words = {"1", "checked", "true", "yes", "y", "x", "t", "ja"};
constexpr std::array<std::string_view, 7> unchecked_words = {"0", "unchecked", "false", "no", "n", "f", "nein"};

bool is_word_of(const auto& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

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
  Row(const CsvHeader& header, const Fields& fields, std::size_t line, const Vocabulary& vocabulary)
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
  [[nodiscard]] std::string translated(const CsvColumn& column, const std::string& cell) const {
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

  void add(const CsvColumn& column, const std::string& cell, Json& document) {
    if (column.kind == CsvColumn::Kind::ignored) return;
    const std::string text = translated(column, cell);
    if (text.empty()) return;  // not asked, not said
    switch (column.kind) {
      case CsvColumn::Kind::id:
      case CsvColumn::Kind::text: document[column.name] = without_guard(text); break;
      case CsvColumn::Kind::question: answer(column, text, document["answers"]); break;
      case CsvColumn::Kind::expected_word: document["expect"][column.name.substr(7)] = text; break;
      default: document["expect"][column.name.substr(7)] = parts_of(text);
    }
  }

  void answer(const CsvColumn& column, const std::string& text, Json& answers) {
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
    return !denies && is_word_of(words_for_nothing, lower(text));
  }

  void number(const CsvColumn& column, const std::string& text, Json& answers) {
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

  void check_box(const CsvColumn& column, const std::string& text, Json& answers) {
    const std::string word = lower(text);
    if (is_word_of(unchecked_words, word)) return;  // that it is not checked does not say that it was asked
    if (!is_word_of(checked_words, word))
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
    if (is_word_of(checked_words, word)) return " (write yes, or translate it in a --map)";
    if (is_word_of(unchecked_words, word)) return " (write no, or translate it in a --map)";
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

  const CsvHeader& header_;
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
        header_ = std::make_shared<CsvHeader>(read_csv_header(fields, vocabulary_, map_));
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
  std::shared_ptr<const CsvHeader> header_;
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
