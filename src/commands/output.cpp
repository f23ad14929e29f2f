#include "src/commands/output.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <filesystem>

#include "src/cases/case.hpp"

namespace kneewise {
namespace {

constexpr std::size_t buffered = 1U << 16U;

// The unfinished file, for a handler that may do no more than remove it.
char unfinished[4096] = "";

void remove_unfinished(int signal) {
  if (unfinished[0] != '\0') unlink(unfinished);
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

}  // namespace

OutputStream::OutputStream(std::string path) : path_(std::move(path)) {
  if (path_.empty() || path_ == "-") {
    path_ = "stdout";
    return;
  }
  // What is there and no file (a terminal, /dev/null) is written to, not replaced.
  std::error_code ignored;
  const auto status = std::filesystem::status(path_, ignored);
  if (std::filesystem::is_directory(status)) throw InputError(fmt::format("{}: is a folder, not a file", path_));
  if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)) {
    file_ = open(path_.c_str(), O_WRONLY | O_TRUNC | O_CLOEXEC);
  } else {
    part_ = path_ + ".XXXXXX";
    file_ = mkostemp(part_.data(), O_CLOEXEC);  // a name of its own: two runs never share one
    if (file_ < 0) part_.clear();
  }
  if (file_ < 0) fail();
  if (part_.empty()) return;
  const mode_t mask = umask(0);
  umask(mask);
  (void)fchmod(file_, 0666 & ~mask);
  if (part_.size() >= sizeof unfinished) return;
  std::memcpy(unfinished, part_.c_str(), part_.size() + 1);
  // What is ignored, as a hangup under nohup, stays ignored.
  for (const int signal : {SIGINT, SIGTERM, SIGHUP})
    if (std::signal(signal, remove_unfinished) == SIG_IGN) std::signal(signal, SIG_IGN);
}

OutputStream::~OutputStream() {
  discard();
}

bool OutputStream::write(std::string_view text) {
  buffer_ += text;
  return buffer_.size() < buffered ? !reader_gone_ : flush();
}

bool OutputStream::flush() {
  std::size_t done = 0;
  while (!reader_gone_ && done < buffer_.size()) {
    const ssize_t written = ::write(file_, buffer_.data() + done, buffer_.size() - done);
    if (written >= 0) {
      done += static_cast<std::size_t>(written);
    } else if (errno == EPIPE) {
      reader_gone_ = true;
    } else if (errno != EINTR) {
      buffer_.clear();
      fail();
    }
  }
  buffer_.clear();
  return !reader_gone_;
}

void OutputStream::commit() {
  flush();
  if (file_ == STDOUT_FILENO) return;
  const int closed = close(file_);
  file_ = STDOUT_FILENO;
  if (closed != 0 || (!part_.empty() && std::rename(part_.c_str(), path_.c_str()) != 0)) fail();
  part_.clear();
  unfinished[0] = '\0';
}

void OutputStream::fail() const {
  const std::string why = errno == 0 ? "" : fmt::format(" ({})", std::strerror(errno));
  throw InputError(fmt::format("{}: cannot be written{}", path_, why));
}

void OutputStream::discard() noexcept {
  if (file_ > STDOUT_FILENO) close(file_);
  if (!part_.empty()) unlink(part_.c_str());
  unfinished[0] = '\0';
}

}  // namespace kneewise
