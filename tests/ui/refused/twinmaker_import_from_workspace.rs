use palisade::twinmaker::{MetadataTransfer, TransferWorkspace, Workspace};

fn import(plant: &Workspace, other: &Workspace) -> MetadataTransfer {
    MetadataTransfer::to_workspace(TransferWorkspace::of(other), plant)
}

fn main() {
    let _ = import;
}
