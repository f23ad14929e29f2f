#include "src/report.hpp"

#include <fmt/color.h>
#include <fmt/format.h>

#include <algorithm>
#include <sstream>

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

Json json_evidence(const std::vector<Evidence>& pieces) {
  Json list = Json::array();
  for (const Evidence& piece : pieces)
    list.push_back({{"item", piece.item},
                    {"rule", piece.rule},
                    {"because", piece.because},
                    {"weight", piece.weight},
                    {"text", piece.text},
                    {"sources", piece.sources}});
  return list;
}

Json json_red_flag(const RedFlag& red_flag) {
  return {
      {"family", red_flag.family},       {"rule", red_flag.rule},       {"disposition", id_of(red_flag.disposition)},
      {"statement", red_flag.statement}, {"text", red_flag.text},       {"action", red_flag.action},
      {"because", red_flag.because},     {"assumed", red_flag.assumed}, {"sources", red_flag.sources}};
}

Json json_screen(const Screen& screen) {
  Json families = Json::array();
  for (const Screen::Entry& entry : screen.families)
    families.push_back({{"id", entry.family}, {"state", id_of(entry.state)}});
  return {{"complete", screen.complete},
          {"clear", screen.clear},
          {"families", families},
          {"open_questions", screen.open_questions}};
}

Json json_muscle(const Candidate& muscle) {
  Json mimics = Json::array();
  for (const Mimic& mimic : muscle.mimics)
    mimics.push_back({{"kind", mimic.kind}, {"id", mimic.id}, {"text", mimic.text}});
  return {{"id", muscle.ranked.id},
          {"belief", muscle.ranked.belief},
          {"likelihood", id_of(muscle.likelihood)},
          {"for", json_evidence(muscle.ranked.evidence_for)},
          {"against", json_evidence(muscle.ranked.evidence_against)},
          {"missing", muscle.missing},
          {"mimics", mimics}};
}

Json json_alternative(const AlternativeCandidate& other) {
  return {{"id", other.ranked.id},
          {"belief", other.ranked.belief},
          {"likelihood", id_of(other.likelihood)},
          {"disposition", other.disposition},
          {"for", json_evidence(other.ranked.evidence_for)},
          {"against", json_evidence(other.ranked.evidence_against)},
          {"tells_apart", other.tells_apart}};
}

// The text form -----------------------------------------------------------------------------------------------------

constexpr std::size_t text_width = 100;

// A paragraph, wrapped, each line indented.
std::string paragraph(const std::string& text, std::size_t indent, const std::string& first = "") {
  std::istringstream words(text);
  std::string lines;
  std::string line = std::string(indent, ' ') + first;
  const std::string hanging(indent + first.size(), ' ');
  bool fresh = true;
  for (std::string word; words >> word;) {
    if (!fresh && line.size() + 1 + word.size() > text_width) {
      lines += line + "\n";
      line = hanging;
      fresh = true;
    }
    line += (fresh ? "" : " ") + word;
    fresh = false;
  }
  return lines + line + "\n";
}

// "calf-swelling=yes" as people read it: "calf swelling: yes".
std::string readable(std::string finding) {
  std::replace(finding.begin(), finding.end(), '-', ' ');
  if (const auto at = finding.find('='); at != std::string::npos) finding.replace(at, 1, ": ");
  return finding;
}

std::string readable(const std::vector<std::string>& findings) {
  std::string text;
  for (const std::string& finding : findings) text += (text.empty() ? "" : "; ") + readable(finding);
  return text;
}

// A general rule says more than a line of evidence needs: its first sentence is the point.
std::string first_sentence(const std::string& text) {
  const auto end = text.find(". ");
  return end == std::string::npos ? text : text.substr(0, end + 1);
}

class Painter {
 public:
  explicit Painter(bool colour) : colour_(colour) {}
  [[nodiscard]] std::string strong(const std::string& text) const { return paint(fmt::emphasis::bold, text); }
  [[nodiscard]] std::string disposition(Disposition disposition, const std::string& text) const {
    if (disposition <= Disposition::urgent) return paint(fmt::emphasis::bold | fg(fmt::terminal_color::red), text);
    if (disposition == Disposition::muscular) return paint(fmt::emphasis::bold | fg(fmt::terminal_color::green), text);
    return paint(fmt::emphasis::bold | fg(fmt::terminal_color::yellow), text);
  }

 private:
  [[nodiscard]] std::string paint(const fmt::text_style& style, const std::string& text) const {
    return colour_ ? fmt::format(style, "{}", text) : text;
  }
  bool colour_;
};

std::string upper(std::string_view text) {
  std::string result(text);
  std::transform(result.begin(), result.end(), result.begin(),
                 [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  std::replace(result.begin(), result.end(), '-', ' ');
  return result;
}

std::string level(const Painter& painter, Disposition disposition) {
  return painter.disposition(disposition, readable(std::string(id_of(disposition))));
}

// Each family once, with its gravest level; below it what speaks for it.
std::string text_danger(const Assessment& assessment, const Painter& painter) {
  if (assessment.red_flags.empty()) return "";
  std::string text = painter.strong("Danger signs") + "\n";
  std::vector<std::string> families;
  for (const RedFlag& red_flag : assessment.red_flags)
    if (std::find(families.begin(), families.end(), red_flag.family) == families.end())
      families.push_back(red_flag.family);
  for (const std::string& family : families) {
    bool first = true;
    for (const RedFlag& red_flag : assessment.red_flags) {
      if (red_flag.family != family) continue;
      if (first) {
        text += fmt::format("  {}: {}\n", red_flag.name, level(painter, red_flag.disposition));
        text += paragraph(red_flag.clinical, 4);
        text += paragraph(red_flag.family_action, 4, "Do: ");
      }
      text += paragraph(red_flag.statement, 4, "- ");
      text += paragraph(readable(red_flag.because), 6, "because ");
      if (!red_flag.assumed.empty())
        text += paragraph("not asked through, and could lift it: " + readable(red_flag.assumed), 6);
      first = false;
    }
  }
  return text + "\n";
}

std::string text_screen(const Assessment& assessment) {
  if (!assessment.screen) return "";
  const Screen& screen = *assessment.screen;
  if (screen.clear) return "Danger screen: every family was asked for and is absent.\n\n";
  if (screen.open_questions.empty()) return "";
  const auto shown = std::min<std::size_t>(3, screen.open_questions.size());
  const std::vector<std::string> first(screen.open_questions.begin(),
                                       screen.open_questions.begin() + static_cast<long>(shown));
  return paragraph(fmt::format("NOT CLEARED: {} danger question{} open, first: {}.", screen.open_questions.size(),
                               screen.open_questions.size() == 1 ? " is" : "s are", readable(first)),
                   0) +
         "\n";
}

std::string text_evidence(const std::vector<Evidence>& pieces, const char* sign, std::size_t most) {
  std::string text;
  for (std::size_t i = 0; i < std::min(most, pieces.size()); ++i)
    text += paragraph(fmt::format("{} ({})", first_sentence(pieces[i].text), readable(pieces[i].because)), 6, sign);
  if (pieces.size() > most) text += fmt::format("      {}{} more\n", sign, pieces.size() - most);
  return text;
}

std::string text_muscles(const Assessment& assessment, const Painter& painter) {
  constexpr std::size_t most_shown = 5;
  const bool doctor_first = assessment.disposition <= Disposition::urgent;
  std::string text =
      painter.strong(doctor_first ? "Muscles, only after a doctor has looked" : "Muscles to examine") + "\n";
  std::size_t shown = 0;
  for (const Candidate& muscle : assessment.muscles) {
    if (muscle.likelihood == Likelihood::unlikely || shown == most_shown) continue;
    ++shown;
    text += fmt::format("  {}. {}: {} (belief {:.2f})\n", shown, muscle.name, id_of(muscle.likelihood),
                        muscle.ranked.belief);
    if (doctor_first) continue;
    text += text_evidence(muscle.ranked.evidence_for, "+ ", 5);
    text += text_evidence(muscle.ranked.evidence_against, "- ", 3);
    if (!muscle.missing.empty()) text += paragraph("worth asking: " + readable(muscle.missing), 6);
  }
  if (shown == 0) text += "  No trigger-point pattern fits what is known.\n";
  return text + "\n";
}

std::string text_alternatives(const Assessment& assessment, const Painter& painter) {
  constexpr std::size_t most_shown = 4;
  std::string text;
  std::size_t shown = 0;
  for (const AlternativeCandidate& other : assessment.alternatives) {
    if (other.likelihood == Likelihood::unlikely || shown == most_shown) continue;
    ++shown;
    text += fmt::format("  {}: {} (belief {:.2f})\n", other.name, id_of(other.likelihood), other.ranked.belief);
    text += paragraph(other.tells_apart, 6);
    text += text_evidence(other.ranked.evidence_for, "+ ", 3);
    text += text_evidence(other.ranked.evidence_against, "- ", 2);
  }
  return text.empty() ? "" : painter.strong("Ordinary explanations that are no trigger point") + "\n" + text + "\n";
}

// One line for each answer that overloads, with the muscles it loads.
std::string text_causes(const Assessment& assessment, const Painter& painter) {
  std::vector<std::string> answers;
  for (const Cause& cause : assessment.causes)
    if (const std::string answer = readable(cause.because);
        std::find(answers.begin(), answers.end(), answer) == answers.end())
      answers.push_back(answer);
  if (answers.empty()) return "";
  std::string text = painter.strong("What may have overloaded the leading muscles") + "\n";
  for (const std::string& answer : answers) {
    std::string muscles;
    std::string habit;
    for (const Cause& cause : assessment.causes) {
      if (readable(cause.because) != answer) continue;
      muscles += (muscles.empty() ? "" : ", ") + readable(cause.muscle);
      habit = cause.habit_to_change;
    }
    text += paragraph(fmt::format("{} ({})", answer, muscles), 2, "- ");
    if (!habit.empty()) text += paragraph(habit, 4, "Change: ");
  }
  return text + "\n";
}

}  // namespace

Json json_result(const Case& subject, const Assessment& assessment) {
  Json result{{"id", subject.id}, {"disposition", id_of(assessment.disposition)}, {"cleared", assessment.cleared}};
  if (assessment.screen) result["screen"] = json_screen(*assessment.screen);
  result["action"] = assessment.action;
  Json& red_flags = result["red_flags"] = Json::array();
  for (const RedFlag& red_flag : assessment.red_flags) red_flags.push_back(json_red_flag(red_flag));
  result["safety_net"] = assessment.safety_net;
  Json& muscles = result["muscles"] = Json::array();
  for (const Candidate& muscle : assessment.muscles) muscles.push_back(json_muscle(muscle));
  Json& alternatives = result["alternatives"] = Json::array();
  for (const AlternativeCandidate& other : assessment.alternatives) alternatives.push_back(json_alternative(other));
  Json& causes = result["causes"] = Json::array();
  for (const Cause& cause : assessment.causes)
    causes.push_back({{"muscle", cause.muscle},
                      {"because", cause.because},
                      {"text", cause.text},
                      {"habit_to_change", cause.habit_to_change},
                      {"sources", cause.sources}});
  for (const char* key : {"precautions", "care", "withheld"}) result[key] = Json::array();
  if (!assessment.next_question.empty()) result["next_question"] = assessment.next_question;
  result["knowledge"] = {{"version", assessment.knowledge_version}, {"sha256", assessment.knowledge_sha256}};
  return result;
}

Json json_result(const CaseError& error) {
  return {{"id", error.id.empty() ? Json() : Json(error.id)},
          {"error", {{"at", error.at}, {"message", error.message}}}};
}

std::string text_result(const Case& subject, const Assessment& assessment, bool colour) {
  const Painter painter(colour);
  std::string headline = upper(id_of(assessment.disposition));
  // "Muscular" never stands alone while danger questions are open.
  const bool open = assessment.screen && !assessment.screen->clear;
  if (assessment.disposition > Disposition::urgent && open)
    headline = (assessment.disposition == Disposition::muscular ? "Looks muscular" : headline) + " - NOT CLEARED";
  const std::string id = on_one_line(subject.id);
  std::string text = fmt::format("{}\n{}\n", painter.strong(id), std::string(id.size(), '='));
  text += painter.disposition(assessment.disposition, headline) + "\n" + paragraph(assessment.action, 0) + "\n";
  if (!assessment.because_of.empty())
    text += paragraph(fmt::format("Reason: {} is likelier than any muscle, and a doctor should look at it.",
                                  assessment.because_of),
                      0) +
            "\n";
  text += text_danger(assessment, painter);
  text += text_screen(assessment);
  if (assessment.disposition == Disposition::emergency) {
    text += "Muscles are not considered before the emergency has been dealt with.\n\n";
  } else {
    text += text_muscles(assessment, painter);
    if (assessment.disposition > Disposition::urgent) {
      text += text_alternatives(assessment, painter);
      text += text_causes(assessment, painter);
    }
  }
  text += paragraph(assessment.safety_net, 0, "Safety net: ");
  return text +
         fmt::format("Knowledge {} ({})\n", assessment.knowledge_version, assessment.knowledge_sha256.substr(0, 12));
}

std::string on_one_line(const std::string& text) {
  constexpr std::size_t longest = 200;
  std::string line;
  for (const char c : text) {
    const auto code = static_cast<unsigned char>(c);
    // A cut never falls inside a letter of several bytes.
    if (line.size() >= longest && (code & 0xC0U) != 0x80U) return line + "...";
    if (code < ' ' || code == 0x7F) {
      line += fmt::format("\\x{:02x}", code);
    } else {
      line += c;
    }
  }
  return line;
}

std::string text_result(const CaseError& error) {
  return fmt::format("{}\nnot assessed: {}{}{}\n", error.id.empty() ? "(no id)" : on_one_line(error.id),
                     on_one_line(error.at), error.at.empty() ? "" : ": ", on_one_line(error.message));
}

}  // namespace kneewise
