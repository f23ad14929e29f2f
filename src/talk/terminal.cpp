#include "src/talk/terminal.hpp"

#include <editline/readline.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <boost/algorithm/string/replace.hpp>
#include <clocale>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <memory>

#include "src/basics/text.hpp"

namespace kneewise {
namespace {

constexpr std::size_t longest_line = 2000;  // bytes; nobody answers at greater length

// The library's completion is a C function without a context.
std::vector<std::string>& offered() {
  static std::vector<std::string> words;
  return words;
}

// What the end of a line may become: of names of several words the longest beginning counts, "left inner si".
std::vector<std::string> completed(const std::string& line) {
  for (std::size_t at = line.find_first_not_of(' '); at < line.size(); at = line.find_first_not_of(' ', at)) {
    std::vector<std::string> found;
    for (const std::string& word : offered())
      if (word.starts_with(line.substr(at))) found.push_back(line.substr(0, at) + word);
    if (!found.empty()) return found;
    at = line.find(' ', at);
  }
  return {};
}

char* next_match(const char* beginning, int state) {
  static std::vector<std::string> found;
  static std::size_t at = 0;
  if (state == 0) {
    found = completed(beginning);
    at = 0;
  }
  return at < found.size() ? strdup(found[at++].c_str()) : nullptr;
}

char** complete(const char* text, int /*start*/, int /*end*/) {
  rl_attempted_completion_over = 1;  // no file names
  return rl_completion_matches(text, next_match);
}

// How the terminal was set before lines were edited.
std::optional<termios>& settings() {
  static std::optional<termios> before;
  return before;
}

// What the signal handler says: it may only write what is ready.
std::array<char, 4096>& interrupt_message() {
  static std::array<char, 4096> message{};
  return message;
}

extern "C" void interrupted(int /*signal*/) {
  constexpr int exit_interrupted = 130;
  if (settings()) tcsetattr(STDIN_FILENO, TCSANOW, &*settings());
  const auto& message = interrupt_message();
  // Whether the words come out or not: there is nothing more to be done here.
  [[maybe_unused]] const auto written =
      ::write(STDERR_FILENO, message.data(), std::char_traits<char>::length(message.data()));
  _exit(exit_interrupted);
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
  rl_completer_word_break_characters = const_cast<char*>(",;");  // NOLINT: the library does not write to it
  std::setlocale(LC_CTYPE, "");                                  // letters of several bytes are edited whole
  termios now{};
  if (tcgetattr(STDIN_FILENO, &now) == 0) settings() = now;
}

std::optional<std::string> Terminal::read(const std::string& prompt, const std::vector<std::string>& completions) {
  while (true) {
    const auto line = read_line(prompt, completions);
    if (!line) return std::nullopt;
    if (is_utf8(*line)) return on_one_line(boost::algorithm::replace_all_copy(*line, "\t", " "), longest_line);
    write("These bytes are no text (no UTF-8). Please type it again; nothing is lost.\n");
  }
}

std::optional<std::string> Terminal::read_line(const std::string& prompt, const std::vector<std::string>& completions) {
  std::cout << std::flush;
  if (!editing_) {
    std::cout << prompt << std::flush;
    std::string line;
    if (!std::getline(std::cin, line)) return std::nullopt;
    if (!line.empty() && line.back() == '\r') line.pop_back();
    return line;
  }
  offered() = completions;
  const std::unique_ptr<char, decltype(&std::free)> line(readline(prompt.c_str()), &std::free);
  if (!line) return std::nullopt;
  if (*line != '\0') add_history(line.get());
  return line.get();
}

void Terminal::say_if_interrupted(const std::string& text) {
  interrupt_message().fill('\0');
  text.copy(interrupt_message().data(), interrupt_message().size() - 1);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) std::signal(signal, interrupted);
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
