#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "src/reasoning/reasoner.hpp"
#include "src/server/http.hpp"

namespace kneewise {

/// Threads with a Reasoner each, and a queue before them that holds no more than it was made for.
class Workers {
 public:
  /// What is to be done. It throws only when the reasoner must not be used again.
  using Job = std::function<HttpResponse(Reasoner&)>;
  using Answer = std::function<void(HttpResponse)>;

  /// @param count  at least 1
  /// @param queue  how many jobs may wait
  Workers(std::shared_ptr<const Knowledge> knowledge, std::size_t count, std::size_t queue);
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;
  /// Jobs that wait are still done.
  ~Workers();

  /// Has a job done and its answer given, on a thread of these. @return false when the queue is full, or nobody is left
  [[nodiscard]] bool submit(Job job, Answer answer);
  /// How many jobs wait.
  [[nodiscard]] std::size_t waiting() const;
  /// How many workers are ready or at work; one that failed is not, until its reasoner is a new one.
  [[nodiscard]] std::size_t ready() const { return ready_; }
  /// How often a reasoner was replaced.
  [[nodiscard]] std::size_t replaced() const { return replaced_; }

 private:
  struct Waiting {
    Job job;
    Answer answer;
  };
  void work();
  [[nodiscard]] std::optional<Waiting> next();

  std::shared_ptr<const Knowledge> knowledge_;
  std::size_t queue_;
  mutable std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<Waiting> waiting_;
  bool over_ = false;
  std::atomic<std::size_t> alive_;
  std::atomic<std::size_t> ready_ = 0;
  std::atomic<std::size_t> replaced_ = 0;
  std::vector<std::jthread> threads_;
};

}  // namespace kneewise
