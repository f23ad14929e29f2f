#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "src/cases/answers.hpp"
#include "src/knowledge/knowledge.hpp"

namespace kneewise {

/// What was said to one option of a prompt.
enum class Said { yes, no, unsure };

/// One step of the interview: what is asked, and how it may be answered.
struct Prompt {
  enum class Kind {
    page,        ///< a page of the interview
    question,    ///< one question by itself
    follow_ups,  ///< danger signs that follow from an answer
    signs,       ///< a block of signs of one stage that are worth most now
    lift,        ///< one question whose answer could lift an emergency
    clear,       ///< danger signs, or one question, that must be ruled out before care is given
  };
  Kind kind = Kind::question;
  std::string id{};   ///< unique within an interview; of one question by itself that question's id
  std::string ask{};  ///< for the person; `clinical` for a therapist
  std::string clinical{};
  std::string hint{};
  std::vector<Option> options{};       ///< numbered from 1
  std::vector<std::string> numbers{};  ///< number questions that a typed number answers
  std::vector<std::string> words{};    ///< choice questions that a typed word answers
  std::string more{};                  ///< the page that one option more opens; may be empty

  /// Every question that it asks about.
  [[nodiscard]] std::set<std::string> questions() const;
  /// Whether it is a block of signs that were chosen one by one: what it leaves out of a list was not asked.
  [[nodiscard]] bool is_block() const;
};

/// What was said to a prompt. An option that is not in `said` was not answered.
struct Reply {
  std::map<Option, Said> said;
  std::vector<std::string> order;         ///< answers that were chosen, in the order they were named
  std::map<std::string, Number> numbers;  ///< by question; rough ones are ranges
  std::map<std::string, std::string> words;
  std::set<std::string> unknown;            ///< numbers and words that are not known
  std::map<std::string, double> certainty;  ///< by question, where it was said with less than certainty
  bool more = false;                        ///< the option that opens a further page

  friend bool operator==(const Reply&, const Reply&) = default;
};

/// A prompt that was put, and the reply.
struct Exchange {
  Prompt prompt;
  Reply reply;
};

/// An interview as a case file keeps it (key `interview`), so that it can go on where it was.
struct Record {
  Answers given{};  ///< what was known before it began
  std::vector<Exchange> exchanges{};
  bool finished = true;
};

}  // namespace kneewise
