use palisade::Proxy;

fn report(proxy: &Proxy) -> String {
    format!("going through {proxy}")
}

fn main() {
    let _ = report;
}
