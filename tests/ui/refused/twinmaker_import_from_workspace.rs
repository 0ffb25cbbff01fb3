use palisade::Error;
use palisade::twinmaker::{Client, TransferWorkspace, Workspace};

async fn import(twin: &Client, plant: &Workspace, other: &Workspace) -> Result<(), Error> {
    let all = TransferWorkspace::of(other);
    twin.transfer_to_workspace(all, plant).await.map(drop)
}

fn main() {
    let _ = import;
}
