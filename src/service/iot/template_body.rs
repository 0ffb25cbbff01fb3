//! The body of a provisioning template.

use crate::error::{Fault, Refusal, fault};
use crate::kind::Kinds;
use crate::text::{self, Field};
use crate::value::policy::{Policy, PolicyKind};
use crate::wire::guard::template_policies;

/// The body of a provisioning template: JSON of up to 10,240 characters, whose policies let a device do
/// no more than is its own.
///
/// Functions (`Ref`, `Fn::Join`, `Fn::Sub`) are computed as far as the template tells. A device with a
/// claim sends the parameters, so a parameter in a policy counts as any text: a policy in which one
/// names all that bounds a statement is refused, and so is a document in one text that takes one in. Two
/// are known: the one that is, as `{"Ref": …}` alone, the name of the template's thing as well, which takes no
/// wildcards; and `AWS::IoT::Certificate::Id` without a default, which IoT Core fills in. A policy says
/// the name of the thing as `${iot:Connection.Thing.ThingName}`, without a parameter.
///
/// ```
/// use palisade::iot::TemplateBody;
///
/// let body = TemplateBody::from_json(r#"{
///     "Parameters": {"SerialNumber": {"Type": "String"}, "AWS::IoT::Certificate::Id": {"Type": "String"}},
///     "Resources": {
///         "thing": {"Type": "AWS::IoT::Thing", "Properties": {"ThingName": {"Ref": "SerialNumber"}}},
///         "certificate": {"Type": "AWS::IoT::Certificate", "Properties": {
///             "CertificateId": {"Ref": "AWS::IoT::Certificate::Id"}, "Status": "ACTIVE"}},
///         "policy": {"Type": "AWS::IoT::Policy", "Properties": {"PolicyName": "press"}}
///     }
/// }"#)?;
/// # Ok::<(), palisade::Refusal>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateBody(String);

impl TemplateBody {
    /// Looks through a template.
    ///
    /// # Errors
    /// When it is no JSON object with `Resources` or can be read in two ways, is too long, holds a
    /// secret, or makes a policy that the guard would refuse; then it is said which statement is wrong.
    /// A template that has to be broad is given to the SDK's own call, with a waiver.
    pub fn from_json(body: impl Into<String>) -> Result<Self, Refusal> {
        let body = body.into();
        let value = crate::value::policy::strictly(&body);
        if !value.is_some_and(|value| value.get("Resources").is_some_and(|all| all.is_object())) {
            return Err(FORM.into());
        }
        if body.chars().count() > 10_240 {
            return Err(LONG.into());
        }
        text::check(&body, Field::Text, Kinds::OF_PEOPLE)?;
        for document in template_policies(&body).map_err(|why| Refusal::from(BROAD).saying(why))? {
            let findings = match Policy::parse(&document) {
                Some(policy) => policy.findings(PolicyKind::Iot, None),
                None => return Err(FORM.into()),
            };
            if let Some(finding) = findings.first() {
                let said = format!("in a policy of the template, {finding}");
                return Err(Refusal::from(BROAD).saying(said));
            }
        }
        Ok(Self(body))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<TemplateBody> for String {
    fn from(body: TemplateBody) -> Self {
        body.0
    }
}

const FORM: Fault = fault!(
    LeastPrivilege,
    "a provisioning template is a JSON object with `Resources`, each member once",
    "write it as the developer guide of IoT Core has provisioning templates",
);
const LONG: Fault = fault!(
    LeastPrivilege,
    "a provisioning template has 10,240 characters at most",
    "name a policy that exists in the place of a document",
);
const BROAD: Fault = fault!(
    LeastPrivilege,
    "a policy in the template allows more than is a device's own",
    "name a policy that was made by `create_policy`, or mend the statement",
);

#[cfg(test)]
mod tests {
    use super::*;

    fn said(body: &str) -> Option<String> {
        TemplateBody::from_json(body)
            .err()
            .map(|refusal| refusal.to_string())
    }

    fn with_policy(document: &str) -> String {
        format!(
            r#"{{"Resources":{{"p":{{"Type":"AWS::IoT::Policy","Properties":{{"PolicyDocument":{document}}}}}}}}}"#
        )
    }

    #[test]
    fn a_policy_in_a_template_is_linted_before_anything_is_sent() {
        let statement = |action: &str, name: &str| {
            format!(
                r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"{action}","Resource":"arn:aws:iot:us-east-1:111122223333:{name}"}}]}}"#
            )
        };
        let own = statement(
            "iot:Publish",
            "topic/acme/${iot:Connection.Thing.ThingName}",
        );
        assert_eq!(said(&with_policy(&own)), None);
        let broad = statement("iot:*", "topic/acme");
        assert_eq!(
            said(&with_policy(&broad)).as_deref(),
            Some(
                "LeastPrivilege: in a policy of the template, statement 1: a device is allowed all \
                 actions, or nearly all; name those that it needs; name a policy that was made by \
                 `create_policy`, or mend the statement"
            )
        );
        let given =
            r#"{"Fn::Join":["",["arn:aws:iot:us-east-1:111122223333:topic/",{"Ref":"Topic"}]]}"#;
        let given = own.replace(
            r#""arn:aws:iot:us-east-1:111122223333:topic/acme/${iot:Connection.Thing.ThingName}""#,
            given,
        );
        assert_eq!(
            said(&with_policy(&given)).as_deref(),
            Some(
                "LeastPrivilege: in a policy of the template, statement 1: a device is allowed the \
                 resources of all others; begin their names with a prefix or \
                 `${iot:Connection.Thing.ThingName}`; name a policy that was made by \
                 `create_policy`, or mend the statement"
            )
        );
        let text = serde_json::Value::String(broad).to_string();
        assert!(said(&with_policy(&text)).is_some(), "as a text in the text");
        for computed in [r#"{"Ref":"Policy"}"#, r#"{"Fn::Sub":"${Policy}"}"#] {
            let refused = said(&with_policy(computed)).unwrap_or_default();
            assert!(
                refused.contains("made of more than its own words"),
                "{refused}"
            );
        }
    }

    #[test]
    fn a_template_is_an_object_with_resources() {
        for body in [
            "",
            "{}",
            "[]",
            r#"{"Resources":[]}"#,
            r#"{"Resources":{},"Resources":{}}"#,
        ] {
            assert_eq!(said(body).as_deref(), Some(FORM.text), "{body}");
        }
        let long = format!(
            r#"{{"Resources":{{}},"Description":"{}"}}"#,
            "x ".repeat(5_200)
        );
        assert_eq!(said(&long).as_deref(), Some(LONG.text));
        let secret = r#"{"Resources":{},"Description":"AKIAIOSFODNN7EXAMPLF wJalrXUtnFEMI/K7MDENG/bPxRfiCYzzzzzzzzzz"}"#;
        assert!(said(secret).is_some());
    }
}
