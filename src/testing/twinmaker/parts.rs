//! The components of entities and their properties: looked at.
use serde_json::Value;

use super::call::{Call, Said};
use super::components::COMPOSITES;
use super::resource::{each, found, inner, within};
use super::{Fields, State};
use crate::testing::model::Failure;

pub(super) fn serve(call: &Call<'_>, state: &State) -> Option<Said> {
    let name = within(call.text("workspaceId"), call.text("entityId"));
    let entity = || found(call, state, "entity", &name);
    Some(match call.operation {
        "ListComponents" => entity().and_then(|entity| {
            let parts = match call.text("componentPath") {
                "" => inner(entity, "components"),
                path => inner(at(call, entity, path)?, "compositeComponents"),
            };
            let parts = parts.into_iter();
            call.page(
                "componentSummaries",
                parts
                    .map(|(name, one)| {
                        let one = summary(call, &one);
                        (name, one)
                    })
                    .collect(),
            )
        }),
        "ListProperties" => entity().and_then(|entity| {
            let path = ["componentPath", "componentName"];
            let path = path.iter().map(|name| call.text(name));
            let path = path.into_iter().find(|path| !path.is_empty());
            let part = at(call, entity, path.unwrap_or_default())?;
            let all = each(part, "properties").map(|(name, property)| {
                let mut property = property.clone();
                property.insert("propertyName".to_owned(), name.into());
                (name.to_owned(), property.into())
            });
            call.page("propertySummaries", all.collect())
        }),
        _ => return None,
    })
}

fn summary(call: &Call<'_>, component: &Value) -> Value {
    let component = component.as_object().cloned().unwrap_or_default();
    call.item("componentSummaries", "", &component)
}

/// The component of an entity at a path.
pub(super) fn at<'a>(
    call: &Call<'_>,
    entity: &'a Fields,
    path: &str,
) -> Result<&'a Fields, Failure> {
    let missing = || call.missing("component");
    match path.split_once('/') {
        None => {
            let components = entity.get("components");
            let found = components.and_then(|all| all.get(path));
            found.and_then(Value::as_object).ok_or_else(missing)
        }
        Some(_) => {
            let composites = entity.get(COMPOSITES);
            let found = composites.and_then(|all| all.get(path));
            found.and_then(Value::as_object).ok_or_else(missing)
        }
    }
}
