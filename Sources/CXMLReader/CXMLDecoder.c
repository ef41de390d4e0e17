// Encodings other than UTF-8, through libxml2's converters.
#include "CXMLReader.h"

#include "CXMLInternal.h"

#include <libxml/encoding.h>
#include <libxml/tree.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

struct CXMLDecoder {
    xmlCharEncodingHandlerPtr handler;
    xmlBufferPtr in, out;
};

// A name from a file never reaches the system's converters unless it is one of these: some of them, stateful ones
// above all, have had faults that a file could use.
static bool accepted(const char *name) {
    static const char *const exact[] = {"US-ASCII", "ASCII", "ISO-8859-1", "LATIN1", "UTF-16", "UTF-16LE", "UTF-16BE"};
    for (size_t i = 0; i < sizeof exact / sizeof *exact; i++) {
        if (strcasecmp(name, exact[i]) == 0) return true;
    }
    static const char *const families[] = {"ISO-8859-", "WINDOWS-125", "CP125"};
    for (size_t i = 0; i < sizeof families / sizeof *families; i++) {
        size_t length = strlen(families[i]);
        if (strncasecmp(name, families[i], length) != 0) continue;
        const char *rest = name + length;
        size_t digits = strspn(rest, "0123456789");
        if (digits >= 1 && digits <= 2 && rest[digits] == '\0') return true;
    }
    return false;
}

CXMLDecoder *cxml_decoder_create(const char *encoding) {
    cxml_initialise();
    if (!accepted(encoding)) return NULL;
    CXMLDecoder *decoder = calloc(1, sizeof *decoder);
    if (decoder == NULL) return NULL;
    CXMLSilence before = cxml_silence_begin();
    decoder->handler = xmlFindCharEncodingHandler(encoding);
    decoder->in = xmlBufferCreate();
    decoder->out = xmlBufferCreate();
    cxml_silence_end(before);
    if (decoder->handler == NULL || decoder->in == NULL || decoder->out == NULL) {
        cxml_decoder_free(decoder);
        return NULL;
    }
    return decoder;
}

void cxml_decoder_free(CXMLDecoder *decoder) {
    if (decoder == NULL) return;
    if (decoder->handler != NULL) xmlCharEncCloseFunc(decoder->handler);
    if (decoder->in != NULL) xmlBufferFree(decoder->in);
    if (decoder->out != NULL) xmlBufferFree(decoder->out);
    free(decoder);
}

static void mark_undecodable(CXMLDecoder *decoder) {
    static const xmlChar mark[] = {0xFF};
    xmlBufferAdd(decoder->out, mark, 1);
}

const uint8_t *cxml_decoder_decode(CXMLDecoder *decoder, const uint8_t *bytes, size_t count, int last,
                                   size_t *length) {
    CXMLSilence before = cxml_silence_begin();
    xmlBufferEmpty(decoder->out);
    if (count > 0) xmlBufferAdd(decoder->in, bytes, (int)count);
    while (xmlBufferLength(decoder->in) > 0) {
        int waiting = xmlBufferLength(decoder->in);
        int result = xmlCharEncInFunc(decoder->handler, decoder->out, decoder->in);
        if (result == -2) {
            mark_undecodable(decoder);
            xmlBufferShrink(decoder->in, 1);
        } else if (result < 0 || xmlBufferLength(decoder->in) == waiting) {
            break;
        }
    }
    if (last && xmlBufferLength(decoder->in) > 0) {
        mark_undecodable(decoder);
        xmlBufferEmpty(decoder->in);
    }
    cxml_silence_end(before);
    *length = (size_t)xmlBufferLength(decoder->out);
    return xmlBufferContent(decoder->out);
}
