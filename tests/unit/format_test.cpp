// Case format 2: rough numbers, marks on answers, identity. What format 1 wrote is read for ever.

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <random>
#include <sstream>

#include "src/cases/case_json.hpp"
#include "src/cases/case_reader.hpp"
#include "src/cases/record_json.hpp"
#include "src/interview/exchanges.hpp"
#include "src/practice/export.hpp"
#include "src/practice/history.hpp"
#include "tests/support/effort.hpp"
#include "tests/support/generate.hpp"
#include "tests/support/kb.hpp"
#include "tests/support/practice.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;
using testing::project_path;
using testing::shipped_knowledge;

const std::string format_1 = "tests/support/data/format-1/";

const Vocabulary& vocabulary() {
  return shipped_knowledge().vocabulary;
}

Case accepted_json(const Json& document) {
  const CaseOrError item = read_case(document, vocabulary());
  if (const auto* error = std::get_if<CaseError>(&item)) FAIL(error->at << ": " << error->message);
  return std::get<Case>(item);
}

Case accepted(const std::string& text) {
  return accepted_json(Json::parse(text));
}

// Where the case is refused, and why; empty when it is not.
std::string refused(const std::string& text) {
  const CaseOrError item = read_case(Json::parse(text), vocabulary());
  const auto* error = std::get_if<CaseError>(&item);
  return error == nullptr ? "" : error->at + ": " + error->message;
}

std::string with_age(const std::string& age) {
  return R"({"id": "c", "answers": {"age": )" + age + "}}";
}

Json document_of(const std::string& path) {
  std::ifstream file(project_path(path));
  return Json::parse(file);
}

// The order of the keys of an object means nothing.
nlohmann::json unordered(const Json& document) {
  return nlohmann::json::parse(document.dump());
}

std::vector<Case> cases_in(const std::string& text, const std::string& name) {
  std::istringstream input(text);
  std::vector<Case> cases;
  read_cases(input, name, vocabulary(), [&cases](const CaseOrError& item) {
    if (const auto* error = std::get_if<CaseError>(&item)) FAIL(error->at << ": " << error->message);
    cases.push_back(std::get<Case>(item));
  });
  return cases;
}

std::vector<Case> cases_of_file(const std::string& path) {
  std::ifstream file(project_path(path));
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  return cases_in(text, path);
}

TEST_CASE("A rough number is a range, an exact one a range of its own") {
  CHECK(Number(4).is_exact());
  CHECK(Number(4) == Number(4, 4));
  CHECK_FALSE(Number(4, 5).is_exact());
  CHECK(Number(4, 5).within({4, 5}));
  CHECK_FALSE(Number(4, 5).within({4.5, 9}));
  CHECK(Number(4, 5).meets({5, 9}));
  CHECK_FALSE(Number(4, 5).meets({5.5, 9}));
}

TEST_CASE("A number and a range are written so that they can be read again, and nothing else is taken for one") {
  for (const Number number : {Number(47), Number(2.5), Number(0), Number(45, 55), Number(0.5, 2.25), Number(-1, 3)}) {
    CHECK(number_of(text_of(number)) == number);
  }
  CHECK(text_of({45, 55}) == "45..55");
  for (const char* text :
       {"", "..", "4..", "..4", "5..4", "4...5", "4..5..6", "x", "4 5", "nan", "inf", "0..inf", " 4"}) {
    INFO(text);
    CHECK_FALSE(number_of(text));
  }
}

TEST_CASE("A range is read with and without a certainty") {
  CHECK(accepted(with_age(R"({"from": 45, "to": 55})")).answers.at("age").number == Number(45, 55));
  const Answer unsure = accepted(with_age(R"({"value": {"from": 45, "to": 55}, "certainty": 0.5})")).answers.at("age");
  CHECK(unsure.number == Number(45, 55));
  CHECK(unsure.certainty == 0.5);
  CHECK(accepted(with_age(R"({"from": 45, "to": 45})")).answers.at("age") == number_answer(45));
}

TEST_CASE("A range that is none is refused, with the place and the reason") {
  CHECK(refused(with_age(R"({"from": 55, "to": 45})")) == "/answers/age: the range runs backwards: from 55 to 45");
  CHECK(refused(with_age(R"({"from": 45})")) == "/answers/age: the range has no 'to'");
  CHECK(refused(with_age(R"({"to": 45})")) == "/answers/age: the range has no 'from'");
  CHECK(refused(with_age(R"({"from": "45", "to": 55})")) == "/answers/age/from: age takes a number, not text");
  CHECK(refused(with_age(R"({"from": 45, "to": 500})")) ==
        "/answers/age/to: age is out of range: 500 is not between 0 and 120 years");
  CHECK(refused(with_age(R"({"from": 45, "to": 55, "certainty": 0.5})")) ==
        "/answers/age/certainty: unknown key 'certainty' in a range; it holds from and to, and a certainty stands "
        "beside the range as 'value'");
  CHECK(refused(with_age(R"({"value": {"from": 9, "to": 4}})")) ==
        "/answers/age/value: the range runs backwards: from 9 to 4");
  CHECK_FALSE(refused(R"({"id": "c", "answers": {"fever": {"from": 1, "to": 2}}})").empty());
  CHECK_FALSE(refused(R"({"id": "c", "answers": {"skin": {"from": 1, "to": 2}}})").empty());
}

TEST_CASE("In CSV a range is two numbers with two dots between") {
  const auto cases = cases_in("id,age,severity\nc,45..55,7\n", "c.csv");
  REQUIRE(cases.size() == 1);
  CHECK(cases[0].answers.at("age").number == Number(45, 55));
  CHECK(cases[0].answers.at("severity") == number_answer(7));
}

TEST_CASE("A range is shown in words") {
  const Wording& wording = shipped_knowledge().wording;
  CHECK(wording.answer("age", text_of({45, 55}), Audience::person) == "45 to 55 years");
  CHECK(wording.answer("severity", text_of({4, 6}), Audience::therapist) == "4 to 6");
  CHECK(wording.answer("age", "47", Audience::person) == "47 years");
}

TEST_CASE("A follow-up makes sense when a range may meet what it asks for, and surely none when it cannot") {
  Question follow_up;
  follow_up.applies_when = {{.question = "injury-age-days", .answers = {}, .from = 0, .to = 14}};
  const auto given = [](Number days) { return Answers{{"injury-age-days", number_answer(days)}}; };
  CHECK(applies(follow_up, given({10, 20})));
  CHECK_FALSE(never_applies(follow_up, given({10, 20}), vocabulary()));
  CHECK_FALSE(applies(follow_up, given({15, 20})));
  CHECK(never_applies(follow_up, given({15, 20}), vocabulary()));
}

TEST_CASE("A format that is newer than the program is refused, one that is no number belongs to format 1") {
  const auto with_format = [](const std::string& format) {
    return R"({"id": "c", "answers": {}, "format": )" + format + "}";
  };
  CHECK(refused(with_format("3")) == "/format: format 3 is none that this program knows; it reads 1 and 2");
  CHECK(refused(with_format("1.5")) == "/format: format 1.5 is none that this program knows; it reads 1 and 2");
  CHECK(accepted(with_format("1")).format == 1);
  CHECK(accepted(with_format("2")).format == 2);
  CHECK(accepted(with_format("\"paper\"")).format == 1);
  CHECK(accepted(R"({"id": "c", "answers": {}})").format == 1);
}

TEST_CASE("Marks say how an answer came to be known, and change no conclusion") {
  const std::string text =
      R"({"id": "c", "format": 2, "answers": {"age": 47, "fever": "no"}, "origin_of": {"age": "derived"}})";
  const Case subject = accepted(text);
  CHECK(subject.answers.at("age").mark == AnswerMark::derived);
  CHECK(subject.answers.at("fever").mark == AnswerMark::said);
  CHECK(json_case(subject, vocabulary()) == Json::parse(text));
  const auto with_marks = [](const std::string& marks) {
    return R"({"id": "c", "format": 2, "answers": {"age": 47}, "origin_of": )" + marks + "}";
  };
  CHECK(refused(with_marks(R"({"fever": "said"})")) == "/origin_of/fever: 'fever' has no answer here");
  CHECK(refused(with_marks(R"({"aeg": "said"})")) == "/origin_of/aeg: 'aeg' has no answer here; did you mean 'age'?");
  CHECK(refused(with_marks(R"({"age": "guessed"})")) ==
        R"(/origin_of/age: an answer was "said", "confirmed" or "derived")");
  CHECK(refused(with_marks(R"(["age"])")) == "/origin_of: 'origin_of' is an object of question and mark, not a list");
}

TEST_CASE("Identity is kept as it is, and is no answer") {
  const std::string text =
      R"({"id": "c", "format": 2, "identity": {"name": "A. Person", "born": "1979-02-03"}, "answers": {}})";
  const Case subject = accepted(text);
  CHECK(subject.answers.empty());
  CHECK(json_case(subject, vocabulary()) == Json::parse(text));
  CHECK(text_at(subject, "identity.name", vocabulary()) == "A. Person");
}

TEST_CASE("Format 1 stays format 1 until a case holds what only format 2 can hold") {
  Case subject = accepted(R"({"id": "c", "answers": {"age": 47}, "origin_of": "here", "format": "paper"})");
  CHECK(unordered(json_case(subject, vocabulary())) ==
        unordered({{"id", "c"}, {"answers", {{"age", 47}}}, {"origin_of", "here"}, {"format", "paper"}}));
  subject.answers["age"] = number_answer({45, 55});
  const Json written = json_case(subject, vocabulary());
  CHECK(written["format"] == 2);
  CHECK_FALSE(written.contains("origin_of"));
  CHECK(accepted_json(written).answers == subject.answers);
}

TEST_CASE("Any answers come back from format 2 as they were, with ranges and marks") {
  std::mt19937 random(2);
  for (int i = 0; i < testing::effort(300); ++i) {
    Case subject{.id = "c", .answers = testing::random_answers(vocabulary(), random, 0.5)};
    for (auto& [id, answer] : subject.answers) {
      answer.mark = static_cast<AnswerMark>(random() % mark_ids.size());
      const Question& question = vocabulary().at(id);
      if (!answer.number || random() % 2 == 0) continue;
      const double other = std::uniform_real_distribution<double>(question.min, question.max)(random);
      answer.number = Number(std::min(answer.number->from, other), std::max(answer.number->from, other));
    }
    const Json written = json_case(subject, vocabulary());
    const Case again = accepted_json(written);
    INFO(written.dump());
    REQUIRE(again.format == 2);
    for (const auto& [id, answer] : subject.answers) {
      if (answer.known) REQUIRE(again.answers.at(id) == answer);
    }
    REQUIRE(again.answers.size() == subject.answers.size());
    REQUIRE(json_case(again, vocabulary()) == written);
  }
}

TEST_CASE("A record of an interview keeps ranges and marks") {
  Record record;
  record.given = {{"age", number_answer({45, 55})}};
  record.given["age"].mark = AnswerMark::confirmed;
  Exchange exchange{{.kind = Prompt::Kind::question, .id = "severity", .numbers = {"severity"}}, {}};
  exchange.reply.numbers["severity"] = {6, 8};
  record.exchanges = {exchange};
  const Json written = json_record(record, vocabulary());
  CHECK(written["exchanges"][0]["numbers"]["severity"] == Json({{"from", 6}, {"to", 8}}));
  const Record again = read_record(written, vocabulary());
  CHECK(again.given == record.given);
  REQUIRE(again.exchanges.size() == 1);
  CHECK(again.exchanges[0].reply == exchange.reply);
  CHECK(answers_of_exchanges(vocabulary(), again.given, again.exchanges).at("severity").number == Number(6, 8));
}

TEST_CASE("Interviews that format 1 wrote are read, and written again byte for byte") {
  for (const char* name : {"rough", "left", "first", "second", "6bc59b5-rough", "6bc59b5-left"}) {
    INFO(name);
    const Json document = document_of(format_1 + "interview-" + name + ".json");
    const Case subject = accepted_json(document);
    CHECK(subject.format == 1);
    const auto record = record_in(subject, vocabulary());
    REQUIRE(record);
    CHECK(answers_of_exchanges(vocabulary(), record->given, record->exchanges) == subject.answers);
    CHECK(json_case(subject, vocabulary(), &*record).dump() == document.dump());
  }
}

TEST_CASE("Every form of an answer that format 1 had is read as it was meant") {
  const std::vector<Case> cases = cases_of_file(format_1 + "cases.ndjson");
  REQUIRE(cases.size() == 3);
  const Answers& answers = cases[0].answers;
  CHECK(answers.at("age") == number_answer(47));
  CHECK_FALSE(answers.at("weight-loss").known);
  CHECK_FALSE(answers.at("severity").known);
  CHECK(answers.at("injury-age-days").certainty == 0.7);
  CHECK(answers.at("lump-size-cm").number == Number(2.5));
  CHECK(answers.at("skin").others_denied);
  CHECK(answers.at("history").unsure == std::vector<std::string>{"gout"});
  CHECK(answers.at("activity").denied == std::vector<std::string>{"running"});
  CHECK(cases[1].others.at("format") == "\"paper\"");
  CHECK(cases[1].others.at("identity") == "7");
  CHECK(cases[1].others.at("origin_of") == "\"said\"");
  for (const Case& subject : cases) CHECK(accepted_json(json_case(subject, vocabulary())).answers == subject.answers);
}

TEST_CASE("A history of practice of format 1 is brought up to date once, and says what it said") {
  const std::filesystem::path file = std::filesystem::temp_directory_path() / "kneewise-format-test.sqlite";
  std::filesystem::copy_file(project_path(format_1 + "practice.sqlite"), file,
                             std::filesystem::copy_options::overwrite_existing);
  const auto version = [&file] {
    SQLite::Database database(file.string(), SQLite::OPEN_READONLY);
    return database.execAndGet("PRAGMA user_version").getInt();
  };
  CHECK(version() == 1);
  for (int times = 0; times < 2; ++times) {
    const PracticeHistory history(file);
    CHECK(nlohmann::json::parse(practice_json(history)) ==
          nlohmann::json::parse(document_of(format_1 + "practice.json").dump()));
    CHECK(history.unfinished());
    CHECK(version() == 2);
  }
  std::filesystem::remove(file);
}

}  // namespace
}  // namespace kneewise
