#include "src/look_ahead.hpp"

#include <algorithm>

namespace kneewise {
namespace {

bool some_uncertain(const Answers& answers) {
  return std::any_of(answers.begin(), answers.end(), [](const auto& item) { return item.second.certainty < 1; });
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
  ++count_;
  const bool only_open = std::none_of(changes.begin(), changes.end(),
                                      [this](const auto& change) { return answers_.contains(change.first); });
  if (only_open) {
    const AssumedCase more(base_, changes);
    return outlook_of_assumed(base_, some_uncertain(answers_) || some_uncertain(changes));
  }
  // An answer that was given goes before another takes its place.
  assumed_.reset();
  Outlook outlook;
  {
    const Answers all = changed(answers_, changes);
    const AssumedCase other(base_, all);
    outlook = outlook_of_assumed(base_, some_uncertain(all));
  }
  assumed_.emplace(base_, answers_);
  return outlook;
}

}  // namespace kneewise
