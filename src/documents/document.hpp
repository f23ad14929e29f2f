#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace kneewise {

/// How a block is coloured where there is colour. The words alone must do without.
enum class Tone { plain, danger, caution, calm };

/// One paragraph, heading or list item.
struct Block {
  enum class Kind { title, heading, paragraph, item, option };
  Kind kind = Kind::paragraph;
  std::string lead;  ///< comes before the text, and stands out; may be empty
  std::string text;
  std::size_t level = 0;  ///< of an item: how deep it is indented, from 0
  Tone tone = Tone::plain;

  friend bool operator==(const Block&, const Block&) = default;
};

/// What is to be read, in order, before it has a form. Its forms are beside it: as_text, as_markdown, as_html.
class Document {
 public:
  /// What the whole is about: once, at the top.
  void title(std::string text);
  /// What the blocks up to the next heading are about.
  void heading(std::string text);
  void paragraph(std::string text, std::string lead = "", Tone tone = Tone::plain);
  /// One item of a list. @param level  how deep it is indented, from 0
  void item(std::string text, std::string lead = "", std::size_t level = 0);
  /// One of several things to choose from, by its number.
  void option(std::size_t number, std::string text);

  [[nodiscard]] const std::vector<Block>& blocks() const { return blocks_; }

  friend bool operator==(const Document&, const Document&) = default;

 private:
  std::vector<Block> blocks_;
};

}  // namespace kneewise
