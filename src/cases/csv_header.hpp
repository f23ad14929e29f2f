#pragma once

#include <string>
#include <vector>

#include "src/cases/column_map.hpp"
#include "src/knowledge/questions.hpp"

namespace kneewise {

/// What a column of a table of cases holds.
struct CsvColumn {
  enum class Kind { id, question, text, expected_word, expected_list, ignored };
  std::string name;  ///< of what it is in a case
  Kind kind = Kind::text;
  const Question* question = nullptr;
  const ColumnMap::Column* mapped = nullptr;
  std::string box{};    ///< the answer that it adds when it is checked
  std::string given{};  ///< its name in the table
};

struct CsvHeader {
  std::vector<CsvColumn> columns{};
  const ColumnMap* map = nullptr;  ///< null: the columns are called as the questions are
};

/// Reads the names of the columns. @throws InputError with all that is wrong with them, in one line
[[nodiscard]] CsvHeader read_csv_header(const std::vector<std::string>& fields, const Vocabulary& vocabulary,
                                        const ColumnMap* map);

/// A cell without white space at its ends, the no-break space of web forms among it.
[[nodiscard]] std::string bare(const std::string& cell);

}  // namespace kneewise
