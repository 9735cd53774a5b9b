/* SPDX-License-Identifier: Apache-2.0 */
#include "discover/class.h"

#include "core/catalog.h"

#define TEXT   BAUTA_TYPE_TEXT
#define WORDS  (BAUTA_TYPE_TEXT | BAUTA_TYPE_ENUM)
#define DIGITS (BAUTA_TYPE_TEXT | BAUTA_TYPE_INTEGER | BAUTA_TYPE_DECIMAL)
#define DATES  (BAUTA_TYPE_TEXT | BAUTA_TYPE_DATE | BAUTA_TYPE_TIMESTAMP)
#define ADDR   (BAUTA_TYPE_TEXT | BAUTA_TYPE_OTHER)
#define CODED  (WORDS | BAUTA_TYPE_INTEGER)
#define CODES  (WORDS | BAUTA_TYPE_INTEGER | BAUTA_TYPE_DECIMAL)
#define ANY    BAUTA_TYPE_ANY

const bauta_class_info bauta_classes[BAUTA_CLASSES] = {
    [BAUTA_CLASS_NONE] = {"none", "nothing personal", BAUTA_GROUP_NONE, ANY},
    [BAUTA_CLASS_EMAIL] = {"email", "e-mail address", BAUTA_GROUP_DIRECT, TEXT},
    [BAUTA_CLASS_PHONE] = {"phone", "telephone number", BAUTA_GROUP_DIRECT,
                           DIGITS},
    [BAUTA_CLASS_FIRST_NAME] = {"first_name", "given name", BAUTA_GROUP_DIRECT,
                                TEXT},
    [BAUTA_CLASS_LAST_NAME] = {"last_name", "family name", BAUTA_GROUP_DIRECT,
                               TEXT},
    [BAUTA_CLASS_FULL_NAME] = {"full_name", "name of a person",
                               BAUTA_GROUP_DIRECT, TEXT},
    [BAUTA_CLASS_USERNAME] = {"username", "user name", BAUTA_GROUP_DIRECT,
                              TEXT},
    [BAUTA_CLASS_STREET] = {"street", "street address", BAUTA_GROUP_DIRECT,
                            DIGITS},
    [BAUTA_CLASS_NATIONAL_ID] = {"national_id", "national identifier",
                                 BAUTA_GROUP_DIRECT, DIGITS},
    [BAUTA_CLASS_DOCUMENT] = {"document", "number of a document or file",
                              BAUTA_GROUP_DIRECT, DIGITS},
    [BAUTA_CLASS_CARD] = {"card", "payment card number", BAUTA_GROUP_DIRECT,
                          DIGITS},
    [BAUTA_CLASS_IBAN] = {"iban", "IBAN", BAUTA_GROUP_DIRECT, TEXT},
    [BAUTA_CLASS_ACCOUNT] = {"account", "bank account number",
                             BAUTA_GROUP_DIRECT, DIGITS},
    [BAUTA_CLASS_IP] = {"ip", "IP address", BAUTA_GROUP_DIRECT, ADDR},
    [BAUTA_CLASS_MAC] = {"mac", "MAC address", BAUTA_GROUP_DIRECT, ADDR},
    [BAUTA_CLASS_DEVICE] = {"device", "identifier of a device",
                            BAUTA_GROUP_DIRECT, DIGITS | BAUTA_TYPE_UUID},
    [BAUTA_CLASS_VEHICLE] = {"vehicle", "vehicle or number plate",
                             BAUTA_GROUP_DIRECT, TEXT},
    [BAUTA_CLASS_URL] = {"url", "web address", BAUTA_GROUP_DIRECT, TEXT},
    [BAUTA_CLASS_BIRTH_DATE] = {"birth_date", "date of birth",
                                BAUTA_GROUP_QUASI, DATES | BAUTA_TYPE_INTEGER},
    [BAUTA_CLASS_AGE] = {"age", "age", BAUTA_GROUP_QUASI, DIGITS},
    [BAUTA_CLASS_GENDER] = {"gender", "sex or gender", BAUTA_GROUP_QUASI,
                            CODED},
    [BAUTA_CLASS_POSTCODE] = {"postcode", "postal code", BAUTA_GROUP_QUASI,
                              DIGITS},
    [BAUTA_CLASS_CITY] = {"city", "city", BAUTA_GROUP_QUASI, TEXT},
    [BAUTA_CLASS_REGION] = {"region", "region", BAUTA_GROUP_QUASI, WORDS},
    [BAUTA_CLASS_COUNTRY] = {"country", "country", BAUTA_GROUP_QUASI, WORDS},
    [BAUTA_CLASS_COORDINATE] = {"coordinate", "geographic coordinate",
                                BAUTA_GROUP_QUASI,
                                BAUTA_TYPE_TEXT | BAUTA_TYPE_DECIMAL |
                                    BAUTA_TYPE_OTHER | BAUTA_TYPE_BYTES},
    [BAUTA_CLASS_JOB] = {"job", "occupation", BAUTA_GROUP_QUASI, WORDS},
    [BAUTA_CLASS_COMPANY] = {"company", "name of an organisation",
                             BAUTA_GROUP_QUASI, TEXT},
    [BAUTA_CLASS_TRAIT] = {"trait", "trait of a person", BAUTA_GROUP_QUASI,
                           CODES},
    [BAUTA_CLASS_INCOME] = {"income", "income or wealth", BAUTA_GROUP_SENSITIVE,
                            DIGITS},
    [BAUTA_CLASS_HEALTH] = {"health", "health", BAUTA_GROUP_SENSITIVE,
                            CODES | BAUTA_TYPE_BOOLEAN},
    [BAUTA_CLASS_BELIEF] = {"belief", "origin, belief or conviction",
                            BAUTA_GROUP_SENSITIVE, CODES},
    [BAUTA_CLASS_FREE_TEXT] = {"free_text", "free text", BAUTA_GROUP_SENSITIVE,
                               TEXT | BAUTA_TYPE_BYTES},
    [BAUTA_CLASS_JSON] = {"json", "JSON document", BAUTA_GROUP_SENSITIVE,
                          TEXT | BAUTA_TYPE_JSON},
    [BAUTA_CLASS_PICTURE] = {"picture", "picture or recording",
                             BAUTA_GROUP_SENSITIVE,
                             BAUTA_TYPE_BYTES | BAUTA_TYPE_OTHER},
    [BAUTA_CLASS_SECRET] = {"secret", "password, key or token",
                            BAUTA_GROUP_SECRET,
                            TEXT | BAUTA_TYPE_BYTES | BAUTA_TYPE_UUID |
                                BAUTA_TYPE_INTEGER},
};

static const struct {
    const char *name, *title;
} groups[] = {
    [BAUTA_GROUP_NONE] = {"none", "nothing personal"},
    [BAUTA_GROUP_DIRECT] = {"direct", "direct identifier"},
    [BAUTA_GROUP_QUASI] = {"quasi", "quasi-identifier"},
    [BAUTA_GROUP_SENSITIVE] = {"sensitive", "sensitive"},
    [BAUTA_GROUP_SECRET] = {"secret", "secret"},
};

const char *
bauta_group_name(enum bauta_class_group group)
{
    return groups[group].name;
}

const char *
bauta_group_title(enum bauta_class_group group)
{
    return groups[group].title;
}
