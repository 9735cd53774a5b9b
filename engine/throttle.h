/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Throttle: what a run may take of its source. At most so many bytes a second
 * over all lanes together, and none while the server is busy with more than so
 * many queries of others; that is looked at once a second, by a thread and a
 * connection of its own.
 *
 * A lane passes between two batches: what it has in hand is masked and written
 * while it would otherwise wait. A wait ends within a tenth of a second of an
 * interrupt. Where the server can no longer be asked, the next pass fails.
 */
#ifndef BAUTA_ENGINE_THROTTLE_H
#define BAUTA_ENGINE_THROTTLE_H

#include "drivers/driver.h"

#include <pthread.h>

typedef struct bauta_limits {
    uint64_t rate; /* bytes a second that are read; 0: no limit */
    bool watched;  /* the source's load is looked at … */
    uint64_t load; /* … and may be so many queries of others */
} bauta_limits;

/* Bytes a second as turns: whoever takes some puts the next turn off. */
typedef struct bauta_bucket {
    uint64_t rate;  /* bytes a second, not 0 */
    double free_at; /* seconds, on the clock of the calls */
} bauta_bucket;

/* Takes `bytes` at the time `now` (seconds, never going back) and gives the
 * seconds to wait before taking more. A quarter of a second's worth that was
 * not used is kept. */
double bauta_bucket_take(bauta_bucket *bucket, double now, uint64_t bytes);

typedef struct bauta_throttle {
    bauta_limits limits;
    /* Told by the throttle's own thread, or by that of open: reading is held
     * for so many queries of others; or, `held` false, goes on. */
    void (*tell)(void *context, bool held, uint64_t running);
    void *context;
    const struct bauta_driver *driver;
    void *source; /* borrowed */
    bool ready, polls;
    pthread_t poller;
    pthread_mutex_t lock; /* of what follows */
    pthread_cond_t changed;
    bauta_bucket bucket;
    bool held, ending;
    bauta_err failure; /* of the poller; then it looks no more */
} bauta_throttle;

/* `limits`, `tell` and `context` are set by the caller, the rest is zero.
 * EUSAGE where the source's engine has no load to look at, or this user may not
 * see it. Close it in any case, before the source. */
bauta_rc bauta_throttle_open(bauta_throttle *throttle,
                             const struct bauta_driver *driver, void *source,
                             bauta_err *err) BAUTA_CHECKED;
void bauta_throttle_close(bauta_throttle *throttle);

/* `bytes` were read; returns when more may be. Any thread's; one that was not
 * opened lets all pass. */
bauta_rc bauta_throttle_pass(bauta_throttle *throttle, uint64_t bytes,
                             bauta_err *err) BAUTA_CHECKED;

#endif
