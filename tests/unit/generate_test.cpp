#include "src/practice/generate.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "src/basics/lists.hpp"
#include "src/practice/names.hpp"
#include "src/reasoning/session.hpp"
#include "tests/support/kb.hpp"
#include "tests/support/practice.hpp"

using namespace kneewise;
using namespace kneewise::testing;

namespace {

// What was chosen of a list or a choice.
std::vector<std::string> chosen(const Case& subject, const char* question) {
  const auto given = subject.answers.find(question);
  return given == subject.answers.end() ? std::vector<std::string>{} : given->second.chosen;
}

std::string choice_of(const Case& subject, const char* question) {
  const auto list = chosen(subject, question);
  return list.empty() ? "" : list.front();
}

double age_of(const Case& subject) {
  return subject.answers.at("age").number.value().from;
}

bool meet(const std::vector<std::string>& some, const std::vector<std::string>& others) {
  return std::any_of(some.begin(), some.end(), [&](const std::string& item) { return contains(others, item); });
}

}  // namespace

TEST_CASE("the same seed generates the same case, and it says that it was generated") {
  const Vocabulary& vocabulary = shipped_knowledge().vocabulary;
  for (const GeneratedKind kind : generated_kinds()) {
    const GeneratedCase& first = generated(kind, 1);
    const std::string text = case_text(first, vocabulary);
    CHECK(case_text(generate_case(shipped_reasoner(), {1, kind}), vocabulary) == text);
    CHECK(case_text(generated(kind, 2), vocabulary) != text);
    const auto document = nlohmann::ordered_json::parse(text);
    CHECK(document.at("origin") == "generated");
    CHECK(document.at("solvable") == (kind == GeneratedKind::mimic ? "should-abstain" : "yes"));
    CHECK(document.at("kind") == id_of(kind));
    CHECK(document.at("seed") == 1);
    const Case read = case_of(document);
    CHECK(read.answers == first.subject.answers);
    CHECK(read.origin == Origin::generated);
    CHECK(read.complaint == first.subject.complaint);
    REQUIRE(read.expect);
    CHECK(read.expect->muscles == first.subject.expect->muscles);
    CHECK(read.expect->red_flags == first.subject.expect->red_flags);
    CHECK(read.expect->dangerous == first.subject.expect->dangerous);
    const Assessment assessment = assess(shipped_reasoner(), read.answers);
    CHECK(read.expect->disposition == assessment.disposition);
    if (kind == GeneratedKind::single) CHECK(assessment.muscles.front().ranked.id == read.expect->muscles.front());
    if (kind == GeneratedKind::red_flag) CHECK(is_urgent(assessment.disposition));
  }
}

TEST_CASE("a case of two muscles holds both, and the comparison says so") {
  for (std::uint64_t seed = 1; seed <= most_seeds; ++seed) {
    const Case& subject = generated(GeneratedKind::two_muscles, seed).subject;
    const auto& muscles = subject.expect->muscles;
    REQUIRE(muscles.size() == 2);
    const Assessment assessment = assess(shipped_reasoner(), subject.answers);
    for (const std::string& muscle : muscles) {
      INFO(seed << " " << muscle);
      CHECK((!subject.answers.contains("palpation") ||
             contains(chosen(subject, "palpation"), familiar_pain_from(muscle))));
      const Ranked* found = assessment.find(muscle);
      REQUIRE(found != nullptr);
      const auto has = [&](const std::vector<EvidenceKind>& kinds) {
        return std::any_of(found->evidence_for.begin(), found->evidence_for.end(), [&](const Evidence& piece) {
          return std::find(kinds.begin(), kinds.end(), piece.kind) != kinds.end();
        });
      };
      CHECK(has({EvidenceKind::location}));
      CHECK(has({EvidenceKind::cause, EvidenceKind::structure}));
    }
  }
  const Subject& subject = generated_subject(GeneratedKind::two_muscles, 1);
  CHECK(comparison(subject, subject.by_expert()).find("really: two muscles, ") != std::string::npos);
}

TEST_CASE("a generated danger comes as such a danger comes") {
  const auto& pictures = shipped_knowledge().patients.danger_pictures;
  for (std::uint64_t seed = 1; seed <= most_seeds; ++seed) {
    const Case& subject = generated(GeneratedKind::red_flag, seed).subject;
    INFO(case_text(generated(GeneratedKind::red_flag, seed), shipped_knowledge().vocabulary));
    CHECK(std::any_of(pictures.begin(), pictures.end(), [&](const DangerPicture& picture) {
      return contains(subject.expect->red_flags, picture.family) && picture.onset == choice_of(subject, "onset") &&
             contains(picture.trauma, choice_of(subject, "trauma")) &&
             contains(picture.duration, choice_of(subject, "duration")) &&
             contains(picture.zones, choice_of(subject, "worst-zone")) && age_of(subject) >= picture.from &&
             age_of(subject) <= picture.to;
    }));
  }
}

TEST_CASE("every danger that can be generated has a picture") {
  std::set<std::string> families;
  for (const DangerPicture& picture : shipped_knowledge().patients.danger_pictures) families.insert(picture.family);
  const auto dangers = danger_families(shipped_knowledge());
  CHECK(families == std::set<std::string>(dangers.begin(), dangers.end()));
}

TEST_CASE("a generated patient hurts round the knee, is of a plausible age, and had an injury where one began it") {
  for (const GeneratedKind kind : generated_kinds())
    for (std::uint64_t seed = 1; seed <= most_seeds; ++seed) {
      const Case& subject = generated(kind, seed).subject;
      INFO(case_text(generated(kind, seed), shipped_knowledge().vocabulary));
      const auto zones = chosen(subject, "pain-zone");
      CHECK(meet(zones, shipped_knowledge().patients.round_the_knee));
      if (kind == GeneratedKind::single)
        CHECK(std::any_of(zones.begin(), zones.end(), [](const auto& zone) { return zone.starts_with("knee-"); }));
      CHECK(age_of(subject) <= 85);
      CHECK((age_of(subject) >= 14 || kind == GeneratedKind::mimic || kind == GeneratedKind::red_flag));
      if (choice_of(subject, "onset") == "sudden-injury") CHECK(choice_of(subject, "trauma") != "none");
      if (age_of(subject) > 50) CHECK_FALSE(contains(chosen(subject, "activity"), "football"));
    }
}

TEST_CASE("whether there is an examination does not tell the kind") {
  std::size_t with = 0;
  for (std::uint64_t seed = 1; seed <= most_seeds; ++seed) {
    const bool first = generated(GeneratedKind::single, seed).subject.answers.contains("palpation");
    with += first ? 1 : 0;
    for (const GeneratedKind kind : generated_kinds())
      CHECK(generated(kind, seed).subject.answers.contains("palpation") == first);
    const auto found = chosen(generated(GeneratedKind::mimic, seed).subject, "palpation");
    CHECK(std::none_of(found.begin(), found.end(), [](const auto& item) { return item.starts_with("reproduces-"); }));
  }
  CHECK(with > 0);
  CHECK(with < most_seeds);
}

TEST_CASE("how hard a case is rests on what is known at once") {
  const Subject& subject = generated_subject(GeneratedKind::single, 1);
  const Difficulty easy = difficulty_of(shipped_reasoner(), subject.patient, subject.patient.subject().expect->muscles);
  CHECK(easy.uncertainty > 0);
  CHECK(easy.uncertainty < 1);
  const Difficulty all = difficulty_of(shipped_reasoner(), subject.patient, {});
  CHECK(all.rivals >= easy.rivals);
  CHECK(generated(GeneratedKind::single, 1).difficulty.rivals == easy.rivals);
  CHECK((easy.level == Difficulty::Level::easy) == (easy.rivals <= 3));
}

TEST_CASE("in a mimic abstaining is right, and no muscle's habit counts as its cause") {
  const Knowledge& knowledge = shipped_knowledge();
  for (std::uint64_t seed = 1; seed <= most_seeds; ++seed) {
    const Subject& subject = generated_subject(GeneratedKind::mimic, seed);
    INFO(seed);
    Practice practice = subject.by_expert();
    practice.judgement->muscles.clear();
    const double named = subject.score(practice).safety;
    if (subject.key.assessment.disposition == Disposition::muscular) {
      practice.judgement->next = Disposition::inconclusive;
      CHECK(subject.score(practice).safety == Approx(named));
    }
    const std::string& mimic = subject.key.mimic;
    REQUIRE(knowledge.alternatives.contains(mimic));
    const std::string name = unwrapped(knowledge.wording.alternative(mimic, Audience::therapist));
    CHECK(comparison(subject, practice).find("it was made to be: " + name.substr(0, name.size() - 1)) !=
          std::string::npos);
    for (const Finding& cause : subject.key.causes) CHECK(knowledge.find_row(mimic, text_of(cause)) != nullptr);
  }
}

TEST_CASE("the expert's own policy scores at least 95 on generated cases of every kind") {
  for (const GeneratedKind kind : generated_kinds())
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
      const Subject& subject = generated_subject(kind, seed);
      INFO(subject.patient.subject().id);
      CHECK(subject.score(subject.by_expert()).total >= 95);
    }
}

TEST_CASE("a case about a muscle that sends no pain to the knee is refused in one line") {
  for (const char* muscle : {"gluteus-maximus", "tibialis-anterior"})
    CHECK_THROWS_AS(generate_case(shipped_reasoner(), {1, GeneratedKind::single, muscle}), InputError);
}
