#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>

namespace kneewise {

/// Tells on stderr how far a long run is: a line that renews itself on a terminal, else a line every ten seconds. Quick
/// runs say nothing.
class Progress {
 public:
  /// @param total_bytes  of all inputs; 0 when not known, and then no time left is told
  Progress(bool quiet, std::uint64_t total_bytes);
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress() { clear(); }

  /// One case more is done. @param bytes  it was read from
  void add(std::size_t bytes);
  /// Says something else on stderr, in a line of its own.
  void complain(const std::string& line);

 private:
  using Clock = std::chrono::steady_clock;
  [[nodiscard]] std::string line(Clock::time_point now) const;
  void clear();

  bool quiet_;
  bool terminal_;
  std::uint64_t total_bytes_;
  std::uint64_t bytes_ = 0;
  std::size_t cases_ = 0;
  Clock::time_point start_ = Clock::now();
  Clock::time_point next_;
  bool shown_ = false;
};

/// "1,234,567".
[[nodiscard]] std::string grouped(std::uint64_t number);

}  // namespace kneewise
