#!/bin/bash
# Surveys as they come: each export that docs/batch.md shows becomes the answers that it means. Usage: surveys.sh BINARY
# shellcheck source=tests/support/cli.sh
. "$(dirname "$0")/../support/cli.sh" || exit 1

surveys=$project/tests/surveys

# open ID QUESTION, closed ID QUESTION: whether the danger screen of a result still asks for it.
open() { json out ".results[] | select(.id == \"$1\") | .screen.open_questions | index(\"$2\") != null"; }
closed() { json out ".results[] | select(.id == \"$1\") | .screen.open_questions | index(\"$2\") == null"; }
survey() { run 0 evaluate "$surveys/$1.csv" --map "$surveys/$1.json" --format json; check "$1: nothing is wrong" empty err; }

survey redcap
check "redcap: three cases" json out '[.results[].id] == ["1", "2", "3"]'
check "redcap: a no" closed 1 fever
check "redcap: an empty cell was not asked" open 3 fever
check "redcap: a box for none denies" closed 2 swelling
check "redcap: boxes that are all open deny nothing" open 3 swelling
check "redcap: the zones that are checked" json out '.results[0].muscles[0].for | map(.item) | any(. == "pain-zone=knee-back")'
survey qualtrics
check "qualtrics: the rows below the header are no cases" json out '[.results[].id] == ["R_1", "R_2", "R_3"]'
check "qualtrics: labels are answers" closed R_1 fever
check "qualtrics: not known is open" open R_2 fever
survey spreadsheet
check "spreadsheet: semicolons, and no case of blank rows" json out '[.results[].id] == ["P001", "P002"]'
check "spreadsheet: a blank cell was not asked" open P002 fever
survey r
check "r: NA was not asked" open P002 fever
check "r: a pasted list of nothing denies nothing" open P002 swelling
check "r: none denies" closed P003 swelling
survey pandas
check "pandas: True and False" closed P001 fever
check "pandas: NaN was not asked" open P003 fever

# Compressed, from stdin, and with capital letters in the name.
gzip -c "$surveys/spreadsheet.csv" >s.csv.gz
run 0 evaluate s.csv.gz --map "$surveys/spreadsheet.json" --format ndjson
check "a compressed file is read" test "$(places out)" = "P001 P002"
"$binary" evaluate - --quiet --format ndjson --map "$surveys/spreadsheet.json" <s.csv.gz >out 2>err
check "and from stdin" test "$(places out)" = "P001 P002"
head -c $(($(wc -c <s.csv.gz) - 9)) s.csv.gz >cut.csv.gz
run 3 evaluate cut.csv.gz --map "$surveys/spreadsheet.json" --format ndjson
check "a compressed file that was cut off is told" holds err "cut.csv.gz: cannot be read to its end"
mkdir folder && cp "$surveys/r.json" folder/notes.txt && echo '{"id": "C", "answers": {}}' >folder/C.JSON && : >folder/a.xlsx
"$binary" evaluate folder --format ndjson >out 2>err
check "capital letters in a name" test "$(places out)" = C
check "what is passed over is named" grep -q "passed over.*a.xlsx.*notes.txt" err

# Everything that is wrong at once; one thing is enough.
printf 'id,fevr\na,1\n' >wrong.csv
run 3 evaluate wrong.csv
check "an unknown column alone is refused" holds err "wrong.csv: line 1: unknown column 'fevr'; did you mean 'fever'?"
printf 'id,fevr,foo,age,age\na,1,2,3,4\n' >wrong.csv
run 3 evaluate wrong.csv
check "all that is wrong with a header" holds err \
  "wrong.csv: line 1: 2 unknown columns: 'fevr'; did you mean 'fever'?, 'foo'"
check "a column twice, in the same line" holds err "the column 'age' is given twice"
check "in one line" test "$(wc -l <err)" -eq 1
printf 'id,fever,limp,age,severity\na,NO,NA,NA,x\n' >wrong.csv
run 3 evaluate wrong.csv --format ndjson
check "all that is wrong with a row" json out '.error.message | contains("limp and age: '"'NA'"' is no answer: leave the cell empty")'
{ echo id,fever && seq -f '%.0f,NaN' 20; } >many.csv
run 3 evaluate many.csv --format ndjson
check "the same mistake in many rows is summed up" holds err "15 more like it: /answers/fever: fever: 'NaN' is no answer"
check "and not told row by row" test "$(wc -l <err)" -eq 7

# Silence is not no.
printf 'id,swelling\na,;\nb,"  "\nc,\nd,none\n' >silence.csv
run 0 evaluate silence.csv --format json
for id in a b c; do check "silence in $id denies nothing" open $id swelling; done
check "none denies" closed d swelling

# A map that is wrong.
echo '{"columns": {"q": "fevr"}}' >map.json && printf 'id,q\na,no\n' >q.csv
run 3 evaluate q.csv --map map.json
check "a question that is none" holds err "map.json makes 'fevr' of 'q', which is no column of cases; did you mean 'fever'?"
echo '{"colums": {}}' >map.json
run 3 evaluate q.csv --map map.json
check "a key that is none" holds err "map.json: the map: unknown key 'colums'; did you mean 'columns'?"
echo '{"columns": {"q": "fever", "r": "age"}}' >map.json
run 3 evaluate q.csv --map map.json
check "a column that is not there" holds err "map.json names the column 'r', which is not there"
run 3 evaluate q.csv --map nowhere.json
check "a map that is not there" holds err "nowhere.json: cannot be opened"

exit $failed
