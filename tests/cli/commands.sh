#!/bin/bash
# The command line: commands, options, streams, exit status. Usage: commands.sh BINARY
# shellcheck source=tests/support/cli.sh
. "$(dirname "$0")/../support/cli.sh" || exit 1
need script

filled() { [ -s "$1" ]; }

cat >case.json <<'JSON'
{"id": "one-knee", "answers": {"age": 34, "pain-zone": ["knee-outer"], "activity": ["running"], "fever": "no"}}
JSON
cat >other.json <<'JSON'
[{"id": "hot-knee", "answers": {"hot-red-swollen-joint": "yes", "fever": "yes"}}, {"id": "silent", "answers": {}}]
JSON

# Help and version.
for words in --help -h help; do
  run 0 $words
  check "$words lists the commands" holds out "score "
  check "$words says the exit status" holds out "3 bad input"
  check "$words writes nothing to stderr" empty err
done
commands=$("$binary" --help | sed -n '/^Commands:/,/^$/s/^  \([a-z]*\) .*/\1/p')
for command in evaluate score; do
  check "--help lists $command" grep -qx "$command" <<<"$commands"
done
for command in $commands; do
  run 0 "$command" --help
  cp out help
  check "$command --help shows its usage" holds out "Usage: kneewise $command"
  check "$command --help gives an example" holds out "Examples:"
  check "$command --help tells of --knowledge" holds out "--knowledge"
  check "$command --help writes nothing to stderr" empty err
  run 0 "$command" -h
  check "$command -h is $command --help" cmp -s out help
  run 0 help "$command"
  check "help $command is $command --help" cmp -s out help
done
run 0 --version
check "--version is one line" test "$(wc -l <out)" -eq 1
check "--version names program, knowledge and engine" \
  grep -qE '^kneewise [0-9.]+ \(knowledge [0-9.]+, sha256 [0-9a-f]{12}, CLIPS 6\.[0-9]+\)$' out
check "--version writes nothing to stderr" empty err

# Usage: exit status 2, the nearest name, nothing on stdout.
usage() {
  local message=$1
  shift
  run 2 "$@"
  check "kneewise $*: says \"$message\"" holds err "$message"
  check "kneewise $*: nothing on stdout" empty out
}
usage "unknown command 'evalute'; did you mean 'evaluate'?" evalute case.json
usage "unknown command 'scroe'; did you mean 'score'?" help scroe
usage "unknown command 'xylophone'" xylophone
usage "unknown option '--fromat'; did you mean '--format'?" evaluate --fromat json case.json
usage "unknown option '--witout'; did you mean '--without'?" score --witout fever "$published"
usage "unknown option '--form'; did you mean '--format'?" evaluate --form json case.json
usage "--format takes text, json, ndjson or csv, not 'xml'" evaluate --format xml case.json
usage "--format takes text, json, junit or html, not 'ndjson'" score --format ndjson "$published"
usage "--color takes auto, always or never, not 'pink'" evaluate --color pink case.json
usage "unknown question 'fevr'; did you mean 'fever'?" score --without fevr "$published"
usage "--sensitivity takes a share between 0 and 1" score --sensitivity 2 "$published"
usage "--sensitivity" score --sensitivity much "$published"
usage "evaluate needs a case file" evaluate
usage "score needs a file of cases" score
usage "'--output' is missing" evaluate case.json --output
run 2
check "without a command the help is shown" holds out "Usage: kneewise COMMAND"

# evaluate: formats, stdin, several files.
run 0 evaluate case.json
check "text opens with the id of the case" test "$(head -1 out)" = one-knee
check "text does not call an open case muscular alone" holds out "NOT CLEARED"
check "text ends with the knowledge" grep -qE '^Knowledge [0-9.]+ \([0-9a-f]{12}\)$' out
check "text goes to stdout alone" empty err
run 0 evaluate case.json --audience person
check "a person is not shown beliefs" lacks out "belief"
check "a person is not shown sources" lacks out "Sources"
check "a person is told of muscles by plain names" holds out "(vastus lateralis)"
run 2 evaluate case.json --audience doctor
check "an unknown audience is named" holds err "--audience takes person or therapist, not 'doctor'"
run 0 evaluate case.json --format text
check "text is the usual format" test "$(head -1 out)" = one-knee
run 0 evaluate other.json --format json
check "json holds the results in order" json out '[.results[].id] == ["hot-knee", "silent"]'
check "json is one document and nothing else" test "$(jq -s length out)" -eq 1
check "json tells the disposition" json out '.results[0].disposition == "emergency"'
check "json writes nothing to stderr" empty err
run 0 evaluate other.json --format ndjson
check "ndjson is one result a line" test "$(wc -l <out)" -eq 2
check "ndjson lines are results" json out '.knowledge.sha256 | length == 64'
check "ndjson writes nothing to stderr" empty err
cp out two.ndjson
"$binary" evaluate other.json --format ndjson >out 2>err
check "without --quiet the results are the same" cmp -s out two.ndjson
check "without --quiet nothing but progress is told" test -z "$(grep -v '^kneewise: .* cases, .* a second' err)"
run 0 evaluate case.json other.json --format ndjson
check "several files are assessed in their order" test "$(jq -r .id out | paste -sd' ')" = "one-knee hot-knee silent"
check "a file among others has the result it has alone" cmp -s <(tail -2 out) two.ndjson
evaluate - --format ndjson <other.json >out 2>err || fail "evaluate -: exit status $?"
check "- reads stdin" cmp -s out two.ndjson
evaluate case.json - --format ndjson <other.json >out 2>err || fail "evaluate FILE -: exit status $?"
check "- may stand among files" test "$(wc -l <out)" -eq 3
jq -c '.[]' other.json >other.ndjson
run 0 evaluate other.ndjson --format ndjson
check "NDJSON in gives the same results as an array" cmp -s out two.ndjson
run 0 evaluate "$published" --format ndjson
check "every published case has a result" test "$(wc -l <out)" -eq "$(jq length "$published")"
cp -- case.json --odd.json
run 0 evaluate --format ndjson -- --odd.json
check "-- ends the options" json out '.id == "one-knee"'

# --output: the file appears when it is whole, and is left alone when it cannot be.
run 0 evaluate other.json --format ndjson --output result.ndjson
check "--output writes the results" cmp -s result.ndjson two.ndjson
check "--output leaves stdout empty" empty out
check "--output leaves no other file behind" test "$(echo result*)" = result.ndjson
run 0 evaluate other.json --format ndjson --output -
check "--output - is stdout" cmp -s out two.ndjson
ln result.ndjson link
run 0 evaluate case.json --format ndjson --output result.ndjson
check "--output replaces the file" json result.ndjson '.id == "one-knee"'
check "--output puts a new file in place of the old one" cmp -s link two.ndjson
echo "old" >kept
run 4 evaluate case.json --output kept --knowledge "$work/nowhere"
check "--output leaves the old file when nothing was assessed" test "$(cat kept)" = old
run 3 evaluate case.json --output nowhere/result.json
check "a file that cannot be written is named" holds err "nowhere/result.json"
mkdir folder
run 3 evaluate case.json --output folder
check "a folder is no file to write" holds err "folder: is a folder, not a file"
run 0 evaluate other.json --color always --output plain.txt
check "a file is not coloured" lacks plain.txt "$escape"

# Colour: --color, then NO_COLOR, then whether stdout is a terminal.
run 0 evaluate other.json --color always
check "--color always colours" holds out "$escape["
run 0 evaluate other.json --color never
check "--color never does not colour" lacks out "$escape"
run 0 evaluate other.json --color auto
check "--color auto does not colour a file or pipe" lacks out "$escape"
run 0 evaluate other.json --color always --format json
check "json is never coloured" lacks out "$escape"
NO_COLOR=1 evaluate other.json --color always >out 2>err
check "--color always wins over NO_COLOR" holds out "$escape["
in_terminal() { env "$@" script -qec "'$binary' evaluate other.json --quiet" /dev/null </dev/null >out 2>err; }
in_terminal TERM=xterm
check "a terminal is coloured" holds out "$escape["
in_terminal TERM=xterm NO_COLOR=
check "an empty NO_COLOR means nothing" holds out "$escape["
in_terminal TERM=xterm NO_COLOR=1
check "NO_COLOR keeps a terminal uncoloured" lacks out "$escape["
in_terminal TERM=dumb
check "a dumb terminal is not coloured" lacks out "$escape["
check "a dumb terminal shows the result all the same" holds out "hot-knee"

# The knowledge base: --knowledge, then KNEEWISE_KNOWLEDGE, then the one compiled in.
fresh other-base
sed -i '1i ;;; one comment more' other-base/facts/version.clp
run 0 --version
cp out shipped
run 0 evaluate case.json --format ndjson
shipped_sha=$(jq -r .knowledge.sha256 out)
run 0 evaluate case.json --format ndjson --knowledge other-base
other_sha=$(jq -r .knowledge.sha256 out)
check "--knowledge takes another folder" test "$other_sha" != "$shipped_sha"
check "--version shows the start of the hash" holds shipped "sha256 ${shipped_sha:0:12}"
KNEEWISE_KNOWLEDGE=other-base evaluate case.json --format ndjson >out 2>err
check "KNEEWISE_KNOWLEDGE takes another folder" test "$(jq -r .knowledge.sha256 out)" = "$other_sha"
KNEEWISE_KNOWLEDGE=nowhere evaluate case.json --format ndjson --knowledge other-base >out 2>err
check "--knowledge wins over KNEEWISE_KNOWLEDGE" test "$(jq -r .knowledge.sha256 out)" = "$other_sha"
KNEEWISE_KNOWLEDGE= evaluate case.json --format ndjson >out 2>err
check "an empty KNEEWISE_KNOWLEDGE means nothing" test "$(jq -r .knowledge.sha256 out)" = "$shipped_sha"
for command in "evaluate case.json" "score $published"; do
  run 4 $command --knowledge nowhere
  check "${command%% *}: a folder that is no knowledge base is named" holds err nowhere
  check "${command%% *}: nothing on stdout without knowledge" empty out
done
KNEEWISE_KNOWLEDGE=nowhere run 4 --version
run 0 evaluate --help --knowledge nowhere

# score: figures, wrong ones, dropped answers, sensitivity.
run 0 score "$published"
check "score tells danger caught with its interval" grep -qE '^danger caught +26 of 26 +100\.0 % +\(87 to 100 %\)$' out
check "score lists nothing wrong unless asked" lacks out "Otherwise than expected"
check "score has both baselines" test "$(grep -c '^Baseline' out)" -eq 2
check "score writes nothing to stderr" empty err
run 0 score "$published" --format json
cp out score.json
check "all danger is caught: 26 of 26" json score.json '.danger_caught | .count == 26 and .total == 26'
check "the right family is among those raised at least 24 times" json score.json '.right_family | .count >= 24 and .total == 26'
check "at most 1 of 19 is over-triaged" json score.json '.over_triage | .count <= 1 and .total == 19'
check "all published cases are scored" json score.json '.cases == 45 and .exact_disposition.total == 45'
check "the muscles are scored over 18 cases" json score.json '.muscles.first_strict.total == 18'
check "the ranking is ahead of the look-up" json score.json \
  '.muscles.first_strict.count > .baselines.look_up.first_strict.count and
   .muscles.three_strict.count >= .baselines.look_up.three_strict.count'
check "all expected precautions are given" json score.json '.precautions.share >= 0.95'
check "every figure has its interval" json score.json \
  '[.. | objects | select(has("count")) | .low <= .share and .share <= .high] | length >= 17 and all'
check "score names the knowledge" json score.json ".knowledge.sha256 == \"$shipped_sha\""
check "score without --sensitivity has none" json score.json 'has("sensitivity") | not'
cat >wrong.json <<'JSON'
[{"id": "missed", "category": "danger", "answers": {}, "expect": {"disposition": "emergency", "red_flags": ["dvt"]}},
 {"id": "alarmed", "answers": {"hot-red-swollen-joint": "yes", "fever": "yes"}, "expect": {"disposition": "muscular"}},
 {"id": "right", "answers": {"hot-red-swollen-joint": "yes", "fever": "yes"},
  "expect": {"disposition": "emergency", "red_flags": ["septic-arthritis"]}},
 {"id": "no-expectation", "answers": {}}]
JSON
run 0 score wrong.json --wrong
check "--wrong lists a missed danger" holds out "  missed: danger missed: inconclusive, expected emergency"
check "--wrong lists a missed family" holds out "  missed: family missed: expected dvt"
check "--wrong lists an over-triage with its rule" grep -qE '^  alarmed: over-triage: emergency by red-flag-[a-z-]+, expected muscular$' out
check "--wrong leaves out what is right" lacks out "  right:"
check "a case without an expectation is not scored" holds out "3 cases"
run 0 score wrong.json --format json
check "json always lists what is wrong" json out '[.wrong[].id] | unique == ["alarmed", "missed"]'
check "danger caught counts" json out '.danger_caught | .count == 1 and .total == 2'
check "over-triage counts" json out '.over_triage | .count == 1 and .total == 1'
run 0 score wrong.json --format json --without hot-red-swollen-joint --without fever
check "--without drops the answers, and may be repeated" json out '.danger_caught | .count == 0 and .total == 2'
run 0 score "$published" --format json --without palpation
check "--without palpation changes the muscles" test "$(jq -c .muscles out)" != "$(jq -c .muscles score.json)"
check "--without palpation leaves the danger as it is" test "$(jq -c .danger_caught out)" = "$(jq -c .danger_caught score.json)"
run 0 score "$published" --sensitivity 0.2
check "--sensitivity tells up and down" test "$(sed -n '/change by 20 %/,$p' out | grep -cE '^  (up|down) .* of 18 ')" -eq 2
run 0 score "$published" --sensitivity 0.2 --format json
check "--sensitivity stands in the json" json out '.sensitivity | .share == 0.2 and .first_muscle_changes_up.total == 18'
check "--sensitivity changes no other figure" cmp -s <(jq 'del(.sensitivity)' out) <(jq . score.json)
run 0 score "$published" --output score.txt
check "score writes to a file" holds score.txt "danger caught"
check "score --output leaves stdout empty" empty out
"$binary" score - --format json <"$published" >out 2>err
check "score reads stdin" cmp -s out score.json
run 3 score case.json
check "score says that there is nothing to score" holds err "nothing to score"

# A reader that goes away.
for format in text json ndjson; do
  evaluate "$published" --format "$format" 2>err | head -1 >out
  status=${PIPESTATUS[0]}
  check "a closed pipe does not end $format by a signal or an internal error: $status" test "$status" -lt 5
  check "a closed pipe gives the first line of $format" filled out
  check "a closed pipe is quiet: $format" empty err
done
evaluate case.json >/dev/full 2>err
status=$?
check "a full disk is not taken for success: $status" test "$status" -ne 0 -a "$status" -lt 5
check "a full disk is told of" holds err "cannot be written"

# The knowledge, listed and shown.
for what in muscles alternatives questions rules red-flags precautions sources; do
  run 0 $what
  cp out listed
  run 0 $what list --format json
  check "$what list: a line each" test "$(jq length out)" -eq "$(wc -l <listed)"
  check "$what list: each has its own id" json out '(map(.id) | unique | length) == length'
  first=$(jq -r '.[0].id' out)
  run 0 $what list --format csv
  check "$what list: csv begins with its columns" grep -q '^id,' out
  run 0 $what show "$first"
  check "$what show names it" test "$(head -1 out)" = "$first"
  run 0 $what show "$first" --format json
  check "$what show as json" test "$(jq -r .id out)" = "$first"
  run 2 $what show "${first}x"
  check "$what show: the nearest id is offered" holds err "did you mean '$first'"
  run 2 $what show
  run 2 $what show "$first" --format csv
done
run 0 muscles show popliteus
check "a muscle is shown with its evidence" holds out "pain-zone=knee-back"
check "and with its care" holds out "popliteus-"
run 0 red-flags show dvt
check "a family is shown with the rules that raise it" holds out "red-flag-dvt-"
run 0 questions list --format csv
check "csv keeps a comma inside quotes" grep -qE '"[^"]*,[^"]*"' out
run 2 muscles shwo popliteus

exit $failed
