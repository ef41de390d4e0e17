import Foundation
import Importing
import Storage
import Taxonomies
import Testing
import Workflows

@Suite struct TaxonomyImportTests {
    private let store: Store

    init() throws {
        store = try Store.inMemory()
    }

    @Test func theBuiltInTaxonomyIsWithoutFault() throws {
        let outcome = try TaxonomyImport(into: store).runBuiltIn(now: .june)
        #expect(outcome.isNew)
        #expect(outcome.diagnostics.isEmpty)
        #expect(outcome.stored.isActive)
        #expect(outcome.stored.languages.map(\.rawValue).contains("da"))
        #expect(outcome.stored.occupationCount == (try store.loadTaxonomy()).occupations.count)
    }

    @Test func theSameBundleAgainChangesNothing() throws {
        let first = try TaxonomyImport(into: store).runBuiltIn(now: .june)
        let second = try TaxonomyImport(into: store).runBuiltIn(now: .june + 86_400)
        #expect(!second.isNew)
        #expect(second.stored == first.stored)
        #expect(try store.taxonomies().count == 1)
    }

    @Test func aFolderWithoutATaxonomyStoresNothing() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "nyvej-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(throws: TaxonomyBundleReader.Failure.noTaxonomy(bundles: [folder.lastPathComponent])) {
            try TaxonomyImport(into: store).run([folder.path], now: .june)
        }
        #expect(try store.taxonomies().isEmpty)
    }
}
