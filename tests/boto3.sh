#!/usr/bin/env bash
# What boto3 makes of the profile files in tests/data/profiles, compared with what is kept of it in
# tests/data/profiles.boto3.json; with --write, kept anew. Runs from any folder, asks nothing; what is
# missing is said and skipped.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
exec </dev/null

wanted=$*
case $wanted in
    '' | --write) ;;
    *)
        echo 'usage: tests/boto3.sh [--write]' >&2
        exit 2
        ;;
esac

# What happens to be set for other programs must not decide what pip and boto3 see.
for variable in $(compgen -e); do
    case $variable in
        AWS_* | PYTHON*) unset "$variable" ;;
    esac
done
export PIP_DISABLE_PIP_VERSION_CHECK=1

cache=${CARGO_TARGET_DIR:-target}/elsewhere
mkdir -p "$cache"
cache=$(cd "$cache" && pwd)
parts=tests/elsewhere
kept=tests/data/profiles.boto3.json

skip() {
    printf 'skipped: boto3, because %s\n' "$1"
    # Nothing was written: whoever asked for it must not take that for done.
    [ "$wanted" != --write ] || exit 1
    exit 0
}

# Makes a virtual environment, once for each set of pins.
environment() {
    local venv=$cache/boto3 pins=$parts/boto3.txt log=$cache/boto3-install.log
    if cmp --quiet "$pins" "$venv/pins"; then
        return
    fi
    rm -rf "$venv"
    if ! python3 -m venv "$venv" >"$log" 2>&1; then
        skip "no virtual environment can be made: $(tail -n 1 "$log")"
    fi
    if ! "$venv/bin/pip" install --quiet --no-input --retries 1 --requirement "$pins" >"$log" 2>&1; then
        skip "pip could not install it: $(grep -m 1 '^ERROR' "$log" || true)"
    fi
    cp "$pins" "$venv/pins"
}

# Asked to run, not only to exist: a shim may stand where no interpreter does.
if ! python3 -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 10))' >/dev/null 2>&1; then
    skip 'there is no Python 3.10 or newer with venv and pip'
fi
environment
found=$cache/profiles.boto3.json
"$cache/boto3/bin/python" "$parts/boto3_profiles.py" tests/data/profiles >"$found"

if [ "$wanted" = --write ]; then
    cp "$found" "$kept"
    printf 'written: %s\n' "$kept"
elif ! diff -u "$kept" "$found"; then
    printf 'failed: boto3 makes something else of the profiles; look at the difference, then tests/boto3.sh --write\n' >&2
    exit 1
else
    printf 'ran: boto3, the same for %d cases\n' "$(find tests/data/profiles -mindepth 1 -maxdepth 1 -type d | wc -l)"
fi
