//! What is said of each control that is wrong: the problem and the remedy.

pub(super) type Words = (&'static str, &'static str);

pub(super) const ASKED: &str = "compare the bucket with the settings it was made with";
pub(super) const OPEN: Words = (
    "block public access is not on in all four settings",
    "turn it on, or accept it as enforced elsewhere with a reason",
);
pub(super) const ACLS: Words = (
    "acls are in force: object ownership is not BucketOwnerEnforced",
    "move what the acls grant into the policy and set BucketOwnerEnforced",
);
pub(super) const NO_CHOICE: Words = (
    "the default encryption names no full key arn of its own",
    "name SSE-S3, or a KMS key by its full arn",
);
pub(super) const NO_DEFAULT: Words = (
    "no default encryption is set",
    "name one of the choices of `Encryption`",
);
pub(super) const OTHER_DEFAULT: Words = (
    "the default encryption is another one than was asked for",
    "adopt the bucket with the encryption it has, or replace it deliberately",
);
pub(super) const CUSTOMER_KEYS: Words = (
    "keys that are sent along with requests (SSE-C) are not blocked",
    "block the encryption type SSE-C",
);
pub(super) const UNVERSIONED: Words = (
    "versioning is not on",
    "turn it on, or accept it with a reason",
);
pub(super) const WEBSITE: Words = (
    "the bucket is set up as a website",
    "take the website configuration out; websites belong behind CloudFront",
);
pub(super) const ANY_PAGE: Words = (
    "cross-origin rules let in pages that are not named, or not reached over https",
    "name each origin as `https://HOST`",
);
pub(super) const MARKED: Words = (
    "the tag palisade:creation is there: a run that makes this bucket is not over, or stopped",
    "let that run end, or take the tag off, which `.repair()` does",
);
pub(super) const OPEN_DELIVERY: Words = (
    "the policy lets a service in whatever it delivers for",
    "name the source by aws:SourceArn or aws:SourceAccount",
);
pub(super) const NOTHING_TO_HOLD_TO: Words = (
    "writers cannot be held to a default encryption that is none of the choices",
    "name the default encryption first",
);
pub(super) const UNREADABLE: Words = (
    "the policy is not a document that can be read without doubt",
    "write it as one JSON object that says nothing twice",
);
pub(super) const PUBLIC_GRANT: Words = (
    "a statement of the policy may give something to everyone",
    "name the principals, or narrow it by account, organisation or VPC endpoint",
);
pub(super) const PLAIN: Words = (
    "the policy does not deny requests without TLS",
    "deny them where aws:SecureTransport is false",
);
pub(super) const OLD_TLS: Words = (
    "the policy does not deny TLS below 1.2",
    "deny it where s3:TlsVersion is less than 1.2",
);
pub(super) const ANY_ENCRYPTION: Words = (
    "the policy lets writers name another encryption or key than the default",
    "deny writes that name another one",
);
pub(super) const NO_DELIVERY: Words = (
    "the policy does not let the service in that delivers logs",
    "allow it for this source alone",
);
