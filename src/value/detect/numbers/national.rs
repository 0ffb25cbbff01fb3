//! National and tax identifiers.

mod americas;
mod asia;
mod europe;

use super::shape::{Taken, take};

/// Whose identifier it is, by its shapes and its check digits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum National {
    // Europe
    Austrian,
    Belgian,
    British,
    Bulgarian,
    Czech,
    Danish,
    Dutch,
    Finnish,
    French,
    GermanPension,
    GermanTax,
    GermanVat,
    Greek,
    Hungarian,
    Irish,
    Italian,
    ItalianVat,
    Norwegian,
    Polish,
    PolishTax,
    Portuguese,
    Romanian,
    Russian,
    Snils,
    Spanish,
    Swedish,
    Swiss,
    Ukrainian,
    // The Americas
    Argentine,
    Brazilian,
    BrazilianCompany,
    Canadian,
    Chilean,
    Colombian,
    Mexican,
    MexicanTax,
    Itin,
    Ein,
    // Asia, Africa and Oceania
    Aadhaar,
    Australian,
    AustralianCompany,
    Chinese,
    Gstin,
    HongKong,
    Indian,
    Indonesian,
    Israeli,
    Japanese,
    Korean,
    KoreanCompany,
    Malaysian,
    NewZealand,
    Singaporean,
    SingaporeCompany,
    SouthAfrican,
    Taiwanese,
    Thai,
    Turkish,
}

use National as N;

/// Those whose shape and check digits are looked for behind a keyword such as `tax id`.
#[rustfmt::skip]
const ANY: &[N] = &[
    N::GermanTax, N::Spanish, N::Italian, N::ItalianVat, N::Portuguese, N::Polish, N::PolishTax,
    N::Brazilian, N::BrazilianCompany, N::Canadian, N::Argentine, N::Chilean, N::Mexican,
    N::MexicanTax, N::Itin, N::Aadhaar, N::Indian, N::Gstin, N::Australian, N::AustralianCompany,
    N::Chinese, N::French, N::Dutch, N::Belgian, N::Swedish, N::Norwegian, N::Danish, N::Finnish,
    N::Irish, N::British, N::Swiss, N::Austrian, N::Turkish, N::Thai, N::Korean, N::Japanese,
    N::Singaporean, N::SouthAfrican, N::Israeli, N::Romanian, N::Bulgarian, N::Greek, N::Czech,
    N::Russian, N::Ukrainian, N::HongKong, N::Taiwanese, N::Malaysian, N::Indonesian,
    N::NewZealand, N::GermanVat, N::Hungarian,
];

/// Whether the identifier stands at a place, with its check digits where they are asked for.
pub(super) const fn told(text: &[u8], start: usize, whose: N, checked: bool) -> bool {
    let mut shapes = shapes(whose);
    while let [shape, rest @ ..] = shapes {
        if let Some(taken) = take(text, start, shape)
            && (!checked || holds(whose, &taken))
        {
            return true;
        }
        shapes = rest;
    }
    false
}

/// Whether any of them stands at a place, with its check digits.
pub(super) const fn any(text: &[u8], start: usize) -> bool {
    let mut all = ANY;
    while let [whose, rest @ ..] = all {
        if told(text, start, *whose, true) {
            return true;
        }
        all = rest;
    }
    false
}

/// Whether one of these shapes stands at a place, with the check digits.
pub(super) const fn shaped(text: &[u8], start: usize, whose: N, shape: &[u8]) -> bool {
    match take(text, start, shape) {
        Some(taken) => holds(whose, &taken),
        None => false,
    }
}

const fn shapes(whose: N) -> &'static [&'static [u8]] {
    match whose {
        N::Austrian => &[b"9999 999999"],
        N::Belgian => &[b"99 99 99 999 99"],
        N::British => &[b"AA 99 99 99 A", b"AA 999999 A", b"99999 99999"],
        N::Bulgarian => &[b"9999999999"],
        N::Czech => &[b"999999 9999", b"999999 999"],
        N::Danish => &[b"999999 9999", b"999~99~9999"],
        N::Dutch => &[b"999 999 999", b"9999 99 999", b"99 999 999"],
        N::Finnish => &[b"999999-999X", b"999999+999X", b"999999A999X"],
        N::French => &[
            b"9 99 99 99 999 999 99",
            b"9 99 99 9A 999 999 99",
            b"9 99 99 99 999 999",
        ],
        N::GermanPension => &[b"99 999999 A 999", b"99 999999 A 99 9"],
        N::GermanTax => &[
            b"99 999 999 999",
            b"999 999 99999",
            b"99 999 99999",
            b"999 9999 9999",
            b"9999999999999",
        ],
        N::GermanVat => &[b"de 999 999 999", b"de 999999999", b"999 999 999"],
        N::Greek => &[b"999999999", b"999999 99999"],
        N::Hungarian => &[
            b"9 999999 9999",
            b"9999999999",
            b"999 999 999",
            b"99999999 9 99",
        ],
        N::Irish => &[b"9999999 A", b"9999999 AA"],
        N::Italian => &[b"AAA AAA XX A XX A XXX A"],
        N::ItalianVat => &[b"99999999999", b"it 99999999999"],
        N::Norwegian => &[b"999999 99999", b"99 99 99 999 99"],
        N::Polish => &[b"99999999999"],
        N::PolishTax => &[
            b"999 999 99 99",
            b"999 99 99 999",
            b"9999999999",
            b"pl 9999999999",
        ],
        N::Portuguese => &[b"999 999 999", b"pt 999999999"],
        N::Romanian => &[b"9999999999999", b"9 999999 999999"],
        N::Russian => &[b"9999999999", b"999999999999", b"99 99 999999"],
        N::Snils => &[b"999 999 999 99"],
        N::Spanish => &[
            b"99999999 A",
            b"99 999 999 A",
            b"A 9999999 A",
            b"A 99999999",
            b"A 9999999 9",
        ],
        N::Swedish => &[
            b"999999-9999",
            b"999999+9999",
            b"9999999999",
            b"99999999 9999",
        ],
        N::Swiss => &[b"756 9999 9999 99", b"che 999 999 999"],
        N::Ukrainian => &[b"9999999999"],
        N::Argentine => &[b"99 99999999 9", b"99 999 999", b"99999999"],
        N::Brazilian => &[b"999 999 999 99"],
        N::BrazilianCompany => &[b"99 999 999 9999 99", b"XX XXX XXX XXXX 99"],
        N::Canadian => &[b"999 999 999", b"999999999"],
        N::Chilean => &[b"99 999 999-X", b"9 999 999-X"],
        N::Colombian => &[
            b"999 999 999 9",
            b"999 999 999",
            b"9 999 999 999",
            b"99 999 999",
        ],
        N::Mexican => &[b"AAAA999999AAAAAAX9"],
        N::MexicanTax => &[b"AAAA 999999 XXX", b"AAA 999999 XXX"],
        N::Itin => &[b"999 99 9999"],
        N::Ein => &[b"99-9999999"],
        N::Aadhaar => &[b"9999 9999 9999", b"9999 9999 9999 9999"],
        N::Australian => &[b"999 999 999", b"999 999 99"],
        N::AustralianCompany => &[b"99 999 999 999", b"999 999 999"],
        N::Chinese => &[b"99999999999999999X", b"999999 99999999 999X"],
        N::Gstin => &[b"99AAAAA9999AXXX"],
        N::HongKong => &[b"A999999(X)", b"AA999999(X)", b"A999999 X", b"AA999999 X"],
        N::Indian => &[b"AAAAA9999A"],
        N::Indonesian => &[b"9999999999999999", b"99 999 999 9 999 999"],
        N::Israeli => &[b"99999999 9", b"9 9999999 9"],
        N::Japanese => &[b"9999 9999 9999"],
        N::Korean => &[b"999999 9999999"],
        N::KoreanCompany => &[b"999 99 99999"],
        N::Malaysian => &[b"999999 99 9999"],
        N::NewZealand => &[b"99 999 999", b"999 999 999"],
        N::Singaporean => &[b"A9999999A"],
        N::SingaporeCompany => &[b"99999999A", b"999999999A", b"A99AA9999A"],
        N::SouthAfrican => &[b"999999 9999 999", b"999999 9999 99 9"],
        N::Taiwanese => &[b"A999999999"],
        N::Thai => &[b"9 9999 99999 99 9"],
        N::Turkish => &[b"99999999999", b"999 999 999 99"],
    }
}

/// Whether the check digits are right, or the rest is as it must be where there are none.
const fn holds(whose: N, taken: &Taken) -> bool {
    if taken.is_uniform() {
        return false;
    }
    match whose {
        N::Argentine
        | N::Brazilian
        | N::BrazilianCompany
        | N::Canadian
        | N::Chilean
        | N::Colombian
        | N::Mexican
        | N::MexicanTax
        | N::Itin
        | N::Ein => americas::holds(whose, taken),
        N::Aadhaar
        | N::Australian
        | N::AustralianCompany
        | N::Chinese
        | N::Gstin
        | N::HongKong
        | N::Indian
        | N::Indonesian
        | N::Israeli
        | N::Japanese
        | N::Korean
        | N::KoreanCompany
        | N::Malaysian
        | N::NewZealand
        | N::Singaporean
        | N::SingaporeCompany
        | N::SouthAfrican
        | N::Taiwanese
        | N::Thai
        | N::Turkish => asia::holds(whose, taken),
        _ => europe::holds(whose, taken),
    }
}

/// Whether nine digits are an Individual Taxpayer Identification Number.
pub(super) const fn is_itin(taken: &Taken) -> bool {
    americas::itin(taken)
}
