/* hyperscan lit|caseless TERMS TEXT ROUNDS: all matches of the literals, one scan a line of TEXT, in processor time. */
#include <ctype.h>
#include <hs/hs.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static unsigned long matches;

static int on_match(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *context) {
    (void)id, (void)from, (void)to, (void)flags, (void)context;
    matches++;
    return 0;
}

static double processor_seconds(void) {
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return time.tv_sec + time.tv_nsec / 1e9;
}

static int by_value(const void *left, const void *right) {
    double a = *(const double *)left, b = *(const double *)right;
    return (a > b) - (a < b);
}

static char *content(const char *path, size_t *length) {
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END)) { perror(path); exit(65); }
    *length = ftell(file);
    rewind(file);
    char *bytes = malloc(*length + 1);
    if (!bytes || fread(bytes, 1, *length, file) != *length) { perror(path); exit(65); }
    fclose(file);
    bytes[*length] = 0;
    return bytes;
}

/* A term as a pattern: everything but letters, digits and bytes over 0x7F is quoted. */
static char *pattern(const char *term) {
    char *text = malloc(strlen(term) * 4 + 1), *end = text;
    for (const unsigned char *p = (const unsigned char *)term; *p; p++)
        end += sprintf(end, isalnum(*p) || *p >= 0x80 ? "%c" : "\\x%02x", *p);
    *end = 0;
    return text;
}

int main(int count, char **arguments) {
    if (count < 5) { fprintf(stderr, "usage: hyperscan lit|caseless TERMS TEXT ROUNDS\n"); return 64; }
    size_t terms_length, length;
    char *terms = content(arguments[2], &terms_length), *text = content(arguments[3], &length);
    size_t capacity = 16, number = 0;
    const char **patterns = malloc(capacity * sizeof *patterns);
    for (char *term = strtok(terms, "\n"); term; term = strtok(NULL, "\n")) {
        if (number == capacity) patterns = realloc(patterns, (capacity *= 2) * sizeof *patterns);
        patterns[number++] = pattern(term);
    }
    unsigned *flags = calloc(number, sizeof *flags), *ids = calloc(number, sizeof *ids);
    for (size_t i = 0; i < number; i++) ids[i] = i, flags[i] = strcmp(arguments[1], "caseless") ? 0 : HS_FLAG_CASELESS;
    hs_database_t *database;
    hs_compile_error_t *error;
    double start = processor_seconds();
    if (hs_compile_multi(patterns, flags, ids, number, HS_MODE_BLOCK, NULL, &database, &error) != HS_SUCCESS) {
        fprintf(stderr, "hyperscan: %s\n", error->message);
        return 70;
    }
    double built = processor_seconds() - start;
    hs_scratch_t *scratch = NULL;
    hs_alloc_scratch(database, &scratch);
    int rounds = atoi(arguments[4]) > 0 ? atoi(arguments[4]) : 5;
    double *seconds = malloc(rounds * sizeof *seconds);
    for (int round = -1; round < rounds; round++) {
        matches = 0;
        start = processor_seconds();
        for (char *line = text, *end = text + length; line < end;) {
            char *stop = memchr(line, '\n', end - line);
            if (!stop) stop = end;
            hs_scan(database, line, stop - line, 0, scratch, on_match, NULL);
            line = stop + 1;
        }
        if (round >= 0) seconds[round] = processor_seconds() - start;
    }
    qsort(seconds, rounds, sizeof *seconds, by_value);
    printf("RESULT hyperscan-%s terms=%zu hits=%lu build=%.1f ms median=%.0f MB/s\n", arguments[1], number, matches,
        built * 1e3, length / 1e6 / seconds[rounds / 2]);
    return 0;
}
