#pragma once

#include <nlohmann/json_fwd.hpp>

#include "src/documents/document.hpp"
#include "src/interview/interview.hpp"

namespace kneewise {

// What the web page shows, as JSON: texts only, never markup.

/// A document: its blocks in order, each with `kind`, `lead`, `text`, `level` and `tone`.
[[nodiscard]] nlohmann::ordered_json json_document(const Document& document);

/// A prompt in words: what is asked, and what can be answered. Its key `exchange` is the prompt as a case file keeps
/// it, for the client to send back with a reply.
[[nodiscard]] nlohmann::ordered_json json_prompt(const Prompt& prompt, const Knowledge& knowledge, Audience audience);

/// A prompt and the reply to it as a case file keeps them.
[[nodiscard]] nlohmann::ordered_json json_exchange_of(const Exchange& exchange, const Vocabulary& vocabulary);
/// Reads it back. @throws InputError when it is damaged
[[nodiscard]] Exchange read_exchange(const nlohmann::ordered_json& json, const Vocabulary& vocabulary);

/// Whether "none of these" is no answer to a prompt: one of its answers must be so.
[[nodiscard]] bool must_be_one(const Prompt& prompt, const Vocabulary& vocabulary);
/// Whether a question is a choice of which one answer must be so.
[[nodiscard]] bool must_be_answered(const Question& question);

/// All questions with their words, in the order of the interview.
[[nodiscard]] nlohmann::ordered_json json_questions(const Knowledge& knowledge);
/// Where zones and muscles are drawn on the body chart.
[[nodiscard]] nlohmann::ordered_json json_atlas(const Knowledge& knowledge);
/// The version of the knowledge, and its hash.
[[nodiscard]] nlohmann::ordered_json json_knowledge(const Knowledge& knowledge);

}  // namespace kneewise
