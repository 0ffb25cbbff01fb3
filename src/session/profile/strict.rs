//! What the parser of the SDK lets pass, and other tools of AWS read in another way: a session must
//! not be another one than theirs for the same files.

use std::collections::BTreeSet;

use crate::{Error, ErrorKind};

/// Settings that say who signs.
const MATTERS: [&str; 14] = [
    "aws_access_key_id",
    "aws_secret_access_key",
    "aws_session_token",
    "credential_source",
    "external_id",
    "mfa_serial",
    "role_arn",
    "role_session_name",
    "source_profile",
    "sso_account_id",
    "sso_role_name",
    "sso_session",
    "sso_start_url",
    "web_identity_token_file",
];

/// Refuses a file that could be read in two ways.
pub(super) fn check(text: &str) -> Result<(), Error> {
    let mut sections = BTreeSet::new();
    let mut names = BTreeSet::new();
    // Whether an indented line would go on with a value that matters, and not begin a list.
    let mut after_value = false;
    for line in text.lines() {
        let plain = line.trim();
        if plain.is_empty() || plain.starts_with(['#', ';']) {
            continue;
        }
        if let Some(section) = line.strip_prefix('[') {
            names.clear();
            after_value = false;
            if !sections.insert(name_of(section)?) {
                return Err(unreadable("no section is there twice"));
            }
        } else if line.starts_with([' ', '\t']) {
            if after_value {
                return Err(unreadable("no value goes on in the next line"));
            }
        } else if let Some((name, value)) = line.split_once('=') {
            if !names.insert(name.trim().to_ascii_lowercase()) {
                return Err(unreadable("no name is twice in one section"));
            }
            let matters = MATTERS.contains(&name.trim().to_ascii_lowercase().as_str());
            let behind = [" #", " ;", "\t#", "\t;"];
            if matters && behind.iter().any(|mark| value.contains(mark)) {
                return Err(unreadable("no comment stands behind a value"));
            }
            after_value = matters && !value.trim().is_empty();
        }
    }
    Ok(())
}

/// What a section is about, however it is spelt.
fn name_of(section: &str) -> Result<String, Error> {
    let (inside, _) = section.split_once(']').unwrap_or((section, ""));
    if inside.trim_start() != inside {
        return Err(unreadable(
            "no blank stands behind the bracket of a section",
        ));
    }
    if inside == "DEFAULT" {
        return Err(unreadable("`[default]` is written in small letters"));
    }
    let words: Vec<_> = inside
        .split_whitespace()
        .map(|word| word.trim_matches(['"', '\'']))
        .collect();
    Ok(match words[..] {
        ["profile", "default"] => "default".to_owned(),
        _ => words.join(" "),
    })
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
    fn what_can_be_read_in_two_ways_is_not_read() {
        for text in [
            "",
            "[default]\nregion = a\n[profile b]\nregion = c\n",
            "[default]\ns3 =\n  a = 1\n  a = 2\n# region = a\nregion = b\r\n; region = c\n",
            "[default ] # a comment\nrole_arn = a#b;c\n\n\nregion = c # d\n  e\n",
        ] {
            assert!(check(text).is_ok(), "{text}");
        }
        for text in [
            "[default]\n[profile a]\n[default]\n",
            "[profile a]\n[profile  a] # again\n",
            "[profile a]\n[profile \"a\"]\n",
            "[default]\n[profile default]\n",
            "[ default ]\n",
            "[DEFAULT]\n",
            "[default]\nregion = a\nREGION = b\n",
            "[default]\nrole_arn = a # b\n",
            "[default]\naws_secret_access_key = a\n  b\n",
        ] {
            assert!(check(text).is_err(), "{text}");
        }
    }
}
