#include "src/interview/heard.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <boost/algorithm/string/erase.hpp>
#include <cmath>

#include "src/basics/lists.hpp"
#include "src/basics/text.hpp"
#include "src/talk/phrases.hpp"
#include "src/talk/quantity.hpp"

namespace kneewise {
namespace {

// How sure somebody is who says so in words.
constexpr double probably = 0.7;
constexpr double maybe = 0.5;

// What was typed as far as a message repeats it.
constexpr std::size_t most_repeated = 40;

std::string quoted(const std::string& word) {
  return fmt::format("'{}'", on_one_line(word, most_repeated));
}

// The answer to "how long" that so many days are.
std::string duration_of(double days) {
  if (days < 14) return "days";
  if (days < 90) return "weeks";
  return days < 365 ? "months" : "years";
}

bool is_doubt(const std::string& word) {
  return word == "probably" || word == "likely" || word == "maybe" || word == "perhaps" || word == "possibly" ||
         (word.starts_with("(") && word.ends_with(")"));
}

// How sure "probably" or "(0.6)" is.
double certainty_in(const std::string& word) {
  if (word.front() != '(') return word == "probably" || word == "likely" ? probably : maybe;
  const Words inner = {word.substr(1, word.size() - 2)};
  const auto number = amount_at(inner, 0);
  if (!number || !number->rest.empty() || number->value <= 0 || number->value > 1)
    throw Misunderstood("A certainty is a number from 0 to 1 in brackets, such as (0.6).");
  return number->value;
}

// Whether nothing is said but no, in one word or several: "none of these", "no, none".
bool only_denies(const Words& words) {
  bool denies = false;
  for (const std::string& word : words) {
    if (is_filler_in_answer(word)) continue;
    if (!is_no_word(word)) return false;
    denies = true;
  }
  return denies;
}

class Listener {
 public:
  explicit Listener(const PromptNames& names) : names_(names), prompt_(names.prompt()) {}

  Heard hear(std::vector<std::string> parts) {
    heard_.parts = std::move(parts);
    if (heard_.only_unknown()) return heard_;
    for (const std::string& part : heard_.parts) read_part(part);
    return heard_;
  }

 private:
  void read_part(const std::string& part) {
    const Words words = words_of(part);
    if (words.size() > 1) last_ = {};  // "5, maybe 4": the doubt is about 4
    if (means_unknown(part) && !is_doubt(part)) {
      heard_.rest_unknown = true;
    } else if (only_denies(words)) {
      deny_all();
    } else if (const auto option = names_.option_called(part)) {
      choose(*option, Said::yes);
    } else if (const auto answer = names_.word_called(part)) {
      answer_word(answer->first, answer->second);
    } else {
      for (std::size_t i = 0; i < words.size();) i += read_at(words, i);
    }
  }

  // Reads what begins at a word. @return how many words it took
  std::size_t read_at(const Words& words, std::size_t at) {
    const std::string& word = words[at];
    if (const auto [option, count] = names_.option_at(words, at); count > 0) {
      choose(option, Said::yes);
      return count;
    }
    if (const auto amount = amount_at(words, at)) return read_amount(words, at, *amount);
    if (word == "not" && at + 1 < words.size() && words[at + 1] == "sure") {
      doubt(0);
      return 2;
    }
    if (is_rough_word(word)) rough_ = true;
    if (!is_filler_in_answer(word) && !names_.is_topic(word)) read_one(word);
    return 1;
  }

  void read_one(const std::string& word) {
    if (word == "?") return doubt(0);
    if (is_doubt(word)) return doubt(certainty_in(word));
    if (word == "unknown") {
      heard_.rest_unknown = true;
      return;
    }
    if (is_all_word(word)) return choose_all();
    if (is_yes_word(word)) return affirm();
    const bool denies = is_no_word(word);
    if ((denies || word == "not" || word == "n") && prompt_.options.size() == 1) return deny_all();
    if (word == "or") throw Misunderstood("Please put a ? behind what you are not sure of, such as 3? 5?");
    if (word == "none" || word == "nothing" || word == "neither") return deny_all();
    if (word == "not" || word == "without" || denies)
      throw Misunderstood("Please name only what fits, or type none: what is not named counts as not there.");
    read_name(word);
  }

  std::size_t read_amount(const Words& words, std::size_t at, const Amount& amount) {
    std::size_t count = amount.words;
    std::string rest = amount.rest;
    if (rest.empty() && at + count < words.size() && names_.is_unit(words[at + count])) rest = words[at + count++];
    rough_ = rough_ || amount.rough;
    read_number(amount.value, rest, words[at]);
    return count;
  }

  void read_number(double value, const std::string& rest, const std::string& word) {
    if (names_.is_unit(rest)) return read_quantity(value, unit_of(rest));
    if (rest == "?" || rest.empty()) {
      if (prompt_.options.empty()) return read_quantity(value, std::nullopt);
      return choose_numbered(value, rest == "?" ? Said::unsure : Said::yes, word);
    }
    if (rest.starts_with("-") && !prompt_.options.empty())
      throw Misunderstood("Please type the numbers one by one, such as 2 3 4.");
    // "47f", "3(0.6)": a number and a word in one.
    read_number(value, "", word);
    if (is_doubt(rest)) {
      doubt(certainty_in(rest));
    } else {
      read_name(rest);
    }
  }

  void choose_numbered(double value, Said said, const std::string& word) {
    const std::size_t last = prompt_.options.size() + (prompt_.more.empty() ? 0 : 1);
    if (value != std::floor(value) || value < 1 || value > static_cast<double>(last))
      throw Misunderstood(
          fmt::format("There is no {} here: the numbers go from 1 to {}.", on_one_line(word, most_repeated), last));
    const auto index = static_cast<std::size_t>(value) - 1;
    if (index < prompt_.options.size()) return choose(index, said);
    heard_.reply.more = true;
  }

  void read_quantity(double value, const std::optional<Unit>& unit) {
    const bool taken = unit && unit->of == Unit::Of::time && choose_duration(value * unit->factor);
    for (const std::string& id : prompt_.numbers) {
      const Question& question = names_.knowledge().vocabulary.at(id);
      if (const auto number = in_unit_of(question, value, unit)) return answer_number(question, *number, taken);
    }
    if (!taken)
      throw Misunderstood((prompt_.numbers.empty() ? "No number is asked for here. " : "") + names_.how_to_answer());
  }

  // Whether it is asked here how long it lasts.
  bool choose_duration(double days) {
    const Option wanted{"duration", duration_of(days)};
    const auto option = std::find(prompt_.options.begin(), prompt_.options.end(), wanted);
    if (option == prompt_.options.end()) return false;
    choose(static_cast<std::size_t>(option - prompt_.options.begin()), Said::yes);
    return true;
  }

  // @param taken  whether it was an answer already: it filled the duration, and for an injury it may be too long ago
  void answer_number(const Question& question, double number, bool taken) {
    const std::string label = names_.knowledge().wording.label(question.id, names_.audience());
    if (number < question.min || number > question.max) {
      if (taken) return;
      throw Misunderstood(fmt::format("{:g} is not possible here: {} goes from {:g} to {:g} {}.", number, label,
                                      question.min, question.max, question.unit));
    }
    if (const auto said = heard_.reply.numbers.find(question.id);
        said != heard_.reply.numbers.end() && said->second != number)
      throw Misunderstood(fmt::format("{} and {} were both said. Please type one number for this: {}.",
                                      text_of(said->second), text_of(number), label));
    heard_.reply.numbers[question.id] = number;
    if (rough_) heard_.reply.certainty[question.id] = probably;
    rough_ = false;
    said_of(question.id);
  }

  // A word that names an answer, or begins to.
  void read_name(const std::string& word) {
    for (const std::string& id : prompt_.words) {
      std::vector<std::string> named;
      for (const std::string& answer : names_.knowledge().vocabulary.at(id).answers)
        if (names_.names(word, id, answer)) named.push_back(answer);
      if (named.size() == 1) return answer_word(id, named.front());
      if (!named.empty()) return;  // "getting": the next word tells
    }
    if (const auto option = names_.option_called(word)) return choose(*option, Said::yes);
    const auto found = names_.options_named({word});
    if (found.size() == 1) return choose(found.front(), Said::yes);
    if (found.empty()) {
      if (!goes_with_name(word)) suggest(word);
      return;
    }
    constexpr std::size_t most_listed = 6;
    std::vector<std::string> fitting;
    for (std::size_t i = 0; i < std::min(found.size(), most_listed); ++i)
      fitting.push_back(fmt::format("{} {}", found[i] + 1, names_.label(prompt_.options[found[i]])));
    throw Misunderstood(fmt::format("Which one? {} fits {}{}. Please type the number.", quoted(word),
                                    fmt::join(fitting, ", "), fitting.size() < found.size() ? " and others" : ""));
  }

  [[noreturn]] void suggest(const std::string& word) const {
    const auto near = names_.nearest_to(word);
    if (!near) throw Misunderstood(fmt::format("{} is not known here. {}", quoted(word), names_.how_to_answer()));
    Words meant = words_of(fmt::format("{}", fmt::join(heard_.parts, " , ")));
    std::replace(meant.begin(), meant.end(), word, *near);
    throw Misunderstood({.message = fmt::format("{} is not known here. Did you mean '{}'? Type yes, or answer anew.",
                                                quoted(word), *near),
                         .meant = joined(meant)});
  }

  // What was said -----------------------------------------------------------------------------------------------------

  // Remembers what was said last: "probably" belongs to it, also one that stood before it.
  void said_of(const std::string& question, const Option* option = nullptr) {
    last_ = {question, option == nullptr ? std::nullopt : std::optional(*option)};
    if (!heard_.doubt) return;
    const double certainty = *heard_.doubt;
    heard_.doubt.reset();
    doubt(certainty);
  }

  void choose(std::size_t index, Said said) {
    const Option& option = prompt_.options[index];
    Reply& reply = heard_.reply;
    if (const auto before = reply.said.find(option); before != reply.said.end() && before->second != said)
      throw Misunderstood(fmt::format("This was said in two ways: {}. Please say it once.", names_.label(option)));
    if (said == Said::yes && names_.knowledge().vocabulary.at(option.question).kind == QuestionKind::choice)
      for (const auto& [other, how] : reply.said)
        if (other.question == option.question && other != option && how == Said::yes)
          throw Misunderstood(
              fmt::format("Only one of these can be kept: {}, or {}. Please name the one that fits best.",
                          names_.label(other), names_.label(option)));
    reply.said[option] = said;
    if (said == Said::yes) append_new(reply.order, {option.answer});
    said_of(option.question, &option);
  }

  void choose_all() {
    if (prompt_.options.empty()) throw Misunderstood(names_.how_to_answer());
    for (std::size_t i = 0; i < prompt_.options.size(); ++i) choose(i, Said::yes);
  }

  void affirm() {
    if (prompt_.options.size() == 1) return choose(0, Said::yes);
    heard_.affirmed = true;
  }

  void deny_all() {
    heard_.nothing = true;
    if (prompt_.options.size() == 1) said_of(prompt_.options.front().question);
  }

  void answer_word(const std::string& id, const std::string& answer) {
    const auto said = heard_.reply.words.find(id);
    if (said != heard_.reply.words.end() && said->second != answer) ask_back(id, said->second, answer);
    heard_.reply.words[id] = answer;
    said_of(id);
  }

  // Two answers to one question: the rest of the line is kept, and one word can mend it.
  [[noreturn]] void ask_back(const std::string& id, const std::string& one, const std::string& other) const {
    Words kept;
    for (const std::string& part : heard_.parts)
      for (const std::string& word : words_of(part))
        if (!names_.names(word, id, other) && !names_.names(word, id, one)) kept.push_back(word);
    const Wording& wording = names_.knowledge().wording;
    const std::string both = fmt::format("{} and {}", wording.answer(id, one, names_.audience()),
                                         wording.answer(id, other, names_.audience()));
    if (!names_.knowledge().vocabulary.at(id).has_answer("both"))
      throw Misunderstood(
          {.message = fmt::format("{} were both said. Please type the one that is right.", capitalised(both)),
           .kept = joined(kept)});
    throw Misunderstood(
        {.message = fmt::format("{}: is it both? Type yes, or the one that is right.", capitalised(both)),
         .meant = joined(kept).empty() ? "both" : "both " + joined(kept),
         .kept = joined(kept)});
  }

  // The last answer with less than certainty. Of a list, and where nothing at all is known, that means: not sure.
  void doubt(double certainty) {
    if (last_.question.empty()) {
      heard_.doubt = certainty;
      return;
    }
    if (certainty >= 1) return;
    Reply& reply = heard_.reply;
    const bool list = names_.knowledge().vocabulary.at(last_.question).kind == QuestionKind::several;
    if (!list && certainty > 0) {
      reply.certainty[last_.question] = certainty;
    } else if (last_.option) {
      reply.said[*last_.option] = Said::unsure;
      std::erase(reply.order, last_.option->answer);
    } else {
      throw Misunderstood(names_.how_to_answer());
    }
  }

  // What was said last.
  struct Last {
    std::string question{};
    std::optional<Option> option{};
  };

  const PromptNames& names_;
  const Prompt& prompt_;
  Heard heard_;
  Last last_;
  bool rough_ = false;  // "about": the number that follows is not exact
};

}  // namespace

bool Heard::only_unknown() const {
  return parts.size() == 1 && means_unknown(parts.front());
}

Heard heard_in(const std::string& line, const PromptNames& names) {
  std::string text = plain(line);
  for (const char* of_ten : {"/10", " out of 10"}) boost::algorithm::erase_all(text, of_ten);
  std::replace(text.begin(), text.end(), '+', ' ');
  return Listener(names).hear(parts_of(text));
}

}  // namespace kneewise
