#include "src/practice/talk.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <ostream>
#include <set>
#include <sstream>

#include "src/basics/lists.hpp"
#include "src/basics/text.hpp"

namespace kneewise {

PracticeTalk::PracticeTalk(const PracticeStyle& style, ReadLine read, std::ostream& out,
                           std::vector<std::string> before)
    : style_(style), read_(std::move(read)), out_(out), before_(std::move(before)), quiet_(!before_.empty()) {}

void PracticeTalk::say(const std::string& text, const std::string& lead) {
  Document document;
  document.paragraph(text, lead);
  show(document);
}

void PracticeTalk::item(const std::string& text, const std::string& lead) {
  Document document;
  document.item(text, lead);
  show(document);
}

void PracticeTalk::show(const Document& document) {
  if (!quiet_) out_ << as_text(document, {.width = style_.width, .colour = style_.colour}) << std::flush;
}

std::optional<std::string> PracticeTalk::ask(const std::string& question, const std::string& prompt,
                                             const std::vector<std::string>& completions) {
  if (given_ < before_.size()) return trimmed(before_[given_++]);
  speak_up();
  if (!question.empty()) say(question);
  const auto line = read_(prompt, completions);
  if (line) return trimmed(*line);
  out_ << "\n";
  return std::nullopt;
}

void PracticeTalk::speak_up() {
  if (!quiet_) return;
  quiet_ = false;
  if (recap_) recap_();
}

bool means_none(const std::string& text) {
  static const std::vector<std::string> none = {
      "none",           "no",        "nothing",       "nil",      "none of them", "no danger",        "no dangers",
      "nothing at all", "no muscle", "none of these", "no cause", "none fits",    "nothing dangerous"};
  std::string plain = lower(trimmed(text));
  while (plain.ends_with('.') || plain.ends_with('!')) plain.pop_back();
  return contains(none, plain);
}

std::string counted(std::size_t number, const std::string& noun) {
  return fmt::format("{} {}{}", number, noun, number == 1 ? "" : "s");
}

std::vector<std::string> pieces_of(const std::string& text) {
  std::vector<std::string> pieces;
  std::size_t from = 0;
  while (from <= text.size()) {
    const std::size_t comma = std::min(text.find(',', from), text.size());
    if (const std::string piece = trimmed(std::string_view(text).substr(from, comma - from)); !piece.empty())
      pieces.push_back(piece);
    from = comma + 1;
  }
  return pieces;
}

std::optional<std::size_t> whole_number(std::string_view text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::vector<std::string> words_to_complete(const std::vector<std::string>& names) {
  std::set<std::string> words;
  for (const std::string& name : names) {
    std::istringstream text(lower(name));
    for (std::string word; text >> word;) {
      std::erase_if(word, [](char c) { return c == '(' || c == ')' || c == ',' || c == ':'; });
      if (word.size() > 2) words.insert(word);
    }
  }
  return {words.begin(), words.end()};
}

}  // namespace kneewise
