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

  void belief(const Json& explanation) {
    const auto id = explanation["id"].get<std::string>();
    document_.heading(fmt::format("Why {}", name_of(id)));
    document_.paragraph(fmt::format("{}. (Likely from {}, possible from {}; -1 to 1, no probability.)",
                                    explanation["likelihood"].get<std::string>(),
                                    shown(explanation["limits"]["likely"]), shown(explanation["limits"]["possible"])),
                        fmt::format("Belief {:.12g}:", explanation["belief"].get<double>()));
    const Json& sums = explanation["arithmetic"];
    pieces(explanation["for"], true, "For, by place");
    if (sums["location"].get<double>() > 0)
      document_.paragraph(
          fmt::format("by place {}{}", shown(sums["location"]),
                      sums["location"] == sums["location_counted"]
                          ? ""
                          : fmt::format("; no more than the ceiling {} counts", shown(sums["location_ceiling"]))),
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
    const auto id = explanation["id"].get<std::string>();
    const auto likelihood = explanation["likelihood"].get<std::string>();
    document_.heading(fmt::format("Why not {}", name_of(id)));
    if (explanation["belief"].is_null()) {
      document_.paragraph("Nothing that was told speaks for or against it.");
    } else {
      document_.paragraph(fmt::format("It is {}, belief {:.4f}.", likelihood, explanation["belief"].get<double>()));
    }
    if (explanation.contains("leader")) {
      const Json& leader = explanation["leader"];
      document_.paragraph(fmt::format("{}, belief {:.4f}.", name_of(leader["id"]), leader["belief"].get<double>()),
                          "First is");
      plain_pieces(leader["only_for_it"], fmt::format("Speaks for {} alone", name_of(leader["id"])), 6);
      plain_pieces(explanation["only_for_this"], fmt::format("Speaks for {} alone", name_of(id)), 6);
    }
    plain_pieces(explanation["against"], fmt::format("Speaks against {}", name_of(id)), 6);
    constexpr std::size_t most = 8;
    for (std::size_t i = 0; i < std::min(most, explanation["lacks"].size()); ++i) {
      if (i == 0) document_.paragraph("", "It lacks:");
      const Json& row = explanation["lacks"][i];
      document_.item(fmt::format("{} ({}; {})", row["text"].get<std::string>(), because_of(row["item"]),
                                 row["state"].get<std::string>()));
    }
    if (likelihood == "likely") {
      document_.paragraph("It is among the likely ones already.");
      return;
    }
    const Json& changes = explanation["would_make_it_likely"];
    document_.paragraph("", "What would make it likely:");
    for (const Json& change : changes) document_.item(answers_in(change));
    if (changes.empty()) document_.item("None of up to two answers.");
  }

  void red_flag(const Json& explanation) {
    const auto id = explanation["id"].get<std::string>();
    const auto family = wording_.families.find(id);
    document_.heading(family == wording_.families.end() ? id : family->second.name);
    if (explanation.contains("state")) document_.paragraph(explanation["state"].get<std::string>(), "Danger screen:");
    for (const Json& rule : explanation["raised_by"]) {
      document_.paragraph(rule["statement"].get<std::string>(),
                          fmt::format("Raised, {}:", rule["disposition"].get<std::string>()));
      document_.item(wording_.because(strings(rule["because"]), Audience::therapist), "Stands on:");
      for (const Json& lift : rule["would_lift"]) {
        const auto question = lift["question"].get<std::string>();
        std::vector<std::string> words;
        for (const Json& answer : lift["answers"]) words.push_back(answers_in({{question, answer}}));
        const auto state = lift["state"].get<std::string>();
        if (words.empty()) {
          document_.item(fmt::format("{} ({})", wording_.label(question, Audience::therapist), state),
                         "Lifted by no single answer to:");
        } else {
          document_.item(fmt::format("{} ({})", fmt::join(words, " / "), state), "Would be lifted by:");
        }
      }
      sources(rule["sources"]);
    }
    if (!explanation.contains("rules")) return;
    document_.paragraph("Not raised. Its rules:");
    for (const Json& rule : explanation["rules"]) {
      document_.item(rule["statement"].get<std::string>(), fmt::format("{}:", rule["disposition"].get<std::string>()));
      std::vector<std::string> open;
      for (const std::string& question : strings(rule["waits_for"]))
        open.push_back(wording_.label(question, Audience::therapist));
      if (!open.empty()) document_.item(fmt::format("{}", fmt::join(open, "; ")), "Not asked yet:", 1);
    }
  }

  void precaution(const Json& explanation) {
    const auto text = wording_.precautions.find(explanation["id"].get<std::string>());
    document_.heading(text == wording_.precautions.end() ? explanation["id"].get<std::string>() : text->second.name);
    if (text != wording_.precautions.end()) document_.paragraph(text->second.clinical);
    if (explanation["holds"].get<bool>()) {
      const std::string why = wording_.because(strings(explanation["because"]), Audience::therapist);
      document_.paragraph(why.empty() ? "it holds for everybody" : why, "Holds, because of:");
    } else {
      document_.paragraph("It does not hold here. It would by:");
    }
    for (const Json& rule : explanation["rules"]) {
      document_.item(rule["statement"].get<std::string>());
      sources(rule["sources"]);
    }
  }

  void what_if(const Json& explanation) {
    document_.heading(fmt::format("What if: {}", answers_in(explanation["changes"])));
    const Json& differences = explanation["differences"];
    if (differences.empty()) document_.paragraph("Nothing changes.");
    for (const auto& [key, value] : differences.items()) {
      if (value.contains("gone")) {
        for (const char* part : {"gone", "new"})
          if (!value[part].empty()) document_.item(names(key, value[part]), fmt::format("{} {}:", readable(key), part));
      } else if (value["before"].is_array()) {
        document_.item(ranking(value["before"]), fmt::format("{} before:", readable(key)));
        document_.item(ranking(value["after"]), fmt::format("{} after:", readable(key)));
      } else {
        document_.item(fmt::format("{} -> {}", plain(value["before"]), plain(value["after"])),
                       fmt::format("{}:", readable(key)));
      }
    }
  }

 private:
  [[nodiscard]] std::string name_of(const std::string& id) const {
    if (wording_.muscle_names.contains(id)) return wording_.muscle(id, Audience::therapist);
    return wording_.alternative(id, Audience::therapist);
  }

  [[nodiscard]] std::string because_of(const std::string& item) const {
    return item.find('=') == std::string::npos ? item : wording_.because({item}, Audience::therapist);
  }

  static std::string plain(const Json& value) { return value.is_string() ? value.get<std::string>() : value.dump(); }

  static std::string readable(std::string key) {
    std::replace(key.begin(), key.end(), '_', ' ');
    return key;
  }

  // {"pain-zone": ["calf"], "age": 47} in words.
  [[nodiscard]] std::string answers_in(const Json& answers) const {
    std::vector<std::string> findings;
    for (const auto& [question, answer] : answers.items()) {
      const Json& value = answer.is_object() ? answer["value"] : answer;
      if (value.is_array()) {
        if (value.empty()) findings.push_back(question + "=none of these");
        for (const Json& id : value) findings.push_back(question + "=" + id.get<std::string>());
      } else {
        findings.push_back(question + "=" + plain(value));
      }
    }
    return wording_.because(findings, Audience::therapist);
  }

  [[nodiscard]] std::string names(const std::string& key, const Json& ids) const {
    std::vector<std::string> words;
    for (const std::string& id : strings(ids)) {
      if (const auto text = wording_.precautions.find(id); key == "precautions" && text != wording_.precautions.end()) {
        words.push_back(text->second.name);
      } else if (const auto family = wording_.families.find(id);
                 key == "red_flags" && family != wording_.families.end()) {
        words.push_back(family->second.name);
      } else if (key == "open_questions") {
        words.push_back(wording_.label(id, Audience::therapist));
      } else {
        words.push_back(id);
      }
    }
    return fmt::format("{}", fmt::join(words, "; "));
  }

  [[nodiscard]] std::string ranking(const Json& list) const {
    std::vector<std::string> words;
    for (const Json& item : list)
      words.push_back(fmt::format("{} {:.2f}", name_of(item["id"]), item["belief"].get<double>()));
    return words.empty() ? "none" : fmt::format("{}", fmt::join(words, ", "));
  }

  void sources(const Json& list) {
    std::vector<std::string> words;
    for (const Json& source : list)
      words.push_back(fmt::format("{} ({})", source["title"].get<std::string>(), source["grade"].get<std::string>()));
    if (!words.empty()) document_.item(fmt::format("{}", fmt::join(words, "; ")), "Sources:", 1);
  }

  void piece(const Json& piece) {
    const std::string why = wording_.because(strings(piece["because"]), Audience::therapist);
    const double certainty = piece["certainty"];
    document_.item(fmt::format("{}{}", piece["text"].get<std::string>(), why.empty() ? "" : " (" + why + ")"),
                   fmt::format("{} {}{}:", piece["strength"].get<std::string>(), piece["weight"].dump(),
                               certainty < 1 ? fmt::format(", certainty {}", shown(certainty)) : ""));
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

  void plain_pieces(const Json& list, const std::string& heading, std::size_t most) {
    for (std::size_t i = 0; i < std::min(most, list.size()); ++i) {
      if (i == 0) document_.paragraph("", heading + ":");
      piece(list[i]);
    }
  }

  Document& document_;
  const Wording& wording_;
};

}  // namespace

void write_explanation(Document& document, const Json& explanation, const Wording& wording) {
  Writer writer(document, wording);
  const auto kind = explanation["explains"].get<std::string>();
  if (kind == "belief") writer.belief(explanation);
  if (kind == "why-not") writer.why_not(explanation);
  if (kind == "red-flag") writer.red_flag(explanation);
  if (kind == "precaution") writer.precaution(explanation);
  if (kind == "what-if") writer.what_if(explanation);
}

}  // namespace kneewise
