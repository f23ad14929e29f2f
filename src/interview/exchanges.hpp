#pragma once

#include <vector>

#include "src/cases/exchange.hpp"

namespace kneewise {

/// Puts an exchange to the others; a second reply to a prompt takes the place of the first.
void put_exchange(std::vector<Exchange>& exchanges, Exchange exchange);

/// The answers that exchanges amount to. @param given  answers from before, which the exchanges add to
[[nodiscard]] Answers answers_of_exchanges(const Vocabulary& vocabulary, const Answers& given,
                                           const std::vector<Exchange>& exchanges);

}  // namespace kneewise
