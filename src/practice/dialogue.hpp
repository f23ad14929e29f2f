#pragma once

#include <iosfwd>

#include "src/practice/session.hpp"
#include "src/practice/talk.hpp"

namespace kneewise {

struct PracticeResult {
  bool judged = false;               ///< false: left before the judgement
  bool quit = false;                 ///< the trainee said so
  nlohmann::ordered_json outcome{};  ///< of a judged case: outcome_of
};

/// One patient from complaint to comparison, line by line. What it writes depends on the case and the lines alone, so
/// that a session is resumed and replayed by giving it the same lines again. Nothing about the case's key is written
/// before the judgement.
/// @param before  lines that were typed before the session broke off: they are taken again without a word, then what
///                is known and judged so far is told once more
[[nodiscard]] PracticeResult practise(const KnowledgeBase& base, const Patient& patient, const PracticeStyle& style,
                                      const ReadLine& read, std::ostream& out,
                                      const std::vector<std::string>& before = {});

}  // namespace kneewise
