#include "src/reasoning/session.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <stdexcept>
#include <tuple>

#include "src/basics/ids.hpp"
#include "src/basics/lists.hpp"
#include "src/reasoning/evidence_slots.hpp"
#include "src/reasoning/facts_of.hpp"
#include "src/reasoning/supports.hpp"

namespace kneewise {
namespace {

using engine::Fact;
using engine::NewFact;
using engine::Symbol;

// What an answer adds to one that was given: the whole of it when none was, the new ones of a list that was asked in
// part. Nothing when it does more than add.
std::optional<Answer> addition(const Answers& given, const Question& question, const Answer& answer) {
  const auto found = given.find(question.id);
  if (found == given.end()) return answer;
  const Answer& before = found->second;
  if (question.kind != QuestionKind::several || !before.known || !answer.known || before.certainty < 1 ||
      answer.certainty < 1 || before.unsure != answer.unsure || before.denied != answer.denied ||
      before.others_denied != answer.others_denied)
    return std::nullopt;
  Answer added;
  for (const std::string& id : answer.chosen) {
    if (contains(before.chosen, id)) continue;
    if (is_denied(before, question, id)) return std::nullopt;
    added.chosen.push_back(id);
  }
  if (before.chosen.size() + added.chosen.size() != answer.chosen.size()) return std::nullopt;
  return added;
}

// A word that the template of a fact keeps to.
template <typename Enum, std::size_t count>
Enum value_of(std::string_view word, const std::array<std::string_view, count>& ids) {
  const auto value = value_named<Enum>(ids, word);
  if (!value) throw UnknownId("value", word);
  return *value;
}

bool before(const Standing& a, const Standing& b) {
  return std::tie(b.belief, a.id) < std::tie(a.belief, b.id);
}

}  // namespace

Session::InEngines::InEngines(Reasoner& reasoner, const Answers& answers)
    : InEngines(reasoner, case_facts(answers, reasoner.knowledge())) {}

Session::InEngines::InEngines(Reasoner& reasoner, const CaseFacts& facts)
    : main(reasoner.main_engine().assume(facts.for_others())),
      danger(reasoner.danger_engine().assume(facts.for_danger())) {
  reasoner.main_engine().run();
  reasoner.danger_engine().run();
}

Session::Session(Reasoner& reasoner, Answers answers) : reasoner_(reasoner), answers_(std::move(answers)) {
  if (reasoner.main_engine().assuming()) throw std::logic_error("another session stands on this reasoner");
  case_.emplace(reasoner_, answers_);
}

const Outlook& Session::outlook() {
  if (!outlook_) outlook_ = outlook_now(some_uncertain(answers_));
  return *outlook_;
}

Outlook Session::outlook_with(const Answers& changes) {
  Outlook outlook;
  look(changes, [&](bool uncertain) { outlook = outlook_now(uncertain); });
  return outlook;
}

Outlook Session::outlook_with(const std::string& question, const Answer& answer) {
  return outlook_with({{question, answer}});
}

std::set<std::string> Session::red_flag_rules_with(const Answers& changes) {
  std::set<std::string> rules;
  look(changes, [&](bool) {
    reasoner_.danger_engine().for_each_fact("red-flag", [&rules](const engine::FactView& fact) {
      fact.for_each_rule([&rules](std::string_view rule) { rules.emplace(rule); });
    });
  });
  return rules;
}

std::set<std::string> Session::urgent_families() {
  const engine::Engine& danger = reasoner_.danger_engine();
  const std::size_t family = danger.shape_of("red-flag").index_of("family");
  const std::size_t disposition = danger.shape_of("red-flag").index_of("disposition");
  std::set<std::string> families;
  danger.for_each_fact("red-flag", [&](const engine::FactView& fact) {
    if (value_of<Disposition>(fact.symbol(disposition), disposition_ids) <= Disposition::urgent)
      families.emplace(fact.symbol(family));
  });
  return families;
}

std::set<std::string> Session::urgent_families_given(const std::string& question, const Answer& answer) {
  const CaseFacts facts = case_facts({{question, answer}}, knowledge());
  const engine::Assumption supposed = reasoner_.danger_engine().assume(facts.for_danger());
  reasoner_.danger_engine().run();
  return urgent_families();
}

void Session::look(const Answers& changes, const std::function<void(bool)>& read) {
  ++look_aheads_;
  Answers additions;
  bool adds = true;
  for (const auto& [id, answer] : changes) {
    if (const auto given = answers_.find(id); given != answers_.end() && given->second == answer) continue;
    auto added = addition(answers_, knowledge().vocabulary.at(id), answer);
    adds = added.has_value();
    if (!adds) break;
    additions.emplace(id, std::move(*added));
  }
  if (adds) {
    const InEngines more(reasoner_, additions);
    read(some_uncertain(answers_) || some_uncertain(changes));
    return;
  }
  // An answer that was given goes before another takes its place; whatever happens, the case stands again afterwards.
  case_.reset();
  try {
    const Answers all = changed(answers_, changes);
    const InEngines other(reasoner_, all);
    read(some_uncertain(all));
  } catch (...) {
    case_.emplace(reasoner_, answers_);
    throw;
  }
  case_.emplace(reasoner_, answers_);
}

Outlook Session::outlook_now(bool uncertain) {
  const engine::Engine& main = reasoner_.main_engine();
  const EvidenceSlots slots(main.shape_of("evidence"));
  // Within one engine equal symbols are one and the same: where they lie is their number.
  const auto number = [](std::string_view symbol) { return reinterpret_cast<std::uintptr_t>(symbol.data()); };
  const Weights& weights = knowledge().weights;
  std::vector<Piece> pieces;
  pieces.reserve(160);
  std::vector<std::string_view> names;
  names.reserve(160);
  main.for_each_fact("evidence", [&](const engine::FactView& fact) {
    const auto own_kind = value_of<EvidenceKind>(fact.symbol(slots.kind), evidence_kind_ids);
    const std::string_view own_item = fact.symbol(slots.item);
    const double word = weights.of(value_of<Strength>(fact.symbol(slots.strength), strength_ids),
                                   static_cast<int>(fact.integer(slots.rank)));
    const double specificity = is_shared(own_kind) ? weights.specificity.of(fact.symbol(slots.about), own_item) : 1;
    const auto add = [&](std::uintptr_t one_item, double certainty) {
      pieces.push_back({.about = number(fact.symbol(slots.about)),
                        .item = one_item,
                        .for_it = fact.symbol(slots.direction) == "for",
                        .location = own_kind == EvidenceKind::location,
                        .points = points(own_kind),
                        .weight = word * certainty * specificity,
                        .index = pieces.size()});
      names.push_back(fact.symbol(slots.about));
    };
    // What rests on no row counts once for each rule that says it; of equal items one is counted.
    const bool by_rule = own_item == no_item;
    if (uncertain) {
      for (const auto& [rule, certainty] : certainties_of(main, fact.copy()))
        add(by_rule ? std::hash<std::string>()(rule) : number(own_item), certainty);
    } else if (by_rule) {
      fact.for_each_rule([&](std::string_view rule) { add(number(rule), 1); });
    } else {
      add(number(own_item), 1);
    }
  });
  Outlook outlook;
  for (const Sum& sum : add_up(pieces, weights)) {
    const std::string_view id = names[pieces[sum.begin].index];
    const auto add = [&sum](std::string_view own, std::vector<Standing>& ranking) {
      ranking.push_back({own, sum.belief, sum.likelihood, sum.in_favour, sum.against});
    };
    if (const auto muscle = knowledge().muscles.find(id); muscle != knowledge().muscles.end()) {
      add(muscle->first, outlook.muscles);
    } else if (const auto other = knowledge().alternatives.find(id); other != knowledge().alternatives.end()) {
      add(other->first, outlook.alternatives);
    }
  }
  std::sort(outlook.muscles.begin(), outlook.muscles.end(), before);
  std::sort(outlook.alternatives.begin(), outlook.alternatives.end(), before);
  std::optional<Disposition> gravest;
  const engine::Engine& danger = reasoner_.danger_engine();
  const std::size_t disposition = danger.shape_of("red-flag").index_of("disposition");
  danger.for_each_fact("red-flag", [&](const engine::FactView& fact) {
    const auto own = value_of<Disposition>(fact.symbol(disposition), disposition_ids);
    if (!gravest || own < *gravest) gravest = own;
  });
  outlook.triage = triage_of(knowledge(), gravest, outlook.muscles, outlook.alternatives);
  return outlook;
}

RedFlag Session::red_flag_of(const Fact& fact, const std::string& rule_name) {
  const engine::Engine& danger = reasoner_.danger_engine();
  const Family& family = entry_of(knowledge().wording.families, fact.symbol("family"), "red-flag family");
  const RuleOutline& rule = entry_of(knowledge().rules, rule_name, "rule");
  const auto disposition = value_of<Disposition>(fact.symbol("disposition"), disposition_ids);
  RedFlag red_flag;
  red_flag.family = family.id;
  red_flag.rule = rule.name;
  red_flag.disposition = disposition;
  red_flag.name = family.name;
  red_flag.statement = rule.statement;
  red_flag.text = family.text;
  red_flag.clinical = family.clinical;
  red_flag.family_action = family.action;
  red_flag.action = knowledge().wording.dispositions.at(disposition).action + " " + family.action;
  red_flag.because = findings_under(danger, fact, rule.name);
  red_flag.assumed = assumed_by(rule, answers_, knowledge().vocabulary);
  for (const std::string& under : rules_under(danger, fact, rule.name))
    append_new(red_flag.assumed,
               assumed_by(entry_of(knowledge().rules, under, "rule"), answers_, knowledge().vocabulary));
  red_flag.sources = rule.sources;
  return red_flag;
}

std::vector<RedFlag> Session::red_flags() {
  std::vector<RedFlag> red_flags;
  const engine::Engine& danger = reasoner_.danger_engine();
  // Rules of one family and level conclude one fact: it is a red flag of each of them.
  for (const Fact& fact : danger.facts("red-flag"))
    for (const std::string& rule : rules_concluding(danger, fact)) red_flags.push_back(red_flag_of(fact, rule));
  std::sort(red_flags.begin(), red_flags.end(), [](const RedFlag& a, const RedFlag& b) {
    return std::tie(a.disposition, a.family, a.rule) < std::tie(b.disposition, b.family, b.rule);
  });
  return red_flags;
}

Screen Session::screen() {
  std::vector<std::string> raised;
  for (const Fact& fact : reasoner_.danger_engine().facts("red-flag")) append_new(raised, {fact.symbol("family")});
  return DangerScreen(knowledge(), reasoner_.danger_engine(), answers_).ledger(raised);
}

std::vector<RuleOutlook> Session::rule_outlooks(std::string_view family) {
  return DangerScreen(knowledge(), reasoner_.danger_engine(), answers_).outlooks(family);
}

std::vector<ScorePoint> Session::points_under(std::string_view rule) {
  const engine::Engine& danger = reasoner_.danger_engine();
  std::map<std::string, ScorePoint> points;
  for (const Fact& red_flag : danger.facts("red-flag")) {
    for (const engine::Support& support : danger.supports(red_flag)) {
      if (support.rule != rule) continue;
      for (const Fact& point : support.facts) {
        if (point.template_name() != "score-point" || points.contains(point.symbol("item"))) continue;
        std::set<std::string> rules;  // one rule may give it in several ways
        for (const engine::Support& under : danger.supports(point)) rules.insert(under.rule);
        points[point.symbol("item")] = {
            point.symbol("item"), findings_under(danger, point), {rules.begin(), rules.end()}};
      }
    }
  }
  std::vector<ScorePoint> list;
  list.reserve(points.size());
  for (auto& [item, point] : points) list.push_back(std::move(point));
  return list;
}

PrecautionGrounds Session::precaution_grounds(const Assessment& assessment) {
  engine::Engine& main = reasoner_.main_engine();
  PrecautionGrounds grounds;
  std::vector<NewFact> outcome = outcome_facts(assessment);
  {
    const engine::Assumption as_it_is = main.assume(outcome);
    main.run();
    for (const Fact& fact : main.facts("precaution"))
      for (const engine::Support& support : main.supports(fact))
        for (const Fact& below : support.facts)
          if (below.template_name() == "care") grounds.by_care.insert(support.rule);
  }
  for (NewFact& fact : outcome)
    if (fact.template_name == "verdict") fact.slots.back().second = Symbol{"clear"};
  const engine::Assumption as_if_clear = main.assume(outcome);
  main.run();
  for (const Fact& fact : main.facts("precaution"))
    for (const std::string& rule : rules_concluding(main, fact)) grounds.when_clear.insert(rule);
  return grounds;
}

}  // namespace kneewise
