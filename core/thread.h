/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Thread: one more beside the run's own. Signals stay with that one, whose
 * waits they are to break off: a thread begins with all of them blocked.
 */
#ifndef BAUTA_CORE_THREAD_H
#define BAUTA_CORE_THREAD_H

#include "core/err.h"

#include <pthread.h>

/* As pthread_create: 0, or an error's number. */
int bauta_thread_start(pthread_t *thread, void *(*run)(void *self),
                       void *self) BAUTA_CHECKED;

#endif
