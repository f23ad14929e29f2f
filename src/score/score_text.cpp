#include <fmt/format.h>

#include "src/basics/text.hpp"
#include "src/score/score_report.hpp"

namespace kneewise {
namespace {

// Of nothing there is no share.
std::string line(std::string_view what, const Proportion& p) {
  if (p.total == 0) return fmt::format("{:<28} {:>3} of {:<3} {:>5}\n", what, p.count, p.total, "-");
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

std::string row(const Method& method) {
  const auto cell = [](const Proportion& p) {
    return p.total == 0 ? fmt::format("{:>16}", "-") : fmt::format("{:>14.0f} %", 100 * p.share());
  };
  const std::string none(16, ' ');
  std::string text = fmt::format("  {:<22}", method.name);
  text +=
      method.muscles == nullptr ? none + none : cell(method.muscles->first_strict) + cell(method.muscles->three_strict);
  text += method.triage == nullptr ? "" : cell(method.triage->danger_caught) + cell(method.triage->over_triage);
  text.erase(text.find_last_not_of(' ') + 1);
  return text + "\n";
}

std::string baseline_table(const Score& score) {
  std::string text = fmt::format("\nSide by side (random: seed {})\n  {:<22}{:>16}{:>16}{:>16}{:>16}\n", score.seed, "",
                                 "first, strict", "three, strict", "danger caught", "over-triage");
  for (const Method& method : methods_of(score)) text += row(method);
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
  for (std::size_t word = 0; word < likelihood_ids.size(); ++word)
    text += line(fmt::format("  {}", likelihood_ids.at(word)), score.words.at(word).strict);
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
    text += fmt::format("\nBy {}\n", on_one_line(key));
    for (const auto& [value, group] : groups) {
      text += fmt::format("  {} ({} case{})\n", on_one_line(value), group.cases, group.cases == 1 ? "" : "s");
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

std::string score_as_text(const ScoreReport& report) {
  const Score& score = report.score;
  std::string text = fmt::format("{} case{} (count, share, 95 % interval after Wilson)\n{}\n\n", score.cases,
                                 score.cases == 1 ? "" : "s", origin_text(score));
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
    for (const Wrong& item : score.wrong)
      text += fmt::format("  {}: {}\n", on_one_line(item.id), on_one_line(item.what, 1000));
    if (score.wrong.empty()) text += "  none\n";
  }
  return text;
}

}  // namespace kneewise
