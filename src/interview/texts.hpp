#pragma once

#include <string>
#include <vector>

#include "src/documents/document.hpp"
#include "src/interview/interview.hpp"

namespace kneewise {

// What the interview says about itself when it is asked, or at its end. The texts that reason take no session of their
// own: none may stand on the reasoner.

/// Whose words are spoken: those of whoever answers.
[[nodiscard]] Audience audience_of(const Interview& interview);

/// What was said in an exchange: each thing in words, "none" or "not known".
[[nodiscard]] std::vector<std::string> said_in(const Interview& interview, const Exchange& exchange);
/// What was denied in it.
[[nodiscard]] std::vector<std::string> denied_in(const Interview& interview, const Exchange& exchange);
/// All that was said, numbered.
[[nodiscard]] Document review_of(const Interview& interview);
/// One exchange in full.
[[nodiscard]] Document review_of(const Interview& interview, const Exchange& exchange);

/// What is meant by a prompt. @param each_answer  also by each of its answers
[[nodiscard]] Document help_on(const Interview& interview, const Prompt& prompt, bool each_answer);
/// What each answer would change by itself, found by looking ahead.
[[nodiscard]] Document why_asked(Interview& interview, const Prompt& prompt);
/// What is believed now, and from what.
[[nodiscard]] Document how_it_stands(Interview& interview);

/// The dangers that were raised, at least as grave as that, and what each rests on; of emergencies also what to do.
void write_dangers(Document& document, Interview& interview, Disposition least);
/// Why nothing more is asked, and how to go on all the same. @param prove  say what that rests on
[[nodiscard]] Document end_of_questions(Interview& interview, bool prove);

}  // namespace kneewise
