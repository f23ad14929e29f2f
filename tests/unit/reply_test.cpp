// What is typed at a prompt, and what it is taken for.
#include "src/interview/reply.hpp"

#include <catch2/catch.hpp>

#include "tests/support/kb.hpp"
#include "tests/support/pages.hpp"

namespace kneewise::testing {
namespace {

NotUnderstood not_understood(const std::string& line, const Prompt& prompt) {
  const auto read = read_reply(line, prompt, shipped_knowledge(), Audience::person);
  CAPTURE(line);
  REQUIRE(std::holds_alternative<NotUnderstood>(read));
  return std::get<NotUnderstood>(read);
}

std::string problem_with(const std::string& line, const Prompt& prompt) {
  return not_understood(line, prompt).message;
}

// What a change says: the line, after what was said before.
Reply changed(const std::string& line, const std::string& before, const Prompt& prompt) {
  const Reply said = reply_to(before, prompt);
  const auto read = read_reply(line, prompt, shipped_knowledge(), Audience::person, &said);
  CAPTURE(line);
  if (const auto* problem = std::get_if<NotUnderstood>(&read)) FAIL(problem->message);
  return std::get<Reply>(read);
}

TEST_CASE("Numbers choose, a question mark is doubt, and the others are denied") {
  const Reply reply = reply_to("2 5 8?", page("now"));
  CHECK(reply.said.at({"hot-red-swollen-joint", "yes"}) == Said::yes);
  CHECK(reply.said.at({"cannot-bear-weight", "yes"}) == Said::yes);
  CHECK(reply.said.at({"bladder-bowel-change", "yes"}) == Said::unsure);
  CHECK(reply.said.at({"fever", "yes"}) == Said::no);
  CHECK(reply_to("2, 5; 8?", page("now")) == reply);
  CHECK(reply_to(" 2 5  8? ", page("now")) == reply);
}

TEST_CASE("None denies all; an empty line, a number too high and a strange word are explained and lose nothing") {
  const Prompt now = page("now");
  for (const auto& [option, said] : reply_to("none", now).said) CHECK(said == Said::no);
  CHECK(reply_to("none", now).said.size() == now.options.size());
  CHECK_THAT(problem_with("", now), Catch::Contains("Please type the numbers"));
  CHECK(problem_with("99", now) == "There is no 99 here: the numbers go from 1 to 8.");
  CHECK_THAT(problem_with("0", now), Catch::Contains("There is no 0 here"));
  CHECK_THAT(problem_with("1.5", now), Catch::Contains("There is no 1.5 here"));
  CHECK_THAT(problem_with("not fever", now), Catch::Contains("name only what fits"));
  CHECK_THAT(problem_with("2 not 3", now), Catch::Contains("name only what fits"));
  CHECK_THAT(problem_with("fevr", now), Catch::Contains("Did you mean 'fever'?"));
  CHECK_THAT(problem_with("\x01\xff", now), Catch::Contains("is not known here"));
  CHECK_THAT(problem_with("nan", now), Catch::Contains("not known here") || Catch::Contains("There is no"));
}

TEST_CASE("Names, beginnings and several words choose too") {
  CHECK(reply_to("fever", page("now")).said.at({"fever", "yes"}) == Said::yes);
  CHECK(reply_to("chills", page("now")).said.at({"chills-or-unwell", "yes"}) == Said::yes);
  CHECK(reply_to("left, inner side of the knee", page("where")).order == std::vector<std::string>{"knee-inner"});
}

TEST_CASE("People say none, all and unknown in many words") {
  const Prompt now = page("now");
  for (const char* line : {"none.", "No.", "no, none", "none of these", "nothing", "Nope!"})
    CHECK(reply_to(line, now) == reply_to("none", now));
  for (const char* line : {"don't know", "dont know", "I don\u2019t know", "i am not sure", "not sure.", "no idea"})
    CHECK(reply_to(line, now) == unknown_reply(now));
  for (const auto& [option, said] : reply_to("all", now).said) CHECK(said == Said::yes);
  CHECK(reply_to("3 not sure", now).said.at({"fever", "yes"}) == Said::unsure);
  const Prompt fever{.id = "fever", .options = {{"fever", "yes"}}};
  for (const char* line : {"yes.", "Yeah", "y", "1"})
    CHECK(reply_to(line, fever).said.at({"fever", "yes"}) == Said::yes);
  CHECK(reply_to("probably not", fever).certainty.at("fever") == 0.7);
  CHECK(reply_to("probably not", fever).said.at({"fever", "yes"}) == Said::no);
  for (const char* line : {"6 getting better", "6/10 better", "6 out of 10, getting better"})
    CHECK(reply_to(line, page("severity")).words.at("course") == "improving");
  CHECK(reply_to("6/10 better", page("severity")).numbers.at("severity") == 6);
  CHECK(reply_to("2+3", now) == reply_to("2 3", now));
  CHECK(problem_with("yes no", fever) == "Please type yes, no or unknown.");
}

TEST_CASE("Unknown leaves open what was not named") {
  const Reply reply = reply_to("2, unknown", page("now"));
  CHECK(reply.said.at({"hot-red-swollen-joint", "yes"}) == Said::yes);
  CHECK(reply.said.at({"fever", "yes"}) == Said::unsure);
  const Reply side = reply_to("3, unknown", page("where"));  // the side is not known, the other places are not sore
  CHECK(side.unknown == std::set<std::string>{"side"});
  CHECK(side.said.at({"pain-zone", "calf"}) == Said::no);
}

TEST_CASE("Words that contradict each other are asked back, and what was clear is kept") {
  const Prompt person = page("person");
  CHECK_THAT(problem_with("29 m f", person), Catch::Contains("both said"));
  CHECK(not_understood("29 m f", person).kept == "29");
  CHECK_THAT(problem_with("29 31 f", person), Catch::Contains("29 and 31 were both said"));
  const NotUnderstood sides = not_understood("left right 3", page("where"));
  CHECK_THAT(sides.message, Catch::Contains("is it both?"));
  CHECK(sides.meant == "both 3");
  CHECK(sides.kept == "3");
  CHECK_THAT(problem_with("sudden gradual, 3 weeks", page("began")), Catch::Contains("Only one of these"));
  CHECK_THAT(problem_with("none 3", page("now")), Catch::Contains("which of the two?"));
  CHECK_THAT(problem_with("3 3?", page("now")), Catch::Contains("in two ways"));
}

TEST_CASE("A name that fits several options lists them, and a slip of the finger can be confirmed") {
  const std::string message = problem_with("left outer", page("where"));
  CHECK_THAT(message, Catch::Contains("3 outer side of the knee, 10 outer side of the thigh"));
  CHECK(reply_to("left outer thigh", page("where")).order == std::vector<std::string>{"thigh-outer"});
  CHECK(reply_to("left knee front", page("where")).order == std::vector<std::string>{"knee-front"});
  CHECK(not_understood("rigth 3", page("where")).meant == "right 3");
}

TEST_CASE("What is missing is asked for, and what was typed is kept") {
  CHECK_THAT(problem_with("3 5", page("where")), Catch::Contains("Which leg hurts?"));
  CHECK(not_understood("3 5", page("where")).kept == "3 5");
  CHECK_THAT(problem_with("f", page("person")), Catch::Contains("How old are you?"));
  CHECK_THAT(problem_with("none", page("person")), Catch::Contains("47 f"));  // nobody is no years old
}

TEST_CASE("What is typed is never shown raw") {
  const std::string message = problem_with("\x1b[31mred", page("now"));
  CHECK_THAT(message, !Catch::Contains("\x1b") && Catch::Contains("x1b"));
  CHECK_THAT(problem_with("\u009bred", page("now")), !Catch::Contains("\u009b"));
}

TEST_CASE("Age and sex stand in one line, in either order") {
  for (const char* line : {"47 f", "f 47", "47f", "47, female", "47 woman", "47 years female", "47 w",
                           "age: 47, sex: f", "i am a 47 year old woman"}) {
    const Reply reply = reply_to(line, page("person"));
    CHECK(reply.numbers.at("age") == 47);
    CHECK(reply.words.at("sex") == "female");
  }
  CHECK_THAT(problem_with("470 f", page("person")), Catch::Contains("470 is not possible here"));
  CHECK(reply_to("47", page("person")).unknown == std::set<std::string>{"sex"});
}

TEST_CASE("Where it hurts: the side in words, the worst place first") {
  const Answers answers = after({{"where", "left 5 3"}});
  CHECK(answers.at("side").chosen == std::vector<std::string>{"left"});
  CHECK(answers.at("worst-zone").chosen == std::vector<std::string>{"knee-above"});
  CHECK(answers.at("pain-zone").chosen == std::vector<std::string>{"knee-above", "knee-outer"});
  CHECK(answers.at("pain-zone").others_denied);
  CHECK_THAT(problem_with("left", page("where")), Catch::Contains("name the numbers"));
  CHECK_FALSE(after({{"where", "left 3 14"}}).at("pain-zone").others_denied);
  CHECK(after({{"where", "left 3 14"}, {"elsewhere", "1"}}).at("pain-zone").others_denied);
}

TEST_CASE("A time fills how long it lasts, and with an injury its day") {
  const Answers answers = after({{"began", "1, 3 weeks"}});
  CHECK(answers.at("onset").chosen == std::vector<std::string>{"sudden-injury"});
  CHECK(answers.at("duration").chosen == std::vector<std::string>{"weeks"});
  CHECK(answers.at("injury-age-days").number == 21);
  CHECK(after({{"began", "10 days unknown"}}).at("duration").chosen == std::vector<std::string>{"days"});
  const auto lasts = [](const std::string& line) {
    return after({{"began", "3, " + line}}).at("duration").chosen.front();
  };
  CHECK(lasts("two weeks") == "weeks");
  CHECK(lasts("half a year") == "months");
  CHECK(lasts("a few days") == "days");
  CHECK(lasts("since yesterday") == "days");
  CHECK(lasts("about 2-3 weeks") == "weeks");
  CHECK(lasts("a year ago") == "years");
  CHECK(lasts("months") == "months");
  CHECK(lasts("14 days") == "weeks");
  CHECK(after({{"began", "1 about 2 weeks"}}).at("injury-age-days").number == 14);
  CHECK(after({{"began", "1, since yesterday"}}).at("injury-age-days").number == 1);
  CHECK(after({{"began", "1, twelve days"}}).at("injury-age-days").number == 12);
  CHECK(after({{"began", "1, a few days"}}).at("injury-age-days").certainty < 1);
  CHECK(after({{"began", "3 2years"}}).at("duration").chosen == std::vector<std::string>{"years"});
  CHECK_FALSE(after({{"began", "3, 3 weeks"}}).contains("injury-age-days"));
  CHECK_THAT(problem_with("10 days", page("began")), Catch::Contains("How did the pain begin"));
  CHECK_FALSE(after({{"began", "10 days unknown"}}).at("onset").known);
}

TEST_CASE("Probably and a certainty in brackets belong to what was said last") {
  const Prompt now = page("now");
  CHECK(reply_to("3 probably", now).certainty.at("fever") == 0.7);
  CHECK(reply_to("3 (0.6)", now).certainty.at("fever") == 0.6);
  CHECK(after({{"now", "3 (0.6)"}}).at("fever").certainty == 0.6);
  CHECK_THAT(problem_with("3 (6)", now), Catch::Contains("from 0 to 1"));
  CHECK(reply_to("probably 3", now).certainty.at("fever") == 0.7);
  CHECK(reply_to("3(0.6)", now).certainty.at("fever") == 0.6);
  CHECK_THAT(problem_with("probably", now), Catch::Contains("say first"));
  const Reply second = reply_to("5, maybe 4", now);  // the doubt is about what follows it
  CHECK(second.certainty.at("chills-or-unwell") == 0.5);
  CHECK_FALSE(second.certainty.contains("cannot-bear-weight"));
  for (const char* line : {"fever?", "3 ?", "fever ?"})
    CHECK(reply_to(line, now).said.at({"fever", "yes"}) == Said::unsure);
  CHECK(reply_to("2 probably", page("illnesses")).said.at({"history", "dvt-or-clot"}) == Said::unsure);
}

TEST_CASE("What people say along with an answer, and other words for it") {
  const Prompt now = page("now");
  CHECK(reply_to("hot knee", now).said.at({"hot-red-swollen-joint", "yes"}) == Said::yes);
  CHECK(reply_to("temperature", now).said.at({"fever", "yes"}) == Said::yes);
  CHECK(reply_to("shivering", now).said.at({"chills-or-unwell", "yes"}) == Said::yes);
  CHECK_THAT(problem_with("dont", now), !Catch::Contains("Did you mean"));
  CHECK_THAT(problem_with("fevr", now), Catch::Contains("Did you mean 'fever'"));
}

TEST_CASE("None is no answer where one must be so") {
  for (const char* id : {"who", "began"})
    CHECK_THAT(problem_with("none", page(id)), Catch::Contains("One of these must be so"));
}

TEST_CASE("A change keeps what it does not name") {
  const Reply older = changed("48", "47 f", page("person"));
  CHECK(older.numbers.at("age") == 48);
  CHECK(older.words.at("sex") == "female");
  CHECK(older.unknown.empty());
  const Reply other_side = changed("right", "left 3 5", page("where"));
  CHECK(other_side.words.at("side") == "right");
  CHECK(other_side.order == std::vector<std::string>{"knee-outer", "knee-above"});
  CHECK(changed("4", "left 3 5", page("where")).order == std::vector<std::string>{"knee-back"});
  CHECK(changed("4", "left 3 5", page("where")).words.at("side") == "left");
  const Reply longer = changed("months", "1, 10 days", page("began"));
  CHECK(longer.said.at({"onset", "sudden-injury"}) == Said::yes);
  CHECK(longer.said.at({"duration", "days"}) == Said::no);
  CHECK_FALSE(longer.numbers.contains("injury-age-days"));
  CHECK(changed("none", "2 3", page("now")).said.at({"fever", "yes"}) == Said::no);
  CHECK(changed("3", "2 5?", page("now")).said.at({"cannot-bear-weight", "yes"}) == Said::no);
}

}  // namespace
}  // namespace kneewise::testing
