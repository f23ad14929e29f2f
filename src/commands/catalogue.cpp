// kneewise muscles|alternatives|questions|rules|red-flags|precautions|sources: the knowledge, readable.

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "src/cases/csv.hpp"
#include "src/commands/commands.hpp"
#include "src/documents/as_text.hpp"

namespace kneewise {
namespace {

namespace po = boost::program_options;
using Json = nlohmann::ordered_json;

// One kind of thing that can be listed. Each entry is an object whose first key is its id.
struct Catalogue {
  const char* name;
  const char* summary;
  std::vector<std::string> columns;  // of a list; `show` gives every key
  std::vector<Json> (*entries)(const Knowledge& knowledge);
};

Json evidence_of(const Knowledge& knowledge, const std::string& id) {
  Json rows = Json::array();
  for (const TableRow& row : knowledge.rows_about(id))
    rows.push_back({{"item", row.item},
                    {"direction", row.for_it ? "for" : "against"},
                    {"strength", id_of(row.strength)},
                    {"rank", row.rank},
                    {"text", row.text},
                    {"sources", row.sources}});
  return rows;
}

Json treatments_about(const Knowledge& knowledge, const std::string& id) {
  Json treatments = Json::array();
  for (const auto& [name, treatment] : knowledge.treatments)
    if (treatment.about == id)
      treatments.push_back({{"id", name},
                            {"kind", id_of(treatment.kind)},
                            {"technique", treatment.technique},
                            {"by", id_of(treatment.by)},
                            {"text", treatment.clinical},
                            {"dose", treatment.dose},
                            {"sources", treatment.sources}});
  return treatments;
}

std::vector<Json> muscles(const Knowledge& knowledge) {
  std::vector<Json> entries;
  for (const auto& [id, muscle] : knowledge.muscles) {
    const MuscleText& text = knowledge.wording.muscles.at(id);
    Json mimics = Json::array();
    if (const auto own = knowledge.mimics.find(id); own != knowledge.mimics.end())
      for (const Mimic& mimic : own->second) mimics.push_back(mimic.text);
    entries.push_back({{"id", id},
                       {"name", muscle.name},
                       {"plain_name", text.name},
                       {"region", muscle.region},
                       {"action", muscle.action},
                       {"where", text.where},
                       {"does", text.does},
                       {"find", text.find},
                       {"pain", text.pain},
                       {"mistaken_for", mimics},
                       {"evidence", evidence_of(knowledge, id)},
                       {"care", treatments_about(knowledge, id)}});
  }
  return entries;
}

std::vector<Json> alternatives(const Knowledge& knowledge) {
  std::vector<Json> entries;
  for (const auto& [id, other] : knowledge.alternatives) {
    const AlternativeText& text = knowledge.wording.alternatives.at(id);
    entries.push_back({{"id", id},
                       {"name", other.name},
                       {"disposition", disposition_id_of(other)},
                       {"plain_name", text.name},
                       {"text", text.text},
                       {"tells_apart", other.tells_apart},
                       {"evidence", evidence_of(knowledge, id)},
                       {"care", treatments_about(knowledge, id)}});
  }
  return entries;
}

std::vector<Json> questions(const Knowledge& knowledge) {
  std::vector<Json> entries;
  for (const Question& question : knowledge.vocabulary.questions()) {
    const QuestionText& text = knowledge.wording.questions.at(question.id);
    Json entry{{"id", question.id},
               {"stage", id_of(question.stage)},
               {"kind", id_of(question.kind)},
               {"label", text.label},
               {"ask", text.ask},
               {"clinical", text.clinical},
               {"help", text.help},
               {"by", question.by_therapist ? "therapist" : "anyone"}};
    if (question.kind == QuestionKind::number)
      entry["range"] = fmt::format("{} to {} {}", question.min, question.max, question.unit);
    Json& answers = entry["answers"] = Json::array();
    for (const std::string& answer : question.answers)
      if (const auto words = knowledge.wording.answers.find({question.id, answer});
          words != knowledge.wording.answers.end())
        answers.push_back({{"id", answer},
                           {"label", words->second.label},
                           {"clinical", words->second.clinical},
                           {"help", words->second.help}});
    entries.push_back(std::move(entry));
  }
  return entries;
}

std::string_view disposition_word(const RuleOutline& rule) {
  return rule.disposition ? id_of(*rule.disposition) : std::string_view();
}

std::vector<Json> rules(const Knowledge& knowledge) {
  std::vector<Json> entries;
  for (const auto& [name, rule] : knowledge.rules) {
    std::vector<std::string> reads;
    for (const PatternOutline& pattern : rule.patterns)
      for (const std::string& question : pattern.questions)
        if (std::find(reads.begin(), reads.end(), question) == reads.end()) reads.push_back(question);
    entries.push_back({{"id", name},
                       {"file", fmt::format("{}:{}", rule.file, rule.line)},
                       {"statement", rule.statement},
                       {"family", rule.family},
                       {"disposition", disposition_word(rule)},
                       {"concludes", rule.concludes},
                       {"reads", reads},
                       {"sources", rule.sources}});
  }
  return entries;
}

std::vector<Json> red_flags(const Knowledge& knowledge) {
  std::vector<Json> entries;
  for (const auto& [id, family] : knowledge.wording.families) {
    Json raised_by = Json::array();
    for (const auto& [name, rule] : knowledge.rules)
      if (rule.family == id)
        raised_by.push_back({{"rule", name},
                             {"disposition", disposition_word(rule)},
                             {"statement", rule.statement},
                             {"sources", rule.sources}});
    entries.push_back({{"id", id},
                       {"name", family.name},
                       {"text", family.text},
                       {"clinical", family.clinical},
                       {"action", family.action},
                       {"safety_net", family.safety_net},
                       {"raised_by", std::move(raised_by)}});
  }
  return entries;
}

std::vector<Json> precautions(const Knowledge& knowledge) {
  std::vector<Json> entries;
  for (const auto& [id, text] : knowledge.wording.precautions) {
    Json concluded_by = Json::array();
    for (const auto& [name, rule] : knowledge.rules)
      if (rule.precaution == id)
        concluded_by.push_back({{"rule", name}, {"statement", rule.statement}, {"sources", rule.sources}});
    entries.push_back({{"id", id},
                       {"name", text.name},
                       {"text", text.text},
                       {"clinical", text.clinical},
                       {"concluded_by", std::move(concluded_by)}});
  }
  return entries;
}

std::vector<Json> sources(const Knowledge& knowledge) {
  std::map<std::string, int, std::less<>> rules_using;
  std::map<std::string, int, std::less<>> rows_using;
  for (const auto& [name, rule] : knowledge.rules)
    for (const std::string& source : rule.sources) ++rules_using[source];
  for (const auto& [key, row] : knowledge.rows)
    for (const std::string& source : row.sources) ++rows_using[source];
  for (const auto& [id, treatment] : knowledge.treatments)
    for (const std::string& source : treatment.sources) ++rows_using[source];
  std::vector<Json> entries;
  for (const auto& [id, source] : knowledge.wording.sources)
    entries.push_back({{"id", id},
                       {"grade", source.grade},
                       {"title", source.title},
                       {"address", source.address},
                       {"rules", rules_using[id]},
                       {"rows", rows_using[id]}});
  return entries;
}

const std::vector<Catalogue>& catalogues() {
  static const std::vector<Catalogue> table = {
      {"muscles", "The muscles, and what speaks for each", {"id", "region", "name", "plain_name"}, muscles},
      {"alternatives", "The ordinary explanations", {"id", "disposition", "name"}, alternatives},
      {"questions", "The questions and their answers", {"id", "stage", "kind", "ask"}, questions},
      {"rules", "The rules, each with its statement", {"id", "file", "statement"}, rules},
      {"red-flags", "The families of danger signs", {"id", "name", "text"}, red_flags},
      {"precautions", "What a therapist must avoid or adapt", {"id", "name", "clinical"}, precautions},
      {"sources", "Where each statement comes from", {"id", "grade", "title", "address"}, sources}};
  return table;
}

std::string plain(const Json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (!value.is_array()) return value.dump();
  std::string text;
  for (const Json& item : value) text += (text.empty() ? "" : ", ") + plain(item);
  return text;
}

std::string list_as_csv(const Catalogue& catalogue, const std::vector<Json>& entries) {
  std::string text = fmt::format("{}\n", fmt::join(catalogue.columns, ","));
  for (const Json& entry : entries) {
    std::string line;
    for (const std::string& column : catalogue.columns)
      line += (line.empty() ? "" : ",") + csv_field(plain(entry.at(column)));
    text += line + "\n";
  }
  return text;
}

std::string list_as_text(const Catalogue& catalogue, const std::vector<Json>& entries) {
  // All columns but the last are as wide as their widest entry.
  std::vector<std::size_t> widths;
  for (const std::string& column : catalogue.columns) {
    std::size_t width = 0;
    for (const Json& entry : entries) width = std::max(width, plain(entry.at(column)).size());
    widths.push_back(width);
  }
  std::string text;
  for (const Json& entry : entries) {
    for (std::size_t i = 0; i + 1 < catalogue.columns.size(); ++i)
      text += fmt::format("{:<{}}  ", plain(entry.at(catalogue.columns[i])), widths[i]);
    text += plain(entry.at(catalogue.columns.back())) + "\n";
  }
  return text;
}

// "plain_name" as people read it.
std::string readable(std::string key) {
  std::replace(key.begin(), key.end(), '_', ' ');
  return key;
}

Document shown(const Json& entry) {
  Document document;
  document.title(plain(entry.at("id")));
  for (const auto& [key, value] : entry.items())
    if (key != "id" && !(value.is_array() && !value.empty() && value.front().is_object()) && !plain(value).empty())
      document.paragraph(plain(value), readable(key) + ":");
  for (const auto& [key, value] : entry.items()) {
    if (!value.is_array() || value.empty() || !value.front().is_object()) continue;
    document.heading(readable(key));
    for (const Json& item : value) {
      std::string text;
      for (const auto& [name, part] : item.items())
        if (&part != &item.front() && !plain(part).empty())
          text += fmt::format("{}{}: {}", text.empty() ? "" : "; ", readable(name), plain(part));
      document.item(text, plain(item.front()) + ".");
    }
  }
  return document;
}

po::options_description catalogue_options() {
  po::options_description options("Options");
  options.add_options()("format", po::value<std::string>()->default_value("text"), "text, json, or (list) csv");
  return options;
}

int browse(const Catalogue& catalogue, const Arguments& arguments) {
  enum class Format { text, json, csv };
  const auto format =
      choice<Format>(arguments, "format", {{"text", Format::text}, {"json", Format::json}, {"csv", Format::csv}});
  const auto& words = arguments.positional;
  const bool list = words.empty() || (words.size() == 1 && words[0] == "list");
  if (!list && (words.size() != 2 || words[0] != "show"))
    throw UsageError(fmt::format("usage: kneewise {} list, or kneewise {} show ID", catalogue.name, catalogue.name));
  if (!list && format == Format::csv) throw UsageError("csv is a format of list, not of show");

  const Loaded loaded = load_knowledge(knowledge_directory(arguments.text("knowledge")));
  const std::vector<Json> entries = catalogue.entries(*loaded.knowledge);
  if (list) {
    write_output("", format == Format::json  ? Json(entries).dump(1) + "\n"
                     : format == Format::csv ? list_as_csv(catalogue, entries)
                                             : list_as_text(catalogue, entries));
    return exit_done;
  }
  std::vector<std::string> ids;
  for (const Json& entry : entries) {
    ids.push_back(plain(entry.at("id")));
    if (ids.back() != words[1]) continue;
    write_output("", format == Format::json ? entry.dump(1) + "\n"
                                            : as_text(shown(entry), {.colour = colour_wanted(arguments)}));
    return exit_done;
  }
  throw UsageError(fmt::format("{}: unknown id '{}'{}", catalogue.name, words[1], did_you_mean(words[1], ids)));
}

}  // namespace

std::vector<Command> catalogue_commands() {
  std::vector<Command> commands;
  for (const Catalogue& catalogue : catalogues())
    commands.push_back({catalogue.name, catalogue.summary, "[list | show ID] [--format text|json|csv]",
                        "  kneewise muscles list --format csv\n"
                        "  kneewise questions show giving-way\n"
                        "  kneewise red-flags show dvt\n",
                        catalogue_options,
                        [&catalogue](const Arguments& arguments) { return browse(catalogue, arguments); }});
  return commands;
}

}  // namespace kneewise
