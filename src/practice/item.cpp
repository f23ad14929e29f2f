#include "src/practice/item.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "src/practice/words.hpp"

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

bool is_plausible(const Outlook& outlook, const std::string& muscle) {
  return std::ranges::any_of(outlook.muscles,
                             [&](const Standing& item) { return item.id == muscle && item.possible(); });
}

bool is_dangerous(const Outlook& outlook) {
  return is_urgent(outlook.triage.disposition);
}

// Questions that may be in an item: what the patient can tell, was not known at once, and does not go without saying.
std::vector<std::string> tellable(const Vocabulary& vocabulary, const Patient& patient) {
  std::vector<std::string> ids;
  for (const auto& [id, answer] : patient.subject().answers)
    if (!patient.opening().contains(id) && answer.known && id != palpation_question && vocabulary.at(id).asked &&
        !is_implied(vocabulary.at(id), answer, patient.opening()))
      ids.push_back(id);
  return ids;
}

// All that one more of these questions would tell.
std::vector<ReasoningItem> items_from(Reasoner& reasoner, const Patient& patient, const Answers& known,
                                      const std::vector<std::string>& questions) {
  std::vector<ReasoningItem> items;
  Session session(reasoner, known);
  const Outlook& now = session.outlook();
  if (is_dangerous(now)) return items;
  for (const std::string& question : questions) {
    const Answer& answer = patient.subject().answers.at(question);
    const Outlook then = session.outlook_with(question, answer);
    if (is_dangerous(then)) continue;
    for (const auto& [muscle, about] : reasoner.knowledge().muscles) {
      if (!is_plausible(now, muscle) && !is_plausible(then, muscle)) continue;
      const double before = belief_in(now.muscles, muscle);
      const double after = belief_in(then.muscles, muscle);
      items.push_back({patient.subject().id, muscle, known, question, answer, before, after, step_of(after - before)});
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

std::optional<ReasoningItem> make_item(Reasoner& reasoner, const Patient& patient, Choices& choices,
                                       const std::set<std::string>& taken) {
  constexpr std::size_t most_known = 3;
  const Answers& all = patient.subject().answers;
  if (is_dangerous(Session(reasoner, all).outlook())) return std::nullopt;
  std::vector<std::string> others = tellable(reasoner.knowledge().vocabulary, patient);
  choices.shuffle(others);
  Answers known = patient.opening();
  const std::size_t told = std::min(choices.below(most_known + 1), others.empty() ? 0 : others.size() - 1);
  for (std::size_t i = 0; i < told; ++i) known[others[i]] = all.at(others[i]);
  others.erase(others.begin(), others.begin() + static_cast<std::ptrdiff_t>(told));
  std::vector<ReasoningItem> items = items_from(reasoner, patient, known, others);
  std::erase_if(items, [&](const ReasoningItem& item) { return taken.contains(item.id()); });
  // "No different" is commonest in the cases, and so drawn least, and never for want of another; "less" is rare.
  std::vector<int> keys = {-2, -1, -1, -1, 0, 1, 1, 2, 2};
  const auto has = [&items](int key) {
    return std::ranges::any_of(items, [key](const ReasoningItem& item) { return item.key == key; });
  };
  int wanted = choices.one_of(keys);
  if (!has(wanted)) {
    std::erase_if(keys, [&has](int key) { return key == 0 || !has(key); });
    if (keys.empty()) return std::nullopt;
    wanted = choices.one_of(keys);
  }
  std::erase_if(items, [wanted](const ReasoningItem& item) { return item.key != wanted; });
  ReasoningItem item = choices.one_of(items);
  if (item.key != 0)
    item.reason = Reasons(reasoner, known, changed(known, {{item.question, item.answer}})).for_belief_in(item.muscle);
  return item;
}

Document item_in_words(const Knowledge& knowledge, const ReasoningItem& item) {
  const auto said = [&knowledge](const std::string& question, const Answer& answer) {
    return fmt::format("{}: {}", knowledge.wording.label(question, Audience::person),
                       in_words(answer, knowledge.vocabulary.at(question), knowledge.wording));
  };
  Document document;
  for (const auto& [id, answer] : item.known)
    if (answer.known) document.item(said(id, answer));
  document.paragraph(knowledge.wording.muscle(item.muscle, Audience::therapist) + ".", "You thought of:");
  document.paragraph(said(item.question, item.answer), "Now you learn:");
  document.paragraph("Does that make it much more likely (2), more (1), no different (0), less (-1), much less (-2)?");
  return document;
}

Document key_in_words(const Knowledge& knowledge, const ReasoningItem& item, double points) {
  constexpr std::array<const char*, 5> words = {"much less likely", "less likely", "no different", "more likely",
                                                "much more likely"};
  Document document;
  document.paragraph(fmt::format("{:+d}, {}. {:.1f} of 1 point.", item.key,
                                 words.at(static_cast<std::size_t>(item.key + std::ptrdiff_t{2})), points),
                     "The engine's key:");
  document.paragraph(item.reason ? item.reason->text + cited(item.reason->sources, knowledge.wording) + "."
                                 : "no row or rule moves this muscle by a step.",
                     "Why:");
  document.paragraph(
      fmt::format("Its belief goes from {:.2f} to {:.2f}, on a scale from -1 to 1 that is no probability.", item.before,
                  item.after));
  return document;
}

}  // namespace kneewise
