//! What a service says of an error, without what could be a secret.

use serde_json::{Map, Value, json};

use crate::kind::Kinds;
use crate::text::{self, Field};
use crate::wire::element::element;

/// Code, message and id of an error, each only if it holds no secret that shows itself.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Said {
    form: Form,
    code: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
}

#[derive(Debug, Default, PartialEq, Eq)]
enum Form {
    #[default]
    Json,
    Xml,
}

impl Said {
    /// What a body says, if it is an error's in one of the forms that services use. Of an operation that may
    /// echo what it was sent, only what no token looks like.
    pub(super) fn read(body: &[u8], echoing: bool) -> Option<Self> {
        let text = str::from_utf8(body).ok()?;
        let said = match serde_json::from_str(text) {
            Ok(members) => Self::of_json(&members),
            Err(_) if root(text).starts_with("<ErrorResponse") => Self::of_xml(text),
            Err(_) => return None,
        };
        Some(Self {
            code: said
                .code
                .filter(|code| is_code(code) && (!echoing || is_exception(code))),
            message: said
                .message
                .filter(|message| !echoing && is_harmless(message)),
            request_id: said.request_id.filter(|id| !echoing && is_code(id)),
            ..said
        })
    }

    fn of_json(members: &Map<String, Value>) -> Self {
        let first = |names: &[&str]| {
            let mut found = names.iter().filter_map(|name| members.get(*name)?.as_str());
            found.next().map(str::to_owned)
        };
        Self {
            form: Form::Json,
            code: first(&["code", "__type"]),
            message: first(&["message", "Message", "errorMessage"]),
            request_id: None,
        }
    }

    fn of_xml(text: &str) -> Self {
        let of = |name| element(text, name).map(str::to_owned);
        Self {
            form: Form::Xml,
            code: of("Code"),
            message: of("Message"),
            request_id: of("RequestId"),
        }
    }

    /// The same as a body, with nothing beside it.
    pub(super) fn written(&self) -> String {
        match self.form {
            Form::Json => {
                let said = [("__type", &self.code), ("message", &self.message)];
                let said = said.into_iter().filter_map(|(name, value)| {
                    let value = value.as_deref()?;
                    Some((name.to_owned(), json!(value)))
                });
                Value::Object(said.collect()).to_string()
            }
            Form::Xml => {
                // What is in it has no `<` and no `&`.
                let part = |name: &str, value: &Option<String>| {
                    let value = value.as_deref();
                    value.map_or_else(String::new, |value| format!("<{name}>{value}</{name}>"))
                };
                format!(
                    "<ErrorResponse><Error>{}{}</Error>{}</ErrorResponse>",
                    part("Code", &self.code),
                    part("Message", &self.message),
                    part("RequestId", &self.request_id),
                )
            }
        }
    }
}

/// What follows the declaration of an XML document.
pub(super) fn root(text: &str) -> &str {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let root = match text.strip_prefix("<?xml") {
        Some(rest) => rest.split_once("?>").map_or("", |(_, root)| root),
        None => text,
    };
    root.trim_start()
}

/// Whether a text is a code, such as `AccessDenied` or `com.amazonaws.kms#DisabledException`, or an id.
fn is_code(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"._-#:/".contains(&byte);
    text.len() <= 128 && text.bytes().all(plain) && is_harmless(text)
}

/// Whether a code, behind the name of its model, is one of those that no token looks like.
fn is_exception(code: &str) -> bool {
    crate::error::is_code(code.rsplit('#').next().unwrap_or_default())
}

/// Whether no secret shows itself in a text.
///
/// Security: of these replies a message is worth having, since it says which action of which resource was
/// denied to whom. It is kept only if nothing in it could be a key, a code or a token: not by the detector, which
/// sees the forms of vendors; not by a PEM label, whatever is left of the key behind it; and not by length, which
/// is all that a registration code, a seed or a data key has.
fn is_harmless(text: &str) -> bool {
    text.len() <= 2048
        && text::find_in(text, Field::Text, Kinds::OF_PEOPLE).is_none()
        && !text.contains("-----BEGIN")
        && !text.to_ascii_uppercase().contains("PRIVATE KEY")
        && !has_long_word(text)
}

/// Whether letters and digits follow each other as they do in base64 and hexadecimal, and in no word.
fn has_long_word(text: &str) -> bool {
    const LONGEST: usize = 32;
    let other = |letter: char| !(letter.is_ascii_alphanumeric() || "+/=".contains(letter));
    let mut words = text.split(other).filter(|word| word.len() > LONGEST);
    words.any(|word| word.bytes().any(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cleaned(body: &str) -> Option<String> {
        Said::read(body.as_bytes(), false).map(|said| said.written())
    }

    #[test]
    fn an_error_is_passed_on_with_what_helps() {
        for message in [
            "Rate exceeded",
            "The security token included in the request is expired",
            "User: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_Admin_0123456789abcdef/jane@example.com \
             is not authorized to perform: iot:CreateKeysAndCertificate because no identity-based policy allows \
             the iot:CreateKeysAndCertificate action",
            "arn:aws:kms:us-east-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab is disabled.",
            "MultiFactorAuthentication failed with invalid MFA one time pass code.",
        ] {
            let json = format!(r#"{{"__type":"a.b#Denied","message":"{message}"}}"#);
            assert_eq!(cleaned(&json).as_ref(), Some(&json));
            let xml = format!(
                "<ErrorResponse><Error><Code>AccessDenied</Code><Message>{message}</Message></Error>\
                 <RequestId>4c1f2b3a-0001-4b1f-9c9c-0123456789ab</RequestId></ErrorResponse>"
            );
            assert_eq!(cleaned(&xml).as_ref(), Some(&xml));
            let whole = xml.replace("<Error>", "<Error><Type>Sender</Type>");
            let whole = whole.replace("<ErrorResponse>", "<ErrorResponse xmlns=\"x\">");
            let whole = format!("\u{feff}<?xml version=\"1.0\"?>\n{whole}");
            assert_eq!(cleaned(&whole), Some(xml));
        }
        let capital = r#"{"Message":"no","code":"Denied","__type":"Other"}"#;
        let written = r#"{"__type":"Denied","message":"no"}"#;
        assert_eq!(cleaned(capital).as_deref(), Some(written));
        let long = r#"{"__type":"OutboundWebIdentityFederationDisabledException"}"#;
        assert_eq!(cleaned(long).as_deref(), Some(long));
    }

    #[test]
    fn a_secret_in_a_message_takes_the_message_with_it() {
        let code = "0123456789abcdef".repeat(4);
        for message in [
            "-----BEGIN RSA PRIVATE KEY-----",
            r"-----BEGIN RSA PRIVATE KEY-----\nMIIEow",
            "the begin of the private key",
            &code,
            &format!("the code {code} is wrong"),
            "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSWY3DP",
            "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY1",
            "key AKIAIOSFODNN7EXAMPLE",
            &"no. ".repeat(600),
        ] {
            let json = json!({"__type": "Denied", "message": message}).to_string();
            let kept = r#"{"__type":"Denied"}"#;
            assert_eq!(cleaned(&json).as_deref(), Some(kept), "{message}");
            let json = json!({"__type": message, "Message": "no"}).to_string();
            assert_eq!(
                cleaned(&json).as_deref(),
                Some(r#"{"message":"no"}"#),
                "{message}"
            );
            let xml = format!(
                "<ErrorResponse><Error><Code>Denied</Code><Message>{message}</Message></Error></ErrorResponse>"
            );
            let kept = "<ErrorResponse><Error><Code>Denied</Code></Error></ErrorResponse>";
            assert_eq!(cleaned(&xml).as_deref(), Some(kept), "{message}");
        }
        let echoed = |body: &str| Said::read(body.as_bytes(), true).map(|said| said.written());
        for (code, kept) in [
            ("tiger", r#"{}"#),
            ("canary0key5a17", r#"{}"#),
            ("a.b#tiger", r#"{}"#),
            (
                "a.b#InvalidRequestException",
                r#"{"__type":"a.b#InvalidRequestException"}"#,
            ),
        ] {
            let body = json!({"__type": code, "message": "no"}).to_string();
            assert_eq!(echoed(&body).as_deref(), Some(kept), "{code}");
        }
        let xml = "<ErrorResponse><Error><Code>tiger</Code></Error><RequestId>tiger</RequestId></ErrorResponse>";
        let kept = "<ErrorResponse><Error></Error></ErrorResponse>";
        assert_eq!(echoed(xml).as_deref(), Some(kept));
    }

    #[test]
    fn nothing_is_passed_on_beside_the_error() {
        for body in [
            r#"{"message":"no","keyPair":{"PrivateKey":"a"}}"#,
            r#"{"message":"no","registrationCode":"a"}"#,
            r#"{"message":"no","resourceArn":"a"}"#,
        ] {
            assert_eq!(
                cleaned(body).as_deref(),
                Some(r#"{"message":"no"}"#),
                "{body}"
            );
        }
        let xml =
            "<ErrorResponse><Error><Code>No</Code><Secret>a</Secret></Error><B/></ErrorResponse>";
        let kept = "<ErrorResponse><Error><Code>No</Code></Error></ErrorResponse>";
        assert_eq!(cleaned(xml).as_deref(), Some(kept));
        let twice = "<ErrorResponse><Code>No</Code><Code>a</Code></ErrorResponse>";
        let kept = "<ErrorResponse><Error></Error></ErrorResponse>";
        assert_eq!(cleaned(twice).as_deref(), Some(kept));
        assert_eq!(
            cleaned(r#"{"message":{"PrivateKey":"a"}}"#).as_deref(),
            Some("{}")
        );
        for none in [
            "",
            "[]",
            "seven",
            r#"{"message":"no"#,
            "<Error>",
            "<CreateAccessKeyResponse>",
        ] {
            assert_eq!(cleaned(none), None, "{none}");
        }
        assert_eq!(Said::read(b"\xff{}", true), None);
    }
}
