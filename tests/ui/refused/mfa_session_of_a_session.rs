use palisade::{BrokenGlass, Error, Session, rule, waive};

fn leave(session: &Session) -> Result<BrokenGlass<rule::Private>, Error> {
    session.break_glass(waive!(rule::Private, "the press kit is public by contract"))
}

fn main() {
    let _ = leave;
}
