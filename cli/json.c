/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/json.h"

#include "cli/term.h"

#include <stdlib.h>
#include <string.h>

json_t *
bauta_json_text(const char *text)
{
    json_t *value;
    bauta_text safe;

    if (bauta_utf8_valid(text, strlen(text)))
        return json_string(text);
    bauta_text_init(&safe);
    bauta_term_safe(&safe, text);
    value = safe.failed ? NULL : json_string(safe.bytes);
    bauta_text_deinit(&safe);
    return value;
}

json_t *
bauta_json_event(const char *name)
{
    return json_pack("{s:s}", "event", name);
}

void
bauta_json_put(json_t *object, const char *name, json_t *value)
{
    (void)json_object_set_new(object, name, value);
}

void
bauta_json_emit(json_t *object)
{
    char *line = json_dumps(object, JSON_COMPACT);

    if (line != NULL)
        (void)fprintf(stderr, "%s\n", line);
    (void)fflush(stderr);
    free(line);
    json_decref(object);
}
