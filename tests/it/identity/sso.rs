//! Signing in to IAM Identity Center at a browser, for one session.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use palisade::region::UsEast1;
use palisade::testing::{BucketSpec, Cloud, Fault};
use palisade::{
    AccountId, Builder, CredentialSource, Error, ErrorKind, PromptError, Rule, Session, SsoLogin,
    SsoRequest, SsoRole, https_url, reason,
};

use super::works;
use crate::support::builder;

const ACCOUNT: &str = "111122223333";
const CANARY: &str = "canary-2b7f";
const HOURS: u64 = 3600;
/// Parts of all that the cloud hands out to whoever signs in.
const SECRETS: [&str; 6] = [
    "loopback-sso-access",
    "loopback-sso-refresh",
    "loopback-client-secret",
    "loopback-device-code",
    "loopback/secret",
    "LOOP-",
];

/// A cloud where Mary may audit one account, and the codes that she was shown.
struct Desk {
    cloud: Cloud,
    shown: Arc<Mutex<Vec<SsoRequest>>>,
}

impl Desk {
    async fn open() -> Self {
        let cloud = Cloud::start().await.expect("a loopback port");
        let bucket = BucketSpec::new("us-east-1");
        cloud.s3().add_bucket("acme-telemetry", bucket);
        cloud.sso().add_user("mary");
        cloud.sso().assign(ACCOUNT, "Auditor");
        Self {
            cloud,
            shown: Arc::default(),
        }
    }

    /// A person who does something with what is shown.
    fn login<A>(&self, person: impl Fn(SsoRequest) -> A + Send + Sync + 'static) -> SsoLogin
    where
        A: Future<Output = Result<(), PromptError>> + Send + 'static,
    {
        self.login_for("Auditor", person)
    }

    fn login_for<A>(
        &self,
        role: &str,
        person: impl Fn(SsoRequest) -> A + Send + Sync + 'static,
    ) -> SsoLogin
    where
        A: Future<Output = Result<(), PromptError>> + Send + 'static,
    {
        let role = SsoRole::new(AccountId::try_from(ACCOUNT).unwrap(), role).unwrap();
        let start = https_url!("https://acme.awsapps.com/start#/");
        let shown = self.shown.clone();
        SsoLogin::new(start, UsEast1, role, move |request: SsoRequest| {
            shown.lock().unwrap().push(request.clone());
            person(request)
        })
    }

    /// Mary, who confirms at once.
    fn mary(&self) -> SsoLogin {
        let sso = self.cloud.sso().clone();
        self.login(move |request| {
            assert!(sso.approve(request.user_code()), "the code is waiting");
            async { Ok(()) }
        })
    }

    fn builder(&self, login: SsoLogin) -> Builder<UsEast1> {
        builder(&self.cloud)
            .credentials([CredentialSource::Sso(login)])
            .standard_sso_endpoints(reason!("Identity Center has no FIPS endpoints"))
    }

    async fn fails(&self, login: SsoLogin) -> Error {
        let connected = self.builder(login).connect().await;
        connected.map(|_| ()).expect_err("no sign-in")
    }

    fn count(&self, operation: &str) -> usize {
        let seen = self.cloud.requests();
        seen.iter()
            .filter(|seen| seen.operation.as_deref() == Some(operation))
            .count()
    }

    fn shown(&self) -> usize {
        self.shown.lock().unwrap().len()
    }

    fn wait(&self, seconds: u64) {
        self.cloud.clock().advance(Duration::from_secs(seconds));
    }
}

async fn nobody(_: SsoRequest) -> Result<(), PromptError> {
    Ok(())
}

/// All that an application could print of an error.
fn printed(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?} {:?}", error.refusal());
    let mut next = std::error::Error::source(error);
    while let Some(error) = next {
        text += &format!(" {error} {error:?} {error:#?}");
        next = error.source();
    }
    text
}

#[track_caller]
fn assert_quiet(text: &str) {
    for secret in SECRETS.iter().chain([&CANARY]) {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
}

async fn until(what: impl Fn() -> bool) {
    for _ in 0..500 {
        if what() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("it did not come to that");
}

#[tokio::test]
async fn a_person_signs_in_once_and_the_session_is_theirs() {
    let desk = Desk::open().await;
    let session = desk.builder(desk.mary()).connect().await.unwrap();
    works(&session).await.unwrap();
    works(&session).await.unwrap();
    assert_eq!((desk.shown(), desk.count("GetRoleCredentials")), (1, 1));
    let attested = session.attest().await.unwrap();
    assert!(
        attested
            .arn()
            .ends_with("AWSReservedSSO_Auditor_0123456789abcdef/mary")
    );
    assert_eq!(attested.account().as_str(), ACCOUNT);
    assert_eq!(session.mfa().unwrap_err().rule(), Some(Rule::Mfa));

    let shown = desk.shown.lock().unwrap()[0].clone();
    assert_eq!(
        shown.url().as_str(),
        "https://device.sso.us-east-1.amazonaws.com/"
    );
    let complete = shown.complete_url().unwrap().as_str();
    assert!(complete.ends_with(&format!("?user_code={}", shown.user_code())));
    assert_eq!(
        (shown.role().name(), shown.lasts()),
        ("Auditor", Duration::from_secs(600))
    );

    let evidence = session.evidence();
    let about = |rule| {
        evidence
            .about(rule)
            .map(|entry| entry.detail.clone())
            .collect::<Vec<_>>()
    };
    assert!(about(Rule::Fips).contains(&"Identity Center has no FIPS endpoints".to_owned()));
    assert!(about(Rule::Signed).contains(&"signed in".to_owned()));
    assert!(about(Rule::Signed).contains(&"found in: sign-in".to_owned()));
    let login = desk.mary();
    assert_quiet(&format!(
        "{session:?} {evidence:?} {shown:?} {shown:#?} {login:?}"
    ));
    assert_quiet(&format!("{:?}", desk.builder(login)));
}

#[tokio::test]
async fn the_two_hosts_are_asked_without_signatures_and_only_they_see_tokens() {
    let desk = Desk::open().await;
    let session = desk.builder(desk.mary()).connect().await.unwrap();
    works(&session).await.unwrap();
    for seen in desk.cloud.requests() {
        let bearer = !seen.header("x-amz-sso_bearer_token").is_empty();
        let operation = seen.operation.as_deref().unwrap();
        let (host, signed) = match operation {
            "RegisterClient" | "StartDeviceAuthorization" | "CreateToken" => {
                ("oidc.us-east-1.amazonaws.com", false)
            }
            "GetRoleCredentials" => ("portal.sso.us-east-1.amazonaws.com", false),
            _ => (seen.host.as_str(), true),
        };
        assert_eq!(
            (seen.host.as_str(), seen.signed_by.is_some()),
            (host, signed)
        );
        assert_eq!(bearer, operation == "GetRoleCredentials");
    }
}

#[tokio::test]
async fn standard_endpoints_are_a_choice_of_their_own() {
    let desk = Desk::open().await;
    let sources = [CredentialSource::Sso(desk.mary())];
    let connected = builder(&desk.cloud).credentials(sources).connect().await;
    let error = connected.map(|_| ()).unwrap_err();
    assert_eq!(
        (error.kind(), error.rule()),
        (ErrorKind::Refused, Some(Rule::Fips))
    );
    assert!(
        error
            .refusal()
            .unwrap()
            .remedy()
            .contains("standard_sso_endpoints")
    );
    assert_eq!((desk.shown(), desk.cloud.requests().len()), (0, 0));
}

#[tokio::test]
async fn the_door_takes_a_sign_in_alone_and_no_other_source_beside_it() {
    let desk = Desk::open().await;
    let sources = [
        CredentialSource::Sso(desk.mary()),
        CredentialSource::Environment,
    ];
    let session = desk
        .builder(desk.mary())
        .credentials(sources)
        .connect()
        .await
        .unwrap();
    works(&session).await.unwrap();
    assert_eq!(desk.shown(), 0, "the example keys were taken");
}

#[tokio::test]
async fn the_session_goes_on_without_the_person_while_the_sign_in_lasts() {
    let desk = Desk::open().await;
    let session = desk.builder(desk.mary()).connect().await.unwrap();
    for _ in 0..6 {
        desk.wait(HOURS);
        works(&session).await.unwrap();
    }
    assert_eq!(desk.shown(), 1);
    assert!(desk.count("CreateToken") >= 6, "tokens were renewed");
    assert_quiet(&format!("{session:?} {:?}", session.evidence()));
    // The sign-in itself is over after eight hours.
    desk.wait(3 * HOURS);
    works(&session).await.unwrap();
    assert_eq!(desk.shown(), 2);
}

#[tokio::test]
async fn many_calls_after_the_end_make_one_sign_in() {
    let desk = Desk::open().await;
    let session = desk.builder(desk.mary()).connect().await.unwrap();
    desk.wait(9 * HOURS);
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..16 {
        let session = session.clone();
        calls.spawn(async move { works(&session).await });
    }
    for said in calls.join_all().await {
        assert_eq!(said, Ok(()));
    }
    assert_eq!((desk.shown(), desk.count("RegisterClient")), (2, 2));
}

#[tokio::test]
async fn a_call_after_the_end_waits_for_the_person_for_a_while() {
    let desk = Desk::open().await;
    desk.cloud.sso().approve_next();
    let login = desk.login(nobody).patience(Duration::from_millis(300));
    let session = desk.builder(login).connect().await.unwrap();
    desk.wait(9 * HOURS);
    let said = works(&session).await.unwrap_err();
    assert_eq!(
        said,
        "Signed: the session has ended and a person is asked to sign in; confirm the code at the \
         browser and call again"
    );
    works(&session).await.unwrap_err();
    assert_eq!(desk.shown(), 2, "one question");
    let code = desk.shown.lock().unwrap()[1].user_code().to_owned();
    assert!(desk.cloud.sso().approve(code));
    until(|| desk.count("GetRoleCredentials") == 2).await;
    let mut said = works(&session).await;
    for _ in 0..20 {
        if said.is_ok() {
            break;
        }
        said = works(&session).await;
    }
    assert_eq!((said, desk.shown()), (Ok(()), 2));
}

#[tokio::test]
async fn nobody_is_asked_again_after_a_sign_in_that_was_declined() {
    let desk = Desk::open().await;
    let first = std::sync::atomic::AtomicBool::new(true);
    let sso = desk.cloud.sso().clone();
    let login = desk.login(move |request| {
        let first = first.swap(false, std::sync::atomic::Ordering::SeqCst);
        let said = first.then(|| sso.approve(request.user_code()));
        async move { said.map(|_| ()).ok_or(PromptError::cancelled()) }
    });
    let session = desk.builder(login).connect().await.unwrap();
    desk.wait(9 * HOURS);
    for _ in 0..4 {
        let said = works(&session).await.unwrap_err();
        assert!(said.contains("the sign-in was declined"), "{said}");
    }
    assert_eq!(desk.shown(), 2);
    let said = works(&session).await.unwrap_err();
    assert!(said.ends_with("connect again to sign in"), "{said}");
}

#[tokio::test]
async fn a_sign_in_that_was_revoked_is_begun_again() {
    let desk = Desk::open().await;
    let session = desk.builder(desk.mary()).connect().await.unwrap();
    let revoked = Fault::Error {
        status: 401,
        code: "UnauthorizedException".to_owned(),
        message: CANARY.to_owned(),
    };
    desk.cloud
        .faults()
        .next("GetRoleCredentials", revoked.clone());
    desk.wait(HOURS);
    works(&session).await.unwrap();
    assert_eq!(desk.shown(), 2);
    // Where it is never accepted, a person is asked once and then no more.
    desk.cloud
        .faults()
        .next("GetRoleCredentials", revoked)
        .always();
    desk.wait(HOURS);
    for _ in 0..4 {
        let said = works(&session).await.unwrap_err();
        assert!(said.contains("revoked"), "{said}");
        assert_quiet(&said);
    }
    assert_eq!(desk.shown(), 3);
}

#[tokio::test]
async fn a_network_that_fails_for_a_moment_takes_nothing_away() {
    let desk = Desk::open().await;
    let session = desk.builder(desk.mary()).connect().await.unwrap();
    let faults = desk.cloud.faults();
    faults.next("CreateToken", Fault::CutBeforeReply).always();
    // The token is still good.
    desk.wait(HOURS - 120);
    works(&session).await.unwrap();
    desk.wait(HOURS);
    works(&session).await.unwrap_err();
    faults.clear();
    works(&session).await.unwrap();
    assert_eq!(desk.shown(), 1);
}

#[tokio::test]
async fn a_network_that_fails_while_the_person_types_is_waited_for() {
    let desk = Desk::open().await;
    let faults = desk.cloud.faults();
    faults.next("CreateToken", Fault::CutBeforeReply);
    desk.builder(desk.mary()).connect().await.unwrap();
    assert_eq!((desk.shown(), desk.count("CreateToken")), (1, 2));
}

#[tokio::test]
async fn the_server_is_asked_as_slowly_as_it_wants() {
    let desk = Desk::open().await;
    let slow = Fault::Error {
        status: 400,
        code: "SlowDownException".to_owned(),
        message: CANARY.to_owned(),
    };
    desk.cloud.faults().next("CreateToken", slow);
    let begun = Instant::now();
    desk.builder(desk.mary()).connect().await.unwrap();
    assert!(
        begun.elapsed() >= Duration::from_secs(6),
        "one second and five more"
    );
    assert_eq!(desk.count("CreateToken"), 2);
}

#[tokio::test]
async fn a_sign_in_that_is_dropped_ends() {
    let desk = Desk::open().await;
    let connecting = desk.builder(desk.login(nobody)).connect();
    let ended = tokio::time::timeout(Duration::from_millis(1500), connecting).await;
    assert!(ended.is_err(), "nobody confirmed");
    let asked = desk.count("CreateToken");
    assert!(asked >= 1);
    tokio::time::sleep(Duration::from_millis(2500)).await;
    assert_eq!(desk.count("CreateToken"), asked);
}

#[tokio::test]
async fn why_nobody_signed_in_is_said() {
    for (error, kind, text) in [
        (PromptError::cancelled(), ErrorKind::Cancelled, "declined"),
        (
            PromptError::failed("no window"),
            ErrorKind::Refused,
            "no window",
        ),
    ] {
        let desk = Desk::open().await;
        let error = Mutex::new(Some(error));
        let login = desk.login(move |_| {
            let said = error.lock().unwrap().take();
            async { said.map_or(Ok(()), Err) }
        });
        let error = desk.fails(login).await;
        assert_eq!((error.kind(), error.rule()), (kind, Some(Rule::Signed)));
        assert!(error.refusal().unwrap().problem().contains(text));
        assert_quiet(&printed(&error));
    }
    for (code, kind) in [
        ("AccessDeniedException", ErrorKind::Cancelled),
        ("ExpiredTokenException", ErrorKind::Cancelled),
        ("InvalidGrantException", ErrorKind::Credentials),
        ("InvalidClientException", ErrorKind::Credentials),
        (CANARY, ErrorKind::Credentials),
    ] {
        let desk = Desk::open().await;
        let fault = Fault::Error {
            status: 400,
            code: code.to_owned(),
            message: format!("{CANARY} for the code {CANARY}"),
        };
        desk.cloud.faults().next("CreateToken", fault).always();
        let error = desk.fails(desk.login(nobody)).await;
        assert_eq!(error.kind(), kind, "{code}: {error:?}");
        assert_quiet(&printed(&error));
    }
}

#[tokio::test]
async fn a_code_that_nobody_confirms_is_not_waited_for_for_ever() {
    let desk = Desk::open().await;
    let said = r#"{"deviceCode":"d","userCode":"AB-CD","verificationUri":"https://device.example/",
        "expiresIn":1,"interval":1}"#;
    let lie = Fault::OtherBody(said.to_owned());
    desk.cloud.faults().next("StartDeviceAuthorization", lie);
    desk.cloud
        .faults()
        .next("CreateToken", Fault::Hang)
        .always();
    let begun = Instant::now();
    let failing = desk.fails(desk.login(nobody));
    let failing = tokio::time::timeout(Duration::from_secs(20), failing).await;
    let error = failing.expect("an end");
    assert_eq!(error.kind(), ErrorKind::Cancelled, "{error:?}");
    assert!(begun.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn a_person_is_shown_checked_urls_and_plain_codes_only() {
    let with = |url: &str, complete: &str, code: &str| {
        serde_json::json!({ "deviceCode": "d", "userCode": code, "verificationUri": url,
            "verificationUriComplete": complete, "expiresIn": 600, "interval": 1 })
    };
    let good = "https://device.example/";
    let lies = [
        with("http://device.example/", good, "AB-CD"),
        with("javascript:alert(1)", good, "AB-CD"),
        with("https://user:pw@device.example/", good, "AB-CD"),
        with("https://device.example/\u{1b}[2J", good, "AB-CD"),
        with("", good, "AB-CD"),
        with(good, good, "AB\u{1b}[2J"),
        with(good, good, "AB CD\nand then"),
        with(good, good, ""),
        with(good, good, &"A".repeat(65)),
    ];
    for lie in lies {
        let desk = Desk::open().await;
        let lie = Fault::OtherBody(lie.to_string());
        desk.cloud.faults().next("StartDeviceAuthorization", lie);
        let error = desk.fails(desk.login(nobody)).await;
        assert_eq!(error.kind(), ErrorKind::Refused, "{error:?}");
        assert_eq!((desk.shown(), desk.count("CreateToken")), (0, 0));
        assert!(
            !printed(&error).contains(['\u{1b}']) && !printed(&error).contains("device.example")
        );
    }
    for complete in [
        "https://elsewhere.example/?user_code=AB-CD",
        "http://device.example/",
    ] {
        let desk = Desk::open().await;
        let lie = Fault::OtherBody(with(good, complete, "AB-CD").to_string());
        desk.cloud.faults().next("StartDeviceAuthorization", lie);
        desk.fails(desk.login(|_| async { Err(PromptError::cancelled()) }))
            .await;
        let shown = desk.shown.lock().unwrap();
        assert_eq!(shown[0].complete_url(), None);
    }
}

#[tokio::test]
async fn a_role_that_was_not_assigned_is_denied() {
    let desk = Desk::open().await;
    desk.cloud.sso().approve_next();
    let error = desk.fails(desk.login_for("Administrator", nobody)).await;
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert!(
        error.to_string().contains("no role of this name"),
        "{error}"
    );
    assert_quiet(&printed(&error));
    let account = AccountId::try_from(ACCOUNT).unwrap();
    for name in [
        "",
        "../Auditor",
        "a b",
        "r?x=1",
        "arn:aws:iam::444455556666:role/r",
    ] {
        let error = SsoRole::new(account.clone(), name).unwrap_err();
        assert_eq!(error.rule(), Rule::Signed);
    }
}

#[tokio::test]
async fn credentials_of_another_account_than_the_pinned_one_are_refused() {
    let desk = Desk::open().await;
    let pin = AccountId::try_from("444455556666").unwrap();
    let connected = desk.builder(desk.mary()).account(pin).connect().await;
    let error = connected.map(|_: Session<UsEast1>| ()).unwrap_err();
    assert_eq!(error.rule(), Some(Rule::Owner));
    assert_quiet(&printed(&error));
}

#[tokio::test]
async fn nothing_that_identity_center_says_is_repeated() {
    let keys = format!(
        r#""accessKeyId":"{CANARY}","secretAccessKey":"{CANARY}","sessionToken":"{CANARY}""#
    );
    let bodies = [
        CANARY.to_owned(),
        format!("{{\"{CANARY}\":"),
        format!("[\"{CANARY}\"]"),
        format!("{{\"accessToken\":\"{CANARY}\\u0001\",\"expiresIn\":\"{CANARY}\"}}"),
        format!("{{\"accessToken\":\"{CANARY}\\n\",\"expiresIn\":3600}}"),
        format!("{{\"roleCredentials\":{{{keys},\"expiration\":\"{CANARY}\"}}}}"),
        format!("{{\"roleCredentials\":{{{keys},\"expiration\":-1}}}}"),
        format!("{{\"clientId\":\"{CANARY}\"}}"),
        format!("{{\"userCode\":\"{CANARY}\",\"verificationUri\":\"{CANARY}\"}}"),
    ];
    let mut lies: Vec<_> = bodies.into_iter().map(Fault::OtherBody).collect();
    for (status, code) in [(400, CANARY), (401, "UnauthorizedException"), (500, CANARY)] {
        lies.push(Fault::Error {
            status,
            code: code.to_owned(),
            message: CANARY.to_owned(),
        });
    }
    let names = [
        "x-amzn-requestid",
        "x-amzn-errortype",
        "date",
        "content-type",
    ];
    let headers = names.map(|name| (name.to_owned(), CANARY.to_owned()));
    lies.push(Fault::Both(
        Box::new(Fault::OtherStatus(400)),
        Box::new(Fault::Headers(headers.into())),
    ));
    for lie in lies {
        for operation in [
            "RegisterClient",
            "StartDeviceAuthorization",
            "CreateToken",
            "GetRoleCredentials",
        ] {
            let desk = Desk::open().await;
            desk.cloud.sso().approve_next();
            desk.cloud.faults().next(operation, lie.clone()).always();
            let error = desk.fails(desk.login(nobody)).await;
            assert_quiet(&printed(&error));
        }
    }
}
