#include "src/practice/item.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "src/practice/feedback.hpp"
#include "src/reasoning/look_ahead.hpp"

namespace kneewise {
namespace {

// Whether the answer goes without saying: the worst of one place, or a follow-up that is settled.
bool is_implied(const Question& question, const Answer& answer, const Answers& opening) {
  if (question.id == "worst-zone") {
    const auto zones = opening.find("pain-zone");
    return zones == opening.end() || zones->second.chosen.size() < 2;
  }
  const auto* settled = question.settled ? std::get_if<std::string>(&*question.settled) : nullptr;
  return settled != nullptr && answer.chosen == std::vector<std::string>{*settled};
}

bool is_plausible(const std::vector<Standing>& ranking, const std::string& muscle) {
  return std::any_of(ranking.begin(), ranking.end(), [&](const Standing& item) {
    return item.id == muscle && item.likelihood != Likelihood::unlikely;
  });
}

bool is_dangerous(const Outlook& outlook) {
  return outlook.triage.disposition <= Disposition::urgent;
}

// Questions that may be in an item: what the patient can tell, was not known at once, and does not go without saying.
std::vector<std::string> tellable(const KnowledgeBase& base, const Patient& patient) {
  std::vector<std::string> ids;
  for (const auto& [id, answer] : patient.subject().answers)
    if (!patient.opening().contains(id) && answer.known && id != "palpation" && base.vocabulary.find(id)->asked &&
        !is_implied(*base.vocabulary.find(id), answer, patient.opening()))
      ids.push_back(id);
  return ids;
}

// All that one more of these questions would tell.
std::vector<ReasoningItem> items_from(const KnowledgeBase& base, const Patient& patient, const Answers& known,
                                      const std::vector<std::string>& questions) {
  std::vector<ReasoningItem> items;
  LookAhead look_ahead(base, known);
  if (is_dangerous(look_ahead.now())) return items;
  for (const std::string& question : questions) {
    const Answer& answer = patient.subject().answers.find(question)->second;
    const Outlook then = look_ahead.with(question, answer);
    if (is_dangerous(then)) continue;
    for (const auto& [muscle, about] : base.muscles) {
      if (!is_plausible(look_ahead.now().muscles, muscle) && !is_plausible(then.muscles, muscle)) continue;
      const double before = belief_in(look_ahead.now().muscles, muscle);
      const double after = belief_in(then.muscles, muscle);
      items.push_back(
          {patient.subject().id, muscle, known, question, answer, before, after, step_of(after - before), {}});
    }
  }
  return items;
}

}  // namespace

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

std::optional<ReasoningItem> make_item(const KnowledgeBase& base, const Patient& patient, Choices& choices,
                                       const std::set<std::string>& taken) {
  // "No different" is commonest in the cases, and so drawn least; "less" is rare.
  static const std::vector<int> keys = {-2, -1, -1, -1, 0, 1, 1, 2, 2};
  constexpr std::size_t most_known = 3;
  const int wanted = choices.one_of(keys);
  if (is_dangerous(LookAhead(base, patient.subject().answers).now())) return std::nullopt;
  std::vector<std::string> others = tellable(base, patient);
  choices.shuffle(others);
  Answers known = patient.opening();
  const std::size_t told = std::min(choices.below(most_known + 1), others.empty() ? 0 : others.size() - 1);
  for (std::size_t i = 0; i < told; ++i) known[others[i]] = patient.subject().answers.find(others[i])->second;
  others.erase(others.begin(), others.begin() + static_cast<std::ptrdiff_t>(told));
  std::vector<ReasoningItem> items = items_from(base, patient, known, others);
  std::erase_if(items, [&](const ReasoningItem& item) { return item.key != wanted || taken.contains(item.id()); });
  if (items.empty()) return std::nullopt;
  ReasoningItem item = choices.one_of(items);
  Answers then = known;
  then[item.question] = item.answer;
  if (item.key != 0) item.reason = reason_between(base, known, then, item.muscle);
  return item;
}

Document key_in_words(const KnowledgeBase& base, const ReasoningItem& item, double points) {
  static const std::map<int, std::string> words = {
      {-2, "much less likely"}, {-1, "less likely"}, {0, "no different"}, {1, "more likely"}, {2, "much more likely"}};
  Document document;
  document.paragraph(fmt::format("{:+d}, {}. {:.1f} of 1 point.", item.key, words.at(item.key), points),
                     "The engine's key:");
  if (item.reason)
    document.paragraph(item.reason->text + cited(item.reason->sources, base.wording) + ".", "Why:");
  else
    document.paragraph("no row or rule moves this muscle by a step.", "Why:");
  document.paragraph(
      fmt::format("Its belief goes from {:.2f} to {:.2f}, on a scale from -1 to 1 that is no probability.", item.before,
                  item.after));
  return document;
}

}  // namespace kneewise
