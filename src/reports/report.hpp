#pragma once

#include "src/cases/case.hpp"
#include "src/documents/document.hpp"
#include "src/knowledge/wording.hpp"
#include "src/reasoning/assessment.hpp"

namespace kneewise {

/// The assessment of one case as a report: danger and what to do first, then precautions, then muscles. For a
/// therapist in clinical terms, with belief, evidence and sources; for a person in plain words, without numbers.
[[nodiscard]] Document report_of(const Case& subject, const Assessment& assessment, const Wording& wording,
                                 Audience audience);
/// What is said of a case that cannot be used.
[[nodiscard]] Document report_of(const CaseError& error);

}  // namespace kneewise
