#include "engine/source.hpp"

#include <catch2/catch.hpp>

#include "engine/error.hpp"

using engine::Error;
using engine::Expression;
using engine::read_source;
using Kind = engine::Expression::Kind;

namespace {

using Words = std::vector<std::string>;

// An expression in one line that tells the kinds apart: [list], 'symbol, "string", ?variable, #number, <connective>.
std::string shown(const Expression& expression) {
  std::string items;
  switch (expression.kind) {
    case Kind::list:
      for (const Expression& item : expression.items) items += (items.empty() ? "" : " ") + shown(item);
      return "[" + items + "]";
    case Kind::symbol: return "'" + expression.text;
    case Kind::string: return "\"" + expression.text + "\"";
    case Kind::variable: return expression.text;
    case Kind::number: return "#" + expression.text;
    case Kind::connective: return "<" + expression.text + ">";
  }
  return "?";
}

Words read(const std::string& text) {
  Words all;
  for (const Expression& expression : read_source(text, "some.clp")) all.push_back(shown(expression));
  return all;
}

Error::Details error_of(const std::string& text) {
  try {
    (void)read_source(text, "some.clp");
  } catch (const Error& error) {
    return error.details();
  }
  FAIL("it was read");
  return {};
}

std::string repeated(const std::string& text, int times) {
  std::string result;
  for (int i = 0; i < times; ++i) result += text;
  return result;
}

}  // namespace

TEST_CASE("A source without anything in it reads as nothing") {
  CHECK(read("").empty());
  CHECK(read(" \t\r\n\f\v\n").empty());
  CHECK(read("; only a comment").empty());
}

TEST_CASE("Brackets read as lists of lists") {
  CHECK(read("(defrule name (a b) ((c)) ())") == Words{"['defrule 'name ['a 'b] [['c]] []]"});
  CHECK(read("(a)(b) c") == Words{"['a]", "['b]", "'c"});
}

TEST_CASE("A comment ends with its line, and brackets and quotes in it count for nothing") {
  CHECK(read("(a ; not ) and not \" here\n b);)\n(c)") == Words{"['a 'b]", "['c]"});
  CHECK(read("(a;comment without a blank\nb)") == Words{"['a 'b]"});
}

TEST_CASE("A string is read without its quotes, with brackets, comments and line ends as they are") {
  CHECK(read("\"(a) ; b\n c\"") == Words{"\"(a) ; b\n c\""});
  CHECK(read("\"\"") == Words{"\"\""});
  CHECK(read("(text\"touching\"words)") == Words{"['text \"touching\" 'words]"});
}

TEST_CASE("A backslash in a string takes the next character as it is") {
  CHECK(read(R"("say \"no\" now")") == Words{"\"say \"no\" now\""});
  CHECK(read(R"("back\\slash" after)") == Words{"\"back\\slash\"", "'after"});
  CHECK(read(R"("\n")") == Words{"\"n\""});  // as CLIPS does: no line end
}

TEST_CASE("Letters outside ASCII stay whole in strings and symbols") {
  CHECK(read("(außen \"колено 膝\")") == Words{"['außen \"колено 膝\"]"});
}

TEST_CASE("Connectives of constraints are tokens of their own, with or without blanks") {
  CHECK(read("(answer a|b)") == Words{"['answer 'a <|> 'b]"});
  CHECK(read("(answer ~a&~b)") == Words{"['answer <~> 'a <&> <~> 'b]"});
  CHECK(read("(answer ?n&:(> ?n 5))") == Words{"['answer ?n <&> <:> ['> ?n #5]]"});
  CHECK(read("(answer ?n&=(+ 1 2))") == Words{"['answer ?n <&> <=> ['+ #1 #2]]"});
  CHECK(read("(answer a | b)") == Words{"['answer 'a <|> 'b]"});
}

TEST_CASE("An arrow and a comparison are symbols, not connectives") {
  CHECK(read("=> >= <> <-") == Words{"'=>", "'>=", "'<>", "'<-"});
}

TEST_CASE("Variables are single, of several fields, or without a name") {
  CHECK(read("?x $?rest ? $? ?*global*") == Words{"?x", "$?rest", "?", "$?", "?*global*"});
  CHECK(read("$") == Words{"'$"});
}

TEST_CASE("Numbers are told from symbols that look a little like them") {
  CHECK(read("0 -3 +4 1.0 .5 1e5 2.5E-3") == Words{"#0", "#-3", "#+4", "#1.0", "#.5", "#1e5", "#2.5E-3"});
  CHECK(read("- + e a1 S058 months-3 bsr-2006") == Words{"'-", "'+", "'e", "'a1", "'S058", "'months-3", "'bsr-2006"});
}

TEST_CASE("Each expression knows the line on which it begins") {
  const auto expressions = read_source("; first\n(a\n  \"two\nlines\" b\n\n  (c))\n(d)", "some.clp");
  REQUIRE(expressions.size() == 2);
  CHECK(expressions[0].line == 2);
  REQUIRE(expressions[0].items.size() == 4);
  CHECK(expressions[0].items[0].line == 2);
  CHECK(expressions[0].items[1].line == 3);
  CHECK(expressions[0].items[2].line == 4);
  CHECK(expressions[0].items[3].line == 6);
  CHECK(expressions[0].items[3].items[0].line == 6);
  CHECK(expressions[1].line == 7);
}

TEST_CASE("Line ends of other systems count as one line") {
  CHECK(read_source("(a)\r\n(b)", "some.clp")[1].line == 2);
}

TEST_CASE("A list is known by the symbol at its head") {
  const auto expressions = read_source("(defrule a) (\"defrule\" a) () defrule ((defrule))", "some.clp");
  REQUIRE(expressions.size() == 5);
  CHECK(expressions[0].is_list("defrule"));
  CHECK_FALSE(expressions[0].is_list("deffacts"));
  for (std::size_t i = 1; i < expressions.size(); ++i) CHECK_FALSE(expressions[i].is_list("defrule"));
}

TEST_CASE("A bracket that is never closed is an error at the line where it was opened") {
  const auto details = error_of("(a)\n(b\n  (c)\n\n");
  CHECK(details.operation == "read");
  CHECK(details.file == "some.clp");
  CHECK(details.line == 2);
  CHECK(details.text == "the bracket opened here is never closed");
}

TEST_CASE("Of several unclosed brackets the innermost is named") {
  CHECK(error_of("(a\n (b\n  (c").line == 3);
}

TEST_CASE("A closing bracket too many is an error at its line") {
  const auto details = error_of("(a)\n\n (b))\n(c)");
  CHECK(details.line == 3);
  CHECK(details.text == "a closing bracket that nothing opened");
}

TEST_CASE("A string that never ends is an error at the line where it begins") {
  const auto details = error_of("(a\n \"b)\n(c)\n");
  CHECK(details.line == 2);
  CHECK(details.text == "the string that begins here never ends");
  CHECK(error_of("\"ends in a backslash\\").text == "the string that begins here never ends");
  CHECK(error_of("\"ends in a quote that is escaped\\\"").text == "the string that begins here never ends");
}

TEST_CASE("Brackets may be nested deep, but not without end") {
  CHECK(read(repeated("(", 200) + repeated(")", 200)) == Words{repeated("[", 200) + repeated("]", 200)});
  const auto details = error_of("(a)\n" + repeated("(", 201) + repeated(")", 201));
  CHECK(details.line == 2);
  CHECK(details.text == "brackets are nested more than 200 deep");
  CHECK(error_of(repeated("(", 1'000'000)).text == "brackets are nested more than 200 deep");
}

TEST_CASE("Depth is counted in each place, not added up over a file") {
  CHECK(read(repeated("((a))\n", 500)).size() == 500);
}
