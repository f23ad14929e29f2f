#include <fmt/format.h>

#include <fstream>
#include <iostream>

#include "src/assess.hpp"
#include "src/case.hpp"
#include "src/commands.hpp"
#include "src/inputs.hpp"
#include "src/report.hpp"
#include "src/result.hpp"

namespace kneewise {
namespace {

namespace po = boost::program_options;

po::options_description options() {
  po::options_description options("Options");
  options.add_options()("format", po::value<std::string>()->default_value("text"), "text, json or ndjson")(
      "audience", po::value<std::string>()->default_value("therapist"),
      "whose words the text speaks: person (plain) or therapist")(
      "output", po::value<std::string>(), "write to this file instead of stdout; it appears when it is whole");
  return options;
}

// One form of output: what stands before, between and after the results.
class Output {
 public:
  Output(std::string format, const Wording& wording, Audience audience, bool colour)
      : format_(std::move(format)), wording_(wording), audience_(audience), style_{.colour = colour} {}

  void add(const Case& subject, const Assessment& assessment) {
    if (format_ == "text") {
      add_text(as_text(report_of(subject, assessment, wording_, audience_), style_));
    } else {
      add_json(json_result(subject, assessment));
    }
  }

  void add(const CaseError& error) {
    if (format_ == "text") {
      add_text(as_text(report_of(error), style_));
    } else {
      add_json(json_result(error));
    }
  }

  [[nodiscard]] std::string whole() {
    if (format_ != "json") return std::move(text_);
    return nlohmann::ordered_json{{"results", std::move(results_)}}.dump(1) + "\n";
  }

 private:
  void add_text(const std::string& result) { text_ += (text_.empty() ? "" : "\n") + result; }
  void add_json(nlohmann::ordered_json result) {
    if (format_ == "json") {
      results_.push_back(std::move(result));
    } else {
      text_ += result.dump() + "\n";
    }
  }

  std::string format_;
  const Wording& wording_;
  Audience audience_;
  TextStyle style_;
  std::string text_;
  nlohmann::ordered_json results_ = nlohmann::ordered_json::array();
};

int evaluate(const Arguments& arguments) {
  const std::string format = arguments.text("format");
  if (format != "text" && format != "json" && format != "ndjson")
    throw UsageError(fmt::format("--format takes text, json or ndjson, not '{}'", format));
  if (arguments.positional.empty()) throw UsageError("evaluate needs a case file, or - for stdin");

  const KnowledgeBase base = knowledge_for(arguments);
  Output output(format, base.wording, audience_of(arguments),
                arguments.text("output").empty() && colour_wanted(arguments));
  const bool all_read = for_each_case(arguments.positional, base.vocabulary, [&](const CaseOrError& item) {
    if (const auto* subject = std::get_if<Case>(&item)) {
      output.add(*subject, assess(base, subject->answers));
    } else {
      output.add(std::get<CaseError>(item));
    }
  });
  write_output(arguments.text("output"), output.whole());
  return all_read ? exit_done : exit_bad_input;
}

}  // namespace

Command evaluate_command() {
  return {"evaluate",
          "Assess case files: danger first, then the likely muscles",
          "FILE... [--audience person|therapist] [--format text|json|ndjson] [--output FILE]",
          "  kneewise evaluate cases/published.json\n"
          "  kneewise evaluate case.json --audience person\n"
          "  kneewise evaluate case.json --format json --output result.json\n"
          "  cat cases.ndjson | kneewise evaluate - --format ndjson\n",
          options,
          evaluate};
}

}  // namespace kneewise
