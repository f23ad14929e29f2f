// The schemas that ship hold for every case and result that the program reads and writes, and refuse broken ones.

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#include <variant>
#include <vector>

#include "src/cases/case_json.hpp"
#include "src/reasoning/session.hpp"
#include "src/reports/json.hpp"
#include "tests/support/kb.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::json;
using testing::project_path;
using testing::shipped_knowledge;
using testing::shipped_reasoner;

Json read_document(const std::string& path) {
  std::ifstream file(path);
  return Json::parse(file);
}

// One of the schemas in schemas/, ready to be used many times.
class DocumentSchema {
 public:
  explicit DocumentSchema(const std::string& name) {
    const Json source = read_document(project_path("schemas/" + name));
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(source), schema_);
  }

  /// The first things wrong with the document, a line each; empty when it is valid.
  [[nodiscard]] std::string faults(const Json& document) const {
    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(schema_, valijson::adapters::NlohmannJsonAdapter(document), &results)) return "";
    std::string text;
    constexpr std::size_t most = 12;
    valijson::ValidationResults::Error error;
    for (std::size_t i = 0; i < most && results.popError(error); ++i) {
      for (const std::string& part : error.context) text += part;
      text += ": " + error.description + "\n";
    }
    return text.empty() ? "not valid" : text;
  }

 private:
  valijson::Schema schema_;
};

const DocumentSchema& case_schema() {
  static const DocumentSchema schema("case.schema.json");
  return schema;
}

const DocumentSchema& result_schema() {
  static const DocumentSchema schema("result.schema.json");
  return schema;
}

Json plain(const nlohmann::ordered_json& document) {
  return Json::parse(document.dump());
}

std::vector<std::string> shipped_case_files() {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(project_path("cases")))
    if (entry.path().extension() == ".json") files.push_back("cases/" + entry.path().filename().string());
  std::sort(files.begin(), files.end());
  return files;
}

Json result_of(const Case& subject) {
  return plain(json_result(subject, assess(shipped_reasoner(), subject.answers)));
}

Json error_record_of(const std::string& source) {
  const CaseOrError item = read_case(nlohmann::ordered_json::parse(source), shipped_knowledge().vocabulary);
  return plain(json_result(std::get<CaseError>(item)));
}

// A whole result with something in each of its parts: red flags, muscles, mimics, alternatives and causes.
Json full_result() {
  Case subject;
  subject.id = "full";
  subject.answers = testing::answers_of({{"age", 41},
                                         {"pain-zone", {"knee-back", "calf"}},
                                         {"worst-zone", "knee-back"},
                                         {"activity", {"running", "hiking-downhill"}},
                                         {"onset", "after-overuse"},
                                         {"calf-swelling", "yes"},
                                         {"calf-tender-vein", "yes"}});
  Json result = result_of(subject);
  // Nothing concludes these yet; the contract has them already.
  result["precautions"] = {{{"id", "popliteal-fossa-care"},
                            {"text", "Keep clear of the artery in the knee pit."},
                            {"because", {"pain-zone=knee-back"}},
                            {"sources", {"S001"}}}};
  result["care"] = {{{"muscle", "popliteus"},
                     {"technique", "pressure"},
                     {"text", "Press gently."},
                     {"dose", "once a day"},
                     {"sources", {"S001"}}}};
  result["withheld"] = {{{"technique", "pressure"}, {"because", {"calf-swelling=yes"}}}};
  return result;
}

// A change that breaks a document: a value put at a place, or (value discarded) the place removed.
struct Change {
  const char* at;
  Json value = Json(Json::value_t::discarded);
};

Json changed(Json document, const Change& change) {
  const Json::json_pointer place(change.at);
  if (change.value.is_discarded()) {
    document[place.parent_pointer()].erase(place.back());
  } else {
    document[place] = change.value;
  }
  return document;
}

TEST_CASE("every case file that ships keeps to the case schema") {
  const std::vector<std::string> files = shipped_case_files();
  REQUIRE_FALSE(files.empty());
  for (const std::string& file : files) {
    const Json document = read_document(project_path(file));
    CHECK(case_schema().faults(document) == "");
    const Json list = document.is_array() ? document : Json::array({document});
    for (const Json& item : list) {
      INFO(file << ": " << item.value("id", "no id"));
      CHECK(case_schema().faults(item) == "");
    }
  }
}

TEST_CASE("every result of the shipped cases keeps to the result schema, alone and among the others") {
  Json all = {{"results", Json::array()}};
  for (const std::string& file : shipped_case_files()) {
    for (const Case& subject : testing::shipped_cases(file)) {
      INFO(subject.id);
      const Json result = result_of(subject);
      CHECK(result_schema().faults(result) == "");
      CHECK(result.contains("screen"));
      all["results"].push_back(result);
    }
  }
  REQUIRE(all["results"].size() >= 45);
  CHECK(result_schema().faults(all) == "");
}

TEST_CASE("every ranking of the shipped cases keeps to the result schema, and a broken one does not") {
  Json all = {{"results", Json::array()}};
  for (const Case& subject : testing::shipped_cases("cases/published.json")) {
    INFO(subject.id);
    all["results"].push_back(plain(json_ranking(subject, testing::ranked(subject.answers))));
    CHECK(result_schema().faults(all["results"].back()) == "");
  }
  CHECK(result_schema().faults(all) == "");
  const Json whole = all["results"].front();
  for (const Change& change : {Change{"/cleared", true}, Change{"/knowledge"}, Change{"/muscles/0/belief", 2},
                               Change{"/screen", Json::object()}, Change{"/disposition", "fine"}}) {
    INFO(change.at);
    CHECK(result_schema().faults(changed(whole, change)) != "");
  }
}

TEST_CASE("a case of which nothing is known has a result that keeps to the schema") {
  Case subject;
  subject.id = "nothing-known";
  CHECK(result_schema().faults(result_of(subject)) == "");
}

TEST_CASE("a result may leave out the screen and the next question") {
  Json result = full_result();
  CHECK(result.erase("screen") == 1);
  CHECK(result.erase("next_question") == 1);
  CHECK(result_schema().faults(result) == "");
}

TEST_CASE("error records keep to the result schema, alone and among results") {
  Json all = {{"results", Json::array({full_result()})}};
  for (const char* source : {
           R"(5)",
           R"({"answers": {}})",
           R"({"id": 7, "answers": {}})",
           R"({"id": "no-answers"})",
           R"({"id": "list", "answers": []})",
           R"({"id": "unknown question", "answers": {"fevr": "yes"}})",
           R"({"id": "slash in the pointer", "answers": {"a/b~c": "yes"}})",
           R"({"id": "unknown answer", "answers": {"fever": "perhaps"}})",
           R"({"id": "inside a list", "answers": {"pain-zone": ["knee-front", "knee-fornt"]}})",
           R"({"id": "range", "answers": {"age": 500}})",
       }) {
    INFO(source);
    const Json record = error_record_of(source);
    CHECK(result_schema().faults(record) == "");
    all["results"].push_back(record);
  }
  CHECK(result_schema().faults(all) == "");
}

TEST_CASE("every form of answer that the program takes keeps to the case schema") {
  for (const char* answers : {
           R"({})",
           R"({"fever": "no", "weight-loss": "unknown"})",
           R"({"age": 47, "severity": 6.5, "lump-size-cm": "unknown"})",
           R"({"pain-zone": ["knee-inner"], "skin": [], "history": "unknown"})",
           R"({"pain-at-night": {"value": "yes", "certainty": 0.6}})",
           R"({"fever": {"value": "unknown"}})",
           R"({"age": {"value": 47, "certainty": 1}})",
           R"({"history": {"value": ["diabetes"], "unsure": ["gout"], "others": "denied"}})",
           R"({"history": {"value": [], "others": "open", "certainty": 0}})",
           R"({"history": {"value": "unknown", "others": "denied"}})",
       }) {
    INFO(answers);
    const auto given = nlohmann::ordered_json::parse(answers);
    REQUIRE(std::holds_alternative<Case>(read_case({{"id", "c"}, {"answers", given}}, shipped_knowledge().vocabulary)));
    CHECK(case_schema().faults({{"id", "c"}, {"answers", plain(given)}}) == "");
  }
}

TEST_CASE("keys that the contract does not name may stand in a case") {
  CHECK(case_schema().faults({{"id", "c"}, {"answers", Json::object()}, {"room", 4}, {"tags", {"a", "b"}}}) == "");
}

TEST_CASE("broken cases do not keep to the case schema") {
  const Json whole = Json::parse(R"({
    "id": "c-1", "complaint": "it aches", "notes": {"fever": "since Monday"}, "recorded": "2026-11-21T09:00:00Z",
    "revision": 1,
    "answers": {"age": 47, "pain-zone": ["knee-inner"], "fever": "no",
                "pain-at-night": {"value": "yes", "certainty": 0.6},
                "history": {"value": ["diabetes"], "unsure": ["gout"], "others": "denied"}},
    "expect": {"disposition": "muscular", "acceptable_dispositions": ["muscular"], "muscles": ["vastus-medialis"]}})");
  REQUIRE(case_schema().faults(whole) == "");

  const std::vector<Change> changes = {
      {"/id"},
      {"/id", 7},
      {"/id", ""},
      {"/id", nullptr},
      {"/answers"},
      {"/answers", Json::array()},
      {"/answers", "none"},
      {"/answers/fever", true},
      {"/answers/fever", nullptr},
      {"/answers/fever", "yes) (assert (red-flag"},
      {"/answers/fever", ""},
      {"/answers/Fever?", "yes"},
      {"/answers/pain-zone/0", 5},
      {"/answers/pain-zone/0", {"knee-inner"}},
      {"/answers/pain-at-night/value"},
      {"/answers/pain-at-night/value", {{"value", "yes"}}},
      {"/answers/pain-at-night/certainty", 1.5},
      {"/answers/pain-at-night/certainty", -0.1},
      {"/answers/pain-at-night/certainty", "0.6"},
      {"/answers/pain-at-night/sure", true},
      {"/answers/pain-at-night/others", "denied"},
      {"/answers/pain-at-night/unsure", {"no"}},
      {"/answers/history/others", "closed"},
      {"/answers/history/unsure", "gout"},
      {"/answers/history/value", "diabetes"},
      {"/expect/disposition", "fine"},
      {"/expect/acceptable_dispositions/0", "fine"},
      {"/expect/muscles", "vastus-medialis"},
      {"/expect", 5},
      {"/revision", -1},
      {"/revision", "one"},
      {"/complaint", 5},
      {"/notes/fever", 5},
  };
  for (const Change& change : changes) {
    INFO(change.at << " = " << (change.value.is_discarded() ? "removed" : change.value.dump()));
    const Json broken = changed(whole, change);
    CHECK(case_schema().faults(broken) != "");
    CHECK(case_schema().faults(Json::array({whole, broken})) != "");
  }
  for (const char* source : {"null", "5", "\"c\"", "{}", "[5]", "[[]]", "[null]"}) {
    INFO(source);
    CHECK(case_schema().faults(Json::parse(source)) != "");
  }
}

TEST_CASE("broken results do not keep to the result schema") {
  const Json whole = full_result();
  REQUIRE(result_schema().faults(whole) == "");
  for (const char* part : {"red_flags", "muscles", "alternatives", "causes"}) REQUIRE_FALSE(whole.at(part).empty());
  REQUIRE_FALSE(whole.at(Json::json_pointer("/muscles/0/for")).empty());
  REQUIRE_FALSE(whole.at(Json::json_pointer("/muscles/0/mimics")).empty());

  std::vector<Change> changes = {
      {"/id", 5},
      {"/disposition", "fine"},
      {"/cleared", "no"},
      {"/screen/families", Json::array()},
      {"/screen/families/0/state", "maybe"},
      {"/screen/open_questions/0", 5},
      {"/red_flags/0/disposition", "muscular"},
      {"/red_flags/0/text", ""},
      {"/red_flags/0/because", Json::array()},
      {"/red_flags/0/because/0", "calf-swelling"},
      {"/red_flags/0/sources", Json::array()},
      {"/muscles", Json::object()},
      {"/muscles/0/belief", 1.5},
      {"/muscles/0/belief", "high"},
      {"/muscles/0/likelihood", "certain"},
      {"/muscles/0/for/0/weight", -0.1},
      {"/muscles/0/for/0/weight", 2},
      {"/muscles/0/for/0/sources", Json::array()},
      {"/muscles/0/mimics/0/kind", "joke"},
      {"/alternatives/0/disposition", "emergency"},
      {"/alternatives/0/likelihood", "certain"},
      {"/causes/0/because", Json::array()},
      {"/knowledge/sha256", "0123"},
      {"/next_question", nullptr},
      {"/error", {{"at", ""}, {"message", "both a result and an error"}}},
  };
  // Each part says all that it must, and nothing that is not in the contract.
  for (const char* part : {"", "/screen", "/screen/families/0", "/red_flags/0", "/muscles/0", "/muscles/0/for/0",
                           "/muscles/0/mimics/0", "/alternatives/0", "/alternatives/0/for/0", "/causes/0",
                           "/precautions/0", "/care/0", "/withheld/0", "/knowledge"}) {
    const std::string place = part;
    for (const auto& [key, value] : whole.at(Json::json_pointer(place)).items()) {
      if (place.empty() && (key == "screen" || key == "next_question")) continue;
      INFO("removed: " << place << "/" << key);
      CHECK(result_schema().faults(changed(whole, {(place + "/" + key).c_str()})) != "");
    }
    INFO("added: " << place << "/extra");
    CHECK(result_schema().faults(changed(whole, {(place + "/extra").c_str(), 1})) != "");
  }
  for (const Change& change : changes) {
    INFO(change.at << " = " << change.value.dump());
    const Json broken = changed(whole, change);
    CHECK(result_schema().faults(broken) != "");
    CHECK(result_schema().faults({{"results", {whole, broken}}}) != "");
  }
}

TEST_CASE("broken error records and broken lists of results do not keep to the result schema") {
  for (const char* source : {
           R"({})",
           R"([])",
           R"(null)",
           R"({"results": {}})",
           R"({"results": [5]})",
           R"({"results": [], "more": 1})",
           R"({"results": [{"results": []}]})",
           R"({"error": {"at": "", "message": "no id"}})",
           R"({"id": 5, "error": {"at": "", "message": "id is no text"}})",
           R"({"id": "c", "error": "no object"})",
           R"({"id": "c", "error": {"message": "no place"}})",
           R"({"id": "c", "error": {"at": "answers", "message": "no pointer"}})",
           R"({"id": "c", "error": {"at": "/answers"}})",
           R"({"id": "c", "error": {"at": "/answers", "message": ""}})",
           R"({"id": "c", "error": {"at": "/answers", "message": "m", "line": 3}})",
           R"({"id": "c", "error": {"at": "/answers", "message": "m"}, "disposition": "muscular"})",
       }) {
    INFO(source);
    CHECK(result_schema().faults(Json::parse(source)) != "");
  }
}

}  // namespace
}  // namespace kneewise
