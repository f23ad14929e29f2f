#include "src/talk/phrases.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>
#include <sstream>

#include "src/basics/text.hpp"

namespace kneewise {
namespace {

constexpr auto yes_words = std::to_array<std::string_view>({"yes", "y", "yeah", "yep"});
constexpr auto no_words = std::to_array<std::string_view>({"no", "nope", "none", "nothing", "neither"});
constexpr auto none_phrases =
    std::to_array<std::string_view>({"nil", "none of them", "no danger", "no dangers", "nothing at all", "no muscle",
                                     "none of these", "no cause", "none fits", "nothing dangerous"});
constexpr auto unknown_phrases =
    std::to_array<std::string_view>({"unknown", "dont know", "do not know", "not sure", "unsure", "no idea", "dunno",
                                     "not known", "cant say", "maybe", "perhaps"});
constexpr auto all_words = std::to_array<std::string_view>({"all", "everything"});
constexpr auto rough_words =
    std::to_array<std::string_view>({"about", "around", "roughly", "over", "almost", "nearly"});

// Little words of every sentence.
constexpr auto fillers = std::to_array<std::string_view>({"a",   "also", "an", "and",  "at",  "been", "for",  "had",
                                                          "has", "have", "i",  "in",   "is",  "it",   "its",  "just",
                                                          "my",  "of",   "on", "that", "the", "them", "this", "with"});
// Of an answer: "I am 47 years old", "since two weeks or so".
constexpr auto answer_fillers = std::to_array<std::string_view>(
    {"&", "ago", "am", "im", "old", "only", "really", "side", "since", "so", "these", "those", "yo"});
// Of a question, and of names that are looked for by their words.
constexpr auto question_fillers = std::to_array<std::string_view>(
    {"about",  "after",    "any",  "anywhere", "are",   "be",        "by",   "can",   "did", "do",
     "does",   "else",     "ever", "exactly",  "from",  "generally", "get",  "how",   "if",  "into",
     "lately", "like",     "me",   "much",     "no",    "none",      "not",  "one",   "or",  "other",
     "please", "recently", "s",    "than",     "then",  "there",     "they", "to",    "up",  "was",
     "were",   "what",     "when", "where",    "which", "who",       "will", "would", "you", "your"});
// Every second answer and question here is about these.
constexpr auto about_knees = std::to_array<std::string_view>({"feel", "hurt", "knee", "leg", "pain", "some", "yes"});
// Said along with the name of an answer.
constexpr auto beside_names = std::to_array<std::string_view>(
    {"bit", "feels", "got", "hurts", "knees", "legs", "little", "painful", "pains", "think", "very"});

bool in(std::span<const std::string_view> list, std::string_view word) {
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
