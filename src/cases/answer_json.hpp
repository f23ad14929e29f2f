#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <utility>

#include "src/basics/input_error.hpp"
#include "src/cases/answers.hpp"

namespace kneewise {

/// A value that cannot be used, in one sentence, and where it is: a JSON pointer.
class Refused : public InputError {
 public:
  Refused(std::string at, const std::string& message) : InputError(message), at_(std::move(at)) {}
  [[nodiscard]] const std::string& at() const { return at_; }

 private:
  std::string at_;
};

/// What sort of value it is, in words: "a list".
[[nodiscard]] std::string type_name(const nlohmann::ordered_json& value);

/// The gate of all answers: known ids, right types, numbers finite and in range, certainty from 0 to 1.
/// @param answers  the object of question and answer: docs/case-format.md
/// @param at       where it is
/// @throws Refused at the first answer that is wrong
[[nodiscard]] Answers read_answers(const nlohmann::ordered_json& answers, const std::string& at,
                                   const Vocabulary& vocabulary);

/// An answer as a case file writes it. Reading it back gives the same answer, here and below; what stood beside
/// `unknown` means nothing, and is not written.
[[nodiscard]] nlohmann::ordered_json json_answer(const Answer& answer, const Question& question);
/// A number of a question as a case file writes it: 47, or {"from": 45, "to": 55}.
[[nodiscard]] nlohmann::ordered_json json_number(const Number& number);
/// Reads it back. @throws Refused when it is none, or out of the question's range
[[nodiscard]] Number number_in(const nlohmann::ordered_json& value, const Question& question, const std::string& at);
/// The object of question and answer, without marks. @throws UnknownId for a question that the vocabulary lacks
[[nodiscard]] nlohmann::ordered_json json_answers(const Answers& answers, const Vocabulary& vocabulary);

/// Whether anything but `said` is marked.
[[nodiscard]] bool has_marks(const Answers& answers);
/// The object `origin_of`: question to `confirmed` or `derived`; what is not in it was said.
[[nodiscard]] nlohmann::ordered_json json_marks(const Answers& answers);
/// Puts its marks on the answers. @throws Refused for a question that has no answer, or another word
void read_marks(const nlohmann::ordered_json& marks, const std::string& at, Answers& answers);

}  // namespace kneewise
