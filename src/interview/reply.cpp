#include "src/interview/reply.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <boost/algorithm/string/erase.hpp>
#include <cmath>
#include <locale>
#include <sstream>

#include "src/talk/quantity.hpp"
#include "src/basics/lists.hpp"
#include "src/documents/document.hpp"
#include "src/basics/text.hpp"

namespace kneewise {
namespace {

using Words = std::vector<std::string>;

// How sure somebody is who says so in words.
constexpr double probably = 0.7;
constexpr double maybe = 0.5;

const Words no_words = {"no", "nope", "none", "nothing", "neither"};
const Words yes_words = {"yes", "yeah", "yep", "y"};
const Words all_words = {"all", "everything"};
const Words unknown_phrases = {"unknown", "dont know", "do not know", "not sure", "unsure", "no idea",
                               "dunno",   "not known", "cant say",    "maybe",    "perhaps"};
// Said along with an answer, and no answer.
const Words fillers = {"and",    "the",     "&",     "i",      "am",     "im",   "is",    "it",   "its",
                       "my",     "of",      "old",   "ago",    "for",    "on",   "in",    "at",   "since",
                       "have",   "had",     "has",   "been",   "a",      "an",   "with",  "yo",   "so",
                       "also",   "them",    "these", "those",  "this",   "that", "just",  "only", "about",
                       "around", "roughly", "over",  "almost", "nearly", "side", "really"};
// Said along with the name of an answer; by itself it may be one: "knee".
const Words companions = {"knee", "knees", "leg",   "legs", "pain", "pains", "painful", "hurts", "hurt",
                          "feel", "think", "feels", "got",  "bit",  "some",  "little",  "very",  "yes"};
const Words rough_words = {"about", "around", "roughly", "over", "almost", "nearly"};

Words words_of(const std::string& text) {
  std::istringstream stream(text);
  Words words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

std::string joined(const Words& words) {
  return fmt::format("{}", fmt::join(words, " "));
}

Words without_fillers(Words words) {
  std::erase_if(words, [](const std::string& word) { return contains(fillers, word); });
  return words;
}

// What was typed as far as a message repeats it.
std::string quoted(const std::string& word) {
  constexpr std::size_t most = 40;
  return fmt::format("'{}'", on_one_line(word, most));
}

// In small letters and without apostrophes: "don't" and "dont" are the same.
std::string plain(std::string text) {
  boost::algorithm::erase_all(text, "\u2019");
  boost::algorithm::erase_all(text, "'");
  return lower(text);
}

// Parts between commas and semicolons, without the points at the end of words.
std::vector<std::string> parts_of(std::string text) {
  std::replace(text.begin(), text.end(), ';', ',');
  std::vector<std::string> parts;
  std::istringstream stream(text);
  for (std::string part; std::getline(stream, part, ',');) {
    Words words = words_of(part);
    for (std::string& word : words) {
      const bool bracketed = word.find('(') != std::string::npos;
      while (!word.empty() && (word.find_last_of(".!:") == word.size() - 1 || (!bracketed && word.back() == ')')))
        word.pop_back();
    }
    std::erase(words, "");
    for (std::string& word : words)  // "fever?" is a word and a doubt, as "3 ?" is
      if (word.size() > 1 && word.back() == '?' && std::isalpha(word.front(), std::locale::classic()))
        word.insert(word.size() - 1, " ");
    if (!words.empty()) parts.push_back(joined(words));
  }
  return parts;
}

// The answer to "how long" that so many days are.
std::string duration_of(double days) {
  if (days < 14) return "days";
  if (days < 90) return "weeks";
  return days < 365 ? "months" : "years";
}

class Reader {
 public:
  Reader(const Prompt& prompt, const KnowledgeBase& base, Audience audience, const Reply* before)
      : prompt_(prompt), base_(base), audience_(audience), before_(before) {}

  std::variant<Reply, NotUnderstood> read(const std::string& line) {
    std::string text = plain(line);
    for (const char* of_ten : {"/10", " out of 10"}) boost::algorithm::erase_all(text, of_ten);
    std::replace(text.begin(), text.end(), '+', ' ');
    parts_ = parts_of(text);
    if (parts_.size() == 1 && is_unknown(parts_.front())) return unknown_reply(prompt_);
    for (const std::string& part : parts_)
      if (!read_part(part)) return problem_;
    if (nothing_) numbers_are_nothing();
    if (!complete()) return problem_;
    keep_what_was_said();
    deny_the_rest();
    return reply_;
  }

 private:
  // Reading ---------------------------------------------------------------------------------------------------------

  bool read_part(const std::string& part) {
    const Words words = words_of(part);
    if (words.size() > 1) {  // "5, maybe 4": the doubt is about 4
      last_question_.clear();
      last_option_.reset();
    }
    if (is_unknown(part) && !is_doubt(part)) return rest_unknown_ = true;
    if (const Words said = without_fillers(words);
        !said.empty() &&
        std::all_of(said.begin(), said.end(), [](const auto& word) { return contains(no_words, word); }))
      return deny_all();
    if (const auto option = option_called(part)) return choose(*option, Said::yes);
    if (const auto answer = word_called(part)) return answer_word(answer->first, answer->second);
    for (std::size_t i = 0; i < words.size();) {
      const std::size_t taken = read_at(words, i);
      if (taken == 0) return false;
      i += taken;
    }
    return true;
  }

  // Reads what begins at a word. @return how many words it took; 0 for a problem
  std::size_t read_at(const Words& words, std::size_t at) {
    const std::string& word = words[at];
    const auto taken = [](bool understood, std::size_t count = 1) { return understood ? count : 0; };
    if (const auto [option, count] = name_at(words, at); count > 0) return taken(choose(option, Said::yes), count);
    if (const auto amount = amount_at(words, at)) return read_amount(words, at, *amount);
    if (word == "not" && at + 1 < words.size() && words[at + 1] == "sure") return taken(doubt(0), 2);
    if (contains(rough_words, word)) rough_ = true;
    if (contains(fillers, word) || is_topic(word)) return 1;
    if (word == "?") return taken(doubt(0));
    if (is_doubt(word)) return taken(doubt(word));
    if (word == "unknown") return taken(rest_unknown_ = true);
    if (contains(all_words, word)) return taken(choose_all());
    if (contains(yes_words, word)) return taken(affirm());
    if ((contains(no_words, word) || word == "not" || word == "n") && prompt_.options.size() == 1)
      return taken(deny_all());
    if (word == "or") return taken(fail("Please put a ? behind what you are not sure of, such as 3? 5?"));
    if (word == "none" || word == "nothing" || word == "neither") return taken(deny_all());
    if (word == "not" || word == "without" || contains(no_words, word))
      return taken(fail("Please name only what fits, or type none: what is not named counts as not there."));
    return taken(read_word(word));
  }

  // The option that several words name together, and how many words these are; 0 when they name none.
  [[nodiscard]] std::pair<std::size_t, std::size_t> name_at(const Words& words, std::size_t at) const {
    constexpr std::size_t longest_name = 6;
    for (std::size_t count = std::min(words.size() - at, longest_name); count > 1; --count) {
      const auto from = words.begin() + static_cast<std::ptrdiff_t>(at);
      const Words named(from, from + static_cast<std::ptrdiff_t>(count));
      const bool counts = std::any_of(named.begin(), named.end(), [](const std::string& word) {
        return std::isdigit(word.front(), std::locale::classic());  // "2 weeks" is an amount
      });
      if (counts || without_fillers(named).size() < 2) continue;
      if (const auto found = options_named(named); found.size() == 1) return {found.front(), count};
    }
    return {0, 0};
  }

  std::size_t read_amount(const Words& words, std::size_t at, const Amount& amount) {
    std::size_t count = amount.words;
    std::string rest = amount.rest;
    if (rest.empty() && at + count < words.size() && is_unit(words[at + count])) rest = words[at + count++];
    rough_ = rough_ || amount.rough;
    return read_number(amount.value, rest, words[at]) ? count : 0;
  }

  bool read_number(double value, const std::string& rest, const std::string& word) {
    if (is_unit(rest)) return read_quantity(value, unit_of(rest));
    if (rest == "?" || rest.empty()) {
      const std::size_t last = prompt_.options.size() + (prompt_.more.empty() ? 0 : 1);
      if (prompt_.options.empty()) return read_quantity(value, std::nullopt);
      if (value != std::floor(value) || value < 1 || value > static_cast<double>(last))
        return fail(fmt::format("There is no {} here: the numbers go from 1 to {}.", on_one_line(word, 40), last));
      const auto index = static_cast<std::size_t>(value) - 1;
      if (index == prompt_.options.size()) return reply_.more = true;
      return choose(index, rest == "?" ? Said::unsure : Said::yes);
    }
    if (rest.starts_with("-") && !prompt_.options.empty())
      return fail("Please type the numbers one by one, such as 2 3 4.");
    // "47f", "3(0.6)": a number and a word in one.
    return read_number(value, "", word) && (is_doubt(rest) ? doubt(rest) : read_word(rest));
  }

  bool read_quantity(double value, const std::optional<Unit>& unit) {
    bool taken = false;
    if (unit && unit->of == Unit::Of::time)
      for (std::size_t i = 0; i < prompt_.options.size(); ++i)
        if (prompt_.options[i].question == "duration" &&
            prompt_.options[i].answer == duration_of(value * unit->factor)) {
          if (!choose(i, Said::yes)) return false;
          taken = true;
        }
    for (const std::string& id : prompt_.numbers) {
      const Question& question = *base_.vocabulary.find(id);
      const auto number = in_unit_of(question, value, unit);
      if (!number) continue;
      if (*number < question.min || *number > question.max) {
        if (taken) return true;  // it filled the duration; for an injury it is too long ago
        return fail(fmt::format("{:g} is not possible here: {} goes from {:g} to {:g} {}.", *number,
                                base_.wording.label(id, audience_), question.min, question.max, question.unit));
      }
      if (const auto said = reply_.numbers.find(id); said != reply_.numbers.end() && said->second != *number)
        return fail(fmt::format("{:g} and {:g} were both said. Please type one number for this: {}.", said->second,
                                *number, base_.wording.label(id, audience_)));
      reply_.numbers[id] = *number;
      if (rough_) reply_.certainty[id] = probably;
      rough_ = false;
      return said_of(id);
    }
    return taken || fail((prompt_.numbers.empty() ? "No number is asked for here. " : "") + how_to_answer());
  }

  bool read_word(const std::string& word) {
    for (const std::string& id : prompt_.words) {
      std::vector<std::string> named;
      for (const std::string& answer : base_.vocabulary.find(id)->answers)
        if (names(word, id, answer)) named.push_back(answer);
      if (named.size() == 1) return answer_word(id, named.front());
      if (!named.empty()) return true;  // "getting": the next word tells
    }
    if (const auto option = option_called(word)) return choose(*option, Said::yes);
    const auto found = options_named({word});
    if (found.size() == 1) return choose(found.front(), Said::yes);
    if (found.empty()) return contains(companions, word) || suggest(word);
    std::vector<std::string> fitting;
    for (std::size_t i = 0; i < std::min<std::size_t>(found.size(), 6); ++i)
      fitting.push_back(fmt::format("{} {}", found[i] + 1, label(prompt_.options[found[i]])));
    return fail(fmt::format("Which one? {} fits {}{}. Please type the number.", quoted(word), fmt::join(fitting, ", "),
                            fitting.size() < found.size() ? " and others" : ""));
  }

  // What was said -----------------------------------------------------------------------------------------------------

  // Remembers what was said last: "probably" belongs to it, also one that stood before it.
  bool said_of(const std::string& question, const Option* option = nullptr) {
    last_question_ = question;
    last_option_ = option == nullptr ? std::nullopt : std::optional(*option);
    if (!doubt_before_) return true;
    const double certainty = *doubt_before_;
    doubt_before_.reset();
    return doubt(certainty);
  }

  bool choose(std::size_t index, Said said) {
    const Option& option = prompt_.options[index];
    if (const auto before = reply_.said.find(option); before != reply_.said.end() && before->second != said)
      return fail(fmt::format("This was said in two ways: {}. Please say it once.", label(option)));
    if (said == Said::yes && base_.vocabulary.find(option.question)->kind == QuestionKind::choice)
      for (const auto& [other, how] : reply_.said)
        if (other.question == option.question && other != option && how == Said::yes)
          return fail(fmt::format("Only one of these can be kept: {}, or {}. Please name the one that fits best.",
                                  label(other), label(option)));
    reply_.said[option] = said;
    if (said == Said::yes) append_new(reply_.order, {option.answer});
    return said_of(option.question, &option);
  }

  bool choose_all() {
    for (std::size_t i = 0; i < prompt_.options.size(); ++i)
      if (!choose(i, Said::yes)) return false;
    return !prompt_.options.empty() || fail(how_to_answer());
  }

  bool affirm() {
    if (prompt_.options.size() == 1) return choose(0, Said::yes);
    return affirmed_ = true;
  }

  bool deny_all() {
    nothing_ = true;
    return prompt_.options.size() != 1 || said_of(prompt_.options.front().question);
  }

  bool answer_word(const std::string& id, const std::string& answer) {
    const auto said = reply_.words.find(id);
    if (said == reply_.words.end() || said->second == answer) {
      reply_.words[id] = answer;
      return said_of(id);
    }
    // The rest of the line is kept; one word can mend it.
    Words kept;
    for (const std::string& part : parts_)
      for (const std::string& word : words_of(part))
        if (!names(word, id, answer) && !names(word, id, said->second)) kept.push_back(word);
    problem_.kept = joined(kept);
    const std::string both = fmt::format("{} and {}", base_.wording.answer(id, said->second, audience_),
                                         base_.wording.answer(id, answer, audience_));
    if (!base_.vocabulary.find(id)->has_answer("both"))
      return fail(fmt::format("{} were both said. Please type the one that is right.", capitalised(both)));
    kept.insert(kept.begin(), "both");
    problem_.meant = joined(kept);
    return fail(fmt::format("{}: is it both? Type yes, or the one that is right.", capitalised(both)));
  }

  static bool is_doubt(const std::string& word) {
    return word == "probably" || word == "likely" || word == "maybe" || word == "perhaps" || word == "possibly" ||
           (word.starts_with("(") && word.ends_with(")"));
  }

  // "probably", or "(0.6)": the last answer with less than certainty.
  bool doubt(const std::string& word) {
    double certainty = word == "probably" || word == "likely" ? probably : maybe;
    if (word.front() == '(') {
      const Words inner = {word.substr(1, word.size() - 2)};
      const auto number = amount_at(inner, 0);
      if (!number || !number->rest.empty() || number->value <= 0 || number->value > 1)
        return fail("A certainty is a number from 0 to 1 in brackets, such as (0.6).");
      certainty = number->value;
    }
    return doubt(certainty);
  }

  // Of a list, and where nothing at all is known, less than certainty means: not sure.
  bool doubt(double certainty) {
    if (last_question_.empty()) {
      doubt_before_ = certainty;
      return true;
    }
    if (certainty >= 1) return true;
    const bool list = base_.vocabulary.find(last_question_)->kind == QuestionKind::several;
    if (!list && certainty > 0) {
      reply_.certainty[last_question_] = certainty;
    } else if (last_option_) {
      reply_.said[*last_option_] = Said::unsure;
      std::erase(reply_.order, last_option_->answer);
    } else {
      return fail(how_to_answer());
    }
    return true;
  }

  // "none" where a number is asked for, such as minutes of stiffness; nobody is no years old.
  void numbers_are_nothing() {
    if (!prompt_.options.empty()) return;
    for (const std::string& id : prompt_.numbers)
      if (base_.vocabulary.find(id)->min == 0 && id != "age") reply_.numbers.emplace(id, 0);
  }

  // The whole line ----------------------------------------------------------------------------------------------------

  // Whether the line answers the prompt without contradiction; else says what is missing.
  bool complete() {
    const bool named = !reply_.said.empty() || reply_.more;
    const bool said = named || !reply_.numbers.empty() || !reply_.words.empty();
    if (nothing_ && named && prompt_.options.size() == 1) return fail(how_to_answer());
    if (nothing_ && (named || affirmed_))
      return fail("None, and something that fits: which of the two? Please type none, or only what fits.");
    if (nothing_ && !prompt_.id.starts_with("more-") &&
        (!prompt_.more.empty() || std::any_of(prompt_.options.begin(), prompt_.options.end(),
                                              [this](const Option& option) { return needs_answer(option.question); })))
      return fail("One of these must be so. Please type the number that fits best, or unknown.");
    if (doubt_before_) return fail("Please say first what is probable: 2 probably.");
    if (affirmed_ && !named) return fail("Which of these? " + how_to_answer());
    if (!said && !(nothing_ && !prompt_.options.empty())) return fail(how_to_answer());
    if (before_ != nullptr) return true;
    problem_.kept = fmt::format("{}", fmt::join(parts_, ", "));
    if (!prompt_.options.empty() && !nothing_ && !named)
      return fail("Please name the numbers that fit as well, or type none.");
    if (const std::string id = unanswered(); !id.empty() && !rest_unknown_)
      return fail(fmt::format("Please add this as well, or unknown: {}", base_.wording.ask(id, audience_)));
    return true;
  }

  // What was left out although the rest of the prompt was answered, and would be missed: a number or a word that is
  // asked for, and a choice whose silence is no "no".
  [[nodiscard]] std::string unanswered() const {
    if (prompt_.options.empty()) {
      for (const std::string& id : prompt_.numbers)
        if (!reply_.numbers.contains(id)) return id;
      return "";
    }
    if (nothing_ || reply_.order.empty()) return "";
    for (const Option& option : prompt_.options) {
      if (!needs_answer(option.question) || prompt_.id.starts_with("more-")) continue;
      const bool answered = std::any_of(reply_.said.begin(), reply_.said.end(),
                                        [&option](const auto& item) { return item.first.question == option.question; });
      if (!answered) return option.question;
    }
    for (const std::string& id : prompt_.words)
      if (!reply_.words.contains(id)) return id;
    return "";
  }

  // A choice that has no answer such as "none".
  [[nodiscard]] bool needs_answer(const std::string& id) const {
    const Question& question = *base_.vocabulary.find(id);
    return question.kind == QuestionKind::choice && !question.nothing();
  }

  // In a change what is not said again stays: words and numbers, a choice, and the options when none is named.
  void keep_what_was_said() {
    if (before_ == nullptr) return;
    const bool all_options = reply_.said.empty() && !nothing_ && !reply_.more && !rest_unknown_;
    std::set<std::string> said;
    for (const auto& [option, how] : reply_.said) said.insert(option.question);
    const auto stays = [&](const std::string& id) { return all_options || (needs_answer(id) && !said.contains(id)); };
    for (const auto& [option, how] : before_->said)
      if (!nothing_ && !rest_unknown_ && stays(option.question)) {
        reply_.said.emplace(option, how);
        if (how == Said::yes) append_new(reply_.order, {option.answer});
      }
    if (all_options) {
      reply_.order = before_->order;
      reply_.more = before_->more;
    }
    for (const auto& [id, number] : before_->numbers)
      if (!said.contains("duration")) reply_.numbers.emplace(id, number);
    for (const auto& [id, word] : before_->words) reply_.words.emplace(id, word);
    for (const auto& [id, certainty] : before_->certainty)
      if (!said.contains(id)) reply_.certainty.emplace(id, certainty);
  }

  // What was not named was denied; of a choice, only when it has another answer or may be none.
  void deny_the_rest() {
    const bool others_unknown = rest_unknown_ && unanswered().empty();  // else it is the missing word that is not known
    std::set<std::string> answered;
    for (const auto& [option, said] : reply_.said)
      if (said == Said::yes) answered.insert(option.question);
    for (const Option& option : prompt_.options) {
      const bool open = others_unknown ? !answered.contains(option.question) ||
                                             base_.vocabulary.find(option.question)->kind == QuestionKind::several
                                       : !prompt_.id.starts_with("more-") && needs_answer(option.question) &&
                                             !answered.contains(option.question);
      reply_.said.emplace(option, open ? Said::unsure : Said::no);
    }
    for (const std::string& id : prompt_.numbers)
      if (!reply_.numbers.contains(id) && prompt_.options.empty()) reply_.unknown.insert(id);
    for (const std::string& id : prompt_.words)
      if (!reply_.words.contains(id)) reply_.unknown.insert(id);
  }

  // Names -------------------------------------------------------------------------------------------------------------

  static bool is_unknown(const std::string& part) {
    const Words words = words_of(part);
    Words said = words;
    std::erase_if(
        said, [](const std::string& word) { return word == "i" || word == "im" || word == "am" || word == "have"; });
    return contains(unknown_phrases, joined(said));
  }

  // The name of what a number or word is asked for: "age 47".
  [[nodiscard]] bool is_topic(const std::string& word) const {
    const auto named = [&](const std::string& id) {
      return id == word || contains(words_of(plain(base_.wording.label(id, audience_))), word);
    };
    return std::any_of(prompt_.numbers.begin(), prompt_.numbers.end(), named) ||
           std::any_of(prompt_.words.begin(), prompt_.words.end(), named);
  }

  // A unit, unless a letter stands for a word here: "47 w".
  [[nodiscard]] bool is_unit(const std::string& word) const {
    if (!unit_of(word)) return false;
    return word.size() > 1 || std::none_of(prompt_.words.begin(), prompt_.words.end(), [&](const std::string& id) {
             const auto& answers = base_.vocabulary.find(id)->answers;
             return std::any_of(answers.begin(), answers.end(),
                                [&](const auto& answer) { return names(word, id, answer); });
           });
  }

  // Whether a word is the name of an answer, or the beginning of one of its words.
  [[nodiscard]] bool names(const std::string& word, const std::string& question, const std::string& answer) const {
    if (answer.starts_with(word)) return true;
    for (const Audience audience : {Audience::person, Audience::therapist})
      for (const std::string& part : words_of(lower(base_.wording.answer(question, answer, audience))))
        if (part.starts_with(word) && (word.size() > 2 || part == word)) return true;
    // What people say for female and male.
    return question == "sex" && ((answer == "female" && (word == "w" || word == "woman" || word == "girl")) ||
                                 (answer == "male" && (word == "man" || word == "boy")));
  }

  [[nodiscard]] std::string label(const Option& option) const {
    return option_label(prompt_, option, base_, audience_);
  }
  [[nodiscard]] static const std::string& id_of(const Option& option) {
    return option.answer == "yes" ? option.question : option.answer;
  }

  // The option that has exactly this name.
  [[nodiscard]] std::optional<std::size_t> option_called(const std::string& text) const {
    for (std::size_t i = 0; i < prompt_.options.size(); ++i)
      if (plain(label(prompt_.options[i])) == text || id_of(prompt_.options[i]) == text) return i;
    return std::nullopt;
  }

  // The question and its answer that has exactly this name, among the words that are asked for: "rather not say".
  [[nodiscard]] std::optional<std::pair<std::string, std::string>> word_called(const std::string& text) const {
    for (const std::string& id : prompt_.words)
      for (const std::string& answer : base_.vocabulary.find(id)->answers)
        if (plain(base_.wording.answer(id, answer, audience_)) == text) return std::pair(id, answer);
    return std::nullopt;
  }

  // What else people call it.
  [[nodiscard]] std::vector<std::string> other_words_for(const Option& option) const {
    const bool yes_or_no = base_.vocabulary.find(option.question)->kind == QuestionKind::yes_no;
    const std::pair<std::string, std::string> what =
        yes_or_no ? std::pair("question", option.question) : std::pair("answer", option.question + "=" + option.answer);
    const auto words = base_.wording.also_called.find(what);
    return words == base_.wording.also_called.end() ? std::vector<std::string>() : words->second;
  }

  // The options in whose names or id each of these words begins a word. With a "not" they must stand there as they are.
  [[nodiscard]] std::vector<std::size_t> options_named(const Words& typed) const {
    const Words wanted = without_fillers(typed);
    const std::string whole = joined(typed);
    const bool negated = contains(typed, "not") || contains(typed, "no") || contains(typed, "without");
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < prompt_.options.size() && !wanted.empty(); ++i) {
      const std::string name = plain(label(prompt_.options[i]));
      std::string all = name + " " + id_of(prompt_.options[i]);
      for (char& c : all)
        if (std::string_view("-,()/").find(c) != std::string_view::npos) c = ' ';
      const bool as_it_is = name.starts_with(whole) || name.find(" " + whole) != std::string::npos;
      const Words parts = words_of(all);
      const bool in_words = std::all_of(wanted.begin(), wanted.end(), [&parts](const std::string& word) {
        return std::any_of(parts.begin(), parts.end(), [&word](const std::string& part) {
          return part.starts_with(word) && (word.size() > 2 || part == word);
        });
      });
      const bool called_so = contains(other_words_for(prompt_.options[i]), whole);
      if (called_so || (negated ? as_it_is : in_words)) found.push_back(i);
    }
    return found;
  }

  bool suggest(const std::string& word) {
    Words known;
    for (const Option& option : prompt_.options)
      for (const std::string& part : words_of(plain(label(option))))
        if (part.size() > 3) known.push_back(part);
    for (const std::string& id : prompt_.words) append_new(known, base_.vocabulary.find(id)->answers);
    append_new(known, {"none", "unknown"});
    // The first letter is seldom mistyped; and a "yes" to a guess is too near to the "yes" of an answer.
    std::erase_if(known, [&word](const std::string& other) { return other.front() != word.front(); });
    if (prompt_.options.size() == 1) known.clear();
    const auto near = nearest(word, known);
    if (!near) return fail(fmt::format("{} is not known here. {}", quoted(word), how_to_answer()));
    Words meant = words_of(fmt::format("{}", fmt::join(parts_, " , ")));
    std::replace(meant.begin(), meant.end(), word, *near);
    problem_.meant = joined(meant);
    return fail(fmt::format("{} is not known here. Did you mean '{}'? Type yes, or answer anew.", quoted(word), *near));
  }

  [[nodiscard]] std::string how_to_answer() const {
    if (prompt_.options.size() == 1) return "Please type yes, no or unknown.";
    if (!prompt_.options.empty())
      return "Please type the numbers that fit, such as 1 3, or none, or unknown. 3? means: not sure about 3.";
    return prompt_.hint.empty() ? "Please type a number, or unknown."
                                : "Please answer, or type unknown. " + prompt_.hint;
  }

  bool fail(std::string message) {
    problem_.message = std::move(message);
    return false;
  }

  const Prompt& prompt_;
  const KnowledgeBase& base_;
  Audience audience_;
  const Reply* before_;
  std::vector<std::string> parts_;
  Reply reply_;
  NotUnderstood problem_;
  std::string last_question_;
  std::optional<Option> last_option_;
  std::optional<double> doubt_before_;
  bool rough_ = false;
  bool nothing_ = false;
  bool affirmed_ = false;
  bool rest_unknown_ = false;
};

}  // namespace

std::variant<Reply, NotUnderstood> read_reply(const std::string& line, const Prompt& prompt, const KnowledgeBase& base,
                                              Audience audience, const Reply* before) {
  return Reader(prompt, base, audience, before).read(line);
}

Reply unknown_reply(const Prompt& prompt) {
  Reply reply;
  for (const Option& option : prompt.options) reply.said[option] = Said::unsure;
  reply.unknown.insert(prompt.numbers.begin(), prompt.numbers.end());
  reply.unknown.insert(prompt.words.begin(), prompt.words.end());
  return reply;
}

}  // namespace kneewise
