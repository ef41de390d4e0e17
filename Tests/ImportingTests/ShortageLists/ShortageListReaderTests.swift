import LabourMarket
import Testing

@testable import Importing

@Suite struct ShortageListReaderTests {
    private func read(_ rows: String) throws -> (ShortageList, [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        let text = "occupation,region,category,from,to,source\n" + rows
        let bytes = ByteReader(bytes: Array(text.utf8), name: "list.csv")
        let list = try ShortageListReader().read(bytes) { diagnostics.append($0) }
        return (list, diagnostics)
    }

    @Test func aLineHoldsForItsPeriodOnly() throws {
        let (list, diagnostics) = try read("5321,Fyn,mangel,2026-01-01,2026-06-30,sample\n")
        let inside = try #require(CalendarDate(iso: "2026-06-30"))
        let after = try #require(CalendarDate(iso: "2026-07-01"))
        #expect(list.entries(on: inside).map(\.occupation.code) == ["5321"])
        #expect(list.entries(on: inside).map(\.occupation.scheme) == [.isco])
        #expect(list.entries(on: after).isEmpty)
        #expect(diagnostics.isEmpty)
    }

    @Test func aBadLineIsNamedAndTheRestIsTaken() throws {
        let (list, diagnostics) = try read(
            "5321,Fyn,mangel,2026-07-01,2026-06-30,sample\n5322,Fyn,mangel,2026-01-01,2026-06-30,\n9112,Fyn,mangel,2026-01-01,2026-06-30,s\n"
        )
        #expect(list.entries.map(\.occupation.code) == ["9112"])
        #expect(diagnostics.map(\.line) == [2, 3])
    }

    @Test func theSampleIsMarkedAsOne() throws {
        let bytes = try #require(BuiltInData.bytes("shortage_sample.csv"))
        let list = try ShortageListReader().read(ByteReader(bytes: bytes, name: "shortage_sample.csv")) {
            Issue.record("\($0)")
        }
        #expect(list.entries.count >= 40)
        #expect(list.entries.allSatisfy { $0.source.contains("eksempel") })
    }
}
