import Foundation
import Importing
import LabourMarket
import Taxonomies
import Testing

/// Real samples stand beside the repository and are not part of it.
private let samples = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../../shared/data")
    .standardizedFileURL
private let areThere = FileManager.default.fileExists(atPath: samples.appending(path: "feeds/indeed.xml").path)

@Suite(.enabled(if: areThere, "the folder ../shared/data with real feeds is not there"))
struct RealFeedsTests {
    private func read(_ name: String) throws -> (vacancies: [Vacancy], diagnostics: [Diagnostic]) {
        var vacancies: [Vacancy] = []
        var diagnostics: [Diagnostic] = []
        try FeedReader().read(
            try ByteReader(path: samples.appending(path: name).path),
            vacancy: { vacancies.append($0) },
            diagnostic: { diagnostics.append($0) }
        )
        return (vacancies, diagnostics)
    }

    private func only(_ name: String) throws -> Vacancy {
        let (vacancies, _) = try read(name)
        #expect(vacancies.count == 1)
        return try #require(vacancies.first)
    }

    @Test func indeedFeedIsReadWhole() throws {
        let vacancy = try only("feeds/indeed.xml")
        #expect(vacancy.id.description == "indeed/unique123131")
        #expect(vacancy.title == "Sales Executive")
        #expect(vacancy.employer == Employer(name: "ABC Hospital"))
        #expect(
            vacancy.locations == [Location(postcode: "85003", locality: "Phoenix", region: "AZ", country: "US")]
        )
        #expect(vacancy.published?.description == "2021-06-29")
        #expect(vacancy.expires?.description == "2021-11-08")
        #expect(vacancy.hours == WorkingHours(fullTime: true, partTime: true))
        #expect(vacancy.language == .english)
        #expect(vacancy.conditions.remote == nil)
        #expect(vacancy.url == "http://www.examplesite.com/viewjob.cfm?jobid=unique123131&source=Indeed")
        #expect(vacancy.text.hasPrefix("Do you have 1-3 years of sales experience?"))
    }

    @Test func linkedInFeedNamesItsEmptyJob() throws {
        let (vacancies, diagnostics) = try read("feeds/linkedin.xml")
        #expect(vacancies.map(\.title) == ["Staff Software Engineer - Applications"])
        #expect(vacancies.first?.employer?.name == "LinkedIn")
        #expect(
            vacancies.first?.locations
                == [Location(postcode: "94085", locality: "Sunnyvale", region: "CA", country: "US")]
        )
        #expect(vacancies.first?.conditions.remote == true)
        #expect(diagnostics.map(\.severity) == [.rejected])
        #expect(diagnostics.first?.line == 57)
    }

    @Test func absolventaListsPlacesBesideItsOwn() throws {
        let vacancy = try only("feeds/absolventa.xml")
        #expect(vacancy.title == "Seefahrer:in (w/m/d)")
        #expect(vacancy.locations.map(\.postcode) == ["10318", "10405", "10178"])
        #expect(Set(vacancy.locations.map(\.country)) == ["DE"])
        #expect(vacancy.language == LanguageCode(rawValue: "de"))
        #expect(vacancy.published?.description == "2019-11-11")
        #expect(vacancy.text.contains("Du kannst schwimmen (Seepferdchen notwendig)"))
        #expect(!vacancy.text.contains("Elaine Marley"))
    }

    @Test func hrXML2OfAbsolventaIsRead() throws {
        let vacancy = try only("feeds/hrxml_absolventa.xml")
        #expect(vacancy.id.sourceID == "2448257")
        #expect(vacancy.title == "Praktikum Seefahrt (w/m/d)")
        #expect(vacancy.employer?.name == "Scho GbR")
        #expect(vacancy.locations.map(\.summary) == ["10117 Berlin", "10405 Berlin"])
        #expect(vacancy.language == LanguageCode(rawValue: "de"))
        #expect(vacancy.published?.description == "2019-11-11")
        #expect(vacancy.url == "https://www.example.com/jobs/seefahrt/apply")
        #expect(!vacancy.text.contains("Elaine Marley"))
    }

    @Test func hrXML2OfLedigtArbeteIsRead() throws {
        let vacancy = try only("feeds/hrxml24_ledigtarbete.xml")
        #expect(vacancy.id.sourceID == "46-XXYYZZ-XXYY-1")
        #expect(vacancy.title == "A title")
        #expect(vacancy.employer?.name == "ACME AB")
        #expect(vacancy.locations == [Location(municipalityCode: "0180", postcode: "11356", country: "SE")])
        #expect(vacancy.hours == WorkingHours(fullTime: true))
        #expect(vacancy.employmentForm == .permanent)
        #expect(vacancy.conditions.drivingLicences == ["B", "C1"])
        #expect(vacancy.openings == 1)
        #expect(vacancy.published?.description == "2017-08-20")
        #expect(vacancy.expires == nil)
        #expect(vacancy.occupations == [OccupationReference(scheme: .other("OccupationNameID"), code: "4896")])
    }

    @Test func euresVacanciesCarryTheirISCOCodes() throws {
        let expected: [(file: String, title: String, employer: String, openings: Int, isco: [String])] = [
            ("00", "Receptionist Hotell", "Hotel Terminus AB", 1, []),
            ("01", "Receptionsansvarig Boutique Hotell Heltid", "KB Rosamundi", 1, ["4224"]),
            ("04", "Hotellstäd till Hotell Käringön", "Skeppersholme Hotell & Restaurang AB", 2, ["9111", "9112"]),
            ("05", "Evening Bar & Restaurant Supervisor", "Nordic Choice Commercial Services AB", 1, ["5131"]),
        ]
        for (file, title, employer, openings, isco) in expected {
            let vacancy = try only("feeds/eures_hrxml/jsonGetReply2018_LIGHT_001_\(file)_SE.repaired.xml")
            #expect(vacancy.title == title)
            #expect(vacancy.employer?.name == employer)
            #expect(vacancy.openings == openings)
            #expect(vacancy.occupations.map(\.code) == isco)
            #expect(vacancy.occupations.allSatisfy { $0.scheme == .isco })
            #expect(vacancy.locations == [Location(country: "SE")])
            #expect(vacancy.language == .swedish)
        }
    }

    @Test func contactDataInAdTextsIsMasked() throws {
        let (bar, hotel) = (
            try only("feeds/eures_hrxml/jsonGetReply2018_LIGHT_001_05_SE.repaired.xml"),
            try only("feeds/eures_hrxml/jsonGetReply2018_LIGHT_001_04_SE.repaired.xml")
        )
        #expect(bar.text.contains("Kontakt: [e-mail], tel. [telefon]"))
        #expect(hotel.text.contains("på nr [telefon]."))
    }

    @Test func norwegianEURESVacancyIsReadWhole() throws {
        let vacancy = try only("feeds/eures_hrxml/nav_ad_1.xml")
        #expect(vacancy.id.description == "nav_ad_1/db6cc067-7f39-42f1-9866-d9ee47894ec6")
        #expect(vacancy.title == "Motorkyndige Teknikkere/ Elektrikkere/ Feilsøkere")
        #expect(vacancy.employer?.name == "NORDISK TOGTEKNIKK AS")
        #expect(vacancy.locations == [Location(postcode: "0195", locality: "OSLO", region: "NO081", country: "NO")])
        #expect(vacancy.industries.map(\.description) == ["33.17"])
        #expect(vacancy.occupations == [OccupationReference(scheme: .isco, code: "7411")])
        #expect(vacancy.conditions.languages == [LanguageCode(rawValue: "no")])
        #expect(vacancy.employmentForm == .permanent)
        #expect(vacancy.hours == WorkingHours(fullTime: true))
        #expect(vacancy.published?.description == "2019-11-05")
        #expect(vacancy.expires?.description == "2019-03-01")
        #expect(vacancy.openings == 2)
    }

    @Test func unrepairedEURESFilesEndInOneDiagnosticOnTheirFirstLine() throws {
        for file in ["00", "01", "02", "03", "04", "05"] {
            let (vacancies, diagnostics) = try read("feeds/eures_hrxml/jsonGetReply2018_LIGHT_001_\(file)_SE.xml")
            #expect(vacancies.isEmpty)
            #expect(diagnostics.map(\.severity) == [.rejected])
            #expect(diagnostics.first?.line == 1)
        }
    }

    @Test func navPropertiesWithinTextsAreRead() throws {
        let vacancy = try only("feeds/nav_stilling.json")
        #expect(vacancy.id.sourceID == "10584075-1e5c-4a83-bf49-c80bcab83018")
        #expect(vacancy.title == "Vi søker pedagogisk leder til")
        #expect(vacancy.employer?.name == "Leka kommune")
        #expect(
            vacancy.locations == [
                Location(
                    municipality: "LEKA",
                    municipalityCode: "5052",
                    postcode: "7994",
                    locality: "LEKA",
                    region: "TRØNDELAG",
                    country: "NO"
                )
            ]
        )
        #expect(vacancy.occupations.map(\.scheme) == [.isco, .other("STYRK-08"), .other("STYRK-08")])
        #expect(vacancy.occupations.map(\.code) == ["2342", "2342", "2342.07"])
        #expect(vacancy.industries.map(\.description) == ["84.11"])
        #expect(vacancy.hours == WorkingHours(fullTime: true, partTime: true))
        #expect(vacancy.employmentForm == .permanent)
        #expect(vacancy.published?.description == "2021-03-23")
        #expect(vacancy.expires?.description == "2021-04-23")
    }

    @Test func vacancyPosterChannelIsRead() throws {
        let vacancy = try only("feeds/vacancy_poster.xml")
        #expect(vacancy.id.sourceID == "TEST002")
        #expect(vacancy.title == "Test Post")
        #expect(vacancy.text == "What is the job role? Castle Wood is an outstanding special school.")
        #expect(vacancy.published?.description == "2044-05-16")
        #expect(vacancy.expires?.description == "2044-06-15")
        #expect(vacancy.hours?.fullTime == true)
        #expect(vacancy.employmentForm == .permanent)
        #expect(vacancy.occupations == [OccupationReference(scheme: .freeText, code: "deputy headteacher")])
    }

    @Test func brokenDeclarationOfBroadbeanIsNamedAndItsItemKept() throws {
        let (vacancies, diagnostics) = try read("feeds/broadbean.xml")
        #expect(vacancies.map(\.title) == ["Class Teacher"])
        #expect(vacancies.first?.expires?.description == "2042-08-23")
        #expect(vacancies.first?.hours?.partTime == true)
        #expect(vacancies.first?.employmentForm == .temporary)
        #expect(diagnostics.map(\.severity) == [.rejected])
        #expect(diagnostics.first?.line == 1)
    }

    @Test func mismatchedTagOfVentrusIsNamedWithItsLine() throws {
        let (vacancies, diagnostics) = try read("feeds/ventrus.xml")
        #expect(vacancies.isEmpty)
        #expect(diagnostics.map(\.severity) == [.rejected])
        #expect(diagnostics.first?.line == 40)
    }

    @Test func swedishJobPostingsAllArrive() throws {
        let (vacancies, diagnostics) = try read("ads/jobposting_sv.jsonl")
        #expect(vacancies.count == 70)
        #expect(diagnostics.filter { $0.severity == .rejected }.isEmpty)
        #expect(vacancies.filter { $0.employer != nil }.count == 58)
        // One of them has an address that is null.
        #expect(vacancies.filter { !$0.locations.isEmpty }.count == 69)
        let designer = try #require(vacancies.first { $0.id.sourceID == "24016933" })
        #expect(designer.title == "Digital Product Designer")
        #expect(designer.employer?.name == "Perigee AB")
        #expect(designer.locations == [Location(locality: "Malmö")])
        #expect(
            designer.occupations == [
                OccupationReference(scheme: .other("occupationalCategory"), code: "7575", label: "Interaktionsdesigner")
            ]
        )
        #expect(designer.openings == 1)
        #expect(designer.published?.description == "2020-04-21")
        #expect(designer.expires?.description == "2020-05-21")
        #expect(vacancies.filter { $0.language == .swedish }.count == 58)
    }

    @Test func commonSchemaAdsAllArrive() throws {
        let (vacancies, diagnostics) = try read("ads/common_schema_en.jsonl")
        #expect(vacancies.count == 50)
        #expect(diagnostics.isEmpty)
        let consultant = try #require(vacancies.first { $0.id.sourceID == "b8b7cc64d082dda5165419fbd3c483cc" })
        #expect(consultant.title == "Media Consultant")
        #expect(consultant.employer?.name == "1105 Media, Inc.")
        #expect(consultant.locations.count == 1)
        #expect(consultant.locations.first?.region == "Virginia")
        #expect(consultant.locations.first?.country == "US")
        #expect(consultant.locations.first?.coordinates != nil)
        #expect(consultant.occupations.first?.code == "27-3031.00")
        #expect(consultant.occupations.count == 3)
        #expect(consultant.published?.description == "2016-03-17")
        #expect(vacancies.allSatisfy { $0.language == .english && $0.employer != nil && $0.openings == 1 })
    }

    @Test func boardTitlesArriveWithEmployerAndPlace() throws {
        struct Enough: Error {}
        var vacancies: [Vacancy] = []
        var diagnostics: [Diagnostic] = []
        #expect(throws: Enough.self) {
            try FeedReader().read(
                try ByteReader(path: samples.appending(path: "ads/titles_112k.json.gz").path),
                vacancy: {
                    vacancies.append($0)
                    if vacancies.count == 2000 { throw Enough() }
                },
                diagnostic: { diagnostics.append($0) }
            )
        }
        #expect(diagnostics.isEmpty)
        let architect = try #require(vacancies.first)
        #expect(architect.id.description == "titles_112k/5623418004")
        #expect(architect.title == "Architect, ERP & Corporate Systems")
        #expect(architect.employer?.name == "aloyoga")
        #expect(
            architect.locations == [Location(locality: "Beverly Hills", region: "California", country: "US")]
        )
        #expect(vacancies.allSatisfy { $0.employer != nil && (!$0.locations.isEmpty || $0.conditions.remote == true) })
    }

    @Test func britishAdsAreTitledByTheirFirstWords() throws {
        let (vacancies, _) = try read("ads/uk_ads_en.csv")
        #expect(vacancies.count == 1065)
        let first = try #require(vacancies.first)
        #expect(first.id.description == "uk_ads_en/uk-0")
        #expect(first.title == "C++ Linux Developers Highly Threaded Latency critical system build out London A")
        #expect(first.occupations == [OccupationReference(scheme: .other("category"), code: "IT Jobs")])
        #expect(vacancies.allSatisfy { $0.title.count <= 80 && !$0.text.isEmpty })
        #expect(vacancies.filter { $0.language == .english }.count > 1060)
    }
}
