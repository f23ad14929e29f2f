#include "src/reasoning/explainer.hpp"

#include "src/basics/lists.hpp"
#include "src/reasoning/session.hpp"

namespace kneewise {

Explainer::Explainer(Reasoner& reasoner, const Answers& answers)
    : reasoner_(reasoner), answers_(answers), assessment_(assess(reasoner, answers)) {}

void Explainer::ranked(const std::string& id) {
  if (const Ranked* own = assessment_.find(id); own != nullptr)
    explanations_.emplace_back(why_belief(reasoner_.knowledge(), *own));
  explanations_.emplace_back(why_not(reasoner_, answers_, assessment_, id));
}

void Explainer::danger(const std::string& family) {
  Session session(reasoner_, answers_);
  explanations_.emplace_back(why_danger(session, assessment_, family));
}

void Explainer::precaution(const std::string& id) {
  Session session(reasoner_, answers_);
  explanations_.emplace_back(why_precaution(session, assessment_, id));
}

void Explainer::what_if(const Answers& changes) {
  explanations_.emplace_back(kneewise::what_if(reasoner_, answers_, changes));
}

void Explainer::most_asked() {
  const Knowledge& knowledge = reasoner_.knowledge();
  explanations_.emplace_back(why_disposition(assessment_));
  std::vector<std::string> families;
  for (const RedFlag& red_flag : assessment_.red_flags) append_new(families, {red_flag.family});
  for (const std::string& family : families) danger(family);
  const auto& muscles = assessment_.muscles;
  const auto& alternatives = assessment_.alternatives;
  if (!muscles.empty()) explanations_.emplace_back(why_belief(knowledge, muscles.front().ranked));
  if (muscles.size() > 1) explanations_.emplace_back(why_not(reasoner_, answers_, assessment_, muscles[1].ranked.id));
  if (!alternatives.empty()) explanations_.emplace_back(why_belief(knowledge, alternatives.front().ranked));
}

}  // namespace kneewise
