/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Types: what a column's type, as a dump writes it, says of its values: the
 * same that the engine's catalogue says of it in a copy.
 */
#ifndef BAUTA_DUMPS_TYPES_H
#define BAUTA_DUMPS_TYPES_H

#include "core/catalog.h"
#include "dumps/lexer.h"

/* Sets all of `column` that its `native` type decides; a type that no engine of
 * this kind has by itself is BAUTA_TYPE_OTHER. Labels of MySQL's enums go into
 * the arena. False where memory ran out. */
bool bauta_types_set(bauta_column *column, enum bauta_syntax_kind kind,
                     bauta_arena *arena) BAUTA_CHECKED;

#endif
