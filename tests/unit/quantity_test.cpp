// How much and how long, as people type it.
#include "src/talk/quantity.hpp"

#include <catch2/catch.hpp>
#include <sstream>

namespace kneewise::testing {
namespace {

std::vector<std::string> words_in(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

std::optional<Amount> amount_in(const std::string& text) {
  return amount_at(words_in(text), 0);
}

Question number_in(const std::string& unit) {
  Question question;
  question.kind = QuestionKind::number;
  question.unit = unit;
  return question;
}

TEST_CASE("Numbers in digits and in words, alone or with their unit") {
  CHECK(amount_in("10")->value == 10);
  CHECK(amount_in("2.5 cm")->value == 2.5);
  CHECK(amount_in("three weeks")->value == 3);
  CHECK(amount_in("twelve")->value == 12);
  CHECK(amount_in("10days")->rest == "days");
  CHECK(amount_in("47f")->rest == "f");
  CHECK(amount_in("3?")->rest == "?");
  CHECK_FALSE(amount_in("10")->rough);
  CHECK(amount_in("10 days")->words == 1);  // the unit is read by the caller
  for (const char* none : {"days", "f", "-", "?", "nan", "inf", "thirteen"}) {
    CAPTURE(none);
    CHECK_FALSE(amount_in(none));
  }
}

TEST_CASE("A range is its middle, and rough; without a unit it could be the numbers of options") {
  for (const char* range : {"2-3 weeks", "2 to 3 weeks", "2 or 3 weeks", "2 - 3 weeks", "2-3weeks"}) {
    CAPTURE(range);
    CHECK(amount_in(range)->value == 2.5);
    CHECK(amount_in(range)->rough);
  }
  CHECK(amount_in("2 to 3 weeks")->words == 3);
  CHECK(amount_in("2-3")->value == 2);
  CHECK(amount_in("2-3")->rest == "-3");
  CHECK(amount_in("2 to 3")->words == 1);
}

TEST_CASE("Vague amounts count before a unit alone") {
  CHECK(amount_in("a week")->value == 1);
  CHECK(amount_in("half a year")->value == 0.5);
  CHECK(amount_in("half a year")->words == 2);
  CHECK(amount_in("a few days")->value == 3);
  CHECK(amount_in("a few days")->rough);
  CHECK(amount_in("a couple of weeks")->value == 2);
  CHECK(amount_in("a couple of weeks")->words == 3);
  CHECK(amount_in("several months")->value == 3);
  for (const char* none : {"a", "a fall", "half", "a few", "few stairs"}) {
    CAPTURE(none);
    CHECK_FALSE(amount_in(none));
  }
}

TEST_CASE("Days that have a name") {
  CHECK(amount_in("yesterday")->value == 1);
  CHECK(amount_in("yesterday")->rest == "days");
  CHECK(amount_in("today")->value == 0);
  CHECK(amount_in("last week")->value == 7);
  CHECK(amount_in("last week")->rough);
  CHECK(amount_in("last week")->words == 2);
  CHECK_FALSE(amount_in("last"));
}

TEST_CASE("Units of time and length, singular, plural and short") {
  for (const char* unit : {"week", "weeks", "wk", "wks", "w", "Weeks"}) CHECK(unit_of(unit)->factor == 7);
  for (const char* unit : {"year", "years", "yr", "yrs", "y"}) CHECK(unit_of(unit)->factor == 365);
  CHECK(unit_of("hours")->factor == Approx(1.0 / 24));
  CHECK(unit_of("mm")->of == Unit::Of::length);
  for (const char* none : {"", "s", "f", "kg", "weekss"}) CHECK_FALSE(unit_of(none));
}

TEST_CASE("A quantity in the unit of a question, or nothing when the units do not go together") {
  CHECK(in_unit_of(number_in("days"), 3, unit_of("weeks")) == 21);
  CHECK(in_unit_of(number_in("days"), 0.5, unit_of("year")) == 183);
  CHECK(in_unit_of(number_in("years"), 24, unit_of("months")) == 2);
  CHECK(in_unit_of(number_in("minutes"), 0.5, unit_of("hour")) == 30);
  CHECK(*in_unit_of(number_in("cm"), 25, unit_of("mm")) == Approx(2.5));
  CHECK(in_unit_of(number_in("of 10"), 6, std::nullopt) == 6);
  CHECK_FALSE(in_unit_of(number_in("cm"), 3, unit_of("weeks")));
  CHECK_FALSE(in_unit_of(number_in("days"), 3, unit_of("cm")));
  CHECK_FALSE(in_unit_of(number_in("of 10"), 3, unit_of("weeks")));
}

}  // namespace
}  // namespace kneewise::testing
