#include "src/talk/quantity.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

#include "src/basics/text.hpp"

namespace kneewise {
namespace {

using Words = std::vector<std::string>;

std::string word_at(const Words& words, std::size_t at) {
  return at < words.size() ? words[at] : "";
}

// "10" or "2.5" at the beginning of a word, and what follows it.
std::optional<Amount> digits(const std::string& word) {
  Amount amount;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), amount.value);
  if (error != std::errc() || !std::isfinite(amount.value)) return std::nullopt;
  amount.rest = std::string(end, word.data() + word.size());
  return amount;
}

std::optional<double> spelt_out(const std::string& word) {
  static const Words numbers = {"zero",  "one",   "two",  "three", "four",   "five",  "six",
                                "seven", "eight", "nine", "ten",   "eleven", "twelve"};
  const auto found = std::find(numbers.begin(), numbers.end(), word);
  if (found == numbers.end()) return std::nullopt;
  return static_cast<double>(found - numbers.begin());
}

Amount between(double low, double high, std::string rest, std::size_t words) {
  return {.value = (low + high) / 2, .rough = true, .rest = std::move(rest), .words = words};
}

// "2-3 weeks" and "2 to 3 weeks". Without a unit it could as well be the numbers of options.
std::optional<Amount> range_at(const Words& words, std::size_t at, const Amount& low) {
  if (low.rest.starts_with("-")) {
    const auto high = digits(low.rest.substr(1));
    const std::string unit = high ? (high->rest.empty() ? word_at(words, at + 1) : high->rest) : "";
    if (unit_of(unit)) return between(low.value, high->value, high->rest, 1);
  }
  const std::string link = word_at(words, at + 1);
  if (low.rest.empty() && (link == "to" || link == "or" || link == "-")) {
    const auto high = digits(word_at(words, at + 2));
    const std::string unit = high ? (high->rest.empty() ? word_at(words, at + 3) : high->rest) : "";
    if (unit_of(unit)) return between(low.value, high->value, high->rest, 3);
  }
  return std::nullopt;
}

// "a", "half a", "a few", "a couple of": only before a unit.
std::optional<Amount> vague_at(const Words& words, std::size_t at) {
  Amount amount{.value = 1, .words = 0};
  const auto take = [&](const char* word) {
    const bool there = word_at(words, at + amount.words) == word;
    if (there) ++amount.words;
    return there;
  };
  const bool one = take("a") || take("an");
  if (take("half")) {
    amount.value = 0.5;
    (void)(take("a") || take("an"));
  } else if (take("few") || take("several")) {
    amount.value = 3;
    amount.rough = true;
  } else if (take("couple")) {
    amount.value = 2;
    amount.rough = true;
    (void)take("of");
  } else if (!one) {
    return std::nullopt;
  }
  return unit_of(word_at(words, at + amount.words)) ? std::optional(amount) : std::nullopt;
}

// "yesterday", "last week": how many days ago.
std::optional<Amount> day_at(const Words& words, std::size_t at) {
  static const std::map<std::string, Amount> days = {
      {"today", {0, false, "days", 1}},        {"tonight", {0, false, "days", 1}},
      {"this morning", {0, false, "days", 2}}, {"yesterday", {1, false, "days", 1}},
      {"last night", {1, false, "days", 2}},   {"last week", {7, true, "days", 2}},
      {"last month", {30, true, "days", 2}},   {"last year", {365, true, "days", 2}}};
  for (const std::string& name : {word_at(words, at), word_at(words, at) + " " + word_at(words, at + 1)})
    if (const auto found = days.find(name); found != days.end()) return found->second;
  return std::nullopt;
}

}  // namespace

std::optional<Amount> amount_at(const Words& words, std::size_t at) {
  if (auto number = digits(words[at])) {
    if (auto range = range_at(words, at, *number)) return range;
    return number;
  }
  if (const auto number = spelt_out(words[at])) return Amount{.value = *number};
  if (auto amount = vague_at(words, at)) return amount;
  return day_at(words, at);
}

std::optional<Unit> unit_of(const std::string& word) {
  constexpr double minutes_a_day = 24.0 * 60;
  static const std::map<std::string, Unit> units = {{"minute", {Unit::Of::time, 1 / minutes_a_day}},
                                                    {"min", {Unit::Of::time, 1 / minutes_a_day}},
                                                    {"hour", {Unit::Of::time, 1.0 / 24}},
                                                    {"hr", {Unit::Of::time, 1.0 / 24}},
                                                    {"h", {Unit::Of::time, 1.0 / 24}},
                                                    {"day", {Unit::Of::time, 1}},
                                                    {"d", {Unit::Of::time, 1}},
                                                    {"week", {Unit::Of::time, 7}},
                                                    {"wk", {Unit::Of::time, 7}},
                                                    {"w", {Unit::Of::time, 7}},
                                                    {"month", {Unit::Of::time, 30}},
                                                    {"year", {Unit::Of::time, 365}},
                                                    {"yr", {Unit::Of::time, 365}},
                                                    {"y", {Unit::Of::time, 365}},
                                                    {"cm", {Unit::Of::length, 1}},
                                                    {"mm", {Unit::Of::length, 0.1}}};
  std::string singular = lower(word);
  if (singular.size() > 2 && singular.back() == 's') singular.pop_back();
  const auto unit = units.find(singular);
  return unit == units.end() ? std::nullopt : std::optional(unit->second);
}

std::optional<double> in_unit_of(const Question& question, double value, const std::optional<Unit>& unit) {
  if (!unit) return value;
  static const std::map<std::string, double> days_in = {
      {"minutes", 1.0 / (24 * 60)}, {"days", 1}, {"weeks", 7}, {"years", 365}};
  if (unit->of == Unit::Of::length) return question.unit == "cm" ? std::optional(value * unit->factor) : std::nullopt;
  const auto days = days_in.find(question.unit);
  if (days == days_in.end()) return std::nullopt;
  return std::round(value * unit->factor / days->second);
}

}  // namespace kneewise
