//! Names of headers and settings that carry credentials, and values that only name a secret.

use crate::error::{Fault, fault};

pub(crate) const CREDENTIALS: Fault = fault!(
    Secret,
    "a header or setting of this name carries credentials, which would be stored and shown with the rule",
    "let the rule read the value from Secrets Manager, as `HttpHeader::from_secret` does, or sign by `HttpAuth::sig_v4`",
);

/// Parts of names, whatever stands around them and between their letters.
const WITHIN: [&str; 36] = [
    "authorization",
    "authentication",
    "authkey",
    "xauth",
    "cookie",
    "apikey",
    "accesskey",
    "accountkey",
    "appkey",
    "applicationkey",
    "devicekey",
    "functionkey",
    "functionskey",
    "licensekey",
    "masterkey",
    "privatekey",
    "sharedkey",
    "signingkey",
    "subscriptionkey",
    "token",
    "secret",
    "password",
    "passwd",
    "passphrase",
    "passcode",
    "credential",
    "signature",
    "session",
    "bearer",
    "jwt",
    "hmac",
    // Of clients of Kafka: a store of keys, a table of keys, a module with its login.
    "keystore",
    "keytab",
    "jaas",
    "presharedkey",
    "webhookkey",
];
/// Words of names that would be parts of many others.
const WORDS: [&str; 9] = [
    "auth", "otp", "pass", "pin", "psk", "pw", "pwd", "sas", "sig",
];
/// What stands before a credential in `Authorization`.
const SCHEMES: [&str; 5] = ["apikey", "basic", "bearer", "splunk", "token"];

/// Whether a header or a setting of this name carries credentials.
pub(crate) fn carries_credentials(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let mut words = name.split(|letter: char| !letter.is_ascii_alphanumeric());
    let is_one = words.any(|word| WORDS.contains(&word));
    let letters: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    is_one || WITHIN.iter().any(|part| letters.contains(part))
}

/// Whether a value is read from Secrets Manager when the rule runs, and says nothing else but how a
/// server is to take it.
pub(crate) fn is_reference(value: &str) -> bool {
    let value = value.trim();
    let value = match value.split_once(' ') {
        Some((scheme, rest)) if SCHEMES.contains(&scheme.to_ascii_lowercase().as_str()) => rest,
        _ => value,
    };
    // Security: one template and nothing behind it, or the secret could stand between two.
    let inside = value
        .strip_prefix("${get_secret(")
        .and_then(|rest| rest.strip_suffix(")}"));
    inside.is_some_and(|inside| !inside.contains(['{', '}']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_credentials_are_known_in_every_spelling() {
        for name in [
            "Authorization",
            "proxy-authorization",
            "X_API_Key",
            "Ocp-Apim-Subscription-Key",
            "x-functions-key",
            "DD-API-KEY",
            "x-jwt",
            "x-hmac-sha256",
            "X-SAS",
            "x-sig",
            "x-pass",
            "sasl.scram.password",
            "ssl.key.password",
            "ssl.keystore",
            "sasl.kerberos.keytab",
            "sasl.jaas.config",
        ] {
            assert!(carries_credentials(name), "{name}");
        }
        for name in [
            "content-type",
            "x-line",
            "x-device",
            "idempotency-key",
            "x-partition-key",
            "traceparent",
            "x-compass",
            "x-design",
            "footprint",
            "security.protocol",
            "sasl.mechanism",
            "sasl.plain.username",
            "key.serializer",
            "bootstrap.servers",
            "ssl.truststore",
        ] {
            assert!(!carries_credentials(name), "{name}");
        }
    }

    #[test]
    fn a_reference_holds_nothing_beside_itself() {
        let one = "${get_secret('k', 'SecretString', 'k', 'arn:aws:iam::111122223333:role/r')}";
        for value in [
            one.to_owned(),
            format!(" {one} "),
            format!("Bearer {one}"),
            format!("basic {one}"),
        ] {
            assert!(is_reference(&value), "{value}");
        }
        for value in [
            "",
            "tiger",
            "${topic(2)}",
            "${get_secret(}",
            &format!("{one}tiger"),
            &format!("tiger{one}"),
            &format!("tiger {one}"),
            &format!("{one} tiger {one}"),
            &format!("Bearer tiger {one}"),
        ] {
            assert!(!is_reference(value), "{value}");
        }
    }
}
