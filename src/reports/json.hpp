#pragma once

#include <nlohmann/json_fwd.hpp>

#include "src/cases/case.hpp"
#include "src/reasoning/assessment.hpp"

namespace kneewise {

/// The result of one case as the contract has it (schemas/result.schema.json).
[[nodiscard]] nlohmann::ordered_json json_result(const Case& subject, const Assessment& assessment);
/// The same without reasons, texts and screen, for many cases: disposition, red flags, and the order of muscles and
/// alternatives. Never cleared.
[[nodiscard]] nlohmann::ordered_json json_ranking(const Case& subject, const Assessment& assessment);
/// The error record that stands in the place of a case that cannot be used.
[[nodiscard]] nlohmann::ordered_json json_result(const CaseError& error);

}  // namespace kneewise
