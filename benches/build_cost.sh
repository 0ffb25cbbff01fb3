#!/usr/bin/env bash
# CPU seconds of a clean build: the raw SDK with default features beside this crate with only `s3`.
# Usage: benches/build_cost.sh [--release]
set -euo pipefail

crate=$(cd "$(dirname "$0")/.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

make() { # name, dependencies, program
    mkdir -p "$scratch/$1/src"
    cat >"$scratch/$1/Cargo.toml" <<TOML
[package]
name = "$1"
version = "0.1.0"
edition = "2024"
[dependencies]
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
$2
[profile.dev]
debug = "line-tables-only"
TOML
    printf '%s\n' "$3" >"$scratch/$1/src/main.rs"
    # The same versions of what both have.
    cp "$crate/Cargo.lock" "$scratch/$1/Cargo.lock"
    (cd "$scratch/$1" && cargo fetch --quiet)
}

make raw 'aws-config = "1.13"
aws-sdk-s3 = "1.157"' '#[tokio::main]
async fn main() {
    let config = aws_config::load_defaults(aws_config::BehaviorVersion::latest()).await;
    println!("{:?}", aws_sdk_s3::Client::new(&config).list_buckets().send().await.is_ok());
}'
make wrapped "palisade = { path = \"$crate\", default-features = false, features = [\"s3\"] }" '#[tokio::main]
async fn main() -> Result<(), palisade::Error> {
    let session = palisade::Session::builder(palisade::region::UsEast1).connect().await?;
    println!("{:?}", palisade::s3::Client::new(&session).sdk().list_buckets().send().await.is_ok());
    Ok(())
}'

for name in raw wrapped; do
    cd "$scratch/$name"
    TIMEFORMAT='%U %S %R'
    spent=$( { time CARGO_TARGET_DIR="$scratch/$name/target" cargo build --quiet "$@" 2>/dev/null; } 2>&1 | tail -n 1)
    crates=$(cargo tree --edges normal,build --prefix none | sort -u | grep -c . )
    printf '%s' "$spent" | awk -v name="$name" -v crates="$crates" \
        '{ printf "%-8s %6.1f CPU seconds (%.1f user, %.1f system), %.1f elapsed, %d crates\n", name, $1 + $2, $1, $2, $3, crates }'
done
