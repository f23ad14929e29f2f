#include "src/knowledge/tables.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "src/knowledge/guide.hpp"
#include "src/lists.hpp"

namespace kneewise {
namespace {

QuestionKind kind_of(const std::string& word) {
  if (word == "choice") return QuestionKind::choice;
  if (word == "several") return QuestionKind::several;
  if (word == "number") return QuestionKind::number;
  return QuestionKind::yes_no;
}

std::vector<AnswerValue> values_in(const engine::Fact& fact, const char* slot) {
  std::vector<AnswerValue> values;
  for (const engine::Atom& atom : std::get<std::vector<engine::Atom>>(fact.at(slot))) {
    if (const auto* symbol = std::get_if<engine::Symbol>(&atom)) values.emplace_back(symbol->name);
    if (const auto* number = std::get_if<std::int64_t>(&atom)) values.emplace_back(static_cast<double>(*number));
    if (const auto* number = std::get_if<double>(&atom)) values.emplace_back(*number);
  }
  return values;
}

Question question_of(const engine::Fact& fact) {
  Question question;
  question.id = fact.symbol("id");
  question.kind = kind_of(fact.symbol("kind"));
  question.stage = fact.symbol("stage");
  question.order = static_cast<int>(fact.number("order"));
  question.answers = fact.symbols("answers");
  if (question.kind == QuestionKind::yes_no) question.answers = {"yes", "no"};
  question.not_offered = fact.symbols("not-offered");
  question.unit = fact.text("unit");
  question.min = fact.number("min");
  question.max = fact.number("max");
  question.by_therapist = fact.symbol("by") == "therapist";
  question.unlisted_denied = fact.symbol("unlisted") == "denied";
  question.asked = fact.symbol("ask") == "yes";
  question.worrying = values_in(fact, "worrying");
  if (const auto settled = values_in(fact, "settled"); !settled.empty()) question.settled = settled.front();
  return question;
}

Vocabulary vocabulary_of(const engine::Engine& engine) {
  std::map<std::string, Question> questions;
  for (const engine::Fact& fact : engine.facts("question")) questions[fact.symbol("id")] = question_of(fact);
  for (const engine::Fact& fact : engine.facts("applies")) {
    Condition condition;
    condition.question = fact.symbol("when");
    condition.answers = fact.symbols("is");
    if (condition.answers.empty()) {
      condition.from = fact.number("from");
      condition.to = fact.number("to");
    }
    questions.at(fact.symbol("question")).applies_when.push_back(std::move(condition));
  }
  for (const engine::Fact& fact : engine.facts("zone-group"))
    questions.at("pain-zone").leaves_open[fact.symbol("unspecified")] = fact.symbols("zones");
  std::vector<Question> list;
  list.reserve(questions.size());
  for (auto& [id, question] : questions) list.push_back(std::move(question));
  return Vocabulary(std::move(list));
}

TableRow row_of(const engine::Fact& fact, std::string about, std::string question, std::string kind) {
  TableRow row;
  row.about = std::move(about);
  row.question = std::move(question);
  row.kind = std::move(kind);
  row.text = normalised(fact.text("text"));
  row.sources = fact.symbols("sources");
  return row;
}

void read_rows(KnowledgeBase& base) {
  const engine::Engine& engine = *base.engine;
  const auto add = [&base](TableRow row) {
    const std::pair key(row.about, row.item);
    base.rows.emplace(key, std::move(row));
  };
  for (const engine::Fact& fact : engine.facts("referral-zone")) {
    TableRow row = row_of(fact, fact.symbol("muscle"), "pain-zone", "location");
    row.answer = fact.symbol("zone");
    row.item = row.question + "=" + row.answer;
    row.rank = static_cast<int>(fact.number("rank"));
    row.sudden_rank = static_cast<int>(fact.number("sudden-rank"));
    row.field = fact.symbol("field");
    row.strength = contains(row.sources, "derived") ? "derived-place" : "place";
    add(std::move(row));
  }
  for (const engine::Fact& fact : engine.facts("association")) {
    TableRow row = row_of(fact, fact.symbol("about"), fact.symbol("question"), fact.symbol("kind"));
    row.answer = fact.symbol("answer");
    row.strength = fact.symbol("strength");
    row.item = row.question + "=" + row.answer;
    row.for_it = fact.symbol("direction") == "for";
    add(std::move(row));
  }
  for (const engine::Fact& fact : engine.facts("range-association")) {
    TableRow row = row_of(fact, fact.symbol("about"), fact.symbol("question"), fact.symbol("kind"));
    row.strength = fact.symbol("strength");
    row.from = fact.number("from");
    row.to = fact.number("to");
    row.item = fmt::format("{}={}..{}", row.question, engine::printed(fact.at("from")), engine::printed(fact.at("to")));
    row.for_it = fact.symbol("direction") == "for";
    add(std::move(row));
  }
}

void read_muscles(KnowledgeBase& base) {
  const engine::Engine& engine = *base.engine;
  for (const engine::Fact& fact : engine.facts("muscle"))
    base.muscles[fact.symbol("id")] = {fact.symbol("id"), fact.text("name"), fact.symbol("region"),
                                       normalised(fact.text("action"))};
  for (const engine::Fact& fact : engine.facts("alternative"))
    base.alternatives[fact.symbol("id")] = {fact.symbol("id"), fact.text("name"), fact.symbol("disposition"),
                                            normalised(fact.text("tells-apart"))};
  for (const engine::Fact& fact : engine.facts("mimic"))
    base.mimics.push_back({fact.symbol("muscle"), fact.symbol("kind"),
                           fact.symbol("kind") == "text" ? "" : fact.symbol("is"), normalised(fact.text("text"))});
  for (const engine::Fact& fact : engine.facts("habit"))
    base.habits[fact.symbol("question") + "=" + fact.symbol("answer")] = normalised(fact.text("text"));
  for (const engine::Fact& fact : engine.facts("strength"))
    base.weights.strengths[fact.symbol("word")] = fact.number("weight");
}

// The numbers of the ranking, and how much each finding tells between muscles.
void read_limits(KnowledgeBase& base, std::vector<Problem>& problems) {
  std::map<std::string, double> limits;
  for (const engine::Fact& fact : base.engine->facts("limit")) limits[fact.symbol("name")] = fact.number("value");
  constexpr std::array<const char*, 8> names = {"guide-first",    "guide-step",       "worst-factor",
                                                "derived-factor", "location-ceiling", "specificity-exponent",
                                                "likely",         "possible"};
  for (const char* name : names)
    if (!limits.contains(name)) return;  // check_complete says so
  Weights& weights = base.weights;
  weights.limits_known = true;
  weights.location_ceiling = limits.at("location-ceiling");
  weights.likely = limits.at("likely");
  weights.possible = limits.at("possible");
  const GuideNumbers guide{limits.at("guide-first"), limits.at("guide-step"), limits.at("worst-factor"),
                           limits.at("derived-factor")};
  set_places(weights, guide);
  for (const std::string& fault : faults_of(guide, weights))
    problems.push_back({base.directory.string(), 0, "deffacts limits", fault});

  std::set<std::string> muscles;
  for (const auto& [id, muscle] : base.muscles) muscles.insert(id);
  std::map<std::string, std::set<std::string>> muscles_with;
  for (const auto& [key, row] : base.rows)
    if (muscles.contains(row.about) && row.kind != "location" && row.kind != "palpation")
      muscles_with[row.item].insert(row.about);
  weights.specificity = Specificity(muscles_with, muscles, limits.at("specificity-exponent"));
  std::set<std::string> zones;
  if (const Question* places = base.vocabulary.find("pain-zone"); places != nullptr)
    zones.insert(places->answers.begin(), places->answers.end());
  std::vector<Suspect> suspects;
  for (const engine::Fact& fact : base.engine->facts("referral-zone"))
    suspects.push_back({fact.symbol("muscle"), fact.symbol("zone"), static_cast<int>(fact.number("rank")),
                        static_cast<int>(fact.number("sudden-rank"))});
  for (const std::string& fault : faults_of_guide(suspects, zones, muscles))
    problems.push_back({(base.directory / "facts" / "guide").string(), 0, "referral-zone", fault});
}

void read_general(KnowledgeBase& base) {
  const engine::Engine& engine = *base.engine;
  base.vocabulary = vocabulary_of(engine);
  for (const engine::Fact& fact : engine.facts("knowledge-base")) base.version = fact.text("version");
  for (const engine::Fact& fact : engine.facts("source"))
    base.wording.sources[fact.symbol("id")] = {fact.symbol("id"), fact.symbol("grade"), fact.text("title"),
                                               fact.text("address")};
  for (const engine::Fact& fact : engine.facts("founding-statement")) {
    const std::string& id = fact.symbol("id");
    base.wording.sources[id] = {id, "clinic",
                                fmt::format("founding article {}: {}", fact.symbol("article"), fact.text("text")), ""};
  }
}

std::string words(const engine::Fact& fact, const char* slot) {
  return normalised(fact.text(slot));
}

void read_advice(Wording& wording, const engine::Engine& engine) {
  for (const engine::Fact& fact : engine.facts("red-flag-family"))
    wording.families[fact.symbol("id")] = {fact.symbol("id"),       words(fact, "name"),   words(fact, "text"),
                                           words(fact, "clinical"), words(fact, "action"), words(fact, "safety-net")};
  for (const engine::Fact& fact : engine.facts("general-text"))
    (fact.symbol("id") == "safety-net" ? wording.safety_net : wording.not_cleared) = words(fact, "text");
  for (const engine::Fact& fact : engine.facts("disposition-text"))
    wording.dispositions[disposition_of(fact.symbol("id")).value()] = {words(fact, "name"), words(fact, "action")};
}

void read_questions(Wording& wording, const Vocabulary& vocabulary, const engine::Engine& engine) {
  for (const engine::Fact& fact : engine.facts("question-text"))
    wording.questions[fact.symbol("id")] = {words(fact, "ask"), words(fact, "label"), words(fact, "help"),
                                            words(fact, "clinical"), words(fact, "clinical-label")};
  for (const engine::Fact& fact : engine.facts("answer-text")) {
    const AnswerText text{words(fact, "label"), words(fact, "clinical"), words(fact, "help")};
    wording.answers[{fact.symbol("question"), fact.symbol("answer")}] = text;
    if (fact.symbol("question") == "pain-zone") wording.answers[{"worst-zone", fact.symbol("answer")}] = text;
  }
  for (const Question& question : vocabulary.questions())
    if (!question.unit.empty()) wording.units[question.id] = question.unit;
}

void read_names(Wording& wording, const engine::Engine& engine) {
  for (const engine::Fact& fact : engine.facts("muscle")) wording.muscle_names[fact.symbol("id")] = fact.text("name");
  for (const engine::Fact& fact : engine.facts("muscle-text"))
    wording.muscles[fact.symbol("id")] = {words(fact, "name"), words(fact, "where"), words(fact, "does"),
                                          words(fact, "find"), words(fact, "pain")};
  for (const engine::Fact& fact : engine.facts("alternative"))
    wording.alternative_names[fact.symbol("id")] = fact.text("name");
  for (const engine::Fact& fact : engine.facts("alternative-text"))
    wording.alternatives[fact.symbol("id")] = {words(fact, "name"), words(fact, "text")};
  for (const engine::Fact& fact : engine.facts("precaution-text"))
    wording.precautions[fact.symbol("id")] = {static_cast<int>(fact.number("order")), fact.symbol("handling") == "yes",
                                              words(fact, "name"), words(fact, "text"), words(fact, "clinical")};
  for (const engine::Fact& fact : engine.facts("technique"))
    wording.techniques[fact.symbol("id")] = words(fact, "name");
  for (const engine::Fact& fact : engine.facts("also-called"))
    for (const engine::Atom& text : std::get<std::vector<engine::Atom>>(fact.at("words")))
      wording.also_called[{fact.symbol("kind"), fact.symbol("id")}].push_back(std::get<std::string>(text));
}

void read_treatments(KnowledgeBase& base) {
  const engine::Engine& engine = *base.engine;
  for (const engine::Fact& fact : engine.facts("technique")) {
    Technique& technique = base.techniques[fact.symbol("id")];
    technique.id = fact.symbol("id");
    technique.name = words(fact, "name");
    technique.dose = words(fact, "dose");
    technique.sources = fact.symbols("sources");
    for (const engine::Atom& step : std::get<std::vector<engine::Atom>>(fact.at("steps")))
      technique.steps.push_back(normalised(std::get<std::string>(step)));
  }
  for (const engine::Fact& fact : engine.facts("treatment"))
    base.treatments[fact.symbol("id")] = {.id = fact.symbol("id"),
                                          .about = fact.symbol("about"),
                                          .kind = fact.symbol("kind"),
                                          .technique = fact.symbol("technique"),
                                          .by = fact.symbol("by"),
                                          .text = words(fact, "text"),
                                          .clinical = words(fact, "clinical"),
                                          .dose = words(fact, "dose"),
                                          .sources = fact.symbols("sources")};
}

void read_screens(KnowledgeBase& base) {
  const engine::Engine& engine = *base.engine;
  for (const engine::Fact& fact : engine.facts("screen")) {
    ScreenText screen;
    screen.id = fact.symbol("id");
    screen.order = static_cast<int>(fact.number("order"));
    screen.ask = words(fact, "ask");
    screen.clinical = words(fact, "clinical");
    screen.hint = words(fact, "hint");
    screen.numbers = fact.symbols("numbers");
    screen.words = fact.symbols("words");
    if (fact.symbol("more") != "none") screen.more = fact.symbol("more");
    screen.chart = fact.text("chart");
    base.screens.push_back(std::move(screen));
  }
  std::sort(base.screens.begin(), base.screens.end(),
            [](const ScreenText& a, const ScreenText& b) { return a.order < b.order; });
  std::map<std::string, std::map<int, Option>> options;
  std::map<std::string, std::map<Option, std::string>> labels;
  for (const engine::Fact& fact : engine.facts("screen-option")) {
    const Option option{fact.symbol("question"), fact.symbol("answer")};
    options[fact.symbol("screen")][static_cast<int>(fact.number("order"))] = option;
    if (const std::string label = words(fact, "label"); !label.empty()) labels[fact.symbol("screen")][option] = label;
  }
  for (ScreenText& screen : base.screens) {
    for (const auto& [order, option] : options[screen.id]) screen.options.push_back(option);
    screen.labels = labels[screen.id];
  }
  for (const engine::Fact& fact : engine.facts("place"))
    base.atlas[fact.symbol("of")] = {fact.symbol("view") == "back", fact.number("x"), fact.number("y"),
                                     fact.number("rx"), fact.number("ry")};
  for (const engine::Fact& fact : engine.facts("stage-text"))
    base.stages[fact.symbol("stage")] = {words(fact, "ask"), words(fact, "clinical"), fact.symbol("named") == "yes"};
}

// Nothing is shown as a raw id: what can be said has its words.
void check_wording(const KnowledgeBase& base, std::vector<Problem>& problems) {
  const Wording& wording = base.wording;
  const auto demand = [&](bool there, std::string_view kind, const std::string& id) {
    if (!there)
      problems.push_back(
          {(base.directory / "facts" / "wording").string(), 0, "", fmt::format("there is no {} for '{}'", kind, id)});
  };
  for (const Question& question : base.vocabulary.questions()) {
    demand(wording.questions.contains(question.id), "question-text", question.id);
    if (question.kind != QuestionKind::choice && question.kind != QuestionKind::several) continue;
    for (const std::string& answer : question.answers)
      demand(wording.answers.contains({question.id, answer}), "answer-text", question.id + "=" + answer);
  }
  for (const auto& [id, muscle] : base.muscles) demand(wording.muscles.contains(id), "muscle-text", id);
  for (const auto& [id, other] : base.alternatives) demand(wording.alternatives.contains(id), "alternative-text", id);
  for (const auto& [id, rule] : base.rules)
    if (!rule.precaution.empty())
      demand(wording.precautions.contains(rule.precaution), "precaution-text", rule.precaution);
  for (const auto& [id, treatment] : base.treatments)
    demand(base.techniques.contains(treatment.technique), "technique", treatment.technique);
}

// Other words for what is not there would never be found.
void check_also_called(const KnowledgeBase& base, std::vector<Problem>& problems) {
  for (const auto& [key, words] : base.wording.also_called) {
    const auto& [kind, id] = key;
    const Question* question = base.vocabulary.find(id.substr(0, id.find('=')));
    const bool there = kind == "muscle"   ? base.muscles.contains(id)
                       : kind == "family" ? base.wording.families.contains(id)
                       : kind == "answer" ? question != nullptr && question->has_answer(id.substr(id.find('=') + 1))
                                          : question != nullptr && question->id == id;
    if (!there)
      problems.push_back({(base.directory / "facts" / "wording").string(), 0, "",
                          fmt::format("also-called has other words for the {} '{}', which is not there", kind, id)});
  }
}

// What the host cannot do without: a table that lost its rows loads, and must not be found out in mid-case.
void check_complete(const KnowledgeBase& base, std::vector<Problem> problems) {
  const auto demand = [&](bool there, const std::string& what) {
    if (!there) problems.push_back({base.directory.string(), 0, "", fmt::format("the knowledge base has no {}", what)});
  };
  demand(!base.version.empty(), "version (a knowledge-base fact)");
  demand(!base.vocabulary.questions().empty(), "questions");
  demand(!base.wording.safety_net.empty(), "general-text safety-net");
  demand(!base.wording.not_cleared.empty(), "general-text not-cleared");
  for (const std::string_view id : disposition_ids)
    demand(base.wording.dispositions.contains(disposition_of(id).value()), fmt::format("disposition-text for {}", id));
  for (const char* word : {"decisive", "strong", "moderate", "weak", "slight"})
    demand(base.weights.strengths.contains(word), fmt::format("strength '{}'", word));
  demand(base.weights.limits_known,
         "limits (guide-first, guide-step, worst-factor, derived-factor, location-ceiling, specificity-exponent, likely "
         "and possible)");
  for (const char* id : {"age", "sex", "side", "practitioner", "pain-zone", "worst-zone", "palpation"})
    demand(base.vocabulary.find(id) != nullptr, fmt::format("question '{}', which the program names itself", id));
  for (const Question& question : base.vocabulary.questions())
    demand(base.stages.contains(question.stage), fmt::format("stage-text for the stage of {}", question.id));
  demand(base.stages.contains("danger"), "stage-text for danger");
  check_wording(base, problems);
  check_also_called(base, problems);
  if (!problems.empty()) throw KnowledgeError(std::move(problems));
}

}  // namespace

void read_tables(KnowledgeBase& base) {
  std::vector<Problem> problems;
  try {
    read_general(base);
    read_muscles(base);
    read_rows(base);
    read_limits(base, problems);
    read_advice(base.wording, *base.engine);
    read_questions(base.wording, base.vocabulary, *base.engine);
    read_names(base.wording, *base.engine);
    read_treatments(base);
    read_screens(base);
  } catch (const engine::Error& error) {
    throw KnowledgeError({{base.directory.string(), 0, "", error.details().text}});
  } catch (const std::logic_error&) {  // a row that names what no table holds
    throw KnowledgeError(
        {{base.directory.string(), 0, "", "a table names a question or disposition that is not there"}});
  }
  check_complete(base, std::move(problems));
}

}  // namespace kneewise
