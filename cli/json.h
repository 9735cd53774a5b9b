/* SPDX-License-Identifier: Apache-2.0 */
/*
 * JSON lines on standard error: one object a line, each in one write.
 */
#ifndef BAUTA_CLI_JSON_H
#define BAUTA_CLI_JSON_H

#include <jansson.h>

/* A text; bytes that are not UTF-8 are spelt out. NULL when out of memory. */
json_t *bauta_json_text(const char *text);
/* {"event": name}; NULL when out of memory, which the others take. */
json_t *bauta_json_event(const char *name);
/* Sets a member to `value`, which it takes. */
void bauta_json_put(json_t *object, const char *name, json_t *value);
/* Writes the line and lets go of the object. */
void bauta_json_emit(json_t *object);

#endif
