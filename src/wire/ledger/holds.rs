//! What members hold.

use std::fmt;

macro_rules! holds {
    ($($name:ident, $word:literal, $what:literal;)+) => {
        /// What a member holds. The guard looks at what stores text where the operation writes, and at
        /// URLs, policies, keys and certificates everywhere.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Holds {
            $(#[doc = $what] $name,)+
        }

        impl Holds {
            /// The word of the ledger's files.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$name => $word,)+ }
            }
        }
    };
}

holds! {
    Name, "name", "The name of something that the call makes or renames.";
    Text, "text", "A description, a display name, a comment.";
    TagKey, "tag-key", "The key of a tag.";
    TagValue, "tag-value", "The value of a tag.";
    TagQuery, "tag-query", "Tags as `key=value&…`.";
    MetadataKey, "metadata-key", "The key of an attribute that is stored beside a resource or logged.";
    MetadataValue, "metadata-value", "The value of such an attribute.";
    ObjectKey, "object-key", "The key of an object that is made.";
    Header, "header", "A header that is stored with an object or handed on with a message.";
    Topic, "topic", "An MQTT topic.";
    Device, "device", "A client id or the name of a device.";
    Path, "path", "A path or an alias.";
    Session, "session", "The name of a session.";
    SentName, "sent-name", "The name of a header or a setting with which a service reaches another server.";
    Properties, "properties", "The user properties of a message.";
    Document, "document", "A document in a language of its own, such as SQL or a job.";
    Url, "url", "A URL that AWS, a device or a person will follow.";
    Outward, "outward", "A URL that a service calls.";
    Host, "host", "The name of a host.";
    Link, "link", "A URL, or a path of the same website.";
    Policy, "policy", "A policy document.";
    Secret, "secret", "A password, a code, a private key.";
    Key, "key", "The KMS key to encrypt with.";
    Pem, "pem", "A certificate, several of them, or a request for one, in PEM.";
    Ref, "ref", "The name of something that exists.";
    Content, "content", "Payload.";
    Id, "id", "What a machine made, or one of a closed set of words.";
    Arn, "arn", "An ARN.";
    Account, "account", "An account.";
    Email, "email", "An address that the API asks for as such.";
    Enum, "enum", "One of the values that the SDK enumerates.";
    Flag, "flag", "Yes or no.";
    Number, "number", "A number.";
    Time, "time", "A point in time.";
}

impl fmt::Display for Holds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl Holds {
    /// Whether the guard looks at it, in writes if not in every call.
    pub(crate) const fn is_looked_at(self) -> bool {
        use Holds::{Host, Key, Link, Outward, Pem, Policy, Url};
        self.is_stored() || matches!(self, Url | Outward | Host | Link | Policy | Key | Pem)
    }

    /// Whether it is text that AWS stores.
    pub(crate) const fn is_stored(self) -> bool {
        matches!(
            self,
            Self::Name
                | Self::Text
                | Self::TagKey
                | Self::TagValue
                | Self::TagQuery
                | Self::MetadataKey
                | Self::MetadataValue
                | Self::ObjectKey
                | Self::Header
                | Self::Topic
                | Self::Device
                | Self::Path
                | Self::Session
                | Self::Document
                | Self::SentName
                | Self::Properties
        )
    }
}
