//! Policies of buckets.

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
