//! What denies: requests without TLS, and statements that a new policy leaves out.

use super::action::Action;
use super::clause::{Clause, Named};
use super::condition::{How, Many, Order, Test};
use super::pattern::Pattern;
use super::principal::Principal;

/// Whether statements deny everybody every request without TLS, one of them or several together, to a bucket
/// and its objects; to any bucket, where none is named.
pub(super) fn denies_plaintext(clauses: &[Clause<'_>], bucket: Option<&str>) -> bool {
    let denies = |clause: &&Clause<'_>| {
        let all = |action: &Action| action.covers_all_of("s3");
        !clause.allows
            && clause.principals.only().contains(&Principal::Everyone)
            && clause.actions.only().iter().any(all)
            && clause.tests.all().iter().all(holds_without_tls)
    };
    let denied = clauses.iter().filter(denies);
    let resources: Vec<_> = denied
        .flat_map(|clause| clause.resources.only())
        .copied()
        .collect();
    covers_a_bucket(&resources, bucket)
}

fn covers_a_bucket(resources: &[&str], bucket: Option<&str>) -> bool {
    let takes = |text: &str| {
        let mut patterns = resources.iter().map(|one| Pattern::denying(one));
        patterns.any(|one| one.matches(text))
    };
    if let Some(bucket) = bucket {
        // In the partition that the policy itself names.
        let starts = resources.iter().map(|one| one.split_once(":s3:::"));
        let mut starts = starts.map(|start| start.map_or("arn:aws", |(start, _)| start));
        return starts.any(|start| {
            let bucket = format!("{start}:s3:::{bucket}");
            takes(&bucket) && takes(&format!("{bucket}/\u{0}"))
        });
    }
    resources.iter().any(|one| {
        let bucket = one.trim_end_matches(['*', '/']);
        let bucket = if bucket.is_empty() {
            "arn:aws:s3:::b"
        } else {
            bucket
        };
        Pattern::denying(bucket).is_fixed() && takes(bucket) && takes(&format!("{bucket}/\u{0}"))
    })
}

fn holds_without_tls(test: &Test) -> bool {
    let has = |wanted: &str| {
        test.values
            .iter()
            .any(|value| value.eq_ignore_ascii_case(wanted))
    };
    match (test.key.as_str(), test.how, test.negated) {
        ("aws:securetransport", How::Truth | How::Text | How::Like, false) => has("false"),
        ("aws:securetransport", How::Text | How::Like, true) => !has("false") && has("true"),
        // There is no version without TLS: only a comparison that an absent key passes holds.
        ("s3:tlsversion", How::Number(Order::Less), false) => {
            test.if_exists || test.of_many == Many::All
        }
        _ => false,
    }
}

/// Whether the new statements deny all that one denied.
pub(super) fn is_kept(old: &Clause<'_>, new: &[&Clause<'_>]) -> bool {
    let principals = pieces(&old.principals);
    let actions = pieces(&old.actions);
    let resources = pieces(&old.resources);
    // Each is compared with each: what takes too long to compare is not known to be kept.
    const MOST: usize = 20_000;
    let size = |clause: &&Clause<'_>| {
        clause.principals.len() * clause.actions.len() * clause.resources.len()
    };
    let sizes: usize = new.iter().map(size).sum();
    if principals.len() * actions.len() * resources.len() * sizes > MOST {
        return false;
    }
    principals.iter().all(|who| {
        actions.iter().all(|what| {
            resources.iter().all(|on| {
                new.iter().any(|new| {
                    takes(&new.principals, who, Principal::covers, is_everyone)
                        && takes(&new.actions, what, Action::covers, Action::is_all)
                        && takes(
                            &new.resources,
                            on,
                            |one, other| covers(one, other),
                            |one| is_all(one),
                        )
                        && new
                            .tests
                            .all()
                            .iter()
                            .all(|test| old.tests.all().iter().any(|old| test.follows_from(old)))
                })
            })
        })
    })
}

/// A part of what a member names that is asked about by itself.
enum Piece<'a, T> {
    Nothing,
    One(&'a T),
    AllBut(&'a [T]),
}

fn pieces<T>(named: &Named<T>) -> Vec<Piece<'_, T>> {
    match named {
        Named::Nothing => vec![Piece::Nothing],
        Named::Only(all) => all.iter().map(Piece::One).collect(),
        Named::AllBut(all) => vec![Piece::AllBut(all)],
    }
}

fn takes<T>(
    new: &Named<T>,
    old: &Piece<'_, T>,
    covers: impl Fn(&T, &T) -> bool,
    is_all: impl Fn(&T) -> bool,
) -> bool {
    match (new, old) {
        (Named::Nothing, Piece::Nothing) => true,
        (Named::Only(all), Piece::One(one)) => all.iter().any(|new| covers(new, one)),
        (Named::Only(all), Piece::AllBut(_)) => all.iter().any(is_all),
        // What is left out now was left out before.
        (Named::AllBut(new), Piece::AllBut(old)) => {
            new.iter().all(|new| old.iter().any(|old| covers(old, new)))
        }
        _ => false,
    }
}

fn covers(one: &str, other: &str) -> bool {
    Pattern::denying(one).covers(&Pattern::denying(other))
}

fn is_all(resource: &str) -> bool {
    covers(resource, "*")
}

fn is_everyone(principal: &Principal<'_>) -> bool {
    *principal == Principal::Everyone
}

impl Principal<'_> {
    /// For statements that deny: an account is not whoever the account lets in.
    fn covers(&self, other: &Self) -> bool {
        *self == Principal::Everyone || self == other
    }
}
