#pragma once

#include <string>
#include <variant>

#include "src/interview.hpp"

namespace kneewise {

/// Why a line was not understood, for the person who typed it.
struct NotUnderstood {
  std::string message;
};

/// Reads what was typed at a prompt: numbers of options ("2 5 8?", where ? means not sure), "none", "yes", "no",
/// "unknown", names or their beginnings, numbers with units ("3 weeks"), words ("left", "47 f"), "probably". Options
/// that are not named were denied. An empty line is never an answer.
[[nodiscard]] std::variant<Reply, NotUnderstood> read_reply(const std::string& line, const Prompt& prompt,
                                                            const KnowledgeBase& base, Audience audience);

/// The reply that says that nothing of it is known.
[[nodiscard]] Reply unknown_reply(const Prompt& prompt);

}  // namespace kneewise
