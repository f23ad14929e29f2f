#pragma once

#include <optional>
#include <string>
#include <vector>

#include "src/reasoning/assessment.hpp"

namespace kneewise {

/// A value before and after.
template <typename Value>
struct Changed {
  Value before;
  Value after;
};

/// What went from a list and what came into it, each once, in the order of the lists unless said otherwise.
template <typename Item>
struct GoneAndNew {
  std::vector<Item> gone;
  std::vector<Item> come;

  [[nodiscard]] bool empty() const { return gone.empty() && come.empty(); }
};

/// All that differs between two assessments, as a value that outlives them. Reports, visits, practice and the
/// comparison of two knowledge bases show what each of them needs of it.
struct Difference {
  struct FamilyMoved {
    std::string family;
    FamilyState before = FamilyState::not_asked;
    FamilyState after = FamilyState::not_asked;
  };
  struct Belief {
    double belief = 0;  ///< -1 to 1
    Likelihood likelihood = Likelihood::unlikely;
  };
  /// A muscle or differential diagnosis whose likelihood changed; or, while it is at least possible before or after,
  /// its belief by enough to see (0.005), or there is evidence about it on one side only.
  struct Moved {
    std::string id;
    std::optional<Belief> before;  ///< nothing: no evidence
    std::optional<Belief> after;

    /// Its belief after less that before, -2 to 2; what has no evidence counts as 0.
    [[nodiscard]] double change() const;
    [[nodiscard]] bool rose() const { return change() > 0; }
  };
  /// A piece of evidence that is there on one side only, or weighs otherwise there or comes from another rule. The two
  /// are about the same muscle or differential diagnosis, of the same item and in the same direction.
  struct Weighed {
    std::optional<Evidence> before;
    std::optional<Evidence> after;

    /// The later of the two, or the earlier when it is gone: says what it is about, its item and its direction.
    [[nodiscard]] const Evidence& either() const { return after ? *after : *before; }
    [[nodiscard]] double weight_before() const { return before ? before->weight : 0; }
    [[nodiscard]] double weight_after() const { return after ? after->weight : 0; }
  };
  struct WithheldFrom {
    std::string technique;
    std::string muscle;  ///< empty: from all
    friend bool operator==(const WithheldFrom&, const WithheldFrom&) = default;
  };
  struct CareFor {
    std::string treatment;
    std::string technique;
    Finding about;
    friend bool operator==(const CareFor&, const CareFor&) = default;
  };

  std::optional<Changed<Disposition>> disposition;
  std::optional<Changed<bool>> cleared;
  GoneAndNew<std::string> red_flags;       ///< families, by id
  GoneAndNew<RedFlag> grounds;             ///< danger rules that hold, whatever they rest on; gravest first
  std::vector<FamilyMoved> screen;         ///< by family; empty when one of the two has no screen
  GoneAndNew<std::string> open_questions;  ///< empty when one of the two has no screen
  GoneAndNew<std::string> precautions;     ///< ids
  GoneAndNew<WithheldFrom> withheld;
  GoneAndNew<CareFor> care;
  std::vector<Moved> muscles;       ///< in the order of the later ranking, then what left it in that of the earlier
  std::vector<Moved> alternatives;  ///< likewise
  std::vector<Weighed> evidence;    ///< by what it is about, item, and direction (against first)

  /// Whether all conclusions are the same; the evidence for them may still differ.
  [[nodiscard]] bool empty() const;
};

/// What differs. The two may come from different knowledge bases.
[[nodiscard]] Difference between(const Assessment& before, const Assessment& after);

}  // namespace kneewise
