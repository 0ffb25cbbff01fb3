//! Policies of users and roles, boundaries and policies of sessions.

use super::*;

#[test]
fn ordinary_work_passes() {
    let cases = [
        r#"Action "s3:GetObject" | Resource "arn:aws:s3:::${aws:PrincipalTag/team}/*""#,
        r#"Action "sqs:SendMessage" | Resource "arn:aws:sqs:us-east-1:${aws:PrincipalAccount}:acme""#,
        r#"Action ["rds:Describe*","lambda:List*","iam:ListRoles"] | Resource "*""#,
        r#"Action ["logs:CreateLogStream","logs:PutLogEvents"] | Resource "arn:aws:logs:us-east-1:111122223333:log-group:/aws/lambda/acme:*""#,
        r#"Action "logs:CreateLogGroup" | Resource "arn:aws:logs:us-east-1:111122223333:*""#,
        r#"Action "s3:GetObject" | Resource "arn:aws:s3:::acme/*""#,
        r#"Action ["s3:Get*","s3:List*"] | Resource ["arn:aws:s3:::acme","arn:aws:s3:::acme/*"]"#,
        r#"Action ["s3:GetObject*","s3:PutObject*","s3:DeleteObject*"] | Resource "arn:aws:s3:::acme/*""#,
        r#"Action "s3:Put*" | Resource "arn:aws:s3:::acme/*""#,
        r#"Action "s3:ListAllMyBuckets" | Resource "*""#,
        r#"Action "s3:ListBucket" | Resource "arn:aws:s3:::acme" | Condition {"StringLike":{"s3:prefix":["home/${aws:username}/*"]}}"#,
        r#"Action "s3:*Object" | Resource "arn:aws:s3:::acme/home/${aws:username}/*""#,
        r#"Action "s3:GetObject" | Resource "arn:aws:s3:::acme-${aws:PrincipalTag/team}/*""#,
        r#"Action "s3:GetObject" | Resource "arn:aws:s3:::${aws:PrincipalAccount}-acme/*""#,
        r#"Action "s3:GetObject" | Resource "arn:aws:s3:::acme-*/*""#,
        r#"Action "s3:GetObject" | Resource "arn:aws-us-gov:s3:::acme/*""#,
        r#"Action "s3:GetObject" | Resource "arn:aws:s3:us-east-1:111122223333:accesspoint/app/object/*""#,
        r#"Action ["kms:Decrypt","kms:GenerateDataKey*"] | Resource "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab""#,
        r#"Action "kms:Decrypt" | Resource "*" | Condition {"StringEquals":{"kms:ViaService":"s3.us-east-1.amazonaws.com"}}"#,
        r#"Action "kms:Decrypt" | Resource "arn:aws:kms:*:111122223333:key/*" | Condition {"ForAnyValue:StringEquals":{"kms:ResourceAliases":"alias/acme"}}"#,
        r#"Action ["kms:ListAliases","kms:GenerateRandom"] | Resource "*""#,
        r#"Action ["xray:PutTraceSegments","xray:PutTelemetryRecords"] | Resource "*""#,
        r#"Action "xray:PutTe*" | Resource ["*"]"#,
        r#"Action "cloudwatch:PutMetricData" | Resource "*""#,
        r#"Action ["ec2:CreateNetworkInterface","ec2:DescribeNetworkInterfaces","ec2:DescribeSubnets","ec2:DeleteNetworkInterface","ec2:AssignPrivateIpAddresses","ec2:UnassignPrivateIpAddresses"] | Resource "*""#,
        r#"Action "ec2:Describe*" | Resource "*""#,
        r#"Action ["ec2:StartInstances","ec2:StopInstances"] | Resource "arn:aws:ec2:us-east-1:111122223333:instance/*" | Condition {"StringEquals":{"aws:ResourceTag/team":"acme"}}"#,
        r#"Action "ec2:TerminateInstances" | Resource "*" | Condition {"StringEquals":{"ec2:ResourceTag/owner":"${aws:username}"}}"#,
        r#"Action "ec2:RunInstances" | Resource ["arn:aws:ec2:*:*:instance/*","arn:aws:ec2:*::image/ami-*"]"#,
        r#"Action "dynamodb:*Item" | Resource "arn:aws:dynamodb:us-east-1:111122223333:table/acme""#,
        r#"Action ["dynamodb:GetItem","dynamodb:Query"] | Resource ["arn:aws:dynamodb:us-east-1:111122223333:table/acme","arn:aws:dynamodb:us-east-1:111122223333:table/acme/index/*"]"#,
        r#"Action ["sqs:SendMessage","sqs:ReceiveMessage","sqs:DeleteMessage","sqs:GetQueueAttributes"] | Resource "arn:aws:sqs:*:*:acme""#,
        r#"Action "sns:Publish" | Resource "arn:aws:sns:us-east-1:111122223333:acme-news""#,
        r#"Action "secretsmanager:GetSecretValue" | Resource "arn:aws:secretsmanager:us-east-1:111122223333:secret:acme-??????""#,
        r#"Action "ssm:GetParameter*" | Resource "arn:aws:ssm:us-east-1:111122223333:parameter/acme/*""#,
        r#"Action ["ecr:GetAuthorizationToken"] | Resource "*""#,
        r#"Action ["ssmmessages:CreateControlChannel","ssmmessages:OpenDataChannel","ec2messages:*Message"] | Resource "*""#,
        r#"Action ["sts:GetCallerIdentity","sts:DecodeAuthorizationMessage"] | Resource "*""#,
        r#"Action "sts:AssumeRole" | Resource "arn:aws:iam::*:role/acme-deploy""#,
        r#"Action "iam:PassRole" | Resource "arn:aws:iam::111122223333:role/acme-task" | Condition {"StringEquals":{"iam:PassedToService":"ecs-tasks.amazonaws.com"}}"#,
        r#"Action ["iam:CreateRole","iam:PutRolePolicy","iam:AttachRolePolicy"] | Resource "arn:aws:iam::111122223333:role/acme/*""#,
        r#"Action "iam:CreateServiceLinkedRole" | Resource "*" | Condition {"StringLike":{"iam:AWSServiceName":"elasticloadbalancing.amazonaws.com"}}"#,
        r#"Action ["iam:List*","iam:Get*"] | Resource "arn:aws:iam::111122223333:role/acme/*""#,
        r#"Action "iam:ChangePassword" | Resource "arn:aws:iam::*:user/${aws:username}""#,
        r#"Action ["iot:Publish","iot:Connect"] | Resource ["arn:aws:iot:us-east-1:111122223333:topic/*","arn:aws:iot:us-east-1:111122223333:client/backend"]"#,
        r#"Action ["iot:DescribeEndpoint","iot:CreateKeysAndCertificate"] | Resource "*""#,
        r#"Action "lambda:InvokeFunction" | Resource ["arn:aws:lambda:us-east-1:111122223333:function:acme","arn:aws:lambda:us-east-1:111122223333:function:acme:*"]"#,
        r#"Action "execute-api:Invoke" | Resource "arn:aws:execute-api:us-east-1:111122223333:a1b2c3/*/GET/*""#,
        r#"Action ["ecs:RunTask"] | Resource "*" | Condition {"ArnEquals":{"ecs:cluster":"arn:aws:ecs:us-east-1:111122223333:cluster/acme"}}"#,
        r#"Action "ecs:ListClusters" | Resource "*""#,
        r#"Action "newservice:DescribeThings" | Resource "*""#,
        r#"Action ["newservice:List*"] | Resource "*""#,
        r#"Action "states:StartExecution" | Resource "arn:aws:states:us-east-1:111122223333:stateMachine:acme""#,
        r#"Action "events:PutEvents" | Resource "arn:aws:events:us-east-1:111122223333:event-bus/default""#,
        r#"Effect "Deny" | Action "*" | Resource "*""#,
        r#"Effect "Deny" | NotAction ["iam:*","sts:*"] | Resource "*" | Condition {"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}"#,
        r#"Effect "Deny" | Action "s3:*" | NotResource "arn:aws:s3:::acme/*""#,
    ];
    all(PolicyKind::Identity, &cases.map(|text| (text, "")));
}

#[test]
fn a_boundary_and_a_session_s_policy_are_asked_whether_they_bound() {
    let cases = [
        (
            r#"NotAction "iam:*" | Resource "*" & Action "iam:*" | Resource "*""#,
            "0B",
        ),
        (
            r#"NotAction "iam:*" | Resource "*" & NotAction "s3:*" | Resource "*""#,
            "0B",
        ),
        (
            r#"NotAction "iam:*" | Resource "*" & NotAction "iam:Put*" | Resource "*""#,
            "",
        ),
        (
            r#"NotAction "iam:*" | Resource "*" & Action "iam:Get*" | Resource "*""#,
            "",
        ),
        (r#"Action "*:Get*" | Resource "*""#, ""),
        (r#"Action "*" | Resource "*""#, "0B"),
        (r#"Action ["*"] | Resource ["*"]"#, "0B"),
        (r#"Action "*:*" | Resource "arn:*""#, "0B"),
        (r#"Action "*" | Resource "arn:*:*:*:*:*""#, "0B"),
        (
            r#"Action "*" | Resource "*" | Condition {"StringLike":{"aws:userid":"*"}}"#,
            "0B",
        ),
        (
            r#"Action "*" | Resource "*" | Condition {"Bool":{"aws:SecureTransport":"true"}}"#,
            "0B",
        ),
        (
            r#"Action "*" | Resource "*" | Condition {"StringEqualsIfExists":{"aws:RequestedRegion":"us-east-1"}}"#,
            "0B",
        ),
        (
            r#"Action "s3:GetObject" | Resource "*" & Action "*" | Resource "*""#,
            "0B",
        ),
        (
            r#"Action "*" | Resource "*" | Condition {"StringEquals":{"aws:RequestedRegion":"us-east-1"}}"#,
            "",
        ),
        (
            r#"Action "*" | Resource "*" & Effect "Deny" | Action "iam:*" | Resource "*""#,
            "",
        ),
        (r#"Action ["s3:*","iot:*"] | Resource "*""#, ""),
        (
            r#"NotAction ["iam:*","organizations:*"] | Resource "*""#,
            "",
        ),
        (r#"Action "*" | Resource "arn:aws:s3:::acme/*""#, ""),
        (
            r#"Action "s3:GetObject" | Resource "arn:aws:s3:::acme/*""#,
            "",
        ),
    ];
    all(PolicyKind::Boundary, &cases);
    all(PolicyKind::Session, &cases);
}

#[test]
fn managed_policies_of_aws_are_known() {
    for (arn, broad) in [
        ("arn:aws:iam::aws:policy/AdministratorAccess", true),
        ("arn:aws-us-gov:iam::aws:policy/AdministratorAccess", true),
        ("arn:aws:iam::aws:policy/PowerUserAccess", true),
        ("arn:aws:iam::aws:policy/IAMFullAccess", true),
        ("arn:aws:iam::aws:policy/AmazonS3FullAccess", true),
        ("arn:aws:iam::aws:policy/AWSLambda_FullAccess", true),
        (
            "arn:aws:iam::aws:policy/job-function/SystemAdministrator",
            true,
        ),
        ("arn:aws:iam::aws:policy/administratoraccess", true),
        (
            "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole",
            false,
        ),
        (
            "arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole",
            false,
        ),
        ("arn:aws:iam::aws:policy/AWSXRayDaemonWriteAccess", false),
        ("arn:aws:iam::aws:policy/SecurityAudit", false),
        (
            "arn:aws:iam::111122223333:policy/AdministratorAccess",
            false,
        ),
        ("AdministratorAccess", false),
        ("", false),
    ] {
        assert_eq!(is_broad_managed(arn), broad, "{arn}");
    }
}
