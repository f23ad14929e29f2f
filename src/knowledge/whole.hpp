#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "src/knowledge/load_contract.hpp"

namespace kneewise {

/// The text of a rule or fact file.
struct KnowledgeText {
  std::string path;  ///< below the folder of the knowledge, such as rules/base.clp
  std::string text;
};

/// Reads the files of a knowledge base: rules/base.clp, then the others by name. facts/version.clp lists them all, and
/// each ends with the line ";;; end of PATH": what was lost, cut off, renamed or left lying about is told, never passed
/// over. Nothing outside of `rules` and `facts` is looked at.
/// @throws KnowledgeError with all problems: a file that is listed and not there or no readable file, one that is there
///         and not listed, one that was cut off, and characters that cannot be seen or are no UTF-8
[[nodiscard]] std::vector<KnowledgeText> read_whole(const std::filesystem::path& directory);

/// What is wrong with one file by its text alone: its end, and characters that do not belong there.
[[nodiscard]] std::vector<Problem> check_text(const KnowledgeText& file);

/// The files that a text of facts/version.clp lists, in its order. @throws engine::Error when it cannot be read
[[nodiscard]] std::vector<std::string> listed_files(std::string_view version_text);

}  // namespace kneewise
