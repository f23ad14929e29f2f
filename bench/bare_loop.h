/* The bare CLIPS loop, in C: what the engine costs with nothing around it. */
#ifndef KNEEWISE_BENCH_BARE_LOOP_H
#define KNEEWISE_BENCH_BARE_LOOP_H

#ifdef __cplusplus
extern "C" {
#endif

/* One slot value of a fact: a symbol, an integer or a float. */
struct bare_slot {
  const char* name;
  enum { bare_symbol, bare_integer, bare_float } type;
  const char* symbol;
  long long integer;
  double real;
};

struct bare_fact {
  const char* template_name;
  const struct bare_slot* slots;
  int slot_count;
};

/* An environment with these files loaded and reset; ended with bare_destroy. */
void* bare_create(const char* const* files, int count);
void bare_destroy(void* environment);

/* Asserts the facts, runs, reads about, direction and strength of each piece of evidence and each red flag, and
   retracts. Gives back how many facts were read. */
int bare_case(void* environment, const struct bare_fact* facts, int count);

/* The same for a loop that resets for each case instead of retracting. */
int bare_case_with_reset(void* environment, const struct bare_fact* facts, int count);

#ifdef __cplusplus
}
#endif

#endif
