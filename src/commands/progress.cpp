#include "src/commands/progress.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <string_view>

namespace kneewise {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

bool can_renew_a_line() {
  const char* terminal = std::getenv("TERM");
  return isatty(STDERR_FILENO) != 0 && terminal != nullptr && std::string_view(terminal) != "dumb";
}

std::string time_in_words(double left) {
  if (left < 90) return fmt::format("{:.0f} s", std::max(1.0, left));
  if (left < 5400) return fmt::format("{:.0f} min", left / 60);
  return fmt::format("{:.1f} h", left / 3600);
}

}  // namespace

std::string grouped(std::uint64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t place = digits.size(); place > 3;) digits.insert(place -= 3, ",");
  return digits;
}

Progress::Progress(bool quiet, std::uint64_t total_bytes)
    : quiet_(quiet), terminal_(can_renew_a_line()), total_bytes_(total_bytes) {
  next_ = start_ + (terminal_ ? milliseconds(1000) : seconds(10));
}

void Progress::add(std::size_t bytes) {
  ++cases_;
  bytes_ += bytes;
  if (quiet_) return;
  const Clock::time_point now = Clock::now();
  if (now < next_) return;
  if (terminal_) {
    std::cerr << "\r\033[K" << line(now) << std::flush;
    shown_ = true;
    next_ = now + milliseconds(250);
  } else {
    std::cerr << "kneewise: " << line(now) << "\n";
    next_ = now + seconds(10);
  }
}

void Progress::complain(const std::string& text) {
  clear();
  std::cerr << "kneewise: " << text << "\n";
}

std::string Progress::line(Clock::time_point now) const {
  const double elapsed = std::chrono::duration<double>(now - start_).count();
  std::string text =
      fmt::format("{} cases, {:.0f} a second", grouped(cases_), static_cast<double>(cases_) / std::max(elapsed, 1e-3));
  if (total_bytes_ == 0 || bytes_ == 0) return text;
  const double share = std::min(1.0, static_cast<double>(bytes_) / static_cast<double>(total_bytes_));
  if (terminal_) {
    const auto full = static_cast<std::size_t>(20 * share);
    text = fmt::format("[{}{}] {:.0f} %, {}", std::string(full, '#'), std::string(20 - full, '.'), 100 * share, text);
  }
  return text + fmt::format(", {} left", time_in_words(elapsed * (1 - share) / share));
}

void Progress::clear() {
  if (shown_) std::cerr << "\r\033[K" << std::flush;
  shown_ = false;
}

}  // namespace kneewise
