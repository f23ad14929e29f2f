#pragma once

#include <string>
#include <vector>

#include "src/documents/document.hpp"
#include "src/reasoning/session.hpp"

namespace kneewise {

/// What a follow-up need not ask again: who it is, how the body is built, what it is used for.
[[nodiscard]] Answers lasting_answers(const Answers& earlier, const Vocabulary& vocabulary);
/// What a follow-up asks before all else: how it went since.
[[nodiscard]] std::vector<std::string> first_at_follow_up(const Vocabulary& vocabulary);

/// What changed between two visits of one person: the advice, the danger signs, the answers, and what is more or less
/// likely now.
/// @param before, now  what was answered; no session may stand on the reasoner
void write_visits(Document& document, Reasoner& reasoner, const Answers& before, const Answers& now, Audience audience);

}  // namespace kneewise
