#include "src/reports/report_html.hpp"

#include <fmt/format.h>

#include "src/basics/lists.hpp"
#include "src/documents/as_html.hpp"

namespace kneewise {
namespace {

// Marks zones or muscles; what cannot be drawn, as "somewhere in the knee", has no mark.
void add_marks(std::vector<LegMark>& marks, const std::vector<std::string>& ids, Mark mark, const Atlas& atlas) {
  for (const std::string& id : ids)
    if (const auto place = atlas.find(id); place != atlas.end()) {
      const auto& [back, x, y, rx, ry] = place->second;
      marks.push_back({{.back = back, .x = x, .y = y, .rx = rx, .ry = ry}, mark});
    }
}

std::string names_of(const std::vector<std::string>& zones, const Wording& wording, Audience audience) {
  std::vector<std::string> names;
  names.reserve(zones.size());
  for (const std::string& zone : zones) names.push_back(wording.answer("pain-zone", zone, audience));
  return fmt::format("{}", fmt::join(names, "; "));
}

std::vector<std::string> chosen(const Answers& answers, std::string_view question) {
  const auto given = answers.find(question);
  return given == answers.end() ? std::vector<std::string>{} : given->second.chosen;
}

// Where a muscle lies and refers, over where it hurts.
CaptionedChart muscle_chart(const std::string& muscle, const std::vector<std::string>& hurts, bool left,
                            const Knowledge& knowledge, Audience audience) {
  std::vector<std::string> refers;
  for (const TableRow& row : knowledge.rows_about(muscle))
    if (row.kind == RowKind::location) refers.push_back(row.answer);
  const std::string name = knowledge.wording.muscle(muscle, audience);
  const std::string text =
      fmt::format("{} (blue) may send pain to: {}.", name, names_of(refers, knowledge.wording, audience));
  BodyChart chart{.marks = {}, .left = left, .title = name, .description = text};
  add_marks(chart.marks, refers, Mark::refers, knowledge.atlas);
  add_marks(chart.marks, hurts, Mark::hurts, knowledge.atlas);
  add_marks(chart.marks, {muscle}, Mark::muscle, knowledge.atlas);
  return {chart, text};
}

std::vector<CaptionedChart> charts(const Answers& answers, const Assessment& assessment, const Knowledge& knowledge,
                                   Audience audience) {
  constexpr std::size_t most_muscles = 3;
  const std::vector<std::string> hurts = chosen(answers, "pain-zone");
  if (hurts.empty()) return {};
  const bool left = contains(chosen(answers, "side"), "left");
  const std::string where = names_of(hurts, knowledge.wording, audience);
  BodyChart pain{.marks = {}, .left = left, .title = "Where it hurts", .description = where};
  add_marks(pain.marks, hurts, Mark::hurts, knowledge.atlas);
  std::vector<CaptionedChart> pictures{{pain, "Where it hurts: " + where}};
  // No muscle is shown before a doctor has looked.
  if (is_urgent(assessment.disposition)) return pictures;
  for (const Candidate& muscle : assessment.muscles)
    if (muscle.ranked.likelihood == Likelihood::likely && pictures.size() <= most_muscles)
      pictures.push_back(muscle_chart(muscle.ranked.id, hurts, left, knowledge, audience));
  return pictures;
}

}  // namespace

std::string html_page(const Document& document, const Case& subject, const Assessment& assessment,
                      const Knowledge& knowledge, Audience audience) {
  const Tone tone = is_urgent(assessment.disposition)                 ? Tone::danger
                    : assessment.disposition == Disposition::muscular ? Tone::calm
                                                                      : Tone::caution;
  return as_html(
      document,
      {.title = subject.id, .tone = tone, .charts = charts(subject.answers, assessment, knowledge, audience)});
}

}  // namespace kneewise
