import Foundation
import Taxonomies
import TestSupport
import Testing

@Suite struct CourseTests {
    @Test(arguments: [
        ("P3D", 3), ("P7W", 49), ("P1Y2M", 425), ("P3Y6M", 1275), ("P1Y1M1W1D", 403), ("P0D", 0),
    ])
    func aLengthIsReadAndWrittenAsAnISODuration(text: String, days: Int) throws {
        let length = try #require(Course.Length(iso: text))
        #expect(length.calendarDays == days)
        #expect(length.description == text)
        let json = try JSONEncoder().encode([length])
        #expect(String(decoding: json, as: UTF8.self) == "[\"\(text)\"]")
        #expect(try JSONDecoder().decode([Course.Length].self, from: json) == [length])
    }

    @Test(arguments: ["", "P", "3D", "P3", "PT3H", "P3DT1H", "P2D1W", "P-3D", "P1.5Y", "P9999D", "p3d", "P3D "])
    func anythingElseIsNoLength(text: String) {
        #expect(Course.Length(iso: text) == nil)
    }

    @Test func lengthsStandInOrderOfDays() {
        let lengths = ["P1Y", "P2D", "P6W", "P1W", "P2M"].compactMap { Course.Length(iso: $0) }.sorted()
        #expect(lengths.map(\.description) == ["P2D", "P1W", "P6W", "P2M", "P1Y"])
    }

    @Test(arguments: [("P6W", true), ("P43D", false), ("P2M", false)])
    func sixWeeksAreShort(text: String, isShort: Bool) throws {
        let length = try #require(Course.Length(iso: text))
        #expect(Course(id: "c", kind: .amu, labels: Labels(), length: length).isShort == isShort)
    }

    @Test func theShortestCourseThatGivesASkillComesFirst() {
        let taxonomy = Taxonomy.sample
        #expect(taxonomy.courses(giving: .careForResidents).map(\.id) == ["care-course", "care-programme"])
        #expect(taxonomy.courses(giving: .firstAid).map(\.id) == ["care-programme"])
        #expect(taxonomy.courses(giving: .serveFood).isEmpty)
    }

    @Test func ofEquallyLongCoursesTheOneThatGivesLeastComesFirst() throws {
        let length = try #require(Course.Length(iso: "P1W"))
        var builder = TaxonomyBuilder()
        for skill in [SkillID.firstAid, .serveFood] { builder.add(Skill(id: skill)) }
        for (id, skills) in [("a", [SkillID.firstAid, .serveFood]), ("c", [.firstAid]), ("b", [.firstAid])] {
            builder.add(Course(id: id, kind: .amu, labels: Labels(), length: length, skills: skills))
        }
        let taxonomy = builder.build(.init(name: "t", version: "")).taxonomy
        #expect(taxonomy.courses(giving: .firstAid).map(\.id) == ["b", "c", "a"])
    }

    @Test func aSkillThatThereIsNotIsToldAndLeftOutOfACourse() throws {
        let length = try #require(Course.Length(iso: "P1W"))
        var builder = TaxonomyBuilder()
        builder.add(Skill(id: .firstAid))
        builder.add(Course(id: "a", kind: .amu, labels: Labels(), length: length, skills: [.serveFood, .firstAid]))
        let built = builder.build(.init(name: "t", version: ""))
        #expect(built.taxonomy.courses.first?.skills == [.firstAid])
        #expect(built.anomalies == [.unknownSkill(.serveFood, neededBy: "a")])
    }
}
