#pragma once

#include <nlohmann/json.hpp>
#include <string>

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

/// Results as a table: the names of the columns, and one row each, with the end of the line.
[[nodiscard]] std::string csv_result_header();
[[nodiscard]] std::string csv_result(const Case& subject, const Assessment& assessment);
[[nodiscard]] std::string csv_result(const CaseError& error);

}  // namespace kneewise
