#pragma once

#include <string>
#include <vector>

#include "engine/source.hpp"

namespace kneewise {

/// A rule or fact file, read.
struct SourceFile {
  std::string path;
  std::vector<engine::Expression> expressions;
};

/// Something in a rule or fact file that must be mended before it loads.
struct Problem {
  std::string file;
  long line = 0;
  std::string construct;  ///< such as "defrule red-flag-dvt"; may be empty
  std::string text;       ///< one sentence
};

/// "rules/red-flags.clp:12: defrule red-flag-dvt: the docstring names no source".
[[nodiscard]] std::string printed(const Problem& problem);

/// Checks what CLIPS itself lets pass and what would make a conclusion wrong, order-dependent or unexplained:
/// docs/rule-authoring.md lists the checks with their reasons. Nothing of CLIPS is needed: it reads the source.
/// @return the problems of all files, in the order of files and lines; empty when the contract is kept
[[nodiscard]] std::vector<Problem> check_contract(const std::vector<SourceFile>& files);

}  // namespace kneewise
