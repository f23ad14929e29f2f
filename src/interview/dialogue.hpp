#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "src/interview/reply.hpp"
#include "src/interview/sitting.hpp"
#include "src/talk/conversation.hpp"

namespace kneewise {

/// How a dialogue ended.
enum class Ended { finished, left };

/// The interview as a conversation: puts the prompts, explains, takes replies and commands, and keeps what was said
/// after each reply, before the next question: nothing is lost.
class Dialogue {
 public:
  /// @param sitting, conversation  must live longer
  /// @param prove_stop             say what it rests on that nothing more is asked
  Dialogue(Sitting& sitting, Conversation& conversation, bool prove_stop);

  /// Greets, asks what troubles the person unless that was said, and talks until there is nothing left to ask, or the
  /// person has enough.
  [[nodiscard]] Ended run();

 private:
  enum class Next { again, on, finish, leave };

  void greet();
  std::optional<Ended> ask_complaint();
  Next put(const Prompt& prompt, const Reply* before = nullptr);
  Next put_end();
  void show(const Prompt& prompt);
  void show_options(const Prompt& prompt);
  void show_words(const Prompt& prompt, Document& document) const;
  void say_what_changed(Document& document);
  void keep();
  [[nodiscard]] std::optional<std::string> read(std::vector<std::string> completions);
  [[nodiscard]] std::variant<Reply, NotUnderstood> understood(const std::string& line, const Prompt& prompt,
                                                              const Reply* before) const;
  [[nodiscard]] Commands<Next> commands(const Prompt* prompt);
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
  [[nodiscard]] const Knowledge& knowledge() const { return interview_.knowledge(); }
  [[nodiscard]] std::string label(const Prompt& prompt, const Option& option) const;
  [[nodiscard]] bool asks_yes_or_no(const Prompt& prompt) const;
  [[nodiscard]] bool put_before(Prompt::Kind kind) const;

  Sitting& sitting_;
  Interview& interview_;
  Conversation& conversation_;
  bool prove_stop_;
  std::string problem_;  // why what was said last is not kept
  bool kept_once_ = false;
  bool warned_ = false;                           // that leaving now loses something
  std::optional<std::size_t> changing_;           // the place of the exchange that is being changed
  Disposition told_ = Disposition::inconclusive;  // how urgent it was when last said
  NotUnderstood not_understood_;  // the last line at this prompt, as far as the next one may go on from it
};

}  // namespace kneewise
