#include "src/practice_item.hpp"

#include <algorithm>
#include <cmath>

#include "src/look_ahead.hpp"

namespace kneewise {
namespace {}  // namespace

int step_of(double change) {
  constexpr double some = 0.05;
  constexpr double much = 0.2;
  const int size = std::abs(change) >= much ? 2 : std::abs(change) >= some ? 1 : 0;
  return change < 0 ? -size : size;
}

double points_for(int answer, int key) {
  if (answer == key) return 1;
  return answer * key > 0 ? 0.5 : 0;
}

std::optional<ReasoningItem> make_item(const KnowledgeBase& base, const Patient& patient, Choices& choices) {
  // "No different" is commonest in the cases, and so drawn least; "less" is rare.
  static const std::vector<int> keys = {-2, -1, -1, -1, 0, 1, 1, 2, 2};
  constexpr std::size_t most_known = 3;
  constexpr std::size_t most_muscles = 6;
  const int wanted = choices.one_of(keys);
  // What is known before: the opening, and some more.
  std::vector<std::string> others;
  for (const auto& [id, answer] : patient.subject().answers)
    if (!patient.opening().contains(id) && answer.known && id != "palpation" && base.vocabulary.find(id)->asked)
      others.push_back(id);
  choices.shuffle(others);
  Answers known = patient.opening();
  const std::size_t told = std::min(choices.below(most_known + 1), others.empty() ? 0 : others.size() - 1);
  for (std::size_t i = 0; i < told; ++i) known[others[i]] = patient.subject().answers.find(others[i])->second;
  LookAhead look_ahead(base, known);
  std::vector<std::string> muscles;
  for (const Standing& item : look_ahead.now().muscles)
    if (muscles.size() < most_muscles && item.belief > 0) muscles.emplace_back(item.id);
  std::vector<ReasoningItem> items;
  for (std::size_t i = told; i < others.size(); ++i) {
    const Answer& answer = patient.subject().answers.find(others[i])->second;
    const Outlook then = look_ahead.with(others[i], answer);
    for (const std::string& muscle : muscles) {
      const double before = belief_in(look_ahead.now().muscles, muscle);
      const double after = belief_in(then.muscles, muscle);
      items.push_back({patient.subject().id, muscle, known, others[i], answer, before, after, step_of(after - before)});
    }
  }
  std::vector<ReasoningItem> right;
  for (const ReasoningItem& item : items)
    if (item.key == wanted) right.push_back(item);
  if (right.empty()) return std::nullopt;
  return choices.one_of(right);
}

}  // namespace kneewise
