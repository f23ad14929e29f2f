#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "src/practice/patient.hpp"
#include "src/reasoning/assess.hpp"
#include "src/reasoning/outlook.hpp"

namespace kneewise {

/// A muscle that a trainee thinks of.
struct Guess {
  std::string muscle;
  double sure = 0;  ///< 0 to 1; those of one judgement add up to 1 at most, the rest is "something else"
};

/// A judgement, before anything is revealed.
struct Judgement {
  std::string family{};                          ///< the danger that is feared most; empty: none
  double danger_sure = 0;                        ///< how sure that something dangerous is behind it, 0 to 1
  Disposition next = Disposition::inconclusive;  ///< what should happen
  std::vector<Guess> muscles{};                  ///< likeliest first; empty: no muscle fits
  std::string cause{};                           ///< "question=answer"; empty: none
  std::vector<std::string> precautions{};        ///< the most important ones
};

/// What was thought before the judgement: a muscle or a danger; neither when none.
struct Thought {
  std::string muscle{};
  std::string family{};
  double sure = 0;        ///< 0 to 1
  std::size_t after = 0;  ///< after how many questions
};

/// The state of one practice: a plain value.
struct Practice {
  std::vector<Ask> asked{};         ///< in order, each once
  std::vector<int> hints{};         ///< their levels, 1 to 4
  std::vector<Thought> thoughts{};  ///< in order; of several about the same the last
  std::optional<Judgement> judgement{};
};

/// What one question did to the expert's belief, in the order in which it was asked.
struct Step {
  Ask ask;
  bool held = false;    ///< the patient could answer
  bool danger = false;  ///< a question of the danger screen
  double shift = 0;     ///< 0 to 1: the largest change of a belief, and half for each level of urgency
  std::string about{};  ///< the muscle or alternative whose belief changed most; empty if none did
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
[[nodiscard]] double shift_between(const KnowledgeBase& base, const Outlook& before, const Outlook& after);

/// What one more question tells the expert, of `lead` too; its answer is added to what is known.
[[nodiscard]] Step step_after(const KnowledgeBase& base, const Patient& patient, const Ask& ask, Answers& known,
                              const std::string& lead = "");

/// What each question told the expert, asked in this order.
[[nodiscard]] std::vector<Step> trace(const KnowledgeBase& base, const Patient& patient, const std::vector<Ask>& asks,
                                      const std::string& lead = "");

/// The words of a table row or a rule, and where they come from.
struct Reason {
  std::string text;
  std::vector<std::string> sources;
};

/// Why the belief in a muscle or alternative changed between two states of knowledge: the strongest row or rule that
/// speaks now and did not before, in the direction of the change; nothing when none does.
[[nodiscard]] std::optional<Reason> reason_between(const KnowledgeBase& base, const Answers& before,
                                                   const Answers& after, const std::string& about);

/// The gravest red flag that the later answers raise and the earlier ones did not.
[[nodiscard]] std::optional<RedFlag> danger_between(const KnowledgeBase& base, const Answers& before,
                                                    const Answers& after);

/// A question whose worrying answer would by itself raise families of danger, as far as is known now.
struct DangerQuestion {
  std::string question;
  std::set<std::string> families;
};

/// All such questions, in the order of the ledger: gravest first. Found by looking ahead.
[[nodiscard]] std::vector<DangerQuestion> danger_questions(const KnowledgeBase& base, const Answers& known);

/// How the expert goes about a case: first the danger screen in the order of the ledger, one question for each family
/// that a single answer would raise and every one that the patient can answer; then, of what the patient can answer,
/// the question with the largest expected change, until none promises any; then the hand on the leading muscles.
struct Expert {
  std::vector<Step> path;
  std::vector<DangerQuestion> screen;                    ///< what one answer would have raised at the start
  std::map<std::string, std::set<std::string>> dangers;  ///< of the path: what each question of the screen was about
  Judgement judgement;
  std::set<std::string> precautions;  ///< all that hold at the end of the path
};
[[nodiscard]] Expert expert_of(const KnowledgeBase& base, const Patient& patient);

/// What a judgement is held against: the engine's assessment of all that the case holds, and what the case expects.
struct Key {
  Assessment assessment;
  std::vector<std::string> muscles;       ///< right ones, the engine's first; empty: none fits
  std::vector<std::string> leading;       ///< of these the engine's first, and a second one that is as likely
  std::vector<std::string> verdict;       ///< of these the ones that the case was found to be
  bool abstain = false;                   ///< naming no muscle is right: an ordinary explanation is likelier than any
  std::string mimic;                      ///< that ordinary explanation; empty: none is likelier
  bool dangerous = false;                 ///< urgent or an emergency
  std::vector<std::string> families;      ///< right ones; empty when not dangerous
  std::vector<Disposition> dispositions;  ///< acceptable ones, gravest first
  std::vector<std::string> signs;         ///< questions whose answers raise the danger
  std::vector<std::vector<std::string>> pictures;  ///< of these what each of the gravest red flags takes
  std::vector<std::string>
      causes;             ///< "question=answer": what loads a right muscle, or brings the mimic; strongest first
  bool no_cause = false;  ///< naming no cause is right
  std::vector<std::string> precautions;  ///< of this case, gravest first
};
[[nodiscard]] Key key_of(const KnowledgeBase& base, const Patient& patient);

/// The parts of a score. docs/practice.md explains them.
struct PracticeScore {
  double safety = 0;                   ///< of 35
  double information = 0;              ///< of 15
  double ranking = 0;                  ///< of 20
  double calibration = 0;              ///< of 15
  double precautions = 0;              ///< of 10
  double cause = 0;                    ///< of 5
  double hints = 0;                    ///< what hints cost
  bool missed = false;                 ///< a danger was missed: the total is capped
  double total = 0;                    ///< 0 to 100
  double screened = 0;                 ///< 0 to 1: share of the families of danger that were asked about
  double efficiency = 0;               ///< 0 to 1
  double coverage = 0;                 ///< 0 to 1: share of what could be learnt that was learnt
  double danger_brier = 0;             ///< 0 to 1
  std::optional<double> muscle_brier;  ///< 0 to 2; nothing when no muscle needed naming
  bool first_right = false;            ///< the first muscle is a right one, or none was named and none fits
};

inline constexpr double missed_danger_cap = 40;

/// What a hint of a level (1 to 4) costs.
[[nodiscard]] double cost_of_hint(int level);

/// Scores a practice that was judged. A pure function.
[[nodiscard]] PracticeScore score_of(const Patient& patient, const Key& key, const Expert& expert,
                                     const Practice& practice, const Vocabulary& vocabulary);

/// The question the expert would ask now; nothing when he would ask no more. For hints.
[[nodiscard]] std::optional<Ask> next_for_expert(const Expert& expert, const std::vector<Ask>& asked);

}  // namespace kneewise
