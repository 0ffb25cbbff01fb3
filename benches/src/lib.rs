//! Text as it is stored in clear: what operators really write, made up.

/// A pseudo-random sequence that is the same each time.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below a limit (SplitMix64).
    pub fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % limit
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len() as u64) as usize]
    }

    fn digits(&mut self, length: usize, base: u64) -> String {
        let digits = "0123456789abcdefghijklmnopqrstuvwxyz".as_bytes();
        (0..length)
            .map(|_| char::from(digits[self.below(base) as usize]))
            .collect()
    }
}

const NOUNS: &[&str] = &[
    "orders",
    "billing",
    "telemetry",
    "gateway",
    "inventory",
    "auth",
    "session",
    "report",
    "device",
    "firmware",
    "archive",
    "metrics",
    "customer",
    "search",
    "payment",
    "image",
    "worker",
    "queue",
    "stream",
    "cache",
];
const STAGES: &[&str] = &[
    "dev",
    "test",
    "staging",
    "prod",
    "production",
    "blue",
    "green",
    "qa",
];
const REGIONS: &[&str] = &[
    "us-east-1",
    "us-west-2",
    "eu-central-1",
    "ap-southeast-2",
    "sa-east-1",
];
const SENTENCES: &[&str] = &[
    "Rotates the certificates of all gateways every 30 days",
    "Merge pull request #479 from main/fix-timeouts",
    "The role that the deployment pipeline assumes",
    "build(deps): bump tokio from 1.40.0 to 1.41.1",
    "Stores reports for 7 years, then deletes them",
    "Allows read access to the bucket of the data team",
    "Token bucket of 500 requests per second and client",
    "The password for the user is kept in Secrets Manager",
    "Created by the weekly job; do not edit by hand",
    "Alarm when the queue holds more than 10000 messages",
];

/// A typical value of a tag, name or description, of about 25 bytes.
pub fn value(dice: &mut Dice) -> String {
    let (noun, stage) = (dice.one(NOUNS), dice.one(STAGES));
    match dice.below(14) {
        0 => format!("{noun}-{}-{stage}-{}", dice.one(NOUNS), dice.one(REGIONS)),
        1 => format!("{noun}-service-{stage}-v{}", dice.below(40)),
        2 => format!(
            "{}{}Policy{}",
            noun,
            "ServiceRoleDefault",
            dice.digits(8, 16).to_uppercase()
        ),
        3 => dice.one(SENTENCES).to_owned(),
        4 => format!(
            "2024-{:02}-{:02}T{:02}:31:45Z",
            1 + dice.below(12),
            1 + dice.below(28),
            dice.below(24)
        ),
        5 => format!("vpc-0{}", dice.digits(16, 16)),
        6 => format!(
            "v{}.{}.{}-{stage}.{}",
            dice.below(9),
            dice.below(30),
            dice.below(90),
            dice.below(9)
        ),
        7 => format!("10.{}.{}.0/24", dice.below(256), dice.below(256)),
        8 => format!("{noun}.{stage}.internal.example.com"),
        9 => format!("team-{noun}"),
        10 => format!("app.kubernetes.io/name={noun}"),
        11 => format!("s3:{}:Get{noun}Object", dice.one(REGIONS)),
        12 => format!(
            "{} {noun} of {stage}",
            dice.one(&["Handles", "Keeps", "Sends", "Checks"])
        ),
        _ => format!(
            "logs/{noun}/2024/{:02}/part-{}.gz",
            1 + dice.below(12),
            dice.digits(5, 10)
        ),
    }
}

/// Text of at least a length, made of typical values and sentences.
pub fn text(dice: &mut Dice, length: usize) -> String {
    let mut text = String::new();
    while text.len() < length {
        let next = if dice.below(3) == 0 {
            value(dice)
        } else {
            dice.one(SENTENCES).to_owned()
        };
        text.push_str(&next);
        text.push_str(dice.one(&[". ", "\n", ", ", "; "]));
    }
    text.truncate(length);
    text
}

/// One alternation of what detectors made of regular expressions look for: about as many formats as
/// the engine knows, without its check digits and its disguises.
pub const PATTERNS: &[&str] = &[
    r"[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}",
    r"\b(?:4\d{3}|5[1-5]\d{2}|2[2-7]\d{2}|3[47]\d{2}|6\d{3})(?:[ -]?\d{4}){2}[ -]?\d{1,4}\b",
    r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b",
    r"\b\d{3}-\d{2}-\d{4}\b",
    r"\b\d{3}\.\d{3}\.\d{3}-\d{2}\b",
    r"\b[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]\b",
    r"\b[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z0-9]\d\b",
    r"\b\d{6}[-+A-F]\d{3}[0-9A-Y]\b",
    r"\b\d{8}[A-HJ-NP-TV-Z]\b",
    r"\+\d{1,3}[ .-]?(?:\(?\d{1,4}\)?[ .-]?){2,5}\d{2,4}",
    r"\(\d{3}\) ?\d{3}-\d{4}",
    r"\b\d{3}[.-]\d{3}[.-]\d{4}\b",
    r"%B\d{13,19}\^[^^]{2,26}\^\d{7}",
    r";\d{13,19}=\d{7}",
    r"\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}\b",
    r"(?:FwoGZXIvYXdz|IQoJb3JpZ2lu)[A-Za-z0-9/+=]{50,}",
    r"-----BEGIN [A-Z ]*PRIVATE KEY",
    r"\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}",
    r"\bgh[pousr]_[A-Za-z0-9]{36}",
    r"\bgithub_pat_\w{82}",
    r"\bglpat-[\w-]{20}",
    r"\bxox[abeprs]-[A-Za-z0-9-]{10,}",
    r"\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,}",
    r"\bsq0(?:atp|csp)-[\w-]{22,43}",
    r"\bSG\.[\w-]{16,32}\.[\w-]{16,64}",
    r"\bSK[0-9a-f]{32}\b",
    r"\bkey-[0-9a-f]{32}\b",
    r"\bnpm_[A-Za-z0-9]{36}\b",
    r"\bpypi-AgEIcHlwaS5vcmc[\w-]{50,}",
    r"\bAIza[\w-]{35}",
    r"\bya29\.[\w-]{20,}",
    r"\bdop_v1_[0-9a-f]{64}",
    r"\bhv[sb]\.[\w-]{24,}",
    r"\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}",
    r"\bsk-[A-Za-z0-9_-]{32,}",
    r"\blin_api_[A-Za-z0-9]{40}",
    r"\bNRAK-[A-Z0-9]{27}",
    r"\bglc_[A-Za-z0-9+/]{32,}",
    r"\bPMAK-[0-9a-f]{24}-[0-9a-f]{34}",
    r"\b\d{8,10}:AA[\w-]{33}",
    r"(?i)\b(?:password|passwd|pwd|passphrase|kennwort|passwort|senha)\b\W{1,4}\S{6,}",
    r"(?i)\w*(?:token|secret|api_?key|access_?key|credential)\w*\W{1,4}[A-Za-z0-9/+_=-]{16,}",
    r"(?i)\b(?:ssn|social security(?: number)?)\W{1,4}\d{9}\b",
    r"(?i)\b(?:dob|born|date of birth|birthday)\W{1,4}\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}",
    r"(?i)\b(?:passport|driving licence|driver'?s? licen[sc]e)(?: no| number)?\W{1,4}[A-Z0-9]{6,12}\b",
    r"(?i)\b(?:account|customer|member|routing|acct)(?: no| number)?\W{1,4}\d{6,18}\b",
    r"(?i)\b(?:nhs|npi|medicare|patient)(?: no| number)?\W{1,4}[0-9A-Z -]{9,14}\b",
    r"(?i)\bvin\W{1,4}[A-HJ-NPR-Z0-9]{17}\b",
    r"(?i)\b(?:lat|latitude|position|coordinates)\W{1,4}-?\d{1,3}\.\d{3,}",
    r"(?i)\bauthorization\W{1,4}(?:basic|bearer) \S{8,}",
    r"(?i)\b(?:set-)?cookie: *[^=;\s]+=[^;\s]{8,}",
    r"[A-Za-z][A-Za-z0-9+.-]*://[^/\s:@]+:[^/\s@]+@",
    r"(?i)\b(?:accountkey|sharedaccesskey|password|pwd)=[^;\s]{6,}",
];
