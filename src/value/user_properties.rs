//! What stands beside an MQTT message for those who read it.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::error::{Fault, Refusal, fault};
use crate::kind::Kinds;
use crate::text::{self, Field, Identifier};

/// The user properties of an MQTT 5 message: keys with values, in their order; a key may come twice.
///
/// They reach everybody who may read the topic, and are stored with a retained message. So a key and its
/// value together hold nothing confidential, as in a [`Tag`](crate::Tag)
/// ([`Rule::PublicText`](crate::Rule::PublicText)); what is confidential belongs into the payload, which this
/// crate never reads. Each is UTF-8 of up to 65,535 bytes without control characters (MQTT 5, section 1.5.4);
/// readers with MQTT 3.1.1 do not see them.
///
/// ```
/// use palisade::iot_data::UserProperties;
/// use palisade::text::Imei;
///
/// let modem = Imei::try_from("490154203237518")?;
/// let properties = UserProperties::of([("unit", "celsius")])?.identifying("modem", modem)?;
/// assert_eq!(properties.iter().count(), 2);
/// # Ok::<(), palisade::Refusal>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct UserProperties(Vec<Property>);

#[derive(Clone, PartialEq, Eq)]
struct Property {
    key: String,
    value: String,
    /// Read by a declared grammar, so that the guard need not ask again.
    vetted: bool,
}

impl UserProperties {
    /// Properties from keys with their values, as an array, a list or a map has them.
    ///
    /// # Errors
    /// When a key or a value has another form, or the two together hold confidential data.
    pub fn of<K: Into<String>, V: Into<String>>(
        pairs: impl IntoIterator<Item = (K, V)>,
    ) -> Result<Self, Refusal> {
        let mut pairs = pairs.into_iter();
        pairs.try_fold(Self::default(), |all, (key, value)| all.with(key, value))
    }

    /// The same with one more.
    ///
    /// # Errors
    /// As [`of`](Self::of).
    pub fn with(self, key: impl Into<String>, value: impl Into<String>) -> Result<Self, Refusal> {
        let (key, value) = (key.into(), value.into());
        check(&key, &value)?;
        text::check_pair(&key, &value, Field::Text, Kinds::NONE)?;
        Ok(self.and(key, value, false))
    }

    /// The same with one more, whose value is an identifier of a declared grammar, such as an
    /// [`Imei`](crate::text::Imei): its digits are not taken for numbers of cards or people.
    ///
    /// # Errors
    /// When the key has another form, holds confidential data, or says that the value is the number of a
    /// person, a card or a bank account.
    pub fn identifying(
        self,
        key: impl Into<String>,
        value: impl Into<Identifier>,
    ) -> Result<Self, Refusal> {
        let (key, value) = (key.into(), String::from(value.into()));
        check(&key, &value)?;
        text::check_identifying(&key, &value, Kinds::NONE)?;
        Ok(self.and(key, value, true))
    }

    fn and(mut self, key: String, value: String, vetted: bool) -> Self {
        self.0.push(Property { key, value, vetted });
        self
    }

    /// The keys with their values, in the order they were given.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|one| (one.key.as_str(), one.value.as_str()))
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Those that the guard need not look at.
    pub(crate) fn vetted(&self) -> impl Iterator<Item = (&str, &str)> {
        let vetted = self.0.iter().filter(|one| one.vetted);
        vetted.map(|one| (one.key.as_str(), one.value.as_str()))
    }

    /// As AWS takes them: a list of objects with one member each.
    pub(crate) fn to_json(&self) -> Option<String> {
        serde_json::to_string(&self.0).ok()
    }
}

impl Serialize for Property {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut object = to.serialize_map(Some(1))?;
        object.serialize_entry(&self.key, &self.value)?;
        object.end()
    }
}

/// How many there are: they belong to the message.
impl std::fmt::Debug for UserProperties {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "UserProperties({} of them)", self.0.len())
    }
}

/// Whether a key with its value has the form of a property, whatever it says.
pub(crate) fn check(key: &str, value: &str) -> Result<(), Fault> {
    // MQTT 5, 1.5.4: two bytes say how long a text is, and control characters should not be in it.
    let fits = |text: &str| text.len() <= 65_535 && !text::has_control(text.as_bytes());
    if fits(key) && fits(value) {
        Ok(())
    } else {
        Err(FORM)
    }
}

const FORM: Fault = fault!(
    PublicText,
    "the key and the value of a user property have up to 65,535 bytes and no control characters",
    "shorten it; data belongs into the payload",
);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{ImeiSv, Kind};

    #[test]
    fn properties_keep_their_order_and_a_key_may_come_twice() {
        let made = UserProperties::of([("b", "1"), ("a", "2 \"x\""), ("b", "3")]);
        let json = made.unwrap_or_default().to_json();
        assert_eq!(
            json.as_deref(),
            Some(r#"[{"b":"1"},{"a":"2 \"x\""},{"b":"3"}]"#)
        );
        assert_eq!(UserProperties::default().to_json().as_deref(), Some("[]"));
    }

    #[test]
    fn a_property_is_looked_at_as_a_tag_is() {
        let kind = |key: &str, value: &str| {
            let refused = UserProperties::of([(key, value)]).map_err(|refusal| refusal.kind());
            refused.err().flatten()
        };
        assert_eq!(kind("owner", "jane@example.com"), Some(Kind::Email));
        assert_eq!(kind("jane@example.com", "owner"), Some(Kind::Email));
        assert_eq!(kind("ssn", "078-05-1120"), Some(Kind::UsSsn));
        assert!(kind("wifi-psk", "correcthorsebattery").is_some_and(Kind::is_secret));
        assert_eq!(kind("unit", "celsius"), None);
    }

    #[test]
    fn what_mqtt_does_not_carry_is_refused() {
        let said = |key: &str, value: &str| {
            let made = UserProperties::of([(key, value)]);
            made.err().map(|refusal| refusal.to_string())
        };
        let words = |count: usize| "seven ".repeat(count / 6 + 1).chars().take(count).collect();
        let (most, more): (String, String) = (words(65_535), words(65_536));
        assert_eq!(said("a", &most), None);
        for (key, value) in [
            ("a", more.as_str()),
            (&more, "a"),
            ("a\0", "b"),
            ("a", "b\u{85}"),
        ] {
            assert_eq!(said(key, value).as_deref(), Some(FORM.text));
        }
    }

    #[test]
    fn an_identifier_is_no_card_and_is_vouched_for() {
        let version =
            || ImeiSv::try_from("4111111111111111").unwrap_or_else(|e| unreachable!("{e}"));
        assert!(UserProperties::of([("modem", "4111111111111111")]).is_err());
        let made = UserProperties::of([("unit", "celsius")]);
        let made = made.and_then(|made| made.identifying("modem", version()));
        let made = made.unwrap_or_default();
        assert_eq!(
            made.vetted().collect::<Vec<_>>(),
            [("modem", "4111111111111111")]
        );
        for key in ["of jane@example.com", "card-number", "visa", "credit card"] {
            let whose = UserProperties::default().identifying(key, version());
            assert!(whose.is_err(), "{key}");
        }
        assert_eq!(format!("{made:?}"), "UserProperties(2 of them)");
    }
}
