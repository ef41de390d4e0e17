import Foundation
import Importing
import Taxonomies
import Testing

struct ESCOBundleReaderTests {
    private static let cook = OccupationID(ESCOSample.cook)
    private static let waiter = OccupationID(ESCOSample.waiter)
    private static let hygiene = SkillID(ESCOSample.hygiene)
    private static let serve = SkillID(ESCOSample.serve)
    private static let danish = SkillID(ESCOSample.danish)

    private static func read(_ samples: ESCOSample..., version: String? = "1.2.0") throws -> TaxonomyBundle {
        try ESCOBundleReader(version: version).read(samples.map(\.bundle))
    }

    @Test func conceptsAndRelationsAreRead() throws {
        let bundle = try Self.read(ESCOSample())
        let cook = try #require(bundle.taxonomy.occupation(Self.cook))
        #expect(cook.code == "5120.1")
        #expect(cook.isco?.digits == "5120")
        #expect(cook.industries.map(\.description) == ["56.1"])
        #expect(cook.labels[.english]?.preferred == "cook")
        #expect(cook.labels[.english]?.alternative == ["chef", "kitchen hand"])
        #expect(cook.skills == [SkillRelation(Self.hygiene, .essential)])
        let hygiene = try #require(bundle.taxonomy.skill(Self.hygiene))
        #expect(hygiene.kind == .knowledge)
        #expect(hygiene.reuseLevel == .crossSector)
        #expect(bundle.taxonomy.iscoGroups.map(\.labels).map { $0.preferred(in: .english) } == ["Cooks"])
        #expect(bundle.taxonomy.provenance == Taxonomy.Provenance(name: "ESCO", version: "1.2.0"))
        #expect(bundle.diagnostics.isEmpty)
    }

    @Test func languagesAreLaidOverOneAnotherByURI() throws {
        let danish = ESCOSample(
            name: "da",
            files: [
                "occupations_da.csv": "conceptUri,preferredLabel,altLabels\n\(ESCOSample.cook),kok,køkkenchef\n",
                "skills_da.csv": "conceptUri,preferredLabel\n\(ESCOSample.serve),servere\n",
            ]
        )
        for order in [[ESCOSample(), danish], [danish, ESCOSample()]] {
            let bundle = try ESCOBundleReader(version: "1").read(order.map(\.bundle))
            #expect(bundle.taxonomy.languages == [.danish, .english])
            #expect(bundle.taxonomy.occupation(Self.cook)?.labels[.danish]?.all == ["kok", "køkkenchef"])
            #expect(bundle.taxonomy.skill(Self.serve)?.labels.preferred(in: .danish) == "servere")
            #expect(bundle.taxonomy.skill(Self.hygiene)?.labels.preferred(in: .danish) == "food hygiene")
            #expect(bundle.diagnostics.isEmpty)
        }
    }

    @Test func conceptsThatOnlyALabelBundleKnowsAreLeftOutAndToldOnce() throws {
        let danish = ESCOSample(
            name: "da",
            files: ["occupations_da.csv": "conceptUri,preferredLabel\nurn:a,en\nurn:b,to\n\(ESCOSample.cook),kok\n"]
        )
        let bundle = try Self.read(ESCOSample(), danish)
        #expect(bundle.taxonomy.occupations.count == 2)
        #expect(bundle.diagnostics.count == 1)
        #expect(bundle.diagnostics.first?.source == "da/occupations_da.csv")
        #expect(bundle.diagnostics.first?.line == 2)
        #expect(bundle.diagnostics.first?.found.hasPrefix("2 times otherwise: line 2 urn:a ") == true)
    }

    @Test func unitGroupOfTheDefiningBundleWins() throws {
        let danish = ESCOSample(
            name: "da",
            files: ["occupations_da.csv": "conceptUri,preferredLabel,iscoGroup\n\(ESCOSample.cook),kok,3434\n"]
        )
        let bundle = try Self.read(danish, ESCOSample())
        #expect(bundle.taxonomy.occupation(Self.cook)?.isco?.digits == "5120")
        #expect(bundle.diagnostics.map(\.found) == ["3434, not 5120"])
    }

    @Test func essentialStandsWhereASkillIsBoth() throws {
        let pair = "\(ESCOSample.cook),optional,knowledge,\(ESCOSample.hygiene)"
        let bundle = try Self.read(ESCOSample().adding(pair, to: "occupationSkillRelations_en.csv"))
        #expect(bundle.taxonomy.occupation(Self.cook)?.skills == [SkillRelation(Self.hygiene, .essential)])
        #expect(bundle.diagnostics.map(\.line) == [5])
        #expect(bundle.diagnostics.map(\.severity) == [.dropped])
    }

    @Test func relationsThatEveryLanguageRepeatsAreNoAnomaly() throws {
        let pair = "\(ESCOSample.cook),optional,knowledge,\(ESCOSample.hygiene)"
        let english = ESCOSample().adding(pair, to: "occupationSkillRelations_en.csv")
        var swedish = english
        swedish.name = "sv"
        let bundle = try Self.read(english, swedish)
        #expect(bundle.taxonomy.relationCount == 3)
        #expect(bundle.diagnostics.map(\.source) == ["en/occupationSkillRelations_en.csv"])
    }

    @Test func relationGivenTwiceIsNoted() throws {
        let pair = "\(ESCOSample.cook),essential,knowledge,\(ESCOSample.hygiene)"
        let bundle = try Self.read(ESCOSample().adding(pair, to: "occupationSkillRelations_en.csv"))
        #expect(bundle.taxonomy.relationCount == 3)
        #expect(bundle.diagnostics.map(\.expected) == ["each relation once"])
    }

    @Test(arguments: [
        ("urn:nobody,essential,skill,\(ESCOSample.hygiene)", "a known occupation", "urn:nobody"),
        ("\(ESCOSample.cook),essential,skill,urn:nothing", "a known skill", "urn:nothing"),
        ("\(ESCOSample.cook),vital,skill,\(ESCOSample.serve)", "essential or optional", "vital"),
    ])
    func relationThatCannotBeTakenIsNamedWithItsLine(row: String, expected: String, found: String) throws {
        let bundle = try Self.read(ESCOSample().adding(row, to: "occupationSkillRelations_en.csv"))
        #expect(bundle.taxonomy.relationCount == 3)
        let diagnostic = try #require(bundle.diagnostics.first)
        #expect(bundle.diagnostics.count == 1)
        #expect(diagnostic.severity == .rejected)
        #expect(diagnostic.line == 5)
        #expect(diagnostic.expected == expected)
        #expect(diagnostic.found == found)
    }

    @Test func repeatedConceptIsNotedAndTakenOnce() throws {
        let row = "Occupation,\(ESCOSample.waiter),5131,waiter,server,5131.1,"
        let bundle = try Self.read(ESCOSample().adding(row, to: "occupations_en.csv"))
        #expect(bundle.taxonomy.occupations.count == 2)
        #expect(bundle.taxonomy.occupation(Self.waiter)?.labels[.english]?.all == ["waiter", "server"])
        #expect(bundle.diagnostics.map(\.line) == [5])
        #expect(bundle.diagnostics.map(\.severity) == [.note])
    }

    @Test func alternativeLabelsMayBePartedByBars() throws {
        let row = "Occupation,urn:baker,7512,baker,dough maker | baker |  pastry hand ,7512.1,"
        let bundle = try Self.read(ESCOSample().adding(row, to: "occupations_en.csv"))
        let labels = bundle.taxonomy.occupation(OccupationID("urn:baker"))?.labels
        #expect(labels?[.english]?.alternative == ["dough maker", "pastry hand"])
    }

    @Test func severalIndustriesOfEitherRevisionAreRead() throws {
        let codes = "http://data.europa.eu/ux2/nace2.1/9031,\nhttp://data.europa.eu/ux2/nace2/4511,\nurn:x/zz"
        let row = "Occupation,urn:artist,2651,artist,,2651.1,\"\(codes)\""
        let bundle = try Self.read(ESCOSample().adding(row, to: "occupations_en.csv"))
        let industries = bundle.taxonomy.occupation(OccupationID("urn:artist"))?.industries
        #expect(industries?.map(\.description) == ["90.31", "47.8"])
        #expect(bundle.diagnostics.map(\.found) == ["urn:x/zz"])
    }

    @Test func skillsWithoutTypeOrReuseLevelAreTakenAndTold() throws {
        let rows = "KnowledgeSkillCompetence,urn:a,,,a,\nKnowledgeSkillCompetence,urn:b,,,b,"
        let bundle = try Self.read(ESCOSample().adding(rows, to: "skills_en.csv"))
        #expect(bundle.taxonomy.skill(SkillID("urn:a"))?.kind == nil)
        #expect(bundle.taxonomy.skill(SkillID("urn:b"))?.reuseLevel == nil)
        #expect(bundle.diagnostics.map(\.expected) == ["a skillType", "a reuseLevel"])
        #expect(bundle.diagnostics.map(\.severity) == [.note, .note])
    }

    @Test func skillsOfTheLanguageCollectionAreLanguages() throws {
        let collection = "conceptType,conceptUri\nKnowledgeSkillCompetence,\(ESCOSample.danish)\n"
        let bundle = try Self.read(ESCOSample().with("languageSkillsCollection_en.csv", collection))
        #expect(bundle.taxonomy.skill(Self.danish)?.kind == .language)
        #expect(bundle.taxonomy.skill(Self.serve)?.kind == .skill)
    }

    @Test func groupsOfLanguagesAndAttitudesTellTheKind() throws {
        let groups = "conceptUri,preferredLabel,code\nurn:L,languages,L\nurn:L1,living,L1\nurn:A1,attitudes,A1\n"
        let broader = """
            conceptType,conceptUri,broaderType,broaderUri
            SkillGroup,urn:L1,SkillGroup,urn:L
            KnowledgeSkillCompetence,\(ESCOSample.danish),SkillGroup,urn:L1
            KnowledgeSkillCompetence,\(ESCOSample.serve),SkillGroup,urn:A1
            KnowledgeSkillCompetence,\(ESCOSample.hygiene),KnowledgeSkillCompetence,urn:nowhere
            """
        let bundle = try Self.read(
            ESCOSample().with("skillGroups_en.csv", groups).with("broaderRelationsSkillPillar.csv", broader)
        )
        #expect(bundle.taxonomy.skill(Self.danish)?.kind == .language)
        #expect(bundle.taxonomy.skill(Self.danish)?.groups == [SkillGroupID("urn:L1")])
        #expect(bundle.taxonomy.skill(Self.serve)?.kind == .attitude)
        #expect(bundle.taxonomy.skill(Self.hygiene)?.kind == .knowledge)
        #expect(bundle.taxonomy.skillGroups.map(\.code) == ["A1", "L", "L1"])
        #expect(bundle.diagnostics.map(\.found) == ["urn:nowhere"])
        #expect(bundle.diagnostics.map(\.line) == [5])
    }

    @Test func skillsNeedOtherSkills() throws {
        let relations = """
            originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri
            \(ESCOSample.serve),skill/competence,optional,knowledge,\(ESCOSample.hygiene)
            urn:nobody,skill/competence,optional,knowledge,\(ESCOSample.hygiene)
            """
        let bundle = try Self.read(ESCOSample().with("skillSkillRelations_en.csv", relations))
        #expect(bundle.taxonomy.skillNeeds == [Self.serve: [SkillRelation(Self.hygiene, .optional)]])
        #expect(bundle.diagnostics.map(\.line) == [3])
    }

    @Test func broaderLinkThatComesBackIsLeftOutAndTold() throws {
        let broader = """
            conceptUri,broaderUri
            \(ESCOSample.serve),\(ESCOSample.danish)
            \(ESCOSample.danish),\(ESCOSample.serve)
            """
        let bundle = try Self.read(ESCOSample().with("broaderRelationsSkillPillar_en.csv", broader))
        #expect(bundle.taxonomy.skills.reduce(0) { $0 + $1.broader.count } == 1)
        #expect(bundle.diagnostics.count == 1)
    }

    @Test func columnsTellTheVersionWhereNothingElseDoes() throws {
        let newest = ESCOSample()
        let occupations = "conceptUri,preferredLabel\n\(ESCOSample.cook),cook\n\(ESCOSample.waiter),waiter\n"
        let middle = newest.with("occupations_en.csv", occupations)
        let oldest = middle.with("ISCOGroups_en.csv", "code,preferredLabel\n5120,Cooks\n")
        for (sample, version) in [(newest, "1.2"), (middle, "1.1"), (oldest, "1.0.8")] {
            let bundle = try Self.read(sample, version: nil)
            #expect(bundle.taxonomy.provenance.version == version)
            #expect(bundle.diagnostics.map(\.found) == ["the columns of ESCO \(version)"])
        }
    }

    @Test func nameOfTheZipTellsTheVersion() throws {
        var sample = ESCOSample()
        sample.name = "ESCO dataset - v1.1.2 - classification - en - csv.zip"
        let bundle = try Self.read(sample, version: nil)
        #expect(bundle.taxonomy.provenance.version == "1.1.2")
        #expect(bundle.diagnostics.isEmpty)
    }

    @Test func zipInAFolderOfItsOwnIsReadAsTheFilesAre() throws {
        let folder = try ScratchFolder()
        let entries = ESCOSample().files.map { (name: "ESCO csv/\($0.key)", bytes: Array($0.value.utf8)) }
        let zip = try folder.write("esco.zip", ArchiveWriter.zip(entries))
        let bundle = try ESCOBundleReader(version: "1").read([FileBundle(path: zip)])
        #expect(bundle.contentHash == (try Self.read(ESCOSample()).contentHash))
        #expect(bundle.taxonomy.relationCount == 3)
    }

    @Test func faultThatRunsThroughAFileIsToldOnce() throws {
        let rows = (1...21).map { "\(ESCOSample.cook),essential,skill,urn:\($0)" }.joined(separator: "\n")
        let bundle = try Self.read(ESCOSample().adding(rows, to: "occupationSkillRelations_en.csv"))
        #expect(bundle.diagnostics.count == 1)
        #expect(bundle.diagnostics.first?.found.hasPrefix("21 times otherwise: line 5 ") == true)
        let fewer = (1...20).map { "\(ESCOSample.cook),essential,skill,urn:\($0)" }.joined(separator: "\n")
        let told = try Self.read(ESCOSample().adding(fewer, to: "occupationSkillRelations_en.csv"))
        #expect(told.diagnostics.map(\.line) == Array(5...24))
    }

    @Test func bundleWithoutESCOFilesIsRefused() {
        let other = FileBundle(name: "other", files: [("holiday.csv", [])])
        let failure = #expect(throws: TaxonomyBundleReader.Failure.self) {
            try ESCOBundleReader().read([ESCOSample().bundle, other])
        }
        #expect(failure == .noTaxonomy(bundles: ["other"]))
    }

    @Test func bundlesWithoutRelationsAreRefused() {
        let failure = #expect(throws: TaxonomyBundleReader.Failure.self) {
            try Self.read(ESCOSample().with("occupationSkillRelations_en.csv", nil))
        }
        #expect(failure == .missingFile("occupationSkillRelations", bundles: ["en"]))
    }

    @Test func fileLackingANeededColumnIsNamed() {
        let failure = #expect(throws: TaxonomyBundleReader.Failure.self) {
            try Self.read(ESCOSample().with("skills_en.csv", "conceptUri,label\n"))
        }
        #expect(failure == .missingColumn("preferredLabel", file: "en/skills_en.csv"))
    }

    @Test(.enabled(if: SharedData.hasESCO, "the ESCO files are not at hand (../shared/data/esco)"))
    func officialFilesGiveTheirPublishedCounts() throws {
        let paths = ["en", "da", "sv"].map { "\(SharedData.esco)/\($0)" }
        let bundle = try TaxonomyBundleReader().read(paths)
        #expect(bundle.taxonomy.occupations.count == 3_039)
        #expect(bundle.taxonomy.skills.count == 13_939)
        #expect(bundle.taxonomy.relationCount == 129_004 - 17)
        #expect(bundle.taxonomy.iscoGroups.count == 619)
        #expect(bundle.taxonomy.languages == [.danish, .english, .swedish])
        #expect(bundle.diagnostics.filter { $0.found.hasSuffix("as both; essential stands") }.count == 17)
        #expect(bundle.diagnostics.filter { $0.expected == "each concept once" }.count == 4)
        #expect(bundle.diagnostics.filter { $0.found.hasPrefix("68 times otherwise") }.count == 1)
        #expect(bundle.diagnostics.allSatisfy { $0.severity != .rejected })
    }
}

/// Data that lies beside the repository on some machines.
enum SharedData {
    static let esco = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "../shared/data/esco").standardizedFileURL.path
    static let hasESCO = FileManager.default.fileExists(atPath: esco + "/en/skills_en.csv")
}
