#include "src/talk/phrases.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <sstream>

#include "src/basics/text.hpp"

namespace kneewise {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::array yes_words = {"yes"sv, "y"sv, "yeah"sv, "yep"sv};
constexpr std::array no_words = {"no"sv, "nope"sv, "none"sv, "nothing"sv, "neither"sv};
constexpr std::array none_phrases = {
    "nil"sv,       "none of them"sv,  "no danger"sv, "no dangers"sv, "nothing at all"sv,
    "no muscle"sv, "none of these"sv, "no cause"sv,  "none fits"sv,  "nothing dangerous"sv};
constexpr std::array unknown_phrases = {"unknown"sv,  "dont know"sv, "do not know"sv, "not sure"sv,
                                        "unsure"sv,   "no idea"sv,   "dunno"sv,       "not known"sv,
                                        "cant say"sv, "maybe"sv,     "perhaps"sv};
constexpr std::array all_words = {"all"sv, "everything"sv};
constexpr std::array rough_words = {"about"sv, "around"sv, "roughly"sv, "over"sv, "almost"sv, "nearly"sv};

// Little words of every sentence.
constexpr std::array fillers = {"a"sv,   "also"sv, "an"sv, "and"sv,  "at"sv,  "been"sv, "for"sv,  "had"sv,
                                "has"sv, "have"sv, "i"sv,  "in"sv,   "is"sv,  "it"sv,   "its"sv,  "just"sv,
                                "my"sv,  "of"sv,   "on"sv, "that"sv, "the"sv, "them"sv, "this"sv, "with"sv};
// Of an answer: "I am 47 years old", "since two weeks or so".
constexpr std::array answer_fillers = {"&"sv,    "ago"sv,   "am"sv, "im"sv,    "old"sv,   "only"sv, "really"sv,
                                       "side"sv, "since"sv, "so"sv, "these"sv, "those"sv, "yo"sv};
// Of a question, and of names that are looked for by their words.
constexpr std::array question_fillers = {
    "about"sv,  "after"sv,    "any"sv,  "anywhere"sv, "are"sv,   "be"sv,        "by"sv,   "can"sv,   "did"sv, "do"sv,
    "does"sv,   "else"sv,     "ever"sv, "exactly"sv,  "from"sv,  "generally"sv, "get"sv,  "how"sv,   "if"sv,  "into"sv,
    "lately"sv, "like"sv,     "me"sv,   "much"sv,     "no"sv,    "none"sv,      "not"sv,  "one"sv,   "or"sv,  "other"sv,
    "please"sv, "recently"sv, "s"sv,    "than"sv,     "then"sv,  "there"sv,     "they"sv, "to"sv,    "up"sv,  "was"sv,
    "were"sv,   "what"sv,     "when"sv, "where"sv,    "which"sv, "who"sv,       "will"sv, "would"sv, "you"sv, "your"sv};
// Every second answer and question here is about these.
constexpr std::array about_knees = {"feel"sv, "hurt"sv, "knee"sv, "leg"sv, "pain"sv, "some"sv, "yes"sv};
// Said along with the name of an answer.
constexpr std::array beside_names = {"bit"sv,    "feels"sv,   "got"sv,   "hurts"sv, "knees"sv, "legs"sv,
                                     "little"sv, "painful"sv, "pains"sv, "think"sv, "very"sv};

template <typename List>
bool in(const List& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

// In small letters, without the point at the end.
std::string plain(std::string_view line) {
  std::string text = lower(trimmed(line));
  while (text.ends_with('.') || text.ends_with('!')) text.pop_back();
  return text;
}

}  // namespace

bool is_yes_word(std::string_view word) {
  return in(yes_words, word);
}

bool is_no_word(std::string_view word) {
  return in(no_words, word);
}

bool is_all_word(std::string_view word) {
  return in(all_words, word);
}

bool is_rough_word(std::string_view word) {
  return in(rough_words, word);
}

bool is_filler_in_answer(std::string_view word) {
  return in(fillers, word) || in(answer_fillers, word) || in(rough_words, word);
}

bool goes_with_name(std::string_view word) {
  return in(about_knees, word) || in(beside_names, word);
}

bool is_filler_in_question(std::string_view word) {
  return in(fillers, word) || in(question_fillers, word) || in(about_knees, word);
}

bool means_yes(std::string_view line) {
  return is_yes_word(plain(line));
}

bool means_no(std::string_view line) {
  const std::string said = plain(line);
  return said == "n" || is_no_word(said);
}

bool means_none(std::string_view line) {
  const std::string said = plain(line);
  return is_no_word(said) || in(none_phrases, said);
}

bool means_leave(std::string_view line) {
  const std::string said = lower(trimmed(line));
  return said == "quit" || said == "exit";
}

bool means_unknown(std::string_view words) {
  std::istringstream stream{std::string(words)};
  std::string said;
  for (std::string word; stream >> word;)
    if (word != "i" && word != "im" && word != "am" && word != "have") said += (said.empty() ? "" : " ") + word;
  return in(unknown_phrases, said);
}

std::string counted(std::size_t number, std::string_view noun) {
  return fmt::format("{} {}{}", number, noun, number == 1 ? "" : "s");
}

}  // namespace kneewise
