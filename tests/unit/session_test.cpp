#include "src/reasoning/session.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "src/reasoning/facts_of.hpp"
#include "tests/support/kb.hpp"

using kneewise::AlternativeCandidate;
using kneewise::Answers;
using kneewise::assess;
using kneewise::Assessment;
using kneewise::Candidate;
using kneewise::Case;
using kneewise::Cause;
using kneewise::Disposition;
using kneewise::Evidence;
using kneewise::EvidenceKind;
using kneewise::facts_of;
using kneewise::Knowledge;
using kneewise::Likelihood;
using kneewise::Mimic;
using kneewise::Question;
using kneewise::Reasoner;
using kneewise::RedFlag;
using kneewise::Session;
using kneewise::Strength;
using kneewise::testing::answers_of;
using kneewise::testing::assessed;
using kneewise::testing::facts_in;
using kneewise::testing::ranked;
using kneewise::testing::reasoner_with;
using kneewise::testing::shipped_cases;
using kneewise::testing::shipped_knowledge;
using kneewise::testing::shipped_reasoner;
using kneewise::testing::texts_of;

namespace {

using Json = nlohmann::ordered_json;
using Words = std::vector<std::string>;

bool is_sign(const engine::NewFact& fact) {
  return fact.template_name == "told" || fact.template_name == "sure";
}

// The facts for these answers, as a rule file would write them, in alphabetical order; of signs only where asked for.
Words facts_for(const Json& answers, bool signs = false) {
  Words lines;
  for (const engine::NewFact& fact : facts_of(answers_of(answers), shipped_knowledge())) {
    if (is_sign(fact) != signs) continue;
    std::string line = "(" + fact.template_name;
    for (const auto& [slot, value] : fact.slots) line += " (" + slot + " " + engine::printed(value) + ")";
    lines.push_back(line + ")");
  }
  std::sort(lines.begin(), lines.end());
  return lines;
}

bool has(const Words& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

RedFlag red_flag_of(const Assessment& assessment, const std::string& rule) {
  for (const RedFlag& red_flag : assessment.red_flags)
    if (red_flag.rule == rule) return red_flag;
  FAIL("not raised: " << rule);
  return {};
}

Candidate muscle_of(const Assessment& assessment, const std::string& id) {
  for (const Candidate& muscle : assessment.muscles)
    if (muscle.ranked.id == id) return muscle;
  FAIL("not listed: " << id);
  return {};
}

AlternativeCandidate alternative_of(const Assessment& assessment, const std::string& id) {
  for (const AlternativeCandidate& alternative : assessment.alternatives)
    if (alternative.ranked.id == id) return alternative;
  FAIL("not listed: " << id);
  return {};
}

Evidence piece_of(const std::vector<Evidence>& evidence, const std::string& item) {
  for (const Evidence& piece : evidence)
    if (piece.item == item) return piece;
  FAIL("no evidence by " << item);
  return {};
}

bool speaks_by(const std::vector<Evidence>& evidence, const std::string& item) {
  return std::any_of(evidence.begin(), evidence.end(), [&item](const Evidence& piece) { return piece.item == item; });
}

// Pain behind the knee going downhill, brought back by a hand on the muscle.
Json popliteus_case() {
  return {{"pain-zone", {"knee-back"}}, {"aggravated-by", {"downhill", "stairs-down"}},
          {"locking", "none"},          {"activity", {"hiking-downhill"}},
          {"knee-brace", "yes"},        {"palpation", {"reproduces-pain-popliteus"}}};
}

// A known cyst behind the knee: more likely than any muscle, and a reason to book an appointment.
Json cyst_case() {
  return {{"history", {"bakers-cyst"}}, {"pain-zone", {"knee-back"}}, {"swelling", {"behind-knee"}}};
}

// A sore bump on the shin of a growing footballer: self-limiting.
Json bump_case() {
  return {{"age", 13},
          {"one-finger-spot", "shin-bump"},
          {"pain-zone", {"knee-below"}},
          {"activity", {"soccer"}},
          {"swelling", {"shin-bump"}}};
}

}  // namespace

// ---------------------------------------------------------------------------------------------------------------------
// Facts

TEST_CASE("No answers make no facts") {
  CHECK(facts_for(Json::object()).empty());
}

TEST_CASE("An answer makes a finding, and tells that the question was asked") {
  CHECK(facts_for({{"fever", "yes"}}) ==
        Words{"(asked (question fever) (state answered))", "(finding (question fever) (answer yes))"});
  CHECK(facts_for({{"giving-way", "knee-buckles"}}) == Words{"(asked (question giving-way) (state answered))",
                                                             "(finding (question giving-way) (answer knee-buckles))"});
}

TEST_CASE("A sure no is a finding") {
  CHECK(facts_for({{"fever", "no"}}) ==
        Words{"(asked (question fever) (state answered))", "(finding (question fever) (answer no))"});
}

TEST_CASE("Numbers go in as numbers: whole ones as integers, others as floats") {
  CHECK(facts_for({{"age", 47}}) ==
        Words{"(asked (question age) (state answered))", "(finding (question age) (answer 47))"});
  CHECK(facts_for({{"age", 47.0}}) == facts_for({{"age", 47}}));
  CHECK(facts_for({{"calf-circumference-difference-cm", 3.5}}) ==
        Words{"(asked (question calf-circumference-difference-cm) (state answered))",
              "(finding (question calf-circumference-difference-cm) (answer 3.5))"});
}

TEST_CASE("Each chosen answer of a list is a finding, and an open list denies nothing") {
  CHECK(facts_for({{"skin", {"red", "warm"}}}) == Words{"(asked (question skin) (state answered))",
                                                        "(finding (question skin) (answer red))",
                                                        "(finding (question skin) (answer warm))"});
}

TEST_CASE("What was denied of a list is a fact of its own") {
  const Words facts =
      facts_for({{"restricted", {{"value", {"knee-flexion"}}, {"unsure", {"knee-extension"}}, {"others", "denied"}}}});
  CHECK(facts == Words{"(asked (question restricted) (state answered))",
                       "(denied (question restricted) (answer ankle-dorsiflexion))",
                       "(denied (question restricted) (answer hip-abduction))",
                       "(denied (question restricted) (answer hip-adduction))",
                       "(denied (question restricted) (answer hip-extension))",
                       "(denied (question restricted) (answer hip-internal-rotation))",
                       "(finding (question restricted) (answer knee-flexion))"});
}

TEST_CASE("None of these: answered, no finding, and every answer denied") {
  CHECK(facts_for({{"age-group", Json::array()}}) ==
        Words{"(asked (question age-group) (state answered))",
              "(denied (question age-group) (answer child-growing-pains))"});
}

TEST_CASE("Zones left out are denied, except those that an unspecified place leaves open") {
  const Words facts = facts_for({{"pain-zone", {"knee-unspecified"}}});
  CHECK(has(facts, "(finding (question pain-zone) (answer knee-unspecified))"));
  CHECK(has(facts, "(denied (question pain-zone) (answer calf))"));
  CHECK_FALSE(has(facts, "(denied (question pain-zone) (answer knee-inner))"));
}

TEST_CASE("Asked and not known is a state, and no finding") {
  for (const std::string question : {"fever", "giving-way", "skin", "pain-zone", "age"}) {
    INFO(question);
    CHECK(facts_for({{question, "unknown"}}) == Words{"(asked (question " + question + ") (state unknown))"});
  }
}

TEST_CASE("A no to a danger question that is not quite certain is not known") {
  CHECK(facts_for({{"fever", {{"value", "no"}, {"certainty", 0.99}}}}) ==
        Words{"(asked (question fever) (state unknown))"});
}

TEST_CASE("A yes to a danger question counts at any certainty") {
  CHECK(facts_for({{"fever", {{"value", "yes"}, {"certainty", 0.1}}}}) ==
        Words{"(asked (question fever) (state answered))", "(finding (question fever) (answer yes) (certainty 0.1))"});
}

TEST_CASE("Where yes reassures it is the uncertain yes that is not known, and the no that counts") {
  CHECK(facts_for({{"better", {{"value", "yes"}, {"certainty", 0.9}}}}) ==
        Words{"(asked (question better) (state unknown))"});
  CHECK(facts_for({{"better", {{"value", "no"}, {"certainty", 0.2}}}}) ==
        Words{"(asked (question better) (state answered))", "(finding (question better) (answer no) (certainty 0.2))"});
}

TEST_CASE("An uncertain no to a question that no danger hangs on stays a no") {
  CHECK(facts_for({{"knee-brace", {{"value", "no"}, {"certainty", 0.5}}}}) ==
        Words{"(asked (question knee-brace) (state answered))",
              "(finding (question knee-brace) (answer no) (certainty 0.5))"});
}

TEST_CASE("Certainty goes with choices, lists and numbers") {
  CHECK(has(facts_for({{"trauma", {{"value", "fall"}, {"certainty", 0.5}}}}),
            "(finding (question trauma) (answer fall) (certainty 0.5))"));
  CHECK(has(facts_for({{"skin", {{"value", {"red"}}, {"certainty", 0.5}}}}),
            "(finding (question skin) (answer red) (certainty 0.5))"));
  CHECK(has(facts_for({{"age", {{"value", 47}, {"certainty", 0.5}}}}),
            "(finding (question age) (answer 47) (certainty 0.5))"));
}

// ---------------------------------------------------------------------------------------------------------------------
// Red flags

TEST_CASE("A red flag tells its rule, its words, its reasons, what it assumed, and its sources") {
  const Knowledge& base = shipped_knowledge();
  const Assessment assessment = assessed({{"calf-swelling", "yes"}, {"trauma", "none"}, {"fever", "no"}});
  const RedFlag red_flag = red_flag_of(assessment, "red-flag-dvt-swollen-calf-without-injury");
  CHECK(red_flag.family == "dvt");
  CHECK(red_flag.disposition == Disposition::emergency);
  CHECK(texts_of(red_flag.because) == Words{"calf-swelling=yes"});
  CHECK(red_flag.assumed == Words{"side", "duration"});
  CHECK(red_flag.name == base.wording.families.at("dvt").name);
  CHECK(red_flag.text == base.wording.families.at("dvt").text);
  CHECK(red_flag.clinical == base.wording.families.at("dvt").clinical);
  CHECK(red_flag.action.starts_with(base.wording.dispositions.at(Disposition::emergency).action));
  CHECK(red_flag.action.ends_with(base.wording.families.at("dvt").action));
  CHECK(red_flag.statement.starts_with("One calf that is swollen without an injury"));
  CHECK(red_flag.statement.find("Sources:") == std::string::npos);
  REQUIRE_FALSE(red_flag.sources.empty());
  CHECK(has(red_flag.sources, "uptodate-wells-dvt"));
  for (const std::string& source : red_flag.sources) {
    INFO(source);
    CHECK(base.wording.sources.contains(source));
  }
}

TEST_CASE("The reasons of a red flag are followed through what was concluded in between") {
  // Two points of the Wells score, and the pain where a vein can hurt.
  const Assessment assessment = assessed({{"pain-zone", {"calf"}}, {"history", {"cancer"}}, {"immobilised", "yes"}});
  CHECK(texts_of(red_flag_of(assessment, "red-flag-dvt-wells-likely").because) ==
        Words{"history=cancer", "immobilised=yes", "pain-zone=calf"});
}

TEST_CASE("A number among the reasons is printed as it was given") {
  CHECK(texts_of(red_flag_of(assessed({{"calf-circumference-difference-cm", 4}}), "red-flag-dvt-calf-girth-differs")
                     .because) == Words{"calf-circumference-difference-cm=4"});
  CHECK(texts_of(red_flag_of(assessed({{"calf-circumference-difference-cm", 3.5}}), "red-flag-dvt-calf-girth-differs")
                     .because) == Words{"calf-circumference-difference-cm=3.5"});
}

TEST_CASE("A doubtful yes raises the alarm like a sure one, a doubtful narrowing answer lifts none") {
  const std::string rule = "red-flag-dvt-swollen-calf-without-injury";
  (void)red_flag_of(assessed({{"calf-swelling", {{"value", "yes"}, {"certainty", 0.1}}}}), rule);

  const Json doubtful = {{"value", "overstretch"}, {"certainty", 0.5}};
  (void)red_flag_of(assessed({{"calf-swelling", "yes"}, {"trauma", doubtful}}), rule);
  for (const RedFlag& red_flag : assessed({{"calf-swelling", "yes"}, {"trauma", "overstretch"}}).red_flags)
    CHECK(red_flag.rule != rule);
}

TEST_CASE("Red flags stand gravest first, then by family and rule") {
  const Assessment assessment = assessed({{"calf-swelling", "yes"},
                                          {"true-locking", "yes"},
                                          {"breathless-or-chest-pain", "yes"},
                                          {"tried-self-care", "yes"},
                                          {"better", "no"}});
  REQUIRE(assessment.red_flags.size() >= 5);
  CHECK(std::is_sorted(assessment.red_flags.begin(), assessment.red_flags.end(), [](const auto& a, const auto& b) {
    return std::tie(a.disposition, a.family, a.rule) < std::tie(b.disposition, b.family, b.rule);
  }));
  CHECK(assessment.red_flags.front().family == "dvt");
  CHECK(assessment.red_flags.front().disposition == Disposition::emergency);
  CHECK(assessment.red_flags.back().family == "no-improvement");
  CHECK(assessment.red_flags.back().disposition == Disposition::routine_referral);
}

TEST_CASE("The safety net is that of the gravest families, each once; without red flags the one for everybody") {
  const Knowledge& base = shipped_knowledge();
  CHECK(assessed(Json::object()).safety_net == base.wording.safety_net);
  CHECK_FALSE(base.wording.safety_net.empty());
  CHECK(assessed({{"calf-swelling", "yes"}, {"true-locking", "yes"}}).safety_net ==
        base.wording.families.at("dvt").safety_net);
  const Assessment twice = assessed({{"calf-swelling", "yes"}, {"whole-leg-swollen", "yes"}});
  REQUIRE(twice.red_flags.size() > 1);
  REQUIRE(twice.red_flags[1].family == "dvt");
  REQUIRE(twice.red_flags[1].disposition == Disposition::emergency);
  CHECK(twice.safety_net == base.wording.families.at("dvt").safety_net);
  CHECK(assessed({{"calf-swelling", "yes"}, {"breathless-or-chest-pain", "yes"}}).safety_net ==
        base.wording.families.at("dvt").safety_net + " " + base.wording.families.at("pulmonary-embolism").safety_net);
}

// ---------------------------------------------------------------------------------------------------------------------
// Disposition

TEST_CASE("Where nothing is known the result is inconclusive, with the action and the knowledge that say so") {
  const Knowledge& base = shipped_knowledge();
  const Assessment assessment = assessed(Json::object());
  CHECK(assessment.disposition == Disposition::inconclusive);
  CHECK(assessment.action.starts_with(base.wording.dispositions.at(Disposition::inconclusive).action));
  CHECK(assessment.muscles.empty());
  CHECK(assessment.causes.empty());
  CHECK(assessment.knowledge_version == base.version);
  CHECK(assessment.knowledge_sha256 == base.sha256);
  CHECK(base.sha256.size() == 64);
}

TEST_CASE("A muscle that is at least possible makes the case muscular") {
  const Assessment assessment = assessed(popliteus_case());
  REQUIRE(assessment.red_flags.empty());
  CHECK(assessment.muscles.front().ranked.likelihood != Likelihood::unlikely);
  CHECK(assessment.disposition == Disposition::muscular);
  // Nothing is treated while danger questions are open.
  REQUIRE_FALSE(assessment.cleared);
  CHECK_FALSE(assessment.action.empty());
  CHECK(assessment.action.find(shipped_knowledge().wording.dispositions.at(Disposition::muscular).action) ==
        std::string::npos);
}

TEST_CASE("The gravest red flag decides, however likely a muscle is") {
  Json answers = popliteus_case();
  answers["tried-self-care"] = "yes";
  answers["better"] = "no";
  CHECK(assessed(answers).disposition == Disposition::routine_referral);
  answers["true-locking"] = "yes";
  CHECK(assessed(answers).disposition == Disposition::urgent);
  answers["breathless-or-chest-pain"] = "yes";
  const Assessment assessment = assessed(answers);
  CHECK(assessment.disposition == Disposition::emergency);
  CHECK(assessment.action == shipped_knowledge().wording.dispositions.at(Disposition::emergency).action);
  CHECK(muscle_of(assessment, "popliteus").ranked.likelihood == Likelihood::likely);
}

// The ranking of a case by the shipped knowledge with something changed.
template <typename Change>
Assessment ranked_with(const Change& change, const Answers& answers) {
  Reasoner reasoner = reasoner_with(change);
  return Session(reasoner, answers).ranking();
}

// The same knowledge, with other limits.
auto limits(double likely, double possible) {
  return [=](Knowledge& base) {
    base.weights.likely = likely;
    base.weights.possible = possible;
  };
}

TEST_CASE("An alternative that is likely, and more so than any muscle, raises its own level") {
  const Answers answers = answers_of(cyst_case());
  const Assessment assessment = ranked(answers);
  REQUIRE(assessment.red_flags.empty());
  const AlternativeCandidate cyst = alternative_of(assessment, "bakers-cyst");
  REQUIRE(cyst.ranked.likelihood == Likelihood::likely);
  REQUIRE(cyst.ranked.belief > assessment.muscles.front().ranked.belief);
  REQUIRE(cyst.disposition == Disposition::routine_referral);
  CHECK(assessment.disposition == Disposition::routine_referral);

  const auto urgent = [](Knowledge& base) { base.alternatives.at("bakers-cyst").disposition = Disposition::urgent; };
  CHECK(ranked_with(urgent, answers).disposition == Disposition::urgent);
  Json with_milder_red_flag = cyst_case();
  with_milder_red_flag["tried-self-care"] = "yes";
  with_milder_red_flag["better"] = "no";
  const Assessment milder = ranked_with(urgent, answers_of(with_milder_red_flag));
  REQUIRE_FALSE(milder.red_flags.empty());
  REQUIRE(milder.red_flags.front().disposition == Disposition::routine_referral);
  CHECK(milder.disposition == Disposition::urgent);

  const auto harmless = [](Knowledge& base) {
    base.alternatives.at("bakers-cyst").disposition = Disposition::muscular;
    base.alternatives.at("bakers-cyst").self_limiting = true;
  };
  CHECK(ranked_with(harmless, answers).disposition == Disposition::muscular);

  // No longer likely: only the muscle counts.
  const auto unlikely = [](Knowledge& base) { base.weights.likely = 0.99; };
  CHECK(ranked_with(unlikely, answers).disposition == Disposition::muscular);
}

TEST_CASE("An alternative that is likely, and less so than a muscle, raises nothing") {
  Json answers = cyst_case();
  answers["palpation"] = {"reproduces-pain-popliteus"};
  const Assessment assessment = ranked_with([](Knowledge& base) { base.weights.likely = 0.3; }, answers_of(answers));
  const AlternativeCandidate cyst = alternative_of(assessment, "bakers-cyst");
  REQUIRE(cyst.ranked.likelihood == Likelihood::likely);
  REQUIRE(cyst.ranked.belief < assessment.muscles.front().ranked.belief);
  CHECK(assessment.disposition == Disposition::muscular);
}

TEST_CASE("A self-limiting or muscular alternative that is possible makes the case muscular without any muscle") {
  const Answers answers = answers_of(bump_case());
  // Only the alternative reaches these limits.
  const Assessment assessment = ranked_with(limits(0.7, 0.7), answers);
  REQUIRE(assessment.red_flags.empty());
  REQUIRE(assessment.muscles.front().ranked.likelihood == Likelihood::unlikely);
  const AlternativeCandidate bump = alternative_of(assessment, "osgood-schlatter");
  REQUIRE(bump.ranked.likelihood == Likelihood::likely);
  REQUIRE(bump.self_limiting);
  REQUIRE(bump.disposition == Disposition::muscular);
  CHECK(assessment.disposition == Disposition::muscular);

  const auto disposition = [&](Disposition own) {
    const auto change = [own](Knowledge& base) {
      limits(0.99, 0.7)(base);  // possible is enough
      base.alternatives.at("osgood-schlatter").disposition = own;
    };
    return ranked_with(change, answers).disposition;
  };
  CHECK(ranked_with(limits(0.99, 0.7), answers).disposition == Disposition::muscular);
  CHECK(disposition(Disposition::muscular) == Disposition::muscular);
  CHECK(disposition(Disposition::routine_referral) == Disposition::inconclusive);
}

TEST_CASE("When neither a muscle nor a harmless alternative is possible the case is inconclusive") {
  CHECK(ranked_with(limits(0.99, 0.99), answers_of(bump_case())).disposition == Disposition::inconclusive);
}

TEST_CASE("Likely and possible begin at their limits") {
  const Answers answers = answers_of({{"pain-zone", {"knee-front"}}});
  const double belief = ranked(answers).muscles.front().ranked.belief;
  const auto likelihood = [&](double likely, double possible) {
    return ranked_with(limits(likely, possible), answers).muscles.front().ranked.likelihood;
  };
  CHECK(likelihood(belief, 0) == Likelihood::likely);
  CHECK(likelihood(belief + 1e-9, belief) == Likelihood::possible);
  CHECK(likelihood(1, belief + 1e-9) == Likelihood::unlikely);
  CHECK(id_of(Likelihood::likely) == "likely");
  CHECK(id_of(Likelihood::possible) == "possible");
  CHECK(id_of(Likelihood::unlikely) == "unlikely");
}

// ---------------------------------------------------------------------------------------------------------------------
// Muscles

TEST_CASE("A muscle comes with the evidence for it: item, rule, reasons, text and sources") {
  const Knowledge& base = shipped_knowledge();
  const Assessment assessment = assessed(popliteus_case());
  REQUIRE(assessment.muscles.front().ranked.id == "popliteus");
  const Candidate& popliteus = assessment.muscles.front();
  CHECK(popliteus.ranked.likelihood == Likelihood::likely);
  CHECK(popliteus.name == "popliteus");

  const Evidence downhill = piece_of(popliteus.ranked.evidence_for, "aggravated-by=downhill");
  CHECK(downhill.kind == EvidenceKind::symptom);
  CHECK(downhill.rule == "symptom-told");
  CHECK(texts_of(downhill.because) == Words{"aggravated-by=downhill"});
  CHECK(downhill.text == base.rows.at({"popliteus", "aggravated-by=downhill"}).text);
  CHECK(downhill.sources == base.rows.at({"popliteus", "aggravated-by=downhill"}).sources);
  CHECK(downhill.word == Approx(base.weights.of(Strength::strong)));
  CHECK(downhill.specificity < 1);  // other muscles hurt downhill as well
  CHECK(downhill.weight == Approx(downhill.word * downhill.specificity));

  const Evidence hand = piece_of(popliteus.ranked.evidence_for, "palpation=reproduces-pain-popliteus");
  CHECK(hand.kind == EvidenceKind::palpation);
  CHECK(hand.weight == Approx(base.weights.of(Strength::decisive)));
  CHECK_FALSE(hand.text.empty());

  const Evidence place = piece_of(popliteus.ranked.evidence_for, "pain-zone=knee-back");
  CHECK(place.kind == EvidenceKind::location);
  CHECK(texts_of(place.because) == Words{"pain-zone=knee-back"});

  for (const Candidate& muscle : assessment.muscles) {
    for (const auto* side : {&muscle.ranked.evidence_for, &muscle.ranked.evidence_against}) {
      for (const Evidence& piece : *side) {
        INFO(muscle.ranked.id << " " << piece.item);
        CHECK_FALSE(piece.text.empty());
        CHECK_FALSE(piece.sources.empty());
        for (const std::string& source : piece.sources) CHECK(base.wording.sources.contains(source));
      }
    }
  }
}

TEST_CASE("A muscle comes with the evidence against it, and what was denied is told as denied") {
  // Popliteus locks the knee short of straight.
  const Assessment assessment = assessed(popliteus_case());
  const Candidate popliteus = muscle_of(assessment, "popliteus");
  const Evidence locks = piece_of(popliteus.ranked.evidence_against, "locking=will-not-lock-straight");
  CHECK_FALSE(locks.for_it);
  CHECK(texts_of(locks.because) == Words{"locking=none"});
  CHECK(locks.text.starts_with("denied: "));

  // Muscles with several places seldom hurt in all of them: a place that is spared speaks against none.
  const Candidate gastrocnemius = muscle_of(assessment, "gastrocnemius");
  CHECK_FALSE(speaks_by(gastrocnemius.ranked.evidence_against, "pain-zone=calf"));
  CHECK(gastrocnemius.ranked.belief < popliteus.ranked.belief);
}

TEST_CASE("Silence is not no: a sign nobody asked for speaks neither for nor against") {
  Json answers = popliteus_case();
  answers.erase("locking");
  const Candidate popliteus = muscle_of(assessed(answers), "popliteus");
  CHECK_FALSE(speaks_by(popliteus.ranked.evidence_for, "locking=will-not-lock-straight"));
  CHECK_FALSE(speaks_by(popliteus.ranked.evidence_against, "locking=will-not-lock-straight"));
  CHECK(has(popliteus.missing, "history"));

  answers["locking"] = "unknown";
  const Candidate unknown = muscle_of(assessed(answers), "popliteus");
  CHECK_FALSE(speaks_by(unknown.ranked.evidence_against, "locking=will-not-lock-straight"));
  CHECK(unknown.ranked.belief == popliteus.ranked.belief);
}

TEST_CASE("Evidence counts with the certainty of the answer behind it") {
  const kneewise::Weights& weights = shipped_knowledge().weights;
  const double strong = weights.of(Strength::strong) * weights.specificity.of("popliteus", "aggravated-by=downhill");
  const auto weight = [](const Json& downhill) {
    Json answers = popliteus_case();
    answers["aggravated-by"] = downhill;
    return piece_of(muscle_of(assessed(answers), "popliteus").ranked.evidence_for, "aggravated-by=downhill").weight;
  };
  CHECK(weight({"downhill"}) == Approx(strong));
  CHECK(weight({{"value", {"downhill"}}, {"certainty", 0.5}}) == Approx(0.5 * strong));
  CHECK(weight({{"value", {"downhill"}}, {"certainty", 0}}) == Approx(0).margin(1e-12));
}

TEST_CASE("Evidence from several answers counts with the least certain of them") {
  // The pattern reads the brace and the place of the pain.
  const std::string pattern = "pattern-braced-knee-with-knee-pit-pain";
  const auto weight = [&pattern](double zone, double brace) {
    Json answers = popliteus_case();
    answers["pain-zone"] = {{"value", {"knee-back"}}, {"certainty", zone}, {"others", "denied"}};
    answers["knee-brace"] = {{"value", "yes"}, {"certainty", brace}};
    return piece_of(muscle_of(assessed(answers), "popliteus").ranked.evidence_for, pattern).weight;
  };
  const double whole = weight(1, 1);
  REQUIRE(whole > 0);
  CHECK(weight(0.8, 0.3) == Approx(0.3 * whole));
  CHECK(weight(0.2, 0.9) == Approx(0.2 * whole));
}

TEST_CASE("Missing are questions that were not asked and that the muscle's tables name, at most six") {
  const Knowledge& base = shipped_knowledge();
  const Json answers = popliteus_case();
  const Candidate popliteus = muscle_of(assessed(answers), "popliteus");
  CHECK_FALSE(popliteus.missing.empty());
  CHECK(popliteus.missing.size() <= 6);
  CHECK(std::set<std::string>(popliteus.missing.begin(), popliteus.missing.end()).size() == popliteus.missing.size());
  for (const std::string& id : popliteus.missing) {
    INFO(id);
    CHECK_FALSE(answers.contains(id));
    REQUIRE(base.vocabulary.find(id) != nullptr);
    CHECK(base.vocabulary.at(id).asked);
    CHECK(std::any_of(base.rows.begin(), base.rows.end(),
                      [&id](const auto& row) { return row.second.about == "popliteus" && row.second.question == id; }));
  }

  // A question that was asked is not missing any more, known or not.
  Json asked = answers;
  asked[popliteus.missing.front()] = "unknown";
  CHECK_FALSE(has(muscle_of(assessed(asked), "popliteus").missing, popliteus.missing.front()));
}

TEST_CASE("A question that only case files answer is never missing") {
  Json answers = Json::object();
  for (const Question& question : shipped_knowledge().vocabulary.questions())
    if (question.asked) answers[question.id] = "unknown";
  answers["pain-zone"] = {"calf"};
  const Assessment assessment = assessed(answers);
  REQUIRE_FALSE(assessment.muscles.empty());
  for (const Candidate& muscle : assessment.muscles) {
    INFO(muscle.ranked.id);
    CHECK(muscle.missing == Words{});
  }
}

TEST_CASE("Of what is missing the strongest stands first") {
  const Knowledge& base = shipped_knowledge();
  const auto strongest = [&base](const std::string& question) {
    double weight = 0;
    for (const auto& [key, row] : base.rows)
      if (row.about == "popliteus" && row.question == question)
        weight = std::max(weight, base.weights.of(row.strength, row.rank));
    return weight;
  };
  const Words missing = muscle_of(assessed({{"pain-zone", {"knee-back"}}}), "popliteus").missing;
  REQUIRE(missing.size() > 1);
  for (std::size_t i = 1; i < missing.size(); ++i) {
    INFO(missing[i - 1] << " before " << missing[i]);
    CHECK(strongest(missing[i - 1]) >= strongest(missing[i]));
  }
}

TEST_CASE("A muscle names what its pain is mistaken for") {
  const Candidate popliteus = muscle_of(assessed(popliteus_case()), "popliteus");
  const auto mimics = [&popliteus](Mimic::Kind kind, const std::string& id) {
    return std::any_of(popliteus.mimics.begin(), popliteus.mimics.end(),
                       [&](const Mimic& mimic) { return mimic.kind == kind && mimic.id == id && !mimic.text.empty(); });
  };
  CHECK(mimics(Mimic::Kind::red_flag, "dvt"));
  CHECK(mimics(Mimic::Kind::alternative, "bakers-cyst"));
  CHECK_FALSE(mimics(Mimic::Kind::alternative, "osgood-schlatter"));
}

TEST_CASE("What overloaded a leading muscle is told with its reasons, sources and the habit to change") {
  const Assessment assessment = assessed(popliteus_case());
  const auto cause = std::find_if(assessment.causes.begin(), assessment.causes.end(), [](const Cause& one) {
    return one.muscle == "popliteus" && texts_of(one.because) == Words{"activity=hiking-downhill"};
  });
  REQUIRE(cause != assessment.causes.end());
  CHECK(cause->text == "long hikes down steep slopes");
  CHECK(cause->habit_to_change == shipped_knowledge().habits.at("activity=hiking-downhill"));
  CHECK_FALSE(cause->habit_to_change.empty());
  CHECK_FALSE(cause->sources.empty());
}

TEST_CASE("Causes are told of likely muscles in their order, and of the first when it is only possible") {
  const Assessment assessment = assessed(popliteus_case());
  REQUIRE_FALSE(assessment.causes.empty());
  CHECK(assessment.causes.front().muscle == "popliteus");
  std::size_t place = 0;
  for (const Cause& cause : assessment.causes) {
    INFO(cause.muscle);
    CHECK(muscle_of(assessment, cause.muscle).ranked.likelihood == Likelihood::likely);
    while (place < assessment.muscles.size() && assessment.muscles[place].ranked.id != cause.muscle) ++place;
    CHECK(place < assessment.muscles.size());
  }

  Reasoner never_likely = reasoner_with([](Knowledge& base) { base.weights.likely = 1.1; });
  const Assessment only_possible = assess(never_likely, answers_of(popliteus_case()));
  REQUIRE_FALSE(only_possible.causes.empty());
  for (const Cause& cause : only_possible.causes) CHECK(cause.muscle == only_possible.muscles.front().ranked.id);

  Reasoner never = reasoner_with(limits(1.1, 1.1));
  CHECK(assess(never, answers_of(popliteus_case())).causes.empty());
}

TEST_CASE("A sign or a place is no cause") {
  const Assessment assessment = assessed(
      {{"pain-zone", {"knee-back"}}, {"aggravated-by", {"downhill"}}, {"palpation", {"reproduces-pain-popliteus"}}});
  REQUIRE(muscle_of(assessment, "popliteus").ranked.likelihood == Likelihood::likely);
  CHECK(assessment.causes.empty());
}

TEST_CASE("An alternative says what tells it apart, with evidence for and against") {
  Json answers = cyst_case();
  answers["palpation"] = {"reproduces-pain-popliteus"};
  const AlternativeCandidate cyst = alternative_of(assessed(answers), "bakers-cyst");
  CHECK(cyst.tells_apart == shipped_knowledge().alternatives.at("bakers-cyst").tells_apart);
  CHECK_FALSE(cyst.tells_apart.empty());
  CHECK(speaks_by(cyst.ranked.evidence_for, "history=bakers-cyst"));
  CHECK(speaks_by(cyst.ranked.evidence_for, "swelling=behind-knee"));
}

TEST_CASE("Muscles and alternatives stand best first") {
  const auto falls = [](const auto& a, const auto& b) { return a.ranked.belief > b.ranked.belief; };
  const Assessment assessment = assessed(popliteus_case());
  REQUIRE(assessment.muscles.size() > 5);
  CHECK(std::is_sorted(assessment.muscles.begin(), assessment.muscles.end(), falls));
  CHECK(std::is_sorted(assessment.alternatives.begin(), assessment.alternatives.end(), falls));
}

// ---------------------------------------------------------------------------------------------------------------------
// The same call again

TEST_CASE("An assessment leaves the working memory as it was, in both engines and at both details") {
  Reasoner& reasoner = shipped_reasoner();
  const Words before = facts_in(reasoner.main_engine());
  const Words danger_before = facts_in(reasoner.danger_engine());
  for (const Json& answers : {popliteus_case(), cyst_case(), bump_case(), Json{{"calf-swelling", "yes"}},
                              Json{{"history", {"cancer"}}, {"immobilised", "yes"}, {"pain-zone", {"calf"}}}}) {
    INFO(answers.dump());
    (void)ranked(answers_of(answers));
    CHECK(facts_in(reasoner.main_engine()) == before);
    (void)assessed(answers);
    CHECK(facts_in(reasoner.main_engine()) == before);
    CHECK(facts_in(reasoner.danger_engine()) == danger_before);
  }
}

TEST_CASE("What was assessed before changes nothing") {
  const Assessment first = assessed(popliteus_case());
  (void)assessed({{"calf-swelling", "yes"}, {"pain-zone", {"calf"}}});
  const Assessment again = assessed(popliteus_case());
  CHECK(again.disposition == first.disposition);
  CHECK(again.red_flags.empty());
  REQUIRE(again.muscles.size() == first.muscles.size());
  for (std::size_t i = 0; i < first.muscles.size(); ++i) {
    CHECK(again.muscles[i].ranked.id == first.muscles[i].ranked.id);
    CHECK(again.muscles[i].ranked.belief == first.muscles[i].ranked.belief);
  }
}

TEST_CASE("Full detail and ranking agree on disposition, red flags and ranking in every published case") {
  const std::vector<Case> cases = shipped_cases("cases/published.json");
  REQUIRE_FALSE(cases.empty());
  for (const Case& subject : cases) {
    INFO(subject.id);
    const Assessment full = assess(shipped_reasoner(), subject.answers);
    const Assessment ranking = ranked(subject.answers);
    CHECK(full.disposition == ranking.disposition);
    CHECK(full.safety_net == ranking.safety_net);
    REQUIRE(full.red_flags.size() == ranking.red_flags.size());
    for (std::size_t i = 0; i < full.red_flags.size(); ++i) {
      CHECK(full.red_flags[i].rule == ranking.red_flags[i].rule);
      CHECK(full.red_flags[i].because == ranking.red_flags[i].because);
    }
    REQUIRE(full.muscles.size() == ranking.muscles.size());
    for (std::size_t i = 0; i < full.muscles.size(); ++i) {
      CHECK(full.muscles[i].ranked.id == ranking.muscles[i].ranked.id);
      CHECK(full.muscles[i].ranked.belief == ranking.muscles[i].ranked.belief);
      CHECK(full.muscles[i].ranked.likelihood == ranking.muscles[i].ranked.likelihood);
    }
    REQUIRE(full.alternatives.size() == ranking.alternatives.size());
    for (std::size_t i = 0; i < full.alternatives.size(); ++i) {
      CHECK(full.alternatives[i].ranked.id == ranking.alternatives[i].ranked.id);
      CHECK(full.alternatives[i].ranked.belief == ranking.alternatives[i].ranked.belief);
    }
  }
}

TEST_CASE("Every published case is explained: red flags and evidence rest on answers of the case") {
  const Knowledge& base = shipped_knowledge();
  for (const Case& subject : shipped_cases("cases/published.json")) {
    const Assessment assessment = assess(shipped_reasoner(), subject.answers);
    for (const RedFlag& red_flag : assessment.red_flags) {
      INFO(subject.id << " " << red_flag.rule);
      CHECK_FALSE(red_flag.because.empty());
      for (const kneewise::Finding& reason : red_flag.because) CHECK(subject.answers.contains(reason.question));
      for (const std::string& question : red_flag.assumed) CHECK(base.vocabulary.find(question) != nullptr);
    }
  }
}

TEST_CASE("The order of answers in the file changes nothing") {
  Json forward = popliteus_case();
  Json backward = Json::object();
  for (auto item = forward.end(); item != forward.begin();) {
    --item;
    backward[item.key()] = item.value();
  }
  const Assessment first = assessed(forward);
  const Assessment second = assessed(backward);
  REQUIRE(first.muscles.size() == second.muscles.size());
  for (std::size_t i = 0; i < first.muscles.size(); ++i) {
    CHECK(first.muscles[i].ranked.id == second.muscles[i].ranked.id);
    CHECK(first.muscles[i].ranked.belief == second.muscles[i].ranked.belief);
  }
}
