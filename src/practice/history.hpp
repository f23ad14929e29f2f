#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "src/practice/schedule.hpp"

namespace SQLite {
class Database;
}

namespace kneewise {

/// How a practice is shown: it belongs to what was typed.
struct ShownAs {
  FeedbackMode feedback = FeedbackMode::end;
  bool accessible = false;
};

/// One practice as the history keeps it.
struct PracticeRecord {
  enum class State { open, done, left };

  std::int64_t id = 0;
  std::int64_t day = 0;  ///< counted from 1970-01-01
  Topic topic{};
  std::string case_document{};  ///< JSON, as a case file holds it
  std::string case_id{};        ///< of that document, as is its origin; not written
  std::string case_origin{};
  ShownAs shown{};
  std::string knowledge{};  ///< SHA-256
  State state = State::open;
  std::optional<PracticeOutcome> outcome{};  ///< once it is done
};
inline constexpr std::array<std::string_view, 3> practice_state_ids = {"open", "done", "left"};
[[nodiscard]] constexpr std::string_view id_of(PracticeRecord::State state) {
  return practice_state_ids[static_cast<std::size_t>(state)];
}

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

  /// Keeps a new practice, and gives back its id.
  [[nodiscard]] std::int64_t begin(const PracticeRecord& record);
  void add_line(std::int64_t session, const std::string& line);
  [[nodiscard]] std::vector<std::string> lines(std::int64_t session) const;
  /// Ends a practice, with what it brought for each topic.
  void finish(std::int64_t session, const PracticeOutcome& outcome, std::int64_t today);
  void leave(std::int64_t session);
  [[nodiscard]] std::vector<PracticeRecord> records() const;
  [[nodiscard]] std::optional<PracticeRecord> unfinished() const;
  [[nodiscard]] Reviews reviews() const;
  void add_item(const ItemRecord& item);
  [[nodiscard]] std::vector<ItemRecord> item_records() const;
  /// How many reasoning items were answered, and the points they brought (at most one each).
  [[nodiscard]] std::pair<std::int64_t, double> items() const;

 private:
  [[nodiscard]] std::vector<PracticeRecord> records_where(const std::string& condition) const;

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

}  // namespace kneewise
