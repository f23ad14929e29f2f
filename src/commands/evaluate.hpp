#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "src/cases/column_map.hpp"
#include "src/commands/output.hpp"
#include "src/reasoning/reasoner.hpp"
#include "src/reports/formats.hpp"

namespace kneewise {

/// How cases are evaluated.
struct EvaluateOptions {
  const ResultFormat* format = nullptr;  ///< a row of result_formats()
  bool ranking_only = false;             ///< without screen, texts and reasons: many times faster, never cleared
  Audience audience = Audience::therapist;
  bool colour = false;
  std::size_t jobs = 1;
  bool fail_fast = false;          ///< stop after the first case or file that cannot be used
  bool quiet = false;              ///< no progress on stderr
  const ColumnMap* map = nullptr;  ///< what the columns of a CSV are; null: questions
};

/// What came of it.
struct Evaluated {
  std::size_t cases = 0;     ///< results and error records
  std::size_t unusable = 0;  ///< error records, and files that cannot be read
  bool stopped = false;      ///< by fail_fast: the output is not whole
};

/// Evaluates the cases of files, folders, patterns and "-", in order, and writes a result or an error record for each.
/// One case is read, assessed and written after the other; memory does not grow with their number (but for a JSON
/// document, which is read whole). What is wrong is also reported on stderr.
Evaluated evaluate_inputs(Reasoner& reasoner, const std::vector<std::string>& inputs, const EvaluateOptions& options,
                          OutputStream& output);

}  // namespace kneewise
