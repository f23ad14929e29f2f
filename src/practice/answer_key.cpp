#include "src/practice/answer_key.hpp"

#include <algorithm>

#include "src/basics/lists.hpp"
#include "src/reasoning/session.hpp"

namespace kneewise {
namespace {

// The answers that may have brought it on, strongest first.
void add_causes(const Ranked& ranked, std::vector<Finding>& causes) {
  std::vector<const Evidence*> pieces;
  for (const Evidence& piece : ranked.evidence_for)
    if (piece.kind == EvidenceKind::cause || piece.kind == EvidenceKind::structure) pieces.push_back(&piece);
  std::ranges::stable_sort(pieces, [](const auto* a, const auto* b) { return a->weight > b->weight; });
  for (const Evidence* piece : pieces)
    for (const Finding& finding : piece->because)
      if (finding.kind != Finding::Kind::denied) append_new(causes, std::vector{finding});
}

// The questions that a red flag rests on, and that the patient does not answer unasked.
std::vector<std::string> questions_under(const RedFlag& flag, const Patient& patient, const Vocabulary& vocabulary) {
  std::vector<std::string> questions;
  for (const auto& [id, answer] : patient.subject().answers)
    if (!patient.opening().contains(id) && vocabulary.at(id).asked &&
        std::ranges::any_of(flag.because, [&id = id](const Finding& finding) { return finding.question == id; }))
      questions.push_back(id);
  return questions;
}

void add_dangers(const Patient& patient, const Vocabulary& vocabulary, AnswerKey& key) {
  for (const RedFlag& flag : key.assessment.red_flags) {
    if (!is_urgent(flag.disposition)) continue;
    append_new(key.families, {flag.family});
    const std::vector<std::string> picture = questions_under(flag, patient, vocabulary);
    append_new(key.signs, picture);
    if (flag.disposition == key.assessment.disposition) key.pictures.push_back(picture);
  }
}

void add_expected(const Expectation& expected, AnswerKey& key) {
  key.verdict = expected.muscles;
  append_new(key.muscles, expected.muscles);
  append_new(key.muscles, expected.acceptable_muscles);
  append_new(key.families, expected.red_flags);
  for (const Disposition other : expected.acceptable_dispositions) key.dispositions.push_back(other);
}

}  // namespace

bool AnswerKey::has_cause(const Finding& cause) const {
  return std::ranges::find(causes, cause) != causes.end();
}

AnswerKey answer_key_of(Reasoner& reasoner, const Patient& patient) {
  AnswerKey key{.assessment = assess(reasoner, patient.subject().answers)};
  const Assessment& all = key.assessment;
  key.leading = leading_muscles(all, reasoner.knowledge().weights.possible);
  key.muscles = key.leading;
  key.dispositions = {all.disposition};
  add_dangers(patient, reasoner.knowledge().vocabulary, key);
  if (patient.subject().expect) add_expected(*patient.subject().expect, key);
  // Where the engine says danger, a milder verdict is none.
  key.dangerous = is_urgent(all.disposition);
  if (key.dangerous) std::erase_if(key.dispositions, [](Disposition item) { return !is_urgent(item); });
  if (const Ranked* mimic = mimic_in(all); mimic != nullptr) key.mimic = mimic->id;
  key.abstain = key.dangerous || key.muscles.empty() || !key.mimic.empty();
  // Where no muscle need be named, to examine more is as right as to treat it as what it looks like.
  if (!key.dangerous && key.abstain && all.disposition == Disposition::muscular)
    key.dispositions.push_back(Disposition::inconclusive);
  std::sort(key.dispositions.begin(), key.dispositions.end());
  key.dispositions.erase(std::unique(key.dispositions.begin(), key.dispositions.end()), key.dispositions.end());
  // Beside a mimic only a muscle that the case was found to be has a cause.
  key.causes = causes_in(all, key.mimic.empty() ? key.muscles : key.verdict);
  key.no_cause = key.causes.empty() || key.dangerous;
  key.precautions = own_precautions(all);
  return key;
}

std::vector<std::string> leading_muscles(const Assessment& assessment, double possible) {
  constexpr double as_likely = 0.1;
  std::vector<std::string> leading;
  for (const Candidate& item : assessment.muscles) {
    const double first = assessment.muscles.front().ranked.belief;
    if (leading.size() == 2 || item.ranked.belief < possible || item.ranked.belief < first - as_likely) break;
    if (leading.empty() || item.ranked.likelihood == Likelihood::likely) leading.push_back(item.ranked.id);
  }
  return leading;
}

const Ranked* mimic_in(const Assessment& assessment) {
  if (assessment.alternatives.empty()) return nullptr;
  const Ranked& first = assessment.alternatives.front().ranked;
  const bool leads = assessment.muscles.empty() || first.belief > assessment.muscles.front().ranked.belief;
  return first.likelihood == Likelihood::likely && leads ? &first : nullptr;
}

std::vector<Finding> causes_in(const Assessment& assessment, const std::vector<std::string>& muscles) {
  std::vector<Finding> causes;
  if (const Ranked* mimic = mimic_in(assessment); mimic != nullptr) add_causes(*mimic, causes);
  for (const Candidate& item : assessment.muscles)
    if (contains(muscles, item.ranked.id)) add_causes(item.ranked, causes);
  return causes;
}

std::vector<std::string> own_precautions(const Assessment& assessment) {
  const bool dangerous = is_urgent(assessment.disposition);
  std::vector<std::string> list;
  for (const Precaution& item : assessment.precautions) {
    const bool of_a_muscle =
        std::ranges::any_of(item.because, [](const Finding& finding) { return finding.kind == Finding::Kind::muscle; });
    if (!item.because.empty() && !(dangerous && (item.handling || of_a_muscle))) list.push_back(item.id);
  }
  return list;
}

}  // namespace kneewise
