#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "src/basics/ids.hpp"
#include "src/basics/lists.hpp"
#include "src/reasoning/session.hpp"
#include "src/reasoning/supports.hpp"

namespace kneewise {
namespace {

using engine::Fact;

std::vector<Precaution> read_precautions(const Knowledge& knowledge, const engine::Engine& main) {
  std::map<std::string, Precaution> by_id;
  for (const Fact& fact : main.facts("precaution")) {
    Precaution& precaution = by_id[fact.symbol("id")];
    const PrecautionText& text = entry_of(knowledge.wording.precautions, fact.symbol("id"), "precaution");
    precaution.id = fact.symbol("id");
    precaution.name = text.name;
    precaution.text = text.text;
    precaution.clinical = text.clinical;
    precaution.handling = text.handling;
    precaution.rules = rules_concluding(main, fact);  // several rules may conclude the same one
    for (const std::string& rule : precaution.rules) {
      append_new(precaution.because, findings_under(main, fact, rule));
      append_new(precaution.sources, entry_of(knowledge.rules, rule, "rule").sources);
    }
  }
  std::vector<Precaution> precautions;
  precautions.reserve(by_id.size());
  for (auto& [id, precaution] : by_id) precautions.push_back(std::move(precaution));
  std::stable_sort(precautions.begin(), precautions.end(), [&knowledge](const Precaution& a, const Precaution& b) {
    return knowledge.wording.precautions.at(a.id).order < knowledge.wording.precautions.at(b.id).order;
  });
  return precautions;
}

std::vector<Withheld> read_withheld(const Knowledge& knowledge, const engine::Engine& main) {
  std::vector<Withheld> withheld;
  for (const Fact& fact : main.facts("withheld"))
    for (const std::string& rule : rules_concluding(main, fact))
      withheld.push_back({fact.symbol("technique"), fact.symbol("muscle") == "all" ? "" : fact.symbol("muscle"),
                          entry_of(knowledge.rules, rule, "rule").statement, findings_under(main, fact, rule)});
  std::sort(withheld.begin(), withheld.end(), [](const Withheld& a, const Withheld& b) {
    return std::tie(a.reason, a.technique, a.muscle) < std::tie(b.reason, b.technique, b.muscle);
  });
  return withheld;
}

// What an offered treatment is for: a muscle, a differential diagnosis or an answer.
Finding about_of(const Knowledge& knowledge, const std::string& about) {
  if (knowledge.muscles.contains(about)) return {Finding::Kind::muscle, "", about};
  if (knowledge.alternatives.contains(about)) return {Finding::Kind::alternative, "", about};
  return finding_of(about);
}

// In the order of a visit: the leading muscle first; of each the hand, then the person's own work, then habits.
std::vector<Care> read_care(const Knowledge& knowledge, const engine::Engine& main, const Assessment& assessment) {
  std::map<std::string, std::ptrdiff_t> ranks;
  for (const Candidate& muscle : assessment.muscles) ranks.emplace(muscle.ranked.id, std::ssize(ranks));
  for (const AlternativeCandidate& other : assessment.alternatives) ranks.emplace(other.ranked.id, std::ssize(ranks));
  std::vector<std::pair<std::tuple<std::ptrdiff_t, std::string, CareKind, std::string>, Care>> order;
  std::set<std::string> seen;
  for (const Fact& fact : main.facts("care")) {
    const Treatment& treatment = entry_of(knowledge.treatments, fact.symbol("treatment"), "treatment");
    if (!seen.insert(treatment.id).second) continue;
    const Technique& technique = entry_of(knowledge.techniques, treatment.technique, "technique");
    const std::string& about = fact.symbol("about");
    const auto rank = ranks.find(about);
    order.emplace_back(
        std::tuple(rank == ranks.end() ? std::ssize(ranks) : rank->second, about, treatment.kind, treatment.id),
        Care{treatment.id, about_of(knowledge, about), treatment.kind, treatment.technique, treatment.by,
             treatment.text, treatment.clinical, technique.steps,
             treatment.dose.empty() ? technique.dose : treatment.dose, treatment.sources});
  }
  std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<Care> care;
  care.reserve(order.size());
  for (auto& [place, item] : order) care.push_back(std::move(item));
  return care;
}

}  // namespace

void read_precautions_and_care(const Knowledge& knowledge, const engine::Engine& main, Assessment& assessment) {
  assessment.precautions = read_precautions(knowledge, main);
  assessment.withheld = read_withheld(knowledge, main);
  assessment.care = read_care(knowledge, main, assessment);
}

}  // namespace kneewise
