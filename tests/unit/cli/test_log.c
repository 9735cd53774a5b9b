/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/log.h"

#include <check.h>
#include <dirent.h>
#include <fcntl.h>
#include <jansson.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static char folder[] = "/tmp/bauta-log-XXXXXX";
static char path[64];

static void
set_up(void)
{
    memcpy(folder + sizeof(folder) - 7, "XXXXXX", 6);
    ck_assert_ptr_nonnull(mkdtemp(folder));
    (void)snprintf(path, sizeof(path), "%s/log", folder);
}

static void
remove_all(const char *name)
{
    DIR *dir = opendir(name);
    const struct dirent *entry;

    while (dir != NULL && (entry = readdir(dir)) != NULL) {
        char inner[512];

        if (entry->d_name[0] == '.' &&
            (entry->d_name[1] == '\0' || entry->d_name[1] == '.'))
            continue;
        (void)snprintf(inner, sizeof(inner), "%s/%s", name, entry->d_name);
        if (unlink(inner) != 0)
            remove_all(inner);
    }
    if (dir != NULL)
        (void)closedir(dir);
    (void)rmdir(name);
}

static void
tear_down(void)
{
    remove_all(folder);
}

static const bauta_log_record begin = {.event = "begin",
                                       .command = "reveal",
                                       .column = "crm.customer.email",
                                       .key_id = "f6ded70e32f8f7a9",
                                       .recipient = "",
                                       .reason = "case 4711",
                                       .outcome = ""};

/* By a process of the test's own: Check's messages go to a file that processes
   share, and would mix. */
static bool
write_quietly(const char *to, const bauta_log_record *record)
{
    bauta_log log;
    bauta_err err = {0};
    bool written = bauta_log_open(&log, to, &err) == BAUTA_OK &&
                   bauta_log_write(&log, record, &err) == BAUTA_OK;

    bauta_log_close(&log);
    return written;
}

static void
write_record(const char *to, const bauta_log_record *record)
{
    bauta_log log;
    bauta_err err = {0};

    ck_assert_msg(bauta_log_open(&log, to, &err) == BAUTA_OK, "%s: %s",
                  err.where, err.text);
    ck_assert_int_eq(bauta_log_write(&log, record, &err), BAUTA_OK);
    bauta_log_close(&log);
}

static char *
read_file(const char *from)
{
    static char text[16384];
    FILE *file = fopen(from, "r");
    size_t n;

    ck_assert_ptr_nonnull(file);
    n = fread(text, 1, sizeof(text) - 1, file);
    text[n] = '\0';
    ck_assert_int_eq(fclose(file), 0);
    return text;
}

static const char *
text_of(const json_t *object, const char *name)
{
    const char *text = json_string_value(json_object_get(object, name));

    return text == NULL ? "" : text;
}

static json_t *
parse(const char *text, size_t len)
{
    json_t *object = json_loadb(text, len, 0, NULL);

    ck_assert_msg(json_is_object(object), "%s", text);
    return object;
}

static bool
has_form(const char *text, const char *form)
{
    size_t i = 0;

    for (; text[i] != '\0' && form[i] != '\0'; i++)
        if (form[i] == '0' ? text[i] < '0' || text[i] > '9'
                           : text[i] != form[i])
            return false;
    return text[i] == form[i];
}

START_TEST(a_run_leaves_two_records)
{
    bauta_log_record end = begin;
    bauta_log log;
    bauta_err err = {0};
    struct stat st;
    json_t *first, *second;
    char *text, *next;

    end.event = "end";
    end.outcome = "done";
    end.recipient = "vendor-a";
    end.count = 3;
    end.counted = true;
    ck_assert_int_eq(bauta_log_open(&log, path, &err), BAUTA_OK);
    ck_assert_int_eq(bauta_log_write(&log, &begin, &err), BAUTA_OK);
    ck_assert_int_eq(bauta_log_write(&log, &end, &err), BAUTA_OK);
    bauta_log_close(&log);
    ck_assert_int_eq(stat(path, &st), 0);
    ck_assert_uint_eq(st.st_mode & 07777, 0600);

    text = read_file(path);
    next = strchr(text, '\n') + 1;
    first = parse(text, (size_t)(next - text));
    second = parse(next, strlen(next));
    ck_assert(has_form(text_of(first, "time"), "0000-00-00T00:00:00.000Z"));
    ck_assert_str_eq(text_of(first, "event"), "begin");
    ck_assert_int_eq(json_integer_value(json_object_get(first, "uid")),
                     (json_int_t)getuid());
    ck_assert_str_eq(text_of(first, "command"), "reveal");
    ck_assert_str_eq(text_of(first, "column"), "crm.customer.email");
    ck_assert_str_eq(text_of(first, "key"), "f6ded70e32f8f7a9");
    ck_assert_str_eq(text_of(first, "reason"), "case 4711");
    ck_assert_str_ne(text_of(first, "host"), "");
    ck_assert_ptr_null(json_object_get(first, "recipient"));
    ck_assert_ptr_null(json_object_get(first, "outcome"));
    ck_assert_ptr_null(json_object_get(first, "count"));
    ck_assert_str_eq(text_of(second, "event"), "end");
    ck_assert_str_eq(text_of(second, "outcome"), "done");
    ck_assert_str_eq(text_of(second, "recipient"), "vendor-a");
    ck_assert_int_eq(json_integer_value(json_object_get(second, "count")), 3);
    ck_assert_uint_eq(strlen(text_of(first, "run")), BAUTA_LOG_RUN_CHARS);
    ck_assert_str_eq(text_of(first, "run"), text_of(second, "run"));
    json_decref(first);
    json_decref(second);
}
END_TEST

START_TEST(what_is_there_stays)
{
    size_t len;
    char before[4096];

    write_record(path, &begin);
    len = strlen(read_file(path));
    memcpy(before, read_file(path), len);
    write_record(path, &begin);
    ck_assert_mem_eq(read_file(path), before, len);
    ck_assert_uint_gt(strlen(read_file(path)), len);
}
END_TEST

/* No text makes a second line, or moves a terminal's cursor. */
START_TEST(texts_are_escaped)
{
    bauta_log_record odd = begin;
    const char *text;
    json_t *object;

    odd.reason = "a\n\x1b[2J\"\\\x01 caf\xC3\xA9 \xE2\x80\xAE end";
    odd.column = "not \xFF UTF-8";
    write_record(path, &odd);
    text = read_file(path);
    ck_assert_ptr_eq(strchr(text, '\n'), text + strlen(text) - 1);
    for (size_t i = 0; text[i] != '\0' && text[i] != '\n'; i++)
        ck_assert(text[i] >= 0x20 && text[i] < 0x7F);
    object = parse(text, strlen(text));
    ck_assert_str_eq(text_of(object, "reason"), odd.reason);
    ck_assert_str_eq(text_of(object, "column"), "not \\xff UTF-8");
    json_decref(object);
}
END_TEST

START_TEST(a_torn_record_does_not_take_the_next_one_along)
{
    int fd = open(path, O_WRONLY | O_CREAT, 0600);
    const char *text;
    json_t *object;

    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(write(fd, "{\"time\":", 8), 8);
    ck_assert_int_eq(close(fd), 0);
    write_record(path, &begin);
    text = read_file(path);
    ck_assert_int_eq(strncmp(text, "{\"time\":\n{", 10), 0);
    object = parse(text + 9, strlen(text + 9));
    json_decref(object);
}
END_TEST

static void
refused(const char *to, const char *says)
{
    bauta_log log;
    bauta_err err = {0};

    ck_assert_int_eq(bauta_log_open(&log, to, &err), BAUTA_EUSAGE);
    ck_assert_msg(strstr(err.text, says) != NULL, "%s: %s", says, err.text);
    ck_assert_ptr_nonnull(strstr(err.where, to));
    bauta_log_close(&log);
}

START_TEST(logs_that_others_may_change_are_refused)
{
    char other[80];

    write_record(path, &begin);
    ck_assert_int_eq(chmod(path, 0620), 0);
    refused(path, "chmod go-w");
    ck_assert_int_eq(chmod(path, 0602), 0);
    refused(path, "chmod go-w");
    ck_assert_int_eq(chmod(path, 0644), 0);
    write_record(path, &begin);
    ck_assert_int_eq(chmod(folder, 0770), 0);
    refused(path, "its folder can be changed by others");
    ck_assert_int_eq(chmod(folder, 01777), 0);
    write_record(path, &begin);
    ck_assert_int_eq(chmod(folder, 0700), 0);

    (void)snprintf(other, sizeof(other), "%s/link", folder);
    ck_assert_int_eq(symlink("log", other), 0);
    refused(other, "symbolic link");
    (void)snprintf(other, sizeof(other), "%s/none", folder);
    ck_assert_int_eq(symlink("missing", other), 0);
    refused(other, "symbolic link");
    (void)snprintf(other, sizeof(other), "%s/pipe", folder);
    ck_assert_int_eq(mkfifo(other, 0600), 0);
    refused(other, "not a regular file");
    refused("/dev/null", "not a regular file");
    (void)snprintf(other, sizeof(other), "%s/no/log", folder);
    refused(other, "cannot open its folder");
    refused(folder, "cannot open it");
    if (geteuid() == 0) {
        ck_assert_int_eq(chown(path, 65534, 65534), 0);
        refused(path, "belongs to another user");
    }
}
END_TEST

START_TEST(a_full_disk_is_told)
{
    const struct rlimit room = {100, RLIM_INFINITY};
    struct rlimit before;
    bauta_log log;
    bauta_err err = {0}, again = {0};

    ck_assert_int_eq(getrlimit(RLIMIT_FSIZE, &before), 0);
    (void)signal(SIGXFSZ, SIG_IGN);
    ck_assert_int_eq(bauta_log_open(&log, path, &err), BAUTA_OK);
    ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &room), 0);
    ck_assert_int_eq(bauta_log_write(&log, &begin, &err), BAUTA_EIO);
    ck_assert_int_eq(bauta_log_write(&log, &begin, &again), BAUTA_EIO);
    ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &before), 0);
    bauta_log_close(&log);
    ck_assert_msg(strstr(err.text, "all of a record") != NULL, "%s", err.text);
    ck_assert_ptr_nonnull(strstr(err.where, path));
    ck_assert_uint_eq(strlen(read_file(path)), 100);
}
END_TEST

/* Records of runs side by side are whole, and none is lost. */
START_TEST(runs_side_by_side_do_not_mix)
{
    enum { RUNS = 4, RECORDS = 5 };
    static char long_reason[BAUTA_LOG_REASON_MAX + 1];
    bauta_log_record record = begin;
    char *at;
    int n = 0;

    memset(long_reason, 'x', BAUTA_LOG_REASON_MAX);
    record.reason = long_reason;
    for (int i = 0; i < RUNS; i++) {
        pid_t pid = fork();

        ck_assert_int_ge(pid, 0);
        if (pid == 0) {
            bool written = true;

            for (int j = 0; j < RECORDS; j++)
                written = write_quietly(path, &record) && written;
            _exit(written ? 0 : 1);
        }
    }
    for (int i = 0; i < RUNS; i++) {
        int status = 1;

        ck_assert_int_gt(wait(&status), 0);
        ck_assert_int_eq(status, 0);
    }
    at = read_file(path);
    while (*at != '\0') {
        char *end = strchr(at, '\n');
        json_t *object;

        ck_assert_ptr_nonnull(end);
        object = parse(at, (size_t)(end - at));
        ck_assert_str_eq(text_of(object, "reason"), long_reason);
        json_decref(object);
        at = end + 1;
        n++;
    }
    ck_assert_int_eq(n, RUNS * RECORDS);
}
END_TEST

START_TEST(the_default_place)
{
    char state[80], home[80], made[160];
    struct stat st;
    bauta_log log;
    bauta_err err = {0};

    (void)snprintf(state, sizeof(state), "%s/a/state", folder);
    (void)snprintf(home, sizeof(home), "%s/home", folder);
    ck_assert_int_eq(setenv("XDG_STATE_HOME", state, 1), 0);
    ck_assert_int_eq(setenv("HOME", home, 1), 0);
    write_record(NULL, &begin);
    (void)snprintf(made, sizeof(made), "%s/bauta/reveal.log", state);
    ck_assert_int_eq(stat(made, &st), 0);
    (void)snprintf(made, sizeof(made), "%s/bauta", state);
    ck_assert_int_eq(stat(made, &st), 0);
    ck_assert_uint_eq(st.st_mode & 07777, 0700);
    ck_assert_int_eq(stat(home, &st), -1);
    /* A relative one counts as unset. */
    ck_assert_int_eq(setenv("XDG_STATE_HOME", "state", 1), 0);
    write_record(NULL, &begin);
    (void)snprintf(made, sizeof(made), "%s/.local/state/bauta/reveal.log",
                   home);
    ck_assert_int_eq(stat(made, &st), 0);
    ck_assert_int_eq(unsetenv("XDG_STATE_HOME"), 0);
    write_record(NULL, &begin);
    ck_assert_int_eq(unsetenv("HOME"), 0);
    ck_assert_int_eq(bauta_log_open(&log, NULL, &err), BAUTA_EUSAGE);
    ck_assert_msg(strstr(err.text, "--log FILE") != NULL, "%s", err.text);
    bauta_log_close(&log);
}
END_TEST

START_TEST(reasons)
{
    char reason[2 * BAUTA_LOG_REASON_MAX + 3] = "";
    bauta_err err = {0}, blank = {0}, empty = {0}, wrong = {0}, more = {0};

    for (int i = 0; i < BAUTA_LOG_REASON_MAX; i++)
        memcpy(reason + 2 * i, "\xC3\xA9", 3);
    ck_assert_int_eq(bauta_log_reason_check("x", &err), BAUTA_OK);
    ck_assert_int_eq(bauta_log_reason_check(reason, &err), BAUTA_OK);
    memcpy(reason + strlen(reason), "e", 2);
    ck_assert_int_eq(bauta_log_reason_check(reason, &more), BAUTA_EUSAGE);
    ck_assert_int_eq(bauta_log_reason_check("", &empty), BAUTA_EUSAGE);
    ck_assert_int_eq(bauta_log_reason_check(" \n\t", &blank), BAUTA_EUSAGE);
    ck_assert_int_eq(bauta_log_reason_check("a\xC3", &wrong), BAUTA_EUSAGE);
    ck_assert_ptr_nonnull(strstr(more.text, "500"));
    ck_assert_ptr_nonnull(strstr(blank.text, "blank"));
    ck_assert_ptr_nonnull(strstr(wrong.text, "UTF-8"));
}
END_TEST

Suite *bauta_log_suite(void);
Suite *
bauta_log_suite(void)
{
    Suite *suite = suite_create("log");
    TCase *records = tcase_create("records");
    TCase *files = tcase_create("files");

    tcase_add_checked_fixture(records, set_up, tear_down);
    tcase_add_test(records, a_run_leaves_two_records);
    tcase_add_test(records, what_is_there_stays);
    tcase_add_test(records, texts_are_escaped);
    tcase_add_test(records, reasons);
    suite_add_tcase(suite, records);
    tcase_add_checked_fixture(files, set_up, tear_down);
    tcase_add_test(files, a_torn_record_does_not_take_the_next_one_along);
    tcase_add_test(files, logs_that_others_may_change_are_refused);
    tcase_add_test(files, a_full_disk_is_told);
    tcase_add_test(files, runs_side_by_side_do_not_mix);
    tcase_add_test(files, the_default_place);
    suite_add_tcase(suite, files);
    return suite;
}
