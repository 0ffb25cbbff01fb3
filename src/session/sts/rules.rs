//! What STS adds to the guard.

use aws_smithy_types::config_bag::ConfigBag;

use crate::error::{Refusal, fault};
use crate::wire::finished::Finished;
use crate::wire::guard::ServiceRules;

/// The same for the session's own calls and for those of its clients.
#[derive(Debug)]
pub(crate) struct StsRules;

impl ServiceRules for StsRules {
    fn is_unsigned(&self, operation: &str) -> bool {
        matches!(
            operation,
            "AssumeRoleWithSAML" | "AssumeRoleWithWebIdentity"
        )
    }

    fn check_request(
        &self,
        _: &str,
        request: &Finished<'_>,
        _: &mut ConfigBag,
    ) -> Result<(), Refusal> {
        // Security: in the query, codes and tokens would stand in logs on the way.
        if request.uri().contains('?') {
            return Err(fault!(
                Secret,
                "a credential call would carry its parameters in the URL",
                "leave the request as the SDK writes it",
            )
            .into());
        }
        Ok(())
    }
}
