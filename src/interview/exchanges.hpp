#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "src/cases/case.hpp"
#include "src/knowledge/knowledge.hpp"

namespace kneewise {

/// What was said to one option.
enum class Said { yes, no, unsure };

/// One step of the interview: what is asked, and how it may be answered.
struct Prompt {
  std::string id{};   ///< a screen, "more-STAGE" for a chosen block of signs, or a question asked by itself
  std::string ask{};  ///< for the person; `clinical` for a therapist
  std::string clinical{};
  std::string hint{};
  std::vector<Option> options{};       ///< numbered from 1
  std::vector<std::string> numbers{};  ///< number questions that a typed number answers
  std::vector<std::string> words{};    ///< choice questions that a typed word answers
  std::string more{};                  ///< the screen that one option more opens; may be empty
  bool to_lift = false;                ///< asked because its answer could lift an emergency
  bool to_clear = false;               ///< asked because every danger must be ruled out before care is given

  /// Every question that it asks about.
  [[nodiscard]] std::set<std::string> questions() const;
};

/// What was said to a prompt. An option that is not in `said` was not answered.
struct Reply {
  std::map<Option, Said> said;
  std::vector<std::string> order;         ///< answers that were chosen, in the order they were named
  std::map<std::string, double> numbers;  ///< by question
  std::map<std::string, std::string> words;
  std::set<std::string> unknown;            ///< numbers and words that are not known
  std::map<std::string, double> certainty;  ///< by question, where it was said with less than certainty
  bool more = false;                        ///< the option that opens a further screen

  friend bool operator==(const Reply&, const Reply&) = default;
};

/// A prompt that was put, and the reply.
struct Exchange {
  Prompt prompt;
  Reply reply;
};

/// Puts an exchange to the others; a second reply to a prompt takes the place of the first.
void put_exchange(std::vector<Exchange>& exchanges, Exchange exchange);

/// The answers that exchanges amount to. @param given  answers from before, which the exchanges add to
[[nodiscard]] Answers answers_of_exchanges(const Vocabulary& vocabulary, const Answers& given,
                                           const std::vector<Exchange>& exchanges);

/// Whether a follow-up question makes sense, given the answers to the question that it follows.
[[nodiscard]] bool applies(const Question& question, const Answers& answers);
/// Whether it surely makes none: whatever it follows was answered for sure, and otherwise.
[[nodiscard]] bool never_applies(const Question& question, const Answers& answers, const Vocabulary& vocabulary);

}  // namespace kneewise
