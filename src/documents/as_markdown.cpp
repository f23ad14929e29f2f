#include "src/documents/as_markdown.hpp"

#include <string_view>

#include "src/basics/text.hpp"

namespace kneewise {
namespace {

std::string markdown_escaped(const std::string& text) {
  constexpr std::string_view special = "\\`*_{}[]<>()#+-!|&~";
  std::string result;
  for (const char c : text) {
    if (special.find(c) != std::string_view::npos) result += '\\';
    result += c == '\n' || c == '\r' ? ' ' : c;
  }
  return result;
}

// White space at the beginning would start a block of code, a number and a point a list.
std::string escaped_line(const std::string& text) {
  std::string result = markdown_escaped(trimmed(text));
  const auto digits = result.find_first_not_of("0123456789");
  if (digits != 0 && digits != std::string::npos && result[digits] == '.') result.insert(digits, "\\");
  return result;
}

std::string markdown_of(const Block& block) {
  const std::string lead = block.lead.empty() ? "" : "**" + markdown_escaped(block.lead) + "**";
  const std::string text = lead.empty() ? escaped_line(block.text) : lead + " " + markdown_escaped(block.text);
  switch (block.kind) {
    case Block::Kind::title: return "# " + markdown_escaped(block.text) + "\n";
    case Block::Kind::heading: return "\n## " + markdown_escaped(block.text) + "\n\n";
    case Block::Kind::option: return block.lead + ". " + markdown_escaped(block.text) + "\n";
    case Block::Kind::item: return std::string(2 * block.level, ' ') + "- " + text + "\n";
    default: return "\n" + text + "\n";
  }
}

}  // namespace

std::string as_markdown(const Document& document) {
  std::string text;
  for (const Block& block : document.blocks()) text += markdown_of(block);
  return text;
}

}  // namespace kneewise
