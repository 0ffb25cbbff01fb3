//! Words that announce secrets.

use super::{Phrase, Secret, Topic};

const fn secret(topic: Secret) -> Topic {
    Topic::Secret(topic)
}

macro_rules! phrases {
    ($($topic:ident: $($phrase:literal)*;)*) => {
        &[$($(($phrase, secret(Secret::$topic)),)*)*]
    };
}

pub(super) const PHRASES: &[Phrase] = phrases! {
    Password:
        b"password" b"passwords" b"passwd" b"passwort" b"kennwort" b"passphrase" b"passcode"
        b"pwd" b"pword" b"psswd" b"contrasena" b"contrasenia" b"contrasenya" b"senha" b"motdepasse" b"mdp"
        b"wachtwoord" b"losenord" b"haslo" b"parola" b"parole" b"salasana" b"adgangskode" b"passord"
        b"jelszo" b"heslo" b"sifre" b"katasandi" b"matkhau" b"lozinka" b"geslo" b"clave" b"passwrd"
        b"pswd" b"passw" b"pgpassword" b"mysqlpwd" b"userpass" b"dbpass" b"rootpass"
        b"adminpass" b"loginpass" b"keypass" b"storepass" b"zugangsdaten" b"kodeord" b"palavrapasse"
        b"slaptazodis" b"parool" b"wifikey" b"psk" b"presharedkey" b"presharedsecret";
    Pass: b"pass" b"pw";
    Pin: b"pin" b"pincode" b"geheimzahl" b"pinnumber" b"pinnummer" b"unlockcode";
    Secret:
        b"secret" b"secrets" b"secrete" b"secreto" b"segredo" b"segreto" b"clientsecret" b"apisecret" b"consumersecret" b"appsecret"
        b"webhooksecret" b"jwtsecret" b"sessionsecret" b"cookiesecret" b"signingsecret" b"tokensecret"
        b"oauthsecret" b"hmacsecret" b"sharedsecret" b"geheim" b"geheimnis";
    Command: b"mysql" b"mysqldump" b"mysqladmin" b"mariadb" b"sshpass";
    Token:
        b"token" b"tokens" b"secretkey" b"apikey" b"apikeys"
        b"accesstoken" b"accesskey" b"authtoken" b"authkey" b"bearertoken" b"refreshtoken"
        b"clientkey" b"privatekey" b"privkey" b"encryptionkey" b"signingkey"
        b"decryptionkey" b"symmetrickey" b"cryptokey" b"cipherkey" b"aeskey" b"signaturekey" b"signkey"
        b"authenticationkey" b"authenticationtoken" b"registrationkey" b"ingestionkey" b"publishkey"
        b"deploymentkey" b"softwarekey" b"unsealkey" b"webhookkey" b"merchantkey"
        b"chiaveapi" b"chavesecreta" b"chiavesegreta" b"clavesecreta" b"secretvalue"
        b"licensekey" b"licencekey" b"licensecode" b"masterkey" b"servicekey" b"accountkey" b"storagekey"
        b"sharedaccesskey" b"consumerkey" b"appkey" b"applicationkey"
        b"secretkeybase" b"secretbase"
        b"credential" b"credentials" b"creds" b"cred" b"auth" b"xapikey" b"integrationkey" b"routingkey"
        b"ingestkey" b"writekey" b"readkey" b"adminkey" b"userkey" b"devkey" b"deploykey" b"sharedkey"
        b"hmackey" b"securitytoken" b"idtoken" b"apitoken" b"personalaccesstoken" b"pat"
        b"serviceaccountkey" b"instrumentationkey" b"subscriptionkey" b"functionkey" b"hostkey" b"dbkey"
        b"databasekey" b"xauthtoken" b"privatetoken" b"jobtoken" b"deploytoken" b"bottoken" b"usertoken"
        b"oauthtoken" b"oauth" b"tokenkey" b"schluessel" b"schlussel" b"apischlussel"
        b"jeton" b"cle" b"cleapi" b"claveapi" b"llave" b"chave" b"chaveapi" b"sleutel"
        b"wwwauthenticate" b"otpsecret" b"totpsecret" b"totp" b"otpseed" b"totpseed" b"recoveryseed" b"walletseed" b"seedphrase" b"recoverykey" b"recoverycode" b"backupcode"
        b"activationcode" b"activationkey" b"productkey" b"serialkey" b"registrationtoken" b"jointoken"
        b"provisioningkey" b"sastoken" b"saskey" b"connectionkey" b"devicekey" b"primarykeysecret"
        b"nwkkey" b"genappkey" b"appskey" b"nwkskey" b"fnwksintkey" b"snwksintkey" b"nwksenckey"
        b"appserverprivatekey" b"lorawankey";
    AwsSecret:
        b"secretaccesskey" b"awssecretaccesskey" b"awssecretkey" b"awssecret";
    AwsSession: b"sessiontoken" b"awssessiontoken" b"xamzsecuritytoken";
    Key: b"key" b"keys";
    Vendor:
        b"sumologic" b"sumo" b"messagebird" b"sonar" b"sonarqube" b"snyk" b"artifactory" b"artif" b"jfrog"
        b"contribsys" b"adafruit" b"algolia" b"asana" b"bitbucket" b"bittrex" b"coinbase" b"confluent"
        b"datadog" b"discord" b"dropbox" b"etsy" b"fastly" b"finicity" b"finnhub" b"flickr" b"freshbooks"
        b"gitter" b"gocardless" b"hubspot" b"intercom" b"kraken" b"kucoin" b"launchdarkly" b"linkedin"
        b"lob" b"looker" b"mailchimp" b"mailgun" b"mapbox" b"mattermost" b"meraki" b"netlify" b"nytimes"
        b"okta" b"plaid" b"rapidapi" b"sendbird" b"squarespace" b"travis" b"trello" b"twitch" b"twitter"
        b"typeform" b"yandex" b"zendesk" b"cloudant" b"softlayer" b"ibmcos" b"cloudflare" b"cohere";
    Authorization: b"authorization" b"proxyauthorization" b"xauthorization" b"authheader";
    Scheme: b"bearer";
    Cookie: b"cookie" b"cookies" b"setcookie";
    Session:
        b"jsessionid" b"phpsessid" b"sessionid" b"sessid" b"sessionkey" b"sid" b"connectsid" b"gitlabsession"
        b"laravelsession" b"aspnetsessionid" b"sessioncookie" b"authcookie" b"remembertoken"
        b"session" b"ssid" b"sess";
    Signature: b"sharedaccesssignature" b"sig" b"signature" b"xamzsignature" b"xgoogsignature";
    Oracle: b"thin" b"sqlplus" b"oci8";
    Webhook: b"hooks" b"webhook" b"webhooks" b"webhookoffice" b"hooksslackcom";
    Jwk: b"kty";
    Wifi: b"wifi";
};
