use palisade::iot::{ProvisioningTemplate, TemplateBody};

fn presses(body: TemplateBody) -> ProvisioningTemplate {
    ProvisioningTemplate::fleet(body)
}

fn main() {
    let _ = presses;
}
