use palisade::{role_arn, twinmaker, workspace_id};

fn create(twin: &twinmaker::Client) -> twinmaker::CreateWorkspace {
    let role = role_arn!("arn:aws:iam::111122223333:role/twin");
    twin.create_workspace(workspace_id!("plant"), "arn:aws:s3:::acme-twin", role)
}

fn main() {
    let _ = create;
}
