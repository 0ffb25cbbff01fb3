//! The links in the hands of the real `curl`.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use palisade::s3::PresignedUrl;
use palisade::testing::Cloud;

use super::{TYPE, readable};
use crate::support::scene;

/// Says why a claim was not tested, whatever the harness keeps to itself.
pub(super) fn skipped(why: &str) {
    let _ = std::io::stderr().write_all(format!("skipped: {why}\n").as_bytes());
}

/// A folder that is gone with the test.
pub(super) struct Folder(pub(super) PathBuf);

impl Folder {
    pub(super) fn new(name: &str) -> Self {
        let name = format!("{name}-{}", std::process::id());
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Uses a link as its holder would on a command line: the status, and what was read.
fn curl(
    cloud: &Cloud,
    folder: &Folder,
    link: &PresignedUrl,
    send: Option<&str>,
) -> Option<(String, String)> {
    let authority = folder.0.join("ca.pem");
    std::fs::write(&authority, cloud.ca_pem()).expect("written");
    let mut command = Command::new("curl");
    // `-q` first: no configuration of whoever runs the tests.
    command
        .args([
            "-q",
            "--silent",
            "--show-error",
            "--noproxy",
            "*",
            "--max-time",
            "20",
        ])
        .args(["--write-out", "\n%{http_code}", "--config", "-"])
        .args([
            "--connect-to",
            &format!("::127.0.0.1:{}", cloud.address().port()),
        ])
        .arg("--cacert")
        .arg(&authority)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    // Not as an argument: there every user of the machine can read it.
    let mut config = format!(
        "url = \"{}\"\nrequest = \"{}\"\n",
        link.expose_url(),
        link.method()
    );
    for (name, value) in link.headers() {
        config.push_str(&format!("header = \"{name}: {value}\"\n"));
    }
    if let Some(content) = send {
        std::fs::write(folder.0.join("content"), content).expect("written");
        let path = folder.0.join("content");
        config.push_str(&format!("upload-file = \"{}\"\n", path.display()));
    }
    let mut child = match command.spawn() {
        Ok(child) => child,
        Err(error) => {
            skipped(&format!("links in the hands of curl: {error}"));
            return None;
        }
    };
    let mut input = child.stdin.take().expect("piped");
    input.write_all(config.as_bytes()).expect("written");
    drop(input);
    let output = child.wait_with_output().expect("an end");
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "curl: {error}");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let (body, status) = text.rsplit_once('\n').expect("a status");
    Some((status.to_owned(), body.to_owned()))
}

#[tokio::test(flavor = "multi_thread")]
async fn curl_reads_with_a_link_and_nothing_else() {
    let scene = scene().await;
    let folder = Folder::new("curl-get");
    let link = readable(&scene).await;
    let Some(read) = curl(&scene.cloud, &folder, &link, None) else {
        return;
    };
    assert_eq!(read, ("200".to_owned(), "content".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn curl_writes_with_a_link_and_its_headers() {
    let scene = scene().await;
    let folder = Folder::new("curl-put");
    let bucket = scene.bucket();
    let link = bucket
        .presign_put("uploaded", 7, TYPE)
        .sign()
        .await
        .expect("a link");
    let Some(written) = curl(&scene.cloud, &folder, &link, Some("content")) else {
        return;
    };
    assert_eq!(written, ("200".to_owned(), String::new()));
    let stored = scene
        .cloud
        .s3()
        .object("acme-telemetry", "uploaded")
        .expect("stored");
    assert_eq!(
        (
            stored.bytes.as_ref(),
            stored.headers["content-type"].as_str()
        ),
        (b"content".as_slice(), TYPE)
    );
    let put = |sha256| {
        bucket
            .presign_put("summed", 7, TYPE)
            .checksum_sha256(sha256)
            .sign()
    };
    let link = put(super::SHA256).await.expect("a link");
    let summed = curl(&scene.cloud, &folder, &link, Some("content")).expect("curl");
    assert_eq!(summed.0, "200");
    let (status, body) = curl(&scene.cloud, &folder, &link, Some("CONTENT")).expect("curl");
    assert_eq!(status, "400", "{body}");
}
