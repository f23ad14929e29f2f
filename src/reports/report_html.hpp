#pragma once

#include <string>

#include "src/cases/case.hpp"
#include "src/documents/document.hpp"
#include "src/reasoning/assessment.hpp"

namespace kneewise {

/// A report as one HTML page that needs nothing else: the document, a body chart with the painful zones, and one for
/// each likely muscle (three at most): where it lies and where it refers. The same input gives the same bytes.
[[nodiscard]] std::string html_page(const Document& document, const Case& subject, const Assessment& assessment,
                                    const Knowledge& knowledge, Audience audience);

}  // namespace kneewise
