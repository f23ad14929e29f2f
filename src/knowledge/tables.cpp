#include "src/knowledge/tables.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "src/basics/ids.hpp"
#include "src/basics/lists.hpp"
#include "src/knowledge/guide.hpp"
#include "src/knowledge/load.hpp"

namespace kneewise {
namespace {

std::vector<AnswerValue> values_in(const engine::Fact& fact, const char* slot) {
  std::vector<AnswerValue> values;
  for (const engine::Atom& atom : std::get<std::vector<engine::Atom>>(fact.at(slot))) {
    if (const auto* symbol = std::get_if<engine::Symbol>(&atom)) values.emplace_back(symbol->name);
    if (const auto* number = std::get_if<std::int64_t>(&atom)) values.emplace_back(static_cast<double>(*number));
    if (const auto* number = std::get_if<double>(&atom)) values.emplace_back(*number);
  }
  return values;
}

// A word of a closed list that the template itself keeps to.
template <typename Enum, std::size_t count>
Enum value_in(const engine::Fact& fact, const char* slot, const std::array<std::string_view, count>& ids) {
  const std::string& word = fact.symbol(slot);
  const auto value = value_named<Enum>(ids, word);
  if (!value) throw UnknownId(slot, word);
  return *value;
}

Question question_of(const engine::Fact& fact) {
  Question question;
  question.id = fact.symbol("id");
  question.kind = value_in<QuestionKind>(fact, "kind", question_kind_ids);
  question.stage = value_in<Stage>(fact, "stage", stage_ids);
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
  question.lasts = fact.symbol("lasts") == "yes";
  question.asked_again = fact.symbol("asked-again") == "yes";
  question.changes = fact.symbol("changes") == "yes";
  for (const std::string& nothing : fact.symbols("nothing")) {
    if (!question.has_answer(nothing)) throw UnknownId("answer", nothing);
    question.nothing_answer = nothing;
  }
  question.worrying = values_in(fact, "worrying");
  if (const auto settled = values_in(fact, "settled"); !settled.empty()) question.settled = settled.front();
  return question;
}

// Text with its line breaks as spaces.
std::string words(const engine::Fact& fact, const char* slot) {
  return normalised(fact.text(slot));
}

std::vector<std::string> texts(const engine::Fact& fact, const char* slot) {
  std::vector<std::string> list;
  for (const engine::Atom& text : std::get<std::vector<engine::Atom>>(fact.at(slot)))
    list.push_back(std::get<std::string>(text));
  return list;
}

// Whether a row of a file says what a fact holds: it leaves out what is at its default.
bool says(const engine::Expression& row, const engine::Fact& fact) {
  return std::all_of(row.items.begin() + 1, row.items.end(), [&fact](const engine::Expression& slot) {
    if (slot.items.size() != 2) return true;
    const engine::Value& value = fact.at(slot.items.front().text);
    if (const auto* symbol = std::get_if<engine::Symbol>(&value)) return symbol->name == slot.items[1].text;
    if (const auto* text = std::get_if<std::string>(&value)) return *text == slot.items[1].text;
    return true;
  });
}

constexpr std::array<const char*, 8> limit_names = {"guide-first",    "guide-step",       "worst-factor",
                                                    "derived-factor", "location-ceiling", "specificity-exponent",
                                                    "likely",         "possible"};

// Reads the rows of the tables one by one. A row that cannot be read is named with file and line.
class TableReader {
 public:
  TableReader(const engine::Engine& engine, const std::vector<SourceFile>& sources, Knowledge& knowledge)
      : engine_(engine), sources_(sources), knowledge_(knowledge) {}

  /// @return what is wrong with the numbers and the order of suspects
  std::vector<Problem> read() {
    read_general();
    read_questions();
    read_muscles();
    read_rows();
    read_limits();
    read_advice();
    read_question_words();
    read_names();
    read_treatments();
    read_pages();
    read_patients();
    return std::move(problems_);
  }

 private:
  template <typename Read>
  void each(const char* table, const Read& read) const {
    for (const engine::Fact& fact : engine_.facts(table)) {
      try {
        read(fact);
      } catch (const engine::Error& error) {
        refuse(fact, error.details().text);
      } catch (const UnknownId& error) {
        refuse(fact, error.what());
      }
    }
  }

  [[noreturn]] void refuse(const engine::Fact& fact, const std::string& what) const {
    for (const SourceFile& file : sources_)
      for (const engine::Expression& construct : file.expressions)
        for (const engine::Expression& row : construct.items)
          if (row.is_list(fact.template_name()) && says(row, fact))
            throw KnowledgeError({{file.path, row.line, fact.template_name(), what}});
    throw KnowledgeError({{knowledge_.directory.string(), 0, engine::printed(fact), what}});
  }

  void read_general() const {
    each("knowledge-base", [&](const engine::Fact& fact) { knowledge_.version = fact.text("version"); });
    each("source", [&](const engine::Fact& fact) {
      knowledge_.wording.sources[fact.symbol("id")] = {fact.symbol("id"), fact.symbol("grade"), fact.text("title"),
                                                       fact.text("address")};
    });
    each("founding-statement", [&](const engine::Fact& fact) {
      const std::string& id = fact.symbol("id");
      knowledge_.wording.sources[id] = {
          id, "clinic", fmt::format("founding article {}: {}", fact.symbol("article"), fact.text("text")), ""};
    });
    Weights& weights = knowledge_.weights;
    each("strength", [&](const engine::Fact& fact) {
      weights[value_in<Strength>(fact, "word", strength_ids)] = fact.number("weight");
    });
  }

  void read_questions() const {
    std::map<std::string, Question, std::less<>> questions;
    const auto question_at = [&questions](const std::string& id) -> Question& {
      const auto found = questions.find(id);
      if (found == questions.end()) throw UnknownId("question", id);
      return found->second;
    };
    each("question", [&](const engine::Fact& fact) { questions[fact.symbol("id")] = question_of(fact); });
    each("applies", [&](const engine::Fact& fact) {
      Condition condition;
      condition.question = question_at(fact.symbol("when")).id;
      condition.answers = fact.symbols("is");
      if (condition.answers.empty()) {
        condition.from = fact.number("from");
        condition.to = fact.number("to");
      }
      question_at(fact.symbol("question")).applies_when.push_back(std::move(condition));
    });
    each("zone-group", [&](const engine::Fact& fact) {
      question_at("pain-zone").leaves_open[fact.symbol("unspecified")] = fact.symbols("zones");
    });
    std::vector<Question> list;
    list.reserve(questions.size());
    for (auto& [id, question] : questions) list.push_back(std::move(question));
    knowledge_.vocabulary = Vocabulary(std::move(list));
  }

  void read_muscles() const {
    each("muscle", [&](const engine::Fact& fact) {
      knowledge_.muscles[fact.symbol("id")] = {fact.symbol("id"), fact.text("name"), fact.symbol("region"),
                                               words(fact, "action"), fact.symbol("refers-to-knee") == "yes"};
    });
    each("alternative", [&](const engine::Fact& fact) {
      const std::string& asks = fact.symbol("disposition");
      knowledge_.alternatives[fact.symbol("id")] = {fact.symbol("id"), fact.text("name"),
                                                    disposition_of(asks).value_or(Disposition::muscular),
                                                    asks == "self-limiting", words(fact, "tells-apart")};
    });
    each("mimic", [&](const engine::Fact& fact) {
      const auto kind = value_in<Mimic::Kind>(fact, "kind", mimic_kind_ids);
      knowledge_.mimics[fact.symbol("muscle")].push_back(
          {kind, kind == Mimic::Kind::text ? "" : fact.symbol("is"), words(fact, "text")});
    });
    each("habit", [&](const engine::Fact& fact) {
      knowledge_.habits[fact.symbol("question") + "=" + fact.symbol("answer")] = words(fact, "text");
    });
  }

  void add(TableRow row, const engine::Fact& fact) const {
    row.text = words(fact, "text");
    row.sources = fact.symbols("sources");
    const std::pair key(row.about, row.item);
    knowledge_.rows.emplace(key, std::move(row));
  }

  void read_rows() {
    each("referral-zone", [&](const engine::Fact& fact) {
      TableRow row{.about = fact.symbol("muscle"), .question = "pain-zone", .answer = fact.symbol("zone")};
      row.kind = RowKind::location;
      row.item = row.question + "=" + row.answer;
      row.field = value_in<ReferralField>(fact, "field", referral_field_ids);
      row.rank = static_cast<int>(fact.number("rank"));
      row.sudden_rank = static_cast<int>(fact.number("sudden-rank"));
      row.strength = contains(fact.symbols("sources"), "derived") ? Strength::derived_place : Strength::place;
      suspects_.push_back({row.about, row.answer, row.rank, row.sudden_rank});
      add(std::move(row), fact);
    });
    each("association", [&](const engine::Fact& fact) {
      TableRow row{.about = fact.symbol("about"), .question = fact.symbol("question"), .answer = fact.symbol("answer")};
      row.kind = value_in<RowKind>(fact, "kind", row_kind_ids);
      row.item = row.question + "=" + row.answer;
      row.strength = value_in<Strength>(fact, "strength", strength_ids);
      row.for_it = fact.symbol("direction") == "for";
      add(std::move(row), fact);
    });
    each("range-association", [&](const engine::Fact& fact) {
      TableRow row{.about = fact.symbol("about"), .question = fact.symbol("question")};
      row.strength = value_in<Strength>(fact, "strength", strength_ids);
      row.from = fact.number("from");
      row.to = fact.number("to");
      row.kind = value_in<RowKind>(fact, "kind", row_kind_ids);
      row.item =
          fmt::format("{}={}..{}", row.question, engine::printed(fact.at("from")), engine::printed(fact.at("to")));
      row.for_it = fact.symbol("direction") == "for";
      add(std::move(row), fact);
    });
  }

  // The numbers of the ranking, the order of suspects in each place, and how much each finding tells between muscles.
  void read_limits() {
    std::map<std::string, double, std::less<>> limits;
    each("limit", [&](const engine::Fact& fact) { limits[fact.symbol("name")] = fact.number("value"); });
    for (const char* name : limit_names)
      if (!limits.contains(name)) return;  // check_complete reports it
    Weights& weights = knowledge_.weights;
    weights.location_ceiling = limits.at("location-ceiling");
    weights.likely = limits.at("likely");
    weights.possible = limits.at("possible");
    const GuideNumbers guide{limits.at("guide-first"), limits.at("guide-step"), limits.at("worst-factor"),
                             limits.at("derived-factor")};
    set_places(weights, guide);
    for (const std::string& fault : faults_of(guide, weights))
      problems_.push_back({knowledge_.directory.string(), 0, "deffacts limits", fault});

    std::set<std::string> muscles;
    for (const auto& [id, muscle] : knowledge_.muscles) muscles.insert(id);
    std::map<std::string, std::set<std::string>> muscles_with;
    for (const auto& [key, row] : knowledge_.rows)
      if (muscles.contains(row.about) && row.kind != RowKind::location && row.kind != RowKind::palpation)
        muscles_with[row.item].insert(row.about);
    weights.specificity = Specificity(muscles_with, muscles, limits.at("specificity-exponent"));
    std::set<std::string> zones;
    if (const Question* places = knowledge_.vocabulary.find("pain-zone"); places != nullptr)
      zones.insert(places->answers.begin(), places->answers.end());
    for (const std::string& fault : faults_of_guide(suspects_, zones, muscles))
      problems_.push_back({(knowledge_.directory / "facts" / "guide").string(), 0, "referral-zone", fault});
  }

  void read_advice() const {
    Wording& wording = knowledge_.wording;
    each("red-flag-family", [&](const engine::Fact& fact) {
      wording.families[fact.symbol("id")] = {fact.symbol("id"),       words(fact, "name"),   words(fact, "text"),
                                             words(fact, "clinical"), words(fact, "action"), words(fact, "safety-net")};
    });
    each("general-text", [&](const engine::Fact& fact) {
      (fact.symbol("id") == "safety-net" ? wording.safety_net : wording.not_cleared) = words(fact, "text");
    });
    each("disposition-text", [&](const engine::Fact& fact) {
      wording.dispositions[value_in<Disposition>(fact, "id", disposition_ids)] = {words(fact, "name"),
                                                                                  words(fact, "action")};
    });
  }

  void read_question_words() const {
    Wording& wording = knowledge_.wording;
    each("question-text", [&](const engine::Fact& fact) {
      wording.questions[fact.symbol("id")] = {words(fact, "ask"), words(fact, "label"), words(fact, "help"),
                                              words(fact, "clinical"), words(fact, "clinical-label")};
    });
    each("answer-text", [&](const engine::Fact& fact) {
      const AnswerText text{words(fact, "label"), words(fact, "clinical"), words(fact, "help")};
      wording.answers[{fact.symbol("question"), fact.symbol("answer")}] = text;
      if (fact.symbol("question") == "pain-zone") wording.answers[{"worst-zone", fact.symbol("answer")}] = text;
    });
    for (const Question& question : knowledge_.vocabulary.questions())
      if (!question.unit.empty()) wording.units[question.id] = question.unit;
  }

  void read_names() const {
    Wording& wording = knowledge_.wording;
    for (const auto& [id, muscle] : knowledge_.muscles) wording.muscle_names[id] = muscle.name;
    for (const auto& [id, other] : knowledge_.alternatives) wording.alternative_names[id] = other.name;
    each("muscle-text", [&](const engine::Fact& fact) {
      wording.muscles[fact.symbol("id")] = {words(fact, "name"), words(fact, "where"), words(fact, "does"),
                                            words(fact, "find"), words(fact, "pain")};
    });
    each("alternative-text", [&](const engine::Fact& fact) {
      wording.alternatives[fact.symbol("id")] = {words(fact, "name"), words(fact, "text")};
    });
    each("precaution-text", [&](const engine::Fact& fact) {
      wording.precautions[fact.symbol("id")] = {static_cast<int>(fact.number("order")),
                                                fact.symbol("handling") == "yes", words(fact, "name"),
                                                words(fact, "text"), words(fact, "clinical")};
    });
    each("also-called", [&](const engine::Fact& fact) {
      std::vector<std::string>& known = wording.also_called[{fact.symbol("kind"), fact.symbol("id")}];
      for (std::string& word : texts(fact, "words")) known.push_back(std::move(word));
    });
  }

  void read_treatments() const {
    each("technique", [&](const engine::Fact& fact) {
      Technique& technique = knowledge_.techniques[fact.symbol("id")];
      technique.id = fact.symbol("id");
      technique.name = words(fact, "name");
      technique.dose = words(fact, "dose");
      technique.sources = fact.symbols("sources");
      for (const std::string& step : texts(fact, "steps")) technique.steps.push_back(normalised(step));
      knowledge_.wording.techniques[technique.id] = technique.name;
    });
    each("treatment", [&](const engine::Fact& fact) {
      (void)entry_of(knowledge_.techniques, fact.symbol("technique"), "technique");
      knowledge_.treatments[fact.symbol("id")] = {.id = fact.symbol("id"),
                                                  .about = fact.symbol("about"),
                                                  .kind = value_in<CareKind>(fact, "kind", care_kind_ids),
                                                  .technique = fact.symbol("technique"),
                                                  .by = value_in<Giver>(fact, "by", giver_ids),
                                                  .text = words(fact, "text"),
                                                  .clinical = words(fact, "clinical"),
                                                  .dose = words(fact, "dose"),
                                                  .sources = fact.symbols("sources")};
    });
  }

  void read_pages() const {
    std::map<std::string, Page, std::less<>> pages;
    each("screen", [&](const engine::Fact& fact) {
      Page& page = pages[fact.symbol("id")];
      page.id = fact.symbol("id");
      page.order = static_cast<int>(fact.number("order"));
      page.ask = words(fact, "ask");
      page.clinical = words(fact, "clinical");
      page.hint = words(fact, "hint");
      page.numbers = fact.symbols("numbers");
      page.words = fact.symbols("words");
      for (const auto* asked : {&page.numbers, &page.words})
        for (const std::string& question : *asked) (void)knowledge_.vocabulary.at(question);
      if (fact.symbol("more") != "none") page.more = fact.symbol("more");
      page.chart = fact.text("chart");
    });
    std::map<std::string, std::map<int, Option>> options;
    each("screen-option", [&](const engine::Fact& fact) {
      const Option option{fact.symbol("question"), fact.symbol("answer")};
      const auto page = pages.find(fact.symbol("screen"));
      if (page == pages.end()) throw UnknownId("screen", fact.symbol("screen"));
      options[page->first][static_cast<int>(fact.number("order"))] = option;
      if (std::string label = words(fact, "label"); !label.empty()) page->second.labels[option] = std::move(label);
    });
    for (auto& [id, page] : pages) {
      for (const auto& [order, option] : options[id]) page.options.push_back(option);
      knowledge_.pages.push_back(std::move(page));
    }
    std::sort(knowledge_.pages.begin(), knowledge_.pages.end(),
              [](const Page& a, const Page& b) { return a.order < b.order; });
    each("place", [&](const engine::Fact& fact) {
      knowledge_.atlas[fact.symbol("of")] = {fact.symbol("view") == "back", fact.number("x"), fact.number("y"),
                                             fact.number("rx"), fact.number("ry")};
    });
    each("stage-text", [&](const engine::Fact& fact) {
      knowledge_.stages[value_in<Stage>(fact, "stage", stage_ids)] = {words(fact, "ask"), words(fact, "clinical"),
                                                                      fact.symbol("named") == "yes"};
    });
  }

  void read_patients() const {
    PatientTables& patients = knowledge_.patients;
    each("usual-range", [&](const engine::Fact& fact) {
      patients.usual_ranges[knowledge_.vocabulary.at(fact.symbol("question")).id] = {fact.number("from"),
                                                                                     fact.number("to")};
    });
    each("usual-age", [&](const engine::Fact& fact) {
      patients.usual_ages.push_back(
          {fact.symbol("question"), fact.symbol("answer"), fact.number("from"), fact.number("to")});
    });
    each("only-with",
         [&](const engine::Fact& fact) { append_new(patients.only_with[fact.symbol("item")], fact.symbols("any")); });
    each("never-together", [&](const engine::Fact& fact) { patients.never_together.push_back(fact.symbols("items")); });
    each("round-the-knee",
         [&](const engine::Fact& fact) { append_new(patients.round_the_knee, fact.symbols("zones")); });
    each("danger-picture", [&](const engine::Fact& fact) {
      patients.danger_pictures.push_back({fact.symbol("family"), fact.symbol("onset"), fact.symbols("trauma"),
                                          fact.symbols("duration"), fact.symbols("zones"), fact.symbols("sides"),
                                          fact.number("from"), fact.number("to"), fact.symbols("with")});
    });
  }

  const engine::Engine& engine_;
  const std::vector<SourceFile>& sources_;
  Knowledge& knowledge_;
  std::vector<Suspect> suspects_;
  std::vector<Problem> problems_;
};

// Nothing is shown as a raw id: what can be said has its words.
void check_wording(const Knowledge& base, std::vector<Problem>& problems) {
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
}

// Other words for what is not there would never be found.
void check_also_called(const Knowledge& base, std::vector<Problem>& problems) {
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
void check_complete(const engine::Engine& engine, const Knowledge& base, std::vector<Problem> problems) {
  const auto demand = [&](bool there, const std::string& what) {
    if (!there) problems.push_back({base.directory.string(), 0, "", fmt::format("the knowledge base has no {}", what)});
  };
  demand(!base.version.empty(), "version (a knowledge-base fact)");
  demand(!base.vocabulary.questions().empty(), "questions");
  demand(!base.wording.safety_net.empty(), "general-text safety-net");
  demand(!base.wording.not_cleared.empty(), "general-text not-cleared");
  for (const std::string_view id : disposition_ids)
    demand(base.wording.dispositions.contains(disposition_of(id).value()), fmt::format("disposition-text for {}", id));
  const auto is_row = [&engine](const char* table, const char* slot, std::string_view word) {
    const auto rows = engine.facts(table);
    return std::any_of(rows.begin(), rows.end(), [&](const engine::Fact& fact) { return fact.symbol(slot) == word; });
  };
  for (std::size_t i = 0; i < words_of_tables; ++i)
    demand(is_row("strength", "word", strength_ids[i]), fmt::format("strength '{}'", strength_ids[i]));
  for (const char* name : limit_names) demand(is_row("limit", "name", name), fmt::format("limit '{}'", name));
  for (const char* id : {"age", "sex", "side", "practitioner", "pain-zone", "worst-zone", "palpation"})
    demand(base.vocabulary.find(id) != nullptr, fmt::format("question '{}', which the program names itself", id));
  for (const Question& question : base.vocabulary.questions())
    demand(base.stages.contains(question.stage), fmt::format("stage-text for {}", id_of(question.stage)));
  demand(base.stages.contains(Stage::danger), "stage-text for danger");
  check_wording(base, problems);
  check_also_called(base, problems);
  if (!problems.empty()) throw KnowledgeError(std::move(problems));
}

}  // namespace

void read_tables(const engine::Engine& engine, const std::vector<SourceFile>& sources, Knowledge& knowledge) {
  std::vector<Problem> problems;
  try {
    problems = TableReader(engine, sources, knowledge).read();
  } catch (const engine::Error& error) {  // a template that is not there
    throw KnowledgeError({{knowledge.directory.string(), 0, "", error.details().text}});
  }
  check_complete(engine, knowledge, std::move(problems));
}

}  // namespace kneewise
