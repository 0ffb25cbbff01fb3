//! What the service model forbids.
use aws_sdk_sts::error::BuildError;
use aws_sdk_sts::operation::assume_role::builders::AssumeRoleFluentBuilder as Assume;
use aws_sdk_sts::types::ProvidedContext;

use super::super::sdk::Tested;
use super::{READER, assume, reads, start, tag};

const NAME: &str = r"satisfy regular expression pattern: [\w+=,.@-]*";
const ID: &str = r"satisfy regular expression pattern: [\w+=,.@:\/-]*";
const DIGITS: &str = r"satisfy regular expression pattern: [\d]*";
const TAG: &str = r"satisfy regular expression pattern: [\p{L}\p{Z}\p{N}_.:/=+\-@]*";

fn detected(value: &str, member: &str, must: &str) -> String {
    format!(
        "1 validation error detected: Value {value} at '{member}' failed to satisfy constraint: \
         Member must {must}"
    )
}

fn at_least(length: u32) -> String {
    format!("have length greater than or equal to {length}")
}

fn at_most(length: u32) -> String {
    format!("have length less than or equal to {length}")
}

#[tokio::test]
async fn members_have_their_lengths_and_patterns() -> Tested {
    let (_cloud, _, sts) = start().await?;
    let ask = || assume(&sts, READER);
    let few = "have value greater than or equal to 900";
    let many = "have value less than or equal to 43200";
    let [two, six, nine] = [at_least(2), at_least(6), at_least(9)];
    let rows: [(Assume, &str, &str, &str); 13] = [
        (ask().duration_seconds(899), "'899'", "durationSeconds", few),
        (
            ask().duration_seconds(43_201),
            "'43201'",
            "durationSeconds",
            many,
        ),
        (ask().role_session_name("a"), "'a'", "roleSessionName", &two),
        (
            ask().role_session_name("a b"),
            "'a b'",
            "roleSessionName",
            NAME,
        ),
        (
            ask().source_identity("a/b"),
            "'a/b'",
            "sourceIdentity",
            NAME,
        ),
        (ask().external_id("é1"), "'é1'", "externalId", ID),
        (
            ask().serial_number("short"),
            "'short'",
            "serialNumber",
            &nine,
        ),
        (ask().token_code("12345"), "'12345'", "tokenCode", &six),
        (ask().token_code("12345x"), "'12345x'", "tokenCode", DIGITS),
        (
            ask().tags(tag("", "x")?),
            "''",
            "tags.1.member.key",
            &at_least(1),
        ),
        (
            ask().tags(tag("a&b", "x")?),
            "'a&b'",
            "tags.1.member.key",
            TAG,
        ),
        (
            sts.assume_role().role_session_name("one"),
            "null",
            "roleArn",
            "not be null",
        ),
        (
            sts.assume_role().role_arn(READER),
            "null",
            "roleSessionName",
            "not be null",
        ),
    ];
    for (call, value, member, must) in rows {
        reads(
            &refused!(call),
            400,
            "ValidationError",
            &detected(value, member, must),
        );
    }
    let long = refused!(ask().policy("x".repeat(2049)));
    let value = format!("'{}'", "x".repeat(2049));
    let wanted = detected(&value, "policy", &at_most(2048));
    reads(&long, 400, "ValidationError", &wanted);
    Ok(())
}

#[tokio::test]
async fn lists_and_pairs_are_bounded_too() -> Tested {
    let (_cloud, _, sts) = start().await?;
    let many = (0..51).map(|at| tag(&format!("k{at}"), "v"));
    let many = many.collect::<Result<_, _>>()?;
    let many = refused!(assume(&sts, READER).set_tags(Some(many)));
    let wanted = detected("'[51 entries]'", "tags", &at_most(50));
    reads(&many, 400, "ValidationError", &wanted);
    let two = refused!(sts.assume_role());
    assert!(
        two.2.starts_with("2 validation errors detected: "),
        "{}",
        two.2
    );
    let long = refused!(sts.get_session_token().duration_seconds(129_601));
    let must = "have value less than or equal to 129600";
    let wanted = detected("'129601'", "durationSeconds", must);
    reads(&long, 400, "ValidationError", &wanted);
    let context = ProvidedContext::builder().provider_arn("arn:aws:x").build();
    let unserved = refused!(assume(&sts, READER).provided_contexts(context));
    assert_eq!(unserved.0, 501);
    Ok(())
}

#[tokio::test]
async fn members_must_agree_with_each_other() -> Tested {
    let (_cloud, _, sts) = start().await?;
    let ask = || assume(&sts, READER);
    let user = "arn:aws:iam::444455556666:user/x";
    let long = "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.";
    let twice = "Duplicate tag keys found. Please note that Tag keys are case insensitive.";
    let absent = "The specified transitive tag key must be included in the requested tags.";
    let tagged = || Ok::<_, BuildError>(ask().tags(tag("a", "1")?));
    let rows: [(Assume, &str, &str); 5] = [
        (
            assume(&sts, user),
            "ValidationError",
            "Request ARN is invalid",
        ),
        (ask().duration_seconds(3601), "ValidationError", long),
        (
            ask().policy("{"),
            "MalformedPolicyDocument",
            "Syntax errors in policy.",
        ),
        (
            tagged()?.tags(tag("A", "2")?),
            "InvalidParameterValue",
            twice,
        ),
        (
            tagged()?.transitive_tag_keys("b"),
            "InvalidParameterValue",
            absent,
        ),
    ];
    for (call, code, text) in rows {
        reads(&refused!(call), 400, code, text);
    }
    Ok(())
}
