//! Words that announce the papers of a person and of a car.

use super::super::super::numbers::{Health as H, Marked as M};
use super::{Phrase, T, Topic};

pub(super) const PHRASES: &[Phrase] = phrases! {
    T::Passport => b"passport" b"passports" b"passportno" b"passportnum" b"passportnumber"
        b"passportnr" b"passportid" b"passportcard" b"reisepass" b"reisepassnummer" b"reisepassnr"
        b"passnr" b"passnummer" b"passeport" b"numerodepasseport" b"passeportno" b"pasaporte"
        b"numerodepasaporte" b"passaporto" b"numerodipassaporto" b"passaporte" b"paspoort"
        b"paspoortnummer" b"passnumber" b"paszport" b"numerpaszportu" b"passinumero"
        b"pasaport" b"pasaportno" b"cestovnipas" b"utlevel" b"idcard" b"idcardnumber"
        b"identitycard" b"identitycardnumber" b"personalausweis" b"personalausweisnummer"
        b"ausweisnummer" b"cartedidentite" b"cartaidentita" b"cartadidentita" b"dowodosobisty";
    T::Licence => b"driverslicense" b"driverslicence" b"driverlicense" b"driverlicence"
        b"driverslicensenumber" b"driverslicencenumber" b"driverlicensenumber"
        b"driverlicencenumber" b"driverslicenseno" b"driverlicenseno" b"driverslicenceno"
        b"driverlicenceno" b"driverslic" b"driverlic" b"driverlicno" b"drivinglicense"
        b"drivinglicence" b"drivinglicensenumber" b"drivinglicencenumber" b"drivinglicenceno"
        b"drivinglicenseno" b"drivingpermit" b"driverspermit" b"driverpermit" b"dlno"
        b"dlnum" b"dlnumber" b"dlnr" b"fuhrerschein" b"fuhrerscheinnummer"
        b"fuehrerschein" b"fuehrerscheinnummer" b"fuhrerscheinnr" b"fahrerlaubnis"
        b"permisdeconduire" b"carnetdeconducir" b"permisodeconducir" b"licenciadeconducir"
        b"licenciadeconduccion" b"licenciademanejo" b"patentediguida" b"patente"
        b"cartadeconducao" b"carteirademotorista" b"cnh" b"rijbewijs" b"rijbewijsnummer"
        b"korekort" b"forerkort" b"korkort" b"korkortsnummer" b"ajokortti" b"prawojazdy"
        b"ridicskyprukaz" b"vodicskypreukaz" b"jogositvany" b"ehliyet" b"surucubelgesi"
        b"permisdeconducere" b"vozackadozvola" b"vezetoiengedely" b"mylicense" b"mylicence"
       ;
    T::Health(H::Nhs) => b"nhs" b"nhsno" b"nhsnumber" b"nhsnr" b"nhsid"
        b"nationalhealthservicenumber" b"chinumber";
    T::Health(H::Npi) => b"npi" b"npino" b"npinumber" b"nationalprovideridentifier"
        b"nationalproviderid" b"nationalprovider" b"providerid" b"provideridentifier"
        b"hipaaprovider" b"nationalproviderno";
    T::Health(H::Dea) => b"dea" b"deanumber" b"deano" b"dearegistration" b"dearegistrationnumber"
        b"deaid";
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
        b"medicalrecord" b"medicalrecordnumber" b"medicalrecordno" b"mrn" b"patientid"
        b"patientno" b"patientnumber" b"phn" b"personalhealthnumber" b"ohip" b"ohipnumber"
        b"ramq" b"ahcip" b"ahv" b"kvnr" b"krankenversicherungsnummer" b"krankenversichertennummer"
        b"versichertennummer" b"krankenkassennummer" b"gesundheitskarte" b"cartevitale"
        b"tarjetasanitaria" b"tesserasanitaria" b"cartaosus" b"medicaid"
        b"medicaidid" b"medicaidnumber";
    T::Vin => b"vin" b"vins" b"vinno" b"vinnumber" b"vincode" b"vehicleidentificationnumber"
        b"vehicleidentificationno" b"vehicleidentification" b"vehicleidnumber" b"vehicleid"
        b"vehiclevin" b"chassis" b"chassisno" b"chassisnumber" b"fahrgestellnummer"
        b"fahrgestellnr" b"fahrzeugidentifizierungsnummer" b"fahrzeugidentnummer" b"fin"
        b"fahrzeugidentnr" b"numerodechassis" b"numerodebastidor" b"bastidor" b"numeroditelaio"
        b"telaio" b"chassi" b"numerodochassi" b"chassisnummer" b"numerodeserieduvehicule";
    T::Marked(M::Licence) => b"dl";
    T::Marked(M::Ssn) => b"ss";
    T::Ssn => b"ssn" b"ssns" b"ssno" b"ssnno" b"ssnnumber" b"socialsecurity" b"socialsecuritynumber"
        b"socialsecuritynumbers" b"socialsecurityno" b"socialsecuritynum" b"socialsecuritynr"
        b"socsec" b"socsecno" b"socsecnum" b"sossecurity" b"ussn" b"employeessn"
        b"sozialversicherungsnummer" b"numerodesecuritesociale" b"securitesociale" b"numerosecu"
        b"numerodeseguridadsocial" b"seguridadsocial" b"ssnumber" b"ssnum";
};
