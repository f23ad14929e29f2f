#include "src/reasoning/ranking.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <tuple>

namespace kneewise {
namespace {

// The pieces about one muscle or alternative, each item once, the heaviest first.
template <typename Iterator>
struct Group {
  Iterator begin;
  Iterator end;
};

double side(const auto& group, bool for_it, double location_ceiling) {
  double location = 0;
  double other = 0;
  for (auto piece = group.begin; piece != group.end; ++piece) {
    if (piece->for_it != for_it) continue;
    double& sum = piece->location ? location : other;
    sum = combined(sum, piece->weight);
  }
  return combined(location * location_ceiling, other);
}

Likelihood likelihood_of(const auto& group, double belief, const Weights& weights) {
  const bool pointed_to =
      std::any_of(group.begin, group.end, [](const Piece& piece) { return piece.for_it && piece.points; });
  if (!pointed_to || belief < weights.possible) return Likelihood::unlikely;
  return belief >= weights.likely ? Likelihood::likely : Likelihood::possible;
}

// What tells two ids apart: their text, or where it stands, which is faster where equal texts are one and the same.
struct ByText {
  std::string_view operator()(std::string_view id) const { return id; }
};
struct ByAddress {
  std::uintptr_t operator()(std::string_view id) const { return reinterpret_cast<std::uintptr_t>(id.data()); }
};

// Sorts, keeps the strongest piece of each item, and gives each group to `take`. A sum of floating-point numbers
// depends on their order: within a group that is the order of the weights.
template <typename Key, typename PieceType, typename Take>
void for_each_group(std::vector<PieceType>& pieces, const Take& take) {
  const Key key;
  std::sort(pieces.begin(), pieces.end(), [&key](const Piece& a, const Piece& b) {
    return std::tuple(key(a.about), b.for_it, key(a.item), b.weight, key(a.rule)) <
           std::tuple(key(b.about), a.for_it, key(b.item), a.weight, key(b.rule));
  });
  // The strongest piece of one item stands first; the others of that item say the same once more.
  const auto last = std::unique(pieces.begin(), pieces.end(), [&key](const Piece& a, const Piece& b) {
    return std::tuple(key(a.about), a.for_it, key(a.item)) == std::tuple(key(b.about), b.for_it, key(b.item));
  });
  pieces.erase(last, pieces.end());
  for (auto begin = pieces.begin(); begin != pieces.end();) {
    const auto end =
        std::find_if(begin, pieces.end(), [&](const Piece& piece) { return key(piece.about) != key(begin->about); });
    std::stable_sort(begin, end, [](const Piece& a, const Piece& b) { return a.weight > b.weight; });
    take(Group<decltype(begin)>{begin, end});
    begin = end;
  }
}

// Best first, ties by id.
bool before(const auto& a, const auto& b) {
  return std::tie(b.belief, a.id) < std::tie(a.belief, b.id);
}

// A piece that knows the evidence it stands for.
struct Traced : Piece {
  std::size_t index = 0;
};

}  // namespace

std::string_view id_of(Likelihood likelihood) {
  switch (likelihood) {
    case Likelihood::likely: return "likely";
    case Likelihood::possible: return "possible";
    default: return "unlikely";
  }
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

bool is_location(std::string_view kind) {
  return kind == "location";
}

bool points_to(std::string_view kind) {
  return is_location(kind) || kind == "palpation" || kind == "pattern";
}

double belief_in(const std::vector<Standing>& ranking, std::string_view id) {
  const auto found = std::find_if(ranking.begin(), ranking.end(), [id](const Standing& item) { return item.id == id; });
  return found == ranking.end() ? 0 : found->belief;
}

std::vector<Standing> standings(std::vector<Piece> pieces, const Weights& weights) {
  std::vector<Standing> ranking;
  for_each_group<ByAddress>(pieces, [&](const auto& group) {
    const double in_favour = side(group, true, weights.location_ceiling);
    const double against = side(group, false, 1);
    const double belief = belief_from(in_favour, against);
    ranking.push_back({group.begin->about, belief, likelihood_of(group, belief, weights), in_favour, against});
  });
  std::sort(ranking.begin(), ranking.end(), before<Standing, Standing>);
  return ranking;
}

std::vector<Ranked> rank(std::vector<Evidence> evidence, const Weights& weights) {
  std::vector<Traced> pieces;
  pieces.reserve(evidence.size());
  for (Evidence& piece : evidence) {
    piece.word = weight_of(piece.strength, weights, piece.rank);
    piece.specificity = weights.specificity.of(piece.about, piece.kind, piece.item);
    piece.weight = piece.word * piece.certainty * piece.specificity;
    pieces.push_back({{piece.about, piece.item, piece.rule, piece.for_it, is_location(piece.kind),
                       points_to(piece.kind), piece.weight},
                      pieces.size()});
  }
  std::vector<Ranked> ranking;
  for_each_group<ByText>(pieces, [&](const auto& group) {
    Ranked& ranked = ranking.emplace_back(Ranked{.id = std::string(group.begin->about)});
    ranked.belief = belief_from(side(group, true, weights.location_ceiling), side(group, false, 1));
    ranked.likelihood = likelihood_of(group, ranked.belief, weights);
    for (auto piece = group.begin; piece != group.end; ++piece)
      (piece->for_it ? ranked.evidence_for : ranked.evidence_against).push_back(std::move(evidence[piece->index]));
  });
  std::sort(ranking.begin(), ranking.end(), before<Ranked, Ranked>);
  return ranking;
}

}  // namespace kneewise
