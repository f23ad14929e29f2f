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
  std::string lead;  ///< stands before the text, and stands out; may be empty
  std::string text;
  std::size_t level = 0;  ///< of an item: how deep it is indented, from 0
  Tone tone = Tone::plain;
};

/// A report before it has a form: what it says, in order. Its forms are below.
class Document {
 public:
  void title(std::string text);
  void heading(std::string text);
  void paragraph(std::string text, std::string lead = "", Tone tone = Tone::plain);
  void item(std::string text, std::string lead = "", std::size_t level = 0);
  /// One of several things to choose from, by its number.
  void option(std::size_t number, std::string text);

  [[nodiscard]] const std::vector<Block>& blocks() const { return blocks_; }

 private:
  std::vector<Block> blocks_;
};

/// For a terminal: wrapped at `width` columns. Colour only if wanted.
struct TextStyle {
  std::size_t width = 100;
  bool colour = false;
};
[[nodiscard]] std::string as_text(const Document& document, const TextStyle& style);

/// CommonMark. Whatever stands in the texts is shown as it is, never as markup.
[[nodiscard]] std::string as_markdown(const Document& document);

}  // namespace kneewise
