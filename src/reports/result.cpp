#include "src/reports/result.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "src/cases/csv.hpp"
#include "src/lists.hpp"
#include "src/reasoning/together.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

Json json_evidence(const std::vector<Evidence>& pieces) {
  Json list = Json::array();
  for (const Evidence& piece : pieces)
    list.push_back({{"item", piece.item},
                    {"rule", piece.rule},
                    {"because", piece.because},
                    {"word", piece.word},
                    {"certainty", piece.certainty},
                    {"specificity", piece.specificity},
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
          {"likelihood", id_of(muscle.ranked.likelihood)},
          {"for", json_evidence(muscle.ranked.evidence_for)},
          {"against", json_evidence(muscle.ranked.evidence_against)},
          {"missing", muscle.missing},
          {"mimics", mimics}};
}

Json json_alternative(const AlternativeCandidate& other) {
  return {{"id", other.ranked.id},
          {"belief", other.ranked.belief},
          {"likelihood", id_of(other.ranked.likelihood)},
          {"disposition", other.disposition},
          {"for", json_evidence(other.ranked.evidence_for)},
          {"against", json_evidence(other.ranked.evidence_against)},
          {"tells_apart", other.tells_apart}};
}

Json json_precaution(const Precaution& precaution) {
  return {{"id", precaution.id},
          {"text", precaution.text},
          {"clinical", precaution.clinical},
          {"because", precaution.because},
          {"sources", precaution.sources}};
}

Json json_withheld(const Withheld& withheld) {
  Json item{{"technique", withheld.technique}, {"because", withheld.because}, {"reason", withheld.reason}};
  if (!withheld.muscle.empty()) item["muscle"] = withheld.muscle;
  return item;
}

// `muscle` is null where a treatment belongs to an ordinary explanation or to a cause.
Json json_care(const Care& care, const Assessment& assessment) {
  const bool of_muscle = std::any_of(assessment.muscles.begin(), assessment.muscles.end(),
                                     [&care](const Candidate& muscle) { return muscle.ranked.id == care.about; });
  return {{"muscle", of_muscle ? Json(care.about) : Json()},
          {"about", care.about},
          {"treatment", care.treatment},
          {"kind", care.kind},
          {"technique", care.technique},
          {"by", care.by},
          {"text", care.text},
          {"clinical", care.clinical},
          {"steps", care.steps},
          {"dose", care.dose},
          {"sources", care.sources}};
}

Json json_standing(const Ranked& ranked) {
  return {{"id", ranked.id}, {"belief", ranked.belief}, {"likelihood", id_of(ranked.likelihood)}};
}

std::string in_one_cell(const std::vector<std::string>& list) {
  return fmt::format("{}", fmt::join(list, ";"));
}

std::string csv_row(const std::array<std::string, 11>& cells) {
  std::string row;
  for (const std::string& cell : cells) {
    if (!row.empty()) row += ',';
    row += csv_field(cell);
  }
  return row + "\n";
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
  Json& beside = result["beside_first"] = Json::array();
  for (const Beside& other : needed_beside_first(assessment.muscles))
    beside.push_back({{"muscle", other.muscle}, {"zones", other.zones}});
  Json& alternatives = result["alternatives"] = Json::array();
  for (const AlternativeCandidate& other : assessment.alternatives) alternatives.push_back(json_alternative(other));
  Json& causes = result["causes"] = Json::array();
  for (const Cause& cause : assessment.causes)
    causes.push_back({{"muscle", cause.muscle},
                      {"because", cause.because},
                      {"text", cause.text},
                      {"habit_to_change", cause.habit_to_change},
                      {"sources", cause.sources}});
  Json& precautions = result["precautions"] = Json::array();
  for (const Precaution& precaution : assessment.precautions) precautions.push_back(json_precaution(precaution));
  Json& care = result["care"] = Json::array();
  for (const Care& item : assessment.care) care.push_back(json_care(item, assessment));
  Json& withheld = result["withheld"] = Json::array();
  for (const Withheld& item : assessment.withheld) withheld.push_back(json_withheld(item));
  if (!assessment.next_question.empty()) result["next_question"] = assessment.next_question;
  result["knowledge"] = {{"version", assessment.knowledge_version}, {"sha256", assessment.knowledge_sha256}};
  return result;
}

Json json_result(const CaseError& error) {
  return {{"id", error.id.empty() ? Json() : Json(error.id)},
          {"error", {{"at", error.at}, {"message", error.message}}}};
}

Json json_ranking(const Case& subject, const Assessment& assessment) {
  Json result{{"id", subject.id}, {"disposition", id_of(assessment.disposition)}, {"cleared", false}};
  Json& red_flags = result["red_flags"] = Json::array();
  for (const RedFlag& red_flag : assessment.red_flags)
    red_flags.push_back({{"family", red_flag.family},
                         {"rule", red_flag.rule},
                         {"disposition", id_of(red_flag.disposition)},
                         {"because", red_flag.because}});
  Json& muscles = result["muscles"] = Json::array();
  for (const Candidate& muscle : assessment.muscles) muscles.push_back(json_standing(muscle.ranked));
  Json& alternatives = result["alternatives"] = Json::array();
  for (const AlternativeCandidate& other : assessment.alternatives) alternatives.push_back(json_standing(other.ranked));
  result["knowledge"] = {{"version", assessment.knowledge_version}, {"sha256", assessment.knowledge_sha256}};
  return result;
}

std::string csv_result_header() {
  return "id,disposition,cleared,red_flags,muscles,beliefs,likelihoods,alternatives,open_questions,knowledge,error\n";
}

std::string csv_result(const Case& subject, const Assessment& assessment) {
  std::vector<std::string> families;
  for (const RedFlag& red_flag : assessment.red_flags) append_new(families, {red_flag.family});
  std::vector<std::string> muscles;
  std::vector<std::string> beliefs;
  std::vector<std::string> likelihoods;
  for (const Candidate& muscle : assessment.muscles) {
    if (muscle.ranked.likelihood == Likelihood::unlikely) continue;
    muscles.push_back(muscle.ranked.id);
    beliefs.push_back(fmt::format("{:.3f}", muscle.ranked.belief));
    likelihoods.emplace_back(id_of(muscle.ranked.likelihood));
  }
  std::vector<std::string> alternatives;
  for (const AlternativeCandidate& other : assessment.alternatives)
    if (other.ranked.likelihood != Likelihood::unlikely) alternatives.push_back(other.ranked.id);
  const std::string open = assessment.screen ? std::to_string(assessment.screen->open_questions.size()) : std::string();
  return csv_row({subject.id, std::string(id_of(assessment.disposition)), assessment.cleared ? "yes" : "no",
                  in_one_cell(families), in_one_cell(muscles), in_one_cell(beliefs), in_one_cell(likelihoods),
                  in_one_cell(alternatives), open, assessment.knowledge_version, ""});
}

std::string csv_result(const CaseError& error) {
  const std::string message = error.at.empty() ? error.message : error.at + ": " + error.message;
  return csv_row({error.id, "", "", "", "", "", "", "", "", "", message});
}

}  // namespace kneewise
