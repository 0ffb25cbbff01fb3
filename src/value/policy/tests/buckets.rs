//! Policies of buckets.

use super::*;

#[test]
fn a_named_principal_is_its_account_s() {
    let cases = [
        (r#"{"AWS":"111122223333"}"#, ""),
        (r#"{"AWS":"arn:aws:iam::111122223333:root"}"#, ""),
        (r#"{"AWS":["arn:aws:iam::111122223333:role/app"]}"#, ""),
        (
            r#"{"AWS":"arn:aws:sts::111122223333:assumed-role/app/session"}"#,
            "",
        ),
        (r#"{"AWS":"AROADBQP57FF2AEXAMPLE"}"#, ""),
        (
            r#"{"AWS":"arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1EXAMPLE"}"#,
            "",
        ),
        (r#"{"Service":"cloudfront.amazonaws.com"}"#, ""),
        (r#"{"AWS":"444455556666"}"#, "1F"),
        (r#"{"AWS":["111122223333","444455556666"]}"#, "1F"),
        (r#"{"AWS":"arn:aws:iam::444455556666:root"}"#, "1F"),
        (r#"{"AWS":"arn:aws-us-gov:iam::444455556666:user/a"}"#, "1F"),
        (
            r#"{"AWS":"arn:aws-cn:iam::444455556666:role/path/a"}"#,
            "1F",
        ),
        (
            r#"{"Federated":"arn:aws:iam::444455556666:saml-provider/Acme"}"#,
            "1F",
        ),
        (
            r#"{"CanonicalUser":"79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"}"#,
            "1F",
        ),
        (r#"{"AWS":444455556666}"#, "1U"),
        (r#"{"AWS":"1111-2222-3333"}"#, "1U"),
        (r#"{"AWS":"arn:aws:iam::111122223333"}"#, "1U"),
        (r#"{"AWS":"arn:aws:iam::1111:root"}"#, "1U"),
        (r#"{"AWS":"arn:AWS:iam::111122223333:root"}"#, "1U"),
        (r#"{"AWS":"${aws:username}"}"#, "1U"),
        (r#"{"AWS":""}"#, "1U"),
        (r#"{"AWS":[]}"#, "1U"),
        (r#"{}"#, "1U"),
        (r#"{"aws":"111122223333"}"#, "1U"),
        (r#"{"Service":"everything"}"#, "1U"),
        (r#"["*"]"#, "1U"),
        (r#""111122223333""#, "1U"),
        ("null", "1U"),
    ];
    let rest = r#" | Action "s3:GetObject" | Resource "arn:aws:s3:::acme/*""#;
    let cases: Vec<_> = cases
        .map(|(principal, wanted)| (format!("Principal {principal}{rest}"), wanted))
        .into();
    let cases: Vec<_> = cases
        .iter()
        .map(|(text, wanted)| (text.as_str(), *wanted))
        .collect();
    all(PolicyKind::Bucket, &cases);
}

#[test]
fn a_bucket_s_actions_are_named() {
    let cases = [
        (r#"Action ["s3:GetObject","s3:PutObject"]"#, ""),
        (r#"Action ["s3:Get*","s3:List*"]"#, ""),
        (r#"Action "s3:PutObject*""#, ""),
        (r#"Action "S3:GETOBJECT""#, ""),
        (r#"Action "s3:*Object""#, ""),
        (r#"Action "s3:PutBucketPolicy""#, ""),
        (r#"Action "s3:*""#, "1B"),
        (r#"Action ["s3:*"]"#, "1B"),
        (r#"Action "S3:*""#, "1B"),
        (r#"Action "s3:?*""#, "1B"),
        (r#"Action "s3:**""#, "1B"),
        (r#"Action "s3:*?*""#, "1B"),
        (r#"Action "s3:*e*""#, "1B"),
        (r#"Action "s3:*et*""#, "1B"),
        (r#"Action "s3:G*""#, "1B"),
        (r#"Action "s*:*""#, "1B"),
        (r#"Action "?3:*""#, "1B"),
        (r#"Action "*:*""#, "1B"),
        (r#"Action "*""#, "1B"),
        (r#"Action "?*""#, "1B"),
        (r#"Action ["s3:GetObject","*"]"#, "1B"),
        (r#"Action "\u0073\u0033:\u002a""#, "1B"),
        (r#"NotAction "s3:DeleteBucket""#, "1B"),
        (r#"Action "s3:Put*""#, "1B"),
        (r#"Action "s3:*Policy""#, "1B"),
        (r#"Action "s3:PutBucket*""#, "1B"),
        (r#"Action "s3""#, "1U"),
        (r#"Action "s3*""#, "1U"),
        (r#"Action " s3:*""#, "1U"),
        (r#"Action "${*}""#, "1U"),
        (r#"Action "s3:Get:Object""#, "1U"),
        (r#"Action []"#, "1U"),
        (r#"Action 7"#, "1U"),
        (r#"action "s3:*""#, "1U"),
        (r#"Action "s3:GetObject" | NotAction "s3:PutObject""#, "1U"),
        (r#"Sid "none""#, "1U"),
    ];
    let rest = r#" | Principal {"AWS":"arn:aws:iam::111122223333:role/app"} | Resource ["arn:aws:s3:::acme","arn:aws:s3:::acme/*"]"#;
    let cases: Vec<_> = cases
        .map(|(action, wanted)| (format!("{action}{rest}"), wanted))
        .into();
    let cases: Vec<_> = cases
        .iter()
        .map(|(text, wanted)| (text.as_str(), *wanted))
        .collect();
    all(PolicyKind::Bucket, &cases);
}

#[test]
fn the_statements_of_services_pass() {
    all(
        PolicyKind::Bucket,
        &[
            (
                r#"Principal {"Service":"cloudtrail.amazonaws.com"} | Action "s3:GetBucketAcl" | Resource "arn:aws:s3:::acme" | Condition {"StringEquals":{"aws:SourceArn":"arn:aws:cloudtrail:us-east-1:111122223333:trail/main"}} & Principal {"Service":"cloudtrail.amazonaws.com"} | Action "s3:PutObject" | Resource "arn:aws:s3:::acme/AWSLogs/111122223333/*" | Condition {"StringEquals":{"s3:x-amz-acl":"bucket-owner-full-control","aws:SourceArn":"arn:aws:cloudtrail:us-east-1:111122223333:trail/main"}}"#,
                "",
            ),
            (
                r#"Principal {"Service":"logging.s3.amazonaws.com"} | Action ["s3:PutObject"] | Resource "arn:aws:s3:::acme/logs/*" | Condition {"ArnLike":{"aws:SourceArn":"arn:aws:s3:::source"},"StringEquals":{"aws:SourceAccount":"111122223333"}}"#,
                "",
            ),
            (
                r#"Principal {"Service":"delivery.logs.amazonaws.com"} | Action "s3:PutObject" | Resource "arn:aws:s3:::acme/AWSLogs/111122223333/*" | Condition {"StringEquals":{"s3:x-amz-acl":"bucket-owner-full-control","aws:SourceAccount":["111122223333"]},"ArnLike":{"aws:SourceArn":["arn:aws:logs:us-east-1:111122223333:*"]}}"#,
                "",
            ),
            (
                r#"Principal {"Service":"cloudfront.amazonaws.com"} | Action "s3:GetObject" | Resource "arn:aws:s3:::acme/*" | Condition {"StringEquals":{"AWS:SourceArn":"arn:aws:cloudfront::111122223333:distribution/EDFDVBD6EXAMPLE"}}"#,
                "",
            ),
            (
                r#"Principal {"Service":"s3.amazonaws.com"} | Action "s3:PutObject" | Resource "arn:aws:s3:::acme/*" | Condition {"ArnLike":{"aws:SourceArn":"arn:aws:s3:::source"},"StringEquals":{"aws:SourceAccount":"444455556666"}}"#,
                "1F",
            ),
            (
                r#"Principal "*" | Action "s3:GetObject" | Resource "arn:aws:s3:::acme/*" | Condition {"StringEquals":{"aws:PrincipalAccount":["111122223333","444455556666"]}}"#,
                "1F",
            ),
            (
                r#"Effect "Deny" | Principal "*" | Action "*" | Resource "*" | Condition {"StringNotEquals":{"aws:PrincipalAccount":"444455556666"}}"#,
                "",
            ),
            (
                r#"Effect "Deny" | NotPrincipal {"AWS":"arn:aws:iam::444455556666:root"} | NotAction "s3:GetObject" | NotResource "arn:aws:s3:::acme/*""#,
                "",
            ),
            (
                r#"Effect "allow" | Principal "*" | Action "*" | Resource "*""#,
                "1U",
            ),
            (
                r#"effect "Allow" | Principal "*" | Action "*" | Resource "*""#,
                "1U",
            ),
            (
                r#"Principal "*" | Action "s3:GetObject" | Resource "arn:aws:s3:::acme/*" | Conditions {}"#,
                "1U",
            ),
            (
                r#"Action "s3:GetObject" | Resource "arn:aws:s3:::acme/*""#,
                "1U",
            ),
            (r#"Principal "*" | Action "s3:GetObject""#, "1U"),
        ],
    );
}

#[test]
fn only_a_whole_deny_keeps_plaintext_out() {
    let deny = |rest: &str| {
        let text = format!("Effect \"Deny\" | {rest}");
        match found(PolicyKind::Bucket, &document(&[&text])).as_str() {
            "0T" => true,
            "" => false,
            other => panic!("{text} is {other}"),
        }
    };
    const BOTH: &str = r#"["arn:aws:s3:::acme","arn:aws:s3:::acme/*"]"#;
    const FALSE: &str = r#"{"Bool":{"aws:SecureTransport":"false"}}"#;
    for (who, what, on, when, open) in [
        (r#""*""#, r#""s3:*""#, BOTH, FALSE, false),
        (r#"{"AWS":"*"}"#, r#""*""#, r#""*""#, FALSE, false),
        (
            r#"{"AWS":["*"]}"#,
            r#"["s3:*"]"#,
            r#""arn:aws:s3:::acme*""#,
            FALSE,
            false,
        ),
        (
            r#""*""#,
            r#""s3:**""#,
            BOTH,
            r#"{"bool":{"AWS:SecureTransport":[false]}}"#,
            false,
        ),
        (
            r#""*""#,
            r#""s3:*""#,
            BOTH,
            r#"{"BoolIfExists":{"aws:SecureTransport":"false"}}"#,
            false,
        ),
        (
            r#""*""#,
            r#""s3:*""#,
            BOTH,
            r#"{"StringNotEquals":{"aws:SecureTransport":"true"}}"#,
            false,
        ),
        (
            r#""*""#,
            r#""s3:*""#,
            BOTH,
            r#"{"NumericLessThanIfExists":{"s3:TlsVersion":1.2}}"#,
            false,
        ),
        (
            r#""*""#,
            r#""s3:*""#,
            BOTH,
            r#"{"NumericLessThan":{"s3:TlsVersion":"1.2"}}"#,
            true,
        ),
        (
            r#""*""#,
            r#""s3:*""#,
            BOTH,
            r#"{"Bool":{"aws:SecureTransport":"true"}}"#,
            true,
        ),
        (
            r#""*""#,
            r#""s3:*""#,
            BOTH,
            r#"{"Null":{"aws:SecureTransport":"true"}}"#,
            true,
        ),
        (
            r#""*""#,
            r#""s3:*""#,
            BOTH,
            r#"{"Bool":{"aws:SecureTransport":"false","aws:ViaAWSService":"false"}}"#,
            true,
        ),
        (
            r#""*""#,
            r#""s3:*""#,
            r#""arn:aws:s3:::acme/*""#,
            FALSE,
            true,
        ),
        (r#""*""#, r#""s3:*""#, r#""arn:aws:s3:::acme""#, FALSE, true),
        (
            r#""*""#,
            r#""s3:*""#,
            r#"["arn:aws:s3:::acme","arn:aws:s3:::acme/logs/*"]"#,
            FALSE,
            true,
        ),
        (r#""*""#, r#""s3:GetObject""#, BOTH, FALSE, true),
        (r#""*""#, r#""s3:?*e*""#, BOTH, FALSE, true),
        (r#"{"AWS":"111122223333"}"#, r#""s3:*""#, BOTH, FALSE, true),
        (
            r#"{"AWS":"arn:aws:iam::*:root"}"#,
            r#""s3:*""#,
            BOTH,
            FALSE,
            true,
        ),
        (r#"{"Service":"*"}"#, r#""s3:*""#, BOTH, FALSE, true),
    ] {
        let text = format!("Principal {who} | Action {what} | Resource {on} | Condition {when}");
        assert_eq!(deny(&text), open, "{text}");
    }
    assert!(deny(&format!(
        r#"NotPrincipal {{"AWS":"111122223333"}} | Action "s3:*" | Resource {BOTH} | Condition {FALSE}"#
    )));
    assert!(deny(&format!(
        r#"Principal "*" | NotAction "s3:GetObject" | Resource {BOTH} | Condition {FALSE}"#
    )));
    let allow = format!(
        r#"Principal {{"AWS":"111122223333"}} | Action "s3:GetObject" | Resource {BOTH} | Condition {FALSE}"#
    );
    assert_eq!(found(PolicyKind::Bucket, &document(&[&allow])), "0T");
    assert_eq!(found(PolicyKind::Bucket, r#"{"Statement":[]}"#), "0T");
    assert_eq!(found(PolicyKind::Resource, r#"{"Statement":[]}"#), "");
}

#[test]
fn what_is_denied_of_another_bucket_is_not_denied_of_this_one() {
    const SETS: [(&str, &[&str], &[&str]); 9] = [
        (
            r#"["arn:aws:s3:::acme","arn:aws:s3:::acme/*"]"#,
            &["acme"],
            &["acm", "acme-2", "other"],
        ),
        (r#""arn:aws:s3:::acme*""#, &["acme", "acme-2"], &["other"]),
        (r#""*""#, &["acme", "other"], &[]),
        (r#"["arn:aws:s3:::*","arn:aws:s3:::*/*"]"#, &["acme"], &[]),
        (
            r#"["arn:aws-us-gov:s3:::acme","arn:aws-us-gov:s3:::acme/*"]"#,
            &["acme"],
            &["other"],
        ),
        (
            r#"["arn:*:s3:::acme","arn:*:s3:::acme/*"]"#,
            &["acme"],
            &["other"],
        ),
        (
            r#"["arn:aws:s3:::acme","arn:aws:s3:::other/*"]"#,
            &[],
            &["acme", "other"],
        ),
        (
            r#"["arn:aws:s3:::acme","arn:aws-cn:s3:::acme/*"]"#,
            &[],
            &["acme"],
        ),
        (
            r#"["arn:aws:s3:::acme-${aws:PrincipalAccount}*"]"#,
            &[],
            &["acme-111122223333"],
        ),
    ];
    for (resources, closed, open) in SETS {
        let deny = format!(
            r#"Effect "Deny" | Principal "*" | Action "s3:*" | Resource {resources} | Condition {{"Bool":{{"aws:SecureTransport":"false"}}}}"#
        );
        let policy = read(&document(&[&deny]));
        let is_open = |bucket: &str| {
            let findings = policy.findings_at(PolicyKind::Bucket, Some(OWN), Some(bucket));
            findings.iter().any(|one| one.concern == Concern::Plaintext)
        };
        for bucket in closed {
            assert!(!is_open(bucket), "{bucket}: {resources}");
        }
        for bucket in open {
            assert!(is_open(bucket), "{bucket}: {resources}");
        }
    }
    let deny = |resource: &str| {
        format!(
            r#"Effect "Deny" | Principal "*" | Action "s3:*" | Resource "arn:aws:s3:::{resource}" | Condition {{"Bool":{{"aws:SecureTransport":"false"}}}}"#
        )
    };
    for (parts, open) in [
        (["acme", "acme/*"], false),
        (["acme", "other/*"], true),
        (["acme/*", "acme/*"], true),
    ] {
        let parts = parts.map(deny);
        let policy = read(&document(&parts.each_ref().map(String::as_str)));
        let findings = policy.findings_at(PolicyKind::Bucket, Some(OWN), Some("acme"));
        let found = findings.iter().any(|one| one.concern == Concern::Plaintext);
        assert_eq!(found, open, "{parts:?}");
    }
}
