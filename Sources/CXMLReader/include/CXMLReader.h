// The only face of libxml2 in this package: its own headers clash with Foundation's, so none shows here.
//
// Safe by construction: no network, no external entity, no entity expansion, no DOCTYPE; nothing is printed.
// A handle belongs to one thread at a time.
#pragma once

#include <stddef.h>
#include <stdint.h>

#if defined(__clang__)
#pragma clang assume_nonnull begin
#endif

/// An attribute by its local name; the value is UTF-8, not ended by a zero byte.
typedef struct CXMLAttribute {
    const char *name;
    const char *value;
    size_t length;
    /// Whether the name was written with a prefix (`xml:lang`).
    int prefixed;
} CXMLAttribute;

/// A start tag.
typedef struct CXMLTag {
    /// The local name, and the prefix it was written with.
    const char *name;
    const char *_Nullable prefix;
    const CXMLAttribute *_Nullable attributes;
    size_t attributeCount;
    /// The line of its `<`.
    long line;
    /// Bytes before its `<`; 0 in HTML.
    uint64_t offset;
} CXMLTag;

/// What the parsers tell. Pointers hold only during the call.
typedef struct CXMLHandlers {
    void (*start)(void *context, const CXMLTag *tag);
    void (*end)(void *context);
    void (*text)(void *context, const char *bytes, size_t count);
} CXMLHandlers;

/// Why a parser stopped.
typedef enum CXMLFault {
    CXMLFaultNone = 0,
    /// Not well-formed, or not the encoding it should be.
    CXMLFaultMalformed,
    /// An end tag closes another element than the one that is open.
    CXMLFaultTagMismatch,
    /// The bytes ended within the document.
    CXMLFaultTruncated,
    /// A document type declaration.
    CXMLFaultDoctype,
    /// Elements nested deeper than allowed.
    CXMLFaultTooDeep,
    /// One text, tag, comment or instruction larger than allowed.
    CXMLFaultTooLarge,
    /// No memory for a parser.
    CXMLFaultMemory,
} CXMLFault;

/// A push parser of one UTF-8 document. An encoding declaration is ignored: see CXMLDecoder.
typedef struct CXMLParser CXMLParser;

/// Makes a parser that counts lines from `firstLine`; null when there is no memory.
CXMLParser *_Nullable cxml_parser_create(CXMLHandlers handlers, void *context, size_t maximumDepth,
                                         size_t maximumText, long firstLine);
void cxml_parser_free(CXMLParser *_Nullable parser);
/// Parses some more bytes. After a fault no handler is called again and further bytes are ignored.
CXMLFault cxml_parser_feed(CXMLParser *parser, const uint8_t *_Nullable bytes, size_t count);
/// Says that there are no more bytes.
CXMLFault cxml_parser_finish(CXMLParser *parser);
/// Bytes parsed so far.
uint64_t cxml_parser_offset(const CXMLParser *parser);
/// Where and what the fault was; meaningful after a fault only.
uint64_t cxml_parser_fault_offset(const CXMLParser *parser);
long cxml_parser_fault_line(const CXMLParser *parser);
const char *cxml_parser_fault_message(const CXMLParser *parser);

/// The place of the first `<` that begins a start tag with one of these local names, or is followed by `!`, or whose name
/// goes on past the end; `count` where there is none. `names` stand on a line each.
size_t cxml_find_tag(const uint8_t *_Nullable bytes, size_t count, const char *names);

/// Turns bytes of a named encoding into UTF-8, a piece at a time. Bytes that the encoding does not know become the byte
/// FF, which is never valid UTF-8, so that the parser finds them at their place.
typedef struct CXMLDecoder CXMLDecoder;

/// Null when the encoding is not among the ones accepted (ASCII, ISO-8859, windows-125x, UTF-16).
CXMLDecoder *_Nullable cxml_decoder_create(const char *encoding);
void cxml_decoder_free(CXMLDecoder *_Nullable decoder);
/// Decodes a piece; the result holds until the next call. `last` also tells of a character cut off at the end.
const uint8_t *_Nullable cxml_decoder_decode(CXMLDecoder *decoder, const uint8_t *_Nullable bytes, size_t count,
                                             int last, size_t *length);

/// Reads a whole HTML text leniently: any markup gives some events, none an error. Names come in lower case. Content of
/// `script` and `style` comes as text. Ends early where elements nest deeper than `maximumDepth`.
/// `encoding` null: found out from the page itself.
void cxml_html_read(const uint8_t *bytes, size_t count, const char *_Nullable encoding, CXMLHandlers handlers,
                    void *context, size_t maximumDepth);

#if defined(__clang__)
#pragma clang assume_nonnull end
#endif
