//! Glass that is broken for one closure.

use std::sync::Arc;

use crate::rule::Breakable;
use crate::session::{BrokenGlass, Core};
use crate::wire::guard::Opened;
use crate::{Error, Service};

impl<X: Breakable> BrokenGlass<X> {
    /// What a client is made of that signs with this glass and may break its rule, in addition to
    /// what the given one may break, until the other value is dropped.
    pub(crate) async fn open(
        &self,
        client: &Core,
        service: Service,
    ) -> Result<(Arc<Core>, Opened), Error> {
        let outer = &client.installer.glass;
        outer.check_open()?;
        let mut found = self.found.clone();
        let ends = found.credentials.expiry().into_iter().chain(outer.ends());
        // Security: the outer glass ends with its own credentials, though these sign.
        if let Some(first) = ends.min() {
            *Arc::make_mut(&mut found).credentials.expiry_mut() = Some(first);
        }
        let what = format!("{} closure", service.id());
        let mut core = self.sign(client, found, &what).await?;
        let (reason, by) = (self.reason.clone(), &self.by);
        let ends = self.found.credentials.expiry();
        let (glass, open) = outer.and(X::RULE, reason, by, ends);
        core.installer.glass = glass;
        Ok((Arc::new(core), open))
    }
}
