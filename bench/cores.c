/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How fast the ciphers below the transforms are, each on batches of values
 * that are ready to be encrypted, and what AES alone takes for them.
 */
#include "bench/bench.h"

#include "transforms/aes.h"
#include "transforms/cryptopan.h"
#include "transforms/ff1.h"
#include "transforms/ipcrypt.h"
#include "transforms/permute.h"
#include "transforms/siv.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BATCH = BAUTA_BATCH_ROWS, ROOM = 64 };

/* What a core works on: one batch, again and again. */
struct work {
    bauta_aes *aes;
    bauta_ff1 *ff1;
    bauta_permutation permutation;
    bauta_cryptopan *pan;
    bauta_ipcrypt_pfx *pfx;
    bauta_siv *siv;
    bauta_siv_context context;
    bauta_siv_value sealed[BATCH];
    uint8_t ciphertexts[BATCH][2 * ROOM];
    bauta_ff1_value values[BATCH];
    uint16_t numerals[BATCH][ROOM];
    uint64_t numbers[BATCH];
    uint8_t bytes[BATCH * BAUTA_AES_BLOCK];
    size_t parameter;
};

static const uint8_t key[32] = {1, 2, 3};

static bauta_rc
aes_open(struct work *work, bauta_err *err)
{
    return bauta_aes_open(&work->aes, key, 16, err);
}

/* As many calls as FF1 makes for a group of values, and as large. */
static bauta_rc
aes_run(struct work *work, bauta_err *err)
{
    enum { GROUP = 256 };
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < BATCH; i += GROUP)
        for (size_t j = 0; j < work->parameter; j++)
            BAUTA_TRY(bauta_aes_encrypt(
                work->aes, work->bytes + i * BAUTA_AES_BLOCK, GROUP, err));

out:
    return rc;
}

static bauta_rc
ff1_open(struct work *work, bauta_err *err)
{
    for (size_t i = 0; i < BATCH; i++) {
        work->values[i] = (bauta_ff1_value){.numerals = work->numerals[i],
                                            .n = work->parameter};
        for (size_t j = 0; j < ROOM; j++)
            work->numerals[i][j] = (uint16_t)((i * 7 + j * j) % 10);
    }
    return bauta_ff1_open(&work->ff1, key, 16, 10, false, err);
}

static bauta_rc
ff1_tweaked_open(struct work *work, bauta_err *err)
{
    bauta_rc rc = ff1_open(work, err);

    for (size_t i = 0; i < BATCH; i++) {
        work->values[i].tweak = work->bytes + i * BAUTA_AES_BLOCK;
        work->values[i].tweak_len = BAUTA_AES_BLOCK;
    }
    return rc;
}

static bauta_rc
ff1_run(struct work *work, bauta_err *err)
{
    return bauta_ff1_encrypt_all(work->ff1, work->values, BATCH, NULL, err);
}

static bauta_rc
permute_open(struct work *work, bauta_err *err)
{
    uint64_t last = work->parameter - 1;
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < BATCH; i++)
        work->numbers[i] = i * 977 % work->parameter;
    BAUTA_TRY(aes_open(work, err));
    BAUTA_TRY(
        bauta_permutation_init(&work->permutation, work->aes, last, 1, err));

out:
    return rc;
}

static bauta_rc
permute_run(struct work *work, bauta_err *err)
{
    return bauta_permutation_forward(&work->permutation, work->numbers, BATCH,
                                     err);
}

static bauta_rc
cryptopan_open(struct work *work, bauta_err *err)
{
    return bauta_cryptopan_open(&work->pan, key, err);
}

static bauta_rc
cryptopan_run(struct work *work, bauta_err *err)
{
    return bauta_cryptopan_encrypt(work->pan, work->parameter, work->bytes,
                                   BATCH, err);
}

static bauta_rc
ipcrypt_open(struct work *work, bauta_err *err)
{
    return bauta_ipcrypt_pfx_open(&work->pfx, key, err);
}

static bauta_rc
ipcrypt_run(struct work *work, bauta_err *err)
{
    return bauta_ipcrypt_pfx_encrypt(work->pfx, work->parameter, work->bytes,
                                     BATCH, err);
}

static bauta_rc
siv_open(struct work *work, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_siv_open(&work->siv, key, sizeof(key), err));
    BAUTA_TRY(bauta_siv_associate(work->siv, NULL, 0, &work->context, err));
    for (size_t i = 0; i < BATCH; i++)
        work->sealed[i] = (bauta_siv_value){
            .context = &work->context,
            .in = work->bytes + i * BAUTA_AES_BLOCK % (BATCH * 8),
            .len = work->parameter,
            .out = work->ciphertexts[i]};

out:
    return rc;
}

static bauta_rc
siv_run(struct work *work, bauta_err *err)
{
    return bauta_siv_encrypt(work->siv, work->sealed, BATCH, err);
}

static const struct core {
    const char *title, *input;
    bauta_rc (*open)(struct work *work, bauta_err *err);
    bauta_rc (*run)(struct work *work, bauta_err *err);
    size_t parameter;
} cores[] = {
    {"AES-128, pipelined", "10 blocks", aes_open, aes_run, 10},
    {"FF1", "16 digits", ff1_open, ff1_run, 16},
    {"FF1", "16 digits, 16 bytes of tweak", ff1_tweaked_open, ff1_run, 16},
    {"FF1", "24 digits", ff1_open, ff1_run, 24},
    {"FF1", "56 digits", ff1_open, ff1_run, 56},
    {"FF1", "64 digits", ff1_open, ff1_run, 64},
    {"AES-SIV", "12 bytes", siv_open, siv_run, 12},
    {"AES-SIV", "60 bytes", siv_open, siv_run, 60},
    {"permutation", "below 1000", permute_open, permute_run, 1000},
    {"permutation", "below 10^9", permute_open, permute_run, 1000000000},
    {"permutation", "below 2^53", permute_open, permute_run, (size_t)1 << 53},
    {"Crypto-PAn", "IPv4", cryptopan_open, cryptopan_run, 4},
    {"Crypto-PAn", "IPv6", cryptopan_open, cryptopan_run, 16},
    {"ipcrypt-pfx", "IPv4", ipcrypt_open, ipcrypt_run, 4},
    {"ipcrypt-pfx", "IPv6", ipcrypt_open, ipcrypt_run, 16},
};

static void
time_core(const bench_settings *settings, const struct core *core)
{
    struct work *work = calloc(1, sizeof(*work));
    double times[BENCH_RUNS_MAX];
    size_t batches = (settings->rows + BATCH - 1) / BATCH;
    bauta_err err = {0};

    if (work == NULL)
        bench_fail("out of memory", NULL);
    work->parameter = core->parameter;
    if (core->open(work, &err) != BAUTA_OK)
        bench_fail(core->title, &err);
    for (size_t run = 0; run < settings->runs; run++) {
        double start = bench_now();

        for (size_t i = 0; i < batches; i++)
            if (core->run(work, &err) != BAUTA_OK)
                bench_fail(core->title, &err);
        times[run] = (bench_now() - start) / (double)(batches * BATCH) *
                     (double)settings->rows;
    }
    bench_print(settings, core->title, core->input, times);
    bauta_aes_close(work->aes);
    bauta_ff1_close(work->ff1);
    bauta_siv_close(work->siv);
    bauta_cryptopan_close(work->pan);
    bauta_ipcrypt_pfx_close(work->pfx);
    free(work);
}

void
bench_cores(const bench_settings *settings)
{
    printf("\n| cipher | value | million values/s | ns/value |\n"
           "|---|---|---:|---:|\n");
    for (size_t i = 0; i < sizeof(cores) / sizeof(cores[0]); i++)
        if (bench_wants(settings, cores[i].title))
            time_core(settings, &cores[i]);
}
