/* GMime (Debian: libgmime-3.0-dev) and the GLib beneath it, as Swift sees them: GObject's casts are macros, which Swift has not. */
#ifndef BEVAKA_CGMIME_SHIM_H
#define BEVAKA_CGMIME_SHIM_H

#include <gmime/gmime.h>

/* GMIME_OBJECT(pointer) */
static inline GMimeObject *bevaka_gmime_object(void *pointer) { return (GMimeObject *)pointer; }

/* g_mime_data_wrapper_new_with_stream over a copy of the bytes; the part takes the reference. */
static inline void bevaka_gmime_part_set_bytes(GMimePart *part, const char *bytes, size_t count) {
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer(bytes, count);
    GMimeDataWrapper *content = g_mime_data_wrapper_new_with_stream(stream, GMIME_CONTENT_ENCODING_DEFAULT);
    g_mime_part_set_content(part, content);
    g_object_unref(content);
    g_object_unref(stream);
}

#endif
