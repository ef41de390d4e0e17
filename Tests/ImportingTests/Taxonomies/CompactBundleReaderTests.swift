import Importing
import Taxonomies
import Testing

struct CompactBundleReaderTests {
    private static let files = [
        "isco.csv": "code,da,en\n5120,kokke,cooks\n",
        "industries.csv": "code,da,en\n55,hoteller,hotels\n56,restauranter,restaurants\n",
        "skills.csv": """
        key,kind,reuse,broader,da,en,esco
        hygiene,knowledge,cross-sector,kitchen,hygiejne,hygiene,http://data.europa.eu/esco/skill/x
        kitchen,skill,sector-specific,,køkkenarbejde,kitchen work,
        """,
        "skill_labels.csv":
            "skill,language,kind,label\nhygiene,da,alternative,egenkontrol\nhygiene,da,hidden,hygejne\n",
        "occupations.csv": "key,isco,da,en,sv\ncook,5120,kok,cook,kock\n",
        "occupation_labels.csv": "occupation,language,kind,label\ncook,en,alternative,chef\n",
        "occupation_skills.csv": "occupation,skill,necessity\ncook,hygiene,essential\ncook,kitchen,optional\n",
        "occupation_industries.csv": "occupation,division,share\ncook,55,0.19\ncook,56,0.81\n",
    ]

    private static func read(_ changes: [String: String?] = [:]) throws -> TaxonomyBundle {
        var files = files
        for (name, text) in changes { files[name] = text }
        // Reversed, so that no test leans on the order of files.
        let sorted = files.sorted { $0.key > $1.key }.map { (name: $0.key, bytes: Array($0.value.utf8)) }
        return try CompactBundleReader().read([FileBundle(name: "t", files: sorted)])
    }

    @Test func anIndustryOfFewIsNotTypical() throws {
        let cook = try #require(try Self.read().taxonomy.occupations.first)
        #expect(cook.industries.map(\.description) == ["56"])
    }

    @Test func coursesAndTypicalConditionsBelongToTheTaxonomy() throws {
        let bundle = try Self.read([
            "courses.csv": "key,kind,da,en,length\nhaccp,amu,egenkontrol,HACCP,P3D\nbad,amu,x,x,3 days\n",
            "course_skills.csv": "course,skill\nhaccp,hygiene\nhaccp,unknown\n",
            "occupation_conditions.csv": "occupation,condition\ncook,standing\ncook,boredom\n",
        ])
        #expect(bundle.taxonomy.courses.map(\.id) == ["haccp"])
        #expect(bundle.taxonomy.courses.first?.skills == [SkillID("http://data.europa.eu/esco/skill/x")])
        #expect(bundle.taxonomy.occupations.first?.typicalConditions == [.standing])
        #expect(bundle.diagnostics.map(\.found) == ["boredom", "3 days", "unknown"])
    }

    @Test func coursesAndTypicalConditionsTellTaxonomiesApart() throws {
        let courses = [
            "courses.csv": "key,kind,da,en,length\nhaccp,amu,egenkontrol,HACCP,P3D\n",
            "course_skills.csv": "course,skill\nhaccp,hygiene\n",
        ]
        let conditions = ["occupation_conditions.csv": "occupation,condition\ncook,standing\n"]
        let hashes = [
            try Self.read().contentHash, try Self.read(courses).contentHash, try Self.read(conditions).contentHash,
            try Self.read(courses.merging(["course_skills.csv": "course,skill\nhaccp,kitchen\n"]) { $1 }).contentHash,
        ]
        #expect(Set(hashes).count == hashes.count)
    }

    private static func adding(_ row: String, to file: String) throws -> TaxonomyBundle {
        let text = try #require(files[file])
        return try read([file: text + (text.hasSuffix("\n") ? "" : "\n") + row + "\n"])
    }

    @Test func everyFileHasItsPartInTheTaxonomy() throws {
        let bundle = try Self.read()
        let cook = try #require(bundle.taxonomy.occupation(OccupationID("urn:nyvej:occupation:cook")))
        let hygiene = try #require(bundle.taxonomy.skill(SkillID("http://data.europa.eu/esco/skill/x")))
        let kitchen = try #require(bundle.taxonomy.skill(SkillID("urn:nyvej:skill:kitchen")))
        #expect(cook.isco?.digits == "5120")
        #expect(cook.labels[.english]?.all == ["cook", "chef"])
        #expect(cook.industries.map(\.description) == ["56"])
        #expect(cook.skills == [SkillRelation(hygiene.id, .essential), SkillRelation(kitchen.id, .optional)])
        #expect(hygiene.kind == .knowledge)
        #expect(hygiene.reuseLevel == .crossSector)
        #expect(hygiene.broader == [kitchen.id])
        #expect(hygiene.labels[.danish]?.alternative == ["egenkontrol"])
        #expect(hygiene.labels[.danish]?.hidden == ["hygejne"])
        #expect(bundle.taxonomy.languages == [.danish, .english, .swedish])
        #expect(bundle.taxonomy.iscoGroups.count == 1)
        #expect(bundle.diagnostics.isEmpty)
    }

    @Test(arguments: [
        ("skills.csv", "x,skill,cross-sector,nowhere,,x,", "a known broader skill", "nowhere"),
        (
            "skills.csv", "x,talent,cross-sector,,,x,", "one of skill, knowledge, attitude, language, certificate",
            "talent"
        ),
        ("skills.csv", "hygiene,skill,cross-sector,,,x,", "each concept once", "it again"),
        ("skill_labels.csv", "nobody,da,hidden,x", "a known skill", "nobody"),
        ("skill_labels.csv", "hygiene,dansk,hidden,x", "a language of two letters", "dansk"),
        ("skill_labels.csv", "hygiene,da,odd,x", "preferred, alternative or hidden", "odd"),
        ("occupations.csv", "x,51x,x,x,x", "an ISCO-08 code", "51x"),
        ("occupation_labels.csv", "nobody,da,hidden,x", "a known occupation", "nobody"),
        ("occupation_skills.csv", "nobody,hygiene,optional", "a known occupation", "nobody"),
        ("occupation_skills.csv", "cook,nothing,optional", "a known skill", "nothing"),
        ("occupation_skills.csv", "cook,hygiene,perhaps", "one of essential, optional", "perhaps"),
        ("occupation_skills.csv", "cook,hygiene,essential", "each relation once", "hygiene again"),
        ("occupation_industries.csv", "cook,99,1", "a known industry", "99"),
        ("industries.csv", "4X,x,x", "a NACE code", "4X"),
        ("isco.csv", "51234,x,x", "an ISCO-08 code", "51234"),
    ])
    func faultIsNamedWithFileAndLine(file: String, row: String, expected: String, found: String) throws {
        let lines = try #require(Self.files[file]).split(separator: "\n").count
        let bundle = try Self.adding(row, to: file)
        let diagnostic = try #require(bundle.diagnostics.first)
        #expect(bundle.diagnostics.count == 1)
        #expect(diagnostic.source == "t/\(file)")
        #expect(diagnostic.line == lines + 1)
        #expect(diagnostic.expected == expected)
        #expect(diagnostic.found == found)
        #expect(bundle.taxonomy.relationCount == 2)
    }

    @Test(arguments: ["skills.csv", "occupations.csv", "occupation_skills.csv"])
    func neededFileThatIsMissingIsNamed(file: String) {
        let failure = #expect(throws: TaxonomyBundleReader.Failure.self) { try Self.read([file: nil]) }
        #expect(failure == .missingFile(file, bundles: ["t"]))
    }

    @Test func fileLackingANeededColumnIsNamed() {
        let failure = #expect(throws: TaxonomyBundleReader.Failure.self) {
            try Self.read(["occupation_skills.csv": "occupation,skill\n"])
        }
        #expect(failure == .missingColumn("necessity", file: "t/occupation_skills.csv"))
    }

    @Test func builtInTaxonomyHasNoFaults() throws {
        let bundle = try CompactBundleReader().readBuiltIn()
        #expect(bundle.diagnostics == [])
        #expect(bundle.taxonomy.occupations.allSatisfy { !$0.skills.isEmpty && !$0.industries.isEmpty })
        #expect(bundle.taxonomy.languages.contains(.danish))
        #expect(bundle.taxonomy.languages.contains(.english))
    }
}
