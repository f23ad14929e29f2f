#include "src/commands/evaluate.hpp"

#include <fmt/format.h>

#include <thread>

#include "src/cases/case.hpp"
#include "src/cases/csv.hpp"
#include "src/cases/inputs.hpp"
#include "src/commands/batch.hpp"
#include "src/commands/commands.hpp"
#include "src/commands/progress.hpp"
#include "src/documents/document.hpp"
#include "src/reports/report.hpp"
#include "src/reports/result.hpp"
#include "src/basics/text.hpp"

namespace kneewise {
namespace {

namespace po = boost::program_options;

po::options_description options() {
  po::options_description options("Options");
  options.add_options()("format", po::value<std::string>()->default_value("text"), "text, json, ndjson or csv")(
      "detail", po::value<std::string>()->default_value("full"),
      "full, or ranking: disposition, red flags and ranking alone, many times faster; nothing is cleared then")(
      "audience", po::value<std::string>()->default_value("therapist"),
      "whose words the text speaks: person (plain) or therapist")(
      "jobs", po::value<std::size_t>(), "workers, each with a knowledge base of its own (else one a core)")(
      "fail-fast", "stop at the first case that cannot be used")("quiet", "no progress on stderr")(
      "interview", "lead the interview with each case instead, and count its prompts")(
      "output", po::value<std::string>(), "write to this file instead of stdout; it appears when it is whole");
  return options;
}

std::string indented(const std::string& text) {
  std::string lines = "  ";
  for (const char c : text) {
    lines += c;
    if (c == '\n') lines += "  ";
  }
  return lines;
}

// One form of output: how a result looks, and what stands before, between and after the results.
class Form {
 public:
  Form(const EvaluateOptions& options, const Wording& wording) : options_(options), wording_(wording) {}

  [[nodiscard]] std::string of(const Case& subject, const Assessment& assessment) const {
    if (options_.format == "text") return as_text(report_of(subject, assessment, wording_, options_.audience), style());
    if (options_.format == "csv") return csv_result(subject, assessment);
    return of(options_.detail == Detail::ranking ? json_ranking(subject, assessment)
                                                 : json_result(subject, assessment));
  }
  [[nodiscard]] std::string of(const CaseError& error) const {
    if (options_.format == "text") return as_text(report_of(error), style());
    return options_.format == "csv" ? csv_result(error) : of(json_result(error));
  }
  [[nodiscard]] std::string beginning() const {
    if (options_.format == "csv") return csv_result_header();
    return options_.format == "json" ? "{\n \"results\": [" : "";
  }
  [[nodiscard]] std::string before(bool first) const {
    if (options_.format == "text") return first ? "" : "\n";
    if (options_.format == "json") return first ? "\n" : ",\n";
    return "";
  }
  [[nodiscard]] std::string end(bool none) const {
    if (options_.format != "json") return "";
    return none ? "]\n}\n" : "\n ]\n}\n";
  }

 private:
  [[nodiscard]] TextStyle style() const { return {.colour = options_.colour}; }
  [[nodiscard]] std::string of(const nlohmann::ordered_json& json) const {
    return options_.format == "json" ? indented(json.dump(1)) : json.dump() + "\n";
  }

  EvaluateOptions options_;
  const Wording& wording_;
};

// What a worker makes of a case.
struct Rendered {
  CaseOrError item;  // without the document
  std::string text;
};

// Takes the results in their order: writes, counts, complains.
class Delivery {
 public:
  Delivery(const Form& form, bool fail_fast, bool quiet, std::uint64_t bytes, OutputStream& output)
      : form_(form), fail_fast_(fail_fast), progress_(quiet, bytes), output_(output) {}

  // @return whether more is wanted
  bool take(const InputItem& input, Rendered rendered) {
    if (!input.problem.empty()) return unusable(input.problem);
    if (input.file != file_) ids_ = {};
    file_ = input.file;
    const bool accepted = std::holds_alternative<Case>(rendered.item);
    const CaseOrError item = ids_.check(std::move(rendered.item));
    const auto* error = std::get_if<CaseError>(&item);
    if (accepted && error != nullptr) rendered.text = form_.of(*error);
    const bool wanted = output_.write(form_.before(done_.cases == 0)) && output_.write(rendered.text);
    ++done_.cases;
    progress_.add(input.pending.bytes);
    if (error != nullptr && !unusable(line_about(input.name, *error))) return false;
    return wanted;
  }
  [[nodiscard]] Evaluated finish() {
    if (done_.unusable > few)
      progress_.complain(
          fmt::format("{} of {} cases could not be used", grouped(done_.unusable), grouped(done_.cases)));
    return done_;
  }

 private:
  // More than that are worth counting.
  static constexpr std::size_t few = 5;

  bool unusable(const std::string& line) {
    progress_.complain(line);
    ++done_.unusable;
    done_.stopped = fail_fast_;
    return !fail_fast_;
  }

  const Form& form_;
  bool fail_fast_;
  Progress progress_;
  OutputStream& output_;
  RecentIds ids_;
  std::size_t file_ = 0;
  Evaluated done_;
};

Rendered rendered(const InputItem& input, const Form& form, const KnowledgeBase& base, Detail detail) {
  if (!input.problem.empty()) return {};
  CaseOrError item = input.pending.check();
  if (const auto* error = std::get_if<CaseError>(&item)) {
    std::string text = form.of(*error);
    return {std::move(item), std::move(text)};
  }
  const Case& subject = std::get<Case>(item);
  try {
    std::string text = form.of(subject, assess(base, subject.answers, detail));
    return {Case{subject.id, {}, {}}, std::move(text)};
  } catch (const engine::Error& error) {
    throw std::runtime_error(fmt::format("{}: case '{}': {}", input.name, on_one_line(subject.id), error.what()));
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
  options.format = arguments.text("format");
  if (options.format != "text" && options.format != "json" && options.format != "ndjson" && options.format != "csv")
    throw UsageError(fmt::format("--format takes text, json, ndjson or csv, not '{}'", options.format));
  const std::string detail = arguments.text("detail");
  if (detail != "full" && detail != "ranking")
    throw UsageError(fmt::format("--detail takes ranking or full, not '{}'", detail));
  if (detail == "ranking" && options.format == "text")
    throw UsageError("--detail ranking goes with --format json, ndjson or csv: a text tells all");
  options.detail = detail == "ranking" ? Detail::ranking : Detail::full;
  options.audience = audience_of(arguments);
  options.colour = arguments.text("output").empty() && colour_wanted(arguments);
  options.jobs = jobs_of(arguments);
  options.fail_fast = arguments.has("fail-fast");
  options.quiet = arguments.has("quiet");
  return options;
}

int evaluate(const Arguments& arguments) {
  const EvaluateOptions options = options_of(arguments);
  if (arguments.positional.empty()) throw UsageError("evaluate needs a case file, or - for stdin");
  if (arguments.has("interview")) return evaluate_interviews(arguments);
  const KnowledgeBase base = knowledge_for(arguments);
  OutputStream output(arguments.text("output"));
  const Evaluated done = evaluate_inputs(base, arguments.positional, options, output);
  if (done.stopped) {
    output.flush();
  } else {
    output.commit();
  }
  return done.unusable == 0 ? exit_done : exit_bad_input;
}

}  // namespace

Evaluated evaluate_inputs(const KnowledgeBase& base, const std::vector<std::string>& inputs,
                          const EvaluateOptions& options, OutputStream& output) {
  const std::vector<std::string> files = input_files(inputs);
  const Form form(options, base.wording);
  Delivery delivery(form, options.fail_fast, options.quiet, bytes_in(files), output);
  output.write(form.beginning());
  Batch batch(base, options.jobs, [&output] { output.flush(); });
  read_inputs(files, base.vocabulary, [&](InputItem item) {
    const std::size_t bytes = item.pending.bytes;
    return batch.push(
        [&, item = std::move(item)](const KnowledgeBase& own) -> std::function<void()> {
          return [&, place = InputItem{item.file, item.name, item.problem, {{}, item.pending.bytes}},
                  result = rendered(item, form, own, options.detail)]() mutable {
            if (!delivery.take(place, std::move(result))) batch.stop();
          };
        },
        bytes);
  });
  batch.finish();
  const Evaluated done = delivery.finish();
  output.write(form.end(done.cases == 0));
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
          options,
          evaluate};
}

}  // namespace kneewise
