//! To whom something is given, and whose it is.

use super::*;

const OTHER: &str = "999999999999";

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
    queue(&of("${a}")).stops_at(Rule::Owner);
    queue(&of(&format!("${{a}}/{OWN}"))).stops_at(Rule::Owner);
    queue(&format!(
        "https://sqs.us-east-1.amazonaws.com/{OWN}/${{topic(2)}}"
    ))
    .passes();
    for host in ["evil.example", "sqs.us-east-1.amazonaws.com.evil.example"] {
        queue(&format!("https://{host}/{OWN}/q")).stops_at(Rule::Owner);
    }
    queue(&format!("https://us-east-2.queue.amazonaws.com/{OWN}/q")).passes();
    topic("${a}").stops_at(Rule::Owner);
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
fn findings_keys_and_sql_of_another_account_are_foreign() {
    let rule = |sql: &str| {
        let body = format!(r#"{{"sql":"{sql}","actions":[]}}"#);
        ask(Service::Iot, "CreateTopicRule").body(&body)
    };
    let called = |account: &str| {
        format!("SELECT aws_lambda('arn:aws:lambda:us-east-1:{account}:function:f', *) FROM 'a'")
    };
    rule(&called(OWN)).passes();
    rule(&called(OTHER)).stops_at(Rule::Owner);
    rule(&called("99\\u0039999999999")).stops_at(Rule::Owner);
    rule("SELECT aws_lambda(f, *) FROM 'a'").stops_at(Rule::Owner);
    rule("SELECT * FROM 'a'").owned_by(None).passes();
    ask(Service::Iot, "ReplaceTopicRule")
        .body(&format!(r#"{{"sql":"{}","actions":[]}}"#, called(OTHER)))
        .stops_at(Rule::Owner);
    let profile = |account: &str| {
        let body = format!(
            r#"{{"alertTargets":{{"SNS":{{"alertTargetArn":"arn:aws:sns:us-east-1:{account}:t","roleArn":"b"}}}}}}"#
        );
        ask(Service::Iot, "UpdateSecurityProfile").body(&body)
    };
    profile(OWN).passes();
    profile(OTHER).stops_at(Rule::Owner);
    let key = |account: &str| {
        let body = format!(
            r#"{{"encryptionType":"CUSTOMER_MANAGED_KMS_KEY","kmsKeyArn":"arn:aws:kms:us-east-1:{account}:key/1234abcd-12ab-34cd-56ef-1234567890ab"}}"#
        );
        ask(Service::Iot, "UpdateEncryptionConfiguration").body(&body)
    };
    key(OWN).passes();
    key(OTHER).stops_at(Rule::Owner);
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
    trail(POINT).passes();
    for name in [
        "other",
        "torn",
        "acme/../other",
        "arn:aws:S3:::other",
        "arn:aws:S3:::acme",
        "arn:aws:s3express:us-east-1:444455556666:bucket/other--use1-az4--x-s3",
        "arn:aws:s3-outposts:us-east-1:444455556666:outpost/op-1/bucket/other",
        "arn:aws:s3:us-east-1:444455556666:accesspoint/other",
        "arn:aws:s3",
        "arn:aws",
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
        POINT,
    ] {
        workspace(place).passes();
    }
    for place in [
        "arn:aws:s3:::elsewhere",
        "arn:aws:s3:::torn",
        "arn:aws:s3:::acme-other",
        "arn:aws:s3:us-east-1:111122223333:accesspoint/acme",
        "arn:aws:s3:us-east-1:111122223333:acme",
        "acme/a",
        "arn:aws:s3:::/acme",
        "https://acme.s3.amazonaws.com",
    ] {
        workspace(place).stops_at(Rule::EncryptAtRest);
    }
}
