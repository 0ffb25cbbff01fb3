//! Tokens that their vendors mark with a prefix.
//!
//! Sources: the vendors' documentation, the lists of partners of GitHub's secret scanning, and the
//! patterns that gitleaks and detect-secrets publish.

use super::alphabet::Alphabet::{
    AccessKeyId, Alphanumeric, Anything, Artifactory, Base64, Capital, Dotted, Hex, Jwt, Small,
    Url, Uuid,
};
use super::format::{ANY, Format, exact, least, of, random};
use crate::kind::Kind;

pub(super) const FORMATS: &[Format] = &[
    // AWS. Source of the prefixes: IAM User Guide, "IAM identifiers".
    of(Kind::AwsAccessKeyId, exact(b"AKIA", AccessKeyId, 16)),
    of(Kind::AwsAccessKeyId, exact(b"ASIA", AccessKeyId, 16)),
    of(Kind::AwsAccessKeyId, exact(b"ABIA", AccessKeyId, 16)),
    of(Kind::AwsAccessKeyId, exact(b"ACCA", AccessKeyId, 16)),
    of(Kind::AwsSessionToken, least(b"FwoGZXIvYXdz", Base64, 52)),
    of(Kind::AwsSessionToken, least(b"FQoGZXIvYXdz", Base64, 52)),
    of(Kind::AwsSessionToken, least(b"IQoJb3JpZ2lu", Base64, 52)),
    of(Kind::AwsSessionToken, least(b"AQoDYXdz", Base64, 52)),
    // Forms of many vendors.
    of(Kind::Jwt, exact(b"ey", Jwt, 0)),
    of(
        Kind::PrivateKey,
        least(b"PuTTY-User-Key-File-", Alphanumeric, 1),
    ),
    of(Kind::PrivateKey, least(b"AGE-SECRET-KEY-1", Capital, 50)),
    // Source code and its builds.
    least(b"ghp_", Alphanumeric, 30),
    least(b"gho_", Alphanumeric, 30),
    least(b"ghu_", Alphanumeric, 30),
    least(b"ghs_", Alphanumeric, 30),
    least(b"ghr_", Alphanumeric, 30),
    least(b"github_pat_", Url, 36),
    least(b"glpat-", Url, 20),
    least(b"gldt-", Url, 20),
    least(b"glrt-", Url, 20),
    least(b"glrtr-", Url, 20),
    least(b"glcbt-", Url, 20),
    least(b"glptt-", Url, 20),
    least(b"glft-", Url, 20),
    least(b"glimt-", Url, 20),
    least(b"glagent-", Url, 20),
    least(b"gloas-", Url, 20),
    least(b"glsoat-", Url, 20),
    least(b"glffct-", Url, 20),
    least(b"glwt-", Url, 20),
    least(b"GR1348941", Url, 20),
    least(b"ATATT3", Dotted, 30),
    least(b"ATCTT3", Dotted, 30),
    least(b"ATSTT3", Dotted, 30),
    random(b"ATBB", Alphanumeric, (28, 36)),
    least(b"npm_", Alphanumeric, 30),
    least(b"pypi-Ag", Url, 40),
    least(b"rubygems_", Hex, 40),
    exact(b"oy2", Small, 43),
    random(b"cio", Alphanumeric, (32, 32)),
    least(b"CLOJARS_", Alphanumeric, 50),
    least(b"dckr_pat_", Url, 20),
    least(b"dckr_oat_", Url, 20),
    least(b"AKCp", Alphanumeric, 40),
    exact(b"AKC", Artifactory, 0),
    exact(b"AP", Artifactory, 0),
    least(b"cmVmd", Alphanumeric, 40),
    least(b"bkua_", Hex, 40),
    least(b"bkct_", Alphanumeric, 32),
    least(b"CCIPAT_", Dotted, 36),
    least(b"CCIPRJ_", Dotted, 36),
    least(b"squ_", Alphanumeric, 32),
    least(b"sqp_", Alphanumeric, 32),
    least(b"sqa_", Alphanumeric, 32),
    least(b"sgp_", Url, 40),
    least(b"sgd_", Url, 40),
    least(b"snyk_uat.", Dotted, 20),
    least(b"snyk_sat.", Dotted, 20),
    exact(b"ico-", Alphanumeric, 32),
    least(b"pnu_", Alphanumeric, 30),
    least(b"pnb_", Alphanumeric, 30),
    random(b"pat.", Dotted, (60, 80)),
    random(b"sat.", Dotted, (60, 80)),
    random(b"API-", Capital, (25, 32)),
    // Chat and mail.
    least(b"xoxb-", Url, 14),
    least(b"xoxp-", Url, 14),
    least(b"xoxa-", Url, 8),
    least(b"xoxr-", Url, 8),
    least(b"xoxs-", Url, 10),
    least(b"xoxo-", Url, 10),
    least(b"xoxc-", Url, 14),
    least(b"xoxd-", Anything, 14),
    least(b"xoxe-", Url, 20),
    least(b"xoxe.xox", Url, 20),
    least(b"xapp-", Url, 20),
    random(b"SG.", Dotted, (50, ANY)),
    least(b"xkeysib-", Url, 60),
    least(b"xsmtpsib-", Url, 60),
    exact(b"key-", Hex, 32),
    exact(b"pubkey-", Hex, 32),
    exact(b"SK", Hex, 32),
    least(b"tfp_", Dotted, 40),
    least(b"APA91b", Url, 60),
    random(b"ntn_", Alphanumeric, (40, 60)),
    random(b"secret_", Alphanumeric, (43, 43)),
    least(b"lin_api_", Alphanumeric, 32),
    least(b"lin_oauth_", Alphanumeric, 32),
    least(b"fio-u-", Dotted, 50),
    least(b"figd_", Url, 36),
    least(b"figu_", Url, 36),
    random(b"pat", Dotted, (79, 79)),
    random(b"dG9rO", Base64, (40, 100)),
    least(b"s-s4t2ud-", Hex, 64),
    least(b"s-s4t2af-", Hex, 64),
    // Payments and shops.
    least(b"sk_live_", Alphanumeric, 10),
    least(b"sk_test_", Alphanumeric, 10),
    least(b"sk_prod_", Alphanumeric, 10),
    least(b"rk_live_", Alphanumeric, 10),
    least(b"rk_test_", Alphanumeric, 10),
    least(b"rk_prod_", Alphanumeric, 10),
    least(b"whsec_", Base64, 20),
    random(b"sk_", Hex, (48, 48)),
    random(b"EAAA", Url, (22, 64)),
    random(b"EAA", Alphanumeric, (70, ANY)),
    least(b"sq0atp-", Url, 20),
    least(b"sq0csp-", Anything, 20),
    least(b"sq0idp-", Url, 20),
    least(b"shpat_", Hex, 32),
    least(b"shpca_", Hex, 32),
    least(b"shppa_", Hex, 32),
    least(b"shpss_", Hex, 32),
    least(b"shptka_", Hex, 32),
    least(b"shippo_live_", Hex, 32),
    least(b"shippo_test_", Hex, 32),
    exact(b"EZAK", Alphanumeric, 54),
    exact(b"EZTK", Alphanumeric, 54),
    least(b"duffel_test_", Dotted, 40),
    least(b"duffel_live_", Dotted, 40),
    least(b"FLWSECK_TEST-", Url, 12),
    least(b"FLWSECK-", Url, 20),
    least(b"FLWPUBK_TEST-", Url, 30),
    exact(b"live_", Hex, 35),
    exact(b"test_", Hex, 35),
    exact(b"live_pub_", Hex, 31),
    exact(b"test_pub_", Hex, 31),
    random(b"live_", Dotted, (40, 44)),
    least(b"rzp_live_", Alphanumeric, 14),
    least(b"rzp_test_", Alphanumeric, 14),
    least(b"APP_USR-", Url, 40),
    least(b"access-sandbox-", Uuid, 36),
    least(b"access-development-", Uuid, 36),
    least(b"access-production-", Uuid, 36),
    least(b"access_token$", Anything, 30),
    least(b"pdl_live_", Url, 30),
    least(b"pdl_sdbx_", Url, 30),
    // Language models.
    random(b"sk-", Alphanumeric, (20, ANY)),
    random(b"sk-proj-", Url, (20, ANY)),
    random(b"sk-svcacct-", Url, (20, ANY)),
    random(b"sk-admin-", Url, (20, ANY)),
    random(b"sk-None-", Url, (20, ANY)),
    least(b"sk-ant-", Url, 30),
    least(b"sk-or-v1-", Hex, 40),
    exact(b"hf_", Alphanumeric, 34),
    exact(b"api_org_", Alphanumeric, 34),
    least(b"pplx-", Alphanumeric, 40),
    least(b"gsk_", Alphanumeric, 40),
    least(b"xai-", Alphanumeric, 60),
    random(b"r8_", Alphanumeric, (30, 45)),
    least(b"nvapi-", Url, 50),
    least(b"pcsk_", Url, 50),
    least(b"lsv2_pt_", Url, 32),
    least(b"lsv2_sk_", Url, 32),
    random(b"csk-", Alphanumeric, (40, ANY)),
    random(b"tvly-", Url, (24, 60)),
    random(b"fw_", Alphanumeric, (22, 30)),
    // Clouds.
    least(b"AIza", Url, 30),
    random(b"ya29.", Dotted, (20, ANY)),
    least(b"GOCSPX-", Url, 20),
    random(b"1//0", Url, (30, ANY)),
    least(b"ABSK", Base64, 90),
    least(b"bedrock-api-key-", Base64, 20),
    least(b"amzn.mws.", Uuid, 36),
    random(b"amzn1.oa2-cs.v1.", Hex, (40, ANY)),
    random(b"LTAI", Alphanumeric, (12, 24)),
    random(b"AKID", Alphanumeric, (32, 32)),
    random(b"AKLT", Alphanumeric, (36, 50)),
    least(b"dop_v1_", Hex, 64),
    least(b"doo_v1_", Hex, 64),
    least(b"dor_v1_", Hex, 64),
    least(b"v1.0-", Url, 160),
    exact(b"dapi", Hex, 32),
    exact(b"dkea", Hex, 32),
    exact(b"dose", Hex, 32),
    least(b"dp.pt.", Alphanumeric, 40),
    least(b"dp.st.", Dotted, 40),
    least(b"dp.ct.", Alphanumeric, 40),
    least(b"dp.sa.", Alphanumeric, 40),
    least(b"dp.scim.", Alphanumeric, 40),
    least(b"dp.audit.", Alphanumeric, 40),
    least(b"HRKU-", Url, 36),
    least(b"fo1_", Url, 40),
    least(b"fm1a_", Base64, 60),
    least(b"fm1r_", Base64, 60),
    least(b"fm2_", Base64, 60),
    least(b"pscale_tkn_", Dotted, 30),
    least(b"pscale_oauth_", Dotted, 30),
    least(b"pscale_pw_", Dotted, 30),
    least(b"sbp_", Hex, 40),
    least(b"sb_secret_", Url, 20),
    least(b"nfp_", Alphanumeric, 36),
    least(b"rnd_", Alphanumeric, 24),
    least(b"CFPAT-", Url, 40),
    least(b"tk-us-", Url, 40),
    exact(b"sm_aat_", Alphanumeric, 16),
    exact(b"sm_pat_", Alphanumeric, 16),
    exact(b"sm_sat_", Alphanumeric, 16),
    random(b"4b1d", Alphanumeric, (38, 38)),
    least(b"AVNS_", Url, 18),
    least(b"mdb_sa_sk_", Url, 36),
    least(b"CCDB1_", Url, 40),
    random(b"t1.", Dotted, (60, ANY)),
    least(b"AQVN", Url, 35),
    random(b"y0_", Url, (40, ANY)),
    random(b"1000.", Dotted, (65, 65)),
    random(b"akab-", Url, (30, 40)),
    // Secrets managers and networks.
    least(b"A3-", Capital, 33),
    least(b"ops_eyJ", Base64, 40),
    random(b"hvs.", Url, (24, ANY)),
    random(b"hvb.", Url, (60, ANY)),
    random(b"hvr.", Url, (60, ANY)),
    random(b"s.", Alphanumeric, (24, 24)),
    least(b"tskey-", Url, 20),
    least(b"dnkey-", Dotted, 60),
    least(b"sha256~", Url, 40),
    least(b"pul-", Hex, 40),
    least(b"PMAK-", Url, 50),
    least(b"rdme_", Alphanumeric, 60),
    exact(b"p8e-", Alphanumeric, 32),
    random(b"scauth_", Dotted, (60, ANY)),
    random(b"authress_", Dotted, (60, ANY)),
    random(b"b_", Dotted, (44, 44)),
    random(b"sl.", Dotted, (60, ANY)),
    random(b"pk.", Dotted, (60, ANY)),
    random(b"sk.", Dotted, (60, ANY)),
    least(b"aio_", Alphanumeric, 28),
    // Telemetry and operations.
    least(b"NRAK-", Alphanumeric, 26),
    least(b"NRJS-", Hex, 19),
    least(b"NRII-", Url, 30),
    least(b"NRIQ-", Url, 30),
    least(b"NRRA-", Hex, 40),
    least(b"glc_", Base64, 32),
    least(b"glsa_", Url, 40),
    least(b"eyJrIjoi", Base64, 60),
    least(b"sntrys_", Dotted, 40),
    least(b"sntryu_", Hex, 60),
    least(b"dt0c01.", Dotted, 60),
    least(b"dt0s", Dotted, 60),
    random(b"phc_", Alphanumeric, (40, 50)),
    random(b"phx_", Alphanumeric, (40, 50)),
    least(b"rootly_", Hex, 60),
    random(b"pat-na1-", Uuid, (36, 36)),
    random(b"pat-eu1-", Uuid, (36, 36)),
    random(b"sdk-", Uuid, (36, 36)),
    least(b"waka_", Uuid, 36),
    random(b"lip_", Alphanumeric, (20, 24)),
    random(b"vtwn_", Alphanumeric, (24, 40)),
    random(b"xau_", Alphanumeric, (30, 60)),
    random(b"zpka_", Url, (32, ANY)),
    random(b"AAAAAAAAAAAAAAAAAAAAA", Anything, (40, ANY)),
    // JSON Web Tokens written in base64 once more.
    least(b"ZXlKaGJHY2", Base64, 60),
    least(b"ZXlKMGVYQ", Base64, 60),
    least(b"ZXlKcmFXU", Base64, 60),
];

#[cfg(test)]
mod tests {
    use super::super::alphabet::Alphabet;
    use super::super::sample::{cut, found, random};
    use super::super::vendor::prefixed;
    use super::FORMATS;

    fn letters(alphabet: Alphabet) -> &'static str {
        match alphabet {
            Alphabet::Hex => "0123456789abcdef",
            Alphabet::Small => "abcdefghijklmnopqrstuvwxyz0123456789",
            Alphabet::Capital | Alphabet::AccessKeyId => "ABCDEFGHJKLMNPQRSTUVWXYZ23456789",
            _ => "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
        }
    }

    fn sample(alphabet: Alphabet, length: usize) -> String {
        if alphabet != Alphabet::Uuid {
            return random(letters(alphabet), length, 21);
        }
        let hex = random("0123456789abcdef", 32, 21);
        [
            cut(&hex, 0, 8),
            cut(&hex, 8, 12),
            cut(&hex, 12, 16),
            cut(&hex, 16, 20),
            cut(&hex, 20, 32),
        ]
        .join("-")
    }

    #[test]
    fn every_format_is_found_and_nothing_shorter_is() {
        for format in FORMATS {
            if matches!(format.alphabet, Alphabet::Jwt | Alphabet::Artifactory) {
                continue;
            }
            let prefix = String::from_utf8_lossy(format.prefix);
            let token = format!("{prefix}{}", sample(format.alphabet, format.least));
            for text in [
                token.clone(),
                format!("see {token} for more"),
                format!("next:{token};"),
                format!("x_{token}"),
            ] {
                assert_eq!(found(&text), Some(format.kind), "{prefix}: {text}");
            }
            let is_part_of_another = FORMATS.iter().any(|other| {
                other.prefix != format.prefix && format.prefix.starts_with(other.prefix)
            });
            let short = cut(&token, 0, token.len() - 1);
            let other = prefixed(short.as_bytes(), 0);
            assert!(other.is_none() || is_part_of_another, "{prefix}: {short}");
        }
    }

    #[test]
    fn prefixes_in_front_of_words_are_no_tokens() {
        for text in [
            "sk-learn-pipeline-for-training-models",
            "test_integration_of_the_deployment",
            "live_streaming_channel_group_one",
            "pat.some-module.another-module.third",
            "key-management-service-default-alias",
            "secret_store_of_the_platform_team",
            "hf_hub_download",
            "api-gateway-authorizer-lambda-function",
            "APClusterRole APDeployment APACHE",
            "npm_config_registry",
            "SKU2024",
            "eyewitness.eyeglasses.eyelid",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
