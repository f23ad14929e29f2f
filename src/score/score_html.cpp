// The report of scores as one HTML file: tables, and plots drawn as SVG. No scripts, nothing from elsewhere.
#include <fmt/format.h>

#include <algorithm>

#include "src/basics/text.hpp"
#include "src/score/score_report.hpp"

namespace kneewise {
namespace {

constexpr const char* head = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>kneewise: scores</title>
<style>
:root { --ink: #1d2733; --dim: #5a6675; --line: #d5dbe2; --ours: #1f6f8b; --other: #a9b4c0; --good: #2e7d4f; --bad: #b3362b;
  --paper: #ffffff; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6ebf0; --dim: #9aa7b4; --line: #3a4652; --ours: #5fb3cf;
  --other: #66727f; --good: #6cc391; --bad: #ef8377; --paper: #161c22; } }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 60rem;
  margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2.2rem; border-bottom: 1px solid var(--line); }
table { border-collapse: collapse; margin: .8rem 0; } th, td { padding: .25rem .7rem; text-align: right;
  border-bottom: 1px solid var(--line); font-variant-numeric: tabular-nums; }
th:first-child, td:first-child { text-align: left; } thead th { color: var(--dim); font-weight: 600; }
p.note { color: var(--dim); } svg { max-width: 100%; height: auto; } svg text { fill: var(--ink); font: 13px system-ui,
  sans-serif; } svg text.dim { fill: var(--dim); } .key { display: inline-block; width: .8rem; height: .8rem; }
.scroll { overflow-x: auto; } @media print { body { margin: 0; max-width: none; } h2 { break-after: avoid; } }
</style>
</head>
<body>
)";

std::string percent(double share) {
  return fmt::format("{:.0f} %", 100 * share);
}

std::string figure_row(const std::string& what, const Proportion& p) {
  if (p.total == 0) return fmt::format("<tr><td>{}</td><td>0 of 0</td><td>-</td><td>-</td></tr>\n", escaped(what));
  return fmt::format("<tr><td>{}</td><td>{} of {}</td><td>{}</td><td>{} to {}</td></tr>\n", escaped(what), p.count,
                     p.total, percent(p.share()), percent(p.low()), percent(p.high()));
}

std::string mean_row(const std::string& what, const Mean& mean, std::uint64_t seed) {
  const Interval interval = mean.interval(seed);
  return fmt::format("<tr><td>{}</td><td>{}</td><td>{:.2f}</td><td>{:.2f} to {:.2f}</td></tr>\n", escaped(what),
                     mean.values.size(), mean.mean(), interval.low, interval.high);
}

std::string table(const std::vector<const char*>& columns, const std::string& rows) {
  std::string head_row;
  for (const char* column : columns) head_row += fmt::format("<th scope=\"col\">{}</th>", column);
  return fmt::format("<div class=\"scroll\"><table>\n<thead><tr>{}</tr></thead>\n<tbody>\n{}</tbody></table></div>\n",
                     head_row, rows);
}

std::string figures(const std::string& rows) {
  return table({"Figure", "Cases", "Value", "95 % interval"}, rows);
}

std::string drawing(int width, int height, const std::string& label, const std::string& content) {
  return fmt::format(
      "<svg width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} {1}\" role=\"img\" aria-label=\"{2}\">\n{3}</svg>\n", width,
      height, escaped(label), content);
}

std::string words(double x, double y, const char* anchor, const std::string& text, const char* kind = "") {
  return fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"{}\" class=\"{}\">{}</text>\n", x, y, anchor, kind,
                     escaped(text));
}

std::string svg_line(double x1, double y1, double x2, double y2, const char* colour, double width = 1) {
  return fmt::format(
      "<line x1=\"{:.1f}\" y1=\"{:.1f}\" x2=\"{:.1f}\" y2=\"{:.1f}\" stroke=\"var(--{})\" stroke-width=\"{}\"/>\n", x1,
      y1, x2, y2, colour, width);
}

std::string box(double x, double y, double width, double height, const std::string& style) {
  return fmt::format("<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" style=\"{}\"/>\n", x, y, width,
                     height, style);
}

// How often a muscle with so much belief was right, with intervals; the dashed line is where belief would be a share.
std::string reliability(const Score& score) {
  constexpr double left = 60;
  constexpr double top = 15;
  constexpr double size = 320;
  const auto x = [](double belief) { return left + (size * belief); };
  const auto y = [](double share) { return top + (size * (1 - share)); };
  std::string content;
  for (int i = 0; i <= 10; i += 2) {
    const double at = 0.1 * i;
    content += svg_line(x(0), y(at), x(1), y(at), "line") + words(left - 8, y(at) + 4, "end", percent(at), "dim") +
               words(x(at), top + size + 20, "middle", fmt::format("{:.1f}", at), "dim");
  }
  content += fmt::format(
      "<line x1=\"{:.1f}\" y1=\"{:.1f}\" x2=\"{:.1f}\" y2=\"{:.1f}\" stroke=\"var(--dim)\" stroke-dasharray=\"5 "
      "5\"/>\n",
      x(0), y(0), x(1), y(1));
  std::string path;
  std::string points;
  for (const Calibration& bin : score.beliefs) {
    if (bin.strict.total == 0) continue;
    const double belief = bin.beliefs / static_cast<double>(bin.strict.total);
    path += fmt::format("{}{:.1f} {:.1f}", path.empty() ? "M" : " L", x(belief), y(bin.strict.share()));
    points += svg_line(x(belief), y(bin.strict.low()), x(belief), y(bin.strict.high()), "ours", 1.5) +
              fmt::format(
                  "<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"5\" fill=\"var(--ours)\"><title>{} of {}</title></circle>\n",
                  x(belief), y(bin.strict.share()), bin.strict.count, bin.strict.total) +
              words(x(belief) + 8, y(bin.strict.share()) - 8, "start", std::to_string(bin.strict.total), "dim");
  }
  content +=
      fmt::format("<path d=\"{}\" fill=\"none\" stroke=\"var(--ours)\" stroke-width=\"2\"/>\n", path) + points +
      words(x(0.5), top + size + 42, "middle", "belief (mean of the bin); the number beside a point counts muscles");
  return drawing(460, 390, "How often a muscle was right, by belief", content);
}

std::string confusion(const Score& score) {
  constexpr double left = 130;
  constexpr double top = 40;
  constexpr double wide = 100;
  constexpr double tall = 44;
  std::string content = words(left + (2.5 * wide), 14, "middle", "came out", "dim");
  for (std::size_t i = 0; i < disposition_ids.size(); ++i) {
    const auto at = static_cast<double>(i);
    const std::string id(disposition_ids.at(i));
    content += words(left + ((at + 0.5) * wide), top - 8, "middle", id, "dim") +
               words(left - 8, top + ((at + 0.6) * tall), "end", id, "dim");
    std::size_t of_row = 0;
    for (const std::size_t count : score.confusion.at(i)) of_row += count;
    for (std::size_t j = 0; j < disposition_ids.size(); ++j) {
      const std::size_t count = score.confusion.at(i).at(j);
      const double share = of_row == 0 ? 0 : static_cast<double>(count) / static_cast<double>(of_row);
      const int expected = level_of(static_cast<Disposition>(i));
      const int came = level_of(static_cast<Disposition>(j));
      const char* colour = came == expected ? "good" : came > expected ? "bad" : "other";
      const double x = left + (static_cast<double>(j) * wide);
      content += box(x + 1, top + (at * tall) + 1, wide - 2, tall - 2,
                     fmt::format("fill: var(--{}); fill-opacity: {:.2f}; stroke: var(--line)", colour,
                                 count == 0 ? 0 : 0.15 + (0.45 * share)));
      if (count > 0) content += words(x + (wide / 2), top + ((at + 0.6) * tall), "middle", std::to_string(count));
    }
  }
  return drawing(640, 270, "Expected dispositions (rows) and those that came out (columns)", content);
}

std::string rank_plot(const Score& score) {
  constexpr std::size_t shown = 6;  // 1 to 5, then later or never
  std::array<std::size_t, shown> counts{};
  std::size_t most = 1;
  for (const auto& [rank, count] : score.ranks) {
    std::size_t& bar = counts.at(rank == 0 || rank >= shown ? shown - 1 : rank - 1);
    bar += count;
    most = std::max(most, bar);
  }
  constexpr double left = 20;
  constexpr double base = 180;
  constexpr double wide = 70;
  std::string content = svg_line(left, base, left + (shown * wide), base, "line");
  for (std::size_t i = 0; i < shown; ++i) {
    const double height = 150 * static_cast<double>(counts.at(i)) / static_cast<double>(most);
    const double x = left + (static_cast<double>(i) * wide);
    content +=
        box(x + 8, base - height, wide - 16, height, "fill: var(--ours)") +
        words(x + (wide / 2), base - height - 6, "middle", std::to_string(counts.at(i))) +
        words(x + (wide / 2), base + 18, "middle", i + 1 == shown ? "later, never" : std::to_string(i + 1), "dim");
  }
  return drawing(460, 205, "Rank of the first expected muscle, to number of cases", content);
}

// A bar with its interval for each subgroup.
std::string bars(const std::map<std::string, Subgroup>& groups, const char* what,
                 Proportion (*figure)(const Subgroup&)) {
  constexpr double left = 170;
  constexpr double wide = 360;
  constexpr double tall = 28;
  std::string content;
  double y = 8;
  for (const auto& [value, group] : groups) {
    const Proportion p = figure(group);
    if (p.total == 0) continue;
    content += words(left - 8, y + 15, "end", on_one_line(value, 22)) +
               box(left, y + 2, wide * p.share(), tall - 10, "fill: var(--ours); fill-opacity: .75") +
               svg_line(left + (wide * p.low()), y + 11, left + (wide * p.high()), y + 11, "ink", 1.5) +
               words(left + wide + 12, y + 15, "start", fmt::format("{} of {}", p.count, p.total), "dim");
    y += tall;
  }
  if (content.empty()) return "";
  content += svg_line(left, 4, left, y, "line") + svg_line(left + wide, 4, left + wide, y, "line") +
             words(left, y + 16, "middle", "0 %", "dim") + words(left + wide, y + 16, "middle", "100 %", "dim");
  return fmt::format("<h3>{}</h3>\n", what) + drawing(620, static_cast<int>(y) + 24, what, content);
}

std::string subgroups(const Score& score) {
  std::string text;
  for (const auto& [key, groups] : score.subgroups) {
    text += fmt::format("<h2>By {}</h2>\n", escaped(key));
    text += bars(groups, "Danger caught", [](const Subgroup& g) { return g.triage.danger_caught; });
    text += bars(groups, "Over-triage", [](const Subgroup& g) { return g.triage.over_triage; });
    text += bars(groups, "First muscle, strict", [](const Subgroup& g) { return g.muscles.first_strict; });
    text += bars(groups, "Among three, strict", [](const Subgroup& g) { return g.muscles.three_strict; });
  }
  return text;
}

std::string method_row(const Method& method) {
  const auto cell = [](const Proportion* p) {
    if (p == nullptr || p->total == 0) return std::string("<td>-</td>");
    return fmt::format("<td>{} <small>({} to {})</small></td>", percent(p->share()), percent(p->low()),
                       percent(p->high()));
  };
  const auto& [name, muscles, triage] = method;
  return fmt::format("<tr><td>{}</td>", name) + cell(muscles == nullptr ? nullptr : &muscles->first_strict) +
         cell(muscles == nullptr ? nullptr : &muscles->three_strict) +
         cell(triage == nullptr ? nullptr : &triage->danger_caught) +
         cell(triage == nullptr ? nullptr : &triage->over_triage) + "</tr>\n";
}

std::string side_by_side(const Score& score) {
  std::string rows;
  for (const Method& method : methods_of(score)) rows += method_row(method);
  return table({"Method", "First muscle, strict", "Among three, strict", "Danger caught", "Over-triage"}, rows) +
         "<p>" + escaped(beats_text(score)) + "</p>\n";
}

std::string thresholds(const ScoreReport& report) {
  if (report.thresholds.empty()) return "";
  const std::vector<std::string> missed = not_reached(report.score, report.thresholds);
  std::string text = fmt::format("<p><strong>{} of {} thresholds reached.</strong></p>\n",
                                 report.thresholds.size() - missed.size(), report.thresholds.size());
  for (const std::string& miss : missed) text += fmt::format("<p>Not reached: {}</p>\n", escaped(miss));
  return text;
}

std::string safety(const Score& score) {
  std::string rows = figure_row("danger caught", score.triage.danger_caught) +
                     figure_row("right family of danger", score.right_family) +
                     figure_row("over-triage", score.triage.over_triage) +
                     figure_row("exact disposition", score.triage.exact_disposition) +
                     figure_row("under-triage: less urgent than acceptable", score.triage.under_triage) +
                     figure_row("below the expected level", score.triage.under_triage_strict) +
                     figure_row("two levels below it, or more", score.triage.under_triage_two) +
                     figure_row("inclination to over-triage", score.triage.inclination);
  if (score.screen_complete.total > 0)
    rows += figure_row("screen complete", score.screen_complete) +
            mean_row("share of danger families asked", score.screen_asked, score.seed);
  if (!score.prompts.values.empty())
    rows += mean_row("prompts of the interview", score.prompts, score.seed) +
            mean_row("options shown in an interview", score.options, score.seed);
  std::string text = "<h2>Danger</h2>\n" + figures(rows);
  const Proportion& under = score.triage.under_triage;
  if (under.total > 0 && under.count == 0)
    text += fmt::format(
        "<p class=\"note\">None of {} under-triaged: the true share is at most {:.4f} (one-sided 95 %, "
        "exact).</p>\n",
        under.total, exact_upper_bound(under));
  return text + "<h3>Expected and came out</h3>\n<div class=\"scroll\">" + confusion(score) +
         "</div>\n<p class=\"note\"><span class=\"key\" style=\"background: var(--good)\"></span> same level "
         "<span class=\"key\" style=\"background: var(--other)\"></span> more urgent "
         "<span class=\"key\" style=\"background: var(--bad)\"></span> less urgent than expected</p>\n";
}

std::string muscle_part(const Score& score) {
  if (score.muscles.first_strict.total == 0) return "";
  const std::string rows = figure_row("first, strict", score.muscles.first_strict) +
                           figure_row("first, lenient", score.muscles.first_lenient) +
                           figure_row("among three, strict", score.muscles.three_strict) +
                           figure_row("among three, lenient", score.muscles.three_lenient) +
                           figure_row("among five, strict", score.muscles.five_strict) +
                           figure_row("among five, lenient", score.muscles.five_lenient) +
                           figure_row("abstained: none likely or possible", score.abstained) +
                           mean_row("muscles shown", score.list.length, score.seed) +
                           mean_row("recall", score.list.recall, score.seed) +
                           mean_row("precision", score.list.precision, score.seed) +
                           mean_row("F1", score.list.f1, score.seed) + mean_row("NDCG", score.list.ndcg, score.seed);
  std::string right;
  for (std::size_t word = 0; word < likelihood_ids.size(); ++word)
    right += figure_row(std::string(likelihood_ids.at(word)), score.words.at(word).strict);
  return "<h2>Muscles</h2>\n" + figures(rows) + "<h3>Rank of the first expected muscle</h3>\n" + rank_plot(score) +
         "<h3>Beside simpler methods</h3>\n" + side_by_side(score) +
         "<h2>How often a word was right</h2>\n<p class=\"note\">Of all muscles that a word was said of, those that "
         "were expected. Belief orders muscles; it is no probability.</p>\n" +
         figures(right) + reliability(score);
}

std::string otherwise(const Score& score) {
  constexpr std::size_t most = 200;
  if (score.wrong.empty()) return "";
  std::string text = "<h2>Otherwise than expected</h2>\n<ul>\n";
  for (std::size_t i = 0; i < std::min(most, score.wrong.size()); ++i)
    text += fmt::format("<li><b>{}</b>: {}</li>\n", escaped(score.wrong[i].id), escaped(score.wrong[i].what));
  if (score.wrong.size() > most) text += fmt::format("<li>and {} more</li>\n", score.wrong.size() - most);
  return text + "</ul>\n";
}

}  // namespace

std::string score_as_html(const ScoreReport& report) {
  const Score& score = report.score;
  return head +
         fmt::format(
             "<h1>kneewise: {} cases scored</h1>\n<p>{}</p>\n<p class=\"note\">Knowledge {} ({}). Intervals are 95 % "
             "after Wilson, those of means by resampling (seed {}). It suggests what to examine; it never "
             "diagnoses.</p>\n",
             score.cases, escaped(origin_text(score)), escaped(report.knowledge_version),
             report.knowledge_sha256.substr(0, 12), score.seed) +
         thresholds(report) + safety(score) + muscle_part(score) + subgroups(score) + otherwise(score) +
         "</body>\n</html>\n";
}

}  // namespace kneewise
