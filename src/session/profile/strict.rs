//! What the parser of the SDK lets pass and other tools of AWS do not: a session must not be
//! another one than theirs for the same files.

use std::collections::BTreeSet;

use crate::{Error, ErrorKind};

/// Refuses a file with two sections of one name, or with one name twice in a section.
pub(super) fn check(text: &str) -> Result<(), Error> {
    let mut sections = BTreeSet::new();
    let mut names = BTreeSet::new();
    for line in text.lines() {
        let ends = line.find([']', '#', ';']).unwrap_or(line.len());
        if let Some(section) = line.get(..ends).and_then(|line| line.strip_prefix('[')) {
            names.clear();
            let words: Vec<_> = section.split_whitespace().collect();
            if !sections.insert(words.join(" ")) {
                return Err(unreadable("no section is there twice"));
            }
        } else if !line.starts_with([' ', '\t', '#', ';'])
            && let Some((name, _)) = line.split_once('=')
            && !names.insert(name.trim().to_ascii_lowercase())
        {
            return Err(unreadable("no name is twice in one section"));
        }
    }
    Ok(())
}

pub(super) fn unreadable(what: &str) -> Error {
    Error::new(
        ErrorKind::Configuration,
        format!("a shared configuration file cannot be read; see to it that {what}"),
        None,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_there_twice_is_ambiguous() {
        for text in [
            "",
            "[default]\nregion = a\n[profile b]\nregion = c\n",
            "[default]\ns3 =\n  a = 1\n  a = 2\n# region = a\nregion = b\r\n; region = c\n",
        ] {
            assert!(check(text).is_ok(), "{text}");
        }
        for text in [
            "[default]\n[profile a]\n[default]\n",
            "[profile a]\n[profile  a] # again\n",
            "[default]\nregion = a\nREGION = b\n",
        ] {
            assert!(check(text).is_err(), "{text}");
        }
    }
}
