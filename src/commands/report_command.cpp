#include <fmt/format.h>

#include <algorithm>

#include "src/cases/inputs.hpp"
#include "src/commands/commands.hpp"
#include "src/commands/output.hpp"
#include "src/reasoning/session.hpp"
#include "src/reports/formats.hpp"
#include "src/reports/report.hpp"

namespace kneewise {
namespace {

namespace po = boost::program_options;

po::options_description report_options() {
  po::options_description options("Options");
  options.add_options()("format", po::value<std::string>()->default_value("text"), "text, md, html or json")(
      "audience", po::value<std::string>()->default_value("therapist"),
      "whose words it speaks: person (plain) or therapist")("case", po::value<std::string>(),
                                                            "the id of the case, in a file of several")(
      "output", po::value<std::string>(), "write to this file instead of stdout; it appears when it is whole");
  return options;
}

int report(const Arguments& arguments) {
  const std::string name = arguments.text("format");
  const ReportFormat* format = format_named(report_formats(), name);
  if (format == nullptr) throw UsageError(fmt::format("--format takes {}, not '{}'", names_of(report_formats()), name));
  if (arguments.positional.size() != 1) throw UsageError("report needs one case file, or - for stdin");
  const Audience audience = audience_of(arguments);
  Reasoner reasoner = reasoner_for(arguments);
  const Knowledge& knowledge = reasoner.knowledge();
  const Case subject = one_case(arguments, knowledge.vocabulary);
  const bool colour = arguments.text("output").empty() && colour_wanted(arguments);
  const Assessment assessment = assess(reasoner, subject.answers);
  const Document document = report_of(subject, assessment, knowledge.wording, audience);
  write_output(arguments.text("output"), format->write({subject, assessment, document, knowledge, audience, colour}));
  return exit_done;
}

}  // namespace

Case one_case(const Arguments& arguments, const Vocabulary& vocabulary) {
  std::vector<Case> cases;
  std::vector<std::string> ids;
  const bool all_read = for_each_case(arguments.positional, vocabulary, [&](const CaseOrError& item) {
    if (const auto* subject = std::get_if<Case>(&item)) {
      cases.push_back(*subject);
      ids.push_back(subject->id);
    }
  });
  if (!arguments.has("case")) {
    if (!all_read) throw InputError("the case cannot be used before it can be read");
    if (cases.empty()) throw InputError("there is no case in what was given");
    if (cases.size() != 1) throw UsageError(fmt::format("there are {} cases: name one with --case ID", cases.size()));
    return cases.front();
  }
  const std::string wanted = arguments.text("case");
  const auto found = std::find(ids.begin(), ids.end(), wanted);
  if (found == ids.end())
    throw UsageError(fmt::format("--case: unknown case '{}'{}", wanted, did_you_mean(wanted, ids)));
  return cases[static_cast<std::size_t>(found - ids.begin())];
}

Command report_command() {
  return {"report",
          "The hand-over of one case: for the therapist, or for the person",
          "CASE [--audience person|therapist] [--format text|md|html|json] [--output FILE]",
          "  kneewise report case.json --format html --output case.html\n"
          "  kneewise report cases/published.json --case hiker-ryan-back-of-knee --audience person\n",
          report_options,
          report};
}

}  // namespace kneewise
