#include "src/reasoning/screen.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "src/basics/lists.hpp"
#include "src/reasoning/facts_of.hpp"

namespace kneewise {
namespace {

bool is_grave(const RuleOutline& rule) {
  return rule.disposition && *rule.disposition <= Disposition::urgent;
}

void gravest_first(std::vector<const RuleOutline*>& rules) {
  std::stable_sort(rules.begin(), rules.end(),
                   [](const RuleOutline* a, const RuleOutline* b) { return a->disposition < b->disposition; });
}

// Whether a pattern is inside `not` and reads this answer.
bool negates(const PatternOutline& pattern, const Question& question, const AnswerValue& answer) {
  if (!pattern.negated || pattern.template_name != "finding" || !contains(pattern.questions, question.id)) return false;
  if (const auto* id = std::get_if<std::string>(&answer)) return contains(pattern.answers, *id);
  return pattern.range.contains(std::get<double>(answer));
}

bool negates(const RuleOutline& rule, const Question& question, const AnswerValue& answer) {
  return std::any_of(rule.patterns.begin(), rule.patterns.end(),
                     [&](const PatternOutline& pattern) { return negates(pattern, question, answer); });
}

// A number that meets a condition and none of the rule's lifting ones; nothing when there is none.
// @param possible  what is known of it: the ends of a rough answer, else of the question
std::optional<double> number_for(const PatternOutline& pattern, const Question& question, const Number& possible,
                                 const RuleOutline& rule) {
  const double from = std::max(pattern.range.from, possible.from);
  const double to = std::min(pattern.range.to, possible.to);
  std::vector<double> numbers = {from, to, std::floor((from + to) / 2), from + 1, to - 1};
  for (const PatternOutline& other : rule.patterns) {
    if (!other.negated || !contains(other.questions, question.id)) continue;
    numbers.insert(numbers.end(), {other.range.from - 1, other.range.from, other.range.to, other.range.to + 1});
  }
  const auto meets = [&](double number) {
    return number >= possible.from && number <= possible.to && pattern.range.contains(number) &&
           !negates(rule, question, number);
  };
  const auto found = std::find_if(numbers.begin(), numbers.end(), meets);
  return found == numbers.end() ? std::nullopt : std::optional(*found);
}

}  // namespace

// A finding that some danger rule waits for.
struct DangerScreen::Wanted {
  const PatternOutline* pattern = nullptr;
  const Question* question = nullptr;
  AnswerValue answer;
  Openness open = Openness::closed;
  std::vector<std::string> sure{};  // signs that it would make sure, inside `not` of a rule that this one rests on
};

DangerScreen::DangerScreen(const Knowledge& knowledge, engine::Engine& danger, const Answers& answers)
    : knowledge_(knowledge), danger_(danger), answers_(answers) {
  for (const auto& [name, rule] : knowledge.rules)
    for (const std::string& concluded : rule.concludes) concluding_[concluded].push_back(&rule);
}

// The open findings that a rule waits for: its own patterns, and those of rules that conclude what it reads.
std::vector<DangerScreen::Wanted> DangerScreen::open_findings(const RuleOutline& rule) const {
  std::vector<Wanted> wanted;
  std::vector<const RuleOutline*> seen;
  collect(rule, seen, wanted);
  // What it waits for may lift a rule that it rests on: of a list its own lifting answers are not supposed at all.
  for (auto below = seen.begin() + 1; below < seen.end(); ++below)
    for (const PatternOutline& pattern : (*below)->patterns)
      for (Wanted& finding : wanted)
        if (negates(pattern, *finding.question, finding.answer)) finding.sure.push_back(pattern.sign);
  return wanted;
}

void DangerScreen::collect(const RuleOutline& rule, std::vector<const RuleOutline*>& seen,
                           std::vector<Wanted>& wanted) const {
  if (std::find(seen.begin(), seen.end(), &rule) != seen.end()) return;
  seen.push_back(&rule);
  for (const PatternOutline& pattern : rule.patterns) {
    if (pattern.negated) continue;
    if (pattern.template_name != "finding") {
      if (const auto sources = concluding_.find(pattern.template_name); sources != concluding_.end())
        for (const RuleOutline* source : sources->second) collect(*source, seen, wanted);
      continue;
    }
    for (const std::string& id : pattern.questions) {
      const Question* question = knowledge_.vocabulary.find(id);
      if (question == nullptr) continue;  // concluded, never asked
      if (question->kind == QuestionKind::number) {
        const auto given = answers_.find(id);
        const bool rough = given != answers_.end() && given->second.known && given->second.certainty == 1;
        const Number possible = rough ? *given->second.number : Number(question->min, question->max);
        if (const auto number = number_for(pattern, *question, possible, rule))
          add(pattern, *question, *number, wanted);
      } else {
        for (const std::string& answer : pattern.answers) add(pattern, *question, answer, wanted);
      }
    }
  }
}

void DangerScreen::add(const PatternOutline& pattern, const Question& question, const AnswerValue& answer,
                       std::vector<Wanted>& wanted) const {
  const auto* id = std::get_if<std::string>(&answer);
  const Openness open = id != nullptr ? openness(answers_, question, *id) : openness(answers_, question, pattern.range);
  if (open != Openness::closed) wanted.push_back({&pattern, &question, answer, open});
}

// Whether the rule raises its red flag when these findings are added.
bool DangerScreen::would_raise(const RuleOutline& rule, const std::vector<Wanted>& findings) const {
  std::vector<engine::NewFact> facts;
  std::set<std::pair<const PatternOutline*, const Question*>> satisfied;
  for (const Wanted& wanted : findings) {
    // Of the answers that a pattern allows one is enough, if the rule does not negate it elsewhere.
    if (negates(rule, *wanted.question, wanted.answer) || !satisfied.emplace(wanted.pattern, wanted.question).second)
      continue;
    facts.push_back(told_fact(wanted.pattern->sign, wanted.question->id, wanted.answer));
    for (const std::string& sign : wanted.sure) facts.push_back(sure_fact(sign));
  }
  const engine::Assumption assumption = danger_.assume(facts);
  danger_.run();
  bool raised = false;
  danger_.for_each_fact("red-flag", [&](const engine::FactView& fact) {
    fact.for_each_rule([&](std::string_view name) { raised = raised || name == rule.name; });
  });
  return raised;
}

bool DangerScreen::can_be_raised(const RuleOutline& rule) const {
  const std::vector<Wanted> open = open_findings(rule);
  return !open.empty() && would_raise(rule, open);
}

// All rules of the families that are not raised, gravest first.
std::vector<const RuleOutline*> DangerScreen::rules_to_look_at(const std::map<std::string, FamilyState>& states) const {
  std::vector<const RuleOutline*> rules;
  for (const auto& [name, rule] : knowledge_.rules)
    if (const auto state = states.find(rule.family); state != states.end() && state->second != FamilyState::present)
      rules.push_back(&rule);
  gravest_first(rules);
  return rules;
}

Screen DangerScreen::ledger(const std::vector<std::string>& raised) const {
  // The families of the screen: those with a rule that is urgent or worse. All of their rules are looked at.
  std::map<std::string, FamilyState> states;
  std::set<std::string> with_rules;
  for (const auto& [name, rule] : knowledge_.rules) {
    if (!rule.family.empty()) with_rules.insert(rule.family);
    if (!rule.family.empty() && is_grave(rule)) states.emplace(rule.family, FamilyState::absent);
  }
  // One that has words and no rule was never looked for, whatever was answered.
  for (const auto& [family, words] : knowledge_.wording.families)
    if (!with_rules.contains(family)) states.emplace(family, FamilyState::not_asked);
  for (const std::string& family : raised)
    if (const auto state = states.find(family); state != states.end()) state->second = FamilyState::present;

  // Each open question with the gravest disposition it could bring.
  std::map<const Question*, Disposition> open_questions;
  for (const RuleOutline* rule : rules_to_look_at(states)) {
    FamilyState& state = states.at(rule->family);
    const std::vector<Wanted> open = open_findings(*rule);
    std::vector<Wanted> unknown;
    std::copy_if(open.begin(), open.end(), std::back_inserter(unknown),
                 [](const Wanted& wanted) { return wanted.open == Openness::unknown; });
    // Where a graver rule brought all that this one can bring, the engine need not be asked.
    const bool brings_state = state == FamilyState::absent || (state == FamilyState::not_asked && !unknown.empty());
    const bool brings_question = std::any_of(
        open.begin(), open.end(), [&](const Wanted& wanted) { return !open_questions.contains(wanted.question); });
    if (open.empty() || !(brings_state || brings_question) || !would_raise(*rule, open)) continue;
    for (const Wanted& wanted : open) open_questions.emplace(wanted.question, rule->disposition.value());
    if (state == FamilyState::absent) state = FamilyState::not_asked;
    if (state == FamilyState::unknown || unknown.empty()) continue;
    if (unknown.size() == open.size() || would_raise(*rule, unknown)) state = FamilyState::unknown;
  }

  Screen screen;
  screen.complete = true;
  screen.clear = true;
  for (const auto& [family, state] : states) {
    screen.families.push_back({family, state});
    screen.complete = screen.complete && state != FamilyState::not_asked;
    screen.clear = screen.clear && state == FamilyState::absent;
  }
  std::vector<std::pair<const Question*, Disposition>> order(open_questions.begin(), open_questions.end());
  std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
    // Within a level the danger signs themselves come before what else a rule reads.
    const bool a_background = a.first->stage != Stage::danger;
    const bool b_background = b.first->stage != Stage::danger;
    return std::tie(a.second, a_background, a.first->order) < std::tie(b.second, b_background, b.first->order);
  });
  for (const auto& [question, disposition] : order) screen.open_questions.push_back(question->id);
  return screen;
}

std::vector<RuleOutlook> DangerScreen::outlooks(std::string_view family) const {
  std::vector<const RuleOutline*> rules;
  for (const auto& [name, rule] : knowledge_.rules)
    if (rule.family == family) rules.push_back(&rule);
  gravest_first(rules);
  std::vector<RuleOutlook> outlooks;
  outlooks.reserve(rules.size());
  for (const RuleOutline* rule : rules) {
    const std::vector<Wanted> open = open_findings(*rule);
    RuleOutlook outlook{.rule = rule->name, .can_be_raised = !open.empty() && would_raise(*rule, open)};
    for (const Wanted& wanted : open) {
      RuleOutlook::Wait waits_for{wanted.question->id};
      const auto given = answers_.find(waits_for.question);
      if (given != answers_.end() && given->second.known && wanted.question->kind == QuestionKind::several)
        waits_for.answer = std::get<std::string>(wanted.answer);
      auto& list = wanted.open == Openness::unknown ? outlook.unknown : outlook.not_asked;
      if (std::find(list.begin(), list.end(), waits_for) == list.end()) list.push_back(std::move(waits_for));
    }
    outlooks.push_back(std::move(outlook));
  }
  return outlooks;
}

std::vector<std::string> assumed_by(const RuleOutline& rule, const Answers& answers, const Vocabulary& vocabulary) {
  std::vector<std::string> assumed;
  for (const PatternOutline& pattern : rule.patterns) {
    if (!pattern.negated) continue;
    for (const std::string& id : pattern.questions) {
      const Question* question = vocabulary.find(id);
      if (question == nullptr || contains(assumed, id)) continue;
      const auto open = [&](const std::string& answer) {
        return openness(answers, *question, answer) != Openness::closed;
      };
      const bool waits = question->kind == QuestionKind::number
                             ? openness(answers, *question, pattern.range) != Openness::closed
                             : std::any_of(pattern.answers.begin(), pattern.answers.end(), open);
      if (waits) assumed.push_back(id);
    }
  }
  return assumed;
}

}  // namespace kneewise
