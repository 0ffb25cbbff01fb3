//! Members of requests and their types, as they are asked about.

use super::table::{Holds, Ledger, MemberRow, Place, TypeRow};

/// The members of an operation's input or of a structure in it.
#[derive(Clone, Copy)]
pub(crate) struct Members {
    ledger: &'static Ledger,
    rows: &'static [MemberRow],
}

impl Members {
    pub(super) fn new(ledger: &'static Ledger, rows: &'static [MemberRow]) -> Self {
        Self { ledger, rows }
    }

    /// The member at a place, by its name on the wire, and its number here.
    pub(crate) fn find(self, place: Place, wire: &str) -> Option<(usize, Type)> {
        // Lengths first: most names differ there already.
        let found = self.rows.binary_search_by(|row| {
            let length = || usize::from(row.length).cmp(&wire.len());
            let name = || self.ledger.bytes(row.wire).cmp(wire.as_bytes());
            let place = row.place.cmp(&place);
            place.then_with(length).then_with(name)
        });
        let number = found.ok()?;
        let row = self.rows.get(number)?;
        Some((number, self.typed(row)))
    }

    /// A member by its number here: name, place, name on the wire, type.
    pub(crate) fn numbered(
        self,
        number: usize,
    ) -> Option<(&'static str, Place, &'static str, Type)> {
        let row = self.rows.get(number)?;
        let (name, wire) = (self.ledger.word(row.name), self.ledger.word(row.wire));
        Some((name, row.place, wire, self.typed(row)))
    }

    /// The member of a name of the API reference, and its number here.
    pub(crate) fn named_as(self, name: &str) -> Option<(usize, Type)> {
        let mut rows = self.rows.iter().enumerate();
        let (number, row) = rows
            .find(|(_, row)| row.place != Place::Literal && self.ledger.word(row.name) == name)?;
        Some((number, self.typed(row)))
    }

    /// The first member at a place, and its number here.
    pub(crate) fn place(self, place: Place) -> Option<(usize, Type)> {
        let number = self.rows.partition_point(|row| row.place < place);
        let row = self.rows.get(number).filter(|row| row.place == place)?;
        Some((number, self.typed(row)))
    }

    /// The members at a place.
    pub(crate) fn at(self, place: Place) -> impl Iterator<Item = (&'static str, Type)> {
        let first = self.rows.partition_point(move |row| row.place < place);
        let rows = self.rows.get(first..).unwrap_or_default().iter();
        rows.take_while(move |row| row.place == place)
            .map(move |row| (self.ledger.word(row.wire), self.typed(row)))
    }

    /// All of them, by the names that the API reference has.
    pub(super) fn named(self) -> impl Iterator<Item = (&'static str, Type)> {
        let rows = self.rows.iter();
        rows.filter(|row| row.place != Place::Literal)
            .map(move |row| (self.ledger.word(row.name), self.typed(row)))
    }

    fn typed(self, row: &MemberRow) -> Type {
        Type {
            ledger: self.ledger,
            number: row.kind,
        }
    }
}

/// The type of a member.
#[derive(Clone, Copy)]
pub(crate) struct Type {
    ledger: &'static Ledger,
    number: u16,
}

/// What a type is made of.
#[derive(Clone, Copy)]
pub(crate) enum Form {
    Is(Holds),
    Members(Members),
    /// In XML, the element of one item: none in other protocols, `*` where items stand without an
    /// element around them.
    List(&'static str, Type),
    Map(Type, Type),
}

impl PartialEq for Type {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.ledger, other.ledger) && self.number == other.number
    }
}

impl Type {
    /// Whether something of it, or in it, is looked at in calls that no verdict is about.
    pub(crate) fn is_looked_into(self) -> bool {
        let at = |number| Self { number, ..self };
        match self.ledger.types.get(usize::from(self.number)) {
            Some(TypeRow::Is(holds)) => holds.is_looked_at(),
            Some(TypeRow::List(_, of)) => at(*of).is_looked_into(),
            Some(TypeRow::Map(key, value)) => {
                at(*key).is_looked_into() || at(*value).is_looked_into()
            }
            Some(TypeRow::Members(shape)) => {
                let span = self.ledger.shapes.get(usize::from(*shape));
                span.is_none_or(|(_, _, is_looked_into)| *is_looked_into)
            }
            None => true,
        }
    }

    pub(crate) fn form(self) -> Form {
        let at = |number| Self { number, ..self };
        match self.ledger.types.get(usize::from(self.number)) {
            Some(TypeRow::Is(holds)) => Form::Is(*holds),
            Some(TypeRow::List(item, of)) => Form::List(self.ledger.word(*item), at(*of)),
            Some(TypeRow::Map(key, value)) => Form::Map(at(*key), at(*value)),
            Some(TypeRow::Members(shape)) => {
                let span = self.ledger.shapes.get(usize::from(*shape)).copied();
                let (first, count, _) = span.unwrap_or_default();
                Form::Members(self.ledger.members(first, count))
            }
            // The generator writes no such number; nothing is let through by it.
            None => Form::Members(self.ledger.members(0, 0)),
        }
    }
}
