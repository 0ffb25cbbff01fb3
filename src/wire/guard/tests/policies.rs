//! Policies of buckets, and those in templates of devices.

use super::*;

#[test]
fn a_denial_for_another_bucket_is_none_for_this_one() {
    let check = |bucket: &str| {
        let deny = format!(
            r#"{{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::{bucket}","arn:aws:s3:::{bucket}/*"],"Condition":{{"Bool":{{"aws:SecureTransport":"false"}}}}}}"#
        );
        let policy = format!(r#"{{"Version":"2012-10-17","Statement":[{deny}]}}"#);
        let mut asked = ask(Service::S3, "PutBucketPolicy").body(&policy);
        asked.uri = "https://acme.h/?policy".to_owned();
        let answers = [asked.answer(), {
            asked.uri = "https://h/acme?policy".to_owned();
            asked.answer_to(&asked.request(), "/acme")
        }];
        answers.map(|answer| answer.err().map(|refusal| refusal.rule()))
    };
    for bucket in ["acme", "acme*", "*"] {
        assert_eq!(check(bucket), [None; 2], "{bucket}");
    }
    for bucket in ["acme-2", "acm", "other", "h", "acme.h"] {
        assert_eq!(check(bucket), [Some(Rule::LeastPrivilege); 2], "{bucket}");
    }
}

fn template(template: &str) -> Asked {
    let text = serde_json::to_string(template).unwrap_or_default();
    let body = format!(
        r#"{{"templateName":"a","provisioningRoleArn":"b","preProvisioningHook":{{"targetArn":"arn:aws:lambda:us-east-1:111122223333:function:f"}},"templateBody":{text}}}"#
    );
    ask(Service::Iot, "CreateProvisioningTemplate").body(&body)
}

fn with(document: &str) -> String {
    format!(r#"{{"Resources":{{"p":{{"Type":"AWS::IoT::Policy","Properties":{{{document}}}}}}}}}"#)
}

fn document(policy: &str) -> String {
    with(&format!(r#""PolicyDocument":{policy}"#))
}

fn statement(action: &str, resource: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":{action},"Resource":{resource}}}]}}"#
    )
}

fn text(policy: &str) -> String {
    serde_json::to_string(policy).unwrap_or_default()
}

const CONNECT: &str = r#""iot:Connect""#;
const OWN_CLIENT: &str =
    r#""arn:aws:iot:us-east-1:111122223333:client/${iot:Connection.Thing.ThingName}""#;

#[test]
fn policies_in_templates_are_read() {
    let (narrow, broad) = (
        statement(CONNECT, OWN_CLIENT),
        statement(r#""iot:*""#, OWN_CLIENT),
    );
    for harmless in [
        "{}".to_owned(),
        with(""),
        with(r#""PolicyName":"a""#),
        document(&narrow),
        document(&text(&narrow)),
    ] {
        template(&harmless).passes();
    }
    for weak in [
        document(&broad),
        document(&text(&broad)),
        with(&format!(r#""policyDocument":{broad}"#)),
        with(&format!(
            r#""PolicyDocument":{broad},"PolicyDocument":{narrow}"#
        )),
        with(&format!(
            r#""PolicyDocument":{narrow},"PolicyDocument":{narrow}"#
        )),
        document(&format!("[{broad}]")),
        document("true"),
        document(r#"{"statement":[]}"#),
        format!("{}{}", document(&narrow), with("")),
        format!("[{}]", document(&broad)),
        format!("\u{feff}{}", document(&narrow)),
        format!("{},", document(&narrow)),
        document(&narrow).replace("}]}", "},]}"),
        "not json".to_owned(),
        "[".repeat(200),
        format!(
            "{}{}{}",
            "[".repeat(130),
            document(&narrow),
            "]".repeat(130)
        ),
    ] {
        template(&weak).stops_at(Rule::LeastPrivilege);
    }
}

#[test]
fn what_a_template_puts_together_is_judged_together() {
    let topic = |rest: &str| {
        let resource =
            format!(r#"{{"Fn::Join":["",["arn:aws:iot:us-east-1:111122223333:topic/"{rest}]]}}"#);
        document(&statement(r#""iot:Publish""#, &resource))
    };
    let sub = |resource: &str| {
        document(&statement(
            r#""iot:Publish""#,
            &format!(r#"{{"Fn::Sub":{resource}}}"#),
        ))
    };
    let broad = statement(r#""iot:*""#, r#""*""#);
    let joined = statement(CONNECT, r#""arn:aws:iot:us-east-1:111122223333:client/"#);
    let joined = joined.replace("]}", "");
    // The document as a text, of which a device gives a part.
    let whole = |given: &str| {
        document(&format!(
            r#"{{"Fn::Join":["",[{},{given},{}]]}}"#,
            text(joined.trim_end_matches("\"}").trim_end_matches('"')),
            text("\"}]}")
        ))
    };
    // The parameter `Name` is what the thing is called.
    let thing =
        r#""Resources":{"t":{"Type":"AWS::IoT::Thing","Properties":{"ThingName":{"Ref":"Name"}}},"#;
    let named = |template: &str| template.replacen(r#""Resources":{"#, thing, 1);
    let declared = |name: &str, template: &str| {
        let parameters =
            format!(r#"{{"Parameters":{{"{name}":{{"Type":"String","Default":"*"}}}},"#);
        template.replacen('{', &parameters, 1)
    };
    for harmless in [
        // As `plants/*`: what a device gives ends nowhere.
        topic(r#","plants/",{"Ref":"Location"}"#),
        topic(r#","a",{"Fn::Join":["/",[{"Ref":"ThingName"},"b"]]}"#),
        topic(r#",{"Ref":"AWS::IoT::Certificate::Id"},"/state""#),
        sub(r#""arn:aws:iot:${AWS::Region}:${AWS::AccountId}:topic/acme/${ThingName}""#),
        sub(r#""arn:aws:iot:us-east-1:111122223333:topic/${AWS::IoT::Certificate::Id}/*""#),
        sub(r#""arn:aws:iot:us-east-1:111122223333:topic/${iot:Connection.Thing.ThingName}/*""#),
        sub(r#""arn:aws:iot:us-east-1:111122223333:topic/${!iot:Connection.Thing.ThingName}""#),
        sub(r#"["arn:aws:iot:us-east-1:111122223333:topic/${where}",{"where":"plants/7"}]"#),
        named(&topic(r#",{"Ref":"Name"},"/state""#)),
        named(&topic(r#",{"Ref":"Name"},"/*""#)),
        named(&sub(r#""arn:aws:iot:us-east-1:111122223333:topic/${Name}""#)),
        named(&whole(r#"{"Ref":"Name"}"#)),
        // Elsewhere they are nobody's business here.
        r#"{"Resources":{"thing":{"Type":"AWS::IoT::Thing","Properties":{"ThingName":{"Fn::Join":["",["a-",{"Ref":"SerialNumber"}]]},"ThingTypeName":{"Fn::FindInMap":["a","b","c"]}}}}}"#.to_owned(),
    ] {
        template(&harmless).passes();
    }
    for weak in [
        document(&format!(r#"{{"Fn::Join":["",[{}]]}}"#, text(&broad))),
        document(&format!(r#"{{"Fn::Sub":{}}}"#, text(&broad))),
        document(r#"{"Ref":"Policy"}"#),
        document(r#"{"Fn::Join":["",["a"]]}"#),
        document(r#"{"Fn::Join":["",[{"Ref":"Policy"}]]}"#),
        document(r#"{"Fn::FindInMap":["a","b","c"]}"#),
        document(&format!(r#"{{"Fn::Select":["0",[{}]]}}"#, text(&broad))),
        document(&format!(
            r#"{{"Fn::Join":["",["a"]],"Fn::Sub":{}}}"#,
            text(&broad)
        )),
        // A device gives what is put in, and could give `*`.
        topic(r#",{"Ref":"Topic"}"#),
        topic(r#",{"Ref":"Topic"},"/state""#),
        topic(r#",{"Ref":"AWS::IoT::Certificate::CommonName"}"#),
        declared(
            "AWS::IoT::Certificate::Id",
            &topic(r#",{"Ref":"AWS::IoT::Certificate::Id"}"#),
        ),
        sub(r#""arn:aws:iot:us-east-1:111122223333:topic/${Topic}""#),
        sub(r#"["arn:aws:iot:us-east-1:111122223333:topic/${where}",{"where":{"Ref":"Topic"}}]"#),
        declared(
            "iot:Connection.Thing.ThingName",
            &sub(r#""arn:aws:iot:us-east-1:111122223333:topic/${iot:Connection.Thing.ThingName}""#),
        ),
        // And here could end the text.
        whole(r#"{"Ref":"Name"}"#),
        whole(r#""press-",{"Ref":"Name"}"#),
        // Only the name itself is the thing's.
        named(&topic(r#",{"Ref":"Topic"}"#)),
        named(&topic(r#",{"Ref":"Name"},"*""#)),
        named(&named(&topic(r#",{"Ref":"Name"}"#)).replacen(r#""t""#, r#""u""#, 1)),
        named(&topic(r#",{"Ref":"Name"}"#)).replacen("AWS::IoT::Thing", "AWS::IoT::Thin", 1),
        named(&topic(r#",{"Ref":"Name"}"#)).replacen(
            r#"{"ThingName":{"Ref":"Name"}}"#,
            r#"{"ThingName":{"Fn::Join":["",["press-",{"Ref":"Name"}]]}}"#,
            1,
        ),
        topic(r#","*""#),
        topic(r##","#""##),
        sub(r#"["arn:aws:iot:us-east-1:111122223333:topic/${where}",{"where":"*"}]"#),
        sub(r#""arn:aws:iot:us-east-1:111122223333:topic/${iot:DomainName}""#),
        document(&statement(r#"{"Ref":"Action"}"#, OWN_CLIENT)),
        document(&statement(r#"{"Fn::Join":[":",["iot","*"]]}"#, OWN_CLIENT)),
        document(&statement(r#""iot:Publish""#, r#"{"Ref":"Resource"}"#)),
        document(&statement(
            r#""iot:Publish""#,
            r#"{"Fn::Sub":"arn:aws:iot:us-east-1:111122223333:${Resource}"}"#,
        )),
        document(&statement(
            r#""iot:Publish""#,
            r#"{"Fn::GetAtt":["a","Arn"]}"#,
        )),
    ] {
        template(&weak).stops_at(Rule::LeastPrivilege);
    }
}

#[test]
fn what_cannot_be_told_of_a_template_is_said_so() {
    let said = |body: &str| {
        let answer = template(body).answer();
        let refusal = answer.err();
        refusal.map(|refusal| (refusal.problem().to_owned(), refusal.remedy().to_owned()))
    };
    let start = "CreateProvisioningTemplate weakens a control where templateBody is broad: ";
    for (body, why) in [
        (
            "not json".to_owned(),
            "the template cannot be read, or can be read in two ways",
        ),
        (
            document("[]"),
            "what stands in the place of a policy in the template is none, or can be read in two ways",
        ),
        (
            document(r#"{"Ref":"Policy"}"#),
            "a policy in the template is made of more than its own words, and what it will say is not to be seen",
        ),
    ] {
        let (problem, remedy) = said(&body).unwrap_or_default();
        assert_eq!(problem, format!("{start}{why}"), "{body}");
        let start = "write it so that what it says is plain to see, or say why for this call: ";
        assert!(remedy.starts_with(start), "{remedy}");
    }
}
