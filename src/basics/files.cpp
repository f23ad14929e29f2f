#include "src/basics/files.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <system_error>

#include "src/cases/case.hpp"

namespace kneewise {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const fs::path& path, int error) {
  throw InputError(fmt::format("{}: cannot be written: {}", path.string(), std::generic_category().message(error)));
}

bool write_whole(int file, const std::string& text) {
  for (std::size_t written = 0; written < text.size();) {
    const ssize_t count = ::write(file, text.data() + written, text.size() - written);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    written += static_cast<std::size_t>(count);
  }
  return ::fsync(file) == 0;
}

// As the XDG base directory specification has it: relative paths are ignored.
fs::path user_folder(const char* variable, const char* below_home) {
  const char* chosen = std::getenv(variable);
  const char* home = std::getenv("HOME");
  fs::path folder;
  if (chosen != nullptr && fs::path(chosen).is_absolute()) {
    folder = chosen;
  } else if (home != nullptr && fs::path(home).is_absolute()) {
    folder = fs::path(home) / below_home;
  } else {
    throw InputError(fmt::format("no place to keep what was said: neither {} nor HOME is set", variable));
  }
  folder /= "kneewise";
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) throw InputError(fmt::format("{}: cannot be made: {}", folder.string(), error.message()));
  fs::permissions(folder, fs::perms::owner_all, error);
  return folder;
}

}  // namespace

void write_private(const fs::path& named, const std::string& text) {
  std::error_code ignored;
  const fs::path path = fs::is_symlink(named, ignored) ? fs::weakly_canonical(named, ignored) : named;
  if (fs::exists(path, ignored) && !fs::is_regular_file(path, ignored))
    throw InputError(fmt::format("{}: cannot be written: it is no ordinary file", named.string()));
  std::string part = path.string() + ".XXXXXX";
  const int file = ::mkstemp(part.data());  // mode 0600
  if (file < 0) fail(path, errno);
  const bool whole = write_whole(file, text);
  const int error = errno;
  ::close(file);
  if (whole && std::rename(part.c_str(), path.c_str()) == 0) return;
  const int reason = whole ? errno : error;
  ::unlink(part.c_str());
  fail(path, reason);
}

fs::path new_private_file(const fs::path& folder, const std::string& name) {
  for (int number = 1;; ++number) {
    fs::path path = folder / (number == 1 ? name + ".json" : fmt::format("{}-{}.json", name, number));
    const int file = ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0 && errno == EEXIST) continue;
    if (file < 0) fail(path, errno);
    ::close(file);
    return path;
  }
}

fs::path state_folder() {
  return user_folder("XDG_STATE_HOME", ".local/state");
}

fs::path data_folder() {
  return user_folder("XDG_DATA_HOME", ".local/share");
}

}  // namespace kneewise
