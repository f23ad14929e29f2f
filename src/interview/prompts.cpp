#include "src/interview/prompts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "src/basics/ids.hpp"
#include "src/basics/lists.hpp"
#include "src/interview/next_prompt.hpp"

namespace kneewise {
namespace {

void ask_in_words_of(Prompt& prompt, const StageText& text) {
  prompt.ask = text.ask;
  prompt.clinical = text.clinical;
}

// A page that another one opens waits for that.
bool waits(const Asked& asked, const Page& page) {
  return std::any_of(asked.knowledge().pages.begin(), asked.knowledge().pages.end(), [&](const Page& opener) {
    return opener.more == page.id &&
           std::none_of(asked.exchanges().begin(), asked.exchanges().end(), [&opener](const Exchange& exchange) {
             return exchange.prompt.id == opener.id && exchange.reply.more;
           });
  });
}

// Where one number or word is all that is left of a page, it is asked for by itself: which side, not where it hurts.
void ask_only_the_rest(Prompt& prompt, const Page& page, const Knowledge& knowledge) {
  const std::size_t whole = page.options.size() + page.numbers.size() + page.words.size();
  if (!prompt.options.empty() || prompt.words.size() + prompt.numbers.size() != 1 || whole == 1) return;
  ask_by_itself(prompt, knowledge);
  prompt.hint.clear();
}

// The questions of pages that are still to come.
std::set<std::string> on_pages_to_come(const Asked& asked) {
  std::set<std::string> questions;
  for (const Page& page : asked.knowledge().pages) {
    if (asked.was_put(page.id)) continue;
    for (const Option& option : page.options) questions.insert(option.question);
    questions.insert(page.numbers.begin(), page.numbers.end());
  }
  return questions;
}

// Whether nothing but a number, the age, says that a question makes sense: it can wait.
bool follows_from_age(const Question& question, const Answers& answers) {
  return std::all_of(question.applies_when.begin(), question.applies_when.end(),
                     [&answers](const Condition& condition) {
                       return condition.from.has_value() || !answers.contains(condition.question);
                     });
}

}  // namespace

bool answered_by_therapist(const Answers& answers) {
  const auto answer = answers.find("practitioner");
  return answer != answers.end() && answer->second.known && answer->second.chosen.front() == "therapist";
}

bool Asked::by_therapist() const {
  return answered_by_therapist(answers_);
}

bool Asked::was_put(const std::string& id) const {
  return std::any_of(exchanges_.begin(), exchanges_.end(),
                     [&id](const Exchange& exchange) { return exchange.prompt.id == id; });
}

bool Asked::is_open(const Option& option) const {
  for (const Exchange& exchange : exchanges_)
    if (exchange.reply.said.contains(option)) return false;
  const auto answer = answers_.find(option.question);
  if (answer == answers_.end()) return true;
  const Question& question = knowledge_.vocabulary.at(option.question);
  if (question.kind != QuestionKind::several || !answer->second.known) return false;
  return !contains(answer->second.chosen, option.answer) && !contains(answer->second.unsure, option.answer) &&
         !is_denied(answer->second, question, option.answer);
}

bool Asked::may_ask(const Question& question) const {
  return question.asked && (!question.by_therapist || by_therapist()) && applies(question, answers_);
}

std::size_t Asked::options_shown() const {
  std::size_t shown = 0;
  for (const Exchange& exchange : exchanges_) shown += exchange.prompt.options.size();
  return shown;
}

std::optional<Prompt> page_prompt(const Asked& asked, const Page& page) {
  if (waits(asked, page)) return std::nullopt;
  Prompt prompt{
      .kind = Prompt::Kind::page, .id = page.id, .ask = page.ask, .clinical = page.clinical, .hint = page.hint};
  for (const Option& option : page.options)
    if (asked.knowledge().vocabulary.at(option.question).asked && asked.is_open(option))
      prompt.options.push_back(option);
  for (const std::string& question : page.numbers)
    if (!asked.answers().contains(question)) prompt.numbers.push_back(question);
  for (const std::string& question : page.words)
    if (!asked.answers().contains(question)) prompt.words.push_back(question);
  // A number that only goes with the options asks for nothing by itself.
  const bool asks =
      !prompt.options.empty() || !prompt.words.empty() || (page.options.empty() && !prompt.numbers.empty());
  if (!asks) return std::nullopt;
  if (!prompt.options.empty()) prompt.more = page.more;
  if (prompt.words.size() < page.words.size()) prompt.hint.clear();  // it shows how to answer all of it
  ask_only_the_rest(prompt, page, asked.knowledge());
  return prompt;
}

Prompt question_prompt(const Asked& asked, const Question& question) {
  const QuestionText& text = entry_of(asked.knowledge().wording.questions, question.id, "question in words");
  Prompt prompt{.kind = Prompt::Kind::question, .id = question.id, .ask = text.ask, .clinical = text.clinical};
  switch (question.kind) {
    case QuestionKind::number: prompt.numbers = {question.id}; break;
    case QuestionKind::yes_no: prompt.options = {{question.id, "yes"}}; break;
    default:
      for (const std::string& answer : question.answers)
        if (question.offers(answer) && asked.is_open({question.id, answer}) &&
            prompt.options.size() < interview_numbers.most_options)
          prompt.options.push_back({question.id, answer});
  }
  return prompt;
}

std::optional<Prompt> follow_up_prompt(const Asked& asked, bool by_age) {
  const Knowledge& knowledge = asked.knowledge();
  const std::set<std::string> on_pages = on_pages_to_come(asked);
  Prompt together{.kind = Prompt::Kind::follow_ups};
  ask_in_words_of(together, knowledge.stages.at(Stage::danger));
  for (const Question& question : knowledge.vocabulary.questions()) {
    const bool of_danger = question.stage == Stage::danger || question.stage == Stage::context;
    if (!of_danger || question.applies_when.empty() || !asked.may_ask(question) || on_pages.contains(question.id) ||
        asked.answers().contains(question.id) || asked.was_put(question.id) ||
        follows_from_age(question, asked.answers()) != by_age)
      continue;
    if (question.kind != QuestionKind::yes_no) {
      if (together.options.empty()) return question_prompt(asked, question);
      continue;
    }
    if (asked.is_open({question.id, "yes"}) && together.options.size() < interview_numbers.most_options)
      together.options.push_back({question.id, "yes"});
  }
  if (together.options.empty()) return std::nullopt;
  const std::string& first = together.options.front().question;
  if (together.options.size() == 1) return question_prompt(asked, knowledge.vocabulary.at(first));
  together.id = "follow-up-" + first;
  return together;
}

void ask_by_itself(Prompt& prompt, const Knowledge& knowledge) {
  const std::set<std::string> questions = prompt.questions();
  if (questions.size() != 1) return;
  const QuestionText& text = entry_of(knowledge.wording.questions, *questions.begin(), "question in words");
  prompt.ask = text.ask;
  prompt.clinical = text.clinical;
}

void ask_in_words_of_stage(Prompt& prompt, const Knowledge& knowledge) {
  std::set<Stage> stages;
  for (const std::string& question : prompt.questions()) stages.insert(knowledge.vocabulary.at(question).stage);
  if (stages.size() == 1) ask_in_words_of(prompt, knowledge.stages.at(*stages.begin()));
}

std::string option_label(const Prompt& prompt, const Option& option, const Knowledge& knowledge, Audience audience) {
  for (const Page& page : knowledge.pages)
    if (page.id == prompt.id)
      if (const auto label = page.labels.find(option); label != page.labels.end()) return label->second;
  const Question& question = knowledge.vocabulary.at(option.question);
  if (question.kind == QuestionKind::yes_no) return knowledge.wording.label(option.question, audience);
  // Among signs of all kinds an answer needs its question: "worse with: cycling".
  const bool mixed = prompt.is_block() && prompt.questions().size() > 1 && knowledge.stages.at(question.stage).named;
  return mixed ? knowledge.wording.because({{Finding::Kind::answer, option.question, option.answer}}, audience)
               : knowledge.wording.answer(option.question, option.answer, audience);
}

}  // namespace kneewise
