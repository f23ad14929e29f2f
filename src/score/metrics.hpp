#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace kneewise {

/// Two ends, of an interval.
struct Interval {
  double low = 0;
  double high = 1;
};

/// A share of cases, with its 95 % interval after Wilson, which holds at 0 and 100 % too.
struct Proportion {
  std::size_t count = 0;
  std::size_t total = 0;

  void add(bool counts) {
    ++total;
    if (counts) ++count;
  }
  /// count / total; 0 of an empty total.
  [[nodiscard]] double share() const;
  [[nodiscard]] double low() const;   ///< lower end of the interval, 0 to 1
  [[nodiscard]] double high() const;  ///< upper end of the interval, 0 to 1
};

/// One-sided 95 % bounds after Clopper and Pearson: with 0 of 300, the true share is at most 0.0099. 0 or 1 of an empty
/// total.
[[nodiscard]] double exact_upper_bound(const Proportion& p);
[[nodiscard]] double exact_lower_bound(const Proportion& p);

/// Values of cases, and their mean.
struct Mean {
  std::vector<double> values;

  void add(double value) { values.push_back(value); }
  [[nodiscard]] double mean() const;  ///< 0 of none
  /// 95 % of the mean: percentiles of 2,000 resamples (seeded, so the same each time); above 10,000 values the normal
  /// approximation, which does not differ there.
  [[nodiscard]] Interval interval(std::uint64_t seed) const;
};

/// Two methods on the same cases: which of them were right.
struct Paired {
  std::size_t both = 0;
  std::size_t first_only = 0;
  std::size_t second_only = 0;
  std::size_t neither = 0;

  void add(bool first, bool second);
  [[nodiscard]] std::size_t total() const { return both + first_only + second_only + neither; }
  /// Share of the first less share of the second, -1 to 1.
  [[nodiscard]] double difference() const;
  /// Its 95 % interval after Newcombe (1998, method 10), built from Wilson's; holds at 0 and 100 % too.
  [[nodiscard]] Interval interval() const;
  /// McNemar's exact test, two-sided: the chance of so uneven a split of the cases on which they differ.
  [[nodiscard]] double mcnemar() const;
};

/// Whether one of the first of a ranking is right.
[[nodiscard]] bool among_first(const std::vector<std::string>& ranking, std::size_t count,
                               const std::vector<std::string>& right);

/// A list of muscles against those expected.
struct ListQuality {
  double recall = 0;     ///< of those expected: in the list
  double precision = 0;  ///< of the list: acceptable; 0 of an empty list
  double f1 = 0;         ///< their harmonic mean
};
[[nodiscard]] ListQuality quality_of(const std::vector<std::string>& list, const std::vector<std::string>& expected,
                                     const std::vector<std::string>& acceptable);

/// Normalised discounted cumulative gain of a ranking: gain 2 for an expected muscle and 1 for an acceptable one,
/// divided by log2(1 + rank), as a share of the best order possible. 0 to 1. `acceptable` holds `expected` too.
[[nodiscard]] double ndcg(const std::vector<std::string>& ranking, const std::vector<std::string>& expected,
                          const std::vector<std::string>& acceptable);

}  // namespace kneewise
