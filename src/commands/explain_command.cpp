#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "src/basics/lists.hpp"
#include "src/basics/number.hpp"
#include "src/basics/text.hpp"
#include "src/cases/answer_json.hpp"
#include "src/commands/commands.hpp"
#include "src/documents/as_text.hpp"
#include "src/reasoning/explainer.hpp"
#include "src/reports/explanation_json.hpp"
#include "src/reports/explanation_text.hpp"

namespace kneewise {
namespace {

namespace po = boost::program_options;
using Json = nlohmann::ordered_json;

po::options_description explain_options() {
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

// An answer through the gate that all answers pass.
Answer checked(const Question& question, Json answer, const Vocabulary& vocabulary) {
  try {
    const Json answers = Json::object({{question.id, std::move(answer)}});
    return read_answers(answers, "", vocabulary).at(question.id);
  } catch (const Refused& refused) {
    throw UsageError(fmt::format("--what-if: {}", refused.what()));
  }
}

Json number_typed(const std::string& text, const std::string& question) {
  if (const auto number = number_of(text)) return json_number(*number);
  throw UsageError(fmt::format("--what-if: {} takes a number, not '{}'", question, text));
}

// "+calf": one more of a list that was answered, "-calf": one less, "calf": no other.
Answer list_with(const Question& question, std::string answer, const Answers& answers) {
  const char sign = answer.front();
  if (sign == '+' || sign == '-') answer.erase(0, 1);
  if (!question.has_answer(answer))
    throw UsageError(fmt::format("--what-if: unknown answer '{}' for {}{}", answer, question.id,
                                 did_you_mean(answer, question.answers)));
  Answer given;
  given.others_denied = question.unlisted_denied;
  if (sign == '+' || sign == '-')
    if (const auto list = answers.find(question.id); list != answers.end() && list->second.known) given = list->second;
  return sign == '-' ? without_chosen(given, answer) : with_chosen(given, answer);
}

// What "pain-zone=+calf" makes of the answers: the question, and its answer then.
std::pair<std::string, Answer> change_of(const Answers& answers, const std::string& wanted,
                                         const Vocabulary& vocabulary) {
  const auto equals = wanted.find('=');
  const std::string id = wanted.substr(0, equals);
  const Question* question = vocabulary.find(id);
  if (question == nullptr)
    throw UsageError(fmt::format("--what-if: unknown question '{}'{}", id, did_you_mean(id, vocabulary.ids())));
  if (equals == std::string::npos || equals + 1 == wanted.size())
    throw UsageError(fmt::format("--what-if takes question=answer, not '{}'", wanted));
  const std::string answer = wanted.substr(equals + 1);
  if (answer == "unknown") return {id, unknown_answer()};
  if (question->kind == QuestionKind::number) return {id, checked(*question, number_typed(answer, id), vocabulary)};
  if (question->kind == QuestionKind::several) return {id, list_with(*question, answer, answers)};
  return {id, checked(*question, answer, vocabulary)};
}

// The changes as they are asked for, also where the case says so already; each builds on those before it.
Answers changes_of(Answers answers, const std::vector<std::string>& wanted, const Vocabulary& vocabulary) {
  Answers changes;
  for (const std::string& change : wanted) {
    auto [question, answer] = change_of(answers, change, vocabulary);
    answers[question] = answer;
    changes[question] = std::move(answer);
  }
  return changes;
}

template <typename Map>
std::string known_id(const Map& map, const std::string& id, const char* option) {
  if (map.contains(id)) return id;
  throw UsageError(fmt::format("--{}: unknown id '{}'{}", option, id, did_you_mean(id, keys_of(map))));
}

void explain_what_was_asked(Explainer& explainer, const Arguments& arguments, const Answers& answers,
                            const Knowledge& knowledge) {
  const auto id = [&arguments](const char* option, const auto& map) {
    return known_id(map, arguments.text(option), option);
  };
  if (arguments.has("muscle")) explainer.ranked(id("muscle", knowledge.muscles));
  if (arguments.has("alternative")) explainer.ranked(id("alternative", knowledge.alternatives));
  if (arguments.has("red-flag")) explainer.danger(id("red-flag", knowledge.wording.families));
  if (arguments.has("precaution")) explainer.precaution(id("precaution", knowledge.wording.precautions));
  if (arguments.has("what-if")) {
    const auto& wanted = arguments.values["what-if"].as<std::vector<std::string>>();
    explainer.what_if(changes_of(answers, wanted, knowledge.vocabulary));
  }
}

int explain(const Arguments& arguments) {
  const bool json = choice<bool>(arguments, "format", {{"text", false}, {"json", true}});
  if (arguments.positional.size() != 1) throw UsageError("explain needs one case file, or - for stdin");
  Reasoner reasoner = reasoner_for(arguments);
  const Knowledge& knowledge = reasoner.knowledge();
  const Case subject = one_case(arguments, knowledge.vocabulary);
  Explainer explainer(reasoner, subject.answers);
  explain_what_was_asked(explainer, arguments, subject.answers, knowledge);
  if (explainer.explanations().empty()) explainer.most_asked();
  if (json) {
    Json explanations = Json::array();
    for (const Explanation& explanation : explainer.explanations())
      explanations.push_back(to_json(explanation, knowledge));
    const Json whole({{"id", subject.id},
                      {"explanations", std::move(explanations)},
                      {"knowledge", {{"version", knowledge.version}, {"sha256", knowledge.sha256}}}});
    write_output("", whole.dump(1) + "\n");
    return exit_done;
  }
  Document document;
  document.title(on_one_line(subject.id));
  for (const Explanation& explanation : explainer.explanations()) write(document, explanation, knowledge);
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
          explain_options,
          explain};
}

}  // namespace kneewise
