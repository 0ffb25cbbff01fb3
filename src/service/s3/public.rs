//! What is accepted as public, and by whom.

use super::Client;
use super::bucket_error::BucketError;
use crate::BucketName;
#[cfg(feature = "sts")]
use crate::{BrokenGlass, rule};

/// The glass that was broken for what is public about one bucket, a piece for each control.
#[derive(Clone, Debug, Default)]
pub(super) struct Acceptance {
    #[cfg(feature = "sts")]
    glass: Vec<BrokenGlass<rule::Private>>,
}

impl Acceptance {
    #[cfg(feature = "sts")]
    pub(super) fn add(&mut self, glass: &BrokenGlass<rule::Private>) {
        self.glass.push(glass.clone());
    }

    /// The client that reads and writes: the one given, or where glass was broken, one like it that
    /// signs with the credentials of the glass. Each piece must still be good.
    pub(super) async fn client(
        &self,
        client: &Client,
        name: &BucketName,
        what: &str,
    ) -> Result<Client, BucketError> {
        #[cfg(feature = "sts")]
        {
            let mut signs = client.clone();
            for glass in &self.glass {
                let core = glass.sign_for(&client.core, what).await;
                let core = core.map_err(|error| BucketError::of_session(name, &error))?;
                signs = Client::guarded(&core);
            }
            Ok(signs)
        }
        #[cfg(not(feature = "sts"))]
        {
            let _ = (name, what);
            Ok(client.clone())
        }
    }
}
