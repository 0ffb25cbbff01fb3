use palisade::url::HttpsUrl;

fn call(hook: &HttpsUrl) {
    println!("{}", hook.host());
}

fn main() {
    call("https://hooks.example.com/");
}
