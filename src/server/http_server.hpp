#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "src/server/http.hpp"

namespace kneewise {

/// What a server lets be asked of it.
struct HttpLimits {
  std::size_t header_bytes = std::size_t{16} * 1024;
  std::size_t body_bytes = std::size_t{1024} * 1024;
  std::size_t connections = 1024;             ///< of more, the one that was idle longest is closed
  std::chrono::milliseconds request{10'000};  ///< from the first byte of a request to the last
  std::chrono::milliseconds answer{10'000};   ///< from there until it is answered
  std::chrono::milliseconds idle{30'000};     ///< a connection without a request
  std::chrono::milliseconds drain{0};         ///< how long it goes on accepting once it is to stop
  std::chrono::milliseconds stop{10'000};     ///< how long requests in hand may take then
};

/// What answers requests. The functions are called on the thread that does input and output: they must be quick.
class HttpService {
 public:
  using Answer = std::function<void(HttpResponse)>;
  HttpService() = default;
  HttpService(const HttpService&) = delete;
  HttpService& operator=(const HttpService&) = delete;
  virtual ~HttpService() = default;

  /// Judges a request by its head alone: what is refused, the body of that is not read.
  [[nodiscard]] virtual std::optional<HttpResponse> refuse(const HttpRequest& head) = 0;
  /// Answers a request: calls `answer` once, now or later, on any thread.
  virtual void answer(HttpRequest request, Answer answer) = 0;
  /// A response is being sent. @param request  its path is empty when it could not be read
  virtual void sent(const HttpRequest& request, int status, std::chrono::nanoseconds took) = 0;
  /// The server is to stop: from now on requests are still answered, and health is refused.
  virtual void draining() = 0;
};

/// HTTP/1.1 on one address, on one thread. The only place that knows Boost.Beast.
class HttpServer {
 public:
  /// Begins to listen. @param service  must live longer
  /// @throws InputError when the address cannot be used
  HttpServer(const std::string& address, unsigned short port, const HttpLimits& limits, HttpService& service);
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;
  ~HttpServer();

  /// The port that it listens on: the one asked for, or of 0 the one that was free.
  [[nodiscard]] unsigned short port() const;
  /// Serves until `stop`, or until the program is told to end (SIGINT, SIGTERM).
  void run();
  /// Finishes what is in hand and ends `run`. From any thread.
  void stop();

 private:
  class Loop;
  std::unique_ptr<Loop> loop_;
};

}  // namespace kneewise
