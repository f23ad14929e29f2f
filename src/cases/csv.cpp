#include "src/cases/csv.hpp"

#include <csv.h>

#include <new>

namespace kneewise {

struct CsvReader::Parser {
  Parser() {
    if (csv_init(&csv, CSV_STRICT) != 0) throw std::bad_alloc();
  }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;
  ~Parser() { csv_free(&csv); }
  void start_again() {
    csv_free(&csv);
    if (csv_init(&csv, CSV_STRICT) != 0) throw std::bad_alloc();
    fields.clear();
    whole = false;
    begun = false;
  }

  csv_parser csv{};
  std::vector<std::string> fields;
  bool whole = false;
  bool begun = false;  // something but white space was read since the last row
};

CsvReader::CsvReader() : parser_(std::make_shared<Parser>()) {}

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

std::string csv_field(const std::string& text) {
  std::string field((2 * text.size()) + 2, '\0');
  field.resize(csv_write(field.data(), field.size(), text.data(), text.size()));
  return field;
}

}  // namespace kneewise
