#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/source.hpp"
#include "src/basics/disposition.hpp"
#include "src/knowledge/signs.hpp"

namespace kneewise {

/// What one pattern of a rule reads. Slots other than question, answer and certainty are not kept. A pattern on a sign
/// stands here as what the sign means: one pattern on findings for each of its rows.
struct PatternOutline {
  std::string template_name;
  std::string sign{};                  ///< by whose name the rule reads it; empty for a pattern on the facts themselves
  bool negated = false;                ///< inside `not`
  std::vector<std::string> questions;  ///< ids in the question slot; empty when it holds a variable or is absent
  std::vector<std::string> answers;    ///< ids in the answer slot; empty for numbers and variables
  bool certain_only = false;           ///< (certainty 1.0) stands in the pattern
  bool plain_answers = false;          ///< the answer slot holds ids alone, as a or a|b
  bool question_first = true;
  Range range{};  ///< of the numbers that it reads, where a sign says so
  long line = 0;
};

/// The left-hand side of a rule in outline, and its docstring: what the danger screen needs to know which questions
/// a rule still waits for, and what the load contract checks. It decides nothing: the engine does.
struct RuleOutline {
  std::string name;
  std::string statement;  ///< the docstring without its sources, white space normalised
  std::vector<std::string> sources;
  std::vector<PatternOutline> patterns;
  std::vector<std::string> concludes;        ///< templates that the right-hand side asserts
  std::string family;                        ///< of the red flag it asserts, if any
  std::optional<Disposition> disposition{};  ///< of the red flag; nothing for a word that is not one
  std::string precaution;                    ///< that it concludes, if any
  std::vector<std::string> about;            ///< muscles and alternatives that it names in evidence
  std::string file;
  long line = 0;
};

/// Reads the outline of a (defrule ...) expression. Never fails: what is missing stays empty, and a sign that is not
/// there means nothing.
[[nodiscard]] RuleOutline outline_of(const engine::Expression& rule, const std::string& file, const Signs& signs);

/// Text with each run of white space as one space, none at the ends.
[[nodiscard]] std::string normalised(const std::string& text);

}  // namespace kneewise
