//! What may be left out of a call.

mod sealed {
    pub trait Sealed<T> {}
}

/// A checked value, a reference to one, or an `Option` of one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no `{T}`: such a value is checked where it is made",
    label = "expected a `{T}`",
    note = "a literal is checked by the compiler, by the macro with the type's name: `thing_type_name!(\"press\")` makes a `ThingTypeName`",
    note = "text that comes at run time is checked by `try_from`, as in `ThingTypeName::try_from(text)?`"
)]
pub trait Maybe<T>: sealed::Sealed<T> {
    #[doc(hidden)]
    fn maybe(self) -> Option<T>;
}

impl<T> sealed::Sealed<T> for T {}

impl<T> Maybe<T> for T {
    fn maybe(self) -> Option<T> {
        Some(self)
    }
}

impl<T: Clone> sealed::Sealed<T> for &T {}

impl<T: Clone> Maybe<T> for &T {
    fn maybe(self) -> Option<T> {
        Some(self.clone())
    }
}

impl<T> sealed::Sealed<T> for Option<T> {}

impl<T> Maybe<T> for Option<T> {
    fn maybe(self) -> Self {
        self
    }
}
