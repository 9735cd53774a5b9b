/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Registry: the built-in transforms in the order of the catalogue, then those
 * of plug-ins. A plug-in is checked once, here, and then called without
 * checks. Filled at start by one thread and only read afterwards; a lookup
 * walks the list.
 */
#include "transforms/catalogue.h"

#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PLUGINS_MAX = 64, PATH_CHARS = 4096 };

/* One a line, so that changes of them do not collide. */
/* clang-format off */
static const struct bauta_transform *const built_in[] = {
    &bauta_transform_keep,
    &bauta_transform_null,
    &bauta_transform_constant,
    &bauta_transform_mask,
    &bauta_transform_hash,
    &bauta_transform_token,
    &bauta_transform_digits,
    &bauta_transform_fpe,
    &bauta_transform_seal,
    &bauta_transform_ip,
    &bauta_transform_mac,
    &bauta_transform_email,
    &bauta_transform_card,
    &bauta_transform_iban,
    &bauta_transform_national_id,
    &bauta_transform_ssn,
    &bauta_transform_ean,
    &bauta_transform_isbn,
    &bauta_transform_imei,
    &bauta_transform_vin,
    &bauta_transform_phone,
    &bauta_transform_postcode,
    &bauta_transform_url,
    &bauta_transform_username,
    &bauta_transform_first_name,
    &bauta_transform_last_name,
    &bauta_transform_lookup,
    &bauta_transform_truncate_date,
    &bauta_transform_age_band,
    &bauta_transform_bucket,
    &bauta_transform_round,
    &bauta_transform_top_code,
    &bauta_transform_bottom_code,
    &bauta_transform_hierarchy,
    &bauta_transform_truncate,
    &bauta_transform_zip3,
    &bauta_transform_ip_prefix,
    &bauta_transform_round_geo,
    &bauta_transform_noise,
    &bauta_transform_date_shift,
    &bauta_transform_shuffle,
    &bauta_transform_random,
    &bauta_transform_full_name,
    &bauta_transform_company,
    &bauta_transform_job,
    &bauta_transform_street,
    &bauta_transform_city,
    &bauta_transform_country,
    &bauta_transform_colour,
    &bauta_transform_currency,
    &bauta_transform_lorem,
    &bauta_transform_person,
    &bauta_transform_address,
    &bauta_transform_json,
    &bauta_transform_array,
    &bauta_transform_list,
    &bauta_transform_regex_replace, &bauta_transform_scrub,
};
/* clang-format on */

enum { N_BUILT_IN = sizeof(built_in) / sizeof(built_in[0]) };

static const struct bauta_transform *plugins[PLUGINS_MAX];
static size_t n_plugins;
static bool plugins_loaded;

const char *const bauta_rule_members[] = {
    "transform", "domain", "when", "on_invalid", "reason",
    "table",     "column", "type", NULL,
};

const struct bauta_transform *
bauta_transform_at(size_t i)
{
    if (i < N_BUILT_IN)
        return built_in[i];
    return i - N_BUILT_IN < n_plugins ? plugins[i - N_BUILT_IN] : NULL;
}

const struct bauta_transform *
bauta_transform_find(const char *name)
{
    const struct bauta_transform *transform;

    for (size_t i = 0; (transform = bauta_transform_at(i)) != NULL; i++)
        if (strcmp(transform->name, name) == 0)
            return transform;
    return NULL;
}

/* Lower-case letters, digits and "_", a letter first. */
static bool
is_name(const char *name)
{
    if (name == NULL || name[0] < 'a' || name[0] > 'z')
        return false;
    return name[strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_")] == '\0';
}

static bool
is_reserved(const char *name)
{
    for (size_t i = 0; bauta_rule_members[i] != NULL; i++)
        if (strcmp(name, bauta_rule_members[i]) == 0)
            return true;
    return false;
}

static bauta_rc
check_option(const bauta_option *option, bauta_err *err)
{
    if (!is_name(option->name) || option->help == NULL ||
        (option->kind == BAUTA_OPTION_CHOICE && option->choices == NULL))
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "one of its options lacks a name, a help text or "
                             "its choices");
    if (is_reserved(option->name))
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "it has an option \"%s\", a name that rules keep "
                             "for themselves",
                             option->name);
    return BAUTA_OK;
}

static bauta_rc
check(const struct bauta_transform *t, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    if (t->abi != BAUTA_TRANSFORM_ABI)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "it is made for transform ABI %d and this bauta "
                             "has %d: build it again",
                             t->abi, BAUTA_TRANSFORM_ABI);
    if (!is_name(t->name))
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "a transform's name is made of a-z, 0-9 and _");
    if (bauta_transform_find(t->name) != NULL)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "there is a transform \"%s\" already", t->name);
    if (t->summary == NULL || t->details == NULL || t->example == NULL ||
        t->version == 0 || t->accepts == 0 || t->options == NULL ||
        t->bind == NULL || t->apply == NULL || t->release == NULL ||
        (t->survey == NULL) != (t->settle == NULL) ||
        ((t->traits & BAUTA_TRAIT_REVERSIBLE) != 0 && t->reverse == NULL)) {
        rc = bauta_err_set(err, BAUTA_EUSAGE, "a member is missing");
        goto out;
    }
    for (size_t i = 0; t->options[i].kind != BAUTA_OPTION_END; i++)
        BAUTA_TRY(check_option(&t->options[i], err));

out:
    if (rc != BAUTA_OK)
        bauta_err_at(err, "transform %s", t->name);
    return rc;
}

bauta_rc
bauta_transform_register(const struct bauta_transform *transform,
                         bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    if (n_plugins == PLUGINS_MAX)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "there is no room for more than %d transforms of "
                             "plug-ins",
                             PLUGINS_MAX);
    BAUTA_TRY(check(transform, err));
    plugins[n_plugins++] = transform;

out:
    return rc;
}

/* Whoever can change what is loaded can read every row of the run. */
static bauta_rc
check_owner(const struct stat *st, bauta_err *err)
{
    if ((st->st_mode & S_IWOTH) != 0)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "everyone may write to it: run chmod o-w on it");
    if (st->st_uid != geteuid() && st->st_uid != 0)
        return bauta_err_set(err, BAUTA_EUSAGE, "it belongs to another user");
    return BAUTA_OK;
}

static bauta_rc
plugin_load(const char *path, bauta_err *err)
{
    const struct bauta_transform *const *list;
    struct stat st;
    void *object;
    bauta_rc rc = BAUTA_OK;

    if (stat(path, &st) != 0)
        return bauta_err_set(err, BAUTA_EUSAGE, "%s", strerror(errno));
    BAUTA_TRY(check_owner(&st, err));
    /* Never closed: the registry points into it for as long as we run. */
    object = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (object == NULL)
        return bauta_err_set(err, BAUTA_EUSAGE, "it cannot be loaded: %s",
                             dlerror());
    list = dlsym(object, "bauta_plugin_transforms");
    if (list == NULL && dlsym(object, "bauta_plugin_drivers") == NULL)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "it is no plug-in of bauta: it exports neither "
                             "bauta_plugin_transforms nor "
                             "bauta_plugin_drivers");
    for (; list != NULL && *list != NULL; list++)
        BAUTA_TRY(bauta_transform_register(*list, err));

out:
    return rc;
}

static int
is_shared_object(const struct dirent *entry)
{
    size_t len = strlen(entry->d_name);

    return len > 3 && strcmp(entry->d_name + len - 3, ".so") == 0;
}

static bauta_rc
folder_load(const char *folder, bauta_err *err)
{
    struct dirent **entries = NULL;
    struct stat st;
    int n = 0;
    bauta_rc rc = BAUTA_OK;

    if (stat(folder, &st) != 0)
        return bauta_err_set(err, BAUTA_EUSAGE, "%s", strerror(errno));
    BAUTA_TRY(check_owner(&st, err));
    n = scandir(folder, &entries, is_shared_object, alphasort);
    if (n < 0)
        return bauta_err_set(err, BAUTA_EUSAGE, "%s", strerror(errno));
    for (int i = 0; i < n; i++) {
        const char *name = entries[i]->d_name;
        char path[PATH_CHARS];

        if (snprintf(path, sizeof(path), "%s/%s", folder, name) >= PATH_CHARS)
            rc = bauta_err_set(err, BAUTA_EUSAGE, "its path is too long");
        else
            rc = plugin_load(path, err);
        if (rc != BAUTA_OK) {
            bauta_err_at(err, "plug-in %s", name);
            goto out;
        }
    }

out:
    while (n-- > 0)
        free(entries[n]);
    free(entries);
    return rc;
}

bauta_rc
bauta_transform_load_plugins(bauta_err *err)
{
    const char *folder = secure_getenv("BAUTA_PLUGIN_DIR");
    bauta_rc rc;

    if (plugins_loaded || folder == NULL || folder[0] == '\0')
        return BAUTA_OK;
    rc = folder_load(folder, err);
    if (rc == BAUTA_OK)
        plugins_loaded = true;
    else
        bauta_err_at(err, "BAUTA_PLUGIN_DIR %s", folder);
    return rc;
}

bauta_rc
bauta_binding_subkey(const bauta_binding *binding, const char *name,
                     unsigned version, const char *kind, uint8_t *out,
                     size_t len, bauta_err *err)
{
    const bauta_key_use use = {
        .purpose = "transform",
        .recipient = binding->recipient != NULL ? binding->recipient : "",
        .domain = binding->domain != NULL && binding->domain[0] != '\0'
                      ? binding->domain
                      : kind,
        .transform = name,
        .version = version,
    };

    if (binding->key == NULL)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "%s needs a key: give --key-file FILE", name);
    bauta_key_derive(binding->key, &use, out, len);
    return BAUTA_OK;
}
