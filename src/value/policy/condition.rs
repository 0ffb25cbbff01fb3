//! Conditions: what must hold for a statement to count.

use super::pattern::Pattern;
use super::statement::{Condition, Statement};

/// All conditions of a statement; each must hold.
#[derive(Debug, Default)]
pub(super) struct Tests(Vec<Test>);

/// One comparison, with what its operator's name says told apart.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Test {
    /// In lower case.
    operator: String,
    pub(super) how: How,
    /// One of the values must *not* be.
    pub(super) negated: bool,
    /// Holds where the request does not have the key.
    pub(super) if_exists: bool,
    pub(super) of_many: Many,
    /// In lower case.
    pub(super) key: String,
    pub(super) values: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum How {
    Text,
    Like,
    Arn,
    Address,
    Truth,
    Null,
    Number(Order),
    Date(Order),
    Binary,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    Is,
    Less,
    Greater,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Many {
    No,
    /// `ForAnyValue`
    Any,
    /// `ForAllValues`, which holds where there are none.
    All,
}

impl Tests {
    pub(super) fn read(statement: &Statement) -> Result<Self, &'static str> {
        const UNREAD: &str = "its conditions are not written as policies write them";
        let conditions = statement.conditions().ok_or(UNREAD)?;
        let mut tests: Vec<Test> = Vec::new();
        for condition in conditions {
            let test = Test::read(condition)
                .ok_or("a condition has an operator that there is not, or no value")?;
            // Security: `StringEquals` and `stringequals`, both about one key.
            if tests.iter().any(|one| one.asks_as(&test)) {
                return Err("one condition is there twice, in two spellings");
            }
            tests.push(test);
        }
        Ok(Self(tests))
    }

    pub(super) fn all(&self) -> &[Test] {
        &self.0
    }

    /// The comparisons that hold only where the request has the key, and has it as told.
    pub(super) fn demands(&self) -> impl Iterator<Item = &Test> {
        let present = |key: &str| {
            self.0.iter().any(|test| {
                (test.how, test.of_many) == (How::Null, Many::No)
                    && test.key == key
                    && test
                        .values
                        .iter()
                        .all(|one| one.eq_ignore_ascii_case("false"))
            })
        };
        self.0.iter().filter(move |test| {
            let vacuous = test.if_exists || test.of_many == Many::All;
            !test.negated && test.how != How::Null && (!vacuous || present(&test.key))
        })
    }
}

impl Test {
    fn read(condition: Condition) -> Option<Self> {
        let Condition {
            operator,
            key,
            values,
        } = condition;
        let operator = operator.to_ascii_lowercase();
        let (of_many, name) = match operator.split_once(':') {
            Some(("foranyvalue", name)) => (Many::Any, name),
            Some(("forallvalues", name)) => (Many::All, name),
            Some(_) => return None,
            None => (Many::No, operator.as_str()),
        };
        let (name, if_exists) = match name.strip_suffix("ifexists") {
            Some("null") => return None,
            Some(name) => (name, true),
            None => (name, false),
        };
        let (how, negated) = how(name)?;
        let told = !values.is_empty() && !key.is_empty();
        told.then(|| Self {
            operator: operator.clone(),
            how,
            negated,
            if_exists,
            of_many,
            key,
            values,
        })
    }

    fn asks_as(&self, other: &Self) -> bool {
        self.operator == other.operator && self.key == other.key
    }

    pub(super) fn is_text(&self) -> bool {
        matches!(self.how, How::Text | How::Like | How::Arn)
    }

    pub(super) fn all(&self, is: impl Fn(&str) -> bool) -> bool {
        self.values.iter().all(|value| is(value))
    }

    /// Whether it names nothing but fixed texts.
    pub(super) fn is_fixed(&self) -> bool {
        self.is_text() && self.all(is_fixed)
    }

    /// Whether what holds for the other holds for it too.
    pub(super) fn follows_from(&self, other: &Self) -> bool {
        let among =
            |some: &Self, all: &Self| some.all(|one| all.values.iter().any(|value| value == one));
        self.asks_as(other)
            && if self.negated {
                among(self, other)
            } else {
                among(other, self)
            }
    }
}

/// A text that can be one text only: no wildcard, no variable.
pub(super) fn is_fixed(value: &str) -> bool {
    !value.is_empty() && !value.contains("${") && Pattern::plain(value).is_fixed()
}

/// A text that stands for whoever says nothing of themselves.
pub(super) fn is_nobody(value: &str) -> bool {
    value.trim().eq_ignore_ascii_case("anonymous")
}

fn how(name: &str) -> Option<(How, bool)> {
    let simple = match name {
        "stringequals" | "stringequalsignorecase" => (How::Text, false),
        "stringnotequals" | "stringnotequalsignorecase" => (How::Text, true),
        "stringlike" => (How::Like, false),
        "stringnotlike" => (How::Like, true),
        "arnequals" | "arnlike" => (How::Arn, false),
        "arnnotequals" | "arnnotlike" => (How::Arn, true),
        "ipaddress" => (How::Address, false),
        "notipaddress" => (How::Address, true),
        "bool" => (How::Truth, false),
        "null" => (How::Null, false),
        "binaryequals" => (How::Binary, false),
        _ => return ordered(name),
    };
    Some(simple)
}

fn ordered(name: &str) -> Option<(How, bool)> {
    let (make, order): (fn(Order) -> How, _) = match name.strip_prefix("numeric") {
        Some(order) => (How::Number, order),
        None => (How::Date, name.strip_prefix("date")?),
    };
    let (order, negated) = match order {
        "equals" => (Order::Is, false),
        "notequals" => (Order::Is, true),
        "lessthan" | "lessthanequals" => (Order::Less, false),
        "greaterthan" | "greaterthanequals" => (Order::Greater, false),
        _ => return None,
    };
    Some((make(order), negated))
}
