/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Zone: pg_dump writes times in the zone of its session, a copy reads them in
 * UTC. A rule gets what it gets in a copy.
 */
#ifndef BAUTA_DUMPS_ZONE_H
#define BAUTA_DUMPS_ZONE_H

#include "core/batch.h"

/* "2024-07-01 01:30:00.5+02" becomes "2024-06-30 23:30:00.5+00"; a text without
 * a zone, or that is no date from the year 1 on, stays. False where memory ran
 * out. */
bool bauta_zone_to_utc(bauta_arena *arena, bauta_cell *cell) BAUTA_CHECKED;

#endif
