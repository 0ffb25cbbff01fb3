// Written by `data/survey.py generate` from data/ledger/kms.txt and aws-sdk-kms 1.129.0. Do not edit.

use palisade::aws_sdk_kms::{types, Client};
use palisade::ledger::Holds;

use super::fill::{MAY, MUST, Call, Fill, blob, int, sent, time, yes};

pub(super) const CALLS: &[Call<Client>] = &[
    ("CancelKeyDeletion", |sdk, f| sent(
        sdk.cancel_key_deletion()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ConnectCustomKeyStore", |sdk, f| sent(
        sdk.connect_custom_key_store()
            .set_custom_key_store_id(f.text("CustomKeyStoreId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateAlias", |sdk, f| sent(
        sdk.create_alias()
            .set_alias_name(f.text("AliasName", MUST, Holds::Path))
            .set_target_key_id(f.text("TargetKeyId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateCustomKeyStore", |sdk, f| sent(
        sdk.create_custom_key_store()
            .set_custom_key_store_name(f.text("CustomKeyStoreName", MUST, Holds::Name))
            .set_cloud_hsm_cluster_id(f.text("CloudHsmClusterId", MAY, Holds::Id))
            .set_trust_anchor_certificate(f.text("TrustAnchorCertificate", MAY, Holds::Content))
            .set_key_store_password(f.text("KeyStorePassword", MAY, Holds::Secret))
            .set_custom_key_store_type(f.one("CustomKeyStoreType", MAY, custom_key_store_type))
            .set_xks_proxy_uri_endpoint(f.text("XksProxyUriEndpoint", MAY, Holds::Url))
            .set_xks_proxy_uri_path(f.text("XksProxyUriPath", MAY, Holds::Path))
            .set_xks_proxy_vpc_endpoint_service_name(f.text("XksProxyVpcEndpointServiceName", MAY, Holds::Ref))
            .set_xks_proxy_vpc_endpoint_service_owner(f.text("XksProxyVpcEndpointServiceOwner", MAY, Holds::Account))
            .set_xks_proxy_authentication_credential(f.one("XksProxyAuthenticationCredential", MAY, xks_proxy_authentication_credential_type))
            .set_xks_proxy_connectivity(f.one("XksProxyConnectivity", MAY, xks_proxy_connectivity_type))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateGrant", |sdk, f| sent(
        sdk.create_grant()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .set_grantee_principal(f.text("GranteePrincipal", MAY, Holds::Arn))
            .set_retiring_principal(f.text("RetiringPrincipal", MAY, Holds::Arn))
            .set_operations(f.list("Operations", MAY, grant_operation))
            .set_constraints(f.one("Constraints", MAY, grant_constraints))
            .set_grant_tokens(f.texts("GrantTokens", MAY, Holds::Id))
            .set_name(f.text("Name", MAY, Holds::Name))
            .set_dry_run(f.one("DryRun", MAY, yes))
            .set_grantee_service_principal(f.text("GranteeServicePrincipal", MAY, Holds::Id))
            .set_retiring_service_principal(f.text("RetiringServicePrincipal", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateKey", |sdk, f| sent(
        sdk.create_key()
            .set_policy(f.text("Policy", MAY, Holds::Policy))
            .set_description(f.text("Description", MAY, Holds::Text))
            .set_key_usage(f.one("KeyUsage", MAY, key_usage_type))
            .set_customer_master_key_spec(f.one("CustomerMasterKeySpec", MAY, customer_master_key_spec))
            .set_key_spec(f.one("KeySpec", MAY, key_spec))
            .set_origin(f.one("Origin", MAY, origin_type))
            .set_custom_key_store_id(f.text("CustomKeyStoreId", MAY, Holds::Id))
            .set_bypass_policy_lockout_safety_check(f.one("BypassPolicyLockoutSafetyCheck", MAY, yes))
            .set_tags(f.list("Tags", MAY, tag))
            .set_multi_region(f.one("MultiRegion", MAY, yes))
            .set_xks_key_id(f.text("XksKeyId", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("Decapsulate", |sdk, f| sent(
        sdk.decapsulate()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .set_shared_secret_ciphertext_blob(f.one("SharedSecretCiphertextBlob", MUST, blob))
            .set_encapsulation_algorithm(f.one("EncapsulationAlgorithm", MUST, encapsulation_algorithm_spec))
            .set_grant_tokens(f.texts("GrantTokens", MAY, Holds::Id))
            .set_dry_run(f.one("DryRun", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("Decrypt", |sdk, f| sent(
        sdk.decrypt()
            .set_ciphertext_blob(f.one("CiphertextBlob", MAY, blob))
            .set_encryption_context(f.pairs("EncryptionContext", MAY, Holds::Ref, Holds::Ref))
            .set_grant_tokens(f.texts("GrantTokens", MAY, Holds::Id))
            .set_key_id(f.text("KeyId", MAY, Holds::Id))
            .set_encryption_algorithm(f.one("EncryptionAlgorithm", MAY, encryption_algorithm_spec))
            .set_recipient(f.one("Recipient", MAY, recipient_info))
            .set_dry_run(f.one("DryRun", MAY, yes))
            .set_dry_run_modifiers(f.list("DryRunModifiers", MAY, dry_run_modifier_type))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteAlias", |sdk, f| sent(
        sdk.delete_alias()
            .set_alias_name(f.text("AliasName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteCustomKeyStore", |sdk, f| sent(
        sdk.delete_custom_key_store()
            .set_custom_key_store_id(f.text("CustomKeyStoreId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteImportedKeyMaterial", |sdk, f| sent(
        sdk.delete_imported_key_material()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .set_key_material_id(f.text("KeyMaterialId", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeriveSharedSecret", |sdk, f| sent(
        sdk.derive_shared_secret()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .set_key_agreement_algorithm(f.one("KeyAgreementAlgorithm", MUST, key_agreement_algorithm_spec))
            .set_public_key(f.one("PublicKey", MUST, blob))
            .set_grant_tokens(f.texts("GrantTokens", MAY, Holds::Id))
            .set_dry_run(f.one("DryRun", MAY, yes))
            .set_recipient(f.one("Recipient", MAY, recipient_info))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeCustomKeyStores", |sdk, f| sent(
        sdk.describe_custom_key_stores()
            .set_custom_key_store_id(f.text("CustomKeyStoreId", MAY, Holds::Id))
            .set_custom_key_store_name(f.text("CustomKeyStoreName", MAY, Holds::Ref))
            .set_limit(f.one("Limit", MAY, int))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DescribeKey", |sdk, f| sent(
        sdk.describe_key()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .set_grant_tokens(f.texts("GrantTokens", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DisableKey", |sdk, f| sent(
        sdk.disable_key()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DisableKeyRotation", |sdk, f| sent(
        sdk.disable_key_rotation()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DisconnectCustomKeyStore", |sdk, f| sent(
        sdk.disconnect_custom_key_store()
            .set_custom_key_store_id(f.text("CustomKeyStoreId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("EnableKey", |sdk, f| sent(
        sdk.enable_key()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("EnableKeyRotation", |sdk, f| sent(
        sdk.enable_key_rotation()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .set_rotation_period_in_days(f.one("RotationPeriodInDays", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("Encapsulate", |sdk, f| sent(
        sdk.encapsulate()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .set_encapsulation_algorithm(f.one("EncapsulationAlgorithm", MUST, encapsulation_algorithm_spec))
            .set_grant_tokens(f.texts("GrantTokens", MAY, Holds::Id))
            .set_dry_run(f.one("DryRun", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("Encrypt", |sdk, f| sent(
        sdk.encrypt()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .set_plaintext(f.one("Plaintext", MUST, blob))
            .set_encryption_context(f.pairs("EncryptionContext", MAY, Holds::MetadataKey, Holds::MetadataValue))
            .set_grant_tokens(f.texts("GrantTokens", MAY, Holds::Id))
            .set_encryption_algorithm(f.one("EncryptionAlgorithm", MAY, encryption_algorithm_spec))
            .set_dry_run(f.one("DryRun", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GenerateDataKey", |sdk, f| sent(
        sdk.generate_data_key()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .set_encryption_context(f.pairs("EncryptionContext", MAY, Holds::MetadataKey, Holds::MetadataValue))
            .set_number_of_bytes(f.one("NumberOfBytes", MAY, int))
            .set_key_spec(f.one("KeySpec", MAY, data_key_spec))
            .set_grant_tokens(f.texts("GrantTokens", MAY, Holds::Id))
            .set_recipient(f.one("Recipient", MAY, recipient_info))
            .set_dry_run(f.one("DryRun", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GenerateDataKeyPair", |sdk, f| sent(
        sdk.generate_data_key_pair()
            .set_encryption_context(f.pairs("EncryptionContext", MAY, Holds::MetadataKey, Holds::MetadataValue))
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .set_key_pair_spec(f.one("KeyPairSpec", MUST, data_key_pair_spec))
            .set_grant_tokens(f.texts("GrantTokens", MAY, Holds::Id))
            .set_recipient(f.one("Recipient", MAY, recipient_info))
            .set_dry_run(f.one("DryRun", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GenerateDataKeyPairWithoutPlaintext", |sdk, f| sent(
        sdk.generate_data_key_pair_without_plaintext()
            .set_encryption_context(f.pairs("EncryptionContext", MAY, Holds::MetadataKey, Holds::MetadataValue))
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .set_key_pair_spec(f.one("KeyPairSpec", MUST, data_key_pair_spec))
            .set_grant_tokens(f.texts("GrantTokens", MAY, Holds::Id))
            .set_dry_run(f.one("DryRun", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GenerateDataKeyWithoutPlaintext", |sdk, f| sent(
        sdk.generate_data_key_without_plaintext()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .set_encryption_context(f.pairs("EncryptionContext", MAY, Holds::MetadataKey, Holds::MetadataValue))
            .set_key_spec(f.one("KeySpec", MAY, data_key_spec))
            .set_number_of_bytes(f.one("NumberOfBytes", MAY, int))
            .set_grant_tokens(f.texts("GrantTokens", MAY, Holds::Id))
            .set_dry_run(f.one("DryRun", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GenerateMac", |sdk, f| sent(
        sdk.generate_mac()
            .set_message(f.one("Message", MUST, blob))
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .set_mac_algorithm(f.one("MacAlgorithm", MUST, mac_algorithm_spec))
            .set_grant_tokens(f.texts("GrantTokens", MAY, Holds::Id))
            .set_dry_run(f.one("DryRun", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GenerateRandom", |sdk, f| sent(
        sdk.generate_random()
            .set_number_of_bytes(f.one("NumberOfBytes", MAY, int))
            .set_custom_key_store_id(f.text("CustomKeyStoreId", MAY, Holds::Id))
            .set_recipient(f.one("Recipient", MAY, recipient_info))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetKeyLastUsage", |sdk, f| sent(
        sdk.get_key_last_usage()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetKeyPolicy", |sdk, f| sent(
        sdk.get_key_policy()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .set_policy_name(f.text("PolicyName", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetKeyRotationStatus", |sdk, f| sent(
        sdk.get_key_rotation_status()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetParametersForImport", |sdk, f| sent(
        sdk.get_parameters_for_import()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .set_wrapping_algorithm(f.one("WrappingAlgorithm", MUST, algorithm_spec))
            .set_wrapping_key_spec(f.one("WrappingKeySpec", MUST, wrapping_key_spec))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetPublicKey", |sdk, f| sent(
        sdk.get_public_key()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .set_grant_tokens(f.texts("GrantTokens", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ImportKeyMaterial", |sdk, f| sent(
        sdk.import_key_material()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .set_import_token(f.one("ImportToken", MUST, blob))
            .set_encrypted_key_material(f.one("EncryptedKeyMaterial", MUST, blob))
            .set_valid_to(f.one("ValidTo", MAY, time))
            .set_expiration_model(f.one("ExpirationModel", MAY, expiration_model_type))
            .set_import_type(f.one("ImportType", MAY, import_type))
            .set_key_material_description(f.text("KeyMaterialDescription", MAY, Holds::Text))
            .set_key_material_id(f.text("KeyMaterialId", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListAliases", |sdk, f| sent(
        sdk.list_aliases()
            .set_key_id(f.text("KeyId", MAY, Holds::Id))
            .set_limit(f.one("Limit", MAY, int))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListGrants", |sdk, f| sent(
        sdk.list_grants()
            .set_limit(f.one("Limit", MAY, int))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .set_grant_id(f.text("GrantId", MAY, Holds::Id))
            .set_grantee_principal(f.text("GranteePrincipal", MAY, Holds::Ref))
            .set_grantee_service_principal(f.text("GranteeServicePrincipal", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListKeyPolicies", |sdk, f| sent(
        sdk.list_key_policies()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .set_limit(f.one("Limit", MAY, int))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListKeyRotations", |sdk, f| sent(
        sdk.list_key_rotations()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .set_include_key_material(f.one("IncludeKeyMaterial", MAY, include_key_material))
            .set_limit(f.one("Limit", MAY, int))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListKeys", |sdk, f| sent(
        sdk.list_keys()
            .set_limit(f.one("Limit", MAY, int))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListResourceTags", |sdk, f| sent(
        sdk.list_resource_tags()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .set_limit(f.one("Limit", MAY, int))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListRetirableGrants", |sdk, f| sent(
        sdk.list_retirable_grants()
            .set_limit(f.one("Limit", MAY, int))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_retiring_principal(f.text("RetiringPrincipal", MAY, Holds::Ref))
            .set_retiring_service_principal(f.text("RetiringServicePrincipal", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutKeyPolicy", |sdk, f| sent(
        sdk.put_key_policy()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .set_policy_name(f.text("PolicyName", MAY, Holds::Id))
            .set_policy(f.text("Policy", MUST, Holds::Policy))
            .set_bypass_policy_lockout_safety_check(f.one("BypassPolicyLockoutSafetyCheck", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ReEncrypt", |sdk, f| sent(
        sdk.re_encrypt()
            .set_ciphertext_blob(f.one("CiphertextBlob", MAY, blob))
            .set_source_encryption_context(f.pairs("SourceEncryptionContext", MAY, Holds::Ref, Holds::Ref))
            .set_source_key_id(f.text("SourceKeyId", MAY, Holds::Id))
            .set_destination_key_id(f.text("DestinationKeyId", MUST, Holds::Id))
            .set_destination_encryption_context(f.pairs("DestinationEncryptionContext", MAY, Holds::MetadataKey, Holds::MetadataValue))
            .set_source_encryption_algorithm(f.one("SourceEncryptionAlgorithm", MAY, encryption_algorithm_spec))
            .set_destination_encryption_algorithm(f.one("DestinationEncryptionAlgorithm", MAY, encryption_algorithm_spec))
            .set_grant_tokens(f.texts("GrantTokens", MAY, Holds::Id))
            .set_dry_run(f.one("DryRun", MAY, yes))
            .set_dry_run_modifiers(f.list("DryRunModifiers", MAY, dry_run_modifier_type))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ReplicateKey", |sdk, f| sent(
        sdk.replicate_key()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .set_replica_region(f.text("ReplicaRegion", MUST, Holds::Id))
            .set_policy(f.text("Policy", MAY, Holds::Policy))
            .set_bypass_policy_lockout_safety_check(f.one("BypassPolicyLockoutSafetyCheck", MAY, yes))
            .set_description(f.text("Description", MAY, Holds::Text))
            .set_tags(f.list("Tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("RetireGrant", |sdk, f| sent(
        sdk.retire_grant()
            .set_grant_token(f.text("GrantToken", MAY, Holds::Id))
            .set_key_id(f.text("KeyId", MAY, Holds::Id))
            .set_grant_id(f.text("GrantId", MAY, Holds::Id))
            .set_dry_run(f.one("DryRun", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("RevokeGrant", |sdk, f| sent(
        sdk.revoke_grant()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .set_grant_id(f.text("GrantId", MUST, Holds::Id))
            .set_dry_run(f.one("DryRun", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("RotateKeyOnDemand", |sdk, f| sent(
        sdk.rotate_key_on_demand()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ScheduleKeyDeletion", |sdk, f| sent(
        sdk.schedule_key_deletion()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .set_pending_window_in_days(f.one("PendingWindowInDays", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("Sign", |sdk, f| sent(
        sdk.sign()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .set_message(f.one("Message", MUST, blob))
            .set_message_type(f.one("MessageType", MAY, message_type))
            .set_grant_tokens(f.texts("GrantTokens", MAY, Holds::Id))
            .set_signing_algorithm(f.one("SigningAlgorithm", MUST, signing_algorithm_spec))
            .set_dry_run(f.one("DryRun", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("TagResource", |sdk, f| sent(
        sdk.tag_resource()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .set_tags(f.list("Tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UntagResource", |sdk, f| sent(
        sdk.untag_resource()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .set_tag_keys(f.texts("TagKeys", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateAlias", |sdk, f| sent(
        sdk.update_alias()
            .set_alias_name(f.text("AliasName", MUST, Holds::Ref))
            .set_target_key_id(f.text("TargetKeyId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateCustomKeyStore", |sdk, f| sent(
        sdk.update_custom_key_store()
            .set_custom_key_store_id(f.text("CustomKeyStoreId", MUST, Holds::Id))
            .set_new_custom_key_store_name(f.text("NewCustomKeyStoreName", MAY, Holds::Name))
            .set_key_store_password(f.text("KeyStorePassword", MAY, Holds::Secret))
            .set_cloud_hsm_cluster_id(f.text("CloudHsmClusterId", MAY, Holds::Id))
            .set_xks_proxy_uri_endpoint(f.text("XksProxyUriEndpoint", MAY, Holds::Url))
            .set_xks_proxy_uri_path(f.text("XksProxyUriPath", MAY, Holds::Path))
            .set_xks_proxy_vpc_endpoint_service_name(f.text("XksProxyVpcEndpointServiceName", MAY, Holds::Ref))
            .set_xks_proxy_vpc_endpoint_service_owner(f.text("XksProxyVpcEndpointServiceOwner", MAY, Holds::Account))
            .set_xks_proxy_authentication_credential(f.one("XksProxyAuthenticationCredential", MAY, xks_proxy_authentication_credential_type))
            .set_xks_proxy_connectivity(f.one("XksProxyConnectivity", MAY, xks_proxy_connectivity_type))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateKeyDescription", |sdk, f| sent(
        sdk.update_key_description()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .set_description(f.text("Description", MUST, Holds::Text))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdatePrimaryRegion", |sdk, f| sent(
        sdk.update_primary_region()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .set_primary_region(f.text("PrimaryRegion", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("Verify", |sdk, f| sent(
        sdk.verify()
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .set_message(f.one("Message", MUST, blob))
            .set_message_type(f.one("MessageType", MAY, message_type))
            .set_signature(f.one("Signature", MUST, blob))
            .set_signing_algorithm(f.one("SigningAlgorithm", MUST, signing_algorithm_spec))
            .set_grant_tokens(f.texts("GrantTokens", MAY, Holds::Id))
            .set_dry_run(f.one("DryRun", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("VerifyMac", |sdk, f| sent(
        sdk.verify_mac()
            .set_message(f.one("Message", MUST, blob))
            .set_key_id(f.text("KeyId", MUST, Holds::Id))
            .set_mac_algorithm(f.one("MacAlgorithm", MUST, mac_algorithm_spec))
            .set_mac(f.one("Mac", MUST, blob))
            .set_grant_tokens(f.texts("GrantTokens", MAY, Holds::Id))
            .set_dry_run(f.one("DryRun", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
];

fn algorithm_spec(f: &mut Fill) -> types::AlgorithmSpec {
    f.choice(types::AlgorithmSpec::values()).into()
}

fn custom_key_store_type(f: &mut Fill) -> types::CustomKeyStoreType {
    f.choice(types::CustomKeyStoreType::values()).into()
}

fn customer_master_key_spec(f: &mut Fill) -> types::CustomerMasterKeySpec {
    f.choice(types::CustomerMasterKeySpec::values()).into()
}

fn data_key_pair_spec(f: &mut Fill) -> types::DataKeyPairSpec {
    f.choice(types::DataKeyPairSpec::values()).into()
}

fn data_key_spec(f: &mut Fill) -> types::DataKeySpec {
    f.choice(types::DataKeySpec::values()).into()
}

fn dry_run_modifier_type(f: &mut Fill) -> types::DryRunModifierType {
    f.choice(types::DryRunModifierType::values()).into()
}

fn encapsulation_algorithm_spec(f: &mut Fill) -> types::EncapsulationAlgorithmSpec {
    f.choice(types::EncapsulationAlgorithmSpec::values()).into()
}

fn encryption_algorithm_spec(f: &mut Fill) -> types::EncryptionAlgorithmSpec {
    f.choice(types::EncryptionAlgorithmSpec::values()).into()
}

fn expiration_model_type(f: &mut Fill) -> types::ExpirationModelType {
    f.choice(types::ExpirationModelType::values()).into()
}

fn grant_constraints(f: &mut Fill) -> types::GrantConstraints {
    types::GrantConstraints::builder()
        .set_encryption_context_subset(f.pairs("EncryptionContextSubset", MAY, Holds::MetadataKey, Holds::MetadataValue))
        .set_encryption_context_equals(f.pairs("EncryptionContextEquals", MAY, Holds::MetadataKey, Holds::MetadataValue))
        .set_source_arn(f.text("SourceArn", MAY, Holds::Arn))
        .build()
}

fn grant_operation(f: &mut Fill) -> types::GrantOperation {
    f.choice(types::GrantOperation::values()).into()
}

fn import_type(f: &mut Fill) -> types::ImportType {
    f.choice(types::ImportType::values()).into()
}

fn include_key_material(f: &mut Fill) -> types::IncludeKeyMaterial {
    f.choice(types::IncludeKeyMaterial::values()).into()
}

fn key_agreement_algorithm_spec(f: &mut Fill) -> types::KeyAgreementAlgorithmSpec {
    f.choice(types::KeyAgreementAlgorithmSpec::values()).into()
}

fn key_encryption_mechanism(f: &mut Fill) -> types::KeyEncryptionMechanism {
    f.choice(types::KeyEncryptionMechanism::values()).into()
}

fn key_spec(f: &mut Fill) -> types::KeySpec {
    f.choice(types::KeySpec::values()).into()
}

fn key_usage_type(f: &mut Fill) -> types::KeyUsageType {
    f.choice(types::KeyUsageType::values()).into()
}

fn mac_algorithm_spec(f: &mut Fill) -> types::MacAlgorithmSpec {
    f.choice(types::MacAlgorithmSpec::values()).into()
}

fn message_type(f: &mut Fill) -> types::MessageType {
    f.choice(types::MessageType::values()).into()
}

fn origin_type(f: &mut Fill) -> types::OriginType {
    f.choice(types::OriginType::values()).into()
}

fn recipient_info(f: &mut Fill) -> types::RecipientInfo {
    types::RecipientInfo::builder()
        .set_key_encryption_algorithm(f.one("KeyEncryptionAlgorithm", MAY, key_encryption_mechanism))
        .set_attestation_document(f.one("AttestationDocument", MAY, blob))
        .build()
}

fn signing_algorithm_spec(f: &mut Fill) -> types::SigningAlgorithmSpec {
    f.choice(types::SigningAlgorithmSpec::values()).into()
}

fn tag(f: &mut Fill) -> types::Tag {
    types::Tag::builder()
        .set_tag_key(f.text("TagKey", MUST, Holds::TagKey))
        .set_tag_value(f.text("TagValue", MUST, Holds::TagValue))
        .build().unwrap()
}

fn wrapping_key_spec(f: &mut Fill) -> types::WrappingKeySpec {
    f.choice(types::WrappingKeySpec::values()).into()
}

fn xks_proxy_authentication_credential_type(f: &mut Fill) -> types::XksProxyAuthenticationCredentialType {
    types::XksProxyAuthenticationCredentialType::builder()
        .set_access_key_id(f.text("AccessKeyId", MUST, Holds::Secret))
        .set_raw_secret_access_key(f.text("RawSecretAccessKey", MUST, Holds::Secret))
        .build().unwrap()
}

fn xks_proxy_connectivity_type(f: &mut Fill) -> types::XksProxyConnectivityType {
    f.choice(types::XksProxyConnectivityType::values()).into()
}
