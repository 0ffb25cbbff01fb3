//! Whose account a text names.

use super::contains;
use crate::value::account::is_account;

/// Whose account a text names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Named<'t> {
    Nobody,
    Account(&'t str),
    /// Somebody who can only be somebody else, as far as anybody can tell.
    Somebody,
}

/// Whose account an ARN, an account id, a URL or a grantee is.
pub(super) fn of(text: &str) -> Named<'_> {
    let text = text.trim();
    if is_account(text) {
        return Named::Account(text);
    }
    if let Some(arn) = text.strip_prefix("arn:") {
        return match arn.split(':').nth(3) {
            None | Some("" | "aws") => Named::Nobody,
            Some(account) => Named::Account(account),
        };
    }
    // A function can be named by the end of its ARN.
    if let Some((first, _)) = text.split_once(':')
        && is_account(first)
    {
        return Named::Account(first);
    }
    // A grantee of S3's access lists has no number that could be compared, among URLs of groups or alone.
    let is_canonical = text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let together: String = text.split_whitespace().collect();
    let is_grantee = |word| contains(&together, word) && !together.starts_with("http");
    if is_canonical || is_grantee("id=") || is_grantee("emailaddress=") {
        return Named::Somebody;
    }
    if let Some((_, rest)) = text.split_once("://") {
        return of_queue(rest);
    }
    if text.contains("${") {
        return Named::Somebody;
    }
    Named::Nobody
}

/// A queue's URL has its account before its name. What is not written out could be any.
fn of_queue(rest: &str) -> Named<'_> {
    let is_made = |part: &str| part.contains(['%', '$']);
    let mut parts = rest.split('/');
    let host = parts.next().unwrap_or_default();
    if host.eq_ignore_ascii_case("acs.amazonaws.com") {
        // A group of S3's.
        return Named::Nobody;
    }
    // Security: behind another host, the digits of a path are nobody's account.
    if !is_of_sqs(host) {
        return Named::Somebody;
    }
    match parts.find(|part| is_account(part) || is_made(part)) {
        Some(account) if is_account(account) => Named::Account(account),
        _ => Named::Somebody,
    }
}

/// Whether a host is one that SQS gives for queues: `sqs.REGION.amazonaws.com`, or an older one.
fn is_of_sqs(host: &str) -> bool {
    let host = host.strip_suffix(":443").unwrap_or(host);
    let is_region = |name: &str| {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        !name.is_empty() && name.bytes().all(plain)
    };
    let domain = [".amazonaws.com.cn", ".amazonaws.com"];
    let Some(name) = domain.iter().find_map(|end| host.strip_suffix(end)) else {
        return false;
    };
    let region = name
        .strip_prefix("sqs.")
        .or_else(|| name.strip_prefix("sqs-fips."))
        .or_else(|| name.strip_suffix(".queue"));
    name == "queue" || region.is_some_and(is_region)
}

/// Whose accounts the SQL of a rule names: by the ARNs in it, and by the functions that it calls.
pub(super) fn in_sql(sql: &str) -> Vec<Named<'_>> {
    let lower = sql.to_ascii_lowercase();
    let behind = |word: &'static str| {
        let is_letter = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
        let starts = lower.match_indices(word);
        let starts = starts.filter(|(at, _)| {
            let before = lower.get(..*at).unwrap_or_default();
            !before.ends_with(is_letter)
        });
        let ends: Vec<_> = starts.map(|(at, found)| at + found.len()).collect();
        ends.into_iter().filter_map(|at| sql.get(at..))
    };
    let arns = behind("arn:").map(|rest| match rest.split(':').nth(3) {
        None | Some("" | "aws") => Named::Nobody,
        Some(account) if is_account(account) => Named::Account(account),
        // It goes on in another literal.
        Some(_) => Named::Somebody,
    });
    arns.chain(behind("aws_lambda").filter_map(called))
        .collect()
}

/// Whose function is called, by what follows `aws_lambda`; nothing where nothing is called.
fn called(rest: &str) -> Option<Named<'_>> {
    let first = rest.trim_start().strip_prefix('(')?.trim_start();
    let quote = first
        .chars()
        .next()
        .filter(|quote| matches!(quote, '\'' | '"'));
    // Security: what is put together while the rule runs could name any account.
    let whole = quote
        .and_then(|quote| first.strip_prefix(quote)?.split_once(quote))
        .filter(|(name, behind)| !name.contains('\\') && behind.trim_start().starts_with(','));
    Some(whole.map_or(Named::Somebody, |(name, _)| of(name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const OTHER: &str = "999999999999";

    #[test]
    fn a_function_can_be_named_by_the_end_of_its_arn() {
        assert_eq!(of("999999999999:function:f"), Named::Account(OTHER));
        assert_eq!(of("999999999999:f"), Named::Account(OTHER));
        for text in ["f", "function:f", "99999999999:f", "f:999999999999"] {
            assert_eq!(of(text), Named::Nobody, "{text}");
        }
    }

    #[test]
    fn only_behind_a_host_of_sqs_the_digits_are_an_account() {
        for host in [
            "sqs.us-east-1.amazonaws.com",
            "sqs-fips.us-gov-west-1.amazonaws.com",
            "sqs.cn-north-1.amazonaws.com.cn",
            "us-east-2.queue.amazonaws.com",
            "queue.amazonaws.com",
            "sqs.us-east-1.amazonaws.com:443",
        ] {
            let url = format!("https://{host}/{OTHER}/q");
            assert_eq!(of(&url), Named::Account(OTHER), "{host}");
        }
        for host in [
            "evil.example",
            "sqs.us-east-1.amazonaws.com.evil.example",
            "sqs.us-east-1.amazonaws.com@evil.example",
            "sqs.evil.example",
            "evil.example:443",
            "sqs.us-east-1.evil.amazonaws.com",
            "sqs.amazonaws.com.cn.example",
            "bucket.s3.amazonaws.com",
            "sqs.us-east-1.amazonaws.com:8443",
            "",
        ] {
            let url = format!("https://{host}/{OTHER}/q");
            assert_eq!(of(&url), Named::Somebody, "{host}");
        }
        assert_eq!(of("https://sqs.us-east-1.amazonaws.com/q"), Named::Somebody);
        let group = "http://acs.amazonaws.com/groups/s3/LogDelivery";
        assert_eq!(of(group), Named::Nobody);
    }

    #[test]
    fn sql_names_accounts_by_arns_and_by_what_it_calls() {
        let arn = "arn:aws:lambda:us-east-1:999999999999:function:f";
        let of_other = |sql: &str| in_sql(sql).contains(&Named::Account(OTHER));
        for sql in [
            format!("SELECT aws_lambda('{arn}', *) FROM 'a'"),
            format!("SELECT aws_lambda(\"{arn}\", *) FROM 'a'"),
            format!("SELECT AWS_Lambda ( '{arn}' , *) FROM 'a'"),
            format!("SELECT a FROM 'a' WHERE aws_lambda('{arn}', *).ok"),
            "SELECT aws_lambda('999999999999:function:f', *) FROM 'a'".to_owned(),
            format!(
                "SELECT get_dynamodb('t', 'k', 'v', 'ARN{}') FROM 'a'",
                &arn.replace("arn", "")
            ),
        ] {
            assert!(of_other(&sql), "{sql}");
        }
        for sql in [
            "SELECT aws_lambda(f, *) FROM 'a'",
            "SELECT aws_lambda(concat('arn:aws:lambda:us-east-1:', a), *) FROM 'a'",
            "SELECT aws_lambda('f' + a, *) FROM 'a'",
            "SELECT aws_lambda('f\\'', *) FROM 'a'",
            "SELECT a FROM 'a' WHERE r = concat('arn:aws:lambda:us-east-1:', '9', ':function:f')",
        ] {
            assert!(in_sql(sql).contains(&Named::Somebody), "{sql}");
        }
        for sql in [
            "SELECT * FROM 'acme/+/readings'",
            "SELECT aws_lambda FROM 'a'",
            "SELECT 'warn: a:b:c:d' FROM 'a'",
            "SELECT aws_lambda('f', *) FROM 'a'",
            "SELECT * FROM 'a' WHERE p = 'arn:aws:iam::aws:policy/ReadOnlyAccess'",
        ] {
            assert!(in_sql(sql).iter().all(|one| *one == Named::Nobody), "{sql}");
        }
    }
}
