#pragma once

#include <boost/program_options.hpp>
#include <functional>
#include <vector>

#include "src/cases/case.hpp"
#include "src/commands/cli.hpp"

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
[[nodiscard]] Command compare_command();
[[nodiscard]] Command explain_command();
[[nodiscard]] Command interview_command();
[[nodiscard]] Command report_command();
[[nodiscard]] Command serve_command();
[[nodiscard]] Command practice_command();
/// muscles, questions, rules and so on: the knowledge, listed and shown.
[[nodiscard]] std::vector<Command> catalogue_commands();

/// What `evaluate --interview` does: leads each case through the interview, and counts prompts.
[[nodiscard]] int evaluate_interviews(const Arguments& arguments);

/// The one case that a command line names: of its file, or --case ID of several. @throws UsageError, InputError
[[nodiscard]] Case one_case(const Arguments& arguments, const Vocabulary& vocabulary);

}  // namespace kneewise
