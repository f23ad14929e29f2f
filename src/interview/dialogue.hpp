#pragma once

#include <functional>
#include <nlohmann/json.hpp>
#include <string>

#include "src/interview/interview.hpp"
#include "src/interview/reply.hpp"
#include "src/talk/terminal.hpp"
#include "src/reasoning/assessment.hpp"
#include "src/documents/document.hpp"

namespace kneewise {

/// How a conversation looks.
struct DialogueStyle {
  TextStyle text{};
  bool accessible = false;  ///< 40 columns, everything in words
  bool prove_stop = false;  ///< print what it rests on that nothing more is asked
};

/// How a conversation ended.
enum class Ended { finished, left };

/// Keeps what was said: in its usual place, or in a file that was named. @return why it could not, or nothing
using Keep = std::function<std::string(const std::string& elsewhere)>;

/// The interview as a conversation: puts the prompts, explains, takes replies and commands.
class Dialogue {
 public:
  /// @param keep  called after each reply, before the next question: nothing that was said is lost
  Dialogue(const KnowledgeBase& base, Interview& interview, Terminal& terminal, DialogueStyle style, Keep keep);

  /// Talks until there is nothing left to ask, or the person has enough.
  [[nodiscard]] Ended run();
  /// Asks what troubles the person, in their own words. @return how it ended, if it did
  [[nodiscard]] std::optional<Ended> ask_complaint(std::string& complaint);
  /// Keeps what was said, and tells the person when that fails, and when it works again.
  void keep();
  /// Free notes, by prompt.
  [[nodiscard]] const std::map<std::string, std::string>& notes() const { return notes_; }
  void set_notes(std::map<std::string, std::string> notes) { notes_ = std::move(notes); }
  void say(const std::string& text, const std::string& lead = "", Tone tone = Tone::plain);
  void say(const Document& document);

 private:
  enum class Next { again, on, finish, leave };

  Next put(const Prompt& prompt, const Reply* before = nullptr);
  Next put_end();
  void show(const Prompt& prompt);
  void show_options(const Prompt& prompt);
  void show_end();
  [[nodiscard]] std::optional<std::string> read(std::vector<std::string> completions);
  [[nodiscard]] std::variant<Reply, NotUnderstood> understood(const std::string& line, const Prompt& prompt,
                                                              const Reply* before) const;
  std::optional<Next> command(const std::string& line, const Prompt* prompt);
  void help_commands();
  void help(const Prompt& prompt, bool each_answer);
  void why(const Prompt& prompt);
  void how();
  void add_dangers(Document& document, const Assessment& assessment, Disposition least) const;
  void add_open_dangers(Document& document) const;
  void review(const std::string& number);
  Next change(const std::string& number);
  Next change_at(std::size_t place);
  Next back();
  Next leave();
  void note(const std::string& text, const std::string& about);
  void save(const std::string& elsewhere);
  void repeat_named(const std::string& line, const Prompt& prompt, const Reply& reply);
  void repeat_denied(const Prompt& prompt, const Reply& reply);
  [[nodiscard]] const Exchange* numbered(const std::string& command, const std::string& number);
  [[nodiscard]] Audience audience() const;
  [[nodiscard]] std::string label(const Prompt& prompt, const Option& option) const;
  [[nodiscard]] bool asks_yes_or_no(const Prompt& prompt) const;
  [[nodiscard]] std::vector<std::string> said_in(const Exchange& exchange) const;
  [[nodiscard]] std::vector<std::string> denied_in(const Prompt& prompt, const Reply& reply) const;

  const KnowledgeBase& base_;
  Interview& interview_;
  Terminal& terminal_;
  DialogueStyle style_;
  Keep keep_;
  std::map<std::string, std::string> notes_;
  std::string problem_;
  bool kept_once_ = false;
  bool warned_ = false;                           // that leaving now loses something
  std::optional<std::size_t> changing_;           // the place of the exchange that is being changed
  Disposition told_ = Disposition::inconclusive;  // how urgent it was when last said
  NotUnderstood not_understood_;  // the last line at this prompt, as far as the next one may go on from it
};

}  // namespace kneewise
