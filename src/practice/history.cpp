#include "src/practice/history.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/VariadicBind.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <nlohmann/json.hpp>
#include <system_error>

#include "src/basics/files.hpp"
#include "src/basics/ids.hpp"
#include "src/basics/input_error.hpp"
#include "src/basics/text.hpp"

namespace kneewise {
namespace {

using Json = nlohmann::ordered_json;

constexpr int application_id = 0x6B6E6565;  // "knee"
constexpr int newest_version = 2;           // 2: case documents may be of case format 2
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

// Up to where a session is safe, for whoever cannot go on writing.
std::string kept(const std::vector<std::string>& lines) {
  if (lines.empty()) return "Nothing that you typed for this patient is kept.";
  return fmt::format("What you typed is kept up to line {} ('{}').", lines.size(), on_one_line(lines.back(), 40));
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

// Brings a history of an earlier version up to date, or leaves it as it was: one transaction. Case documents of format
// 1 are read for ever and stay; the new number keeps programs out that would take those of format 2 for damage.
void migrate(SQLite::Database& database) {
  if (pragma(database, "user_version") >= newest_version) return;
  SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
  if (pragma(database, "user_version") < newest_version)  // another practice may have been faster
    database.exec(fmt::format("PRAGMA user_version = {}", newest_version));
  transaction.commit();
}

template <typename... Values>
SQLite::Statement statement(const SQLite::Database& database, const std::string& text, const Values&... values) {
  SQLite::Statement prepared(database, text);
  SQLite::bind(prepared, values...);
  return prepared;
}

template <typename... Values>
void execute(const SQLite::Database& database, const std::string& text, const Values&... values) {
  statement(database, text, values...).exec();
}

// Writes; where that fails, says up to where all is safe.
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

std::string text_of(const ShownAs& shown) {
  return Json({{"feedback", id_of(shown.feedback)}, {"accessible", shown.accessible}}).dump();
}

ShownAs shown_in(const std::string& text) {
  const Json json = Json::parse(text);
  return {
      value_named<FeedbackMode>(feedback_mode_ids, json.at("feedback").get<std::string>()).value_or(FeedbackMode::end),
      json.at("accessible").get<bool>()};
}

std::string text_at(const Json& document, const char* key) {
  const auto found = document.find(key);
  return found != document.end() && found->is_string() ? found->get<std::string>() : "";
}

PracticeRecord record_in(SQLite::Statement& row) {
  PracticeRecord record;
  record.id = row.getColumn(0).getInt64();
  record.day = row.getColumn(1).getInt64();
  record.topic = topic_of(row.getColumn(2).getString());
  record.case_document = row.getColumn(3).getString();
  const Json document = Json::parse(record.case_document);
  record.case_id = text_at(document, "id");
  record.case_origin = text_at(document, "origin");
  record.shown = shown_in(row.getColumn(4).getString());
  record.knowledge = row.getColumn(5).getString();
  record.state = value_named<PracticeRecord::State>(practice_state_ids, row.getColumn(6).getString())
                     .value_or(PracticeRecord::State::left);
  if (const std::string outcome = row.getColumn(7).getString(); !outcome.empty())
    record.outcome = outcome_in(Json::parse(outcome));
  return record;
}

}  // namespace

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
    migrate(*database_);
  } catch (const SQLite::Exception& error) {
    fail_to_use(name_, error);
  }
}

PracticeHistory::~PracticeHistory() = default;

std::int64_t PracticeHistory::begin(const PracticeRecord& record) {
  write_to(name_, "Nothing was begun.", [&] {
    execute(*database_,
            "INSERT INTO session (started, day, topic, case_document, style, knowledge, state) "
            "VALUES (?, ?, ?, ?, ?, ?, 'open')",
            date_of(record.day), record.day, text_of(record.topic), record.case_document, text_of(record.shown),
            record.knowledge);
  });
  return database_->getLastInsertRowid();
}

void PracticeHistory::add_line(std::int64_t session, const std::string& line) {
  write_to(name_, kept(lines(session)), [&] {
    execute(*database_, "INSERT INTO line SELECT ?1, coalesce(max(n), 0) + 1, ?2 FROM line WHERE session = ?1", session,
            line);
  });
}

std::vector<std::string> PracticeHistory::lines(std::int64_t session) const {
  SQLite::Statement query = statement(*database_, "SELECT text FROM line WHERE session = ? ORDER BY n", session);
  std::vector<std::string> lines;
  while (query.executeStep()) lines.push_back(query.getColumn(0).getString());
  return lines;
}

void PracticeHistory::finish(std::int64_t session, const PracticeOutcome& outcome, std::int64_t today) {
  write_to(name_, kept(lines(session)), [&] {
    SQLite::Transaction transaction(*database_);
    execute(*database_, "UPDATE session SET state = 'done', outcome = ? WHERE id = ?", to_json(outcome).dump(),
            session);
    Reviews all = reviews();
    for (const auto& [topic, quality] : qualities_of(outcome)) {
      const Review review = reviewed(all[topic], quality, today);
      execute(*database_, "INSERT OR REPLACE INTO review VALUES (?, ?, ?, ?, ?)", text_of(topic), review.ease,
              review.repetitions, review.interval, review.due);
    }
    transaction.commit();
  });
}

void PracticeHistory::leave(std::int64_t session) {
  write_to(name_, kept(lines(session)),
           [&] { execute(*database_, "UPDATE session SET state = 'left' WHERE id = ?", session); });
}

std::vector<PracticeRecord> PracticeHistory::records() const {
  return records_where("1 ORDER BY id");
}

std::optional<PracticeRecord> PracticeHistory::unfinished() const {
  std::vector<PracticeRecord> open = records_where("state = 'open' ORDER BY id DESC LIMIT 1");
  if (open.empty()) return std::nullopt;
  return std::move(open.front());
}

std::vector<PracticeRecord> PracticeHistory::records_where(const std::string& condition) const {
  SQLite::Statement query(
      *database_,
      "SELECT id, day, topic, case_document, style, knowledge, state, outcome FROM session WHERE " + condition);
  std::vector<PracticeRecord> records;
  try {
    while (query.executeStep()) records.push_back(record_in(query));
  } catch (const Json::exception&) {
    fail(name_, "is damaged");
  }
  return records;
}

Reviews PracticeHistory::reviews() const {
  SQLite::Statement query(*database_, "SELECT topic, ease, repetitions, interval, due FROM review");
  Reviews reviews;
  while (query.executeStep())
    reviews[topic_of(query.getColumn(0).getString())] = {query.getColumn(1).getDouble(), query.getColumn(2).getInt(),
                                                         query.getColumn(3).getInt64(), query.getColumn(4).getInt64()};
  return reviews;
}

void PracticeHistory::add_item(const ItemRecord& item) {
  write_to(name_, "The items before this one are kept.", [&] {
    execute(*database_, "INSERT INTO item (day, name, answer, key, points) VALUES (?, ?, ?, ?, ?)", item.day, item.name,
            item.answer, item.key, item.points);
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

}  // namespace kneewise
