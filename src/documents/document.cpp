#include "src/documents/document.hpp"

#include <fmt/color.h>
#include <fmt/format.h>

#include <sstream>

namespace kneewise {
namespace {

// How many columns a text takes: bytes that continue a letter take none.
std::size_t columns(const std::string& text) {
  std::size_t count = 0;
  for (const char c : text)
    if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) ++count;
  return count;
}

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

std::string markdown_escaped(const std::string& text) {
  constexpr std::string_view special = "\\`*_{}[]<>()#+-!|&~";
  std::string result;
  for (const char c : text) {
    if (special.find(c) != std::string_view::npos) result += '\\';
    result += c == '\n' || c == '\r' ? ' ' : c;
  }
  return result;
}

// A number and a point at the beginning would start a list.
std::string escaped_line(const std::string& text) {
  std::string result = markdown_escaped(text);
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

void Document::title(std::string text) {
  blocks_.push_back({Block::Kind::title, "", std::move(text)});
}

void Document::heading(std::string text) {
  blocks_.push_back({Block::Kind::heading, "", std::move(text)});
}

void Document::paragraph(std::string text, std::string lead, Tone tone) {
  blocks_.push_back({Block::Kind::paragraph, std::move(lead), std::move(text), 0, tone});
}

void Document::item(std::string text, std::string lead, std::size_t level) {
  blocks_.push_back({Block::Kind::item, std::move(lead), std::move(text), level});
}

void Document::option(std::size_t number, std::string text) {
  blocks_.push_back({Block::Kind::option, fmt::format("{}", number), std::move(text)});
}

std::string as_text(const Document& document, const TextStyle& style) {
  std::string text;
  for (const Block& block : document.blocks()) text += text_of(block, style);
  return text;
}

std::string as_markdown(const Document& document) {
  std::string text;
  for (const Block& block : document.blocks()) text += markdown_of(block);
  return text;
}

}  // namespace kneewise
