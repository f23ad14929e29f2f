#include "src/server/service.hpp"

#include <fmt/format.h>
#include <openssl/sha.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>

#include "src/basics/input_error.hpp"
#include "src/basics/lists.hpp"
#include "src/basics/text.hpp"
#include "src/cases/answer_json.hpp"
#include "src/server/case_api.hpp"
#include "src/server/interview_api.hpp"
#include "src/server/words_json.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

// A route of which the workers are asked.
struct Route {
  std::string_view path;
  Json (*answer)(Reasoner& reasoner, const Json& body);
};
constexpr std::array routes = {Route{"/api/interview/next", next_in_interview}, Route{"/api/assess", assess_case},
                               Route{"/api/explain", explain_case}};

const Route* route_at(std::string_view path) {
  const auto is = [path](const Route& route) { return route.path == path; };
  const auto found = std::find_if(routes.begin(), routes.end(), is);
  return found == routes.end() ? nullptr : &*found;
}

// A file of the page: where it is asked for, its name, and what it is.
constexpr std::array<std::array<const char*, 3>, 6> page_files = {
    {{"/", "index.html", "text/html; charset=utf-8"},
     {"/kneewise.mjs", "kneewise.mjs", "text/javascript; charset=utf-8"},
     {"/chart.mjs", "chart.mjs", "text/javascript; charset=utf-8"},
     {"/kneewise.css", "kneewise.css", "text/css; charset=utf-8"},
     {"/words.en.json", "words.en.json", "application/json"},
     {"/icon.svg", "icon.svg", "image/svg+xml"}}};

std::string text_of_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  if (!file || !(text << file.rdbuf())) throw InputError(fmt::format("{}: cannot be read", path.string()));
  return text.str();
}

std::string etag_of(const std::string& body) {
  std::array<unsigned char, SHA256_DIGEST_LENGTH> hash{};
  SHA256(reinterpret_cast<const unsigned char*>(body.data()), body.size(), hash.data());
  std::string tag = "\"";
  for (std::size_t i = 0; i < 12; ++i) tag += fmt::format("{:02x}", hash.at(i));
  return tag + "\"";
}

bool is_json_type(const std::string& type) {
  const std::string name = trimmed(lower(type.substr(0, type.find(';'))));
  return name == "application/json";
}

HttpResponse with(HttpResponse response, std::string name, std::string value) {
  response.headers.emplace_back(std::move(name), std::move(value));
  return response;
}

}  // namespace

HttpResponse answer_of_api(std::string_view path, const std::string& body, Reasoner& reasoner) {
  try {
    const Route* route = route_at(path);
    if (route == nullptr) throw HttpProblem(404, "There is nothing here.");
    return json_response(route->answer(reasoner, parsed_body(body)));
  } catch (const HttpProblem& problem) {
    return response_to(problem);
  } catch (const Refused& refused) {
    return response_to(HttpProblem(400, capitalised(refused.what()) + ".", refused.at()));
  }
}

Service::Service(const Settings& settings, const std::filesystem::path& web, const std::filesystem::path& schemas)
    : settings_(settings) {
  for (const std::string& host : settings_.hosts) hosts_.push_back(lower(host));
  const auto add = [this](const std::string& path, const char* type, std::string body) {
    const std::string etag = etag_of(body);
    assets_[path] = {type, std::move(body), etag};
  };
  for (const auto& [path, name, type] : page_files) add(path, type, text_of_file(web / name));
  add("/api/openapi.json", "application/json", text_of_file(schemas / "openapi.json"));
  add("/api/settings", "application/json", json_for_page(settings_).dump());
}

void Service::open(std::shared_ptr<const Knowledge> knowledge, std::shared_ptr<Workers> workers) {
  auto ready = std::make_shared<Ready>();
  const auto add = [&ready](const std::string& path, const Json& document) {
    std::string body = document.dump();
    const std::string etag = etag_of(body);
    ready->assets[path] = {"application/json", std::move(body), etag};
  };
  add("/api/questions", json_questions(*knowledge));
  add("/api/atlas", json_atlas(*knowledge));
  ready->knowledge = std::move(knowledge);
  ready->workers = std::move(workers);
  std::atomic_store(&ready_, std::shared_ptr<const Ready>(std::move(ready)));
}

void Service::close() {
  std::atomic_store(&ready_, std::shared_ptr<const Ready>());
}

// ------------------------------------------------------------------------------------------------ who may ask

bool Service::known_host(const std::string& host) const {
  return contains(hosts_, lower(host));
}

std::optional<HttpResponse> Service::refuse(const HttpRequest& head) {
  const auto refused = [this, &head](int status, const std::string& detail) {
    HttpResponse response = response_to(HttpProblem(status, detail));
    add_headers(head, response);
    return response;
  };
  if (head.hosts != 1) return refused(400, "A request names its host, once.");
  if (!known_host(head.host)) return refused(421, "This server is not asked for by that name.");
  if (!head.target.starts_with('/')) return refused(400, "A target begins with a stroke.");
  if (!head.transfer_encoding.empty() && lower(head.transfer_encoding) != "chunked")
    return refused(501, "Of transfer encodings this server takes chunked alone.");
  const bool posts = route_at(head.path()) != nullptr;
  if (head.method == "OPTIONS" && posts && contains(settings_.origins, head.origin)) return std::nullopt;
  const bool gets = head.path() == "/health" || head.path() == "/metrics" ||
                    asset_at(head.path(), ready()) != nullptr || head.path() == "/api/questions" ||
                    head.path() == "/api/atlas";
  if (!posts && !gets) return refused(404, "There is nothing here.");
  if (posts && head.method != "POST") return with(refused(405, "This takes POST."), "Allow", "POST");
  if (gets && head.method != "GET" && head.method != "HEAD")
    return with(refused(405, "This takes GET."), "Allow", "GET, HEAD");
  if (posts && !is_json_type(head.content_type)) return refused(415, "A body is of the type application/json.");
  return std::nullopt;
}

void Service::add_headers(const HttpRequest& request, HttpResponse& response) const {
  response.headers.insert(
      response.headers.end(),
      {{"Cache-Control", "no-store"},
       {"Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; "
        "form-action 'none'; frame-ancestors 'none'"},
       {"X-Content-Type-Options", "nosniff"},
       {"Referrer-Policy", "no-referrer"},
       {"Cross-Origin-Resource-Policy", "same-origin"},
       {"Cross-Origin-Opener-Policy", "same-origin"},
       {"Permissions-Policy", "camera=(), microphone=(), geolocation=()"}});
  if (request.origin.empty() || !contains(settings_.origins, request.origin)) return;
  response.headers.emplace_back("Access-Control-Allow-Origin", request.origin);
  response.headers.emplace_back("Vary", "Origin");
}

// ------------------------------------------------------------------------------------------------ what they get

const Service::Asset* Service::asset_at(std::string_view path, const std::shared_ptr<const Ready>& ready) const {
  if (const auto found = assets_.find(path); found != assets_.end()) return &found->second;
  if (ready == nullptr) return nullptr;
  const auto found = ready->assets.find(path);
  return found == ready->assets.end() ? nullptr : &found->second;
}

HttpResponse Service::health() const {
  const auto ready = this->ready();
  if (draining_) return response_to(HttpProblem(503, "It is about to stop."));
  if (ready == nullptr || ready->workers->ready() == 0)
    return response_to(HttpProblem(503, "It is still loading, or no worker is left."));
  return json_response({{"status", "ok"}, {"knowledge", json_knowledge(*ready->knowledge)}});
}

HttpResponse Service::metrics() const {
  std::string text = metrics_.text();
  const auto ready = this->ready();
  const auto add = [&text](const char* name, const char* kind, const char* help, std::size_t value) {
    text += metric(name, kind, help, static_cast<double>(value));
  };
  add("kneewise_draining", "gauge", "1 while it is about to stop.", draining_ ? 1 : 0);
  add("kneewise_workers_ready", "gauge", "Workers that can be asked.", ready ? ready->workers->ready() : 0);
  add("kneewise_queue_length", "gauge", "Requests that wait for a worker.", ready ? ready->workers->waiting() : 0);
  add("kneewise_workers_replaced_total", "counter", "Workers that failed and were replaced.",
      ready ? ready->workers->replaced() : 0);
  return {.content_type = "text/plain; version=0.0.4", .body = std::move(text)};
}

void Service::answer(HttpRequest request, Answer answer) {
  const auto give = [this,
                     head = HttpRequest{.method = request.method,
                                        .target = request.target,
                                        .host = "",
                                        .content_type = "",
                                        .origin = request.origin,
                                        .if_none_match = request.if_none_match,
                                        .transfer_encoding = "",
                                        .hosts = 1,
                                        .body = ""},
                     answer = std::move(answer)](HttpResponse response) {
    add_headers(head, response);
    answer(std::move(response));
  };
  const auto ready = this->ready();
  if (request.method == "OPTIONS")
    return give({.status = 204,
                 .content_type = "",
                 .body = "",
                 .headers = {{"Access-Control-Allow-Methods", "POST"},
                             {"Access-Control-Allow-Headers", "Content-Type"},
                             {"Access-Control-Max-Age", "600"}}});
  if (request.path() == "/health") return give(health());
  if (request.path() == "/metrics") return give(metrics());
  if (const Asset* asset = asset_at(request.path(), ready); asset != nullptr) {
    if (request.if_none_match == asset->etag)
      return give({.status = 304, .content_type = "", .body = "", .headers = {{"ETag", asset->etag}}});
    return give({.content_type = asset->content_type, .body = asset->body, .headers = {{"ETag", asset->etag}}});
  }
  if (ready == nullptr) return give(response_to(HttpProblem(503, "It is still loading. Please try again.")));
  auto job = [path = std::string(request.path()), body = std::move(request.body)](Reasoner& reasoner) {
    return answer_of_api(path, body, reasoner);
  };
  if (!ready->workers->submit(std::move(job), give))
    give(response_to(HttpProblem(503, "Too many are asking at once. Please try again in a second.")));
}

void Service::sent(const HttpRequest& request, int status, std::chrono::nanoseconds took) {
  const std::string path(request.path());
  const bool own =
      route_at(path) != nullptr || asset_at(path, ready()) != nullptr || path == "/health" || path == "/metrics";
  metrics_.count(own ? path : "other", status, took);
}

}  // namespace kneewise
