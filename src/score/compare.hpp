#pragma once

#include <string>
#include <vector>

#include "src/score/score.hpp"

namespace kneewise {

/// A case that came out otherwise.
struct MovedCase {
  /// A piece of reasoning that one knowledge base has and the other has not, or weighs otherwise.
  struct Reason {
    std::string rule;
    std::string about;  ///< a muscle or differential diagnosis; the family of a red flag
    std::string item;   ///< empty for red flags
    std::string how;    ///< "only before", "only now", "0.45 -> 0.25"
  };

  std::string id;
  Disposition before = Disposition::inconclusive;
  Disposition now = Disposition::inconclusive;
  std::vector<std::string> ranking_before{};  ///< muscles likely or possible, best first
  std::vector<std::string> ranking_now{};
  bool new_under_triage = false;
  std::vector<Reason> because{};  ///< what is gone or weighs otherwise, then what is new
};

/// Two knowledge bases on the same cases.
struct Comparison {
  std::size_t cases = 0;
  std::size_t disposition_changed = 0;
  std::size_t first_changed = 0;
  std::size_t ranking_changed = 0;
  std::size_t new_under_triage = 0;
  Paired disposition;  ///< now (first) against before: the expected one
  Paired caught;       ///< dangerous cases: caught
  Paired top1;         ///< first muscle, strict
  Paired top3;
  std::vector<MovedCase> changes;

  /// Counts a case. When it expects no disposition, what was emergency or urgent and is milder now counts as
  /// under-triage.
  void add(const Case& subject, const Assessment& before, const Assessment& now);
};

}  // namespace kneewise
