#pragma once

#include <string>
#include <vector>

#include "src/practice/patient.hpp"
#include "src/reasoning/assessment.hpp"
#include "src/reasoning/reasoner.hpp"

namespace kneewise {

/// What a judgement is held against: the engine's assessment of all that the case holds, and what the case expects.
struct AnswerKey {
  Assessment assessment;
  std::vector<std::string> muscles{};       ///< right ones, the engine's first; empty: none fits
  std::vector<std::string> leading{};       ///< of these the engine's first, and a second one that is as likely
  std::vector<std::string> verdict{};       ///< of these the ones that the case was found to be
  bool abstain = false;                     ///< naming no muscle is right: a differential diagnosis is likelier
  std::string mimic{};                      ///< that differential diagnosis; empty: none is likelier than any muscle
  bool dangerous = false;                   ///< urgent or an emergency
  std::vector<std::string> families{};      ///< right red-flag conditions; empty when not dangerous
  std::vector<Disposition> dispositions{};  ///< acceptable ones, gravest first
  std::vector<std::string> signs{};         ///< questions whose answers raise the danger
  std::vector<std::vector<std::string>> pictures{};  ///< of these what each of the gravest red flags takes
  std::vector<Finding> causes{};           ///< what loads a right muscle, or brings the mimic; strongest first
  bool no_cause = false;                   ///< naming no cause is right
  std::vector<std::string> precautions{};  ///< of this case, gravest first

  [[nodiscard]] bool has_cause(const Finding& cause) const;
};
[[nodiscard]] AnswerKey answer_key_of(Reasoner& reasoner, const Patient& patient);

// How an assessment is read, for the key and for the expert's judgement.

/// The engine's first muscle, and a second one that is as likely. @param possible  the belief from which one counts
[[nodiscard]] std::vector<std::string> leading_muscles(const Assessment& assessment, double possible);
/// The differential diagnosis that is likely, and likelier than any muscle; null when none is.
[[nodiscard]] const Ranked* mimic_in(const Assessment& assessment);
/// The answers that brought it on: of the mimic where one leads, and of these muscles in the order of the ranking.
[[nodiscard]] std::vector<Finding> causes_in(const Assessment& assessment, const std::vector<std::string>& muscles);
/// The precautions of this case alone. Nothing is treated before the doctor has seen a danger: then only what matters
/// at once, and rests on no muscle.
[[nodiscard]] std::vector<std::string> own_precautions(const Assessment& assessment);

}  // namespace kneewise
