//! Clients of SDK crates that have no wrapper here.

mod rules;
mod stored;

use std::any::type_name;

use aws_smithy_runtime_api::client::interceptors::SharedInterceptor;
use aws_smithy_runtime_api::client::retries::classifiers::SharedRetryClassifier;
use aws_types::SdkConfig;
use aws_types::endpoint_config::AccountIdEndpointMode;

use crate::error::{Fault, Refusal, fault};
use crate::region::Region;
use crate::wire::endpoint::crates::{self, Crate};
use crate::{Error, Rule, Session, Timeouts};
use rules::HardenedRules;

/// The SDK crates with a wrapper here, and the module that it is in.
const WRAPPED: [(&str, &str); 11] = [
    ("cloudtrail", "cloudtrail"),
    ("cloudwatchlogs", "logs"),
    ("iam", "iam"),
    ("iot", "iot"),
    ("iotdataplane", "iot_data"),
    ("iottwinmaker", "twinmaker"),
    ("kms", "kms"),
    ("macie2", "macie"),
    ("s3", "s3"),
    ("s3control", "s3control"),
    ("sts", "sts"),
];

/// What [`harden!`](crate::harden!) names of an SDK crate: each is the crate's own function.
#[derive(Clone, Copy, Debug)]
pub struct Parts<B, C> {
    /// Adds a retry classifier.
    pub classify: fn(&mut B, SharedRetryClassifier),
    /// Adds an interceptor.
    pub intercept: fn(&mut B, SharedInterceptor),
    /// Makes the client.
    pub build: fn(B) -> C,
    /// The version of the crate.
    pub version: &'static str,
}

/// Makes a client for [`harden!`](crate::harden!).
///
/// Security: nothing of the session is given away but to the builder of a known SDK crate; and a
/// client that was made without the guard sends nothing, because the session's connector asks for the
/// guard's stamp.
///
/// # Errors
/// As [`harden!`](crate::harden!) says.
pub fn client<R, B, C>(
    session: &Session<R>,
    timeouts: Option<Timeouts>,
    parts: &Parts<B, C>,
) -> Result<C, Error>
where
    R: Region,
    B: for<'a> From<&'a SdkConfig>,
{
    let known = known(type_name::<B>(), type_name::<C>())?;
    let core = session.core();
    let place = core.installer().place(known)?;
    let mut sdk = core
        .sdk()
        .clone()
        .into_builder()
        .use_fips(place.fips)
        // Hosts with an account in their name are not in the table.
        .account_id_endpoint_mode(AccountIdEndpointMode::Disabled);
    if let Some(timeouts) = timeouts {
        timeouts.check()?;
        sdk.set_timeout_config(Some(timeouts.for_sdk()));
    }
    let rules = HardenedRules::new(core, &place);
    let fitting = core.installer().fit(&place, parts.version, rules);
    let mut config = B::from(&sdk.build());
    (parts.classify)(&mut config, fitting.retries);
    (parts.intercept)(&mut config, fitting.guard.install());
    Ok((parts.build)(config))
}

/// The crate of a builder and a client, as the compiler names them.
fn known(builder: &str, client: &str) -> Result<&'static Crate, Refusal> {
    let (sdk, rest) = client.split_once("::").ok_or(NO_SDK)?;
    let name = sdk.strip_prefix("aws_sdk_").ok_or(NO_SDK)?;
    if rest != "client::Client" || builder.strip_prefix(sdk) != Some("::config::Builder") {
        return Err(NO_SDK.into());
    }
    if let Some((_, module)) = WRAPPED.iter().find(|(wrapped, _)| *wrapped == name) {
        return Err(Refusal::new(
            Rule::Classified,
            format!("{sdk} has a client of its own here, which knows its operations"),
            format!("use `palisade::{module}`"),
        ));
    }
    crates::find(name).ok_or_else(|| {
        Refusal::new(
            Rule::Endpoint,
            format!("the hosts of {sdk} are not known"),
            "update palisade; the table knows the services that had an SDK when it was made",
        )
    })
}

const NO_SDK: Fault = fault!(
    Endpoint,
    "what was given is not an SDK crate",
    "give the crate of a service, as in `harden!(aws_sdk_dynamodb, &session)`",
);

/// Makes the client of an SDK crate that has no wrapper here, under the session's guard.
///
/// Wraps `aws_sdk_…::Client::from_conf`, but the client has the session's TLS, timeouts, credentials
/// and region, and every request and reply passes its guard. Evaluates to a
/// `Result<aws_sdk_…::Client, palisade::Error>`. The crate is a dependency of yours, best with
/// `default-features = false, features = ["rt-tokio"]`, and may go by another name or stand behind a path.
///
/// ```no_run
/// use std::time::Duration;
///
/// # use {aws_sdk_sso as aws_sdk_dynamodb, aws_sdk_ssooidc as aws_sdk_lambda};
/// use palisade::{Session, Timeouts, harden, region};
///
/// # async fn example() -> Result<(), palisade::Error> {
/// let session = Session::builder(region::UsEast1).connect().await?;
/// let tables = harden!(aws_sdk_dynamodb, &session)?;
///
/// // Invocations that take up to 15 minutes, in which nothing is heard.
/// let slow = Duration::from_secs(16 * 60);
/// let slow = Timeouts::default().read(slow).attempt(slow);
/// let functions = harden!(aws_sdk_lambda, &session, slow)?;
/// # Ok(())
/// # }
/// ```
///
/// # Timeouts
/// The session's, unless a third argument gives the client [`Timeouts`](crate::Timeouts) of its own; only a
/// new connection takes as long as the session says. A long poll of SQS, of 20 seconds at most, fits into the
/// 60 seconds of silence that are the default, and a session with less needs more for its queues. A synchronous
/// invocation of a Lambda function needs `read` and `attempt` longer than the function runs. The SDK repeats
/// what has timed out: a function that must not run twice has its retries turned off for the call, or is
/// invoked as an event.
///
/// # What it checks
/// * https, and exactly the FIPS host that is listed for the service in the region, or the standard one where a
///   reason was given, with what the operation puts before it ([`Rule::Fips`](crate::Rule::Fips),
///   [`Rule::Endpoint`](crate::Rule::Endpoint));
/// * a signature by the session's credentials, but where the operation has none
///   ([`Rule::Signed`](crate::Rule::Signed));
/// * that method, path, query, type, target and action are those that the SDK wrote, and that no name in the path
///   is a step, `.` or `..`, that a server may take for another path;
/// * tags of what is created or changed, for confidential text ([`Rule::PublicText`](crate::Rule::PublicText)).
///   [`TextException::in_tags`](crate::text::TextException::in_tags) accepts a kind of data in the tags of one
///   operation. In the crates of the IoT family (`iotdeviceadvisor`, `iotjobsdataplane`, `iotsecuretunneling`,
///   `iotwireless`) names and descriptions are looked at as well, and keys that are sent are not to be repeated in
///   them ([`TextException::in_member`](crate::text::TextException::in_member));
/// * time and size of replies ([`Rule::Tls`](crate::Rule::Tls)).
///
/// # What it does not know
/// There is no ledger of these services. An operation is not asked whether it weakens a control, so that
/// waivers and broken glass have nothing to do here; names, descriptions, URLs and policies in it are not
/// looked at (but for those of the IoT family), nor is the encryption of what it stores. The evidence says so of every such client, by the rule
/// [`Classified`](crate::Rule::Classified). Tags are found by the names of a request's own members, as
/// in `Tags`, `tagSet`, `UserPoolTags` and `TagSpecifications`; about one member with tags in twelve
/// stands deeper and is not looked at. What takes tags away or reads them passes, and so do payloads: items,
/// messages, functions' input.
///
/// A host that depends on what a call names is refused ([`Rule::Endpoint`](crate::Rule::Endpoint)): hosts
/// with an account in them (DynamoDB's are turned off; in Kinesis name a stream by its name, not its
/// ARN), global endpoints of EventBridge and SES, and hosts that the service gives out itself. Private
/// endpoints need private DNS.
///
/// # Errors
/// [`ErrorKind::Refused`](crate::ErrorKind::Refused), naming
/// * [`Rule::Fips`](crate::Rule::Fips) where no FIPS host is listed: see
///   [`Builder::standard_endpoint_of`](crate::Builder::standard_endpoint_of),
/// * [`Rule::Classified`](crate::Rule::Classified) for a crate that has a client here, such as
///   `aws_sdk_s3`,
/// * [`Rule::Endpoint`](crate::Rule::Endpoint) for a crate whose hosts are not known,
/// * [`Rule::Tls`](crate::Rule::Tls) for timeouts that are zero or endless.
#[macro_export]
macro_rules! harden {
    ($($sdk:ident)::+, $session:expr $(,)?) => {
        $crate::hardened_client!([$($sdk)::+], $session, ::core::option::Option::None)
    };
    ($($sdk:ident)::+, $session:expr, $timeouts:expr $(,)?) => {
        $crate::hardened_client!([$($sdk)::+], $session, ::core::option::Option::Some($timeouts))
    };
}

/// What [`harden!`](crate::harden!) writes.
#[doc(hidden)]
#[macro_export]
macro_rules! hardened_client {
    ([$($sdk:ident)::+], $session:expr, $timeouts:expr) => {
        $crate::hardened::client(
            $session,
            $timeouts,
            &$crate::hardened::Parts::<$($sdk)::+::config::Builder, $($sdk)::+::Client> {
                classify: |config, classifier| {
                    config.push_retry_classifier(classifier);
                },
                intercept: |config, guard| {
                    config.push_interceptor(guard);
                },
                build: |config| $($sdk)::+::Client::from_conf(config.build()),
                version: $($sdk)::+::meta::PKG_VERSION,
            },
        )
    };
}
