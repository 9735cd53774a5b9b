/* SPDX-License-Identifier: Apache-2.0 */
#include "core/interrupt.h"

#include <signal.h>
#include <stdatomic.h>
#include <stddef.h>
#include <sys/socket.h>

enum { WATCHED_MAX = 64 };

static atomic_int raised;
/* fd + 1, so that zero is an empty place. */
static atomic_int watched[WATCHED_MAX];

void
bauta_interrupt_raise(void)
{
    atomic_store(&raised, 1);
    for (size_t i = 0; i < WATCHED_MAX; i++) {
        int fd = atomic_load(&watched[i]);

        if (fd != 0)
            (void)shutdown(fd - 1, SHUT_RDWR);
    }
}

bool
bauta_interrupt_raised(void)
{
    return atomic_load_explicit(&raised, memory_order_relaxed) != 0;
}

void
bauta_interrupt_clear(void)
{
    atomic_store(&raised, 0);
}

bool
bauta_interrupt_watch(int fd)
{
    if (fd < 0)
        return false;
    for (size_t i = 0; i < WATCHED_MAX; i++) {
        int empty = 0;

        if (atomic_compare_exchange_strong(&watched[i], &empty, fd + 1))
            return true;
    }
    return false;
}

void
bauta_interrupt_unwatch(int fd)
{
    for (size_t i = 0; i < WATCHED_MAX; i++) {
        int expected = fd + 1;

        if (atomic_compare_exchange_strong(&watched[i], &expected, 0))
            return;
    }
}
