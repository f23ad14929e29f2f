#pragma once

#include <limits>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/source.hpp"
#include "src/basics/number.hpp"

namespace kneewise {

struct SourceFile;

/// Numbers from one end to another; each end may be left open or out.
struct Range {
  double from = -std::numeric_limits<double>::infinity();
  double to = std::numeric_limits<double>::infinity();
  bool without_from = false;  ///< `from` itself does not belong to it
  bool without_to = false;

  [[nodiscard]] bool contains(double number) const {
    return (without_from ? number > from : number >= from) && (without_to ? number < to : number <= to);
  }
  /// Whether all of a number, that may be rough, lies in it; whether some of it does.
  [[nodiscard]] bool contains(const Number& number) const { return contains(number.from) && contains(number.to); }
  [[nodiscard]] bool meets(const Number& number) const {
    return (without_from ? number.to > from : number.to >= from) && (without_to ? number.from < to : number.from <= to);
  }
  [[nodiscard]] bool empty() const { return !(from < to || (from == to && !without_from && !without_to)); }
  friend bool operator==(const Range&, const Range&) = default;
};

/// Answers to one question that have a name: a list of them, or the numbers of a range.
struct SignRow {
  std::string sign;
  std::string question;
  std::vector<std::string> answers;  ///< empty for a range
  Range range{};                     ///< in the unit of the question
};

/// The numbers of a range that a row of a fact file gives in its slots from, to, above and below.
[[nodiscard]] Range range_in(const engine::Expression& row);

/// The names of answers. A sign has one row or several, each about one question; it is there when one of them is. The
/// yes of a yes-no question is a sign of the question's own id, without a row.
class Signs {
 public:
  /// Reads the rows of all fact files. Never fails: what is wrong with a row the load contract tells.
  [[nodiscard]] static Signs read(const std::vector<SourceFile>& files);

  /// The rows of a sign, in the order of the files; empty when there is no such sign.
  [[nodiscard]] std::span<const SignRow> rows_of(std::string_view sign) const;
  /// All signs, sorted by id.
  [[nodiscard]] std::vector<std::string> ids() const;

 private:
  std::map<std::string, std::vector<SignRow>, std::less<>> rows_;
};

/// Who reads a sign: as `told` (in a condition) or as `sure` (inside `not`), in which engine.
struct SignUse {
  bool told_by_danger = false;
  bool sure_by_danger = false;
  bool told_by_others = false;
  bool sure_by_others = false;
};

/// From an answer to the signs that it belongs to and that some rule reads: looked up once for every answer of a case.
class SignIndex {
 public:
  struct Entry {
    std::string sign;
    SignUse use;
    Range range{};  ///< of a number
  };

  /// Enters all rows of a sign. @param use  nothing is entered when nobody reads it
  void add(std::span<const SignRow> rows, const SignUse& use);

  /// The signs that an answer of a list or of a yes-no question belongs to; sorted by id.
  [[nodiscard]] std::span<const Entry> of(std::string_view question, std::string_view answer) const;
  /// The signs that numbers of this question may belong to; sorted by id.
  [[nodiscard]] std::span<const Entry> ranges_of(std::string_view question) const;

 private:
  std::map<std::string, std::map<std::string, std::vector<Entry>, std::less<>>, std::less<>> of_answers_;
  std::map<std::string, std::vector<Entry>, std::less<>> of_numbers_;
};

}  // namespace kneewise
