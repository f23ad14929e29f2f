// The interview: what replies amount to, which prompt is next, and how it is kept.
#include "src/interview/interview.hpp"

#include <catch2/catch.hpp>

#include "src/cases/case_json.hpp"
#include "src/interview/prompts.hpp"
#include "src/interview/reply.hpp"
#include "src/interview/simulated.hpp"
#include "tests/support/kb.hpp"
#include "tests/support/pages.hpp"

namespace kneewise::testing {
namespace {

using Json = nlohmann::ordered_json;

TEST_CASE("A list that is asked on several pages is asked through only after the last") {
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
  Interview interview(shipped_reasoner(), answers_of({{"practitioner", "self"}, {"age", 40}, {"sex", "female"}}));
  REQUIRE(interview.next());
  CHECK(interview.next()->id == "where");
  interview.reply(*interview.next(), reply_to("left 1", *interview.next()));
  CHECK(interview.next()->id == "began");
}

TEST_CASE("Changing an answer changes only that") {
  Interview interview(shipped_reasoner(), {});
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

TEST_CASE("A block about one question asks it in its own words, without its name before each answer") {
  const Knowledge& knowledge = shipped_knowledge();
  const Prompt block{.kind = Prompt::Kind::signs,
                     .id = "more-signs-9",
                     .options = {{"aggravated-by", "cycling"}, {"aggravated-by", "running"}}};
  const Prompt mixed{.kind = Prompt::Kind::signs,
                     .id = "more-signs-9",
                     .options = {{"aggravated-by", "cycling"}, {"eased-by", "rest"}}};
  const Prompt habits{.kind = Prompt::Kind::signs,
                      .id = "more-overuse-9",
                      .options = {{"activity", "cycling"}, {"posture", "leg-crossed"}}};
  const auto first = [&knowledge](const Prompt& prompt) {
    return option_label(prompt, prompt.options.front(), knowledge, Audience::person);
  };
  CHECK(first(block) == "cycling");
  CHECK(first(mixed) == "worse with: cycling");
  CHECK(first(habits) == "cycling");
  CHECK(option_label(page("earlier"), {"tried-self-care", "yes"}, knowledge, Audience::person) ==
        "care already tried, such as rest, heat or massage");
}

TEST_CASE("Where only the side is not known, only the side is asked") {
  Interview interview(shipped_reasoner(),
                      answers_of({{"practitioner", "self"}, {"age", 40}, {"pain-zone", {"knee-front"}}}));
  REQUIRE(interview.next());
  CHECK(interview.next()->ask == "Are you female or male?");
  interview.reply(*interview.next(), reply_to("f", *interview.next()));
  CHECK(interview.next()->ask == "Which leg hurts?");
  interview.reply(*interview.next(), reply_to("left", *interview.next()));
  CHECK(interview.answers().at("side").chosen == std::vector<std::string>{"left"});
  CHECK(interview.next()->id == "began");
}

TEST_CASE("An emergency stops the interview after what could lift it, and it may be finished for the record") {
  Interview interview(shipped_reasoner(), {});
  for (const char* line : {"1", "70 m", "left 1", "3, 3 days", "1"}) {
    const Prompt prompt = *interview.next();
    interview.reply(prompt, reply_to(line, prompt));
  }
  while (interview.next()) {
    REQUIRE(interview.next()->kind == Prompt::Kind::lift);
    interview.reply(*interview.next(), unknown_reply(*interview.next()));
    REQUIRE(interview.exchanges().size() < 9);
  }
  CHECK(interview.end() == End::emergency);
  interview.go_on();
  REQUIRE(interview.next());
  CHECK(interview.next()->id == "injury");
}

// A record, written to a case file and read back.
std::optional<Record> read_back(const Record& record) {
  const Vocabulary& vocabulary = shipped_knowledge().vocabulary;
  Case subject;
  subject.id = "a";
  const CaseOrError item = read_case(json_case(subject, vocabulary, &record), vocabulary);
  REQUIRE(std::holds_alternative<Case>(item));
  return record_in(std::get<Case>(item), vocabulary);
}

TEST_CASE("The record of an interview brings it back as it was") {
  Interview interview(shipped_reasoner(), {});
  for (const char* line : {"3", "47 f", "left 3 14", "2 5?", "3 10 days", "3 (0.6)", "unknown"}) {
    const Prompt prompt = *interview.next();
    interview.reply(prompt, std::string(line) == "unknown" ? unknown_reply(prompt) : reply_to(line, prompt));
  }
  const auto record = read_back(interview.record(false));
  REQUIRE(record);
  CHECK_FALSE(record->finished);
  Interview again(shipped_reasoner(), record->given);
  again.restore(record->exchanges);
  CHECK(again.answers() == interview.answers());
  const Record same = again.record(false);
  CHECK(read_back(same)->exchanges.size() == interview.exchanges().size());
  for (std::size_t i = 0; i < interview.exchanges().size(); ++i)
    CHECK(again.exchanges()[i].reply == interview.exchanges()[i].reply);
  REQUIRE(again.next().has_value() == interview.next().has_value());
  if (again.next()) CHECK(again.next()->id == interview.next()->id);
}

TEST_CASE("A damaged record is refused") {
  const Vocabulary& vocabulary = shipped_knowledge().vocabulary;
  for (const Json& exchanges : {Json::array({1, 2}), Json::array({{{"prompt", "x"}}}), Json(5), Json()}) {
    CAPTURE(exchanges.dump());
    const CaseOrError item = read_case({{"id", "a"},
                                        {"answers", Json::object()},
                                        {"interview", {{"given", Json::object()}, {"exchanges", exchanges}}}},
                                       vocabulary);
    REQUIRE(std::holds_alternative<Case>(item));
    CHECK_THROWS_AS(record_in(std::get<Case>(item), vocabulary), InputError);
  }
}

TEST_CASE("A record keeps of each prompt what sort it is") {
  using Kind = Prompt::Kind;
  const std::vector<Option> signs = {{"fever", "yes"}, {"numb-saddle", "yes"}};
  const Record record{
      .exchanges = {{{page("where"), {}},
                     {{.kind = Kind::question, .id = "age", .numbers = {"age"}}, {}},
                     {{.kind = Kind::follow_ups, .id = "follow-up-fever", .options = signs}, {}},
                     {{.kind = Kind::signs, .id = "more-signs-3", .options = {{"eased-by", "rest"}}}, {}},
                     {{.kind = Kind::lift, .id = "onset", .options = {{"onset", "gradual"}}}, {}},
                     {{.kind = Kind::clear, .id = "more-danger-5", .options = signs}, {}},
                     {{.kind = Kind::clear, .id = "duration", .options = {{"duration", "weeks"}}}, {}}}}};
  const auto again = read_back(record);
  REQUIRE(again->exchanges.size() == record.exchanges.size());
  for (std::size_t i = 0; i < record.exchanges.size(); ++i) {
    CAPTURE(record.exchanges[i].prompt.id);
    CHECK(again->exchanges[i].prompt.kind == record.exchanges[i].prompt.kind);
    CHECK(again->exchanges[i].prompt.is_block() == record.exchanges[i].prompt.is_block());
  }
  // A block of signs: what it leaves out of a list was not asked. One question is asked whole.
  CHECK(again->exchanges[3].prompt.is_block());
  CHECK(again->exchanges[5].prompt.is_block());
  CHECK_FALSE(again->exchanges[6].prompt.is_block());
}

TEST_CASE("An answer written to a case file reads back the same") {
  const Knowledge& knowledge = shipped_knowledge();
  const auto round = [&knowledge](const std::string& id, const Json& written) {
    const Answers answers = answers_of({{id, written}});
    const Json again = json_answer(answers.at(id), knowledge.vocabulary.at(id));
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
  const SimulatedInterview one = simulated_interview(shipped_reasoner(), told, Untold::no);
  CHECK(one.end == End::nothing_matters);
  CHECK(one.options_shown <= interview_numbers.most_options_in_all);
  const Assessment assessment = assess(shipped_reasoner(), one.answers);
  CHECK(assessment.cleared);
  CHECK_FALSE(assessment.care.empty());
}

}  // namespace
}  // namespace kneewise::testing
