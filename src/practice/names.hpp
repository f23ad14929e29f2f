#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "src/knowledge/knowledge.hpp"
#include "src/talk/finder.hpp"

namespace kneewise {

// What a trainee may ask for and name, each list with all that its entries are called.

/// Questions that a trainee can ask, in the order of the interview.
struct QuestionTopic {
  Stage stage = Stage::context;
  std::string name;  ///< as it is typed and shown
  std::vector<std::string> questions{};
};
[[nodiscard]] std::vector<QuestionTopic> question_topics(const Vocabulary& vocabulary);

/// What may have overloaded a muscle: answers about load, posture, build and injury.
[[nodiscard]] std::vector<Finding> possible_causes(const Vocabulary& vocabulary);
/// "running" of "activity=running", in the patient's words.
[[nodiscard]] std::string cause_in_words(const Finding& cause, const Wording& wording);

/// Red-flag conditions with an urgent or emergency rule, by id.
[[nodiscard]] std::vector<std::string> danger_families(const Knowledge& knowledge);

[[nodiscard]] Finder question_finder(const Knowledge& knowledge);
[[nodiscard]] Names muscle_names(const Knowledge& knowledge);
[[nodiscard]] Names family_names(const Knowledge& knowledge);
[[nodiscard]] Names precaution_names(const Knowledge& knowledge);
/// By the text of the finding.
[[nodiscard]] Names cause_names(const Knowledge& knowledge);
/// Muscles and red-flag conditions in one list.
[[nodiscard]] Names thought_names(const Knowledge& knowledge);

}  // namespace kneewise
