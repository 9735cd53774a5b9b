/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Ask: a passphrase from the terminal that the process belongs to (/dev/tty),
 * whatever its standard streams are, without showing what is typed. Whatever
 * happens, the terminal is left as it was found.
 */
#ifndef BAUTA_CLI_ASK_H
#define BAUTA_CLI_ASK_H

#include "core/passphrase.h"

/* Fills the open `passphrase` with a line, line end and all. `what` is the file
 * it is for, `again` asks for it a second time. EUSAGE where there is no
 * terminal; EIO where a signal, which is not passed on, or a failure ended the
 * asking. A stop (Ctrl-Z) is honoured; then it asks anew. */
bauta_rc bauta_ask_passphrase(const char *what, bool again,
                              bauta_passphrase *passphrase,
                              bauta_err *err) BAUTA_CHECKED;

#endif
