//! The links in the hands of pages in a real browser.

use std::io::Write;
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, mpsc};
use std::time::Duration;

use aws_smithy_types::base64;
use palisade::testing::Cloud;
use rcgen::{CertificateParams, KeyPair};
use rustls::crypto::aws_lc_rs::cipher_suite::TLS13_AES_128_GCM_SHA256;
use rustls::pki_types::CertificateDer;
use rustls::server::ParsedCertificate;
use serde_json::{Value, json};

use super::curl::{Folder, skipped};
use super::{TYPE, follow, let_in, readable};
use crate::support::scene;
use crate::traps::{Certified, Request, Server, handshake, lock, reply};

/// A browser starts in a second or two; a busy machine takes longer.
const PATIENCE: Duration = Duration::from_secs(60);
const APP: &str = "app.example.com";
const OTHER: &str = "other.example.com";
const PAGE: &str = r#"<!doctype html><meta charset="utf-8"><title>links</title><script>
const links = @LINKS@;
async function tried(link, body, more) {
  const headers = Object.assign({}, link.headers, more);
  try {
    const reply = await fetch(link.url, { method: link.method, headers, body });
    return { status: reply.status, text: await reply.text(), etag: reply.headers.get("etag"),
             encryption: reply.headers.get("x-amz-server-side-encryption") };
  } catch (error) { return String(error); }
}
(async () => {
  const told = { origin: location.origin };
  told.read = await tried(links.get);
  told.written = await tried(links.put, "content");
  told.longer = await tried(links.put, "content!");
  told.retyped = await tried(links.put, "content", { "content-type": "text/html" });
  await fetch("/told", { method: "POST", body: JSON.stringify(told) });
  if (location.host !== "@OTHER@") { location = "https://@OTHER@/"; }
})();
</script>"#;

/// What Chromium takes instead of an authority: the hash of a certificate's public key.
fn fingerprint(certificate: &CertificateDer<'_>) -> String {
    let parsed = ParsedCertificate::try_from(certificate).expect("a certificate");
    let key = parsed.subject_public_key_info();
    let sha256 = TLS13_AES_128_GCM_SHA256
        .tls13()
        .expect("1.3")
        .common
        .hash_provider;
    base64::encode(sha256.hash(&key).as_ref())
}

fn of_the_cloud(cloud: &Cloud) -> String {
    let mut tls = follow::connect(cloud, "acme-telemetry.s3-fips.us-east-1.amazonaws.com");
    tls.conn.complete_io(&mut tls.sock).expect("a handshake");
    fingerprint(&tls.conn.peer_certificates().expect("certificates")[0])
}

/// Serves the page under both names, and passes on what it tells.
fn serve(page: String, told: mpsc::Sender<Value>) -> (Server, String) {
    let key = KeyPair::generate().expect("a key");
    let names = [APP, OTHER].map(str::to_owned);
    let made = CertificateParams::new(names)
        .expect("names")
        .self_signed(&key);
    let certificate = made.expect("a certificate").der().clone();
    let print = fingerprint(&certificate);
    let config = Certified::new(certificate, &key).http1();
    let told = Mutex::new(told);
    let server = Server::start(move |socket: TcpStream| {
        let Some(mut tls) = handshake(&config, socket) else {
            return;
        };
        while let Some(request) = Request::read(&mut tls) {
            let answer = match request.line() {
                "GET /" => reply("200 OK", "content-type: text/html\r\n", &page),
                "POST /told" => {
                    let value = serde_json::from_slice(&request.body).expect("JSON");
                    let _ = lock(&told).send(value);
                    reply("200 OK", "", "")
                }
                _ => reply("404 Not Found", "", ""),
            };
            if tls.write_all(&answer).and_then(|()| tls.flush()).is_err() {
                return;
            }
        }
    });
    (server, print)
}

/// The browser; ended with the test.
struct Browser(Child);

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn start(cloud: &Cloud, pages: &Server, trusted: &str, folder: &Folder) -> Option<Browser> {
    let rules = format!(
        "MAP *.amazonaws.com {}, MAP *.example.com {}, MAP * ~NOTFOUND",
        cloud.address(),
        pages.address
    );
    let started = Command::new("chromium")
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
        ])
        .args([
            "--no-first-run",
            "--no-proxy-server",
            "--disable-background-networking",
        ])
        .arg(format!("--host-resolver-rules={rules}"))
        .arg(format!("--ignore-certificate-errors-spki-list={trusted}"))
        .arg(format!(
            "--user-data-dir={}",
            folder.0.join("profile").display()
        ))
        .arg(format!("https://{APP}/"))
        .env("HOME", &folder.0)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    match started {
        Ok(child) => Some(Browser(child)),
        Err(error) => {
            skipped(&format!(
                "links in the hands of a browser, for want of chromium: {error}"
            ));
            None
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_of_a_named_origin_uses_links_and_another_page_does_not() {
    let scene = scene().await;
    let_in(
        &scene,
        &[palisade::https_origin!("https://app.example.com")],
    )
    .await;
    let get = readable(&scene).await;
    let put = scene
        .bucket()
        .presign_put("uploaded", 7, TYPE)
        .sign()
        .await
        .expect("a link");
    let given = |link: &palisade::s3::PresignedUrl| {
        let headers: serde_json::Map<_, _> = link
            .headers()
            .map(|(name, value)| (name.to_owned(), value.into()))
            .collect();
        json!({ "method": link.method(), "url": link.expose_url(), "headers": headers })
    };
    let links = json!({ "get": given(&get), "put": given(&put) });
    let page = PAGE
        .replace("@LINKS@", &links.to_string())
        .replace("@OTHER@", OTHER);
    let (sender, told) = mpsc::channel();
    let (pages, print) = serve(page, sender);
    let folder = Folder::new("browser");
    let trusted = tokio::task::block_in_place(|| format!("{print},{}", of_the_cloud(&scene.cloud)));
    let Some(browser) = start(&scene.cloud, &pages, &trusted, &folder) else {
        return;
    };
    let next = || tokio::task::block_in_place(|| told.recv_timeout(PATIENCE));

    let ours = next().expect("the page tells what came of it");
    assert_eq!(ours["origin"], "https://app.example.com");
    assert_eq!(ours["read"]["status"], 200, "{ours}");
    assert_eq!(ours["read"]["text"], "content");
    assert_eq!(ours["written"]["status"], 200, "{ours}");
    assert_eq!(ours["written"]["encryption"], "AES256");
    assert!(ours["written"]["etag"].is_string());
    assert_eq!(ours["longer"]["status"], 403, "{ours}");
    assert_eq!(ours["retyped"]["status"], 403, "{ours}");
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

    let seen = scene.cloud.requests();
    let put = seen
        .iter()
        .find(|seen| seen.method == "PUT" && !seen.header("origin").is_empty());
    let put = put.expect("the page's own");
    assert_eq!((put.alpn, put.header("content-length")), ("h2", "7"));

    let writes = scene.count("PutObject");
    let other = next().expect("the other page tells too");
    assert_eq!(other["origin"], "https://other.example.com");
    for tried in ["read", "written", "longer", "retyped"] {
        assert_eq!(other[tried], "TypeError: Failed to fetch", "{other}");
    }
    assert_eq!(scene.count("PutObject"), writes, "the browser asked first");
    drop(browser);
}
