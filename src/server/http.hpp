#pragma once

#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace kneewise {

/// A request as the rest of the server sees it. Of its head only what somebody reads; names of methods are in capitals.
struct HttpRequest {
  std::string method;
  std::string target;        ///< as it was sent: path, and perhaps ?query
  std::string host;          ///< empty: none was sent
  std::string content_type;  ///< empty: none was sent
  std::string origin;        ///< of the page that asks, as a browser sends it; may be empty
  std::string if_none_match;
  std::string transfer_encoding;
  std::size_t hosts = 0;  ///< how many Host fields there were
  std::string body;

  /// The target without its query.
  [[nodiscard]] std::string_view path() const { return std::string_view(target).substr(0, target.find('?')); }
};

/// What is sent back. `Content-Length`, `Connection` and `Date` are added where it is sent.
struct HttpResponse {
  int status = 200;
  std::string content_type = "application/json";
  std::string body;
  std::vector<std::pair<std::string, std::string>> headers{};
  bool closes = false;  ///< nothing more is read from this connection
};

/// Something wrong with a request, as RFC 9457 has it: a handler throws it, and the person who asked reads it.
class HttpProblem : public std::runtime_error {
 public:
  /// @param status  of HTTP, 400 to 599
  /// @param detail  one sentence: what is wrong, and the nearest right thing
  /// @param at      where in the body: a JSON pointer; may be empty
  HttpProblem(int status, const std::string& detail, std::string at = "")
      : std::runtime_error(detail), status_(status), at_(std::move(at)) {}
  [[nodiscard]] int status() const { return status_; }
  [[nodiscard]] const std::string& at() const { return at_; }

 private:
  int status_;
  std::string at_;
};

/// The words of a status: "Not Found".
[[nodiscard]] std::string_view reason_of(int status);
/// A problem as application/problem+json (RFC 9457).
[[nodiscard]] HttpResponse response_to(const HttpProblem& problem);
/// A JSON document, sent with status 200.
[[nodiscard]] HttpResponse json_response(const nlohmann::ordered_json& document);

/// The JSON document of a body. @throws HttpProblem (400) with the place when it is none, is too deep, or names a key
/// twice
[[nodiscard]] nlohmann::ordered_json parsed_body(const std::string& body);

}  // namespace kneewise
