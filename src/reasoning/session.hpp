#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "src/cases/answers.hpp"
#include "src/reasoning/assessment.hpp"
#include "src/reasoning/reasoner.hpp"
#include "src/reasoning/screen.hpp"
#include "src/reasoning/triage.hpp"

namespace kneewise {

struct CaseFacts;

/// A point of a published score that a red flag rests on.
struct ScorePoint {
  std::string item;
  std::vector<Finding> because;
  std::vector<std::string> rules;  ///< that give it, sorted
};

/// What a precaution rests on beside findings.
struct PrecautionGrounds {
  std::set<std::string> by_care;     ///< rules that conclude a precaution from care that is offered
  std::set<std::string> when_clear;  ///< rules that would conclude one if every danger were ruled out
};

/// A case in the engines, for as long as this object lives. All that can be asked of a case is asked of it; its end
/// leaves the engines as they were, also when it is ended by an exception.
///
/// An engine::Error comes from a rule that fails or from rules that do not come to rest; any function here may throw
/// it.
class Session {
 public:
  /// @throws std::logic_error while another session stands on this reasoner: two cases would be assessed as one
  Session(Reasoner& reasoner, Answers answers);
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  [[nodiscard]] const Knowledge& knowledge() const { return reasoner_.knowledge(); }
  [[nodiscard]] const Answers& answers() const { return answers_; }

  /// The disposition and the order of muscles and differential diagnoses. Microseconds.
  [[nodiscard]] const Outlook& outlook();
  /// With their reasons, gravest first, then by family and rule.
  [[nodiscard]] std::vector<RedFlag> red_flags();
  /// The ledger of danger alone. Looks ahead over every danger rule: milliseconds.
  [[nodiscard]] Screen screen();
  /// The evidence weighed, without its texts and reasons, and without screen, precautions and care; never cleared.
  [[nodiscard]] Assessment ranking();
  /// Everything.
  [[nodiscard]] Assessment assessment();

  /// What it would come to with other answers to these questions. Cheap where they only add to what was answered.
  [[nodiscard]] Outlook outlook_with(const Answers& changes);
  [[nodiscard]] Outlook outlook_with(const std::string& question, const Answer& answer);
  /// The danger rules that would hold then.
  [[nodiscard]] std::set<std::string> red_flag_rules_with(const Answers& changes);
  /// The families with an urgent or emergency red flag, and those there would be if this answer were added to what was
  /// answered, whatever was answered to that question before.
  [[nodiscard]] std::set<std::string> urgent_families();
  [[nodiscard]] std::set<std::string> urgent_families_given(const std::string& question, const Answer& answer);
  /// How often it looked ahead so far.
  [[nodiscard]] std::size_t look_aheads() const { return look_aheads_; }

  /// Of each rule of a family that was not raised: whether it can still be, and what it waits for; gravest first.
  [[nodiscard]] std::vector<RuleOutlook> rule_outlooks(std::string_view family);
  /// The points that the red flag of a rule rests on, by item; empty for a rule that does not hold or counts none.
  [[nodiscard]] std::vector<ScorePoint> points_under(std::string_view rule);
  /// @param assessment  of this case
  [[nodiscard]] PrecautionGrounds precaution_grounds(const Assessment& assessment);

 private:
  // The case in both engines, with the rules at rest.
  struct InEngines {
    InEngines(Reasoner& reasoner, const Answers& answers);
    InEngines(Reasoner& reasoner, const CaseFacts& facts);
    engine::Assumption main;
    engine::Assumption danger;
  };
  class Reading;

  // Runs `read` while these answers stand as well; told whether one of all answers is uncertain.
  void look(const Answers& changes, const std::function<void(bool)>& read);
  [[nodiscard]] Outlook outlook_now(bool uncertain);
  [[nodiscard]] RedFlag red_flag_of(const engine::Fact& fact, const std::string& rule_name);

  Reasoner& reasoner_;
  Answers answers_;
  std::optional<InEngines> case_;
  std::optional<Outlook> outlook_;
  std::size_t look_aheads_ = 0;
};

/// The whole assessment of a case that needs no more than that. @see Session
[[nodiscard]] inline Assessment assess(Reasoner& reasoner, const Answers& answers) {
  return Session(reasoner, answers).assessment();
}

/// What is concluded about precautions and care once the ranking is known, read from the main engine in which the case
/// and its outcome_facts stand.
void read_precautions_and_care(const Knowledge& knowledge, const engine::Engine& main, Assessment& assessment);

}  // namespace kneewise
