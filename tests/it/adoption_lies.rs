//! Buckets that look right and are not: no proof; and buckets that are right in other words.

use std::time::Duration;

use palisade::s3::{BucketError, BucketErrorKind as Kind, Control, VerifiedBucket};
use palisade::testing::{BucketSpec, Fault};
use palisade::{BucketName, Encryption, bucket_name, key_arn};
use serde_json::{Value, json};

use crate::support::{KEY, OTHER_KEY, Scene, scene};

const NAME: &str = "acme-telemetry";

fn name() -> BucketName {
    bucket_name!("acme-telemetry")
}

/// A scene in which the bucket has every control.
async fn good() -> Scene {
    let scene = scene().await;
    let repair = scene.s3.adopt(name()).repair().await.unwrap();
    repair.apply().await.unwrap();
    scene
}

async fn adopted(scene: &Scene) -> Result<VerifiedBucket, BucketError> {
    scene.s3.adopt(name()).send().await
}

fn statements(scene: &Scene) -> Vec<Value> {
    let policy = scene.cloud.s3().configuration(NAME, "policy").unwrap();
    let policy: Value = serde_json::from_str(&policy).unwrap();
    policy["Statement"].as_array().unwrap().clone()
}

fn policy(statements: &[Value]) -> String {
    json!({"Version": "2012-10-17", "Statement": statements}).to_string()
}

/// Sets each policy and asserts that the control is a fault; by `None`, that there is a proof.
async fn judged(scene: &Scene, policies: Vec<(&str, String, Option<Control>)>) {
    for (what, text, wrong) in policies {
        scene.cloud.s3().configure(NAME, "policy", text);
        let found = adopted(scene).await;
        match (wrong, found) {
            (None, Ok(_)) => {}
            (None, Err(error)) => panic!("{what}: {error}"),
            (Some(_), Ok(_)) => panic!("{what}: a proof"),
            (Some(control), Err(error)) => {
                let faults: Vec<_> = error.faults().iter().map(|fault| fault.control).collect();
                assert!(faults.contains(&control), "{what}: {error:?}");
                assert!(!error.stands().contains(&control), "{what}");
                assert_eq!(error.kind(), Kind::Faulty, "{what}");
            }
        }
    }
}

type Change = fn(&mut Value);

#[tokio::test]
async fn a_denial_that_looks_right_and_is_not_proves_nothing() {
    let scene = good().await;
    let own = statements(&scene);
    let transport: [(&str, Change); 22] = [
        ("allow", |one| one["Effect"] = json!("Allow")),
        ("small deny", |one| one["Effect"] = json!("deny")),
        ("effect in another spelling", |one| {
            rename(one, "Effect", "effect");
        }),
        ("condition in another spelling too", |one| {
            one["condition"] = json!({"StringEquals": {"aws:PrincipalAccount": "999999999999"}});
        }),
        ("not principal", |one| {
            rename(one, "Principal", "NotPrincipal");
        }),
        ("not action", |one| rename(one, "Action", "NotAction")),
        ("not resource", |one| rename(one, "Resource", "NotResource")),
        ("both resources", |one| {
            one["NotResource"] = json!("arn:aws:s3:::acme-telemetry/x/*");
        }),
        ("another bucket", |one| {
            one["Resource"] = json!([
                "arn:aws:s3:::acme-telemetri",
                "arn:aws:s3:::acme-telemetri/*"
            ]);
        }),
        ("the bucket only", |one| {
            one["Resource"] = json!("arn:aws:s3:::acme-telemetry");
        }),
        ("the objects only", |one| {
            one["Resource"] = json!("arn:aws:s3:::acme-telemetry/*");
        }),
        ("some objects", |one| {
            one["Resource"] = json!([
                "arn:aws:s3:::acme-telemetry",
                "arn:aws:s3:::acme-telemetry/a*"
            ]);
        }),
        ("one account", |one| {
            one["Principal"] = json!({"AWS": "arn:aws:iam::111122223333:root"});
        }),
        ("a service", |one| {
            one["Principal"] = json!({"Service": "*"})
        }),
        ("reads only", |one| {
            one["Action"] = json!(["s3:Get*", "s3:List*"])
        }),
        ("another service's actions", |one| {
            one["Action"] = json!("sqs:*")
        }),
        ("no condition of its own", |one| {
            one["Condition"] = json!({"Bool": {}});
        }),
        ("the other truth", |one| {
            one["Condition"] = json!({"Bool": {"aws:SecureTransport": "true"}});
        }),
        ("another key", |one| {
            one["Condition"] = json!({"Bool": {"aws:SecureTransports": "false"}});
        }),
        ("one condition more", |one| {
            one["Condition"]["StringEquals"] = json!({"aws:PrincipalAccount": "999999999999"});
        }),
        ("a comparison with nothing", |one| {
            one["Condition"]["StringEquals"] = json!({});
        }),
        ("null", |one| {
            one["Condition"] = json!({"Null": {"aws:SecureTransport": "true"}});
        }),
    ];
    let mut all = Vec::new();
    for (what, change) in transport {
        let mut changed = own.clone();
        change(&mut changed[0]);
        all.push((what, policy(&changed), Some(Control::SecureTransport)));
    }
    for (what, versions) in [
        ("tls 1.1", json!("1.1")),
        ("tls 1.0", json!(1.0)),
        ("words", json!("abc")),
        ("not a number", json!("NaN")),
        ("without end", json!("inf")),
        ("with an exponent", json!("1.2e0")),
        ("signed", json!("+1.2")),
        ("nothing", json!([])),
        ("null", json!(null)),
    ] {
        let mut changed = own.clone();
        changed[1]["Condition"] = json!({"NumericLessThan": {"s3:TlsVersion": versions}});
        all.push((what, policy(&changed), Some(Control::TlsVersion)));
    }
    let encryption: [(&str, Change); 5] = [
        ("another algorithm", |one| {
            one["Condition"]["StringNotEquals"] =
                json!({"s3:x-amz-server-side-encryption": "aws:kms"});
        }),
        ("only where it is absent", |one| {
            one["Condition"]["Null"] = json!({"s3:x-amz-server-side-encryption": "true"});
        }),
        ("equals", |one| {
            rename(&mut one["Condition"], "StringNotEquals", "StringEquals");
        }),
        ("two algorithms", |one| {
            one["Condition"]["StringNotEquals"] =
                json!({"s3:x-amz-server-side-encryption": ["AES256", "aws:kms"]});
        }),
        ("some objects", |one| {
            one["Resource"] = json!("arn:aws:s3:::acme-telemetry/logs/*");
        }),
    ];
    for (what, change) in encryption {
        let mut changed = own.clone();
        change(&mut changed[2]);
        all.push((what, policy(&changed), Some(Control::OtherEncryption)));
    }
    all.push(("one of three", policy(&own[..1]), Some(Control::TlsVersion)));
    let alone = json!({"Version": "2012-10-17", "Statement": own[0]});
    all.push(("an object", alone.to_string(), Some(Control::TlsVersion)));
    judged(&scene, all).await;
}

fn rename(value: &mut Value, from: &str, to: &str) {
    let members = value.as_object_mut().unwrap();
    let member = members.remove(from).unwrap();
    members.insert(to.to_owned(), member);
}

#[tokio::test]
async fn a_policy_that_can_be_read_in_two_ways_proves_nothing() {
    let scene = good().await;
    let own = statements(&scene);
    let text = policy(&own);
    let deep = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Sid":{}1{}}}]}}"#,
        "[".repeat(10_000),
        "]".repeat(10_000)
    );
    let deep_head = text.replacen(
        r#""2012-10-17""#,
        &format!("{}1{}", r#"{"a":"#.repeat(10_000), "}".repeat(10_000)),
        1,
    );
    assert_ne!(deep_head, text);
    let twice = |inside: &str| text.replacen(r#""Effect":"Deny""#, inside, 1);
    let all = vec![
        ("a byte order mark", format!("\u{feff}{text}")),
        ("deep", deep),
        ("two effects", twice(r#""Effect":"Deny","Effect":"Allow""#)),
        (
            "two effects, the right one last",
            twice(r#""Effect":"Allow","Effect":"Deny""#),
        ),
        (
            "two effects, one in escapes",
            twice(r#""Effect":"Deny","\u0045ffect":"Allow""#),
        ),
        (
            "two lists of statements",
            text.replacen('{', r#"{"Statement":[],"#, 1),
        ),
        (
            "two lists of statements, one in escapes",
            text.replacen('{', r#"{"\u0053tatement":[],"#, 1),
        ),
        (
            "two lists of statements, one in small letters",
            text.replacen('{', r#"{"statement":[],"#, 1),
        ),
        ("more after its end", format!("{text} {{}}")),
        ("cut off", text.strip_suffix('}').unwrap().to_owned()),
        ("a word as statement", text.replacen('[', r#"["Deny","#, 1)),
    ];
    let all = all.into_iter();
    let all = all.map(|(what, text)| (what, text, Some(Control::Grants)));
    judged(&scene, all.collect()).await;
    scene.cloud.s3().configure(NAME, "policy", deep_head);
    let _ = adopted(&scene).await;
    // None of them is written over.
    let doubtful = format!("\u{feff}{text}");
    scene.cloud.s3().configure(NAME, "policy", doubtful.clone());
    let repair = scene.s3.adopt(name()).repair().await.unwrap();
    assert_eq!(repair.changes().count(), 0, "{repair}");
    repair.apply().await.unwrap_err();
    let kept = scene.cloud.s3().configuration(NAME, "policy");
    assert_eq!(kept, Some(doubtful));
}

#[tokio::test]
async fn a_grant_to_everyone_is_found_in_every_spelling() {
    let scene = good().await;
    let own = statements(&scene);
    let principals = [
        json!("*"),
        json!({"AWS": "*"}),
        json!({"AWS": ["*"]}),
        json!({"AWS": ["arn:aws:iam::111122223333:root", "*"]}),
        json!({"AWS": "arn:aws:iam::*:root"}),
        json!({"Federated": "*"}),
        json!({"Service": "*"}),
        json!([]),
        json!({}),
    ];
    let mut all = Vec::new();
    let grant = |principal: &Value, condition: Option<Value>| {
        let mut grant = json!({"Effect": "Allow", "Principal": principal,
            "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme-telemetry/*"});
        if let Some(condition) = condition {
            grant["Condition"] = condition;
        }
        policy(&[own.clone(), vec![grant]].concat())
    };
    for principal in &principals {
        all.push(("principal", grant(principal, None), Some(Control::Grants)));
    }
    for condition in [
        json!({"StringLike": {"aws:PrincipalAccount": "*"}}),
        json!({"StringLike": {"aws:PrincipalAccount": ["111122223333", "*"]}}),
        json!({"StringLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/reader"}}),
        json!({"ArnLike": {"aws:SourceArn": "arn:aws:s3:::*"}}),
        json!({"StringEqualsIfExists": {"aws:PrincipalAccount": "111122223333"}}),
        json!({"ForAllValues:StringEquals": {"aws:PrincipalOrgID": "o-1234567890"}}),
        json!({"StringNotEquals": {"aws:PrincipalAccount": "999999999999"}}),
        json!({"StringEquals": {"aws:PrincipalAccount": "${aws:PrincipalAccount}"}}),
        json!({"StringEquals": {"aws:PrincipalAccount": []}}),
        json!({"StringEquals": {}}),
        json!({"IpAddress": {"aws:SourceIp": "0.0.0.0/0"}}),
        json!({"StringLike": {"aws:Referer": "https://example.com/*"}}),
        json!({"StringEquals": {"aws:UserAgent": "secret"}}),
        json!({"Bool": {"aws:SecureTransport": "true"}}),
        json!("aws:PrincipalAccount"),
    ] {
        let text = grant(&json!("*"), Some(condition));
        all.push(("condition", text, Some(Control::Grants)));
    }
    let inverted = json!({"Effect": "Allow", "NotPrincipal": {"AWS": "arn:aws:iam::999999999999:root"},
        "Action": "s3:GetObject", "Resource": "*"});
    let all_but_one = policy(&[own.clone(), vec![inverted]].concat());
    all.push(("everyone but one", all_but_one, Some(Control::Grants)));
    // The same, narrowed.
    for (principal, condition) in [
        (
            json!("*"),
            json!({"StringEquals": {"aws:PrincipalAccount": "111122223333"}}),
        ),
        (
            json!("*"),
            json!({"StringEquals": {"AWS:PRINCIPALORGID": ["o-1234567890"]}}),
        ),
        (
            json!({"AWS": "*"}),
            json!({"StringEquals": {"aws:SourceVpce": "vpce-1a2b3c4d"}}),
        ),
        (
            json!("*"),
            json!({"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/*"}}),
        ),
    ] {
        all.push(("narrowed", grant(&principal, Some(condition)), None));
    }
    let role = json!({"AWS": "arn:aws:iam::111122223333:role/reader"});
    all.push(("one role", grant(&role, None), None));
    judged(&scene, all).await;
}

#[tokio::test]
async fn policies_of_other_authors_that_mean_the_same_are_accepted() {
    let scene = good().await;
    let own = statements(&scene);
    let changes: [(&str, Change); 12] = [
        ("another sid", |all| {
            all[0]["Sid"] = json!("AllowSSLRequestsOnly")
        }),
        ("no sid", |all| {
            all[0].as_object_mut().unwrap().remove("Sid");
        }),
        ("lists of one", |all| {
            all[0]["Action"] = json!(["s3:*"]);
            all[0]["Condition"] = json!({"Bool": {"aws:SecureTransport": ["false"]}});
        }),
        ("a bare truth", |all| {
            all[0]["Condition"] = json!({"Bool": {"aws:SecureTransport": false}});
        }),
        ("if exists", |all| {
            all[0]["Condition"] = json!({"BoolIfExists": {"aws:SecureTransport": "false"}});
        }),
        ("every resource", |all| all[0]["Resource"] = json!("*")),
        ("resources in another order", |all| {
            all[0]["Resource"].as_array_mut().unwrap().reverse();
        }),
        ("statements in another order", |all| {
            all.as_array_mut().unwrap().reverse();
        }),
        ("a bare number", |all| {
            all[1]["Condition"] = json!({"NumericLessThan": {"s3:TlsVersion": 1.2}});
        }),
        ("tls 1.3", |all| {
            all[1]["Condition"] = json!({"NumericLessThan": {"S3:tlsversion": ["1.3"]}});
        }),
        ("everyone by account", |all| {
            all[1]["Principal"] = json!({"AWS": ["*"]})
        }),
        ("stricter about encryption", |all| {
            all[2]["Action"] = json!("s3:*");
            let key = "s3:x-amz-server-side-encryption";
            all[2]["Condition"] = json!({"StringNotEquals": {key: "AES256"}});
        }),
    ];
    let mut all = Vec::new();
    for (what, change) in changes {
        let mut changed = json!(own);
        change(&mut changed);
        all.push((what, policy(changed.as_array().unwrap()), None));
    }
    let escaped = policy(&own).replace("\"Statement\"", r#" "\u0053tatement" "#);
    all.push(("escapes and spaces", escaped, None));
    judged(&scene, all).await;
}

#[tokio::test]
async fn a_policy_without_room_is_left_as_it_is() {
    let scene = scene().await;
    let filler: Vec<_> = (0..130)
        .map(|number| {
            json!({"Sid": format!("s{number}"), "Effect": "Deny", "Principal": "*",
                "Action": "s3:DeleteBucket", "Resource": "arn:aws:s3:::acme-telemetry",
                "Condition": {"StringEquals": {"aws:PrincipalTag/x": "padding-padding"}}})
        })
        .collect();
    let text = policy(&filler);
    assert!(text.len() > 20 * 1024, "{}", text.len());
    scene.cloud.s3().configure(NAME, "policy", text.clone());
    let repair = scene.s3.adopt(name()).repair().await.unwrap();
    let left: Vec<_> = repair.left().iter().map(|fault| fault.control).collect();
    assert!(left.contains(&Control::SecureTransport), "{repair}");
    let error = repair.apply().await.unwrap_err();
    assert_eq!(error.kind(), Kind::Faulty, "{error:?}");
    assert_eq!(scene.count("PutBucketPolicy"), 0);
    assert_eq!(scene.cloud.s3().configuration(NAME, "policy"), Some(text));
}

fn encryption(default: &str, more: &str) -> String {
    format!(
        "<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault>{default}\
         </ApplyServerSideEncryptionByDefault>{more}</Rule></ServerSideEncryptionConfiguration>"
    )
}

#[tokio::test]
async fn documents_that_look_right_and_are_not_prove_nothing() {
    let blocked = "<BlockedEncryptionTypes><EncryptionType>SSE-C</EncryptionType>\
                   </BlockedEncryptionTypes>";
    let sse_s3 = "<SSEAlgorithm>AES256</SSEAlgorithm>";
    let kms = |key: &str| {
        let key = format!("<KMSMasterKeyID>{key}</KMSMasterKeyID>");
        encryption(
            &format!("<SSEAlgorithm>aws:kms</SSEAlgorithm>{key}"),
            blocked,
        )
    };
    let two =
        encryption(sse_s3, blocked).replace("</Rule>", &format!("</Rule><Rule>{blocked}</Rule>"));
    let unblocked = |types: &str| {
        let types = types.split(' ');
        let types = types.map(|one| format!("<EncryptionType>{one}</EncryptionType>"));
        let types: String = types.collect();
        let types = format!("<BlockedEncryptionTypes>{types}</BlockedEncryptionTypes>");
        encryption(sse_s3, &types)
    };
    let access = |block: [&str; 4]| {
        let names = [
            "BlockPublicAcls",
            "IgnorePublicAcls",
            "BlockPublicPolicy",
            "RestrictPublicBuckets",
        ];
        let settings = names
            .iter()
            .zip(block)
            .filter(|(_, value)| !value.is_empty());
        let settings = settings.map(|(name, value)| format!("<{name}>{value}</{name}>"));
        let settings: String = settings.collect();
        format!("<PublicAccessBlockConfiguration>{settings}</PublicAccessBlockConfiguration>")
    };
    let owner = |owner: &str| {
        format!(
            "<OwnershipControls><Rule><ObjectOwnership>{owner}</ObjectOwnership></Rule>\
             </OwnershipControls>"
        )
    };
    let versioning =
        |inside: &str| format!("<VersioningConfiguration>{inside}</VersioningConfiguration>");
    let cors = |origin: &str| {
        format!(
            "<CORSConfiguration><CORSRule><AllowedMethod>GET</AllowedMethod>\
             <AllowedOrigin>https://app.example.com</AllowedOrigin>\
             <AllowedOrigin>{origin}</AllowedOrigin></CORSRule></CORSConfiguration>"
        )
    };
    let t = "true";
    let suspended = "<Status>Suspended</Status><MfaDelete>Enabled</MfaDelete>";
    let site = "<WebsiteConfiguration><IndexDocument><Suffix>index.html</Suffix></IndexDocument>\
                </WebsiteConfiguration>";
    let scene = good().await;
    let s3 = scene.cloud.s3();
    for (parameter, document, control) in [
        ("encryption", two, Control::Encryption),
        ("encryption", encryption("", blocked), Control::Encryption),
        ("encryption", kms("alias/acme"), Control::Encryption),
        (
            "encryption",
            kms("1234abcd-12ab-34cd-56ef-1234567890ab"),
            Control::Encryption,
        ),
        (
            "encryption",
            kms(&KEY.replace("key/", "alias/")),
            Control::Encryption,
        ),
        ("encryption", kms(""), Control::Encryption),
        (
            "encryption",
            encryption("<SSEAlgorithm>aws:kms</SSEAlgorithm>", blocked),
            Control::Encryption,
        ),
        (
            "encryption",
            encryption("<SSEAlgorithm>aws:fsx</SSEAlgorithm>", blocked),
            Control::Encryption,
        ),
        (
            "encryption",
            encryption("<SSEAlgorithm>aes256</SSEAlgorithm>", blocked),
            Control::Encryption,
        ),
        ("encryption", encryption(sse_s3, ""), Control::CustomerKeys),
        ("encryption", unblocked("NONE"), Control::CustomerKeys),
        ("encryption", unblocked("SSE-C NONE"), Control::CustomerKeys),
        (
            "publicAccessBlock",
            access(["false", t, t, t]),
            Control::PublicAccess,
        ),
        (
            "publicAccessBlock",
            access([t, "false", t, t]),
            Control::PublicAccess,
        ),
        (
            "publicAccessBlock",
            access([t, t, "false", t]),
            Control::PublicAccess,
        ),
        (
            "publicAccessBlock",
            access([t, t, t, ""]),
            Control::PublicAccess,
        ),
        (
            "ownershipControls",
            owner("BucketOwnerPreferred"),
            Control::Ownership,
        ),
        (
            "ownershipControls",
            owner("ObjectWriter"),
            Control::Ownership,
        ),
        (
            "versioning",
            versioning("<Status>Suspended</Status>"),
            Control::Versioning,
        ),
        ("versioning", versioning(suspended), Control::Versioning),
        (
            "versioning",
            versioning("<MfaDelete>Enabled</MfaDelete>"),
            Control::Versioning,
        ),
        ("website", site.to_owned(), Control::Website),
        ("cors", cors("*"), Control::BrowserOrigins),
        (
            "cors",
            cors("http://app.example.com"),
            Control::BrowserOrigins,
        ),
        (
            "cors",
            cors("https://*.example.com"),
            Control::BrowserOrigins,
        ),
    ] {
        let before = s3.configuration(NAME, parameter);
        s3.configure(NAME, parameter, document.clone());
        let error = adopted(&scene).await.expect_err(&document);
        let faults: Vec<_> = error.faults().iter().map(|fault| fault.control).collect();
        let told = faults.contains(&control) || error.unknown().contains(&control);
        assert!(
            told && !error.stands().contains(&control),
            "{document}: {error:?}"
        );
        match before {
            Some(before) => s3.configure(NAME, parameter, before),
            None => s3.remove_configuration(NAME, parameter),
        }
    }
    adopted(&scene).await.unwrap();
    let on_with_mfa = versioning("<Status>Enabled</Status><MfaDelete>Enabled</MfaDelete>");
    s3.configure(NAME, "versioning", on_with_mfa);
    s3.configure(NAME, "cors", cors("https://www.example.com"));
    adopted(&scene).await.unwrap();
}

#[tokio::test]
async fn another_key_than_the_one_demanded_proves_nothing() {
    let scene = good().await;
    let key =
        key_arn!("arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab");
    let wanted = Encryption::kms(key);
    let repair = scene.s3.adopt(name()).repair().await.unwrap();
    let replaced = repair.replace_encryption(wanted.clone()).unwrap();
    replaced.apply().await.unwrap();
    let adopt = scene.s3.adopt(name()).encryption(wanted);
    adopt.clone().send().await.unwrap();
    let right = scene.cloud.s3().configuration(NAME, "encryption").unwrap();
    for other in [
        OTHER_KEY.to_owned(),
        KEY.replace("111122223333", "999999999999"),
    ] {
        let document = right.replace(KEY, &other);
        scene.cloud.s3().configure(NAME, "encryption", document);
        let error = adopt.clone().send().await.unwrap_err();
        assert_eq!(error.faults()[0].control, Control::Encryption, "{error:?}");
    }
    let dsse = right.replace("aws:kms<", "aws:kms:dsse<");
    scene.cloud.s3().configure(NAME, "encryption", dsse);
    adopt.send().await.unwrap_err();
}

#[tokio::test]
async fn an_error_or_nothing_in_a_reply_of_200_proves_nothing() {
    let scene = good().await;
    let denied = "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>";
    let absent = "<Error><Code>NoSuchWebsiteConfiguration</Code></Error>";
    let page = "<html><body>Sign in to the network</body></html>";
    let mut running = tokio::task::JoinSet::new();
    for operation in [
        "GetPublicAccessBlock",
        "GetBucketOwnershipControls",
        "GetBucketEncryption",
        "GetBucketVersioning",
        "GetBucketPolicy",
    ] {
        for body in ["", " \n", denied, absent, page, "{}", "null"] {
            let fault = Fault::OtherBody(body.to_owned());
            running.spawn(no_proof(operation, fault));
        }
        running.spawn(no_proof(operation, Fault::ErrorIn200));
        running.spawn(no_proof(operation, Fault::GarbageXml));
        running.spawn(no_proof(operation, Fault::OtherStatus(204)));
    }
    // What is right by being absent: an empty reply does not say so.
    for operation in ["GetBucketWebsite", "GetBucketCors"] {
        for body in ["", "{}"] {
            let fault = Fault::OtherStatus(200).and(Fault::OtherBody(body.to_owned()));
            running.spawn(no_proof(operation, fault));
        }
        running.spawn(no_proof(operation, Fault::ErrorIn200));
        running.spawn(no_proof(operation, Fault::Status(200)));
        running.spawn(no_proof(operation, Fault::Status(404)));
    }
    running.join_all().await;
    adopted(&scene).await.unwrap();
}

async fn no_proof(operation: &'static str, fault: Fault) {
    let scene = good().await;
    let injected = scene.cloud.faults().next(operation, fault.clone());
    let _ = injected.always();
    if let Ok(bucket) = adopted(&scene).await {
        panic!("{operation}, {fault:?}: {bucket:?}");
    }
}

#[tokio::test]
async fn a_proof_is_read_again_only_when_it_is_older_and_fails_when_the_bucket_changed() {
    let kms = encryption(
        &format!("<SSEAlgorithm>aws:kms</SSEAlgorithm><KMSMasterKeyID>{KEY}</KMSMasterKeyID>"),
        "<BlockedEncryptionTypes><EncryptionType>SSE-C</EncryptionType></BlockedEncryptionTypes>",
    );
    let scene = good().await;
    let bucket = adopted(&scene).await.unwrap();
    let before = scene.cloud.requests().len();
    let same = bucket.no_older_than(Duration::from_secs(3600)).await;
    assert_eq!(same.unwrap().proof(), bucket.proof());
    assert_eq!(scene.cloud.requests().len(), before);
    let again = bucket.no_older_than(Duration::ZERO).await.unwrap();
    assert!(again.proof().read_at() > bucket.proof().read_at());
    assert_eq!(scene.cloud.requests().len(), before + 7);

    let s3 = scene.cloud.s3();
    let documents = ["encryption", "policy"].map(|one| (one, s3.configuration(NAME, one).unwrap()));
    // A bucket that was found with SSE-S3 is not proven with KMS, though `adopt` would take either.
    s3.configure(NAME, "encryption", kms);
    let error = bucket.no_older_than(Duration::ZERO).await.unwrap_err();
    assert_eq!(error.faults()[0].control, Control::Encryption, "{error:?}");
    s3.configure(NAME, "encryption", documents[0].1.clone());
    s3.remove_configuration(NAME, "policy");
    let error = bucket.no_older_than(Duration::ZERO).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Faulty, "{error:?}");
    s3.configure(NAME, "policy", documents[1].1.clone());
    bucket.no_older_than(Duration::ZERO).await.unwrap();

    s3.add_bucket(NAME, BucketSpec::new("us-east-1").owner("999999999999"));
    for (name, document) in documents {
        s3.configure(NAME, name, document);
    }
    let error = bucket.no_older_than(Duration::ZERO).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Denied, "{error:?}");
    assert!(error.stands().is_empty(), "{error:?}");
    s3.add_bucket(NAME, BucketSpec::new("us-east-1"));
    scene
        .s3
        .sdk()
        .delete_bucket()
        .bucket(NAME)
        .send()
        .await
        .unwrap();
    let error = bucket.no_older_than(Duration::ZERO).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Missing, "{error:?}");
}
