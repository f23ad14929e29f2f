#include "src/inputs.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <iostream>

#include "src/document.hpp"

namespace kneewise {
namespace {

void complain(const std::string& line) {
  std::cerr << "kneewise: " << line << "\n";
}

std::string line_about(const std::string& name, const CaseError& error) {
  std::string line = name;
  if (!error.id.empty()) line += fmt::format(": case '{}'", on_one_line(error.id));
  if (!error.at.empty()) line += fmt::format(" at {}", on_one_line(error.at));
  return line + ": " + on_one_line(error.message);
}

}  // namespace

bool for_each_case(const std::vector<std::string>& paths, const Vocabulary& vocabulary,
                   const std::function<void(const CaseOrError&)>& take) {
  bool all_read = true;
  for (const std::string& path : paths) {
    const std::string name = path == "-" ? "stdin" : path;
    const auto note = [&](const CaseOrError& item) {
      if (const auto* error = std::get_if<CaseError>(&item)) {
        complain(line_about(name, *error));
        all_read = false;
      }
      take(item);
    };
    try {
      if (path == "-") {
        read_cases(std::cin, name, vocabulary, note);
        continue;
      }
      std::error_code ignored;
      if (std::filesystem::is_directory(path, ignored)) throw InputError(name + ": is a folder, not a case file");
      std::ifstream file(path, std::ios::binary);
      if (!file) throw InputError(name + ": cannot be opened");
      read_cases(file, name, vocabulary, note);
    } catch (const InputError& error) {
      complain(on_one_line(error.what()));
      all_read = false;
    } catch (const std::ios_base::failure&) {
      complain(name + ": cannot be read");
      all_read = false;
    }
  }
  return all_read;
}

}  // namespace kneewise
