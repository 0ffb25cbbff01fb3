//! Actions that write keys, dimensions and properties.

use aws_sdk_iot::types::{self, DynamoKeyType, builders};

use super::Action;
use crate::RoleArn;
use crate::text::{RuleText, TargetName};

/// A key of a DynamoDB table: the name of its attribute and what stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DynamoKey {
    field: TargetName,
    value: RuleText,
    kind: DynamoKeyType,
}

impl DynamoKey {
    /// A key that is text.
    #[must_use]
    pub fn string(field: TargetName, value: RuleText) -> Self {
        Self {
            field,
            value,
            kind: DynamoKeyType::String,
        }
    }

    /// A key that is a number.
    #[must_use]
    pub fn number(field: TargetName, value: RuleText) -> Self {
        Self {
            kind: DynamoKeyType::Number,
            ..Self::string(field, value)
        }
    }
}

/// Writes a message as one attribute of a DynamoDB item.
///
/// Wraps [`aws_sdk_iot::types::DynamoDbAction`], but the table is named in full, and a key has its kind.
#[derive(Clone, Debug)]
#[must_use]
pub struct DynamoDbAction(builders::DynamoDbActionBuilder);

impl Action {
    /// Writes a message as one attribute of a DynamoDB item. The role needs `dynamodb:PutItem`.
    pub fn dynamo_db(table: TargetName, hash_key: DynamoKey, role: RoleArn) -> DynamoDbAction {
        let made = types::DynamoDbAction::builder().table_name(table);
        let made = made.role_arn(role);
        DynamoDbAction(
            made.hash_key_field(hash_key.field)
                .hash_key_value(hash_key.value)
                .hash_key_type(hash_key.kind),
        )
    }

    /// Writes measures of a message to a Timestream table, with a first dimension. The role needs
    /// `timestream:WriteRecords` and `timestream:DescribeEndpoints`.
    pub fn timestream(
        database: TargetName,
        table: TargetName,
        dimension: (TargetName, RuleText),
        role: RoleArn,
    ) -> TimestreamAction {
        let made = types::TimestreamAction::builder().database_name(database);
        let made = made.table_name(table).role_arn(role);
        let (name, value) = dimension;
        TimestreamAction(made).dimension(name, value)
    }

    /// Writes to properties of IoT SiteWise assets. The role needs `iotsitewise:BatchPutAssetPropertyValue`.
    pub fn iot_site_wise(
        entry: types::PutAssetPropertyValueEntry,
        role: RoleArn,
    ) -> IotSiteWiseAction {
        let made = types::IotSiteWiseAction::builder().role_arn(role);
        IotSiteWiseAction(made).entry(entry)
    }
}

impl DynamoDbAction {
    /// The table's second key.
    pub fn range_key(self, key: impl Into<Option<DynamoKey>>) -> Self {
        let (field, value, kind) = match key.into() {
            Some(key) => (Some(key.field), Some(key.value), Some(key.kind)),
            None => (None, None, None),
        };
        let made = self.0.set_range_key_field(field.map(String::from));
        let made = made.set_range_key_value(value.map(String::from));
        Self(made.set_range_key_type(kind))
    }

    /// The attribute that the message is written to; `payload` where none is named.
    pub fn payload_field(self, field: impl Into<Option<TargetName>>) -> Self {
        Self(self.0.set_payload_field(field.into().map(String::from)))
    }
}

impl From<DynamoDbAction> for Action {
    fn from(made: DynamoDbAction) -> Self {
        Self::made(|action| action.set_dynamo_db(made.0.build().ok()))
    }
}

/// Writes measures of a message to a Timestream table.
///
/// Wraps [`aws_sdk_iot::types::TimestreamAction`], but database and table are named in full.
#[derive(Clone, Debug)]
#[must_use]
pub struct TimestreamAction(builders::TimestreamActionBuilder);

impl TimestreamAction {
    /// One more dimension.
    pub fn dimension(self, name: TargetName, value: RuleText) -> Self {
        let dimension = types::TimestreamDimension::builder()
            .name(name)
            .value(value);
        // Both parts are there.
        match dimension.build() {
            Ok(dimension) => Self(self.0.dimensions(dimension)),
            Err(_) => self,
        }
    }

    /// When it was measured; else when the rule ran.
    pub fn timestamp(self, time: impl Into<Option<types::TimestreamTimestamp>>) -> Self {
        Self(self.0.set_timestamp(time.into()))
    }
}

impl From<TimestreamAction> for Action {
    fn from(made: TimestreamAction) -> Self {
        Self::made(|action| action.set_timestream(made.0.build().ok()))
    }
}

/// Writes to properties of IoT SiteWise assets.
///
/// Wraps [`aws_sdk_iot::types::IotSiteWiseAction`], but there is at least one entry. Entries are the SDK's
/// own, because none of their members decides about security.
#[derive(Clone, Debug)]
#[must_use]
pub struct IotSiteWiseAction(builders::IotSiteWiseActionBuilder);

impl IotSiteWiseAction {
    /// One more property.
    pub fn entry(self, entry: types::PutAssetPropertyValueEntry) -> Self {
        Self(self.0.put_asset_property_value_entries(entry))
    }
}

impl From<IotSiteWiseAction> for Action {
    fn from(made: IotSiteWiseAction) -> Self {
        Self::made(|action| action.set_iot_site_wise(made.0.build().ok()))
    }
}
