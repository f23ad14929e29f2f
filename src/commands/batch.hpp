#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "src/knowledge/knowledge.hpp"

namespace kneewise {

/// Work that needs a knowledge base of its own while it lasts. It runs in any worker; what it gives back is called in
/// the order of the tasks, one at a time, and must not touch the knowledge base's engines.
using Task = std::function<std::function<void()>(const KnowledgeBase&)>;

/// Runs tasks with several workers, each with its own knowledge base, and keeps the order. How many there are changes
/// nothing but the time. No more than a few tasks a worker wait at once: whoever is faster than the workers waits.
class Batch {
 public:
  /// @param base  the first worker's knowledge base; the others load the same folder, when enough tasks wait for them
  /// @param jobs  workers at most, at least 1
  /// @param idle  called when nothing is left to do for the moment: the time to flush
  Batch(const KnowledgeBase& base, std::size_t jobs, std::function<void()> idle);
  Batch(const Batch&) = delete;
  Batch& operator=(const Batch&) = delete;
  ~Batch();

  /// Adds a task, waiting for room. @param bytes  about what it holds in memory
  /// @return whether more are wanted: false after `stop`, and after a task has failed
  bool push(Task task, std::size_t bytes);
  /// Waits for all tasks. @throws whatever a task, the loading of a knowledge base or `idle` threw first
  void finish();
  /// Called by what a task gave back: nothing that comes after it is wanted.
  void stop();

 private:
  struct Slot {
    Task task;
    std::function<void()> deliver;
    std::size_t bytes = 0;
    bool done = false;
  };
  void start_worker();
  void work(const KnowledgeBase& base);
  void deliver(std::unique_lock<std::mutex>& lock);
  void fail(std::exception_ptr failure);
  void close();

  const KnowledgeBase& base_;
  std::size_t jobs_;
  std::function<void()> idle_;
  std::mutex mutex_;
  std::condition_variable work_;
  std::condition_variable room_;
  std::deque<Slot> slots_;      // in order; the front is the oldest that was not delivered
  std::size_t first_ = 0;       // the number of the front
  std::size_t next_ = 0;        // the number of the first that no worker took
  std::size_t bytes_ = 0;       // of all slots
  bool delivering_ = false;     // one worker delivers for all
  bool closed_ = false;         // nothing comes any more
  bool stopped_ = false;        // nothing more is wanted
  std::exception_ptr failure_;  // the first
  std::vector<std::thread> workers_;
};

}  // namespace kneewise
