#include <algorithm>
#include <set>

#include "src/basics/ids.hpp"
#include "src/reasoning/explanation.hpp"
#include "src/reasoning/smallest_changes.hpp"

namespace kneewise {
namespace {

const Evidence* find_item(const std::vector<Evidence>& list, const std::string& item) {
  const auto found = std::find_if(list.begin(), list.end(), [&item](const Evidence& e) { return e.item == item; });
  return found == list.end() ? nullptr : &*found;
}

// The evidence of one that the other lacks.
std::vector<Evidence> pieces_only_in(const std::vector<Evidence>& evidence, const std::vector<Evidence>& other) {
  std::vector<Evidence> only;
  for (const Evidence& piece : evidence)
    if (find_item(other, piece.item) == nullptr) only.push_back(piece);
  return only;
}

// The evidence that both have, where it counts more for one of them.
std::vector<WhyNot::Shared> unequal(const std::vector<Evidence>& own, const std::vector<Evidence>& leading) {
  std::vector<WhyNot::Shared> shared;
  for (const Evidence& piece : own)
    if (const Evidence* other = find_item(leading, piece.item); other != nullptr && other->weight != piece.weight)
      shared.push_back({piece, other->weight});
  return shared;
}

WhyNot::Leader compared_with(const Ranked& leader, const Ranked* own) {
  const std::vector<Evidence> nothing;
  const std::vector<Evidence>& own_for = own == nullptr ? nothing : own->evidence_for;
  return {.ranked = leader,
          .tie = own != nullptr && own->belief == leader.belief,
          .only_for_it = pieces_only_in(leader.evidence_for, own_for),
          .only_for_this = pieces_only_in(own_for, leader.evidence_for),
          .for_both = unequal(own_for, leader.evidence_for)};
}

// How much a finding of the hand would count, and for what reason, only the rules know.
std::optional<WhyNot::Lack> from_palpation(Reasoner& reasoner, const Answers& answers, const std::string& id,
                                           const std::string& finding) {
  const Knowledge& knowledge = reasoner.knowledge();
  const Question& palpation = knowledge.vocabulary.at("palpation");
  Session felt(reasoner, changed(answers, {{palpation.id, with_chosen({}, finding)}}));
  const Assessment then = felt.ranking();
  const Ranked* ranked = then.find(id);
  const Evidence* piece = ranked == nullptr ? nullptr : find_item(ranked->evidence_for, "palpation=" + finding);
  if (piece == nullptr) return std::nullopt;
  const TableRow* row = knowledge.find_row(id, piece->item);
  const std::string& text = row == nullptr ? entry_of(knowledge.rules, piece->rule, "rule").statement : row->text;
  return WhyNot::Lack{piece->item, text, piece->strength, 0, piece->weight, state_of(answers, palpation, finding)};
}

// Evidence that would speak for it and was not answered so, strongest first; of a muscle also what a hand would find.
std::vector<WhyNot::Lack> lacking(Reasoner& reasoner, const Answers& answers, const Ranked* own,
                                  const std::string& id) {
  const Knowledge& knowledge = reasoner.knowledge();
  const Weights& weights = knowledge.weights;
  std::vector<WhyNot::Lack> lacks;
  std::set<std::string> seen;
  const auto add = [&](WhyNot::Lack lack) {
    if (own != nullptr && find_item(own->evidence_for, lack.item) != nullptr) return;
    if (seen.insert(lack.item).second) lacks.push_back(std::move(lack));
  };
  for (const std::string& finding : palpation_answers(knowledge, id))
    if (auto lack = from_palpation(reasoner, answers, id, finding)) add(std::move(*lack));
  for (const TableRow& row : knowledge.rows_about(id))
    if (const Question* question = knowledge.vocabulary.find(row.question); row.for_it && question != nullptr)
      add({row.item, row.text, row.strength, row.rank,
           weights.of(row.strength, row.rank) *
               (row.kind == RowKind::location ? 1 : weights.specificity.of(id, row.item)),
           state_of(answers, *question, row.answer)});
  std::stable_sort(lacks.begin(), lacks.end(),
                   [](const WhyNot::Lack& a, const WhyNot::Lack& b) { return a.weight > b.weight; });
  return lacks;
}

const Ranked* first_of_its_kind(const Knowledge& knowledge, const Assessment& assessment, const std::string& id) {
  if (knowledge.muscles.contains(id)) return assessment.muscles.empty() ? nullptr : &assessment.muscles.front().ranked;
  (void)entry_of(knowledge.alternatives, id, "muscle or differential diagnosis");
  return assessment.alternatives.empty() ? nullptr : &assessment.alternatives.front().ranked;
}

}  // namespace

WhyNot why_not(Reasoner& reasoner, const Answers& answers, const Assessment& assessment, const std::string& id) {
  const Knowledge& knowledge = reasoner.knowledge();
  const Ranked* leader = first_of_its_kind(knowledge, assessment, id);
  const Ranked* own = assessment.find(id);
  WhyNot why{.id = id, .limits = {knowledge.weights.likely, knowledge.weights.possible}};
  if (own != nullptr) why.own = *own;
  why.is_first = own != nullptr && leader == own;
  if (leader != nullptr && leader != own) why.leader = compared_with(*leader, own);
  why.lacks = lacking(reasoner, answers, own, id);
  if (why.likelihood() != Likelihood::likely) why.would_make_it_likely = smallest_changes(reasoner, answers, id);
  for (const Answers& change : why.would_make_it_likely) why.given.merge(given_to(answers, change));
  return why;
}

}  // namespace kneewise
