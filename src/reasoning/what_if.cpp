#include "src/reasoning/explanation.hpp"

namespace kneewise {

WhatIf what_if(Reasoner& reasoner, const Answers& answers, const Answers& changes) {
  WhatIf what;
  for (const auto& [question, answer] : changes) {
    const auto given = answers.find(question);
    (given != answers.end() && given->second == answer ? what.already : what.changes).emplace(question, answer);
  }
  what.given = given_to(answers, what.changes);
  what.before = assess(reasoner, answers);
  what.after = assess(reasoner, changed(answers, what.changes));
  what.difference = between(what.before, what.after);
  return what;
}

}  // namespace kneewise
