import Foundation
import LabourMarket
import Taxonomies
import Testing

@testable import Importing

@Suite struct FeedReaderTests {
    private func read(
        _ text: String,
        name: String = "board.feed.xml",
        format: FeedFormat? = nil
    ) throws -> (vacancies: [Vacancy], diagnostics: [Diagnostic]) {
        var vacancies: [Vacancy] = []
        var diagnostics: [Diagnostic] = []
        try FeedReader(format: format).read(
            ByteReader(bytes: Array(text.utf8), name: name),
            vacancy: { vacancies.append($0) },
            diagnostic: { diagnostics.append($0) }
        )
        return (vacancies, diagnostics)
    }

    @Test func sourceIsTheFilesNameWithoutExtensions() throws {
        let (vacancies, _) = try read(
            "[{\"id\": 1, \"title\": \"Kok\", \"company\": \"Kro\"}]",
            name: "/a/b/kro.jobs.json.gz"
        )
        #expect(vacancies.map(\.id.description) == ["kro/1"])
    }

    @Test func withoutTitleTheTextsFirstWordsStandForIt() throws {
        let text = String(repeating: "ordet ", count: 40)
        let (vacancies, _) = try read("id;beskrivelse\n1;\(text)\n", name: "a.csv")
        #expect(vacancies.first?.title == Array(repeating: "ordet", count: 13).joined(separator: " "))
        #expect(vacancies.first?.titleIsFromText == true)
    }

    @Test func neitherTitleNorTextIsRejectedWithItsLine() throws {
        let (vacancies, diagnostics) = try read("id,titel,beskrivelse\n1,Kok,\n2,,\n3,Tjener,\n", name: "a.csv")
        #expect(vacancies.map(\.title) == ["Kok", "Tjener"])
        #expect(vacancies.allSatisfy { !$0.titleIsFromText })
        #expect(diagnostics.map(\.severity) == [.rejected])
        #expect(diagnostics.first?.line == 3)
        #expect(diagnostics.first?.record == "2")
    }

    @Test func missingIDsAreStableAndSaidOnce() throws {
        let feed = "titel,firma,by\nKok,Kro,Ribe\nTjener,Kro,Ribe\n"
        let (first, diagnostics) = try read(feed, name: "a.csv")
        let (second, _) = try read(feed, name: "a.csv")
        #expect(first.map(\.id) == second.map(\.id))
        #expect(Set(first.map(\.id)).count == 2)
        #expect(diagnostics.map(\.severity) == [.note])
    }

    @Test func unreadableFieldsAreDroppedAndTheRecordKept() throws {
        let (vacancies, diagnostics) = try read(
            """
            {"id": "1", "title": "Kok", "text": "Født 010190-1234, ring 20 30 40 50", "published": "31.02.2026",
             "openings": "mange", "isco": "51A", "nace": "99.99.99.9", "cvr": "1234", "employer": "Kro", "night": "måske",
             "municipality": "Ribe", "drivingLicences": "truck", "languages": "klingon"}
            """
        )
        #expect(vacancies.map(\.text) == ["Født , ring [telefon]"])
        #expect(diagnostics.allSatisfy { $0.severity == .dropped && $0.record == "1" })
        #expect(diagnostics.count == 9)
        #expect(diagnostics.allSatisfy { !$0.found.contains("010190") && !$0.found.contains("1234, ring") })
    }

    @Test func ownFormatGivesEverything() throws {
        let (vacancies, diagnostics) = try read(
            """
            {"id": "1", "title": "Portør", "text": "Vi søger", "employer": "Sygehus", "cvr": "12 34 56 78", "nace": "86.10",
             "nace2": "45.20", "openings": 3, "hours": "30-37", "employment": "vikar, deltid", "shift": true, "night": "nej",
             "weekend": "ja", "lifting": true, "drivingLicences": ["B"], "languages": ["da", "en"], "remote": false,
             "essentialSkills": ["http://data.europa.eu/esco/skill/1", "flytte patienter"],
             "optionalSkills": "http://data.europa.eu/esco/skill/2", "published": "2026-01-02", "expires": "2026-02-03",
             "url": "https://example.org/1", "isco": "5329;5322", "esco": "http://data.europa.eu/esco/occupation/9",
             "escoStar": "http://data.star.dk/esco/occupation/4", "occupation": "portør", "language": "da",
             "locations": [{"municipalityCode": "0461", "postcode": "5000", "locality": "Odense", "country": "Danmark",
                            "latitude": 55.4, "longitude": 10.4}, {"municipality": "Svendborg"}]}
            """,
            format: try FeedFormat(named: "nyvej")
        )
        let vacancy = try #require(vacancies.first)
        #expect(vacancy.employer == Employer(name: "Sygehus", cvr: "12345678"))
        #expect(vacancy.industries.map(\.description) == ["86.10", "95.3"])
        #expect(vacancy.openings == 3)
        #expect(vacancy.hours == WorkingHours(minimum: 30, maximum: 37, partTime: true))
        #expect(vacancy.employmentForm == .temporary)
        #expect(
            vacancy.conditions
                == WorkingConditions(
                    shift: true,
                    night: false,
                    weekend: true,
                    lifting: true,
                    drivingLicences: ["B"],
                    languages: [.danish, .english],
                    remote: false
                )
        )
        #expect(
            vacancy.requirements == [
                SkillRequirement(SkillID("http://data.europa.eu/esco/skill/1"), .essential, .declared),
                SkillRequirement(SkillID("http://data.europa.eu/esco/skill/2"), .optional, .declared),
            ]
        )
        #expect(vacancy.text == "Vi søger\nflytte patienter.")
        #expect(vacancy.occupations.map(\.scheme) == [.esco, .escoStar, .isco, .isco, .freeText])
        #expect(vacancy.locations.map(\.summary) == ["5000 Odense", "Svendborg"])
        #expect(vacancy.locations.first?.country == "DK")
        #expect(vacancy.locations.first?.coordinates == Location.Coordinates(latitude: 55.4, longitude: 10.4))
        // That NACE 2 is read, and that this code changed.
        #expect(diagnostics.map(\.severity) == [.note, .note])
    }

    @Test func schemaOrgTakesTextsObjectsAndArrays() throws {
        let (vacancies, diagnostics) = try read(
            """
            {"@graph": [{"@type": "BreadcrumbList", "name": "x"},
             {"@type": "JobPosting", "title": "Kok", "identifier": {"@type": "PropertyValue", "value": "a1"},
              "hiringOrganization": "Kroen", "employmentType": ["PART_TIME", "TEMPORARY"], "jobLocationType": "TELECOMMUTE",
              "jobLocation": [{"@type": "Place", "address": {"@type": "PostalAddress", "addressLocality": "Ribe",
                "postalCode": "6760", "addressCountry": {"@type": "Country", "name": "Danmark"}},
                "geo": {"latitude": "55.3", "longitude": "8.7"}}, {"address": "Varde"}]}]}
            """
        )
        let vacancy = try #require(vacancies.first)
        #expect(vacancies.count == 1)
        #expect(vacancy.id.sourceID == "a1")
        #expect(vacancy.employer?.name == "Kroen")
        #expect(vacancy.conditions.remote == true)
        #expect(vacancy.locations.map(\.summary) == ["6760 Ribe", "Varde"])
        #expect(vacancy.locations.first?.country == "DK")
        #expect(vacancy.employmentForm == .temporary)
        #expect(diagnostics.isEmpty)
    }

    @Test func jobPostingsStandInWebPages() throws {
        let page = """
            <!DOCTYPE html><html><head><title>Job</title>
            <script type="application/ld+json">{"@type": "WebSite", "name": "Board"}</script>
            <script type="application/ld+json">
            {"@type": "JobPosting", "title": "Tjener", "identifier": "9",
             "hiringOrganization": {"name": "Kroen"}, "description": "&lt;p&gt;Vi s&oslash;ger&lt;/p&gt;"}
            </script></head><body></body></html>
            """
        let (vacancies, diagnostics) = try read(page, name: "page.html")
        #expect(vacancies.map(\.title) == ["Tjener"])
        #expect(vacancies.first?.employer?.name == "Kroen")
        #expect(diagnostics.isEmpty)
        let (none, said) = try read("<html><body>Job</body></html>", name: "page.html")
        #expect(none.isEmpty)
        #expect(said.map(\.severity) == [.rejected])
    }

    @Test func atomEntriesAndJobrapidoJobsAreRead() throws {
        let atom = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Jobs</title><entry><id>urn:1</id><title>Kok</title>
            <link rel="alternate" href="https://example.org/1"/><updated>2026-03-01T10:00:00Z</updated>
            <author><name>N N</name></author><summary>Vi laver mad</summary></entry></feed>
            """
        let (entries, _) = try read(atom)
        #expect(entries.map(\.title) == ["Kok"])
        #expect(entries.first?.url == "https://example.org/1")
        #expect(entries.first?.published?.description == "2026-03-01")
        #expect(entries.first?.employer == nil)
        let jobs = """
            <jobs><job><id>5</id><title>Maler</title><company>Firma</company><location>Ribe, Danmark</location>
            <publishdate>01/03/2026</publishdate><url>https://example.org/5</url></job></jobs>
            """
        let (vacancies, _) = try read(jobs)
        #expect(vacancies.map(\.id.sourceID) == ["5"])
        #expect(vacancies.first?.locations == [Location(locality: "Ribe", country: "DK")])
        #expect(vacancies.first?.published?.description == "2026-03-01")
    }

    @Test func aUsersMappingIsADialect() throws {
        let mapping = """
            {"name": "mine", "container": "xml", "records": ["stilling"], "defaults": {"country": "DK", "language": "da"},
             "fields": {"id": ["@nr"], "title": ["hvad"], "text": ["ord"], "locality": ["hvor"], "employer": ["hvem"]},
             "occupations": [{"at": "kode", "scheme": "isco"}]}
            """
        let (vacancies, diagnostics) = try read(
            "<liste><stilling nr='4'><hvad>Kok</hvad><hvor>Ribe</hvor><kode>5120</kode></stilling></liste>",
            format: try FeedFormat(mapping: Data(mapping.utf8))
        )
        #expect(vacancies.map(\.id.description) == ["board/4"])
        #expect(vacancies.first?.locations == [Location(locality: "Ribe", country: "DK")])
        #expect(vacancies.first?.language == .danish)
        #expect(vacancies.first?.occupations == [OccupationReference(scheme: .isco, code: "5120")])
        #expect(diagnostics.isEmpty)
    }

    @Test func whatTheReceiverThrowsEndsTheRun() {
        struct Enough: Error {}
        #expect(throws: Enough.self) {
            try FeedReader().read(
                ByteReader(bytes: Array("titel\nKok\nTjener\n".utf8), name: "a.csv"),
                vacancy: { _ in throw Enough() },
                diagnostic: { _ in }
            )
        }
    }
}
