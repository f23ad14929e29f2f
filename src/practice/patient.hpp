#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "src/cases/case.hpp"
#include "src/knowledge/knowledge.hpp"

namespace kneewise {

/// The question whose answers are what the hand finds, muscle by muscle.
inline constexpr std::string_view palpation_question = "palpation";
/// What the hand may find in one muscle, as answers of it.
[[nodiscard]] std::string taut_band_in(const std::string& muscle);
[[nodiscard]] std::string familiar_pain_from(const std::string& muscle);

/// One thing to find out from a patient: a question, or (for `palpation`) one muscle that is pressed.
struct Ask {
  std::string question;
  std::string muscle{};  ///< empty but for palpation

  friend bool operator==(const Ask&, const Ask&) = default;
  // clang-tidy 14 takes the zero of a defaulted comparison for a null pointer.
  friend auto operator<=>(const Ask&, const Ask&) = default;  // NOLINT(modernize-use-nullptr)
};

/// Whether a list holds an ask; and whether it holds anything about a question.
[[nodiscard]] bool holds(const std::vector<Ask>& asked, const Ask& ask);
[[nodiscard]] bool holds(const std::vector<Ask>& asked, std::string_view question);

/// A case that answers: only what is asked for, in the patient's words.
class Patient {
 public:
  /// @param knowledge  must live longer
  Patient(const Knowledge& knowledge, Case subject);

  [[nodiscard]] const Case& subject() const { return subject_; }
  /// The complaint of the case; one made from where it hurts when the case has none.
  [[nodiscard]] std::string complaint() const;
  /// What is known before the first question: who it is, where it hurts and since when, as far as the case holds it.
  [[nodiscard]] const Answers& opening() const { return opening_; }
  /// The same in words, one line each.
  [[nodiscard]] std::vector<std::string> opening_lines() const;
  /// Whether the case holds an answer, be it "not known".
  [[nodiscard]] bool holds(const Ask& ask) const;
  /// Whether what is on the card already rules a question out: one for children, put to an adult.
  [[nodiscard]] bool ruled_out(const Ask& ask) const;
  /// The answer, in the patient's words; of an examination, what is found.
  [[nodiscard]] std::string answer(const Ask& ask) const;
  /// Adds what the answer tells to what is known already. What the case does not hold becomes "not known".
  void tell(const Ask& ask, Answers& known) const;

 private:
  const Knowledge* knowledge_;
  Case subject_;
  Answers opening_;
};

/// An answer as a patient would say it.
[[nodiscard]] std::string in_words(const Answer& answer, const Question& question, const Wording& wording);

}  // namespace kneewise
