#include <algorithm>

#include "src/basics/lists.hpp"
#include "src/reasoning/explanation.hpp"

namespace kneewise {

WhyPrecaution why_precaution(Session& session, const Assessment& assessment, const std::string& id) {
  WhyPrecaution why{.id = id};
  const auto precaution = std::find_if(assessment.precautions.begin(), assessment.precautions.end(),
                                       [&id](const Precaution& item) { return item.id == id; });
  why.holds = precaution != assessment.precautions.end();
  if (why.holds) why.because = precaution->because;
  const PrecautionGrounds grounds = session.precaution_grounds(assessment);
  for (const auto& [name, rule] : session.knowledge().rules) {
    if (rule.precaution != id) continue;
    WhyPrecaution::Rule& own = why.rules.emplace_back(WhyPrecaution::Rule{.rule = name});
    own.holds = why.holds && contains(precaution->rules, name);
    own.danger_open = own.holds && !grounds.when_clear.contains(name);
    own.care_offered = own.holds && grounds.by_care.contains(name);
    for (const PatternOutline& pattern : rule.patterns)
      if (pattern.negated) append_new(own.could_be_lifted_by, pattern.questions);
  }
  return why;
}

}  // namespace kneewise
