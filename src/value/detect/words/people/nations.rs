//! Words that announce national and tax identifiers.

use super::super::super::numbers::{Marked as M, National as N};
use super::{Phrase, T, Topic};

pub(super) const PHRASES: &[Phrase] = phrases! {
    T::National(N::Austrian) => b"svnr" b"svnummer" b"sozialversicherungsnr";
    T::National(N::Belgian) => b"rijksregister" b"rijksregisternummer" b"registrenational"
        b"numeronational" b"niss" b"insz" b"belgiannationalnumber";
    T::National(N::British) => b"nino" b"ninumber" b"nationalinsurance" b"nationalinsuranceno"
        b"nationalinsurancenumber" b"nationalinsurancenr" b"utr" b"utrnumber"
        b"uniquetaxpayerreference" b"paye" b"uniquetaxreference";
    T::National(N::Bulgarian) => b"egn";
    T::National(N::Croatian) => b"oib" b"osobniidentifikacijskibroj" b"oibbroj";
    T::National(N::Czech) => b"rodnecislo" b"rodcislo" b"rodnec";
    T::National(N::Danish) => b"cprnummer" b"cprnr" b"cprnumber" b"cprno" b"personnummerdk";
    T::Likely(N::British) => b"nin" b"trn" b"temporaryreferencenumber";
    T::Likely(N::Greek) => b"afm";
    T::Likely(N::Italian) => b"cf";
    T::Likely(N::PolishTax) => b"nip";
    T::Likely(N::Russian) => b"inn";
    T::Likely(N::Ukrainian) => b"ipn";
    T::Likely(N::Canadian) => b"sin" b"nas";
    T::Likely(N::Colombian) => b"nit";
    T::Likely(N::AustralianCompany) => b"acn";
    T::Likely(N::NewZealand) => b"ird";
    T::Likely(N::Korean) => b"rrn" b"frn";
    T::Likely(N::KoreanCompany) => b"brn";
    T::Nif => b"nif";
    T::Likely(N::Danish) => b"cpr";
    T::National(N::Dutch) => b"bsn" b"bsnnummer" b"bsnnumber" b"burgerservicenummer" b"sofinummer";
    T::National(N::Finnish) => b"hetu" b"henkilotunnus" b"henkilotunnukset" b"finnishid"
        b"finnishidcode" b"finnishpersonalidentitycode" b"personbeteckning";
    T::National(N::French) => b"nir" b"insee" b"numeroinsee" b"codeinsee" b"inseenumber" b"nirpp";
    T::National(N::GermanTax) => b"steuerid" b"steueridnr" b"steueridentifikationsnummer"
        b"steuerliche" b"steuerlicheidentifikationsnummer" b"steuernummer" b"steuernr"
        b"idnr" b"identifikationsnummer" b"finanzamt" b"stnr";
    T::National(N::GermanPension) => b"rentenversicherungsnummer" b"rvnr" b"rvnummer"
        b"versicherungsnr" b"svausweis";
    T::National(N::GermanVat) => b"ustid" b"ustidnr" b"ustidnummer" b"umsatzsteuerid"
        b"umsatzsteueridentifikationsnummer" b"mwstnr";
    T::National(N::Greek) => b"amka" b"arithmosforologikoumitroou";
    T::National(N::Hungarian) => b"szemelyiszam" b"szemelyiazonosito" b"adoazonosito"
        b"adoazonositojel" b"tajszam" b"tajszama" b"adoszam";
    T::National(N::Irish) => b"pps" b"ppsn" b"ppsno" b"ppsnumber" b"personalpublicservicenumber";
    T::National(N::Italian) => b"codicefiscale" b"codfiscale" b"codfisc" b"italianfiscalcode" b"fiscalcode";
    T::National(N::ItalianVat) => b"partitaiva" b"piva" b"pariva";
    T::National(N::Norwegian) => b"fodselsnummer" b"fodselsnr" b"fnr" b"dnummer" b"personnummerno"
        b"norwegianid";
    T::National(N::Polish) => b"pesel" b"peselnumber" b"numerpesel" b"nrpesel";
    T::National(N::PolishTax) => b"numernip" b"nipnumber";
    T::National(N::Portuguese) => b"nifpt" b"numerodeidentificacaofiscal" b"contribuinte"
        b"numerodecontribuinte";
    T::National(N::Romanian) => b"cnp" b"codnumericpersonal";
    T::National(N::Russian) => b"innnumber" b"russianinn";
    T::National(N::Snils) => b"snils";
    T::National(N::Spanish) => b"dni" b"dninumber" b"dninie" b"documentonacional" b"documentonacionaldeidentidad" b"nifnie" b"niedni" b"nienumber" b"numerodeidentidad";
    T::Likely(N::Spanish) => b"nie" b"cif";
    T::National(N::Swedish) => b"personnummer" b"personnr" b"samordningsnummer" b"persnr"
        b"personalidentitynumberse" b"organisationsnummer" b"orgnr";
    T::National(N::Swiss) => b"ahvnr" b"ahvnummer" b"ahvn13" b"avsnumber" b"numeroavs" b"navs13"
        b"oasi" b"sozialversicherungsnummerch";
    T::National(N::Ukrainian) => b"rnokpp" b"rntrc";
    T::National(N::Argentine) => b"cuit" b"cuil" b"cuitnumber" b"cuilnumber"
        b"identificaciontributaria" b"unifiedlaboridentificationcode";
    T::National(N::Brazilian) => b"cpf" b"cpfnumber" b"numerocpf" b"cpfno" b"cpfdocliente"
        b"cadastrodepessoasfisicas" b"cadastrodepessoafisica" b"pessoafisica";
    T::National(N::BrazilianCompany) => b"cnpj" b"cnpjnumber" b"cadastronacional"
        b"cadastronacionaldapessoajuridica";
    T::National(N::Canadian) => b"socialinsurancenumber" b"socialinsuranceno" b"socialinsurance"
        b"socialinsurancenum" b"sinnumber" b"sinno" b"numerodassurancesociale" b"assurancesociale"
        b"canadiansin" b"canadianid";
    T::Likely(N::Chilean) => b"rut" b"run" b"rutnumber" b"rolunicotributario" b"rolunico"
        b"rutchileno" b"roluniconacional" b"nationaluniquerole" b"nationaluniqueroleid"
        b"uniquenationalnumber" b"uniquenationalrole" b"uniquetaxregistry" b"uniquetaxrole"
        b"uniquetributarynumber" b"uniquetributaryrole";
    T::National(N::Colombian) => b"nitnumber" b"cedula" b"ceduladeciudadania"
        b"documentodeidentificacion" b"documentodeidentidad" b"tarjetadeidentidad" b"nuip";
    T::National(N::Mexican) => b"curp" b"claveunica" b"claveunicaderegistrodepoblacion";
    T::National(N::MexicanTax) => b"rfc" b"rfcnumber" b"registrofederaldecontribuyentes";
    T::National(N::Itin) => b"itin" b"itinnumber" b"itinno" b"individualtaxpayer" b"individualtaxpayeridentificationnumber"
        b"individualtaxid" b"atin";
    T::National(N::Ein) => b"ein" b"einnumber" b"fein" b"employeridentificationnumber" b"employerid"
        b"federaltaxid";
    T::National(N::Aadhaar) => b"aadhaar" b"aadhar" b"adhaar" b"aadhaarno" b"aadhaarnumber"
        b"aadharnumber" b"aadharno" b"aadhaarcard" b"aadharcard" b"uidai" b"uidnumber";
    T::National(N::Australian) => b"tfn" b"tfnnumber" b"taxfilenumber" b"taxfileno" b"taxfile";
    T::National(N::AustralianCompany) => b"abn" b"abnnumber" b"australianbusinessnumber"
        b"australiancompanynumber";
    T::National(N::Chinese) => b"shenfenzheng" b"chineseid" b"chinaid" b"residentidentity" b"prcid"
        b"residentidentitynumber" b"residentidcard";
    T::National(N::Gstin) => b"gstin" b"gstno" b"gstnumber" b"gst";
    T::National(N::HongKong) => b"hkid" b"hkidcard" b"hongkongid" b"hkidno" b"hongkongidentitycard";
    T::National(N::Indian) => b"permanentaccountnumber" b"permanentaccountno" b"indianpan"
        b"incometaxpan" b"pannum";
    T::National(N::Indonesian) => b"nik" b"ktp" b"npwp" b"nomorindukkependudukan";
    T::National(N::Israeli) => b"teudatzehut" b"tzid" b"israeliid" b"misparzehut" b"israelid";
    T::National(N::Japanese) => b"mynumber" b"kojinbango" b"mainanba" b"individualnumber" b"mynumberjp";
    T::National(N::Korean) => b"residentregistrationnumber" b"residentregistration" b"juminbeonho"
        b"foreignregistrationnumber" b"alienregistrationnumber" b"jumin" b"koreanrrn";
    T::National(N::KoreanCompany) => b"businessregistrationnumber" b"businessregistration";
    T::National(N::Malaysian) => b"mykad" b"nric" b"nricno" b"nricnumber" b"kadpengenalan" b"icno"
        b"icnumber" b"mykadnumber" b"malaysiannric";
    T::National(N::NewZealand) => b"irdnumber" b"irdno" b"inlandrevenuenumber";
    T::National(N::Singaporean) => b"sgnric" b"sgfin" b"nricfin" b"finnumber" b"finno" b"singaporenric";
    T::National(N::SingaporeCompany) => b"uen" b"uennumber" b"uenno";
    T::National(N::SouthAfrican) => b"southafricanid" b"southafricaid" b"saidnumber" b"rsaid" b"zaid";
    T::National(N::Taiwanese) => b"taiwanid" b"taiwanesenationalid" b"twid" b"arcnumber" b"shenfenzhengzihao";
    T::National(N::Thai) => b"thaiid" b"thainationalid" b"thaiidnumber" b"thaiidentificationnumber" b"thaiidcard";
    T::National(N::Turkish) => b"tckn" b"tcno" b"tckimlik" b"tckimlikno" b"tckimliknumarasi"
        b"kimlikno" b"kimliknumarasi" b"turkkimlik" b"turkkimliknumarasi" b"turkishid"
        b"turkishnationalid" b"vatandaslikno" b"kimliknumarasitc";
    T::Likely(N::German) => b"ausstellungsdatum" b"ausstellungsort";
    T::Marked(M::FrenchCard) => b"cni";
    T::National(N::BrazilianGeneral) => b"registrogeral" b"carteiradeidentidade"
        b"ceduladeidentidade" b"numerorg" b"numerodorg" b"identidadenacional";
    T::Marked(M::BrazilianGeneral) => b"rg";
    T::Likely(N::MexicanTax) => b"iva" b"identificaciondeimpuestos" b"impuestoalvaloragregado";
    T::National(N::FrenchTax) => b"identificationfiscal" b"identificationfiscale"
        b"numerospi";
    T::National(N::CanadianResident) => b"residentpermanent" b"permanentresidentcard"
        b"permanentresidentno" b"permanentresidentnumber" b"residentpermanentno"
        b"residentpermanentnon";
    T::Likely(N::CanadianResident) => b"prno" b"prnumber" b"prnon";
    T::National(N::Electoral) => b"electoral" b"electoralroll" b"electoralrollno"
        b"electoralnumber";
};

#[cfg(test)]
mod tests {
    use super::super::super::super::{Field, Scope, in_text};
    use crate::kind::Kind;

    fn found(text: &str) -> Option<Kind> {
        let mut room = vec![0; text.len()];
        in_text(text.as_bytes(), Scope::of(Field::Text), &mut room)
    }

    #[test]
    fn identifiers_are_announced_by_their_offices_words() {
        for text in [
            "DNI 12.345.678",
            "documento nacional de identidad: 12345678",
            "registro geral 12.345.678-9",
            "rg 12.345.678-9",
            "RG: 123456789",
            "c\u{e9}dula 1.234.567.890",
            "NUIP: 1234567890",
            "rol \u{fa}nico nacional 12.345.678-5",
            "carte nationale d'identit\u{e9} 123456789012",
            "CNI: 123456789012",
            "ID number L01X00T47",
            "identity number: L01X00T471",
            "Ausstellungsort L01X00T47",
            "num\u{e9}ro fiscal 12 34 567 890 066",
            "seguridad social 28/12345678/40",
            "PAYE 1234567890",
            "tax#1955839661",
            "trn 1955839661",
            "n\u{fa}mero de contribuyente 20055361682",
            "IVA ABCD850309XY1",
            "canadian id 123456782",
            "permanent resident card RA1234567",
            "PR no. RA0123456789",
            "electoral roll no. AB1234",
            "electoral# AB123",
        ] {
            assert_eq!(found(text), Some(Kind::NationalId), "{text}");
        }
    }

    #[test]
    fn the_same_words_mean_other_things_too() {
        for text in [
            "rg 123456789",
            "rg-12345678",
            "cni 123456789012",
            "CNI version 1.12.1-20240115",
            "ID number P12345678",
            "identity number: L01X00T470",
            "identification number shuttings",
            "Ausstellungsdatum: 20240115",
            "tax 1955839661",
            "tax #1955839662",
            "trn 1955839662",
            "IVA 21 % 123456789",
            "PR no. 1234567",
            "electoral roll 2024",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
