//! Programs that must not compile, with what the compiler says to whoever writes them.
//!
//! Each has a twin of the same name that is accepted, in `tests/it/accepted.rs`.

#[test]
fn refused_programs_are_refused_in_the_words_that_are_kept() {
    trybuild::TestCases::new().compile_fail("tests/ui/refused/*.rs");
}
