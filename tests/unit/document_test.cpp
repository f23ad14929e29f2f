// Reports as documents: the same words in each form.
#include "src/documents/document.hpp"

#include <catch2/catch.hpp>
#include <pugixml.hpp>

#include "src/basics/text.hpp"
#include "src/documents/as_html.hpp"
#include "src/documents/as_markdown.hpp"
#include "src/documents/as_text.hpp"
#include "src/documents/body_chart.hpp"

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

TEST_CASE("Wide letters take two columns and joined accents none, in titles and in wrapping") {
  Document document;
  document.title("e\u0301a");  // e, a joined accent, a
  document.title("\u4e2d\u6587");
  document.paragraph("\u4e2d\u6587 \u4e2d\u6587 e\u0301e\u0301 aa");
  CHECK(as_text(document, {.width = 9}) ==
        "e\u0301a\n==\n\u4e2d\u6587\n====\n\u4e2d\u6587 \u4e2d\u6587\ne\u0301e\u0301 aa\n");
}

TEST_CASE("White space at the beginning of a paragraph makes no block of code in Markdown") {
  Document document;
  document.paragraph("    my *knee*");
  CHECK(as_markdown(document) == "\nmy \\*knee\\*\n");
}

TEST_CASE("Documents are values: equal when they say the same") {
  Document other = sample();
  CHECK(other == sample());
  other.item("one more");
  CHECK_FALSE(other == sample());
}

BodyChart chart() {
  return {.marks = {{{.back = false, .x = 60, .y = 250.5, .rx = 12, .ry = 9}, Mark::hurts},
                    {{.back = true, .x = 60, .y = 300, .rx = 20, .ry = 30}, Mark::muscle}},
          .left = false,
          .title = "Knee & <leg>",
          .description = "the inner side; \"behind\"\x01"};
}

TEST_CASE("A body chart is well-formed XML with its own words, whatever they hold") {
  const std::string svg = as_svg(chart());
  pugi::xml_document parsed;
  REQUIRE(parsed.load_string(svg.c_str()));
  const pugi::xml_node root = parsed.child("svg");
  CHECK(std::string(root.attribute("role").value()) == "img");
  CHECK(std::string(root.child_value("title")) == "Knee & <leg>");
  CHECK(std::string(root.child_value("desc")) == "the inner side; \"behind\"");
  CHECK(svg == as_svg(chart()));
}

TEST_CASE("A body chart shows each mark on its view, and mirrors the other leg") {
  const auto views = [](const BodyChart& of) {
    pugi::xml_document parsed;
    REQUIRE(parsed.load_string(as_svg(of).c_str()));
    std::vector<std::string> found;
    for (const pugi::xml_node view : parsed.child("svg").children("g")) {
      found.emplace_back(view.attribute("transform").value());
      for (const pugi::xml_node ellipse : view.children("ellipse"))
        found.push_back(std::string(ellipse.attribute("cx").value()) + " " + ellipse.attribute("cy").value() + " " +
                        ellipse.attribute("fill").value());
    }
    return found;
  };
  BodyChart leg = chart();
  CHECK(views(leg) == std::vector<std::string>{"translate(0 0)", "60 250.5 #d62728",
                                               "translate(220 0) translate(200 0) scale(-1 1)", "140 300 #1f77b4"});
  leg.left = true;
  CHECK(views(leg) == std::vector<std::string>{"translate(0 0) translate(200 0) scale(-1 1)", "60 250.5 #d62728",
                                               "translate(220 0)", "140 300 #1f77b4"});
}

TEST_CASE("A page shows what texts hold, with the charts between the opening and the first heading") {
  Document document;
  document.title("<script>alert(1)</script>");
  document.paragraph("See a doctor & rest.", "What to do:");
  document.heading("Muscles <b>");
  document.item("one");
  const std::string page =
      as_html(document, {.title = "case <1>", .tone = Tone::danger, .charts = {{chart(), "Where it hurts <here>"}}});
  CHECK_THAT(page, Catch::StartsWith("<!DOCTYPE html>\n") && Catch::EndsWith("</body>\n</html>\n") &&
                       Catch::Contains("<title>case &lt;1&gt;</title>") &&
                       Catch::Contains("<div class=\"first danger\">\n<h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1>\n"
                                       "<p><strong>What to do:</strong> See a doctor &amp; rest.</p>\n</div>\n") &&
                       Catch::Contains("<figcaption>Where it hurts &lt;here&gt;</figcaption>") &&
                       !Catch::Contains("<script"));
  CHECK(page.find("<h1>") < page.find("<figure>"));
  CHECK(page.find("</figure>") < page.find("<h2>Muscles &lt;b&gt;</h2>"));
}

TEST_CASE("A page without headings or charts is whole too") {
  Document document;
  document.paragraph("Nothing to say.");
  CHECK_THAT(as_html(document, {.title = "x"}),
             Catch::Contains("<div class=\"first plain\">\n<p>Nothing to say.</p>\n</div>\n"
                             "<div class=\"charts\">\n</div>\n</body>"));
}

}  // namespace
}  // namespace kneewise::testing
