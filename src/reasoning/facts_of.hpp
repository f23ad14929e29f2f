#pragma once

#include <span>
#include <vector>

#include "engine/fact.hpp"
#include "src/cases/answers.hpp"
#include "src/knowledge/knowledge.hpp"
#include "src/reasoning/assessment.hpp"

namespace kneewise {

/// The facts of a case, in an order in which those for each engine stand together.
struct CaseFacts {
  std::vector<engine::NewFact> all;
  std::size_t first_for_danger = 0;
  std::size_t end_for_others = 0;

  /// Signs that danger rules read: nothing else concerns them.
  [[nodiscard]] std::span<const engine::NewFact> for_danger() const { return std::span(all).subspan(first_for_danger); }
  /// What was asked, found and denied, and the signs that all other rules read.
  [[nodiscard]] std::span<const engine::NewFact> for_others() const { return std::span(all).first(end_for_others); }
};

/// The facts that stand for a set of answers: typed, and certain enough. A yes to a danger question counts at any
/// certainty; a no that is not quite certain is unknown. Of the signs that an answer belongs to, those are told that
/// some rule reads.
[[nodiscard]] CaseFacts case_facts(const Answers& answers, const Knowledge& knowledge);

/// All of them, for an engine that holds all rules.
[[nodiscard]] inline std::vector<engine::NewFact> facts_of(const Answers& answers, const Knowledge& knowledge) {
  return case_facts(answers, knowledge).all;
}

/// What the rules about precautions and care wait for: the leading muscles and differential diagnoses, the red flags
/// and the verdict, as the facts that follow the ranking.
[[nodiscard]] std::vector<engine::NewFact> outcome_facts(const Assessment& assessment);

/// That an answer told a sign, and that a sign is sure: as the danger screen supposes them.
[[nodiscard]] engine::NewFact told_fact(const std::string& sign, const std::string& question,
                                        const AnswerValue& answer);
[[nodiscard]] engine::NewFact sure_fact(const std::string& sign);

}  // namespace kneewise
