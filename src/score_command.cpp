#include <fmt/format.h>

#include <algorithm>

#include "src/assess.hpp"
#include "src/case.hpp"
#include "src/commands.hpp"
#include "src/inputs.hpp"
#include "src/score.hpp"

namespace kneewise {
namespace {

namespace po = boost::program_options;
using Json = nlohmann::ordered_json;

po::options_description options() {
  po::options_description options("Options");
  options.add_options()("format", po::value<std::string>()->default_value("text"), "text or json")(
      "output", po::value<std::string>(), "write to this file instead of stdout; it appears when it is whole")(
      "without", po::value<std::vector<std::string>>()->composing(),
      "drop the answers to this question first; may be given again")(
      "wrong", "list the cases that came out otherwise than expected")(
      "sensitivity", po::value<double>(),
      "also: how often the first muscle changes when all strengths go up and down by this share, such as 0.2");
  return options;
}

struct Sensitivity {
  double share = 0;
  Proportion up;
  Proportion down;
};

Json json_of(const Proportion& p) {
  return {{"count", p.count}, {"total", p.total}, {"share", p.share()}, {"low", p.low()}, {"high", p.high()}};
}

Json json_of(const MuscleScore& score) {
  return {{"first_strict", json_of(score.first_strict)},
          {"first_lenient", json_of(score.first_lenient)},
          {"three_strict", json_of(score.three_strict)},
          {"three_lenient", json_of(score.three_lenient)}};
}

Json json_of(const Score& score, const std::optional<Sensitivity>& sensitivity, const KnowledgeBase& base) {
  Json json{{"cases", score.cases},
            {"danger_caught", json_of(score.danger_caught)},
            {"right_family", json_of(score.right_family)},
            {"over_triage", json_of(score.over_triage)},
            {"exact_disposition", json_of(score.exact_disposition)},
            {"precautions", json_of(score.precautions)},
            {"muscles", json_of(score.muscles)},
            {"baselines", {{"location_only", json_of(score.location_only)}, {"look_up", json_of(score.look_up)}}}};
  if (sensitivity)
    json["sensitivity"] = {{"share", sensitivity->share},
                           {"first_muscle_changes_up", json_of(sensitivity->up)},
                           {"first_muscle_changes_down", json_of(sensitivity->down)}};
  Json& wrong = json["wrong"] = Json::array();
  for (const Wrong& item : score.wrong) wrong.push_back({{"id", item.id}, {"what", item.what}});
  json["knowledge"] = {{"version", base.version}, {"sha256", base.sha256}};
  return json;
}

std::string line(const char* what, const Proportion& p) {
  return fmt::format("{:<28} {:>3} of {:<3} {:>5.1f} %  ({:.0f} to {:.0f} %)\n", what, p.count, p.total,
                     100 * p.share(), 100 * p.low(), 100 * p.high());
}

std::string lines(const char* what, const MuscleScore& score) {
  return fmt::format("\n{}\n", what) + line("  first, strict", score.first_strict) +
         line("  first, lenient", score.first_lenient) + line("  among three, strict", score.three_strict) +
         line("  among three, lenient", score.three_lenient);
}

std::string text_of(const Score& score, const std::optional<Sensitivity>& sensitivity, bool show_wrong) {
  std::string text = fmt::format("{} cases (count, share, 95 % interval after Wilson)\n\n", score.cases);
  text += line("danger caught", score.danger_caught) + line("right family", score.right_family) +
          line("over-triage", score.over_triage) + line("exact disposition", score.exact_disposition);
  if (score.precautions.total > 0) text += line("precautions given", score.precautions);
  if (score.muscles.first_strict.total > 0) {
    text += lines("Muscles", score.muscles);
    text += lines("Baseline: plain look-up of the tables", score.look_up);
    text += lines("Baseline: location only", score.location_only);
  }
  if (sensitivity)
    text += fmt::format("\nFirst muscle changes when all strengths change by {:.0f} %\n", 100 * sensitivity->share) +
            line("  up", sensitivity->up) + line("  down", sensitivity->down);
  if (show_wrong) {
    text += "\nOtherwise than expected\n";
    for (const Wrong& item : score.wrong) text += fmt::format("  {}: {}\n", item.id, item.what);
    if (score.wrong.empty()) text += "  none\n";
  }
  return text;
}

int score(const Arguments& arguments) {
  const std::string format = arguments.text("format");
  if (format != "text" && format != "json")
    throw UsageError(fmt::format("--format takes text or json, not '{}'", format));
  if (arguments.positional.empty()) throw UsageError("score needs a file of cases with an 'expect' each");
  const double share = arguments.has("sensitivity") ? arguments.values["sensitivity"].as<double>() : 0.5;
  if (!(share > 0 && share < 1)) throw UsageError("--sensitivity takes a share between 0 and 1");
  KnowledgeBase base = knowledge_for(arguments);

  std::vector<std::string> dropped;
  if (arguments.has("without")) dropped = arguments.values["without"].as<std::vector<std::string>>();
  for (const std::string& question : dropped)
    if (base.vocabulary.find(question) == nullptr)
      throw UsageError(
          fmt::format("--without: unknown question '{}'{}", question, did_you_mean(question, base.vocabulary.ids())));

  Score score;
  std::vector<Case> cases;
  const bool all_read = for_each_case(arguments.positional, base.vocabulary, [&](const CaseOrError& item) {
    const auto* given = std::get_if<Case>(&item);
    if (given == nullptr) return;
    Case subject = *given;
    for (const std::string& question : dropped) subject.answers.erase(question);
    const auto expected = expectation_of(subject);
    if (!expected) return;
    const Detail detail = expected->precautions.empty() ? Detail::ranking : Detail::full;
    score.add(subject, *expected, assess(base, subject.answers, detail), base);
    if (!expected->muscles.empty()) cases.push_back(std::move(subject));
  });
  if (score.cases == 0) throw InputError("no case with an 'expect' object was found: there is nothing to score");

  std::optional<Sensitivity> sensitivity;
  if (arguments.has("sensitivity")) {
    sensitivity =
        Sensitivity{share, first_muscle_changes(base, cases, 1 + share), first_muscle_changes(base, cases, 1 - share)};
  }
  write_output(arguments.text("output"), format == "json" ? json_of(score, sensitivity, base).dump(1) + "\n"
                                                          : text_of(score, sensitivity, arguments.has("wrong")));
  return all_read ? exit_done : exit_bad_input;
}

}  // namespace

Command score_command() {
  return {"score",
          "Measure the assessments of cases against what they expect",
          "CASES... [--without QUESTION] [--wrong] [--sensitivity SHARE] [--format text|json]",
          "  kneewise score cases/published.json --wrong\n"
          "  kneewise score cases/published.json --without palpation\n",
          options,
          score};
}

}  // namespace kneewise
