// What the C files of this target share.
#pragma once

#include <libxml/xmlerror.h>

/// Initialises libxml2 once and takes away its means to load anything from outside the document.
void cxml_initialise(void);

/// Keeps this thread's libxml2 from printing, and gives back what was there before.
typedef struct {
    xmlStructuredErrorFunc handler;
    void *context;
} CXMLSilence;
CXMLSilence cxml_silence_begin(void);
void cxml_silence_end(CXMLSilence before);
