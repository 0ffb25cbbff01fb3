//! Attributes of things and groups of AWS IoT Core.

use crate::error::{Fault, Refusal, fault};
use crate::kind::Kinds;
use crate::text::{self, Field, Identifier};

/// The attributes of a thing or of a group of things: names with values, each name once.
///
/// A name has 1 to 128 letters, digits and `_ . , @ / : # -`, a value 1 to 800 of these and `= [ ]`. A
/// thing with a type takes 50, one without takes [3](Self::MOST_WITHOUT_TYPE). They are stored in clear
/// and can be searched for, so a name and its value together hold nothing confidential, as in a
/// [`Tag`](crate::Tag) ([`Rule::PublicText`](crate::Rule::PublicText)).
///
/// ```
/// use palisade::iot::Attributes;
/// use palisade::text::Imei;
///
/// # fn example() -> Result<(), palisade::Refusal> {
/// let modem = Imei::try_from("490154203237518")?;
/// let attributes = Attributes::of([("line", "4"), ("hall", "north")])?.identifying("modem", modem)?;
/// assert_eq!(attributes.get("modem"), Some("490154203237518"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attributes(Vec<Attribute>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Attribute {
    name: String,
    value: String,
    /// Read by a declared grammar, so that the guard need not ask again.
    vetted: bool,
}

impl Attributes {
    /// How many attributes a thing with a type takes.
    pub const MOST: usize = 50;

    /// How many attributes a thing without a type takes.
    pub const MOST_WITHOUT_TYPE: usize = 3;

    /// Attributes from names with their values, as an array, a map or a file has them.
    ///
    /// # Errors
    /// When a name or a value has another form, when the two together hold confidential data, when a
    /// name comes twice, or when there are more than 50.
    pub fn of<N: Into<String>, V: Into<String>>(
        pairs: impl IntoIterator<Item = (N, V)>,
    ) -> Result<Self, Refusal> {
        // One more than a thing takes is enough to say so.
        let mut pairs = pairs.into_iter().take(Self::MOST + 1);
        pairs.try_fold(Self::default(), |all, (name, value)| all.with(name, value))
    }

    /// The same with one more.
    ///
    /// # Errors
    /// As [`of`](Self::of).
    pub fn with(self, name: impl Into<String>, value: impl Into<String>) -> Result<Self, Refusal> {
        let (name, value) = (name.into(), value.into());
        check(&name, &value)?;
        text::check_pair(&name, &value, Field::Text, Kinds::NONE)?;
        self.and(name, value, false)
    }

    /// The same with one more, whose value is an identifier of a declared grammar, such as an
    /// [`Imei`](crate::text::Imei): its digits are not taken for numbers of cards or people.
    ///
    /// # Errors
    /// When the name has another form, holds confidential data, says that the value is the number of a
    /// person, a card or a bank account, or comes twice; or when there are more than 50.
    pub fn identifying(
        self,
        name: impl Into<String>,
        value: impl Into<Identifier>,
    ) -> Result<Self, Refusal> {
        let (name, value) = (name.into(), String::from(value.into()));
        check(&name, &value)?;
        text::check_identifying(&name, &value, Kinds::NONE)?;
        self.and(name, value, true)
    }

    fn and(mut self, name: String, value: String, vetted: bool) -> Result<Self, Refusal> {
        if self.0.len() >= Self::MOST {
            return Err(MANY.into());
        }
        if self.get(&name).is_some() {
            return Err(TWICE.into());
        }
        self.0.push(Attribute {
            name,
            value,
            vetted,
        });
        Ok(self)
    }

    /// The names with their values, in the order they were given.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|one| (one.name.as_str(), one.value.as_str()))
    }

    /// The value behind a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.iter()
            .find(|(one, _)| *one == name)
            .map(|(_, value)| value)
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn into_pairs(self) -> impl Iterator<Item = (String, String)> {
        self.0.into_iter().map(|one| (one.name, one.value))
    }

    /// Those that the guard need not look at.
    pub(crate) fn vetted(&self) -> impl Iterator<Item = (&str, &str)> {
        let vetted = self.0.iter().filter(|one| one.vetted);
        vetted.map(|one| (one.name.as_str(), one.value.as_str()))
    }

    /// Refuses more than a thing without a type takes.
    pub(crate) fn check_without_type(&self) -> Result<(), Refusal> {
        if self.len() > Self::MOST_WITHOUT_TYPE {
            return Err(UNTYPED.into());
        }
        Ok(())
    }
}

// IoT API reference, AttributePayload.
fn check(name: &str, value: &str) -> Result<(), Fault> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_.,@/:#-".contains(&byte);
    if !(1..=128).contains(&name.len()) || !name.bytes().all(plain) {
        return Err(NAME);
    }
    let further = |byte: u8| plain(byte) || b"=[]".contains(&byte);
    if !(1..=800).contains(&value.len()) || !value.bytes().all(further) {
        return Err(VALUE);
    }
    Ok(())
}

const NAME: Fault = fault!(
    PublicText,
    "the name of an attribute has 1 to 128 letters, digits and _ . , @ / : # -",
    "write it without spaces and other marks",
);
const VALUE: Fault = fault!(
    PublicText,
    "the value of an attribute has 1 to 800 letters, digits and _ . , @ / : # = [ ] -",
    "write it without spaces and other marks; longer data belongs into a shadow or a store of your own",
);
const MANY: Fault = fault!(
    PublicText,
    "a thing has 50 attributes at most",
    "leave some out; what changes belongs into a shadow",
);
const UNTYPED: Fault = fault!(
    PublicText,
    "a thing without a type has 3 attributes at most",
    "give it a type, by `.thing_type(…)`, or leave some out",
);
const TWICE: Fault = fault!(
    PublicText,
    "two attributes have the same name",
    "give each name once",
);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Imei, ImeiSv, Kind, SerialPattern};

    fn said(attributes: Result<Attributes, Refusal>) -> Option<String> {
        attributes.err().map(|refusal| refusal.to_string())
    }

    #[test]
    fn an_attribute_has_the_form_that_the_service_takes() {
        let one = |name: &str, value: &str| said(Attributes::of([(name, value)]));
        for (name, value) in [
            ("line", "4"),
            ("a_.,/:#-Z", "x[0]=y,@/:#"),
            (&"n".repeat(128), &"v".repeat(800)),
        ] {
            assert_eq!(one(name, value), None, "{name}");
        }
        for name in ["", "a b", "a=b", "é", &"n".repeat(129)] {
            assert_eq!(one(name, "4").as_deref(), Some(NAME.text), "{name}");
        }
        for value in ["", "a b", "{a}", "é", &"v".repeat(801)] {
            assert_eq!(one("line", value).as_deref(), Some(VALUE.text), "{value}");
        }
        let many = (0..51).map(|n| (format!("a{n}"), "x"));
        assert_eq!(said(Attributes::of(many)).as_deref(), Some(MANY.text));
        let twice = Attributes::of([("line", "4"), ("line", "5")]);
        assert_eq!(said(twice).as_deref(), Some(TWICE.text));
    }

    #[test]
    fn an_attribute_is_looked_at_as_a_tag_is() {
        let kind = |name: &str, value: &str| {
            let refused = Attributes::of([(name, value)]).map_err(|refusal| refusal.kind());
            refused.err().flatten()
        };
        assert_eq!(kind("owner", "jane@example.com"), Some(Kind::Email));
        assert_eq!(kind("card", "4111111111111111"), Some(Kind::PaymentCard));
        assert_eq!(kind("ssn", "078-05-1120"), Some(Kind::UsSsn));
        for (name, value) in [
            ("wifi-psk", "correcthorsebattery"),
            ("wifi_password", "correcthorsebattery"),
            ("psk", "hunter2hunter2"),
        ] {
            assert!(kind(name, value).is_some_and(Kind::is_secret), "{name}");
        }
        for (name, value) in [
            ("wifi-psk", "required"),
            ("password", "secretsmanager"),
            ("security", "wpa2-psk"),
            ("wifi", "correcthorsebattery"),
        ] {
            assert_eq!(kind(name, value), None, "{name}");
        }
    }

    #[test]
    fn an_identifier_is_no_card_but_its_name_may_make_it_somebody_s() {
        let version =
            || ImeiSv::try_from("4111111111111111").unwrap_or_else(|e| unreachable!("{e}"));
        assert!(Attributes::of([("modem", "4111111111111111")]).is_err());
        let made = Attributes::default().identifying("modem", version());
        let made = made.unwrap_or_default();
        assert_eq!(
            made.vetted().collect::<Vec<_>>(),
            [("modem", "4111111111111111")]
        );
        let pattern = SerialPattern::try_from("###-##-####").ok();
        let serial = pattern.and_then(|pattern| pattern.read("078-05-1120").ok());
        if let Some(serial) = serial {
            assert!(Attributes::default().identifying("ssn", serial).is_err());
        }
        for name in ["of jane@example.com", "card-number", "visa"] {
            let whose = Attributes::default().identifying(name, version());
            assert!(whose.is_err(), "{name}");
        }
    }

    #[test]
    fn a_thing_without_a_type_takes_three() {
        let of = |count: usize| Attributes::of((0..count).map(|n| (format!("a{n}"), "x")));
        let said = |count| of(count).and_then(|all| all.check_without_type());
        assert_eq!(said(3), Ok(()));
        assert_eq!(
            said(4).map_err(|refusal| refusal.to_string()),
            Err(UNTYPED.text.to_owned())
        );
        let imei = Imei::try_from("490154203237518").unwrap_or_else(|e| unreachable!("{e}"));
        assert!(
            of(50)
                .and_then(|all| all.identifying("modem", imei))
                .is_err()
        );
    }
}
