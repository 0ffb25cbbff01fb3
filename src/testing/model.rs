//! What a service says of itself: its operations, and the shapes of what they take and give.
//!
//! One engine for all services that speak JSON over REST. What a request holds is collected into one
//! JSON object by the names of members, held to its shape, answered, and the answer held to its own.
pub(super) mod call;
mod check;
mod door;
mod pattern;
mod read;
mod route;
pub(super) mod state;
mod write;

use std::collections::{BTreeMap, HashMap};
use std::sync::{LazyLock, OnceLock};

use regex::Regex;
use serde::Deserialize;
use serde_json::{Map, Value};

pub(super) use door::{Failure, serve};

/// The members of an input, an output or a stored resource.
pub(super) type Fields = Map<String, Value>;

/// The control plane of IoT.
pub(super) static IOT: LazyLock<Model> =
    LazyLock::new(|| Model::of(include_str!("../../data/models/iot.json")));

/// The data plane of IoT: messages, retained ones, connections and shadows.
pub(super) static IOT_DATA: LazyLock<Model> =
    LazyLock::new(|| Model::of(include_str!("../../data/models/iot_data.json")));

/// `IoT` `TwinMaker`.
pub(super) static TWINMAKER: LazyLock<Model> =
    LazyLock::new(|| Model::of(include_str!("../../data/models/twinmaker.json")));

#[derive(Debug, Default, Deserialize)]
pub(super) struct Model {
    /// The service in signatures.
    pub(super) signs: String,
    pub(super) operations: BTreeMap<String, Operation>,
    shapes: HashMap<String, Shape>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Operation {
    method: String,
    uri: String,
    status: u16,
    input: Option<String>,
    output: Option<String>,
    /// What goes before the host of the service, such as `api.`.
    host: Option<String>,
    errors: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Kind {
    Structure,
    List,
    Map,
    String,
    Integer,
    Long,
    Double,
    Float,
    Boolean,
    Timestamp,
    Blob,
}

#[derive(Debug, Deserialize)]
pub(super) struct Shape {
    #[serde(rename = "type")]
    kind: Kind,
    #[serde(default)]
    members: BTreeMap<String, Member>,
    #[serde(default)]
    required: Vec<String>,
    #[serde(rename = "enum", default)]
    one_of: Vec<String>,
    min: Option<f64>,
    max: Option<f64>,
    pattern: Option<String>,
    #[serde(default)]
    union: bool,
    /// Any JSON.
    #[serde(default)]
    document: bool,
    /// The member that is the whole body.
    payload: Option<String>,
    /// Of an error.
    status: Option<u16>,
    member: Option<String>,
    key: Option<String>,
    value: Option<String>,
    #[serde(skip)]
    compiled: OnceLock<Option<Regex>>,
}

#[derive(Debug, Deserialize)]
struct Member {
    shape: String,
    /// Where it stands if not in the body.
    location: Option<String>,
    #[serde(rename = "locationName")]
    name: Option<String>,
    /// Text that is written in base64.
    #[serde(rename = "jsonvalue", default)]
    encoded: bool,
}

impl Member {
    fn is_at(&self, location: &str) -> bool {
        self.location.as_deref() == Some(location)
    }

    /// Its name where it stands.
    fn wire<'a>(&'a self, name: &'a str) -> &'a str {
        self.name.as_deref().unwrap_or(name)
    }
}

impl Model {
    fn of(text: &str) -> Self {
        // A test sees to it that the files are what this reads.
        serde_json::from_str(text).unwrap_or_default()
    }

    fn shape(&self, name: Option<&str>) -> Option<&Shape> {
        self.shapes.get(name?)
    }

    /// The status of an error of this service.
    pub(super) fn status(&self, code: &str) -> Option<u16> {
        self.shape(Some(code))?.status
    }

    /// The error for what the model forbids.
    fn invalid(&self, operation: &Operation) -> &'static str {
        let codes = ["InvalidRequestException", "ValidationException"];
        let raised = codes.iter().find(|code| operation.raises(code));
        // Calls that deal with tags say of none of them that they raise it.
        let known = || codes.iter().find(|code| self.status(code).is_some());
        raised.or_else(known).copied().unwrap_or(codes[0])
    }

    /// What of these fields a shape has room for; fields of another type are left out.
    pub(super) fn fit(&self, shape: &str, fields: &Fields) -> Fields {
        let mut fitting = Fields::new();
        let Some(shape) = self.shape(Some(shape)) else {
            return fitting;
        };
        for (name, member) in &shape.members {
            let kind = self.shape(Some(&member.shape)).map(|shape| shape.kind);
            if let (Some(value), Some(kind)) = (fields.get(name), kind)
                && kind.is(value)
            {
                fitting.insert(name.clone(), value.clone());
            }
        }
        fitting
    }

    pub(super) fn is_structure(&self, shape: &str) -> bool {
        self.shape(Some(shape))
            .is_some_and(|shape| shape.kind == Kind::Structure)
    }

    /// The shape of a member, by the names that lead to it; `[]` stands for the items of a list.
    pub(super) fn inner<'a>(&'a self, shape: &'a str, path: &[&str]) -> Option<&'a str> {
        path.iter().try_fold(shape, |at, step| {
            let shape = self.shape(Some(at))?;
            match *step {
                "[]" => shape.member.as_deref(),
                name => shape.members.get(name).map(|member| member.shape.as_str()),
            }
        })
    }
}

impl Operation {
    #[cfg(test)]
    pub(super) fn input(&self) -> Option<&str> {
        self.input.as_deref()
    }

    pub(super) fn output(&self) -> Option<&str> {
        self.output.as_deref()
    }

    fn host(&self) -> &str {
        self.host.as_deref().unwrap_or_default()
    }

    pub(super) fn raises(&self, code: &str) -> bool {
        self.errors.iter().any(|one| one == code)
    }
}

impl Kind {
    fn is(self, value: &Value) -> bool {
        match self {
            Self::Structure | Self::Map => value.is_object(),
            Self::List => value.is_array(),
            Self::String | Self::Blob => value.is_string(),
            Self::Integer | Self::Long => value.is_i64(),
            Self::Timestamp => value.is_number(),
            Self::Double | Self::Float => {
                value.is_number()
                    || matches!(value.as_str(), Some("NaN" | "Infinity" | "-Infinity"))
            }
            Self::Boolean => value.is_boolean(),
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Structure => "a structure",
            Self::List => "a list",
            Self::Map => "a map",
            Self::String => "a string",
            Self::Integer | Self::Long => "an integer",
            Self::Double | Self::Float => "a number",
            Self::Boolean => "a boolean",
            Self::Timestamp => "a timestamp",
            Self::Blob => "a blob",
        }
    }
}

#[cfg(test)]
mod tests;
