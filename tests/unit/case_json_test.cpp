// A case read from JSON and written again: nothing is lost, and interviews of the first version are read for ever.
#include "src/cases/case_json.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <nlohmann/json.hpp>

#include "src/cases/case_reader.hpp"
#include "src/cases/record_json.hpp"
#include "src/interview/exchanges.hpp"
#include "tests/support/kb.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;
using testing::project_path;
using testing::shipped_cases;
using testing::shipped_knowledge;

const Vocabulary& vocabulary() {
  return shipped_knowledge().vocabulary;
}

Case case_of(const Json& document) {
  const CaseOrError item = read_case(document, vocabulary());
  if (const auto* error = std::get_if<CaseError>(&item)) FAIL(error->at << ": " << error->message);
  return std::get<Case>(item);
}

Case case_in(const std::string& text) {
  return case_of(Json::parse(text));
}

Json document_of(const std::string& path) {
  std::ifstream file(project_path(path));
  return Json::parse(file);
}

// The order of the keys of an object means nothing.
nlohmann::json plain(const Json& document) {
  return nlohmann::json::parse(document.dump());
}

std::string refusal(const std::function<void()>& what) {
  try {
    what();
  } catch (const InputError& error) {
    return error.what();
  }
  return "";
}

TEST_CASE("Keys that are not ours are kept with the case") {
  const Json document = Json::parse(
      R"({"id": "c", "complaint": "aches", "answers": {}, "notes": {"fever": "since Monday"}, "mine": [1, 2]})");
  CHECK(plain(json_case(case_of(document), vocabulary())) == plain(document));
}

TEST_CASE("A known key that is not of its kind is accepted, and kept as it is") {
  const Json document = Json::parse(
      R"({"id": "c", "answers": {}, "complaint": 5, "summary": "", "source": ["here"], "category": null, "origin": 7,
          "kind": {"a": 1}, "expect": "urgent", "notes": {"fever": 5, "limp": "a bit"}, "recorded": 3, "revision": "x",
          "interview": []})");
  const Case subject = case_of(document);
  CHECK(subject.complaint.empty());
  CHECK(subject.category.empty());
  CHECK(subject.origin == Origin::unstated);
  CHECK_FALSE(subject.expect);
  CHECK(subject.notes == std::map<std::string, std::string, std::less<>>{{"limp", "a bit"}});
  CHECK(plain(json_case(subject, vocabulary())) == plain(document));
}

TEST_CASE("A case is written in an order that stays: what it is, what else it holds, when, what was answered") {
  const Case subject = case_in(
      R"({"interview": 1, "answers": {"fever": "no", "age": 47.0}, "zebra": 1, "notes": {"a": "b"}, "revision": 2,
          "ape": 2, "recorded": "now", "category": "danger", "complaint": "aches", "id": "c", "expect": {}})");
  CHECK(json_case(subject, vocabulary()).dump() ==
        R"({"id":"c","complaint":"aches","category":"danger","expect":{},"ape":2,"zebra":1,"recorded":"now",)"
        R"("revision":2,"notes":{"a":"b"},"answers":{"age":47,"fever":"no"},"interview":1})");
  CHECK(case_text(subject, vocabulary()) == json_case(subject, vocabulary()).dump(1) + "\n");
}

TEST_CASE("What the program adds to a case is written too") {
  Case subject;
  subject.id = "made";
  subject.origin = Origin::generated;
  subject.complaint = "It hurts";
  subject.notes = {{"where", "on the stairs"}};
  subject.expect = Expectation{.disposition = Disposition::urgent,
                               .acceptable_dispositions = {Disposition::emergency, Disposition::urgent},
                               .red_flags = {"dvt"},
                               .muscles = {"soleus"},
                               .acceptable_muscles = {"soleus", "popliteus"},
                               .precautions = {"no-massage"}};
  const Json written = json_case(subject, vocabulary());
  CHECK(written.dump() ==
        R"({"id":"made","format":2,"complaint":"It hurts","origin":"generated","expect":{"disposition":"urgent",)"
        R"("acceptable_dispositions":["emergency"],"muscles":["soleus"],"acceptable_muscles":["popliteus"],)"
        R"("red_flags":["dvt"],"precautions":["no-massage"]},"notes":{"where":"on the stairs"},"answers":{}})");
  const Case again = case_of(written);
  CHECK(again.origin == Origin::generated);
  REQUIRE(again.expect);
  CHECK(again.expect->acceptable_muscles == subject.expect->acceptable_muscles);
  CHECK(again.expect->acceptable_dispositions == subject.expect->acceptable_dispositions);
  CHECK(json_case(again, vocabulary()) == written);
}

TEST_CASE("Every case that ships is the same after it was written and read again") {
  for (const char* path : {"cases/published.json", "cases/published-more.json"})
    for (const Case& subject : shipped_cases(path)) {
      INFO(subject.id);
      const Json written = json_case(subject, vocabulary());
      const Case again = case_of(written);
      CHECK(again.answers == subject.answers);
      CHECK(again.others == subject.others);
      CHECK(again.origin == subject.origin);
      CHECK(json_case(again, vocabulary()) == written);
    }
}

TEST_CASE("A case that ships holds all that its file says") {
  for (const char* path : {"cases/published.json", "cases/published-more.json"})
    for (const Json& document : document_of(path)) {
      INFO(document.at("id"));
      nlohmann::json written = plain(json_case(case_of(document), vocabulary()));
      nlohmann::json given = plain(document);
      written.erase("answers");  // an answer may be said in more words than it needs
      given.erase("answers");
      CHECK(written == given);
    }
}

TEST_CASE("Every form of an answer comes back as it was") {
  for (const char* text :
       {R"("unknown")", "[]", R"(["diabetes"])", R"({"value": ["diabetes"], "unsure": ["gout"], "others": "denied"})",
        R"({"value": ["diabetes"], "denied": ["gout"], "certainty": 0.6})", R"({"value": [], "others": "open"})",
        R"({"value": "unknown"})"}) {
    INFO(text);
    const Json answers{{"history", Json::parse(text)}};
    const Answers read = read_answers(answers, "/answers", vocabulary());
    CHECK(read_answers(json_answers(read, vocabulary()), "/answers", vocabulary()) == read);
  }
}

TEST_CASE("A key of a case as text, one in an object too") {
  const Case subject = case_in(
      R"({"id": "c", "answers": {"sex": "male", "age": 47, "skin": ["red"]}, "kind": "x", "confidence": 2,
          "mine": {"deep": {"er": "yes"}}, "notes": {"a": "b"}, "expect": {"disposition": "urgent"}})");
  const auto text = [&subject](const char* key) { return text_at(subject, key, vocabulary()); };
  CHECK(text("id") == "c");
  CHECK(text("kind") == "x");
  CHECK(text("confidence") == "2");
  CHECK(text("answers.sex") == "male");
  CHECK(text("answers.age") == "47");
  CHECK(text("answers.skin") == R"(["red"])");
  CHECK(text("mine.deep.er") == "yes");
  CHECK(text("mine.deep") == R"({"er":"yes"})");
  CHECK(text("notes.a") == "b");
  CHECK(text("expect.disposition") == "urgent");
  for (const char* nothing : {"", ".", "category", "answers.fever", "answers.sex.x", "mine.deep.", "mine..er"})
    CHECK(text(nothing).empty());
}

TEST_CASE("A case counts how often it was saved") {
  Case subject = case_in(R"({"id": "c", "answers": {}})");
  CHECK(revision_of(subject) == 0);
  set_revision(subject, 3, "2026-11-21T09:00:00Z");
  CHECK(revision_of(subject) == 3);
  CHECK(json_case(subject, vocabulary())["recorded"] == "2026-11-21T09:00:00Z");

  for (const char* revision : {"-1", "1000001", "1.5", "\"one\"", "null", "[]"}) {
    INFO(revision);
    const Case damaged = case_in(std::string(R"({"id": "c", "answers": {}, "revision": )") + revision + "}");
    CHECK(refusal([&] { (void)revision_of(damaged); }) ==
          std::string("at /revision: a whole number from 0 to 1000000, not ") + revision);
  }
  CHECK(refusal([] { (void)revision_of(case_in(R"({"id": "c", "answers": {}, "notes": {"fever": 5}})")); }) ==
        "at /notes: an object of texts");
}

// ---------------------------------------------------------------------------------------------------------------------
// Interviews: the two files were written by the program before Prompt::Kind was there

std::vector<Prompt::Kind> kinds_of(const Record& record) {
  std::vector<Prompt::Kind> kinds;
  for (const Exchange& exchange : record.exchanges) kinds.push_back(exchange.prompt.kind);
  return kinds;
}

std::size_t count(const Record& record, Prompt::Kind kind) {
  const auto kinds = kinds_of(record);
  return static_cast<std::size_t>(std::count(kinds.begin(), kinds.end(), kind));
}

TEST_CASE("A record of the first version is read back, and written as it was") {
  for (const char* path : {"tests/support/data/interview-v1.json", "tests/support/data/interview-v1-cleared.json"}) {
    INFO(path);
    const Json document = document_of(path);
    const Case subject = case_of(document);
    const auto record = record_in(subject, vocabulary());
    REQUIRE(record);
    CHECK(json_case(subject, vocabulary(), &*record).dump() == document.dump());
    CHECK(json_case(subject, vocabulary()).dump() == document.dump());
    CHECK(answers_of_exchanges(vocabulary(), record->given, record->exchanges) == subject.answers);
  }
}

TEST_CASE("A record of the first version tells what each prompt was for") {
  using Kind = Prompt::Kind;
  const auto record = record_in(case_of(document_of("tests/support/data/interview-v1.json")), vocabulary());
  CHECK(kinds_of(*record) ==
        std::vector{Kind::page, Kind::page, Kind::page, Kind::page, Kind::question, Kind::page, Kind::lift});
  CHECK_FALSE(record->finished);
  CHECK(record->exchanges[4].reply.certainty.at("injury-age-days") == 0.5);
  CHECK(record->exchanges[4].reply.numbers.at("injury-age-days") == 1);
  CHECK(record->exchanges[2].reply.unknown.contains("side"));
  CHECK(record->exchanges[2].reply.said.at({"pain-zone", "knee-back"}) == Said::yes);

  const auto cleared = record_in(case_of(document_of("tests/support/data/interview-v1-cleared.json")), vocabulary());
  CHECK(cleared->finished);
  CHECK(count(*cleared, Kind::clear) == 1);
  CHECK(count(*cleared, Kind::signs) == 7);
  CHECK(count(*cleared, Kind::lift) == 0);
}

TEST_CASE("Every kind of prompt but a page of one question comes back from its record") {
  Record record;
  record.given = {{"age", number_answer(47)}};
  record.finished = false;
  const auto add = [&record](Prompt prompt) { record.exchanges.push_back({std::move(prompt), {}}); };
  add({.kind = Prompt::Kind::page, .id = "person", .numbers = {"age"}, .words = {"sex"}, .more = "where"});
  add({.kind = Prompt::Kind::question, .id = "fever", .options = {{"fever", "yes"}}});
  add({.kind = Prompt::Kind::follow_ups, .id = "follow-up-fever", .options = {{"fever", "yes"}, {"limp", "yes"}}});
  add({.kind = Prompt::Kind::signs, .id = "more-signs-7", .options = {{"limp", "yes"}}});
  add({.kind = Prompt::Kind::lift, .id = "history", .options = {{"history", "gout"}}});
  add({.kind = Prompt::Kind::clear, .id = "more-danger-9", .options = {{"fever", "yes"}}});
  const Record again = read_record(json_record(record, vocabulary()), vocabulary());
  CHECK(kinds_of(again) == kinds_of(record));
  CHECK(again.given == record.given);
  CHECK_FALSE(again.finished);
  CHECK(json_record(again, vocabulary()) == json_record(record, vocabulary()));
}

TEST_CASE("What the vocabulary does not know is left out of a record") {
  Json json = document_of("tests/support/data/interview-v1.json")["interview"];
  Json& page = json["exchanges"][1];
  page["number_questions"] = {"age", "shoe-size", "fever"};
  page["numbers"] = {{"age", 57}, {"shoe-size", 43}, {"severity", 400}};
  page["options"].push_back({"favourite-colour", "red", "yes"});
  page["options"].push_back({"trauma", "meteorite", "yes"});
  page["certainty"] = {{"age", 7}, {"shoe-size", 0.5}};
  const Record record = read_record(json, vocabulary());
  const auto& [prompt, reply] = record.exchanges[1];
  CHECK(prompt.numbers == std::vector<std::string>{"age"});
  CHECK(prompt.options.empty());
  CHECK(reply.numbers == std::map<std::string, Number>{{"age", 57}});
  CHECK(reply.said.empty());
  CHECK(reply.certainty.empty());
}

TEST_CASE("A damaged record is refused, and a case without one has none") {
  const auto refused = [](const Json& record) {
    const Case subject = case_of({{"id", "c"}, {"answers", Json::object()}, {"interview", record}});
    return refusal([&] { (void)record_in(subject, vocabulary()); });
  };
  const Json whole = document_of("tests/support/data/interview-v1.json")["interview"];
  const auto with = [&whole](const char* place, const Json& value) {
    Json changed = whole;
    changed[Json::json_pointer(place)] = value;
    return changed;
  };
  CHECK(refused(whole).empty());
  for (const Json& damaged :
       {Json(), Json(5), Json::array(), Json::object(), with("/exchanges", 5), with("/exchanges", Json::array({1, 2})),
        with("/exchanges", Json::array({{{"prompt", "x"}}})), with("/finished", "yes"), with("/exchanges/0/more", "no"),
        with("/exchanges/0/options/0", "self"), with("/exchanges/0/to_lift", "no")}) {
    INFO(damaged.dump());
    CHECK(refused(damaged) == "the record of the interview is damaged");
  }
  CHECK(refused(with("/given", {{"age", 500}})) ==
        "at /interview/given/age: age is out of range: 500 is not between 0 and 120 years");
  CHECK_FALSE(record_in(case_in(R"({"id": "c", "answers": {}})"), vocabulary()));
}

}  // namespace
}  // namespace kneewise
