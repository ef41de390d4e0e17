public import LabourMarket

/// Reads a gazetteer from `municipalities.csv` and `postal_areas.csv`.
///
/// Columns are `code,name,region,rar,latitude,longitude` and `from,to,name,municipality,latitude,longitude`. A row that
/// does not fit is a diagnostic; the rest is taken.
public struct GazetteerReader: Sendable {
    /// What keeps a gazetteer from being read.
    public enum Failure: Error, Sendable, Hashable {
        /// The bundle lacks one of the two files.
        case missingFile(String, bundle: String)
        /// A file lacks a column that it cannot be read without.
        case missingColumn(String, file: String)
    }

    /// A gazetteer as read from its files.
    public struct Reading: Sendable {
        /// The gazetteer.
        public let gazetteer: Gazetteer
        /// What its files did not say as they should, in order of files.
        public let diagnostics: [Diagnostic]
    }

    /// Makes a reader.
    public init() {}

    /// Reads the places compiled into the binary.
    public func readBuiltIn() throws -> Reading {
        try read(BuiltInData.bundle)
    }

    /// Reads a folder or a zip that holds the two files.
    public func read(_ bundle: FileBundle) throws -> Reading {
        let names = try bundle.names()
        var pass = GazetteerPass()
        for file in GazetteerFile.allCases {
            guard names.contains(where: { GazetteerFile($0) == file }) else {
                throw Failure.missingFile(file.rawValue, bundle: bundle.name)
            }
            try bundle.read(where: { GazetteerFile($0) == file }) { _, bytes in
                try CSVReader().read(
                    bytes,
                    header: { header in
                        if let missing = file.columns.first(where: { header.position(of: $0) == nil }) {
                            throw Failure.missingColumn(missing, file: bytes.name)
                        }
                    },
                    record: { pass.take(file, $0, source: bytes.name) },
                    diagnostic: { pass.add($0) }
                )
            }
        }
        return Reading(gazetteer: pass.gazetteer, diagnostics: pass.diagnostics)
    }
}
