//! Words that announce the papers of a person and of a car.

use super::super::super::numbers::{Health as H, Marked as M};
use super::{Phrase, T, Topic};

pub(super) const PHRASES: &[Phrase] = phrases! {
    T::Passport => b"passport" b"passports" b"passportno" b"passportnum" b"passportnumber"
        b"passportnr" b"passportid" b"passportcard" b"reisepass" b"reisepassnummer" b"reisepassnr"
        b"passnr" b"passnummer" b"passeport" b"numerodepasseport" b"passeportno" b"pasaporte"
        b"numerodepasaporte" b"passaporto" b"numerodipassaporto" b"passaporte" b"paspoort"
        b"paspoortnummer" b"passnumber" b"paszport" b"numerpaszportu" b"passinumero" b"pasaport"
        b"pasaportno" b"cestovnipas" b"utlevel" b"idcard" b"idcardnumber" b"identitycard"
        b"identitycardnumber" b"personalausweis" b"personalausweisnummer" b"ausweisnummer"
        b"cartaidentita" b"cartadidentita" b"dowodosobisty" b"traveldocument" b"traveldocumentno"
        b"traveldocumentnumber" b"passportbook" b"passeportnon" b"passeportn" b"passeportitalien"
        b"passaportoitaliana" b"passaportoitaliano" b"pasnummer" b"cislopasu" b"passinumber"
        b"ausweis" b"ausweisnr" b"ppno" b"passinnumero" b"utlevelszam";
    T::Licence => b"driverslicense" b"driverslicence" b"driverlicense" b"driverlicence"
        b"driverslicensenumber" b"driverslicencenumber" b"driverlicensenumber"
        b"driverlicencenumber" b"driverslicenseno" b"driverlicenseno" b"driverslicenceno"
        b"driverlicenceno" b"driverslic" b"driverlic" b"driverlicno" b"drivinglicense"
        b"drivinglicence" b"drivinglicensenumber" b"drivinglicencenumber" b"drivinglicenceno"
        b"drivinglicenseno" b"drivingpermit" b"driverspermit" b"driverpermit" b"dlno" b"dlnum"
        b"dlnumber" b"dlnr" b"fuhrerschein" b"fuhrerscheinnummer" b"fuehrerschein"
        b"fuehrerscheinnummer" b"fuhrerscheinnr" b"fahrerlaubnis" b"permisdeconduire"
        b"carnetdeconducir" b"permisodeconducir" b"licenciadeconducir" b"licenciadeconduccion"
        b"licenciademanejo" b"patentediguida" b"patente" b"cartadeconducao" b"carteirademotorista"
        b"cnh" b"rijbewijs" b"rijbewijsnummer" b"korekort" b"forerkort" b"korkort" b"korkortsnummer"
        b"ajokortti" b"prawojazdy" b"ridicskyprukaz" b"vodicskypreukaz" b"jogositvany" b"ehliyet"
        b"surucubelgesi" b"permisdeconducere" b"vozackadozvola" b"vezetoiengedely" b"mylicense"
        b"mylicence" b"driverlicences" b"driverlicenses" b"driverslicences" b"driverslicenses"
        b"drivinglicences" b"drivinglicenses" b"fuhrerscheinrepublikosterreich" b"fuhrerschain"
        b"fahrerlaubnisnummer" b"permisconduire" b"carnetconducer" b"carnetdeconducer"
        b"licenciaconducer" b"licenciadeconducer" b"permisoconducer" b"permisodeconducer"
        b"permisoconduccion" b"permisodeconduccion" b"carnetconducir" b"carneconducir"
        b"carnedeconducir" b"permisoconducir" b"licenciaconducir" b"licenciaconduccion"
        b"carteiradehabilitacao" b"carteirahabilitacao" b"carteirademotorist" b"carteiramotorist"
        b"carteiramotorista" b"cartaconducao" b"licencaconducao" b"licencadeconducao"
        b"numerodelicenca" b"numerolicenca" b"permissaoconducao" b"permissaodeconducao"
        b"patenteguida" b"numeropatente" b"cislolicence" b"cislolicenceridice"
        b"cisloridicskehoprukazu" b"ovladacelic" b"povolenikjizde" b"povoleniridice"
        b"ridicipovoleni" b"illesztoprogramoklic" b"jogsi" b"licencszam" b"vezetoengedely"
        b"numerlicencyjny" b"zezwolenienaprowadzenie" b"permisuluideconducere" b"cislolicencie"
        b"cislovodicskehopreukazu" b"povoleniavodicov" b"povoleniejazdu" b"povolenienajazdu"
        b"povolenievodica" b"vozniskodovoljenje" b"korekortnummer" b"forerkortnummer"
        b"juhilitsentsi" b"juhiloa" b"juhiluba" b"ajokortin" b"forarelic" b"drivarelic"
        b"driverelic" b"kuljettajalic" b"kuljettajatlic" b"autovaditajaaplieciba"
        b"vaditajaaplieciba" b"vaditajaapliecibas" b"vaditajaapliecibasnumurs" b"vaditajaatlauja"
        b"licencesnumurs" b"vaditajilic" b"vairuotojopazymejimas" b"adeiaodigisis"
        b"ceadunastiomana" b"licenzjatassewqan" b"numerodepermis" b"ajokortinnumero"
        b"numerprawajazdy";
    T::Health(H::Nhs) => b"nhs" b"nhsno" b"nhsnumber" b"nhsnr" b"nhsid"
        b"nationalhealthservicenumber" b"chinumber" b"nationalhealthservice" b"mspnumber"
        b"soinsdesante";
    T::Health(H::Npi) => b"npi" b"npino" b"npinumber" b"nationalprovideridentifier"
        b"nationalproviderid" b"nationalprovider" b"providerid" b"provideridentifier"
        b"hipaaprovider" b"nationalproviderno" b"hipaa";
    T::Health(H::Dea) => b"dea" b"deanumber" b"deano" b"dearegistration" b"dearegistrationnumber"
        b"deaid" b"dealic" b"dealicense" b"drugenforcementadministration" b"drugenforcementagency";
    T::Health(H::Medicare) => b"mbi" b"mbino" b"mbinumber" b"medicare" b"medicareno"
        b"medicarenumber" b"medicareid" b"medicarecard" b"medicarebeneficiary"
        b"medicarebeneficiaryid" b"medicarebeneficiaryidentifier" b"medicarebeneficiarynumber"
        b"medicarecardnumber" b"patient";
    T::Health(H::Claim) => b"hicn" b"hicno" b"hicnumber" b"hic" b"healthinsuranceclaim"
        b"healthinsuranceclaimnumber" b"healthinsuranceclaimno" b"medicareclaimnumber";
    T::Health(H::Card) => b"ehic" b"ehicno" b"ehicnumber" b"healthcard" b"healthcardnumber"
        b"healthcardno" b"healthinsurancecard" b"healthinsurance" b"healthinsurancenumber"
        b"healthinsurancecardnumber" b"europeanhealthinsurancecard" b"healthid" b"healthnumber"
        b"healthcareid" b"healthcarenumber" b"healthidentifier" b"insuranceid" b"insurancenumber"
        b"medicalrecord" b"medicalrecordnumber" b"medicalrecordno" b"mrn" b"patientid" b"patientno"
        b"patientnumber" b"phn" b"personalhealthnumber" b"ohip" b"ohipnumber" b"ramq" b"ahcip"
        b"ahv" b"kvnr" b"krankenversicherungsnummer" b"krankenversichertennummer"
        b"versichertennummer" b"krankenkassennummer" b"gesundheitskarte" b"cartevitale"
        b"tarjetasanitaria" b"tesserasanitaria" b"cartaosus" b"medicaid" b"medicaidid"
        b"medicaidnumber" b"insuranceno" b"insurancecard" b"insurancecardnumber"
        b"assicurazionesanitaria" b"cartaassicurazione" b"tesserasanitariaassicurazione"
        b"contomedico" b"assurancemaladie" b"cartedassurance" b"assuresocial" b"comptemedical"
        b"cuentamedica" b"segurodesalud" b"tarjetadeseguro" b"tarjetadesalud" b"ceam" b"finlandehic"
        b"finlandehicnumber" b"suomiehic" b"halsokort" b"krankenversicherungskarte"
        b"sairaanhoitokortin" b"sairaanhoitokortti" b"sairausvakuutuskortti"
        b"sairausvakuutusnumero" b"sjukforsakring" b"sjukforsakringskort" b"sjukforsakringnummer"
        b"terveyskortti" b"sygesikringskort" b"numerodeutente" b"cartaonacionaldesaude"
        b"zorgverzekeringsnummer" b"sjukforsakringsnummer" b"sygesikringsnummer"
        b"helseforsikringsnummer" b"kelakortti" b"numerubezpieczenia" b"cislopojistence"
        b"carddesanatate" b"sagliksigortasinumarasi";
    T::Vin => b"vin" b"vins" b"vinno" b"vinnumber" b"vincode" b"vehicleidentificationnumber"
        b"vehicleidentificationno" b"vehicleidentification" b"vehicleidnumber" b"vehicleid"
        b"vehiclevin" b"chassis" b"chassisno" b"chassisnumber" b"fahrgestellnummer" b"fahrgestellnr"
        b"fahrzeugidentifizierungsnummer" b"fahrzeugidentnummer" b"fin" b"fahrzeugidentnr"
        b"numerodechassis" b"numerodebastidor" b"bastidor" b"numeroditelaio" b"telaio" b"chassi"
        b"numerodochassi" b"chassisnummer" b"numerodeserieduvehicule" b"niv"
        b"numaruldeidentificare" b"numarulserieidesasiu" b"seriesasiu" b"seriedesasiu"
        b"identificacaodoveiculo" b"identificaciondeautomoviles" b"identificaciondelvehiculo"
        b"identificationduvehicule" b"numerodeserievehicule" b"vinnumeris"
        b"fahrzeugidentifikationsnummer" b"chassinummer" b"stelnummer" b"rammenummer"
        b"vehicleserialnumber" b"vehicleno" b"vehiclenumber" b"identificacionvehiculo";
    T::Marked(M::Licence) => b"dl" b"dls";
    T::Marked(M::Ssn) => b"ss";
    T::Ssn => b"ssn" b"ssns" b"ssno" b"ssnno" b"ssnnumber" b"socialsecurity" b"socialsecuritynumber"
        b"socialsecuritynumbers" b"socialsecurityno" b"socialsecuritynum" b"socialsecuritynr"
        b"socsec" b"socsecno" b"socsecnum" b"sossecurity" b"ussn" b"employeessn"
        b"sozialversicherungsnummer" b"numerodesecuritesociale" b"securitesociale" b"numerosecu"
        b"numerodeseguridadsocial" b"seguridadsocial" b"ssnumber" b"ssnum" b"fssn"
        b"securitesocialenon" b"numerodassurance";
    T::LikelyLicence => b"licenseno" b"licensenumber" b"licensenum" b"licensenr" b"licenceno"
        b"licencenumber" b"operatorlicense";
    T::Marked(M::Insurance) => b"insurance";
    T::IdCard => b"cartedidentite" b"cartenationaledidentite";
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
    fn papers_are_announced_in_the_languages_of_those_who_have_them() {
        for (words, value, kind) in [
            (
                &[
                    "driver's licences",
                    "F\u{fc}hrersch\u{e4}in",
                    "permiso conducir",
                    "licen\u{e7}a de condu\u{e7}\u{e3}o",
                    "patente guida numero",
                    "\u{10d}\u{ed}slo \u{159}idi\u{10d}sk\u{e9}ho pr\u{16f}kazu",
                    "vozni\u{161}ko dovoljenje",
                    "k\u{f8}rekortnummer",
                    "li\u{10b}enzja tas-sewqan",
                    "num\u{103}rul permisului de conducere",
                ][..],
                "S1234567",
                Kind::DriversLicense,
            ),
            (
                &[
                    "travel document",
                    "passport book",
                    "passeport non",
                    "Ausweis",
                    "passaporto italiana",
                    "carte nationale d\u{2019}identit\u{e9}",
                ],
                "C01X00T47",
                Kind::Passport,
            ),
            (
                &[
                    "krankenversicherungskarte",
                    "carte europ\u{e9}enne d'assurance maladie",
                    "h\u{e4}lsokort",
                    "n\u{fa}mero de tarjeta de seguro",
                    "sairausvakuutuskortti",
                    "tessera sanitaria assicurazione numero",
                    "CEAM",
                    "insurance#",
                ],
                "80756000000000000000",
                Kind::HealthId,
            ),
            (
                &["National Health Service", "MSP number"],
                "943 476 5919",
                Kind::HealthId,
            ),
            (&["insurance no."], "AB 12 34 56 C", Kind::HealthId),
            (&["insurance number"], "L01X00T47", Kind::HealthId),
            (&["HIPAA"], "1234567893", Kind::HealthId),
            (
                &["drug enforcement administration number"],
                "AB1234563",
                Kind::HealthId,
            ),
            (
                &[
                    "NIV",
                    "serie \u{15f}asiu",
                    "Fahrzeugidentifikationsnummer",
                    "n\u{fa}mero de identificaci\u{f3}n de autom\u{f3}viles",
                    "num\u{e9}ro d'identification du v\u{e9}hicule",
                ],
                "1M8GDM9AXKP042788",
                Kind::Vin,
            ),
        ] {
            for word in words {
                for text in [format!("{word} {value}"), format!("prod {word}: {value}")] {
                    assert_eq!(found(&text), Some(kind), "{text}");
                }
            }
        }
    }

    #[test]
    fn licences_of_programs_are_nobodys() {
        for text in [
            "license number: S1234567",
            "Licence No. MORGA753116SM9IJ",
            "DLS#1234567",
        ] {
            assert_eq!(found(text), Some(Kind::DriversLicense), "{text}");
        }
        for text in [
            "license number: 12345678",
            "License No. 12345-67890-12345",
            "license no. AB-123456",
            "dls 1234567",
            "insurance 12345678",
            "health card 2024-01-15",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
