use palisade::twinmaker::{Client, TransferWorkspace, Workspace};

fn import(twin: &Client, plant: &Workspace, other: &Workspace) {
    drop(twin.transfer_to_workspace(TransferWorkspace::of(other), plant));
}

fn main() {
    let _ = import;
}
