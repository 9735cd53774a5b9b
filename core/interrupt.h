/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Interrupt: how SIGINT and SIGTERM reach the rooms that must stop.
 *
 * A signal handler (in cli/) calls bauta_interrupt_raise. The engine looks at
 * the flag between batches; a driver that may wait for a server looks at it
 * while it waits. All of it is async-signal-safe.
 */
#ifndef BAUTA_CORE_INTERRUPT_H
#define BAUTA_CORE_INTERRUPT_H

#include <stdbool.h>

void bauta_interrupt_raise(void);
bool bauta_interrupt_raised(void);
void bauta_interrupt_clear(void); /* tests, and embedders between runs */

/*
 * Sockets to shut down when raised, for client libraries whose calls block
 * and cannot be polled: the blocked call then fails at once. At most 64;
 * returns false when there is no room. `unwatch` before the fd is closed.
 */
bool bauta_interrupt_watch(int fd);
void bauta_interrupt_unwatch(int fd);

#endif
