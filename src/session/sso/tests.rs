//! Tokens of other tools, as they grow old and are replaced, at the loopback cloud.

use std::path::Path;
use std::time::Duration;

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use secrecy::ExposeSecret;
use serde_json::json;

use super::*;
use crate::region::UsEast1;
use crate::testing::Cloud;
use crate::url::HttpsUrl;
use crate::{AccountId, CredentialSource, Reason, Session};

const ACCOUNT: &str = "111122223333";
const HOUR: Duration = Duration::from_secs(3600);

type Tested = Result<(), Box<dyn std::error::Error>>;

struct Scene {
    cloud: Cloud,
    folder: PathBuf,
    sso: Sso,
    source: SsoSource,
}

impl Drop for Scene {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// A cloud, and what a session has that reads a folder; Mary has not signed in.
async fn start(name: &str) -> Result<Scene, Box<dyn std::error::Error>> {
    let cloud = Cloud::start().await?;
    cloud.sso().add_user("mary");
    cloud.sso().assign(ACCOUNT, "Auditor");
    let folder = std::env::temp_dir().join(format!("palisade-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let sso = asking(&cloud, Some(folder.clone())).await?;
    let source = SsoSource {
        region: "us-east-1".to_owned(),
        named: "acme".to_owned(),
        role: role()?,
    };
    Ok(Scene {
        cloud,
        folder,
        sso,
        source,
    })
}

fn role() -> Result<SsoRole, crate::Refusal> {
    SsoRole::new(AccountId::try_from(ACCOUNT)?, "Auditor")
}

async fn asking(cloud: &Cloud, folder: Option<PathBuf>) -> Result<Sso, Box<dyn std::error::Error>> {
    let reason = Reason::try_from("it has no FIPS endpoints")?;
    let session = Session::builder(UsEast1)
        .danger_test_cloud(cloud.door())
        .standard_sso_endpoints(reason)
        .connect()
        .await?;
    let core = session.core();
    let clock = core.clock().clone();
    Ok(Sso::new(
        core.sdk().clone(),
        core.installer(),
        clock,
        folder,
    ))
}

impl Scene {
    /// Mary signs in by another tool, which writes the file.
    async fn sign_in(&self) -> Tested {
        self.cloud.sso().approve_next();
        let start = HttpsUrl::parse("https://acme.awsapps.com/start")?;
        let login = SsoLogin::new(start, UsEast1, role()?, |_| async { Ok(()) });
        let tool = asking(&self.cloud, None).await?;
        tool.of_login(&login).await?;
        let kept = tool.kept.lock().await;
        let tokens = &kept.as_ref().ok_or("no tokens")?.tokens;
        let renewal = tokens.renewal.as_ref().ok_or("none to renew with")?;
        let time = |time| DateTime::from(time).fmt(Format::DateTime);
        #[expect(clippy::disallowed_methods, reason = "as the AWS CLI writes it")]
        let file = json!({
            "accessToken": tokens.access.expose_secret(),
            "expiresAt": time(tokens.ends)?,
            "refreshToken": renewal.token.expose_secret(),
            "clientId": renewal.client.id,
            "clientSecret": renewal.client.secret.expose_secret(),
            "registrationExpiresAt": time(renewal.client.ends)?,
        });
        std::fs::write(self.file(), file.to_string())?;
        Ok(())
    }

    fn file(&self) -> PathBuf {
        let name = "293abb6b76d7791c0732cc517d38c4b5c734b87f.json";
        Path::new(&self.folder).join(name)
    }

    fn count(&self, operation: &str) -> usize {
        let seen = self.cloud.requests();
        seen.iter()
            .filter(|seen| seen.operation.as_deref() == Some(operation))
            .count()
    }

    async fn found(&self) -> Result<Credentials, Failure> {
        self.sso.of_cache(&self.source).await
    }
}

#[tokio::test]
async fn a_token_is_renewed_again_and_again_and_the_file_stays_as_it_is() -> Tested {
    let scene = start("renewed").await?;
    scene.sign_in().await?;
    let written = std::fs::read(scene.file())?;
    let first = scene.found().await?;
    assert_eq!(scene.count("CreateToken"), 1, "by the other tool");
    // Shortly before its end, and after it. Each token is good for one renewal.
    for hours in 1..7 {
        scene.cloud.clock().advance(HOUR - Duration::from_secs(120));
        scene.found().await?;
        let last = scene.found().await?;
        assert_ne!(last.access_key_id(), first.access_key_id());
        assert_eq!(scene.count("CreateToken"), 1 + hours);
    }
    assert_eq!(std::fs::read(scene.file())?, written);
    scene.cloud.clock().advance(3 * HOUR);
    let over = scene.found().await.err().ok_or("it goes on for ever")?;
    assert_eq!(over.kind(), ErrorKind::Credentials);
    assert!(over.to_string().contains("`aws sso login`"), "{over}");
    Ok(())
}

#[tokio::test]
async fn whoever_signs_in_again_is_followed() -> Tested {
    let scene = start("again").await?;
    scene.sign_in().await?;
    scene.cloud.clock().advance(HOUR);
    scene.found().await?;
    assert_eq!(scene.count("CreateToken"), 2);
    scene.sign_in().await?;
    scene.cloud.clock().advance(HOUR / 2);
    scene.found().await?;
    assert_eq!(scene.count("CreateToken"), 3, "the new file is good");
    std::fs::remove_file(scene.file())?;
    let out = scene.found().await.err().ok_or("nobody is signed in")?;
    assert!(out.to_string().starts_with("nobody is signed in"), "{out}");
    Ok(())
}

#[tokio::test]
async fn a_door_for_tests_reads_no_token() -> Tested {
    let scene = start("door").await?;
    scene.sign_in().await?;
    let sso = asking(&scene.cloud, None).await?;
    let error = sso.of_cache(&scene.source).await.err().ok_or("read")?;
    assert_eq!(error.kind(), ErrorKind::Configuration);
    let sources = [CredentialSource::Profile];
    let session = Session::builder(UsEast1)
        .danger_test_cloud(scene.cloud.door())
        .credentials(sources)
        .connect()
        .await?;
    assert_eq!(
        session.core().credentials.kept().map(|found| found.source),
        Some("example keys")
    );
    Ok(())
}
