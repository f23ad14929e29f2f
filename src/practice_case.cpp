#include "src/practice_case.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <set>
#include <sstream>

#include "src/lists.hpp"
#include "src/text.hpp"

namespace kneewise {
namespace {

constexpr std::array<std::string_view, 6> opening_questions = {"age",          "sex",       "side",
                                                               "practitioner", "pain-zone", "duration"};

std::vector<std::string> labels_of(const std::vector<std::string>& answers, const std::string& question,
                                   const Wording& wording) {
  std::vector<std::string> labels;
  labels.reserve(answers.size());
  for (const std::string& answer : answers) labels.push_back(wording.answer(question, answer, Audience::person));
  return labels;
}

// What the hand finds in one muscle. It never names the muscle: the trainee did.
std::string felt(const Answer& palpation, const std::string& muscle) {
  const bool band = contains(palpation.chosen, "taut-band-" + muscle);
  const bool pain = contains(palpation.chosen, "reproduces-pain-" + muscle);
  if (band && pain) return "You feel a tight band there. Pressing it brings back the pain I know.";
  if (band) return "You feel a tight band there. Pressing it is not the pain I know.";
  if (pain) return "Pressing there brings back the pain I know.";
  if (palpation.others_denied) return "Nothing there: no tight band, and it is not the pain I know.";
  return "Nothing that you could be sure of.";
}

const std::set<std::string, std::less<>>& empty_words() {
  static const std::set<std::string, std::less<>> words = {
      "a",    "about", "after", "an",    "and",  "any",  "are",  "ask",   "at",   "be",   "been", "by",   "can", "did",
      "do",   "does",  "ever",  "feel",  "for",  "from", "get",  "had",   "has",  "have", "how",  "i",    "if",  "in",
      "into", "is",    "it",    "its",   "just", "knee", "leg",  "like",  "me",   "much", "my",   "of",   "on",  "one",
      "or",   "some",  "than",  "that",  "the",  "them", "then", "there", "they", "this", "to",   "up",   "was", "were",
      "what", "when",  "where", "which", "who",  "will", "with", "would", "you",  "your", "pain", "hurt", "s"};
  return words;
}

std::vector<std::string> words_in(std::string_view text, bool all) {
  std::vector<std::string> words;
  std::string word;
  const auto end_word = [&] {
    if (word.size() > 3 && word.ends_with('s') && !word.ends_with("ss")) word.pop_back();
    if (!word.empty() && (all || !empty_words().contains(word))) words.push_back(word);
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

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words = words_in(text, false);
  return words.empty() ? words_in(text, true) : words;
}

}  // namespace

Patient::Patient(const KnowledgeBase& base, Case subject) : base_(&base), subject_(std::move(subject)) {
  for (const std::string_view id : opening_questions)
    if (const auto given = subject_.answers.find(id); given != subject_.answers.end()) opening_.insert(*given);
}

std::string Patient::complaint() const {
  if (const auto said = subject_.document.find("complaint");
      said != subject_.document.end() && said->is_string() && !said->get<std::string>().empty())
    return said->get<std::string>();
  std::string text = "I have pain";
  if (const auto zones = opening_.find("pain-zone"); zones != opening_.end() && !zones->second.chosen.empty())
    text += ": " + fmt::format("{}", fmt::join(labels_of(zones->second.chosen, "pain-zone", base_->wording), ", "));
  return text + ".";
}

std::vector<std::string> Patient::opening_lines() const {
  std::vector<std::string> lines;
  for (const std::string_view id : opening_questions)
    if (const auto given = opening_.find(id); given != opening_.end() && given->second.known)
      lines.push_back(fmt::format("{}: {}", base_->wording.label(id, Audience::person),
                                  in_words(given->second, *base_->vocabulary.find(id), base_->wording)));
  return lines;
}

bool Patient::holds(const Ask& ask) const {
  return subject_.answers.contains(ask.question);
}

std::string Patient::answer(const Ask& ask) const {
  const auto given = subject_.answers.find(ask.question);
  const Question& question = *base_->vocabulary.find(ask.question);
  if (question.stage == "examination" && (given == subject_.answers.end() || !given->second.known))
    return "This case holds no such examination.";
  if (given == subject_.answers.end()) return "I don't know.";
  if (!ask.muscle.empty()) return felt(given->second, ask.muscle);
  return in_words(given->second, question, base_->wording);
}

void Patient::tell(const Ask& ask, Answers& known) const {
  const auto given = subject_.answers.find(ask.question);
  if (given == subject_.answers.end()) {
    known[ask.question].known = false;
  } else if (ask.muscle.empty() || !given->second.known) {
    known[ask.question] = given->second;
  } else {
    Answer& felt_so_far = known[ask.question];
    felt_so_far.known = true;
    for (const std::string& finding : {"taut-band-" + ask.muscle, "reproduces-pain-" + ask.muscle})
      if (contains(given->second.chosen, finding) && !contains(felt_so_far.chosen, finding))
        felt_so_far.chosen.push_back(finding);
  }
}

std::string in_words(const Answer& answer, const Question& question, const Wording& wording) {
  if (!answer.known) return "I don't know.";
  const bool sure = answer.certainty >= 1;
  if (question.kind == QuestionKind::number)
    return fmt::format("{}{}.", sure ? "" : "About ",
                       wording.answer(question.id, fmt::format("{}", *answer.number), Audience::person));
  if (question.kind == QuestionKind::yes_no) {
    if (answer.chosen.front() == "yes") return sure ? "Yes." : "I think so, but I'm not sure.";
    return sure ? "No." : "I don't think so, but I'm not sure.";
  }
  std::string text;
  if (!answer.chosen.empty()) {
    text = capitalised(fmt::format("{}", fmt::join(labels_of(answer.chosen, question.id, wording), ", ")));
    text += sure ? "." : ", I think.";
  } else if (answer.unsure.empty()) {
    text = "None of that.";
  }
  if (!answer.unsure.empty())
    text += fmt::format("{}Not sure: {}.", text.empty() ? "" : " ",
                        fmt::join(labels_of(answer.unsure, question.id, wording), ", "));
  return text;
}

std::vector<Topic> practice_topics(const Vocabulary& vocabulary) {
  std::vector<Topic> topics = {{"context", "person", {}},  {"complaint", "pain", {}},
                               {"signs", "signs", {}},     {"overuse", "habits", {}},
                               {"structure", "build", {}}, {"examination", "examination", {}},
                               {"danger", "danger", {}}};
  for (const Question& question : vocabulary.questions())
    for (Topic& topic : topics)
      if (question.asked && question.stage == topic.id) topic.questions.push_back(question.id);
  std::erase_if(topics, [](const Topic& topic) { return topic.questions.empty(); });
  return topics;
}

void Finder::add(const std::string& id, const std::vector<Text>& texts) {
  Entry entry{id, {}, {}};
  double greatest = 0;
  for (const Text& text : texts) greatest = std::max(greatest, text.weight);
  for (const auto& [text, weight] : texts) {
    if (weight == greatest) entry.names.push_back(fmt::format("{}", fmt::join(words_in(text, true), " ")));
    for (const std::string& word : words_of(text)) {
      double& best = entry.words[word];
      best = std::max(best, weight);
    }
  }
  for (const auto& [word, weight] : entry.words) ++uses_[word];
  entries_.push_back(std::move(entry));
}

Found Finder::find(std::string_view text) const {
  constexpr std::size_t longest = 200;  // nobody asks for one thing at greater length
  constexpr std::size_t shortest_misspelt = 4;
  constexpr std::size_t most = 5;
  text = text.substr(0, longest);
  const std::string whole = fmt::format("{}", fmt::join(words_in(text, true), " "));
  for (const Entry& entry : entries_)
    if (!whole.empty() && contains(entry.names, whole)) return {{entry.id}, true};
  std::vector<std::string> known;
  for (const auto& [word, count] : uses_) known.push_back(word);
  std::vector<std::string> words = words_of(text);
  bool all_known = true;
  for (std::string& word : words) {
    if (uses_.contains(word)) continue;
    const auto near = word.size() < shortest_misspelt ? std::nullopt : nearest(word, known);
    if (near) word = *near;
    all_known = all_known && near.has_value();
  }
  std::vector<std::pair<double, std::size_t>> scores;
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    double score = 0;
    for (const std::string& word : words)
      if (const auto weight = entries_[i].words.find(word); weight != entries_[i].words.end())
        score += weight->second *
                 std::log(1 + (static_cast<double>(entries_.size()) / static_cast<double>(uses_.find(word)->second)));
    if (score > 0) scores.emplace_back(-score, i);
  }
  std::sort(scores.begin(), scores.end());
  Found found;
  for (std::size_t i = 0; i < std::min(most, scores.size()); ++i) found.ids.push_back(entries_[scores[i].second].id);
  constexpr double clearly = 1.3;
  found.sure = all_known && !scores.empty() && (scores.size() == 1 || scores[0].first <= clearly * scores[1].first);
  return found;
}

Finder question_finder(const KnowledgeBase& base) {
  Finder finder;
  for (const Question& question : base.vocabulary.questions()) {
    if (!question.asked) continue;
    std::vector<Finder::Text> texts = {{question.id, 3},
                                       {base.wording.label(question.id, Audience::person), 3},
                                       {base.wording.label(question.id, Audience::therapist), 3},
                                       {base.wording.ask(question.id, Audience::person), 2},
                                       {base.wording.ask(question.id, Audience::therapist), 1}};
    if (question.kind != QuestionKind::yes_no && question.id != "palpation")
      for (const std::string& answer : question.answers)
        texts.push_back({base.wording.answer(question.id, answer, Audience::person), 1});
    finder.add(question.id, texts);
  }
  return finder;
}

Finder muscle_finder(const KnowledgeBase& base) {
  Finder finder;
  for (const auto& [id, muscle] : base.muscles)
    finder.add(id, {{id, 3}, {muscle.name, 3}, {base.wording.muscle(id, Audience::person), 1}});
  return finder;
}

Finder family_finder(const KnowledgeBase& base) {
  Finder finder;
  for (const std::string& id : danger_families(base)) {
    const Family& family = base.wording.families.find(id)->second;
    finder.add(id, {{id, 3}, {family.name, 3}, {family.clinical, 1}});
  }
  return finder;
}

Finder precaution_finder(const KnowledgeBase& base) {
  Finder finder;
  for (const auto& [id, text] : base.wording.precautions)
    finder.add(id, {{id, 3}, {text.name, 3}, {text.clinical, 0.5}});
  return finder;
}

std::vector<std::string> practice_causes(const Vocabulary& vocabulary) {
  std::vector<std::string> causes;
  for (const Question& question : vocabulary.questions()) {
    if (!question.asked || (question.stage != "overuse" && question.stage != "structure" && question.id != "trauma"))
      continue;
    if (question.kind == QuestionKind::yes_no) {
      causes.push_back(question.id + "=yes");
    } else {
      for (const std::string& answer : question.answers)
        if (answer != "none") causes.push_back(question.id + "=" + answer);
    }
  }
  return causes;
}

Finder cause_finder(const KnowledgeBase& base) {
  Finder finder;
  for (const std::string& cause : practice_causes(base.vocabulary))
    finder.add(cause, {{cause.substr(cause.find('=') + 1), 3}, {cause_in_words(cause, base.wording), 3}});
  return finder;
}

std::vector<std::string> danger_families(const KnowledgeBase& base) {
  std::set<std::string> families;
  for (const auto& [name, rule] : base.rules)
    if (!rule.family.empty() && (rule.disposition == "urgent" || rule.disposition == "emergency"))
      families.insert(rule.family);
  return {families.begin(), families.end()};
}

std::string cause_in_words(const std::string& cause, const Wording& wording) {
  const auto equals = cause.find('=');
  const std::string question = cause.substr(0, equals);
  const std::string answer = equals == std::string::npos ? "" : cause.substr(equals + 1);
  if (answer == "yes" || answer.empty()) return wording.label(question, Audience::person);
  return wording.answer(question, answer, Audience::person);
}

}  // namespace kneewise
