#include "src/commands/practice_choice.hpp"

#include <fmt/format.h>

#include <iostream>
#include <set>

#include "src/cases/inputs.hpp"
#include "src/commands/cli.hpp"
#include "src/basics/lists.hpp"
#include "src/score/score.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

std::vector<std::string> all_topics(const KnowledgeBase& base) {
  std::vector<std::string> topics = {"error:missed-danger", "error:over-triage"};
  for (const auto& [id, muscle] : base.muscles) topics.push_back("muscle:" + id);
  return topics;
}

// Muscles that the tables of mimics or shared zones make easy to confuse: those with a zone in common.
std::vector<std::string> confusable_with(const KnowledgeBase& base, const std::string& topic) {
  const std::string muscle = topic.substr(topic.find(':') + 1);
  std::set<std::string> zones;
  for (const auto& [key, row] : base.rows)
    if (row.about == muscle && row.kind == "location" && row.for_it) zones.insert(row.item);
  std::set<std::string> topics;
  for (const auto& [key, row] : base.rows)
    if (row.about != muscle && base.muscles.contains(row.about) && row.kind == "location" && zones.contains(row.item))
      topics.insert("muscle:" + row.about);
  return {topics.begin(), topics.end()};
}

bool suits(const Case& subject, const std::string& topic) {
  const Expectation expected = expectation_of(subject).value_or(Expectation{});
  if (topic == "error:missed-danger") return !expected.red_flags.empty();
  if (topic == "error:over-triage") return expected.red_flags.empty();
  return expected.red_flags.empty() && contains(expected.muscles, topic.substr(topic.find(':') + 1));
}

Json generated_for(const KnowledgeBase& base, const std::string& topic, Choices& choices) {
  constexpr std::size_t many = 1'000'000;
  const std::uint64_t seed = choices.below(many);
  if (topic == "error:missed-danger") return generate_case(base, {seed, "red-flag-among-muscle-signs", ""});
  if (topic == "error:over-triage") return generate_case(base, {seed, choices.chance(50) ? "mimic" : "single", ""});
  const std::vector<std::string> kinds = {"single", "single", "two-muscles", "mimic"};
  const std::string muscle = topic.substr(topic.find(':') + 1);
  const std::string kind = choices.one_of(kinds);
  try {
    return generate_case(base, {seed, kind, muscle});
  } catch (const InputError&) {
    // Some muscles send no pain to the knee, and so make no case alone.
    return generate_case(base, {seed, "red-flag-among-muscle-signs", muscle});
  }
}

}  // namespace

ChosenCase choose_case(const KnowledgeBase& base, const PracticeHistory& history, const std::vector<Case>& published,
                       std::int64_t today, Choices& choices) {
  const auto records = history.records();
  const std::string last = records.empty() ? "" : records.back().topic;
  const std::string topic =
      next_topic(history.reviews(), all_topics(base), last, confusable_with(base, last), today, choices);
  std::set<std::string> met;
  for (const PracticeRecord& record : records) met.insert(record.case_document.value("id", ""));
  std::vector<const Case*> fitting;
  for (const Case& subject : published)
    if (!met.contains(subject.id) && suits(subject, topic)) fitting.push_back(&subject);
  if (!fitting.empty() && choices.chance(50)) return {topic, *choices.one_of(fitting)};
  return {topic, case_in(generated_for(base, topic, choices), base)};
}

Case named_case(const std::vector<Case>& cases, const std::string& id) {
  std::vector<std::string> ids;
  for (const Case& subject : cases) {
    if (subject.id == id) return subject;
    ids.push_back(subject.id);
  }
  throw UsageError(fmt::format("--case: unknown case '{}'{}", id, did_you_mean(id, ids)));
}

std::vector<Case> cases_in(const std::string& path, const KnowledgeBase& base) {
  std::vector<Case> cases;
  const bool all_read = for_each_case({path}, base.vocabulary, [&cases](const CaseOrError& item) {
    if (const auto* subject = std::get_if<Case>(&item)) cases.push_back(*subject);
  });
  if (cases.empty()) throw InputError(fmt::format("{}: holds no case to practise", path));
  if (!all_read) std::cerr << fmt::format("kneewise: {}: practising the {} cases that are right\n", path, cases.size());
  return cases;
}

Case case_in(const Json& document, const KnowledgeBase& base) {
  const CaseOrError item = read_case(document, base.vocabulary);
  if (const auto* error = std::get_if<CaseError>(&item))
    throw InputError(fmt::format("practice: case '{}' at {}: {}", error->id, error->at, error->message));
  return std::get<Case>(item);
}

}  // namespace kneewise
