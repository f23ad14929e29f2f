#pragma once

#include <string>
#include <string_view>

namespace kneewise {

/// Letters beyond ASCII stay as they are in all of these, so that UTF-8 stays whole.

[[nodiscard]] std::string lower(std::string text);
/// With a capital first letter.
[[nodiscard]] std::string capitalised(std::string text);
/// Without white space at its ends.
[[nodiscard]] std::string trimmed(std::string_view text);
/// As text or an attribute's value in HTML, SVG or XML; control characters, which XML forbids, are dropped.
[[nodiscard]] std::string escaped(std::string_view text);

/// Text from outside as it may be shown: control characters escaped, and cut after `longest` bytes.
[[nodiscard]] std::string on_one_line(const std::string& text, std::size_t longest = 200);
/// The beginning of a long text, cut between letters and not inside one.
[[nodiscard]] std::string shortened(const std::string& text);

}  // namespace kneewise
