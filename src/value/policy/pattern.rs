//! Patterns of the policy language: `*` is any text, `?` any one character, `${…}` a variable.

/// A text with its wildcards told from its letters.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Pattern<'a>(Vec<Piece<'a>>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece<'a> {
    Letter(char),
    /// A variable of which the service knows the value, such as the requester's name.
    Known(&'a str),
    One,
    Any,
}

/// Variables, or the beginnings of their names, that hold what the requester writes into the
/// request.
const CHOSEN: &[&str] = &[
    "aws:calledvia",
    "aws:currenttime",
    "aws:epochtime",
    "aws:referer",
    "aws:requestedregion",
    "aws:requesttag/",
    "aws:resourcetag/",
    "aws:securetransport",
    "aws:sourceidentity",
    "aws:tagkeys",
    "aws:useragent",
    "iot:clientid",
    "iot:domainname",
    "kms:encryptioncontext",
    "s3:",
    "sts:externalid",
    "sts:rolesessionname",
    // What a device gives to the template that it is made from.
    "template:",
];

/// Variables that hold what one device has, or one person, and no other.
const OWN: &[&str] = &[
    "cognito-identity.amazonaws.com:sub",
    "iot:CertificateId",
    "iot:Connection.Thing.ThingName",
];

impl<'a> Pattern<'a> {
    /// Where variables mean nothing.
    pub(super) fn plain(text: &str) -> Self {
        let mut pieces = Vec::with_capacity(text.len());
        pieces.extend(text.chars().map(piece));
        Self(pieces)
    }

    /// Where variables are put in. What the requester chooses is as good as `*`.
    pub(super) fn with_variables(text: &'a str) -> Self {
        Self::made(text, variable)
    }

    /// The same for names under which devices connect: with a request for a certificate, its subject is
    /// what the device's author writes into it.
    pub(super) fn of_clients(text: &'a str) -> Self {
        Self::made(text, |inside| match inside {
            Some(name) if is_subject(name) => Some(Piece::Any),
            inside => variable(inside),
        })
    }

    /// Where variables are put in, each of which is only itself: for what denies.
    pub(super) fn denying(text: &'a str) -> Self {
        Self::made(text, |inside| {
            Some(special(inside?).unwrap_or(Piece::Known(inside?)))
        })
    }

    fn made(text: &'a str, variable: impl Fn(Option<&'a str>) -> Option<Piece<'a>>) -> Self {
        let mut pieces = Vec::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("${") {
            pieces.extend(before.chars().map(piece));
            // Security: what a variable without an end means is the service's choice.
            let (inside, after) = match after.split_once('}') {
                Some((inside, after)) => (Some(inside), after),
                None => (None, ""),
            };
            pieces.push(variable(inside).unwrap_or(Piece::Known(rest)));
            rest = after;
        }
        pieces.extend(rest.chars().map(piece));
        Self(pieces)
    }

    /// Whether it is one text only.
    pub(super) fn is_fixed(&self) -> bool {
        let wild = |piece: &Piece<'_>| matches!(piece, Piece::One | Piece::Any);
        !self.0.iter().any(wild)
    }

    /// How much of it is not wildcards.
    pub(super) fn letters(&self) -> usize {
        let wild = |piece: &&Piece<'_>| matches!(piece, Piece::One | Piece::Any);
        self.0.len() - self.0.iter().filter(wild).count()
    }

    /// How many letters stand before the first wildcard.
    pub(super) fn first_letters(&self) -> usize {
        let wild = |piece: &Piece<'_>| matches!(piece, Piece::One | Piece::Any);
        self.0.iter().position(wild).unwrap_or(self.0.len())
    }

    /// Whether something is told before the first wildcard: a letter to begin with, or what is one
    /// device's own and ends there, or what its owner wrote down of it.
    pub(super) fn is_told(&self) -> bool {
        let wild = |piece: &Piece<'_>| matches!(piece, Piece::One | Piece::Any);
        let before = self.0.split(wild).next().unwrap_or_default();
        let first = before.iter().find(|piece| **piece != Piece::Letter('/'));
        matches!(first, Some(Piece::Letter(_)))
            || before.windows(2).any(|pair| {
                // Security: `press-1` is the beginning of `press-10`, which is another thing's name.
                matches!(pair, [Piece::Known(name), Piece::Letter(next)]
                    if is_own(name) && !next.is_ascii_alphanumeric() && !":_-".contains(*next)
                    || is_attribute(name) && *next == '/')
            })
    }

    /// The most letters that stand together.
    pub(super) fn most_letters(&self) -> usize {
        let wild = |piece: &Piece<'_>| matches!(piece, Piece::One | Piece::Any);
        self.0.split(wild).map(<[_]>::len).max().unwrap_or_default()
    }

    /// Whether it takes in nearly all texts: wildcards with no more than one letter.
    pub(super) fn is_open(&self) -> bool {
        !self.is_fixed() && self.letters() < 2
    }

    /// Whether, of the texts that begin so, it takes in nearly all.
    pub(super) fn is_open_after(&self, beginning: &str) -> bool {
        let mut pieces = self.0.clone();
        pieces.dedup_by(|one, other| (*one, *other) == (Piece::Any, Piece::Any));
        // More cannot match the beginning: one text between any two letters of it.
        let most = beginning.len() * 2 + 1;
        (0..=most.min(pieces.len())).any(|at| {
            let (before, after) = pieces.split_at(at);
            // What is any text may end after the beginning as well.
            let spans = before.last() == Some(&Piece::Any);
            let rest = pieces.get(at - usize::from(spans)..).unwrap_or(after);
            Pattern(before.to_vec()).matches(beginning) && Pattern(rest.to_vec()).is_open()
        })
    }

    pub(super) fn matches(&self, text: &str) -> bool {
        self.covers(&Pattern(text.chars().map(Piece::Letter).collect()))
    }

    /// Whether every text of the other is one of its own; a doubtful case is none.
    pub(super) fn covers(&self, other: &Pattern<'_>) -> bool {
        let (mut at, mut there) = (0, 0);
        let mut retry = None;
        while let Some(piece) = other.0.get(there) {
            let mine = self.0.get(at);
            if mine == Some(&Piece::Any) {
                at += 1;
                retry = Some((at, there));
            } else if mine.is_some_and(|mine| mine.takes(*piece)) {
                at += 1;
                there += 1;
            } else if let Some((after, tried)) = retry {
                at = after;
                there = tried + 1;
                retry = Some((after, there));
            } else {
                return false;
            }
        }
        let rest = self.0.get(at..).unwrap_or_default();
        rest.iter().all(|piece| *piece == Piece::Any)
    }
}

/// Whether a text is one text only, its variables put in.
pub(super) fn is_fixed(text: &str) -> bool {
    !text.contains(['*', '?', '$']) || Pattern::with_variables(text).is_fixed()
}

/// Whether a text takes in nearly all texts, its variables put in.
pub(super) fn is_open(text: &str) -> bool {
    !is_fixed(text) && Pattern::with_variables(text).is_open()
}

impl Piece<'_> {
    fn takes(self, other: Piece<'_>) -> bool {
        match self {
            Piece::One => matches!(other, Piece::Letter(_) | Piece::One),
            mine => mine == other,
        }
    }
}

fn piece<'a>(letter: char) -> Piece<'a> {
    match letter {
        '*' => Piece::Any,
        '?' => Piece::One,
        letter => Piece::Letter(letter),
    }
}

fn special(inside: &str) -> Option<Piece<'_>> {
    match inside {
        "*" => Some(Piece::Letter('*')),
        "?" => Some(Piece::Letter('?')),
        "$" => Some(Piece::Letter('$')),
        _ => None,
    }
}

fn variable(inside: Option<&str>) -> Option<Piece<'_>> {
    let Some(inside) = inside else {
        return Some(Piece::Any);
    };
    // `${name, 'default'}`: whether a wildcard in the default is one is not told.
    let name = inside.split(',').next().unwrap_or_default().trim();
    let name = name.to_ascii_lowercase();
    let chosen = CHOSEN.iter().any(|chosen| name.starts_with(chosen));
    let told = name.contains(':') && !name.contains(['$', '{']) && !inside.contains(['*', '?']);
    let known = if told && !chosen {
        Piece::Known(inside)
    } else {
        Piece::Any
    };
    Some(special(inside).unwrap_or(known))
}

fn is_own(name: &str) -> bool {
    OWN.iter().any(|own| name.eq_ignore_ascii_case(own))
}

fn is_attribute(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.starts_with("iot:connection.thing.attributes[") && !name.contains(',')
}

fn is_subject(name: &str) -> bool {
    let name = name.trim_start().to_ascii_lowercase();
    name.starts_with("iot:certificate.subject")
}

/// Parts a text at the first of some characters that is in no variable.
pub(super) fn part<'a>(text: &'a str, at: &[char]) -> Option<(&'a str, &'a str)> {
    let mut inside = false;
    let mut before = ' ';
    for (index, letter) in text.char_indices() {
        match letter {
            '{' if before == '$' => inside = true,
            '}' => inside = false,
            letter if !inside && at.contains(&letter) => {
                let after = index + letter.len_utf8();
                return Some((text.get(..index)?, text.get(after..)?));
            }
            _ => {}
        }
        before = letter;
    }
    None
}
