/* libxml2 (Debian: libxml2-dev) as Swift sees it.

   Debian builds libxml2 with ICU; encoding.h then includes /usr/include/unicode, whose types clash with the ICU that
   Swift's Foundation carries. bevaka decodes text itself, so the ICU part of the headers is switched off here. */
#ifndef BEVAKA_CXML2_SHIM_H
#define BEVAKA_CXML2_SHIM_H

#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/xpath.h>

/* Stands for the mutable global function pointer `xmlFree`, which Swift 6 refuses to read. */
static inline void bevaka_xml_free(void *memory) { xmlFree(memory); }

#endif
