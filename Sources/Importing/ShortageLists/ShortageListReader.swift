public import LabourMarket
import Taxonomies

/// Reads a shortage list from CSV: `occupation,region,category,from,to,source`, one line an occupation, region and
/// period.
///
/// `occupation` is a URI, an ISCO-08 code or words; `from` and `to` are days; `source` says where the line comes from.
public struct ShortageListReader: Sendable {
    /// Makes a reader.
    public init() {}

    /// The list, and a diagnostic for every line that could not be taken.
    ///
    /// - Throws: what the stream throws.
    public func read(_ bytes: ByteReader, diagnostic: (Diagnostic) -> Void) throws -> ShortageList {
        var entries: [ShortageList.Entry] = []
        try CSVReader().read(
            bytes,
            record: { record in
                func reject(_ expected: String, _ found: String) {
                    diagnostic(
                        Diagnostic(.rejected, source: bytes.name, line: record.line, expected: expected, found: found)
                    )
                }
                guard let occupation = record["occupation"], !occupation.isEmpty else {
                    return reject("an occupation", "none")
                }
                guard let region = record["region"], !region.isEmpty else { return reject("a region", "none") }
                guard let from = CalendarDate(iso: record["from"] ?? ""),
                    let to = CalendarDate(iso: record["to"] ?? ""),
                    from <= to
                else {
                    return reject(
                        "a period from one day to a later one",
                        "\(record["from"] ?? "") to \(record["to"] ?? "")"
                    )
                }
                guard let source = record["source"], !source.isEmpty else { return reject("a source", "none") }
                entries.append(
                    ShortageList.Entry(
                        occupation: Self.reference(occupation),
                        region: region,
                        category: record["category"] ?? "",
                        from: from,
                        to: to,
                        source: source
                    )
                )
            },
            diagnostic: diagnostic
        )
        return ShortageList(entries: entries)
    }

    private static func reference(_ text: String) -> OccupationReference {
        if ISCOCode(text) != nil { return OccupationReference(scheme: .isco, code: text) }
        return OccupationReference(scheme: text.contains(":") ? .esco : .freeText, code: text)
    }
}
