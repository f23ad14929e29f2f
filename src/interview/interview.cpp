#include "src/interview/interview.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "src/basics/lists.hpp"
#include "src/reasoning/assess.hpp"
#include "src/reasoning/screen.hpp"
#include "src/documents/document.hpp"

namespace kneewise {
namespace {

constexpr std::size_t most_lifting_prompts = 3;
constexpr std::size_t block_size = 7;  // how many chosen signs are asked for at once

// Whether a finding of the hand is about one of the leading muscles: nobody presses all of them.
bool worth_pressing(const Outlook& now, std::string_view finding) {
  constexpr std::size_t most = 10;
  for (std::size_t i = 0; i < std::min(most, now.muscles.size()); ++i)
    if (finding.ends_with(now.muscles[i].id)) return true;
  return false;
}

// What an answer would change.
struct Change {
  bool matters = false;  // the disposition, or who leads by more than the margin
  double value = 0;
};

Change change_to(const Outlook& now, const Outlook& then) {
  Change change;
  const auto grave = [](const Outlook& outlook) { return static_cast<int>(outlook.triage.disposition); };
  const int steps = std::abs(grave(now) - grave(then));
  change.matters = steps > 0;
  change.value += 2.0 * steps;
  if (then.muscles.empty()) return change;
  const Standing& leader = then.muscles.front();
  if (now.muscles.empty()) {
    change.matters = change.matters || leader.likelihood != Likelihood::unlikely;
    change.value += 1;
    return change;
  }
  const std::string_view before = now.muscles.front().id;
  const double lead = leader.belief - belief_in(then.muscles, before);
  if (leader.id != before && leader.likelihood != Likelihood::unlikely && lead > Interview::margin)
    change.matters = true;
  if (leader.id != before) change.value += 0.3 + lead;
  change.value += 0.2 * std::abs(belief_in(then.muscles, before) - now.muscles.front().belief);
  return change;
}

}  // namespace

std::string option_label(const Prompt& prompt, const Option& option, const KnowledgeBase& base, Audience audience) {
  for (const ScreenText& screen : base.screens)
    if (screen.id == prompt.id)
      if (const auto label = screen.labels.find(option); label != screen.labels.end()) return label->second;
  const Question& question = *base.vocabulary.find(option.question);
  if (question.kind == QuestionKind::yes_no) return base.wording.label(option.question, audience);
  // Among signs of all kinds an answer needs its question: "worse with: cycling".
  const bool mixed =
      prompt.id.starts_with("more-") && prompt.questions().size() > 1 && base.stages.at(question.stage).named;
  return mixed ? base.wording.because({option.question + "=" + option.answer}, audience)
               : base.wording.answer(option.question, option.answer, audience);
}

Interview::Interview(const KnowledgeBase& base, Answers given, std::vector<std::string> first)
    : base_(base), given_(std::move(given)), first_(std::move(first)), answers_(given_) {}

bool Interview::by_therapist() const {
  const auto answer = answers_.find("practitioner");
  return answer != answers_.end() && answer->second.known && answer->second.chosen.front() == "therapist";
}

bool Interview::was_put(const std::string& id) const {
  return std::any_of(exchanges_.begin(), exchanges_.end(),
                     [&id](const Exchange& exchange) { return exchange.prompt.id == id; });
}

bool Interview::is_open(const Option& option) const {
  for (const Exchange& exchange : exchanges_)
    if (exchange.reply.said.contains(option)) return false;
  const auto answer = answers_.find(option.question);
  if (answer == answers_.end()) return true;
  const Question& question = *base_.vocabulary.find(option.question);
  if (question.kind != QuestionKind::several || !answer->second.known) return false;
  return !contains(answer->second.chosen, option.answer) && !contains(answer->second.unsure, option.answer) &&
         !is_denied(answer->second, question, option.answer);
}

bool Interview::may_ask(const Question& question) const {
  return question.asked && (!question.by_therapist || by_therapist()) && applies(question, answers_);
}

const std::optional<Prompt>& Interview::next() {
  recompute();
  return next_;
}

End Interview::end() {
  recompute();
  return end_;
}

Disposition Interview::disposition() {
  recompute();
  return disposition_;
}

void Interview::recompute() {
  if (computed_) return;
  computed_ = true;
  end_ = End::not_yet;
  proof_ = {};
  next_ = choose();
}

void Interview::reply(const Prompt& prompt, Reply reply) {
  if (was_put(prompt.id)) beyond_emergency_ = beyond_margin_ = false;  // what is said anew is judged anew
  put_exchange(exchanges_, {prompt, std::move(reply)});
  said_otherwise();
}

Answers Interview::answers_with(const Prompt& prompt, Reply reply) const {
  std::vector<Exchange> exchanges = exchanges_;
  put_exchange(exchanges, {prompt, std::move(reply)});
  return answers_of_exchanges(base_.vocabulary, given_, exchanges);
}

void Interview::said_otherwise() {
  answers_ = answers_of_exchanges(base_.vocabulary, given_, exchanges_);
  computed_ = false;
}

void Interview::go_on() {
  recompute();
  (end_ == End::emergency && !beyond_emergency_ ? beyond_emergency_ : beyond_margin_) = true;
  computed_ = false;
}

std::optional<Prompt> Interview::choose() {
  LookAhead ahead(base_, answers_);
  const Disposition disposition = disposition_ = ahead.now().triage.disposition;
  if (disposition == Disposition::emergency && !beyond_emergency_) {
    if (auto prompt = lifting_prompt(ahead)) return prompt;
    end_ = End::emergency;
    return std::nullopt;
  }
  for (const std::string& id : first_)
    if (const Question& question = *base_.vocabulary.find(id);
        may_ask(question) && !was_put(id) && !answers_.contains(id))
      return question_prompt(question);
  if (auto prompt = follow_up_prompt(false)) return prompt;
  for (const ScreenText& screen : base_.screens)
    if (!was_put(screen.id))
      if (auto prompt = screen_prompt(screen)) return prompt;
  if (auto prompt = follow_up_prompt(true)) return prompt;
  if (disposition <= Disposition::urgent && !beyond_margin_) {
    end_ = disposition == Disposition::emergency ? End::emergency : End::doctor_first;
    return std::nullopt;
  }
  // What was begun is finished first: the questions that are left about danger stay together.
  const bool clearing = !exchanges_.empty() && exchanges_.back().prompt.to_clear;
  auto prompt = clearing ? clearing_prompt() : valuable_prompt(ahead);
  if (!prompt) prompt = clearing ? valuable_prompt(ahead) : clearing_prompt();
  if (!prompt) end_ = End::nothing_matters;
  if (!prompt || beyond_margin_) return prompt;
  // Patience is finite: what is worth most was asked first. Before it ends, what is left about danger is asked.
  constexpr std::size_t least = 3;
  const std::size_t left = most_options_in_all - std::min(most_options_in_all, options_shown());
  if (!prompt->to_clear && left < prompt->options.size() + most_options)
    if (auto last = clearing_prompt()) prompt = std::move(last);
  if (!prompt->options.empty() && left < std::min(least, prompt->options.size())) {
    end_ = End::enough_asked;
    return std::nullopt;
  }
  if (prompt->options.size() > left) prompt->options.resize(left);
  return prompt;
}

std::size_t Interview::options_shown() const {
  std::size_t shown = 0;
  for (const Exchange& exchange : exchanges_) shown += exchange.prompt.options.size();
  return shown;
}

// A block of answers to one question is asked for in the words of that question.
void Interview::ask_by_itself(Prompt& prompt) const {
  if (prompt.questions().size() != 1) return;
  const QuestionText& text = base_.wording.questions.at(*prompt.questions().begin());
  prompt.ask = text.ask;
  prompt.clinical = text.clinical;
}

// Habits and signs that a danger rule reads are asked for as such.
void Interview::ask_in_words_of_stage(Prompt& prompt) const {
  std::set<std::string> stages;
  for (const std::string& question : prompt.questions()) stages.insert(base_.vocabulary.find(question)->stage);
  if (stages.size() != 1) return;
  prompt.ask = base_.stages.at(*stages.begin()).ask;
  prompt.clinical = base_.stages.at(*stages.begin()).clinical;
}

// Where one number or word is all that is left of a screen, it is asked for by itself: which side, not where it hurts.
void Interview::ask_only_the_rest(Prompt& prompt, const ScreenText& screen) const {
  const std::size_t whole = screen.options.size() + screen.numbers.size() + screen.words.size();
  if (!prompt.options.empty() || prompt.words.size() + prompt.numbers.size() != 1 || whole == 1) return;
  ask_by_itself(prompt);
  prompt.hint.clear();
}

std::optional<Prompt> Interview::screen_prompt(const ScreenText& screen) const {
  // A screen that another one opens waits for that.
  for (const ScreenText& opener : base_.screens) {
    if (opener.more != screen.id) continue;
    const bool opened = std::any_of(exchanges_.begin(), exchanges_.end(), [&opener](const Exchange& exchange) {
      return exchange.prompt.id == opener.id && exchange.reply.more;
    });
    if (!opened) return std::nullopt;
  }
  Prompt prompt{.id = screen.id, .ask = screen.ask, .clinical = screen.clinical, .hint = screen.hint};
  for (const Option& option : screen.options)
    if (base_.vocabulary.find(option.question)->asked && is_open(option)) prompt.options.push_back(option);
  for (const std::string& question : screen.numbers)
    if (!answers_.contains(question)) prompt.numbers.push_back(question);
  for (const std::string& question : screen.words)
    if (!answers_.contains(question)) prompt.words.push_back(question);
  // A number that only goes with the options asks for nothing by itself.
  const bool asks =
      !prompt.options.empty() || !prompt.words.empty() || (screen.options.empty() && !prompt.numbers.empty());
  if (!asks) return std::nullopt;
  if (!prompt.options.empty()) prompt.more = screen.more;
  if (prompt.words.size() < screen.words.size()) prompt.hint.clear();  // it shows how to answer all of it
  ask_only_the_rest(prompt, screen);
  return prompt;
}

Prompt Interview::question_prompt(const Question& question) const {
  const QuestionText& text = base_.wording.questions.at(question.id);
  Prompt prompt{.id = question.id, .ask = text.ask, .clinical = text.clinical};
  switch (question.kind) {
    case QuestionKind::number: prompt.numbers = {question.id}; break;
    case QuestionKind::yes_no: prompt.options = {{question.id, "yes"}}; break;
    default:
      for (const std::string& answer : question.answers)
        if (question.offers(answer) && is_open({question.id, answer}) && prompt.options.size() < most_options)
          prompt.options.push_back({question.id, answer});
  }
  return prompt;
}

// Before an emergency stops everything: a question whose answer could lift it, if there is one.
std::optional<Prompt> Interview::lifting_prompt(LookAhead& ahead) const {
  const auto put = std::count_if(exchanges_.begin(), exchanges_.end(),
                                 [](const Exchange& exchange) { return exchange.prompt.to_lift; });
  if (static_cast<std::size_t>(put) >= most_lifting_prompts) return std::nullopt;
  std::vector<std::string> assumed;
  for (const RedFlag& red_flag : assess_assumed(base_, answers_, Detail::ranking).red_flags)
    if (red_flag.disposition == Disposition::emergency) append_new(assumed, red_flag.assumed);
  for (const std::string& id : assumed) {
    const Question& question = *base_.vocabulary.find(id);
    if (!may_ask(question) || was_put(id) || answers_.contains(id)) continue;
    const auto lifts = [&](const Answer& answer) {
      return ahead.with(id, answer).triage.disposition != Disposition::emergency;
    };
    Prompt prompt = question_prompt(question);
    prompt.to_lift = true;
    if (question.kind == QuestionKind::number) {
      Answer least;
      Answer most;
      least.number = question.min;
      most.number = question.max;
      if (lifts(least) || lifts(most)) return prompt;
      continue;
    }
    // Of a list only what lifts is asked for now; a choice is shown whole.
    std::set<std::string> lifting;
    for (const std::string& answer : question.answers)
      if (question.offers(answer) && lifts(with_chosen({}, answer))) lifting.insert(answer);
    if (lifting.empty()) continue;
    if (question.kind == QuestionKind::several)
      std::erase_if(prompt.options, [&lifting](const Option& option) { return !lifting.contains(option.answer); });
    return prompt;
  }
  return std::nullopt;
}

// Questions about danger that follow from an answer. Those of yes or no are asked together.
std::optional<Prompt> Interview::follow_up_prompt(bool by_age) const {
  std::set<std::string> on_screens;
  for (const ScreenText& screen : base_.screens) {
    if (was_put(screen.id)) continue;
    for (const Option& option : screen.options) on_screens.insert(option.question);
    on_screens.insert(screen.numbers.begin(), screen.numbers.end());
  }
  Prompt together{.ask = base_.stages.at("danger").ask, .clinical = base_.stages.at("danger").clinical};
  for (const Question& question : base_.vocabulary.questions()) {
    const bool of_danger = question.stage == "danger" || question.stage == "context";
    if (!of_danger || question.applies_when.empty() || !may_ask(question) || on_screens.contains(question.id) ||
        answers_.contains(question.id) || was_put(question.id))
      continue;
    // What follows from the age alone can wait.
    const bool only_by_age =
        std::all_of(question.applies_when.begin(), question.applies_when.end(), [this](const Condition& condition) {
          return condition.from.has_value() || !answers_.contains(condition.question);
        });
    if (only_by_age != by_age) continue;
    if (question.kind != QuestionKind::yes_no) {
      if (together.options.empty()) return question_prompt(question);
      continue;
    }
    if (is_open({question.id, "yes"}) && together.options.size() < most_options)
      together.options.push_back({question.id, "yes"});
  }
  if (together.options.empty()) return std::nullopt;
  if (together.options.size() == 1) return question_prompt(*base_.vocabulary.find(together.options.front().question));
  together.id = "follow-up-" + together.options.front().question;
  return together;
}

// The signs of one stage that are worth most, found by looking ahead; none when no answer to any open question would
// matter.
std::optional<Prompt> Interview::valuable_prompt(LookAhead& ahead) {
  constexpr double likely_yes = 0.3;   // how often a sign that is asked for is there: only the order depends on it
  constexpr double likely_one = 0.15;  // one answer of a list
  struct Sign {
    Option option;
    double value = 0;
  };
  std::map<std::string, std::vector<Sign>> by_stage;
  bool matters = false;
  for (const Question& question : base_.vocabulary.questions()) {
    if (!may_ask(question) || question.kind == QuestionKind::number || was_put(question.id)) continue;
    bool looked = false;
    for (const std::string& answer : question.answers) {
      const Option option{question.id, question.kind == QuestionKind::yes_no ? "yes" : answer};
      if (!question.offers(answer) || !is_open(option) || answer == question.nothing()) continue;
      if (question.id == "palpation" && !worth_pressing(ahead.now(), answer)) continue;
      Answer tried = with_chosen({}, answer);
      if (question.kind == QuestionKind::several) {
        if (const auto before = answers_.find(question.id); before != answers_.end() && before->second.known) {
          tried = before->second;
          tried.chosen.push_back(answer);
        } else {
          tried.others_denied = question.unlisted_denied;
        }
      }
      const Change change = change_to(ahead.now(), ahead.with(question.id, tried));
      matters = matters || change.matters;
      looked = true;
      const double chance = question.kind != QuestionKind::yes_no ? likely_one
                            : answer == "yes"                     ? likely_yes
                                                                  : 1 - likely_yes;
      auto& candidates = by_stage[question.stage];
      const auto known = std::find_if(candidates.begin(), candidates.end(),
                                      [&option](const Sign& candidate) { return candidate.option == option; });
      Sign& candidate = known == candidates.end() ? candidates.emplace_back(Sign{option}) : *known;
      candidate.value += chance * change.value * (change.matters ? 2 : 1);
    }
    if (looked) ++proof_.questions;
  }
  proof_.look_aheads = ahead.count();
  proof_.margin = margin;
  if (!matters && !beyond_margin_) {
    return std::nullopt;
  }

  // The block of the stage that is worth most; the one that is being talked about stays a little longer.
  const std::string talked_about = exchanges_.empty() ? "" : exchanges_.back().prompt.id;
  std::string best;
  double best_value = 0;
  for (auto& [stage, candidates] : by_stage) {
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Sign& a, const Sign& b) { return a.value > b.value; });
    if (candidates.size() > block_size) candidates.resize(block_size);
    double value = 0;
    for (const Sign& candidate : candidates) value += candidate.value;
    if (talked_about.starts_with("more-" + stage)) value *= 1.2;
    if (value > best_value) {
      best = stage;
      best_value = value;
    }
  }
  if (best.empty()) return std::nullopt;
  const StageText& text = base_.stages.at(best);
  Prompt prompt{.id = fmt::format("more-{}-{}", best, exchanges_.size()), .ask = text.ask, .clinical = text.clinical};
  for (const Sign& candidate : by_stage[best])
    if (candidate.value > 0) prompt.options.push_back(candidate.option);
  ask_by_itself(prompt);
  return prompt;
}

// Care is given only when every danger is ruled out. Where that is within reach, the danger questions that are left are
// asked; where something that matters is not known, more questions would not help. The case is assumed meanwhile.
std::optional<Prompt> Interview::clearing_prompt() const {
  const Assessment assessment = assess_assumed(base_, answers_, Detail::ranking);
  if (assessment.disposition <= Disposition::urgent || assessment.disposition == Disposition::inconclusive)
    return std::nullopt;
  const Screen screen = screen_of(base_, answers_, assessment.red_flags);
  std::set<std::string> open_families;
  for (const Screen::Entry& entry : screen.families) {
    if (entry.state == FamilyState::present || entry.state == FamilyState::unknown) return std::nullopt;
    if (entry.state == FamilyState::not_asked) open_families.insert(entry.family);
  }
  const std::vector<std::string>& open = screen.open_questions;
  Prompt prompt{.id = fmt::format("more-danger-{}", exchanges_.size()),
                .ask = base_.stages.at("danger").ask,
                .clinical = base_.stages.at("danger").clinical};
  const auto add = [&](const Question& question, const std::string& answer) {
    const Option option{question.id, answer};
    if (question.offers(answer) && is_open(option) && prompt.options.size() < most_options &&
        std::find(prompt.options.begin(), prompt.options.end(), option) == prompt.options.end())
      prompt.options.push_back(option);
  };
  std::optional<Prompt> alone;  // a number, or a choice of which only some answers were asked for
  for (const auto& [name, rule] : base_.rules) {
    if (!open_families.contains(rule.family)) continue;
    for (const PatternOutline& pattern : rule.patterns) {
      if (pattern.negated || pattern.template_name != "finding") continue;
      for (const std::string& id : pattern.questions) {
        const Question* question = base_.vocabulary.find(id);
        if (question == nullptr || !contains(open, id) || !question->asked ||
            (question->by_therapist && !by_therapist()))
          continue;
        const auto was_denied = [&](const std::string& answer) { return !is_open({id, answer}); };
        const bool by_itself = question->kind == QuestionKind::number ||
                               (question->kind == QuestionKind::choice &&
                                std::any_of(pattern.answers.begin(), pattern.answers.end(), was_denied));
        if (!by_itself) {
          for (const std::string& answer : pattern.answers) add(*question, answer);
        } else if (!alone && !answers_.contains(id) && !was_put(id)) {
          alone = question_prompt(*question);
          if (alone->options.empty() && alone->numbers.empty()) alone.reset();
        }
      }
    }
  }
  if (prompt.options.empty()) {
    if (!alone) return std::nullopt;
    prompt = *alone;
  }
  ask_in_words_of_stage(prompt);
  ask_by_itself(prompt);
  prompt.to_clear = true;
  return prompt;
}

void Interview::restore(std::vector<Exchange> exchanges) {
  exchanges_ = std::move(exchanges);
  said_otherwise();
}

}  // namespace kneewise
