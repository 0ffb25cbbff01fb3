//! Words that announce numbers of people, cards and accounts.
//!
//! They are folded: without accents, in lower case.

use super::super::numbers::Marked as M;
use super::{Number as T, Phrase, Topic};

macro_rules! phrases {
    ($($topic:expr => $($phrase:literal)+;)+) => {
        &[$($(($phrase, Topic::Number($topic)),)+)+]
    };
}

mod nations;
mod papers;

const LISTS: [&[Phrase]; 3] = [OWN, papers::PHRASES, nations::PHRASES];
const COUNT: usize = OWN.len() + papers::PHRASES.len() + nations::PHRASES.len();

pub(super) const PHRASES: &[Phrase] = &joined();

/// All lists in one.
#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler")]
const fn joined() -> [Phrase; COUNT] {
    let mut all = [OWN[0]; COUNT];
    let (mut i, mut list, mut place) = (0, 0, 0);
    while i < COUNT {
        if place == LISTS[list].len() {
            (list, place) = (list + 1, 0);
        }
        all[i] = LISTS[list][place];
        i += 1;
        place += 1;
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
        b"numerodocartao" b"creditcardnr" b"kartenummer" b"kortnummer" b"kredittkort" b"creditkaart"
        b"kartakredytowa" b"numerkarty" b"kredikarti" b"giftcard" b"virtualcard" b"sube"
        b"tarjetasube" b"boletoelectronico";
    T::Pan => b"pan" b"pannumber" b"panno" b"pancard";
    T::CardCode => b"cvv" b"cvv2" b"cvc" b"cvc2" b"csc" b"cvn" b"cvvcode" b"cvccode" b"cvvnumber"
        b"cardverificationvalue" b"cardverificationcode" b"cardverificationnumber"
        b"cardverification" b"cardsecuritycode" b"cardsecurityvalue" b"cardcode" b"securitycode"
        b"kartenprufnummer" b"prufziffer" b"kartenprufziffer" b"codigodeseguridad" b"codedesecurite"
        b"cryptogramme" b"codicedisicurezza" b"codigodeseguranca" b"cardidcode"
        b"cardidentificationcode" b"cardidentificationnumber" b"cardvalidationcode"
        b"cardvalidationnumber" b"cardvalidationvalue" b"cardverificationdata"
        b"eloverificationcode";
    T::Iban => b"iban" b"ibanno" b"ibannumber" b"ibannr" b"ibancode"
        b"internationalbankaccountnumber" b"payout" b"payoutaccount";
    T::Bank => b"bankaccount" b"bankaccountno" b"bankaccountnumber" b"bankaccountnum" b"bankacct"
        b"bankacctno" b"bankacc" b"bankdetails" b"banknumber" b"checkingaccount" b"checkingacct"
        b"checkingaccountnumber" b"chequingaccount" b"chequingacct" b"chequeaccount"
        b"savingsaccount" b"savingsacct" b"savingsaccountnumber" b"savingaccount" b"depositaccount"
        b"depositacct" b"depositaccountnumber" b"debitaccount" b"debitacct" b"giroaccount"
        b"kontonummer" b"kontonr" b"bankkonto" b"bankverbindung" b"rekeningnummer" b"bankrekening"
        b"numerodecompte" b"comptebancaire" b"numerodecuenta" b"cuentabancaria" b"contobancario"
        b"numerodiconto" b"contabancaria" b"numerodaconta" b"tilinumero" b"bankgiro" b"plusgiro"
        b"numerrachunku" b"rachunekbankowy" b"beneficiaryaccount" b"payeeaccount" b"achaccount"
        b"wireaccount" b"directdeposit" b"clabe" b"clabeinterbancaria" b"bban" b"codebancaire"
        b"codicebancario" b"codigocuenta" b"codigodecuenta" b"cuentacliente" b"cuentaclienteid"
        b"cuentabancariacliente" b"customerbankaccount" b"customerbankaccountid" b"bankacno"
        b"moneymarketaccount" b"financialaccount" b"numerodeconta" b"numerkonta" b"cislouctu"
        b"szamlaszam" b"bankszamlaszam" b"numardecont" b"numarcont" b"hesapnumarasi" b"hesapno";
    T::Branch => b"routing" b"rtn" b"routingno" b"routingnumber" b"routingnum" b"routingcode"
        b"routingtransitnumber" b"abarouting" b"abanumber" b"abaroutingnumber" b"aba"
        b"abano" b"transitnumber" b"ifsc" b"ifsccode" b"ifscode" b"bankroutingnumber"
        b"bankrouting";
    T::SortCode => b"sortcode" b"sortcodes" b"sortcodeno" b"banksortcode" b"bsb" b"bsbnumber"
        b"bsbcode" b"bankleitzahl" b"blz" b"sortcodeandaccount" b"sortcodeaccount";
    T::Account => b"account" b"acct" b"customer" b"currentaccount";
    T::AwsAccount => b"accountid" b"accountids" b"acctid" b"awsaccount" b"awsaccountid"
        b"awsaccountids" b"awsaccountnumber" b"awsaccountno" b"awsacct" b"awsacctid";
    T::Customer => b"accountnumber" b"accountnum" b"accountno" b"accountnr" b"accountnbr" b"accno"
        b"accnumber" b"acctno" b"acctnum" b"acctnumber" b"acctnr" b"acctnbr" b"accountnumbers"
        b"customeraccount" b"customeraccountnumber" b"customeraccountno" b"customeracct"
        b"customernumber" b"customerno" b"customernum" b"customernr" b"customerid" b"custid"
        b"custno" b"custnumber" b"custacct" b"clientaccount" b"clientnumber" b"clientno"
        b"clientaccountnumber" b"clientref" b"memberaccount" b"membernumber" b"memberno" b"memberid"
        b"membershipnumber" b"membershipno" b"membershipid" b"billingaccount"
        b"billingaccountnumber" b"billingaccountno" b"billingacct" b"billingnumber" b"loanaccount"
        b"loanaccountnumber" b"loannumber" b"loanno" b"loanacct" b"loanid" b"mortgageaccount"
        b"mortgagenumber" b"mortgageno" b"policynumber" b"policyno" b"insurancepolicy"
        b"insurancepolicynumber" b"subscribernumber" b"subscriberno" b"subscriberid"
        b"subscriberaccount" b"subscriptionnumber" b"patronnumber" b"useraccount"
        b"useraccountnumber" b"creditaccount" b"brokerageaccount" b"tradingaccount"
        b"investmentaccount" b"merchantaccount" b"utilityaccount" b"loyaltynumber" b"loyaltyid"
        b"loyaltyaccount" b"loyaltycard" b"rewardsnumber" b"frequentflyer" b"frequentflyernumber"
        b"contractnumber" b"contractno" b"claimnumber" b"kundennummer" b"kundennr" b"kundenkonto"
        b"mitgliedsnummer" b"vertragsnummer" b"versicherungsnummer" b"klantnummer" b"klantnr"
        b"lidnummer" b"kundenummer" b"kundnummer" b"medlemsnummer" b"numeroclient" b"numerodeclient"
        b"numerodecliente" b"numerocliente" b"codicecliente" b"numerodosocio" b"numerodecontrat"
        b"numerodesocio" b"asiakasnumero" b"numerklienta" b"musterino" b"acno" b"musterinumarasi"
        b"codeclient" b"codigodecliente" b"cislozakaznika" b"zakaznickecislo" b"ugyfelszam"
        b"vevoszam" b"codclient" b"numarclient";
    T::Birth => b"dob" b"dateofbirth" b"birthdate" b"birthday" b"bday" b"birth" b"born" b"bornon"
        b"birthdt" b"dtofbirth" b"geburtsdatum" b"geburtstag" b"geboren" b"geborenam" b"gebdatum"
        b"geb" b"gebdat" b"fechadenacimiento" b"fechanacimiento" b"fnacimiento" b"nacimiento"
        b"nacido" b"nacida" b"datedenaissance" b"datenaissance" b"naissance" b"nele" b"neele"
        b"datadinascita" b"datanascita" b"natoil" b"natail" b"datadenascimento" b"datanascimento"
        b"nascimento" b"nascidoem" b"geboortedatum" b"fodselsdato" b"fodelsedatum" b"syntymaaika"
        b"dataurodzenia" b"urodzony" b"urodzona" b"datumnarozeni" b"datanasterii" b"dogumtarihi"
        b"szuletesiido" b"dateofbirthday" b"yob" b"personaldob" b"szuletesidatum";
    T::Phone => b"phone" b"phones" b"phoneno" b"phonenum" b"phonenumber" b"phonenr" b"telephone"
        b"telephonenumber" b"telephoneno" b"tel" b"telno" b"telnr" b"telnumber" b"mobile"
        b"mobileno" b"mobilenumber" b"mobilephone" b"mobilephonenumber" b"mob" b"cell" b"cellno"
        b"cellnumber" b"cellphone" b"cellphonenumber" b"cellular" b"fax" b"faxno" b"faxnumber" b"ph"
        b"phno" b"landline" b"homephone" b"workphone" b"contactphone" b"contactnumber" b"contactno"
        b"oncallphone" b"whatsapp" b"whatsappnumber" b"msisdn" b"callback" b"callbacknumber"
        b"hotline" b"helpline" b"telefon" b"telefonnummer" b"telefonnr" b"telefonnumer"
        b"telefonszam" b"telefonnum" b"handy" b"handynummer" b"mobilnummer" b"mobiltelefon" b"mobil"
        b"mobilfunk" b"festnetz" b"rufnummer" b"movil" b"telefono" b"numerodetelefono"
        b"numeroditelefono" b"celular" b"telemovel" b"telefone" b"numerodetelephone" b"cellulare"
        b"portable" b"telefoon" b"telefoonnummer" b"mobiel" b"puhelin" b"puhelinnumero"
        b"matkapuhelin" b"komorka" b"numertelefonu" b"numartelefon" b"telefonnumaram"
        b"telefonnumarasi" b"ceptelefonu" b"sms" b"smsto" b"textto" b"emergencycontact"
        b"phonecontact" b"telecopie" b"numerodecelular" b"usnumber" b"fone" b"numeroresidencial"
        b"telefoneresidencial" b"numeromovel" b"movel";
    T::Call => b"call" b"callme" b"callmeon" b"calls" b"contact" b"contacts" b"dial" b"oncall"
        b"reach" b"reachme" b"answeringat" b"pager"
        b"cnnumber";
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
        b"numerodeidentificacionfiscal" b"numerodecontribuyente" b"numerodeimpuestocorporativo"
        b"personaltaxnumber" b"belastingnummer" b"skattenummer" b"verotunniste"
        b"numeridentyfikacjipodatkowej" b"danoveidentifikacnicislo" b"codfiscal" b"verginumarasi"
        b"vergino" b"vergikimlikno" b"numerofiscal";
    T::AnyNational => b"nationalid" b"nationalidno" b"nationalidnumber" b"nationalidentifier"
        b"nationalidentification" b"nationalidentificationnumber" b"nationalidentitynumber"
        b"nationalnumber" b"personalid" b"personalidentificationnumber" b"personalidentitynumber"
        b"personalidentitycode" b"personalidnumber" b"personalcode" b"identitynumber"
        b"identificationnumber" b"idnumber" b"citizenid" b"residentid" b"residentidentitycard"
        b"govid" b"governmentid" b"civilid" b"kimlik" b"identidadnumero" b"nacionalidentidad"
        b"numeroidentificacion" b"numerodeidentificacion" b"nationalidentity"
        b"uniqueidentitynumber" b"personalidentityno" b"identityno";
    T::Bban => b"accountcode" b"customeraccountid" b"sepa";
    T::Marked(M::Tax) => b"tax";
};
