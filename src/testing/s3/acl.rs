//! ACLs of buckets: that of a new bucket, and the canned ones.
use crate::testing::reply::escape;

/// The document of a canned ACL; `private` is what a new bucket has.
pub(super) fn canned(name: &str, owner: &str) -> Option<String> {
    let grants: &[(&str, &str)] = match name {
        "private" => &[],
        "public-read" => &[("global/AllUsers", "READ")],
        "public-read-write" => &[("global/AllUsers", "READ"), ("global/AllUsers", "WRITE")],
        "authenticated-read" => &[("global/AuthenticatedUsers", "READ")],
        "log-delivery-write" => &[("s3/LogDelivery", "WRITE"), ("s3/LogDelivery", "READ_ACP")],
        _ => return None,
    };
    let owner = escape(owner);
    let own = grant(
        "CanonicalUser",
        &format!("<ID>{owner}</ID>"),
        "FULL_CONTROL",
    );
    let others: String = grants
        .iter()
        .map(|(group, permission)| {
            let who = format!("<URI>http://acs.amazonaws.com/groups/{group}</URI>");
            grant("Group", &who, permission)
        })
        .collect();
    Some(format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<AccessControlPolicy \
         xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Owner><ID>{owner}</ID></Owner>\
         <AccessControlList>{own}{others}</AccessControlList></AccessControlPolicy>"
    ))
}

fn grant(kind: &str, who: &str, permission: &str) -> String {
    format!(
        "<Grant><Grantee xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" \
         xsi:type=\"{kind}\">{who}</Grantee><Permission>{permission}</Permission></Grant>"
    )
}
