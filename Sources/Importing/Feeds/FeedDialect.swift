/// A table from a feed's names to ours; adding a feed is adding such a table.
///
/// The same thing as JSON is a user's own mapping file. Only `name`, `records` (for XML) and `fields` must be there:
///
///     {"name": "my-board", "container": "xml", "records": ["job"],
///      "fields": {"id": ["@id"], "title": ["headline"], "text": ["body", "teaser"], "placeLine": ["where"]},
///      "occupations": [{"at": "isco", "scheme": "isco"}], "defaults": {"country": "DK"}}
public struct FeedDialect: Sendable, Hashable {
    /// The kind of file a feed comes in.
    public enum Container: String, Sendable, Hashable, Codable, CaseIterable {
        /// XML.
        case xml
        /// JSON or JSON lines.
        case json
        /// Text in columns with a header.
        case csv
        /// Web pages that hold JSON-LD.
        case html
    }

    /// Where a feed names occupations, and by which classification.
    public struct OccupationSource: Sendable, Hashable, Codable {
        /// The elements that each name an occupation.
        public var at: FeedPath
        /// The code within the element; the element's own text where nil.
        public var code: FeedPath?
        /// The label within the element.
        public var label: FeedPath?
        /// `isco`, `esco`, `esco-star`, `free-text`, `styrk-08`, or any other name of a classification.
        ///
        /// A URI of ESCO or ESCO-STAR is recognised under every name.
        public var scheme: String

        /// Makes a row.
        public init(at: FeedPath, code: FeedPath? = nil, label: FeedPath? = nil, scheme: String) {
            self.at = at
            self.code = code
            self.label = label
            self.scheme = scheme
        }
    }

    /// The name by which a user picks it.
    public var name: String
    /// What it is, in a few words.
    public var summary: String
    /// The kind of file; nil where it may be any.
    public var container: Container?
    /// XML: names of the elements that are records; JSON: names of arrays that hold records, besides the usual ones.
    public var records: [String]
    /// Paths that must have this value in a record that has them at all; others are passed over (`@type`).
    public var only: [FeedPath: String]
    /// Fragments of the first bytes by which the feed is found out: all of any one group.
    public var signs: [[String]]
    /// Whether names are compared in lower case and by letters and digits only.
    public var foldsNames: Bool
    /// Groups that each hold a place, all of them read; the record itself where empty.
    public var places: [FeedPath]
    /// Where each field stands: alternatives, the first that has a value wins; `moreText` takes all.
    ///
    /// The fields of a place are relative to its group.
    public var fields: [VacancyField: [FeedPath]]
    /// Where occupations stand.
    public var occupations: [OccupationSource]
    /// Values for fields that the feed does not give.
    public var defaults: [VacancyField: String]

    /// Makes a table.
    public init(
        name: String,
        summary: String,
        container: Container? = nil,
        records: [String] = [],
        only: [FeedPath: String] = [:],
        signs: [[String]] = [],
        foldsNames: Bool = false,
        places: [FeedPath] = [],
        fields: [VacancyField: [FeedPath]],
        occupations: [OccupationSource] = [],
        defaults: [VacancyField: String] = [:]
    ) {
        self.name = name
        self.summary = summary
        self.container = container
        self.records = records
        self.only = only
        self.signs = signs
        self.foldsNames = foldsNames
        self.places = places
        self.fields = fields
        self.occupations = occupations
        self.defaults = defaults
    }
}

extension FeedDialect: Codable {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case name, summary, container, records, only, signs, foldsNames, places, fields, occupations, defaults
    }

    /// Reads a mapping file; members and fields nobody knows are decoding errors that name them.
    public init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: AnyKey.self)
        let known = CodingKeys.allCases.map(\.rawValue)
        if let stranger = members.allKeys.first(where: { !known.contains($0.stringValue) }) {
            throw DecodingError.dataCorruptedError(
                forKey: stranger,
                in: members,
                debugDescription: "unknown member; known are \(known.joined(separator: ", "))"
            )
        }
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            name: try container.decode(String.self, forKey: .name),
            summary: try container.decodeIfPresent(String.self, forKey: .summary) ?? "own mapping",
            container: try container.decodeIfPresent(Container.self, forKey: .container),
            records: try container.decodeIfPresent([String].self, forKey: .records) ?? [],
            only: try Self.conditions(in: container),
            signs: try container.decodeIfPresent([[String]].self, forKey: .signs) ?? [],
            foldsNames: try container.decodeIfPresent(Bool.self, forKey: .foldsNames) ?? false,
            places: try container.decodeIfPresent([FeedPath].self, forKey: .places) ?? [],
            fields: try Self.table([FeedPath].self, in: container, .fields),
            occupations: try container.decodeIfPresent([OccupationSource].self, forKey: .occupations) ?? [],
            defaults: container.contains(.defaults) ? try Self.table(String.self, in: container, .defaults) : [:]
        )
        if self.container == .xml, records.isEmpty {
            throw DecodingError.dataCorruptedError(
                forKey: .records,
                in: container,
                debugDescription: "the names of the elements that are records are needed"
            )
        }
    }

    private static func conditions(in container: KeyedDecodingContainer<CodingKeys>) throws -> [FeedPath: String] {
        let rows = try container.decodeIfPresent([String: String].self, forKey: .only) ?? [:]
        return Dictionary(
            try rows.map { text, value in
                guard let path = FeedPath(text) else {
                    throw DecodingError.dataCorruptedError(
                        forKey: .only,
                        in: container,
                        debugDescription: "not a path: \(text)"
                    )
                }
                return (path, value)
            },
            uniquingKeysWith: { first, _ in first }
        )
    }

    private static func table<Value: Decodable>(
        _ type: Value.Type,
        in container: KeyedDecodingContainer<CodingKeys>,
        _ key: CodingKeys
    ) throws -> [VacancyField: Value] {
        let rows = try container.nestedContainer(keyedBy: AnyKey.self, forKey: key)
        var table: [VacancyField: Value] = [:]
        for row in rows.allKeys {
            guard let field = VacancyField(rawValue: row.stringValue) else {
                throw DecodingError.dataCorruptedError(
                    forKey: row,
                    in: rows,
                    debugDescription:
                        "unknown field; known are \(VacancyField.allCases.map(\.rawValue).joined(separator: ", "))"
                )
            }
            table[field] = try rows.decode(Value.self, forKey: row)
        }
        return table
    }

    /// Writes a mapping file.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(name, forKey: .name)
        try container.encode(summary, forKey: .summary)
        try container.encodeIfPresent(self.container, forKey: .container)
        try container.encode(records, forKey: .records)
        try container.encode(
            Dictionary(only.map { ($0.description, $1) }, uniquingKeysWith: { first, _ in first }),
            forKey: .only
        )
        try container.encode(signs, forKey: .signs)
        try container.encode(foldsNames, forKey: .foldsNames)
        try container.encode(places, forKey: .places)
        try container.encode(fields, forKey: .fields)
        try container.encode(occupations, forKey: .occupations)
        try container.encode(defaults, forKey: .defaults)
    }

    private struct AnyKey: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) {
            self.stringValue = stringValue
        }

        init?(intValue: Int) { nil }
    }
}
