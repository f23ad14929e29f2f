#pragma once

#include <string>
#include <vector>

#include "src/documents/body_chart.hpp"
#include "src/documents/document.hpp"

namespace kneewise {

/// A picture with words below it.
struct CaptionedChart {
  BodyChart chart;
  std::string caption;
};

/// What a page has beside its document.
struct HtmlPage {
  std::string title{};                   ///< of the window or tab
  Tone tone = Tone::plain;               ///< of the opening: all that comes before the first heading
  std::vector<CaptionedChart> charts{};  ///< after the opening
};

/// A document as one HTML page that needs nothing else: no script, no other file. Whatever its texts hold is shown as
/// it is, never taken for markup. The same input gives the same bytes.
[[nodiscard]] std::string as_html(const Document& document, const HtmlPage& page);

}  // namespace kneewise
