#pragma once

#include "src/reasoning/assess.hpp"
#include "src/documents/document.hpp"

namespace kneewise {

/// What changed between two visits of one person: the advice, the danger signs, the answers, and what is more or less
/// likely now.
void write_visits(Document& document, const KnowledgeBase& base, const Answers& before, const Answers& now,
                  Audience audience);

}  // namespace kneewise
