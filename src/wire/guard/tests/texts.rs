//! Texts, keys and tags that would be stored.

use super::*;

const MAIL: &str = "mary.major@example.com";

fn put(name: &'static str, value: &str) -> Asked {
    ask(Service::S3, "PutObject").at("/k").header(name, value)
}

#[test]
fn encoded_words_hide_nothing() {
    for value in [
        MAIL,
        "=?utf-8?B?bWFyeS5tYWpvckBleGFtcGxlLmNvbQ==?=",
        "=?UTF-8?b?bWFyeS5tYWpvckBleGFtcGxlLmNvbQ?=",
        "=?utf-8?B?bWFyeS5tYWpv?= =?utf-8?B?ckBleGFtcGxlLmNvbQ==?=",
        "=?utf-8?Q?mary.major=40example.com?=",
        "=?utf-8?q?mary.major?==?utf-8?Q?=40example.com?=",
        "=?utf-8?Q?by_mary.major=40example.com?=",
        "=?utf-8?B?bWFyeS5tYWpvckBleGFtcGxlLmNvbQ==?= =?",
        "=?utf-8?B?bWFyeS5tYWpvckBleGFtcGxlLmNvbQ==?= =?utf-8?B?",
        "=?utf-8?B?!?= =?utf-8?B?bWFyeS5tYWpvckBleGFtcGxlLmNvbQ==?=",
        "=?utf-8?B?bWFyeS5tYWpvckBleGE=?= =?utf-8?B?bXBsZS5jb20=?=",
        "=?utf-8?B?bWFyeS5tYWpvckBleGE?= =?utf-8?B?bXBsZS5jb20?=",
        "=?utf-8?B?bWFyeS5tYWpvckBleGE=?= =?utf-8?B?bXBsZS5jb20=?= =?",
        "=?utf-8?B?bWFyeS5tYWpvckBleGE=?= =?utf-8?B?bXBsZS5jb20=?= =?utf-8?B?",
        "=?a?B?b2s=?= by mary.major@example.com",
        "mary.major@example.com =?a?B?b2s=?=",
    ] {
        put("x-amz-meta-note", value).stops_at(Rule::PublicText);
        put("content-disposition", value).stops_at(Rule::PublicText);
    }
    for value in [
        "=?utf-8?B?bWFyeS5tYWpvckBleGE=?=",
        "=?utf-8?B?Z3LDvMOfZQ==?=",
        "=?utf-8?Q?gr=C3=BC=C3=9Fe?=",
        "=?",
        "=?a?b",
        "=?=?=?",
        "?=",
        "a =?b?c?d?= e",
    ] {
        put("x-amz-meta-note", value).passes();
    }
}

#[test]
fn tags_in_a_header_are_read_as_a_form() {
    for value in [
        "owner=mary.major%40example.com",
        "owner=mary.major@example.com",
        "a=b&owner=mary.major%40example.com",
        "mary.major%40example.com=a",
        "mary.major%40example.com",
        "a=by+mary.major%40example.com+herself",
        "a=%3D%3Futf-8%3FB%3FbWFyeS5tYWpvckBleGFtcGxlLmNvbQ%3D%3D%3F%3D",
    ] {
        put("x-amz-tagging", value).stops_at(Rule::PublicText);
    }
    for value in [
        "",
        "team=telemetry",
        "team=a%2Bb&c=d+e",
        "%",
        "%zz=%",
        "&&=",
    ] {
        put("x-amz-tagging", value).passes();
    }
    put("x-amz-tagging", "a=b")
        .header("x-amz-tagging", "c=mary.major%40example.com")
        .stops_at(Rule::PublicText);
}

#[test]
fn an_encryption_context_is_read_through_its_encoding() {
    let encoded = |json: &str| aws_smithy_types::base64::encode(json);
    let check = |value: &str| put("x-amz-server-side-encryption-context", value);
    check(&encoded(r#"{"team":"telemetry"}"#)).passes();
    check(&encoded("{}")).passes();
    check(&encoded(&format!(r#"{{"patient":"{MAIL}"}}"#))).stops_at(Rule::PublicText);
    check(&encoded(r#"{"patient":"mary.major\u0040example.com"}"#)).stops_at(Rule::PublicText);
    check(MAIL).stops_at(Rule::PublicText);
}

#[test]
fn user_properties_are_read_through_their_encoding() {
    const HEADER: &str = "x-amz-mqtt5-user-properties";
    let encoded = |json: &str| aws_smithy_types::base64::encode(json);
    for operation in ["Publish", "SendDirectMessage"] {
        let check = |value: &str| ask(Service::IotData, operation).header(HEADER, value);
        for harmless in ["[]", r#"[{"unit":"celsius"},{"unit":"kelvin"}]"#] {
            check(&encoded(harmless)).passes();
        }
        for json in [
            format!(r#"[{{"owner":"{MAIL}"}}]"#),
            format!(r#"[{{"{MAIL}":"owner"}}]"#),
            r#"[{"owner":"mary.major\u0040example.com"}]"#.to_owned(),
            format!(r#"[{{"a":"{MAIL}","a":"b"}}]"#),
            r#"[{"a":"b"},{"ssn":"078-05-1120"}]"#.to_owned(),
            r#"[{"a":1}]"#.to_owned(),
            r#"{"a":"b"}"#.to_owned(),
        ] {
            check(&encoded(&json)).stops_at(Rule::PublicText);
        }
        check(r#"[{"a":"b"}]"#).stops_at(Rule::PublicText);
        check(&encoded("[]"))
            .header(HEADER, &encoded(&format!(r#"[{{"a":"{MAIL}"}}]"#)))
            .stops_at(Rule::PublicText);
    }
    let version = "4111111111111111";
    let message = || {
        let value = encoded(&format!(r#"[{{"modem":"{version}"}}]"#));
        ask(Service::IotData, "Publish").header(HEADER, &value)
    };
    message().stops_at(Rule::PublicText);
    message()
        .vouched(Vouched::text([("modem", version)]))
        .passes();
    message()
        .vouched(Vouched::text([("line", version)]))
        .stops_at(Rule::PublicText);
}

#[test]
fn what_stands_in_labels_is_read_without_escapes() {
    let thing = |name: &str| {
        ask(Service::Iot, "CreateThing")
            .at(&format!("/things/{name}"))
            .refused_by()
    };
    assert_eq!(thing("pump-7"), None);
    assert_eq!(thing("mary.major@example.com"), Some(Rule::PublicText));
    assert_eq!(thing("mary.major%40example.com"), Some(Rule::PublicText));
    let key = |key: &str| ask(Service::S3, "PutObject").at(key).refused_by();
    assert_eq!(key("/a/mary.major%40example.com/b"), Some(Rule::PublicText));
    assert_eq!(key("/a%2Fmary.major%40example.com"), Some(Rule::PublicText));
    // What is there already can be read and deleted.
    for name in ["GetObject", "DeleteObject", "HeadObject"] {
        ask(Service::S3, name)
            .at("/mary.major%40example.com")
            .passes();
    }
}

#[test]
fn maps_say_what_they_store_in_each_entry() {
    let thing = |attributes: &str| {
        let body = format!(r#"{{"attributePayload":{{"attributes":{attributes}}}}}"#);
        ask(Service::Iot, "CreateThing").body(&body)
    };
    for harmless in ["{}", "null", r#"{"a":"b"}"#, r#"{"a":null}"#] {
        thing(harmless).passes();
    }
    for attributes in [
        r#"{"a":"mary.major@example.com"}"#,
        r#"{"a":"mary.major\u0040example.com"}"#,
        r#"{"mary.major@example.com":"a"}"#,
        r#"{"mary.major\u0040example.com":""}"#,
        r#"{"a":"mary.major@example.com","a":"b"}"#,
        r#"{"a":"b","a":"mary.major@example.com"}"#,
    ] {
        thing(attributes).stops_at(Rule::PublicText);
    }
    // A number where a text should be.
    thing(r#"{"a":4111111111111111}"#).stops_at(Rule::PublicText);
}

#[test]
fn tags_are_read_as_pairs_in_each_encoding() {
    let xml = |tag: &str| {
        let body = format!("<Tagging><TagSet>{tag}</TagSet></Tagging>");
        ask(Service::S3, "PutBucketTagging").body(&body)
    };
    xml("<Tag><Key>team</Key><Value>telemetry</Value></Tag>").passes();
    for tag in [
        "<Tag><Key>a</Key><Value>mary.major@example.com</Value></Tag>",
        "<Tag><Key>a</Key><Value>mary.major&#64;example.com</Value></Tag>",
        "<Tag><Key>a</Key><Value>mary.major&#x40;example.com</Value></Tag>",
        "<Tag><Value>a</Value><Key>mary.major@example.com</Key></Tag>",
        "<Tag><Key>mary.major@example.com</Key></Tag>",
        "<Tag><Key>a</Key><Value>b</Value></Tag><Tag><Key>c</Key><Value>mary.major@example.com</Value></Tag>",
    ] {
        xml(tag).stops_at(Rule::PublicText);
    }
    let form = |tags: &str| ask(Service::Iam, "TagRole").body(&format!("&RoleName=a{tags}"));
    form("&Tags.member.1.Key=team&Tags.member.1.Value=telemetry").passes();
    form("&Tags.member.7.Key=team&Tags.member.7.Value=mary.major%40example.com")
        .stops_at(Rule::PublicText);
    form("&Tags.member.1.Key=mary.major%40example.com").stops_at(Rule::PublicText);
    let json = |tags: &str| {
        let body = format!(r#"{{"KeyId":"a","Tags":{tags}}}"#);
        ask(Service::Kms, "TagResource").body(&body)
    };
    json(r#"[{"TagKey":"team","TagValue":"telemetry"}]"#).passes();
    json(r#"[null,{"TagKey":"a","TagValue":"mary.major@example.com"}]"#).stops_at(Rule::PublicText);
}

#[test]
fn a_key_is_named_in_full() {
    let check = |key| put("x-amz-server-side-encryption-aws-kms-key-id", key);
    check("arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab").passes();
    for key in [
        "alias/a",
        "1234abcd-12ab-34cd-56ef-1234567890ab",
        "arn:aws:kms:us-east-1:111122223333:alias/a",
    ] {
        check(key).stops_at(Rule::EncryptAtRest);
    }
}

#[test]
fn what_is_vouched_for_is_a_text_and_not_the_call() {
    let card = ("line", "4111111111111111");
    let thing = |vouched: Option<Vouched>| {
        let body = r#"{"attributePayload":{"attributes":{"line":"4111111111111111"}}}"#;
        let asked = ask(Service::Iot, "CreateThing").body(body);
        match vouched {
            Some(vouched) => asked.vouched(vouched),
            None => asked,
        }
    };
    thing(None).stops_at(Rule::PublicText);
    thing(Some(Vouched::text([card]))).passes();
    for other in [("line", "4111111111111112"), ("hall", "4111111111111111")] {
        thing(Some(Vouched::text([other]))).stops_at(Rule::PublicText);
    }
    let statement =
        r#"{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iot:*\",\"Resource\":\"*\"}]}"#;
    let policy = || {
        let body = format!(r#"{{"policyDocument":"{statement}"}}"#);
        ask(Service::Iot, "CreatePolicy").body(&body)
    };
    policy().stops_at(Rule::LeastPrivilege);
    policy()
        .vouched(Vouched::text([card]))
        .stops_at(Rule::LeastPrivilege);
    policy().vouched(Vouched::new([])).passes();
}

#[test]
fn no_private_key_stands_where_a_certificate_is_expected() {
    // In two parts, so that no scanner of this file takes it for a key.
    let of = |label: &str| format!(r"-----BEGIN {label}-----\nMAA=\n-----END {label}-----\n");
    for label in [
        concat!("PRIV", "ATE KEY"),
        concat!("RSA PRIV", "ATE KEY"),
        concat!("ENCRYPTED priv", "ate key"),
        concat!(r"EC PRIV\u0041", "TE KEY"),
    ] {
        for pem in [of(label), of("CERTIFICATE") + &of(label)] {
            for (operation, member) in [
                ("CreateCertificateFromCsr", "certificateSigningRequest"),
                ("RegisterCertificate", "certificatePem"),
                ("RegisterCertificate", "caCertificatePem"),
                ("RegisterCertificateWithoutCA", "certificatePem"),
                ("RegisterCACertificate", "caCertificate"),
                ("RegisterCACertificate", "verificationCertificate"),
            ] {
                let body = format!(r#"{{"{member}":"{pem}"}}"#);
                ask(Service::Iot, operation)
                    .body(&body)
                    .stops_at(Rule::Secret);
            }
        }
    }
    let body = format!(r#"{{"certificatePem":"{}"}}"#, of("CERTIFICATE"));
    ask(Service::Iot, "RegisterCertificate")
        .body(&body)
        .passes();
}

#[test]
fn what_lets_a_rule_in_is_read_from_secrets_manager() {
    let rule = |action: &str| {
        let body = format!(r#"{{"sql":"select 1","actions":[{action}]}}"#);
        ask(Service::Iot, "CreateTopicRule").body(&body)
    };
    let secret = "${get_secret('k','SecretString','k','arn:aws:iam::111122223333:role/r')}";
    let header = |name: &str, value: &str| {
        let header = format!(r#"{{"key":"{name}","value":"{value}"}}"#);
        rule(&format!(
            r#"{{"http":{{"url":"https://api.example.com/in","headers":[{header}]}}}}"#
        ))
    };
    let kafka = |name: &str, value: &str| {
        rule(&format!(
            r#"{{"kafka":{{"destinationArn":"a","topic":"t","clientProperties":{{"{name}":"{value}"}}}}}}"#
        ))
    };
    for (name, value) in [
        ("Authorization", "Token 0a1b2c3d4e5f"),
        ("x-jwt", "tiger"),
        ("x-hm\\u0061c", "tiger"),
        ("x-api-key", &format!("{secret}tiger{secret}")),
    ] {
        header(name, value).stops_at(Rule::Secret);
        header(name, secret).passes();
        header(name, &format!("Bearer {secret}")).passes();
    }
    header("x-line", "4").passes();
    for name in ["sasl.scram.password", "ssl.key.password", "ssl.keystore"] {
        kafka(name, "tiger").stops_at(Rule::Secret);
        kafka(name, secret).passes();
    }
    kafka("security.protocol", "SASL_SSL").passes();
}
