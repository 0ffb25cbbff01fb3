use palisade::s3::{Bucket, PresignPut};

fn upload(bucket: &Bucket) -> PresignPut {
    bucket.presign_put("upload.bin", "application/octet-stream")
}

fn main() {
    let _ = upload;
}
