#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "src/cases/case.hpp"
#include "src/knowledge/knowledge.hpp"
#include "src/reasoning/assessment.hpp"
#include "src/reasoning/reasoner.hpp"
#include "src/score/metrics.hpp"
#include "src/score/subgroups.hpp"

namespace kneewise {

/// The first muscles of a ranking against what was expected.
struct MuscleScore {
  Proportion first_strict;
  Proportion first_lenient;
  Proportion three_strict;
  Proportion three_lenient;
  Proportion five_strict;
  Proportion five_lenient;

  void add(const Expectation& expected, const std::vector<std::string>& ranking);
};

/// The muscles called likely or possible, against those expected; see metrics.hpp.
struct ListScore {
  Mean length;
  Mean recall;
  Mean precision;
  Mean f1;
  Mean ndcg;  ///< of the whole ranking
};

/// Dispositions against those expected.
struct TriageScore {
  Proportion danger_caught;      ///< of dangerous cases: at least as urgent as the least urgent acceptable disposition
  Proportion over_triage;        ///< of the others: more urgent than every acceptable disposition
  Proportion exact_disposition;  ///< of all: the expected one
  Proportion under_triage;       ///< of all: less urgent than every acceptable disposition
  Proportion under_triage_strict;  ///< of all: a level below the expected one, or more
  Proportion under_triage_two;     ///< of all: two levels below it, or more
  Proportion inclination;          ///< of those a level or more off: too urgent

  void add(const Expectation& expected, Disposition came_out);
};

/// How urgent, in levels: emergency 0, urgent 1, routine referral 2, and 3 what needs no doctor by itself.
[[nodiscard]] int level_of(Disposition disposition);

/// How often what a word or a belief said was right.
struct Calibration {
  Proportion strict;   ///< expected
  Proportion lenient;  ///< acceptable
  double beliefs = 0;  ///< their sum

  void add(const Expectation& expected, const Ranked& muscle);
};

/// The same figures for some of the cases.
struct Subgroup {
  std::size_t cases = 0;
  TriageScore triage;
  MuscleScore muscles;
};

/// A case that came out otherwise than expected, in one line.
struct Wrong {
  std::string id;
  std::string what;
};

/// One case in short, for reports that list each.
struct ScoredCase {
  std::string id;
  std::string category;
};

/// The muscles that something speaks for, best first: the ranking that is scored.
[[nodiscard]] std::vector<std::string> believed_muscles(const Assessment& assessment);

/// All figures of a set of cases, added up case by case.
struct Score {
  static constexpr std::size_t bins = 10;  ///< of belief, from 0 to 1

  std::vector<Grouping> by;  ///< what parts the cases into subgroups
  std::uint64_t seed = 1;    ///< of what is drawn by lot

  std::size_t cases = 0;
  std::array<std::size_t, origin_ids.size()> origins{};
  TriageScore triage;
  Proportion right_family;  ///< of dangerous cases that expect a family: one of those raised
  /// Cases by the expected disposition and the one that came out.
  std::array<std::array<std::size_t, disposition_ids.size()>, disposition_ids.size()> confusion{};
  MuscleScore muscles;  ///< of cases that expect muscles
  ListScore list;
  std::map<std::size_t, std::size_t> ranks;  ///< of the first expected muscle, to cases; 0: not ranked
  std::array<Calibration, 3> words;          ///< by Likelihood
  std::array<Calibration, bins> beliefs;     ///< by belief
  Proportion abstained;                      ///< of cases that expect muscles: none called likely or possible
  Proportion abstained_rightly;              ///< of harmless cases that expect none: likewise
  Proportion screen_complete;                ///< of cases with a screen: every family asked for
  Mean screen_asked;                         ///< of the families of a screen: the share asked for
  Mean prompts;                              ///< that the interview puts, when interviews were led
  Mean options;                              ///< that it shows in all, likewise
  MuscleScore location_only;                 ///< baseline: the weights of the zones that hurt, added
  MuscleScore look_up;                       ///< baseline: the weights of all table rows that match, added
  MuscleScore commonest;                     ///< baseline: always the commonest muscles
  MuscleScore random;                        ///< baseline: by lot
  TriageScore always_urgent;                 ///< baseline: everybody to a doctor today
  TriageScore random_triage;                 ///< baseline: by lot
  std::map<std::string, Paired> paired;      ///< first muscle, strict: the ranking against each baseline
  Proportion precautions;                    ///< of the precautions expected: those given
  std::map<std::string, std::map<std::string, Subgroup>> subgroups;  ///< by key and value
  std::vector<ScoredCase> scored;
  std::vector<Wrong> wrong;

  /// How many cases come from there, and whether all were published: then the figures tell of accuracy.
  [[nodiscard]] std::size_t from(Origin origin) const { return origins.at(static_cast<std::size_t>(origin)); }
  [[nodiscard]] bool all_published() const { return from(Origin::published) == cases; }

  /// Counts a case that expects something.
  /// @param subject     as it was read
  /// @param answers     those that were assessed: of the case, or some of them
  /// @param assessment  a Session::assessment() when the case expects precautions
  void add(const Case& subject, const Answers& answers, const Assessment& assessment, const Knowledge& knowledge);

 private:
  void add_triage(const Expectation& expected, const Assessment& assessment, std::vector<std::string>& faults);
  void add_muscles(const Expectation& expected, const Answers& answers, const Assessment& assessment,
                   const Knowledge& knowledge, std::vector<std::string>& faults);
  void add_calibration(const Expectation& expected, const Assessment& assessment);
  void add_baselines(const Expectation& expected, const Answers& answers, bool first_right, const Knowledge& knowledge);
  void add_subgroups(const Case& subject, const Assessment& assessment, const Vocabulary& vocabulary);
};

/// How often the first muscle changes when all strengths are multiplied by a factor (and kept at most 1).
/// @param cases  their answers
[[nodiscard]] Proportion first_muscle_changes(Reasoner& reasoner, const std::vector<Answers>& cases, double factor);

}  // namespace kneewise
