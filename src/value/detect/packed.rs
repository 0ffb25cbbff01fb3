//! Words in one number each, so that one look-up decides whether a word is in a set.

/// A set of words in small letters, of up to twelve.
macro_rules! words {
    ($($word:literal)*) => {
        $crate::value::detect::packed::Words::of(&[
            $($crate::value::detect::packed::packed($word, 0, $word.len())),*
        ])
    };
}
pub(super) use words;

/// A set of packed words: one look-up decides.
pub(super) struct Words([u64; SLOTS]);

const SLOTS: usize = 512;

#[expect(
    clippy::indexing_slicing,
    reason = "slots are taken modulo their number, words below theirs"
)]
impl Words {
    pub(super) const fn of(words: &[u64]) -> Self {
        let mut slots = [0; SLOTS];
        let mut i = 0;
        while i < words.len() {
            let mut slot = Self::slot(words[i]);
            while slots[slot] != 0 {
                slot = (slot + 1) % SLOTS;
            }
            slots[slot] = words[i];
            i += 1;
        }
        Self(slots)
    }

    /// Whether a packed word is one of them.
    pub(super) const fn has(&self, word: u64) -> bool {
        let mut slot = Self::slot(word);
        while self.0[slot] != 0 {
            if self.0[slot] == word {
                return word != 0;
            }
            slot = (slot + 1) % SLOTS;
        }
        false
    }

    const fn slot(word: u64) -> usize {
        (word % 509) as usize
    }
}

/// A word of up to twelve letters in one number, so that one comparison decides; 0 for any other.
#[expect(
    clippy::indexing_slicing,
    reason = "the end is compared with the length first"
)]
pub(super) const fn packed(text: &[u8], start: usize, end: usize) -> u64 {
    if end > text.len() || end > start + 12 {
        return 0;
    }
    let (mut packed, mut i) = (0, start);
    while i < end {
        let letter = text[i] | 0x20;
        if letter < b'a' || letter > b'z' {
            return 0;
        }
        packed = packed << 5 | (letter - b'a' + 1) as u64;
        i += 1;
    }
    packed
}
