#pragma once

#include <cstddef>
#include <string>

#include "src/documents/document.hpp"

namespace kneewise {

/// How a document looks on a terminal.
struct TextStyle {
  std::size_t width = 100;  ///< columns; a longer word stays whole
  bool colour = false;      ///< with escape sequences; they change no word
};

/// A document for a terminal: words wrapped at the width of the style, further lines below the first.
[[nodiscard]] std::string as_text(const Document& document, const TextStyle& style);

}  // namespace kneewise
