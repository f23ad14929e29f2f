#include "src/talk/finder.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <tuple>

#include "src/basics/lists.hpp"
#include "src/talk/phrases.hpp"

namespace kneewise {
namespace {

std::vector<std::string> words_in(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  const auto end_word = [&] {
    if (word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") && !is_filler_in_question(word))
      word.pop_back();
    if (!word.empty()) words.push_back(word);
    word.clear();
  };
  for (const char c : text) {
    const auto code = static_cast<unsigned char>(c);
    if (std::isalnum(code) != 0 || code >= 0x80U) {
      word += static_cast<char>(std::tolower(code));
    } else if (c != '\'') {
      end_word();
    }
  }
  end_word();
  return words;
}

// The words that tell what is meant.
std::vector<std::string> telling_words(std::string_view text) {
  std::vector<std::string> words = words_in(text);
  std::erase_if(words, [](const std::string& word) { return is_filler_in_question(word); });
  return words;
}

std::string normal_form(const std::vector<std::string>& words) {
  return fmt::format("{}", fmt::join(words, " "));
}

// "Blood clot in the leg (deep vein thrombosis)" goes by both names.
std::vector<std::string> parts_of(const std::string& name) {
  const auto open = name.find('(');
  if (open == std::string::npos) return {name};
  const auto close = std::min(name.find(')', open), name.size());
  return {name, name.substr(0, open), name.substr(open + 1, close - open - 1)};
}

// One letter too many, too few, wrong, or changed with its neighbour; the first letter is right.
bool is_slip(std::string_view typed, std::string_view word) {
  constexpr std::size_t shortest = 5;
  if (typed.size() < shortest || word.size() < shortest || typed.front() != word.front()) return false;
  const auto apart = std::mismatch(typed.begin(), typed.end(), word.begin(), word.end());
  std::string_view a(apart.first, typed.end());
  std::string_view b(apart.second, word.end());
  const auto rest = [](std::string_view text, std::size_t from) { return text.substr(std::min(from, text.size())); };
  if (a.size() == b.size() + 1) return rest(a, 1) == b;
  if (b.size() == a.size() + 1) return rest(b, 1) == a;
  if (a.size() != b.size()) return false;
  return rest(a, 1) == rest(b, 1) || (a.size() > 1 && a[0] == b[1] && a[1] == b[0] && rest(a, 2) == rest(b, 2));
}

// "sudden" and "suddenly", "limp" and "limping".
bool same_stem(std::string_view typed, std::string_view word) {
  constexpr std::size_t shortest = 4;
  static const std::vector<std::string> endings = {"ing", "ed", "d", "ly", "er", "es", "y", "ness"};
  return word.size() >= shortest && typed.starts_with(word) && contains(endings, typed.substr(word.size()));
}

constexpr double as_name = 1;
constexpr double as_hint = 0.3;

double fit_of(std::string_view typed, std::string_view word) {
  constexpr std::size_t shortest_beginning = 3;
  if (typed == word) return 1;
  if (typed.size() >= shortest_beginning && word.starts_with(typed)) return 0.8;
  if (same_stem(typed, word)) return 0.8;
  return is_slip(typed, word) ? 0.7 : 0;
}

}  // namespace

void Finder::add(const std::string& id, const std::vector<std::string>& names, const std::vector<std::string>& hints) {
  Entry entry{id, {}, {}};
  const auto count = [&entry](const std::string& text, double weight) {
    for (const std::string& word : telling_words(text)) {
      double& best = entry.words[word];
      best = std::max(best, weight);
    }
  };
  for (const std::string& name : names) {
    for (const std::string& part : parts_of(name)) append_new(entry.names, {normal_form(words_in(part))});
    // "Pain at night" is asked for with the one word; but a clot in the leg is not every clot.
    if (!alone_) append_new(entry.names, {normal_form(telling_words(name))});
    count(name, as_name);
  }
  for (const std::string& hint : hints) count(hint, as_hint);
  entries_.push_back(std::move(entry));
}

double Finder::fit(const Entry& entry, const std::string& word) const {
  double best = 0;
  for (const auto& [own, weight] : entry.words) best = std::max(best, weight * fit_of(word, own));
  return best;
}

// A word that few entries know tells more.
double Finder::rarity(const std::string& word) const {
  const auto known =
      std::count_if(entries_.begin(), entries_.end(), [&](const Entry& entry) { return fit(entry, word) > 0; });
  return std::log(1 + (static_cast<double>(entries_.size()) / static_cast<double>(std::max<std::ptrdiff_t>(known, 1))));
}

Found Finder::find(std::string_view typed) const {
  constexpr std::size_t longest = 200;  // nobody asks for one thing at greater length
  typed = typed.substr(0, longest);
  const std::string whole = normal_form(words_in(typed));
  const std::vector<std::string> words = telling_words(typed);
  for (const std::string& name : {whole, normal_form(words)})
    if (Found found = called(name); !found.ids.empty()) return found;
  if (words.empty()) return {};
  // Several words that begin one name alone. One word is not enough: "clot" begins one name and is meant by three.
  if (alone_ && whole.find(' ') != std::string::npos) {
    std::vector<std::string> begun;
    for (const Entry& entry : entries_)
      if (std::any_of(entry.names.begin(), entry.names.end(),
                      [&](const auto& name) { return name.starts_with(whole); }))
        begun.push_back(entry.id);
    if (begun.size() == 1) return {std::move(begun), true};
  }
  return near(words);
}

Found Finder::called(const std::string& name) const {
  Found found;
  if (name.empty()) return found;
  for (const Entry& entry : entries_)
    if (contains(entry.names, name)) found.ids.push_back(entry.id);
  found.sure = found.ids.size() == 1;
  if (found.ids.size() > most) found.ids.resize(most);
  return found;
}

std::vector<Finder::Score> Finder::scores_for(const std::vector<std::string>& words) const {
  std::vector<double> tells;
  tells.reserve(words.size());
  for (const std::string& word : words) tells.push_back(rarity(word));
  std::vector<Score> scores;
  for (const Entry& entry : entries_) {
    Score score{&entry, true, 0};
    for (std::size_t w = 0; w < words.size(); ++w) {
      const double fits = fit(entry, words[w]);
      score.covered = score.covered && fits > as_hint;
      score.points += fits * tells[w];
    }
    if (score.points > 0) scores.push_back(score);
  }
  std::stable_sort(scores.begin(), scores.end(), [](const Score& a, const Score& b) {
    return std::tie(b.covered, b.points) < std::tie(a.covered, a.points);
  });
  return scores;
}

Found Finder::near(const std::vector<std::string>& words) const {
  constexpr std::size_t most_unlikely = 4;
  constexpr double clearly = 1.2;
  const std::vector<Score> scores = scores_for(words);
  Found found;
  if (scores.empty()) return found;
  const bool rival = scores.size() > 1 && scores[1].covered;
  found.sure = scores[0].covered && (!rival || (!alone_ && scores[0].points >= clearly * scores[1].points));
  // What fits less than half as well is noise beside the best.
  double greatest = 0;
  for (const Score& score : scores) greatest = std::max(greatest, score.points);
  for (const Score& score : scores)
    if (found.ids.size() < (score.covered ? most : most_unlikely) && score.points >= greatest / 2)
      found.ids.push_back(score.entry->id);
  return found;
}

}  // namespace kneewise
