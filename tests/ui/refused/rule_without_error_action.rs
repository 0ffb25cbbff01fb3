use palisade::iot::TopicRule;
use palisade::sql;

fn main() {
    TopicRule::new(sql!("SELECT * FROM 'acme/+/readings'"));
}
