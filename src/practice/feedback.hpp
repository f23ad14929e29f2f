#pragma once

#include <nlohmann/json.hpp>

#include "src/practice/session.hpp"
#include "src/documents/document.hpp"

namespace kneewise {

/// The comparison after a judgement: score, danger, ranking, each question, the expert's path, what really happened.
[[nodiscard]] Document feedback_of(const KnowledgeBase& base, const Patient& patient, const Key& key,
                                   const Expert& expert, const Practice& practice, const PracticeScore& score);

/// A few words on what one question told, without saying of what: for feedback before the judgement.
[[nodiscard]] std::string remark_on(const Step& step);

/// What an ask is called, in the patient's words; of a muscle that is pressed, its name.
[[nodiscard]] std::string name_of(const Ask& ask, const Wording& wording);

/// The most trusted sources of a statement in brackets, with their grades; nothing when it has none.
[[nodiscard]] std::string cited(const std::vector<std::string>& sources, const Wording& wording);

/// The outcome of a practice as the history keeps it.
[[nodiscard]] nlohmann::ordered_json outcome_of(const Key& key, const Practice& practice, const PracticeScore& score);

}  // namespace kneewise
