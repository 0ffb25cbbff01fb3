// Written by `data/ledger.py generate` from data/ledger/kms.txt. Do not edit.

use super::table::*;

#[rustfmt::skip]
pub(crate) static LEDGER: Ledger = Ledger {
    service: Service::Kms,
    crate_name: "aws-sdk-kms",
    version: "1.129.0",
    protocol: Protocol::Json,
    words: "\
        \x17EncryptionContextEquals\x17EncryptionContextSubset\x09SourceArn\x13AttestationDocument\
        \x16KeyEncryptionAlgorithm\x06TagKey\x08TagValue\x0bAccessKeyId\x12RawSecretAccessKey\x11CancelKeyDeletion\
        \x05KeyId\x15ConnectCustomKeyStore\x10CustomKeyStoreId\x0bCreateAlias\x09AliasName\x0bTargetKeyId\
        \x14CreateCustomKeyStore\x11CloudHsmClusterId\x12CustomKeyStoreName\x12CustomKeyStoreType\x10KeyStorePassword\
        \x16TrustAnchorCertificate\x20XksProxyAuthenticationCredential\x14XksProxyConnectivity\x13XksProxyUriEndpoint\
        \x0fXksProxyUriPath\x1eXksProxyVpcEndpointServiceName\x1fXksProxyVpcEndpointServiceOwner\x00\x0bCreateGrant\
        \x0bConstraints\x06DryRun\x0bGrantTokens\x10GranteePrincipal\x17GranteeServicePrincipal\x04Name\x0aOperations\
        \x11RetiringPrincipal\x18RetiringServicePrincipal\x04true\x1eBypassPolicyLockoutSafetyCheck\x08EXTERNAL\
        \x12EXTERNAL_KEY_STORE\x06Origin\x03SM2\x0fECC_SECG_P256K1\x07KeySpec\x09CreateKey\x15CustomerMasterKeySpec\
        \x0bDescription\x08KeyUsage\x0bMultiRegion\x06Policy\x04Tags\x08XksKeyId\x0bDecapsulate\
        \x16EncapsulationAlgorithm\x1aSharedSecretCiphertextBlob\x10RSAES_OAEP_SHA_1\x13EncryptionAlgorithm\x07Decrypt\
        \x0eCiphertextBlob\x0fDryRunModifiers\x11EncryptionContext\x09Recipient\x0bDeleteAlias\x14DeleteCustomKeyStore\
        \x19DeleteImportedKeyMaterial\x0dKeyMaterialId\x12DeriveSharedSecret\x15KeyAgreementAlgorithm\x09PublicKey\
        \x17DescribeCustomKeyStores\x05Limit\x06Marker\x0bDescribeKey\x0aDisableKey\x12DisableKeyRotation\
        \x18DisconnectCustomKeyStore\x09EnableKey\x14RotationPeriodInDays\x11EnableKeyRotation\x0bEncapsulate\
        \x07Encrypt\x09Plaintext\x0fGenerateDataKey\x0dNumberOfBytes\x13GenerateDataKeyPair\x0bKeyPairSpec\
        \x23GenerateDataKeyPairWithoutPlaintext\x1fGenerateDataKeyWithoutPlaintext\x0bGenerateMac\x0cMacAlgorithm\
        \x07Message\x0eGenerateRandom\x0fGetKeyLastUsage\x0cGetKeyPolicy\x0aPolicyName\x14GetKeyRotationStatus\
        \x10RSAES_PKCS1_V1_5\x11WrappingAlgorithm\x16GetParametersForImport\x0fWrappingKeySpec\x0cGetPublicKey\
        \x1cKEY_MATERIAL_DOES_NOT_EXPIRE\x0fExpirationModel\x11ImportKeyMaterial\x14EncryptedKeyMaterial\
        \x0bImportToken\x0aImportType\x16KeyMaterialDescription\x07ValidTo\x0bListAliases\x0aListGrants\x07GrantId\
        \x0fListKeyPolicies\x10ListKeyRotations\x12IncludeKeyMaterial\x08ListKeys\x10ListResourceTags\
        \x13ListRetirableGrants\x0cPutKeyPolicy\x09ReEncrypt\x1eDestinationEncryptionAlgorithm\
        \x1cDestinationEncryptionContext\x10DestinationKeyId\x19SourceEncryptionAlgorithm\x17SourceEncryptionContext\
        \x0bSourceKeyId\x0cReplicateKey\x0dReplicaRegion\x0bRetireGrant\x0aGrantToken\x0bRevokeGrant\
        \x11RotateKeyOnDemand\x13PendingWindowInDays\x13ScheduleKeyDeletion\x04Sign\x0bMessageType\x10SigningAlgorithm\
        \x0bTagResource\x0dUntagResource\x07TagKeys\x0bUpdateAlias\x14UpdateCustomKeyStore\x15NewCustomKeyStoreName\
        \x14UpdateKeyDescription\x13UpdatePrimaryRegion\x0dPrimaryRegion\x06Verify\x09Signature\x09VerifyMac\x03Mac",
    index: &[
        41, 0, 0, 0, 0, 51, 42, 54, 28, 0, 0, 16, 0, 0, 0, 35, 3, 26, 56, 0, 10, 30, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0,
        0, 0, 0, 0, 0, 0, 0, 52, 17, 24, 0, 0, 0, 43, 2, 0, 9, 0, 5, 27, 0, 0, 22, 0, 32, 0, 47, 0, 0, 0, 0, 36, 0, 0,
        50, 40, 7, 48, 0, 0, 4, 0, 34, 38, 0, 1, 0, 8, 44, 0, 0, 0, 19, 0, 29, 0, 0, 0, 0, 49, 0, 0, 0, 0, 0, 0, 0, 0,
        53, 25, 45, 6, 12, 39, 13, 18, 23, 55, 20, 0, 46, 11, 21, 31, 33, 0, 0, 0, 0, 15, 0, 0, 37, 0, 0,
    ],
    operations: &[
        operation(148, Class::Write, (9, 1), (0, 0)), operation(172, Class::Write, (10, 1), (0, 0)),
        operation(211, Class::Write, (11, 2), (0, 0)), operation(245, Class::Write, (13, 11), (0, 0)),
        operation(516, Class::Write, (24, 10), (0, 1)), operation(758, Class::Write, (34, 11), (1, 4)),
        operation(844, Class::Write, (45, 5), (5, 0)), operation(943, Class::Write, (50, 8), (5, 1)),
        operation(1010, Class::Delete, (58, 1), (6, 1)), operation(1022, Class::Delete, (59, 1), (7, 1)),
        operation(1043, Class::Delete, (60, 2), (8, 1)), operation(1083, Class::Write, (62, 6), (9, 0)),
        operation(1134, Class::Read, (68, 4), (9, 0)), operation(1171, Class::Read, (72, 2), (9, 0)),
        operation(1183, Class::Write, (74, 1), (9, 1)), operation(1194, Class::Write, (75, 1), (10, 1)),
        operation(1213, Class::Write, (76, 1), (11, 1)), operation(1238, Class::Write, (77, 1), (12, 0)),
        operation(1269, Class::Write, (78, 2), (12, 1)), operation(1287, Class::Write, (80, 4), (13, 0)),
        operation(1299, Class::Write, (84, 6), (13, 1)), operation(1317, Class::Write, (90, 7), (14, 0)),
        operation(1347, Class::Write, (97, 6), (14, 0)), operation(1379, Class::Write, (103, 5), (14, 0)),
        operation(1415, Class::Write, (108, 6), (14, 0)), operation(1447, Class::Write, (114, 5), (14, 0)),
        operation(1480, Class::Write, (119, 3), (14, 0)), operation(1495, Class::Read, (122, 1), (14, 0)),
        operation(1511, Class::Read, (123, 2), (14, 0)), operation(1535, Class::Read, (125, 1), (14, 0)),
        operation(1591, Class::Read, (126, 3), (14, 1)), operation(1630, Class::Read, (129, 2), (15, 0)),
        operation(1688, Class::Write, (131, 8), (15, 1)), operation(1781, Class::Read, (139, 3), (16, 0)),
        operation(1793, Class::Read, (142, 6), (16, 0)), operation(1812, Class::Read, (148, 3), (16, 0)),
        operation(1828, Class::Read, (151, 4), (16, 0)), operation(1864, Class::Read, (155, 2), (16, 0)),
        operation(1873, Class::Read, (157, 3), (16, 0)), operation(1890, Class::Read, (160, 4), (16, 0)),
        operation(1910, Class::Write, (164, 4), (16, 2)), operation(1923, Class::Write, (168, 10), (18, 0)),
        operation(2072, Class::Write, (178, 6), (18, 2)), operation(2099, Class::Write, (184, 4), (20, 0)),
        operation(2122, Class::Write, (188, 3), (20, 1)), operation(2134, Class::Write, (191, 1), (21, 0)),
        operation(2172, Class::Write, (192, 2), (21, 1)), operation(2192, Class::Write, (194, 6), (22, 0)),
        operation(2226, Class::Write, (200, 2), (22, 0)), operation(2238, Class::Delete, (202, 2), (22, 0)),
        operation(2260, Class::Write, (204, 2), (22, 1)), operation(2272, Class::Write, (206, 10), (23, 1)),
        operation(2315, Class::Write, (216, 2), (24, 0)), operation(2336, Class::Write, (218, 2), (24, 0)),
        operation(2370, Class::Read, (220, 7), (24, 0)), operation(2387, Class::Read, (227, 6), (24, 0)),
    ],
    members: &[
        member(0, 0, 2, Place::Body), member(24, 24, 2, Place::Body), member(48, 48, 3, Place::Body),
        member(58, 58, 4, Place::Body), member(78, 78, 5, Place::Body), member(101, 101, 6, Place::Body),
        member(108, 108, 7, Place::Body), member(117, 117, 8, Place::Body), member(129, 129, 8, Place::Body),
        member(166, 166, 9, Place::Body), member(194, 194, 9, Place::Body), member(223, 223, 10, Place::Body),
        member(233, 233, 9, Place::Body), member(266, 266, 9, Place::Body), member(284, 284, 11, Place::Body),
        member(303, 303, 5, Place::Body), member(322, 322, 8, Place::Body), member(339, 339, 9, Place::Body),
        member(362, 362, 12, Place::Body), member(395, 395, 5, Place::Body), member(416, 416, 13, Place::Body),
        member(436, 436, 13, Place::Body), member(452, 452, 11, Place::Body), member(483, 483, 9, Place::Body),
        member(528, 528, 14, Place::Body), member(540, 540, 15, Place::Body), member(547, 547, 16, Place::Body),
        member(559, 559, 9, Place::Body), member(576, 576, 9, Place::Body), member(166, 166, 9, Place::Body),
        member(600, 600, 11, Place::Body), member(605, 605, 17, Place::Body), member(616, 616, 9, Place::Body),
        member(634, 634, 9, Place::Body), member(664, 664, 15, Place::Body), member(194, 194, 9, Place::Body),
        member(768, 768, 5, Place::Body), member(790, 790, 18, Place::Body), member(750, 750, 5, Place::Body),
        member(802, 802, 5, Place::Body), member(811, 811, 15, Place::Body), member(723, 723, 5, Place::Body),
        member(823, 823, 19, Place::Body), member(830, 830, 21, Place::Body), member(835, 835, 9, Place::Body),
        member(540, 540, 15, Place::Body), member(856, 856, 5, Place::Body), member(547, 547, 16, Place::Body),
        member(166, 166, 9, Place::Body), member(879, 879, 4, Place::Body), member(951, 951, 4, Place::Body),
        member(540, 540, 15, Place::Body), member(966, 966, 17, Place::Body), member(923, 923, 5, Place::Body),
        member(982, 982, 23, Place::Body), member(547, 547, 16, Place::Body), member(166, 166, 9, Place::Body),
        member(1000, 1000, 24, Place::Body), member(223, 223, 22, Place::Body), member(194, 194, 9, Place::Body),
        member(166, 166, 9, Place::Body), member(1069, 1069, 9, Place::Body), member(540, 540, 15, Place::Body),
        member(547, 547, 16, Place::Body), member(1102, 1102, 5, Place::Body), member(166, 166, 9, Place::Body),
        member(1124, 1124, 4, Place::Body), member(1000, 1000, 24, Place::Body), member(194, 194, 9, Place::Body),
        member(284, 284, 22, Place::Body), member(1158, 1158, 25, Place::Body), member(1164, 1164, 9, Place::Body),
        member(547, 547, 16, Place::Body), member(166, 166, 9, Place::Body), member(166, 166, 9, Place::Body),
        member(166, 166, 9, Place::Body), member(194, 194, 9, Place::Body), member(166, 166, 9, Place::Body),
        member(166, 166, 9, Place::Body), member(1248, 1248, 25, Place::Body), member(540, 540, 15, Place::Body),
        member(856, 856, 5, Place::Body), member(547, 547, 16, Place::Body), member(166, 166, 9, Place::Body),
        member(540, 540, 15, Place::Body), member(923, 923, 5, Place::Body), member(982, 982, 23, Place::Body),
        member(547, 547, 16, Place::Body), member(166, 166, 9, Place::Body), member(1307, 1307, 8, Place::Body),
        member(540, 540, 15, Place::Body), member(982, 982, 23, Place::Body), member(547, 547, 16, Place::Body),
        member(166, 166, 9, Place::Body), member(750, 750, 5, Place::Body), member(1333, 1333, 25, Place::Body),
        member(1000, 1000, 24, Place::Body), member(540, 540, 15, Place::Body), member(982, 982, 23, Place::Body),
        member(547, 547, 16, Place::Body), member(166, 166, 9, Place::Body), member(1367, 1367, 5, Place::Body),
        member(1000, 1000, 24, Place::Body), member(540, 540, 15, Place::Body), member(982, 982, 23, Place::Body),
        member(547, 547, 16, Place::Body), member(166, 166, 9, Place::Body), member(1367, 1367, 5, Place::Body),
        member(540, 540, 15, Place::Body), member(982, 982, 23, Place::Body), member(547, 547, 16, Place::Body),
        member(166, 166, 9, Place::Body), member(750, 750, 5, Place::Body), member(1333, 1333, 25, Place::Body),
        member(540, 540, 15, Place::Body), member(547, 547, 16, Place::Body), member(166, 166, 9, Place::Body),
        member(1459, 1459, 5, Place::Body), member(1472, 1472, 8, Place::Body), member(194, 194, 9, Place::Body),
        member(1333, 1333, 25, Place::Body), member(1000, 1000, 24, Place::Body), member(166, 166, 9, Place::Body),
        member(166, 166, 9, Place::Body), member(1524, 1524, 22, Place::Body), member(166, 166, 9, Place::Body),
        member(166, 166, 9, Place::Body), member(1573, 1573, 5, Place::Body), member(1614, 1614, 5, Place::Body),
        member(547, 547, 16, Place::Body), member(166, 166, 9, Place::Body), member(1706, 1706, 4, Place::Body),
        member(1672, 1672, 5, Place::Body), member(1727, 1727, 4, Place::Body), member(1739, 1739, 5, Place::Body),
        member(166, 166, 9, Place::Body), member(1750, 1750, 22, Place::Body), member(1069, 1069, 9, Place::Body),
        member(1773, 1773, 26, Place::Body), member(166, 166, 9, Place::Body), member(1158, 1158, 25, Place::Body),
        member(1164, 1164, 9, Place::Body), member(1804, 1804, 9, Place::Body), member(559, 559, 9, Place::Body),
        member(576, 576, 9, Place::Body), member(166, 166, 9, Place::Body), member(1158, 1158, 25, Place::Body),
        member(1164, 1164, 9, Place::Body), member(166, 166, 9, Place::Body), member(1158, 1158, 25, Place::Body),
        member(1164, 1164, 9, Place::Body), member(1845, 1845, 5, Place::Body), member(166, 166, 9, Place::Body),
        member(1158, 1158, 25, Place::Body), member(1164, 1164, 9, Place::Body), member(1158, 1158, 25, Place::Body),
        member(1164, 1164, 9, Place::Body), member(166, 166, 9, Place::Body), member(1158, 1158, 25, Place::Body),
        member(1164, 1164, 9, Place::Body), member(1158, 1158, 25, Place::Body), member(1164, 1164, 9, Place::Body),
        member(616, 616, 9, Place::Body), member(634, 634, 9, Place::Body), member(664, 664, 15, Place::Body),
        member(166, 166, 9, Place::Body), member(823, 823, 19, Place::Body), member(1524, 1524, 11, Place::Body),
        member(951, 951, 4, Place::Body), member(1933, 1933, 5, Place::Body), member(1964, 1964, 23, Place::Body),
        member(1993, 1993, 9, Place::Body), member(540, 540, 15, Place::Body), member(966, 966, 17, Place::Body),
        member(547, 547, 16, Place::Body), member(2010, 2010, 5, Place::Body), member(2036, 2036, 23, Place::Body),
        member(2060, 2060, 9, Place::Body), member(664, 664, 15, Place::Body), member(790, 790, 22, Place::Body),
        member(166, 166, 9, Place::Body), member(823, 823, 19, Place::Body), member(2085, 2085, 9, Place::Body),
        member(830, 830, 21, Place::Body), member(540, 540, 15, Place::Body), member(1804, 1804, 9, Place::Body),
        member(2111, 2111, 9, Place::Body), member(166, 166, 9, Place::Body), member(540, 540, 15, Place::Body),
        member(1804, 1804, 9, Place::Body), member(166, 166, 9, Place::Body), member(166, 166, 9, Place::Body),
        member(166, 166, 9, Place::Body), member(2152, 2152, 25, Place::Body), member(540, 540, 15, Place::Body),
        member(547, 547, 16, Place::Body), member(166, 166, 9, Place::Body), member(1472, 1472, 8, Place::Body),
        member(2197, 2197, 5, Place::Body), member(2209, 2209, 5, Place::Body), member(166, 166, 9, Place::Body),
        member(830, 830, 21, Place::Body), member(166, 166, 9, Place::Body), member(2252, 2252, 27, Place::Body),
        member(223, 223, 10, Place::Body), member(233, 233, 9, Place::Body), member(266, 266, 9, Place::Body),
        member(194, 194, 9, Place::Body), member(322, 322, 8, Place::Body), member(2293, 2293, 11, Place::Body),
        member(362, 362, 12, Place::Body), member(395, 395, 5, Place::Body), member(416, 416, 13, Place::Body),
        member(436, 436, 13, Place::Body), member(452, 452, 22, Place::Body), member(483, 483, 9, Place::Body),
        member(790, 790, 18, Place::Body), member(166, 166, 9, Place::Body), member(166, 166, 9, Place::Body),
        member(2356, 2356, 9, Place::Body), member(540, 540, 15, Place::Body), member(547, 547, 16, Place::Body),
        member(166, 166, 9, Place::Body), member(1472, 1472, 8, Place::Body), member(2197, 2197, 5, Place::Body),
        member(2377, 2377, 4, Place::Body), member(2209, 2209, 5, Place::Body), member(540, 540, 15, Place::Body),
        member(547, 547, 16, Place::Body), member(166, 166, 9, Place::Body), member(2397, 2397, 4, Place::Body),
        member(1459, 1459, 5, Place::Body), member(1472, 1472, 8, Place::Body),
    ],
    types: &[
        TypeRow::Is(Holds::MetadataKey), TypeRow::Is(Holds::MetadataValue), TypeRow::Map(0, 1),
        TypeRow::Is(Holds::Arn), TypeRow::Is(Holds::Content), TypeRow::Is(Holds::Enum), TypeRow::Is(Holds::TagKey),
        TypeRow::Is(Holds::TagValue), TypeRow::Is(Holds::Secret), TypeRow::Is(Holds::Id), TypeRow::Is(Holds::Path),
        TypeRow::Is(Holds::Name), TypeRow::Members(3), TypeRow::Is(Holds::Url), TypeRow::Members(0),
        TypeRow::Is(Holds::Flag), TypeRow::List(515, 9), TypeRow::List(515, 5), TypeRow::Is(Holds::Text),
        TypeRow::Is(Holds::Policy), TypeRow::Members(2), TypeRow::List(515, 20), TypeRow::Is(Holds::Ref),
        TypeRow::Map(22, 22), TypeRow::Members(1), TypeRow::Is(Holds::Number), TypeRow::Is(Holds::Time),
        TypeRow::List(515, 22),
    ],
    shapes: &[
        (0, 3), (3, 2), (5, 2), (7, 2),
    ],
    weakenings: &[
        weakening(515, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(664, Condition::Is, (0, 1), Verdict::Normal),
        weakening(515, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(723, Condition::Is, (1, 2), Verdict::Normal), weakening(750, Condition::Is, (3, 2), Verdict::Normal),
        weakening(923, Condition::Is, (5, 1), Verdict::Normal),
        weakening(515, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(515, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(515, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(515, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(515, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(515, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(1248, Condition::Over(365), (0, 0), Verdict::Normal),
        weakening(923, Condition::Is, (6, 1), Verdict::Normal),
        weakening(1573, Condition::Is, (7, 2), Verdict::Normal),
        weakening(1672, Condition::Is, (9, 1), Verdict::Normal),
        weakening(664, Condition::Is, (10, 1), Verdict::Normal),
        weakening(515, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(664, Condition::Is, (11, 1), Verdict::Normal),
        weakening(515, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(515, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(2152, Condition::Under(30), (0, 0), Verdict::Normal),
        weakening(515, Condition::AnyCall, (0, 0), Verdict::Normal),
        weakening(515, Condition::AnyCall, (0, 0), Verdict::Normal),
    ],
    values: &[
        659, 695, 704, 730, 734, 906, 906, 1556, 906, 1643, 659, 659,
    ],
};
