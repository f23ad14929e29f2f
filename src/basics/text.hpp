#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kneewise {

// All of these keep UTF-8 whole: letters beyond ASCII are never changed, and never cut in two.

/// In small letters, those of ASCII alone.
[[nodiscard]] std::string lower(std::string text);
/// With a capital first letter, when it is one of ASCII.
[[nodiscard]] std::string capitalised(std::string text);
/// Without white space at its ends.
[[nodiscard]] std::string trimmed(std::string_view text);
/// As text or an attribute's value in HTML, SVG or XML; control characters, which XML forbids, are dropped.
[[nodiscard]] std::string escaped(std::string_view text);

/// Whether it is UTF-8 from its beginning to its end.
[[nodiscard]] bool is_utf8(std::string_view text);
/// How many columns of a terminal a text takes: none for an accent that joins the letter before it, two for a wide
/// letter as of Chinese. A byte that is not UTF-8 takes one.
[[nodiscard]] std::size_t columns(std::string_view text);

/// Text from outside as it may be shown: control characters escaped, and cut after `longest` bytes.
[[nodiscard]] std::string on_one_line(const std::string& text, std::size_t longest = 200);
/// The beginning of a long text: at most 60 bytes, and dots for the rest.
[[nodiscard]] std::string shortened(const std::string& text);

/// Words as a list in a sentence: "text, json or csv". @param last  the word before the last one
[[nodiscard]] std::string listed(const std::vector<std::string>& words, std::string_view last);

}  // namespace kneewise
