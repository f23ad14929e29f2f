#include "src/commands/batch.hpp"

#include <algorithm>

namespace kneewise {
namespace {

constexpr std::size_t waiting_a_worker = 16;  // with more, loading another knowledge base pays
constexpr std::size_t slots_a_worker = 64;
constexpr std::size_t most_bytes = 64U << 20U;

}  // namespace

Batch::Batch(const KnowledgeBase& base, std::size_t jobs, std::function<void()> idle)
    : base_(base), jobs_(std::max<std::size_t>(jobs, 1)), idle_(std::move(idle)) {}

Batch::~Batch() {
  stop();
  close();
}

bool Batch::push(Task task, std::size_t bytes) {
  std::unique_lock lock(mutex_);
  room_.wait(lock, [&] {
    return stopped_ || slots_.empty() || (slots_.size() < slots_a_worker * jobs_ && bytes_ + bytes <= most_bytes);
  });
  if (stopped_) return false;
  slots_.push_back({std::move(task), {}, bytes, false});
  bytes_ += bytes;
  const std::size_t waiting = first_ + slots_.size() - next_;
  if (workers_.size() < jobs_ && waiting > waiting_a_worker * workers_.size()) start_worker();
  work_.notify_one();
  return true;
}

void Batch::finish() {
  close();
  if (failure_) std::rethrow_exception(failure_);
}

void Batch::stop() {
  const std::lock_guard lock(mutex_);
  stopped_ = true;
  work_.notify_all();
  room_.notify_all();
}

void Batch::close() {
  {
    const std::lock_guard lock(mutex_);
    closed_ = true;
    work_.notify_all();
  }
  for (std::thread& worker : workers_) worker.join();
  workers_.clear();
}

void Batch::fail(std::exception_ptr failure) {
  const std::lock_guard lock(mutex_);
  if (!failure_) failure_ = std::move(failure);
  stopped_ = true;
  work_.notify_all();
  room_.notify_all();
}

void Batch::start_worker() {
  const bool first = workers_.empty();
  workers_.emplace_back([this, first] {
    try {
      if (first) return work(base_);
      const KnowledgeBase own = load_knowledge(base_.directory);
      if (own.sha256 != base_.sha256)
        throw KnowledgeError({{base_.directory.string(), 0, "", "the knowledge was changed while it was in use"}});
      work(own);
    } catch (...) {
      fail(std::current_exception());
    }
  });
}

void Batch::work(const KnowledgeBase& base) {
  std::unique_lock lock(mutex_);
  while (true) {
    work_.wait(lock, [&] { return stopped_ || closed_ || next_ < first_ + slots_.size(); });
    if (stopped_ || next_ == first_ + slots_.size()) return;
    const std::size_t number = next_++;
    const Task task = std::move(slots_[number - first_].task);
    lock.unlock();
    std::function<void()> delivery = task(base);
    lock.lock();
    Slot& slot = slots_[number - first_];
    slot.deliver = std::move(delivery);
    slot.done = true;
    if (!delivering_) deliver(lock);
  }
}

// Delivers what is done and in order. Others go on meanwhile, and leave what they finish to this worker.
void Batch::deliver(std::unique_lock<std::mutex>& lock) {
  delivering_ = true;
  bool delivered = false;
  while (!stopped_) {
    if (!slots_.empty() && slots_.front().done) {
      const std::function<void()> delivery = std::move(slots_.front().deliver);
      bytes_ -= slots_.front().bytes;
      slots_.pop_front();
      ++first_;
      delivered = true;
      room_.notify_one();
      lock.unlock();
      delivery();
      lock.lock();
    } else if (slots_.empty() && delivered) {
      delivered = false;
      lock.unlock();
      idle_();
      lock.lock();
    } else {
      break;
    }
  }
  delivering_ = false;
}

}  // namespace kneewise
