#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "src/commands/output.hpp"
#include "src/knowledge/knowledge.hpp"
#include "src/reasoning/assess.hpp"

namespace kneewise {

/// How cases are evaluated.
struct EvaluateOptions {
  std::string format = "text";  ///< text, json, ndjson or csv
  Audience audience = Audience::therapist;
  Detail detail = Detail::full;  ///< not `ranking` for text
  bool colour = false;
  std::size_t jobs = 1;
  bool fail_fast = false;  ///< stop after the first case or file that cannot be used
  bool quiet = false;      ///< no progress on stderr
};

/// What came of it.
struct Evaluated {
  std::size_t cases = 0;     ///< results and error records
  std::size_t unusable = 0;  ///< error records, and files that cannot be read
  bool stopped = false;      ///< by fail_fast: the output is not whole
};

/// Evaluates the cases of files, folders, patterns and "-", in order, and writes a result or an error record for each.
/// One case is read, assessed and written after the other; memory does not grow with their number (but for a JSON
/// document, which is read whole). What is wrong is also said on stderr.
Evaluated evaluate_inputs(const KnowledgeBase& base, const std::vector<std::string>& inputs,
                          const EvaluateOptions& options, OutputStream& output);

}  // namespace kneewise
