#include "src/reasoning/ranking.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <unordered_map>

namespace kneewise {
namespace {

using Pieces = std::vector<Piece>;

double side(Pieces::const_iterator begin, Pieces::const_iterator end, bool for_it, double location_ceiling) {
  double location = 0;
  double other = 0;
  for (auto piece = begin; piece != end; ++piece) {
    if (piece->for_it != for_it) continue;
    double& sum = piece->location ? location : other;
    sum = combined(sum, piece->weight);
  }
  return combined(location * location_ceiling, other);
}

Likelihood likelihood_of(Pieces::const_iterator begin, Pieces::const_iterator end, double belief,
                         const Weights& weights) {
  const bool pointed_to = std::any_of(begin, end, [](const Piece& piece) { return piece.for_it && piece.points; });
  if (!pointed_to || belief < weights.possible) return Likelihood::unlikely;
  return belief >= weights.likely ? Likelihood::likely : Likelihood::possible;
}

// Numbers for names: equal names get equal numbers.
class Numbers {
 public:
  std::uintptr_t operator()(std::string_view name) { return numbers_.try_emplace(name, numbers_.size()).first->second; }

 private:
  std::unordered_map<std::string_view, std::uintptr_t> numbers_;
};

}  // namespace

bool Ranked::pointed_to() const {
  return std::any_of(evidence_for.begin(), evidence_for.end(),
                     [](const Evidence& piece) { return points(piece.kind); });
}

double combined(double x, double y) {
  return x + (y * (1 - x));
}

double belief_from(double in_favour, double against) {
  const double rest = 1 - std::min(in_favour, against);
  if (rest <= 0) return 0;
  constexpr double grain = 1e12;  // finer differences are those of the sums' last bits: none may cross a limit
  return std::round((in_favour - against) / rest * grain) / grain;
}

double belief_in(const std::vector<Standing>& ranking, std::string_view id) {
  const auto found = std::find_if(ranking.begin(), ranking.end(), [id](const Standing& item) { return item.id == id; });
  return found == ranking.end() ? 0 : found->belief;
}

std::vector<Sum> add_up(std::vector<Piece>& pieces, const Weights& weights) {
  std::sort(pieces.begin(), pieces.end(), [](const Piece& a, const Piece& b) {
    return std::tie(a.about, b.for_it, a.item, b.weight, a.rule) <
           std::tie(b.about, a.for_it, b.item, a.weight, b.rule);
  });
  // The strongest piece of one item comes first; the others of that item say the same once more.
  pieces.erase(std::unique(pieces.begin(), pieces.end(),
                           [](const Piece& a, const Piece& b) {
                             return std::tie(a.about, a.for_it, a.item) == std::tie(b.about, b.for_it, b.item);
                           }),
               pieces.end());
  std::vector<Sum> sums;
  for (auto begin = pieces.begin(); begin != pieces.end();) {
    const auto end =
        std::find_if(begin, pieces.end(), [begin](const Piece& piece) { return piece.about != begin->about; });
    // A sum of floating-point numbers depends on their order: it is that of the weights.
    std::stable_sort(begin, end, [](const Piece& a, const Piece& b) { return a.weight > b.weight; });
    Sum sum{.about = begin->about,
            .in_favour = side(begin, end, true, weights.location_ceiling),
            .against = side(begin, end, false, 1),
            .begin = static_cast<std::size_t>(begin - pieces.begin()),
            .end = static_cast<std::size_t>(end - pieces.begin())};
    sum.belief = belief_from(sum.in_favour, sum.against);
    sum.likelihood = likelihood_of(begin, end, sum.belief, weights);
    sums.push_back(sum);
    begin = end;
  }
  return sums;
}

std::vector<Ranked> rank(std::vector<Evidence> evidence, const Weights& weights) {
  Numbers number;
  std::vector<Piece> pieces;
  pieces.reserve(evidence.size());
  for (Evidence& piece : evidence) {
    piece.word = weights.of(piece.strength, piece.rank);
    piece.specificity = is_shared(piece.kind) ? weights.specificity.of(piece.about, piece.item) : 1;
    piece.weight = piece.word * piece.certainty * piece.specificity;
    pieces.push_back({number(piece.about), number(piece.item), piece.rule, piece.for_it,
                      piece.kind == EvidenceKind::location, points(piece.kind), piece.weight, pieces.size()});
  }
  std::vector<Ranked> ranking;
  for (const Sum& sum : add_up(pieces, weights)) {
    const auto begin = pieces.begin() + static_cast<std::ptrdiff_t>(sum.begin);
    const auto end = pieces.begin() + static_cast<std::ptrdiff_t>(sum.end);
    // Equally heavy pieces are listed by the name of their item.
    std::sort(begin, end, [&evidence](const Piece& a, const Piece& b) {
      if (a.weight != b.weight) return a.weight > b.weight;
      return evidence[a.index].item < evidence[b.index].item;
    });
    Ranked& ranked = ranking.emplace_back(
        Ranked{.id = evidence[begin->index].about, .belief = sum.belief, .likelihood = sum.likelihood});
    for (auto piece = begin; piece != end; ++piece)
      (piece->for_it ? ranked.evidence_for : ranked.evidence_against).push_back(std::move(evidence[piece->index]));
  }
  std::sort(ranking.begin(), ranking.end(),
            [](const Ranked& a, const Ranked& b) { return std::tie(b.belief, a.id) < std::tie(a.belief, b.id); });
  return ranking;
}

}  // namespace kneewise
