#include "src/reports/json.hpp"

#include <nlohmann/json.hpp>

#include "src/reasoning/together.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

Json json_findings(const std::vector<Finding>& findings) {
  Json list = Json::array();
  for (const Finding& finding : findings) list.push_back(text_of(finding));
  return list;
}

Json json_evidence(const std::vector<Evidence>& pieces) {
  Json list = Json::array();
  for (const Evidence& piece : pieces)
    list.push_back({{"item", piece.item},
                    {"rule", piece.rule},
                    {"because", json_findings(piece.because)},
                    {"word", piece.word},
                    {"certainty", piece.certainty},
                    {"specificity", piece.specificity},
                    {"weight", piece.weight},
                    {"text", piece.text},
                    {"sources", piece.sources}});
  return list;
}

Json json_red_flag(const RedFlag& red_flag) {
  return {{"family", red_flag.family},
          {"rule", red_flag.rule},
          {"disposition", id_of(red_flag.disposition)},
          {"statement", red_flag.statement},
          {"text", red_flag.text},
          {"action", red_flag.action},
          {"because", json_findings(red_flag.because)},
          {"assumed", red_flag.assumed},
          {"sources", red_flag.sources}};
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
    mimics.push_back({{"kind", id_of(mimic.kind)}, {"id", mimic.id}, {"text", mimic.text}});
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
          {"disposition", other.self_limiting ? "self-limiting" : id_of(other.disposition)},
          {"for", json_evidence(other.ranked.evidence_for)},
          {"against", json_evidence(other.ranked.evidence_against)},
          {"tells_apart", other.tells_apart}};
}

Json json_precaution(const Precaution& precaution) {
  return {{"id", precaution.id},
          {"text", precaution.text},
          {"clinical", precaution.clinical},
          {"because", json_findings(precaution.because)},
          {"sources", precaution.sources}};
}

Json json_withheld(const Withheld& withheld) {
  Json item{
      {"technique", withheld.technique}, {"because", json_findings(withheld.because)}, {"reason", withheld.reason}};
  if (!withheld.muscle.empty()) item["muscle"] = withheld.muscle;
  return item;
}

// `muscle` is null where a treatment belongs to a differential diagnosis or to a cause.
Json json_care(const Care& care) {
  const std::string about = subject_of(care.about);
  return {{"muscle", care.about.kind == Finding::Kind::muscle ? Json(about) : Json()},
          {"about", about},
          {"treatment", care.treatment},
          {"kind", id_of(care.kind)},
          {"technique", care.technique},
          {"by", id_of(care.by)},
          {"text", care.text},
          {"clinical", care.clinical},
          {"steps", care.steps},
          {"dose", care.dose},
          {"sources", care.sources}};
}

Json json_standing(const Ranked& ranked) {
  return {{"id", ranked.id}, {"belief", ranked.belief}, {"likelihood", id_of(ranked.likelihood)}};
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
                      {"because", json_findings(cause.because)},
                      {"text", cause.text},
                      {"habit_to_change", cause.habit_to_change},
                      {"sources", cause.sources}});
  Json& precautions = result["precautions"] = Json::array();
  for (const Precaution& precaution : assessment.precautions) precautions.push_back(json_precaution(precaution));
  Json& care = result["care"] = Json::array();
  for (const Care& item : assessment.care) care.push_back(json_care(item));
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
                         {"because", json_findings(red_flag.because)}});
  Json& muscles = result["muscles"] = Json::array();
  for (const Candidate& muscle : assessment.muscles) muscles.push_back(json_standing(muscle.ranked));
  Json& alternatives = result["alternatives"] = Json::array();
  for (const AlternativeCandidate& other : assessment.alternatives) alternatives.push_back(json_standing(other.ranked));
  result["knowledge"] = {{"version", assessment.knowledge_version}, {"sha256", assessment.knowledge_sha256}};
  return result;
}

}  // namespace kneewise
