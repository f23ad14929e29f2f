#!/bin/bash
# No id of a question, an answer or a muscle stands in C++: what is true of knees stands in facts/. What still stands
# there is listed with its reason in tests/cli/ids-in-code.txt, and the list may only get shorter. Usage: ids.sh
here=$(dirname "$0")
cd "$here/../.." || exit 1
listed=$here/ids-in-code.txt

# The ids of the vocabulary: of questions, of their answers, of muscles.
ids=$(
  tr '\n' ' ' <facts/questions.clp | sed 's/;;;[^(]*//g' |
    grep -oE '\((question \(id|answers|not-offered) [a-z0-9 -]+\)' | sed -E 's/^\((question \(id|answers|not-offered)//; s/\)$//' |
    tr -s ' ' '\n'
  grep -hoE '\(muscle \(id [a-z0-9-]+' facts/muscles/*.clp | sed 's/.* //'
)
[ "$(wc -l <<<"$ids")" -gt 300 ] || { echo "ids.sh: found no vocabulary"; exit 1; }

# Every quoted word of the code that is one of them, as "file id". Comments do not count.
found=$(
  grep -rnoE '^[^"]*//.*|"[a-z0-9-]+=?"' src --include=*.cpp --include=*.hpp | grep -v '//' |
    sed -E 's/^([^:]+):[0-9]+:"([a-z0-9-]+)=?"$/\1 \2/' | sort -u |
    awk 'NR == FNR { known[$1]; next } $2 in known' <(sort -u <<<"$ids" | grep .) -
)
allowed=$(grep -v '^#' "$listed" | awk 'NF { print $1, $2 }' | sort -u)
reasonless=$(grep -v '^#' "$listed" | awk 'NF && NF < 3')
new=$(comm -23 <(sort -u <<<"$found") <(sort -u <<<"$allowed") | grep .)
gone=$(comm -13 <(sort -u <<<"$found") <(sort -u <<<"$allowed") | grep .)
failed=0
fail() { echo "ids.sh: $1"; echo "$2" | sed 's/^/  /'; failed=1; }
[ -z "$reasonless" ] || fail "listed without a reason:" "$reasonless"
[ -z "$new" ] || fail "an id of the vocabulary stands in code; give it a slot or a row in facts/:" "$new"
[ -z "$gone" ] || fail "stands there no longer; take it off $listed:" "$gone"
[ "$failed" = 0 ] && echo "ids.sh: $(grep -c . <<<"$allowed") words on the list, none else"
exit "$failed"
