#include "src/interview/follow_up.hpp"

#include <fmt/format.h>

#include <cmath>
#include <set>

namespace kneewise {
namespace {

using Names = std::vector<std::string>;

void list(Document& document, Names names, const char* lead) {
  constexpr std::size_t most = 5;
  if (names.size() > most) {
    names.resize(most);
    names.emplace_back("and others");
  }
  if (!names.empty()) document.item(fmt::format("{}.", fmt::join(names, "; ")), lead);
}

std::map<std::string, std::string> families_of(const Assessment& assessment) {
  std::map<std::string, std::string> families;
  for (const RedFlag& red_flag : assessment.red_flags) families[red_flag.family] = red_flag.name;
  return families;
}

Names missing_in(const std::map<std::string, std::string>& families, const std::map<std::string, std::string>& other) {
  Names names;
  for (const auto& [family, name] : families)
    if (!other.contains(family)) names.push_back(name);
  return names;
}

// Muscles or alternatives whose belief went up or down by something that counts.
struct Moves {
  Names up;
  Names down;
};

template <typename Candidates, typename NameOf>
Moves moves_between(const Candidates& before, const Candidates& now, const NameOf& name_of) {
  constexpr double counts = 0.05;
  std::map<std::string, const Ranked*> earlier;
  for (const auto& candidate : before) earlier[candidate.ranked.id] = &candidate.ranked;
  Moves moves;
  const auto compare = [&](const std::string& id, const Ranked* then, const Ranked* today) {
    const auto matters = [](const Ranked* one) { return one != nullptr && one->likelihood != Likelihood::unlikely; };
    if (!matters(then) && !matters(today)) return;
    const double change = (today == nullptr ? 0 : today->belief) - (then == nullptr ? 0 : then->belief);
    if (std::abs(change) > counts) (change > 0 ? moves.up : moves.down).push_back(name_of(id));
  };
  for (const auto& candidate : now) {
    const auto found = earlier.find(candidate.ranked.id);
    compare(candidate.ranked.id, found == earlier.end() ? nullptr : found->second, &candidate.ranked);
    if (found != earlier.end()) earlier.erase(found);
  }
  for (const auto& [id, ranked] : earlier) compare(id, ranked, nullptr);
  return moves;
}

// What was answered both times, and otherwise: "how bad it is: 6, now 4".
Names changed_answers(const KnowledgeBase& base, const Answers& before, const Answers& now, Audience audience) {
  Names changes;
  for (const auto& item : now) {
    const std::string& id = item.first;
    const Answer& answer = item.second;
    const auto earlier = before.find(id);
    if (earlier == before.end() || !answer.known || !earlier->second.known) continue;
    const Question& question = *base.vocabulary.find(id);
    if (question.kind == QuestionKind::several || question.settled) continue;  // what was settled was not said
    const auto words = [&](const Answer& one) {
      return base.wording.answer(id, one.number ? fmt::format("{:g}", *one.number) : one.chosen.front(), audience);
    };
    if (words(answer) != words(earlier->second))
      changes.push_back(
          fmt::format("{}: {}, now {}", base.wording.label(id, audience), words(earlier->second), words(answer)));
  }
  return changes;
}

}  // namespace

void write_visits(Document& document, const KnowledgeBase& base, const Answers& before, const Answers& now,
                  Audience audience) {
  const Assessment then = assess(base, before);
  const Assessment today = assess(base, now);
  const auto name = [&base](Disposition disposition) { return base.wording.dispositions.at(disposition).name; };
  document.heading("Since the last visit");
  document.item(then.disposition == today.disposition
                    ? fmt::format("{}, as before.", name(today.disposition))
                    : fmt::format("{}; the last time: {}.", name(today.disposition), name(then.disposition)),
                "What to do:");
  list(document, missing_in(families_of(today), families_of(then)), "New danger signs:");
  list(document, missing_in(families_of(then), families_of(today)), "No danger sign any more:");
  list(document, changed_answers(base, before, now, audience), "Answers that changed:");
  const Moves muscles = moves_between(then.muscles, today.muscles,
                                      [&](const std::string& id) { return base.wording.muscle(id, audience); });
  const Moves others = moves_between(then.alternatives, today.alternatives,
                                     [&](const std::string& id) { return base.wording.alternative(id, audience); });
  list(document, muscles.up, "Muscles more likely now:");
  list(document, muscles.down, "Muscles less likely now:");
  list(document, others.up, "Other explanations more likely now:");
  list(document, others.down, "Other explanations less likely now:");
  const std::size_t open = today.screen->open_questions.size();
  if (open > then.screen->open_questions.size())
    document.item(
        fmt::format("{} danger {} open today, more than the last time: what was not asked again is not known.", open,
                    open == 1 ? "question is" : "questions are"),
        "Still open:");
}

}  // namespace kneewise
