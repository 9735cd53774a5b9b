/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Ident: what the transforms of identifiers have in common. An identifier is
 * a short row of digits and letters with separators among them, some of which
 * follow from the others.
 *
 * A kind says how to read one into a number below that of its form (a payload)
 * and a tweak (what is kept), and how to write it back. In between, all values
 * of a batch that are of one form are permuted together: a value costs some
 * twelve AES blocks. Where what is written is none of its kind, the number is
 * permuted again: as each number read was of the kind, it gets there, and the
 * whole is a permutation of what is of the kind.
 *
 * Separators stay where they stand and are no part of the value; letters are
 * all of one case, which stays. An empty or blank value stays as it is.
 */
#ifndef BAUTA_TRANSFORMS_IDENT_H
#define BAUTA_TRANSFORMS_IDENT_H

#include "transforms/permute.h"
#include "transforms/transform.h"

enum {
    BAUTA_IDENT_CHARS = 40, /* most digits and letters of a value */
    BAUTA_IDENT_GROUP = 256,
    BAUTA_IDENT_CHECKS = 4,
};

/* A value on its way. */
typedef struct bauta_ident {
    uint32_t row;
    uint8_t n;           /* digits and letters */
    uint8_t form;        /* index of its permutation */
    bool lower, above;   /* letters are small; above the column's max_int */
    char head;           /* separator before the first digit, or 0 */
    uint64_t number;     /* the payload; not above the form's last */
    uint64_t tweak;      /* made of what is kept, below 2^56 */
    uint64_t more, a, b; /* the kind's own */
    uint8_t wrong[BAUTA_IDENT_CHECKS]; /* by how much check digits are; 0: they
                                          are right */
    char text[BAUTA_IDENT_CHARS];      /* without separators, in capitals */
} bauta_ident;

typedef struct bauta_idents bauta_idents;

/* A transform's instance begins with a bauta_idents, which is what its
 * functions get. */
typedef struct bauta_ident_kind {
    const char *name;       /* the transform's */
    const char *domain;     /* its default domain */
    const char *what;       /* "a card number" */
    const char *separators; /* printable ASCII */
    bool letters;           /* are admitted */
    bool capitals;          /* are the only letters admitted */
    /* Digits of the identifier that a whole number of `n` digits is, leading
     * zeros put back; 0: it is none. NULL where whole numbers are none. */
    size_t (*width)(const bauta_idents *self, size_t n);
    /* Sets what is not yet set of a value with `n` and `text`. Returns NULL, or
     * why it is none: "its check digit is wrong". */
    const char *(*read)(const bauta_idents *self, bauta_ident *value);
    /* Puts the number into the text; false where that is none of the kind, or
     * not of the part of the kind that `read` found it in. */
    bool (*write)(const bauta_idents *self, bauta_ident *value);
    /* Permutes values; NULL: numbers, by the form's permutation. */
    bauta_rc (*permute)(bauta_idents *self, bauta_ident *const *values,
                        size_t n, bool back, bauta_err *err);
} bauta_ident_kind;

struct bauta_idents {
    const bauta_ident_kind *kind;
    bool integer, padded;
    bool lenient; /* a wrong check digit stays wrong, by as much */
    bool one_way; /* several values may share a result */
    uint64_t max; /* of whole numbers */
    bauta_aes *aes;
    bauta_permutation *forms;
    size_t n_forms, n_values;
    uint8_t classes[256];
    bauta_ident values[BAUTA_IDENT_GROUP];
};

/* Makes an instance that calloc gave ready, for `n_forms` forms at most 256,
 * which are then to be set. Reads the option "lenient" where there is one. To
 * be closed even where it fails. */
bauta_rc bauta_idents_open(bauta_idents *self, const bauta_ident_kind *kind,
                           const bauta_binding *binding, size_t n_forms,
                           bauta_err *err) BAUTA_CHECKED;
/* Numbers of `form` go from 0 to `last`. */
bauta_rc bauta_idents_form(bauta_idents *self, size_t form, uint64_t last,
                           bauta_err *err) BAUTA_CHECKED;
/* Frees what it holds; not the instance. */
void bauta_idents_close(bauta_idents *self);

/* Of a transform whose instance begins with it and holds no more to free. */
void bauta_idents_release(void *self);
bauta_rc bauta_idents_apply(void *self, const bauta_view *view,
                            bauta_err *err) BAUTA_CHECKED;
bauta_rc bauta_idents_reverse(void *self, const bauta_view *view,
                              bauta_err *err) BAUTA_CHECKED;

/* The `permute` of a kind that has none: numbers, by their forms. */
bauta_rc bauta_idents_permute(bauta_idents *self, bauta_ident *const *values,
                              size_t n, bool back,
                              bauta_err *err) BAUTA_CHECKED;
/* The `permute` of a kind whose payload is a pair: `number` below `a`, `more`
 * below `b`, both of which follow from the tweak. */
bauta_rc bauta_idents_permute_pairs(bauta_idents *self,
                                    bauta_ident *const *values, size_t n,
                                    bool back, bauta_err *err) BAUTA_CHECKED;

/* The option that most of them have. */
#define BAUTA_IDENT_LENIENT                                                    \
    {                                                                          \
        .name = "lenient", .kind = BAUTA_OPTION_BOOLEAN, .fallback = "false",  \
        .help = "take values whose check digit is wrong, too: it stays wrong"  \
    }

/* `n` digits as a number, and back. */
uint64_t bauta_ident_get(const char *digits, size_t n);
void bauta_ident_put(char *digits, size_t n, uint64_t number);
uint64_t bauta_power_of_10(size_t n); /* n up to 19 */

/* A payload that no check digit goes with; such a digit stays as it is. */
enum { BAUTA_IDENT_NO_CHECK = 255 };

/*
 * A check digit of a value, the `slot`-th of them, counted in `base`: `is` is
 * the one that stands there, `should` the right one or BAUTA_IDENT_NO_CHECK.
 * Reading keeps by how much it is wrong; NULL, or why the value is none.
 */
static inline const char *
bauta_ident_read_check(const bauta_idents *self, bauta_ident *value,
                       size_t slot, unsigned is, unsigned should, unsigned base)
{
    value->wrong[slot] = BAUTA_IDENT_NO_CHECK;
    if (should != BAUTA_IDENT_NO_CHECK)
        value->wrong[slot] = (uint8_t)((is + base - should) % base);
    return value->wrong[slot] == 0 || self->lenient
               ? NULL
               : "its check digit is wrong";
}

/* The digit to write in `*is`, which stays where none goes with the payload;
 * false where one goes with the payload read, or with that to be written, and
 * not with the other. */
static inline bool
bauta_ident_write_check(const bauta_ident *value, size_t slot, unsigned should,
                        unsigned base, unsigned *is)
{
    bool none = should == BAUTA_IDENT_NO_CHECK;

    if (!none)
        *is = (should + value->wrong[slot]) % base;
    return none == (value->wrong[slot] == BAUTA_IDENT_NO_CHECK);
}

#endif
