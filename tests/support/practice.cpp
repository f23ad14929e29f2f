#include "tests/support/practice.hpp"

#include <unistd.h>

#include <algorithm>
#include <map>
#include <memory>
#include <sstream>
#include <stdexcept>

#include "src/basics/text.hpp"
#include "src/cases/case_json.hpp"
#include "src/documents/as_text.hpp"
#include "src/practice/dialogue.hpp"
#include "src/practice/feedback.hpp"
#include "src/practice/names.hpp"
#include "tests/support/kb.hpp"

namespace kneewise::testing {
namespace {

Judgement random_judgement(Choices& choices) {
  const Knowledge& knowledge = shipped_knowledge();
  Judgement judgement;
  const auto families = danger_families(knowledge);
  if (choices.chance(50)) judgement.family = choices.one_of(families);
  judgement.danger_sure = double(choices.below(101)) / 100;
  judgement.next = static_cast<Disposition>(choices.below(disposition_ids.size()));
  std::vector<std::string> muscles;
  for (const auto& [id, muscle] : knowledge.muscles) muscles.push_back(id);
  choices.shuffle(muscles);
  double left = 1;
  for (std::size_t i = choices.below(4); i > 0; --i) {
    judgement.muscles.push_back({muscles[i], left * double(choices.below(101)) / 100});
    left -= judgement.muscles.back().sure;
  }
  const auto causes = possible_causes(knowledge.vocabulary);
  judgement.cause = choices.one_of(causes);
  for (const auto& [id, text] : knowledge.wording.precautions)
    if (choices.chance(5) && judgement.precautions.size() < 5) judgement.precautions.push_back(id);
  return judgement;
}

}  // namespace

Case case_of(const nlohmann::ordered_json& document) {
  return std::get<Case>(read_case(document, shipped_knowledge().vocabulary));
}

Patient patient_of(const nlohmann::ordered_json& answers) {
  return {shipped_knowledge(), case_of({{"id", "test"}, {"answers", answers}})};
}

Subject::Subject(const Case& subject)
    : patient(shipped_knowledge(), subject), key(answer_key_of(shipped_reasoner(), patient)) {}

const Expert& Subject::expert() const {
  if (!expert_) expert_ = expert_of(shipped_reasoner(), patient);
  return *expert_;
}

Practice Subject::by_expert() const {
  Practice practice;
  for (const Step& step : expert().path) practice.asked.push_back(step.ask);
  practice.judgement = expert().judgement;
  return practice;
}

PracticeScore Subject::score(const Practice& practice) const {
  return score_of(patient, key, expert(), practice, shipped_knowledge().vocabulary);
}

const std::vector<Patient>& shipped_patients() {
  static const std::vector<Patient> patients = [] {
    std::vector<Patient> all;
    for (const Case& subject : shipped_cases("cases/published.json")) all.emplace_back(shipped_knowledge(), subject);
    return all;
  }();
  return patients;
}

const Subject& shipped_subject(const std::string& id) {
  static std::map<std::string, std::unique_ptr<Subject>> kept;
  std::unique_ptr<Subject>& subject = kept[id];
  if (!subject) {
    const auto found = std::find_if(shipped_patients().begin(), shipped_patients().end(),
                                    [&id](const Patient& patient) { return patient.subject().id == id; });
    if (found == shipped_patients().end()) throw std::runtime_error("no published case is called " + id);
    subject = std::make_unique<Subject>(found->subject());
  }
  return *subject;
}

const std::vector<std::reference_wrapper<const Subject>>& shipped_subjects() {
  static const std::vector<std::reference_wrapper<const Subject>> subjects = [] {
    std::vector<std::reference_wrapper<const Subject>> all;
    for (const Patient& patient : shipped_patients()) all.emplace_back(shipped_subject(patient.subject().id));
    return all;
  }();
  return subjects;
}

std::vector<const Subject*> subjects_where(bool dangerous) {
  std::vector<const Subject*> subjects;
  for (const Subject& subject : shipped_subjects())
    if (subject.key.dangerous == dangerous) subjects.push_back(&subject);
  return subjects;
}

std::vector<GeneratedKind> generated_kinds() {
  std::vector<GeneratedKind> kinds;
  for (std::size_t i = 0; i < generated_kind_ids.size(); ++i) kinds.push_back(static_cast<GeneratedKind>(i));
  return kinds;
}

const GeneratedCase& generated(GeneratedKind kind, std::uint64_t seed) {
  static std::map<std::pair<GeneratedKind, std::uint64_t>, GeneratedCase> kept;
  const auto [at, fresh] = kept.try_emplace({kind, seed});
  if (fresh) at->second = generate_case(shipped_reasoner(), {seed, kind});
  return at->second;
}

const Subject& generated_subject(GeneratedKind kind, std::uint64_t seed) {
  static std::map<std::pair<GeneratedKind, std::uint64_t>, std::unique_ptr<Subject>> kept;
  std::unique_ptr<Subject>& subject = kept[{kind, seed}];
  if (!subject) {
    const std::string text = case_text(generated(kind, seed), shipped_knowledge().vocabulary);
    subject = std::make_unique<Subject>(case_of(nlohmann::ordered_json::parse(text)));
  }
  return *subject;
}

std::vector<std::string> askable() {
  std::vector<std::string> ids;
  for (const Question& question : shipped_knowledge().vocabulary.questions())
    if (question.asked && question.id != palpation_question) ids.push_back(question.id);
  return ids;
}

Practice learner(const Subject& subject, std::size_t skill, Choices& choices) {
  static const std::vector<std::string> ids = askable();
  Practice practice;
  const std::size_t questions = 5 + choices.below(25);
  for (std::size_t i = 0; i < questions; ++i) {
    const auto next = next_for_expert(subject.expert(), practice.asked);
    const Ask ask = choices.chance(skill) && next ? *next : Ask{choices.one_of(ids)};
    if (!holds(practice.asked, ask)) practice.asked.push_back(ask);
  }
  const Judgement& right = subject.expert().judgement;
  Judgement judgement = random_judgement(choices);
  if (choices.chance(skill)) judgement.family = right.family;
  if (choices.chance(skill)) judgement.danger_sure = right.danger_sure;
  if (choices.chance(skill)) judgement.next = right.next;
  if (choices.chance(skill)) judgement.muscles = right.muscles;
  if (choices.chance(skill)) judgement.cause = right.cause;
  if (choices.chance(skill)) judgement.precautions = right.precautions;
  practice.judgement = judgement;
  return practice;
}

std::string transcript(const Patient& patient, std::vector<std::string> lines, FeedbackMode feedback, std::size_t width,
                       const std::vector<std::string>& before) {
  std::ostringstream out;
  std::reverse(lines.begin(), lines.end());
  const ReadLine read = [&](const std::string& prompt, const std::vector<std::string>&) -> std::optional<std::string> {
    out << prompt;
    if (lines.empty()) return std::nullopt;
    std::string line = lines.back();
    lines.pop_back();
    return line;
  };
  const WriteText write = [&out](const std::string& text) { out << text; };
  Conversation talk(read, write, {.width = width}, before);
  (void)practise(shipped_reasoner(), patient, feedback, talk);
  return out.str();
}

std::string comparison(const Subject& subject, const Practice& practice) {
  const Document document = feedback_of(shipped_reasoner(), subject.patient, subject.key, subject.expert(), practice,
                                        subject.score(practice));
  return unwrapped(as_text(document, {.width = 80}));
}

std::string unwrapped(const std::string& text) {
  std::istringstream words(text);
  std::string line;
  for (std::string word; words >> word;) line += word + " ";
  return lower(line);
}

std::string part_of(const std::string& text, const std::string& from, const std::string& to) {
  const auto start = text.find(from);
  if (start == std::string::npos) throw std::runtime_error("'" + from + "' is not in: " + text);
  return text.substr(start, text.find(to, start) - start);
}

Folder::Folder() : path_(std::filesystem::temp_directory_path() / ("kneewise-practice-" + std::to_string(::getpid()))) {
  std::filesystem::remove_all(path_);
  std::filesystem::create_directory(path_);
}

Folder::~Folder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

}  // namespace kneewise::testing
