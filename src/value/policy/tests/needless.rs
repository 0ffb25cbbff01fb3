//! Wildcards that nobody needs, in policies of users and roles.

use super::*;

#[test]
fn a_needless_wildcard_is_found_however_it_is_spelt() {
    all(
        PolicyKind::Identity,
        &[
            (
                r#"Action "execute-api:*vok*" | Resource "arn:aws:execute-api:us-east-1:111122223333:a1b2c3/prod""#,
                "1B",
            ),
            (
                r#"Action "x*:GetTraceSummaries*" | Resource "arn:aws:s3:::acme/*""#,
                "1B",
            ),
            (r#"Action "*" | Resource "*""#, "1B"),
            (r#"Action "*" | Resource "arn:aws:s3:::acme/*""#, "1B"),
            (r#"Action "s3:*" | Resource "arn:aws:s3:::acme/*""#, "1B"),
            (
                r#"Action "dynamodb:*" | Resource "arn:aws:dynamodb:us-east-1:111122223333:table/acme""#,
                "1B",
            ),
            (
                r#"Action "newservice:*" | Resource "arn:aws:newservice:us-east-1:111122223333:thing/acme""#,
                "1B",
            ),
            (r#"Action "\u002a" | Resource "arn:aws:s3:::acme/*""#, "1B"),
            (r#"NotAction "iam:*" | Resource "*""#, "1B"),
            (
                r#"NotAction "iam:*" | Resource "arn:aws:s3:::acme/*""#,
                "1B",
            ),
            (
                r#"Action "iam:*" | Resource "arn:aws:iam::111122223333:role/acme""#,
                "1B",
            ),
            (
                r#"Action "iam:Put*" | Resource "arn:aws:iam::111122223333:role/acme""#,
                "1B",
            ),
            (
                r#"Action "iam:Create*" | Resource "arn:aws:iam::111122223333:user/acme""#,
                "1B",
            ),
            (
                r#"Action "iam:?ttach*Policy" | Resource "arn:aws:iam::111122223333:role/acme""#,
                "1B",
            ),
            (
                r#"Action "kms:*" | Resource "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab""#,
                "1B",
            ),
            (
                r#"Action "kms:*Grant" | Resource "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab""#,
                "1B",
            ),
            (
                r#"Action "lambda:Add*" | Resource "arn:aws:lambda:us-east-1:111122223333:function:acme""#,
                "1B",
            ),
            (
                r#"Action "s3:Put*" | Resource ["arn:aws:s3:::acme","arn:aws:s3:::acme/*"]"#,
                "1B",
            ),
            (r#"Action "s3:Put*" | Resource "arn:aws:s3:::acme*""#, "1B"),
            (r#"Action "xray:Put*" | Resource "*""#, "1B"),
            (r#"Action "s3:GetObject" | Resource "*""#, "1B"),
            (
                r#"Action ["xray:PutTraceSegments","s3:GetObject"] | Resource "*""#,
                "1B",
            ),
            (
                r#"Action "s3:GetObject" | Resource ["arn:aws:s3:::acme/*","*"]"#,
                "1B",
            ),
            (r#"Action "s3:GetObject" | Resource "arn:aws:s3:::*""#, "1B"),
            (
                r#"Action "s3:GetObject" | Resource "arn:aws:s3:::*/*""#,
                "1B",
            ),
            (
                r#"Action "s3:GetObject" | Resource "arn:aws:s3:::?*/*""#,
                "1B",
            ),
            (
                r#"Action "s3:GetObject" | Resource "arn:aws:s3:::*a*/*""#,
                "1B",
            ),
            (
                r#"Action "s3:GetObject" | Resource "arn:aws:s3:::???????????/*""#,
                "1B",
            ),
            (r#"Action "s3:GetObject" | Resource "arn:*""#, "1B"),
            (r#"Action "s3:GetObject" | Resource "a*""#, "1B"),
            (r#"Action "s3:GetObject" | Resource "arn:aws:s3*""#, "1B"),
            (r#"Action "s3:GetObject" | Resource "arn:*:s3:::*""#, "1B"),
            (
                r#"Action "s3:GetObject" | Resource "arn:aws:s3:::${s3:prefix}/*""#,
                "1B",
            ),
            (
                r#"Action "s3:GetObject" | Resource "arn:aws:s3:::${aws:PrincipalTag/team, '*'}/*""#,
                "1B",
            ),
            (
                r#"Action "s3:GetObject" | Resource "arn:aws:s3:::${aws:UserAgent}/*""#,
                "1B",
            ),
            (
                r#"Action "s3:GetObject" | Resource "arn:aws:s3:::${aws:username""#,
                "1B",
            ),
            (
                r#"Action "s3:GetObject" | Resource "${aws:username}*""#,
                "1B",
            ),
            (
                r#"Action "s3:GetObject" | NotResource "arn:aws:s3:::secret/*""#,
                "1B",
            ),
            (r#"Action "s3:List*" | Resource "*""#, "1B"),
            (
                r#"Action "sqs:SendMessage" | Resource "arn:aws:sqs:us-east-1:111122223333:*""#,
                "1B",
            ),
            (
                r#"Action "sqs:SendMessage" | Resource "arn:aws:sqs:us-east-1:${aws:PrincipalAccount}:*""#,
                "1B",
            ),
            (
                r#"Action "sns:Publish" | Resource "arn:aws:sns:*:*:*""#,
                "1B",
            ),
            (r#"Action "logs:PutLogEvents" | Resource "*""#, "1B"),
            (
                r#"Action "logs:PutLogEvents" | Resource "arn:aws:logs:*:*:*""#,
                "1B",
            ),
            (r#"Action "kms:Decrypt" | Resource "*""#, "1B"),
            (
                r#"Action "kms:Decrypt" | Resource "arn:aws:kms:us-east-1:111122223333:key/*""#,
                "1B",
            ),
            (
                r#"Action "kms:Decrypt" | Resource "*" | Condition {"StringLike":{"kms:ViaService":"*"}}"#,
                "1B",
            ),
            (
                r#"Action "kms:Decrypt" | Resource "*" | Condition {"StringEqualsIfExists":{"kms:ViaService":"s3.us-east-1.amazonaws.com"}}"#,
                "1B",
            ),
            (
                r#"Action "kms:Decrypt" | Resource "*" | Condition {"StringEquals":{"aws:ResourceAccount":"111122223333"}}"#,
                "1B",
            ),
            (
                r#"Action "secretsmanager:GetSecretValue" | Resource "arn:aws:secretsmanager:*:*:secret:*""#,
                "1B",
            ),
            (
                r#"Action "ssm:GetParameters" | Resource "arn:aws:ssm:us-east-1:111122223333:parameter/*""#,
                "1B",
            ),
            (
                r#"Action "dynamodb:GetItem" | Resource "arn:aws:dynamodb:*:*:table/*""#,
                "1B",
            ),
            (r#"Action "sts:AssumeRole" | Resource "*""#, "1B"),
            (
                r#"Action "sts:AssumeRole" | Resource "arn:aws:iam::111122223333:role/*""#,
                "1B",
            ),
            (
                r#"Action "sts:AssumeRole" | Resource "arn:aws:iam::111122223333:*/*""#,
                "1B",
            ),
            (
                r#"Action "iam:PassRole" | Resource "*" | Condition {"StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}"#,
                "1B",
            ),
            (
                r#"Action "iam:PassRole" | Resource "arn:aws:iam::*:role/*""#,
                "1B",
            ),
            (r#"Action "ec2:TerminateInstances" | Resource "*""#, "1B"),
            (
                r#"Action "ec2:TerminateInstances" | Resource "*" | Condition {"ForAllValues:StringEquals":{"aws:ResourceTag/team":"acme"}}"#,
                "1B",
            ),
            (
                r#"Action "ec2:TerminateInstances" | Resource "*" | Condition {"StringLike":{"aws:ResourceTag/team":"*"}}"#,
                "1B",
            ),
            (
                r#"Action "ec2:TerminateInstances" | Resource "*" | Condition {"StringNotEquals":{"aws:ResourceTag/team":"other"}}"#,
                "1B",
            ),
            (
                r#"Action "ec2:TerminateInstances" | Resource "*" | Condition {"Null":{"aws:ResourceTag/team":"false"}}"#,
                "1B",
            ),
            (
                r#"Action "ec2:TerminateInstances" | Resource "*" | Condition {"StringEquals":{"aws:PrincipalTag/team":"acme"}}"#,
                "1B",
            ),
            (
                r#"Action "ec2:TerminateInstances" | Resource "*" | Condition {"Bool":{"aws:MultiFactorAuthPresent":"true"}}"#,
                "1B",
            ),
            (r#"Action "newservice:GetThing" | Resource "*""#, "1B"),
            (r#"Action "iot:Publish" | Resource "*""#, "1B"),
            (
                r#"Action "s3:GetObject" | Resource "arn:aws:s3:::acme/*" & Action "s3:*" | Resource "*""#,
                "2B",
            ),
            (r#"Action "s3:GetObject""#, "1U"),
            (r#"Resource "*""#, "1U"),
            (r#"Action "s3:GetObject" | Resource 7"#, "1U"),
            (r#"Action "s3:GetObject" | Resource ["*",null]"#, "1U"),
            (
                r#"Action "s3:GetObject" | Resource "*" | NotResource "*""#,
                "1U",
            ),
            (
                r#"Principal "*" | Action "s3:GetObject" | Resource "arn:aws:s3:::acme/*""#,
                "1U",
            ),
            (r#"Effect "ALLOW" | Action "*" | Resource "*""#, "1U"),
            (r#"Effect ["Allow"] | Action "*" | Resource "*""#, "1U"),
            (
                r#"Action "s3:GetObject" | resource "*" | Resource "arn:aws:s3:::acme/*""#,
                "1U",
            ),
        ],
    );
}
