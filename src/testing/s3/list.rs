//! ListObjectsV2.
use s3s::dto::{CommonPrefix, ListObjectsV2Input, ListObjectsV2Output, Object as Listed, Owner};
use s3s::{S3Request, S3Response, S3Result, s3_error};

use super::S3;
use super::store::{Bucket, hex, unhex};

pub(super) async fn list(
    s3: &S3,
    request: S3Request<ListObjectsV2Input>,
) -> S3Result<S3Response<ListObjectsV2Output>> {
    let input = request.input;
    let most = input.max_keys.unwrap_or(1000).clamp(0, 1000);
    let after = match input.continuation_token.as_deref() {
        Some(token) => String::from_utf8(unhex(token)).map_err(|_| {
            s3_error!(
                InvalidArgument,
                "The continuation token provided is incorrect"
            )
        })?,
        None => input.start_after.clone().unwrap_or_default(),
    };
    let page = s3.with_bucket(&input.bucket, |bucket| {
        Ok(Page::of(
            bucket,
            input.prefix.as_deref().unwrap_or_default(),
            input.delimiter.as_deref().filter(|text| !text.is_empty()),
            &after,
            usize::try_from(most).unwrap_or_default(),
            input.fetch_owner == Some(true),
        ))
    })?;
    let encoded = input
        .encoding_type
        .as_ref()
        .is_some_and(|kind| kind.as_str() == "url");
    let shown = |text: String| if encoded { encode(&text) } else { text };
    let output = ListObjectsV2Output {
        name: Some(input.bucket),
        prefix: Some(shown(input.prefix.unwrap_or_default())),
        max_keys: Some(most),
        key_count: i32::try_from(page.objects.len() + page.prefixes.len()).ok(),
        is_truncated: Some(page.next.is_some()),
        next_continuation_token: page.next.map(|last| hex(last.as_bytes())),
        continuation_token: input.continuation_token,
        contents: Some(page.objects)
            .filter(|found| !found.is_empty())
            .map(|found| {
                let named = found.into_iter().map(|object| Listed {
                    key: object.key.map(shown),
                    ..object
                });
                named.collect()
            }),
        common_prefixes: Some(page.prefixes)
            .filter(|found| !found.is_empty())
            .map(|found| {
                let named = found.into_iter().map(|prefix| CommonPrefix {
                    prefix: Some(shown(prefix)),
                });
                named.collect()
            }),
        delimiter: input.delimiter.map(shown),
        encoding_type: input.encoding_type,
        start_after: input.start_after.map(shown),
        ..Default::default()
    };
    Ok(S3Response::new(output))
}

#[derive(Default)]
struct Page {
    objects: Vec<Listed>,
    prefixes: Vec<String>,
    /// What the next page starts after, when there is one.
    next: Option<String>,
}

impl Page {
    fn of(
        bucket: &Bucket,
        prefix: &str,
        delimiter: Option<&str>,
        after: &str,
        most: usize,
        owner: bool,
    ) -> Self {
        let mut page = Self::default();
        let mut last = String::new();
        for (key, object) in &bucket.objects {
            let Some(rest) = key.strip_prefix(prefix) else {
                continue;
            };
            let group = delimiter
                .and_then(|delimiter| Some((rest.split_once(delimiter)?.0, delimiter)))
                .map(|(start, delimiter)| format!("{prefix}{start}{delimiter}"));
            let name = group.as_ref().unwrap_or(key);
            // A page that ended with a group starts after all of it.
            let grouped = group.is_some() && after == name;
            if name.as_str() <= after || grouped || (group.is_some() && *name == last) {
                continue;
            }
            if page.objects.len() + page.prefixes.len() == most {
                page.next = (most > 0).then_some(last);
                break;
            }
            last.clone_from(name);
            match group {
                Some(group) => page.prefixes.push(group),
                None => page.objects.push(Listed {
                    e_tag: Some(object.e_tag()),
                    key: Some(key.clone()),
                    last_modified: Some(object.modified.clone()),
                    size: Some(object.size()),
                    storage_class: Some("STANDARD".to_owned().into()),
                    owner: owner.then(|| Owner {
                        id: Some(bucket.owner.clone()),
                        ..Default::default()
                    }),
                    ..Default::default()
                }),
            }
        }
        page
    }
}

/// The encoding that `encoding-type=url` asks for.
fn encode(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes())
        .collect::<String>()
        .replace("%2F", "/")
}
