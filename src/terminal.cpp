#include "src/terminal.hpp"

#include <editline/readline.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

namespace kneewise {
namespace {

// The library's completion is a C function without a context.
std::vector<std::string>& offered() {
  static std::vector<std::string> words;
  return words;
}

char* next_match(const char* beginning, int state) {
  static std::size_t at = 0;
  if (state == 0) at = 0;
  while (at < offered().size()) {
    const std::string& word = offered()[at++];
    if (word.starts_with(beginning)) return strdup(word.c_str());
  }
  return nullptr;
}

char** complete(const char* text, int /*start*/, int /*end*/) {
  rl_attempted_completion_over = 1;  // no file names
  return rl_completion_matches(text, next_match);
}

// What was typed as text: bytes that are no UTF-8 become question marks.
std::string valid(const std::string& line) {
  using Json = nlohmann::json;
  return Json::parse(Json(line).dump(-1, ' ', false, Json::error_handler_t::replace)).get<std::string>();
}

bool is_terminal() {
  const char* name = std::getenv("TERM");
  return isatty(STDIN_FILENO) != 0 && isatty(STDOUT_FILENO) != 0 && name != nullptr && std::strcmp(name, "dumb") != 0;
}

}  // namespace

Terminal::Terminal(bool editing) : editing_(editing && is_terminal()) {
  if (!editing_) return;
  rl_readline_name = const_cast<char*>("kneewise");  // NOLINT: the library does not write to it
  rl_attempted_completion_function = complete;
}

std::optional<std::string> Terminal::read(const std::string& prompt, const std::vector<std::string>& completions) {
  std::cout << std::flush;
  if (!editing_) {
    std::cout << prompt << std::flush;
    std::string line;
    if (!std::getline(std::cin, line)) return std::nullopt;
    if (!line.empty() && line.back() == '\r') line.pop_back();
    return valid(line);
  }
  offered() = completions;
  const std::unique_ptr<char, decltype(&std::free)> line(readline(prompt.c_str()), &std::free);
  if (!line) return std::nullopt;
  if (*line != '\0') add_history(line.get());
  return valid(line.get());
}

void Terminal::write(const std::string& text) {
  std::cout << text << std::flush;
}

std::size_t Terminal::width() {
  constexpr std::size_t usual = 80;
  constexpr std::size_t narrowest = 20;
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return usual;
  return std::clamp<std::size_t>(size.ws_col, narrowest, 100);
}

}  // namespace kneewise
