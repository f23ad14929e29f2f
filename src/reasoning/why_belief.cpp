#include <algorithm>

#include "src/reasoning/explanation.hpp"

namespace kneewise {
namespace {

// What the evidence of one side comes to: places of the pain, and everything else.
struct Side {
  double location = 0;
  double other = 0;
};

Side side_of(const std::vector<Evidence>& evidence) {
  Side side;
  for (const Evidence& piece : evidence) {
    double& sum = piece.kind == EvidenceKind::location ? side.location : side.other;
    sum = combined(sum, piece.weight);
  }
  return side;
}

}  // namespace

WhyBelief why_belief(const Knowledge& knowledge, const Ranked& ranked) {
  const Weights& weights = knowledge.weights;
  const Side in_favour = side_of(ranked.evidence_for);
  const Side against = side_of(ranked.evidence_against);
  WhyBelief::Arithmetic sums;
  sums.location = in_favour.location;
  sums.location_ceiling = weights.location_ceiling;
  sums.location_counted = in_favour.location * weights.location_ceiling;
  sums.other = in_favour.other;
  sums.in_favour = combined(sums.location_counted, sums.other);
  sums.against_location = against.location;
  sums.against_other = against.other;
  sums.against = combined(against.location, against.other);
  return {ranked, {weights.likely, weights.possible}, sums};
}

}  // namespace kneewise
