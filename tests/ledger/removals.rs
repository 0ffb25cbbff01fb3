//! Nothing can be taken from the ledger, or stay in it for nothing, unseen.

use super::compare::problems;
use super::file::{Ledger, Row};
use super::sdk::Crate;
use super::{SERVICES, Service};

/// That the ledger, as it is now, has a problem that begins so, and had not before.
pub(crate) fn missed(before: &[String], ledger: &Ledger, sdk: &Crate, start: &str) {
    let found = problems(ledger, sdk);
    let mut new = found.iter().filter(|problem| !before.contains(problem));
    assert!(
        new.any(|problem| problem.starts_with(start)),
        "not told: {start}\n{found:?}"
    );
}

#[test]
fn an_operation_or_a_value_taken_from_the_ledger_is_missed() {
    for Service { ledger, sdk, .. } in SERVICES.iter() {
        let (mut ledger, service) = (ledger.clone(), &ledger.service);
        let before = problems(&ledger, sdk);
        for at in 0..ledger.operations.len() {
            let taken = ledger.operations.remove(at);
            let told = format!(
                "{service}: the ledger does not know the operation {} (",
                taken.name
            );
            missed(&before, &ledger, sdk, &told);
            ledger.operations.insert(at, taken);
        }
        for name in ledger.enums.keys().cloned().collect::<Vec<_>>() {
            for at in 0..ledger.enums[&name].len() {
                let taken = ledger.enums.get_mut(&name).unwrap().remove(at);
                let told = format!(
                    "{service}: {name} has a value that the ledger does not know: {taken} ("
                );
                missed(&before, &ledger, sdk, &told);
                ledger.enums.get_mut(&name).unwrap().insert(at, taken);
            }
            let taken = ledger.enums.remove(&name).unwrap();
            missed(
                &before,
                &ledger,
                sdk,
                &format!("{service}: the values of {name} are not written out ("),
            );
            ledger.enums.insert(name, taken);
        }
    }
}

/// What is told when a row is not there.
fn gone(owner: &str, row: &Row) -> String {
    let wire = &row.wire;
    match row.place.as_str() {
        "literal" => format!("{owner} has `{wire}` in its query, which the ledger does not know ("),
        // Payloads have no name on the wire: the crate's own is told.
        "payload" => format!("{owner} has a member that the ledger does not know: "),
        _ => format!("{owner} has a member that the ledger does not know: {wire} ("),
    }
}

#[test]
fn a_member_of_an_operation_taken_from_the_ledger_is_missed() {
    for Service { ledger, sdk, .. } in SERVICES.iter() {
        let (mut ledger, service) = (ledger.clone(), &ledger.service);
        let before = problems(&ledger, sdk);
        for at in 0..ledger.operations.len() {
            for row in 0..ledger.operations[at].rows.len() {
                let taken = ledger.operations[at].rows.remove(row);
                let told = gone(&ledger.operations[at].name, &taken);
                missed(&before, &ledger, sdk, &format!("{service}: {told}"));
                ledger.operations[at].rows.insert(row, taken);
            }
        }
    }
}

#[test]
fn a_member_of_a_type_taken_from_the_ledger_is_missed() {
    for Service { ledger, sdk, .. } in SERVICES.iter() {
        let (mut ledger, service) = (ledger.clone(), &ledger.service);
        let before = problems(&ledger, sdk);
        for name in ledger.types.keys().cloned().collect::<Vec<_>>() {
            for row in 0..ledger.types[&name].len() {
                let taken = ledger.types.get_mut(&name).unwrap().remove(row);
                let told = gone(&name, &taken);
                missed(&before, &ledger, sdk, &format!("{service}: {told}"));
                ledger.types.get_mut(&name).unwrap().insert(row, taken);
            }
            let taken = ledger.types.remove(&name).unwrap();
            missed(
                &before,
                &ledger,
                sdk,
                &format!("{service}: the type {name} does not stand in the ledger ("),
            );
            ledger.types.insert(name, taken);
        }
    }
}

#[test]
fn what_the_crate_does_not_have_is_told() {
    for Service { ledger, sdk, .. } in SERVICES.iter() {
        let (mut more, service) = (ledger.clone(), &ledger.service);
        let before = problems(ledger, sdk);
        let mut dragon = Row {
            name: "dragon".to_owned(),
            plain: "dragon".to_owned(),
            ..row(ledger)
        };
        let at = more
            .operations
            .iter()
            .position(|one| one.rows.len() > 1)
            .unwrap();
        let name = more.operations[at].name.clone();

        more.operations[at].rows.push(dragon.clone());
        missed(
            &before,
            &more,
            sdk,
            &format!("{service}: {name} has no member dragon, but the ledger has ("),
        );
        dragon.place = "literal".to_owned();
        dragon.wire = "dragon".to_owned();
        *more.operations[at].rows.last_mut().unwrap() = dragon;
        missed(
            &before,
            &more,
            sdk,
            &format!("{service}: {name} does not have `dragon` in its query ("),
        );
        more.operations[at] = ledger.operations[at].clone();

        let twice = row(ledger);
        more.operations[at].rows.push(twice.clone());
        missed(
            &before,
            &more,
            sdk,
            &format!(
                "{service}: {name}.{} stands twice in the ledger (",
                twice.name
            ),
        );
        more.operations[at] = ledger.operations[at].clone();

        more.operations.push(ledger.operations[at].clone());
        missed(
            &before,
            &more,
            sdk,
            &format!("{service}: {name} stands twice in the ledger ("),
        );
        more.operations.last_mut().unwrap().name = "RideDragon".to_owned();
        let told = "the ledger has an operation that the crate does not have: RideDragon (";
        missed(&before, &more, sdk, &format!("{service}: {told}"));
        more.operations.pop();

        more.types.insert("Dragon".to_owned(), Vec::new());
        missed(
            &before,
            &more,
            sdk,
            &format!("{service}: no operation takes the type Dragon ("),
        );
        more.enums.insert("Dragon".to_owned(), Vec::new());
        missed(
            &before,
            &more,
            sdk,
            &format!("{service}: no member is of the enumeration Dragon ("),
        );
        for (name, values) in ledger.enums.iter().take(1) {
            let values = [&values[..], &["dragon".to_owned()]].concat();
            more.enums.insert(name.clone(), values);
            missed(
                &before,
                &more,
                sdk,
                &format!("{service}: {name} has no value dragon, but the ledger has ("),
            );
        }
    }
}

/// The last member of the first operation that has some.
fn row(ledger: &Ledger) -> Row {
    let operation = ledger.operations.iter().find(|one| one.rows.len() > 1);
    operation.unwrap().rows.last().unwrap().clone()
}
