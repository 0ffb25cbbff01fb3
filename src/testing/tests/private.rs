//! Interface endpoints under their own names.
use aws_sdk_s3::config::Builder as S3Builder;

use super::sdk::{Tested, cloud, config, known};

const ENDPOINT: &str = "vpce-0a1b2c3d4e5f60718-x9y8z7w6";

fn host(front: &str) -> String {
    format!("{front}.us-east-1.vpce.amazonaws.com")
}

#[tokio::test]
async fn private_endpoints_lead_to_the_same_cloud() -> Tested {
    let (cloud, tls) = cloud().await?;
    cloud.s3().add_access_point("acme-reports", "acme");
    let plain = config(tls, known()).into_builder().use_fips(false).build();
    let at = |host: &str| {
        plain
            .clone()
            .into_builder()
            .endpoint_url(format!("https://{host}"))
            .build()
    };

    let s3 = host(&format!("bucket.{ENDPOINT}.s3"));
    for style in [true, false] {
        let s3 = S3Builder::from(&at(&s3)).force_path_style(style).build();
        let s3 = aws_sdk_s3::Client::from_conf(s3);
        let put = s3.put_object().bucket("acme").key(format!("{style}"));
        put.body(b"x".to_vec().into()).send().await?;
    }
    let point = host(&format!("accesspoint.{ENDPOINT}.s3"));
    let point = aws_sdk_s3::Client::new(&at(&point));
    let arn = "arn:aws:s3:us-east-1:111122223333:accesspoint/acme-reports";
    point.put_object().bucket(arn).key("point").send().await?;
    let sts = host(&format!("{ENDPOINT}.sts"));
    let sts = aws_sdk_sts::Client::new(&at(&sts));
    assert_eq!(
        sts.get_caller_identity().send().await?.account(),
        Some("111122223333")
    );

    assert_eq!(cloud.s3().keys("acme"), ["false", "point", "true"]);
    let hosts: Vec<_> = cloud.requests().into_iter().map(|seen| seen.sni).collect();
    let fronts = [
        format!("bucket.{ENDPOINT}.s3"),
        format!("acme.bucket.{ENDPOINT}.s3"),
        format!("acme-reports-111122223333.accesspoint.{ENDPOINT}.s3"),
        format!("{ENDPOINT}.sts"),
    ];
    assert_eq!(hosts, fronts.map(|front| host(&front)));
    Ok(())
}
