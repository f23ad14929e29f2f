// The interview: replies, what they amount to, and which prompt is next.
#include "src/interview/interview.hpp"

#include <catch2/catch.hpp>

#include "src/interview/record.hpp"
#include "src/interview/simulated.hpp"
#include "src/interview/reply.hpp"
#include "src/reasoning/assess.hpp"
#include "tests/support/kb.hpp"

namespace kneewise::testing {
namespace {

using Json = nlohmann::ordered_json;

Prompt screen(const std::string& id) {
  for (const ScreenText& text : shipped_knowledge().screens)
    if (text.id == id)
      return {.id = id,
              .ask = text.ask,
              .hint = text.hint,
              .options = text.options,
              .numbers = text.numbers,
              .words = text.words,
              .more = text.more};
  throw std::runtime_error("no screen " + id);
}

Reply reply_to(const std::string& line, const Prompt& prompt) {
  const auto read = read_reply(line, prompt, shipped_knowledge(), Audience::person);
  CAPTURE(line);
  if (const auto* problem = std::get_if<NotUnderstood>(&read)) FAIL(problem->message);
  return std::get<Reply>(read);
}

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

Answers after(const std::vector<std::pair<std::string, std::string>>& said, const Answers& given = {}) {
  std::vector<Exchange> exchanges;
  for (const auto& [id, line] : said) exchanges.push_back({screen(id), reply_to(line, screen(id))});
  return answers_of_exchanges(shipped_knowledge().vocabulary, given, exchanges);
}

TEST_CASE("Numbers choose, a question mark is doubt, and the others are denied") {
  const Reply reply = reply_to("2 5 8?", screen("now"));
  CHECK(reply.said.at({"hot-red-swollen-joint", "yes"}) == Said::yes);
  CHECK(reply.said.at({"cannot-bear-weight", "yes"}) == Said::yes);
  CHECK(reply.said.at({"bladder-bowel-change", "yes"}) == Said::unsure);
  CHECK(reply.said.at({"fever", "yes"}) == Said::no);
  CHECK(reply_to("2, 5; 8?", screen("now")) == reply);
  CHECK(reply_to(" 2 5  8? ", screen("now")) == reply);
}

TEST_CASE("None denies all; an empty line, a number too high and a strange word are explained and lose nothing") {
  const Prompt now = screen("now");
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
  CHECK(reply_to("fever", screen("now")).said.at({"fever", "yes"}) == Said::yes);
  CHECK(reply_to("chills", screen("now")).said.at({"chills-or-unwell", "yes"}) == Said::yes);
  CHECK(reply_to("left, inner side of the knee", screen("where")).order == std::vector<std::string>{"knee-inner"});
}

TEST_CASE("People say none, all and unknown in many words") {
  const Prompt now = screen("now");
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
    CHECK(reply_to(line, screen("severity")).words.at("course") == "improving");
  CHECK(reply_to("6/10 better", screen("severity")).numbers.at("severity") == 6);
  CHECK(reply_to("2+3", now) == reply_to("2 3", now));
  CHECK(problem_with("yes no", fever) == "Please type yes, no or unknown.");
}

TEST_CASE("Unknown leaves open what was not named") {
  const Reply reply = reply_to("2, unknown", screen("now"));
  CHECK(reply.said.at({"hot-red-swollen-joint", "yes"}) == Said::yes);
  CHECK(reply.said.at({"fever", "yes"}) == Said::unsure);
  const Reply side = reply_to("3, unknown", screen("where"));  // the side is not known, the other places are not sore
  CHECK(side.unknown == std::set<std::string>{"side"});
  CHECK(side.said.at({"pain-zone", "calf"}) == Said::no);
}

TEST_CASE("Words that contradict each other are asked back, and what was clear is kept") {
  const Prompt person = screen("person");
  CHECK_THAT(problem_with("29 m f", person), Catch::Contains("both said"));
  CHECK(not_understood("29 m f", person).kept == "29");
  CHECK_THAT(problem_with("29 31 f", person), Catch::Contains("29 and 31 were both said"));
  const NotUnderstood sides = not_understood("left right 3", screen("where"));
  CHECK_THAT(sides.message, Catch::Contains("is it both?"));
  CHECK(sides.meant == "both 3");
  CHECK(sides.kept == "3");
  CHECK_THAT(problem_with("sudden gradual, 3 weeks", screen("began")), Catch::Contains("Only one of these"));
  CHECK_THAT(problem_with("none 3", screen("now")), Catch::Contains("which of the two?"));
  CHECK_THAT(problem_with("3 3?", screen("now")), Catch::Contains("in two ways"));
}

TEST_CASE("A name that fits several options lists them, and a slip of the finger can be confirmed") {
  const std::string message = problem_with("left outer", screen("where"));
  CHECK_THAT(message, Catch::Contains("3 outer side of the knee, 10 outer side of the thigh"));
  CHECK(reply_to("left outer thigh", screen("where")).order == std::vector<std::string>{"thigh-outer"});
  CHECK(reply_to("left knee front", screen("where")).order == std::vector<std::string>{"knee-front"});
  CHECK(not_understood("rigth 3", screen("where")).meant == "right 3");
}

TEST_CASE("What is missing is asked for, and what was typed is kept") {
  CHECK_THAT(problem_with("3 5", screen("where")), Catch::Contains("Which leg hurts?"));
  CHECK(not_understood("3 5", screen("where")).kept == "3 5");
  CHECK_THAT(problem_with("f", screen("person")), Catch::Contains("How old are you?"));
  CHECK_THAT(problem_with("none", screen("person")), Catch::Contains("47 f"));  // nobody is no years old
}

TEST_CASE("What is typed is never shown raw") {
  const std::string message = problem_with("\x1b[31mred", screen("now"));
  CHECK_THAT(message, !Catch::Contains("\x1b") && Catch::Contains("x1b"));
  CHECK_THAT(problem_with("\u009bred", screen("now")), !Catch::Contains("\u009b"));
}

TEST_CASE("Age and sex stand in one line, in either order") {
  for (const char* line : {"47 f", "f 47", "47f", "47, female", "47 woman", "47 years female", "47 w",
                           "age: 47, sex: f", "i am a 47 year old woman"}) {
    const Reply reply = reply_to(line, screen("person"));
    CHECK(reply.numbers.at("age") == 47);
    CHECK(reply.words.at("sex") == "female");
  }
  CHECK_THAT(problem_with("470 f", screen("person")), Catch::Contains("470 is not possible here"));
  CHECK(reply_to("47", screen("person")).unknown == std::set<std::string>{"sex"});
}

TEST_CASE("Where it hurts: the side in words, the worst place first") {
  const Answers answers = after({{"where", "left 5 3"}});
  CHECK(answers.at("side").chosen == std::vector<std::string>{"left"});
  CHECK(answers.at("worst-zone").chosen == std::vector<std::string>{"knee-above"});
  CHECK(answers.at("pain-zone").chosen == std::vector<std::string>{"knee-above", "knee-outer"});
  CHECK(answers.at("pain-zone").others_denied);
  CHECK_THAT(problem_with("left", screen("where")), Catch::Contains("name the numbers"));
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
  CHECK_THAT(problem_with("10 days", screen("began")), Catch::Contains("How did the pain begin"));
  CHECK_FALSE(after({{"began", "10 days unknown"}}).at("onset").known);
}

TEST_CASE("Probably and a certainty in brackets belong to what was said last") {
  const Prompt now = screen("now");
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
  CHECK(reply_to("2 probably", screen("illnesses")).said.at({"history", "dvt-or-clot"}) == Said::unsure);
}

TEST_CASE("What people say along with an answer, and other words for it") {
  const Prompt now = screen("now");
  CHECK(reply_to("hot knee", now).said.at({"hot-red-swollen-joint", "yes"}) == Said::yes);
  CHECK(reply_to("temperature", now).said.at({"fever", "yes"}) == Said::yes);
  CHECK(reply_to("shivering", now).said.at({"chills-or-unwell", "yes"}) == Said::yes);
  CHECK_THAT(problem_with("dont", now), !Catch::Contains("Did you mean"));
  CHECK_THAT(problem_with("fevr", now), Catch::Contains("Did you mean 'fever'"));
}

TEST_CASE("None is no answer where one must be so") {
  for (const char* id : {"who", "began"})
    CHECK_THAT(problem_with("none", screen(id)), Catch::Contains("One of these must be so"));
}

TEST_CASE("A list that is asked on several screens is asked through only after the last") {
  Answers answers = after({{"illnesses", "none"}});
  CHECK_FALSE(answers.at("history").others_denied);
  CHECK(answers.at("history").denied.size() == 13);
  answers = after({{"illnesses", "3"}, {"medicines", "none"}, {"earlier", "none"}});
  CHECK(answers.at("history").chosen == std::vector<std::string>{"diabetes"});
  CHECK(answers.at("history").others_denied);
}

TEST_CASE("Follow-ups sleep while what they follow is not so, wake again, and go without saying when it was denied") {
  const auto wording = [](const std::string& injury) { return after({{"began", "1, 3 days"}, {"injury", injury}}); };
  CHECK(wording("2 8").at("pop-heard").chosen == std::vector<std::string>{"yes"});
  CHECK(wording("2 8").at("injury-age-days").number == 3);
  const Answers denied = after({{"began", "3, 3 days"}, {"injury", "none"}});
  CHECK(denied.at("trauma").chosen == std::vector<std::string>{"none"});
  CHECK(denied.at("injury-age-days").number == 3650);
  CHECK(denied.at("pop-heard").chosen == std::vector<std::string>{"no"});
  // A sign of injury was said, and counts, whatever else was left out.
  const Answers sign = after({{"began", "3, 2 days"}, {"injury", "7 9"}});
  CHECK(sign.at("fall-from-height").chosen == std::vector<std::string>{"yes"});
  CHECK(sign.at("swelling-within-hours").chosen == std::vector<std::string>{"yes"});
  CHECK_FALSE(sign.at("trauma").known);
  const Answers open = after({{"began", "unknown"}, {"injury", "9"}});
  CHECK(open.at("pop-heard").chosen == std::vector<std::string>{"no"});
  const Answers lump = after({{"general", "4"}});
  CHECK_FALSE(lump.contains("lump-growing"));
  CHECK(after({{"general", "none"}}).at("lump-growing").chosen == std::vector<std::string>{"no"});
  CHECK_FALSE(after({{"general", "4?"}}).contains("lump-growing"));
}

TEST_CASE("What is known already is not asked again") {
  const KnowledgeBase& base = shipped_knowledge();
  Interview interview(base, answers_of({{"practitioner", "self"}, {"age", 40}, {"sex", "female"}}));
  REQUIRE(interview.next());
  CHECK(interview.next()->id == "where");
  interview.reply(*interview.next(), reply_to("left 1", *interview.next()));
  CHECK(interview.next()->id == "began");
}

TEST_CASE("Changing an answer changes only that") {
  const KnowledgeBase& base = shipped_knowledge();
  Interview interview(base, {});
  for (const char* line : {"1", "47 f", "left 3", "3, 3 weeks"}) {
    const Prompt prompt = *interview.next();
    interview.reply(prompt, reply_to(line, prompt));
  }
  const Prompt person = interview.exchanges()[1].prompt;
  interview.reply(person, reply_to("50 m", person));
  CHECK(interview.answers().at("age").number == 50);
  CHECK(interview.answers().at("duration").chosen == std::vector<std::string>{"weeks"});
  CHECK(interview.exchanges().size() == 4);
}

TEST_CASE("A change keeps what it does not name") {
  const Reply older = changed("48", "47 f", screen("person"));
  CHECK(older.numbers.at("age") == 48);
  CHECK(older.words.at("sex") == "female");
  CHECK(older.unknown.empty());
  const Reply other_side = changed("right", "left 3 5", screen("where"));
  CHECK(other_side.words.at("side") == "right");
  CHECK(other_side.order == std::vector<std::string>{"knee-outer", "knee-above"});
  CHECK(changed("4", "left 3 5", screen("where")).order == std::vector<std::string>{"knee-back"});
  CHECK(changed("4", "left 3 5", screen("where")).words.at("side") == "left");
  const Reply longer = changed("months", "1, 10 days", screen("began"));
  CHECK(longer.said.at({"onset", "sudden-injury"}) == Said::yes);
  CHECK(longer.said.at({"duration", "days"}) == Said::no);
  CHECK_FALSE(longer.numbers.contains("injury-age-days"));
  CHECK(changed("none", "2 3", screen("now")).said.at({"fever", "yes"}) == Said::no);
  CHECK(changed("3", "2 5?", screen("now")).said.at({"cannot-bear-weight", "yes"}) == Said::no);
}

TEST_CASE("A block about one question asks it in its own words, without its name before each answer") {
  const KnowledgeBase& base = shipped_knowledge();
  const Prompt block{.id = "more-signs-9", .options = {{"aggravated-by", "cycling"}, {"aggravated-by", "running"}}};
  const Prompt mixed{.id = "more-signs-9", .options = {{"aggravated-by", "cycling"}, {"eased-by", "rest"}}};
  const Prompt habits{.id = "more-overuse-9", .options = {{"activity", "cycling"}, {"posture", "leg-crossed"}}};
  const auto first = [&base](const Prompt& prompt) {
    return option_label(prompt, prompt.options.front(), base, Audience::person);
  };
  CHECK(first(block) == "cycling");
  CHECK(first(mixed) == "worse with: cycling");
  CHECK(first(habits) == "cycling");
  CHECK(option_label(screen("earlier"), {"tried-self-care", "yes"}, base, Audience::person) ==
        "care already tried, such as rest, heat or massage");
}

TEST_CASE("Where only the side is not known, only the side is asked") {
  const KnowledgeBase& base = shipped_knowledge();
  Interview interview(base, answers_of({{"practitioner", "self"}, {"age", 40}, {"pain-zone", {"knee-front"}}}));
  REQUIRE(interview.next());
  CHECK(interview.next()->ask == "Are you female or male?");
  interview.reply(*interview.next(), reply_to("f", *interview.next()));
  CHECK(interview.next()->ask == "Which leg hurts?");
  interview.reply(*interview.next(), reply_to("left", *interview.next()));
  CHECK(interview.answers().at("side").chosen == std::vector<std::string>{"left"});
  CHECK(interview.next()->id == "began");
}

TEST_CASE("An emergency stops the interview after what could lift it, and it may be finished for the record") {
  const KnowledgeBase& base = shipped_knowledge();
  Interview interview(base, {});
  for (const char* line : {"1", "70 m", "left 1", "3, 3 days", "1"}) {
    const Prompt prompt = *interview.next();
    interview.reply(prompt, reply_to(line, prompt));
  }
  while (interview.next()) {
    REQUIRE(interview.next()->to_lift);
    interview.reply(*interview.next(), unknown_reply(*interview.next()));
    REQUIRE(interview.exchanges().size() < 9);
  }
  CHECK(interview.end() == End::emergency);
  interview.go_on();
  REQUIRE(interview.next());
  CHECK(interview.next()->id == "injury");
}

TEST_CASE("The record of an interview brings it back as it was") {
  const KnowledgeBase& base = shipped_knowledge();
  Interview interview(base, {});
  for (const char* line : {"3", "47 f", "left 3 14", "2 5?", "3 10 days", "3 (0.6)", "unknown"}) {
    const Prompt prompt = *interview.next();
    interview.reply(prompt, std::string(line) == "unknown" ? unknown_reply(prompt) : reply_to(line, prompt));
  }
  Interview again(base, {});
  again.restore(read_record(record_of(interview.exchanges()), base.vocabulary));
  CHECK(again.answers() == interview.answers());
  CHECK(record_of(again.exchanges()) == record_of(interview.exchanges()));
  REQUIRE(again.next().has_value() == interview.next().has_value());
  if (again.next()) CHECK(again.next()->id == interview.next()->id);
  CHECK_THROWS_AS(read_record(Json::array({1, 2}), base.vocabulary), InputError);
  CHECK_THROWS_AS(read_record(Json::array({{{"prompt", "x"}}}), base.vocabulary), InputError);
}

TEST_CASE("An answer written to a case file reads back the same") {
  const KnowledgeBase& base = shipped_knowledge();
  const auto round = [&base](const std::string& id, const Json& written) {
    const Answers answers = answers_of({{id, written}});
    const Json again = json_answer(answers.at(id), *base.vocabulary.find(id));
    CAPTURE(written.dump(), again.dump());
    CHECK(answers_of({{id, again}}) == answers);
  };
  round("age", 47);
  round("lump-size-cm", 2.5);
  round("fever", "unknown");
  round("fever", {{"value", "yes"}, {"certainty", 0.6}});
  round("history", Json::array());
  round("history", {"gout"});
  round("history", {{"value", {"gout"}}, {"others", "denied"}});
  round("history", {{"value", Json::array()}, {"denied", {"gout", "cancer"}}});
  round("history", {{"value", {"gout"}}, {"unsure", {"cancer"}}, {"denied", {"diabetes"}}});
  round("pain-zone", {"calf"});
  round("pain-zone", {{"value", {"calf"}}, {"others", "open"}});
}

TEST_CASE("A person without any danger sign is cleared, and is told what may help") {
  const KnowledgeBase& base = shipped_knowledge();
  const Answers told = answers_of({{"practitioner", "self"},
                                   {"age", 34},
                                   {"sex", "female"},
                                   {"side", "right"},
                                   {"pain-zone", {"knee-outer"}},
                                   {"onset", "after-overuse"},
                                   {"duration", "weeks"},
                                   {"activity", {"running"}},
                                   {"aggravated-by", {"stairs-down", "running"}},
                                   {"severity", 5},
                                   {"course", "steady"},
                                   {"trauma", "none"},
                                   {"morning-stiffness-minutes", 0}});
  const Replay one = replay(base, told, Untold::no);
  CHECK(one.end == End::nothing_matters);
  CHECK(one.options_shown <= Interview::most_options_in_all);
  const Assessment assessment = assess(base, one.answers);
  CHECK(assessment.cleared);
  CHECK_FALSE(assessment.care.empty());
}

}  // namespace
}  // namespace kneewise::testing
