//! What is said when a rule is broken.

use std::borrow::Cow;
use std::convert::Infallible;
use std::error::Error as StdError;
use std::fmt;
use std::io;

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;

use crate::Rule;
use crate::kind::Kind;

/// A broken rule: which, what was wrong, and what to do instead.
///
/// Returned by every checked value, and carried inside the SDK's own errors when the guard refuses
/// a request or a reply; [`refusal`] finds it there. It never holds the refused value.
#[derive(Clone, PartialEq, Eq)]
pub struct Refusal {
    rule: Rule,
    problem: Cow<'static, str>,
    remedy: Cow<'static, str>,
    kind: Option<Kind>,
    operation: Option<Box<str>>,
}

impl Refusal {
    pub(crate) fn new(
        rule: Rule,
        problem: impl Into<Cow<'static, str>>,
        remedy: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self {
            rule,
            problem: problem.into(),
            remedy: remedy.into(),
            kind: None,
            operation: None,
        }
    }

    /// The same, with another problem.
    pub(crate) fn saying(self, problem: impl Into<Cow<'static, str>>) -> Self {
        Self {
            problem: problem.into(),
            ..self
        }
    }

    /// The same, of a call, as in `s3 PutBucketAcl`.
    pub(crate) fn of_call(self, operation: impl Into<Box<str>>) -> Self {
        Self {
            operation: Some(operation.into()),
            ..self
        }
    }

    /// The rule that was broken.
    #[must_use]
    pub fn rule(&self) -> Rule {
        self.rule
    }

    /// What was wrong, without the refused value.
    #[must_use]
    pub fn problem(&self) -> &str {
        &self.problem
    }

    /// What to do instead.
    #[must_use]
    pub fn remedy(&self) -> &str {
        &self.remedy
    }

    /// What kind of confidential data was found, where that is why.
    #[must_use]
    pub fn kind(&self) -> Option<Kind> {
        self.kind
    }

    /// The call that the guard refused, as in `s3 PutBucketAcl`: the service's feature and the name
    /// of the operation. None where a value was refused before there was a call, or by the transport.
    ///
    /// Not part of the text: whoever makes the call knows its name.
    #[must_use]
    pub fn operation(&self) -> Option<&str> {
        self.operation.as_deref()
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}; {}", self.rule, self.problem, self.remedy)
    }
}

impl fmt::Debug for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.operation() {
            Some(operation) => write!(f, "Refusal({operation}: {self})"),
            None => write!(f, "Refusal({self})"),
        }
    }
}

impl StdError for Refusal {}

/// A refusal whose whole text is known to the compiler, so that a literal can be refused with the
/// sentence that the run-time constructor would give.
#[derive(Clone, Copy, Debug)]
#[doc(hidden)]
pub struct Fault {
    pub(crate) rule: Rule,
    pub(crate) problem: &'static str,
    pub(crate) remedy: &'static str,
    pub(crate) text: &'static str,
    pub(crate) kind: Option<Kind>,
}

impl Fault {
    /// Ends the evaluation of a literal by the compiler with the whole sentence.
    #[track_caller]
    #[expect(
        clippy::panic,
        reason = "refuses a literal while the compiler evaluates it"
    )]
    pub(crate) const fn refuse_literal(&self) -> ! {
        panic!("{}", self.text)
    }
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self {
            kind: fault.kind,
            ..Self::new(fault.rule, fault.problem, fault.remedy)
        }
    }
}

/// What cannot fail is refused by nothing.
impl From<Infallible> for Refusal {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

/// Builds a [`Fault`] from a rule and two literals, and the kind of data that was found if any.
macro_rules! fault {
    ($rule:ident, $problem:expr, $remedy:expr $(,)?) => {
        $crate::error::fault!($rule, $problem, $remedy, None)
    };
    ($rule:ident, $problem:expr, $remedy:expr, $kind:expr) => {
        $crate::error::Fault {
            rule: $crate::Rule::$rule,
            problem: $problem,
            remedy: $remedy,
            text: concat!(stringify!($rule), ": ", $problem, "; ", $remedy),
            kind: $kind,
        }
    };
}
pub(crate) use fault;

/// Finds the refusal inside an error of the SDK.
///
/// The guard hands its refusals to the SDK, which wraps them; this looks through all the layers, and is
/// the one way to the rule, the call, what was wrong and what to do. `None` means that no rule was
/// broken.
///
/// A reply that was denied although nothing else was wrong may mean that the bucket belongs to
/// somebody else: then the refusal names [`Rule::Owner`], and the SDK's own error stays what it is.
///
/// ```
/// # use palisade::aws_sdk_s3::{error::SdkError, operation::get_object::GetObjectError};
/// fn explain(error: &SdkError<GetObjectError>) -> String {
///     match palisade::refusal(error) {
///         Some(refusal) => {
///             let call = refusal.operation().unwrap_or("a value"); // as in `s3 GetObject`
///             format!("{call}: rule {}: {}", refusal.rule(), refusal.remedy())
///         }
///         None => "no rule was broken".to_owned(),
///     }
/// }
/// ```
#[must_use]
pub fn refusal<E>(error: &SdkError<E, HttpResponse>) -> Option<&Refusal>
where
    E: StdError + ProvideErrorMetadata + 'static,
{
    let denied = || match error.as_service_error()?.code() {
        // A reply to HEAD has no body, hence no code.
        None | Some("AccessDenied") => error.raw_response()?.extension::<Refusal>(),
        Some(_) => None,
    };
    find_in(error).or_else(denied)
}

/// Finds an error of one type among the sources of another, also inside an [`io::Error`], whose
/// `source()` skips what it wraps.
pub(crate) fn find_in<'a, E>(error: &'a (dyn StdError + 'static)) -> Option<&'a E>
where
    E: StdError + 'static,
{
    // An error that names itself as its source would make this endless; no real chain is so long.
    const DEEPEST: usize = 32;
    let mut next = Some(error);
    for _ in 0..DEEPEST {
        let error = next?;
        if let Some(found) = error.downcast_ref::<E>() {
            return Some(found);
        }
        let hidden: Option<&'a (dyn StdError + 'static)> = error
            .downcast_ref::<io::Error>()
            .and_then(io::Error::get_ref)
            .map(|inner| inner as _);
        next = hidden.or_else(|| error.source());
    }
    None
}

/// Why a call of this crate to the outside failed.
///
/// `Debug` prints the messages of the whole chain, so that a `main` that returns it says what to do.
pub struct Error {
    kind: ErrorKind,
    what: Cow<'static, str>,
    code: Option<Box<str>>,
    request_id: Option<Box<str>>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What kind of failure an [`Error`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A rule was broken; [`Error::refusal`] says which and what to do.
    Refused,
    /// No credentials were found, or their source failed.
    Credentials,
    /// A file or the machine's configuration could not be read.
    Configuration,
    /// The network or the other side failed.
    Connection,
    /// The service answered with an error: [`Error::code`] and [`Error::request_id`] are what it said of
    /// it. Nothing was done, unless there is no code, or it speaks of a failure within the service, as
    /// `InternalFailureException` does.
    Service,
    /// Somebody else changed it in the meantime, so that nothing was done: read again, and decide anew.
    Conflict,
    /// Part of the work is done and part is not, and the source says which; or nobody answered whether it
    /// was done, and the text says how to find out.
    Unfinished,
    /// The code of an MFA device was not accepted: ask for the next one.
    Code,
    /// The person who was asked for a code gave none.
    Cancelled,
}

impl Error {
    pub(crate) fn new(
        kind: ErrorKind,
        what: impl Into<Cow<'static, str>>,
        source: Option<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self {
            kind,
            what: what.into(),
            code: None,
            request_id: None,
            source,
        }
    }

    /// What a service answered in the place of what it was asked for.
    ///
    /// Its words are not repeated: `code` and `request_id` only where they have the form of such.
    #[cfg(any(feature = "iot", feature = "iot-data", feature = "twinmaker"))]
    pub(crate) fn answered(call: &str, code: Option<&str>, request_id: Option<&str>) -> Self {
        let code = code.filter(|code| is_code(code));
        let said = code.unwrap_or("the service answered with an error");
        Self {
            code: code.map(Into::into),
            request_id: request_id.filter(|id| is_request_id(id)).map(Into::into),
            ..Self::new(ErrorKind::Service, format!("{call} failed: {said}"), None)
        }
    }

    /// The same, with the code and the id that a service answered with.
    #[cfg(feature = "twinmaker")]
    pub(crate) fn with_answer_of(self, answered: Self) -> Self {
        let Self {
            code, request_id, ..
        } = answered;
        Self {
            code,
            request_id,
            ..self
        }
    }

    /// The same, which is known to be of another kind, in other words.
    #[cfg(feature = "iot-data")]
    pub(crate) fn known_as(self, kind: ErrorKind, what: impl Into<Cow<'static, str>>) -> Self {
        let what = what.into();
        Self { kind, what, ..self }
    }

    /// The code of the service that said no, such as `ResourceAlreadyExistsException`, where a typed
    /// call of `iot`, `iot_data` or `twinmaker` ended with one.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The id of the request that the service said no to, by which AWS Support finds it, where a
    /// typed call of `iot`, `iot_data` or `twinmaker` ended so.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The kind of failure.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// The broken rule, if that is what failed.
    #[must_use]
    pub fn refusal(&self) -> Option<&Refusal> {
        find_in(self.source.as_deref()?)
    }

    /// The rule that was broken, if that is what failed.
    #[must_use]
    pub fn rule(&self) -> Option<Rule> {
        self.refusal().map(Refusal::rule)
    }
}

/// Whether a service's word is one of its codes.
///
/// Security: an answer's code is printed where the answer is not, so that no secret may pass for one:
/// registration codes, tokens and keys have digits, and none ends so.
pub(crate) fn is_code(word: &str) -> bool {
    // Those of the codes common to all services that end otherwise.
    const OTHERS: [&str; 12] = [
        "AccessDenied",
        "ExpiredToken",
        "IncompleteSignature",
        "InternalFailure",
        "InvalidAction",
        "InvalidClientTokenId",
        "MissingAuthenticationToken",
        "NotAuthorized",
        "RequestExpired",
        "ServiceUnavailable",
        "SignatureDoesNotMatch",
        "Throttling",
    ];
    let ends = ["Exception", "Error"];
    let is_word = word.len() <= 64 && word.bytes().all(|byte| byte.is_ascii_alphabetic());
    is_word && (ends.iter().any(|end| word.ends_with(end)) || OTHERS.contains(&word))
}

/// Whether a text is a UUID, as the ids of IoT's requests are.
#[cfg(any(test, feature = "iot", feature = "iot-data", feature = "twinmaker"))]
fn is_request_id(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    let digits = |byte: u8| byte == b'-' || byte.is_ascii_hexdigit();
    lengths.eq([8, 4, 4, 4, 12]) && text.bytes().all(digits)
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {}", self.kind, self.what)?;
        if let Some(id) = self.request_id() {
            write!(f, " (request {id})")?;
        }
        let mut next = StdError::source(self);
        while let Some(error) = next {
            write!(f, ": {error}")?;
            next = error.source();
        }
        Ok(())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::new(
            ErrorKind::Refused,
            "a rule refused the call",
            Some(Box::new(refusal)),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_names_rule_problem_and_remedy() {
        let refusal = Refusal::from(fault!(Https, "the scheme is not https", "write https://"));
        assert_eq!(
            refusal.to_string(),
            "Https: the scheme is not https; write https://"
        );
        assert_eq!(
            fault!(Https, "the scheme is not https", "write https://").text,
            refusal.to_string()
        );
    }

    #[test]
    fn a_refusal_is_found_behind_an_io_error() {
        let refusal = Refusal::from(fault!(Tls, "a", "b"));
        let error = Error::new(
            ErrorKind::Credentials,
            "outer",
            Some(Box::new(io::Error::other(refusal.clone()))),
        );
        assert_eq!(error.refusal(), Some(&refusal));
        assert_eq!(error.rule(), Some(Rule::Tls));
        assert_eq!(error.to_string(), "outer");
    }

    #[test]
    fn no_secret_has_the_form_of_a_code() {
        for code in [
            "UnauthorizedException",
            "ResourceAlreadyExistsException",
            "ValidationError",
            "AccessDenied",
        ] {
            assert!(is_code(code), "{code}");
        }
        for word in [
            "0123456789abcdef".repeat(4).as_str(),
            "0123456789abcdefException",
            "canary",
            "abcdefabcdefabcdefabcdefabcdefab",
            "Not authorized Exception",
            "Exception: canary",
            "",
            &format!("{}Exception", "a".repeat(64)),
        ] {
            assert!(!is_code(word), "{word}");
        }
    }

    #[test]
    fn only_a_uuid_is_the_id_of_a_request() {
        assert!(is_request_id("1234abcd-12ab-34cd-56ef-1234567890ab"));
        for text in [
            "",
            "canary",
            "0123456789abcdef0123456789abcdef",
            "1234abcd-12ab-34cd-56ef-1234567890a",
            "1234abcd-12ab-34cd-56ef-1234567890ab-",
            "1234abcg-12ab-34cd-56ef-1234567890ab",
        ] {
            assert!(!is_request_id(text), "{text}");
        }
    }
}
