#include "src/commands/output.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <utility>

#include "src/basics/input_error.hpp"
#include "src/cases/inputs.hpp"

namespace kneewise {
namespace {

constexpr std::size_t buffered = 1U << 16U;

// The unfinished file, for a handler that may do no more than remove it.
char unfinished[4096] = "";

void remove_unfinished(int signal) {
  remove_unfinished_output();
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

void remove_when_interrupted(const std::string& part) {
  if (part.size() >= sizeof unfinished) return;
  std::memcpy(unfinished, part.c_str(), part.size() + 1);
  // What is ignored, as a hangup under nohup, stays ignored.
  for (const int signal : {SIGINT, SIGTERM, SIGHUP})
    if (std::signal(signal, remove_unfinished) == SIG_IGN) std::signal(signal, SIG_IGN);
}

bool is_same_file(const struct stat& a, const struct stat& b) {
  return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

// Whether a name leads to where stdout goes already, as /dev/fd/1 or the file that the shell opened.
bool is_stdout(const std::string& path) {
  struct stat named {};
  struct stat opened {};
  return stat(path.c_str(), &named) == 0 && fstat(STDOUT_FILENO, &opened) == 0 && is_same_file(named, opened);
}

// What is there and not a file, as a terminal or /dev/null, is written to, not replaced.
bool is_device(const std::string& path) {
  std::error_code ignored;
  const auto status = std::filesystem::status(path, ignored);
  return std::filesystem::exists(status) && !std::filesystem::is_regular_file(status) &&
         !std::filesystem::is_directory(status);
}

}  // namespace

void remove_unfinished_output() noexcept {
  if (unfinished[0] != '\0') unlink(unfinished);
}

void refuse_own_input(const std::string& output, const std::vector<std::string>& inputs) {
  struct stat written {};
  if (output.empty() || output == "-" || stat(output.c_str(), &written) != 0 || !S_ISREG(written.st_mode)) return;
  for (const std::string& input : input_files(inputs)) {
    struct stat read {};
    const bool there = input == "-" ? fstat(STDIN_FILENO, &read) == 0 : stat(input.c_str(), &read) == 0;
    if (there && is_same_file(written, read))
      throw InputError(fmt::format("--output {} would replace what is read: give it another name", output));
  }
}

OutputStream::OutputStream(std::string path) : path_(std::move(path)), device_(STDOUT_FILENO) {
  if (path_.empty() || path_ == "-" || is_stdout(path_)) {
    path_ = "stdout";
  } else if (is_device(path_)) {
    device_ = open(path_.c_str(), O_WRONLY | O_TRUNC | O_CLOEXEC);
    if (device_ < 0) fail();
  } else {
    part_.emplace(path_, Mode::shared);
    remove_when_interrupted(part_->part());
  }
}

OutputStream::~OutputStream() {
  if (device_ > STDOUT_FILENO) close(device_);
  part_.reset();
  unfinished[0] = '\0';
}

bool OutputStream::write(std::string_view text) {
  buffer_ += text;
  return buffer_.size() < buffered ? !reader_gone_ : flush();
}

bool OutputStream::flush() {
  const std::string text = std::exchange(buffer_, {});
  if (reader_gone_) return false;
  if (part_) {
    part_->write(text);
  } else if (!write_all(device_, text)) {
    if (errno != EPIPE) fail();
    reader_gone_ = true;
  }
  return !reader_gone_;
}

void OutputStream::commit() {
  flush();
  if (part_) {
    part_->commit();
    part_.reset();
    unfinished[0] = '\0';
  } else if (device_ > STDOUT_FILENO) {
    const int closed = close(std::exchange(device_, STDOUT_FILENO));
    if (closed != 0) fail();
  }
}

void OutputStream::fail() const {
  throw InputError(fmt::format("{}: cannot be written: {}", path_, std::generic_category().message(errno)));
}

}  // namespace kneewise
