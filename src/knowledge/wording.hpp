#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "src/basics/disposition.hpp"
#include "src/knowledge/finding.hpp"

namespace kneewise {

/// Who reads: a person without training, or a therapist.
enum class Audience { person, therapist };

template <typename Value>
using ById = std::map<std::string, Value, std::less<>>;

/// The words of a question; base.clp explains the fields of this and of all that follow.
struct QuestionText {
  std::string ask;
  std::string label;
  std::string help;
  std::string clinical;
  std::string clinical_label;
};

struct AnswerText {
  std::string label;
  std::string clinical;
  std::string help;
};

struct MuscleText {
  std::string name;
  std::string where;
  std::string does;
  std::string find;
  std::string pain;
};

struct AlternativeText {
  std::string name;
  std::string text;
};

struct PrecautionText {
  int order = 0;
  bool handling = false;
  std::string name;
  std::string text;
  std::string clinical;
};

/// The words about a family of danger pictures.
struct Family {
  std::string id;
  std::string name;
  std::string text;
  std::string clinical;
  std::string action;
  std::string safety_net;
};

struct DispositionText {
  std::string name;
  std::string action;
};

/// Where a statement comes from; base.clp explains the grades.
struct Source {
  std::string id;
  std::string grade;
  std::string title;
  std::string address;
};

/// Every word the program says about knees, by id. A plain value; the tables in facts/wording/ are its source.
struct Wording {
  ById<QuestionText> questions;
  std::map<std::pair<std::string, std::string>, AnswerText> answers;  ///< by question and answer
  ById<std::string> units;                                            ///< of number questions, "years"
  ById<MuscleText> muscles;
  ById<std::string> muscle_names;  ///< as therapists call them
  ById<AlternativeText> alternatives;
  ById<std::string> alternative_names;  ///< as therapists call them
  ById<PrecautionText> precautions;
  ById<std::string> techniques;
  ById<Family> families;
  ById<Source> sources;
  std::map<std::pair<std::string, std::string>, std::vector<std::string>> also_called;  ///< by kind and id; base.clp
  std::map<Disposition, DispositionText> dispositions;
  std::string safety_net;   ///< when no red flag has a more fitting one
  std::string not_cleared;  ///< what to do while danger questions are open

  /// A few words that stand for a question. Ids that the tables lack come back as they are, here and below.
  [[nodiscard]] std::string label(std::string_view question, Audience audience) const;
  /// The question as it is put.
  [[nodiscard]] std::string ask(std::string_view question, Audience audience) const;
  /// One answer of a list, "the inner side of the knee"; for yes and no those words; for a number its unit, "47 years".
  [[nodiscard]] std::string answer(std::string_view question, std::string_view answer, Audience audience) const;
  [[nodiscard]] std::string muscle(std::string_view id, Audience audience) const;
  [[nodiscard]] std::string alternative(std::string_view id, Audience audience) const;
  /// What a conclusion rests on, in words: answers to one question together. That something was asked, or who treats,
  /// is not a reason and is left out.
  [[nodiscard]] std::string because(const std::vector<Finding>& findings, Audience audience) const;
};

}  // namespace kneewise
