//! The same of bodies in XML.

use super::*;

#[cfg(feature = "s3")]
#[test]
fn xml_says_nothing_that_the_ledger_does_not_know() {
    let check = |operation: &str, body: &str| of_body(Service::S3, operation, body);
    let tag = "<Tag><Key>a</Key><Value>b &amp; c</Value></Tag>";
    for body in [
        format!(
            "<Tagging xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><TagSet>{tag}{tag}</TagSet></Tagging>"
        ),
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Tagging>\n<TagSet>{tag}</TagSet></Tagging>\n"
        ),
        "<Tagging><TagSet/></Tagging>".to_owned(),
        "<Tagging/>".to_owned(),
    ] {
        assert_eq!(check("PutBucketTagging", &body), Ok(()), "{body}");
    }
    for (body, expected) in [
        ("<Tagging><Owner>a</Owner></Tagging>", unknown("Owner")),
        (
            "<Tagging><TagSet><Label/></TagSet></Tagging>",
            unknown("Label"),
        ),
        (
            "<Tagging><TagSet><Tag><Name>a</Name></Tag></TagSet></Tagging>",
            unknown("Name"),
        ),
        ("<Tagging><TagSet a=\"b\"/></Tagging>", unknown("a")),
        ("<Tagging><TagSet/><TagSet/></Tagging>", UNREADABLE),
        (
            "<Tagging><TagSet><Tag><Key>a</Key><Key>b</Key></Tag></TagSet></Tagging>",
            UNREADABLE,
        ),
        ("<Tagging>a</Tagging>", UNREADABLE),
        ("<Tagging><TagSet>a</TagSet></Tagging>", UNREADABLE),
        (
            "<Tagging><TagSet><Tag><Key><b/></Key></Tag></TagSet></Tagging>",
            UNREADABLE,
        ),
        ("<Tagging><!-- a --></Tagging>", UNREADABLE),
        ("<Tagging><![CDATA[a]]></Tagging>", UNREADABLE),
        ("<!DOCTYPE a><Tagging/>", UNREADABLE),
        ("<?a b?><Tagging/>", UNREADABLE),
        (
            "<?xml version=\"1.0\" encoding=\"UTF-7\"?><Tagging/>",
            UNREADABLE,
        ),
        ("<Tagging/><Tagging/>", UNREADABLE),
        ("<Tagging/>a", UNREADABLE),
        ("<Tagging>", UNREADABLE),
        ("</Tagging>", UNREADABLE),
        ("a", UNREADABLE),
    ] {
        assert_eq!(check("PutBucketTagging", body), expected, "{body}");
    }
    // Items without an element around them, and an attribute that is a member.
    let rule =
        "<CORSRule><AllowedOrigin>a</AllowedOrigin><AllowedOrigin>b</AllowedOrigin></CORSRule>";
    let cors = format!("<CORSConfiguration>{rule}{rule}</CORSConfiguration>");
    assert_eq!(check("PutBucketCors", &cors), Ok(()));
    let grantee = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"Group\"";
    let grants = |attributes: &str| {
        let grant = format!("<Grant><Grantee {attributes}><URI>a</URI></Grantee></Grant>");
        format!(
            "<AccessControlPolicy><AccessControlList>{grant}</AccessControlList></AccessControlPolicy>"
        )
    };
    assert_eq!(check("PutBucketAcl", &grants(grantee)), Ok(()));
    assert_eq!(
        check("PutBucketAcl", &grants("xsi:kind=\"Group\"")),
        unknown("xsi:kind")
    );
}

#[cfg(feature = "s3control")]
#[test]
fn a_map_in_xml_has_entries() {
    let check = |map: &str| {
        let body = format!(
            "<CreateJobRequest><Operation><LambdaInvoke><UserArguments>{map}</UserArguments>\
             </LambdaInvoke></Operation></CreateJobRequest>"
        );
        of_body(Service::S3Control, "CreateJob", &body)
    };
    for map in [
        "",
        "<entry><key>a</key><value>b</value></entry><entry><value/><key>c</key></entry>",
        "<entry><key>a</key><value>b</value></entry><entry><key>a</key><value>b</value></entry>",
    ] {
        assert_eq!(check(map), Ok(()), "{map}");
    }
    for (map, expected) in [
        ("<item/>", unknown("item")),
        ("<key>a</key>", unknown("key")),
        ("<entry><owner>a</owner></entry>", unknown("owner")),
        ("<entry><entry/></entry>", unknown("entry")),
        ("<entry><key>a</key><key>b</key></entry>", UNREADABLE),
        ("<entry><value>a</value><value/></entry>", UNREADABLE),
        ("<entry><key/><key/></entry>", UNREADABLE),
        ("<entry><key><key/></key></entry>", UNREADABLE),
        ("<entry><value><b/></value></entry>", UNREADABLE),
        ("<entry a=\"b\"/>", unknown("a")),
        ("<entry>a</entry>", UNREADABLE),
        ("a", UNREADABLE),
    ] {
        assert_eq!(check(map), expected, "{map}");
    }
}

#[cfg(feature = "s3")]
#[test]
fn xml_is_read_to_a_depth() {
    let members = known(Service::S3, "PutBucketTagging").input();
    let is_read = |depth: usize| {
        let body = format!("{}{}", "<a>".repeat(depth), "</a>".repeat(depth));
        xml::read(members, body.as_bytes(), &RefCell::new(None)).is_ok()
    };
    assert!(is_read(64));
    assert!(!is_read(65));
}
