/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Secrets by their form: modular crypt strings, LDAP schemes, prefixes that
 * services give their keys, JSON Web Tokens (RFC 7519), PEM (RFC 7468), digests
 * and what else looks drawn at random.
 */
#include "core/text.h"
#include "discover/values.h"

#include <string.h>

static const char *const hashes[] = {"$2a$",
                                     "$2b$",
                                     "$2y$",
                                     "$2x$",
                                     "$argon2",
                                     "$1$",
                                     "$5$",
                                     "$6$",
                                     "$y$",
                                     "$7$",
                                     "$apr1$",
                                     "$P$",
                                     "$H$",
                                     "$scrypt$",
                                     "$pbkdf2",
                                     "pbkdf2_sha",
                                     "pbkdf2:",
                                     "argon2$",
                                     "bcrypt$",
                                     "bcrypt_sha256$",
                                     "scrypt:",
                                     "{SSHA",
                                     "{SHA",
                                     "{MD5}",
                                     "{SMD5}",
                                     "{CRYPT}",
                                     "{PBKDF2",
                                     "{BCRYPT}",
                                     "{ARGON2}",
                                     "{bcrypt}",
                                     "SCRAM-SHA-256$",
                                     "sha1$",
                                     "md5$",
                                     "{noop}",
                                     NULL};

static const char *const keys[] = {"AKIA",
                                   "ASIA",
                                   "AIza",
                                   "ya29.",
                                   "ghp_",
                                   "gho_",
                                   "ghs_",
                                   "ghu_",
                                   "github_pat_",
                                   "glpat-",
                                   "sk_live_",
                                   "sk_test_",
                                   "rk_live_",
                                   "pk_live_",
                                   "pk_test_",
                                   "whsec_",
                                   "xoxb-",
                                   "xoxp-",
                                   "xoxa-",
                                   "xoxr-",
                                   "xapp-",
                                   "SG.",
                                   "npm_",
                                   "pypi-",
                                   "dop_v1_",
                                   "shpat_",
                                   "hf_",
                                   "sk-ant-",
                                   "sk-proj-",
                                   "EAAC",
                                   "AGE-SECRET-KEY-1",
                                   "ssh-rsa ",
                                   "ssh-ed25519 ",
                                   "ecdsa-sha2-",
                                   "-----BEGIN",
                                   NULL};

static bool
begins(const char *bytes, size_t len, const char *const *prefixes)
{
    for (; *prefixes != NULL; prefixes++) {
        size_t n = strlen(*prefixes);

        if (len > n + 4 && memcmp(bytes, *prefixes, n) == 0)
            return true;
    }
    return false;
}

/* Three parts in base64url, the first of which is {"… */
static bool
is_jwt(const char *bytes, size_t len)
{
    size_t dots = 0;

    if (len < 20 || memcmp(bytes, "eyJ", 3) != 0)
        return false;
    for (size_t i = 0; i < len; i++) {
        char c = bytes[i];

        if (c == '.')
            dots++;
        else if (!bauta_is_alnum((unsigned char)c) && c != '-' && c != '_')
            return false;
    }
    return dots == 2 || dots == 4;
}

static bool
is_digest(const char *bytes, size_t len)
{
    bool letter = false, digit = false;

    if (len == 41 && *bytes == '*') { /* MySQL's */
        bytes++;
        len--;
    }
    if (len != 32 && len != 40 && len != 56 && len != 64 && len != 96 &&
        len != 128)
        return false;
    for (size_t i = 0; i < len; i++) {
        if (bauta_hex_digit(bytes[i]) < 0)
            return false;
        letter = letter || bauta_is_letter((unsigned char)bytes[i]);
        digit = digit || bauta_is_digit((unsigned char)bytes[i]);
    }
    return letter && digit;
}

/* Changes of kind among neighbours: words have few, what is drawn has many. */
static bool
is_random(const char *bytes, size_t len)
{
    size_t changes = 0, digits = 0, letters = 0;
    unsigned before = 9;

    if (len < 20 || len > 512)
        return false;
    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)bytes[i];
        unsigned kind = bauta_is_digit(c)      ? 0
                        : c >= 'a' && c <= 'z' ? 1
                        : c >= 'A' && c <= 'Z' ? 2
                        : c == '_' || c == '-' || c == '.' || c == '+' ||
                                c == '/' || c == '='
                            ? 3
                            : 9;

        if (kind == 9)
            return false;
        changes += i > 0 && kind != before;
        digits += kind == 0;
        letters += kind == 1 || kind == 2;
        before = kind;
    }
    return digits * 10 >= len && letters * 4 >= len && changes * 4 >= len;
}

enum bauta_secret_kind
bauta_secret_look(const char *bytes, size_t len)
{
    if (begins(bytes, len, hashes))
        return BAUTA_SECRET_PASSWORD;
    if (begins(bytes, len, keys) || is_jwt(bytes, len))
        return BAUTA_SECRET_TOKEN;
    if (is_digest(bytes, len))
        return BAUTA_SECRET_DIGEST;
    return is_random(bytes, len) ? BAUTA_SECRET_RANDOM : BAUTA_SECRET_NONE;
}
