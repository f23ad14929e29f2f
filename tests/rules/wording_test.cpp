// Every word for a person without training can be read by one, and everything that can be said has its words.
#include <catch2/catch.hpp>
#include <fstream>
#include <map>
#include <set>

#include "tests/support/kb.hpp"
#include "tests/support/readability.hpp"

namespace kneewise::testing {
namespace {

std::set<std::string> allowed_words() {
  std::ifstream file(project_path("tests/rules/allowed-words.txt"));
  std::set<std::string> words;
  for (std::string line; std::getline(file, line);)
    if (!line.empty() && line[0] != '#') words.insert(line);
  return words;
}

// Everything that a person without training may be shown, by where it stands.
std::map<std::string, std::string> plain_texts() {
  const Knowledge& base = shipped_knowledge();
  const Wording& wording = base.wording;
  std::map<std::string, std::string> texts;
  for (const auto& [id, text] : wording.questions) texts["question " + id] = text.ask + " " + text.help;
  for (const auto& [key, text] : wording.answers)
    if (!text.help.empty()) texts["answer " + key.first + "=" + key.second] = text.label + ". " + text.help;
  for (const auto& [id, text] : wording.muscles)
    texts["muscle " + id] = text.where + " " + text.does + " " + text.find + " " + text.pain;
  for (const auto& [id, text] : wording.alternatives) texts["alternative " + id] = text.text;
  for (const auto& [id, text] : wording.precautions) texts["precaution " + id] = text.name + ". " + text.text;
  for (const auto& [id, text] : wording.families)
    texts["red flag " + id] = text.text + " " + text.action + " " + text.safety_net;
  for (const auto& [disposition, text] : wording.dispositions) texts["disposition " + text.name] = text.action;
  texts["safety net"] = wording.safety_net;
  texts["not cleared"] = wording.not_cleared;
  for (const auto& [id, treatment] : base.treatments) texts["treatment " + id] = treatment.text;
  for (const auto& [id, technique] : base.techniques)
    for (const std::string& step : technique.steps) texts["technique " + id] += step + " ";
  for (const auto& [item, text] : base.habits) texts["habit " + item] = text;
  return texts;
}

TEST_CASE("the reading grade is the published formula") {
  // 6 words, 1 sentence, 7 syllables.
  CHECK(reading_grade("The cat sat on the sofa.", {}) == Approx(0.39 * 6 + 11.8 * 7 / 6 - 15.59));
  CHECK(reading_grade("Go. Run.", {}) == Approx(0.39 + 11.8 - 15.59));
  CHECK(reading_grade("Call an ambulance", {"ambulance"}) == Approx(0.39 * 3 + 11.8 - 15.59));
  CHECK(reading_grade("It bends the knee (semimembranosus).", {}) == reading_grade("It bends the knee.", {}));
  CHECK(reading_grade("", {}) == 0);
  CHECK(reading_grade("Contralateral musculoskeletal investigations necessitate rehabilitation.", {}) > 20);
}

TEST_CASE("a person without training can read every word that is meant for one") {
  const std::set<std::string> allowed = allowed_words();
  REQUIRE(allowed.size() > 20);
  double sum = 0;
  const auto texts = plain_texts();
  for (const auto& [where, text] : texts) {
    CAPTURE(where, text);
    const double grade = reading_grade(text, allowed);
    // The formula is made for running text: of a few words it says little.
    if (word_count(text) >= 10) CHECK(grade <= 9);
    sum += grade;
  }
  CHECK(texts.size() > 400);
  CHECK(sum / static_cast<double>(texts.size()) <= 6);
}

TEST_CASE("no text for a person holds an id or a word of the trade") {
  const std::set<std::string> trade = {"palpat", "medial ",  "lateral ", "anterior", "posterior",  "flexion",
                                       "distal", "proximal", "oedema",   "ischaem",  "myofascial", "contraindicat"};
  for (const auto& [where, text] : plain_texts()) {
    CAPTURE(where, text);
    const std::string plain = text.substr(0, text.find('('));
    for (const std::string& word : trade) CHECK(plain.find(word) == std::string::npos);
    CHECK(text.find("  ") == std::string::npos);
    CHECK(text.find('=') == std::string::npos);
    CHECK_FALSE(text.empty());
  }
}

TEST_CASE("a label stands in the middle of a line: short, and without a full stop") {
  const Wording& wording = shipped_knowledge().wording;
  const auto check = [](const std::string& label) {
    CAPTURE(label);
    CHECK_FALSE(label.empty());
    CHECK(label.size() <= 90);
    CHECK((label.empty() || label.back() != '.'));
  };
  for (const auto& [id, text] : wording.questions) {
    check(text.label);
    check(text.clinical_label);
    CHECK(text.ask.ends_with("?"));
  }
  for (const auto& [key, text] : wording.answers) check(text.label);
  std::set<std::string> names;
  for (const auto& [id, text] : wording.muscles) CHECK(names.insert(text.name).second);
  CHECK(names.size() == 29);
}

}  // namespace
}  // namespace kneewise::testing
