#include "src/interview/follow_up.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "src/basics/ids.hpp"
#include "src/reasoning/difference.hpp"

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

// The names of families.
Names names_of(const std::vector<std::string>& families, const Wording& wording) {
  Names names;
  for (const std::string& family : families)
    names.push_back(entry_of(wording.families, family, "red-flag family").name);
  return names;
}

// Muscles or differential diagnoses whose belief went up or down by something that counts.
struct Moves {
  Names up;
  Names down;
};

template <typename NameOf>
Moves moves_in(std::vector<Difference::Moved> moved, const NameOf& name_of) {
  constexpr double counts = 0.05;
  // What is left without evidence comes last, by id.
  const auto gone =
      std::stable_partition(moved.begin(), moved.end(), [](const auto& one) { return one.after.has_value(); });
  std::sort(gone, moved.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
  const auto possible = [](const std::optional<Difference::Belief>& one) {
    return one && one->likelihood != Likelihood::unlikely;
  };
  Moves moves;
  for (const Difference::Moved& one : moved)
    if ((possible(one.before) || possible(one.after)) && std::abs(one.change()) > counts)
      (one.rose() ? moves.up : moves.down).push_back(name_of(one.id));
  return moves;
}

// What was answered both times, and otherwise: "how bad it is: 6, now 4".
Names changed_answers(const Knowledge& knowledge, const Answers& before, const Answers& now, Audience audience) {
  Names changes;
  for (const auto& item : now) {
    const std::string& id = item.first;
    const Answer& answer = item.second;
    const auto earlier = before.find(id);
    if (earlier == before.end() || !answer.known || !earlier->second.known) continue;
    const Question& question = knowledge.vocabulary.at(id);
    if (question.kind == QuestionKind::several || question.settled) continue;  // what was settled was not said
    const auto words = [&](const Answer& one) {
      return knowledge.wording.answer(id, one.number ? text_of(*one.number) : one.chosen.front(), audience);
    };
    if (words(answer) != words(earlier->second))
      changes.push_back(
          fmt::format("{}: {}, now {}", knowledge.wording.label(id, audience), words(earlier->second), words(answer)));
  }
  return changes;
}

}  // namespace

Answers lasting_answers(const Answers& earlier, const Vocabulary& vocabulary) {
  Answers kept;
  for (const auto& [id, answer] : earlier)
    if (vocabulary.at(id).lasts) kept.emplace(id, answer);
  return kept;
}

std::vector<std::string> first_at_follow_up(const Vocabulary& vocabulary) {
  std::vector<std::string> first;
  for (const Question& question : vocabulary.questions())
    if (question.asked_again) first.push_back(question.id);
  return first;
}

void write_visits(Document& document, Reasoner& reasoner, const Answers& before, const Answers& now,
                  Audience audience) {
  const Knowledge& knowledge = reasoner.knowledge();
  const Wording& wording = knowledge.wording;
  const Assessment then = assess(reasoner, before);
  const Assessment today = assess(reasoner, now);
  const Difference difference = between(then, today);
  const auto name = [&wording](Disposition disposition) { return wording.dispositions.at(disposition).name; };
  document.heading("Since the last visit");
  document.item(difference.disposition
                    ? fmt::format("{}; the last time: {}.", name(today.disposition), name(then.disposition))
                    : fmt::format("{}, as before.", name(today.disposition)),
                "What to do:");
  list(document, names_of(difference.red_flags.come, wording), "New danger signs:");
  list(document, names_of(difference.red_flags.gone, wording), "No danger sign any more:");
  list(document, changed_answers(knowledge, before, now, audience), "Answers that changed:");
  const Moves muscles =
      moves_in(difference.muscles, [&](const std::string& id) { return wording.muscle(id, audience); });
  const Moves others =
      moves_in(difference.alternatives, [&](const std::string& id) { return wording.alternative(id, audience); });
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
