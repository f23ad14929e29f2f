#include "src/knowledge/must_be_there.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "src/basics/lists.hpp"
#include "src/knowledge/questions.hpp"

namespace kneewise {
namespace {

using engine::Expression;

// Wherever `table` has a row, one of `needed` names the same id in one of its slots.
struct Demand {
  std::string_view table;
  std::string_view id;
  std::array<std::pair<std::string_view, std::string_view>, 2> needed;  // table and slot
};

// The list. "rule:" stands for what rules conclude.
constexpr std::array<Demand, 18> demands = {{
    {"red-flag-family", "id", {{{"rule:red-flag", "family"}, {}}}},
    {"rule:red-flag", "family", {{{"red-flag-family", "id"}, {}}}},
    {"precaution-text", "id", {{{"rule:precaution", "id"}, {}}}},
    {"rule:precaution", "id", {{{"precaution-text", "id"}, {}}}},
    {"muscle", "id", {{{"muscle-text", "id"}, {}}}},
    {"muscle", "id", {{{"referral-zone", "muscle"}, {}}}},
    {"muscle", "id", {{{"association", "about"}, {}}}},
    {"muscle", "id", {{{"treatment", "about"}, {}}}},
    {"muscle-text", "id", {{{"muscle", "id"}, {}}}},
    {"referral-zone", "muscle", {{{"muscle", "id"}, {}}}},
    {"alternative", "id", {{{"alternative-text", "id"}, {}}}},
    {"alternative", "id", {{{"association", "about"}, {"range-association", "about"}}}},
    {"alternative-text", "id", {{{"alternative", "id"}, {}}}},
    {"technique", "id", {{{"treatment", "technique"}, {}}}},
    {"treatment", "technique", {{{"technique", "id"}, {}}}},
    {"rule:withheld", "technique", {{{"technique", "id"}, {}}}},
    {"question", "id", {{{"question-text", "id"}, {}}}},
    {"question-text", "id", {{{"question", "id"}, {}}}},
}};

// The host fills these, of each case.
constexpr std::array<std::string_view, 9> filled_by_host = {
    "finding", "rough-finding", "asked", "denied", "candidate", "alternative-candidate", "verdict", "told", "sure"};
// A base that has none of these has nothing to say yet: its templates may stand empty.
constexpr std::array<std::string_view, 5> said_of_knees = {"muscle", "alternative", "association", "referral-zone",
                                                           "treatment"};

struct Named {
  std::string file;
  long line = 0;
  std::string construct;
};

class Belongings {
 public:
  Belongings(const std::vector<SourceFile>& files, const ById<RuleOutline>& rules) : files_(files), rules_(rules) {}

  std::vector<Problem> check() {
    for (const SourceFile& file : files_)
      for (const Expression& construct : file.expressions) gather(file, construct);
    for (const Demand& demand : demands) check(demand);
    check_families_are_asked();
    const bool begun = std::any_of(said_of_knees.begin(), said_of_knees.end(),
                                   [this](std::string_view table) { return filled_.contains(std::string(table)); });
    if (begun) {
      check_templates_are_filled();
      check_kinds_of_evidence();
    }
    return std::move(problems_);
  }

 private:
  void complain(const Named& place, std::string what) {
    problems_.push_back({place.file, place.line, place.construct, std::move(what)});
  }

  void gather(const SourceFile& file, const Expression& construct) {
    const std::string name = construct.items.size() > 1 ? construct.items[1].text : "";
    if (construct.is_list("deftemplate")) {
      templates_.emplace(name, Named{file.path, construct.line, "deftemplate " + name});
      if (name == "evidence") evidence_ = &construct;
    } else if (construct.is_list("deffacts")) {
      for (const Expression& row : construct.items) gather_fact(file, row, "", "deffacts " + name);
    } else if (construct.is_list("defrule")) {
      for (const Expression& action : construct.items)
        if (action.is_list("assert"))
          for (const Expression& fact : action.items) gather_fact(file, fact, "rule:", "defrule " + name);
    }
  }

  // @param by  "rule:" for what a rule concludes
  void gather_fact(const SourceFile& file, const Expression& fact, const char* by, const std::string& construct) {
    if (fact.kind != Expression::Kind::list || fact.items.empty()) return;
    const std::string table = by + fact.items.front().text;
    filled_.insert(fact.items.front().text);
    ++files_of_[table][file.path];
    for (const Expression& slot : fact.items)
      if (slot.kind == Expression::Kind::list && slot.items.size() == 2 &&
          slot.items[1].kind != Expression::Kind::variable && slot.items[1].kind != Expression::Kind::list)
        values_[table][slot.items.front().text].try_emplace(slot.items[1].text, Named{file.path, fact.line, construct});
    if (fact.is_list("question")) gather_question(fact);
  }

  void gather_question(const Expression& question) {
    std::string id;
    bool asked = true;
    for (const Expression& slot : question.items) {
      if (slot.is_list("id") && slot.items.size() == 2) id = slot.items[1].text;
      if (slot.is_list("ask") && slot.items.size() == 2) asked = slot.items[1].text == "yes";
    }
    if (asked) asked_.insert(id);
  }

  [[nodiscard]] bool names(std::string_view table, std::string_view slot, const std::string& id) const {
    const auto slots = values_.find(table);
    if (slots == values_.end()) return false;
    const auto values = slots->second.find(slot);
    return values != slots->second.end() && values->second.contains(id);
  }

  void check(const Demand& demand) {
    const auto slots = values_.find(demand.table);
    if (slots == values_.end()) return;
    const auto values = slots->second.find(demand.id);
    if (values == slots->second.end()) return;
    for (const auto& named : values->second) {
      const auto& id = named.first;
      const bool met = id == "none" || std::any_of(demand.needed.begin(), demand.needed.end(), [&](const auto& needed) {
                         return !needed.first.empty() && names(needed.first, needed.second, id);
                       });
      if (!met) complain(named.second, missing(demand, id));
    }
  }

  // "'soleus' has no muscle-text (they stand in facts/wording/muscles.clp); did you mean ...?"
  [[nodiscard]] std::string missing(const Demand& demand, const std::string& id) const {
    const auto& [table, slot] = demand.needed.front();
    const bool of_rules = table.starts_with("rule:");
    std::string text = of_rules ? fmt::format("no rule concludes the {} '{}'", table.substr(5), id)
                                : fmt::format("'{}' has no {} ({} {})", id, table, slot, id);
    if (const auto files = files_of_.find(table); files != files_of_.end() && !files->second.empty()) {
      const auto most = std::max_element(files->second.begin(), files->second.end(),
                                         [](const auto& a, const auto& b) { return a.second < b.second; });
      text += fmt::format("; others stand in {}", most->first);
    }
    return text + nearest(table, slot, id);
  }

  [[nodiscard]] std::string nearest(std::string_view table, std::string_view slot, const std::string& id) const {
    std::vector<std::string> known;
    if (const auto slots = values_.find(table); slots != values_.end())
      if (const auto values = slots->second.find(slot); values != slots->second.end())
        for (const auto& [value, place] : values->second) known.push_back(value);
    return did_you_mean(id, known);
  }

  // A family whose rules read nothing that the interview asks could never be found.
  void check_families_are_asked() {
    const auto families = values_.find("red-flag-family");
    if (families == values_.end()) return;
    for (const auto& named : families->second["id"]) {
      const auto& family = named.first;
      bool has_rule = false;
      const bool is_asked = std::any_of(rules_.begin(), rules_.end(), [&](const auto& entry) {
        const RuleOutline& rule = entry.second;
        if (rule.family != family) return false;
        has_rule = true;
        return std::any_of(rule.patterns.begin(), rule.patterns.end(), [this](const PatternOutline& pattern) {
          if (pattern.questions.empty()) return pattern.template_name != "finding";  // it reads a conclusion
          return std::any_of(pattern.questions.begin(), pattern.questions.end(),
                             [this](const std::string& question) { return asked_.contains(question); });
        });
      });
      if (has_rule && !is_asked)
        complain(named.second, fmt::format("no rule of '{}' reads a question that is asked", family));
    }
  }

  void check_templates_are_filled() {
    for (const auto& [name, place] : templates_)
      if (!filled_.contains(name) &&
          std::find(filled_by_host.begin(), filled_by_host.end(), name) == filled_by_host.end())
        complain(place, "no row and no rule fills it: were they lost?");
  }

  // Each kind of evidence is concluded by some rule: overuse, structure and palpation have files of their own.
  void check_kinds_of_evidence() {
    if (evidence_ == nullptr) return;
    const auto concluded = values_.find("rule:evidence");
    for (const Expression& slot : evidence_->items) {
      if (!slot.is_list("slot") || slot.items.size() < 2 || slot.items[1].text != "kind") continue;
      for (const Expression& facet : slot.items)
        if (facet.is_list("allowed-symbols"))
          for (std::size_t i = 1; i < facet.items.size(); ++i)
            if (concluded == values_.end() || !concluded->second["kind"].contains(facet.items[i].text))
              complain(templates_["evidence"],
                       fmt::format("no rule concludes evidence of the kind '{}': was it lost?", facet.items[i].text));
    }
  }

  using Values = std::map<std::string, std::map<std::string, Named>, std::less<>>;  // by slot and value

  const std::vector<SourceFile>& files_;
  const ById<RuleOutline>& rules_;
  std::vector<Problem> problems_;
  std::map<std::string, Named> templates_;
  std::map<std::string, Values, std::less<>> values_;  // by table, or "rule:" and what rules conclude
  std::map<std::string, std::map<std::string, std::size_t>, std::less<>> files_of_;
  std::set<std::string> filled_;
  std::set<std::string> asked_;
  const Expression* evidence_ = nullptr;
};

}  // namespace

std::vector<Problem> check_must_be_there(const std::vector<SourceFile>& files, const ById<RuleOutline>& rules) {
  return Belongings(files, rules).check();
}

}  // namespace kneewise
