// Written by `data/survey.py generate` from data/ledger/iam.txt and aws-sdk-iam 1.133.0. Do not edit.

use palisade::aws_sdk_iam::{types, Client};
use palisade::ledger::Holds;

use super::fill::{MAY, MUST, Call, Fill, int, sent, yes};

pub(super) const CALLS: &[Call<Client>] = &[
    ("AcceptDelegationRequest", |sdk, f| sent(
        sdk.accept_delegation_request()
            .set_delegation_request_id(f.text("DelegationRequestId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("AcquireRole", |sdk, f| sent(
        sdk.acquire_role()
            .set_template_arn(f.text("TemplateArn", MUST, Holds::Arn))
            .set_template_minor_version(f.one("TemplateMinorVersion", MAY, int))
            .set_replacement_values(f.map("ReplacementValues", MAY, |f| f.word(Holds::Ref), replacement_value_entry))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("AddClientIDToOpenIDConnectProvider", |sdk, f| sent(
        sdk.add_client_id_to_open_id_connect_provider()
            .set_open_id_connect_provider_arn(f.text("OpenIDConnectProviderArn", MUST, Holds::Arn))
            .set_client_id(f.text("ClientID", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("AddRoleToInstanceProfile", |sdk, f| sent(
        sdk.add_role_to_instance_profile()
            .set_instance_profile_name(f.text("InstanceProfileName", MUST, Holds::Ref))
            .set_role_name(f.text("RoleName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("AddUserToGroup", |sdk, f| sent(
        sdk.add_user_to_group()
            .set_group_name(f.text("GroupName", MUST, Holds::Ref))
            .set_user_name(f.text("UserName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("AssociateDelegationRequest", |sdk, f| sent(
        sdk.associate_delegation_request()
            .set_delegation_request_id(f.text("DelegationRequestId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("AttachGroupPolicy", |sdk, f| sent(
        sdk.attach_group_policy()
            .set_group_name(f.text("GroupName", MUST, Holds::Ref))
            .set_policy_arn(f.text("PolicyArn", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("AttachRolePolicy", |sdk, f| sent(
        sdk.attach_role_policy()
            .set_role_name(f.text("RoleName", MUST, Holds::Ref))
            .set_policy_arn(f.text("PolicyArn", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("AttachUserPolicy", |sdk, f| sent(
        sdk.attach_user_policy()
            .set_user_name(f.text("UserName", MUST, Holds::Ref))
            .set_policy_arn(f.text("PolicyArn", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ChangePassword", |sdk, f| sent(
        sdk.change_password()
            .set_old_password(f.text("OldPassword", MUST, Holds::Secret))
            .set_new_password(f.text("NewPassword", MUST, Holds::Secret))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateAccessKey", |sdk, f| sent(
        sdk.create_access_key()
            .set_user_name(f.text("UserName", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateAccountAlias", |sdk, f| sent(
        sdk.create_account_alias()
            .set_account_alias(f.text("AccountAlias", MUST, Holds::Path))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateDelegationRequest", |sdk, f| sent(
        sdk.create_delegation_request()
            .set_owner_account_id(f.text("OwnerAccountId", MAY, Holds::Account))
            .set_description(f.text("Description", MUST, Holds::Text))
            .set_permissions(f.one("Permissions", MUST, delegation_permission))
            .set_request_message(f.text("RequestMessage", MAY, Holds::Text))
            .set_requestor_workflow_id(f.text("RequestorWorkflowId", MUST, Holds::Name))
            .set_redirect_url(f.text("RedirectUrl", MAY, Holds::Url))
            .set_notification_channel(f.text("NotificationChannel", MUST, Holds::Arn))
            .set_session_duration(f.one("SessionDuration", MUST, int))
            .set_only_send_by_owner(f.one("OnlySendByOwner", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateGroup", |sdk, f| sent(
        sdk.create_group()
            .set_path(f.text("Path", MAY, Holds::Path))
            .set_group_name(f.text("GroupName", MUST, Holds::Name))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateInstanceProfile", |sdk, f| sent(
        sdk.create_instance_profile()
            .set_instance_profile_name(f.text("InstanceProfileName", MUST, Holds::Name))
            .set_path(f.text("Path", MAY, Holds::Path))
            .set_tags(f.list("Tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateLoginProfile", |sdk, f| sent(
        sdk.create_login_profile()
            .set_user_name(f.text("UserName", MAY, Holds::Ref))
            .set_password(f.text("Password", MAY, Holds::Secret))
            .set_password_reset_required(f.one("PasswordResetRequired", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateOpenIDConnectProvider", |sdk, f| sent(
        sdk.create_open_id_connect_provider()
            .set_url(f.text("Url", MUST, Holds::Url))
            .set_client_id_list(f.texts("ClientIDList", MAY, Holds::Id))
            .set_thumbprint_list(f.texts("ThumbprintList", MAY, Holds::Id))
            .set_tags(f.list("Tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreatePolicy", |sdk, f| sent(
        sdk.create_policy()
            .set_policy_name(f.text("PolicyName", MUST, Holds::Name))
            .set_path(f.text("Path", MAY, Holds::Path))
            .set_policy_document(f.text("PolicyDocument", MUST, Holds::Policy))
            .set_description(f.text("Description", MAY, Holds::Text))
            .set_tags(f.list("Tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreatePolicyVersion", |sdk, f| sent(
        sdk.create_policy_version()
            .set_policy_arn(f.text("PolicyArn", MUST, Holds::Arn))
            .set_policy_document(f.text("PolicyDocument", MUST, Holds::Policy))
            .set_set_as_default(f.one("SetAsDefault", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateRole", |sdk, f| sent(
        sdk.create_role()
            .set_path(f.text("Path", MAY, Holds::Path))
            .set_role_name(f.text("RoleName", MUST, Holds::Name))
            .set_assume_role_policy_document(f.text("AssumeRolePolicyDocument", MUST, Holds::Policy))
            .set_description(f.text("Description", MAY, Holds::Text))
            .set_max_session_duration(f.one("MaxSessionDuration", MAY, int))
            .set_permissions_boundary(f.text("PermissionsBoundary", MAY, Holds::Arn))
            .set_tags(f.list("Tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateSAMLProvider", |sdk, f| sent(
        sdk.create_saml_provider()
            .set_saml_metadata_document(f.text("SAMLMetadataDocument", MUST, Holds::Content))
            .set_name(f.text("Name", MUST, Holds::Name))
            .set_tags(f.list("Tags", MAY, tag))
            .set_assertion_encryption_mode(f.one("AssertionEncryptionMode", MAY, assertion_encryption_mode_type))
            .set_add_private_key(f.text("AddPrivateKey", MAY, Holds::Secret))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateServiceLinkedRole", |sdk, f| sent(
        sdk.create_service_linked_role()
            .set_aws_service_name(f.text("AWSServiceName", MUST, Holds::Id))
            .set_description(f.text("Description", MAY, Holds::Text))
            .set_custom_suffix(f.text("CustomSuffix", MAY, Holds::Name))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateServiceSpecificCredential", |sdk, f| sent(
        sdk.create_service_specific_credential()
            .set_user_name(f.text("UserName", MUST, Holds::Ref))
            .set_service_name(f.text("ServiceName", MUST, Holds::Id))
            .set_credential_age_days(f.one("CredentialAgeDays", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateUser", |sdk, f| sent(
        sdk.create_user()
            .set_path(f.text("Path", MAY, Holds::Path))
            .set_user_name(f.text("UserName", MUST, Holds::Name))
            .set_permissions_boundary(f.text("PermissionsBoundary", MAY, Holds::Arn))
            .set_tags(f.list("Tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("CreateVirtualMFADevice", |sdk, f| sent(
        sdk.create_virtual_mfa_device()
            .set_path(f.text("Path", MAY, Holds::Path))
            .set_virtual_mfa_device_name(f.text("VirtualMFADeviceName", MUST, Holds::Name))
            .set_tags(f.list("Tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeactivateMFADevice", |sdk, f| sent(
        sdk.deactivate_mfa_device()
            .set_user_name(f.text("UserName", MAY, Holds::Ref))
            .set_serial_number(f.text("SerialNumber", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteAccessKey", |sdk, f| sent(
        sdk.delete_access_key()
            .set_user_name(f.text("UserName", MAY, Holds::Ref))
            .set_access_key_id(f.text("AccessKeyId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteAccountAlias", |sdk, f| sent(
        sdk.delete_account_alias()
            .set_account_alias(f.text("AccountAlias", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteAccountPasswordPolicy", |sdk, f| sent(
        sdk.delete_account_password_policy()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteGroup", |sdk, f| sent(
        sdk.delete_group()
            .set_group_name(f.text("GroupName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteGroupPolicy", |sdk, f| sent(
        sdk.delete_group_policy()
            .set_group_name(f.text("GroupName", MUST, Holds::Ref))
            .set_policy_name(f.text("PolicyName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteInstanceProfile", |sdk, f| sent(
        sdk.delete_instance_profile()
            .set_instance_profile_name(f.text("InstanceProfileName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteLoginProfile", |sdk, f| sent(
        sdk.delete_login_profile()
            .set_user_name(f.text("UserName", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteOpenIDConnectProvider", |sdk, f| sent(
        sdk.delete_open_id_connect_provider()
            .set_open_id_connect_provider_arn(f.text("OpenIDConnectProviderArn", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeletePolicy", |sdk, f| sent(
        sdk.delete_policy()
            .set_policy_arn(f.text("PolicyArn", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeletePolicyVersion", |sdk, f| sent(
        sdk.delete_policy_version()
            .set_policy_arn(f.text("PolicyArn", MUST, Holds::Arn))
            .set_version_id(f.text("VersionId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteRole", |sdk, f| sent(
        sdk.delete_role()
            .set_role_name(f.text("RoleName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteRolePermissionsBoundary", |sdk, f| sent(
        sdk.delete_role_permissions_boundary()
            .set_role_name(f.text("RoleName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteRolePolicy", |sdk, f| sent(
        sdk.delete_role_policy()
            .set_role_name(f.text("RoleName", MUST, Holds::Ref))
            .set_policy_name(f.text("PolicyName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteSAMLProvider", |sdk, f| sent(
        sdk.delete_saml_provider()
            .set_saml_provider_arn(f.text("SAMLProviderArn", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteSSHPublicKey", |sdk, f| sent(
        sdk.delete_ssh_public_key()
            .set_user_name(f.text("UserName", MUST, Holds::Ref))
            .set_ssh_public_key_id(f.text("SSHPublicKeyId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteServerCertificate", |sdk, f| sent(
        sdk.delete_server_certificate()
            .set_server_certificate_name(f.text("ServerCertificateName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteServiceLinkedRole", |sdk, f| sent(
        sdk.delete_service_linked_role()
            .set_role_name(f.text("RoleName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteServiceSpecificCredential", |sdk, f| sent(
        sdk.delete_service_specific_credential()
            .set_user_name(f.text("UserName", MAY, Holds::Ref))
            .set_service_specific_credential_id(f.text("ServiceSpecificCredentialId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteSigningCertificate", |sdk, f| sent(
        sdk.delete_signing_certificate()
            .set_user_name(f.text("UserName", MAY, Holds::Ref))
            .set_certificate_id(f.text("CertificateId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteUser", |sdk, f| sent(
        sdk.delete_user()
            .set_user_name(f.text("UserName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteUserPermissionsBoundary", |sdk, f| sent(
        sdk.delete_user_permissions_boundary()
            .set_user_name(f.text("UserName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteUserPolicy", |sdk, f| sent(
        sdk.delete_user_policy()
            .set_user_name(f.text("UserName", MUST, Holds::Ref))
            .set_policy_name(f.text("PolicyName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DeleteVirtualMFADevice", |sdk, f| sent(
        sdk.delete_virtual_mfa_device()
            .set_serial_number(f.text("SerialNumber", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DetachGroupPolicy", |sdk, f| sent(
        sdk.detach_group_policy()
            .set_group_name(f.text("GroupName", MUST, Holds::Ref))
            .set_policy_arn(f.text("PolicyArn", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DetachRolePolicy", |sdk, f| sent(
        sdk.detach_role_policy()
            .set_role_name(f.text("RoleName", MUST, Holds::Ref))
            .set_policy_arn(f.text("PolicyArn", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DetachUserPolicy", |sdk, f| sent(
        sdk.detach_user_policy()
            .set_user_name(f.text("UserName", MUST, Holds::Ref))
            .set_policy_arn(f.text("PolicyArn", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DisableOrganizationsRootCredentialsManagement", |sdk, f| sent(
        sdk.disable_organizations_root_credentials_management()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DisableOrganizationsRootSessions", |sdk, f| sent(
        sdk.disable_organizations_root_sessions()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("DisableOutboundWebIdentityFederation", |sdk, f| sent(
        sdk.disable_outbound_web_identity_federation()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("EnableMFADevice", |sdk, f| sent(
        sdk.enable_mfa_device()
            .set_user_name(f.text("UserName", MUST, Holds::Ref))
            .set_serial_number(f.text("SerialNumber", MUST, Holds::Ref))
            .set_authentication_code1(f.text("AuthenticationCode1", MUST, Holds::Secret))
            .set_authentication_code2(f.text("AuthenticationCode2", MUST, Holds::Secret))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("EnableOrganizationsRootCredentialsManagement", |sdk, f| sent(
        sdk.enable_organizations_root_credentials_management()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("EnableOrganizationsRootSessions", |sdk, f| sent(
        sdk.enable_organizations_root_sessions()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("EnableOutboundWebIdentityFederation", |sdk, f| sent(
        sdk.enable_outbound_web_identity_federation()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GenerateCredentialReport", |sdk, f| sent(
        sdk.generate_credential_report()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GenerateOrganizationsAccessReport", |sdk, f| sent(
        sdk.generate_organizations_access_report()
            .set_entity_path(f.text("EntityPath", MUST, Holds::Id))
            .set_organizations_policy_id(f.text("OrganizationsPolicyId", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GenerateServiceLastAccessedDetails", |sdk, f| sent(
        sdk.generate_service_last_accessed_details()
            .set_arn(f.text("Arn", MUST, Holds::Arn))
            .set_granularity(f.one("Granularity", MAY, access_advisor_usage_granularity_type))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetAccessKeyLastUsed", |sdk, f| sent(
        sdk.get_access_key_last_used()
            .set_access_key_id(f.text("AccessKeyId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetAccountAuthorizationDetails", |sdk, f| sent(
        sdk.get_account_authorization_details()
            .set_filter(f.list("Filter", MAY, entity_type))
            .set_max_items(f.one("MaxItems", MAY, int))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetAccountPasswordPolicy", |sdk, f| sent(
        sdk.get_account_password_policy()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetAccountProperties", |sdk, f| sent(
        sdk.get_account_properties()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetAccountSummary", |sdk, f| sent(
        sdk.get_account_summary()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetContextKeysForCustomPolicy", |sdk, f| sent(
        sdk.get_context_keys_for_custom_policy()
            .set_policy_input_list(f.texts("PolicyInputList", MAY, Holds::Content))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetContextKeysForPrincipalPolicy", |sdk, f| sent(
        sdk.get_context_keys_for_principal_policy()
            .set_policy_source_arn(f.text("PolicySourceArn", MUST, Holds::Arn))
            .set_policy_input_list(f.texts("PolicyInputList", MAY, Holds::Content))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetCredentialReport", |sdk, f| sent(
        sdk.get_credential_report()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetDelegationRequest", |sdk, f| sent(
        sdk.get_delegation_request()
            .set_delegation_request_id(f.text("DelegationRequestId", MUST, Holds::Id))
            .set_delegation_permission_check(f.one("DelegationPermissionCheck", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetGroup", |sdk, f| sent(
        sdk.get_group()
            .set_group_name(f.text("GroupName", MUST, Holds::Ref))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetGroupPolicy", |sdk, f| sent(
        sdk.get_group_policy()
            .set_group_name(f.text("GroupName", MUST, Holds::Ref))
            .set_policy_name(f.text("PolicyName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetHumanReadableSummary", |sdk, f| sent(
        sdk.get_human_readable_summary()
            .set_entity_arn(f.text("EntityArn", MUST, Holds::Arn))
            .set_locale(f.text("Locale", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetInstanceProfile", |sdk, f| sent(
        sdk.get_instance_profile()
            .set_instance_profile_name(f.text("InstanceProfileName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetLoginProfile", |sdk, f| sent(
        sdk.get_login_profile()
            .set_user_name(f.text("UserName", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetMFADevice", |sdk, f| sent(
        sdk.get_mfa_device()
            .set_serial_number(f.text("SerialNumber", MUST, Holds::Ref))
            .set_user_name(f.text("UserName", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetOpenIDConnectProvider", |sdk, f| sent(
        sdk.get_open_id_connect_provider()
            .set_open_id_connect_provider_arn(f.text("OpenIDConnectProviderArn", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetOrganizationsAccessReport", |sdk, f| sent(
        sdk.get_organizations_access_report()
            .set_job_id(f.text("JobId", MUST, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_sort_key(f.one("SortKey", MAY, sort_key_type))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetOutboundWebIdentityFederationInfo", |sdk, f| sent(
        sdk.get_outbound_web_identity_federation_info()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetPolicy", |sdk, f| sent(
        sdk.get_policy()
            .set_policy_arn(f.text("PolicyArn", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetPolicyVersion", |sdk, f| sent(
        sdk.get_policy_version()
            .set_policy_arn(f.text("PolicyArn", MUST, Holds::Arn))
            .set_version_id(f.text("VersionId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetRole", |sdk, f| sent(
        sdk.get_role()
            .set_role_name(f.text("RoleName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetRolePolicy", |sdk, f| sent(
        sdk.get_role_policy()
            .set_role_name(f.text("RoleName", MUST, Holds::Ref))
            .set_policy_name(f.text("PolicyName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetRoleTemplateVersion", |sdk, f| sent(
        sdk.get_role_template_version()
            .set_template_arn(f.text("TemplateArn", MUST, Holds::Arn))
            .set_minor_version(f.one("MinorVersion", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetSAMLProvider", |sdk, f| sent(
        sdk.get_saml_provider()
            .set_saml_provider_arn(f.text("SAMLProviderArn", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetSSHPublicKey", |sdk, f| sent(
        sdk.get_ssh_public_key()
            .set_user_name(f.text("UserName", MUST, Holds::Ref))
            .set_ssh_public_key_id(f.text("SSHPublicKeyId", MUST, Holds::Id))
            .set_encoding(f.one("Encoding", MUST, encoding_type))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetServerCertificate", |sdk, f| sent(
        sdk.get_server_certificate()
            .set_server_certificate_name(f.text("ServerCertificateName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetServiceLastAccessedDetails", |sdk, f| sent(
        sdk.get_service_last_accessed_details()
            .set_job_id(f.text("JobId", MUST, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetServiceLastAccessedDetailsWithEntities", |sdk, f| sent(
        sdk.get_service_last_accessed_details_with_entities()
            .set_job_id(f.text("JobId", MUST, Holds::Id))
            .set_service_namespace(f.text("ServiceNamespace", MUST, Holds::Ref))
            .set_max_items(f.one("MaxItems", MAY, int))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetServiceLinkedRoleDeletionStatus", |sdk, f| sent(
        sdk.get_service_linked_role_deletion_status()
            .set_deletion_task_id(f.text("DeletionTaskId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetUser", |sdk, f| sent(
        sdk.get_user()
            .set_user_name(f.text("UserName", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("GetUserPolicy", |sdk, f| sent(
        sdk.get_user_policy()
            .set_user_name(f.text("UserName", MUST, Holds::Ref))
            .set_policy_name(f.text("PolicyName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListAccessKeys", |sdk, f| sent(
        sdk.list_access_keys()
            .set_user_name(f.text("UserName", MAY, Holds::Ref))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListAccountAliases", |sdk, f| sent(
        sdk.list_account_aliases()
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListAttachedGroupPolicies", |sdk, f| sent(
        sdk.list_attached_group_policies()
            .set_group_name(f.text("GroupName", MUST, Holds::Ref))
            .set_path_prefix(f.text("PathPrefix", MAY, Holds::Ref))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListAttachedRolePolicies", |sdk, f| sent(
        sdk.list_attached_role_policies()
            .set_role_name(f.text("RoleName", MUST, Holds::Ref))
            .set_path_prefix(f.text("PathPrefix", MAY, Holds::Ref))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListAttachedUserPolicies", |sdk, f| sent(
        sdk.list_attached_user_policies()
            .set_user_name(f.text("UserName", MUST, Holds::Ref))
            .set_path_prefix(f.text("PathPrefix", MAY, Holds::Ref))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListDelegationRequests", |sdk, f| sent(
        sdk.list_delegation_requests()
            .set_owner_id(f.text("OwnerId", MAY, Holds::Ref))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListEntitiesForPolicy", |sdk, f| sent(
        sdk.list_entities_for_policy()
            .set_policy_arn(f.text("PolicyArn", MUST, Holds::Arn))
            .set_entity_filter(f.one("EntityFilter", MAY, entity_type))
            .set_path_prefix(f.text("PathPrefix", MAY, Holds::Ref))
            .set_policy_usage_filter(f.one("PolicyUsageFilter", MAY, policy_usage_type))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListGroupPolicies", |sdk, f| sent(
        sdk.list_group_policies()
            .set_group_name(f.text("GroupName", MUST, Holds::Ref))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListGroups", |sdk, f| sent(
        sdk.list_groups()
            .set_path_prefix(f.text("PathPrefix", MAY, Holds::Ref))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListGroupsForUser", |sdk, f| sent(
        sdk.list_groups_for_user()
            .set_user_name(f.text("UserName", MUST, Holds::Ref))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListInstanceProfileTags", |sdk, f| sent(
        sdk.list_instance_profile_tags()
            .set_instance_profile_name(f.text("InstanceProfileName", MUST, Holds::Ref))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListInstanceProfiles", |sdk, f| sent(
        sdk.list_instance_profiles()
            .set_path_prefix(f.text("PathPrefix", MAY, Holds::Ref))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListInstanceProfilesForRole", |sdk, f| sent(
        sdk.list_instance_profiles_for_role()
            .set_role_name(f.text("RoleName", MUST, Holds::Ref))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListMFADeviceTags", |sdk, f| sent(
        sdk.list_mfa_device_tags()
            .set_serial_number(f.text("SerialNumber", MUST, Holds::Ref))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListMFADevices", |sdk, f| sent(
        sdk.list_mfa_devices()
            .set_user_name(f.text("UserName", MAY, Holds::Ref))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListOpenIDConnectProviderTags", |sdk, f| sent(
        sdk.list_open_id_connect_provider_tags()
            .set_open_id_connect_provider_arn(f.text("OpenIDConnectProviderArn", MUST, Holds::Arn))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListOpenIDConnectProviders", |sdk, f| sent(
        sdk.list_open_id_connect_providers()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListOrganizationsFeatures", |sdk, f| sent(
        sdk.list_organizations_features()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListPolicies", |sdk, f| sent(
        sdk.list_policies()
            .set_scope(f.one("Scope", MAY, policy_scope_type))
            .set_only_attached(f.one("OnlyAttached", MAY, yes))
            .set_path_prefix(f.text("PathPrefix", MAY, Holds::Ref))
            .set_policy_usage_filter(f.one("PolicyUsageFilter", MAY, policy_usage_type))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListPoliciesGrantingServiceAccess", |sdk, f| sent(
        sdk.list_policies_granting_service_access()
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_arn(f.text("Arn", MUST, Holds::Arn))
            .set_service_namespaces(f.texts("ServiceNamespaces", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListPolicyTags", |sdk, f| sent(
        sdk.list_policy_tags()
            .set_policy_arn(f.text("PolicyArn", MUST, Holds::Arn))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListPolicyVersions", |sdk, f| sent(
        sdk.list_policy_versions()
            .set_policy_arn(f.text("PolicyArn", MUST, Holds::Arn))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListRolePolicies", |sdk, f| sent(
        sdk.list_role_policies()
            .set_role_name(f.text("RoleName", MUST, Holds::Ref))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListRoleTags", |sdk, f| sent(
        sdk.list_role_tags()
            .set_role_name(f.text("RoleName", MUST, Holds::Ref))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListRoles", |sdk, f| sent(
        sdk.list_roles()
            .set_path_prefix(f.text("PathPrefix", MAY, Holds::Ref))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListSAMLProviderTags", |sdk, f| sent(
        sdk.list_saml_provider_tags()
            .set_saml_provider_arn(f.text("SAMLProviderArn", MUST, Holds::Arn))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListSAMLProviders", |sdk, f| sent(
        sdk.list_saml_providers()
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListSSHPublicKeys", |sdk, f| sent(
        sdk.list_ssh_public_keys()
            .set_user_name(f.text("UserName", MAY, Holds::Ref))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListServerCertificateTags", |sdk, f| sent(
        sdk.list_server_certificate_tags()
            .set_server_certificate_name(f.text("ServerCertificateName", MUST, Holds::Ref))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListServerCertificates", |sdk, f| sent(
        sdk.list_server_certificates()
            .set_path_prefix(f.text("PathPrefix", MAY, Holds::Ref))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListServiceSpecificCredentials", |sdk, f| sent(
        sdk.list_service_specific_credentials()
            .set_user_name(f.text("UserName", MAY, Holds::Ref))
            .set_service_name(f.text("ServiceName", MAY, Holds::Ref))
            .set_all_users(f.one("AllUsers", MAY, yes))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListSigningCertificates", |sdk, f| sent(
        sdk.list_signing_certificates()
            .set_user_name(f.text("UserName", MAY, Holds::Ref))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListUserPolicies", |sdk, f| sent(
        sdk.list_user_policies()
            .set_user_name(f.text("UserName", MUST, Holds::Ref))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListUserTags", |sdk, f| sent(
        sdk.list_user_tags()
            .set_user_name(f.text("UserName", MUST, Holds::Ref))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListUsers", |sdk, f| sent(
        sdk.list_users()
            .set_path_prefix(f.text("PathPrefix", MAY, Holds::Ref))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ListVirtualMFADevices", |sdk, f| sent(
        sdk.list_virtual_mfa_devices()
            .set_assignment_status(f.one("AssignmentStatus", MAY, assignment_status_type))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutAccountProperties", |sdk, f| sent(
        sdk.put_account_properties()
            .set_properties(f.pairs("Properties", MAY, Holds::Id, Holds::Text))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutGroupPolicy", |sdk, f| sent(
        sdk.put_group_policy()
            .set_group_name(f.text("GroupName", MUST, Holds::Ref))
            .set_policy_name(f.text("PolicyName", MUST, Holds::Name))
            .set_policy_document(f.text("PolicyDocument", MUST, Holds::Policy))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutRolePermissionsBoundary", |sdk, f| sent(
        sdk.put_role_permissions_boundary()
            .set_role_name(f.text("RoleName", MUST, Holds::Ref))
            .set_permissions_boundary(f.text("PermissionsBoundary", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutRolePolicy", |sdk, f| sent(
        sdk.put_role_policy()
            .set_role_name(f.text("RoleName", MUST, Holds::Ref))
            .set_policy_name(f.text("PolicyName", MUST, Holds::Name))
            .set_policy_document(f.text("PolicyDocument", MUST, Holds::Policy))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutUserPermissionsBoundary", |sdk, f| sent(
        sdk.put_user_permissions_boundary()
            .set_user_name(f.text("UserName", MUST, Holds::Ref))
            .set_permissions_boundary(f.text("PermissionsBoundary", MUST, Holds::Arn))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("PutUserPolicy", |sdk, f| sent(
        sdk.put_user_policy()
            .set_user_name(f.text("UserName", MUST, Holds::Ref))
            .set_policy_name(f.text("PolicyName", MUST, Holds::Name))
            .set_policy_document(f.text("PolicyDocument", MUST, Holds::Policy))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("RejectDelegationRequest", |sdk, f| sent(
        sdk.reject_delegation_request()
            .set_delegation_request_id(f.text("DelegationRequestId", MUST, Holds::Id))
            .set_notes(f.text("Notes", MAY, Holds::Text))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("RemoveClientIDFromOpenIDConnectProvider", |sdk, f| sent(
        sdk.remove_client_id_from_open_id_connect_provider()
            .set_open_id_connect_provider_arn(f.text("OpenIDConnectProviderArn", MUST, Holds::Arn))
            .set_client_id(f.text("ClientID", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("RemoveRoleFromInstanceProfile", |sdk, f| sent(
        sdk.remove_role_from_instance_profile()
            .set_instance_profile_name(f.text("InstanceProfileName", MUST, Holds::Ref))
            .set_role_name(f.text("RoleName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("RemoveUserFromGroup", |sdk, f| sent(
        sdk.remove_user_from_group()
            .set_group_name(f.text("GroupName", MUST, Holds::Ref))
            .set_user_name(f.text("UserName", MUST, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ResetServiceSpecificCredential", |sdk, f| sent(
        sdk.reset_service_specific_credential()
            .set_user_name(f.text("UserName", MAY, Holds::Ref))
            .set_service_specific_credential_id(f.text("ServiceSpecificCredentialId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("ResyncMFADevice", |sdk, f| sent(
        sdk.resync_mfa_device()
            .set_user_name(f.text("UserName", MUST, Holds::Ref))
            .set_serial_number(f.text("SerialNumber", MUST, Holds::Ref))
            .set_authentication_code1(f.text("AuthenticationCode1", MUST, Holds::Secret))
            .set_authentication_code2(f.text("AuthenticationCode2", MUST, Holds::Secret))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("SendDelegationToken", |sdk, f| sent(
        sdk.send_delegation_token()
            .set_delegation_request_id(f.text("DelegationRequestId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("SetDefaultPolicyVersion", |sdk, f| sent(
        sdk.set_default_policy_version()
            .set_policy_arn(f.text("PolicyArn", MUST, Holds::Arn))
            .set_version_id(f.text("VersionId", MUST, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("SetSecurityTokenServicePreferences", |sdk, f| sent(
        sdk.set_security_token_service_preferences()
            .set_global_endpoint_token_version(f.one("GlobalEndpointTokenVersion", MUST, global_endpoint_token_version))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("SimulateCustomPolicy", |sdk, f| sent(
        sdk.simulate_custom_policy()
            .set_policy_input_list(f.texts("PolicyInputList", MAY, Holds::Content))
            .set_permissions_boundary_policy_input_list(f.texts("PermissionsBoundaryPolicyInputList", MAY, Holds::Content))
            .set_ordered_organization_policy_input_list(f.list("OrderedOrganizationPolicyInputList", MAY, ordered_organization_policy_type))
            .set_action_names(f.texts("ActionNames", MAY, Holds::Ref))
            .set_resource_arns(f.texts("ResourceArns", MAY, Holds::Ref))
            .set_resource_policy(f.text("ResourcePolicy", MAY, Holds::Content))
            .set_resource_owner(f.text("ResourceOwner", MAY, Holds::Ref))
            .set_caller_arn(f.text("CallerArn", MAY, Holds::Arn))
            .set_context_entries(f.list("ContextEntries", MAY, context_entry))
            .set_resource_handling_option(f.text("ResourceHandlingOption", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("SimulatePrincipalPolicy", |sdk, f| sent(
        sdk.simulate_principal_policy()
            .set_policy_source_arn(f.text("PolicySourceArn", MUST, Holds::Arn))
            .set_policy_input_list(f.texts("PolicyInputList", MAY, Holds::Content))
            .set_permissions_boundary_policy_input_list(f.texts("PermissionsBoundaryPolicyInputList", MAY, Holds::Content))
            .set_policy_exclusion_list(f.list("PolicyExclusionList", MAY, policy_identifier))
            .set_action_names(f.texts("ActionNames", MAY, Holds::Ref))
            .set_resource_arns(f.texts("ResourceArns", MAY, Holds::Ref))
            .set_resource_policy(f.text("ResourcePolicy", MAY, Holds::Content))
            .set_resource_owner(f.text("ResourceOwner", MAY, Holds::Ref))
            .set_caller_arn(f.text("CallerArn", MAY, Holds::Arn))
            .set_context_entries(f.list("ContextEntries", MAY, context_entry))
            .set_resource_handling_option(f.text("ResourceHandlingOption", MAY, Holds::Id))
            .set_max_items(f.one("MaxItems", MAY, int))
            .set_marker(f.text("Marker", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("TagInstanceProfile", |sdk, f| sent(
        sdk.tag_instance_profile()
            .set_instance_profile_name(f.text("InstanceProfileName", MUST, Holds::Ref))
            .set_tags(f.list("Tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("TagMFADevice", |sdk, f| sent(
        sdk.tag_mfa_device()
            .set_serial_number(f.text("SerialNumber", MUST, Holds::Ref))
            .set_tags(f.list("Tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("TagOpenIDConnectProvider", |sdk, f| sent(
        sdk.tag_open_id_connect_provider()
            .set_open_id_connect_provider_arn(f.text("OpenIDConnectProviderArn", MUST, Holds::Arn))
            .set_tags(f.list("Tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("TagPolicy", |sdk, f| sent(
        sdk.tag_policy()
            .set_policy_arn(f.text("PolicyArn", MUST, Holds::Arn))
            .set_tags(f.list("Tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("TagRole", |sdk, f| sent(
        sdk.tag_role()
            .set_role_name(f.text("RoleName", MUST, Holds::Ref))
            .set_tags(f.list("Tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("TagSAMLProvider", |sdk, f| sent(
        sdk.tag_saml_provider()
            .set_saml_provider_arn(f.text("SAMLProviderArn", MUST, Holds::Arn))
            .set_tags(f.list("Tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("TagServerCertificate", |sdk, f| sent(
        sdk.tag_server_certificate()
            .set_server_certificate_name(f.text("ServerCertificateName", MUST, Holds::Ref))
            .set_tags(f.list("Tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("TagUser", |sdk, f| sent(
        sdk.tag_user()
            .set_user_name(f.text("UserName", MUST, Holds::Ref))
            .set_tags(f.list("Tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UntagInstanceProfile", |sdk, f| sent(
        sdk.untag_instance_profile()
            .set_instance_profile_name(f.text("InstanceProfileName", MUST, Holds::Ref))
            .set_tag_keys(f.texts("TagKeys", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UntagMFADevice", |sdk, f| sent(
        sdk.untag_mfa_device()
            .set_serial_number(f.text("SerialNumber", MUST, Holds::Ref))
            .set_tag_keys(f.texts("TagKeys", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UntagOpenIDConnectProvider", |sdk, f| sent(
        sdk.untag_open_id_connect_provider()
            .set_open_id_connect_provider_arn(f.text("OpenIDConnectProviderArn", MUST, Holds::Arn))
            .set_tag_keys(f.texts("TagKeys", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UntagPolicy", |sdk, f| sent(
        sdk.untag_policy()
            .set_policy_arn(f.text("PolicyArn", MUST, Holds::Arn))
            .set_tag_keys(f.texts("TagKeys", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UntagRole", |sdk, f| sent(
        sdk.untag_role()
            .set_role_name(f.text("RoleName", MUST, Holds::Ref))
            .set_tag_keys(f.texts("TagKeys", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UntagSAMLProvider", |sdk, f| sent(
        sdk.untag_saml_provider()
            .set_saml_provider_arn(f.text("SAMLProviderArn", MUST, Holds::Arn))
            .set_tag_keys(f.texts("TagKeys", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UntagServerCertificate", |sdk, f| sent(
        sdk.untag_server_certificate()
            .set_server_certificate_name(f.text("ServerCertificateName", MUST, Holds::Ref))
            .set_tag_keys(f.texts("TagKeys", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UntagUser", |sdk, f| sent(
        sdk.untag_user()
            .set_user_name(f.text("UserName", MUST, Holds::Ref))
            .set_tag_keys(f.texts("TagKeys", MAY, Holds::Ref))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateAccessKey", |sdk, f| sent(
        sdk.update_access_key()
            .set_user_name(f.text("UserName", MAY, Holds::Ref))
            .set_access_key_id(f.text("AccessKeyId", MUST, Holds::Id))
            .set_status(f.one("Status", MUST, status_type))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateAccountPasswordPolicy", |sdk, f| sent(
        sdk.update_account_password_policy()
            .set_minimum_password_length(f.one("MinimumPasswordLength", MAY, int))
            .set_require_symbols(f.one("RequireSymbols", MAY, yes))
            .set_require_numbers(f.one("RequireNumbers", MAY, yes))
            .set_require_uppercase_characters(f.one("RequireUppercaseCharacters", MAY, yes))
            .set_require_lowercase_characters(f.one("RequireLowercaseCharacters", MAY, yes))
            .set_allow_users_to_change_password(f.one("AllowUsersToChangePassword", MAY, yes))
            .set_max_password_age(f.one("MaxPasswordAge", MAY, int))
            .set_password_reuse_prevention(f.one("PasswordReusePrevention", MAY, int))
            .set_hard_expiry(f.one("HardExpiry", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateAssumeRolePolicy", |sdk, f| sent(
        sdk.update_assume_role_policy()
            .set_role_name(f.text("RoleName", MUST, Holds::Ref))
            .set_policy_document(f.text("PolicyDocument", MUST, Holds::Policy))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateDelegationRequest", |sdk, f| sent(
        sdk.update_delegation_request()
            .set_delegation_request_id(f.text("DelegationRequestId", MUST, Holds::Id))
            .set_notes(f.text("Notes", MAY, Holds::Text))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateGroup", |sdk, f| sent(
        sdk.update_group()
            .set_group_name(f.text("GroupName", MUST, Holds::Ref))
            .set_new_path(f.text("NewPath", MAY, Holds::Path))
            .set_new_group_name(f.text("NewGroupName", MAY, Holds::Name))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateLoginProfile", |sdk, f| sent(
        sdk.update_login_profile()
            .set_user_name(f.text("UserName", MUST, Holds::Ref))
            .set_password(f.text("Password", MAY, Holds::Secret))
            .set_password_reset_required(f.one("PasswordResetRequired", MAY, yes))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateOpenIDConnectProviderThumbprint", |sdk, f| sent(
        sdk.update_open_id_connect_provider_thumbprint()
            .set_open_id_connect_provider_arn(f.text("OpenIDConnectProviderArn", MUST, Holds::Arn))
            .set_thumbprint_list(f.texts("ThumbprintList", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateRole", |sdk, f| sent(
        sdk.update_role()
            .set_role_name(f.text("RoleName", MUST, Holds::Ref))
            .set_description(f.text("Description", MAY, Holds::Text))
            .set_max_session_duration(f.one("MaxSessionDuration", MAY, int))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateRoleDescription", |sdk, f| sent(
        sdk.update_role_description()
            .set_role_name(f.text("RoleName", MUST, Holds::Ref))
            .set_description(f.text("Description", MUST, Holds::Text))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateSAMLProvider", |sdk, f| sent(
        sdk.update_saml_provider()
            .set_saml_metadata_document(f.text("SAMLMetadataDocument", MAY, Holds::Content))
            .set_saml_provider_arn(f.text("SAMLProviderArn", MUST, Holds::Arn))
            .set_assertion_encryption_mode(f.one("AssertionEncryptionMode", MAY, assertion_encryption_mode_type))
            .set_add_private_key(f.text("AddPrivateKey", MAY, Holds::Secret))
            .set_remove_private_key(f.text("RemovePrivateKey", MAY, Holds::Id))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateSSHPublicKey", |sdk, f| sent(
        sdk.update_ssh_public_key()
            .set_user_name(f.text("UserName", MUST, Holds::Ref))
            .set_ssh_public_key_id(f.text("SSHPublicKeyId", MUST, Holds::Id))
            .set_status(f.one("Status", MUST, status_type))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateServerCertificate", |sdk, f| sent(
        sdk.update_server_certificate()
            .set_server_certificate_name(f.text("ServerCertificateName", MUST, Holds::Ref))
            .set_new_path(f.text("NewPath", MAY, Holds::Path))
            .set_new_server_certificate_name(f.text("NewServerCertificateName", MAY, Holds::Name))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateServiceSpecificCredential", |sdk, f| sent(
        sdk.update_service_specific_credential()
            .set_user_name(f.text("UserName", MAY, Holds::Ref))
            .set_service_specific_credential_id(f.text("ServiceSpecificCredentialId", MUST, Holds::Id))
            .set_status(f.one("Status", MUST, status_type))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateSigningCertificate", |sdk, f| sent(
        sdk.update_signing_certificate()
            .set_user_name(f.text("UserName", MAY, Holds::Ref))
            .set_certificate_id(f.text("CertificateId", MUST, Holds::Id))
            .set_status(f.one("Status", MUST, status_type))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UpdateUser", |sdk, f| sent(
        sdk.update_user()
            .set_user_name(f.text("UserName", MUST, Holds::Ref))
            .set_new_path(f.text("NewPath", MAY, Holds::Path))
            .set_new_user_name(f.text("NewUserName", MAY, Holds::Name))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UploadSSHPublicKey", |sdk, f| sent(
        sdk.upload_ssh_public_key()
            .set_user_name(f.text("UserName", MUST, Holds::Ref))
            .set_ssh_public_key_body(f.text("SSHPublicKeyBody", MUST, Holds::Content))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UploadServerCertificate", |sdk, f| sent(
        sdk.upload_server_certificate()
            .set_path(f.text("Path", MAY, Holds::Path))
            .set_server_certificate_name(f.text("ServerCertificateName", MUST, Holds::Name))
            .set_certificate_body(f.text("CertificateBody", MUST, Holds::Pem))
            .set_private_key(f.text("PrivateKey", MUST, Holds::Secret))
            .set_certificate_chain(f.text("CertificateChain", MAY, Holds::Pem))
            .set_tags(f.list("Tags", MAY, tag))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
    ("UploadSigningCertificate", |sdk, f| sent(
        sdk.upload_signing_certificate()
            .set_user_name(f.text("UserName", MAY, Holds::Ref))
            .set_certificate_body(f.text("CertificateBody", MUST, Holds::Pem))
            .customize()
            .interceptor(f.waivers())
            .send(),
    )),
];

fn access_advisor_usage_granularity_type(f: &mut Fill) -> types::AccessAdvisorUsageGranularityType {
    f.choice(types::AccessAdvisorUsageGranularityType::values()).into()
}

fn assertion_encryption_mode_type(f: &mut Fill) -> types::AssertionEncryptionModeType {
    f.choice(types::AssertionEncryptionModeType::values()).into()
}

fn assignment_status_type(f: &mut Fill) -> types::AssignmentStatusType {
    f.choice(types::AssignmentStatusType::values()).into()
}

fn attachment_type(f: &mut Fill) -> types::AttachmentType {
    f.choice(types::AttachmentType::values()).into()
}

fn context_entry(f: &mut Fill) -> types::ContextEntry {
    types::ContextEntry::builder()
        .set_context_key_name(f.text("ContextKeyName", MAY, Holds::Ref))
        .set_context_key_values(f.texts("ContextKeyValues", MAY, Holds::Ref))
        .set_context_key_type(f.one("ContextKeyType", MAY, context_key_type_enum))
        .build()
}

fn context_key_type_enum(f: &mut Fill) -> types::ContextKeyTypeEnum {
    f.choice(types::ContextKeyTypeEnum::values()).into()
}

fn delegation_permission(f: &mut Fill) -> types::DelegationPermission {
    types::DelegationPermission::builder()
        .set_policy_template_arn(f.text("PolicyTemplateArn", MAY, Holds::Arn))
        .set_parameters(f.list("Parameters", MAY, policy_parameter))
        .build()
}

fn encoding_type(f: &mut Fill) -> types::EncodingType {
    f.choice(types::EncodingType::values()).into()
}

fn entity_type(f: &mut Fill) -> types::EntityType {
    f.choice(types::EntityType::values()).into()
}

fn global_endpoint_token_version(f: &mut Fill) -> types::GlobalEndpointTokenVersion {
    f.choice(types::GlobalEndpointTokenVersion::values()).into()
}

fn inline_policy_identifier_type(f: &mut Fill) -> types::InlinePolicyIdentifierType {
    types::InlinePolicyIdentifierType::builder()
        .set_policy_name(f.text("PolicyName", MUST, Holds::Ref))
        .set_attachment_type(f.one("AttachmentType", MUST, attachment_type))
        .set_attachment_name(f.text("AttachmentName", MUST, Holds::Ref))
        .build().unwrap()
}

fn ordered_organization_policy_type(f: &mut Fill) -> types::OrderedOrganizationPolicyType {
    types::OrderedOrganizationPolicyType::builder()
        .set_service_control_policy_input_list(f.texts("ServiceControlPolicyInputList", MAY, Holds::Content))
        .build()
}

fn policy_identifier(f: &mut Fill) -> types::PolicyIdentifier {
    match f.turn(3) {
        0 => types::PolicyIdentifier::PolicyType(f.variant("PolicyType", policy_identifier_policy_type)),
        1 => types::PolicyIdentifier::PolicyArn(f.variant("PolicyArn", |f| f.word(Holds::Ref))),
        _ => types::PolicyIdentifier::InlinePolicyIdentifier(f.variant("InlinePolicyIdentifier", inline_policy_identifier_type)),
    }
}

fn policy_identifier_policy_type(f: &mut Fill) -> types::PolicyIdentifierPolicyType {
    f.choice(types::PolicyIdentifierPolicyType::values()).into()
}

fn policy_parameter(f: &mut Fill) -> types::PolicyParameter {
    types::PolicyParameter::builder()
        .set_name(f.text("Name", MAY, Holds::Ref))
        .set_values(f.texts("Values", MAY, Holds::Text))
        .set_type(f.one("Type", MAY, policy_parameter_type_enum))
        .build()
}

fn policy_parameter_type_enum(f: &mut Fill) -> types::PolicyParameterTypeEnum {
    f.choice(types::PolicyParameterTypeEnum::values()).into()
}

fn policy_scope_type(f: &mut Fill) -> types::PolicyScopeType {
    f.choice(types::PolicyScopeType::values()).into()
}

fn policy_usage_type(f: &mut Fill) -> types::PolicyUsageType {
    f.choice(types::PolicyUsageType::values()).into()
}

fn replacement_value_entry(f: &mut Fill) -> types::ReplacementValueEntry {
    types::ReplacementValueEntry::builder()
        .set_values(f.texts("Values", MUST, Holds::Text))
        .build().unwrap()
}

fn sort_key_type(f: &mut Fill) -> types::SortKeyType {
    f.choice(types::SortKeyType::values()).into()
}

fn status_type(f: &mut Fill) -> types::StatusType {
    f.choice(types::StatusType::values()).into()
}

fn tag(f: &mut Fill) -> types::Tag {
    types::Tag::builder()
        .set_key(f.text("Key", MUST, Holds::TagKey))
        .set_value(f.text("Value", MUST, Holds::TagValue))
        .build().unwrap()
}
