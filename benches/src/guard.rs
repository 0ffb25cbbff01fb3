//! What the guard adds to a call: clients of this crate and the SDK's own, in turns.
//!
//! `cd benches && cargo bench --bench guard`. Both sides have the same configuration, credentials and
//! HTTP client and send the same request: the raw side says itself what a handle would say. The table
//! has the best of many rounds, because what else the machine does can only make it slower, and the
//! allocations of one call, which are exact. `least` is what an interceptor adds that judges nothing
//! ([`guard_least`]). The last column sets what the guard adds against a call over TLS to a server on
//! this machine, the least that a user could see. Criterion's statistics of the same pairs follow.

mod guard_calls;
mod guard_cloud;
mod guard_least;

use std::alloc::System;
use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::Criterion;
use guard_calls::{Call, Clients, calls};
use guard_cloud::{Mock, TlsServer};
use guard_least::Least;
use palisade::danger::{Offline, TestCloud};
use palisade::{Session, region};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use tokio::runtime::Runtime;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const COUNTED: usize = 100;

struct Bench {
    runtime: Runtime,
    mock: Mock,
}

impl Bench {
    fn run(&self, call: &Call) {
        black_box(self.runtime.block_on((call.make)()));
    }

    fn times(&self, call: &Call, times: usize) -> Duration {
        let start = Instant::now();
        (0..times).for_each(|_| self.run(call));
        start.elapsed()
    }

    /// Allocations for each call, those that grew counted again.
    fn allocations(&self, call: &Call) -> f64 {
        let region = Region::new(ALLOCATOR);
        self.times(call, COUNTED);
        let change = region.change();
        (change.allocations + change.reallocations) as f64 / COUNTED as f64
    }

    /// Nanoseconds of the best rounds of each, taken in turns.
    fn best<const N: usize>(&self, calls: [&Call; N]) -> [f64; N] {
        let alone = self.times(calls[0], 3).as_secs_f64() / 3.0;
        let batch = ((0.000_5 / alone) as usize).clamp(1, 64);
        let (mut least, begun) = ([Duration::MAX; N], Instant::now());
        while begun.elapsed() < Duration::from_secs(3) {
            for (call, least) in calls.iter().zip(&mut least) {
                *least = (*least).min(self.times(call, batch));
            }
        }
        least.map(|time| time.as_secs_f64() * 1e9 / batch as f64)
    }
}

fn session(runtime: &Runtime, door: impl FnOnce(Builder) -> Builder) -> Session<region::UsEast1> {
    let builder = Session::builder(region::UsEast1).account(guard_calls::account());
    let session = runtime.block_on(door(builder).connect());
    session.expect("a session")
}

type Builder = palisade::Builder<region::UsEast1>;

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = { runtime }.enable_all().build().expect("a runtime");
    let mock = Mock::default();
    let offline = session(&runtime, |builder| {
        let http_client = mock.client();
        builder.danger_offline(Offline { http_client })
    });
    let raw = calls(&Clients::raw(mock.client(), None));
    // `GUARD_BENCH_CHECKS`: the least that decides something, of `GetObject` only.
    let checks = std::env::var_os("GUARD_BENCH_CHECKS").is_some();
    let least = calls(&Clients::raw(mock.client(), Some(Least { checks })));
    let guarded = calls(&Clients::guarded(&offline));
    let bench = Bench { runtime, mock };
    let wanted = std::env::args().skip(1).find(|arg| !arg.starts_with("--"));
    let pairs: Vec<_> = raw.iter().zip(&guarded).collect();
    let pairs = pairs.into_iter().filter(|(call, _)| {
        let wanted = wanted.as_deref();
        wanted.is_none_or(|wanted| call.name.contains(wanted))
    });
    let pairs: Vec<_> = pairs.collect();

    if let Ok(times) = std::env::var("GUARD_BENCH_CALLS") {
        // For profilers: so many calls of each pair, and nothing else.
        let times = times.parse().expect("a number");
        let raw_only = std::env::var_os("GUARD_BENCH_RAW").is_some();
        for (raw, guarded) in pairs {
            bench.mock.answer(raw.answer);
            bench.times(if raw_only { raw } else { guarded }, times);
        }
        return;
    }
    let counts: Vec<_> = pairs
        .iter()
        .map(|(raw, guarded)| {
            bench.mock.answer(raw.answer);
            bench.times(raw, 3);
            bench.times(guarded, 3);
            [raw, guarded].map(|call| bench.allocations(call))
        })
        .collect();

    let server = TlsServer::start(&bench.mock);
    bench.mock.answer(guard_calls::CALLER);
    let cloud = TestCloud::new(server.address, &server.ca_pem).expect("a cloud");
    let online = session(&bench.runtime, |builder| builder.danger_test_cloud(cloud));
    let online = calls(&Clients::guarded(&online));
    println!(
        "{:<28} {:>9} {:>7} {:>9} {:>8} {:>7} {:>6} {:>6} {:>6} {:>10} {:>7}",
        "call",
        "raw ns",
        "least",
        "guarded",
        "added",
        "of raw",
        "allocs",
        "there",
        "added",
        "TLS ns",
        "of TLS"
    );
    for ((raw, guarded), [before, after]) in pairs.iter().zip(&counts) {
        bench.mock.answer(raw.answer);
        let same = least.iter().find(|call| call.name == raw.name);
        let [plain, floor, whole] = bench.best([raw, same.expect("the same calls"), guarded]);
        let over_tls = online.iter().find(|call| call.name == raw.name);
        let [tls] = bench.best([over_tls.expect("the same calls")]);
        let added = whole - plain;
        println!(
            "{:<28} {plain:>9.0} {:>7.0} {whole:>9.0} {added:>8.0} {:>6.1}% {before:>6} {after:>6} {:>6} \
             {tls:>10.0} {:>6.2}%",
            raw.name,
            floor - plain,
            added / plain * 100.0,
            after - before,
            added / (tls - added) * 100.0,
        );
    }

    let mut criterion = Criterion::default()
        .sample_size(20)
        .measurement_time(Duration::from_secs(2));
    for (raw, guarded) in pairs {
        bench.mock.answer(raw.answer);
        let mut group = criterion.benchmark_group(raw.name);
        for (side, timed, other) in [("raw", raw, guarded), ("guarded", guarded, raw)] {
            group.bench_function(side, |bencher| {
                bencher.iter_custom(|times| {
                    let one = |_| {
                        bench.run(other);
                        bench.times(timed, 1)
                    };
                    (0..times).map(one).sum()
                });
            });
        }
        group.finish();
    }
}
