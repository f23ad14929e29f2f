#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "src/knowledge/weights.hpp"

namespace kneewise {

/// One piece of evidence, as the rules concluded it.
struct Evidence {
  std::string about;     ///< a muscle or an alternative
  bool for_it = true;    ///< false: against
  std::string kind;      ///< location, sign, cause, structure, pattern, palpation
  std::string strength;  ///< a word of facts/strengths.clp, or of a place
  std::string rule;
  std::string item;                    ///< the table row or pattern: the strongest piece of one item counts, once
  int rank = 0;                        ///< among the suspects of a place; 0 for all other evidence
  double certainty = 1.0;              ///< of its best support: the lowest certainty among that support's findings
  double word = 0;                     ///< set by the ranking: the weight of its strength
  double specificity = 1;              ///< set by the ranking: how much it tells between muscles
  double weight = 0;                   ///< set by the ranking: what it counted with: these three multiplied
  std::vector<std::string> because{};  ///< "question=answer"
  std::string text{};
  std::vector<std::string> sources{};
};

enum class Likelihood { likely, possible, unlikely };
[[nodiscard]] std::string_view id_of(Likelihood likelihood);

/// What all evidence about one muscle or alternative adds up to.
struct Ranked {
  std::string id;
  double belief = 0;  ///< -1 to 1; not a probability
  Likelihood likelihood = Likelihood::unlikely;
  std::vector<Evidence> evidence_for{};
  std::vector<Evidence> evidence_against{};
};

/// Combines evidence as certainty factors do, and ranks: best first, ties by id. For each side x + y(1 - x), then
/// (for - against) / (1 - min(for, against)). Each piece counts with its strength's weight times its certainty times how
/// much it tells between muscles; of all location evidence in favour together the ceiling's share counts. A pure
/// function: sorts before it combines, since floating-point sums depend on order.
/// A muscle or condition that no place of the pain, no hand and no pattern points to stays unlikely: age and habits
/// alone explain no pain.
[[nodiscard]] std::vector<Ranked> rank(std::vector<Evidence> evidence, const Weights& weights);

/// A piece of evidence in passing: the same without its texts, looking into strings that live elsewhere.
struct Piece {
  std::string_view about;
  std::string_view item;
  std::string_view rule{};  ///< only decides between equals: may be left out
  bool for_it = true;
  bool location = false;
  bool points = false;  ///< a place, a hand or a pattern
  double weight = 0;    ///< of its strength, times its certainty, times how much it tells between muscles
};

/// What the pieces about one muscle or alternative come to.
struct Standing {
  std::string_view id;
  double belief = 0;
  Likelihood likelihood = Likelihood::unlikely;
  double in_favour = 0;  ///< 0 to 1, with the ceiling on location
  double against = 0;    ///< 0 to 1
};

/// What two pieces of evidence on one side, each from 0 to 1, come to together: x + y(1 - x).
[[nodiscard]] double combined(double x, double y);

/// The belief that evidence in favour and against, each from 0 to 1, comes to.
[[nodiscard]] double belief_from(double in_favour, double against);

/// The belief in one of them; 0 when nothing speaks for or against it.
[[nodiscard]] double belief_in(const std::vector<Standing>& ranking, std::string_view id);

/// The ranking alone, as fast as it can be had: for looking ahead. Equal ids must be views of the same memory, as the
/// symbols of one engine are. @see rank
[[nodiscard]] std::vector<Standing> standings(std::vector<Piece> pieces, const Weights& weights);

/// What a kind of evidence means to the ranking.
[[nodiscard]] bool is_location(std::string_view kind);
[[nodiscard]] bool points_to(std::string_view kind);

}  // namespace kneewise
