#include "src/reasoning/supports.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "src/basics/number.hpp"

namespace kneewise {
namespace {

using engine::Fact;

// What a fact of the case says; nothing for a fact that does not belong to the case.
std::optional<Finding> finding_in(const Fact& fact) {
  const std::string& name = fact.template_name();
  if (name == "finding" || name == "told" || name == "denied")
    return Finding{name == "denied" ? Finding::Kind::denied : Finding::Kind::answer, fact.symbol("question"),
                   engine::printed(fact.at("answer"))};
  if (name == "rough-finding")
    return Finding{Finding::Kind::answer, fact.symbol("question"),
                   text_of(Number(fact.number("from"), fact.number("to")))};
  if (name == "asked") return Finding{Finding::Kind::asked, fact.symbol("question"), fact.symbol("state")};
  if (name == "candidate") return Finding{Finding::Kind::muscle, "", fact.symbol("muscle")};
  if (name == "alternative-candidate") return Finding{Finding::Kind::alternative, "", fact.symbol("alternative")};
  return std::nullopt;
}

// By their text, so that they are put into words only once.
void add(std::map<std::string, Finding>& findings, Finding finding) {
  std::string text = text_of(finding);
  findings.emplace(std::move(text), std::move(finding));
}

void collect_findings(const engine::Engine& engine, const Fact& below, std::map<std::string, Finding>& findings,
                      std::set<engine::FactIndex>& seen);

void collect_findings(const engine::Engine& engine, const engine::Support& support,
                      std::map<std::string, Finding>& findings, std::set<engine::FactIndex>& seen) {
  for (const Fact& below : support.facts) {
    if (auto finding = finding_in(below)) {
      add(findings, std::move(*finding));
    } else if (below.template_name() == "red-flag" && engine.supports(below).empty()) {
      add(findings, {Finding::Kind::red_flag, "", below.symbol("family")});  // carried over from the danger engine
    } else if (below.template_name() != "reached" && below.template_name() != "care") {  // would repeat the case
      collect_findings(engine, below, findings, seen);
    }
  }
}

void collect_findings(const engine::Engine& engine, const Fact& below, std::map<std::string, Finding>& findings,
                      std::set<engine::FactIndex>& seen) {
  if (!seen.insert(below.index).second) return;
  for (const engine::Support& support : engine.supports(below)) collect_findings(engine, support, findings, seen);
}

std::vector<Finding> listed_findings(std::map<std::string, Finding>& findings) {
  std::vector<Finding> list;
  list.reserve(findings.size());
  for (auto& [text, finding] : findings) list.push_back(std::move(finding));
  return list;
}

}  // namespace

std::vector<std::string> rules_concluding(const engine::Engine& engine, const Fact& concluded) {
  std::set<std::string> rules;
  for (const engine::Support& support : engine.supports(concluded)) rules.insert(support.rule);
  return {rules.begin(), rules.end()};
}

std::vector<Finding> findings_under(const engine::Engine& engine, const Fact& concluded) {
  std::map<std::string, Finding> findings;
  std::set<engine::FactIndex> seen;
  collect_findings(engine, concluded, findings, seen);
  return listed_findings(findings);
}

std::vector<Finding> findings_under(const engine::Engine& engine, const Fact& concluded, std::string_view rule) {
  std::map<std::string, Finding> findings;
  std::set<engine::FactIndex> seen = {concluded.index};
  for (const engine::Support& support : engine.supports(concluded))
    if (support.rule == rule) collect_findings(engine, support, findings, seen);
  return listed_findings(findings);
}

std::vector<std::string> rules_under(const engine::Engine& engine, const Fact& concluded, std::string_view rule) {
  std::set<std::string> rules;
  std::set<engine::FactIndex> seen;
  std::vector<Fact> left = {concluded};
  while (!left.empty()) {
    const Fact fact = std::move(left.back());
    left.pop_back();
    const bool top = fact.index == concluded.index;
    for (const engine::Support& support : engine.supports(fact)) {
      if (top && support.rule != rule) continue;
      if (!top) rules.insert(support.rule);
      for (const Fact& below : support.facts)
        if (seen.insert(below.index).second) left.push_back(below);
    }
  }
  return {rules.begin(), rules.end()};
}

std::map<std::string, double> certainties_of(const engine::Engine& engine, const engine::Fact& concluded) {
  std::map<std::string, double> best;
  for (const engine::Support& support : engine.supports(concluded)) {
    double lowest = 1;
    for (const engine::Fact& fact : support.facts)
      if (fact.template_name() == "finding" || fact.template_name() == "told" ||
          fact.template_name() == "rough-finding")
        lowest = std::min(lowest, fact.number("certainty"));
    double& certainty = best.try_emplace(support.rule, 0).first->second;
    certainty = std::max(certainty, lowest);
  }
  return best;
}

}  // namespace kneewise
