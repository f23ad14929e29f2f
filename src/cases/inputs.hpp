#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "src/cases/case.hpp"
#include "src/cases/case_reader.hpp"

namespace kneewise {

struct ColumnMap;

/// The files that the words of a command line mean: a folder stands for all case files in it and below, a pattern such
/// as 'cases/*.csv' for the files that match it, each by name; "-" is stdin. A word that means no file stays as it is.
[[nodiscard]] std::vector<std::string> input_files(const std::vector<std::string>& words);

/// How many bytes these files hold together; 0 when one of them does not tell.
[[nodiscard]] std::uint64_t bytes_in(const std::vector<std::string>& files);

/// What an input holds next: a case that is yet to be checked, or (without one) why the file cannot be read on.
struct InputItem {
  std::size_t file = 0;  ///< its place in the list
  std::string name;      ///< of the file, for messages
  std::string problem;   ///< one line that names file and place
  PendingCase pending{};
};

/// Reads the cases of several files, in order; files that gzip compressed too. What cannot be read to its end is a
/// problem, from a file, a pipe and stdin alike.
/// @param take  gives back whether more is wanted
/// @param map   what the columns of a CSV are; null: questions
void read_inputs(const std::vector<std::string>& files, const Vocabulary& vocabulary,
                 const std::function<bool(InputItem)>& take, const ColumnMap* map = nullptr);

/// Says on stderr which files of the folders among the words are passed over, because their names are not those of
/// case files.
void tell_passed_over(const std::vector<std::string>& words);

/// What is wrong with a case, in one line that names file, case and place.
[[nodiscard]] std::string line_about(const std::string& name, const CaseError& error);

/// Reads and checks the cases of several files, folders and patterns, in order. What is wrong is also said in one line
/// on stderr, with file, case and place; the other cases and files are still read.
/// @return whether everything could be read
[[nodiscard]] bool for_each_case(const std::vector<std::string>& paths, const Vocabulary& vocabulary,
                                 const std::function<void(const CaseOrError&)>& take, const ColumnMap* map = nullptr);

}  // namespace kneewise
