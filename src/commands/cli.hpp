#pragma once

#include <boost/program_options.hpp>
#include <string>
#include <vector>

#include "src/basics/text.hpp"
#include "src/knowledge/wording.hpp"
#include "src/reasoning/reasoner.hpp"

namespace kneewise {

/// What the program's exit status says.
enum ExitStatus {
  exit_done = 0,
  exit_check_failed = 1,  ///< it ran, and a check or threshold failed
  exit_usage = 2,
  exit_bad_input = 3,
  exit_bad_knowledge = 4,
  exit_internal = 5,
};

/// The program: finds the subcommand, runs it, and turns every failure into one line on stderr and an exit status.
/// @param words  the command line without the program's name
[[nodiscard]] int run(const std::vector<std::string>& words);

/// A command line that cannot be understood; ends with exit status 2.
class UsageError : public std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// The options that every command takes: --help, --knowledge, --color.
[[nodiscard]] boost::program_options::options_description common_options();

/// A subcommand's words, parsed.
struct Arguments {
  boost::program_options::variables_map values;
  std::vector<std::string> positional;

  [[nodiscard]] std::string text(const std::string& option) const;
  [[nodiscard]] bool has(const std::string& option) const { return values.count(option) > 0; }
};

/// Whether stdout is to be coloured: --color, then NO_COLOR, then whether it is a terminal that can.
[[nodiscard]] bool colour_wanted(const Arguments& arguments);

/// What --audience says: person or therapist. @throws UsageError for anything else
[[nodiscard]] Audience audience_of(const Arguments& arguments);

/// One word of a closed list. @throws UsageError that names the list for any other word
template <typename Value>
[[nodiscard]] Value choice(const Arguments& arguments, const std::string& option,
                           const std::vector<std::pair<std::string, Value>>& values) {
  const std::string word = arguments.text(option);
  std::vector<std::string> words;
  for (const auto& [name, value] : values) {
    if (name == word) return value;
    words.push_back(name);
  }
  throw UsageError("--" + option + " takes " + listed(words, "or") + ", not '" + word + "'");
}

/// Loads the knowledge base that the arguments name, with engines for this thread. @throws KnowledgeError
[[nodiscard]] Reasoner reasoner_for(const Arguments& arguments);

/// Writes a result to stdout, or to a file that appears under its name only when it is whole.
/// @param path  "" and "-" mean stdout
/// @throws InputError when it cannot be written
void write_output(const std::string& path, const std::string& text);

}  // namespace kneewise
