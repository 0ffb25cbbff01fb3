//! Functions by which a component type gets and shows its data.

use aws_sdk_iottwinmaker::types::{DataConnector, FunctionRequest, LambdaFunction, Scope};

use crate::LambdaArn;
use crate::error::{Fault, Refusal, fault};

/// A Lambda function by which a component type reads or writes data.
///
/// Wraps `aws_sdk_iottwinmaker::types::FunctionRequest`, but takes the full ARN of a function of Lambda. One of
/// another account gives and sees the data of the twin, so that it takes a waiver on the call:
/// `.customize().interceptor(waive!(rule::Owner, "…"))`.
///
/// ```no_run
/// use palisade::twinmaker::{LambdaConnector, Workspace};
/// use palisade::{component_type_id, lambda_arn};
///
/// # async fn example(plant: Workspace) -> Result<(), Box<dyn std::error::Error>> {
/// let reader = LambdaConnector::new(lambda_arn!("arn:aws:lambda:us-east-1:111122223333:function:readings"))?;
/// plant
///     .create_component_type(component_type_id!("com.acme.press"))
///     .functions("dataReader", reader.requires("serial").into())
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct LambdaConnector {
    arn: LambdaArn,
    requires: Vec<String>,
    scope: Option<Scope>,
}

impl LambdaConnector {
    /// By the function's ARN.
    ///
    /// # Errors
    /// When the ARN names a version or an alias, which TwinMaker takes none of.
    pub fn new(arn: LambdaArn) -> Result<Self, Refusal> {
        const QUALIFIED: Fault = fault!(
            Owner,
            "TwinMaker takes a function without a version or an alias",
            "write `arn:aws:lambda:REGION:ACCOUNT:function:NAME` and nothing behind it",
        );
        if arn.as_str().split(':').nth(7).is_some() {
            return Err(QUALIFIED.into());
        }
        Ok(Self {
            arn,
            requires: Vec::new(),
            scope: None,
        })
    }

    /// Adds a property that has to have a value before the function is called.
    #[must_use]
    pub fn requires(mut self, property: impl Into<String>) -> Self {
        self.requires.push(property.into());
        self
    }

    /// What the function is called for: an entity, or the whole workspace.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<Option<Scope>>) -> Self {
        self.scope = scope.into();
        self
    }
}

impl From<LambdaConnector> for FunctionRequest {
    fn from(connector: LambdaConnector) -> Self {
        let LambdaConnector {
            arn,
            requires,
            scope,
        } = connector;
        let lambda = LambdaFunction::builder().arn(arn).build().ok();
        let by = DataConnector::builder().set_lambda(lambda).build();
        Self::builder()
            .implemented_by(by)
            .set_required_properties((!requires.is_empty()).then_some(requires))
            .set_scope(scope)
            .build()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_is_named_without_a_version() {
        let named = |text: &str| LambdaArn::try_from(text).and_then(LambdaConnector::new);
        let arn = "arn:aws:lambda:us-east-1:111122223333:function:readings";
        let made = named(arn).map(FunctionRequest::from);
        let by = made.as_ref().ok().and_then(FunctionRequest::implemented_by);
        let lambda = by.and_then(DataConnector::lambda);
        assert_eq!(lambda.map(LambdaFunction::arn), Some(arn));
        let refused = named(&format!("{arn}:live")).map(drop);
        assert_eq!(
            refused.map_err(|refusal| refusal.to_string()),
            Err(
                "Owner: TwinMaker takes a function without a version or an alias; write \
                 `arn:aws:lambda:REGION:ACCOUNT:function:NAME` and nothing behind it"
                    .to_owned()
            )
        );
    }
}
