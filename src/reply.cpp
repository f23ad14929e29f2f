#include "src/reply.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <sstream>

#include "src/text.hpp"

namespace kneewise {
namespace {

constexpr double probably = 0.7;

std::vector<std::string> words_of(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

// Parts between commas and semicolons.
std::vector<std::string> parts_of(std::string text) {
  std::replace(text.begin(), text.end(), ';', ',');
  std::vector<std::string> parts;
  std::istringstream stream(text);
  for (std::string part; std::getline(stream, part, ',');)
    if (!words_of(part).empty()) parts.push_back(fmt::format("{}", fmt::join(words_of(part), " ")));
  return parts;
}

// "10" or "2.5" at the beginning of a word, and what follows it ("days" of "10days").
struct Numeral {
  double value = 0;
  std::string rest;
};

std::optional<Numeral> numeral(const std::string& word) {
  Numeral numeral;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), numeral.value);
  if (error != std::errc() || !std::isfinite(numeral.value)) return std::nullopt;
  numeral.rest = std::string(end, word.data() + word.size());
  return numeral;
}

// How many minutes, days or centimetres a unit is; nothing for a word that is none.
struct Unit {
  enum class Of { time, length } of = Of::time;
  double factor = 1;  // in days, or centimetres
};

std::optional<Unit> unit_of(const std::string& word) {
  constexpr double minutes_a_day = 24.0 * 60;
  static const std::map<std::string, Unit> units = {{"minute", {Unit::Of::time, 1 / minutes_a_day}},
                                                    {"min", {Unit::Of::time, 1 / minutes_a_day}},
                                                    {"hour", {Unit::Of::time, 1.0 / 24}},
                                                    {"h", {Unit::Of::time, 1.0 / 24}},
                                                    {"day", {Unit::Of::time, 1}},
                                                    {"d", {Unit::Of::time, 1}},
                                                    {"week", {Unit::Of::time, 7}},
                                                    {"w", {Unit::Of::time, 7}},
                                                    {"month", {Unit::Of::time, 30}},
                                                    {"year", {Unit::Of::time, 365}},
                                                    {"y", {Unit::Of::time, 365}},
                                                    {"cm", {Unit::Of::length, 1}},
                                                    {"mm", {Unit::Of::length, 0.1}}};
  std::string singular = lower(word);
  if (singular.size() > 3 && singular.back() == 's') singular.pop_back();
  const auto unit = units.find(singular);
  return unit == units.end() ? std::nullopt : std::optional(unit->second);
}

// A quantity in the unit of a question; nothing when the units do not go together.
std::optional<double> in_unit_of(const Question& question, double value, const std::optional<Unit>& unit) {
  if (!unit) return value;
  static const std::map<std::string, double> days_in = {
      {"minutes", 1.0 / (24 * 60)}, {"days", 1}, {"weeks", 7}, {"years", 365}};
  if (unit->of == Unit::Of::length) return question.unit == "cm" ? std::optional(value * unit->factor) : std::nullopt;
  const auto days = days_in.find(question.unit);
  if (days == days_in.end()) return std::nullopt;
  return std::round(value * unit->factor / days->second);
}

// The answer to "how long" that so many days are.
std::string duration_of(double days) {
  if (days < 14) return "days";
  if (days < 90) return "weeks";
  return days < 365 ? "months" : "years";
}

class Reader {
 public:
  Reader(const Prompt& prompt, const KnowledgeBase& base, Audience audience)
      : prompt_(prompt), base_(base), audience_(audience) {}

  std::variant<Reply, NotUnderstood> read(const std::string& line) {
    for (const std::string& part : parts_of(lower(line)))
      if (!read_part(part)) return problem_;
    if (nothing_ && prompt_.options.empty())
      for (const std::string& id : prompt_.numbers)
        if (base_.vocabulary.find(id)->min == 0) reply_.numbers[id] = 0;
    if (const std::string missing = unanswered_choice(); !missing.empty())
      return NotUnderstood{fmt::format("Please add this as well, or unknown: {}", missing)};
    if (reply_.said.empty() && reply_.numbers.empty() && reply_.words.empty() && !reply_.more && !nothing_)
      return NotUnderstood{how_to_answer()};
    if (!prompt_.options.empty() && !nothing_ && reply_.said.empty() && !reply_.more && !only_words_ask())
      return NotUnderstood{"Please name the numbers that fit as well, or type none."};
    deny_the_rest();
    return reply_;
  }

  [[nodiscard]] std::string how_to_answer() const {
    if (prompt_.options.size() == 1) return "Please type yes, no or unknown.";
    if (!prompt_.options.empty())
      return "Please type the numbers that fit, such as 1 3, or none, or unknown. 3? means: not sure about 3.";
    return prompt_.hint.empty() ? "Please type a number, or unknown." : prompt_.hint;
  }

 private:
  [[nodiscard]] bool only_words_ask() const { return prompt_.options.empty(); }

  bool fail(std::string message) {
    problem_ = {std::move(message)};
    return false;
  }

  bool read_part(const std::string& part) {
    if (part == "none" || part == "nothing" || (part == "no" && !prompt_.options.empty())) return nothing_ = true;
    if ((part == "yes" || part == "y") && prompt_.options.size() == 1) return choose(0, Said::yes);
    if (part == "unknown") return rest_unknown_ = true;
    if (part == "n" && prompt_.options.size() == 1) return nothing_ = true;
    const std::vector<std::string> words = words_of(part);
    // A name of several words first: "going down stairs".
    if (words.size() > 1 && !numeral(words.front()))
      if (const auto option = option_named(part, true)) return choose(*option, Said::yes);
    for (std::size_t i = 0; i < words.size(); ++i) {
      const std::string& word = words[i];
      if (word == "and" || word == "the" || word == "&") continue;
      if (word == "not" || word == "no" || word == "without")
        return fail("Please name only what fits, or type none: what is not named counts as not there.");
      if (word == "unknown") {
        rest_unknown_ = true;
        continue;
      }
      if (word == "probably" || (word.starts_with("(") && word.ends_with(")"))) {
        if (!doubt(word)) return false;
        continue;
      }
      if (auto number = numeral(word)) {
        std::string rest = number->rest;
        if (rest.empty() && i + 1 < words.size() && unit_of(words[i + 1])) rest = words[++i];
        if (!read_number(number->value, rest, word)) return false;
      } else if (!read_word(word)) {
        return false;
      }
    }
    return true;
  }

  // A choice among the options that got no answer although others did: silence there would not be a no.
  [[nodiscard]] std::string unanswered_choice() const {
    if (nothing_ || rest_unknown_ || reply_.order.empty()) return "";
    for (const Option& option : prompt_.options) {
      const Question& question = *base_.vocabulary.find(option.question);
      if (question.kind != QuestionKind::choice || question.has_answer("none") || question.has_answer("normal"))
        continue;
      const bool answered = std::any_of(reply_.said.begin(), reply_.said.end(),
                                        [&option](const auto& item) { return item.first.question == option.question; });
      if (!answered && !prompt_.id.starts_with("more-")) return base_.wording.ask(option.question, audience_);
    }
    return "";
  }

  // "probably", or "(0.6)": the last answer with less than certainty. Of a list that means: not sure.
  bool doubt(const std::string& word) {
    double certainty = probably;
    if (word.front() == '(') {
      const auto number = numeral(word.substr(1, word.size() - 2));
      if (!number || !number->rest.empty() || number->value <= 0 || number->value > 1)
        return fail("A certainty is a number from 0 to 1 in brackets, such as (0.6).");
      certainty = number->value;
    }
    if (!last_) return fail("Please say first what is probable: 2 probably.");
    if (base_.vocabulary.find(last_->question)->kind == QuestionKind::several) {
      if (certainty < 1) reply_.said[*last_] = Said::unsure;
    } else if (certainty < 1) {
      reply_.certainty[last_->question] = certainty;
    }
    return true;
  }

  bool choose(std::size_t index, Said said) {
    last_ = prompt_.options[index];
    reply_.said[*last_] = said;
    if (said == Said::yes) reply_.order.push_back(last_->answer);
    return true;
  }

  bool read_number(double value, const std::string& rest, const std::string& word) {
    const std::optional<Unit> unit = unit_of(rest);
    if (unit) return read_quantity(value, unit);
    if (rest == "?" || rest.empty()) {
      const std::size_t last = prompt_.options.size() + (prompt_.more.empty() ? 0 : 1);
      if (prompt_.options.empty()) return read_quantity(value, std::nullopt);
      if (value != std::floor(value) || value < 1 || value > static_cast<double>(last))
        return fail(fmt::format("There is no {} here: the numbers go from 1 to {}.", word, last));
      const auto index = static_cast<std::size_t>(value) - 1;
      if (index == prompt_.options.size()) return reply_.more = true;
      return choose(index, rest == "?" ? Said::unsure : Said::yes);
    }
    // "47f": a number and a word in one.
    return read_number(value, "", word) && read_word(rest);
  }

  bool read_quantity(double value, const std::optional<Unit>& unit) {
    bool taken = false;
    if (unit && unit->of == Unit::Of::time)
      for (std::size_t i = 0; i < prompt_.options.size(); ++i)
        if (prompt_.options[i].question == "duration" && prompt_.options[i].answer == duration_of(value * unit->factor))
          taken = choose(i, Said::yes);
    for (const std::string& id : prompt_.numbers) {
      if (reply_.numbers.contains(id)) continue;
      const Question& question = *base_.vocabulary.find(id);
      const auto number = in_unit_of(question, value, unit);
      if (!number) continue;
      if (*number < question.min || *number > question.max) {
        if (taken) return true;  // it filled the duration; for an injury it is too long ago
        return fail(fmt::format("{:g} is not possible here: {} goes from {:g} to {:g} {}.", *number,
                                base_.wording.label(id, audience_), question.min, question.max, question.unit));
      }
      reply_.numbers[id] = *number;
      return true;
    }
    return taken || fail("No number is asked for here. " + how_to_answer());
  }

  bool read_word(const std::string& word) {
    for (const std::string& id : prompt_.words) {
      const Question& question = *base_.vocabulary.find(id);
      for (const std::string& answer : question.answers) {
        if (!names(word, id, answer)) continue;
        reply_.words[id] = answer;
        return true;
      }
    }
    if (const auto option = option_named(word, false)) return choose(*option, Said::yes);
    return fail(suggestion(word));
  }

  // Whether a word is the name of an answer, or the beginning of one of its words.
  [[nodiscard]] bool names(const std::string& word, const std::string& question, const std::string& answer) const {
    if (answer.starts_with(word)) return true;
    for (const std::string& part : words_of(lower(base_.wording.answer(question, answer, audience_))))
      if (part.starts_with(word) && (word.size() > 2 || part == word)) return true;
    // What people say for female and male.
    return question == "sex" && ((answer == "female" && (word == "w" || word == "woman" || word == "girl")) ||
                                 (answer == "male" && (word == "man" || word == "boy")));
  }

  [[nodiscard]] std::string label(const Option& option) const {
    return option_label(prompt_, option, base_, audience_);
  }

  // The one option whose label or id holds these words.
  std::optional<std::size_t> option_named(const std::string& text, bool whole) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < prompt_.options.size(); ++i) {
      const std::string name = lower(label(prompt_.options[i]));
      const std::string& id =
          prompt_.options[i].answer == "yes" ? prompt_.options[i].question : prompt_.options[i].answer;
      if (name == text || id == text) return i;
      const bool holds = name.starts_with(text) || name.find(" " + text) != std::string::npos || id.starts_with(text);
      if (holds && (whole || text.size() > 2)) found.push_back(i);
    }
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
  }

  [[nodiscard]] std::string suggestion(const std::string& word) const {
    std::vector<std::string> known;
    for (const Option& option : prompt_.options)
      for (const std::string& part : words_of(lower(label(option))))
        if (part.size() > 3) known.push_back(part);
    for (const std::string& id : prompt_.words)
      for (const std::string& answer : base_.vocabulary.find(id)->answers) known.push_back(answer);
    if (const auto near = nearest(word, known))
      return fmt::format("'{}' is not known here. Did you mean '{}'? {}", word, *near, how_to_answer());
    return fmt::format("'{}' is not known here. {}", word, how_to_answer());
  }

  // What was not named was denied; of a choice, only when it has another answer or may be none.
  void deny_the_rest() {
    std::set<std::string> answered;
    for (const auto& [option, said] : reply_.said)
      if (said == Said::yes) answered.insert(option.question);
    for (const Option& option : prompt_.options) {
      const Question& question = *base_.vocabulary.find(option.question);
      const bool may_be_none = question.has_answer("none") || question.has_answer("normal");
      const bool open_choice =
          question.kind == QuestionKind::choice && !answered.contains(option.question) && !may_be_none && !nothing_;
      reply_.said.emplace(option, open_choice ? Said::unsure : Said::no);
    }
    for (const auto* list : {&prompt_.numbers, &prompt_.words})
      for (const std::string& id : *list)
        if (!reply_.numbers.contains(id) && !reply_.words.contains(id) && prompt_.options.empty())
          reply_.unknown.insert(id);
    for (const std::string& id : prompt_.words)
      if (!reply_.words.contains(id)) reply_.unknown.insert(id);
  }

  const Prompt& prompt_;
  const KnowledgeBase& base_;
  Audience audience_;
  Reply reply_;
  NotUnderstood problem_;
  std::optional<Option> last_;
  bool nothing_ = false;
  bool rest_unknown_ = false;
};

}  // namespace

std::variant<Reply, NotUnderstood> read_reply(const std::string& line, const Prompt& prompt, const KnowledgeBase& base,
                                              Audience audience) {
  return Reader(prompt, base, audience).read(line);
}

Reply unknown_reply(const Prompt& prompt) {
  Reply reply;
  for (const Option& option : prompt.options) reply.said[option] = Said::unsure;
  reply.unknown.insert(prompt.numbers.begin(), prompt.numbers.end());
  reply.unknown.insert(prompt.words.begin(), prompt.words.end());
  return reply;
}

}  // namespace kneewise
