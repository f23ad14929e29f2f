#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "src/basics/disposition.hpp"
#include "src/knowledge/knowledge.hpp"
#include "src/reasoning/ranking.hpp"

namespace kneewise {

/// How many muscles, and how many differential diagnoses, a report shows, and precautions and care look at.
inline constexpr std::size_t most_shown = 5;

/// The conclusion of one danger rule that holds, with its reasons.
struct RedFlag {
  std::string family;
  std::string rule;
  Disposition disposition = Disposition::urgent;
  std::string name;                  ///< of the family
  std::string statement;             ///< the rule's own words
  std::string text;                  ///< what it may be, plainly
  std::string clinical;              ///< the same for a therapist
  std::string family_action;         ///< what to do or not to do meanwhile, for this family
  std::string action;                ///< what to do now: the disposition's advice, then the family's
  std::vector<Finding> because;      ///< what supports it
  std::vector<std::string> assumed;  ///< questions whose answer could lift it and was not given
  std::vector<std::string> sources;
};

/// Whether a red-flag condition is raised, was ruled out, or cannot be ruled out yet.
enum class FamilyState { present, absent, unknown, not_asked };
inline constexpr std::array<std::string_view, 4> family_state_ids = {"present", "absent", "unknown", "not-asked"};
[[nodiscard]] constexpr std::string_view id_of(FamilyState state) {
  return family_state_ids[static_cast<std::size_t>(state)];
}

/// The ledger of danger: what was ruled out, and what was not.
struct Screen {
  struct Entry {
    std::string family;
    FamilyState state = FamilyState::not_asked;
  };
  std::vector<Entry> families;              ///< those with an urgent or emergency rule, by id
  std::vector<std::string> open_questions;  ///< whose answers could still raise one, gravest first
  bool complete = false;                    ///< no family is not-asked
  bool clear = false;                       ///< all families are absent
};

/// A muscle, with the evidence and what is still missing. All muscles with any evidence are listed.
struct Candidate {
  Ranked ranked;
  std::string name;
  std::vector<std::string> missing{};  ///< questions not asked whose answers would matter; with full detail only
  std::vector<Mimic> mimics{};
};

/// A differential diagnosis that is not a trigger point; see Alternative.
struct AlternativeCandidate {
  Ranked ranked;
  std::string name;
  Disposition disposition = Disposition::muscular;
  bool self_limiting = false;
  std::string tells_apart;
};

/// What may have overloaded a leading muscle, and the habit to change.
struct Cause {
  std::string muscle;
  std::vector<Finding> because;
  std::string text;
  std::string habit_to_change;  ///< may be empty
  std::vector<std::string> sources;
};

/// Something to avoid or adapt, whatever else is concluded.
struct Precaution {
  std::string id;
  std::string name;                ///< a heading, plainly
  std::string text;                ///< for a person without training
  std::string clinical;            ///< the same for a therapist
  bool handling = false;           ///< it tells how to treat, and matters once something may be treated
  std::vector<Finding> because;    ///< empty: it rests on no finding
  std::vector<std::string> rules;  ///< that concluded it
  std::vector<std::string> sources;
};

/// A technique that a precaution withdraws.
struct Withheld {
  std::string technique;
  std::string muscle;  ///< empty: on all muscles
  std::string reason;  ///< the rule's own words
  std::vector<Finding> because;
};

/// A treatment that is offered.
struct Care {
  std::string treatment;
  Finding about;  ///< the muscle, differential diagnosis or answer that it is for
  CareKind kind = CareKind::release;
  std::string technique;
  Giver by = Giver::self;          ///< the least training that it takes
  std::string text;                ///< for a person without training
  std::string clinical;            ///< the same for a therapist
  std::vector<std::string> steps;  ///< of the technique; may be empty
  std::string dose;                ///< may be empty
  std::vector<std::string> sources;
};

/// What is concluded about one case: a function of the knowledge base and the answers. A plain value; every report
/// starts from it.
struct Assessment {
  Disposition disposition = Disposition::inconclusive;
  std::string because_of;          ///< name of the alternative that raised the disposition; empty if none did
  std::string action;              ///< what the disposition asks for
  std::vector<RedFlag> red_flags;  ///< gravest first, then by family and rule
  std::string safety_net;          ///< when to come back or call
  std::vector<Candidate> muscles;  ///< best first
  std::vector<AlternativeCandidate> alternatives;  ///< best first
  std::vector<Cause> causes;                       ///< of the leading muscles, in their order
  std::vector<Precaution> precautions;             ///< with full detail only; gravest first
  std::vector<Withheld> withheld;                  ///< with full detail only
  std::vector<Care> care;                          ///< with full detail, and only when cleared
  std::optional<Screen> screen;                    ///< with full detail only
  bool cleared = false;       ///< the screen is clear, and the disposition routine-referral or muscular
  std::string next_question;  ///< with full detail only: the first open danger question not asked yet; may be empty
  std::string knowledge_version;
  std::string knowledge_sha256;

  /// The muscle or differential diagnosis of that id, or null when there is no evidence about it.
  [[nodiscard]] const Ranked* find(std::string_view id) const;
  /// The muscles that are at least possible, best first.
  [[nodiscard]] std::vector<std::string> possible_muscles() const;
};

}  // namespace kneewise
