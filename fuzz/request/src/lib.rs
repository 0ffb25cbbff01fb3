//! What must hold of the guard's reader of requests for every input.
//!
//! Built from the sources alone, without the SDK's clients, the session and TLS around them: a target
//! that links little runs more often.
#![forbid(unsafe_code)]

#[path = "../../../src"]
mod sources {
    #![allow(
        dead_code,
        unreachable_pub,
        unused_imports,
        unfulfilled_lint_expectations,
        clippy::allow_attributes,
        reason = "the crate uses more than is asked here"
    )]

    pub mod error;
    pub mod evidence;
    pub mod kind;
    pub mod rule;
    pub mod value;
    pub mod waiver;
    pub mod wire {
        pub mod finished;
        pub mod ledger;
        pub mod owner;
        pub mod signature;

        pub mod guard {
            mod called;
            mod encoded;
            mod glass;
            mod known;
            mod meaning;
            mod members;
            mod path;
            mod reading;
            mod remedy;
            mod sent;
            mod stored;
            mod verdicts;
            mod vouched;

            pub(crate) use glass::Glass;
            pub(crate) use known::{Known, SaidBySession};
            pub(crate) use vouched::Vouched;

            #[path = "../../../fuzz/request/src/ask.rs"]
            pub(crate) mod ask;
        }
    }
}
pub(crate) use sources::error::{Error, Refusal};
pub(crate) use sources::rule::Rule;
pub(crate) use sources::value::access_point::AccessPointArn;
pub(crate) use sources::value::arn::{AccountId, KmsKeyArn};
pub(crate) use sources::value::encryption::Encryption;
pub(crate) use sources::value::name::BucketName;
pub(crate) use sources::value::proof::BucketProof;
pub(crate) use sources::value::service::Service;
pub(crate) use sources::value::tag::Tag;
pub(crate) use sources::value::{region, text, url};
pub(crate) use sources::waiver::Reason;
pub(crate) use sources::wire::ledger;
pub(crate) use sources::{error, evidence, kind, rule, value, waiver, wire};

/// A finished request, as the guard looks at it.
pub fn request(data: &[u8]) {
    wire::guard::ask::request(data);
}
