#include "src/documents/as_html.hpp"

#include <cmark.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <string_view>

#include "src/basics/text.hpp"
#include "src/documents/as_markdown.hpp"

namespace kneewise {
namespace {

constexpr std::string_view style_sheet = R"(
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; }
h1 { font-size: 1.5rem; margin-bottom: 0.2rem; }
h2 { font-size: 1.15rem; margin-top: 1.6rem; border-bottom: 1px solid #ccc; }
ul { padding-left: 1.2rem; }
figure { display: inline-block; width: 14rem; margin: 0.5rem 1rem 0.5rem 0; vertical-align: top; }
figure svg { width: 100%; height: auto; }
figcaption { font-size: 0.85rem; }
.charts { margin-top: 1rem; }
.first { border-left: 6px solid; padding-left: 0.8rem; }
.danger { border-color: #b00020; } .caution { border-color: #b36b00; } .calm { border-color: #2e7d32; }
@media print { body { margin: 0; font-size: 11pt; } h2 { break-after: avoid; } li, figure { break-inside: avoid; } }
)";

// The classes of the style, in the order of the enum.
constexpr std::array<std::string_view, 4> tone_classes = {"plain", "danger", "caution", "calm"};

std::string html_of(const std::string& markdown) {
  const std::unique_ptr<char, decltype(&std::free)> html(
      cmark_markdown_to_html(markdown.data(), markdown.size(), CMARK_OPT_DEFAULT), &std::free);
  return html.get();
}

}  // namespace

std::string as_html(const Document& document, const HtmlPage& page) {
  std::string charts;
  for (const CaptionedChart& picture : page.charts)
    charts += fmt::format("<figure>{}<figcaption>{}</figcaption></figure>\n", as_svg(picture.chart),
                          escaped(picture.caption));
  const std::string body = html_of(as_markdown(document));
  const auto first_heading = std::min(body.find("<h2>"), body.size());
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n"
      "<div class=\"first {}\">\n{}</div>\n<div class=\"charts\">\n{}</div>\n{}</body>\n</html>\n",
      escaped(page.title), style_sheet, tone_classes.at(static_cast<std::size_t>(page.tone)),
      body.substr(0, first_heading), charts, body.substr(first_heading));
}

}  // namespace kneewise
