// The push parser: libxml2's SAX2 interface with the limits that libxml2 2.9 does not keep in push mode.
#include "CXMLReader.h"

#include "CXMLInternal.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// libxml2 refuses to look further than 10,000,000 bytes for the end of a tag; we say so first, in our own words.
static const size_t maximum_lookahead = 9900000;

struct CXMLParser {
    xmlParserCtxtPtr context;
    CXMLHandlers handlers;
    void *user;
    size_t depth, maximum_depth;
    size_t text, maximum_text;
    uint64_t fed;
    bool seen_root, finishing;
    CXMLFault fault;
    long fault_line;
    uint64_t fault_offset;
    char message[200];
    CXMLAttribute *attributes;
    size_t attribute_capacity;
};

uint64_t cxml_parser_offset(const CXMLParser *parser) {
    // The input is always UTF-8 without a converter, for which this is exact.
    long offset = xmlByteConsumed(parser->context);
    return offset < 0 ? parser->fed : (uint64_t)offset;
}

static long current_line(const CXMLParser *parser) {
    return parser->context->input == NULL ? 0 : parser->context->input->line;
}

// Keeps the first fault, in one line without the names of libxml2's own functions.
static void set_fault(CXMLParser *parser, CXMLFault fault, const char *message) {
    if (parser->fault != CXMLFaultNone) return;
    parser->fault = fault;
    parser->fault_line = current_line(parser);
    parser->fault_offset = cxml_parser_offset(parser);
    if (strncmp(message, "xmlParse", 8) == 0) {
        const char *colon = strstr(message, ": ");
        if (colon != NULL) message = colon + 2;
    }
    size_t length = 0;
    for (; *message != '\0' && length + 1 < sizeof parser->message; message++) {
        unsigned char byte = (unsigned char)*message;
        parser->message[length++] = byte < 0x20 ? ' ' : (char)byte;
    }
    while (length > 0 && (parser->message[length - 1] == ' ' || parser->message[length - 1] == ':')) length--;
    parser->message[length] = '\0';
}

// Ends parsing from within a handler. The rest of the piece is still walked, without any handler being called:
// halting libxml2 here would free the buffer it is reading.
static void stop(CXMLParser *parser, CXMLFault fault, const char *message) {
    set_fault(parser, fault, message);
    parser->context->wellFormed = 0;
    parser->context->disableSAX = 1;
    parser->context->errNo = XML_ERR_USER_STOP;
}

static bool room_for_attributes(CXMLParser *parser, size_t count) {
    if (count <= parser->attribute_capacity) return true;
    CXMLAttribute *grown = realloc(parser->attributes, count * sizeof *grown);
    if (grown == NULL) return false;
    parser->attributes = grown;
    parser->attribute_capacity = count;
    return true;
}

// Called with the whole start tag parsed: walks back to its `<`, which nothing within a tag can be.
static void find_tag(const CXMLParser *parser, CXMLTag *tag) {
    tag->line = current_line(parser);
    tag->offset = cxml_parser_offset(parser);
    const xmlParserInputPtr input = parser->context->input;
    if (input == NULL) return;
    for (const xmlChar *at = input->cur; at > input->base; tag->offset--) {
        at--;
        if (*at == '\n') tag->line--;
        if (*at == '<') {
            tag->offset--;
            return;
        }
    }
}

static void on_start(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespace_count,
                     const xmlChar **namespaces, int attribute_count, int defaulted, const xmlChar **attributes) {
    (void)uri, (void)namespace_count, (void)namespaces, (void)defaulted;
    CXMLParser *parser = user;
    if (parser->fault != CXMLFaultNone) return;
    parser->text = 0;
    parser->seen_root = true;
    if (++parser->depth > parser->maximum_depth) {
        stop(parser, CXMLFaultTooDeep, "elements nested too deep");
        return;
    }
    size_t count = attribute_count < 0 ? 0 : (size_t)attribute_count;
    if (!room_for_attributes(parser, count)) {
        stop(parser, CXMLFaultMemory, "out of memory");
        return;
    }
    for (size_t i = 0; i < count; i++) {
        // Five pointers each: local name, prefix, URI, begin and end of the value.
        const xmlChar **five = attributes + 5 * i;
        parser->attributes[i] = (CXMLAttribute){
            .name = (const char *)five[0],
            .value = (const char *)five[3],
            .length = (size_t)(five[4] - five[3]),
            .prefixed = five[1] != NULL,
        };
    }
    CXMLTag tag = {(const char *)name, (const char *)prefix, parser->attributes, count, 0, 0};
    find_tag(parser, &tag);
    parser->handlers.start(parser->user, &tag);
}

static void on_end(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
    (void)name, (void)prefix, (void)uri;
    CXMLParser *parser = user;
    if (parser->fault != CXMLFaultNone) return;
    parser->text = 0;
    if (parser->depth > 0) parser->depth--;
    parser->handlers.end(parser->user);
}

static void on_text(void *user, const xmlChar *bytes, int count) {
    CXMLParser *parser = user;
    if (parser->fault != CXMLFaultNone || count <= 0) return;
    parser->text += (size_t)count;
    if (parser->text > parser->maximum_text) {
        stop(parser, CXMLFaultTooLarge, "one text too large");
        return;
    }
    parser->handlers.text(parser->user, (const char *)bytes, (size_t)count);
}

// Called when `<!DOCTYPE name` has been read and before anything it contains; libxml2 looks whether it was stopped here.
static void on_doctype(void *user, const xmlChar *name, const xmlChar *identifier, const xmlChar *system) {
    (void)name, (void)identifier, (void)system;
    CXMLParser *parser = user;
    set_fault(parser, CXMLFaultDoctype, "a DOCTYPE");
    xmlStopParser(parser->context);
}

static void on_error(void *user, xmlErrorPtr error) {
    CXMLParser *parser = user;
    // Lower levels: warnings, and namespace errors, which cost nothing here.
    if (parser->fault != CXMLFaultNone || error == NULL || error->level != XML_ERR_FATAL) return;
    // What libxml2 held back until now may be wrong before its end; only what fails at the very end is cut off.
    bool at_end = error->code == XML_ERR_DOCUMENT_END || cxml_parser_offset(parser) >= parser->fed;
    if (parser->finishing && at_end && (parser->depth > 0 || !parser->seen_root)) {
        set_fault(parser, CXMLFaultTruncated, parser->seen_root ? "the end of the file" : "no element");
        return;
    }
    const char *message = error->message == NULL ? "not well-formed" : error->message;
    if (strstr(message, "xmlParseEntityRef: no name") != NULL) message = "a bare '&'";
    set_fault(parser, error->code == XML_ERR_TAG_NAME_MISMATCH ? CXMLFaultTagMismatch : CXMLFaultMalformed, message);
}

CXMLParser *cxml_parser_create(CXMLHandlers handlers, void *user, size_t maximum_depth, size_t maximum_text,
                               long first_line) {
    cxml_initialise();
    CXMLParser *parser = calloc(1, sizeof *parser);
    if (parser == NULL) return NULL;
    parser->handlers = handlers;
    parser->user = user;
    parser->maximum_depth = maximum_depth;
    parser->maximum_text = maximum_text;
    xmlSAXHandler sax = {
        .initialized = XML_SAX2_MAGIC,
        .internalSubset = on_doctype,
        .startElementNs = on_start,
        .endElementNs = on_end,
        .characters = on_text,
        .ignorableWhitespace = on_text,
        .cdataBlock = on_text,
        .serror = on_error,
    };
    CXMLSilence before = cxml_silence_begin();
    parser->context = xmlCreatePushParserCtxt(&sax, parser, NULL, 0, NULL);
    if (parser->context != NULL) {
        // Never NOENT, DTDLOAD, DTDATTR, DTDVALID or HUGE.
        xmlCtxtUseOptions(parser->context, XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);
        if (parser->context->input != NULL) parser->context->input->line = (int)first_line;
    }
    cxml_silence_end(before);
    if (parser->context == NULL) {
        free(parser);
        return NULL;
    }
    return parser;
}

void cxml_parser_free(CXMLParser *parser) {
    if (parser == NULL) return;
    xmlFreeParserCtxt(parser->context);
    free(parser->attributes);
    free(parser);
}

static CXMLFault parse(CXMLParser *parser, const uint8_t *bytes, int count, bool last) {
    CXMLSilence before = cxml_silence_begin();
    int result = xmlParseChunk(parser->context, (const char *)bytes, count, last);
    cxml_silence_end(before);
    if (parser->fault == CXMLFaultNone && result != XML_ERR_OK && !parser->context->wellFormed) {
        set_fault(parser, CXMLFaultMalformed, "not well-formed");
    }
    return parser->fault;
}

CXMLFault cxml_parser_feed(CXMLParser *parser, const uint8_t *bytes, size_t count) {
    const size_t piece = 1 << 20;
    while (count > 0 && parser->fault == CXMLFaultNone) {
        size_t now = count < piece ? count : piece;
        parser->fed += now;
        parse(parser, bytes, (int)now, false);
        bytes += now;
        count -= now;
        if (parser->fault != CXMLFaultNone) break;
        uint64_t waiting = parser->fed - cxml_parser_offset(parser);
        if (waiting > parser->maximum_text || waiting > maximum_lookahead) {
            // It looks for the end of a tag, a comment, or a reference that has none.
            const xmlParserInputPtr input = parser->context->input;
            if (input != NULL && input->cur < input->end && *input->cur == '&') {
                stop(parser, CXMLFaultMalformed, "a bare '&'");
            } else {
                stop(parser, CXMLFaultTooLarge, "one tag, comment or instruction too large");
            }
        }
    }
    return parser->fault;
}

CXMLFault cxml_parser_finish(CXMLParser *parser) {
    if (parser->fault != CXMLFaultNone) return parser->fault;
    parser->finishing = true;
    return parse(parser, NULL, 0, true);
}

uint64_t cxml_parser_fault_offset(const CXMLParser *parser) { return parser->fault_offset; }
long cxml_parser_fault_line(const CXMLParser *parser) { return parser->fault_line; }
const char *cxml_parser_fault_message(const CXMLParser *parser) { return parser->message; }
