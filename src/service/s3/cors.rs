//! What pages in browsers may do with a bucket's presigned links.

use aws_sdk_s3::error::BuildError;
use aws_sdk_s3::types::{CorsConfiguration, CorsRule};

use crate::url::{HttpsOrigin, is_named};

/// What links made here are for; nobody deletes or posts forms with them.
const METHODS: [&str; 3] = ["GET", "HEAD", "PUT"];
/// What a link to write may demand of its sender, beyond what every page may send.
const SENT: [&str; 7] = [
    "content-type",
    "if-none-match",
    "x-amz-checksum-sha256",
    "x-amz-expected-bucket-owner",
    "x-amz-server-side-encryption",
    "x-amz-server-side-encryption-aws-kms-key-id",
    "x-amz-server-side-encryption-bucket-key-enabled",
];
/// What a page may read of a reply, beyond what every page may read.
const SHOWN: [&str; 7] = [
    "ETag",
    "x-amz-checksum-crc64nvme",
    "x-amz-checksum-sha256",
    "x-amz-checksum-type",
    "x-amz-server-side-encryption",
    "x-amz-server-side-encryption-aws-kms-key-id",
    "x-amz-server-side-encryption-bucket-key-enabled",
];
/// How long a browser may go by an answer; what is forbidden later is forbidden after this.
const SECONDS: i32 = 600;

/// The rules that let pages of these origins, and of no others, use presigned links.
pub(super) fn browser_rules(origins: &[HttpsOrigin]) -> Result<CorsConfiguration, BuildError> {
    let owned = |names: &[&str]| Some(names.iter().map(|&name| name.to_owned()).collect());
    let rule = CorsRule::builder()
        .set_allowed_origins(Some(origins.iter().map(HttpsOrigin::to_string).collect()))
        .set_allowed_methods(owned(&METHODS))
        .set_allowed_headers(owned(&SENT))
        .set_expose_headers(owned(&SHOWN))
        .max_age_seconds(SECONDS)
        .build()?;
    CorsConfiguration::builder().cors_rules(rule).build()
}

/// Whether every page that a bucket's rules let in is named, and reached over https.
pub(super) fn names_only_https_origins(rules: &[CorsRule]) -> bool {
    let mut origins = rules.iter().flat_map(CorsRule::allowed_origins);
    origins.all(|origin| is_named(origin))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(origins: &[&str]) -> Result<CorsRule, BuildError> {
        let origins = origins.iter().map(|&origin| origin.to_owned()).collect();
        CorsRule::builder()
            .set_allowed_origins(Some(origins))
            .allowed_methods("GET")
            .build()
    }

    #[test]
    fn what_is_written_here_is_accepted_here() -> Result<(), BuildError> {
        let origins = [crate::https_origin!("https://app.example.com")];
        let made = browser_rules(&origins)?;
        assert!(names_only_https_origins(made.cors_rules()));
        let [made] = made.cors_rules() else {
            panic!("one rule");
        };
        assert_eq!(made.allowed_origins(), ["https://app.example.com"]);
        assert_eq!(made.allowed_methods(), ["GET", "HEAD", "PUT"]);
        let wild = [made.allowed_headers(), made.expose_headers()].concat();
        assert!(!wild.iter().any(|name| name.contains('*')));
        Ok(())
    }

    #[cfg(feature = "testing")]
    #[tokio::test]
    async fn a_page_may_send_what_links_demand_and_no_more()
    -> Result<(), Box<dyn std::error::Error>> {
        use std::collections::BTreeSet;

        let cloud = crate::testing::Cloud::start().await?;
        let session = crate::Session::builder(crate::region::UsEast1);
        let session = session.danger_test_cloud(cloud.door()).connect().await?;
        let key = crate::key_arn!(
            "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
        );
        let s3 = crate::s3::Client::new(&session);
        let bucket = s3.declare(crate::bucket_name!("acme"), crate::Encryption::kms(key));
        let put = bucket.presign_put("k", 1, "text/plain");
        let put = put.checksum_sha256([0; 32]).only_if_absent();
        let link = put.sign().await?;
        // The browser sends this one by itself.
        let names = link.headers().map(|(name, _)| name);
        let names: BTreeSet<_> = names.filter(|name| *name != "content-length").collect();
        assert_eq!(names, BTreeSet::from(SENT));
        Ok(())
    }

    #[test]
    fn one_origin_that_is_not_named_is_enough_to_fail() -> Result<(), BuildError> {
        let named = rule(&["https://app.example.com", "https://app.example.com:8443"])?;
        assert!(names_only_https_origins(&[]));
        assert!(names_only_https_origins(std::slice::from_ref(&named)));
        for origin in [
            "*",
            "https://*.example.com",
            "http://app.example.com",
            "null",
        ] {
            let other = rule(&["https://app.example.com", origin])?;
            assert!(
                !names_only_https_origins(&[named.clone(), other]),
                "{origin}"
            );
        }
        Ok(())
    }
}
