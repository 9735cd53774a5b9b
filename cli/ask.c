/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/ask.h"

#include "cli/term.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

/* What would leave the terminal without echo. SIGTTIN and SIGTTOU are not
 * among them: they stop a process in the background before it does a thing. */
static const int numbers[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};

enum { N_NUMBERS = sizeof(numbers) / sizeof(numbers[0]) };

static volatile sig_atomic_t caught;

static void
on_signal(int number)
{
    caught = number;
}

typedef struct tty {
    int fd;
    struct termios before;
    struct sigaction actions[N_NUMBERS]; /* as they were */
    sigset_t mask;                       /* as it was */
} tty;

/* From here to `loosen`, signals come in during the wait for input only. */
static void
hold_signals(tty *t)
{
    struct sigaction action = {0};
    sigset_t held;

    action.sa_handler = on_signal;
    (void)sigemptyset(&action.sa_mask);
    (void)sigemptyset(&held);
    for (size_t i = 0; i < N_NUMBERS; i++)
        (void)sigaddset(&held, numbers[i]);
    caught = 0;
    (void)sigprocmask(SIG_BLOCK, &held, &t->mask);
    for (size_t i = 0; i < N_NUMBERS; i++) {
        (void)sigaction(numbers[i], NULL, &t->actions[i]);
        /* Whoever started us ignoring it meant that. */
        if (t->actions[i].sa_handler != SIG_IGN)
            (void)sigaction(numbers[i], &action, NULL);
    }
}

static void
loosen_signals(const tty *t)
{
    for (size_t i = 0; i < N_NUMBERS; i++)
        (void)sigaction(numbers[i], &t->actions[i], NULL);
    (void)sigprocmask(SIG_SETMASK, &t->mask, NULL);
}

/* TCSAFLUSH drops what was typed before the question, and what is left of an
 * overlong line after it. */
static bool
set_terminal(const tty *t, const struct termios *mode)
{
    int rc;

    do
        rc = tcsetattr(t->fd, TCSAFLUSH, mode);
    while (rc != 0 && errno == EINTR);
    return rc == 0;
}

static bool
turn_echo_off(const tty *t)
{
    struct termios mode = t->before;

    mode.c_lflag &= ~(tcflag_t)(ECHO | ECHOE | ECHOK | ECHONL);
    mode.c_lflag |= (tcflag_t)(ICANON | ISIG);
    mode.c_iflag |= (tcflag_t)ICRNL;
    return set_terminal(t, &mode);
}

static void
put(const tty *t, const char *text, size_t len)
{
    /* A prompt that cannot be seen is no reason to fail. */
    if (write(t->fd, text, len) < 0)
        errno = 0;
}

static bauta_rc
put_prompt(const tty *t, const char *what, bool again, bauta_err *err)
{
    bauta_text prompt;
    bool failed;

    bauta_text_init(&prompt);
    bauta_text_add(&prompt, again ? "The same again: " : "Passphrase of ");
    if (!again) {
        bauta_term_safe(&prompt, what);
        bauta_text_add(&prompt, ": ");
    }
    failed = prompt.failed;
    if (!failed)
        put(t, prompt.bytes, prompt.len);
    bauta_text_deinit(&prompt);
    return failed ? bauta_err_set(err, BAUTA_ENOMEM, "out of memory")
                  : BAUTA_OK;
}

/* One line, which the kernel hands over when it is complete; or nothing where
 * a signal came first. */
static bauta_rc
read_line(const tty *t, bauta_passphrase *passphrase, bauta_err *err)
{
    struct pollfd wait = {.fd = t->fd, .events = POLLIN};
    ssize_t n;

    while (ppoll(&wait, 1, NULL, &t->mask) < 0) {
        if (errno == EINTR && caught != 0)
            return BAUTA_OK;
        if (errno != EINTR)
            return bauta_err_set(err, BAUTA_EIO, "cannot read the terminal: %s",
                                 strerror(errno));
    }
    n = read(t->fd, passphrase->bytes, BAUTA_PASSPHRASE_ROOM);
    if (n < 0)
        return bauta_err_set(err, BAUTA_EIO, "cannot read the terminal: %s",
                             strerror(errno));
    passphrase->len = (size_t)n;
    return BAUTA_OK;
}

/* Asks once; `caught` says whether a signal came instead of an answer. */
static bauta_rc
ask_once(tty *t, const char *what, bool again, bauta_passphrase *passphrase,
         bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    hold_signals(t);
    if (!turn_echo_off(t)) {
        rc = bauta_err_set(err, BAUTA_EIO,
                           "cannot turn the terminal's echo off: %s",
                           strerror(errno));
    } else {
        rc = put_prompt(t, what, again, err);
        if (rc == BAUTA_OK)
            rc = read_line(t, passphrase, err);
        (void)set_terminal(t, &t->before);
        put(t, "\n", 1);
    }
    loosen_signals(t);
    return rc;
}

bauta_rc
bauta_ask_passphrase(const char *what, bool again, bauta_passphrase *passphrase,
                     bauta_err *err)
{
    tty t = {.fd = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)};
    bauta_rc rc = BAUTA_OK;

    if (t.fd < 0 || tcgetattr(t.fd, &t.before) != 0) {
        rc = bauta_err_set(err, BAUTA_EUSAGE,
                           "there is no terminal to ask for a passphrase on: "
                           "give it by --passphrase-fd N");
        goto out;
    }
    do {
        BAUTA_TRY(ask_once(&t, what, again, passphrase, err));
        if (caught == SIGTSTP)
            (void)raise(SIGTSTP); /* goes on here when continued */
    } while (caught == SIGTSTP);
    if (caught != 0)
        rc = bauta_err_set(err, BAUTA_EIO,
                           "interrupted before a passphrase was given");

out:
    if (t.fd >= 0)
        (void)close(t.fd);
    return rc;
}
