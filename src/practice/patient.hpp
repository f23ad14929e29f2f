#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "src/cases/case.hpp"
#include "src/knowledge/knowledge.hpp"

namespace kneewise {

/// One thing to find out from a patient: a question, or (for `palpation`) one muscle that is pressed.
struct Ask {
  std::string question;
  std::string muscle{};  ///< empty but for palpation

  friend bool operator==(const Ask&, const Ask&) = default;
  friend auto operator<=>(const Ask&, const Ask&) = default;
};

/// A case that answers: only what is asked for, in the patient's words.
class Patient {
 public:
  /// @param base  must live longer
  Patient(const KnowledgeBase& base, Case subject);

  [[nodiscard]] const Case& subject() const { return subject_; }
  /// The complaint of the case; one made from where and how long it hurts when the case has none.
  [[nodiscard]] std::string complaint() const;
  /// What is known before the first question: who it is, where it hurts and since when, as far as the case holds it.
  [[nodiscard]] const Answers& opening() const { return opening_; }
  /// The same in words, one line each.
  [[nodiscard]] std::vector<std::string> opening_lines() const;
  /// Whether the case holds an answer, be it "not known".
  [[nodiscard]] bool holds(const Ask& ask) const;
  /// Whether what stands on the card already rules a question out: one for children, put to an adult.
  [[nodiscard]] bool ruled_out(const Ask& ask) const;
  /// The answer, in the patient's words; of an examination, what is found.
  [[nodiscard]] std::string answer(const Ask& ask) const;
  /// Adds what the answer tells to what is known already. What the case does not hold becomes "not known".
  void tell(const Ask& ask, Answers& known) const;

 private:
  const KnowledgeBase* base_;
  Case subject_;
  Answers opening_;
};

/// An answer as a patient would say it.
[[nodiscard]] std::string in_words(const Answer& answer, const Question& question, const Wording& wording);

/// Questions that a trainee can ask, by topic, in the order of the interview.
struct Topic {
  std::string id;    ///< the stage of the questions
  std::string name;  ///< as it is typed and shown
  std::vector<std::string> questions;
};
[[nodiscard]] std::vector<Topic> practice_topics(const Vocabulary& vocabulary);

/// Causes are answers about load, posture and build: "question=answer".
[[nodiscard]] std::vector<std::string> practice_causes(const Vocabulary& vocabulary);

/// Families with an urgent or emergency rule, by id.
[[nodiscard]] std::vector<std::string> danger_families(const KnowledgeBase& base);

/// "running" of "activity=running", in the patient's words.
[[nodiscard]] std::string cause_in_words(const std::string& cause, const Wording& wording);

}  // namespace kneewise
