#include "src/interview/exchanges.hpp"

#include <algorithm>
#include <optional>

#include "src/basics/lists.hpp"

namespace kneewise {
namespace {

// All that was said about the options of one question.
struct Told {
  std::map<std::string, Said> said;
  std::vector<std::string> order;  // of what was chosen
  bool rest_denied = false;        // the further screen was not opened

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

Answer unknown_answer() {
  Answer answer;
  answer.known = false;
  return answer;
}

std::optional<Answer> choice_told(const Question& question, const Told& told) {
  if (const auto chosen = told.chosen(); !chosen.empty()) return with_chosen({}, chosen.front());
  if (told.any(Said::unsure)) return unknown_answer();
  const auto nothing = question.nothing();
  const bool all_denied = std::all_of(question.answers.begin(), question.answers.end(), [&](const std::string& answer) {
    return told.said.contains(answer) || answer == nothing || answer == "surgery" || !question.offers(answer);
  });
  if (!all_denied) return std::nullopt;
  return nothing ? with_chosen({}, *nothing) : unknown_answer();
}

std::optional<Answer> list_told(const Question& question, const Told& told, const Answer* before) {
  Answer answer;
  if (before != nullptr && before->known) answer = *before;
  for (const std::string& chosen : told.chosen())
    if (!contains(answer.chosen, chosen)) answer.chosen.push_back(chosen);
  for (const auto& [id, how] : told.said) {
    if (how == Said::unsure && !contains(answer.chosen, id) && !contains(answer.unsure, id))
      answer.unsure.push_back(id);
    if (how == Said::yes) std::erase(answer.unsure, id);
  }
  const bool asked_through = std::all_of(question.answers.begin(), question.answers.end(), [&](const std::string& id) {
    return !question.offers(id) || told.said.contains(id) || contains(answer.chosen, id) ||
           contains(answer.unsure, id) || (before != nullptr && is_denied(*before, question, id));
  });
  answer.others_denied = answer.others_denied || asked_through || told.rest_denied;
  answer.denied.clear();
  if (!answer.others_denied) {
    for (const auto& [id, how] : told.said)
      if (how == Said::no && !contains(answer.chosen, id) && !contains(answer.unsure, id)) answer.denied.push_back(id);
    if (answer.chosen.empty() && answer.unsure.empty() && answer.denied.empty()) return std::nullopt;
  }
  return answer;
}

Answer answer_of(const AnswerValue& value) {
  Answer answer;
  if (const auto* number = std::get_if<double>(&value)) {
    answer.number = *number;
  } else {
    answer.chosen = {std::get<std::string>(value)};
  }
  return answer;
}

// Answers to follow-ups sleep while what they follow was denied for sure; then some go without saying. A number, such
// as the age of an injury, waits until there is one.
void settle(const Vocabulary& vocabulary, const Answers& given, const std::vector<Exchange>& exchanges,
            Answers& answers) {
  std::set<std::string> awake;
  for (const Exchange& exchange : exchanges)
    if (exchange.prompt.to_clear) awake.merge(exchange.prompt.questions());
  for (bool changed = true; changed;) {
    changed = std::erase_if(answers, [&](const auto& item) {
                const Question& question = *vocabulary.find(item.first);
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

// Who says yes to a sign of injury has not denied the injury, whatever else was left out on that screen.
void leave_open_what_is_followed(const Vocabulary& vocabulary, const Exchange& exchange, Answers& answers) {
  const std::set<std::string> asked = exchange.prompt.questions();
  for (const auto& [option, said] : exchange.reply.said) {
    if (said != Said::yes) continue;
    for (const Condition& followed : vocabulary.find(option.question)->applies_when) {
      const auto answer = answers.find(followed.question);
      if (!asked.contains(followed.question) || answer == answers.end() || !answer->second.known) continue;
      if (const auto nothing = vocabulary.find(followed.question)->nothing();
          nothing && contains(answer->second.chosen, *nothing))
        answer->second = unknown_answer();
    }
  }
}

}  // namespace

std::set<std::string> Prompt::questions() const {
  std::set<std::string> all(numbers.begin(), numbers.end());
  all.insert(words.begin(), words.end());
  for (const Option& option : options) all.insert(option.question);
  return all;
}

bool applies(const Question& question, const Answers& answers) {
  if (question.applies_when.empty()) return true;
  return std::any_of(question.applies_when.begin(), question.applies_when.end(), [&](const Condition& condition) {
    const auto given = answers.find(condition.question);
    if (given == answers.end() || !given->second.known) return false;
    const Answer& answer = given->second;
    if (condition.from && condition.to)
      return answer.number && *answer.number >= *condition.from && *answer.number <= *condition.to;
    return std::any_of(answer.chosen.begin(), answer.chosen.end(),
                       [&](const std::string& chosen) { return contains(condition.answers, chosen); });
  });
}

bool never_applies(const Question& question, const Answers& answers, const Vocabulary& vocabulary) {
  if (question.applies_when.empty()) return false;
  return std::all_of(question.applies_when.begin(), question.applies_when.end(), [&](const Condition& condition) {
    const auto given = answers.find(condition.question);
    if (given == answers.end() || !given->second.known || given->second.certainty < 1) return false;
    const Answer& answer = given->second;
    if (condition.from && condition.to) return *answer.number < *condition.from || *answer.number > *condition.to;
    const Question& followed = *vocabulary.find(condition.question);
    return std::all_of(condition.answers.begin(), condition.answers.end(), [&](const std::string& id) {
      if (followed.kind == QuestionKind::several) return is_denied(answer, followed, id);
      return !contains(answer.chosen, id);
    });
  });
}

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
  std::map<std::string, Told> told;
  for (const Exchange& exchange : exchanges) {
    for (const auto& [option, said] : exchange.reply.said) told[option.question].said[option.answer] = said;
    for (const std::string& answer : exchange.reply.order)
      for (const Option& option : exchange.prompt.options)
        if (option.answer == answer) told[option.question].order.push_back(answer);
    if (!exchange.prompt.more.empty() && !exchange.reply.more && !exchange.prompt.options.empty()) {
      Told& zones = told[exchange.prompt.options.front().question];
      zones.rest_denied = zones.any(Said::yes);
    }
    for (const auto& [question, number] : exchange.reply.numbers) {
      Answer answer;
      answer.number = number;
      answers[question] = answer;
    }
    for (const auto& [question, word] : exchange.reply.words) answers[question] = with_chosen({}, word);
    for (const std::string& question : exchange.reply.unknown) answers[question] = unknown_answer();
  }
  for (const auto& [id, one] : told) {
    if (one.said.empty()) continue;
    const Question& question = *vocabulary.find(id);
    const auto before = given.find(id);
    std::optional<Answer> answer;
    if (question.kind == QuestionKind::yes_no) {
      const Said said = one.said.begin()->second;
      answer = said == Said::unsure ? unknown_answer() : with_chosen({}, said == Said::yes ? "yes" : "no");
    } else if (question.kind == QuestionKind::choice) {
      answer = choice_told(question, one);
    } else {
      answer = list_told(question, one, before == given.end() ? nullptr : &before->second);
    }
    if (answer) answers[id] = std::move(*answer);
  }
  for (const Exchange& exchange : exchanges)
    for (const auto& [question, certainty] : exchange.reply.certainty)
      if (const auto answer = answers.find(question); answer != answers.end() && answer->second.known)
        answer->second.certainty = certainty;
  // The place that was named first is the worst.
  if (const auto zones = told.find("pain-zone"); zones != told.end() && !given.contains("worst-zone"))
    if (const auto chosen = zones->second.chosen(); !chosen.empty())
      answers["worst-zone"] = with_chosen({}, chosen.front());
  for (const Exchange& exchange : exchanges) leave_open_what_is_followed(vocabulary, exchange, answers);
  settle(vocabulary, given, exchanges, answers);
  return answers;
}

}  // namespace kneewise
