#pragma once

#include "src/documents/document.hpp"
#include "src/knowledge/knowledge.hpp"
#include "src/reasoning/explanation.hpp"

namespace kneewise {

/// Writes an explanation for a therapist: a heading, and what follows from it.
/// @param knowledge  that it was made with
void write(Document& document, const Explanation& explanation, const Knowledge& knowledge);

}  // namespace kneewise
