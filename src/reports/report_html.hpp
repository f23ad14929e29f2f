#pragma once

#include <string>

#include "src/reasoning/assess.hpp"
#include "src/documents/document.hpp"

namespace kneewise {

/// A report as one HTML page that needs nothing else: the document, and a body chart with the painful zones and, for
/// each likely muscle, where it lies and where it refers. The same input gives the same bytes.
[[nodiscard]] std::string html_page(const Document& document, const Case& subject, const Assessment& assessment,
                                    const KnowledgeBase& base, Audience audience);

}  // namespace kneewise
