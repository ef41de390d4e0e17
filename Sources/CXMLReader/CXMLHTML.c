// Lenient HTML: libxml2's HTML parser as events, so that no tree is built however deep the markup nests.
#include "CXMLReader.h"

#include "CXMLInternal.h"

#include <limits.h>
#include <libxml/HTMLparser.h>
#include <stdbool.h>
#include <string.h>

typedef struct {
    htmlParserCtxtPtr context;
    CXMLHandlers handlers;
    void *user;
    size_t depth, maximum_depth;
} Reading;

enum { maximum_attributes = 32 };

static void on_start(void *user, const xmlChar *name, const xmlChar **attributes) {
    Reading *reading = user;
    if (reading->depth >= reading->maximum_depth) {
        xmlStopParser(reading->context);
        return;
    }
    reading->depth++;
    CXMLAttribute list[maximum_attributes];
    size_t count = 0;
    for (; attributes != NULL && attributes[0] != NULL && count < maximum_attributes; attributes += 2) {
        if (attributes[1] == NULL) continue;
        const char *value = (const char *)attributes[1];
        list[count++] = (CXMLAttribute){(const char *)attributes[0], value, strlen(value), 0};
    }
    long line = reading->context->input == NULL ? 0 : reading->context->input->line;
    CXMLTag tag = {(const char *)name, NULL, list, count, line, 0};
    reading->handlers.start(reading->user, &tag);
}

static void on_end(void *user, const xmlChar *name) {
    (void)name;
    Reading *reading = user;
    if (reading->depth == 0) return;
    reading->depth--;
    reading->handlers.end(reading->user);
}

static void on_text(void *user, const xmlChar *bytes, int count) {
    Reading *reading = user;
    if (count > 0) reading->handlers.text(reading->user, (const char *)bytes, (size_t)count);
}

static void on_error(void *user, xmlErrorPtr error) { (void)user, (void)error; }

void cxml_html_read(const uint8_t *bytes, size_t count, const char *encoding, CXMLHandlers handlers, void *user,
                    size_t maximum_depth) {
    cxml_initialise();
    if (count == 0 || count > INT_MAX) return;
    htmlParserCtxtPtr context = htmlNewParserCtxt();
    if (context == NULL) return;
    Reading reading = {context, handlers, user, 0, maximum_depth};
    xmlSAXHandler sax = {
        .startElement = on_start,
        .endElement = on_end,
        .characters = on_text,
        .ignorableWhitespace = on_text,
        .cdataBlock = on_text,
        .initialized = XML_SAX2_MAGIC,
        .serror = on_error,
    };
    *context->sax = sax;
    context->userData = &reading;
    int options = HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                  HTML_PARSE_NOIMPLIED | HTML_PARSE_NODEFDTD;
    if (encoding != NULL) options |= HTML_PARSE_IGNORE_ENC;
    CXMLSilence before = cxml_silence_begin();
    xmlDocPtr document = htmlCtxtReadMemory(context, (const char *)bytes, (int)count, NULL, encoding, options);
    cxml_silence_end(before);
    if (document != NULL) xmlFreeDoc(document);
    htmlFreeParserCtxt(context);
}
