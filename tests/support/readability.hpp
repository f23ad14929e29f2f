#pragma once

#include <set>
#include <string>

namespace kneewise::testing {

/// The reading grade of a text after Flesch and Kincaid (1975): the US school year that it takes to follow it.
/// 0.39 words/sentence + 11.8 syllables/word - 15.59. Syllables are counted by groups of vowels, which is right for
/// most English words. What stands in brackets (Latin and medical names) is left out, and words in `allowed` count as
/// one syllable each: names that everybody is told, such as ambulance.
[[nodiscard]] double reading_grade(const std::string& text, const std::set<std::string>& allowed);

/// How many words a text has.
[[nodiscard]] std::size_t word_count(const std::string& text);

}  // namespace kneewise::testing
