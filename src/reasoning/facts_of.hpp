#pragma once

#include <vector>

#include "engine/fact.hpp"
#include "src/cases/answers.hpp"
#include "src/reasoning/assessment.hpp"

namespace kneewise {

/// The facts that stand for a set of answers: typed, and certain enough. A yes to a danger question counts at any
/// certainty; a no that is not quite certain is unknown.
[[nodiscard]] std::vector<engine::NewFact> facts_of(const Answers& answers, const Vocabulary& vocabulary);

/// What the rules about precautions and care wait for: the leading muscles and differential diagnoses, the red flags
/// and the verdict, as the facts that follow the ranking.
[[nodiscard]] std::vector<engine::NewFact> outcome_facts(const Assessment& assessment);

/// A finding as the danger screen supposes it: certain.
[[nodiscard]] engine::NewFact supposed_finding(const std::string& question, const AnswerValue& answer);

}  // namespace kneewise
