#pragma once

#include <string_view>

namespace kneewise {

/// What a text begins with that must reach no terminal, report or table as it is: a control character, a mark that
/// turns the direction of writing, a character that is none (U+FFFE), a line separator, a byte that is no UTF-8.
/// @return its bytes; empty when the text begins with an ordinary character, or is empty
[[nodiscard]] std::string_view unprintable_at(std::string_view text);

/// Whether all of a text can be shown as it is. @see unprintable_at
[[nodiscard]] bool is_printable(std::string_view text);

}  // namespace kneewise
