//! Updates over the air: signed files for devices.

mod signing;

pub use signing::{CertificateChain, CodeSigning, HashAlgorithm, SignatureAlgorithm};

use aws_sdk_iot::operation::create_ota_update::builders::CreateOTAUpdateFluentBuilder;
use aws_sdk_iot::types::{AwsJobPresignedUrlConfig, FileLocation, OtaUpdateFile, Stream};

use super::job::LIFETIME;
use super::object::Object;
use super::{Client, Target};
use crate::service::typed::Here;
use crate::text::{ObjectKey, OtaUpdateId, StreamId};
use crate::{Error, ProvenBucket, Refusal, RoleArn};

const CREATE: &str = "iot CreateOTAUpdate";

/// A file of an update, with the signature by which devices know who made it.
#[derive(Clone, Debug)]
pub struct OtaFile {
    name: String,
    place: Place,
    signing: CodeSigning,
    version: Option<String>,
}

#[derive(Clone, Debug)]
enum Place {
    Object(Box<Object>),
    Stream(StreamId, u8),
}

impl OtaFile {
    /// A file in a bucket that was verified, by the name that devices give it.
    #[must_use]
    pub fn in_bucket(
        name: impl Into<String>,
        bucket: &(impl ProvenBucket + ?Sized),
        key: ObjectKey,
        signing: CodeSigning,
    ) -> Self {
        let object = Object::new(bucket.proof(), key);
        Self {
            name: name.into(),
            place: Place::Object(Box::new(object)),
            signing,
            version: None,
        }
    }

    /// A file of a stream, by its number there.
    #[must_use]
    pub fn in_stream(
        name: impl Into<String>,
        stream: StreamId,
        file: u8,
        signing: CodeSigning,
    ) -> Self {
        Self {
            name: name.into(),
            place: Place::Stream(stream, file),
            signing,
            version: None,
        }
    }

    /// What devices are told that the file's version is.
    #[must_use]
    pub fn version(mut self, version: impl Into<Option<String>>) -> Self {
        self.version = version.into();
        self
    }

    /// The version of the object in its bucket, which AWS Signer asks for; for a file of a stream it says
    /// nothing.
    #[must_use]
    pub fn object_version(mut self, version: impl Into<Option<String>>) -> Self {
        if let Place::Object(object) = &mut self.place {
            object.version = version.into();
        }
        self
    }

    fn check(&self, here: &Here) -> Result<(), Refusal> {
        if let Place::Object(object) = &self.place {
            here.has_bucket(&object.bucket)?;
        }
        self.signing
            .bucket()
            .map_or(Ok(()), |bucket| here.has_bucket(bucket))
    }

    fn into_sdk(self) -> OtaUpdateFile {
        let place = FileLocation::builder();
        let place = match self.place {
            Place::Object(object) => place.s3_location(object.location()),
            Place::Stream(stream, file) => {
                let stream = Stream::builder().stream_id(stream).file_id(file.into());
                place.stream(stream.build())
            }
        };
        OtaUpdateFile::builder()
            .file_name(self.name)
            .set_file_version(self.version)
            .file_location(place.build())
            .code_signing(self.signing.into_sdk())
            .build()
    }
}

impl Client {
    /// Begins the creation of an over-the-air update: files that things and thing groups are to install.
    ///
    /// Gives `aws_sdk_iot`'s builder of `CreateOTAUpdate`, in which every file has a signature; links for devices
    /// that fetch by HTTPS are good for 15 minutes. An update without signatures is a matter of the SDK's own
    /// call with `waive!(rule::Integrity, …)`. The role trusts `iot.amazonaws.com`, and may read the files, have
    /// them signed, and make the job. Finds credentials if need be, to know the account. IAM actions:
    /// `iot:CreateOTAUpdate`, and `iam:PassRole` for the role.
    ///
    /// # Errors
    /// When the account is not known; [`Rule::Owner`](crate::Rule::Owner) or
    /// [`Rule::LeastPrivilege`](crate::Rule::LeastPrivilege) when a bucket or the role are of another one.
    ///
    /// ```no_run
    /// use palisade::iot::{self, CodeSigning, OtaFile};
    /// use palisade::{object_key, ota_update_id, role_arn, s3, signing_profile_name, thing_group_name};
    ///
    /// # async fn example(iot: iot::Client, bucket: s3::VerifiedBucket) -> Result<(), Box<dyn std::error::Error>> {
    /// let profile = signing_profile_name!("presses");
    /// let signing = CodeSigning::by_profile(profile, &bucket, "signed/");
    /// let file = OtaFile::in_bucket("/firmware", &bucket, object_key!("firmware/2.1.bin"), signing);
    /// let role = role_arn!("arn:aws:iam::111122223333:role/iot-updates");
    /// let presses = [thing_group_name!("presses")];
    /// iot.create_ota_update(ota_update_id!("firmware-2-1"), presses, [file], role)
    ///     .await?
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn create_ota_update(
        &self,
        id: OtaUpdateId,
        targets: impl IntoIterator<Item = impl Into<Target>>,
        files: impl IntoIterator<Item = OtaFile>,
        role: RoleArn,
    ) -> Result<CreateOTAUpdateFluentBuilder, Error> {
        let targets: Vec<Target> = targets.into_iter().map(Into::into).collect();
        let files: Vec<_> = files.into_iter().collect();
        let here = self.here().await?;
        let mut checks = files.iter();
        checks
            .try_for_each(|file| file.check(&here))
            .and_then(|()| here.has_role(&role))
            .map_err(|refusal| self.core.refused(CREATE, refusal))?;
        let targets = targets.iter().map(|target| target.arn(&here));
        let files = files.into_iter().map(OtaFile::into_sdk);
        let links = AwsJobPresignedUrlConfig::builder()
            .set_expires_in_sec(i64::try_from(LIFETIME.as_secs()).ok());
        Ok(self
            .sdk
            .create_ota_update()
            .ota_update_id(id)
            .set_targets(Some(targets.collect()))
            .set_files(Some(files.collect()))
            .role_arn(role)
            .aws_job_presigned_url_config(links.build()))
    }
}
