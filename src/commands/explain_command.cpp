#include <fmt/format.h>

#include <algorithm>

#include "src/cases/inputs.hpp"
#include "src/commands/commands.hpp"
#include "src/reasoning/explain.hpp"
#include "src/reports/explanation.hpp"
#include "src/basics/text.hpp"

namespace kneewise {
namespace {

namespace po = boost::program_options;
using Json = nlohmann::ordered_json;

po::options_description options() {
  po::options_description options("Options");
  options.add_options()("muscle", po::value<std::string>(), "explain this muscle: how, and why not")(
      "alternative", po::value<std::string>(), "explain this ordinary explanation")(
      "red-flag", po::value<std::string>(), "explain this family of danger")("precaution", po::value<std::string>(),
                                                                             "explain this precaution")(
      "what-if", po::value<std::vector<std::string>>()->composing(),
      "question=answer, question=+answer or question=-answer (one more or less of a list), question=unknown; may be "
      "given again")("case", po::value<std::string>(), "the id of the case, in a file of several")(
      "format", po::value<std::string>()->default_value("text"), "text or json");
  return options;
}

// Answers through the gate that all answers pass.
Answers checked(const Json& answers, const KnowledgeBase& base) {
  const CaseOrError read = read_case({{"id", "what-if"}, {"answers", answers}}, base.vocabulary);
  if (const auto* error = std::get_if<CaseError>(&read)) throw UsageError(fmt::format("--what-if: {}", error->message));
  return std::get<Case>(read).answers;
}

// "pain-zone=+calf" put into the answers of a case file.
void put(Json& answers, const std::string& change, const KnowledgeBase& base) {
  const auto equals = change.find('=');
  const std::string id = change.substr(0, equals);
  const Question* question = base.vocabulary.find(id);
  if (question == nullptr)
    throw UsageError(fmt::format("--what-if: unknown question '{}'{}", id, did_you_mean(id, base.vocabulary.ids())));
  if (equals == std::string::npos || equals + 1 == change.size())
    throw UsageError(fmt::format("--what-if takes question=answer, not '{}'", change));
  std::string answer = change.substr(equals + 1);
  if (answer == "unknown" || question->kind == QuestionKind::yes_no || question->kind == QuestionKind::choice) {
    answers[id] = answer;
  } else if (question->kind == QuestionKind::number) {
    try {
      std::size_t read = 0;
      answers[id] = std::stod(answer, &read);
      if (read != answer.size()) throw std::invalid_argument(answer);
    } catch (const std::logic_error&) {
      throw UsageError(fmt::format("--what-if: {} takes a number, not '{}'", id, answer));
    }
  } else {
    const char sign = answer.front();
    if (sign == '+' || sign == '-') answer.erase(0, 1);
    if (!question->has_answer(answer))
      throw UsageError(
          fmt::format("--what-if: unknown answer '{}' for {}{}", answer, id, did_you_mean(answer, question->answers)));
    Answer given;
    given.others_denied = question->unlisted_denied;
    if (sign == '+' || sign == '-') {
      const Answers told = checked(answers, base);
      if (const auto list = told.find(id); list != told.end() && list->second.known) given = list->second;
    }
    answers[id] = json_answer(sign == '-' ? without_chosen(given, answer) : with_chosen(given, answer), *question);
  }
}

// The changes as they are asked for, also where the case says so already.
Answers changes_of(const Case& subject, const std::vector<std::string>& wanted, const KnowledgeBase& base) {
  Json answers = subject.document["answers"];
  for (const std::string& change : wanted) put(answers, change, base);
  Answers changes = checked(answers, base);
  std::erase_if(changes, [&wanted](const auto& item) {
    return std::none_of(wanted.begin(), wanted.end(),
                        [&item](const std::string& change) { return change.starts_with(item.first + "="); });
  });
  return changes;
}

template <typename Map>
std::string known_id(const Map& map, const std::string& id, const char* option) {
  if (map.contains(id)) return id;
  std::vector<std::string> ids;
  ids.reserve(map.size());
  for (const auto& [known, value] : map) ids.push_back(known);
  throw UsageError(fmt::format("--{}: unknown id '{}'{}", option, id, did_you_mean(id, ids)));
}

bool has_evidence(const Assessment& assessment, const std::string& id) {
  const auto is = [&id](const auto& item) { return item.ranked.id == id; };
  return std::any_of(assessment.muscles.begin(), assessment.muscles.end(), is) ||
         std::any_of(assessment.alternatives.begin(), assessment.alternatives.end(), is);
}

// What was asked for; or, when nothing was, what a reader of the report would ask first: the disposition, each danger,
// the leading muscle, and why not the next.
std::vector<Json> explanations(const KnowledgeBase& base, const Case& subject, const Arguments& arguments) {
  const Assessment assessment = assess(base, subject.answers);
  std::vector<Json> list;
  const auto explain_ranked = [&](const std::string& id) {
    if (has_evidence(assessment, id)) list.push_back(explain_belief(base, assessment, id));
    list.push_back(explain_why_not(base, subject.answers, assessment, id));
  };
  if (arguments.has("muscle")) explain_ranked(known_id(base.muscles, arguments.text("muscle"), "muscle"));
  if (arguments.has("alternative"))
    explain_ranked(known_id(base.alternatives, arguments.text("alternative"), "alternative"));
  if (arguments.has("red-flag"))
    list.push_back(explain_red_flag(base, subject.answers, assessment,
                                    known_id(base.wording.families, arguments.text("red-flag"), "red-flag")));
  if (arguments.has("precaution"))
    list.push_back(explain_precaution(base, subject.answers, assessment,
                                      known_id(base.wording.precautions, arguments.text("precaution"), "precaution")));
  if (arguments.has("what-if"))
    list.push_back(explain_what_if(
        base, subject.answers, changes_of(subject, arguments.values["what-if"].as<std::vector<std::string>>(), base)));
  if (!list.empty()) return list;
  list.push_back(explain_disposition(assessment));
  std::vector<std::string> families;
  for (const RedFlag& red_flag : assessment.red_flags)
    if (std::find(families.begin(), families.end(), red_flag.family) == families.end())
      families.push_back(red_flag.family);
  for (const std::string& family : families)
    list.push_back(explain_red_flag(base, subject.answers, assessment, family));
  if (!assessment.muscles.empty())
    list.push_back(explain_belief(base, assessment, assessment.muscles.front().ranked.id));
  if (assessment.muscles.size() > 1)
    list.push_back(explain_why_not(base, subject.answers, assessment, assessment.muscles[1].ranked.id));
  if (!assessment.alternatives.empty())
    list.push_back(explain_belief(base, assessment, assessment.alternatives.front().ranked.id));
  return list;
}

int explain(const Arguments& arguments) {
  const std::string format = arguments.text("format");
  if (format != "text" && format != "json")
    throw UsageError(fmt::format("--format takes text or json, not '{}'", format));
  if (arguments.positional.size() != 1) throw UsageError("explain needs one case file, or - for stdin");
  const KnowledgeBase base = knowledge_for(arguments);
  const Case subject = one_case(arguments, base);
  const std::vector<Json> list = explanations(base, subject, arguments);
  if (format == "json") {
    const Json whole{{"id", subject.id},
                     {"explanations", list},
                     {"knowledge", {{"version", base.version}, {"sha256", base.sha256}}}};
    write_output("", whole.dump(1) + "\n");
    return exit_done;
  }
  Document document;
  document.title(on_one_line(subject.id));
  for (const Json& explanation : list) write_explanation(document, explanation, base.wording);
  write_output("", as_text(document, {.colour = colour_wanted(arguments)}));
  return exit_done;
}

}  // namespace

Command explain_command() {
  return {"explain",
          "Why a case came out as it did: how, why not, what if",
          "CASE [--muscle M | --alternative A | --red-flag F | --precaution P] [--what-if question=answer ...]",
          "  kneewise explain case.json\n"
          "  kneewise explain cases/published.json --case mr-c-outer-knee-stairs --muscle gluteus-minimus\n"
          "  kneewise explain case.json --what-if giving-way=knee-buckles --what-if pain-zone=+calf\n",
          options,
          explain};
}

}  // namespace kneewise
