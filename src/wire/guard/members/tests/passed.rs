//! Parts of bodies that nobody looks into.

use super::*;

#[test]
fn what_is_not_kept_is_known_all_the_same() {
    let check = |events: &str| {
        let body = format!(r#"{{"logGroupName":"a","logStreamName":"b","logEvents":{events}}}"#);
        of_body(Service::Logs, "PutLogEvents", &body)
    };
    let event = r#"{"timestamp":1,"message":"a"}"#;
    for events in [
        "null",
        "[]",
        "[{}]",
        "[null]",
        &format!("[{event},{event}]"),
    ] {
        assert_eq!(check(events), Ok(()), "{events}");
    }
    for (events, expected) in [
        (r#"[{"messages":"a"}]"#, unknown("messages")),
        (
            r#"[{"message":"a"},{"message":"a","owner":{"b":[]}}]"#,
            unknown("owner"),
        ),
        (r#"[{"message":"a","message":"b"}]"#, UNREADABLE),
        (r#"[{"message":"a","mess\u0061ge":"b"}]"#, UNREADABLE),
        (r#"[{"message":{"a":"b"}}]"#, UNREADABLE),
        (r#"[{"message":["a"]}]"#, UNREADABLE),
        (r#"["a"]"#, UNREADABLE),
        (r#"{"message":"a"}"#, UNREADABLE),
        (r#""a""#, UNREADABLE),
    ] {
        assert_eq!(check(events), expected, "{events}");
    }
}
