/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Lock: what a database's catalogue was when somebody last decided about it,
 * in a file next to the profile. Tables, columns with type and nullability,
 * keys and references, by name; no value. docs/checking.md has the format.
 *
 * What appeared, went or changed since is a problem, whatever the profile says
 * of it. Order, names of keys and numbers of rows do not matter, and neither
 * do partitions, which have the columns of their table.
 */
#ifndef BAUTA_PROFILES_LOCK_H
#define BAUTA_PROFILES_LOCK_H

#include "core/catalog.h"
#include "core/report.h"

enum { BAUTA_LOCK_VERSION = 1 };

/* The lock of a profile: "shop.lock.json" of "shop.json". EUSAGE where that is
 * longer than `size` allows. */
bauta_rc bauta_lock_path(const char *profile, char *out, size_t size,
                         bauta_err *err) BAUTA_CHECKED;

/*
 * Holds the catalogue against the lock at `path`; each difference becomes a
 * problem of code ECOVER. `*found` is false where there is no file. One that
 * cannot be read, or is no lock, is a problem of code EPROFILE: it stands for
 * a decision that is not known. A file may be 16 MiB at most. ENOMEM.
 */
bauta_rc bauta_lock_compare(const char *path, const bauta_catalog *catalog,
                            bauta_report *report, bool *found,
                            bauta_err *err) BAUTA_CHECKED;

/* Writes the lock, in place of one that is there, whole or not at all. EIO,
 * and EUSAGE where the catalogue is too large for one. */
bauta_rc bauta_lock_write(const char *path, const bauta_catalog *catalog,
                          bauta_err *err) BAUTA_CHECKED;

#endif
