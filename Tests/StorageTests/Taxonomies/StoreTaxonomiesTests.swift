import Foundation
import GRDB
import Taxonomies
import TestSupport
import Testing

@testable import Storage

struct StoreTaxonomiesTests {
    private let store: Store

    init() throws {
        store = try Store.inMemory()
    }

    @Test func aTaxonomyComesBackEqualInAllParts() throws {
        _ = try store.save(.sample, contentHash: "a", importedAt: .may(1))
        expectEqual(try store.loadTaxonomy(), .sample)
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func generatedTaxonomiesComeBackEqualInAllParts(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let first = try Taxonomy.generated(&random)
        let second = try Taxonomy.generated(&random)
        #expect(first.skills.contains { !$0.broader.isEmpty } && first.relationCount > 50)
        #expect(first.courses.contains { $0.skills.count > 1 })
        #expect(first.occupations.contains { !$0.typicalConditions.isEmpty })
        let id = try store.save(first, contentHash: "1", importedAt: .may(1)).id
        _ = try store.save(second, contentHash: "2", importedAt: .may(2))
        expectEqual(try store.loadTaxonomy(id), first)
        expectEqual(try store.loadTaxonomy(), second)
    }

    @Test func aCourseOfNoReadableLengthIsDamage() throws {
        _ = try store.save(.sample, contentHash: "a", importedAt: .may(1))
        try store.write { database in
            try database.execute(sql: "UPDATE course SET length = 'a while' WHERE key = 'care-course'")
        }
        let failure = #expect(throws: Store.Failure.self) { try store.loadTaxonomy() }
        guard case .damaged(table: "course", _) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
    }

    @Test func anEmptyTaxonomyComesBack() throws {
        let empty = TaxonomyBuilder().build(Taxonomy.Provenance(name: "Empty", version: "")).taxonomy
        _ = try store.save(empty, contentHash: "a", importedAt: .may(1))
        expectEqual(try store.loadTaxonomy(), empty)
    }

    @Test func theListTellsWhatThereIs() throws {
        let id = try store.save(.sample, contentHash: "a", importedAt: .may(3)).id
        let listed = try #require(try store.taxonomies().first)
        #expect(listed.id == id)
        #expect(listed.provenance == Taxonomy.sample.provenance)
        #expect(listed.languages == [.danish, .english])
        #expect(listed.occupationCount == 2)
        #expect(listed.skillCount == 4)
        #expect(listed.relationCount == 6)
        #expect(listed.skillGroupCount == 2)
        #expect(listed.iscoGroupCount == 3)
        #expect(listed.contentHash == "a")
        #expect(listed.importedAt == .may(3))
        #expect(listed.isActive)
    }

    @Test func theSameHashChangesNothing() throws {
        let saved = try store.save(.sample, contentHash: "a", importedAt: .may(1))
        let before = try store.taxonomies()
        let again = try store.save(.sample, contentHash: "a", importedAt: .may(2))
        #expect(again == .unchanged(saved.id))
        #expect(try store.taxonomies() == before)
    }

    @Test func oneTaxonomyIsInUse() throws {
        let first = try store.save(.sample, contentHash: "a", importedAt: .may(1), activate: false).id
        #expect(try store.activeTaxonomy()?.id == first, "the first is in use in any case")
        let second = try store.save(.sample, contentHash: "b", importedAt: .may(2), activate: false).id
        #expect(try store.activeTaxonomy()?.id == first)
        try store.activateTaxonomy(second)
        #expect(try store.activeTaxonomy()?.id == second)
        _ = try store.save(.sample, contentHash: "a", importedAt: .may(3))
        #expect(try store.taxonomies().map(\.isActive) == [true, false])
    }

    @Test func anUnknownTaxonomyIsAnError() throws {
        #expect(throws: Store.Failure.unknownTaxonomy(nil)) { try store.loadTaxonomy() }
        let id = try store.save(.sample, contentHash: "a", importedAt: .may(1)).id
        let unknown = StoredTaxonomy.ID(rawValue: id.rawValue + 1)
        #expect(throws: Store.Failure.unknownTaxonomy(unknown)) { try store.loadTaxonomy(unknown) }
        #expect(throws: Store.Failure.unknownTaxonomy(unknown)) { try store.activateTaxonomy(unknown) }
        #expect(try store.activeTaxonomy()?.id == id)
    }

    @Test func aRelationOutOfTheTaxonomySavesNothing() throws {
        var builder = TaxonomyBuilder()
        builder.add(Occupation(id: .cabinAttendant, skills: [SkillRelation(.firstAid, .essential)]))
        let taxonomy = builder.build(Taxonomy.Provenance(name: "Broken", version: "")).taxonomy
        let failure = Store.Failure.unknownConcept(uri: SkillID.firstAid.uri, neededBy: OccupationID.cabinAttendant.uri)
        #expect(throws: failure) { try store.save(taxonomy, contentHash: "a", importedAt: .may(1)) }
        #expect(try store.taxonomies().isEmpty)
    }

    private func expectEqual(_ left: Taxonomy, _ right: Taxonomy, at place: SourceLocation = #_sourceLocation) {
        #expect(left.provenance == right.provenance, sourceLocation: place)
        #expect(left.languages == right.languages, sourceLocation: place)
        #expect(left.skills == right.skills, sourceLocation: place)
        #expect(left.occupations == right.occupations, sourceLocation: place)
        #expect(left.skillGroups == right.skillGroups, sourceLocation: place)
        #expect(left.iscoGroups == right.iscoGroups, sourceLocation: place)
        #expect(left.skillNeeds == right.skillNeeds, sourceLocation: place)
        #expect(left.courses == right.courses, sourceLocation: place)
    }
}

extension Taxonomy {
    fileprivate static func generated(_ random: inout SeededGenerator) throws -> Taxonomy {
        var builder = TaxonomyBuilder()
        let salt = random.next()
        let skills = (0..<60).map { SkillID("urn:\(salt):skill:\($0)") }
        let groups = (0..<8).map { SkillGroupID("urn:\(salt):group:\($0)") }
        for (index, id) in groups.enumerated() {
            builder.add(SkillGroup(id: id, code: random.maybe { $0.words() }, labels: .generated(&random)))
            if index > 0 { builder.place(id.uri, below: groups[index / 2].uri) }
        }
        for (index, id) in skills.enumerated() {
            let kind = random.maybe { Skill.Kind.allCases.randomElement(using: &$0) }
            let reuse = random.maybe { Skill.ReuseLevel.allCases.randomElement(using: &$0) }
            builder.add(Skill(id: id, kind: kind, reuseLevel: reuse, labels: .generated(&random)))
            builder.place(id.uri, below: skills[index / 3].uri)
            builder.place(id.uri, below: groups[index % 8].uri)
            if random.once(in: 3) { builder.relate(id, to: skills[(index * 7 + 1) % 60], .optional) }
        }
        for number in 0..<20 {
            let id = OccupationID("urn:\(salt):occupation:\(number)")
            let industries = (0..<(number % 4)).compactMap { _ in NACECode("\(Int.random(in: 10...33, using: &random))")
            }
            builder.add(
                Occupation(
                    id: id,
                    code: random.maybe { $0.words() },
                    isco: random.maybe { ISCOCode("\(Int.random(in: 1000...9999, using: &$0))") },
                    industries: industries + (number == 0 ? ["J", "45.11"].compactMap { NACECode($0) } : []),
                    labels: .generated(&random),
                    typicalConditions: Set(TypicalCondition.allCases.filter { _ in random.once(in: 3) })
                )
            )
            for skill in skills where random.once(in: 6) {
                builder.relate(id, to: skill, random.once(in: 2) ? .essential : .optional)
            }
        }
        for digits in ["0", "01", "0110", "5", "5111"] {
            guard let code = ISCOCode(digits) else { continue }
            builder.add(ISCOGroup(code: code, labels: .generated(&random)))
        }
        for number in 0..<12 {
            builder.add(try .generated("course-\(number)", giving: skills.filter { _ in random.once(in: 9) }, &random))
        }
        return builder.build(Provenance(name: random.words(), version: "1.\(salt)")).taxonomy
    }
}

extension Course {
    fileprivate static func generated(
        _ id: String,
        giving skills: [SkillID],
        _ random: inout SeededGenerator
    ) throws -> Course {
        let parts = ["Y", "M", "W", "D"].filter { _ in random.once(in: 2) }
        let text = parts.map { "\(Int.random(in: 1...99, using: &random))\($0)" }.joined()
        return Course(
            id: id,
            kind: Kind.allCases.randomElement(using: &random) ?? .other,
            labels: .generated(&random),
            length: try #require(Length(iso: "P\(text.isEmpty ? "0D" : text)")),
            skills: skills
        )
    }
}

extension Labels {
    /// Some languages, each with or without a preferred label, alternatives and hidden ones, or with none at all.
    fileprivate static func generated(_ random: inout SeededGenerator) -> Labels {
        var languages: [LanguageCode: InLanguage] = [:]
        for language in [LanguageCode.danish, .english, .swedish] where random.once(in: 2) {
            languages[language] = InLanguage(
                preferred: random.maybe { $0.words() },
                alternative: (0..<Int.random(in: 0...3, using: &random)).map { _ in random.words() },
                hidden: (0..<Int.random(in: 0...1, using: &random)).map { _ in random.words() }
            )
        }
        return Labels(languages)
    }
}
