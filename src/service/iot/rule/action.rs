//! What a rule can do with a message.

use aws_sdk_iot::types::{self, builders};

use crate::text::{RuleText, TargetName};
use crate::url::{OutwardUrl, QueueUrl};
use crate::{DestinationArn, EncryptedBucket, LambdaArn, Reason, RoleArn, SnsTopicArn};

/// What a rule does with a message.
///
/// Wraps [`aws_sdk_iot::types::Action`], but each kind has a constructor with what it needs, the role
/// among it, and none takes a secret. Names of targets have no template in them, so that no message
/// chooses where it is kept.
///
/// There is no constructor for Salesforce, because its token is stored with the rule and shown to whoever
/// reads it, and none for Elasticsearch, which AWS keeps for existing rules only: both are for the SDK's
/// call, the first with a waiver of [`Rule::Signed`](crate::Rule::Signed).
///
/// Roles need to trust `iot.amazonaws.com`; keep the confused deputy out by conditions on
/// `aws:SourceArn` and `aws:SourceAccount`.
#[derive(Clone, Debug)]
#[must_use]
pub struct Action {
    made: types::Action,
    /// Why nothing proves to its target that a message comes from the rule.
    unproven: Option<Reason>,
}

impl Action {
    pub(super) fn made(
        set: impl FnOnce(builders::ActionBuilder) -> builders::ActionBuilder,
    ) -> Self {
        Self {
            made: set(types::Action::builder()).build(),
            unproven: None,
        }
    }

    pub(super) fn leave_unproven(self, unproven: Option<Reason>) -> Self {
        Self { unproven, ..self }
    }

    pub(super) fn unproven(&self) -> Option<&Reason> {
        self.unproven.as_ref()
    }

    pub(super) fn into_sdk(self) -> types::Action {
        self.made
    }

    /// Runs a Lambda function. Its resource policy lets `iot.amazonaws.com` in, with the rule's ARN as
    /// source.
    pub fn lambda(function: LambdaArn) -> Self {
        let made = types::LambdaAction::builder().function_arn(function);
        Self::made(|action| action.set_lambda(made.build().ok()))
    }

    /// Writes each message as an object. The role needs `s3:PutObject`.
    ///
    /// The object is encrypted by the bucket's own default, because the service names none; it is
    /// private, because no access list can be said here. AWS documents names of buckets here, and says nothing
    /// of the ARNs of access points.
    pub fn s3(bucket: &(impl EncryptedBucket + ?Sized), key: RuleText, role: RoleArn) -> Self {
        let made = types::S3Action::builder().bucket_name(bucket.name_or_arn());
        let made = made.key(key).role_arn(role);
        Self::made(|action| action.set_s3(made.build().ok()))
    }

    /// Sets the state of a CloudWatch alarm. The role needs `cloudwatch:SetAlarmState`.
    pub fn cloudwatch_alarm(
        alarm: TargetName,
        state: AlarmState,
        reason: RuleText,
        role: RoleArn,
    ) -> Self {
        let made = types::CloudwatchAlarmAction::builder()
            .alarm_name(alarm)
            .state_value(state.as_str())
            .state_reason(reason)
            .role_arn(role);
        Self::made(|action| action.set_cloudwatch_alarm(made.build().ok()))
    }

    /// Writes each part of the selected message into a column of its own. The role needs
    /// `dynamodb:PutItem`.
    pub fn dynamo_db_v2(table: TargetName, role: RoleArn) -> Self {
        let item = types::PutItemInput::builder().table_name(table);
        let made = types::DynamoDBv2Action::builder();
        let made = made.set_put_item(item.build().ok()).role_arn(role);
        Self::made(|action| action.set_dynamo_dbv2(made.build().ok()))
    }
}

/// The state that an alarm is set to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AlarmState {
    /// Nothing is wrong.
    Ok,
    /// Something is wrong.
    Alarm,
    /// Nobody can tell.
    InsufficientData,
}

impl AlarmState {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "OK",
            Self::Alarm => "ALARM",
            Self::InsufficientData => "INSUFFICIENT_DATA",
        }
    }
}

/// What stands between two records in a Firehose stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Separator {
    /// `\n`.
    Newline,
    /// `\t`.
    Tab,
    /// `\r\n`.
    WindowsNewline,
    /// `,`.
    Comma,
}

impl Separator {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Newline => "\n",
            Self::Tab => "\t",
            Self::WindowsNewline => "\r\n",
            Self::Comma => ",",
        }
    }
}

/// An action with settings of its own: its type, how it is made, and what else can be said of it.
macro_rules! actions {
    ($(
        $(#[$about:meta])*
        $name:ident of $builder:ident as $member:ident:
        $(#[$makes:meta])*
        $make:ident($($argument:ident: $type:ty),*) $(.$set:ident($value:expr))* => $built:ident
        { $($(#[$says:meta])* $option:ident: $wanted:ty => $with:ident |$given:pat_param| $put:expr;)* }
    )*) => {
        $(
            $(#[$about])*
            #[doc = concat!("\n\nWraps [`aws_sdk_iot::types::", stringify!($name), "`], but what it goes to is checked.")]
            #[derive(Clone, Debug)]
            #[must_use]
            pub struct $name(builders::$builder);

            impl Action {
                $(#[$makes])*
                pub fn $make($($argument: $type),*) -> $name {
                    $name(types::$name::builder()$(.$set($value))*)
                }
            }

            impl $name {
                $(
                    $(#[$says])*
                    pub fn $option(self, given: impl Into<Option<$wanted>>) -> Self {
                        Self(self.0.$with(given.into().map(|$given| $put)))
                    }
                )*
            }

            impl From<$name> for Action {
                fn from(made: $name) -> Self {
                    Self::made(|action| action.$member(built!(made, $built)))
                }
            }
        )*
    };
}

/// All that the SDK's builder demands is there, so that it never fails where it could.
macro_rules! built {
    ($made:ident, checked) => {
        $made.0.build().ok()
    };
    ($made:ident, plain) => {
        Some($made.0.build())
    };
}

actions! {
    /// Publishes to an SNS topic.
    SnsAction of SnsActionBuilder as set_sns:
    /// Publishes to an SNS topic, none that is FIFO. The role needs `sns:Publish`.
    sns(topic: SnsTopicArn, role: RoleArn)
        .target_arn(topic).role_arn(role) => checked
    {
        /// Whether SNS reads the message as JSON with a text for each protocol.
        message_format: types::MessageFormat => set_message_format |format| format;
    }
    /// Sends to an SQS queue.
    SqsAction of SqsActionBuilder as set_sqs:
    /// Sends to an SQS queue. The role needs `sqs:SendMessage`.
    sqs(queue: QueueUrl, role: RoleArn)
        .queue_url(queue).role_arn(role) => checked
    {
        /// Whether the message is sent in Base64.
        use_base64: bool => set_use_base64 |yes| yes;
    }
    /// Writes to a Kinesis data stream.
    KinesisAction of KinesisActionBuilder as set_kinesis:
    /// Writes to a Kinesis data stream. The role needs `kinesis:PutRecord`.
    kinesis(stream: TargetName, role: RoleArn)
        .stream_name(stream).role_arn(role) => checked
    {
        /// What decides on the shard.
        partition_key: RuleText => set_partition_key |key| key.into();
    }
    /// Publishes to another topic of IoT.
    RepublishAction of RepublishActionBuilder as set_republish:
    /// Publishes to another topic of IoT, `$$` standing for a `$` at its beginning. The role needs
    /// `iot:Publish` on the topics that may come out.
    republish(topic: RuleText, role: RoleArn)
        .topic(topic).role_arn(role) => checked
    {
        /// Whether it is delivered at least once; else at most once.
        at_least_once: bool => set_qos |yes| i32::from(yes);
        /// Headers of MQTT 5.
        headers: types::MqttHeaders => set_headers |headers| headers;
    }
    /// Writes to a Firehose stream.
    FirehoseAction of FirehoseActionBuilder as set_firehose:
    /// Writes to a Firehose stream. The role needs `firehose:PutRecord`, and `firehose:PutRecordBatch` for
    /// batches.
    firehose(stream: TargetName, role: RoleArn)
        .delivery_stream_name(stream).role_arn(role) => checked
    {
        /// What stands between two records.
        separator: Separator => set_separator |separator| separator.as_str().to_owned();
        /// Whether each item of a selected array is a record.
        batch_mode: bool => set_batch_mode |yes| yes;
    }
    /// Writes a CloudWatch metric.
    CloudwatchMetricAction of CloudwatchMetricActionBuilder as set_cloudwatch_metric:
    /// Writes a CloudWatch metric: its namespace, its name, a number and the number's unit. The role needs
    /// `cloudwatch:PutMetricData`.
    cloudwatch_metric(namespace: TargetName, name: RuleText, value: RuleText, unit: RuleText, role: RoleArn)
        .metric_namespace(namespace).metric_name(name).metric_value(value).metric_unit(unit)
        .role_arn(role) => checked
    {
        /// When it was measured, in seconds since 1970.
        timestamp: RuleText => set_metric_timestamp |time| time.into();
    }
    /// Writes to a log group.
    CloudwatchLogsAction of CloudwatchLogsActionBuilder as set_cloudwatch_logs:
    /// Writes to a log group. The role needs `logs:CreateLogStream`, `logs:DescribeLogStreams` and
    /// `logs:PutLogEvents`.
    cloudwatch_logs(group: TargetName, role: RoleArn)
        .log_group_name(group).role_arn(role) => checked
    {
        /// Whether each item of a selected array is an event.
        batch_mode: bool => set_batch_mode |yes| yes;
    }
    /// Sends to a channel of IoT Analytics.
    IotAnalyticsAction of IotAnalyticsActionBuilder as set_iot_analytics:
    /// Sends to a channel of IoT Analytics. The role needs `iotanalytics:BatchPutMessage`.
    iot_analytics(channel: TargetName, role: RoleArn)
        .channel_name(channel).role_arn(role) => plain
    {
        /// Whether each item of a selected array is a message.
        batch_mode: bool => set_batch_mode |yes| yes;
    }
    /// Sends to an input of IoT Events.
    IotEventsAction of IotEventsActionBuilder as set_iot_events:
    /// Sends to an input of IoT Events. The role needs `iotevents:BatchPutMessage`.
    iot_events(input: TargetName, role: RoleArn)
        .input_name(input).role_arn(role) => checked
    {
        /// By which a message that comes twice is known.
        message_id: RuleText => set_message_id |id| id.into();
        /// Whether each item of a selected array is a message.
        batch_mode: bool => set_batch_mode |yes| yes;
    }
    /// Starts a state machine.
    StepFunctionsAction of StepFunctionsActionBuilder as set_step_functions:
    /// Starts a state machine. The role needs `states:StartExecution`.
    step_functions(machine: TargetName, role: RoleArn)
        .state_machine_name(machine).role_arn(role) => checked
    {
        /// What the names of its executions begin with.
        execution_name_prefix: TargetName => set_execution_name_prefix |prefix| prefix.into();
    }
    /// Tells Amazon Location where a device is.
    LocationAction of LocationActionBuilder as set_location:
    /// Tells Amazon Location where a device is, by degrees north and east. The role needs
    /// `geo:BatchUpdateDevicePosition`.
    ///
    /// Where a device is may say where a person is.
    location(tracker: TargetName, device: RuleText, latitude: RuleText, longitude: RuleText, role: RoleArn)
        .tracker_name(tracker).device_id(device).latitude(latitude).longitude(longitude)
        .role_arn(role) => checked
    {
        /// When it was there.
        timestamp: types::LocationTimestamp => set_timestamp |time| time;
    }
    /// Writes to an OpenSearch domain.
    OpenSearchAction of OpenSearchActionBuilder as set_open_search:
    /// Writes to an OpenSearch domain: the index, the kind of document and its id. The role needs
    /// `es:ESHttpPut`.
    open_search(endpoint: OutwardUrl, index: RuleText, kind: RuleText, id: RuleText, role: RoleArn)
        .endpoint(endpoint).index(index).r#type(kind).id(id).role_arn(role) => checked
    {}
    /// Writes to an InfluxDB database.
    InfluxDbAction of InfluxDbActionBuilder as set_influx_db:
    /// Writes to an InfluxDB database at a [destination](crate::iot::InfluxDbDestination), which says where it
    /// is and which secret lets in. The role needs `secretsmanager:GetSecretValue`.
    influx_db(destination: DestinationArn, database: TargetName, table: RuleText, role: RoleArn)
        .destination_arn(destination).database_name(database).table_name(table)
        .role_arn(role) => checked
    {
        /// The organization, which version 2 needs.
        organization: TargetName => set_organization |organization| organization.into();
        /// The unit of the time that is written.
        timestamp_unit: types::InfluxDbTimestampUnit => set_timestamp_unit |unit| unit;
        /// How much is gathered before it is written.
        batch_config: types::InfluxDbBatchConfig => set_batch_config |config| config;
    }
}
