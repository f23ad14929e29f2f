#pragma once

#include <array>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "src/basics/number.hpp"
#include "src/knowledge/questions.hpp"
#include "src/knowledge/signs.hpp"

namespace kneewise {

/// How an answer came to be known.
enum class Mark {
  said,       ///< in so many words, or chosen
  confirmed,  ///< understood from free words, and confirmed
  derived,    ///< followed from other answers: nobody said it
};
inline constexpr std::array<std::string_view, 3> mark_ids = {"said", "confirmed", "derived"};
[[nodiscard]] constexpr std::string_view id_of(Mark mark) {
  return mark_ids[static_cast<std::size_t>(mark)];
}

/// What was answered to one question. Three states of an answer of a list: chosen, denied, open (nobody said).
struct Answer {
  bool known = true;                ///< false: asked, not known
  std::vector<std::string> chosen;  ///< ids; one for yes-no and choice; may be empty for several: none of these
  std::optional<Number> number;     ///< for numbers, in the unit of the question; rough ones are ranges
  std::vector<std::string> unsure;  ///< several: asked, not known
  std::vector<std::string> denied;  ///< several: asked, and no; for a list that was asked through in part
  bool others_denied = false;       ///< several: whatever is neither chosen nor unsure was denied
  double certainty = 1.0;           ///< 0 to 1
  Mark mark = Mark::said;           ///< changes no conclusion

  friend bool operator==(const Answer&, const Answer&) = default;
};

/// Question id to answer. A question that is absent was not asked.
using Answers = std::map<std::string, Answer, std::less<>>;

/// Asked, and not known.
[[nodiscard]] Answer unknown_answer();
[[nodiscard]] Answer number_answer(Number number);

/// Whether an answer of a list was denied: neither chosen nor unsure, in a list that was asked through.
[[nodiscard]] bool is_denied(const Answer& given, const Question& question, std::string_view answer);

/// A list in which this answer was chosen too, or was not.
[[nodiscard]] Answer with_chosen(Answer given, const std::string& answer);
[[nodiscard]] Answer without_chosen(Answer given, const std::string& answer);

/// Whether an answer may yet be given to a question; if so, whether the question was asked.
enum class Openness { closed, unknown, not_asked };

/// What was answered without certainty closes nothing, except that a worrying yes counts as it stands. An answer that a
/// list leaves out is open until it is denied.
[[nodiscard]] Openness openness(const Answers& answers, const Question& question, std::string_view answer);

/// The same for a number that is waited for within a range: what was answered roughly is open while it lies in it in
/// part.
[[nodiscard]] Openness openness(const Answers& answers, const Question& question, const Range& wanted);

/// Whether a follow-up question makes sense, given the answers to the question that it follows.
[[nodiscard]] bool applies(const Question& question, const Answers& answers);
/// Whether it surely makes none: whatever it follows was answered for sure, and otherwise.
[[nodiscard]] bool never_applies(const Question& question, const Answers& answers, const Vocabulary& vocabulary);

/// Answers with some of them changed or added.
[[nodiscard]] Answers changed(Answers answers, const Answers& changes);

/// Whether an answer has a certainty below 1.
[[nodiscard]] bool some_uncertain(const Answers& answers);

}  // namespace kneewise
