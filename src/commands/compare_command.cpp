#include <fmt/format.h>

#include <algorithm>
#include <iostream>
#include <map>

#include "src/cases/inputs.hpp"
#include "src/commands/commands.hpp"
#include "src/reasoning/assess.hpp"
#include "src/documents/document.hpp"
#include "src/score/compare.hpp"
#include "src/basics/text.hpp"

namespace kneewise {
namespace {

namespace po = boost::program_options;
using Json = nlohmann::ordered_json;

po::options_description options() {
  po::options_description options("Options");
  options.add_options()("base", po::value<std::string>(), "folder of the knowledge base as it was")(
      "with", po::value<std::string>(), "folder of the knowledge base as it is now (else the usual one)")(
      "format", po::value<std::string>()->default_value("text"), "text or json")(
      "output", po::value<std::string>(), "write to this file instead of stdout; it appears when it is whole");
  return options;
}

std::string name_of(const KnowledgeBase& base) {
  return fmt::format("{} ({})", base.version, base.sha256.substr(0, 12));
}

std::string joined(const std::vector<std::string>& ids) {
  return ids.empty() ? "none" : fmt::format("{}", fmt::join(ids, ", "));
}

std::string line(const char* what, const Paired& paired) {
  return fmt::format("  {:<24} better in {}, worse in {} of {}, McNemar p = {:.4f}\n", what, paired.first_only,
                     paired.second_only, paired.total(), paired.mcnemar());
}

// What speaks about the muscles and families that moved comes first; a long list is cut.
std::string reasons(const Change& change) {
  constexpr std::size_t most = 12;
  std::string text;
  for (std::size_t i = 0; i < std::min(most, change.because.size()); ++i) {
    const Difference& difference = change.because[i];
    text += fmt::format("      {}: {}{}{} ({})\n", difference.rule, difference.about,
                        difference.item.empty() ? "" : ", ", difference.item, difference.how);
  }
  if (change.because.size() > most) text += fmt::format("      and {} more\n", change.because.size() - most);
  return text;
}

std::string text_of(const Comparison& comparison, const KnowledgeBase& before, const KnowledgeBase& now) {
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
  for (const Change& change : comparison.changes) {
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

Json json_of(const Comparison& comparison, const KnowledgeBase& before, const KnowledgeBase& now) {
  const auto knowledge = [](const KnowledgeBase& base) {
    return Json{{"version", base.version}, {"sha256", base.sha256}};
  };
  Json json{{"cases", comparison.cases},
            {"base", knowledge(before)},
            {"with", knowledge(now)},
            {"disposition_changed", comparison.disposition_changed},
            {"ranking_changed", comparison.ranking_changed},
            {"first_changed", comparison.first_changed},
            {"new_under_triage", comparison.new_under_triage},
            {"danger_caught", json_of(comparison.caught)},
            {"exact_disposition", json_of(comparison.disposition)},
            {"first_strict", json_of(comparison.top1)},
            {"three_strict", json_of(comparison.top3)}};
  Json& changes = json["changes"] = Json::array();
  for (const Change& change : comparison.changes) {
    Json because = Json::array();
    for (const Difference& difference : change.because)
      because.push_back(
          {{"rule", difference.rule}, {"about", difference.about}, {"item", difference.item}, {"how", difference.how}});
    changes.push_back({{"id", change.id},
                       {"before", {{"disposition", id_of(change.before)}, {"muscles", change.ranking_before}}},
                       {"now", {{"disposition", id_of(change.now)}, {"muscles", change.ranking_now}}},
                       {"new_under_triage", change.new_under_triage},
                       {"because", because}});
  }
  return json;
}

int compare(const Arguments& arguments) {
  const std::string format = arguments.text("format");
  if (format != "text" && format != "json")
    throw UsageError(fmt::format("--format takes text or json, not '{}'", format));
  if (arguments.text("base").empty()) throw UsageError("compare needs --base FOLDER, the knowledge base as it was");
  if (arguments.positional.empty()) throw UsageError("compare needs a file of cases");
  const KnowledgeBase before = load_knowledge(knowledge_directory(arguments.text("base")));
  const KnowledgeBase now =
      arguments.has("with") ? load_knowledge(knowledge_directory(arguments.text("with"))) : knowledge_for(arguments);
  Comparison comparison;
  bool all_compared = true;
  const bool all_read = for_each_case(arguments.positional, now.vocabulary, [&](const CaseOrError& item) {
    const auto* subject = std::get_if<Case>(&item);
    if (subject == nullptr) return;
    // The other knowledge base may have other questions.
    const CaseOrError again = read_case(subject->document, before.vocabulary);
    if (const auto* error = std::get_if<CaseError>(&again)) {
      std::cerr << "kneewise: " << line_about("--base", *error) << "\n";
      all_compared = false;
      return;
    }
    const auto expected = expectation_of(*subject);
    comparison.add(subject->id, expected ? &*expected : nullptr,
                   assess(before, std::get<Case>(again).answers, Detail::ranking),
                   assess(now, subject->answers, Detail::ranking));
  });
  if (comparison.cases == 0) throw InputError("no case could be compared");
  write_output(arguments.text("output"),
               format == "json" ? json_of(comparison, before, now).dump(1) + "\n" : text_of(comparison, before, now));
  // Whatever else is wrong: danger that was seen and is not seen any more.
  if (comparison.new_under_triage > 0) {
    std::cerr << fmt::format("kneewise: {} cases are newly under-triaged\n", comparison.new_under_triage);
    return exit_check_failed;
  }
  return all_read && all_compared ? exit_done : exit_bad_input;
}

}  // namespace

Command compare_command() {
  return {"compare",
          "Compare two knowledge bases on the same cases",
          "--base FOLDER [--with FOLDER] CASES... [--format text|json] [--output FILE]",
          "  kneewise compare --base ../last-release --with . cases/published.json\n",
          options,
          compare};
}

}  // namespace kneewise
