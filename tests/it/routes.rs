//! Routes by private endpoints: where requests go then, and what cannot lead them elsewhere.

use palisade::aws_sdk_s3::config::{Builder as Override, Config, Region};
use palisade::aws_sdk_s3::primitives::ByteStream;
use palisade::region::{self, AnyRegion, Standard, UsEast1};
use palisade::testing::{BucketSpec, Cloud, Fault};
use palisade::{
    AccessPointArn, Builder, Encryption, ErrorKind, Outcome, Route, Rule, Service, Session, Trust,
    VpcEndpointId, access_point_arn, bucket_name, iot, reason, s3, vpc_endpoint,
};

use crate::mock;
use crate::support::refused;

pub(crate) const S3_HOST: &str =
    "bucket.vpce-0123456789abcdef0-a1b2c3d4.s3.us-east-1.vpce.amazonaws.com";
const STS_HOST: &str =
    "vpce-0fedcba9876543210-d4c3b2a1-us-east-1a.sts.us-east-1.vpce.amazonaws.com";

/// A session whose calls of S3 and STS go through private endpoints, one of them of one zone.
pub(crate) struct Private {
    pub(crate) cloud: Cloud,
    pub(crate) session: Session<Standard<UsEast1>>,
    pub(crate) s3: s3::Client,
}

fn standard() -> Standard<UsEast1> {
    UsEast1.standard_endpoints(reason!("private endpoints without private DNS"))
}

fn routed(builder: Builder<Standard<UsEast1>>) -> Builder<Standard<UsEast1>> {
    let s3 = vpc_endpoint!("vpce-0123456789abcdef0-a1b2c3d4");
    let sts = vpc_endpoint!("vpce-0fedcba9876543210-d4c3b2a1-us-east-1a");
    builder
        .route(Service::S3, Route::VpcEndpoint(s3))
        .route(Service::Sts, Route::VpcEndpoint(sts))
}

pub(crate) async fn private() -> Private {
    let cloud = Cloud::start().await.expect("a loopback port");
    for name in ["acme-telemetry", "acme.reports"] {
        cloud.s3().add_bucket(name, BucketSpec::new("us-east-1"));
    }
    let builder = Session::builder(standard()).danger_test_cloud(cloud.door());
    let session = routed(builder).connect().await.expect("a session");
    let s3 = s3::Client::new(&session);
    Private { cloud, session, s3 }
}

impl Private {
    pub(crate) fn bucket(&self) -> s3::Bucket {
        self.s3
            .declare(bucket_name!("acme-telemetry"), Encryption::sse_s3())
    }

    async fn put(&self, bucket: &s3::Bucket) {
        let put = bucket.put_object("k").body(body());
        put.send().await.expect("put");
    }

    /// The hosts that were spoken to, in order and without repetition, each as TLS and as the
    /// request named it.
    fn hosts(&self) -> Vec<String> {
        let mut hosts = Vec::new();
        for seen in self.cloud.requests() {
            assert_eq!(seen.sni, seen.host);
            if !hosts.contains(&seen.host) {
                hosts.push(seen.host);
            }
        }
        hosts
    }
}

fn body() -> ByteStream {
    b"x".to_vec().into()
}

#[tokio::test]
async fn requests_go_to_the_private_endpoints_and_nowhere_else() {
    let private = private().await;
    let bucket = private.bucket();
    private.put(&bucket).await;
    bucket.get_object("k").send().await.expect("get");
    bucket.list_objects_v2().send().await.expect("list");
    let all = private.s3.sdk().list_buckets().send().await;
    all.expect("list of buckets");
    let below = format!("acme-telemetry.{S3_HOST}");
    assert_eq!(private.hosts(), [STS_HOST, below.as_str(), S3_HOST]);
}

#[tokio::test]
async fn a_bucket_with_dots_stands_in_the_path_below_the_private_endpoint() {
    let private = private().await;
    let name = bucket_name!("acme.reports");
    private
        .put(&private.s3.declare(name, Encryption::sse_s3()))
        .await;
    assert_eq!(private.hosts(), [STS_HOST, S3_HOST]);
    let path = private.cloud.requests().pop().map(|seen| seen.path);
    assert_eq!(path.as_deref(), Some("/acme.reports/k"));
}

#[tokio::test]
async fn an_access_point_has_its_own_host_at_the_private_endpoint() {
    let private = private().await;
    private
        .cloud
        .s3()
        .add_access_point("acme-reports", "acme-telemetry");
    let arn = access_point_arn!("arn:aws:s3:us-east-1:111122223333:accesspoint/acme-reports");
    let point = private
        .s3
        .declare_access_point(arn.clone(), Encryption::sse_s3())
        .expect("an access point here");
    private.put(&point).await;
    let raw = private.s3.sdk().get_object().bucket(arn.as_str()).key("k");
    raw.send().await.expect("get");
    assert_eq!(
        private.hosts(),
        [
            STS_HOST,
            "acme-reports-111122223333.accesspoint.vpce-0123456789abcdef0-a1b2c3d4.s3.us-east-1.\
             vpce.amazonaws.com"
        ]
    );
}

#[tokio::test]
async fn a_bucket_is_created_and_proven_through_the_private_endpoint() {
    let private = private().await;
    let created = private
        .s3
        .create_bucket(bucket_name!("acme-new"), Encryption::sse_s3())
        .send()
        .await;
    created.expect("created");
    for host in private.hosts() {
        assert!(host == STS_HOST || host.ends_with(S3_HOST), "{host}");
    }
}

#[tokio::test]
async fn every_route_is_one_line_of_evidence_and_stands_in_the_posture() {
    let private = private().await;
    private.put(&private.bucket()).await;
    let evidence = private.session.evidence();
    let kept: Vec<_> = evidence
        .about(Rule::Endpoint)
        .map(|entry| {
            let count = entry.count;
            (entry.outcome, &*entry.subject, &*entry.detail, count)
        })
        .collect();
    assert_eq!(
        kept,
        [
            (Outcome::Kept, "s3 by a private endpoint", S3_HOST, 1),
            (Outcome::Kept, "sts by a private endpoint", STS_HOST, 1),
        ]
    );
    let set_aside = evidence.about(Rule::Fips);
    let aside: Vec<_> = set_aside.map(|entry| &*entry.subject).collect();
    assert_eq!(aside, ["credential calls", "s3", "sts"]);
    let posture = routed(Session::builder(standard()).danger_offline(mock::silent()))
        .inspect()
        .await
        .expect("a posture");
    let host = |service: Service| posture.endpoints[service.id()].as_deref();
    assert_eq!(host(Service::S3), Some(S3_HOST));
    assert_eq!(host(Service::Sts), Some(STS_HOST));
    assert_eq!(host(Service::Iot), Some("iot.us-east-1.amazonaws.com"));
}

#[tokio::test]
async fn the_last_word_about_a_route_counts() {
    let (mock, sent) = mock::recording();
    let id = |text: &str| Route::VpcEndpoint(VpcEndpointId::try_from(text).expect("an id"));
    let session = routed(Session::builder(standard()).danger_offline(mock))
        .route(Service::S3, Route::Default)
        .route(Service::Iot, id("vpce-1a2b3c4d-5e6f"))
        .route(Service::Iot, id("vpce-0123456789abcdef0-a1b2c3d4"))
        .connect()
        .await
        .expect("a session");
    let s3 = s3::Client::new(&session);
    let _ = s3.sdk().list_buckets().send().await;
    let iot = iot::Client::new(&session);
    let _ = iot.sdk().list_things().send().await;
    assert_eq!(
        sent.hosts(),
        [
            "s3.us-east-1.amazonaws.com",
            "vpce-0123456789abcdef0-a1b2c3d4.api.iot.us-east-1.vpce.amazonaws.com"
        ]
    );
}

#[tokio::test]
async fn the_sdk_goes_to_the_private_hosts_of_three_partitions() {
    let id = "vpce-0123456789abcdef0-a1b2c3d4";
    let route = Route::VpcEndpoint(VpcEndpointId::try_from(id).expect("an id"));
    // Which authority is named does not matter where nothing is sent.
    let ca = rcgen::generate_simple_self_signed(["ca.example".to_owned()]).expect("an authority");
    let trust = Trust::private_ca(&ca.cert.pem()).expect("PEM");
    for (region, partition, suffix) in [
        ("us-east-1", "aws", "amazonaws.com"),
        ("cn-north-1", "aws-cn", "amazonaws.com.cn"),
        ("us-gov-west-1", "aws-us-gov", "amazonaws.com"),
    ] {
        let (mock, sent) = mock::recording();
        let here = AnyRegion::new(region).expect("a region");
        let session = Session::builder(here.standard_endpoints(reason!("no private DNS here")))
            .trust(trust.clone())
            .danger_offline(mock)
            .route(Service::S3, route.clone())
            .route(Service::Iot, route.clone())
            .connect()
            .await
            .expect("a session");
        let s3 = s3::Client::try_new(&session).expect("a client");
        let iot = iot::Client::try_new(&session).expect("a client");
        let arn = format!("arn:{partition}:s3:{region}:111122223333:accesspoint/acme-reports");
        let arn = AccessPointArn::try_from(arn).expect("an ARN");
        let point = s3.declare_access_point(arn, Encryption::sse_s3());
        let bucket = s3.declare(bucket_name!("acme-telemetry"), Encryption::sse_s3());
        let _ = bucket.head_object("k").send().await;
        let _ = point.expect("a point").head_object("k").send().await;
        let _ = iot.sdk().list_things().send().await;
        let vpce = format!("{region}.vpce.{suffix}");
        assert_eq!(
            sent.hosts(),
            [
                format!("acme-telemetry.bucket.{id}.s3.{vpce}"),
                format!("acme-reports-111122223333.accesspoint.{id}.s3.{vpce}"),
                format!("{id}.api.iot.{vpce}"),
            ]
        );
    }
}

#[tokio::test]
async fn a_route_that_leads_nowhere_is_refused_by_connect() {
    let id = |text: &str| Route::VpcEndpoint(VpcEndpointId::try_from(text).expect("an id"));
    let plain = id("vpce-0123456789abcdef0-a1b2c3d4");
    let elsewhere = id("vpce-0123456789abcdef0-a1b2c3d4-us-east-2a");
    let sovereign = AnyRegion::from(region::EuscDeEast1);
    for (region, service, route) in [
        (AnyRegion::from(UsEast1), Service::Iam, plain.clone()),
        (AnyRegion::from(UsEast1), Service::Kms, elsewhere),
        (sovereign, Service::Kms, plain.clone()),
    ] {
        let region = region.standard_endpoints(reason!("private endpoints without private DNS"));
        let session = Session::builder(region)
            .trust(Trust::platform())
            .danger_offline(mock::silent())
            .route(service, route);
        let error = session.connect().await.expect_err("refused");
        assert_eq!(error.kind(), ErrorKind::Refused);
        assert_eq!(error.rule(), Some(Rule::Endpoint), "{error:?}");
    }
}

/// Sends a call with a changed configuration; asserts that a rule refuses it before it leaves.
async fn overridden(change: Override, rule: Rule) {
    let private = private().await;
    let bucket = private.bucket();
    private.put(&bucket).await;
    let before = (private.cloud.requests().len(), private.cloud.connections());
    let get = bucket.get_object("k").customize().config_override(change);
    refused(get.send().await, rule);
    let after = (private.cloud.requests().len(), private.cloud.connections());
    assert_eq!(after, before, "something left");
}

#[tokio::test]
async fn another_endpoint_than_the_private_one_is_refused() {
    for url in [
        "https://evil.example".to_owned(),
        "https://s3.us-east-1.amazonaws.com".to_owned(),
        "https://bucket.vpce-0fedcba9876543210-a1b2c3d4.s3.us-east-1.vpce.amazonaws.com".to_owned(),
        S3_HOST.replacen("bucket.", "https://control.", 1),
        S3_HOST.replacen("bucket.", "https://", 1),
        format!("http://{S3_HOST}"),
        format!("https://{S3_HOST}:8443"),
        format!("https://{S3_HOST}/below"),
        format!("https://{S3_HOST}.evil.example"),
        format!("https://x@{S3_HOST}"),
    ] {
        overridden(Config::builder().endpoint_url(url), Rule::Endpoint).await;
    }
    let mut without = Config::builder();
    without.set_endpoint_url(None);
    overridden(without, Rule::Endpoint).await;
}

#[tokio::test]
async fn another_kind_of_endpoint_or_region_than_the_private_one_is_refused() {
    overridden(Config::builder().use_fips(true), Rule::Fips).await;
    overridden(Config::builder().use_dual_stack(true), Rule::Endpoint).await;
    let elsewhere = Config::builder().region(Region::new("us-west-2"));
    overridden(elsewhere, Rule::Endpoint).await;
}

#[tokio::test]
async fn a_resolver_of_the_call_cannot_lead_to_another_private_endpoint() {
    use palisade::aws_sdk_s3::config::endpoint::{
        Endpoint, EndpointFuture, Params, ResolveEndpoint,
    };

    #[derive(Debug)]
    struct Elsewhere(String);
    impl ResolveEndpoint for Elsewhere {
        fn resolve_endpoint<'a>(&'a self, _: &'a Params) -> EndpointFuture<'a> {
            EndpointFuture::ready(Ok(Endpoint::builder().url(self.0.clone()).build()))
        }
    }

    for host in [
        S3_HOST.replacen("bucket.", "acme-telemetry.accesspoint.", 1),
        S3_HOST.replacen("bucket.", "acme-telemetry.", 1),
        S3_HOST.replacen("bucket.", "other-bucket.bucket.", 1),
        format!(
            "acme-telemetry.{}",
            S3_HOST.replace("-a1b2c3d4", "-a1b2c3d5")
        ),
        "acme-telemetry.s3.us-east-1.amazonaws.com".to_owned(),
    ] {
        let resolver = Elsewhere(format!("https://{host}"));
        overridden(
            Config::builder().endpoint_resolver(resolver),
            Rule::Endpoint,
        )
        .await;
    }
}

#[tokio::test]
async fn a_request_changed_on_its_way_to_the_private_endpoint_is_refused() {
    let private = private().await;
    let bucket = private.bucket();
    private.put(&bucket).await;
    let before = (private.cloud.requests().len(), private.cloud.connections());
    for host in [
        format!("other-bucket.{S3_HOST}"),
        format!("acme-telemetry.{S3_HOST}.evil.example"),
        format!("acme-telemetry.{S3_HOST}:8443"),
        format!("user:pw@acme-telemetry.{S3_HOST}"),
        "acme-telemetry.s3.us-east-1.amazonaws.com".to_owned(),
    ] {
        let call = bucket
            .get_object("k")
            .customize()
            .mutate_request(move |request| {
                let uri = format!("https://{host}/k?x-id=GetObject");
                request.set_uri(uri).expect("a URI");
            });
        refused(call.send().await, Rule::Endpoint);
    }
    let after = (private.cloud.requests().len(), private.cloud.connections());
    assert_eq!(after, before, "something left");
}

#[tokio::test]
async fn a_bucket_name_cannot_prolong_the_private_host() {
    let private = private().await;
    private.put(&private.bucket()).await;
    let before = (private.cloud.requests().len(), private.cloud.connections());
    for name in [
        "evil.example/",
        "evil.example#",
        "evil.example?",
        "evil.example:443",
        "acme-telemetry@evil.example",
        "arn:aws:s3:us-east-1:111122223333:accesspoint/evil.example",
        "arn:aws:s3:us-east-1:111122223333:accesspoint/not-declared",
        "acme-telemetry--use1-az4--x-s3",
    ] {
        let get = private.s3.sdk().get_object().bucket(name).key("k");
        refused(get.send().await, Rule::Endpoint);
    }
    let after = (private.cloud.requests().len(), private.cloud.connections());
    assert_eq!(after, before, "something left");
    // A name may end as the host goes on, and leads nowhere else.
    let id = "acme.bucket.vpce-0123456789abcdef0-a1b2c3d4";
    let get = private.s3.sdk().get_object().bucket(id).key("k");
    assert!(get.send().await.is_err());
    let last = private.cloud.requests().pop().expect("a request");
    assert_eq!((&*last.host, &*last.path), (S3_HOST, &*format!("/{id}/k")));
}

#[tokio::test]
async fn a_redirect_of_the_private_endpoint_is_never_followed() {
    let private = private().await;
    let bucket = private.bucket();
    private.put(&bucket).await;
    for location in [
        "https://evil.example/".to_owned(),
        format!("https://acme-telemetry.{S3_HOST}/other"),
    ] {
        let fault = Fault::Redirect {
            status: 307,
            location,
        };
        private.cloud.faults().next("GetObject", fault);
        let before = private.cloud.requests().len();
        refused(bucket.get_object("k").send().await, Rule::Https);
        assert_eq!(private.cloud.requests().len(), before + 1);
    }
}
