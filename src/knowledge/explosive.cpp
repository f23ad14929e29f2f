#include "src/knowledge/explosive.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace kneewise {
namespace {

using engine::Expression;
using Rows = std::map<std::string, std::vector<const Expression*>, std::less<>>;

constexpr double most_rules = 64;           // of the contract's eight CLIPS can still say what else is wrong
constexpr int deepest_condition = 24;       // CLIPS takes time that doubles with each further pair
constexpr double most_matches = 1'000'000;  // a match takes some hundred bytes
constexpr double facts_of_a_case = 100;     // of a template that has no rows, at most: findings, evidence

bool is_group(const Expression& condition) {
  return condition.is_list("logical") || condition.is_list("and") || condition.is_list("or") ||
         condition.is_list("not") || condition.is_list("exists") || condition.is_list("forall");
}

int depth_of(const Expression& condition) {
  int deepest = 0;
  if (is_group(condition))
    for (const Expression& part : condition.items) deepest = std::max(deepest, depth_of(part));
  return deepest + 1;
}

// How many plain rules CLIPS makes of a condition.
double rules_of(const Expression& condition) {
  if (!is_group(condition)) return 1;
  const bool either = condition.is_list("or");
  double count = either ? 0 : 1;
  for (std::size_t i = 1; i < condition.items.size(); ++i) {
    const double part = rules_of(condition.items[i]);
    count = either ? count + part : count * part;
  }
  return std::max(count, 1.0);
}

// The value that a slot of a pattern holds, when it is written out alone.
const Expression* only_value(const Expression& slot) {
  return slot.items.size() == 2 ? &slot.items[1] : nullptr;
}

const Expression* slot_of(const Expression& row, std::string_view name) {
  const auto slot =
      std::find_if(row.items.begin(), row.items.end(), [name](const Expression& item) { return item.is_list(name); });
  return slot == row.items.end() ? nullptr : &*slot;
}

bool holds_value(const Expression& row, std::string_view slot, const std::string& value) {
  const Expression* found = slot_of(row, slot);
  return found != nullptr && only_value(*found) != nullptr && only_value(*found)->text == value;
}

// How many facts a pattern can match, given the variables that were met before: an upper bound for the tables, a rough
// one for what a case brings.
class Matches {
 public:
  explicit Matches(const Rows& rows) : rows_(rows) {}

  // All positive patterns of a condition, one after the other; of an `or` the branch with the most.
  double of(const Expression& condition) {
    if (condition.kind != Expression::Kind::list || condition.items.empty()) return 1;
    if (condition.is_list("not") || condition.is_list("test")) return 1;
    if (!is_group(condition)) return of_pattern(condition);
    double most = 1;
    for (std::size_t i = 1; i < condition.items.size(); ++i) {
      const double count = of(condition.items[i]);
      most = condition.is_list("or") ? std::max(most, count) : most * count;
    }
    return most;
  }

 private:
  double of_pattern(const Expression& pattern) {
    bool joined = false;
    bool narrowed = false;
    std::vector<std::pair<std::string, std::string>> values;  // slot and value, written out
    std::string joined_slot;
    for (std::size_t i = 1; i < pattern.items.size(); ++i) {
      const Expression& slot = pattern.items[i];
      if (slot.kind != Expression::Kind::list || slot.items.size() < 2) continue;
      const Expression& first = slot.items[1];
      if (first.kind == Expression::Kind::variable) {
        if (!met_.insert(first.text).second) {
          joined = true;
          joined_slot = slot.items.front().text;
        }
      } else {
        narrowed = true;
        if (only_value(slot) != nullptr) values.emplace_back(slot.items.front().text, first.text);
      }
    }
    const auto table = rows_.find(pattern.items.front().text);
    if (table == rows_.end()) return joined || narrowed ? 1 : facts_of_a_case;
    std::map<std::string, double> groups;  // by the value that joins
    for (const Expression* row : table->second) {
      const bool fits = std::all_of(values.begin(), values.end(), [row](const auto& value) {
        return slot_of(*row, value.first) == nullptr || holds_value(*row, value.first, value.second);
      });
      if (!fits) continue;
      const Expression* key = joined ? slot_of(*row, joined_slot) : nullptr;
      ++groups[key != nullptr && only_value(*key) != nullptr ? only_value(*key)->text : ""];
    }
    double most = 1;
    for (const auto& [value, count] : groups) most = std::max(most, count);
    return most;
  }

  const Rows& rows_;
  std::set<std::string> met_;  // variables
};

Rows rows_in(const std::vector<SourceFile>& files) {
  Rows rows;
  for (const SourceFile& file : files)
    for (const Expression& construct : file.expressions)
      if (construct.is_list("deffacts"))
        for (const Expression& row : construct.items)
          if (row.kind == Expression::Kind::list && !row.items.empty()) rows[row.items.front().text].push_back(&row);
  return rows;
}

std::optional<std::string> fault_of(const Expression& rule, const Rows& rows) {
  double count = 1;
  double found = 1;
  int depth = 0;
  Matches matches(rows);
  for (const Expression& condition : rule.items) {
    if (condition.is_list("assert")) break;
    if (condition.kind != Expression::Kind::list) continue;
    depth = std::max(depth, depth_of(condition));
    if (depth > deepest_condition)
      return fmt::format("its conditions are nested {} deep; no rule needs more than {}", depth, deepest_condition);
    count *= rules_of(condition);
    found *= matches.of(condition);
  }
  if (count > most_rules) return fmt::format("its 'or's spell out to {:.0f} rules; more than 8 are two rules", count);
  if (found > most_matches)
    return fmt::format(
        "its patterns have up to {:.0f} matches between them: let them share a variable, or write values out", found);
  return std::nullopt;
}

}  // namespace

std::vector<Problem> check_explosive(const std::vector<SourceFile>& files) {
  const Rows rows = rows_in(files);
  std::vector<Problem> problems;
  for (const SourceFile& file : files)
    for (const Expression& construct : file.expressions)
      if (construct.is_list("defrule"))
        if (const auto fault = fault_of(construct, rows)) {
          const std::string name = construct.items.size() > 1 ? construct.items[1].text : "";
          problems.push_back({file.path, construct.line, "defrule " + name, *fault});
        }
  return problems;
}

}  // namespace kneewise
