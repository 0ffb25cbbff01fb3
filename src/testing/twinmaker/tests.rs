//! That every operation is served, and with what the model has.
use serde_json::{Value, json};

use super::call::Call;
use super::{Fields, State, TWINMAKER, act};
use crate::testing::model::Failure;
use crate::testing::s3::S3;

fn ask(operation: &str, input: &Value, state: &mut State) -> Result<Fields, Failure> {
    let input = input.as_object().cloned().unwrap_or_default();
    let call = Call {
        model: &TWINMAKER,
        service: "iottwinmaker",
        operation,
        input: &input,
        account: "111122223333",
        region: "us-east-1",
        now: 1_790_000_000,
        objects: &S3::default(),
    };
    act(&call, state)
}

#[test]
fn every_operation_is_served_within_the_model() {
    let everything = json!({
        "workspaceId": "plant", "entityId": "pump", "entityName": "pump", "componentTypeId": "a.b",
        "sceneId": "hall", "contentLocation": "s3://acme/x", "syncSource": "SITEWISE",
        "s3Location": "arn:aws:s3:::acme",
        "syncRole": "arn:aws:iam::111122223333:role/twins", "metadataTransferJobId": "job",
        "sources": [{"type": "iotsitewise"}],
        "destination": {"type": "s3", "s3Configuration": {"location": "arn:aws:s3:::acme"}},
        "sourceType": "iotsitewise", "destinationType": "s3", "components": {"c": {"componentTypeId": "a.b"}},
        "componentName": "c", "pricingMode": "BASIC",
        "resourceARN": "arn:aws:iottwinmaker:us-east-1:111122223333:workspace/plant",
        "startTime": "2026-11-23T08:00:00Z", "endTime": "2026-11-23T09:00:00Z",
    });
    let first = ["CreateWorkspace", "CreateComponentType"];
    let made = || {
        let mut state = State::default();
        let others = TWINMAKER.operations.keys().map(String::as_str);
        let others = others.filter(|name| name.starts_with("Create") && !first.contains(name));
        for name in first.into_iter().chain(others) {
            let said = ask(name, &everything, &mut state);
            assert!(said.is_ok(), "{name}: {said:?}");
        }
        state
    };
    for (name, operation) in &TWINMAKER.operations {
        let full = ask(name, &everything, &mut made());
        match &full {
            // What is there is not made a second time, and what is full is not deleted.
            Err(failure) => {
                assert!(
                    name.starts_with("Create") || name.starts_with("Delete"),
                    "{name}"
                );
                assert!(operation.raises(failure.code), "{name}: {failure:?}");
            }
            Ok(said) => assert_eq!(
                TWINMAKER.write(operation, said.clone()).err(),
                None,
                "{name}"
            ),
        }
        for input in [json!({}), everything.clone()] {
            if let Err(failure) = ask(name, &input, &mut State::default()) {
                assert!(operation.raises(failure.code), "{name}: {failure:?}");
            }
        }
    }
}
