#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <iostream>
#include <optional>
#include <set>

#include "src/basics/text.hpp"
#include "src/cases/column_map.hpp"
#include "src/cases/inputs.hpp"
#include "src/commands/commands.hpp"
#include "src/interview/simulated.hpp"
#include "src/reasoning/session.hpp"
#include "src/reports/formats.hpp"
#include "src/reports/results_file.hpp"
#include "src/score/check_expected.hpp"
#include "src/score/score.hpp"
#include "src/score/score_report.hpp"

namespace kneewise {
namespace {

namespace po = boost::program_options;
using Words = std::vector<std::string>;

po::options_description score_options() {
  po::options_description options("Options");
  options.add_options()("format", po::value<std::string>()->default_value("text"), "text, json, junit or html")(
      "output", po::value<std::string>(), "write to this file instead of stdout; it appears when it is whole")(
      "without", po::value<Words>()->composing(), "drop the answers to this question first; may be given again")(
      "by", po::value<Words>()->composing(),
      "figures for each value of this key of a case, such as kind or answers.sex, or for bands of its number or "
      "length, "
      "such as answers.age:16,40,65; may be given again (else category and confidence)")(
      "fail-under", po::value<Words>()->multitoken()->composing(),
      "NAME=NUMBER...: exit status 1 when a figure is below, such as top3=0.9 caught=1")(
      "map", po::value<std::string>(), "how the columns of a CSV become answers: a JSON file (docs/batch.md)")(
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

Grouping grouping_in(const std::string& word) {
  try {
    return Grouping::from(word);
  } catch (const std::invalid_argument& wrong) {
    throw UsageError(fmt::format("--by {}: {}", word, wrong.what()));
  }
}

// What the command line asks for, taken apart. Words without = after --fail-under are files.
struct Wanted {
  const ScoreFormat* format = nullptr;
  Words cases;
  Words results;
  Words without;
  std::vector<Grouping> by;
  std::vector<Threshold> thresholds;
  double sensitivity = 0;  // 0: not wanted
  bool screen = false;
  bool interview = false;
  std::optional<ColumnMap> map;  // of the columns of a CSV
};

Wanted wanted_by(const Arguments& arguments) {
  Wanted wanted;
  const std::string format = arguments.text("format");
  wanted.format = format_named(score_formats(), format);
  if (wanted.format == nullptr)
    throw UsageError(fmt::format("--format takes {}, not '{}'", names_of(score_formats()), format));
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
  for (const std::string& word : arguments.has("by") ? list_of(arguments, "by") : Words{"category", "confidence"})
    wanted.by.push_back(grouping_in(word));
  wanted.without = list_of(arguments, "without");
  wanted.screen = arguments.has("screen");
  wanted.interview = arguments.has("interview");
  if (arguments.has("map")) wanted.map = read_column_map(arguments.text("map"));
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
  Recorded(const Words& files, const Knowledge& knowledge) : results_(read_results(files)), knowledge_(knowledge) {}

  // The assessment of a case; null when it has none that can be scored.
  const Assessment* of(const std::string& id) {
    const auto found = results_.find(id);
    if (found == results_.end() || !found->second.assessment) {
      missing_.push_back(id);
      return nullptr;
    }
    used_.insert(id);
    const Assessment& assessment = *found->second.assessment;
    if (assessment.knowledge_sha256 != knowledge_.sha256)
      ++others_[fmt::format("{} ({})", assessment.knowledge_version, assessment.knowledge_sha256.substr(0, 12))];
    return &assessment;
  }
  // @return whether each case had a result
  [[nodiscard]] bool tell() const {
    for (const auto& [knowledge, count] : others_)
      warn(
          fmt::format("{} results are of knowledge {}, and this is {} ({}): they are scored as they are, the baselines "
                      "are of this one",
                      count, on_one_line(knowledge), knowledge_.version, knowledge_.sha256.substr(0, 12)));
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
  const Knowledge& knowledge_;
  std::set<std::string> used_;
  std::map<std::string, std::size_t> others_;
  std::vector<std::string> missing_;
};

// Assesses the cases that expect something, and scores them.
class Scorer {
 public:
  Scorer(const Wanted& wanted, Reasoner& reasoner, Score& score)
      : wanted_(wanted), reasoner_(reasoner), score_(score) {}

  void add(const Case& subject) {
    Answers answers = subject.answers;
    for (const std::string& question : wanted_.without) answers.erase(question);
    score_.add(subject, answers, assessed(answers, !subject.expect->precautions.empty()), reasoner_.knowledge());
    if (wanted_.interview) {
      const SimulatedInterview interview = simulated_interview(reasoner_, answers, Untold::unknown);
      score_.prompts.add(static_cast<double>(interview.prompts.size()));
      score_.options.add(static_cast<double>(interview.options_shown));
    }
    if (wanted_.sensitivity > 0 && !subject.expect->muscles.empty()) with_muscles_.push_back(std::move(answers));
  }
  // How much the first muscles of the cases hang on the strengths; nothing when nobody wants to know.
  [[nodiscard]] std::optional<Sensitivity> sensitivity() {
    const double share = wanted_.sensitivity;
    if (!(share > 0)) return std::nullopt;
    return Sensitivity{share, first_muscle_changes(reasoner_, with_muscles_, 1 + share),
                       first_muscle_changes(reasoner_, with_muscles_, 1 - share)};
  }

 private:
  [[nodiscard]] Assessment assessed(const Answers& answers, bool with_precautions) {
    Session session(reasoner_, answers);
    Assessment assessment = with_precautions || wanted_.screen ? session.assessment() : session.ranking();
    if (!wanted_.screen) assessment.screen.reset();  // of some cases only
    return assessment;
  }

  const Wanted& wanted_;
  Reasoner& reasoner_;
  Score& score_;
  std::vector<Answers> with_muscles_;
};

// @return whether everything could be read and counted
bool score_cases(const Wanted& wanted, const Knowledge& knowledge, Score& score,
                 const std::function<void(const Case&)>& add) {
  bool all_counted = true;
  const auto take = [&](const CaseOrError& item) {
    const auto* subject = std::get_if<Case>(&item);
    if (subject == nullptr) return;
    const std::vector<CaseError> problems = check_expected(*subject, knowledge);
    for (const CaseError& problem : problems) warn(line_about("not counted", problem));
    all_counted = all_counted && problems.empty();
    if (problems.empty() && subject->expect) add(*subject);
  };
  const ColumnMap* map = wanted.map ? &*wanted.map : nullptr;
  const bool all_read = for_each_case(wanted.cases, knowledge.vocabulary, take, map);
  if (score.cases == 0) throw InputError("no case with an 'expect' object was found: there is nothing to score");
  return all_read && all_counted;
}

// A key that no case has parts nothing.
void check_keys(const Score& score) {
  for (const auto& [key, groups] : score.subgroups)
    if (groups.size() == 1 && groups.contains("not stated"))
      throw UsageError(fmt::format("--by: no case has '{}'", on_one_line(shortened(key))));
}

int score(const Arguments& arguments) {
  const Wanted wanted = wanted_by(arguments);
  Reasoner reasoner = reasoner_for(arguments);
  const Knowledge& knowledge = reasoner.knowledge();
  for (const std::string& question : wanted.without)
    if (knowledge.vocabulary.find(question) == nullptr)
      throw UsageError(fmt::format("--without: unknown question '{}'{}", question,
                                   did_you_mean(question, knowledge.vocabulary.ids())));

  ScoreReport report;
  report.thresholds = wanted.thresholds;
  report.show_wrong = arguments.has("wrong");
  report.score.by = wanted.by;
  report.score.seed = arguments.values["seed"].as<std::uint64_t>();
  bool whole = true;
  if (wanted.results.empty()) {
    Scorer scorer(wanted, reasoner, report.score);
    whole = score_cases(wanted, knowledge, report.score, [&](const Case& subject) { scorer.add(subject); });
    report.knowledge_version = knowledge.version;
    report.knowledge_sha256 = knowledge.sha256;
    report.sensitivity = scorer.sensitivity();
  } else {
    Recorded recorded(wanted.results, knowledge);
    whole = score_cases(wanted, knowledge, report.score, [&](const Case& subject) {
      if (const Assessment* assessment = recorded.of(subject.id))
        report.score.add(subject, subject.answers, *assessment, knowledge);
    });
    whole = recorded.tell() && whole;
    report.knowledge_version = recorded.one()->knowledge_version;
    report.knowledge_sha256 = recorded.one()->knowledge_sha256;
  }
  if (arguments.has("by")) check_keys(report.score);
  write_output(arguments.text("output"), wanted.format->write(report));
  const std::vector<std::string> missed = not_reached(report.score, report.thresholds);
  for (const std::string& miss : missed) warn(miss);
  if (!whole) return exit_bad_input;
  return missed.empty() ? exit_done : exit_check_failed;
}

}  // namespace

Command score_command() {
  return {"score",
          "Measure the assessments of cases against what they expect",
          "CASES... [RESULTS...] [--by KEY[:LIMITS]] [--without QUESTION] [--screen] [--interview] [--wrong]\n"
          "                      [--sensitivity SHARE] [--fail-under NAME=NUMBER...] [--format text|json|junit|html] "
          "[--output FILE]",
          "  kneewise score cases/published.json --wrong\n"
          "  kneewise score cases/published.json --without palpation\n"
          "  kneewise score cases/published.json results-1.ndjson results-2.ndjson\n"
          "  kneewise score cases/published.json --screen --interview\n"
          "  kneewise score cases/published.json --format html --output score.html\n"
          "  kneewise score cases/published.json --fail-under top3=0.8 caught=1\n",
          score_options,
          score};
}

}  // namespace kneewise
