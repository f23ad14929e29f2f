#pragma once

#include <string>
#include <vector>

#include "src/cases/case.hpp"
#include "src/knowledge/questions.hpp"

namespace kneewise {

/// A key of a case whose values part the cases into subgroups.
struct Grouping {
  std::string key;             ///< such as `category`, `answers.sex` or `expect.red_flags.0`
  std::vector<double> limits;  ///< ascending; where the upper bands of a number begin. None: each value is a subgroup

  /// Reads `KEY` or `KEY:LIMIT,LIMIT...`, such as `answers.age:16,40,65`.
  /// @throws std::invalid_argument when a limit is not a number, or they do not ascend
  [[nodiscard]] static Grouping from(const std::string& text);

  /// The subgroup of a case: its value under the key; with limits, the band that the number under the key lies in,
  /// where a list or an object counts by its length; "not stated" when the case holds nothing there.
  [[nodiscard]] std::string group_of(const Case& subject, const Vocabulary& vocabulary) const;
};

}  // namespace kneewise
