// Written by `data/ledger.py generate` from data/ledger/sts.txt. Do not edit.

use super::table::*;

#[rustfmt::skip]
pub(crate) static LEDGER: Ledger = Ledger {
    service: Service::Sts,
    crate_name: "aws-sdk-sts",
    version: "1.124.0",
    protocol: Protocol::Query,
    words: "\
        \x03arn\x0bProviderArn\x10ContextAssertion\x03Key\x05Value\x0cSerialNumber\x0aExternalId\x0fDurationSeconds\
        \x0aAssumeRole\x04Tags\x00\x06Policy\x07RoleArn\x09TokenCode\x0aPolicyArns\x0eSourceIdentity\
        \x0fRoleSessionName\x10ProvidedContexts\x11TransitiveTagKeys\x17MinimumSessionTokenSize\x12AssumeRoleWithSAML\
        \x0cPrincipalArn\x0dSAMLAssertion\x19AssumeRoleWithWebIdentity\x0aProviderId\x10WebIdentityToken\x0aAssumeRoot\
        \x0dTaskPolicyArn\x0fTargetPrincipal\x1aDecodeAuthorizationMessage\x0eEncodedMessage\x10GetAccessKeyInfo\
        \x0bAccessKeyId\x11GetCallerIdentity\x17GetDelegatedAccessToken\x0cTradeInToken\x10PolicyArns[].arn\
        \x12GetFederationToken\x04Name\x0fGetSessionToken\x13GetWebIdentityToken\x08Audience\x10SigningAlgorithm",
    index: &[
        5, 9, 0, 0, 0, 0, 4, 11, 3, 6, 10, 7, 2, 8, 1, 0,
    ],
    operations: &[
        operation(83, Class::Write, Method::Post, 0, 5, 13, 0, 3),
        operation(226, Class::Write, Method::Post, 0, 18, 7, 3, 1),
        operation(272, Class::Write, Method::Post, 0, 25, 8, 4, 1),
        operation(326, Class::Write, Method::Post, 0, 33, 4, 5, 1),
        operation(367, Class::Read, Method::Post, 0, 37, 1, 6, 0),
        operation(409, Class::Read, Method::Post, 0, 38, 1, 6, 0),
        operation(438, Class::Read, Method::Post, 0, 39, 0, 6, 0),
        operation(456, Class::Write, Method::Post, 0, 39, 1, 6, 1),
        operation(510, Class::Write, Method::Post, 0, 40, 6, 7, 5),
        operation(534, Class::Write, Method::Post, 0, 46, 4, 12, 2),
        operation(550, Class::Write, Method::Post, 0, 50, 4, 14, 1),
    ],
    paths: &[
        0,
    ],
    members: &[
        member(0, 0, 0, Place::Body, 3), member(4, 4, 0, Place::Body, 11), member(16, 16, 1, Place::Body, 16),
        member(33, 33, 2, Place::Body, 3), member(37, 37, 3, Place::Body, 5), member(94, 94, 5, Place::Body, 4),
        member(100, 100, 6, Place::Body, 6), member(107, 107, 0, Place::Body, 7), member(115, 115, 1, Place::Body, 9),
        member(56, 56, 7, Place::Body, 10), member(125, 125, 9, Place::Body, 10), member(43, 43, 7, Place::Body, 12),
        member(136, 136, 10, Place::Body, 14), member(67, 67, 11, Place::Body, 15),
        member(151, 151, 10, Place::Body, 15), member(167, 167, 13, Place::Body, 16),
        member(184, 184, 14, Place::Body, 17), member(202, 202, 11, Place::Body, 23),
        member(100, 100, 6, Place::Body, 6), member(107, 107, 0, Place::Body, 7), member(125, 125, 9, Place::Body, 10),
        member(245, 245, 0, Place::Body, 12), member(258, 258, 1, Place::Body, 13),
        member(67, 67, 11, Place::Body, 15), member(202, 202, 11, Place::Body, 23),
        member(100, 100, 6, Place::Body, 6), member(107, 107, 0, Place::Body, 7), member(125, 125, 9, Place::Body, 10),
        member(298, 298, 15, Place::Body, 10), member(67, 67, 11, Place::Body, 15),
        member(151, 151, 10, Place::Body, 15), member(309, 309, 1, Place::Body, 16),
        member(202, 202, 11, Place::Body, 23), member(337, 337, 8, Place::Body, 13),
        member(67, 67, 11, Place::Body, 15), member(351, 351, 7, Place::Body, 15),
        member(202, 202, 11, Place::Body, 23), member(394, 394, 16, Place::Body, 14),
        member(426, 426, 15, Place::Body, 11), member(480, 480, 1, Place::Body, 12),
        member(529, 529, 10, Place::Body, 4), member(94, 94, 5, Place::Body, 4), member(100, 100, 6, Place::Body, 6),
        member(125, 125, 9, Place::Body, 10), member(67, 67, 11, Place::Body, 15),
        member(202, 202, 11, Place::Body, 23), member(115, 115, 1, Place::Body, 9), member(43, 43, 7, Place::Body, 12),
        member(67, 67, 11, Place::Body, 15), member(202, 202, 11, Place::Body, 23), member(94, 94, 5, Place::Body, 4),
        member(570, 570, 14, Place::Body, 8), member(67, 67, 11, Place::Body, 15),
        member(579, 579, 15, Place::Body, 16),
    ],
    types: &[
        TypeRow::Is(Holds::Arn), TypeRow::Is(Holds::Secret), TypeRow::Is(Holds::TagKey), TypeRow::Is(Holds::TagValue),
        TypeRow::Members(2), TypeRow::List(99, 4), TypeRow::Is(Holds::Policy), TypeRow::Is(Holds::Ref),
        TypeRow::Members(0), TypeRow::List(99, 8), TypeRow::Is(Holds::Session), TypeRow::Is(Holds::Number),
        TypeRow::Members(1), TypeRow::List(99, 12), TypeRow::List(99, 7), TypeRow::Is(Holds::Id),
        TypeRow::Is(Holds::Content),
    ],
    shapes: &[
        (0, 1, false), (1, 2, false), (3, 2, true),
    ],
    weakenings: &[
        weakening(43, 6, Condition::Absent, 0, 0, Verdict::Normal),
        weakening(56, 4, Condition::Absent, 0, 0, Verdict::Normal),
        weakening(67, 8, Condition::Over, 0, 1, Verdict::Normal),
        weakening(67, 5, Condition::Over, 1, 1, Verdict::Normal),
        weakening(67, 4, Condition::Over, 2, 1, Verdict::Normal),
        weakening(99, 0, Condition::AnyCall, 0, 0, Verdict::Waiver(Rule::LeastPrivilege)),
        weakening(99, 0, Condition::AnyCall, 0, 0, Verdict::Normal),
        weakening(99, 0, Condition::AnyCall, 0, 0, Verdict::Waiver(Rule::Signed)),
        weakening(100, 2, Condition::Absent, 0, 0, Verdict::Normal),
        weakening(100, 2, Condition::Broad, 0, 0, Verdict::Waiver(Rule::LeastPrivilege)),
        weakening(493, 3, Condition::Broad, 0, 0, Verdict::Waiver(Rule::LeastPrivilege)),
        weakening(67, 4, Condition::Over, 3, 1, Verdict::Normal),
        weakening(43, 1, Condition::Absent, 0, 0, Verdict::BrokenGlass(Rule::Mfa)),
        weakening(67, 2, Condition::Over, 4, 1, Verdict::Normal),
        weakening(99, 0, Condition::AnyCall, 0, 0, Verdict::Normal),
    ],
    values: &[

    ],
    limits: &[
        3600, 3600, 3600, 43200, 43200,
    ],
};
