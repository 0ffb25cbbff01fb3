//! Trust policies, row by row.
use super::{Asking, Trust};
use crate::testing::iam::condition::Facts;

const USER: &str = "arn:aws:iam::111122223333:user/loopback";
const ROLE: &str = "arn:aws:iam::111122223333:role/ops/Deployer";
const SESSION: &str = "arn:aws:sts::111122223333:assumed-role/Deployer/one";
const PROVIDER: &str = "arn:aws:iam::444455556666:oidc-provider/token.loopback.example";

const AS_USER: Asking<'_> = Asking::Aws {
    account: "111122223333",
    arn: USER,
    principal: USER,
};
const AS_ROLE: Asking<'_> = Asking::Aws {
    account: "111122223333",
    arn: SESSION,
    principal: ROLE,
};
const AS_WEB: Asking<'_> = Asking::Web { provider: PROVIDER };

/// One statement that allows; its members are given.
fn one(principal: &str, action: &str, condition: &str) -> String {
    let condition = match condition {
        "" => String::new(),
        condition => format!(r#","Condition":{condition}"#),
    };
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{principal},
           "Action":{action}{condition}}}]}}"#
    )
}

fn allows(policy: &str, action: &str, asking: Asking<'_>, facts: &[(&str, &str)]) -> bool {
    let owned = |(key, fact): &(&str, &str)| ((*key).to_owned(), (*fact).to_owned());
    let facts: Facts = facts.iter().map(owned).collect();
    match Trust::read(policy) {
        Ok(trust) => trust.allows(action, asking, &facts),
        Err(what) => panic!("{what} is not understood: {policy}"),
    }
}

#[test]
fn principals_are_those_that_are_named() {
    for (principal, user, role, web) in [
        (r#""*""#, true, true, true),
        (r#"{"AWS":"*"}"#, true, true, false),
        (r#"{"AWS":"111122223333"}"#, true, true, false),
        (
            r#"{"AWS":"arn:aws:iam::111122223333:root"}"#,
            true,
            true,
            false,
        ),
        (r#"{"AWS":"444455556666"}"#, false, false, false),
        (
            r#"{"AWS":["444455556666","111122223333"]}"#,
            true,
            true,
            false,
        ),
        (
            r#"{"AWS":"arn:aws:iam::111122223333:user/loopback"}"#,
            true,
            false,
            false,
        ),
        (
            r#"{"AWS":"arn:aws:iam::111122223333:user/Loopback"}"#,
            false,
            false,
            false,
        ),
        (
            r#"{"AWS":"arn:aws:iam::111122223333:role/ops/Deployer"}"#,
            false,
            true,
            false,
        ),
        (
            r#"{"AWS":"arn:aws:iam::111122223333:role/Deployer"}"#,
            false,
            false,
            false,
        ),
        (
            r#"{"AWS":"arn:aws:sts::111122223333:assumed-role/Deployer/one"}"#,
            false,
            true,
            false,
        ),
        (
            r#"{"AWS":"arn:aws:sts::111122223333:assumed-role/Deployer/two"}"#,
            false,
            false,
            false,
        ),
        (
            r#"{"Federated":"arn:aws:iam::444455556666:oidc-provider/token.loopback.example"}"#,
            false,
            false,
            true,
        ),
        (
            r#"{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.loopback.example"}"#,
            false,
            false,
            false,
        ),
    ] {
        let policy = one(principal, r#""sts:AssumeRole""#, "");
        for (asking, wanted) in [(AS_USER, user), (AS_ROLE, role), (AS_WEB, web)] {
            let given = allows(&policy, "sts:AssumeRole", asking, &[]);
            assert_eq!(given, wanted, "{principal} {asking:?}");
        }
    }
}

#[test]
fn conditions_hold_or_keep_out() {
    const MFA: &str = "aws:multifactorauthpresent";
    const AGE: &str = "aws:multifactorauthage";
    const ID: &str = "sts:externalid";
    const TEAM: &str = "aws:requesttag/team";
    for (condition, facts, holds) in [
        (
            r#"{"Bool":{"aws:MultiFactorAuthPresent":"true"}}"#,
            &[(MFA, "true")][..],
            true,
        ),
        (
            r#"{"Bool":{"aws:MultiFactorAuthPresent":true}}"#,
            &[(MFA, "true")],
            true,
        ),
        (
            r#"{"Bool":{"aws:MultiFactorAuthPresent":"true"}}"#,
            &[(MFA, "false")],
            false,
        ),
        (
            r#"{"Bool":{"aws:MultiFactorAuthPresent":"true"}}"#,
            &[],
            false,
        ),
        (
            r#"{"Bool":{"aws:MultiFactorAuthPresent":"false"}}"#,
            &[],
            false,
        ),
        (
            r#"{"BoolIfExists":{"aws:MultiFactorAuthPresent":"true"}}"#,
            &[],
            true,
        ),
        (
            r#"{"BoolIfExists":{"aws:MultiFactorAuthPresent":"true"}}"#,
            &[(MFA, "false")],
            false,
        ),
        (
            r#"{"Null":{"aws:MultiFactorAuthPresent":"true"}}"#,
            &[],
            true,
        ),
        (
            r#"{"Null":{"aws:MultiFactorAuthPresent":"true"}}"#,
            &[(MFA, "false")],
            false,
        ),
        (
            r#"{"Null":{"aws:MultiFactorAuthAge":"false"}}"#,
            &[(AGE, "1")],
            true,
        ),
        (r#"{"Null":{"aws:MultiFactorAuthAge":"false"}}"#, &[], false),
        (
            r#"{"NumericLessThan":{"aws:MultiFactorAuthAge":"900"}}"#,
            &[(AGE, "899")],
            true,
        ),
        (
            r#"{"NumericLessThan":{"aws:MultiFactorAuthAge":900}}"#,
            &[(AGE, "900")],
            false,
        ),
        (
            r#"{"NumericLessThan":{"aws:MultiFactorAuthAge":"900"}}"#,
            &[],
            false,
        ),
        (
            r#"{"StringEquals":{"sts:ExternalId":"acme-7"}}"#,
            &[(ID, "acme-7")],
            true,
        ),
        (
            r#"{"StringEquals":{"sts:ExternalId":"acme-7"}}"#,
            &[(ID, "Acme-7")],
            false,
        ),
        (
            r#"{"StringEquals":{"sts:ExternalId":"acme-*"}}"#,
            &[(ID, "acme-7")],
            false,
        ),
        (
            r#"{"StringEquals":{"sts:ExternalId":["x","acme-7"]}}"#,
            &[(ID, "acme-7")],
            true,
        ),
        (
            r#"{"StringEquals":{"sts:ExternalId":"acme-7"}}"#,
            &[],
            false,
        ),
        (
            r#"{"StringLike":{"sts:ExternalId":"acme-?"}}"#,
            &[(ID, "acme-7")],
            true,
        ),
        (
            r#"{"StringLike":{"sts:ExternalId":"acme-?"}}"#,
            &[(ID, "acme-77")],
            false,
        ),
        (
            r#"{"StringLike":{"sts:RoleSessionName":"ci-*"}}"#,
            &[("sts:rolesessionname", "ci-1")],
            true,
        ),
        (
            r#"{"StringEquals":{"sts:SourceIdentity":"jd"}}"#,
            &[("sts:sourceidentity", "jd")],
            true,
        ),
        (
            r#"{"StringEquals":{"aws:RequestTag/Team":"iot"}}"#,
            &[(TEAM, "iot")],
            true,
        ),
        (
            r#"{"StringEquals":{"aws:RequestTag/Team":"iot"}}"#,
            &[],
            false,
        ),
        (
            r#"{"StringLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/ops/*"}}"#,
            &[("aws:principalarn", ROLE)],
            true,
        ),
        (
            r#"{"StringEquals":{"aws:PrincipalAccount":"111122223333"}}"#,
            &[("aws:principalaccount", "111122223333")],
            true,
        ),
        (
            r#"{"StringEquals":{"token.loopback.example:sub":"s"}}"#,
            &[("token.loopback.example:sub", "s")],
            true,
        ),
        (
            r#"{"Bool":{"aws:MultiFactorAuthPresent":"true"},"StringEquals":{"sts:ExternalId":"a1"}}"#,
            &[(MFA, "true")],
            false,
        ),
        (
            r#"{"Bool":{"AWS:multifactorauthpresent":"true"},"StringEquals":{"STS:externalID":"a1"}}"#,
            &[(MFA, "true"), (ID, "a1")],
            true,
        ),
    ] {
        let policy = one(r#"{"AWS":"*"}"#, r#""sts:AssumeRole""#, condition);
        let given = allows(&policy, "sts:AssumeRole", AS_USER, facts);
        assert_eq!(given, holds, "{condition} {facts:?}");
    }
}

#[test]
fn an_action_is_allowed_by_its_name_only() {
    let policy = one(
        r#"{"AWS":"*"}"#,
        r#"["sts:assumerole","sts:TagSession"]"#,
        "",
    );
    for (action, allowed) in [
        ("sts:AssumeRole", true),
        ("sts:TagSession", true),
        ("sts:SetSourceIdentity", false),
        ("sts:AssumeRoleWithWebIdentity", false),
    ] {
        assert_eq!(allows(&policy, action, AS_USER, &[]), allowed, "{action}");
    }
}

#[test]
fn a_denial_wins_wherever_it_stands() {
    let allow = r#"{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"}"#;
    let deny = r#"{"Effect":"Deny","Principal":"*","Action":"sts:AssumeRole",
        "Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}}"#;
    for statements in [[allow, deny], [deny, allow]] {
        let policy = format!(r#"{{"Statement":[{}]}}"#, statements.join(","));
        let asked = |fact| {
            let facts = [("aws:multifactorauthpresent", fact)];
            allows(&policy, "sts:AssumeRole", AS_USER, &facts)
        };
        assert!(asked("true"));
        assert!(!asked("false"));
        assert!(!allows(&policy, "sts:AssumeRole", AS_USER, &[]));
    }
    assert!(!allows(
        r#"{"Statement":[]}"#,
        "sts:AssumeRole",
        AS_USER,
        &[]
    ));
}

#[test]
fn what_is_not_understood_is_named() {
    let aws = r#"{"AWS":"111122223333"}"#;
    let assume = r#""sts:AssumeRole""#;
    let statement = |text: &str| format!(r#"{{"Statement":{text}}}"#);
    for (policy, named) in [
        ("", "the document"),
        ("[]", "the document"),
        (r#"{"Version":"2012-10-17"}"#, "the document"),
        (r#"{"Version":"2012-10-18","Statement":[]}"#, "its Version"),
        (r#"{"Version":null,"Statement":[]}"#, "its Version"),
        (
            &statement(r#"{"Effect":"Allow","Effect":"Deny"}"#),
            "the document",
        ),
        (
            &statement(r#"{"Effect":"allow"}"#),
            "the Effect of statement 1",
        ),
        (
            &statement(r#"{"Effect":"Allow","NotPrincipal":"*"}"#),
            "the member NotPrincipal of statement 1",
        ),
        (
            &statement(r#"{"Effect":"Allow","Resource":"*"}"#),
            "the member Resource of statement 1",
        ),
        (
            &statement(r#"{"Effect":"Allow","Action":"sts:AssumeRole"}"#),
            "the Principal of statement 1",
        ),
        (
            &statement(r#"{"Effect":"Allow","Principal":"*"}"#),
            "the Action of statement 1",
        ),
        (
            &one(aws, r#""sts:*""#, ""),
            "the action sts:* of statement 1",
        ),
        (
            &one(aws, r#""sts:AssumeRoles""#, ""),
            "the action sts:AssumeRoles of statement 1",
        ),
        (&one(aws, "7", ""), "the Action of statement 1"),
        (&one("{}", assume, ""), "the Principal of statement 1"),
        (
            &one(r#"{"AWS":"11112222333"}"#, assume, ""),
            "the AWS principal 11112222333 of statement 1",
        ),
        (
            &one(r#"{"AWS":"arn:aws:iam::111122223333:role/*"}"#, assume, ""),
            "the AWS principal arn:aws:iam::111122223333:role/* of statement 1",
        ),
        (
            &one(r#"{"Service":"ec2.amazonaws.com"}"#, assume, ""),
            "the Service principal ec2.amazonaws.com of statement 1",
        ),
        (
            &one(aws, assume, r#"{"Bool":{}}"#),
            "the Condition of statement 1",
        ),
        (
            &one(
                aws,
                assume,
                r#"{"bool":{"aws:MultiFactorAuthPresent":"true"}}"#,
            ),
            "the operator of bool aws:multifactorauthpresent of statement 1",
        ),
        (
            &one(aws, assume, r#"{"Bool":{"aws:MultiFactorPresent":"true"}}"#),
            "the key of Bool aws:multifactorpresent of statement 1",
        ),
        (
            &one(
                aws,
                assume,
                r#"{"Bool":{"aws:MultiFactorAuthPresent":"yes"}}"#,
            ),
            "the values of Bool aws:multifactorauthpresent of statement 1",
        ),
        (
            &one(aws, assume, r#"{"Bool":{"aws:MultiFactorAuthPresent":[]}}"#),
            "the values of Bool aws:multifactorauthpresent of statement 1",
        ),
        (
            &one(aws, assume, r#"{"Bool":{"sts:ExternalId":"true"}}"#),
            "the operator of Bool sts:externalid of statement 1",
        ),
        (
            &one(
                aws,
                assume,
                r#"{"NumericLessThan":{"aws:MultiFactorAuthAge":"15m"}}"#,
            ),
            "the values of NumericLessThan aws:multifactorauthage of statement 1",
        ),
        (
            &one(
                aws,
                assume,
                r#"{"StringLike":{"sts:RoleSessionName":"${aws:username}"}}"#,
            ),
            "the values of StringLike sts:rolesessionname of statement 1",
        ),
        (
            &one(aws, assume, r#"{"StringNotEquals":{"sts:ExternalId":"x"}}"#),
            "the operator of StringNotEquals sts:externalid of statement 1",
        ),
    ] {
        assert_eq!(
            Trust::read(policy).err().as_deref(),
            Some(named),
            "{policy}"
        );
    }
}
