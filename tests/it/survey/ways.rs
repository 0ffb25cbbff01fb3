//! The ways out of verdicts, for the clients of all services.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::BeforeSerializationInterceptorContextRef;
use aws_smithy_runtime_api::client::interceptors::{Intercept, SharedInterceptor};
use aws_smithy_types::config_bag::ConfigBag;
use palisade::rule::SetAside;
use palisade::testing::Cloud;
use palisade::{BrokenGlass, Mfa, MfaSerial, Rule, rule, waive};

use super::fill::Call;
use crate::support::builder;

macro_rules! waived {
    ($name:ident) => {
        waive!(rule::$name, "the survey calls what nobody should")
    };
}

/// Broken glass of every rule that has such a way out.
pub(super) struct Glass {
    private: BrokenGlass<rule::Private>,
    mfa: BrokenGlass<rule::Mfa>,
    keys: BrokenGlass<rule::Keys>,
}

impl Glass {
    pub(super) async fn broken(cloud: &Cloud) -> Self {
        // What one test showed to STS is no other's used code.
        static DEVICES: AtomicUsize = AtomicUsize::new(0);
        let number = DEVICES.fetch_add(1, Ordering::SeqCst);
        let device = cloud.iam().add_mfa_device(format!("surveyor-{number}"));
        let serial = MfaSerial::try_from(device.serial()).unwrap();
        let mfa = Mfa::new(serial, move |_| {
            let code = device.code().parse();
            async { Ok(code?) }
        });
        let session = builder(cloud).connect_with_mfa(mfa).await.unwrap();
        Self {
            private: session.break_glass(waived!(Private)).unwrap(),
            mfa: session.break_glass(waived!(Mfa)).unwrap(),
            keys: session.break_glass(waived!(Keys)).unwrap(),
        }
    }
}

/// Written reasons, as one call is given them.
#[derive(Debug)]
pub(super) struct Waivers(Vec<SharedInterceptor>);

impl Waivers {
    pub(super) fn of(rules: &BTreeSet<Rule>) -> Self {
        macro_rules! waivers {
            ($($name:ident)+) => {
                |rule: &Rule| match rule {
                    $(Rule::$name => Some(SharedInterceptor::new(waived!($name))),)+
                    _ => None,
                }
            };
        }
        let waiver = waivers!(
            Fips Signed Owner PublicText Classified LeastPrivilege Trail Discovery DeviceLogs Integrity
        );
        Self(rules.iter().filter_map(waiver).collect())
    }
}

impl Intercept for Waivers {
    fn name(&self) -> &'static str {
        "Waivers"
    }

    fn read_before_execution(
        &self,
        context: &BeforeSerializationInterceptorContextRef<'_>,
        cfg: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        self.0
            .iter()
            .try_for_each(|one| one.read_before_execution(context, cfg))
    }
}

/// What a call has to get past verdicts.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Ways {
    /// Rules with a written reason.
    reasons: BTreeSet<Rule>,
    /// Rules whose glass is broken.
    glass: BTreeSet<Rule>,
}

impl Ways {
    /// The ways out of these rules, as far as they have one.
    pub(super) fn out_of(rules: impl IntoIterator<Item = Rule>) -> Self {
        let mut ways = Self::default();
        for rule in rules {
            match rule.set_aside() {
                SetAside::Reason => ways.reasons.insert(rule),
                SetAside::BrokenGlass => ways.glass.insert(rule),
                _ => false,
            };
        }
        ways
    }

    /// All that there are.
    pub(super) fn all() -> Self {
        Self::out_of(Rule::ALL.iter().copied())
    }

    /// All that there are, but none out of one rule.
    pub(super) fn all_but(rule: Rule) -> Self {
        let mut ways = Self::all();
        ways.glass.remove(&rule);
        ways.reasons.remove(&rule);
        ways
    }

    pub(super) fn reasons(&self) -> &BTreeSet<Rule> {
        &self.reasons
    }
}

/// The client of one service, for every choice of broken glass.
pub(super) struct Doors<C>([C; 8]);

impl<C> Doors<C> {
    pub(super) fn client(&self, ways: &Ways) -> &C {
        let bit = |rule, bit| if ways.glass.contains(&rule) { bit } else { 0 };
        &self.0[bit(Rule::Private, 1) + bit(Rule::Mfa, 2) + bit(Rule::Keys, 4)]
    }
}

/// The client of one service.
pub(super) trait Guarded: Clone {
    type Sdk: 'static;

    const CALLS: &'static [Call<Self::Sdk>];

    fn sdk(&self) -> &Self::Sdk;

    /// Opens all doors, for as long as a closure runs.
    async fn open<T>(&self, glass: &Glass, closure: impl AsyncFnOnce(Doors<Self>) -> T) -> T;
}

macro_rules! guarded {
    ($($client:ident: $sdk:ident;)+) => {$(
        impl Guarded for palisade::$client::Client {
            type Sdk = palisade::$sdk::Client;

            const CALLS: &'static [Call<Self::Sdk>] = super::$client::CALLS;

            fn sdk(&self) -> &Self::Sdk {
                self.sdk()
            }

            async fn open<T>(
                &self,
                glass: &Glass,
                closure: impl AsyncFnOnce(Doors<Self>) -> T,
            ) -> T {
                let Glass { private, mfa, keys } = glass;
                let open = async |p: Self| {
                    let open = async |m: Self| {
                        let open = async |pm: Self| {
                            let open = async |k: Self| {
                                let open = async |pk: Self| {
                                    let open = async |mk: Self| {
                                        let open = async |pmk: Self| {
                                            let all = [self, &p, &m, &pm, &k, &pk, &mk, &pmk];
                                            closure(Doors(all.map(Clone::clone))).await
                                        };
                                        pm.with_glass(keys, open).await.unwrap()
                                    };
                                    m.with_glass(keys, open).await.unwrap()
                                };
                                p.with_glass(keys, open).await.unwrap()
                            };
                            self.with_glass(keys, open).await.unwrap()
                        };
                        p.with_glass(mfa, open).await.unwrap()
                    };
                    self.with_glass(mfa, open).await.unwrap()
                };
                self.with_glass(private, open).await.unwrap()
            }
        }
    )+};
}

guarded! {
    cloudtrail: aws_sdk_cloudtrail;
    iam: aws_sdk_iam;
    iot: aws_sdk_iot;
    iot_data: aws_sdk_iotdataplane;
    kms: aws_sdk_kms;
    logs: aws_sdk_cloudwatchlogs;
    macie: aws_sdk_macie2;
    s3: aws_sdk_s3;
    s3control: aws_sdk_s3control;
    sts: aws_sdk_sts;
    twinmaker: aws_sdk_iottwinmaker;
}
