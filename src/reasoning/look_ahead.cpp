#include "src/reasoning/look_ahead.hpp"

#include <algorithm>

#include "src/basics/lists.hpp"

namespace kneewise {
namespace {

bool some_uncertain(const Answers& answers) {
  return std::any_of(answers.begin(), answers.end(), [](const auto& item) { return item.second.certainty < 1; });
}

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

}  // namespace

Answers changed(Answers answers, const Answers& changes) {
  for (const auto& [question, answer] : changes) answers[question] = answer;
  return answers;
}

LookAhead::LookAhead(const KnowledgeBase& base, Answers answers) : base_(base), answers_(std::move(answers)) {
  assumed_.emplace(base_, answers_);
  now_ = outlook_of_assumed(base_, some_uncertain(answers_));
}

Outlook LookAhead::with(const std::string& question, const Answer& answer) {
  return with({{question, answer}});
}

Outlook LookAhead::with(const Answers& changes) {
  Outlook outlook;
  look(changes, [&](bool uncertain) { outlook = outlook_of_assumed(base_, uncertain); });
  return outlook;
}

std::set<std::string> LookAhead::red_flag_rules_with(const Answers& changes) {
  std::set<std::string> rules;
  look(changes, [&](bool) {
    for (const engine::Fact& fact : base_.danger_engine->facts("red-flag")) rules.insert(fact.symbol("rule"));
  });
  return rules;
}

void LookAhead::look(const Answers& changes, const std::function<void(bool)>& read) {
  ++count_;
  Answers additions;
  bool adds = true;
  for (const auto& [id, answer] : changes) {
    if (const auto given = answers_.find(id); given != answers_.end() && given->second == answer) continue;
    const Question* question = base_.vocabulary.find(id);
    auto added = question == nullptr ? std::nullopt : addition(answers_, *question, answer);
    adds = added.has_value();
    if (!adds) break;
    additions.emplace(id, std::move(*added));
  }
  if (adds) {
    const AssumedCase more(base_, additions);
    read(some_uncertain(answers_) || some_uncertain(changes));
    return;
  }
  // An answer that was given goes before another takes its place.
  assumed_.reset();
  {
    const Answers all = changed(answers_, changes);
    const AssumedCase other(base_, all);
    read(some_uncertain(all));
  }
  assumed_.emplace(base_, answers_);
}

}  // namespace kneewise
