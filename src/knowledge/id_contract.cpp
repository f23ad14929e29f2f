#include "src/knowledge/id_contract.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <optional>
#include <set>
#include <string_view>

#include "src/knowledge/questions.hpp"

namespace kneewise {
namespace {

using engine::Expression;
using Ids = std::vector<std::string>;

// What an id stands for: the word of messages. The table of that name declares it in its slot `id`.
struct IdKind {
  std::string_view word;
  std::string_view declared_in;
};
constexpr std::array<IdKind, 7> id_kinds = {{{"muscle", "muscle"},
                                             {"differential diagnosis", "alternative"},
                                             {"technique", "technique"},
                                             {"red-flag condition", "red-flag-family"},
                                             {"question", "question"},
                                             {"page", "screen"},
                                             {"treatment", "treatment"}}};
enum class Names { muscle, alternative, technique, family, question, page, treatment };
constexpr std::size_t index_of(Names kind) {
  return static_cast<std::size_t>(kind);
}

// Which slots name something: of rows in tables, and of patterns and conclusions in rules.
struct Naming {
  std::string_view template_name;
  std::string_view slot;
  std::vector<Names> kinds;             // it is one of these
  std::vector<std::string_view> words;  // or one of these words
};

const std::vector<Naming>& namings() {
  static const std::vector<Naming> all = {
      {"referral-zone", "muscle", {Names::muscle}, {}},
      {"association", "about", {Names::muscle, Names::alternative}, {}},
      {"range-association", "about", {Names::muscle, Names::alternative}, {}},
      {"range-association", "question", {Names::question}, {}},
      {"partner", "muscle", {Names::muscle}, {}},
      {"partner", "with", {Names::muscle}, {}},
      {"mimic", "muscle", {Names::muscle}, {}},
      {"mimic", "is", {Names::alternative, Names::family}, {"none"}},
      {"remark", "muscle", {Names::muscle}, {}},
      {"muscle-text", "id", {Names::muscle}, {}},
      {"alternative-text", "id", {Names::alternative}, {}},
      {"question-text", "id", {Names::question}, {}},
      {"treatment", "about", {Names::muscle, Names::alternative}, {"any-muscle", "none"}},
      {"treatment", "technique", {Names::technique}, {}},
      {"screen", "numbers", {Names::question}, {}},
      {"screen", "words", {Names::question}, {}},
      {"screen", "more", {Names::page}, {"none"}},
      {"screen-option", "screen", {Names::page}, {}},
      {"usual-range", "question", {Names::question}, {}},
      // What rules read and conclude.
      {"candidate", "muscle", {Names::muscle}, {}},
      {"alternative-candidate", "alternative", {Names::alternative}, {}},
      {"red-flag", "family", {Names::family}, {}},
      {"evidence", "about", {Names::muscle, Names::alternative}, {}},
      {"reached", "about", {Names::muscle, Names::alternative}, {}},
      {"withheld", "technique", {Names::technique}, {}},
      {"withheld", "muscle", {Names::muscle}, {"all"}},
      {"care", "treatment", {Names::treatment}, {}},
  };
  return all;
}

// The same by template: most rows and patterns name nothing.
const std::multimap<std::string_view, const Naming*>& namings_of_templates() {
  static const std::multimap<std::string_view, const Naming*> all = [] {
    std::multimap<std::string_view, const Naming*> by_template;
    for (const Naming& naming : namings()) by_template.emplace(naming.template_name, &naming);
    return by_template;
  }();
  return all;
}

// Tables whose own rows declare ids: in a rule their slot `id` names one.
constexpr std::array<std::pair<std::string_view, Names>, 4> declaring = {{{"muscle", Names::muscle},
                                                                          {"alternative", Names::alternative},
                                                                          {"technique", Names::technique},
                                                                          {"treatment", Names::treatment}}};

std::optional<double> number_in(const Expression& row, std::string_view slot) {
  for (const Expression& item : row.items)
    if (item.is_list(slot) && item.items.size() == 2 && item.items[1].kind == Expression::Kind::number)
      return std::strtod(item.items[1].text.c_str(), nullptr);
  return std::nullopt;
}

std::string id_in(const Expression& row, std::string_view slot) {
  for (const Expression& item : row.items)
    if (item.is_list(slot) && item.items.size() > 1) return item.items[1].text;
  return {};
}

struct Asked {
  std::string kind;
  Ids answers;
  double min = 0;
  double max = 0;
};

class IdChecker {
 public:
  explicit IdChecker(const std::vector<SourceFile>& files) : files_(files) {}

  std::vector<Problem> run() {
    each_row([this](const Expression& row) { gather(row); });
    each_row([this](const Expression& row) {
      check_names(row);
      check_numbers(row);
    });
    for (const SourceFile& file : files_)
      for (const Expression& rule : file.expressions)
        if (rule.is_list("defrule") && rule.items.size() > 1) {
          at(file, "defrule " + rule.items[1].text);
          for (const Expression& part : rule.items) check_rule_part(part);
        }
    return std::move(problems_);
  }

 private:
  template <typename Visit>
  void each_row(const Visit& visit) {
    for (const SourceFile& file : files_)
      for (const Expression& facts : file.expressions)
        if (facts.is_list("deffacts") && facts.items.size() > 1) {
          at(file, "deffacts " + facts.items[1].text);
          for (const Expression& row : facts.items)
            if (row.kind == Expression::Kind::list && !row.items.empty()) visit(row);
        }
  }

  void at(const SourceFile& file, std::string construct) {
    file_ = &file.path;
    construct_ = std::move(construct);
  }
  void complain(long line, std::string text) { problems_.push_back({*file_, line, construct_, std::move(text)}); }

  void gather(const Expression& row) {
    for (std::size_t i = 0; i < id_kinds.size(); ++i)
      if (row.is_list(id_kinds[i].declared_in)) ids_[i].insert(id_in(row, "id"));
    if (!row.is_list("question")) return;
    Asked& asked = questions_[id_in(row, "id")];
    asked.kind = id_in(row, "kind");
    asked.min = number_in(row, "min").value_or(0);
    asked.max = number_in(row, "max").value_or(0);
    if (asked.kind == "yes-no") asked.answers = {"yes", "no"};
    for (const Expression& slot : row.items)
      if (slot.is_list("answers"))
        for (std::size_t i = 1; i < slot.items.size(); ++i) asked.answers.push_back(slot.items[i].text);
  }

  [[nodiscard]] bool is_there(const std::string& id, const Naming& naming) const {
    return std::any_of(naming.kinds.begin(), naming.kinds.end(),
                       [&](Names kind) { return ids_[index_of(kind)].contains(id); }) ||
           std::ranges::find(naming.words, id) != naming.words.end();
  }

  void check_name(const Expression& item, const Naming& naming) {
    if (is_there(item.text, naming)) return;
    Ids all;
    std::string words;
    for (const Names kind : naming.kinds) {
      all.insert(all.end(), ids_[index_of(kind)].begin(), ids_[index_of(kind)].end());
      words += fmt::format("{}{}", words.empty() ? "" : " or ", id_kinds[index_of(kind)].word);
    }
    complain(item.line, fmt::format("there is no {} '{}'{}", words, item.text, did_you_mean(item.text, all)));
  }

  // The ids that a slot holds or allows: not variables, and nothing that is calculated.
  void check_slot(const Expression& slot, const Naming& naming) {
    for (std::size_t i = 1; i < slot.items.size(); ++i)
      if (slot.items[i].kind == Expression::Kind::symbol && slot.items[i].text != "nil")
        check_name(slot.items[i], naming);
  }

  void check_names(const Expression& list) {
    const auto [first, last] = namings_of_templates().equal_range(list.items.front().text);
    for (auto naming = first; naming != last; ++naming)
      for (const Expression& slot : list.items)
        if (slot.is_list(naming->second->slot)) check_slot(slot, *naming->second);
  }

  void check_rule_part(const Expression& part) {
    if (part.kind != Expression::Kind::list || part.items.empty()) return;
    check_names(part);
    for (const auto& [table, kind] : declaring)
      if (part.is_list(table))
        for (const Expression& slot : part.items)
          if (slot.is_list("id")) check_slot(slot, {table, "id", {kind}, {}});
    for (const Expression& inner : part.items) check_rule_part(inner);
  }

  void check_range(const Expression& row, std::string_view low, std::string_view high, const Asked* asked) {
    const auto from = number_in(row, low);
    const auto to = number_in(row, high);
    if (from && to && *from > *to)
      complain(row.line, fmt::format("the range from {} to {} is the wrong way round", *from, *to));
    if (asked == nullptr || asked->kind != "number" || asked->min >= asked->max) return;
    for (const auto& end : {from, to})
      if (end && (*end < asked->min || *end > asked->max))
        complain(row.line, fmt::format("{} lies outside what may be answered, {} to {}", *end, asked->min, asked->max));
  }

  void check_numbers(const Expression& row) {
    const auto find = [this](const std::string& id) -> const Asked* {
      const auto found = questions_.find(id);
      return found == questions_.end() ? nullptr : &found->second;
    };
    if (row.is_list("association") || row.is_list("habit") || row.is_list("usual-age")) {
      if (const Asked* asked = find(id_in(row, "question")); asked != nullptr && asked->kind == "number")
        complain(row.line, fmt::format("'{}' is a number: a row about it has a range (range-association)",
                                       id_in(row, "question")));
    }
    if (row.is_list("range-association") || row.is_list("usual-range") || row.is_list("sign")) {
      const Asked* asked = find(id_in(row, "question"));
      if (asked != nullptr && asked->kind != "number" && !row.is_list("sign"))
        complain(row.line, fmt::format("'{}' is not a number: it has no range", id_in(row, "question")));
      check_range(row, "from", "to", asked);
      if (row.is_list("sign")) check_range(row, "above", "below", asked);
    }
    if (row.is_list("usual-age") || row.is_list("danger-picture")) check_range(row, "from", "to", find("age"));
    if (row.is_list("applies")) check_applies(row, find(id_in(row, "when")));
    if (row.is_list("question")) check_values(row, *find(id_in(row, "id")));
  }

  void check_applies(const Expression& row, const Asked* asked) {
    const bool ranged = number_in(row, "from") || number_in(row, "to");
    if (asked != nullptr && (asked->kind == "number") != ranged)
      complain(row.line, fmt::format("'{}' {}", id_in(row, "when"),
                                     ranged ? "is not a number: it has no range"
                                            : "is a number: it applies within a range (from, to)"));
    check_range(row, "from", "to", asked);
  }

  // The values that a question itself names are answers of its own kind.
  void check_values(const Expression& row, const Asked& asked) {
    for (const Expression& slot : row.items) {
      if (!slot.is_list("worrying") && !slot.is_list("settled") && !slot.is_list("not-offered")) continue;
      for (std::size_t i = 1; i < slot.items.size(); ++i) {
        const Expression& value = slot.items[i];
        if (asked.kind == "number") {
          const double number = std::strtod(value.text.c_str(), nullptr);
          if (value.kind != Expression::Kind::number || number < asked.min || number > asked.max)
            complain(value.line, fmt::format("'{}' is not a number from {} to {}", value.text, asked.min, asked.max));
        } else if (std::ranges::find(asked.answers, value.text) == asked.answers.end()) {
          complain(value.line,
                   fmt::format("'{}' is none of its answers{}", value.text, did_you_mean(value.text, asked.answers)));
        }
      }
    }
  }

  const std::vector<SourceFile>& files_;
  std::vector<Problem> problems_;
  std::array<std::set<std::string>, id_kinds.size()> ids_;
  std::map<std::string, Asked, std::less<>> questions_;
  const std::string* file_ = nullptr;
  std::string construct_;
};

}  // namespace

std::vector<Problem> check_ids(const std::vector<SourceFile>& files) {
  return IdChecker(files).run();
}

}  // namespace kneewise
