#pragma once

#include <nlohmann/json_fwd.hpp>
#include <variant>

#include "src/interview/reply.hpp"

namespace kneewise {

/// Reads what was answered to a prompt by touch: `chosen` and `unsure` (ids of options, in the order they were named),
/// `numbers`, `words`, `more`; or `unknown`: nothing of it is known; or `said`: a line as it is typed at a terminal.
/// What is left out was denied, as there. @see read_reply
/// @param json  the object at /reply
/// @return the reply, or why a typed line was not understood
/// @throws HttpProblem (400) with the place, when it does not fit the prompt
[[nodiscard]] std::variant<Reply, NotUnderstood> reply_in(const nlohmann::ordered_json& json, const Prompt& prompt,
                                                          const Knowledge& knowledge, Audience audience);

}  // namespace kneewise
