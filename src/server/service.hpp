#pragma once

#include <atomic>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "src/server/http_server.hpp"
#include "src/server/metrics.hpp"
#include "src/server/settings.hpp"
#include "src/server/workers.hpp"

namespace kneewise {

/// The routes of the server, and what stands before them: who may ask, and for what. It keeps nothing of what was said.
class Service : public HttpService {
 public:
  /// @param web      the folder of the web page
  /// @param schemas  that of the OpenAPI file
  /// @throws InputError when a file of theirs cannot be read
  Service(const Settings& settings, const std::filesystem::path& web, const std::filesystem::path& schemas);

  /// Before it serves: the names by which it may be asked for, with port: "127.0.0.1:8080".
  void called(const std::vector<std::string>& hosts) { hosts_.insert(hosts_.end(), hosts.begin(), hosts.end()); }

  /// From now on it is asked of these; until then health is refused and everything else told to come again.
  void open(std::shared_ptr<const Knowledge> knowledge, std::shared_ptr<Workers> workers);
  /// What the workers hold is finished; nothing more is given to them.
  void close();

  [[nodiscard]] std::optional<HttpResponse> refuse(const HttpRequest& head) override;
  void answer(HttpRequest request, Answer answer) override;
  void sent(const HttpRequest& request, int status, std::chrono::nanoseconds took) override;
  void draining() override { draining_ = true; }

 private:
  /// What is the same for everybody who asks.
  struct Asset {
    std::string content_type;
    std::string body;
    std::string etag;
  };
  /// What the workers need; one value, so that it is there whole or not at all.
  struct Ready {
    std::shared_ptr<const Knowledge> knowledge;
    std::shared_ptr<Workers> workers;
    std::map<std::string, Asset, std::less<>> assets;
  };

  [[nodiscard]] HttpResponse health() const;
  [[nodiscard]] HttpResponse metrics() const;
  [[nodiscard]] const Asset* asset_at(std::string_view path, const std::shared_ptr<const Ready>& ready) const;
  [[nodiscard]] std::shared_ptr<const Ready> ready() const { return std::atomic_load(&ready_); }
  void add_headers(const HttpRequest& request, HttpResponse& response) const;
  [[nodiscard]] bool known_host(const std::string& host) const;

  Settings settings_;
  std::vector<std::string> hosts_;
  std::map<std::string, Asset, std::less<>> assets_;
  std::shared_ptr<const Ready> ready_;
  std::atomic<bool> draining_ = false;
  Metrics metrics_;
};

/// What one of the workers does for a request to the API, with every refusal as a response. @param path  of a POST
/// route. @throws what must not be answered with this reasoner again
[[nodiscard]] HttpResponse answer_of_api(std::string_view path, const std::string& body, Reasoner& reasoner);

}  // namespace kneewise
