#include "src/interview/next_prompt.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string_view>

#include "src/basics/lists.hpp"
#include "src/interview/prompts.hpp"

namespace kneewise {
namespace {

constexpr const InterviewNumbers& numbers = interview_numbers;

// Whether a finding of the hand is about one of the leading muscles: nobody presses all of them.
bool worth_pressing(const Outlook& now, std::string_view finding) {
  const std::size_t pressed = std::min(numbers.most_pressed, now.muscles.size());
  return std::any_of(now.muscles.begin(), now.muscles.begin() + static_cast<std::ptrdiff_t>(pressed),
                     [finding](const Standing& muscle) { return finding.ends_with(muscle.id); });
}

// What an answer would change.
struct Change {
  bool matters = false;  // the disposition, or who leads by more than the margin
  double value = 0;
};

Change change_to(const Outlook& now, const Outlook& then) {
  Change change;
  const auto gravity = [](const Outlook& outlook) { return static_cast<int>(outlook.triage.disposition); };
  const int steps = std::abs(gravity(now) - gravity(then));
  change.matters = steps > 0;
  change.value += numbers.of_step * steps;
  if (then.muscles.empty()) return change;
  const Standing& leader = then.muscles.front();
  if (now.muscles.empty()) {
    change.matters = change.matters || leader.likelihood != Likelihood::unlikely;
    change.value += numbers.of_first;
    return change;
  }
  const std::string_view before = now.muscles.front().id;
  const double lead = leader.belief - belief_in(then.muscles, before);
  if (leader.id != before && leader.likelihood != Likelihood::unlikely && lead > numbers.margin) change.matters = true;
  if (leader.id != before) change.value += numbers.of_new_leader + lead;
  change.value += numbers.of_belief * std::abs(belief_in(then.muscles, before) - now.muscles.front().belief);
  return change;
}

// A sign that may be asked for, and what that is worth.
struct Sign {
  Option option;
  double value = 0;
};

// The signs of one stage.
struct Block {
  Stage stage = Stage::signs;
  std::vector<Sign> signs{};

  Sign& sign(const Option& option) {
    const auto known =
        std::find_if(signs.begin(), signs.end(), [&option](const Sign& own) { return own.option == option; });
    return known == signs.end() ? signs.emplace_back(Sign{option}) : *known;
  }
  // Those that are worth most come first, and no more than are asked for at once. Returns what they are worth together.
  double keep_best() {
    std::stable_sort(signs.begin(), signs.end(), [](const Sign& a, const Sign& b) { return a.value > b.value; });
    if (signs.size() > numbers.block) signs.resize(numbers.block);
    double value = 0;
    for (const Sign& own : signs) value += own.value;
    return value;
  }
};

// By the id of the stage: of two that are worth the same, the first is asked.
using Blocks = std::map<std::string_view, Block>;

class Choice {
 public:
  Choice(Session& session, const Course& course)
      : session_(session),
        course_(course),
        knowledge_(session.knowledge()),
        asked_(knowledge_, session.answers(), course.exchanges) {}

  NextPrompt next() {
    NextPrompt next;
    next.prompt = choose();
    next.end = end_;
    next.proof = proof_;
    return next;
  }

 private:
  std::optional<Prompt> choose();
  std::optional<Prompt> prompt_of_course();
  std::optional<Prompt> within_patience(Prompt prompt);
  std::optional<Prompt> lifting_prompt();
  std::optional<Prompt> lifting_prompt(const Question& question);
  std::optional<Prompt> valuable_prompt();
  bool add_signs(const Question& question, Blocks& blocks);
  std::optional<Prompt> prompt_of(Blocks& blocks) const;
  std::optional<Prompt> clearing_prompt();
  std::optional<std::set<std::string>> families_to_clear(const Screen& screen) const;
  void add_condition(const PatternOutline& pattern, const Question& question, Prompt& block,
                     std::optional<Prompt>& alone) const;
  [[nodiscard]] Answer tried(const Question& question, const std::string& answer) const;
  [[nodiscard]] std::optional<Stage> talked_about() const;

  std::nullopt_t stop(End end) {
    end_ = end;
    return std::nullopt;
  }

  Session& session_;
  const Course& course_;
  const Knowledge& knowledge_;
  Asked asked_;
  End end_ = End::not_yet;
  StopProof proof_;
};

std::optional<Prompt> Choice::choose() {
  const Disposition disposition = session_.outlook().triage.disposition;
  if (disposition == Disposition::emergency && !course_.beyond_emergency) {
    if (auto prompt = lifting_prompt()) return prompt;
    return stop(End::emergency);
  }
  if (auto prompt = prompt_of_course()) return prompt;
  if (is_urgent(disposition) && !course_.beyond_margin)
    return stop(disposition == Disposition::emergency ? End::emergency : End::doctor_first);
  // What was begun is finished first: the questions that are left about danger stay together.
  const bool clearing = !course_.exchanges.empty() && course_.exchanges.back().prompt.kind == Prompt::Kind::clear;
  auto prompt = clearing ? clearing_prompt() : valuable_prompt();
  if (!prompt) prompt = clearing ? valuable_prompt() : clearing_prompt();
  if (!prompt) return stop(End::nothing_matters);
  return course_.beyond_margin ? prompt : within_patience(std::move(*prompt));
}

// What every interview asks, in its order.
std::optional<Prompt> Choice::prompt_of_course() {
  for (const std::string& id : course_.first)
    if (const Question& question = knowledge_.vocabulary.at(id);
        asked_.may_ask(question) && !asked_.was_put(id) && !asked_.answers().contains(id))
      return question_prompt(asked_, question);
  if (auto prompt = follow_up_prompt(asked_, false)) return prompt;
  for (const Page& page : knowledge_.pages)
    if (!asked_.was_put(page.id))
      if (auto prompt = page_prompt(asked_, page)) return prompt;
  return follow_up_prompt(asked_, true);
}

// Patience is finite: what is worth most was asked first. Before it ends, what is left about danger is asked.
std::optional<Prompt> Choice::within_patience(Prompt prompt) {
  const std::size_t in_all = numbers.most_options_in_all;
  const std::size_t left = in_all - std::min(in_all, asked_.options_shown());
  if (prompt.kind != Prompt::Kind::clear && left < prompt.options.size() + numbers.most_options)
    if (auto last = clearing_prompt()) prompt = std::move(*last);
  if (!prompt.options.empty() && left < std::min(numbers.least_options, prompt.options.size()))
    return stop(End::enough_asked);
  if (prompt.options.size() > left) prompt.options.resize(left);
  return prompt;
}

// Before an emergency stops everything: a question whose answer could lift it, if there is one.
std::optional<Prompt> Choice::lifting_prompt() {
  const auto put = std::count_if(course_.exchanges.begin(), course_.exchanges.end(),
                                 [](const Exchange& exchange) { return exchange.prompt.kind == Prompt::Kind::lift; });
  if (static_cast<std::size_t>(put) >= numbers.most_lifting_prompts) return std::nullopt;
  std::vector<std::string> assumed;
  for (const RedFlag& red_flag : session_.red_flags())
    if (red_flag.disposition == Disposition::emergency) append_new(assumed, red_flag.assumed);
  for (const std::string& id : assumed) {
    const Question& question = knowledge_.vocabulary.at(id);
    if (!asked_.may_ask(question) || asked_.was_put(id) || asked_.answers().contains(id)) continue;
    if (auto prompt = lifting_prompt(question)) return prompt;
  }
  return std::nullopt;
}

std::optional<Prompt> Choice::lifting_prompt(const Question& question) {
  const auto lifts = [&](const Answer& answer) {
    return session_.outlook_with(question.id, answer).triage.disposition != Disposition::emergency;
  };
  Prompt prompt = question_prompt(asked_, question);
  prompt.kind = Prompt::Kind::lift;
  if (question.kind == QuestionKind::number) {
    if (lifts(number_answer(question.min)) || lifts(number_answer(question.max))) return prompt;
    return std::nullopt;
  }
  // Of a list only what lifts is asked for now; a choice is shown whole.
  std::set<std::string> lifting;
  for (const std::string& answer : question.answers)
    if (question.offers(answer) && lifts(with_chosen({}, answer))) lifting.insert(answer);
  if (lifting.empty()) return std::nullopt;
  if (question.kind == QuestionKind::several)
    std::erase_if(prompt.options, [&lifting](const Option& option) { return !lifting.contains(option.answer); });
  return prompt;
}

// The signs of one stage that are worth most, found by looking ahead; none when no answer to any open question would
// matter.
std::optional<Prompt> Choice::valuable_prompt() {
  Blocks blocks;
  bool matters = false;
  for (const Question& question : knowledge_.vocabulary.questions())
    if (asked_.may_ask(question) && question.kind != QuestionKind::number && !asked_.was_put(question.id))
      matters = add_signs(question, blocks) || matters;
  proof_.look_aheads = session_.look_aheads();
  proof_.margin = numbers.margin;
  if (!matters && !course_.beyond_margin) return std::nullopt;
  return prompt_of(blocks);
}

// Looks ahead to each open answer of a question. Returns whether one of them would matter.
bool Choice::add_signs(const Question& question, Blocks& blocks) {
  bool matters = false;
  bool looked = false;
  for (const std::string& answer : question.answers) {
    const bool yes_no = question.kind == QuestionKind::yes_no;
    const Option option{question.id, yes_no ? "yes" : answer};
    if (!question.offers(answer) || !asked_.is_open(option) || answer == question.nothing()) continue;
    if (question.id == "palpation" && !worth_pressing(session_.outlook(), answer)) continue;
    const Change change = change_to(session_.outlook(), session_.outlook_with(question.id, tried(question, answer)));
    matters = matters || change.matters;
    looked = true;
    const double chance = !yes_no ? numbers.likely_one : answer == "yes" ? numbers.likely_yes : 1 - numbers.likely_yes;
    Block& block = blocks[id_of(question.stage)];
    block.stage = question.stage;
    block.sign(option).value += chance * change.value * (change.matters ? numbers.if_matters : 1);
  }
  if (looked) ++proof_.questions;
  return matters;
}

// The answers to a question if this one is chosen too.
Answer Choice::tried(const Question& question, const std::string& answer) const {
  if (question.kind == QuestionKind::several) {
    const auto before = asked_.answers().find(question.id);
    if (before != asked_.answers().end() && before->second.known) {
      Answer more = before->second;
      more.chosen.push_back(answer);
      return more;
    }
  }
  Answer alone = with_chosen({}, answer);
  if (question.kind == QuestionKind::several) alone.others_denied = question.unlisted_denied;
  return alone;
}

// The stage of the signs that were asked for last.
std::optional<Stage> Choice::talked_about() const {
  if (course_.exchanges.empty()) return std::nullopt;
  const Prompt& last = course_.exchanges.back().prompt;
  if (!last.is_block()) return std::nullopt;
  if (last.kind == Prompt::Kind::clear) return Stage::danger;
  if (last.options.empty()) return std::nullopt;
  return knowledge_.vocabulary.at(last.options.front().question).stage;
}

// The block that is worth most; the one that is being talked about stays a little longer.
std::optional<Prompt> Choice::prompt_of(Blocks& blocks) const {
  const Block* best = nullptr;
  double best_value = 0;
  for (auto& [id, block] : blocks) {
    double value = block.keep_best();
    if (block.stage == talked_about()) value *= numbers.same_topic;
    if (value > best_value) {
      best = &block;
      best_value = value;
    }
  }
  if (best == nullptr) return std::nullopt;
  const StageText& text = knowledge_.stages.at(best->stage);
  Prompt prompt{.kind = Prompt::Kind::signs,
                .id = fmt::format("more-{}-{}", id_of(best->stage), course_.exchanges.size()),
                .ask = text.ask,
                .clinical = text.clinical};
  for (const Sign& sign : best->signs)
    if (sign.value > 0) prompt.options.push_back(sign.option);
  ask_by_itself(prompt, knowledge_);
  return prompt;
}

// Care is given only when every danger is ruled out. Where that is within reach, the danger questions that are left are
// asked; where something that matters is not known, more questions would not help.
std::optional<Prompt> Choice::clearing_prompt() {
  const Disposition disposition = session_.outlook().triage.disposition;
  if (is_urgent(disposition) || disposition == Disposition::inconclusive) return std::nullopt;
  const Screen screen = session_.screen();
  const auto families = families_to_clear(screen);
  if (!families) return std::nullopt;
  const StageText& text = knowledge_.stages.at(Stage::danger);
  Prompt prompt{
      .id = fmt::format("more-danger-{}", course_.exchanges.size()), .ask = text.ask, .clinical = text.clinical};
  std::optional<Prompt> alone;
  for (const auto& [name, rule] : knowledge_.rules) {
    if (!families->contains(rule.family)) continue;
    for (const PatternOutline& pattern : rule.patterns) {
      if (pattern.negated || pattern.template_name != "finding") continue;
      for (const std::string& id : pattern.questions) {
        const Question* question = contains(screen.open_questions, id) ? &knowledge_.vocabulary.at(id) : nullptr;
        if (question != nullptr && question->asked && (!question->by_therapist || asked_.by_therapist()))
          add_condition(pattern, *question, prompt, alone);
      }
    }
  }
  if (prompt.options.empty()) {
    if (!alone) return std::nullopt;
    prompt = *alone;
  }
  ask_in_words_of_stage(prompt, knowledge_);
  ask_by_itself(prompt, knowledge_);
  prompt.kind = Prompt::Kind::clear;
  return prompt;
}

// The families that questions can still clear; nothing when some danger cannot be ruled out by asking.
std::optional<std::set<std::string>> Choice::families_to_clear(const Screen& screen) const {
  std::set<std::string> families;
  for (const Screen::Entry& entry : screen.families) {
    if (entry.state == FamilyState::present || entry.state == FamilyState::unknown) return std::nullopt;
    if (entry.state == FamilyState::not_asked) families.insert(entry.family);
  }
  return families;
}

// Adds the answers that a condition of a danger rule waits for. A number, or a choice of which only some answers were
// asked for, is asked by itself: the first of them goes to `alone`.
void Choice::add_condition(const PatternOutline& pattern, const Question& question, Prompt& block,
                           std::optional<Prompt>& alone) const {
  const bool by_itself = question.kind == QuestionKind::number ||
                         (question.kind == QuestionKind::choice &&
                          std::any_of(pattern.answers.begin(), pattern.answers.end(), [&](const std::string& answer) {
                            return !asked_.is_open({question.id, answer});
                          }));
  if (by_itself) {
    if (alone || asked_.answers().contains(question.id) || asked_.was_put(question.id)) return;
    alone = question_prompt(asked_, question);
    if (alone->options.empty() && alone->numbers.empty()) alone.reset();
    return;
  }
  for (const std::string& answer : pattern.answers)
    if (question.offers(answer) && asked_.is_open({question.id, answer}) && block.options.size() < numbers.most_options)
      append_new(block.options, {{question.id, answer}});
}

}  // namespace

NextPrompt next_prompt(Session& session, const Course& course) {
  return Choice(session, course).next();
}

}  // namespace kneewise
