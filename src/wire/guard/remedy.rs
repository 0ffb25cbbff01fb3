//! What to do instead of what a row of the ledger refuses, so that no other row refuses that.
//!
//! Nothing here knows what an operation requires, so the words are such as are true either way.

use std::borrow::Cow;

use crate::ledger::{Condition, Operation, Verdict, Weakening};

/// An endpoint of distrusted authorities, and what is asked for instead.
const THINGS: [&str; 2] = ["iot:Data", "iot:Data-ATS"];
/// Headers that share by S3's access lists: no account can be named there that could be compared.
const GRANTS: [&str; 5] = [
    "GrantFullControl",
    "GrantRead",
    "GrantReadACP",
    "GrantWrite",
    "GrantWriteACP",
];

/// Says what the member of a refused row has to hold, or what can be left out.
pub(super) fn remedy(operation: Operation, refused: Weakening) -> Cow<'static, str> {
    match refused.condition() {
        Condition::AnyCall => "leave the call out".into(),
        Condition::Absent | Condition::Empty => {
            let mut words = others(operation, refused).filter_map(instead);
            words.next().unwrap_or("name it".into())
        }
        Condition::Unverified if matches!(refused.verdict(), Verdict::Never(_)) => {
            "verify or declare the bucket as the session's own with an S3 client of it, and write no `.`, `..` or empty \
             part into the place"
                .into()
        }
        Condition::Unverified => {
            "verify or declare the bucket with an S3 client of the session".into()
        }
        Condition::Changes => "keep what is there as it is".into(),
        _ => {
            let mut others = others(operation, refused);
            let is_refused = others.any(|row| row.condition() == Condition::Present);
            let words = instead(refused).filter(|_| !is_refused);
            words.unwrap_or_else(|| without(refused).into())
        }
    }
}

/// Whether what a row refuses is an origin.
pub(super) fn is_origin(row: Weakening) -> bool {
    row.path().is_some_and(|path| path.ends_with("Origins[]"))
}

/// What goes, where a member can hold nothing at all: a part may be required of what it stands in.
fn without(row: Weakening) -> &'static str {
    let path = row.path().unwrap_or_default();
    if path.contains("].Grantee.") {
        "leave that grant out"
    } else if path.contains('.') {
        "leave out what it stands in"
    } else {
        "leave that out"
    }
}

/// The other rows that refuse something of the same member.
fn others(operation: Operation, refused: Weakening) -> impl Iterator<Item = Weakening> {
    operation.weakenings().filter(move |row| {
        *row != refused && row.path() == refused.path() && row.verdict() != Verdict::Normal
    })
}

/// What is said instead of what a row refuses, where that follows from the row.
fn instead(row: Weakening) -> Option<Cow<'static, str>> {
    let limit = row.limit().unwrap_or_default();
    Some(match row.condition() {
        Condition::Over => format!("say {limit} at most").into(),
        Condition::Under => format!("say {limit} or more").into(),
        Condition::Is => match row.values().next() {
            Some("true") => "say `false` there".into(),
            Some("false") => "say `true` there".into(),
            Some(value) if value == THINGS[0] => format!("say `{}` there", THINGS[1]).into(),
            _ => "say something else there".into(),
        },
        Condition::IsNot => format!("say `{}` there", row.values().next()?).into(),
        Condition::Http => "say https there".into(),
        Condition::Credentials => "take them out of it".into(),
        Condition::Plaintext => {
            "put in a statement that denies everybody everything without TLS".into()
        }
        Condition::Public if is_origin(row) => {
            "name each origin as browsers send it, as in `https://app.example.com`".into()
        }
        condition => about(condition, row.path()?)?.into(),
    })
}

/// What is said of whom or what a member names, by its own name.
fn about(condition: Condition, path: &str) -> Option<&'static str> {
    let name = path.trim_end_matches("[]").rsplit('.').next()?;
    if path.contains("].Grantee.") || GRANTS.contains(&name) {
        return None;
    }
    let ends = |words: &[&str]| words.iter().any(|word| name.ends_with(word));
    let is_policy = ends(&["Policy", "PolicyDocument", "policyDocument"]);
    Some(match condition {
        Condition::Public if is_policy => "name in it those whom it lets in",
        Condition::Broad if ends(&["Arn", "arn", "Boundary"]) => {
            "name a policy that allows only what is needed"
        }
        Condition::Broad if ends(&["templateBody"]) => "allow only what is needed in its policies",
        Condition::Broad => "allow only what is needed in it",
        Condition::Foreign if is_policy => {
            "name in it only the session's own account and what belongs to it"
        }
        Condition::Foreign if ends(&["Owner", "Account", "AccountId"]) => {
            "name the session's own account"
        }
        Condition::Foreign => "name one of the session's own account",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Service;

    /// Members of refused rows that the models of AWS require nowhere, beside the headers of grants.
    const OPTIONAL: [&str; 7] = [
        "CopySourceSSECustomerAlgorithm",
        "CopySourceSSECustomerKey",
        "Organization",
        "Password",
        "SSECustomerAlgorithm",
        "SSECustomerKey",
        "XksProxyUriEndpoint",
    ];
    /// What they require nowhere either, though a part of it is, or stands there for nothing else.
    const HOLDERS: [&str; 3] = [
        "suppressDataIdentifiers[]",
        "topicRulePayload.actions[].salesforce",
        "topicRulePayload.errorAction.salesforce",
    ];
    /// Every remedy but those that say a number.
    #[cfg(feature = "full")]
    const WORDS: [&str; 26] = [
        "allow only what is needed in it",
        "allow only what is needed in its policies",
        "keep what is there as it is",
        "leave out what it stands in",
        "leave that grant out",
        "leave that out",
        "leave the call out",
        "name a policy that allows only what is needed",
        "name each origin as browsers send it, as in `https://app.example.com`",
        "name in it only the session's own account and what belongs to it",
        "name in it those whom it lets in",
        "name it",
        "name one of the session's own account",
        "name the session's own account",
        "put in a statement that denies everybody everything without TLS",
        "say `IoTSecurityPolicy_TLS13_1_2_2022_10` there",
        "say `SHA256` there",
        "say `false` there",
        "say `iot:Data-ATS` there",
        "say `private` there",
        "say `true` there",
        "say https there",
        "say something else there",
        "take them out of it",
        "verify or declare the bucket as the session's own with an S3 client of it, and write no `.`, `..` or empty \
             part into the place",
        "verify or declare the bucket with an S3 client of the session",
    ];

    /// Every row that refuses something, with its operation.
    fn refused() -> Vec<(Operation, Weakening)> {
        let operations = Service::ALL
            .iter()
            .flat_map(|service| Operation::all(*service));
        let rows = operations.flat_map(|operation| {
            let rows = operation.weakenings();
            rows.map(move |row| (operation, row))
        });
        rows.filter(|(_, row)| row.verdict() != Verdict::Normal)
            .collect()
    }

    /// Whether a row refuses a value.
    fn refuses(row: Weakening, value: &str) -> bool {
        let number = || value.parse::<u32>().unwrap_or_default();
        match row.condition() {
            Condition::Present | Condition::Changes => true,
            Condition::Is => row.values().any(|one| one == value),
            Condition::IsNot => row.values().all(|one| one != value),
            Condition::Over => row.limit().is_some_and(|most| number() > most),
            Condition::Under => row.limit().is_some_and(|least| number() < least),
            _ => false,
        }
    }

    #[test]
    fn no_remedy_is_refused_by_another_row() {
        let rows = refused();
        for (operation, row) in &rows {
            let (operation, row) = (*operation, *row);
            let said = remedy(operation, row);
            let call = format!("{operation:?}: {row}: {said}");
            let others: Vec<_> = others(operation, row).collect();
            let is_refused = |condition| {
                let mut conditions = others.iter().map(|other| other.condition());
                conditions.any(|other| other == condition)
            };
            if said.starts_with("leave ") {
                let absent = is_refused(Condition::Absent) || row.condition() == Condition::Absent;
                assert!(!absent, "{call}");
            } else if row.condition() != Condition::AnyCall {
                assert!(!is_refused(Condition::Present), "{call}");
            }
            if said == "name it" {
                assert!(
                    others.iter().all(|other| instead(*other).is_none()),
                    "{call}"
                );
            }
            let quoted = said.split('`').nth(1);
            let number = said.split(' ').find(|word| word.parse::<u32>().is_ok());
            for value in quoted.into_iter().chain(number) {
                let mut all = others.iter().chain([&row]);
                assert!(!all.any(|other| refuses(*other, value)), "{call}");
            }
        }
        assert!(
            cfg!(not(feature = "full")) || rows.len() > 500,
            "{}",
            rows.len()
        );
    }

    #[test]
    fn only_what_no_operation_requires_is_left_out() {
        for (operation, row) in refused() {
            let said = remedy(operation, row);
            let path = row.path().unwrap_or_default();
            let call = format!("{operation:?}: {row}: {said}");
            if said.contains("leave that out") {
                assert!(OPTIONAL.contains(&path) || GRANTS.contains(&path), "{call}");
            }
            if said.contains("leave out what it stands in") {
                let holder = path.rsplit_once('.').map(|(holder, _)| holder);
                assert!(holder.is_some_and(|path| HOLDERS.contains(&path)), "{call}");
            }
            if said.contains("leave that grant out") {
                assert!(path.contains("[].Grantee."), "{call}");
            }
        }
    }

    #[cfg(feature = "full")]
    #[test]
    fn the_words_are_few() {
        let mut words: Vec<_> = refused()
            .into_iter()
            .map(|(operation, row)| remedy(operation, row).into_owned())
            .filter(|said| !said.ends_with("or more") && !said.ends_with("at most"))
            .collect();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words, WORDS);
    }

    #[cfg(all(feature = "iam", feature = "iot", feature = "s3"))]
    #[test]
    fn a_member_that_must_be_there_is_told_what_to_hold() {
        for (service, operation, row, words) in [
            (
                Service::Iot,
                "DescribeEndpoint",
                "endpointType is absent",
                "say `iot:Data-ATS` there",
            ),
            (
                Service::Iot,
                "DescribeEndpoint",
                "endpointType is iot:Data",
                "say `iot:Data-ATS` there",
            ),
            (
                Service::Iam,
                "UpdateAccountPasswordPolicy",
                "RequireSymbols is absent",
                "say `true` there",
            ),
            (
                Service::Iam,
                "UpdateAccountPasswordPolicy",
                "MinimumPasswordLength is absent",
                "say 14 or more",
            ),
            (
                Service::S3,
                "PutBucketPolicy",
                "Policy is open to plaintext",
                "put in a statement that denies everybody everything without TLS",
            ),
            (
                Service::S3,
                "PutBucketWebsite",
                "WebsiteConfiguration.RedirectAllRequestsTo.Protocol is absent",
                "say https there",
            ),
            (
                Service::S3,
                "PutBucketAnalyticsConfiguration",
                "AnalyticsConfiguration.StorageClassAnalysis.DataExport.Destination.S3BucketDestination.BucketAccountId is foreign",
                "name the session's own account",
            ),
        ] {
            let rows = refused();
            let found = rows.iter().find(|(known, weakening)| {
                known.service() == service
                    && known.name() == operation
                    && weakening.to_string() == row
            });
            let said = found.map(|(operation, row)| remedy(*operation, *row));
            assert_eq!(said.as_deref(), Some(words), "{operation}: {row}");
        }
    }
}
