/* The yardstick of parsing: the least that a streaming parser on libxml2 has to do. Each file is read and pushed into
   libxml2's SAX2 interface in pieces of 16 KiB; every text and every attribute value is copied into memory of its own,
   and freed at the document's end. No dates, no namespaces, no HTML, no repair: what bevaka needs beyond this is its
   own cost.

       yardstick FILE...                                                                                             */
#include <fcntl.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { PIECE = 16384 };

typedef struct {
  char *text;            /* what has come since the last tag */
  size_t length, capacity;
  char **values;         /* the copies */
  size_t count, room;
  long elements;
  int failed;
} Document;

static void append(Document *d, const char *bytes, size_t length) {
  if (d->length + length > d->capacity) {
    d->capacity = (d->length + length) * 2;
    d->text = realloc(d->text, d->capacity);
  }
  memcpy(d->text + d->length, bytes, length);
  d->length += length;
}

static void keep(Document *d) {
  if (d->length == 0) return;
  if (d->count == d->room) {
    d->room = d->room * 2 + 256;
    d->values = realloc(d->values, d->room * sizeof *d->values);
  }
  char *copy = malloc(d->length + 1);
  memcpy(copy, d->text, d->length);
  copy[d->length] = 0;
  d->values[d->count++] = copy;
  d->length = 0;
}

static void started(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaces,
                    const xmlChar **declared, int attributes, int defaulted, const xmlChar **attribute) {
  (void)name, (void)prefix, (void)uri, (void)namespaces, (void)declared, (void)defaulted;
  Document *d = context;
  d->elements++;
  keep(d);
  for (int i = 0; i < attributes; i++, attribute += 5) {
    append(d, (const char *)attribute[3], attribute[4] - attribute[3]);
    keep(d);
  }
}

static void ended(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  (void)name, (void)prefix, (void)uri;
  keep(context);
}

static void characters(void *context, const xmlChar *text, int length) { append(context, (const char *)text, length); }

static void failed(void *context, const char *message, ...) {
  (void)message;
  ((Document *)context)->failed = 1;
}

static long parse(const char *path, xmlSAXHandler *handler, Document *d) {
  int file = open(path, O_RDONLY);
  if (file < 0) { perror(path); exit(66); }
  static char piece[PIECE];
  long total = 0;
  ssize_t length;
  xmlParserCtxtPtr parser = xmlCreatePushParserCtxt(handler, d, NULL, 0, path);
  while ((length = read(file, piece, sizeof piece)) > 0) {
    xmlParseChunk(parser, piece, (int)length, 0);
    total += length;
  }
  xmlParseChunk(parser, "", 0, 1);
  xmlFreeParserCtxt(parser);
  close(file);
  for (size_t i = 0; i < d->count; i++) free(d->values[i]);
  d->count = d->length = 0;
  return total;
}

int main(int count, char **paths) {
  xmlSAXHandler handler = {.initialized = XML_SAX2_MAGIC, .startElementNs = started, .endElementNs = ended,
                           .characters = characters, .cdataBlock = characters, .ignorableWhitespace = characters,
                           .error = failed, .fatalError = failed};
  Document document = {0};
  long bytes = 0, bad = 0;
  xmlInitParser();
  for (int i = 1; i < count; i++) {
    document.failed = 0;
    bytes += parse(paths[i], &handler, &document);
    bad += document.failed;
  }
  printf("files %d, bytes %ld, elements %ld, failed %ld\n", count - 1, bytes, document.elements, bad);
  return bad > 0;
}
