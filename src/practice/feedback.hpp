#pragma once

#include "src/documents/document.hpp"
#include "src/practice/grading.hpp"

namespace kneewise {

/// The comparison after a judgement: score, danger, ranking, each question, the expert's path, what really happened.
/// @param practice  was judged
[[nodiscard]] Document feedback_of(Reasoner& reasoner, const Patient& patient, const AnswerKey& key,
                                   const Expert& expert, const Practice& practice, const PracticeScore& score);

}  // namespace kneewise
