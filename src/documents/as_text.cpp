#include "src/documents/as_text.hpp"

#include <fmt/color.h>
#include <fmt/format.h>

#include <sstream>

#include "src/basics/text.hpp"

namespace kneewise {
namespace {

// Words wrapped at a width: the first line begins with `first`, the others hang below it.
std::string wrapped(const std::string& text, const std::string& first, std::size_t width) {
  std::istringstream words(text);
  std::string lines;
  std::string line = first;
  std::size_t used = columns(first);
  const std::string hanging(used, ' ');
  bool fresh = true;
  for (std::string word; words >> word;) {
    if (!fresh && used + 1 + columns(word) > width) {
      lines += line + "\n";
      line = hanging;
      used = hanging.size();
      fresh = true;
    }
    line += (fresh ? "" : " ") + word;
    used += (fresh ? 0 : 1) + columns(word);
    fresh = false;
  }
  return lines + line + "\n";
}

fmt::text_style style_of(Tone tone) {
  switch (tone) {
    case Tone::danger: return fmt::emphasis::bold | fg(fmt::terminal_color::red);
    case Tone::caution: return fmt::emphasis::bold | fg(fmt::terminal_color::yellow);
    case Tone::calm: return fmt::emphasis::bold | fg(fmt::terminal_color::green);
    default: return fmt::emphasis::bold;
  }
}

std::string painted(const std::string& text, Tone tone, bool colour) {
  return colour && !text.empty() ? fmt::format(style_of(tone), "{}", text) : text;
}

std::string text_of(const Block& block, const TextStyle& style) {
  const std::string both = block.lead + (block.lead.empty() || block.text.empty() ? "" : " ") + block.text;
  std::string text;
  switch (block.kind) {
    case Block::Kind::title:
      return painted(block.text, block.tone, style.colour) + "\n" + std::string(columns(block.text), '=') + "\n";
    case Block::Kind::heading: return "\n" + painted(block.text, block.tone, style.colour) + "\n";
    case Block::Kind::paragraph: text = wrapped(both, "", style.width); break;
    case Block::Kind::item: text = wrapped(both, std::string(2 * block.level, ' ') + "- ", style.width); break;
    case Block::Kind::option: text = wrapped(block.text, fmt::format("{:>2} ", block.lead), style.width); break;
  }
  // The lead is painted where it stands unbroken.
  if (const auto at = block.lead.empty() ? std::string::npos : text.find(block.lead); at != std::string::npos)
    text.replace(at, block.lead.size(), painted(block.lead, block.tone, style.colour));
  return text;
}

}  // namespace

std::string as_text(const Document& document, const TextStyle& style) {
  std::string text;
  for (const Block& block : document.blocks()) text += text_of(block, style);
  return text;
}

}  // namespace kneewise
