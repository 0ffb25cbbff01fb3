//! Shadows: what a device is wished to be, and what it says that it is.

use aws_sdk_iotdataplane::error::SdkError;
use aws_sdk_iotdataplane::operation::list_named_shadows_for_thing::builders::ListNamedShadowsForThingFluentBuilder;
use aws_sdk_iotdataplane::operation::update_thing_shadow::UpdateThingShadowError;
use aws_sdk_iotdataplane::primitives::Blob;

use super::message::once;
use super::{Client, ShadowDocument, ShadowLimit, ShadowUpdate};
use crate::error::{Fault, fault};
use crate::service::typed::failed;
use crate::text::{ShadowName, ThingName};
use crate::{Error, ErrorKind};

const GET: &str = "iot-data GetThingShadow";
const UPDATE: &str = "iot-data UpdateThingShadow";
const DELETE: &str = "iot-data DeleteThingShadow";

/// A shadow of a thing, its classic one or a named one; made by [`Client::shadow`].
///
/// Wraps `aws_sdk_iotdataplane`'s operations on shadows, but states are the caller's own types, a version is
/// compared with the answer's, an update that expects one is sent once, and neither `Debug` nor errors show a state.
///
/// ```no_run
/// use palisade::iot_data::{self, ShadowUpdate};
/// use palisade::{shadow_name, thing_name, ErrorKind};
///
/// #[derive(serde::Serialize, serde::Deserialize)]
/// struct Firmware {
///     version: String,
/// }
///
/// # async fn example(data: iot_data::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let shadow = data.shadow(&thing_name!("press-17")).named(&shadow_name!("firmware"));
/// let now = shadow.get().await?;
/// if now.reported::<Firmware>()?.is_some_and(|it| it.version != "2.1") {
///     let wish = Firmware { version: "2.1".to_owned() };
///     let update = ShadowUpdate::desired(&wish)?.expected_version(now.version());
///     match shadow.update(update).await {
///         Err(error) if error.kind() == ErrorKind::Conflict => println!("somebody was faster: {error}"),
///         updated => println!("version {}", updated?.version()),
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Shadow {
    client: Client,
    thing: ThingName,
    name: Option<ShadowName>,
    limit: ShadowLimit,
    retries: bool,
}

impl Client {
    /// The classic shadow of a thing; [`named`](Shadow::named) says which other one is meant.
    #[must_use]
    pub fn shadow(&self, thing: &ThingName) -> Shadow {
        Shadow {
            client: self.clone(),
            thing: thing.clone(),
            name: None,
            limit: ShadowLimit::default(),
            retries: true,
        }
    }

    /// The names of a thing's shadows, without the classic one. IAM action: `iot:ListNamedShadowsForThing`. Hands
    /// out the SDK's builder.
    pub fn named_shadows(&self, thing: &ThingName) -> ListNamedShadowsForThingFluentBuilder {
        let call = self.sdk.list_named_shadows_for_thing();
        call.thing_name(thing.as_str())
    }
}

impl Shadow {
    /// The shadow of this name, or the classic one.
    #[must_use]
    pub fn named<'a>(mut self, name: impl Into<Option<&'a ShadowName>>) -> Self {
        self.name = name.into().cloned();
        self
    }

    /// How large its state may be, where AWS raised the account's limit.
    #[must_use]
    pub fn limit(mut self, limit: ShadowLimit) -> Self {
        self.limit = limit;
        self
    }

    /// Whether a deletion, and an update that expects no version, are sent again when no answer came, or one that
    /// the service is busy: up to three attempts unless the session says otherwise, and yes unless said here.
    ///
    /// An answer that was lost does not tell whether the change was made. So with retries it may be made twice, the
    /// second time over what somebody else changed in between; without, a failure leaves it open whether it was
    /// made. What expects a version is sent once whatever is said here.
    #[must_use]
    pub fn retries(mut self, retries: bool) -> Self {
        self.retries = retries;
        self
    }

    /// Reads the shadow. IAM action: `iot:GetThingShadow`.
    ///
    /// # Errors
    /// When the call fails; a thing without this shadow ends with the code `ResourceNotFoundException`. When the
    /// answer is no document of a shadow.
    pub async fn get(&self) -> Result<ShadowDocument, Error> {
        let call = self.client.sdk.get_thing_shadow();
        let call = call.thing_name(self.thing.as_str());
        let call = call.set_shadow_name(self.name());
        let answer = call.send().await.map_err(|error| failed(GET, &error))?;
        let read = answer.payload.and_then(|payload| read(&payload));
        read.ok_or_else(|| {
            let what = format!("{GET} failed: the answer is no document of a shadow");
            Error::new(ErrorKind::Connection, what, None)
        })
    }

    /// Changes the shadow, and gives what was taken and its version. IAM action: `iot:UpdateThingShadow`.
    ///
    /// An update that [expects a version](ShadowUpdate::expected_version) is sent once, whatever the session says
    /// of retries: a second attempt would find the version that the first one made, and its conflict would be taken
    /// for somebody else's change. The SDK's own call does that unless its retries are off.
    ///
    /// # Errors
    /// [`ErrorKind::Conflict`] when the shadow has another version than the expected one: nothing was changed.
    /// [`ErrorKind::Connection`] when no answer came: the update may have been taken, so [`get`](Self::get) the
    /// shadow. If it has the expected version still, nothing was changed; if not, its state says whether the wish is
    /// fulfilled. [`ErrorKind::Refused`] when the state is too large. [`ErrorKind::Unfinished`] when the update was
    /// taken and the answer does not belong to it. Else when the call fails.
    pub async fn update(&self, update: ShadowUpdate) -> Result<ShadowDocument, Error> {
        if !self.limit.fits(update.length()) {
            return Err(self.client.core.refused(UPDATE, LARGE));
        }
        let call = self.client.sdk.update_thing_shadow();
        let call = call.thing_name(self.thing.as_str());
        let call = call.set_shadow_name(self.name());
        let call = call.payload(Blob::new(update.to_json()));
        let call = call.customize().interceptor(self.limit);
        // Security: the conflict of a second attempt says that nothing was done, although the first one did it.
        let sent = if self.retries && !update.expects_a_version() {
            call.send().await
        } else {
            call.config_override(once()).send().await
        };
        let answer = sent.map_err(|error| not_updated(&update, &error))?;
        let document = answer.payload.and_then(|payload| read(&payload));
        let follows = document.filter(|document| update.is_answered_by(document));
        follows.ok_or_else(|| self.client.core.unfinished(UPDATE, ANOTHER))
    }

    /// Deletes the shadow; its version goes on where it was, should there be one again. IAM action:
    /// `iot:DeleteThingShadow`.
    ///
    /// # Errors
    /// When the call fails; a thing without this shadow ends with the code `ResourceNotFoundException`. So does a
    /// shadow that the call itself deleted, where the answer was lost and it was sent again: either way there is none
    /// then. [`retries`](Self::retries) have it sent once.
    pub async fn delete(&self) -> Result<(), Error> {
        let call = self.client.sdk.delete_thing_shadow();
        let call = call.thing_name(self.thing.as_str());
        let call = call.set_shadow_name(self.name());
        let sent = if self.retries {
            call.send().await
        } else {
            call.customize().config_override(once()).send().await
        };
        sent.map(drop).map_err(|error| failed(DELETE, &error))
    }

    fn name(&self) -> Option<String> {
        self.name.as_ref().map(|name| name.as_str().to_owned())
    }
}

fn read(payload: &Blob) -> Option<ShadowDocument> {
    ShadowDocument::read(payload.as_ref())
}

fn not_updated(update: &ShadowUpdate, error: &SdkError<UpdateThingShadowError>) -> Error {
    let failed = failed(UPDATE, error);
    match error {
        SdkError::ServiceError(said)
            if said.err().is_conflict_exception() && update.expects_a_version() =>
        {
            failed.known_as(ErrorKind::Conflict, STALE)
        }
        SdkError::TimeoutError(_) | SdkError::DispatchFailure(_) | SdkError::ResponseError(_)
            if failed.kind() == ErrorKind::Connection =>
        {
            failed.known_as(ErrorKind::Connection, LOST)
        }
        _ => failed,
    }
}

const STALE: &str = "iot-data UpdateThingShadow failed: the shadow no longer has the expected version; read it \
                     again by `get`, decide anew, and send that with the version it has then";
const LOST: &str = "iot-data UpdateThingShadow failed: no answer came that could be read, and the update may have been \
                    taken; read the shadow by `get` before sending another";
const LARGE: Fault = fault!(
    Integrity,
    "the state is larger than that of a shadow may be, 8,192 bytes unless the account has more",
    "spread it over named shadows; where AWS raised the account's limit, say so by `.limit(ShadowLimit::bytes(…))`",
);
const ANOTHER: Fault = fault!(
    Integrity,
    "the answer is not that to this update: it has no version that follows, or another token",
    "read the shadow by `get`; find out what answers in the place of AWS",
);
