#pragma once

#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "src/documents/document.hpp"

namespace kneewise {

enum class FeedbackMode { now, demand, end };

struct PracticeStyle {
  FeedbackMode feedback = FeedbackMode::end;
  std::size_t width = 80;
  bool colour = false;
};

/// Shows a prompt and gives the next line that was typed; nothing at the end of input. The second argument is what Tab
/// offers.
using ReadLine = std::function<std::optional<std::string>(const std::string&, const std::vector<std::string>&)>;

/// What a practice is said through: text out, lines in. Lines of a session that broke off are given again first, and
/// what is said meanwhile is not shown a second time.
class PracticeTalk {
 public:
  /// @param before  lines that were typed earlier
  PracticeTalk(const PracticeStyle& style, ReadLine read, std::ostream& out, std::vector<std::string> before);

  void say(const std::string& text, const std::string& lead = "");
  void item(const std::string& text, const std::string& lead = "");
  void show(const Document& document);
  /// The next line without white space at its ends; nothing at the end of input.
  /// @param question  said before the prompt; may be empty
  [[nodiscard]] std::optional<std::string> ask(const std::string& question, const std::string& prompt,
                                               const std::vector<std::string>& completions);
  /// What is said when the earlier lines have all been given.
  void on_resume(std::function<void()> recap) { recap_ = std::move(recap); }
  /// From now on everything is shown.
  void speak_up();
  [[nodiscard]] const PracticeStyle& style() const { return style_; }

 private:
  const PracticeStyle& style_;
  ReadLine read_;
  std::ostream& out_;
  std::vector<std::string> before_;
  std::size_t given_ = 0;
  bool quiet_;
  std::function<void()> recap_;
};

/// Whether somebody says in other words that there is nothing to name: "none of them", "no danger".
[[nodiscard]] bool means_none(const std::string& text);
/// "1 question", "2 questions".
[[nodiscard]] std::string counted(std::size_t number, const std::string& noun);
/// The words between the commas of a line.
[[nodiscard]] std::vector<std::string> pieces_of(const std::string& text);
/// A number and nothing else.
[[nodiscard]] std::optional<std::size_t> whole_number(std::string_view text);
/// What Tab offers for names of several words: each of their words.
[[nodiscard]] std::vector<std::string> words_to_complete(const std::vector<std::string>& names);

}  // namespace kneewise
