//! From where metadata is transferred, and what AWS takes from there to where.

use aws_sdk_iottwinmaker::types::{
    IotSiteWiseSourceConfigurationFilter, IotTwinMakerSourceConfigurationFilter,
};

use super::Workspace;
use super::proven::Proven;
use crate::ProvenBucket;
use crate::text::ObjectKey;

/// A file with metadata, in a bucket that was verified.
#[derive(Clone, Debug)]
pub struct TransferObject {
    pub(super) bucket: Proven,
    pub(super) key: ObjectKey,
}

impl TransferObject {
    /// An object of a bucket: letters, digits and `. _ -` between single slashes.
    #[must_use]
    pub fn new(bucket: &(impl ProvenBucket + ?Sized), key: ObjectKey) -> Self {
        Self {
            bucket: Proven::of(bucket),
            key,
        }
    }
}

/// Models and assets of AWS IoT SiteWise, of the session's account and region.
#[derive(Clone, Debug, Default)]
pub struct TransferSiteWise {
    pub(super) filters: Vec<IotSiteWiseSourceConfigurationFilter>,
}

impl TransferSiteWise {
    /// All of them, unless filters say which.
    #[must_use]
    pub fn all() -> Self {
        Self::default()
    }

    /// Adds a filter.
    #[must_use]
    pub fn filter(mut self, filter: IotSiteWiseSourceConfigurationFilter) -> Self {
        self.filters.push(filter);
        self
    }
}

/// Entities and component types of a workspace.
#[derive(Clone, Debug)]
pub struct TransferWorkspace {
    pub(super) workspace: Workspace,
    pub(super) filters: Vec<IotTwinMakerSourceConfigurationFilter>,
}

impl TransferWorkspace {
    /// All of a workspace, unless filters say what.
    #[must_use]
    pub fn of(workspace: &Workspace) -> Self {
        Self {
            workspace: workspace.clone(),
            filters: Vec::new(),
        }
    }

    /// Adds a filter.
    #[must_use]
    pub fn filter(mut self, filter: IotTwinMakerSourceConfigurationFilter) -> Self {
        self.filters.push(filter);
        self
    }
}

#[derive(Clone, Debug)]
pub enum Source {
    Object(TransferObject),
    SiteWise(TransferSiteWise),
    Workspace(TransferWorkspace),
}

mod sealed {
    /// What every source becomes.
    pub trait Sealed: Into<super::Source> {}
}

/// What can be transferred into a workspace.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is nothing that AWS transfers into a workspace",
    label = "no source of an import",
    note = "a file in a verified bucket is a `TransferObject`, models and assets of AWS IoT SiteWise are a \
            `TransferSiteWise`; from one workspace to another it goes by way of a bucket"
)]
pub trait ImportSource: sealed::Sealed {}

/// What can be transferred into a bucket.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is nothing that AWS transfers into a bucket",
    label = "no source of an export",
    note = "entities and component types of a workspace are a `TransferWorkspace`, models and assets of AWS IoT \
            SiteWise are a `TransferSiteWise`; S3 itself copies objects"
)]
pub trait ExportSource: sealed::Sealed {}

macro_rules! sources {
    ($($name:ident $source:ident: $($role:ident)+;)+) => {
        $(
            impl From<$name> for Source {
                fn from(source: $name) -> Self {
                    Self::$source(source)
                }
            }

            impl sealed::Sealed for $name {}
            $(impl $role for $name {})+
        )+
    };
}

sources! {
    TransferObject Object: ImportSource;
    TransferSiteWise SiteWise: ImportSource ExportSource;
    TransferWorkspace Workspace: ExportSource;
}
