//! The words before the present one that may be part of the same phrase.

use super::marks::{BEGINS, IS_PHRASE, LAST, LENGTH, LONGEST, MARKED, base};
use super::{Topic, find};

/// The most words of a phrase.
const MOST_WORDS: usize = 5;

/// The words before the present one that may be part of the same phrase.
#[derive(Clone, Copy)]
pub(in super::super) struct Said {
    /// Where phrases may have begun, what their first letters add to their marks, and how many
    /// letters and digits they have so far.
    starts: [usize; MOST_WORDS + 1],
    bases: [u32; MOST_WORDS + 1],
    lengths: [usize; MOST_WORDS + 1],
    count: usize,
    end: usize,
    /// Whether there are any.
    pub(in super::super) is_waiting: bool,
}

impl Said {
    pub(in super::super) const fn nothing() -> Self {
        Self {
            starts: [0; MOST_WORDS + 1],
            bases: [0; MOST_WORDS + 1],
            lengths: [0; MOST_WORDS + 1],
            count: 0,
            end: 0,
            is_waiting: false,
        }
    }

    /// Takes in a word that may begin a phrase and is none.
    pub(in super::super) const fn begin(&mut self, start: usize, end: usize, base: u32) {
        self.starts[0] = start;
        self.bases[0] = base;
        self.lengths[0] = end - start;
        self.count = 1;
        self.end = end;
        self.is_waiting = true;
    }

    /// Takes in a word by its start and end, what its first three letters add to a mark, if it has
    /// three, and its last byte; and gives the longest phrase of the dictionary that ends with it: what
    /// it announces, and where it begins.
    #[expect(
        clippy::indexing_slicing,
        reason = "the count stays below the length of the arrays, lengths below the longest, and there is a mark for every sum"
    )]
    pub(in super::super) const fn hear(
        &mut self,
        text: &[u8],
        (start, end, first, last): (usize, usize, u32, u8),
    ) -> Option<(Topic, usize)> {
        let word = end - start;
        if word > 2 && word < LONGEST && !self.is_waiting {
            let marks = MARKED[(first ^ LAST[last as usize] ^ LENGTH[word]) as usize];
            if marks & BEGINS != 0 {
                self.begin(start, end, first);
            }
            return find(text, start, end, word);
        }
        if !self.is_waiting || start > self.end + 1 {
            self.count = 0;
        }
        self.end = end;
        self.starts[self.count] = start;
        self.bases[self.count] = first;
        self.lengths[self.count] = 0;
        let (mut found, mut kept, mut i) = (None, 0, 0);
        while i <= self.count {
            let (begin, length) = (self.starts[i], self.lengths[i] + word);
            let is_short = self.lengths[i] < 3 && (i < self.count || word < 3);
            let first = if is_short {
                base(text, begin, end)
            } else {
                self.bases[i]
            };
            if length < LONGEST {
                let marks = MARKED[(first ^ LAST[last as usize] ^ LENGTH[length]) as usize];
                if marks & IS_PHRASE != 0
                    && let None = found
                {
                    found = find(text, begin, end, length);
                }
                // Only what may begin a phrase is carried on to the next word.
                if marks & BEGINS != 0 {
                    self.starts[kept] = begin;
                    self.bases[kept] = first;
                    self.lengths[kept] = length;
                    kept += 1;
                }
            }
            i += 1;
        }
        self.count = if kept < MOST_WORDS { kept } else { 0 };
        self.is_waiting = self.count > 0;
        found
    }
}
