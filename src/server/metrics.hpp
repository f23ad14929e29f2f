#pragma once

#include <chrono>
#include <cstddef>
#include <map>
#include <mutex>
#include <string>
#include <utility>

namespace kneewise {

/// What a server counts of itself: requests by route and status, and how long they took. Nothing of what was said.
class Metrics {
 public:
  /// @param route  one of the server's own: never what a client wrote
  void count(const std::string& route, int status, std::chrono::nanoseconds took);
  /// In the text format of Prometheus, without the gauges that the caller adds.
  [[nodiscard]] std::string text() const;

 private:
  static constexpr std::size_t buckets = 9;
  struct Times {
    std::size_t within[buckets] = {};
    std::size_t count = 0;
    double seconds = 0;
  };
  mutable std::mutex mutex_;
  std::map<std::pair<std::string, int>, std::size_t> requests_;
  std::map<std::string, Times> times_;
};

/// One gauge or counter with its explanation, in that format.
[[nodiscard]] std::string metric(const std::string& name, const std::string& kind, const std::string& help,
                                 double value);

}  // namespace kneewise
