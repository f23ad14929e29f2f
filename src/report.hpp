#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "src/assessment.hpp"
#include "src/case.hpp"

namespace kneewise {

/// The result of one case as the contract has it (schemas/result.schema.json).
[[nodiscard]] nlohmann::ordered_json json_result(const Case& subject, const Assessment& assessment);
/// The error record that stands in the place of a case that cannot be used.
[[nodiscard]] nlohmann::ordered_json json_result(const CaseError& error);

/// The result of one case for a clinician to read: danger first, then what is not cleared, then the muscles.
[[nodiscard]] std::string text_result(const Case& subject, const Assessment& assessment, bool colour);
[[nodiscard]] std::string text_result(const CaseError& error);

/// Text from outside as it may be shown: control characters escaped, and no longer than a line that people read.
[[nodiscard]] std::string on_one_line(const std::string& text);

}  // namespace kneewise
