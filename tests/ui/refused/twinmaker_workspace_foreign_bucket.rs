use palisade::{role_arn, s3, twinmaker, workspace_id};

fn create(bucket: &s3::ForeignBucket, twin: &twinmaker::Client) -> twinmaker::CreateWorkspace {
    let role = role_arn!("arn:aws:iam::111122223333:role/twin");
    twin.create_workspace(workspace_id!("plant"), bucket, role)
}

fn main() {
    let _ = create;
}
