fn main() {
    let arn = String::from("arn:aws:s3:us-east-1:111122223333:accesspoint/acme-reports");
    palisade::access_point_arn!(arn);
}
