import Importing
import Taxonomies
import Testing

@Suite struct SKOSReaderTests {
    private static func read(
        _ nodes: String,
        as kind: SKOSReader.Kind? = nil
    ) throws -> (taxonomy: Taxonomy, anomalies: [TaxonomyBuilder.Anomaly], diagnostics: [Diagnostic]) {
        let text = """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                xmlns:skos="http://www.w3.org/2004/02/skos/core#" xmlns:esco="http://data.europa.eu/esco/model#">
            \(nodes)
            </rdf:RDF>
            """
        var builder = TaxonomyBuilder()
        var diagnostics: [Diagnostic] = []
        try SKOSReader()
            .read(ByteReader(bytes: Array(text.utf8), name: "a.rdf"), as: kind, into: &builder) {
                diagnostics.append($0)
            }
        let built = builder.build(Taxonomy.Provenance(name: "test", version: "1"))
        return (built.taxonomy, built.anomalies, diagnostics)
    }

    private static let type = "<rdf:type rdf:resource='http://www.w3.org/2004/02/skos/core#Concept'/>"

    @Test func labelsAreKeptByLanguageAndKind() throws {
        let read = try Self.read(
            """
            <skos:Concept rdf:about="urn:a"><skos:prefLabel xml:lang="da">bage brød</skos:prefLabel>
            <skos:prefLabel xml:lang="en-GB">bake bread</skos:prefLabel><skos:altLabel xml:lang="da">bagning</skos:altLabel>
            <skos:hiddenLabel xml:lang="da">bage bröd</skos:hiddenLabel></skos:Concept>
            """
        )
        let labels = read.taxonomy.skill(SkillID("urn:a"))?.labels
        #expect(
            labels?[.danish]
                == Labels.InLanguage(preferred: "bage brød", alternative: ["bagning"], hidden: ["bage bröd"])
        )
        #expect(labels?[.english]?.preferred == "bake bread")
        #expect(read.diagnostics.isEmpty && read.anomalies.isEmpty)
    }

    @Test func broaderLinksJoinSkills() throws {
        let read = try Self.read(
            """
            <rdf:Description rdf:about="urn:a">\(Self.type)<skos:prefLabel>a</skos:prefLabel>
            <skos:broader rdf:resource="urn:b"/></rdf:Description>
            <rdf:Description rdf:about="urn:b">\(Self.type)<skos:prefLabel>b</skos:prefLabel></rdf:Description>
            """
        )
        #expect(read.taxonomy.skill(SkillID("urn:a"))?.broader == [SkillID("urn:b")])
    }

    @Test(
        arguments: [
            ("<skos:Concept rdf:about='urn:a'><skos:notation>5111.1</skos:notation>", true),
            ("<skos:Concept rdf:about='urn:a'><skos:notation>5111</skos:notation>", true),
            ("<skos:Concept rdf:about='urn:a'><skos:notation>S1.2</skos:notation>", false),
            ("<skos:Concept rdf:about='urn:a'><skos:notation>51111</skos:notation>", false),
            ("<skos:Concept rdf:about='urn:a'><skos:inScheme rdf:resource='urn:scheme/occupations'/>", true),
            (
                "<skos:Concept rdf:about='urn:a'><skos:inScheme rdf:resource='urn:skills'/><skos:notation>1234</skos:notation>",
                false
            ),
            ("<esco:Occupation rdf:about='urn:a'>", true), ("<esco:Skill rdf:about='urn:a'>", false),
            ("<skos:Concept rdf:about='urn:a'>", false),
        ]
    )
    func conceptSaysWhatItIs(_ start: String, isOccupation: Bool) throws {
        let name = start.dropFirst().prefix { $0 != " " }
        let read = try Self.read("\(start)<skos:prefLabel xml:lang='da'>a</skos:prefLabel></\(name)>")
        #expect(read.diagnostics.isEmpty)
        #expect((read.taxonomy.occupation(OccupationID("urn:a")) != nil) == isOccupation)
        #expect((read.taxonomy.skill(SkillID("urn:a")) != nil) == !isOccupation)
    }

    @Test func callerDecidesAboveAll() throws {
        let node =
            "<skos:Concept rdf:about='urn:a'><skos:notation>5111</skos:notation><skos:prefLabel>a</skos:prefLabel></skos:Concept>"
        #expect(try Self.read(node, as: .skills).taxonomy.skills.count == 1)
    }

    @Test func occupationsOfESCOKeepTheirSkills() throws {
        let read = try Self.read(
            """
            <esco:Occupation rdf:about="urn:o"><skos:prefLabel xml:lang="en">cook</skos:prefLabel>
            <skos:broader rdf:resource="http://data.europa.eu/esco/isco/C5120"/>
            <esco:relatedEssentialSkill rdf:resource="urn:s"/><esco:relatedOptionalSkill rdf:resource="urn:t"/></esco:Occupation>
            <esco:Skill rdf:about="urn:s"><skos:prefLabel xml:lang="en">cook</skos:prefLabel>
            <esco:skillType rdf:resource="http://data.europa.eu/esco/skill-type/knowledge"/>
            <esco:skillReuseLevel rdf:resource="http://data.europa.eu/esco/skill-reuse-level/cross-sector"/></esco:Skill>
            """
        )
        let cook = read.taxonomy.occupation(OccupationID("urn:o"))
        #expect(cook?.isco == ISCOCode("5120"))
        #expect(cook?.skills == [SkillRelation(SkillID("urn:s"), .essential)])
        #expect(read.anomalies == [.unknownSkill(SkillID("urn:t"), neededBy: "urn:o")])
        #expect(read.taxonomy.skill(SkillID("urn:s"))?.kind == .knowledge)
        #expect(read.taxonomy.skill(SkillID("urn:s"))?.reuseLevel == .crossSector)
    }

    @Test func whatIsNoConceptIsLeftOut() throws {
        let read = try Self.read(
            """
            <skos:ConceptScheme rdf:about="urn:x"><skos:prefLabel>x</skos:prefLabel></skos:ConceptScheme>
            <skos:Concept rdf:about="urn:a"><skos:prefLabel>a</skos:prefLabel></skos:Concept>
            """
        )
        #expect(read.taxonomy.skills.map(\.id.uri) == ["urn:a"])
        #expect(read.diagnostics.isEmpty)
    }

    @Test func brokenConceptsCostOnlyThemselves() throws {
        let read = try Self.read(
            """
            <skos:Concept rdf:about="urn:a"><skos:prefLabel>a</skos:prefLabel></skos:Concept>
            <skos:Concept><skos:prefLabel>b</skos:prefLabel></skos:Concept>
            <skos:Concept rdf:about="urn:c"/>
            <skos:Concept rdf:about="urn:d"><skos:prefLabel>d & e</skos:prefLabel></skos:Concept>
            <skos:Concept rdf:about="urn:e"><skos:prefLabel>e</skos:prefLabel></skos:Concept>
            """
        )
        #expect(read.taxonomy.skills.map(\.id.uri) == ["urn:a", "urn:e"])
        #expect(read.diagnostics.map(\.line) == [4, 5, 6])
    }

    @Test func fileWithoutConceptsIsOneDiagnostic() throws {
        #expect(try Self.read("<rdf:Description rdf:about='urn:x'/>").diagnostics.map(\.expected) == ["skos:Concept"])
    }
}
