#!/bin/bash
# The guided interview: people at a pseudo-terminal, pipes, and what is kept. Usage: interview.sh BINARY
# KNEEWISE_KNOWLEDGE may name another folder of knowledge.
knowledge=${KNEEWISE_KNOWLEDGE:-}
# shellcheck source=tests/support/cli.sh
. "$(dirname "$0")/../support/cli.sh" || exit 1
need expect prlimit stty

if [ -n "$knowledge" ]; then export KNEEWISE_KNOWLEDGE=$knowledge; fi
shown_of_out=(tail -4)  # a conversation tells at its end what went wrong
export TERM=xterm binary patience
export XDG_STATE_HOME=$work/state
kept=$XDG_STATE_HOME/kneewise/interview-20261121-090000.json
time_of_day=2026-11-21T09:00:00Z

# type_in STATUS LINES ARGUMENT...: types the lines (\n between them) through a pipe into the files out and err.
# disk=BLOCKS in front of it: no file of the program may grow beyond that.
type_in() {
  local expected=$1 lines=$2 status at new
  shift 2
  for ((at = 1; at < $#; ++at)); do  # a new interview takes a new file
    new=$((at + 1))
    if [ "${!at}" = --save ] && [[ " $* " != *" --resume=${!new} "* ]]; then rm -f -- "${!new}"; fi
  done
  printf "$lines" | limited timeout "$patience" "$binary" interview --now "$time_of_day" "$@" 2>err | cat >out
  status=${PIPESTATUS[1]}
  [ "$status" -eq "$expected" ] || fail "interview $*: exit status $status, expected $expected"
}

limited() {
  if [ -n "${disk:-}" ]; then
    trap '' XFSZ
    ulimit -f "$disk"
  fi
  exec "$@"
}

# at_terminal NAME: runs the expect script on stdin; `ask TEXT REPLY` waits for the text and the prompt, then types.
at_terminal() {
  local name=$1 status
  cat >prelude.exp <<'TCL'
set timeout $env(patience)
log_user 0
log_file -a -noappend screen
proc lost {what} { puts stderr "never seen: $what"; exit 9 }
proc see {text} { expect -ex $text {} timeout { lost $text } eof { lost $text } }
proc ask {text reply} { see $text; see $::prompt; send -- "$reply\r" }
# Denies what is asked until one of these texts is seen.
proc none_until {args} {
  while 1 {
    expect {
      -re "([join $args |])" { return $expect_out(1,string) }
      -ex $::prompt { send "none\r" }
      timeout { lost $args }
      eof { lost $args }
    }
  }
}
proc ended {} {
  expect eof {} timeout { lost "the end" }
  exit [lindex [wait] 3]
}
proc begin {args} {
  spawn -noecho {*}$args
  uplevel #0 [list set spawn_id $spawn_id]
  uplevel #0 [list set screen $spawn_out(slave,name)]
}
set prompt "\n> "
set program [list $env(binary) interview --now 2026-11-21T09:00:00Z]
TCL
  rm -rf "$XDG_STATE_HOME"
  cat prelude.exp - >script.exp
  timeout $((4 * patience)) expect script.exp >out 2>err
  status=$?
  tr -d '\r' <screen >out
  [ "$status" -eq "${expected:-0}" ] || fail "$name: exit status $status, expected ${expected:-0}"
}

uncoloured() { sed "s/$escape\[[0-9;]*[a-zA-Z]//g" "$1"; }
narrow_to() { ! grep -qE "^.{$(($1 + 1))}" "$2"; }
person='my knee\n1\n29 f\nright 3\n2, 3 weeks\n'
ten_times_none='none\nnone\nnone\nnone\nnone\nnone\nnone\nnone\nnone\nnone\n'

# The calm runner: nothing but a sore outer knee; cleared, and told what may help.
at_terminal "the calm runner" <<'TCL'
begin {*}$program --report calm.html
ask "In your own words" "It hurts outside when I run"
ask "Who gives the answers" "1"
ask "How old are you" "29 f"
ask "Where does it hurt?" "right 3"
ask "How did it begin" "2, 3 weeks"
foreach question {"Right now" "Did something happen" "Is there swelling" "the skin where it hurts" "the calf or the whole leg"
                  "have you had, any of these" "medicines, operations" "trouble with the knee" "In general" "Is the leg weak"} {
  ask $question none
}
ask "How bad is it" "5 same"
ask "Which of these do you notice?" "running, downhill"
none_until "Type more"
see $prompt
send "\r"
ended
TCL
check "the calm runner: what was denied is said once more" holds <(uncoloured out | tr -s '\r\n' ' ') "No to all 8: chest pain or new shortness of breath; a hot, swollen"
check "the calm runner: all of it" holds <(uncoloured out | tr -s '\r\n' ' ') "new bladder or bowel trouble."
check "the calm runner: looks muscular" holds out "Muscular pattern"
check "the calm runner: is cleared" lacks out "NOT CLEARED"
check "the calm runner: says why nothing more is asked" holds out "No single further answer would change"
check "the calm runner: the firm band of the outer thigh is named" holds out "iliotibial band"
check "the calm runner: the question stands out on a terminal" holds out "${escape}[1mHow old are you"
check "the calm runner: the words are kept" test "$(jq -r .complaint "$kept")" = "It hurts outside when I run"
check "the calm runner: the record is private" test "$(stat -c %a "$kept")" = 600
check "the calm runner: so is its folder" test "$(stat -c %a "$(dirname "$kept")")" = 700
check "the calm runner: the report is HTML" grep -qi '<html' calm.html
evaluate "$kept" --format json >again.json 2>err
check "the calm runner: the record is a case for evaluate" json again.json '.results[0].disposition == "muscular"'
check "the calm runner: at most 24 questions" json "$kept" '.interview.exchanges | length <= 24'

# The confused one: empty lines, wrong words, help at every step, back, review, change.
at_terminal "the confused one" <<'TCL'
begin {*}$program
ask "In your own words" ""
ask "Who gives the answers" ""
ask "Nothing was typed" "mee"
ask "is not known here" "7"
ask "There is no 7 here: the numbers go from 1 to 3." "back"
see "This is the first question."
ask "Who gives the answers" "1"
ask "How old are you" "200 f"
ask "age goes from 0 to 120 years" "29 f"
ask "Where does it hurt?" "rigth 3"
ask "Did you mean 'right'?" "yes"
ask "How did it begin" "back"
see "It was:"
ask "right; outer side of the knee" "left"
ask "How did it begin" "back"
ask "Where does it hurt?" "left 2"
ask "How did it begin" "2 6"
ask "Right now" "??"
ask "New bladder or bowel trouble:" "help"
ask "goes on" "why"
ask "would become more urgent (emergency)" "how"
see "Not yet cleared:"
ask "danger questions are still open" "review"
ask "change 2 changes the second" "review 3"
see "sore side: left;"
ask "outer side of the knee; the hollow" "change 2"
see "It was:"
ask "Type what changes" "30"
ask "Right now" "review"
ask "change 2 changes the second" "change 99"
ask "change takes a number from 1 to 4" "change 3"
see "Where does it hurt?"
see "It was:"
ask "sore side: left; inner side of the knee." "right 4"
ask "Right now" "review"
see "behind the knee"
ask "change 2 changes" "note it was after a long walk"
ask "Noted." "save"
ask "Saved." "quit"
see "To go on: kneewise interview --resume"
ended
TCL
check "the confused one: the last answers count" json "$kept" \
  '.answers | .["pain-zone"] == ["knee-back"] and .side == "right" and .age == 30 and .sex == "female" and .duration == "weeks"'
check "the confused one: the note is kept" json "$kept" '.notes.now == "it was after a long walk"'
check "the confused one: nothing was asked twice" json "$kept" '[.interview.exchanges[].prompt] == ["who", "person", "where", "began"]'

# The therapist in a hurry: clinical words, palpation, and only a therapist is asked for it.
at_terminal "the therapist" <<'TCL'
begin {*}$program
ask "In your own words" ""
ask "Who gives the answers" "therapist"
ask "Age and sex" "45m"
ask "Pain sites" "l 3 10"
ask "Onset and duration" "2, 3 months"
foreach question {"Acute danger signs" "Mechanism and signs" "Joint: swelling"} { ask $question none }
ask "orning stiffness" "5"
foreach question {"Skin" "Calf, vessels" "Medical history" "Medication" "Musculoskeletal history" "Constitutional" "Neurological"} {
  ask $question none
}
ask "Severity and course" "5 unchanged"
set palpated 0
while {[none_until "Type more" "amiliar pain on pressure"] eq "amiliar pain on pressure"} {
  incr palpated
  see $prompt
  send "1\r"
}
if {!$palpated} { lost "palpation" }
see $prompt
send "\r"
ended
TCL
check "the therapist: muscles to examine, with belief" holds out "Belief runs from -1 to 1"
check "the therapist: sources" holds out "Sources"
check "the therapist: palpation is in the case" json "$kept" '[.answers | keys[] | select(startswith("palpation"))] | length > 0'

# A hot swollen knee and fever: it stops at once, and the record can be finished.
at_terminal "the emergency" <<'TCL'
begin {*}$program
ask "In your own words" "hot knee"
ask "Who gives the answers" "1"
ask "How old are you" "62 m"
ask "Where does it hurt?" "left 1"
ask "How did it begin" "3, 2 days"
ask "Right now" "2 3 4"
see "Please stop here."
see "Go to an emergency department now."
ask "Type more" "what"
ask "Please type more" "how"
see "Infected joint"
ask "because of" "more"
ask "Did something happen" "none"
ask "Is there swelling" "1"
ask "minutes" "finish"
ended
TCL
check "the emergency: what was said in words is said as it was understood" holds out "slowly, bit by bit; days (under 14)."
check "the emergency: said in the result, and at its end as well" test "$(grep -c 'Go to an emergency department now' out)" -eq 3
check "the emergency: how names no muscle" lacks out "(possible), because of"
check "the emergency: why" holds out "Infected joint (septic arthritis)"
check "the emergency: no hands on the leg" holds out "No hands on the leg"
check "the emergency: no muscle" holds out "Muscles are not considered before"
check "the emergency: what was said after it is kept" json "$kept" '.answers.swelling.value == ["whole-knee"]'
check "the emergency: it is the seventh prompt at the latest" json "$kept" '[.interview.exchanges[].prompt] | index("now") < 7'

# Ctrl-C, and a power cut.
expected=130 at_terminal "Ctrl-C" <<'TCL'
begin {*}$program --save interrupted.json
ask "In your own words" "oh"
ask "Who gives the answers" "1"
see "How old are you"
see $prompt
send "\003"
ended
TCL
check "Ctrl-C: says where the record is" holds out "Interrupted. What was said is in interrupted.json"
check "Ctrl-C: the record is there" json interrupted.json '.answers.practitioner == "self"'
at_terminal "kill -9 and --resume" <<'TCL'
begin {*}$program
ask "In your own words" "cut"
ask "Who gives the answers" "1"
ask "How old are you" "29 f"
see "Where does it hurt?"
see $prompt
exec kill -9 [exp_pid]
expect eof
wait
begin {*}$program --resume
see "Welcome back."
ask "Where does it hurt?" "left 3"
ask "How did it begin" "quit"
ended
TCL
check "kill -9: nothing was lost" json "$kept" '.complaint == "cut" and .answers.age == 29 and .answers.side == "left"'
check "kill -9: no part of a file is left behind" test "$(ls "$XDG_STATE_HOME/kneewise")" = interview-20261121-090000.json

# A terminal that is resized, or goes away.
at_terminal "resized" <<'TCL'
begin {*}$program --save resized.json
ask "In your own words" ""
see "Who gives the answers"
see $prompt
stty columns 50 < $screen
exec kill -WINCH [exp_pid]
send "1\r"
ask "How old are you" "??"
ask "You need not say" "29 f"
ask "Where does it hurt?" "left 3"
ask "How did it begin" "quit"
ended
TCL
check "resized: the next text fits" narrow_to 50 <(uncoloured out | sed -n '/How old are you/,/Where does it/p')
check "resized: nothing is lost" json resized.json '.answers.side == "left"'
expected=130 at_terminal "the terminal goes away" <<'TCL'
begin {*}$program --save gone.json
ask "In your own words" ""
ask "Who gives the answers" "1"
ask "How old are you" "29 f"
see "Where does it hurt?"
see $prompt
close
exit [lindex [wait] 3]
TCL
check "the terminal goes away: nothing is lost" json gone.json '.answers.age == 29'
expected=130 at_terminal "the settings of the terminal after Ctrl-C" <<'TCL'
begin sh -c {trap : INT; stty -a >before; "$binary" interview; code=$?; stty -a >after; exit $code}
see "In your own words"
see $prompt
send "\003"
ended
TCL
check "after Ctrl-C the terminal is as it was" cmp -s before after

# Screens: colour is for a terminal only, and 40 columns are enough.
for setting in NO_COLOR=1 TERM=dumb; do
  export "${setting?}"
  at_terminal "$setting" <<'TCL'
begin {*}$program
ask "In your own words" ""
ask "Who gives the answers" "quit"
ended
TCL
  check "$setting: no colour" lacks out "${escape}[1m"
  unset NO_COLOR
  export TERM=xterm
done
at_terminal "--accessible" <<'TCL'
set prompt "Your answer: "
begin {*}$program --accessible
ask "In your own words" ""
ask "Who gives the answers" "1"
ask "How old are you" "29 f"
ask "Where does it" "left 3"
ask "How did it begin" "2 6"
ask "Right now" "none"
ask "Did something happen" "why"
ask "The others" "quit"
ended
TCL
check "--accessible: no drawing" lacks out "|"
check "--accessible: no escape sequence" lacks out "$escape"
grep -v -e "$work" -e "^Your answer: " out >lines
check "--accessible: 40 columns" narrow_to 40 lines

# Pipes: the same, without a terminal.
type_in 0 "$person$ten_times_none"'5 same\nrunning, downhill\nfinish\n' --save one.json --report one.md
cp out first
check "a pipe: no colour" lacks out "$escape"
check "at 80 columns the places stand on a body chart as well" holds out "3 | (1) | 2"
check "a pipe: nothing on stderr" empty err
check "a pipe: the result" holds out "Muscles that may send this pain"
type_in 0 "$person$ten_times_none"'5 same\nrunning, downhill\nfinish\n' --save two.json --report two.md
check "the same input and time: the same record" cmp -s one.json two.json
check "the same input and time: the same report" cmp -s one.md two.md
check "the same input and time: the same screen" cmp -s <(grep -v ' is kept in\| report is in' first) <(grep -v ' is kept in\| report is in' out)
for format in html json; do
  type_in 0 "$person"'finish\n' --save same.json --report "a.$format"
  type_in 0 "$person"'finish\n' --save same.json --report "b.$format"
  check "--report x.$format: the same bytes" cmp -s "a.$format" "b.$format"
done
check "--report x.json is JSON" json a.json .
type_in 2 '' --report x.pdf
check "--report takes three formats" holds err "FILE.md, FILE.html or FILE.json, not 'x.pdf'"
type_in 0 "$person" --save half.json
check "the end of input: the record is kept" json half.json '.answers.duration == "weeks"'
check "the end of input: says how to go on" holds out "--resume=half.json"
check "the opening names no danger as ruled out" json half.json '.answers | has("fever") | not'
type_in 0 '2 3?\nquit\n' --resume=half.json
check "3? is not sure" json half.json '.answers | .["hot-red-swollen-joint"] == "yes" and .fever == "unknown" and .["numb-saddle"] == "no"'
type_in 0 'none\nquit\n' --resume=one.json --save revised.json
check "reopened: the next revision" json revised.json '.revision == 2'

# A case file with some answers: only the rest is asked.
echo '{"id": "kk", "complaint": "ouch", "answers": {"age": 29, "sex": "female", "fever": "no", "practitioner": "self"}}' >part.json
type_in 0 'left 3\n2 6\nnone\nquit\n' --resume=part.json --save rest.json
check "a case file: age is not asked again" lacks out "How old are you"
check "a case file: the complaint is not asked again" lacks out "In your own words"
check "a case file: a known danger sign is not asked again" lacks out "Fever"
check "a case file: the other danger signs are" holds out "Chills or feeling ill"
check "a case file: keeps its id, and the answers of both" json rest.json '.id == "kk" and .answers.fever == "no" and .answers.side == "left"'

# A second visit keeps what does not change, asks what was tried, and compares.
type_in 0 '\nyes\nno\n4\nleft 3\n2 6\nfinish\n' --follow-up one.json --save second.json
check "--follow-up: asks what was tried" holds out "Have you already tried something"
check "--follow-up: asks whether it is better" holds out "Is the pain better since you began"
check "--follow-up: age is not asked again" lacks out "How old are you"
check "--follow-up: age is kept" json second.json '.answers.age == 29'
check "--follow-up: fever of the last visit is not" json second.json '.answers | has("fever") | not'

check "--follow-up: compares in words" holds out "Since the last visit"
check "--follow-up: the advice" holds out "What to do:"
check "--follow-up: what is less likely now has a name" holds out "less likely now:"
check "--follow-up: no ids" lacks out "open questions gone"
type_in 0 '\nyes\nno\n4\nleft 3\n2 6\nfinish\n' --follow-up one.json --save second.json --report second.md
check "--follow-up: the report compares as well" holds second.md "Since the last visit"

# Files that are none of ours.
bad() {
  printf '%s' "$2" >bad.json
  type_in 3 'quit\n' --resume=bad.json --save never.json
  check "bad file ($1): one line" test "$(wc -l <err)" -eq 1
  check "bad file ($1): nothing is written" test ! -e never.json
}
bad "empty" ''
bad "not JSON" 'x'
bad "cut off" "$(head -c 400 one.json)"
bad "other keys" '{"foo": 1}'
bad "no case" '[]'
bad "two cases" '[{"id": "a", "answers": {}}, {"id": "b", "answers": {}}]'
bad "wrong type" '{"id": "a", "answers": {"age": "old"}}'
bad "unknown question" '{"id": "a", "answers": {"agee": 3}}'
bad "huge number" '{"id": "a", "answers": {"age": 1e400}}'
bad "number out of range" '{"id": "a", "answers": {"age": 99999999999999999999}}'
bad "record is a number" '{"id": "a", "answers": {}, "interview": 5}'
bad "record without exchanges" '{"id": "a", "answers": {}, "interview": {"given": {}}}'
bad "exchanges are a number" '{"id": "a", "answers": {}, "interview": {"given": {}, "exchanges": 5}}'
bad "exchange is a number" '{"id": "a", "answers": {}, "interview": {"given": {}, "exchanges": [5]}}'
bad "given is a number" '{"id": "a", "answers": {}, "interview": {"given": 5, "exchanges": []}}'
bad "revision is text" '{"id": "a", "answers": {}, "revision": "abc"}'
bad "notes are a list" '{"id": "a", "answers": {}, "notes": [1]}'
bad "a note is a number" '{"id": "a", "answers": {}, "notes": {"who": 5}}'
bad "exchanges are null" '{"id": "a", "answers": {}, "interview": {"given": {}, "exchanges": null}}'
type_in 0 "$person"'quit\n' --save shape.json
for key in word_questions number_questions; do
  jq ".interview.exchanges[1].$key = [\"xyz\"]" shape.json >foreign.json
  type_in 0 'change 2\n30 m\nquit\n' --resume=foreign.json --save never.json
done
type_in 3 '' --resume="$work"
type_in 3 '' --resume=nowhere.json
check "a file that is not there is named" holds err "nowhere.json"
XDG_STATE_HOME=$work/none type_in 3 '' --resume
check "--resume without an interview says so" holds err "there is no interview to go on with"

# What stands in a file already is not written over.
cp one.json kept.json
printf 'quit\n' | "$binary" interview --save kept.json >out 2>err
check "--save: another case is not written over" holds err "kept.json: is there already; --resume=kept.json goes on with it"
printf '\nsave kept.json\nquit\n' | "$binary" interview --save new.json >out 2>err
check "save FILE: another case is not written over" holds out "kept.json: is there already"
check "what stood there stands there" cmp -s one.json kept.json
printf 'id,age\na,30\n' >table.csv && cp table.csv before.csv
type_in 3 'quit\n' --resume=table.csv
check "a table would lose its form" holds err "table.csv: an interview is kept as a JSON case"
check "and stays as it is" cmp -s table.csv before.csv
jq '.revision = 1e99' one.json >bad.json
type_in 3 'quit\n' --resume=bad.json
check "a revision without end is refused" holds err "bad.json: at /revision: a whole number from 0"

# Commands where the person is free to say anything; going back and keeping; nothing said is passed over.
type_in 0 '?\nquit\n' --save said.json
check "the first prompt explains itself" holds out "It goes into the report as you say it."
check "a command is no complaint" json said.json 'has("complaint") | not'
type_in 0 '\n1\n29 f\nleft 3\n2 6\nnone\nback\nback\n\nback\n3\nquit\n' --save said.json
check "back shows what was said" holds out "It was: after doing too much; weeks"
check "Enter keeps it, and an answer changes it" json said.json '.answers | .onset == "after-overuse" and .fever == "yes"'
type_in 0 '\n1\n29 f\nleft 3\n2 6\n3\nback\nquit\n' --save said.json
check "leaving after back loses nothing" json said.json '.answers.fever == "yes"'
type_in 0 '\n1\n29 f\nleft 3\n2 6\n3\nchange 5\nnone\nchange 5\n3\nquit\n' --save said.json
check "what is not urgent any more is said to be so" holds out "With that it is not urgent any more."
check "and what is urgent again is said again" test "$(grep -c '^Urgent' out)" -eq 2
check "urgent, and from what" holds out "because of: fever"
type_in 0 '\n1\n29 f\nleft 3\n3 6\n3\nquit\n' --save said.json
check "urgent is said at once" holds out "Urgent. See a doctor within a day."
check "a hot joint: only what could lift it is asked, and it is named" holds <(
  printf '\n1\n50 f\nleft 1\n1, 3 days\n2\nquit\n' | "$binary" interview --save lift.json) "1 Gout"
check "and once more at the end" holds out "Please remember: See a doctor within a day."
type_in 0 '\n1\n29 f\nleft 3\n3 6\n1\nwhy\nquit\n' --save said.json
check "an emergency says what it stands on" holds out "(pulmonary embolism), because of: chest pain or new"
check "and when to call an ambulance" holds out "Call an ambulance now."
type_in 0 '\n1\n29 f\nleft 3\n2 6\nnone\nnote worse on Mondays\nfinish\n' --save said.json
check "a remark reaches the report" holds out "Remark: worse on Mondays"
type_in 0 '\n1\n29 f\nchange 1\nchange 2\nback\nquit\n' --save said.json
check "one change at a time" holds out "Please finish this change first"

# Places that cannot be written: the conversation goes on, and says where it is not kept.
touch file
XDG_STATE_HOME=$work/file type_in 3 "$person"'finish\n' --audience person
check "a state folder that cannot be made: named at once" holds out "$work/file/kneewise"
check "a state folder that cannot be made: the interview goes on" holds out "NOT CLEARED"
check "a state folder that cannot be made: and at the end" holds err "What was said last is not kept"
XDG_STATE_HOME=$work/file type_in 0 "$person"'save kept-elsewhere.json\nquit\n'
check "save FILE keeps it elsewhere" json kept-elsewhere.json '.answers.side == "right"'
check "save FILE: says how to go on" holds out "--resume=kept-elsewhere.json"
XDG_STATE_HOME=$work/file type_in 3 "$person"'quit\nquit\n'
check "quit warns before what was said is lost" holds out "or quit again"
type_in 3 'hello\n' --save nowhere/x.json
check "--save that cannot be written is named before anything is asked" holds err "nowhere/x.json"
check "--save that cannot be written: nothing is asked" empty out
type_in 3 "$person"'finish\n' --save r.json --report nowhere/x.md
check "--report that cannot be written: named" holds err "nowhere/x.md"
check "--report that cannot be written: nothing is asked" empty out
# A full disk: no file may grow beyond a limit, in blocks of 1024 bytes.
mkdir tiny
disk=8 type_in 3 "$person$ten_times_none"'finish\n' --save tiny/c.json
check "a full disk: said once" test "$(grep -c '^Not kept: tiny/c.json: cannot be written: File too large' out)" -eq 1
check "a full disk: what is safe is said" holds out "is safe there"
check "a full disk: the result is shown all the same" holds out "NOT CLEARED"
check "a full disk: said at the end" holds err "tiny/c.json: cannot be written: File too large"
check "a full disk: the record before is whole" json tiny/c.json '.answers.side == "right"'
check "a full disk: nothing else is left" test "$(ls tiny)" = c.json
at_terminal "a disk that is full for a while" <<'TCL'
begin sh -c {trap '' XFSZ; exec "$binary" interview --now 2026-11-21T09:00:00Z --save tiny/d.json}
ask "In your own words" ""
see "Who gives the answers"
see $prompt
exec prlimit --pid [exp_pid] --fsize=9:
send "1\r"
see "Not kept:"
ask "How old are you" "29 f"
see "Where does it hurt?"
see $prompt
exec prlimit --pid [exp_pid] --fsize=unlimited:
send "left 3\r"
see "It can be kept again"
ask "How did it begin" "quit"
ended
TCL
check "a disk that is full for a while: nothing is lost" json tiny/d.json '.answers | .age == 29 and .side == "left"'

# Odd bytes.
type_in 0 'my knee\n1\n29 \377\n29 f\nquit\n' --save odd.json
check "invalid UTF-8 in an answer is explained" holds out "no UTF-8"
check "invalid UTF-8 in an answer: the next one counts" json odd.json '.answers.age == 29'
type_in 0 '\n1\n\033[31mred\302\233\a\nquit\n' --save odd.json
check "control characters are shown escaped" holds out '\x1b[31mred'
check "control characters are never shown raw" lacks out "$escape"
check "control characters beyond ASCII neither" lacks out "$(printf '\302\233')"
type_in 0 'a\033[31mb\a\n1\nquit\n' --save odd.json
check "control characters in the complaint do not reach the record" json odd.json '.complaint | test("[[:cntrl:]]") | not'
type_in 0 'x\n1\000\n1\nquit\n' --save odd.json
check "a NUL in an answer loses nothing" json odd.json '.complaint == "x"'
type_in 0 'my knee\r\n1\r\n29 f\r\nquit\r\n' --save odd.json
check "lines that end as on Windows" json odd.json '.answers.age == 29'
type_in 0 "$(printf 'x%.0s' {1..20000})"'\n1\nquit\n' --save odd.json
check "an endless complaint is cut" json odd.json '.complaint | length <= 2010'
type_in 0 '\377 knee\n1\n29 f\nquit\n' --save odd.json
type_in 0 'x\n1\nnote a\377\nquit\n' --save odd.json

# Answers that are understood.
for typed in '29 f' 'f 29' '29f' '29, female' '29 woman' '29 years f'; do
  type_in 0 "\n1\n$typed\nquit\n" --save said.json
  check "'$typed' is age and sex" json said.json '.answers.age == 29 and .answers.sex == "female"'
done
for typed in '2, 3 weeks' '2 21 days' '2 6' 'after, weeks'; do
  type_in 0 "\n1\n29 f\nleft 3\n$typed\nquit\n" --save said.json
  case $typed in after*) continue ;; esac  # two answers begin with after: asked back
  check "'$typed' is onset and duration" json said.json '.answers.onset == "after-overuse" and .answers.duration == "weeks"'
done
check "an answer that two options hold is asked back" json said.json '.answers | has("onset") | not'

jq '.answers = (.answers | del(."bleeding-disorder")) | del(.interview)' one.json >one-open.json
type_in 0 'quit\n' --resume=one-open.json --save never.json
check "a screen with one open option shows it" holds out "easy bleeding"
type_in 0 "$person"'not fever\nquit\n' --save said.json
check "what is said with not is never a yes" json said.json '.answers | .fever != "yes" and .["cannot-bear-weight"] != "yes"'
rm -rf "$XDG_STATE_HOME/kneewise"
expected=130 at_terminal "Ctrl-C at once" <<'TCL'
begin {*}$program
see "In your own words"
see $prompt
send "\003"
ended
TCL
check "Ctrl-C at once: the record that is named is there" test -e "$kept"
type_in 0 "$person$ten_times_none"'5 same\nrunning\nnone\nnone\nnone\nnone\nnone\nnone\nnone\nnone\n\n' --save minutes.json
check "none minutes of stiffness is 0" json minutes.json '.answers["morning-stiffness-minutes"] == 0'
type_in 0 '\n1\n29 f\nchange 1\nfinish\n' --save changed.json
check "finish inside a change finishes" holds out "The case is kept in"
type_in 0 '\nnote one\nnote two\nquit\n' --save noted.json
check "both notes are kept" json noted.json '.notes | tostring | test("one") and test("two")'
type_in 0 "$person$ten_times_none"'5 same\nrunning\nnone\nnone\nnone\nnone\nnone\nnone\nnone\nnone\n\n' --prove-stop --save proof.json
check "--prove-stop: the look-aheads behind the claim" test "$(grep -cE '^Proof: [0-9]+ open questions, [0-9]+ answers' out)" -eq 1
type_in 0 "$person"'none\nnone\nnone\nnone\nnone\nnone\nnone\nnone\n4\n1\nchange 13\nnone\nreview\nchange 13\n4\nquit\n' --save lump.json
check "an answer that no longer applies sleeps" holds out "does not apply now"
check "an answer that applies again wakes" json lump.json '.answers["lump-growing"] == "yes"'
for typed in '3\nleft' '3\nleft 3' 'left\n3' 'rigth 3\nleft 3' 'left right 3\nleft'; do
  type_in 0 "\n1\n29 f\n$typed\nquit\n" --save said.json
  check "'$typed': the missing part is enough" json said.json '.answers | .side == "left" and .["pain-zone"] == ["knee-outer"]'
done
type_in 0 '\n1\n29 f\n3\nunknown\nquit\n' --save said.json
check "an unknown side loses no place" json said.json '.answers | .side == "unknown" and .["pain-zone"] == ["knee-outer"]'
type_in 2 '' --audience doctor
for time in banana 2026-06-31T09:00:00Z 2026-11-21; do
  run 2 interview --now "$time"
  check "--now $time is refused, with an example" holds err "2026-11-21T09:00:00Z, not '$time'"
done
rm -rf "$XDG_STATE_HOME"
type_in 0 '\n1\n30 f\nquit\n'
type_in 0 '\n1\n40 f\nquit\n'
check "two interviews of one moment are kept in two files" json "$kept" '.answers.age == 30'
check "two interviews of one moment have two names" json "${kept%.json}-2.json" '.answers.age == 40 and (.id | endswith("-2"))'
type_in 0 '\n1\n62 m\nleft 1\n3, 2 days\n2 3 4\nhelp\nquit\n' --save quiet.json
check "quit at the end leaves without the result" lacks out "Why"
check "quit at the end says where it is kept" holds out "--resume=quiet.json"
jq 'del(.interview) | .answers = {"practitioner": "self", "age": 40, "sex": "female", "pain-zone": ["knee-front"]}' \
  one.json >no-side.json
type_in 0 'left\nquit\n' --resume=no-side.json --save side.json
check "a case with zones but no side: only the side is asked" holds out "Which leg hurts?"
check "a case with zones but no side: not the zones" lacks out "Where does it hurt?"
check "a case with zones but no side: what can be typed" holds out "left, right, both"
check "a case with zones but no side: kept" json side.json '.answers.side == "left"'
type_in 0 'quit\n' --resume=side.json --save side.json
check "an interview that was only interrupted stays the same revision" \
  test "$(jq .revision side.json)" = "$(($(jq .revision no-side.json) + 1))"
type_in 2 '' --resume=one.json --follow-up one.json
type_in 0 'hot\n1\n62 m\nleft 1\n3, 2 days\n2 3 4\nmore\nnone\nnone\n5\n'"$ten_times_none"'8 worse\nnone\nnone\n\n' --save end.json
check "the emergency is said again where the questions end" test "$(grep -c 'Please stop here' out)" -eq 2

exit $failed
