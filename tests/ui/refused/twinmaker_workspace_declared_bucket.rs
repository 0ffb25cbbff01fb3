use palisade::{Encryption, bucket_name, role_arn, s3, twinmaker, workspace_id};

fn create(s3: &s3::Client, twin: &twinmaker::Client) -> twinmaker::CreateWorkspace {
    let bucket = s3.declare(bucket_name!("acme-twin"), Encryption::sse_s3());
    let role = role_arn!("arn:aws:iam::111122223333:role/twin");
    twin.create_workspace(workspace_id!("plant"), &bucket, role)
}

fn main() {
    let _ = create;
}
