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

#[test]
fn actions_that_cannot_be_limited_pass_on_all_resources_whatever_their_service() {
    for action in [
        "rekognition:DetectText",
        "rekognition:DetectFaces",
        "textract:AnalyzeDocument",
        "textract:DetectDocumentText",
        "rekognition:DetectModerationLabels",
        "translate:TranslateText",
        "polly:SynthesizeSpeech",
        "polly:DescribeVoices",
        "comprehend:DetectSentiment",
        "ce:GetCostAndUsage",
        "ce:GetReservationUtilization",
        "ce:GetSavingsPlansCoverage",
        "pricing:GetProducts",
        "pricing:*Products",
        "transcribe:StartStreamTranscription",
        "cloudsearch:DescribeDomains",
        "mobiletargeting:ListApps",
    ] {
        judged(action, &["*"], "");
    }
    for action in [
        "rekognition:DeleteCollection",
        "textract:DeleteAdapter",
        "polly:DeleteLexicon",
        "ce:DeleteAnomalyMonitor",
        "comprehend:DeleteEndpoint",
        "identitystore:ListUsers",
    ] {
        judged(action, &["*"], "1B");
    }
}

#[test]
fn what_is_not_known_is_not_said_to_be() {
    let why = |action: &str| {
        let text = document(&[&format!(r#"Action {action} | Resource "*""#)]);
        let findings = read(&text).findings(PolicyKind::Identity, Some(OWN));
        findings.iter().map(|one| one.why).collect::<Vec<_>>()
    };
    let known = "it allows, on all resources, an action that can be limited to some; name them";
    let unknown = "it allows, on all resources, an action of which it is not known whether it can be limited to some; name them where it can";
    for (action, wanted) in [
        (r#""sqs:SendMessage""#, known),
        (r#""rekognition:DeleteCollection""#, known),
        (r#"["newservice:MakeThing","sqs:SendMessage"]"#, known),
        (r#""newservice:MakeThing""#, unknown),
        (r#"["newservice:MakeThing","pricing:GetProducts"]"#, unknown),
        (r#""new*:MakeThing""#, unknown),
    ] {
        assert_eq!(why(action), [wanted], "{action}");
    }
}

#[test]
fn wildcards_find_what_manages_permissions_in_every_service() {
    for action in [
        "glacier:Set*",
        "ram:Associate*",
        "sso:Attach*",
        "gl*r:SetVaultAccessPolicy",
    ] {
        let text = document(&[&format!(
            r#"Action "{action}" | Resource "arn:aws:glacier:us-east-1:111122223333:vaults/acme""#
        )]);
        assert_eq!(found(PolicyKind::Identity, &text), "1B", "{action}");
    }
}
