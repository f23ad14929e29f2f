#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "src/cases/answers.hpp"
#include "src/reasoning/assessment.hpp"
#include "src/reasoning/difference.hpp"
#include "src/reasoning/screen.hpp"
#include "src/reasoning/session.hpp"

namespace kneewise {

// Explanations are values: reports/explanation_text.hpp puts them in words, reports/explanation_json.hpp writes them as
// JSON. Rules are named by id, their statements and sources are in the Knowledge. In all that follows the assessment is
// the whole assessment of the case.

/// What was said to one answer of a question. In a list each answer stands by itself.
enum class AnswerState { otherwise, denied, not_asked, not_known };
inline constexpr std::array<std::string_view, 4> answer_state_ids = {"answered otherwise", "denied", "not asked",
                                                                     "not known"};
[[nodiscard]] constexpr std::string_view id_of(AnswerState state) {
  return answer_state_ids[static_cast<std::size_t>(state)];
}
/// @param answer  one that was not given; any text for a number
[[nodiscard]] AnswerState state_of(const Answers& answers, const Question& question, std::string_view answer);

/// The answers given to those questions that some changes are about.
[[nodiscard]] Answers given_to(const Answers& answers, const Answers& changes);

/// Why the disposition is what it is.
struct WhyDisposition {
  Disposition disposition = Disposition::inconclusive;
  std::optional<RedFlag> ground{};  ///< the gravest red flag, when it decides
  std::optional<Ranked> leader{};   ///< else the muscle or differential diagnosis that decides; nothing: none does
  std::size_t grounds = 0;          ///< red flags in all
  std::size_t equally_grave = 0;    ///< red flags of this disposition
  std::vector<std::string> open_questions{};
  bool cleared = false;
};

/// The beliefs from which these words are used, -1 to 1.
struct Limits {
  double likely = 1;
  double possible = 1;
};

/// Why a muscle or differential diagnosis came out as it did: every piece of evidence, and the way from their weights
/// to the belief.
struct WhyBelief {
  /// What the weights come to, each sum 0 to 1: places of the pain apart from everything else.
  struct Arithmetic {
    double location = 0;
    double location_ceiling = 1;
    double location_counted = 0;  ///< location x location_ceiling
    double other = 0;
    double in_favour = 0;  ///< location_counted and other together
    double against_location = 0;
    double against_other = 0;
    double against = 0;
  };
  Ranked ranked{};
  Limits limits{};
  Arithmetic arithmetic{};
};

/// Why a muscle or differential diagnosis is not among the likely ones: where it parts from the leading one, what it
/// lacks, what speaks against either, and the fewest answers that would make it likely.
struct WhyNot {
  /// A piece of evidence that both have, and that counts more for one of them.
  struct Shared {
    Evidence own;
    double leader_weight = 0;
  };
  struct Leader {
    Ranked ranked;
    bool tie = false;                     ///< the beliefs are equal
    std::vector<Evidence> only_for_it{};  ///< heaviest first
    std::vector<Evidence> only_for_this{};
    std::vector<Shared> for_both{};
  };
  /// What would speak for it, and was not answered so.
  struct Lack {
    std::string item;
    std::string text;
    Strength strength = Strength::weak;
    int rank = 0;       ///< among the suspects of a place; 0: not a place
    double weight = 0;  ///< what it would count with, 0 to 1
    AnswerState state = AnswerState::not_asked;
  };
  std::string id{};
  std::optional<Ranked> own{};  ///< nothing: no evidence speaks for or against it
  Limits limits{};
  bool is_first = false;           ///< it leads the muscles, or the differential diagnoses
  std::optional<Leader> leader{};  ///< nothing when it is first or nothing is
  std::vector<Lack> lacks{};       ///< strongest first
  /// Ways to make it likely by the fewest answers: one if one is enough, else two. Empty when it is, or none was found.
  std::vector<Answers> would_make_it_likely{};
  Answers given{};  ///< what was answered to the questions that these change

  [[nodiscard]] Likelihood likelihood() const { return own ? own->likelihood : Likelihood::unlikely; }
};

/// Why a red-flag condition was raised; or, when it was not, whether it can still be.
struct WhyDanger {
  /// The open answers to one question that would take a red flag away.
  struct Lift {
    std::string question;
    AnswerState state = AnswerState::not_asked;
    std::vector<Answer> answers{};  ///< each whole; empty: no single answer does
  };
  struct Uncertain {
    std::string question;
    double certainty = 1;  ///< below 1
  };
  struct Raised {
    RedFlag red_flag;
    std::vector<Uncertain> uncertain{};  ///< of the answers that it rests on
    std::vector<ScorePoint> points{};    ///< of a score that it rests on
    std::vector<Lift> would_lift{};
    Answers given{};  ///< what was answered to the questions that could lift it
  };
  std::string family{};
  std::vector<Raised> raised_by{};     ///< gravest first
  std::optional<FamilyState> state{};  ///< nothing when the danger screen does not keep it
  std::vector<RuleOutlook> rules{};    ///< of a condition that was not raised, gravest first
};

/// Why a precaution holds, and by which rules it would hold.
struct WhyPrecaution {
  struct Rule {
    std::string rule;
    bool holds = false;
    bool danger_open = false;                       ///< it holds only while danger questions are open
    bool care_offered = false;                      ///< it rests on care that is offered
    std::vector<std::string> could_be_lifted_by{};  ///< questions
  };
  std::string id{};
  bool holds = false;
  std::vector<Finding> because{};
  std::vector<Rule> rules{};  ///< all that conclude it, by name
};

/// What would change if some answers were others.
struct WhatIf {
  Answers changes{};  ///< what is changed
  Answers given{};    ///< what was answered to these questions
  Answers already{};  ///< what was asked for and is so already
  Assessment before{};
  Assessment after{};
  Difference difference{};
};

using Explanation = std::variant<WhyDisposition, WhyBelief, WhyNot, WhyDanger, WhyPrecaution, WhatIf>;

/// Why the disposition is what it is: the gravest red flag, or the muscle or differential diagnosis that decides; and
/// which danger questions are open.
[[nodiscard]] WhyDisposition why_disposition(const Assessment& assessment);

/// @param ranked  of the assessment: a muscle or differential diagnosis with any evidence
[[nodiscard]] WhyBelief why_belief(const Knowledge& knowledge, const Ranked& ranked);

/// Looks ahead, up to seconds. @param id  a muscle or differential diagnosis
/// @throws UnknownId for any other id; std::logic_error while a session stands on the reasoner, here and below
[[nodiscard]] WhyNot why_not(Reasoner& reasoner, const Answers& answers, const Assessment& assessment,
                             const std::string& id);

/// Looks ahead. @param session  of the case that was assessed, here and below
[[nodiscard]] WhyDanger why_danger(Session& session, const Assessment& assessment, const std::string& family);

[[nodiscard]] WhyPrecaution why_precaution(Session& session, const Assessment& assessment, const std::string& id);

/// Assesses both cases. @param changes  those that were given so already change nothing
[[nodiscard]] WhatIf what_if(Reasoner& reasoner, const Answers& answers, const Answers& changes);

}  // namespace kneewise
