import Importing
import Taxonomies
import Testing

struct TaxonomyBundleReaderTests {
    private static let compact = FileBundle(
        name: "ours",
        files: [
            ("occupation_skills.csv", Array("occupation,skill,necessity\na,b,essential\n".utf8)),
            ("occupations.csv", Array("key,isco,da\na,5120,kok\n".utf8)),
            ("skills.csv", Array("key,kind,reuse,da\nb,skill,transversal,lave mad\n".utf8)),
        ]
    )

    @Test func formatIsFoundByLooking() throws {
        let reader = TaxonomyBundleReader(version: "7")
        #expect(try reader.read([ESCOSample().bundle]).taxonomy.provenance == .init(name: "ESCO", version: "7"))
        #expect(try reader.read([Self.compact]).taxonomy.provenance == .init(name: "Nyvej", version: "7"))
    }

    @Test func bundlesWithoutATaxonomyAreNamed() {
        let other = FileBundle(name: "other", files: [("holiday.txt", [])])
        let failure = #expect(throws: TaxonomyBundleReader.Failure.self) {
            try TaxonomyBundleReader().read([ESCOSample().bundle, other])
        }
        #expect(failure == .noTaxonomy(bundles: ["other"]))
    }

    @Test func formatsAreNotMixed() {
        let failure = #expect(throws: TaxonomyBundleReader.Failure.self) {
            try TaxonomyBundleReader().read([ESCOSample().bundle, Self.compact])
        }
        #expect(failure == .severalFormats(bundles: ["en", "ours"]))
    }

    @Test func noBundleIsNoTaxonomy() {
        #expect(throws: TaxonomyBundleReader.Failure.self) { try TaxonomyBundleReader().read([FileBundle]()) }
    }

    @Test func contentHashIsTheSameForTheSameContentOnly() throws {
        let reader = TaxonomyBundleReader(version: "1")
        let hash = try reader.read([ESCOSample().bundle]).contentHash
        #expect(hash.count == 32)
        #expect(try TaxonomyBundleReader(version: "2").read([ESCOSample().bundle]).contentHash == hash)
        let changes = [
            ESCOSample().adding("Occupation,urn:x,5120,x,,,", to: "occupations_en.csv"),
            ESCOSample().adding("S,\(ESCOSample.serve),,,serve guests,wait on tables", to: "skills_en.csv"),
            ESCOSample().adding(
                "\(ESCOSample.cook),optional,s,\(ESCOSample.serve)",
                to: "occupationSkillRelations_en.csv"
            ),
        ]
        let hashes = try changes.map { try reader.read([$0.bundle]).contentHash }
        #expect(Set(hashes + [hash]).count == 4)
    }
}
