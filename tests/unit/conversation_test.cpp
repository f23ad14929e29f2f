// What interview and practice are talked through: texts out, lines in, commands, and words for yes and no.
#include "src/talk/conversation.hpp"

#include <catch2/catch.hpp>

#include "src/talk/phrases.hpp"

namespace kneewise::testing {
namespace {

// Lines that somebody types, and all that is shown: prompts as well.
struct Typed {
  std::vector<std::string> lines;
  std::string shown{};
  std::vector<std::string> offered{};  // to the last line

  Conversation talk(std::vector<std::string> before = {}, TalkStyle style = {.width = 40}) {
    return {
        [this](const std::string& prompt, const std::vector<std::string>& completions) -> std::optional<std::string> {
          shown += prompt;
          offered = completions;
          if (lines.empty()) return std::nullopt;
          std::string line = lines.front();
          lines.erase(lines.begin());
          shown += line + "\n";
          return line;
        },
        [this](const std::string& text) { shown += text; }, std::move(style), std::move(before)};
  }
};

TEST_CASE("A question is said, then the prompt; what is typed comes without white space at its ends") {
  Typed typed{{"  a line  ", "more"}};
  Conversation talk = typed.talk();
  CHECK(talk.ask("What is it?", {"this"}) == "a line");
  CHECK(typed.shown == "What is it?\n>   a line  \n");
  CHECK(typed.offered == std::vector<std::string>{"this"});
  CHECK(talk.ask("", {}, "? ") == "more");
  CHECK(typed.shown.ends_with("? more\n"));
  CHECK_FALSE(talk.ask("", {}));
  CHECK(typed.shown.ends_with("> \n"));  // the end of input ends its line
}

TEST_CASE("Texts are wrapped at the width, lists are numbered, pictures stay as they are") {
  Typed typed;
  Conversation talk = typed.talk({}, {.width = 12});
  CHECK(talk.width() == 12);
  talk.say("one two three four", "Lead:");
  talk.item("five");
  talk.numbered({"six", "seven"});
  talk.write("  /\\ a picture in letters\n");
  CHECK(typed.shown ==
        "Lead: one\ntwo three\nfour\n"
        "- five\n"
        "- 1. six\n- 2. seven\n"
        "  /\\ a picture in letters\n");
}

TEST_CASE("Lines of an earlier conversation are given again without a word, then it goes on aloud") {
  Typed typed{{"new"}};
  Conversation talk = typed.talk({" old ", "older"});
  talk.on_resume([&talk] { talk.say("We go on."); });
  talk.say("Hello.");
  CHECK(talk.ask("First?", {}) == "old");
  talk.write("a picture");
  CHECK(talk.ask("Second?", {}) == "older");
  talk.say("Taken.");
  CHECK(typed.shown.empty());
  CHECK(talk.ask("Third?", {}) == "new");
  CHECK(typed.shown == "We go on.\nThird?\n> new\n");
  talk.speak_up();  // said once
  talk.say("Aloud.");
  CHECK(typed.shown == "We go on.\nThird?\n> new\nAloud.\n");
}

TEST_CASE("A conversation whose earlier lines end it is shown when it speaks up") {
  Typed typed;
  Conversation talk = typed.talk({"the only line"});
  CHECK(talk.ask("", {}));
  talk.speak_up();
  talk.say("The result.");
  CHECK(typed.shown == "The result.\n");
}

TEST_CASE("Yes or no is asked until it is answered; quit and the end of input leave") {
  const auto answer = [](std::vector<std::string> lines, std::optional<bool> otherwise = {}) {
    Typed typed{std::move(lines)};
    return typed.talk().yes_or_no("Go on?", otherwise);
  };
  for (const char* yes : {"yes", "Y", " yes. ", "yeah"}) CHECK(answer({yes}) == true);
  for (const char* no : {"no", "N", "No!", "nope"}) CHECK(answer({no}) == false);
  CHECK(answer({"perhaps", "", "yes"}) == true);
  CHECK(answer({""}, true) == true);
  CHECK(answer({""}, false) == false);
  CHECK(answer({"what", "no"}, true) == false);
  for (const char* leave : {"quit", "EXIT"}) CHECK_FALSE(answer({leave, "yes"}).has_value());
  CHECK_FALSE(answer({}, true).has_value());
  Typed typed{{"yes"}};
  (void)typed.talk().yes_or_no("Go on?", false);
  CHECK(typed.shown == "Go on? (yes or no; Enter is no)\n> yes\n");
}

TEST_CASE("Commands: a table of what can be typed beside an answer") {
  std::string ran;
  const Commands<int> commands({{{}, "1 3", "these fit"},
                                {{"none"}, "none", "nothing of it"},
                                {{"list", "show"},
                                 "list",
                                 "what there is",
                                 [&ran](const std::string& rest) {
                                   ran = "list:" + rest;
                                   return 1;
                                 }},
                                {.words = {"hint"},
                                 .run =
                                     [&ran](const std::string&) {
                                       ran = "hint";
                                       return 2;
                                     },
                                 .alone = true}});
  CHECK(commands.run("list") == 1);
  CHECK(ran == "list:");
  CHECK(commands.run("SHOW  All of it ") == 1);
  CHECK(ran == "list:All of it");
  CHECK(commands.run("Hint") == 2);
  CHECK_FALSE(commands.run("hint of a swelling"));  // an answer
  CHECK_FALSE(commands.run("none"));                // only explained
  CHECK_FALSE(commands.run("listen"));
  CHECK_FALSE(commands.run(""));
  CHECK(commands.words() == std::vector<std::string>{"none", "list", "show", "hint"});
  Typed typed;
  typed.talk().say(commands.help());
  CHECK(typed.shown == "- 1 3: these fit\n- none: nothing of it\n- list: what there is\n");
}

TEST_CASE("What stands in a line") {
  CHECK(pieces_of("fever, weight loss ,,  sleep,") == std::vector<std::string>{"fever", "weight loss", "sleep"});
  CHECK(pieces_of("  ").empty());
  CHECK(whole_number("12") == 12);
  for (const char* other : {"", "-1", "1.5", "1 ", "x", "99999999999999999999999"}) CHECK_FALSE(whole_number(other));
  CHECK(place_of("1", 3) == 0);
  CHECK(place_of("3", 3) == 2);
  for (const char* other : {"0", "4", "", "two"}) CHECK_FALSE(place_of(other, 3));
  CHECK(words_to_complete({"Blood clot (DVT), of the leg"}) ==
        std::vector<std::string>{"blood", "clot", "dvt", "leg", "the"});
  CHECK(counted(1, "question") == "1 question");
  CHECK(counted(0, "question") == "0 questions");
}

TEST_CASE("One list each of words for yes, no, unknown, none and fillers") {
  for (const char* none : {"none", "No.", " nothing at all! ", "no danger", "none of these", "nil"})
    CHECK(means_none(none));
  for (const char* some : {"", "nobody", "none but one", "not", "no fever"}) CHECK_FALSE(means_none(some));
  for (const char* unknown : {"unknown", "dont know", "i am not sure", "im unsure", "i have no idea", "maybe"})
    CHECK(means_unknown(unknown));
  for (const char* known : {"", "i am", "not", "sure"}) CHECK_FALSE(means_unknown(known));
  for (const char* both : {"the", "and", "about"}) {
    CHECK(is_filler_in_answer(both));
    CHECK(is_filler_in_question(both));
  }
  // "After running" is an answer; "after" tells nothing in a question. "Knee" may be an answer by itself.
  CHECK(is_filler_in_question("after"));
  CHECK_FALSE(is_filler_in_answer("after"));
  CHECK(goes_with_name("knee"));
  CHECK_FALSE(is_filler_in_answer("knee"));
  CHECK_FALSE(is_filler_in_question("fever"));
  CHECK(is_yes_word("yep"));
  CHECK_FALSE(is_yes_word("yes please"));
  CHECK(means_leave("Exit "));
  CHECK_FALSE(means_leave("quit now"));
}

}  // namespace
}  // namespace kneewise::testing
