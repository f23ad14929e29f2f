#!/bin/bash
# Compares text reports, byte for byte, with the files kept here: whoever changes a report sees all that changes.
# Usage: run.sh BINARY            compares; prints the differences and exits 1 when there are any
#        run.sh BINARY --update   writes the files anew; look at the difference before committing it
set -u

binary=$(realpath "$1")
update=${2:-}
here=$(realpath "$(dirname "$0")")
published=$here/../../cases/published.json
unset KNEEWISE_KNOWLEDGE
failed=0

if [ -n "$update" ] && [ "$update" != --update ]; then
  echo "run.sh: unknown option '$update'; did you mean '--update'?" >&2
  exit 2
fi

# The last line tells the knowledge base, which changes with every edit of it.
report() {
  jq --arg id "$2" '.[] | select(.id == $id)' "$1" | "$binary" evaluate - --color never |
    sed -E 's/^Knowledge [0-9.]+ \([0-9a-f]{12}\)$/Knowledge VERSION (SHA256)/'
}

# expected FILE ID: the report of that case is the one kept here.
expected() {
  local golden=$here/$2.txt text
  text=$(report "$1" "$2" && printf .) || failed=1
  text=${text%.}
  if [ -z "$text" ]; then
    echo "FAILED: $2: no report" >&2
    failed=1
  elif [ "$update" = --update ]; then
    printf '%s' "$text" >"$golden"
  elif ! diff -u --label "expected: $2" --label "now: $2" "$golden" <(printf '%s' "$text") >&2; then
    echo "FAILED: $2: the report is not the expected one (run.sh BINARY --update, if it should be)" >&2
    failed=1
  fi
}

set -o pipefail
expected "$published" aneurysm-67m-golfer           # emergency
expected "$published" tumour-17f-wakeboarder        # urgent
expected "$published" cellist-18f-inner-leg         # routine referral
expected "$published" mr-c-outer-knee-stairs        # muscular, with palpation
expected "$published" hiker-ryan-back-of-knee       # muscular, with causes
expected "$here/cases.json" thin-somewhere-in-the-knee   # abstains: nothing is known
expected "$here/cases.json" cleared-outer-thigh-runner   # every danger sign asked for and absent

exit $failed
