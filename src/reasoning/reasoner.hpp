#pragma once

#include <filesystem>
#include <memory>

#include "src/knowledge/load.hpp"

namespace kneewise {

/// One thread's engines, with the knowledge that they hold. A case is assessed in a Session on it; nothing else changes
/// it. Threads share the Knowledge and each have a Reasoner.
class Reasoner {
 public:
  /// Loads the knowledge base of a folder. @throws KnowledgeError with all problems of all files
  explicit Reasoner(const std::filesystem::path& directory) : Reasoner(load_knowledge(directory)) {}
  /// Engines for knowledge that is loaded already. @throws KnowledgeError when its files have changed since
  explicit Reasoner(std::shared_ptr<const Knowledge> knowledge)
      : knowledge_(std::move(knowledge)), engines_(load_engines(*knowledge_)) {}

  [[nodiscard]] const Knowledge& knowledge() const { return *knowledge_; }
  [[nodiscard]] const std::shared_ptr<const Knowledge>& shared_knowledge() const { return knowledge_; }
  /// For one more thread.
  [[nodiscard]] Reasoner another() const { return Reasoner(knowledge_); }

  /// The engines themselves: for src/reasoning and for tests of the rules.
  [[nodiscard]] engine::Engine& main_engine() { return *engines_.main; }
  [[nodiscard]] engine::Engine& danger_engine() { return *engines_.danger; }

 private:
  explicit Reasoner(Loaded loaded) : knowledge_(std::move(loaded.knowledge)), engines_(std::move(loaded.engines)) {}

  std::shared_ptr<const Knowledge> knowledge_;
  Engines engines_;
};

}  // namespace kneewise
