#include "src/talk/finder.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <set>

#include "src/basics/lists.hpp"
#include "src/practice/patient.hpp"

namespace kneewise {
namespace {

const std::set<std::string, std::less<>>& empty_words() {
  static const std::set<std::string, std::less<>> words = {
      "a",       "about",     "after",    "an",   "and",   "any",  "are",      "at",     "be",   "been",  "by",
      "can",     "did",       "do",       "does", "ever",  "feel", "for",      "from",   "get",  "had",   "has",
      "have",    "how",       "i",        "if",   "in",    "into", "is",       "it",     "its",  "just",  "knee",
      "leg",     "like",      "me",       "much", "my",    "of",   "on",       "one",    "or",   "some",  "than",
      "that",    "the",       "them",     "then", "there", "they", "this",     "to",     "up",   "was",   "were",
      "what",    "where",     "which",    "who",  "will",  "with", "would",    "you",    "your", "pain",  "hurt",
      "s",       "please",    "no",       "not",  "none",  "yes",  "recently", "lately", "also", "other", "else",
      "exactly", "generally", "anywhere", "when"};
  return words;
}

std::vector<std::string> all_words(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  const auto end_word = [&] {
    if (word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") && !empty_words().contains(word))
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
  std::vector<std::string> words = all_words(text);
  std::erase_if(words, [](const std::string& word) { return empty_words().contains(word); });
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

const std::vector<std::string>& also(const KnowledgeBase& base, const std::string& kind, const std::string& id) {
  static const std::vector<std::string> none;
  const auto words = base.wording.also_called.find({kind, id});
  return words == base.wording.also_called.end() ? none : words->second;
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
    for (const std::string& part : parts_of(name)) append_new(entry.names, {normal_form(all_words(part))});
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
  constexpr std::size_t most = 9;
  constexpr std::size_t most_unlikely = 4;
  typed = typed.substr(0, longest);
  const std::string whole = normal_form(all_words(typed));
  const std::vector<std::string> words = telling_words(typed);
  for (const std::string& name : {whole, normal_form(words)}) {
    Found found;
    if (name.empty()) continue;
    for (const Entry& entry : entries_)
      if (contains(entry.names, name)) found.ids.push_back(entry.id);
    found.sure = found.ids.size() == 1;
    if (found.ids.size() > most) found.ids.resize(most);
    if (!found.ids.empty()) return found;
  }

  if (words.empty()) return {};
  // Several words that begin one name alone. One word is not enough: "clot" begins one name and is meant by three.
  if (alone_ && whole.find(' ') != std::string::npos) {
    Found found;
    for (const Entry& entry : entries_)
      if (std::any_of(entry.names.begin(), entry.names.end(),
                      [&](const auto& name) { return name.starts_with(whole); }))
        found.ids.push_back(entry.id);
    found.sure = found.ids.size() == 1;
    if (found.sure) return found;
  }
  std::vector<double> tells;
  tells.reserve(words.size());
  for (const std::string& word : words) tells.push_back(rarity(word));
  struct Score {
    bool covered = true;  // each typed word is a word of its names
    double points = 0;
    std::size_t entry = 0;
  };
  std::vector<Score> scores;
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    Score score{true, 0, i};
    for (std::size_t w = 0; w < words.size(); ++w) {
      const double fits = fit(entries_[i], words[w]);
      score.covered = score.covered && fits > as_hint;
      score.points += fits * tells[w];
    }
    if (score.points > 0) scores.push_back(score);
  }
  std::stable_sort(scores.begin(), scores.end(), [](const Score& a, const Score& b) {
    return std::tie(b.covered, b.points) < std::tie(a.covered, a.points);
  });
  Found found;
  if (scores.empty()) return found;
  constexpr double clearly = 1.2;
  const bool rival = scores.size() > 1 && scores[1].covered;
  found.sure = scores[0].covered && (!rival || (!alone_ && scores[0].points >= clearly * scores[1].points));
  // What fits less than half as well is noise beside the best.
  double greatest = 0;
  for (const Score& score : scores) greatest = std::max(greatest, score.points);
  for (const Score& score : scores)
    if (found.ids.size() < (score.covered ? most : most_unlikely) && score.points >= greatest / 2)
      found.ids.push_back(entries_[score.entry].id);
  return found;
}

Finder question_finder(const KnowledgeBase& base) {
  const Wording& wording = base.wording;
  Finder finder(false);
  for (const Question& question : base.vocabulary.questions()) {
    if (!question.asked) continue;
    std::vector<std::string> names = {question.id, wording.label(question.id, Audience::person),
                                      wording.label(question.id, Audience::therapist),
                                      wording.ask(question.id, Audience::person)};
    append_new(names, also(base, "question", question.id));
    std::vector<std::string> hints = {wording.ask(question.id, Audience::therapist)};
    if (const auto text = wording.questions.find(question.id); text != wording.questions.end())
      hints.push_back(text->second.help);
    if (question.kind != QuestionKind::yes_no && question.id != "palpation")
      for (const std::string& answer : question.answers)
        hints.push_back(wording.answer(question.id, answer, Audience::person));
    finder.add(question.id, names, hints);
  }
  return finder;
}

namespace {

void add_muscles(Names& names, const KnowledgeBase& base) {
  for (const auto& [id, muscle] : base.muscles) {
    std::vector<std::string> called = {id, muscle.name};
    append_new(called, also(base, "muscle", id));
    names.ids.push_back(id);
    names.called[id] = muscle.name;
    names.finder.add(id, called, {base.wording.muscle(id, Audience::person)});
  }
}

void add_families(Names& names, const KnowledgeBase& base) {
  for (const std::string& id : danger_families(base)) {
    const Family& family = base.wording.families.find(id)->second;
    std::vector<std::string> called = {id, family.name};
    append_new(called, also(base, "family", id));
    names.ids.push_back(id);
    names.called[id] = family.name;
    names.finder.add(id, called);
  }
}

}  // namespace

Names muscle_names(const KnowledgeBase& base) {
  Names names;
  add_muscles(names, base);
  return names;
}

Names family_names(const KnowledgeBase& base) {
  Names names;
  add_families(names, base);
  return names;
}

Names thought_names(const KnowledgeBase& base) {
  Names names;
  add_muscles(names, base);
  add_families(names, base);
  return names;
}

Names precaution_names(const KnowledgeBase& base) {
  Names names;
  for (const auto& [id, text] : base.wording.precautions) {
    names.ids.push_back(id);
    names.called[id] = text.name;
    names.finder.add(id, {id, text.name});
  }
  std::stable_sort(names.ids.begin(), names.ids.end(), [&base](const std::string& a, const std::string& b) {
    return base.wording.precautions.find(a)->second.order < base.wording.precautions.find(b)->second.order;
  });
  return names;
}

Names cause_names(const KnowledgeBase& base) {
  Names names;
  for (const std::string& cause : practice_causes(base.vocabulary)) {
    const std::string name = cause_in_words(cause, base.wording);
    std::vector<std::string> called = {cause.substr(cause.find('=') + 1), name};
    append_new(called, also(base, "answer", cause));
    names.ids.push_back(cause);
    names.called[cause] = name;
    names.finder.add(cause, called);
  }
  return names;
}

}  // namespace kneewise
