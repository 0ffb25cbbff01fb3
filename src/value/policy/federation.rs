//! Federated principals: who, of all whom a provider of identities knows, may take a role.

use super::Concern;
use super::clause::Clause;
use super::condition::{Test, is_fixed};
use super::pattern::Pattern;
use super::principal::Principal;

/// How a claim has to be told.
#[derive(Clone, Copy)]
enum Told {
    /// As one fixed text.
    Whole,
    /// `kind:owner/…`: to the end of the owner at least.
    Subject,
    /// The same, where those who ask for it choose the kinds: one of these.
    Of(&'static [&'static str]),
    /// `owner/…`
    Path,
}

/// Providers that know everybody, and the claims of which one tells whose somebody is
/// (IAM user guide, "Identity-provider controls for shared OIDC providers").
const SHARED: &[(&str, &[(&str, Told)])] = &[
    (
        "accounts.google.com",
        &[
            ("aud", Told::Whole),
            ("oaud", Told::Whole),
            ("sub", Told::Whole),
        ],
    ),
    (
        "agent.buildkite.com",
        &[("sub", Told::Subject), ("organization_id", Told::Whole)],
    ),
    ("api.pulumi.com/oidc", &[("aud", Told::Whole)]),
    (
        "app.terraform.io",
        &[
            ("sub", Told::Subject),
            ("terraform_organization_id", Told::Whole),
        ],
    ),
    (
        "appleid.apple.com",
        &[("aud", Told::Whole), ("sub", Told::Whole)],
    ),
    ("gitlab.com", GITLAB),
    (
        "graph.facebook.com",
        &[("app_id", Told::Whole), ("id", Told::Whole)],
    ),
    (
        "oidc-configuration.audit-log.githubusercontent.com",
        &[("sub", Told::Whole)],
    ),
    ("oidc.codefresh.io", &[("sub", Told::Subject)]),
    (
        "oidc.vercel.com",
        &[("aud", Told::Whole), ("sub", Told::Subject)],
    ),
    ("proidc.upbound.io", &[("sub", Told::Subject)]),
    ("sandboxes.cloud", &[("aud", Told::Whole)]),
    ("scalr.io", &[("sub", Told::Subject)]),
    ("studio.datachain.ai/api", &[("sub", Told::Subject)]),
    ("token.actions.githubusercontent.com", GITHUB),
    ("tokens.cloud.shisho.dev", &[("sub", Told::Subject)]),
    ("vstoken.actions.githubusercontent.com", GITHUB),
    (
        "www.amazon.com",
        &[("app_id", Told::Whole), ("user_id", Told::Whole)],
    ),
];
/// What a subject of GitHub may be made of that tells whose it is: anybody has an environment of
/// any name.
const OWNERS: &[&str] = &[
    "enterprise",
    "enterprise_id",
    "job_workflow_ref",
    "repo",
    "repository",
    "repository_id",
    "repository_owner",
    "repository_owner_id",
];
const GITHUB: &[(&str, Told)] = &[
    ("sub", Told::Of(OWNERS)),
    ("enterprise", Told::Whole),
    ("enterprise_id", Told::Whole),
    ("job_workflow_ref", Told::Path),
    ("repository", Told::Path),
    ("repository_id", Told::Whole),
    ("repository_owner", Told::Whole),
    ("repository_owner_id", Told::Whole),
];
const GITLAB: &[(&str, Told)] = &[
    ("sub", Told::Subject),
    ("namespace_id", Told::Whole),
    ("namespace_path", Told::Whole),
    ("project_id", Told::Whole),
    ("project_path", Told::Path),
];
const COGNITO: &[(&str, Told)] = &[("aud", Told::Whole), ("sub", Told::Whole)];

const EVERYBODY: &str = "everybody whom a provider shared by all knows may take the role; hold its subject or audience to the own organization";
const GUESTS: &str = "guests of the identity pool may take the role as well; hold `amr` to `authenticated`, or to `unauthenticated` in a role for guests alone";
const ANYONE: &str = "whoever the provider knows may take the role; hold its subject or audience to those who are meant";
const CLUSTER: &str =
    "every service account of the cluster may take the role; hold the provider's subject to one";

/// What is public or broad about the federated principals of a trust policy's statement.
pub(super) fn judge(clause: &Clause<'_>) -> Vec<(Concern, &'static str)> {
    let mut found: Vec<_> = match clause.allows {
        true => clause
            .principals
            .only()
            .iter()
            .filter_map(|one| match one {
                Principal::Federated(name) => provider(name, clause),
                _ => None,
            })
            .collect(),
        false => Vec::new(),
    };
    found.sort_unstable();
    found.dedup();
    found
}

fn provider(name: &str, clause: &Clause<'_>) -> Option<(Concern, &'static str)> {
    let resource = name.splitn(6, ':').nth(5).unwrap_or(name);
    if resource.starts_with("saml-provider/") {
        // The provider says, for each user, which roles are theirs.
        return None;
    }
    let issuer = resource.strip_prefix("oidc-provider/").unwrap_or(resource);
    let issuer = issuer.trim_end_matches('/').to_ascii_lowercase();
    let tests = || {
        clause.tests.demands().filter_map(|test| {
            let claim = test
                .key
                .strip_prefix(&issuer)?
                .trim_start_matches('/')
                .strip_prefix(':')?;
            test.is_text().then_some((claim, test))
        })
    };
    let held = |claims: &[(&str, Told)]| {
        tests().any(|(claim, test)| {
            let mut claims = claims.iter().filter(|(name, _)| *name == claim);
            claims.any(|(_, told)| test.all(|value| is_told(value, *told)))
        })
    };
    let is_cognito =
        issuer.starts_with("cognito-identity.") || issuer.starts_with("cognito-identity-");
    if is_cognito {
        return match held(COGNITO) {
            false => Some((Concern::Public, EVERYBODY)),
            true if tests().any(|(claim, test)| claim == "amr" && test.is_fixed()) => None,
            true => Some((Concern::Broad, GUESTS)),
        };
    }
    if let Some((_, claims)) = SHARED.iter().find(|(shared, _)| *shared == issuer) {
        return (!held(claims)).then_some((Concern::Public, EVERYBODY));
    }
    if issuer.starts_with("oidc.eks.") || issuer.starts_with("oidc-eks.") {
        let named = |test: &Test| {
            test.all(|value| !Pattern::with_variables(value).is_open() && !is_any_account(value))
        };
        let held = tests().any(|(claim, test)| claim == "sub" && named(test));
        return (!held).then_some((Concern::Broad, CLUSTER));
    }
    let named = |test: &Test| test.all(|value| !Pattern::with_variables(value).is_open());
    let held = tests().any(|(_, test)| named(test));
    (!held).then_some((Concern::Broad, ANYONE))
}

/// `system:serviceaccount:*…`
fn is_any_account(subject: &str) -> bool {
    let space = subject.strip_prefix("system:serviceaccount:");
    space.is_none_or(|space| Pattern::with_variables(space).first_letters() == 0)
}

fn is_told(value: &str, told: Told) -> bool {
    let fixed = is_fixed(value);
    let wild = value.find(['*', '?', '$']).unwrap_or(value.len());
    let known = value.get(..wild).unwrap_or_default();
    let ends = |owner: &str| {
        let end = owner.find(['/', ':']);
        end.map_or(fixed && !owner.is_empty(), |end| end > 0)
    };
    match told {
        Told::Whole => fixed,
        Told::Path => ends(known),
        Told::Subject => fixed || known.split_once(':').is_some_and(|(_, owner)| ends(owner)),
        Told::Of(kinds) => {
            let mut rest = known;
            while let Some((kind, after)) = rest.split_once(':') {
                if kinds.contains(&kind) && ends(after) {
                    return true;
                }
                rest = after;
            }
            false
        }
    }
}
