//! What text that is stored in clear must not hold.

macro_rules! kinds {
    ($($(#[$doc:meta])* $variant:ident $name:literal $what:literal $class:ident;)*) => {
        /// A kind of confidential or identifying data that the detector knows.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Kind {
            $($(#[$doc])* $variant,)*
        }

        impl Kind {
            /// All of them.
            pub const ALL: &[Kind] = &[$(Kind::$variant),*];

            /// The name that reports use, in lower case with underscores.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Kind::$variant => $name,)*
                }
            }

            /// What it is, in words, with its article.
            #[must_use]
            pub const fn what(self) -> &'static str {
                match self {
                    $(Kind::$variant => $what,)*
                }
            }

            /// Whether it lets its holder in, or serves nothing but that: a secret has no place in
            /// stored text, and no exception gives it one.
            #[must_use]
            pub const fn is_secret(self) -> bool {
                match self {
                    $(Kind::$variant => matches!(Class::$class, Class::Secret),)*
                }
            }
        }
    };
}

/// What is to be done about a kind.
enum Class {
    Secret,
    Personal,
}

/// Hands the table of kinds to a macro: variant, name, what it is in words, and its class.
macro_rules! each_kind {
    ($then:ident) => {
        $then! {
            /// A private key in PEM, OpenSSH, PuTTY, age or JWK form.
            PrivateKey "private_key" "a private key" Secret;
            /// An AWS access key id.
            AwsAccessKeyId "aws_access_key_id" "an AWS access key id" Secret;
            /// An AWS secret access key.
            AwsSecretKey "aws_secret_key" "an AWS secret access key" Secret;
            /// An AWS session token.
            AwsSessionToken "aws_session_token" "an AWS session token" Secret;
            /// A JSON Web Token.
            Jwt "jwt" "a JSON Web Token" Secret;
            /// The value of a session cookie.
            Cookie "cookie" "a session cookie" Secret;
            /// The credentials of an `Authorization` header.
            AuthHeader "auth_header" "the credentials of an authorization header" Secret;
            /// A token in the format of one vendor, or one named by a keyword.
            ApiToken "api_token" "an access token or API key" Secret;
            /// A password, by its keyword.
            Password "password" "a password" Secret;
            /// A connection string or URL with credentials.
            ConnectionString "connection_string" "a connection string with credentials" Secret;
            /// A payment card number, with its check digit.
            PaymentCard "payment_card" "a payment card number" Personal;
            /// The security code of a payment card, by its keyword.
            CardSecurity "card_security" "the security code of a payment card" Secret;
            /// A track of a magnetic stripe.
            CardMagstripe "card_magstripe" "the magnetic stripe of a payment card" Secret;
            /// An International Bank Account Number, with its check digits.
            Iban "iban" "an IBAN" Personal;
            /// A bank account or routing number, by its keyword.
            BankAccount "bank_account" "a bank account number" Personal;
            /// A customer's account number, by its keyword; an AWS account id where a keyword makes it one.
            CustomerAccount "customer_account" "a customer account number" Personal;
            /// A Social Security Number of the United States.
            UsSsn "us_ssn" "a US Social Security Number" Personal;
            /// Another national or tax identifier.
            NationalId "national_id" "a national or tax identifier" Personal;
            /// A passport number, by its keyword.
            Passport "passport" "a passport number" Personal;
            /// A driving licence number.
            DriversLicense "drivers_license" "a driving licence number" Personal;
            /// An identifier of a patient, an insured person or a prescriber.
            HealthId "health_id" "a health identifier" Personal;
            /// A date of birth, by its keyword.
            DateOfBirth "date_of_birth" "a date of birth" Personal;
            /// An e-mail address.
            Email "email" "an e-mail address" Personal;
            /// A telephone number.
            Phone "phone" "a telephone number" Personal;
            /// A vehicle identification number, by its keyword.
            Vin "vin" "a vehicle identification number" Personal;
            /// A geographic position, by its keyword.
            Gps "gps" "a geographic position" Personal;
            /// A user name or password before the host of a URL.
            UrlUserinfo "url_userinfo" "a user name or password before the host" Secret;
            /// A parameter of a URL that carries a credential.
            UrlParameter "url_parameter" "a parameter that carries a credential" Secret;
            /// A URL whose signature lets whoever holds it in.
            SignedUrl "signed_url" "a signature that lets its holder in" Secret;
            /// A URL whose path is a secret, such as that of a webhook.
            SecretPath "secret_path" "a path that is a secret by itself, such as that of a webhook" Secret;
        }
    };
}
pub(crate) use each_kind;

each_kind!(kinds);

/// A set of kinds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Kinds(u64);

impl Kinds {
    pub(crate) const NONE: Self = Self(0);

    pub(crate) const fn with(self, kind: Kind) -> Self {
        Self(self.0 | 1 << kind as u32)
    }

    /// The kinds that are about people and let nobody in.
    pub(crate) const OF_PEOPLE: Self = {
        let mut all = Self::NONE;
        let mut rest = Kind::ALL;
        while let [kind, tail @ ..] = rest {
            if !kind.is_secret() {
                all = all.with(*kind);
            }
            rest = tail;
        }
        all
    };

    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) const fn has(self, kind: Kind) -> bool {
        self.0 & 1 << kind as u32 != 0
    }
}
