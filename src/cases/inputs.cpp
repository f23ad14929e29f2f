#include "src/cases/inputs.hpp"

#include <fmt/format.h>
#include <glob.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "src/basics/text.hpp"

namespace kneewise {
namespace {

namespace fs = std::filesystem;

void complain(const std::string& line) {
  std::cerr << "kneewise: " << line << "\n";
}

bool is_case_file(const fs::path& path) {
  const std::string ending = path.extension().string();
  return ending == ".json" || ending == ".ndjson" || ending == ".jsonl" || ending == ".csv";
}

// All case files of a folder and those below it, by name; hidden ones are left out.
// @throws InputError when it cannot be read whole: a case that is passed over would be missed by nobody
std::vector<std::string> files_below(const fs::path& folder) {
  std::vector<std::string> files;
  std::error_code error;
  for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    const bool hidden = entry->path().filename().string().starts_with('.');
    if (hidden) entry.disable_recursion_pending();
    std::error_code ignored;
    if (!hidden && is_case_file(entry->path()) && entry->is_regular_file(ignored)) files.push_back(entry->path());
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

void read_file(const std::string& path, const std::string& name, const Vocabulary& vocabulary,
               const std::function<bool(PendingCase)>& take) {
  if (path == "-") return read_pending(std::cin, name, vocabulary, take);
  std::error_code ignored;
  if (fs::is_directory(path, ignored))
    throw InputError(name + ": the folder holds no case files (.json, .ndjson, .jsonl, .csv)");
  std::ifstream file(path, std::ios::binary);
  if (!file) throw InputError(name + ": cannot be opened");
  read_pending(file, name, vocabulary, take);
  if (file.bad()) throw InputError(name + ": cannot be read to its end");
}

}  // namespace

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
                 const std::function<bool(InputItem)>& take) {
  bool more = true;
  for (std::size_t i = 0; i < files.size() && more; ++i) {
    const std::string name = files[i] == "-" ? "stdin" : files[i];
    try {
      read_file(files[i], name, vocabulary, [&](PendingCase pending) {
        more = take({i, name, "", std::move(pending)});
        return more;
      });
    } catch (const InputError& error) {
      more = take({.file = i, .name = name, .problem = on_one_line(error.what())});
    } catch (const std::ios_base::failure&) {
      more = take({.file = i, .name = name, .problem = name + ": cannot be read"});
    }
  }
}

std::string line_about(const std::string& name, const CaseError& error) {
  std::string line = name;
  if (!error.id.empty()) line += fmt::format(": case '{}'", on_one_line(error.id));
  if (!error.at.empty()) line += fmt::format(" at {}", on_one_line(error.at));
  return line + ": " + on_one_line(error.message);
}

bool for_each_case(const std::vector<std::string>& paths, const Vocabulary& vocabulary,
                   const std::function<void(const CaseOrError&)>& take) {
  bool all_read = true;
  std::size_t file = 0;
  RecentIds ids;
  read_inputs(input_files(paths), vocabulary, [&](const InputItem& item) {
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
  });
  return all_read;
}

}  // namespace kneewise
