#include "src/cases/case_json.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "src/basics/lists.hpp"
#include "src/basics/text.hpp"
#include "src/cases/answer_json.hpp"
#include "src/cases/record_json.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::pair<const char*, std::string Case::*>, 4> text_keys = {{{"complaint", &Case::complaint},
                                                                                   {"summary", &Case::summary},
                                                                                   {"source", &Case::source},
                                                                                   {"category", &Case::category}}};

Json kept(const Case& subject, const std::string& key) {
  const auto found = subject.others.find(key);
  return found == subject.others.end() ? Json() : Json::parse(found->second);
}

std::string kept_text(const Case& subject, const char* key) {
  const Json value = kept(subject, key);
  return value.is_string() ? value.get<std::string>() : std::string();
}

// Where a case comes from by what it keeps: `origin`, else what its `kind` means.
Origin kept_origin(const Case& subject) {
  std::string origin = kept_text(subject, "origin");
  if (origin.empty()) origin = kept_text(subject, "kind");
  if (origin == "author") return Origin::author;
  if (origin == "generated") return Origin::generated;
  for (const char* published : {"published", "case-report", "case-series", "client-story", "teaching-vignette"})
    if (origin == published) return Origin::published;
  return Origin::unstated;
}

std::vector<std::string> strings(const Json& object, const char* key) {
  std::vector<std::string> list;
  if (object.contains(key) && object[key].is_array())
    for (const Json& item : object[key])
      if (item.is_string()) list.push_back(item.get<std::string>());
  return list;
}

// Cases without a category count as dangerous when they expect a red flag.
Expectation expectation_in(const Json& expect, const Json& document) {
  Expectation expected;
  if (expect.contains("disposition") && expect["disposition"].is_string())
    expected.disposition = disposition_of(expect["disposition"].get<std::string>());
  for (const std::string& id : strings(expect, "acceptable_dispositions"))
    if (const auto disposition = disposition_of(id)) expected.acceptable_dispositions.push_back(*disposition);
  if (expected.disposition) expected.acceptable_dispositions.push_back(*expected.disposition);
  const std::vector<std::string> red_flags = strings(expect, "red_flags");
  expected.red_flags = red_flags;
  append_new(expected.red_flags, strings(expect, "acceptable_red_flags"));
  expected.muscles = strings(expect, "muscles");
  expected.acceptable_muscles = expected.muscles;
  append_new(expected.acceptable_muscles, strings(expect, "acceptable_muscles"));
  expected.precautions = strings(expect, "precautions");
  const bool has_category = document.contains("category") && document["category"].is_string();
  expected.dangerous = has_category ? document["category"] == "danger" : !red_flags.empty();
  return expected;
}

Json json_expectation(const Expectation& expected) {
  Json expect = Json::object();
  if (expected.disposition) expect["disposition"] = id_of(*expected.disposition);
  for (const Disposition disposition : expected.acceptable_dispositions)
    if (disposition != expected.disposition) expect["acceptable_dispositions"].push_back(id_of(disposition));
  expect["muscles"] = expected.muscles;
  for (const std::string& id : expected.acceptable_muscles)
    if (!contains(expected.muscles, id)) expect["acceptable_muscles"].push_back(id);
  expect["red_flags"] = expected.red_flags;
  if (!expected.precautions.empty()) expect["precautions"] = expected.precautions;
  return expect;
}

// The version of the format. In the first one the key meant nothing: what is no number there is kept.
int format_in(const Json& document) {
  if (!document.contains("format") || !document["format"].is_number()) return 1;
  const Json& format = document["format"];
  if (format == 1 || format == newest_case_format) return format.get<int>();
  throw Refused{"/format", fmt::format("format {} is none that this program knows; it reads 1 and {}", format.dump(),
                                       newest_case_format)};
}

// Whether the first version cannot hold all of the case.
bool needs_newest_format(const Case& subject) {
  const auto rough = [](const auto& item) { return item.second.number && !item.second.number->is_exact(); };
  return has_marks(subject.answers) || std::any_of(subject.answers.begin(), subject.answers.end(), rough);
}

// Takes over what the program reads, and keeps the rest.
void take_over(const std::string& key, const Json& value, Case& subject) {
  if (key == "id" || key == "answers") return;
  if (subject.format > 1 && (key == "format" || key == "origin_of")) return;
  for (const auto& [name, member] : text_keys)
    if (key == name && value.is_string() && !value.get<std::string>().empty()) {
      subject.*member = value.get<std::string>();
      return;
    }
  if (key == "notes" && value.is_object()) {
    for (const auto& [about, note] : value.items())
      if (note.is_string()) subject.notes.emplace(about, note.get<std::string>());
    if (subject.notes.size() == value.size()) return;
  }
  subject.others.emplace(key, value.dump());
}

Json json_notes(const Case& subject) {
  Json notes = kept(subject, "notes");
  if (!notes.is_null() && !notes.is_object()) return notes;
  for (const auto& [about, note] : subject.notes) notes[about] = note;
  return notes;
}

// What a case holds under one of its keys, if anything.
std::optional<Json> member_of(const Case& subject, const std::string& key, const Vocabulary& vocabulary) {
  if (key == "id") return subject.id;
  if (key == "answers") return json_answers(subject.answers, vocabulary);
  // What these keys hold in a case of the first version means nothing, and gives way.
  const bool newest = subject.format > 1 || needs_newest_format(subject);
  if (key == "format" && newest) return newest_case_format;
  if (key == "origin_of" && newest)
    return has_marks(subject.answers) ? std::optional(json_marks(subject.answers)) : std::nullopt;
  for (const auto& [name, member] : text_keys)
    if (key == name && !(subject.*member).empty()) return subject.*member;
  if (key == "notes" && !subject.notes.empty()) return json_notes(subject);
  if (subject.others.contains(key)) return kept(subject, key);
  if (key == "expect" && subject.expect) return json_expectation(*subject.expect);
  if (key == "origin" && subject.origin != kept_origin(subject)) return id_of(subject.origin);
  return std::nullopt;
}

}  // namespace

CaseOrError read_case(Json document, const Vocabulary& vocabulary) {
  if (!document.is_object()) return CaseError{"", "", fmt::format("a case is an object, not {}", type_name(document))};
  Case accepted;
  try {
    if (!document.contains("id")) throw Refused{"/id", "the case has no 'id'"};
    if (!document["id"].is_string() || document["id"].get<std::string>().empty())
      throw Refused{"/id", "'id' is a text of at least one letter"};
    accepted.id = document["id"].get<std::string>();
    if (!document.contains("answers")) throw Refused{"/answers", "the case has no 'answers'"};
    accepted.format = format_in(document);
    accepted.answers = read_answers(document["answers"], "/answers", vocabulary);
    if (accepted.format > 1 && document.contains("origin_of"))
      read_marks(document["origin_of"], "/origin_of", accepted.answers);
  } catch (const Refused& refused) {
    return CaseError{accepted.id, refused.at(), refused.what()};
  }
  for (const auto& [key, value] : document.items()) take_over(key, value, accepted);
  accepted.origin = kept_origin(accepted);
  if (document.contains("expect") && document["expect"].is_object())
    accepted.expect = expectation_in(document["expect"], document);
  return accepted;
}

Json json_case(const Case& subject, const Vocabulary& vocabulary, const Record* record) {
  Json document;
  const auto write = [&](const std::string& key) {
    if (auto value = member_of(subject, key, vocabulary)) document[key] = std::move(*value);
  };
  write("id");
  write("format");
  write("identity");
  for (const auto& [key, member] : text_keys) write(key);
  write("origin");
  write("expect");
  constexpr std::array last = {"recorded", "revision", "notes", "answers", "origin_of", "interview"};
  for (const auto& [key, text] : subject.others)
    if (std::find(last.begin(), last.end(), key) == last.end()) write(key);
  for (const char* key : last) write(key);
  if (record != nullptr) document["interview"] = json_record(*record, vocabulary);
  return document;
}

std::string case_text(const Case& subject, const Vocabulary& vocabulary, const Record* record) {
  return json_case(subject, vocabulary, record).dump(1) + "\n";
}

std::optional<Record> record_in(const Case& subject, const Vocabulary& vocabulary) {
  if (!subject.others.contains("interview")) return std::nullopt;
  try {
    return read_record(kept(subject, "interview"), vocabulary);
  } catch (const Refused& refused) {
    throw InputError(fmt::format("at {}: {}", refused.at(), refused.what()));
  }
}

int revision_of(const Case& subject) {
  constexpr int most = 1'000'000;
  const Json revision = kept(subject, "revision");
  if (subject.others.contains("revision") && (!revision.is_number_integer() || revision < 0 || revision > most))
    throw InputError(fmt::format("at /revision: a whole number from 0 to {}, not {}", most,
                                 on_one_line(subject.others.find("revision")->second, 40)));
  if (subject.others.contains("notes")) throw InputError("at /notes: an object of texts");
  return revision.is_null() ? 0 : revision.get<int>();
}

void set_revision(Case& subject, int revision, const std::string& recorded) {
  subject.others["recorded"] = Json(recorded).dump();
  subject.others["revision"] = Json(revision).dump();
}

std::string text_at(const Case& subject, const std::string& key, const Vocabulary& vocabulary) {
  const std::size_t dot = std::min(key.find('.'), key.size());
  const std::optional<Json> member = member_of(subject, key.substr(0, dot), vocabulary);
  std::string path = key.substr(dot);
  if (!member || path.find_first_of("~/") != std::string::npos) return "";
  std::replace(path.begin(), path.end(), '.', '/');
  const Json::json_pointer within(path);
  if (!member->contains(within)) return "";
  const Json& value = member->at(within);
  return value.is_string() ? value.get<std::string>() : value.dump();
}

}  // namespace kneewise
