#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <tuple>
#include <vector>

#include "engine/engine.hpp"
#include "src/knowledge/atlas.hpp"
#include "src/knowledge/load_contract.hpp"
#include "src/knowledge/rule_outline.hpp"
#include "src/knowledge/vocabulary.hpp"
#include "src/knowledge/weights.hpp"
#include "src/knowledge/wording.hpp"

namespace kneewise {

struct Muscle {
  std::string id;
  std::string name;
  std::string region;
  std::string action;
};

struct Alternative {
  std::string id;
  std::string name;
  std::string disposition;  ///< an id of Disposition, or self-limiting
  std::string tells_apart;
};

/// A row of the tables of muscles and alternatives: what an answer says about one of them.
struct TableRow {
  std::string about;
  std::string item;  ///< as the rules name it: question=answer, or question=from..to
  std::string question;
  std::string answer;  ///< empty for a range
  double from = 0;     ///< of a range, in the unit of the question
  double to = 0;
  std::string kind;  ///< location, or a kind of association
  bool for_it = true;
  std::string strength;
  int rank = 0;         ///< of a place: among its suspects, 1 is the first
  int sudden_rank = 0;  ///< the same after a sudden injury; 0: the place has no such order
  std::string field;    ///< of a place: primary, spillover or belly
  std::string text;
  std::vector<std::string> sources;
};

/// A row of the table of mimics.
struct MimicRow {
  std::string muscle;
  std::string kind;
  std::string id;
  std::string text;
};

/// A way to treat a muscle; base.clp explains the fields.
struct Technique {
  std::string id;
  std::string name;
  std::vector<std::string> steps;  ///< may be empty
  std::string dose;
  std::vector<std::string> sources;
};

/// One thing that may help; base.clp explains the fields.
struct Treatment {
  std::string id;
  std::string about;  ///< a muscle or an alternative; `none` when it belongs to an answer
  std::string kind;
  std::string technique;
  std::string by;
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

/// A prompt of the interview that asks several things at once; base.clp explains the fields.
struct ScreenText {
  std::string id;
  int order = 0;
  std::string ask;
  std::string clinical;
  std::string hint;
  std::vector<Option> options;
  std::map<Option, std::string> labels;  ///< where the answer's own words do not tell enough
  std::vector<std::string> numbers;
  std::vector<std::string> words;
  std::string more;   ///< empty: none
  std::string chart;  ///< lines of a picture in letters; may be empty
};

/// How several signs of one stage are asked for at once.
struct StageText {
  std::string ask;
  std::string clinical;
  bool named = true;  ///< an answer needs the name of its question before it
};

/// The knowledge base cannot be loaded: every problem of every file.
class KnowledgeError : public std::runtime_error {
 public:
  explicit KnowledgeError(std::vector<Problem> problems);
  [[nodiscard]] const std::vector<Problem>& problems() const { return problems_; }

 private:
  std::vector<Problem> problems_;
};

/// A loaded knowledge base: two engines, one for danger and one for all else, and the tables that the host reads as
/// values. A case is assumed in both.
struct KnowledgeBase {
  std::filesystem::path directory;
  std::string version;
  std::string sha256;                             ///< over the names and contents of all its files, hexadecimal
  std::unique_ptr<engine::Engine> engine;         ///< all tables, and all rules but those about danger
  std::unique_ptr<engine::Engine> danger_engine;  ///< the danger rules: the screen looks ahead hundreds of times a case
  Vocabulary vocabulary;
  ById<RuleOutline> rules;
  std::set<std::string> read_by_danger;  ///< questions: the danger engine is told no others
  ById<Muscle> muscles;
  ById<Alternative> alternatives;
  std::map<std::pair<std::string, std::string>, TableRow> rows;  ///< by what it is about, and item
  std::vector<MimicRow> mimics;
  ById<std::string> habits;  ///< item to the habit to change
  Weights weights;
  ById<Technique> techniques;
  ById<Treatment> treatments;
  std::vector<ScreenText> screens;  ///< of the interview, in order
  ById<StageText> stages;
  Atlas atlas;
  Wording wording;
};

/// The rows of the tables about one muscle or alternative.
[[nodiscard]] std::vector<std::reference_wrapper<const TableRow>> rows_about(const KnowledgeBase& base,
                                                                             const std::string& id);

/// The folder that holds the knowledge: the option if given, else KNEEWISE_KNOWLEDGE, else the path compiled in.
[[nodiscard]] std::filesystem::path knowledge_directory(const std::string& option);

/// All .clp files of a knowledge base (rules/ and facts/), base.clp first, then by name.
/// @throws KnowledgeError when the folder does not hold one
[[nodiscard]] std::vector<std::filesystem::path> knowledge_files(const std::filesystem::path& directory);

/// Loads a knowledge base after checking the load contract. @throws KnowledgeError with all problems of all files
[[nodiscard]] KnowledgeBase load_knowledge(const std::filesystem::path& directory);

}  // namespace kneewise
