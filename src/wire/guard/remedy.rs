//! What to do instead of what a row of the ledger refuses, so that no other row refuses that.

use std::borrow::Cow;

use crate::ledger::{Condition, Operation, Verdict, Weakening};

/// An endpoint of distrusted authorities, and what is asked for instead.
const THINGS: [&str; 2] = ["iot:Data", "iot:Data-ATS"];

/// Says what the member of a refused row has to hold, or that it can be left out.
pub(super) fn remedy(operation: Operation, refused: Weakening) -> Cow<'static, str> {
    let has = |condition| others(operation, refused).any(|row| row.condition() == condition);
    let optional = !has(Condition::Absent);
    match refused.condition() {
        Condition::AnyCall => "leave the call out".into(),
        Condition::Absent | Condition::Empty => {
            let mut words = others(operation, refused).filter_map(instead);
            words.next().unwrap_or("name it".into())
        }
        Condition::Unverified if matches!(refused.verdict(), Verdict::Never(_)) => {
            "verify or declare the bucket as the session's own with an S3 client of it".into()
        }
        Condition::Unverified => {
            "verify or declare the bucket with an S3 client of the session".into()
        }
        _ if optional && has(Condition::Present) => "leave that out".into(),
        Condition::Foreign | Condition::Http if optional => match instead(refused) {
            Some(words) => format!("leave that out or {words}").into(),
            None => "leave that out".into(),
        },
        _ => instead(refused).unwrap_or_else(|| {
            let words = if optional {
                "leave that out"
            } else {
                "say something else there"
            };
            words.into()
        }),
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
        Condition::Foreign => "name the session's own account or what belongs to it".into(),
        Condition::Http => "say https there".into(),
        Condition::Plaintext => {
            "put in a statement that denies everybody everything without TLS".into()
        }
        Condition::Public if row.path().is_some_and(|path| path.ends_with("Origins[]")) => {
            "name each origin as browsers send it, as in `https://app.example.com`".into()
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Service;

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
            if said.contains("leave that out") {
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
                "name the session's own account or what belongs to it",
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
