#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>

namespace kneewise {

/// Reports on stderr how far a long run has got: a line that renews itself on a terminal, else a line every ten
/// seconds. Quick runs report nothing.
class Progress {
 public:
  /// @param quiet  reports nothing at all; `complain` still speaks
  /// @param total_bytes  of all inputs; 0 when not known: then the time left is not given
  Progress(bool quiet, std::uint64_t total_bytes);
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress() { clear(); }

  /// Counts one more case. @param bytes  of input that it was read from
  void add(std::size_t bytes);
  /// Says something else on stderr, on a line of its own.
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

/// A number with its thousands set apart: "1,234,567".
[[nodiscard]] std::string grouped(std::uint64_t number);

}  // namespace kneewise
