/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Words that stand beside names, or that are names and something else, too:
 * English, German, French, Italian, Spanish, and the titles of some more.
 */
#include "transforms/scrub/words.h"

const bauta_word_list bauta_word_lists[] = {
    {BAUTA_WORD_IS_TITLE,
     "mr mrs ms miss mx dr prof sir madam rev capt sgt "
     "herr herrn hr hrn frau fr fräulein familie fam prof dipl ing med phil "
     "jur habil "
     "m mme mlle mmes mm me mgr monsieur madame mademoiselle maître docteur "
     "dre pr veuve famille "
     "sig sigra sigg signor signore signora signorina dott dottor dottore "
     "dottoressa avv avvocato geom rag arch famiglia "
     "sr sra srta srs dña don doña señor señora señorita doctor doctora dra "
     "lic fray sor "
     "mevr mevrouw dhr meneer mw pan pani panna senhor senhora herrn fru"},

    /* Kin, roles and what comes before a name on a form. */
    {BAUTA_WORD_IS_CUE,
     "wife husband son daughter mother father brother sister uncle aunt niece "
     "nephew mum mom dad partner spouse fiancé fiancée grandma grandpa "
     "granddaughter grandson cousin neighbour neighbor landlord landlady "
     "tenant caller client customer patient resident guest holder cardholder "
     "colleague driver carer nurse manager named called name names nok "
     "attn contact signed signature payee applicant employee passenger "
     "witness owner teacher plumber electrician technician engineer agent "
     "officer lawyer solicitor notary accountant secretary receptionist "
     "assistant trainer coach chef courier mechanic dentist physician gp "
     "therapist midwife trainee intern apprentice boyfriend girlfriend friend "
     "boss supervisor buyer seller "
     "lehrer lehrerin handwerker techniker technikerin monteur anwalt "
     "anwältin notar notarin steuerberater sachbearbeiter sachbearbeiterin "
     "betreuer betreuerin pfleger pflegerin arzt ärztin hausarzt hausärztin "
     "chef chefin freund freundin azubi praktikant praktikantin käufer "
     "käuferin verkäufer verkäuferin bewohner bewohnerin antragsteller "
     "antragstellerin schwiegersohn schwiegertochter mama papa kind baby "
     "professeur plombier électricien technicien technicienne avocat avocate "
     "notaire comptable secrétaire assistante assistant infirmier infirmière "
     "médecin dentiste stagiaire apprenti ami amie copain copine patron "
     "acheteur vendeur vendeuse résident résidente bébé garçon gendre "
     "beau-père papi mamie belle-fille belle-mère demandeur "
     "insegnante maestra idraulico elettricista tecnico avvocata notaio "
     "commercialista segretaria infermiere infermiera dottore medico dentista "
     "stagista amico amica capo acquirente venditore venditrice suocera "
     "suocero genero nuora badante ospite residente bimbo bimba "
     "richiedente "
     "profesor profesora fontanero electricista técnico abogado abogada "
     "notario contable secretaria enfermero enfermera dentista becario "
     "becaria amigo amiga jefe jefa comprador vendedor vendedora suegra "
     "suegro yerno nuera residente solicitante bebé "
     "ehefrau ehemann gattin gatte tochter sohn vater mutter bruder schwester "
     "onkel tante neffe nichte oma opa enkel enkelin cousine schwager "
     "schwägerin schwiegermutter schwiegervater lebensgefährtin "
     "lebensgefährte nachbar nachbarin kollege kollegin fahrer fahrerin "
     "kunde kundin patientin pat mieter mieterin vermieter vermieterin "
     "inhaber inhaberin kontoinhaber kontoinhaberin halter halterin gast "
     "empfänger empfängerin absender ansprechpartner ansprechpartnerin "
     "vorname nachname namens heiße heißt genannt geb geborene "
     "geschädigter geschädigte versicherter versicherte zeuge zeugin "
     "mitarbeiter mitarbeiterin "
     "femme mari fils fille mère père frère sœur oncle nièce neveu "
     "épouse époux compagne compagnon grand-mère voisin voisine collègue "
     "chauffeur cliente abonné abonnée titulaire locataire propriétaire "
     "salarié salariée voyageur voyageuse patiente prénom nom nommé nommée "
     "née appelle bénéficiaire référent référente expert gardien "
     "moglie marito figlio figlia madre padre fratello sorella zio zia "
     "nipote cugino cugina nonna nonno mamma papà compagna compagno "
     "fidanzata fidanzato vicino vicina collega autista utente "
     "paziente intestatario intestataria titolare inquilino inquilina "
     "passeggero passeggera dipendente nome cognome chiama chiamo "
     "bambino bambina cliente clienti "
     "esposa esposo mujer marido hijo hija hermano hermana tío tía sobrino "
     "sobrina abuelo abuela primo prima cuñado cuñada vecino vecina "
     "compañero compañera chófer conductor conductora usuario usuaria "
     "titular inquilina dueño dueña cuidador cuidadora nombre "
     "apellido apellidos llamo llama niño niña huésped trabajador "
     "trabajadora empleado empleada testigo médico beneficiario"},

    /* What a person often comes after, … */
    {BAUTA_WORD_IS_AGENT,
     "meet met with contact contacted reminded spoke informed emailed phoned "
     "cc via per by from for to "
     "von mit bei laut durch gegenüber bitte fragt sagt meldet für an "
     "par avec chez contacté selon pour "
     "con dal dalla sentito secondo per da "
     "por según firmado escribe para con"},
    /* … and what little else comes after. */
    {BAUTA_WORD_IS_AGENT | BAUTA_WORD_IS_GREETING,
     "by ask asked asking tell told thank thanks hi hello hey dear "
     "hallo liebe lieber lb "
     "dixit salut bonjour cher chère "
     "sentire chiedere ciao caro cara "
     "preguntar avisar avisado hola querido querida firma"},
    {BAUTA_WORD_IS_DEED,
     "called calls rang rings phoned emailed wrote writes says said asked asks "
     "wants wanted confirmed confirms reported reports replied answered "
     "answers complained requested requests agreed paid pays signed collected "
     "picked arrived told checked approved refused apologised promised "
     "ruft rief meldet meldete sagt sagte fragt fragte möchte bittet bat "
     "schreibt schrieb bestätigt bestätigte antwortet beschwert kündigt "
     "überweist wünscht hat holt kommt kam zahlt unterschrieb beantragt "
     "appelle rappelle appelé demande souhaite confirme signale écrit dit "
     "répond paie signe refuse accepte passe passera viendra réclame "
     "chiama chiamato chiede conferma scrive dice segnala risponde paga "
     "firma ritira insiste vuole lamenta telefona accetta rifiuta "
     "llama llamó pide pidió confirma escribe dice avisa responde paga pagó "
     "firma recoge insiste quiere solicita revisa preside acepta rechaza "
     "reclama abre"},
    {BAUTA_WORD_IS_GERMAN,
     "der und nicht ist mit für auf bei wird wurde hat ein eine einen einem "
     "den dem nach noch bitte zum zur vom im ich wir auch oder über unter aus "
     "kein keine bis zu sind war haben wegen seit"},
    {BAUTA_WORD_IS_LINK, "of de di del d von namen nom name nombre nome"},
    {BAUTA_WORD_IS_AND, "and und u et e y ed or oder ou o"},

    {BAUTA_WORD_IS_PARTICLE,
     "van von vom zu zur zum der den de du des da di del della dei degli "
     "dello dal dalla la le les lo las los el al bin ben ibn ter ten te "
     "dos das do af av"},

    {BAUTA_WORD_IS_ARTICLE,
     "the a an this that these those our your my his her its their "
     "der die das dem den des ein eine einen einem einer eines kein keine "
     "im am ins zum zur vom beim mitte ende anfang dieser diese dieses "
     "le la les l un une des du au aux ce cette ces "
     "il lo gli i uno una della dello dei degli delle nel nella sul sulla "
     "al alla allo ai agli alle del questo questa "
     "el los las unos unas este esta"},

    /* Before a place. */
    {BAUTA_WORD_IS_LOCATIVE,
     "in from to at near into towards until since before after nach aus seit "
     "ab bis vor über richtung à au aux en vers depuis jusqu a ad de di "
     "hasta desde hacia entre y"},

    {BAUTA_WORD_IS_STREET,
     "street st road avenue ave lane square branch store "
     "straße strasse str platz weg gasse allee ufer "
     "rue avenue boulevard bd place quai impasse chemin allée saint ste "
     "via viale piazza corso vicolo largo lungomare "
     "calle c avda avenida plaza paseo ronda carretera ctra san santa "
     "hund hündin katze dog cat chien chat cane gatto perro perra gata"},

    /* Months and days, of which some are names. */
    {BAUTA_WORD_IS_COMMON | BAUTA_WORD_IS_DATE,
     "january february march april may june july august september october "
     "november december monday tuesday wednesday thursday friday saturday "
     "sunday spring summer autumn winter easter christmas "
     "januar februar märz april mai juni juli august oktober dezember montag "
     "dienstag mittwoch donnerstag freitag samstag sonntag frühling sommer "
     "herbst ostern weihnachten "
     "janvier février mars avril mai juin juillet août septembre octobre "
     "novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche "
     "noël pâques "
     "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre "
     "ottobre dicembre lunedì martedì mercoledì giovedì venerdì sabato "
     "domenica natale pasqua "
     "enero febrero abril mayo junio julio septiembre octubre noviembre "
     "diciembre lunes martes miércoles jueves viernes sábado domingo navidad"},

    /* Given names that are words. */
    {BAUTA_WORD_IS_COMMON | BAUTA_WORD_IS_FIRST,
     "will mark bill rob art pat sue drew chase grant frank rich dean jack "
     "rose lily ivy daisy violet holly heather hazel olive ruby pearl amber "
     "jade crystal joy hope faith grace charity honor dawn miles max gene guy "
     "ray rusty sandy sunny rocky buddy junior "
     "ernst frei "
     "france rose claire clair pierre marguerite prune fleur aurore olive "
     "clémence constance prudence juste désiré marina "
     "rosa viola franco vittoria fortuna bella chiara luce gaia pia pio "
     "paz dolores belén macarena consuelo remedios socorro soledad esperanza "
     "luz mar sol cruz pilar santos reyes victoria amparo milagros mercedes"},

    /* Family names that are words. */
    {BAUTA_WORD_IS_COMMON | BAUTA_WORD_IS_LAST,
     "price short long young old little small large strong sharp swift wise "
     "good best moody stern black white brown green gray grey gold silver "
     "king queen prince knight bishop pope page cook baker carpenter mason "
     "smith taylor miller butcher fisher hunter shepherd wood woods stone "
     "rock hill field fields banks brook rivers lake marsh ford bridge church "
     "house hall park street lane wolf fox bear bird swan crane drake finch "
     "love bond cash major day moon bell case cross winter summer "
     "klein groß gross lang kurz schwarz weiß weiss braun roth grün grau "
     "hübsch stark schön jung alt neu reich stolz fromm froh "
     "könig kaiser herzog graf ritter engel teufel berg stein bach busch "
     "baum wald feld brunnen hof haus stern sonne mond winter sommer herbst "
     "freitag adler falke hahn gans schwan storch sperling fink krebs hecht "
     "löwe bär hirsch hase dachs fuchs vogel wolf keller schlosser schuster "
     "bauer müller schmied schneider fischer weber meister richter schäfer "
     "jäger maurer zimmermann koch becker wagner förster gärtner kaufmann "
     "glaser sattler "
     "petit petite grand grande blanc blanche noir noire brun rouge vert "
     "leblanc legrand charpentier boulanger boucher berger meunier fournier "
     "marchand mercier chevalier roi prince lebrun bon bonne beau belle joly "
     "fort doux clair fontaine dupont rivière forêt montagne "
     "rossi bianchi neri verdi gatti amato fiore bello rosso nero bianco "
     "grande piccolo gentile costa monti marino fontana ferrari conti vinci "
     "agosto "
     "león blanco rubio moreno delgado bravo calvo cortés iglesias campos "
     "fuentes montes ríos torres castillo casas puente prado rey guerrero "
     "herrero molina zapatero marzo luz cruz"},

    /* Words that stand with a capital and are no names. */
    {BAUTA_WORD_IS_COMMON | BAUTA_WORD_IS_PLAIN,
     "first second must be could would should can not no yes please sorry "
     "bitte danke guten tag termin rechnung konto telefon mail nummer betreff "
     "grüße gruß freundlichen auftrag bestellung lieferung zahlung anruf "
     "rückruf adresse vertrag antrag anlage rückfrage rücksprache beleg "
     "bericht datum preis ware paket bank karte kasse büro werkstatt "
     "gerät strom gas heizung wohnung schlüssel garage auto anfrage angebot "
     "sofort dringend storno rabatt vorgang gutschrift überweisung steuer "
     "akte akten ausweis post bedarf kolleginnen kollegen kollege damen "
     "herren team kunden ihnen ihr ihre sie wir ich es er "
     "merci objet cordialement commande facture colis livraison compte carte "
     "grazie buongiorno saluti oggetto ordine fattura pacco consegna codice "
     "fiscale conto carta "
     "gracias pedido paquete saludos asunto cuenta tarjeta "
     "eur usd gbp chf ref tel iban bic vat iva tva pin sms pdf cpu usb dns vpn "
     "url http https www app web ok na id ip ag gmbh ltd inc llc sa srl spa"},
    {BAUTA_WORD_IS_COMMON | BAUTA_WORD_IS_PLAIN,
     "aide ale amor ante che chi ciel claro das del durante else estrela gun "
     "hee hermano job kick les line lo lot louca man mare marito mis miss my "
     "na nada nu per pero pietra salud son uno vero vide vin von"},
    {BAUTA_WORD_IS_COMMON,
     "aria beau chance clay dale delta desiderio floor luna monte nero nova "
     "page paris penny rico riva roman romano santo sole van virginia zia "
     "lotta "
     "don major young prince"},
    {BAUTA_WORD_IS_SURE | BAUTA_WORD_IS_LAST,
     "garcía gonzález lópez rodríguez martínez sánchez pérez gómez fernández "
     "johnson kennedy turner roche"},
    {BAUTA_WORD_IS_COMMON, "m mm me"},
    {BAUTA_WORD_IS_FIRST, "mª"},
    {BAUTA_WORD_IS_PARTICLE, "v"},
    {0, NULL},
};
