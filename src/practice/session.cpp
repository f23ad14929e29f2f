#include "src/practice/session.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "src/basics/lists.hpp"
#include "src/reasoning/look_ahead.hpp"
#include "src/score/score.hpp"

namespace kneewise {
namespace {

constexpr std::string_view palpation = "palpation";

bool is_dangerous(Disposition disposition) {
  return disposition <= Disposition::urgent;
}

// The belief that changed most, of those that matter before or after.
struct Change {
  std::string_view about{};
  double before = 0;
  double after = 0;
  [[nodiscard]] double size() const { return std::abs(after - before); }
};

void look_at(const std::vector<Standing>& here, const std::vector<Standing>& there, double floor, bool here_is_before,
             Change& largest) {
  for (const Standing& item : here) {
    const double other = belief_in(there, item.id);
    if (std::max(item.belief, other) < floor) continue;
    const Change change{item.id, here_is_before ? item.belief : other, here_is_before ? other : item.belief};
    if (change.size() > largest.size()) largest = change;
  }
}

Change largest_change(const KnowledgeBase& base, const Outlook& before, const Outlook& after) {
  Change largest;
  const double floor = base.weights.possible;
  look_at(before.muscles, after.muscles, floor, true, largest);
  look_at(after.muscles, before.muscles, floor, false, largest);
  look_at(before.alternatives, after.alternatives, floor, true, largest);
  look_at(after.alternatives, before.alternatives, floor, false, largest);
  return largest;
}

double shift_of(const Change& change, Disposition from, Disposition to) {
  const int levels = std::abs(static_cast<int>(from) - static_cast<int>(to));
  return std::min(1.0, change.size() + (0.5 * levels));
}

// The answers that a question could get: what looking ahead tries.
std::vector<Answer> possible_answers(const Question& question) {
  std::vector<Answer> answers;
  if (question.kind == QuestionKind::number) {
    for (const AnswerValue& value : question.worrying)
      if (const auto* number = std::get_if<double>(&value)) {
        answers.emplace_back();
        answers.back().number = *number;
      }
    return answers;
  }
  for (const std::string& id : question.answers)
    if (question.offers(id)) answers.push_back(with_chosen({}, id));
  return answers;
}

std::set<std::string> grave_families(const engine::Engine& danger) {
  std::set<std::string> families;
  const std::size_t family = danger.shape_of("red-flag").index_of("family");
  const std::size_t disposition = danger.shape_of("red-flag").index_of("disposition");
  danger.for_each_fact("red-flag", [&](const engine::FactView& fact) {
    const auto own = disposition_of(fact.symbol(disposition));
    if (own && is_dangerous(*own)) families.emplace(fact.symbol(family));
  });
  return families;
}

// What a single answer would raise that stands not yet.
std::set<std::string> raised_by(const KnowledgeBase& base, const std::string& question, const Answer& answer,
                                const std::set<std::string>& standing) {
  std::vector<engine::NewFact> facts = facts_of({{question, answer}}, base.vocabulary);
  std::erase_if(facts, [](const engine::NewFact& fact) { return fact.template_name != "finding"; });
  const engine::Assumption assumed = base.danger_engine->assume(facts);
  base.danger_engine->run();
  std::set<std::string> families;
  for (const std::string& family : grave_families(*base.danger_engine))
    if (!standing.contains(family)) families.insert(family);
  return families;
}

bool was_asked(const std::vector<Ask>& asked, const std::string& question) {
  return std::any_of(asked.begin(), asked.end(), [&](const Ask& ask) { return ask.question == question; });
}

double expected_shift(const KnowledgeBase& base, LookAhead& look_ahead, const Question& question) {
  double sum = 0;
  const std::vector<Answer> answers = possible_answers(question);
  for (const Answer& answer : answers)
    sum += shift_between(base, look_ahead.now(), look_ahead.with(question.id, answer));
  return answers.empty() ? 0 : sum / static_cast<double>(answers.size());
}

// The expert at work: what is known, and what was asked.
class Path {
 public:
  static constexpr double smallest_expected = 0.02;  ///< a question that promises less is not asked

  Path(const KnowledgeBase& base, const Patient& patient) : base_(base), patient_(patient), known_(patient.opening()) {}

  void screen(const std::vector<DangerQuestion>& at_start) {
    constexpr std::size_t longest = 80;
    std::vector<DangerQuestion> open = at_start;
    while (asked_.size() < longest) {
      const auto next = std::find_if(open.begin(), open.end(), [&](const DangerQuestion& item) {
        if (was_asked(asked_, item.question) || patient_.opening().contains(item.question)) return false;
        return patient_.holds({item.question}) ||
               std::any_of(item.families.begin(), item.families.end(),
                           [&](const std::string& family) { return !covered_.contains(family); });
      });
      if (next == open.end()) return;
      covered_.insert(next->families.begin(), next->families.end());
      dangers_[next->question] = next->families;
      const Ask asked{next->question};
      ask(asked);
      // An answer may make further signs decisive.
      if (patient_.holds(asked)) open = danger_questions(base_, known_);
    }
  }

  // Estimates are made again only for the question that leads: most answers leave most estimates as they were.
  void inquire() {
    std::map<std::string, double> estimates;
    for (const auto& [id, answer] : patient_.subject().answers)
      if (base_.vocabulary.find(id)->asked && id != palpation) estimates[id] = 1;
    const auto less = [](const auto& a, const auto& b) { return a.second < b.second; };
    for (;;) {
      std::erase_if(estimates, [this](const auto& item) { return known_.contains(item.first); });
      LookAhead look_ahead(base_, known_);
      std::set<std::string> fresh;
      auto best = std::max_element(estimates.begin(), estimates.end(), less);
      while (best != estimates.end() && best->second >= smallest_expected && fresh.insert(best->first).second) {
        best->second = expected_shift(base_, look_ahead, *base_.vocabulary.find(best->first));
        best = std::max_element(estimates.begin(), estimates.end(), less);
      }
      if (best == estimates.end() || best->second < smallest_expected) return;
      ask({best->first});
    }
  }

  void examine() {
    constexpr std::size_t most = 6;
    if (!patient_.holds({std::string(palpation)})) return;
    for (std::size_t pressed = 0; pressed < most; ++pressed) {
      const LookAhead look_ahead(base_, known_);
      const auto& muscles = look_ahead.now().muscles;
      const auto next = std::find_if(muscles.begin(), muscles.end(), [&](const Standing& item) {
        return std::find(asked_.begin(), asked_.end(), Ask{std::string(palpation), std::string(item.id)}) ==
               asked_.end();
      });
      if (next == muscles.end()) return;
      ask({std::string(palpation), std::string(next->id)});
    }
  }

  [[nodiscard]] const std::vector<Ask>& asked() const { return asked_; }
  [[nodiscard]] const Answers& known() const { return known_; }
  [[nodiscard]] const std::map<std::string, std::set<std::string>>& dangers() const { return dangers_; }

 private:
  void ask(const Ask& ask) {
    asked_.push_back(ask);
    patient_.tell(ask, known_);
  }

  const KnowledgeBase& base_;
  const Patient& patient_;
  Answers known_;
  std::vector<Ask> asked_;
  std::set<std::string> covered_;                         // families of danger that were asked about
  std::map<std::string, std::set<std::string>> dangers_;  // what each question of the screen was about
};

// The engine's first, and a second one that is as likely.
std::vector<std::string> leading_of(const Assessment& assessment, double possible) {
  constexpr double as_likely = 0.1;
  std::vector<std::string> leading;
  for (const Candidate& item : assessment.muscles) {
    const double first = assessment.muscles.front().ranked.belief;
    if (leading.size() == 2 || item.ranked.belief < possible || item.ranked.belief < first - as_likely) break;
    if (leading.empty() || item.ranked.likelihood == Likelihood::likely) leading.push_back(item.ranked.id);
  }
  return leading;
}

// An ordinary explanation is likelier than any muscle.
bool is_mimic(const Assessment& assessment) {
  if (assessment.alternatives.empty()) return false;
  const Ranked& first = assessment.alternatives.front().ranked;
  return first.likelihood == Likelihood::likely &&
         (assessment.muscles.empty() || first.belief > assessment.muscles.front().ranked.belief);
}

// The answers that may have brought it on, strongest first.
void add_causes(const Ranked& ranked, std::vector<std::string>& causes) {
  std::vector<const Evidence*> pieces;
  for (const Evidence& piece : ranked.evidence_for)
    if (piece.kind == "cause" || piece.kind == "structure") pieces.push_back(&piece);
  std::stable_sort(pieces.begin(), pieces.end(), [](const auto* a, const auto* b) { return a->weight > b->weight; });
  for (const Evidence* piece : pieces)
    for (const std::string& finding : piece->because)
      if (!finding.starts_with("not ")) append_new(causes, {finding});
}

// What brought it on: of the mimic where one leads, and of these muscles in the order of the ranking.
std::vector<std::string> causes_in(const Assessment& assessment, const std::vector<std::string>& muscles) {
  std::vector<std::string> causes;
  if (is_mimic(assessment)) add_causes(assessment.alternatives.front().ranked, causes);
  for (const Candidate& item : assessment.muscles)
    if (contains(muscles, item.ranked.id)) add_causes(item.ranked, causes);
  return causes;
}

std::vector<std::string> likely_in(const Assessment& assessment) {
  std::vector<std::string> likely;
  for (const Candidate& item : assessment.muscles)
    if (item.ranked.likelihood == Likelihood::likely) likely.push_back(item.ranked.id);
  return likely;
}

// Those of this case. Nothing is treated before the doctor: then only what matters at once, and rests on no muscle.
std::vector<std::string> own_precautions(const Assessment& assessment) {
  const bool dangerous = is_dangerous(assessment.disposition);
  std::vector<std::string> list;
  for (const Precaution& item : assessment.precautions) {
    const bool of_a_muscle = std::any_of(item.because.begin(), item.because.end(),
                                         [](const std::string& finding) { return finding.starts_with("muscle="); });
    if (!item.because.empty() && !(dangerous && (item.handling || of_a_muscle))) list.push_back(item.id);
  }
  return list;
}

Judgement judgement_of(const Assessment& assessment, double possible) {
  constexpr double sure = 0.95;
  constexpr std::size_t most_precautions = 5;
  Judgement judgement;
  judgement.next = assessment.disposition;
  const bool dangerous = is_dangerous(assessment.disposition);
  judgement.danger_sure = dangerous ? sure : 1 - sure;
  if (dangerous && !assessment.red_flags.empty()) judgement.family = assessment.red_flags.front().family;
  // Before a danger no muscle is considered.
  if (!dangerous) {
    const std::vector<std::string> leading = leading_of(assessment, possible);
    for (const std::string& muscle : leading) judgement.muscles.push_back({muscle, sure / double(leading.size())});
    const bool mimic = is_mimic(assessment);
    auto causes = causes_in(assessment, mimic ? std::vector<std::string>{} : leading);
    if (causes.empty() && !mimic) causes = causes_in(assessment, likely_in(assessment));
    if (!causes.empty()) judgement.cause = causes.front();
  }
  judgement.precautions = own_precautions(assessment);
  judgement.precautions.resize(std::min(judgement.precautions.size(), most_precautions));
  return judgement;
}

bool reads_question(const std::string& finding, const std::string& question) {
  const std::string_view text = finding.starts_with("not ") ? std::string_view(finding).substr(4) : finding;
  return text.starts_with(question + "=");
}

// ------------------------------------------------------------------------------------------------ the score

// What the trainee asked, seen by question.
struct Questions {
  std::set<std::string> all;
  explicit Questions(const std::vector<Ask>& asked) {
    for (const Ask& ask : asked) all.insert(ask.question);
  }
  [[nodiscard]] bool have(const std::string& question) const { return all.contains(question); }
};

double screened_share(const Expert& expert, const Questions& asked) {
  constexpr double enough = 0.8;
  std::set<std::string> open;
  std::set<std::string> covered;
  for (const DangerQuestion& item : expert.screen) {
    open.insert(item.families.begin(), item.families.end());
    if (asked.have(item.question)) covered.insert(item.families.begin(), item.families.end());
  }
  if (open.empty()) return 1;
  return std::min(1.0, static_cast<double>(covered.size()) / (enough * static_cast<double>(open.size())));
}

// How much of a whole picture of danger was found: of the one that was found best. Half of it is enough to see it.
double signs_share(const Key& key, const Questions& asked) {
  constexpr double enough = 0.5;
  double best = key.pictures.empty() ? 1 : 0;
  for (const auto& picture : key.pictures) {
    const auto found = std::count_if(picture.begin(), picture.end(), [&](const auto& id) { return asked.have(id); });
    best = std::max(best, picture.empty() ? 1 : static_cast<double>(found) / static_cast<double>(picture.size()));
  }
  return std::min(1.0, best / enough);
}

void add_safety(const Key& key, const Questions& asked, const Judgement& judged, PracticeScore& score) {
  constexpr double for_family = 10;
  constexpr double for_next = 15;
  constexpr double for_screen = 10;
  const bool acceptable =
      std::find(key.dispositions.begin(), key.dispositions.end(), judged.next) != key.dispositions.end();
  const bool too_mild = judged.next > key.dispositions.back();
  const int off = std::min(std::abs(int(judged.next) - int(key.dispositions.front())),
                           std::abs(int(judged.next) - int(key.dispositions.back())));
  double judging = 0;
  double screen = for_screen * score.screened;
  if (key.dangerous) {
    const double signs = signs_share(key, asked);
    if (contains(key.families, judged.family))
      judging += for_family;
    else if (!judged.family.empty())
      judging += for_family / 4;
    if (acceptable)
      judging += for_next;
    else if (!too_mild)
      judging += for_next * 2 / 3;
    score.missed = too_mild || signs == 0;
    // What nobody asked for was guessed.
    judging *= signs;
    screen = for_screen * (score.screened + signs) / 2;
  } else {
    if (judged.family.empty()) judging += for_family;
    if (acceptable)
      judging += for_next;
    else if (off == 1 && !is_dangerous(judged.next))
      judging += for_next / 2;
    // Who did not ask cannot know that it is harmless.
    judging *= score.screened;
  }
  score.safety = judging + screen;
}

void add_information(const Patient& patient, const Key& key, const Expert& expert, const Questions& asked,
                     const Practice& practice, const Vocabulary& vocabulary, PracticeScore& score) {
  constexpr double for_information = 15;
  constexpr double slack = 4;
  std::set<std::string> screen;
  for (const DangerQuestion& item : expert.screen) screen.insert(item.question);
  double value = 0;
  double learnt = 0;
  double allowed = slack;
  std::set<std::string> counted;
  for (const Step& step : expert.path) {
    if (!step.danger && !screen.contains(step.ask.question)) allowed += 1;
    if (step.danger) screen.insert(step.ask.question);
    // In danger what counts is what shows it.
    if (step.shift < smallest_shift || (key.dangerous && step.from == step.to)) continue;
    value += step.shift;
    const bool same = std::find(practice.asked.begin(), practice.asked.end(), step.ask) != practice.asked.end();
    if (same) learnt += step.shift;
  }
  double spent = 0;
  for (const Ask& ask : practice.asked) {
    if (patient.opening().contains(ask.question) || screen.contains(ask.question)) continue;
    spent += vocabulary.find(ask.question)->stage == "danger" ? 0.5 : 1;
  }
  score.coverage = value > 0 ? learnt / value : (asked.all.empty() ? 0 : 1);
  const bool nothing = asked.all.empty() || (value > 0 && learnt == 0);
  score.efficiency = nothing ? 0 : spent > allowed ? allowed / spent : 1;
  score.information = for_information * score.coverage * score.efficiency;
}

void add_ranking(const Key& key, const Judgement& judged, PracticeScore& score) {
  constexpr double for_ranking = 20;
  constexpr std::array<double, 4> by_rank = {1, 0.6, 0.35, 0.15};
  double sum = 0;
  for (const Guess& guess : judged.muscles) sum += guess.sure;
  score.first_right = judged.muscles.empty() ? key.abstain : contains(key.muscles, judged.muscles[0].muscle);
  if (judged.muscles.empty() && key.abstain) {
    score.ranking = for_ranking;
    return;
  }
  if (key.muscles.empty()) {
    score.ranking = for_ranking * std::max(0.0, 1 - sum);
    return;
  }
  double first = 0;
  for (std::size_t i = 0; i < std::min(by_rank.size(), judged.muscles.size()) && first == 0; ++i)
    if (contains(key.muscles, judged.muscles[i].muscle)) first = by_rank[i];
  double both = first;
  if (key.leading.size() > 1) {
    both = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, judged.muscles.size()); ++i)
      if (contains(key.leading, judged.muscles[i].muscle)) both += 0.5;
  }
  score.ranking = for_ranking * ((0.8 * first) + (0.2 * both));
}

void add_calibration(const Key& key, const Judgement& judged, PracticeScore& score) {
  constexpr double for_calibration = 15;
  constexpr double worst_of_danger = 0.25;  // what saying "half and half" always gets
  constexpr double worst_of_muscles = 0.8;  // what spreading over five muscles gets
  score.danger_brier = std::pow(judged.danger_sure - (key.dangerous ? 1 : 0), 2);
  const double danger = std::max(0.0, 1 - (score.danger_brier / worst_of_danger));
  if (key.abstain && judged.muscles.empty()) {
    score.calibration = for_calibration * danger;
    return;
  }
  double right = 0;
  double wrong = 0;
  double sum = 0;
  for (const Guess& guess : judged.muscles) {
    sum += guess.sure;
    if (contains(key.muscles, guess.muscle))
      right += guess.sure;
    else
      wrong += guess.sure * guess.sure;
  }
  const double other = std::max(0.0, 1 - sum);
  score.muscle_brier =
      key.muscles.empty() ? wrong + std::pow(1 - other, 2) : wrong + std::pow(1 - right, 2) + (other * other);
  const double muscles = std::max(0.0, 1 - (*score.muscle_brier / worst_of_muscles));
  score.calibration = for_calibration * (danger + muscles) / 2;
}

void add_precautions(const Key& key, const Expert& expert, const Judgement& judged, PracticeScore& score) {
  constexpr double for_precautions = 10;
  const std::size_t wanted = key.dangerous ? 1 : 3;  // in danger it is enough to know what must not be done now
  std::size_t hits = 0;
  std::size_t wrong = 0;
  for (const std::string& id : judged.precautions) {
    const auto& all = key.assessment.precautions;
    if (contains(key.precautions, id)) {
      ++hits;
    } else if (!expert.precautions.contains(id) &&
               std::none_of(all.begin(), all.end(), [&id](const Precaution& item) { return item.id == id; })) {
      ++wrong;
    }
  }
  const std::size_t needed = std::min(wanted, key.precautions.size());
  const double recall = needed == 0 ? 1 : std::min(1.0, double(hits) / double(needed));
  const std::size_t right = std::max<std::size_t>(hits, 1);
  const double precision = double(right) / double(right + wrong);
  score.precautions = for_precautions * recall * precision;
}

void add_cause(const Key& key, const Judgement& judged, PracticeScore& score) {
  constexpr double for_cause = 5;
  if (judged.cause.empty() ? key.no_cause : contains(key.causes, judged.cause))
    score.cause = for_cause;
  else if (key.causes.empty())
    score.cause = for_cause / 2;
}

// What a piece of evidence says, in the words of its row or rule.
Reason said_by(const KnowledgeBase& base, const Evidence& piece) {
  if (const auto row = base.rows.find({piece.about, piece.item}); row != base.rows.end())
    return {(row->second.for_it == piece.for_it ? "" : "denied: ") + row->second.text, row->second.sources};
  const RuleOutline& rule = base.rules.at(piece.rule);
  return {rule.statement, rule.sources};
}

const Ranked* ranked_in(const Assessment& assessment, const std::string& id) {
  for (const Candidate& item : assessment.muscles)
    if (item.ranked.id == id) return &item.ranked;
  for (const AlternativeCandidate& item : assessment.alternatives)
    if (item.ranked.id == id) return &item.ranked;
  return nullptr;
}

}  // namespace

double shift_between(const KnowledgeBase& base, const Outlook& before, const Outlook& after) {
  return shift_of(largest_change(base, before, after), before.triage.disposition, after.triage.disposition);
}

Step step_after(const KnowledgeBase& base, const Patient& patient, const Ask& ask, Answers& known,
                const std::string& lead) {
  const Outlook before = LookAhead(base, known).now();
  patient.tell(ask, known);
  const Outlook after = LookAhead(base, known).now();
  const Change change = largest_change(base, before, after);
  Step step{ask, patient.holds(ask)};
  step.danger = base.vocabulary.find(ask.question)->stage == "danger";
  step.from = before.triage.disposition;
  step.to = after.triage.disposition;
  step.shift = shift_of(change, step.from, step.to);
  step.about = change.about;
  step.before = change.before;
  step.after = change.after;
  step.lead = lead;
  step.lead_before = belief_in(before.muscles, lead);
  step.lead_after = belief_in(after.muscles, lead);
  return step;
}

std::vector<Step> trace(const KnowledgeBase& base, const Patient& patient, const std::vector<Ask>& asks,
                        const std::string& lead) {
  std::vector<Step> steps;
  steps.reserve(asks.size());
  Answers known = patient.opening();
  for (const Ask& ask : asks) steps.push_back(step_after(base, patient, ask, known, lead));
  return steps;
}

std::vector<DangerQuestion> danger_questions(const KnowledgeBase& base, const Answers& known) {
  const AssumedCase assumed(base, known);
  const Assessment now = assess_assumed(base, known, Detail::full);
  const std::set<std::string> standing = grave_families(*base.danger_engine);
  std::vector<DangerQuestion> list;
  for (const std::string& id : now.screen->open_questions) {
    const Question& question = *base.vocabulary.find(id);
    if (known.contains(id) || !question.asked || question.by_therapist) continue;
    DangerQuestion item{id, {}};
    for (const Answer& answer : possible_answers(question)) item.families.merge(raised_by(base, id, answer, standing));
    if (!item.families.empty()) list.push_back(std::move(item));
  }
  return list;
}

Expert expert_of(const KnowledgeBase& base, const Patient& patient) {
  Expert expert;
  expert.screen = danger_questions(base, patient.opening());
  Path path(base, patient);
  path.screen(expert.screen);
  path.inquire();
  // What was learnt on the way may have made further signs of danger decisive.
  path.screen(danger_questions(base, path.known()));
  path.examine();
  const Assessment assessment = assess(base, path.known());
  expert.path =
      trace(base, patient, path.asked(), assessment.muscles.empty() ? "" : assessment.muscles.front().ranked.id);
  expert.dangers = path.dangers();
  expert.judgement = judgement_of(assessment, base.weights.possible);
  for (const Precaution& item : assessment.precautions) expert.precautions.insert(item.id);
  return expert;
}

Key key_of(const KnowledgeBase& base, const Patient& patient) {
  Key key;
  key.assessment = assess(base, patient.subject().answers);
  const Assessment& all = key.assessment;
  key.leading = leading_of(all, base.weights.possible);
  key.muscles = key.leading;
  key.dispositions = {all.disposition};
  for (const RedFlag& flag : all.red_flags) {
    if (!is_dangerous(flag.disposition)) continue;
    append_new(key.families, {flag.family});
    std::vector<std::string> picture;
    for (const auto& [id, answer] : patient.subject().answers)
      if (!patient.opening().contains(id) && base.vocabulary.find(id)->asked &&
          std::any_of(flag.because.begin(), flag.because.end(),
                      [&id = id](const std::string& finding) { return reads_question(finding, id); }))
        picture.push_back(id);
    append_new(key.signs, picture);
    if (flag.disposition == all.disposition) key.pictures.push_back(picture);
  }
  if (const auto expected = expectation_of(patient.subject())) {
    key.verdict = expected->muscles;
    append_new(key.muscles, expected->muscles);
    append_new(key.muscles, expected->acceptable_muscles);
    append_new(key.families, expected->red_flags);
    for (const Disposition other : expected->acceptable_dispositions) key.dispositions.push_back(other);
  }
  // Where the engine says danger, a milder verdict is none.
  key.dangerous = is_dangerous(all.disposition);
  if (key.dangerous) {
    std::erase_if(key.dispositions, [](Disposition item) { return !is_dangerous(item); });
  }
  if (is_mimic(all)) key.mimic = all.alternatives.front().ranked.id;
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

double cost_of_hint(int level) {
  return std::clamp(level, 1, 4);
}

PracticeScore score_of(const Patient& patient, const Key& key, const Expert& expert, const Practice& practice,
                       const Vocabulary& vocabulary) {
  PracticeScore score;
  const Questions asked(practice.asked);
  const Judgement judged = practice.judgement.value_or(Judgement{});
  score.screened = screened_share(expert, asked);
  add_safety(key, asked, judged, score);
  add_information(patient, key, expert, asked, practice, vocabulary, score);
  add_ranking(key, judged, score);
  add_calibration(key, judged, score);
  add_precautions(key, expert, judged, score);
  add_cause(key, judged, score);
  for (const int level : practice.hints) score.hints += cost_of_hint(level);
  score.total = score.safety + score.information + score.ranking + score.calibration + score.precautions + score.cause -
                score.hints;
  score.total = std::clamp(score.total, 0.0, score.missed ? missed_danger_cap : 100.0);
  return score;
}

std::optional<Reason> reason_between(const KnowledgeBase& base, const Answers& before, const Answers& after,
                                     const std::string& about) {
  const Assessment first = assess(base, before, Detail::ranking);
  const Assessment second = assess(base, after, Detail::ranking);
  const Ranked* then = ranked_in(first, about);
  const Ranked* now = ranked_in(second, about);
  const bool rose = (now == nullptr ? 0 : now->belief) > (then == nullptr ? 0 : then->belief);
  // What lifts is new evidence for it, or evidence against it that is gone; and the other way round.
  const auto strongest_new = [](const Ranked* here, const Ranked* there, bool in_favour) -> const Evidence* {
    if (here == nullptr) return nullptr;
    const Evidence* best = nullptr;
    for (const Evidence& piece : in_favour ? here->evidence_for : here->evidence_against) {
      const auto* others = there == nullptr ? nullptr : in_favour ? &there->evidence_for : &there->evidence_against;
      const bool old = others != nullptr && std::any_of(others->begin(), others->end(), [&](const Evidence& item) {
                         return item.item == piece.item && item.weight >= piece.weight;
                       });
      if (!old && (best == nullptr || piece.weight > best->weight)) best = &piece;
    }
    return best;
  };
  if (const Evidence* piece = strongest_new(now, then, rose)) return said_by(base, *piece);
  if (const Evidence* piece = strongest_new(then, now, !rose)) {
    Reason reason = said_by(base, *piece);
    reason.text = "no longer: " + reason.text;
    return reason;
  }
  return std::nullopt;
}

std::optional<RedFlag> danger_between(const KnowledgeBase& base, const Answers& before, const Answers& after) {
  const Assessment first = assess(base, before, Detail::ranking);
  for (const RedFlag& flag : assess(base, after, Detail::ranking).red_flags)
    if (std::none_of(first.red_flags.begin(), first.red_flags.end(),
                     [&](const RedFlag& item) { return item.rule == flag.rule; }))
      return flag;
  return std::nullopt;
}

std::optional<Ask> next_for_expert(const Expert& expert, const std::vector<Ask>& asked) {
  for (const Step& step : expert.path)
    if (std::find(asked.begin(), asked.end(), step.ask) == asked.end()) return step.ask;
  return std::nullopt;
}

}  // namespace kneewise
