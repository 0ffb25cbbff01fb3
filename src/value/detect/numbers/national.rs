//! National and tax identifiers.

mod americas;
mod asia;
mod europe;
mod shapes;

use super::gap::Marks;
use super::shape::{Taken, take};
use shapes::shapes;

/// Whose identifier it is, by its shapes and its check digits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum National {
    // Europe
    Austrian,
    Belgian,
    British,
    Bulgarian,
    Croatian,
    Czech,
    Danish,
    Dutch,
    Electoral,
    Finnish,
    French,
    FrenchTax,
    German,
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
    SpanishPension,
    Swedish,
    Swiss,
    Ukrainian,
    // The Americas
    Argentine,
    Brazilian,
    BrazilianCompany,
    BrazilianGeneral,
    Canadian,
    CanadianResident,
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
    N::NewZealand, N::GermanVat, N::Hungarian, N::Croatian, N::FrenchTax,
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
    let marks = Marks::read(text, start);
    if marks.digits < 3 || marks.letters + marks.digits < 8 {
        return false;
    }
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

/// Whether the check digits are right, or the rest is as it must be where there are none.
const fn holds(whose: N, taken: &Taken) -> bool {
    if taken.is_uniform() {
        return false;
    }
    match whose {
        N::Argentine
        | N::Brazilian
        | N::BrazilianCompany
        | N::BrazilianGeneral
        | N::Canadian
        | N::CanadianResident
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

/// Whether a Brazilian general register stands at a place with its points and dash.
pub(super) const fn dotted_general(text: &[u8], start: usize) -> bool {
    take(text, start, b"99.999.999-?").is_some() || take(text, start, b"9.999.999-?").is_some()
}

/// Whether nine digits are an Individual Taxpayer Identification Number.
pub(super) const fn is_itin(taken: &Taken) -> bool {
    americas::itin(taken)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Published specimens, or numbers made up for this test.
    const SPECIMENS: &[(N, &str)] = &[
        (N::Austrian, "1237 010180"),
        (N::Belgian, "85.07.30-033.28"),
        (N::British, "AB 12 34 56 C"),
        (N::Bulgarian, "7523169263"),
        (N::Croatian, "94577403194"),
        (N::Canadian, "123 456 782"),
        (N::Chilean, "12.345.678-5"),
        (N::Chinese, "11010519491231002X"),
        (N::Czech, "710319/2745"),
        (N::Dutch, "111222333"),
        (N::Finnish, "131052-308T"),
        (N::French, "2 55 08 14 168 025 38"),
        (N::FrenchTax, "12 34 567 890 066"),
        (N::German, "C01X00T478"),
        (N::GermanPension, "65170839J003"),
        (N::GermanTax, "36574261809"),
        (N::GermanVat, "DE136695976"),
        (N::Greek, "094259216"),
        (N::HongKong, "G123456(A)"),
        (N::Irish, "6433435F"),
        (N::Italian, "RCCMNL83S18D969H"),
        (N::ItalianVat, "00743110157"),
        (N::Norwegian, "15108695088"),
        (N::Polish, "44051401359"),
        (N::PolishTax, "856-734-62-15"),
        (N::Portuguese, "501964843"),
        (N::Romanian, "1630615123457"),
        (N::Russian, "7707083893"),
        (N::Snils, "112-233-445 95"),
        (N::Spanish, "54362315K"),
        (N::Spanish, "X2482300W"),
        (N::SpanishPension, "28/12345678/40"),
        (N::Swedish, "811228-9874"),
        (N::Swiss, "756.9217.0769.85"),
        (N::Argentine, "20-05536168-2"),
        (N::Brazilian, "390.533.447-05"),
        (N::BrazilianCompany, "16.727.230/0001-97"),
        (N::Colombian, "213.123.432-1"),
        (N::Aadhaar, "2341 2341 2346"),
        (N::Australian, "123 456 782"),
        (N::AustralianCompany, "51 824 753 556"),
        (N::Israeli, "039337423"),
        (N::Japanese, "1234 5678 9018"),
        (N::Korean, "971013-9019902"),
        (N::KoreanCompany, "1048656659"),
        (N::NewZealand, "49-091-850"),
        (N::Singaporean, "S1234567D"),
        (N::SouthAfrican, "8001015009087"),
        (N::Taiwanese, "A123456789"),
        (N::Thai, "1-2345-45678-78-1"),
        (N::Turkish, "10000000146"),
    ];

    #[test]
    fn specimens_have_their_check_digits_and_no_others_do() {
        let wrong: Vec<_> = SPECIMENS
            .iter()
            .filter(|(whose, specimen)| !told(specimen.as_bytes(), 0, *whose, true))
            .map(|(_, specimen)| specimen)
            .collect();
        assert!(wrong.is_empty(), "{wrong:?}");
        for (whose, specimen) in SPECIMENS {
            let text = specimen.as_bytes();
            // The last digit is a check digit, or is counted by one.
            let Some(last) = text.iter().rposition(u8::is_ascii_digit) else {
                panic!("{specimen} has no digit");
            };
            let accepted = (b'0'..=b'9').filter(|digit| {
                let mut other = text.to_vec();
                other[last] = *digit;
                told(&other, 0, *whose, true)
            });
            let most = if *whose == N::British { 10 } else { 3 };
            assert!(accepted.count() <= most, "{specimen}");
        }
    }
}
