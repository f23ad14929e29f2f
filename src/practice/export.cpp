#include "src/practice/export.hpp"

#include <fmt/format.h>

#include <array>
#include <nlohmann/json.hpp>
#include <string_view>

#include "src/cases/csv.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

// What is told of an outcome, in the order of the columns.
constexpr std::array<const char*, 20> outcome_columns = {
    "total",     "safety",     "information",   "ranking",     "calibration", "precautions",       "cause",
    "hints",     "dangerous",  "missed_danger", "over_triage", "danger_sure", "first_right",       "muscle",
    "questions", "efficiency", "coverage",      "screened",    "disposition", "expert_disposition"};

bool is_open(const PracticeRecord& record) {
  return record.state == PracticeRecord::State::open;
}

// A field for a spreadsheet, which would take some texts for formulas.
std::string cell(const std::string& text) {
  const bool formula = !text.empty() && std::string_view("=+-@").find(text.front()) != std::string_view::npos;
  return csv_field(formula ? "'" + text : text);
}

std::string guesses_of(const PracticeRecord& record) {
  std::string guesses;
  if (record.outcome)
    for (const auto& guess : record.outcome->guesses)
      guesses += fmt::format("{}{}:{}", guesses.empty() ? "" : " ", guess.muscle, Json(guess.sure).dump());
  return guesses;
}

}  // namespace

std::string practice_csv(const std::vector<PracticeRecord>& records) {
  std::string text = "session,date,topic,case,origin,state";
  for (const char* column : outcome_columns) text += fmt::format(",{}", column);
  text += ",guesses\n";
  for (const PracticeRecord& record : records) {
    const auto unless_open = [&](const std::string& field) { return is_open(record) ? "" : cell(field); };
    text += fmt::format("{},{},{},{},{},{}", record.id, date_of(record.day), unless_open(text_of(record.topic)),
                        unless_open(record.case_id), unless_open(record.case_origin), id_of(record.state));
    const Json outcome = record.outcome ? to_json(*record.outcome) : Json::object();
    for (const char* column : outcome_columns) {
      const Json value = outcome.value(column, Json());
      text += "," + (value.is_null() ? "" : value.is_string() ? cell(value.get<std::string>()) : value.dump());
    }
    text += "," + cell(guesses_of(record)) + "\n";
  }
  return text;
}

std::string practice_json(const PracticeHistory& history) {
  Json sessions = Json::array();
  for (const PracticeRecord& record : history.records())
    sessions.push_back({{"session", record.id},
                        {"date", date_of(record.day)},
                        {"topic", is_open(record) ? Json() : Json(text_of(record.topic))},
                        {"case", is_open(record) ? Json() : Json::parse(record.case_document)},
                        {"state", id_of(record.state)},
                        {"typed", history.lines(record.id)},
                        {"outcome", record.outcome ? to_json(*record.outcome) : Json()},
                        {"knowledge", record.knowledge}});
  Json reviews = Json::array();
  for (const auto& [topic, review] : history.reviews())
    reviews.push_back({{"topic", text_of(topic)},
                       {"ease", review.ease},
                       {"repetitions", review.repetitions},
                       {"interval_days", review.interval},
                       {"due", date_of(review.due)}});
  Json items = Json::array();
  for (const ItemRecord& item : history.item_records())
    items.push_back({{"date", date_of(item.day)},
                     {"item", item.name},
                     {"answer", item.answer},
                     {"key", item.key},
                     {"points", item.points}});
  const Json all = {{"sessions", sessions}, {"items", items}, {"reviews", reviews}};
  return all.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace kneewise
