#pragma once

#include <boost/program_options.hpp>

#include "src/cli.hpp"

namespace kneewise {

/// One subcommand: a row of the table in cli.cpp.
struct Command {
  const char* name;
  const char* summary;   ///< one line, for the list of commands
  const char* usage;     ///< the words after "kneewise"
  const char* examples;  ///< shown first by --help
  boost::program_options::options_description (*options)();
  int (*run)(const Arguments& arguments);
};

[[nodiscard]] Command evaluate_command();
[[nodiscard]] Command score_command();

}  // namespace kneewise
