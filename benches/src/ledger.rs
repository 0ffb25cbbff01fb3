//! What looking an operation up costs, beside a `HashMap` and a binary search over the same names.
//!
//! `cd benches && cargo bench --bench ledger`. One thread; the best of several rounds, because what
//! else the machine does can only make it slower.

use std::alloc::System;
use std::collections::HashMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

use palisade::Service;
use palisade::ledger::Operation;
use palisade_benches::Dice;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const LOOKUPS: usize = 100_000;

/// Nanoseconds for each lookup.
fn best(names: &[&str], find: impl Fn(&str) -> bool) -> f64 {
    let (mut least, begun) = (Duration::MAX, Instant::now());
    while begun.elapsed() < Duration::from_secs(2) {
        let start = Instant::now();
        let found = names.iter().filter(|name| find(black_box(name))).count();
        least = least.min(start.elapsed());
        assert_eq!(found, names.len());
    }
    least.as_secs_f64() * 1e9 / names.len() as f64
}

fn compare(service: Service) {
    let known: Vec<&str> = Operation::all(service).map(Operation::name).collect();
    let mut dice = Dice::new(7);
    let mut any = || known[dice.below(known.len() as u64) as usize];
    let names: Vec<&str> = (0..LOOKUPS).map(|_| any()).collect();
    let map: HashMap<&str, usize> = known
        .iter()
        .enumerate()
        .map(|(n, name)| (*name, n))
        .collect();

    let region = Region::new(ALLOCATOR);
    let find = |name: &str| Operation::find(service, name).is_some();
    assert!(names.iter().all(|name| find(name)));
    let allocations = region.change().allocations;
    let ledger = best(&names, find);
    let hashed = best(&names, |name| map.contains_key(name));
    let sorted = best(&names, |name| known.binary_search(&name).is_ok());
    println!(
        "{service}, {} operations: {ledger:.1} ns, {allocations} allocations; {:.2} of a HashMap, \
         {:.2} of a binary search",
        known.len(),
        ledger / hashed,
        ledger / sorted,
    );
}

fn main() {
    for service in [Service::Iot, Service::S3, Service::Sts] {
        compare(service);
    }
}
