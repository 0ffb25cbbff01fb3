//! What weakens a control, and what is read as such.

use super::*;

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
        let said = origin(any).answer().err().unwrap_or_else(|| unreachable!());
        assert_eq!(
            said.problem(),
            "PutBucketCors weakens a control where CORSConfiguration.CORSRules[].AllowedOrigins[] \
             is not one host over https, written as browsers send it",
        );
        let remedy = "name each origin as browsers send it, as in `https://app.example.com`, or ";
        assert!(said.remedy().starts_with(remedy), "{}", said.remedy());
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

#[test]
fn what_is_not_known_to_be_right_is_refused() {
    let domain = |policy: &str| {
        let body = format!(r#"{{"tlsConfig":{{"securityPolicy":"{policy}"}}}}"#);
        ask(Service::Iot, "UpdateDomainConfiguration").body(&body)
    };
    for policy in [
        "IoTSecurityPolicy_TLS13_1_3_2022_10",
        "iotsecuritypolicy_tls12_1_2_2022_10",
    ] {
        domain(policy).passes();
    }
    for policy in [
        "IoTSecurityPolicy_TLS12_1_0_2015_01",
        "IoTSecurityPolicy_TLS11_1_1_2030_01",
        "TLS1.0",
        "",
    ] {
        domain(policy).stops_at(Rule::DeviceTls);
    }
    let file = |signing: &str| {
        let body = format!(r#"{{"files":[{{"fileName":"f","codeSigning":{signing}}}]}}"#);
        ask(Service::Iot, "CreateOTAUpdate").body(&body)
    };
    let custom = |rest: &str| file(&format!(r#"{{"customCodeSigning":{{{rest}}}}}"#));
    let signed = r#""signature":{"inlineDocument":"AQID"}"#;
    custom(signed).passes();
    for hash in ["SHA256", "sha-384"] {
        custom(&format!(r#"{signed},"hashAlgorithm":"{hash}""#)).passes();
    }
    for hash in ["MD5", "SHA1", "sha_1", ""] {
        custom(&format!(r#"{signed},"hashAlgorithm":"{hash}""#)).stops_at(Rule::Integrity);
    }
    for rest in [
        "",
        r#""signature":{}"#,
        r#""signature":{"inlineDocument":""}"#,
        r#""signature":null"#,
    ] {
        custom(rest).stops_at(Rule::Integrity);
    }
    file(r#"{"startSigningJobParameter":{}}"#).stops_at(Rule::Integrity);
    file(r#"{"startSigningJobParameter":{"signingProfileName":"p"}}"#).passes();
    file(r#"{"awsSignerJobId":""}"#).stops_at(Rule::Integrity);
    file(r#"{"awsSignerJobId":"a1"}"#).passes();
    let stored = |acl: &str| {
        let s3 =
            format!(r#"{{"s3":{{"bucketName":"a","key":"k","roleArn":"r","cannedAcl":"{acl}"}}}}"#);
        let body = format!(r#"{{"sql":"select 1","actions":[{s3}]}}"#);
        ask(Service::Iot, "CreateTopicRule").body(&body)
    };
    for acl in ["private", "bucket-owner-full-control"] {
        stored(acl).passes();
    }
    for acl in ["public-read", "aws-exec-read", "log-delivery-write", "new"] {
        stored(acl).stops_at(Rule::Private);
    }
}
