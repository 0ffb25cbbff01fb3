//! Policies of keys, endpoints and other resources, and what a new policy drops.

use super::*;

#[test]
fn a_key_is_managed_by_its_account_and_used_by_those_named() {
    all(
        PolicyKind::Key,
        &[
            (
                r#"Sid "Enable IAM User Permissions" | Principal {"AWS":"arn:aws:iam::111122223333:root"} | Action "kms:*" | Resource "*""#,
                "",
            ),
            (
                r#"Principal {"AWS":"111122223333"} | Action ["kms:*"] | Resource "*""#,
                "",
            ),
            (
                r#"Principal {"AWS":"arn:aws:iam::111122223333:role/admin"} | Action ["kms:Create*","kms:Describe*","kms:Enable*","kms:List*","kms:Put*","kms:Update*","kms:Revoke*","kms:Disable*","kms:Get*","kms:Delete*","kms:TagResource","kms:UntagResource","kms:ScheduleKeyDeletion","kms:CancelKeyDeletion"] | Resource "*""#,
                "",
            ),
            (
                r#"Principal {"AWS":"arn:aws:iam::111122223333:role/app"} | Action ["kms:Encrypt","kms:Decrypt","kms:ReEncrypt*","kms:GenerateDataKey*","kms:DescribeKey"] | Resource "*""#,
                "",
            ),
            (
                r#"Principal {"AWS":"arn:aws:iam::111122223333:role/app"} | Action ["kms:CreateGrant","kms:ListGrants","kms:RevokeGrant"] | Resource "*" | Condition {"Bool":{"kms:GrantIsForAWSResource":"true"}}"#,
                "",
            ),
            (
                r#"Principal {"Service":"logs.us-east-1.amazonaws.com"} | Action ["kms:Encrypt*","kms:Decrypt*","kms:ReEncrypt*","kms:GenerateDataKey*","kms:Describe*"] | Resource "*" | Condition {"ArnLike":{"kms:EncryptionContext:aws:logs:arn":"arn:aws:logs:us-east-1:111122223333:log-group:acme"}}"#,
                "",
            ),
            (
                r#"Principal {"AWS":"*"} | Action ["kms:Decrypt","kms:GenerateDataKey*"] | Resource "*" | Condition {"StringEquals":{"kms:CallerAccount":"111122223333","kms:ViaService":"s3.us-east-1.amazonaws.com"}}"#,
                "",
            ),
            (
                r#"Principal {"AWS":"arn:aws:iam::444455556666:root"} | Action "kms:Decrypt" | Resource "*""#,
                "1F",
            ),
            (
                r#"Principal {"AWS":"*"} | Action "kms:Decrypt" | Resource "*" | Condition {"StringEquals":{"kms:CallerAccount":"444455556666"}}"#,
                "1F",
            ),
            (
                r#"Principal {"AWS":"*"} | Action "kms:Decrypt" | Resource "*""#,
                "1P",
            ),
            (
                r#"Principal {"AWS":"*"} | Action "kms:Decrypt" | Resource "*" | Condition {"StringEquals":{"kms:ViaService":"s3.us-east-1.amazonaws.com"}}"#,
                "1P",
            ),
            (
                r#"Principal {"AWS":"*"} | Action "kms:Decrypt" | Resource "*" | Condition {"StringLike":{"kms:CallerAccount":"*"}}"#,
                "1P",
            ),
            (
                r#"Principal {"AWS":"*"} | Action "kms:Decrypt" | Resource "*" | Condition {"StringEquals":{"kms:EncryptionContext:team":"acme"}}"#,
                "1P",
            ),
            (
                r#"Principal {"AWS":"arn:aws:iam::111122223333:role/app"} | Action "kms:*" | Resource "*""#,
                "1B",
            ),
            (
                r#"Principal {"AWS":["arn:aws:iam::111122223333:root","arn:aws:iam::111122223333:role/app"]} | Action "kms:*" | Resource "*""#,
                "1B",
            ),
            (
                r#"Principal {"Service":"s3.amazonaws.com"} | Action "*" | Resource "*""#,
                "1B",
            ),
            (
                r#"Principal {"AWS":"arn:aws:iam::444455556666:root"} | Action "kms:*" | Resource "*""#,
                "1B 1F",
            ),
            (
                r#"Principal {"AWS":"arn:aws:iam::111122223333:role/app"} | NotAction "kms:PutKeyPolicy" | Resource "*""#,
                "1B",
            ),
            (r#"Principal "*" | Action "kms:*" | Resource "*""#, "1P 1B"),
        ],
    );
}

#[test]
fn other_resources_are_asked_the_same() {
    all(
        PolicyKind::Resource,
        &[
            (
                r#"Principal {"AWS":"arn:aws:iam::111122223333:root"} | Action "SQS:*" | Resource "arn:aws:sqs:us-east-1:111122223333:acme""#,
                "",
            ),
            (
                r#"Principal {"AWS":"*"} | Action ["SNS:Publish","SNS:Subscribe","SNS:AddPermission"] | Resource "arn:aws:sns:us-east-1:111122223333:acme" | Condition {"StringEquals":{"AWS:SourceOwner":"111122223333"}}"#,
                "",
            ),
            (
                r#"Principal {"Service":"sns.amazonaws.com"} | Action "sqs:SendMessage" | Resource "arn:aws:sqs:us-east-1:111122223333:acme" | Condition {"ArnEquals":{"aws:SourceArn":"arn:aws:sns:us-east-1:111122223333:acme"}}"#,
                "",
            ),
            (
                r#"Principal "*" | Action "sqs:SendMessage" | Resource "*" | Condition {"ArnLike":{"aws:SourceArn":"arn:aws:s3:*:111122223333:*"}}"#,
                "",
            ),
            (
                r#"Principal {"Service":"events.amazonaws.com"} | Action ["logs:CreateLogStream","logs:PutLogEvents"] | Resource "arn:aws:logs:us-east-1:111122223333:log-group:/aws/events/*:*""#,
                "",
            ),
            (
                r#"Principal {"AWS":"*"} | Action "sqs:SendMessage" | Resource "*""#,
                "1P",
            ),
            (
                r#"Principal "*" | Action "sqs:SendMessage" | Resource "*" | Condition {"ArnLike":{"aws:SourceArn":"arn:aws:s3:::acme"}}"#,
                "",
            ),
            (
                r#"Principal "*" | Action "sqs:SendMessage" | Resource "*" | Condition {"ArnLike":{"aws:SourceArn":"arn:aws:s3:::*"}}"#,
                "1P",
            ),
            (
                r#"Principal "*" | Action "lambda:InvokeFunctionUrl" | Resource "*" | Condition {"StringEquals":{"lambda:FunctionUrlAuthType":"AWS_IAM"}}"#,
                "1P",
            ),
            (
                r#"Principal {"AWS":"444455556666"} | Action "logs:PutSubscriptionFilter" | Resource "*""#,
                "1F",
            ),
            (
                r#"Principal {"Service":"events.amazonaws.com"} | Action "sqs:*" | Resource "*""#,
                "1B",
            ),
            (
                r#"Principal {"AWS":"arn:aws:iam::111122223333:role/app"} | Action "lambda:*" | Resource "*""#,
                "1B",
            ),
            (
                r#"Principal {"AWS":"arn:aws:iam::111122223333:role/app"} | Action "sqs:Add*" | Resource "*""#,
                "1B",
            ),
        ],
    );
}

#[test]
fn an_endpoint_is_open_where_neither_people_nor_resources_are_named() {
    all(
        PolicyKind::VpcEndpoint,
        &[
            (r#"Principal "*" | Action "*" | Resource "*""#, "1B"),
            (
                r#"Principal {"AWS":"*"} | Action ["s3:GetObject"] | Resource "*""#,
                "1B",
            ),
            (
                r#"Principal "*" | Action "s3:GetObject" | Resource "arn:aws:s3:::*""#,
                "1B",
            ),
            (
                r#"Principal "*" | Action "s3:*" | NotResource "arn:aws:s3:::acme/*""#,
                "1B",
            ),
            (
                r#"Principal "*" | Action "*" | Resource "*" | Condition {"StringEquals":{"aws:SourceVpce":"vpce-1a2b3c4d"}}"#,
                "1B",
            ),
            (
                r#"Principal "*" | Action "*" | Resource "*" | Condition {"StringEqualsIfExists":{"aws:ResourceOrgID":"o-a1b2c3d4e5"}}"#,
                "1B",
            ),
            (
                r#"Principal "*" | Action "*" | Resource "*" | Condition {"StringEquals":{"aws:PrincipalAccount":"anonymous"}}"#,
                "1B",
            ),
            (
                r#"Principal "*" | Action "*" | Resource "*" | Condition {"StringLike":{"aws:PrincipalOrgID":"*"}}"#,
                "1B",
            ),
            (
                r#"Principal "*" | Action "*" | Resource "*" | Condition {"StringEquals":{"aws:PrincipalOrgID":"o-a1b2c3d4e5","aws:ResourceOrgID":"o-a1b2c3d4e5"}}"#,
                "",
            ),
            (
                r#"Principal "*" | Action "*" | Resource "*" | Condition {"StringEquals":{"aws:ResourceAccount":"111122223333"}}"#,
                "",
            ),
            (
                r#"Principal "*" | Action "s3:GetObject" | Resource ["arn:aws:s3:::acme/*","arn:aws:s3:::acme-*/*"]"#,
                "",
            ),
            (
                r#"Principal {"AWS":"arn:aws:iam::111122223333:role/app"} | Action "s3:*" | Resource "*""#,
                "",
            ),
            (
                r#"Principal "*" | Action "sts:GetCallerIdentity" | Resource "*""#,
                "",
            ),
            (
                r#"Effect "Deny" | Principal "*" | Action "*" | Resource "*""#,
                "",
            ),
            (
                r#"Principal {"AWS":"444455556666"} | Action "s3:GetObject" | Resource "arn:aws:s3:::acme/*""#,
                "1F",
            ),
        ],
    );
}

#[test]
fn without_an_account_nothing_is_foreign() {
    let statement = r#"Principal {"AWS":"444455556666"} | Action "s3:GetObject" | Resource "*""#;
    let policy = read(&document(&[statement]));
    assert_eq!(policy.findings(PolicyKind::Resource, None), []);
    assert_eq!(policy.findings(PolicyKind::Resource, Some(OWN)).len(), 1);
    let root = r#"Principal {"AWS":"444455556666"} | Action "kms:*" | Resource "*""#;
    assert_eq!(read(&document(&[root])).findings(PolicyKind::Key, None), []);
    assert!(policy.names_accounts());
    for (statement, names) in [
        (
            r#"Principal {"AWS":"arn:aws:iam::444455556666:role/a"} | Action "sts:AssumeRole""#,
            true,
        ),
        (
            r#"Principal {"Federated":"arn:aws:iam::444455556666:oidc-provider/a"} | Action "sts:AssumeRole""#,
            true,
        ),
        (
            r#"Principal {"CanonicalUser":"79a59df900b949e5"} | Action "s3:GetObject" | Resource "*""#,
            true,
        ),
        (
            r#"Principal "*" | Action "s3:GetObject" | Resource "*" | Condition {"StringEquals":{"aws:PrincipalAccount":"444455556666"}}"#,
            true,
        ),
        (
            r#"Principal {"Service":"lambda.amazonaws.com"} | Action "sts:AssumeRole""#,
            false,
        ),
        (
            r#"Principal "*" | Action "s3:GetObject" | Resource "*" | Condition {"StringEquals":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"}}"#,
            false,
        ),
        (
            r#"Effect "Deny" | Principal {"AWS":"444455556666"} | Action "s3:GetObject" | Resource "*""#,
            false,
        ),
        (r#"Action "s3:GetObject" | Resource "*""#, false),
    ] {
        assert_eq!(
            read(&document(&[statement])).names_accounts(),
            names,
            "{statement}"
        );
    }
}

#[test]
fn a_deny_is_kept_where_the_new_policy_denies_as_much() {
    const OLD: &str = r#"Effect "Deny" | Principal "*" | Action ["s3:PutObject","s3:DeleteObject"] | Resource ["arn:aws:s3:::acme","arn:aws:s3:::acme/*"] | Condition {"Bool":{"aws:SecureTransport":"false"},"StringNotEquals":{"aws:PrincipalAccount":["111122223333","444455556666"]}}"#;
    let kept = |new: &[&str]| {
        read(&document(&[OLD]))
            .dropped_denies(&read(&document(new)))
            .is_empty()
    };
    let with = |from: &str, to: &str| {
        assert!(OLD.contains(from), "{from}");
        OLD.replace(from, to)
    };
    assert!(kept(&[OLD]));
    for (from, to) in [
        (r#"Principal "*""#, r#"Principal {"AWS":["*"]}"#),
        (
            r#"["s3:PutObject","s3:DeleteObject"]"#,
            r#"["S3:deleteobject","s3:PUTOBJECT","s3:GetObject"]"#,
        ),
        (r#"["s3:PutObject","s3:DeleteObject"]"#, r#""s3:*""#),
        (r#"["s3:PutObject","s3:DeleteObject"]"#, r#""s3:*Object""#),
        (r#"["arn:aws:s3:::acme","arn:aws:s3:::acme/*"]"#, r#""*""#),
        (
            r#"["arn:aws:s3:::acme","arn:aws:s3:::acme/*"]"#,
            r#""arn:aws:s3:::acme*""#,
        ),
        (r#""Bool":{"aws:SecureTransport":"false"},"#, ""),
        (
            r#""Bool":{"aws:SecureTransport":"false"}"#,
            r#""bool":{"AWS:SecureTransport":[false]}"#,
        ),
        (r#"["111122223333","444455556666"]"#, r#""111122223333""#),
        (r#"Action "#, r#"Sid "again" | Action "#),
    ] {
        assert!(kept(&[&with(from, to)]), "{to}");
    }
    for (from, to) in [
        (r#"Effect "Deny""#, r#"Effect "Allow""#),
        (r#"Effect "Deny""#, r#"Effect "deny""#),
        (r#"Principal "*""#, r#"Principal {"AWS":"111122223333"}"#),
        (
            r#"Principal "*""#,
            r#"Principal {"AWS":"arn:aws:iam::*:root"}"#,
        ),
        (r#"Principal "*""#, r#"NotPrincipal {"AWS":"111122223333"}"#),
        (r#"["s3:PutObject","s3:DeleteObject"]"#, r#""s3:PutObject""#),
        (
            r#"["s3:PutObject","s3:DeleteObject"]"#,
            r#"["s3:PutObject?","s3:DeleteObject"]"#,
        ),
        (
            r#"Action ["s3:PutObject","s3:DeleteObject"]"#,
            r#"NotAction "s3:GetObject""#,
        ),
        (
            r#"["arn:aws:s3:::acme","arn:aws:s3:::acme/*"]"#,
            r#""arn:aws:s3:::acme/*""#,
        ),
        (
            r#"["arn:aws:s3:::acme","arn:aws:s3:::acme/*"]"#,
            r#"["arn:aws:s3:::acme","arn:aws:s3:::acme/a*"]"#,
        ),
        (
            r#""aws:SecureTransport":"false""#,
            r#""aws:SecureTransport":"false","aws:ViaAWSService":"false""#,
        ),
        (r#""Bool""#, r#""BoolIfExists""#),
        (
            r#"["111122223333","444455556666"]"#,
            r#"["111122223333","444455556666","777788889999"]"#,
        ),
        ("StringNotEquals", "StringEquals"),
    ] {
        assert!(!kept(&[&with(from, to)]), "{to}");
    }
    let one = with(r#"["s3:PutObject","s3:DeleteObject"]"#, r#""s3:PutObject""#);
    let other = with(
        r#"["s3:PutObject","s3:DeleteObject"]"#,
        r#""s3:DeleteObject""#,
    );
    assert!(kept(&[&one, &other]), "two that together deny as much");
    assert!(kept(&[TLS]), "one that denies more");
    assert!(!kept(&[r#"Principal "*" | Action "*" | Resource "*""#]));
    let allow = r#"Principal {"AWS":"111122223333"} | Action "s3:GetObject" | Resource "*""#;
    let old = read(&document(&[allow, TLS, OLD]));
    assert_eq!(old.dropped_denies(&read(&document(&[OLD]))), [2]);
    assert_eq!(old.dropped_denies(&read(r#"{"Statement":[]}"#)), [2, 3]);
    let own =
        r#"Effect "Deny" | Action "s3:GetObject" | Resource "arn:aws:s3:::acme/${aws:username}/*""#;
    assert!(
        read(&document(&[own]))
            .dropped_denies(&read(&document(&[own])))
            .is_empty()
    );
    let now = read(&document(&[own]));
    let then = read(&document(&[own]).replace("2012-10-17", "2008-10-17"));
    assert_eq!(now.dropped_denies(&then), [1]);
    assert_eq!(then.dropped_denies(&then), [0; 0]);
    let then = read(&document(&[TLS]).replace("2012-10-17", "2008-10-17"));
    assert_eq!(read(&document(&[TLS])).dropped_denies(&then), [0; 0]);
    let chosen = own.replace("aws:username", "aws:UserAgent");
    let open = own.replace('}', "");
    let star = own.replace("${aws:username}/*", "${*}");
    for new in [chosen, open, star] {
        let dropped = read(&document(&[own])).dropped_denies(&read(&document(&[&new])));
        assert_eq!(dropped, [1], "{new}");
    }
    let rest = r#"Effect "Deny" | NotPrincipal {"AWS":["111122223333","444455556666"]} | NotAction ["s3:GetObject","s3:List*"] | NotResource "*/public/*""#;
    let fewer = r#"Effect "Deny" | NotPrincipal {"AWS":"111122223333"} | NotAction "s3:ListBucket" | NotResource "arn:aws:s3:::acme/public/*""#;
    let [rest, fewer] = [rest, fewer].map(|one| read(&document(&[one])));
    assert_eq!(rest.dropped_denies(&fewer), [0; 0]);
    assert_eq!(fewer.dropped_denies(&rest), [1]);
    let every = r#"Effect "Deny" | Principal "*" | Action "*" | Resource "*""#;
    let every = read(&document(&[every]));
    assert_eq!(rest.dropped_denies(&every), [0; 0]);
    assert_eq!(every.dropped_denies(&rest), [1]);
    let storage = r#"Effect "Deny" | Principal "*" | Action "s3:*" | Resource "*""#;
    assert_eq!(rest.dropped_denies(&read(&document(&[storage]))), [1]);
    let odd = read(&document(&[r#"effect "Deny" | Principal "*""#]));
    assert_eq!(odd.dropped_denies(&odd), [0; 0]);
    assert_eq!(odd.dropped_denies(&rest), [1]);
}

#[test]
fn a_statement_alone_is_a_list_of_one() {
    let statement = r#"{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}"#;
    let alone = format!(r#"{{"Statement":{statement}}}"#);
    let list = format!(r#" {{"Id":"a","Version":"2008-10-17","Statement":[ {statement} ]}}"#);
    for text in [alone, list] {
        assert_eq!(found(PolicyKind::Bucket, &text), "0T 1P 1B");
        assert_eq!(found(PolicyKind::Identity, &text), "1U");
    }
    assert!(Policy::parse(&format!(r#"{{"statement":[],"Statement":{statement}}}"#)).is_none());
    assert!(Policy::parse(&format!(r#"{{"Statement":[[{statement}]]}}"#)).is_none());
    assert!(Policy::parse(&format!(r#"{{"Statement":{statement}}}{{}}"#)).is_none());
}
