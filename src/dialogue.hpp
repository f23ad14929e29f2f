#pragma once

#include <functional>
#include <nlohmann/json.hpp>
#include <string>

#include "src/document.hpp"
#include "src/interview.hpp"
#include "src/terminal.hpp"

namespace kneewise {

/// How a conversation looks.
struct DialogueStyle {
  TextStyle text{};
  bool accessible = false;  ///< 40 columns, everything in words
  bool prove_stop = false;  ///< print what it rests on that nothing more is asked
};

/// How a conversation ended.
enum class Ended { finished, left };

/// The interview as a conversation: puts the prompts, explains, takes replies and commands.
class Dialogue {
 public:
  /// @param save  called after each reply, before the next question: nothing that was said is lost
  Dialogue(const KnowledgeBase& base, Interview& interview, Terminal& terminal, DialogueStyle style,
           std::function<void()> save);

  /// Talks until there is nothing left to ask, or the person has enough.
  [[nodiscard]] Ended run();
  /// Free notes, by prompt.
  [[nodiscard]] const std::map<std::string, std::string>& notes() const { return notes_; }
  void set_notes(std::map<std::string, std::string> notes) { notes_ = std::move(notes); }

 private:
  enum class Next { again, on, finish, leave };

  Next put(const Prompt& prompt, bool changing = false);
  Next command(const std::string& line, const Prompt& prompt, bool changing, bool& understood);
  void show(const Prompt& prompt);
  void help_commands();
  void help(const Prompt& prompt, bool each_answer);
  void why(const Prompt& prompt);
  void how();
  void review();
  Next change(const std::string& number);
  [[nodiscard]] bool ask_on();
  void repeat_denied(const Prompt& prompt, const Reply& reply);
  [[nodiscard]] Audience audience() const;
  [[nodiscard]] std::string label(const Prompt& prompt, const Option& option) const;
  [[nodiscard]] std::vector<std::string> said_in(const Exchange& exchange) const;
  void say(const std::string& text, const std::string& lead = "", Tone tone = Tone::plain);
  void say(const Document& document);

  const KnowledgeBase& base_;
  Interview& interview_;
  Terminal& terminal_;
  DialogueStyle style_;
  std::function<void()> save_;
  std::map<std::string, std::string> notes_;
};

}  // namespace kneewise
