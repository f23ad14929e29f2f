#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "src/knowledge/questions.hpp"

namespace kneewise {

/// How the columns of a survey become answers: a JSON file that `--map` names (docs/batch.md).
struct ColumnMap {
  /// What one column of the survey is.
  struct Column {
    std::string to;                             ///< id, a question, or another column of docs/batch.md; empty: ignored
    std::map<std::string, std::string> values;  ///< what stands in a cell, and the answer that it is; "": not asked
    std::map<std::string, std::string> boxes;   ///< of a group of check boxes NAME___BOX: the answer each adds
    std::string adds;                           ///< of one check box: the answer that it adds
  };
  std::string name;               ///< of the file, for messages
  std::optional<char> separator;  ///< between columns; else it is found out
  bool decimal_comma = false;
  std::size_t skipped_rows = 0;  ///< after the header
  bool ignore_others = false;    ///< columns that are not named here and are no questions
  std::map<std::string, Column> columns;
  std::map<std::string, std::string> values;  ///< the same for all columns

  /// The column of a name; nothing when the map does not name it, nor its group of boxes.
  [[nodiscard]] const Column* find(const std::string& column) const;
  /// The answer that a box of a group adds; empty for a column that is none.
  [[nodiscard]] std::string box_of(const std::string& column) const;
  /// The columns that a table must have, by their own names.
  [[nodiscard]] std::set<std::string> named() const;
};

/// Reads a column map. @throws InputError naming file, key and the nearest right one
[[nodiscard]] ColumnMap read_column_map(const std::filesystem::path& path);

}  // namespace kneewise
