//! Whether a value is what its shape says.
use std::fmt::Display;

use aws_smithy_types::base64;
use serde_json::Value;

use super::{Fields, Kind, Model, Shape, pattern};

/// What is wrong, in the words of AWS; it names the member and never the value.
pub(super) fn wrong(at: &str, constraint: impl Display) -> String {
    format!(
        "1 validation error detected: Value at '{at}' failed to satisfy constraint: {constraint}"
    )
}

fn below(at: &str, name: impl Display) -> String {
    if at.is_empty() {
        name.to_string()
    } else {
        format!("{at}.{name}")
    }
}

impl Model {
    /// Holds a value to a shape; `at` is the path that leads to it.
    pub(in crate::testing) fn check(
        &self,
        shape: &str,
        value: &Value,
        at: &str,
    ) -> Result<(), String> {
        let Some(shape) = self.shape(Some(shape)) else {
            return Err(wrong(at, "Member must have a shape of the model"));
        };
        if shape.document {
            return Ok(());
        }
        if !shape.kind.is(value) {
            let word = shape.kind.word();
            return Err(wrong(at, format_args!("Member must be {word}")));
        }
        match value {
            Value::Object(fields) if shape.kind == Kind::Structure => {
                self.check_structure(shape, fields, at)
            }
            Value::Object(entries) => self.check_map(shape, entries, at),
            Value::Array(items) => {
                shape.length(items.len(), at)?;
                for (number, item) in (1..).zip(items) {
                    let at = below(at, format_args!("{number}.member"));
                    self.check(shape.member.as_deref().unwrap_or_default(), item, &at)?;
                }
                Ok(())
            }
            Value::String(text) if shape.kind == Kind::String => shape.text(text, at),
            Value::String(text) if shape.kind == Kind::Blob => match base64::decode(text) {
                Ok(bytes) => shape.length(bytes.len(), at),
                Err(_) => Err(wrong(at, "Member must be base64")),
            },
            Value::Number(number) if shape.kind != Kind::Timestamp => {
                shape.range(number.as_f64().unwrap_or_default(), at)
            }
            _ => Ok(()),
        }
    }

    fn check_structure(&self, shape: &Shape, fields: &Fields, at: &str) -> Result<(), String> {
        for name in &shape.required {
            if fields.get(name).is_none_or(Value::is_null) {
                return Err(wrong(&below(at, name), "Member must not be null"));
            }
        }
        let given = fields.iter().filter(|(_, value)| !value.is_null());
        if shape.union && given.clone().count() != 1 {
            return Err(wrong(at, "Exactly one member must be set"));
        }
        for (name, value) in given {
            let Some(member) = shape.members.get(name) else {
                // A real service ignores it; here it is a mistake to be seen.
                let place = if at.is_empty() { "the input" } else { at };
                return Err(format!(
                    "1 validation error detected: the loopback cloud knows no member of this \
                     name in '{place}': {}",
                    name.escape_debug()
                ));
            };
            self.check(&member.shape, value, &below(at, name))?;
        }
        Ok(())
    }

    fn check_map(&self, shape: &Shape, entries: &Fields, at: &str) -> Result<(), String> {
        shape.length(entries.len(), at)?;
        for (key, value) in entries {
            if let Some(keys) = self.shape(shape.key.as_deref()) {
                let at = format!("{at} (a key)");
                keys.text(key, &at)?;
            }
            let at = format!("{at} (a value)");
            self.check(shape.value.as_deref().unwrap_or_default(), value, &at)?;
        }
        Ok(())
    }
}

impl Shape {
    fn text(&self, text: &str, at: &str) -> Result<(), String> {
        if !self.one_of.is_empty() && !self.one_of.iter().any(|one| one == text) {
            let all = self.one_of.join(", ");
            let what = format_args!("Member must satisfy enum value set: [{all}]");
            return Err(wrong(at, what));
        }
        self.length(text.chars().count(), at)?;
        let Some(pattern) = &self.pattern else {
            return Ok(());
        };
        let compiled = self.compiled.get_or_init(|| pattern::whole(pattern).ok());
        match compiled {
            Some(expression) if expression.is_match(text) => Ok(()),
            _ => Err(wrong(
                at,
                format_args!("Member must satisfy regular expression pattern: {pattern}"),
            )),
        }
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "lengths are far below the integers that a double cannot hold"
    )]
    fn length(&self, length: usize, at: &str) -> Result<(), String> {
        let length = length as f64;
        match (self.min, self.max) {
            (Some(min), _) if length < min => Err(wrong(
                at,
                format_args!("Member must have length greater than or equal to {min}"),
            )),
            (_, Some(max)) if length > max => Err(wrong(
                at,
                format_args!("Member must have length less than or equal to {max}"),
            )),
            _ => Ok(()),
        }
    }

    fn range(&self, number: f64, at: &str) -> Result<(), String> {
        match (self.min, self.max) {
            (Some(min), _) if number < min => Err(wrong(
                at,
                format_args!("Member must have value greater than or equal to {min}"),
            )),
            (_, Some(max)) if number > max => Err(wrong(
                at,
                format_args!("Member must have value less than or equal to {max}"),
            )),
            _ => Ok(()),
        }
    }
}
