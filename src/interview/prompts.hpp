#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "src/cases/exchange.hpp"

namespace kneewise {

/// What was said so far, as far as it decides what may still be asked. Points into what it is made of.
class Asked {
 public:
  Asked(const Knowledge& knowledge, const Answers& answers, const std::vector<Exchange>& exchanges)
      : knowledge_(knowledge), answers_(answers), exchanges_(exchanges) {}

  [[nodiscard]] const Knowledge& knowledge() const { return knowledge_; }
  [[nodiscard]] const Answers& answers() const { return answers_; }
  [[nodiscard]] const std::vector<Exchange>& exchanges() const { return exchanges_; }

  /// Whether a therapist answers.
  [[nodiscard]] bool by_therapist() const;
  /// Whether a prompt of that id was put.
  [[nodiscard]] bool was_put(const std::string& id) const;
  /// Whether nobody has answered to this option, here or in what was known before.
  [[nodiscard]] bool is_open(const Option& option) const;
  /// Whether it makes sense to ask it, of whoever answers.
  [[nodiscard]] bool may_ask(const Question& question) const;
  /// How many options were shown so far.
  [[nodiscard]] std::size_t options_shown() const;

 private:
  const Knowledge& knowledge_;
  const Answers& answers_;
  const std::vector<Exchange>& exchanges_;
};

/// Whether it is a therapist who answers.
[[nodiscard]] bool answered_by_therapist(const Answers& answers);

/// What of a page is still open; nothing when it need not be put.
[[nodiscard]] std::optional<Prompt> page_prompt(const Asked& asked, const Page& page);
/// One question by itself.
[[nodiscard]] Prompt question_prompt(const Asked& asked, const Question& question);
/// Questions about danger that follow from an answer; those of yes or no are asked together.
/// @param by_age  those that follow from the age alone, or all others
[[nodiscard]] std::optional<Prompt> follow_up_prompt(const Asked& asked, bool by_age);

/// Asks for a block about one question in the words of that question.
void ask_by_itself(Prompt& prompt, const Knowledge& knowledge);
/// Asks for a block of one stage in the words of that stage.
void ask_in_words_of_stage(Prompt& prompt, const Knowledge& knowledge);

/// The words of an option at a prompt.
[[nodiscard]] std::string option_label(const Prompt& prompt, const Option& option, const Knowledge& knowledge,
                                       Audience audience);

}  // namespace kneewise
