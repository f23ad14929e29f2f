#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "src/practice/answer_key.hpp"
#include "src/practice/choices.hpp"
#include "src/practice/expert.hpp"
#include "src/practice/generate.hpp"
#include "src/practice/grading.hpp"

// What tests of practice share. What takes long is made once for a test program.

namespace kneewise::testing {

[[nodiscard]] Case case_of(const nlohmann::ordered_json& document);
[[nodiscard]] Patient patient_of(const nlohmann::ordered_json& answers);

/// A patient with all that it takes to score.
struct Subject {
  Patient patient;
  AnswerKey key;

  explicit Subject(const Case& subject);
  /// Worked out when it is first asked for: it takes long.
  [[nodiscard]] const Expert& expert() const;
  /// The practice of somebody who does what the expert does.
  [[nodiscard]] Practice by_expert() const;
  [[nodiscard]] PracticeScore score(const Practice& practice) const;

 private:
  mutable std::optional<Expert> expert_;
};

/// The published cases, in the order of their file.
[[nodiscard]] const std::vector<Patient>& shipped_patients();
[[nodiscard]] const Subject& shipped_subject(const std::string& id);
[[nodiscard]] const std::vector<std::reference_wrapper<const Subject>>& shipped_subjects();
[[nodiscard]] std::vector<const Subject*> subjects_where(bool dangerous);

/// The kinds of generated cases; and one case of each kind and seed.
[[nodiscard]] std::vector<GeneratedKind> generated_kinds();
[[nodiscard]] const GeneratedCase& generated(GeneratedKind kind, std::uint64_t seed);
/// The seeds on which generated cases are tested.
inline constexpr std::uint64_t most_seeds = 4;
/// A generated case with its key and expert, as it is read from its file.
[[nodiscard]] const Subject& generated_subject(GeneratedKind kind, std::uint64_t seed);

/// Every question that may be asked but palpation.
[[nodiscard]] std::vector<std::string> askable();
/// Does with `skill` (percent) what the expert does, else anything.
[[nodiscard]] Practice learner(const Subject& subject, std::size_t skill, Choices& choices);

/// What is shown when these lines are typed. @param before  lines that were typed before the session broke off
[[nodiscard]] std::string transcript(const Patient& patient, std::vector<std::string> lines,
                                     FeedbackMode feedback = FeedbackMode::end, std::size_t width = 80,
                                     const std::vector<std::string>& before = {});
/// The comparison of a practice, in small letters on one line.
[[nodiscard]] std::string comparison(const Subject& subject, const Practice& practice);
/// A text in small letters on one line, so that a name broken over two lines is found.
[[nodiscard]] std::string unwrapped(const std::string& text);
/// What is between two texts; the first must be there.
[[nodiscard]] std::string part_of(const std::string& text, const std::string& from, const std::string& to);

/// A folder of its own that is gone afterwards.
class Folder {
 public:
  Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder();
  [[nodiscard]] std::filesystem::path file() const { return path_ / "practice.sqlite"; }

 private:
  std::filesystem::path path_;
};

}  // namespace kneewise::testing
