#include "src/knowledge/wording.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "src/basics/number.hpp"

namespace kneewise {
namespace {

template <typename Map>
std::string name_in(const Map& names, std::string_view id) {
  const auto name = names.find(id);
  return std::string(name == names.end() ? id : std::string_view(name->second));
}

const std::string& for_reader(Audience audience, const std::string& plain, const std::string& clinical) {
  return audience == Audience::therapist && !clinical.empty() ? clinical : plain;
}

// What a finding says of its question, and what it says: a topic without an answer says everything.
std::pair<std::string, std::string> said(const Wording& wording, const Finding& finding, Audience audience) {
  const auto& [kind, question, answer] = finding;
  if (kind == Finding::Kind::muscle) return {wording.muscle(answer, audience), ""};
  if (kind == Finding::Kind::alternative) return {wording.alternative(answer, audience), ""};
  if (kind == Finding::Kind::red_flag) {
    const auto family = wording.families.find(answer);
    return {"danger sign", family == wording.families.end() ? answer : family->second.name};
  }
  const std::string label = wording.label(question, audience);
  if (answer == "unknown" || answer == "not-asked") return {label, "not known"};
  if (answer == "yes") return {label, ""};
  if (answer == "no") return {"no " + label, ""};
  return {label, (kind == Finding::Kind::denied ? "not " : "") + wording.answer(question, answer, audience)};
}

}  // namespace

std::string Wording::label(std::string_view question, Audience audience) const {
  const auto text = questions.find(question);
  if (text == questions.end()) return std::string(question);
  return for_reader(audience, text->second.label, text->second.clinical_label);
}

std::string Wording::ask(std::string_view question, Audience audience) const {
  const auto text = questions.find(question);
  if (text == questions.end()) return std::string(question);
  return for_reader(audience, text->second.ask, text->second.clinical);
}

std::string Wording::answer(std::string_view question, std::string_view answer, Audience audience) const {
  if (const auto text = answers.find({std::string(question), std::string(answer)}); text != answers.end())
    return for_reader(audience, text->second.label, text->second.clinical);
  std::string words(answer);
  if (const auto range = number_of(answer); range && !range->is_exact())
    words = fmt::format("{} to {}", range->from, range->to);
  if (const auto unit = units.find(question); unit != units.end() && !unit->second.empty() && unit->second != "0-10")
    return fmt::format("{} {}", words, unit->second);
  return words;
}

std::string Wording::muscle(std::string_view id, Audience audience) const {
  const auto text = muscles.find(id);
  if (audience == Audience::therapist || text == muscles.end()) return name_in(muscle_names, id);
  return text->second.name;
}

std::string Wording::alternative(std::string_view id, Audience audience) const {
  const auto text = alternatives.find(id);
  if (audience == Audience::therapist || text == alternatives.end()) return name_in(alternative_names, id);
  return text->second.name;
}

std::string Wording::because(const std::vector<Finding>& findings, Audience audience) const {
  std::vector<std::pair<std::string, std::string>> topics;
  for (const Finding& finding : findings) {
    if (finding.answer == "answered" || finding.question == "practitioner") continue;
    auto [topic, what] = said(*this, finding, audience);
    const auto known =
        std::find_if(topics.begin(), topics.end(), [&topic = topic](const auto& item) { return item.first == topic; });
    if (known == topics.end()) {
      topics.emplace_back(std::move(topic), std::move(what));
    } else if (!what.empty()) {
      known->second += " / " + what;
    }
  }
  std::string text;
  for (const auto& [topic, what] : topics)
    text += fmt::format("{}{}{}{}", text.empty() ? "" : "; ", topic, what.empty() ? "" : ": ", what);
  return text;
}

}  // namespace kneewise
