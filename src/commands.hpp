#pragma once

#include <boost/program_options.hpp>
#include <functional>
#include <vector>

#include "src/cli.hpp"

namespace kneewise {

/// One subcommand: a row of the table in cli.cpp.
struct Command {
  const char* name;
  const char* summary;   ///< one line, for the list of commands
  const char* usage;     ///< the words after "kneewise"
  const char* examples;  ///< shown first by --help
  boost::program_options::options_description (*options)();
  std::function<int(const Arguments& arguments)> run;
};

[[nodiscard]] Command evaluate_command();
[[nodiscard]] Command score_command();
[[nodiscard]] Command explain_command();
[[nodiscard]] Command practice_command();
/// muscles, questions, rules and so on: the knowledge, listed and shown.
[[nodiscard]] std::vector<Command> catalogue_commands();

}  // namespace kneewise
