//! What the clients of most services have in common.

/// Makes the client of one service: the SDK crate, the service, its short name in sentences, what the
/// compiler must know of a region, and the rules that it adds to the guard. A last part may change the
/// configuration that the client is made from.
///
/// The bounds are written where the macro is used, so that the compiler's words lead there. It compares
/// numbers of lines, of whatever files: `new` stands on none on which a service has its bounds, or the
/// words would leave it out.
macro_rules! client {
    (
        $(#[$about:meta])*
        $sdk:ident, $service:ident, $name:literal, [$($known:tt)+],
        |$core:pat_param| $rules:expr
        $(, |$base:pat_param, $config:pat_param| $changed:expr)?
    ) => {
        $(#[$about])*
        #[derive(Clone)]
        pub struct Client {
            sdk: $sdk::Client,
            core: ::std::sync::Arc<$crate::session::Core>,
        }

        impl Client {
            #[doc = concat!("A client in a region that the compiler knows to have a FIPS endpoint of ", $name, ",")]
            /// or that was declared with `.standard_endpoints(…)`.
            #[must_use]
            pub fn new<R: $($known)+>(session: &$crate::Session<R>) -> Self {
                Self::guarded(session.core())
            }

            /// A client in any region; the question is answered now.
            ///
            /// # Errors
            /// [`ErrorKind::Refused`](crate::ErrorKind::Refused), naming
            /// [`Rule::Fips`](crate::Rule::Fips), when no FIPS endpoint of
            #[doc = concat!($name, " is listed in the region.")]
            pub fn try_new<R: $crate::region::Region>(
                session: &$crate::Session<R>,
            ) -> Result<Self, $crate::Error> {
                session.reach($crate::Service::$service)?;
                Ok(Self::guarded(session.core()))
            }

            /// The SDK's client, with all of its operations, under the guard.
            #[must_use]
            pub fn sdk(&self) -> &$sdk::Client {
                &self.sdk
            }

            /// Runs a closure with a client for which glass was broken: its calls are signed with the
            /// credentials of the glass, and may break its rule. When the closure ends, in whatever
            /// way, that client is refused every call.
            ///
            /// Each call that breaks the rule is a line of evidence. Links cannot be presigned in the
            /// closure, which they would outlast. A closure in the closure adds its glass, and ends
            /// with whichever credentials end first.
            ///
            /// # Errors
            /// When the glass is of another account than this client, or its credentials have ended,
            /// naming [`Rule::Mfa`](crate::Rule::Mfa). What the closure gives is given as it is.
            #[cfg(feature = "sts")]
            pub async fn with_glass<X: $crate::rule::Breakable, T>(
                &self,
                glass: &$crate::BrokenGlass<X>,
                closure: impl AsyncFnOnce(Self) -> T,
            ) -> Result<T, $crate::Error> {
                let (core, _open) = glass.open(&self.core, $crate::Service::$service).await?;
                Ok(closure(Self::guarded(&core)).await)
            }

            fn guarded(core: &::std::sync::Arc<$crate::session::Core>) -> Self {
                let config = $sdk::config::Builder::from(core.sdk());
                $(let config = {
                    let ($base, $config) = (core, config);
                    $changed
                };)?
                let $core = core;
                let fitting = core.installer().fitting($crate::Service::$service, $rules);
                Self {
                    sdk: $crate::wire::guard::guarded!($sdk, config, fitting),
                    core: core.clone(),
                }
            }
        }

        impl ::std::fmt::Debug for Client {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_tuple("Client").field(&self.sdk).finish()
            }
        }
    };
}
