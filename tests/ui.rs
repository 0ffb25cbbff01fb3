//! Programs that must not compile, with what the compiler says to whoever writes them.
//!
//! Each has a twin of the same name that is accepted, in `tests/it/accepted.rs`.

use std::fs;

/// What the names of programs begin with that are about a service which only `full` has here.
const IN_FULL: [&str; 8] = [
    "cloudtrail_",
    "iam_",
    "iot_data_",
    "kms_",
    "logs_",
    "macie_",
    "s3control_",
    "twinmaker_",
];

#[test]
fn refused_programs_are_refused_in_the_words_that_are_kept() -> std::io::Result<()> {
    let programs = trybuild::TestCases::new();
    for program in fs::read_dir("tests/ui/refused")? {
        let path = program?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let here = cfg!(feature = "full") || !IN_FULL.iter().any(|front| name.starts_with(front));
        if here && name.ends_with(".rs") {
            programs.compile_fail(&path);
        }
    }
    Ok(())
}
