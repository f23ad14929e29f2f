#pragma once

#include <functional>
#include <iosfwd>
#include <optional>
#include <string>

#include "src/practice_session.hpp"

namespace kneewise {

enum class FeedbackMode { now, demand, end };

struct PracticeStyle {
  FeedbackMode feedback = FeedbackMode::end;
  std::size_t width = 80;
  bool colour = false;
};

/// Gives the next line that was typed; nothing at the end of input.
using ReadLine = std::function<std::optional<std::string>()>;

struct PracticeResult {
  bool judged = false;               ///< false: left before the judgement
  bool quit = false;                 ///< the trainee said so
  nlohmann::ordered_json outcome{};  ///< of a judged case: outcome_of
};

/// One patient from complaint to comparison, line by line. What it writes depends on the case and the lines alone, so
/// that a session is resumed and replayed by giving it the same lines again. Nothing about the case's key is written
/// before the judgement.
[[nodiscard]] PracticeResult practise(const KnowledgeBase& base, const Patient& patient, const PracticeStyle& style,
                                      const ReadLine& read, std::ostream& out);

}  // namespace kneewise
