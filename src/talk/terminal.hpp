#pragma once

#include <optional>
#include <string>
#include <vector>

namespace kneewise {

/// Where a conversation takes place: lines in, text out. On a terminal with line editing, history and completion (Tab);
/// through a pipe plainly.
class Terminal {
 public:
  /// @param editing  whether to edit lines where that is possible; never through a pipe
  explicit Terminal(bool editing);

  /// The next line without its end, fit to be shown: control characters are escaped, and bytes that are no UTF-8 are
  /// asked for again. Nothing at the end of input.
  /// @param completions  what Tab offers
  [[nodiscard]] std::optional<std::string> read(const std::string& prompt, const std::vector<std::string>& completions);
  void write(const std::string& text);
  /// From now on an interruption (Ctrl-C, a closed window) sets the terminal back as it was before lines were edited,
  /// says this on stderr, and ends the program with status 130. @param text  cut after 4095 bytes; may be empty
  static void say_if_interrupted(const std::string& text);
  /// The width of the terminal in columns; 80 when it is none or does not tell.
  [[nodiscard]] static std::size_t width();

 private:
  std::optional<std::string> read_line(const std::string& prompt, const std::vector<std::string>& completions);

  bool editing_;
};

}  // namespace kneewise
