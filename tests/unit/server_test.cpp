// The server without its network: what it refuses, and in which words; workers that fail; what it counts.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <future>

#include "src/basics/input_error.hpp"
#include "src/server/service.hpp"
#include "tests/support/kb.hpp"

namespace kneewise::testing {
namespace {

using Json = nlohmann::ordered_json;

std::shared_ptr<const Knowledge> knowledge() {
  return shipped_reasoner().shared_knowledge();
}

// A service with one worker, asked without a network.
struct Asked {
  explicit Asked(const Settings& settings = {}, std::size_t queue = 4)
      : service(settings, project_path("web"), project_path("schemas")) {
    service.called({"127.0.0.1:8080", "localhost:8080"});
    workers = std::make_shared<Workers>(knowledge(), 1, queue);
    service.open(knowledge(), workers);
  }
  HttpResponse operator()(HttpRequest request) {
    if (auto refused = service.refuse(request)) return *refused;
    std::promise<HttpResponse> promise;
    service.answer(std::move(request), [&promise](HttpResponse response) { promise.set_value(std::move(response)); });
    return promise.get_future().get();
  }
  Service service;
  std::shared_ptr<Workers> workers;
};

HttpRequest request(const std::string& method, const std::string& target, const std::string& body = "") {
  HttpRequest one;
  one.method = method;
  one.target = target;
  one.host = "127.0.0.1:8080";
  one.hosts = 1;
  one.content_type = method == "POST" ? "application/json; charset=utf-8" : "";
  one.body = body;
  return one;
}

std::string header(const HttpResponse& response, const std::string& name) {
  for (const auto& [own, value] : response.headers)
    if (own == name) return value;
  return "";
}

Json problem(const std::string& path, const std::string& body, int status = 400) {
  const HttpResponse response = answer_of_api(path, body, shipped_reasoner());
  INFO(body << " -> " << response.body);
  CHECK(response.status == status);
  CHECK(response.content_type == "application/problem+json");
  return Json::parse(response.body);
}

TEST_CASE("the server refuses by the head alone what it does not take") {
  Asked ask;
  const auto status = [&ask](const std::function<void(HttpRequest&)>& change, const char* method = "GET",
                             const char* target = "/health") {
    HttpRequest one = request(method, target, "{}");
    change(one);
    return ask(one).status;
  };
  const auto as_it_is = [](HttpRequest&) {};
  CHECK(status(as_it_is, "POST", "/api/assess") == 200);
  CHECK(status([](HttpRequest& one) { one.hosts = 0; }) == 400);
  CHECK(status([](HttpRequest& one) { one.hosts = 2; }) == 400);
  CHECK(status([](HttpRequest& one) { one.host = "evil.example:8080"; }) == 421);
  CHECK(status([](HttpRequest& one) { one.host = "127.0.0.1:8081"; }) == 421);
  CHECK(status([](HttpRequest& one) { one.host = "LOCALHOST:8080"; }, "GET", "/") == 200);
  CHECK(status([](HttpRequest& one) { one.transfer_encoding = "gzip, chunked"; }, "POST", "/api/assess") == 501);
  CHECK(status(as_it_is, "GET", "http://127.0.0.1/health") == 400);
  for (const char* target : {"/nothing", "/../etc/passwd", "/%2e%2e/web/index.html", "//", "/web/index.html", "/api",
                             "/api/assess/", "/index.html/.."})
    CHECK(status(as_it_is, "GET", target) == 404);
  CHECK(status(as_it_is, "DELETE", "/") == 405);
  CHECK(status(as_it_is, "GET", "/api/assess") == 405);
  CHECK(status(as_it_is, "OPTIONS", "/api/assess") == 405);
  CHECK(header(ask(request("GET", "/api/assess")), "Allow") == "POST");
  for (const char* type : {"", "text/plain", "application/x-www-form-urlencoded", "application/jsonp", "json"})
    CHECK(status([type](HttpRequest& one) { one.content_type = type; }, "POST", "/api/assess") == 415);
}

TEST_CASE("every response forbids keeping, framing and scripts from elsewhere") {
  Asked ask;
  for (const auto& one : {request("GET", "/"), request("GET", "/nothing"), request("POST", "/api/assess", "{}"),
                          request("POST", "/api/assess", "}"), request("GET", "/metrics")}) {
    const HttpResponse response = ask(one);
    CHECK(header(response, "Cache-Control") == "no-store");
    CHECK(header(response, "X-Content-Type-Options") == "nosniff");
    CHECK(header(response, "Content-Security-Policy").starts_with("default-src 'none'; script-src 'self';"));
    CHECK(header(response, "Access-Control-Allow-Origin").empty());
  }
}

TEST_CASE("pages of other servers may ask when the clinic says so") {
  Settings settings;
  settings.origins = {"https://his.example.org"};
  Asked ask(settings);
  HttpRequest one = request("OPTIONS", "/api/assess");
  one.origin = "https://his.example.org";
  CHECK(ask(one).status == 204);
  CHECK(header(ask(one), "Access-Control-Allow-Origin") == "https://his.example.org");
  one.origin = "https://evil.example.org";
  CHECK(ask(one).status == 405);
  CHECK(header(ask(one), "Access-Control-Allow-Origin").empty());
}

TEST_CASE("health is refused while it loads and while it is about to stop") {
  Service service({}, project_path("web"), project_path("schemas"));
  service.called({"h"});
  const auto status = [&service](const char* method, const char* target) {
    HttpRequest one = request(method, target, "{}");
    int answered = 0;
    service.answer(std::move(one), [&answered](const HttpResponse& response) { answered = response.status; });
    return answered;
  };
  CHECK(status("GET", "/health") == 503);
  CHECK(status("POST", "/api/assess") == 503);
  CHECK(status("GET", "/") == 200);
  Asked open;
  while (open.workers->ready() == 0) std::this_thread::yield();
  CHECK(open(request("GET", "/health")).status == 200);
  open.service.draining();
  CHECK(open(request("GET", "/health")).status == 503);
  CHECK(open(request("POST", "/api/assess", "{}")).status == 200);
}

TEST_CASE("the page is sent once to whoever has it") {
  Asked ask;
  HttpRequest one = request("GET", "/kneewise.mjs");
  const HttpResponse first = ask(one);
  CHECK(first.content_type == "text/javascript; charset=utf-8");
  one.if_none_match = header(first, "ETag");
  CHECK(ask(one).status == 304);
}

TEST_CASE("what is wrong in a body is said with its place and the nearest right name") {
  struct Wrong {
    const char* path;
    const char* body;
    const char* at;
    const char* detail;
  };
  for (const auto& [path, body, at, detail] : std::vector<Wrong>{
           {"/api/assess", "", "", "no JSON"},
           {"/api/assess", "{\"case\": }", "", "at line 1, column 10"},
           {"/api/assess", "[]", "", "This is an object, not a list."},
           {"/api/assess", "{\"case\": {}, \"case\": {}}", "", "'case' stands twice"},
           {"/api/assess", "{\"cas\": {}}", "/cas", "did you mean 'case'"},
           {"/api/assess", "{\"case\": 5}", "/case", "an object"},
           {"/api/assess", "{\"case\": {\"answers\": {\"fevr\": \"yes\"}}}", "/case/answers/fevr", "fever"},
           {"/api/assess", "{\"case\": {\"answers\": {\"age\": 500}}}", "/case/answers/age", ""},
           {"/api/assess", "{\"case\": {\"interview\": {}}}", "/case/interview", "damaged"},
           {"/api/explain", "{\"about\": {\"muscle\": \"gracilus\"}}", "/about/muscle", "did you mean 'gracilis'"},
           {"/api/explain", "{\"what_if\": {\"fever\": \"maybe\"}}", "/what_if/fever", ""},
           {"/api/explain", "{\"prompt\": {}}", "/prompt", "damaged"},
           {"/api/interview/next", "7", "", "an object"},
           {"/api/interview/next", "{\"reply\": {}}", "/reply", "'to' is missing"},
           {"/api/interview/next", "{\"reply\": {\"to\": {}}}", "/reply/to", "This is no prompt"},
           {"/api/interview/next", "{\"beyond\": {\"emergency\": 1}}", "/beyond/emergency", "true or false"},
           {"/api/interview/next", "{\"alarms\": [{\"family\": \"dvt\", \"disposition\": \"mild\"}]}",
            "/alarms/0/disposition", "urgent or emergency"},
           {"/api/interview/next", "{\"case\": {\"interview\": {\"given\": {}, \"exchanges\": [5]}}}",
            "/case/interview", "damaged"},
       }) {
    const Json said = problem(path, body);
    CHECK(said.value("at", "") == at);
    CHECK_THAT(said.at("detail").get<std::string>(), Catch::Contains(detail));
  }
  std::string deep(100'000, '[');
  CHECK_THAT(problem("/api/assess", deep).at("detail").get<std::string>(), Catch::Contains("deep"));
}

Json first_prompt() {
  return Json::parse(answer_of_api("/api/interview/next", "{}", shipped_reasoner()).body).at("prompt");
}

TEST_CASE("a reply that does not fit its prompt is refused, and under new knowledge asked anew") {
  const Json prompt = first_prompt();
  const auto body = [&prompt](const Json& reply) {
    Json all = {{"reply", reply}};
    all["reply"]["to"] = prompt.at("exchange");
    return all;
  };
  const std::string option = prompt.at("options")[0].at("id");
  const std::string other = prompt.at("options")[1].at("id");
  const auto at = [&](const Json& reply) { return problem("/api/interview/next", body(reply).dump()).value("at", ""); };
  CHECK(at({{"chosen", {option + "x"}}}) == "/reply/chosen/0");
  CHECK(at({{"chosen", {option, option}}}) == "/reply/chosen/1");
  CHECK(at({{"chosen", {option, other}}}) == "/reply/chosen");  // one of them at most can be so
  CHECK(at({{"chosen", Json::array()}}) == "/reply/chosen");    // one of them must be so
  CHECK(at({{"chosen", "all"}}) == "/reply/chosen");
  CHECK(at({{"numbers", {{"age", 5}}}}) == "/reply/numbers/age");
  CHECK(at({{"words", {{"side", "left"}}}}) == "/reply/words/side");
  CHECK(at({{"more", true}}) == "/reply/more");
  Json renewed = body({{"chosen", {option + "x"}}});
  renewed["knowledge"] = "of old";
  problem("/api/interview/next", renewed.dump(), 409);
  CHECK(answer_of_api("/api/assess", "{\"knowledge\": \"of old\"}", shipped_reasoner()).status == 409);
}

TEST_CASE("a typed line that is not understood is asked back, and nothing is recorded") {
  const Json prompt = first_prompt();
  const Json response =
      Json::parse(answer_of_api("/api/interview/next",
                                Json{{"reply", {{"to", prompt.at("exchange")}, {"said", "<b>banana</b>"}}}}.dump(),
                                shipped_reasoner())
                      .body);
  CHECK_FALSE(response.at("not_understood").get<std::string>().empty());
  CHECK(response.at("said").empty());
  CHECK(response.at("prompt") == prompt);
}

TEST_CASE("a worker that fails is replaced, the request in hand gets 503, and nobody gets another's answer") {
  Workers workers(knowledge(), 1, 8);
  const auto ask = [&workers](Workers::Job job) {
    auto promise = std::make_shared<std::promise<HttpResponse>>();
    REQUIRE(
        workers.submit(std::move(job), [promise](HttpResponse response) { promise->set_value(std::move(response)); }));
    return promise->get_future();
  };
  auto first = ask([](Reasoner&) -> HttpResponse { throw std::runtime_error("a rule fails"); });
  auto second =
      ask([](Reasoner& reasoner) { return HttpResponse{.body = std::to_string(assess(reasoner, {}).muscles.size())}; });
  const HttpResponse failed = first.get();
  CHECK(failed.status == 503);
  CHECK(header(failed, "Retry-After") == "1");
  CHECK(second.get().body == "0");
  CHECK(workers.replaced() == 1);
  CHECK(workers.ready() == 1);
}

TEST_CASE("a job that fails while a case stands leaves nothing to the next one") {
  Workers workers(knowledge(), 1, 8);
  std::promise<HttpResponse> after;
  REQUIRE(workers.submit(
      [](Reasoner& reasoner) -> HttpResponse {
        const Session standing(reasoner, answers_of({{"fever", "yes"}}));
        throw std::runtime_error("half-way");
      },
      [](const HttpResponse&) {}));
  REQUIRE(workers.submit(
      [](Reasoner& reasoner) { return HttpResponse{.body = std::string(id_of(assess(reasoner, {}).disposition))}; },
      [&after](HttpResponse response) { after.set_value(std::move(response)); }));
  CHECK(after.get_future().get().body == "inconclusive");
}

TEST_CASE("a full queue is said at once, and what waits is still done when it ends") {
  std::promise<void> gate;
  std::shared_future<void> opened = gate.get_future().share();
  std::atomic<int> done = 0;
  {
    Workers workers(knowledge(), 1, 2);
    const auto job = [&opened](Reasoner&) {
      opened.wait();
      return HttpResponse{};
    };
    const auto count = [&done](const HttpResponse&) { ++done; };
    REQUIRE(workers.submit(job, count));
    while (workers.waiting() > 0) std::this_thread::yield();
    REQUIRE(workers.submit(job, count));
    REQUIRE(workers.submit(job, count));
    CHECK_FALSE(workers.submit(job, count));
    gate.set_value();
  }
  CHECK(done == 3);
}

TEST_CASE("metrics count by route and status, and say nothing that was sent") {
  Asked ask;
  const HttpRequest secret = request("GET", "/secret-name?fever=yes");
  ask.service.sent(secret, 404, std::chrono::milliseconds(1));
  ask.service.sent(request("POST", "/api/assess?name=secret"), 200, std::chrono::milliseconds(3));
  const std::string text = ask(request("GET", "/metrics")).body;
  CHECK_THAT(text, Catch::Contains("kneewise_http_requests_total{route=\"other\",status=\"404\"} 1\n"));
  CHECK_THAT(text, Catch::Contains("kneewise_http_request_seconds_bucket{route=\"/api/assess\",le=\"0.005\"} 1\n"));
  CHECK_THAT(text, Catch::Contains("kneewise_queue_length 0\n"));
  CHECK_THAT(text, !Catch::Contains("secret"));
}

TEST_CASE("settings that are wrong are refused with file, place and the nearest right key") {
  const auto path = std::filesystem::temp_directory_path() / "kneewise-settings-test.json";
  const auto said = [&path](const std::string& text) -> std::string {
    std::ofstream(path) << text;
    try {
      (void)read_settings(path.string());
    } catch (const InputError& error) {
      return error.what();
    }
    return "";
  };
  CHECK(said(R"({"clinic": "Knee House", "hosts": ["a.example"], "kiosk": true, "idle_seconds": 60})").empty());
  CHECK_THAT(said("{"), Catch::Contains("is no JSON"));
  CHECK_THAT(said("[]"), Catch::Contains("are an object"));
  CHECK_THAT(said(R"({"clinc": "x"})"), Catch::Contains("at /clinc: unknown setting; did you mean 'clinic'?"));
  CHECK_THAT(said(R"({"idle_seconds": 1})"), Catch::Contains("takes a whole number from 10 to 3600, not 1"));
  CHECK_THAT(said(R"({"hosts": [5]})"), Catch::Contains("takes a list of texts"));
  CHECK_THAT(said(R"({"kiosk": "yes"})"), Catch::Contains("takes true or false"));
  std::filesystem::remove(path);
  CHECK_THROWS_WITH(read_settings("/nowhere/x.json"), Catch::Contains("cannot be read"));
}

}  // namespace
}  // namespace kneewise::testing
