fn main() {
    palisade::access_point_arn!("arn:aws:s3::111122223333:accesspoint/mfzwi23gnjvgw.mrap");
}
