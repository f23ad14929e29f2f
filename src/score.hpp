#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "src/assessment.hpp"
#include "src/case.hpp"
#include "src/knowledge.hpp"

namespace kneewise {

/// A share of cases, with its 95 % interval after Wilson, which holds at 0 and 100 % too.
struct Proportion {
  std::size_t count = 0;
  std::size_t total = 0;

  void add(bool counts) {
    ++total;
    if (counts) ++count;
  }
  /// count / total; 0 of an empty total.
  [[nodiscard]] double share() const;
  [[nodiscard]] double low() const;   ///< lower end of the interval, 0 to 1
  [[nodiscard]] double high() const;  ///< upper end of the interval, 0 to 1
};

/// What a case file expects of a case: its `expect` object.
struct Expectation {
  bool dangerous = false;
  std::optional<Disposition> disposition;
  std::vector<Disposition> acceptable_dispositions;  ///< holds `disposition` too
  std::vector<std::string> red_flags;                ///< acceptable ones too
  std::vector<std::string> muscles;
  std::vector<std::string> acceptable_muscles;  ///< holds `muscles` too
  std::vector<std::string> precautions;
};

/// Reads the expectation; nothing when the case has none. Cases without a category count as dangerous when they
/// expect a red flag.
[[nodiscard]] std::optional<Expectation> expectation_of(const Case& subject);

/// The first muscles of a ranking against what was expected.
struct MuscleScore {
  Proportion first_strict;
  Proportion first_lenient;
  Proportion three_strict;
  Proportion three_lenient;

  void add(const Expectation& expected, const std::vector<std::string>& ranking);
};

/// A case that came out otherwise than expected, in one line.
struct Wrong {
  std::string id;
  std::string what;
};

struct Score {
  std::size_t cases = 0;
  Proportion danger_caught;      ///< of dangerous cases: at least as urgent as the least urgent acceptable disposition
  Proportion right_family;       ///< of dangerous cases that expect a family: one of those raised
  Proportion over_triage;        ///< of the others: more urgent than every acceptable disposition
  Proportion exact_disposition;  ///< of all: the expected one
  MuscleScore muscles;           ///< of cases that expect muscles
  MuscleScore location_only;     ///< baseline: the weights of the zones that hurt, added
  MuscleScore look_up;           ///< baseline: the weights of all table rows that match, added
  Proportion precautions;        ///< of the precautions expected: those given
  std::vector<Wrong> wrong;

  /// @param assessment  with full detail when the case expects precautions
  void add(const Case& subject, const Expectation& expected, const Assessment& assessment, const KnowledgeBase& base);
};

/// How often the first muscle changes when all strengths are multiplied by a factor (and kept at most 1).
[[nodiscard]] Proportion first_muscle_changes(KnowledgeBase& base, const std::vector<Case>& cases, double factor);

}  // namespace kneewise
