//! AWS IoT TwinMaker.

mod change;
mod connector;
mod create;
mod place;
mod proven;
mod read_back;
mod rules;
mod scene;
mod sync;
mod tags;
mod transfer;
mod transfer_job;
mod transfer_source;
mod workspace;

pub use change::ChangeWorkspace;
pub use connector::LambdaConnector;
pub use create::{AdoptWorkspace, CreateWorkspace};
use rules::TwinMakerRules;
pub use scene::{CreateScene, MoveScene};
pub use tags::TagResource;
pub use transfer::MetadataTransfer;
pub use transfer_job::TransferMetadata;
pub use transfer_source::{
    ExportSource, ImportSource, TransferObject, TransferSiteWise, TransferWorkspace,
};
pub use workspace::Workspace;

use super::typed::Here;
use crate::Error;
use crate::region::{ReachesTwinMaker, Typed};

client! {
    /// A client of AWS IoT TwinMaker.
    ///
    /// Hands out `aws_sdk_iottwinmaker::Client`, but every request passes the session's guard: https,
    /// the FIPS host of the session's region for the operation, `api.…` or `data.…`; signed, with the
    /// session's TLS. A workspace is made with a bucket that was verified, and with no other.
    ///
    /// Behind interface endpoints the two are two endpoints, of the services `iottwinmaker.api` and
    /// `iottwinmaker.data`. A session has a route for one of them, which serves its operations: make
    /// a session for each.
    ///
    /// ```no_run
    /// use palisade::{bucket_name, region, role_arn, s3, twinmaker, workspace_id, Session};
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let session = Session::builder(region::UsEast1).connect().await?;
    /// let bucket = s3::Client::new(&session).adopt(bucket_name!("acme-twin")).send().await?;
    /// let twin = twinmaker::Client::new(&session);
    /// let role = role_arn!("arn:aws:iam::111122223333:role/twin");
    /// let plant = twin.create_workspace(workspace_id!("plant"), &bucket, role).send().await?;
    /// let entities = plant.list_entities().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    aws_sdk_iottwinmaker, TwinMaker, "TwinMaker", [Typed + ReachesTwinMaker], |_| TwinMakerRules
}

impl Client {
    /// Finds credentials if need be, to know the account.
    async fn here(&self) -> Result<Here, Error> {
        self.core.here("iottwinmaker").await
    }
}
