//! What messages to topics and to single clients have in common.

use aws_sdk_iotdataplane::config::Builder;
use aws_sdk_iotdataplane::config::retry::RetryConfig;

use super::UserProperties;
use crate::wire::guard::Vouched;

/// Properties that were read by a declared grammar, which the guard need not look at.
pub(super) fn vouched(properties: &UserProperties) -> Option<Vouched> {
    let mut vetted = properties.vetted().peekable();
    vetted.peek()?;
    Some(Vouched::text(vetted))
}

/// The configuration of a call that is made once.
pub(super) fn once() -> Builder {
    Builder::new().retry_config(RetryConfig::disabled())
}

/// Gives a message its properties of MQTT 5, and the way out: a struct with the SDK's builder, what is vouched
/// for, and whether the call is made again.
macro_rules! message {
    ($name:ident, $operation:literal, $code:literal) => {
        impl $name {
            /// What the payload is, such as `application/json`. Looked at as text, for it reaches whoever reads
            /// the topic.
            pub fn content_type<'a>(mut self, content_type: impl Into<Option<&'a str>>) -> Self {
                let content_type = content_type.into().map(Into::into);
                self.sdk = self.sdk.set_content_type(content_type);
                self
            }

            /// Whether the payload is UTF-8, for readers that ask.
            pub fn payload_format(
                mut self,
                format: impl Into<Option<::aws_sdk_iotdataplane::types::PayloadFormatIndicator>>,
            ) -> Self {
                self.sdk = self.sdk.set_payload_format_indicator(format.into());
                self
            }

            /// Where an answer is expected.
            pub fn response_topic<'a>(
                mut self,
                topic: impl Into<Option<&'a $crate::text::TopicName>>,
            ) -> Self {
                let topic = topic.into().map(|topic| topic.as_str().to_owned());
                self.sdk = self.sdk.set_response_topic(topic);
                self
            }

            /// By what the answer will say which question it belongs to. Sent as base64, and not looked at.
            pub fn correlation_data(mut self, data: impl Into<Option<Vec<u8>>>) -> Self {
                let data = data.into().map(::aws_smithy_types::base64::encode);
                self.sdk = self.sdk.set_correlation_data(data);
                self
            }

            /// What stands beside the payload; readers with MQTT 3.1.1 do not see it.
            pub fn user_properties(
                mut self,
                properties: impl Into<Option<$crate::iot_data::UserProperties>>,
            ) -> Self {
                let properties = properties.into();
                self.vouched = properties
                    .as_ref()
                    .and_then($crate::service::iot_data::message::vouched);
                let json = properties.and_then(|properties| properties.to_json());
                self.sdk = self.sdk.set_user_properties(json);
                self
            }

            /// Whether the message is sent again when no answer came, or one that the service is busy: up to
            /// three attempts unless the session says otherwise, and yes unless said here.
            ///
            /// An answer that was lost does not tell whether the message went out. So with retries it may
            /// arrive twice, whatever its quality of service; without, a failure leaves it open whether it
            /// arrived once or not at all. Let receivers tell by a number in the message, or do without retries
            /// where doing a thing twice is worse than not doing it.
            pub fn retries(mut self, retries: bool) -> Self {
                self.retries = retries;
                self
            }

            /// Sends the message.
            ///
            /// # Errors
            /// [`ErrorKind::Refused`](crate::ErrorKind::Refused) when a rule is broken: a payload of more than
            /// 131,072 bytes ([`Rule::Integrity`](crate::Rule::Integrity)), confidential text
            /// ([`Rule::PublicText`](crate::Rule::PublicText)); else when the call fails. Nothing of the message
            #[doc = concat!("stands in the error. [`Error::code`](crate::Error::code) is, for example, `", $code, "`.")]
            pub async fn send(self) -> Result<(), $crate::Error> {
                let Self { sdk, vouched, retries } = self;
                let sent = if vouched.is_none() && retries {
                    sdk.send().await
                } else {
                    let mut call = sdk.customize();
                    if let Some(vouched) = vouched {
                        call = call.interceptor(vouched);
                    }
                    if !retries {
                        let once = $crate::service::iot_data::message::once();
                        call = call.config_override(once);
                    }
                    call.send().await
                };
                match sent {
                    Ok(_) => Ok(()),
                    Err(error) => Err($crate::service::typed::failed(
                        concat!("iot-data ", $operation),
                        &error,
                    )),
                }
            }
        }

        /// Says nothing of what is sent.
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    };
}
pub(super) use message;
