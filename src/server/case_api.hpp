#pragma once

#include <nlohmann/json_fwd.hpp>

#include "src/reasoning/reasoner.hpp"

namespace kneewise {

/// POST /api/assess: the result of a case, and its report as documents for both readers.
/// @throws HttpProblem for a request that cannot be used
[[nodiscard]] nlohmann::ordered_json assess_case(Reasoner& reasoner, const nlohmann::ordered_json& body);

/// POST /api/explain: why a case came out as it did, why not otherwise, what if; or why a prompt is asked.
/// @throws HttpProblem for a request that cannot be used
[[nodiscard]] nlohmann::ordered_json explain_case(Reasoner& reasoner, const nlohmann::ordered_json& body);

}  // namespace kneewise
