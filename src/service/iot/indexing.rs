//! What of a fleet can be searched.

use aws_sdk_iot::operation::update_indexing_configuration::builders::UpdateIndexingConfigurationFluentBuilder;
use aws_sdk_iot::types::{
    DeviceDefenderIndexingMode, Field, FieldType, IndexingFilter, NamedShadowIndexingMode,
    ThingConnectivityIndexingMode, ThingGroupIndexingConfiguration, ThingGroupIndexingMode,
    ThingIndexingConfiguration, ThingIndexingMode,
};

use super::Client;
use crate::text::ShadowName;

/// What of things and thing groups is copied into the index of a fleet.
///
/// # Privacy
/// The index is a copy. Whoever has `iot:SearchIndex` on it reads what was copied of *all* things, with names,
/// attributes, and what was chosen here of shadows and connections: where machines are, and when people who
/// have them are at work. Rights that are bound to one thing or one shadow do not bound a search. So nothing
/// but the registry is copied unless it is said, shadows only by their names, and no place of a device but by
/// the SDK's own members.
///
/// ```
/// use palisade::iot::{FieldKind, Indexing};
/// use palisade::shadow_name;
///
/// let indexing = Indexing::registry()
///     .connectivity()
///     .named_shadow(shadow_name!("firmware"))
///     .field("shadow.name.firmware.reported.version", FieldKind::Text);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Indexing {
    classic_shadows: bool,
    connectivity: bool,
    violations: bool,
    shadows: Vec<ShadowName>,
    fields: Vec<(String, FieldKind)>,
    groups: bool,
}

/// What a field of one's own holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FieldKind {
    /// Text.
    Text,
    /// A number.
    Number,
    /// True or false.
    Flag,
}

impl From<FieldKind> for FieldType {
    fn from(kind: FieldKind) -> Self {
        match kind {
            FieldKind::Text => Self::String,
            FieldKind::Number => Self::Number,
            FieldKind::Flag => Self::Boolean,
        }
    }
}

impl Indexing {
    /// Names, types, groups and attributes of things.
    #[must_use]
    pub fn registry() -> Self {
        Self {
            classic_shadows: false,
            connectivity: false,
            violations: false,
            shadows: Vec::new(),
            fields: Vec::new(),
            groups: false,
        }
    }

    /// The whole of every thing's classic shadow as well.
    #[must_use]
    pub fn classic_shadows(mut self) -> Self {
        self.classic_shadows = true;
        self
    }

    /// Shadows of this name as well; 10 at most, unless AWS allows more.
    #[must_use]
    pub fn named_shadow(mut self, name: ShadowName) -> Self {
        self.shadows.push(name);
        self
    }

    /// Whether things are connected, and since when, as well.
    #[must_use]
    pub fn connectivity(mut self) -> Self {
        self.connectivity = true;
        self
    }

    /// What Device Defender found at things as well.
    #[must_use]
    pub fn violations(mut self) -> Self {
        self.violations = true;
        self
    }

    /// A field of one's own by which things can be counted and grouped, such as `attributes.line`.
    #[must_use]
    pub fn field(mut self, name: impl Into<String>, kind: FieldKind) -> Self {
        self.fields.push((name.into(), kind));
        self
    }

    /// Names and attributes of thing groups as well.
    #[must_use]
    pub fn thing_groups(mut self) -> Self {
        self.groups = true;
        self
    }
}

impl Client {
    /// Begins to choose what can be searched, in the whole account and region; what is not said here is not
    /// copied any more.
    ///
    /// Gives `aws_sdk_iot`'s builder of `UpdateIndexingConfiguration`. [`Indexing`] says who reads the copy. IAM
    /// action: `iot:UpdateIndexingConfiguration`.
    ///
    /// ```no_run
    /// use palisade::iot::{self, Indexing};
    ///
    /// # async fn example(iot: iot::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// iot.update_indexing(Indexing::registry().connectivity()).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_indexing(&self, indexing: Indexing) -> UpdateIndexingConfigurationFluentBuilder {
        let (things, groups) = indexing.into_sdk();
        self.sdk
            .update_indexing_configuration()
            .set_thing_indexing_configuration(things)
            .set_thing_group_indexing_configuration(groups)
    }
}

impl Indexing {
    /// None only where a mode is not said, which it always is.
    fn into_sdk(
        self,
    ) -> (
        Option<ThingIndexingConfiguration>,
        Option<ThingGroupIndexingConfiguration>,
    ) {
        let named = !self.shadows.is_empty();
        let shadows = self.shadows.into_iter().map(String::from).collect();
        let filter = IndexingFilter::builder().set_named_shadow_names(Some(shadows));
        let fields = self.fields.into_iter().map(|(name, kind)| {
            let field = Field::builder().name(name);
            field.r#type(kind.into()).build()
        });
        let fields: Vec<_> = fields.collect();
        let things = ThingIndexingConfiguration::builder()
            .thing_indexing_mode(if self.classic_shadows {
                ThingIndexingMode::RegistryAndShadow
            } else {
                ThingIndexingMode::Registry
            })
            .thing_connectivity_indexing_mode(if self.connectivity {
                ThingConnectivityIndexingMode::Status
            } else {
                ThingConnectivityIndexingMode::Off
            })
            .device_defender_indexing_mode(if self.violations {
                DeviceDefenderIndexingMode::Violations
            } else {
                DeviceDefenderIndexingMode::Off
            })
            .named_shadow_indexing_mode(if named {
                NamedShadowIndexingMode::On
            } else {
                NamedShadowIndexingMode::Off
            })
            .set_filter(named.then(|| filter.build()))
            .set_custom_fields(Some(fields).filter(|fields| !fields.is_empty()));
        let groups =
            ThingGroupIndexingConfiguration::builder().thing_group_indexing_mode(if self.groups {
                ThingGroupIndexingMode::On
            } else {
                ThingGroupIndexingMode::Off
            });
        (things.build().ok(), groups.build().ok())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_but_the_registry_is_copied_unasked() {
        let (things, groups) = Indexing::registry().into_sdk();
        let Some(things) = things else {
            unreachable!("a mode is said");
        };
        assert_eq!(things.thing_indexing_mode(), &ThingIndexingMode::Registry);
        let connectivity = things.thing_connectivity_indexing_mode();
        assert_eq!(connectivity, Some(&ThingConnectivityIndexingMode::Off));
        let shadows = things.named_shadow_indexing_mode();
        assert_eq!(shadows, Some(&NamedShadowIndexingMode::Off));
        let violations = things.device_defender_indexing_mode();
        assert_eq!(violations, Some(&DeviceDefenderIndexingMode::Off));
        assert!(things.filter().is_none() && things.custom_fields().is_empty());
        let groups = groups.map(|groups| groups.thing_group_indexing_mode);
        assert_eq!(groups, Some(ThingGroupIndexingMode::Off));
    }

    #[test]
    fn what_is_asked_for_is_said() {
        let indexing = Indexing::registry()
            .classic_shadows()
            .connectivity()
            .violations()
            .named_shadow(crate::shadow_name!("firmware"))
            .field("attributes.line", FieldKind::Number)
            .thing_groups();
        let (things, groups) = indexing.into_sdk();
        let Some(things) = things else {
            unreachable!("a mode is said");
        };
        assert_eq!(
            things.thing_indexing_mode(),
            &ThingIndexingMode::RegistryAndShadow
        );
        let shadows = things.filter().map(IndexingFilter::named_shadow_names);
        assert_eq!(shadows, Some(&["firmware".to_owned()][..]));
        assert_eq!(things.custom_fields().len(), 1);
        let groups = groups.map(|groups| groups.thing_group_indexing_mode);
        assert_eq!(groups, Some(ThingGroupIndexingMode::On));
    }
}
