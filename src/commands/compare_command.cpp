#include <fmt/format.h>

#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>

#include "src/basics/text.hpp"
#include "src/cases/case_json.hpp"
#include "src/cases/inputs.hpp"
#include "src/commands/commands.hpp"
#include "src/reasoning/session.hpp"
#include "src/score/compare.hpp"

namespace kneewise {
namespace {

namespace po = boost::program_options;
using Json = nlohmann::ordered_json;

po::options_description compare_options() {
  po::options_description options("Options");
  options.add_options()("base", po::value<std::string>(), "folder of the knowledge base as it was")(
      "with", po::value<std::string>(), "folder of the knowledge base as it is now (else the usual one)")(
      "format", po::value<std::string>()->default_value("text"), "text or json")(
      "output", po::value<std::string>(), "write to this file instead of stdout; it appears when it is whole");
  return options;
}

std::string name_of(const Knowledge& knowledge) {
  return fmt::format("{} ({})", knowledge.version, knowledge.sha256.substr(0, 12));
}

std::string joined(const std::vector<std::string>& ids) {
  return ids.empty() ? "none" : fmt::format("{}", fmt::join(ids, ", "));
}

std::string line(const char* what, const Paired& paired) {
  return fmt::format("  {:<24} better in {}, worse in {} of {}, McNemar p = {:.4f}\n", what, paired.first_only,
                     paired.second_only, paired.total(), paired.mcnemar());
}

// What speaks about the muscles and families that moved comes first; a long list is cut.
std::string reasons(const MovedCase& change) {
  constexpr std::size_t most = 12;
  std::string text;
  for (std::size_t i = 0; i < std::min(most, change.because.size()); ++i) {
    const auto& [rule, about, item, how] = change.because[i];
    text += fmt::format("      {}: {}{}{} ({})\n", rule, about, item.empty() ? "" : ", ", item, how);
  }
  if (change.because.size() > most) text += fmt::format("      and {} more\n", change.because.size() - most);
  return text;
}

std::string text_of(const Comparison& comparison, const Knowledge& before, const Knowledge& now) {
  std::string text =
      fmt::format("{} cases: knowledge {} before, {} now\n\n", comparison.cases, name_of(before), name_of(now));
  text += fmt::format(
      "  disposition changed      {}\n  ranking changed          {}\n  first muscle changed     {}\n"
      "  NEW UNDER-TRIAGE         {}\n\nAgainst what the cases expect\n",
      comparison.disposition_changed, comparison.ranking_changed, comparison.first_changed,
      comparison.new_under_triage);
  text += line("danger caught", comparison.caught) + line("exact disposition", comparison.disposition) +
          line("first muscle, strict", comparison.top1) + line("among three, strict", comparison.top3);
  if (!comparison.changes.empty()) text += "\nWhat changed, and the rules behind it\n";
  for (const MovedCase& change : comparison.changes) {
    text += fmt::format("  {}{}\n", on_one_line(change.id), change.new_under_triage ? ": NEW UNDER-TRIAGE" : "");
    if (change.before != change.now) text += fmt::format("    {} -> {}\n", id_of(change.before), id_of(change.now));
    if (change.ranking_before != change.ranking_now)
      text +=
          fmt::format("    before: {}\n    now:    {}\n", joined(change.ranking_before), joined(change.ranking_now));
    text += reasons(change);
  }
  return text;
}

Json json_of(const Paired& paired) {
  const Interval interval = paired.interval();
  return {{"better", paired.first_only},       {"worse", paired.second_only}, {"total", paired.total()},
          {"difference", paired.difference()}, {"low", interval.low},         {"high", interval.high},
          {"mcnemar_p", paired.mcnemar()}};
}

Json json_of(const Knowledge& knowledge) {
  return {{"version", knowledge.version}, {"sha256", knowledge.sha256}};
}

Json json_of(const MovedCase& change) {
  Json because = Json::array();
  for (const auto& [rule, about, item, how] : change.because)
    because.push_back({{"rule", rule}, {"about", about}, {"item", item}, {"how", how}});
  return {{"id", change.id},
          {"before", {{"disposition", id_of(change.before)}, {"muscles", change.ranking_before}}},
          {"now", {{"disposition", id_of(change.now)}, {"muscles", change.ranking_now}}},
          {"new_under_triage", change.new_under_triage},
          {"because", because}};
}

std::string json_text_of(const Comparison& comparison, const Knowledge& before, const Knowledge& now) {
  Json json{{"cases", comparison.cases},
            {"base", json_of(before)},
            {"with", json_of(now)},
            {"disposition_changed", comparison.disposition_changed},
            {"ranking_changed", comparison.ranking_changed},
            {"first_changed", comparison.first_changed},
            {"new_under_triage", comparison.new_under_triage},
            {"danger_caught", json_of(comparison.caught)},
            {"exact_disposition", json_of(comparison.disposition)},
            {"first_strict", json_of(comparison.top1)},
            {"three_strict", json_of(comparison.top3)}};
  Json& changes = json["changes"] = Json::array();
  for (const MovedCase& change : comparison.changes) changes.push_back(json_of(change));
  return json.dump(1) + "\n";
}

// Compares the cases of files. @return whether each of them could be read with both knowledge bases
bool compare_cases(const std::vector<std::string>& files, Reasoner& before, Reasoner& now, Comparison& comparison) {
  const Vocabulary& vocabulary = now.knowledge().vocabulary;
  bool all_compared = true;
  const bool all_read = for_each_case(files, vocabulary, [&](const CaseOrError& item) {
    const auto* subject = std::get_if<Case>(&item);
    if (subject == nullptr) return;
    try {
      // The other knowledge base may have other questions.
      const Answers again =
          read_answers(json_answers(subject->answers, vocabulary), "/answers", before.knowledge().vocabulary);
      comparison.add(*subject, Session(before, again).ranking(), Session(now, subject->answers).ranking());
    } catch (const Refused& refused) {
      std::cerr << "kneewise: " << line_about("--base", {subject->id, refused.at(), refused.what()}) << "\n";
      all_compared = false;
    }
  });
  return all_read && all_compared;
}

int compare(const Arguments& arguments) {
  const auto write = choice<std::string (*)(const Comparison&, const Knowledge&, const Knowledge&)>(
      arguments, "format", {{"text", text_of}, {"json", json_text_of}});
  if (arguments.text("base").empty()) throw UsageError("compare needs --base FOLDER, the knowledge base as it was");
  if (arguments.positional.empty()) throw UsageError("compare needs a file of cases");
  Reasoner before(knowledge_directory(arguments.text("base")));
  Reasoner now =
      arguments.has("with") ? Reasoner(knowledge_directory(arguments.text("with"))) : reasoner_for(arguments);
  Comparison comparison;
  const bool whole = compare_cases(arguments.positional, before, now, comparison);
  if (comparison.cases == 0) throw InputError("no case could be compared");
  write_output(arguments.text("output"), write(comparison, before.knowledge(), now.knowledge()));
  // Whatever else is wrong: danger that was seen and is not seen any more.
  if (comparison.new_under_triage > 0) {
    std::cerr << fmt::format("kneewise: {} cases are newly under-triaged\n", comparison.new_under_triage);
    return exit_check_failed;
  }
  return whole ? exit_done : exit_bad_input;
}

}  // namespace

Command compare_command() {
  return {"compare",
          "Compare two knowledge bases on the same cases",
          "--base FOLDER [--with FOLDER] CASES... [--format text|json] [--output FILE]",
          "  kneewise compare --base ../last-release --with . cases/published.json\n",
          compare_options,
          compare};
}

}  // namespace kneewise
