//! Keywords in other scripts than Latin, put into words of the dictionary.

use super::super::bytes::{at, has_at, part};

macro_rules! words {
    ($($phrase:literal => $($word:literal)+;)+) => {
        &[$($(($word, $phrase),)+)+]
    };
}

/// What says the same in other scripts as phrases of the dictionary: in small letters, as a title and
/// in capitals where there are such.
const WORDS: &[(&str, &str)] = words! {
    "pwd" => "пароль" "Пароль" "ПАРОЛЬ" "парола" "Парола" "лозинка" "Лозинка" "κωδικός" "Κωδικός"
        "συνθηματικό" "كلمة السر" "كلمة المرور" "رمز عبور" "סיסמה" "סיסמא" "पासवर्ड" "รหัสผ่าน"
        "密码" "密碼" "口令" "パスワード" "비밀번호" "패스워드" "암호";
    "pin" => "пин-код" "Пин-код" "ПИН-код" "暗証番号";
    "token" => "токен" "Токен" "令牌" "密钥" "密鑰" "トークン" "토큰";
    "tel" => "телефон" "Телефон" "ТЕЛЕФОН" "тел" "Тел" "τηλέφωνο" "Τηλέφωνο" "τηλ" "Τηλ"
        "الهاتف" "هاتف" "الجوال" "جوال" "טלפון" "נייד" "फ़ोन" "फोन" "मोबाइल" "โทรศัพท์"
        "โทร" "电话" "電話" "手机" "手機" "携帯" "전화" "휴대폰" "연락처";
    "ppno" => "паспорт" "Паспорт" "ПАСПОРТ" "διαβατήριο" "Διαβατήριο" "جواز السفر" "דרכון"
        "पासपोर्ट" "หนังสือเดินทาง" "护照" "護照" "旅券番号" "パスポート" "여권";
    "dob" => "дата рождения" "Дата рождения" "дата народження" "Дата народження"
        "ημερομηνία γέννησης" "Ημερομηνία γέννησης" "تاريخ الميلاد" "תאריך לידה" "วันเกิด"
        "出生日期" "生日" "生年月日" "생년월일";
    "card" => "номер карты" "Номер карты" "номер картки" "αριθμός κάρτας" "信用卡" "银行卡" "卡号"
        "カード番号" "クレジットカード" "카드번호" "신용카드";
    "bankacct" => "номер счета" "Номер счета" "расчетный счет" "Расчетный счет" "номер рахунку"
        "رقم الحساب" "银行账号" "银行账户" "銀行帳號" "口座番号" "계좌번호";
    "custno" => "номер клиента" "Номер клиента" "客户编号" "客戶編號" "顧客番号" "お客様番号"
        "고객번호";
    "dlno" => "водительское удостоверение" "Водительское удостоверение" "驾驶证" "驾照" "免許証"
        "운전면허";
    "ehic" => "полис ОМС" "Полис ОМС" "医保卡" "健康保険証" "건강보험증";
    "inn" => "ИНН" "инн";
    "snils" => "СНИЛС" "снилс";
    "ipn" => "ІПН";
    "rnokpp" => "РНОКПП";
    "egn" => "ЕГН";
    "afm" => "ΑΦΜ";
    "prcid" => "身份证" "身份證";
    "twid" => "身分證";
    "mynumber" => "マイナンバー" "個人番号";
    "jumin" => "주민등록번호" "주민번호" "외국인등록번호";
    "brn" => "사업자등록번호";
    "tzid" => "תעודת זהות" "מספר זהות";
    "thaiid" => "เลขบัตรประชาชน" "บัตรประชาชน";
    "aadhaar" => "आधार";
    "nationalid" => "رقم الهوية" "الرقم القومي";
    "taxid" => "税号" "稅號" "納税者番号";
};

/// A word as it is folded.
#[derive(Clone, Copy)]
struct Word {
    bytes: [u8; LONGEST],
    length: usize,
    phrase: &'static str,
    /// The number plus one of another word in the same bucket.
    next: u8,
}

const LONGEST: usize = 64;
const COUNT: usize = WORDS.len();
const BUCKETS: usize = 4096;

/// The words, and for every bucket the number plus one of the last in it.
#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler")]
static INDEX: ([Word; COUNT], [u8; BUCKETS]) = {
    let none = Word {
        bytes: [0; LONGEST],
        length: 0,
        phrase: "",
        next: 0,
    };
    let (mut words, mut heads, mut i) = ([none; COUNT], [0; BUCKETS], 0);
    while i < COUNT {
        let word = &mut words[i];
        word.length = super::peel(WORDS[i].0.as_bytes(), &mut word.bytes);
        word.phrase = WORDS[i].1;
        let head = &mut heads[bucket(&word.bytes, 0)];
        word.next = *head;
        i += 1;
        *head = i as u8;
    }
    (words, heads)
};

/// Whether a word begins with a byte.
#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler")]
static LEADS: [bool; 256] = {
    let (mut leads, mut i) = ([false; 256], 0);
    while i < COUNT {
        leads[INDEX.0[i].bytes[0] as usize] = true;
        i += 1;
    }
    leads
};

/// Words by their first three bytes.
const fn bucket(text: &[u8], place: usize) -> usize {
    let (first, second, third) = (at(text, place), at(text, place + 1), at(text, place + 2));
    (first as usize * 5 + second as usize * 67 + third as usize * 31) % BUCKETS
}

/// Puts the keywords among the first `length` bytes of a folded text into words of the dictionary,
/// in place, and says how long it became.
#[expect(
    clippy::indexing_slicing,
    reason = "places are compared with the length first, and there is a mark for every byte"
)]
pub(super) const fn translate(text: &mut [u8], length: usize) -> usize {
    let mut from = 0;
    while from < length && at(text, from) < 0x80 {
        from += 1;
    }
    if from == length {
        return length;
    }
    // The word with the first character that stayed may begin with others.
    from = from.saturating_sub(LONGEST);
    let mut to = from;
    while from < length {
        let byte = text[from];
        let found = if LEADS[byte as usize] {
            word_at(part(text, 0, length), from, to)
        } else {
            None
        };
        let Some(word) = found else {
            text[to] = byte;
            to += 1;
            from += 1;
            continue;
        };
        // Where words are not parted, digits stand directly behind them.
        let room = word.length - word.phrase.len();
        let before = to > 0 && at(text, to - 1).is_ascii_alphanumeric();
        if before && room > 0 {
            to = super::put(text, to, b' ');
        }
        to = super::append(text, to, word.phrase.as_bytes());
        from += word.length;
        if from < length && at(text, from).is_ascii_alphanumeric() && room > before as usize {
            to = super::put(text, to, b' ');
        }
        // Words for `is` that stand directly behind, before what is not a sentence.
        let rest = part(text, from, length);
        let behind = 3 + (at(rest, 3) == b' ') as usize;
        if at(rest, behind).is_ascii_graphic() && is_verb(rest) {
            to = super::put(text, to, b':');
            from += 3;
        }
    }
    to
}

/// The keyword at a place, of which the part before `to` is written; where words are parted by
/// spaces, it is a whole one.
#[expect(
    clippy::indexing_slicing,
    reason = "buckets are taken modulo their number, words below theirs"
)]
const fn word_at(text: &[u8], from: usize, to: usize) -> Option<&'static Word> {
    let mut number = INDEX.1[bucket(text, from)];
    while number > 0 {
        let word = &INDEX.0[number as usize - 1];
        if has_at(text, from, part(&word.bytes, 0, word.length)) {
            let before = if to > 0 { at(text, to - 1) } else { 0 };
            let behind = at(text, from + word.length);
            let goes_on = before.is_ascii_alphanumeric()
                || before >= 0x80
                || behind.is_ascii_alphabetic()
                || behind >= 0x80 && behind < CJK;
            if !goes_on || word.bytes[0] >= CJK {
                return Some(word);
            }
        }
        number = word.next;
    }
    None
}

/// The first byte of the scripts of China, Japan and Korea, in which words are not parted, and of
/// none that is not east of them.
const CJK: u8 = 0xE3;

const fn is_verb(text: &[u8]) -> bool {
    let mut verbs: &[&str] = &["是", "为", "為", "は", "는", "은"];
    while let [verb, others @ ..] = verbs {
        if has_at(text, 0, verb.as_bytes()) {
            return true;
        }
        verbs = others;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::super::super::{Field, Scope, in_pair, in_text};
    use super::*;
    use crate::kind::Kind;

    fn found(text: &str) -> Option<Kind> {
        in_text(
            text.as_bytes(),
            Scope::of(Field::Text),
            &mut vec![0; text.len()],
        )
    }

    #[test]
    fn every_word_is_longer_than_its_phrase_and_not_ascii() {
        for word in &INDEX.0 {
            let bytes = part(&word.bytes, 0, word.length);
            let shown = String::from_utf8_lossy(bytes);
            assert!(word.length >= word.phrase.len(), "{shown}");
            assert!(!bytes.is_ascii(), "{shown}");
            let mut text = bytes.to_vec();
            let length = translate(&mut text, bytes.len());
            assert_eq!(part(&text, 0, length), word.phrase.as_bytes());
        }
    }

    #[test]
    fn keywords_of_other_scripts_announce() {
        for (text, kind) in [
            ("пароль: Hunter2024!", Kind::Password),
            ("Пароль - Hunter2024!", Kind::Password),
            (
                "\"\\u043f\\u0430\\u0440\\u043e\\u043b\\u044c\": \"Hunter2024!\"",
                Kind::Password,
            ),
            (
                "%D0%BF%D0%B0%D1%80%D0%BE%D0%BB%D1%8C=Hunter2024!",
                Kind::Password,
            ),
            ("我的密码是Hunter2024!", Kind::Password),
            ("{\"密码\":\"Hunter2024!\"}", Kind::Password),
            ("パスワードはHunter2024!です", Kind::Password),
            ("비밀번호: Hunter2024!", Kind::Password),
            ("κωδικός: Hunter2024!", Kind::Password),
            ("كلمة السر: Hunter2024!", Kind::Password),
            ("סיסמה: Hunter2024!", Kind::Password),
            ("паспорт 4509 123456", Kind::Passport),
            ("护照E12345678", Kind::Passport),
            ("СНИЛС 112-233-445 95", Kind::NationalId),
            ("ИНН: 500100732259", Kind::NationalId),
            ("身份证号11010519491231002X", Kind::NationalId),
            ("マイナンバー 123456789018", Kind::NationalId),
            ("주민등록번호 900101-1234567", Kind::NationalId),
            ("Телефон: 89123456789", Kind::Phone),
            ("тел. 8(912)345-67-89", Kind::Phone),
            ("电话13812345678", Kind::Phone),
            ("電話番号：03-1234-5678", Kind::Phone),
            ("生年月日：1985年3月9日", Kind::DateOfBirth),
            ("дата рождения 09.03.1985", Kind::DateOfBirth),
            ("口座番号：1234567", Kind::BankAccount),
            ("客户编号：12345678", Kind::CustomerAccount),
            ("номер счета 40817810099910004312", Kind::BankAccount),
        ] {
            assert_eq!(found(text), Some(kind), "{text}");
        }
        let mut room = [0; 64];
        let (key, value) = ("ИНН".as_bytes(), b"500100732259");
        let kind = in_pair(key, value, Scope::of(Field::Text), &mut room);
        assert_eq!(kind, Some(Kind::NationalId));
    }

    #[test]
    fn words_around_a_keyword_make_it_another() {
        for text in [
            "Надпароль: Hunter2024!",
            "пароли: Hunter2024!",
            "Забыли пароль?",
            "密码必须有8个字符",
            "認証トークンはもはや有効ではありません。新しい認証トークンが必要です",
            "passwd: 암호를 성공적으로 업데이트했습니다",
            "пароль заблоковано\\&.",
            "密码(L)、没有密码 (NP)",
            "계정:패스워드:UID:GID:GECOS:디렉토리:쉘",
            "телефонный 89123456789",
            "пароль: ${PASSWORD}",
            "电话会议 2026-11-22",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
