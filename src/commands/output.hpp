#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "src/basics/files.hpp"

namespace kneewise {

/// Refuses to write over what is read. @param inputs  as on the command line: files, folders, patterns
/// @throws InputError naming the file when `output` is one of them, under whatever name
void refuse_own_input(const std::string& output, const std::vector<std::string>& inputs);

/// Removes the file that is being written: for a signal handler, or when there is no memory left to unwind.
void remove_unfinished_output() noexcept;

/// Where a result goes, piece by piece: stdout, or a file that appears under its name only when it is whole.
class OutputStream {
 public:
  /// @param path  "" and "-" mean stdout; a device or a pipe is written to as it is
  /// @throws InputError naming the file when it cannot be written
  explicit OutputStream(std::string path);
  OutputStream(const OutputStream&) = delete;
  OutputStream& operator=(const OutputStream&) = delete;
  /// Without `commit` the file never appears, nor after an interruption.
  ~OutputStream();

  /// Takes a piece; it may be held back until there are more, or until `flush`.
  /// @return false when the reader of stdout has gone away: not a failure, but nothing more is wanted
  /// @throws InputError when it cannot be written
  bool write(std::string_view text);
  /// Hands on what was held back. @see write
  bool flush();
  /// All was written: the file gets its name. @throws InputError when it cannot be written
  void commit();

 private:
  [[noreturn]] void fail() const;

  std::string path_;
  std::optional<PartFile> part_;  // none: stdout or a device
  int device_;
  bool reader_gone_ = false;
  std::string buffer_;
};

}  // namespace kneewise
