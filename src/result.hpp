#pragma once

#include <nlohmann/json.hpp>

#include "src/assessment.hpp"
#include "src/case.hpp"

namespace kneewise {

/// The result of one case as the contract has it (schemas/result.schema.json).
[[nodiscard]] nlohmann::ordered_json json_result(const Case& subject, const Assessment& assessment);
/// The error record that stands in the place of a case that cannot be used.
[[nodiscard]] nlohmann::ordered_json json_result(const CaseError& error);

}  // namespace kneewise
