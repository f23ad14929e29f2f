#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <iosfwd>
#include <string>
#include <unordered_set>

#include "src/cases/case.hpp"

namespace kneewise {

struct ColumnMap;

/// A case that was read and not yet checked: the call parses and checks it, in whatever thread, once.
struct PendingCase {
  std::function<CaseOrError()> check;
  std::size_t bytes = 0;  ///< of the text it was read from; 0 when not known
};

/// The lines of an input of which the beginning was read already.
class CaseLines {
 public:
  /// @param rest  null when `head` is all
  explicit CaseLines(std::string head, std::istream* rest = nullptr) : head_(std::move(head)), rest_(rest) {}
  /// Gives the next line without its end. @return false at the end
  bool next(std::string& line);
  /// The number of the line given last, from 1.
  [[nodiscard]] std::size_t number() const { return number_; }

 private:
  bool next_of_rest(std::string& line);

  std::string head_;
  std::size_t begin_ = 0;
  std::istream* rest_;
  std::size_t number_ = 0;
};

/// Reads cases as read_cases does, and leaves checking them to the caller. NDJSON and CSV are read case by case, so
/// that the memory for many is that for a few; a JSON document is read whole.
/// @param name        the file's name, for messages; `.csv` means CSV, and without `.json` the first line decides
/// @param vocabulary  must outlive the pending cases
/// @param take        gives back whether more is wanted
/// @param map         what the columns of a CSV are; must outlive the pending cases. Null: questions
/// @throws InputError when the text cannot be read at all
void read_pending(std::istream& input, const std::string& name, const Vocabulary& vocabulary,
                  const std::function<bool(PendingCase)>& take, const ColumnMap* map = nullptr);

/// Reads cases from a JSON object, an array of objects, NDJSON (one object a line) or CSV, and gives each to `take` in
/// order. A case that is wrong, or whose id was used before, becomes a CaseError in its place; the others are still
/// read. @see read_case, read_pending
/// @throws InputError when the text cannot be read at all
void read_cases(std::istream& input, const std::string& name, const Vocabulary& vocabulary,
                const std::function<void(CaseOrError)>& take);

/// Finds ids that are used twice, among the last 65,536 of one input: with all of them the memory would grow.
class RecentIds {
 public:
  /// The case as it came, or the error record of an id used before.
  [[nodiscard]] CaseOrError check(CaseOrError item);

 private:
  std::deque<std::uint64_t> order_;
  std::unordered_set<std::uint64_t> seen_;  // hashes: two ids in a million million share one
};

}  // namespace kneewise
