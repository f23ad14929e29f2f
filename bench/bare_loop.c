#include "bare_loop.h"

#include <clips/clips.h>

void* bare_create(const char* const* files, int count) {
  void* env = CreateEnvironment();
  for (int i = 0; i < count; ++i) EnvLoad(env, (char*)files[i]);
  EnvReset(env);
  return env;
}

void bare_destroy(void* env) { DestroyEnvironment(env); }

static int read_facts(void* env, const char* template_name, const char* const* slots, int slot_count) {
  int read = 0;
  void* deftemplate = EnvFindDeftemplate(env, template_name);
  for (void* fact = EnvGetNextFactInTemplate(env, deftemplate, NULL); fact != NULL;
       fact = EnvGetNextFactInTemplate(env, deftemplate, fact)) {
    for (int i = 0; i < slot_count; ++i) {
      DATA_OBJECT value;
      EnvGetFactSlot(env, fact, slots[i], &value);
    }
    ++read;
  }
  return read;
}

int bare_case(void* env, const struct bare_fact* facts, int count) {
  void* standing[512];
  int stood = 0;
  for (int i = 0; i < count; ++i) {
    void* deftemplate = EnvFindDeftemplate(env, facts[i].template_name);
    struct fact* fact = EnvCreateFact(env, deftemplate);
    EnvAssignFactSlotDefaults(env, fact);
    for (int s = 0; s < facts[i].slot_count; ++s) {
      const struct bare_slot* slot = &facts[i].slots[s];
      DATA_OBJECT value;
      if (slot->type == bare_symbol) {
        value.type = SYMBOL;
        value.value = EnvAddSymbol(env, slot->symbol);
      } else if (slot->type == bare_integer) {
        value.type = INTEGER;
        value.value = EnvAddLong(env, slot->integer);
      } else {
        value.type = FLOAT;
        value.value = EnvAddDouble(env, slot->real);
      }
      EnvPutFactSlot(env, fact, slot->name, &value);
    }
    void* asserted = EnvAssert(env, fact);
    if (asserted != NULL && stood < 512) standing[stood++] = asserted;
  }
  EnvRun(env, -1);
  static const char* const evidence[] = {"about", "direction", "strength"};
  static const char* const red_flag[] = {"family", "disposition", "rule"};
  const int read = read_facts(env, "evidence", evidence, 3) + read_facts(env, "red-flag", red_flag, 3);
  for (int i = 0; i < stood; ++i) EnvRetract(env, standing[i]);
  return read;
}

int bare_case_with_reset(void* env, const struct bare_fact* facts, int count) {
  EnvReset(env);
  return bare_case(env, facts, count);
}
