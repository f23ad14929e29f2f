#include "src/commands/batch.hpp"

#include <atomic>
#include <catch2/catch.hpp>
#include <chrono>

#include "tests/support/kb.hpp"

namespace kneewise {
namespace {

using testing::shipped_knowledge;

// Pushes numbers, lets tasks take their time, and gives back the order in which they were delivered.
std::vector<int> delivered(std::size_t jobs, int count) {
  std::vector<int> order;
  Batch batch(shipped_knowledge(), jobs, [] {});
  for (int i = 0; i < count; ++i)
    batch.push(
        [i, &order](const KnowledgeBase&) -> std::function<void()> {
          std::this_thread::sleep_for(std::chrono::microseconds((i * 7919) % 900));
          return [i, &order] { order.push_back(i); };
        },
        1);
  batch.finish();
  return order;
}

TEST_CASE("A batch keeps the order, however many workers there are") {
  std::vector<int> expected(400);
  for (int i = 0; i < 400; ++i) expected[static_cast<std::size_t>(i)] = i;
  for (const std::size_t jobs : {1U, 2U, 4U}) {
    CAPTURE(jobs);
    CHECK(delivered(jobs, 400) == expected);
  }
  CHECK(delivered(3, 0).empty());
}

TEST_CASE("Workers beyond the first have knowledge of their own") {
  std::atomic<int> own = 0;
  std::atomic<int> shared = 0;
  Batch batch(shipped_knowledge(), 2, [] {});
  for (int i = 0; i < 400; ++i)
    batch.push(
        [&](const KnowledgeBase& base) -> std::function<void()> {
          const bool is_shared = &base == &shipped_knowledge();
          ++(is_shared ? shared : own);
          // The first worker waits until the second has loaded its knowledge, however slow the machine is.
          for (int waited = 0; is_shared && own == 0 && waited < 30'000; ++waited)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
          return [] {};
        },
        1);
  batch.finish();
  CHECK(shared > 0);
  CHECK(own > 0);
}

TEST_CASE("A batch holds no more than it was given room for") {
  std::atomic<int> waiting = 0;
  int most = 0;
  Batch batch(shipped_knowledge(), 1, [] {});
  for (int i = 0; i < 20; ++i) {
    most = std::max(most, ++waiting);
    batch.push([&waiting](const KnowledgeBase&) -> std::function<void()> { return [&waiting] { --waiting; }; },
               std::size_t{40} << 20U);  // two of these are too much
  }
  batch.finish();
  CHECK(most <= 3);
}

TEST_CASE("What a task throws comes out of finish, and nothing more is taken") {
  Batch batch(shipped_knowledge(), 2, [] {});
  std::vector<int> order;
  int pushed = 0;
  for (; pushed < 100'000; ++pushed) {
    const bool more = batch.push(
        [pushed, &order](const KnowledgeBase&) -> std::function<void()> {
          if (pushed == 10) throw std::runtime_error("tenth");
          return [pushed, &order] { order.push_back(pushed); };
        },
        1);
    if (!more) break;
  }
  CHECK(pushed < 100'000);
  CHECK_THROWS_WITH(batch.finish(), "tenth");
  CHECK(order.size() <= 10);
}

TEST_CASE("What a delivery throws comes out of finish too") {
  Batch batch(shipped_knowledge(), 2, [] {});
  batch.push(
      [](const KnowledgeBase&) -> std::function<void()> {
        return [] { throw std::runtime_error("the disk is full"); };
      },
      1);
  CHECK_THROWS_WITH(batch.finish(), "the disk is full");
}

TEST_CASE("A delivery may stop the batch: nothing after it is delivered") {
  std::vector<int> order;
  Batch batch(shipped_knowledge(), 3, [] {});
  for (int i = 0; i < 5000; ++i) {
    const bool more = batch.push(
        [i, &order, &batch](const KnowledgeBase&) -> std::function<void()> {
          return [i, &order, &batch] {
            order.push_back(i);
            if (i == 7) batch.stop();
          };
        },
        1);
    if (!more) break;
  }
  batch.finish();
  CHECK(order == std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7});
}

TEST_CASE("When nothing is left to do for the moment, it is told") {
  std::atomic<int> idle = 0;
  Batch batch(shipped_knowledge(), 1, [&idle] { ++idle; });
  batch.push([](const KnowledgeBase&) -> std::function<void()> { return [] {}; }, 1);
  for (int i = 0; i < 5000 && idle == 0; ++i) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  CHECK(idle == 1);
  batch.finish();
}

}  // namespace
}  // namespace kneewise
