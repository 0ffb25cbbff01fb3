// Written by `data/ledger.py generate` from data/ledger/sts.txt. Do not edit.

use super::table::*;

#[rustfmt::skip]
pub(crate) static LEDGER: Ledger = Ledger {
    service: Service::Sts,
    crate_name: "aws-sdk-sts",
    version: "1.124.0",
    protocol: Protocol::Query,
    words: "\
        \x03arn\x10ContextAssertion\x0bProviderArn\x03Key\x05Value\x0cSerialNumber\x00\x0fDurationSeconds\
        \x0aAssumeRole\x0aExternalId\x17MinimumSessionTokenSize\x06Policy\x0aPolicyArns\x10ProvidedContexts\x07RoleArn\
        \x0fRoleSessionName\x0eSourceIdentity\x04Tags\x09TokenCode\x11TransitiveTagKeys\x12AssumeRoleWithSAML\
        \x0cPrincipalArn\x0dSAMLAssertion\x19AssumeRoleWithWebIdentity\x0aProviderId\x10WebIdentityToken\x0aAssumeRoot\
        \x0fTargetPrincipal\x0dTaskPolicyArn\x1aDecodeAuthorizationMessage\x0eEncodedMessage\x10GetAccessKeyInfo\
        \x0bAccessKeyId\x11GetCallerIdentity\x17GetDelegatedAccessToken\x0cTradeInToken\x12GetFederationToken\x04Name\
        \x0fGetSessionToken\x13GetWebIdentityToken\x08Audience\x10SigningAlgorithm",
    index: &[
        5, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 11, 0, 0, 3, 0, 0, 6, 10, 0, 7, 0, 2, 0, 8, 0, 1, 0, 0, 0,
    ],
    operations: &[
        operation(73, Class::Write, (5, 13), (0, 3)), operation(226, Class::Write, (18, 7), (3, 1)),
        operation(272, Class::Write, (25, 8), (4, 1)), operation(326, Class::Write, (33, 4), (5, 1)),
        operation(367, Class::Read, (37, 1), (6, 0)), operation(409, Class::Read, (38, 1), (6, 0)),
        operation(438, Class::Read, (39, 0), (6, 0)), operation(456, Class::Read, (39, 1), (6, 0)),
        operation(493, Class::Read, (40, 6), (6, 1)), operation(517, Class::Read, (46, 4), (7, 1)),
        operation(533, Class::Read, (50, 4), (8, 0)),
    ],
    members: &[
        member(0, 0, 0, Place::Body), member(4, 4, 1, Place::Body), member(21, 21, 0, Place::Body),
        member(33, 33, 2, Place::Body), member(37, 37, 3, Place::Body), member(57, 57, 4, Place::Body),
        member(84, 84, 5, Place::Body), member(95, 95, 4, Place::Body), member(119, 119, 6, Place::Body),
        member(126, 126, 8, Place::Body), member(137, 137, 10, Place::Body), member(154, 154, 0, Place::Body),
        member(162, 162, 5, Place::Body), member(43, 43, 1, Place::Body), member(178, 178, 5, Place::Body),
        member(193, 193, 12, Place::Body), member(198, 198, 1, Place::Body), member(208, 208, 13, Place::Body),
        member(57, 57, 4, Place::Body), member(95, 95, 4, Place::Body), member(119, 119, 6, Place::Body),
        member(126, 126, 8, Place::Body), member(245, 245, 0, Place::Body), member(154, 154, 0, Place::Body),
        member(258, 258, 14, Place::Body), member(57, 57, 4, Place::Body), member(95, 95, 4, Place::Body),
        member(119, 119, 6, Place::Body), member(126, 126, 8, Place::Body), member(298, 298, 15, Place::Body),
        member(154, 154, 0, Place::Body), member(162, 162, 5, Place::Body), member(309, 309, 14, Place::Body),
        member(57, 57, 4, Place::Body), member(95, 95, 4, Place::Body), member(337, 337, 1, Place::Body),
        member(353, 353, 7, Place::Body), member(394, 394, 16, Place::Body), member(426, 426, 1, Place::Body),
        member(480, 480, 14, Place::Body), member(57, 57, 4, Place::Body), member(95, 95, 4, Place::Body),
        member(512, 512, 17, Place::Body), member(119, 119, 6, Place::Body), member(126, 126, 8, Place::Body),
        member(193, 193, 12, Place::Body), member(57, 57, 4, Place::Body), member(95, 95, 4, Place::Body),
        member(43, 43, 1, Place::Body), member(198, 198, 1, Place::Body), member(553, 553, 13, Place::Body),
        member(57, 57, 4, Place::Body), member(562, 562, 1, Place::Body), member(193, 193, 12, Place::Body),
    ],
    types: &[
        TypeRow::Is(Holds::Arn), TypeRow::Is(Holds::Id), TypeRow::Is(Holds::TagKey), TypeRow::Is(Holds::TagValue),
        TypeRow::Is(Holds::Number), TypeRow::Is(Holds::Session), TypeRow::Is(Holds::Policy), TypeRow::Members(0),
        TypeRow::List(56, 7), TypeRow::Members(1), TypeRow::List(56, 9), TypeRow::Members(2), TypeRow::List(56, 11),
        TypeRow::List(56, 1), TypeRow::Is(Holds::Secret), TypeRow::Is(Holds::Url), TypeRow::Is(Holds::Ref),
        TypeRow::Is(Holds::Name),
    ],
    shapes: &[
        (0, 1), (1, 2), (3, 2),
    ],
    weakenings: &[
        weakening(43, Condition::Absent, (0, 0), Verdict::Normal),
        weakening(56, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(57, Condition::Over(3600), (0, 0), Verdict::Normal),
        weakening(57, Condition::Over(3600), (0, 0), Verdict::Normal),
        weakening(57, Condition::Over(3600), (0, 0), Verdict::Normal),
        weakening(56, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(119, Condition::Absent, (0, 0), Verdict::Normal),
        weakening(43, Condition::Absent, (0, 0), Verdict::Normal),
    ],
    values: &[

    ],
};
