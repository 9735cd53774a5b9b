/* SPDX-License-Identifier: Apache-2.0 */
#ifndef BAUTA_CORE_ERR_H
#define BAUTA_CORE_ERR_H

#define BAUTA_PRINTF(f, a) __attribute__((format(printf, f, a)))
#define BAUTA_CHECKED      __attribute__((warn_unused_result))

typedef enum bauta_rc {
    BAUTA_OK = 0,
    BAUTA_ENOMEM,   /* out of memory */
    BAUTA_EUSAGE,   /* a command line, URL or key file is wrong */
    BAUTA_EPROFILE, /* the profile file is wrong, whatever the database */
    BAUTA_ECOVER,   /* the profile does not fit the schema */
    BAUTA_EDATA,    /* a value does not fit the rule that should hide it */
    BAUTA_EIO,      /* a server, file or socket failed */
    BAUTA_ETARGET,  /* the target is not empty, or is the source */
    BAUTA_EINTR,    /* the user interrupted the run */
} bauta_rc;

/*
 * One failure, owned by the caller, usually on its stack; starts as
 * `(bauta_err){0}`. It never allocates, so it can report running out of
 * memory; it never holds a cell's value or a key, so it can be logged: where a
 * server's own text might quote a value, sqlstate and names stand in for it.
 * The first failure wins; callers on the way out only add the place.
 */
typedef struct bauta_err {
    bauta_rc code;
    char sqlstate[6]; /* "" where there is none */
    char where[256];  /* "crm.customer.email, row 1042" */
    char text[512];   /* what is wrong, then what to do about it */
} bauta_err;

/* Records a failure unless one stands already. Returns the code that stands. */
bauta_rc bauta_err_set(bauta_err *err, bauta_rc code, const char *fmt, ...)
    BAUTA_PRINTF(3, 4);

/* Puts a place before the one already there: "outer, inner". */
void bauta_err_at(bauta_err *err, const char *fmt, ...) BAUTA_PRINTF(2, 3);

/* The process exit code that `code` stands for: 0, 1, 2 or 3. */
int bauta_err_exit_code(bauta_rc code);

/* The only control-flow macro: leave through the one label, `out`. */
#define BAUTA_TRY(expr)                                                        \
    do {                                                                       \
        if ((rc = (expr)) != BAUTA_OK)                                         \
            goto out;                                                          \
    } while (0)

#endif
