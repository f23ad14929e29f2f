#include "src/basics/text.hpp"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>
#include <boost/algorithm/string/case_conv.hpp>
#include <boost/algorithm/string/trim.hpp>
#include <locale>

#include "src/basics/printable.hpp"

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

// Some scripts and long words need these: they belong to what is written, though they cannot be seen.
bool is_joiner(utf8proc_int32_t code) {
  constexpr utf8proc_int32_t soft_hyphen = 0xAD;
  constexpr utf8proc_int32_t non_joiner = 0x200C;
  constexpr utf8proc_int32_t joiner = 0x200D;
  return code == soft_hyphen || code == non_joiner || code == joiner;
}

// Unicode sets 66 of them apart for good: no text holds them, and XML forbids them.
bool is_no_character(utf8proc_int32_t code) {
  return (code & 0xFFFE) == 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF);
}

bool is_unprintable(utf8proc_int32_t code) {
  if (code < 0 || is_no_character(code)) return true;
  switch (utf8proc_category(code)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP: return true;
    case UTF8PROC_CATEGORY_CF: return !is_joiner(code);
    default: return false;
  }
}

// As it is shown in its place: \x1b, \u202e.
std::string shown_code(std::string_view bytes) {
  std::string_view rest = bytes;
  const utf8proc_int32_t code = taken_from(rest);
  if (code < 0) return fmt::format("\\x{:02x}", static_cast<unsigned char>(bytes.front()));
  return code < 0x100 ? fmt::format("\\x{:02x}", code) : fmt::format("\\u{:04x}", code);
}

}  // namespace

std::string_view unprintable_at(std::string_view text) {
  if (text.empty() || (text.front() >= ' ' && text.front() < 0x7F)) return {};
  std::string_view rest = text;
  if (!is_unprintable(taken_from(rest))) return {};
  return text.substr(0, text.size() - rest.size());
}

bool is_printable(std::string_view text) {
  while (!text.empty()) {
    if (!unprintable_at(text).empty()) return false;
    taken_from(text);
  }
  return true;
}

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
  while (!text.empty()) {
    const std::string_view odd = unprintable_at(text);
    switch (const char c = text.front()) {
      case '&': safe += "&amp;"; break;
      case '<': safe += "&lt;"; break;
      case '>': safe += "&gt;"; break;
      case '"': safe += "&quot;"; break;
      default:
        if (odd.empty() || c == '\n' || c == '\t') {
          safe += c;
        } else if (const bool control = static_cast<unsigned char>(c) < ' ' || c == 0x7F; !control) {
          safe += shown_code(odd);
        }
    }
    text.remove_prefix(std::max<std::size_t>(odd.size(), 1));
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
  for (std::string_view rest = text; !rest.empty();) {
    if (line.size() >= longest) return line + "...";
    const std::string_view odd = unprintable_at(rest);
    std::string_view after = rest;
    taken_from(after);
    if (odd.empty()) {
      line += rest.substr(0, rest.size() - after.size());  // a whole letter, whatever it takes
    } else {
      line += shown_code(odd);
    }
    rest = after;
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
