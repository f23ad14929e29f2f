#pragma once

#include <functional>
#include <iosfwd>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <stdexcept>
#include <string>
#include <variant>
#include <vector>

#include "src/knowledge/vocabulary.hpp"

namespace kneewise {

/// What was said to one question. Three states of an answer of a list: chosen, denied, open (nobody said).
struct Answer {
  bool known = true;                ///< false: asked, not known
  std::vector<std::string> chosen;  ///< ids; one for yes-no and choice; may be empty for several: none of these
  std::optional<double> number;     ///< for numbers
  std::vector<std::string> unsure;  ///< several: asked, not known
  std::vector<std::string> denied;  ///< several: asked, and no; for a list that was asked through in part
  bool others_denied = false;       ///< several: whatever is neither chosen nor unsure was denied
  double certainty = 1.0;           ///< 0 to 1

  friend bool operator==(const Answer&, const Answer&) = default;
};

/// Whether an answer of a list was denied: neither chosen nor unsure, in a list that was asked through.
[[nodiscard]] bool is_denied(const Answer& given, const Question& question, std::string_view answer);

/// A list in which this answer was chosen too, or was not.
[[nodiscard]] Answer with_chosen(Answer given, const std::string& answer);
[[nodiscard]] Answer without_chosen(Answer given, const std::string& answer);

/// Question id to answer. A question that is absent was not asked.
using Answers = std::map<std::string, Answer, std::less<>>;

/// A case as a case file holds it: docs/case-format.md.
struct Case {
  std::string id;
  Answers answers;
  nlohmann::ordered_json document;  ///< the whole object as it was read; keys we do not know are kept
};

/// A case that cannot be used: where in it (a JSON pointer) and why, in one sentence.
struct CaseError {
  std::string id;  ///< empty when the case has none
  std::string at;
  std::string message;
};

using CaseOrError = std::variant<Case, CaseError>;

/// Input that cannot be read at all: one line that names file and place.
class InputError : public std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Reads cases from a JSON object, an array of objects, or NDJSON (one object a line), and gives each to `take` in
/// order. A case that is wrong becomes a CaseError in its place; the others are still read. Every answer passes one
/// gate: known ids, right types, numbers finite and in range, certainty from 0 to 1, ids of cases used once.
/// @param name  the file's name, for messages
/// @throws InputError when the text is not JSON at all
void read_cases(std::istream& input, const std::string& name, const Vocabulary& vocabulary,
                const std::function<void(CaseOrError)>& take);

/// The answer as a case file writes it: reading it back gives the same answer.
[[nodiscard]] nlohmann::ordered_json json_answer(const Answer& answer, const Question& question);

/// Checks one case object. @see read_cases
[[nodiscard]] CaseOrError read_case(nlohmann::ordered_json document, const Vocabulary& vocabulary);

}  // namespace kneewise
