//! Words that tell one token or key from another, by their last letter.

macro_rules! words {
    ($($word:literal)*) => { &[$($word),*] };
}

/// Before `token`: places in lists and streams, units of language models, idempotency.
pub(super) const fn places(last: u8) -> &'static [&'static [u8]] {
    match last {
        b'a' => words!(b"delta"),
        b'c' => words!(b"sync"),
        b'd' => words!(b"pad" b"forward" b"backward"),
        b'e' => words!(b"page" b"continue" b"resume" b"change" b"sequence"),
        b'g' => words!(b"starting"),
        b'k' => words!(b"unk" b"mask" b"lock"),
        b'l' => words!(b"cancel" b"scroll" b"pool"),
        b'm' => words!(b"num"),
        b'n' => {
            words!(b"continuation" b"pagination" b"resumption" b"cancellation" b"min" b"design" b"version")
        }
        b'p' => words!(b"skip" b"stop" b"sep"),
        b'r' => words!(b"cursor" b"marker" b"iterator"),
        b's' => words!(b"previous" b"eos" b"bos" b"progress"),
        b't' => words!(b"next" b"start" b"list" b"sort" b"checkpoint"),
        b'v' => words!(b"prev"),
        b'x' => words!(b"max"),
        b'y' => words!(b"idempotency" b"consistency"),
        _ => &[],
    }
}

/// Before `key`: what makes it a credential.
pub(super) const fn credentials(last: u8) -> &'static [&'static [u8]] {
    match last {
        b'd' => words!(b"shared" b"read" b"password"),
        b'e' => {
            words!(b"private" b"license" b"licence" b"service" b"signature" b"write" b"storage")
        }
        b'g' => words!(b"signing" b"provisioning"),
        b'h' => words!(b"auth" b"ssh"),
        b'i' => words!(b"api"),
        b'k' => words!(b"webhook" b"hook"),
        b'n' => {
            words!(b"application" b"authorization" b"subscription" b"function" b"encryption" b"admin" b"session" b"ingestion" b"integration" b"activation" b"registration" b"login" b"token" b"decryption")
        }
        b'o' => words!(b"crypto"),
        b'p' => words!(b"app"),
        b'r' => words!(b"developer" b"consumer" b"master" b"server" b"user" b"partner"),
        b's' => words!(b"access" b"functions" b"pass"),
        b't' => {
            words!(b"secret" b"client" b"account" b"ingest" b"bot" b"merchant" b"product" b"root")
        }
        b'v' => words!(b"dev"),
        b'x' => words!(b"x"),
        b'y' => words!(b"security" b"deploy"),
        _ => &[],
    }
}

/// Before `key`: what makes it the name of something.
pub(super) const fn names(last: u8) -> &'static [&'static [u8]] {
    match last {
        b'3' => words!(b"s3"),
        b'b' => words!(b"blob"),
        b'c' => words!(b"public"),
        b'd' => words!(b"record"),
        b'e' => {
            words!(b"cache" b"image" b"unique" b"site" b"page" b"range" b"message" b"file" b"issue")
        }
        b'g' => words!(b"tag"),
        b'h' => words!(b"hash" b"search"),
        b'm' => words!(b"item"),
        b'n' => words!(b"partition" b"deduplication" b"foreign"),
        b'p' => words!(b"dedup" b"group"),
        b's' => words!(b"kms"),
        b't' => words!(b"object" b"bucket" b"sort" b"project" b"start" b"event" b"next" b"last"),
        b'w' => words!(b"row"),
        b'x' => words!(b"index"),
        b'y' => words!(b"idempotency" b"primary" b"entity"),
        _ => &[],
    }
}
