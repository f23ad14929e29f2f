#include "tests/support/pages.hpp"

#include <stdexcept>
#include <variant>

#include "src/interview/exchanges.hpp"
#include "tests/support/kb.hpp"

namespace kneewise::testing {

Prompt page(const std::string& id) {
  for (const Page& text : shipped_knowledge().pages)
    if (text.id == id)
      return {.kind = Prompt::Kind::page,
              .id = id,
              .ask = text.ask,
              .hint = text.hint,
              .options = text.options,
              .numbers = text.numbers,
              .words = text.words,
              .more = text.more};
  throw std::runtime_error("no page " + id);
}

Reply reply_to(const std::string& line, const Prompt& prompt) {
  const auto read = read_reply(line, prompt, shipped_knowledge(), Audience::person);
  if (const auto* problem = std::get_if<NotUnderstood>(&read))
    throw std::runtime_error("'" + line + "': " + problem->message);
  return std::get<Reply>(read);
}

Answers after(const std::vector<std::pair<std::string, std::string>>& said, const Answers& given) {
  std::vector<Exchange> exchanges;
  for (const auto& [id, line] : said) exchanges.push_back({page(id), reply_to(line, page(id))});
  return answers_of_exchanges(shipped_knowledge().vocabulary, given, exchanges);
}

}  // namespace kneewise::testing
