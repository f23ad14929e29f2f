#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "src/cases/exchange.hpp"

namespace kneewise {

using Words = std::vector<std::string>;

/// The words of a text, between white space.
[[nodiscard]] Words words_of(const std::string& text);
/// Words with one space between them.
[[nodiscard]] std::string joined(const Words& words);
/// In small letters and without apostrophes: "don't" and "dont" are the same.
[[nodiscard]] std::string plain(std::string text);
/// The parts of a line between commas and semicolons, without the points at the end of words.
[[nodiscard]] std::vector<std::string> parts_of(std::string line);

/// What can be named at a prompt, and by which words. Typed words are plain, see above.
class PromptNames {
 public:
  /// @param prompt, knowledge  must live longer
  PromptNames(const Prompt& prompt, const Knowledge& knowledge, Audience audience)
      : prompt_(prompt), knowledge_(knowledge), audience_(audience) {}

  [[nodiscard]] const Prompt& prompt() const { return prompt_; }
  [[nodiscard]] const Knowledge& knowledge() const { return knowledge_; }
  [[nodiscard]] Audience audience() const { return audience_; }
  /// An option as it is shown.
  [[nodiscard]] std::string label(const Option& option) const;

  /// The place of the option that has exactly this name.
  [[nodiscard]] std::optional<std::size_t> option_called(const std::string& text) const;
  /// The places of the options in whose names or id each of these words begins a word. With a "not" they must stand
  /// there as they are.
  [[nodiscard]] std::vector<std::size_t> options_named(const Words& typed) const;
  /// The place of the option that several words name together, and how many words these are; 0 when they name none.
  [[nodiscard]] std::pair<std::size_t, std::size_t> option_at(const Words& words, std::size_t at) const;
  /// The question and its answer that has exactly this name, among the words that are asked for: "rather not say".
  [[nodiscard]] std::optional<std::pair<std::string, std::string>> word_called(const std::string& text) const;
  /// Whether a word is the name of an answer, or the beginning of one of its words.
  [[nodiscard]] bool names(const std::string& word, const std::string& question, const std::string& answer) const;
  /// The name of what a number or word is asked for: "age 47".
  [[nodiscard]] bool is_topic(const std::string& word) const;
  /// A unit, unless a letter stands for a word here: "47 w".
  [[nodiscard]] bool is_unit(const std::string& word) const;
  /// What a mistyped word was probably meant to be.
  [[nodiscard]] std::optional<std::string> nearest_to(const std::string& word) const;

  /// A choice that has no answer such as "none": one of its answers must be so.
  [[nodiscard]] bool needs_answer(const std::string& question) const;
  /// What can be typed here, in a sentence.
  [[nodiscard]] std::string how_to_answer() const;

 private:
  const Prompt& prompt_;
  const Knowledge& knowledge_;
  Audience audience_;
};

}  // namespace kneewise
