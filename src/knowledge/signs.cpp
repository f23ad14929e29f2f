#include "src/knowledge/signs.hpp"

#include <algorithm>
#include <cstdlib>

#include "src/basics/lists.hpp"
#include "src/knowledge/load_contract.hpp"

namespace kneewise {
namespace {

using engine::Expression;

// The only word in a slot of a row, or empty.
std::string sign_word(const Expression& row, std::string_view slot) {
  for (const Expression& item : row.items)
    if (item.is_list(slot) && item.items.size() == 2) return item.items[1].text;
  return {};
}

std::vector<std::string> sign_words(const Expression& row, std::string_view slot) {
  std::vector<std::string> words;
  for (const Expression& item : row.items)
    if (item.is_list(slot))
      for (std::size_t i = 1; i < item.items.size(); ++i) words.push_back(item.items[i].text);
  return words;
}

void enter_sorted(std::vector<SignIndex::Entry>& entries, SignIndex::Entry entry) {
  const auto place = std::lower_bound(entries.begin(), entries.end(), entry.sign,
                                      [](const SignIndex::Entry& a, const std::string& id) { return a.sign < id; });
  if (place == entries.end() || place->sign != entry.sign) entries.insert(place, std::move(entry));
}

}  // namespace

Range range_in(const Expression& row) {
  Range range;
  const auto number = [&row](std::string_view slot, double& end) {
    const std::string text = sign_word(row, slot);
    if (text.empty()) return false;
    end = std::strtod(text.c_str(), nullptr);
    return true;
  };
  number("from", range.from);
  number("to", range.to);
  range.without_from = number("above", range.from);
  range.without_to = number("below", range.to);
  return range;
}

Signs Signs::read(const std::vector<SourceFile>& files) {
  Signs signs;
  for (const SourceFile& file : files) {
    for (const Expression& construct : file.expressions) {
      if (!construct.is_list("deffacts")) continue;
      for (const Expression& row : construct.items) {
        if (row.is_list("question") && sign_word(row, "kind") == "yes-no") {
          const std::string id = sign_word(row, "id");
          signs.rows_[id].push_back({id, id, {"yes"}});
        } else if (row.is_list("sign")) {
          const std::string id = sign_word(row, "id");
          signs.rows_[id].push_back({id, sign_word(row, "question"), sign_words(row, "answers"), range_in(row)});
        }
      }
    }
  }
  return signs;
}

std::span<const SignRow> Signs::rows_of(std::string_view sign) const {
  const auto found = rows_.find(sign);
  if (found == rows_.end()) return {};
  return found->second;
}

std::vector<std::string> Signs::ids() const {
  return keys_of(rows_);
}

void SignIndex::add(std::span<const SignRow> rows, const SignUse& use) {
  if (!use.told_by_danger && !use.sure_by_danger && !use.told_by_others && !use.sure_by_others) return;
  for (const SignRow& row : rows) {
    if (row.answers.empty()) {
      enter_sorted(of_numbers_[row.question], {row.sign, use, row.range});
    } else {
      for (const std::string& answer : row.answers) enter_sorted(of_answers_[row.question][answer], {row.sign, use});
    }
  }
}

std::span<const SignIndex::Entry> SignIndex::of(std::string_view question, std::string_view answer) const {
  const auto answers = of_answers_.find(question);
  if (answers == of_answers_.end()) return {};
  const auto entries = answers->second.find(answer);
  if (entries == answers->second.end()) return {};
  return entries->second;
}

std::span<const SignIndex::Entry> SignIndex::ranges_of(std::string_view question) const {
  const auto entries = of_numbers_.find(question);
  if (entries == of_numbers_.end()) return {};
  return entries->second;
}

}  // namespace kneewise
