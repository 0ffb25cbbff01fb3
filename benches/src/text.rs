//! How fast the detector is, beside the `regex` crate with an alternation of the same kinds.
//!
//! `cd benches && cargo bench --bench text`. One thread; the best of several rounds, because what else
//! the machine does can only make it slower. The alternation knows about as many formats, but
//! neither check digits nor disguises, and not what a keyword says of what follows it.

use std::alloc::System;
use std::hint::black_box;
use std::time::{Duration, Instant};

use palisade::text::find;
use palisade_benches::{Dice, PATTERNS, text, value};
use regex::bytes::{Regex, RegexBuilder};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn best(texts: &[String], found: impl Fn(&str) -> bool) -> (Duration, usize) {
    let (mut least, mut count) = (Duration::MAX, 0);
    let begun = Instant::now();
    // Enough rounds for a quiet one, whatever is measured.
    for round in 0.. {
        let start = Instant::now();
        count = texts.iter().filter(|text| found(black_box(text))).count();
        least = least.min(start.elapsed());
        if round > 1 && begun.elapsed() > Duration::from_secs(2) {
            break;
        }
    }
    (least, count)
}

struct Speed {
    values: f64,
    megabytes: f64,
}

fn speed(name: &str, texts: &[String], found: impl Fn(&str) -> bool) -> Speed {
    let (spent, refused) = best(texts, found);
    let bytes: usize = texts.iter().map(String::len).sum();
    let speed = Speed {
        values: texts.len() as f64 / spent.as_secs_f64(),
        megabytes: bytes as f64 / spent.as_secs_f64() / 1e6,
    };
    println!(
        "  {name:<15} {:>8.3} million a second  {:>7.1} MB/s  {:>9.0} ns each  {refused} refused",
        speed.values / 1e6,
        speed.megabytes,
        1e9 / speed.values
    );
    speed
}

/// The speed of the detector, and how often it allocated.
fn compare(title: &str, texts: &[String], regexes: &[(&str, Regex)]) -> (Speed, usize) {
    let bytes: usize = texts.iter().map(String::len).sum();
    let each = bytes as f64 / texts.len() as f64;
    println!("{title}: {} texts, {each:.1} bytes each", texts.len());
    let region = Region::new(ALLOCATOR);
    let refused = texts.iter().filter(|text| find(text).is_some()).count();
    let allocations = region.change().allocations;
    black_box(refused);
    let ours = speed("palisade", texts, |text| find(text).is_some());
    for (name, regex) in regexes {
        // A tenth, because one of them is slow.
        let some = &texts[..texts.len() / 10];
        let theirs = speed(name, some, |text| regex.is_match(text.as_bytes()));
        let ratio = ours.values / theirs.values;
        println!("  palisade is {ratio:.2} times as fast as {name}");
    }
    println!("  {allocations} allocations by palisade");
    (ours, allocations)
}

fn regex(unicode: bool, automaton: usize) -> Regex {
    let parts: Vec<_> = PATTERNS.iter().map(|one| format!("(?:{one})")).collect();
    RegexBuilder::new(&parts.join("|"))
        .unicode(unicode)
        .size_limit(1 << 28)
        .dfa_size_limit(automaton)
        .build()
        .unwrap_or_else(|error| panic!("{error}"))
}

fn main() {
    let mut dice = Dice::new(1);
    // As it comes; and as fast as it gets, by bytes and with room for the whole of its automaton.
    let regexes = [
        ("regex", regex(true, 2 << 20)),
        ("regex, tuned", regex(false, 1 << 28)),
    ];
    let values: Vec<_> = (0..50_000).map(|_| value(&mut dice)).collect();
    let long: Vec<_> = (0..1_000).map(|_| text(&mut dice, 2048)).collect();

    let (short, of_short) = compare("typical values", &values, &regexes);
    let (slow, of_long) = compare("texts of 2 KiB", &long, &regexes);

    let allocated = of_short + of_long;
    let demands = [
        ("1 million values a second", short.values >= 1e6),
        ("50 MB/s on texts of 2 KiB", slow.megabytes >= 50.0),
        ("no allocation for clean ASCII", allocated == 0),
    ];
    for (demand, reached) in demands {
        println!("{demand}: {}", if reached { "reached" } else { "MISSED" });
    }
    // Speed depends on the machine; allocations do not.
    assert_eq!(allocated, 0);
}
