#include "src/basics/text.hpp"

#include <fmt/format.h>
#include <utf8proc.h>

#include <boost/algorithm/string/case_conv.hpp>
#include <boost/algorithm/string/trim.hpp>
#include <locale>

namespace kneewise {
namespace {

// Takes the first letter off a text. @return its code point, or -1 for a byte that is not UTF-8
utf8proc_int32_t taken_from(std::string_view& text) {
  utf8proc_int32_t code = -1;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  const utf8proc_ssize_t length = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &code);
  text.remove_prefix(length > 0 ? static_cast<std::size_t>(length) : 1);
  return code;
}

}  // namespace

std::string lower(std::string text) {
  boost::algorithm::to_lower(text, std::locale::classic());
  return text;
}

std::string capitalised(std::string text) {
  if (!text.empty()) text.front() = std::toupper(text.front(), std::locale::classic());
  return text;
}

std::string trimmed(std::string_view text) {
  return boost::algorithm::trim_copy(std::string(text), std::locale::classic());
}

std::string escaped(std::string_view text) {
  std::string safe;
  for (const char c : text) {
    switch (c) {
      case '&': safe += "&amp;"; break;
      case '<': safe += "&lt;"; break;
      case '>': safe += "&gt;"; break;
      case '"': safe += "&quot;"; break;
      default:
        if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t') safe += c;
    }
  }
  return safe;
}

bool is_utf8(std::string_view text) {
  while (!text.empty())
    if (taken_from(text) < 0) return false;
  return true;
}

std::size_t columns(std::string_view text) {
  std::size_t count = 0;
  while (!text.empty()) {
    const utf8proc_int32_t code = taken_from(text);
    count += code < 0 ? 1U : static_cast<std::size_t>(utf8proc_charwidth(code));
  }
  return count;
}

std::string on_one_line(const std::string& text, std::size_t longest) {
  std::string line;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto code = static_cast<unsigned char>(text[i]);
    // A cut never falls inside a letter of several bytes.
    if (line.size() >= longest && (code & 0xC0U) != 0x80U) return line + "...";
    const auto next = static_cast<unsigned char>(i + 1 < text.size() ? text[i + 1] : '\0');
    if (code < ' ' || code == 0x7F) {
      line += fmt::format("\\x{:02x}", code);
    } else if (code == 0xC2 && next >= 0x80 && next < 0xA0) {  // a control character beyond ASCII
      line += fmt::format("\\x{:02x}", next);
      ++i;
    } else {
      line += text[i];
    }
  }
  return line;
}

std::string shortened(const std::string& text) {
  constexpr std::size_t longest = 60;
  if (text.size() <= longest) return text;
  std::size_t end = longest;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end) + "...";
}

std::string listed(const std::vector<std::string>& words, std::string_view last) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? " " + std::string(last) + " " : ", ";
    text += words[i];
  }
  return text;
}

}  // namespace kneewise
