#include "src/cases/exchange.hpp"

namespace kneewise {

std::set<std::string> Prompt::questions() const {
  std::set<std::string> all(numbers.begin(), numbers.end());
  all.insert(words.begin(), words.end());
  for (const Option& option : options) all.insert(option.question);
  return all;
}

bool Prompt::is_block() const {
  return kind == Kind::signs || (kind == Kind::clear && !questions().contains(id));
}

}  // namespace kneewise
