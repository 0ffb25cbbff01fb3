//! Chance that is the same each time, and the sentences that values stand in.

/// A pseudo-random sequence (SplitMix64).
pub(crate) struct Dice(u64);

pub(crate) const DIGITS: &str = "0123456789";
pub(crate) const HEX: &str = "0123456789abcdef";
pub(crate) const CAPITALS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
pub(crate) const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
pub(crate) const ALPHANUMERIC: &str =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
pub(crate) const BASE32: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
pub(crate) const BASE64: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
pub(crate) const URL64: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

const WORDS: [&str; 12] = [
    "billing", "orders", "staging", "need", "story", "window", "owner", "wide", "north", "table",
    "river", "early",
];
const PHRASES: [&str; 12] = [
    "quarterly report",
    "do not delete",
    "legacy",
    "phase 2",
    "eu-west-1",
    "nightly batch",
    "device fleet",
    "edge gateway",
    "see wiki",
    "rollout",
    "data lake",
    "temp",
];

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below a limit.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit as u64) as usize
    }

    /// A number of a range, both ends of which can come.
    pub(crate) fn between(&mut self, first: usize, last: usize) -> usize {
        first + self.below(last - first + 1)
    }

    pub(crate) fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    /// Characters of an alphabet in ASCII.
    pub(crate) fn from(&mut self, alphabet: &str, length: usize) -> String {
        (0..length)
            .map(|_| char::from(self.one(alphabet.as_bytes())))
            .collect()
    }

    /// A form filled in: `#` is a digit, `@` a capital letter.
    pub(crate) fn form(&mut self, form: &str) -> String {
        form.chars()
            .map(|letter| match letter {
                '#' => char::from(self.one(DIGITS.as_bytes())),
                '@' => char::from(self.one(CAPITALS.as_bytes())),
                other => other,
            })
            .collect()
    }

    pub(crate) fn digits(&mut self, length: usize) -> Vec<u32> {
        (0..length).map(|_| self.below(10) as u32).collect()
    }

    pub(crate) fn word(&mut self) -> &'static str {
        self.one(&WORDS)
    }

    pub(crate) fn phrase(&mut self) -> &'static str {
        self.one(&PHRASES)
    }

    /// A sentence around a value that speaks for itself.
    pub(crate) fn around(&mut self, value: &str) -> String {
        self.fill(
            &[
                "{v}",
                "{p} {v}",
                "{v} {p}",
                "{p}: {v}",
                "{p} ({v})",
                "\"{v}\"",
                "'{v}'",
                "[{v}] {p}",
                "see {v}",
                "{w}={v}",
                "{w}:{v}",
                "{w}/{v}",
                "{v} | {p}",
                "{p}; {v}; {w}",
                "{p},{v},{w}",
                "Created for {v}",
                "{p} managed by {v} since 2024",
                "<{v}>",
                "{p}\n{v}\n{w}",
                "{\"{w}\":\"{v}\"}",
            ],
            "",
            value,
        )
    }

    /// A sentence in which a keyword announces a value.
    pub(crate) fn announced(&mut self, keyword: &str, value: &str) -> String {
        self.fill(
            &[
                "{k} {v}",
                "{k}: {v}",
                "{k}={v}",
                "{k} = {v}",
                "{k}:{v}",
                "{k} #{v}",
                "{k} is {v}",
                "{k} \"{v}\"",
                "{p} {k} {v}",
                "{p} - {k}: {v}",
                "{p}; {k}:{v}",
                "{k} {v} {p}",
                "{p} ({k} {v})",
                "{\"{k}\": \"{v}\"}",
            ],
            keyword,
            value,
        )
    }

    /// A setting in some language.
    pub(crate) fn assigned(&mut self, name: &str, value: &str) -> String {
        self.fill(
            &[
                "{k}={v}",
                "{k}: {v}",
                "{k} = \"{v}\"",
                "{k} := '{v}'",
                "\"{k}\": \"{v}\"",
                "{k} => \"{v}\"",
                "{p}; {k}: {v}",
                "{p} {k}={v}",
                "export {k}={v}",
                "--{k}={v}",
                "set(\"{k}\", \"{v}\")",
            ],
            name,
            value,
        )
    }

    fn fill(&mut self, forms: &[&str], keyword: &str, value: &str) -> String {
        let form = self.one(forms);
        let (word, phrase) = (self.word(), self.phrase());
        // The value last, which may hold braces itself.
        form.replace("{w}", word)
            .replace("{p}", phrase)
            .replace("{k}", keyword)
            .replace("{v}", value)
    }
}

pub(crate) fn written(digits: &[u32]) -> String {
    digits
        .iter()
        .map(|&digit| char::from_digit(digit, 10).unwrap())
        .collect()
}

/// Text in groups of these lengths; what is left over makes the last.
pub(crate) fn grouped(text: &str, lengths: &[usize], separator: &str) -> String {
    let (mut rest, mut groups) = (text, Vec::new());
    for &length in lengths {
        let (group, behind) = rest.split_at(length.min(rest.len()));
        groups.push(group);
        rest = behind;
    }
    groups.push(rest);
    groups.retain(|group| !group.is_empty());
    groups.join(separator)
}
