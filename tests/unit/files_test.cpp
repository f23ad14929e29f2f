// Files are whole or not there, and private where they must be.
#include "src/basics/files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <optional>

#include "src/basics/input_error.hpp"

namespace kneewise {
namespace {

namespace fs = std::filesystem;

// A folder of the test's own, gone at its end.
class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "kneewise-files-XXXXXX").string();
    path_ = mkdtemp(name.data());
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { fs::remove_all(path_); }
  [[nodiscard]] fs::path operator/(const std::string& name) const { return path_ / name; }
  [[nodiscard]] const fs::path& path() const { return path_; }
  [[nodiscard]] std::size_t count() const {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(path_), fs::directory_iterator{}));
  }

 private:
  fs::path path_;
};

// What the process lets others do with new files, for as long as this lives.
class Umask {
 public:
  explicit Umask(mode_t mask) : before_(umask(mask)) {}
  Umask(const Umask&) = delete;
  Umask& operator=(const Umask&) = delete;
  ~Umask() { umask(before_); }

 private:
  mode_t before_;
};

// A variable of the environment, set or not, for as long as this lives.
class Variable {
 public:
  Variable(const char* name, const std::optional<std::string>& value) : name_(name) {
    if (const char* before = std::getenv(name)) before_ = before;
    set(value);
  }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;
  ~Variable() { set(before_); }

 private:
  void set(const std::optional<std::string>& value) const {
    value ? setenv(name_, value->c_str(), 1) : unsetenv(name_);
  }
  const char* name_;
  std::optional<std::string> before_;
};

std::string text_in(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

unsigned mode_of(const fs::path& path) {
  return static_cast<unsigned>(fs::status(path).permissions());
}

// Why a file is refused; nothing is left behind by it.
std::string refusal(const fs::path& path) {
  try {
    write_atomically(path, "text", Mode::only_owner);
  } catch (const InputError& error) {
    return error.what();
  }
  return "not refused";
}

TEST_CASE("A file is written whole, and nothing else is left beside it") {
  const Folder folder;
  const std::string large(3'000'000, 'x');
  for (const std::string& text : {std::string("one\n"), std::string(), std::string("a\0b", 3), large}) {
    write_atomically(folder / "case.json", text, Mode::shared);
    CHECK(text_in(folder / "case.json") == text);
  }
  CHECK(folder.count() == 1);
}

TEST_CASE("A new file takes the place of the old one, which stays as it was") {
  const Folder folder;
  write_atomically(folder / "a", "old", Mode::shared);
  fs::create_hard_link(folder / "a", folder / "kept");
  write_atomically(folder / "a", "new", Mode::shared);
  CHECK(text_in(folder / "a") == "new");
  CHECK(text_in(folder / "kept") == "old");
}

TEST_CASE(
    "A shared file follows the umask, a private one is its owner's alone whatever the umask and the old file say") {
  const Folder folder;
  const Umask mask(0027);
  write_atomically(folder / "shared", "x", Mode::shared);
  CHECK(mode_of(folder / "shared") == 0640);
  const Umask none(0);
  write_private(folder / "private", "x");
  CHECK(mode_of(folder / "private") == 0600);
  write_private(folder / "shared", "x");
  CHECK(mode_of(folder / "shared") == 0600);
}

TEST_CASE("A file that is begun and never committed leaves the old one, and no trace") {
  const Folder folder;
  write_atomically(folder / "a", "old", Mode::shared);
  {
    PartFile file(folder / "a", Mode::shared);
    file.write("half");
    CHECK(text_in(file.part()) == "half");
    CHECK(text_in(folder / "a") == "old");
  }
  CHECK(text_in(folder / "a") == "old");
  CHECK(folder.count() == 1);
}

TEST_CASE("Two runs that write the same file do not meet: the last to finish wins, whole") {
  const Folder folder;
  PartFile one(folder / "a", Mode::shared);
  PartFile two(folder / "a", Mode::shared);
  one.write("one");
  two.write("two");
  two.commit();
  one.commit();
  CHECK(text_in(folder / "a") == "one");
  CHECK(folder.count() == 1);
}

TEST_CASE("A link leads to the file that is written, and stays a link") {
  const Folder folder;
  fs::create_directory(folder / "deep");
  fs::create_symlink("deep/file", folder / "link");  // to what is not there yet
  fs::create_symlink(folder / "link", folder / "far");
  for (const std::string text : {"first", "second"}) {
    write_private(folder / "far", text);
    CHECK(text_in(folder / "deep/file") == text);
    CHECK(fs::is_symlink(folder / "link"));
    CHECK(fs::is_symlink(folder / "far"));
  }
  fs::create_symlink("round", folder / "round");
  CHECK_THAT(refusal(folder / "round"), Catch::Contains((folder / "round").string() + ": cannot be written: "));
}

TEST_CASE("Folders, devices and pipes are refused by name, and stay what they are") {
  const Folder folder;
  fs::create_directory(folder / "sub");
  CHECK(refusal(folder / "sub") == (folder / "sub").string() + ": is a folder, not a file");
  REQUIRE(mkfifo((folder / "pipe").c_str(), 0600) == 0);
  CHECK(refusal(folder / "pipe") == (folder / "pipe").string() + ": cannot be written: it is not an ordinary file");
  CHECK(refusal("/dev/null") == "/dev/null: cannot be written: it is not an ordinary file");
  CHECK(fs::is_character_file("/dev/null"));
  fs::create_symlink("/dev/null", folder / "link");
  CHECK_THAT(refusal(folder / "link"), Catch::StartsWith((folder / "link").string() + ": cannot be written"));
  CHECK(folder.count() == 3);
}

TEST_CASE("What cannot be written is named, with the reason") {
  const Folder folder;
  CHECK(refusal(folder / "nowhere/a") ==
        (folder / "nowhere/a").string() + ": cannot be written: No such file or directory");
  const std::string long_name(300, 'n');
  CHECK(refusal(folder / long_name) == (folder / long_name).string() + ": cannot be written: File name too long");
  CHECK(folder.count() == 0);
}

TEST_CASE("A private file is created once, and never through a link") {
  const Folder folder;
  const Umask none(0);
  CHECK(create_private(folder / "a"));
  CHECK(mode_of(folder / "a") == 0600);
  std::ofstream(folder / "a") << "kept";
  CHECK_FALSE(create_private(folder / "a"));
  CHECK(text_in(folder / "a") == "kept");
  fs::create_symlink(folder / "elsewhere", folder / "link");
  CHECK_FALSE(create_private(folder / "link"));
  CHECK_FALSE(fs::exists(folder / "elsewhere"));
  CHECK_THROWS_WITH(create_private(folder / "nowhere/a"),
                    (folder / "nowhere/a").string() + ": cannot be created: No such file or directory");
}

TEST_CASE("A new private file gets a number when its name is taken") {
  const Folder folder;
  CHECK(new_private_file(folder.path(), "case") == folder / "case.json");
  CHECK(new_private_file(folder.path(), "case") == folder / "case-2.json");
  CHECK(new_private_file(folder.path(), "case") == folder / "case-3.json");
  CHECK(mode_of(folder / "case-3.json") == 0600);
}

TEST_CASE("Writing says when it fails, and why") {
  int ends[2] = {};
  REQUIRE(pipe(ends) == 0);
  const auto before = std::signal(SIGPIPE, SIG_IGN);
  CHECK(write_all(ends[1], "text"));
  CHECK(write_all(ends[1], ""));
  close(ends[0]);
  CHECK_FALSE(write_all(ends[1], "text"));
  CHECK(errno == EPIPE);
  close(ends[1]);
  std::signal(SIGPIPE, before);
  const int full = open("/dev/full", O_WRONLY | O_CLOEXEC);
  CHECK_FALSE(write_all(full, "text"));
  CHECK(errno == ENOSPC);
  close(full);
}

TEST_CASE("The user's folders are where XDG puts them, for their owner alone") {
  const Folder folder;
  const Umask none(0);
  const Variable home("HOME", folder.path().string());
  {
    const Variable state("XDG_STATE_HOME", (folder / "state").string());
    const Variable data("XDG_DATA_HOME", "relative/paths/are/ignored");
    CHECK(state_folder() == folder / "state/kneewise");
    CHECK(data_folder() == folder / ".local/share/kneewise");
    CHECK(mode_of(folder / "state/kneewise") == 0700);
    CHECK(mode_of(folder / ".local/share/kneewise") == 0700);
  }
  const Variable unset("XDG_STATE_HOME", std::nullopt);
  CHECK(state_folder() == folder / ".local/state/kneewise");
  std::ofstream(folder / "file") << "in the way";
  const Variable in_the_way("XDG_STATE_HOME", (folder / "file").string());
  CHECK_THROWS_WITH(state_folder(), Catch::StartsWith((folder / "file/kneewise").string() + ": cannot be made: "));
  const Variable homeless("HOME", std::nullopt);
  const Variable nowhere("XDG_STATE_HOME", std::nullopt);
  CHECK_THROWS_WITH(state_folder(), "no place to keep what was said: neither XDG_STATE_HOME nor HOME is set");
}

}  // namespace
}  // namespace kneewise
