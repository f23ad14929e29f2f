#include "src/commands/practice_choice.hpp"

#include <fmt/format.h>

#include <iostream>
#include <nlohmann/json.hpp>
#include <set>

#include "src/basics/lists.hpp"
#include "src/cases/case_json.hpp"
#include "src/cases/inputs.hpp"
#include "src/commands/cli.hpp"
#include "src/practice/generate.hpp"

namespace kneewise {
namespace {

std::vector<Topic> all_topics(const Knowledge& knowledge) {
  std::vector<Topic> topics = {{Topic::Kind::missed_danger}, {Topic::Kind::over_triage}};
  for (const auto& [id, muscle] : knowledge.muscles) topics.push_back({Topic::Kind::muscle, id});
  return topics;
}

// Muscles that are easy to confuse with that of the topic: those with a zone in common.
std::vector<Topic> confusable_with(const Knowledge& knowledge, const Topic& topic) {
  std::set<std::string> zones;
  for (const auto& [key, row] : knowledge.rows)
    if (row.about == topic.muscle && row.kind == RowKind::location && row.for_it) zones.insert(row.item);
  std::set<Topic> topics;
  for (const auto& [key, row] : knowledge.rows)
    if (row.about != topic.muscle && knowledge.muscles.contains(row.about) && row.kind == RowKind::location &&
        zones.contains(row.item))
      topics.insert({Topic::Kind::muscle, row.about});
  return {topics.begin(), topics.end()};
}

bool suits(const Case& subject, const Topic& topic) {
  const Expectation expected = subject.expect.value_or(Expectation{});
  if (topic.kind == Topic::Kind::missed_danger) return !expected.red_flags.empty();
  if (topic.kind == Topic::Kind::over_triage) return expected.red_flags.empty();
  return expected.red_flags.empty() && contains(expected.muscles, topic.muscle);
}

GeneratedCase generated_for(Reasoner& reasoner, const Topic& topic, Choices& choices) {
  constexpr std::size_t many = 1'000'000;
  const std::uint64_t seed = choices.below(many);
  if (topic.kind == Topic::Kind::missed_danger) return generate_case(reasoner, {seed, GeneratedKind::red_flag});
  if (topic.kind == Topic::Kind::over_triage)
    return generate_case(reasoner, {seed, choices.chance(50) ? GeneratedKind::mimic : GeneratedKind::single});
  const std::vector<GeneratedKind> kinds = {GeneratedKind::single, GeneratedKind::single, GeneratedKind::two_muscles,
                                            GeneratedKind::mimic};
  const GeneratedKind kind = choices.one_of(kinds);
  try {
    return generate_case(reasoner, {seed, kind, topic.muscle});
  } catch (const InputError&) {
    // Some muscles send no pain to the knee, and so make no case alone.
    return generate_case(reasoner, {seed, GeneratedKind::red_flag, topic.muscle});
  }
}

}  // namespace

ChosenCase choose_case(Reasoner& reasoner, const PracticeHistory& history, const std::vector<Case>& published,
                       std::int64_t today, Choices& choices) {
  const Knowledge& knowledge = reasoner.knowledge();
  const auto records = history.records();
  const Topic last = records.empty() ? Topic{} : records.back().topic;
  const Topic topic =
      next_topic(history.reviews(), all_topics(knowledge), last, confusable_with(knowledge, last), today, choices);
  std::set<std::string> met;
  for (const PracticeRecord& record : records) met.insert(record.case_id);
  std::vector<const Case*> fitting;
  for (const Case& subject : published)
    if (!met.contains(subject.id) && suits(subject, topic)) fitting.push_back(&subject);
  if (!fitting.empty() && choices.chance(50)) return {topic, *choices.one_of(fitting)};
  const GeneratedCase generated = generated_for(reasoner, topic, choices);
  return {topic, case_in(case_text(generated, knowledge.vocabulary), knowledge.vocabulary)};
}

Case named_case(const std::vector<Case>& cases, const std::string& id) {
  std::vector<std::string> ids;
  for (const Case& subject : cases) {
    if (subject.id == id) return subject;
    ids.push_back(subject.id);
  }
  throw UsageError(fmt::format("--case: unknown case '{}'{}", id, did_you_mean(id, ids)));
}

std::vector<Case> cases_in(const std::string& path, const Vocabulary& vocabulary) {
  std::vector<Case> cases;
  const bool all_read = for_each_case({path}, vocabulary, [&cases](const CaseOrError& item) {
    if (const auto* subject = std::get_if<Case>(&item)) cases.push_back(*subject);
  });
  if (cases.empty()) throw InputError(fmt::format("{}: holds no case to practise", path));
  if (!all_read) std::cerr << fmt::format("kneewise: {}: practising the {} cases that are right\n", path, cases.size());
  return cases;
}

std::string document_of(const Case& subject, const Vocabulary& vocabulary) {
  return json_case(subject, vocabulary).dump();
}

Case case_in(const std::string& document, const Vocabulary& vocabulary) {
  const CaseOrError item = read_case(nlohmann::ordered_json::parse(document), vocabulary);
  if (const auto* error = std::get_if<CaseError>(&item))
    throw InputError(fmt::format("practice: case '{}' at {}: {}", error->id, error->at, error->message));
  return std::get<Case>(item);
}

}  // namespace kneewise
