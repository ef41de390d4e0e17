// Only Sources/CXMLReader includes libxml2; this module carries its compiler and linker flags.
