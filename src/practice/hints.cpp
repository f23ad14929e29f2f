#include "src/practice/hints.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace kneewise {

double cost_of_hint(int level) {
  return std::clamp(level, 1, most_telling_hint);
}

std::string hint_towards(const Ask& next, const std::string& topic, int level, const Knowledge& knowledge) {
  const Stage stage = knowledge.vocabulary.at(next.question).stage;
  const bool danger = stage == Stage::danger;
  const bool hand = stage == Stage::examination;
  switch (level) {
    case 1:
      return danger ? "Have you asked for all that must not be missed?"
                    : "Something that you have not asked for may still change the picture.";
    case 2: return fmt::format("Stay with the topic '{}'.", topic);
    case 3:
      return hand ? "Examine the muscles that you think of."
                  : fmt::format("Ask for: {}.", knowledge.wording.label(next.question, Audience::person));
    default:
      return danger ? "A worrying answer to it would by itself call for a doctor, or close to it."
             : hand ? "What the hand finds weighs more than what is told."
                    : "Of what this patient can still tell, its answers move the ranking most.";
  }
}

}  // namespace kneewise
