#pragma once

#include <string>
#include <string_view>

#include "src/cases/case.hpp"
#include "src/reasoning/assessment.hpp"

namespace kneewise {

// Results as a table, one a row: what a spreadsheet can hold of them. Lists are parted by semicolons.

/// The names of the columns, with the end of the line.
inline constexpr std::string_view csv_header =
    "id,disposition,cleared,red_flags,muscles,beliefs,likelihoods,alternatives,open_questions,knowledge,error\n";
/// A row, with the end of the line.
[[nodiscard]] std::string csv_result(const Case& subject, const Assessment& assessment);
/// The row of a case that cannot be used.
[[nodiscard]] std::string csv_result(const CaseError& error);

}  // namespace kneewise
