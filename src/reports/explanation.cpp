#include "src/reports/explanation.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "src/lists.hpp"
#include "src/reasoning/ranking.hpp"

namespace kneewise {

using Json = nlohmann::ordered_json;

namespace {

// The words for people ---------------------------------------------------------------------------------------------

std::vector<std::string> strings(const Json& list) {
  return list.get<std::vector<std::string>>();
}

std::string shown(double number) {
  return fmt::format("{:.10g}", number);
}

class Writer {
 public:
  Writer(Document& document, const Wording& wording) : document_(document), wording_(wording) {}

  void disposition(const Json& explanation) {
    document_.heading(fmt::format("Why: {}", disposition_name(explanation["id"])));
    if (explanation.contains("ground")) {
      const Json& ground = explanation["ground"];
      const auto equals = explanation["equally_grave"].get<std::size_t>();
      document_.paragraph(
          ground["statement"].get<std::string>(),
          fmt::format(
              "{}, {}:", equals > 1 ? fmt::format("One of the {} gravest grounds", equals) : "The gravest ground",
              family_name(ground["family"])));
      document_.item(because(ground["because"]), "Stands on:");
      if (const auto grounds = explanation["grounds"].get<std::size_t>(); grounds > 1)
        document_.item(std::to_string(grounds), "Grounds of danger in all:");
    } else if (explanation.contains("leader")) {
      const Json& leader = explanation["leader"];
      document_.paragraph(fmt::format("{} is {}, belief {:.2f}, and {}.", name_of(leader["id"]),
                                      leader["likelihood"].get<std::string>(), leader["belief"].get<double>(),
                                      explanation["id"] == "muscular"
                                          ? "no condition that needs a doctor is likely and more so"
                                          : "no muscle is more so"));
    } else {
      document_.paragraph("What was told makes no muscle possible and no condition likely.");
    }
    const auto open = explanation["open_questions"].size();
    if (explanation["cleared"].get<bool>()) {
      document_.paragraph("Every danger was asked for and is absent.", "Cleared:");
    } else if (open > 0) {
      document_.paragraph(fmt::format("{} danger question{}.", open, open == 1 ? "" : "s"), "Open:");
    }
  }

  void belief(const Json& explanation) {
    const auto id = explanation["id"].get<std::string>();
    document_.heading(fmt::format("Why {}", name_of(id)));
    document_.paragraph(fmt::format("{}. (Likely from {}, possible from {}; -1 to 1, no probability.)",
                                    explanation["likelihood"].get<std::string>(),
                                    shown(explanation["limits"]["likely"]), shown(explanation["limits"]["possible"])),
                        fmt::format("Belief {:.12g}:", explanation["belief"].get<double>()));
    not_pointed_to(explanation);
    const Json& sums = explanation["arithmetic"];
    pieces(explanation["for"], true, "For, by place");
    if (sums["location"].get<double>() > 0)
      document_.paragraph(
          fmt::format("by place {} x {} = {}, the share of all places that counts", shown(sums["location"]),
                      shown(sums["location_ceiling"]), shown(sums["location_counted"])),
          "Sum:");
    pieces(explanation["for"], false, "For, by all else");
    document_.paragraph(fmt::format("by all else {}. For: {} + {} x (1 - {}) = {}.", shown(sums["other"]),
                                    shown(sums["location_counted"]), shown(sums["other"]),
                                    shown(sums["location_counted"]), shown(sums["for"])),
                        "Sum:");
    pieces(explanation["against"], true, "Against, by place");
    pieces(explanation["against"], false, "Against, by all else");
    const double in_favour = sums["for"];
    const double against = sums["against"];
    document_.paragraph(
        fmt::format("against {}. Belief: ({} - {}) / (1 - {}) = {:.12g}.", shown(against), shown(in_favour),
                    shown(against), shown(std::min(in_favour, against)), explanation["belief"].get<double>()),
        "Sum:");
    document_.paragraph(
        "Two weights x and y together make x + y x (1 - x). The strongest piece of one item counts, once.", "How:");
  }

  void why_not(const Json& explanation) {
    const std::string name = name_of(explanation["id"]);
    const auto likelihood = explanation["likelihood"].get<std::string>();
    const bool is_first = explanation["is_first"];
    document_.heading(fmt::format("{} {}", is_first ? "What would strengthen" : "Why not", name));
    if (explanation["belief"].is_null()) {
      document_.paragraph("Nothing that was told speaks for or against it.");
    } else {
      document_.paragraph(fmt::format("It is {}{}, belief {:.4f}.", is_first ? "first, and " : "", likelihood,
                                      explanation["belief"].get<double>()));
      not_pointed_to(explanation);
    }
    if (explanation.contains("leader")) {
      const Json& leader = explanation["leader"];
      const std::string first = name_of(leader["id"]);
      document_.paragraph(
          fmt::format(
              "{}, {}, belief {:.4f}.{}", first, leader["likelihood"].get<std::string>(),
              leader["belief"].get<double>(),
              leader["tie"].get<bool>() ? " The beliefs are equal; equals stand in the order of their names." : ""),
          "First is");
      plain_pieces(leader["only_for_it"], fmt::format("Speaks for {} alone", first));
      plain_pieces(explanation["only_for_this"], fmt::format("Speaks for {} alone", name));
      list(explanation["for_both"], fmt::format("Speaks for both, {} and {}", name, first), most_pieces,
           [this](const Json& piece) {
             document_.item(fmt::format("{} ({})", piece["text"].get<std::string>(), because(piece["because"])),
                            fmt::format("{} and {}:", shown(piece["weight"]), shown(piece["leader_weight"])));
           });
      plain_pieces(leader["against_it"], fmt::format("Speaks against {}", first));
    }
    plain_pieces(explanation["against"], fmt::format("Speaks against {}", name));
    list(explanation["lacks"], "It lacks", 8, [this](const Json& row) {
      document_.item(fmt::format("{} ({}; {})", row["text"].get<std::string>(), because_of(row["item"]),
                                 row["state"].get<std::string>()),
                     strength_of(row) + ":");
    });
    if (likelihood == "likely") {
      document_.paragraph("It is among the likely ones already.");
      return;
    }
    const Json& changes = explanation["would_make_it_likely"];
    document_.paragraph("", "What would make it likely:");
    for (const Json& change : changes)
      document_.item(answers_in(change, explanation["given"], explanation["danger_questions"]));
    if (changes.empty()) document_.item("None of up to two answers.");
  }

  void red_flag(const Json& explanation) {
    document_.heading(family_name(explanation["id"]));
    if (explanation.contains("state")) document_.paragraph(state_words(explanation["state"]), "Danger screen:");
    bool lifted = false;
    for (const Json& rule : explanation["raised_by"]) {
      document_.paragraph(rule["statement"].get<std::string>(),
                          fmt::format("Raised, {}:", disposition_name(rule["disposition"])));
      std::string stands_on = because(rule["because"]);
      for (const auto& [question, certainty] : rule["uncertain"].items())
        stands_on += fmt::format("; {}: certainty {}", label(question), shown(certainty));
      document_.item(stands_on, "Stands on:");
      for (const Json& point : rule["points"]) {
        document_.item(because(point["because"]), "A point for:");
        for (const Json& giving : point["rules"]) document_.item(giving["statement"].get<std::string>(), "", 1);
      }
      for (const Json& lift : rule["would_lift"]) {
        const auto question = lift["question"].get<std::string>();
        std::vector<std::string> words;
        for (const Json& answer : lift["answers"]) words.push_back(answers_in({{question, answer}}, rule["given"]));
        const auto state = lift["state"].get<std::string>();
        lifted = lifted || !words.empty();
        if (words.empty()) {
          document_.item(fmt::format("{} ({})", label(question), state), "Lifted by no single answer to:");
        } else {
          document_.item(fmt::format("{} ({})", fmt::join(words, " / "), state), "Would be lifted by:");
        }
      }
      sources(rule["sources"]);
    }
    if (lifted && explanation["raised_by"].size() > 1)
      document_.paragraph(
          "An answer that lifts takes away the ground it is named under, not the danger: that stands as long as one "
          "of its grounds does.");
    if (!explanation.contains("rules")) return;
    std::vector<std::string> ruled_out;
    document_.paragraph("Not raised.");
    for (const Json& rule : explanation["rules"]) {
      if (!rule["can_be_raised"].get<bool>()) {
        ruled_out.push_back(rule["statement"].get<std::string>());
        continue;
      }
      document_.item(rule["statement"].get<std::string>(),
                     fmt::format("Can still be raised, {}:", disposition_name(rule["disposition"])));
      if (!rule["waits_for"].empty()) document_.item(open_in(rule["waits_for"]), "Not asked yet:", 1);
      if (!rule["not_known"].empty()) document_.item(open_in(rule["not_known"]), "Not known:", 1);
    }
    if (!ruled_out.empty()) document_.paragraph("", "Ruled out by the answers:");
    for (const std::string& statement : ruled_out) document_.item(statement);
  }

  void precaution(const Json& explanation) {
    const auto text = wording_.precautions.find(explanation["id"].get<std::string>());
    document_.heading(text == wording_.precautions.end() ? explanation["id"].get<std::string>() : text->second.name);
    if (text != wording_.precautions.end()) document_.paragraph(text->second.clinical);
    const bool holds = explanation["holds"];
    if (holds) {
      holds_because(explanation);
    } else {
      document_.paragraph("It does not hold here. These would make it hold:");
    }
    rules_that(explanation["rules"], true);
    const bool others = std::any_of(explanation["rules"].begin(), explanation["rules"].end(),
                                    [](const Json& rule) { return !rule["holds"].get<bool>(); });
    if (holds && others) document_.paragraph("", "It would also hold by:");
    rules_that(explanation["rules"], false);
  }

  void what_if(const Json& explanation) {
    const std::string already = answers_in(explanation["already"]);
    const std::string changes = answers_in(explanation["changes"], explanation["given"]);
    document_.heading(fmt::format("What if: {}", changes.empty() ? already : changes));
    if (!already.empty()) document_.paragraph(already + ".", "Already answered so:");
    const Json& differences = explanation["differences"];
    if (differences.empty()) document_.paragraph("Nothing changes.");
    const Json nothing = Json::object();
    const auto difference = [&](const char* key) -> const Json& {
      return differences.contains(key) ? differences[key] : nothing;
    };
    if (const Json& changed = difference("disposition"); !changed.empty())
      document_.item(fmt::format("{} -> {}", disposition_name(changed["before"]), disposition_name(changed["after"])),
                     "Disposition:");
    if (const Json& changed = difference("cleared"); !changed.empty())
      document_.item(changed["after"].get<bool>() ? "not cleared -> cleared" : "cleared -> not cleared", "Danger:");
    const auto name = [this](const Json& family) { return family_name(family); };
    gone_and_new(difference("red_flags"), "Danger picture", name);
    for (const auto& [part, lead] : {std::pair{"gone", "Ground gone, "}, std::pair{"new", "Ground new, "}})
      if (const Json& grounds = difference("grounds"); grounds.contains(part))
        for (const Json& ground : grounds[part])
          document_.item(ground["statement"].get<std::string>(), lead + family_name(ground["family"]) + ":");
    for (const Json& entry : difference("screen"))  // those that are raised stand above
      if (entry["before"] != "present" && entry["after"] != "present")
        document_.item(fmt::format("{}: {} -> {}", family_name(entry["family"]), state_words(entry["before"]),
                                   state_words(entry["after"])),
                       "Danger screen:");
    gone_and_new(difference("open_questions"), "Open danger questions", [this](const Json& id) { return label(id); });
    for (const auto& [key, lead] : {std::pair{"muscles", "Muscle:"}, std::pair{"alternatives", "Condition:"}})
      for (const Json& item : difference(key))
        document_.item(
            fmt::format("{}: {} -> {}", name_of(item["id"]), standing(item["before"]), standing(item["after"])), lead);
    gone_and_new(difference("precautions"), "Precautions", [this](const Json& id) {
      const auto text = wording_.precautions.find(id.get<std::string>());
      return text == wording_.precautions.end() ? id.get<std::string>() : text->second.name;
    });
    gone_and_new(difference("withheld"), "Withdrawn techniques",
                 [this](const Json& item) { return technique_for(item["technique"], item["muscle"]); });
    gone_and_new(difference("care"), "Care",
                 [this](const Json& item) { return technique_for(item["technique"], item["about"]); });
  }

 private:
  static constexpr std::size_t most_pieces = 6;

  [[nodiscard]] std::string name_of(const std::string& id) const {
    if (wording_.muscle_names.contains(id)) return wording_.muscle(id, Audience::therapist);
    return wording_.alternative(id, Audience::therapist);
  }

  [[nodiscard]] std::string family_name(const std::string& id) const {
    const auto family = wording_.families.find(id);
    return family == wording_.families.end() ? id : family->second.name;
  }

  [[nodiscard]] std::string disposition_name(const std::string& id) const {
    const auto disposition = disposition_of(id);
    return disposition ? wording_.dispositions.at(*disposition).name : id;
  }

  [[nodiscard]] std::string label(const std::string& question) const {
    return wording_.label(question, Audience::therapist);
  }

  [[nodiscard]] std::string labels(const Json& questions) const {
    std::vector<std::string> words;
    for (const std::string& question : strings(questions)) words.push_back(label(question));
    return fmt::format("{}", fmt::join(words, "; "));
  }

  // Questions, and single answers of lists that were answered in part.
  [[nodiscard]] std::string open_in(const Json& questions_and_answers) const {
    Json questions = Json::array();
    Json answers = Json::array();
    for (const std::string& item : strings(questions_and_answers))
      (item.find('=') == std::string::npos ? questions : answers).push_back(item);
    std::string text = labels(questions);
    if (!answers.empty()) text += (text.empty() ? "" : "; ") + because(answers);
    return text;
  }

  static std::string state_words(const std::string& state) {
    if (state == "present") return "raised";
    if (state == "absent") return "ruled out by the answers";
    return state == "unknown" ? "not known" : "not asked";
  }

  // "likely 0.72".
  static std::string standing(const Json& ranked) {
    if (ranked.is_null()) return "nothing speaks of it";
    return fmt::format("{} {:.2f}", ranked["likelihood"].get<std::string>(), ranked["belief"].get<double>());
  }

  // A technique, and the muscle, condition or answer ("activity=cycling") it is for, if any.
  [[nodiscard]] std::string technique_for(const std::string& technique, const std::string& about) const {
    const auto text = wording_.techniques.find(technique);
    const std::string name = text == wording_.techniques.end() ? technique : text->second;
    if (about.find('=') != std::string::npos) return fmt::format("{} ({})", name, because_of(about));
    const bool known = wording_.muscle_names.contains(about) || wording_.alternative_names.contains(about);
    return known ? fmt::format("{} ({})", name, name_of(about)) : name;
  }

  [[nodiscard]] std::string because_of(const std::string& item) const {
    return item.find('=') == std::string::npos ? item : because(Json::array({item}));
  }

  // Findings in words; who treats may be the reason here.
  [[nodiscard]] std::string because(const Json& findings) const {
    constexpr std::string_view who = "practitioner=";
    std::string text = wording_.because(strings(findings), Audience::therapist);
    for (const std::string& finding : strings(findings))
      if (finding.starts_with(who))
        text += fmt::format("{}{}: {}", text.empty() ? "" : "; ", label("practitioner"),
                            wording_.answer("practitioner", finding.substr(who.size()), Audience::therapist));
    return text;
  }

  void not_pointed_to(const Json& explanation) {
    if (!explanation["pointed_to"].get<bool>() && explanation["belief"] >= explanation["limits"]["possible"])
      document_.paragraph(
          "It stays unlikely: no place of the pain, no finding of the hand and no pattern points to it.");
  }

  static std::string plain(const Json& value) { return value.is_string() ? value.get<std::string>() : value.dump(); }

  static const Json& value_of(const Json& answer) { return answer.is_object() ? answer["value"] : answer; }

  static double certainty_in(const Json& answer) { return answer.is_object() ? answer.value("certainty", 1.0) : 1.0; }

  // One answer in words; of a list that was given before, what is more (+) and what is less (-).
  [[nodiscard]] std::string answer_in(const std::string& question, const Json& answer, const Json& before) const {
    const Json& value = value_of(answer);
    if (value == "unknown") return label(question) + ": not known";
    if (!value.is_array()) return because(Json::array({fmt::format("{}={}", question, plain(value))}));
    std::vector<std::string> parts;
    const auto add = [&](const Json& ids, const char* sign, const Json& but) {
      for (const Json& id : ids)
        if (std::find(but.begin(), but.end(), id) == but.end())
          parts.push_back(sign + wording_.answer(question, id.get<std::string>(), Audience::therapist));
    };
    const Json nothing = Json::array();
    if (value_of(before).is_array()) {
      add(value, "+ ", value_of(before));
      add(value_of(before), "- ", value);
    }
    if (parts.empty()) add(value, "", nothing);
    if (parts.empty()) parts.emplace_back("none of these");
    if (answer.is_object() && answer.contains("denied")) add(answer["denied"], "not ", nothing);
    return fmt::format("{}: {}", label(question), fmt::join(parts, " / "));
  }

  // {"pain-zone": ["calf"], "age": 47} in words. `before` holds what was given to the same questions.
  [[nodiscard]] std::string answers_in(const Json& answers, const Json& before = Json::object(),
                                       const Json& danger_questions = Json::array()) const {
    std::string text;
    for (const auto& [question, answer] : answers.items()) {
      const Json given = before.contains(question) ? before[question] : Json();
      text += (text.empty() ? "" : "; ") + answer_in(question, answer, given);
      if (certainty_in(answer) < 1) text += fmt::format(" (certainty {})", shown(certainty_in(answer)));
      if (certainty_in(given) < 1 && certainty_in(answer) == 1) text += " (for certain)";
      if (std::find(danger_questions.begin(), danger_questions.end(), question) != danger_questions.end())
        text += " (a danger sign)";
    }
    return text;
  }

  // What a precaution stands on: findings, what was concluded from them, or nothing that was told.
  void holds_because(const Json& explanation) {
    std::vector<std::string> reasons;
    if (const std::string findings = because(explanation["because"]); !findings.empty()) reasons.push_back(findings);
    Json lifting = Json::array();
    for (const Json& rule : explanation["rules"]) {
      if (!rule["holds"].get<bool>()) continue;
      if (rule["danger_open"].get<bool>()) append_new(reasons, {"danger questions are open"});
      if (rule["care_offered"].get<bool>()) append_new(reasons, {"care is offered"});
      for (const Json& question : rule["could_be_lifted_by"]) lifting.push_back(question);
    }
    if (!reasons.empty()) {
      document_.paragraph(fmt::format("{}", fmt::join(reasons, "; ")), "Holds, because of:");
    } else if (lifting.empty()) {
      document_.paragraph("It holds for everybody.");
    } else {
      document_.paragraph(fmt::format("It holds for everybody whom no answer exempts ({}).", labels(lifting)));
    }
  }

  void rules_that(const Json& rules, bool hold) {
    for (const Json& rule : rules) {
      if (rule["holds"].get<bool>() != hold) continue;
      document_.item(rule["statement"].get<std::string>());
      sources(rule["sources"]);
    }
  }

  // What went and what came, each once.
  template <typename Words>
  void gone_and_new(const Json& difference, const std::string& what, const Words& in_words) {
    for (const char* part : {"gone", "new"}) {
      if (!difference.contains(part)) continue;
      std::vector<std::string> words;
      for (const Json& item : difference[part]) append_new(words, {in_words(item)});
      if (!words.empty()) document_.item(fmt::format("{}", fmt::join(words, "; ")), fmt::format("{} {}:", what, part));
    }
  }

  void sources(const Json& list) {
    std::vector<std::string> words;
    for (const Json& source : list)
      words.push_back(fmt::format("{} ({})", source["title"].get<std::string>(), source["grade"].get<std::string>()));
    if (!words.empty()) document_.item(fmt::format("{}", fmt::join(words, "; ")), "Sources:", 1);
  }

  // The word of strength; of a place, which suspect the muscle is there.
  static std::string strength_of(const Json& row) {
    const int rank = row["rank"];
    if (rank == 0) return row["strength"].get<std::string>();
    return fmt::format("suspect {} there", rank);
  }

  void piece(const Json& piece) {
    const std::string why = because(piece["because"]);
    const double certainty = piece["certainty"];
    const double specificity = piece["specificity"];
    document_.item(fmt::format("{}{}", piece["text"].get<std::string>(), why.empty() ? "" : " (" + why + ")"),
                   fmt::format("{} {}{}{}:", strength_of(piece), piece["weight"].dump(),
                               certainty < 1 ? fmt::format(", certainty {}", shown(certainty)) : "",
                               specificity < 1 ? fmt::format(", shared by others {}", shown(specificity)) : ""));
    sources(piece["sources"]);
  }

  void pieces(const Json& list, bool by_place, const char* heading) {
    bool headed = false;
    for (const Json& item : list) {
      if (is_location(item["kind"].get<std::string>()) != by_place) continue;
      if (!headed) document_.paragraph("", std::string(heading) + ":");
      headed = true;
      piece(item);
    }
  }

  // The first of a list, and how many more there are.
  template <typename Write>
  void list(const Json& items, const std::string& heading, std::size_t most, const Write& write) {
    if (!items.empty()) document_.paragraph("", heading + ":");
    for (std::size_t i = 0; i < std::min(most, items.size()); ++i) write(items[i]);
    if (items.size() > most) document_.item(fmt::format("and {} more", items.size() - most));
  }

  void plain_pieces(const Json& items, const std::string& heading) {
    list(items, heading, most_pieces, [this](const Json& item) { piece(item); });
  }

  Document& document_;
  const Wording& wording_;
};

}  // namespace

void write_explanation(Document& document, const Json& explanation, const Wording& wording) {
  Writer writer(document, wording);
  const auto kind = explanation["explains"].get<std::string>();
  if (kind == "disposition") writer.disposition(explanation);
  if (kind == "belief") writer.belief(explanation);
  if (kind == "why-not") writer.why_not(explanation);
  if (kind == "red-flag") writer.red_flag(explanation);
  if (kind == "precaution") writer.precaution(explanation);
  if (kind == "what-if") writer.what_if(explanation);
}

}  // namespace kneewise
