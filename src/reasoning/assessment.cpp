#include "src/reasoning/assessment.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

#include "src/basics/ids.hpp"
#include "src/reasoning/evidence_slots.hpp"
#include "src/reasoning/facts_of.hpp"
#include "src/reasoning/session.hpp"
#include "src/reasoning/supports.hpp"

namespace kneewise {

enum class Detail { brief, full };

namespace {

using engine::Fact;
using engine::Symbol;

// The questions not asked that the table calls typical of the muscle, strongest first.
std::vector<std::string> missing_for(const Knowledge& knowledge, const std::string& muscle, const Answers& answers) {
  constexpr std::size_t most = 6;
  std::vector<std::tuple<double, int, std::string>> wanted;
  std::set<std::string> seen;
  for (const TableRow& row : knowledge.rows_about(muscle)) {
    const Question* question = knowledge.vocabulary.find(row.question);
    if (question == nullptr || !question->asked || answers.contains(question->id)) continue;
    wanted.emplace_back(-knowledge.weights.of(row.strength, row.rank), question->order, question->id);
  }
  std::sort(wanted.begin(), wanted.end());
  std::vector<std::string> missing;
  for (const auto& [weight, order, id] : wanted)
    if (missing.size() < most && seen.insert(id).second) missing.push_back(id);
  return missing;
}

// What overloaded the likely muscles, or the first when only possible.
std::vector<Cause> causes_of(const Knowledge& knowledge, const std::vector<Candidate>& muscles) {
  std::vector<Cause> causes;
  for (const Candidate& muscle : muscles) {
    const bool leading =
        muscle.ranked.likelihood == Likelihood::likely || (&muscle == &muscles.front() && muscle.ranked.possible());
    if (!leading) continue;
    for (const Evidence& evidence : muscle.ranked.evidence_for) {
      if (evidence.kind != EvidenceKind::cause && evidence.kind != EvidenceKind::structure) continue;
      const auto habit = knowledge.habits.find(evidence.item);
      causes.push_back({muscle.ranked.id, evidence.because, evidence.text,
                        habit == knowledge.habits.end() ? "" : habit->second, evidence.sources});
    }
  }
  return causes;
}

template <typename Item>
std::vector<Standing> standings_of(const std::vector<Item>& ranking) {
  std::vector<Standing> standings;
  standings.reserve(ranking.size());
  for (const Item& item : ranking) standings.push_back({item.ranked.id, item.ranked.belief, item.ranked.likelihood});
  return standings;
}

// What the disposition asks for. What looks harmless is not treated while danger questions are open.
std::string action_for(const Knowledge& knowledge, const Assessment& assessment) {
  const std::string& own = knowledge.wording.dispositions.at(assessment.disposition).action;
  if (assessment.cleared || assessment.disposition <= Disposition::urgent) return own;
  if (assessment.disposition == Disposition::muscular) return knowledge.wording.not_cleared;
  return assessment.screen && assessment.screen->clear ? own : fmt::format("{} {}", own, knowledge.wording.not_cleared);
}

// The safety nets of the gravest families raised, then what everybody should know. In an emergency the first is enough.
std::string safety_net_of(const Knowledge& knowledge, const std::vector<RedFlag>& red_flags) {
  std::string text;
  std::set<std::string> families;
  for (const RedFlag& red_flag : red_flags)
    if (red_flag.disposition == red_flags.front().disposition && families.insert(red_flag.family).second)
      text += knowledge.wording.families.at(red_flag.family).safety_net + " ";
  const bool emergency = !red_flags.empty() && red_flags.front().disposition == Disposition::emergency;
  if (!emergency) return text + knowledge.wording.safety_net;
  text.pop_back();
  return text;
}

// The words and reasons of a piece of evidence: of its table row, else of the rule that concluded it.
void explain(const Knowledge& knowledge, const engine::Engine& main, const Fact& fact, Evidence& evidence) {
  evidence.because = findings_under(main, fact, evidence.rule);
  if (const TableRow* row = knowledge.find_row(evidence.about, evidence.item); row != nullptr) {
    // A row that speaks the other way was denied.
    evidence.text = (row->for_it == evidence.for_it ? "" : "denied: ") + row->text;
    evidence.sources = row->sources;
    return;
  }
  const RuleOutline& rule = entry_of(knowledge.rules, evidence.rule, "rule");
  evidence.text = rule.statement;
  evidence.sources = rule.sources;
}

// The rules that conclude a fact, each with how certain it is by that rule.
std::map<std::string, double> rules_of(const engine::Engine& main, const engine::FactView& fact, bool uncertain) {
  if (uncertain) return certainties_of(main, fact.copy());
  std::map<std::string, double> rules;
  fact.for_each_rule([&rules](std::string_view rule) { rules.emplace(rule, 1); });
  return rules;
}

std::vector<Evidence> read_evidence(const Knowledge& knowledge, const engine::Engine& main, bool uncertain,
                                    Detail detail) {
  std::vector<Evidence> all;
  all.reserve(160);
  const EvidenceSlots slots(main.shape_of("evidence"));
  main.for_each_fact("evidence", [&](const engine::FactView& fact) {
    // What rests on a row is one piece for each rule that concludes it, of which the ranking counts the strongest; what
    // rests on none is a piece of its own for each.
    for (const auto& [rule, certainty] : rules_of(main, fact, uncertain)) {
      Evidence& evidence = all.emplace_back();
      evidence.about = fact.symbol(slots.about);
      evidence.for_it = fact.symbol(slots.direction) == "for";
      evidence.kind = value_named<EvidenceKind>(evidence_kind_ids, fact.symbol(slots.kind)).value();
      evidence.strength = value_named<Strength>(strength_ids, fact.symbol(slots.strength)).value();
      evidence.rule = rule;
      evidence.item = fact.symbol(slots.item) == no_item ? rule : std::string(fact.symbol(slots.item));
      evidence.rank = static_cast<int>(fact.integer(slots.rank));
      evidence.certainty = certainty;
      if (detail == Detail::full) explain(knowledge, main, fact.copy(), evidence);
    }
  });
  return all;
}

}  // namespace

const Ranked* Assessment::find(std::string_view id) const {
  for (const Candidate& muscle : muscles)
    if (muscle.ranked.id == id) return &muscle.ranked;
  for (const AlternativeCandidate& other : alternatives)
    if (other.ranked.id == id) return &other.ranked;
  return nullptr;
}

std::vector<std::string> Assessment::possible_muscles() const {
  std::vector<std::string> ids;
  for (const Candidate& muscle : muscles)
    if (muscle.ranked.possible()) ids.push_back(muscle.ranked.id);
  return ids;
}

// Reads the conclusions of a session out into an assessment.
class Session::Reading {
 public:
  Reading(Session& session, Detail detail) : session_(session), knowledge_(session.knowledge()), detail_(detail) {}

  Assessment read() {
    assessment_.knowledge_version = knowledge_.version;
    assessment_.knowledge_sha256 = knowledge_.sha256;
    assessment_.red_flags = session_.red_flags();
    read_ranking();
    assessment_.causes = causes_of(knowledge_, assessment_.muscles);
    const auto gravest =
        assessment_.red_flags.empty() ? std::nullopt : std::optional(assessment_.red_flags.front().disposition);
    const Triage triage =
        triage_of(knowledge_, gravest, standings_of(assessment_.muscles), standings_of(assessment_.alternatives));
    assessment_.disposition = triage.disposition;
    if (!triage.alternative.empty())
      assessment_.because_of = entry_of(knowledge_.alternatives, triage.alternative, "differential diagnosis").name;
    assessment_.safety_net = safety_net_of(knowledge_, assessment_.red_flags);
    if (detail_ == Detail::full) read_the_rest();
    assessment_.action = action_for(knowledge_, assessment_);
    return std::move(assessment_);
  }

 private:
  void read_ranking() {
    std::vector<Evidence> evidence =
        read_evidence(knowledge_, session_.reasoner_.main_engine(), some_uncertain(session_.answers_), detail_);
    for (Ranked& ranked : rank(std::move(evidence), knowledge_.weights)) {
      if (const auto muscle = knowledge_.muscles.find(ranked.id); muscle != knowledge_.muscles.end()) {
        Candidate candidate{.ranked = std::move(ranked), .name = muscle->second.name};
        if (detail_ == Detail::full) {
          candidate.missing = missing_for(knowledge_, muscle->first, session_.answers_);
          if (const auto mimics = knowledge_.mimics.find(muscle->first); mimics != knowledge_.mimics.end())
            candidate.mimics = mimics->second;
        }
        assessment_.muscles.push_back(std::move(candidate));
      } else if (const auto other = knowledge_.alternatives.find(ranked.id); other != knowledge_.alternatives.end()) {
        const Alternative& own = other->second;
        assessment_.alternatives.push_back(
            {std::move(ranked), own.name, own.disposition, own.self_limiting, own.tells_apart});
      }
    }
  }

  void read_the_rest() {
    assessment_.screen = session_.screen();
    assessment_.cleared = assessment_.screen->clear && (assessment_.disposition == Disposition::routine_referral ||
                                                        assessment_.disposition == Disposition::muscular);
    for (const std::string& question : assessment_.screen->open_questions)
      if (assessment_.next_question.empty() && !session_.answers_.contains(question))
        assessment_.next_question = question;
    engine::Engine& main = session_.reasoner_.main_engine();
    const engine::Assumption outcome = main.assume(outcome_facts(assessment_));
    main.run();
    read_precautions_and_care(knowledge_, main, assessment_);
  }

  Session& session_;
  const Knowledge& knowledge_;
  Detail detail_;
  Assessment assessment_;
};

Assessment Session::ranking() {
  return Reading(*this, Detail::brief).read();
}

Assessment Session::assessment() {
  return Reading(*this, Detail::full).read();
}

}  // namespace kneewise
