#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "src/practice/generate.hpp"

namespace SQLite {
class Database;
}

namespace kneewise {

/// When something is to be met again, after SM-2 (Wozniak 1990).
struct Review {
  double ease = 2.5;          ///< 1.3 or more: how much longer each interval is than the last
  int repetitions = 0;        ///< how often in a row it went well
  std::int64_t interval = 0;  ///< days
  std::int64_t due = 0;       ///< day, counted from 1970-01-01

  friend bool operator==(const Review&, const Review&) = default;
};

/// The review after another meeting. @param quality  0 (nothing known) to 5 (perfect); below 3 it starts anew
[[nodiscard]] Review reviewed(Review review, int quality, std::int64_t today);

/// What was learnt in one practice, as topics ("muscle:popliteus", "error:missed-danger") with a quality from 0 to 5.
[[nodiscard]] std::map<std::string, int> qualities_of(const nlohmann::ordered_json& outcome);

/// The topic to meet next: of those due the one that is easily confused with the last, then the longest due; else one
/// never met; else the one that went worst. Never the last one again while there is another.
/// @param confusable  topics that are easily confused with the last
[[nodiscard]] std::string next_topic(const std::map<std::string, Review>& reviews, const std::vector<std::string>& all,
                                     const std::string& last, const std::vector<std::string>& confusable,
                                     std::int64_t today, Choices& choices);

/// One practice as the history keeps it.
struct PracticeRecord {
  std::int64_t id = 0;
  std::string started{};  ///< 2026-11-21
  std::int64_t day = 0;
  std::string topic{};
  nlohmann::ordered_json case_document{};
  std::string style{};      ///< how it was shown: it belongs to what was typed
  std::string knowledge{};  ///< SHA-256
  std::string state{};      ///< open, done, left
  nlohmann::ordered_json outcome{};
};

/// A reasoning item that was answered.
struct ItemRecord {
  std::int64_t day = 0;
  std::string name{};  ///< case:muscle:question
  int answer = 0;      ///< -2 to 2
  int key = 0;
  double points = 0;
};

/// What a learner did, in one SQLite file that nobody else may read (mode 0600). Every line that is typed is kept at
/// once, so that a crash loses nothing. What cannot be written throws InputError, which says up to where all is kept.
class PracticeHistory {
 public:
  /// Opens the history, or begins one.
  /// @throws InputError when the file is damaged, newer than this program, or no history at all; it is left as it is
  explicit PracticeHistory(const std::filesystem::path& file);
  PracticeHistory(const PracticeHistory&) = delete;
  PracticeHistory& operator=(const PracticeHistory&) = delete;
  ~PracticeHistory();

  [[nodiscard]] std::int64_t begin(const PracticeRecord& record);
  void add_line(std::int64_t session, const std::string& line);
  [[nodiscard]] std::vector<std::string> lines(std::int64_t session) const;
  /// Ends a practice, with what it brought for each topic.
  void finish(std::int64_t session, const nlohmann::ordered_json& outcome, std::int64_t today);
  void leave(std::int64_t session);
  [[nodiscard]] std::vector<PracticeRecord> records() const;
  [[nodiscard]] std::optional<PracticeRecord> unfinished() const;
  [[nodiscard]] std::map<std::string, Review> reviews() const;
  void add_item(const ItemRecord& item);
  [[nodiscard]] std::vector<ItemRecord> item_records() const;
  /// How many reasoning items were answered, and the points they brought (at most one each).
  [[nodiscard]] std::pair<std::int64_t, double> items() const;

 private:
  void keep_outcome(std::int64_t session, const nlohmann::ordered_json& outcome, std::int64_t today);

  std::unique_ptr<SQLite::Database> database_;
  std::string name_;
};

/// Where the history is: under XDG_DATA_HOME, else ~/.local/share. @throws InputError when there is no such place
[[nodiscard]] std::filesystem::path practice_history_path();

/// Whether there is a history. @throws InputError when something else is in its place: a folder, another program's or
/// a newer file, a damaged one
[[nodiscard]] bool is_practice_history(const std::filesystem::path& file);

/// Deletes the history; false when there was none. @throws InputError when it is no history or cannot be deleted
bool forget_practice(const std::filesystem::path& file);

/// One row for each practice: CSV for a spreadsheet. Of a case that is still open neither this nor the JSON tells
/// which it is.
[[nodiscard]] std::string practice_csv(const std::vector<PracticeRecord>& records);
[[nodiscard]] nlohmann::ordered_json practice_json(const PracticeHistory& history);

/// Days since 1970-01-01 of "2026-11-21", and back. Nothing for what is no date.
[[nodiscard]] std::optional<std::int64_t> day_of(const std::string& date);
[[nodiscard]] std::string date_of(std::int64_t day);

}  // namespace kneewise
