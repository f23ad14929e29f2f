# shellcheck shell=bash
# What the command-line tests share; a script of tests/cli/ reads it first and ends with: exit $failed
# No check may depend on how fast the machine is: what waits, waits for something that is sure to come, and its time limit
# ($patience) is there for what hangs. A tool that is missing is a failure: `need` it first.
#   $binary     the program under test, the script's first argument
#   $project    the checkout; $published its published cases
#   $work       a folder of the script's own: it is the working directory, and is gone at the end
# A helper that a script needs in another form it defines again, after reading this.
# shellcheck disable=SC2034  # what is set here is read in the scripts
set -u

binary=$(realpath "$1")
project=$(realpath "$(dirname "${BASH_SOURCE[0]}")/../..")
published=$project/cases/published.json
escape=$(printf '\033')
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
unset KNEEWISE_KNOWLEDGE NO_COLOR
patience=300  # seconds

# fail NAME: a check has failed; shows how the files out and err begin, and the script goes on.
failed=0
shown_of_out=(head -3)
fail() {
  echo "FAILED: $1" >&2
  "${shown_of_out[@]}" out | cut -c 1-150 | sed 's/^/  stdout: /' >&2
  head -3 err | cut -c 1-150 | sed 's/^/  stderr: /' >&2
  failed=1
}

# check NAME CONDITION...: the condition holds, or its name is printed.
check() {
  local name=$1
  shift
  "$@" || fail "$name"
}

# need TOOL...: the script cannot go on without these.
need() {
  local tool
  for tool in "$@"; do
    command -v "$tool" >/dev/null && continue
    echo "FAILED: $tool is not there: scripts/install test" >&2
    exit 1
  done
}

# evaluate ARGUMENT...: kneewise evaluate, without the progress that it tells when it takes more than some seconds.
# $as may name a program that runs it.
as=()
evaluate() { "${as[@]}" "$binary" evaluate --quiet "$@"; }

# run STATUS ARGUMENT...: runs the program into the files out and err, and checks its exit status.
run() {
  local expected=$1 status
  shift
  if [ "${1:-}" = evaluate ]; then
    evaluate "${@:2}"
  else
    "$binary" "$@"
  fi >out 2>err </dev/null
  status=$?
  [ "$status" -eq "$expected" ] || fail "kneewise $*: exit status $status, expected $expected"
}

# Conditions. json FILE FILTER [OPTION...]: the filter of jq gives something true.
holds() { grep -qF -- "$2" "$1"; }
lacks() { ! grep -qF -- "$2" "$1"; }
empty() { [ ! -s "$1" ]; }
json() { [ -s "$1" ] && jq -e "${@:3}" "$2" "$1" >/dev/null; }

# places FILE: the ids of the results in it, in one line; "error" for an error record.
places() { jq -r 'if has("error") then "error" else .id end' "$1" | paste -sd' '; }

# fresh FOLDER: the folder holds a copy of the knowledge, and nothing else. (-L: tests spoil it, so never a link.)
fresh() { rm -rf "$1" && mkdir "$1" && cp -rL "$project/rules" "$project/facts" "$1/"; }

# make_whole FOLDER: after files were written or taken away, each ends with its line, and facts/version.clp lists them all.
make_whole() {
  (
    cd "$1" || exit 1
    [ -f facts/version.clp ] && printf '(deffacts knowledge-base (knowledge-base (version "0.1.0") (files %s)))\n' \
      "$(find rules facts -name '*.clp' | sort | paste -sd' ')" >facts/version.clp
    find rules facts -name '*.clp' | while read -r file; do
      [ "$(tail -n 1 "$file" | tr -d '\0')" = ";;; end of $file" ] || printf '\n;;; end of %s\n' "$file" >>"$file"
    done
  ) 2>/dev/null
}

need jq
