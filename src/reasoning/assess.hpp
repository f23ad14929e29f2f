#pragma once

#include <span>
#include <string>
#include <vector>

#include "engine/engine.hpp"
#include "src/cases/case.hpp"
#include "src/knowledge/knowledge.hpp"
#include "src/reasoning/assessment.hpp"

namespace kneewise {

/// How much of an assessment is wanted. `ranking` leaves out the screen, which looks ahead over every danger rule, and
/// the texts and reasons of the evidence; nothing is cleared without the screen.
enum class Detail { ranking, full };

/// The facts that stand for a set of answers: typed, and certain enough. A yes to a danger question counts at any
/// certainty; a no that is not quite certain is unknown.
[[nodiscard]] std::vector<engine::NewFact> facts_of(const Answers& answers, const Vocabulary& vocabulary);

/// Assesses one case. Depends on the knowledge base and the answers alone, and leaves the working memory as it was.
/// @throws engine::Error when a rule fails or the rules do not come to rest; std::logic_error while a case is assumed
[[nodiscard]] Assessment assess(const KnowledgeBase& base, const Answers& answers, Detail detail = Detail::full);

/// A case that stands in both engines for as long as this object lives, with the rules at rest. Cases nest: further
/// answers may be assumed on top, and end first.
class AssumedCase {
 public:
  AssumedCase(const KnowledgeBase& base, const Answers& answers);

 private:
  AssumedCase(const KnowledgeBase& base, std::vector<engine::NewFact> facts);
  AssumedCase(const KnowledgeBase& base, std::span<const engine::NewFact> facts, std::size_t first_of_danger);
  engine::Assumption case_;
  engine::Assumption danger_;
};

/// Assesses the case that is assumed now. @param answers  all that is assumed
[[nodiscard]] Assessment assess_assumed(const KnowledgeBase& base, const Answers& answers, Detail detail);

/// What the rules about precautions and care wait for: the leading muscles and alternatives, the red flags and the
/// verdict, as the facts that follow the ranking.
[[nodiscard]] std::vector<engine::NewFact> outcome_facts(const Assessment& assessment);

/// The findings under a standing fact, followed through whatever was concluded in between: "question=answer", sorted.
[[nodiscard]] std::vector<std::string> findings_under(const engine::Engine& engine, const engine::Fact& fact);

/// The rules that concluded what a standing fact stands on, such as the points of a score; sorted.
[[nodiscard]] std::vector<std::string> rules_under(const engine::Engine& engine, const engine::Fact& fact);

}  // namespace kneewise
