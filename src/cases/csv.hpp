#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace kneewise {

/// A text as a field of CSV: in quotes, without characters that cannot be seen. One that a spreadsheet would run as a
/// formula gets an apostrophe before it: `=`, `+`, `-`, `@` or a tab at its beginning, after any apostrophes.
[[nodiscard]] std::string csv_field(const std::string& text);

/// What `csv_field` made of a text, without that apostrophe. @see csv_field
[[nodiscard]] std::string without_guard(const std::string& cell);

/// Takes CSV apart line by line (libcsv, strict about quotes): a separator, double quotes, LF or CRLF. Spaces round a
/// field without quotes are no part of it.
class CsvReader {
 public:
  explicit CsvReader(char separator = ',');

  /// What a line completed.
  enum class Outcome { row, nothing, open_quote, broken };
  /// @param line  without its end
  /// @param row   the fields, when the outcome is a row. `nothing`: a blank line. `open_quote`: the row goes on in the
  ///              next line. `broken`: a quote stands where none may, and the line was dropped.
  Outcome take(const std::string& line, std::vector<std::string>& row);

 private:
  struct Parser;
  std::shared_ptr<Parser> parser_;
};

}  // namespace kneewise
