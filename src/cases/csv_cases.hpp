#pragma once

#include <functional>
#include <string>

#include "src/cases/case_reader.hpp"

namespace kneewise {

/// Whether a line may head a table of cases: one of its columns is `id`.
[[nodiscard]] bool looks_like_csv_header(const std::string& line);

/// Reads cases from CSV: one a row, a column a question (docs/batch.md). The header is checked first.
/// @throws InputError when the header cannot be used
void read_csv_cases(CaseLines& lines, const std::string& name, const Vocabulary& vocabulary,
                    const std::function<bool(PendingCase)>& take);

}  // namespace kneewise
