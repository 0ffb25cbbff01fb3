//! What is said of credentials in URLs.

use super::USERINFO;
use crate::error::{Fault, fault};
use crate::kind::Kind;

const PARAMETER: Fault = fault!(
    UrlCredentials,
    "a parameter of the URL carries a password, a token or a key",
    "send it in a header, sign the request by SigV4, or let the receiver read it from Secrets Manager",
);
const SIGNATURE: Fault = fault!(
    UrlCredentials,
    "the URL carries a signature that lets its holder in",
    "keep a presigned link in an `s3::PresignedUrl`, or sign each request by SigV4 in its headers",
);
const PATH: Fault = fault!(
    UrlCredentials,
    "the path of the URL is a secret by itself, such as that of a webhook",
    "keep the whole URL in Secrets Manager and hand over the name of the secret",
);
const ACCESS_KEY: Fault = fault!(
    UrlCredentials,
    "the URL carries an AWS access key or session token",
    "sign the request by SigV4 in its headers",
);
const TOKEN: Fault = fault!(
    UrlCredentials,
    "the URL carries what has the shape of a token or key",
    "send it in a header, or let the receiver read it from Secrets Manager",
);

/// The refusal of a URL with a credential of a kind.
pub(crate) const fn fault(kind: Kind) -> Fault {
    Fault {
        kind: Some(kind),
        ..sentence(kind)
    }
}

const fn sentence(kind: Kind) -> Fault {
    match kind {
        Kind::UrlUserinfo => USERINFO,
        Kind::UrlParameter => PARAMETER,
        Kind::SignedUrl => SIGNATURE,
        Kind::SecretPath => PATH,
        Kind::AwsAccessKeyId | Kind::AwsSecretKey | Kind::AwsSessionToken => ACCESS_KEY,
        _ => TOKEN,
    }
}
