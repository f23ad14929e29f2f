#include "src/commands/cli.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <new>
#include <sstream>

#include "engine/memory.hpp"
#include "src/basics/input_error.hpp"
#include "src/basics/text.hpp"
#include "src/commands/commands.hpp"
#include "src/commands/output.hpp"

namespace kneewise {
namespace {

namespace po = boost::program_options;

constexpr std::size_t longest_line = 2000;  // of a message

const std::vector<Command>& commands() {
  static const std::vector<Command> table = [] {
    std::vector<Command> all = {interview_command(), serve_command(), evaluate_command(), report_command(),
                                explain_command(),   score_command(), compare_command(),  practice_command()};
    for (Command& command : catalogue_commands()) all.push_back(std::move(command));
    return all;
  }();
  return table;
}

std::string general_help() {
  std::string text =
      "kneewise suggests which muscles may send a knee pain, and which danger signs mean a doctor first.\n"
      "It suggests what to examine; it never diagnoses.\n\n"
      "Examples:\n"
      "  kneewise interview\n"
      "  kneewise evaluate cases/published.json\n"
      "  kneewise score cases/published.json\n\n"
      "Usage: kneewise COMMAND [options] [FILE...]\n\nCommands:\n";
  for (const Command& command : commands()) text += fmt::format("  {:<12} {}\n", command.name, command.summary);
  text +=
      "\n'kneewise COMMAND --help' tells more of a command.\n"
      "  --help     this text\n"
      "  --version  the versions of program, engine and knowledge\n\n"
      "Exit status: 0 done; 1 a check or threshold failed; 2 usage; 3 bad input; 4 the knowledge base does not load;\n"
      "5 internal error; 130 interrupted.\n";
  return text;
}

std::string command_help(const Command& command) {
  std::ostringstream options;
  options << command.options().add(common_options());
  return fmt::format("{}.\n\nExamples:\n{}\nUsage: kneewise {} {}\n\n{}", command.summary, command.examples,
                     command.name, command.usage, options.str());
}

enum class Colour { automatic, always, never };

Colour colour_choice(const Arguments& arguments) {
  return choice<Colour>(arguments, "color",
                        {{"auto", Colour::automatic}, {"always", Colour::always}, {"never", Colour::never}});
}

Arguments parse(const Command& command, const std::vector<std::string>& words) {
  po::options_description visible = command.options();
  visible.add(common_options());
  po::options_description all;
  all.add(visible).add_options()("file", po::value<std::vector<std::string>>());
  po::positional_options_description positional;
  positional.add("file", -1);
  Arguments arguments;
  try {
    // No abbreviated options: a script must not change its meaning when an option is added.
    const int style = po::command_line_style::default_style & ~po::command_line_style::allow_guessing;
    po::store(po::command_line_parser(words).options(all).positional(positional).style(style).run(), arguments.values);
    po::notify(arguments.values);
  } catch (const po::unknown_option& error) {
    std::vector<std::string> names;
    for (const auto& option : visible.options()) names.push_back("--" + option->long_name());
    throw UsageError(
        fmt::format("unknown option '{}'{}", error.get_option_name(), did_you_mean(error.get_option_name(), names)));
  } catch (const po::error& error) {
    throw UsageError(error.what());
  }
  if (arguments.has("file")) arguments.positional = arguments.values["file"].as<std::vector<std::string>>();
  (void)colour_choice(arguments);
  for (const char* option : {"knowledge", "output"})
    if (arguments.has(option) && arguments.text(option).empty())
      throw UsageError(fmt::format("--{} is given and empty: is a variable not set?", option));
  return arguments;
}

std::string version_text(const std::vector<std::string>& words) {
  const Command version{"--version", "", "", "", [] { return po::options_description(); }, nullptr};
  const Loaded loaded = load_knowledge(knowledge_directory(parse(version, words).text("knowledge")));
  return fmt::format("kneewise {} (knowledge {}, sha256 {}, CLIPS {})\n", KNEEWISE_VERSION, loaded.knowledge->version,
                     loaded.knowledge->sha256.substr(0, 12), engine::Engine::version());
}

const Command& find_command(const std::string& name) {
  std::vector<std::string> names;
  for (const Command& command : commands()) {
    if (command.name == name) return command;
    names.emplace_back(command.name);
  }
  for (const char* option : {"--help", "--version"}) names.emplace_back(option);
  throw UsageError(fmt::format("unknown command '{}'{}", name, did_you_mean(name, names)));
}

int dispatch(const std::vector<std::string>& words) {
  if (words.empty() || words[0] == "--help" || words[0] == "-h" || words[0] == "help") {
    if (words.size() > 1 && words[0] == "help") {
      write_output("", command_help(find_command(words[1])));
    } else {
      write_output("", general_help());
    }
    return words.empty() ? exit_usage : exit_done;
  }
  if (words[0] == "--version") {
    write_output("", version_text({words.begin() + 1, words.end()}));
    return exit_done;
  }
  const Command& command = find_command(words[0]);
  const Arguments arguments = parse(command, {words.begin() + 1, words.end()});
  if (arguments.has("help")) {
    write_output("", command_help(command));
    return exit_done;
  }
  refuse_own_input(arguments.text("output"), arguments.positional);
  return command.run(arguments);
}

// There is no memory to unwind with: one line, and the end. What was written of a file is removed.
[[noreturn]] void out_of_memory() {
  constexpr std::string_view line = "kneewise: out of memory\n";
  static std::atomic_flag said;
  while (said.test_and_set()) pause();  // another thread came first, and ends all of them
  remove_unfinished_output();
  if (write(STDERR_FILENO, line.data(), line.size()) < 0) _exit(exit_internal);
  _exit(exit_internal);
}

// Messages quote names, paths and texts from outside: no control character reaches the terminal.
void report(const std::string& message) {
  std::istringstream lines(message);
  std::string text = "kneewise: ";
  for (std::string line; std::getline(lines, line);) text += on_one_line(line, longest_line) + "\n";
  std::cerr << text;
}

}  // namespace

po::options_description common_options() {
  po::options_description options("General options");
  options.add_options()("help,h", "this text")(
      "knowledge", po::value<std::string>(),
      "folder of the knowledge base (else KNEEWISE_KNOWLEDGE, else the one that came with the program)")(
      "color", po::value<std::string>()->default_value("auto"), "auto, always or never");
  return options;
}

std::string Arguments::text(const std::string& option) const {
  return has(option) ? values[option].as<std::string>() : std::string();
}

bool colour_wanted(const Arguments& arguments) {
  const Colour wanted = colour_choice(arguments);
  if (wanted != Colour::automatic) return wanted == Colour::always;
  const char* no_color = std::getenv("NO_COLOR");
  if (no_color != nullptr && *no_color != '\0') return false;
  const char* terminal = std::getenv("TERM");
  return isatty(STDOUT_FILENO) != 0 && terminal != nullptr && std::string_view(terminal) != "dumb";
}

Audience audience_of(const Arguments& arguments) {
  return choice<Audience>(arguments, "audience", {{"person", Audience::person}, {"therapist", Audience::therapist}});
}

Reasoner reasoner_for(const Arguments& arguments) {
  return Reasoner(knowledge_directory(arguments.text("knowledge")));
}

void write_output(const std::string& path, const std::string& text) {
  OutputStream output(path);
  output.write(text);
  output.commit();
}

int run(const std::vector<std::string>& words) {
  std::signal(SIGPIPE, SIG_IGN);  // a reader that goes away shows as a failed write
  std::signal(SIGXFSZ, SIG_IGN);  // and so does a file that grows too large
  std::set_new_handler(out_of_memory);
  engine::on_out_of_memory(out_of_memory);
  try {
    return dispatch(words);
  } catch (const UsageError& error) {
    report(fmt::format("{}\nTry 'kneewise --help'.", error.what()));
    return exit_usage;
  } catch (const KnowledgeError& error) {
    report(error.what());
    return exit_bad_knowledge;
  } catch (const InputError& error) {
    report(error.what());
    return exit_bad_input;
  } catch (const std::exception& error) {
    report(fmt::format("internal error: {}", error.what()));
    return exit_internal;
  }
}

}  // namespace kneewise
