#include "src/practice/history.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <system_error>

#include "src/cases/csv.hpp"
#include "src/basics/files.hpp"
#include "src/documents/document.hpp"
#include "src/basics/text.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

constexpr int application_id = 0x6B6E6565;  // "knee"
constexpr int newest_version = 1;
constexpr int busy_milliseconds = 2000;

constexpr const char* schema = R"(
  CREATE TABLE session (id INTEGER PRIMARY KEY, started TEXT NOT NULL, day INTEGER NOT NULL, topic TEXT NOT NULL,
                        case_document TEXT NOT NULL, style TEXT NOT NULL, knowledge TEXT NOT NULL, state TEXT NOT NULL,
                        outcome TEXT NOT NULL DEFAULT '');
  CREATE TABLE line (session INTEGER NOT NULL REFERENCES session, n INTEGER NOT NULL, text TEXT NOT NULL,
                     PRIMARY KEY (session, n));
  CREATE TABLE review (topic TEXT PRIMARY KEY, ease REAL NOT NULL, repetitions INTEGER NOT NULL,
                       interval INTEGER NOT NULL, due INTEGER NOT NULL);
  CREATE TABLE item (id INTEGER PRIMARY KEY, day INTEGER NOT NULL, name TEXT NOT NULL, answer INTEGER NOT NULL,
                     key INTEGER NOT NULL, points REAL NOT NULL);
)";

[[noreturn]] void fail(const std::string& name, const std::string& what) {
  throw InputError(fmt::format("{}: {}; move it away to begin a new history", name, what));
}

// Why the database refused, where that is no fault of the file itself; empty when it is.
std::string outer_reason(const SQLite::Exception& error) {
  switch (error.getErrorCode()) {
    case SQLITE_FULL: return "the disk is full";
    case SQLITE_IOERR: return "the disk does not take it";
    case SQLITE_READONLY: return "the file or its folder is read-only";
    case SQLITE_CANTOPEN: return "the file or its folder cannot be opened";
    case SQLITE_PERM: return "the file may not be used";
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return "another practice is writing to it";
    default: return "";
  }
}

[[noreturn]] void fail_to_use(const std::string& name, const SQLite::Exception& error) {
  if (const std::string reason = outer_reason(error); !reason.empty())
    throw InputError(fmt::format("{}: cannot be used: {}; mend that and start again, the file is kept", name, reason));
  fail(name, fmt::format("cannot be used ({})", error.what()));
}

// Writes; when that fails, says up to where all is safe.
template <typename Write>
void write_to(const std::string& name, const std::string& safe, const Write& write) {
  try {
    write();
  } catch (const SQLite::Exception& error) {
    const std::string reason = outer_reason(error);
    throw InputError(fmt::format("{}: cannot be written: {}. {} Mend that and start practice again: it goes on there.",
                                 name, reason.empty() ? error.what() : reason, safe));
  }
}

// Up to where a session is safe, for whoever cannot go on writing.
std::string kept(const std::vector<std::string>& lines) {
  if (lines.empty()) return "Nothing that you typed for this patient is kept.";
  return fmt::format("What you typed is kept up to line {} ('{}').", lines.size(), on_one_line(lines.back(), 40));
}

// An empty file that only its owner may read; true when it is new.
bool create_private(const std::filesystem::path& file) {
  const int handle = ::open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (handle < 0) {
    const int error = errno;
    if (error == EEXIST) return false;
    throw InputError(fmt::format("{}: cannot be created: {}", file.string(), std::generic_category().message(error)));
  }
  ::close(handle);
  return true;
}

int pragma(SQLite::Database& database, const char* name) {
  return database.execAndGet(fmt::format("PRAGMA {}", name)).getInt();
}

void check(SQLite::Database& database, const std::string& name) {
  if (pragma(database, "application_id") != application_id) fail(name, "is no history of practice");
  const int version = pragma(database, "user_version");
  if (version > newest_version)
    fail(name, fmt::format("was written by a newer program (format {}; this one knows {})", version, newest_version));
  if (const std::string state = database.execAndGet("PRAGMA quick_check").getString(); state != "ok")
    fail(name, "is damaged");
}

PracticeRecord record_in(SQLite::Statement& r) {
  PracticeRecord record;
  record.id = r.getColumn(0).getInt64();
  record.started = r.getColumn(1).getString();
  record.day = r.getColumn(2).getInt64();
  record.topic = r.getColumn(3).getString();
  record.case_document = Json::parse(r.getColumn(4).getString());
  record.style = r.getColumn(5).getString();
  record.knowledge = r.getColumn(6).getString();
  record.state = r.getColumn(7).getString();
  const std::string outcome = r.getColumn(8).getString();
  if (!outcome.empty()) record.outcome = Json::parse(outcome);
  return record;
}

// A field for a spreadsheet, which would take some texts for formulas.
std::string cell(const std::string& text) {
  const bool formula = !text.empty() && std::string_view("=+-@").find(text.front()) != std::string_view::npos;
  return csv_field(formula ? "'" + text : text);
}

}  // namespace

Review reviewed(Review review, int quality, std::int64_t today) {
  constexpr double least_ease = 1.3;
  constexpr int passed = 3;
  constexpr std::int64_t second_interval = 6;
  const int missing = 5 - quality;
  if (quality < passed) {
    review.repetitions = 0;
    review.interval = 1;
  } else {
    ++review.repetitions;
    review.interval = review.repetitions == 1   ? 1
                      : review.repetitions == 2 ? second_interval
                                                : std::llround(static_cast<double>(review.interval) * review.ease);
  }
  review.ease = std::max(least_ease, review.ease + 0.1 - (missing * (0.08 + (missing * 0.02))));
  review.due = today + review.interval;
  return review;
}

std::map<std::string, int> qualities_of(const Json& outcome) {
  constexpr double full_ranking = 20;
  std::map<std::string, int> qualities;
  const bool dangerous = outcome.at("dangerous").get<bool>();
  const std::string muscle = outcome.at("muscle").get<std::string>();
  if (!muscle.empty() && !dangerous)
    qualities["muscle:" + muscle] =
        static_cast<int>(std::lround(5 * outcome.at("ranking").get<double>() / full_ranking));
  if (dangerous) {
    qualities["error:missed-danger"] = outcome.at("missed_danger").get<bool>() ? 1 : 5;
  } else {
    qualities["error:over-triage"] = outcome.at("over_triage").get<bool>() ? 1 : 5;
  }
  return qualities;
}

std::string next_topic(const std::map<std::string, Review>& reviews, const std::vector<std::string>& all,
                       const std::string& last, const std::vector<std::string>& confusable, std::int64_t today,
                       Choices& choices) {
  std::vector<std::string> due;
  std::vector<std::string> fresh;
  std::vector<std::string> others;
  for (const std::string& topic : all) {
    if (topic == last && all.size() > 1) continue;
    const auto review = reviews.find(topic);
    if (review == reviews.end()) {
      fresh.push_back(topic);
    } else {
      (review->second.due <= today ? due : others).push_back(topic);
    }
  }
  if (!due.empty()) {
    const auto place = [&](const std::string& topic) {
      const bool near = std::find(confusable.begin(), confusable.end(), topic) != confusable.end();
      const Review& review = reviews.at(topic);
      return std::tuple(!near, review.due, review.ease, topic);
    };
    return *std::min_element(due.begin(), due.end(), [&](const auto& a, const auto& b) { return place(a) < place(b); });
  }
  if (!fresh.empty()) return choices.one_of(fresh);
  return *std::min_element(others.begin(), others.end(), [&](const auto& a, const auto& b) {
    return std::tie(reviews.at(a).ease, reviews.at(a).due, a) < std::tie(reviews.at(b).ease, reviews.at(b).due, b);
  });
}

PracticeHistory::PracticeHistory(const std::filesystem::path& file) : name_(file.string()) {
  const bool fresh = create_private(file);
  try {
    database_ = std::make_unique<SQLite::Database>(name_, SQLite::OPEN_READWRITE, busy_milliseconds);
    // An empty file is one whose making was interrupted.
    std::error_code ignored;
    if (fresh || std::filesystem::file_size(file, ignored) == 0) {
      SQLite::Transaction transaction(*database_);
      database_->exec(
          fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {};", application_id, newest_version));
      database_->exec(schema);
      transaction.commit();
    }
    check(*database_, name_);
  } catch (const SQLite::Exception& error) {
    fail_to_use(name_, error);
  }
}

PracticeHistory::~PracticeHistory() = default;

std::int64_t PracticeHistory::begin(const PracticeRecord& record) {
  write_to(name_, "Nothing was begun.", [&] {
    SQLite::Statement insert(*database_,
                             "INSERT INTO session (started, day, topic, case_document, style, knowledge, state) "
                             "VALUES (?, ?, ?, ?, ?, ?, 'open')");
    insert.bind(1, record.started);
    insert.bind(2, record.day);
    insert.bind(3, record.topic);
    insert.bind(4, record.case_document.dump());
    insert.bind(5, record.style);
    insert.bind(6, record.knowledge);
    insert.exec();
  });
  return database_->getLastInsertRowid();
}

void PracticeHistory::add_line(std::int64_t session, const std::string& line) {
  try {
    SQLite::Statement insert(*database_,
                             "INSERT INTO line SELECT ?1, coalesce(max(n), 0) + 1, ?2 FROM line WHERE session = ?1");
    insert.bind(1, session);
    insert.bind(2, line);
    insert.exec();
  } catch (const SQLite::Exception& error) {
    write_to(name_, kept(lines(session)), [&error] { throw error; });
  }
}

std::vector<std::string> PracticeHistory::lines(std::int64_t session) const {
  SQLite::Statement query(*database_, "SELECT text FROM line WHERE session = ? ORDER BY n");
  query.bind(1, session);
  std::vector<std::string> lines;
  while (query.executeStep()) lines.push_back(query.getColumn(0).getString());
  return lines;
}

void PracticeHistory::finish(std::int64_t session, const Json& outcome, std::int64_t today) {
  write_to(name_, kept(lines(session)), [&] { keep_outcome(session, outcome, today); });
}

void PracticeHistory::keep_outcome(std::int64_t session, const Json& outcome, std::int64_t today) {
  SQLite::Transaction transaction(*database_);
  SQLite::Statement update(*database_, "UPDATE session SET state = 'done', outcome = ? WHERE id = ?");
  update.bind(1, outcome.dump());
  update.bind(2, session);
  update.exec();
  std::map<std::string, Review> all = reviews();
  for (const auto& [topic, quality] : qualities_of(outcome)) {
    const Review review = reviewed(all[topic], quality, today);
    SQLite::Statement put(*database_, "INSERT OR REPLACE INTO review VALUES (?, ?, ?, ?, ?)");
    put.bind(1, topic);
    put.bind(2, review.ease);
    put.bind(3, review.repetitions);
    put.bind(4, review.interval);
    put.bind(5, review.due);
    put.exec();
  }
  transaction.commit();
}

void PracticeHistory::leave(std::int64_t session) {
  write_to(name_, kept(lines(session)), [&] {
    SQLite::Statement update(*database_, "UPDATE session SET state = 'left' WHERE id = ?");
    update.bind(1, session);
    update.exec();
  });
}

std::vector<PracticeRecord> PracticeHistory::records() const {
  SQLite::Statement query(*database_,
                          "SELECT id, started, day, topic, case_document, style, knowledge, state, outcome "
                          "FROM session ORDER BY id");
  std::vector<PracticeRecord> records;
  while (query.executeStep()) records.push_back(record_in(query));
  return records;
}

std::optional<PracticeRecord> PracticeHistory::unfinished() const {
  SQLite::Statement query(*database_,
                          "SELECT id, started, day, topic, case_document, style, knowledge, state, outcome "
                          "FROM session WHERE state = 'open' ORDER BY id DESC LIMIT 1");
  if (!query.executeStep()) return std::nullopt;
  return record_in(query);
}

std::map<std::string, Review> PracticeHistory::reviews() const {
  SQLite::Statement query(*database_, "SELECT topic, ease, repetitions, interval, due FROM review");
  std::map<std::string, Review> reviews;
  while (query.executeStep())
    reviews[query.getColumn(0).getString()] = {query.getColumn(1).getDouble(), query.getColumn(2).getInt(),
                                               query.getColumn(3).getInt64(), query.getColumn(4).getInt64()};
  return reviews;
}

void PracticeHistory::add_item(const ItemRecord& item) {
  write_to(name_, "The items before this one are kept.", [&] {
    SQLite::Statement insert(*database_, "INSERT INTO item (day, name, answer, key, points) VALUES (?, ?, ?, ?, ?)");
    insert.bind(1, item.day);
    insert.bind(2, item.name);
    insert.bind(3, item.answer);
    insert.bind(4, item.key);
    insert.bind(5, item.points);
    insert.exec();
  });
}

std::vector<ItemRecord> PracticeHistory::item_records() const {
  SQLite::Statement query(*database_, "SELECT day, name, answer, key, points FROM item ORDER BY id");
  std::vector<ItemRecord> items;
  while (query.executeStep())
    items.push_back({query.getColumn(0).getInt64(), query.getColumn(1).getString(), query.getColumn(2).getInt(),
                     query.getColumn(3).getInt(), query.getColumn(4).getDouble()});
  return items;
}

std::pair<std::int64_t, double> PracticeHistory::items() const {
  SQLite::Statement query(*database_, "SELECT count(*), coalesce(sum(points), 0.0) FROM item");
  query.executeStep();
  return {query.getColumn(0).getInt64(), query.getColumn(1).getDouble()};
}

std::filesystem::path practice_history_path() {
  return data_folder() / "practice.sqlite";
}

bool is_practice_history(const std::filesystem::path& file) {
  std::error_code error;
  const auto status = std::filesystem::status(file, error);
  if (!std::filesystem::exists(status)) return false;
  if (!std::filesystem::is_regular_file(status))
    throw InputError(fmt::format("{}: is no history of practice", file.string()));
  if (std::filesystem::file_size(file, error) == 0) return true;  // one whose making was interrupted
  try {
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE, busy_milliseconds);
    check(database, file.string());
  } catch (const SQLite::Exception& problem) {
    fail_to_use(file.string(), problem);
  }
  return true;
}

bool forget_practice(const std::filesystem::path& file) {
  if (!is_practice_history(file)) return false;
  std::error_code error;
  for (const char* end : {"", "-journal", "-wal", "-shm"}) {
    std::filesystem::remove(file.string() + end, error);
    if (error) throw InputError(fmt::format("{}: cannot be deleted", file.string()));
  }
  return true;
}

std::string practice_csv(const std::vector<PracticeRecord>& records) {
  const std::vector<const char*> keys = {
      "total",     "safety",     "information",   "ranking",     "calibration", "precautions",       "cause",
      "hints",     "dangerous",  "missed_danger", "over_triage", "danger_sure", "first_right",       "muscle",
      "questions", "efficiency", "coverage",      "screened",    "disposition", "expert_disposition"};
  std::string text = "session,date,topic,case,origin,state";
  for (const char* key : keys) text += fmt::format(",{}", key);
  text += ",guesses\n";
  for (const PracticeRecord& record : records) {
    const bool open = record.state == "open";  // who reads it may still have to judge it
    const auto of_case = [&](const char* key) { return open ? "" : cell(record.case_document.value(key, "")); };
    text += fmt::format("{},{},{},{},{},{}", record.id, record.started, open ? "" : cell(record.topic), of_case("id"),
                        of_case("origin"), record.state);
    for (const char* key : keys) {
      const auto value = record.outcome.find(key);
      text += "," + (record.outcome.is_null() || value == record.outcome.end() ? ""
                     : value->is_string()                                      ? cell(value->get<std::string>())
                                                                               : value->dump());
    }
    std::string guesses;
    if (!record.outcome.is_null())
      for (const auto& guess : record.outcome.at("guesses"))
        guesses += fmt::format("{}{}:{}", guesses.empty() ? "" : " ", guess.at("muscle").get<std::string>(),
                               guess.at("sure").dump());
    text += "," + cell(guesses) + "\n";
  }
  return text;
}

Json practice_json(const PracticeHistory& history) {
  Json sessions = Json::array();
  for (const PracticeRecord& record : history.records()) {
    const bool open = record.state == "open";  // who reads it may still have to judge it
    sessions.push_back({{"session", record.id},
                        {"date", record.started},
                        {"topic", open ? Json() : Json(record.topic)},
                        {"case", open ? Json() : record.case_document},
                        {"state", record.state},
                        {"typed", history.lines(record.id)},
                        {"outcome", record.outcome},
                        {"knowledge", record.knowledge}});
  }
  Json reviews = Json::array();
  for (const auto& [topic, review] : history.reviews())
    reviews.push_back({{"topic", topic},
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
  return {{"sessions", sessions}, {"items", items}, {"reviews", reviews}};
}

std::optional<std::int64_t> day_of(const std::string& date) {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  char rest = 0;
  if (std::sscanf(date.c_str(), "%4d-%2u-%2u%c", &year, &month, &day, &rest) != 3) return std::nullopt;
  const std::chrono::year_month_day when{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
  if (!when.ok()) return std::nullopt;
  return std::chrono::sys_days(when).time_since_epoch().count();
}

std::string date_of(std::int64_t day) {
  const std::chrono::year_month_day when{std::chrono::sys_days(std::chrono::days(day))};
  return fmt::format("{:04}-{:02}-{:02}", int(when.year()), unsigned(when.month()), unsigned(when.day()));
}

}  // namespace kneewise
