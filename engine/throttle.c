/* SPDX-License-Identifier: Apache-2.0 */
#include "engine/throttle.h"

#include "core/interrupt.h"
#include "core/thread.h"

#include <string.h>
#include <time.h>

static const double slice = 0.1;  /* seconds between looks at the interrupt */
static const double second = 1.0; /* between looks at the server */
static const double saved = 0.25; /* seconds' worth of bytes that are kept */

double
bauta_bucket_take(bauta_bucket *bucket, double now, uint64_t bytes)
{
    if (bucket->free_at < now - saved)
        bucket->free_at = now - saved;
    bucket->free_at += (double)bytes / (double)bucket->rate;
    return bucket->free_at > now ? bucket->free_at - now : 0;
}

static double
clock_now(void)
{
    struct timespec now = {0};

    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* Waits on the throttle's lock, which is held, for a change or some time. */
static void
doze(bauta_throttle *throttle, double seconds)
{
    double until = clock_now() + seconds;
    struct timespec at = {.tv_sec = (time_t)until};

    at.tv_nsec = (long)((until - (double)at.tv_sec) * 1e9);
    (void)pthread_cond_timedwait(&throttle->changed, &throttle->lock, &at);
}

static void
settle(bauta_throttle *throttle, uint64_t running)
{
    const bool held = running > throttle->limits.load;
    bool changed;

    (void)pthread_mutex_lock(&throttle->lock);
    changed = held != throttle->held;
    throttle->held = held;
    if (changed)
        (void)pthread_cond_broadcast(&throttle->changed);
    (void)pthread_mutex_unlock(&throttle->lock);
    if (changed && throttle->tell != NULL)
        throttle->tell(throttle->context, held, running);
}

static bauta_rc
look(bauta_throttle *throttle, bauta_err *err)
{
    uint64_t running = 0;
    bauta_rc rc =
        throttle->driver->source_load(throttle->source, &running, err);

    if (rc == BAUTA_OK)
        settle(throttle, running);
    else
        bauta_err_at(err, "the source's load");
    return rc;
}

/* True where a second has gone by, and it is time to look again. */
static bool
rest(bauta_throttle *throttle)
{
    double end = clock_now() + second;
    bool ending;

    (void)pthread_mutex_lock(&throttle->lock);
    while (!throttle->ending && clock_now() < end)
        doze(throttle, end - clock_now());
    ending = throttle->ending;
    (void)pthread_mutex_unlock(&throttle->lock);
    return !ending;
}

static void *
poll_source(void *self)
{
    bauta_throttle *throttle = self;
    bauta_err err = {0};

    while (rest(throttle) && !bauta_interrupt_raised()) {
        if (look(throttle, &err) == BAUTA_OK)
            continue;
        (void)pthread_mutex_lock(&throttle->lock);
        throttle->failure = err;
        (void)pthread_cond_broadcast(&throttle->changed);
        (void)pthread_mutex_unlock(&throttle->lock);
        break;
    }
    return NULL;
}

static bauta_rc
start(bauta_throttle *throttle, bauta_err *err)
{
    int failed = bauta_thread_start(&throttle->poller, poll_source, throttle);

    if (failed != 0)
        return bauta_err_set(err, BAUTA_ENOMEM, "cannot start a thread: %s",
                             strerror(failed));
    throttle->polls = true;
    return BAUTA_OK;
}

static void
prepare(bauta_throttle *throttle)
{
    pthread_condattr_t attributes;

    (void)pthread_mutex_init(&throttle->lock, NULL);
    (void)pthread_condattr_init(&attributes);
    (void)pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    (void)pthread_cond_init(&throttle->changed, &attributes);
    (void)pthread_condattr_destroy(&attributes);
    throttle->bucket = (bauta_bucket){.rate = throttle->limits.rate};
    throttle->ready = true;
}

bauta_rc
bauta_throttle_open(bauta_throttle *throttle, const struct bauta_driver *driver,
                    void *source, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    throttle->driver = driver;
    throttle->source = source;
    prepare(throttle);
    if (!throttle->limits.watched)
        return BAUTA_OK;
    if (driver->source_load == NULL)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "--source-load asks how many queries the source's "
                             "server runs, and %s has no server: leave it out",
                             driver->name);
    BAUTA_TRY(look(throttle, err));
    rc = start(throttle, err);

out:
    return rc;
}

void
bauta_throttle_close(bauta_throttle *throttle)
{
    if (!throttle->ready)
        return;
    if (throttle->polls) {
        (void)pthread_mutex_lock(&throttle->lock);
        throttle->ending = true;
        (void)pthread_cond_broadcast(&throttle->changed);
        (void)pthread_mutex_unlock(&throttle->lock);
        (void)pthread_join(throttle->poller, NULL);
    }
    (void)pthread_cond_destroy(&throttle->changed);
    (void)pthread_mutex_destroy(&throttle->lock);
    throttle->ready = throttle->polls = false;
}

/* Waits, with the lock held, until there is no hold and it is time to `go`. */
static bauta_rc
await(bauta_throttle *throttle, double go, bauta_err *err)
{
    double now = clock_now();

    while (throttle->failure.code == BAUTA_OK && (throttle->held || now < go)) {
        if (bauta_interrupt_raised())
            return bauta_err_set(err, BAUTA_EINTR, "interrupted");
        doze(throttle, !throttle->held && go - now < slice ? go - now : slice);
        now = clock_now();
    }
    *err = throttle->failure;
    return err->code;
}

bauta_rc
bauta_throttle_pass(bauta_throttle *throttle, uint64_t bytes, bauta_err *err)
{
    bauta_rc rc;
    double now;

    if (!throttle->ready || (throttle->limits.rate == 0 && !throttle->polls))
        return BAUTA_OK;
    (void)pthread_mutex_lock(&throttle->lock);
    now = clock_now();
    if (throttle->limits.rate > 0)
        now += bauta_bucket_take(&throttle->bucket, now, bytes);
    rc = await(throttle, now, err);
    (void)pthread_mutex_unlock(&throttle->lock);
    return rc;
}
