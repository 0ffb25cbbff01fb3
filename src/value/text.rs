//! Text that AWS stores in clear, and that holds nothing confidential.
//!
//! Tags, names, descriptions and metadata end up in logs, bills and consoles. The types here hold
//! text that was looked through for credentials, for numbers of people, cards and accounts, and for
//! addresses of people ([`Kind`] lists what is known); the compiler asks the same engine about
//! literals. [`find`] and its sisters only look, as for a linter.
//!
//! ```
//! use palisade::text::{Kind, ThingName};
//! use palisade::{public_text, thing_name};
//!
//! let purpose = public_text!("gateway of the north hall");
//! let gateway = thing_name!("gateway-0042");
//!
//! let refused = ThingName::try_from("card-4111111111111111").map_err(|refusal| refusal.kind());
//! assert_eq!(refused, Err(Some(Kind::PaymentCard)));
//! ```
//!
//! # What the compiler checks
//! The macros take a literal, a macro that makes one (`concat!`, `env!`, `stringify!`, `include_str!`,
//! your own), or any constant expression in `const { … }`:
//!
//! ```
//! use palisade::{description, tag, thing_name};
//!
//! const TEAM: &str = "telemetry";
//!
//! let team = tag!("team", const { TEAM });
//! let built = description!(concat!("built from ", env!("CARGO_PKG_NAME")));
//! let gateway = thing_name!(concat!("gateway-", "0042"));
//! ```
//!
//! # What is decided
//! * **Key and value explain each other**: a [`Tag`](crate::Tag) is looked at as a whole.
//! * **Bare digits are identifiers in names.** In [`ThingName`], [`ClientId`], [`TopicName`] and
//!   [`ObjectKey`], numbers are refused only where a word says what they are, as in `card-4111…`;
//!   a fleet with serial numbers of 16 digits must not fail for one device in 25.
//! * **Identifier grammars are declared, not guessed**: [`Imei`], [`ImeiSv`], [`Iccid`],
//!   [`MacAddress`], [`Eui64`], [`CertificateId`] and a [`SerialPattern`] of one's own are not taken
//!   for numbers of cards or people, whatever their digits are; unless the key of a pair says that they are.
//! * **Closed vocabularies cannot be wrong**: [`tag_values!`](crate::tag_values!) checks each word
//!   once, while the program is compiled; nobody asks again.
//! * **AWS account ids** of 12 digits are accepted in ARNs, host names and bucket names, and by
//!   themselves; they are refused where a word such as `customer` or `account` says whose they are.
//! * **IP addresses** are accepted, public ones too: they name machines before they name people.
//! * **E-mail addresses in role session names** are a named choice,
//!   [`RoleSessionName::naming_a_person`], since CloudTrail is sometimes to say who acted.
//! * **Exceptions** are made once, on the session, for one operation, member and kind:
//!   [`TextException`]. Secrets have none.
//!
//! Names of people and postal addresses are not recognised. Nor is what the caller encrypted or
//! spelled out in words.

mod closed;
mod exception;
mod fault;
mod field;
mod identifier;
mod literal;
mod member;
mod name;
mod resource;
mod resource_literal;
mod rule;
mod serial;
mod topic_pattern;
mod twin;

pub use crate::kind::Kind;
pub(crate) use exception::{Place, TAGS};
pub use exception::{TextException, TextExceptions};
pub use field::{Description, ObjectKey, PublicText};
pub use identifier::{CertificateId, Eui64, Iccid, Identifier, Imei, ImeiSv, MacAddress};
pub(crate) use member::Members;
pub use name::{ClientId, RoleSessionName, SourceIdentity, ThingName, TopicName};
pub use resource::{
    AuthorizerName, BillingGroupName, DevicePolicyName, DomainConfigurationName, DomainName, JobId,
    OtaUpdateId, ProvisioningTemplateName, RoleAliasName, ScheduledAuditName, SecurityProfileName,
    ShadowName, SigningJobId, SigningProfileName, StreamId, ThingGroupName, ThingTypeName,
    TopicRuleName,
};
pub use rule::{RuleSql, RuleText, TargetName};
pub use serial::{SerialNumber, SerialPattern};
pub use topic_pattern::TopicPattern;
pub use twin::{
    ComponentTypeId, EntityId, EntityName, MetadataTransferJobId, SceneId, WorkspaceId,
};

#[doc(hidden)]
pub use closed::{read_word, unknown_word};
use fault::Place as Found;
#[doc(hidden)]
pub use serde as __serde;

pub(crate) use super::detect::Field;
use super::detect::{self, LONGEST_LITERAL, Scope};
use crate::error::Fault;
use crate::kind::Kinds;

/// The first kind of confidential or identifying data in free text, such as a description.
#[must_use]
pub fn find(text: &str) -> Option<Kind> {
    find_in(text, Field::Text, Kinds::NONE)
}

/// The first kind of confidential or identifying data in a name, such as that of a thing, a topic
/// or an object. Bare digits identify things there: kinds made of digits need a keyword.
#[must_use]
pub fn find_in_name(name: &str) -> Option<Kind> {
    find_in(name, Field::Name, Kinds::NONE)
}

/// The first kind of confidential or identifying data in a tag, whose key explains its value.
#[must_use]
pub fn find_in_tag(key: &str, value: &str) -> Option<Kind> {
    find_in_pair(key, value, Field::Text, Kinds::NONE)
}

/// The first credential in a URL of any scheme.
#[must_use]
pub fn find_in_url(url: &str) -> Option<Kind> {
    with_room(url.len(), true, |room| detect::in_url(url.as_bytes(), room))
}

pub(crate) fn find_in(text: &str, field: Field, except: Kinds) -> Option<Kind> {
    let text = text.as_bytes();
    with_room(text.len(), detect::needs_room(text), |room| {
        detect::in_text(text, Scope { field, except }, room)
    })
}

pub(crate) fn find_in_pair(key: &str, value: &str, field: Field, except: Kinds) -> Option<Kind> {
    let (key, value) = (key.as_bytes(), value.as_bytes());
    let needed = detect::needs_room(key) || detect::needs_room(value);
    with_room(key.len() + value.len(), needed, |room| {
        detect::in_pair(key, value, Scope { field, except }, room)
    })
}

/// A text as it is looked at: without escapes, other widths of digits, and what is not seen.
pub(crate) fn folded(text: &str) -> String {
    let mut room = vec![0; text.len()];
    let length = detect::fold(text.as_bytes(), &mut room);
    room.truncate(length);
    String::from_utf8_lossy(&room).into_owned()
}

/// Refuses text that holds confidential data.
pub(crate) fn check(text: &str, field: Field, except: Kinds) -> Result<(), Fault> {
    match find_in(text, field, except) {
        None => Ok(()),
        Some(kind) => Err(fault::found(kind, Found::Text)),
    }
}

/// Refuses a key with its value, and says which of them it is about.
pub(crate) fn check_pair(key: &str, value: &str, field: Field, except: Kinds) -> Result<(), Fault> {
    let Some(kind) = find_in_pair(key, value, field, except) else {
        return Ok(());
    };
    let place = if find_in(value, field, except) == Some(kind) {
        Found::Value
    } else if find_in(key, field, except) == Some(kind) {
        Found::Key
    } else {
        Found::Pair
    };
    Err(fault::found(kind, place))
}

/// Refuses a key with an identifier of a declared grammar.
pub(crate) fn check_identifying(key: &str, value: &str, except: Kinds) -> Result<(), Fault> {
    // Security: the grammar is that of the value. The key is text like any other, and must not say
    // that the value is a person's: `ssn` with `123-45-6789` is no serial number, and every number of a card with
    // 16 digits has the form of an IMEISV.
    if let Some(kind) = find_in(key, Field::Text, except) {
        return Err(fault::found(kind, Found::Key));
    }
    // Numbers that begin like this are those of telephone networks (ITU-T E.118): a SIM is a card, too.
    let named = match value.starts_with("89") {
        true => except.with(Kind::PaymentCard),
        false => except,
    };
    match find_in_pair(key, value, Field::Name, named) {
        Some(
            kind @ (Kind::UsSsn
            | Kind::NationalId
            | Kind::Passport
            | Kind::DriversLicense
            | Kind::HealthId
            | Kind::DateOfBirth
            | Kind::PaymentCard
            | Kind::Iban
            | Kind::BankAccount),
        ) => Err(fault::found(kind, Found::Pair)),
        _ => check_pair(key, value, Field::Identifier, except),
    }
}

/// What [`check`] says, for the compiler; `long` is said of what it does not look through.
pub(crate) const fn check_literal(text: &str, field: Field, long: Fault) -> Result<(), Fault> {
    check_literal_except(text, field, Kinds::NONE, long)
}

/// The same where some kinds are accepted.
pub(crate) const fn check_literal_except(
    text: &str,
    field: Field,
    except: Kinds,
    long: Fault,
) -> Result<(), Fault> {
    if text.len() > LONGEST_LITERAL {
        return Err(long);
    }
    let mut room = [0; LONGEST_LITERAL];
    match detect::in_text(text.as_bytes(), Scope { field, except }, &mut room) {
        None => Ok(()),
        Some(kind) => Err(fault::found(kind, Found::Text)),
    }
}

/// What [`check_pair`] says, for the compiler; which the shape of a tag bounds.
pub(crate) const fn check_literal_pair(key: &str, value: &str) -> Result<(), Fault> {
    let scope = Scope::of(Field::Text);
    let (key, value) = (key.as_bytes(), value.as_bytes());
    let mut room = [0; 2 * LONGEST_LITERAL];
    let Some(kind) = detect::in_pair(key, value, scope, &mut room) else {
        return Ok(());
    };
    let place = if is(detect::in_text(value, scope, &mut room), kind) {
        Found::Value
    } else if is(detect::in_text(key, scope, &mut room), kind) {
        Found::Key
    } else {
        Found::Pair
    };
    Err(fault::found(kind, place))
}

/// `==`, which the compiler cannot evaluate.
const fn is(found: Option<Kind>, kind: Kind) -> bool {
    matches!(found, Some(found) if found as u8 == kind as u8)
}

/// Lends room where it is needed; short texts take it from the stack.
fn with_room<T>(length: usize, needed: bool, look: impl FnOnce(&mut [u8]) -> T) -> T {
    const SHORT: usize = 512;
    match length {
        _ if !needed => look(&mut []),
        0..=SHORT => look(&mut [0; SHORT]),
        _ => look(&mut vec![0; length]),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const LONG: Fault = crate::error::fault!(PublicText, "too long", "shorten it");

    fn said(verdict: Result<(), Fault>) -> Option<&'static str> {
        verdict.err().map(|fault| fault.text)
    }

    /// Text as the detector knows it: keywords, forms and disguises.
    fn telling() -> impl Strategy<Value = String> {
        let piece = "[0-9 .-]{0,24}|[A-Za-z0-9+/=_-]{0,40}|(%[0-9a-f]{2}){1,8}|\\PC{0,12}\
                     |(password|token|ssn|iban|dob|jane@example\\.com|415-555-2671|4111111111111111)\
                     |(https://u:pw@|eyJ|&#x?|\\\\u00)\
                     |[\u{200b}\u{ad}\u{ff10}-\u{ff5e}\u{660}-\u{669}\u{430}-\u{44f}]{0,8}";
        proptest::collection::vec(piece, 0..5).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn the_compiler_and_run_time_say_the_same(key in telling(), text in telling()) {
            for field in [Field::Text, Field::Name] {
                let run_time = said(check(&text, field, Kinds::NONE));
                prop_assert_eq!(said(check_literal(&text, field, LONG)), run_time);
            }
            // So the guard, which asks about tags at run time, accepts what the compiler accepted.
            let run_time = said(check_pair(&key, &text, Field::Text, Kinds::NONE));
            prop_assert_eq!(said(check_literal_pair(&key, &text)), run_time);
        }
    }
}
