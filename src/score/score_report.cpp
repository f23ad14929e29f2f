#include "src/score/score_report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace kneewise {
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
  if (score.from(Origin::generated) > 0)
    return text +
           "Generated cases: the figures tell whether the knowledge agrees with itself, not how often it is right.";
  if (score.from(Origin::author) > 0)
    return text + "Cases by the author of the rules: the figures tell whether the rules do what was meant.";
  if (score.from(Origin::unstated) > 0) return text + "Where cases come from decides what the figures mean.";
  return text + "The figures tell of accuracy on published cases.";
}

std::vector<Method> methods_of(const Score& score) {
  return {{"kneewise", &score.muscles, &score.triage},      {"plain look-up", &score.look_up, nullptr},
          {"location only", &score.location_only, nullptr}, {"commonest muscles", &score.commonest, nullptr},
          {"always urgent", nullptr, &score.always_urgent}, {"random", &score.random, &score.random_triage}};
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

std::span<const ScoreFormat> score_formats() {
  static constexpr std::array<ScoreFormat, 4> formats = {{
      {"text", score_as_text},
      {"json", score_as_json_text},
      {"junit", score_as_junit},
      {"html", score_as_html},
  }};
  return formats;
}

}  // namespace kneewise
