//! Made-up secrets: keys, tokens, passwords and connection strings.
//!
//! Prefixes stand in parts, so that no scanner of this file takes them for tokens.

use super::dice::{ALPHANUMERIC, BASE32, BASE64, CAPITALS, DIGITS, Dice, HEX, LETTERS, URL64};

pub(crate) fn email_address(dice: &mut Dice) -> String {
    let name = dice.one(&[
        "jane",
        "doe.john",
        "k.schmidt",
        "Maria",
        "o'neil",
        "b_barrett",
        "x-taylor",
        "wei",
    ]);
    let tail = match dice.below(4) {
        0 => dice.between(1, 9999).to_string(),
        1 => "+vip".to_owned(),
        _ => String::new(),
    };
    let domain = dice.one(&[
        "example.com",
        "example.org",
        "mail.example.net",
        "Example.Co.Uk",
        "acme-iot.de",
    ]);
    format!("{name}{tail}@{domain}")
}

pub(crate) fn email(dice: &mut Dice) -> String {
    let address = match dice.below(8) {
        0 => format!("jane{}@почта.рф", dice.below(100)),
        _ => email_address(dice),
    };
    match dice.below(4) {
        0 => {
            let keyword = dice.one(&["owner", "email", "created_by", "contact", "E-Mail"]);
            dice.announced(keyword, &address)
        }
        _ => dice.around(&address),
    }
}

pub(crate) fn access_key_id(dice: &mut Dice) -> String {
    let prefix = dice.one(&[concat!("AK", "IA"), concat!("AS", "IA")]);
    prefix.to_owned() + &dice.from(BASE32, 16)
}

pub(crate) fn aws_access_key_id(dice: &mut Dice) -> String {
    let value = access_key_id(dice);
    match dice.below(5) {
        0 => format!("{}_{value}_{}", dice.word(), dice.word()),
        1 => format!("{}-{value}", dice.word()),
        2 => format!("AccessKeyId {value}"),
        _ => dice.around(&value),
    }
}

pub(crate) fn aws_secret_key(dice: &mut Dice) -> String {
    let value = dice.from(BASE64, 40);
    match dice.below(4) {
        0 => format!("creds {}/{value}", access_key_id(dice)),
        1 => dice.around(&value),
        _ => {
            let name = dice.one(&[
                "aws_secret_access_key",
                "AWS_SECRET_ACCESS_KEY",
                "secret_key",
                "SecretAccessKey",
            ]);
            dice.assigned(name, &value)
        }
    }
}

pub(crate) fn aws_session_token(dice: &mut Dice) -> String {
    let prefix = dice.one(&[concat!("FwoG", "ZXIvYXdz"), concat!("IQoJ", "b3JpZ2luX2Vj")]);
    let length = dice.between(160, 300);
    let value = prefix.to_owned() + &dice.from(BASE64, length);
    match dice.below(2) {
        0 => dice.assigned("aws_session_token", &value),
        _ => dice.around(&value),
    }
}

pub(crate) fn private_key(dice: &mut Dice) -> String {
    let kind = dice.one(&["", "RSA ", "EC ", "DSA ", "OPENSSH ", "ENCRYPTED "]);
    let line = dice.one(&["\n", " ", "\\n"]);
    let (one, two) = (dice.from(BASE64, 64), dice.from(BASE64, 54));
    let label = concat!("PRIVATE", " KEY-----");
    let value =
        format!("-----BEGIN {kind}{label}{line}{one}{line}{two}=={line}-----END {kind}{label}");
    match dice.below(2) {
        0 => format!("key={value}"),
        _ => format!("{value} {}", dice.phrase()),
    }
}

/// Base64 without padding, by its alphabet for URLs.
pub(crate) fn base64(text: &str, alphabet: &str) -> String {
    let alphabet = alphabet.as_bytes();
    text.as_bytes()
        .chunks(3)
        .flat_map(|chunk| {
            let bits = (0..3).fold(0_usize, |bits, at| {
                bits << 8 | usize::from(chunk.get(at).copied().unwrap_or(0))
            });
            (0..=chunk.len()).map(move |at| char::from(alphabet[bits >> (18 - 6 * at) & 63]))
        })
        .collect()
}

pub(crate) fn jwt(dice: &mut Dice) -> String {
    let algorithm = dice.one(&["HS256", "RS256", "ES384"]);
    let header = base64(&format!(r#"{{"alg":"{algorithm}","typ":"JWT"}}"#), URL64);
    let claims = format!(
        r#"{{"sub":"{}","iat":17{}}}"#,
        dice.from(HEX, 12),
        dice.from(DIGITS, 8)
    );
    let value = format!(
        "{header}.{}.{}",
        base64(&claims, URL64),
        dice.from(URL64, 43)
    );
    dice.around(&value)
}

pub(crate) fn cookie(dice: &mut Dice) -> String {
    let name = dice.one(&[
        "sessionid",
        "PHPSESSID",
        "JSESSIONID",
        "connect.sid",
        "session",
    ]);
    let (header, value) = (
        dice.one(&["Cookie", "Set-Cookie"]),
        dice.from(ALPHANUMERIC, 32),
    );
    format!("{header}: {name}={value}; Path=/; HttpOnly")
}

pub(crate) fn auth_header(dice: &mut Dice) -> String {
    let header = dice.one(&["Authorization: ", "authorization=", "Proxy-Authorization: "]);
    match dice.below(2) {
        0 => {
            let login = format!("{}:{}", dice.word(), password_value(dice));
            format!("{header}Basic {}", padded(&login))
        }
        _ => format!("{header}Bearer {}", dice.from(URL64, 40)),
    }
}

pub(crate) fn padded(text: &str) -> String {
    let encoded = base64(text, BASE64);
    format!("{encoded:=<width$}", width = encoded.len().div_ceil(4) * 4)
}

fn vendor_token(dice: &mut Dice) -> String {
    match dice.below(30) {
        0 => {
            dice.one(&[
                concat!("gh", "p_"),
                concat!("gh", "o_"),
                concat!("gh", "s_"),
                concat!("gh", "r_"),
            ])
            .to_owned()
                + &dice.from(ALPHANUMERIC, 36)
        }
        1 => format!(
            "{}_pat_{}_{}",
            "github",
            dice.from(ALPHANUMERIC, 22),
            dice.from(ALPHANUMERIC, 59)
        ),
        2 => concat!("gl", "pat-").to_owned() + &dice.from(URL64, 20),
        3 => format!(
            "{}-{}-{}-{}",
            concat!("xo", "xb"),
            dice.from(DIGITS, 12),
            dice.from(DIGITS, 13),
            dice.from(ALPHANUMERIC, 24)
        ),
        4 => {
            dice.one(&[concat!("sk", "_live_"), concat!("rk", "_live_")])
                .to_owned()
                + &dice.from(ALPHANUMERIC, 24)
        }
        5 => format!("{}.{}.{}", "SG", dice.from(URL64, 22), dice.from(URL64, 43)),
        6 => format!("{}{}", "SK", dice.from(HEX, 32)),
        7 => format!("{}-{}", "key", dice.from(HEX, 32)),
        8 => format!("{}-us{}", dice.from(HEX, 32), dice.between(1, 20)),
        9 => concat!("np", "m_").to_owned() + &dice.from(ALPHANUMERIC, 36),
        10 => concat!("pyp", "i-AgEIcHlwaS5vcmc").to_owned() + &dice.from(URL64, 70),
        11 => concat!("ruby", "gems_").to_owned() + &dice.from(HEX, 48),
        12 => concat!("dckr", "_pat_").to_owned() + &dice.from(URL64, 27),
        13 => concat!("dop", "_v1_").to_owned() + &dice.from(HEX, 64),
        14 => concat!("dp", ".pt.").to_owned() + &dice.from(ALPHANUMERIC, 43),
        15 => concat!("da", "pi").to_owned() + &dice.from(HEX, 32),
        16 => concat!("sk-", "proj-").to_owned() + &dice.from(ALPHANUMERIC, 48),
        17 => format!("{}{}AA", concat!("sk-", "ant-api03-"), dice.from(URL64, 93)),
        18 => concat!("h", "f_").to_owned() + &dice.from(LETTERS, 34),
        19 => concat!("AI", "za").to_owned() + &dice.from(URL64, 35),
        20 => concat!("ya", "29.").to_owned() + &dice.from(URL64, 64),
        21 => concat!("lin", "_api_").to_owned() + &dice.from(ALPHANUMERIC, 40),
        22 => concat!("NR", "AK-").to_owned() + &dice.from(&(CAPITALS.to_owned() + DIGITS), 27),
        23 => format!(
            "{}{}_{}",
            concat!("gl", "sa_"),
            dice.from(ALPHANUMERIC, 32),
            dice.from(HEX, 8)
        ),
        24 => format!(
            "{}{}-{}",
            concat!("PM", "AK-"),
            dice.from(HEX, 24),
            dice.from(HEX, 34)
        ),
        25 => concat!("pu", "l-").to_owned() + &dice.from(HEX, 40),
        26 => format!(
            "{}.{}.{}",
            dice.from(ALPHANUMERIC, 14),
            concat!("atlas", "v1"),
            dice.from(URL64, 64)
        ),
        27 => concat!("hv", "s.").to_owned() + &dice.from(URL64, 92),
        28 => concat!("pscale", "_tkn_").to_owned() + &dice.from(URL64, 43),
        _ => concat!("shp", "at_").to_owned() + &dice.from(HEX, 32),
    }
}

pub(crate) fn api_token(dice: &mut Dice) -> String {
    let value = vendor_token(dice);
    match dice.below(4) {
        0 => dice.assigned("API_TOKEN", &value),
        1 => format!("token {value}"),
        _ => dice.around(&value),
    }
}

pub(crate) fn named_token(dice: &mut Dice) -> String {
    let name = dice.one(&[
        "auth_token",
        "api_key",
        "apiKey",
        "client_secret",
        "ACCESS_TOKEN",
        "secretKey",
        "x-api-key",
        "etsyToken",
        "refresh_token",
        "app.secret",
        "SHARED_ACCESS_KEY",
        "encryptionKey",
        "webhook_secret",
    ]);
    let value = match dice.below(3) {
        0 => dice.from(HEX, 40),
        1 => dice.from(ALPHANUMERIC, 32),
        _ => dice.from(URL64, 43),
    };
    dice.assigned(name, &value)
}

pub(crate) fn password_value(dice: &mut Dice) -> String {
    match dice.below(4) {
        0 => format!(
            "{}{}!",
            dice.one(&["Summer", "Dragon", "Hunter", "Winter"]),
            dice.between(100, 2030)
        ),
        1 => format!(
            "{}-{}-{}{}",
            dice.word(),
            dice.word(),
            dice.word(),
            dice.between(1, 99)
        ),
        2 => {
            let tail = dice.one(&["!", "$", "#x"]);
            format!(
                "{}7a{}{tail}",
                dice.from(CAPITALS, 1),
                dice.from(ALPHANUMERIC, 9)
            )
        }
        _ => format!("Passw0rd{}", dice.between(100, 999)),
    }
}

pub(crate) fn password(dice: &mut Dice) -> String {
    let keyword = dice.one(&[
        "password",
        "passwd",
        "pwd",
        "Password",
        "db_password",
        "passphrase",
        "Kennwort",
        "Passwort",
        "contraseña",
        "mot de passe",
        "PGPASSWORD",
        "root password",
    ]);
    let value = password_value(dice);
    match dice.below(3) {
        0 => format!("{keyword} is {value}"),
        1 => format!("{keyword}: {value}"),
        _ => dice.assigned(keyword, &value),
    }
}

pub(crate) fn connection_string(dice: &mut Dice) -> String {
    let user = dice.one(&["appuser", "svc_etl", "root"]);
    let host = dice.one(&["db.internal", "10.0.3.7", "mq.example.com"]);
    let password = password_value(dice);
    let encoded = password
        .replace('#', "%23")
        .replace('$', "%24")
        .replace('!', "%21");
    let scheme = dice.one(&[
        "postgres",
        "mysql",
        "mongodb+srv",
        "amqps",
        "mqtts",
        "ftp",
        "postgresql+psycopg2",
        "ldap",
        "https",
    ]);
    let value = match dice.below(7) {
        0 => format!("redis://:{encoded}@{host}:6379/0"),
        1 => format!("jdbc:postgresql://{host}:5432/app?user={user}&password={encoded}"),
        2 => format!("Server={host};Database=app;User Id={user};Password={password};"),
        3 => format!(
            "DefaultEndpointsProtocol=https;AccountName=app;AccountKey={}==;EndpointSuffix=core.windows.net",
            dice.from(BASE64, 86)
        ),
        4 => format!(
            "HostName=hub.azure-devices.net;DeviceId=d1;SharedAccessKey={}=",
            dice.from(BASE64, 43)
        ),
        _ => format!("{scheme}://{user}:{encoded}@{host}/app"),
    };
    match dice.below(3) {
        0 => format!("dsn={value}"),
        1 => format!("{} {value}", dice.phrase()),
        _ => value,
    }
}
