#include "CXMLInternal.h"

#include <libxml/globals.h>
#include <libxml/parser.h>
#include <pthread.h>

static pthread_once_t initialised = PTHREAD_ONCE_INIT;

static xmlParserInputPtr load_nothing(const char *url, const char *identifier, xmlParserCtxtPtr context) {
    (void)url, (void)identifier, (void)context;
    return NULL;
}

static void initialise(void) {
    xmlInitParser();
    xmlSetExternalEntityLoader(load_nothing);
}

void cxml_initialise(void) { pthread_once(&initialised, initialise); }

static void say_nothing(void *context, xmlErrorPtr error) { (void)context, (void)error; }

CXMLSilence cxml_silence_begin(void) {
    CXMLSilence before = {xmlStructuredError, xmlStructuredErrorContext};
    xmlSetStructuredErrorFunc(NULL, say_nothing);
    return before;
}

void cxml_silence_end(CXMLSilence before) { xmlSetStructuredErrorFunc(before.context, before.handler); }
