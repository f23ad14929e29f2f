#include "src/cases/case.hpp"

#include <catch2/catch.hpp>
#include <limits>
#include <nlohmann/json.hpp>
#include <sstream>

#include "src/cases/case_json.hpp"
#include "src/cases/case_reader.hpp"
#include "tests/support/kb.hpp"

using kneewise::Answer;
using kneewise::Answers;
using kneewise::Case;
using kneewise::CaseError;
using kneewise::CaseOrError;
using kneewise::InputError;
using kneewise::is_denied;
using kneewise::Question;
using kneewise::read_case;
using kneewise::read_cases;
using kneewise::Vocabulary;
using kneewise::testing::shipped_knowledge;
using kneewise::testing::shipped_reasoner;

namespace {

using Json = nlohmann::ordered_json;
using Words = std::vector<std::string>;

const Vocabulary& vocabulary() {
  return shipped_knowledge().vocabulary;
}

// The answers of an "answers" object written as JSON text.
Answers answers_in(const std::string& text) {
  const CaseOrError item = read_case({{"id", "c"}, {"answers", Json::parse(text)}}, vocabulary());
  if (const auto* error = std::get_if<CaseError>(&item)) FAIL(error->at << ": " << error->message);
  return std::get<Case>(item).answers;
}

Answer chosen(Words ids, double certainty = 1) {
  Answer answer;
  answer.chosen = std::move(ids);
  answer.certainty = certainty;
  return answer;
}

Answer number(double value, double certainty = 1) {
  Answer answer = kneewise::number_answer(value);
  answer.certainty = certainty;
  return answer;
}

Answer answer_in(const std::string& question, const std::string& value) {
  return answers_in("{\"" + question + "\": " + value + "}").at(question);
}

// What is wrong with a case written as JSON text; fails the test when nothing is.
CaseError refused(const std::string& text) {
  const CaseOrError item = read_case(Json::parse(text), vocabulary());
  REQUIRE(std::holds_alternative<CaseError>(item));
  return std::get<CaseError>(item);
}

CaseError refused_answer(const std::string& question, const std::string& value) {
  return refused("{\"id\": \"c\", \"answers\": {\"" + question + "\": " + value + "}}");
}

std::vector<CaseOrError> read(const std::string& text) {
  std::istringstream input(text);
  std::vector<CaseOrError> items;
  read_cases(input, "cases.json", vocabulary(), [&items](CaseOrError item) { items.push_back(std::move(item)); });
  return items;
}

// The line that says why the whole text cannot be read; fails the test when it can.
std::string unreadable(const std::string& text) {
  try {
    (void)read(text);
  } catch (const InputError& error) {
    return error.what();
  }
  FAIL("the text was read");
  return "";
}

std::string id_of(const CaseOrError& item) {
  const auto* subject = std::get_if<Case>(&item);
  return subject != nullptr ? subject->id : "refused";
}

Words ids_of(const std::vector<CaseOrError>& items) {
  Words ids;
  for (const CaseOrError& item : items) ids.push_back(id_of(item));
  return ids;
}

bool starts_with(const std::string& text, const std::string& part) {
  return text.starts_with(part);
}
bool ends_with(const std::string& text, const std::string& part) {
  return text.ends_with(part);
}

// Whether the text can stand in a JSON result: throws away nothing, and is well-formed UTF-8.
bool can_be_printed(const std::string& text) {
  try {
    return !Json(text).dump().empty();
  } catch (const nlohmann::json::exception&) {
    return false;
  }
}

bool denied(const Answers& answers, const std::string& question, const std::string& answer) {
  return is_denied(answers.at(question), vocabulary().at(question), answer);
}

}  // namespace

// ---------------------------------------------------------------------------------------------------------------------
// Forms that are accepted

TEST_CASE("Each kind of question takes its plain answer") {
  CHECK(answer_in("fever", R"("no")") == chosen({"no"}));
  CHECK(answer_in("giving-way", R"("knee-buckles")") == chosen({"knee-buckles"}));
  CHECK(answer_in("skin", R"(["red", "warm"])") == chosen({"red", "warm"}));
  CHECK(answer_in("age", "47") == number(47.0));
  CHECK(answer_in("calf-circumference-difference-cm", "3.5") == number(3.5));
}

TEST_CASE("Every kind of question can be asked and not known") {
  for (const std::string question : {"fever", "giving-way", "skin", "pain-zone", "age"}) {
    INFO(question);
    CHECK(answer_in(question, R"("unknown")") == kneewise::unknown_answer());
    CHECK(answer_in(question, R"({"value": "unknown"})") == kneewise::unknown_answer());
  }
}

TEST_CASE("A question that is left out was not asked") {
  const Answers answers = answers_in(R"({"fever": "no"})");
  CHECK(answers.size() == 1);
  CHECK_FALSE(answers.contains("age"));
  CHECK(answers_in("{}").empty());
}

TEST_CASE("An answer may carry its certainty, from 0 to 1 with both ends") {
  CHECK(answer_in("pain-at-night", R"({"value": "yes", "certainty": 0.6})") == chosen({"yes"}, 0.6));
  CHECK(answer_in("age", R"({"value": 47, "certainty": 0})") == number(47, 0));
  CHECK(answer_in("giving-way", R"({"value": "none", "certainty": 1})") == chosen({"none"}));
  CHECK(answer_in("skin", R"({"value": ["red"], "certainty": 0.5})").certainty == 0.5);
}

TEST_CASE("A plain list leaves open what it does not name") {
  const Answers answers = answers_in(R"({"history": ["diabetes"]})");
  CHECK_FALSE(denied(answers, "history", "gout"));
  CHECK_FALSE(denied(answers, "history", "diabetes"));
}

TEST_CASE("A plain list of zones denies the zones it does not name") {
  const Answers answers = answers_in(R"({"pain-zone": ["knee-inner"]})");
  CHECK(denied(answers, "pain-zone", "knee-outer"));
  CHECK(denied(answers, "pain-zone", "calf"));
  CHECK_FALSE(denied(answers, "pain-zone", "knee-inner"));
}

TEST_CASE("An empty list means none of these: all are denied") {
  for (const std::string question : {"skin", "pain-zone"}) {
    INFO(question);
    const Answers answers = answers_in("{\"" + question + "\": []}");
    const Answer& given = answers.at(question);
    CHECK(given.known);
    CHECK(given.chosen.empty());
    for (const std::string& answer : vocabulary().at(question).answers) CHECK(denied(answers, question, answer));
  }
}

TEST_CASE("A list that was asked through denies what is neither chosen nor unsure") {
  const Answers answers = answers_in(R"({"history": {"value": ["diabetes"], "unsure": ["gout"], "others": "denied"}})");
  const Answer& given = answers.at("history");
  CHECK(given.chosen == Words{"diabetes"});
  CHECK(given.unsure == Words{"gout"});
  CHECK(denied(answers, "history", "cancer"));
  CHECK_FALSE(denied(answers, "history", "gout"));
  CHECK_FALSE(denied(answers, "history", "diabetes"));
}

TEST_CASE("Others may be left open in so many words") {
  const Answers answers = answers_in(R"({"pain-zone": {"value": ["knee-inner"], "others": "open"}})");
  CHECK_FALSE(denied(answers, "pain-zone", "calf"));
}

TEST_CASE("A list that is not known denies nothing") {
  const Answers answers = answers_in(R"({"history": {"value": "unknown", "others": "denied"}})");
  CHECK_FALSE(denied(answers, "history", "cancer"));
}

TEST_CASE("An unspecified knee denies the calf and leaves the zones of the knee open") {
  const Answers answers = answers_in(R"({"pain-zone": ["knee-unspecified"]})");
  CHECK_FALSE(denied(answers, "pain-zone", "knee-inner"));
  CHECK_FALSE(denied(answers, "pain-zone", "knee-back"));
  CHECK_FALSE(denied(answers, "pain-zone", "knee-unspecified"));
  CHECK(denied(answers, "pain-zone", "calf"));
  CHECK(denied(answers, "pain-zone", "groin"));
}

TEST_CASE("Several unspecified places leave open the zones of each") {
  const Answers answers = answers_in(R"({"pain-zone": ["knee-unspecified", "hip-unspecified"]})");
  CHECK_FALSE(denied(answers, "pain-zone", "knee-inner"));
  CHECK_FALSE(denied(answers, "pain-zone", "groin"));
  CHECK(denied(answers, "pain-zone", "calf"));
}

TEST_CASE("An answer named twice in a list counts once") {
  CHECK(answer_in("skin", R"(["red", "warm", "red"])").chosen == Words{"red", "warm"});
}

TEST_CASE("Numbers are accepted at both ends of their range") {
  CHECK(answer_in("age", "0").number == 0.0);
  CHECK(answer_in("age", "120").number == 120.0);
}

// ---------------------------------------------------------------------------------------------------------------------
// Answers that are refused: where, and why

TEST_CASE("A wrong answer to a yes-no question is refused in its place") {
  CaseError error = refused_answer("fever", "true");
  CHECK(error.id == "c");
  CHECK(error.at == "/answers/fever");
  CHECK(error.message == R"(fever takes "yes" or "no" in quotes, not true or false)");

  error = refused_answer("fever", "1");
  CHECK(error.at == "/answers/fever");
  CHECK(error.message == "fever takes the id of an answer, not a number");

  CHECK(refused_answer("fever", "null").message == "fever takes the id of an answer, not null");
  CHECK(refused_answer("fever", R"(["yes"])").message == "fever takes the id of an answer, not a list");
  CHECK(refused_answer("fever", R"("maybe")").message == "unknown answer 'maybe' for fever");
  CHECK(refused_answer("fever", R"("YES")").message == "unknown answer 'YES' for fever");
  CHECK(refused_answer("fever", R"("yess")").message == "unknown answer 'yess' for fever; did you mean 'yes'?");
}

TEST_CASE("A wrong answer to a choice is refused in its place") {
  CaseError error = refused_answer("giving-way", R"("knee-bukles")");
  CHECK(error.at == "/answers/giving-way");
  CHECK(error.message == "unknown answer 'knee-bukles' for giving-way; did you mean 'knee-buckles'?");

  error = refused_answer("trauma", R"(["fall"])");
  CHECK(error.at == "/answers/trauma");
  CHECK(error.message == "trauma takes the id of an answer, not a list");

  error = refused_answer("trauma", R"({"value": {"value": "fall"}})");
  CHECK(error.at == "/answers/trauma/value");
  CHECK(error.message == "trauma takes the id of an answer, not an object");
}

TEST_CASE("A wrong member of a list is refused by its position") {
  CaseError error = refused_answer("skin", R"(["red", "wram"])");
  CHECK(error.at == "/answers/skin/1");
  CHECK(error.message == "unknown answer 'wram' for skin; did you mean 'warm'?");

  error = refused_answer("skin", R"(["red", "warm", 3])");
  CHECK(error.at == "/answers/skin/2");
  CHECK(error.message == "skin takes the id of an answer, not a number");

  error = refused_answer("skin", R"({"value": ["red", "unknown"]})");
  CHECK(error.at == "/answers/skin/value/1");
  CHECK(starts_with(error.message, "unknown answer 'unknown' for skin"));

  error = refused_answer("skin", R"("red")");
  CHECK(error.at == "/answers/skin");
  CHECK(error.message == "skin takes a list of answers, not text");

  CHECK(refused_answer("skin", "null").message == "skin takes a list of answers, not null");
}

TEST_CASE("A wrong number is refused in its place") {
  CaseError error = refused_answer("age", R"("47")");
  CHECK(error.at == "/answers/age");
  CHECK(error.message == "age takes a number, not text");

  CHECK(refused_answer("age", "true").message == "age takes a number, not true or false");

  error = refused_answer("age", R"({"value": [47]})");
  CHECK(error.at == "/answers/age/value");
  CHECK(error.message == "age takes a number, not a list");
}

TEST_CASE("A number out of range is refused with the range and its unit") {
  CaseError error = refused_answer("age", "120.5");
  CHECK(error.at == "/answers/age");
  CHECK(error.message == "age is out of range: 120.5 is not between 0 and 120 years");

  error = refused_answer("age", R"({"value": -1})");
  CHECK(error.at == "/answers/age/value");
  CHECK(error.message == "age is out of range: -1 is not between 0 and 120 years");
}

TEST_CASE("A number that is not finite is refused") {
  Json document = Json::parse(R"({"id": "c", "answers": {}})");
  document["answers"]["age"] = std::numeric_limits<double>::infinity();
  CaseOrError item = read_case(document, vocabulary());
  REQUIRE(std::holds_alternative<CaseError>(item));
  CHECK(std::get<CaseError>(item).at == "/answers/age");
  CHECK(std::get<CaseError>(item).message == "age takes a finite number");

  document["answers"]["age"] = std::numeric_limits<double>::quiet_NaN();
  item = read_case(document, vocabulary());
  REQUIRE(std::holds_alternative<CaseError>(item));

  CHECK(unreadable(R"([{"id": "c", "answers": {"age": 1e999}}])") ==
        "cases.json: not JSON: number overflow parsing '1e999'");
  CHECK(starts_with(unreadable(R"([{"id": "c", "answers": {"age": NaN}}])"), "cases.json: not JSON: "));
}

TEST_CASE("A certainty that is no number from 0 to 1 is refused in its place") {
  CaseError error = refused_answer("fever", R"({"value": "yes", "certainty": 1.5})");
  CHECK(error.at == "/answers/fever/certainty");
  CHECK(error.message == "certainty 1.5 is not from 0 to 1");

  error = refused_answer("fever", R"({"value": "yes", "certainty": -0.1})");
  CHECK(error.message == "certainty -0.1 is not from 0 to 1");

  error = refused_answer("fever", R"({"value": "yes", "certainty": "high"})");
  CHECK(error.at == "/answers/fever/certainty");
  CHECK(error.message == "certainty is a number from 0 to 1");

  Json document = Json::parse(R"({"id": "c", "answers": {"fever": {"value": "yes"}}})");
  document["answers"]["fever"]["certainty"] = std::numeric_limits<double>::quiet_NaN();
  CHECK(std::holds_alternative<CaseError>(read_case(document, vocabulary())));
}

TEST_CASE("An answer that is an object holds nothing but its five keys") {
  CaseError error = refused_answer("fever", R"({"value": "yes", "sure": 1})");
  CHECK(error.at == "/answers/fever/sure");
  CHECK(error.message == "unknown key 'sure' in an answer; it may hold value, certainty, unsure, denied and others");

  error = refused_answer("fever", R"({"certainty": 0.5})");
  CHECK(error.at == "/answers/fever");
  CHECK(error.message == "the answer to fever has no 'value'");

  CHECK(refused_answer("fever", "{}").message == "the answer to fever has no 'value'");
}

TEST_CASE("What belongs to lists is refused elsewhere") {
  CaseError error = refused_answer("fever", R"({"value": "yes", "unsure": ["no"]})");
  CHECK(error.at == "/answers/fever/unsure");
  CHECK(error.message == "'unsure' belongs to lists; fever takes one answer");

  error = refused_answer("age", R"({"value": 47, "others": "denied"})");
  CHECK(error.at == "/answers/age/others");
  CHECK(error.message == "'others' belongs to lists; age takes one answer");
}

TEST_CASE("What a list is unsure of is checked like the list") {
  CaseError error = refused_answer("history", R"({"value": ["diabetes"], "unsure": ["gout", "gouty"]})");
  CHECK(error.at == "/answers/history/unsure/1");
  CHECK(error.message == "unknown answer 'gouty' for history; did you mean 'gout'?");

  error = refused_answer("history", R"({"value": ["diabetes"], "unsure": "gout"})");
  CHECK(error.at == "/answers/history/unsure");
  CHECK(error.message == "history takes a list of answers, not text");

  error = refused_answer("history", R"({"value": ["gout"], "unsure": ["gout"]})");
  CHECK(error.at == "/answers/history/unsure");
  CHECK(error.message == "'gout' is both chosen and unsure");

  error = refused_answer("history", R"({"value": ["gout"], "others": "no"})");
  CHECK(error.at == "/answers/history/others");
  CHECK(error.message == R"('others' is "denied" or "open")");

  CHECK(refused_answer("history", R"({"value": ["gout"], "others": true})").at == "/answers/history/others");
}

TEST_CASE("An unknown question is refused, with the nearest one where there is one") {
  CaseError error = refused_answer("calf-sweling", R"("yes")");
  CHECK(error.id == "c");
  CHECK(error.at == "/answers/calf-sweling");
  CHECK(error.message == "unknown question 'calf-sweling'; did you mean 'calf-swelling'?");

  CHECK(refused_answer("favourite-colour-of-shoes", R"("yes")").message ==
        "unknown question 'favourite-colour-of-shoes'");
}

TEST_CASE("The place of an error is a JSON pointer, with slash and tilde escaped") {
  CHECK(refused_answer("fever/chills~now", R"("yes")").at == "/answers/fever~1chills~0now");
}

TEST_CASE("A case without a usable id or answers is refused") {
  CaseError error = refused(R"({"answers": {}})");
  CHECK(error.id.empty());
  CHECK(error.at == "/id");
  CHECK(error.message == "the case has no 'id'");

  for (const std::string id : {"7", "\"\"", "null", "[\"c\"]"}) {
    INFO(id);
    error = refused("{\"id\": " + id + ", \"answers\": {}}");
    CHECK(error.id.empty());
    CHECK(error.at == "/id");
    CHECK(error.message == "'id' is a text of at least one letter");
  }

  error = refused(R"({"id": "c"})");
  CHECK(error.id == "c");
  CHECK(error.at == "/answers");
  CHECK(error.message == "the case has no 'answers'");

  error = refused(R"({"id": "c", "answers": [1]})");
  CHECK(error.at == "/answers");
  CHECK(error.message == "'answers' is an object of question and answer, not a list");

  error = refused("5");
  CHECK(error.at.empty());
  CHECK(error.message == "a case is an object, not a number");
}

// ---------------------------------------------------------------------------------------------------------------------
// Files

TEST_CASE("A file holds one object, an array of objects, or one object a line") {
  CHECK(ids_of(read("{\n  \"id\": \"a\",\n  \"answers\": {}\n}\n")) == Words{"a"});
  CHECK(ids_of(read(R"({"id": "a", "answers": {}})")) == Words{"a"});
  CHECK(ids_of(read("[\n{\"id\": \"a\", \"answers\": {}},\n{\"id\": \"b\", \"answers\": {}}]")) == Words{"a", "b"});
  CHECK(ids_of(read("{\"id\": \"a\", \"answers\": {}}\n{\"id\": \"b\", \"answers\": {}}")) == Words{"a", "b"});
  CHECK(read("[]").empty());
}

TEST_CASE("Lines may end as on any system, and empty ones are nothing") {
  CHECK(ids_of(read("{\"id\": \"a\", \"answers\": {}}\r\n\r\n  \n{\"id\": \"b\", \"answers\": {}}\r\n")) ==
        Words{"a", "b"});
}

TEST_CASE("A wrong case in an array stands in its place, and the others are read") {
  const auto items = read(R"([{"id": "a", "answers": {}}, {"id": "b", "answers": {"age": 300}}, 7,
                              {"id": "c", "answers": {}}])");
  REQUIRE(ids_of(items) == Words{"a", "refused", "refused", "c"});
  CHECK(std::get<CaseError>(items[1]).id == "b");
  CHECK(std::get<CaseError>(items[1]).at == "/answers/age");
  CHECK(std::get<CaseError>(items[2]).message == "a case is an object, not a number");
}

TEST_CASE("A line that is not JSON is refused with its number, and the other lines are read") {
  const auto items =
      read("{\"id\": \"a\", \"answers\": {}}\n\n{\"id\": \"b\", \"answ\n{\"id\": \"c\", \"answers\": {}}\n");
  REQUIRE(ids_of(items) == Words{"a", "refused", "c"});
  const auto& error = std::get<CaseError>(items[1]);
  CHECK(error.id.empty());
  CHECK(error.at.empty());
  CHECK(starts_with(error.message, "line 3 is not JSON: "));
}

TEST_CASE("A line that is no object, or holds a wrong case, is refused in its place") {
  const auto items =
      read("{\"id\": \"a\", \"answers\": {}}\n[1]\n{\"answers\": {}}\n{\"id\": \"c\", \"answers\": {}}\n");
  REQUIRE(ids_of(items) == Words{"a", "refused", "refused", "c"});
  CHECK(std::get<CaseError>(items[1]).message == "a case is an object, not a list");
  CHECK(std::get<CaseError>(items[2]).at == "/id");
}

TEST_CASE("A first line that is not JSON is refused like any other, and the lines after it are read") {
  const auto items =
      read("{\"id\": \"a\", \"answ\n{\"id\": \"b\", \"answers\": {}}\n{\"id\": \"c\", \"answers\": {}}\n");
  REQUIRE(ids_of(items) == Words{"refused", "b", "c"});
  CHECK(starts_with(std::get<CaseError>(items[0]).message, "line 1 is not JSON: "));
}

TEST_CASE("An id that is used twice is refused the second time") {
  const std::string message = "the id 'a' is used twice";
  for (const std::string text :
       {"[{\"id\": \"a\", \"answers\": {}}, {\"id\": \"a\", \"answers\": {}}, {\"id\": \"b\", \"answers\": {}}]",
        "{\"id\": \"a\", \"answers\": {}}\n{\"id\": \"a\", \"answers\": {}}\n{\"id\": \"b\", \"answers\": {}}"}) {
    const auto items = read(text);
    REQUIRE(ids_of(items) == Words{"a", "refused", "b"});
    CHECK(std::get<CaseError>(items[1]).id == "a");
    CHECK(std::get<CaseError>(items[1]).at == "/id");
    CHECK(std::get<CaseError>(items[1]).message == message);
  }
}

TEST_CASE("A key given twice in one object is refused in its place, since one of the two would be lost") {
  const std::string good = R"({"id": "a", "answers": {}})";
  const std::string twice = R"({"id": "b", "answers": {"fever": "yes", "fever": "no"}})";
  const std::string last = R"({"id": "c", "answers": {}})";
  for (const std::string& text : {"[" + good + "," + twice + "," + last + "]", good + "\n" + twice + "\n" + last}) {
    INFO(text);
    const auto items = read(text);
    REQUIRE(ids_of(items) == Words{"a", "refused", "c"});
    CHECK(ends_with(std::get<CaseError>(items[1]).message, "the key 'fever' is given twice in one object"));
  }

  const auto alone = read("{\"id\": \"a\",\n\"id\": \"b\", \"answers\": {}}");
  REQUIRE(ids_of(alone) == Words{"refused"});
  CHECK(ends_with(std::get<CaseError>(alone[0]).message, "the key 'id' is given twice in one object"));
}

TEST_CASE("The same key in different objects is no fault") {
  CHECK(
      ids_of(read(R"({"id": "a", "answers": {"fever": {"value": "no"}, "limp": {"value": "no"}}, "x": {"id": 1}})")) ==
      Words{"a"});
}

TEST_CASE("Nesting without end is refused in its place, and modest nesting is not") {
  const auto nested = [](const std::string& id, std::size_t depth) {
    return R"({"id": ")" + id + R"(", "answers": {}, "mine": )" + std::string(depth, '[') + std::string(depth, ']') +
           "}";
  };
  for (const std::size_t depth : {100U, 100'000U}) {
    for (const std::string& text : {"[" + nested("a", 60) + "," + nested("b", depth) + "," + nested("c", 5) + "]",
                                    nested("a", 60) + "\n" + nested("b", depth) + "\n" + nested("c", 5)}) {
      const auto items = read(text);
      REQUIRE(ids_of(items) == Words{"a", "refused", "c"});
      CHECK(ends_with(std::get<CaseError>(items[1]).message, "lists and objects are nested more than 64 deep"));
    }
  }
  CHECK(starts_with(unreadable(std::string(1'000'000, '[')), "cases.json: "));
}

TEST_CASE("Objects inside nesting without end are refused with it") {
  for (const std::string inner : {R"({"a": 1})", R"({"a": {"a": 1, "b": 2}})"}) {
    const std::string deep = std::string(70, '[') + inner + std::string(70, ']');
    INFO(inner);
    REQUIRE(ids_of(read(deep)) == Words{"refused"});
    const auto items = read(R"([{"id": "a", "answers": {}, "mine": )" + deep + R"(}, {"id": "c", "answers": {}}])");
    REQUIRE(ids_of(items) == Words{"refused", "c"});
    CHECK(ends_with(std::get<CaseError>(items[0]).message, "lists and objects are nested more than 64 deep"));
  }
}

TEST_CASE("A text that is no JSON is refused as a whole, in one line that names the file") {
  CHECK(unreadable("") == "cases.json: the file is empty");
  CHECK(unreadable(" \n\t\r\n") == "cases.json: the file is empty");
  for (const std::string text : {"age: 47", "[{\"id\": \"a\", \"answers\": {}}", "{\"id\": \"a\",\n", "[1] [2]"}) {
    INFO(text);
    const std::string message = unreadable(text);
    CHECK(starts_with(message, "cases.json: not JSON: "));
    CHECK(message.find('\n') == std::string::npos);
    CHECK(message.find("[json.exception") == std::string::npos);
  }
}

TEST_CASE("A byte order mark before the text is passed over") {
  const std::string mark = "\xEF\xBB\xBF";
  CHECK(ids_of(read(mark + R"({"id": "a", "answers": {}})")) == Words{"a"});
  CHECK(ids_of(read(mark + R"([{"id": "a", "answers": {}}])")) == Words{"a"});
  CHECK(ids_of(read(mark + "{\"id\": \"a\", \"answers\": {}}\n{\"id\": \"b\", \"answers\": {}}")) == Words{"a", "b"});
  CHECK(unreadable(mark) == "cases.json: the file is empty");
}

TEST_CASE("Invalid UTF-8 is refused: the file as a whole, or the line") {
  CHECK(starts_with(unreadable("[{\"id\": \"a\xFF\", \"answers\": {}}]"), "cases.json: not JSON: "));
  const auto items = read(
      "{\"id\": \"a\", \"answers\": {}}\n{\"id\": \"b\xC3\", \"answers\": {}}\n"
      "{\"id\": \"c\", \"answers\": {}}");
  REQUIRE(ids_of(items) == Words{"a", "refused", "c"});
  CHECK(starts_with(std::get<CaseError>(items[1]).message, "line 2 is not JSON: "));
}

TEST_CASE("The message about invalid UTF-8 is itself valid, so that a result can hold it") {
  const auto items = read("{\"id\": \"a\", \"answers\": {}}\n{\"id\": \"b\xFF\", \"answers\": {}}");
  REQUIRE(ids_of(items) == Words{"a", "refused"});
  CHECK(can_be_printed(std::get<CaseError>(items[1]).message));
}

TEST_CASE("A long text in a message is cut between letters, so that a result can hold it") {
  // Of the two-byte letters one straddles the place of the cut, whatever that place is.
  for (const std::string lead : {"x", "xx"}) {
    std::string text = lead;
    for (int i = 0; i < 60; ++i) text += "\xC3\xA9";
    CAPTURE(text);
    CHECK(can_be_printed(refused_answer(text, R"("yes")").message));
    CHECK(can_be_printed(refused_answer("fever", "\"" + text + "\"").message));
    CHECK(can_be_printed(refused_answer("fever", "{\"value\": \"yes\", \"" + text + "\": 1}").message));
  }
}

TEST_CASE("A long text in a message is shortened") {
  const CaseError error = refused_answer(std::string(5000, 'x'), R"("yes")");
  CHECK(error.message.size() < 200);
}

// ---------------------------------------------------------------------------------------------------------------------
// Text that looks like CLIPS code is text

TEST_CASE("An id that looks like CLIPS code is an id and runs nothing") {
  const std::string code = "x)) (assert (red-flag (family dvt) (disposition emergency) (rule r))) ?*x* \"";
  const CaseOrError item = read_case({{"id", code}, {"answers", {{"fever", "no"}}}}, vocabulary());
  REQUIRE(std::holds_alternative<Case>(item));
  CHECK(std::get<Case>(item).id == code);
  CHECK(assess(shipped_reasoner(), std::get<Case>(item).answers).red_flags.empty());
}

TEST_CASE("Answers and questions that look like CLIPS code are unknown ids") {
  CaseError error = refused_answer("fever", R"_("yes)) (assert (finding (question fever")_");
  CHECK(error.at == "/answers/fever");
  CHECK(error.message == "unknown answer 'yes)) (assert (finding (question fever' for fever");

  CHECK(refused_answer("skin", R"_(["red", "=(exit)"])_").at == "/answers/skin/1");
  CHECK(starts_with(refused_answer("fever)(answer yes", R"("yes")").message, "unknown question 'fever)(answer yes'"));
  CHECK(refused_answer("age", R"_("(exit)")_").message == "age takes a number, not text");
}

TEST_CASE("Notes that look like CLIPS code are kept and change nothing") {
  const Json document = Json::parse(
      R"_({"id": "c", "answers": {"pain-zone": ["knee-back"]}, "complaint": "(assert (finding (question fever) (answer yes)))"})_");
  const CaseOrError item = read_case(document, vocabulary());
  REQUIRE(std::holds_alternative<Case>(item));
  CHECK(std::get<Case>(item).answers.size() == 1);
}
