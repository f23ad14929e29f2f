#pragma once

#include <functional>
#include <string>

#include "src/cases/case_reader.hpp"
#include "src/cases/column_map.hpp"

namespace kneewise {

/// Whether a line may head a table of cases: parted by commas, semicolons or tabs, one of its columns is `id` in
/// whatever case, or one that the map names.
/// @param map  may be null
[[nodiscard]] bool looks_like_csv_header(const std::string& line, const ColumnMap* map);

/// Reads cases from CSV: one a row, a column a question (docs/batch.md). The header is checked first. Rows without any
/// content are passed over. All that is wrong with a header, or with a row, is told at once.
/// @param map  what the columns are, when they are not called as the questions are; null: they are
/// @throws InputError when the header cannot be used
void read_csv_cases(CaseLines& lines, const std::string& name, const Vocabulary& vocabulary, const ColumnMap* map,
                    const std::function<bool(PendingCase)>& take);

}  // namespace kneewise
