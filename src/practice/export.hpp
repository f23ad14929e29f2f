#pragma once

#include <string>
#include <vector>

#include "src/practice/history.hpp"

namespace kneewise {

// The history for an instructor or a spreadsheet. Of a case that is still open neither form tells which it is: whoever
// reads it may still have to judge it.

/// CSV with a header: one row for each practice.
[[nodiscard]] std::string practice_csv(const std::vector<PracticeRecord>& records);
/// JSON: all that was typed and what it came to, the reasoning items, and what comes again when.
[[nodiscard]] std::string practice_json(const PracticeHistory& history);

}  // namespace kneewise
