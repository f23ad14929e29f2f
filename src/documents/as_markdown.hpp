#pragma once

#include <string>

#include "src/documents/document.hpp"

namespace kneewise {

/// A document as CommonMark. Whatever its texts hold is shown as it is, never taken for markup.
[[nodiscard]] std::string as_markdown(const Document& document);

}  // namespace kneewise
