#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "src/documents/document.hpp"
#include "src/talk/terminal.hpp"

namespace kneewise {

/// How a conversation looks.
struct TalkStyle {
  std::optional<std::size_t> width{};  ///< columns; nothing: those of the terminal, which may be resized meanwhile
  bool colour = false;
  std::string prompt = "> ";  ///< before each line that is typed, unless the question has its own
};

/// Shows a prompt and gives the next line that was typed; nothing at the end of input. The second argument is what Tab
/// offers.
using ReadLine =
    std::function<std::optional<std::string>(const std::string& prompt, const std::vector<std::string>& completions)>;
/// Shows a text as it is.
using WriteText = std::function<void(const std::string& text)>;

/// A conversation: texts out, lines in. It may go on where one was broken off: lines that were typed then are given
/// again first, and what is said meanwhile is not shown a second time.
class Conversation {
 public:
  /// At a terminal, or through a pipe. @param terminal  must live longer
  Conversation(Terminal& terminal, TalkStyle style);
  /// @param before  lines that were typed earlier
  Conversation(ReadLine read, WriteText write, TalkStyle style, std::vector<std::string> before = {});

  void say(const std::string& text, const std::string& lead = "", Tone tone = Tone::plain);
  void say(const Document& document);
  void item(const std::string& text, const std::string& lead = "");
  /// A list to choose from, numbered from 1. @see place_of
  void numbered(const std::vector<std::string>& texts);
  /// Shows a text as it is: a picture in letters.
  void write(const std::string& text);

  /// The next line without white space at its ends; nothing at the end of input.
  /// @param question     said before; may be empty
  /// @param completions  what Tab offers
  /// @param prompt       instead of the usual one; may be empty
  [[nodiscard]] std::optional<std::string> ask(const std::string& question, const std::vector<std::string>& completions,
                                               const std::string& prompt = "");
  /// Asks until it is answered; nothing when somebody leaves instead. Enter means `otherwise`, if that is anything.
  [[nodiscard]] std::optional<bool> yes_or_no(const std::string& question, std::optional<bool> otherwise);

  /// What is said when the earlier lines have all been given.
  void on_resume(std::function<void()> recap) { recap_ = std::move(recap); }
  /// From now on everything is shown.
  void speak_up();

  /// Columns for the next text.
  [[nodiscard]] std::size_t width() const;
  [[nodiscard]] const TalkStyle& style() const { return style_; }

 private:
  ReadLine read_;
  WriteText write_;
  TalkStyle style_;
  std::vector<std::string> before_;
  std::size_t given_ = 0;
  bool quiet_;
  std::function<void()> recap_;
};

/// The first word of a line in small letters, and what is behind it.
[[nodiscard]] std::pair<std::string, std::string> word_and_rest(const std::string& line);
/// What is between the commas of a line.
[[nodiscard]] std::vector<std::string> pieces_of(std::string_view line);
/// A number from 0 and nothing else.
[[nodiscard]] std::optional<std::size_t> whole_number(std::string_view text);
/// The place in a list, from 0, that a typed number from 1 to `count` names; nothing for anything else.
[[nodiscard]] std::optional<std::size_t> place_of(std::string_view typed, std::size_t count);
/// What Tab offers for names of several words: each of their words.
[[nodiscard]] std::vector<std::string> words_to_complete(const std::vector<std::string>& names);

/// What can be typed beside an answer, as a table.
/// @tparam Result  what a command comes to: whether the conversation goes on, and where
template <typename Result>
class Commands {
 public:
  struct Row {
    std::vector<std::string> words{};  ///< ways to type it, in small letters
    std::string shown{};               ///< as the help lists it; empty: not listed
    std::string meaning{};
    /// Given what is behind the word; nothing: only explained, and read as an answer.
    std::function<Result(const std::string& rest)> run{};
    bool alone = false;  ///< with more behind it, the line is an answer
  };

  Commands() = default;
  explicit Commands(std::vector<Row> rows) : rows_(std::move(rows)) {}

  /// Runs the command that a line names; nothing when it names none.
  [[nodiscard]] std::optional<Result> run(const std::string& line) const {
    const auto [word, rest] = word_and_rest(line);
    for (const Row& row : rows_)
      if (row.run && (!row.alone || rest.empty()) &&
          std::find(row.words.begin(), row.words.end(), word) != row.words.end())
        return row.run(rest);
    return std::nullopt;
  }
  /// Every word that is in the table, for Tab.
  [[nodiscard]] std::vector<std::string> words() const {
    std::vector<std::string> all;
    for (const Row& row : rows_) all.insert(all.end(), row.words.begin(), row.words.end());
    return all;
  }
  /// What can be typed, a line each.
  [[nodiscard]] Document help() const {
    Document document;
    for (const Row& row : rows_)
      if (!row.shown.empty()) document.item(row.meaning, row.shown + ":");
    return document;
  }

 private:
  std::vector<Row> rows_;
};

}  // namespace kneewise
