//! The way to a member, as refusals tell it.

use std::fmt;

/// The way to what is looked at.
#[derive(Clone, Copy)]
pub(super) struct Path<'p> {
    above: Option<&'p Path<'p>>,
    step: Step,
}

#[derive(Clone, Copy)]
pub(super) enum Step {
    Member(&'static str),
    Item,
    Key,
    Value,
}

impl<'p> Path<'p> {
    pub(super) fn to(name: &'static str) -> Self {
        let step = Step::Member(name);
        Self { above: None, step }
    }

    /// The member of the input that it begins with.
    pub(super) fn member(&self) -> &'static str {
        match (self.above, self.step) {
            (Some(above), _) => above.member(),
            (None, Step::Member(name)) => name,
            (None, _) => "",
        }
    }

    pub(super) fn then(&'p self, step: Step) -> Path<'p> {
        let above = Some(self);
        Path { above, step }
    }
}

/// As the ledger shows it.
impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_below = self.above.is_some();
        if let Some(above) = self.above {
            above.fmt(f)?;
        }
        match self.step {
            Step::Member(name) if is_below => write!(f, ".{name}"),
            Step::Member(name) => f.write_str(name),
            Step::Item => f.write_str("[]"),
            Step::Key => f.write_str("{key}"),
            Step::Value => f.write_str("{value}"),
        }
    }
}
