//! Streams: files of a bucket, sent to devices in pieces over MQTT.

use aws_sdk_iot::operation::create_stream::builders::CreateStreamFluentBuilder;
use aws_sdk_iot::types;

use super::Client;
use super::object::Object;
use crate::text::{ObjectKey, StreamId};
use crate::{Error, ProvenBucket, RoleArn};

const CREATE: &str = "iot CreateStream";

/// A file of a stream: an object in a bucket that was verified.
#[derive(Clone, Debug)]
pub struct StreamFile {
    id: u8,
    object: Object,
}

impl StreamFile {
    /// An object under the number by which devices ask for it.
    #[must_use]
    pub fn new(id: u8, bucket: &(impl ProvenBucket + ?Sized), key: ObjectKey) -> Self {
        Self {
            id,
            object: Object::new(bucket.proof(), key),
        }
    }

    /// A version of the object, so that nobody puts another in its place.
    #[must_use]
    pub fn version(mut self, version: impl Into<Option<String>>) -> Self {
        self.object.version = version.into();
        self
    }
}

impl Client {
    /// Begins the creation of a stream, by which devices read files of a bucket in pieces over MQTT.
    ///
    /// Gives `aws_sdk_iot`'s builder of `CreateStream`. Every device whose policy lets it read the stream's
    /// topics reads the files. The role trusts `iot.amazonaws.com` and may read these objects. Finds credentials
    /// if need be, to know the account. IAM actions: `iot:CreateStream`, and `iam:PassRole` for the role.
    ///
    /// # Errors
    /// When the account is not known; [`Rule::Owner`](crate::Rule::Owner) or
    /// [`Rule::LeastPrivilege`](crate::Rule::LeastPrivilege) when a bucket or the role are of another one.
    ///
    /// ```no_run
    /// use palisade::iot::{self, StreamFile};
    /// use palisade::{object_key, role_arn, s3, stream_id};
    ///
    /// # async fn example(iot: iot::Client, bucket: s3::VerifiedBucket) -> Result<(), Box<dyn std::error::Error>> {
    /// let files = [StreamFile::new(0, &bucket, object_key!("firmware/2.1.bin"))];
    /// let role = role_arn!("arn:aws:iam::111122223333:role/iot-streams");
    /// iot.create_stream(stream_id!("firmware-2-1"), files, role).await?.send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn create_stream(
        &self,
        id: StreamId,
        files: impl IntoIterator<Item = StreamFile>,
        role: RoleArn,
    ) -> Result<CreateStreamFluentBuilder, Error> {
        let files: Vec<_> = files.into_iter().collect();
        let here = self.here().await?;
        files
            .iter()
            .try_for_each(|file| here.has_bucket(&file.object.bucket))
            .and_then(|()| here.has_role(&role))
            .map_err(|refusal| self.core.refused(CREATE, refusal))?;
        let files = files.into_iter().map(|file| {
            types::StreamFile::builder()
                .file_id(file.id.into())
                .s3_location(file.object.location())
                .build()
        });
        Ok(self
            .sdk
            .create_stream()
            .stream_id(id)
            .role_arn(role)
            .set_files(Some(files.collect())))
    }
}
