import GRDB
public import LabourMarket

extension Store {
    /// Writes a batch of vacancies of a run's source in one transaction.
    ///
    /// A vacancy is known again by source and source id. New content replaces the old; unchanged content only marks it
    /// as seen in this run. One that a snapshot had closed opens again; one that somebody closed stays closed.
    /// Some hundred vacancies a batch make good speed, because each batch waits for the disk.
    /// - Throws: `Failure.unknownRun`, or `runOfOtherSource` for a vacancy of another source; nothing is written then.
    @discardableResult
    public func write(_ vacancies: [Vacancy], seenIn run: ImportRun.ID) throws -> ImportRun.Counts {
        let rows = vacancies.map(VacancyRow.init)
        let (counts, references) = try write { database in
            let source = try ImportRun.fetch(run, database).source
            var writer = try VacancyWriter(database, seenIn: run, skillReferences)
            var counts = ImportRun.Counts()
            for row in rows {
                guard row.source == source else {
                    throw Failure.runOfOtherSource(run, source: source, asked: row.source)
                }
                try writer.write(row, &counts)
            }
            try database.execute(
                sql: """
                    UPDATE import_run SET added = added + ?, changed = changed + ?, unchanged = unchanged + ?
                    WHERE id = ?
                    """,
                arguments: [counts.added, counts.changed, counts.unchanged, run.rawValue]
            )
            return (counts, writer.newReferences)
        }
        skillReferences.keep(references)
        return counts
    }

    /// Closes a vacancy because somebody asked for it; it stays closed though its feed still lists it.
    ///
    /// - Returns: false where there is no such vacancy or it was closed already.
    @discardableResult
    public func close(_ id: VacancyID, on day: CalendarDate) throws -> Bool {
        try write { database in
            try database.execute(
                sql: """
                    UPDATE vacancy SET status = 'closed', closed_on = ?, closed_because = 'asked'
                    WHERE source = ? AND source_id = ? AND status = 'open'
                    """,
                arguments: [day.description, id.source.storable, id.sourceID.storable]
            )
            return database.changesCount == 1
        }
    }

    /// Opens a closed vacancy again.
    ///
    /// - Returns: false where there is no such vacancy or it was open already.
    @discardableResult
    public func reopen(_ id: VacancyID) throws -> Bool {
        try write { database in
            try database.execute(
                sql: """
                    UPDATE vacancy SET status = 'open', closed_on = NULL, closed_because = NULL
                    WHERE source = ? AND source_id = ? AND status = 'closed'
                    """,
                arguments: [id.source.storable, id.sourceID.storable]
            )
            return database.changesCount == 1
        }
    }

    /// Removes every vacancy of a source, its runs excepted.
    ///
    /// - Returns: how many were removed.
    @discardableResult
    public func delete(source: String) throws -> Int {
        try write { database in
            let source = VacancyID(source: source, sourceID: "").source.storable
            try database.execute(sql: "DELETE FROM vacancy WHERE source = ?", arguments: [source])
            return database.changesCount
        }
    }
}
