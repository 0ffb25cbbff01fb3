use palisade::{rule, s3, waive};

async fn publish(s3: &s3::Client) {
    let waiver = waive!(rule::Private, "the press kit is public by contract");
    let _ = s3.with_glass(&waiver, async |_| ()).await;
}

fn main() {
    let _ = publish;
}
