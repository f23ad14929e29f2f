#include "src/reasoning/outlook.hpp"

#include <algorithm>

namespace kneewise {

Triage triage_of(const KnowledgeBase& base, std::optional<Disposition> gravest_red_flag,
                 const std::vector<Standing>& muscles, const std::vector<Standing>& alternatives) {
  const double best_muscle = muscles.empty() ? -1 : muscles.front().belief;
  Triage triage;
  const auto possible = [](const Standing& item) { return item.likelihood != Likelihood::unlikely; };
  if (!muscles.empty() && possible(muscles.front())) triage.disposition = Disposition::muscular;
  for (const Standing& other : alternatives) {
    const std::string& own = base.alternatives.find(other.id)->second.disposition;
    if (possible(other) && (own == "self-limiting" || own == "muscular")) triage.disposition = Disposition::muscular;
  }
  for (const Standing& other : alternatives) {
    const auto own = disposition_of(base.alternatives.find(other.id)->second.disposition);
    if (own && *own < triage.disposition && other.likelihood == Likelihood::likely && other.belief > best_muscle)
      triage = {*own, other.id};
  }
  if (gravest_red_flag && *gravest_red_flag <= triage.disposition) triage = {*gravest_red_flag};
  return triage;
}

double certainty_of(const engine::Engine& engine, const engine::Fact& concluded) {
  double best = 0;
  for (const auto& support : engine.supports(concluded)) {
    double lowest = 1;
    for (const engine::Fact& fact : support.facts)
      if (fact.template_name() == "finding") lowest = std::min(lowest, fact.number("certainty"));
    best = std::max(best, lowest);
  }
  return best;
}

Outlook outlook_of_assumed(const KnowledgeBase& base, bool some_uncertain) {
  const engine::FactShape& shape = base.engine->shape_of("evidence");
  const std::size_t about = shape.index_of("about");
  const std::size_t item = shape.index_of("item");
  const std::size_t direction = shape.index_of("direction");
  const std::size_t kind = shape.index_of("kind");
  const std::size_t strength = shape.index_of("strength");
  const std::size_t rank = shape.index_of("rank");
  std::vector<Piece> pieces;
  pieces.reserve(160);
  base.engine->for_each_fact("evidence", [&](const engine::FactView& fact) {
    const std::string_view own_kind = fact.symbol(kind);
    Piece piece{.about = fact.symbol(about),
                .item = fact.symbol(item),
                .for_it = fact.symbol(direction) == "for",
                .location = is_location(own_kind),
                .points = points_to(own_kind),
                .weight = weight_of(fact.symbol(strength), base.weights, static_cast<int>(fact.integer(rank)))};
    if (some_uncertain) piece.weight *= certainty_of(*base.engine, fact.copy());
    piece.weight *= base.weights.specificity.of(piece.about, own_kind, piece.item);
    pieces.push_back(piece);
  });
  Outlook outlook;
  for (Standing& standing : standings(std::move(pieces), base.weights)) {
    if (const auto muscle = base.muscles.find(standing.id); muscle != base.muscles.end()) {
      standing.id = muscle->first;
      outlook.muscles.push_back(standing);
    } else if (const auto other = base.alternatives.find(standing.id); other != base.alternatives.end()) {
      standing.id = other->first;
      outlook.alternatives.push_back(standing);
    }
  }
  std::optional<Disposition> gravest;
  const std::size_t disposition = base.danger_engine->shape_of("red-flag").index_of("disposition");
  base.danger_engine->for_each_fact("red-flag", [&](const engine::FactView& fact) {
    const auto own = disposition_of(fact.symbol(disposition));
    if (own && (!gravest || *own < *gravest)) gravest = own;
  });
  outlook.triage = triage_of(base, gravest, outlook.muscles, outlook.alternatives);
  return outlook;
}

}  // namespace kneewise
