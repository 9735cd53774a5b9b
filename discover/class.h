/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Classes: what a column can be about, and how close it comes to a person.
 */
#ifndef BAUTA_DISCOVER_CLASS_H
#define BAUTA_DISCOVER_CLASS_H

enum bauta_class {
    BAUTA_CLASS_NONE = 0, /* nothing points at a person */
    BAUTA_CLASS_EMAIL,
    BAUTA_CLASS_PHONE,
    BAUTA_CLASS_FIRST_NAME,
    BAUTA_CLASS_LAST_NAME,
    BAUTA_CLASS_FULL_NAME,
    BAUTA_CLASS_USERNAME,
    BAUTA_CLASS_STREET,
    BAUTA_CLASS_NATIONAL_ID,
    BAUTA_CLASS_DOCUMENT, /* passport, licence, insurance, patient number */
    BAUTA_CLASS_CARD,
    BAUTA_CLASS_IBAN,
    BAUTA_CLASS_ACCOUNT, /* at a bank, not an IBAN */
    BAUTA_CLASS_IP,
    BAUTA_CLASS_MAC,
    BAUTA_CLASS_DEVICE,
    BAUTA_CLASS_VEHICLE,
    BAUTA_CLASS_URL,
    BAUTA_CLASS_BIRTH_DATE,
    BAUTA_CLASS_AGE,
    BAUTA_CLASS_GENDER,
    BAUTA_CLASS_POSTCODE,
    BAUTA_CLASS_CITY,
    BAUTA_CLASS_REGION,
    BAUTA_CLASS_COUNTRY,
    BAUTA_CLASS_COORDINATE,
    BAUTA_CLASS_JOB,
    BAUTA_CLASS_COMPANY,
    BAUTA_CLASS_TRAIT, /* of the body, of the family: height, marital status */
    BAUTA_CLASS_INCOME,
    BAUTA_CLASS_HEALTH,
    BAUTA_CLASS_BELIEF, /* religion, ethnicity, politics, union */
    BAUTA_CLASS_FREE_TEXT,
    BAUTA_CLASS_JSON,
    BAUTA_CLASS_PICTURE, /* or another recording of somebody */
    BAUTA_CLASS_SECRET,  /* password, key, token */
    BAUTA_CLASSES
};

enum bauta_class_group {
    BAUTA_GROUP_NONE = 0,
    BAUTA_GROUP_DIRECT,    /* tells by itself who it is */
    BAUTA_GROUP_QUASI,     /* does so together with others of its kind */
    BAUTA_GROUP_SENSITIVE, /* what one does not want known */
    BAUTA_GROUP_SECRET,    /* opens something */
};

typedef struct bauta_class_info {
    const char *name;  /* for programs: "birth_date" */
    const char *title; /* for people: "date of birth" */
    enum bauta_class_group group;
    unsigned types; /* BAUTA_TYPE_* it comes in */
} bauta_class_info;

extern const bauta_class_info bauta_classes[BAUTA_CLASSES];

/* "direct", "quasi", "sensitive", "secret", "none"; "direct identifier", … */
const char *bauta_group_name(enum bauta_class_group group);
const char *bauta_group_title(enum bauta_class_group group);

#endif
