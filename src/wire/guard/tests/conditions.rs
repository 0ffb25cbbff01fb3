//! What weakens a control, and what is read as such.

use super::*;

const OTHER: &str = "999999999999";

fn blocks(members: &str) -> Asked {
    let body =
        format!("<PublicAccessBlockConfiguration>{members}</PublicAccessBlockConfiguration>");
    ask(Service::S3, "PutPublicAccessBlock").body(&body)
}

const OTHERS: &str = "<IgnorePublicAcls>true</IgnorePublicAcls><BlockPublicPolicy>TRUE</BlockPublicPolicy>\
                      <RestrictPublicBuckets> true\n</RestrictPublicBuckets>";

#[test]
fn a_flag_says_one_of_two_words() {
    let check = |flag: &str| blocks(&format!("{flag}{OTHERS}"));
    check("<BlockPublicAcls>true</BlockPublicAcls>").passes();
    check("<BlockPublicAcls>&#116;r&#x75;e</BlockPublicAcls>").passes();
    for flag in [
        "",
        "<BlockPublicAcls/>",
        "<BlockPublicAcls></BlockPublicAcls>",
        "<BlockPublicAcls>false</BlockPublicAcls>",
        "<BlockPublicAcls> False </BlockPublicAcls>",
        "<BlockPublicAcls>&#102;alse</BlockPublicAcls>",
        "<BlockPublicAcls>0</BlockPublicAcls>",
        "<BlockPublicAcls>no</BlockPublicAcls>",
        "<BlockPublicAcls>true false</BlockPublicAcls>",
    ] {
        check(flag).stops_at(Rule::Private);
    }
    let delete =
        |value| ask(Service::S3, "DeleteObject").header("x-amz-bypass-governance-retention", value);
    delete("false").passes();
    for value in ["true", "True", "1", "yes", ""] {
        delete(value).stops_at(Rule::Integrity);
    }
    delete("false")
        .header("x-amz-bypass-governance-retention", "true")
        .stops_at(Rule::Integrity);
}

#[test]
fn what_is_null_or_empty_is_as_if_absent() {
    let key = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
    let check = |rest: &str| {
        ask(Service::Logs, "CreateLogGroup").body(&format!(r#"{{"logGroupName":"a"{rest}}}"#))
    };
    check(&format!(r#","kmsKeyId":"{key}""#)).passes();
    for rest in ["", r#","kmsKeyId":null"#, r#","kmsKeyId":"""#] {
        check(rest).stops_at(Rule::EncryptAtRest);
    }
    let check = |rest: &str| {
        let body = format!(
            r#"{{"actions":[{{"http":{{"url":"https://example.com"{rest}}}}}],"sql":"select 1"}}"#
        );
        ask(Service::Iot, "CreateTopicRule").body(&body)
    };
    let auth = r#","auth":{"sigv4":{"signingRegion":"a","serviceName":"b","roleArn":"c"}}"#;
    let (with, without) = (check(auth).refused_by(), check("").refused_by());
    assert_eq!(check(r#","auth":{}"#).refused_by(), without);
    assert_eq!(check(r#","auth":{"sigv4":null}"#).refused_by(), without);
    assert_eq!(with, None);
}

#[test]
fn an_enumeration_is_read_in_any_case() {
    let check = |acl| {
        ask(Service::S3, "PutObject")
            .at("/k")
            .header("x-amz-acl", acl)
    };
    check("private").passes();
    check("bucket-owner-full-control").passes();
    for acl in [
        "public-read",
        "Public-Read",
        " public-read-write",
        "authenticated-read\t",
    ] {
        check(acl).stops_at(Rule::Private);
    }
    check("private")
        .header("x-amz-acl", "public-read")
        .stops_at(Rule::Private);
    check("aws-exec-read").stops_at(Rule::Owner);
    let versioning = |status: &str| {
        let body =
            format!("<VersioningConfiguration><Status>{status}</Status></VersioningConfiguration>");
        ask(Service::S3, "PutBucketVersioning").body(&body)
    };
    versioning("Enabled").passes();
    versioning("suspended").stops_at(Rule::Integrity);
    versioning("&#83;uspended").stops_at(Rule::Integrity);
    versioning("<![CDATA[Suspended]]>").stops_at(Rule::Classified);
}

#[test]
fn a_number_is_one_however_it_is_written() {
    let check = |days: &str| {
        let body = format!(r#"{{"logGroupName":"a","retentionInDays":{days}}}"#);
        ask(Service::Logs, "PutRetentionPolicy").body(&body)
    };
    for days in ["7", "30", "3e1", "30.0", "\"30\""] {
        check(days).passes();
    }
    for days in [
        "6", "6.99", "1e0", "-30", "\"6\"", "\"NaN\"", "\"nan\"", "\"-inf\"", "\"\"", "\"0x30\"",
        "true",
    ] {
        check(days).stops_at(Rule::Trail);
    }
    let password = |more: &str| {
        let flags = [
            "Symbols",
            "Numbers",
            "UppercaseCharacters",
            "LowercaseCharacters",
        ];
        let flags: String = flags.map(|flag| format!("&Require{flag}=true")).concat();
        ask(Service::Iam, "UpdateAccountPasswordPolicy").body(&format!("{flags}{more}"))
    };
    password("&MinimumPasswordLength=14&PasswordReusePrevention=24").passes();
    password("&MinimumPasswordLength=+14&PasswordReusePrevention=24").passes();
    for more in [
        "",
        "&PasswordReusePrevention=24",
        "&MinimumPasswordLength=13&PasswordReusePrevention=24",
        "&MinimumPasswordLength=&PasswordReusePrevention=24",
        "&MinimumPasswordLength=NaN&PasswordReusePrevention=24",
        "&MinimumPasswordLength=14",
    ] {
        password(more).stops_at(Rule::LeastPrivilege);
    }
}

fn grant(value: &str) -> Asked {
    ask(Service::S3, "PutObject")
        .at("/k")
        .header("x-amz-grant-read", value)
}

#[test]
fn a_grant_is_to_everybody_or_to_somebody_else() {
    let group = |name: &str| format!("uri=\"http://acs.amazonaws.com/groups/{name}\"");
    grant(&group("s3/LogDelivery")).passes();
    for name in [
        "global/AllUsers",
        "global/AuthenticatedUsers",
        "global/allusers",
    ] {
        grant(&group(name)).stops_at(Rule::Private);
        grant(&format!("{}, {}", group("s3/LogDelivery"), group(name))).stops_at(Rule::Private);
    }
    let canonical = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be";
    for value in [
        format!("id=\"{canonical}\""),
        format!("ID={canonical}"),
        format!("id = \"{canonical}\""),
        canonical.to_owned(),
        "emailAddress=\"x\"".to_owned(),
        format!("{}, id=\"{canonical}\"", group("s3/LogDelivery")),
        format!("id=\"{canonical}\", {}", group("s3/LogDelivery")),
    ] {
        grant(&value).stops_at(Rule::Owner);
    }
}

#[test]
fn a_grant_in_a_list_is_no_policy() {
    let check = |grantee: &str| {
        let list = format!("<AccessControlList><Grant>{grantee}</Grant></AccessControlList>");
        ask(Service::S3, "PutBucketAcl").body(&format!(
            "<AccessControlPolicy>{list}</AccessControlPolicy>"
        ))
    };
    let group = |name: &str| {
        check(&format!(
            "<Grantee><URI>http://acs.amazonaws.com/groups/{name}</URI></Grantee>"
        ))
    };
    group("s3/LogDelivery").passes();
    group("global/AllUsers").stops_at(Rule::Private);
    group("global&#x2F;AllUsers").stops_at(Rule::Private);
    check("<Grantee><ID>79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be</ID></Grantee>")
        .stops_at(Rule::Owner);
}

#[test]
fn another_account_is_foreign() {
    let check = |action: &str| {
        ask(Service::Iot, "CreateTopicRule")
        .body(&format!(r#"{{"sql":"select 1","actions":[{{"republish":{{"topic":"a","roleArn":"b"}}}},{{{action}}}]}}"#))
    };
    let function = |account: &str| {
        check(&format!(
            r#""lambda":{{"functionArn":"arn:aws:lambda:us-east-1:{account}:function:f"}}"#
        ))
    };
    let queue = |url: &str| check(&format!(r#""sqs":{{"queueUrl":"{url}","roleArn":"b"}}"#));
    let topic = |arn: &str| check(&format!(r#""sns":{{"targetArn":"{arn}","roleArn":"b"}}"#));
    function(OWN).passes();
    function(OTHER).stops_at(Rule::Owner);
    function("99\\u0039999999999").stops_at(Rule::Owner);
    topic("arn:aws:sns:us-east-1:111122223333:t").passes();
    topic("arn:aws-us-gov:sns:us-gov-west-1:999999999999:t").stops_at(Rule::Owner);
    topic(" arn:aws:sns:us-east-1:999999999999:t").stops_at(Rule::Owner);
    let of = |account: &str| format!("https://sqs.us-east-1.amazonaws.com/{account}/q");
    queue(&of(OWN)).passes();
    queue(&of(OTHER)).stops_at(Rule::Owner);
    queue(&of("99999999999%39")).stops_at(Rule::Owner);
    queue(&of("/999999999999")).stops_at(Rule::Owner);
    let destination = |account: &str| {
        let destination = format!("<Bucket>arn:aws:s3:::acme</Bucket><Account>{account}</Account>");
        let rule = format!(
            "<Rule><Status>Enabled</Status><Destination>{destination}</Destination></Rule>"
        );
        let body =
            format!("<ReplicationConfiguration><Role>a</Role>{rule}</ReplicationConfiguration>");
        ask(Service::S3, "PutBucketReplication").body(&body)
    };
    destination(OWN).passes();
    destination(&format!("\n{OWN} ")).passes();
    destination(OTHER).stops_at(Rule::Owner);
    destination(&format!(" {OTHER}\n")).stops_at(Rule::Owner);
}

#[test]
fn whose_account_it_is_has_to_be_known_for_another_one_only() {
    let topic = |account: &str| {
        let arn = format!("arn:aws:sns:us-east-1:{account}:t");
        let body = format!(
            "<NotificationConfiguration><TopicConfiguration><Topic>{arn}</Topic></TopicConfiguration>\
             </NotificationConfiguration>"
        );
        ask(Service::S3, "PutBucketNotificationConfiguration")
            .body(&body)
            .owned_by(None)
    };
    let Err(refusal) = topic(OWN).answer() else {
        panic!("nobody knows whose account it is");
    };
    assert_eq!(refusal.rule(), Rule::Owner);
    assert_eq!(
        refusal.to_string(),
        "Owner: NotificationConfiguration.TopicConfigurations[].TopicArn of \
         PutBucketNotificationConfiguration names an account, and the account of this session is not \
         known; pin the session with `.account(…)`"
    );
    ask(Service::S3, "PutBucketNotificationConfiguration")
        .body("<NotificationConfiguration/>")
        .owned_by(None)
        .passes();
}

#[test]
fn a_bucket_is_one_that_the_session_knows() {
    let trail = |bucket: &str| {
        let key = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
        let body = format!(
            r#"{{"Name":"a","S3BucketName":"{bucket}","KmsKeyId":"{key}","IsMultiRegionTrail":true,"EnableLogFileValidation":true}}"#
        );
        ask(Service::CloudTrail, "CreateTrail").body(&body)
    };
    trail("acme").passes();
    trail("elsewhere").passes();
    for name in [
        "other",
        "Acme",
        " acme",
        "acme.",
        "",
        "arn:aws:s3:::other",
        "s3://other",
        "S3://acme",
    ] {
        trail(name).stops_at(Rule::Owner);
    }
    // Where it is to be one's own, another's is not enough.
    let workspace = |place: &str| {
        let body = format!(r#"{{"s3Location":"{place}"}}"#);
        ask(Service::TwinMaker, "UpdateWorkspace").body(&body)
    };
    for place in [
        "arn:aws:s3:::acme",
        "arn:aws:s3:::acme/",
        "arn:aws-cn:s3:::acme/a",
        "acme",
        "s3://acme/a",
    ] {
        workspace(place).passes();
    }
    for place in [
        "arn:aws:s3:::elsewhere",
        "arn:aws:s3:::acme-other",
        "arn:aws:s3:us-east-1:111122223333:accesspoint/acme",
        "arn:aws:s3:::/acme",
        "https://acme.s3.amazonaws.com",
    ] {
        workspace(place).stops_at(Rule::EncryptAtRest);
    }
}

#[test]
fn what_is_not_https_is_http_however_it_begins() {
    let check = |value| {
        ask(Service::S3, "PutObject")
            .at("/k")
            .header("x-amz-website-redirect-location", value)
    };
    check("https://example.com").passes();
    check("/a/http:/b").passes();
    for value in [
        "http://example.com",
        "HTTP://example.com",
        " http://example.com",
        "\thttp:x",
        "ht\ttp://example.com",
    ] {
        check(value).stops_at(Rule::Https);
    }
    let origin = |origin: &str| {
        let rule = format!("<CORSRule><AllowedOrigin>{origin}</AllowedOrigin></CORSRule>");
        ask(Service::S3, "PutBucketCors")
            .body(&format!("<CORSConfiguration>{rule}</CORSConfiguration>"))
    };
    for named in [
        "https://example.com",
        "https://example.com:8443",
        "https://localhost:3000",
    ] {
        origin(named).passes();
    }
    for any in [
        "*",
        " * ",
        "http*",
        "h*",
        "https*",
        "https://example.com:*",
        "https://*.example.com",
        "https://*.example.com:8443",
        "https://app-*.example.com",
        "https://*.cloudfront.net",
        "*.com",
        "https://192.0.2.7",
        "https://example.com/",
        "https:*",
        "https://*",
        "*://*",
        "*.example.com",
        "https://*.com",
        "https://*example.com",
        "https://example.com*",
        "https://*:443",
        "https://*.*.com",
        "https://:*",
        "http://example.com",
        "null",
        "h&#116;tp://example.com",
    ] {
        origin(any).stops_at(Rule::Private);
    }
}

#[test]
fn a_policy_deep_in_a_request_is_one() {
    let check = |policy: &str| {
        let details = format!("<Details><Name>a</Name><Policy>{policy}</Policy></Details>");
        ask(Service::S3Control, "PutMultiRegionAccessPointPolicy").body(&format!(
            "<PutMultiRegionAccessPointPolicyRequest>{details}</PutMultiRegionAccessPointPolicyRequest>"
        ))
    };
    let allow = |principal: &str| {
        format!(
            r#"{{"Statement":[{{"Effect":"Allow","Principal":{{"AWS":"{principal}"}},"Action":"s3:GetObject","Resource":"arn:aws:s3::111122223333:accesspoint/a.mrap/object/b"}}]}}"#
        )
    };
    check(&allow("arn:aws:iam::111122223333:role/r")).passes();
    check(&allow("*")).stops_at(Rule::Private);
    check(&allow("arn:aws:iam::999999999999:role/r")).stops_at(Rule::Owner);
    check("what nobody can read").stops_at(Rule::LeastPrivilege);
}

#[test]
fn policies_in_templates_are_read() {
    let check = |template: &str| {
        let text = serde_json::to_string(template).unwrap_or_default();
        let body = format!(
            r#"{{"templateName":"a","provisioningRoleArn":"b","preProvisioningHook":{{"targetArn":"arn:aws:lambda:us-east-1:111122223333:function:f"}},"templateBody":{text}}}"#
        );
        ask(Service::Iot, "CreateProvisioningTemplate").body(&body)
    };
    let with = |document: &str| {
        format!(
            r#"{{"Resources":{{"p":{{"Type":"AWS::IoT::Policy","Properties":{{{document}}}}}}}}}"#
        )
    };
    let statement = |action: &str| {
        format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"{action}","Resource":"arn:aws:iot:us-east-1:111122223333:client/${{iot:Connection.Thing.ThingName}}"}}]}}"#
        )
    };
    let text = |policy: &str| serde_json::to_string(policy).unwrap_or_default();
    let document = |policy: &str| format!(r#""PolicyDocument":{policy}"#);
    let (narrow, broad) = (statement("iot:Connect"), statement("iot:*"));
    for harmless in [
        "{}".to_owned(),
        with(""),
        with(r#""PolicyName":"a""#),
        with(&document(&narrow)),
        with(&document(&text(&narrow))),
        with(&document(r#"{"Ref":"a"}"#)),
        with(&document(r#"{"Fn::Join":["",["a"]]}"#)),
    ] {
        check(&harmless).passes();
    }
    for weak in [
        with(&document(&broad)),
        with(&document(&text(&broad))),
        with(&format!("{},{}", document(&broad), document(&narrow))),
        with(&document(&format!("[{broad}]"))),
        with(&document("true")),
        with(&document(r#"{"statement":[]}"#)),
        format!("{}{}", with(&document(&narrow)), with("")),
        format!("[{}]", with(&document(&broad))),
        "not json".to_owned(),
        "[".repeat(200),
    ] {
        check(&weak).stops_at(Rule::LeastPrivilege);
    }
}

#[test]
fn credentials_in_urls_and_headers_of_rules_are_seen() {
    let check = |url: &str, header: &str| {
        let auth = r#""auth":{"sigv4":{"signingRegion":"a","serviceName":"b","roleArn":"c"}}"#;
        let body = format!(
            r#"{{"sql":"select 1","actions":[{{"http":{{"url":"{url}",{auth},"headers":[{{"key":"x","value":"{header}"}}]}}}}]}}"#
        );
        ask(Service::Iot, "CreateTopicRule").body(&body)
    };
    check("https://example.com/a", "b").passes();
    check("https://user:password@example.com/a", "b").stops_at(Rule::UrlCredentials);
    check("http://example.com/a", "b").stops_at(Rule::Https);
    check(
        "https://example.com/a",
        &["AKIA", "QYLPMN5HFIQR7XYA"].concat(),
    )
    .stops_at(Rule::PublicText);
}
