#include "src/reasoning/screen.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "src/basics/lists.hpp"
#include "src/reasoning/assess.hpp"

namespace kneewise {
namespace {

using engine::NewFact;
using engine::Symbol;

// A finding that some danger rule waits for.
struct Wanted {
  const PatternOutline* pattern = nullptr;
  const Question* question = nullptr;
  AnswerValue answer;
  Openness open = Openness::closed;
};

NewFact finding(const Wanted& wanted) {
  engine::Value value;
  if (const auto* id = std::get_if<std::string>(&wanted.answer)) {
    value = Symbol{*id};
  } else {
    value = std::get<double>(wanted.answer);
  }
  return {"finding", {{"question", Symbol{wanted.question->id}}, {"answer", value}}};
}

class Screening {
 public:
  Screening(const KnowledgeBase& base, const Answers& answers) : base_(base), answers_(answers) {
    for (const auto& [name, rule] : base.rules)
      for (const std::string& concluded : rule.concludes) concluding_[concluded].push_back(&rule);
  }

  // The open findings that a rule waits for: its own patterns, and those of rules that conclude what it reads.
  std::vector<Wanted> open_findings(const RuleOutline& rule) const {
    std::vector<Wanted> wanted;
    std::set<const RuleOutline*> seen;
    collect(rule, seen, wanted);
    return wanted;
  }

  // Whether the rule raises its red flag when these findings are added.
  bool would_raise(const RuleOutline& rule, const std::vector<Wanted>& findings) const {
    std::vector<NewFact> facts;
    std::set<std::pair<const PatternOutline*, const Question*>> satisfied;
    for (const Wanted& wanted : findings) {
      // Of the answers that a pattern allows one is enough, if the rule does not negate it elsewhere.
      if (wanted.question->kind != QuestionKind::number &&
          (negates(rule, wanted) || !satisfied.emplace(wanted.pattern, wanted.question).second))
        continue;
      facts.push_back(finding(wanted));
    }
    const engine::Assumption assumption = base_.danger_engine->assume(facts);
    base_.danger_engine->run();
    const auto red_flags = base_.danger_engine->facts("red-flag");
    return std::any_of(red_flags.begin(), red_flags.end(),
                       [&rule](const engine::Fact& fact) { return fact.symbol("rule") == rule.name; });
  }

 private:
  static bool negates(const RuleOutline& rule, const Wanted& wanted) {
    const auto& answer = std::get<std::string>(wanted.answer);
    return std::any_of(rule.patterns.begin(), rule.patterns.end(), [&](const PatternOutline& pattern) {
      return pattern.negated && pattern.template_name == "finding" &&
             contains(pattern.questions, wanted.question->id) && contains(pattern.answers, answer);
    });
  }

  void collect(const RuleOutline& rule, std::set<const RuleOutline*>& seen, std::vector<Wanted>& wanted) const {
    if (!seen.insert(&rule).second) return;
    for (const PatternOutline& pattern : rule.patterns) {
      if (pattern.negated) continue;
      if (pattern.template_name != "finding") {
        if (const auto sources = concluding_.find(pattern.template_name); sources != concluding_.end())
          for (const RuleOutline* source : sources->second) collect(*source, seen, wanted);
        continue;
      }
      for (const std::string& id : pattern.questions) {
        const Question* question = base_.vocabulary.find(id);
        if (question == nullptr) continue;
        if (question->kind == QuestionKind::number) {
          for (const AnswerValue& value : question->worrying) add(pattern, *question, value, wanted);
        } else {
          for (const std::string& answer : pattern.answers) add(pattern, *question, answer, wanted);
        }
      }
    }
  }

  void add(const PatternOutline& pattern, const Question& question, const AnswerValue& answer,
           std::vector<Wanted>& wanted) const {
    const auto* id = std::get_if<std::string>(&answer);
    const Openness open = openness(answers_, question, id != nullptr ? *id : std::string());
    if (open != Openness::closed) wanted.push_back({&pattern, &question, answer, open});
  }

  const KnowledgeBase& base_;
  const Answers& answers_;
  std::map<std::string, std::vector<const RuleOutline*>> concluding_;
};

bool is_grave(const RuleOutline& rule) {
  const auto disposition = disposition_of(rule.disposition);
  return disposition && *disposition <= Disposition::urgent;
}

}  // namespace

std::string_view id_of(FamilyState state) {
  switch (state) {
    case FamilyState::present: return "present";
    case FamilyState::absent: return "absent";
    case FamilyState::unknown: return "unknown";
    default: return "not-asked";
  }
}

Openness openness(const Answers& answers, const Question& question, std::string_view answer) {
  const auto given = answers.find(question.id);
  if (given == answers.end()) return Openness::not_asked;
  const Answer& said = given->second;
  if (!said.known) return Openness::unknown;
  if (contains(said.chosen, answer)) return Openness::closed;
  const bool worrying_yes = question.kind == QuestionKind::yes_no && question.worries(said.chosen.front());
  if (said.certainty < 1 && !worrying_yes) return Openness::unknown;
  if (question.kind != QuestionKind::several) return Openness::closed;
  if (contains(said.unsure, answer)) return Openness::unknown;
  return is_denied(said, question, answer) ? Openness::closed : Openness::not_asked;
}

Screen screen_of(const KnowledgeBase& base, const Answers& answers, const std::vector<RedFlag>& raised) {
  const Screening screening(base, answers);
  // The families of the screen: those with a rule that is urgent or worse. All of their rules are looked at.
  std::map<std::string, FamilyState> states;
  for (const auto& [name, rule] : base.rules)
    if (!rule.family.empty() && is_grave(rule)) states.emplace(rule.family, FamilyState::absent);
  for (const RedFlag& red_flag : raised)
    if (const auto state = states.find(red_flag.family); state != states.end()) state->second = FamilyState::present;
  std::vector<const RuleOutline*> gravest_first;
  for (const auto& [name, rule] : base.rules)
    if (const auto state = states.find(rule.family); state != states.end() && state->second != FamilyState::present)
      gravest_first.push_back(&rule);
  std::stable_sort(gravest_first.begin(), gravest_first.end(), [](const RuleOutline* a, const RuleOutline* b) {
    return disposition_of(a->disposition) < disposition_of(b->disposition);
  });

  // Each open question with the gravest disposition it could bring.
  std::map<const Question*, Disposition> open_questions;
  for (const RuleOutline* rule : gravest_first) {
    FamilyState& state = states.at(rule->family);
    const std::vector<Wanted> open = screening.open_findings(*rule);
    std::vector<Wanted> unknown;
    std::copy_if(open.begin(), open.end(), std::back_inserter(unknown),
                 [](const Wanted& wanted) { return wanted.open == Openness::unknown; });
    // Where a graver rule brought all that this one can bring, the engine need not be asked.
    const bool brings_state = state == FamilyState::absent || (state == FamilyState::not_asked && !unknown.empty());
    const bool brings_question = std::any_of(
        open.begin(), open.end(), [&](const Wanted& wanted) { return !open_questions.contains(wanted.question); });
    if (open.empty() || !(brings_state || brings_question) || !screening.would_raise(*rule, open)) continue;
    for (const Wanted& wanted : open)
      open_questions.emplace(wanted.question, disposition_of(rule->disposition).value());
    if (state == FamilyState::absent) state = FamilyState::not_asked;
    if (state == FamilyState::unknown || unknown.empty()) continue;
    if (unknown.size() == open.size() || screening.would_raise(*rule, unknown)) state = FamilyState::unknown;
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
    const bool a_background = a.first->stage != "danger";
    const bool b_background = b.first->stage != "danger";
    return std::tie(a.second, a_background, a.first->order) < std::tie(b.second, b_background, b.first->order);
  });
  for (const auto& [question, disposition] : order) screen.open_questions.push_back(question->id);
  return screen;
}

bool can_be_raised(const KnowledgeBase& base, const RuleOutline& rule) {
  const Answers nothing;
  const Screening screening(base, nothing);
  return screening.would_raise(rule, screening.open_findings(rule));
}

std::vector<RuleOutlook> outlooks_of(const KnowledgeBase& base, const Answers& answers, std::string_view family) {
  const Screening screening(base, answers);
  std::vector<RuleOutlook> outlooks;
  for (const auto& [name, rule] : base.rules) {
    if (rule.family != family) continue;
    const std::vector<Wanted> open = screening.open_findings(rule);
    RuleOutlook outlook{.rule = &rule, .can_be_raised = !open.empty() && screening.would_raise(rule, open)};
    for (const Wanted& wanted : open) {
      std::string waits_for = wanted.question->id;
      const auto given = answers.find(waits_for);
      if (given != answers.end() && given->second.known && wanted.question->kind == QuestionKind::several)
        waits_for += "=" + std::get<std::string>(wanted.answer);
      append_new(wanted.open == Openness::unknown ? outlook.unknown : outlook.not_asked, {waits_for});
    }
    outlooks.push_back(std::move(outlook));
  }
  std::stable_sort(outlooks.begin(), outlooks.end(), [](const RuleOutlook& a, const RuleOutlook& b) {
    return disposition_of(a.rule->disposition) < disposition_of(b.rule->disposition);
  });
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
                             ? open("")
                             : std::any_of(pattern.answers.begin(), pattern.answers.end(), open);
      if (waits) assumed.push_back(id);
    }
  }
  return assumed;
}

}  // namespace kneewise
