#include "src/server/metrics.hpp"

#include <fmt/format.h>

#include <array>

namespace kneewise {
namespace {

constexpr std::array bucket_limits = {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 2.5};  // seconds

}  // namespace

void Metrics::count(const std::string& route, int status, std::chrono::nanoseconds took) {
  static_assert(bucket_limits.size() == buckets);
  const double seconds = std::chrono::duration<double>(took).count();
  const std::scoped_lock lock(mutex_);
  ++requests_[{route, status}];
  Times& times = times_[route];
  for (std::size_t i = 0; i < buckets; ++i)
    if (seconds <= bucket_limits[i]) ++times.within[i];
  ++times.count;
  times.seconds += seconds;
}

std::string Metrics::text() const {
  const std::scoped_lock lock(mutex_);
  std::string text =
      "# HELP kneewise_http_requests_total Requests, by route and status.\n# TYPE kneewise_http_requests_total "
      "counter\n";
  for (const auto& [key, count] : requests_)
    text +=
        fmt::format("kneewise_http_requests_total{{route=\"{}\",status=\"{}\"}} {}\n", key.first, key.second, count);
  text +=
      "# HELP kneewise_http_request_seconds From the first byte of a request to its answer.\n"
      "# TYPE kneewise_http_request_seconds histogram\n";
  for (const auto& [route, times] : times_) {
    for (std::size_t i = 0; i < buckets; ++i)
      text += fmt::format("kneewise_http_request_seconds_bucket{{route=\"{}\",le=\"{}\"}} {}\n", route,
                          bucket_limits[i], times.within[i]);
    text += fmt::format("kneewise_http_request_seconds_bucket{{route=\"{0}\",le=\"+Inf\"}} {1}\n", route, times.count);
    text += fmt::format("kneewise_http_request_seconds_sum{{route=\"{}\"}} {}\n", route, times.seconds);
    text += fmt::format("kneewise_http_request_seconds_count{{route=\"{}\"}} {}\n", route, times.count);
  }
  return text;
}

std::string metric(const std::string& name, const std::string& kind, const std::string& help, double value) {
  return fmt::format("# HELP {0} {1}\n# TYPE {0} {2}\n{0} {3}\n", name, help, kind, value);
}

}  // namespace kneewise
