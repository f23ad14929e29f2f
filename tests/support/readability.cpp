#include "tests/support/readability.hpp"

#include <algorithm>
#include <cctype>
#include <string_view>
#include <vector>

namespace kneewise::testing {
namespace {

bool is_vowel(char c) {
  return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

std::string without_brackets(const std::string& text) {
  std::string rest;
  int depth = 0;
  for (const char c : text) {
    if (c == '(') ++depth;
    if (depth == 0) rest += c;
    if (c == ')' && depth > 0) --depth;
  }
  return rest;
}

// Words in lower case; a hyphen parts words, an apostrophe does not.
std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : text + " ") {
    const auto letter = static_cast<unsigned char>(c);
    if (std::isalpha(letter) != 0) {
      word += static_cast<char>(std::tolower(letter));
    } else if (c != '\'' && !word.empty()) {
      words.push_back(word);
      word.clear();
    }
  }
  return words;
}

int syllables(std::string word) {
  if (word.size() <= 3) return 1;
  // A silent ending: "makes", "walked", "knee" keeps its e.
  const auto ends = [&word](std::string_view end) { return word.ends_with(end); };
  const auto before = [&word](std::size_t from_end) { return word[word.size() - 1 - from_end]; };
  if (ends("es") && std::string_view("laeiouysxz").find(before(2)) == std::string_view::npos) {
    word.resize(word.size() - 2);
  } else if (ends("ed") && before(2) != 't' && before(2) != 'd') {
    word.resize(word.size() - 2);
  } else if (ends("e") && std::string_view("laeiouy").find(before(1)) == std::string_view::npos) {
    word.resize(word.size() - 1);
  }
  int count = 0;
  for (std::size_t i = 0; i < word.size(); ++i)
    if (is_vowel(word[i]) && (i == 0 || !is_vowel(word[i - 1]))) ++count;
  return std::max(count, 1);
}

std::size_t sentence_count(const std::string& text) {
  std::size_t count = 0;
  bool words = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (std::isalpha(static_cast<unsigned char>(text[i])) != 0) words = true;
    const bool stop = std::string_view(".?!").find(text[i]) != std::string_view::npos;
    if (words && stop && (i + 1 == text.size() || text[i + 1] == ' ')) {
      ++count;
      words = false;
    }
  }
  return count + (words ? 1 : 0);
}

}  // namespace

std::size_t word_count(const std::string& text) {
  return words_of(text).size();
}

double reading_grade(const std::string& text, const std::set<std::string>& allowed) {
  const std::string plain = without_brackets(text);
  const std::vector<std::string> words = words_of(plain);
  if (words.empty()) return 0;
  int count = 0;
  for (const std::string& word : words) count += allowed.contains(word) ? 1 : syllables(word);
  const auto word_total = static_cast<double>(words.size());
  const auto sentences = static_cast<double>(std::max<std::size_t>(1, sentence_count(plain)));
  return (0.39 * word_total / sentences) + (11.8 * count / word_total) - 15.59;
}

}  // namespace kneewise::testing
