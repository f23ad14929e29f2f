#pragma once

#include <string>
#include <utility>
#include <vector>

#include "src/cases/exchange.hpp"
#include "src/interview/reply.hpp"

namespace kneewise::testing {

/// A page of the interview, with nothing of it answered yet. @throws std::runtime_error when there is none of that id
[[nodiscard]] Prompt page(const std::string& id);

/// The reply that a line is. @throws std::runtime_error with what is said instead when it is not understood
[[nodiscard]] Reply reply_to(const std::string& line, const Prompt& prompt);

/// The answers after these lines were typed at pages.
[[nodiscard]] Answers after(const std::vector<std::pair<std::string, std::string>>& said, const Answers& given = {});

}  // namespace kneewise::testing
