//! Wildcards in resources: which of them mean all of a kind.

use super::*;

fn judged(action: &str, resources: &[&str], wanted: &str) {
    let mut wrong = Vec::new();
    for resource in resources {
        let text = document(&[&format!(r#"Action "{action}" | Resource "{resource}""#)]);
        let found = found(PolicyKind::Identity, &text);
        if found != wanted {
            wrong.push(format!("{action} on {resource} is `{found}`"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn all_of_a_kind_is_all_with_and_without_what_parts_the_kind_from_the_name() {
    let secret = "arn:aws:secretsmanager:us-east-1:111122223333";
    let all = [
        "secret:*",
        "secret:?*",
        "secret:**",
        "secret:*-??????",
        "secret*",
        "secret**",
        "secret?*",
        "secret??*",
        "secret*:*",
        "secre*",
        "sec*",
        "se?ret:*",
        "s*t:*",
        "s*t*",
        "*ret:*",
        "*:*",
        "*",
        "?*",
        "**",
        "*?",
        "secret:*a*",
        "sec*a*",
        "secret:${secretsmanager:Name}*",
        "secret:${aws:RequestTag/name}",
    ];
    let all = all.map(|name| format!("{secret}:{name}"));
    let all: Vec<_> = all.iter().map(String::as_str).collect();
    judged("secretsmanager:GetSecretValue", &all, "1B");
    judged(
        "secretsmanager:GetSecretValue",
        &[
            "*",
            "?*",
            "**",
            "*?",
            "arn:*",
            "arn:aws:secretsmanager:*",
            "arn:aws:secretsmanager:*:*:secret*",
            "arn:*:secretsmanager:*:*:sec*",
            "arn:aws:secrets*:us-east-1:111122223333:secret*",
            "arn:aws:*:us-east-1:111122223333:secret*",
            "arn:aws:*:us-east-1:111122223333:secret:*",
            "*:secret:*",
        ],
        "1B",
    );
    for (action, resource) in [
        ("iam:PassRole", "arn:aws:iam::111122223333:role*"),
        ("iam:PassRole", "arn:aws:iam::*:r*le*"),
        ("sts:AssumeRole", "arn:aws:iam::111122223333:role/?*"),
        ("sts:AssumeRole", "arn:aws:iam::111122223333:ro*"),
        ("iam:CreateUser", "arn:aws:iam::111122223333:us*"),
        ("iam:GetGroup", "arn:aws:iam::111122223333:group?*"),
        ("iam:GetPolicyVersion", "arn:aws:iam::111122223333:polic*"),
        (
            "lambda:InvokeFunction",
            "arn:aws:lambda:us-east-1:111122223333:function*",
        ),
        (
            "lambda:InvokeFunction",
            "arn:aws:lambda:us-east-1:111122223333:func*",
        ),
        (
            "lambda:InvokeFunction",
            "arn:aws:lambda:us-east-1:111122223333:function:*:*",
        ),
        (
            "ssm:GetParameter",
            "arn:aws:ssm:us-east-1:111122223333:parameter*",
        ),
        (
            "ssm:GetParameter",
            "arn:aws:ssm:us-east-1:111122223333:param*",
        ),
        (
            "dynamodb:GetItem",
            "arn:aws:dynamodb:us-east-1:111122223333:table*",
        ),
        ("kms:Decrypt", "arn:aws:kms:us-east-1:111122223333:key*"),
        ("kms:Decrypt", "arn:aws:kms:us-east-1:111122223333:ke*"),
        (
            "s3:GetObject",
            "arn:aws:s3:us-east-1:111122223333:accesspoint*",
        ),
        ("s3:GetObject", "arn:aws:s3:*:*:acc*"),
    ] {
        judged(action, &[resource], "1B");
    }
}

#[test]
fn a_beginning_of_a_name_is_not_all() {
    judged(
        "secretsmanager:GetSecretValue",
        &[
            "arn:aws:secretsmanager:us-east-1:111122223333:secret:acme-*",
            "arn:aws:secretsmanager:us-east-1:111122223333:secret:acme*",
            "arn:aws:secretsmanager:us-east-1:111122223333:sec*:acme-*",
            "arn:aws:secretsmanager:*:*:secret:acme/orders-??????",
        ],
        "",
    );
    for (action, resource) in [
        ("iam:PassRole", "arn:aws:iam::111122223333:role/acme*"),
        ("iam:PassRole", "arn:aws:iam::111122223333:role/acme/*"),
        (
            "iam:PassRole",
            "arn:aws:iam::111122223333:role/service-role/*",
        ),
        (
            "lambda:InvokeFunction",
            "arn:aws:lambda:us-east-1:111122223333:function:orders*",
        ),
        (
            "lambda:InvokeFunction",
            "arn:aws:lambda:us-east-1:111122223333:function:orders:*",
        ),
        (
            "ssm:GetParameter",
            "arn:aws:ssm:us-east-1:111122223333:parameter/acme/*",
        ),
        (
            "dynamodb:GetItem",
            "arn:aws:dynamodb:us-east-1:111122223333:table/acme*",
        ),
        (
            "sqs:SendMessage",
            "arn:aws:sqs:us-east-1:111122223333:acme*",
        ),
        ("sns:Publish", "arn:aws:sns:us-east-1:111122223333:key*"),
        ("s3:GetObject", "arn:aws:s3:::acc*/*"),
        ("s3:GetObject", "arn:aws:s3:::accesspoint/*"),
        (
            "s3:GetObject",
            "arn:aws:s3:us-east-1:111122223333:accesspoint/acme/object/*",
        ),
        (
            "ec2:StartInstances",
            "arn:aws:ec2:us-east-1:111122223333:instance/*",
        ),
    ] {
        judged(action, &[resource], "");
    }
}
