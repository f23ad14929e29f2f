#include "src/server/case_api.hpp"

#include <fmt/format.h>

#include "src/basics/lists.hpp"
#include "src/cases/case_json.hpp"
#include "src/interview/exchanges.hpp"
#include "src/interview/texts.hpp"
#include "src/reasoning/explainer.hpp"
#include "src/reports/explanation_json.hpp"
#include "src/reports/explanation_text.hpp"
#include "src/reports/json.hpp"
#include "src/reports/report.hpp"
#include "src/server/body.hpp"
#include "src/server/words_json.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

// A result belongs to the knowledge that it was made with: it is not explained, nor compared, with another.
void check_knowledge(const Json& body, const Knowledge& knowledge) {
  const std::string shown = text_in(body, "knowledge", "");
  if (!shown.empty() && shown != knowledge.sha256)
    throw HttpProblem(409, fmt::format("The knowledge is now {}: assess the case again.", knowledge.sha256),
                      "/knowledge");
}

// The id under `key`, when it is asked about. @throws HttpProblem with the nearest right one
template <typename Map>
std::optional<std::string> id_about(const Json& about, const char* key, const Map& known) {
  const std::string id = text_in(about, key, "/about");
  if (id.empty() || known.contains(id)) return id.empty() ? std::nullopt : std::optional(id);
  throw HttpProblem(400, fmt::format("There is no {} of that id{}.", key, did_you_mean(id, keys_of(known))),
                    fmt::format("/about/{}", key));
}

void explain_what_was_asked(Explainer& explainer, const Json& about, const Knowledge& knowledge) {
  check_keys(about, {"muscle", "alternative", "red_flag", "precaution"}, "/about");
  if (const auto id = id_about(about, "muscle", knowledge.muscles)) explainer.ranked(*id);
  if (const auto id = id_about(about, "alternative", knowledge.alternatives)) explainer.ranked(*id);
  if (const auto id = id_about(about, "red_flag", knowledge.wording.families)) explainer.danger(*id);
  if (const auto id = id_about(about, "precaution", knowledge.wording.precautions)) explainer.precaution(*id);
}

// Why a prompt is asked: what each answer to it would change.
Document why_prompt(Reasoner& reasoner, const Case& subject, const Json& json) {
  const Vocabulary& vocabulary = reasoner.knowledge().vocabulary;
  try {
    std::optional<Record> record = record_in(subject, vocabulary);
    Interview interview(reasoner, record ? record->given : subject.answers);
    if (record) interview.restore(std::move(record->exchanges));
    return why_asked(interview, read_exchange(json, vocabulary).prompt);
  } catch (const InputError& error) {
    throw HttpProblem(400, fmt::format("{}.", error.what()), "/prompt");
  }
}

// The answers of a case: those of its interview, when it holds the record of one.
Answers answers_in(const Case& subject, const Vocabulary& vocabulary) {
  try {
    const std::optional<Record> record = record_in(subject, vocabulary);
    if (!record || !subject.answers.empty()) return subject.answers;
    return answers_of_exchanges(vocabulary, record->given, record->exchanges);
  } catch (const InputError& error) {
    throw HttpProblem(400, fmt::format("{}.", error.what()), "/case/interview");
  }
}

}  // namespace

Json assess_case(Reasoner& reasoner, const Json& body) {
  check_keys(body, {"knowledge", "case"}, "");
  const Knowledge& knowledge = reasoner.knowledge();
  check_knowledge(body, knowledge);
  Case subject = case_in(body, knowledge.vocabulary);
  subject.answers = answers_in(subject, knowledge.vocabulary);
  const Assessment assessment = assess(reasoner, subject.answers);
  const auto report = [&](Audience audience) {
    return json_document(report_of(subject, assessment, knowledge.wording, audience));
  };
  return {{"knowledge", json_knowledge(knowledge)},
          {"result", json_result(subject, assessment)},
          {"person", report(Audience::person)},
          {"therapist", report(Audience::therapist)}};
}

Json explain_case(Reasoner& reasoner, const Json& body) {
  check_keys(body, {"knowledge", "case", "about", "what_if", "prompt"}, "");
  const Knowledge& knowledge = reasoner.knowledge();
  check_knowledge(body, knowledge);
  const Case subject = case_in(body, knowledge.vocabulary);
  Json explanations = Json::array();
  Document document;
  if (body.contains("prompt")) {
    document = why_prompt(reasoner, subject, object_in(body, "prompt", ""));
  } else {
    const Answers answers = answers_in(subject, knowledge.vocabulary);
    Explainer explainer(reasoner, answers);
    if (body.contains("about")) explain_what_was_asked(explainer, object_in(body, "about", ""), knowledge);
    if (body.contains("what_if"))
      explainer.what_if(read_answers(object_in(body, "what_if", ""), "/what_if", knowledge.vocabulary));
    if (explainer.explanations().empty()) explainer.most_asked();
    for (const Explanation& explanation : explainer.explanations()) {
      explanations.push_back(to_json(explanation, knowledge));
      write(document, explanation, knowledge);
    }
  }
  return {{"knowledge", json_knowledge(knowledge)},
          {"explanations", std::move(explanations)},
          {"text", json_document(document)}};
}

}  // namespace kneewise
