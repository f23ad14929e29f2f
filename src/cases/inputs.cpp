#include "src/cases/inputs.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <glob.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <iostream>
#include <new>
#include <streambuf>
#include <system_error>
#include <utility>

#include "src/basics/text.hpp"

namespace kneewise {
namespace {

namespace fs = std::filesystem;

void complain(const std::string& line) {
  std::cerr << "kneewise: " << line << "\n";
}

constexpr std::size_t longest_problem = 1000;
constexpr std::string_view compressed = ".gz";

// The name of a file without the ending that a compressed one has beside its own, in small letters.
std::string plain_name(const std::string& name) {
  std::string plain = lower(name);
  if (plain.ends_with(compressed)) plain.resize(plain.size() - compressed.size());
  return plain;
}

bool is_case_file(const fs::path& path) {
  const std::string ending = fs::path(plain_name(path.string())).extension().string();
  return ending == ".json" || ending == ".ndjson" || ending == ".jsonl" || ending == ".csv" || ending == ".tsv";
}

// All case files of a folder and those below it, by name; hidden ones are left out.
// @throws InputError when it cannot be read whole: a case that is passed over would be missed by nobody
// @param passed_over  gets the files that are no case files; may be null
std::vector<std::string> files_below(const fs::path& folder, std::vector<std::string>* passed_over = nullptr) {
  std::vector<std::string> files;
  std::error_code error;
  for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    const bool hidden = entry->path().filename().string().starts_with('.');
    if (hidden) entry.disable_recursion_pending();
    std::error_code ignored;
    const bool is_folder = entry->is_directory(ignored);
    if (!hidden && is_case_file(entry->path()) && entry->is_regular_file(ignored)) {
      files.push_back(entry->path());
    } else if (passed_over != nullptr && (hidden || !is_folder)) {
      passed_over->push_back(entry->path());
    }
  }
  if (error) throw InputError(fmt::format("{}: the folder cannot be read whole: {}", folder.string(), error.message()));
  std::sort(files.begin(), files.end());
  return files;
}

std::vector<std::string> matching(const std::string& pattern) {
  glob_t found{};
  std::vector<std::string> files;
  if (glob(pattern.c_str(), 0, nullptr, &found) == 0) files.assign(found.gl_pathv, found.gl_pathv + found.gl_pathc);
  globfree(&found);
  return files;
}

// Reads a file, a pipe or stdin, compressed or not (its first two bytes tell). What a pipe holds so far is given at
// once. An error is thrown where it is met: it is no end.
class InputBuffer : public std::streambuf {
 public:
  InputBuffer(int file, std::string name) : name_(std::move(name)), file_(file) {}
  InputBuffer(const InputBuffer&) = delete;
  InputBuffer& operator=(const InputBuffer&) = delete;
  ~InputBuffer() override {
    if (compressed_) inflateEnd(&stream_);
    ::close(file_);
  }

 protected:
  int_type underflow() override {
    if (!begun_) begin();
    const std::size_t count = compressed_ ? inflated() : std::exchange(held_, 0);
    if (count > 0 || compressed_ || over_) return give(compressed_ ? plain_ : raw_, count);
    const std::size_t read = refill(0);
    return give(raw_, read);
  }

 private:
  using Piece = std::array<char, 1U << 16U>;

  int_type give(Piece& piece, std::size_t count) {
    setg(piece.data(), piece.data(), piece.data() + count);
    return count == 0 ? traits_type::eof() : traits_type::to_int_type(piece.front());
  }

  void begin() {
    begun_ = true;
    while (held_ < 2 && !over_) held_ += refill(held_);
    compressed_ = held_ >= 2 && raw_[0] == '\x1f' && raw_[1] == '\x8b';
    if (!compressed_) return;
    constexpr int gzip_only = 16 + MAX_WBITS;
    if (inflateInit2(&stream_, gzip_only) != Z_OK) throw std::bad_alloc();
    offer(std::exchange(held_, 0));
  }

  // Reads behind what the piece holds already. @return how many bytes; 0 at the end
  std::size_t refill(std::size_t held) {
    for (;;) {
      const ssize_t count = ::read(file_, raw_.data() + held, raw_.size() - held);
      if (count < 0 && errno == EINTR) continue;
      if (count < 0) fail(std::generic_category().message(errno));
      over_ = count == 0;
      return static_cast<std::size_t>(count);
    }
  }

  void offer(std::size_t count) {
    stream_.next_in = reinterpret_cast<Bytef*>(raw_.data());
    stream_.avail_in = static_cast<uInt>(count);
  }

  // Some bytes more of what was compressed; 0 at the end of the last member.
  std::size_t inflated() {
    stream_.next_out = reinterpret_cast<Bytef*>(plain_.data());
    stream_.avail_out = static_cast<uInt>(plain_.size());
    while (stream_.avail_out == plain_.size()) {
      if (stream_.avail_in == 0 && !over_) offer(refill(0));
      if (stream_.avail_in == 0 && over_) {
        if (!between_members_) fail("the compressed file breaks off");
        return 0;
      }
      if (between_members_) inflateReset(&stream_);
      const int code = inflate(&stream_, Z_NO_FLUSH);
      between_members_ = code == Z_STREAM_END;
      if (code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR)
        fail(stream_.msg != nullptr ? stream_.msg : "the compressed file is damaged");
    }
    return plain_.size() - stream_.avail_out;
  }

  [[noreturn]] void fail(const std::string& why) const {
    throw InputError(fmt::format("{}: cannot be read to its end: {}", name_, why));
  }

  std::string name_;
  int file_;
  Piece raw_{};
  Piece plain_{};
  z_stream stream_{};
  std::size_t held_ = 0;  // bytes read before it was known how to read them
  bool begun_ = false;
  bool compressed_ = false;
  bool between_members_ = false;
  bool over_ = false;
};

int opened(const std::string& path, const std::string& name) {
  const int file = path == "-" ? ::dup(STDIN_FILENO) : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) throw InputError(fmt::format("{}: cannot be opened: {}", name, std::generic_category().message(errno)));
  struct stat status {};
  if (::fstat(file, &status) == 0 && S_ISDIR(status.st_mode)) {
    ::close(file);
    throw InputError(path == "-" ? name + ": is a folder, not a file"
                                 : name + ": the folder holds no case files (.json, .ndjson, .jsonl, .csv)");
  }
  return file;
}

void read_file(const std::string& path, const std::string& name, const Vocabulary& vocabulary,
               const std::function<bool(PendingCase)>& take, const ColumnMap* map) {
  InputBuffer buffer(opened(path, name), name);
  std::istream input(&buffer);
  input.exceptions(std::ios_base::badbit);  // what the buffer throws goes on
  const bool has_ending = lower(name).ends_with(compressed);
  read_pending(input, has_ending ? name.substr(0, name.size() - compressed.size()) : name, vocabulary, take, map);
}

}  // namespace

void tell_passed_over(const std::vector<std::string>& words) {
  constexpr std::size_t shown = 3;
  for (const std::string& word : words) {
    std::error_code ignored;
    if (word == "-" || !fs::is_directory(word, ignored)) continue;
    std::vector<std::string> passed_over;
    (void)files_below(word, &passed_over);
    if (passed_over.empty()) continue;
    std::sort(passed_over.begin(), passed_over.end());
    const std::size_t count = passed_over.size();
    if (count > shown) passed_over.resize(shown);
    complain(on_one_line(
        fmt::format("{}: passed over, no case files by their names: {}{}", word, fmt::join(passed_over, ", "),
                    count > shown ? fmt::format(" and {} more", count - shown) : ""),
        1000));
  }
}

std::vector<std::string> input_files(const std::vector<std::string>& words) {
  std::vector<std::string> files;
  for (const std::string& word : words) {
    std::error_code ignored;
    std::vector<std::string> meant;
    if (fs::is_directory(word, ignored)) {
      meant = files_below(word);
    } else if (word != "-" && !fs::exists(word, ignored) && word.find_first_of("*?[") != std::string::npos) {
      meant = input_files(matching(word));
    }
    if (meant.empty()) meant = {word};
    files.insert(files.end(), meant.begin(), meant.end());
  }
  return files;
}

std::uint64_t bytes_in(const std::vector<std::string>& files) {
  std::uint64_t bytes = 0;
  for (const std::string& file : files) {
    std::error_code error;
    if (file == "-" || !fs::is_regular_file(file, error)) return 0;
    bytes += fs::file_size(file, error);
    if (error) return 0;
  }
  return bytes;
}

void read_inputs(const std::vector<std::string>& files, const Vocabulary& vocabulary,
                 const std::function<bool(InputItem)>& take, const ColumnMap* map) {
  bool more = true;
  for (std::size_t i = 0; i < files.size() && more; ++i) {
    const std::string name = files[i] == "-" ? "stdin" : files[i];
    try {
      read_file(
          files[i], name, vocabulary,
          [&](PendingCase pending) {
            more = take({i, name, "", std::move(pending)});
            return more;
          },
          map);
    } catch (const InputError& error) {
      const std::string what = error.what();
      const std::string line = what.starts_with(name) ? what : fmt::format("{}: {}", name, what);
      more = take({.file = i, .name = name, .problem = on_one_line(line, longest_problem)});
    } catch (const std::ios_base::failure&) {
      more = take({.file = i, .name = name, .problem = name + ": cannot be read"});
    }
  }
}

std::string line_about(const std::string& name, const CaseError& error) {
  std::string line = name;
  if (!error.id.empty()) line += fmt::format(": case '{}'", on_one_line(error.id));
  if (!error.at.empty()) line += fmt::format(" at {}", on_one_line(error.at));
  return line + ": " + on_one_line(error.message, longest_problem);
}

bool for_each_case(const std::vector<std::string>& paths, const Vocabulary& vocabulary,
                   const std::function<void(const CaseOrError&)>& take, const ColumnMap* map) {
  tell_passed_over(paths);
  bool all_read = true;
  std::size_t file = 0;
  RecentIds ids;
  read_inputs(
      input_files(paths), vocabulary,
      [&](const InputItem& item) {
        if (item.file != file) ids = {};
        file = item.file;
        if (!item.problem.empty()) {
          complain(item.problem);
          all_read = false;
          return true;
        }
        const CaseOrError checked = ids.check(item.pending.check());
        if (const auto* error = std::get_if<CaseError>(&checked)) {
          complain(line_about(item.name, *error));
          all_read = false;
        }
        take(checked);
        return true;
      },
      map);
  return all_read;
}

}  // namespace kneewise
