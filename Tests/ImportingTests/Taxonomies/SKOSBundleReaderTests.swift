import Taxonomies
import Testing

@testable import Importing

@Suite struct SKOSBundleReaderTests {
    private let rdf = """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
          <skos:Concept rdf:about="urn:x:lift"><skos:prefLabel xml:lang="en">lift</skos:prefLabel>
            <skos:broader rdf:resource="urn:x:nowhere"/></skos:Concept>
        </rdf:RDF>
        """

    @Test func anRDFFileIsATaxonomyOfItsOwn() throws {
        let bundle = FileBundle(name: "trades.rdf", files: [("trades.rdf", Array(rdf.utf8))])
        let read = try TaxonomyBundleReader().read([bundle])
        #expect(read.taxonomy.provenance.name == "trades")
        #expect(read.taxonomy.skill(SkillID("urn:x:lift"))?.labels.preferred(in: .english) == "lift")
        #expect(read.diagnostics.map(\.found) == ["urn:x:nowhere"])
    }

    @Test func anXMLFileWithoutConceptsIsNone() {
        let bundle = FileBundle(name: "feed.xml", files: [("feed.xml", Array("<source><job/></source>".utf8))])
        #expect(throws: TaxonomyBundleReader.Failure.self) {
            try TaxonomyBundleReader().read([bundle])
        }
    }
}
