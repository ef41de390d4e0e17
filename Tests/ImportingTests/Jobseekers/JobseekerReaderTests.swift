import LabourMarket
import Taxonomies
import Testing

@testable import Importing

@Suite struct JobseekerReaderTests {
    private func read(_ text: String) throws -> (people: [Jobseeker], diagnostics: [Diagnostic]) {
        var people: [Jobseeker] = []
        var diagnostics: [Diagnostic] = []
        try JobseekerReader().read(
            ByteReader(bytes: Array(text.utf8), name: "people.jsonl"),
            jobseeker: { people.append($0) },
            diagnostic: { diagnostics.append($0) }
        )
        return (people, diagnostics)
    }

    private static let whole = """
        {"key": "k-17", "home": {"postcode": "5000", "municipality": "Odense"}, \
        "occupations": [{"occupation": "cabin crew", "years": 4.5, "industry": "51"}, "kok"], \
        "skills": ["customer service", {"skill": "first aid", "evidencedBy": "certificate"}], \
        "limits": {"maximumKilometres": 30, "minimumHours": 20, "maximumHours": 37, "shift": true, "night": false, \
        "weekend": true, "lifting": false, "drivingLicences": [], "languages": ["da", "English"], "remoteOnly": false}, \
        "agreesToProposals": true, "contact": "in-person", \
        "targetGroups": [{"group": "2.3", "from": "2026-01-01", "to": "2026-06-30"}, {"group": "x", "from": "2026-07-01"}]}
        """

    @Test func everyMemberIsRead() throws {
        let (people, diagnostics) = try read(Self.whole)
        let person = try #require(people.first)
        #expect(diagnostics.isEmpty)
        #expect(person.id.rawValue == "k-17")
        #expect(person.home == Location(municipality: "Odense", postcode: "5000"))
        #expect(
            person.occupations == [
                .init(occupation: "cabin crew", years: 4.5, industry: NACECode("51")), .init(occupation: "kok"),
            ]
        )
        #expect(
            person.skills == [
                .init(skill: "customer service"), .init(skill: "first aid", evidencedBy: "certificate"),
            ]
        )
        #expect(person.limits.maximumKilometres == 30)
        #expect(person.limits.minimumHours == 20)
        #expect(person.limits.maximumHours == 37)
        #expect(person.limits.shift == true)
        #expect(person.limits.night == false)
        #expect(person.limits.lifting == false)
        #expect(person.limits.drivingLicences == [])
        #expect(person.limits.languages == [.danish, .english])
        #expect(person.limits.remoteOnly == false)
        #expect(person.agreesToProposals == true)
        #expect(person.contact == .inPerson)
        #expect(person.targetGroups.map(\.to?.description) == ["2026-06-30", nil])
    }

    @Test func whatIsNotSaidStaysUnknown() throws {
        let (people, diagnostics) = try read("{\"key\": \"k\"}")
        #expect(people == [try #require(JobseekerKey("k").map(Jobseeker.init))])
        #expect(diagnostics.isEmpty)
    }

    @Test(arguments: ["0101901234", "010190-1234"])
    func aKeyLikeACPRNumberIsRejectedUnquoted(key: String) throws {
        let (people, diagnostics) = try read("{\"key\": \"a\"}\n{\"key\": \"\(key)\"}\n{\"key\": \"b\"}")
        #expect(people.map(\.id.rawValue) == ["a", "b"])
        #expect(diagnostics.map(\.severity) == [.rejected])
        #expect(diagnostics.first?.line == 2)
        #expect(!"\(diagnostics)".contains("1234"))
    }

    @Test func mistypedMembersGetTheNearestName() throws {
        let (people, diagnostics) = try read("{\"key\": \"a\", \"skils\": [], \"limits\": {\"nights\": true}}")
        #expect(people.count == 1)
        #expect(diagnostics.map(\.severity) == [.note, .note])
        #expect(diagnostics.map(\.expected) == ["skills", "limits.night"])
    }

    @Test func whatMustNotBeScoredIsNotRead() throws {
        let (people, diagnostics) = try read(
            "{\"key\": \"a\", \"age\": 58, \"køn\": \"k\", \"benefitType\": \"x\", \"Origin\": \"y\"}"
        )
        #expect(people.count == 1)
        #expect(diagnostics.count == 4)
        #expect(diagnostics.allSatisfy { $0.severity == .note && $0.found.hasSuffix("not read") })
        #expect(!"\(diagnostics)".contains("58"))
    }

    @Test(arguments: [
        "\"home\": \"Odense\"", "\"skills\": [7]", "\"occupations\": [{\"years\": 3}]", "\"contact\": \"fax\"",
        "\"agreesToProposals\": \"yes\"", "\"limits\": {\"night\": 1}", "\"limits\": {\"maximumHours\": \"37\"}",
        "\"limits\": {\"languages\": [\"klingon\"]}", "\"limits\": {\"minimumHours\": 40, \"maximumHours\": 20}",
        "\"targetGroups\": [{\"group\": \"a\", \"from\": \"1.1.2026\"}]",
        "\"occupations\": [{\"occupation\": \"kok\", \"industry\": \"zz\"}]",
        "\"targetGroups\": [{\"group\": \"a\", \"from\": \"2026-02-01\", \"to\": \"2026-01-01\"}]", "\"limits\": []",
        "\"limits\": {\"maximumKilometres\": -4}",
    ])
    func wrongValuesAreDroppedUnquotedAndThePersonKept(member: String) throws {
        let (people, diagnostics) = try read("{\"key\": \"a\"}\n{\"key\": \"b\", \(member)}")
        #expect(people.map(\.id.rawValue) == ["a", "b"])
        #expect(diagnostics.map(\.severity) == [.dropped])
        #expect(diagnostics.first?.line == 2)
        #expect(diagnostics.first?.record == "b")
        for value in ["Odense", "fax", "klingon", "1.1.2026", "zz", "2026-01-01"] {
            #expect(!"\(diagnostics)".contains(value))
        }
    }

    @Test(arguments: ["{}", "{\"key\": 7}", "{\"key\": \"\"}", "{\"key\": [\"a\", \"b\"]}", "[", "{\"key\": \"x\""])
    func linesWithoutAKeyAreRejected(line: String) throws {
        let (people, diagnostics) = try read("{\"key\": \"a\"}\n\(line)\n{\"key\": \"b\"}")
        #expect(people.map(\.id.rawValue) == ["a", "b"])
        #expect(diagnostics.map(\.severity) == [.rejected])
        #expect(diagnostics.first?.line == 2)
    }

    @Test func writtenLinesReadBackTheSame() throws {
        let (people, _) = try read(
            Self.whole + "\n{\"key\": \"æ\", \"home\": {\"latitude\": 55.5, \"longitude\": 9.25}}"
        )
        #expect(people.count == 2)
        let lines = try people.map { try JobseekerWriter().line($0) }
        let (again, diagnostics) = try read(lines.joined(separator: "\n"))
        #expect(again == people)
        #expect(diagnostics.isEmpty)
        #expect(try again.map { try JobseekerWriter().line($0) } == lines)
    }
}
