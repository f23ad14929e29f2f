#include "src/server/http_server.hpp"

#include <fmt/format.h>
#include <sys/resource.h>

#include <array>
#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <list>
#include <utility>  // Boost 1.74: asio uses std::exchange without including it

#include "src/basics/input_error.hpp"
#include "src/basics/text.hpp"

namespace kneewise {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using tcp = asio::ip::tcp;
using Error = boost::system::error_code;
using Clock = std::chrono::steady_clock;
using Parser = http::request_parser<http::string_body>;

constexpr std::size_t buffer_bytes = std::size_t{64} * 1024;
// After an early refusal the rest of a body is read and thrown away, else the client may see a reset instead of it.
constexpr std::size_t most_discarded = std::size_t{4} * 1024 * 1024;
constexpr std::chrono::milliseconds linger{1'000};

std::string text_of(beast::string_view view) {
  return {view.data(), view.size()};
}

HttpRequest request_of(const http::request_header<>& head) {
  return {.method = text_of(head.method_string()),
          .target = text_of(head.target()),
          .host = text_of(head[http::field::host]),
          .content_type = text_of(head[http::field::content_type]),
          .origin = text_of(head[http::field::origin]),
          .if_none_match = text_of(head[http::field::if_none_match]),
          .transfer_encoding = text_of(head[http::field::transfer_encoding]),
          .hosts = head.count(http::field::host),
          .body = {}};
}

// What a fault of reading means to the client; nothing: the connection is closed without a word.
std::optional<HttpProblem> problem_of(const Error& error) {
  if (error == http::error::body_limit) return HttpProblem(413, "The body is larger than this server takes.");
  if (error == http::error::header_limit || error == http::error::buffer_overflow)
    return HttpProblem(431, "The head of the request is larger than this server takes.");
  if (error == http::error::end_of_stream || error == http::error::partial_message ||
      error.category() != http::make_error_code(http::error::bad_value).category())
    return std::nullopt;
  return HttpProblem(400, "This is no request of HTTP/1.1: " + error.message() + ".");
}

}  // namespace

// All connections live on the one thread of the loop.
class HttpServer::Loop {
 public:
  Loop(const std::string& address, unsigned short port, const HttpLimits& limits, HttpService& service);
  Loop(const Loop&) = delete;
  Loop& operator=(const Loop&) = delete;
  ~Loop() { over_ = true; }

  [[nodiscard]] unsigned short port() const { return acceptor_.local_endpoint().port(); }
  void run();
  void stop() {
    asio::post(io_, [this] { drain(); });
  }

 private:
  class Connection;
  using Connections = std::list<std::weak_ptr<Connection>>;

  void accept();
  void drain();
  void close_acceptor();
  void make_room();
  void end_if_idle() {
    if (draining_ && !acceptor_.is_open() && open_ == 0) io_.stop();
  }

  bool over_ = false;  // before io_, which ends the connections that are left
  asio::io_context io_{1};
  tcp::acceptor acceptor_{io_};
  asio::signal_set signals_{io_, SIGINT, SIGTERM};
  asio::steady_timer pause_{io_};
  asio::steady_timer deadline_{io_};
  HttpLimits limits_;
  HttpService& service_;
  Connections idle_;  // longest first
  std::size_t open_ = 0;
  bool draining_ = false;
};

// One connection: waits for a request, reads it, has it answered, writes the answer, and again.
class HttpServer::Loop::Connection : public std::enable_shared_from_this<Connection> {
 public:
  Connection(Loop& loop, tcp::socket socket) : loop_(loop), socket_(std::move(socket)), timer_(loop.io_) {
    Error ignored;
    socket_.set_option(tcp::no_delay(true), ignored);
    ++loop_.open_;
  }
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;
  ~Connection() {
    if (loop_.over_) return;
    --loop_.open_;
    loop_.end_if_idle();
  }

  void await_request();
  void close() {
    Error ignored;
    socket_.close(ignored);
    timer_.cancel(ignored);
  }
  [[nodiscard]] std::weak_ptr<Connection> weak() { return weak_from_this(); }

 private:
  void read_head();
  void judge_head();
  void read_body();
  void hand_on();
  void refuse(HttpResponse response) {
    response.closes = true;
    write(std::move(response));
  }
  void read_failed(const Error& error);
  void write(HttpResponse response);
  void written(bool closes);
  void discard_rest();
  void limit(std::chrono::milliseconds time, std::function<void()> late);
  void in_time() {
    Error ignored;
    timer_.cancel(ignored);
    ++timed_;
  }
  void leave_idle() {
    if (idle_) loop_.idle_.erase(*idle_);
    idle_.reset();
  }

  Loop& loop_;
  tcp::socket socket_;
  asio::steady_timer timer_;
  beast::flat_buffer buffer_{buffer_bytes};
  std::optional<Parser> parser_;
  HttpRequest request_;
  std::optional<http::response<http::string_body>> response_;
  std::optional<Connections::iterator> idle_;
  std::array<char, 8192> waste_{};
  std::size_t discarded_ = 0;
  std::size_t timed_ = 0;  // a timer that was cancelled too late knows by it
  std::size_t asked_ = 0;  // an answer that comes too late knows by it
  bool too_late_ = false;  // the request did not come in time
  Clock::time_point began_;
};

void HttpServer::Loop::Connection::limit(std::chrono::milliseconds time, std::function<void()> late) {
  timer_.expires_after(time);
  timer_.async_wait([self = shared_from_this(), late = std::move(late), timed = ++timed_](const Error& error) {
    if (!error && self->timed_ == timed) late();
  });
}

void HttpServer::Loop::Connection::await_request() {
  if (loop_.draining_ && !loop_.acceptor_.is_open()) return close();
  parser_.emplace();
  parser_->header_limit(static_cast<std::uint32_t>(loop_.limits_.header_bytes));
  parser_->body_limit(loop_.limits_.body_bytes);
  too_late_ = false;
  if (buffer_.size() > 0) return read_head();
  idle_ = loop_.idle_.insert(loop_.idle_.end(), weak_from_this());
  limit(loop_.limits_.idle, [this] { close(); });
  socket_.async_wait(tcp::socket::wait_read, [self = shared_from_this()](const Error& error) {
    self->leave_idle();
    self->in_time();
    if (!error) self->read_head();
  });
}

void HttpServer::Loop::Connection::read_head() {
  began_ = Clock::now();
  request_ = {};
  limit(loop_.limits_.request, [this] {
    too_late_ = true;
    Error ignored;
    socket_.cancel(ignored);
  });
  http::async_read_header(socket_, buffer_, *parser_, [self = shared_from_this()](const Error& error, std::size_t) {
    if (error) return self->read_failed(error);
    self->judge_head();
  });
}

void HttpServer::Loop::Connection::judge_head() {
  request_ = request_of(parser_->get());
  if (auto refused = loop_.service_.refuse(request_)) return refuse(std::move(*refused));
  if (const auto length = parser_->content_length(); length && *length > loop_.limits_.body_bytes)
    return read_failed(http::make_error_code(http::error::body_limit));
  const auto expected = parser_->get()[http::field::expect];
  if (expected.empty()) return read_body();
  if (!beast::iequals(expected, "100-continue"))
    return refuse(response_to(HttpProblem(417, "Only 100-continue can be expected of this server.")));
  static constexpr std::string_view go_on = "HTTP/1.1 100 Continue\r\n\r\n";
  asio::async_write(socket_, asio::buffer(go_on), [self = shared_from_this()](const Error& error, std::size_t) {
    if (error) return self->close();
    self->read_body();
  });
}

void HttpServer::Loop::Connection::read_body() {
  http::async_read(socket_, buffer_, *parser_, [self = shared_from_this()](const Error& error, std::size_t) {
    if (error) return self->read_failed(error);
    self->hand_on();
  });
}

void HttpServer::Loop::Connection::read_failed(const Error& error) {
  in_time();
  if (too_late_ && socket_.is_open()) return refuse(response_to(HttpProblem(408, "The request did not come in time.")));
  if (const auto problem = problem_of(error)) return refuse(response_to(*problem));
  close();
}

void HttpServer::Loop::Connection::hand_on() {
  in_time();
  request_.body = std::move(parser_->get().body());
  const std::size_t asked = ++asked_;
  limit(loop_.limits_.answer, [this] {
    ++asked_;  // what is answered from now on is thrown away
    write(response_to(HttpProblem(503, "This took too long. Please try again.")));
  });
  HttpRequest head = request_;
  head.body.clear();
  std::swap(head, request_);
  loop_.service_.answer(std::move(head), [self = shared_from_this(), asked](HttpResponse response) {
    asio::post(self->loop_.io_, [self, asked, response = std::move(response)]() mutable {
      if (self->asked_ != asked) return;
      ++self->asked_;
      self->write(std::move(response));
    });
  });
}

void HttpServer::Loop::Connection::write(HttpResponse response) {
  in_time();
  const auto& head = parser_->get();
  const bool closes = response.closes || loop_.draining_ || !head.keep_alive();
  response_.emplace(static_cast<http::status>(response.status), 11);
  auto& message = *response_;
  message.reason(beast::string_view(reason_of(response.status).data(), reason_of(response.status).size()));
  message.keep_alive(!closes);
  if (!response.content_type.empty()) message.set(http::field::content_type, response.content_type);
  for (const auto& [name, value] : response.headers) message.set(name, value);
  const bool bodiless = response.status == 304 || response.status == 204;
  if (!bodiless) message.content_length(response.body.size());
  if (request_.method != "HEAD" && !bodiless) message.body() = std::move(response.body);
  loop_.service_.sent(request_, response.status, Clock::now() - began_);
  limit(loop_.limits_.request, [this] { close(); });
  http::async_write(socket_, message, [self = shared_from_this(), closes](const Error& error, std::size_t) {
    self->in_time();
    if (error) return self->close();
    self->written(closes);
  });
}

void HttpServer::Loop::Connection::written(bool closes) {
  if (!closes) return await_request();
  Error ignored;
  socket_.shutdown(tcp::socket::shutdown_send, ignored);
  limit(linger, [this] { close(); });
  discard_rest();
}

void HttpServer::Loop::Connection::discard_rest() {
  socket_.async_read_some(asio::buffer(waste_), [self = shared_from_this()](const Error& error, std::size_t count) {
    self->discarded_ += count;
    if (error || self->discarded_ > most_discarded) return self->close();
    self->discard_rest();
  });
}

HttpServer::Loop::Loop(const std::string& address, unsigned short port, const HttpLimits& limits, HttpService& service)
    : limits_(limits), service_(service) {
  Error error;
  const auto ip = asio::ip::make_address(address, error);
  if (error) throw InputError(fmt::format("--listen: '{}' is no address", on_one_line(address)));
  const tcp::endpoint endpoint(ip, port);
  acceptor_.open(endpoint.protocol());
  acceptor_.set_option(tcp::acceptor::reuse_address(true));
  acceptor_.bind(endpoint, error);
  if (!error) acceptor_.listen(asio::socket_base::max_listen_connections, error);
  if (error) throw InputError(fmt::format("--listen: cannot listen on {}:{}: {}", address, port, error.message()));
  // Each connection is an open file.
  rlimit files{};
  if (getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur < files.rlim_max) {
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
  }
}

void HttpServer::Loop::run() {
  signals_.async_wait([this](const Error& error, int) {
    if (error) return;
    drain();
    signals_.async_wait([this](const Error& again, int) {
      if (!again) io_.stop();
    });
  });
  accept();
  io_.run();
}

void HttpServer::Loop::accept() {
  acceptor_.async_accept([this](const Error& error, tcp::socket socket) {
    if (error == asio::error::operation_aborted || !acceptor_.is_open()) return;
    if (error) {  // no more files can be opened: a moment later some are free
      pause_.expires_after(std::chrono::milliseconds(50));
      pause_.async_wait([this](const Error& stopped) {
        if (!stopped) accept();
      });
      return;
    }
    make_room();
    std::make_shared<Connection>(*this, std::move(socket))->await_request();
    accept();
  });
}

void HttpServer::Loop::make_room() {
  if (open_ < limits_.connections || idle_.empty()) return;
  if (const auto longest = idle_.front().lock()) longest->close();
}

void HttpServer::Loop::drain() {
  if (draining_) return;
  draining_ = true;
  service_.draining();
  pause_.expires_after(limits_.drain);
  pause_.async_wait([this](const Error&) { close_acceptor(); });
  deadline_.expires_after(limits_.drain + limits_.stop);
  deadline_.async_wait([this](const Error& error) {
    if (!error) io_.stop();
  });
}

void HttpServer::Loop::close_acceptor() {
  Error ignored;
  acceptor_.close(ignored);
  const Connections idle = idle_;
  for (const auto& one : idle)
    if (const auto connection = one.lock()) connection->close();
  end_if_idle();
}

HttpServer::HttpServer(const std::string& address, unsigned short port, const HttpLimits& limits, HttpService& service)
    : loop_(std::make_unique<Loop>(address, port, limits, service)) {}
HttpServer::~HttpServer() = default;

unsigned short HttpServer::port() const {
  return loop_->port();
}

void HttpServer::run() {
  loop_->run();
}

void HttpServer::stop() {
  loop_->stop();
}

}  // namespace kneewise
