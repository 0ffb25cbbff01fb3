//! Words that announce numbers of people, cards and accounts.
//!
//! They are folded: without accents, in lower case.

use super::super::numbers::Health as H;
use super::{Number as T, Phrase, Topic};

macro_rules! phrases {
    ($($topic:expr => $($phrase:literal)+;)+) => {
        &[$($(($phrase, Topic::Number($topic)),)+)+]
    };
}

mod nations;

const COUNT: usize = OWN.len() + nations::PHRASES.len();

pub(super) const PHRASES: &[Phrase] = &joined();

/// Both lists in one.
#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler")]
const fn joined() -> [Phrase; COUNT] {
    let mut all = [OWN[0]; COUNT];
    let mut i = 0;
    while i < COUNT {
        all[i] = if i < OWN.len() {
            OWN[i]
        } else {
            nations::PHRASES[i - OWN.len()]
        };
        i += 1;
    }
    all
}

const OWN: &[Phrase] = phrases! {
    T::Card => b"card" b"cards" b"cardno" b"cardnr" b"cardnum" b"cardnumber" b"cc" b"ccno" b"ccnum"
        b"ccnumber" b"creditcard" b"creditcardno" b"creditcardnumber" b"debitcard"
        b"debitcardnumber" b"paymentcard" b"paymentcardnumber" b"bankcard" b"primaryaccountnumber"
        b"visa" b"visacard" b"mastercard" b"amex" b"americanexpress" b"discovercard" b"diners"
        b"dinersclub" b"jcb" b"maestro" b"unionpay" b"kreditkarte" b"kreditkartennummer"
        b"kartennummer" b"cartebancaire" b"cartedecredit" b"numerodecarte" b"tarjeta"
        b"tarjetadecredito" b"numerodetarjeta" b"cartadicredito" b"cartaodecredito"
        b"numerodocartao" b"creditcardnr" b"kartenummer" b"kortnummer" b"kredittkort"
        b"creditkaart" b"kartakredytowa" b"numerkarty" b"kredikarti" b"giftcard" b"virtualcard";
    T::Pan => b"pan" b"pannumber" b"panno" b"pancard";
    T::CardCode => b"cvv" b"cvv2" b"cvc" b"cvc2" b"csc" b"cvn" b"cvvcode" b"cvccode" b"cvvnumber"
        b"cardverificationvalue" b"cardverificationcode" b"cardverificationnumber"
        b"cardverification" b"cardsecuritycode" b"cardsecurityvalue" b"cardcode" b"securitycode"
        b"kartenprufnummer" b"prufziffer" b"kartenprufziffer" b"codigodeseguridad"
        b"codedesecurite" b"cryptogramme" b"codicedisicurezza" b"codigodeseguranca";
    T::Iban => b"iban" b"ibanno" b"ibannumber" b"ibannr" b"ibancode"
        b"internationalbankaccountnumber" b"payout" b"payoutaccount";
    T::Bank => b"bankaccount" b"bankaccountno" b"bankaccountnumber" b"bankaccountnum" b"bankacct"
        b"bankacctno" b"bankacc" b"bankdetails" b"banknumber" b"checkingaccount" b"checkingacct"
        b"checkingaccountnumber" b"chequingaccount" b"chequingacct" b"chequeaccount" b"savingsaccount" b"savingsacct" b"savingsaccountnumber"
        b"savingaccount" b"depositaccount" b"depositacct" b"depositaccountnumber" b"debitaccount"
        b"debitacct" b"giroaccount" b"kontonummer" b"kontonr" b"bankkonto" b"bankverbindung"
        b"rekeningnummer" b"bankrekening" b"numerodecompte" b"comptebancaire" b"numerodecuenta"
        b"cuentabancaria" b"contobancario" b"numerodiconto" b"contabancaria" b"numerodaconta" b"numerodeconta"
        b"numerkonta" b"cislouctu" b"szamlaszam" b"bankszamlaszam" b"numardecont" b"numarcont"
        b"hesapnumarasi" b"hesapno"
        b"tilinumero" b"bankgiro" b"plusgiro" b"numerrachunku" b"rachunekbankowy"
        b"beneficiaryaccount" b"payeeaccount" b"achaccount" b"wireaccount" b"directdeposit"
        b"clabe" b"clabeinterbancaria";
    T::Branch => b"routing" b"rtn" b"routingno" b"routingnumber" b"routingnum" b"routingcode"
        b"routingtransitnumber" b"abarouting" b"abanumber" b"abaroutingnumber" b"aba"
        b"abano" b"transitnumber" b"ifsc" b"ifsccode" b"ifscode" b"bankroutingnumber"
        b"bankrouting";
    T::SortCode => b"sortcode" b"sortcodes" b"sortcodeno" b"banksortcode" b"bsb" b"bsbnumber"
        b"bsbcode" b"bankleitzahl" b"blz";
    T::Account => b"account" b"acct" b"customer" b"currentaccount";
    T::AwsAccount => b"accountid" b"accountids" b"acctid" b"awsaccount" b"awsaccountid"
        b"awsaccountids" b"awsaccountnumber" b"awsaccountno" b"awsacct" b"awsacctid";
    T::Customer => b"accountnumber" b"accountnum" b"accountno" b"accountnr" b"accountnbr"
        b"accno" b"accnumber" b"acctno" b"acctnum" b"acctnumber" b"acctnr" b"acctnbr" b"accountnumbers"
        b"customeraccount" b"customeraccountnumber" b"customeraccountno" b"customeracct"
        b"customernumber" b"customerno" b"customernum" b"customernr" b"customerid" b"custid"
        b"custno" b"custnumber" b"custacct" b"clientaccount" b"clientnumber"
        b"clientno" b"clientaccountnumber" b"clientref" b"memberaccount" b"membernumber"
        b"memberno" b"memberid" b"membershipnumber" b"membershipno" b"membershipid"
        b"billingaccount" b"billingaccountnumber" b"billingaccountno" b"billingacct"
        b"billingnumber" b"loanaccount" b"loanaccountnumber" b"loannumber" b"loanno" b"loanacct"
        b"loanid" b"mortgageaccount" b"mortgagenumber" b"mortgageno" b"policynumber" b"policyno"
        b"insurancepolicy" b"insurancepolicynumber" b"subscribernumber" b"subscriberno"
        b"subscriberid" b"subscriberaccount" b"subscriptionnumber" b"patronnumber" b"useraccount"
        b"useraccountnumber" b"creditaccount" b"brokerageaccount" b"tradingaccount"
        b"investmentaccount" b"merchantaccount" b"utilityaccount" b"loyaltynumber" b"loyaltyid"
        b"loyaltyaccount" b"loyaltycard" b"rewardsnumber" b"frequentflyer" b"frequentflyernumber"
        b"contractnumber" b"contractno" b"claimnumber" b"kundennummer" b"kundennr"
        b"kundenkonto" b"mitgliedsnummer" b"vertragsnummer" b"versicherungsnummer" b"klantnummer"
        b"klantnr" b"lidnummer" b"kundenummer" b"kundnummer" b"medlemsnummer" b"numeroclient"
        b"numerodeclient" b"numerodecliente" b"numerocliente" b"codicecliente" b"numerodosocio"
        b"numerodecontrat" b"numerodesocio" b"asiakasnumero" b"numerklienta" b"musterino"
        b"musterinumarasi" b"codeclient" b"codigodecliente" b"cislozakaznika" b"zakaznickecislo"
        b"ugyfelszam" b"vevoszam" b"codclient" b"numarclient";
    T::Ssn => b"ssn" b"ssns" b"ssno" b"ssnno" b"ssnnumber" b"socialsecurity" b"socialsecuritynumber"
        b"socialsecuritynumbers" b"socialsecurityno" b"socialsecuritynum" b"socialsecuritynr"
        b"socsec" b"socsecno" b"socsecnum" b"sossecurity" b"ussn" b"employeessn"
        b"sozialversicherungsnummer" b"numerodesecuritesociale" b"securitesociale" b"numerosecu"
        b"numerodeseguridadsocial" b"seguridadsocial" b"ssnumber" b"ssnum";
    T::MarkedSsn => b"ss";
    T::MarkedLicence => b"dl";
    T::Passport => b"passport" b"passports" b"passportno" b"passportnum" b"passportnumber"
        b"passportnr" b"passportid" b"passportcard" b"reisepass" b"reisepassnummer" b"reisepassnr"
        b"passnr" b"passnummer" b"ppno" b"passeport" b"numerodepasseport" b"passeportno" b"pasaporte"
        b"numerodepasaporte" b"passaporto" b"numerodipassaporto" b"passaporte" b"paspoort"
        b"paspoortnummer" b"passnumber" b"paszport" b"numerpaszportu" b"passinumero"
        b"pasnummer" b"passinnumero" b"cislopasu" b"utlevelszam"
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
        b"korekortnummer" b"forerkortnummer" b"ajokortinnumero" b"numerprawajazdy"
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
        b"medicaidid" b"medicaidnumber" b"numerodeutente" b"cartaonacionaldesaude"
        b"zorgverzekeringsnummer" b"sjukforsakringsnummer" b"sygesikringsnummer"
        b"helseforsikringsnummer" b"sairausvakuutusnumero" b"kelakortti" b"numerubezpieczenia"
        b"cislopojistence" b"carddesanatate" b"sagliksigortasinumarasi";
    T::Birth => b"dob" b"dateofbirth" b"birthdate" b"birthday" b"bday" b"birth" b"born" b"bornon"
        b"birthdt" b"dtofbirth" b"geburtsdatum" b"geburtstag" b"geboren" b"geborenam" b"gebdatum"
        b"geb" b"gebdat" b"fechadenacimiento" b"fechanacimiento" b"fnacimiento" b"nacimiento"
        b"nacido" b"nacida" b"datedenaissance" b"datenaissance" b"naissance" b"nele" b"neele"
        b"datadinascita" b"datanascita" b"natoil" b"natail" b"datadenascimento" b"szuletesidatum"
        b"datanascimento" b"nascimento" b"nascidoem" b"geboortedatum" b"fodselsdato"
        b"fodelsedatum" b"syntymaaika" b"dataurodzenia" b"urodzony" b"urodzona" b"datumnarozeni"
        b"datanasterii" b"dogumtarihi" b"szuletesiido" b"dateofbirthday" b"yob" b"personaldob";
    T::Phone => b"phone" b"phones" b"phoneno" b"phonenum" b"phonenumber" b"phonenr" b"telephone"
        b"telephonenumber" b"telephoneno" b"tel" b"telno" b"telnr" b"telnumber" b"mobile"
        b"mobileno" b"mobilenumber" b"mobilephone" b"mobilephonenumber" b"mob" b"cell" b"cellno"
        b"cellnumber" b"cellphone" b"cellphonenumber" b"cellular" b"fax" b"faxno" b"faxnumber" b"ph"
        b"phno" b"landline" b"homephone" b"workphone" b"contactphone" b"contactnumber"
        b"contactno" b"oncallphone" b"whatsapp" b"whatsappnumber" b"msisdn" b"callback"
        b"callbacknumber" b"hotline" b"helpline" b"telefon" b"telefonnummer" b"telefonnr"
        b"telefonnumer" b"telefonszam" b"telefonnum" b"handy" b"handynummer" b"mobilnummer"
        b"mobiltelefon" b"mobil" b"mobilfunk" b"festnetz" b"rufnummer" b"movil" b"telefono"
        b"numerodetelefono" b"numeroditelefono" b"celular" b"telemovel" b"telefone"
        b"numerodetelephone" b"cellulare" b"portable" b"telefoon" b"telefoonnummer" b"mobiel"
        b"puhelin" b"puhelinnumero" b"matkapuhelin" b"komorka" b"numertelefonu" b"numartelefon"
        b"telefonnumaram" b"telefonnumarasi" b"ceptelefonu" b"sms" b"smsto" b"textto"
        b"emergencycontact" b"phonecontact" b"telecopie" b"numerodecelular" b"usnumber";
    T::Call => b"call" b"callme" b"callmeon" b"calls" b"contact" b"contacts" b"dial" b"oncall"
        b"reach" b"reachme" b"answeringat" b"pager"
        b"cnnumber";
    T::Vin => b"vin" b"vins" b"vinno" b"vinnumber" b"vincode" b"vehicleidentificationnumber"
        b"vehicleidentificationno" b"vehicleidentification" b"vehicleidnumber" b"vehicleid"
        b"vehiclevin" b"chassis" b"chassisno" b"chassisnumber" b"fahrgestellnummer"
        b"fahrgestellnr" b"fahrzeugidentifizierungsnummer" b"fahrzeugidentnummer" b"fin"
        b"fahrzeugidentnr" b"numerodechassis" b"numerodebastidor" b"bastidor" b"numeroditelaio"
        b"telaio" b"chassi" b"numerodochassi" b"chassisnummer" b"numerodeserieduvehicule";
    T::Gps => b"gps" b"gpsposition" b"gpslocation" b"gpscoordinates" b"gpscoords" b"latlong"
        b"latlng" b"latlon" b"latitudelongitude" b"latitudeandlongitude" b"latandlong" b"lnglat"
        b"lonlat" b"longlat" b"geolocation" b"geoposition" b"geopoint" b"geocoordinates" b"geo"
        b"lastknownposition" b"gpsfix" b"gpspos";
    T::Position => b"pos" b"position" b"location" b"loc" b"coordinates" b"coordinate" b"coords"
        b"coord"
        b"lastseenat" b"homelocation" b"lastlocation" b"lastposition" b"koordinaten" b"standort"
        b"coordenadas" b"ubicacion" b"coordonnees" b"waypoint" b"whereabouts";
    T::Coordinate => b"latitude" b"longitude" b"lat" b"lng" b"lon" b"breitengrad"
        b"langengrad" b"latitud" b"longitud" b"latitudine" b"longitudine";
    T::AnyTax => b"taxid" b"taxids" b"taxidno" b"taxidnumber" b"taxnumber" b"taxno" b"taxcode"
        b"taxidentification" b"taxidentificationnumber" b"taxpayerid" b"taxpayernumber" b"tin"
        b"taxpayeridentificationnumber" b"tinnumber" b"vat" b"vatid" b"vatno" b"vatnumber"
        b"vatregistration" b"vatregistrationnumber" b"vatregno" b"taxref" b"taxreference"
        b"numerofiscal" b"numerodeidentificacionfiscal" b"belastingnummer" b"skattenummer"
        b"verotunniste" b"numeridentyfikacjipodatkowej" b"danoveidentifikacnicislo" b"codfiscal"
        b"verginumarasi" b"vergino" b"vergikimlikno";
    T::AnyNational => b"nationalid" b"nationalidno"
        b"nationalidnumber" b"nationalidentifier" b"nationalidentification"
        b"nationalidentificationnumber" b"nationalidentitynumber" b"nationalnumber"
        b"personalid" b"personalidentificationnumber" b"personalidentitynumber"
        b"personalidentitycode" b"personalidnumber" b"personalcode" b"identitynumber"
        b"identificationnumber" b"idnumber" b"citizenid" b"residentid"
        b"residentidentitycard" b"govid" b"governmentid" b"civilid" b"kimlik";
};
