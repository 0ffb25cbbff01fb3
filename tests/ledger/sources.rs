//! Where the sources of the locked SDK crates are, and their text.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

/// A folder with the unpacked sources of SDK crates, each in `<crate>-<version>`, instead of cargo's:
/// for a bump that is tried before it is locked.
const ELSEWHERE: &str = "PALISADE_SDK_SOURCES";

/// The files of one crate that tell what it sends, by path; a copy costs little.
#[derive(Clone)]
pub(crate) struct Sources(BTreeMap<String, Arc<str>>);

impl Sources {
    pub(crate) fn read(folder: &Path) -> Self {
        let mut found = BTreeMap::new();
        let mut waiting = ["operation.rs", "operation", "types", "protocol_serde"]
            .map(|one| folder.join("src").join(one))
            .to_vec();
        while let Some(path) = waiting.pop() {
            if path.is_dir() {
                let entries = fs::read_dir(&path).unwrap();
                waiting.extend(entries.map(|entry| entry.unwrap().path()));
            } else if told(&path) {
                let text = fs::read_to_string(&path).unwrap();
                let path = path
                    .strip_prefix(folder)
                    .unwrap()
                    .to_str()
                    .unwrap()
                    .replace('\\', "/");
                found.insert(path, Arc::from(text));
            }
        }
        Self(found)
    }

    pub(crate) fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(|text| &**text)
    }

    /// The files whose path begins so.
    pub(crate) fn below<'a>(&'a self, start: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let from = self.0.range(start.to_owned()..);
        let here = from.take_while(move |(path, _)| path.starts_with(start));
        here.map(|(path, text)| (path.as_str(), &**text))
    }

    /// A copy with further files, or others in their place.
    pub(crate) fn with(&self, files: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut copy = self.clone();
        copy.0.extend(
            files
                .into_iter()
                .map(|(path, text)| (path, Arc::from(text))),
        );
        copy
    }
}

/// Outputs, builders and errors are not sent.
fn told(path: &Path) -> bool {
    let name = path
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default();
    let folder = path.parent().and_then(Path::file_name).unwrap_or_default();
    match folder.to_str().unwrap_or_default() {
        "src" | "operation" => true,
        "types" => name.starts_with('_'),
        "protocol_serde" => name.starts_with("shape_"),
        _ => name.starts_with('_') && name.ends_with("_input.rs"),
    }
}

pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The versions of the SDK crates in `Cargo.lock`.
pub(crate) fn locked() -> BTreeMap<String, String> {
    let text = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    let packages = text.split("[[package]]\n").filter_map(|package| {
        let quoted: Vec<_> = package.split('"').collect();
        let [_, name, _, version, ..] = quoted[..] else {
            return None;
        };
        name.starts_with("aws-sdk-")
            .then(|| (name.to_owned(), version.to_owned()))
    });
    packages.collect()
}

/// The folder of each SDK crate, by name and version: cargo's, or the one that the environment names.
pub(crate) fn folders() -> BTreeMap<(String, String), PathBuf> {
    #[expect(
        clippy::disallowed_methods,
        reason = "a test is told by its caller where to read"
    )]
    let elsewhere = std::env::var_os(ELSEWHERE);
    if let Some(folder) = elsewhere {
        let entries = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path());
        let named = entries.filter_map(|path| {
            let (name, version) = path.file_name()?.to_str()?.rsplit_once('-')?;
            Some(((name.to_owned(), version.to_owned()), path))
        });
        return named.collect();
    }
    let output = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--locked",
            "--format-version",
            "1",
            "--all-features",
        ])
        .current_dir(root())
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo metadata: {told}");
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|package| {
            let text = |key: &str| package[key].as_str().unwrap().to_owned();
            let manifest = PathBuf::from(text("manifest_path"));
            (
                (text("name"), text("version")),
                manifest.parent().unwrap().to_owned(),
            )
        });
    packages
        .filter(|((name, _), _)| name.starts_with("aws-sdk-"))
        .collect()
}
