#!/bin/bash
# Many cases: streams, workers, tables, folders, formats, what stops early. Usage: batch.sh BINARY
# shellcheck source=tests/support/cli.sh
. "$(dirname "$0")/../support/cli.sh" || exit 1
need parallel /usr/bin/time

jq -c '.[]' "$published" >published.ndjson
for round in $(seq 8); do sed "s/^{\"id\":\"/&$round-/" published.ndjson; done >many.ndjson
sed -e '5s/.*/{"id": "typo", "answers": {"fevr": "yes"}}/' -e '9s/.*/no json/' -e '77s/"id":"[^"]*"/"id":"1-again"/' \
  -e '78s/"id":"[^"]*"/"id":"1-again"/' many.ndjson >mixed.ndjson

# Workers change nothing.
for format in ndjson json csv; do
  run 3 evaluate mixed.ndjson --detail ranking --format $format --jobs 1
  cp out one && cp err one.err
  for jobs in 2 5; do
    run 3 evaluate mixed.ndjson --detail ranking --format $format --jobs $jobs
    check "$jobs workers write the same $format" cmp -s out one
    check "$jobs workers say the same on stderr" cmp -s err one.err
  done
done
check "what is wrong is told, line by line" test "$(grep -c 'fevr\|line 9 is not JSON\|used twice' err)" -eq 3
run 0 evaluate published.ndjson --jobs 2
cp out two
run 0 evaluate published.ndjson --jobs 1
check "workers write the same text" cmp -s out two
run 0 evaluate published.ndjson --format ndjson
cp out full.ndjson
run 0 evaluate published.ndjson --format json
check "json holds what ndjson holds" cmp -s <(jq -c '.results[]' out) <(jq -c . full.ndjson)
check "json stands in steps of one" test "$(sed -n 4p out | cut -c 1-9)" = '   "id": '
check "the ranking is that of the full result" cmp -s \
  <(jq -c '[.id, .disposition, [.muscles[].id]]' full.ndjson) \
  <(evaluate published.ndjson --format ndjson --detail ranking | jq -c '[.id, .disposition, [.muscles[].id]]')
run 0 evaluate many.ndjson --detail ranking --format ndjson
check "a ranking clears nobody" json out 'all(.cleared == false and (has("care") | not))' -s
run 2 evaluate many.ndjson --detail ranking
check "a text has no ranking alone" holds err "--detail ranking goes with --format json, ndjson or csv"
run 2 evaluate many.ndjson --jobs 0
check "no workers are refused" holds err "--jobs takes a number from 1 to 1024"
run 2 evaluate many.ndjson --detail some
check "an unknown detail is named" holds err "--detail takes ranking or full, not 'some'"

run 2 evaluate --interview many.ndjson --format csv
check "a replay has no table" holds err "--interview takes --format text or json, not 'csv'"
run 0 evaluate published.ndjson --format csv
check "a table names each danger once, however many rules raise it" test -z "$(
  cut -d, -f4 out | tr -d '"' | awk -F';' '{ for (i = 1; i <= NF; ++i) if (seen[NR, $i]++) print }')"

# A stream is answered while it is still coming.
coproc stream { evaluate - --format ndjson --detail ranking 2>/dev/null; }
echo '{"id": "a", "answers": {"fever": "no"}}' >&"${stream[1]}"
answer=
read -r -t "$patience" answer <&"${stream[0]}"
check "a line is answered before the next one comes" test "$(jq -r .id <<<"$answer")" = a
stream_pid=$stream_PID
eval "exec ${stream[1]}>&-"
wait "$stream_pid"

# Bounded memory: five times the cases, hardly more memory. (AddressSanitizer would keep what is freed.)
for round in $(seq 5); do sed "s/^{\"id\":\"/&$round-/" many.ndjson; done >more.ndjson
memory() {
  ASAN_OPTIONS=quarantine_size_mb=1 /usr/bin/time -f %M -o memory "$binary" evaluate "$1" --detail ranking --format ndjson \
    --jobs 1 --quiet >/dev/null 2>err
  cat memory
}
few=$(memory many.ndjson)
more=$(memory more.ndjson)
check "memory is flat: $few and $more KB" test "$more" -lt $((few + few / 5))

# CSV.
printf '\357\273\277id,age,pain-zone,fever,history,category,expect.muscles\r\n' >cases.csv
printf 'a,34,knee-outer;knee-front,no,none,muscular,vastus-lateralis\r\n' >>cases.csv
printf '"b, the second",41.5,"knee-back ; calf",unknown,"gout;diabetes",,\r\n\r\nc,,,,,,\r\n' >>cases.csv
run 0 evaluate cases.csv --format ndjson
check "CSV: a result for each row" test "$(places out)" = "a b, the second c"
cp out from-csv
cat >same.json <<'JSON'
[{"id": "a", "answers": {"age": 34, "pain-zone": ["knee-outer", "knee-front"], "fever": "no", "history": []}},
 {"id": "b, the second", "answers": {"age": 41.5, "pain-zone": ["knee-back", "calf"], "fever": "unknown",
  "history": ["gout", "diabetes"]}}, {"id": "c", "answers": {}}]
JSON
run 0 evaluate same.json --format ndjson
check "CSV: the same results as JSON" cmp -s out from-csv
evaluate - --format ndjson <cases.csv >out 2>err
check "CSV on stdin is known by its header" cmp -s out from-csv
run 0 score cases.csv --format json
check "CSV may say what is expected" json out '.[0].muscles.first_strict.total == 1' -s

# refused_csv MESSAGE RECORDS: bad.csv gives one line that says MESSAGE, and these records.
refused_csv() {
  run 3 evaluate bad.csv --format ndjson
  check "CSV, $1: said in one line" test "$(grep -cF "$1" err) $(wc -l <err)" = "1 1"
  check "CSV, $1: the file is named" holds err "bad.csv"
  check "CSV, $1: records are '$(places out)'" test "$(places out)" = "$2"
}
printf 'id,fevr\na,yes\n' >bad.csv && refused_csv "line 1: unknown column 'fevr'; did you mean 'fever'?" ""
printf 'id,fever,fever\na,yes,no\n' >bad.csv && refused_csv "the column 'fever' is given twice" ""
printf 'age,fever\n3,no\n' >bad.csv && refused_csv "there is no column 'id'" ""
printf 'id;fever\na;no\n' >semicolons.csv && run 0 evaluate semicolons.csv --format ndjson
check "CSV with semicolons is read" test "$(places out)" = a
printf 'id,fever\na,no\nb,maybe\nc,no\n' >bad.csv && refused_csv "line 3: unknown answer 'maybe' for fever" "a error c"
printf 'id,fever\na,no\nb\nc,no,5\nd,no\n' >bad.csv
run 3 evaluate bad.csv --format ndjson
check "CSV with missing and extra columns: records" test "$(places out)" = "a error error d"
check "CSV with missing and extra columns: said" holds err "line 4 has 3 columns, the header has 2"
printf 'id,age\na,forty\nb,40\n' >bad.csv && refused_csv "line 2: age takes a number, not text" "error b"
printf 'id,age\na,400\nb,40\n' >bad.csv && refused_csv "age is out of range: 400" "error b"
printf 'id,fever\na,"no" x\nb,no\n' >bad.csv && refused_csv "line 2: broken quotes" "error b"
printf 'id,fever\na,no\n"b,no\nc,no\n' >bad.csv && refused_csv "line 3: a quote is opened there and never closed" "a"
printf 'id,note\na,\377\nb,x\n' >bad.csv && refused_csv "line 2 is not UTF-8" "error b"
printf 'id,note\n"a","two\nlines"\nb,x\nb,y\n' >bad.csv && refused_csv "the id 'b' is used twice" "a b error"
printf '' >bad.csv && refused_csv "the file is empty" ""
head -c 3000 "$binary" >bad.csv && run 3 evaluate bad.csv

# CSV out.
run 3 evaluate mixed.ndjson --format csv --detail ranking
check "csv opens with its columns" test "$(head -1 out | cut -d, -f 1-4)" = "id,disposition,cleared,red_flags"
check "csv has a line for each case" test "$(wc -l <out)" -eq $(($(wc -l <mixed.ndjson) + 1))
check "csv tells what is wrong in its place" test "$(sed -n 6p out | grep -c fevr)" -eq 1

# Folders and patterns.
mkdir -p tree/deep tree/.hidden
echo '{"id": "one", "answers": {}}' >tree/1.json
printf 'id\ntwo\n' >tree/2.csv
echo '{"id": "three", "answers": {}}' >tree/deep/3.ndjson
echo 'not a case' | tee tree/readme.txt >tree/.hidden/4.json
run 0 evaluate tree --format ndjson
check "a folder means its case files and those below" test "$(places out)" = "one two three"
run 0 evaluate 'tree/*.json' 'tree/deep/*' --format ndjson
check "a pattern in quotes is filled in" test "$(places out)" = "one three"
run 3 evaluate 'tree/*.xml'
check "a pattern that fits nothing is named" holds err "tree/*.xml: cannot be opened"

# --fail-fast, and files that are not whole.
run 3 evaluate mixed.ndjson --format ndjson --detail ranking --fail-fast --jobs 4
check "--fail-fast ends with the first error record" test "$(wc -l <out) $(tail -1 out | jq -r .id)" = "5 typo"
check "--fail-fast says it once" test "$(wc -l <err)" -eq 1
echo old >kept.ndjson
run 3 evaluate mixed.ndjson --format ndjson --detail ranking --fail-fast --output kept.ndjson
check "--fail-fast leaves no file that is not whole" test "$(cat kept.ndjson) $(echo kept*)" = "old kept.ndjson"
mkfifo endless
env --default-signal=INT "$binary" evaluate - --format ndjson --detail ranking --quiet --output cut.ndjson \
  <endless >out 2>err &
interrupted=$!
exec {to_endless}>endless
echo '{"id": "slow", "answers": {"fever": "no"}}' >&"$to_endless"
part=
for _ in $(seq $((patience * 10))); do  # until the first result is written
  part=$(echo cut.ndjson*)
  [ -s "$part" ] && break
  sleep 0.1
done
check "a file that is being written has another name until it is whole" test -s "$part" -a ! -e cut.ndjson
kill -INT "$interrupted"
exec {to_endless}>&-
wait "$interrupted"
check "an interrupted run says so" test $? -eq 130
check "an interrupted run leaves nothing behind" test "$(echo cut*)" = "cut*"
run 0 evaluate published.ndjson --format ndjson --detail ranking --output /dev/null
check "/dev/null is written to, not replaced" test -c /dev/null
sed 's/"answers"/"answrs"/' published.ndjson >wrong.ndjson
run 3 evaluate wrong.ndjson --format ndjson
check "many bad cases are counted" test "$(tail -1 err)" = "kneewise: 45 of 45 cases could not be used"

# Large and odd inputs.
{ printf '{"id": "large", "answers": {"fever": "no"}, "note": "' && head -c 10000000 /dev/zero | tr '\0' x && echo '"}'; } >large.ndjson
head -2 many.ndjson >>large.ndjson
run 0 evaluate large.ndjson --format ndjson --detail ranking
check "a case of 10 MB is a case" test "$(wc -l <out)" -eq 3
{ echo broken && for _ in $(seq 20); do cat many.ndjson; done; } >broken-first.ndjson
evaluate broken-first.ndjson --format ndjson --detail ranking 2>err | head -2 >out
check "a broken first line does not spoil a long stream" holds err "line 1 is not JSON"
check "a broken first line has its record" test "$(places out | cut -d' ' -f1)" = error

# Spread by another program.
run 0 evaluate many.ndjson --format ndjson --detail ranking
parallel --will-cite --pipe --keep-order -N 100 -j 2 "$binary" evaluate - --format ndjson --detail ranking --jobs 1 --quiet \
  <many.ndjson >spread 2>err
check "GNU parallel gives the same results in the same order" cmp -s spread out

exit $failed
