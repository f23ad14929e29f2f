#pragma once

#include <string>
#include <variant>

#include "src/cases/exchange.hpp"

namespace kneewise {

/// Why a line was not understood, for the person who typed it.
struct NotUnderstood {
  std::string message;
  std::string meant{};  ///< the line as it was probably meant, for a "yes"; may be empty
  std::string kept{};   ///< what was understood of it, so that only the rest need be said; may be empty
};

/// Reads what was typed at a prompt: numbers of options ("2 5 8?", where ? means not sure), "none", "all", "yes", "no",
/// "unknown", names or beginnings of their words, numbers with units ("3 weeks", "half a year"), words ("left",
/// "47 f"), "probably". Options that are not named were denied. An empty line is never an answer, and words that
/// contradict each other are asked back.
/// @param before  what was said to the prompt earlier: only what is said now changes
[[nodiscard]] std::variant<Reply, NotUnderstood> read_reply(const std::string& line, const Prompt& prompt,
                                                            const Knowledge& knowledge, Audience audience,
                                                            const Reply* before = nullptr);

/// The reply that says that nothing of it is known.
[[nodiscard]] Reply unknown_reply(const Prompt& prompt);

}  // namespace kneewise
