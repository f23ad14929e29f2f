#pragma once

#include <optional>
#include <set>
#include <string>

#include "src/documents/document.hpp"
#include "src/practice/choices.hpp"
#include "src/practice/trace.hpp"

namespace kneewise {

/// "You thought of X; now you learn Y: more or less likely, and by how much?" After the script concordance test; the
/// key is the engine's.
struct ReasoningItem {
  std::string case_id;
  std::string muscle;    ///< X
  Answers known;         ///< before
  std::string question;  ///< Y
  Answer answer;
  double before = 0;  ///< belief, -1 to 1
  double after = 0;
  int key = 0;                     ///< -2 much less likely to 2 much more likely
  std::optional<Reason> reason{};  ///< the row or rule behind the change; nothing where nothing changed

  /// What tells it from other items.
  [[nodiscard]] std::string id() const { return case_id + ":" + muscle + ":" + question; }
};

/// The step on the scale from -2 to 2 of a change of belief.
[[nodiscard]] int step_of(double change);

/// Makes an item from a case by looking ahead; the key is drawn first, so that no step is commoner than another where
/// the cases allow it. The muscle is at least possible before or after, and the answer is not implied by what is known.
/// Nothing when this case yields none: cases of danger yield none. @param taken  ids of items that were met already
[[nodiscard]] std::optional<ReasoningItem> make_item(Reasoner& reasoner, const Patient& patient, Choices& choices,
                                                     const std::set<std::string>& taken = {});

/// What is put to the trainee.
[[nodiscard]] Document item_in_words(const Knowledge& knowledge, const ReasoningItem& item);
/// The key of an item, what the answer brought, and why: the words after an answer.
[[nodiscard]] Document key_in_words(const Knowledge& knowledge, const ReasoningItem& item, double points);

/// Points for an answer from -2 to 2: 1 for the key, 0.5 for the same direction; none for "no change" where there is
/// one, nor for a change where there is none.
[[nodiscard]] double points_for(int answer, int key);

}  // namespace kneewise
