/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Terms: words in names of columns, by what they stand for: English, German,
 * French, Italian, Spanish, Portuguese, Dutch, Polish, Swedish, and the usual
 * abbreviations. Without accents, and without what parts words.
 */
#include "discover/names.h"

const bauta_term bauta_terms[] = {
    {BAUTA_CLASS_EMAIL, 92,
     "email emails emailaddress emailaddr emailadresse mailaddress mailadresse "
     "mailaddr useremail contactemail replyto bcc courriel adresseemail "
     "adressemail adressemel mel correo correoelectronico correoe "
     "indirizzoemail "
     "postaelettronica endemail enderecoemail emailadres epost epostadress "
     "adresemail emailid emailprimary elmejl"},
    {BAUTA_CLASS_EMAIL, 60, "mail mailto sender recipient absender"},
    {BAUTA_CLASS_PHONE, 90,
     "phone phones phoneno phonenumber phonenum phonenr telephone telephoneno "
     "telephonenumber tel telno telnr telefon telefonnummer telefonnr telefono "
     "telefone telefoon telefoonnummer tlf tfn mobile mobileno mobilenumber "
     "mobilephone mobil mobilnummer mobiltelefon handy handynummer cell "
     "cellphone cellular celular cellulare movil portable gsm msisdn fax faxno "
     "faxnumber faxnr telefax faks homephone workphone dayphone eveningphone "
     "rufnummer fono numtel numerotelephone numerotelefono numerodetelephone "
     "telefax whatsapp komorka nrtelefonu landline festnetz"},
    {BAUTA_CLASS_PHONE, 62, "extension durchwahl callerid callednumber"},
    {BAUTA_CLASS_FIRST_NAME, 92,
     "firstname firstnames fname fstname givenname givennames gname forename "
     "forenames christianname vorname vornamen rufname prenom prenoms "
     "nomeproprio primonome primernombre nombres nombrepila primeironome "
     "voornaam voornamen imie imiona fornamn tilltalsnamn middlename "
     "middlenames mname middleinitial mittelname zweitname secondonome "
     "segundonombre nickname spitzname surnom soprannome apodo roepnaam "
     "preferredname"},
    {BAUTA_CLASS_LAST_NAME, 92,
     "lastname lastnames lname lstname surname surnames familyname famname "
     "sname maidenname nachname nachnamen familienname zuname geburtsname "
     "nomfamille nomdefamille nomjeunefille nomnaissance cognome cognomi "
     "apellido apellidos primerapellido segundoapellido sobrenome apelido "
     "achternaam familienaam nazwisko efternamn tussenvoegsel "
     "mothersmaidenname "
     "mothermaidenname"},
    {BAUTA_CLASS_FULL_NAME, 88,
     "fullname fullnames personname customername clientname patientname "
     "employeename contactname contactperson membername guestname "
     "cardholdername cardholder cardname nameoncard accountholder holdername "
     "recipientname addressee payername payeename drivername passengername "
     "teachername studentname doctorname authorname ownername managername "
     "namefull completename kundenname ansprechpartner kontoinhaber "
     "karteninhaber empfaenger empfaengername mitarbeitername patientenname "
     "nomcomplet nomclient nomprenom nompatient nominativo nomecompleto "
     "nomecognome nomecliente intestatario nombrecompleto nombrecliente "
     "nombreapellidos titulartarjeta volledigenaam klantnaam naamklant "
     "imienazwisko imieinazwisko namn kundnamn headofstate firstlastname "
     "legalname composer artistname spouse spousename nextofkin "
     "emergencycontact beneficiary beneficiaryname fathername mothername "
     "holder signatory"},
    {BAUTA_CLASS_FULL_NAME, 55,
     "shipname shiptoname billname billtoname displayname author owner contact "
     "driver teacher doctor physician manager "
     "supervisor assignee addressname fathersname attn attention"},
    {BAUTA_CLASS_USERNAME, 88,
     "username usernames userlogin loginname login logon userid_name uname "
     "screenname handle accountname benutzername benutzerkennung anmeldename "
     "nomutilisateur identifiant pseudo pseudonyme nomeutente nombreusuario "
     "nomeusuario gebruikersnaam nazwauzytkownika anvandarnamn twitter "
     "twitterhandle instagram skype skypeid telegram facebookid githublogin"},
    {BAUTA_CLASS_STREET, 90,
     "street streetname streetaddress streetaddr streetno streetnumber "
     "housenumber houseno housenr addressline addressline1 addressline2 "
     "addressline3 address1 address2 address3 addr1 addr2 addrline1 addrline2 "
     "addressnumber addressstreet addressstreetname homeaddress mailingaddress "
     "postaladdress residentialaddress permanentaddress shippingaddress "
     "billingaddress shipaddress billaddress fulladdress deliveryaddress "
     "strasse str strassenname hausnummer hausnr anschrift wohnadresse "
     "postanschrift lieferadresse rechnungsadresse adresszusatz rue voie "
     "adresse1 adresse2 adressepostale numerovoie indirizzo numerocivico "
     "civico residenza domicilio direccion calle domicilio numerocalle "
     "direccionpostal endereco logradouro rua straat straatnaam huisnummer "
     "adres ulica nrdomu gata gatuadress apartment aptno"},
    {BAUTA_CLASS_STREET, 82, "address addresses addr adresse adress"},
    {BAUTA_CLASS_NATIONAL_ID, 93,
     "ssn ssnno socialsecurity socialsecurityno socialsecuritynumber "
     "socialsecnum socsec sin socialinsurancenumber nino nationalinsurance "
     "nationalinsuranceno nationalinsurancenumber nationalid nationalidno "
     "nationalidnumber nationalno nin taxid taxidnumber taxnumber taxno "
     "taxcode "
     "tin itin taxpayerid personalnumber personalid personalidentitynumber "
     "steuerid steueridnr steueridentifikationsnummer steuernummer "
     "sozialversicherungsnummer svnr rentenversicherungsnummer nir insee "
     "numsecu numerosecu securitesociale numerosecuritesociale codicefiscale "
     "codfiscale codfisc codfis dni nie nif nifnie cedula curp rfc cpf cpfcnpj "
     "bsn burgerservicenummer sofinummer pesel nrpesel personnummer personnr "
     "aadhaar aadhar aadhaarno pan pannumber nhsnumber nhsno medicareno "
     "cnp egn hetu cpr ahv ahvnr idcardno idnumber citizenid"},
    {BAUTA_CLASS_DOCUMENT, 84,
     "medicalrecordno medicalrecordnumber medicalrecord healthinsurance "
     "healthinsuranceno studentno studentid employeeno employeenumber "
     "vatnumber "
     "vatno vatid "
     "passport passportno passportnumber passnummer reisepass reisepassnr "
     "numeropasseport passeport passaporto numeropassaporto pasaporte "
     "driverlicense driverslicense driverlicenseno driverslicenseno "
     "driverslicensenumber driverlicencenumber licenceno licensenumber "
     "licensenumber drivinglicence drivinglicense dlnumber "
     "fuehrerschein fuehrerscheinnr permisconduire patente numeropatente "
     "permisoconducir cnh rijbewijs idcard identitycard personalausweis "
     "ausweis ausweisnummer ausweisnr cartaidentita cartaidentite numerocni "
     "visano visanumber medicalrecordnumber mrn patientno insuranceno "
     "insurancenumber insuranceid policynumber versichertennummer "
     "krankenversicherungsnummer kvnr tesserasanitaria healthcardno"},
    {BAUTA_CLASS_CARD, 90,
     "creditcard creditcardno creditcardnumber creditcardnum ccnumber ccno "
     "ccnum cardnumber cardno cardnum cardpan debitcard paymentcard "
     "kreditkarte kreditkartennummer kartennummer cartebancaire "
     "numerocarte numerocarta cartadicredito cartacredito tarjeta "
     "tarjetacredito numerotarjeta cartaocredito numerocartao creditcardnr"},
    {BAUTA_CLASS_IBAN, 94, "iban ibannumber ibanno ibannr"},
    {BAUTA_CLASS_ACCOUNT, 82,
     "bankaccount bankaccountno bankaccountnumber accountnumber accountno "
     "acctno "
     "acctnum acctnumber bankacct kontonummer kontonr bankverbindung numcompte "
     "numerocompte comptebancaire numeroconto contocorrente cuentabancaria "
     "numerocuenta contabancaria rekeningnummer nrkonta bankkonto sortcode "
     "routingnumber abanumber"},
    {BAUTA_CLASS_IP, 92,
     "ip ipaddress ipaddr ipadress ipadresse ipv4 ipv6 clientip remoteip "
     "remoteaddr remoteaddress lastip loginip lastloginip sourceip srcip "
     "userip hostip signupip registrationip peerip"},
    {BAUTA_CLASS_MAC, 90, "mac macaddress macaddr macadresse hwaddr"},
    {BAUTA_CLASS_DEVICE, 86,
     "imei imeino imsi iccid deviceid deviceidentifier udid advertisingid idfa "
     "gaid androidid deviceserial deviceuuid fingerprint browserfingerprint "
     "useragent"},
    {BAUTA_CLASS_VEHICLE, 88,
     "licenseplate licenceplate platenumber plateno numberplate plate "
     "registrationplate vehicleregistration vin vinnumber chassisno "
     "kennzeichen kfzkennzeichen autokennzeichen fahrgestellnummer "
     "immatriculation plaqueimmatriculation targa matricula kenteken"},
    {BAUTA_CLASS_URL, 72,
     "url website webpage homepage web siteweb sitoweb paginaweb weburl "
     "profileurl linkedin linkedinurl facebookurl avatarurl photourl imageurl "
     "photopath avatar blogurl"},
    {BAUTA_CLASS_BIRTH_DATE, 93,
     "birthdate dateofbirth dob birthday bday birth birthyear yearofbirth "
     "birthdt datebirth born borndate bornon geburtsdatum geburtstag gebdat "
     "gebdatum "
     "geburtsjahr datenaissance datedenaissance naissance datanascita "
     "datadinascita datanasc datanascimento datadenascimento nascimento "
     "fechanacimiento fechadenacimiento fecnac fechanac nacimiento "
     "geboortedatum geboorte dataurodzenia urodziny fodelsedatum fodelsedag "
     "deathdate dateofdeath dod todesdatum"},
    {BAUTA_CLASS_AGE, 82,
     "age ages agey ageyears customerage alter lebensalter edad eta idade "
     "leeftijd wiek alder"},
    {BAUTA_CLASS_GENDER, 90,
     "gender sex genders gendercode sexcode geschlecht anrede sexe genre "
     "civilite sesso sexo genero geslacht plec kon titleofcourtesy salutation "
     "courtesytitle nametitle pronoun pronouns"},
    {BAUTA_CLASS_POSTCODE, 90,
     "postcode postalcode postalcd zip zipcode zip4 zipplus4 plz postleitzahl "
     "codepostal cp cap codpostal codicepostale codigopostal cep cpostal "
     "postnummer postnr kodpocztowy pincode eircode"},
    {BAUTA_CLASS_CITY, 86,
     "city cities town cityname townname municipality locality suburb village "
     "placeofbirth birthplace birthcity cityofbirth ort wohnort stadt gemeinde "
     "geburtsort ville commune lieunaissance citta comune localita "
     "luogonascita ciudad municipio localidad poblacion lugarnacimiento cidade "
     "woonplaats plaats gemeente miasto miejscowosc stad fodelseort"},
    {BAUTA_CLASS_REGION, 80,
     "region county province district regionname statename stateabbr "
     "statecode stateprovince stateregion provincestate borough "
     "bundesland kanton landkreis departement provincia regione comunidad "
     "estado uf distrito provincie wojewodztwo lan regiondescription"},
    {BAUTA_CLASS_REGION, 58, "state land"},
    {BAUTA_CLASS_STREET, 25, "via"},
    {BAUTA_CLASS_COUNTRY, 86,
     "country countries countrycode countryname countryiso nationality "
     "citizenship countryofbirth birthcountry nationalitycode staat "
     "staatsangehoerigkeit nationalitaet laendercode landescode pays codepays "
     "paynaissance nationalite paese nazione nazionalita cittadinanza pais "
     "nacionalidad codigopais nacionalidade landcode nationaliteit kraj "
     "obywatelstwo"},
    {BAUTA_CLASS_COORDINATE, 84,
     "latitude longitude lat lng lon latlng latlon geolocation geopoint "
     "geom coordinates coordinate gps gpslat gpslon gpslocation geo geocode "
     "breitengrad laengengrad latitud longitud latitudine longitudine"},
    {BAUTA_CLASS_COORDINATE, 45, "location position point"},
    {BAUTA_CLASS_JOB, 84,
     "job jobtitle occupation profession jobrole employment jobname jobdesc "
     "position_title contacttitle employeetitle worktitle beruf "
     "berufsbezeichnung taetigkeit stelle metier poste fonctionemploi "
     "professione lavoro mansione profesion ocupacion puesto cargo profissao "
     "ocupacao beroep functie zawod stanowisko yrke designation"},
    {BAUTA_CLASS_COMPANY, 82,
     "company companyname organisation organization orgname organizationname "
     "employer employername businessname firm firmname corporation "
     "institution school schoolname university firma firmenname unternehmen "
     "arbeitgeber societe entreprise nomentreprise raisonsociale employeur "
     "azienda ditta ragionesociale datorelavoro empresa razonsocial empleador "
     "empregador bedrijf bedrijfsnaam werkgever przedsiebiorstwo "
     "pracodawca foretag arbetsgivare vendorname suppliername"},
    {BAUTA_CLASS_TRAIT, 78,
     "height bodyheight weight bodyweight eyecolor eyecolour haircolor "
     "haircolour skincolor bmi maritalstatus marital civilstatus "
     "familienstand etatcivil statocivile estadocivil burgerlijkestaat "
     "stancywilny civilstand children numchildren numberofchildren "
     "dependents education educationlevel bildung studi estudios "
     "mothertongue muttersprache augenfarbe haarfarbe koerpergroesse "
     "groesse taille altezza estatura"},
    {BAUTA_CLASS_INCOME, 84,
     "salary salaries income annualincome annualsalary monthlyincome wage "
     "wages earnings compensation payrate hourlyrate bonus networth "
     "creditscore creditlimit gehalt lohn einkommen jahresgehalt bruttolohn "
     "nettolohn salaire revenu revenus remuneration stipendio salario reddito "
     "retribuzione sueldo ingresos renta nomina renda rendimento salaris "
     "inkomen pensja wynagrodzenie dochod lon inkomst"},
    {BAUTA_CLASS_HEALTH, 84,
     "diagnosis diagnoses diagnosiscode icd icd9 icd10 icdcode disease illness "
     "medicalcondition medication medications prescription allergy allergies "
     "bloodtype bloodgroup disability symptoms treatment vaccination "
     "bloodpressure heartrate testresult labresult smoker pregnant hiv "
     "diagnose "
     "krankheit befund medikament medikation allergien blutgruppe "
     "behinderung schwerbehinderung maladie traitement medicament "
     "groupesanguin diagnosi malattia farmaco grupposanguigno diagnostico "
     "enfermedad medicamento tiposangre alergias discapacidad doenca "
     "ziekte medicatie bloedgroep choroba"},
    {BAUTA_CLASS_BELIEF, 84,
     "religion religious faith ethnicity ethnic race racial politicalparty "
     "politicalview politicalopinion partymembership unionmember "
     "tradeunion sexualorientation orientation konfession "
     "religionszugehoerigkeit ethnie hautfarbe gewerkschaft "
     "parteizugehoerigkeit "
     "religione etnia razza sindacato religiao raca religie etniciteit "
     "criminalrecord conviction convictions"},
    {BAUTA_CLASS_FREE_TEXT, 74,
     "note notes comment comments remark remarks description descr desc "
     "longdescription memo message messages messagebody msg body content text "
     "freetext fulltext narrative transcript summary bio biography aboutme "
     "about feedback review reviewtext complaint annotation observations "
     "details signature vcard history story words customerdesc "
     "notiz notizen bemerkung bemerkungen kommentar beschreibung anmerkung "
     "anmerkungen nachricht freitext vermerk remarque remarques commentaire "
     "commentaires observation avis nota commento commenti descrizione "
     "messaggio annotazioni notas comentario comentarios descripcion mensaje "
     "observaciones descricao observacao mensagem opmerking opmerkingen "
     "omschrijving beschrijving bericht uwagi opis wiadomosc komentarz "
     "anteckning anteckningar meddelande beskrivning"},
    {BAUTA_CLASS_JSON, 25,
     "json payload metadata meta attributes properties settings preferences "
     "prefs extra extras customfields custom profile profiledata rawdata "
     "raw document"},
    {BAUTA_CLASS_PICTURE, 82,
     "picture photo image photograph portrait mugshot scan faceimage headshot "
     "avatarimage voice recording audio video biometric fingerprintdata "
     "facetemplate iris bild foto lichtbild unterschrift image_photo imagen "
     "immagine"},
    {BAUTA_CLASS_SECRET, 93,
     "password passwd pwd passwordhash passhash pwhash hashedpassword "
     "encryptedpassword passwordsalt salt passphrase pass pin pincodehash "
     "pinhash secret secretkey clientsecret apikey apikeys apisecret apitoken "
     "accesstoken accesskey refreshtoken authtoken authkey bearertoken token "
     "tokens sessiontoken sessionid sessid sessionkey sid cookie csrftoken "
     "resettoken resetpasswordtoken passwordresettoken rememberme "
     "remembertoken confirmationtoken activationkey activationcode "
     "verificationcode otp otpsecret totp totpsecret mfasecret twofactorsecret "
     "privatekey privkey sshkey encryptionkey cvv cvv2 cvc cvccode "
     "securitycode "
     "securityanswer secretanswer secretquestion credentials credential "
     "passwort kennwort losungswort geheimnis geheimzahl motdepasse mdp "
     "codepin "
     "jeton parolachiave contrasena clave clavesecreta senha wachtwoord haslo "
     "losenord oauthtoken webhooksecret signingkey"},
    {0, 0, NULL}};

const char *const bauta_term_heads =
    "id ids key uuid guid type types kind status flag flags count cnt total "
    "verified confirmed enabled disabled active valid validated validity at ts "
    "on by time timestamp updated created modified changed changedate date "
    "datetime format len length size optin optout consent subscribed sent "
    "opened bounced order sort index idx seq version template subject domain "
    "provider category class level required visible public preference ratio "
    "score counter attempts expires expiry expiration until since name_id "
    "rate host last failed price cost quantity qty width mode option";

const char *const bauta_term_people =
    "customer customers client clients user users person persons people "
    "employee employees staff member members patient patients contact contacts "
    "actor actors author authors student students teacher teachers guest "
    "guests "
    "passenger passengers driver drivers applicant applicants candidate "
    "candidates donor donors subscriber subscribers participant participants "
    "lead leads account accounts profile profiles owner owners manager "
    "managers "
    "doctor doctors physician physicians nurse nurses tenant tenants voter "
    "voters player players identity identities recipient recipients sender "
    "senders beneficiary family resident residents visitor visitors "
    "agent agents seller sellers buyer buyers citizen citizens suspect witness "
    "collected addressbook individual individuals payee payees insured "
    "kunde kunden person personen mitarbeiter benutzer nutzer patienten "
    "mitglied mitglieder schueler lehrer ansprechpartner arzt aerzte bewerber "
    "teilnehmer personne personnes employe employes utilisateur utilisateurs "
    "abonne adherent adherents salarie salaries eleve cliente clienti utente "
    "utenti persona persone dipendente dipendenti paziente pazienti socio soci "
    "clientes usuario usuarios empleado empleados paciente pacientes personas "
    "alumno alumnos miembro miembros funcionario funcionarios pessoa pessoas "
    "klant klanten gebruiker gebruikers medewerker medewerkers werknemer "
    "klient klienci pracownik pracownicy pacjent uzytkownik osoba osoby kund "
    "kunder anvandare anstalld medlem medlemmar";

const char *const bauta_term_things =
    "product products item items file files event events table column field "
    "category categories department departments dept group groups role roles "
    "permission permissions tag tags project projects task tasks host server "
    "domain device devices plan plans status type film films movie track album "
    "genre playlist artist song book books game language languages currency "
    "template job_queue queue class module page pages menu folder list lists "
    "param parameter setting settings option options property key brand model "
    "make store stores warehouse inventory tax unit units color colour size "
    "month day week year service services course courses subject subjects "
    "region regions state states city cities country countries media "
    "article articles node resource route sequence search searches response "
    "responses term terms feature version schema index constraint shipping "
    "method abteilung produkt artikel produkte gruppe rolle datei kategorie "
    "produit produits article categorie fichier groupe prodotto prodotti "
    "categoria producto productos archivo grupo produto produtos";

const char *const bauta_term_sums =
    "md5 crc crc32 crcmd5 sha sha1 sha256 checksum chk digest etag hash "
    "contenthash filehash rowhash pruefsumme";
