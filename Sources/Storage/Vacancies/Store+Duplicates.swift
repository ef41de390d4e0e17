import GRDB
public import LabourMarket

extension Store {
    /// Links every vacancy open on a day to the earliest of those that are the same ad, and undoes links that no
    /// longer hold.
    ///
    /// The same ad has the same words in title, employer, places and text, whatever its source. The earliest is the
    /// first published (not known counts as last), then the first by vacancy id: the order of imports does not matter.
    /// - Returns: how many are linked now.
    @discardableResult
    public func linkDuplicates(on day: CalendarDate) throws -> Int {
        try write { database in
            let cursor = try Row.fetchCursor(
                database,
                sql: """
                    SELECT id, duplicate_key, duplicate_of, source, source_id, published,
                        status = 'open' AND (expires IS NULL OR expires >= ?)
                    FROM vacancy WHERE duplicate_key IS NOT NULL
                    """,
                arguments: [day.description]
            )
            var groups: [Int64: [Candidate]] = [:]
            var links: [Int64: Int64] = [:]
            while let row = try cursor.next() {
                let candidate = try Candidate(row)
                links[candidate.row] = try row.decode(Int64?.self, atIndex: 2)
                let isOpen = try row.decode(Bool.self, atIndex: 6)
                if isOpen { groups[try row.decode(atIndex: 1), default: []].append(candidate) }
            }
            return try Self.write(groups.values, over: links, in: database)
        }
    }

    private struct Candidate: Comparable {
        let row: Int64
        let id: VacancyID
        let published: String

        init(_ row: Row) throws {
            self.row = try row.decode(atIndex: 0)
            id = VacancyID(source: try row.decode(atIndex: 3), sourceID: try row.decode(atIndex: 4))
            published = try row.decode(String?.self, atIndex: 5) ?? "unknown, after all digits"
        }

        static func < (left: Candidate, right: Candidate) -> Bool {
            left.published == right.published ? left.id < right.id : left.published < right.published
        }
    }

    private static func write(
        _ groups: some Collection<[Candidate]>,
        over old: [Int64: Int64],
        in database: Database
    ) throws -> Int {
        let update = try database.makeStatement(sql: "UPDATE vacancy SET duplicate_of = ? WHERE id = ?")
        var links: [Int64: Int64] = [:]
        for group in groups where group.count > 1 {
            guard let original = group.min() else { continue }
            for candidate in group where candidate.row != original.row { links[candidate.row] = original.row }
        }
        for (row, original) in links where old[row] != original { try update.run([original, row]) }
        for row in old.keys where links[row] == nil { try update.run([nil, row]) }
        return links.count
    }
}
