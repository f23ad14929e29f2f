#include <fmt/chrono.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

#include "src/commands/commands.hpp"
#include "src/interview/dialogue.hpp"
#include "src/basics/files.hpp"
#include "src/interview/record.hpp"
#include "src/interview/follow_up.hpp"
#include "src/reasoning/assess.hpp"
#include "src/reports/report.hpp"
#include "src/reports/report_html.hpp"
#include "src/basics/text.hpp"

namespace kneewise {
namespace {

namespace fs = std::filesystem;
namespace po = boost::program_options;
using Json = nlohmann::ordered_json;

po::options_description options() {
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

// What the signal handler says: it may only write what is ready.
std::array<char, 4096>& interrupt_message() {
  static std::array<char, 4096> message{};
  return message;
}

void on_interrupt_say(const std::string& text) {
  interrupt_message().fill('\0');
  text.copy(interrupt_message().data(), interrupt_message().size() - 1);
}

extern "C" void interrupted(int /*signal*/) {
  constexpr int exit_interrupted = 130;
  Terminal::restore();
  const auto& message = interrupt_message();
  // Whether the words come out or not: there is nothing more to be done here.
  [[maybe_unused]] const auto written =
      ::write(STDERR_FILENO, message.data(), std::char_traits<char>::length(message.data()));
  _exit(exit_interrupted);
}

std::string as_recorded(std::time_t time) {
  return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(time));
}

std::string now_of(const Arguments& arguments) {
  if (!arguments.has("now")) return as_recorded(std::time(nullptr));
  std::string text = arguments.text("now");
  std::tm parts{};
  const char* end = strptime(text.c_str(), "%Y-%m-%dT%H:%M:%SZ", &parts);
  // What is written back otherwise, such as the 31st of June, is no time.
  if (end == nullptr || *end != '\0' || as_recorded(timegm(&parts)) != text)
    throw UsageError(fmt::format("--now takes a time such as 2026-11-21T09:00:00Z, not '{}'", on_one_line(text)));
  return text;
}

// "2026-11-21T09:00:00Z" as a name: interview-20261121-090000.
std::string id_from(const std::string& time) {
  std::string digits = time;
  std::erase_if(digits, [](char c) { return c < '0' || c > '9'; });
  return fmt::format("interview-{}-{}", digits.substr(0, 8), digits.substr(8, 6));
}

Case read_one(const std::string& path, const KnowledgeBase& base) {
  std::error_code ignored;
  if (fs::is_directory(path, ignored)) throw InputError(fmt::format("{}: is a folder, not a case file", path));
  std::ifstream file(path, std::ios::binary);
  if (!file) throw InputError(fmt::format("{}: cannot be opened", path));
  std::vector<CaseOrError> read;
  read_cases(file, path, base.vocabulary, [&read](CaseOrError item) { read.push_back(std::move(item)); });
  if (read.size() != 1)
    throw InputError(fmt::format("{}: holds {} cases; an interview goes on with one", path, read.size()));
  if (const auto* error = std::get_if<CaseError>(&read.front()))
    throw InputError(fmt::format("{}{}{}: {}", path, error->at.empty() ? "" : " at ", error->at, error->message));
  return std::get<Case>(read.front());
}

// The interview that was worked on last.
fs::path last_interview() {
  fs::path last;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(state_folder(), error))
    if (entry.path().extension() == ".json" && entry.file_size(error) > 0 &&
        (last.empty() || entry.last_write_time(error) > fs::last_write_time(last, error)))
      last = entry.path();
  if (last.empty()) throw InputError("there is no interview to go on with");
  return last;
}

// Another case is never written over.
void check_free(const fs::path& path) {
  std::error_code ignored;
  if (fs::is_regular_file(path, ignored) && fs::file_size(path, ignored) > 0)
    throw InputError(
        fmt::format("{0}: is there already; --resume={0} goes on with it, or take another name", path.string()));
}

// An interview is kept as one JSON case: a table or a list of cases would lose its form.
void check_form(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!Json::parse(file, nullptr, false).is_object())
    throw InputError(
        fmt::format("{}: an interview is kept as a JSON case; --save FILE.json names a new one", path.string()));
}

// What a second visit need not ask again: who it is, how the body is built, what it is used for.
Answers lasting(const Case& earlier, const KnowledgeBase& base) {
  Answers kept;
  for (const auto& [id, answer] : earlier.answers) {
    const std::string& stage = base.vocabulary.find(id)->stage;
    const bool changes = id == "tried-self-care" || id == "better" || id == "weeks-of-muscle-care" || id == "skin" ||
                         id == "trauma" || id == "immobilised";
    if ((stage == "context" || stage == "structure" || stage == "overuse" || id == "side") && !changes)
      kept.emplace(id, answer);
  }
  return kept;
}

// One sitting: the case as it grows, and where it is kept.
class Sitting {
 public:
  Sitting(const Arguments& arguments, const KnowledgeBase& base) : base_(base), now_(now_of(arguments)) {
    const std::string save = arguments.text("save");
    if (arguments.has("resume")) {
      const std::string from = arguments.text("resume");
      const fs::path last = from.empty() ? last_interview() : fs::path(from);
      subject_ = read_one(last.string(), base);
      from_ = last.string();
      path_ = save.empty() ? last : fs::path(save);
      in_usual_place_ = from.empty() && save.empty();
      if (path_ == last) {
        check_form(last);
      } else {
        check_free(path_);
      }
    } else {
      check_free(save);
      if (arguments.has("follow-up")) earlier_ = read_one(arguments.text("follow-up"), base);
      subject_.id = id_from(now_);
      path_ = save;
      subject_.document = Json::object();
    }
    try {
      start();
    } catch (const nlohmann::json::exception&) {
      throw InputError(fmt::format("{}: revision, notes or the record of the interview is damaged", from_));
    } catch (const InputError& error) {
      throw InputError(fmt::format("{}: {}", from_, error.what()));
    }
  }

  [[nodiscard]] Interview& interview() { return *interview_; }
  [[nodiscard]] const fs::path& path() const { return path_; }
  [[nodiscard]] const std::optional<Case>& earlier() const { return earlier_; }
  [[nodiscard]] bool begun() const { return !interview_->exchanges().empty(); }
  [[nodiscard]] std::map<std::string, std::string> notes() const {
    return subject_.document.value("notes", std::map<std::string, std::string>());
  }
  void set_complaint(const std::string& complaint) { subject_.document["complaint"] = complaint; }
  [[nodiscard]] bool has_complaint() const { return subject_.document.contains("complaint"); }

  // The case as it stands, with everything that a case file holds.
  [[nodiscard]] Case whole(const std::map<std::string, std::string>& notes) const {
    Case subject;
    subject.id = subject_.id;
    subject.answers = interview_->answers();
    Json& document = subject.document = Json{{"id", subject_.id}};
    for (const auto& [key, value] : subject_.document.items())
      if (key != "id" && key != "answers" && key != "interview" && key != "notes") document[key] = value;
    document["recorded"] = now_;
    document["revision"] = revision_;
    if (!notes.empty()) document["notes"] = notes;
    Json& answers = document["answers"] = Json::object();
    for (const auto& [question, answer] : subject.answers)
      answers[question] = json_answer(answer, *base_.vocabulary.find(question));
    Json given = Json::object();
    for (const auto& [question, answer] : interview_->given())
      given[question] = json_answer(answer, *base_.vocabulary.find(question));
    document["interview"] = {
        {"given", given}, {"exchanges", record_of(interview_->exchanges())}, {"finished", finished_}};
    return subject;
  }

  // A finished case that is opened again becomes a new revision.
  void finish() { finished_ = true; }

  // @throws InputError when it cannot be written
  void save(const std::map<std::string, std::string>& notes) {
    if (path_.empty()) {
      path_ = new_private_file(state_folder(), subject_.id);
      subject_.id = path_.stem().string();
      in_usual_place_ = true;
    }
    write_private(path_, whole(notes).document.dump(1) + "\n");
  }

  // Keeps it, from now on in another file if one is named. @return why it could not, or nothing
  std::string keep(const std::map<std::string, std::string>& notes, const std::string& elsewhere) {
    const fs::path usual = path_;
    try {
      if (!elsewhere.empty() && elsewhere != path_) {
        check_free(elsewhere);
        path_ = elsewhere;
      }
      save(notes);
      in_usual_place_ = in_usual_place_ && elsewhere.empty();
      on_interrupt_say(fmt::format("\nInterrupted. What was said is in {}\nTo go on: kneewise interview {}\n",
                                   path_.string(), again()));
      return "";
    } catch (const InputError& error) {
      if (!elsewhere.empty()) path_ = usual;
      on_interrupt_say(fmt::format("\nInterrupted. What was said last is not kept: {}.\n", error.what()));
      return error.what();
    }
  }

  // The option that goes on with it.
  [[nodiscard]] std::string again() const { return in_usual_place_ ? "--resume" : "--resume=" + path_.string(); }

 private:
  void start() {
    if (earlier_) {
      interview_.emplace(base_, lasting(*earlier_, base_),
                         std::vector<std::string>{"tried-self-care", "better", "weeks-of-muscle-care"});
      return;
    }
    const Json revision_read = subject_.document.value("revision", Json(0));
    constexpr int most_revisions = 1'000'000;
    if (!revision_read.is_number_integer() || revision_read < 0 || revision_read > most_revisions)
      throw InputError(fmt::format("at /revision: a whole number from 0 to {}, not {}", most_revisions,
                                   on_one_line(revision_read.dump(), 40)));
    const int revision = revision_read;
    revision_ = revision + 1;
    (void)notes();
    if (!subject_.document.contains("interview")) {
      interview_.emplace(base_, subject_.answers);
      return;
    }
    const Json& record = subject_.document["interview"];
    if (!record.is_object() || !record.contains("given") || !record.contains("exchanges"))
      throw InputError("the record of the interview is damaged");
    if (!record.value("finished", true)) revision_ = revision;
    const CaseOrError given = read_case({{"id", subject_.id}, {"answers", record["given"]}}, base_.vocabulary);
    if (const auto* error = std::get_if<CaseError>(&given))
      throw InputError(fmt::format("at /interview/given{}: {}", error->at, error->message));
    interview_.emplace(base_, std::get<Case>(given).answers);
    interview_->restore(read_record(record["exchanges"], base_.vocabulary));
  }

  const KnowledgeBase& base_;
  std::string now_;
  fs::path path_;     // empty until there is a place for it
  std::string from_;  // the file that was read
  Case subject_;
  std::optional<Case> earlier_;
  std::optional<Interview> interview_;
  int revision_ = 1;
  bool finished_ = false;
  bool in_usual_place_ = false;
};

std::string format_of(const std::string& path) {
  const std::string extension = fs::path(path).extension().string();
  for (const char* format : {"md", "html", "json"})
    if (extension == fmt::format(".{}", format)) return format;
  throw UsageError(fmt::format("--report takes FILE.md, FILE.html or FILE.json, not '{}'", path));
}

void open(const Sitting& sitting, Dialogue& dialogue) {
  if (sitting.begun())
    return dialogue.say(
        "Welcome back. We go on where you left. Type help to see what you can type, review for what was said.");
  dialogue.say(sitting.earlier() ? "This asks what may have changed since the last visit. It is no "
                                   "diagnosis and does not replace a doctor. If you feel very ill, call for help now."
                                 : "This asks about your knee, danger signs first, and then suggests which muscles may "
                                   "send the pain. It is no diagnosis and does not replace a doctor. If you feel very "
                                   "ill, call for help now.");
  dialogue.say(
      "Type the numbers that fit, none, or unknown. ? explains a question, why says why it is asked, help lists all.");
}

// The case as a document: with what changed, when there was an earlier visit.
Document told(const Sitting& sitting, const Case& subject, const KnowledgeBase& base, Audience audience) {
  Document document = report_of(subject, assess(base, subject.answers), base.wording, audience);
  if (sitting.earlier()) write_visits(document, base, sitting.earlier()->answers, subject.answers, audience);
  return document;
}

std::string report_in(const std::string& format, const Sitting& sitting, const Case& subject, const KnowledgeBase& base,
                      Audience audience) {
  const Document document = told(sitting, subject, base, audience);
  if (format == "md") return as_markdown(document);
  if (format == "html") return html_page(document, subject, assess(base, subject.answers), base, audience);
  return report_as(format, subject, base, audience, false);
}

int interview(const Arguments& arguments) {
  if (!arguments.positional.empty()) throw UsageError("interview takes no file; --resume=FILE goes on with one");
  if (arguments.has("resume") && arguments.has("follow-up"))
    throw UsageError("--resume goes on with an interview, --follow-up begins another: take one of them");
  if (arguments.has("audience")) (void)audience_of(arguments);
  (void)now_of(arguments);
  const std::string report_file = arguments.text("report");
  const std::string report_format = report_file.empty() ? "" : format_of(report_file);
  const bool accessible = arguments.has("accessible");
  const KnowledgeBase base = knowledge_for(arguments);
  Sitting sitting(arguments, base);
  if (const fs::path folder = fs::path(report_file).parent_path(); !folder.empty() && !fs::is_directory(folder))
    throw InputError(fmt::format("{}: cannot be written: there is no folder {}", report_file, folder.string()));
  if (arguments.has("save")) sitting.save(sitting.notes());  // a wrong name shows before anything is said

  DialogueStyle style{.accessible = accessible, .prove_stop = arguments.has("prove-stop")};
  style.text.width = accessible ? 40 : Terminal::width();
  style.text.colour = !accessible && colour_wanted(arguments);
  Terminal terminal(!accessible);
  std::optional<Dialogue> dialogue;
  dialogue.emplace(base, sitting.interview(), terminal, style,
                   [&](const std::string& elsewhere) { return sitting.keep(dialogue->notes(), elsewhere); });
  dialogue->set_notes(sitting.notes());
  std::signal(SIGINT, interrupted);
  std::signal(SIGTERM, interrupted);
  std::signal(SIGHUP, interrupted);

  open(sitting, *dialogue);
  dialogue->keep();
  std::optional<Ended> stopped;
  if (!sitting.has_complaint() && !sitting.begun()) {
    std::string complaint;
    stopped = dialogue->ask_complaint(complaint);
    if (!complaint.empty()) sitting.set_complaint(complaint);
    dialogue->keep();
  }
  const Ended ended = stopped ? *stopped : dialogue->run();
  if (ended == Ended::finished) sitting.finish();
  const std::string problem = sitting.keep(dialogue->notes(), "");
  if (ended == Ended::finished) {
    const Case subject = sitting.whole(dialogue->notes());
    const Audience audience = arguments.has("audience")            ? audience_of(arguments)
                              : sitting.interview().by_therapist() ? Audience::therapist
                                                                   : Audience::person;
    dialogue->say("");
    dialogue->say(told(sitting, subject, base, audience));
    // The report is longer than a screen: what matters most stands above the next prompt of the shell as well.
    dialogue->say("");
    dialogue->say(assess(base, subject.answers).action, "What to do:");
    if (!report_file.empty()) {
      write_private(report_file, report_in(report_format, sitting, subject, base, audience));
      dialogue->say(fmt::format("The report is in {}", report_file));
    }
  }
  if (!problem.empty()) throw InputError(problem + ". What was said last is not kept");
  if (ended == Ended::finished) {
    dialogue->say(fmt::format("The case is kept in {}", sitting.path().string()));
  } else {
    dialogue->say(fmt::format("What was said is kept in {}", sitting.path().string()));
    dialogue->say(fmt::format("To go on: kneewise interview {}", sitting.again()));
  }
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
          options,
          interview};
}

}  // namespace kneewise
