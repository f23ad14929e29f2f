#include "src/score/score_report.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "src/basics/text.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

std::size_t from(const Score& score, Origin origin) {
  return score.origins.at(static_cast<std::size_t>(origin));
}

Json json_of(const Proportion& p) {
  return {{"count", p.count}, {"total", p.total}, {"share", p.share()}, {"low", p.low()}, {"high", p.high()}};
}

Json json_of(const Mean& mean, std::uint64_t seed) {
  const Interval interval = mean.interval(seed);
  return {{"mean", mean.mean()}, {"of", mean.values.size()}, {"low", interval.low}, {"high", interval.high}};
}

Json json_of(const MuscleScore& score) {
  return {{"first_strict", json_of(score.first_strict)}, {"first_lenient", json_of(score.first_lenient)},
          {"three_strict", json_of(score.three_strict)}, {"three_lenient", json_of(score.three_lenient)},
          {"five_strict", json_of(score.five_strict)},   {"five_lenient", json_of(score.five_lenient)}};
}

Json json_of(const Calibration& calibration) {
  Json json{{"strict", json_of(calibration.strict)}, {"lenient", json_of(calibration.lenient)}};
  if (calibration.strict.total > 0)
    json["mean_belief"] = calibration.beliefs / static_cast<double>(calibration.strict.total);
  return json;
}

Json json_of(const Paired& paired) {
  const Interval interval = paired.interval();
  return {{"both", paired.both},       {"only_kneewise", paired.first_only}, {"only_baseline", paired.second_only},
          {"neither", paired.neither}, {"difference", paired.difference()},  {"low", interval.low},
          {"high", interval.high},     {"mcnemar_p", paired.mcnemar()},      {"beats", interval.low > 0}};
}

Json json_of(const TriageScore& triage) {
  return {{"danger_caught", json_of(triage.danger_caught)},
          {"over_triage", json_of(triage.over_triage)},
          {"exact_disposition", json_of(triage.exact_disposition)}};
}

Json origins_of(const Score& score) {
  Json json = Json::object();
  for (std::size_t i = 0; i < origin_ids.size(); ++i)
    if (score.origins.at(i) > 0) json[std::string(origin_ids.at(i))] = score.origins.at(i);
  return json;
}

Json confusion_of(const Score& score) {
  Json json = Json::object();
  for (std::size_t expected = 0; expected < disposition_ids.size(); ++expected)
    for (std::size_t came = 0; came < disposition_ids.size(); ++came)
      json[std::string(disposition_ids.at(expected))][std::string(disposition_ids.at(came))] =
          score.confusion.at(expected).at(came);
  return json;
}

std::string line(std::string_view what, const Proportion& p) {
  return fmt::format("{:<28} {:>3} of {:<3} {:>5.1f} %  ({:.0f} to {:.0f} %)\n", what, p.count, p.total,
                     100 * p.share(), 100 * p.low(), 100 * p.high());
}

// With none of n the true share may still be this much.
std::string bound(const Proportion& p) {
  if (p.total == 0 || (p.count != 0 && p.count != p.total)) return "";
  return p.count == 0 ? fmt::format("  at most {:.4f}, one-sided 95 %, exact\n", exact_upper_bound(p))
                      : fmt::format("  at least {:.4f}, one-sided 95 %, exact\n", exact_lower_bound(p));
}

std::string line(std::string_view what, const Mean& mean, std::uint64_t seed) {
  const Interval interval = mean.interval(seed);
  return fmt::format("{:<28} {:>17.2f}  ({:.2f} to {:.2f})\n", what, mean.mean(), interval.low, interval.high);
}

std::string lines(const char* what, const MuscleScore& score) {
  return fmt::format("\n{}\n", what) + line("  first, strict", score.first_strict) +
         line("  first, lenient", score.first_lenient) + line("  among three, strict", score.three_strict) +
         line("  among three, lenient", score.three_lenient) + line("  among five, strict", score.five_strict) +
         line("  among five, lenient", score.five_lenient);
}

std::string row(const char* name, const MuscleScore* muscles, const TriageScore* triage) {
  const auto cell = [](const Proportion& p) { return fmt::format("{:>14.0f} %", 100 * p.share()); };
  const std::string none(16, ' ');
  std::string text = fmt::format("  {:<22}", name);
  text += muscles == nullptr ? none + none : cell(muscles->first_strict) + cell(muscles->three_strict);
  text += triage == nullptr ? "" : cell(triage->danger_caught) + cell(triage->over_triage);
  text.erase(text.find_last_not_of(' ') + 1);
  return text + "\n";
}

std::string baseline_table(const Score& score) {
  std::string text = fmt::format("\nSide by side (random: seed {})\n  {:<22}{:>16}{:>16}{:>16}{:>16}\n", score.seed, "",
                                 "first, strict", "three, strict", "danger caught", "over-triage");
  text += row("kneewise", &score.muscles, &score.triage) + row("plain look-up", &score.look_up, nullptr) +
          row("location only", &score.location_only, nullptr) + row("commonest muscles", &score.commonest, nullptr) +
          row("always urgent", nullptr, &score.always_urgent) + row("random", &score.random, &score.random_triage);
  return text + beats_text(score) + "\n";
}

std::string confusion_table(const Score& score) {
  std::string text = fmt::format("\nExpected (rows), came out (columns)\n  {:<18}", "");
  for (const std::string_view id : disposition_ids) text += fmt::format("{:>18}", id);
  text += "\n";
  for (std::size_t expected = 0; expected < disposition_ids.size(); ++expected) {
    text += fmt::format("  {:<18}", disposition_ids.at(expected));
    for (const std::size_t count : score.confusion.at(expected)) text += fmt::format("{:>18}", count);
    text += "\n";
  }
  return text;
}

std::string calibration_table(const Score& score) {
  std::string text = "\nHow often a word was right (muscles of a case; strict)\n";
  for (const Likelihood word : {Likelihood::likely, Likelihood::possible, Likelihood::unlikely})
    text += line(fmt::format("  {}", id_of(word)), score.words.at(static_cast<std::size_t>(word)).strict);
  text += "  by belief, which orders muscles and is no probability\n";
  for (std::size_t bin = 0; bin < Score::bins; ++bin)
    if (score.beliefs.at(bin).strict.total > 0)
      text +=
          line(fmt::format("    {:.1f} to {:.1f}", 0.1 * static_cast<double>(bin), 0.1 * static_cast<double>(bin + 1)),
               score.beliefs.at(bin).strict);
  return text;
}

std::string subgroup_tables(const Score& score) {
  std::string text;
  for (const auto& [key, groups] : score.subgroups) {
    text += fmt::format("\nBy {}\n", key);
    for (const auto& [value, group] : groups) {
      text += fmt::format("  {} ({} cases)\n", value, group.cases);
      if (group.triage.danger_caught.total > 0) text += line("    danger caught", group.triage.danger_caught);
      if (group.triage.over_triage.total > 0) text += line("    over-triage", group.triage.over_triage);
      if (group.muscles.first_strict.total > 0) {
        text += line("    first, strict", group.muscles.first_strict);
        text += line("    among three, strict", group.muscles.three_strict);
      }
    }
  }
  return text;
}

std::string muscle_text(const Score& score) {
  std::string text = lines("Muscles", score.muscles);
  text += line("  list: muscles shown", score.list.length, score.seed) +
          line("  list: recall", score.list.recall, score.seed) +
          line("  list: precision", score.list.precision, score.seed) + line("  list: F1", score.list.f1, score.seed) +
          line("  NDCG", score.list.ndcg, score.seed) + line("  abstained", score.abstained);
  text += lines("Baseline: plain look-up of the tables", score.look_up);
  text += lines("Baseline: location only", score.location_only);
  return text + baseline_table(score) + calibration_table(score);
}

}  // namespace

std::vector<Figure> figures_of(const Score& score) {
  const auto share = [](const char* name, const Proportion& p) { return Figure{name, p.share(), p.total}; };
  const auto mean = [](const char* name, const Mean& m) { return Figure{name, m.mean(), m.values.size()}; };
  const auto rest = [](const char* name, const Proportion& p) {
    return Figure{name, Proportion{p.total - p.count, p.total}.share(), p.total};
  };
  return {share("caught", score.triage.danger_caught),
          share("family", score.right_family),
          share("exact", score.triage.exact_disposition),
          rest("not-over-triaged", score.triage.over_triage),
          rest("not-under-triaged", score.triage.under_triage),
          share("top1", score.muscles.first_strict),
          share("top3", score.muscles.three_strict),
          share("top5", score.muscles.five_strict),
          share("top1-lenient", score.muscles.first_lenient),
          share("top3-lenient", score.muscles.three_lenient),
          share("top5-lenient", score.muscles.five_lenient),
          mean("recall", score.list.recall),
          mean("precision", score.list.precision),
          mean("f1", score.list.f1),
          mean("ndcg", score.list.ndcg),
          share("precautions", score.precautions)};
}

std::vector<std::string> not_reached(const Score& score, const std::vector<Threshold>& thresholds) {
  const std::vector<Figure> figures = figures_of(score);
  std::vector<std::string> lines;
  for (const Threshold& threshold : thresholds) {
    const auto figure = std::find_if(figures.begin(), figures.end(),
                                     [&threshold](const Figure& f) { return f.name == threshold.name; });
    if (figure == figures.end()) continue;
    if (figure->total == 0) {
      lines.push_back(fmt::format("{} was measured on no case, and must reach {}", threshold.name, threshold.least));
    } else if (!(figure->value >= threshold.least)) {
      lines.push_back(fmt::format("{} is {}, and must reach {}", threshold.name, figure->value, threshold.least));
    }
  }
  return lines;
}

std::string origin_text(const Score& score) {
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < origin_ids.size(); ++i)
    if (score.origins.at(i) > 0) parts.push_back(fmt::format("{} {}", score.origins.at(i), origin_ids.at(i)));
  std::string text = fmt::format("Origin: {}. ", fmt::join(parts, ", "));
  if (from(score, Origin::generated) > 0)
    return text +
           "Generated cases: the figures tell whether the knowledge agrees with itself, not how often it is right.";
  if (from(score, Origin::author) > 0)
    return text + "Cases by the author of the rules: the figures tell whether the rules do what was meant.";
  if (from(score, Origin::unstated) > 0) return text + "Where cases come from decides what the figures mean.";
  return text + "The figures tell of accuracy on published cases.";
}

std::string beats_text(const Score& score) {
  const auto found = score.paired.find("location_only");
  if (found == score.paired.end()) return "";
  const Paired& paired = found->second;
  const Interval interval = paired.interval();
  const std::string figures =
      fmt::format("{:+.0f} points, 95 % {:+.0f} to {:+.0f}, McNemar p = {:.3f}", 100 * paired.difference(),
                  100 * interval.low, 100 * interval.high, paired.mcnemar());
  return interval.low > 0 ? fmt::format("First muscle, strict: ahead of location only ({}).", figures)
                          : fmt::format("First muscle, strict: NOT shown to beat location only ({}).", figures);
}

std::string score_as_text(const ScoreReport& report) {
  const Score& score = report.score;
  std::string text =
      fmt::format("{} cases (count, share, 95 % interval after Wilson)\n{}\n\n", score.cases, origin_text(score));
  text += line("danger caught", score.triage.danger_caught) + bound(score.triage.danger_caught) +
          line("right family", score.right_family) + line("over-triage", score.triage.over_triage) +
          bound(score.triage.over_triage) + line("exact disposition", score.triage.exact_disposition) +
          line("under-triage", score.triage.under_triage) + bound(score.triage.under_triage) +
          line("  below the expected level", score.triage.under_triage_strict) +
          line("  by two levels or more", score.triage.under_triage_two) +
          line("inclination to over-triage", score.triage.inclination);
  if (score.precautions.total > 0) text += line("precautions given", score.precautions);
  if (score.screen_complete.total > 0)
    text += line("screen complete", score.screen_complete) +
            line("  share of families asked", score.screen_asked, score.seed);
  if (!score.prompts.values.empty())
    text += line("prompts of the interview", score.prompts, score.seed) +
            line("  options shown", score.options, score.seed);
  if (score.abstained_rightly.total > 0) text += line("abstained where none is due", score.abstained_rightly);
  text += confusion_table(score);
  if (score.muscles.first_strict.total > 0) text += muscle_text(score);
  text += subgroup_tables(score);
  if (report.sensitivity)
    text +=
        fmt::format("\nFirst muscle changes when all strengths change by {:.0f} %\n", 100 * report.sensitivity->share) +
        line("  up", report.sensitivity->up) + line("  down", report.sensitivity->down);
  if (report.show_wrong) {
    text += "\nOtherwise than expected\n";
    for (const Wrong& item : score.wrong) text += fmt::format("  {}: {}\n", item.id, item.what);
    if (score.wrong.empty()) text += "  none\n";
  }
  return text;
}

Json score_as_json(const ScoreReport& report) {
  const Score& score = report.score;
  const bool published = from(score, Origin::published) == score.cases;
  Json json{
      {"cases", score.cases},
      {"origin", origins_of(score)},
      {"measures", published ? "accuracy" : "consistency"},
      {"danger_caught", json_of(score.triage.danger_caught)},
      {"right_family", json_of(score.right_family)},
      {"over_triage", json_of(score.triage.over_triage)},
      {"exact_disposition", json_of(score.triage.exact_disposition)},
      {"under_triage", json_of(score.triage.under_triage)},
      {"under_triage_strict", json_of(score.triage.under_triage_strict)},
      {"under_triage_two_levels", json_of(score.triage.under_triage_two)},
      {"inclination_to_over_triage", json_of(score.triage.inclination)},
      {"bounds",
       {{"danger_missed_at_most", 1 - exact_lower_bound(score.triage.danger_caught)},
        {"over_triage_at_most", exact_upper_bound(score.triage.over_triage)},
        {"under_triage_at_most", exact_upper_bound(score.triage.under_triage)}}},
      {"confusion", confusion_of(score)},
      {"precautions", json_of(score.precautions)},
      {"screen", {{"complete", json_of(score.screen_complete)}, {"asked", json_of(score.screen_asked, score.seed)}}},
      {"interview", {{"prompts", json_of(score.prompts, score.seed)}, {"options", json_of(score.options, score.seed)}}},
      {"muscles", json_of(score.muscles)}};
  Json& list = json["list"] = Json::object();
  for (const auto& [name, mean] : {std::pair<const char*, const Mean*>{"length", &score.list.length},
                                   {"recall", &score.list.recall},
                                   {"precision", &score.list.precision},
                                   {"f1", &score.list.f1},
                                   {"ndcg", &score.list.ndcg}})
    list[name] = json_of(*mean, score.seed);
  json["ranks"] = Json::object();
  for (const auto& [rank, count] : score.ranks) json["ranks"][rank == 0 ? "none" : std::to_string(rank)] = count;
  json["abstained"] = json_of(score.abstained);
  json["abstained_rightly"] = json_of(score.abstained_rightly);
  for (const Likelihood word : {Likelihood::likely, Likelihood::possible, Likelihood::unlikely})
    json["words"][std::string(id_of(word))] = json_of(score.words.at(static_cast<std::size_t>(word)));
  json["beliefs"] = Json::array();
  for (const Calibration& bin : score.beliefs) json["beliefs"].push_back(json_of(bin));
  json["baselines"] = {{"location_only", json_of(score.location_only)},
                       {"look_up", json_of(score.look_up)},
                       {"commonest", json_of(score.commonest)},
                       {"random", json_of(score.random)},
                       {"always_urgent", json_of(score.always_urgent)},
                       {"random_disposition", json_of(score.random_triage)},
                       {"seed", score.seed}};
  json["paired"] = Json::object();
  for (const auto& [name, paired] : score.paired) json["paired"][name] = json_of(paired);
  json["subgroups"] = Json::object();
  for (const auto& [key, groups] : score.subgroups)
    for (const auto& [value, group] : groups) {
      Json& one = json["subgroups"][key][value] = json_of(group.triage);
      one["cases"] = group.cases;
      one["muscles"] = json_of(group.muscles);
    }
  if (report.sensitivity)
    json["sensitivity"] = {{"share", report.sensitivity->share},
                           {"first_muscle_changes_up", json_of(report.sensitivity->up)},
                           {"first_muscle_changes_down", json_of(report.sensitivity->down)}};
  Json& wrong = json["wrong"] = Json::array();
  for (const Wrong& item : score.wrong) wrong.push_back({{"id", item.id}, {"what", item.what}});
  json["knowledge"] = {{"version", report.knowledge_version}, {"sha256", report.knowledge_sha256}};
  return json;
}

std::string score_as_junit(const ScoreReport& report) {
  const Score& score = report.score;
  std::map<std::string, std::vector<std::string>> faults;
  for (const Wrong& item : score.wrong) faults[item.id].push_back(item.what);
  const std::vector<std::string> thresholds = not_reached(score, report.thresholds);
  std::string text = fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n"
      " <testsuite name=\"kneewise\" tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"0\">\n"
      "  <properties>\n   <property name=\"knowledge\" value=\"{} {}\"/>\n  </properties>\n",
      score.scored.size() + report.thresholds.size(), faults.size() + thresholds.size(),
      escaped(report.knowledge_version), report.knowledge_sha256);
  const auto test = [&text](const std::string& name, const std::string& group, const std::vector<std::string>& failed) {
    text += fmt::format("  <testcase name=\"{}\" classname=\"{}\"", escaped(name), escaped(group));
    if (failed.empty()) {
      text += "/>\n";
      return;
    }
    text += fmt::format(">\n   <failure type=\"expectation\" message=\"{}\">{}</failure>\n  </testcase>\n",
                        escaped(failed.front()), escaped(fmt::format("{}", fmt::join(failed, "\n"))));
  };
  for (const ScoredCase& item : score.scored)
    test(item.id, item.category.empty() ? "cases" : item.category, faults[item.id]);
  for (const Threshold& threshold : report.thresholds)
    test(fmt::format("{} >= {}", threshold.name, threshold.least), "thresholds", not_reached(score, {threshold}));
  return text + " </testsuite>\n</testsuites>\n";
}

}  // namespace kneewise
