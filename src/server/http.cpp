#include "src/server/http.hpp"

#include <fmt/format.h>

#include <set>
#include <vector>

#include "src/basics/text.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

// Refuses what is nested too deep, or named twice in one object, while it is read.
class BodyWatch {
 public:
  bool operator()(int depth, Json::parse_event_t event, const Json& value) {
    using Event = Json::parse_event_t;
    if (event == Event::object_start || event == Event::array_start) {
      if (depth >= deepest) throw HttpProblem(400, fmt::format("The JSON is nested more than {} deep.", deepest));
      if (keys_.size() <= static_cast<std::size_t>(depth)) keys_.resize(static_cast<std::size_t>(depth) + 1);
      keys_[static_cast<std::size_t>(depth)].clear();
    }
    if (event == Event::key) {
      const std::string& key = value.get_ref<const std::string&>();
      if (!keys_.at(static_cast<std::size_t>(depth - 1)).insert(key).second)
        throw HttpProblem(400, fmt::format("The key '{}' stands twice in one object.", on_one_line(key, 60)));
    }
    return true;
  }

 private:
  static constexpr int deepest = 16;
  std::vector<std::set<std::string>> keys_;  // of the object that is open at each depth
};

// What helps a reader of nlohmann's message: from "parse error at line 3, column 7: syntax error ..." the place.
std::string place_in(const std::string& what) {
  const std::size_t begin = what.find("at line ");
  const std::size_t end = what.find(':', begin == std::string::npos ? 0 : begin);
  return begin == std::string::npos || end == std::string::npos ? "" : " " + what.substr(begin, end - begin);
}

}  // namespace

std::string_view reason_of(int status) {
  switch (status) {
    case 200: return "OK";
    case 204: return "No Content";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 413: return "Content Too Large";
    case 415: return "Unsupported Media Type";
    case 417: return "Expectation Failed";
    case 421: return "Misdirected Request";
    case 431: return "Request Header Fields Too Large";
    case 501: return "Not Implemented";
    case 503: return "Service Unavailable";
    default: return "Internal Server Error";
  }
}

HttpResponse response_to(const HttpProblem& problem) {
  Json document = {{"type", "about:blank"},
                   {"title", reason_of(problem.status())},
                   {"status", problem.status()},
                   {"detail", problem.what()}};
  if (!problem.at().empty()) document["at"] = problem.at();
  HttpResponse response{.status = problem.status(),
                        .content_type = "application/problem+json",
                        .body = document.dump(-1, ' ', false, Json::error_handler_t::replace)};
  if (problem.status() == 503) response.headers.emplace_back("Retry-After", "1");
  return response;
}

HttpResponse json_response(const Json& document) {
  return {.body = document.dump(-1, ' ', false, Json::error_handler_t::replace)};
}

Json parsed_body(const std::string& body) {
  try {
    return Json::parse(body, [watch = BodyWatch()](int depth, Json::parse_event_t event, Json& value) mutable {
      return watch(depth, event, value);
    });
  } catch (const nlohmann::json::exception& error) {
    throw HttpProblem(400, fmt::format("The body is no JSON{}.", place_in(error.what())));
  }
}

}  // namespace kneewise
