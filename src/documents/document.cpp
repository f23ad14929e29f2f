#include "src/documents/document.hpp"

#include <utility>

namespace kneewise {

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
  blocks_.push_back({Block::Kind::option, std::to_string(number), std::move(text)});
}

}  // namespace kneewise
