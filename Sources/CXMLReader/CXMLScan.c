// Finding one's place again in bytes that no parser accepts.
#include "CXMLReader.h"

#include <stdbool.h>
#include <string.h>

static bool among(const char *names, const uint8_t *name, size_t length) {
    for (const char *at = names; *at != '\0';) {
        size_t this = strcspn(at, "\n");
        if (this == length && memcmp(at, name, length) == 0) return true;
        at += this;
        if (*at == '\n') at++;
    }
    return false;
}

enum { longest_name = 300 };

size_t cxml_find_tag(const uint8_t *bytes, size_t count, const char *names) {
    const uint8_t *end = bytes + count;
    for (const uint8_t *tag = bytes; count > 0 && tag < end; tag++) {
        tag = memchr(tag, '<', (size_t)(end - tag));
        if (tag == NULL) break;
        const uint8_t *at = tag + 1, *local = at;
        // Not strspn: the bytes may hold zeros.
        const uint8_t *limit = end - at > longest_name ? at + longest_name : end;
        for (; at < limit && memchr(" \t\r\n/><!?", *at, 9) == NULL; at++) {
            if (*at == ':') local = at + 1;
        }
        if (at == limit && limit < end) continue;
        if (at == end || (at == tag + 1 && *at == '!')) return (size_t)(tag - bytes);
        if (*at != '<' && among(names, local, (size_t)(at - local))) return (size_t)(tag - bytes);
    }
    return count;
}
