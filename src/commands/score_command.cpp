#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <iostream>
#include <set>

#include "src/cases/case.hpp"
#include "src/cases/inputs.hpp"
#include "src/commands/commands.hpp"
#include "src/interview/simulated.hpp"
#include "src/reasoning/assess.hpp"
#include "src/documents/document.hpp"
#include "src/reports/results_file.hpp"
#include "src/score/score.hpp"
#include "src/score/score_report.hpp"
#include "src/basics/text.hpp"

namespace kneewise {
namespace {

namespace po = boost::program_options;
using Words = std::vector<std::string>;

po::options_description options() {
  po::options_description options("Options");
  options.add_options()("format", po::value<std::string>()->default_value("text"), "text, json, junit or html")(
      "output", po::value<std::string>(), "write to this file instead of stdout; it appears when it is whole")(
      "without", po::value<Words>()->composing(), "drop the answers to this question first; may be given again")(
      "by", po::value<Words>()->composing(),
      "figures for each value of this key of a case, such as kind or answers.sex; may be given again (else category "
      "and "
      "confidence)")("fail-under", po::value<Words>()->multitoken()->composing(),
                     "NAME=NUMBER...: exit status 1 when a figure is below, such as top3=0.9 caught=1")(
      "wrong", "list the cases that came out otherwise than expected")(
      "screen", "also: how much of the danger screen the cases answer (many times slower)")(
      "interview", "also: how many prompts the interview puts, and how many options it shows")(
      "sensitivity", po::value<double>(),
      "also: how often the first muscle changes when all strengths go up and down by this share, such as 0.2")(
      "seed", po::value<std::uint64_t>()->default_value(1), "of what is drawn by lot");
  return options;
}

void warn(const std::string& line) {
  std::cerr << "kneewise: " << line << "\n";
}

Words list_of(const Arguments& arguments, const char* option) {
  return arguments.has(option) ? arguments.values[option].as<Words>() : Words();
}

Threshold threshold_in(const std::string& word) {
  const std::size_t equals = word.find('=');
  Threshold threshold{word.substr(0, equals), 0};
  const char* end = word.data() + word.size();
  const auto [stopped, error] = std::from_chars(word.data() + equals + 1, end, threshold.least);
  if (error != std::errc() || stopped != end)
    throw UsageError(fmt::format("--fail-under takes NAME=NUMBER, not '{}'", word));
  Words names;
  for (const Figure& figure : figures_of({})) names.emplace_back(figure.name);
  if (std::find(names.begin(), names.end(), threshold.name) == names.end())
    throw UsageError(fmt::format("--fail-under: unknown figure '{}'{}; there are {}", threshold.name,
                                 did_you_mean(threshold.name, names), fmt::join(names, ", ")));
  return threshold;
}

// What the command line asks for, taken apart. Words without = after --fail-under are files.
struct Wanted {
  std::string format;
  Words cases;
  Words results;
  Words without;
  std::vector<Threshold> thresholds;
  double sensitivity = 0;  // 0: not wanted
  bool screen = false;
  bool interview = false;
};

Wanted wanted_by(const Arguments& arguments) {
  Wanted wanted;
  wanted.format = arguments.text("format");
  if (wanted.format != "text" && wanted.format != "json" && wanted.format != "junit" && wanted.format != "html")
    throw UsageError(fmt::format("--format takes text, json, junit or html, not '{}'", wanted.format));
  Words files = arguments.positional;
  for (const std::string& word : list_of(arguments, "fail-under")) {
    if (word.find('=') == std::string::npos) {
      files.push_back(word);
    } else {
      wanted.thresholds.push_back(threshold_in(word));
    }
  }
  for (const std::string& file : input_files(files))
    (holds_results(file) ? wanted.results : wanted.cases).push_back(file);
  if (wanted.cases.empty()) throw UsageError("score needs a file of cases with an 'expect' each");
  wanted.without = list_of(arguments, "without");
  wanted.screen = arguments.has("screen");
  wanted.interview = arguments.has("interview");
  if (arguments.has("sensitivity")) {
    wanted.sensitivity = arguments.values["sensitivity"].as<double>();
    if (!(wanted.sensitivity > 0 && wanted.sensitivity < 1))
      throw UsageError("--sensitivity takes a share between 0 and 1");
  }
  if (!wanted.results.empty() &&
      (!wanted.without.empty() || wanted.sensitivity > 0 || wanted.screen || wanted.interview))
    throw UsageError(
        "--without, --sensitivity, --screen and --interview assess anew; they do not go with files of results");
  return wanted;
}

// The results that were recorded, and what is told of them.
class Recorded {
 public:
  Recorded(const Words& files, const KnowledgeBase& base) : results_(read_results(files)), base_(base) {}

  // The assessment of a case; null when it has none that can be scored.
  const Assessment* of(const std::string& id) {
    const auto found = results_.find(id);
    if (found == results_.end() || !found->second.assessment) {
      missing_.push_back(id);
      return nullptr;
    }
    used_.insert(id);
    const Assessment& assessment = *found->second.assessment;
    if (assessment.knowledge_sha256 != base_.sha256)
      ++others_[fmt::format("{} ({})", assessment.knowledge_version, assessment.knowledge_sha256.substr(0, 12))];
    return &assessment;
  }
  // @return whether each case had a result
  [[nodiscard]] bool tell() const {
    for (const auto& [knowledge, count] : others_)
      warn(
          fmt::format("{} results are of knowledge {}, and this is {} ({}): they are scored as they are, the baselines "
                      "are of this one",
                      count, on_one_line(knowledge), base_.version, base_.sha256.substr(0, 12)));
    if (results_.size() > used_.size())
      warn(fmt::format("{} results belong to no case with an 'expect', or are error records: left out",
                       results_.size() - used_.size()));
    if (!missing_.empty())
      warn(
          fmt::format("{} cases have no result, first '{}': left out", missing_.size(), on_one_line(missing_.front())));
    return missing_.empty();
  }
  // One of the results, for the knowledge that the report names; `tell` warns of any other.
  [[nodiscard]] const Assessment* one() const {
    for (const auto& [id, result] : results_)
      if (result.assessment) return &*result.assessment;
    return nullptr;
  }

 private:
  std::map<std::string, RecordedResult> results_;
  const KnowledgeBase& base_;
  std::set<std::string> used_;
  std::map<std::string, std::size_t> others_;
  std::vector<std::string> missing_;
};

bool score_cases(const Wanted& wanted, const KnowledgeBase& base, Recorded* recorded, Score& score,
                 std::vector<Case>& with_muscles) {
  const bool all_read = for_each_case(wanted.cases, base.vocabulary, [&](const CaseOrError& item) {
    const auto* given = std::get_if<Case>(&item);
    if (given == nullptr) return;
    const auto expected = expectation_of(*given);
    if (!expected) return;
    if (recorded != nullptr) {
      if (const Assessment* assessment = recorded->of(given->id)) score.add(*given, *expected, *assessment, base);
      return;
    }
    Case subject = *given;
    for (const std::string& question : wanted.without) subject.answers.erase(question);
    const Detail detail = expected->precautions.empty() && !wanted.screen ? Detail::ranking : Detail::full;
    Assessment assessment = assess(base, subject.answers, detail);
    if (!wanted.screen) assessment.screen.reset();  // of some cases only
    score.add(subject, *expected, assessment, base);
    if (wanted.interview) {
      const Replay interview = replay(base, subject.answers, Untold::unknown);
      score.prompts.add(static_cast<double>(interview.prompts.size()));
      score.options.add(static_cast<double>(interview.options_shown));
    }
    if (wanted.sensitivity > 0 && !expected->muscles.empty()) with_muscles.push_back(std::move(subject));
  });
  if (score.cases == 0) throw InputError("no case with an 'expect' object was found: there is nothing to score");
  return all_read;
}

std::string text_of(const ScoreReport& report, const std::string& format) {
  if (format == "json") return score_as_json(report).dump(1) + "\n";
  if (format == "junit") return score_as_junit(report);
  return format == "html" ? score_as_html(report) : score_as_text(report);
}

int score(const Arguments& arguments) {
  const Wanted wanted = wanted_by(arguments);
  KnowledgeBase base = knowledge_for(arguments);
  for (const std::string& question : wanted.without)
    if (base.vocabulary.find(question) == nullptr)
      throw UsageError(
          fmt::format("--without: unknown question '{}'{}", question, did_you_mean(question, base.vocabulary.ids())));

  ScoreReport report;
  report.thresholds = wanted.thresholds;
  report.show_wrong = arguments.has("wrong");
  report.knowledge_version = base.version;
  report.knowledge_sha256 = base.sha256;
  report.score.by = arguments.has("by") ? list_of(arguments, "by") : Words{"category", "confidence"};
  report.score.seed = arguments.values["seed"].as<std::uint64_t>();
  std::optional<Recorded> recorded;
  if (!wanted.results.empty()) recorded.emplace(wanted.results, base);
  std::vector<Case> with_muscles;
  bool whole = score_cases(wanted, base, recorded ? &*recorded : nullptr, report.score, with_muscles);
  if (recorded) {
    whole = recorded->tell() && whole;
    report.knowledge_version = recorded->one()->knowledge_version;
    report.knowledge_sha256 = recorded->one()->knowledge_sha256;
  }
  if (wanted.sensitivity > 0)
    report.sensitivity =
        Sensitivity{wanted.sensitivity, first_muscle_changes(base, with_muscles, 1 + wanted.sensitivity),
                    first_muscle_changes(base, with_muscles, 1 - wanted.sensitivity)};
  write_output(arguments.text("output"), text_of(report, wanted.format));
  const std::vector<std::string> missed = not_reached(report.score, report.thresholds);
  for (const std::string& miss : missed) warn(miss);
  if (!whole) return exit_bad_input;
  return missed.empty() ? exit_done : exit_check_failed;
}

}  // namespace

Command score_command() {
  return {"score",
          "Measure the assessments of cases against what they expect",
          "CASES... [RESULTS...] [--by KEY] [--without QUESTION] [--screen] [--interview] [--wrong]\n"
          "                      [--sensitivity SHARE] [--fail-under NAME=NUMBER...] [--format text|json|junit|html] "
          "[--output FILE]",
          "  kneewise score cases/published.json --wrong\n"
          "  kneewise score cases/published.json --without palpation\n"
          "  kneewise score cases/published.json results-1.ndjson results-2.ndjson\n"
          "  kneewise score cases/published.json --screen --interview\n"
          "  kneewise score cases/published.json --format html --output score.html\n"
          "  kneewise score cases/published.json --fail-under top3=0.8 caught=1\n",
          options,
          score};
}

}  // namespace kneewise
