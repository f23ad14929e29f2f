#include "src/commands/evaluate.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <optional>
#include <thread>

#include "src/basics/ids.hpp"
#include "src/basics/text.hpp"
#include "src/cases/inputs.hpp"
#include "src/commands/batch.hpp"
#include "src/commands/commands.hpp"
#include "src/commands/progress.hpp"
#include "src/reasoning/session.hpp"

namespace kneewise {
namespace {

namespace po = boost::program_options;

po::options_description evaluate_options() {
  po::options_description options("Options");
  options.add_options()("format", po::value<std::string>()->default_value("text"), "text, json, ndjson or csv")(
      "detail", po::value<std::string>()->default_value("full"),
      "full, or ranking: disposition, red flags and ranking alone, many times faster; nothing is cleared then")(
      "audience", po::value<std::string>()->default_value("therapist"),
      "whose words the text speaks: person (plain) or therapist")(
      "jobs", po::value<std::size_t>(), "workers, each with a knowledge base of its own (else one a core)")(
      "fail-fast", "stop at the first case that cannot be used")("quiet", "no progress on stderr")(
      "interview", "lead the interview with each case instead, and count its prompts")(
      "map", po::value<std::string>(), "how the columns of a CSV become answers: a JSON file (docs/batch.md)")(
      "output", po::value<std::string>(), "write to this file instead of stdout; it appears when it is whole");
  return options;
}

// What a worker makes of a case.
struct Rendered {
  CaseOrError item;  // without the document
  std::string text;
};

// Takes the results in their order: writes, counts, complains.
class Delivery {
 public:
  Delivery(const EvaluateOptions& options, const ResultStyle& style, std::uint64_t bytes, OutputStream& output)
      : format_(*options.format),
        style_(style),
        fail_fast_(options.fail_fast),
        progress_(options.quiet, bytes),
        output_(output) {}

  // @return whether more is wanted
  bool take(const InputItem& input, Rendered rendered) {
    if (!input.problem.empty()) return unusable(input.problem);
    if (input.file != file_) ids_ = {};
    file_ = input.file;
    const bool accepted = std::holds_alternative<Case>(rendered.item);
    const CaseOrError item = ids_.check(std::move(rendered.item));
    const auto* error = std::get_if<CaseError>(&item);
    if (accepted && error != nullptr) rendered.text = format_.error(*error, style_);
    const bool wanted =
        output_.write(done_.cases == 0 ? format_.before : format_.between) && output_.write(rendered.text);
    ++done_.cases;
    progress_.add(input.pending.bytes);
    if (error != nullptr && !unusable(input, *error)) return false;
    return wanted;
  }
  [[nodiscard]] Evaluated finish() {
    for (const auto& [kind, count] : kinds_)
      if (count > few) progress_.complain(fmt::format("{} more like it: {}", grouped(count - few), kind));
    if (done_.unusable > few)
      progress_.complain(
          fmt::format("{} of {} cases could not be used", grouped(done_.unusable), grouped(done_.cases)));
    if (done_.cases == 0 && done_.unusable == 0) progress_.complain("there are no cases in what was read");
    return done_;
  }

 private:
  // More than that are worth counting, and no more of one kind are told one by one.
  static constexpr std::size_t few = 5;
  static constexpr std::size_t most_kinds = 1000;

  // What is wrong with a case, but for the line where it stands.
  static std::string kind_of(const CaseError& error) {
    std::string kind = error.message;
    if (kind.starts_with("line "))
      if (const auto colon = kind.find(": "); colon != std::string::npos) kind.erase(0, colon + 2);
    return on_one_line(error.at.empty() ? kind : error.at + ": " + kind);
  }

  bool unusable(const InputItem& input, const CaseError& error) {
    const std::string kind = kind_of(error);
    const bool counted = kinds_.contains(kind) || kinds_.size() < most_kinds;
    return unusable(counted && ++kinds_[kind] > few ? "" : line_about(input.name, error));
  }

  // @param line  empty when it was said often enough
  bool unusable(const std::string& line) {
    if (!line.empty()) progress_.complain(line);
    ++done_.unusable;
    done_.stopped = fail_fast_;
    return !fail_fast_;
  }

  const ResultFormat& format_;
  ResultStyle style_;
  bool fail_fast_;
  Progress progress_;
  OutputStream& output_;
  RecentIds ids_;
  std::map<std::string, std::size_t> kinds_;  // of what was wrong, with how many cases
  std::size_t file_ = 0;
  Evaluated done_;
};

// What a rule did wrong, with its place: an error of the engine names the rule somewhere in its text.
std::string rule_failure(const engine::Error& error, const Knowledge& knowledge) {
  const std::string& text = error.details().text;
  const auto part_of_name = [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_';
  };
  for (auto word = text.begin(); word != text.end();) {
    word = std::find_if(word, text.end(), part_of_name);
    const auto end = std::find_if_not(word, text.end(), part_of_name);
    const auto rule = knowledge.rules.find(std::string(word, end));
    if (rule != knowledge.rules.end())
      return fmt::format("{}:{}: rule {} fails: {}", rule->second.file, rule->second.line, rule->first, text);
    word = end;
  }
  return fmt::format("a rule fails: {}", text);
}

Rendered rendered(const InputItem& input, const ResultFormat& format, const ResultStyle& style, Reasoner& reasoner) {
  if (!input.problem.empty()) return {};
  CaseOrError item = input.pending.check();
  if (const auto* error = std::get_if<CaseError>(&item)) {
    std::string text = format.error(*error, style);
    return {std::move(item), std::move(text)};
  }
  const Case& subject = std::get<Case>(item);
  const auto failed = [&](const std::string& what) {
    CaseError error{subject.id, "", what};
    std::string text = format.error(error, style);
    return Rendered{std::move(error), std::move(text)};
  };
  try {
    Session session(reasoner, subject.answers);
    std::string text = format.result(subject, style.ranking_only ? session.ranking() : session.assessment(), style);
    Case named;  // the id is all that is needed of it
    named.id = subject.id;
    return {std::move(named), std::move(text)};
  } catch (const engine::Error& error) {
    return failed(rule_failure(error, reasoner.knowledge()));
  } catch (const UnknownId& error) {
    return failed(fmt::format("the rules conclude what has no row: {}", error.what()));
  }
}

std::size_t jobs_of(const Arguments& arguments) {
  if (!arguments.has("jobs")) return std::max(1U, std::thread::hardware_concurrency());
  const auto jobs = arguments.values["jobs"].as<std::size_t>();
  constexpr std::size_t most = 1024;
  if (jobs < 1 || jobs > most) throw UsageError(fmt::format("--jobs takes a number from 1 to {}", most));
  return jobs;
}

EvaluateOptions options_of(const Arguments& arguments) {
  EvaluateOptions options;
  const std::string format = arguments.text("format");
  options.format = format_named(result_formats(), format);
  if (options.format == nullptr)
    throw UsageError(fmt::format("--format takes {}, not '{}'", names_of(result_formats()), format));
  options.ranking_only = choice<bool>(arguments, "detail", {{"ranking", true}, {"full", false}});
  if (options.ranking_only && !options.format->of_ranking)
    throw UsageError("--detail ranking goes with --format json, ndjson or csv: a text tells all");
  options.audience = audience_of(arguments);
  options.colour = arguments.text("output").empty() && colour_wanted(arguments);
  options.jobs = jobs_of(arguments);
  options.fail_fast = arguments.has("fail-fast");
  options.quiet = arguments.has("quiet");
  return options;
}

int evaluate(const Arguments& arguments) {
  EvaluateOptions options = options_of(arguments);
  if (arguments.positional.empty()) throw UsageError("evaluate needs a case file, or - for stdin");
  if (arguments.has("interview")) return evaluate_interviews(arguments);
  std::optional<ColumnMap> map;
  if (arguments.has("map")) options.map = &map.emplace(read_column_map(arguments.text("map")));
  Reasoner reasoner = reasoner_for(arguments);
  OutputStream output(arguments.text("output"));
  const Evaluated done = evaluate_inputs(reasoner, arguments.positional, options, output);
  if (done.stopped) {
    output.flush();
  } else {
    output.commit();
  }
  return done.unusable == 0 ? exit_done : exit_bad_input;
}

}  // namespace

Evaluated evaluate_inputs(Reasoner& reasoner, const std::vector<std::string>& inputs, const EvaluateOptions& options,
                          OutputStream& output) {
  const std::vector<std::string> files = input_files(inputs);
  if (!options.quiet) tell_passed_over(inputs);
  const Knowledge& knowledge = reasoner.knowledge();
  const ResultFormat& format = *options.format;
  const ResultStyle style{knowledge.wording, options.audience, options.ranking_only, options.colour};
  Delivery delivery(options, style, bytes_in(files), output);
  output.write(format.opening);
  Batch batch(reasoner, options.jobs, [&output] { output.flush(); });
  const auto take = [&](InputItem item) {
    const std::size_t bytes = item.pending.bytes;
    return batch.push(
        [&, item = std::move(item)](Reasoner& own) -> std::function<void()> {
          return [&, place = InputItem{item.file, item.name, item.problem, {{}, item.pending.bytes}},
                  result = rendered(item, format, style, own)]() mutable {
            if (!delivery.take(place, std::move(result))) batch.stop();
          };
        },
        bytes);
  };
  read_inputs(files, knowledge.vocabulary, take, options.map);
  batch.finish();
  const Evaluated done = delivery.finish();
  output.write(done.cases == 0 ? format.if_none : format.closing);
  return done;
}

Command evaluate_command() {
  return {"evaluate",
          "Assess case files: danger first, then the likely muscles",
          "FILE|FOLDER... [--format text|json|ndjson|csv] [--detail full|ranking] [--audience person|therapist]\n"
          "                         [--jobs N] [--fail-fast] [--quiet] [--output FILE]",
          "  kneewise evaluate cases/published.json\n"
          "  kneewise evaluate case.json --audience person\n"
          "  kneewise evaluate cases/ --format json --output result.json\n"
          "  kneewise evaluate survey.csv --format csv --output results.csv\n"
          "  cat cases.ndjson | kneewise evaluate - --format ndjson --detail ranking\n"
          "  kneewise evaluate --interview cases/published.json\n",
          evaluate_options,
          evaluate};
}

}  // namespace kneewise
