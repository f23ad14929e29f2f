// The OpenAPI file that ships holds for every response of the API, and refuses broken ones.

#include <catch2/catch.hpp>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "src/server/service.hpp"
#include "src/server/words_json.hpp"
#include "tests/support/kb.hpp"

namespace kneewise {
namespace {

using testing::project_path;
using testing::shipped_reasoner;
using Api = nlohmann::json;

const Api& openapi() {
  static const Api document = [] {
    std::ifstream file(project_path("schemas/openapi.json"));
    return Api::parse(file);
  }();
  return document;
}

// One schema of the file by its name, with the others that it leads to.
const valijson::Schema& api_schema(const std::string& name) {
  static std::map<std::string, valijson::Schema> schemas;
  const auto [found, is_new] = schemas.try_emplace(name);
  if (is_new) {
    const Api source = {{"$ref", "#/components/schemas/" + name}, {"components", openapi().at("components")}};
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(source), found->second);
  }
  return found->second;
}

// The first thing wrong with a document; empty when it keeps to the schema.
std::string api_fault(const std::string& name, const Api& document) {
  valijson::Validator validator;
  valijson::ValidationResults results;
  if (validator.validate(api_schema(name), valijson::adapters::NlohmannJsonAdapter(document), &results)) return "";
  valijson::ValidationResults::Error error;
  std::string text = "not valid";
  while (results.popError(error)) {
    for (const std::string& part : error.context) text += part;
    text += ": " + error.description + "\n";
  }
  return text;
}

Api response_to_request(const std::string& path, const std::string& body, const std::string& schema) {
  const HttpResponse response = answer_of_api(path, body, shipped_reasoner());
  Api document = Api::parse(response.body);
  INFO(body);
  CHECK(api_fault(response.status == 200 ? schema : "Problem", document) == "");
  return document;
}

TEST_CASE("every step of interviews keeps to the OpenAPI file, requests too") {
  for (const Case& subject : testing::shipped_cases("cases/published.json")) {
    if (subject.id.size() % 4 != 0) continue;  // some of them
    Api request = Api::object();
    for (int step = 0; step < 40; ++step) {
      CHECK(api_fault("NextRequest", request) == "");
      const Api response = response_to_request("/api/interview/next", request.dump(), "NextResponse");
      if (response.contains("end")) break;
      Api chosen = Api::array();
      for (const Api& option : response.at("prompt").at("options")) {
        const auto given = subject.answers.find(option.at("question").get<std::string>());
        const bool said = given != subject.answers.end() && given->second.known && !given->second.chosen.empty() &&
                          given->second.chosen.front() == option.at("answer").get<std::string>();
        if (said) chosen.push_back(option.at("id"));
      }
      request = {{"case", response.at("case")},
                 {"knowledge", response.at("knowledge").at("sha256")},
                 {"alarms", response.at("alarms")},
                 {"beyond", response.at("beyond")},
                 {"reply", {{"to", response.at("prompt").at("exchange")}}}};
      if (chosen.empty() && !response.at("prompt").at("none").get<bool>()) {
        request["reply"]["unknown"] = true;
      } else {
        request["reply"]["chosen"] = chosen;
      }
    }
  }
}

TEST_CASE("results and explanations keep to the OpenAPI file") {
  for (const char* answers : {R"({})", R"({"age": 41, "pain-zone": ["knee-back", "calf"], "calf-swelling": "yes"})",
                              R"({"age": 70, "pain-zone": ["knee-front"], "fever": "no"})"}) {
    const std::string body = std::string(R"({"case": {"answers": )") + answers + "}";
    response_to_request("/api/assess", body + "}", "AssessResponse");
    response_to_request("/api/explain", body + "}", "ExplainResponse");
    response_to_request("/api/explain", body + R"(, "what_if": {"fever": "yes"}})", "ExplainResponse");
    response_to_request("/api/explain", body + R"(, "about": {"red_flag": "dvt"}})", "ExplainResponse");
  }
}

TEST_CASE("what is the same for everybody keeps to the OpenAPI file") {
  const Knowledge& knowledge = testing::shipped_knowledge();
  CHECK(api_fault("Questions", Api::parse(json_questions(knowledge).dump())) == "");
  CHECK(api_fault("Atlas", Api::parse(json_atlas(knowledge).dump())) == "");
  CHECK(api_fault("Settings", Api::parse(json_for_page({}).dump())) == "");
}

TEST_CASE("problems keep to the OpenAPI file") {
  for (const char* body :
       {"", "[]", "{\"cas\": 1}", "{\"case\": {\"answers\": {\"fevr\": \"yes\"}}}", "{\"knowledge\": \"old\"}"})
    CHECK(response_to_request("/api/assess", body, "Problem").at("status") >= 400);
}

TEST_CASE("a broken response does not keep to the OpenAPI file") {
  const Api whole = response_to_request("/api/interview/next", "{}", "NextResponse");
  for (const char* place : {"/prompt", "/knowledge", "/disposition", "/prompt/options/0/label", "/progress/left"}) {
    Api broken = whole;
    const Api::json_pointer at(place);
    broken[at.parent_pointer()].erase(at.back());
    INFO(place);
    CHECK(api_fault("NextResponse", broken) != "");
  }
  Api both = whole;
  both["end"] = "emergency";
  CHECK(api_fault("NextResponse", both) != "");
}

TEST_CASE("the OpenAPI file names every route, and no other") {
  std::string named;
  for (const auto& [path, item] : openapi().at("paths").items()) named += path + " ";
  CHECK(named ==
        "/api/assess /api/atlas /api/explain /api/interview/next /api/openapi.json /api/questions /api/settings "
        "/health /metrics ");
  Service service({}, project_path("web"), project_path("schemas"));
  service.called({"h"});
  for (const auto& [path, item] : openapi().at("paths").items()) {
    HttpRequest request;
    request.method = item.contains("post") ? "POST" : "GET";
    request.target = path;
    request.host = "h";
    request.hosts = 1;
    request.content_type = "application/json";
    CHECK_FALSE(service.refuse(request).has_value());
  }
}

}  // namespace
}  // namespace kneewise
