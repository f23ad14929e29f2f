#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace kneewise {

/// A text as a field of CSV: in quotes.
[[nodiscard]] std::string csv_field(const std::string& text);

/// Takes CSV apart line by line (libcsv, strict about quotes): comma, double quotes, LF or CRLF. Spaces round a field
/// without quotes are no part of it.
class CsvReader {
 public:
  CsvReader();

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
