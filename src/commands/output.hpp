#pragma once

#include <string>
#include <string_view>

namespace kneewise {

/// Where a result goes, piece by piece: stdout, or a file that appears under its name only when it is whole.
class OutputStream {
 public:
  /// @param path  "" and "-" mean stdout @throws InputError when the file cannot be written
  explicit OutputStream(std::string path);
  OutputStream(const OutputStream&) = delete;
  OutputStream& operator=(const OutputStream&) = delete;
  /// Without `commit` the file never appears.
  ~OutputStream();

  /// @return false when the reader of stdout has gone away: no failure, but nothing more is wanted
  /// @throws InputError when it cannot be written
  bool write(std::string_view text);
  bool flush();
  /// All was written: the file gets its name. @throws InputError when it cannot be written
  void commit();

 private:
  [[noreturn]] void fail() const;
  void discard() noexcept;

  std::string path_;
  std::string part_;  // the file's name until it is whole; empty: written in place
  int file_ = 1;
  bool reader_gone_ = false;
  std::string buffer_;
};

}  // namespace kneewise
