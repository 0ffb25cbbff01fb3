//! Buckets and access points behind one private endpoint, which has a host for each.

use aws_sdk_s3::config::endpoint::{DefaultResolver, EndpointFuture, Params, ResolveEndpoint};

/// The SDK's resolver, which puts buckets and access points in front of the one endpoint URL that a
/// client has: the one for buckets, `bucket.vpce-…`. Access points go to `accesspoint.vpce-…`.
#[derive(Debug, Default)]
pub(super) struct PrivateEndpoint(DefaultResolver);

impl ResolveEndpoint for PrivateEndpoint {
    fn resolve_endpoint<'a>(&'a self, params: &'a Params) -> EndpointFuture<'a> {
        EndpointFuture::new(async move {
            let endpoint = self.0.resolve_endpoint(params).await?;
            if !params.bucket().is_some_and(|name| name.starts_with("arn:")) {
                return Ok(endpoint);
            }
            let url = endpoint
                .url()
                .replacen(".bucket.vpce-", ".accesspoint.vpce-", 1);
            Ok(endpoint.into_builder().url(url).build())
        })
    }
}
