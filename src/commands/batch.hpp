#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "src/reasoning/reasoner.hpp"

namespace kneewise {

/// Work that has a worker's reasoner to itself while it lasts. It runs in any worker; what it gives back is called in
/// the order of the tasks, one at a time, and must not touch a reasoner.
using Task = std::function<std::function<void()>(Reasoner&)>;

/// Runs tasks with several workers, each with its own reasoner, and keeps the order. How many there are changes nothing
/// but the time. A few tasks a worker wait at most, and 64 MB in all: a pusher that is faster than the workers waits.
class Batch {
 public:
  /// @param first  the first worker's reasoner, until `finish`; the others make their own over the same knowledge, when
  ///   enough tasks wait to make up for the time that it takes
  /// @param jobs  workers at most; 0 counts as 1
  /// @param idle  called when all that was pushed is delivered: the time to flush
  Batch(Reasoner& first, std::size_t jobs, std::function<void()> idle);
  Batch(const Batch&) = delete;
  Batch& operator=(const Batch&) = delete;
  /// Waits for the tasks that have begun; the others are dropped.
  ~Batch();

  /// Adds a task, waiting for room. @param bytes  about what it holds in memory
  /// @return whether more are wanted: false after `stop`, and after a task has failed
  bool push(Task task, std::size_t bytes);
  /// Waits for all tasks. @throws whatever a task, a delivery, the making of a reasoner or `idle` threw first
  void finish();
  /// Called by what a task gave back: nothing that comes after it is wanted.
  void stop();

 private:
  /// What the workers are to do, from all to nothing.
  enum class Wanted { more, rest, nothing };
  struct Slot {
    Task task;
    std::function<void()> deliver;
    std::size_t bytes = 0;
    bool done = false;
  };
  void start_worker();
  void work(Reasoner& reasoner);
  void deliver(std::unique_lock<std::mutex>& lock);
  void end(Wanted wanted, std::exception_ptr failure = nullptr);

  Reasoner& first_;
  std::size_t jobs_;
  std::function<void()> idle_;
  std::mutex mutex_;  // of all that follows
  std::condition_variable work_;
  std::condition_variable room_;
  std::deque<Slot> slots_;   // all that is not delivered, in order
  std::size_t taken_ = 0;    // how many of them, from the front, have a worker
  std::size_t bytes_ = 0;    // of all of them
  bool delivering_ = false;  // one worker delivers for all
  Wanted wanted_ = Wanted::more;
  std::exception_ptr failure_;         // the first
  std::vector<std::jthread> workers_;  // last: they end before all that they use
};

}  // namespace kneewise
