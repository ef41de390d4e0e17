import Foundation
import Importing
import LabourMarket
import Storage
import Taxonomies
import TestSupport
import Workflows

extension Date {
    /// Morning of the first of June 2026, when the sample vacancies are open.
    static let june = Date(timeIntervalSince1970: 1_780_300_800)
}

extension CalendarDate {
    static let june = CalendarDate(.june)
}

extension Gazetteer {
    /// Knows no place, so that only coordinates count.
    static let empty = Gazetteer(municipalities: [], postalAreas: [])
}

extension Store {
    /// A store in memory with the sample taxonomy in use.
    static func sample() throws -> Store {
        let store = try Store.inMemory()
        _ = try store.save(.sample, contentHash: "sample", importedAt: .june)
        return store
    }

    /// Writes vacancies of one source as a run of their own.
    func take(_ vacancies: [Vacancy]) throws {
        guard let source = vacancies.first?.id.source else { return }
        let run = try beginImport(source: source, path: "test", format: "nyvej", at: .june)
        try write(vacancies, seenIn: run)
        try finishImport(run, rejected: 0, at: .june)
    }

    /// Every vacancy, open or not.
    func allVacancies() throws -> [StoredVacancy] { try vacancies(limit: 10_000) }
}

extension ByteReader {
    /// Reads a text as if it were a file.
    convenience init(_ text: String, name: String = "feed.jsonl") {
        self.init(bytes: Array(text.utf8), name: name)
    }
}
