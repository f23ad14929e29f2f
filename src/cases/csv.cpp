#include "src/cases/csv.hpp"

#include <csv.h>

#include <new>
#include <string_view>

#include "src/basics/printable.hpp"
#include "src/basics/text.hpp"

namespace kneewise {

struct CsvReader::Parser {
  explicit Parser(char between) : separator(between) { begin(); }
  void begin() {
    if (csv_init(&csv, CSV_STRICT) != 0) throw std::bad_alloc();
    csv_set_delim(&csv, static_cast<unsigned char>(separator));
  }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;
  ~Parser() { csv_free(&csv); }
  void start_again() {
    csv_free(&csv);
    begin();
    fields.clear();
    whole = false;
    begun = false;
  }

  char separator;
  csv_parser csv{};
  std::vector<std::string> fields;
  bool whole = false;
  bool begun = false;  // something but white space was read since the last row
};

CsvReader::CsvReader(char separator) : parser_(std::make_shared<Parser>(separator)) {}

CsvReader::Outcome CsvReader::take(const std::string& line, std::vector<std::string>& row) {
  Parser& parser = *parser_;
  const std::string text = line + "\n";
  const auto field = [](void* data, std::size_t size, void* self) {
    static_cast<Parser*>(self)->fields.emplace_back(static_cast<const char*>(data), size);
  };
  const auto end = [](int, void* self) { static_cast<Parser*>(self)->whole = true; };
  if (csv_parse(&parser.csv, text.data(), text.size(), field, end, &parser) != text.size()) {
    const bool memory = csv_error(&parser.csv) != CSV_EPARSE;
    parser.start_again();
    if (memory) throw std::bad_alloc();
    return Outcome::broken;
  }
  parser.begun = parser.begun || line.find_first_not_of(" \t\r") != std::string::npos;
  if (!parser.whole) return parser.begun ? Outcome::open_quote : Outcome::nothing;
  row = std::move(parser.fields);
  parser.fields.clear();
  parser.whole = false;
  parser.begun = false;
  return Outcome::row;
}

namespace {

// Whether a spreadsheet would take a text for a formula, or it looks like one that was guarded.
bool is_formula(const std::string& text) {
  const auto first = text.find_first_not_of('\'');
  return first != std::string::npos && std::string_view("=+-@\t\r").find(text[first]) != std::string_view::npos;
}

}  // namespace

std::string csv_field(const std::string& text) {
  std::string shown = is_formula(text) ? "'" : "";
  for (std::string_view rest = text; !rest.empty();) {
    const std::string_view odd = unprintable_at(rest);
    if (odd == "\n" || odd == "\t" || odd.empty()) {
      shown += rest.front();
      rest.remove_prefix(1);
    } else {
      shown += on_one_line(std::string(odd));
      rest.remove_prefix(odd.size());
    }
  }
  std::string field((2 * shown.size()) + 2, '\0');
  field.resize(csv_write(field.data(), field.size(), shown.data(), shown.size()));
  return field;
}

std::string without_guard(const std::string& cell) {
  return cell.starts_with('\'') && is_formula(cell) ? cell.substr(1) : cell;
}

}  // namespace kneewise
