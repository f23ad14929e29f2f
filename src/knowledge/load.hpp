#pragma once

#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "engine/engine.hpp"
#include "src/knowledge/knowledge.hpp"
#include "src/knowledge/load_contract.hpp"

namespace kneewise {

/// The knowledge base cannot be loaded: every problem of every file.
class KnowledgeError : public std::runtime_error {
 public:
  explicit KnowledgeError(std::vector<Problem> problems);
  [[nodiscard]] const std::vector<Problem>& problems() const { return problems_; }

 private:
  std::vector<Problem> problems_;
};

/// Two engines with the rules of a knowledge base: a case is assumed in both. For one thread.
struct Engines {
  std::unique_ptr<engine::Engine> main;    ///< all tables, and all rules but those about danger
  std::unique_ptr<engine::Engine> danger;  ///< the danger rules: the screen looks ahead hundreds of times a case
};

/// A knowledge base, checked and loaded.
struct Loaded {
  std::shared_ptr<const Knowledge> knowledge;
  Engines engines;
};

/// The folder that holds the knowledge: the option if given, else KNEEWISE_KNOWLEDGE, else the path compiled in.
[[nodiscard]] std::filesystem::path knowledge_directory(const std::string& option);

/// All .clp files of a knowledge base (rules/ and facts/), base.clp first, then by name.
/// @throws KnowledgeError when the folder does not hold one
[[nodiscard]] std::vector<std::filesystem::path> knowledge_files(const std::filesystem::path& directory);

/// Loads a knowledge base after checking the load contract. @throws KnowledgeError with all problems of all files
[[nodiscard]] Loaded load_knowledge(const std::filesystem::path& directory);

/// Engines for one more thread. @throws KnowledgeError when the files are not those that `knowledge` was read from
[[nodiscard]] Engines load_engines(const Knowledge& knowledge);

}  // namespace kneewise
