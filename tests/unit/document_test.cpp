// Reports as documents: the same words in each form.
#include "src/documents/document.hpp"

#include <catch2/catch.hpp>

#include "src/basics/text.hpp"

namespace kneewise::testing {
namespace {

Document sample() {
  Document document;
  document.title("A case");
  document.paragraph("words after it", "Lead:", Tone::danger);
  document.heading("Part");
  document.item("one two three four", "First.");
  document.item("below", "", 1);
  return document;
}

TEST_CASE("Text is wrapped at the width, and an item's further lines hang below its first") {
  CHECK(as_text(sample(), {.width = 14}) ==
        "A case\n======\nLead: words\nafter it\n\nPart\n- First. one\n  two three\n  four\n  - below\n");
}

TEST_CASE("A word longer than the line stands alone and whole") {
  Document document;
  document.paragraph("a incomprehensibly b");
  CHECK(as_text(document, {.width = 5}) == "a\nincomprehensibly\nb\n");
}

TEST_CASE("Colour adds escapes and changes no word") {
  const std::string plain = as_text(sample(), {.width = 60});
  const std::string coloured = as_text(sample(), {.width = 60, .colour = true});
  CHECK(plain.find('\033') == std::string::npos);
  CHECK(coloured.find("\033[") != std::string::npos);
  std::string stripped;
  for (std::size_t i = 0; i < coloured.size(); ++i) {
    if (coloured[i] == '\033') {
      i = coloured.find('m', i);
    } else {
      stripped += coloured[i];
    }
  }
  CHECK(stripped == plain);
}

TEST_CASE("Letters of several bytes take one column") {
  Document document;
  document.title("\xC3\xA9t\xC3\xA9");
  CHECK(as_text(document, {}) == "\xC3\xA9t\xC3\xA9\n===\n");
}

TEST_CASE("Markdown shows what stands in the texts, and never takes it for markup") {
  Document document;
  document.title("# *id*");
  document.paragraph("<script> [a](b) _c_ `d`", "1. Lead");
  document.paragraph("12. no list");
  document.item("- no list inside", "", 1);
  const std::string text = as_markdown(document);
  CHECK(text ==
        "# \\# \\*id\\*\n\n**1. Lead** \\<script\\> \\[a\\]\\(b\\) \\_c\\_ \\`d\\`\n\n12\\. no list\n  - \\- no list "
        "inside\n");
}

TEST_CASE("Text from outside shows its control characters, and is cut between letters") {
  CHECK(on_one_line("a\nb\033[1m") == "a\\x0ab\\x1b[1m");
  CHECK(on_one_line("\xC3\xA9\xC3\xA9", 2) == "\xC3\xA9...");
  CHECK(on_one_line("\xC3\xA9\xC3\xA9", 4) == "\xC3\xA9\xC3\xA9");
}

}  // namespace
}  // namespace kneewise::testing
