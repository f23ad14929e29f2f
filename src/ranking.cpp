#include "src/ranking.hpp"

#include <algorithm>
#include <tuple>

namespace kneewise {
namespace {

double combined(double x, double y) {
  return x + (y * (1 - x));
}

double side(const std::vector<Evidence>& pieces, double location_ceiling) {
  double location = 0;
  double other = 0;
  for (const Evidence& piece : pieces) {
    double& sum = piece.kind == "location" ? location : other;
    sum = combined(sum, piece.weight);
  }
  return combined(std::min(location, location_ceiling), other);
}

double belief_of(const Ranked& ranked, double location_ceiling) {
  const double in_favour = side(ranked.evidence_for, location_ceiling);
  const double against = side(ranked.evidence_against, 1);
  const double rest = 1 - std::min(in_favour, against);
  return rest <= 0 ? 0 : (in_favour - against) / rest;
}

}  // namespace

std::vector<Ranked> rank(std::vector<Evidence> evidence, const Weights& weights) {
  for (Evidence& piece : evidence) {
    const auto weight = weights.strengths.find(piece.strength);
    piece.weight = (weight == weights.strengths.end() ? 0 : weight->second) * piece.certainty;
  }
  // Sorted by pointer: a piece of evidence is large.
  std::vector<Evidence*> order;
  order.reserve(evidence.size());
  for (Evidence& piece : evidence) order.push_back(&piece);
  std::sort(order.begin(), order.end(), [](const Evidence* a, const Evidence* b) {
    return std::tie(a->about, b->for_it, a->item, b->weight, a->rule) <
           std::tie(b->about, a->for_it, b->item, a->weight, b->rule);
  });
  // The strongest piece of one item stands first; the others of that item say the same once more.
  const auto last = std::unique(order.begin(), order.end(), [](const Evidence* a, const Evidence* b) {
    return std::tie(a->about, a->for_it, a->item) == std::tie(b->about, b->for_it, b->item);
  });
  order.erase(last, order.end());

  std::vector<Ranked> ranking;
  for (auto group = order.begin(); group != order.end();) {
    const auto group_end =
        std::find_if(group, order.end(), [&](const Evidence* e) { return e->about != (*group)->about; });
    std::stable_sort(group, group_end, [](const Evidence* a, const Evidence* b) { return a->weight > b->weight; });
    Ranked& ranked = ranking.emplace_back(Ranked{.id = (*group)->about});
    for (; group != group_end; ++group)
      ((*group)->for_it ? ranked.evidence_for : ranked.evidence_against).push_back(std::move(**group));
  }
  for (Ranked& ranked : ranking) ranked.belief = belief_of(ranked, weights.location_ceiling);
  std::stable_sort(ranking.begin(), ranking.end(),
                   [](const Ranked& a, const Ranked& b) { return a.belief > b.belief; });
  return ranking;
}

}  // namespace kneewise
