#include "src/reports/report_html.hpp"

#include <cmark.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

#include "src/basics/text.hpp"

namespace kneewise {
namespace {

constexpr const char* style = R"(
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; }
h1 { font-size: 1.5rem; margin-bottom: 0.2rem; }
h2 { font-size: 1.15rem; margin-top: 1.6rem; border-bottom: 1px solid #ccc; }
ul { padding-left: 1.2rem; }
figure { display: inline-block; width: 14rem; margin: 0.5rem 1rem 0.5rem 0; vertical-align: top; }
figure svg { width: 100%; height: auto; }
figcaption { font-size: 0.85rem; }
.charts { margin-top: 1rem; }
.first { border-left: 6px solid; padding-left: 0.8rem; }
.danger { border-color: #b00020; } .caution { border-color: #b36b00; } .calm { border-color: #2e7d32; }
@media print { body { margin: 0; font-size: 11pt; } h2 { break-after: avoid; } li, figure { break-inside: avoid; } }
)";

std::string html_of(const std::string& markdown) {
  const std::unique_ptr<char, decltype(&std::free)> html(
      cmark_markdown_to_html(markdown.data(), markdown.size(), CMARK_OPT_DEFAULT), &std::free);
  return html.get();
}

std::string figure(const std::string& svg, const std::string& caption) {
  return fmt::format("<figure>{}<figcaption>{}</figcaption></figure>\n", svg, escaped(caption));
}

std::string names_of(const std::vector<std::string>& zones, const Wording& wording, Audience audience) {
  std::vector<std::string> names;
  names.reserve(zones.size());
  for (const std::string& zone : zones) names.push_back(wording.answer("pain-zone", zone, audience));
  return fmt::format("{}", fmt::join(names, "; "));
}

std::string charts(const Case& subject, const Assessment& assessment, const KnowledgeBase& base, Audience audience) {
  constexpr std::size_t most = 3;
  std::vector<std::string> zones;
  std::vector<std::pair<std::string, Mark>> pain;
  if (const auto hurts = subject.answers.find("pain-zone"); hurts != subject.answers.end())
    zones = hurts->second.chosen;
  pain.reserve(zones.size());
  for (const std::string& zone : zones) pain.emplace_back(zone, Mark::hurts);
  if (zones.empty()) return "";
  const auto side = subject.answers.find("side");
  const bool left = side != subject.answers.end() && side->second.known && side->second.chosen.front() == "left";
  const std::string where = names_of(zones, base.wording, audience);
  std::string html = figure(body_chart(base.atlas, pain, left, "Where it hurts", where), "Where it hurts: " + where);
  // No muscle is shown before a doctor has looked.
  if (assessment.disposition <= Disposition::urgent) return html;
  std::size_t shown = 0;
  for (const Candidate& muscle : assessment.muscles) {
    if (muscle.ranked.likelihood != Likelihood::likely || shown == most) continue;
    ++shown;
    std::vector<std::pair<std::string, Mark>> marks;
    std::vector<std::string> refers;
    for (const TableRow& row : rows_about(base, muscle.ranked.id)) {
      if (row.kind != "location") continue;
      refers.push_back(row.answer);
      marks.emplace_back(row.answer, Mark::refers);
    }
    marks.insert(marks.end(), pain.begin(), pain.end());
    marks.emplace_back(muscle.ranked.id, Mark::muscle);
    const std::string name = base.wording.muscle(muscle.ranked.id, audience);
    const std::string text =
        fmt::format("{} (blue) may send pain to: {}.", name, names_of(refers, base.wording, audience));
    html += figure(body_chart(base.atlas, marks, left, name, text), text);
  }
  return html;
}

}  // namespace

std::string html_page(const Document& document, const Case& subject, const Assessment& assessment,
                      const KnowledgeBase& base, Audience audience) {
  const char* tone = assessment.disposition <= Disposition::urgent     ? "danger"
                     : assessment.disposition == Disposition::muscular ? "calm"
                                                                       : "caution";
  // The opening - the title and what to do - stands out; the charts follow it.
  const std::string body = html_of(as_markdown(document));
  const auto first_heading = std::min(body.find("<h2>"), body.size());
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n"
      "<div class=\"first {}\">\n{}</div>\n<div class=\"charts\">\n{}</div>\n{}</body>\n</html>\n",
      escaped(subject.id), style, tone, body.substr(0, first_heading), charts(subject, assessment, base, audience),
      body.substr(first_heading));
}

}  // namespace kneewise
