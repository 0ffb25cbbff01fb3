//! Policies of who may take a role.

use super::*;

#[test]
fn a_role_is_for_those_named() {
    all(
        PolicyKind::Trust,
        &[
            (
                r#"Principal {"Service":"lambda.amazonaws.com"} | Action "sts:AssumeRole""#,
                "",
            ),
            (
                r#"Principal {"Service":["ec2.amazonaws.com.cn","ecs-tasks.amazonaws.com"]} | Action ["sts:AssumeRole"]"#,
                "",
            ),
            (
                r#"Principal {"AWS":"arn:aws:iam::111122223333:root"} | Action "sts:AssumeRole""#,
                "",
            ),
            (
                r#"Principal {"AWS":"arn:aws:iam::111122223333:role/ci"} | Action ["sts:AssumeRole","sts:TagSession"] | Condition {"Bool":{"aws:MultiFactorAuthPresent":"true"}}"#,
                "",
            ),
            (
                r#"Principal {"Federated":"arn:aws:iam::111122223333:saml-provider/Acme"} | Action "sts:AssumeRoleWithSAML" | Condition {"StringEquals":{"SAML:aud":"https://signin.aws.amazon.com/saml"}}"#,
                "",
            ),
            (
                r#"Principal "*" | Action "sts:AssumeRole" | Condition {"StringEquals":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"}}"#,
                "",
            ),
            (
                r#"Principal {"Service":"config.amazonaws.com"} | Action "sts:AssumeRole" | Condition {"ArnLike":{"aws:SourceArn":"arn:aws:config:us-east-1:111122223333:*"}}"#,
                "",
            ),
            (r#"Effect "Deny" | Principal "*" | Action "sts:*""#, ""),
            (
                r#"Principal {"AWS":"444455556666"} | Action "sts:AssumeRole" | Condition {"StringEquals":{"sts:ExternalId":"Acme1234"}}"#,
                "1F",
            ),
            (
                r#"Principal {"AWS":["arn:aws:iam::111122223333:root","arn:aws:iam::444455556666:role/vendor"]} | Action "sts:AssumeRole""#,
                "1F",
            ),
            (
                r#"Principal {"Federated":"arn:aws:iam::444455556666:saml-provider/Other"} | Action "sts:AssumeRoleWithSAML""#,
                "1F",
            ),
            (r#"Principal "*" | Action "sts:AssumeRole""#, "1P"),
            (
                r#"Principal {"AWS":"*"} | Action "sts:AssumeRole" | Condition {"StringEquals":{"sts:ExternalId":"Acme1234"}}"#,
                "1P",
            ),
            (
                r#"Principal {"AWS":"*"} | Action "sts:AssumeRole" | Condition {"StringLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/ci"}}"#,
                "1P",
            ),
            (
                r#"Principal {"AWS":"*"} | Action "sts:AssumeRole" | Condition {"StringEquals":{"aws:PrincipalTag/team":"acme"}}"#,
                "1P",
            ),
            (
                r#"NotPrincipal {"AWS":"arn:aws:iam::444455556666:root"} | Action "sts:AssumeRole""#,
                "1P",
            ),
            (
                r#"Principal {"Service":"*"} | Action "sts:AssumeRole""#,
                "1P",
            ),
            (
                r#"Principal {"Federated":"*"} | Action "sts:AssumeRoleWithWebIdentity""#,
                "1P",
            ),
            (
                r#"Principal {"AWS":"arn:aws:iam::111122223333:root"} | Action "sts:*""#,
                "1B",
            ),
            (
                r#"Principal {"AWS":"arn:aws:iam::111122223333:root"} | Action "*""#,
                "1B",
            ),
            (
                r#"Principal {"AWS":"arn:aws:iam::111122223333:root"} | Action "sts:Assume*""#,
                "1B",
            ),
            (
                r#"Principal {"AWS":"arn:aws:iam::111122223333:root"} | NotAction "sts:TagSession""#,
                "1B",
            ),
            (
                r#"Principal {"AWS":"arn:aws:iam::111122223333:root"} | Action "sts:AssumeRole" | principal "*""#,
                "1U",
            ),
            (r#"Action "sts:AssumeRole""#, "1U"),
        ],
    );
}

#[test]
fn a_provider_shared_by_all_needs_a_claim_that_tells_whose() {
    const GITHUB: &str = "token.actions.githubusercontent.com";
    const COGNITO: &str = "cognito-identity.amazonaws.com";
    const EKS: &str = "oidc.eks.us-east-1.amazonaws.com/id/0123456789ABCDEF0123456789ABCDEF";
    let cases = [
        (
            "app.terraform.io",
            r#""StringLike":{"@:sub":"organization:acme*"}"#,
            "1P",
        ),
        (
            "app.terraform.io",
            r#""StringLike":{"@:sub":"organization:acme:*"}"#,
            "",
        ),
        (
            GITHUB,
            r#""StringEquals":{"@:aud":"sts.amazonaws.com","@:sub":"repo:acme/app:ref:refs/heads/main"}"#,
            "",
        ),
        (GITHUB, r#""StringLike":{"@:sub":"repo:acme/*"}"#, ""),
        (
            GITHUB,
            r#""StringLike":{"@:sub":["repo:acme/app:*","repo:acme/other:environment:*"]}"#,
            "",
        ),
        (
            GITHUB,
            r#""StringLike":{"@:sub":"repo:acme@1234/app@5678:*"}"#,
            "",
        ),
        (
            GITHUB,
            r#""StringEquals":{"@:repository_owner_id":"1234"}"#,
            "",
        ),
        (
            GITHUB,
            r#""StringLike":{"@:job_workflow_ref":"acme/flows/.github/workflows/*"}"#,
            "",
        ),
        (
            GITHUB,
            r#""stringlike":{"TOKEN.actions.githubusercontent.com:SUB":"repo:acme/*"}"#,
            "",
        ),
        (
            GITHUB,
            r#""StringEquals":{"@:sub":"environment:prod:repository_owner:acme"}"#,
            "",
        ),
        (
            GITHUB,
            r#""StringEquals":{"@:sub":"repository_owner_id:1234"}"#,
            "",
        ),
        (
            GITHUB,
            r#""StringEquals":{"@:sub":"environment:prod"}"#,
            "1P",
        ),
        (
            GITHUB,
            r#""StringLike":{"@:sub":"environment:prod:*"}"#,
            "1P",
        ),
        (
            GITHUB,
            r#""StringLike":{"@:sub":"ref:refs/heads/main*"}"#,
            "1P",
        ),
        (GITHUB, r#""StringEquals":{"@:sub":"repo:"}"#, "1P"),
        (
            GITHUB,
            r#""StringLike":{"@:repository_owner":"acme*"}"#,
            "1P",
        ),
        (GITHUB, r#""StringLike":{"@:repository":"acme/*"}"#, ""),
        (
            COGNITO,
            r#""StringEquals":{"@:aud":"us-east-1:1"},"ForAnyValue:StringLike":{"@:amr":"*authenticated"}"#,
            "1B",
        ),
        (GITHUB, "", "1P"),
        (
            "x:saml-provider/y",
            r#""StringEquals":{"aws:SourceIp":"1"}"#,
            "1B",
        ),
        (
            GITHUB,
            r#""StringEquals":{"@:aud":"sts.amazonaws.com"}"#,
            "1P",
        ),
        (GITHUB, r#""StringLike":{"@:sub":"*"}"#, "1P"),
        (GITHUB, r#""StringLike":{"@:sub":"repo:*"}"#, "1P"),
        (GITHUB, r#""StringLike":{"@:sub":"repo:*/app:*"}"#, "1P"),
        (GITHUB, r#""StringLike":{"@:sub":"repo:acme*"}"#, "1P"),
        (GITHUB, r#""StringLike":{"@:sub":"repo:acme-*/app"}"#, "1P"),
        (GITHUB, r#""StringLike":{"@:sub":"repo:/*"}"#, "1P"),
        (
            GITHUB,
            r#""StringLike":{"@:sub":"*:ref:refs/heads/main"}"#,
            "1P",
        ),
        (
            GITHUB,
            r#""StringLike":{"@:sub":["repo:acme/*","repo:*"]}"#,
            "1P",
        ),
        (
            GITHUB,
            r#""StringLike":{"@:sub":"repo:${aws:RequestTag/x}/app"}"#,
            "1P",
        ),
        (
            GITHUB,
            r#""ForAllValues:StringLike":{"@:sub":"repo:acme/*"}"#,
            "1P",
        ),
        (
            GITHUB,
            r#""StringLikeIfExists":{"@:sub":"repo:acme/*"}"#,
            "1P",
        ),
        (GITHUB, r#""StringNotLike":{"@:sub":"repo:evil/*"}"#, "1P"),
        (GITHUB, r#""StringLike":{"@:actor":"somebody"}"#, "1P"),
        (
            GITHUB,
            r#""StringLike":{"gitlab.com:sub":"project_path:acme/app:*"}"#,
            "1P",
        ),
        (
            "gitlab.com",
            r#""StringLike":{"@:sub":"project_path:acme/app:ref_type:branch:ref:*"}"#,
            "",
        ),
        (
            "gitlab.com",
            r#""StringEquals":{"@:aud":"https://gitlab.com"}"#,
            "1P",
        ),
        (
            "app.terraform.io",
            r#""StringEquals":{"@:aud":"aws.workload.identity"},"StringLike":{"@:sub":"organization:acme:project:*:workspace:*:run_phase:*"}"#,
            "",
        ),
        (
            "app.terraform.io",
            r#""StringLike":{"@:sub":"organization:*:project:acme:*"}"#,
            "1P",
        ),
        (
            "accounts.google.com",
            r#""StringEquals":{"@:aud":"66677788899900pro0"}"#,
            "",
        ),
        ("accounts.google.com", "", "1P"),
        (
            "www.amazon.com",
            r#""StringEquals":{"@:app_id":"amzn1.application-oa2-client.example"}"#,
            "",
        ),
        ("graph.facebook.com", "", "1P"),
        (
            COGNITO,
            r#""StringEquals":{"@:aud":"us-east-1:12345678-abcd-abcd-abcd-123456790ab"},"ForAnyValue:StringLike":{"@:amr":"authenticated"}"#,
            "",
        ),
        (
            COGNITO,
            r#""StringEquals":{"@:aud":"us-east-1:12345678-abcd-abcd-abcd-123456790ab"}"#,
            "1B",
        ),
        (
            COGNITO,
            r#""ForAnyValue:StringLike":{"@:amr":"authenticated"}"#,
            "1P",
        ),
        (
            COGNITO,
            r#""StringLike":{"@:aud":"us-east-1:*"},"ForAnyValue:StringLike":{"@:amr":"authenticated"}"#,
            "1P",
        ),
        (
            EKS,
            r#""StringEquals":{"@:sub":"system:serviceaccount:prod:app","@:aud":"sts.amazonaws.com"}"#,
            "",
        ),
        (
            EKS,
            r#""StringLike":{"@:sub":"system:serviceaccount:prod:*"}"#,
            "",
        ),
        (EKS, r#""StringEquals":{"@:aud":"sts.amazonaws.com"}"#, "1B"),
        (
            EKS,
            r#""StringLike":{"@:sub":"system:serviceaccount:*:*"}"#,
            "1B",
        ),
        (
            "token.actions.githubusercontent.com/acme",
            r#""StringEquals":{"@:aud":"sts.amazonaws.com"}"#,
            "",
        ),
        (
            "login.acme.example/oidc",
            r#""StringEquals":{"@:aud":"app"}"#,
            "",
        ),
        ("login.acme.example/oidc", "", "1B"),
    ];
    for (issuer, condition, wanted) in cases {
        let condition = condition.replace('@', issuer);
        // An id of GitHub has the sign as well.
        let condition = condition.replace(
            &format!("acme{issuer}1234/app{issuer}5678"),
            "acme@1234/app@5678",
        );
        let names = match issuer {
            "accounts.google.com" | "www.amazon.com" | "graph.facebook.com" | COGNITO => {
                issuer.to_owned()
            }
            issuer => format!("arn:aws:iam::111122223333:oidc-provider/{issuer}"),
        };
        let text = format!(
            r#"Principal {{"Federated":["{names}"]}} | Action "sts:AssumeRoleWithWebIdentity" | Condition {{{condition}}}"#
        );
        assert_eq!(
            found(PolicyKind::Trust, &document(&[&text])),
            wanted,
            "{text}"
        );
    }
}
