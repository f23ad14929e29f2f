#include <fmt/chrono.h>
#include <fmt/format.h>

#include <ctime>
#include <filesystem>

#include "src/basics/files.hpp"
#include "src/commands/commands.hpp"
#include "src/interview/dialogue.hpp"
#include "src/interview/follow_up.hpp"
#include "src/interview/texts.hpp"
#include "src/reports/formats.hpp"
#include "src/reports/report.hpp"

namespace kneewise {
namespace {

namespace fs = std::filesystem;
namespace po = boost::program_options;

po::options_description interview_options() {
  po::options_description options("Options");
  options.add_options()("save", po::value<std::string>(), "keep the interview in this case file")(
      "resume", po::value<std::string>()->implicit_value(""),
      "go on where an interview was left: the last one, or --resume=FILE; a case file asks only the rest")(
      "follow-up", po::value<std::string>(), "the case file of an earlier visit: keeps what does not change")(
      "report", po::value<std::string>(), "also write the report to FILE.md, FILE.html or FILE.json")(
      "audience", po::value<std::string>(), "whose words the result speaks; else those of whoever answered")(
      "accessible", "for screen readers: no colour, 40 columns, everything in words")(
      "prove-stop", "say what it rests on that nothing more is asked")(
      "now", po::value<std::string>(), "the time to record, such as 2026-11-21T09:00:00Z");
  return options;
}

std::string as_recorded(std::time_t time) {
  return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(time));
}

std::string now_of(const Arguments& arguments) {
  if (!arguments.has("now")) return as_recorded(std::time(nullptr));
  std::string text = arguments.text("now");
  std::tm parts{};
  const char* end = strptime(text.c_str(), "%Y-%m-%dT%H:%M:%SZ", &parts);
  // What is not written back the same, such as the 31st of June, is not a time.
  if (end == nullptr || *end != '\0' || as_recorded(timegm(&parts)) != text)
    throw UsageError(fmt::format("--now takes a time such as 2026-11-21T09:00:00Z, not '{}'", on_one_line(text)));
  return text;
}

// The case that an interview came to: as a document with what changed since an earlier visit, and written to a file.
class Outcome {
 public:
  Outcome(Reasoner& reasoner, Sitting& sitting, Audience audience)
      : knowledge_(reasoner.knowledge()),
        subject_(sitting.whole()),
        audience_(audience),
        assessment_(assess(reasoner, subject_.answers)),
        document_(report_of(subject_, assessment_, knowledge_.wording, audience)) {
    if (sitting.earlier()) write_visits(document_, reasoner, sitting.earlier()->answers, subject_.answers, audience);
  }

  [[nodiscard]] const Document& document() const { return document_; }
  [[nodiscard]] const std::string& action() const { return assessment_.action; }
  [[nodiscard]] std::string in(const ReportFormat& format) const {
    return format.write({subject_, assessment_, document_, knowledge_, audience_});
  }

 private:
  const Knowledge& knowledge_;
  Case subject_;
  Audience audience_;
  Assessment assessment_;
  Document document_;
};

// The file that --report names, and its format.
struct ReportFile {
  std::string path;
  const ReportFormat* format = nullptr;

  explicit ReportFile(const Arguments& arguments) : path(arguments.text("report")) {
    if (path.empty()) return;
    format = report_format_of(path);
    if (format == nullptr)
      throw UsageError(fmt::format("--report takes FILE.md, FILE.html or FILE.json, not '{}'", path));
  }
  void check_place() const {
    if (const fs::path folder = fs::path(path).parent_path(); !folder.empty() && !fs::is_directory(folder))
      throw InputError(fmt::format("{}: cannot be written: there is no folder {}", path, folder.string()));
  }
};

void show(const Outcome& outcome, const ReportFile& report, Conversation& conversation) {
  conversation.say("");
  conversation.say(outcome.document());
  // The report is longer than a screen: what matters most stands above the next prompt of the shell as well.
  conversation.say("");
  conversation.say(outcome.action(), "What to do:");
  if (report.format == nullptr) return;
  write_private(report.path, outcome.in(*report.format));
  conversation.say(fmt::format("The report is in {}", report.path));
}

int interview(const Arguments& arguments) {
  if (!arguments.positional.empty()) throw UsageError("interview takes no file; --resume=FILE goes on with one");
  if (arguments.has("resume") && arguments.has("follow-up"))
    throw UsageError("--resume goes on with an interview, --follow-up begins another: take one of them");
  std::optional<Audience> audience;
  if (arguments.has("audience")) audience = audience_of(arguments);
  SittingRequest request{.save = arguments.text("save"), .now = now_of(arguments)};
  if (arguments.has("resume")) request.resume = arguments.text("resume");
  if (arguments.has("follow-up")) request.follow_up = arguments.text("follow-up");
  const ReportFile report(arguments);
  Reasoner reasoner = reasoner_for(arguments);
  Sitting sitting(reasoner, request);
  report.check_place();
  if (arguments.has("save")) sitting.save();  // a wrong name shows before anything is said

  const bool accessible = arguments.has("accessible");
  TalkStyle style{.colour = !accessible && colour_wanted(arguments)};
  if (accessible) {
    style.width = 40;
    style.prompt = "Your answer: ";
  }
  Terminal terminal(!accessible);
  Conversation conversation(terminal, style);
  const Ended ended = Dialogue(sitting, conversation, arguments.has("prove-stop")).run();
  if (ended == Ended::finished) sitting.finish();
  const std::string problem = sitting.keep();
  if (ended == Ended::finished)
    show(Outcome(reasoner, sitting, audience.value_or(audience_of(sitting.interview()))), report, conversation);
  if (!problem.empty()) throw InputError(problem + ". What was said last is not kept");
  const std::string file = sitting.path().string();
  conversation.say(ended == Ended::finished ? fmt::format("The case is kept in {}", file)
                                            : fmt::format("What was said is kept in {}", file));
  if (ended == Ended::left) conversation.say(fmt::format("To go on: kneewise interview {}", sitting.again()));
  return exit_done;
}

}  // namespace

Command interview_command() {
  return {"interview",
          "The guided interview: questions, then what to do and which muscles to examine",
          "[--save FILE] [--resume[=FILE] | --follow-up CASE] [--report FILE.md|.html|.json] [--accessible]",
          "  kneewise interview\n"
          "  kneewise interview --save case.json --report case.html\n"
          "  kneewise interview --resume\n"
          "  kneewise interview --follow-up case.json --save second-visit.json\n",
          interview_options,
          interview};
}

}  // namespace kneewise
