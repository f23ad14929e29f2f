#pragma once

#include <optional>
#include <string>
#include <vector>

#include "src/practice/patient.hpp"
#include "src/reasoning/difference.hpp"
#include "src/reasoning/session.hpp"

namespace kneewise {

/// What one question did to the expert's belief, in the order in which it was asked.
struct Step {
  Ask ask;
  bool held = false;    ///< the patient could answer
  bool danger = false;  ///< a question of the danger screen
  double shift = 0;     ///< 0 to 1: the largest change of a belief, and half for each level of urgency
  std::string about{};  ///< the muscle or differential diagnosis whose belief changed most; empty if none did
  double before = 0;    ///< its belief, -1 to 1
  double after = 0;
  std::string lead{};  ///< a muscle that is watched: the one that leads in the end; may be empty
  double lead_before = 0;
  double lead_after = 0;
  Disposition from = Disposition::inconclusive;
  Disposition to = Disposition::inconclusive;
};

/// From this shift on a question told something.
inline constexpr double smallest_shift = 0.03;

/// How far two outlooks are apart, as in Step::shift.
[[nodiscard]] double shift_between(const Knowledge& knowledge, const Outlook& before, const Outlook& after);

/// What a question told, given the outlooks before it and after it, of `lead` too.
[[nodiscard]] Step step_between(const Knowledge& knowledge, const Patient& patient, const Ask& ask,
                                const Outlook& before, const Outlook& after, const std::string& lead);

/// What one more question tells the expert; its answer is added to what is known.
[[nodiscard]] Step step_after(Reasoner& reasoner, const Patient& patient, const Ask& ask, Answers& known,
                              const std::string& lead = "");

/// What each question told the expert, asked in this order.
[[nodiscard]] std::vector<Step> trace(Reasoner& reasoner, const Patient& patient, const std::vector<Ask>& asks,
                                      const std::string& lead = "");

/// The words of a table row or a rule, and where they come from.
struct Reason {
  std::string text;
  std::vector<std::string> sources;
};

/// Why the expert thinks otherwise with more answers than with fewer.
class Reasons {
 public:
  Reasons(Reasoner& reasoner, const Answers& before, const Answers& after);
  Reasons(const Reasons&) = delete;
  Reasons& operator=(const Reasons&) = delete;

  /// Why the belief in a muscle or differential diagnosis changed: the strongest row or rule that speaks now and did
  /// not before, in the direction of the change; nothing when none does.
  [[nodiscard]] std::optional<Reason> for_belief_in(const std::string& about) const;
  /// The gravest red flag that is new; nothing when none is.
  [[nodiscard]] const RedFlag* new_red_flag() const;

 private:
  const Knowledge& knowledge_;
  Assessment before_;
  Assessment after_;
  Difference difference_;
};

}  // namespace kneewise
