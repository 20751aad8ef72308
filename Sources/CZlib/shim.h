/* zlib (Debian: zlib1g-dev, which libxml2-dev brings along) as Swift sees it. */
#ifndef BEVAKA_CZLIB_SHIM_H
#define BEVAKA_CZLIB_SHIM_H

#include <zlib.h>

/* Stands for the macro `inflateInit2`, which passes the version and size of the caller's header along. */
static inline int bevaka_inflate_init(z_stream *stream, int window_bits) { return inflateInit2(stream, window_bits); }

#endif
