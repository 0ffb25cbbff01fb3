//! Numbers that JSON has no form for.

use std::fmt;

use serde::ser::{
    self, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant,
    SerializeTuple, SerializeTupleStruct, SerializeTupleVariant, Serializer,
};

/// Whether all numbers of a value are numbers, and finite.
///
/// Security: `serde_json` writes `null` for those that are not, and a shadow forgets a member that is `null`.
pub(super) fn is_finite<T: Serialize + ?Sized>(value: &T) -> bool {
    value.serialize(Finite).is_ok()
}

/// Writes nothing, and fails at the first number that is not finite.
struct Finite;

#[derive(Debug)]
struct NotFinite;

impl fmt::Display for NotFinite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number is not finite")
    }
}

impl std::error::Error for NotFinite {}

impl ser::Error for NotFinite {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

macro_rules! passes {
    ($($name:ident($($part:ty),*);)*) => {
        $(fn $name(self $(, _: $part)*) -> Result<(), NotFinite> {
            Ok(())
        })*
    };
}

macro_rules! opens {
    ($($name:ident($($part:ty),*);)*) => {
        $(fn $name(self $(, _: $part)*) -> Result<Self, NotFinite> {
            Ok(self)
        })*
    };
}

impl Serializer for Finite {
    type Ok = ();
    type Error = NotFinite;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Self;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Self;

    fn serialize_f32(self, number: f32) -> Result<(), NotFinite> {
        self.serialize_f64(number.into())
    }

    fn serialize_f64(self, number: f64) -> Result<(), NotFinite> {
        if number.is_finite() {
            Ok(())
        } else {
            Err(NotFinite)
        }
    }

    passes! {
        serialize_bool(bool);
        serialize_i8(i8);
        serialize_i16(i16);
        serialize_i32(i32);
        serialize_i64(i64);
        serialize_i128(i128);
        serialize_u8(u8);
        serialize_u16(u16);
        serialize_u32(u32);
        serialize_u64(u64);
        serialize_u128(u128);
        serialize_char(char);
        serialize_str(&str);
        serialize_bytes(&[u8]);
        serialize_none();
        serialize_unit();
        serialize_unit_struct(&'static str);
        serialize_unit_variant(&'static str, u32, &'static str);
    }

    fn collect_str<T: fmt::Display + ?Sized>(self, _: &T) -> Result<(), NotFinite> {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), NotFinite> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), NotFinite> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        value: &T,
    ) -> Result<(), NotFinite> {
        value.serialize(self)
    }

    opens! {
        serialize_seq(Option<usize>);
        serialize_tuple(usize);
        serialize_tuple_struct(&'static str, usize);
        serialize_tuple_variant(&'static str, u32, &'static str, usize);
        serialize_map(Option<usize>);
        serialize_struct(&'static str, usize);
        serialize_struct_variant(&'static str, u32, &'static str, usize);
    }
}

macro_rules! walks {
    ($($trait:ident: $($each:ident($($key:ty)?)),+;)*) => {
        $(impl $trait for Finite {
            type Ok = ();
            type Error = NotFinite;

            $(fn $each<T: Serialize + ?Sized>(
                &mut self,
                $(_: $key,)?
                value: &T,
            ) -> Result<(), NotFinite> {
                value.serialize(Self)
            })+

            fn end(self) -> Result<(), NotFinite> {
                Ok(())
            }
        })*
    };
}

walks! {
    SerializeSeq: serialize_element();
    SerializeTuple: serialize_element();
    SerializeTupleStruct: serialize_field();
    SerializeTupleVariant: serialize_field();
    SerializeMap: serialize_key(), serialize_value();
    SerializeStruct: serialize_field(&'static str);
    SerializeStructVariant: serialize_field(&'static str);
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Serialize;

    use super::*;

    #[derive(Serialize)]
    enum Each {
        Unit,
        One(f64),
        Two(u8, f32),
        Named { x: f64 },
    }

    #[derive(Serialize)]
    struct One(f64);

    #[derive(Serialize)]
    struct Two(u8, f64);

    #[derive(Serialize)]
    struct All {
        some: Option<f64>,
        list: Vec<f32>,
        pair: (u8, f64),
        map: BTreeMap<String, f64>,
        each: [Each; 4],
        one: One,
        two: Two,
    }

    /// All forms in which a number stands, with this one in one of them.
    fn all(number: f64, place: usize) -> All {
        let at = |one: usize| if one == place { number } else { 1.5 };
        #[expect(
            clippy::cast_possible_truncation,
            reason = "what is not finite stays so"
        )]
        let short = |one: usize| at(one) as f32;
        All {
            some: Some(at(0)),
            list: vec![0.0, short(1)],
            pair: (1, at(2)),
            map: BTreeMap::from([("a".to_owned(), at(3))]),
            each: [
                Each::Unit,
                Each::One(at(4)),
                Each::Two(1, short(5)),
                Each::Named { x: at(6) },
            ],
            one: One(at(7)),
            two: Two(1, at(8)),
        }
    }

    #[test]
    fn a_number_that_json_cannot_write_is_found_wherever_it_stands() {
        for place in 0..9 {
            assert!(is_finite(&all(f64::MIN_POSITIVE, place)), "{place}");
            for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
                assert!(!is_finite(&all(number, place)), "{place} {number}");
            }
        }
        assert!(is_finite(&(
            i128::MIN,
            u128::MAX,
            "NaN",
            'N',
            None::<u8>,
            ()
        )));
        assert!(is_finite(
            &serde_json::json!({"a": [null, 1.5, {"b": "c"}]})
        ));
        assert!(is_finite(&std::net::Ipv4Addr::LOCALHOST));
    }
}
