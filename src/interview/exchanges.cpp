#include "src/interview/exchanges.hpp"

#include <algorithm>
#include <optional>

#include "src/basics/lists.hpp"

namespace kneewise {
namespace {

// All that was said about the options of one question.
struct AboutQuestion {
  std::map<std::string, Said> said;
  std::vector<std::string> order;  // of what was chosen
  bool rest_denied = false;        // the further page was not opened

  [[nodiscard]] std::vector<std::string> chosen() const {
    std::vector<std::string> list;
    for (const std::string& answer : order)
      if (const auto one = said.find(answer); one != said.end() && one->second == Said::yes && !contains(list, answer))
        list.push_back(answer);
    for (const auto& [answer, how] : said)
      if (how == Said::yes && !contains(list, answer)) list.push_back(answer);
    return list;
  }
  [[nodiscard]] bool any(Said wanted) const {
    return std::any_of(said.begin(), said.end(), [wanted](const auto& item) { return item.second == wanted; });
  }
};

std::optional<Answer> choice_of(const Question& question, const AboutQuestion& about) {
  if (const auto chosen = about.chosen(); !chosen.empty()) return with_chosen({}, chosen.front());
  if (about.any(Said::unsure)) return unknown_answer();
  const auto nothing = question.nothing();
  const bool all_denied = std::all_of(question.answers.begin(), question.answers.end(), [&](const std::string& answer) {
    return about.said.contains(answer) || answer == nothing || !question.offers(answer);
  });
  if (!all_denied) return std::nullopt;
  return nothing ? with_chosen({}, *nothing) : unknown_answer();
}

std::optional<Answer> list_of(const Question& question, const AboutQuestion& about, const Answer* before) {
  Answer answer;
  if (before != nullptr && before->known) answer = *before;
  for (const std::string& chosen : about.chosen())
    if (!contains(answer.chosen, chosen)) answer.chosen.push_back(chosen);
  for (const auto& [id, how] : about.said) {
    if (how == Said::unsure && !contains(answer.chosen, id) && !contains(answer.unsure, id))
      answer.unsure.push_back(id);
    if (how == Said::yes) std::erase(answer.unsure, id);
  }
  const bool asked_through = std::all_of(question.answers.begin(), question.answers.end(), [&](const std::string& id) {
    return !question.offers(id) || about.said.contains(id) || contains(answer.chosen, id) ||
           contains(answer.unsure, id) || (before != nullptr && is_denied(*before, question, id));
  });
  answer.others_denied = answer.others_denied || asked_through || about.rest_denied;
  answer.denied.clear();
  if (!answer.others_denied) {
    for (const auto& [id, how] : about.said)
      if (how == Said::no && !contains(answer.chosen, id) && !contains(answer.unsure, id)) answer.denied.push_back(id);
    if (answer.chosen.empty() && answer.unsure.empty() && answer.denied.empty()) return std::nullopt;
  }
  return answer;
}

Answer answer_of(const AnswerValue& value) {
  const auto* number = std::get_if<double>(&value);
  return number != nullptr ? number_answer(*number) : with_chosen({}, std::get<std::string>(value));
}

// Answers to follow-ups sleep while what they follow was denied for sure; then some go without saying. A number, such
// as the age of an injury, waits until there is one.
void settle(const Vocabulary& vocabulary, const Answers& given, const std::vector<Exchange>& exchanges,
            Answers& answers) {
  std::set<std::string> awake;
  for (const Exchange& exchange : exchanges)
    if (exchange.prompt.kind == Prompt::Kind::clear) awake.merge(exchange.prompt.questions());
  for (bool changed = true; changed;) {
    changed = std::erase_if(answers, [&](const auto& item) {
                const Question& question = vocabulary.at(item.first);
                return !given.contains(question.id) && !awake.contains(question.id) &&
                       (never_applies(question, answers, vocabulary) ||
                        (question.kind == QuestionKind::number && !applies(question, answers)));
              }) > 0;
  }
  Answers settled;
  for (const Question& question : vocabulary.questions())
    if (question.settled && !answers.contains(question.id) && never_applies(question, answers, vocabulary))
      settled.emplace(question.id, answer_of(*question.settled));
  answers.merge(settled);
}

// Who says yes to a sign of injury has not denied the injury, whatever else was left out on that page.
void leave_open_what_is_followed(const Vocabulary& vocabulary, const Exchange& exchange, Answers& answers) {
  const std::set<std::string> asked = exchange.prompt.questions();
  for (const auto& [option, said] : exchange.reply.said) {
    if (said != Said::yes) continue;
    for (const Condition& followed : vocabulary.at(option.question).applies_when) {
      const auto answer = answers.find(followed.question);
      if (!asked.contains(followed.question) || answer == answers.end() || !answer->second.known) continue;
      if (const auto nothing = vocabulary.at(followed.question).nothing();
          nothing && contains(answer->second.chosen, *nothing))
        answer->second = unknown_answer();
    }
  }
}

// Takes in what one exchange says about options; what it says in numbers and words is an answer at once.
void take(const Exchange& exchange, std::map<std::string, AboutQuestion>& about, Answers& answers) {
  const Prompt& prompt = exchange.prompt;
  const Reply& reply = exchange.reply;
  for (const auto& [option, said] : reply.said) about[option.question].said[option.answer] = said;
  for (const std::string& answer : reply.order)
    for (const Option& option : prompt.options)
      if (option.answer == answer) about[option.question].order.push_back(answer);
  if (!prompt.more.empty() && !reply.more && !prompt.options.empty()) {
    AboutQuestion& zones = about[prompt.options.front().question];
    zones.rest_denied = zones.any(Said::yes);
  }
  for (const auto& [question, number] : reply.numbers) answers[question] = number_answer(number);
  for (const auto& [question, word] : reply.words) answers[question] = with_chosen({}, word);
  for (const std::string& question : reply.unknown) answers[question] = unknown_answer();
}

// What was said about a question as an answer. @param before  what was known of it before the interview; may be null
std::optional<Answer> answer_to(const Question& question, const AboutQuestion& about, const Answer* before) {
  if (question.kind == QuestionKind::several) return list_of(question, about, before);
  if (question.kind == QuestionKind::choice) return choice_of(question, about);
  const Said said = about.said.begin()->second;
  return said == Said::unsure ? unknown_answer() : with_chosen({}, said == Said::yes ? "yes" : "no");
}

}  // namespace

void put_exchange(std::vector<Exchange>& exchanges, Exchange exchange) {
  const auto known = std::find_if(exchanges.begin(), exchanges.end(),
                                  [&exchange](const Exchange& other) { return other.prompt.id == exchange.prompt.id; });
  if (known == exchanges.end()) {
    exchanges.push_back(std::move(exchange));
  } else {
    *known = std::move(exchange);
  }
}

Answers answers_of_exchanges(const Vocabulary& vocabulary, const Answers& given,
                             const std::vector<Exchange>& exchanges) {
  Answers answers = given;
  std::map<std::string, AboutQuestion> about;
  for (const Exchange& exchange : exchanges) take(exchange, about, answers);
  for (const auto& [id, one] : about) {
    if (one.said.empty()) continue;
    const auto before = given.find(id);
    if (auto answer = answer_to(vocabulary.at(id), one, before == given.end() ? nullptr : &before->second))
      answers[id] = std::move(*answer);
  }
  for (const Exchange& exchange : exchanges)
    for (const auto& [question, certainty] : exchange.reply.certainty)
      if (const auto answer = answers.find(question); answer != answers.end() && answer->second.known)
        answer->second.certainty = certainty;
  // The place that was named first is the worst.
  if (const auto zones = about.find("pain-zone"); zones != about.end() && !given.contains("worst-zone"))
    if (const auto chosen = zones->second.chosen(); !chosen.empty())
      answers["worst-zone"] = with_chosen({}, chosen.front());
  for (const Exchange& exchange : exchanges) leave_open_what_is_followed(vocabulary, exchange, answers);
  settle(vocabulary, given, exchanges, answers);
  return answers;
}

}  // namespace kneewise
