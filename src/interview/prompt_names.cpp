#include "src/interview/prompt_names.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <boost/algorithm/string/erase.hpp>
#include <locale>
#include <sstream>
#include <string_view>

#include "src/basics/lists.hpp"
#include "src/basics/text.hpp"
#include "src/interview/prompts.hpp"
#include "src/talk/phrases.hpp"
#include "src/talk/quantity.hpp"

namespace kneewise {
namespace {

constexpr std::size_t shortest_beginning = 3;  // letters; of a shorter word only the whole counts

bool begins(const std::string& typed, const std::string& word) {
  return word.starts_with(typed) && (typed.size() >= shortest_beginning || word == typed);
}

const std::string& id_of(const Option& option) {
  return option.answer == "yes" ? option.question : option.answer;
}

Words without_fillers(Words words) {
  std::erase_if(words, is_filler_in_answer);
  return words;
}

// What else people call it.
const std::vector<std::string>& other_names_of(const Option& option, const Knowledge& knowledge) {
  static const std::vector<std::string> none;
  const bool yes_or_no = knowledge.vocabulary.at(option.question).kind == QuestionKind::yes_no;
  const std::pair<std::string, std::string> what =
      yes_or_no ? std::pair("question", option.question) : std::pair("answer", option.question + "=" + option.answer);
  const auto names = knowledge.wording.also_called.find(what);
  return names == knowledge.wording.also_called.end() ? none : names->second;
}

}  // namespace

Words words_of(const std::string& text) {
  std::istringstream stream(text);
  Words words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

std::string joined(const Words& words) {
  return fmt::format("{}", fmt::join(words, " "));
}

std::string plain(std::string text) {
  boost::algorithm::erase_all(text, "\u2019");
  boost::algorithm::erase_all(text, "'");
  return lower(std::move(text));
}

std::vector<std::string> parts_of(std::string line) {
  std::replace(line.begin(), line.end(), ';', ',');
  std::vector<std::string> parts;
  std::istringstream stream(line);
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

std::string PromptNames::label(const Option& option) const {
  return option_label(prompt_, option, knowledge_, audience_);
}

std::optional<std::size_t> PromptNames::option_called(const std::string& text) const {
  for (std::size_t i = 0; i < prompt_.options.size(); ++i)
    if (plain(label(prompt_.options[i])) == text || id_of(prompt_.options[i]) == text) return i;
  return std::nullopt;
}

std::vector<std::size_t> PromptNames::options_named(const Words& typed) const {
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
      return std::any_of(parts.begin(), parts.end(), [&word](const std::string& part) { return begins(word, part); });
    });
    const bool called_so = contains(other_names_of(prompt_.options[i], knowledge_), whole);
    if (called_so || (negated ? as_it_is : in_words)) found.push_back(i);
  }
  return found;
}

std::pair<std::size_t, std::size_t> PromptNames::option_at(const Words& words, std::size_t at) const {
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

std::optional<std::pair<std::string, std::string>> PromptNames::word_called(const std::string& text) const {
  for (const std::string& id : prompt_.words)
    for (const std::string& answer : knowledge_.vocabulary.at(id).answers)
      if (plain(knowledge_.wording.answer(id, answer, audience_)) == text) return std::pair(id, answer);
  return std::nullopt;
}

bool PromptNames::names(const std::string& word, const std::string& question, const std::string& answer) const {
  if (answer.starts_with(word)) return true;
  for (const Audience audience : {Audience::person, Audience::therapist})
    for (const std::string& part : words_of(lower(knowledge_.wording.answer(question, answer, audience))))
      if (begins(word, part)) return true;
  // What people say for female and male.
  return question == "sex" && ((answer == "female" && (word == "w" || word == "woman" || word == "girl")) ||
                               (answer == "male" && (word == "man" || word == "boy")));
}

bool PromptNames::is_topic(const std::string& word) const {
  const auto named = [&](const std::string& id) {
    return id == word || contains(words_of(plain(knowledge_.wording.label(id, audience_))), word);
  };
  return std::any_of(prompt_.numbers.begin(), prompt_.numbers.end(), named) ||
         std::any_of(prompt_.words.begin(), prompt_.words.end(), named);
}

bool PromptNames::is_unit(const std::string& word) const {
  if (!unit_of(word)) return false;
  return word.size() > 1 || std::none_of(prompt_.words.begin(), prompt_.words.end(), [&](const std::string& id) {
           const auto& answers = knowledge_.vocabulary.at(id).answers;
           return std::any_of(answers.begin(), answers.end(),
                              [&](const auto& answer) { return names(word, id, answer); });
         });
}

std::optional<std::string> PromptNames::nearest_to(const std::string& word) const {
  constexpr std::size_t longer_than = 3;                 // letters of a word that is guessed
  if (prompt_.options.size() == 1) return std::nullopt;  // a "yes" to a guess is too near to the "yes" of an answer
  Words known;
  for (const Option& option : prompt_.options)
    for (const std::string& part : words_of(plain(label(option))))
      if (part.size() > longer_than) known.push_back(part);
  for (const std::string& id : prompt_.words) append_new(known, knowledge_.vocabulary.at(id).answers);
  append_new(known, {"none", "unknown"});
  // The first letter is seldom mistyped.
  std::erase_if(known, [&word](const std::string& other) { return other.front() != word.front(); });
  return nearest(word, known);
}

bool PromptNames::needs_answer(const std::string& question) const {
  const Question& own = knowledge_.vocabulary.at(question);
  return own.kind == QuestionKind::choice && !own.nothing();
}

std::string PromptNames::how_to_answer() const {
  if (prompt_.options.size() == 1) return "Please type yes, no or unknown.";
  if (!prompt_.options.empty())
    return "Please type the numbers that fit, such as 1 3, or none, or unknown. 3? means: not sure about 3.";
  return prompt_.hint.empty() ? "Please type a number, or unknown." : "Please answer, or type unknown. " + prompt_.hint;
}

}  // namespace kneewise
