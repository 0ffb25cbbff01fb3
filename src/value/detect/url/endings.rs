//! The endings of names that promise a credential.

use super::keys::Promise;

/// An ending of names, whether it must be a word of its own, and what it promises.
pub(super) type Ending = (&'static [u8], bool, Promise);

/// The endings with these last two letters.
pub(super) const fn endings(before: u8, last: u8) -> &'static [Ending] {
    use Promise::{Generated, Key, Password, Pin, Secret, Signature, Token};
    match (before, last) {
        (b'r', b'd') => &[
            (b"password", false, Password),
            (b"passwrd", false, Password),
            (b"pword", true, Password),
        ],
        (b'w', b'd') => &[
            (b"pwd", false, Password),
            (b"passwd", false, Password),
            (b"pswd", true, Password),
        ],
        (b'e', b'n') => &[(b"token", false, Token)],
        (b'e', b'y') => &[(b"key", false, Key)],
        (b'e', b't') => &[(b"secret", false, Secret), (b"ticket", true, Generated(20))],
        (b's', b's') => &[
            (b"pass", true, Password),
            (b"userpass", false, Password),
            (b"dbpass", false, Password),
            (b"sess", true, Generated(12)),
        ],
        (b'i', b'd') => &[
            (b"sessionid", false, Generated(12)),
            (b"sessid", false, Generated(12)),
            (b"secretid", false, Generated(32)),
            (b"sid", true, Generated(12)),
            (b"appid", true, Generated(32)),
        ],
        (b'e', b'd') => &[(b"cred", true, Generated(10))],
        (b's', b'e') => &[
            (b"passphrase", false, Password),
            (b"passe", true, Password),
            (b"samlresponse", false, Generated(40)),
        ],
        (b'd', b'e') => &[
            (b"passcode", false, Password),
            (b"code", true, Generated(40)),
        ],
        (b'r', b'e') => &[(b"signature", false, Signature)],
        (b'i', b'e') => &[(b"cookie", true, Generated(12))],
        (b'i', b'g') => &[(b"sig", true, Signature), (b"authsig", false, Signature)],
        (b'i', b'n') => &[(b"pin", true, Pin)],
        (b'g', b'n') => &[(b"sign", true, Signature)],
        (b'o', b'n') => &[
            (b"session", true, Generated(16)),
            (b"assertion", true, Generated(40)),
            (b"authorization", false, Token),
            (b"authorisation", false, Token),
            (b"passwordconfirmation", false, Password),
        ],
        (b't', b'h') => &[
            (b"basicauth", false, Token),
            (b"httpauth", false, Token),
            (b"auth", true, Generated(10)),
        ],
        (b'a', b'l') => &[(b"credential", true, Token)],
        (b'l', b's') => &[(b"credentials", true, Token)],
        (b'd', b's') => &[(b"creds", true, Generated(10))],
        (b'r', b'm') => &[(b"passwordconfirm", false, Password)],
        (b't', b'p') => &[(b"otp", true, Pin)],
        (b'e', b'r') => &[
            (b"bearer", true, Token),
            (b"codeverifier", false, Generated(40)),
        ],
        (b'r', b't') => &[
            (b"passwort", false, Password),
            (b"kennwort", false, Password),
        ],
        (b'w', b't') => &[(b"jwt", false, Token)],
        (b'p', b'w') => &[(b"pw", true, Password)],
        (b's', b'w') => &[(b"psw", true, Password), (b"passw", true, Password)],
        (b'n', b'a') => &[(b"contrasena", false, Password)],
        (b'h', b'a') => &[(b"senha", true, Password)],
        (b'a', b'c') => &[(b"hmac", true, Signature)],
        _ => &[],
    }
}
