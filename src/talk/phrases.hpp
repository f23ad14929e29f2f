#pragma once

#include <string>
#include <string_view>

namespace kneewise {

// What people type for yes, no and the like: one list of each, for interview and practice. Words are in small letters
// and without apostrophes.

/// "yes", "y", "yeah".
[[nodiscard]] bool is_yes_word(std::string_view word);
/// "no", "none", "nothing": that nothing of it is so.
[[nodiscard]] bool is_no_word(std::string_view word);
/// "all", "everything".
[[nodiscard]] bool is_all_word(std::string_view word);
/// "about", "nearly": what follows is not exact.
[[nodiscard]] bool is_rough_word(std::string_view word);

/// Said along with an answer without being one: "and", "the", "since".
[[nodiscard]] bool is_filler_in_answer(std::string_view word);
/// Said along with the name of an answer; by itself it may be one: "knee", "pain".
[[nodiscard]] bool goes_with_name(std::string_view word);
/// Said in a question or a name without telling what is meant: "does", "where", "knee".
[[nodiscard]] bool is_filler_in_question(std::string_view word);

/// A line that means yes: "yes", "Y", "yes.".
[[nodiscard]] bool means_yes(std::string_view line);
/// A line that means no where yes or no is asked for: "no", "n", "no.".
[[nodiscard]] bool means_no(std::string_view line);
/// A line that says in other words that there is nothing to name: "none of them", "no danger".
[[nodiscard]] bool means_none(std::string_view line);
/// "quit" or "exit".
[[nodiscard]] bool means_leave(std::string_view line);
/// "don't know", "I am not sure", "maybe". @param words  in small letters and without apostrophes
[[nodiscard]] bool means_unknown(std::string_view words);

/// "1 question", "2 questions".
[[nodiscard]] std::string counted(std::size_t number, std::string_view noun);

}  // namespace kneewise
