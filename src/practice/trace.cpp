#include "src/practice/trace.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string_view>

#include "src/basics/ids.hpp"

namespace kneewise {
namespace {

// The belief that changed most, of those that matter before or after.
struct BeliefChange {
  std::string_view about{};
  double before = 0;
  double after = 0;
  [[nodiscard]] double size() const { return std::abs(after - before); }
};

void look_at(const std::vector<Standing>& before, const std::vector<Standing>& after, double floor,
             BeliefChange& largest) {
  const auto look = [&](std::string_view id) {
    const BeliefChange change{id, belief_in(before, id), belief_in(after, id)};
    if (std::max(change.before, change.after) >= floor && change.size() > largest.size()) largest = change;
  };
  for (const Standing& item : before) look(item.id);
  for (const Standing& item : after) look(item.id);
}

BeliefChange largest_change(const Knowledge& knowledge, const Outlook& before, const Outlook& after) {
  BeliefChange largest;
  look_at(before.muscles, after.muscles, knowledge.weights.possible, largest);
  look_at(before.alternatives, after.alternatives, knowledge.weights.possible, largest);
  return largest;
}

double shift_of(const BeliefChange& change, Disposition from, Disposition to) {
  const int levels = std::abs(static_cast<int>(from) - static_cast<int>(to));
  return std::min(1.0, change.size() + (0.5 * levels));
}

Outlook outlook_of(Reasoner& reasoner, const Answers& answers) {
  return Session(reasoner, answers).outlook();
}

// What a piece of evidence says, in the words of its row or rule.
Reason said_by(const Knowledge& knowledge, const Evidence& piece) {
  if (const TableRow* row = knowledge.find_row(piece.about, piece.item); row != nullptr)
    return {(row->for_it == piece.for_it ? "" : "denied: ") + row->text, row->sources};
  const RuleOutline& rule = entry_of(knowledge.rules, piece.rule, "rule");
  return {rule.statement, rule.sources};
}

}  // namespace

double shift_between(const Knowledge& knowledge, const Outlook& before, const Outlook& after) {
  return shift_of(largest_change(knowledge, before, after), before.triage.disposition, after.triage.disposition);
}

Step step_between(const Knowledge& knowledge, const Patient& patient, const Ask& ask, const Outlook& before,
                  const Outlook& after, const std::string& lead) {
  const BeliefChange change = largest_change(knowledge, before, after);
  Step step{.ask = ask, .held = patient.holds(ask)};
  step.danger = knowledge.vocabulary.at(ask.question).stage == Stage::danger;
  step.from = before.triage.disposition;
  step.to = after.triage.disposition;
  step.shift = shift_of(change, step.from, step.to);
  step.about = change.about;
  step.before = change.before;
  step.after = change.after;
  step.lead = lead;
  step.lead_before = belief_in(before.muscles, lead);
  step.lead_after = belief_in(after.muscles, lead);
  return step;
}

Step step_after(Reasoner& reasoner, const Patient& patient, const Ask& ask, Answers& known, const std::string& lead) {
  const Outlook before = outlook_of(reasoner, known);
  patient.tell(ask, known);
  return step_between(reasoner.knowledge(), patient, ask, before, outlook_of(reasoner, known), lead);
}

std::vector<Step> trace(Reasoner& reasoner, const Patient& patient, const std::vector<Ask>& asks,
                        const std::string& lead) {
  std::vector<Step> steps;
  steps.reserve(asks.size());
  Answers known = patient.opening();
  Outlook before = outlook_of(reasoner, known);
  for (const Ask& ask : asks) {
    patient.tell(ask, known);
    Outlook after = outlook_of(reasoner, known);
    steps.push_back(step_between(reasoner.knowledge(), patient, ask, before, after, lead));
    before = std::move(after);
  }
  return steps;
}

Reasons::Reasons(Reasoner& reasoner, const Answers& before, const Answers& after)
    : knowledge_(reasoner.knowledge()),
      before_(Session(reasoner, before).ranking()),
      after_(Session(reasoner, after).ranking()),
      difference_(between(before_, after_)) {}

std::optional<Reason> Reasons::for_belief_in(const std::string& about) const {
  const Ranked* then = before_.find(about);
  const Ranked* now = after_.find(about);
  const bool rose = (now == nullptr ? 0 : now->belief) > (then == nullptr ? 0 : then->belief);
  // What lifts is new evidence for it, or evidence against it that is gone; and the other way round.
  const Evidence* come = nullptr;
  const Evidence* gone = nullptr;
  for (const Difference::Weighed& piece : difference_.evidence) {
    if (piece.either().about != about) continue;
    if (piece.either().for_it == rose && piece.weight_after() > piece.weight_before() &&
        (come == nullptr || piece.after->weight > come->weight))
      come = &*piece.after;
    if (piece.either().for_it != rose && piece.weight_before() > piece.weight_after() &&
        (gone == nullptr || piece.before->weight > gone->weight))
      gone = &*piece.before;
  }
  if (come != nullptr) return said_by(knowledge_, *come);
  if (gone == nullptr) return std::nullopt;
  Reason reason = said_by(knowledge_, *gone);
  reason.text = "no longer: " + reason.text;
  return reason;
}

const RedFlag* Reasons::new_red_flag() const {
  return difference_.grounds.come.empty() ? nullptr : &difference_.grounds.come.front();
}

}  // namespace kneewise
