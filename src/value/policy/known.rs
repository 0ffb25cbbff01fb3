//! What is known of services: a table out of AWS's service authorization reference.

use super::table::{LINES, TEXT};

/// One service of the table.
#[derive(Clone, Copy)]
pub(super) struct Service {
    pub(super) name: &'static str,
    pub(super) free: Words,
    pub(super) powers: Words,
}

/// Names of actions in small letters, packed.
#[derive(Clone, Copy)]
pub(super) struct Words(&'static str);

impl Service {
    pub(super) fn find(name: &str) -> Option<Self> {
        let at = LINES.partition_point(|line| name_of(*line).is_some_and(|one| one < name));
        read(*LINES.get(at)?).filter(|one| one.name == name)
    }

    pub(super) fn all() -> impl Iterator<Item = Self> {
        LINES.iter().filter_map(|line| read(*line))
    }
}

/// The name at the beginning of a line.
fn name_of(line: u32) -> Option<&'static str> {
    let line = TEXT.get(usize::try_from(line).ok()?..)?;
    line.split_once(' ').map(|(name, _)| name)
}

fn read(line: u32) -> Option<Service> {
    let line = TEXT.get(usize::try_from(line).ok()?..)?;
    let mut parts = line.split([' ', '\n']);
    Some(Service {
        name: parts.next()?,
        free: Words(parts.next()?),
        powers: Words(parts.next()?),
    })
}

impl Words {
    /// Whether a question is answered with yes for any of them.
    pub(super) fn any(self, mut ask: impl FnMut(&str) -> bool) -> bool {
        let mut word = String::new();
        let mut rest = self.0;
        while let Some((capital, after)) = rest.split_at_checked(1) {
            let shared = capital.bytes().map(|letter| letter.saturating_sub(b'A'));
            word.truncate(shared.map(usize::from).sum());
            let end = after.find(|letter: char| letter.is_ascii_uppercase());
            let (own, others) = after
                .split_at_checked(end.unwrap_or(after.len()))
                .unwrap_or_default();
            word.push_str(own);
            if ask(&word) {
                return true;
            }
            rest = others;
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(words: Words) -> Vec<String> {
        let mut found = Vec::new();
        words.any(|word| {
            found.push(word.to_owned());
            false
        });
        found
    }

    #[test]
    fn words_are_unpacked_as_they_were() {
        let packed = Words("AcreatekeyGring*AlistBockC*");
        let wanted = ["createkey", "createring*", "list", "lock", "lo*"];
        assert_eq!(words(packed), wanted);
        assert_eq!(words(Words("A*")), ["*"]);
        assert!(words(Words("")).is_empty());
    }

    #[test]
    fn the_table_is_what_was_collected() {
        let text = include_str!("../../../data/actions.txt");
        let lines: Vec<_> = text.lines().filter(|line| !line.starts_with('#')).collect();
        assert_eq!(Service::all().count(), lines.len() / 3);
        for entry in lines.chunks(3) {
            let name = entry[0];
            let listed =
                |line: usize| -> Vec<_> { entry[line].split_whitespace().skip(1).collect() };
            let found = Service::find(name).unwrap_or_else(|| panic!("{name} is not found"));
            assert_eq!(words(found.free), listed(1), "{name}");
            assert_eq!(words(found.powers), listed(2), "{name}");
        }
        for name in ["", "a", "zzz", "s3 ", "ec", "ec2instance"] {
            assert!(Service::find(name).is_none(), "{name}");
        }
    }
}
