// Text, numbers by chance, and dispositions.
#include <array>
#include <catch2/catch.hpp>

#include "src/basics/disposition.hpp"
#include "src/basics/random.hpp"
#include "src/basics/text.hpp"

namespace kneewise::testing {
namespace {

TEST_CASE("Text from outside shows its control characters, and is cut between letters") {
  CHECK(on_one_line("a\nb\033[1m") == "a\\x0ab\\x1b[1m");
  CHECK(on_one_line("\xC3\xA9\xC3\xA9", 2) == "\xC3\xA9...");
  CHECK(on_one_line("\xC3\xA9\xC3\xA9", 4) == "\xC3\xA9\xC3\xA9");
}

TEST_CASE("The beginning of a long text is cut between letters") {
  CHECK(shortened(std::string(60, 'x')) == std::string(60, 'x'));
  CHECK(shortened(std::string(61, 'x')) == std::string(60, 'x') + "...");
  CHECK(shortened(std::string(59, 'x') + "\u00e9") == std::string(59, 'x') + "...");
}

TEST_CASE("Text is UTF-8 or not") {
  for (const std::string& text :
       {std::string(), std::string("knee"), std::string("a\0b", 3), std::string("\u00e9t\u00e9"),
        std::string("\u4e2d\U0001F600"), std::string("\xEF\xBF\xBF")})
    CHECK(is_utf8(text));
  for (const std::string& text :
       {std::string("\xFF"), std::string("a\x80"), std::string("\xC3"), std::string("\xE2\x82"),
        std::string("\xC0\x80"),          // longer than need be
        std::string("\xED\xA0\x80"),      // half of a pair of UTF-16
        std::string("\xF4\x90\x80\x80"),  // beyond the last code point
        std::string("\xF0\x9F\x98")})
    CHECK_FALSE(is_utf8(text));
}

TEST_CASE("Columns are those of a terminal") {
  CHECK(columns("") == 0);
  CHECK(columns("knee") == 4);
  CHECK(columns("\u00e9t\u00e9 \u2013 25\u00b0") == 9);
  CHECK(columns("e\u0301") == 1);
  CHECK(columns("\u4e2d\u6587") == 4);
  CHECK(columns("\xFF\xFE") == 2);
}

TEST_CASE("SplitMix64 gives the published numbers, one by one and by place") {
  // The first numbers of the authors' own program, from 1234567.
  constexpr std::array<std::uint64_t, 5> published = {6457827717110365317U, 3203168211198807973U, 9817491932198370423U,
                                                      4593380528125082431U, 16408922859458223821U};
  SplitMix64 numbers(1234567);
  for (std::size_t place = 0; place < published.size(); ++place) {
    CHECK(numbers.next() == published.at(place));
    CHECK(SplitMix64::at(1234567, place) == published.at(place));
  }
  SplitMix64 places(1);
  for (int i = 0; i < 100; ++i) CHECK(places.below(7) < 7);
}

TEST_CASE("Urgent is urgent or graver") {
  CHECK(is_urgent(Disposition::emergency));
  CHECK(is_urgent(Disposition::urgent));
  CHECK_FALSE(is_urgent(Disposition::routine_referral));
  CHECK_FALSE(is_urgent(Disposition::inconclusive));
  CHECK_FALSE(is_urgent(Disposition::muscular));
  for (const std::string_view id : disposition_ids) CHECK(id_of(*disposition_of(id)) == id);
  CHECK_FALSE(disposition_of("grave"));
}

}  // namespace
}  // namespace kneewise::testing
