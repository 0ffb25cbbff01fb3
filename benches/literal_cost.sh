#!/usr/bin/env bash
# Milliseconds that the compiler takes for a checked literal of 256 bytes: a crate with 200 of them
# beside the same crate with none, the best of three each.
# Usage: benches/literal_cost.sh [LITERALS]
set -euo pipefail
shopt -s inherit_errexit
# What was evaluated before is not to be remembered.
export CARGO_INCREMENTAL=0

crate=$(cd "$(dirname "$0")/.." && pwd)
count=${1:-200}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

mkdir -p "$scratch/src"
cat >"$scratch/Cargo.toml" <<TOML
[package]
name = "literal-cost"
version = "0.1.0"
edition = "2024"
[dependencies]
palisade = { path = "$crate", default-features = false }
[workspace]
TOML
cp "$crate/Cargo.lock" "$scratch/Cargo.lock"

# Sentences as in descriptions, no two alike.
program() { # how many
    awk -v count="$1" 'BEGIN {
        words = "gateway telemetry report device archive rotates keeps the of every region eu-central-1 2024-12-18 v1.20.3 token bucket policy role MyStackServiceRole/Resource"
        many = split(words, word, " ")
        srand(1)
        print "#![allow(dead_code)]"
        for (i = 0; i < count; i++) {
            text = ""
            while (length(text) < 256) text = text word[1 + int(rand() * many)] " "
            printf "const C%d: palisade::text::PublicText = palisade::public_text!(\"%s\");\n", i, substr(text, 1, 255) "."
        }
        print "fn main() {}"
    }' >"$scratch/src/main.rs"
}

cd "$scratch"
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$scratch/target}

# The least of three, in milliseconds.
best() { # how many
    local start spent least=
    program "$1"
    for _ in 1 2 3; do
        touch src/main.rs
        start=$(date +%s%N)
        cargo check --quiet --offline
        spent=$((($(date +%s%N) - start) / 1000000))
        if [ -z "$least" ] || [ "$spent" -lt "$least" ]; then
            least=$spent
        fi
    done
    echo "$least"
}

program 0
cargo fetch --quiet
cargo check --quiet
without=$(best 0)
with=$(best "$count")
awk -v with="$with" -v without="$without" -v count="$count" 'BEGIN {
    printf "%d literals of 256 bytes: %d ms with them, %d ms without, %.2f ms each\n", count, with, without, (with - without) / count
}'
