//! URLs of queues.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use crate::AccountId;
use crate::error::{Fault, Refusal, fault};

/// The URL of an SQS queue, as in `https://sqs.us-east-1.amazonaws.com/111122223333/errors`.
///
/// The host is that of SQS in a region and nothing else ([`Rule::Endpoint`](crate::Rule::Endpoint)): a
/// rule would send its messages to any other just the same. Older hosts (`queue.amazonaws.com`) and
/// interface endpoints are refused. A FIFO queue's name ends with `.fifo`.
///
/// ```
/// let queue = palisade::queue_url!("https://sqs.us-east-1.amazonaws.com/111122223333/errors");
/// assert_eq!(queue.account().as_str(), "111122223333");
/// ```
///
/// # Errors
/// Conversions fail when the text has another form, naming [`Rule::Endpoint`](crate::Rule::Endpoint).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QueueUrl(Cow<'static, str>);

impl QueueUrl {
    /// The account that owns the queue.
    #[must_use]
    pub fn account(&self) -> AccountId {
        AccountId::from_checked(self.0.split('/').nth(3).unwrap_or_default())
    }

    /// The queue's name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or_default()
    }
}

const NOT_A_QUEUE: Fault = fault!(
    Endpoint,
    "this is not the URL of an SQS queue",
    "write `https://sqs.REGION.amazonaws.com/ACCOUNT/NAME`, as SQS gives it",
);

const fn check(text: &str) -> Result<(), Fault> {
    let Some((b"https://sqs", rest)) = text.as_bytes().split_at_checked(11) else {
        return Err(NOT_A_QUEUE);
    };
    let rest = match rest {
        [b'-', b'f', b'i', b'p', b's', b'.', rest @ ..] | [b'.', rest @ ..] => rest,
        _ => return Err(NOT_A_QUEUE),
    };
    let (region, rest) = until(rest, b'.');
    let (domain, rest) = until(rest, b'/');
    let (account, name) = until(rest, b'/');
    let right = region.len() >= 9
        && region.len() <= 32
        && all(region, b"-", false)
        && matches!(domain, b"amazonaws.com" | b"amazonaws.com.cn")
        && account.len() == 12
        && all_digits(account)
        && is_name(name);
    if right { Ok(()) } else { Err(NOT_A_QUEUE) }
}

// SQS API reference, CreateQueue: 80 letters, digits, `-` and `_`, with `.fifo` or without.
const fn is_name(name: &[u8]) -> bool {
    let word = match name {
        [word @ .., b'.', b'f', b'i', b'f', b'o'] => word,
        word => word,
    };
    !word.is_empty() && name.len() <= 80 && all(word, b"-_", true)
}

const fn until(text: &[u8], end: u8) -> (&[u8], &[u8]) {
    let (mut rest, mut length) = (text, 0);
    while let [byte, tail @ ..] = rest {
        if *byte == end {
            return (text.split_at(length).0, tail);
        }
        rest = tail;
        length += 1;
    }
    (text, &[])
}

const fn all(mut text: &[u8], marks: &[u8], upper: bool) -> bool {
    while let [byte, tail @ ..] = text {
        let letter = byte.is_ascii_lowercase() || upper && byte.is_ascii_uppercase();
        let marked = matches!((marks, *byte), ([_, ..], b'-') | ([_, _], b'_'));
        if !(letter || byte.is_ascii_digit() || marked) {
            return false;
        }
        text = tail;
    }
    true
}

const fn all_digits(mut text: &[u8]) -> bool {
    while let [b'0'..=b'9', tail @ ..] = text {
        text = tail;
    }
    text.is_empty()
}

checked_text!(QueueUrl, const check);

impl From<QueueUrl> for String {
    fn from(url: QueueUrl) -> Self {
        url.0.into_owned()
    }
}

/// Makes a [`QueueUrl`](crate::url::QueueUrl) from a literal; what is not the URL of an SQS queue does not
/// compile.
#[macro_export]
macro_rules! queue_url {
    ($($text:tt)*) => {
        $crate::constant_text!(
            [$crate::url::QueueUrl, from_literal, "queue_url!", "QueueUrl::try_from"]
            one [] $($text)*
        )
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_queue_of_sqs_is_one() {
        for (text, name) in [
            (
                "https://sqs.us-east-1.amazonaws.com/111122223333/errors",
                "errors",
            ),
            (
                "https://sqs-fips.us-gov-west-1.amazonaws.com/111122223333/a-B_1.fifo",
                "a-B_1.fifo",
            ),
            (
                "https://sqs.cn-north-1.amazonaws.com.cn/111122223333/errors",
                "errors",
            ),
        ] {
            let queue = QueueUrl::try_from(text).unwrap_or_else(|error| panic!("{error}"));
            assert_eq!(
                (queue.name(), queue.account().as_str()),
                (name, "111122223333")
            );
        }
        for text in [
            "",
            "errors",
            "http://sqs.us-east-1.amazonaws.com/111122223333/errors",
            "https://sqs.us-east-1.amazonaws.com.evil.example/111122223333/errors",
            "https://sqs.evil.example/111122223333/errors",
            "https://sqs.us-east-1.amazonaws.com:8443/111122223333/errors",
            "https://sqs.us-east-1.amazonaws.com@evil.example/111122223333/errors",
            "https://queue.amazonaws.com/111122223333/errors",
            "https://sqs.us-east-1.amazonaws.com/11112222333/errors",
            "https://sqs.us-east-1.amazonaws.com/111122223333/",
            "https://sqs.us-east-1.amazonaws.com/111122223333/.fifo",
            "https://sqs.us-east-1.amazonaws.com/111122223333/a/b",
            "https://sqs.us-east-1.amazonaws.com/111122223333/a?b",
            "https://sqs.us-east-1.amazonaws.com/111122223333/${topic()}",
            "https://sqs.${topic(2)}.amazonaws.com/111122223333/errors",
            "https://SQS.us-east-1.amazonaws.com/111122223333/errors",
            "https://localhost:4566/111122223333/errors",
        ] {
            assert!(QueueUrl::try_from(text).is_err(), "{text}");
        }
    }
}
