#include "src/commands/batch.hpp"

#include <algorithm>
#include <utility>

namespace kneewise {
namespace {

constexpr std::size_t waiting_a_worker = 16;  // with more, another reasoner pays
constexpr std::size_t slots_a_worker = 64;
constexpr std::size_t most_bytes = 64U << 20U;

}  // namespace

Batch::Batch(Reasoner& first, std::size_t jobs, std::function<void()> idle)
    : first_(first), jobs_(std::max<std::size_t>(jobs, 1)), idle_(std::move(idle)) {}

Batch::~Batch() {
  end(Wanted::nothing);
}

bool Batch::push(Task task, std::size_t bytes) {
  std::unique_lock lock(mutex_);
  room_.wait(lock, [&] {
    return wanted_ != Wanted::more || slots_.empty() ||
           (slots_.size() < slots_a_worker * jobs_ && bytes_ + bytes <= most_bytes);
  });
  if (wanted_ != Wanted::more) return false;
  slots_.push_back({std::move(task), {}, bytes, false});
  bytes_ += bytes;
  const std::size_t waiting = slots_.size() - taken_;
  if (workers_.size() < jobs_ && waiting > waiting_a_worker * workers_.size()) start_worker();
  work_.notify_one();
  return true;
}

void Batch::finish() {
  end(Wanted::rest);
  workers_.clear();  // joins them
  if (failure_) std::rethrow_exception(failure_);
}

void Batch::stop() {
  end(Wanted::nothing);
}

void Batch::end(Wanted wanted, std::exception_ptr failure) {
  const std::lock_guard lock(mutex_);
  wanted_ = std::max(wanted_, wanted);
  if (!failure_) failure_ = std::move(failure);
  work_.notify_all();
  room_.notify_all();
}

void Batch::start_worker() {
  workers_.emplace_back([this, is_first = workers_.empty()] {
    try {
      if (is_first) return work(first_);
      Reasoner own = first_.another();
      work(own);
    } catch (...) {
      end(Wanted::nothing, std::current_exception());
    }
  });
}

void Batch::work(Reasoner& reasoner) {
  std::unique_lock lock(mutex_);
  while (true) {
    work_.wait(lock, [&] { return wanted_ != Wanted::more || taken_ < slots_.size(); });
    if (wanted_ == Wanted::nothing || taken_ == slots_.size()) return;
    Slot& slot = slots_[taken_++];  // it stays where it is: slots come and go at the ends alone
    lock.unlock();
    slot.deliver = std::exchange(slot.task, nullptr)(reasoner);
    lock.lock();
    slot.done = true;
    if (!delivering_) deliver(lock);
  }
}

// Delivers what is done and in order. Others go on meanwhile, and leave what they finish to this worker.
void Batch::deliver(std::unique_lock<std::mutex>& lock) {
  delivering_ = true;
  while (wanted_ != Wanted::nothing && !slots_.empty() && slots_.front().done) {
    const Slot slot = std::move(slots_.front());
    slots_.pop_front();
    --taken_;
    bytes_ -= slot.bytes;
    const bool is_last = slots_.empty();
    room_.notify_one();
    lock.unlock();
    slot.deliver();
    if (is_last) idle_();
    lock.lock();
  }
  delivering_ = false;
}

}  // namespace kneewise
