#include "src/reasoning/assess.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <stdexcept>
#include <tuple>

#include "src/lists.hpp"
#include "src/reasoning/outlook.hpp"
#include "src/reasoning/screen.hpp"

namespace kneewise {
namespace {

using engine::Fact;
using engine::NewFact;
using engine::Symbol;

NewFact finding(const std::string& question, engine::Value answer, double certainty) {
  NewFact fact{"finding", {{"question", Symbol{question}}, {"answer", std::move(answer)}}};
  if (certainty < 1) fact.slots.emplace_back("certainty", certainty);
  return fact;
}

// Whole numbers go in as integers, so that they print without a point.
engine::Value number_value(double number) {
  if (std::floor(number) == number) return static_cast<std::int64_t>(number);
  return number;
}

void add_list(std::vector<NewFact>& facts, const Question& question, const Answer& answer) {
  for (const std::string& chosen : answer.chosen)
    facts.push_back(finding(question.id, Symbol{chosen}, answer.certainty));
  if (answer.certainty < 1) return;  // what is denied without certainty is not denied
  for (const std::string& other : question.answers)
    if (is_denied(answer, question, other))
      facts.push_back({"denied", {{"question", Symbol{question.id}}, {"answer", Symbol{other}}}});
}

// What a fact of the case says, as a line of "because"; nothing for a fact that is none.
std::optional<std::string> said(const Fact& fact) {
  const std::string& name = fact.template_name();
  if (name == "finding" || name == "denied")
    return fmt::format("{}{}={}", name == "denied" ? "not " : "", fact.symbol("question"),
                       engine::printed(fact.at("answer")));
  if (name == "asked") return fact.symbol("question") + "=" + fact.symbol("state");
  if (name == "candidate") return "muscle=" + fact.symbol("muscle");
  if (name == "alternative-candidate") return "alternative=" + fact.symbol("alternative");
  return std::nullopt;
}

void collect_findings(const engine::Engine& engine, const Fact& fact, std::set<std::string>& findings,
                      std::set<engine::FactIndex>& seen) {
  if (!seen.insert(fact.index).second) return;
  for (const auto& support : engine.supports(fact)) {
    for (const Fact& below : support.facts) {
      if (auto words = said(below)) {
        findings.insert(std::move(*words));
      } else if (below.template_name() == "red-flag" && engine.supports(below).empty()) {
        findings.insert("red-flag=" + below.symbol("family"));  // carried over from the danger engine
      } else if (below.template_name() != "reached" && below.template_name() != "care") {  // would repeat the case
        collect_findings(engine, below, findings, seen);
      }
    }
  }
}

RedFlag read_red_flag(const KnowledgeBase& base, const Answers& answers, const Fact& fact) {
  RedFlag red_flag;
  red_flag.family = fact.symbol("family");
  red_flag.rule = fact.symbol("rule");
  red_flag.disposition = disposition_of(fact.symbol("disposition")).value();
  const Family& family = base.wording.families.at(red_flag.family);
  const RuleOutline& rule = base.rules.at(red_flag.rule);
  red_flag.name = family.name;
  red_flag.statement = rule.statement;
  red_flag.text = family.text;
  red_flag.clinical = family.clinical;
  red_flag.family_action = family.action;
  red_flag.action = fmt::format("{} {}", base.wording.dispositions.at(red_flag.disposition).action, family.action);
  red_flag.because = findings_under(*base.danger_engine, fact);
  red_flag.assumed = assumed_by(rule, answers, base.vocabulary);
  for (const std::string& under : rules_under(*base.danger_engine, fact))
    append_new(red_flag.assumed, assumed_by(base.rules.at(under), answers, base.vocabulary));
  red_flag.sources = rule.sources;
  return red_flag;
}

std::vector<Evidence> read_evidence(const KnowledgeBase& base, bool some_uncertain, Detail detail) {
  std::vector<Evidence> all;
  std::vector<Fact> facts = base.engine->facts("evidence");
  if (facts.empty()) return all;
  all.reserve(facts.size());
  // There are a hundred of these to a case: slots are found once, and names moved out.
  const auto& shape = *facts.front().shape;
  const std::array<std::size_t, 6> slots = {shape.index_of("about"), shape.index_of("direction"),
                                            shape.index_of("kind"),  shape.index_of("strength"),
                                            shape.index_of("rule"),  shape.index_of("item")};
  const std::size_t rank = shape.index_of("rank");
  for (Fact& fact : facts) {
    const auto name = [&](std::size_t slot) { return std::move(std::get<Symbol>(fact.values[slots[slot]]).name); };
    Evidence evidence{.about = name(0),
                      .for_it = name(1) == "for",
                      .kind = name(2),
                      .strength = name(3),
                      .rule = name(4),
                      .item = name(5),
                      .rank = static_cast<int>(std::get<std::int64_t>(fact.values[rank]))};
    if (some_uncertain) evidence.certainty = certainty_of(*base.engine, fact);
    if (detail == Detail::full) {
      evidence.because = findings_under(*base.engine, fact);
      const RuleOutline& rule = base.rules.at(evidence.rule);
      if (const auto row = base.rows.find({evidence.about, evidence.item}); row != base.rows.end()) {
        // A row that speaks the other way was denied.
        evidence.text = (row->second.for_it == evidence.for_it ? "" : "denied: ") + row->second.text;
        evidence.sources = row->second.sources;
      } else {
        evidence.text = rule.statement;
        evidence.sources = rule.sources;
      }
    }
    all.push_back(std::move(evidence));
  }
  return all;
}

// The questions not asked that the table calls typical of the muscle, strongest first.
std::vector<std::string> missing_for(const KnowledgeBase& base, const std::string& muscle, const Answers& answers) {
  constexpr std::size_t most = 6;
  std::vector<std::tuple<double, int, std::string>> wanted;
  std::set<std::string> seen;
  for (const TableRow& row : rows_about(base, muscle)) {
    const Question* question = base.vocabulary.find(row.question);
    if (question == nullptr || !question->asked || answers.contains(question->id)) continue;
    wanted.emplace_back(-weight_of(row.strength, base.weights, row.rank), question->order, question->id);
  }
  std::sort(wanted.begin(), wanted.end());
  std::vector<std::string> missing;
  for (const auto& [weight, order, id] : wanted)
    if (missing.size() < most && seen.insert(id).second) missing.push_back(id);
  return missing;
}

void read_ranking(const KnowledgeBase& base, const Answers& answers, Detail detail, Assessment& assessment) {
  const bool some_uncertain =
      std::any_of(answers.begin(), answers.end(), [](const auto& item) { return item.second.certainty < 1; });
  for (Ranked& ranked : rank(read_evidence(base, some_uncertain, detail), base.weights)) {
    if (const auto muscle = base.muscles.find(ranked.id); muscle != base.muscles.end()) {
      Candidate candidate{.ranked = std::move(ranked), .name = muscle->second.name};
      if (detail == Detail::full) {
        candidate.missing = missing_for(base, muscle->first, answers);
        for (const MimicRow& mimic : base.mimics)
          if (mimic.muscle == muscle->first) candidate.mimics.push_back({mimic.kind, mimic.id, mimic.text});
      }
      assessment.muscles.push_back(std::move(candidate));
    } else if (const auto other = base.alternatives.find(ranked.id); other != base.alternatives.end()) {
      assessment.alternatives.push_back(
          {std::move(ranked), other->second.name, other->second.disposition, other->second.tells_apart});
    }
  }
}

// What overloaded the likely muscles, or the first when only possible.
std::vector<Cause> causes_of(const KnowledgeBase& base, const std::vector<Candidate>& muscles) {
  std::vector<Cause> causes;
  for (const Candidate& muscle : muscles) {
    const bool leading = muscle.ranked.likelihood == Likelihood::likely ||
                         (&muscle == &muscles.front() && muscle.ranked.likelihood == Likelihood::possible);
    if (!leading) continue;
    for (const Evidence& evidence : muscle.ranked.evidence_for) {
      if (evidence.kind != "cause" && evidence.kind != "structure") continue;
      const auto habit = base.habits.find(evidence.item);
      causes.push_back({muscle.ranked.id, evidence.because, evidence.text,
                        habit == base.habits.end() ? "" : habit->second, evidence.sources});
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
std::string action_for(const KnowledgeBase& base, const Assessment& assessment) {
  const std::string& own = base.wording.dispositions.at(assessment.disposition).action;
  if (assessment.cleared || assessment.disposition <= Disposition::urgent) return own;
  if (assessment.disposition == Disposition::muscular) return base.wording.not_cleared;
  return assessment.screen && assessment.screen->clear ? own : fmt::format("{} {}", own, base.wording.not_cleared);
}

// The safety nets of the gravest families raised, then what everybody should know. In an emergency the first is enough.
std::string safety_net_of(const KnowledgeBase& base, const std::vector<RedFlag>& red_flags) {
  std::string text;
  std::set<std::string> families;
  for (const RedFlag& red_flag : red_flags)
    if (red_flag.disposition == red_flags.front().disposition && families.insert(red_flag.family).second)
      text += base.wording.families.at(red_flag.family).safety_net + " ";
  const bool emergency = !red_flags.empty() && red_flags.front().disposition == Disposition::emergency;
  if (!emergency) return text + base.wording.safety_net;
  text.pop_back();
  return text;
}

// The leading ones of a ranking, as facts: those at least possible, no more than a report shows.
template <typename Item>
void add_candidates(const std::vector<Item>& ranking, const char* template_name, const char* slot,
                    std::vector<NewFact>& facts) {
  constexpr std::int64_t most = 5;
  std::int64_t rank = 0;
  for (const Item& item : ranking)
    if (item.ranked.likelihood != Likelihood::unlikely && rank < most)
      facts.push_back({template_name, {{slot, Symbol{item.ranked.id}}, {"rank", ++rank}}});
}

std::vector<Precaution> read_precautions(const KnowledgeBase& base) {
  std::map<std::string, Precaution> by_id;  // several rules may conclude the same one
  std::vector<Fact> facts = base.engine->facts("precaution");
  std::sort(facts.begin(), facts.end(),
            [](const Fact& a, const Fact& b) { return a.symbol("rule") < b.symbol("rule"); });
  for (const Fact& fact : facts) {
    Precaution& precaution = by_id[fact.symbol("id")];
    const PrecautionText& text = base.wording.precautions.at(fact.symbol("id"));
    precaution.id = fact.symbol("id");
    precaution.name = text.name;
    precaution.text = text.text;
    precaution.clinical = text.clinical;
    precaution.handling = text.handling;
    precaution.rules.push_back(fact.symbol("rule"));
    append_new(precaution.because, findings_under(*base.engine, fact));
    append_new(precaution.sources, base.rules.at(fact.symbol("rule")).sources);
  }
  std::vector<Precaution> precautions;
  precautions.reserve(by_id.size());
  for (auto& [id, precaution] : by_id) precautions.push_back(std::move(precaution));
  std::stable_sort(precautions.begin(), precautions.end(), [&base](const Precaution& a, const Precaution& b) {
    return base.wording.precautions.at(a.id).order < base.wording.precautions.at(b.id).order;
  });
  return precautions;
}

std::vector<Withheld> read_withheld(const KnowledgeBase& base) {
  std::vector<Withheld> withheld;
  for (const Fact& fact : base.engine->facts("withheld"))
    withheld.push_back({fact.symbol("technique"), fact.symbol("muscle") == "all" ? "" : fact.symbol("muscle"),
                        base.rules.at(fact.symbol("rule")).statement, findings_under(*base.engine, fact)});
  std::sort(withheld.begin(), withheld.end(), [](const Withheld& a, const Withheld& b) {
    return std::tie(a.reason, a.technique, a.muscle) < std::tie(b.reason, b.technique, b.muscle);
  });
  return withheld;
}

// In the order of a visit: the leading muscle first; of each the hand, then the person's own work, then habits.
std::vector<Care> read_care(const KnowledgeBase& base, const Assessment& assessment) {
  constexpr std::array<std::string_view, 5> kinds = {"release", "self-care", "exercise", "habit", "evidence"};
  std::map<std::string, std::ptrdiff_t> ranks;
  for (const Candidate& muscle : assessment.muscles) ranks.emplace(muscle.ranked.id, std::ssize(ranks));
  for (const AlternativeCandidate& other : assessment.alternatives) ranks.emplace(other.ranked.id, std::ssize(ranks));
  std::vector<std::pair<std::tuple<std::ptrdiff_t, std::string, std::ptrdiff_t, std::string>, Care>> order;
  std::set<std::string> seen;
  for (const Fact& fact : base.engine->facts("care")) {
    const Treatment& treatment = base.treatments.at(fact.symbol("treatment"));
    if (!seen.insert(treatment.id).second) continue;
    const Technique& technique = base.techniques.at(treatment.technique);
    const auto rank = ranks.find(fact.symbol("about"));
    order.emplace_back(std::tuple(rank == ranks.end() ? std::ssize(ranks) : rank->second, fact.symbol("about"),
                                  std::find(kinds.begin(), kinds.end(), treatment.kind) - kinds.begin(), treatment.id),
                       Care{treatment.id, fact.symbol("about"), treatment.kind, treatment.technique, treatment.by,
                            treatment.text, treatment.clinical, technique.steps,
                            treatment.dose.empty() ? technique.dose : treatment.dose, treatment.sources});
  }
  std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<Care> care;
  care.reserve(order.size());
  for (auto& [place, item] : order) care.push_back(std::move(item));
  return care;
}

void add_precautions_and_care(const KnowledgeBase& base, Assessment& assessment) {
  const engine::Assumption assumption = base.engine->assume(outcome_facts(assessment));
  base.engine->run();
  assessment.precautions = read_precautions(base);
  assessment.withheld = read_withheld(base);
  assessment.care = read_care(base, assessment);
}

// Danger rules read findings of the questions that they name (the load contract sees to it): they come last. The other
// findings follow what was asked and denied, so that what the pain reaches is concluded before what lies elsewhere, and
// need not be withdrawn again. Both change the time, not the result. Returns where those for danger begin.
std::size_t put_danger_last(const KnowledgeBase& base, std::vector<NewFact>& facts) {
  const auto findings = std::stable_partition(facts.begin(), facts.end(),
                                              [](const NewFact& fact) { return fact.template_name != "finding"; });
  const auto of_danger = std::stable_partition(findings, facts.end(), [&base](const NewFact& fact) {
    return !base.read_by_danger.contains(std::get<Symbol>(fact.slots.front().second).name);
  });
  return static_cast<std::size_t>(of_danger - facts.begin());
}

}  // namespace

std::vector<NewFact> facts_of(const Answers& answers, const Vocabulary& vocabulary) {
  std::vector<NewFact> facts;
  for (const auto& [id, answer] : answers) {
    const Question* question = vocabulary.find(id);
    if (question == nullptr) continue;
    bool known = answer.known;
    if (known && question->kind == QuestionKind::yes_no && answer.certainty < 1 && !question->worrying.empty()) {
      known = question->worries(answer.chosen.front());
    }
    facts.push_back({"asked", {{"question", Symbol{id}}, {"state", Symbol{known ? "answered" : "unknown"}}}});
    if (!known) continue;
    if (question->kind == QuestionKind::number) {
      facts.push_back(finding(id, number_value(answer.number.value()), answer.certainty));
    } else {
      add_list(facts, *question, answer);
    }
  }
  return facts;
}

std::vector<NewFact> outcome_facts(const Assessment& assessment) {
  std::vector<NewFact> facts;
  add_candidates(assessment.muscles, "candidate", "muscle", facts);
  add_candidates(assessment.alternatives, "alternative-candidate", "alternative", facts);
  for (const RedFlag& red_flag : assessment.red_flags)
    facts.push_back({"red-flag",
                     {{"family", Symbol{red_flag.family}},
                      {"disposition", Symbol{std::string(id_of(red_flag.disposition))}},
                      {"rule", Symbol{red_flag.rule}}}});
  const bool clear = assessment.screen && assessment.screen->clear;
  facts.push_back({"verdict",
                   {{"disposition", Symbol{std::string(id_of(assessment.disposition))}},
                    {"screen", Symbol{clear ? "clear" : "open"}}}});
  return facts;
}

std::vector<std::string> findings_under(const engine::Engine& engine, const Fact& concluded) {
  std::set<std::string> findings;
  std::set<engine::FactIndex> seen;
  collect_findings(engine, concluded, findings, seen);
  return {findings.begin(), findings.end()};
}

std::vector<std::string> rules_under(const engine::Engine& engine, const Fact& concluded) {
  std::set<std::string> rules;
  std::set<engine::FactIndex> seen;
  std::vector<Fact> left = {concluded};
  while (!left.empty()) {
    const Fact fact = std::move(left.back());
    left.pop_back();
    for (const engine::Support& support : engine.supports(fact)) {
      if (fact.index != concluded.index) rules.insert(support.rule);
      for (const Fact& below : support.facts)
        if (seen.insert(below.index).second) left.push_back(below);
    }
  }
  return {rules.begin(), rules.end()};
}

AssumedCase::AssumedCase(const KnowledgeBase& base, const Answers& answers)
    : AssumedCase(base, facts_of(answers, base.vocabulary)) {}

AssumedCase::AssumedCase(const KnowledgeBase& base, std::vector<NewFact> facts)
    : AssumedCase(base, facts, put_danger_last(base, facts)) {}

AssumedCase::AssumedCase(const KnowledgeBase& base, std::span<const NewFact> facts, std::size_t first_of_danger)
    : case_(base.engine->assume(facts)), danger_(base.danger_engine->assume(facts.subspan(first_of_danger))) {
  base.engine->run();
  base.danger_engine->run();
}

Assessment assess(const KnowledgeBase& base, const Answers& answers, Detail detail) {
  // Two cases at once would be assessed as one.
  if (base.engine->assuming()) throw std::logic_error("assess: another case is assumed");
  const AssumedCase assumed(base, answers);
  return assess_assumed(base, answers, detail);
}

Assessment assess_assumed(const KnowledgeBase& base, const Answers& answers, Detail detail) {
  Assessment assessment;
  assessment.knowledge_version = base.version;
  assessment.knowledge_sha256 = base.sha256;
  for (const Fact& fact : base.danger_engine->facts("red-flag"))
    assessment.red_flags.push_back(read_red_flag(base, answers, fact));
  std::sort(assessment.red_flags.begin(), assessment.red_flags.end(), [](const RedFlag& a, const RedFlag& b) {
    return std::tie(a.disposition, a.family, a.rule) < std::tie(b.disposition, b.family, b.rule);
  });
  read_ranking(base, answers, detail, assessment);
  assessment.causes = causes_of(base, assessment.muscles);
  const auto gravest =
      assessment.red_flags.empty() ? std::nullopt : std::optional(assessment.red_flags.front().disposition);
  const Triage triage =
      triage_of(base, gravest, standings_of(assessment.muscles), standings_of(assessment.alternatives));
  assessment.disposition = triage.disposition;
  if (!triage.alternative.empty()) assessment.because_of = base.alternatives.find(triage.alternative)->second.name;
  assessment.safety_net = safety_net_of(base, assessment.red_flags);

  if (detail == Detail::full) {
    assessment.screen = screen_of(base, answers, assessment.red_flags);
    assessment.cleared = assessment.screen->clear && (assessment.disposition == Disposition::routine_referral ||
                                                      assessment.disposition == Disposition::muscular);
    for (const std::string& question : assessment.screen->open_questions)
      if (assessment.next_question.empty() && !answers.contains(question)) assessment.next_question = question;
    add_precautions_and_care(base, assessment);
  }
  assessment.action = action_for(base, assessment);
  return assessment;
}

}  // namespace kneewise
