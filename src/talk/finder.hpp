#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kneewise {

/// What typed words may have meant.
struct Found {
  std::vector<std::string> ids;  ///< best first, nine at most; empty when nothing is near
  bool sure = false;             ///< the first is meant, and may be taken without asking
};

/// Finds entries of a list by words typed freely. An entry is taken only when it is named, or when each typed word is a
/// word of its names, the beginning of one or a slip in a long one, and it stands alone with that. What fits less is
/// offered: an answer to another question than was asked may calm falsely.
class Finder {
 public:
  /// @param alone  take an entry only when no other fits at all; else one that fits clearly better is taken too
  explicit Finder(bool alone = true) : alone_(alone) {}

  /// @param names  what the entry is called: each may be typed as it is
  /// @param hints  texts about it: their words bring it among the near ones, and never more
  void add(const std::string& id, const std::vector<std::string>& names, const std::vector<std::string>& hints = {});
  [[nodiscard]] Found find(std::string_view typed) const;

 private:
  struct Entry {
    std::string id;
    std::vector<std::string> names;
    std::map<std::string, double, std::less<>> words;  ///< and how much each counts
  };
  /// How well typed words fit an entry.
  struct Score {
    const Entry* entry = nullptr;
    bool covered = true;  ///< each of them is a word of its names
    double points = 0;
  };
  static constexpr std::size_t most = 9;  ///< entries that are found at once

  /// The entries of exactly this name.
  [[nodiscard]] Found called(const std::string& name) const;
  /// The entries that words fit best.
  [[nodiscard]] Found near(const std::vector<std::string>& words) const;
  [[nodiscard]] std::vector<Score> scores_for(const std::vector<std::string>& words) const;
  /// How well a typed word fits an entry: 0 not, 1 it is a word of a name.
  [[nodiscard]] double fit(const Entry& entry, const std::string& word) const;
  [[nodiscard]] double rarity(const std::string& word) const;

  bool alone_;
  std::vector<Entry> entries_;
};

/// A list that a trainee may name entries of.
struct Names {
  std::vector<std::string> ids;               ///< in the order in which they are listed
  std::map<std::string, std::string> called;  ///< as they are shown
  Finder finder{};

  [[nodiscard]] const std::string& name(const std::string& id) const { return called.at(id); }
};

}  // namespace kneewise
