// Many cases with several workers: order, room, idleness, failures. Time changes none of them.
#include "src/commands/batch.hpp"

#include <atomic>
#include <catch2/catch.hpp>
#include <chrono>
#include <future>
#include <semaphore>
#include <set>

#include "tests/support/kb.hpp"

namespace kneewise {
namespace {

using testing::shipped_reasoner;

// For what must happen, however slow the machine is.
constexpr std::chrono::minutes long_enough{5};

// Pushes numbers, lets tasks take their time, and gives back the order in which they were delivered.
std::vector<int> delivered(std::size_t jobs, int count) {
  std::vector<int> order;
  Batch batch(shipped_reasoner(), jobs, [] {});
  for (int i = 0; i < count; ++i)
    batch.push(
        [i, &order](Reasoner&) -> std::function<void()> {
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
  for (const std::size_t jobs : {0U, 1U, 2U, 4U}) {
    CAPTURE(jobs);
    CHECK(delivered(jobs, 400) == expected);
  }
  CHECK(delivered(3, 0).empty());
}

TEST_CASE("Workers beyond the first have reasoners of their own") {
  std::promise<void> second_works;
  const std::shared_future<void> second = second_works.get_future().share();
  std::atomic<bool> told = false;
  std::atomic<int> by_first = 0;
  Batch batch(shipped_reasoner(), 2, [] {});
  for (int i = 0; i < 400; ++i)
    batch.push(
        [&](Reasoner& reasoner) -> std::function<void()> {
          if (&reasoner == &shipped_reasoner()) {
            ++by_first;
            second.wait_for(long_enough);  // the first worker waits until the second has made its reasoner
          } else if (!told.exchange(true)) {
            second_works.set_value();
          }
          return [] {};
        },
        1);
  batch.finish();
  CHECK(told);
  CHECK(by_first > 0);
}

TEST_CASE("Few tasks are left to the first worker: making another reasoner would take longer") {
  std::set<const Reasoner*> used;
  Batch batch(shipped_reasoner(), 4, [] {});
  for (int i = 0; i < 16; ++i)
    batch.push(
        [&used](Reasoner& reasoner) -> std::function<void()> { return [&used, it = &reasoner] { used.insert(it); }; },
        1);
  batch.finish();
  CHECK(used == std::set<const Reasoner*>{&shipped_reasoner()});
}

TEST_CASE("A batch holds no more than it was given room for") {
  std::atomic<int> waiting = 0;
  int most = 0;
  Batch batch(shipped_reasoner(), 1, [] {});
  for (int i = 0; i < 20; ++i) {
    most = std::max(most, ++waiting);
    batch.push([&waiting](Reasoner&) -> std::function<void()> { return [&waiting] { --waiting; }; },
               std::size_t{40} << 20U);  // two of these are too much
  }
  batch.finish();
  CHECK(most <= 3);
}

TEST_CASE("A task that is larger than all the room is taken alone") {
  int done = 0;
  Batch batch(shipped_reasoner(), 2, [] {});
  for (int i = 0; i < 3; ++i)
    CHECK(
        batch.push([&done](Reasoner&) -> std::function<void()> { return [&done] { ++done; }; }, std::size_t{1} << 40U));
  batch.finish();
  CHECK(done == 3);
}

TEST_CASE("What a task throws comes out of finish, and nothing more is taken") {
  Batch batch(shipped_reasoner(), 2, [] {});
  std::vector<int> order;
  int pushed = 0;
  for (; pushed < 100'000; ++pushed) {
    const bool more = batch.push(
        [pushed, &order](Reasoner&) -> std::function<void()> {
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

TEST_CASE("What a delivery throws comes out of finish too, and so does what the flush throws") {
  const auto fails = [] { throw std::runtime_error("the disk is full"); };
  Batch delivering(shipped_reasoner(), 2, [] {});
  delivering.push([&](Reasoner&) -> std::function<void()> { return fails; }, 1);
  CHECK_THROWS_WITH(delivering.finish(), "the disk is full");
  Batch flushing(shipped_reasoner(), 2, fails);
  flushing.push([](Reasoner&) -> std::function<void()> { return [] {}; }, 1);
  CHECK_THROWS_WITH(flushing.finish(), "the disk is full");
}

TEST_CASE("A delivery may stop the batch: nothing after it is delivered") {
  std::vector<int> order;
  Batch batch(shipped_reasoner(), 3, [] {});
  for (int i = 0; i < 5000; ++i) {
    const bool more = batch.push(
        [i, &order, &batch](Reasoner&) -> std::function<void()> {
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

TEST_CASE("Each task of a slow stream is delivered and flushed before the next one comes") {
  std::counting_semaphore<> idle(0);
  int done = 0;
  for (const std::size_t jobs : {1U, 3U}) {
    Batch batch(shipped_reasoner(), jobs, [&idle] { idle.release(); });
    for (int i = 0; i < 20; ++i) {
      batch.push([&done](Reasoner&) -> std::function<void()> { return [&done] { ++done; }; }, 1);
      REQUIRE(idle.try_acquire_for(long_enough));
    }
    batch.finish();
  }
  CHECK(done == 40);
}

TEST_CASE("A batch that nobody finishes ends: what has not begun is dropped") {
  std::atomic<int> done = 0;
  {
    Batch batch(shipped_reasoner(), 2, [] {});
    for (int i = 0; i < 50; ++i)
      batch.push([&done](Reasoner&) -> std::function<void()> { return [&done] { ++done; }; }, 1);
  }
  CHECK(done <= 50);
}

}  // namespace
}  // namespace kneewise
