#pragma once

#include <optional>

#include "src/practice/outcome.hpp"
#include "src/talk/conversation.hpp"

namespace kneewise {

struct PracticeResult {
  bool quit = false;                         ///< the trainee said so
  std::optional<PracticeOutcome> outcome{};  ///< nothing: left before the judgement
};

/// One patient from complaint to comparison, line by line. What it says depends on the case and the lines alone, so
/// that a session is resumed and replayed by giving it the same lines again. Nothing about the answer key is said
/// before the judgement.
/// @param talk  where lines that were typed earlier are taken again without a word, what is known and judged so far is
///              told once more
[[nodiscard]] PracticeResult practise(Reasoner& reasoner, const Patient& patient, FeedbackMode feedback,
                                      Conversation& talk);

}  // namespace kneewise
