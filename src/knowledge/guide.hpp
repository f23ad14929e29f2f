#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "src/knowledge/weights.hpp"

namespace kneewise {

/// A muscle among the suspects of a place: the part of a referral-zone row that is its order.
struct Suspect {
  std::string muscle;
  std::string zone;
  int rank = 0;         ///< 1 is the first
  int sudden_rank = 0;  ///< after a sudden injury; 0: the place has no such order
};

/// What is wrong with an order of suspects, in plain words; empty when nothing is. Every place has suspects and every
/// muscle a place; a pair stands once; ranks run from 1 without a gap; the first three have no equals; after a sudden
/// injury all suspects of a place have a rank or none has.
[[nodiscard]] std::vector<std::string> faults_of_guide(const std::vector<Suspect>& suspects,
                                                       const std::set<std::string>& zones,
                                                       const std::set<std::string>& muscles);

/// The numbers of the guide; facts/strengths.clp is their source.
struct GuideNumbers {
  double first = 0;
  double step = 0;
  double worst_factor = 0;
  double derived_factor = 0;
};

/// What is wrong with these numbers beside the others: inferred rows would change their rank, the place that hurts most
/// would prove a muscle, or places alone would make one likely.
[[nodiscard]] std::vector<std::string> faults_of(const GuideNumbers& numbers, const Weights& weights);

/// Puts the weights of a first suspect among those of the words of strength, for each of the four words that a place
/// may have; the step goes with the rank.
void set_places(Weights& weights, const GuideNumbers& numbers);

}  // namespace kneewise
