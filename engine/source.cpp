#include "engine/source.hpp"

#include <fmt/format.h>

#include "engine/error.hpp"

namespace engine {
namespace {

constexpr std::string_view whitespace = " \t\r\n\f\v";
constexpr std::string_view delimiters = " \t\r\n\f\v()&|~;\"";

class Reader {
 public:
  Reader(std::string_view text, const std::string& file) : text_(text), file_(file) {}

  std::vector<Expression> all() {
    std::vector<Expression> expressions;
    for (skip(); position_ < text_.size(); skip()) expressions.push_back(next(0));
    return expressions;
  }

 private:
  // Rule files are small and shallow; a limit keeps a hostile file from exhausting the stack.
  static constexpr int deepest = 200;

  [[noreturn]] void fail(long line, const std::string& what) const {
    throw Error({.operation = "read", .subject = file_, .file = file_, .line = line, .text = what});
  }

  char take() {
    const char c = text_[position_++];
    if (c == '\n') ++line_;
    return c;
  }

  void skip() {
    while (position_ < text_.size()) {
      if (whitespace.find(text_[position_]) != std::string_view::npos) {
        take();
      } else if (text_[position_] == ';') {
        while (position_ < text_.size() && text_[position_] != '\n') take();
      } else {
        return;
      }
    }
  }

  Expression next(int depth) {
    const long line = line_;
    const char c = text_[position_];
    if (c == '(') return list(line, depth);
    if (c == ')') fail(line, "a closing bracket that nothing opened");
    if (c == '"') return string(line);
    if (c == '&' || c == '|' || c == '~') {
      take();
      return {Expression::Kind::connective, std::string(1, c), line, {}};
    }
    return token(line);
  }

  Expression list(long line, int depth) {
    if (depth >= deepest) fail(line, fmt::format("brackets are nested more than {} deep", deepest));
    take();
    Expression expression{Expression::Kind::list, "", line, {}};
    while (true) {
      skip();
      if (position_ >= text_.size()) fail(line, "the bracket opened here is never closed");
      if (text_[position_] == ')') {
        take();
        return expression;
      }
      expression.items.push_back(next(depth + 1));
    }
  }

  Expression string(long line) {
    take();
    Expression expression{Expression::Kind::string, "", line, {}};
    while (position_ < text_.size()) {
      char c = take();
      if (c == '"') return expression;
      if (c == '\\' && position_ < text_.size()) c = take();
      expression.text += c;
    }
    fail(line, "the string that begins here never ends");
  }

  Expression token(long line) {
    const std::size_t end = std::min(text_.find_first_of(delimiters, position_ + 1), text_.size());
    const std::string_view word = text_.substr(position_, end - position_);
    position_ = end;
    if (word == ":" || word == "=") return {Expression::Kind::connective, std::string(word), line, {}};
    if (word.front() == '?' || word.starts_with("$?")) return {Expression::Kind::variable, std::string(word), line, {}};
    const bool numeric = word.find_first_not_of("+-.0123456789eE") == std::string_view::npos &&
                         word.find_first_of("0123456789") != std::string_view::npos;
    return {numeric ? Expression::Kind::number : Expression::Kind::symbol, std::string(word), line, {}};
  }

  std::string_view text_;
  const std::string& file_;
  std::size_t position_ = 0;
  long line_ = 1;
};

}  // namespace

bool Expression::is_list(std::string_view head) const {
  return kind == Kind::list && !items.empty() && items.front().kind == Kind::symbol && items.front().text == head;
}

std::vector<Expression> read_source(std::string_view text, const std::string& file) {
  return Reader(text, file).all();
}

}  // namespace engine
