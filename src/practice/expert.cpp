#include "src/practice/expert.hpp"

#include <algorithm>
#include <string_view>
#include <variant>

#include "src/basics/lists.hpp"
#include "src/practice/answer_key.hpp"

namespace kneewise {
namespace {

// The answers that a question could get: what looking ahead tries.
std::vector<Answer> possible_answers(const Question& question) {
  std::vector<Answer> answers;
  if (question.kind == QuestionKind::number) {
    for (const AnswerValue& value : question.worrying)
      if (const auto* number = std::get_if<double>(&value)) answers.push_back(number_answer(*number));
    return answers;
  }
  for (const std::string& id : question.answers)
    if (question.offers(id)) answers.push_back(with_chosen({}, id));
  return answers;
}

// The urgent families that a single answer would raise, beside those that stand.
std::set<std::string> raised_by(Session& session, const std::string& question, const std::set<std::string>& standing) {
  std::set<std::string> families;
  for (const Answer& answer : possible_answers(session.knowledge().vocabulary.at(question)))
    families.merge(session.urgent_families_given(question, answer));
  for (const std::string& family : standing) families.erase(family);
  return families;
}

double expected_shift(Session& session, const Question& question) {
  double sum = 0;
  const std::vector<Answer> answers = possible_answers(question);
  for (const Answer& answer : answers)
    sum += shift_between(session.knowledge(), session.outlook(), session.outlook_with(question.id, answer));
  return answers.empty() ? 0 : sum / static_cast<double>(answers.size());
}

// For each question those that a danger rule reads beside it, directly or through what another rule concludes.
using Together = std::map<std::string, std::set<std::string>>;

Together read_together(const Knowledge& knowledge) {
  std::map<std::string, std::vector<const RuleOutline*>> concluding;
  for (const auto& [name, rule] : knowledge.rules)
    for (const std::string& concluded : rule.concludes) concluding[concluded].push_back(&rule);
  Together together;
  for (const auto& [name, rule] : knowledge.rules) {
    if (rule.family.empty()) continue;
    std::vector<const RuleOutline*> read = {&rule};
    std::set<std::string> questions;
    for (std::size_t i = 0; i < read.size(); ++i)
      for (const PatternOutline& pattern : read[i]->patterns) {
        questions.insert(pattern.questions.begin(), pattern.questions.end());
        append_new(read, concluding[pattern.template_name]);
      }
    for (const std::string& question : questions) together[question].insert(questions.begin(), questions.end());
  }
  return together;
}

// A plain no that reassures: as long as it lifts no red flag, it opens no question of the screen, and matters only to
// questions that are read together with it. No danger rule waits for such a no: the load contract sees to it.
bool reassures(const Question& question, const Answer& answer) {
  return question.kind == QuestionKind::yes_no && answer.known && answer.certainty >= 1 &&
         answer.chosen.front() == "no" && !question.worries("no");
}

// The expert at work: what is known, and what was asked.
class Path {
 public:
  static constexpr double smallest_expected = 0.02;  ///< a question that promises less is not asked

  Path(Reasoner& reasoner, const Patient& patient)
      : reasoner_(reasoner), patient_(patient), known_(patient.opening()) {}

  // Gives back the questions that were open at first.
  std::vector<DangerQuestion> screen() {
    constexpr std::size_t longest = 80;
    std::vector<DangerQuestion> at_first = danger_questions(now());
    const Together together = read_together(reasoner_.knowledge());
    std::vector<DangerQuestion> open = at_first;
    std::set<std::string> since;  // questions that were answered since `open` was found, all reassuring
    std::size_t red_flags = now().red_flags().size();
    const auto look_again = [&] {
      open = danger_questions(now());
      since.clear();
      red_flags = now().red_flags().size();
    };
    while (asked_.size() < longest) {
      const auto next = std::ranges::find_if(open, [this](const DangerQuestion& item) { return is_to_ask(item); });
      if (next == open.end()) break;
      const std::string id = next->question;
      if (std::ranges::any_of(since, [&](const auto& other) { return together.at(id).contains(other); })) {
        look_again();
        continue;
      }
      covered_.insert(next->families.begin(), next->families.end());
      dangers_[id] = next->families;
      ask({id});
      if (!patient_.holds({id})) continue;
      since.insert(id);
      // An answer may make further signs decisive, and others needless.
      if (!reassures(vocabulary().at(id), known_.at(id)) || now().red_flags().size() != red_flags) look_again();
    }
    return at_first;
  }

  // Estimates are made again only for the question that leads: most answers leave most estimates as they were.
  void inquire() {
    std::map<std::string, double> estimates;
    for (const auto& [id, answer] : patient_.subject().answers)
      if (vocabulary().at(id).asked && id != palpation_question) estimates[id] = 1;
    for (;;) {
      std::erase_if(estimates, [this](const auto& item) { return known_.contains(item.first); });
      const auto best = best_of(estimates);
      if (best == estimates.end() || best->second < smallest_expected) return;
      ask({best->first});
    }
  }

  void examine() {
    constexpr std::size_t most = 6;
    if (!patient_.holds({std::string(palpation_question)})) return;
    for (std::size_t pressed = 0; pressed < most; ++pressed) {
      const auto& muscles = now().outlook().muscles;
      const auto next =
          std::ranges::find_if(muscles, [this](const Standing& item) { return !holds(asked_, pressing(item.id)); });
      if (next == muscles.end()) return;
      ask(pressing(next->id));
    }
  }

  // The case with all that is known now. It stands until the next question.
  Session& now() {
    if (!session_) session_.emplace(reasoner_, known_);
    return *session_;
  }
  // What each question told, of `lead` too.
  [[nodiscard]] std::vector<Step> steps(const std::string& lead) {
    outlooks_.push_back(now().outlook());
    std::vector<Step> steps;
    for (std::size_t i = 0; i < asked_.size(); ++i)
      steps.push_back(step_between(reasoner_.knowledge(), patient_, asked_[i], outlooks_[i], outlooks_[i + 1], lead));
    return steps;
  }
  [[nodiscard]] const std::map<std::string, std::set<std::string>>& dangers() const { return dangers_; }

 private:
  using Estimates = std::map<std::string, double>;

  [[nodiscard]] const Vocabulary& vocabulary() const { return reasoner_.knowledge().vocabulary; }
  [[nodiscard]] static Ask pressing(std::string_view muscle) {
    return {std::string(palpation_question), std::string(muscle)};
  }

  [[nodiscard]] bool is_to_ask(const DangerQuestion& item) const {
    if (holds(asked_, item.question) || patient_.opening().contains(item.question)) return false;
    return patient_.holds({item.question}) ||
           std::ranges::any_of(item.families, [this](const std::string& family) { return !covered_.contains(family); });
  }

  Estimates::iterator best_of(Estimates& estimates) {
    const auto less = [](const auto& a, const auto& b) { return a.second < b.second; };
    std::set<std::string> fresh;
    auto best = std::ranges::max_element(estimates, less);
    while (best != estimates.end() && best->second >= smallest_expected && fresh.insert(best->first).second) {
      best->second = expected_shift(now(), vocabulary().at(best->first));
      best = std::ranges::max_element(estimates, less);
    }
    return best;
  }

  void ask(const Ask& ask) {
    outlooks_.push_back(now().outlook());
    asked_.push_back(ask);
    patient_.tell(ask, known_);
    session_.reset();
  }

  Reasoner& reasoner_;
  const Patient& patient_;
  Answers known_;
  std::optional<Session> session_;  // of what is known
  std::vector<Ask> asked_;
  std::vector<Outlook> outlooks_;                         // before each of them
  std::set<std::string> covered_;                         // families of danger that were asked about
  std::map<std::string, std::set<std::string>> dangers_;  // what each question of the screen was about
};

std::vector<std::string> likely_in(const Assessment& assessment) {
  std::vector<std::string> likely;
  for (const Candidate& item : assessment.muscles)
    if (item.ranked.likelihood == Likelihood::likely) likely.push_back(item.ranked.id);
  return likely;
}

Judgement judgement_of(const Assessment& assessment, double possible) {
  constexpr double sure = 0.95;
  constexpr std::size_t most_precautions = 5;
  Judgement judgement;
  judgement.next = assessment.disposition;
  const bool dangerous = is_urgent(assessment.disposition);
  judgement.danger_sure = dangerous ? sure : 1 - sure;
  if (dangerous && !assessment.red_flags.empty()) judgement.family = assessment.red_flags.front().family;
  // Before a danger no muscle is considered.
  if (!dangerous) {
    const std::vector<std::string> leading = leading_muscles(assessment, possible);
    for (const std::string& muscle : leading) judgement.muscles.push_back({muscle, sure / double(leading.size())});
    const bool mimic = mimic_in(assessment) != nullptr;
    auto causes = causes_in(assessment, mimic ? std::vector<std::string>{} : leading);
    if (causes.empty() && !mimic) causes = causes_in(assessment, likely_in(assessment));
    if (!causes.empty()) judgement.cause = causes.front();
  }
  judgement.precautions = own_precautions(assessment);
  judgement.precautions.resize(std::min(judgement.precautions.size(), most_precautions));
  return judgement;
}

}  // namespace

std::vector<DangerQuestion> danger_questions(Session& session) {
  const std::set<std::string> standing = session.urgent_families();
  std::vector<DangerQuestion> list;
  for (const std::string& id : session.screen().open_questions) {
    const Question& question = session.knowledge().vocabulary.at(id);
    if (session.answers().contains(id) || !question.asked || question.by_therapist) continue;
    if (auto families = raised_by(session, id, standing); !families.empty()) list.push_back({id, std::move(families)});
  }
  return list;
}

Expert expert_of(Reasoner& reasoner, const Patient& patient) {
  Expert expert;
  Path path(reasoner, patient);
  expert.screen = path.screen();
  path.inquire();
  // What was learnt on the way may have made further signs of danger decisive.
  (void)path.screen();
  path.examine();
  const Assessment assessment = path.now().assessment();
  expert.path = path.steps(assessment.muscles.empty() ? "" : assessment.muscles.front().ranked.id);
  expert.dangers = path.dangers();
  expert.judgement = judgement_of(assessment, reasoner.knowledge().weights.possible);
  for (const Precaution& item : assessment.precautions) expert.precautions.insert(item.id);
  return expert;
}

std::optional<Ask> next_for_expert(const Expert& expert, const std::vector<Ask>& asked) {
  for (const Step& step : expert.path)
    if (!holds(asked, step.ask)) return step.ask;
  return std::nullopt;
}

}  // namespace kneewise
