#include "src/server/workers.hpp"

#include <exception>
#include <iostream>
#include <optional>

namespace kneewise {

Workers::Workers(std::shared_ptr<const Knowledge> knowledge, std::size_t count, std::size_t queue)
    : knowledge_(std::move(knowledge)), queue_(queue), alive_(count) {
  for (std::size_t i = 0; i < count; ++i) threads_.emplace_back([this] { work(); });
}

Workers::~Workers() {
  {
    const std::scoped_lock lock(mutex_);
    over_ = true;
  }
  wake_.notify_all();
  threads_.clear();
}

bool Workers::submit(Job job, Answer answer) {
  {
    const std::scoped_lock lock(mutex_);
    if (over_ || alive_ == 0 || waiting_.size() >= queue_) return false;
    waiting_.push_back({std::move(job), std::move(answer)});
  }
  wake_.notify_one();
  return true;
}

std::size_t Workers::waiting() const {
  const std::scoped_lock lock(mutex_);
  return waiting_.size();
}

std::optional<Workers::Waiting> Workers::next() {
  std::unique_lock lock(mutex_);
  wake_.wait(lock, [this] { return over_ || !waiting_.empty(); });
  if (waiting_.empty()) return std::nullopt;
  Waiting next = std::move(waiting_.front());
  waiting_.pop_front();
  return next;
}

// A reasoner whose job failed may hold half a case: it is thrown away, and the thread makes itself a new one while the
// others go on.
void Workers::work() {
  const auto failed = [] {
    return response_to(HttpProblem(503, "Something went wrong here, and nothing was lost. Please try again."));
  };
  try {
    std::optional<Reasoner> reasoner(std::in_place, knowledge_);
    ++ready_;
    while (auto next = this->next()) {
      std::optional<HttpResponse> response;
      try {
        response = next->job(*reasoner);
      } catch (const std::exception& error) {
        // What the engine says names rules, never a person.
        std::cerr << "kneewise: a worker failed and is replaced: " << error.what() << "\n";
      }
      next->answer(response ? std::move(*response) : failed());
      if (response) continue;
      --ready_;
      reasoner.reset();
      reasoner.emplace(knowledge_);
      ++ready_;
      ++replaced_;
    }
    --ready_;
  } catch (const std::exception& error) {
    std::cerr << "kneewise: a worker is lost: " << error.what() << "\n";
  }
  const std::scoped_lock lock(mutex_);
  if (--alive_ > 0) return;
  for (const Waiting& one : waiting_) one.answer(failed());  // nobody is left to do it
  waiting_.clear();
}

}  // namespace kneewise
