#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "src/knowledge/finding.hpp"
#include "src/knowledge/weights.hpp"

namespace kneewise {

/// What a piece of evidence rests on. `cause` is what may have overloaded a muscle.
enum class EvidenceKind { location, symptom, cause, structure, pattern, palpation };
inline constexpr std::array<std::string_view, 6> evidence_kind_ids = {"location",  "symptom", "cause",
                                                                      "structure", "pattern", "palpation"};
[[nodiscard]] constexpr std::string_view id_of(EvidenceKind kind) {
  return evidence_kind_ids[static_cast<std::size_t>(kind)];
}

/// Whether it points to a muscle or condition: a place of the pain, a finding of the hand or a pattern does.
[[nodiscard]] constexpr bool points(EvidenceKind kind) {
  return kind == EvidenceKind::location || kind == EvidenceKind::palpation || kind == EvidenceKind::pattern;
}

/// Whether many muscles may share it, so that it tells less between them: what is felt, seen or done. A place, what a
/// hand finds, and what several findings say together count in full.
[[nodiscard]] constexpr bool is_shared(EvidenceKind kind) {
  return kind == EvidenceKind::symptom || kind == EvidenceKind::cause || kind == EvidenceKind::structure;
}

/// One piece of evidence, as the rules concluded it.
struct Evidence {
  std::string about{};  ///< a muscle or a differential diagnosis
  bool for_it = true;   ///< false: against
  EvidenceKind kind = EvidenceKind::symptom;
  Strength strength = Strength::weak;
  std::string rule{};
  std::string item{};      ///< the table row or pattern: the strongest piece of one item counts, once
  int rank = 0;            ///< among the suspects of a place; 0 for all other evidence
  double certainty = 1.0;  ///< of its best support: the lowest certainty among that support's findings
  double word = 0;         ///< set by the ranking: the weight of its strength, 0 to 1
  double specificity = 1;  ///< set by the ranking: how much it tells between muscles, 0 to 1
  double weight = 0;       ///< set by the ranking: what it counted with, these three multiplied
  std::vector<Finding> because{};
  std::string text{};
  std::vector<std::string> sources{};
};

enum class Likelihood { likely, possible, unlikely };
inline constexpr std::array<std::string_view, 3> likelihood_ids = {"likely", "possible", "unlikely"};
[[nodiscard]] constexpr std::string_view id_of(Likelihood likelihood) {
  return likelihood_ids[static_cast<std::size_t>(likelihood)];
}

/// In the slot `item` of evidence that rests on no row: its rule is its item.
inline constexpr std::string_view no_item = "none";

/// What all evidence about one muscle or differential diagnosis adds up to.
struct Ranked {
  std::string id;
  double belief = 0;  ///< -1 to 1; not a probability
  Likelihood likelihood = Likelihood::unlikely;
  std::vector<Evidence> evidence_for{};      ///< heaviest first
  std::vector<Evidence> evidence_against{};  ///< heaviest first

  [[nodiscard]] bool possible() const { return likelihood != Likelihood::unlikely; }
  /// Whether a place of the pain, a finding of the hand or a pattern speaks for it.
  [[nodiscard]] bool pointed_to() const;
};

/// Combines evidence as certainty factors do, and ranks: best first, ties by id. For each side x + y(1 - x), then
/// (for - against) / (1 - min(for, against)). Each piece counts with its strength's weight times its certainty times
/// how much it tells between muscles; of all location evidence in favour together the ceiling's share counts. A pure
/// function: sorts before it combines, since floating-point sums depend on order.
/// A muscle or condition that no place of the pain, no hand and no pattern points to stays unlikely: age and habits
/// alone explain no pain.
[[nodiscard]] std::vector<Ranked> rank(std::vector<Evidence> evidence, const Weights& weights);

/// A piece of evidence in passing, with numbers for names: equal names have equal numbers.
struct Piece {
  std::uintptr_t about = 0;
  std::uintptr_t item = 0;
  std::string_view rule{};  ///< decides between equals
  bool for_it = true;
  bool location = false;
  bool points = false;
  double weight = 0;      ///< of its strength, times its certainty, times how much it tells between muscles
  std::size_t index = 0;  ///< of the evidence that it stands for
};

/// What the pieces about one muscle or differential diagnosis come to.
struct Sum {
  std::uintptr_t about = 0;
  double belief = 0;  ///< -1 to 1
  Likelihood likelihood = Likelihood::unlikely;
  double in_favour = 0;   ///< 0 to 1, with the ceiling on location
  double against = 0;     ///< 0 to 1
  std::size_t begin = 0;  ///< its pieces, heaviest first, once they are added up
  std::size_t end = 0;
};

/// Adds up: the one place where weights become beliefs. Sorts the pieces by what they are about, and drops those that
/// repeat an item. @see rank
[[nodiscard]] std::vector<Sum> add_up(std::vector<Piece>& pieces, const Weights& weights);

/// What the evidence about one muscle or differential diagnosis comes to, without its texts.
struct Standing {
  std::string_view id;  ///< lives in the Knowledge
  double belief = 0;    ///< -1 to 1
  Likelihood likelihood = Likelihood::unlikely;
  double in_favour = 0;  ///< 0 to 1, with the ceiling on location
  double against = 0;    ///< 0 to 1

  [[nodiscard]] bool possible() const { return likelihood != Likelihood::unlikely; }
};

/// The belief in one of them; 0 when nothing speaks for or against it.
[[nodiscard]] double belief_in(const std::vector<Standing>& ranking, std::string_view id);

/// What two pieces of evidence on one side, each from 0 to 1, come to together: x + y(1 - x).
[[nodiscard]] double combined(double x, double y);

/// The belief, -1 to 1, that evidence in favour and against, each from 0 to 1, comes to.
[[nodiscard]] double belief_from(double in_favour, double against);

}  // namespace kneewise
