#include "src/talk/conversation.hpp"

#include <fmt/format.h>

#include <charconv>
#include <set>
#include <sstream>

#include "src/basics/text.hpp"
#include "src/documents/as_text.hpp"
#include "src/talk/phrases.hpp"

namespace kneewise {

Conversation::Conversation(Terminal& terminal, TalkStyle style)
    : Conversation([&terminal](const std::string& prompt,
                               const auto& completions) { return terminal.read(prompt, completions); },
                   [&terminal](const std::string& text) { terminal.write(text); }, std::move(style)) {}

Conversation::Conversation(ReadLine read, WriteText write, TalkStyle style, std::vector<std::string> before)
    : read_(std::move(read)),
      write_(std::move(write)),
      style_(std::move(style)),
      before_(std::move(before)),
      quiet_(!before_.empty()) {}

void Conversation::say(const std::string& text, const std::string& lead, Tone tone) {
  Document document;
  document.paragraph(text, lead, tone);
  say(document);
}

void Conversation::say(const Document& document) {
  write(as_text(document, {.width = width(), .colour = style_.colour}));
}

void Conversation::item(const std::string& text, const std::string& lead) {
  Document document;
  document.item(text, lead);
  say(document);
}

void Conversation::numbered(const std::vector<std::string>& texts) {
  Document document;
  for (std::size_t i = 0; i < texts.size(); ++i) document.item(texts[i], fmt::format("{}.", i + 1));
  say(document);
}

void Conversation::write(const std::string& text) {
  if (!quiet_) write_(text);
}

std::optional<std::string> Conversation::ask(const std::string& question, const std::vector<std::string>& completions,
                                             const std::string& prompt) {
  if (given_ < before_.size()) return trimmed(before_[given_++]);
  speak_up();
  if (!question.empty()) say(question);
  const auto line = read_(prompt.empty() ? style_.prompt : prompt, completions);
  if (line) return trimmed(*line);
  write("\n");
  return std::nullopt;
}

std::optional<bool> Conversation::yes_or_no(const std::string& question, std::optional<bool> otherwise) {
  const char* enter = !otherwise ? "" : *otherwise ? "; Enter is yes" : "; Enter is no";
  for (;;) {
    const auto line = ask(fmt::format("{} (yes or no{})", question, enter), {"yes", "no", "quit"});
    if (!line || means_leave(*line)) return std::nullopt;
    if (means_yes(*line)) return true;
    if (means_no(*line)) return false;
    if (line->empty() && otherwise) return otherwise;
  }
}

void Conversation::speak_up() {
  if (!quiet_) return;
  quiet_ = false;
  if (recap_) recap_();
}

std::size_t Conversation::width() const {
  return style_.width.value_or(Terminal::width());
}

std::pair<std::string, std::string> word_and_rest(const std::string& line) {
  const auto space = line.find(' ');
  if (space == std::string::npos) return {lower(line), ""};
  return {lower(line.substr(0, space)), trimmed(std::string_view(line).substr(space))};
}

std::vector<std::string> pieces_of(std::string_view line) {
  std::vector<std::string> pieces;
  for (std::size_t from = 0; from <= line.size();) {
    const std::size_t comma = std::min(line.find(',', from), line.size());
    if (std::string piece = trimmed(line.substr(from, comma - from)); !piece.empty())
      pieces.push_back(std::move(piece));
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

std::optional<std::size_t> place_of(std::string_view typed, std::size_t count) {
  const auto number = whole_number(typed);
  if (!number || *number < 1 || *number > count) return std::nullopt;
  return *number - 1;
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
