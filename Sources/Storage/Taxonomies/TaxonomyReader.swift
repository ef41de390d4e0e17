import GRDB
import Taxonomies

/// Reads one taxonomy's rows back, each table once and in order of its key.
struct TaxonomyReader {
    let database: Database
    let stored: StoredTaxonomy
    /// Row ids of the taxonomy's concepts.
    let rows: Range<Int64>

    init(_ database: Database, _ stored: StoredTaxonomy) throws {
        self.database = database
        self.stored = stored
        rows = try Self.rows(of: "concept", stored.id, database)
    }

    /// Row ids of a table that holds a taxonomy's rows without gaps.
    static func rows(of table: String, _ id: StoredTaxonomy.ID, _ database: Database) throws -> Range<Int64> {
        let row = try Row.fetchOne(
            database,
            sql: "SELECT min(id), max(id), count(*) FROM \(table) WHERE taxonomy = ?",
            arguments: [id.rawValue]
        )
        guard let row, let first = try row.decode(Int64?.self, atIndex: 0),
            let last = try row.decode(Int64?.self, atIndex: 1)
        else { return 0..<0 }
        guard try row.decode(Int64.self, atIndex: 2) == last - first + 1 else {
            throw Store.Failure.damaged(table: table, row: first)
        }
        return first..<(last + 1)
    }

    /// The taxonomy, made by the builder, which finds nothing to mend in what it made before.
    func taxonomy() throws -> Taxonomy {
        let concepts = try concepts()
        let labels = try LabelRows(table: "concept_label", owner: "concept").labels(of: rows, database)
        let links = try links(among: concepts)
        let industries = try industries()
        let conditions = try conditions()
        var builder = TaxonomyBuilder()
        for (place, concept) in concepts.enumerated() {
            switch concept.kind {
            case .iscoGroup:
                guard let code = ISCOCode(concept.uri) else { throw damaged(concept: place) }
                builder.add(ISCOGroup(code: code, labels: labels[place]))
            case .skillGroup:
                let id = SkillGroupID(concept.uri)
                let broader = links[place].broader.map { SkillGroupID(concepts[$0].uri) }
                builder.add(SkillGroup(id: id, code: concept.code, labels: labels[place], broader: broader))
            case .skill:
                let skill = Skill(
                    id: SkillID(concept.uri),
                    kind: try concept.skillKind.map { try value($0, concept: place) },
                    reuseLevel: try concept.reuseLevel.map { try value($0, concept: place) },
                    labels: labels[place],
                    broader: links[place].broader.map { SkillID(concepts[$0].uri) },
                    groups: links[place].groups.map { SkillGroupID(concepts[$0].uri) }
                )
                builder.add(skill)
                for (other, necessity) in links[place].needs {
                    builder.relate(skill.id, to: SkillID(concepts[other].uri), necessity)
                }
            case .occupation:
                let isco = try concept.isco.map { text in
                    guard let code = ISCOCode(text) else { throw damaged(concept: place) }
                    return code
                }
                builder.add(
                    Occupation(
                        id: OccupationID(concept.uri),
                        code: concept.code,
                        isco: isco,
                        industries: industries[place],
                        labels: labels[place],
                        skills: links[place].needs.map { SkillRelation(SkillID(concepts[$0].uri), $1) },
                        typicalConditions: conditions[place] ?? []
                    )
                )
            }
        }
        for course in try courses({ place in concepts[place].kind == .skill ? SkillID(concepts[place].uri) : nil }) {
            builder.add(course)
        }
        return builder.build(stored.provenance).taxonomy
    }

    private struct Concept {
        let kind: ConceptKind
        let uri: String
        let code: String?
        let isco: String?
        let skillKind: String?
        let reuseLevel: String?
    }

    /// What a concept is linked to, as positions among the taxonomy's concepts, in order of id.
    private struct Links {
        var needs: [(Int, Necessity)] = []
        var broader: [Int] = []
        var groups: [Int] = []
    }

    private func concepts() throws -> [Concept] {
        let cursor = try Row.fetchCursor(
            database,
            sql: """
                SELECT kind, uri, code, isco, skill_kind, reuse_level FROM concept WHERE id BETWEEN ? AND ? ORDER BY id
                """,
            arguments: bounds
        )
        var concepts: [Concept] = []
        concepts.reserveCapacity(rows.count)
        while let row = try cursor.next() {
            guard let kind = ConceptKind(rawValue: try row.decode(atIndex: 0)) else {
                throw damaged(concept: concepts.count)
            }
            concepts.append(
                Concept(
                    kind: kind,
                    uri: try row.decode(atIndex: 1),
                    code: try row.decode(atIndex: 2),
                    isco: try row.decode(atIndex: 3),
                    skillKind: try row.decode(atIndex: 4),
                    reuseLevel: try row.decode(atIndex: 5)
                )
            )
        }
        guard concepts.count == rows.count else { throw Store.Failure.damaged(table: "concept", row: rows.lowerBound) }
        return concepts
    }

    private func links(among concepts: [Concept]) throws -> [Links] {
        let cursor = try Row.fetchCursor(
            database,
            sql: "SELECT concept, other, kind FROM concept_link WHERE concept BETWEEN ? AND ? ORDER BY concept, other",
            arguments: bounds
        )
        var links = Array(repeating: Links(), count: rows.count)
        while let row = try cursor.next() {
            let place = try place(row.decode(atIndex: 0), table: "concept_link")
            let other = try self.place(row.decode(atIndex: 1), table: "concept_link")
            switch LinkKind(rawValue: try row.decode(atIndex: 2)) {
            case .needsEssential: links[place].needs.append((other, .essential))
            case .needsOptional: links[place].needs.append((other, .optional))
            case .broader: links[place].broader.append(other)
            case .memberOfGroup: links[place].groups.append(other)
            case nil: throw Store.Failure.damaged(table: "concept_link", row: rows.lowerBound + Int64(place))
            }
        }
        return links
    }

    private func industries() throws -> [[NACECode]] {
        let cursor = try Row.fetchCursor(
            database,
            sql: "SELECT concept, nace FROM concept_industry WHERE concept BETWEEN ? AND ? ORDER BY concept, position",
            arguments: bounds
        )
        var industries = Array(repeating: [NACECode](), count: rows.count)
        while let row = try cursor.next() {
            let place = try place(row.decode(atIndex: 0), table: "concept_industry")
            guard let code = NACECode(try row.decode(String.self, atIndex: 1)) else { throw damaged(concept: place) }
            industries[place].append(code)
        }
        return industries
    }

    private func conditions() throws -> [Int: Set<TypicalCondition>] {
        let cursor = try Row.fetchCursor(
            database,
            sql: "SELECT concept, condition FROM concept_condition WHERE concept BETWEEN ? AND ?",
            arguments: bounds
        )
        var conditions: [Int: Set<TypicalCondition>] = [:]
        while let row = try cursor.next() {
            let place = try place(row.decode(atIndex: 0), table: "concept_condition")
            conditions[place, default: []].insert(try value(row.decode(atIndex: 1), concept: place))
        }
        return conditions
    }

    private var bounds: StatementArguments { [rows.lowerBound, rows.upperBound - 1] }

    func place(_ row: Int64, table: String) throws -> Int {
        guard rows.contains(row) else { throw Store.Failure.damaged(table: table, row: row) }
        return Int(row - rows.lowerBound)
    }

    private func damaged(concept place: Int) -> Store.Failure {
        .damaged(table: "concept", row: rows.lowerBound + Int64(place))
    }

    private func value<Value: RawRepresentable<String>>(_ text: String, concept place: Int) throws -> Value {
        guard let value = Value(rawValue: text) else { throw damaged(concept: place) }
        return value
    }
}
