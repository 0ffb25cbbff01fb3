//! That the tables of the control plane speak of what the model has.
use std::collections::BTreeMap;

use super::call::Call;
use super::kinds::KINDS;
use super::{Fields, IOT, State, act};
use crate::testing::s3::S3;

#[test]
fn every_kind_is_named_as_in_the_model() {
    for kind in &KINDS {
        let calls = kind
            .calls
            .iter()
            .chain([&kind.list])
            .filter(|name| !name.is_empty());
        for name in calls {
            assert!(IOT.operations.contains_key(*name), "{name}");
        }
        let output = |name: &str| IOT.operations.get(name).and_then(|one| one.output());
        if let Some(list) = output(kind.list) {
            assert!(
                IOT.inner(list, &[kind.items, "[]"]).is_some(),
                "{}",
                kind.list
            );
        }
        let [_, describe, ..] = kind.calls;
        if let (Some(describe), false) = (output(describe), kind.within.is_empty()) {
            assert!(
                IOT.inner(describe, &[kind.within]).is_some(),
                "{}",
                kind.noun
            );
        }
    }
}

#[test]
fn what_is_said_of_nothing_is_what_the_model_promises() {
    let input = Fields::new();
    let mut served = 0;
    for (name, operation) in &IOT.operations {
        if operation
            .input()
            .is_some_and(|input| IOT.check(input, &serde_json::json!({}), "").is_err())
        {
            continue;
        }
        let call = Call {
            model: &IOT,
            service: "iot",
            operation: name,
            input: &input,
            account: "111122223333",
            region: "us-east-1",
            now: 1_790_000_000,
            objects: &S3::default(),
        };
        if let Ok(said) = act(&call, &mut State::default(), &mut BTreeMap::new()) {
            served += 1;
            assert_eq!(IOT.write(operation, said).err(), None, "{name}");
        }
    }
    assert!(served > 35, "{served}");
}
