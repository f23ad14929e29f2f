#pragma once

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

#include "src/reasoning/assessment.hpp"

namespace kneewise {

/// A result as `evaluate` wrote it, read back.
struct RecordedResult {
  std::optional<Assessment> assessment;  ///< as far as the result tells: no texts, no evidence
  std::string error;                     ///< of an error record
};

/// Whether a file holds results and not cases; looks at its beginning. False for "-".
[[nodiscard]] bool holds_results(const std::string& path);

/// What stands in a result of schemas/result.schema.json. @throws InputError when it is none
[[nodiscard]] RecordedResult recorded(const nlohmann::ordered_json& result);

/// The results of several files (JSON or NDJSON), by id of the case.
/// @throws InputError with file and place when one cannot be read or an id is used twice
[[nodiscard]] std::map<std::string, RecordedResult> read_results(const std::vector<std::string>& paths);

}  // namespace kneewise
