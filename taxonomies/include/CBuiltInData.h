#pragma once
#include <stddef.h>

/// A file of this folder, compiled in.
typedef struct {
    /// Its name relative to this folder.
    const char *name;
    const unsigned char *bytes;
    size_t length;
} BuiltInFile;

/// All files of this folder.
const BuiltInFile *builtInFiles(void);
size_t builtInFileCount(void);
