#pragma once

#include <array>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "src/knowledge/atlas.hpp"
#include "src/knowledge/questions.hpp"
#include "src/knowledge/rule_outline.hpp"
#include "src/knowledge/weights.hpp"
#include "src/knowledge/wording.hpp"

namespace kneewise {

/// A muscle whose trigger points may send pain; rules/base.clp explains the fields of this and of all that follow.
struct Muscle {
  std::string id;
  std::string name;
  std::string region;
  std::string action;
  bool refers_to_knee = true;
};

/// A differential diagnosis that is not a trigger point.
struct Alternative {
  std::string id;
  std::string name;
  /// What it asks for when it is likely and more so than any muscle. Muscular when it needs no doctor.
  Disposition disposition = Disposition::muscular;
  bool self_limiting = false;  ///< it needs no doctor and no therapist either
  std::string tells_apart;     ///< from muscle pain

  [[nodiscard]] bool needs_doctor() const { return disposition != Disposition::muscular; }
};

/// Its disposition as tables and results write it: an id of Disposition, or "self-limiting".
[[nodiscard]] inline std::string_view disposition_id_of(const Alternative& alternative) {
  return alternative.self_limiting ? "self-limiting" : id_of(alternative.disposition);
}

/// What sort of answer a row of the tables is about.
enum class RowKind {
  location,
  symptom,
  movement,
  motion,
  overuse,
  posture,
  injury,
  structure,
  palpation,
  person,
};
inline constexpr std::array<std::string_view, 10> row_kind_ids = {
    "location", "symptom", "movement", "motion", "overuse", "posture", "injury", "structure", "palpation", "person"};
[[nodiscard]] constexpr std::string_view id_of(RowKind kind) {
  return row_kind_ids[static_cast<std::size_t>(kind)];
}

/// How a muscle comes to be felt in a place: it refers there in most people, in some, or lies there.
enum class ReferralField { primary, spillover, belly };
inline constexpr std::array<std::string_view, 3> referral_field_ids = {"primary", "spillover", "belly"};

/// A row of the tables of muscles and differential diagnoses: what an answer says about one of them.
struct TableRow {
  std::string about{};
  std::string item{};  ///< as the rules name it: question=answer, or question=from..to
  std::string question{};
  std::string answer{};  ///< empty for a range
  double from = 0;       ///< of a range, in the unit of the question
  double to = 0;
  RowKind kind = RowKind::symptom;
  bool for_it = true;
  Strength strength = Strength::weak;
  std::optional<ReferralField> field{};  ///< of a place
  int rank = 0;                          ///< of a place: among its suspects, 1 is the first; 0 for all other rows
  int sudden_rank = 0;                   ///< of a place: after a sudden injury; 0: it has no such order
  std::string text{};
  std::vector<std::string> sources{};
};

/// What the referred pain of a muscle is mistaken for.
struct Mimic {
  enum class Kind { alternative, red_flag, text };
  Kind kind = Kind::text;
  std::string id{};  ///< empty for text
  std::string text{};
};
inline constexpr std::array<std::string_view, 3> mimic_kind_ids = {"alternative", "red-flag", "text"};
[[nodiscard]] constexpr std::string_view id_of(Mimic::Kind kind) {
  return mimic_kind_ids[static_cast<std::size_t>(kind)];
}

/// A way to treat a muscle.
struct Technique {
  std::string id;
  std::string name;
  std::vector<std::string> steps;  ///< may be empty
  std::string dose;
  std::vector<std::string> sources;
};

/// What a treatment is, in the order of a visit: the hand first, then the person's own work, then habits.
enum class CareKind { release, self_care, exercise, habit, evidence };
inline constexpr std::array<std::string_view, 5> care_kind_ids = {"release", "self-care", "exercise", "habit",
                                                                  "evidence"};
[[nodiscard]] constexpr std::string_view id_of(CareKind kind) {
  return care_kind_ids[static_cast<std::size_t>(kind)];
}

/// Who may give a treatment, by training.
enum class Giver { self, partner, therapist };
inline constexpr std::array<std::string_view, 3> giver_ids = {"self", "partner", "therapist"};
[[nodiscard]] constexpr std::string_view id_of(Giver giver) {
  return giver_ids[static_cast<std::size_t>(giver)];
}

/// One thing that may help.
struct Treatment {
  std::string id;
  std::string about;  ///< a muscle or a differential diagnosis; `none` when it belongs to an answer
  CareKind kind = CareKind::release;
  std::string technique;
  Giver by = Giver::self;  ///< the least training that it takes
  std::string text;
  std::string clinical;
  std::string dose;
  std::vector<std::string> sources;
};

/// One numbered option of a prompt: an answer of a question; "yes" for a yes-no question.
struct Option {
  std::string question;
  std::string answer;
  friend bool operator==(const Option&, const Option&) = default;
  friend bool operator<(const Option& a, const Option& b) {
    return std::tie(a.question, a.answer) < std::tie(b.question, b.answer);
  }
};

/// A page of the interview: a prompt that asks several things at once (the template `screen`).
struct Page {
  std::string id;
  int order = 0;
  std::string ask;
  std::string clinical;
  std::string hint;
  std::vector<Option> options;
  std::map<Option, std::string> labels;  ///< where the answer's own words do not tell enough
  std::vector<std::string> numbers;
  std::vector<std::string> words;
  std::string more;   ///< the page that one option more opens; empty: none
  std::string chart;  ///< lines of a picture in letters; may be empty
};

/// How several signs of one stage are asked for at once.
struct StageText {
  std::string ask;
  std::string clinical;
  bool named = true;  ///< an answer needs the name of its question before it
};

/// How people with a danger of one family usually come: one way of several. One of each list is taken.
struct DangerPicture {
  std::string family;
  std::string onset;
  std::vector<std::string> trauma;
  std::vector<std::string> duration;
  std::vector<std::string> zones;
  std::vector<std::string> sides;
  double from = 0;  ///< age in years
  double to = 0;
  std::vector<std::string> with;  ///< further answers, question=answer, that many of them give
};

/// What made-up patients of practice say; facts/practice.clp is its source.
struct PatientTables {
  struct Ages {
    std::string question;
    std::string answer;
    double from = 0;  ///< years
    double to = 0;
  };
  std::map<std::string, std::pair<double, double>, std::less<>> usual_ranges;  ///< by question, in its unit
  std::vector<Ages> usual_ages;                                                ///< by question and answer
  ById<std::vector<std::string>> only_with;                                    ///< item to the others, question=answer
  std::vector<std::vector<std::string>> never_together;                        ///< items, question=answer
  std::vector<std::string> round_the_knee;                                     ///< zones
  std::vector<DangerPicture> danger_pictures;
};

/// The knowledge as values: questions, tables, words, outlines of the rules. Immutable once loaded and shared by all
/// threads; the engines that reason with it belong to a Reasoner.
struct Knowledge {
  std::filesystem::path directory;
  std::string version;
  std::string sha256;  ///< over the names and contents of all its files, hexadecimal
  Vocabulary vocabulary;
  ById<RuleOutline> rules;
  Signs signs;
  SignIndex sign_index;  ///< what the engines are told of an answer
  ById<Muscle> muscles;
  ById<Alternative> alternatives;
  std::map<std::pair<std::string, std::string>, TableRow> rows;  ///< by what it is about, and item
  ById<std::vector<Mimic>> mimics;                               ///< by muscle
  ById<std::string> habits;                                      ///< item to the habit to change
  Weights weights;
  ById<Technique> techniques;
  ById<Treatment> treatments;
  std::vector<Page> pages;  ///< of the interview, in order
  std::map<Stage, StageText> stages;
  PatientTables patients;
  Atlas atlas;
  Wording wording;

  /// The rows of the tables about one muscle or differential diagnosis, by item; empty when there are none.
  [[nodiscard]] std::vector<std::reference_wrapper<const TableRow>> rows_about(const std::string& id) const;
  /// The row of that item, or null: patterns have none.
  [[nodiscard]] const TableRow* find_row(const std::string& about, const std::string& item) const;
};

}  // namespace kneewise
