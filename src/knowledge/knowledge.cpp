#include "src/knowledge/knowledge.hpp"

namespace kneewise {

std::vector<std::reference_wrapper<const TableRow>> Knowledge::rows_about(const std::string& id) const {
  std::vector<std::reference_wrapper<const TableRow>> about;
  for (auto row = rows.lower_bound({id, ""}); row != rows.end() && row->first.first == id; ++row)
    about.emplace_back(row->second);
  return about;
}

const TableRow* Knowledge::find_row(const std::string& about, const std::string& item) const {
  const auto row = rows.find({about, item});
  return row == rows.end() ? nullptr : &row->second;
}

}  // namespace kneewise
