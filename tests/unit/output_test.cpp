// Where results go: a file appears when it is whole.
#include "src/commands/output.hpp"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "src/basics/input_error.hpp"

namespace kneewise {
namespace {

namespace fs = std::filesystem;

std::string text_in(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST_CASE("Results appear under their name when they are committed, and not before") {
  std::string name = (fs::temp_directory_path() / "kneewise-output-XXXXXX").string();
  const fs::path folder = mkdtemp(name.data());
  const fs::path file = folder / "result";
  const std::string large(200'000, 'x');
  {
    OutputStream dropped(file.string());
    CHECK(dropped.write(large));
    CHECK(dropped.flush());
    CHECK_FALSE(fs::exists(file));
  }
  CHECK(fs::is_empty(folder));
  fs::create_symlink("result", folder / "link");
  OutputStream output((folder / "link").string());
  CHECK(output.write("a"));
  CHECK(output.write(large));
  output.commit();
  CHECK(text_in(file) == "a" + large);
  CHECK(fs::is_symlink(folder / "link"));
  fs::remove_all(folder);
}

TEST_CASE("A device is written to as it is") {
  OutputStream output("/dev/null");
  CHECK(output.write("text"));
  output.commit();
  CHECK(fs::is_character_file("/dev/null"));
  OutputStream full("/dev/full");
  CHECK(full.write("text"));
  CHECK_THROWS_WITH(full.commit(), "/dev/full: cannot be written: No space left on device");
}

TEST_CASE("What cannot be written is refused at once, by name") {
  CHECK_THROWS_WITH(OutputStream("/nowhere/result"), "/nowhere/result: cannot be written: No such file or directory");
  CHECK_THROWS_WITH(OutputStream("/tmp"), "/tmp: is a folder, not a file");
  CHECK_THROWS_AS(OutputStream("/nowhere/result"), InputError);
}

}  // namespace
}  // namespace kneewise
