#include "src/basics/files.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <system_error>

#include "src/basics/input_error.hpp"

namespace kneewise {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const fs::path& path, const char* what, int error) {
  throw InputError(fmt::format("{}: cannot be {}: {}", path.string(), what, std::generic_category().message(error)));
}

// Creates a file that is not there yet, nor a link of that name. @return its descriptor, or -1 and errno
int create_new(const fs::path& path, Mode mode) {
  const mode_t permissions = mode == Mode::only_owner ? 0600 : 0666;  // less the umask
  return ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, permissions);
}

// The file that is written: a link's, even when it is not there yet.
fs::path target_of(fs::path path) {
  constexpr int most_links = 40;  // as many as Linux follows
  std::error_code none;
  for (int links = 0; fs::is_symlink(path, none); ++links) {
    if (links == most_links) fail(path, "written", ELOOP);
    const fs::path next = fs::read_symlink(path, none);
    if (none) fail(path, "written", none.value());
    path = path.parent_path() / next;  // of two absolute paths the second
  }
  return path;
}

// Gives a new file the owner and the mode of the one that it replaces, as far as this user may: what was kept from
// others stays so.
void keep_mode(const fs::path& replaced, int file) {
  struct stat status {};
  if (::stat(replaced.c_str(), &status) != 0) return;
  if (::fchown(file, status.st_uid, status.st_gid) != 0) status.st_mode &= ~static_cast<mode_t>(S_ISUID | S_ISGID);
  if (::fchmod(file, status.st_mode & 07777U) != 0) fail(replaced, "written", errno);
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

PartFile::PartFile(fs::path named, Mode mode) : named_(std::move(named)), target_(target_of(named_)) {
  std::error_code ignored;
  const fs::file_status status = fs::status(target_, ignored);
  if (fs::is_directory(status)) throw InputError(fmt::format("{}: is a folder, not a file", named_.string()));
  if (fs::exists(status) && !fs::is_regular_file(status))
    throw InputError(fmt::format("{}: cannot be written: it is not an ordinary file", named_.string()));
  std::random_device chance;
  do {
    part_ = fmt::format("{}.{:06x}", target_.string(), chance() & 0xFFFFFFU);  // two runs never share one
    file_ = create_new(part_, mode);
  } while (file_ < 0 && errno == EEXIST);
  if (file_ < 0) fail(named_, "written", errno);
  if (mode == Mode::shared) keep_mode(target_, file_);
}

PartFile::~PartFile() {
  if (file_ >= 0) ::close(file_);
  if (!part_.empty()) ::unlink(part_.c_str());
}

void PartFile::write(std::string_view text) {
  if (!write_all(file_, text)) fail(named_, "written", errno);
}

void PartFile::commit() {
  if (::fsync(file_) != 0) fail(named_, "written", errno);
  const int closed = ::close(file_);
  file_ = -1;
  if (closed != 0 || std::rename(part_.c_str(), target_.c_str()) != 0) fail(named_, "written", errno);
  part_.clear();
}

void write_atomically(const fs::path& path, std::string_view text, Mode mode) {
  PartFile file(path, mode);
  file.write(text);
  file.commit();
}

void write_private(const fs::path& path, std::string_view text) {
  write_atomically(path, text, Mode::only_owner);
}

bool create_private(const fs::path& path) {
  const int file = create_new(path, Mode::only_owner);
  if (file < 0 && errno != EEXIST) fail(path, "created", errno);
  if (file >= 0) ::close(file);
  return file >= 0;
}

fs::path new_private_file(const fs::path& folder, const std::string& name) {
  for (int number = 1;; ++number) {
    fs::path path = folder / (number == 1 ? name + ".json" : fmt::format("{}-{}.json", name, number));
    if (create_private(path)) return path;
  }
}

bool write_all(int file, std::string_view text) {
  while (!text.empty()) {
    const ssize_t count = ::write(file, text.data(), text.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    text.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

fs::path state_folder() {
  return user_folder("XDG_STATE_HOME", ".local/state");
}

fs::path data_folder() {
  return user_folder("XDG_DATA_HOME", ".local/share");
}

}  // namespace kneewise
